import { splitArn } from '../../policy/arn.js';
import { ACCOUNT_ID } from '../patterns.js';
import type { Guard } from './guard.js';

/**
 * `kms_key_arn` is the ARN of a key. An alias can be pointed at another key, and a policy that names one in `Resource`
 * allows nothing. Source: KMS Developer Guide, "Specifying KMS keys in IAM policy statements".
 */
export const kmsKey: Guard = {
  id: 'kms-key',
  *check({ config }) {
    for (const { kmsKeyArn, origin } of config.connections) {
      if (kmsKeyArn === undefined) continue;
      const { prefix, service, region, account = '', resource = '' } = splitArn(kmsKeyArn) ?? {};
      if (resource.startsWith('alias/') || kmsKeyArn.startsWith('alias/')) {
        yield {
          origin,
          pointer: ['kms_key_arn'],
          message: 'kms_key_arn is an alias, which can come to mean another key',
          fix: "write the key's own ARN: aws kms describe-key --key-id ALIAS --query KeyMetadata.Arn",
        };
      } else if (
        prefix !== 'arn' ||
        service !== 'kms' ||
        !region ||
        !ACCOUNT_ID.test(account) ||
        !/^key\/[\w-]+$/.test(resource)
      ) {
        yield {
          origin,
          pointer: ['kms_key_arn'],
          message: `${JSON.stringify(kmsKeyArn.slice(0, 200))} is no ARN of a KMS key`,
          fix: 'write arn:aws:kms:REGION:ACCOUNT:key/KEY_ID',
        };
      }
    }
  },
};
