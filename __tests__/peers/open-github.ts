import { openRepository } from '../../src/compose/github.js';
import type { GitHubRepository } from '../../src/ports/github.js';
import { Secret } from '../../src/secret.js';
import { GitHubServer, type GitHubServerOptions } from './github-server.js';

/** The real Octokit against the server, and how long it waited. */
export async function withGitHub(
  options: GitHubServerOptions,
  test: (repository: GitHubRepository, server: GitHubServer, waits: number[]) => Promise<void>,
): Promise<void> {
  const server = new GitHubServer(options);
  const waits: number[] = [];
  const wait = (milliseconds: number): Promise<void> => {
    waits.push(milliseconds);
    return Promise.resolve();
  };
  const apiUrl = await server.start();
  try {
    await test(
      await openRepository({ token: new Secret('ghs_test'), owner: 'acme', repo: 'infra', apiUrl, wait }),
      server,
      waits,
    );
  } finally {
    await server.stop();
  }
}
