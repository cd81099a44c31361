import type { WitnessHints } from './real-requests.js';
import { findAction, findService, KNOWN_SERVICES } from '../data/iam.js';

/** What the action data says of real requests: reading comes first, since most excess is reading. Made once. */
export function witnessHints(): WitnessHints {
  return (hints ??= {
    actions: KNOWN_SERVICES.flatMap((service) =>
      [...(findService(service)?.actions.values() ?? [])].map(({ name }) => name),
    ).sort(byRank),
    resourcesOf,
  });
}

let hints: WitnessHints | undefined;
const formats = new Map<string, readonly string[] | undefined>();

function resourcesOf(action: string): readonly string[] | undefined {
  const kept = formats.get(action);
  if (kept !== undefined) return kept;
  const key = action.toLowerCase();
  if (!formats.has(key) && formats.size < MAX_KEPT) formats.set(key, lookUp(key));
  return formats.get(key);
}

/** More than there are known actions; unknown ones of hostile input must not grow the map for ever. */
const MAX_KEPT = 2_000;

function lookUp(action: string): readonly string[] | undefined {
  const facts = findAction(action);
  if (facts === undefined) return undefined;
  const types = findService(action.slice(0, action.indexOf(':')))?.resourceTypes;
  return facts.resourceTypes.map((type) => types?.get(type)?.arn).filter((arn) => arn !== undefined);
}

/** The actions that people know best. */
const FIRST = [
  's3:GetObject',
  's3:PutObject',
  's3:ListBucket',
  's3:DeleteObject',
  's3:GetBucketPolicy',
  'sts:AssumeRole',
  'kms:Decrypt',
];

function byRank(one: string, two: string): number {
  return rank(one) - rank(two) || (one < two ? -1 : 1);
}

function rank(action: string): number {
  const known = FIRST.indexOf(action);
  if (known !== -1) return known;
  return /:(?:Get|List)/.test(action) ? FIRST.length : FIRST.length + 1;
}
