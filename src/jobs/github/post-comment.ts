import { ServiceError } from '../../errors.js';
import type { GitHubPost, GitHubRepository } from '../../ports/github.js';
import { findOwn, ownLogin } from './own-posts.js';

export interface CommentToPost {
  readonly pullRequest: number;
  readonly marker: string;
  /** Begins with the marker. */
  readonly body: string;
  /** `on-findings`: nothing is created where there is nothing to say, and a comment that is there says so. */
  readonly mode: 'never' | 'on-findings' | 'always';
  readonly hasFindings: boolean;
}

export interface PostedComment {
  readonly action: 'created' | 'updated' | 'unchanged' | 'none';
  readonly url?: string;
}

type Comments = Pick<GitHubRepository, 'viewer' | 'comments' | 'createComment' | 'updateComment'>;

/** One comment for each marker, updated in place; the same body is not written again. Throws ServiceError. */
export async function postComment(
  repository: Comments,
  { pullRequest, marker, body, mode, hasFindings }: CommentToPost,
): Promise<PostedComment> {
  if (mode === 'never') return { action: 'none' };
  const [login, comments] = await Promise.all([ownLogin(repository), repository.comments(pullRequest)]);
  const own = findOwn(comments, marker, login);
  if (own === undefined) {
    if (mode === 'on-findings' && !hasFindings) return { action: 'none' };
    const { url } = await repository.createComment(pullRequest, body);
    return { action: 'created', url };
  }
  // GitHub keeps line breaks as it got them, but a person may have saved the comment from a browser.
  if (own.body.replaceAll('\r\n', '\n').trimEnd() === body.trimEnd()) return { action: 'unchanged', url: own.url };
  const updated = await updateOrMissing(repository, own.id, body);
  if (updated !== undefined) return { action: 'updated', url: updated.url };
  const { url } = await repository.createComment(pullRequest, body);
  return { action: 'created', url };
}

/** Undefined: somebody deleted it since it was read. */
async function updateOrMissing(repository: Comments, id: number, body: string): Promise<GitHubPost | undefined> {
  try {
    return await repository.updateComment(id, body);
  } catch (error) {
    if (error instanceof ServiceError && (error.status === 404 || error.status === 410)) return undefined;
    throw error;
  }
}
