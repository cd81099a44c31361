import { describe, expect, test } from '@jest/globals';
import { postComment, type CommentToPost } from '../../../src/jobs/github/post-comment.js';
import { commentMarker } from '../../../src/report/comment/marker.js';
import { withGitHub } from '../../peers/open-github.js';

const marker = commentMarker(['coactive.yml'], 'prod');
const comment = (parts: Partial<CommentToPost> = {}): CommentToPost => ({
  pullRequest: 7,
  marker,
  body: `${marker}\nfailed\n`,
  mode: 'on-findings',
  hasFindings: true,
  ...parts,
});

describe('the comment of a pull request', () => {
  test('is created, updated in place, and not written again when nothing changed', async () => {
    await withGitHub({}, async (repository, server) => {
      expect((await postComment(repository, comment())).action).toBe('created');
      expect((await postComment(repository, comment())).action).toBe('unchanged');
      const updated = await postComment(repository, comment({ body: `${marker}\nworse\n` }));
      expect(updated.action).toBe('updated');
      expect(server.comments.map(({ body }) => body)).toEqual([`${marker}\nworse\n`]);
      expect(server.writes).toHaveLength(2);
      expect(server.violations).toEqual([]);
    });
  });

  test('turns to all clear, but is not begun for that', async () => {
    await withGitHub({}, async (repository, server) => {
      const clean = comment({ hasFindings: false, body: `${marker}\npassed\n` });
      expect((await postComment(repository, clean)).action).toBe('none');
      expect(server.writes).toEqual([]);
      await postComment(repository, comment());
      expect((await postComment(repository, clean)).action).toBe('updated');
      expect(server.comments[0]?.body).toContain('passed');
    });
  });

  test('with always is begun for that too; with never nothing is asked', async () => {
    await withGitHub({}, async (repository, server) => {
      await postComment(repository, comment({ mode: 'never' }));
      expect(server.requests).toEqual([]);
      expect((await postComment(repository, comment({ mode: 'always', hasFindings: false }))).action).toBe('created');
    });
  });

  test('is found on the third page', async () => {
    await withGitHub({}, async (repository, server) => {
      for (let i = 0; i < 230; i++) server.comment('chatter', 'someone');
      server.comment(`${marker}\nold`, 'github-actions[bot]');
      expect((await postComment(repository, comment())).action).toBe('updated');
      expect(server.comments).toHaveLength(231);
    });
  });

  test('of somebody else with our marker is left alone, and so is a marker that is only quoted', async () => {
    await withGitHub({}, async (repository, server) => {
      server.comment(`${marker}\nApproved, nothing to see`, 'mallory');
      server.comment(`> ${marker}\nquoted`, 'github-actions[bot]');
      expect((await postComment(repository, comment())).action).toBe('created');
      expect(server.comments[0]?.body).toContain('nothing to see');
      expect(server.comments).toHaveLength(3);
    });
  });

  test('of another config or tag is another comment', async () => {
    await withGitHub({}, async (repository, server) => {
      await postComment(repository, comment());
      const other = commentMarker(['coactive.yml'], 'staging');
      await postComment(repository, comment({ marker: other, body: `${other}\nx` }));
      expect(server.comments).toHaveLength(2);
      expect(commentMarker(['b', 'a'])).toBe(commentMarker(['a', 'b']));
      expect(commentMarker(['a'])).not.toBe(commentMarker(['b']));
    });
  });

  test('belongs to whoever the token belongs to; where that cannot be asked, to the Actions bot', async () => {
    await withGitHub({ viewer: 'coactive-bot' }, async (repository, server) => {
      server.comment(`${marker}\nold`, 'github-actions[bot]');
      expect((await postComment(repository, comment())).action).toBe('created');
    });
    await withGitHub({ viewer: undefined }, async (repository, server) => {
      server.comment(`${marker}\nold`, 'github-actions[bot]');
      expect((await postComment(repository, comment())).action).toBe('updated');
    });
  });

  test('that was deleted after it was read is created anew', async () => {
    await withGitHub({}, async (repository, server) => {
      server.comment(`${marker}\nold`, 'github-actions[bot]');
      server.intercept = (request) => {
        if (request.startsWith('PATCH ')) server.comments.length = 0;
        return undefined;
      };
      expect((await postComment(repository, comment())).action).toBe('created');
      expect(server.comments.map(({ body }) => body)).toEqual([`${marker}\nfailed\n`]);
      expect(server.violations).toEqual([]);
    });
  });

  test('that a person saved from a browser, with other line breaks, is still the same', async () => {
    await withGitHub({}, async (repository, server) => {
      server.comment(`${marker}\r\nfailed`, 'github-actions[bot]');
      expect((await postComment(repository, comment())).action).toBe('unchanged');
    });
  });
});
