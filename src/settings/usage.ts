import { COMMAND_NAMES, commandFacts } from '../commands.js';
import { belongsTo, SETTING_NAMES, settingFacts, type SettingName } from './facts.js';
import type { Setting } from './setting.js';

/** The text of `--help`: the commands and their flags. */
export function usage(): string {
  const flags = SETTING_NAMES.filter(
    (name) => settingFacts(name).only !== 'action' && COMMAND_NAMES.some((command) => belongsTo(name, command)),
  );
  const rows = COMMAND_NAMES.map((name) => {
    const { arguments: words, summary } = commandFacts(name);
    return [`  ${name}${words === undefined ? '' : ` ${words}`}`, summary];
  });
  return [
    'Usage: coactive-storage-access [COMMAND] [FLAGS]        (without a command: check)',
    '',
    'Keeps the access that you give Coactive to your S3 buckets exactly as wide as you mean it.',
    '',
    'Commands',
    ...columns(rows),
    '',
    'Flags (lists: commas, or the flag again; --no-… turns a switch off)',
    ...columns(flags.map((name) => [`  ${flagText(name)}`, describe(name)])),
    '',
    'Exit codes: 0 nothing to object; 1 findings; 2 a file or flag must be fixed; 3 a service or this tool failed.',
    '',
  ].join('\n');
}

/** The default as the tables show it; empty when there is none. */
export function shownDefault({ default: value, defaultText, type }: Setting): string {
  if (defaultText !== undefined) return defaultText;
  if (value === undefined || (type === 'boolean' && value === false)) return '';
  return Array.isArray(value) ? value.join(', ') : String(value);
}

function flagText(name: SettingName): string {
  const { type, values, short } = settingFacts(name);
  const value = type === 'boolean' ? '' : ` ${values?.join('|') ?? (type === 'list' ? 'LIST' : 'VALUE')}`;
  return `${short === undefined ? '' : `-${short}, `}--${name}${value}`;
}

function describe(name: SettingName): string {
  const facts = settingFacts(name);
  const text = shownDefault(facts);
  const env = facts.env === undefined ? '' : ` Or the environment variable ${facts.env}.`;
  return `${facts.description}${env}${text === '' ? '' : ` [${text}]`}`;
}

/** Two columns; a long left one has its right one on the next line. */
function columns(rows: readonly (readonly string[])[]): string[] {
  return rows.flatMap(([left = '', right = '']) =>
    left.length < COLUMN - 1 ? [left.padEnd(COLUMN) + right] : [left, ' '.repeat(COLUMN) + right],
  );
}

const COLUMN = 28;
