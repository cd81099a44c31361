import type { Budget } from '../budget.js';
import type { Glob } from './glob.js';
import {
  ANY_RUN,
  COLON,
  DIGIT,
  FOLD,
  isRun,
  lowerCode,
  NAME_RUN,
  PART_ONE,
  PART_RUN,
  SLASH,
  takes,
  upperCode,
} from './token.js';

/**
 * The shortest text that all of `inside` match and none of `without`: breadth first over the product of their automata.
 * A state is the set of places in all patterns at once, one bit each, so that a step is a few word operations. Exact:
 * characters that no pattern names behave alike, so one of them stands for all.
 */
export function searchText(inside: readonly Glob[], without: readonly Glob[], budget: Budget): string | undefined {
  const product = new Product([...inside, ...without], inside.length, budget);
  const start = product.start();
  if (product.isDead(start)) return undefined;
  if (product.accepts(start)) return '';
  const seen = new Set<string>([product.name(start)]);
  let level: Step[] = [{ state: start, code: 0, before: undefined }];
  while (level.length > 0) {
    const next: Step[] = [];
    for (const step of level) {
      for (const code of product.codesAt(step.state)) {
        const state = product.step(step.state, code);
        if (product.isDead(state)) continue;
        const name = product.name(state);
        if (seen.has(name)) continue;
        seen.add(name);
        const reached = { state, code, before: step };
        if (product.accepts(state)) return spell(reached);
        next.push(reached);
      }
    }
    level = next;
  }
  return undefined;
}

interface Step {
  readonly state: Int32Array;
  readonly code: number;
  readonly before: Step | undefined;
}

function spell(last: Step): string {
  const codes: number[] = [];
  for (let step: Step = last; step.before !== undefined; step = step.before) codes.push(step.code);
  return String.fromCharCode(...codes.reverse());
}

/** The patterns of one search, laid out in one row of bits: pattern k has a bit for each of its tokens and one for its end. */
class Product {
  readonly #budget: Budget;
  readonly #tokens: number[] = [];
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  readonly #positives: number;
  readonly #words: number;
  readonly #runs: Int32Array;
  readonly #steps = new Map<number, { ones: Int32Array; runs: Int32Array }>();
  readonly #fresh: readonly number[];

  constructor(globs: readonly Glob[], positives: number, budget: Budget) {
    this.#budget = budget;
    this.#positives = positives;
    for (const glob of globs) {
      this.#starts.push(this.#tokens.length);
      for (const token of glob.tokens) this.#tokens.push(token);
      this.#ends.push(this.#tokens.length);
      this.#tokens.push(END);
    }
    this.#words = (this.#tokens.length + 31) >> 5;
    this.#runs = this.#mask(isRun);
    this.#fresh = freshCodes(this.#tokens);
  }

