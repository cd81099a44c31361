import { readFileSync } from 'node:fs';
import { buildSchema, graphql, type GraphQLSchema } from 'graphql';
import type { StoredPost } from './github-server.js';

/** What GraphQL tells and changes of the server's state. */
export interface GraphqlState {
  readonly viewer: string | undefined;
  readonly permissions: ReadonlySet<string>;
  readonly comments: readonly StoredPost[];
  readonly reviewComments: readonly StoredPost[];
  /** Ids of the comments whose thread is resolved. */
  readonly resolved: Set<number>;
}

interface Window {
  readonly first: number;
  readonly after?: string | null;
}

/** GitHub's GraphQL: what is asked is held against the published schema, and answered as that says. */
export class GitHubGraphqlApi {
  private readonly schema: GraphQLSchema;

  constructor() {
    this.schema = buildSchema(readFileSync(new URL('../contracts/github.graphql', import.meta.url), 'utf8'));
  }

  async answer(state: GraphqlState, body: unknown): Promise<object> {
    const { query = '', variables } = (body ?? {}) as { query?: string; variables?: Readonly<Record<string, unknown>> };
    const rootValue = rootOf(state);
    const { data, errors } = await graphql({
      schema: this.schema,
      source: query,
      rootValue,
      variableValues: variables ?? {},
    });
    if (errors === undefined) return { data };
    // As GitHub puts it: the kind of a refusal beside its message.
    const told = errors.map(({ message, originalError }) => ({
      message,
      ...(originalError instanceof Refused && { type: 'FORBIDDEN' }),
    }));
    return { data: data ?? null, errors: told };
  }
}

class Refused extends Error {}

function rootOf(state: GraphqlState) {
  const { viewer, comments, reviewComments, permissions, resolved } = state;
  const settle = (isResolved: boolean) => (given: { readonly input: { readonly threadId: string } }) => {
    if (!permissions.has('contents: write') || !permissions.has('pull-requests: write')) {
      throw new Refused('Resource not accessible by integration');
    }
    const id = Number(given.input.threadId.replace('thread-', ''));
    if (isResolved) resolved.add(id);
    else resolved.delete(id);
    return { thread: { isResolved } };
  };
  return {
    viewer: () => {
      if (viewer === undefined) throw new Refused('Resource not accessible by integration');
      return { login: viewer };
    },
    node: ({ id }: { readonly id: string }) => {
      const post = comments.find((comment) => nodeId(comment) === id);
      return post === undefined ? null : { __typename: 'IssueComment', ...editsOf(post) };
    },
    repository: () => ({
      pullRequest: () => ({
        reviewThreads: (window: Window) =>
          page(
            reviewComments.map(({ id }) => ({
              id: `thread-${String(id)}`,
              isResolved: resolved.has(id),
              comments: () => ({ nodes: [{ databaseId: id }] }),
            })),
            window,
          ),
      }),
    }),
    resolveReviewThread: settle(true),
    unresolveReviewThread: settle(false),
  };
}

export function nodeId({ id }: Pick<StoredPost, 'id'>): string {
  return `IC_${String(id)}`;
}

/** The first edit brings one more with it: that of the text as it was written. */
function editsOf({ login, edits }: StoredPost) {
  const all = edits.length === 0 ? [] : [...edits].reverse().concat(login);
  return {
    lastEditedAt: edits.length === 0 ? null : '2026-11-25T12:00:00Z',
    editor: edits.length === 0 ? null : actor(edits.at(-1)),
    userContentEdits: (window: Window) =>
      page(
        all.map((editor) => ({ editor: actor(editor) })),
        window,
      ),
  };
}

/** An account that is gone is null. */
function actor(login: string | undefined): object | null {
  if (login === undefined || login === '') return null;
  const isBot = login.endsWith('[bot]');
  return { __typename: isBot ? 'Bot' : 'User', login: login.replace('[bot]', '') };
}

function page<T>(items: readonly T[], { first, after }: Window) {
  const from = Number(after ?? 0);
  const end = from + first;
  return {
    nodes: items.slice(from, end),
    pageInfo: { hasNextPage: end < items.length, endCursor: end < items.length ? String(end) : null },
  };
}
