(() => {
'use strict';
const id = 3709;
const ids = [3709];
const modules = {

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
