import { ServiceError } from '../../src/errors.js';
import type { CoactiveConnection, Reading } from '../../src/live/state.js';
import type { CoactiveCall } from '../../src/live/write-call.js';
import type { CoactiveReader, CoactiveWriter } from '../../src/ports.js';

/** Coactive's connections in memory: names are unique, and only name and description change in place. */
export class MemoryCoactive implements CoactiveReader, CoactiveWriter {
  readonly writes: CoactiveCall[] = [];

  constructor(public items: CoactiveConnection[] = []) {}

  connections(): Promise<Reading<readonly CoactiveConnection[]>> {
    return Promise.resolve({ status: 'known', value: structuredClone(this.items) });
  }

  write(call: CoactiveCall): Promise<CoactiveConnection | undefined> {
    const at = 'id' in call ? this.items.findIndex(({ id }) => id === call.id) : -1;
    if ('id' in call && at === -1) return refuse(call, 'not found');
    let made: CoactiveConnection | undefined;
    switch (call.operation) {
      case 'CreateConnection': {
        if (this.items.some(({ name }) => name === call.name)) return refuse(call, 'the name exists');
        const { name, description, config } = call;
        made = {
          id: `id-of-${name}`,
          name,
          ...(description !== undefined && { description }),
          type: 'aws_iam_role',
          status: 'pending',
          config,
        };
        this.items.push(made);
        break;
      }
      case 'UpdateConnection':
        made = this.items[at];
        if (made !== undefined) this.items[at] = { ...made, name: call.name, description: call.description };
        break;
      case 'DeleteConnection':
        this.items.splice(at, 1);
        break;
    }
    this.writes.push(call);
    return Promise.resolve(made);
  }

  test(name: string): Promise<CoactiveConnection> {
    const found = this.items.find((one) => one.name === name);
    if (found === undefined) throw new Error('no such connection');
    return Promise.resolve({ ...found, status: 'ready' });
  }

  list(): Promise<readonly string[]> {
    return Promise.resolve(['a.jpg']);
  }
}

function refuse(call: CoactiveCall, message: string): Promise<never> {
  return Promise.reject(new ServiceError(call.operation, call.name, { cause: new Error(message) }));
}
