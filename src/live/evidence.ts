import type { Policy } from '../policy/types.js';

/** What of the live state can take part in the verdicts of a check, in the order in which reports name it. */
export const EVIDENCE_PARTS = ['bucket', 'boundary', 'key', 'public-access-block'] as const;
export type EvidencePart = (typeof EVIDENCE_PARTS)[number];

/** A part that would have taken part, and why it did not. */
export interface UnreadPart {
  readonly part: EvidencePart;
  /** The end of a sentence. */
  readonly reason: string;
  /** The permission that was refused, where one was. */
  readonly needs?: string;
}

/** The live state beside the declared documents of one connection. */
export interface Evidence {
  readonly policies: readonly Policy[];
  /** Left out: not known, or of no matter. */
  readonly restrictPublicBuckets?: boolean;
  readonly parts: readonly EvidencePart[];
  readonly unread: readonly UnreadPart[];
}
