/**
 * What can be turned off: each rule, each guard of the configuration, and in the files that read what the user gives, each
 * condition that refuses something. A mutation is `{ id, file, test, apply(text) }`; a rule is turned off in the process of
 * its test, where one run tries all.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const root = path.join(import.meta.dirname, '..');
const read = (file) => readFileSync(path.join(root, file), 'utf8');
const testOf = (file) => file.replace(/^src\/(.*)\.ts$/, '__tests__/$1.test.ts');

/** Found while the document is read, before there is one that a rule could look at: its test is that of the parser. */
const WITHOUT_CHECK = new Set(['JSON_SYNTAX_ERROR']);

/** Files whose refusals are guards too, and the test of what calls them where they have none of their own. */
const REFUSING = {
  'src/adapters/files.ts': '__tests__/adapters/files.test.ts',
  'src/adapters/decode-text.ts': '__tests__/adapters/files.test.ts',
  'src/config/read-yaml.ts': '__tests__/config/load.test.ts',
};

/** Refusals that no test can reach from outside, and why they stand there all the same. */
const UNREACHED = {
  'length > stat.size': 'a file that grows between two calls of the system',
  'problem === undefined': 'a failure of the file system that we know nothing of',
  'tree === undefined': 'the composer answers every text with a document',
};

/** Where each rule has a `describe` of its own, within which `TURN_OFF_EACH_RULE` lets it find nothing. */
export const RULE_TEST = '__tests__/rules/catalogue.test.ts';

export function ruleMutations() {
  return [...typescriptIn('src/rules'), ...typescriptIn('src/rules/aws')]
    .flatMap((file) => checkMutation(file, '\\w*Rule'))
    .filter(({ id }) => !WITHOUT_CHECK.has(id))
    .map(({ id, file }) => ({ id, file }));
}

export function guardMutations() {
  return typescriptIn('src/config/guards').flatMap((file) => checkMutation(file, 'Guard'));
}

export function refusalMutations() {
  return Object.entries(REFUSING).flatMap(([file, caller]) =>
    refusalsIn(file).map(({ start, end, line, text }) => ({
      id: `${path.basename(file)}:${line} if (${text})`,
      file,
      test: existsSync(path.join(root, testOf(file))) ? testOf(file) : caller,
      apply: (source) => `${source.slice(0, start)}false${source.slice(end)}`,
    })),
  );
}

/** The object with a `check` that a file exports: its check finds nothing any more. */
function checkMutation(file, type) {
  const [, name] = new RegExp(`^export const (\\w+): ${type}\\b`, 'm').exec(read(file)) ?? [];
  const [, id] = /^ {2}id: '([^']+)'/m.exec(read(file)) ?? [];
  if (!name || !id) return [];
  const apply = (source) => `${source}\n(${name} as { check: unknown }).check = () => [];\n`;
  return [{ id, file, test: testOf(file), apply }];
}

/** The conditions of a file after which it throws or answers with what is wrong. */
function refusalsIn(file) {
  const source = ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest, true);
  const found = [];
  const visit = (node) => {
    if (ts.isIfStatement(node) && refuses(node.thenStatement) && !(node.expression.getText() in UNREACHED)) {
      const [start, end] = [node.expression.getStart(), node.expression.getEnd()];
      const line = source.getLineAndCharacterOfPosition(start).line + 1;
      found.push({ start, end, line, text: node.expression.getText() });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** `throw …`, or `return { problem: … }` and the like. */
function refuses(statement) {
  const last = ts.isBlock(statement) ? statement.statements.at(-1) : statement;
  if (last === undefined || ts.isThrowStatement(last)) return last !== undefined;
  const answer = ts.isReturnStatement(last) ? last.expression : undefined;
  if (answer === undefined || !ts.isObjectLiteralExpression(answer)) return false;
  return answer.properties.some((property) => /^(problems?|message)$/.test(property.name?.getText() ?? ''));
}

function typescriptIn(folder) {
  return readdirSync(path.join(root, folder))
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name}`);
}
