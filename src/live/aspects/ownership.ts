import { NOTHING_FOUND, unknownChange, type DriftSubject, type Found } from '../subject.js';

/**
 * Whether the bucket owns its objects. Otherwise policies do not reach the objects that other accounts wrote, and all that
 * is proved holds for the others only. Source: S3 User Guide, "Controlling ownership of objects".
 */
export function compareOwnership({ connection, live: { bucket } }: DriftSubject): Found {
  const { ownership, region } = bucket;
  if (connection.state === 'absent' || region.status === 'absent') return NOTHING_FOUND;
  const place = { connection: connection.name, target: 'ownership', resource: connection.bucket } as const;
  if (ownership.status === 'unknown') {
    return { changes: [unknownChange(place.connection, place.target, place.resource, 'Object ownership', ownership)] };
  }
  if (ownership.status === 'known' && ownership.value === 'BucketOwnerEnforced') return NOTHING_FOUND;
  // Without ownership controls it is the old default. Source: S3 API Reference, GetBucketOwnershipControls.
  const found = ownership.status === 'known' ? ownership.value : 'ObjectWriter';
  return {
    changes: [
      {
        ...place,
        kind: 'changed',
        message: `Object ownership is ${found}, not BucketOwnerEnforced: Coactive can not read objects that other accounts wrote, and access control lists may let in others.`,
        fix: 'Set object ownership to BucketOwnerEnforced.',
      },
    ],
  };
}
