import * as core from '@actions/core';
import { randomUUID } from 'node:crypto';
import { createServices, openGitHub, readRunnerEvent, writeReportFile } from './compose.js';
import { annotationsOf, type Annotation } from './report/annotations.js';
import { callLine, durationText } from './report/call-line.js';
import { describeFailure } from './report/failure.js';
import { renderMarkdown } from './report/markdown.js';
import { exitCodeOf } from './report/outcome.js';
import { OUTPUT_NAMES, outputsOf, type Delivered } from './report/outputs.js';
import { ProgressLog } from './report/progress-log.js';
import { isRendered, MAX_SUMMARY_BYTES } from './report/render.js';
import type { Report } from './report/report.js';
import { renderText } from './report/text.js';
import { readTexts, run, type Services } from './run.js';
import { prepareRun, servicesOn, settingsFor, type GitHubRun } from './run/on-github.js';
import { publishRun, runLinks } from './run/publish-run.js';
import { renderReport, renderSarifReport } from './run/render-report.js';
import { inputVariable, readInputs } from './settings/inputs.js';
import { SETTING_NAMES, settingFacts } from './settings/facts.js';
import type { Settings } from './settings/typed.js';

/** The Action: log, annotations, job summary and outputs; the exit code as `report/outcome.ts` says. */
export async function runStep(): Promise<number> {
  maskSecrets(process.env);
  const workspace = process.env.GITHUB_WORKSPACE ?? process.cwd();
  const delivered: { report?: Report; file?: string; further: Delivered } = { further: {} };
  try {
    const read = readInputs(process.env);
    const services = createServices(workspace, {
      settings: read.settings,
      mask: core.setSecret,
      progress: new ProgressLog(core.info, () => performance.now(), durationText),
      ...(core.isDebug() && { hear: listen }),
    });
    const github = await onGitHub(read.settings, services, workspace);
    const result = await inGroup(`Run ${read.settings.command}`, async () =>
      run(
        github === undefined ? read : settingsFor(read, github),
        github === undefined ? services : await servicesOn(services, read.settings, github),
      ),
    );
    if ('outputs' in result && result.outputs !== undefined) {
      printUntrusted(result.text);
      delivered.further = result.outputs;
      return result.exitCode;
    }
    if (!('report' in result)) throw new Error('a command of the Action answers with a report');
    const { report } = result;
    delivered.report = report;
    await speak(report, read.settings, services);
    delivered.further = await inGroup('Publish', () => post(report, read.settings, services, github));
    const file = await writeReport(result.report, read.settings, services, workspace);
    if (file !== undefined) delivered.file = file;
    const { sarifFile } = read.settings;
    if (sarifFile !== undefined) {
      const sarif = await renderSarifReport(result.report, services);
      delivered.further = { ...delivered.further, sarifFile: await writeFileOf(sarifFile, sarif, workspace) };
    }
    return exitCodeOf(result.report);
  } catch (error) {
    const { lines, exitCode } = describeFailure(error, core.isDebug());
    core.error(lines.join('\n'));
    return Math.max(exitCode, delivered.report === undefined ? 0 : exitCodeOf(delivered.report));
  } finally {
    const outputs = outputsOf(delivered.report, delivered.file, delivered.further);
    for (const name of OUTPUT_NAMES) core.setOutput(name, outputs[name]);
  }
}

/** A part of the log that can be folded, with the time that it took. */
async function inGroup<T>(name: string, task: () => Promise<T>): Promise<T> {
  const begun = performance.now();
  core.startGroup(name);
  try {
    return await task();
  } finally {
    core.info(`${name}: took ${durationText(performance.now() - begun)}`);
    core.endGroup();
  }
}

function listen(call: Parameters<typeof callLine>[0]): void {
  core.debug(callLine(call));
}

