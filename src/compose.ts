import { Workspace } from './adapters/files.js';
import { CommandLineFiles } from './adapters/named-files.js';
import { CommandLineFolder } from './adapters/output-folder.js';
import { hasProxy } from './adapters/proxy.js';
import { CommandLineTree } from './adapters/output-tree.js';
import type { writeReportFile as Write } from './adapters/report-file.js';
import { isTerminal, writeOut, writeTo } from './adapters/standard-output.js';
import { Watchdog } from './adapters/time-limit.js';
import { fitYoungGeneration } from './adapters/young-generation.js';
import type { CoactiveCredentials } from './adapters/coactive/token.js';
import type { HearCall } from './adapters/heard-call.js';
import type { CoactiveAccess, CoactiveReader, CoactiveWriter, Progress } from './ports.js';
import type { AwsAccounts } from './compose/aws.js';
import type { openRepository as Open } from './compose/github.js';
import { analyzers, heardAnalyzers } from './compose/policy-analyzer.js';
import type { Services } from './run.js';
import type { Settings } from './settings/typed.js';

export { isTerminal, fitYoungGeneration, writeOut, writeTo };

/** `adapters/report-file.ts`, loaded when a report is written to a file: most runs only print theirs. */
export const writeReportFile: typeof Write = async (...file) => {
  const adapter = await import('./adapters/report-file.js');
  return await adapter.writeReportFile(...file);
};

/** `compose/github.ts`, loaded with Octokit when something is read or posted there. */
export const openGitHub: typeof Open = async (access) =>
  await (await import('./compose/github.js')).openRepository(access);

export { readRunnerEvent } from './compose/event.js';

/** What the services outside are reached with. */
export interface Outside {
  readonly settings?: CoactiveSettings;
  /** Hears of every secret that comes up on the way (an access token), before it is used. */
  readonly mask?: (text: string) => void;
  /** Hears of every call of a service after it ended. */
  readonly hear?: HearCall;
  /** Hears how far a job is. */
  readonly progress?: Progress;
}

type CoactiveSettings = Pick<
  Settings,
  'coactiveToken' | 'coactiveClientId' | 'coactiveClientSecret' | 'allowCustomApi'
>;

/** The real world for a workspace. What belongs to a service is loaded when a job first asks for it: a check must not pay. */
export function createServices(workspace: string, { settings, mask, hear, progress }: Outside = {}): Services {
  const coactive = settings && coactiveAccess(settings, mask, hear);
  const region = [process.env.AWS_REGION, process.env.AWS_DEFAULT_REGION].find((one) => (one ?? '') !== '');
  let loaded: ReturnType<typeof loadAccounts> | undefined;
  const aws = (): ReturnType<typeof loadAccounts> => (loaded ??= loadAccounts(hear));
  return {
    files: new Workspace(workspace),
    named: new CommandLineFiles(workspace),
    output: new CommandLineFolder(workspace),
    tree: new CommandLineTree(workspace),
    timeLimit: new Watchdog(),
    analyzers: hear === undefined ? analyzers : heardAnalyzers(hear),
    ...(progress && { progress }),
    clock: { now: () => new Date() },
    commit: async () => await (await import('./adapters/github/checked-out-commit.js')).readCheckedOutCommit(workspace),
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    loadSha256: async () => (await import('./adapters/sha256.js')).sha256,
    ...(process.env.GITHUB_EVENT_NAME !== undefined && { eventName: process.env.GITHUB_EVENT_NAME }),
    accounts: { open: async (address) => await (await aws()).readers.open(address) },
    writableAccounts: { open: async (address) => await (await aws()).writers.open(address) },
    caller: {
      ...(region !== undefined && { region }),
      accountId: async (own) => await (await aws()).caller.accountId(own),
    },
    ...(coactive && { coactive }),
  };
}

/** Undefined without credentials of Coactive; half of them are a problem of `settings/validate.ts`. */
function coactiveAccess(
  settings: CoactiveSettings,
  mask: Outside['mask'],
  hear: HearCall | undefined,
): CoactiveAccess<CoactiveReader & CoactiveWriter> | undefined {
  const credentials = credentialsOf(settings);
  if (credentials === undefined) return undefined;
  const build = async (apiUrl: string) => {
    const { openCoactive } = await import('./adapters/coactive/open.js');
    const { allowCustomApi } = settings;
    const proxied = await proxiedFetch();
    const { hearFetch } = await import('./adapters/hear-fetch.js');
    const fetch = hear ? hearFetch(proxied ?? globalThis.fetch, 'coactive', hear, () => performance.now()) : proxied;
    return openCoactive({ apiUrl, allowCustomApi, credentials, ...(mask && { mask }), ...(fetch && { fetch }) });
  };
  const opened = new Map<string, ReturnType<typeof build>>();
  return {
    open: async (apiUrl) => {
      const known = opened.get(apiUrl) ?? build(apiUrl);
      opened.set(apiUrl, known);
      return await known;
    },
  };
}

/** Undefined without a proxy: then Node's own does. */
async function proxiedFetch(): Promise<typeof globalThis.fetch | undefined> {
  if (!hasProxy(process.env)) return undefined;
  const [{ TunnelAgent }, { tunnelFetch }] = await Promise.all([
    import('./adapters/tunnel-agent.js'),
    import('./adapters/tunnel-fetch.js'),
  ]);
  return tunnelFetch(new TunnelAgent(process.env));
}

function credentialsOf(settings: CoactiveSettings): CoactiveCredentials | undefined {
  const { coactiveToken: token, coactiveClientId: clientId, coactiveClientSecret: clientSecret } = settings;
  if (token !== undefined) return { kind: 'personal-token', token };
  if (clientId === undefined || clientSecret === undefined) return undefined;
  return { kind: 'system', clientId, clientSecret };
}

async function loadAccounts(hear: HearCall | undefined): Promise<AwsAccounts> {
  const { createAwsAccounts } = await import('./compose/aws.js');
  return createAwsAccounts(hear && { hear });
}
