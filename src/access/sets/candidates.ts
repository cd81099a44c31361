import type { Budget } from '../budget.js';
import type { Glob } from './glob.js';
import { FOLD, isRun } from './token.js';

/**
 * Tries a few concrete texts of a term: each pattern of it with its wildcards filled by a fresh character, by nothing, by
 * several, and two patterns one after the other. A `undefined` says nothing; the search then decides.
 */
export function findConcreteText(term: readonly Glob[], without: readonly Glob[], budget: Budget): string | undefined {
  const fits = (text: string): boolean => {
    budget.spend(2 + without.length);
    for (const glob of term) if (!glob.matches(text)) return false;
    for (const glob of without) if (glob.matches(text)) return false;
    return true;
  };
  for (const glob of term) {
    if (glob.shape === 'literal') return fits(glob.stem) ? glob.stem : undefined;
  }
  for (const filler of FILLERS) {
    for (const glob of term) {
      const text = fill(glob, filler);
      if (fits(text)) return text;
    }
  }
  if (term.length > 1) {
    for (const one of term) {
      for (const two of term) {
        if (one === two) continue;
        for (const filler of ['', 'x']) {
          const text = fill(one, filler) + fill(two, filler);
          if (fits(text)) return text;
        }
      }
    }
  }
  return undefined;
}

/** What a run of any characters becomes; a single character becomes its first (or `x`). */
const FILLERS = ['x', 'q7', '', 'x/x', 'zzzz', 'xx:xx'];

/** A text of the pattern: every run filled the same way. */
export function fill(glob: Glob, filler: string): string {
  if (glob.shape === 'literal') return glob.stem;
  if (glob.shape === 'prefix') return glob.stem + (filler === '' && glob.stem.endsWith(':') ? 'x' : filler);
  let text = '';
  for (const token of glob.tokens) {
    if (token >= FOLD) text += String.fromCharCode(token - FOLD);
    else if (token >= 0) text += String.fromCharCode(token);
    else if (isRun(token)) text += filler;
    else text += filler === '' ? '0' : /\d/.test(filler) ? '7' : 'x';
  }
  return text;
}
