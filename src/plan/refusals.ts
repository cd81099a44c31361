import type { Connection } from '../config/connection.js';
import type { Reading } from '../live/state.js';
import type { Pointer } from '../policy/types.js';
import { ownerOf, type Tags } from './ownership.js';
import type { Refusal, RefusalRule } from './refusal.js';

/** Collects every reason why nothing may be written for a connection, all of which are told at once, and the notes. */
export class Refusals {
  readonly list: Refusal[] = [];
  /** What a reader of the plan must know, or do by hand. */
  readonly notes: string[] = [];

  constructor(readonly connection: Connection) {}

  add(rule: RefusalRule, message: string, fix: string, pointer: Pointer = []): void {
    this.list.push({ rule, message, fix, connection: this.connection, pointer });
  }

  /** The value, or nothing and a refusal: what is not known is never taken for absent. */
  known<T>(reading: Reading<T>, what: string): T | undefined {
    if (reading.status === 'known') return reading.value;
    if (reading.status === 'unknown') this.unknown(what, reading);
    return undefined;
  }

  unknown(what: string, { reason, needs }: { readonly reason: string; readonly needs?: string }): void {
    const fix = needs === undefined ? 'run again once it can be read' : `grant ${needs} to the role that runs this`;
    this.add('unknown-state', `${what} could not be read: ${reason}`, fix);
  }

  /**
   * Whether something may be written to, or `take` it over where the connection says `adopt: true`. Adds the refusal where
   * neither is so.
   */
  mayWrite(what: string, tags: Reading<Tags>, pointer: Pointer = []): boolean {
    const owner = ownerOf(tags, this.connection);
    if (owner.is === 'ours') return true;
    if (owner.is === 'unknown') {
      this.unknown(`the tags of ${what}`, owner);
      return false;
    }
    if (this.connection.adopt) return true;
    const fix = 'write adopt: true in the connection to take it over, or declare another name';
    this.add('not-made-by-this-tool', `${what} exists and ${owner.what}`, fix, pointer);
    return false;
  }
}
