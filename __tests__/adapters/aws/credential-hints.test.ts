import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { mayHaveCredentials } from '../../../src/adapters/aws/credential-hints.js';

const home = mkdtempSync(path.join(tmpdir(), 'hints-'));
const empty = path.join(home, 'empty');
mkdirSync(path.join(home, '.aws'));
mkdirSync(empty);
writeFileSync(path.join(home, '.aws/config'), '');
afterAll(() => {
  rmSync(home, { recursive: true });
});

test.each([
  'AWS_ACCESS_KEY_ID',
  'AWS_PROFILE',
  'AWS_WEB_IDENTITY_TOKEN_FILE',
  'AWS_ROLE_ARN',
  'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI',
  'AWS_CONTAINER_CREDENTIALS_FULL_URI',
])('%s is a hint, unless it is empty', (name) => {
  expect(mayHaveCredentials({ [name]: 'x' })).toBe(true);
  expect(mayHaveCredentials({ [name]: '' })).toBe(false);
});

test('so is a file of the SDK, where it is or where the environment says', () => {
  const file = path.join(home, '.aws/config');
  expect(mayHaveCredentials({ HOME: home })).toBe(true);
  expect(mayHaveCredentials({ USERPROFILE: home })).toBe(true);
  expect(mayHaveCredentials({ HOME: empty })).toBe(false);
  expect(mayHaveCredentials({ AWS_SHARED_CREDENTIALS_FILE: file })).toBe(true);
  expect(mayHaveCredentials({ AWS_CONFIG_FILE: file })).toBe(true);
  expect(mayHaveCredentials({ AWS_CONFIG_FILE: path.join(home, 'gone') })).toBe(false);
});

test('a region or an endpoint is none, and nothing is none', () => {
  expect(mayHaveCredentials({ AWS_REGION: 'eu-central-1', AWS_ENDPOINT_URL: 'http://127.0.0.1:1' })).toBe(false);
  expect(mayHaveCredentials({})).toBe(false);
});
