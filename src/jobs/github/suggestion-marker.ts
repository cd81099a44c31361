import type { Suggestion } from './suggestion.js';

type Sha256 = (text: string) => string;

/** How the hidden line of every suggestion of one config and tag begins. */
export function suggestionPrefix(scope: string, sha256: Sha256): string {
  return `<!-- coactive-storage-access:suggestion:${sha256(scope).slice(0, 16)}:`;
}

/** The suggestions by their hidden line: a hash of the statement as it stands, so that moving it makes no other comment. */
export function byMarker(
  suggestions: readonly Suggestion[],
  prefix: string,
  sha256: Sha256,
): ReadonlyMap<string, Suggestion> {
  return new Map(
    suggestions.map((one) => {
      const fingerprint = sha256(JSON.stringify([one.file, one.original])).slice(0, 32);
      return [`${prefix}${fingerprint} -->`, one];
    }),
  );
}
