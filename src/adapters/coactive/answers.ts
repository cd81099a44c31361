import type { CoactiveConnection } from '../../live/state.js';

/** An answer that has not the documented form; the message names the place and never the value. */
export class UnexpectedAnswer extends Error {
  override readonly name = 'UnexpectedAnswer';
}

/** `POST /api/v0/login`. */
export interface AccessTokenAnswer {
  readonly token: string;
  readonly expiresInSeconds: number;
}

export function readAccessToken(json: unknown): AccessTokenAnswer {
  const token = text(json, 'access_token');
  // What a header can hold; anything else would be sent as something else.
  if (!/^[\x21-\x7e]{1,16384}$/.test(token)) throw new UnexpectedAnswer('access_token is no token');
  const expires = field(json, 'expires_in');
  if (typeof expires !== 'number' || !(expires > 0)) throw new UnexpectedAnswer('expires_in is no positive number');
  return { token, expiresInSeconds: expires };
}

/**
 * A connection, without what other types have in their config (`password`, `bearer_token`): only an IAM role's fields
 * are taken over. Unknown fields are ignored. Source: Coactive's API, GetConnectionResponse.
 */
export function readConnection(json: unknown): CoactiveConnection {
  const id = text(json, 'connection_id');
  if (!UUID.test(id)) throw new UnexpectedAnswer('connection_id is no UUID');
  const config = field(json, 'config');
  if (typeof config !== 'object' || config === null) throw new UnexpectedAnswer('config is no object');
  const description = optional(json, 'description', 'string');
  const iamRoleArn = optional(config, 'iam_role_arn', 'string');
  const scope = optional(config, 'scope', 'string');
  const bucketName = optional(config, 'bucket_name', 'string');
  const sessionTtlSeconds = optional(config, 'session_ttl_seconds', 'number');
  return {
    id,
    name: text(json, 'name'),
    ...(description !== undefined && { description }),
    type: text(json, 'type'),
    status: text(json, 'status'),
    config: {
      ...(iamRoleArn !== undefined && { iamRoleArn }),
      ...(scope !== undefined && { scope }),
      ...(bucketName !== undefined && { bucketName }),
      ...(sessionTtlSeconds !== undefined && { sessionTtlSeconds }),
    },
  };
}

/** One page. `hasNext` is all that is taken from its links: their addresses are never followed. */
export interface ConnectionPage {
  readonly connections: readonly CoactiveConnection[];
  readonly hasNext: boolean;
}

export function readPage(json: unknown): ConnectionPage {
  const data = field(json, 'data');
  if (!Array.isArray(data)) throw new UnexpectedAnswer('data is no list');
  const next = field(field(field(json, 'meta'), 'links'), 'next');
  return { connections: data.map(readConnection), hasNext: typeof next === 'string' };
}

/** The keys of `POST …/list`. */
export function readKeys(json: unknown): readonly string[] {
  const keys = field(json, 'keys');
  if (!Array.isArray(keys) || !keys.every((key) => typeof key === 'string')) {
    throw new UnexpectedAnswer('keys is no list of texts');
  }
  return keys;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

function field(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Readonly<Record<string, unknown>>)[key]
    : undefined;
}

function text(value: unknown, key: string): string {
  const found = field(value, key);
  if (typeof found !== 'string') throw new UnexpectedAnswer(`${key} is no text`);
  return found;
}

interface Kinds {
  readonly string: string;
  readonly number: number;
}

function optional<K extends keyof Kinds>(value: unknown, key: string, kind: K): Kinds[K] | undefined {
  const found = field(value, key) ?? undefined;
  if (found !== undefined && typeof found !== kind) throw new UnexpectedAnswer(`${key} is no ${kind}`);
  return found as Kinds[K] | undefined;
}
