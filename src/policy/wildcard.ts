/**
 * Matches one text against one pattern in which `*` stands for any run of characters and `?` for exactly one.
 * Compares code unit by code unit; a caller that compares without case lower-cases both.
 * Linear in practice: on a mismatch only the last `*` is retried.
 */
export function matchesWildcard(pattern: string, text: string): boolean {
  let p = 0;
  let t = 0;
  let star = -1;
  let resume = 0;
  while (t < text.length) {
    const code = pattern.charCodeAt(p);
    if (code === STAR) {
      star = p++;
      resume = t;
    } else if (p < pattern.length && (code === QUESTION || code === text.charCodeAt(t))) {
      p++;
      t++;
    } else if (star !== -1) {
      p = star + 1;
      t = ++resume;
    } else {
      return false;
    }
  }
  while (pattern.charCodeAt(p) === STAR) p++;
  return p === pattern.length;
}

const STAR = 0x2a;
const QUESTION = 0x3f;

/** True when the pattern holds a wildcard at all. */
export function hasWildcard(pattern: string): boolean {
  return pattern.includes('*') || pattern.includes('?');
}
