import { eachKnownSite, type KnownConditionSite } from '../../policy/condition-site.js';
import { withoutCondition } from '../../policy/edit-condition.js';
import type { Policy } from '../../policy/types.js';
import type { Problem } from '../rule.js';

/** AWS has one code for each way in which a key without values is read. */
export type EmptyReading = 'never-matches' | 'all-of-none' | 'any-of-none' | 'if-exists';

/** The keys with an empty list of values that are read in one way. */
export function* findEmptyConditions(policy: Policy, reading: EmptyReading, effect: string): Generator<Problem> {
  for (const site of eachKnownSite(policy)) {
    if (!Array.isArray(site.json) || site.values.length > 0 || readingOf(site) !== reading) continue;
    const idle = alwaysHolds(site);
    // Taking away a condition that never holds would allow what is not allowed now; one that always holds is idle.
    const replacement = idle ? withoutCondition(site) : undefined;
    yield {
      pointer: site.pointer,
      message: `"${site.key}" under ${site.operator} has no values: ${idle ? 'the condition always holds' : effect}.`,
      ...(replacement !== undefined && { replacement }),
    };
  }
}

function readingOf({ parsed }: KnownConditionSite): EmptyReading {
  if (parsed.set === 'ForAllValues') return 'all-of-none';
  if (parsed.ifExists) return 'if-exists';
  return parsed.set === 'ForAnyValue' ? 'any-of-none' : 'never-matches';
}

/** Every value differs from all of none. With set operators AWS's tables leave the absent key open. */
function alwaysHolds({ parsed }: KnownConditionSite): boolean {
  return parsed.negated && parsed.set === undefined;
}
