import { accessInput } from '../access/connection-input.js';
import type { AccessVerdicts } from '../access/verdict.js';
import { judgeAccess } from '../access/verdicts.js';
import { witnessHints } from '../access/witness-hints.js';
import type { ConnectionPolicies } from '../rules/rule.js';

/** Decides of one connection over all its policies together, and over what is live as far as it takes part. */
export function proveSubject({ connection, policies, live }: ConnectionPolicies): AccessVerdicts {
  const { restrictPublicBuckets } = live ?? {};
  const input = {
    ...accessInput(connection, [...policies, ...(live?.policies ?? [])]),
    ...(restrictPublicBuckets !== undefined && { restrictPublicBuckets }),
  };
  return judgeAccess(input, witnessHints());
}
