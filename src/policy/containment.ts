/**
 * Whether every text that the glob `inner` matches is matched by `outer` too; `*` stands for any run of characters, `?`
 * for exactly one. Compares code unit by code unit; a caller that compares without case lower-cases both. Exact, except
 * that globs built to explode end in `false`: what could not be decided counts as not contained.
 *
 * Walks `inner` and, at each step, the set of places where `outer` may stand. A character that `inner` leaves open needs
 * trying only as each character that `outer` names, and as one that it does not.
 */
export function containsGlob(outer: string, inner: string): boolean {
  if (outer === inner || /^\*+$/.test(outer)) return true;
  const alphabet = [...new Set(outer.replace(/[*?]/g, '').split(''))];
  alphabet.push(unusedCharacter(alphabet));
  const seen = new Set<string>();
  const queue: { readonly at: number; readonly places: readonly number[] }[] = [];
  const visit = (at: number, places: readonly number[]): void => {
    const key = `${String(at)}:${places.join()}`;
    if (seen.has(key)) return;
    seen.add(key);
    queue.push({ at, places });
  };
  visit(0, skipStars(outer, [0]));
  for (let step = queue.pop(); step !== undefined; step = queue.pop()) {
    if (seen.size > MAX_STEPS) return false;
    const { at, places } = step;
    const next = inner[at];
    if (next === undefined) {
      if (!places.includes(outer.length)) return false;
    } else if (next === '*') {
      visit(at + 1, places);
      for (const character of alphabet) visit(at, advance(outer, places, character));
    } else if (next === '?') {
      for (const character of alphabet) visit(at + 1, advance(outer, places, character));
    } else {
      visit(at + 1, advance(outer, places, next));
    }
  }
  return true;
}

/** Far more than any pair of real policies takes. */
const MAX_STEPS = 20_000;

function advance(outer: string, places: readonly number[], character: string): readonly number[] {
  const next: number[] = [];
  for (const place of places) {
    const token = outer[place];
    if (token === '*') next.push(place);
    else if (token === '?' || token === character) next.push(place + 1);
  }
  return skipStars(outer, next);
}

/** A `*` may stand for nothing. Sorted and without repetition, so that equal sets have equal keys. */
function skipStars(outer: string, places: readonly number[]): readonly number[] {
  const all = new Set(places);
  for (const place of all) if (outer[place] === '*') all.add(place + 1);
  return [...all].sort((one, other) => one - other);
}

function unusedCharacter(used: readonly string[]): string {
  let code = 0xe000;
  while (used.includes(String.fromCharCode(code))) code++;
  return String.fromCharCode(code);
}
