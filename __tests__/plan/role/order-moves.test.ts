import { describe, expect, test } from '@jest/globals';
import type { Move } from '../../../src/plan/role/move.js';
import { orderMoves, type Door } from '../../../src/plan/role/order-moves.js';
import { NARROWS, NEUTRAL, UNDECIDED, WIDENS, type Shift } from '../../../src/plan/shift.js';
import type { DraftStep } from '../../../src/plan/step.js';

function step(summary: string): DraftStep {
  return {
    ...{ verb: 'update', target: 'role', resource: 'r', reversible: true, summary },
    call: { operation: 'DeleteRole', role: 'r' },
  };
}

function move(
  summary: string,
  shift: Shift,
  part: Move['part'] = 'permissions',
  phase: Move['phase'] = 'access',
): Move {
  return { steps: [step(summary)], shift, part, phase };
}

const BOTH: Shift = { widens: true, narrows: true, deniesChange: false };
const door = (isClosed = false): Door => ({ isClosed, close: step('close'), open: step('open') });
const order = (moves: readonly Move[], at: Door | undefined = door()) =>
  orderMoves(moves, at).map(({ summary }) => summary);

describe('the order of moves', () => {
  test('what narrows comes before what does both, and that before what widens', () => {
    expect(order([move('w', WIDENS), move('both', BOTH), move('n', NARROWS)])).toEqual(['n', 'both', 'w']);
  });

  test('marks come first, what is not in force yet before access, what no longer is last', () => {
    const moves = [
      move('clean', NEUTRAL, 'other', 'clean'),
      move('n', NARROWS),
      move('prepare', NEUTRAL, 'other', 'prepare'),
      move('mark', NEUTRAL, 'other', 'mark'),
    ];
    expect(order(moves)).toEqual(['mark', 'prepare', 'n', 'clean']);
  });

  test('two documents that do both and deny nothing need no closing: they do not multiply', () => {
    expect(order([move('a', BOTH), move('b', BOTH)])).toEqual(['a', 'b']);
  });

  test.each<[string, Move]>([
    ['that changes what is denied', move('other', UNDECIDED)],
    ['of the trust', move('other', BOTH, 'trust')],
    ['of the boundary', move('other', UNDECIDED, 'boundary')],
  ])('one that does both beside one %s: the role is closed meanwhile', (_, other) => {
    const found = order([move('w', WIDENS), move('a', BOTH), other]);
    const last = other.part === 'trust' ? ['w', 'other'] : ['other', 'w', 'open'];
    expect(found).toEqual(['close', 'a', ...last]);
  });

  test('a role that is closed already is not closed again', () => {
    expect(order([move('a', UNDECIDED), move('b', UNDECIDED), move('t', WIDENS, 'trust')], door(true))).toEqual([
      'a',
      'b',
      't',
    ]);
  });
});
