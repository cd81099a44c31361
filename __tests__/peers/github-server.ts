import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { GitHubContract, type Matched } from './github-contract.js';
import { GitHubGraphqlApi, nodeId } from './github-graphql.js';

/** A comment or an issue as the server keeps it. */
export interface StoredPost {
  id: number;
  number: number;
  title: string;
  body: string;
  login: string;
  state: 'open' | 'closed';
  issue?: number;
  labels: readonly string[];
  assignees: readonly string[];
  isPullRequest?: boolean;
  /** Who changed the text, in order. */
  edits: readonly string[];
}

/** A pull request as far as a commit leads to it. */
export interface StoredPullRequest {
  readonly number: number;
  readonly merged_at: string | null;
  readonly merge_commit_sha: string | null;
  readonly head: { readonly sha: string };
  readonly base: { readonly ref: string };
  /** Its commits, where they became part of the branch as they are. */
  readonly commits?: readonly string[];
}

export interface GitHubServerOptions {
  /** What the token may write. */
  readonly permissions?: readonly Permission[];
  /** Whose token it is; `undefined`: GraphQL refuses to say. */
  readonly viewer?: string | undefined;
  /** Path below which the API lies, as on an enterprise server: `/api/v3`. */
  readonly prefix?: string;
}

type Permission =
  'contents: read' | 'contents: write' | 'issues: write' | 'pull-requests: read' | 'pull-requests: write';

export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** GitHub as far as this tool talks to it: keeps state, pages, refuses, and holds every request against the contract. */
export class GitHubServer {
  readonly requests: string[] = [];
  /** Requests that GitHub's description does not have so; a test expects none. */
  readonly violations: string[] = [];
  readonly comments: StoredPost[] = [];
  readonly issues: StoredPost[] = [];
  readonly reviewComments: (StoredPost & { path?: string; line?: number; start_line?: number })[] = [];
  /** Ids of the review comments whose thread is resolved. */
  readonly resolved = new Set<number>();
  readonly pullRequests: StoredPullRequest[] = [];
  /** Of the pull request: path and unified diff. */
  readonly changes: { filename: string; patch: string }[] = [];
  /** Files at the merge base. */
  readonly files = new Map<string, string>();
  /** Answers to give before any other, for limits and failures. */
  readonly faults: Answer[] = [];
  /** An answer instead of the server's own, by method and path; may change the state first. */
  intercept: ((request: string) => Answer | undefined) | undefined;
  permissions: ReadonlySet<string>;
  viewer: string | undefined;
  private readonly contract = new GitHubContract();
  private readonly graphqlApi = new GitHubGraphqlApi();
  private readonly prefix: string;
  private server: Server | undefined;
  private next = 1;

  constructor({
    permissions = ['contents: read', 'issues: write', 'pull-requests: write'],
    prefix = '',
    ...rest
  }: GitHubServerOptions = {}) {
    this.permissions = new Set(permissions);
    this.viewer = 'viewer' in rest ? rest.viewer : 'github-actions[bot]';
    this.prefix = prefix;
  }

