import { readFileSync } from 'node:fs';
import path from 'node:path';
import { start, workspace, type Ended } from './start.js';

export const [BASE, HEAD, MERGE] = ['b'.repeat(40), 'a'.repeat(40), 'c'.repeat(40)];

export interface Step {
  /** Of the workspace. */
  readonly files: Readonly<Record<string, string>>;
  /** GITHUB_API_URL. */
  readonly apiUrl: string;
  readonly event: 'pull_request' | 'pull_request_target' | 'push' | 'schedule' | 'merge_group' | 'workflow_dispatch';
  /** The repository that a pull request comes from; left out: its own. */
  readonly from?: string;
  /** By the name of the input. */
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
}

export interface EndedStep extends Ended {
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

/** Runs the Action's bundle as a runner does on an event of acme/infra: variables, payload, files for outputs and summary. */
export async function actOnGitHub({ files, apiUrl, event, from, inputs = {}, env = {} }: Step): Promise<EndedStep> {
  const cwd = workspace(files);
  const payload = JSON.stringify(payloadOf(event, from));
  const runner = workspace({ output: '', summary: '', 'event.json': payload });
  const given = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value] as const);
  const ended = await start('action', {
    cwd: runner,
    env: {
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: cwd,
      GITHUB_OUTPUT: path.join(runner, 'output'),
      GITHUB_STEP_SUMMARY: path.join(runner, 'summary'),
      RUNNER_TEMP: runner,
      GITHUB_API_URL: apiUrl,
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_REPOSITORY: 'acme/infra',
      GITHUB_RUN_ID: '9',
      GITHUB_EVENT_NAME: event,
      GITHUB_EVENT_PATH: path.join(runner, 'event.json'),
      GITHUB_SHA: MERGE,
      GITHUB_REF: event.startsWith('pull_request') ? 'refs/pull/7/merge' : 'refs/heads/main',
      'INPUT_GITHUB-TOKEN': 'ghs_test',
      ...Object.fromEntries(given),
      ...env,
    },
  });
  const read = (name: string) => readFileSync(path.join(runner, name), 'utf8');
  return { ...ended, outputs: outputsIn(read('output')), summary: read('summary') };
}

function payloadOf(event: Step['event'], from = 'acme/infra'): object {
  if (!event.startsWith('pull_request')) return {};
  const repo = { full_name: 'acme/infra' };
  return {
    pull_request: { number: 7, base: { sha: BASE, repo }, head: { sha: HEAD, repo: { full_name: from } } },
  };
}

/** GitHub's format: `name<<delimiter`, the value's lines, the delimiter. */
export function outputsIn(text: string): Record<string, string> {
  const matches = text.matchAll(/^(.+?)<<(.+?)\r?\n([\s\S]*?)\r?\n\2$/gm);
  return Object.fromEntries([...matches].map(([, name = '', , value = '']) => [name, value]));
}
