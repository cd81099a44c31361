import { ServiceError } from '../../errors.js';
import type { GitHubRepository } from '../../ports/github.js';
import { count } from '../../report/wording.js';

type Threads = Pick<GitHubRepository, 'reviewThreads' | 'settleThread'>;

/** Comments whose thread is to be resolved, and those whose thread is to be opened again, by id. */
export interface ThreadsToSettle {
  readonly resolved: readonly number[];
  readonly opened: readonly number[];
}

/** Resolves and opens; asks nothing where nothing is to do. Where the token may not, that is a note: the comments say the same. */
export async function settleThreads(
  repository: Threads,
  pullRequest: number,
  { resolved, opened }: ThreadsToSettle,
): Promise<readonly string[]> {
  const wanted = [...resolved.map((id) => [id, true] as const), ...opened.map((id) => [id, false] as const)];
  if (wanted.length === 0) return [];
  try {
    const threads = await repository.reviewThreads(pullRequest);
    for (const [id, isResolved] of wanted) {
      const thread = threads.get(id);
      if (thread !== undefined && thread.isResolved !== isResolved)
        await repository.settleThread(thread.id, isResolved);
    }
    return [];
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    return [`The threads of ${count(wanted.length, 'suggestion')} are left as they are: ${error.message}.`];
  }
}
