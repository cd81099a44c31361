import type { GitHubRepository } from '../../ports/github.js';
import { ownLogin } from './own-posts.js';
import { placeSuggestions } from './place-suggestions.js';
import { settleThreads } from './settle-threads.js';
import { byMarker, suggestionPrefix } from './suggestion-marker.js';
import type { Suggestion } from './suggestion.js';

export interface SyncedReview {
  readonly created: number;
  readonly updated: number;
  /** No longer found, or accepted. */
  readonly settled: number;
  /** What could not be done, one line each. */
  readonly notes: readonly string[];
}

export interface Review {
  readonly number: number;
  readonly head: string;
  /** Tells the comments of one config and tag from those of another: a run speaks of its own alone. */
  readonly scope: string;
  readonly suggestions: readonly Suggestion[];
  /** Of statements that stand as they were and are accepted by a waiver. */
  readonly accepted: readonly Suggestion[];
}

type Reviews = Pick<
  GitHubRepository,
  | ('viewer' | 'changedLines' | 'reviewComments' | 'createReview' | 'updateReviewComment')
  | ('reviewThreads' | 'settleThread')
>;

/**
 * Suggestions as review comments on the lines of the change: a re-run repeats none. One whose statement is no longer found
 * is edited to say so and its thread resolved, and opened again should it come back. What is off the change stays in the
 * comment. Throws ServiceError.
 *
 * @param sha256 hexadecimal
 */
export async function syncReview(
  repository: Reviews,
  { number, head, scope, suggestions, accepted }: Review,
  sha256: (text: string) => string,
): Promise<SyncedReview> {
  const prefix = suggestionPrefix(scope, sha256);
  const wanted = byMarker(suggestions, prefix, sha256);
  const waived = byMarker(accepted, prefix, sha256);
  const login = await ownLogin(repository);
  const posted = await repository.reviewComments(number);
  const known = new Set<string>();
  const [resolved, opened]: [number[], number[]] = [[], []];
  let updated = 0;
  for (const { id, author, body } of posted) {
    if (author.toLowerCase() !== login.toLowerCase() || !body.startsWith(prefix)) continue;
    const [marker = '', ...rest] = body.split(/\r?\n/);
    const said = rest.join('\n').trimEnd();
    const text = wanted.get(marker)?.text;
    const ending = waived.has(marker) ? WAIVED : FIXED;
    known.add(marker);
    // Said once, of the commit where it was first seen.
    if (text === undefined ? said.startsWith(ending) : said === text.trimEnd()) continue;
    await repository.updateReviewComment(id, `${marker}\n${text ?? `${ending} ${head}.`}`);
    if (text === undefined) resolved.push(id);
    else if (said.startsWith(FIXED) || said.startsWith(WAIVED)) opened.push(id);
    else updated++;
  }
  const notes = await settleThreads(repository, number, { resolved, opened });
  const fresh = [...wanted].filter(([marker]) => !known.has(marker));
  const placed = await placeSuggestions(repository, { number, head }, fresh);
  return {
    created: placed.created,
    updated: updated + opened.length,
    settled: resolved.length,
    notes: [...notes, ...placed.notes],
  };
}

const FIXED = '✅ Fixed in';
const WAIVED = '☑️ Waived in';
