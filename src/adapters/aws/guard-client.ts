import type { MiddlewareStack } from '@smithy/types';
import type { Limit } from './limit.js';
import { needsOf, type AwsService } from './permissions.js';

/** A client of the SDK, as far as its calls can be intercepted. */
export interface Guardable<Input extends object, Output extends object> {
  readonly middlewareStack: Pick<MiddlewareStack<Input, Output>, 'add'>;
}

/**
 * Makes the client refuse every operation that is not listed as a read, before anything is signed or sent: what a job that
 * only looks receives can not write, whatever a later change makes it call. An unlisted operation counts as a write.
 */
export function refuseWrites<Input extends object, Output extends object>(
  client: Guardable<Input, Output>,
  service: AwsService,
): void {
  client.middlewareStack.add(
    (next, context) => async (call) => {
      const operation = operationOf(context.commandName);
      if (needsOf(service, operation)?.access !== 'read')
        throw new WriteRefused(`${service} ${operation} is not a read, and this client may only read`);
      return await next(call);
    },
    { step: 'initialize', name: 'refuseWrites', priority: 'high' },
  );
}

/** A defect of ours: some code tried to write through a client for reading. */
export class WriteRefused extends Error {
  override readonly name = 'WriteRefused';
}

/** Bounds how many calls are under way at once, retries included. */
export function limitCalls<Input extends object, Output extends object>(
  client: Guardable<Input, Output>,
  limit: Limit,
): void {
  client.middlewareStack.add((next) => (call) => limit.run(() => next(call)), {
    step: 'initialize',
    name: 'limitCalls',
    priority: 'low',
  });
}

function operationOf(commandName: unknown): string {
  return typeof commandName === 'string' ? commandName.replace(/Command$/, '') : '(unnamed)';
}
