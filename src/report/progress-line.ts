/** A terminal, as far as a line that changes needs it. */
export interface LineTerminal {
  readonly write: (text: string) => void;
  readonly columns: number;
  /** Milliseconds. */
  readonly now: () => number;
}

/** What takes less is over before anybody wonders. */
export const FIRST_AFTER_MS = 500;
export const EVERY_MS = 100;

/**
 * One line that says how far a job is and is gone when it ends. Without escape sequences: it is written over with blanks,
 * so that no terminal and no setting of colours matters.
 */
export class ProgressLine {
  private readonly begun: number;
  private last = -Infinity;
  private shown = 0;

  constructor(private readonly terminal: LineTerminal) {
    this.begun = terminal.now();
  }

  report(what: string, done: number, total: number): void {
    const { now, columns, write } = this.terminal;
    const time = now();
    if (total < 2 || time - this.begun < FIRST_AFTER_MS || time - this.last < EVERY_MS) return;
    this.last = time;
    // One column stays free: a full line would wrap.
    const text = `${what}: ${String(done)} of ${String(total)}`.slice(0, Math.max(0, columns - 1));
    write(`\r${text.padEnd(this.shown)}`);
    this.shown = text.length;
  }

  /** Before anything else is written. */
  clear(): void {
    if (this.shown > 0) this.terminal.write(`\r${' '.repeat(this.shown)}\r`);
    this.shown = 0;
  }
}
