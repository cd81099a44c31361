import { ServiceError } from '../../errors.js';
import type { GitHubRepository } from '../../ports/github.js';
import type { BaseComparison } from '../../report/base-comparison.js';
import type { CommentInput } from '../../report/comment/input.js';
import { commentMarker } from '../../report/comment/marker.js';
import { renderComment } from '../../report/comment/render-comment.js';
import type { Report } from '../../report/report.js';
import { driftIssues, orphanEnding, type IssueGrouping } from './drift-issues.js';
import type { EventFacts } from './event.js';
import { postComment } from './post-comment.js';
import type { Suggestion } from './suggestion.js';
import { syncIssues } from './sync-issues.js';
import { syncReview } from './sync-review.js';

export interface PublishSettings {
  readonly comment: 'never' | 'on-findings' | 'always';
  readonly issue: IssueGrouping;
  readonly issueLabels: readonly string[];
  readonly issueAssignees: readonly string[];
  /** Names; none: all were looked at. */
  readonly connection: readonly string[];
}

export interface ReviewParts {
  readonly suggestions: readonly Suggestion[];
  /** Of findings that a waiver accepts. */
  readonly accepted: readonly Suggestion[];
  readonly sha256: (text: string) => string;
}

export interface Published {
  readonly commentUrl?: string;
  /** One line for each thing that could not be posted, with the permission that is missing. */
  readonly notes: readonly string[];
}

/**
 * Posts the report: the comment on a pull request, one-click fixes on its lines, the issues about drift. What GitHub refuses
 * is a note; the outcome of the job stands whatever happens here.
 */
export async function publish(
  repository: GitHubRepository,
  event: EventFacts,
  input: CommentInput,
  settings: PublishSettings,
  review?: ReviewParts,
): Promise<Published> {
  const notes: string[] = [];
  const attempt = async <T>(post: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await post();
    } catch (error) {
      if (!(error instanceof ServiceError)) throw error;
      const cause = error.cause instanceof Error ? `: ${error.cause.message}` : '';
      const fork = event.pullRequest?.isFork === true ? ' The token of a pull request from a fork may only read.' : '';
      notes.push(`Not posted: ${error.message}${cause}.${fork}`);
      return undefined;
    }
  };
  const { pullRequest } = event;
  const posted =
    pullRequest === undefined || settings.comment === 'never'
      ? undefined
      : await attempt(() =>
          postComment(repository, {
            pullRequest: pullRequest.number,
            marker: commentMarker(input.config, input.tag, input.report.command),
            body: renderComment(input),
            mode: settings.comment,
            hasFindings: hasSomethingToSay(input.report, input.base),
          }),
        );
  // A token that may not comment may not review either: one line says it.
  if (pullRequest !== undefined && review !== undefined && posted?.action !== undefined && isWhole(input.report)) {
    const { sha256, ...suggested } = review;
    const { number, head } = pullRequest;
    const scope = commentMarker(input.config, input.tag);
    const synced = await attempt(() => syncReview(repository, { number, head, scope, ...suggested }, sha256));
    notes.push(...(synced?.notes ?? []));
  }
  if (input.report.command === 'drift' && settings.issue !== 'off' && isMerged(event)) {
    const issues = driftIssues(input, settings.issue);
    const orphans = orphanEnding(input, settings.connection.length > 0);
    const { issueLabels: labels, issueAssignees: assignees } = settings;
    const synced = await attempt(() =>
      syncIssues(repository, issues, { labels, assignees, ...(orphans && { orphans }) }),
    );
    notes.push(...(synced ?? []).flatMap(({ note }) => note ?? []));
  }
  return { notes, ...(posted?.url !== undefined && { commentUrl: posted.url }) };
}

/** What is not merged declares nothing yet: issues are about what is. */
function isMerged({ name, pullRequest }: EventFacts): boolean {
  return pullRequest === undefined && name !== 'merge_group';
}

/** Only a check that looked at everything can tell that something is no longer found. */
function isWhole({ command, outcome }: Report): boolean {
  return command === 'check' && (outcome === 'passed' || outcome === 'failed');
}

/** Whether a reviewer has something to look at: notes alone are none. */
export function hasSomethingToSay(report: Report, base: BaseComparison | undefined): boolean {
  const { errors, warnings } = report.summary;
  const hasPlan = (report.plan?.steps.length ?? 0) > 0;
  const touches =
    base !== undefined && (base.settings.length > 0 || base.access.some(({ effect }) => effect !== 'same'));
  return report.outcome !== 'passed' || errors + warnings > 0 || report.changes.length > 0 || hasPlan || touches;
}
