import { expect, test } from '@jest/globals';
import { createConnectionBody } from '../../src/live/coactive-body.js';
import { wantedConnection } from '../../src/live/coactive-difference.js';
import { CUSTOMER_ROLE, sampleConnection } from '../rules/sample.js';
import { requestProblems } from '../peers/coactive-contract.js';

test('the exact JSON of POST /api/v0/connections, as the contract has it', () => {
  const wanted = wantedConnection(sampleConnection({ description: 'Marketing' }));
  const body = wanted && createConnectionBody(wanted);
  expect(body).toEqual({
    name: 'media_archive',
    description: 'Marketing',
    test_location: 'videos/',
    type: 'aws_iam_role',
    config: { iam_role_arn: CUSTOMER_ROLE, scope: 's3', bucket_name: 'acme-media', session_ttl_seconds: 3600 },
  });
  expect(requestProblems('CreateConnection', {}, body)).toEqual([]);
});

test('without a description and prefixes neither is sent', () => {
  const wanted = wantedConnection(sampleConnection({ prefixes: [] }));
  const body = wanted && createConnectionBody(wanted);
  expect(Object.keys(body ?? {})).toEqual(['name', 'type', 'config']);
  expect(requestProblems('CreateConnection', {}, body)).toEqual([]);
});
