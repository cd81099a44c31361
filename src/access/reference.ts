import type { Connection } from '../config/connection.js';
import { findAction } from '../data/iam.js';
import { splitArn } from '../policy/arn.js';
import type { Json, PolicyKind } from '../policy/types.js';

/** A document as we would write it. */
export interface ReferenceDocument {
  readonly kind: PolicyKind;
  /** JSON with two spaces of indentation and a final newline. */
  readonly text: string;
}

/**
 * The documents that the contract makes of a connection: nothing that Coactive does not need, apart from the
 * `allow_actions` that the declaration adds on purpose. `iam-role`: permissions and trust; `bucket-policy`: the bucket
 * policy. A key policy is never written, only its statement (`keyStatement`) suggested.
 */
export function referenceDocuments(connection: Connection): readonly ReferenceDocument[] {
  if (connection.method === 'bucket-policy') {
    return [document('bucket', bucketStatements(connection, { AWS: connection.coactiveRoleArn }))];
  }
  const permissions = [...bucketStatements(connection), ...keyStatements(connection)];
  return [document('permissions', permissions), document('trust', [trustStatement(connection)])];
}

/** The statement that a key policy needs before Coactive's role can read objects encrypted with it directly. */
export function keyStatement(connection: Connection): Json | undefined {
  if (connection.kmsKeyArn === undefined) return undefined;
  const principal = { AWS: connection.coactiveRoleArn };
  return {
    Sid: sid(connection, 'Decrypt'),
    Effect: 'Allow',
    Principal: principal,
    Action: 'kms:Decrypt',
    Resource: '*',
    Condition: throughS3(connection.kmsKeyArn),
  };
}

/** A prefix as a pattern that matches it literally: `*`, `?` and `$` are escaped as policy variables. */
export function escapeLiteral(text: string): string {
  return text.replace(/[*?$]/g, (character) => `\${${character}}`);
}

function bucketStatements(connection: Connection, principal?: Json): Json[] {
  const bucketArn = `arn:${connection.partition}:s3:::${connection.bucket}`;
  const prefixes = connection.prefixes.length > 0 ? connection.prefixes : [''];
  const objects = prefixes.map((prefix) => `${bucketArn}/${escapeLiteral(prefix)}*`);
  const isPrefixed = connection.prefixes.length > 0 && !connection.allowBucketListing;
  const place = (where: Place): string[] => connection.allowActions.filter((action) => placeOf(action) === where);
  const base = (name: 'List' | 'Read' | 'Bucket'): Record<string, Json> => ({
    Sid: sid(connection, name),
    Effect: 'Allow',
    ...(principal !== undefined && { Principal: principal }),
  });
  const list: Record<string, Json> = {
    ...base('List'),
    Action: scalar(['s3:ListBucket', ...place('listing')]),
    Resource: bucketArn,
  };
  if (isPrefixed) {
    list.Condition = { StringLike: { 's3:prefix': scalar(prefixes.map((prefix) => `${escapeLiteral(prefix)}*`)) } };
  }
  const statements: Json[] = [
    list,
    { ...base('Read'), Action: scalar(['s3:GetObject', ...place('objects')]), Resource: scalar(objects) },
  ];
  const onBucket = place('bucket');
  if (onBucket.length > 0) statements.push({ ...base('Bucket'), Action: scalar(onBucket), Resource: bucketArn });
  return statements;
}

/** The statement that an allowed action joins: what can be bound to a prefix is. */
type Place = 'listing' | 'objects' | 'bucket';

/** Actions that we do not know go to the objects: the narrower place. */
function placeOf(action: string): Place {
  const facts = findAction(action);
  if (facts === undefined || facts.resourceTypes.includes('object') || !facts.resourceTypes.includes('bucket'))
    return 'objects';
  return facts.conditionKeys.has('s3:prefix') ? 'listing' : 'bucket';
}

function keyStatements(connection: Connection): Json[] {
  if (connection.kmsKeyArn === undefined) return [];
  return [
    {
      Sid: sid(connection, 'Decrypt'),
      Effect: 'Allow',
      Action: 'kms:Decrypt',
      Resource: connection.kmsKeyArn,
      Condition: throughS3(connection.kmsKeyArn),
    },
  ];
}

/** Decryption arrives from S3 in the key's Region. Source: KMS Developer Guide, kms:ViaService. */
function throughS3(keyArn: string): Json {
  const { partition = 'aws', region = '' } = splitArn(keyArn) ?? {};
  const suffix = partition === 'aws-cn' ? 'amazonaws.com.cn' : 'amazonaws.com';
  return { StringEquals: { 'kms:ViaService': `s3.${region}.${suffix}` } };
}

function trustStatement(connection: Connection): Json {
  return {
    Sid: sid(connection, 'Trust'),
    Effect: 'Allow',
    Principal: { AWS: connection.coactiveRoleArn },
    Action: 'sts:AssumeRole',
  };
}

/**
 * Whether a Sid is of a statement that we wrote for the connection: of a generated document, or, by its number, of a declared
 * one. No purpose is the end of another, so `CoactiveMediaList` is never of a connection `media_list`, whose own would be
 * `CoactiveMediaListList`.
 */
export function isOwnSid(connection: Pick<Connection, 'name'>, text: string | undefined): boolean {
  const prefix = sidPrefix(connection);
  return text?.startsWith(prefix) === true && OWN_ENDING.test(text.slice(prefix.length));
}

const OF_ANY_CONNECTION = /^Coactive[A-Z0-9][A-Za-z0-9]*(?:List|Read|Bucket|Decrypt|Statement\d+)$/;

/** Whether this tool made a statement of a bucket, for whichever connection: another one's are never taken over. */
export function isToolSid(sid: string | undefined): boolean {
  return sid !== undefined && OF_ANY_CONNECTION.test(sid);
}

/** What the Sids of a connection's statements begin with: `media_archive` → `CoactiveMediaArchive`. */
export function sidPrefix(connection: Pick<Connection, 'name'>): string {
  const name = connection.name
    .replace(/(?:^|_)([a-z0-9])/g, (_, first: string) => first.toUpperCase())
    .replace(/_/g, '');
  return `Coactive${name}`;
}

const PURPOSES = ['List', 'Read', 'Bucket', 'Decrypt', 'Trust'] as const;
const OWN_ENDING = new RegExp(`^(?:${PURPOSES.join('|')}|Statement\\d+)$`);

/** `media_archive` and `List` → `CoactiveMediaArchiveList`: letters and digits only, as IAM wants them. */
function sid(connection: Pick<Connection, 'name'>, purpose: (typeof PURPOSES)[number]): string {
  return sidPrefix(connection) + purpose;
}

function scalar(values: readonly string[]): Json {
  return values.length === 1 ? (values[0] ?? '') : values;
}

function document(kind: PolicyKind, statements: readonly Json[]): ReferenceDocument {
  return { kind, text: `${JSON.stringify({ Version: '2012-10-17', Statement: statements }, null, 2)}\n` };
}
