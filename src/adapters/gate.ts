/** Lets a number of tasks run at once; the others wait in order. */
export class Gate {
  private free: number;
  private readonly waiting: (() => void)[] = [];
  private next = 0;

  constructor(places: number) {
    this.free = places;
  }

  async run<T>(task: () => Promise<T>): Promise<T> {
    if (this.free > 0) this.free--;
    else await new Promise<void>((resolve) => this.waiting.push(resolve));
    try {
      return await task();
    } finally {
      this.leave();
    }
  }

  /** A place goes straight to who waits longest. The queue is read by index: `shift` is slow on long arrays. */
  private leave(): void {
    const resume = this.waiting[this.next];
    if (resume === undefined) {
      this.free++;
      return;
    }
    this.next++;
    if (this.next === this.waiting.length) {
      this.waiting.length = 0;
      this.next = 0;
    }
    resume();
  }
}
