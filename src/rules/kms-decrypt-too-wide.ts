import { splitArn } from '../policy/arn.js';
import { eachText } from '../policy/elements.js';
import { parseOperator } from '../policy/operator.js';
import type { Connection } from '../config/connection.js';
import type { Policy, Statement } from '../policy/types.js';
import { coversAction } from './grounds/contract-actions.js';
import { eachGrant, type PlacedStatement } from './grounds/grant.js';
import { replaceText } from './grounds/statement-edit.js';
import type { Problem, ScopedRule } from './rule.js';

const KEY = 'arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab';

export const kmsDecryptTooWide: ScopedRule = {
  scope: 'policy-of-connection',
  id: 'kms-decrypt-too-wide',
  severity: 'error',
  applies: ['permissions', 'key'],
  summary: 'Coactive decrypts with the declared key only, and only through S3.',
  rationale:
    'Reading needs kms:Decrypt on the key of the bucket. On "*" it is the right to decrypt with every key that trusts the account; without kms:ViaService also what other services encrypted, given the ciphertext.',
  howToFix:
    'Allow kms:Decrypt alone, on the declared key, with the condition kms:ViaService "s3.REGION.amazonaws.com".',
  bad: {
    connection: { kmsKeyArn: KEY },
    policy: {
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Action: ['kms:Decrypt', 'kms:Encrypt'], Resource: '*' }],
    },
  },
  good: {
    connection: { kmsKeyArn: KEY },
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
        {
          Effect: 'Allow',
          Action: 'kms:Decrypt',
          Resource: KEY,
          Condition: { StringEquals: { 'kms:ViaService': 's3.us-east-1.amazonaws.com' } },
        },
      ],
    },
  },
  reference: 'https://docs.aws.amazon.com/kms/latest/developerguide/conditions-kms.html#conditions-kms-via-service',
  *check(policy, connection) {
    for (const placed of eachGrant(policy, connection)) {
      yield* checkActions(placed, connection);
      yield* checkDecrypt(placed, policy, connection);
    }
  },
};

function* checkActions({ raw }: PlacedStatement, { allowActions, kmsKeyArn }: Connection): Generator<Problem> {
  for (const { value, pointer } of eachText(raw, 'Action')) {
    const isNeeded = kmsKeyArn !== undefined && value.toLowerCase() === 'kms:decrypt';
    if (!/^kms:/i.test(value) || isNeeded || allowActions.includes(value)) continue;
    const kept = kmsKeyArn !== undefined && coversAction(value, 'kms:Decrypt') ? ['kms:Decrypt'] : [];
    const why = kmsKeyArn === undefined ? 'the connection declares no key' : 'reading needs kms:Decrypt only';
    yield { pointer, message: `"${value}" is too much: ${why}.`, replacement: replaceText(raw, 'Action', value, kept) };
  }
}

function* checkDecrypt(
  { raw, statement }: PlacedStatement,
  policy: Policy,
  connection: Connection,
): Generator<Problem> {
  const key = connection.kmsKeyArn;
  // `*` as an action is a finding already.
  const decrypt = [...eachText(raw, 'Action')].find(
    ({ value }) => /^kms:/i.test(value) && coversAction(value, 'kms:Decrypt'),
  );
  if (key === undefined || decrypt === undefined) return;
  // In a key policy "*" is the key itself.
  const resources = policy.kind === 'key' ? [] : [...eachText(raw, 'Resource')];
  for (const { value, pointer } of resources) {
    const isKms = value === '*' || splitArn(value)?.service === 'kms';
    // An alias never matches: that has a rule of its own.
    if (!isKms || value === key || value.includes(':alias/')) continue;
    yield {
      pointer,
      message: `Resource "${value}" is not just the declared key ${key}.`,
      replacement: replaceText(raw, 'Resource', value, [key]),
    };
  }
  if (!isThroughS3(statement)) {
    yield {
      pointer: decrypt.pointer,
      message: `"${decrypt.value}" is not held to S3: no condition on kms:ViaService.`,
      replacement: withViaService(raw.json, key),
    };
  }
}

/** Whether decryption is held to S3 by `kms:ViaService`, in whichever Region. */
function isThroughS3({ conditions }: Statement): boolean {
  return conditions.some(({ operator, key, values }) => {
    const parsed = parseOperator(operator);
    const holds = parsed?.family === 'String' && !parsed.negated && !parsed.ifExists && parsed.set === undefined;
    return holds && key.toLowerCase() === 'kms:viaservice' && values.every((value) => value.startsWith('s3.'));
  });
}

function withViaService(json: PlacedStatement['raw']['json'], key: string): Problem['replacement'] {
  const { partition = 'aws', region = '' } = splitArn(key) ?? {};
  const suffix = partition === 'aws-cn' ? 'amazonaws.com.cn' : 'amazonaws.com';
  if (json.Condition !== undefined) return undefined;
  return { ...json, Condition: { StringEquals: { 'kms:ViaService': `s3.${region}.${suffix}` } } };
}
