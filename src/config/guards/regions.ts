import type { Origin } from '../connection.js';
import { REGION } from '../patterns.js';
import type { Guard, GuardProblem } from './guard.js';

/** The form of a Region's code. */
export const regions: Guard = {
  id: 'regions',
  *check({ files }) {
    for (const { document, defaults, connections } of files) {
      yield* look(document, ['defaults', 'region'], defaults.region);
      for (const { value, pointer } of connections) yield* look(document, [...pointer, 'region'], value.region);
    }
  },
};

function* look(origin: Origin, pointer: GuardProblem['pointer'], region: string | undefined): Generator<GuardProblem> {
  if (region === undefined || REGION.test(region)) return;
  const message = `${JSON.stringify(region.slice(0, 40))} is no code of a Region`;
  yield { origin, pointer, message, fix: 'write it as AWS does, for example us-east-1' };
}
