import { describe, expect, test } from '@jest/globals';
import { findReviewedPlan, type ReviewedPlan } from '../../../src/jobs/github/reviewed-plan.js';
import { commentMarker } from '../../../src/report/comment/marker.js';
import type { GitHubServer, GitHubServerOptions, StoredPullRequest } from '../../peers/github-server.js';
import { withGitHub } from '../../peers/open-github.js';

const [HEAD, MERGE, OTHER] = ['a'.repeat(40), 'c'.repeat(40), 'd'.repeat(40)];
const [CONFIG_HASH, DIGEST] = ['1'.repeat(64), `sha256:${'2'.repeat(64)}`];
const BOT = 'github-actions[bot]';
const MARKER = commentMarker(['coactive.yml'], undefined, 'plan');

const record = (head = HEAD) => `<!-- coactive-storage-access:plan:${head}:${CONFIG_HASH}:${DIGEST} -->`;
const body = (line = record()) => `${MARKER}\n${line}\n### Coactive storage access: plan\n`;
const merged = (parts: Partial<StoredPullRequest> = {}): StoredPullRequest => ({
  number: 7,
  merged_at: '2026-11-25T12:00:00Z',
  merge_commit_sha: MERGE,
  head: { sha: HEAD },
  base: { ref: 'main' },
  ...parts,
});

/** Looks for the plan of the commit MERGE on main, at a GitHub that the test has prepared. */
async function find(prepare: (server: GitHubServer) => void, options: GitHubServerOptions = {}): Promise<ReviewedPlan> {
  let found: ReviewedPlan | undefined;
  await withGitHub(options, async (repository, server) => {
    prepare(server);
    found = await findReviewedPlan(repository, { sha: MERGE, branch: 'main' }, { config: ['coactive.yml'] });
    expect(server.writes).toEqual([]);
    expect(server.violations).toEqual([]);
  });
  if (found === undefined) throw new Error('nothing was found');
  return found;
}

const REVIEWED = { head: HEAD, configHash: CONFIG_HASH, digest: DIGEST };

describe('the reviewed plan of a commit', () => {
  test.each([
    ['a merge commit or a squash', merged()],
    // GitHub: "If the pull request was rebased, merge_commit_sha is the commit that the base branch was updated to."
    ['a rebase of several commits', merged({ commits: [OTHER, MERGE] })],
  ])('is what our comment on the pull request says: %s', async (_, pullRequest) => {
    const found = await find((server) => {
      server.pullRequests.push(pullRequest);
      server.comment('chatter', 'someone');
      server.comment(body(), BOT);
    });
    expect(found).toEqual(REVIEWED);
  });

  test('is the last that we wrote: our own updates are no edits by another', async () => {
    const found = await find((server) => {
      server.pullRequests.push(merged());
      const comment = server.comment(body(record(OTHER)), BOT);
      for (let edit = 0; edit < 150; edit++) server.edit(comment, body(record(OTHER)), BOT);
      server.edit(comment, body(), BOT);
    });
    expect(found).toEqual(REVIEWED);
  });

  test('is found on the last of many pages', async () => {
    const found = await find((server) => {
      server.pullRequests.push(merged());
      for (let chatter = 0; chatter < 210; chatter++) server.comment('chatter', 'someone');
      server.comment(body(), BOT);
    });
    expect(found).toEqual(REVIEWED);
  });
});

