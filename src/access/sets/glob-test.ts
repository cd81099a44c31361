import type { Glob } from './glob.js';

/** Texts that match at least one of some patterns: what one statement says of one dimension. */
export class GlobTest {
  readonly globs: readonly Glob[];

  constructor(globs: readonly Glob[]) {
    this.globs = globs;
  }

  has(text: string): boolean {
    for (const glob of this.globs) if (glob.matches(text)) return true;
    return false;
  }

  /** True only if every text of this test is one of `other`, pattern by pattern. */
  isInside(other: GlobTest): boolean {
    if (this === other) return true;
    for (const glob of this.globs) if (!other.covers(glob)) return false;
    return true;
  }

  covers(inner: Glob): boolean {
    for (const glob of this.globs) if (glob.covers(inner)) return true;
    return false;
  }

  isApartFrom(other: GlobTest): boolean {
    for (const one of this.globs) for (const two of other.globs) if (!one.isApartFrom(two)) return false;
    return true;
  }
}
