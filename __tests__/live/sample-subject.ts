import { referenceDocuments } from '../../src/access/reference.js';
import type { Connection } from '../../src/config/connection.js';
import { policyArn, policyName } from '../../src/live/policy-names.js';
import type { LiveBucket, LiveRole } from '../../src/live/state.js';
import type { Declaration, DriftSubject, LiveConnection } from '../../src/live/subject.js';
import { parsePolicy } from '../../src/policy/parse.js';
import type { Json, Policy, PolicyKind } from '../../src/policy/types.js';
import { absent, known, newBucket } from '../fakes/fake-account.js';
import { sampleConnection } from '../rules/sample.js';

export const ROLE_ARN = 'arn:aws:iam::111122223333:role/coactive/coactive-media-archive';
export const BUCKET_ARN = 'arn:aws:s3:::acme-media';

export const document = (...statements: readonly Json[]): string =>
  JSON.stringify({ Version: '2012-10-17', Statement: statements });

/** A declared document; from a file unless it is said to be generated. */
export function declared(kind: PolicyKind, text: string, generated = false): Policy {
  const parsed = parsePolicy(text, kind, `${kind}.json`, generated);
  if ('problem' in parsed) throw new Error(parsed.problem.message);
  return parsed.policy;
}

/** The connection with the documents that the contract makes of it. */
export function declarationOf(overrides: Partial<Connection> = {}, more: readonly Policy[] = []): Declaration {
  const connection = sampleConnection(overrides);
  const kinds = new Set(more.map(({ kind }) => kind));
  const made = referenceDocuments(connection)
    .filter(({ kind }) => !kinds.has(kind))
    .map(({ kind, text }) => declared(kind, text, true));
  return { connection, policies: connection.state === 'absent' ? [] : [...made, ...more] };
}

export function textOf({ policies }: Declaration, kind: PolicyKind): string {
  return policies.find((policy) => policy.kind === kind)?.text ?? '';
}

/** The role as apply makes it. */
export function liveRoleOf(declaration: Declaration, changes: Partial<LiveRole> = {}): LiveRole {
  const { connection } = declaration;
  const { role, description } = connection;
  const permissions = declaration.policies.filter(({ kind }) => kind === 'permissions');
  return {
    arn: `arn:aws:iam::111122223333:role${role.path}${role.name}`,
    name: role.name,
    path: role.path,
    id: 'AROAEXAMPLEROLE',
    trust: textOf(declaration, 'trust'),
    description: description === undefined ? absent : known(description),
    maxSessionDuration: known(role.maxSessionDuration),
    permissionsBoundary: role.permissionsBoundary === undefined ? absent : known(role.permissionsBoundary),
    tags: known({ ...role.tags, 'managed-by': 'coactive-storage-access' }),
    attached: known(
      permissions.map(({ text }, index) => ({
        arn: policyArn(connection, index),
        name: policyName(connection, index),
        document: known(text),
      })),
    ),
    inline: known([]),
    ...changes,
  };
}

export interface Tampering {
  readonly role?: Partial<LiveRole>;
  readonly bucket?: Partial<LiveBucket>;
  readonly live?: Partial<LiveConnection>;
}

/** A declaration beside what is there: as declared, but for what was tampered with. */
export function subjectOf(
  declaration: Declaration,
  { role = {}, bucket = {}, live = {} }: Tampering = {},
  neighbours: readonly Declaration[] = [],
): DriftSubject {
  const { connection } = declaration;
  const isRole = connection.method === 'iam-role';
  const policy = isRole ? absent : known(textOf(declaration, 'bucket'));
  return {
    ...declaration,
    live: {
      ...(isRole && { role: connection.state === 'absent' ? absent : known(liveRoleOf(declaration, role)) }),
      bucket: newBucket(connection.bucket, { policy, ...bucket }),
      accountPublicAccessBlock: absent,
      ...live,
    },
    ids: new Map([['AROAEXAMPLEROLE', ROLE_ARN]]),
    onBucket: [declaration, ...neighbours],
  };
}
