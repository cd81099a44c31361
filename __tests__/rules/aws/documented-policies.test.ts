import { describe, expect, test } from '@jest/globals';
import type { Json, PolicyKind } from '../../../src/policy/types.js';
import { document, issueCodes } from './issue-codes.js';

const BUCKET = 'arn:aws:s3:::amzn-s3-demo-bucket';

/** The shapes of policies that AWS's own guides recommend, or nearly: none of AWS's errors and warnings may fire on them. */
const SOUND: readonly (readonly [name: string, kind: PolicyKind, policy: Json])[] = [
  [
    'KMS: the default key policy',
    'key',
    document({
      Sid: 'Enable IAM User Permissions',
      Effect: 'Allow',
      Principal: { AWS: 'arn:aws:iam::111122223333:root' },
      Action: 'kms:*',
      Resource: '*',
    }),
  ],
  [
    'S3: only by TLS',
    'bucket',
    document({
      Sid: 'RestrictToTLSRequestsOnly',
      Effect: 'Deny',
      Principal: '*',
      Action: 's3:*',
      Resource: [BUCKET, `${BUCKET}/*`],
      Condition: { Bool: { 'aws:SecureTransport': 'false' } },
    }),
  ],
  [
    'S3: only the organisation and AWS’s services',
    'bucket',
    document({
      Sid: 'Enforce Identity Perimeter',
      Effect: 'Deny',
      Principal: { AWS: '*' },
      Action: 's3:*',
      Resource: [BUCKET, `${BUCKET}/*`],
      Condition: {
        StringNotEqualsIfExists: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' },
        BoolIfExists: { 'aws:PrincipalIsAWSService': 'false' },
      },
    }),
  ],
  [
    'S3: a distribution of CloudFront',
    'bucket',
    document({
      Effect: 'Allow',
      Principal: { Service: 'cloudfront.amazonaws.com' },
      Action: 's3:GetObject',
      Resource: `${BUCKET}/*`,
      Condition: { ArnLike: { 'AWS:SourceArn': 'arn:aws:cloudfront::111122223333:distribution/EDFDVBD6EXAMPLE' } },
    }),
  ],
  [
    'S3: the logs of a load balancer, by the account of the region',
    'bucket',
    document({
      Effect: 'Allow',
      Principal: { AWS: 'arn:aws:iam::127311923021:root' },
      Action: 's3:PutObject',
      Resource: `${BUCKET}/AWSLogs/111122223333/*`,
    }),
  ],
  [
    'IAM: a home folder by user name',
    'permissions',
    document(
      { Effect: 'Allow', Action: ['s3:ListAllMyBuckets', 's3:GetBucketLocation'], Resource: '*' },
      {
        Effect: 'Allow',
        Action: 's3:ListBucket',
        Resource: BUCKET,
        Condition: { StringLike: { 's3:prefix': ['', 'home/', 'home/${aws:username}/*'] } },
      },
      {
        Effect: 'Allow',
        Action: 's3:*',
        Resource: [`${BUCKET}/home/\${aws:username}`, `${BUCKET}/home/\${aws:username}/*`],
      },
    ),
  ],
  [
    'IAM: only some regions',
    'boundary',
    document({
      Sid: 'DenyAllOutsideRequestedRegions',
      Effect: 'Deny',
      NotAction: ['cloudfront:*', 'iam:*', 'organizations:*', 'route53:*', 'support:*'],
      Resource: '*',
      Condition: { StringNotEquals: { 'aws:RequestedRegion': ['eu-central-1', 'eu-west-1'] } },
    }),
  ],
  [
    'IAM: decryption through S3',
    'permissions',
    document({
      Effect: 'Allow',
      Action: 'kms:Decrypt',
      Resource: 'arn:aws:kms:us-east-1:111122223333:key/mrk-1234abcd12ab34cd56ef1234567890ab',
      Condition: { StringLike: { 'kms:ViaService': ['s3.us-east-1.amazonaws.com', 's3.eu-*.amazonaws.com'] } },
    }),
  ],
  [
    'STS: instances of EC2',
    'trust',
    document({ Effect: 'Allow', Principal: { Service: ['ec2.amazonaws.com'] }, Action: ['sts:AssumeRole'] }),
  ],
  [
    'STS: one branch of a repository on GitHub',
    'trust',
    document({
      Effect: 'Allow',
      Principal: { Federated: 'arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com' },
      Action: 'sts:AssumeRoleWithWebIdentity',
      Condition: {
        StringEquals: {
          'token.actions.githubusercontent.com:aud': 'sts.amazonaws.com',
          'token.actions.githubusercontent.com:sub': 'repo:acme/infrastructure:ref:refs/heads/main',
        },
      },
    }),
  ],
  [
    'STS: another account, with a third party’s external id',
    'trust',
    document({
      Effect: 'Allow',
      Principal: { AWS: '444455556666' },
      Action: ['sts:AssumeRole', 'sts:TagSession'],
      Condition: { StringEquals: { 'sts:ExternalId': '12345' } },
    }),
  ],
];

describe('policies as AWS documents them', () => {
  test.each(SOUND)('%s', (_, kind, policy) => {
    expect(issueCodes(policy, kind)).toEqual([]);
  });
});
