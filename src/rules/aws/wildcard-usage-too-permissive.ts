import { isSubject, SENSITIVE_KEYS } from '../../data/condition-key.js';
import { eachKnownSite } from '../../policy/condition-site.js';
import { readsWildcards } from '../../policy/like.js';
import { POLICY_KINDS } from '../../policy/types.js';
import { withoutVariables } from '../../policy/variable.js';
import { hasWildcard } from '../../policy/wildcard.js';
import { checkReference } from '../grounds/check-reference.js';
import { bucketDenyIf } from '../grounds/conditioned.js';
import type { PolicyRule } from '../rule.js';

export const wildcardUsageTooPermissive: PolicyRule = {
  scope: 'policy',
  id: 'WILDCARD_USAGE_TOO_PERMISSIVE',
  severity: 'error',
  applies: POLICY_KINDS,
  needs: ['condition'],
  summary: 'Keys that say who is calling, and from where, are compared without wildcards.',
  rationale:
    'The identifiers of accounts, organisations and networks share no meaning with their neighbours. A wildcard in one lets in strangers who happen to have a similar identifier.',
  howToFix: 'Write the whole value, and several as a list.',
  bad: { kind: 'bucket', policy: bucketDenyIf({ StringNotLike: { 'aws:PrincipalOrgID': 'o-a1b2*' } }) },
  good: { kind: 'bucket', policy: bucketDenyIf({ StringNotEquals: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' } }) },
  reference: checkReference('error', 'wildcard-usage-too-permissive'),
  *check(policy) {
    for (const site of eachKnownSite(policy)) {
      // Where the operator takes `*` for itself the finding is WILDCARD_WITHOUT_LIKE_OPERATOR.
      if (!readsWildcards(site.parsed)) continue;
      for (const { value, pointer } of site.values) {
        const message = typeof value === 'string' ? judge(site.key, value) : undefined;
        if (message !== undefined) yield { pointer, message };
      }
    }
  },
};

function judge(key: string, value: string): string | undefined {
  // The escapes are literal, and a variable is no wildcard: neither may be taken for one, nor joined to a run of letters.
  const text = withoutVariables(value, '\n');
  if (!hasWildcard(text)) return undefined;
  if (SENSITIVE_KEYS.has(key.toLowerCase())) {
    return `"${value}" has a wildcard, and "${key}" is a key that needs whole values.`;
  }
  if (/^aws:userid$/i.test(key) && !/^[^*?:]{6,}:\*$/.test(text)) {
    return `The wildcard in "${value}" matches more than the sessions of one role.`;
  }
  // A lone wildcard is REDUNDANT_KEY_DUE_TO_WILDCARD_IN_CONDITION.
  if (isSubject(key) && !/^\*+$/.test(text) && !/^(?:[^*?\n]{6,}[*?]+)*[^*?]*$/.test(text)) {
    return `A wildcard in "${value}" stands after fewer than six literal characters, so it matches other callers too.`;
  }
  return undefined;
}
