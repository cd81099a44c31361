import { ANY_RUN, COLON, FOLD, isRun, PART_RUN, takes, takesAll, VARIABLE } from './token.js';

/** `${key}` or `${key, 'fallback'}` inside a pattern. */
export interface Variable {
  /** In lower case: keys compare without case. */
  readonly key: string;
  readonly fallback: string | undefined;
}

/**
 * A set of texts given by one pattern. Most patterns of real policies are a literal or `literal*`; those two shapes
 * never build a token list, and answer with one string comparison.
 */
export class Glob {
  /** The literal head: the whole text of a literal; everything before the first wildcard otherwise. */
  readonly stem: string;
  readonly shape: 'literal' | 'prefix' | 'tokens';
  readonly variables: readonly Variable[];
  /** A set that is known to hold all of this one, because of how the pattern was compiled. */
  readonly universe: Glob | undefined;
  #tokens: readonly number[] | undefined;
  #tail: string | undefined;

  private constructor(
    shape: Glob['shape'],
    stem: string,
    tokens: readonly number[] | undefined,
    variables: readonly Variable[],
    universe?: Glob,
  ) {
    this.universe = universe;
    this.shape = shape;
    this.stem = stem;
    this.#tokens = tokens;
    this.variables = variables;
  }

  static literal(text: string, universe?: Glob): Glob {
    return new Glob('literal', text, undefined, NO_VARIABLES, universe);
  }

  /** `stem*`. The tokens may be narrower where the texts of a dimension are (an action's name is not empty). */
  static prefix(stem: string, universe?: Glob, tokens?: readonly number[]): Glob {
    return new Glob('prefix', stem, tokens, NO_VARIABLES, universe);
  }

  static of(written: readonly number[], variables: readonly Variable[] = NO_VARIABLES): Glob {
    const tokens = joinRuns(written);
    let head = 0;
    while (head < tokens.length && isCode(tokens[head] ?? -1)) head++;
    const stem = String.fromCharCode(...tokens.slice(0, head));
    if (head === tokens.length) return Glob.literal(stem);
    if (head === tokens.length - 1 && tokens[head] === ANY_RUN) return Glob.prefix(stem);
    return new Glob('tokens', stem, tokens, variables);
  }

  get tokens(): readonly number[] {
    if (this.#tokens === undefined) {
      const tokens: number[] = [];
      for (let i = 0; i < this.stem.length; i++) tokens.push(this.stem.charCodeAt(i));
      if (this.shape === 'prefix') tokens.push(ANY_RUN);
      this.#tokens = tokens;
    }
    return this.#tokens;
  }

  /** The literal end of the pattern. */
  get tail(): string {
    if (this.#tail === undefined) {
      const tokens = this.tokens;
      let start = tokens.length;
      while (start > 0 && isCode(tokens[start - 1] ?? -1)) start--;
      this.#tail = String.fromCharCode(...tokens.slice(start));
    }
    return this.#tail;
  }

  matches(text: string): boolean {
    if (this.shape === 'literal') return text === this.stem;
    if (!text.startsWith(this.stem)) return false;
    return this.shape === 'prefix' || matchesTokens(this.tokens, text, this.stem.length);
  }

  /**
   * True only if every text of `other` is a text of this one. Exact for patterns without `?`; with it a `true` is still
   * right and a `false` means "ask the search". A variable is covered by a run or by itself.
   */
  covers(other: Glob): boolean {
    if (this === other || other.universe === this) return true;
    if (other.shape === 'literal') return this.matches(other.stem);
    if (this.shape === 'literal') return false;
    if (!other.stem.startsWith(this.stem)) return false;
    return this.shape === 'prefix' || coversTokens(this, other);
  }

  /** True only if no text is in both; `false` means "ask the search". */
  isApartFrom(other: Glob): boolean {
    if (other.universe === this) return false;
    if (this.shape === 'literal' && this.variables.length === 0) return !canMatch(other, this.stem);
    if (other.shape === 'literal') return !canMatch(this, other.stem);
    if (!this.stem.startsWith(other.stem) && !other.stem.startsWith(this.stem)) return true;
    if (this.shape === 'prefix') return other.shape !== 'prefix' && !canBegin(other, this.stem);
    if (other.shape === 'prefix') return !canBegin(this, other.stem);
    return !this.tail.endsWith(other.tail) && !other.tail.endsWith(this.tail);
  }
}

const NO_VARIABLES: readonly Variable[] = [];

/** With variables the texts are not known: only the head decides. */
function canMatch(glob: Glob, text: string): boolean {
  return glob.variables.length > 0 ? text.startsWith(glob.stem) : glob.matches(text);
}

