import { ServiceError } from '../../errors.js';
import { createConnectionBody } from '../../live/coactive-body.js';
import { compareCoactive } from '../../live/coactive-difference.js';
import type { CoactiveConnection } from '../../live/state.js';
import type { CoactiveCall } from '../../live/write-call.js';
import { readConnection } from './answers.js';
import { CONNECTIONS, connectionPath } from './paths.js';
import { serviceError } from './refusal.js';
import { isUncertain, type CoactiveRequests } from './request.js';
import { backoff } from './retry.js';

type CreateConnection = Extract<CoactiveCall, { operation: 'CreateConnection' }>;

/**
 * Coactive has no idempotency key, so a create whose answer was lost is never simply sent again: the name is looked up.
 * Found as wanted, it counts as created; found otherwise, it is somebody else's; not found, it is tried once more.
 */
export async function createConnection(
  requests: CoactiveRequests,
  call: CreateConnection,
): Promise<CoactiveConnection> {
  const post = {
    operation: call.operation,
    target: call.name,
    method: 'POST',
    path: CONNECTIONS,
    body: createConnectionBody(call),
    isRepeatable: false,
  } as const;
  let lost: ServiceError | undefined;
  for (let attempt = 1; ; attempt++) {
    try {
      return await requests.send(post, readConnection);
    } catch (error) {
      if (!(error instanceof ServiceError)) throw error;
      // The refusal of a second try may be that of a name which the first one has taken after all.
      if (lost === undefined && !isUncertain(error)) throw error;
      lost = error;
    }
    await requests.timing.wait(backoff(attempt));
    const found = await lookUp(requests, call.name);
    if (found !== undefined) return takeOver(call, found);
    if (attempt === 2 || !isUncertain(lost)) throw lost;
  }
}

async function lookUp(requests: CoactiveRequests, name: string): Promise<CoactiveConnection | undefined> {
  const get = {
    operation: 'GetConnection',
    target: name,
    method: 'GET',
    path: connectionPath(name),
    isRepeatable: true,
  } as const;
  try {
    return await requests.send(get, readConnection);
  } catch (error) {
    if (error instanceof ServiceError && error.status === 404) return undefined;
    throw error;
  }
}

function takeOver(call: CreateConnection, found: CoactiveConnection): CoactiveConnection {
  if (found.name === call.name && compareCoactive(call, found).kind === 'equal') return found;
  const problem = 'no answer came, and the connection that has the name now is not the one that was asked for';
  throw serviceError({ operation: call.operation, target: call.name }, problem);
}