  start(): Int32Array {
    const state = new Int32Array(this.#words);
    for (const bit of this.#starts) set(state, bit);
    return this.#close(state);
  }

  step(state: Int32Array, code: number): Int32Array {
    const { ones, runs } = this.#masksFor(code);
    const next = new Int32Array(this.#words);
    let carry = 0;
    for (let w = 0; w < this.#words; w++) {
      const now = state[w] ?? 0;
      const moved = now & (ones[w] ?? 0);
      next[w] = (moved << 1) | carry | (now & (runs[w] ?? 0));
      carry = moved >>> 31;
    }
    return this.#close(next);
  }

  /** A run can also be left without a character. No two runs are neighbours, so once is enough. */
  #close(state: Int32Array): Int32Array {
    this.#budget.spend(8 + 4 * this.#words);
    let carry = 0;
    for (let w = 0; w < this.#words; w++) {
      const now = state[w] ?? 0;
      const at = now & (this.#runs[w] ?? 0);
      state[w] = now | (at << 1) | carry;
      carry = at >>> 31;
    }
    return state;
  }

  accepts(state: Int32Array): boolean {
    for (let k = 0; k < this.#ends.length; k++) {
      if (has(state, this.#ends[k] ?? 0) !== k < this.#positives) return false;
    }
    return true;
  }

  /** No longer text can be accepted: a pattern to match has no place left, or one to avoid matches whatever follows. */
  isDead(state: Int32Array): boolean {
    for (let k = 0; k < this.#ends.length; k++) {
      const end = this.#ends[k] ?? 0;
      if (k < this.#positives) {
        if (!this.#isAlive(state, this.#starts[k] ?? 0, end)) return true;
      } else if (end > 0 && this.#tokens[end - 1] === ANY_RUN && has(state, end - 1)) {
        return true;
      }
    }
    return false;
  }

  #isAlive(state: Int32Array, from: number, to: number): boolean {
    for (let bit = from; bit <= to; bit++) {
      if ((bit & 31) === 0 && to - bit >= 31 && state[bit >> 5] === 0) bit += 31;
      else if (has(state, bit)) return true;
    }
    return false;
  }

  /** The characters that can make a difference here: those that some pattern names at its place, and a fresh one. */
  codesAt(state: Int32Array): Iterable<number> {
    const codes = new Set<number>();
    for (const code of this.#fresh) codes.add(code);
    for (let w = 0; w < this.#words; w++) {
      let word = state[w] ?? 0;
      while (word !== 0) {
        const low = word & -word;
        word ^= low;
        const token = this.#tokens[(w << 5) + 31 - Math.clz32(low)] ?? END;
        if (token >= FOLD) {
          codes.add(token - FOLD).add(upperCode(token - FOLD));
        } else if (token >= 0) {
          codes.add(token);
        } else if (token === PART_ONE || token === PART_RUN) {
          codes.add(COLON);
        } else if (token === NAME_RUN) {
          codes.add(COLON).add(SLASH);
        }
      }
    }
    this.#budget.spend(codes.size + this.#words);
    return codes;
  }

  name(state: Int32Array): string {
    let name = '';
    for (const word of state) name += String.fromCharCode(word & 0xffff, word >>> 16);
    return name;
  }

  #masksFor(code: number): { ones: Int32Array; runs: Int32Array } {
    let masks = this.#steps.get(code);
    if (masks === undefined) {
      masks = {
        ones: this.#mask((token) => !isRun(token) && takes(token, code)),
        runs: this.#mask((token) => isRun(token) && takes(token, code)),
      };
      this.#steps.set(code, masks);
    }
    return masks;
  }

  #mask(wanted: (token: number) => boolean): Int32Array {
    const mask = new Int32Array(this.#words);
    this.#tokens.forEach((token, bit) => {
      if (wanted(token)) set(mask, bit);
    });
    return mask;
  }
}

const END = -99;

function set(bits: Int32Array, bit: number): void {
  bits[bit >> 5] = (bits[bit >> 5] ?? 0) | (1 << (bit & 31));
}

function has(bits: Int32Array, bit: number): boolean {
  return ((bits[bit >> 5] ?? 0) & (1 << (bit & 31))) !== 0;
}

/** One character that no pattern names, and where a pattern asks for digits one digit that no pattern names. */
function freshCodes(tokens: readonly number[]): readonly number[] {
  const named = new Set<number>();
  let digits = false;
  for (const token of tokens) {
    if (token >= FOLD) named.add(token - FOLD).add(upperCode(token - FOLD));
    else if (token >= 0) named.add(token);
    else if (token === DIGIT) digits = true;
  }
  const fresh: number[] = [];
  for (const text of digits ? [TEXT, '0123456789'] : [TEXT]) {
    for (let i = 0; i < text.length; i++) {
      if (named.has(text.charCodeAt(i))) continue;
      fresh.push(text.charCodeAt(i));
      break;
    }
  }
  if (fresh[0] !== undefined && !isDigit(fresh[0])) return fresh;
  for (let code = 0xe0; code < 0x2000; code++) {
    if (!named.has(code) && lowerCode(code) === code && PRINTABLE.test(String.fromCharCode(code)))
      return [code, ...fresh];
  }
  return fresh;
}

/** Readable in a report: letters first, lower case as actions are. Without digits: an account id asks for those. */
const TEXT = 'xyzqwkvujabcdefghilmnoprst-_.+=,@~!#%^&;<>|()[]';
/** Characters that no pattern names are chosen by us, and we choose none that a report cannot show. */
const PRINTABLE = /^[\p{L}\p{P}\p{S}]$/u;

function isDigit(code: number): boolean {
  return takes(DIGIT, code);
}
