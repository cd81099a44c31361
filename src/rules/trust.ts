import { GOOD_PERMISSIONS, GOOD_TRUST } from './grounds/good-documents.js';
import { problemsOf } from './grounds/proof.js';
import type { ConnectionRule } from './rule.js';

export const trust: ConnectionRule = {
  scope: 'connection',
  id: 'trust',
  severity: 'error',
  source: 'proof',
  applies: ['trust'],
  summary: "Nobody but Coactive's role can become the role, and it can do nothing else with it.",
  rationale:
    'Whoever can assume the role reads the bucket. This is decided over every principal, and the finding shows one that should not get in.',
  howToFix: "Trust Coactive's role alone, for sts:AssumeRole alone.",
  bad: {
    kind: 'trust',
    policy: {
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Principal: { AWS: '*' },
          Action: 'sts:AssumeRole',
          Condition: { StringLike: { 'aws:PrincipalArn': 'arn:aws:iam::863104360228:role/coactive-*' } },
        },
      ],
    },
    also: [{ kind: 'permissions', policy: GOOD_PERMISSIONS }],
  },
  good: { kind: 'trust', policy: GOOD_TRUST, also: [{ kind: 'permissions', policy: GOOD_PERMISSIONS }] },
  reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html',
  *check(subject) {
    yield* problemsOf(subject.verdicts?.trust, subject, {
      claim: "Lets in more than Coactive's role",
      fix: this.howToFix,
    });
  },
};
