import type { Request } from '../request.js';
import type { Caller } from './caller.js';
import { ABSENT, single, type Facts, type KeyState } from './key-state.js';
import { joinStates, keyOfCaller } from './principal-keys.js';

/**
 * What a request says of its condition keys: its context, and what its principal implies. Keys compare without case.
 * `roleArn` is the ARN of the caller's role where it is known from elsewhere: a session's ARN lacks the role's path.
 */
export function factsOf(request: Pick<Request, 'context'>, caller: Caller, roleArn?: string): Facts {
  const given = new Map<string, KeyState>();
  for (const [key, value] of Object.entries(request.context)) {
    const lower = key.toLowerCase();
    if (given.has(lower)) given.set(lower, { kind: 'unknown', reason: 'the context names this key twice' });
    else given.set(lower, typeof value === 'string' ? single(value) : { kind: 'set', values: value });
  }
  return (key) => {
    const isRole = roleArn !== undefined && key === 'aws:principalarn';
    return joinStates(key, given.get(key) ?? ABSENT, isRole ? single(roleArn) : keyOfCaller(caller, key));
  };
}
