(() => {
'use strict';
const id = 4390;
const ids = [4390,3709];
const modules = {

/***/ 2679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C4: () => (/* binding */ ownLogin),
/* harmony export */   gq: () => (/* binding */ findOwn)
/* harmony export */ });
/* unused harmony export ACTIONS_BOT */
const ACTIONS_BOT = 'github-actions[bot]';
async function ownLogin(repository) {
    return (await repository.viewer()) ?? ACTIONS_BOT;
}
function findOwn(posts, marker, login) {
    return posts.find(({ body, author }) => body.startsWith(marker) && author.toLowerCase() === login.toLowerCase());
}


/***/ }),

/***/ 4390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publish: () => (/* binding */ publish)
});

// UNUSED EXPORTS: hasSomethingToSay

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/report/comment/marker.js
var marker = __webpack_require__(4487);
// EXTERNAL MODULE: ./build/report/comment/render-comment.js + 13 modules
var render_comment = __webpack_require__(3709);
// EXTERNAL MODULE: ./build/report/visible.js
var visible = __webpack_require__(6257);
;// CONCATENATED MODULE: ./build/jobs/github/drift-issues.js



function driftIssues(input, grouping) {
    if (grouping === 'single')
        return [issueOf(input, 'the declared connections', 'single')];
    const { report } = input;
    const names = report.connections.map(({ name }) => name);
    const narrow = createNarrow(report);
    const own = names.map((name) => issueOf({ ...input, report: narrow(name) }, name, `connection ${name}`));
    const undeclared = {
        ...report,
        connections: [],
        findings: report.findings.filter(({ connection }) => connection === undefined),
        changes: report.changes.filter(({ connection }) => connection === null),
    };
    return [...own, issueOf({ ...input, report: undeclared }, 'access that nobody declared', 'undeclared')];
}
function isError({ severity, sources }) {
    return severity === 'error' && !sources.includes('config');
}
function createNarrow(report) {
    const connections = groupBy(report.connections, ({ name }) => name);
    const findings = groupBy(report.findings, ({ connection }) => connection);
    const changes = groupBy(report.changes, ({ connection }) => connection);
    return (name) => ({
        ...report,
        connections: connections.get(name) ?? [],
        findings: findings.get(name) ?? [],
        waived: [],
        changes: changes.get(name) ?? [],
    });
}
function groupBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [item]);
        else
            group.push(item);
    }
    return groups;
}
function issueOf(input, about, key) {
    const { report, links } = input;
    const body = (0,render_comment.renderComment)({
        ...input,
        about: `issue ${key}`,
        ...(links && { links: { repositoryUrl: links.repositoryUrl, sha: links.sha } }),
    });
    const differing = report.changes.filter(({ kind }) => kind !== 'unknown').length;
    const isUnknown = report.outcome === 'incomplete' || report.outcome === 'invalid' || report.changes.length > differing;
    const isDrifted = differing > 0 || report.findings.some((finding) => isError(finding));
    const [marker = '', ...rest] = body.split('\n');
    return {
        marker,
        title: `Coactive storage access: drift of ${(0,visible/* visible */.R)(about)}`.slice(0, MAX_TITLE),
        body: [marker, scopeOf(input), ...rest].join('\n'),
        state: isDrifted ? 'drifted' : isUnknown ? 'unknown' : 'clean',
        ending: `Ended: live state is what is declared again.${seenBy(input)}`,
    };
}
function orphanEnding(input, isSelection) {
    const { outcome } = input.report;
    if (isSelection || outcome === 'invalid' || outcome === 'incomplete')
        return undefined;
    return {
        scope: scopeOf(input),
        ending: `Ended: this connection is declared no longer, or has an issue with others.${seenBy(input)}`,
    };
}
function scopeOf({ config, tag = '' }) {
    return (0,marker/* commentMarker */.Q)(config, `issues ${tag}`, 'drift');
}
function seenBy({ links }) {
    if (links === undefined)
        return '';
    const { repositoryUrl, sha, runUrl } = links;
    const run = runUrl === undefined ? '' : ` by [this run](${runUrl})`;
    return ` Seen at [${sha.slice(0, 7)}](${repositoryUrl}/commit/${sha})${run}.`;
}
const MAX_TITLE = 250;

// EXTERNAL MODULE: ./build/jobs/github/own-posts.js
var own_posts = __webpack_require__(2679);
;// CONCATENATED MODULE: ./build/jobs/github/post-comment.js


