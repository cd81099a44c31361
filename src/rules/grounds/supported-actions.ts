import { findService, type ActionFacts } from '../../data/iam.js';
import { eachText, type RawStatement } from '../../policy/elements.js';
import { coveredActions } from './contract-actions.js';

/**
 * Which of a statement's written actions cannot use a condition key: those that stand for some action, all of them
 * known here, and none with the key. `key` is in lower case, as `ActionFacts.conditionKeys` has it.
 */
export function actionsWithoutKey(statement: RawStatement, key: string): string[] {
  const covered = coveredBy(statement);
  const assumes = covered.some(({ actions }) => actions.some((action) => isAssumeRole(action) && hasKey(action, key)));
  return covered
    .filter(({ actions }) => actions.length > 0 && !actions.some((action) => hasKey(action, key)))
    .filter(({ actions }) => !(assumes && actions.every(({ name }) => WITHIN_ASSUME_ROLE.has(name))))
    .map(({ text }) => text);
}

interface Covered {
  readonly text: string;
  readonly actions: readonly ActionFacts[];
}

/** By the statement's JSON: each of its conditions asks again, and patterns are dear to expand. */
const remembered = new WeakMap<object, readonly Covered[]>();

function coveredBy(statement: RawStatement): readonly Covered[] {
  let covered = remembered.get(statement.json);
  if (covered === undefined) {
    const texts = new Set([...eachText(statement, 'Action')].map(({ value }) => value));
    covered = [...texts].map((text) => ({ text, actions: isJudged(text) ? coveredActions(text) : [] }));
    remembered.set(statement.json, covered);
  }
  return covered;
}

/** A pattern for the service may stand for services that we have no data of. */
function isJudged(text: string): boolean {
  return findService(text.slice(0, Math.max(0, text.indexOf(':')))) !== undefined;
}

function hasKey({ conditionKeys }: ActionFacts, key: string): boolean {
  return conditionKeys.has(key);
}

function isAssumeRole({ name }: ActionFacts): boolean {
  return name.startsWith('sts:AssumeRole');
}

/** Checked as part of an AssumeRole request, whose keys they therefore see; AWS's lists give them few of their own. */
const WITHIN_ASSUME_ROLE: ReadonlySet<string> = new Set(['sts:TagSession', 'sts:SetSourceIdentity', 'sts:SetContext']);
