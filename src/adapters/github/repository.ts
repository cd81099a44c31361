import type {
  GitHubIssue,
  GitHubPost,
  GitHubRepository,
  IssueDraft,
  MergedPullRequest,
  ReviewComment,
  ReviewThread,
} from '../../ports/github.js';
import type { WorkspaceFiles } from '../../ports.js';
import { ask, type Question } from './ask.js';
import { GitHubGraphql } from './graphql.js';
import { linesOfPatch } from './lines-of-patch.js';
import { readMergeBase } from './merge-base.js';

/** What is used of Octokit. */
export interface GitHubClient {
  request(
    route: string,
    parameters: Readonly<Record<string, unknown>>,
  ): Promise<{ readonly data: unknown; readonly headers: Readonly<Record<string, string | number | undefined>> }>;
  graphql(query: string, variables?: Readonly<Record<string, unknown>>): Promise<unknown>;
}

export interface RepositoryAddress {
  readonly owner: string;
  readonly repo: string;
}

interface RawPost {
  readonly id: number;
  readonly node_id: string;
  readonly number?: number;
  readonly html_url: string;
  readonly body?: string | null;
  readonly user?: { readonly login: string } | null;
  readonly title?: string;
  readonly state?: string;
  readonly pull_request?: unknown;
}

interface RawPullRequest {
  readonly number: number;
  readonly merged_at: string | null;
  readonly merge_commit_sha: string | null;
  readonly head: { readonly sha: string };
  readonly base: { readonly ref: string };
}

/** A repository through Octokit; `wait` is handed in so that tests of limits take no time. */
export class OctokitRepository implements GitHubRepository {
  private readonly graphql: GitHubGraphql;

  constructor(
    private readonly client: GitHubClient,
    private readonly address: RepositoryAddress,
    private readonly wait: (milliseconds: number) => Promise<void>,
  ) {
    this.graphql = new GitHubGraphql(client, address, wait);
  }

  async viewer(): Promise<string | undefined> {
    return await this.graphql.viewer();
  }

  async comments(pullRequest: number): Promise<readonly GitHubPost[]> {
    const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
    const question = this.question('list the comments', pullRequest, 'pull-requests: read');
    return (await this.pages<RawPost>(question, route, { issue_number: pullRequest })).map(postOf);
  }

  async createComment(issue: number, body: string): Promise<GitHubPost> {
    const question = this.question('comment', issue, 'pull-requests: write');
    const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
    return postOf((await this.call(question, route, { issue_number: issue, body })) as RawPost);
  }

