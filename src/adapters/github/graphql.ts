import type { ReviewThread } from '../../ports/github.js';
import { ask, type Question } from './ask.js';
import type { GitHubClient, RepositoryAddress } from './repository.js';

interface Page<T> {
  readonly nodes: readonly (T | null)[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** Of an app REST says `name[bot]`, GraphQL says `name` and that it is a bot. */
interface Actor {
  readonly __typename: string;
  readonly login: string;
}

interface Edit {
  readonly editor: Actor | null;
}

interface Thread extends ReviewThread {
  readonly comments: { readonly nodes: readonly ({ readonly databaseId: number | null } | null)[] };
}

/** What REST does not tell or do: whose token it is, who edited a comment, threads of a review. */
export class GitHubGraphql {
  constructor(
    private readonly client: Pick<GitHubClient, 'graphql'>,
    private readonly address: RepositoryAddress,
    private readonly wait: (milliseconds: number) => Promise<void>,
  ) {}

  async viewer(): Promise<string | undefined> {
    try {
      const { viewer } = (await this.client.graphql(VIEWER)) as { viewer?: { login?: string } };
      return viewer?.login;
    } catch {
      return undefined;
    }
  }

  async editorsOf(nodeId: string): Promise<readonly string[]> {
    const question = this.question('tell who edited the comment', 'pull-requests: read');
    const editors = new Set<string>();
    for (let after: string | null = null, page = 0; page < MAX_PAGES; page++) {
      const { node } = (await this.ask(question, EDITS, { id: nodeId, after })) as { node: Edits | null };
      if (node?.userContentEdits === undefined) return [''];
      // The edits of one who may hide them are no list; that there was one is still told.
      if (node.userContentEdits === null) return node.lastEditedAt === null ? [] : [loginOf(node.editor)];
      const { nodes, pageInfo }: Page<Edit> = node.userContentEdits;
      for (const edit of nodes) editors.add(loginOf(edit?.editor ?? null));
      if (page === 0 && node.lastEditedAt !== null) editors.add(loginOf(node.editor));
      if (!pageInfo.hasNextPage) return [...editors];
      after = pageInfo.endCursor;
    }
    return [...editors, ''];
  }

  async reviewThreads(number: number): Promise<ReadonlyMap<number, ReviewThread>> {
    const question = this.question('list the review threads', 'pull-requests: read', number);
    const threads = new Map<number, ReviewThread>();
    for (let after: string | null = null, page = 0; page < MAX_PAGES; page++) {
      const variables = { ...this.address, number, after };
      const { repository } = (await this.ask(question, THREADS, variables)) as {
        repository: { pullRequest: { reviewThreads: Page<Thread> } | null } | null;
      };
      const { nodes = [], pageInfo }: Partial<Page<Thread>> = repository?.pullRequest?.reviewThreads ?? {};
      for (const thread of nodes) {
        const first = thread?.comments.nodes[0]?.databaseId;
        if (thread !== null && typeof first === 'number') {
          threads.set(first, { id: thread.id, isResolved: thread.isResolved });
        }
      }
      if (pageInfo?.hasNextPage !== true) break;
      after = pageInfo.endCursor;
    }
    return threads;
  }

  async settleThread(id: string, isResolved: boolean): Promise<void> {
    const question = this.question(isResolved ? 'resolve a review thread' : 'open a review thread again', RESOLVES);
    await this.ask(question, isResolved ? RESOLVE : UNRESOLVE, { id });
  }

  private question(operation: string, needs: string, number?: number): Question {
    const { owner, repo } = this.address;
    const target = `${owner}/${repo}${number === undefined ? '' : `#${String(number)}`}`;
    return { operation, target, needs, isRepeatable: true };
  }

  private async ask(question: Question, query: string, variables: Readonly<Record<string, unknown>>): Promise<unknown> {
    return await ask(question, () => this.client.graphql(query, variables), this.wait);
  }
}

interface Edits {
  readonly lastEditedAt: string | null;
  readonly editor: Actor | null;
  /** Left out: the node is no comment. */
  readonly userContentEdits?: Page<Edit> | null;
}

function loginOf(actor: Actor | null): string {
  if (actor === null) return '';
  return actor.__typename === 'Bot' && !actor.login.endsWith('[bot]') ? `${actor.login}[bot]` : actor.login;
}

const VIEWER = 'query { viewer { login } }';
const EDITS = `query ($id: ID!, $after: String) {
  node(id: $id) {
    ... on IssueComment {
      lastEditedAt
      editor { __typename login }
      userContentEdits(first: 100, after: $after) {
        nodes { editor { __typename login } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`;
const THREADS = `query ($owner: String!, $repo: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      reviewThreads(first: 100, after: $after) {
        nodes { id isResolved comments(first: 1) { nodes { databaseId } } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`;
const RESOLVE = 'mutation ($id: ID!) { resolveReviewThread(input: { threadId: $id }) { thread { isResolved } } }';
const UNRESOLVE = 'mutation ($id: ID!) { unresolveReviewThread(input: { threadId: $id }) { thread { isResolved } } }';

/** GitHub asks more of a job's token for this than for a review: it counts as a change of the repository. */
const RESOLVES = 'contents: write and pull-requests: write';
const MAX_PAGES = 100;
