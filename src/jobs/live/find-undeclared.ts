import type { Connection } from '../../config/connection.js';
import { allDeclared } from '../../live/aspects/bucket-policy.js';
import { findUndeclaredBucketAccess } from '../../live/undeclared-bucket-access.js';
import { findCoactiveAnomalies } from '../../live/undeclared-coactive.js';
import { findUndeclaredRoles } from '../../live/undeclared-roles.js';
import type { LiveBucket, LiveRole } from '../../live/state.js';
import { unknownChange, type Declaration, type DriftSubject } from '../../live/subject.js';
import type { Change } from '../../report/change.js';
import { MOST_AT_ONCE, type LookedAccount, type Looks } from './look-at-accounts.js';
import { mapBounded } from './map-bounded.js';

export interface UndeclaredOptions {
  readonly scanBuckets: boolean;
  readonly defaultConnection?: string;
}

/** Access of Coactive that nobody declares: by roles, by bucket policies, and by connections at Coactive. */
export async function findUndeclared(
  { accounts, coactive }: Looks,
  subjects: readonly DriftSubject[],
  all: readonly Declaration[],
  options: UndeclaredOptions,
  settle: () => Promise<void>,
): Promise<readonly Change[]> {
  const roles = await mapBounded(accounts, MOST_AT_ONCE, (account) => searchRoles(account, all, settle));
  const buckets = searchDeclaredBuckets(subjects);
  const scanned = options.scanBuckets
    ? await mapBounded(accounts, MOST_AT_ONCE, (account) => scanBuckets(account, all))
    : [];
  return [...roles.flat(), ...buckets, ...scanned.flat(), ...searchCoactive(coactive, all, options)];
}

/** The role that each declared connection of the account takes Coactive to be: one, but for a confirmed other. */
function coactiveRolesOf(accountId: string, all: readonly Declaration[]): readonly string[] {
  const own = all.filter(({ connection }) => connection.accountId === accountId);
  return [...new Set(own.map(({ connection }) => connection.coactiveRoleArn))];
}

async function searchRoles(
  { accountId, look, roles }: LookedAccount,
  all: readonly Declaration[],
  settle: () => Promise<void>,
): Promise<readonly Change[]> {
  if (roles.status !== 'known') {
    const reading =
      roles.status === 'unknown' ? roles : ({ status: 'unknown', reason: 'there is no listing' } as const);
    return [unknownChange(null, 'undeclared-access', accountId, 'Which roles let Coactive in', reading)];
  }
  const declared = new Set(
    all.flatMap(({ connection }) =>
      connection.accountId === accountId && connection.method === 'iam-role'
        ? [connection.role.name.toLowerCase()]
        : [],
    ),
  );
  const ids = new Map(roles.value.map(({ id, arn }) => [id, arn]));
  const search = (some: readonly LiveRole[]): readonly Change[] =>
    coactiveRolesOf(accountId, all).flatMap((coactive) => findUndeclaredRoles(some, declared, coactive, ids));
  const suspects = new Set(search(roles.value).map(({ resource }) => resource));
  if (suspects.size === 0) return [];
  // A role that was just deleted or repaired may still be listed as it was.
  await settle();
  const fresh = await mapBounded(
    roles.value.filter(({ arn }) => suspects.has(arn)),
    MOST_AT_ONCE,
    async (role) => {
      const again = await look.reader.role(role.name);
      return again.status === 'known' ? [again.value] : again.status === 'absent' ? [] : [role];
    },
  );
  return search(fresh.flat());
}

function searchDeclaredBuckets(subjects: readonly DriftSubject[]): readonly Change[] {
  const seen = new Set<string>();
  return subjects.flatMap((subject) => {
    const { connection, live, onBucket, ids } = subject;
    const documents = allDeclared(onBucket);
    // A policy that is declared as a whole is compared as a whole.
    const isWhole = documents.some(({ generated }) => !generated);
    if (seen.has(connection.bucket) || isWhole) return [];
    seen.add(connection.bucket);
    return findUndeclaredBucketAccess({
      ...placeOf(connection),
      bucket: live.bucket,
      declared: onBucket,
      documents,
      ids,
    });
  });
}

async function scanBuckets(
  { accountId, look, roles }: LookedAccount,
  all: readonly Declaration[],
): Promise<readonly Change[]> {
  const names = await look.reader.bucketNames();
  if (names.status === 'absent') return [];
  if (names.status === 'unknown')
    return [unknownChange(null, 'undeclared-access', accountId, 'Which buckets there are', names)];
  const declared = new Set(all.map(({ connection }) => connection.bucket));
  const ids = new Map((roles.status === 'known' ? roles.value : []).map(({ id, arn }) => [id, arn]));
  const place = all.find(({ connection }) => connection.accountId === accountId);
  const others = names.value.filter((name) => !declared.has(name));
  const found = await mapBounded(others, MOST_AT_ONCE, async (name) => {
    const bucket: LiveBucket = await look.bucket(name, accountId);
    if (place === undefined) return [];
    return findUndeclaredBucketAccess({ ...placeOf(place.connection), bucket, declared: [], documents: [], ids });
  });
  return found.flat();
}

function placeOf({ partition, coactiveRoleArn }: Connection) {
  return { partition, coactiveRoleArn };
}

function searchCoactive(
  coactive: Looks['coactive'],
  all: readonly Declaration[],
  { defaultConnection }: UndeclaredOptions,
): readonly Change[] {
  return [...coactive].flatMap(([apiUrl, answer]) => {
    if (answer.status !== 'known') return [];
    const declared = all.map(({ connection }) => connection).filter((connection) => connection.apiUrl === apiUrl);
    const anomalies = findCoactiveAnomalies(declared, answer.value, defaultConnection);
    return anomalies.flatMap(({ kind, connection: { name, config } }): Change[] => {
      // What is broken is told beside its declaration.
      if (kind === 'broken') return [];
      const role = config.iamRoleArn === undefined ? '' : ` for the role ${config.iamRoleArn}`;
      const message = `Coactive has a connection ${name}${role} that nobody declares.`;
      const fix = 'Declare it, or delete it at Coactive.';
      return [{ connection: null, target: 'coactive-connection', resource: name, kind: 'undeclared', message, fix }];
    });
  });
}
