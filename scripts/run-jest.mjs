import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';

/**
 * Runs test files of a tree, given by their paths from it.
 * Answers how many tests `failed`, how many files are `broken` (could not run at all, which proves nothing), and the names
 * of both (`red`).
 */
export async function runJest(tree, files, environment = {}) {
  const output = path.join(tree, 'jest-result.json');
  const args = ['--ci', '--runInBand', '--silent', '--json', `--outputFile=${output}`];
  const jest = path.join(tree, 'node_modules/jest/bin/jest.js');
  const child = spawn(process.execPath, ['--experimental-vm-modules', jest, ...args, '--runTestsByPath', ...files], {
    cwd: tree,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'ignore', 'pipe'],
    // Without a limit on depth or length a test does not end, which is how it notices.
    timeout: 60_000,
    killSignal: 'SIGKILL',
  });
  const errors = [];
  child.stderr.on('data', (chunk) => errors.push(chunk));
  const signal = await new Promise((resolve, reject) => {
    child.on('error', reject).on('close', (_code, by) => resolve(by));
  });
  if (signal !== null) return { failed: 1, broken: 0, red: [`${files.join(', ')} did not end`] };
  try {
    const result = JSON.parse(readFileSync(output, 'utf8'));
    const failed = result.testResults.flatMap(({ assertionResults }) =>
      assertionResults.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName),
    );
    const broken = result.testResults.filter(
      ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
    );
    return { failed: failed.length, broken: broken.length, red: [...failed, ...broken.map(({ name }) => name)] };
  } catch (error) {
    throw new Error(`jest wrote no result\n${Buffer.concat(errors)}`, { cause: error });
  } finally {
    rmSync(output, { force: true });
  }
}
