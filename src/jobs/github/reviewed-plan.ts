import { ServiceError } from '../../errors.js';
import type { GitHubPost, GitHubRepository, MergedPullRequest } from '../../ports/github.js';
import { commentMarker } from '../../report/comment/marker.js';
import { readPlanRecord, type PlanRecord } from '../../report/comment/plan-record.js';
import type { EventFacts } from './event.js';
import { ownLogin } from './own-posts.js';

/** The plan that was reviewed, or why none is known, with what to do. */
export type ReviewedPlan = PlanRecord | { readonly problem: string; readonly fix: string };

type Reviews = Pick<GitHubRepository, 'viewer' | 'mergedAs' | 'comments' | 'editorsOf'>;

/**
 * What this tool's own comment on the merged pull request of a commit says of the plan there. A comment by another author,
 * one that another ever changed, one about another commit than the merged head, or none: a problem, never a plan.
 */
export async function findReviewedPlan(
  repository: Reviews,
  { sha, branch }: Pick<EventFacts, 'sha' | 'branch'>,
  { config, tag }: { readonly config: readonly string[]; readonly tag?: string },
): Promise<ReviewedPlan> {
  try {
    const merged = (await repository.mergedAs(sha)).filter(({ base }) => base === branch);
    const [pullRequest] = merged;
    if (pullRequest === undefined || merged.length > 1) return notOneMerge(merged, sha, branch);
    const [login, comments] = await Promise.all([ownLogin(repository), repository.comments(pullRequest.number)]);
    const marker = commentMarker(config, tag, 'plan');
    return await judge(
      repository,
      comments.filter(({ body }) => body.startsWith(marker)),
      pullRequest,
      login,
    );
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    return { problem: `the reviewed plan could not be read: ${error.message}`, fix: 'give the token what is missing' };
  }
}

function notOneMerge(merged: readonly MergedPullRequest[], sha: string, branch = 'an unknown branch'): ReviewedPlan {
  const what = merged.length > 1 ? 'several pull requests were merged' : 'no pull request was merged';
  return {
    problem: `${what} into ${branch} as the commit ${sha}`,
    fix: 'merge through a pull request, or run it by hand with plan-digest',
  };
}

async function judge(
  repository: Reviews,
  marked: readonly GitHubPost[],
  { number, head }: MergedPullRequest,
  login: string,
): Promise<ReviewedPlan> {
  const where = `pull request #${String(number)}`;
  const own = marked.filter(({ author }) => author.toLowerCase() === login.toLowerCase());
  const [comment] = own;
  if (comment === undefined) {
    const others = marked.length === 0 ? '' : `; the one there was not written by ${login}`;
    return {
      problem: `${where} has no plan of this config from this tool${others}`,
      fix: 'run plan on pull requests with the same config and comment-tag, and let its token comment',
    };
  }
  if (own.length > 1) return { problem: `${where} has several plans of this config`, fix: AGAIN };
  const strangers = (await repository.editorsOf(comment)).filter((one) => one.toLowerCase() !== login.toLowerCase());
  if (strangers.length > 0) {
    const who = strangers.map((one) => (one === '' ? 'somebody unknown' : one)).join(', ');
    return { problem: `the plan on ${where} was edited by ${who}`, fix: AGAIN };
  }
  const record = readPlanRecord(comment.body);
  if (record === undefined) {
    return { problem: `the comment on ${where} holds no plan that could be carried out`, fix: AGAIN };
  }
  if (record.head !== head) {
    return { problem: `the plan on ${where} is of the commit ${record.head}, and ${head} was merged`, fix: AGAIN };
  }
  return record;
}

const AGAIN = 'review a new plan: open another pull request, or run it by hand with plan-digest';
