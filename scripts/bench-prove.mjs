/**
 * Decisions a second of `prove`, for the sizes that docs/proof.md promises. `node scripts/bench-prove.mjs [build]`: after
 * `tsc -p tsconfig.build.json`. Exits 1 when a promise is not kept.
 */
import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';

const build = pathToFileURL(`${resolve(process.argv[2] ?? 'build')}/`);
const { prove } = await import(new URL('access/prove.js', build));
const { readDocument } = await import(new URL('policy/read.js', build));
const { proveBatch } = await import(new URL('jobs/prove.js', build));

const failures = [];
function report(name, value, unit, promise, isKept) {
  console.log(`${name.padEnd(58)} ${String(value).padStart(9)} ${unit}  (${isKept ? 'kept' : 'NOT kept'}: ${promise})`);
  if (!isKept) failures.push(name);
}

/** Pairs of the size that templates have: 2 to 4 statements, all texts different from pair to pair. */
function templatePair(i) {
  const bucket = `acme-bucket-${i}`;
  const role = `arn:aws:iam::863104360228:role/external-${i % 50}`;
  const arn = `arn:aws:s3:::${bucket}`;
  const list = {
    Effect: 'Allow',
    Action: 's3:ListBucket',
    Resource: arn,
    Condition: { StringLike: { 's3:prefix': [`team-${i}/*`, `shared-${i}/*`] } },
  };
  const read = { Effect: 'Allow', Action: 's3:GetObject', Resource: [`${arn}/team-${i}/*`, `${arn}/shared-${i}/*`] };
  const tls = {
    Effect: 'Deny',
    Action: 's3:*',
    Resource: [arn, `${arn}/*`],
    Condition: { Bool: { 'aws:SecureTransport': 'false' } },
  };
  const version = '2012-10-17';
  const document = (...statements) => ({ Version: version, Statement: statements });
  switch (i % 5) {
    case 0:
      return {
        id: String(i),
        kind: 'identity',
        policy: document(list, read),
        within: document(list, { ...read, Action: ['s3:GetObject', 's3:GetBucketLocation'] }),
      };
    case 1:
      return {
        id: String(i),
        kind: 'identity',
        policy: document({ ...read, Action: ['s3:Get*', 's3:List*'] }, list),
        within: document(list, read),
      };
    case 2: {
      const principal = { Principal: { AWS: role } };
      const own = document({ ...list, ...principal }, { ...read, ...principal }, { ...tls, Principal: '*' });
      return {
        id: String(i),
        kind: 'resource',
        policy: own,
        within: document({ ...list, ...principal }, { ...read, ...principal }),
      };
    }
    case 3: {
      const trust = (who) => document({ Effect: 'Allow', Principal: { AWS: who }, Action: 'sts:AssumeRole' });
      return { id: String(i), kind: 'trust', policy: trust('863104360228'), within: trust(role) };
    }
    default:
      return {
        id: String(i),
        kind: 'identity',
        policy: document(list, { ...read, Resource: `${arn}/team-${i}*` }, tls),
        within: document(list, read, tls),
      };
  }
}

function decideLine(line) {
  const { kind, policy, within } = JSON.parse(line);
  return prove({ kind, policy: readDocument(policy), within: readDocument(within) });
}

function median(values) {
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

function measureLines(lines, rounds) {
  const rates = [];
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    for (const line of lines) decideLine(line);
    rates.push((lines.length / (performance.now() - start)) * 1000);
  }
  return median(rates);
}

const firstLine = JSON.stringify(longPolicyPair());
const first = performance.now();
decideLine(firstLine);
const firstMs = performance.now() - first;

const lines = Array.from({ length: 20_000 }, (_, i) => JSON.stringify(templatePair(i)));
measureLines(lines, 2);
const rate = measureLines(lines, 5);
report(
  'template-sized pairs, in process, JSON parsing included',
  Math.round(rate),
  'a second',
  '60,000',
  rate >= 60_000,
);

report('6,144-character policy against the contract, first call', firstMs.toFixed(2), 'ms', 'under 5', firstMs < 5);
const long = JSON.stringify(longPolicyPair());
const longMs = 1000 / measureLines(Array(200).fill(long), 5);
report('6,144-character policy against the contract, warm', longMs.toFixed(3), 'ms', 'under 1', longMs < 1);

