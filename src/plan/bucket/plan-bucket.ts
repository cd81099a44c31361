import { isPublicPolicy } from '../../access/public-policy.js';
import { isOwnSid, keyStatement } from '../../access/reference.js';
import type { Connection } from '../../config/connection.js';
import { bucketResources } from '../../live/bucket-statements.js';
import { compareDocuments } from '../../live/compare-documents.js';
import { readLive } from '../../live/documents.js';
import type { BucketAccess, PublicAccessBlock, Reading } from '../../live/state.js';
import { eachStatement } from '../../policy/elements.js';
import { parsePolicy } from '../../policy/parse.js';
import type { Json, Policy } from '../../policy/types.js';
import type { Refusals } from '../refusals.js';
import { effectOf } from '../shift.js';
import type { EffectiveStep } from '../role/plan-role.js';
import { chooseStatements } from './choose-statements.js';
import { declaredStatements } from './declared-statements.js';
import { spliceStatements } from './splice-statements.js';

/** S3 takes 20 KB. Source: S3 User Guide, add-bucket-policy. */
const MAX_BUCKET_POLICY_BYTES = 20 * 1024;

export interface BucketState {
  readonly bucket: BucketAccess;
  readonly accountBlock: Reading<PublicAccessBlock>;
}

/** A connection of the `bucket-policy` method with its documents and where its refusals go. */
export interface BucketSubject {
  readonly connection: Connection;
  readonly documents: readonly Policy[];
  readonly refusals: Refusals;
}

/** One bucket's connections together: a bucket's policy is one document, written once. */
export function planBucket(
  subjects: readonly BucketSubject[],
  { bucket, accountBlock }: BucketState,
  owner: string,
): EffectiveStep[] {
  const [first] = subjects;
  if (first === undefined) return [];
  for (const subject of subjects) noteKey(subject);
  if (bucket.region.status === 'absent') {
    refuseMissing(subjects, owner);
    return [];
  }
  const { policy } = bucket;
  if (policy.status === 'unknown') {
    for (const { refusals } of subjects) refusals.unknown(`the policy of the bucket ${bucket.name}`, policy);
    return [];
  }
  const before = policy.status === 'known' ? policy.value : undefined;
  const parsed = before === undefined ? undefined : readLive(before, 'bucket', 'live');
  if (parsed !== undefined && 'problem' in parsed) {
    const message = `the policy of the bucket ${bucket.name} can not be edited: ${parsed.problem}`;
    for (const { refusals } of subjects) refusals.add('unreadable-policy', message, 'correct it by hand', ['bucket']);
    return [];
  }
  const live = parsed?.policy;
  const remove = new Set<number>();
  const insert: Json[] = [];
  for (const subject of subjects) {
    const chosen = live === undefined ? [] : chooseStatements(live, subject);
    const wanted = subject.connection.state === 'absent' ? [] : declaredStatements(subject, live);
    if (live !== undefined && isEqual(live, chosen, wanted, subject.connection)) continue;
    if (!canStandIn(live, wanted, subject)) continue;
    for (const index of chosen) remove.add(index);
    insert.push(...wanted);
  }
  if (remove.size === 0 && insert.length === 0) return [];
  const after = before === undefined ? documentOf(insert) : spliceStatements(before, { remove, insert });
  if (after !== undefined && !isPossible(after, { bucket, accountBlock }, subjects)) return [];
  return [stepOf(subjects, bucket.name, owner, before, after)];
}

/** A bucket is never created; of one that is gone nothing is left to remove. */
function refuseMissing(subjects: readonly BucketSubject[], owner: string): void {
  for (const { connection, refusals } of subjects) {
    if (connection.state === 'absent') continue;
    const message = `the bucket ${connection.bucket} does not exist in the account ${owner}`;
    refusals.add('no-bucket', message, 'correct bucket or bucket_owner_account_id', ['bucket']);
  }
}

function stepOf(
  subjects: readonly BucketSubject[],
  bucket: string,
  owner: string,
  before: string | undefined,
  after: string | undefined,
): EffectiveStep {
  const isRemoval = subjects.some(({ connection }) => connection.state === 'absent');
  const scope = { resources: subjects.flatMap(({ connection }) => bucketResources(connection)) };
  const effect = effectOf('bucket', listed(before), listed(after), scope);
  const names = subjects.map(({ connection }) => connection.name).join(', ');
  const base = { target: 'bucket-policy', resource: bucket, ...effect } as const;
  const needs = isRemoval && { needs: 'allow-destroy' as const };
  if (after === undefined) {
    return {
      ...base,
      ...needs,
      verb: 'delete',
      reversible: true,
      call: { operation: 'DeleteBucketPolicy', bucket, owner, before: before ?? '' },
      summary: `delete the policy of the bucket ${bucket}: it holds no statements but those of ${names}`,
    };
  }
  return {
    ...base,
    ...needs,
    verb: before === undefined ? 'create' : 'update',
    reversible: true,
    call: {
      operation: 'PutBucketPolicy',
      bucket,
      owner,
      document: after,
      ...(before !== undefined && { before }),
    },
    summary:
      before === undefined
        ? `create the policy of the bucket ${bucket} with the statements of ${names}`
        : `replace the statements of ${names} in the policy of the bucket ${bucket}; every other one stays as it is written`,
  };
}

