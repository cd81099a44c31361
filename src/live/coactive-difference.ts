import { roleArnOf } from '../access/connection-input.js';
import type { Connection } from '../config/connection.js';
import type { CoactiveConfig, CoactiveConnection } from './state.js';
import type { CoactiveCall } from './write-call.js';

/** The connection that Coactive should have. */
export type WantedConnection = Omit<Extract<CoactiveCall, { operation: 'CreateConnection' }>, 'operation'>;

/**
 * How Coactive's connection stands to the wanted one. Only the description changes in place; another config is delete and
 * create. `foreign`: something else has the name (https, bedrock), and is left alone.
 */
export type CoactiveDifference =
  | { readonly kind: 'missing' }
  | { readonly kind: 'equal' }
  | { readonly kind: 'description'; readonly wanted: string; readonly found?: string }
  | { readonly kind: 'config'; readonly fields: readonly ConfigField[] }
  | { readonly kind: 'foreign'; readonly what: string };

/** A field of the config in Coactive's own spelling, as a report shows it. */
export interface ConfigField {
  readonly name: 'iam_role_arn' | 'bucket_name' | 'session_ttl_seconds';
  readonly wanted: string | number;
  /** Untrusted text; left out: not set. */
  readonly found?: string | number;
}

/** Coactive's own defaults. Source: Coactive's API, AWSIAMRoleConfig. */
const DEFAULT_SCOPE = 's3';
const DEFAULT_TTL_SECONDS = 3600;
export const WHOLE_BUCKET = '/';

/**
 * What the declaration asks of Coactive; undefined for the bucket-policy method, which has no connection of its own. The
 * test location is the first prefix.
 */
export function wantedConnection(connection: Connection): WantedConnection | undefined {
  if (connection.method !== 'iam-role') return undefined;
  const { name, description, bucket, prefixes, sessionTtlSeconds } = connection;
  const [testLocation] = prefixes;
  return {
    name,
    ...(description !== undefined && { description }),
    ...(testLocation !== undefined && { testLocation }),
    config: { iamRoleArn: roleArnOf(connection), scope: DEFAULT_SCOPE, bucketName: bucket, sessionTtlSeconds },
  };
}

/** A description that is not declared is not compared: whoever wrote it at Coactive keeps it. */
export function compareCoactive(wanted: WantedConnection, live: CoactiveConnection | undefined): CoactiveDifference {
  if (live === undefined) return { kind: 'missing' };
  if (live.type !== 'aws_iam_role') return { kind: 'foreign', what: `a connection of the type ${live.type}` };
  const scope = live.config.scope ?? DEFAULT_SCOPE;
  if (scope !== DEFAULT_SCOPE) return { kind: 'foreign', what: `a connection of the scope ${scope}` };
  const fields = differingFields(wanted.config, live.config);
  if (fields.length > 0) return { kind: 'config', fields };
  const { description } = live;
  if (wanted.description === undefined || wanted.description === (description ?? '')) return { kind: 'equal' };
  return { kind: 'description', wanted: wanted.description, ...(description !== undefined && { found: description }) };
}

function differingFields(wanted: Required<CoactiveConfig>, found: CoactiveConfig): ConfigField[] {
  const pairs = [
    ['iam_role_arn', wanted.iamRoleArn, found.iamRoleArn],
    ['bucket_name', wanted.bucketName, found.bucketName],
    ['session_ttl_seconds', wanted.sessionTtlSeconds, found.sessionTtlSeconds ?? DEFAULT_TTL_SECONDS],
  ] as const;
  return pairs.flatMap(([name, one, other]) =>
    one === other ? [] : [{ name, wanted: one, ...(other !== undefined && { found: other }) }],
  );
}
