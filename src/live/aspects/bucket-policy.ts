import type { Change } from '../../report/change.js';
import type { PolicyDocument } from '../../policy/types.js';
import { bucketResources, sortStatements } from '../bucket-statements.js';
import { compareDocuments, proveWithin, relate, type Comparison } from '../compare-documents.js';
import { describeComparison } from '../describe-comparison.js';
import { joinDocuments, readLive } from '../documents.js';
import { orphansIn, orphanWords } from '../orphans.js';
import {
  documentsOf,
  NOTHING_FOUND,
  unknownChange,
  type Declaration,
  type DriftSubject,
  type Found,
} from '../subject.js';

/**
 * The bucket's policy. A declared document is the whole policy and is compared as one; of a document made from the contract
 * only our own statements are declared, and those of others are left alone.
 */
export function compareBucketPolicy(subject: DriftSubject): Found {
  const { connection, live, ids } = subject;
  const { bucket } = live;
  if (bucket.region.status === 'absent') return connection.state === 'absent' ? NOTHING_FOUND : noBucket(subject);
  const { policy } = bucket;
  if (policy.status === 'unknown') {
    return {
      changes: [unknownChange(connection.name, 'bucket-policy', connection.bucket, 'The bucket policy', policy)],
    };
  }
  const text = policy.status === 'known' ? policy.value : undefined;
  const orphans = text === undefined ? [] : orphansIn('bucket', text, ids);
  const found = compare(subject, text);
  const [first] = found.changes;
  if (orphans.length === 0 || connection.state === 'absent') return found;
  if (first !== undefined) {
    const message = `${first.message.slice(0, -1)}; it names ${orphanWords(orphans)}.`;
    return { ...found, changes: [{ ...first, message }, ...found.changes.slice(1)] };
  }
  const change: Change = {
    connection: connection.name,
    target: 'bucket-policy',
    resource: connection.bucket,
    kind: 'changed',
    message: `The bucket policy names ${orphanWords(orphans)}: S3 refuses every new policy that still does.`,
    fix: 'Remove the id from its statement, or put the ARN of the new principal in its place.',
  };
  return { ...found, changes: [change] };
}

function noBucket({ connection: { name, bucket } }: DriftSubject): Found {
  const message = `The bucket ${bucket} does not exist in the declared account.`;
  const fix = 'Correct the name or bucket_owner_account_id, or declare the connection as absent.';
  return { changes: [{ connection: name, target: 'bucket-policy', resource: bucket, kind: 'missing', message, fix }] };
}

function compare(subject: DriftSubject, text: string | undefined): Found {
  const { connection, onBucket, ids } = subject;
  const place = {
    connection: connection.name,
    target: 'bucket-policy',
    resource: connection.bucket,
    what: 'The bucket policy',
    fix: 'Put the declared statements in place with apply, or declare what is there.',
  } as const;
  const declared = documentsOf(subject, 'bucket');
  if (connection.state === 'present' && declared.length === 0) return NOTHING_FOUND;
  const read = text === undefined ? undefined : readLive(text, 'bucket', 'live');
  const isWhole = declared.some(({ generated }) => !generated);
  if (isWhole || (read !== undefined && 'problem' in read)) {
    const scope = { resources: bucketResources(connection) };
    const live = text === undefined ? [] : [text];
    const comparison = compareDocuments({ kind: 'bucket', live, declared: allDeclared(onBucket), ids, scope });
    return asMissing(describeComparison(comparison, place), text === undefined, 'There is no bucket policy.');
  }
  const live = joinDocuments(read === undefined ? [] : [read.policy], ids);
  const connections = onBucket.map((one) => one.connection);
  const sorted = sortStatements(live, connections, connection.coactiveRoleArn);
  const own = sorted.own(connection);
  if (connection.state === 'absent') return own.length === 0 ? NOTHING_FOUND : stillThere(subject);
  const comparison = compareOwn(subject, { ...live, statements: own }, { ...live, statements: sorted.relevant });
  const isMissing = sorted.relevant.every(({ effect }) => effect === 'Deny');
  return asMissing(
    describeComparison(comparison, place),
    isMissing,
    `No statement of the bucket policy allows Coactive.`,
  );
}

/**
 * What our statements allow must be declared (by any connection of the bucket); what this connection declares must be
 * allowed by a statement that names Coactive, ours or not.
 */
function compareOwn(subject: DriftSubject, own: PolicyDocument, relevant: PolicyDocument): Comparison {
  const { connection, onBucket, ids } = subject;
  const scope = { resources: bucketResources(connection) };
  const declared = joinDocuments(documentsOf(subject, 'bucket'), ids);
  const denies = relevant.statements.filter(({ effect }) => effect === 'Deny');
  const allows = own.statements.filter(({ effect }) => effect === 'Allow');
  const wider = proveWithin(
    'bucket',
    { ...own, statements: [...allows, ...denies] },
    joinDocuments(allDeclared(onBucket), ids),
    scope,
  );
  const narrower = proveWithin('bucket', declared, relevant, scope);
  return { ...relate(wider, narrower), isTextuallyEqual: true };
}

/** The bucket documents of every present connection of the bucket. */
export function allDeclared(onBucket: readonly Declaration[]): ReturnType<typeof documentsOf> {
  return onBucket.flatMap((one) => (one.connection.state === 'present' ? documentsOf(one, 'bucket') : []));
}

function asMissing({ changes, ...rest }: Found, isMissing: boolean, message: string): Found {
  if (!isMissing) return { ...rest, changes };
  return {
    ...rest,
    changes: changes.map((one) => (one.kind === 'narrowed' ? { ...one, kind: 'missing', message } : one)),
  };
}

function stillThere({ connection: { name, bucket } }: DriftSubject): Found {
  const change: Change = {
    connection: name,
    target: 'bucket-policy',
    resource: bucket,
    kind: 'undeclared',
    message: `Statements of this connection still stand in the policy of ${bucket} although it is declared absent.`,
    fix: 'Remove them with apply --allow-destroy.',
  };
  return { changes: [change] };
}
