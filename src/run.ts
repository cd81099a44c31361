import type { Command } from './commands.js';
import { ConfigError, type InputProblem } from './errors.js';
import type { Answer } from './jobs/answer.js';
import type { CheckServices } from './jobs/check.js';
import type { ReviewedPlan } from './jobs/github/reviewed-plan.js';
import type {
  AccountReader,
  Accounts,
  AccountWriter,
  Caller,
  CoactiveAccess,
  CoactiveReader,
  CoactiveWriter,
  NamedFiles,
  OutputFolder,
  Progress,
} from './ports.js';
import { buildReport } from './report/build.js';
import { findingOf } from './report/problem.js';
import type { Report } from './report/report.js';
import type { Settings } from './settings/typed.js';
import type { ReadSettings } from './settings/value.js';
import { validateSettings } from './settings/validate.js';

/** What a command may use of the world. */
export interface Services extends CheckServices {
  readonly named: NamedFiles;
  /** The commit in the workspace; undefined: not known. */
  readonly commit: () => Promise<string | undefined>;
  /** Resolves after so many milliseconds. */
  readonly wait: (milliseconds: number) => Promise<void>;
  readonly loadSha256: () => Promise<(text: string) => string>;
  /** GitHub's name of the event that started the run; left out: none did. */
  readonly eventName?: string;
  /** To look at accounts; what is opened refuses every call that is not a read. */
  readonly accounts: Accounts<AccountReader>;
  /** For `apply` with require-reviewed-plan, on GitHub: what the merged pull request says. */
  readonly reviewedPlan?: ReviewedPlan;
  /** For `apply` alone. */
  readonly writableAccounts: Accounts<AccountWriter>;
  /** Left out: no credentials of Coactive were given. A job that only reads is handed `CoactiveAccess<CoactiveReader>`. */
  readonly coactive?: CoactiveAccess<CoactiveReader & CoactiveWriter>;
  /** For `init`, which has no declared account. */
  readonly caller: Caller;
  /** Left out: nobody watches. */
  readonly progress?: Progress;
  readonly output: OutputFolder;
  /** As `output`, for files in folders below: their names are paths. */
  readonly tree: OutputFolder;
}

/** A report to render, or what is the answer itself (`explain`, `prove`, `why`). */
export type Result = { readonly report: Report } | Answer;

type Job = (settings: Settings, services: Services) => Promise<Result>;

/**
 * The job of each command, loaded when asked for: `--help` must not wait for a schema library.
 */
export const JOBS: Readonly<Record<Command, Job>> = {
  check: async (settings, services) => {
    const { check } = await import('./jobs/index.js');
    return { report: await check({ ...checkOptions(settings), isLiveRead: true }, services) };
  },
  plan: async (settings, { files, accounts, coactive, loadSha256, trusted, progress }) => {
    const { plan } = await import('./jobs/plan.js');
    // Only what reads is handed in.
    const services = {
      ...{ files, accounts, loadSha256 },
      ...(trusted && { trusted }),
      ...(coactive && { coactive }),
      ...(progress && { progress }),
    };
    return { report: await plan(planOptions(settings), services) };
  },
  apply: async (settings, services) => {
    const { apply } = await import('./jobs/apply.js');
    return { report: await apply(applyOptions(settings, services), services) };
  },
  drift: async (settings, { files, clock, accounts, coactive, wait, trusted, progress }) => {
    const { drift } = await import('./jobs/drift.js');
    // Only what reads is handed in.
    const services = {
      ...{ files, clock, accounts, wait },
      ...(trusted && { trusted }),
      ...(coactive && { coactive }),
      ...(progress && { progress }),
    };
    return { report: await drift(driftOptions(settings), services) };
  },
  explain: async (settings) => {
    const { explain, RULES } = await import('./jobs/index.js');
    return { text: explain(settings.arguments[0] ?? '', RULES), exitCode: 0 };
  },
  generate: async (settings, { files, output }) => {
    const { answerGenerate } = await import('./jobs/answer-generate.js');
    return await answerGenerate(settings, files, output);
  },
  shards: async (settings, { files, loadSha256 }) => {
    const { shards } = await import('./jobs/shards.js');
    const matrix = await shards(shardsOptions(settings), { files, loadSha256 });
    const outputs = { matrix: JSON.stringify(matrix), shards: String(matrix.include.length) };
    return { text: `${outputs.matrix}\n`, exitCode: 0, outputs };
  },
  merge: async (settings, { named, commit }) => {
    const { merge } = await import('./jobs/merge.js');
    const { reports, arguments: words, expect, failOn } = settings;
    const options = { reports: [...words, ...reports], failOn, ...(expect !== undefined && { expect }) };
    return { report: await merge(options, { named, commit }) };
  },
  init: async (settings, { coactive, progress, ...services }) => {
    const { answerInit } = await import('./jobs/answer-init.js');
    // Only what reads is handed in, and the place for the files.
    const { accounts, analyzers, caller, clock, files, timeLimit, tree, wait } = services;
    return await answerInit(settings, {
      ...{ accounts, analyzers, caller, clock, files, timeLimit, tree, wait },
      ...(coactive && { coactive }),
      ...(progress && { progress }),
    });
  },
  prove: async (settings, { named }) => {
    const { answerProve } = await import('./jobs/answer-prove.js');
    return await answerProve(settings, named);
  },
  why: async (settings, { named, files }) => {
    const { answerWhy } = await import('./jobs/answer-why.js');
    return await answerWhy(settings, named, files);
  },
};

