import { spawnSync } from 'node:child_process';
import path from 'node:path';

const PEAK = path.join(import.meta.dirname, 'print-peak-memory.mjs');

/** Runs this Node once: wall-clock time in milliseconds, peak resident memory in megabytes, and what it printed. */
export function measure(args, { cwd, env = {} }) {
  const started = performance.now();
  const { stdout, output, status, error } = spawnSync(process.execPath, ['--import', PEAK, ...args], {
    cwd,
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    maxBuffer: 1024 ** 3,
    encoding: 'utf8',
  });
  const milliseconds = performance.now() - started;
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${error ?? status}\n${stdout}\n${output?.[2]}`);
  return { milliseconds, megabytes: Number(output[3]) / 1024, stdout };
}

export function median(numbers) {
  const sorted = [...numbers].sort((one, other) => one - other);
  const middle = sorted.length / 2;
  return (sorted[Math.ceil(middle) - 1] + sorted[Math.floor(middle)]) / 2;
}
