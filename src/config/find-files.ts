import type { InputProblem } from '../errors.js';
import type { WorkspaceFiles } from '../ports.js';

/** Where a config is looked for when none is named. */
export const DEFAULT_PATTERNS = ['coactive.yml', 'coactive.yaml', '.coactive/*.yml'] as const;

/** 10,000 connections take about 3 MiB. */
export const MAX_CONFIG_BYTES = 8 * 1024 * 1024;

export interface ConfigText {
  readonly file: string;
  readonly text: string;
}

interface Found {
  readonly texts: readonly ConfigText[];
  readonly problems: readonly InputProblem[];
}

/**
 * Finds and reads the config files.
 *
 * @param patterns paths and globs; none: the usual places, of which one suffices
 */
export async function findConfigFiles(files: WorkspaceFiles, patterns: readonly string[]): Promise<Found> {
  const isDefault = patterns.length === 0;
  const problems: InputProblem[] = [];
  const names = new Set<string>();
  for (const pattern of isDefault ? DEFAULT_PATTERNS : patterns) {
    const matches = await files.glob(pattern.replace(/^(\.\/)+/, ''));
    for (const name of matches) names.add(name);
    if (matches.length === 0 && !isDefault) {
      problems.push({ message: `no config file matches ${JSON.stringify(pattern)}`, fix: 'correct `config`' });
    }
  }
  const results = await Promise.all(
    [...names].map(async (file) => ({ file, result: await files.read(file, MAX_CONFIG_BYTES) })),
  );
  const texts: ConfigText[] = [];
  for (const { file, result } of results) {
    if ('text' in result) texts.push({ file, text: result.text });
    else if (!isDefault || result.isMissing !== true) {
      const message = `the config file ${JSON.stringify(file)} ${result.problem}`;
      problems.push({
        message,
        ...PLACE,
        file,
        fix: result.isMissing === true ? 'correct `config`' : 'replace the file',
      });
    }
  }
  if (texts.length === 0 && problems.length === 0) problems.push(NOTHING);
  return { texts, problems };
}

const PLACE = { line: 1, column: 1, endLine: 1, endColumn: 1 } as const;

const NOTHING: InputProblem = {
  message: `no config file: none of ${DEFAULT_PATTERNS.join(', ')} exists`,
  fix: 'begin with a coactive.yml that says `version: 1` and lists `connections:`, or name yours with `config`',
};
