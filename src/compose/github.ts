import { OctokitRepository } from '../adapters/github/repository.js';
import type { HearCall } from '../adapters/heard-call.js';
import type { GitHubRepository } from '../ports/github.js';
import type { Secret } from '../secret.js';

export interface GitHubAccess {
  readonly token: Secret;
  readonly owner: string;
  readonly repo: string;
  /** GITHUB_API_URL: `https://api.github.com`, or `https://HOST/api/v3` of an enterprise server. */
  readonly apiUrl?: string | undefined;
  readonly wait: (milliseconds: number) => Promise<void>;
  /** Hears of every call; left out: nobody listens. */
  readonly hear?: HearCall | undefined;
}

/** A repository through Octokit, which is loaded now; proxies by HTTPS_PROXY and NO_PROXY as `@actions/github` has them. */
export async function openRepository({
  token,
  owner,
  repo,
  apiUrl,
  wait,
  hear,
}: GitHubAccess): Promise<GitHubRepository> {
  const { getOctokit } = await import('@actions/github');
  const octokit = getOctokit(token.reveal(), {
    ...(apiUrl !== undefined && apiUrl !== '' && { baseUrl: apiUrl.replace(/\/+$/, '') }),
    // Octokit warns of deprecations on the console; the log is the report's.
    log: { debug: ignore, info: ignore, warn: ignore, error: ignore },
  });
  if (hear !== undefined) {
    const { hearFetch } = await import('../adapters/hear-fetch.js');
    octokit.hook.wrap('request', (request, options) => {
      // Octokit has one of its own where there is a proxy.
      const own = options.request.fetch as typeof globalThis.fetch | undefined;
      const fetch = hearFetch(own ?? globalThis.fetch, 'github', hear, () => performance.now());
      return request({ ...options, request: { ...options.request, fetch } });
    });
  }
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
