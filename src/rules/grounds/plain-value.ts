import { eachKnownSite, type KnownConditionSite } from '../../policy/condition-site.js';
import type { Pointer, Policy } from '../../policy/types.js';
import { eachVariable } from '../../policy/variable.js';
import { hasWildcard } from '../../policy/wildcard.js';

/** A value that stands for itself. */
export interface PlainValue {
  readonly site: KnownConditionSite;
  readonly text: string;
  readonly pointer: Pointer;
}

/**
 * The values under String and Arn operators of one key (lower case), without those that hold a wildcard or a variable:
 * what these stand for is not known, and where they are wrong other checks say so.
 */
export function* eachPlainValue(policy: Policy, key: string): Generator<PlainValue> {
  for (const site of eachKnownSite(policy)) {
    if (site.key.toLowerCase() !== key) continue;
    if (site.parsed.family !== 'String' && site.parsed.family !== 'Arn') continue;
    for (const { value, pointer } of site.values) {
      if (typeof value !== 'string' || hasWildcard(value) || !eachVariable(value).next().done) continue;
      yield { site, text: value, pointer };
    }
  }
}
