/**
 * Keeps V8's young generation at its first size from now on. A batch makes garbage at the rate of its input, and V8 answers
 * by growing: a third of the memory of a long batch is room for what is thrown away. What a scavenge costs depends on what
 * is alive, which is little here.
 */
export function keepYoungGenerationSmall(): void {
  process.getBuiltinModule('node:v8').setFlagsFromString('--semi-space-growth-factor=1');
}
