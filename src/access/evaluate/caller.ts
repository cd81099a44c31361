import { accountOf, splitArn } from '../../policy/arn.js';
import type { RequestPrincipal } from '../request.js';

/** Who asks, as far as matching and the principal's own condition keys need to tell callers apart. */
export type Caller =
  | { readonly kind: 'anonymous' }
  | { readonly kind: 'Service' | 'Federated' | 'CanonicalUser'; readonly value: string }
  /** The root user; the partition is not known when only the account id was given. */
  | { readonly kind: 'root'; readonly account: string; readonly partition: string | undefined }
  | (AwsIdentity & { readonly kind: 'user' | 'role' | 'federated-user' })
  | (AwsIdentity & { readonly kind: 'session'; readonly roleName: string; readonly sessionName: string })
  /** A text that is no principal we know, such as the unique id of a deleted one. */
  | { readonly kind: 'other'; readonly value: string };

interface AwsIdentity {
  readonly arn: string;
  readonly account: string;
  readonly partition: string;
}

export function readCaller(principal: RequestPrincipal): Caller {
  if (typeof principal !== 'string') {
    if ('Service' in principal) return { kind: 'Service', value: principal.Service };
    if ('Federated' in principal) return { kind: 'Federated', value: principal.Federated };
    return { kind: 'CanonicalUser', value: principal.CanonicalUser };
  }
  if (principal === '*') return { kind: 'anonymous' };
  const account = accountOf(principal);
  if (account === undefined) return { kind: 'other', value: principal };
  const arn = splitArn(principal);
  if (arn === undefined) return { kind: 'root', account, partition: undefined };
  const identity = { arn: principal, account, partition: arn.partition };
  const [type, ...names] = arn.resource.split('/');
  if (arn.service === 'iam') {
    if (arn.resource === 'root') return { kind: 'root', account, partition: arn.partition };
    if ((type === 'user' || type === 'role') && names.length > 0) return { kind: type, ...identity };
  }
  if (arn.service === 'sts') {
    const [name, sessionName] = names;
    if (type === 'federated-user' && names.length === 1) return { kind: type, ...identity };
    if (type === 'assumed-role' && name !== undefined && sessionName !== undefined && names.length === 2)
      return { kind: 'session', ...identity, roleName: name, sessionName };
  }
  return { kind: 'other', value: principal };
}

/** The account of an AWS caller. */
export function callerAccount(caller: Caller): string | undefined {
  return 'account' in caller ? caller.account : undefined;
}

/** The account that a principal element means when it is an account id or a root ARN, of any partition. */
export function accountPrincipal(value: string): string | undefined {
  const caller = readCaller(value);
  return caller.kind === 'root' ? caller.account : undefined;
}
