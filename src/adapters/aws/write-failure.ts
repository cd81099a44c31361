import { ConfigError } from '../../errors.js';
import { unusableCredentials } from './ask.js';
import { attemptsOf, failureOf } from './failure.js';
import { needsOf, type AwsService } from './permissions.js';
import { isUnknownPrincipal } from './retry-write.js';
import { serviceError } from './service-error.js';

/** The error to throw for a write that AWS did not make: ServiceError, or ConfigError where the credentials are at fault. */
export function writeFailure(service: AwsService, operation: string, target: string, error: unknown): Error {
  const failure = failureOf(error);
  if (failure === undefined) return error instanceof Error ? error : new Error(String(error));
  switch (failure.kind) {
    case 'credentials':
      return unusableCredentials(failure.code);
    case 'denied':
      return serviceError(operation, target, `AWS denied it (${failure.code})`, neededFor(service, operation));
    case 'unavailable':
      return serviceError(operation, target, failure.reason);
    case 'refused': {
      const words = `AWS refused it: ${failure.code}${failure.message === '' ? '' : `, ${failure.message}`}`;
      return serviceError(operation, target, `${words}${adviceOn(failure.code, error)}`);
    }
  }

  function adviceOn(code: string, cause: unknown): string {
    if (failure !== undefined && isUnknownPrincipal(failure))
      return '; a new principal is known within two minutes, so this one does not exist: look at its ARN';
    if (code === 'EntityAlreadyExists' && attemptsOf(cause) > 1)
      return '; an earlier attempt whose answer was lost may have made it: plan again';
    return '';
  }
}

/** With the permission for tags: it is refused in the same words. */
function neededFor(service: AwsService, operation: string): string | undefined {
  const needs = needsOf(service, operation);
  const actions = [needs?.action, needs?.tagAction].filter((action) => action !== undefined);
  return actions.length === 0 ? undefined : actions.join(' and ');
}

/** What the plan was made from is no longer there: exit 2, for a new plan must be looked at. */
export function changedMeanwhile(target: string): ConfigError {
  const message = `the policy of the bucket ${target} has changed since the plan was made; nothing was written to it`;
  return new ConfigError([{ rule: 'invalid-input', message, fix: 'run plan again, and apply that' }]);
}
