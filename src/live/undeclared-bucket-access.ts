import type { Policy } from '../policy/types.js';
import type { Change } from '../report/change.js';
import { bucketResources, forCoactive, sortStatements } from './bucket-statements.js';
import type { UniqueIds } from './canonical.js';
import { proveWithin } from './compare-documents.js';
import { joinDocuments, readLive } from './documents.js';
import type { LiveBucket } from './state.js';
import { nameStatement, unknownChange, type Declaration } from './subject.js';
import { summarizeAccess } from './summarize-access.js';

/** A bucket, and what is declared of it; nothing of a bucket that was found by scanning. */
export interface BucketToSearch {
  readonly bucket: LiveBucket;
  readonly partition: string;
  readonly coactiveRoleArn: string;
  /** Every connection of the bucket. */
  readonly declared: readonly Declaration[];
  /** The bucket documents of the present ones. */
  readonly documents: readonly Policy[];
  readonly ids: UniqueIds;
}

/** The statements of others that name Coactive's role or account and allow it more than is declared, one change each. */
export function findUndeclaredBucketAccess(search: BucketToSearch): readonly Change[] {
  const { bucket, partition, coactiveRoleArn, declared, documents, ids } = search;
  const { policy, name } = bucket;
  const place = { connection: null, target: 'undeclared-access', resource: name } as const;
  if (policy.status === 'absent') return [];
  if (policy.status === 'unknown') {
    // Of a declared bucket the bucket policy itself is reported as unknown.
    return declared.length > 0
      ? []
      : [unknownChange(null, place.target, name, `What the bucket ${name} allows`, policy)];
  }
  const read = readLive(policy.value, 'bucket', 'live');
  if ('problem' in read) {
    const reading = { status: 'unknown', reason: read.problem } as const;
    return [unknownChange(null, place.target, name, `What the bucket ${name} allows`, reading)];
  }
  const live = joinDocuments([read.policy], ids);
  const { naming } = sortStatements(
    live,
    declared.map(({ connection }) => connection),
    coactiveRoleArn,
  );
  const within = joinDocuments(documents, ids);
  const scope = { resources: bucketResources({ partition, bucket: name }) };
  const denies = live.statements.filter(({ effect }) => effect === 'Deny');
  return naming.flatMap((statement) => {
    if (statement.effect === 'Deny') return [];
    const own = { ...live, statements: [forCoactive(statement, coactiveRoleArn), ...denies] };
    const answer = proveWithin('bucket', own, within, scope);
    if (answer.status === 'proved') return [];
    const allows = summarizeAccess([{ statements: [statement] }]);
    const change: Change = {
      ...place,
      kind: 'undeclared',
      message: `The bucket policy of ${name} lets Coactive in beyond what is declared (${nameStatement(statement)}): ${allows}.`,
      fix: 'Declare it as a connection, or remove the statement.',
      ...(answer.status === 'refuted' && { witness: answer.witness }),
    };
    return [change];
  });
}
