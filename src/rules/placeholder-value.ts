import { isObject } from '../policy/read.js';
import type { Json, Pointer } from '../policy/types.js';
import { GOOD_TRUST } from './grounds/good-documents.js';
import { findPlaceholder } from './grounds/placeholder.js';
import { eachStatement } from '../policy/elements.js';
import type { PolicyRule } from './rule.js';

export const placeholderValue: PolicyRule = {
  scope: 'policy',
  id: 'placeholder-value',
  severity: 'error',
  applies: ['permissions', 'trust', 'bucket', 'boundary', 'key'],
  summary: 'Every placeholder of a copied document has been replaced.',
  rationale:
    "Guides and templates write <bucket-name> or YOUR_BUCKET_NAME where your own value belongs. What stays in either grants nothing, so that ingestion fails, or names somebody else's bucket or account by accident.",
  howToFix: 'Write your own value in its place.',
  bad: {
    kind: 'permissions',
    policy: {
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::<bucket-name>/*' }],
    },
  },
  good: { kind: 'trust', policy: GOOD_TRUST },
  reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html',
  yieldsTo: ['INVALID_ARN_ACCOUNT', 'VARIABLE_UNSUPPORTED_IN_ELEMENT'],
  *check(policy) {
    for (const { json, pointer } of eachStatement(policy)) {
      for (const element of ['Principal', 'NotPrincipal', 'Action', 'Resource', 'NotResource', 'Condition']) {
        for (const { value, at } of eachString(json[element], [...pointer, element])) {
          const placeholder = findPlaceholder(value);
          if (placeholder === undefined) continue;
          yield { pointer: at, message: `"${placeholder}" is a placeholder that was never replaced.` };
        }
      }
    }
  },
};

function* eachString(json: Json | undefined, at: Pointer): Generator<{ value: string; at: Pointer }> {
  if (typeof json === 'string') yield { value: json, at };
  else if (Array.isArray(json)) {
    for (const [index, item] of (json as readonly Json[]).entries()) yield* eachString(item, [...at, index]);
  } else if (isObject(json)) {
    for (const key of Object.keys(json)) yield* eachString(json[key], [...at, key]);
  }
}
