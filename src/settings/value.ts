import { ConfigError, type InputProblem } from '../errors.js';
import { nearest } from '../policy/nearest.js';
import { Secret } from '../secret.js';
import { belongsTo, SETTING_NAMES, settingFacts, type SettingName } from './facts.js';
import type { Settings } from './typed.js';
import type { Command } from '../commands.js';

type Value = string | boolean | readonly string[];

/** Settings as far as they could be read, and every mistake in them. */
export interface ReadSettings {
  readonly settings: Settings;
  readonly problems: readonly InputProblem[];
}

/** A mistake in the inputs: it has no file, and the report shows it under this rule. */
export function inputProblem(message: string, fix: string): InputProblem {
  return { rule: 'invalid-input', message, fix };
}

/** Texts as given → a value of the setting's type; throws `ConfigError` with what is wrong. `shown` names it. */
export function parseValue(name: SettingName, texts: readonly string[], shown: string): Value {
  const facts = settingFacts(name);
  if (facts.type === 'list') return texts.flatMap((text) => splitList(text));
  const text = texts.at(-1) ?? '';
  if (new Set(texts).size > 1) {
    throw new ConfigError([inputProblem(`${shown} is given twice, with different values`, 'give it once')]);
  }
  if (facts.type === 'boolean') return parseBoolean(text, shown);
  if (facts.values !== undefined && !facts.values.includes(text)) {
    const guess = nearest(text, facts.values);
    const question = guess === undefined ? '' : `; did you mean ${JSON.stringify(guess)}?`;
    throw new ConfigError([
      inputProblem(
        `${shown} cannot be ${JSON.stringify(text.slice(0, 100))}${question}`,
        `use ${facts.values.join(', ')}`,
      ),
    ]);
  }
  return text;
}

/** The spellings of YAML 1.2's core schema, as GitHub's own `getBooleanInput` takes them. */
function parseBoolean(text: string, shown: string): boolean {
  if (/^(true|True|TRUE)$/.test(text)) return true;
  if (/^(false|False|FALSE)$/.test(text)) return false;
  throw new ConfigError([
    inputProblem(`${shown} cannot be ${JSON.stringify(text.slice(0, 100))}`, 'use true or false'),
  ]);
}

/** Items between commas or line breaks; a comma inside the braces of a glob separates nothing. */
export function splitList(text: string): string[] {
  const items: string[] = [];
  let item = '';
  let depth = 0;
  for (const character of text) {
    if (character === '{') depth++;
    if (character === '}') depth = Math.max(0, depth - 1);
    if (/[\r\n]/.test(character) || (character === ',' && depth === 0)) {
      items.push(item);
      item = '';
    } else {
      item += character;
    }
  }
  return [...items, item].map((each) => each.trim()).filter((each) => each !== '');
}

/**
 * Fills in the environment's values and the defaults. A variable of the environment counts only for the commands that
 * read its setting: a token for `drift` must not trouble a `check`.
 */
export function completeSettings(
  command: Command,
  positionals: readonly string[],
  given: ReadonlyMap<SettingName, Value>,
  env: Readonly<Record<string, string | undefined>>,
): Settings {
  const values: Record<string, unknown> = {};
  for (const name of SETTING_NAMES) {
    const facts = settingFacts(name);
    const fromEnv = facts.env !== undefined && belongsTo(name, command) ? env[facts.env] : undefined;
    const value = given.get(name) ?? (fromEnv === '' ? undefined : fromEnv) ?? facts.default;
    values[camelCase(name)] = facts.secret === true && typeof value === 'string' ? secretOf(value) : value;
  }
  return { ...values, command, arguments: positionals, given: new Set(given.keys()) } as unknown as Settings;
}

/** A credential without the line break that a file or a secret store adds; blank is none. */
function secretOf(text: string): Secret | undefined {
  const trimmed = text.trim();
  return trimmed === '' ? undefined : new Secret(trimmed);
}

function camelCase(name: string): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
