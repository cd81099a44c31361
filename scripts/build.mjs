/**
 * Builds the two bundles that are committed: src → build/ (tsc), build/action.js → dist/action, build/cli.js → dist/cli
 * (ncc). The bytes depend on the sources and the lock file alone: not on the folder, the run or the version of Node.
 * With --check builds into a temporary folder and compares with what is committed.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { forbiddenLicences } from './licences.mjs';
import { completeLicences } from './release/bundled-licences.mjs';

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

/** One byte a character: Node reads and compares such sources twice as fast. Comments are gone, so all are in texts. */
function toAscii(source) {
  return source.replace(/[^\0-\x7f]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/**
 * The bundler asks for each of Node's modules by a `require` that it makes for it, and for that it imports `node:module`
 * whole. Node hands them out itself (20.16 and newer), which starts 3 ms sooner. What is left is a `require` that a UMD
 * module is handed and never calls, since the bundler has resolved its calls.
 */
function askNodeDirectly(source) {
  const direct = source
    .replaceAll(
      /__WEBPACK_EXTERNAL_createRequire\(import\.meta\.url\)\("([a-z0-9_:/]+)"\)/g,
      'process.getBuiltinModule("$1")',
    )
    .replaceAll('factory(__WEBPACK_EXTERNAL_createRequire(import.meta.url), exports)', 'factory(undefined, exports)')
    .replace(/^import \{ createRequire as __WEBPACK_EXTERNAL_createRequire \} from "module";\n/m, '');
  if (direct.includes('__WEBPACK_EXTERNAL_createRequire'))
    throw new Error('the bundler makes a `require` in a new way');
  return direct;
}

/** A part as the text of a script, whose value is what the module exports: see src/adapters/chunk-loader.ts. */
function scriptOf(name, source) {
  // A package asks from here for packages that are not in the bundle: there is nothing to find, wherever it looks.
  const script = source
    .replaceAll('(import.meta.url)', '("file:///")')
    .replaceAll(/^export const (id|ids|modules) =/gm, 'const $1 =');
  if (/\bimport\.meta\b|^(?:import|export)\s/m.test(script)) throw new Error(`${name} is no script any more`);
  return `(() => {\n'use strict';\n${script}\nreturn { id, ids, modules };\n})();\n`;
}

/** The entry with the loader before it, which its runtime asks for each part. */
function entryOf(source, digests) {
  const importing = 'import("./" + __nccwpck_require__.u(chunkId))';
  if (source.split(importing).length !== 2) throw new Error('the bundler loads its parts in a new way');
  const loader = readFileSync(path.join(root, 'build/adapters/chunk-loader.js'), 'utf8').replace(/^export /m, '');
  const start = `const loadChunk = createChunkLoader({ folder: import.meta.dirname, digests: ${JSON.stringify(digests)} });`;
  const [, shebang = '', rest] = /^(#!.*\n)?([\s\S]*)$/.exec(
    source.replace(importing, 'loadChunk(__nccwpck_require__.u(chunkId))'),
  );
  return `${shebang}${loader}${start}\n${rest}`;
}

/** Puts the parts into the form in which they are loaded. */
function rewrite(folder) {
  const files = filesOf(folder).filter((each) => each.endsWith('.js') && each !== 'index.js');
  const digests = {};
  for (const file of files) {
    const target = path.join(folder, file);
    const script = toAscii(scriptOf(file, askNodeDirectly(readFileSync(target, 'utf8'))));
    digests[file] = createHash('sha256').update(script).digest('hex').slice(0, 16);
    writeFileSync(target, script);
  }
  const entry = path.join(folder, 'index.js');
  writeFileSync(entry, toAscii(entryOf(askNodeDirectly(readFileSync(entry, 'utf8')), digests)));
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
  rewrite(folder);
  const licences = path.join(folder, 'licenses.txt');
  const lock = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8'));
  writeFileSync(licences, completeLicences(readFileSync(licences, 'utf8'), lock));
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

async function compile() {
  const refused = forbiddenLicences(path.join(root, 'package-lock.json'));
  if (refused.length > 0) {
    throw new Error(`These packages would be bundled, but their licence does not allow it:\n${refused.join('\n')}`);
  }
  await run('typescript/bin/tsc', ['-p', 'tsconfig.build.json']);
}

/** Builds into dist. Each bundle is moved into place at the end, so that a test that starts it meanwhile finds one. */
async function build() {
  await compile();
  await Promise.all(BUNDLES.map((name) => bundle(name, path.join(root, 'build/dist', name))));
  for (const name of BUNDLES) {
    const target = path.join(root, 'dist', name);
    rmSync(target, { recursive: true, force: true });
    mkdirSync(path.dirname(target), { recursive: true });
    renameSync(path.join(root, 'build/dist', name), target);
    console.log(`dist/${name}: ${filesOf(target).join(', ')}`);
  }
}

/** Builds elsewhere and compares. */
async function check() {
  await compile();
  const temporary = mkdtempSync(path.join(tmpdir(), 'dist-'));
  await Promise.all(BUNDLES.map((name) => bundle(name, path.join(temporary, name))));
  const stale = differences(temporary, path.join(root, 'dist'));
  rmSync(temporary, { recursive: true });
  if (stale.length > 0) {
    throw new Error(`dist is not what the sources make: run \`npm run build\` and commit it\n${stale.join('\n')}`);
  }
  console.log('dist is what the sources make');
}

try {
  await (process.argv.includes('--check') ? check() : build());
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
