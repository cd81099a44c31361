import { accessInput } from '../access/connection-input.js';
import { followsContract } from '../access/follows-contract.js';
import type { AccessVerdicts } from '../access/verdict.js';
import { judgeAccess } from '../access/verdicts.js';
import { witnessHints } from '../access/witness-hints.js';
import { isInForce } from '../live/access-block.js';
import { keyPolicy, takeBucketPolicy, takePolicy, type TakenPolicy } from '../live/live-policy.js';
import type { LiveRole, Reading } from '../live/state.js';
import { valueOf, type DriftSubject } from '../live/subject.js';
import type { Policy, PolicyKind } from '../policy/types.js';
import type { ConnectionReport } from '../report/report.js';
import type { ConnectionPolicies } from '../rules/rule.js';
import { describeVerdicts } from './judge.js';

/** What is decided over live state: the verdicts, or why there are none. */
export type LiveVerdicts =
  | { readonly judged: ConnectionPolicies & { readonly verdicts: AccessVerdicts }; readonly bucketPolicy: Policy }
  | { readonly unread: readonly string[] };

/**
 * The verdicts over what is deployed, so that drift shows what it means. What could not be read could allow or deny
 * anything: then nothing is decided.
 */
export function judgeLive(subject: DriftSubject): LiveVerdicts {
  const unread: string[] = [];
  const policies = livePolicies(subject, unread);
  const bucketPolicy = policies.find(({ kind }) => kind === 'bucket');
  if (unread.length > 0 || bucketPolicy === undefined) return { unread };
  const { connection, live } = subject;
  const role = valueOf(live.role);
  const input = {
    ...accessInput(connection, policies),
    ...(role !== undefined && { roleArn: role.arn }),
    restrictPublicBuckets: isInForce(
      'restrictPublicBuckets',
      live.bucket.publicAccessBlock,
      live.accountPublicAccessBlock,
    ),
  };
  const verdicts = isReference(subject, policies) ?? judgeAccess(input, witnessHints());
  return { judged: { connection, policies, verdicts }, bucketPolicy };
}

/** The verdicts as the report shows them. */
export function describeLiveVerdicts(verdicts: LiveVerdicts): ConnectionReport['verdicts'] {
  if ('judged' in verdicts) return describeVerdicts(verdicts.judged);
  const reason = `live state could not be read whole: ${verdicts.unread.join('; ')}`;
  return { leastPrivilege: { status: 'undecided', reason }, sufficiency: { status: 'undecided', reason } };
}

/** Most connections are what the contract makes of them, in a bucket without a policy: known to be proved. */
function isReference({ connection }: DriftSubject, policies: readonly Policy[]): AccessVerdicts | undefined {
  if (connection.method !== 'iam-role') return undefined;
  const speaking = policies.filter(({ kind, statements }) => kind !== 'bucket' || statements.length > 0);
  if (!followsContract(connection, speaking)) return undefined;
  const proved = { status: 'proved', witnesses: [], more: 0 } as const;
  return { leastPrivilege: proved, sufficiency: proved, trust: proved };
}

function livePolicies({ connection, live }: DriftSubject, unread: string[]): readonly Policy[] {
  const policies: Policy[] = [];
  const take = (name: string, taken: TakenPolicy): void => {
    if ('policy' in taken) policies.push(taken.policy);
    else if (taken.needs !== undefined) unread.push(`${name} (needs ${taken.needs})`);
    else unread.push(`${name} (${taken.reason})`);
  };
  const need = (kind: PolicyKind, name: string, reading: Reading<string> | undefined): void => {
    if (reading === undefined) unread.push(name);
    else take(name, takePolicy(kind, name, reading));
  };
  const role = valueOf(live.role);
  if (role !== undefined) addRole(role, need);
  else if (connection.method === 'iam-role') unread.push('the role');
  const boundaryArn = role?.permissionsBoundary;
  if (boundaryArn?.status === 'unknown') unread.push('the permissions boundary');
  if (boundaryArn?.status === 'known') need('boundary', 'boundary', live.boundary);
  take('bucket policy', takeBucketPolicy(live.bucket.policy));
  if (connection.kmsKeyArn !== undefined) need('key', 'key policy', keyPolicy(live.key));
  return policies;
}

function addRole(role: LiveRole, need: (kind: PolicyKind, name: string, reading: Reading<string>) => void): void {
  need('trust', 'trust policy', { status: 'known', value: role.trust });
  for (const [list, what] of [
    [role.attached, 'attached policy'],
    [role.inline, 'inline policy'],
  ] as const) {
    if (list.status === 'unknown') need('permissions', `every ${what}`, list);
    for (const { name, document } of valueOf(list) ?? []) need('permissions', `${what} ${name}`, document);
  }
}
