import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { suggestFixes } from '../../../src/jobs/github/suggestion.js';
import { syncReview, type Review, type SyncedReview } from '../../../src/jobs/github/sync-review.js';
import { sampleFinding } from '../../report/sample.js';
import type { GitHubServer, GitHubServerOptions } from '../../peers/github-server.js';
import { withGitHub } from '../../peers/open-github.js';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const TEXT = `{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": "s3:Get*"
    },
    { "Effect": "Deny", "Action": "s3:PutObject" }
  ]
}
`;
const replacement = { Effect: 'Allow', Action: 's3:GetObject' };
const finding = sampleFinding({ statement: 0, replacement });
const suggest = (text: string, findings = [finding]) => suggestFixes(findings, () => text);

describe('a one-click fix', () => {
  test('takes the lines of the statement, with its indentation and its comma', () => {
    const [suggestion] = suggest(TEXT);
    expect(suggestion).toMatchObject({ file: 'iam/media.json', startLine: 4, endLine: 7 });
    expect(suggestion?.text).toContain(
      '```suggestion\n    {\n      "Effect": "Allow",\n      "Action": "s3:GetObject"\n    },\n```',
    );
  });

  test('is one for each statement, and none where the fix is to remove it or is unknown', () => {
    expect(suggest(TEXT, [finding, { ...finding, rule: 'other' }])).toHaveLength(1);
    expect(suggest(TEXT, [{ ...finding, replacement: null }])).toEqual([]);
    expect(suggest(TEXT, [sampleFinding({ statement: 0 })])).toEqual([]);
  });

  test.each([
    ['shares its line with others', JSON.stringify(JSON.parse(TEXT))],
    ['stands in what is no JSON', `${TEXT}}`],
    ['cannot be read', ''],
  ])('is not offered for a statement that %s', (_, text) => expect(suggest(text)).toEqual([]));

  test('is not offered where the text holds what would show as something else', () => {
    expect(suggest(TEXT, [{ ...finding, replacement: { Action: 's3:\u202eGet' } }])).toEqual([]);
  });
});

