import type { GitHubPost, GitHubRepository } from '../../ports/github.js';

/** The author of what a workflow posts with its own token. */
export const ACTIONS_BOT = 'github-actions[bot]';

/** Whose posts are ours: the token's own, or without an answer to that the Actions bot's. */
export async function ownLogin(repository: Pick<GitHubRepository, 'viewer'>): Promise<string> {
  return (await repository.viewer()) ?? ACTIONS_BOT;
}

/**
 * The first post that begins with the marker and that we wrote: anybody can write a marker into a comment, and a text of
 * the repository can hold one further down.
 */
export function findOwn<T extends GitHubPost>(posts: readonly T[], marker: string, login: string): T | undefined {
  return posts.find(({ body, author }) => body.startsWith(marker) && author.toLowerCase() === login.toLowerCase());
}