async function postComment(repository, { pullRequest, marker, body, mode, hasFindings }) {
    if (mode === 'never')
        return { action: 'none' };
    const [login, comments] = await Promise.all([(0,own_posts/* ownLogin */.C4)(repository), repository.comments(pullRequest)]);
    const own = (0,own_posts/* findOwn */.gq)(comments, marker, login);
    if (own === undefined) {
        if (mode === 'on-findings' && !hasFindings)
            return { action: 'none' };
        const { url } = await repository.createComment(pullRequest, body);
        return { action: 'created', url };
    }
    if (own.body.replaceAll('\r\n', '\n').trimEnd() === body.trimEnd())
        return { action: 'unchanged', url: own.url };
    const updated = await updateOrMissing(repository, own.id, body);
    if (updated !== undefined)
        return { action: 'updated', url: updated.url };
    const { url } = await repository.createComment(pullRequest, body);
    return { action: 'created', url };
}
async function updateOrMissing(repository, id, body) {
    try {
        return await repository.updateComment(id, body);
    }
    catch (error) {
        if (error instanceof errors/* ServiceError */._ && (error.status === 404 || error.status === 410))
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/jobs/github/sync-issues.js


async function syncIssues(repository, wanted, options) {
    const login = await (0,own_posts/* ownLogin */.C4)(repository);
    const existing = await repository.issues(login);
    const results = [];
    for (const issue of wanted) {
        const own = (0,own_posts/* findOwn */.gq)(existing, issue.marker, login);
        const updated = own === undefined ? undefined : await update(repository, own, issue);
        if (updated !== undefined)
            results.push(updated);
        else
            results.push(issue.state === 'drifted' ? await sync_issues_open(repository, issue, options) : { action: 'none' });
    }
    const markers = new Set(wanted.map(({ marker }) => marker));
    const orphans = existing.filter((issue) => issue.isOpen && isOrphan(issue, login, markers, options.orphans));
    for (const issue of orphans)
        results.push(await sync_issues_close(repository, issue, options.orphans?.ending ?? ''));
    return results;
}
function isOrphan({ body, author }, login, markers, orphans) {
    const [marker = '', scope] = body.split(/\r?\n/);
    return (orphans !== undefined &&
        author.toLowerCase() === login.toLowerCase() &&
        scope === orphans.scope &&
        !markers.has(marker));
}
async function sync_issues_open(repository, { title, body }, { labels, assignees }) {
    try {
        const { url } = await repository.createIssue({ title, body, labels, assignees });
        return { action: 'opened', url };
    }
    catch (error) {
        if (!(error instanceof errors/* ServiceError */._) || error.status !== 422 || assignees.length === 0)
            throw error;
        const { url } = await repository.createIssue({ title, body, labels, assignees: [] });
        return {
            action: 'opened',
            url,
            note: 'GitHub refused the assignees of issue-assignees: the issue is opened without.',
        };
    }
}
async function update(repository, own, issue) {
    try {
        return await change(repository, own, issue);
    }
    catch (error) {
        if (error instanceof errors/* ServiceError */._ && (error.status === 404 || error.status === 410))
            return undefined;
        throw error;
    }
}
async function change(repository, own, issue) {
    const { title, body, state, ending } = issue;
    const { url } = own;
    if (state === 'clean')
        return own.isOpen ? await sync_issues_close(repository, own, ending) : { action: 'unchanged', url };
    if (state === 'unknown' && !own.isOpen)
        return { action: 'unchanged', url };
    if (!own.isOpen) {
        await repository.updateIssue(own.id, { title, body, isOpen: true });
        return { action: 'reopened', url };
    }
    const isSame = own.body.replaceAll('\r\n', '\n').trimEnd() === body.trimEnd() && own.title === title;
    if (isSame)
        return { action: 'unchanged', url };
    await repository.updateIssue(own.id, { title, body });
    return { action: 'updated', url };
}
async function sync_issues_close(repository, { id, url }, ending) {
    await repository.createComment(id, ending);
    await repository.updateIssue(id, { isOpen: false });
    return { action: 'closed', url };
}

;// CONCATENATED MODULE: ./build/jobs/github/place-suggestions.js

async function placeSuggestions(repository, { number, head }, fresh) {
    const comments = fresh.length === 0 ? [] : await onTheChange(repository, number, fresh);
    if (comments.length === 0)
        return { created: 0, notes: [] };
    try {
        await repository.createReview(number, head, comments);
        return { created: comments.length, notes: [] };
    }
    catch (error) {
        if (!(error instanceof errors/* ServiceError */._) || error.status !== 422)
            throw error;
        const note = 'One-click fixes could not be put on lines of this change (HTTP 422); they stand in the comment.';
        return { created: 0, notes: [note] };
    }
}
async function onTheChange(repository, pullRequest, fresh) {
    const changed = await repository.changedLines(pullRequest);
    const placed = fresh.flatMap(([marker, { file, startLine, endLine, text }]) => {
        const lines = changed.get(file);
        for (let line = startLine; line <= endLine; line++)
            if (lines?.has(line) !== true)
                return [];
        return [{ file, startLine, endLine, body: `${marker}\n${text}` }];
    });
    return placed.slice(0, MAX_COMMENTS);
}
const MAX_COMMENTS = 20;

// EXTERNAL MODULE: ./build/report/wording.js
var wording = __webpack_require__(2867);
;// CONCATENATED MODULE: ./build/jobs/github/settle-threads.js


async function settleThreads(repository, pullRequest, { resolved, opened }) {
    const wanted = [...resolved.map((id) => [id, true]), ...opened.map((id) => [id, false])];
    if (wanted.length === 0)
        return [];
    try {
        const threads = await repository.reviewThreads(pullRequest);
        for (const [id, isResolved] of wanted) {
            const thread = threads.get(id);
            if (thread !== undefined && thread.isResolved !== isResolved)
                await repository.settleThread(thread.id, isResolved);
        }
        return [];
    }
    catch (error) {
        if (!(error instanceof errors/* ServiceError */._))
            throw error;
        return [`The threads of ${(0,wording/* count */.U9)(wanted.length, 'suggestion')} are left as they are: ${error.message}.`];
    }
}

;// CONCATENATED MODULE: ./build/jobs/github/suggestion-marker.js
function suggestionPrefix(scope, sha256) {
    return `<!-- coactive-storage-access:suggestion:${sha256(scope).slice(0, 16)}:`;
}
function byMarker(suggestions, prefix, sha256) {
    return new Map(suggestions.map((one) => {
        const fingerprint = sha256(JSON.stringify([one.file, one.original])).slice(0, 32);
        return [`${prefix}${fingerprint} -->`, one];
    }));
}

;// CONCATENATED MODULE: ./build/jobs/github/sync-review.js




async function syncReview(repository, { number, head, scope, suggestions, accepted }, sha256) {
    const prefix = suggestionPrefix(scope, sha256);
    const wanted = byMarker(suggestions, prefix, sha256);
    const waived = byMarker(accepted, prefix, sha256);
    const login = await (0,own_posts/* ownLogin */.C4)(repository);
    const posted = await repository.reviewComments(number);
    const known = new Set();
    const [resolved, opened] = [[], []];
    let updated = 0;
    for (const { id, author, body } of posted) {
        if (author.toLowerCase() !== login.toLowerCase() || !body.startsWith(prefix))
            continue;
        const [marker = '', ...rest] = body.split(/\r?\n/);
        const said = rest.join('\n').trimEnd();
        const text = wanted.get(marker)?.text;
        const ending = waived.has(marker) ? WAIVED : FIXED;
        known.add(marker);
        if (text === undefined ? said.startsWith(ending) : said === text.trimEnd())
            continue;
        await repository.updateReviewComment(id, `${marker}\n${text ?? `${ending} ${head}.`}`);
        if (text === undefined)
            resolved.push(id);
        else if (said.startsWith(FIXED) || said.startsWith(WAIVED))
            opened.push(id);
        else
            updated++;
    }
    const notes = await settleThreads(repository, number, { resolved, opened });
    const fresh = [...wanted].filter(([marker]) => !known.has(marker));
    const placed = await placeSuggestions(repository, { number, head }, fresh);
    return {
        created: placed.created,
        updated: updated + opened.length,
        settled: resolved.length,
        notes: [...notes, ...placed.notes],
    };
}
const FIXED = '\u2705 Fixed in';
const WAIVED = '\u2611\ufe0f Waived in';

;// CONCATENATED MODULE: ./build/jobs/github/publish.js







async function publish(repository, event, input, settings, review) {
    const notes = [];
    const attempt = async (post) => {
        try {
            return await post();
        }
        catch (error) {
            if (!(error instanceof errors/* ServiceError */._))
                throw error;
            const cause = error.cause instanceof Error ? `: ${error.cause.message}` : '';
            const fork = event.pullRequest?.isFork === true ? ' The token of a pull request from a fork may only read.' : '';
            notes.push(`Not posted: ${error.message}${cause}.${fork}`);
            return undefined;
        }
    };
    const { pullRequest } = event;
    const posted = pullRequest === undefined || settings.comment === 'never'
        ? undefined
        : await attempt(() => postComment(repository, {
            pullRequest: pullRequest.number,
            marker: (0,marker/* commentMarker */.Q)(input.config, input.tag, input.report.command),
            body: (0,render_comment.renderComment)(input),
            mode: settings.comment,
            hasFindings: hasSomethingToSay(input.report, input.base),
        }));
    if (pullRequest !== undefined && review !== undefined && posted?.action !== undefined && isWhole(input.report)) {
        const { sha256, ...suggested } = review;
        const { number, head } = pullRequest;
        const scope = (0,marker/* commentMarker */.Q)(input.config, input.tag);
        const synced = await attempt(() => syncReview(repository, { number, head, scope, ...suggested }, sha256));
        notes.push(...(synced?.notes ?? []));
    }
    if (input.report.command === 'drift' && settings.issue !== 'off' && isMerged(event)) {
        const issues = driftIssues(input, settings.issue);
        const orphans = orphanEnding(input, settings.connection.length > 0);
        const { issueLabels: labels, issueAssignees: assignees } = settings;
        const synced = await attempt(() => syncIssues(repository, issues, { labels, assignees, ...(orphans && { orphans }) }));
        notes.push(...(synced ?? []).flatMap(({ note }) => note ?? []));
    }
    return { notes, ...(posted?.url !== undefined && { commentUrl: posted.url }) };
}
function isMerged({ name, pullRequest }) {
    return pullRequest === undefined && name !== 'merge_group';
}
function isWhole({ command, outcome }) {
    return command === 'check' && (outcome === 'passed' || outcome === 'failed');
}
function hasSomethingToSay(report, base) {
    const { errors, warnings } = report.summary;
    const hasPlan = (report.plan?.steps.length ?? 0) > 0;
    const touches = base !== undefined && (base.settings.length > 0 || base.access.some(({ effect }) => effect !== 'same'));
    return report.outcome !== 'passed' || errors + warnings > 0 || report.changes.length > 0 || hasPlan || touches;
}


/***/ }),