/** Whether some text of the pattern begins so: the places that its tokens can have reached, character by character. */
function canBegin({ tokens, variables }: Glob, text: string): boolean {
  if (variables.length > 0) return true;
  let places = closure([0], tokens);
  for (let t = 0; t < text.length && places.length > 0; t++) {
    const next: number[] = [];
    for (const place of places) {
      const token = tokens[place] ?? NOTHING;
      if (!takes(token, text.charCodeAt(t))) continue;
      const to = isRun(token) ? place : place + 1;
      if (next.at(-1) !== to) next.push(to);
    }
    places = closure(next, tokens);
  }
  return places.length > 0;
}

/** With every place behind a run that may be empty; the places stay in order. */
function closure(places: readonly number[], tokens: readonly number[]): number[] {
  const all = new Set<number>();
  for (const place of places) {
    let at = place;
    all.add(at);
    while (at < tokens.length && isRun(tokens[at] ?? NOTHING)) all.add(++at);
  }
  return [...all];
}

function isCode(token: number): boolean {
  return token >= 0 && token < FOLD;
}

/** Neighbouring runs are one run, the wider of the two: the search relies on no two runs being neighbours. */
function joinRuns(written: readonly number[]): readonly number[] {
  let found = false;
  for (let i = 1; i < written.length && !found; i++) found = isRun(written[i] ?? 0) && isRun(written[i - 1] ?? 0);
  if (!found) return written;
  const tokens: number[] = [];
  for (const token of written) {
    const before = tokens.at(-1);
    if (before === undefined || !isRun(before) || !isRun(token)) tokens.push(token);
    else if (takesAll(token, before)) tokens[tokens.length - 1] = token;
  }
  return tokens;
}

/**
 * Only the last run is retried on a mismatch: the first match of what stands between two runs leaves the most room for
 * the rest, and a run inside a part ends at the colon that its pattern names.
 */
function matchesTokens(tokens: readonly number[], text: string, from: number): boolean {
  let p = from;
  let t = from;
  let run = -1;
  let resume = 0;
  while (t < text.length) {
    const token = p < tokens.length ? (tokens[p] ?? NOTHING) : NOTHING;
    if (isRun(token)) {
      run = p++;
      if (p === tokens.length && token === ANY_RUN) return true;
      // No run inside a part takes a colon: the next one is where it ends.
      if (tokens[p] === COLON && token !== ANY_RUN) {
        const end = text.indexOf(':', t);
        if (end === -1) return false;
        if (token === PART_RUN) t = end;
      }
      resume = t;
    } else if (token === text.charCodeAt(t) || takes(token, text.charCodeAt(t))) {
      p++;
      t++;
    } else if (run !== -1 && takes(tokens[run] ?? NOTHING, text.charCodeAt(resume))) {
      p = run + 1;
      t = ++resume;
    } else {
      return false;
    }
  }
  while (p < tokens.length && isRun(tokens[p] ?? NOTHING)) p++;
  return p === tokens.length;
}

const NOTHING = -99;

/** The same walk with the inner pattern as the text: its wildcards can only be taken by wildcards as wide. */
function coversTokens(outer: Glob, inner: Glob): boolean {
  const out = outer.tokens;
  const into = inner.tokens;
  let p = 0;
  let t = 0;
  let run = -1;
  let resume = 0;
  while (t < into.length) {
    const token = p < out.length ? (out[p] ?? NOTHING) : NOTHING;
    const piece = into[t] ?? NOTHING;
    if (isRun(token)) {
      run = p++;
      resume = t;
    } else if (isSame(outer, token, inner, piece)) {
      p++;
      t++;
    } else if (run !== -1 && isTakenByRun(out[run] ?? NOTHING, into[resume] ?? NOTHING)) {
      p = run + 1;
      t = ++resume;
    } else {
      return false;
    }
  }
  while (p < out.length && isRun(out[p] ?? NOTHING)) p++;
  return p === out.length;
}

/** Whether one (non-run) token of the outer pattern takes one token of the inner pattern, whatever that stands for. */
function isSame(outer: Glob, token: number, inner: Glob, piece: number): boolean {
  if (token <= VARIABLE) {
    if (piece > VARIABLE) return false;
    const one = outer.variables[VARIABLE - token];
    const other = inner.variables[VARIABLE - piece];
    return one !== undefined && one.key === other?.key && one.fallback === other.fallback;
  }
  if (piece <= VARIABLE || isRun(piece)) return false;
  return takesAll(token, piece);
}

function isTakenByRun(run: number, piece: number): boolean {
  if (run === ANY_RUN) return true;
  return piece !== ANY_RUN && piece > VARIABLE && takesAll(run, piece);
}
