import { ServiceError } from '../../errors.js';
import type { CoactiveConnection, Reading } from '../../live/state.js';
import type { CoactiveCall } from '../../live/write-call.js';
import type { CoactiveReader, CoactiveWriter } from '../../ports.js';
import { readConnection, readKeys, readPage } from './answers.js';
import { createConnection } from './create-connection.js';
import { CONNECTIONS, connectionPath } from './paths.js';
import { serviceError } from './refusal.js';
import type { CoactiveRequests } from './request.js';

const PAGE_SIZE = 100;
/** Ten thousand connections: an organisation has some hundreds. */
const MAX_PAGES = 100;
const LISTING = { operation: 'ListConnections', target: 'the organisation' };

/** Coactive's connections over its API. What gives out their credentials is never asked for. */
export class CoactiveConnections implements CoactiveReader, CoactiveWriter {
  constructor(private readonly requests: CoactiveRequests) {}

  /** Credentials that are not accepted throw ConfigError: the user must mend them; any other failure is `unknown`. */
  async connections(): Promise<Reading<readonly CoactiveConnection[]>> {
    try {
      return { status: 'known', value: await this.pages() };
    } catch (error) {
      if (!(error instanceof ServiceError)) throw error;
      const cause = error.cause instanceof Error ? `: ${error.cause.message}` : '';
      return {
        status: 'unknown',
        reason: `${error.operation} failed${cause}`,
        ...(error.status === 403 && { needs: `a role at Coactive that allows ${LISTING.operation}` }),
      };
    }
  }

  async write(call: CoactiveCall): Promise<CoactiveConnection | undefined> {
    switch (call.operation) {
      case 'CreateConnection':
        return await createConnection(this.requests, call);
      case 'UpdateConnection':
        return await this.update(call);
      case 'DeleteConnection':
        await this.remove(call);
        return undefined;
    }
  }

  async test(name: string, location: string, updateState: boolean): Promise<CoactiveConnection> {
    return await this.requests.send(
      {
        operation: 'TestConnection',
        target: name,
        method: 'POST',
        path: connectionPath(name, 'test'),
        body: { location, update_state: updateState },
        isRepeatable: true,
        isSlow: true,
      },
      readConnection,
    );
  }

  async list(name: string, bucket: string, prefix: string, maxKeys: number): Promise<readonly string[]> {
    return await this.requests.send(
      {
        operation: 'ListWithConnection',
        target: name,
        method: 'POST',
        path: connectionPath(name, 'list'),
        body: { bucket, prefix, max_keys: maxKeys },
        isRepeatable: true,
        isSlow: true,
      },
      readKeys,
    );
  }

  /** A page may be shorter than asked for, so its end is what its links say. An id that comes twice counts once. */
  private async pages(): Promise<readonly CoactiveConnection[]> {
    const found = new Map<string, CoactiveConnection>();
    let offset = 0;
    for (let page = 0; page < MAX_PAGES; page++) {
      const query = `offset=${String(offset)}&limit=${String(PAGE_SIZE)}`;
      const path = `${CONNECTIONS}?${query}`;
      const { connections, hasNext } = await this.requests.send(
        { ...LISTING, method: 'GET', path, isRepeatable: true },
        readPage,
      );
      for (const connection of connections) found.set(connection.id, connection);
      offset += connections.length;
      if (connections.length === 0 || (!hasNext && connections.length < PAGE_SIZE)) return [...found.values()];
    }
    throw serviceError(LISTING, `there are more than ${String(offset)} connections`);
  }

  private async update(call: Extract<CoactiveCall, { operation: 'UpdateConnection' }>): Promise<CoactiveConnection> {
    const { operation, id, name, description } = call;
    const path = connectionPath(id);
    const patch = {
      operation,
      target: name,
      method: 'PATCH',
      path,
      body: { name, description },
      isRepeatable: true,
    } as const;
    return await this.requests.send(patch, readConnection);
  }

  /** Gone is what was wanted, whoever did it. */
  private async remove({
    operation,
    id,
    name,
  }: Extract<CoactiveCall, { operation: 'DeleteConnection' }>): Promise<void> {
    try {
      await this.requests.send({
        operation,
        target: name,
        method: 'DELETE',
        path: connectionPath(id),
        isRepeatable: true,
      });
    } catch (error) {
      if (!(error instanceof ServiceError) || error.status !== 404) throw error;
    }
  }
}
