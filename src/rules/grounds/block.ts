import { canMeetAll, type Meeting } from '../../access/meets.js';
import type { Connection } from '../../config/connection.js';
import { containsGlob } from '../../policy/containment.js';
import { overlapsGlob } from '../../policy/overlap.js';
import type { Policy, Statement } from '../../policy/types.js';
import { coversAction } from './contract-actions.js';
import { listNeeds, type Need } from './need.js';
import { toPlainGlob } from './plain-glob.js';

/** One thing that Coactive needs and that a Deny refuses. */
export interface Block {
  readonly need: Need;
  /** `met`: always; `unknown`: it depends on what nobody knows here. */
  readonly meeting: Exclude<Meeting, 'unmet'>;
}

/** What a Deny refuses of that which Coactive needs, whoever its principals are. */
export function findBlocks(statement: Statement, policy: Policy, connection: Connection): readonly Block[] {
  const blocks: Block[] = [];
  for (const need of listNeeds(policy.kind, connection)) {
    if (!coversNeed(statement, need.action) || !reachesNeed(statement, policy, need)) continue;
    const meeting = canMeetAll(statement.conditions, need.knowledge, policy.version);
    if (meeting !== 'unmet') blocks.push({ need, meeting });
  }
  return blocks;
}

function coversNeed({ action, notAction }: Statement, needed: string): boolean {
  if (notAction !== undefined) return !notAction.some((text) => coversAction(text, needed));
  return action?.some((text) => coversAction(text, needed)) ?? false;
}

/** A part of what is needed is enough: Coactive meets it sooner or later. Trust and key policies speak of one resource. */
function reachesNeed({ resource, notResource }: Statement, { kind, version }: Policy, need: Need): boolean {
  if (kind === 'trust' || kind === 'key') return true;
  if (notResource !== undefined) {
    return !notResource.some((text) => containsGlob(toPlainGlob(text, version), need.resource));
  }
  return resource?.some((text) => overlapsGlob(toPlainGlob(text, version), need.resource)) ?? false;
}
