/**
 * How many calls `drift` makes of AWS, as rows of `npm run bench`: the bundle with the real SDK against an AWS of one
 * account that stands as declared. Calls are what that server is asked, retries included, sorted by the service that they
 * are signed for. Without a role that differs: a difference is looked at again, once, with five calls for its role.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { AwsStandIn } from './bench-aws.mjs';

const CLI = path.join(import.meta.dirname, '../dist/cli/index.js');
const SIZES = [1, 10, 200, 1000];
/** Of these many the issue promises at most this many calls of IAM for each. */
const [BINDING, MOST_CALLS] = [200, 0.2];
/** Five calls of a bucket, eight at once, at 50 ms each take AWS 6 s: our own work must not be far beyond. */
const MOST_MILLISECONDS = 30_000;

export async function driftFigures() {
  const root = mkdtempSync(path.join(tmpdir(), 'bench-drift-'));
  try {
    const rows = [];
    for (const count of SIZES) rows.push(...(await driftOf(count, path.join(root, String(count)))));
    return rows;
  } finally {
    rmSync(root, { recursive: true });
  }
}

async function driftOf(count, folder) {
  const aws = await AwsStandIn.start(count);
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, 'coactive.yml'), configOf(count));
    const started = performance.now();
    const { status, stdout, stderr } = await run(folder, aws.url);
    const milliseconds = performance.now() - started;
    expectClean(count, status, stdout, stderr);
    const { iam = 0, s3 = 0, sts = 0, ...others } = aws.calls;
    if (Object.keys(others).length > 0 || sts !== 1) throw new Error(`unexpected calls: ${JSON.stringify(aws.calls)}`);
    // Five reads of each bucket and one of the account: a run that asks nothing would be cheap.
    if (s3 !== 5 * count + 1) throw new Error(`${s3} calls of S3 for ${count} buckets`);
    const isBinding = count === BINDING;
    const more = `${iam} of IAM, ${s3} of S3, ${sts} of STS`;
    const label = `drift of ${count.toLocaleString('en')}: IAM calls a connection`;
    const time = `drift of ${count.toLocaleString('en')}: time`;
    return [
      { label, value: iam / count, limit: isBinding ? MOST_CALLS : Infinity, unit: 'calls', more },
      { label: time, value: milliseconds, limit: isBinding ? MOST_MILLISECONDS : Infinity, unit: 'ms' },
    ];
  } finally {
    await aws.stop();
  }
}

function expectClean(count, status, stdout, stderr) {
  const report = status === 0 ? JSON.parse(stdout) : undefined;
  const proved = report?.connections.filter(({ verdicts }) => verdicts.leastPrivilege?.status === 'proved').length;
  if (proved !== count)
    throw new Error(`drift ended with ${status}: ${stdout.slice(0, 1500)}\n${stderr.slice(0, 500)}`);
}

/** Not `spawnSync`: the server that it talks to runs here. */
async function run(cwd, url) {
  const env = {
    PATH: process.env.PATH,
    AWS_ENDPOINT_URL: url,
    AWS_REGION: 'us-east-1',
    AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE',
    AWS_SECRET_ACCESS_KEY: 'secret',
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_CONFIG_FILE: '/nonexistent',
    AWS_SHARED_CREDENTIALS_FILE: '/nonexistent',
  };
  const child = spawn(process.execPath, [CLI, 'drift', '--format', 'json'], {
    cwd,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const texts = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr']) child[name].setEncoding('utf8').on('data', (text) => (texts[name] += text));
  const status = await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve));
  return { status, ...texts };
}

function configOf(count) {
  const connections = Array.from(
    { length: count },
    (_, index) => `  - { name: media_${index}, method: iam-role, bucket: acme-media-${index}, prefixes: [videos/] }\n`,
  );
  const defaults = 'defaults: { account_id: "111122223333", region: us-east-1 }';
  return `version: 1\n${defaults}\nconnections:\n${connections.join('')}`;
}
