import { describe, expect, test } from '@jest/globals';
import type { Json } from '../../src/policy/types.js';
import { actionResourceMismatch } from '../../src/rules/action-resource-mismatch.js';
import { bucketOtherBucket } from '../../src/rules/bucket-other-bucket.js';
import { noNotResource } from '../../src/rules/no-not-resource.js';
import { oldVersion } from '../../src/rules/old-version.js';
import { placeholderValue } from '../../src/rules/placeholder-value.js';
import { resourceOutsideBucket } from '../../src/rules/resource-outside-bucket.js';
import { resourceOutsidePrefix } from '../../src/rules/resource-outside-prefix.js';
import { s3UriInArn } from '../../src/rules/s3-uri-in-arn.js';
import { wildcardBucket } from '../../src/rules/wildcard-bucket.js';
import { wildcardResource } from '../../src/rules/wildcard-resource.js';
import { COACTIVE_ROLE, pointedAt, runRule } from './sample.js';

const BUCKET = 'arn:aws:s3:::acme-media';
const read = (resource: Json, action: Json = 's3:GetObject'): Json[] => [
  { Effect: 'Allow', Action: action, Resource: resource },
];
const prefixes = (...declared: string[]) => ({ connection: { prefixes: declared } });
const IN_BUCKET = { kind: 'bucket' } as const;
const byCoactive = (resource: Json, action: Json = 's3:GetObject'): Json[] => [
  { Effect: 'Allow', Principal: { AWS: COACTIVE_ROLE }, Action: action, Resource: resource },
];

const RULES = {
  actionResourceMismatch,
  bucketOtherBucket,
  noNotResource,
  oldVersion,
  placeholderValue,
  resourceOutsideBucket,
  resourceOutsidePrefix,
  s3UriInArn,
  wildcardBucket,
  wildcardResource,
};

