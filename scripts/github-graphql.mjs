/**
 * Cuts GitHub's published GraphQL schema down to the types and fields that this tool asks for, for the server of the tests:
 *
 *   npm pack @octokit/graphql-schema && tar xzf octokit-graphql-schema-*.tgz package/schema.graphql package/package.json
 *   node scripts/github-graphql.mjs package
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse, print, visit } from 'graphql';

const FIELDS = {
  Actor: ['login'],
  Bot: ['login'],
  User: ['login'],
  IssueComment: ['id', 'lastEditedAt', 'editor', 'userContentEdits'],
  Mutation: ['resolveReviewThread', 'unresolveReviewThread'],
  Node: ['id'],
  PageInfo: ['hasNextPage', 'endCursor'],
  PullRequest: ['reviewThreads'],
  PullRequestReviewComment: ['databaseId'],
  PullRequestReviewCommentConnection: ['nodes'],
  PullRequestReviewThread: ['id', 'isResolved', 'comments'],
  PullRequestReviewThreadConnection: ['nodes', 'pageInfo'],
  Query: ['viewer', 'node', 'repository'],
  Repository: ['pullRequest'],
  ResolveReviewThreadInput: ['threadId', 'clientMutationId'],
  ResolveReviewThreadPayload: ['thread'],
  UnresolveReviewThreadInput: ['threadId', 'clientMutationId'],
  UnresolveReviewThreadPayload: ['thread'],
  UserContentEdit: ['editor'],
  UserContentEditConnection: ['nodes', 'pageInfo'],
  DateTime: [],
};

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('give the unpacked folder of @octokit/graphql-schema');
const schema = parse(readFileSync(path.join(folder, 'schema.graphql'), 'utf8'));
const { version } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));

const kept = visit(
  { ...schema, definitions: schema.definitions.filter(({ name }) => Object.hasOwn(FIELDS, name?.value ?? '')) },
  {
    enter(node) {
      if (node.kind === 'Directive') return null;
      const isType = Array.isArray(node.fields);
      if (!isType && node.description === undefined) return undefined;
      const fields =
        isType && node.fields.filter(({ name }) => ['id', ...FIELDS[node.name.value]].includes(name.value));
      const interfaces = node.interfaces?.filter(({ name }) => Object.hasOwn(FIELDS, name.value));
      return { ...node, description: undefined, ...(fields && { fields }), ...(interfaces && { interfaces }) };
    },
  },
);
const target = new URL('../__tests__/contracts/github.graphql', import.meta.url);
const source = `# @octokit/graphql-schema ${version} (MIT), cut down by scripts/github-graphql.mjs\n`;
writeFileSync(target, `${source}${print(kept)}\n`);
