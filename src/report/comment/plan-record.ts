import type { CommentInput } from './input.js';

/** What a reviewer saw: by these three `apply` tells on the merge whether it is still the same. */
export interface PlanRecord {
  /** The commit of the pull request that was planned. */
  readonly head: string;
  /** Hexadecimal, over what was declared there. */
  readonly configHash: string;
  /** `sha256:…` of the plan. */
  readonly digest: string;
}

/**
 * The hidden line of a plan's comment, below the marker. Hashes alone, so that nothing can end the HTML comment. Without a
 * commit, or of a plan that may not be carried out as it stands, there is none.
 */
export function planRecordLines({ report, links }: Pick<CommentInput, 'report' | 'links'>): string[] {
  const { command, plan } = report;
  if (command !== 'plan' || plan?.status !== 'planned' || links === undefined) return [];
  const line = `<!-- coactive-storage-access:plan:${links.sha}:${plan.configHash}:${plan.digest} -->`;
  return RECORD.test(line) ? [line] : [];
}

/** The record in the body of a comment: its second line, nowhere else, since a text of the repository may hold one. */
export function readPlanRecord(body: string): PlanRecord | undefined {
  const [, head, configHash, digest] = RECORD.exec(body.split(/\r?\n/)[1] ?? '') ?? [];
  if (head === undefined || configHash === undefined || digest === undefined) return undefined;
  return { head, configHash, digest };
}

const RECORD = /^<!-- coactive-storage-access:plan:([0-9a-f]{40,64}):([0-9a-f]{64}):(sha256:[0-9a-f]{64}) -->$/;
