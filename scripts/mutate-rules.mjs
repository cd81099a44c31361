/**
 * Proves that a test notices the loss of each rule and each guard: turns one at a time into one that finds nothing, in a
 * copy of the tree, and demands that its own test goes red by an assertion. A rule's test is the one that the catalogue
 * names after it; a guard's the file of its name. Arguments: ids, to try only these.
 */
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { runJest } from './run-jest.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const CATALOGUE = '__tests__/rules/catalogue.test.ts';
/** Found while the document is read, before there is one that a rule could look at: `parse.test.ts` is its test. */
const WITHOUT_CHECK = new Set(['JSON_SYNTAX_ERROR']);

/** The exported object of a file whose `check` can be replaced, or undefined. */
function subjectIn(file, type) {
  const text = readFileSync(path.join(root, file), 'utf8');
  const [, name] = new RegExp(`^export const (\\w+): ${type}\\b`, 'm').exec(text) ?? [];
  const [, id] = /^ {2}id: '([^']+)'/m.exec(text) ?? [];
  return name && id ? { file, name, id } : undefined;
}

function typescriptIn(folder) {
  return readdirSync(path.join(root, folder))
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name}`);
}

const rules = [...typescriptIn('src/rules'), ...typescriptIn('src/rules/aws')]
  .map((file) => subjectIn(file, '\\w*Rule'))
  .filter((rule) => rule !== undefined && !WITHOUT_CHECK.has(rule.id))
  .map((rule) => ({ ...rule, test: CATALOGUE, title: `rule ${rule.id}:` }));
const guards = typescriptIn('src/config/guards')
  .map((file) => subjectIn(file, 'Guard'))
  .filter((guard) => guard !== undefined)
  .map((guard) => ({ ...guard, test: guard.file.replace(/^src\/(.*)\.ts$/, '__tests__/$1.test.ts') }));
const only = process.argv.slice(2);
const subjects = [...rules, ...guards].filter(({ id }) => only.length === 0 || only.includes(id));

/** A tree that can be changed without anybody seeing it. */
function copyTree() {
  const copy = mkdtempSync(path.join(tmpdir(), 'mutate-'));
  for (const name of ['src', '__tests__', 'scripts', 'examples', 'package.json', 'tsconfig.json', 'jest.config.mjs']) {
    cpSync(path.join(root, name), path.join(copy, name), { recursive: true });
  }
  symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'));
  return copy;
}

/** Undefined when the test went red as it should, else what happened instead. */
async function survives(tree, { file, name, test, title }) {
  if (!existsSync(path.join(tree, test))) return `there is no ${test}`;
  const source = path.join(tree, file);
  const text = readFileSync(source, 'utf8');
  writeFileSync(source, `${text}\n(${name} as { check: unknown }).check = () => [];\n`);
  const { failed, broken } = await runJest(tree, [test], title);
  writeFileSync(source, text);
  if (broken > 0) return 'the test could not run';
  return failed > 0 ? undefined : 'no test noticed';
}

const started = performance.now();
const trees = Array.from({ length: Math.min(2, availableParallelism()) }, copyTree);
const survivors = [];
try {
  const files = [...new Set(subjects.map(({ test }) => test))].filter((test) => existsSync(path.join(root, test)));
  const before = await runJest(trees[0], files);
  if (before.red.length > 0) throw new Error(`red before anything is turned off:\n${before.red.join('\n')}`);
  const queue = [...subjects];
  await Promise.all(
    trees.map(async (tree) => {
      for (let subject = queue.shift(); subject !== undefined; subject = queue.shift()) {
        const reason = await survives(tree, subject);
        if (reason !== undefined) survivors.push(`${subject.id} (${subject.file}): ${reason}`);
      }
    }),
  );
} finally {
  for (const tree of trees) rmSync(tree, { recursive: true });
}
const noticed = subjects.length - survivors.length;
const seconds = Math.round((performance.now() - started) / 1000);
console.log(
  `${rules.length} rules and ${guards.length} guards turned off one at a time: ${noticed} noticed, ${survivors.length} not, ${seconds} s`,
);
if (survivors.length > 0 || subjects.length === 0) {
  console.error(survivors.sort().join('\n') || 'there was nothing to turn off');
  process.exitCode = 1;
}
