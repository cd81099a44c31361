/**
 * Makes what a release consists of, and refuses where something does not hold: version, changelog, bundles, licences, bill
 * of materials, package. Writes to `--out FOLDER` (with --dry-run to a temporary one, removed at the end):
 *
 *   coactive-storage-access-VERSION.tgz          the npm package of the command line, with its bundle
 *   coactive-storage-access-action-VERSION.tar.gz   action.yml and the Action's bundle
 *   bom.cdx.json, licenses.txt, notes.md, SHA256SUMS
 *
 * --tag vVERSION: the tag that is released; --dist-is-checked: `build.mjs --check` has just run.
 */
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { forbiddenLicences } from './licences.mjs';
import { billProblems, bundledPackages, makeBillOfMaterials } from './release/bill-of-materials.mjs';
import { licenceProblems } from './release/bundled-licences.mjs';
import { releaseNotes } from './release/changelog.mjs';
import { expectedFiles, packPackage, run, tryPackage } from './release/package.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({
  options: {
    'dry-run': { type: 'boolean' },
    'dist-is-checked': { type: 'boolean' },
    tag: { type: 'string' },
    out: { type: 'string' },
  },
});
const read = (name) => readFileSync(path.join(root, name), 'utf8');
const manifest = JSON.parse(read('package.json'));
const lock = JSON.parse(read('package-lock.json'));
const { name, version } = manifest;

/** All that is wrong is said at once. */
const problems = [];
function hold(isSo, problem) {
  if (!isSo) problems.push(problem);
}

const temporary = mkdtempSync(path.join(tmpdir(), 'release-'));
try {
  if (!values['dry-run'] && values.out === undefined) throw new Error('name a folder with --out, or give --dry-run');
  const out = values.out === undefined ? path.join(temporary, 'out') : path.resolve(values.out);
  mkdirSync(out, { recursive: true });
  make(out);
  refuse();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  rmSync(temporary, { recursive: true });
}

function refuse() {
  if (problems.length === 0) return;
  throw new Error(`This can not be released:\n${problems.map((one) => `- ${one}`).join('\n')}`);
}

function make(out) {
  const tag = values.tag ?? `v${version}`;
  hold(tag === `v${version}`, `the tag is ${tag}, and package.json says ${version}`);
  hold(lock.version === version && lock.packages[''].version === version, 'package-lock.json is of another version');
  hold(read('src/report/tool.ts').includes(`version: '${version}'`), 'src/report/tool.ts says another version');
  const notes = releaseNotes(read('CHANGELOG.md'), version);
  hold(notes !== undefined, `CHANGELOG.md says nothing of ${version}`);
  if (!values['dist-is-checked']) run(process.execPath, ['scripts/build.mjs', '--check'], root);
  checkLicences();

  const bill = makeBillOfMaterials(lock, manifest);
  for (const problem of billProblems(bill)) problems.push(`the bill of materials is no CycloneDX: ${problem}`);
  // What follows takes seconds, and is of no use without this.
  refuse();
  write(out, 'bom.cdx.json', `${JSON.stringify(bill, null, 2)}\n`);
  write(out, 'notes.md', notes ?? '');
  cpSync(path.join(root, 'dist/cli/licenses.txt'), path.join(out, 'licenses.txt'));

  const packed = packPackage(root, temporary, manifest);
  const expected = expectedFiles(root, manifest);
  for (const file of packed.files.filter((one) => !expected.includes(one))) problems.push(`the package holds ${file}`);
  for (const file of expected.filter((one) => !packed.files.includes(one))) problems.push(`the package lacks ${file}`);
  cpSync(path.join(temporary, packed.filename), path.join(out, packed.filename));
  const said = tryPackage(
    path.join(out, packed.filename),
    path.join(temporary, 'empty'),
    manifest,
    path.join(root, 'examples/iam-role'),
  );
  hold(/^Passed: /m.test(said), `the installed package does not pass examples/iam-role:\n${said}`);

  // The bytes depend on the commit alone: gzip writes neither name nor time.
  const archive = run(
    'git',
    [
      'archive',
      '--format=tar',
      '--output',
      path.join(temporary, 'action.tar'),
      'HEAD',
      'action.yml',
      'dist/action',
      'LICENSE',
    ],
    root,
  );
  hold(archive === '', 'git archive said something');
  const action = `${name}-action-${version}.tar.gz`;
  write(out, action, gzipSync(readFileSync(path.join(temporary, 'action.tar')), { level: 9 }));
  write(out, 'SHA256SUMS', sums(out));
  const what = `${packed.files.length} files, ${bill.components.length} bundled packages`;
  console.log(`${tag} can be released: ${packed.filename} with ${what}`);
  for (const line of sums(out).trim().split('\n')) console.log(`  ${line}`);
}

function checkLicences() {
  for (const line of forbiddenLicences(path.join(root, 'package-lock.json')))
    problems.push(`not to be bundled: ${line}`);
  for (const bundle of ['action', 'cli']) {
    for (const problem of licenceProblems(read(`dist/${bundle}/licenses.txt`), lock)) {
      problems.push(`dist/${bundle}/licenses.txt: ${problem}`);
    }
  }
  hold(bundledPackages(lock).length > 0, 'the lock file names no package that is bundled');
}

function sums(folder) {
  return readdirSync(folder)
    .filter((file) => file !== 'SHA256SUMS')
    .sort()
    .map(
      (file) =>
        `${createHash('sha256')
          .update(readFileSync(path.join(folder, file)))
          .digest('hex')}  ${file}\n`,
    )
    .join('');
}

function write(folder, file, content) {
  writeFileSync(path.join(folder, file), content);
}