/***/ 4487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ commentMarker)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

function commentMarker(config, tag = '', command = 'check') {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(JSON.stringify([[...config].sort(), tag, ...(command === 'check' ? [] : [command])]))
        .digest('hex');
    return `<!-- coactive-storage-access:comment:${hash.slice(0, 32)} -->`;
}


/***/ }),

/***/ 5626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ readPlanRecord),
/* harmony export */   W: () => (/* binding */ planRecordLines)
/* harmony export */ });
function planRecordLines({ report, links }) {
    const { command, plan } = report;
    if (command !== 'plan' || plan?.status !== 'planned' || links === undefined)
        return [];
    const line = `<!-- coactive-storage-access:plan:${links.sha}:${plan.configHash}:${plan.digest} -->`;
    return RECORD.test(line) ? [line] : [];
}
function readPlanRecord(body) {
    const [, head, configHash, digest] = RECORD.exec(body.split(/\r?\n/)[1] ?? '') ?? [];
    if (head === undefined || configHash === undefined || digest === undefined)
        return undefined;
    return { head, configHash, digest };
}
const RECORD = /^<!-- coactive-storage-access:plan:([0-9a-f]{40,64}):([0-9a-f]{64}):(sha256:[0-9a-f]{64}) -->$/;


/***/ }),

/***/ 3709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderComment: () => (/* binding */ renderComment)
});

// UNUSED EXPORTS: MAX_COMMENT_CHARACTERS

// EXTERNAL MODULE: ./build/report/visible.js
var visible = __webpack_require__(6257);
;// CONCATENATED MODULE: ./build/report/escape-mermaid.js

function escapeMermaid(text) {
    const shown = Array.from((0,visible/* visible */.R)(text));
    const cut = shown.length > MAX_LABEL ? [...shown.slice(0, MAX_LABEL - 1), '\u2026'] : shown;
    return cut
        .map((character) => (/[\p{L}\p{N} _./\u2026-]/u.test(character) ? character : `#${String(character.codePointAt(0))};`))
        .join('');
}
const MAX_LABEL = 80;

;// CONCATENATED MODULE: ./build/report/diagram.js

function drawAccess({ connections }) {
    const present = connections.filter(({ state }) => state !== 'absent').slice(0, MAX_CONNECTIONS);
    if (present.length === 0)
        return [];
    return ['flowchart LR', '  coactive["Coactive"]', ...present.flatMap((connection, index) => draw(connection, index))];
}
function draw({ name, method, bucket, prefixes, verdicts }, index) {
    const door = `c${String(index)}`;
    const isRole = method === 'iam-role';
    const label = escapeMermaid(name);
    const lines = [
        isRole ? `  ${door}(["role of ${label}"])` : `  ${door}[["bucket policy of ${label}"]]`,
        `  coactive -->|${isRole ? 'assumes' : 'may use'}| ${door}`,
        ...placesOf(bucket, prefixes).flatMap((place, at) => [
            `  ${door}p${String(at)}[("${escapeMermaid(place)}")]`,
            `  ${door} -->|reads| ${door}p${String(at)}`,
        ]),
    ];
    const excess = (verdicts.leastPrivilege?.witnesses ?? [])
        .slice(0, MAX_WITNESSES)
        .flatMap((witness, at) => [
        `  ${door}x${String(at)}["${escapeMermaid(resourceOf(witness))}"]`,
        `  ${door} -.->|"${escapeMermaid(witness.action)}, too much"| ${door}x${String(at)}`,
    ]);
    const strangers = (verdicts.trust?.witnesses ?? [])
        .slice(0, MAX_WITNESSES)
        .flatMap(({ principal }, at) => [
        `  ${door}t${String(at)}["${escapeMermaid(whoIs(principal))}"]`,
        `  ${door}t${String(at)} -.->|"may assume, too much"| ${door}`,
    ]);
    return [...lines, ...excess, ...strangers];
}
function placesOf(bucket, prefixes) {
    if (prefixes.length === 0)
        return [`${bucket}, whole bucket`];
    const shown = prefixes.slice(0, MAX_PREFIXES).map((prefix) => `${bucket}/${prefix}`);
    const further = prefixes.length - shown.length;
    return further > 0 ? [...shown, `${bucket}, ${String(further)} more prefixes`] : shown;
}
function resourceOf({ resource }) {
    return resource.replace(/^arn:[^:]*:s3:::/, '');
}
function whoIs(principal) {
    return typeof principal === 'string' ? principal : Object.values(principal).join('');
}
const MAX_CONNECTIONS = 20;
const MAX_PREFIXES = 4;
const MAX_WITNESSES = 2;