/** Rule, what it is about, the statements, the changes to the connection, the resources (or actions) pointed at. */
const CASES: readonly (readonly [keyof typeof RULES, string, Json, Parameters<typeof pointedAt>[2], string[]])[] = [
  ['wildcardResource', 'everything', read('*'), {}, ['*']],
  ['wildcardResource', 'an open service', read('arn:aws:s3*:::acme-media/*'), {}, ['arn:aws:s3*:::acme-media/*']],
  ['wildcardResource', 'a statement for KMS has a rule of its own', read('*', 'kms:Decrypt'), {}, []],
  ['wildcardResource', 'a Deny may be wide', [{ Effect: 'Deny', Action: 's3:*', Resource: '*' }], {}, []],
  ['wildcardResource', 'a name', read(`${BUCKET}/videos/*`), {}, []],

  ['wildcardBucket', 'the end of the name', read('arn:aws:s3:::acme-*'), {}, ['arn:aws:s3:::acme-*']],
  ['wildcardBucket', 'every bucket', read(['arn:aws:s3:::*/*']), {}, ['arn:aws:s3:::*/*']],
  ['wildcardBucket', 'one character', read('arn:aws:s3:::acme-medi?/x'), {}, ['arn:aws:s3:::acme-medi?/x']],
  [
    'wildcardBucket',
    'a variable',
    read('arn:aws:s3:::${aws:PrincipalAccount}-x/*'),
    {},
    ['arn:aws:s3:::${aws:PrincipalAccount}-x/*'],
  ],
  ['wildcardBucket', 'in the key it is none', read(`${BUCKET}/vid*`), {}, []],

  ['resourceOutsideBucket', 'another bucket', read(['arn:aws:s3:::acme-pay/*']), {}, ['arn:aws:s3:::acme-pay/*']],
  ['resourceOutsideBucket', 'a name that begins alike', read(`${BUCKET}-old/*`), {}, [`${BUCKET}-old/*`]],
  [
    'resourceOutsideBucket',
    'an access point',
    read('arn:aws:s3:us-east-1:111122223333:accesspoint/media/object/*'),
    {},
    ['arn:aws:s3:us-east-1:111122223333:accesspoint/media/object/*'],
  ],
  ['resourceOutsideBucket', 'the declared one', read([BUCKET, `${BUCKET}/videos/*`]), {}, []],
  ['resourceOutsideBucket', 'a pattern is wildcard-bucket', read('arn:aws:s3:::*'), {}, []],
  ['resourceOutsideBucket', 'a placeholder is placeholder-value', read('arn:aws:s3:::YOUR_BUCKET_NAME'), {}, []],

  ['resourceOutsidePrefix', 'the whole bucket', read(`${BUCKET}/*`), {}, [`${BUCKET}/*`]],
  ['resourceOutsidePrefix', 'a folder without its slash', read(`${BUCKET}/videos*`), {}, [`${BUCKET}/videos*`]],
  ['resourceOutsidePrefix', 'another folder', read(`${BUCKET}/logs/*`), {}, [`${BUCKET}/logs/*`]],
  ['resourceOutsidePrefix', 'open at the start', read(`${BUCKET}/*/videos/*`), {}, [`${BUCKET}/*/videos/*`]],
  ['resourceOutsidePrefix', 'one open character', read(`${BUCKET}/video?/*`), {}, [`${BUCKET}/video?/*`]],
  ['resourceOutsidePrefix', 'exactly the folder', read(`${BUCKET}/videos/*`), {}, []],
  ['resourceOutsidePrefix', 'less than the folder', read(`${BUCKET}/videos/*/*.mp4`), {}, []],
  ['resourceOutsidePrefix', 'one object', read(`${BUCKET}/videos/a.mp4`), {}, []],
  ['resourceOutsidePrefix', 'one of several', read(`${BUCKET}/b/*`), prefixes('a/', 'b/'), []],
  ['resourceOutsidePrefix', 'nothing declared', read(`${BUCKET}/*`), prefixes(), []],
  ['resourceOutsidePrefix', 'an escaped star', read(`${BUCKET}/a\${*}/*`), prefixes('a*/'), []],
  ['resourceOutsidePrefix', 'a star that is not escaped', read(`${BUCKET}/a*/*`), prefixes('a*/'), [`${BUCKET}/a*/*`]],
  ['resourceOutsidePrefix', 'an escaped dollar', read(`${BUCKET}/a\${$}/*`), prefixes('a$/'), []],
  [
    'resourceOutsidePrefix',
    'escapes of a version without them',
    read(`${BUCKET}/a\${*}/*`),
    { ...prefixes('a*/'), version: '2008-10-17' },
    [`${BUCKET}/a\${*}/*`],
  ],
  [
    'resourceOutsidePrefix',
    'a variable may be anything',
    read(`${BUCKET}/\${aws:userid}/*`),
    {},
    [`${BUCKET}/\${aws:userid}/*`],
  ],
  ['resourceOutsidePrefix', 'a variable under the prefix', read(`${BUCKET}/videos/\${aws:userid}/*`), {}, []],
  ['resourceOutsidePrefix', 'no object is read', read(`${BUCKET}/*`, 's3:ListBucket'), {}, []],
  ['resourceOutsidePrefix', 'the bucket itself', read(BUCKET), {}, []],
  ['resourceOutsidePrefix', 'a Deny', [{ Effect: 'Deny', Action: 's3:GetObject', Resource: `${BUCKET}/*` }], {}, []],

  ['noNotResource', 'with Allow', [{ Effect: 'Allow', Action: 's3:GetObject', NotResource: BUCKET }], {}, [BUCKET]],
  ['noNotResource', 'with Deny', [{ Effect: 'Deny', Action: 's3:*', NotResource: BUCKET }], {}, []],

  ['actionResourceMismatch', 'listing objects', read(`${BUCKET}/*`, 's3:ListBucket'), {}, ['s3:ListBucket']],
  ['actionResourceMismatch', 'reading a bucket', read(BUCKET), {}, ['s3:GetObject']],
  ['actionResourceMismatch', 'both, crossed', read(BUCKET, ['s3:ListBucket', 's3:GetObject']), {}, ['s3:GetObject']],
  ['actionResourceMismatch', 'one fitting resource is enough', read([BUCKET, `${BUCKET}/videos/*`]), {}, []],
  ['actionResourceMismatch', 'a wildcard with a part that fits', read(`${BUCKET}/*`, 's3:*'), {}, []],
  ['actionResourceMismatch', 'a wildcard without', read(`${BUCKET}/*`, 's3:GetBucket*'), {}, ['s3:GetBucket*']],
  ['actionResourceMismatch', 'an open bucket may be an object', read('arn:aws:s3:::acme*'), {}, []],
  ['actionResourceMismatch', 'everything', read('*', ['s3:ListBucket', 's3:GetObject']), {}, []],
  ['actionResourceMismatch', 'only on everything', read(BUCKET, 's3:ListAllMyBuckets'), {}, ['s3:ListAllMyBuckets']],
  ['actionResourceMismatch', 'a key', read('arn:aws:kms:us-east-1:111122223333:key/x'), {}, ['s3:GetObject']],
  ['actionResourceMismatch', 'an empty list is EMPTY_ARRAY_RESOURCE', read([]), {}, []],
  [
    'actionResourceMismatch',
    'an exception list',
    [{ Effect: 'Allow', Action: 's3:ListBucket', NotResource: `${BUCKET}/*` }],
    {},
    [],
  ],
  ['actionResourceMismatch', 'an unknown action', read(BUCKET, 's3:HeadObject'), {}, []],
  ['actionResourceMismatch', 'another service', read(BUCKET, 'ec2:RunInstances'), {}, []],
  ['actionResourceMismatch', 'an s3:// address is the finding', read('arn:aws:s3:::s3://acme-media'), {}, []],
  ['actionResourceMismatch', 'of Coactive in a bucket', byCoactive(BUCKET), IN_BUCKET, ['s3:GetObject']],

  ['s3UriInArn', 'inside an ARN', read('arn:aws:s3:::s3://acme/x'), {}, ['arn:aws:s3:::s3://acme/x']],
  ['s3UriInArn', 'instead of one', read('s3://acme-media/videos/'), {}, ['s3://acme-media/videos/']],
  ['s3UriInArn', 'in upper case', read('S3://acme-media'), {}, ['S3://acme-media']],
  ['s3UriInArn', 'with Deny too', [{ Effect: 'Deny', Action: '*', Resource: 's3://acme/' }], {}, ['s3://acme/']],
  ['s3UriInArn', 'an ARN', read(`${BUCKET}/s3/*`), {}, []],

  ['bucketOtherBucket', 'of Coactive', byCoactive('arn:aws:s3:::acme-raw'), IN_BUCKET, ['arn:aws:s3:::acme-raw']],
  [
    'bucketOtherBucket',
    'of anybody: S3 refuses the whole document',
    [{ Effect: 'Deny', Principal: '*', Action: 's3:*', Resource: 'arn:aws:s3:::acme-raw/*' }],
    IN_BUCKET,
    ['arn:aws:s3:::acme-raw/*'],
  ],
  ['bucketOtherBucket', 'a pattern is wildcard-bucket', byCoactive('arn:aws:s3:::acme-*/x'), IN_BUCKET, []],
  ['bucketOtherBucket', 'a variable is wildcard-bucket', byCoactive('arn:aws:s3:::${aws:userid}/x'), IN_BUCKET, []],
  ['bucketOtherBucket', 'a placeholder is placeholder-value', byCoactive('arn:aws:s3:::BUCKET/x'), IN_BUCKET, []],
  ['bucketOtherBucket', 'an address is s3-uri-in-arn', byCoactive('arn:aws:s3:::s3://acme-raw/x'), IN_BUCKET, []],
  ['bucketOtherBucket', 'its own', byCoactive([BUCKET, `${BUCKET}/*`]), IN_BUCKET, []],

  ['oldVersion', 'the old one', read(BUCKET), { version: '2008-10-17' }, ['2008-10-17']],
  ['oldVersion', 'the current one', read(BUCKET), {}, []],

  ['placeholderValue', 'angle brackets', read('arn:aws:s3:::<bucket-name>/*'), {}, ['arn:aws:s3:::<bucket-name>/*']],
  ['placeholderValue', 'your own', read('arn:aws:s3:::YOUR_BUCKET_NAME'), {}, ['arn:aws:s3:::YOUR_BUCKET_NAME']],
  ['placeholderValue', 'of a template', read('arn:aws:s3:::${bucket_name}/*'), {}, ['arn:aws:s3:::${bucket_name}/*']],
  ['placeholderValue', 'an account', read('arn:aws:iam::ACCOUNT_ID:role/x'), {}, ['arn:aws:iam::ACCOUNT_ID:role/x']],
  ['placeholderValue', 'zeros', read('arn:aws:iam::000000000000:role/x'), {}, ['arn:aws:iam::000000000000:role/x']],
  [
    'placeholderValue',
    'in a condition',
    [{ Effect: 'Allow', Action: '*', Resource: '*', Condition: { StringLike: { 's3:prefix': '<prefix>/*' } } }],
    {},
    ['<prefix>/*'],
  ],
  ['placeholderValue', 'a variable', read(`${BUCKET}/\${aws:userid}/\${*}/*`), {}, []],
  ['placeholderValue', 'names that only look like words', read(`${BUCKET}/My-Bucket/example/key/prefix/*`), {}, []],
  ['placeholderValue', 'a key may be in upper case, or zeros', read(`${BUCKET}/0000/KEY/REGION/*`), {}, []],
];

