import { splitArn } from '../policy/arn.js';
import type { Factor, Factors } from './factor.js';
import type { AccessInput } from './input.js';
import { ACTION, RESOURCE, type Keys } from './keys.js';
import { Glob } from './sets/glob.js';
import { GlobTest } from './sets/glob-test.js';
import { KeyTest } from './sets/key-set.js';
import { compileAction, EVERY_ARN } from './sets/pattern.js';

export const CONTRACT = { version: '1', source: 'Coactive, Cloud Storage Access (Beta)' } as const;

/** The operations of an ingestion. */
export type Operation = 'AssumeRole' | 'GetObject' | 'ListBucket' | 'Decrypt';

/** One thing that Coactive needs: every request of these factors must be allowed. */
export interface Need {
  readonly operation: Operation;
  readonly factors: Factors;
}

export function bucketArn({ partition, bucket }: AccessInput): string {
  return `arn:${partition}:s3:::${bucket}`;
}

export function onAction(...actions: readonly string[]): Factor {
  return {
    dimension: ACTION,
    test: new GlobTest(actions.flatMap((action) => compileAction(action) ?? [])),
    inside: true,
  };
}

export function onResource(globs: readonly Glob[], inside = true): Factor {
  return { dimension: RESOURCE, test: new GlobTest(globs), inside };
}

export function bucketGlob(input: AccessInput): Glob {
  return Glob.literal(bucketArn(input), EVERY_ARN);
}

/** The objects that the declaration is about: a prefix is literal text, and its objects begin with it. */
export function objectGlobs(input: AccessInput): readonly Glob[] {
  const prefixes = input.prefixes.length > 0 ? input.prefixes : [''];
  return prefixes.map((prefix) => Glob.prefix(`${bucketArn(input)}/${prefix}`, EVERY_ARN));
}

/** What a listing may ask for: something under a declared prefix, or anything where that is declared. */
function listingFactors(input: AccessInput, keys: Keys): Factors {
  if (input.prefixes.length === 0 || input.allowBucketListing) return [];
  const under = new GlobTest(input.prefixes.map((prefix) => Glob.prefix(prefix)));
  const { dimension } = keys.use('s3:prefix');
  return [{ dimension, test: new KeyTest(false, 'some', under, true), inside: true }];
}

/** What Coactive must be able to do. */
export function requiredAccess(input: AccessInput, keys: Keys): readonly Need[] {
  const needs: Need[] = [
    { operation: 'GetObject', factors: [onAction('s3:GetObject'), onResource(objectGlobs(input))] },
    {
      operation: 'ListBucket',
      factors: [onAction('s3:ListBucket'), onResource([bucketGlob(input)]), ...listingFactors(input, keys)],
    },
  ];
  if (input.kmsKeyArn !== undefined) {
    const key = Glob.literal(input.kmsKeyArn, EVERY_ARN);
    needs.push({ operation: 'Decrypt', factors: [onAction('kms:Decrypt'), onResource([key])] });
  }
  return needs;
}

/** The most that Coactive may be able to do; the rest is excess. */
export function allowedAccess(input: AccessInput, keys: Keys): readonly Factors[] {
  const onBucket = onResource([bucketGlob(input)]);
  const onObjects = onResource(objectGlobs(input));
  const allowed: Factors[] = [
    [onAction('s3:GetObject'), onObjects],
    [onAction('s3:ListBucket'), onBucket, ...listingFactors(input, keys)],
    [onAction('s3:GetBucketLocation'), onBucket],
  ];
  for (const action of input.allowActions) {
    const test = onAction(action);
    allowed.push([test, onObjects], action.toLowerCase() === 's3:listbucket' ? [] : [test, onBucket]);
  }
  if (input.kmsKeyArn !== undefined) {
    const suffix = input.partition === 'aws-cn' ? 'amazonaws.com.cn' : 'amazonaws.com';
    const region = splitArn(input.kmsKeyArn)?.region ?? input.region ?? '';
    const service = new GlobTest([Glob.literal(`s3.${region}.${suffix}`)]);
    const { dimension } = keys.use('kms:viaservice', 'kms:ViaService');
    const throughS3: Factor = { dimension, test: new KeyTest(false, 'some', service, true), inside: true };
    const key = onResource([Glob.literal(input.kmsKeyArn, EVERY_ARN)]);
    allowed.push([onAction('kms:Decrypt'), key, throughS3]);
  }
  return allowed.filter((factors) => factors.length > 0);
}
