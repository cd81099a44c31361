import { describe, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { cpSync, chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'yaml';
import { evaluate } from '../src/access/evaluate/evaluate.js';
import { prove } from '../src/access/prove.js';
import { parsePolicy } from '../src/policy/parse.js';
import { matchesWildcard } from '../src/policy/wildcard.js';
import type { PolicyDocument } from '../src/policy/types.js';
import { run } from '../src/run.js';
import { readArguments } from '../src/settings/arguments.js';
import { fakeServices } from './fakes/services.js';

/** What docs/howto/github-oidc-role.md has its reader put in place. */

const PAGE = readFileSync(new URL('../docs/howto/github-oidc-role.md', import.meta.url), 'utf8');
const PROVIDER = 'arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com';
const ROLE = 'arn:aws:iam::111122223333:role/coactive-access-apply';
const AUD = 'token.actions.githubusercontent.com:aud';
const SUB = 'token.actions.githubusercontent.com:sub';
const GOOD = { [AUD]: 'sts.amazonaws.com', [SUB]: 'repo:acme/infrastructure:environment:production' };

function block(title: string): string {
  const start = PAGE.indexOf('\n', PAGE.indexOf(`title="${title}"`)) + 1;
  return PAGE.slice(start, PAGE.indexOf('\n```', start) + 1);
}

function read(text: string): PolicyDocument {
  const result = parsePolicy(text, 'trust', 'trust.json');
  if ('problem' in result) throw new Error(result.problem.message);
  return result.policy;
}

const TRUST = read(block('trust.json'));

describe('the trust policy', () => {
  test('has no finding of any severity', async () => {
    const services = fakeServices({ 'trust.json': block('trust.json') });
    const result = await run(readArguments(['check', '--policy', 'trust.json', '--kind', 'trust'], {}), services);
    expect('report' in result && result.report.findings).toEqual([]);
  });

  test.each<[string, object, unknown]>([
    ['the job of the environment', GOOD, 'allow'],
    ['another environment', { ...GOOD, [SUB]: 'repo:acme/infrastructure:environment:production-eu' }, 'implicit-deny'],
    ['a job without environment', { ...GOOD, [SUB]: 'repo:acme/infrastructure:ref:refs/heads/main' }, 'implicit-deny'],
    ['a pull request', { ...GOOD, [SUB]: 'repo:acme/infrastructure:pull_request' }, 'implicit-deny'],
    ['another repository', { ...GOOD, [SUB]: 'repo:acme/other:environment:production' }, 'implicit-deny'],
    ['another owner', { ...GOOD, [SUB]: 'repo:mallory/infrastructure:environment:production' }, 'implicit-deny'],
    ['another case', { ...GOOD, [SUB]: 'repo:Acme/infrastructure:environment:production' }, 'implicit-deny'],
    ['another audience', { ...GOOD, [AUD]: 'https://github.com/acme' }, 'implicit-deny'],
    ['no audience', { [SUB]: GOOD[SUB] }, 'implicit-deny'],
    ['no subject', { [AUD]: GOOD[AUD] }, 'implicit-deny'],
  ])('%s', (_, context, decision) => {
    const request = { principal: { Federated: PROVIDER }, action: 'sts:AssumeRoleWithWebIdentity', resource: ROLE };
    const found = evaluate('trust', [TRUST], { ...request, context: context as Record<string, string> });
    expect(found.decision).toBe(decision);
  });

  test('lets in nobody but that subject with that audience, over every request: it is proved', () => {
    const within = (condition: object): PolicyDocument =>
      read(
        JSON.stringify({
          Version: '2012-10-17',
          Statement: {
            ...{ Effect: 'Allow', Principal: { Federated: PROVIDER }, Action: 'sts:AssumeRoleWithWebIdentity' },
            Condition: { StringEquals: condition },
          },
        }),
      );
    const statusWithin = (condition: object) =>
      prove({ kind: 'trust', policy: TRUST, within: within(condition) }).status;
    expect(statusWithin({ [AUD]: GOOD[AUD] })).toBe('proved');
    expect(statusWithin({ [SUB]: GOOD[SUB] })).toBe('proved');
    // That it is asked at all: within another subject it is not.
    expect(statusWithin({ [SUB]: 'repo:acme/other:environment:production' })).toBe('refuted');
    expect(statusWithin({ [AUD]: 'another' })).toBe('refuted');
  });
});

test('the commands run, and give the role a policy without placeholders that does not let it write itself', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'coactive-oidc-'));
  try {
    mkdirSync(path.join(folder, 'policies', 'operator'), { recursive: true });
    const shipped = new URL('../policies/operator/apply.json', import.meta.url);
    cpSync(shipped, path.join(folder, 'policies', 'operator', 'apply.json'));
    writeFileSync(path.join(folder, 'aws'), '#!/bin/sh\necho "$@" >> "$CALLS"\n');
    chmodSync(path.join(folder, 'aws'), 0o755);
    const calls = path.join(folder, 'calls');
    const env = { PATH: `${folder}:${process.env.PATH ?? ''}`, CALLS: calls };
    const { status, stderr } = spawnSync('sh', ['-s'], {
      input: block('create-role.sh'),
      ...{ cwd: folder, env, encoding: 'utf8' },
    });
    expect([status, stderr]).toEqual([0, '']);
    const verbs = readFileSync(calls, 'utf8').split('\n').slice(0, -1);
    expect(verbs.map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
      'iam create-open-id-connect-provider',
      'iam create-role',
      'iam put-role-policy',
    ]);
    const text = readFileSync(path.join(folder, 'apply.json'), 'utf8');
    expect(text).not.toMatch(/ACCOUNT|BUCKET/);
    const result = parsePolicy(text, 'permissions', 'apply.json');
    if ('problem' in result) throw new Error(result.problem.message);
    for (const { action = [], resource = [] } of result.policy.statements) {
      if (action.every((one) => /:(Get|List)/.test(one))) continue;
      for (const one of resource) expect([one, matchesWildcard(one, ROLE)]).toEqual([one, false]);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('the job names the environment that the trust policy does, and may do no more than ask for its token', () => {
  const { permissions, jobs } = parse(block('.github/workflows/apply.yml')) as {
    permissions: object;
    jobs: { apply: { environment: string; permissions: object } };
  };
  expect(permissions).toEqual({});
  expect(jobs.apply).toMatchObject({
    environment: 'production',
    permissions: { contents: 'read', 'id-token': 'write' },
  });
});
