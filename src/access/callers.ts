import { Atoms } from './sets/atoms.js';
import type { Policy } from '../policy/types.js';
import type { Space } from './box.js';
import type { AccessInput } from './input.js';
import type { Keys } from './keys.js';
import { readCaller, roleName, type Caller } from './sets/caller.js';

/**
 * The callers of a connection: a session of the role that Coactive acts as. Its name is not known, so each session that a
 * policy names stands beside one that none does.
 */
export function callersOf(roleArn: string, policies: readonly (Policy | undefined)[]): readonly Caller[] {
  const role = readCaller(roleArn);
  const [, partition = 'aws'] = roleArn.split(':');
  const name = roleArn.slice(roleArn.lastIndexOf('/') + 1);
  const named = new Set<string>();
  for (const policy of policies) {
    for (const { principal = [], notPrincipal = [] } of policy?.statements ?? []) {
      for (const { type, value } of [...principal, ...notPrincipal]) {
        if (type !== 'AWS') continue;
        const caller = readCaller(value);
        if (caller.kind === 'session' && roleName(caller.arn ?? '') === roleName(roleArn)) named.add(caller.text);
      }
    }
  }
  const base = `arn:${partition}:sts::${role.account ?? ''}:assumed-role/${name}/`;
  let fresh = `${base}coactive`;
  for (let i = 2; named.has(fresh); i++) fresh = `${base}coactive-${String(i)}`;
  const session = (text: string): Caller => ({ kind: 'session', text, account: role.account, arn: roleArn });
  const otherNames = [...named].map((text) => text.slice(text.lastIndexOf('/') + 1));
  return [{ ...session(fresh), otherNames }, ...[...named].map(session)];
}

/** The role that reads the bucket: the customer's, or Coactive's own. */
export function readingRole({ method, roleArn, coactiveRoleArn }: AccessInput): string {
  return method === 'iam-role' ? roleArn : coactiveRoleArn;
}

/** All requests of one caller. */
export function spaceOf(caller: Caller, keys: Keys): Space {
  return { keys, atoms: () => new Atoms([{ caller }]), resources: 'any' };
}
