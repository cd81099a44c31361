import { splitArn } from '../../policy/arn.js';
import type { PolicyDocument, PolicyKind } from '../../policy/types.js';
import type { Request } from '../request.js';
import { readCaller, type Caller } from './caller.js';
import { decide, type Decision } from './evaluate.js';
import { factsOf } from './facts.js';
import { isOfOwner, NOT_IN_INPUT, sameWorld, throughResource, type Guarded, type Verdict } from './guarded.js';
import { FOREIGN_POLICIES, rolePolicies, type Asked, type OwnPolicies, type RoleDocuments } from './own-policies.js';
import { isRoleOf } from './principal.js';
import { survivesAccessBlock } from './public.js';
import type { Outcome } from './statement.js';
import { allOf, unknown, YES } from './truth.js';

/** Everything of a connection that decides what its requests may do. What is left out is not known, unless said otherwise. */
export interface JointPolicies extends RoleDocuments {
  readonly bucket: string;
  readonly bucketOwnerAccountId?: string | undefined;
  /** The customer's role, whose permissions these are: method `iam-role`. Left out: method `bucket-policy`. */
  readonly roleArn?: string | undefined;
  readonly trust?: PolicyDocument | undefined;
  /** Left out: taken as none where the caller and the bucket are of one account, else not known. */
  readonly bucketPolicy?: PolicyDocument | undefined;
  readonly keyArn?: string | undefined;
  readonly keyPolicy?: PolicyDocument | undefined;
  /** Left out: not known. */
  readonly restrictPublicBuckets?: boolean | undefined;
}

export interface JointOutcome extends Outcome {
  readonly source: PolicyKind;
}

export interface JointEvaluation {
  readonly decision: Decision;
  readonly reason: string;
  /** The statements that denied, or those that together allowed; for `undecided` those that could not be decided. */
  readonly statements: readonly JointOutcome[];
  readonly outcomes: readonly JointOutcome[];
  /** What was taken for granted about policies that are not in the input. */
  readonly assumptions: readonly string[];
}

/** One request on its way through the policies of a connection, and what was noted on that way. */
interface Run {
  readonly connection: JointPolicies;
  readonly caller: Caller;
  readonly asked: Asked;
  readonly own: OwnPolicies;
  readonly outcomes: JointOutcome[];
  readonly assumptions: Set<string>;
}

/** Evaluates one request against all policies of a connection together, as AWS combines them. */
export function evaluateTogether(connection: JointPolicies, request: Request): JointEvaluation {
  const caller = readCaller(request.principal);
  const { roleArn } = connection;
  const ownRole = roleArn !== undefined && isRoleOf(roleArn, caller) ? roleArn : undefined;
  const { action, resource } = request;
  const asked: Asked = { action, resource, facts: factsOf(request, caller, ownRole) };
  const own = ownRole === undefined ? FOREIGN_POLICIES : rolePolicies(connection, asked);
  const outcomes: JointOutcome[] = [
    ...own.outcomes.permissions.map((outcome) => ({ ...outcome, source: 'permissions' as const })),
    ...own.outcomes.boundary.map((outcome) => ({ ...outcome, source: 'boundary' as const })),
  ];
  const run: Run = { connection, caller, asked, own, outcomes, assumptions: new Set() };
  const { deny, allow } = judge(run);
  const { decision, reason } = decide(deny, allow);
  return { decision, reason, statements: deciding(outcomes, decision), outcomes, assumptions: [...run.assumptions] };
}

/** Finds the policies that speak of what is asked for: a resource's policy speaks of its own resource alone. */
function judge(run: Run): Verdict {
  const { roleArn, bucket, trust, keyArn, keyPolicy } = run.connection;
  const { action, resource } = run.asked;
  const service = action.slice(0, action.indexOf(':')).toLowerCase();
  const arn = splitArn(resource);
  const role = roleArn === undefined ? undefined : splitArn(roleArn);
  // Only here does a trust policy speak: its Deny concerns `sts:*` on its role and nothing that the role does.
  if (role !== undefined && service === 'sts' && (resource === roleArn || (resource === '*' && ASSUMES.test(action))))
    return guardedBy(run, trust, { source: 'trust', owner: role, needsDelegation: true, survives: YES });
  if (service === 's3' && arn?.service === 's3' && (arn.resource === bucket || arn.resource.startsWith(`${bucket}/`)))
    return throughBucket(run, arn.partition);
  if (service === 'kms' && arn?.service === 'kms') {
    const document = resource === keyArn ? keyPolicy : undefined;
    return guardedBy(run, document, { source: 'key', owner: arn, needsDelegation: true, survives: YES });
  }
  const { own } = run;
  if (!own.isKnown) return { deny: own.deny, allow: NOT_IN_INPUT };
  if (arn !== undefined)
    run.assumptions.add(`no policy of ${resource} itself is in the input: taken as saying nothing`);
  return { deny: own.deny, allow: allOf([own.identity, own.boundary]) };
}

/** The calls on a role as resource, which a trust policy leaves unsaid and a request may leave out. */
const ASSUMES = /^sts:(?:AssumeRole|TagSession|SetSourceIdentity)/i;

function throughBucket(run: Run, partition: string): Verdict {
  const { bucketPolicy, bucketOwnerAccountId: account, restrictPublicBuckets } = run.connection;
  const guarded = { source: 'bucket', owner: { partition, account }, needsDelegation: false } as const;
  const isSameAccount = isOfOwner(run.caller, guarded.owner);
  if (bucketPolicy === undefined && isSameAccount) {
    run.assumptions.add('no bucket policy is in the input: taken as none');
    return guardedBy(run, NO_POLICY, { ...guarded, survives: YES });
  }
  const isSpared = bucketPolicy === undefined || isSameAccount || run.caller.kind === 'Service';
  const survives = isSpared ? YES : survivesAccessBlock(bucketPolicy, restrictPublicBuckets);
  return guardedBy(run, bucketPolicy, { ...guarded, survives });
}

const NO_POLICY: PolicyDocument = { version: '2012-10-17', statements: [], defects: [] };

function guardedBy(run: Run, document: PolicyDocument | undefined, guarded: Omit<Guarded, 'document'>): Verdict {
  const { caller, own, asked } = run;
  const { source } = guarded;
  if (document === undefined) {
    const missing = unknown(`the ${source} policy is not in the input`);
    return { deny: own.deny, allow: allOf([missing, sameWorld(caller, guarded.owner)]) };
  }
  if (!own.isKnown && 'account' in caller) run.assumptions.add(TAKEN_AS_SUFFICIENT);
  const { deny, allow, outcomes } = throughResource({ ...guarded, document }, caller, own, asked);
  run.outcomes.push(...outcomes.map((outcome) => ({ ...outcome, source })));
  return { deny, allow };
}

const TAKEN_AS_SUFFICIENT = "the principal's own policies are not in the input: taken as allowing what it is asked for";

function deciding(outcomes: readonly JointOutcome[], decision: Decision): JointOutcome[] {
  if (decision === 'implicit-deny') return [];
  if (decision === 'undecided') return outcomes.filter(({ truth }) => truth.is === 'unknown');
  const effect = decision === 'allow' ? 'Allow' : 'Deny';
  return outcomes.filter((outcome) => outcome.effect === effect && outcome.truth.is === 'yes');
}
