import type { Json } from '../../policy/types.js';

/** What a connection needs and no more: the good example of most rules, for the catalogue's sample connection. */

export const GOOD_PERMISSIONS: Json = {
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
};

export const GOOD_TRUST: Json = {
  Version: '2012-10-17',
  Statement: [
    {
      Effect: 'Allow',
      Principal: { AWS: 'arn:aws:iam::863104360228:role/coactive-external-connections' },
      Action: 'sts:AssumeRole',
    },
  ],
};

export const GOOD_BUCKET: Json = {
  Version: '2012-10-17',
  Statement: [
    {
      Effect: 'Allow',
      Principal: { AWS: 'arn:aws:iam::863104360228:role/coactive-external-connections' },
      Action: 's3:ListBucket',
      Resource: 'arn:aws:s3:::acme-media',
      Condition: { StringLike: { 's3:prefix': 'videos/*' } },
    },
    {
      Effect: 'Allow',
      Principal: { AWS: 'arn:aws:iam::863104360228:role/coactive-external-connections' },
      Action: 's3:GetObject',
      Resource: 'arn:aws:s3:::acme-media/videos/*',
    },
  ],
};