// EXTERNAL MODULE: ./build/report/escape-markdown.js
var escape_markdown = __webpack_require__(4200);
// EXTERNAL MODULE: ./build/report/wording.js
var wording = __webpack_require__(2867);
;// CONCATENATED MODULE: ./build/report/comment/clip.js
function clip(text, limit = 300) {
    return text.length > limit ? `${text.slice(0, limit - 1)}\u2026` : text;
}

;// CONCATENATED MODULE: ./build/report/comment/section.js
function tableSection({ noun, priority, title }, columns, rows) {
    if (rows.length === 0)
        return [];
    const open = [`#### ${title}`, '', row(columns), row(columns.map(() => '---'))];
    return [{ noun, priority, open, rows: rows.map(row), close: [''] }];
}
function foldedTable({ noun, priority, title }, columns, rows, before = []) {
    if (rows.length === 0)
        return [];
    const open = [...foldStart(title), ...before, row(columns), row(columns.map(() => '---'))];
    return [{ noun, priority, open, rows: rows.map(row), close: FOLD_END }];
}
function folded(noun, priority, title, lines) {
    return { noun, priority, open: [...foldStart(title), ...lines], rows: [], close: FOLD_END };
}
function foldStart(title) {
    return [`<details><summary>${title}</summary>`, ''];
}
const FOLD_END = ['', '</details>', ''];
function row(cells) {
    return `| ${cells.join(' | ')} |`;
}

;// CONCATENATED MODULE: ./build/report/comment/comparison.js



function settingsSection({ settings, trusted }) {
    const rows = settings.map(({ key, connection, before, after }) => [
        `${(0,escape_markdown/* escapeCode */.tn)(clip(key))}<br>${connection === undefined ? 'of all' : `of ${(0,escape_markdown/* escapeCode */.tn)(clip(connection))}`}`,
        `${before === undefined ? 'not set' : (0,escape_markdown/* escapeCode */.tn)(clip(before))}<br>\u2192 ${after === undefined ? 'not set' : (0,escape_markdown/* escapeCode */.tn)(clip(after))}`,
    ]);
    const [section] = tableSection({ noun: 'changed setting', priority: 0, title: '\u26a0\ufe0f This change touches whom to trust and what counts' }, ['Setting', 'On the base branch \u2192 in this change'], rows);
    if (section === undefined)
        return [];
    return [{ ...section, close: ['', trusted === 'base' ? FROM_BASE : FROM_HEAD, ''] }];
}
const FROM_BASE = 'This report was made with the rules, waivers, guardrails and roles of the base branch: these changes count after the merge.';
const FROM_HEAD = 'This report was made with the rules, waivers, guardrails and roles of this change (`trusted-config: head`).';
function accessSection({ access, problem }) {
    const title = ['#### What this change does', ''];
    if (problem !== undefined) {
        const line = `\u2754 Not compared with the base branch: ${(0,escape_markdown/* escapeMarkdown */.FV)(clip(problem))}.`;
        return [{ noun: 'comparison', priority: 1, open: [...title, line], rows: [], close: [''] }];
    }
    const rows = EFFECTS.flatMap((effect) => access.filter((change) => change.effect === effect).map(describe));
    const same = access.filter(({ effect }) => effect === 'same');
    if (same.length > 0)
        rows.push(`- no change in access: ${list(same.map(({ connection }) => connection))}`);
    if (rows.length === 0)
        return [];
    return [{ noun: 'access change', priority: 1, open: title, rows, close: [''] }];
}
const EFFECTS = ['undecided', 'widens-and-narrows', 'widens', 'added', 'narrows', 'removed'];
function describe({ connection, effect, gained, lost, reason }) {
    const name = (0,escape_markdown/* escapeCode */.tn)(clip(connection));
    switch (effect) {
        case 'undecided':
            return `- \u2754 **not decided**: ${name}${reason === undefined ? '' : `: ${(0,escape_markdown/* escapeMarkdown */.FV)(clip(reason))}`}`;
        case 'widens-and-narrows':
            return `- \u26a0\ufe0f **widens**: ${name}: ${examples(gained)}; **narrows**: no longer ${examples(lost)}`;
        case 'widens':
            return `- \u26a0\ufe0f **widens**: ${name}: ${examples(gained)}`;
        case 'added':
            return `- \u26a0\ufe0f **new connection**: ${name}${gained.length === 0 ? '' : `: ${examples(gained)}`}`;
        case 'narrows':
            return `- **narrows**: ${name}: no longer ${examples(lost)}`;
        case 'removed':
            return `- **removed connection**: ${name}${lost.length === 0 ? '' : `: no longer ${examples(lost)}`}`;
        case 'same':
            return `- no change in access: ${name}`;
    }
}
function examples(all) {
    const shown = all.slice(0, MAX_EXAMPLES).map(({ action, place, principal }) => {
        const who = principal === undefined ? '' : ` by ${(0,escape_markdown/* escapeCode */.tn)(clip(principal))}`;
        return `${(0,escape_markdown/* escapeCode */.tn)(clip(action))} on ${(0,escape_markdown/* escapeCode */.tn)(clip(place))}${who}`;
    });
    const further = all.length - shown.length;
    return shown.length === 0 ? 'access' : `${shown.join(', ')}${further > 0 ? ` and ${String(further)} more` : ''}`;
}
function list(names) {
    const shown = names.slice(0, MAX_NAMES).map((name) => (0,escape_markdown/* escapeCode */.tn)(clip(name)));
    return `${shown.join(', ')}${names.length > MAX_NAMES ? ` and ${String(names.length - MAX_NAMES)} more` : ''}`;
}
const MAX_EXAMPLES = 5;
const MAX_NAMES = 10;

// EXTERNAL MODULE: ./build/report/witnesses-of.js
var witnesses_of = __webpack_require__(8071);
;// CONCATENATED MODULE: ./build/report/comment/accepted.js

