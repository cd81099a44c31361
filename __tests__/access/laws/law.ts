import fc from 'fast-check';

/** Cases of one law: 20,000 in CI, fewer at hand. */
const CASES = Number(process.env.LAW_CASES ?? 500);
const FIXED = 20_261;
/** Printed with every failure; `LAW_SEED` repeats a run. */
const FRESH = Number(process.env.LAW_SEED ?? Math.floor(Math.random() * 2 ** 31));

/** Enough for any case on a machine that does other things too: that answers come in time is law 6. */
export const PATIENCE_MS = 10_000;

/** Checks a law on generated cases: half of them always the same, half new ones. */
export function law<T>(arbitrary: fc.Arbitrary<T>, holds: (value: T) => void): void {
  for (const seed of [FIXED, FRESH]) {
    const details = fc.check(fc.property(arbitrary, holds), {
      numRuns: Math.ceil(CASES / 2),
      seed,
      interruptAfterTimeLimit: 600_000,
    });
    if (!details.failed) continue;
    const shown = JSON.stringify(details.counterexample?.[0], undefined, 1).replace(/\n\s+/g, ' ');
    const cause =
      details.errorInstance instanceof Error ? details.errorInstance.message : String(details.errorInstance);
    throw new Error(
      `the law does not hold (LAW_SEED=${String(seed)}, case ${String(details.numRuns)}):\n${shown}\n${cause}`,
    );
  }
}

/** Fails a case, naming what of it was looked at: a case is long. */
export function must(holds: boolean, looked: object): void {
  if (!holds) throw new Error(JSON.stringify(looked));
}