/** Before anything can be printed. */
function maskSecrets(env: Readonly<Record<string, string | undefined>>): void {
  for (const name of SETTING_NAMES) {
    const { secret, env: variable } = settingFacts(name);
    if (secret !== true) continue;
    for (const source of [inputVariable(name), variable]) {
      const value = (source === undefined ? undefined : env[source]) ?? '';
      // As it was given, and as it is used.
      for (const text of new Set([value, value.trim()])) if (text !== '') core.setSecret(text);
    }
  }
}

async function speak(report: Report, settings: Settings, services: Services): Promise<void> {
  const textOf = await readTexts(report, services);
  const { failOn } = settings;
  printUntrusted(renderText(report, { textOf, failOn, coloured: false, quiet: false, verbose: true }));
  const { shown, left } = annotationsOf(report.findings);
  for (const annotation of shown) annotate(annotation);
  if (left > 0) core.info(`${String(left)} more findings have no annotation: GitHub shows ten of each level.`);
}

/** What the event is, what may run on it, and the base of a pull request; undefined outside of a workflow. */
async function onGitHub(settings: Settings, services: Services, workspace: string): Promise<GitHubRun | undefined> {
  const event = await readRunnerEvent(process.env, workspace);
  if (event === undefined) return undefined;
  const { githubToken: token } = settings;
  const access = { apiUrl: process.env.GITHUB_API_URL, wait: services.wait };
  const hear = core.isDebug() ? listen : undefined;
  const open =
    token && (async (owner: string, repo: string) => await openGitHub({ ...access, token, owner, repo, hear }));
  return await prepareRun(event, settings, services.files, open);
}

/** Comment, issues and summary: whatever fails here is a warning, and the outcome stands. */
async function post(
  report: Report,
  settings: Settings,
  services: Services,
  github: GitHubRun | undefined,
): Promise<Delivered> {
  let markdown = renderMarkdown(report, { maxBytes: MAX_SUMMARY_BYTES });
  let further: Delivered = {};
  try {
    if (github !== undefined) {
      const posted = await publishRun(report, settings, services, github, runLinks(process.env, github.event.sha));
      for (const note of posted.notes) core.warning(note);
      if (posted.summary !== undefined) markdown = posted.summary;
      if (posted.commentUrl !== undefined) further = { commentUrl: posted.commentUrl };
    }
  } catch (error) {
    core.warning(`Nothing was posted: ${describeFailure(error, core.isDebug()).lines.join(' ')}`);
  }
  await writeSummary(markdown);
  return further;
}

/** The report quotes the repository: the runner must not take a line of it for a command (`::set-env …`). */
function printUntrusted(text: string): void {
  const token = randomUUID();
  core.info(`::stop-commands::${token}`);
  core.info(text);
  core.info(`::${token}::`);
}

function annotate({ severity, message, ...properties }: Annotation): void {
  if (severity === 'error') core.error(message, properties);
  else if (severity === 'warning') core.warning(message, properties);
  else core.notice(message, properties);
}

/** A summary that cannot be written costs nothing but the summary. */
async function writeSummary(markdown: string): Promise<void> {
  if ((process.env.GITHUB_STEP_SUMMARY ?? '') === '') return;
  try {
    await core.summary.addRaw(markdown, true).write();
  } catch {
    core.warning('The job summary could not be written; the report stands in the log.');
  }
}

async function writeReport(
  report: Report,
  { reportFile, format, failOn }: Settings,
  services: Services,
  workspace: string,
): Promise<string | undefined> {
  if (reportFile === undefined || !isRendered(format)) return undefined;
  const textOf = await readTexts(report, services);
  const options = { textOf, failOn, coloured: false, quiet: false, verbose: true };
  return await writeFileOf(reportFile, await renderReport(report, format, services, options), workspace);
}

/** Inside the workspace or RUNNER_TEMP only: the path may come from a workflow's expression. */
async function writeFileOf(file: string, text: string, workspace: string): Promise<string> {
  const temporary = process.env.RUNNER_TEMP ?? '';
  const roots = temporary === '' ? [workspace] : [workspace, temporary];
  return await writeReportFile(file, text, { base: workspace, roots });
}
