import { eachPrincipal } from '../policy/elements.js';
import { isHeldToRole, matchCoactive } from './grounds/coactive-principal.js';
import { GOOD_BUCKET } from './grounds/good-documents.js';
import { eachPlaced } from './grounds/grant.js';
import { replacePrincipal } from './grounds/trusted.js';
import type { ScopedRule } from './rule.js';

export const bucketAccountRoot: ScopedRule = {
  scope: 'policy-of-connection',
  id: 'bucket-account-root',
  severity: 'error',
  applies: ['bucket', 'key'],
  summary: "The bucket policy allows Coactive's role, not its whole account.",
  rationale:
    "The root ARN of an account, or its id, stands for everybody there: Coactive's administrators decide who of them reads your bucket. The role is the one that ingests.",
  howToFix: "Name Coactive's role as the principal.",
  bad: {
    policy: {
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Principal: { AWS: 'arn:aws:iam::863104360228:root' },
          Action: 's3:GetObject',
          Resource: 'arn:aws:s3:::acme-media/videos/*',
        },
      ],
    },
  },
  good: { policy: GOOD_BUCKET },
  reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html',
  *check(policy, connection) {
    for (const { raw, statement } of eachPlaced(policy)) {
      if (statement.effect !== 'Allow' || isHeldToRole(statement.conditions, connection.coactiveRoleArn)) continue;
      for (const principal of eachPrincipal(raw, ['Principal'])) {
        if (matchCoactive(principal, connection) !== 'account') continue;
        yield {
          pointer: principal.pointer,
          message: `"${principal.value}" is everybody in Coactive's account, not only the role that ingests.`,
          fix: `Write "${connection.coactiveRoleArn}".`,
          replacement: replacePrincipal(raw, principal, [connection.coactiveRoleArn]),
        };
      }
    }
  },
};
