import { splitArn } from '../../policy/arn.js';
import type { RequestPrincipal } from '../request.js';

/** One principal as a request names it, with what the condition keys say of it. */
export interface Caller {
  readonly kind:
    | 'role'
    | 'session'
    | 'user'
    | 'root'
    | 'federated-user'
    | 'other'
    | 'service'
    | 'federated'
    | 'canonical'
    | 'anonymous';
  /** As a policy names it: an ARN (of a root user too), a service, an id. */
  readonly text: string;
  /** The 12-digit account of an AWS principal. */
  readonly account: string | undefined;
  /** `aws:PrincipalArn`: of a session it is the role's. */
  readonly arn: string | undefined;
  /** For a session whose name is not known: the names that it has not, since the policies name those sessions. */
  readonly otherNames?: readonly string[];
}

/** Reads the value of an `AWS` principal; an account id and its root ARN are one principal, in any partition. */
export function readCaller(text: string): Caller {
  let caller = callers.get(text);
  if (caller === undefined) {
    if (callers.size === MAX_CALLERS) callers.clear();
    callers.set(text, (caller = read(text)));
  }
  return caller;
}

/** The same few principals stand in policy after policy. Bounded, for hostile input is not few. */
const callers = new Map<string, Caller>();
const MAX_CALLERS = 1_024;

function read(text: string): Caller {
  if (ACCOUNT.test(text)) return root(text, `arn:aws:iam::${text}:root`);
  const arn = splitArn(text);
  if (arn?.prefix !== 'arn' || !ACCOUNT.test(arn.account))
    return { kind: 'other', text, account: undefined, arn: undefined };
  const { account, resource } = arn;
  if (arn.service === 'iam') {
    if (resource === 'root') return root(account, text);
    if (resource.startsWith('role/')) return { kind: 'role', text, account, arn: text };
    if (resource.startsWith('user/')) return { kind: 'user', text, account, arn: text };
  }
  if (arn.service === 'sts') {
    const [type, name, session] = resource.split('/');
    if (type === 'assumed-role' && name !== undefined && session !== undefined)
      return { kind: 'session', text, account, arn: `arn:${arn.partition}:iam::${account}:role/${name}` };
    if (type === 'federated-user') return { kind: 'federated-user', text, account, arn: text };
  }
  return { kind: 'other', text, account, arn: text };
}

function root(account: string, arn: string): Caller {
  return { kind: 'root', text: arn, account, arn };
}

const ACCOUNT = /^\d{12}$/;

/** `aws:PrincipalType`. Source: IAM User Guide, reference_policies_variables, "Principal key values". */
export function principalType(caller: Caller): string | undefined {
  switch (caller.kind) {
    case 'root':
      return 'Account';
    case 'user':
      return 'User';
    case 'role':
    case 'session':
      return 'AssumedRole';
    case 'federated-user':
      return 'FederatedUser';
    case 'anonymous':
      return 'Anonymous';
    default:
      return undefined;
  }
}

/** The condition keys that are functions of the principal. */
export function derivedValue(caller: Caller, key: DerivedKey): string | undefined {
  switch (key) {
    case 'aws:principalarn':
      return caller.arn;
    case 'aws:principalaccount':
      return caller.kind === 'anonymous' ? 'anonymous' : caller.account;
    case 'aws:principaltype':
      return principalType(caller);
    case 'aws:principalisawsservice':
      return caller.kind === 'anonymous' ? undefined : String(caller.kind === 'service');
  }
}

/** AWS says of AWS principals and of anonymous callers what these keys are; of others only whether they are a service. */
export function isDocumented(caller: Caller, key: DerivedKey): boolean {
  if (caller.account !== undefined || caller.kind === 'anonymous') return caller.kind !== 'other';
  return caller.kind === 'service' && key === 'aws:principalisawsservice';
}

export type DerivedKey =
  'aws:principalarn' | 'aws:principalaccount' | 'aws:principaltype' | 'aws:principalisawsservice';

export function isDerivedKey(key: string): key is DerivedKey {
  return key.startsWith('aws:principal') && DERIVED.has(key);
}

const DERIVED: ReadonlySet<string> = new Set<DerivedKey>([
  'aws:principalarn',
  'aws:principalaccount',
  'aws:principaltype',
  'aws:principalisawsservice',
]);

/** The caller in the notation of a request. */
export function toRequestPrincipal(caller: Caller): RequestPrincipal {
  switch (caller.kind) {
    case 'service':
      return { Service: caller.text };
    case 'federated':
      return { Federated: caller.text };
    case 'canonical':
      return { CanonicalUser: caller.text };
    default:
      return caller.text;
  }
}

/** A role by what its sessions show of it: a role's name is unique in its account, and a session's ARN lacks the path. */
export function roleName(roleArn: string): string {
  const parts = roleArn.split(':');
  return `${parts[1] ?? ''}:${parts[4] ?? ''}:${roleArn.slice(roleArn.lastIndexOf('/') + 1)}`;
}
