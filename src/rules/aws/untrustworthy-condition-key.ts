import { eachSite } from '../../policy/condition-site.js';
import { POLICY_KINDS } from '../../policy/types.js';
import { checkReference } from '../grounds/check-reference.js';
import { readingIf } from '../grounds/conditioned.js';
import type { PolicyRule } from '../rule.js';

export const untrustworthyConditionKey: PolicyRule = {
  scope: 'policy',
  id: 'UNTRUSTWORTHY_CONDITION_KEY',
  severity: 'error',
  applies: POLICY_KINDS,
  needs: ['referer', 'useragent'],
  summary: 'Access does not hang on what the caller says of itself.',
  rationale:
    'The referer and the user agent are headers that every caller writes as it likes. A condition on them keeps nobody out who knows the value, and the value travels with each request.',
  howToFix: 'Compare what AWS establishes: aws:PrincipalArn, aws:SourceVpce, aws:SourceIp or aws:SourceArn.',
  bad: { policy: readingIf({ StringLike: { 'aws:Referer': 'https://www.example.com/*' } }) },
  good: { policy: readingIf({ StringEquals: { 'aws:SourceVpce': 'vpce-0123456789abcdef0' } }) },
  reference: checkReference('security-warning', 'untrustworthy-condition-key'),
  *check(policy) {
    for (const { key, pointer } of eachSite(policy)) {
      if (!/^aws:(?:Referer|UserAgent)$/i.test(key)) continue;
      yield { pointer, part: 'key', message: `"${key}" holds what the caller writes into the request.` };
    }
  },
};
