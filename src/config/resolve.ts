import { splitArn } from '../policy/arn.js';
import type { Pointer } from '../policy/types.js';
import { COACTIVE_API_URLS, COACTIVE_ROLE_ARN } from './coactive.js';
import type {
  Connection,
  Method,
  Origin,
  PartialConnection,
  PolicySource,
  PolicySources,
  RoleDeclaration,
} from './connection.js';
import type { Declared, DeclaredFile, UnfitConnection } from './declared.js';
import { positionsBelow } from './positions.js';
import { isRecord } from './record.js';
import type { DeclaredPolicies, DeclaredSource } from './policies-schema.js';
import type { DeclaredConnection } from './schema.js';

/** The limit of a session that Coactive asks for, and IAM's default for a role, in seconds. */
const DEFAULT_SESSION_SECONDS = 3600;

/** A connection with every default applied: those of its file, and ours. */
export function resolveConnection(file: DeclaredFile, { value, pointer }: Declared<DeclaredConnection>): Connection {
  const { defaults, coactive } = file;
  const coactiveRoleArn = coactive.role_arn ?? COACTIVE_ROLE_ARN;
  const accountId = value.account_id ?? defaults.account_id;
  const ownerId = value.bucket_owner_account_id ?? accountId;
  const region = value.region ?? defaults.region;
  const organizationId = value.organization_id ?? defaults.organization_id;
  const assumeRole = value.assume_role ?? defaults.assume_role;
  return {
    name: value.name,
    ...(value.description !== undefined && { description: value.description }),
    state: value.state ?? 'present',
    method: value.method,
    bucket: value.bucket,
    partition: splitArn(coactiveRoleArn)?.partition ?? 'aws',
    ...(accountId !== undefined && { accountId }),
    ...(ownerId !== undefined && { bucketOwnerAccountId: ownerId }),
    ...(region !== undefined && { region }),
    ...(organizationId !== undefined && { organizationId }),
    ...(assumeRole !== undefined && { assumeRole: fillIn(assumeRole, accountId) }),
    prefixes: value.prefixes ?? [],
    allowActions: value.allow_actions ?? [],
    allowBucketListing: value.allow_bucket_listing ?? false,
    ...(value.kms_key_arn !== undefined && { kmsKeyArn: value.kms_key_arn }),
    sessionTtlSeconds: value.session_ttl_seconds ?? DEFAULT_SESSION_SECONDS,
    adopt: value.adopt ?? false,
    role: resolveRole(value),
    coactiveRoleArn,
    apiUrl: (coactive.api_url ?? COACTIVE_API_URLS[0]).replace(/\/$/, ''),
    policies: resolvePolicies(value.method, value.policies ?? {}),
    origin: originOf(file, pointer, value),
  };
}

/** What can be said of a connection that does not fit the schema: its documents at least. */
export function resolveUnfit(file: DeclaredFile, { value, pointer }: Declared<UnfitConnection>): PartialConnection {
  const raw = isRecord(value.raw) ? value.raw : {};
  const method: Method = raw.method === 'bucket-policy' ? 'bucket-policy' : 'iam-role';
  return {
    name: typeof raw.name === 'string' ? raw.name : '',
    state: raw.state === 'absent' ? 'absent' : 'present',
    method,
    policies: resolvePolicies(method, value.policies),
    origin: originOf(file, pointer, raw),
  };
}

/** `{account_id}` stands for the connection's account; without one it stays, and a guard says so. */
function fillIn(arn: string, accountId: string | undefined): string {
  return accountId === undefined ? arn : arn.replaceAll('{account_id}', accountId);
}

function resolveRole({ name, role = {} }: DeclaredConnection): RoleDeclaration {
  const roleName = role.name ?? `coactive-${name.replaceAll('_', '-')}`;
  return {
    name: roleName,
    path: role.path ?? '/coactive/',
    policyName: role.policy_name ?? roleName,
    maxSessionDuration: role.max_session_duration ?? DEFAULT_SESSION_SECONDS,
    ...(role.permissions_boundary !== undefined && { permissionsBoundary: role.permissions_boundary }),
    tags: role.tags ?? {},
  };
}

/** What the method needs and the config leaves out comes from the contract. */
function resolvePolicies(method: Method, declared: DeclaredPolicies): PolicySources {
  const { permissions, trust, bucket, boundary, key } = declared;
  const isRole = method === 'iam-role';
  const one = (source: DeclaredSource | undefined, kind: string, isGenerated: boolean): PolicySource | undefined => {
    if (source !== undefined) return resolveSource(source, ['policies', kind]);
    return isGenerated ? { from: 'contract' } : undefined;
  };
  const several = (): readonly PolicySource[] => {
    if (permissions === undefined) return isRole ? [{ from: 'contract' }] : [];
    if (!Array.isArray(permissions)) return [resolveSource(permissions, ['policies', 'permissions'])];
    return permissions.map((source, index) => resolveSource(source, ['policies', 'permissions', index]));
  };
  const sources = {
    trust: one(trust, 'trust', isRole),
    bucket: one(bucket, 'bucket', !isRole),
    boundary: one(boundary, 'boundary', false),
    key: one(key, 'key', false),
  };
  return {
    permissions: several(),
    ...(sources.trust && { trust: sources.trust }),
    ...(sources.bucket && { bucket: sources.bucket }),
    ...(sources.boundary && { boundary: sources.boundary }),
    ...(sources.key && { key: sources.key }),
  };
}

function resolveSource(source: DeclaredSource, pointer: Pointer): PolicySource {
  if (typeof source === 'string') return { from: 'file', path: source.replace(/^(\.\/)+/, ''), pointer };
  const local = (path: string): string => path.replace(/^(\.\/)+/, '');
  if ('terraform' in source) {
    const at = 'address' in source && { address: source.address };
    return { from: 'terraform', path: local(source.terraform), ...at, pointer };
  }
  const { cloudformation, parameters } = source;
  const given = { ...('resource' in source && { resource: source.resource }), ...(parameters && { parameters }) };
  return { from: 'cloudformation', path: local(cloudformation), ...given, pointer };
}

/** A value that the connection has from `defaults` stands there, and Coactive's values in `coactive`. */
function originOf({ document }: DeclaredFile, base: Pointer, own: Readonly<Record<string, unknown>>): Origin {
  const below = positionsBelow(document.rangeOf, base);
  const { value: root, file } = document;
  return {
    file,
    rangeOf: (pointer, part) => {
      const [key] = pointer;
      if (typeof key === 'string' && !Object.hasOwn(own, key)) {
        if (key === 'coactive') return document.rangeOf(pointer, part);
        const defaults = isRecord(root) ? root.defaults : undefined;
        if (isRecord(defaults) && Object.hasOwn(defaults, key)) return document.rangeOf(['defaults', ...pointer], part);
      }
      return below(pointer, part);
    },
  };
}
