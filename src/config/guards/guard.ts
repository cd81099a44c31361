import type { Config, Origin, PartialConnection } from '../connection.js';
import type { DeclaredFile } from '../declared.js';
import type { Pointer } from '../../policy/types.js';

/** Everything declared, with what only the caller knows. */
export interface Declarations {
  readonly config: Config;
  readonly files: readonly DeclaredFile[];
  /** Connections that do not fit the schema; their names are taken all the same. */
  readonly unfit: readonly PartialConnection[];
  /** The workflow's `coactive-role-arn`: the role that its author means. */
  readonly coactiveRoleArn?: string;
  /** The workflow's `allow-custom-api`. */
  readonly allowCustomApi?: boolean;
  /** The ids of our rules; left out: not known here, so none is called unknown. */
  readonly knownRules?: readonly string[];
}

/** What the user must fix before anything else is looked at; `load.ts` adds file and range. */
export interface GuardProblem {
  readonly origin: Origin;
  /** Below the origin. */
  readonly pointer: Pointer;
  readonly part?: 'value' | 'key';
  readonly message: string;
  readonly fix?: string;
}

/**
 * A check of the configuration that the schema can not make: what a value may say, and what fits what. Unlike a rule it has
 * no severity and no waiver: a config that breaks one means nothing reliable.
 */
export interface Guard {
  readonly id: string;
  check(declarations: Declarations): Iterable<GuardProblem>;
}
