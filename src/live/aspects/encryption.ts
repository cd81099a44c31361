import { isDeclaredKey, ownKeyOf } from '../bucket-key.js';
import { NOTHING_FOUND, unknownChange, valueOf, type DriftSubject, type Found } from '../subject.js';
import type { Change } from '../../report/change.js';

/** Whether the key that the bucket encrypts with is the declared one. A bucket without a KMS key needs none. */
export function compareEncryption({ connection, live }: DriftSubject): Found {
  const { bucket, bucketKey } = live;
  const { encryption, region } = bucket;
  if (connection.state === 'absent' || region.status === 'absent') return NOTHING_FOUND;
  const { name, kmsKeyArn: wanted } = connection;
  if (encryption.status === 'unknown') {
    return { changes: [unknownChange(name, 'encryption', connection.bucket, 'The default encryption', encryption)] };
  }
  const of = (kind: Change['kind'], message: string, fix: string): Found => ({
    changes: [{ connection: name, target: 'encryption', resource: connection.bucket, kind, message, fix }],
  });
  const found = valueOf(encryption);
  if (found?.algorithm.startsWith('aws:kms') !== true) return NOTHING_FOUND;
  const key = ownKeyOf(found);
  if (key === undefined) {
    const isForeign = connection.method === 'bucket-policy' || connection.bucketOwnerAccountId !== connection.accountId;
    if (!isForeign && wanted === undefined) return NOTHING_FOUND;
    const message = isForeign
      ? 'The bucket encrypts with the key that AWS manages, which other accounts can not use: Coactive can not read new objects.'
      : `The bucket encrypts with the key that AWS manages; declared is ${wanted ?? ''}.`;
    return of('changed', message, 'Encrypt with a customer-managed key that is declared, or with AES256.');
  }
  if (wanted === undefined) {
    const message = `The bucket encrypts with the key ${key}, which is not declared: Coactive can not decrypt new objects.`;
    return of('undeclared', message, 'Declare it as kms_key_arn.');
  }
  const isDeclared = isDeclaredKey(key, wanted);
  if (isDeclared === true) return NOTHING_FOUND;
  if (isDeclared === undefined) {
    if (bucketKey?.status === 'unknown')
      return { changes: [unknownChange(name, 'encryption', connection.bucket, `Which key ${key} is`, bucketKey)] };
    if (valueOf(bucketKey)?.arn === wanted) return NOTHING_FOUND;
  }
  return of(
    'changed',
    `The bucket encrypts with the key ${key}; declared is ${wanted}.`,
    'Declare this key, or change the default encryption.',
  );
}
