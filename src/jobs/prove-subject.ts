import { accessInput } from '../access/connection-input.js';
import type { AccessVerdicts } from '../access/verdict.js';
import { judgeAccess } from '../access/verdicts.js';
import { witnessHints } from '../access/witness-hints.js';
import type { ConnectionPolicies } from '../rules/rule.js';

/** Decides of one connection over all its policies together. */
export function proveSubject({ connection, policies }: ConnectionPolicies): AccessVerdicts {
  return judgeAccess(accessInput(connection, policies), witnessHints());
}
