import { matchesWildcard } from '../../policy/wildcard.js';
import type { Statement } from '../../policy/types.js';
import { quote } from './glob.js';
import { no, unknown, YES, type Truth } from './truth.js';

/** Whether a statement speaks of an action. Actions compare without case; one that is not `service:name` matches nothing. */
export function matchAction(statement: Statement, action: string): Truth {
  const { action: listed, notAction: excepted } = statement;
  if (!isAction(action)) return no(`${quote(action)} is not an action of the form service:name`);
  if (listed !== undefined) {
    return matchesAny(listed, action) ? YES : no(`Action does not list ${action}`);
  }
  if (excepted === undefined) return unknown('the statement has neither Action nor NotAction');
  if (excepted.length === 0) return unknown('AWS does not say what an empty NotAction means');
  return matchesAny(excepted, action) ? no(`NotAction excepts ${action}`) : YES;
}

function matchesAny(patterns: readonly string[], action: string): boolean {
  const lower = action.toLowerCase();
  return patterns.some(
    (pattern) => pattern === '*' || (isAction(pattern) && matchesWildcard(pattern.toLowerCase(), lower)),
  );
}

function isAction(text: string): boolean {
  return /^[^:]+:[^:]+$/.test(text);
}
