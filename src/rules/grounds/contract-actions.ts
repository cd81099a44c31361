import type { Connection } from '../../config/connection.js';
import { findAction, findService, KNOWN_SERVICES, type ActionFacts } from '../../data/iam.js';
import { hasWildcard, matchesWildcard } from '../../policy/wildcard.js';

/** What Coactive needs of a bucket. Source: Coactive, Cloud Storage Access (Beta). */
export const NEEDED_ACTIONS = ['s3:ListBucket', 's3:GetObject'] as const;

/** Whether Coactive may have an action of S3: the contract, and what the declaration allows on purpose. */
export function isExpected(action: string, { allowActions }: Connection): boolean {
  const name = action.toLowerCase();
  return EXPECTED.has(name) || allowActions.some((allowed) => matchesWildcard(allowed.toLowerCase(), name));
}

const EXPECTED: ReadonlySet<string> = new Set(
  [...NEEDED_ACTIONS, 's3:GetBucketLocation'].map((name) => name.toLowerCase()),
);

/** The actions that a text of an Action element stands for, as far as they are known here (s3, sts, kms). */
export function coveredActions(pattern: string): readonly ActionFacts[] {
  if (!hasWildcard(pattern)) {
    const action = findAction(pattern);
    return action === undefined ? [] : [action];
  }
  const lower = pattern.toLowerCase();
  return KNOWN_SERVICES.flatMap((name) => [...(findService(name)?.actions.values() ?? [])]).filter((action) =>
    matchesWildcard(lower, action.name.toLowerCase()),
  );
}

/** Whether a text of an Action element stands for one action. */
export function coversAction(pattern: string, action: string): boolean {
  return matchesWildcard(pattern.toLowerCase(), action.toLowerCase());
}

export type ActionClass = 'read' | 'write' | 'permissions';

/**
 * What an action does to the bucket, by AWS's access levels: tags count as writing. KMS and STS count too, where AWS
 * files `kms:Decrypt` and `sts:AssumeRole` under Write; rules about them do not ask here.
 */
export function classify({ levels }: ActionFacts): ActionClass {
  if (levels.includes('Permissions management')) return 'permissions';
  return levels.includes('Write') || levels.includes('Tagging') ? 'write' : 'read';
}
