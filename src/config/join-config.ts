import type { InputProblem } from '../errors.js';
import type { Config, Connection, PartialConnection } from './connection.js';
import type { Declared, DeclaredFile } from './declared.js';
import type { ConfigDocument, ReadDocument } from './document.js';
import type { ConfigText } from './find-files.js';
import type { Declarations } from './guards/guard.js';
import { GUARDS } from './guards/index.js';
import { positionsBelow } from './positions.js';
import { resolveConnection, resolveUnfit } from './resolve.js';
import { selectConnections, type Selection } from './select.js';

export interface LoadOptions
  extends Pick<Declarations, 'coactiveRoleArn' | 'allowCustomApi' | 'knownRules'>, Selection {}

export interface LoadedConfig {
  /** As much as could be read; with problems it is good for looking at the documents only, never for a verdict. */
  readonly config: Config;
  /** All declared connections that could be read, also those that the inputs leave out. */
  readonly declared: readonly Connection[];
  /** Every problem of every file. */
  readonly problems: readonly InputProblem[];
  /** Connections that do not fit the schema, for `loadPolicies`. */
  readonly unfit: readonly PartialConnection[];
}

/** Joins files that were read as texts, each declared by `declare`, and looks at all of them together. */
export function joinConfig(
  texts: readonly ConfigText[],
  results: readonly ReadDocument[],
  declare: (document: ConfigDocument) => DeclaredFile,
  options: LoadOptions,
): LoadedConfig {
  const declared = results.flatMap(({ document }) => (document ? [declare(document)] : []));
  const config = join(texts, declared);
  const unfit = declared.flatMap((file) => file.unfit.map((item) => resolveUnfit(file, item)));
  const found = [
    ...results.flatMap((result) => result.problems),
    ...declared.flatMap((file) => file.problems),
    ...guard({ config, files: declared, unfit, ...options }),
  ];
  const isSilent = texts.length > 0 && found.length === 0 && config.connections.length === 0;
  const selected = selectConnections(config, unfit, options);
  const problems = [...found, ...(isSilent ? [noConnection(texts)] : selected.problems)];
  return { config: selected.config, declared: config.connections, problems: problems.sort(byPlace), unfit };
}

function join(texts: readonly ConfigText[], files: readonly DeclaredFile[]): Config {
  const origin = ({ document }: DeclaredFile, { pointer }: Declared<unknown>) => ({
    file: document.file,
    rangeOf: positionsBelow(document.rangeOf, pointer),
  });
  return {
    files: texts.map(({ file }) => file),
    connections: files.flatMap((file) => file.connections.map((item) => resolveConnection(file, item))),
    rules: Object.fromEntries(files.flatMap(({ rules }) => Object.entries(rules))),
    waivers: files.flatMap((file) => file.waivers.map((item) => ({ ...item.value, origin: origin(file, item) }))),
    guardrails: files.flatMap((file) =>
      file.guardrails.map((item) => ({ severity: 'error' as const, ...item.value, origin: origin(file, item) })),
    ),
  };
}

function guard(declarations: Declarations): InputProblem[] {
  return GUARDS.flatMap((each) =>
    Array.from(each.check(declarations), ({ origin, pointer, part, message, fix }) => ({
      message,
      ...(fix !== undefined && { fix }),
      file: origin.file,
      ...origin.rangeOf(pointer, part),
    })),
  );
}

function noConnection(texts: readonly ConfigText[]): InputProblem {
  const file = texts[0]?.file;
  return {
    message: 'no connection is declared, so there is nothing to check',
    fix: 'list at least one under `connections:`',
    ...(file !== undefined && { file, line: 1, column: 1, endLine: 1, endColumn: 1 }),
  };
}

/** Inputs first, then as the files are read. */
export function byPlace(one: InputProblem, other: InputProblem): number {
  const file = compare(one.file ?? '', other.file ?? '');
  return file || (one.line ?? 0) - (other.line ?? 0) || (one.column ?? 0) - (other.column ?? 0);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
