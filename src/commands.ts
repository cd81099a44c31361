/** What one command is: for `--help` and for the Action's `command` input. */
interface CommandFacts {
  readonly summary: string;
  /** The arguments that follow the command's name, as usage shows them. */
  readonly arguments?: string;
  /** False: the Action does not offer it. */
  readonly inAction: boolean;
}

/** Every command of the public interface. */
export const COMMANDS = {
  check: {
    summary: 'check the declared connections and their policies; files are enough',
    inAction: true,
  },
  drift: { summary: 'compare live state with declared state', inAction: true },
  plan: { summary: 'show the steps that apply would take', inAction: true },
  apply: { summary: 'take these steps', inAction: true },
  generate: { summary: 'write the least-privilege policies of a connection', inAction: false },
  init: { summary: 'write a config from what exists', inAction: false },
  prove: { summary: 'decide whether a policy allows nothing beyond another', inAction: false },
  why: { summary: 'evaluate one request and name the deciding statement', inAction: false },
  explain: {
    summary: 'print a rule: why, bad, good, how to fix',
    arguments: 'RULE',
    inAction: false,
  },
  shards: { summary: 'split the connections by account into a job matrix', inAction: true },
  merge: {
    summary: 'join the JSON reports of several jobs into one',
    arguments: 'REPORT…',
    inAction: true,
  },
} as const satisfies Readonly<Record<string, CommandFacts>>;

export type Command = keyof typeof COMMANDS;

export const COMMAND_NAMES = Object.keys(COMMANDS) as Command[];

/** The values of the Action's `command` input. */
export const ACTION_COMMANDS = COMMAND_NAMES.filter((name) => COMMANDS[name].inAction);

export function isCommand(text: string): text is Command {
  return Object.hasOwn(COMMANDS, text);
}

export function commandFacts(command: Command): CommandFacts {
  return COMMANDS[command];
}
