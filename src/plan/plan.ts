import type { Connection } from '../config/connection.js';
import type { Policy } from '../policy/types.js';
import { planBucket, type BucketState } from './bucket/plan-bucket.js';
import { configHash, declarationsHash, type Sha256 } from './config-hash.js';
import { digestOf } from './digest.js';
import { planCoactive, type CoactiveState } from './plan-coactive.js';
import type { Refusal } from './refusal.js';
import { Refusals } from './refusals.js';
import { planRole, type EffectiveStep } from './role/plan-role.js';
import { removeRole } from './role/remove-role.js';
import type { RoleState } from './role/role-state.js';
import { refuseShared } from './shared-resources.js';
import type { PlanStep } from './step.js';

/** What is live of one connection: its role or its bucket, by its method. */
export interface ConnectionState {
  /** The account that was opened for it. */
  readonly accountId: string;
  readonly role?: RoleState;
  readonly bucket?: BucketState;
  /** Left out: there are no credentials of Coactive, or the method has no connection there. */
  readonly coactive?: CoactiveState;
}

/** A connection with its documents and what is live of it. */
export interface PlannedConnection {
  readonly connection: Connection;
  readonly documents: readonly Policy[];
  readonly state: ConnectionState;
}

/** While a plan is made: with the place for what is refused. */
export interface PlanSubject extends PlannedConnection {
  readonly refusals: Refusals;
}

/** The ordered steps from live to declared state. With a refusal none of them may be taken. */
export interface Plan {
  /** `sha256:` over the steps and the live state that they were computed from. */
  readonly digest: string;
  /** Hexadecimal, over what was declared: of all connections of the plan together. */
  readonly configHash: string;
  readonly steps: readonly PlanStep[];
  readonly refusals: readonly Refusal[];
  readonly notes: readonly PlanNote[];
}

/** What a reader must know, or do by hand. */
export interface PlanNote {
  readonly connection: string;
  readonly text: string;
}

/** Plans every connection: in their order, those of one bucket's policy together. Pure: the same input has the same plan. */
export function makePlan(planned: readonly PlannedConnection[], sha256: Sha256): Plan {
  const subjects = planned.map((one): PlanSubject => ({ ...one, refusals: new Refusals(one.connection) }));
  refuseShared(subjects);
  const steps: PlanStep[] = [];
  const done = new Set<string>();
  for (const subject of subjects) {
    if (subject.connection.method === 'iam-role') {
      steps.push(...numbered([subject], planRoleSubject(subject, sha256)));
      continue;
    }
    const key = bucketKey(subject);
    if (done.has(key)) continue;
    done.add(key);
    const sharing = subjects.filter((one) => one.connection.method === 'bucket-policy' && bucketKey(one) === key);
    steps.push(...numbered(sharing, planBucketSubjects(sharing)));
  }
  return {
    digest: digestOf(steps, planned, sha256),
    configHash: declarationsHash(planned, sha256),
    steps,
    refusals: subjects.flatMap(({ refusals }) => refusals.list),
    notes: subjects.flatMap(({ connection, refusals }) =>
      refusals.notes.map((text) => ({ connection: connection.name, text })),
    ),
  };
}

function planRoleSubject(subject: PlanSubject, sha256: Sha256): EffectiveStep[] {
  const { connection, documents, state, refusals } = subject;
  const { role, accountId, coactive } = state;
  if (role === undefined) throw new Error(`the role of ${connection.name} was not read`);
  const atCoactive = planCoactive(connection, coactive, refusals);
  // Coactive is told of a role once it is there, and before it goes.
  if (connection.state === 'absent') return [...atCoactive, ...removeRole(connection, role, refusals)];
  const hash = configHash(connection, documents, sha256);
  return [...planRole(connection, documents, role, accountId, hash, refusals), ...atCoactive];
}

function planBucketSubjects(subjects: readonly PlanSubject[]): EffectiveStep[] {
  const [first] = subjects;
  if (first?.state.bucket === undefined) throw new Error('the bucket was not read');
  return planBucket(subjects, first.state.bucket, first.state.accountId);
}

function bucketKey({ connection, state }: PlanSubject): string {
  return `${state.accountId} ${connection.bucket}`;
}

function numbered(subjects: readonly PlanSubject[], drafts: readonly EffectiveStep[]): PlanStep[] {
  const names = subjects.map(({ connection }) => connection.name);
  const [connection = ''] = names;
  return drafts.map((draft, index): PlanStep => {
    const { verb, target, resource, effect, witness, reversible, needs, call, summary } = draft;
    return {
      id: `${connection}/${String(index + 1)}`,
      ...{ verb, target, resource, connection },
      ...(names.length > 1 && { connections: names }),
      effect,
      ...(witness !== undefined && { witness }),
      reversible,
      ...(needs !== undefined && { needs }),
      call,
      summary,
    };
  });
}
