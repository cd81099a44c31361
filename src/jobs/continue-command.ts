import { TOOL } from '../report/tool.js';

interface Continuation {
  readonly config: readonly string[];
  readonly connections: readonly string[];
  readonly allowReplace: boolean;
  readonly allowDestroy: boolean;
}

/**
 * The command line that goes on after a run that was stopped, bound to what is left now. Without a digest (nothing could be
 * read any more) it asks for a plan first.
 */
export function continueCommand(
  { config, connections, allowReplace, allowDestroy }: Continuation,
  digest: string | undefined,
): string {
  return [
    TOOL.name,
    digest === undefined ? 'plan' : 'apply',
    ...config.flatMap((path) => ['--config', quoted(path)]),
    ...connections.flatMap((name) => ['--connection', quoted(name)]),
    ...(digest === undefined
      ? []
      : [
          '--no-dry-run',
          `--plan-digest ${digest}`,
          ...(allowReplace ? ['--allow-replace'] : []),
          ...(allowDestroy ? ['--allow-destroy'] : []),
        ]),
  ].join(' ');
}

/** For a POSIX shell, into which people paste it. */
function quoted(text: string): string {
  return /^[\w./-]+$/.test(text) && !text.startsWith('-') ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
