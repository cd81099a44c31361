import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { Command } from '../../../src/commands.js';
import { decideTrust } from '../../../src/jobs/github/decide-trust.js';
import { readEvent } from '../../../src/jobs/github/event.js';
import { publish } from '../../../src/jobs/github/publish.js';
import { refuseRun } from '../../../src/jobs/refuse-run.js';
import { withGitHub } from '../../peers/open-github.js';
import { sampleFinding, sampleReport } from '../../report/sample.js';

/** What happens on each event, from where, with which token; rows that GitHub never makes say why. */
interface Row {
  readonly event: string;
  readonly origin: 'owner branch' | 'fork';
  readonly token: 'write' | 'read';
  readonly impossible?: string;
  readonly checkout?: 'base' | 'head' | 'unknown';
  readonly allowUntrustedCheckout?: boolean;
  /** `dry run alone`: it says its plan; its steps are refused, since what it would apply is not merged. */
  readonly runs?: Readonly<
    Record<'check' | 'drift' | 'plan' | 'apply', 'run' | 'offline' | 'refuse' | 'dry run alone'>
  >;
  readonly trusted?: 'base' | 'head';
  readonly comment?: string;
  readonly issue?: string;
}

const ROWS = JSON.parse(readFileSync(new URL('event-matrix.json', import.meta.url), 'utf8')) as Row[];
const [BASE, HEAD] = ['b'.repeat(40), 'a'.repeat(40)];

function eventOf({ event, origin, checkout }: Row) {
  // A reusable workflow sees the event that called it.
  const name = event.replace('workflow_call on ', '');
  const isPullRequest = name === 'pull_request' || name === 'pull_request_target';
  const from = origin === 'fork' ? 'mallory/infra' : 'acme/infra';
  const pull_request = {
    number: 7,
    base: { sha: BASE, repo: { full_name: 'acme/infra' } },
    head: { sha: HEAD, repo: { full_name: from } },
  };
  const checkedOut = checkout === 'unknown' ? undefined : checkout === 'head' ? HEAD : BASE;
  const payload = isPullRequest ? { pull_request } : {};
  return readEvent({ name, payload, repository: 'acme/infra', sha: BASE, ...(checkedOut && { checkedOut }) });
}

const describeRow = ({ event, origin, token, checkout, allowUntrustedCheckout }: Row) =>
  [event, origin, `token may ${token}`, checkout && `${checkout} checked out`, allowUntrustedCheckout && 'allowed']
    .filter(Boolean)
    .join(', ');

const possible = ROWS.filter(({ impossible }) => impossible === undefined).map(
  (row) => [describeRow(row), row] as const,
);

describe('the event matrix', () => {
  test('has a row for each event, origin and token', () => {
    const events = new Set(ROWS.map(({ event }) => event));
    expect([...events].sort()).toEqual([
      'merge_group',
      'pull_request',
      'pull_request_target',
      'push',
      'schedule',
      'workflow_call on merge_group',
      'workflow_call on pull_request',
      'workflow_call on pull_request_target',
      'workflow_call on push',
      'workflow_call on schedule',
      'workflow_call on workflow_dispatch',
      'workflow_dispatch',
    ]);
    for (const event of events) {
      const combinations = ROWS.filter((row) => row.event === event).map(({ origin, token }) => `${origin} ${token}`);
      expect(new Set(combinations).size).toBe(4);
    }
  });

  test.each(possible)('%s: what runs, and by whose rules', (_, row) => {
    const event = eventOf(row);
    const { allowUntrustedCheckout = false } = row;
    const decide = (command: Command) => decideTrust(event, { command, allowUntrustedCheckout });
    const modeOf = (command: Command) => decide(command).mode;
    const limits = { requireReviewedPlan: false, allowReplace: true, allowDestroy: true, allowUntrustedCheckout };
    const plan = { digest: '', configHash: '', steps: [], refusals: [], notes: [] };
    const refused = refuseRun(plan, sampleReport([]), { ...limits, eventName: event.name }, false);
    const apply = modeOf('apply') === 'run' && refused.length > 0 ? 'dry run alone' : modeOf('apply');
    expect({ check: modeOf('check'), drift: modeOf('drift'), plan: modeOf('plan'), apply }).toEqual(row.runs);
    expect(decide('check').trusted).toBe(row.trusted);
  });

  test.each(possible)('%s: what is posted, and what is refused with its permission', async (_, row) => {
    const permissions = row.token === 'write' ? undefined : (['contents: read'] as const);
    await withGitHub({ ...(permissions && { permissions }) }, async (repository, server) => {
      const change = { connection: null, kind: 'widened', target: 'role', resource: 'r', message: 'm' } as const;
      const report = { ...sampleReport([sampleFinding()], { command: 'drift' }), changes: [change] };
      const settings = {
        comment: 'on-findings',
        issue: 'single',
        issueLabels: [],
        issueAssignees: [],
        connection: [],
      } as const;
      const { notes, commentUrl } = await publish(repository, eventOf(row), { report, config: [] }, settings);

      const refusals = [row.comment, row.issue].filter((each) => each?.startsWith('refused: '));
      expect(notes).toHaveLength(refusals.length);
      for (const refusal of refusals) {
        const permission = refusal?.replace('refused: ', '') ?? '';
        expect(notes.filter((note) => note.includes(`(needs ${permission})`))).toHaveLength(1);
      }
      expect(notes.every((note) => note.includes('from a fork') === (row.origin === 'fork'))).toBe(true);
      expect(server.comments).toHaveLength(row.comment === 'created' ? 1 : 0);
      expect(commentUrl !== undefined).toBe(row.comment === 'created');
      expect(server.issues).toHaveLength(row.issue === 'opened' ? 1 : 0);
      expect(server.violations).toEqual([]);
    });
  });
});

test('head of trusted-config is the workflow’s own choice', () => {
  const event = eventOf({ event: 'pull_request', origin: 'owner branch', token: 'write' });
  expect(decideTrust(event, { command: 'check', trustedConfig: 'head', allowUntrustedCheckout: false }).trusted).toBe(
    'head',
  );
});

test.each([
  ['no JSON object', null],
  ['no pull request', {}],
  ['texts for numbers', { pull_request: { number: '7', base: { sha: BASE }, head: { sha: HEAD } } }],
  ['a commit that would lead elsewhere', { pull_request: { number: 7, base: { sha: '../x' }, head: { sha: HEAD } } }],
])('an event with %s is one without a pull request', (_, payload) => {
  expect(readEvent({ name: 'pull_request', payload, repository: 'acme/infra', sha: BASE }).pullRequest).toBeUndefined();
});

test('a pull request whose repository is gone counts as one from a fork', () => {
  const payload = {
    pull_request: {
      number: 7,
      base: { sha: BASE, repo: { full_name: 'acme/infra' } },
      head: { sha: HEAD, repo: null },
    },
  };
  expect(readEvent({ name: 'pull_request', payload, repository: 'acme/infra', sha: BASE }).pullRequest?.isFork).toBe(
    true,
  );
});
