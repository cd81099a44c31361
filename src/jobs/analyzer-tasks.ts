/** What is loaded only when Access Analyzer is asked, as one module. */
export { runCustomChecks } from './custom-checks.js';
export { validatePolicies } from './validate-policies.js';
