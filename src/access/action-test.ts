import { isSameList } from './same-statement.js';
import type { Glob } from './sets/glob.js';
import { GlobTest } from './sets/glob-test.js';
import { compileAction } from './sets/pattern.js';

/** Actions are few and listed alike again and again: their tests are kept. Bounded, for hostile input is not few. */
const actionTests = new Map<string, { readonly written: readonly string[]; readonly test: GlobTest }>();
const MAX_TESTS = 1_024;

/** The test of an `Action` or `NotAction` element; equal elements have the same test. */
export function actionTest(written: readonly string[]): GlobTest {
  const [first = ''] = written;
  const name = written.length <= 1 ? first : `${first} ${written[1] ?? ''}`;
  const kept = actionTests.get(name);
  if (kept !== undefined && isSameList(kept.written, written)) return kept.test;
  const globs: Glob[] = [];
  for (const one of written) {
    const glob = compileAction(one);
    if (glob !== undefined) globs.push(glob);
  }
  const test = new GlobTest(globs);
  if (written.length <= MAX_LISTED && written.every(({ length }) => length <= MAX_LENGTH)) {
    if (actionTests.size >= MAX_TESTS) actionTests.clear();
    actionTests.set(name, { written, test });
  }
  return test;
}

const MAX_LISTED = 16;
const MAX_LENGTH = 128;
