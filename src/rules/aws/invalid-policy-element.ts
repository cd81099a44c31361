import { eachStatement } from '../../policy/elements.js';
import { isObject } from '../../policy/read.js';
import type { Json, Pointer } from '../../policy/types.js';
import { POLICY_KINDS } from '../../policy/types.js';
import { DOCUMENT_ELEMENTS, eachUnknownElement, STATEMENT_ELEMENTS } from '../grounds/element-name.js';
import type { Problem } from '../rule.js';
import type { PolicyRule } from '../rule.js';

export const invalidPolicyElement: PolicyRule = {
  id: 'INVALID_POLICY_ELEMENT',
  scope: 'policy',
  severity: 'error',
  applies: POLICY_KINDS,
  summary: 'A policy holds only the elements of the policy language.',
  rationale:
    'AWS refuses a policy with an unknown element. A misspelt Condition or Resource is the dangerous case: the limit that you meant to set would not be there.',
  howToFix: 'Remove the element, or write its right name; JSON policies have no place for comments.',
  bad: {
    policy: {
      Version: '2012-10-17',
      Statement: { Effect: 'Allow', Action: 's3:GetObject', Resources: 'arn:aws:s3:::acme-media/videos/*' },
    },
  },
  good: {
    policy: {
      Version: '2012-10-17',
      Statement: { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-media/videos/*' },
    },
  },
  reference:
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-invalid-policy-element',
  *check(policy) {
    if (isObject(policy.json)) yield* findUnknown(policy.json, [], DOCUMENT_ELEMENTS);
    for (const { json, pointer } of eachStatement(policy)) yield* findUnknown(json, pointer, STATEMENT_ELEMENTS);
  },
};

function* findUnknown(
  json: Readonly<Record<string, Json>>,
  pointer: Pointer,
  elements: readonly string[],
): Generator<Problem> {
  const place = pointer.length === 0 ? 'a policy' : 'a statement';
  for (const { key, meant } of eachUnknownElement(json, elements)) {
    yield {
      pointer: [...pointer, key],
      part: 'key',
      message: `"${key}" is no element of ${place}.`,
      ...(meant !== undefined && { fix: `Did you mean "${meant}"?` }),
    };
  }
}
