import type { Policy } from '../policy/types.js';
import type { Rule } from './rule.js';

/** Whether a rule can find anything in a document: by the document's kind, and by the texts that the rule `needs`. */
export function concerns(rule: Pick<Rule, 'applies' | 'needs'>, policy: Policy): boolean {
  if (!rule.applies.includes(policy.kind)) return false;
  const text = searchable(policy);
  return rule.needs === undefined || text === undefined || rule.needs.some((needed) => text.includes(needed));
}

const lowered = new WeakMap<Policy, { readonly text: string | undefined }>();

/** The text in lower case; `undefined` where escapes (`\u0054ag`) could hide what is looked for. */
function searchable(policy: Policy): string | undefined {
  let known = lowered.get(policy);
  if (known === undefined) {
    known = { text: policy.text.includes('\\') ? undefined : policy.text.toLowerCase() };
    lowered.set(policy, known);
  }
  return known.text;
}
