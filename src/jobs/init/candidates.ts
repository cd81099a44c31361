import { classifyBucketName } from '../../policy/bucket-name.js';
import { joinDocuments, readLive } from '../../live/documents.js';
import type { CoactiveConnection, LiveRole } from '../../live/state.js';
import { valueOf } from '../../live/subject.js';
import { CONNECTION_NAME } from '../../config/patterns.js';
import { accountOf } from '../../policy/arn.js';
import { isCoactive } from '../../live/bucket-statements.js';
import { chooseName } from './choose-name.js';
import { unreadParts, type FoundAccess, type FoundBucket, type FoundRole } from './found-access.js';
import { compare, inferReach, type Reach } from './infer-reach.js';

/** An access that could become a connection of the config. Names and ARNs are untrusted text. */
export type Candidate = { readonly name: string; readonly reach: Reach; readonly found: string } & (
  | { readonly method: 'iam-role'; readonly role: FoundRole; readonly connection?: CoactiveConnection }
  | { readonly method: 'bucket-policy'; readonly policy: FoundBucket }
);

/** What is there and cannot be declared, and why: `drift` goes on to report it. */
export interface LeftOut {
  readonly what: string;
  readonly why: string;
}

export interface Candidates {
  readonly candidates: readonly Candidate[];
  readonly leftOut: readonly LeftOut[];
}

/** Pairs roles with Coactive's connections, and finds out which bucket each is about. */
export function listCandidates(access: FoundAccess): Candidates {
  const leftOut: LeftOut[] = [];
  const used = (access.connections ?? []).filter(isForRole);
  const taken = new Set(used.map(({ name }) => name));
  const names = new Set<string>();
  const name = (text: string): string => {
    const chosen = chooseName(text, taken);
    taken.add(chosen);
    return chosen;
  };
  const roles = [...access.roles]
    .sort((one, other) => compare(one.role.name, other.role.name))
    .flatMap((found): Candidate[] => {
      const own = used.filter(({ config }) => config.iamRoleArn === found.role.arn);
      const [connection, ...more] = [...own].sort((one, other) => compare(one.name, other.name));
      for (const { name: other } of more) {
        const why = `it uses the role of ${connection?.name ?? ''} too, and a role is declared once`;
        leftOut.push({ what: `Coactive's connection ${other}`, why });
      }
      const reach = reachOfRole(found.role, connection);
      if (typeof reach === 'string') {
        leftOut.push({ what: `the role ${found.role.arn}`, why: reach });
        return [];
      }
      if (connection !== undefined && !claimName(connection.name, names)) {
        const why = `Coactive's connection of it is named ${JSON.stringify(connection.name.slice(0, 80))}, which no config can declare, or a second time`;
        leftOut.push({ what: `the role ${found.role.arn}`, why });
        return [];
      }
      return [
        {
          method: 'iam-role',
          name: connection?.name ?? name(found.role.name),
          reach,
          role: found,
          ...(connection && { connection }),
          found:
            `the role ${found.role.arn} lets Coactive in` +
            (connection === undefined ? '' : `; Coactive's connection ${connection.name} uses it`),
        },
      ];
    });
  const reached = new Set(roles.map(({ reach }) => reach.bucket));
  const buckets = [...access.buckets]
    .sort((one, other) => compare(one.name, other.name))
    // Where a role reads the same bucket, its policy is declared beside that role.
    .filter((found) => !reached.has(found.name))
    .map((found): Candidate => ({
      method: 'bucket-policy',
      name: name(found.name),
      reach: reachOfBucket(found, access.coactiveRoleArn),
      policy: found,
      found: `the policy of the bucket ${found.name} names Coactive`,
    }));
  leftOut.push(...withoutRole(used, access));
  return { candidates: [...roles, ...buckets], leftOut };
}

/** A name is a file's too: only what Coactive documents, and once. */
function claimName(name: string, names: Set<string>): boolean {
  if (!CONNECTION_NAME.test(name) || name.length > LONGEST || names.has(name)) return false;
  names.add(name);
  return true;
}

/** Coactive takes 255, file systems take that with an ending's length less. */
const LONGEST = 200;

function isForRole({ type, config }: CoactiveConnection): boolean {
  return type === 'aws_iam_role' && (config.scope ?? 's3') === 's3' && config.iamRoleArn !== undefined;
}

/** The bucket of a role: Coactive's word for it, or the one that its policies name; else why there is none. */
function reachOfRole(role: LiveRole, connection: CoactiveConnection | undefined): Reach | string {
  const [unread] = unreadParts(role);
  if (unread !== undefined) return `what it may do could not be read: ${unread.reason}`;
  const found = inferReach(documentsOf(role));
  const named = connection?.config.bucketName;
  const bucket = named ?? found[0]?.bucket;
  if (bucket === undefined)
    return 'its policies name no bucket, and Coactive does not tell one: declare the one that is meant, or remove the role';
  const { is } = classifyBucketName(bucket);
  if (is !== 'valid' && is !== 'legacy') return `${JSON.stringify(bucket)} is no name of a general purpose bucket`;
  return found.find((one) => one.bucket === bucket) ?? { bucket, prefixes: [] };
}

function documentsOf(role: LiveRole) {
  return [...(valueOf(role.attached) ?? []), ...(valueOf(role.inline) ?? [])].flatMap(({ document }) => {
    const text = valueOf(document);
    const read = text === undefined ? undefined : readLive(text, 'permissions', 'live');
    return read !== undefined && 'policy' in read ? [read.policy] : [];
  });
}

function reachOfBucket({ name, policy }: FoundBucket, coactiveRoleArn: string): Reach {
  const { statements } = joinDocuments([policy], new Map());
  const naming = statements.filter(({ principal = [] }) => principal.some((one) => isCoactive(one, coactiveRoleArn)));
  return inferReach([{ statements: naming }]).find(({ bucket }) => bucket === name) ?? { bucket: name, prefixes: [] };
}

/** Connections of Coactive whose role did not turn up. Those of Coactive's own account are its default ones. */
function withoutRole(used: readonly CoactiveConnection[], access: FoundAccess): readonly LeftOut[] {
  const arns = new Set(access.roles.map(({ role }) => role.arn));
  return used.flatMap(({ name, config: { iamRoleArn: arn = '' } }): LeftOut[] => {
    const account = accountOf(arn);
    if (arns.has(arn) || account === accountOf(access.coactiveRoleArn)) return [];
    const what = `Coactive's connection ${name}`;
    if (account !== access.accountId)
      return [{ what, why: `its role ${arn} is of another account: run init with credentials of that one too` }];
    if (access.looked.roles === undefined) return [{ what, why: `its role ${arn} could not be looked at` }];
    return [{ what, why: `its role ${arn} does not exist, or does not let Coactive in: the connection cannot work` }];
  });
}
