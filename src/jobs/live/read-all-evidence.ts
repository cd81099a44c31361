import { isOwnSid } from '../../access/reference.js';
import type { Connection } from '../../config/connection.js';
import type { DeclaredSubject } from '../../config/policies.js';
import type { Evidence, EvidencePart } from '../../live/evidence.js';
import type { AccountReader, Accounts } from '../../ports.js';
import { addressOf, isAddressed, ownerAddressOf } from './address.js';
import { mapBounded } from './map-bounded.js';
import { OpenedAccounts } from './open-accounts.js';
import { readEvidence } from './read-evidence.js';
import { wantedEvidence } from './wanted-evidence.js';

export interface EvidenceOptions {
  /** The input, which wins over the declaration. */
  readonly region: string | undefined;
  /** All declared connections, also those that are not looked at: their statements in a bucket are nobody else's. */
  readonly declared: readonly Pick<Connection, 'name' | 'bucket'>[];
}

/** Connections that are read at a time; each asks for a handful of things. */
const MOST_AT_ONCE = 8;

/**
 * The live state that the verdicts depend on and the declaration does not give, by connection; those that depend on none
 * are left out. An account that can not be opened, or is another than the declared one, is told with each connection of it.
 *
 */
export async function readAllEvidence(
  subjects: readonly DeclaredSubject[],
  accounts: Accounts<AccountReader>,
  { region, declared }: EvidenceOptions,
): Promise<ReadonlyMap<Connection, Evidence>> {
  const opened = new OpenedAccounts(accounts, new Map());
  const evidence = new Map<Connection, Evidence>();
  await mapBounded(subjects, MOST_AT_ONCE, async ({ connection, policies }) => {
    const wanted = wantedEvidence(connection, policies);
    if (wanted.length === 0) return;
    if (!isAddressed(connection)) {
      evidence.set(connection, nothingRead(wanted, 'the connection declares no account_id'));
      return;
    }
    const account = await opened.open(addressOf(connection, region));
    const ownerAddress = ownerAddressOf(connection, region);
    const owner = ownerAddress === undefined ? account : await opened.open(ownerAddress);
    const isDeclaredSid = (sid: string): boolean =>
      declared.some((other) => other.bucket === connection.bucket && isOwnSid(other, sid));
    evidence.set(connection, await readEvidence(connection, policies, wanted, { account, owner }, isDeclaredSid));
  });
  return evidence;
}

function nothingRead(wanted: readonly EvidencePart[], reason: string): Evidence {
  return { policies: [], parts: [], unread: wanted.map((part) => ({ part, reason })) };
}
