import { createServices, fitYoungGeneration, isTerminal, writeOut, writeReportFile, writeTo } from './compose.js';
import { callLine } from './report/call-line.js';
import { describeFailure } from './report/failure.js';
import { exitCodeOf } from './report/outcome.js';
import { ProgressLine } from './report/progress-line.js';
import { isRendered } from './report/render.js';
import type { Report } from './report/report.js';
import { TOOL } from './report/tool.js';
import { visible } from './report/visible.js';
import { readTexts, run, type Services } from './run.js';
import { renderReport, renderSarifReport } from './run/render-report.js';
import { readArguments } from './settings/arguments.js';
import { belongsTo } from './settings/facts.js';
import { localizePaths } from './settings/localize-paths.js';
import { usage } from './settings/usage.js';
import type { Settings } from './settings/typed.js';

/** The command line: the report on stdout, messages on stderr, the exit code as `report/outcome.ts` says. */
export async function runCommandLine(): Promise<number> {
  const given = readArguments(process.argv.slice(2), process.env);
  const settings = localizePaths(given.settings, process.cwd());
  const read = { ...given, settings };
  try {
    if (settings.help) return await print(usage(), 0);
    if (settings.version) return await print(`${TOOL.version} (IAM data of ${TOOL.iamData})\n`, 0);
    const { line, ...watching } = watch(settings);
    const services = createServices(process.cwd(), { settings, ...watching });
    const result = await run(read, services).finally(() => line?.clear());
    if ('text' in result) {
      if (settings.debug && result.debug !== undefined) await writeTo(process.stderr, `debug: ${result.debug}\n`);
      return await print(result.text, result.exitCode);
    }
    if ('stream' in result) {
      fitYoungGeneration();
      for await (const text of result.stream) {
        await writeTo(process.stdout, text);
        fitYoungGeneration();
      }
      return result.exitCode();
    }
    return await deliver(result.report, settings, services);
  } catch (error) {
    const { lines, exitCode } = describeFailure(error, settings.debug);
    await writeTo(process.stderr, `${lines.join('\n')}\n`);
    return exitCode;
  }
}

/** What a person sees while a job goes on: with --debug every call of a service, at a terminal a line that changes. */
function watch({ command, debug, quiet }: Settings): {
  readonly hear?: (call: Parameters<typeof callLine>[0]) => void;
  readonly progress?: ProgressLine;
  readonly line?: ProgressLine;
} {
  const write = (text: string): void => void process.stderr.write(text);
  if (debug) return { hear: (call) => write(`debug: ${callLine(call)}\n`) };
  // Only what reads accounts takes long; asking whether there is a terminal costs the others more than they take.
  if (quiet || !belongsTo('scan-buckets', command) || process.env.TERM === 'dumb' || !isTerminal('stderr')) return {};
  // A terminal that does not know its width says 0.
  const columns = process.stderr.columns > 0 ? process.stderr.columns : 80;
  const line = new ProgressLine({ write, columns, now: () => performance.now() });
  return { progress: line, line };
}

/** Prints the report, then writes its file: a path that cannot be written must not cost the user the report. */
async function deliver(report: Report, settings: Settings, services: Services): Promise<number> {
  // A document that prove or why can not read is one, too: they make no report of what was checked.
  const answers = settings.command === 'prove' || settings.command === 'why';
  const hasInputMistakes = answers || report.findings.some(({ file }) => file === '');
  // Findings of the inputs are messages about the call, not about the repository.
  const isCallWrong = hasInputMistakes && report.checked.configs.length === 0 && report.checked.policies === 0;
  if (report.outcome === 'invalid' && (isCallWrong || settings.format !== 'text')) {
    await writeTo(process.stderr, mistakeLines(report));
  }
  const format = isRendered(settings.format) ? settings.format : 'text';
  if (!isCallWrong || format !== 'text') {
    const text = await renderFor(report, settings, services, isTerminal() && wantsColours());
    await writeOut(text);
    if (settings.reportFile !== undefined && !isCallWrong) {
      const plain = await renderFor(report, settings, services, false);
      await writeReportFile(settings.reportFile, plain, { base: process.cwd(), roots: [] });
    }
  }
  if (settings.sarifFile !== undefined && !isCallWrong) {
    const sarif = await renderSarifReport(report, services);
    await writeReportFile(settings.sarifFile, sarif, { base: process.cwd(), roots: [] });
  }
  return exitCodeOf(report);
}

async function renderFor(report: Report, settings: Settings, services: Services, coloured: boolean): Promise<string> {
  const { format, failOn, quiet, verbose } = settings;
  const textOf = format === 'text' ? await readTexts(report, services) : () => undefined;
  const options = { textOf, coloured, failOn, quiet, verbose };
  return await renderReport(report, isRendered(format) ? format : 'text', services, options);
}

function mistakeLines({ findings }: Report): string {
  const lines = findings
    .filter(({ sources }) => sources.includes('config'))
    .map(({ file, line, column, message, fix }) => {
      const place = file === '' ? '' : `${visible(file)}:${String(line)}:${String(column)}: `;
      return `error: ${place}${visible(message)}\n${fix === undefined ? '' : `  → ${visible(fix)}\n`}`;
    });
  return [...new Set(lines)].join('');
}

/** See https://no-color.org. */
function wantsColours(): boolean {
  return (process.env.NO_COLOR ?? '') === '' && process.env.TERM !== 'dumb';
}

async function print(text: string, exitCode: number): Promise<number> {
  await writeOut(text);
  return exitCode;
}
