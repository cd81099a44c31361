import { roleArnOf } from '../access/connection-input.js';
import type { JointPolicies } from '../access/evaluate/combine.js';
import { referenceDocuments } from '../access/reference.js';
import type { Request } from '../access/request.js';
import { loadConfig } from '../config/load.js';
import { loadPolicies } from '../config/policies.js';
import { ConfigError } from '../errors.js';
import { parseJson } from '../policy/parse.js';
import type { PolicyKind } from '../policy/types.js';
import type { NamedFiles, WorkspaceFiles } from '../ports.js';
import { visible, visibleJson } from '../report/visible.js';
import { renderWhy } from '../report/why-text.js';
import type { ConnectionPolicies } from '../rules/rule.js';
import type { Settings } from '../settings/typed.js';
import type { Answer } from './answer.js';
import { readLines } from './lines.js';
import { documentKind, readPolicies } from './named-policies.js';
import { isAllowed, why, whyTogether } from './why.js';
import { whyBatch } from './why-batch.js';
import { readRequest } from './why-request.js';

/** `why --request FILE` against policies or a connection, or many with `--batch`. Throws ConfigError for mistakes. */
export async function answerWhy(settings: Settings, named: NamedFiles, workspace: WorkspaceFiles): Promise<Answer> {
  const { batch, policy, connection, kind, format } = settings;
  if (batch !== undefined) {
    let broken = 0;
    const answers = whyBatch(eachLine(named.stream(batch)), () => broken++);
    return { stream: withLineEnds(answers), exitCode: () => (broken > 0 ? 2 : 0) };
  }
  if (settings.request === undefined || policy.length > 0 === connection.length > 0 || connection.length > 1) {
    throw new ConfigError([
      {
        message: 'why needs --request, and either --policy or one --connection; or --batch',
        fix: 'write: why --request request.json --connection NAME',
      },
    ]);
  }
  const request = await readNamedRequest(settings.request, named);
  const result =
    policy.length > 0
      ? why({
          request,
          kind: documentKind(kind ?? 'identity'),
          policies: await readPolicies(policy, documentKind(kind ?? 'identity'), named),
        })
      : whyTogether({ request, connection: await readConnection(settings, workspace) });
  const text =
    format === 'json'
      ? visibleJson(JSON.stringify(result, null, 2))
      : renderWhy(result)
          .map((line) => visible(line))
          .join('\n');
  return { text: `${text}\n`, exitCode: isAllowed(result) ? 0 : 1 };
}

async function readNamedRequest(file: string, files: NamedFiles): Promise<Request> {
  const read = await files.read(file, MAX_REQUEST_BYTES);
  const fail = (problem: string): never => {
    throw new ConfigError([{ message: `the request ${JSON.stringify(file)}: ${problem}`, fix: 'correct --request' }]);
  };
  if ('problem' in read) return fail(read.problem);
  const parsed = parseJson(read.text);
  if ('problem' in parsed) return fail(parsed.problem.message);
  const result = readRequest(parsed.value);
  return 'problem' in result ? fail(result.problem) : result.request;
}

const MAX_REQUEST_BYTES = 1024 * 1024;

async function readConnection(settings: Settings, files: WorkspaceFiles): Promise<JointPolicies> {
  const { coactiveRoleArn } = settings;
  const patterns = settings.given.has('config') ? settings.config : [];
  const loaded = await loadConfig(files, patterns, {
    connections: settings.connection,
    ...(coactiveRoleArn !== undefined && { coactiveRoleArn }),
  });
  const { subjects, problems } = await loadPolicies(loaded.config, files, referenceDocuments, loaded.unfit);
  const [subject] = subjects;
  const mistakes = [...loaded.problems, ...problems];
  if (mistakes.length > 0 || subject === undefined) {
    throw new ConfigError(
      mistakes.length > 0 ? mistakes : [{ message: 'there is no such connection', fix: 'correct --connection' }],
    );
  }
  return jointPolicies(subject);
}

function jointPolicies({ connection, policies }: ConnectionPolicies): JointPolicies {
  const one = (kind: PolicyKind) => policies.find((policy) => policy.kind === kind);
  return {
    bucket: connection.bucket,
    bucketOwnerAccountId: connection.bucketOwnerAccountId ?? connection.accountId,
    ...(connection.method === 'iam-role' && { roleArn: roleArnOf(connection) }),
    permissions: policies.filter(({ kind }) => kind === 'permissions'),
    boundary: one('boundary'),
    trust: one('trust'),
    bucketPolicy: one('bucket'),
    keyArn: connection.kmsKeyArn,
    keyPolicy: one('key'),
  };
}

async function* eachLine(chunks: AsyncIterable<Uint8Array>): AsyncIterable<string> {
  for await (const lines of readLines(chunks)) yield* lines;
}

async function* withLineEnds(lines: AsyncIterable<string>): AsyncIterable<string> {
  for await (const line of lines) yield `${line}\n`;
}
