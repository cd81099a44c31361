import { spawnSync } from 'node:child_process';
import path from 'node:path';

const PEAK = path.join(import.meta.dirname, 'print-peak-memory.mjs');

/** Runs this Node once: wall-clock time in milliseconds, and what it printed. `accepts`: how it may end. */
export function measure(args, { cwd, env = {}, stdio = ['ignore', 'pipe', 'pipe'], accepts = [0] }) {
  const started = performance.now();
  const { stdout, output, status, error } = spawnSync(process.execPath, args, {
    cwd,
    env: { PATH: process.env.PATH, ...env },
    stdio,
    maxBuffer: 1024 ** 3,
    encoding: 'utf8',
  });
  const milliseconds = performance.now() - started;
  if (!accepts.includes(status))
    throw new Error(`${args.join(' ')} ended with ${error ?? status}\n${stdout}\n${output?.[2]}`);
  return { milliseconds, stdout, output };
}

/** The same with its peak resident memory in megabytes, which costs a few milliseconds. */
export function measureMemory(args, { cwd, accepts }) {
  const stdio = ['ignore', 'pipe', 'pipe', 'pipe'];
  const { output, ...result } = measure(['--import', PEAK, ...args], { cwd, stdio, accepts });
  return { ...result, megabytes: Number(output[3]) / 1024 };
}

export function median(numbers) {
  const sorted = [...numbers].sort((one, other) => one - other);
  const middle = sorted.length / 2;
  return (sorted[Math.ceil(middle) - 1] + sorted[Math.floor(middle)]) / 2;
}