/** Whether S3 would take the document. */
function isPossible(after: string, { bucket, accountBlock }: BucketState, subjects: readonly BucketSubject[]): boolean {
  const bytes = Buffer.byteLength(after);
  const blocks = [bucket.publicAccessBlock, accountBlock];
  const isBlocked = blocks.some((block) => block.status === 'known' && block.value.blockPublicPolicy);
  const result = parsePolicy(after, 'bucket', 'planned');
  const isPublic = 'problem' in result || isPublicPolicy(result.policy);
  // What is not known is not taken for off: a public policy is a question of it, any other is not.
  const unknown = isPublic && !isBlocked ? blocks.flatMap(unknownBlock) : [];
  for (const { refusals } of subjects) {
    for (const reading of unknown) refusals.unknown(`Block Public Access of ${bucket.name} or its account`, reading);
    if (bytes > MAX_BUCKET_POLICY_BYTES) {
      refusals.add(
        'policy-too-large',
        `the policy of the bucket ${bucket.name} would have ${String(bytes)} bytes; S3 takes ${String(MAX_BUCKET_POLICY_BYTES)}`,
        'shorten or join statements of other parties, or use the method iam-role',
        ['bucket'],
      );
    }
    if (isPublic && isBlocked) {
      refusals.add(
        'blocked-as-public',
        `the policy of the bucket ${bucket.name} would be public, and Block Public Access refuses that`,
        'name the principals of every statement, or add a condition with a fixed value',
        ['bucket'],
      );
    }
  }
  return bytes <= MAX_BUCKET_POLICY_BYTES && !(isPublic && isBlocked) && unknown.length === 0;
}

function unknownBlock(block: Reading<PublicAccessBlock>): Extract<typeof block, { status: 'unknown' }>[] {
  return block.status === 'unknown' ? [block] : [];
}

/** Whether the live ones are ours already and mean what is declared. */
function isEqual(live: Policy, chosen: readonly number[], wanted: readonly Json[], connection: Connection): boolean {
  if (chosen.length === 0 || wanted.length === 0) return chosen.length === wanted.length;
  const own = live.statements.filter(({ index }) => chosen.includes(index));
  if (own.some(({ sid }) => !isOwnSid(connection, sid))) return false;
  const texts = [...eachStatement(live)].filter(({ index }) => chosen.includes(index)).map(({ json }) => json);
  const { relation } = compareDocuments({
    kind: 'bucket',
    live: [documentOf(texts, live.version)],
    declared: [{ text: documentOf(wanted) }],
  });
  return relation === 'equal';
}

/** Variables mean something in version 2012-10-17 only, and a document has one version. */
function canStandIn(
  live: Policy | undefined,
  wanted: readonly Json[],
  { connection, documents, refusals }: BucketSubject,
): boolean {
  const versions = [live, documents.find(({ kind }) => kind === 'bucket')].map((one) =>
    one === undefined ? '2012-10-17' : (one.version ?? '2008-10-17'),
  );
  if (versions.every((version) => version === '2012-10-17') || !JSON.stringify(wanted).includes('${')) return true;
  refusals.add(
    'unreadable-policy',
    `the statements of ${connection.name} have policy variables, and the policy of the bucket ${connection.bucket} or the declared one has a Version that takes them for text`,
    'change the Version of the policy to 2012-10-17 by hand',
    ['bucket'],
  );
  return false;
}

function documentOf(statements: readonly Json[], version = '2012-10-17'): string {
  return JSON.stringify({ Version: version, Statement: statements });
}

function listed(text: string | undefined): readonly string[] {
  return text === undefined ? [] : [text];
}

/** A key's policy is never written: what it needs is for its owner to add. */
function noteKey({ connection, refusals }: BucketSubject): void {
  const statement = keyStatement(connection);
  if (connection.state === 'absent' || statement === undefined) return;
  refusals.notes.push(
    `the policy of the key ${connection.kmsKeyArn ?? ''} is never written; it needs this statement: ${JSON.stringify(statement)}`,
  );
}
