import { ServiceError } from '../../errors.js';
import type { GitHubRepository, ReviewComment } from '../../ports/github.js';
import type { Suggestion } from './suggestion.js';

type Reviews = Pick<GitHubRepository, 'changedLines' | 'createReview'>;

/**
 * Posts suggestions as one review, those whose lines are all on the change; the others stand in the comment alone. So do all
 * where GitHub sees another change than its own list of it said (422): then none is left half posted. Throws ServiceError.
 */
export async function placeSuggestions(
  repository: Reviews,
  { number, head }: { readonly number: number; readonly head: string },
  fresh: readonly (readonly [string, Suggestion])[],
): Promise<{ readonly created: number; readonly notes: readonly string[] }> {
  const comments = fresh.length === 0 ? [] : await onTheChange(repository, number, fresh);
  if (comments.length === 0) return { created: 0, notes: [] };
  try {
    await repository.createReview(number, head, comments);
    return { created: comments.length, notes: [] };
  } catch (error) {
    if (!(error instanceof ServiceError) || error.status !== 422) throw error;
    const note = 'One-click fixes could not be put on lines of this change (HTTP 422); they stand in the comment.';
    return { created: 0, notes: [note] };
  }
}

async function onTheChange(
  repository: Reviews,
  pullRequest: number,
  fresh: readonly (readonly [string, Suggestion])[],
): Promise<readonly ReviewComment[]> {
  const changed = await repository.changedLines(pullRequest);
  const placed = fresh.flatMap(([marker, { file, startLine, endLine, text }]) => {
    const lines = changed.get(file);
    for (let line = startLine; line <= endLine; line++) if (lines?.has(line) !== true) return [];
    return [{ file, startLine, endLine, body: `${marker}\n${text}` }];
  });
  return placed.slice(0, MAX_COMMENTS);
}

const MAX_COMMENTS = 20;
