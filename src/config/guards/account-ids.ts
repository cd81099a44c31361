import type { Origin } from '../connection.js';
import { ACCOUNT_ID } from '../patterns.js';
import type { Guard, GuardProblem } from './guard.js';

/** Account ids are 12 digits. A file's defaults are looked at once, not in every connection that has them. */
export const accountIds: Guard = {
  id: 'account-ids',
  *check({ files }) {
    for (const { document, defaults, connections } of files) {
      yield* look(document, ['defaults', 'account_id'], defaults.account_id);
      for (const { value, pointer } of connections) {
        yield* look(document, [...pointer, 'account_id'], value.account_id);
        yield* look(document, [...pointer, 'bucket_owner_account_id'], value.bucket_owner_account_id);
      }
    }
  },
};

function* look(origin: Origin, pointer: GuardProblem['pointer'], id: string | undefined): Generator<GuardProblem> {
  if (id === undefined || ACCOUNT_ID.test(id)) return;
  const dashes = /^\d{4}-\d{4}-\d{4}$/.test(id);
  const because = /^\d+$/.test(id) ? `it has ${String(id.length)} digits` : 'it is not 12 digits';
  yield {
    origin,
    pointer,
    message: `${JSON.stringify(id.slice(0, 40))} is no account id: ${because}`,
    fix: dashes ? `write "${id.replaceAll('-', '')}"` : 'write the 12 digits in quotes',
  };
}
