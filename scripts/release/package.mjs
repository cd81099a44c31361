/** The npm package of the command line: the bundle and what it documents, and nothing to install with it. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** What of package.json is for users; the dependencies are in the bundle. */
const KEPT = ['name', 'version', 'description', 'license', 'repository', 'type', 'engines', 'bin', 'files'];

/** The manifest as it is published. */
export function publishedManifest(manifest) {
  return Object.fromEntries(KEPT.flatMap((key) => (manifest[key] === undefined ? [] : [[key, manifest[key]]])));
}

/** Packs the committed files of `files` into `out`. Answers the tarball's name and the paths in it, sorted. */
export function packPackage(root, out, manifest) {
  const stage = path.join(out, 'package');
  for (const file of committedFiles(root, manifest)) {
    mkdirSync(path.dirname(path.join(stage, file)), { recursive: true });
    cpSync(path.join(root, file), path.join(stage, file));
  }
  writeFileSync(path.join(stage, 'package.json'), `${JSON.stringify(publishedManifest(manifest), null, 2)}\n`);
  const [{ filename, files }] = JSON.parse(run('npm', ['pack', '--json', '--pack-destination', out], stage));
  return { filename, files: files.map((file) => file.path).sort() };
}

/** What the package has to hold: every committed file of `files`, and the manifest. */
export function expectedFiles(root, manifest) {
  return [...committedFiles(root, manifest), 'package.json'].sort();
}

function committedFiles(root, { files }) {
  return run('git', ['ls-files', '-z', '--', ...files], root)
    .split('\0')
    .filter((file) => file !== '');
}

/** Installs the tarball alone in an empty folder, without a network, and runs it there as `npx` does. */
export function tryPackage(tarball, folder, { name, version }, example) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'package.json'), '{"private":true}\n');
  const offline = ['--offline', '--no-audit', '--no-fund', '--ignore-scripts'];
  run('npm', ['install', ...offline, tarball], folder);
  cpSync(example, path.join(folder, 'example'), { recursive: true });
  const npx = ['--offline', '--no-install', name];
  const said = run('npx', [...npx, '--version'], folder);
  if (!said.startsWith(`${version} `))
    throw new Error(`the installed package says it is ${said.trim()}, not ${version}`);
  return run('npx', [...npx, 'check', '--config', 'example/coactive.yml'], folder);
}

export function run(command, args, cwd) {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, encoding: 'utf8', maxBuffer: 1 << 28 });
  if (error !== undefined || status !== 0) {
    throw new Error(`${command} ${args[0]} ended with ${status ?? error?.message}\n${stdout ?? ''}${stderr ?? ''}`);
  }
  return stdout;
}
