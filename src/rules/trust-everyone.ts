import { GOOD_TRUST } from './grounds/good-documents.js';
import { eachTrusted, replacePrincipal } from './grounds/trusted.js';
import type { ScopedRule } from './rule.js';

export const trustEveryone: ScopedRule = {
  scope: 'policy-of-connection',
  id: 'trust-everyone',
  severity: 'error',
  applies: ['trust'],
  summary: 'The trust policy does not let everybody in.',
  rationale:
    'With {"AWS": "*"} every AWS account in the world may assume the role that its own policies allow to; only a condition can hold it back. IAM accepts this spelling without a warning.',
  howToFix: "Name Coactive's role as the principal.",
  bad: {
    policy: {
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Principal: { AWS: '*' }, Action: 'sts:AssumeRole' }],
    },
  },
  good: { policy: GOOD_TRUST },
  reference:
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html#principal-anonymous',
  *check(policy, connection) {
    for (const trusted of eachTrusted(policy, connection)) {
      // A bare "*" is refused by IAM: AWS's code says so.
      if (trusted.coverage !== 'everyone' || trusted.type === '*') continue;
      const held = trusted.statement.conditions.length > 0 ? ', held back only by the conditions' : '';
      yield {
        pointer: trusted.pointer,
        message: `{"AWS": "*"} lets every AWS account assume the role${held}.`,
        fix: `Write "${connection.coactiveRoleArn}".`,
        replacement: replacePrincipal(trusted.raw, trusted, [connection.coactiveRoleArn]),
      };
    }
  },
};
