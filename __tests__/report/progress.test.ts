import { describe, expect, test } from '@jest/globals';
import { callLine, durationText } from '../../src/report/call-line.js';
import { EVERY_MS, FIRST_AFTER_MS, ProgressLine } from '../../src/report/progress-line.js';
import { ProgressLog } from '../../src/report/progress-log.js';

/** A terminal whose clock the test turns. */
class FakeTerminal {
  time = 0;
  readonly written: string[] = [];
  readonly now = (): number => this.time;
  readonly write = (text: string): void => void this.written.push(text);
  constructor(readonly columns = 80) {}

  /** What stands on the line: what was written, each `\r` begins anew. */
  get line(): string {
    let line = '';
    for (const part of this.written.join('').split('\r')) line = part + line.slice(part.length);
    return line.trimEnd();
  }
}

describe('the line of a terminal', () => {
  test('comes after a while, changes, and leaves nothing behind', () => {
    const terminal = new FakeTerminal();
    const line = new ProgressLine(terminal);
    line.report('Connections read', 1, 200);
    expect(terminal.written).toEqual([]);
    terminal.time = FIRST_AFTER_MS;
    line.report('Connections read', 100, 200);
    expect(terminal.line).toBe('Connections read: 100 of 200');
    terminal.time += EVERY_MS - 1;
    line.report('Connections read', 101, 200);
    expect(terminal.written).toHaveLength(1);
    terminal.time += 1;
    line.report('Read', 2, 3);
    expect(terminal.line).toBe('Read: 2 of 3');
    line.clear();
    expect(terminal.line).toBe('');
    // No escape sequence, whatever the terminal and NO_COLOR are.
    expect(terminal.written.join('')).toMatch(/^[\r\x20-\x7e]*$/);
  });

  test('is never longer than the terminal is wide, and not there for a single thing', () => {
    const terminal = new FakeTerminal(10);
    const line = new ProgressLine(terminal);
    terminal.time = 10_000;
    line.report('Connections read', 1, 1);
    expect(terminal.written).toEqual([]);
    line.report('Connections read', 1, 2);
    expect(terminal.line).toHaveLength(9);
  });

  test('that was never shown is not cleared', () => {
    const terminal = new FakeTerminal();
    new ProgressLine(terminal).clear();
    expect(terminal.written).toEqual([]);
  });
});

test('a log has a line for each tenth, with the time; few things are not worth one', () => {
  const lines: string[] = [];
  let time = 0;
  const log = new ProgressLog(
    (line) => lines.push(line),
    () => time,
    durationText,
  );
  for (let done = 1; done <= 200; done++) {
    time += 100;
    log.report('Connections read', done, 200);
  }
  log.report('Bucket policies read', 5, 5);
  expect(lines).toHaveLength(10);
  expect(lines[0]).toBe('Connections read: 20 of 200, after 2.0 s');
  expect(lines[9]).toBe('Connections read: 200 of 200, after 20.0 s');
});

test.each([
  [400, '0.4 s'],
  [12_000, '12.0 s'],
  [125_000, '2 min 5 s'],
])('%d ms are %s', (milliseconds, text) => {
  expect(durationText(milliseconds)).toBe(text);
});

test('a call is one line, whatever it is named', () => {
  const call = { service: 'iam', operation: 'GetRole', milliseconds: 34.4, result: '200', requestId: '4f1c' };
  expect(callLine(call)).toBe('iam GetRole: 200 in 34 ms (request 4f1c)');
  expect(callLine({ ...call, operation: 'GET /a\n::error::' })).not.toContain('\n');
});
