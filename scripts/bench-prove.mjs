/** The speeds that docs/proof.md promises of `prove`, as rows of `npm run bench`. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { measure, measureMemory } from './measure.mjs';
import { bucketPolicyPair, longPolicyPair, smallestPair, templatePair } from './prove-cases.mjs';

const root = path.join(import.meta.dirname, '..');
const BATCH = 100_000;
const FIRST_CALLS = 25;

/** Needs build/, which `buildForProve` makes. */
export function proveFigures() {
  const batch = measureBatch();
  return [
    row('a template-sized pair, in process', time('pairs'), 60_000),
    row('the same, no statement in the same words', time('reworded'), 40_000),
    row('such a pair through prove --batch, start-up included', (batch.milliseconds * 1000) / BATCH, 30_000),
    { label: `peak memory of ${BATCH.toLocaleString('en')} pairs`, value: batch.megabytes, limit: 200, unit: 'MB' },
    { label: '6,144-character policy, warm', value: time('long'), limit: 1000, unit: 'µs' },
    { label: 'the same on the first call', value: first(longPolicyPair()), limit: 5000, unit: 'µs' },
    { label: '20 KB bucket policy of 60 statements, warm', value: time('bucket'), limit: 3000, unit: 'µs' },
    { label: 'the same on the first call', value: first(bucketPolicyPair()), limit: 10_000, unit: 'µs' },
    { label: 'hostile globs', value: time('hostile') / 1000, limit: 250, unit: 'ms' },
  ];
}

/** What is measured in process is compiled, not bundled. */
export function buildForProve() {
  measure([path.join(root, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.build.json'], { cwd: root });
}

/** A rate to reach, said as the time that one question may take. */
function row(label, value, rate) {
  const more = `${Math.round(1e6 / value).toLocaleString('en')} a second, at least ${rate.toLocaleString('en')}`;
  return { label, value, limit: 1e6 / rate, unit: 'µs', more };
}

function time(name) {
  return Number(measure([path.join(root, 'scripts/time-prove.mjs'), name], { cwd: root }).stdout);
}

/**
 * Microseconds that the command takes longer for this pair than for the smallest one of its kind: the first call as a user
 * meets it, from reading the files to printing the answer, in a process of its own, with the compiled code that the bundle
 * keeps. The two take turns, and the quickest run of the one is compared with the quickest of the other: both then are
 * what the command takes when nothing else is in the way. The difference of two runs alone would be mostly noise.
 */
function first(pair) {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-first-'));
  try {
    const run = (name) => {
      const files = ['--policy', `${name}.policy.json`, '--within', `${name}.within.json`];
      const cli = path.join(root, 'dist/cli/index.js');
      const command = [cli, 'prove', ...files, '--kind', pair.kind, '--format', 'json'];
      const { stdout, milliseconds } = measure(command, { cwd: folder });
      if (JSON.parse(stdout).status !== 'proved') throw new Error(`not proved: ${stdout}`);
      return milliseconds;
    };
    for (const [name, { policy, within }] of Object.entries({ pair, smallest: smallestPair(pair.kind) })) {
      writeFileSync(path.join(folder, `${name}.policy.json`), JSON.stringify(policy));
      writeFileSync(path.join(folder, `${name}.within.json`), JSON.stringify(within));
      run(name);
    }
    const quickest = { pair: Infinity, smallest: Infinity };
    for (let i = 0; i < FIRST_CALLS; i++) {
      for (const name of ['pair', 'smallest']) quickest[name] = Math.min(quickest[name], run(name));
    }
    return (quickest.pair - quickest.smallest) * 1000;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function measureBatch() {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-prove-'));
  try {
    const file = path.join(folder, 'pairs.jsonl');
    writeFileSync(file, Array.from({ length: BATCH }, (_, i) => `${JSON.stringify(templatePair(i))}\n`).join(''));
    const command = [path.join(root, 'dist/cli/index.js'), 'prove', '--batch', 'pairs.jsonl'];
    const result = measureMemory(command, { cwd: folder, accepts: [0, 1] });
    const answers = result.stdout.split('\n').length - 1;
    if (answers !== BATCH || result.stdout.includes('"undecided"'))
      throw new Error(`${answers} answers, or one undecided`);
    return result;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
