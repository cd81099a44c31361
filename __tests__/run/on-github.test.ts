import { describe, expect, jest, test } from '@jest/globals';
import { ConfigError } from '../../src/errors.js';
import { run } from '../../src/run.js';
import { prepareRun, settingsFor, servicesOn } from '../../src/run/on-github.js';
import { publishRun, runLinks } from '../../src/run/publish-run.js';
import { readInputs } from '../../src/settings/inputs.js';
import { CONFIG, GOOD, policyText } from '../e2e/repository.js';
import { fakeServices } from '../fakes/services.js';
import type { GitHubServerOptions } from '../peers/github-server.js';
import { withGitHub } from '../peers/open-github.js';
import type { GitHubRepository } from '../../src/ports/github.js';

type Texts = Readonly<Record<string, string>>;
// Octokit is loaded by the first.
jest.setTimeout(60_000);

const [BASE, HEAD] = ['b'.repeat(40), 'a'.repeat(40)];
const WIDER = {
  ...GOOD,
  'iam/media.json': policyText([
    {
      Effect: 'Allow',
      Action: ['s3:GetObject', 's3:GetObjectVersion'],
      Resource: 'arn:aws:s3:::acme-media-archive/videos/*',
    },
  ]),
};
const WAIVED = {
  ...WIDER,
  'coactive.yml': `${CONFIG}waivers: [{ rule: excess-action, reason: mine, expires: 2027-12-31 }]\n`,
};

interface Situation {
  readonly head: Texts;
  readonly base: Texts;
  readonly event?: string;
  readonly from?: string;
  readonly checkedOut?: string;
  readonly inputs?: Texts;
}

/** The step of the Action as `action-step.ts` puts it together, without the log. */
async function act(repository: GitHubRepository | undefined, situation: Situation) {
  const { head, event = 'pull_request', from = 'acme/infra', checkedOut = BASE, inputs = {} } = situation;
  const payload = {
    pull_request: {
      number: 7,
      base: { sha: BASE, repo: { full_name: 'acme/infra' } },
      head: { sha: HEAD, repo: { full_name: from } },
    },
  };
  const read = readInputs(inputs);
  const services = fakeServices(head);
  const runner = { name: event, payload, repository: 'acme/infra', sha: BASE, checkedOut };
  const open = repository && (() => Promise.resolve(repository));
  const github = await prepareRun(runner, read.settings, services.files, open);
  const result = await run(settingsFor(read, github), await servicesOn(services, read.settings, github));
  if (!('report' in result)) throw new Error('is no report');
  const links = runLinks(
    { GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: 'acme/infra', GITHUB_RUN_ID: '9' },
    github.event.sha,
  );
  return { report: result.report, ...(await publishRun(result.report, read.settings, services, github, links)) };
}

async function onGitHub(
  situation: Situation,
  test: (
    acted: Awaited<ReturnType<typeof act>>,
    server: Parameters<Parameters<typeof withGitHub>[1]>[1],
    repository: GitHubRepository,
  ) => Promise<void> | void,
  options: GitHubServerOptions = {},
): Promise<void> {
  await withGitHub(options, async (repository, server) => {
    for (const [file, text] of Object.entries(situation.base)) server.files.set(file, text);
    await test(await act(repository, situation), server, repository);
    expect(server.violations).toEqual([]);
  });
}

