import { describe, expect, test } from '@jest/globals';
import { analyzerReference } from '../../src/access/analyzer-reference.js';
import { prove } from '../../src/access/prove.js';
import { parsePolicy } from '../../src/policy/parse.js';
import type { Json } from '../../src/policy/types.js';
import { COACTIVE_ROLE, policyOf, sampleConnection } from '../rules/sample.js';

const bucket = sampleConnection({}, 'bucket');

function provedWithin(...statements: Json[]): string {
  const within = parsePolicy(analyzerReference(bucket, 'bucket') ?? '', 'bucket', 'contract');
  if ('problem' in within) throw new Error(within.problem.message);
  const policy = policyOf({ Version: '2012-10-17', Statement: statements }, 'bucket');
  return prove({ kind: 'resource', policy, within: within.policy }).status;
}

const grant = (principal: Json, action: string): Json => ({
  Effect: 'Allow',
  Principal: principal,
  Action: action,
  Resource: 'arn:aws:s3:::acme-media/videos/*',
});

describe('the document that CheckNoNewAccess compares with', () => {
  test('is that of the contract for a role, and none for what the contract does not make', () => {
    const role = sampleConnection();
    expect(analyzerReference(role, 'permissions')).toContain('"s3:GetObject"');
    expect(analyzerReference(role, 'trust')).toContain(COACTIVE_ROLE);
    for (const kind of ['bucket', 'boundary', 'key'] as const) expect(analyzerReference(role, kind)).toBeUndefined();
    expect(analyzerReference(bucket, 'permissions')).toBeUndefined();
  });

  test('is the same for connections that need the same, whatever their names', () => {
    expect(analyzerReference(sampleConnection({ name: 'other' }), 'trust')).toBe(
      analyzerReference(sampleConnection(), 'trust'),
    );
  });

  test.each([
    ['what Coactive needs', grant({ AWS: COACTIVE_ROLE }, 's3:GetObject'), 'proved'],
    ['what another role may do', grant({ AWS: 'arn:aws:iam::111122223333:role/writer' }, 's3:PutObject'), 'proved'],
    ['more for Coactive', grant({ AWS: COACTIVE_ROLE }, 's3:PutObject'), 'refuted'],
    ['more for Coactive’s account', grant({ AWS: '863104360228' }, 's3:PutObject'), 'refuted'],
    ['more for everybody, Coactive among them', grant('*', 's3:PutObject'), 'refuted'],
  ])('of a bucket: %s is %s', (_, statement, status) => expect(provedWithin(statement)).toBe(status));
});
