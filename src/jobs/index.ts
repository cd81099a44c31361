/** The jobs as one module, which `run.ts` loads when one is asked for: one file to load is quicker than its ten parts. */
export { answerProve } from './answer-prove.js';
export { answerWhy } from './answer-why.js';
export { check } from './check.js';
export { explain } from './explain.js';
export { RULES } from '../rules/index.js';
