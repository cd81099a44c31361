import type { CoactiveConnection, LiveRole } from '../../live/state.js';
import { valueOf } from '../../live/subject.js';
import type { Json } from '../../policy/types.js';
import type { Candidate, LeftOut } from './candidates.js';
import { draftDocument, joinTexts, type DraftDocument } from './documents.js';
import type { BucketFacts, FoundAccess, FoundRole } from './found-access.js';

/** One connection of the config that init writes. */
export interface DraftConnection {
  readonly name: string;
  /** What of the world it is, as a sentence; untrusted text. */
  readonly found: string;
  /** The connection as the config declares it, but for `policies`. */
  readonly declared: Readonly<Record<string, Json>>;
  readonly documents: readonly DraftDocument[];
}

export interface Draft {
  readonly connections: readonly DraftConnection[];
  readonly leftOut: readonly LeftOut[];
}

/** Declares each candidate as it is, its live documents as files. @param facts by the bucket's name */
export function draftConnections(
  candidates: readonly Candidate[],
  access: FoundAccess,
  facts: ReadonlyMap<string, BucketFacts>,
): Draft {
  const leftOut: LeftOut[] = [];
  const places = new Map<string, string>();
  const connections = candidates.flatMap((candidate): DraftConnection[] => {
    const { name, reach, method } = candidate;
    const what =
      method === 'iam-role' ? `the role ${candidate.role.role.arn}` : `the policy of the bucket ${reach.bucket}`;
    const other = claim(places, candidate);
    if (other !== undefined) {
      leftOut.push({ what, why: `it is about the same place as ${other}, and a bucket and prefix are declared once` });
      return [];
    }
    const bucket = facts.get(reach.bucket);
    const documents = documentsOf(candidate, access, bucket);
    if (typeof documents === 'string') {
      leftOut.push({ what, why: documents });
      return [];
    }
    return [{ name, found: candidate.found, declared: declare(candidate, bucket), documents }];
  });
  return { connections, leftOut };
}

/** Takes the places of a connection; answers who has one of them already. */
function claim(places: Map<string, string>, { name, reach: { bucket, prefixes } }: Candidate): string | undefined {
  const keys = (prefixes.length > 0 ? prefixes : [null]).map((prefix) => JSON.stringify([bucket, prefix]));
  const other = keys.map((key) => places.get(key)).find((one) => one !== undefined);
  if (other === undefined) for (const key of keys) places.set(key, name);
  return other;
}

function declare(candidate: Candidate, facts: BucketFacts | undefined): Readonly<Record<string, Json>> {
  const { name, method, reach } = candidate;
  const key = facts?.key === undefined ? undefined : valueOf(facts.key)?.arn;
  return {
    name,
    method,
    bucket: reach.bucket,
    ...(reach.prefixes.length > 0 && { prefixes: reach.prefixes }),
    ...(key !== undefined && { kms_key_arn: key }),
    ...(candidate.method === 'iam-role' && declareRole(candidate.role, candidate.connection)),
    adopt: false,
  };
}

function declareRole({ role }: FoundRole, connection: CoactiveConnection | undefined): Readonly<Record<string, Json>> {
  const seconds = valueOf(role.maxSessionDuration);
  const boundary = valueOf(role.permissionsBoundary);
  const ttl = connection?.config.sessionTtlSeconds;
  return {
    ...(ttl !== undefined && ttl !== DEFAULT_SECONDS && { session_ttl_seconds: ttl }),
    role: {
      name: role.name,
      path: role.path,
      policy_name: policyNameOf(role),
      ...(seconds !== undefined && seconds !== DEFAULT_SECONDS && { max_session_duration: seconds }),
      ...(boundary !== undefined && { permissions_boundary: boundary }),
    },
  };
}

/** Of the session that Coactive asks for, and of a role; see `config/resolve.ts`. */
const DEFAULT_SECONDS = 3600;

/** A managed policy of the customer's own; else what is there; else the role's name. */
function policyNameOf(role: LiveRole): string {
  const attached = valueOf(role.attached) ?? [];
  const own = attached.find(({ arn }) => !arn.includes(':iam::aws:'));
  return (own ?? attached[0] ?? (valueOf(role.inline) ?? [])[0])?.name ?? role.name;
}

/** The live documents of a candidate, or why it cannot be declared. */
function documentsOf(
  candidate: Candidate,
  { buckets }: FoundAccess,
  facts: BucketFacts | undefined,
): readonly DraftDocument[] | string {
  const { name, reach } = candidate;
  const texts: [DraftDocument['kind'], string, number?][] = [];
  if (candidate.method === 'iam-role') {
    const permissions = permissionsOf(candidate.role.role);
    if (typeof permissions === 'string') return permissions;
    texts.push(['trust', candidate.role.role.trust]);
    texts.push(
      ...joinTexts(permissions).map(
        (text, index) => ['permissions', text, index + 1] as [DraftDocument['kind'], string, number],
      ),
    );
    const boundary = candidate.role.boundary && valueOf(candidate.role.boundary);
    if (boundary !== undefined) texts.push(['boundary', boundary]);
  }
  const bucket = buckets.find((one) => one.name === reach.bucket);
  if (bucket !== undefined) texts.push(['bucket', bucket.text]);
  const key = facts?.key && valueOf(facts.key);
  const keyPolicy = key && valueOf(key.policy);
  if (keyPolicy !== undefined) texts.push(['key', keyPolicy]);
  const documents = texts.map(([kind, text, number]) => draftDocument(name, kind, text, number));
  const read = documents.filter((one) => one !== undefined);
  return read.length === documents.length ? read : 'one of its policy documents cannot be read as JSON';
}

function permissionsOf(role: LiveRole): readonly string[] | string {
  const attached = valueOf(role.attached) ?? [];
  const inline = valueOf(role.inline) ?? [];
  if (attached.length + inline.length === 0)
    return 'it has no permissions: remove Coactive from its trust policy, or declare what it is for';
  // The customer's own managed policy first: its name is the declared one.
  const first = policyNameOf(role);
  const ordered = [...attached.filter(({ name }) => name === first), ...attached.filter(({ name }) => name !== first)];
  return [...ordered, ...inline].flatMap(({ document }) => valueOf(document) ?? []);
}
