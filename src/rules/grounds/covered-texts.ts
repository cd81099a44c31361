import { hasWildcard } from '../../policy/wildcard.js';

/**
 * The texts of a list that another text of it covers: by index, with the index of that other one. Of two that cover each
 * other the first stays. `covers` is asked only where the outer text has a wildcard; equal texts cover each other.
 */
export function findCovered(
  texts: readonly string[],
  covers: (outer: string, inner: string) => boolean,
): ReadonlyMap<number, number> {
  const covered = new Map<number, number>();
  const first = new Map<string, number>();
  const patterns: number[] = [];
  for (const [index, text] of texts.entries()) {
    const same = first.get(text);
    if (same !== undefined) {
      covered.set(index, same);
      continue;
    }
    first.set(text, index);
    if (hasWildcard(text) && patterns.length < MAX_PATTERNS) patterns.push(index);
  }
  for (const inner of first.values()) {
    const innerText = texts[inner] ?? '';
    for (const outer of patterns) {
      const outerText = texts[outer] ?? '';
      if (outer === inner || !covers(outerText, innerText)) continue;
      if (outer > inner && patterns.includes(inner) && covers(innerText, outerText)) continue;
      covered.set(inner, outer);
      break;
    }
  }
  return covered;
}

/** More than a policy within AWS's quotas has; a hostile one must not cost the square of its size. */
const MAX_PATTERNS = 200;