describe('there is none', () => {
  const planned = (server: GitHubServer) => {
    server.pullRequests.push(merged());
    return server.comment(body(), BOT);
  };

  test.each<[string, (server: GitHubServer) => void, RegExp]>([
    ['pushed without a pull request', () => undefined, /no pull request was merged into main as the commit c{40}/],
    [
      'an open pull request that has the commit',
      (server) => server.pullRequests.push(merged({ merged_at: null, merge_commit_sha: OTHER, commits: [MERGE] })),
      /no pull request was merged/,
    ],
    [
      'a commit in the middle of a rebase',
      (server) => server.pullRequests.push(merged({ merge_commit_sha: OTHER, commits: [MERGE, OTHER] })),
      /no pull request was merged/,
    ],
    [
      'a pull request into another branch',
      (server) => server.pullRequests.push(merged({ base: { ref: 'staging' } })),
      /no pull request was merged into main/,
    ],
    [
      'two pull requests',
      (server) => server.pullRequests.push(merged(), merged({ number: 8 })),
      /several pull requests were merged/,
    ],
    ['no comment', (server) => server.pullRequests.push(merged()), /#7 has no plan of this config/],
    [
      'the comment is by another author',
      (server) => {
        server.pullRequests.push(merged());
        server.comment(body(), 'mallory');
      },
      /#7 has no plan.*the one there was not written by github-actions\[bot\]/,
    ],
    [
      'the comment is of another config',
      (server) => {
        server.pullRequests.push(merged());
        server.comment(body().replace(MARKER, commentMarker(['other.yml'], undefined, 'plan')), BOT);
      },
      /has no plan of this config/,
    ],
    [
      'the comment is of a check',
      (server) => {
        server.pullRequests.push(merged());
        server.comment(body().replace(MARKER, commentMarker(['coactive.yml'])), BOT);
      },
      /has no plan of this config/,
    ],
    [
      'the comment was edited by another',
      (server) => server.edit(planned(server), body(), 'mallory'),
      /the plan on pull request #7 was edited by mallory/,
    ],
    [
      'another edited it, and we wrote it again',
      (server) => {
        const comment = planned(server);
        server.edit(comment, 'x', 'mallory');
        server.edit(comment, body(), BOT);
      },
      /was edited by mallory/,
    ],
    [
      'somebody who is gone edited it',
      (server) => server.edit(planned(server), body(), ''),
      /was edited by somebody unknown/,
    ],
    [
      'the comment holds no record',
      (server) => {
        server.pullRequests.push(merged());
        server.comment(`${MARKER}\n### title\n`, BOT);
      },
      /holds no plan that could be carried out/,
    ],
    [
      'the record stands further down, as a text of the repository could',
      (server) => {
        server.pullRequests.push(merged());
        server.comment(`${MARKER}\n### title\n${record()}\n`, BOT);
      },
      /holds no plan/,
    ],
    [
      'the head is not the merged one',
      (server) => {
        server.pullRequests.push(merged());
        server.comment(body(record(OTHER)), BOT);
      },
      /is of the commit d{40}, and a{40} was merged/,
    ],
    [
      'two comments of ours',
      (server) => {
        planned(server);
        server.comment(body(), BOT);
      },
      /has several plans/,
    ],
  ])('where there is: %s', async (_, prepare, problem) => {
    expect(await find(prepare)).toEqual({ problem: expect.stringMatching(problem), fix: expect.anything() });
  });

  test('where GitHub does not tell who edited it', async () => {
    const found = await find((server) => {
      planned(server);
      server.intercept = (request) =>
        request.endsWith('/graphql')
          ? { status: 200, body: { data: { node: null }, errors: [{ type: 'FORBIDDEN', message: 'no' }] } }
          : undefined;
    });
    expect(found).toHaveProperty('problem', expect.stringContaining('needs pull-requests: read'));
  });

  test('where the comment is of another token than ours', async () => {
    expect(await find(planned, { viewer: 'coactive-bot[bot]' })).toHaveProperty(
      'problem',
      expect.stringContaining('was not written by coactive-bot[bot]'),
    );
  });

  test('where the permission to look is missing', async () => {
    const found = await find((server) => {
      planned(server);
      server.intercept = (request) =>
        request.endsWith('/pulls')
          ? { status: 403, body: { message: 'Resource not accessible by integration' } }
          : undefined;
    });
    expect(found).toHaveProperty('problem', expect.stringContaining('(needs pull-requests: read)'));
  });
});
