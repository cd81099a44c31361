import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { readFileSync } from 'node:fs';
import { apply } from '../../../src/jobs/apply.js';
import { exitCodeOf } from '../../../src/report/outcome.js';
import { renderJson } from '../../../src/report/json.js';
import { renderMarkdown } from '../../../src/report/markdown.js';
import { renderText } from '../../../src/report/text.js';
import { ConfigError, ServiceError } from '../../../src/errors.js';
import { textOptions } from '../../report/sample.js';
import { APPLY, World } from '../../fakes/world.js';
import { declare, ROLE_CONFIG } from './declarations.js';

function failAt(world: World, operation: string): void {
  world.watch = {
    before: (call) => {
      if (call.operation !== operation) return;
      throw new ServiceError(operation, 'the role coactive-media-archive', {
        cause: new Error('AccessDenied'),
        needs: 'iam:AttachRolePolicy',
      });
    },
  };
}

describe('a step that fails', () => {
  test('ends the run: what was done, what was not, why, and the command that goes on', async () => {
    const plain = new World(declare(ROLE_CONFIG));
    failAt(plain, 'AttachRolePolicy');
    const stopped = await apply(APPLY, plain.services());
    expect([stopped.outcome, exitCodeOf(stopped)]).toEqual(['incomplete', 3]);
    expect(stopped.plan?.steps.map(({ operation, done }) => [operation, done])).toEqual([
      ['CreatePolicy', true],
      ['CreateRole', true],
      ['AttachRolePolicy', false],
      ['CreateConnection', false],
    ]);
    expect(stopped.plan?.failure).toEqual({
      step: 'media_archive/3',
      message: 'AttachRolePolicy failed for the role coactive-media-archive (needs iam:AttachRolePolicy): AccessDenied',
    });
    expect(stopped.plan?.continueWith).toMatch(
      /^coactive-storage-access apply --no-dry-run --plan-digest sha256:[0-9a-f]{64} --allow-replace --allow-destroy$/,
    );
    const [digest = ''] = /sha256:[0-9a-f]{64}/.exec(stopped.plan?.continueWith ?? '') ?? [];
    plain.watch = {};
    const continued = await apply({ ...APPLY, planDigest: digest }, plain.services());
    expect(continued.plan?.status).toBe('applied');
  });

  test('is told by name in the text and in Markdown, in the past tense', async () => {
    const world = new World(declare(ROLE_CONFIG));
    failAt(world, 'AttachRolePolicy');
    const report = await apply(APPLY, world.services());
    const text = renderText(report, textOptions());
    expect(text).toContain('Stopped: 2 of 4 steps taken.');
    expect(text).toContain('media_archive/1  done: create the policy coactive-media-archive');
    expect(text).toContain('request request-1');
    expect(text).toContain('media_archive/3  not done: attach the policy');
    expect(text).toContain('step media_archive/3 failed: AttachRolePolicy failed');
    expect(text).toContain('to go on: coactive-storage-access apply --no-dry-run');
    const markdown = renderMarkdown(report, { maxBytes: 60_000 });
    expect(markdown).toContain('**Stopped: 2 of 4 steps taken.**');
    expect(markdown).toContain('not done: attach the policy');
  });
});

describe('the report', () => {
  const validate = new Ajv({ strict: false }).compile(
    JSON.parse(readFileSync(new URL('../../contracts/report.schema.json', import.meta.url), 'utf8')) as object,
  );

  test('has the documented shape: planned, applied, stopped', async () => {
    const world = new World(declare(ROLE_CONFIG));
    const dry = await apply({ ...APPLY, dryRun: true }, world.services());
    failAt(world, 'AttachRolePolicy');
    const stopped = await apply(APPLY, world.services());
    world.watch = {};
    const applied = await apply(APPLY, world.services());
    expect([dry, stopped, applied].map(({ plan }) => plan?.status)).toEqual(['planned', 'stopped', 'applied']);
    for (const report of [dry, stopped, applied]) {
      expect([validate(JSON.parse(renderJson(report))), validate.errors]).toEqual([true, null]);
    }
  });

  test('lets no name of the account mention anybody or end a table', async () => {
    const world = new World(declare(ROLE_CONFIG));
    await apply(APPLY, world.services());
    const role = world.account.contents.roles['coactive-media-archive'];
    if (role !== undefined) role.inline = { '@everyone|<b>': '{"Version":"2012-10-17","Statement":[]}' };
    const report = await apply({ ...APPLY, dryRun: true }, world.services());
    expect(report.plan?.steps).toHaveLength(1);
    expect(renderMarkdown(report, { maxBytes: 60_000 })).not.toMatch(/@everyone|<b>/);
  });

  test('of a refused plan says so', async () => {
    const world = new World(declare(ROLE_CONFIG));
    const report = await apply({ ...APPLY, eventName: 'pull_request' }, world.services());
    const text = renderText(report, textOptions());
    expect(text).toContain('Refused: of 4 steps none was taken.');
    expect(text).toContain('1 mistake in the inputs must be fixed before anything is applied');
  });
});

