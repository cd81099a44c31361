/** The speeds that docs/proof.md promises of `prove`, as rows of `npm run bench`. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { measure, measureMemory } from './measure.mjs';
import { bucketPolicyPair, longPolicyPair, templatePair } from './prove-cases.mjs';

const root = path.join(import.meta.dirname, '..');
const BATCH = 100_000;
const BATCH_RUNS = 3;
const FIRST_CALLS = 40;

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
 * Microseconds from reading the two files to the answer, as `prove --debug` says them: the first question of a process, on
 * the bundle, with the compiled code that it keeps between runs. Of many processes the tenth percentile, as for the other
 * figures: what else goes on on the machine adds to a few milliseconds more than they are.
 */
function first({ kind, policy, within }) {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-first-'));
  try {
    writeFileSync(path.join(folder, 'policy.json'), JSON.stringify(policy));
    writeFileSync(path.join(folder, 'within.json'), JSON.stringify(within));
    const files = ['--policy', 'policy.json', '--within', 'within.json'];
    const cli = path.join(root, 'dist/cli/index.js');
    const command = [cli, 'prove', ...files, '--kind', kind, '--format', 'json', '--debug'];
    const times = Array.from({ length: FIRST_CALLS }, () => {
      const { stdout, output } = measure(command, { cwd: folder });
      const [, milliseconds] = /^debug: read and decided in ([\d.]+) ms$/m.exec(output[2]) ?? [];
      if (JSON.parse(stdout).status !== 'proved' || milliseconds === undefined) throw new Error(stdout + output[2]);
      return Number(milliseconds) * 1000;
    });
    return times.sort((one, other) => one - other)[Math.floor(FIRST_CALLS / 10)];
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
    // Other work on the machine only adds to the time: the quickest. Memory is what it took at most.
    const runs = Array.from({ length: BATCH_RUNS }, () => {
      const { stdout, milliseconds, megabytes } = measureMemory(command, { cwd: folder, accepts: [0, 1] });
      const answers = stdout.split('\n').length - 1;
      if (answers !== BATCH || stdout.includes('"undecided"')) throw new Error(`${answers} answers, or one undecided`);
      return { milliseconds, megabytes };
    });
    return {
      milliseconds: Math.min(...runs.map(({ milliseconds }) => milliseconds)),
      megabytes: Math.max(...runs.map(({ megabytes }) => megabytes)),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
