import type { BaseComparison } from '../../../src/report/base-comparison.js';
import { buildReport } from '../../../src/report/build.js';
import type { Change } from '../../../src/report/change.js';
import type { CommentInput } from '../../../src/report/comment/input.js';
import type { Finding } from '../../../src/report/finding.js';
import type { PlanReport, StepReport } from '../../../src/report/plan-report.js';
import type { ConnectionReport, Report, WaivedFinding } from '../../../src/report/report.js';
import { sampleFinding } from '../sample.js';

/** The situations of the golden renderings, as data; each has a file of its name in `golden/`. */

const SHA = '0123456789abcdef0123456789abcdef01234567';
const links = {
  repositoryUrl: 'https://github.com/acme/infra',
  sha: SHA,
  runUrl: 'https://github.com/acme/infra/actions/runs/7',
};
const PROVED = { status: 'proved' } as const;
const COACTIVE = 'arn:aws:iam::863104360228:role/coactive-external-connections';
const ROLE = 'arn:aws:iam::111122223333:role/coactive/coactive-media';
const SESSION = 'arn:aws:sts::111122223333:assumed-role/coactive-media/coactive';

const media: ConnectionReport = {
  name: 'media',
  method: 'iam-role',
  bucket: 'acme-media',
  prefixes: ['videos/'],
  verdicts: { leastPrivilege: PROVED, sufficiency: PROVED, trust: PROVED },
};
const raw: ConnectionReport = {
  name: 'raw',
  method: 'bucket-policy',
  bucket: 'acme-raw',
  prefixes: [],
  verdicts: {
    leastPrivilege: PROVED,
    sufficiency: PROVED,
    trust: { status: 'not-applicable', reason: 'with a bucket policy Coactive assumes no role' },
  },
};

interface Parts {
  readonly command?: string;
  readonly findings?: readonly Finding[];
  readonly connections?: readonly ConnectionReport[];
  readonly waived?: readonly WaivedFinding[];
  readonly changes?: readonly Change[];
  readonly plan?: PlanReport;
  readonly outcome?: Report['outcome'];
  readonly analyzer?: Report['accessAnalyzer'];
}

function report(parts: Parts): Report {
  const { command = 'check', findings = [], connections = [media], waived = [] } = parts;
  const checked = { configs: ['coactive.yml'], policies: 2, generated: 0 };
  const built = buildReport({ command, findings, connections, waived, checked, failOn: 'error' });
  return {
    ...built,
    accessAnalyzer: parts.analyzer ?? { status: 'done' },
    changes: parts.changes ?? [],
    // Drift alone looks for other words with the same meaning.
    ...(command === 'drift' && { rewordings: [] }),
    ...(parts.plan !== undefined && { plan: parts.plan }),
    ...(parts.outcome !== undefined && { outcome: parts.outcome }),
  };
}

function input(parts: Parts, rest: Partial<CommentInput> = {}): CommentInput {
  return { report: report(parts), config: ['coactive.yml'], links, ...rest };
}

function base(parts: Partial<BaseComparison>): BaseComparison {
  return { settings: [], access: [], trusted: 'base', ...parts };
}