  async updateComment(id: number, body: string): Promise<GitHubPost> {
    const question = this.question('update the comment', undefined, 'pull-requests: write');
    const route = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}';
    return postOf((await this.call(question, route, { comment_id: id, body })) as RawPost);
  }

  async deleteComment(id: number): Promise<void> {
    const question = this.question('delete the comment', undefined, 'pull-requests: write');
    await this.call(question, 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', { comment_id: id });
  }

  async editorsOf(comment: GitHubPost): Promise<readonly string[]> {
    return await this.graphql.editorsOf(comment.nodeId);
  }

  /** Of a merge commit, a squash and a rebase alike GitHub says as `merge_commit_sha` what the branch became. */
  async mergedAs(commit: string): Promise<readonly MergedPullRequest[]> {
    const question = this.question('find the merged pull request', undefined, 'pull-requests: read');
    const route = 'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls';
    const raw = await this.pages<RawPullRequest>(question, route, { commit_sha: commit });
    return raw
      .filter(({ merged_at, merge_commit_sha }) => merged_at !== null && merge_commit_sha === commit)
      .map(({ number, head, base }) => ({ number, head: head.sha, base: base.ref }));
  }

  async issues(creator: string): Promise<readonly GitHubIssue[]> {
    const question = this.question('list the issues', undefined, 'issues: read');
    const raw = await this.pages<RawPost>(question, 'GET /repos/{owner}/{repo}/issues', { state: 'all', creator });
    return raw.filter(({ pull_request }) => pull_request === undefined).map(issueOf);
  }

  async createIssue({ title, body, labels, assignees }: IssueDraft): Promise<GitHubIssue> {
    const question = this.question('open an issue', undefined, 'issues: write');
    const draft = { title, body, labels: [...labels], assignees: [...assignees] };
    return issueOf((await this.call(question, 'POST /repos/{owner}/{repo}/issues', draft)) as RawPost);
  }

  async updateIssue(
    number: number,
    { isOpen, ...texts }: { readonly title?: string; readonly body?: string; readonly isOpen?: boolean },
  ): Promise<GitHubIssue> {
    const question = this.question('update the issue', number, 'issues: write');
    const state = isOpen === undefined ? {} : { state: isOpen ? 'open' : 'closed' };
    const change = { issue_number: number, ...texts, ...state };
    return issueOf((await this.call(question, 'PATCH /repos/{owner}/{repo}/issues/{issue_number}', change)) as RawPost);
  }

  async changedLines(pullRequest: number): Promise<ReadonlyMap<string, ReadonlySet<number>>> {
    const question = this.question('list the changed files', pullRequest, 'pull-requests: read');
    const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files';
    const files = await this.pages<{ filename: string; patch?: string }>(question, route, { pull_number: pullRequest });
    return new Map(files.map(({ filename, patch = '' }) => [filename, linesOfPatch(patch)]));
  }

  async reviewComments(pullRequest: number): Promise<readonly GitHubPost[]> {
    const question = this.question('list the review comments', pullRequest, 'pull-requests: read');
    const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/comments';
    return (await this.pages<RawPost>(question, route, { pull_number: pullRequest })).map(postOf);
  }

  async createReview(pullRequest: number, commit: string, comments: readonly ReviewComment[]): Promise<void> {
    const question = this.question('review', pullRequest, 'pull-requests: write');
    await this.call(question, 'POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews', {
      pull_number: pullRequest,
      commit_id: commit,
      event: 'COMMENT',
      comments: comments.map(({ file, startLine, endLine, body }) => ({
        path: file,
        line: endLine,
        side: 'RIGHT',
        body,
        ...(startLine < endLine && { start_line: startLine, start_side: 'RIGHT' }),
      })),
    });
  }

  async updateReviewComment(id: number, body: string): Promise<void> {
    const question = this.question('update the review comment', undefined, 'pull-requests: write');
    await this.call(question, 'PATCH /repos/{owner}/{repo}/pulls/comments/{comment_id}', { comment_id: id, body });
  }

  async reviewThreads(pullRequest: number): Promise<ReadonlyMap<number, ReviewThread>> {
    return await this.graphql.reviewThreads(pullRequest);
  }

  async settleThread(id: string, isResolved: boolean): Promise<void> {
    await this.graphql.settleThread(id, isResolved);
  }

  async filesAtMergeBase(base: string, head: string, workspace: WorkspaceFiles): Promise<WorkspaceFiles> {
    const question = this.question('read the merge base', undefined, 'contents: read');
    return await readMergeBase({ base, head, workspace, call: (route, given) => this.call(question, route, given) });
  }

  private question(operation: string, number: number | undefined, needs: string) {
    const { owner, repo } = this.address;
    return { operation, target: `${owner}/${repo}${number === undefined ? '' : `#${String(number)}`}`, needs };
  }

  private async call(
    question: Question,
    route: string,
    parameters: Readonly<Record<string, unknown>>,
  ): Promise<unknown> {
    const given = { ...this.address, ...parameters };
    // What is posted twice is there twice.
    const isRepeatable = !route.startsWith('POST ');
    return (await ask({ ...question, isRepeatable }, () => this.client.request(route, given), this.wait)).data;
  }

  /** Every page, however many: a comment of ours on the last one must be found. */
  private async pages<T>(
    question: Question,
    route: string,
    parameters: Readonly<Record<string, unknown>>,
  ): Promise<T[]> {
    const items: T[] = [];
    for (let page = 1; page <= MAX_PAGES; page++) {
      const given = { ...this.address, ...parameters, per_page: 100, page };
      const call = () => this.client.request(route, given);
      const { data, headers } = await ask({ ...question, isRepeatable: true }, call, this.wait);
      items.push(...(data as T[]));
      if (!String(headers.link ?? '').includes('rel="next"')) break;
    }
    return items;
  }
}

function postOf({ id, node_id, html_url, body, user }: RawPost): GitHubPost {
  return { id, nodeId: node_id, url: html_url, body: body ?? '', author: user?.login ?? '' };
}

function issueOf(raw: RawPost): GitHubIssue {
  return { ...postOf(raw), id: raw.number ?? raw.id, title: raw.title ?? '', isOpen: raw.state === 'open' };
}

const MAX_PAGES = 1_000;