  /** The address for GITHUB_API_URL. */
  async start(): Promise<string> {
    const server = createServer((request, response) => void this.serve(request, response));
    this.server = server;
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}${this.prefix}`;
  }

  async stop(): Promise<void> {
    this.server?.closeAllConnections();
    await new Promise((resolve) => this.server?.close(resolve) ?? resolve(undefined));
  }

  /** Requests that change something. */
  get writes(): string[] {
    return this.requests.filter((request) => !request.startsWith('GET ') && !request.endsWith('/graphql'));
  }

  /** Somebody changes the text of a comment. */
  edit(comment: StoredPost, body: string, login: string): void {
    Object.assign(comment, { body, edits: [...comment.edits, login] });
  }

  comment(body: string, login: string, issue = 7): StoredPost {
    const post = this.post({ body, login, issue });
    this.comments.push(post);
    return post;
  }

  private post(parts: Partial<StoredPost>): StoredPost {
    const id = this.next++;
    return {
      id,
      number: id,
      title: '',
      body: '',
      login: '',
      state: 'open',
      labels: [],
      assignees: [],
      edits: [],
      ...parts,
    };
  }

  private async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString('utf8');
    const given = text === '' ? undefined : (JSON.parse(text) as unknown);
    const { status, body, headers = {} } = await this.answer(request, given);
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
    response.end(body === undefined ? '' : JSON.stringify(body));
  }

  private async answer({ method = '', url = '', headers }: IncomingMessage, body: unknown): Promise<Answer> {
    const address = new URL(url, 'http://localhost');
    const isMutation = JSON.stringify(body ?? '').includes('"mutation');
    this.requests.push(`${method} ${url}${isMutation ? ' mutation' : ''}`);
    if (!/^(token|bearer) \S+$/i.test(headers.authorization ?? '')) this.violations.push('no token');
    const graphql = this.prefix === '' ? '/graphql' : '/api/graphql';
    const intercepted = this.intercept?.(`${method} ${address.pathname}`);
    if (intercepted !== undefined) return intercepted;
    if (address.pathname === graphql) return await this.graphql(body);
    const fault = this.faults.shift();
    if (fault !== undefined) return fault;
    if (!address.pathname.startsWith(this.prefix)) return this.violate(`outside of ${this.prefix}: ${url}`);
    address.pathname = address.pathname.slice(this.prefix.length);
    const matched = this.contract.check(method, address, body);
    if (typeof matched === 'string') return this.violate(matched);
    return this.perform(matched, body ?? {}, address);
  }

  private violate(violation: string): Answer {
    this.violations.push(violation);
    return { status: 422, body: { message: violation } };
  }

  /** GraphQL answers 200 to what it refuses; what its schema does not have is a violation. */
  private async graphql(body: unknown): Promise<Answer> {
    const answer = (await this.graphqlApi.answer(this, body)) as { errors?: { message: string; type?: string }[] };
    for (const { message, type } of answer.errors ?? []) if (type === undefined) this.violations.push(message);
    return { status: 200, body: answer };
  }

  private perform({ route, path, query }: Matched, body: Partial<StoredPost>, address: URL): Answer {
    const needed = NEEDS[route];
    if (needed !== undefined && !needed.some((permission) => this.permissions.has(permission))) return FORBIDDEN;
    const login = this.viewer ?? 'github-actions[bot]';
    const number = Number(path.issue_number);
    switch (route) {
      case 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments':
        return this.page(
          this.comments.filter(({ issue }) => issue === number),
          query,
          address,
        );
      case 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments':
        if ((body.body ?? '').length > 65_536) return { status: 422, body: { message: 'Validation Failed' } };
        return { status: 201, body: shown(this.comment(body.body ?? '', login, number)) };
      case 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}':
        return this.change(this.comments, ({ id }) => id === Number(path.comment_id), body);
      case 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}': {
        const at = this.comments.findIndex(({ id }) => id === Number(path.comment_id));
        if (at < 0) return NOT_FOUND;
        this.comments.splice(at, 1);
        return { status: 204 };
      }
      case 'GET /repos/{owner}/{repo}/issues': {
        const [state, creator] = [query.get('state') ?? 'open', query.get('creator')];
        const found = this.issues.filter(
          (issue) => (state === 'all' || issue.state === state) && (creator === null || issue.login === creator),
        );
        return this.page(found, query, address);
      }
      case 'POST /repos/{owner}/{repo}/issues': {
        const issue = this.post({ ...body, login });
        this.issues.push(issue);
        return { status: 201, body: shown(issue) };
      }
      case 'PATCH /repos/{owner}/{repo}/issues/{issue_number}':
        return this.change(this.issues, (issue) => issue.number === number, body);
      case 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files':
        return { status: 200, body: this.changes };
      case 'GET /repos/{owner}/{repo}/pulls/{pull_number}/comments':
        return this.page(this.reviewComments, query, address);
      case 'POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews': {
        const { comments = [] } = body as { comments?: readonly (Partial<StoredPost> & Placed)[] };
        if (!comments.every((comment) => this.isInDiff(comment))) {
          const errors = ['Pull request review thread line must be part of the diff'];
          return { status: 422, body: { message: 'Unprocessable Entity', errors } };
        }
        for (const comment of comments) this.reviewComments.push(this.post({ ...comment, login }));
        return { status: 200, body: { id: this.next++ } };
      }
      case 'PATCH /repos/{owner}/{repo}/pulls/comments/{comment_id}':
        return this.change(this.reviewComments, ({ id }) => id === Number(path.comment_id), body);
      case 'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls': {
        const found = this.pullRequests.filter(
          ({ merge_commit_sha, commits = [] }) =>
            merge_commit_sha === path.commit_sha || commits.includes(path.commit_sha ?? ''),
        );
        return { status: 200, body: found };
      }
      case 'GET /repos/{owner}/{repo}/compare/{basehead}':
        return {
          status: 200,
          body: { merge_base_commit: { sha: 'b'.repeat(40), commit: { tree: { sha: 'c'.repeat(40) } } } },
        };
      case 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}':
        return { status: 200, body: { sha: path.tree_sha, truncated: false, tree: this.tree() } };
      case 'GET /repos/{owner}/{repo}/git/blobs/{file_sha}': {
        const file = [...this.files.values()].find((text) => blobHash(text) === path.file_sha);
        if (file === undefined) return NOT_FOUND;
        return { status: 200, body: { encoding: 'base64', content: Buffer.from(file).toString('base64') } };
      }
      default:
        return this.violate(`${route} is not served`);
    }
  }

  /** Both ends of a comment have to be lines that the diff shows. */
  private isInDiff({ path, line = 0, start_line = line }: Placed): boolean {
    const patch = this.changes.find(({ filename }) => filename === path)?.patch ?? '';
    const shownLines = new Set<number>();
    let next = 0;
    for (const text of patch.split('\n')) {
      const hunk = /^@@ -\S+ \+(\d+)/.exec(text);
      if (hunk !== null) next = Number(hunk[1]);
      else if (!text.startsWith('-')) shownLines.add(next++);
    }
    return shownLines.has(line) && shownLines.has(start_line);
  }

  private tree() {
    return [...this.files].map(([path, text]) => {
      const [type, mode] = ['blob', '100644'];
      return { path, type, mode, sha: blobHash(text), size: Buffer.byteLength(text) };
    });
  }

  private change(posts: StoredPost[], isIt: (post: StoredPost) => boolean, body: Partial<StoredPost>): Answer {
    const post = posts.find(isIt);
    if (post === undefined) return NOT_FOUND;
    if (body.body !== undefined) this.edit(post, body.body, this.viewer ?? 'github-actions[bot]');
    Object.assign(post, body);
    return { status: 200, body: shown(post) };
  }

  private page(posts: readonly StoredPost[], query: URLSearchParams, address: URL): Answer {
    const [size, page] = [Number(query.get('per_page') ?? 30), Number(query.get('page') ?? 1)];
    const items = posts.slice((page - 1) * size, page * size);
    const next = new URL(address);
    next.searchParams.set('page', String(page + 1));
    const hasMore = page * size < posts.length;
    const headers: Readonly<Record<string, string>> = hasMore ? { link: `<${next.href}>; rel="next"` } : {};
    return { status: 200, body: items.map(shown), headers };
  }
}

const FORBIDDEN: Answer = { status: 403, body: { message: 'Resource not accessible by integration' } };
const NOT_FOUND: Answer = { status: 404, body: { message: 'Not Found' } };

/** Which permission a route needs; one of them suffices. Source: GitHub Docs, permissions required for GitHub Apps. */
const NEEDS: Readonly<Record<string, readonly string[]>> = {
  'POST /repos/{owner}/{repo}/issues/{issue_number}/comments': ['pull-requests: write', 'issues: write'],
  'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}': ['pull-requests: write', 'issues: write'],
  'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}': ['pull-requests: write', 'issues: write'],
  'POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews': ['pull-requests: write'],
  'PATCH /repos/{owner}/{repo}/pulls/comments/{comment_id}': ['pull-requests: write'],
  'POST /repos/{owner}/{repo}/issues': ['issues: write'],
  'PATCH /repos/{owner}/{repo}/issues/{issue_number}': ['issues: write'],
  'GET /repos/{owner}/{repo}/compare/{basehead}': ['contents: read'],
  'GET /repos/{owner}/{repo}/git/trees/{tree_sha}': ['contents: read'],
  'GET /repos/{owner}/{repo}/git/blobs/{file_sha}': ['contents: read'],
};

interface Placed {
  readonly path?: string;
  readonly line?: number;
  readonly start_line?: number;
}

function shown({ id, number, title, body, login, state, isPullRequest }: StoredPost): object {
  const html_url = `https://github.com/acme/infra/x/${String(id)}`;
  const pull_request = isPullRequest === true ? { pull_request: {} } : {};
  return { id, node_id: nodeId({ id }), number, title, body, state, html_url, user: { login }, ...pull_request };
}

export function blobHash(text: string): string {
  return createHash('sha1')
    .update(`blob ${String(Buffer.byteLength(text))}\0`)
    .update(text)
    .digest('hex');
}
