import { isCommand } from '../commands.js';
import { ConfigError, type InputProblem } from '../errors.js';
import { SETTING_NAMES, settingFacts, type SettingName } from './facts.js';
import { completeSettings, parseValue, splitList, type ReadSettings } from './value.js';

type Environment = Readonly<Record<string, string | undefined>>;

/** The inputs that the Action has; the others are flags of the command line only. */
export function inputNames(): SettingName[] {
  return SETTING_NAMES.filter((name) => settingFacts(name).only !== 'command line');
}

/**
 * What the workflow has asked for, from the variables that the runner makes of the inputs. An input that is empty, or
 * that holds its default (action.yml hands in every default), counts as not given; one that the command does not read
 * is left alone, so that one step can serve several commands. Nothing throws.
 */
export function readInputs(env: Environment): ReadSettings {
  const problems: InputProblem[] = [];
  const given = new Map<SettingName, ReturnType<typeof parseValue>>();
  for (const name of inputNames()) {
    const text = env[inputVariable(name)]?.trim() ?? '';
    if (text === '' || isDefault(name, text)) continue;
    try {
      given.set(name, parseValue(name, [text], `the input ${name}`));
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      problems.push(...error.problems);
    }
  }
  const asked = given.get('command');
  const command = typeof asked === 'string' && isCommand(asked) ? asked : 'check';
  return { settings: completeSettings(command, [], given, env), problems };
}

/** The variable's name, as the runner makes it: upper case, spaces become underscores, hyphens stay. */
export function inputVariable(name: string): string {
  return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}

function isDefault(name: SettingName, text: string): boolean {
  const { default: value, type } = settingFacts(name);
  if (value === undefined) return false;
  if (type === 'list') return JSON.stringify(splitList(text)) === JSON.stringify(value);
  return text === String(value);
}
