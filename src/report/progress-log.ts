/**
 * How far a job is, for a log that is read later: a line for each tenth of what is worth it, with the time since the
 * beginning.
 */
export class ProgressLog {
  private readonly begun: number;
  private readonly tenths = new Map<string, number>();

  constructor(
    private readonly write: (line: string) => void,
    private readonly now: () => number,
    private readonly duration: (milliseconds: number) => string,
  ) {
    this.begun = now();
  }

  report(what: string, done: number, total: number): void {
    if (total < FEWEST) return;
    const tenth = Math.floor((done * 10) / total);
    if (tenth <= (this.tenths.get(what) ?? 0)) return;
    this.tenths.set(what, tenth);
    this.write(`${what}: ${String(done)} of ${String(total)}, after ${this.duration(this.now() - this.begun)}`);
  }
}

/** Fewer are read in a few seconds. */
const FEWEST = 20;
