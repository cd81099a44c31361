/**
 * What `check` needs as one module, which `run.ts` loads when it is asked for: one file to load is quicker than its ten
 * parts. The prover is not among them: a document that says what the contract says never needs it.
 */
export { check } from './check.js';
export { explain } from './explain.js';
export { RULES } from '../rules/index.js';
