/** The time that one decision may take. Every loop whose length the input decides spends from it. */
export class Budget {
  readonly #deadline: number;
  #left = CHECK_EVERY;

  constructor(milliseconds: number = DEFAULT_BUDGET_MS) {
    this.#deadline = performance.now() + milliseconds;
  }

  /** Counts work of about `steps` array operations; looks at the clock only now and then, which keeps it cheap. */
  spend(steps = 1): void {
    if (steps > MOST_AT_ONCE) throw new TooComplex();
    this.#left -= steps;
    if (this.#left > 0) return;
    this.#left = CHECK_EVERY;
    if (performance.now() > this.#deadline) throw new TooComplex();
  }
}

/** Thrown when the budget is used up; `prove` turns it into `undecided`. */
export class TooComplex extends Error {
  constructor() {
    super('too complex');
  }
}

/** Below the promised 250 ms, since the last step and the answer take time too. */
export const DEFAULT_BUDGET_MS = 200;
const CHECK_EVERY = 4_096;
/** A step that cannot be interrupted must not outlast the budget by itself. */
const MOST_AT_ONCE = 2_000_000;
