import type { GitHubRepository, ReviewComment } from '../../ports/github.js';
import { ownLogin } from './own-posts.js';
import type { Suggestion } from './suggestion.js';

export interface SyncedReview {
  readonly created: number;
  readonly updated: number;
  readonly fixed: number;
}

type Reviews = Pick<
  GitHubRepository,
  'viewer' | 'changedLines' | 'reviewComments' | 'createReview' | 'updateReviewComment'
>;

/**
 * Suggestions as review comments on the lines of the change: a re-run repeats none, and one whose statement is no longer
 * as it was is edited to say so. What is off the change stays in the comment. Throws ServiceError.
 *
 * @param sha256 hexadecimal
 */
export async function syncReview(
  repository: Reviews,
  pullRequest: { readonly number: number; readonly head: string },
  suggestions: readonly Suggestion[],
  sha256: (text: string) => string,
): Promise<SyncedReview> {
  const login = await ownLogin(repository);
  const posted = await repository.reviewComments(pullRequest.number);
  const own = posted.filter(({ author, body }) => author.toLowerCase() === login.toLowerCase() && MARKER.test(body));
  const wanted = new Map(suggestions.map((one) => [markerOf(one, sha256), one]));
  let [updated, fixed] = [0, 0];
  const known = new Set<string>();
  for (const { id, body } of own) {
    const [marker = ''] = body.split('\n');
    const suggestion = wanted.get(marker);
    known.add(marker);
    const text = suggestion === undefined ? undefined : `${marker}\n${suggestion.text}`;
    if (text === undefined && !body.includes(FIXED)) {
      await repository.updateReviewComment(id, `${marker}\n${FIXED} ${pullRequest.head}.`);
      fixed++;
    } else if (text !== undefined && body.replaceAll('\r\n', '\n').trimEnd() !== text.trimEnd()) {
      await repository.updateReviewComment(id, text);
      updated++;
    }
  }
  const fresh = [...wanted].filter(([marker]) => !known.has(marker));
  const comments = fresh.length === 0 ? [] : await onTheChange(repository, pullRequest.number, fresh);
  if (comments.length > 0) await repository.createReview(pullRequest.number, pullRequest.head, comments);
  return { created: comments.length, updated, fixed };
}

async function onTheChange(
  repository: Reviews,
  pullRequest: number,
  fresh: readonly (readonly [string, Suggestion])[],
): Promise<readonly ReviewComment[]> {
  const changed = await repository.changedLines(pullRequest);
  return fresh.slice(0, MAX_COMMENTS).flatMap(([marker, { file, startLine, endLine, text }]) => {
    const lines = changed.get(file);
    for (let line = startLine; line <= endLine; line++) if (lines?.has(line) !== true) return [];
    return [{ file, startLine, endLine, body: `${marker}\n${text}` }];
  });
}

function markerOf({ file, original }: Suggestion, sha256: (text: string) => string): string {
  return `<!-- coactive-storage-access:suggestion:${sha256(JSON.stringify([file, original])).slice(0, 32)} -->`;
}

const MARKER = /^<!-- coactive-storage-access:suggestion:[0-9a-f]{32} -->\r?(?:\n|$)/;
const FIXED = '✅ Fixed in';
const MAX_COMMENTS = 20;
