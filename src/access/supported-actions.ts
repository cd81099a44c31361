import { findService, type ActionFacts } from '../data/iam.js';
import { matchesWildcard } from '../policy/wildcard.js';

/** What a written action covers, as far as it is known. */
export interface CoveredActions {
  /** As written. */
  readonly pattern: string;
  readonly actions: readonly ActionFacts[];
  /** False where it may cover actions of services that we have no data of. */
  readonly isComplete: boolean;
}

/** The actions of s3, sts and kms that a written action such as `s3:Get*` covers. */
export function coveredActions(pattern: string): CoveredActions {
  const [service = '', ...rest] = pattern.toLowerCase().split(':');
  const name = rest.join(':');
  const facts = findService(service);
  if (facts === undefined) return { pattern, actions: [], isComplete: false };
  const exact = facts.actions.get(name);
  if (exact !== undefined) return { pattern, actions: [exact], isComplete: true };
  const actions = [...facts.actions].filter(([action]) => matchesWildcard(name, action)).map(([, action]) => action);
  return { pattern, actions, isComplete: true };
}

/**
 * Which of a statement's written actions cannot use a condition key: patterns that cover some action, all of them
 * known, and none with the key. `key` is in lower case as `ActionFacts.conditionKeys` writes it.
 */
export function actionsWithoutKey(patterns: readonly string[], key: string): string[] {
  const covered = patterns.map(coveredActions);
  const supporting = covered.filter(({ actions }) => actions.some(({ conditionKeys }) => conditionKeys.has(key)));
  const assumes = supporting.some(({ actions }) => actions.some(({ name }) => name.startsWith('sts:AssumeRole')));
  return covered
    .filter((one) => one.isComplete && one.actions.length > 0 && !supporting.includes(one))
    .filter(({ actions }) => !(assumes && actions.every(({ name }) => WITHIN_ASSUME_ROLE.has(name))))
    .map(({ pattern }) => pattern);
}

/** Checked as part of an AssumeRole request, whose keys they therefore see; AWS's lists give them few of their own. */
const WITHIN_ASSUME_ROLE: ReadonlySet<string> = new Set(['sts:TagSession', 'sts:SetSourceIdentity', 'sts:SetContext']);
