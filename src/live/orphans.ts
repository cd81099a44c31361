import type { PolicyKind } from '../policy/types.js';
import type { UniqueIds } from './canonical.js';
import { readLive } from './documents.js';

/**
 * The principals of a live document that exist no more: AWS shows the unique id in place of the ARN. An id of the map is
 * of a principal that does exist. Source: IAM User Guide, reference_policies_elements_principal.
 */
export function orphansIn(kind: PolicyKind, text: string, ids: UniqueIds): readonly string[] {
  const live = readLive(text, kind, 'live');
  if ('problem' in live) return [];
  const found = new Set<string>();
  for (const { principal = [], notPrincipal = [] } of live.policy.statements) {
    for (const { type, value } of [...principal, ...notPrincipal]) {
      if (type === 'AWS' && UNIQUE_ID.test(value) && !ids.has(value)) found.add(value);
    }
  }
  return [...found];
}

/** For the middle of a sentence. */
export function orphanWords(orphans: readonly string[]): string {
  const [first = '', ...rest] = orphans;
  return rest.length === 0
    ? `a principal that was deleted (${first})`
    : `${String(orphans.length)} principals that were deleted (${orphans.slice(0, 3).join(', ')})`;
}

/** Of a role and of a user. Source: IAM User Guide, reference_identifiers, "Unique ID prefixes". */
const UNIQUE_ID = /^A(?:ROA|IDA)[A-Z0-9]{4,}$/;
