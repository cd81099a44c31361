/**
 * Cuts GitHub's published OpenAPI description down to the operations that this tool calls, for the server of the tests:
 * parameters and request bodies, no responses. The package is too large to be a dependency:
 *
 *   npm pack @octokit/openapi && tar xzf octokit-openapi-*.tgz package/generated/api.github.com.json package/package.json
 *   node scripts/github-contract.mjs package
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const OPERATIONS = [
  'GET /repos/{owner}/{repo}/compare/{basehead}',
  'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls',
  'GET /repos/{owner}/{repo}/git/trees/{tree_sha}',
  'GET /repos/{owner}/{repo}/git/blobs/{file_sha}',
  'GET /repos/{owner}/{repo}/issues',
  'POST /repos/{owner}/{repo}/issues',
  'PATCH /repos/{owner}/{repo}/issues/{issue_number}',
  'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
  'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}',
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/files',
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/comments',
  'POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews',
  'PATCH /repos/{owner}/{repo}/pulls/comments/{comment_id}',
];

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('give the unpacked folder of @octokit/openapi');
const read = (name) => JSON.parse(readFileSync(path.join(folder, name), 'utf8'));
const description = read('generated/api.github.com.json');

/** What is prose for people goes; what decides whether a request is right stays. */
function trim(value) {
  if (Array.isArray(value)) return value.map(trim);
  if (typeof value !== 'object' || value === null) return value;
  if ('$ref' in value) return trim(resolve(value.$ref));
  const kept = Object.entries(value).filter(([key, item]) => typeof item === 'object' || !PROSE.has(key));
  const trimmed = Object.fromEntries(kept.filter(([key]) => !EXTRAS.has(key)).map(([key, item]) => [key, trim(item)]));
  return trimmed.nullable === true ? allowNull(trimmed) : trimmed;
}

/** OpenAPI's word for it, in JSON Schema's. */
function allowNull(nullable) {
  const schema = { ...nullable };
  delete schema.nullable;
  if (typeof schema.type === 'string') return { ...schema, type: [schema.type, 'null'] };
  if (schema.oneOf !== undefined) return { ...schema, oneOf: [...schema.oneOf, { type: 'null' }] };
  return schema;
}

const PROSE = new Set(['description', 'summary', 'title']);
const EXTRAS = new Set(['example', 'examples', 'externalDocs', 'x-github']);

function resolve(ref) {
  return ref
    .replace(/^#\//, '')
    .split('/')
    .reduce((value, key) => value[key.replaceAll('~1', '/').replaceAll('~0', '~')], description);
}

const operations = Object.fromEntries(
  OPERATIONS.map((name) => {
    const [method, route] = name.split(' ');
    const found = description.paths[route][method.toLowerCase()];
    const parameters = found.parameters.map((parameter) => {
      const { name: called, in: where, required = false, schema } = trim(parameter);
      return { name: called, in: where, required, schema };
    });
    const body = found.requestBody && trim(found.requestBody.content['application/json'].schema);
    return [name, { operationId: found.operationId, parameters, ...(body && { body }) }];
  }),
);
const contract = {
  source: `@octokit/openapi ${read('package.json').version}, generated/api.github.com.json (MIT), by scripts/github-contract.mjs`,
  operations,
};
const target = new URL('../__tests__/contracts/github.openapi.json', import.meta.url);
writeFileSync(target, `${JSON.stringify(contract, null, 1)}\n`);
console.log(`${OPERATIONS.length} operations`);
