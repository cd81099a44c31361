import { OctokitRepository } from '../adapters/github/repository.js';
import type { GitHubRepository } from '../ports/github.js';
import type { Secret } from '../secret.js';

export interface GitHubAccess {
  readonly token: Secret;
  readonly owner: string;
  readonly repo: string;
  /** GITHUB_API_URL: `https://api.github.com`, or `https://HOST/api/v3` of an enterprise server. */
  readonly apiUrl?: string | undefined;
  readonly wait: (milliseconds: number) => Promise<void>;
}

/** A repository through Octokit, which is loaded now; proxies by HTTPS_PROXY and NO_PROXY as `@actions/github` has them. */
export async function openRepository({ token, owner, repo, apiUrl, wait }: GitHubAccess): Promise<GitHubRepository> {
  const { getOctokit } = await import('@actions/github');
  const octokit = getOctokit(token.reveal(), {
    ...(apiUrl !== undefined && apiUrl !== '' && { baseUrl: apiUrl.replace(/\/+$/, '') }),
    // Octokit warns of deprecations on the console; the log is the report's.
    log: { debug: ignore, info: ignore, warn: ignore, error: ignore },
  });
  return new OctokitRepository(
    {
      request: async (route, parameters) => await octokit.request(route, parameters),
      graphql: async (query, variables) => await octokit.graphql(query, variables),
    },
    { owner, repo },
    wait,
  );
}

function ignore(): void {
  // Nothing to say.
}
