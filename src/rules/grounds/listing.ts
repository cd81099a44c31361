import { escapeLiteral } from '../../access/reference.js';
import type { Connection } from '../../config/connection.js';
import { containsGlob } from '../../policy/containment.js';
import {
  eachCondition,
  eachText,
  type Placed,
  type PlacedCondition,
  type RawStatement,
} from '../../policy/elements.js';
import { parseOperator } from '../../policy/operator.js';
import { findAction } from '../../data/iam.js';
import { isObject } from '../../policy/read.js';
import type { Json, Policy } from '../../policy/types.js';
import { matchesWildcard } from '../../policy/wildcard.js';
import { coversAction } from './contract-actions.js';
import { bucketArn } from './declared-resource.js';
import { eachGrant } from './grant.js';
import { literalGlob, toPlainGlob } from './plain-glob.js';
import { toCondition } from './readable-condition.js';

/**
 * A grant of `s3:ListBucket` on the declared bucket, or of another action that `allow_actions` adds and that a prefix can
 * hold, such as `s3:ListBucketVersions`.
 */
export interface Listing {
  readonly raw: RawStatement;
  /** The text of Action that grants it. */
  readonly action: Placed<string>;
  /** Whether `s3:ListBucket` is granted, not only the other. */
  readonly grantsListBucket: boolean;
  /** The statement's conditions on `s3:prefix`; all of them hold together. */
  readonly tests: readonly PrefixTest[];
}

/**
 * A condition on `s3:prefix`.
 * - `holds`: a positive text comparison, false when a listing has no prefix.
 * - `presence`: asks only that there be a prefix.
 * - `lets-through`: true for a listing without prefix: negated, `IfExists`, `ForAllValues`, `Null: true`.
 * - `broken`: no operator of AWS's, or not one for texts: the checks that bear AWS's codes say so.
 */
export interface PrefixTest extends PlacedCondition {
  readonly does: 'holds' | 'presence' | 'lets-through' | 'broken';
  readonly isLike: boolean;
  readonly ignoresCase: boolean;
}

export function* eachListing(policy: Policy, connection: Connection): Generator<Listing> {
  const bucket = bucketArn(connection);
  const listing = ['s3:ListBucket', ...connection.allowActions.filter(takesPrefix)];
  for (const { raw } of eachGrant(policy, connection)) {
    const actions = [...eachText(raw, 'Action')];
    const action = actions.find(({ value }) => listing.some((name) => coversAction(value, name)));
    const reaches = [...eachText(raw, 'Resource')].some(({ value }) => matchesWildcard(value, bucket));
    if (action === undefined || !reaches) continue;
    const tests = [...eachCondition(raw)].filter(({ key }) => key.toLowerCase() === 's3:prefix').map(readTest);
    const grantsListBucket = actions.some(({ value }) => coversAction(value, 's3:ListBucket'));
    yield { raw, action, grantsListBucket, tests };
  }
}

/** Whether a condition on `s3:prefix` means something for an action. */
function takesPrefix(action: string): boolean {
  return findAction(action)?.conditionKeys.has('s3:prefix') ?? false;
}

function readTest(condition: PlacedCondition): PrefixTest {
  const operator = parseOperator(condition.operator);
  const isLike = operator?.base === 'StringLike' || operator?.base === 'StringNotLike';
  const ignoresCase = operator?.base.endsWith('IgnoreCase') ?? false;
  const facts = { ...condition, isLike, ignoresCase };
  if (operator?.family === 'Null') {
    const asksPresence = toCondition(condition).values.every((value) => value.toLowerCase() === 'false');
    return { ...facts, does: asksPresence ? 'presence' : 'lets-through' };
  }
  if (operator?.family !== 'String') return { ...facts, does: 'broken' };
  const letsThrough = operator.negated || operator.ifExists || operator.set === 'ForAllValues';
  return { ...facts, does: letsThrough ? 'lets-through' : 'holds' };
}

/** The values of a condition as plain globs; a wildcard that its operator takes literally is left out: AWS has a code. */
export function* eachPrefixValue(test: PrefixTest, version: string | undefined): Generator<Placed<string>> {
  for (const { value, pointer } of test.values) {
    if (typeof value !== 'string') continue;
    const glob = toPlainGlob(value, version);
    if (test.isLike || !/[*?]/.test(value.replace(/\$\{[^}]*\}/g, ''))) yield { value: glob, pointer };
  }
}

/** Whether everything that a value matches lies under a declared prefix. */
export function isUnderPrefix(glob: string, test: PrefixTest, { prefixes }: Connection): boolean {
  if (test.ignoresCase && glob.toLowerCase() !== glob.toUpperCase()) return false;
  return prefixes.some((prefix) => containsGlob(`${literalGlob(prefix)}*`, glob));
}

/** Every key under a prefix, as a plain glob. */
export function everythingUnder(prefix: string): string {
  return `${literalGlob(prefix)}*`;
}

/** The statement with its conditions on `s3:prefix` replaced by the declared one; `undefined` if other actions are in it. */
export function withPrefixCondition(raw: RawStatement, { prefixes }: Connection): Json | undefined {
  const actions = [...eachText(raw, 'Action')].map(({ value }) => value);
  if (!actions.every(takesPrefix)) return undefined;
  const condition: Record<string, Json> = {};
  const written = isObject(raw.json.Condition) ? raw.json.Condition : {};
  for (const [operator, block] of Object.entries(written)) {
    if (!isObject(block)) continue;
    const kept = Object.entries(block).filter(([key]) => key.toLowerCase() !== 's3:prefix');
    if (kept.length > 0) condition[operator] = Object.fromEntries(kept);
  }
  const values = prefixes.map((prefix) => `${escapeLiteral(prefix)}*`);
  const like = isObject(condition.StringLike) ? condition.StringLike : {};
  condition.StringLike = { ...like, 's3:prefix': values.length === 1 ? (values[0] ?? '') : values };
  return { ...raw.json, Condition: condition };
}

/** Whether the declaration holds listings to prefixes at all. */
export function isListingHeld({ prefixes, allowBucketListing }: Connection): boolean {
  return prefixes.length > 0 && !allowBucketListing;
}
