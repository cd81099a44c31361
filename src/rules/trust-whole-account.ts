import { accountOf } from '../policy/arn.js';
import { GOOD_TRUST } from './grounds/good-documents.js';
import { eachTrusted, replacePrincipal } from './grounds/trusted.js';
import type { ScopedRule } from './rule.js';

export const trustWholeAccount: ScopedRule = {
  scope: 'policy-of-connection',
  id: 'trust-whole-account',
  severity: 'error',
  applies: ['trust'],
  summary: "The trust policy names Coactive's role, not its whole account.",
  rationale:
    "The console first makes the role with trust in Coactive's account; the guide's last step replaces that by Coactive's role, and is easily forgotten. Until then every user and role of that account that its own policies allow may assume this role, not only the one that ingests.",
  howToFix: "Name Coactive's role as the principal.",
  bad: {
    policy: {
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Principal: { AWS: 'arn:aws:iam::863104360228:root' }, Action: 'sts:AssumeRole' }],
    },
  },
  good: { policy: GOOD_TRUST },
  reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html',
  *check(policy, connection) {
    const role = connection.coactiveRoleArn;
    for (const trusted of eachTrusted(policy, connection)) {
      if (trusted.coverage !== 'account') continue;
      yield {
        pointer: trusted.pointer,
        message: `"${trusted.value}" is all of Coactive's account ${accountOf(role) ?? ''}: any principal there may assume the role.`,
        fix: `Write "${role}".`,
        replacement: replacePrincipal(trusted.raw, trusted, [role]),
      };
    }
  },
};
