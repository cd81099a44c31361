import { loadConfig } from '../config/load.js';
import { ConfigError } from '../errors.js';
import type { OutputFolder, WorkspaceFiles } from '../ports.js';
import { renderFileResults, renderFiles } from '../report/generate-text.js';
import { visible, visibleJson } from '../report/visible.js';
import { knownRules } from './findable-rules.js';
import { RULES } from '../rules/index.js';
import type { Settings } from '../settings/typed.js';
import type { Answer } from './answer.js';
import { compareFolder, filesOf, writeFolder, type FileResult } from './generate.js';

/**
 * `generate`: prints the files of the selected connections, with `--out` writes them, with `--check` compares them (exit 1
 * for a difference). Of a config with a mistake nothing is generated. Throws ConfigError.
 */
export async function answerGenerate(settings: Settings, files: WorkspaceFiles, output: OutputFolder): Promise<Answer> {
  const { config, connection, coactiveRoleArn, allowCustomApi, given, out, check, force, format } = settings;
  if (format !== 'text' && format !== 'json') {
    throw new ConfigError([
      { rule: 'invalid-input', message: `generate has no format ${format}`, fix: 'use text or json' },
    ]);
  }
  const loaded = await loadConfig(files, given.has('config') ? config : [], {
    connections: connection,
    allowCustomApi,
    knownRules: knownRules(RULES),
    ...(coactiveRoleArn !== undefined && { coactiveRoleArn }),
  });
  if (loaded.problems.length > 0) throw new ConfigError(loaded.problems);
  const generated = filesOf(loaded.config.connections);
  if (generated.length === 0) {
    const message = 'every connection that was selected is to be absent: there is nothing to generate';
    throw new ConfigError([{ rule: 'invalid-input', message, fix: 'select another one' }]);
  }
  const print = (text: string, value: unknown, exitCode: 0 | 1): Answer => ({
    text: format === 'json' ? `${visibleJson(JSON.stringify(value, null, 2))}\n` : text,
    exitCode,
  });
  if (out === undefined) {
    const list = generated.map(({ name, text }) => ({ name, text }));
    return print(renderFiles(list), { files: list }, 0);
  }
  const results = check
    ? await compareFolder(generated, out, output)
    : await writeFolder(generated, out, force, output);
  if (!check) refuseToOverwrite(results);
  const differs = results.some(({ status }) => !FINE.has(status));
  const told = settings.quiet ? results.filter(({ status }) => !FINE.has(status)) : results;
  return print(renderFileResults(out, told), { files: results }, differs ? 1 : 0);
}

const FINE: ReadonlySet<FileResult['status']> = new Set(['same', 'written', 'unchanged']);

function refuseToOverwrite(results: readonly FileResult[]): void {
  const problems = results
    .filter(({ status }) => status === 'different' || status === 'unreadable')
    .map(({ name, reason = '' }) => ({
      rule: 'invalid-input',
      message: `the file ${visible(name)} ${reason}: nothing was written`,
      fix: 'look at it, then overwrite with --force, or choose another folder with --out',
    }));
  if (problems.length > 0) throw new ConfigError(problems);
}
