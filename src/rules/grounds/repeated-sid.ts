import { eachStatement } from '../../policy/elements.js';
import type { Pointer, Policy } from '../../policy/types.js';

/** A Sid that an earlier statement has already. */
export interface RepeatedSid {
  readonly sid: string;
  readonly pointer: Pointer;
  /** 0-based position of the statement that had it first. */
  readonly first: number;
}

/** The Sids that come again. An empty one names nothing, and S3 adds it to every statement without a Sid. */
export function* findRepeatedSids(policy: Policy): Generator<RepeatedSid> {
  const seen = new Map<string, number>();
  for (const { index, pointer, json } of eachStatement(policy)) {
    const sid = json.Sid;
    if (typeof sid !== 'string' || sid === '') continue;
    const first = seen.get(sid);
    if (first === undefined) seen.set(sid, index);
    else yield { sid, pointer: [...pointer, 'Sid'], first };
  }
}
