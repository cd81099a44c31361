import { eachStatement } from '../../policy/elements.js';
import type { PolicyKind } from '../../policy/types.js';
import { POLICY_KINDS } from '../../policy/types.js';
import type { PolicyRule } from '../rule.js';

export const unsupportedElementCombination: PolicyRule = {
  id: 'UNSUPPORTED_ELEMENT_COMBINATION',
  scope: 'policy',
  severity: 'error',
  applies: POLICY_KINDS,
  summary: 'No statement has an element together with its Not form.',
  rationale: 'AWS refuses a statement that has both, since it cannot tell which of them you meant.',
  howToFix: 'Keep the positive element and remove the Not form.',
  bad: {
    policy: {
      Version: '2012-10-17',
      Statement: {
        Effect: 'Allow',
        Action: 's3:GetObject',
        Resource: 'arn:aws:s3:::acme-media/videos/*',
        NotAction: 's3:DeleteObject',
      },
    },
  },
  good: {
    policy: {
      Version: '2012-10-17',
      Statement: { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-media/videos/*' },
    },
  },
  reference:
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-unsupported-element-combination',
  *check(policy) {
    for (const { json, pointer } of eachStatement(policy)) {
      for (const element of PAIRED[policy.kind]) {
        if (json[element] === undefined || json[`Not${element}`] === undefined) continue;
        yield {
          pointer: [...pointer, `Not${element}`],
          part: 'key',
          message: `The statement has both ${element} and Not${element}.`,
        };
      }
    }
  },
};

/** Where a kind does not take the element at all, another code says so, and removing it ends this problem too. */
const PAIRED: Readonly<Record<PolicyKind, readonly string[]>> = {
  permissions: ['Action', 'Resource'],
  boundary: ['Action', 'Resource'],
  trust: ['Action'],
  bucket: ['Action', 'Resource', 'Principal'],
  key: ['Action', 'Resource', 'Principal'],
};