describe('the proof at the end', () => {
  test('waits while IAM does not show yet what was written', async () => {
    const world = new World(declare(ROLE_CONFIG));
    const role = world.account.role.bind(world.account);
    let blind = 3;
    world.account.role = async (name) => {
      const isLate = world.calls.length === 4 && blind-- > 1;
      return isLate ? { status: 'absent' } : await role(name);
    };
    const report = await apply(APPLY, world.services());
    expect(report.plan?.status).toBe('applied');
    expect(world.paused).toEqual([1_000, 3_000]);
  });

  test('what is left then is a failure that says what', async () => {
    const world = new World(declare(ROLE_CONFIG));
    world.watch = {
      after: (call) => {
        if (call.operation !== 'CreateConnection') return;
        // Somebody else, at the same time.
        world.account.contents.policies['arn:aws:iam::111122223333:policy/foreign'] = {
          ...{ arn: 'arn:aws:iam::111122223333:policy/foreign', name: 'foreign', path: '/', description: '' },
          versions: [{ id: 'v1', document: '{"Version":"2012-10-17","Statement":[]}' }],
          ...{ defaultVersionId: 'v1', nextVersion: 2, tags: {} },
        };
        world.account.contents.roles['coactive-media-archive']?.attached.push(
          'arn:aws:iam::111122223333:policy/foreign',
        );
      },
    };
    const report = await apply(APPLY, world.services());
    expect([report.plan?.status, exitCodeOf(report)]).toEqual(['not-converged', 3]);
    expect(report.plan?.left?.map(({ operation }) => operation)).toEqual(['DetachRolePolicy']);
    expect(world.paused).toEqual([1_000, 3_000, 8_000]);
  });
});

describe('what was created is tried out through Coactive', () => {
  test('with a row for each operation and place', async () => {
    const world = new World(declare(ROLE_CONFIG));
    const report = await apply(APPLY, world.services());
    expect(report.plan?.verification?.map(({ operation, status }) => [operation, status])).toEqual([
      ['assume role', 'passed'],
      ['list', 'passed'],
      ['read', 'not verified'],
      ['list', 'passed'],
      ['read', 'not verified'],
    ]);
  });

  test('a prefix that does not list fails the run, which has applied all the same', async () => {
    const world = new World(declare(ROLE_CONFIG));
    const cause = new Error('access denied');
    world.coactive.list = () => Promise.reject(new ServiceError('list', 'media_archive', { cause, status: 403 }));
    const report = await apply(APPLY, world.services());
    expect([report.plan?.status, exitCodeOf(report)]).toEqual(['applied', 1]);
  });

  test('credentials that are no longer accepted then fail the run, and what it did is told all the same', async () => {
    const world = new World(declare(ROLE_CONFIG));
    world.coactive.test = () => Promise.reject(new ConfigError([{ message: 'Coactive does not accept the token' }]));
    const report = await apply(APPLY, world.services());
    expect([report.plan?.status, exitCodeOf(report)]).toEqual(['applied', 1]);
    expect(report.plan?.steps.map(({ done }) => done)).toEqual([true, true, true, true]);
    expect(report.plan?.verification).toMatchObject([
      { status: 'failed', detail: 'it could not be tried out: Coactive does not accept the token' },
    ]);
  });
});
