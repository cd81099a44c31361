import type { Request } from './request.js';

/** What is decided of one question about a connection. */
export interface AccessVerdict {
  readonly status: 'proved' | 'refuted' | 'undecided' | 'not-applicable';
  /** For `refuted`: one request for each thing that is too much or missing, the most telling first. */
  readonly witnesses: readonly AccessWitness[];
  /** Further excess actions that are not shown. */
  readonly more: number;
  /** For `undecided` and `not-applicable`: why. */
  readonly reason?: string;
}

export interface AccessWitness {
  readonly request: Request;
  /** The statement that allows too much, or that denies what is needed; none where nothing allows it. */
  readonly statement?: { readonly file: string; readonly index: number };
  /** What the request shows, in a few words. */
  readonly shows: string;
}

export const PROVED: AccessVerdict = { status: 'proved', witnesses: [], more: 0 };

export const NO_ROLE: AccessVerdict = {
  status: 'not-applicable',
  witnesses: [],
  more: 0,
  reason: 'with a bucket policy Coactive assumes no role',
};

export function undecided(reasons: Iterable<string>): AccessVerdict {
  const distinct = [...new Set(reasons)];
  const reason =
    distinct.length === 0
      ? 'too complex to decide in the time allowed'
      : `the answer depends on ${distinct.slice(0, 3).join('; and on ')}`;
  return { status: 'undecided', witnesses: [], more: 0, reason };
}

export interface AccessVerdicts {
  readonly leastPrivilege: AccessVerdict;
  readonly sufficiency: AccessVerdict;
  readonly trust: AccessVerdict;
}