describe('the review of a pull request', () => {
  const head = 'a'.repeat(40);
  const patch = `@@ -1,9 +1,10 @@\n${TEXT.trimEnd()
    .split('\n')
    .map((line) => `+${line}`)
    .join('\n')}`;
  const mayResolve = ['pull-requests: write', 'contents: write'] as const;

  /** Syncs at a server whose pull request changes the whole file, and counts what it wrote. */
  async function onChange(
    test: (
      sync: (parts?: Partial<Review>) => Promise<SyncedReview & { readonly writes: number }>,
      server: GitHubServer,
    ) => Promise<void>,
    options: GitHubServerOptions = { permissions: mayResolve },
    shownPatch = patch,
  ): Promise<void> {
    await withGitHub(options, async (repository, server) => {
      server.changes.push({ filename: 'iam/media.json', patch: shownPatch });
      const sync = async (parts: Partial<Review> = {}) => {
        const before = server.writes.length;
        const review = { number: 7, head, scope: 'one', suggestions: suggest(TEXT), accepted: [], ...parts };
        const synced = await syncReview(repository, review, sha256);
        return { ...synced, writes: server.writes.length - before };
      };
      await test(sync, server);
      expect(server.violations).toEqual([]);
    });
  }

  const NOTHING = { created: 0, updated: 0, settled: 0, notes: [], writes: 0 };

  test('suggests on the lines of the change, once; a re-run changes nothing and asks nothing but what is there', async () => {
    await onChange(async (sync, server) => {
      expect(await sync()).toMatchObject({ created: 1, writes: 1 });
      expect(server.reviewComments[0]).toMatchObject({ path: 'iam/media.json', line: 7, start_line: 4 });
      const { length } = server.requests;
      expect(await sync()).toEqual(NOTHING);
      expect(server.requests.slice(length)).toEqual([
        'POST /graphql',
        expect.stringMatching(/^GET \S+\/pulls\/7\/comments/),
      ]);
      // Moved by an edit above: the same statement, the same comment.
      expect(await sync({ suggestions: suggest(TEXT.replace('{\n', '{\n\n')) })).toEqual(NOTHING);
    });
  });

  test('says of what is fixed that it is, in which commit, and resolves its thread, once', async () => {
    await onChange(async (sync, server) => {
      await sync();
      expect(await sync({ suggestions: [] })).toMatchObject({ settled: 1, notes: [], writes: 2 });
      expect(server.reviewComments[0]?.body).toMatch(/^<!-- .* -->\n✅ Fixed in a{40}\.$/);
      expect([...server.resolved]).toEqual([server.reviewComments[0]?.id]);
      expect(await sync({ suggestions: [], head: 'b'.repeat(40) })).toEqual(NOTHING);
      // It comes back: the comment suggests again, and its thread is open again.
      expect(await sync()).toMatchObject({ created: 0, updated: 1, writes: 2 });
      expect(server.reviewComments[0]?.body).toContain('```suggestion');
      expect([...server.resolved]).toEqual([]);
    });
  });

  test('whose token may not resolve threads says so once, with the permission, and the comment is edited all the same', async () => {
    await onChange(
      async (sync, server) => {
        await sync();
        const { notes } = await sync({ suggestions: [] });
        expect(notes).toEqual([
          'The threads of 1 suggestion are left as they are: resolve a review thread failed for acme/infra (needs contents: write and pull-requests: write).',
        ]);
        expect(server.reviewComments[0]?.body).toContain('✅ Fixed in');
        expect(await sync({ suggestions: [] })).toEqual(NOTHING);
      },
      { permissions: ['pull-requests: write'] },
    );
  });

  test('a thread that a person has resolved is not touched', async () => {
    await onChange(async (sync, server) => {
      await sync();
      server.resolved.add(server.reviewComments[0]?.id ?? 0);
      expect(await sync({ suggestions: [] })).toMatchObject({ settled: 1, writes: 1 });
    });
  });

  test('what a waiver accepts is waived, not fixed', async () => {
    await onChange(async (sync, server) => {
      await sync();
      expect(await sync({ suggestions: [], accepted: suggest(TEXT) })).toMatchObject({ settled: 1 });
      expect(server.reviewComments[0]?.body).toContain('☑️ Waived in');
    });
  });

  test('of another config leaves the comments of this one alone', async () => {
    await onChange(async (sync, server) => {
      await sync();
      expect(await sync({ scope: 'two', suggestions: [] })).toEqual(NOTHING);
      expect(server.reviewComments[0]?.body).not.toContain('Fixed');
    });
  });

  test('updates what the rule now says differently, and leaves the comments of others alone', async () => {
    await onChange(async (sync, server) => {
      await sync();
      const [own] = server.reviewComments;
      server.reviewComments.push({ ...server.comment(own?.body ?? '', 'mallory') });
      const worded = suggest(TEXT, [{ ...finding, message: 'said anew' }]);
      expect(await sync({ suggestions: worded })).toMatchObject({ created: 0, updated: 1, settled: 0 });
      await sync({ suggestions: [] });
      expect(server.reviewComments[1]?.body).not.toContain('Fixed');
    });
  });

  test('does not comment off the change', async () => {
    const shown = '@@ -1,2 +1,2 @@\n {\n+  "Version": "2012-10-17",';
    await onChange(async (sync) => expect(await sync()).toEqual(NOTHING), {}, shown);
  });

  test('a line that GitHub no longer sees on the change (422) is said, and nothing fails', async () => {
    await onChange(async (sync, server) => {
      server.intercept = (request) => {
        // Between the list of the changes and the review the branch was pushed to.
        if (request.endsWith('/reviews')) server.changes.length = 0;
        return undefined;
      };
      expect(await sync()).toMatchObject({ created: 0, notes: [expect.stringContaining('stand in the comment')] });
      expect(server.reviewComments).toEqual([]);
    });
  });
});
