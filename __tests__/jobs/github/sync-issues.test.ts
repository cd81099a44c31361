import { describe, expect, test } from '@jest/globals';
import { driftIssues, orphanEnding } from '../../../src/jobs/github/drift-issues.js';
import { syncIssues, type DriftIssue } from '../../../src/jobs/github/sync-issues.js';
import type { Change } from '../../../src/report/change.js';
import type { CommentInput } from '../../../src/report/comment/input.js';
import { sampleFinding, sampleReport } from '../../report/sample.js';
import { withGitHub } from '../../peers/open-github.js';

const marker = '<!-- coactive-storage-access:comment:x -->';
const issue = (parts: Partial<DriftIssue> = {}): DriftIssue => ({
  marker,
  title: 'drift of media',
  body: `${marker}\none difference`,
  state: 'drifted',
  ending: 'Ended.',
  ...parts,
});
const WITH = { labels: ['drift'], assignees: ['octocat'] };

describe('an issue about drift', () => {
  test('is opened, left alone, updated, closed with what ended it, left closed, reopened', async () => {
    await withGitHub({}, async (repository, server) => {
      const sync = async (parts: Partial<DriftIssue> = {}) => {
        const before = server.writes.length;
        const [result] = await syncIssues(repository, [issue(parts)], WITH);
        return [result?.action, server.writes.length - before];
      };
      expect(await sync({ state: 'clean' })).toEqual(['none', 0]);
      expect(await sync()).toEqual(['opened', 1]);
      expect(server.issues[0]).toMatchObject({ labels: ['drift'], assignees: ['octocat'], state: 'open' });
      expect(await sync()).toEqual(['unchanged', 0]);
      expect(await sync({ body: `${marker}\ntwo` })).toEqual(['updated', 1]);
      // What could not be read has not ended.
      expect(await sync({ state: 'unknown', body: `${marker}\ntwo` })).toEqual(['unchanged', 0]);
      expect(server.issues[0]?.state).toBe('open');
      expect(await sync({ state: 'clean' })).toEqual(['closed', 2]);
      expect(server.comments.map(({ body }) => body)).toEqual(['Ended.']);
      expect(await sync({ state: 'clean' })).toEqual(['unchanged', 0]);
      expect(await sync({ state: 'unknown' })).toEqual(['unchanged', 0]);
      expect(await sync()).toEqual(['reopened', 1]);
      expect(server.issues).toHaveLength(1);
      expect(server.violations).toEqual([]);
    });
  });

  test('that was deleted after it was read is opened anew', async () => {
    await withGitHub({}, async (repository, server) => {
      await syncIssues(repository, [issue()], WITH);
      server.intercept = (request) => {
        if (request.startsWith('PATCH ')) server.issues.length = 0;
        return undefined;
      };
      const [result] = await syncIssues(repository, [issue({ body: `${marker}\nmore` })], WITH);
      expect(result?.action).toBe('opened');
      expect(server.issues.map(({ body }) => body)).toEqual([`${marker}\nmore`]);
    });
  });

  test('whose assignees GitHub refuses is opened without, and that is said', async () => {
    await withGitHub({}, async (repository, server) => {
      server.faults.push(
        { status: 200, body: [] },
        { status: 422, body: { message: 'Validation Failed', errors: [{ field: 'assignees' }] } },
      );
      const [result] = await syncIssues(repository, [issue()], WITH);
      expect(result).toMatchObject({ action: 'opened', note: expect.stringContaining('issue-assignees') });
      expect(server.issues[0]).toMatchObject({ labels: ['drift'], assignees: [] });
    });
  });

  test('about what nobody declares any more is closed, with what ended it; others are left alone', async () => {
    await withGitHub({}, async (repository, server) => {
      const [gone, kept] = ['gone', 'kept'].map((name) => `<!-- coactive-storage-access:comment:${name} -->`);
      for (const own of [gone, kept]) {
        await syncIssues(repository, [issue({ marker: own ?? '', body: `${own ?? ''}\nSCOPE\nx` })], WITH);
      }
      await syncIssues(repository, [issue({ body: `${marker}\nOTHER SCOPE\nx` })], WITH);
      const wanted = [issue({ marker: kept ?? '', body: `${kept ?? ''}\nSCOPE\nx` })];
      const orphans = { scope: 'SCOPE', ending: 'declared no longer' };
      const actions = (await syncIssues(repository, wanted, { ...WITH, orphans })).map(({ action }) => action);
      expect(actions).toEqual(['unchanged', 'closed']);
      expect(server.issues.map(({ state }) => state)).toEqual(['closed', 'open', 'open']);
      expect(server.comments.map(({ body }) => body)).toEqual(['declared no longer']);
      expect(server.violations).toEqual([]);
    });
  });

  test('of somebody else is never touched', async () => {
    await withGitHub({}, async (repository, server) => {
      await repository.createIssue({ title: 'x', body: `${marker}\nx`, labels: [], assignees: [] });
      Object.assign(server.issues[0] ?? {}, { login: 'mallory' });
      await syncIssues(repository, [issue({ state: 'clean' }), issue()], WITH);
      expect(server.issues[0]).toMatchObject({ login: 'mallory', state: 'open', body: `${marker}\nx` });
      expect(server.issues).toHaveLength(2);
    });
  });
});

