import { parseOperator } from '../policy/operator.js';
import type { Condition } from '../policy/types.js';
import { evaluateCondition } from './evaluate/condition.js';
import { ABSENT, single, type Facts, type KeyState } from './evaluate/key-state.js';
import type { Truth } from './evaluate/truth.js';
import { variableSupport } from './evaluate/variables.js';
import { matchPublicAddress } from './public-address.js';

/**
 * What is known of one condition key of the requests that somebody makes.
 * - `absent`: the requests do not carry the key.
 * - `value`: they carry exactly this: one text for a single-valued key, several (or none) for a multivalued one.
 * - `present`: they carry one value, which is not known; where said, it begins with `under`, and is none of `except`.
 * - `unknown`: nothing is known, not even whether the key is there.
 * - `one-of`: one of several of these, and any of them may come.
 */
export type KeyKnowledge =
  | { readonly kind: 'absent' }
  | { readonly kind: 'value'; readonly values: readonly string[] }
  | { readonly kind: 'present'; readonly under?: string; readonly except?: readonly string[] }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'one-of'; readonly options: readonly KeyKnowledge[] };

/**
 * What is known, by condition key in lower case. An entry `aws:requesttag/*` speaks for every key with that beginning;
 * a key without an entry is `unknown`.
 */
export type Knowledge = ReadonlyMap<string /* lower-case key */, KeyKnowledge>;

/** `met`: holds for every possible request; `unmet`: for none; `unknown`: it depends, or AWS does not say. */
export type Meeting = 'met' | 'unmet' | 'unknown';

/**
 * Whether requests of which only so much is known meet a condition. An `aws:SourceIp` that is `present` is a public
 * address: `met` means for every IPv4 one, which is what S3 and STS endpoints speak unless asked, `unmet` for none of
 * either version. For a Deny, `met` means that it blocks every such request.
 */
export function canMeet(condition: Condition, knowledge: Knowledge, version: string | undefined): Meeting {
  const key = condition.key.toLowerCase();
  const possible = possibilities(lookUp(knowledge, key));
  const verdicts = possible.map((state) => meetsAs(condition, key, state, knowledge, version));
  return agree(verdicts);
}

/** The same for all conditions of a statement together: one that is unmet decides. */
export function canMeetAll(
  conditions: readonly Condition[],
  knowledge: Knowledge,
  version: string | undefined,
): Meeting {
  const verdicts = conditions.map((condition) => canMeet(condition, knowledge, version));
  if (verdicts.includes('unmet')) return 'unmet';
  return verdicts.includes('unknown') ? 'unknown' : 'met';
}

function agree(verdicts: readonly Meeting[]): Meeting {
  const [first = 'unknown'] = verdicts;
  return verdicts.every((verdict) => verdict === first) ? first : 'unknown';
}

function lookUp(knowledge: Knowledge, key: string): KeyKnowledge {
  const slash = key.indexOf('/');
  const family = slash === -1 ? undefined : knowledge.get(`${key.slice(0, slash)}/*`);
  return knowledge.get(key) ?? family ?? { kind: 'unknown' };
}

function possibilities(known: KeyKnowledge): KeyState[] {
  switch (known.kind) {
    case 'absent':
      return [ABSENT];
    case 'value': {
      const [only] = known.values;
      return known.values.length === 1 && only !== undefined ? [single(only)] : [{ kind: 'set', values: known.values }];
    }
    case 'present':
      return [single({ before: known.under ?? '', after: '', except: known.except ?? [] })];
    case 'unknown':
      return [ABSENT, single({ before: '', after: '' })];
    case 'one-of':
      return known.options.flatMap(possibilities);
  }
}

function meetsAs(
  condition: Condition,
  key: string,
  state: KeyState,
  knowledge: Knowledge,
  version: string | undefined,
): Meeting {
  const operator = parseOperator(condition.operator);
  const isOpenAddress = key === 'aws:sourceip' && state.kind === 'single' && typeof state.text !== 'string';
  if (isOpenAddress && operator?.family === 'IpAddress') return matchPublicAddress(condition.values, operator.negated);
  const facts: Facts = (other) => {
    if (other === key) return state;
    const states = possibilities(lookUp(knowledge, other));
    const [only] = states;
    return states.length === 1 && only !== undefined ? only : { kind: 'unknown', reason: `${other} is not known` };
  };
  return asMeeting(evaluateCondition(condition, { facts, variables: variableSupport(version) }));
}

function asMeeting(truth: Truth): Meeting {
  if (truth.is === 'unknown') return 'unknown';
  return truth.is === 'yes' ? 'met' : 'unmet';
}
