import { readLive } from '../../live/documents.js';
import { sortStatements } from '../../live/bucket-statements.js';
import type { LiveRole, Reading } from '../../live/state.js';
import { findUndeclaredRoles } from '../../live/undeclared-roles.js';
import type { AccountReader, CoactiveAccess, CoactiveReader, Accounts, Progress } from '../../ports.js';
import { MOST_AT_ONCE } from '../live/look-at-accounts.js';
import { mapBounded } from '../live/map-bounded.js';
import {
  unreadParts,
  unreadPlace,
  type FoundAccess,
  type FoundBucket,
  type FoundRole,
  type UnreadPlace,
} from './found-access.js';

export interface FindServices {
  readonly accounts: Accounts<AccountReader>;
  readonly coactive?: CoactiveAccess<CoactiveReader>;
  readonly progress?: Progress;
}

export interface FindOptions {
  readonly accountId: string;
  readonly region: string;
  readonly coactiveRoleArn: string;
  readonly apiUrl: string;
  /** False: no bucket is looked for, only those that roles name. */
  readonly scanBuckets: boolean;
}

/**
 * Looks for all that lets Coactive in: roles by their trust, buckets by their policy, and what Coactive has. Reads only;
 * what may not be read is told, and the rest goes on. Throws ConfigError for credentials that are not taken.
 */
export async function findAccess(
  options: FindOptions,
  { accounts, coactive, progress }: FindServices,
): Promise<FoundAccess> {
  const { accountId, region, coactiveRoleArn, apiUrl, scanBuckets } = options;
  const reader = await accounts.open({ accountId, region });
  const unread: UnreadPlace[] = [];
  const listing = await reader.roles();
  const [roles, buckets, connections] = await Promise.all([
    findRoles(reader, listing, coactiveRoleArn, unread),
    scanBuckets ? findBuckets(reader, coactiveRoleArn, unread, progress) : { found: [], count: undefined },
    coactive === undefined ? undefined : coactive.open(apiUrl).then((opened) => opened.connections()),
  ]);
  if (connections !== undefined && connections.status !== 'known')
    unread.push(unreadPlace("Coactive's connections", connections));
  return {
    ...{ accountId, region, coactiveRoleArn, roles, unread },
    buckets: buckets.found,
    ...(connections?.status === 'known' && { connections: connections.value }),
    looked: {
      ...(listing.status === 'known' && { roles: listing.value.length }),
      ...(buckets.count !== undefined && { buckets: buckets.count }),
    },
  };
}

async function findRoles(
  reader: AccountReader,
  listing: Reading<readonly LiveRole[]>,
  coactiveRoleArn: string,
  unread: UnreadPlace[],
): Promise<readonly FoundRole[]> {
  if (listing.status !== 'known') {
    unread.push(unreadPlace('which roles let Coactive in', listing));
    return [];
  }
  const ids = new Map(listing.value.map(({ id, arn }) => [id, arn]));
  const entered = findUndeclaredRoles(listing.value, new Set(), coactiveRoleArn, ids);
  const arns = new Set(entered.map(({ resource }) => resource));
  const suspects = listing.value.filter(({ arn }) => arns.has(arn));
  return await mapBounded(suspects, MOST_AT_ONCE, async (listed): Promise<FoundRole> => {
    // The listing lacks the documents of AWS's own policies.
    const fresh = await reader.role(listed.name);
    if (fresh.status === 'unknown') unread.push(unreadPlace(`the role ${listed.name}`, fresh));
    const role = fresh.status === 'known' ? fresh.value : listed;
    const [part] = unreadParts(role);
    if (fresh.status === 'known' && part !== undefined)
      unread.push(unreadPlace(`what the role ${role.name} may do`, part));
    const boundary = role.permissionsBoundary;
    if (boundary.status !== 'known') return { role };
    return { role, boundary: await reader.policyDocument(boundary.value) };
  });
}

async function findBuckets(
  reader: AccountReader,
  coactiveRoleArn: string,
  unread: UnreadPlace[],
  progress: Progress | undefined,
): Promise<{ readonly found: readonly FoundBucket[]; readonly count: number | undefined }> {
  const names = await reader.bucketNames();
  if (names.status !== 'known') {
    unread.push(unreadPlace('which buckets there are', names));
    return { found: [], count: undefined };
  }
  let done = 0;
  const refused = new Map<string, { readonly reading: Reading<unknown>; readonly names: string[] }>();
  const found = await mapBounded(names.value, MOST_AT_ONCE, async (name): Promise<FoundBucket | undefined> => {
    const { policy } = await reader.bucketAccess(name, reader.accountId);
    progress?.report('Bucket policies read', ++done, names.value.length);
    if (policy.status === 'absent') return undefined;
    if (policy.status === 'unknown') {
      const group = refused.get(policy.reason) ?? { reading: policy, names: [] };
      group.names.push(name);
      refused.set(policy.reason, group);
      return undefined;
    }
    const read = readLive(policy.value, 'bucket', `the policy of ${name}`);
    if ('problem' in read) {
      unread.push({ what: `the policy of the bucket ${name}`, reason: read.problem });
      return undefined;
    }
    const { naming } = sortStatements(read.policy, [], coactiveRoleArn);
    const isNamed = naming.some(({ effect }) => effect === 'Allow');
    return isNamed ? { name, text: policy.value, policy: read.policy } : undefined;
  });
  // One permission is missing for all buckets, as a rule: it is said once.
  for (const { reading, names: some } of refused.values()) unread.push(unreadPlace(policiesOf(some), reading));
  return { found: found.filter((one) => one !== undefined), count: names.value.length };
}

function policiesOf(names: readonly string[]): string {
  const shown = [...names].sort().slice(0, 3).join(', ');
  const rest = names.length > 3 ? ` and ${String(names.length - 3)} more` : '';
  return names.length === 1 ? `the policy of the bucket ${shown}` : `the policies of the buckets ${shown}${rest}`;
}
