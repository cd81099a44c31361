/**
 * Writes every generated file, in the order in which they need each other; with --check compares all of them and fails
 * when one is another.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const STEPS = [
  ['scripts/iam-data.mjs'],
  ['scripts/rules-index.mjs'],
  // The following read the compiled sources.
  ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'],
  ['scripts/schema.mjs'],
  ['scripts/reference-policies.mjs'],
  ['scripts/docs.mjs'],
];
const cwd = fileURLToPath(new URL('..', import.meta.url));
let failed = false;
for (const [script, ...args] of STEPS) {
  const check = process.argv.includes('--check') && script.startsWith('scripts/') ? ['--check'] : [];
  const { status } = spawnSync(process.execPath, [script, ...args, ...check], { cwd, stdio: 'inherit' });
  if (status !== 0) {
    console.error(`${script} ended with ${status}`);
    failed = true;
  }
}
process.exit(failed ? 1 : 0);