describe('what the issues are about', () => {
  const change = (connection: string | null, kind: Change['kind'] = 'widened'): Change => ({
    connection,
    kind,
    target: 'permissions',
    resource: 'r',
    message: 'm',
  });
  const connections = ['a', 'b'].map((name) => ({
    name,
    method: 'iam-role' as const,
    bucket: 'acme',
    prefixes: [],
    verdicts: {},
  }));
  const input = (
    changes: readonly Change[],
    runUrl = 'https://github.com/acme/infra/actions/runs/7',
  ): CommentInput => ({
    report: { ...sampleReport([], { command: 'drift', connections }), changes },
    config: ['coactive.yml'],
    links: { repositoryUrl: 'https://github.com/acme/infra', sha: '0'.repeat(40), runUrl },
  });

  test('one for each connection and one for what none declares, each with its own state', () => {
    const issues = driftIssues(input([change('a'), change('b', 'unknown')]), 'per-connection');
    expect(issues.map(({ title, state }) => [title.replace(/.*of /, ''), state])).toEqual([
      ['a', 'drifted'],
      ['b', 'unknown'],
      ['access that nobody declared', 'clean'],
    ]);
    expect(new Set(issues.map((each) => each.marker)).size).toBe(3);
    expect(issues.every(({ body, marker: own }) => body.startsWith(`${own}\n`))).toBe(true);
  });

  test('a config that is invalid, or parts that are unknown, ended nothing', () => {
    for (const outcome of ['invalid', 'incomplete'] as const) {
      const unsure = { ...input([]), report: { ...input([]).report, outcome } };
      const issues = driftIssues(unsure, 'per-connection');
      expect(new Set(issues.map(({ state }) => state))).toEqual(new Set(['unknown']));
      expect(orphanEnding(unsure, false)).toBeUndefined();
    }
    expect(orphanEnding(input([]), true)).toBeUndefined();
    expect(orphanEnding(input([]), false)?.ending).toContain('declared no longer');
  });

  test('a verdict that live documents refute is drift without a difference', () => {
    const { report, ...rest } = input([]);
    const refuted = { ...report, findings: [sampleFinding({ connection: 'a', sources: ['proof'] })] };
    expect(driftIssues({ ...rest, report: refuted }, 'per-connection').map(({ state }) => state)).toEqual([
      'drifted',
      'clean',
      'clean',
    ]);
  });

  test('all of one config and tag have one second line, whatever they are about', () => {
    const lines = (tag?: string) =>
      driftIssues({ ...input([change('a')]), ...(tag !== undefined && { tag }) }, 'per-connection').map(
        ({ body }) => body.split('\n')[1],
      );
    expect(new Set(lines()).size).toBe(1);
    expect(lines()[0]).toBe(orphanEnding(input([]), false)?.scope);
    expect(lines('b')[0]).not.toBe(lines()[0]);
  });

  test('one in all', () => {
    const issues = driftIssues(input([change(null)]), 'single');
    expect(issues.map(({ state }) => state)).toEqual(['drifted']);
  });

  test('a new run with the same drift is the same text', () => {
    const [one] = driftIssues(input([change('a')], 'https://github.com/acme/infra/actions/runs/1'), 'single');
    const [two] = driftIssues(input([change('a')], 'https://github.com/acme/infra/actions/runs/2'), 'single');
    expect(one?.body).toBe(two?.body);
    expect(two?.ending).toContain('runs/2');
  });
});
