/**
 * Whether every text that the glob `inner` matches is matched by `outer` too; `*` stands for any run of characters, `?`
 * for exactly one. Compares code unit by code unit; a caller that compares without case lower-cases both. Exact, except
 * that globs built to explode end in `false`: what could not be decided counts as not contained.
 */
export function containsGlob(outer: string, inner: string): boolean {
  if (outer === inner) return true;
  const first = outer.search(/[*?]/);
  const head = first === -1 ? outer : outer.slice(0, first);
  // Every text of `inner` must begin as `outer` does, so `inner` itself must.
  if (!inner.startsWith(head) || shortest(inner) < shortest(outer)) return false;
  if (first === outer.length - 1 && outer.endsWith('*')) return true;
  return walk(outer, inner);
}

/**
 * Walks `inner` and, at each step, the set of places where `outer` may stand. A character that `inner` leaves open needs
 * trying only as each character that `outer` names, and as one that it does not.
 */
function walk(outer: string, inner: string): boolean {
  const alphabet = [...new Set(outer.replace(/[*?]/g, '').split(''))];
  alphabet.push(unusedCharacter(alphabet));
  const seen = new Set<string>();
  const queue: { readonly at: number; readonly places: readonly number[] }[] = [];
  let work = 0;
  const visit = (at: number, places: readonly number[]): void => {
    work += places.length + 1;
    const key = `${String(at)}:${places.join()}`;
    if (seen.has(key)) return;
    seen.add(key);
    queue.push({ at, places });
  };
  visit(0, skipStars(outer, [0]));
  for (let step = queue.pop(); step !== undefined; step = queue.pop()) {
    const { at, places } = step;
    const next = inner[at];
    // Nowhere left to stand, and whatever follows in `inner` matches something.
    if (places.length === 0) return false;
    if (next === undefined && !places.includes(outer.length)) return false;
    if (next === undefined) continue;
    if (next === '*') visit(at + 1, places);
    const isOpen = next === '*' || next === '?';
    for (const character of isOpen ? alphabet : [next]) {
      if (work > MAX_WORK) return false;
      visit(next === '*' ? at : at + 1, advance(outer, places, character));
    }
  }
  return true;
}

/** Places looked at: far more than any pair of real policies takes, and still some tens of milliseconds. */
const MAX_WORK = 100_000;

/** The length of the shortest text that a glob matches. */
function shortest(glob: string): number {
  let stars = 0;
  for (let at = glob.indexOf('*'); at !== -1; at = glob.indexOf('*', at + 1)) stars++;
  return glob.length - stars;
}

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