function acceptedVerdicts(report, { name, verdicts }) {
    const { findings, waived, connections } = report;
    const isOpen = findings.some((finding) => finding.sources.includes('proof') && (finding.connections ?? [finding.connection]).includes(name));
    if (isOpen)
        return new Set();
    const shown = new Set(waived.flatMap((finding) => (0,witnesses_of/* witnessesOf */.L)(finding, connections)));
    const questions = Object.keys(verdicts);
    return new Set(questions.filter((question) => {
        const { status, witnesses = [] } = verdicts[question] ?? {};
        return status === 'refuted' && witnesses.length > 0 && witnesses.every((witness) => shown.has(witness));
    }));
}

;// CONCATENATED MODULE: ./build/report/comment/connections.js




function connectionsSection(report) {
    const columns = ['Connection', 'Method', 'Bucket and prefixes', 'Least privilege', 'Sufficient', 'Drift'];
    const rows = report.connections.map((connection) => {
        const { name, method, state, verdicts } = connection;
        const accepted = acceptedVerdicts(report, connection);
        const text = (question) => accepted.has(question) ? '\u26a0\ufe0f refuted, waived' : verdictText(verdicts[question]);
        const trust = verdicts.trust?.status === 'refuted'
            ? [accepted.has('trust') ? '\u26a0\ufe0f trust refuted, waived' : '\u274c trust refuted']
            : [];
        return [
            (0,escape_markdown/* escapeCode */.tn)(clip(name)),
            state === 'absent' ? 'absent' : method,
            places(connection),
            [text('leastPrivilege'), ...trust].join('<br>'),
            text('sufficiency'),
            driftText(name, report),
        ];
    });
    return tableSection({ noun: 'connection', priority: 2, title: 'Connections' }, columns, rows);
}
function places({ bucket, prefixes }) {
    if (prefixes.length === 0)
        return `${(0,escape_markdown/* escapeCode */.tn)(clip(bucket))} (whole bucket)`;
    const shown = prefixes.slice(0, connections_MAX_PREFIXES).map((prefix) => (0,escape_markdown/* escapeCode */.tn)(clip(`${bucket}/${prefix}`)));
    const further = prefixes.length - shown.length;
    return [...shown, ...(further > 0 ? [`and ${String(further)} more`] : [])].join('<br>');
}
function verdictText(verdict) {
    return verdict === undefined ? '\u2013' : VERDICT_TEXTS[verdict.status];
}
function driftText(name, { command, changes, plan }) {
    const own = changes.filter(({ connection }) => connection === name);
    if (command !== 'drift' && own.length === 0)
        return '\u2013';
    const differing = own.filter(({ kind }) => kind !== 'unknown').length;
    const texts = [
        ...(differing > 0 ? [`${plan?.status === 'planned' ? '\u23f3' : '\u274c'} ${String(differing)} different`] : []),
        ...(own.length > differing ? [`\u2754 ${String(own.length - differing)} unknown`] : []),
    ];
    return texts.length === 0 ? '\u2705 none' : texts.join('<br>');
}
const VERDICT_TEXTS = {
    proved: '\u2705 proved',
    refuted: '\u274c refuted',
    undecided: '\u2754 undecided',
    'not-applicable': 'n/a',
};
const connections_MAX_PREFIXES = 5;

// EXTERNAL MODULE: ./build/report/sort.js
var sort = __webpack_require__(6447);
;// CONCATENATED MODULE: ./build/report/comment/link.js

