import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { AwsServer, isWrite } from '../aws/aws-server.js';
import { pythonOrSkip } from '../aws/moto-environment.js';
import { ACCOUNT, administer } from '../aws/world.js';
import { GitHubServer } from '../peers/github-server.js';
import { actOnGitHub, HEAD, MERGE, type Step } from './act-on-github.js';
import { removeWorkspaces } from './start.js';

const python = await pythonOrSkip('the reviewed plan end to end');
const inMoto = python === undefined ? describe.skip : describe;

const CONFIG = {
  'coactive.yml': `version: 1
defaults: { account_id: "${ACCOUNT}", region: us-east-1 }
connections:
  - { name: media_archive, method: iam-role, bucket: acme-media-archive, prefixes: [videos/] }
`,
};
const WIDER = { 'coactive.yml': CONFIG['coactive.yml'].replace('[videos/]', '[videos/, images/]') };

inMoto('a plan on a pull request, applied when that is merged', () => {
  let aws: AwsServer;
  let github: GitHubServer;
  let apiUrl: string;

  beforeAll(async () => {
    aws = await AwsServer.start();
    github = new GitHubServer();
    apiUrl = await github.start();
    await administer(aws).s3.createBucket({ Bucket: 'acme-media-archive' });
    const merged_at = '2026-11-25T12:00:00Z';
    const pull = { number: 7, merged_at, merge_commit_sha: MERGE, head: { sha: HEAD }, base: { ref: 'main' } };
    github.pullRequests.push(pull);
  }, 300_000);

  afterAll(async () => {
    removeWorkspaces();
    await github.stop();
    await aws.stop();
  });

  const run = (event: Step['event'], inputs: Step['inputs'], files: Step['files'] = CONFIG) =>
    actOnGitHub({ event, files, apiUrl, env: aws.environmentOf(ACCOUNT), ...(inputs && { inputs }) });
  const apply = (files: Step['files'] = CONFIG) =>
    run(
      'push',
      { command: 'apply', 'dry-run': 'false', 'require-reviewed-plan': 'true', 'access-analyzer': 'off' },
      files,
    );
  const writes = () => aws.calls.filter(isWrite).length;

  test('without a plan on it nothing is applied', async () => {
    const { status, stdout, outputs } = await apply();
    expect(stdout).toContain('pull request #7 has no plan of this config');
    expect([status, outputs.outcome, writes()]).toEqual([2, 'invalid', 0]);
  }, 60_000);

  test('the plan is a comment, with what a merge must find again; a second run writes nothing', async () => {
    const { status, outputs } = await run('pull_request', { command: 'plan' });
    expect([status, writes()]).toEqual([0, 0]);
    expect(github.comments).toHaveLength(1);
    const [, record] = github.comments[0]?.body.split('\n') ?? [];
    expect(record).toMatch(/^<!-- coactive-storage-access:plan:a{40}:[0-9a-f]{64}:sha256:[0-9a-f]{64} -->$/);
    expect(record).toContain(outputs['plan-digest'] ?? 'no digest');
    const { length } = github.writes;
    await run('pull_request', { command: 'plan' });
    expect(github.writes).toHaveLength(length);
  }, 60_000);

  test('what was not reviewed is refused: another declaration, another state, a comment that somebody changed', async () => {
    const other = await apply(WIDER);
    expect(other.stdout).toContain('what is declared here is not what was declared in the reviewed plan');
    const { iam } = administer(aws);
    const RoleName = 'coactive-media-archive';
    const trust = JSON.stringify({
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Principal: { AWS: ACCOUNT }, Action: 'sts:AssumeRole' }],
    });
    await iam.createRole({ RoleName, Path: '/coactive/', AssumeRolePolicyDocument: trust });
    const changed = await apply();
    expect(changed.stdout).toMatch(/not the reviewed one|not made by this tool/);
    await iam.deleteRole({ RoleName });
    const [comment] = github.comments;
    if (comment === undefined) throw new Error('there is no comment');
    github.edit(comment, comment.body, 'mallory');
    const edited = await apply();
    expect(edited.stdout).toContain('was edited by mallory');
    Object.assign(comment, { edits: [] });
    expect([other, changed, edited].map(({ status }) => status)).toEqual([2, 2, 2]);
    expect(writes()).toBe(0);
  }, 120_000);

  test('what was reviewed is applied', async () => {
    const { status, outputs, stdout } = await apply();
    expect(stdout).toContain('a new plan has nothing left to do');
    expect([status, outputs.outcome]).toEqual([0, 'passed']);
    // The policy, the role, and the one attached to the other.
    expect(writes()).toBe(3);
    expect(github.violations).toEqual([]);
  }, 60_000);
});
