import { describe, expect, test } from '@jest/globals';
import { ServiceError } from '../../../src/errors.js';
import { MemoryFiles } from '../../fakes/memory-files.js';
import { withGitHub } from '../../peers/open-github.js';

async function failureOf(promise: Promise<unknown>): Promise<ServiceError> {
  const error: unknown = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof ServiceError)) throw new Error('did not fail as a service');
  return error;
}

describe('a repository on GitHub', () => {
  test('lists comments over all pages, in order', async () => {
    await withGitHub({}, async (repository, server) => {
      for (let i = 0; i < 250; i++) server.comment(`comment ${String(i)}`, 'someone');
      const comments = await repository.comments(7);
      expect(comments).toHaveLength(250);
      expect(comments[249]).toMatchObject({ body: 'comment 249', author: 'someone' });
      expect(server.requests).toHaveLength(3);
      expect(server.violations).toEqual([]);
    });
  });

  test('creates, updates and deletes a comment as GitHub describes it', async () => {
    await withGitHub({}, async (repository, server) => {
      const { id, url } = await repository.createComment(7, 'one');
      expect(url).toMatch(/^https:\/\/github\.com\/acme\/infra\//);
      await repository.updateComment(id, 'two');
      expect(server.comments.map(({ body }) => body)).toEqual(['two']);
      await repository.deleteComment(id);
      expect(server.comments).toEqual([]);
      expect(server.violations).toEqual([]);
    });
  });

  test('a refusal names what was tried and the permission that is missing, and never the token', async () => {
    await withGitHub({ permissions: ['contents: read'] }, async (repository) => {
      const error = await failureOf(repository.createComment(7, 'x'));
      expect(error.message).toBe('comment failed for acme/infra#7 (needs pull-requests: write)');
      expect(String(error.cause)).toContain('HTTP 403 Resource not accessible by integration');
      expect(JSON.stringify([error.message, String(error.cause)])).not.toContain('ghs_test');
      const draft = { title: 't', body: 'b', labels: [], assignees: [] };
      expect((await failureOf(repository.createIssue(draft))).message).toContain('needs issues: write');
    });
  });

  test.each([
    ['says how long', { 'retry-after': '7' }, 'x', 7_000],
    ['does not', {}, 'You have exceeded a secondary rate limit', 60_000],
  ])('a secondary limit that %s is waited for, then asked again', async (_, headers, message, milliseconds) => {
    await withGitHub({}, async (repository, server, waits) => {
      server.faults.push({ status: 403, body: { message }, headers });
      await repository.createComment(7, 'x');
      expect(waits).toEqual([milliseconds]);
      expect(server.comments).toHaveLength(1);
    });
  });

  test('a primary limit, or one of an hour, ends it: no job waits for that, and it is no missing permission', async () => {
    await withGitHub({}, async (repository, server, waits) => {
      server.faults.push({
        status: 403,
        body: { message: 'secondary rate limit' },
        headers: { 'retry-after': '3600' },
      });
      await failureOf(repository.createComment(7, 'x'));
      expect(waits).toEqual([]);
      expect(server.comments).toEqual([]);
    });
  });

  test.each([
    [
      'a primary limit',
      403,
      'API rate limit exceeded for installation.',
      { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1764090000' },
    ],
    ['a secondary one of an hour', 403, 'You have exceeded a secondary rate limit', { 'retry-after': '3600' }],
    ['too many requests', 429, 'slow down', {}],
  ])('%s is no permission that is missing', async (_, status, message, headers) => {
    await withGitHub({}, async (repository, server, waits) => {
      server.faults.push({ status, body: { message }, headers });
      const error = await failureOf(repository.createComment(7, 'x'));
      expect(error.message).toBe('comment failed for acme/infra#7');
      expect(String(error.cause)).toContain(`HTTP ${String(status)} ${message.slice(0, 8)}`);
      if ('x-ratelimit-reset' in headers) expect(String(error.cause)).toContain('(over at 2025-11-25T17:00:00.000Z)');
      expect(waits).toEqual([]);
    });
  });

  test('a failure of GitHub is asked again where that is the same as once, and never posted twice', async () => {
    await withGitHub({}, async (repository, server, waits) => {
      const failed = { status: 502, body: { message: 'Bad Gateway' } };
      server.faults.push(failed, failed);
      expect(await repository.comments(7)).toEqual([]);
      expect(waits).toEqual([1_000, 2_000]);
      const comment = await repository.createComment(7, 'x');
      server.faults.push(failed);
      await repository.updateComment(comment.id, 'y');
      expect(server.comments.map(({ body }) => body)).toEqual(['y']);
      server.faults.push(failed);
      expect((await failureOf(repository.createComment(7, 'z'))).message).toBe('comment failed for acme/infra#7');
      expect(server.comments).toHaveLength(1);
    });
  });

  test('tells who edited a comment, apps as REST names them, over all pages', async () => {
    await withGitHub({}, async (repository, server) => {
      server.comment('x', 'github-actions[bot]');
      const [comment] = await repository.comments(7);
      if (comment === undefined) throw new Error('there is no comment');
      expect(await repository.editorsOf(comment)).toEqual([]);
      const [stored] = server.comments;
      if (stored !== undefined) {
        server.edit(stored, 'y', 'mallory');
        for (let edit = 0; edit < 120; edit++) server.edit(stored, 'z', 'github-actions[bot]');
        server.edit(stored, 'z', '');
      }
      expect([...(await repository.editorsOf(comment))].sort()).toEqual(['', 'github-actions[bot]', 'mallory']);
      expect(server.violations).toEqual([]);
    });
  });

  test('a review thread that it may not resolve names both permissions', async () => {
    await withGitHub({}, async (repository, server) => {
      server.reviewComments.push(server.comment('x', 'github-actions[bot]'));
      const [[id, thread] = []] = await repository.reviewThreads(7);
      expect([id, thread]).toEqual([server.reviewComments[0]?.id, { id: 'thread-1', isResolved: false }]);
      const error = await failureOf(repository.settleThread(thread?.id ?? '', true));
      expect(error.message).toContain('(needs contents: write and pull-requests: write)');
      expect(server.violations).toEqual([]);
    });
  });

  test('stops after four tries', async () => {
    await withGitHub({}, async (repository, server, waits) => {
      for (let i = 0; i < 9; i++)
        server.faults.push({ status: 429, body: { message: 'x' }, headers: { 'retry-after': '1' } });
      await failureOf(repository.comments(7));
      expect(waits).toHaveLength(3);
    });
  });

  test('speaks to an enterprise server below its path, GraphQL too', async () => {
    await withGitHub({ prefix: '/api/v3', viewer: 'coactive-bot' }, async (repository, server) => {
      await repository.createComment(7, 'x');
      expect(await repository.viewer()).toBe('coactive-bot');
      expect(server.requests).toEqual(['POST /api/v3/repos/acme/infra/issues/7/comments', 'POST /api/graphql']);
      expect(server.violations).toEqual([]);
    });
  });

  test('leaves pull requests out of the issues', async () => {
    await withGitHub({}, async (repository, server) => {
      const draft = { title: 't', body: 'b', labels: ['drift'], assignees: ['octocat'] };
      await repository.createIssue(draft);
      await repository.createIssue(draft);
      Object.assign(server.issues[1] ?? {}, { isPullRequest: true });
      expect(await repository.issues('github-actions[bot]')).toHaveLength(1);
      expect(server.issues[0]).toMatchObject({ labels: ['drift'], assignees: ['octocat'] });
      expect(server.violations).toEqual([]);
    });
  });
});

describe('the files at the merge base', () => {
  const [base, head] = ['1'.repeat(40), '2'.repeat(40)];

  test('are read there where they differ, and in the workspace where they are the same', async () => {
    await withGitHub({}, async (repository, server) => {
      server.files.set('coactive.yml', 'version: 1\n').set('iam/a.json', '{"base":1}').set('.coactive/x.yml', 'ä: 1');
      const workspace = new MemoryFiles({ 'coactive.yml': 'version: 1\n', 'iam/a.json': '{"head":1}' });
      const files = await repository.filesAtMergeBase(base, head, workspace);
      expect(await files.read('coactive.yml', 1_000)).toEqual({ text: 'version: 1\n' });
      expect(await files.read('./iam/a.json', 1_000)).toEqual({ text: '{"base":1}' });
      expect(await files.read('.coactive/x.yml', 1_000)).toEqual({ text: 'ä: 1' });
      expect(await files.read('gone.json', 1_000)).toEqual({ problem: 'does not exist', isMissing: true });
      expect(await files.read('iam/a.json', 3)).toEqual({ problem: 'has too many bytes' });
      expect(await files.glob('.coactive/*.yml')).toEqual(['.coactive/x.yml']);
      expect(await files.glob('**/*.json')).toEqual(['iam/a.json']);
      expect(await files.glob('gone.yml')).toEqual(['gone.yml']);
      // One to compare, one to list, one for each file that differs.
      expect(server.requests).toHaveLength(4);
      expect(server.violations).toEqual([]);
    });
  });

  test('a link is not followed, and a tree that GitHub cut lacks nothing', async () => {
    await withGitHub({}, async (repository, server) => {
      server.files.set('coactive.yml', 'x');
      server.faults.push(
        { status: 200, body: { merge_base_commit: { commit: { tree: { sha: 'c'.repeat(40) } } } } },
        { status: 200, body: { truncated: true, tree: [{ path: 'a', type: 'blob', mode: '120000', sha: 'd' }] } },
      );
      const files = await repository.filesAtMergeBase(base, head, new MemoryFiles({}));
      expect(await files.read('a', 9)).toEqual({ problem: 'is a symbolic link' });
      expect(await files.read('b', 9)).toEqual({ problem: 'is in a tree that is too large for GitHub to list' });
    });
  });

  test('without the permission say so', async () => {
    await withGitHub({ permissions: [] }, async (repository) => {
      const error = await failureOf(repository.filesAtMergeBase(base, head, new MemoryFiles({})));
      expect(error.message).toContain('needs contents: read');
    });
  });
});

test('the contract refuses what GitHub does not describe', async () => {
  await withGitHub({}, async (_, server) => {
    expect(server.requests).toEqual([]);
    const { GitHubContract } = await import('../../peers/github-contract.js');
    const contract = new GitHubContract();
    const at = (path: string) => new URL(path, 'http://localhost');
    expect(contract.check('POST', at('/repos/a/b/issues/7/comments'), {})).toContain('body');
    expect(contract.check('POST', at('/repos/a/b/issues/7/comments'), { body: 'x', extra: 1 })).toContain('extra');
    expect(contract.check('GET', at('/repos/a/b/issues?page=x'), undefined)).toContain('page');
    expect(contract.check('GET', at('/repos/a/b/issues?pages=1'), undefined)).toContain('pages');
    expect(contract.check('GET', at('/repos/a/b/secrets'), undefined)).toContain('no operation');
  });
});
