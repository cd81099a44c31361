import { GOOD_TRUST } from './grounds/good-documents.js';
import { eachTrusted, isReportedElsewhere, replacePrincipal } from './grounds/trusted.js';
import type { ScopedRule } from './rule.js';

export const trustFurtherPrincipal: ScopedRule = {
  scope: 'policy-of-connection',
  id: 'trust-further-principal',
  severity: 'error',
  applies: ['trust'],
  summary: "Nobody but Coactive's role may assume the role.",
  rationale:
    'The role exists for one reader. Whoever else may assume it reads the same bucket, and in CloudTrail their reading looks like that of Coactive. Give others a role of their own.',
  howToFix: 'Remove the principal, or give it a role of its own.',
  bad: {
    policy: {
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Principal: {
            AWS: [
              'arn:aws:iam::863104360228:role/coactive-external-connections',
              'arn:aws:iam::111122223333:user/alice',
            ],
          },
          Action: 'sts:AssumeRole',
        },
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
    if (trusted.every(({ coverage }) => coverage === undefined)) return;
    for (const found of trusted) {
      if (found.coverage !== undefined || isReportedElsewhere(found)) continue;
      yield {
        pointer: found.pointer,
        message: `"${found.value}" may assume the role beside Coactive.`,
        replacement: replacePrincipal(found.raw, found, []),
      };
    }
  },
};
