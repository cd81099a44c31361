/** Writes docs/rules.md from the rules, and the tables of README.md from the settings and action.yml. --check compares. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { ANALYZER_ONLY_CODES, CHECK_REFERENCE } from '../build/rules/analyzer-codes.js';
import { ANALYZER_RULES } from '../build/rules/analyzer-rules.js';
import { RULES } from '../build/rules/index.js';
import { RUN_RULES } from '../build/rules/run-rules.js';
import { SETTINGS } from '../build/settings.js';
import { generatedFile } from './generated-file.mjs';
import { rulesPage } from './rules-page.mjs';

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

/** Inputs of the Action, flags of the command line, or both: what is only one's says so. */
function settingsTable() {
  const rows = Object.entries(SETTINGS).map(([name, setting]) => [
    code(name) + (setting.only === undefined ? '' : ` (${setting.only})`),
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

/** The text with what stands between `<!-- name -->` and `<!-- /name -->` replaced. */
function between(text, name, content) {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`README.md has no ${start} … ${end}`);
  return `${text.slice(0, from + start.length)}\n\n${content}\n\n${text.slice(to)}`;
}

const readme = between(read('README.md'), 'settings', settingsTable());
await generatedFile(
  'docs/rules.md',
  rulesPage(RULES, { rules: ANALYZER_RULES, codes: ANALYZER_ONLY_CODES, reference: CHECK_REFERENCE }, RUN_RULES),
  `${RULES.length} rules`,
);
await generatedFile('README.md', between(readme, 'outputs', outputsTable()));
