/**
 * Writes docs/rules.md from the rules, and the generated parts of README.md from the commands, the settings, action.yml, the
 * rules and the workflows of examples/. --check compares.
 */
import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { ANALYZER_ONLY_CODES, CHECK_REFERENCE } from '../build/rules/analyzer-codes.js';
import { ANALYZER_RULES } from '../build/rules/analyzer-rules.js';
import { COMMANDS } from '../build/commands.js';
import { RULES } from '../build/rules/index.js';
import { RUN_RULES } from '../build/rules/run-rules.js';
import { SETTINGS } from '../build/settings.js';
import { generatedFile } from './generated-file.mjs';
import { rulesPage } from './rules-page.mjs';

/** Title, and the file; the second name is what it was called before. */
const WORKFLOWS = [
  ['Check every pull request', 'pull-request.yml', 'check.yml'],
  ['Watch every night', 'nightly-drift.yml'],
  ['Apply on merge', 'apply-on-merge.yml'],
];
const MORE_WORKFLOWS = [
  ['several-accounts.yml', 'several accounts by matrix'],
  ['organisation.yml', 'an organisation with hundreds of accounts'],
];

const read = (name) => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8');
const code = (text) => `\`${text}\``;

function table(head, rows) {
  const line = (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function defaultOf({ default: value, defaultText }) {
  if (defaultText !== undefined) return defaultText;
  if (value === undefined || value.length === 0) return '–';
  return [value].flat().map(code).join(', ');
}

/** Inputs of the Action, or the flags that only the command line has. */
function settingsTable(isShown) {
  const shown = Object.entries(SETTINGS).filter(([, setting]) => isShown(setting));
  const rows = shown.map(([name, setting]) => [
    code(name) + (setting.only === 'action' ? ' (Action only)' : ''),
    setting.description + (setting.values === undefined ? '' : ` ${setting.values.map(code).join(', ')}.`),
    defaultOf(setting),
    [setting.commands].flat().join(', '),
  ]);
  return table(['name', 'what', 'default', 'commands'], rows);
}

function outputsTable() {
  const { outputs } = parse(read('action.yml'));
  return table(
    ['name', 'what'],
    Object.entries(outputs).map(([name, { description }]) => [code(name), description]),
  );
}

/** Every command of this version, and where it runs. */
function commandsTable() {
  const rows = Object.entries(COMMANDS).map(([name, { summary, arguments: words, inAction }]) => [
    code(name + (words === undefined ? '' : ` ${words}`)),
    summary,
    inAction ? 'Action, command line' : 'command line',
  ]);
  return table(['command', 'does', 'runs as'], rows);
}

/** The rules in short: ids by severity, each a link to its page. */
function rulesTable() {
  const link = ({ id }) => `[${id}](docs/rules.md#${id.toLowerCase()})`;
  const isOurs = ({ id }) => !/^[A-Z]/.test(id);
  const rows = ['error', 'warning', 'note'].map((severity) => [
    severity,
    RULES.filter((rule) => isOurs(rule) && rule.severity === severity)
      .map(link)
      .join(', '),
  ]);
  const codes = RULES.filter((rule) => !isOurs(rule)).length;
  return `${table(['severity', 'rules of our own'], rows)}

And ${codes} checks of IAM Access Analyzer, found offline under the codes that AWS gives them.`;
}

/**
 * The workflows to copy, from their own files without the comments: the first whole, of the others what their last job may and
 * does. One that is not there (yet) is left out.
 */
function workflows() {
  const has = (name) => existsSync(new URL(`../examples/workflows/${name}`, import.meta.url));
  const shown = WORKFLOWS.flatMap(([title, ...names], index) => {
    const name = names.find(has);
    if (name === undefined) return [];
    const text = read(`examples/workflows/${name}`).replace(/^\s*#.*\n/gm, '');
    const part = index === 0 ? text : text.slice(text.lastIndexOf('\n    permissions:')).replace(/^ {4}/gm, '');
    const link = `[${name}](examples/workflows/${name})${index === 0 ? '' : ', in short'}:`;
    return [`### ${title}`, link, `\`\`\`yaml\n${part.trim()}\n\`\`\``];
  });
  const further = MORE_WORKFLOWS.filter(([name]) => has(name)).map(
    ([name, what]) => `[${what}](examples/workflows/${name})`,
  );
  return [...shown, ...(further.length === 0 ? [] : [`Also: ${further.join(', ')}.`])].join('\n\n');
}

/** The text with what stands between `<!-- name -->` and `<!-- /name -->` replaced. */
function between(text, name, content) {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`README.md has no ${start} … ${end}`);
  return `${text.slice(0, from + start.length)}\n\n${content}\n\n${text.slice(to)}`;
}

const BLOCKS = {
  commands: commandsTable,
  workflows,
  settings: () => settingsTable(({ only }) => only !== 'command line'),
  outputs: outputsTable,
  rules: rulesTable,
};
await generatedFile(
  'docs/rules.md',
  rulesPage(RULES, { rules: ANALYZER_RULES, codes: ANALYZER_ONLY_CODES, reference: CHECK_REFERENCE }, RUN_RULES),
  `${RULES.length} rules`,
);
await generatedFile(
  'docs/flags.md',
  `<!-- GENERATED by \`npm run generate\` from src/settings.ts. Do not edit. -->

# Flags of the command line

Every [input of the Action](../README.md#inputs-and-flags) that is not marked as the Action's own is a flag, with \`--\` before its
name; a switch is turned off with \`--no-\`, a list is written with commas or by the flag again. These are flags only:

${settingsTable(({ only }) => only === 'command line')}
`,
);
await generatedFile(
  'README.md',
  Object.entries(BLOCKS).reduce((text, [name, make]) => between(text, name, make()), read('README.md')),
);