function linkTo(file, line, endLine, links) {
    if (file === '')
        return 'inputs';
    const label = `${(0,escape_markdown/* escapeMarkdown */.FV)(shorten(file))}:${String(line)}`;
    if (links === undefined)
        return label;
    const lines = endLine > line ? `#L${String(line)}-L${String(endLine)}` : `#L${String(line)}`;
    return `[${label}](${links.repositoryUrl}/blob/${links.sha}/${file.split('/').map(encode).join('/')}${lines})`;
}
function encode(segment) {
    return encodeURIComponent(segment.replace(/[\ud800-\udfff]/gu, '\ufffd')).replace(/[!'()*~]/g, (character) => `%${character.charCodeAt(0).toString(16)}`);
}
function shorten(file) {
    return file.length > MAX_PATH ? `\u2026${file.slice(1 - MAX_PATH)}` : file;
}
const MAX_PATH = 120;

;// CONCATENATED MODULE: ./build/report/comment/findings.js






function findingsSection({ findings }, links) {
    const rows = [...findings].sort(sort/* compareSeverities */.R).map((finding) => {
        const { severity, rule, message, fix } = finding;
        const owner = (0,wording/* owners */.Zk)(finding);
        const what = [clip(message, 1_000), ...(fix === undefined ? [] : [`\u2192 ${clip(fix, 500)}`])].map(escape_markdown/* escapeMarkdown */.FV);
        const whose = [(0,escape_markdown/* escapeCode */.tn)(clip(rule)), ...(owner === '' ? [] : [(0,escape_markdown/* escapeMarkdown */.FV)(clip(owner))])];
        return [ICONS[severity], placeOf(finding, links), what.join('<br>'), whose.join('<br>')];
    });
    return tableSection({ noun: 'finding', priority: 3, title: 'Findings' }, ['', 'Where', 'What', 'Rule'], rows);
}
function suggestionSections({ findings }, links) {
    const seen = new Set();
    const sections = [];
    for (const finding of [...findings].sort(sort/* compareSeverities */.R)) {
        const { file, statement, replacement } = finding;
        const key = `${file}#${String(statement ?? 0)}`;
        if (replacement === undefined || seen.has(key) || sections.length === MAX_SUGGESTIONS)
            continue;
        seen.add(key);
        const place = placeOf(finding, links);
        const lines = replacement === null
            ? [`Remove the statement at ${place}.`]
            : [
                `Instead of the statement at ${place}:`,
                '',
                ...(0,escape_markdown/* fenceCode */.bq)(JSON.stringify(replacement, null, 2).split('\n'), 'json'),
            ];
        sections.push(folded('suggestion', 6, 'Suggested statement', lines));
    }
    return sections;
}
function waivedSection({ waived }, links) {
    const rows = waived.map((finding) => [
        placeOf(finding, links),
        (0,escape_markdown/* escapeCode */.tn)(clip(finding.rule)),
        (0,escape_markdown/* escapeMarkdown */.FV)(clip(finding.reason)),
        (0,escape_markdown/* escapeMarkdown */.FV)(clip(finding.expires)),
    ]);
    const title = `Waived: ${String(waived.length)}`;
    return foldedTable({ noun: 'waived finding', priority: 8, title }, ['Where', 'Rule', 'Reason', 'Until'], rows);
}
function placeOf({ file, line, endLine }, links) {
    return linkTo(file, line, endLine, links);
}
const ICONS = { error: '\u274c\u00a0error', warning: '\u26a0\ufe0f\u00a0warning', note: '\u2139\ufe0f\u00a0note' };
const MAX_SUGGESTIONS = 5;

;// CONCATENATED MODULE: ./build/report/comment/fit.js

function fitSections(sections, room, measure) {
    const byPriority = [...sections].sort((one, other) => one.priority - other.priority);
    const shares = shareOut(byPriority, room - ROOM_FOR_REST, measure);
    const kept = new Map(byPriority.map((section) => [section, fit_shorten(section, shares.get(section) ?? 0, measure)]));
    const lines = sections.flatMap((section) => kept.get(section) ?? []);
    const missing = sections.filter((section) => kept.get(section) === undefined).map(({ noun }) => noun);
    if (missing.length === 0)
        return lines;
    return [...lines, `No room here for: ${[...new Set(missing)].sort().join(', ')}. The job summary has more.`, ''];
}
function shareOut(sections, room, measure) {
    const needs = new Map(sections.map((one) => [one, sizeOf([...one.open, ...one.rows, ...one.close], measure)]));
    const shares = new Map();
    let left = room;
    for (const [section, need] of needs) {
        const share = Math.min(need, need <= SMALL ? left : Math.floor(left / 2));
        shares.set(section, share);
        left -= share;
    }
    for (const [section, need] of needs) {
        const share = shares.get(section) ?? 0;
        const more = Math.min(need - share, left);
        shares.set(section, share + more);
        left -= more;
    }
    return shares;
}
const SMALL = 2_000;
function fit_shorten(section, room, measure) {
    const { open, rows, close, noun } = section;
    const frame = sizeOf([...open, ...close], measure);
    if (frame + sizeOf(rows, measure) <= room)
        return [...open, ...rows, ...close];
    let left = room - frame - ROOM_FOR_COUNT;
    const shown = [];
    for (const row of rows) {
        left -= sizeOf([row], measure);
        if (left < 0)
            break;
        shown.push(row);
    }
    if (shown.length === 0)
        return undefined;
    const further = (0,wording/* count */.U9)(rows.length - shown.length, `further ${noun}`);
    return [...open, ...shown, '', `${further} had no room here: see the job summary.`, ...close];
}
function sizeOf(lines, measure) {
    return lines.reduce((sum, line) => sum + measure(line) + 1, 0);
}
const ROOM_FOR_COUNT = 120;
const ROOM_FOR_REST = 300;

// EXTERNAL MODULE: ./build/report/plan-words.js
var plan_words = __webpack_require__(1152);
;// CONCATENATED MODULE: ./build/report/comment/headline.js





function headline(report, base) {
    const risks = [...comparisonParts(base), ...verdictParts(report)];
    const parts = [...risks, ...liveParts(report), ...planParts(report)];
    const counts = countsOf(report);
    const said = [...parts, ...(counts === '' ? [] : [counts])];
    const isRisky = risks.length > 0 || widening(report) > 0;
    const hasStopped = report.plan?.status === 'stopped' || report.plan?.status === 'not-converged';
    const icon = hasStopped ? '\u274c' : report.outcome === 'passed' && isRisky ? '\u26a0\ufe0f' : headline_ICONS[report.outcome];
    const word = report.outcome === 'passed' && report.plan !== undefined ? '' : `${wording/* OUTCOMES */.im[report.outcome]}: `;
    return `${icon} ${word}${(said.length === 0 ? [allClear(report)] : said).join('; ')}.`;
}
function comparisonParts(base) {
    if (base === undefined)
        return [];
    const named = (...effects) => base.access.filter(({ effect }) => effects.includes(effect)).map(({ connection }) => connection);
    return [
        ...(base.problem === undefined ? [] : ['what this change does is not known']),
        ...(base.settings.length === 0 ? [] : ['this change touches whom to trust and what counts']),
        ...about(named('widens', 'widens-and-narrows'), (names) => `this change widens ${names}`),
        ...about(named('added'), (names) => `this change gives access with ${names}`),
        ...about(named('undecided'), (names) => `whether this change widens ${names} is not decided`),
    ];
}
function verdictParts(report) {
    const having = (question, status) => report.connections
        .filter((connection) => connection.verdicts[question]?.status === status)
        .filter((connection) => status !== 'refuted' || !acceptedVerdicts(report, connection).has(question))
        .map(({ name }) => name);
    const undecided = report.connections.filter(({ verdicts }) => Object.values(verdicts).some(({ status }) => status === 'undecided'));
    return [
        ...about(having('trust', 'refuted'), (names) => `others than Coactive may assume the role of ${names}`),
        ...about(having('leastPrivilege', 'refuted'), (names) => `more than Coactive needs is allowed in ${names}`),
        ...about(having('sufficiency', 'refuted'), (names) => `something that Coactive needs is missing in ${names}`),
        ...about(undecided.map(({ name }) => name), (names) => `not everything is decided of ${names}`),
    ];
}
function liveParts({ changes, plan, outcome }) {
    const unknown = changes.filter(({ kind }) => kind === 'unknown').length;
    const differing = changes.length - unknown;
    return [
        ...(differing > 0 && plan === undefined ? [`live state differs in ${(0,wording/* count */.U9)(differing, 'place')}`] : []),
        ...(unknown > 0 ? [`${(0,wording/* count */.U9)(unknown, 'part')} of the live state could not be read`] : []),
        ...(outcome === 'incomplete' && changes.length === 0 && plan === undefined
            ? ['a part could not be looked at']
            : []),
    ];
}
function planParts({ plan }) {
    if (plan === undefined)
        return [];
    const { steps, status } = plan;
    const line = (0,plan_words/* planLine */.od)(plan).replace(/\.$/, '');
    const effects = ['widens', 'narrows', 'neutral'].flatMap((effect) => {
        const number = steps.filter((step) => step.effect === effect).length;
        return number === 0
            ? []
            : [`${effect === 'widens' && status === 'planned' ? '\u26a0\ufe0f ' : ''}${String(number)} ${headline_EFFECTS[effect]}`];
    });
    const lasting = steps.filter(({ reversible }) => !reversible).length;
    const parts = [...effects, ...(lasting === 0 ? [] : [`${String(lasting)} cannot be undone`])];
    return [line, ...(parts.length === 0 ? [] : [`by effect ${parts.join(', ')}`])];
}
function widening({ plan }) {
    return plan?.status === 'planned' ? plan.steps.filter(({ effect }) => effect === 'widens').length : 0;
}
function countsOf({ summary, findings }) {
    const mistakes = findings.filter(({ sources, severity }) => sources.includes('config') && severity === 'error').length;
    const own = summary.errors - mistakes;
    return [
        ...(mistakes === 0 ? [] : [`${(0,wording/* count */.U9)(mistakes, 'mistake')} in the inputs to fix first`]),
        ...(own === 0 ? [] : [(0,wording/* count */.U9)(own, 'error')]),
        ...(summary.warnings === 0 ? [] : [(0,wording/* count */.U9)(summary.warnings, 'warning')]),
        ...(summary.notes === 0 ? [] : [(0,wording/* count */.U9)(summary.notes, 'note')]),
        ...(summary.waived === 0 ? [] : [`${String(summary.waived)} waived`]),
    ].join(', ');
}
function allClear({ connections, command }) {
    const all = connections.flatMap(({ verdicts }) => Object.values(verdicts)).map(({ status }) => status);
    const isProved = all.includes('proved') && all.every((status) => status === 'proved' || status === 'not-applicable');
    if (command === 'drift')
        return 'live state is what is declared';
    if (!isProved)
        return 'nothing to object';
    return `proved for ${(0,wording/* count */.U9)(connections.length, 'connection')}: Coactive gets what it needs and no more`;
}
function about(names, say) {
    if (names.length === 0)
        return [];
    const shown = names.slice(0, headline_MAX_NAMES).map((name) => (0,escape_markdown/* escapeCode */.tn)(clip(name, 60)));
    const further = names.length - shown.length;
    return [say(shown.join(', ') + (further > 0 ? (0,escape_markdown/* escapeMarkdown */.FV)(` and ${String(further)} more`) : ''))];
}
const headline_MAX_NAMES = 3;
const headline_EFFECTS = { widens: 'widening', narrows: 'narrowing', neutral: 'neutral' };
const headline_ICONS = { passed: '\u2705', failed: '\u274c', invalid: '\u26a0\ufe0f', incomplete: '\u2754' };

;// CONCATENATED MODULE: ./build/report/comment/live.js





function driftSection({ changes }) {
    const rows = changes.map(({ connection, target, kind, resource, message, fix, needs }) => [
        connection === null ? 'none declared' : (0,escape_markdown/* escapeCode */.tn)(clip(connection)),
        `${target}: ${kind === 'unknown' ? '\u2754 ' : ''}${kind}`,
        (0,escape_markdown/* escapeCode */.tn)(clip(resource)),
        [
            ...[message, ...(fix === undefined ? [] : [`\u2192 ${fix}`])].map((text) => (0,escape_markdown/* escapeMarkdown */.FV)(clip(text, 500))),
            ...(needs === undefined ? [] : [`needs ${(0,escape_markdown/* escapeCode */.tn)(clip(needs))}`]),
        ].join('<br>'),
    ]);
    const columns = ['Connection', 'What', 'Resource', 'Difference'];
    return tableSection({ noun: 'difference', priority: 3, title: 'Live state' }, columns, rows);
}
function planFailure({ plan }) {
    const { failure, continueWith } = plan ?? {};
    const said = [
        ...(failure === undefined
            ? []
            : [`Stopped at ${(0,escape_markdown/* escapeCode */.tn)(clip(failure.step))}: ${(0,escape_markdown/* escapeMarkdown */.FV)(clip(failure.message))}.`]),
        ...(continueWith === undefined ? [] : [`To go on: ${(0,escape_markdown/* escapeCode */.tn)(clip(continueWith))}.`]),
    ];
    return said.flatMap((line) => [line, '']);
}
function planSection({ plan }) {
    if (plan === undefined)
        return [];
    const { digest, steps, left = [], status, notes } = plan;
    const title = `Plan <code>${(0,escape_markdown/* escapeMarkdown */.FV)(digest)}</code>: ${(0,wording/* count */.U9)(steps.length, 'step')}, ${STATUSES[status]}`;
    const before = notes
        .slice(0, MAX_NOTES)
        .flatMap(({ connection, text }) => [`${(0,escape_markdown/* escapeCode */.tn)(clip(connection))}: ${(0,escape_markdown/* escapeMarkdown */.FV)(clip(text, 1_000))}`, '']);
    const columns = ['Step', 'What it does', 'Access', ''];
    const facts = { noun: 'plan step', priority: 5, title };
    const rest = foldedTable({ noun: 'step left to do', priority: 5, title: `Left to do: ${(0,wording/* count */.U9)(left.length, 'step')}` }, columns, left.map(stepRow));
    if (steps.length > 0)
        return [...foldedTable(facts, columns, steps.map(stepRow), before), ...rest];
    return [{ ...facts, open: [`**${title}**`, '', ...before], rows: [], close: [] }, ...rest];
}
function verificationSection({ plan }) {
    const rows = (plan?.verification ?? []).map(({ operation, subject, status, detail }) => [
        RESULTS[status],
        (0,escape_markdown/* escapeCode */.tn)(clip(operation)),
        (0,escape_markdown/* escapeCode */.tn)(clip(subject)),
        (0,escape_markdown/* escapeMarkdown */.FV)(clip(detail, 500)),
    ]);
    const title = 'Tried out through Coactive';
    return tableSection({ noun: 'result', priority: 4, title }, ['', 'Operation', 'On', 'What it showed'], rows);
}
function stepRow(step) {
    const { id, summary, effect, reversible, done, needs, requestId } = step;
    const witness = (0,plan_words/* stepWitness */.A_)(step);
    const access = [live_EFFECTS[effect], ...(witness === undefined ? [] : [(0,escape_markdown/* escapeMarkdown */.FV)(clip(witness, 500))])];
    const marks = [
        ...(done === undefined ? [] : [done ? '\u2705 done' : '\u274c not done']),
        ...(reversible ? [] : ['cannot be undone']),
        ...(needs === undefined ? [] : [`needs <code>${needs}</code>`]),
        ...(requestId === undefined ? [] : [`request ${(0,escape_markdown/* escapeCode */.tn)(clip(requestId))}`]),
    ];
    return [(0,escape_markdown/* escapeCode */.tn)(clip(id)), (0,escape_markdown/* escapeMarkdown */.FV)(clip(summary, 500)), access.join('<br>'), marks.join('<br>')];
}
const live_EFFECTS = { widens: '\u26a0\ufe0f widens', narrows: 'narrows', neutral: 'neutral' };
const RESULTS = {
    passed: '\u2705\u00a0passed',
    failed: '\u274c\u00a0failed',
    inconclusive: '\u2754\u00a0inconclusive',
    'not verified': '\u2754\u00a0not verified',
};
const STATUSES = {
    planned: 'not taken',
    refused: 'refused',
    applied: 'applied',
    stopped: 'stopped',
    'not-converged': 'applied, but something is left to do',
};
const MAX_NOTES = 10;

// EXTERNAL MODULE: ./build/report/comment/marker.js
var marker = __webpack_require__(4487);
// EXTERNAL MODULE: ./build/report/comment/plan-record.js
var plan_record = __webpack_require__(5626);
;// CONCATENATED MODULE: ./build/report/comment/witnesses.js





function witnessSection({ connections }, links) {
    const rows = connections.flatMap(({ name, verdicts }) => QUESTIONS.flatMap((question) => rowsOf(`${(0,escape_markdown/* escapeCode */.tn)(clip(name))}<br>${wording/* VERDICTS */.bk[question]}`, verdicts[question], links)));
    const columns = ['Refuted', 'By this request', 'Decided by'];
    return tableSection({ noun: 'witness request', priority: 4, title: 'Witnesses' }, columns, rows);
}
function rowsOf(title, verdict, links) {
    const { witnesses = [], more = 0 } = verdict ?? {};
    let last;
    const rows = witnesses.map((witness) => {
        const caller = callerText(witness);
        const shown = caller === last ? 'by the same' : caller;
        last = caller;
        const what = `${(0,escape_markdown/* escapeCode */.tn)(clip(witness.action))} on ${(0,escape_markdown/* escapeCode */.tn)(clip(witness.resource))}`;
        return [title, `${what}<br>${shown}`, decidedBy(witness, links)];
    });
    return more === 0 ? rows : [...rows, [title, `and ${(0,wording/* count */.U9)(more, 'further action')}`, '']];
}
function principalText(principal) {
    return typeof principal === 'string' ? principal : Object.entries(principal).flat().join(': ');
}
function callerText({ principal, context }) {
    const values = Object.entries(context).slice(0, MAX_KEYS);
    const given = values.map(([key, value]) => (0,escape_markdown/* escapeCode */.tn)(clip(`${key} = ${JSON.stringify(value)}`)));
    const by = `by ${(0,escape_markdown/* escapeCode */.tn)(clip(principalText(principal)))}`;
    return given.length === 0 ? by : `${by}<br>given ${given.join(', ')}`;
}
function decidedBy({ statement, message }, links) {
    const place = statement === undefined ? [] : [linkTo(statement.file, statement.line, statement.line, links)];
    return [...(message === undefined ? [] : [(0,escape_markdown/* escapeMarkdown */.FV)(clip(message))]), ...place].join('<br>');
}
const QUESTIONS = ['leastPrivilege', 'sufficiency', 'trust'];
const MAX_KEYS = 8;

;// CONCATENATED MODULE: ./build/report/comment/render-comment.js














const MAX_COMMENT_CHARACTERS = 65_536;
function renderComment(input, { max = MAX_COMMENT_CHARACTERS, measure = (text) => text.length } = {}) {
    const head = headOf(input);
    const foot = footOf(input);
    const room = max - measure([...head, ...foot].join('\n')) - 1;
    return [...head, ...fitSections(sectionsOf(input), room, measure), ...foot].join('\n');
}
function headOf(input) {
    const { report, config, tag, about, base, notes = [] } = input;
    const title = `### Coactive storage access: ${(0,escape_markdown/* escapeMarkdown */.FV)(report.command)}`;
    return [
        (0,marker/* commentMarker */.Q)(config, about === undefined ? tag : `${about} ${tag ?? ''}`, report.command),
        ...(0,plan_record/* planRecordLines */.W)(input),
        tag === undefined || tag === '' ? title : `${title} ${(0,escape_markdown/* escapeCode */.tn)(clip(tag))}`,
        '',
        `**${headline(report, base)}**`,
        '',
        `Checked ${(0,wording/* scope */.z8)(report)}. ${analyzerText(report)}`,
        '',
        ...planFailure(report),
        ...notes.flatMap((note) => [`> ${(0,escape_markdown/* escapeMarkdown */.FV)(clip(note, 500))}`, '']),
    ];
}
function analyzerText({ accessAnalyzer: { status, reason } }) {
    return `Access Analyzer ${status}${reason === undefined ? '' : `: ${(0,escape_markdown/* escapeMarkdown */.FV)(clip(reason))}`}.`;
}
function sectionsOf({ report, base, links }) {
    return [
        ...(base === undefined ? [] : [...settingsSection(base), ...accessSection(base)]),
        ...connectionsSection(report),
        ...findingsSection(report, links),
        ...driftSection(report),
        ...witnessSection(report, links),
        ...suggestionSections(report, links),
        ...diagramSection(report),
        ...planSection(report),
        ...verificationSection(report),
        ...waivedSection(report, links),
    ];
}
function diagramSection(report) {
    const lines = drawAccess(report);
    return lines.length === 0 ? [] : [folded('diagram', 7, 'Who reaches what', ['```mermaid', ...lines, '```'])];
}
function footOf({ report, links }) {
    const { tool, contract } = report;
    const run = links?.runUrl === undefined ? '' : ` [Log and summary](${links.runUrl}).`;
    const made = `${tool.name} ${tool.version}, IAM data of ${tool.iamData}, contract ${contract.version}.`;
    return [`<sub>${wording/* CLAIM */.tx} ${(0,wording/* limitsOf */.Af)(report)} ${made}${run}</sub>`, ''];
}


/***/ }),

/***/ 8071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ witnessesOf)
/* harmony export */ });
function witnessesOf(finding, connections) {
    if (!finding.sources.includes('proof'))
        return [];
    const verdicts = connections.find(({ name }) => name === finding.connection)?.verdicts ?? {};
    const refuted = Object.values(verdicts).filter(({ status }) => status === 'refuted');
    const same = witnesses(refuted).filter(({ statement }) => statement?.file === finding.file && statement.index === finding.statement);
    if (same.length > 0 || finding.statement !== undefined)
        return same;
    const own = VERDICT_OF_RULE[finding.rule];
    return own === undefined ? [] : witnesses([verdicts[own]]).filter(({ statement }) => statement === undefined);
}
const VERDICT_OF_RULE = {
    'least-privilege': 'leastPrivilege',
    sufficiency: 'sufficiency',
    trust: 'trust',
};
function witnesses(verdicts) {
    return verdicts.flatMap((verdict) => verdict?.witnesses ?? []);
}


/***/ })

};

return { id, ids, modules };
})();