test.each(CASES)('%s: %s', (name, _, statements, options, expected) => {
  expect(pointedAt(RULES[name], statements, options)).toEqual(expected);
});

describe('what is put in place', () => {
  test.each<readonly [string, keyof typeof RULES, Json, Json]>([
    ['everything becomes the objects', 'wildcardResource', read('*'), `${BUCKET}/videos/*`],
    [
      'for both, both',
      'wildcardResource',
      read('*', ['s3:ListBucket', 's3:GetObject']),
      [BUCKET, `${BUCKET}/videos/*`],
    ],
    ['a pattern becomes the bucket', 'wildcardBucket', read('arn:aws:s3:::acme-*', 's3:ListBucket'), BUCKET],
    ['the whole bucket becomes the prefix', 'resourceOutsidePrefix', read(`${BUCKET}/*`), `${BUCKET}/videos/*`],
    ['an address becomes an ARN', 's3UriInArn', read('s3://acme-media/videos/*'), `${BUCKET}/videos/*`],
    ["a bucket's address loses its slash", 's3UriInArn', read('s3://acme-media/'), BUCKET],
    ['a further bucket goes', 'resourceOutsideBucket', read([BUCKET, 'arn:aws:s3:::acme-pay']), BUCKET],
  ])('%s', (_, name, statements, resource) => {
    const policy = { Version: '2012-10-17', Statement: statements };
    expect(runRule(RULES[name], { policy })[0]?.replacement).toMatchObject({ Effect: 'Allow', Resource: resource });
  });

  test('a prefix with wildcards is escaped', () => {
    const policy = { Version: '2012-10-17', Statement: read(`${BUCKET}/*`) };
    const [problem] = runRule(resourceOutsidePrefix, { policy, ...prefixes('50%?*$/') });
    expect(problem?.replacement).toMatchObject({ Resource: `${BUCKET}/50%\${?}\${*}\${$}/*` });
  });

  test('the message says what an action works on', () => {
    const message = (action: string): string | undefined =>
      runRule(actionResourceMismatch, {
        policy: { Version: '2012-10-17', Statement: read('arn:aws:s3:::*x', action) },
      })[0]?.message;
    expect(message('s3:ListAllMyBuckets')).toContain('no single resource');
    const onObjects = runRule(actionResourceMismatch, { policy: { Version: '2012-10-17', Statement: read(BUCKET) } });
    expect(onObjects[0]?.message).toContain('works on objects');
  });

  test('the message says when it is the whole bucket', () => {
    const policy = { Version: '2012-10-17', Statement: read(`${BUCKET}/*`) };
    expect(runRule(resourceOutsidePrefix, { policy })[0]?.message).toContain('reads the whole bucket');
  });

  test('the message says what a prefix without slash catches', () => {
    const policy = { Version: '2012-10-17', Statement: read(`${BUCKET}/team-a*`) };
    const [problem] = runRule(resourceOutsidePrefix, { policy, ...prefixes('team-a/') });
    expect(problem?.message).toContain('"team-ab/…"');
  });
});
