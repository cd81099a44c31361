import { nearest } from '../policy/nearest.js';

/** One line for a problem's `fix`: "did you mean", or else the list of what is possible while it is short. */
export function suggest(word: string, candidates: readonly string[]): string | undefined {
  const meant = nearest(word, candidates);
  if (meant !== undefined) return `did you mean "${meant}"?`;
  return candidates.length > 0 && candidates.length <= LIST_MAX ? `possible here: ${candidates.join(', ')}` : undefined;
}

const LIST_MAX = 24;
