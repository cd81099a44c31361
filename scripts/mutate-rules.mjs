/**
 * Proves that a test notices the loss of each rule and each guard: turns one at a time into one that finds nothing, in a
 * copy of the tree, and demands that its own test goes red by an assertion. A rule's tests are those that the catalogue
 * names after it, and one run of that file tries all rules, each turned off while its own tests run; a guard's test is the
 * file of its name. Arguments: ids, to try only these.
 */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { guardMutations, refusalMutations, RULE_TEST, ruleMutations } from './mutations.mjs';
import { runJest } from './run-jest.mjs';

const root = path.join(import.meta.dirname, '..');
const COPIED = [
  'src',
  '__tests__',
  'scripts',
  'examples',
  'action.yml',
  'package.json',
  'tsconfig.json',
  'jest.config.mjs',
];

/** A tree that can be changed without anybody seeing it. */
function copyTree() {
  const copy = mkdtempSync(path.join(tmpdir(), 'mutate-'));
  for (const name of COPIED) cpSync(path.join(root, name), path.join(copy, name), { recursive: true });
  symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'));
  return copy;
}

/** Undefined when the test went red as it should, else what happened instead. */
async function survival(tree, { file, test, apply }) {
  if (!existsSync(path.join(tree, test))) return `there is no ${test}`;
  const source = path.join(tree, file);
  const text = readFileSync(source, 'utf8');
  writeFileSync(source, apply(text));
  const { failed, broken } = await runJest(tree, [test]);
  writeFileSync(source, text);
  if (broken > 0) return 'the test could not run, which proves nothing';
  return failed > 0 ? undefined : 'no test noticed';
}

/** Red before anything is turned off would be red for another reason. */
async function demandGreen(tree, mutations) {
  const tests = [...new Set(mutations.map(({ test }) => test))].filter((test) => existsSync(path.join(tree, test)));
  const { red } = await runJest(tree, tests);
  if (red.length > 0) throw new Error(`red before anything is turned off:\n${red.join('\n')}`);
}

/** The rules whose own tests stay green while they find nothing. */
async function rulesNotNoticed(tree, rules) {
  if (rules.length === 0) return [];
  const { red, broken } = await runJest(tree, [RULE_TEST], { TURN_OFF_EACH_RULE: '1' });
  if (broken > 0) throw new Error(`${RULE_TEST} could not run, which proves nothing`);
  return rules
    .filter(({ id }) => !red.some((name) => name.startsWith(`rule ${id}: `)))
    .map(({ id, file }) => `${id} (${file}): no test noticed`);
}

async function run(rules, mutations) {
  const survivors = [];
  const trees = Array.from({ length: Math.min(2, availableParallelism()) }, copyTree);
  try {
    await demandGreen(trees[0], [...rules.map(() => ({ test: RULE_TEST })), ...mutations]);
    survivors.push(...(await rulesNotNoticed(trees[0], rules)));
    const queue = [...mutations];
    const work = async (tree) => {
      for (let mutation = queue.shift(); mutation !== undefined; mutation = queue.shift()) {
        const reason = await survival(tree, mutation);
        if (reason !== undefined) survivors.push(`${mutation.id} (${mutation.file}): ${reason}`);
      }
    };
    await Promise.all(trees.map(work));
  } finally {
    for (const tree of trees) rmSync(tree, { recursive: true });
  }
  return survivors.sort();
}

const started = performance.now();
const [rules, guards, refusals] = [ruleMutations(), guardMutations(), refusalMutations()];
const only = process.argv.slice(2);
const choose = (mutations) => mutations.filter(({ id }) => only.length === 0 || only.includes(id));
try {
  const chosen = choose([...rules, ...guards, ...refusals]);
  if (chosen.length === 0) throw new Error('there is nothing to turn off');
  const survivors = await run(choose(rules), choose([...guards, ...refusals]));
  const all = `${rules.length} rules, ${guards.length} guards and ${refusals.length} refusals`;
  const seconds = Math.round((performance.now() - started) / 1000);
  console.log(
    `of ${all}, ${chosen.length} were turned off one at a time: a test noticed ${chosen.length - survivors.length} (${seconds} s)`,
  );
  if (survivors.length > 0) throw new Error(`not noticed:\n${survivors.join('\n')}`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
