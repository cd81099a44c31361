import { afterEach, expect, test } from '@jest/globals';
import { sha256 } from '../../src/adapters/sha256.js';
import { createAwsAccounts } from '../../src/compose/aws.js';
import { drift } from '../../src/jobs/drift.js';
import { plan } from '../../src/jobs/plan.js';
import { exitCodeOf } from '../../src/report/outcome.js';
import type { Report } from '../../src/report/report.js';
import { fakeServices } from '../fakes/services.js';
import { declarationOf, textOf } from '../live/sample-subject.js';
import type { AwsServer } from './aws-server.js';
import { describeAws } from './describe-aws.js';
import { DIFFERENCES, makeTamperedWorld } from './faults-world.js';
import { operatorPolicy } from './operator-policy.js';
import { ACCOUNT, administer, policyOf, useEnvironment } from './world.js';

type Files = Readonly<Record<string, string>>;

const OPERATOR = operatorPolicy('drift', ACCOUNT);

/** Enough roles that the account's listing is read instead of each by itself. */
const NAMES = ['media_one', 'media_two', 'media_three', 'media_four'];

/** As declared, without anything that differs. */
async function makeManyRoles(aws: AwsServer): Promise<Files> {
  const { iam, s3 } = administer(aws);
  for (const name of NAMES) {
    const id = name.replace('_', '-');
    const declaration = declarationOf({ name, bucket: `acme-${id}`, prefixes: [] });
    const RoleName = `coactive-${id}`;
    const document = textOf(declaration, 'permissions');
    const made = await iam.createPolicy({ PolicyName: RoleName, Path: '/coactive/', PolicyDocument: document });
    const trust = textOf(declaration, 'trust');
    await iam.createRole({ RoleName, Path: '/coactive/', AssumeRolePolicyDocument: trust });
    await iam.attachRolePolicy({ RoleName, PolicyArn: made.Policy?.Arn });
    await s3.createBucket({ Bucket: `acme-${id}` });
  }
  const connections = NAMES.map(
    (name) => `  - { name: ${name}, method: iam-role, adopt: true, bucket: acme-${name.replace('_', '-')} }\n`,
  );
  const head = `version: 1\ndefaults: { account_id: "${ACCOUNT}", region: us-east-1 }\nconnections:\n`;
  return { 'coactive.yml': head + connections.join('') };
}

describeAws('the permissions of policies/operator/drift.json', (aws) => {
  let environment: ReturnType<typeof useEnvironment> | undefined;
  afterEach(() => {
    environment?.restore();
    environment = undefined;
  });

  function servicesOf(files: Files) {
    environment ??= useEnvironment(aws().environmentOf(ACCOUNT));
    const accounts = createAwsAccounts({ maxAttempts: 1 }).readers;
    return { ...fakeServices(files), accounts, loadSha256: () => Promise.resolve(sha256) };
  }
  const look = async (files: Files): Promise<Report> => {
    const options = { config: [], connections: [], scanBuckets: true, failOn: 'error', strict: false } as const;
    return await drift(options, servicesOf(files));
  };
  const planned = async (files: Files): Promise<Report> => {
    const options = { config: [], connections: [], policy: [], detailedExitcode: false } as const;
    return await plan(options, servicesOf(files));
  };

  test('drift sees everything with them; with each one less the report names it, and exit is 2', async () => {
    const files = await makeTamperedWorld(aws());
    const used = new Set<string>();
    const allowed = OPERATOR.without();
    aws().authorize((request) => {
      used.add(request.action);
      return allowed(request);
    });
    const whole = await look(files);
    expect(whole.changes.filter(({ kind }) => kind === 'unknown')).toEqual([]);
    expect(whole.changes).toHaveLength(Object.keys(DIFFERENCES).length);

    const elsewhere = ['iam:ListRoles', 'iam:ListPolicyVersions'];
    expect(OPERATOR.actions.filter((action) => !used.has(action))).toEqual(['iam:ListPolicyVersions']);
    for (const action of OPERATOR.actions.filter((one) => !elsewhere.includes(one))) {
      aws().authorize(OPERATOR.without(action));
      const report = await look(files);
      const unknown = report.changes.filter(({ kind }) => kind === 'unknown');
      expect([action, report.outcome, exitCodeOf(report)]).toEqual([action, 'incomplete', 2]);
      expect(new Set(unknown.map(({ needs }) => needs))).toEqual(new Set([action]));
      for (const { message, fix } of unknown) expect(message + (fix ?? '')).toContain(action);
    }
  }, 120_000);

  test('of many roles the listing is what tells; without iam:ListRoles the report names it', async () => {
    const files = await makeManyRoles(aws());
    aws().authorize(OPERATOR.without());
    aws().calls.length = 0;
    expect(await look(files)).toMatchObject({ outcome: 'passed', changes: [] });
    const iam = aws().calls.filter(({ service }) => service === 'iam');
    expect(iam.map(({ operation }) => operation).sort()).toEqual(['GetAccountAuthorizationDetails', 'ListRoles']);

    aws().authorize(OPERATOR.without('iam:ListRoles'));
    const report = await look(files);
    expect([report.outcome, exitCodeOf(report)]).toEqual(['incomplete', 2]);
    expect(report.changes).toMatchObject(
      NAMES.map((connection) => ({ connection, target: 'role', kind: 'unknown', needs: 'iam:ListRoles' })),
    );
  });

  test('plan works with them too; without iam:ListPolicyVersions, which it alone needs, it names it', async () => {
    const files = await makeManyRoles(aws());
    // IAM keeps five versions: before it writes another, plan asks which there are.
    const PolicyArn = `arn:aws:iam::${ACCOUNT}:policy/coactive/coactive-media-one`;
    const PolicyDocument = policyOf({
      Effect: 'Allow',
      Action: 's3:GetObject',
      Resource: 'arn:aws:s3:::acme-media-one/*',
    });
    await administer(aws()).iam.createPolicyVersion({ PolicyArn, PolicyDocument, SetAsDefault: true });
    aws().authorize(OPERATOR.without());
    expect((await planned(files)).findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    aws().authorize(OPERATOR.without('iam:ListPolicyVersions'));
    const report = await planned(files);
    expect(report.outcome).not.toBe('passed');
    expect(JSON.stringify(report.findings)).toContain('iam:ListPolicyVersions');
  });
});