/** Runs the command. A mistake of the user's is a report with the outcome `invalid`; a defect or a failed service throws. */
export async function run({ settings, problems }: ReadSettings, services: Services): Promise<Result> {
  const mistakes = [...problems, ...validateSettings(settings)];
  if (mistakes.length > 0) {
    return { report: await reportMistakes(mistakes, settings, services) };
  }
  try {
    return await nameShard(await JOBS[settings.command](settings, services), settings, services);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return await nameShard({ report: await reportMistakes(error.problems, settings, services) }, settings, services);
  }
}

/** Which part of which config a report is about, where the run was asked for a part: `merge` needs to know. */
async function nameShard(result: Result, settings: Settings, services: Services): Promise<Result> {
  const { account, config, given } = settings;
  if (!('report' in result) || account.length === 0) return result;
  const { readDigest } = await import('./jobs/shards.js');
  const digest = await readDigest(services.files, given.has('config') ? config : [], services.loadSha256);
  const commit = await services.commit();
  const shard = { accounts: [...new Set(account)].sort(), config: digest, ...(commit !== undefined && { commit }) };
  return { report: { ...result.report, shard } };
}

/**
 * Mistakes in the inputs. When the user has named the config to check, its own mistakes are shown in the same run;
 * otherwise what to check may be the very thing that was mistyped.
 */
async function reportMistakes(
  problems: readonly InputProblem[],
  settings: Settings,
  services: Services,
): Promise<Report> {
  const { command, failOn } = settings;
  const findings = problems.map(findingOf);
  if (command !== 'check' || !settings.given.has('config') || settings.policy.length > 0) {
    return buildReport({ command, findings, failOn });
  }
  const { check } = await import('./jobs/index.js');
  const analyzer = { mode: 'off', reason: 'the inputs must be fixed first' } as const;
  const report = await check({ ...checkOptions(settings), analyzer }, services);
  const { connections, waived, checked, accessAnalyzer } = report;
  return buildReport({
    command,
    failOn,
    findings: [...findings, ...report.findings],
    connections,
    waived,
    checked,
    accessAnalyzer,
  });
}

function shardsOptions({ config, given, connection, account, coactiveRoleArn }: Settings) {
  return {
    config: given.has('config') ? config : [],
    connections: connection,
    accounts: account,
    ...(coactiveRoleArn !== undefined && { coactiveRoleArn }),
  };
}

function checkOptions(settings: Settings) {
  const { connection, account, coactiveRoleArn, policy, kind, failOn, strict, accessAnalyzer, customChecks, region } =
    settings;
  const { allowCustomApi } = settings;
  return {
    // The default patterns need not all match; those that the user wrote must.
    config: settings.given.has('config') ? settings.config : [],
    connections: connection,
    accounts: account,
    allowCustomApi,
    policy,
    failOn,
    strict,
    analyzer: { mode: accessAnalyzer, customChecks, ...(region !== undefined && { region }) },
    ...(coactiveRoleArn !== undefined && { coactiveRoleArn }),
    // `identity` and `resource` are words of prove and why; settings/validate.ts refuses them here.
    ...(kind !== undefined && kind !== 'identity' && kind !== 'resource' && { kind }),
  };
}

function planOptions(settings: Settings) {
  const { region, planDigest, detailedExitcode } = settings;
  return {
    ...checkOptions(settings),
    detailedExitcode,
    ...(region !== undefined && { region }),
    ...(planDigest !== undefined && { planDigest }),
  };
}

function applyOptions(settings: Settings, { eventName, reviewedPlan }: Services) {
  const { dryRun, requireReviewedPlan, allowReplace, allowDestroy, allowUntrustedCheckout } = settings;
  const { coactiveDefaultConnection: defaultConnection } = settings;
  return {
    ...planOptions(settings),
    ...{ dryRun, requireReviewedPlan, allowReplace, allowDestroy, allowUntrustedCheckout },
    ...(eventName !== undefined && { eventName }),
    ...(reviewedPlan !== undefined && { reviewedPlan }),
    ...(defaultConnection !== undefined && { defaultConnection }),
  };
}

function driftOptions(settings: Settings) {
  const { connection, account, coactiveRoleArn, region, scanBuckets, coactiveDefaultConnection, allowCustomApi } =
    settings;
  const { failOn, strict } = settings;
  return {
    config: settings.given.has('config') ? settings.config : [],
    connections: connection,
    accounts: account,
    scanBuckets,
    allowCustomApi,
    failOn,
    strict,
    ...(coactiveRoleArn !== undefined && { coactiveRoleArn }),
    ...(region !== undefined && { region }),
    ...(coactiveDefaultConnection !== undefined && { defaultConnection: coactiveDefaultConnection }),
  };
}

/** The texts that the excerpts of a report need, read again: a report does not carry whole files. */
export async function readTexts(
  report: Report,
  services: Pick<Services, 'files'>,
): Promise<(file: string) => string | undefined> {
  const files = [...new Set(report.findings.map(({ file }) => file))].filter((file) => file !== '');
  const texts = new Map<string, string>();
  await Promise.all(
    files.map(async (file) => {
      const read = await services.files.read(file, MAX_EXCERPT_BYTES);
      if ('text' in read) texts.set(file, read.text);
    }),
  );
  return (file) => texts.get(file);
}

/** A config may have 8 MiB. */
const MAX_EXCERPT_BYTES = 8 * 1024 * 1024;
