import { afterAll, describe, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { BAD, GOOD } from '../e2e/repository.js';
import { GitHubServer } from '../peers/github-server.js';
import { act, canAct, hasAct, removeActFolders, ROOT } from './act.js';

/** The workflows under nektos/act, with the committed bundle: what a runner does with them, on this machine. */

const MINUTES = 60_000;
const describeAct = canAct ? describe : describe.skip;
const THIS = [
  ...(['action.yml', 'dist', 'examples', '.github'] as const).map((name) => [name, name] as const),
  ['package.json', 'package.json'] as const,
];

afterAll(removeActFolders);

test(canAct ? 'act is there' : 'workflows are not run here: set REQUIRE_ACT=1, as the stage of .ci/run does', () => {
  if (canAct) expect(hasAct).toBe(true);
});

describeAct('the workflows of this repository', () => {
  test.each(['examples', 'fan-out'])(
    'ci.yml, job %s',
    async (job) => {
      const { status, output } = await act({ event: 'push', workflow: '.github/workflows/ci.yml', job, copies: THIS });
      expect({ status, ...(status !== 0 && { output }) }).toEqual({ status: 0 });
      expect(output).toContain('Job succeeded');
    },
    MINUTES,
  );

  test(
    'release.yml: what it publishes is what was built and attested',
    async () => {
      const log = 'echo "$(basename "$0") $*" >> "$STUB_FOLDER/calls"\n';
      const { version } = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8')) as { version: string };
      const { status, output, kept } = await act({
        ...{ event: 'push', workflow: '.github/workflows/release.yml', tag: `v${version}` },
        copies: [['.github', '.github']],
        files: {
          // The stages are this run itself, and what the script makes is tried by its own test.
          '.ci/run': '#!/bin/sh\n',
          'scripts/release.mjs': `import { mkdirSync, writeFileSync } from 'node:fs';
          import { createHash } from 'node:crypto';
          if (process.argv.slice(2).join(' ') !== '--dist-is-checked --tag v${version} --out release') throw new Error(process.argv.join(' '));
          mkdirSync('release');
          const files = ['coactive-storage-access-${version}.tgz', 'coactive-storage-access-action-${version}.tar.gz', 'bom.cdx.json', 'licenses.txt', 'notes.md'];
          for (const file of files) writeFileSync('release/' + file, file);
          const sum = (text) => createHash('sha256').update(text).digest('hex');
          writeFileSync('release/SHA256SUMS', files.map((file) => sum(file) + '  ' + file + '\\n').join(''));`,
        },
        programs: { gh: `#!/bin/sh\n${log}`, npm: `#!/bin/sh\n${log}` },
        payload: { ref: `refs/tags/v${version}` },
      });
      expect({ status, ...(status !== 0 && { output }) }).toEqual({ status: 0 });
      const calls = kept('calls').trim().split('\n');
      expect(calls.filter((call) => call.includes('release '))).toEqual([
        expect.stringMatching(
          new RegExp(`^gh release create v${version} .*--draft --verify-tag .*bom.cdx.json licenses.txt SHA256SUMS$`),
        ),
        expect.stringMatching(new RegExp(`^gh release edit v${version} .*--draft=false$`)),
      ]);
      expect(calls).toContain(
        `npm publish --provenance --access public ./release/coactive-storage-access-${version}.tgz`,
      );
      const moved = calls.find((call) => call.startsWith('gh api'));
      expect(moved).toMatch(
        /^gh api --method PATCH repos\/acme\/infra\/git\/refs\/heads\/v0 -f sha=[0-9a-f]{40} -F force=true$/,
      );
      expect(kept('attested')).toContain(`coactive-storage-access-${version}.tgz`);
    },
    MINUTES,
  );
});

describeAct('the workflows of this repository, with stand-ins for what the stages of .ci/run do', () => {
  const LOG = '#!/bin/sh\necho "$(basename "$0") $*" >> "$STUB_FOLDER/calls"\n';

  test(
    'ci.yml, job run: runs all of it',
    async () => {
      const { status, kept } = await act({
        ...{ event: 'push', workflow: '.github/workflows/ci.yml', job: 'run', copies: [['.github', '.github']] },
        files: { '.ci/run': LOG },
      });
      expect([status, kept('calls')]).toEqual([0, 'run \n']);
    },
    MINUTES,
  );

  test.each([0, 1])(
    'check-dist.yml: ends as the comparison does (%d)',
    async (code) => {
      const { status, kept } = await act({
        ...{ event: 'push', workflow: '.github/workflows/check-dist.yml', copies: [['.github', '.github']] },
        files: { 'scripts/build.mjs': `process.exit(process.argv[2] === '--check' ? ${String(code)} : 9);` },
        programs: { npm: LOG },
      });
      expect([status, kept('calls')]).toEqual([code, 'npm ci\n']);
    },
    MINUTES,
  );

  const refresh = (data: string) =>
    act({
      ...{ event: 'workflow_dispatch', workflow: '.github/workflows/iam-data.yml', copies: [['.github', '.github']] },
      files: { 'src/data/iam.json': '{"of":"2026-01-01"}\n', 'package.json': '{}\n' },
      programs: {
        npm: `${LOG}case "$*" in install*) echo '{"newer":1}' > package.json;; 'run generate') printf '%s\\n' '${data}' > src/data/iam.json;; esac\n`,
        // Here the jobs share a checkout; on GitHub each has its own, as it was committed.
        git: `#!/bin/sh\nPATH=/usr/local/bin:/usr/bin:/bin\nif [ "$1" = switch ]; then git reset --quiet --hard; fi\nexec git "$@"\n`,
        // The remote is a folder of the test.
        gh: `${LOG}if [ "$*" = 'auth setup-git' ]; then git init --quiet --bare "$STUB_FOLDER/remote.git"; git config --global "url.$STUB_FOLDER/remote.git.insteadOf" https://github.com/acme/infra; fi\n`,
      },
    });

  test(
    'iam-data.yml: newer data are a branch and a pull request of it, made by the job that runs no code of packages',
    async () => {
      const { status, output, kept, folder } = await refresh('{"of":"2026-11-25"}');
      expect({ status, ...(status !== 0 && { output }) }).toEqual({ status: 0 });
      const show = ['--git-dir', `${folder}/kept/remote.git`, 'show', '--format=%s', 'iam-data'];
      const { stdout } = spawnSync('git', show, { encoding: 'utf8' });
      expect(stdout).toMatch(/^Refresh the IAM data$/m);
      expect(stdout).toMatch(/^\+\{"of":"2026-11-25"\}$/m);
      expect(stdout).toMatch(/^\+\{"newer":1\}$/m);
      expect(kept('calls')).toMatch(/^npm test$[^]*^gh pr create --head iam-data --title Refresh the IAM data /m);
    },
    MINUTES,
  );

  test(
    'iam-data.yml: the version of the package alone is no reason for a pull request',
    async () => {
      const { status, kept } = await refresh('{"of":"2026-01-01"}');
      expect(status).toBe(0);
      expect(kept('calls')).not.toContain('gh ');
    },
    MINUTES,
  );
});

describeAct('the workflows to copy', () => {
  test(
    'pull-request.yml: a comment on GitHub, code scanning, and a red job for what is too wide',
    async () => {
      const server = new GitHubServer();
      for (const [name, text] of Object.entries(GOOD)) server.files.set(name, text);
      const apiUrl = await server.start();
      try {
        const repo = { full_name: 'acme/infra', fork: false };
        const { status, output, kept } = await act({
          ...{ event: 'pull_request', workflow: '.github/workflows/pull-request.yml' },
          copies: [['examples/workflows/pull-request.yml', '.github/workflows/pull-request.yml']],
          files: BAD,
          env: { GITHUB_API_URL: apiUrl },
          payload: {
            pull_request: {
              number: 7,
              base: { ref: 'main', sha: 'b'.repeat(40), repo },
              head: { ref: 'change', sha: 'a'.repeat(40), repo },
            },
          },
        });
        expect(status).toBe(1);
        expect(output).toContain('Failed:');
        expect(server.violations).toEqual([]);
        expect(server.comments.map(({ login, issue }) => [login, issue])).toEqual([['github-actions[bot]', 7]]);
        expect(server.comments[0]?.body).toContain('widens');
        const sarif = JSON.parse(kept('uploaded.sarif')) as { runs: [{ results: { ruleId: string }[] }] };
        expect(sarif.runs[0].results.map(({ ruleId }) => ruleId)).toContain('no-wildcard-action');
      } finally {
        await server.stop();
      }
    },
    MINUTES,
  );

  const organisation = {
    ...{ event: 'workflow_dispatch', workflow: '.github/workflows/organisation.yml' },
    copies: [
      ['examples/workflows/organisation.yml', '.github/workflows/organisation.yml'],
      ['examples/organisation', '.'],
    ],
  } as const;

  test(
    'organisation.yml: a job for each account, and one report, here of missing credentials',
    async () => {
      const { output, kept, status } = await act(organisation);
      expect(status).toBe(1);
      for (const shard of ['001', '002']) {
        const report = JSON.parse(kept(`artifacts/coactive-report-${shard}/report.json`)) as { outcome: string };
        expect(report.outcome).toBe('invalid');
      }
      expect(kept('roles').trim().split('\n')).toHaveLength(2);
      expect(output).toContain('joined from 2 of 2 jobs');
      expect(output).not.toContain('has no report');
    },
    MINUTES,
  );

  test(
    'organisation.yml: a job whose report is lost is said',
    async () => {
      const { output, status } = await act({ ...organisation, env: { STUB_LOST: 'coactive-report-002' } });
      expect(status).toBe(1);
      expect(output).toContain('the job 002 has no report: nothing is known of 1 account (444455556666)');
      expect(output).toContain('Incomplete:');
    },
    MINUTES,
  );
});
