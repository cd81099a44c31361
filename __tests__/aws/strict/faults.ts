import type { Refusal } from './answer.js';
import type { Call, Service } from './call.js';

/**
 * What can go wrong with a call: AWS throttles, fails, refuses, finds the credentials expired, never answers (`time-out`),
 * the connection breaks before the call took effect (`drop`) or after (`drop-answer`), something else than AWS answers
 * (`garbage`), or AWS refuses in words of the test's.
 */
export type Fault =
  | 'throttle'
  | 'server-error'
  | 'access-denied'
  | 'expired-token'
  | 'time-out'
  | 'drop'
  | 'drop-answer'
  | 'garbage'
  | Refusal;

/** Which calls a fault befalls. */
export interface Injection {
  readonly operation: string;
  /** Where two services have an operation of that name. */
  readonly service?: Service;
  readonly fault: Fault;
  /** The first call that it befalls, counted from 1; left out: the first of all. A page in the middle: 2. */
  readonly from?: number;
  /** How many calls, retries included; left out: all from there on. */
  readonly times?: number;
}

/** The injections of one test, each with the calls that it has seen. */
export class Faults {
  private injections: { readonly injection: Injection; seen: number }[] = [];

  inject(injection: Injection): void {
    this.injections.push({ injection, seen: 0 });
  }

  clear(): void {
    this.injections = [];
  }

  /** Counts the call, and answers what befalls it. */
  next({ service, operation }: Call): Fault | undefined {
    let found: Fault | undefined;
    for (const entry of this.injections) {
      const { injection } = entry;
      if (injection.operation !== operation || (injection.service ?? service) !== service) continue;
      entry.seen += 1;
      const { from = 1, times = Infinity } = injection;
      if (entry.seen >= from && entry.seen < from + times) found ??= injection.fault;
    }
    return found;
  }
}

/** A service's own words for a fault; undefined for those that are no answer. */
export function refusalOf(fault: Fault, { service, operation }: Call): Refusal | undefined {
  if (typeof fault === 'object') return fault;
  switch (fault) {
    case 'throttle':
      if (service === 's3') return { status: 503, code: 'SlowDown', message: 'Please reduce your request rate.' };
      if (service === 'kms') return { status: 400, code: 'ThrottlingException', message: 'Rate exceeded' };
      return { status: 400, code: 'Throttling', message: 'Rate exceeded' };
    case 'server-error':
      if (service === 's3' || service === 's3-control')
        return { status: 500, code: 'InternalError', message: 'We encountered an internal error. Please try again.' };
      if (service === 'kms') return { status: 500, code: 'KMSInternalException', message: 'Internal failure' };
      return { status: 500, code: 'ServiceFailure', message: 'Internal failure' };
    case 'access-denied':
      return accessDenied(service, `not authorized to perform ${operation} with an explicit deny`);
    case 'expired-token': {
      const message = 'The security token included in the request is expired';
      if (service === 'kms') return { status: 400, code: 'ExpiredTokenException', message };
      return { status: service === 's3' ? 400 : 403, code: 'ExpiredToken', message };
    }
    default:
      return undefined;
  }
}

export function accessDenied(service: Service, message: string): Refusal {
  const code = service === 'kms' ? 'AccessDeniedException' : 'AccessDenied';
  return { status: service === 'kms' ? 400 : 403, code, message };
}
