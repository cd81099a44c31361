import { isObject } from '../policy/read.js';
import type { Json, Pointer } from '../policy/types.js';
import { GOOD_PERMISSIONS } from './grounds/good-documents.js';
import type { PolicyRule } from './rule.js';

export const charactersOutsideLatin1: PolicyRule = {
  scope: 'policy',
  id: 'characters-outside-latin-1',
  severity: 'error',
  applies: ['permissions', 'trust', 'boundary'],
  summary: 'IAM documents hold only Latin-1 characters.',
  rationale:
    'IAM refuses a document with any character beyond U+00FF (MalformedPolicyDocument). Curly quotes and long dashes get in when a policy is copied from a chat or a wiki; they are easily overlooked.',
  howToFix: 'Replace the character; in a prefix write it as a JSON escape (\\uXXXX) only if the keys really hold it.',
  bad: {
    policy: {
      Version: '2012-10-17',
      Statement: [
        { Sid: 'Read’Videos', Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-media/videos/*' },
      ],
    },
  },
  good: { policy: GOOD_PERMISSIONS },
  reference: 'https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreatePolicy.html',
  *check(policy) {
    // IAM looks at the text: a character written as \uXXXX is not in it.
    if (!OUTSIDE.test(policy.text)) return;
    for (const { text, pointer, part } of eachPlace(policy.json, [])) {
      const found = OUTSIDE.exec(text)?.[0];
      if (found === undefined || !policy.text.includes(found)) continue;
      const code = (found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
      yield { pointer, part, message: `"${found}" (U+${code}) is not a Latin-1 character: IAM refuses the document.` };
    }
  },
};

/** What IAM's API does not take. Source: IAM API Reference, the pattern of PolicyDocument. */
const OUTSIDE = /[^\t\n\r\x20-\xff]/u;

function* eachPlace(
  json: Json,
  pointer: Pointer,
): Generator<{ text: string; pointer: Pointer; part: 'value' | 'key' }> {
  if (typeof json === 'string') yield { text: json, pointer, part: 'value' };
  else if (Array.isArray(json)) {
    for (const [index, item] of (json as readonly Json[]).entries()) yield* eachPlace(item, [...pointer, index]);
  } else if (isObject(json)) {
    for (const key of Object.keys(json)) {
      yield { text: key, pointer: [...pointer, key], part: 'key' };
      yield* eachPlace(json[key] ?? null, [...pointer, key]);
    }
  }
}
