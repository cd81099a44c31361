import { splitArn } from '../../policy/arn.js';
import { POLICY_KINDS } from '../../policy/types.js';
import { checkReference } from '../grounds/check-reference.js';
import { bucketDenyIf } from '../grounds/conditioned.js';
import { eachPlainValue } from '../grounds/plain-value.js';
import type { PolicyRule } from '../rule.js';

const KEY = 's3:x-amz-server-side-encryption-aws-kms-key-id';

export const invalidKmsKeyValue: PolicyRule = {
  scope: 'policy',
  id: 'INVALID_KMS_KEY_VALUE',
  severity: 'error',
  applies: POLICY_KINDS,
  needs: ['kms'],
  summary: 'The key of an upload is compared with the ARN of a KMS key.',
  rationale:
    'S3 compares with the full ARN of the key. An alias or a bare key id never matches, so uploads with the right key are refused, or those with another key are not.',
  howToFix: "Write the key's ARN: arn:aws:kms:region:account:key/key-id.",
  bad: {
    kind: 'bucket',
    policy: bucketDenyIf({ StringNotEquals: { [KEY]: 'alias/media' } }, { Action: 's3:PutObject' }),
  },
  good: {
    kind: 'bucket',
    policy: bucketDenyIf(
      {
        StringNotEquals: {
          [KEY]: 'arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab',
        },
      },
      { Action: 's3:PutObject' },
    ),
  },
  reference: checkReference('error', 'invalid-kms-key-value'),
  *check(policy) {
    for (const { site, text, pointer } of eachPlainValue(policy, KEY)) {
      if (!isKeyArn(text))
        yield { pointer, message: `"${text}" is not the ARN of a KMS key, which "${site.key}" holds.` };
    }
  },
};

function isKeyArn(text: string): boolean {
  const arn = splitArn(text);
  if (arn?.prefix !== 'arn' || arn.service !== 'kms' || arn.partition === '' || arn.region === '') return false;
  return /^\d{12}$/.test(arn.account) && /^key\/[A-Za-z0-9-]+$/.test(arn.resource);
}
