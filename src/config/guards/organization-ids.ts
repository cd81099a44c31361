import type { Origin } from '../connection.js';
import { ORGANIZATION_ID } from '../patterns.js';
import type { Guard, GuardProblem } from './guard.js';

/** The form of an organization's id: a wrong one would decide conditions on the organization wrongly. */
export const organizationIds: Guard = {
  id: 'organization-ids',
  *check({ files }) {
    for (const { document, defaults, connections } of files) {
      yield* look(document, ['defaults', 'organization_id'], defaults.organization_id);
      for (const { value, pointer } of connections) {
        yield* look(document, [...pointer, 'organization_id'], value.organization_id);
      }
    }
  },
};

function* look(origin: Origin, pointer: GuardProblem['pointer'], id: string | undefined): Generator<GuardProblem> {
  if (id === undefined || ORGANIZATION_ID.test(id)) return;
  const message = `${JSON.stringify(id.slice(0, 60))} is no id of an AWS organization`;
  yield { origin, pointer, message, fix: 'write "o-" and 10 to 32 lower-case letters or digits' };
}
