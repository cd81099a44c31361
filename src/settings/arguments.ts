import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { COMMAND_NAMES, isCommand, type Command } from '../commands.js';
import { ConfigError, type InputProblem } from '../errors.js';
import { nearest } from '../policy/nearest.js';
import { belongsTo, isSetting, SETTING_NAMES, settingFacts, type SettingName } from './facts.js';
import { completeSettings, inputProblem, parseValue, type ReadSettings } from './value.js';

type Environment = Readonly<Record<string, string | undefined>>;

/** What the command line has been asked for. Every mistake is reported, not just the first; nothing throws. */
export function readArguments(argv: readonly string[], env: Environment): ReadSettings {
  const problems: InputProblem[] = [];
  const { texts, words } = takeApart(argv, problems);
  const command = findCommand(words, problems);
  const given = new Map<SettingName, ReturnType<typeof parseValue>>();
  for (const [name, values] of texts) {
    if (!belongsTo(name, command)) {
      const { commands } = settingFacts(name);
      const owners = typeof commands === 'string' ? '' : commands.join(', ');
      problems.push(inputProblem(`--${name} is no flag of ${command}`, `leave it out; it belongs to ${owners}`));
      continue;
    }
    try {
      given.set(name, parseValue(name, values, `--${name}`));
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      problems.push(...error.problems);
    }
  }
  return { settings: completeSettings(command, words, given, env), problems };
}

const OPTIONS: ParseArgsOptionsConfig = Object.fromEntries(
  flagNames().map((name) => {
    const { type, short } = settingFacts(name);
    const option = { type: type === 'boolean' ? 'boolean' : 'string', multiple: true } as const;
    return [name, short === undefined ? option : { ...option, short }];
  }),
);

/** The flags with their values as text, and the words that belong to no flag. */
function takeApart(argv: readonly string[], problems: InputProblem[]) {
  const { tokens } = parseArgs({
    args: [...argv],
    options: OPTIONS,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const texts = new Map<SettingName, string[]>();
  const words: string[] = [];
  let afterUnknown = false;
  for (const token of tokens) {
    if (token.kind === 'positional') {
      // What follows an unknown flag is probably its value: not a second mistake.
      if (!afterUnknown || isCommand(token.value)) words.push(token.value);
    }
    afterUnknown = false;
    if (token.kind !== 'option') continue;
    // `--config --strict`: parseArgs takes the second flag for the value of the first.
    const isSwallowed = token.inlineValue === false && token.value.startsWith('--');
    const flag = readFlag(token.name, token.rawName, isSwallowed ? undefined : token.value);
    if ('problem' in flag) {
      problems.push(flag.problem);
      afterUnknown = flag.isUnknown && token.value === undefined;
    } else {
      texts.set(flag.name, [...(texts.get(flag.name) ?? []), flag.text]);
    }
  }
  return { texts, words };
}

type Flag =
  | { readonly name: SettingName; readonly text: string }
  | { readonly problem: InputProblem; readonly isUnknown: boolean };

function readFlag(name: string, rawName: string, value: string | undefined): Flag {
  const positive = name.replace(/^no-/, '');
  if (isFlag(name)) {
    if (settingFacts(name).type === 'boolean') return { name, text: value ?? 'true' };
    if (value !== undefined && value.trim() !== '') return { name, text: value };
    return { problem: inputProblem(`${rawName} needs a value`, `write ${rawName} VALUE`), isUnknown: false };
  }
  if (positive !== name && isFlag(positive) && settingFacts(positive).type === 'boolean') {
    if (value === undefined) return { name: positive, text: 'false' };
    return { problem: inputProblem(`${rawName} takes no value`, `write ${rawName} alone`), isUnknown: false };
  }
  const guess = nearest(name, flagNames());
  const question = guess === undefined ? '' : `; did you mean --${guess}?`;
  const problem = inputProblem(`unknown flag ${rawName.slice(0, 100)}${question}`, 'see --help for the flags');
  return { problem, isUnknown: true };
}

function findCommand(words: string[], problems: InputProblem[]): Command {
  const [first] = words;
  if (first === undefined) return 'check';
  if (isCommand(first)) {
    words.shift();
    return first;
  }
  const guess = nearest(first, COMMAND_NAMES);
  const question = guess === undefined ? '' : `; did you mean ${guess}?`;
  const shown = JSON.stringify(first.slice(0, 100));
  problems.push(inputProblem(`unknown command ${shown}${question}`, 'see --help for the commands'));
  // They belong to the command that was meant: nothing is to be said of them.
  words.length = 0;
  return 'check';
}

function isFlag(name: string): name is SettingName {
  return isSetting(name) && settingFacts(name).only !== 'action';
}

function flagNames(): SettingName[] {
  return SETTING_NAMES.filter((name) => isFlag(name));
}
