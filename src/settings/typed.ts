import type { Command } from '../commands.js';
import type { SETTINGS } from '../settings.js';
import type { Secret } from '../secret.js';
import type { SettingName } from './facts.js';

/** The value of a setting: what `default` and `type` say; without a default it may be missing. */
type ValueOf<S> = S extends { readonly type: 'boolean' }
  ? boolean
  : S extends { readonly type: 'list' }
    ? readonly string[]
    : TextOf<S> | (S extends { readonly default: string } ? never : undefined);
type TextOf<S> = S extends { readonly values: readonly (infer V)[] }
  ? V
  : S extends { readonly secret: true }
    ? Secret
    : string;

/** `report-file` → `reportFile`. */
type Camel<Name extends string> = Name extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<Camel<Tail>>}`
  : Name;

/** What the user asked for, every setting with its value or default, by its name in camel case. */
export type Settings = {
  readonly [Name in Exclude<SettingName, 'command'> as Camel<Name>]: ValueOf<(typeof SETTINGS)[Name]>;
} & {
  readonly command: Command;
  /** What follows the command, for example the rule of `explain`. */
  readonly arguments: readonly string[];
  /** The settings that the user gave, by any way. */
  readonly given: ReadonlySet<SettingName>;
};
