import type { DraftStep } from '../step.js';
import type { Move } from './move.js';

/** How the role is closed to everybody while it is rewritten, and opened again; `isClosed`: it is already. */
export interface Door {
  readonly isClosed: boolean;
  readonly close: DraftStep;
  /** Left out: the role goes away. */
  readonly open?: DraftStep;
}

/**
 * The order in which a run may be stopped anywhere without anything being allowed that is allowed neither before nor after.
 * Who (trust), what (permissions) and the boundary multiply: while only narrowing moves have been made, what is allowed was
 * allowed before; once only widening ones are left, it is allowed afterwards. In between there is room for one move that
 * does both at once, since one call is never half made. Where there are more, the role is closed to everybody first and
 * opened last.
 */
export function orderMoves(moves: readonly Move[], door: Door | undefined): DraftStep[] {
  const access = moves.filter(({ phase }) => phase === 'access');
  const isEntangled = door !== undefined && areEntangled(access.filter(isMixed));
  const inside = isEntangled ? access.filter(({ part }) => part !== 'trust') : access;
  const trust = access.find(({ part }) => part === 'trust');
  return [
    ...stepsOf(moves.filter(({ phase }) => phase === 'mark')),
    ...stepsOf(moves.filter(({ phase }) => phase === 'prepare')),
    ...(isEntangled && !door.isClosed ? [door.close] : []),
    ...stepsOf(inside.filter((move) => !move.shift.widens)),
    ...stepsOf(inside.filter(isMixed)),
    ...stepsOf(inside.filter((move) => move.shift.widens && !move.shift.narrows)),
    ...(isEntangled ? (trust?.steps ?? (door.open === undefined ? [] : [door.open])) : []),
    ...stepsOf(moves.filter(({ phase }) => phase === 'clean')),
  ];
}

function isMixed({ shift }: Move): boolean {
  return shift.widens && shift.narrows;
}

/**
 * Whether the state between two of these moves could allow what is allowed neither before nor after. Documents that only
 * allow do not multiply: the union of some old and some new ones lies within both unions.
 */
function areEntangled(mixed: readonly Move[]): boolean {
  if (mixed.length < 2) return false;
  return mixed.some(({ part, shift }) => part !== 'permissions' || shift.deniesChange);
}

function stepsOf(moves: readonly Move[]): DraftStep[] {
  return moves.flatMap(({ steps }) => steps);
}
