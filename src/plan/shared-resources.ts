import { sidPrefix } from '../access/reference.js';
import type { Pointer } from '../policy/types.js';
import { policyArn } from '../live/policy-names.js';
import type { PlanSubject } from './plan.js';

/** Refuses connections that would write to the same role, policy or statements: each would undo the other. */
export function refuseShared(subjects: readonly PlanSubject[]): void {
  const users = new Map<string, { what: string; pointer: Pointer; subjects: PlanSubject[] }>();
  const use = (subject: PlanSubject, key: string, what: string, pointer: Pointer): void => {
    const known = users.get(key);
    if (known === undefined) users.set(key, { what, pointer, subjects: [subject] });
    else if (!known.subjects.includes(subject)) known.subjects.push(subject);
  };
  for (const subject of subjects) {
    const { connection, documents, state } = subject;
    const { accountId } = state;
    if (connection.method === 'iam-role') {
      // Role names are one namespace whatever their path and case. Source: IAM User Guide, reference_iam-quotas.
      const { name } = connection.role;
      use(subject, `role ${accountId} ${name.toLowerCase()}`, `the role ${name}`, ['role', 'name']);
      const count = Math.max(1, documents.filter(({ kind }) => kind === 'permissions').length);
      for (let index = 0; index < count; index++) {
        const arn = policyArn(connection, index);
        use(subject, `policy ${arn.toLowerCase()}`, `the policy ${arn}`, ['role', 'policy_name']);
      }
    } else {
      const prefix = sidPrefix(connection);
      const what = `statements named ${prefix}… in the policy of the bucket ${connection.bucket}`;
      use(subject, `sid ${connection.bucket} ${prefix}`, what, ['name']);
    }
  }
  for (const { what, pointer, subjects: sharing } of users.values()) {
    if (sharing.length < 2) continue;
    const names = sharing.map(({ connection }) => connection.name).join(' and ');
    for (const { refusals } of sharing) {
      refusals.add('shared-resource', `${names} both declare ${what}`, 'give each connection its own', pointer);
    }
  }
}
