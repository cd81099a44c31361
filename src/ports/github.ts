import type { WorkspaceFiles } from '../ports.js';

/** A comment or an issue as far as it is looked at. */
export interface GitHubPost {
  /** Of a comment its id, of an issue its number. */
  readonly id: number;
  readonly url: string;
  readonly body: string;
  /** The login; of an app with `[bot]` at its end. */
  readonly author: string;
  /** By which GraphQL knows it. */
  readonly nodeId: string;
}

/** A pull request that was merged. */
export interface MergedPullRequest {
  readonly number: number;
  /** The commit that was its head when it was merged. */
  readonly head: string;
  /** The branch that it was merged into. */
  readonly base: string;
}

export interface GitHubIssue extends GitHubPost {
  readonly title: string;
  readonly isOpen: boolean;
}

export interface IssueDraft {
  readonly title: string;
  readonly body: string;
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
}

/** A comment on lines of a pull request's change; lines of the new side, both included. */
export interface ReviewComment {
  readonly file: string;
  readonly startLine: number;
  readonly endLine: number;
  readonly body: string;
}

export interface ReviewThread {
  readonly id: string;
  readonly isResolved: boolean;
}

/**
 * One repository on GitHub. Every method throws ServiceError, which names the permission where it was refused; lists are
 * complete over all pages.
 */
export interface GitHubRepository {
  /** The login of whoever the token belongs to; undefined where it cannot be asked. */
  viewer(): Promise<string | undefined>;
  comments(pullRequest: number): Promise<readonly GitHubPost[]>;
  createComment(issue: number, body: string): Promise<GitHubPost>;
  updateComment(id: number, body: string): Promise<GitHubPost>;
  deleteComment(id: number): Promise<void>;
  /**
   * The logins of all who ever changed the text of a comment, its author not counted before the first change; empty: one that
   * cannot be named, for example because the account is gone.
   */
  editorsOf(comment: GitHubPost): Promise<readonly string[]>;
  /** The pull requests whose merge made the commit what its branch points to: by a merge commit, a squash or a rebase. */
  mergedAs(commit: string): Promise<readonly MergedPullRequest[]>;
  /** Open and closed ones, pull requests left out. */
  issues(creator: string): Promise<readonly GitHubIssue[]>;
  createIssue(draft: IssueDraft): Promise<GitHubIssue>;
  updateIssue(
    number: number,
    change: { readonly title?: string; readonly body?: string; readonly isOpen?: boolean },
  ): Promise<GitHubIssue>;
  /** Lines of the new side that a review can comment on, by file. */
  changedLines(pullRequest: number): Promise<ReadonlyMap<string, ReadonlySet<number>>>;
  reviewComments(pullRequest: number): Promise<readonly GitHubPost[]>;
  createReview(pullRequest: number, commit: string, comments: readonly ReviewComment[]): Promise<void>;
  updateReviewComment(id: number, body: string): Promise<void>;
  /** The threads of a pull request's review, by the id of the comment that began each. */
  reviewThreads(pullRequest: number): Promise<ReadonlyMap<number, ReviewThread>>;
  /** Resolves a thread, or opens it again. */
  settleThread(id: string, isResolved: boolean): Promise<void>;
  /** The files at the merge base of two commits; what is the same in the workspace is read there. */
  filesAtMergeBase(base: string, head: string, workspace: WorkspaceFiles): Promise<WorkspaceFiles>;
}
