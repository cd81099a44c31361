import type { WriteOperation } from '../../../../src/live/write-call.js';

type Place = `${'iam-role' | 'bucket-policy'}/${'create' | 'update' | 'adopt' | 'offboard'}`;

const ROLE_WRITES: readonly Place[] = ['iam-role/update', 'iam-role/adopt'];

/**
 * Where apply makes each write. The matrix must stop a run around every one of them in every such place, and around no
 * other: a new write, or an old one in a new place, is added here and gets a scenario.
 */
export const OPERATIONS: Readonly<Record<WriteOperation, readonly Place[]>> = {
  CreatePolicy: ['iam-role/create', 'iam-role/update'],
  CreatePolicyVersion: ROLE_WRITES,
  DeletePolicyVersion: [...ROLE_WRITES, 'iam-role/offboard'],
  DeletePolicy: ['iam-role/update', 'iam-role/offboard'],
  TagPolicy: ['iam-role/update', 'iam-role/adopt'],
  CreateRole: ['iam-role/create'],
  // In create and offboard: where documents that deny are put in place or taken away, the role is closed meanwhile.
  UpdateAssumeRolePolicy: [...ROLE_WRITES, 'iam-role/create', 'iam-role/offboard'],
  UpdateRole: ROLE_WRITES,
  TagRole: ROLE_WRITES,
  // Tags that are not declared are somebody's: none is ever taken off.
  UntagRole: [],
  PutRolePermissionsBoundary: ROLE_WRITES,
  DeleteRolePermissionsBoundary: ['iam-role/update'],
  AttachRolePolicy: ['iam-role/create', 'iam-role/update'],
  DetachRolePolicy: ['iam-role/update', 'iam-role/offboard'],
  DeleteRolePolicy: [...ROLE_WRITES, 'iam-role/offboard'],
  DeleteRole: ['iam-role/offboard'],
  PutBucketPolicy: ['bucket-policy/create', 'bucket-policy/update', 'bucket-policy/adopt', 'bucket-policy/offboard'],
  DeleteBucketPolicy: ['bucket-policy/offboard'],
  CreateConnection: ['iam-role/create', 'iam-role/update', 'iam-role/adopt'],
  UpdateConnection: ['iam-role/update'],
  DeleteConnection: ['iam-role/update', 'iam-role/offboard'],
};
