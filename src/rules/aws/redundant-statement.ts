import { eachStatement } from '../../policy/elements.js';
import { isObject } from '../../policy/read.js';
import type { Json } from '../../policy/types.js';
import { POLICY_KINDS } from '../../policy/types.js';
import type { PolicyRule } from '../rule.js';

export const redundantStatement: PolicyRule = {
  id: 'REDUNDANT_STATEMENT',
  scope: 'policy',
  severity: 'note',
  applies: POLICY_KINDS,
  summary: 'No two statements say the same.',
  rationale: 'Somebody will change one of the two and forget the other: the access that was meant to end goes on.',
  howToFix: 'Remove one of the two statements.',
  bad: {
    policy: {
      Version: '2012-10-17',
      Statement: [
        { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-media/videos/*', Sid: 'ReadVideos' },
        { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-media/videos/*', Sid: 'ReadMedia' },
      ],
    },
  },
  good: {
    policy: {
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Action: 's3:ListBucket',
          Resource: 'arn:aws:s3:::acme-media',
          Condition: { StringLike: { 's3:prefix': 'videos/*' } },
        },
        { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-media/videos/*' },
      ],
    },
  },
  reference:
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-suggestion-redundant-statement',
  *check(policy) {
    const seen = new Map<string, number>();
    for (const { index, pointer, json } of eachStatement(policy)) {
      const meaning = writeMeaning(json);
      const first = seen.get(meaning);
      if (first === undefined) {
        seen.set(meaning, index);
        continue;
      }
      yield { pointer, message: `The statement says the same as statement ${String(first + 1)}.`, replacement: null };
    }
  },
};

/** A statement without its Sid, with lists in one order and single texts as lists: equal for equal permissions. */
function writeMeaning(statement: Readonly<Record<string, Json>>): string {
  const parts = Object.entries(statement)
    .filter(([element]) => element !== 'Sid')
    .map(([element, value]) => `${element}=${writeValue(element.endsWith('Action') ? lowerCase(value) : value)}`);
  return parts.sort().join('\n');
}

function writeValue(value: Json): string {
  if (!isObject(value)) return writeList(Array.isArray(value) ? value : [value]);
  const entries = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}:${writeValue(item)}`);
  return `{${entries.sort().join()}}`;
}

function writeList(list: readonly Json[]): string {
  return `[${[...new Set(list.map((item) => JSON.stringify(item)))].sort().join()}]`;
}

/** Actions compare without case. */
function lowerCase(value: Json): Json {
  if (Array.isArray(value)) return (value as readonly Json[]).map(lowerCase);
  return typeof value === 'string' ? value.toLowerCase() : value;
}
