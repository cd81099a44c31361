import type { Connection } from '../config/connection.js';
import { ServiceError } from '../errors.js';
import { WHOLE_BUCKET } from '../live/coactive-difference.js';
import type { CoactiveWriter } from '../ports.js';

/** What was tried out through Coactive, and what it showed: a row per operation and place. */
export interface VerificationRow {
  readonly operation: 'assume role' | 'list' | 'read';
  /** The connection's name, or the place that is read: `s3://bucket/prefix`. */
  readonly subject: string;
  readonly status: 'passed' | 'failed' | 'inconclusive' | 'not verified';
  /** Untrusted text may be in it. */
  readonly detail: string;
}

export interface VerifyOptions {
  /** True after create and replace: the test sets the connection's status; otherwise it is a dry run. */
  readonly updateState: boolean;
  /** Coactive's own connection, which serves the bucket-policy method. */
  readonly defaultConnection?: string;
}

/**
 * Tries a connection out: Coactive's `test`, and a listing of exactly each declared prefix with one key. Throws nothing but
 * what the user must mend (ConfigError): what failed is a row.
 */
export async function verifyConnection(
  connection: Pick<Connection, 'name' | 'method' | 'bucket' | 'prefixes'>,
  coactive: Pick<CoactiveWriter, 'test' | 'list'>,
  { updateState, defaultConnection }: VerifyOptions,
): Promise<readonly VerificationRow[]> {
  const { method, bucket } = connection;
  const name = method === 'iam-role' ? connection.name : defaultConnection;
  const prefixes = connection.prefixes.length === 0 ? [''] : connection.prefixes;
  const places = prefixes.map((prefix) => ({ prefix, subject: `s3://${bucket}/${prefix}` }));
  if (name === undefined)
    return places.flatMap(({ subject }) => [unverified('list', subject, NO_DEFAULT), readRow(subject)]);
  // Coactive's own connection is not ours: its status stays as it is.
  const tested = await attempt(() =>
    coactive.test(name, connection.prefixes[0] ?? WHOLE_BUCKET, updateState && method === 'iam-role'),
  );
  const lists: VerificationRow[] = [];
  for (const { prefix, subject } of places) {
    lists.push(listRow(subject, await attempt(() => coactive.list(name, bucket, prefix, 1))));
  }
  const areAllListed = lists.every(({ status }) => status === 'passed');
  return [testRow(name, tested, areAllListed), ...lists.flatMap((row) => [row, readRow(row.subject)])];
}

const NO_DEFAULT =
  'no connection serves it by name: say the name of Coactive’s own connection with coactive-default-connection';
const NO_READ = 'no call of Coactive’s API reads an object; what is proved of the policies stands for it';

type Attempt<T> = { readonly value: T } | { readonly problem: string; readonly isRefusal: boolean };

/** An answer of 4xx says no; a lost one or a 5xx says nothing about the access. */
async function attempt<T>(call: () => Promise<T>): Promise<Attempt<T>> {
  try {
    return { value: await call() };
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    const { status, cause } = error;
    const problem = cause instanceof Error ? cause.message : error.message;
    return { problem, isRefusal: status !== undefined && status >= 400 && status < 500 && status !== 429 };
  }
}

function testRow(
  subject: string,
  tested: Attempt<{ readonly status: string }>,
  areAllListed: boolean,
): VerificationRow {
  const row = { operation: 'assume role', subject } as const;
  if ('value' in tested && tested.value.status === 'ready') {
    return { ...row, status: 'passed', detail: 'Coactive’s test says ready' };
  }
  const said = 'value' in tested ? `Coactive’s test says ${tested.value.status}` : `Coactive’s test: ${tested.problem}`;
  if (areAllListed) {
    const detail = `${said}, but every declared prefix lists; the form of a test’s location is undocumented`;
    return { ...row, status: 'inconclusive', detail };
  }
  const hasFailed = 'value' in tested ? tested.value.status === 'error' : tested.isRefusal;
  return { ...row, status: hasFailed ? 'failed' : 'inconclusive', detail: said };
}

function listRow(subject: string, listed: Attempt<readonly string[]>): VerificationRow {
  const row = { operation: 'list', subject } as const;
  if ('problem' in listed) {
    return { ...row, status: listed.isRefusal ? 'failed' : 'inconclusive', detail: listed.problem };
  }
  const detail = listed.value.length === 0 ? 'Coactive may list it; no key came back' : 'Coactive lists it';
  return { ...row, status: 'passed', detail };
}

function readRow(subject: string): VerificationRow {
  return unverified('read', subject, NO_READ);
}

function unverified(operation: VerificationRow['operation'], subject: string, detail: string): VerificationRow {
  return { operation, subject, status: 'not verified', detail };
}
