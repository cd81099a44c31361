import { splitArn } from '../policy/arn.js';
import type { BucketEncryption } from './state.js';

/**
 * Whether the key that a bucket names is the declared one, as far as the name tells: a bucket may name its key by ARN, by
 * id, or by an alias, which has to be asked for (`undefined`).
 */
export function isDeclaredKey(name: string, keyArn: string): boolean | undefined {
  if (name === keyArn) return true;
  if (name.startsWith('alias/') || name.includes(':alias/')) return undefined;
  const id = splitArn(keyArn)?.resource.replace(/^key\//, '');
  return !name.startsWith('arn:') && name === id;
}

/** The key that a bucket encrypts with; undefined: none of KMS, or the one that AWS manages. */
export function ownKeyOf(encryption: BucketEncryption | undefined): string | undefined {
  if (encryption?.algorithm.startsWith('aws:kms') !== true) return undefined;
  const { key } = encryption;
  return key === undefined || /(?:^|:)alias\/aws\/s3$/.test(key) ? undefined : key;
}
