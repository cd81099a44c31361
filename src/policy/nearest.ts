import { distance } from 'fastest-levenshtein';

/**
 * The word that was probably meant, for "did you mean"; `undefined` when none is near: at most a third of the letters
 * may differ, or `atMost` so many. Case does not count.
 */
export function nearest(word: string, words: Iterable<string>, atMost?: number): string | undefined {
  const lower = word.toLowerCase();
  let best: string | undefined;
  let least = (atMost ?? Math.max(1, Math.floor(word.length / 3))) + 1;
  // A hostile word of a million letters would make the distance take minutes.
  if (word.length > MAX_LENGTH) return undefined;
  for (const candidate of words) {
    const differing = distance(lower, candidate.toLowerCase());
    if (differing < least) {
      least = differing;
      best = candidate;
    }
  }
  return best;
}

const MAX_LENGTH = 200;
