(() => {
'use strict';
const id = 4997;
const ids = [4997];
const modules = {

/***/ 4997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openRepository: () => (/* binding */ openRepository)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
;// CONCATENATED MODULE: ./build/adapters/github/ask.js

async function ask({ operation, target, needs, isRepeatable = false }, call, wait) {
    for (let tries = 1;; tries++) {
        try {
            return await call();
        }
        catch (error) {
            const seconds = pauseOf(error) ?? (isRepeatable && hasFailed(error) ? tries : undefined);
            if (seconds !== undefined && tries < MAX_TRIES) {
                await wait(seconds * 1000);
                continue;
            }
            throw new errors/* ServiceError */._(operation, target, {
                cause: plain(error),
                ...(isDenied(error) && { needs }),
                ...(isRefusal(error) && { status: error.status }),
            });
        }
    }
}
function pauseOf(error) {
    if (!isRefusal(error) || !isLimit(error))
        return undefined;
    const after = retryAfter(error);
    if (after === undefined && !SECONDARY.test(error.message))
        return undefined;
    const seconds = after === undefined ? DEFAULT_PAUSE : Math.max(after, 1);
    return seconds <= MAX_PAUSE ? seconds : undefined;
}
function isDenied(error) {
    if (isRefusal(error))
        return [401, 403, 404].includes(error.status) && !isLimit(error);
    return isGraphqlRefusal(error) && error.errors.some(({ type = '' }) => DENIED.has(type));
}
function isLimit(error) {
    if (error.status !== 403 && error.status !== 429)
        return false;
    const remaining = error.response?.headers['x-ratelimit-remaining'];
    const isLimited = error.status === 429 || retryAfter(error) !== undefined || String(remaining) === '0';
    return isLimited || /rate limit/i.test(error.message);
}
function retryAfter({ response }) {
    const text = response?.headers['retry-after'];
    const seconds = Number(text);
    return text !== undefined && Number.isFinite(seconds) ? seconds : undefined;
}
function hasFailed(error) {
    return isRefusal(error) && error.status >= 500;
}
function isRefusal(error) {
    return error instanceof Error && 'status' in error && typeof error.status === 'number';
}
function isGraphqlRefusal(error) {
    return error instanceof Error && 'errors' in error && Array.isArray(error.errors);
}
function plain(error) {
    if (isGraphqlRefusal(error))
        return new Error(firstLine(error.errors[0]?.message ?? 'refused'));
    if (!isRefusal(error))
        return new Error(error instanceof Error ? error.message : 'unknown');
    const line = firstLine(error.message);
    return new Error(`HTTP ${String(error.status)}${line === '' ? '' : ` ${line}`}${resetOf(error)}`);
}
function resetOf(error) {
    const reset = Number(error.response?.headers['x-ratelimit-reset']);
    if (!isLimit(error) || !Number.isFinite(reset) || retryAfter(error) !== undefined)
        return '';
    return ` (over at ${new Date(reset * 1000).toISOString()})`;
}
function firstLine(text) {
    const [line = ''] = text.split(/ - |\n/);
    return line.slice(0, 200);
}
const SECONDARY = /secondary rate limit/i;
const DENIED = new Set(['FORBIDDEN', 'INSUFFICIENT_SCOPES', 'NOT_FOUND']);
const MAX_TRIES = 4;
const DEFAULT_PAUSE = 60;
const MAX_PAUSE = 120;

;// CONCATENATED MODULE: ./build/adapters/github/graphql.js

class GitHubGraphql {
    client;
    address;
    wait;
    constructor(client, address, wait) {
        this.client = client;
        this.address = address;
        this.wait = wait;
    }
    async viewer() {
        try {
            const { viewer } = (await this.client.graphql(VIEWER));
            return viewer?.login;
        }
        catch {
            return undefined;
        }
    }
    async editorsOf(nodeId) {
        const question = this.question('tell who edited the comment', 'pull-requests: read');
        const editors = new Set();
        for (let after = null, page = 0; page < MAX_PAGES; page++) {
            const { node } = (await this.ask(question, EDITS, { id: nodeId, after }));
            if (node?.userContentEdits === undefined)
                return [''];
            if (node.userContentEdits === null)
                return node.lastEditedAt === null ? [] : [loginOf(node.editor)];
            const { nodes, pageInfo } = node.userContentEdits;
            for (const edit of nodes)
                editors.add(loginOf(edit?.editor ?? null));
            if (page === 0 && node.lastEditedAt !== null)
                editors.add(loginOf(node.editor));
            if (!pageInfo.hasNextPage)
                return [...editors];
            after = pageInfo.endCursor;
        }
        return [...editors, ''];
    }
    async reviewThreads(number) {
        const question = this.question('list the review threads', 'pull-requests: read', number);
        const threads = new Map();
        for (let after = null, page = 0; page < MAX_PAGES; page++) {
            const variables = { ...this.address, number, after };
            const { repository } = (await this.ask(question, THREADS, variables));
            const { nodes = [], pageInfo } = repository?.pullRequest?.reviewThreads ?? {};
            for (const thread of nodes) {
                const first = thread?.comments.nodes[0]?.databaseId;
                if (thread !== null && typeof first === 'number') {
                    threads.set(first, { id: thread.id, isResolved: thread.isResolved });
                }
            }
            if (pageInfo?.hasNextPage !== true)
                break;
            after = pageInfo.endCursor;
        }
        return threads;
    }
    async settleThread(id, isResolved) {
        const question = this.question(isResolved ? 'resolve a review thread' : 'open a review thread again', RESOLVES);
        await this.ask(question, isResolved ? RESOLVE : UNRESOLVE, { id });
    }
    question(operation, needs, number) {
        const { owner, repo } = this.address;
        const target = `${owner}/${repo}${number === undefined ? '' : `#${String(number)}`}`;
        return { operation, target, needs, isRepeatable: true };
    }
    async ask(question, query, variables) {
        return await ask(question, () => this.client.graphql(query, variables), this.wait);
    }
}
function loginOf(actor) {
    if (actor === null)
        return '';
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
const RESOLVES = 'contents: write and pull-requests: write';
const MAX_PAGES = 100;

;// CONCATENATED MODULE: ./build/adapters/github/lines-of-patch.js
function linesOfPatch(patch) {
    const lines = new Set();
    let next = 0;
    for (const line of patch.split('\n')) {
        const [, start] = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(line) ?? [];
        if (start !== undefined)
            next = Number(start);
        else if (line.startsWith('+') || line.startsWith(' '))
            lines.add(next++);
    }
    return lines;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/adapters/decode-text.js
var decode_text = __webpack_require__(5711);
;// CONCATENATED MODULE: ./build/adapters/github/glob-pattern.js
function globToPattern(glob) {
    let source = '';
    let depth = 0;
    for (let i = 0; i < glob.length; i++) {
        const character = glob.charAt(i);
        if (glob.startsWith('**/', i)) {
            source += '(?:[^/]+/)*';
            i += 2;
        }
        else if (glob.startsWith('**', i)) {
            source += '.*';
            i++;
        }
        else if (character === '*')
            source += '[^/]*';
        else if (character === '?')
            source += '[^/]';
        else if (character === '{') {
            source += '(?:';
            depth++;
        }
        else if (character === '}' && depth > 0) {
            source += ')';
            depth--;
        }
        else if (character === ',' && depth > 0)
            source += '|';
        else if (character === '[' && glob.includes(']', i + 2)) {
            const end = glob.indexOf(']', i + 2);
            source += `[${glob
                .slice(i + 1, end)
                .replace(/^!/, '^')
                .replaceAll('\\', '\\\\')}]`;
            i = end;
        }
        else
            source += character.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&');
    }
    return new RegExp(`^${source}${')'.repeat(depth)}$`, 'u');
}

;// CONCATENATED MODULE: ./build/adapters/github/merge-base.js



async function readMergeBase({ base, head, workspace, call }) {
    const compared = (await call('GET /repos/{owner}/{repo}/compare/{basehead}', {
        basehead: `${base}...${head}`,
        per_page: 1,
    }));
    const tree = (await call('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', {
        tree_sha: compared.merge_base_commit.commit.tree.sha,
        recursive: 'true',
    }));
    return new MergeBaseFiles(tree.tree, tree.truncated, workspace, call);
}
class MergeBaseFiles {
    isCut;
    workspace;
    call;
    entries;
    texts = new Map();
    requests = 0;
    constructor(entries, isCut, workspace, call) {
        this.isCut = isCut;
        this.workspace = workspace;
        this.call = call;
        this.entries = new Map(entries.filter(({ type }) => type === 'blob').map((entry) => [entry.path, entry]));
    }
    async glob(pattern) {
        if (!/[*?[\]{}()!\\]/.test(pattern))
            return await Promise.resolve([pattern]);
        const matcher = globToPattern(pattern);
        return [...this.entries.keys()].filter((path) => matcher.test(path)).sort();
    }
    async read(path, maxBytes) {
        const entry = this.entries.get(path.replace(/^(\.\/)+/, ''));
        if (entry === undefined) {
            if (this.isCut)
                return { problem: 'is in a tree that is too large for GitHub to list' };
            return { problem: 'does not exist', isMissing: true };
        }
        if (entry.mode === '120000')
            return { problem: 'is a symbolic link' };
        if ((entry.size ?? 0) > maxBytes)
            return { problem: 'has too many bytes' };
        const known = this.texts.get(entry.path) ?? this.fetch(entry, maxBytes);
        this.texts.set(entry.path, known);
        return await known;
    }
    async fetch(entry, maxBytes) {
        const own = await this.workspace.read(entry.path, maxBytes);
        if ('text' in own && blobHash(own.text) === entry.sha)
            return own;
        if (++this.requests > MAX_REQUESTS)
            return { problem: 'is one of too many files that differ' };
        const blob = (await this.call('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', { file_sha: entry.sha }));
        return (0,decode_text/* decodeText */.g)(Buffer.from(blob.content, 'base64'));
    }
}
function blobHash(text) {
    const bytes = Buffer.from(text);
    return (0,external_node_crypto_.createHash)('sha1')
        .update(`blob ${String(bytes.length)}\0`)
        .update(bytes)
        .digest('hex');
}
const MAX_REQUESTS = 300;

;// CONCATENATED MODULE: ./build/adapters/github/repository.js




class OctokitRepository {
    client;
    address;
    wait;
    graphql;
    constructor(client, address, wait) {
        this.client = client;
        this.address = address;
        this.wait = wait;
        this.graphql = new GitHubGraphql(client, address, wait);
    }
    async viewer() {
        return await this.graphql.viewer();
    }
    async comments(pullRequest) {
        const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
        const question = this.question('list the comments', pullRequest, 'pull-requests: read');
        return (await this.pages(question, route, { issue_number: pullRequest })).map(postOf);
    }
    async createComment(issue, body) {
        const question = this.question('comment', issue, 'pull-requests: write');
        const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
        return postOf((await this.call(question, route, { issue_number: issue, body })));
    }
    async updateComment(id, body) {
        const question = this.question('update the comment', undefined, 'pull-requests: write');
        const route = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}';
        return postOf((await this.call(question, route, { comment_id: id, body })));
    }
    async deleteComment(id) {
        const question = this.question('delete the comment', undefined, 'pull-requests: write');
        await this.call(question, 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', { comment_id: id });
    }
    async editorsOf(comment) {
        return await this.graphql.editorsOf(comment.nodeId);
    }
    async mergedAs(commit) {
        const question = this.question('find the merged pull request', undefined, 'pull-requests: read');
        const route = 'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls';
        const raw = await this.pages(question, route, { commit_sha: commit });
        return raw
            .filter(({ merged_at, merge_commit_sha }) => merged_at !== null && merge_commit_sha === commit)
            .map(({ number, head, base }) => ({ number, head: head.sha, base: base.ref }));
    }
    async issues(creator) {
        const question = this.question('list the issues', undefined, 'issues: read');
        const raw = await this.pages(question, 'GET /repos/{owner}/{repo}/issues', { state: 'all', creator });
        return raw.filter(({ pull_request }) => pull_request === undefined).map(issueOf);
    }
    async createIssue({ title, body, labels, assignees }) {
        const question = this.question('open an issue', undefined, 'issues: write');
        const draft = { title, body, labels: [...labels], assignees: [...assignees] };
        return issueOf((await this.call(question, 'POST /repos/{owner}/{repo}/issues', draft)));
    }
    async updateIssue(number, { isOpen, ...texts }) {
        const question = this.question('update the issue', number, 'issues: write');
        const state = isOpen === undefined ? {} : { state: isOpen ? 'open' : 'closed' };
        const change = { issue_number: number, ...texts, ...state };
        return issueOf((await this.call(question, 'PATCH /repos/{owner}/{repo}/issues/{issue_number}', change)));
    }
    async changedLines(pullRequest) {
        const question = this.question('list the changed files', pullRequest, 'pull-requests: read');
        const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files';
        const files = await this.pages(question, route, { pull_number: pullRequest });
        return new Map(files.map(({ filename, patch = '' }) => [filename, linesOfPatch(patch)]));
    }
    async reviewComments(pullRequest) {
        const question = this.question('list the review comments', pullRequest, 'pull-requests: read');
        const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/comments';
        return (await this.pages(question, route, { pull_number: pullRequest })).map(postOf);
    }
    async createReview(pullRequest, commit, comments) {
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
    async updateReviewComment(id, body) {
        const question = this.question('update the review comment', undefined, 'pull-requests: write');
        await this.call(question, 'PATCH /repos/{owner}/{repo}/pulls/comments/{comment_id}', { comment_id: id, body });
    }
    async reviewThreads(pullRequest) {
        return await this.graphql.reviewThreads(pullRequest);
    }
    async settleThread(id, isResolved) {
        await this.graphql.settleThread(id, isResolved);
    }
    async filesAtMergeBase(base, head, workspace) {
        const question = this.question('read the merge base', undefined, 'contents: read');
        return await readMergeBase({ base, head, workspace, call: (route, given) => this.call(question, route, given) });
    }
    question(operation, number, needs) {
        const { owner, repo } = this.address;
        return { operation, target: `${owner}/${repo}${number === undefined ? '' : `#${String(number)}`}`, needs };
    }
    async call(question, route, parameters) {
        const given = { ...this.address, ...parameters };
        const isRepeatable = !route.startsWith('POST ');
        return (await ask({ ...question, isRepeatable }, () => this.client.request(route, given), this.wait)).data;
    }
    async pages(question, route, parameters) {
        const items = [];
        for (let page = 1; page <= repository_MAX_PAGES; page++) {
            const given = { ...this.address, ...parameters, per_page: 100, page };
            const call = () => this.client.request(route, given);
            const { data, headers } = await ask({ ...question, isRepeatable: true }, call, this.wait);
            items.push(...data);
            if (!String(headers.link ?? '').includes('rel="next"'))
                break;
        }
        return items;
    }
}
function postOf({ id, node_id, html_url, body, user }) {
    return { id, nodeId: node_id, url: html_url, body: body ?? '', author: user?.login ?? '' };
}
function issueOf(raw) {
    return { ...postOf(raw), id: raw.number ?? raw.id, title: raw.title ?? '', isOpen: raw.state === 'open' };
}
const repository_MAX_PAGES = 1_000;

;// CONCATENATED MODULE: ./build/compose/github.js

async function openRepository({ token, owner, repo, apiUrl, wait, hear, }) {
    const { getOctokit } = await __webpack_require__.e(/* import() */ 157).then(__webpack_require__.bind(__webpack_require__, 157));
    const octokit = getOctokit(token.reveal(), {
        ...(apiUrl !== undefined && apiUrl !== '' && { baseUrl: apiUrl.replace(/\/+$/, '') }),
        log: { debug: ignore, info: ignore, warn: ignore, error: ignore },
    });
    if (hear !== undefined) {
        const { hearFetch } = await __webpack_require__.e(/* import() */ 8216).then(__webpack_require__.bind(__webpack_require__, 8216));
        octokit.hook.wrap('request', (request, options) => {
            const own = options.request.fetch;
            const fetch = hearFetch(own ?? globalThis.fetch, 'github', hear, () => performance.now());
            return request({ ...options, request: { ...options.request, fetch } });
        });
    }
    return new OctokitRepository({
        request: async (route, parameters) => await octokit.request(route, parameters),
        graphql: async (query, variables) => await octokit.graphql(query, variables),
    }, { owner, repo }, wait);
}
function ignore() {
}


/***/ })

};

return { id, ids, modules };
})();
