import type { Change } from './change.js';
import { requestWords } from './wording.js';

/** Phrases about differences that several renderings share. */

/** The requests that show a difference, each with what it shows. */
export function changeWitnesses({ witness, broken }: Change): string[] {
  const possible = witness === undefined || witness === broken ? [] : [`possible: ${requestWords(witness)}`];
  return broken === undefined ? possible : [...possible, `not possible: ${requestWords(broken)}`];
}

/** The changes by connection, those of none last. */
export function groupChanges(changes: readonly Change[]): ReadonlyMap<string | null, readonly Change[]> {
  const groups = new Map<string | null, Change[]>();
  const ordered = [
    ...changes.filter(({ connection }) => connection !== null),
    ...changes.filter(({ connection }) => connection === null),
  ];
  for (const change of ordered) groups.set(change.connection, [...(groups.get(change.connection) ?? []), change]);
  return groups;
}
