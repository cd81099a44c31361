import type { Command } from '../commands.js';

/** One input of the Action and, with `--` before its name, one flag of the command line. */
export interface Setting {
  /** A list is separated by commas or line breaks; as a flag it can also be repeated. */
  readonly type: 'string' | 'boolean' | 'list' | 'enum';
  /** Of an enum. */
  readonly values?: readonly string[];
  /** Left out: not set. */
  readonly default?: string | boolean | readonly string[];
  /** What the tables show as the default where it is no plain value. */
  readonly defaultText?: string;
  /** What action.yml has as the default where it is an expression of the runner. */
  readonly actionDefault?: string;
  /** The commands that read it; others refuse the flag. */
  readonly commands: 'all' | readonly Command[];
  /** Left out: both front ends have it. */
  readonly only?: 'action' | 'command line';
  /** The environment variable that holds it when it is not given. */
  readonly env?: string;
  /** A credential: masked in the Action's log and never printed. */
  readonly secret?: true;
  /** One letter: `-q`. */
  readonly short?: string;
  /** One line. */
  readonly description: string;
}
