/**
 * Builds the two bundles that are committed: src → build/ (tsc), build/action.js → dist/action, build/cli.js → dist/cli
 * (ncc). The bytes depend on the sources and the lock file alone: not on the folder, the run or the version of Node.
 * With --check builds into a temporary folder and compares with what is committed.
 */
import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { forbiddenLicences } from './licences.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const BUNDLES = ['action', 'cli'];

function run(script, args) {
  const child = spawn(process.execPath, [path.join(root, 'node_modules', script), ...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const output = [];
  child.stdout.on('data', (chunk) => output.push(chunk));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`${script} ended with ${code}\n${Buffer.concat(output)}`));
    });
  });
}

async function bundle(name, folder) {
  rmSync(folder, { recursive: true, force: true });
  const entry = path.join('build', `${name}.js`);
  await run('@vercel/ncc/dist/ncc/cli.js', [
    'build',
    entry,
    '-o',
    folder,
    '--license',
    'licenses.txt',
    '--no-cache',
    '-q',
  ]);
  if (name === 'cli') chmodSync(path.join(folder, 'index.js'), 0o755);
  for (const file of filesOf(folder)) {
    if (readFileSync(path.join(folder, file), 'latin1').includes(root)) {
      throw new Error(`${name}/${file} holds the path of this folder, so nobody else could build the same bytes`);
    }
  }
}

/** Paths below a folder, sorted; empty where there is no folder. */
function filesOf(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort();
}

/** What differs between a fresh build and the committed one, one line for each file. */
function differences(built, committed) {
  const names = new Set([...filesOf(built), ...filesOf(committed)]);
  return [...names].sort().filter((name) => {
    const files = [path.join(built, name), path.join(committed, name)];
    return !files.every(existsSync) || !readFileSync(files[0]).equals(readFileSync(files[1]));
  });
}

const refused = forbiddenLicences(path.join(root, 'package-lock.json'));
if (refused.length > 0) {
  console.error(
    `These packages would go into the bundles, but their licence does not allow it:\n${refused.join('\n')}`,
  );
  process.exit(1);
}
await run('typescript/bin/tsc', ['-p', 'tsconfig.build.json']);
if (process.argv.includes('--check')) {
  const temporary = mkdtempSync(path.join(tmpdir(), 'dist-'));
  await Promise.all(BUNDLES.map((name) => bundle(name, path.join(temporary, name))));
  const stale = BUNDLES.flatMap((name) =>
    differences(path.join(temporary, name), path.join(root, 'dist', name)).map((file) => `dist/${name}/${file}`),
  );
  rmSync(temporary, { recursive: true });
  if (stale.length > 0) {
    console.error(`Not what the sources make: run \`npm run build\` and commit dist.\n${stale.join('\n')}`);
    process.exit(1);
  }
  console.log('dist is what the sources make');
} else {
  await Promise.all(BUNDLES.map((name) => bundle(name, path.join(root, 'build/dist', name))));
  for (const name of BUNDLES) {
    // Moved into place at the end, so that a test which starts the bundle meanwhile finds one.
    const target = path.join(root, 'dist', name);
    rmSync(target, { recursive: true, force: true });
    mkdirSync(path.dirname(target), { recursive: true });
    renameSync(path.join(root, 'build/dist', name), target);
  }
  for (const name of BUNDLES) console.log(`dist/${name}: ${filesOf(path.join(root, 'dist', name)).join(', ')}`);
}
