import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { suggestFixes } from '../../../src/jobs/github/suggestion.js';
import { syncReview } from '../../../src/jobs/github/sync-review.js';
import { sampleFinding } from '../../report/sample.js';
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
  const pullRequest = { number: 7, head: 'a'.repeat(40) };
  const patch = `@@ -1,9 +1,10 @@\n${TEXT.trimEnd()
    .split('\n')
    .map((line) => `+${line}`)
    .join('\n')}`;

  test('suggests on the lines of the change, once; a re-run repeats nothing', async () => {
    await withGitHub({}, async (repository, server) => {
      server.changes.push({ filename: 'iam/media.json', patch });
      expect(await syncReview(repository, pullRequest, suggest(TEXT), sha256)).toMatchObject({ created: 1 });
      expect(server.reviewComments[0]).toMatchObject({ path: 'iam/media.json', line: 7, start_line: 4 });
      expect(await syncReview(repository, pullRequest, suggest(TEXT), sha256)).toEqual({
        created: 0,
        updated: 0,
        fixed: 0,
      });
      expect(server.writes).toHaveLength(1);
      // Moved by an edit above: the same statement, the same comment.
      const moved = suggest(TEXT.replace('{\n', '{\n\n'));
      expect(await syncReview(repository, pullRequest, moved, sha256)).toEqual({ created: 0, updated: 0, fixed: 0 });
      expect(server.violations).toEqual([]);
    });
  });

  test('says of what is fixed that it is, once', async () => {
    await withGitHub({}, async (repository, server) => {
      server.changes.push({ filename: 'iam/media.json', patch });
      await syncReview(repository, pullRequest, suggest(TEXT), sha256);
      expect(await syncReview(repository, pullRequest, [], sha256)).toMatchObject({ fixed: 1 });
      expect(server.reviewComments[0]?.body).toMatch(/^<!-- .* -->\n✅ Fixed in a{40}\.$/);
      expect(await syncReview(repository, pullRequest, [], sha256)).toMatchObject({ fixed: 0 });
      expect(server.violations).toEqual([]);
    });
  });

  test('updates what the rule now says differently, and leaves the comments of others alone', async () => {
    await withGitHub({}, async (repository, server) => {
      server.changes.push({ filename: 'iam/media.json', patch });
      await syncReview(repository, pullRequest, suggest(TEXT), sha256);
      const [own] = server.reviewComments;
      server.reviewComments.push({ ...server.comment(own?.body ?? '', 'mallory') });
      const worded = suggest(TEXT, [{ ...finding, message: 'said anew' }]);
      expect(await syncReview(repository, pullRequest, worded, sha256)).toEqual({ created: 0, updated: 1, fixed: 0 });
      await syncReview(repository, pullRequest, [], sha256);
      expect(server.reviewComments[1]?.body).not.toContain('Fixed');
    });
  });

  test('does not comment off the change', async () => {
    await withGitHub({}, async (repository, server) => {
      server.changes.push({ filename: 'iam/media.json', patch: '@@ -1,2 +1,2 @@\n {\n+  "Version": "2012-10-17",' });
      expect(await syncReview(repository, pullRequest, suggest(TEXT), sha256)).toMatchObject({ created: 0 });
      expect(server.writes).toEqual([]);
    });
  });
});
