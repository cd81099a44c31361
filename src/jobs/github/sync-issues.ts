import { ServiceError } from '../../errors.js';
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

/** Issues of this config that nothing is kept about any more: their second line, and what ended them. */
export interface OrphanEnding {
  readonly scope: string;
  readonly ending: string;
}

export interface SyncOptions {
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
  /** Left out: issues that are not wanted are left as they are. */
  readonly orphans?: OrphanEnding;
}

export interface SyncedIssue {
  readonly action: 'opened' | 'updated' | 'reopened' | 'closed' | 'unchanged' | 'none';
  readonly url?: string;
  /** What could not be done as it was asked for, one line. */
  readonly note?: string;
}

type Issues = Pick<GitHubRepository, 'viewer' | 'issues' | 'createIssue' | 'updateIssue' | 'createComment'>;

/** Opens, updates, reopens and closes; what is as it should be is not touched, so nobody is notified. Throws ServiceError. */
export async function syncIssues(
  repository: Issues,
  wanted: readonly DriftIssue[],
  options: SyncOptions,
): Promise<readonly SyncedIssue[]> {
  const login = await ownLogin(repository);
  const existing = await repository.issues(login);
  const results: SyncedIssue[] = [];
  for (const issue of wanted) {
    const own = findOwn(existing, issue.marker, login);
    const updated = own === undefined ? undefined : await update(repository, own, issue);
    if (updated !== undefined) results.push(updated);
    else results.push(issue.state === 'drifted' ? await open(repository, issue, options) : { action: 'none' });
  }
  const markers = new Set(wanted.map(({ marker }) => marker));
  const orphans = existing.filter((issue) => issue.isOpen && isOrphan(issue, login, markers, options.orphans));
  for (const issue of orphans) results.push(await close(repository, issue, options.orphans?.ending ?? ''));
  return results;
}

function isOrphan(
  { body, author }: GitHubIssue,
  login: string,
  markers: ReadonlySet<string>,
  orphans: OrphanEnding | undefined,
): boolean {
  const [marker = '', scope] = body.split(/\r?\n/);
  return (
    orphans !== undefined &&
    author.toLowerCase() === login.toLowerCase() &&
    scope === orphans.scope &&
    !markers.has(marker)
  );
}

/** Someone who cannot be assigned makes GitHub refuse the whole issue: then it is opened for nobody, and said. */
async function open(
  repository: Issues,
  { title, body }: DriftIssue,
  { labels, assignees }: SyncOptions,
): Promise<SyncedIssue> {
  try {
    const { url } = await repository.createIssue({ title, body, labels, assignees });
    return { action: 'opened', url };
  } catch (error) {
    if (!(error instanceof ServiceError) || error.status !== 422 || assignees.length === 0) throw error;
    const { url } = await repository.createIssue({ title, body, labels, assignees: [] });
    return {
      action: 'opened',
      url,
      note: 'GitHub refused the assignees of issue-assignees: the issue is opened without.',
    };
  }
}

/** Undefined: somebody deleted it since it was read. */
async function update(repository: Issues, own: GitHubIssue, issue: DriftIssue): Promise<SyncedIssue | undefined> {
  try {
    return await change(repository, own, issue);
  } catch (error) {
    if (error instanceof ServiceError && (error.status === 404 || error.status === 410)) return undefined;
    throw error;
  }
}

async function change(repository: Issues, own: GitHubIssue, issue: DriftIssue): Promise<SyncedIssue> {
  const { title, body, state, ending } = issue;
  const { url } = own;
  if (state === 'clean') return own.isOpen ? await close(repository, own, ending) : { action: 'unchanged', url };
  if (state === 'unknown' && !own.isOpen) return { action: 'unchanged', url };
  if (!own.isOpen) {
    await repository.updateIssue(own.id, { title, body, isOpen: true });
    return { action: 'reopened', url };
  }
  const isSame = own.body.replaceAll('\r\n', '\n').trimEnd() === body.trimEnd() && own.title === title;
  if (isSame) return { action: 'unchanged', url };
  await repository.updateIssue(own.id, { title, body });
  return { action: 'updated', url };
}

async function close(repository: Issues, { id, url }: GitHubIssue, ending: string): Promise<SyncedIssue> {
  await repository.createComment(id, ending);
  await repository.updateIssue(id, { isOpen: false });
  return { action: 'closed', url };
}
