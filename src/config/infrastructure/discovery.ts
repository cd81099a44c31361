import type { UnknownValue } from './extraction.js';

/** What of infrastructure code is looked for: the role or the bucket of one connection. */
export interface DiscoveryTarget {
  readonly roleName: string;
  readonly bucket: string;
  /** Of the role that Coactive acts as. */
  readonly coactiveAccount: string;
  /** What other connections of the config declare: in lower case, as IAM compares names. */
  readonly declaredRoles: ReadonlySet<string>;
  readonly declaredBuckets: ReadonlySet<string>;
}

/**
 * The resources that hold the documents of a kind. What may or may not be one of them is `unknown`, and names the value that
 * decides it. A `problem` is the user's mistake: nothing is there, or access that no connection declares.
 */
export type Discovery =
  | { readonly addresses: readonly string[]; readonly unknown: readonly UnknownValue[] }
  | { readonly problem: string; readonly fix: string };

/** Access that the code gives to Coactive and no connection declares: a connection is no whole picture without it. */
export function undeclared(others: readonly string[], what: 'role' | 'bucket policy'): Discovery {
  const shown = others.slice(0, 3).join(', ') + (others.length > 3 ? ` and ${String(others.length - 3)} more` : '');
  const names = what === 'role' ? 'role.name' : 'bucket';
  return {
    problem: `it names Coactive's account in ${what === 'role' ? 'the trust of' : 'the policy'} ${shown}, which no connection declares`,
    fix: `declare it as a connection (${names}), or name the documents of this one without discover`,
  };
}

export function nothing(what: string): Discovery {
  return { problem: `it has no ${what}`, fix: 'correct the name in the connection, or name the document by itself' };
}
