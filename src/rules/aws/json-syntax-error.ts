import { POLICY_KINDS } from '../../policy/types.js';
import type { PolicyRule } from '../rule.js';

/** The page of the rule. Its findings come from where a document is read: a text that is not JSON has no elements to look at. */
export const jsonSyntaxError: PolicyRule = {
  id: 'JSON_SYNTAX_ERROR',
  scope: 'policy',
  severity: 'error',
  applies: POLICY_KINDS,
  summary: 'A policy file holds one JSON document that AWS can read.',
  rationale:
    'AWS refuses a text that is not JSON, and JSON with the same key twice in one object: whichever of the two you meant, a reader may take the other.',
  howToFix: 'Correct the JSON at the position given: a comma too many, a missing bracket, a comment or a repeated key.',
  bad: { policy: '{ "Version": "2012-10-17", "Statement": [ }' },
  good: {
    policy: {
      Version: '2012-10-17',
      Statement: { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-media/videos/*' },
    },
  },
  reference:
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-json-syntax-error',
  // A document that reached a rule did parse.
  check: () => [],
};
