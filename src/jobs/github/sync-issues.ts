import type { GitHubIssue, GitHubRepository } from '../../ports/github.js';
import { findOwn, ownLogin } from './own-posts.js';

/** One thing that an issue is kept about. */
export interface DriftIssue {
  readonly marker: string;
  readonly title: string;
  /** Begins with the marker. */
  readonly body: string;
  /** `unknown`: neither opened nor closed for it, since nothing is known to have ended. */
  readonly state: 'drifted' | 'clean' | 'unknown';
  /** Said when it is closed: what ended it. */
  readonly ending: string;
}

export interface SyncedIssue {
  readonly action: 'opened' | 'updated' | 'reopened' | 'closed' | 'unchanged' | 'none';
  readonly url?: string;
}

type Issues = Pick<GitHubRepository, 'viewer' | 'issues' | 'createIssue' | 'updateIssue' | 'createComment'>;

/** Opens, updates, reopens and closes; what is as it should be is not touched, so nobody is notified. Throws ServiceError. */
export async function syncIssues(
  repository: Issues,
  wanted: readonly DriftIssue[],
  { labels, assignees }: { readonly labels: readonly string[]; readonly assignees: readonly string[] },
): Promise<readonly SyncedIssue[]> {
  const login = await ownLogin(repository);
  const existing = await repository.issues(login);
  const results: SyncedIssue[] = [];
  for (const issue of wanted) {
    const own = findOwn(existing, issue.marker, login);
    if (own !== undefined) results.push(await update(repository, own, issue));
    else if (issue.state !== 'drifted') results.push({ action: 'none' });
    else {
      const { url } = await repository.createIssue({ title: issue.title, body: issue.body, labels, assignees });
      results.push({ action: 'opened', url });
    }
  }
  return results;
}

async function update(repository: Issues, own: GitHubIssue, issue: DriftIssue): Promise<SyncedIssue> {
  const { title, body, state, ending } = issue;
  const { url } = own;
  if (state === 'clean') {
    if (!own.isOpen) return { action: 'unchanged', url };
    await repository.createComment(own.id, ending);
    await repository.updateIssue(own.id, { isOpen: false });
    return { action: 'closed', url };
  }
  if (state === 'unknown' && !own.isOpen) return { action: 'unchanged', url };
  const isSame = own.body.trimEnd() === body.trimEnd() && own.title === title;
  if (!own.isOpen) {
    await repository.updateIssue(own.id, { title, body, isOpen: true });
    return { action: 'reopened', url };
  }
  if (isSame) return { action: 'unchanged', url };
  await repository.updateIssue(own.id, { title, body });
  return { action: 'updated', url };
}
