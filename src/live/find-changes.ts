import { compareAttributes } from './aspects/attributes.js';
import { compareBoundary } from './aspects/boundary.js';
import { compareBucketPolicy } from './aspects/bucket-policy.js';
import { compareCoactiveConnection } from './aspects/coactive-connection.js';
import { compareEncryption } from './aspects/encryption.js';
import { compareKey } from './aspects/key.js';
import { compareOwnership } from './aspects/ownership.js';
import { comparePermissions } from './aspects/permissions.js';
import { comparePublicAccessBlock } from './aspects/public-access-block.js';
import { compareRole } from './aspects/role.js';
import { compareTrust } from './aspects/trust.js';
import type { Aspect, DriftSubject, Found } from './subject.js';

/** Every aspect of a connection, in the order of a report. */
export const ASPECTS: readonly Aspect[] = [
  compareRole,
  compareAttributes,
  compareTrust,
  comparePermissions,
  compareBoundary,
  compareBucketPolicy,
  comparePublicAccessBlock,
  compareOwnership,
  compareEncryption,
  compareKey,
  compareCoactiveConnection,
];

/** All that differs between the declaration of one connection and what is there. */
export function findChanges(subject: DriftSubject): Found {
  const found = ASPECTS.map((compare) => compare(subject));
  return {
    changes: found.flatMap(({ changes }) => changes),
    rewordings: found.flatMap(({ rewordings = [] }) => rewordings),
  };
}