describe('a pull request', () => {
  test('that widens has a comment that says so, with links to the lines at its head', async () => {
    await onGitHub({ head: WIDER, base: GOOD }, ({ report, commentUrl, summary }, server) => {
      expect(report.outcome).toBe('failed');
      const [comment] = server.comments;
      expect(comment?.body).toContain(
        '- ⚠️ **widens**: `media_archive`: `s3:GetObjectVersion` on `acme-media-archive/videos/*`',
      );
      expect(comment?.body).toContain(`https://github.com/acme/infra/blob/${HEAD}/iam/media.json#L`);
      expect(commentUrl).toMatch(/^https:\/\/github\.com\/acme\/infra\//);
      expect(summary).toContain('**widens**');
    });
  });

  test('has one-click fixes on the lines that it changes, once, and says when they are fixed', async () => {
    const situation = { head: WIDER, base: GOOD };
    await withGitHub({}, async (repository, server) => {
      for (const [file, text] of Object.entries(GOOD)) server.files.set(file, text);
      const patch = WIDER['iam/media.json'].trimEnd().replace(/^/gm, '+');
      server.changes.push({ filename: 'iam/media.json', patch: `@@ -1,20 +1,20 @@\n${patch}` });
      await act(repository, situation);
      expect(server.reviewComments.map(({ body }) => body)).toEqual([expect.stringContaining('```suggestion\n')]);
      const { length } = server.writes;
      await act(repository, situation);
      expect(server.writes).toHaveLength(length);
      await act(repository, { head: GOOD, base: GOOD });
      expect(server.reviewComments[0]?.body).toContain('Fixed in');
      expect(server.violations).toEqual([]);
    });
  });

  test('run again on the same commit changes nothing', async () => {
    const situation = { head: WIDER, base: GOOD };
    await onGitHub(situation, async (_, server, repository) => {
      expect(server.writes).toHaveLength(1);
      await act(repository, situation);
      expect(server.writes).toHaveLength(1);
      // The comment of what was mended is updated in place.
      await act(repository, { head: GOOD, base: GOOD });
      expect(server.writes).toHaveLength(2);
      expect(server.comments).toHaveLength(1);
      expect(server.comments[0]?.body).toContain('✅ Passed');
    });
  });

  test('that changes nothing has no comment', async () => {
    await onGitHub({ head: GOOD, base: GOOD }, (_, server) => expect(server.writes).toEqual([]));
  });

  test('cannot waive what it brings; what it would waive is said first', async () => {
    await onGitHub({ head: WAIVED, base: GOOD }, ({ report }, server) => {
      expect(report.outcome).toBe('failed');
      const body = server.comments[0]?.body ?? '';
      expect(body).toContain('| `waivers.excess-action`<br>of all | not set<br>→ `until 2027-12-31: mine` |');
      expect(body.indexOf('touches whom to trust')).toBeLessThan(body.indexOf('#### Connections'));
    });
  });

  test('may, where the workflow trusts its head', async () => {
    const inputs = { 'INPUT_TRUSTED-CONFIG': 'head' };
    await onGitHub({ head: WAIVED, base: GOOD, inputs }, ({ report }) => {
      expect(report.findings.map(({ rule }) => rule)).not.toContain('excess-action');
    });
  });

  test('whose base cannot be read waives nothing, and says which permission is missing', async () => {
    const options = { permissions: ['pull-requests: write'] } as const;
    await onGitHub(
      { head: WAIVED, base: GOOD },
      ({ report }, server) => {
        expect(report.findings.map(({ rule }) => rule)).toContain('excess-action');
        expect(server.comments[0]?.body).toContain('needs contents: read');
      },
      options,
    );
  });

  test('from a fork is reported in the summary, with what could not be posted; the outcome is the same', async () => {
    await onGitHub(
      { head: WIDER, base: GOOD, from: 'mallory/infra' },
      ({ report, notes, summary, commentUrl }) => {
        expect(report.outcome).toBe('failed');
        expect(commentUrl).toBeUndefined();
        expect(notes).toHaveLength(1);
        expect(notes[0]).toMatch(
          /^Not posted: comment failed for acme\/infra#7 \(needs pull-requests: write\).*from a fork may only read\.$/,
        );
        expect(summary).toContain('**widens**');
        expect(summary).toContain('Not posted');
      },
      { permissions: ['contents: read'] },
    );
  });

  test('without a token is reported all the same', async () => {
    const acted = await act(undefined, { head: WIDER, base: GOOD });
    expect(acted.report.outcome).toBe('failed');
    expect(acted.summary).toContain('Not compared with the base branch: there is no github-token');
    expect(acted.notes).toEqual(['Not posted: there is no github-token.']);
  });
});

describe('whatever GitHub answers, the report stands and says what could not be posted', () => {
  const refused = (status: number, message: string, headers: Readonly<Record<string, string>> = {}) => ({
    status,
    body: { message },
    headers,
  });

  test.each([
    ['a primary limit', refused(403, 'API rate limit exceeded', { 'x-ratelimit-remaining': '0' }), 1],
    ['a secondary limit that is soon over', refused(403, 'slow', { 'retry-after': '1' }), 0],
    ['a secondary limit of an hour', refused(403, 'secondary rate limit', { 'retry-after': '3600' }), 1],
    ['a permission that is missing', refused(403, 'Resource not accessible by integration'), 1],
    ['a failure', refused(502, 'Bad Gateway'), 1],
    ['a body that it does not like', refused(422, 'Validation Failed'), 1],
  ])('%s', async (_, answer, notes) => {
    await withGitHub({}, async (repository, server) => {
      for (const [file, text] of Object.entries(GOOD)) server.files.set(file, text);
      let isFirst = true;
      server.intercept = (request) => {
        if (!/^POST \/repos\S+\/comments$/.test(request) || !isFirst) return undefined;
        isFirst = false;
        return answer;
      };
      const acted = await act(repository, { head: WIDER, base: GOOD });
      expect(acted.report.outcome).toBe('failed');
      expect(acted.report.accessAnalyzer.status).toBe('skipped');
      expect(acted.notes).toHaveLength(notes);
      expect(server.comments).toHaveLength(1 - notes);
      for (const note of acted.notes) {
        expect(note).toMatch(/^Not posted: comment failed for acme\/infra#7/);
        expect(note.includes('(needs ')).toBe(answer.body.message.startsWith('Resource'));
        expect(acted.summary).toContain('Not posted');
      }
    });
  });

  test('a whole GitHub that fails', async () => {
    await withGitHub({}, async (repository, server) => {
      server.intercept = () => refused(503, 'Unicorn');
      const acted = await act(repository, { head: WIDER, base: GOOD });
      expect(acted.report.outcome).toBe('failed');
      expect(acted.summary).toContain('Not compared with the base branch');
      expect(acted.notes).toEqual([expect.stringMatching(/^Not posted: .*HTTP 503 Unicorn\.$/)]);
    });
  });
});

describe('roles that a pull request names', () => {
  const withRole = (role: string) => ({
    'coactive.yml': CONFIG.replace(
      'connections:',
      `defaults: { account_id: "111122223333", region: us-east-1, assume_role: "arn:aws:iam::{account_id}:role/${role}" }\nconnections:`,
    ),
  });

  test.each(['check', 'drift', 'plan'])('are not assumed by %s: those of the base are', async (command) => {
    await withGitHub({}, async (repository, server) => {
      for (const [file, text] of Object.entries({ ...GOOD, ...withRole('reader') })) server.files.set(file, text);
      const asked: (string | undefined)[] = [];
      const head = { ...GOOD, ...withRole('administrator') };
      const accounts = {
        open: ({ assumeRole }: { readonly assumeRole?: string }) => {
          asked.push(assumeRole);
          return Promise.reject(new ConfigError([{ message: 'no' }]));
        },
      };
      const analyzers = { open: () => Promise.reject(new ConfigError([{ message: 'not asked here' }])) };
      const read = readInputs({ INPUT_COMMAND: command });
      const payload = {
        pull_request: { number: 7, base: { sha: BASE, repo: null }, head: { sha: HEAD, repo: null } },
      };
      const services = { ...fakeServices(head), accounts, ...(command !== 'check' && { analyzers }) };
      const runner = { name: 'pull_request', payload, repository: 'acme/infra', sha: BASE };
      const github = await prepareRun(runner, read.settings, services.files, () => Promise.resolve(repository));
      const trusted = await servicesOn(services, read.settings, github);
      await run(settingsFor(read, github), trusted);
      const expected = 'arn:aws:iam::111122223333:role/reader';
      expect(trusted.trusted?.connections.map(({ assumeRole }) => assumeRole)).toEqual([expected]);
      if (command !== 'check') expect(new Set(asked)).toEqual(new Set([expected]));
      expect(server.violations).toEqual([]);
    });
  });
});

describe('pull_request_target with the pull request checked out', () => {
  test('checks offline, and says so', async () => {
    const situation = { head: WIDER, base: GOOD, event: 'pull_request_target', checkedOut: HEAD };
    await onGitHub(situation, ({ notes }) => expect(notes[0]).toMatch(/^Nothing that uses a credential was run/));
  });

  test.each(['drift', 'plan', 'apply'])('refuses %s before anything is read', async (command) => {
    const situation = { head: GOOD, base: GOOD, event: 'pull_request_target', checkedOut: HEAD };
    await withGitHub({}, async (repository, server) => {
      const acting = act(repository, { ...situation, inputs: { INPUT_COMMAND: command } });
      await expect(acting).rejects.toThrow(ConfigError);
      expect(server.requests).toEqual([]);
    });
  });
});

test('a push asks GitHub for nothing', async () => {
  const read = readInputs({});
  const runner = { name: 'push', payload: {}, repository: 'acme/infra', sha: BASE };
  const open = () => Promise.reject(new Error('must not be opened'));
  const github = await prepareRun(runner, read.settings, fakeServices(GOOD).files, open);
  expect(github.repository).toBeUndefined();
});

test('links need what the runner says to be plain', () => {
  const env = { GITHUB_SERVER_URL: 'https://ghe.acme.example', GITHUB_REPOSITORY: 'acme/infra', GITHUB_RUN_ID: '9' };
  expect(runLinks(env, HEAD)?.runUrl).toBe('https://ghe.acme.example/acme/infra/actions/runs/9');
  expect(runLinks({ ...env, GITHUB_REPOSITORY: 'a)b' }, HEAD)).toBeUndefined();
  expect(runLinks({ ...env, GITHUB_SERVER_URL: 'javascript:x' }, HEAD)).toBeUndefined();
});