const bucket = JSON.stringify(bucketPolicyPair());
const bucketFirst = performance.now();
decideLine(bucket);
report(
  '20 KB bucket policy of 60 statements, first call',
  (performance.now() - bucketFirst).toFixed(2),
  'ms',
  'under 10',
  performance.now() - bucketFirst < 10,
);
const bucketMs = 1000 / measureLines(Array(50).fill(bucket), 5);
report('20 KB bucket policy of 60 statements, warm', bucketMs.toFixed(3), 'ms', 'under 3', bucketMs < 3);

async function* stream() {
  let text = '';
  for (let i = 0; i < 100_000; i++) {
    text += `${JSON.stringify(templatePair(i))}\n`;
    if (text.length > 60_000) {
      yield Buffer.from(text);
      text = '';
    }
  }
  yield Buffer.from(text);
}

let written = 0;
for await (const chunk of proveBatch(stream())) written += chunk.length;
const chunks = [];
for await (const chunk of stream()) chunks.push(chunk);
const before = performance.now();
let answers = 0;
for await (const chunk of proveBatch(chunks)) answers += chunk.split('\n').length - 1;
const batchRate = (answers / (performance.now() - before)) * 1000;
report(
  'batch of 100,000 template-sized pairs',
  Math.round(batchRate),
  'a second',
  '30,000',
  batchRate >= 30_000 && answers === 100_000,
);
const held = chunks.reduce((sum, chunk) => sum + chunk.length, 0) / 2 ** 20;
const peak = process.resourceUsage().maxRSS / 1024 - held;
report('peak memory without the input itself', Math.round(peak), 'MB', 'under 200', peak < 200);
if (written === 0) failures.push('no output');

/** A policy at IAM's limit: many buckets, prefixes and conditions. */
function longPolicyPair() {
  const statements = [];
  for (let i = 0; JSON.stringify(statements).length < 6_000; i++) {
    const arn = `arn:aws:s3:::acme-media-archive-${i}`;
    statements.push({
      Sid: `Read${i}`,
      Effect: 'Allow',
      Action: ['s3:GetObject', 's3:GetObjectTagging'],
      Resource: [`${arn}/videos/*`, `${arn}/images/20??/*`],
    });
    statements.push({
      Sid: `List${i}`,
      Effect: 'Allow',
      Action: 's3:ListBucket',
      Resource: arn,
      Condition: { StringLike: { 's3:prefix': ['videos/*', 'images/*'] } },
    });
  }
  const contract = [
    { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-media-archive-0/*' },
    { Effect: 'Allow', Action: ['s3:GetObject', 's3:GetObjectTagging', 's3:List*'], Resource: 'arn:aws:s3:::acme-*' },
  ];
  return {
    kind: 'identity',
    policy: { Version: '2012-10-17', Statement: statements },
    within: { Version: '2012-10-17', Statement: contract },
  };
}

/** A bucket policy at S3's limit: as many partners, each with a condition, and denies for all. */
function bucketPolicyPair() {
  const arn = 'arn:aws:s3:::acme-shared-media';
  const statements = (width) =>
    Array.from({ length: 60 }, (_, i) => {
      const account = String(100_000_000_000 + i);
      if (i % 15 === 14)
        return {
          Sid: `Deny${i}`,
          Effect: 'Deny',
          Principal: '*',
          Action: 's3:*',
          Resource: [arn, `${arn}/*`],
          Condition: {
            StringNotEquals: { 'aws:PrincipalOrgID': [`o-a1b2c3d4e${i}`] },
            Bool: { 'aws:PrincipalIsAWSService': 'false' },
            StringLike: { 'aws:UserAgent': `agent-${i}*` },
          },
        };
      return {
        Sid: `Partner${i}ReadsItsOwnPrefix`,
        Effect: 'Allow',
        Principal: { AWS: [`arn:aws:iam::${account}:role/partner-${i}`, `arn:aws:iam::${account}:role/backup-${i}`] },
        Action: ['s3:GetObject', 's3:GetObjectVersion'].slice(0, width),
        Resource: `${arn}/partners/partner-${i}/*`,
        Condition: { IpAddress: { 'aws:SourceIp': [`10.${i}.0.0/16`, `192.168.${i}.0/24`] } },
      };
    });
  return {
    kind: 'resource',
    policy: { Version: '2012-10-17', Statement: statements(2) },
    within: { Version: '2012-10-17', Statement: statements(2).filter(({ Effect }) => Effect === 'Allow') },
  };
}

process.exitCode = failures.length > 0 ? 1 : 0;
