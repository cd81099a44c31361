import type { Operator } from './operator.js';

/** Whether `*` and `?` are wildcards under the operator: String operators with Like, and all Arn operators. */
export function readsWildcards(operator: Operator): boolean {
  return operator.family === 'Arn' || operator.base.endsWith('Like');
}
