import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { PERMISSIONS, type OperationNeeds } from '../src/adapters/aws/permissions.js';
import { findAction, KNOWN_SERVICES } from '../src/data/iam.js';
import { parsePolicy } from '../src/policy/parse.js';
import type { Policy } from '../src/policy/types.js';
import { RULES } from '../src/rules/index.js';
import { Linter } from '../src/rules/lint.js';

function load(name: string): Policy {
  const file = `policies/operator/${name}.json`;
  const parsed = parsePolicy(readFileSync(new URL(`../${file}`, import.meta.url), 'utf8'), 'permissions', file);
  if ('problem' in parsed) throw new Error(parsed.problem.message);
  return parsed.policy;
}

const actionsOf = ({ statements }: Policy): string[] => statements.flatMap(({ action = [] }) => action).sort();

describe("what this tool's own role needs", () => {
  test.each(['check', 'drift'])(
    '%s: a policy that AWS takes, of actions that exist, each once, without wildcards',
    (name) => {
      const policy = load(name);
      expect(policy.defects).toEqual([]);
      const errors = new Linter(RULES).lintPolicy(policy).filter(({ severity }) => severity === 'error');
      expect(errors).toEqual([]);
      const actions = actionsOf(policy);
      expect(new Set(actions).size).toBe(actions.length);
      for (const action of actions) {
        expect(action).toMatch(/^[a-z0-9-]+:[A-Za-z]+$/);
        const [service = ''] = action.split(':');
        if ((KNOWN_SERVICES as readonly string[]).includes(service)) expect(findAction(action)?.name).toBe(action);
      }
    },
  );

  test('drift: exactly what its operations need, and nothing that writes or reads objects', () => {
    const operations: OperationNeeds[] = Object.values(PERMISSIONS).flatMap((service) => Object.values(service));
    const reads = operations.flatMap(({ access, action }) =>
      access === 'read' && action !== undefined ? [action] : [],
    );
    const notNeeded = [
      // HeadBucket tells the region to everybody, so nobody needs to be able to list the bucket.
      's3:ListBucket',
      // Of whoever runs in several accounts: on the roles that assume_role names.
      'sts:AssumeRole',
      // Asked before a write only.
      'iam:ListPolicyTags',
    ];
    expect(actionsOf(load('drift'))).toEqual(reads.filter((action) => !notNeeded.includes(action)).sort());
  });

  test('check: the operations of Access Analyzer', () => {
    // Source: Service Authorization Reference, IAM Access Analyzer.
    expect(actionsOf(load('check'))).toEqual([
      'access-analyzer:CheckAccessNotGranted',
      'access-analyzer:CheckNoNewAccess',
      'access-analyzer:CheckNoPublicAccess',
      'access-analyzer:ValidatePolicy',
    ]);
  });
});
