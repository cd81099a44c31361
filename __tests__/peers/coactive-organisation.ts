import { randomUUID } from 'node:crypto';
import type { CoactiveOperation } from './coactive-contract.js';

/** A connection as the API spells it. */
export interface StoredConnection {
  readonly connection_id: string;
  name: string;
  description: string | null;
  readonly type: 'https_basic' | 'https_bearer' | 'aws_iam_role';
  status: 'pending' | 'ready' | 'error';
  readonly config: Readonly<Record<string, unknown>>;
  readonly created_dt: string;
  updated_dt: string;
}

export interface RecordedCall {
  readonly operation: CoactiveOperation;
  /** The name or id of the path, or the name of a create. */
  readonly target?: string;
  readonly body?: unknown;
  /** The status that was answered; undefined: cut. */
  status?: number;
  /** Whether the call changed something. */
  hasWritten: boolean;
}

/** What Coactive finds at AWS. */
export interface Reach {
  /** What a connection's test gives; left out: `ready`. */
  readonly test?: (connection: StoredConnection, location: string) => Promise<'ready' | 'error'> | 'ready' | 'error';
  /** The keys under a prefix, or undefined for a refusal; left out: one key. */
  readonly list?: (
    connection: StoredConnection,
    bucket: string,
    prefix: string,
  ) => Promise<readonly string[] | undefined> | readonly string[] | undefined;
}

export interface Result {
  readonly status: number;
  readonly body: unknown;
}

interface Created {
  readonly name: string;
  readonly description?: string | null;
  readonly type: 'aws_iam_role';
  readonly config: Readonly<Record<string, unknown>>;
}

/** The connections of one organisation at Coactive, and what its calls do with them. */
export class CoactiveOrganisation {
  readonly connections = new Map<string, StoredConnection>();

  constructor(private readonly reach: Reach) {}

  /** Puts a connection there, as if it had been made by hand. */
  add(connection: Partial<StoredConnection> & Pick<StoredConnection, 'name'>): StoredConnection {
    const now = new Date().toISOString();
    const stored: StoredConnection = {
      connection_id: randomUUID(),
      description: null,
      type: 'aws_iam_role',
      status: 'ready',
      config: { iam_role_arn: 'arn:aws:iam::111122223333:role/other', scope: 's3', session_ttl_seconds: 3600 },
      created_dt: now,
      updated_dt: now,
      ...connection,
    };
    this.connections.set(stored.connection_id, stored);
    return stored;
  }

  named(name: string): StoredConnection | undefined {
    return [...this.connections.values()].find((connection) => connection.name === name);
  }

  /** Answers a good call of an authorized caller. */
  async work(call: RecordedCall, url: URL): Promise<Result> {
    if (call.operation === 'Login') throw new Error('a login is none of the organisation’s calls');
    if (call.operation === 'ListConnections') return this.page(url);
    if (call.operation === 'CreateConnection') return this.create(call.body as Created);
    const { target = '' } = call;
    const connection = this.connections.get(target) ?? this.named(target);
    if (connection === undefined) return { status: 404, body: { detail: `Connection ${target} not found` } };
    switch (call.operation) {
      case 'GetConnection':
        return { status: 200, body: connection };
      case 'DeleteConnection':
        this.connections.delete(connection.connection_id);
        return { status: 200, body: connection };
      case 'UpdateConnection': {
        const { name, description } = call.body as { name: string; description?: string | null };
        Object.assign(connection, {
          name,
          ...(description !== undefined && { description }),
          updated_dt: new Date().toISOString(),
        });
        return { status: 200, body: connection };
      }
      case 'TestConnection': {
        const { location = '/', update_state: keeps = true } = call.body as {
          location?: string;
          update_state?: boolean;
        };
        const status = (await this.reach.test?.(connection, location)) ?? 'ready';
        if (keeps) connection.status = status;
        return { status: 200, body: { ...connection, status } };
      }
      case 'ListWithConnection': {
        const {
          bucket,
          prefix,
          max_keys: most = 1000,
        } = call.body as { bucket: string; prefix: string; max_keys?: number };
        const list = this.reach.list ?? (() => [`${prefix}one.mp4`]);
        const keys = await list(connection, bucket, prefix);
        if (keys === undefined) return { status: 403, body: { detail: 'AccessDenied when calling ListObjectsV2' } };
        const body = { bucket, prefix, keys: keys.slice(0, most), common_prefixes: [], continuation_token: null };
        return { status: 200, body };
      }
    }
  }

  private page(url: URL): Result {
    const numberOf = (name: string, fallback: number) => Number(url.searchParams.get(name) ?? fallback);
    const [offset, limit] = [numberOf('offset', 0), numberOf('limit', 100)];
    const all = [...this.connections.values()];
    const data = all.slice(offset, offset + limit);
    const link = (at: number) => `/api/v0/connections?offset=${String(at)}&limit=${String(limit)}`;
    const links = {
      current: link(offset),
      previous: offset === 0 ? null : link(Math.max(0, offset - limit)),
      next: offset + limit < all.length ? link(offset + limit) : null,
    };
    const page = { current_page: Math.floor(offset / limit) + 1, limit: data.length, offset };
    return { status: 200, body: { meta: { page, links }, data } };
  }

  private create({ name, description = null, type, config }: Created): Result {
    if (this.named(name) !== undefined) return { status: 400, body: { detail: `Connection ${name} already exists` } };
    const whole = { scope: 's3', bucket_name: null, session_ttl_seconds: 3600, ...config };
    return { status: 201, body: this.add({ name, description, type, status: 'pending', config: whole }) };
  }
}

export function textOf(body: unknown, key: string): string | undefined {
  const value =
    typeof body === 'object' && body !== null ? (body as Readonly<Record<string, unknown>>)[key] : undefined;
  return typeof value === 'string' ? value : undefined;
}
