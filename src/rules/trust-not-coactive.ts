import { accountOf } from '../policy/arn.js';
import type { Connection } from '../config/connection.js';
import { GOOD_TRUST } from './grounds/good-documents.js';
import { eachTrusted, isReportedElsewhere, replacePrincipal } from './grounds/trusted.js';
import type { ScopedRule } from './rule.js';

export const trustNotCoactive: ScopedRule = {
  scope: 'policy-of-connection',
  id: 'trust-not-coactive',
  severity: 'error',
  applies: ['trust'],
  summary: "The trust policy lets Coactive's role in.",
  rationale:
    'Coactive acts as one role. A trust policy with another principal, a mistyped account or a name that is off by a letter keeps Coactive out, and lets whoever was named in.',
  howToFix: "Name Coactive's role as the principal.",
  bad: {
    policy: {
      Version: '2012-10-17',
      Statement: [
        { Effect: 'Allow', Principal: { AWS: 'arn:aws:iam::863104360228:role/coactive' }, Action: 'sts:AssumeRole' },
      ],
    },
  },
  good: { policy: GOOD_TRUST },
  reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html',
  yieldsTo: [
    'UNSUPPORTED_WILDCARD_IN_PRINCIPAL',
    'INVALID_ARN_ACCOUNT',
    'INVALID_ARN_PREFIX',
    'MISSING_ARN_FIELD',
    'INVALID_PARTITION',
    'INVALID_ARN_SERVICE_CASE',
  ],
  *check(policy, connection) {
    const trusted = [...eachTrusted(policy, connection)];
    if (trusted.some(({ coverage }) => coverage !== undefined)) return;
    for (const found of trusted) {
      if (isReportedElsewhere(found)) continue;
      yield {
        pointer: found.pointer,
        message: `"${found.value}" is not Coactive's role${describe(found.value, connection)}, and nothing else here lets it in.`,
        fix: `Write "${connection.coactiveRoleArn}".`,
        replacement: replacePrincipal(found.raw, found, [connection.coactiveRoleArn]),
      };
    }
  },
};

function describe(principal: string, { coactiveRoleArn }: Connection): string {
  if (accountOf(principal) !== accountOf(coactiveRoleArn)) return '';
  return /^arn:[\w-]+:sts::/.test(principal)
    ? ' (it is one session of a role)'
    : ' (it is another principal of its account)';
}
