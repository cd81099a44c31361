import { COACTIVE_API_URLS, COACTIVE_ROLE_ARN } from '../config/coactive.js';
import { ConfigError, type InputProblem } from '../errors.js';
import type { AccountReader, Accounts, Caller, CoactiveAccess, CoactiveReader, OutputFolder } from '../ports.js';
import { renderInit, type InitSummary } from '../report/init-text.js';
import { TOOL } from '../report/tool.js';
import { visible, visibleJson } from '../report/visible.js';
import type { Settings } from '../settings/typed.js';
import type { Answer } from './answer.js';
import type { CheckServices } from './check.js';
import type { DriftServices } from './drift.js';
import { writeFolder, type FileResult } from './generate.js';
import { listCandidates } from './init/candidates.js';
import { draftConnections } from './init/draft.js';
import { findAccess } from './init/find-access.js';
import { compare } from './init/infer-reach.js';
import {
  CONFIG_FILE,
  draftFiles,
  dropUnfit,
  isProved,
  judgeDraft,
  remarksOf,
  type Judgement,
} from './init/judge-draft.js';
import { readFacts } from './init/read-facts.js';
import { starterWorkflow, WORKFLOW_FILE } from './init/starter-workflow.js';
import { writeConfig, type ConfigHead } from './init/write-config.js';
import { loadConfig } from '../config/load.js';

export interface InitServices extends CheckServices, DriftServices {
  readonly accounts: Accounts<AccountReader>;
  readonly caller: Caller;
  readonly coactive?: CoactiveAccess<CoactiveReader>;
  /** Where the files go. */
  readonly tree: OutputFolder;
}

/** Where STS answers in every account; a bucket is asked in its own Region whatever this says. */
const DEFAULT_REGION = 'us-east-1';

/**
 * `init`: looks at the caller's account and, with credentials, at Coactive; writes a config that declares what lets Coactive
 * in, its documents, and a workflow. All of the files or none; reads only, but for them. Throws ConfigError.
 */
export async function answerInit(settings: Settings, services: InitServices): Promise<Answer> {
  const { out = '.', force, format, coactiveRoleArn = COACTIVE_ROLE_ARN, allowCustomApi } = settings;
  if (format !== 'text' && format !== 'json') {
    throw new ConfigError([
      { rule: 'invalid-input', message: `init has no format ${format}`, fix: 'use text or json' },
    ]);
  }
  await refuseToBegin(services.tree, out, force);
  const region = settings.region ?? services.caller.region ?? DEFAULT_REGION;
  const accountId = await services.caller.accountId(region);
  const apiUrl = settings.coactiveApiUrl ?? COACTIVE_API_URLS[0];
  // All buckets unless the person says otherwise: those that let Coactive in are what init is to find.
  const scanBuckets = settings.given.has('scan-buckets') ? settings.scanBuckets : true;
  const access = await findAccess({ accountId, region, coactiveRoleArn, apiUrl, scanBuckets }, services);
  const { candidates, leftOut: unpaired } = listCandidates(access);
  const facts = await readFacts(candidates, access, services.accounts);
  const draft = draftConnections(candidates, access, facts);
  const head: ConfigHead = {
    ...{ accountId, region },
    date: services.clock.now().toISOString().slice(0, 10),
    coactive: {
      ...(coactiveRoleArn !== COACTIVE_ROLE_ARN && { role_arn: coactiveRoleArn }),
      ...(apiUrl !== COACTIVE_API_URLS[0] && { api_url: apiUrl }),
    },
  };
  const { coactiveDefaultConnection: defaultConnection } = settings;
  const options = {
    ...{ region, scanBuckets, allowCustomApi, coactiveRoleArn },
    ...(defaultConnection !== undefined && { defaultConnection }),
  };
  const { connections: fit, leftOut: unfit } = await dropUnfit(head, draft.connections, options);
  const connections = [...fit].sort((one, other) => compare(one.name, other.name));
  const leftOut = [...unpaired, ...draft.leftOut, ...unfit];
  const { looked, unread } = access;
  const common = {
    accountId,
    region,
    looked,
    unread,
    leftOut,
    ...(access.connections && { atCoactive: access.connections.length }),
  };
  if (connections.length === 0) return answer({ ...common, connections: [], changes: [], files: [] }, settings);

  const judgement = await judgeDraft(head, connections, options, services);
  const remarks = new Map(connections.map(({ name }) => [name, remarksOf(name, judgement)]));
  const text = writeConfig(head, connections, leftOut, remarks);
  await readBack(
    text,
    head,
    connections.map(({ name }) => name),
    options,
  );
  const files = [
    { name: CONFIG_FILE, text },
    ...connections.flatMap(({ documents }) =>
      documents.map(({ file, text: document }) => ({ name: file, text: document })),
    ),
    { name: WORKFLOW_FILE, text: starterWorkflow(TOOL.version, region) },
  ];
  const results = await writeFolder(files, out, force, services.tree);
  refuseToOverwrite(results);
  return answer(
    {
      ...common,
      connections: describe(judgement, remarks),
      changes: judgement.changes.filter(({ connection }) => connection === null).map(({ message }) => message),
      files: results.map(({ name, status }) => ({ name, status })),
    },
    settings,
  );
}

function describe(
  { connections }: Judgement,
  remarks: ReadonlyMap<string, readonly string[]>,
): InitSummary['connections'] {
  return connections.map((connection) => {
    const { name, method, bucket, prefixes } = connection;
    return { ...{ name, method, bucket, prefixes }, proved: isProved(connection), remarks: remarks.get(name) ?? [] };
  });
}

/** Exit 2 for want of a permission, 3 where a service failed: then the config may lack something. */
function answer(summary: InitSummary, { out = '.', quiet, format }: Settings): Answer {
  const isFailed = summary.unread.some(({ needs }) => needs === undefined);
  const exitCode = summary.unread.length === 0 ? 0 : isFailed ? 3 : 2;
  const text =
    format === 'json'
      ? `${visibleJson(JSON.stringify(summary, undefined, 2))}\n`
      : renderInit(summary, { folder: out, quiet });
  return { text, exitCode };
}

/** What is there already is said before anybody is asked anything. */
async function refuseToBegin(tree: OutputFolder, out: string, force: boolean): Promise<void> {
  const problems: InputProblem[] = [];
  for (const name of [CONFIG_FILE, 'coactive.yaml']) {
    const found = await tree.read(out, name, MAX_BYTES);
    const isThere = 'text' in found || found.isMissing !== true;
    if (!isThere || (name === CONFIG_FILE && force)) continue;
    const fix =
      name === CONFIG_FILE
        ? 'look at it, then overwrite it with --force, or choose another folder with --out'
        : 'two configs would declare the same: remove it, or choose another folder with --out';
    problems.push({ rule: 'invalid-input', message: `there is a ${name} already: nothing was written`, fix });
  }
  if (problems.length > 0) throw new ConfigError(problems);
}

const MAX_BYTES = 8 * 1024 * 1024;

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

/** What is written must declare what was meant, whatever the names and texts in it are; else it is a defect of ours. */
async function readBack(
  text: string,
  head: ConfigHead,
  names: readonly string[],
  options: { readonly allowCustomApi: boolean; readonly coactiveRoleArn: string },
): Promise<void> {
  const { config, problems } = await loadConfig(draftFiles(head, [], text), [CONFIG_FILE], options);
  const found = config.connections.map(({ name }) => name);
  if (problems.length > 0 || JSON.stringify(found) !== JSON.stringify(names))
    throw new Error('the config that init made does not say what it should');
}