const versions = sampleFinding({
  rule: 'excess-action',
  connection: 'media',
  file: 'iam/media.json',
  line: 6,
  endLine: 6,
  message: '"s3:GetObjectVersion" allows reading more than Coactive needs.',
  fix: 'Remove the action.',
  statement: 1,
  replacement: { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-media/videos/*' },
  sources: ['rule', 'proof'],
});
const versionsWitness = {
  principal: SESSION,
  action: 's3:GetObjectVersion',
  resource: 'arn:aws:s3:::acme-media/videos/file.jpg',
  context: { 'aws:PrincipalArn': ROLE },
  statement: { file: 'iam/media.json', index: 1, line: 4 },
  message: 'reads old versions of objects',
};
const aclWitness = {
  ...versionsWitness,
  action: 's3:GetBucketAcl',
  resource: 'arn:aws:s3:::acme-media',
  message: 'reads the access control list',
};
const refuted: ConnectionReport = {
  ...media,
  verdicts: { ...media.verdicts, leastPrivilege: { status: 'refuted', witnesses: [versionsWitness] } },
};

function step(number: number, parts: Partial<StepReport>): StepReport {
  return {
    id: `media/${String(number)}`,
    connection: 'media',
    verb: 'update',
    target: 'permissions',
    resource: 'arn:aws:iam::111122223333:policy/coactive/coactive-media',
    effect: 'narrows',
    reversible: true,
    operation: 'iam:CreatePolicyVersion',
    summary: 'make a version of the policy coactive-media',
    ...parts,
  };
}
const steps = [
  step(1, {}),
  step(2, {
    verb: 'detach',
    summary: 'detach the policy ReadAll from the role coactive-media',
    witness: { principal: SESSION, action: 's3:GetObject', resource: 'arn:aws:s3:::acme-pay/june.csv', context: {} },
  }),
  step(3, {
    verb: 'delete',
    reversible: false,
    needs: 'allow-destroy',
    effect: 'neutral',
    summary: 'delete the policy ReadAll',
  }),
];
const DIGEST = `sha256:${'4711'.repeat(16)}`;
const CONFIG_HASH = '0815'.repeat(16);
const plan: PlanReport = { digest: DIGEST, configHash: CONFIG_HASH, steps, notes: [], status: 'planned' };

const drifted: Change = {
  connection: 'media',
  target: 'attached-policy',
  kind: 'undeclared',
  resource: 'arn:aws:iam::111122223333:policy/ReadAll',
  message: 'the role has a policy that nobody declared',
  fix: 'detach it, or declare it',
};
const unread: Change = {
  connection: 'media',
  target: 'bucket-policy',
  kind: 'unknown',
  resource: 'acme-media',
  message: 'the bucket policy could not be read',
  needs: 's3:GetBucketPolicy',
};

export const SITUATIONS: Readonly<Record<string, CommentInput>> = {
  clean: input(
    { connections: [media, raw] },
    {
      base: base({
        access: [
          { connection: 'media', effect: 'same', gained: [], lost: [] },
          { connection: 'raw', effect: 'same', gained: [], lost: [] },
        ],
      }),
    },
  ),
  widened: input(
    { findings: [versions], connections: [refuted] },
    {
      base: base({
        access: [
          {
            connection: 'media',
            effect: 'widens',
            gained: [{ action: 's3:GetObjectVersion', place: 'acme-media/videos/*' }],
            lost: [],
          },
        ],
      }),
    },
  ),
  'refuted-twice': input({
    findings: [
      versions,
      sampleFinding({
        rule: 'trust-whole-account',
        connection: 'media',
        file: 'iam/trust.json',
        line: 5,
        endLine: 7,
        message: 'The whole account 863104360228 may assume the role.',
        fix: 'Name the role.',
        sources: ['rule', 'proof'],
        statement: 0,
      }),
    ],
    connections: [
      {
        ...refuted,
        verdicts: {
          ...refuted.verdicts,
          leastPrivilege: { status: 'refuted', witnesses: [versionsWitness, aclWitness], more: 37 },
          trust: {
            status: 'refuted',
            witnesses: [
              {
                principal: 'arn:aws:iam::863104360228:role/someone',
                action: 'sts:AssumeRole',
                resource: '*',
                context: { 'aws:PrincipalTag/team': 'x' },
                statement: { file: 'iam/trust.json', index: 0, line: 4 },
                message: 'may assume the role',
              },
            ],
          },
        },
      },
    ],
  }),
  undecided: input(
    {
      findings: [
        sampleFinding({
          rule: 'least-privilege',
          severity: 'warning',
          connection: 'media',
          file: 'coactive.yml',
          line: 3,
          endLine: 3,
          message: 'Not decided: the answer depends on the variable aws:username.',
          fix: 'Write the value out.',
          sources: ['proof'],
        }),
      ],
      connections: [
        {
          ...media,
          verdicts: {
            ...media.verdicts,
            leastPrivilege: { status: 'undecided', reason: 'the answer depends on the variable aws:username' },
          },
        },
      ],
    },
    {
      base: base({
        access: [
          {
            connection: 'media',
            effect: 'undecided',
            gained: [],
            lost: [],
            reason: 'the answer depends on the variable aws:username',
          },
        ],
      }),
    },
  ),
  waived: input({ connections: [refuted], waived: [{ ...versions, reason: 'ticket 4711', expires: '2026-12-31' }] }),
  'three-hundred-findings': input({
    findings: Array.from({ length: 300 }, (_, index) => ({
      ...versions,
      line: index + 1,
      endLine: index + 1,
      message: `Finding ${String(index + 1)}: ${'wide '.repeat(40)}`.trim(),
    })),
    connections: [refuted],
  }),
  fork: input(
    { connections: [media], analyzer: { status: 'skipped', reason: 'no AWS credentials' } },
    { notes: ['This pull request comes from a fork: its token may not comment (needs pull-requests: write).'] },
  ),
  'no-credentials': input({ analyzer: { status: 'skipped', reason: 'no AWS credentials' } }),
  'permission-missing': input({ command: 'drift', outcome: 'incomplete', changes: [unread] }),
  drift: input({ command: 'drift', outcome: 'failed', changes: [drifted] }),
  plan: input({ command: 'plan', changes: [drifted], plan }),
  'apply-done': input({
    command: 'apply',
    plan: {
      ...plan,
      status: 'applied',
      steps: steps.map((one, index) => ({ ...one, done: true, requestId: `req-${String(index + 1)}` })),
      verification: [
        { operation: 'assume role', subject: 'media', status: 'passed', detail: 'Coactive assumed the role' },
        { operation: 'list', subject: 'acme-media/videos/', status: 'inconclusive', detail: 'no object lies there' },
      ],
    },
  }),
  'apply-failed': input({
    command: 'apply',
    outcome: 'incomplete',
    changes: [drifted],
    plan: {
      ...plan,
      status: 'stopped',
      steps: [
        { ...step(1, {}), done: true },
        {
          ...step(2, { summary: 'detach the policy ReadAll from the role coactive-media' }),
          verb: 'detach',
          done: false,
        },
      ],
      failure: { step: 'media/2', message: 'iam:DetachRolePolicy was refused' },
      continueWith: 'coactive-storage-access apply --no-dry-run',
    },
  }),
  'settings-changed': input(
    {},
    {
      tag: 'prod',
      base: base({
        settings: [
          {
            key: 'coactive.role_arn',
            connection: 'media',
            before: COACTIVE,
            after: 'arn:aws:iam::444455556666:role/mine',
          },
          { key: 'rules.no-not-action', after: 'off' },
        ],
        access: [
          {
            connection: 'media',
            effect: 'narrows',
            gained: [],
            lost: [{ action: 's3:ListBucket', place: 'acme-media' }],
          },
          { connection: 'old', effect: 'removed', gained: [], lost: [] },
          { connection: 'new', effect: 'added', gained: [{ action: 's3:GetObject', place: 'acme-new/*' }], lost: [] },
        ],
      }),
    },
  ),
  'base-unknown': input(
    {
      connections: [
        { name: 'old', method: 'iam-role', bucket: 'acme-old', prefixes: [], state: 'absent', verdicts: {} },
      ],
    },
    { base: base({ problem: 'the merge base could not be read (needs contents: read)' }) },
  ),
};
