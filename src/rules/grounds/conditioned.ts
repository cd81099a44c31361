import type { Json } from '../../policy/types.js';

/** Small documents around one condition: the examples of the rules about conditions, for the catalogue's sample connection. */

/** Listing of the sample's bucket, allowed on a condition. */
export function listingIf(condition: Json, changes: Readonly<Record<string, Json>> = {}): Json {
  return document({
    Effect: 'Allow',
    Action: 's3:ListBucket',
    Resource: 'arn:aws:s3:::acme-media',
    Condition: condition,
    ...changes,
  });
}

/** Reading of the sample's objects, allowed on a condition. */
export function readingIf(condition: Json, changes: Readonly<Record<string, Json>> = {}): Json {
  return document({
    Effect: 'Allow',
    Action: 's3:GetObject',
    Resource: 'arn:aws:s3:::acme-media/videos/*',
    Condition: condition,
    ...changes,
  });
}

/** A bucket policy that refuses everything on a condition. */
export function bucketDenyIf(condition: Json, changes: Readonly<Record<string, Json>> = {}): Json {
  return document({
    Effect: 'Deny',
    Principal: '*',
    Action: 's3:*',
    Resource: ['arn:aws:s3:::acme-media', 'arn:aws:s3:::acme-media/*'],
    Condition: condition,
    ...changes,
  });
}

/** Trust in Coactive's role on a condition. */
export function trustIf(condition: Json, changes: Readonly<Record<string, Json>> = {}): Json {
  return document({
    Effect: 'Allow',
    Principal: { AWS: 'arn:aws:iam::863104360228:role/coactive-external-connections' },
    Action: 'sts:AssumeRole',
    Condition: condition,
    ...changes,
  });
}

function document(statement: Json): Json {
  return { Version: '2012-10-17', Statement: [statement] };
}
