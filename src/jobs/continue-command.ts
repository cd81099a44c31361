import type { FailOn } from '../report/outcome.js';
import { TOOL } from '../report/tool.js';

interface Continuation {
  readonly config: readonly string[];
  readonly connections: readonly string[];
  readonly accounts?: readonly string[];
  readonly region?: string;
  readonly coactiveRoleArn?: string;
  readonly allowCustomApi?: boolean;
  readonly defaultConnection?: string;
  readonly failOn: FailOn;
  readonly strict: boolean;
  readonly allowReplace: boolean;
  readonly allowDestroy: boolean;
}

/**
 * The command line that goes on after a run that was stopped, bound to what is left now: with every input without which it
 * would be refused or mean something else, credentials apart. Without a digest (nothing could be read any more) it asks for a
 * plan first.
 */
export function continueCommand(given: Continuation, digest: string | undefined): string {
  const {
    config,
    connections,
    accounts = [],
    region,
    coactiveRoleArn,
    allowCustomApi = false,
    defaultConnection,
  } = given;
  return [
    TOOL.name,
    digest === undefined ? 'plan' : 'apply',
    ...config.flatMap((path) => ['--config', quoted(path)]),
    ...connections.flatMap((name) => ['--connection', quoted(name)]),
    ...accounts.flatMap((id) => ['--account', quoted(id)]),
    ...option('--region', region),
    ...option('--coactive-role-arn', coactiveRoleArn),
    ...option('--coactive-default-connection', defaultConnection),
    ...(allowCustomApi ? ['--allow-custom-api'] : []),
    ...(digest === undefined ? [] : ['--no-dry-run', `--plan-digest ${digest}`, ...applyFlags(given)]),
  ].join(' ');
}

/** Those that `plan` does not have. */
function applyFlags({ failOn, strict, allowReplace, allowDestroy }: Continuation): string[] {
  return [
    ...(failOn === 'error' ? [] : ['--fail-on', failOn]),
    ...(strict ? ['--strict'] : []),
    ...(allowReplace ? ['--allow-replace'] : []),
    ...(allowDestroy ? ['--allow-destroy'] : []),
  ];
}

function option(flag: string, value: string | undefined): string[] {
  return value === undefined ? [] : [flag, quoted(value)];
}

/** For a POSIX shell, into which people paste it. */
function quoted(text: string): string {
  return /^[\w./-]+$/.test(text) && !text.startsWith('-') ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
