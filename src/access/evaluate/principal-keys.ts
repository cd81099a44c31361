import type { Caller } from './caller.js';
import { quote } from './glob.js';
import { ABSENT, single, type KeyState, type Text } from './key-state.js';

/**
 * What the caller alone says of a condition key; `undefined` for a key that is no function of the caller. A session's ARN
 * holds its role's name without the path, so its `aws:PrincipalArn` is known in part only.
 * Sources: IAM User Guide, reference_policies_condition-keys and reference_policies_variables (the table of principals).
 */
export function keyOfCaller(caller: Caller, key: string): KeyState | undefined {
  switch (key) {
    case 'aws:principalarn':
      return principalArn(caller);
    case 'aws:principalaccount':
      if (caller.kind === 'anonymous') return single('anonymous');
      return 'account' in caller ? single(caller.account) : undocumented(caller, key);
    case 'aws:principaltype': {
      const type = PRINCIPAL_TYPES[caller.kind];
      return type === undefined ? undocumented(caller, key) : single(type);
    }
    case 'aws:principalisawsservice':
      if (caller.kind === 'anonymous') return ABSENT;
      if (caller.kind === 'Service') return single('true');
      return 'account' in caller ? single('false') : undocumented(caller, key);
    case 'aws:username':
      return WITHOUT_USERNAME.has(caller.kind) ? ABSENT : undefined;
    case 'aws:userid':
      if (caller.kind === 'role') return single({ before: 'AROA', after: '' });
      return caller.kind === 'session' ? single({ before: 'AROA', after: `:${caller.sessionName}` }) : undefined;
    default:
      return undefined;
  }
}

const PRINCIPAL_TYPES: Readonly<Partial<Record<Caller['kind'], string>>> = {
  anonymous: 'Anonymous',
  root: 'Account',
  user: 'User',
  role: 'AssumedRole',
  session: 'AssumedRole',
  'federated-user': 'FederatedUser',
};

const WITHOUT_USERNAME: ReadonlySet<Caller['kind']> = new Set<Caller['kind']>(['anonymous', 'root', 'role', 'session']);

function principalArn(caller: Caller): KeyState {
  switch (caller.kind) {
    case 'anonymous':
      return ABSENT;
    case 'root':
      if (caller.partition === undefined) return single({ before: 'arn:', after: `:iam::${caller.account}:root` });
      return single(`arn:${caller.partition}:iam::${caller.account}:root`);
    case 'session':
      return single({ before: `arn:${caller.partition}:iam::${caller.account}:role/`, after: caller.roleName });
    case 'user':
    case 'role':
    case 'federated-user':
      return single(caller.arn);
    default:
      return undocumented(caller, 'aws:PrincipalArn');
  }
}

function undocumented(caller: Caller, key: string): KeyState {
  return { kind: 'unknown', reason: `${key} is not documented for a caller of the kind ${caller.kind}` };
}

/** Joins what the request says of a key with what its caller implies; the request may know more, never something else. */
export function joinStates(key: string, given: KeyState, implied: KeyState | undefined): KeyState {
  if (implied === undefined || implied.kind === 'unknown') return given.kind === 'absent' ? (implied ?? given) : given;
  if (given.kind === 'absent') return implied;
  if (implied.kind === 'single' && given.kind === 'single' && fits(given.text, implied.text)) return given;
  const shown = given.kind === 'single' && typeof given.text === 'string' ? ` ${quote(given.text)}` : '';
  return { kind: 'unknown', reason: `the context's value${shown} of ${key} contradicts the principal` };
}

function fits(given: Text, implied: Text): boolean {
  if (typeof given !== 'string') return false;
  if (typeof implied === 'string') return given === implied;
  const { before, after } = implied;
  if (given.length < before.length + after.length || !given.startsWith(before) || !given.endsWith(after)) return false;
  // Between them stands a path, which ends with a slash: a role named "xname" is another role.
  const between = given.slice(before.length, given.length - after.length);
  return !before.endsWith('/') || between === '' || between.endsWith('/');
}
