(() => {
'use strict';
const id = 8972;
const ids = [8972];
const modules = {

/***/ 8972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  SCRIPT_HASH: () => (/* binding */ SCRIPT_HASH),
  STYLE_HASH: () => (/* binding */ STYLE_HASH),
  renderHtml: () => (/* binding */ renderHtml)
});

// EXTERNAL MODULE: ./build/report/wording.js
var wording = __webpack_require__(2867);
// EXTERNAL MODULE: ./build/report/visible.js
var visible = __webpack_require__(6257);
;// CONCATENATED MODULE: ./build/report/html/html-text.js

function htmlText(text) {
    return (0,visible/* visible */.R)(text).replace(/[&<>"'`]/g, (character) => `&#${String(character.charCodeAt(0))};`);
}
function clip(text, most = 1_500) {
    return text.length > most ? `${text.slice(0, most)}\u2026` : text;
}

;// CONCATENATED MODULE: ./build/report/html/diagram.js

const ROW = 76;
const MOST = 12;
function renderDiagram(connections) {
    const drawn = connections.filter(({ state }) => state !== 'absent').slice(0, MOST);
    if (drawn.length === 0)
        return '';
    const height = drawn.length * ROW + 8;
    const middle = height / 2;
    const rows = drawn.map((connection, index) => renderRow(connection, index * ROW + ROW / 2 + 4, middle));
    const left = connections.filter(({ state }) => state !== 'absent').length - drawn.length;
    const rest = left > 0 ? `<p class="faint">And ${String(left)} more, which are listed below.</p>` : '';
    return [
        '<section><h2>Who reaches what</h2><div class="picture">',
        `<svg viewBox="0 0 960 ${String(height)}" role="img" aria-label="Coactive's role and the buckets that it reaches">`,
        `<rect x="4" y="${String(middle - 26)}" width="150" height="52" rx="6"/>`,
        `<text x="79" y="${String(middle - 2)}" text-anchor="middle">Coactive</text>`,
        `<text x="79" y="${String(middle + 15)}" text-anchor="middle" class="small">its AWS role</text>`,
        ...rows,
        `</svg></div>${rest}</section>`,
    ].join('\n');
}
function renderRow(connection, y, from) {
    const { method, bucket, prefixes, verdicts } = connection;
    const status = worstOf(Object.values(verdicts));
    const prefixText = prefixes.length === 0 ? 'the whole bucket' : prefixes.join(', ');
    const isRole = method === 'iam-role';
    return [
        `<g class="${status}"><title>${htmlText(connection.name)}</title>`,
        `<path d="M154 ${String(from)} C 220 ${String(from)}, 220 ${String(y)}, 286 ${String(y)} L 570 ${String(y)}"/>`,
        `<path class="head" d="M570 ${String(y - 6)} L 582 ${String(y)} L 570 ${String(y + 6)} Z"/>`,
        `<text x="296" y="${String(y - 9)}">${htmlText(shorten(connection.name, 32))}</text>`,
        `<text x="296" y="${String(y + 18)}" class="label">${isRole ? 'assumes a role' : 'by the bucket policy'}: ${htmlText(status)}</text>`,
        `<rect x="586" y="${String(y - 28)}" width="368" height="56" rx="6"/>`,
        `<text x="600" y="${String(y - 4)}">${htmlText(shorten(bucket, 42))}</text>`,
        `<text x="600" y="${String(y + 14)}" class="small">${htmlText(shorten(prefixText, 52))}</text></g>`,
    ].join('');
}
function worstOf(verdicts) {
    const found = new Set(verdicts.map((verdict) => verdict?.status));
    return ['refuted', 'undecided', 'proved'].find((status) => found.has(status)) ?? 'not judged';
}
function shorten(text, most) {
    const characters = [...text];
    return characters.length > most ? `${characters.slice(0, most - 1).join('')}\u2026` : text;
}

// EXTERNAL MODULE: ./build/report/changes-wording.js
var changes_wording = __webpack_require__(815);
// EXTERNAL MODULE: ./build/report/plan-words.js
var plan_words = __webpack_require__(1152);
// EXTERNAL MODULE: ./build/report/sort.js
var sort = __webpack_require__(6447);
;// CONCATENATED MODULE: ./build/report/html/sections.js



const sections_MOST = 2_000;
function renderConnections({ connections }) {
    if (connections.length === 0)
        return '';
    return section('Connections', 'connection', connections.map(renderConnection));
}
function renderConnection({ name, method, bucket, prefixes, state, verdicts }) {
    const scope = prefixes.length === 0 ? 'the whole bucket' : prefixes.slice(0, 50).join(', ');
    const judged = Object.keys(wording/* VERDICTS */.bk).flatMap((key) => {
        const verdict = verdicts[key];
        return verdict === undefined ? [] : [{ title: wording/* VERDICTS */.bk[key], verdict }];
    });
    const marks = judged.map(({ title, verdict }) => `<li>${title} <span class="mark ${verdict.status}">${htmlText(verdict.status)}</span></li>`);
    const list = marks.length > 0 ? `<ul class="verdicts">${marks.join('')}</ul>` : '<p class="faint">Not judged.</p>';
    return [
        '<article class="item" data-kind="connection">',
        `<div class="head"><h3 class="code">${htmlText(clip(name))}</h3>`,
        `<span class="faint">${htmlText(method)} \u00b7 <span class="code">${htmlText(clip(bucket))}</span> \u00b7 <span class="code">${htmlText(clip(scope))}</span></span></div>`,
        state === 'absent' ? '<p class="absent">Declared absent: the access is to be removed.</p>' : list,
        ...judged.map(({ title, verdict }) => renderEvidence(title, verdict)),
        '</article>',
    ].join('');
}
function renderEvidence(title, verdict) {
    const lines = [...(verdict.reason === undefined ? [] : [verdict.reason]), ...(0,wording/* witnessLines */.Vj)(verdict)];
    if (lines.length === 0)
        return '';
    const what = verdict.status === 'refuted' ? 'a request that shows it' : 'the reason';
    const isOpen = verdict.status === 'not-applicable' ? '' : ' open';
    const items = lines.slice(0, 50).map((line) => `<li class="code">${htmlText(clip(line))}</li>`);
    return `<details${isOpen}><summary>${title}: ${what}</summary><ul>${items.join('')}</ul></details>`;
}
function renderFindings({ findings }) {
    if (findings.length === 0)
        return '<section><h2>Findings</h2><p class="proved">None.</p></section>';
    return section('Findings', 'finding', [...findings].sort(sort/* compareSeverities */.R).map(renderFinding));
}
function renderFinding(finding) {
    const { severity, rule, message, fix } = finding;
    const owner = (0,wording/* owners */.Zk)(finding);
    return [
        `<article class="item" data-kind="${severity}">`,
        `<div class="head"><span class="mark ${severity}">${severity}</span><h3 class="code">${htmlText(clip(rule))}</h3>`,
        `<span class="faint">${owner === '' ? '' : `<span class="code">${htmlText(clip(owner))}</span> \u00b7 `}${place(finding)}</span></div>`,
        `<p>${htmlText(clip(message))}</p>`,
        fix === undefined ? '' : `<p class="faint">\u2192 ${htmlText(clip(fix))}</p>`,
        '</article>',
    ].join('');
}
function place({ file, line, column }) {
    if (file === '')
        return 'inputs';
    return `<span class="code">${htmlText(clip(file))}:${String(line)}:${String(column)}</span>`;
}
function renderWaived({ waived }) {
    if (waived.length === 0)
        return '';
    const items = waived.map((finding) => [
        '<article class="item" data-kind="waived">',
        `<div class="head"><span class="mark">waived</span><h3 class="code">${htmlText(clip(finding.rule))}</h3>`,
        `<span class="faint">${place(finding)}</span></div>`,
        `<p>${htmlText(clip(finding.message))}</p>`,
        `<p class="faint">Until ${htmlText(clip(finding.expires))}: ${htmlText(clip(finding.reason))}</p></article>`,
    ].join(''));
    return section('Waived', 'waived finding', items);
}
function section(title, noun, items, before = '') {
    const left = items.length - sections_MOST;
    const rest = left > 0 ? `<p>${(0,wording/* count */.U9)(left, `further ${noun}`)} had no room here: see the report as JSON.</p>` : '';
    return `<section><h2>${title} <span class="faint">${String(items.length)}</span></h2>\n${before}${items.slice(0, sections_MOST).join('\n')}\n${rest}</section>`;
}

;// CONCATENATED MODULE: ./build/report/html/live-sections.js




function renderChanges({ changes }) {
    if (changes.length === 0)
        return '';
    return section('Live state', 'difference', [...(0,changes_wording/* groupChanges */.t)(changes).values()].flat().map(renderChange));
}
function renderChange(change) {
    const { connection, target, kind, resource, message, fix, needs } = change;
    const owner = connection === null ? 'of no connection' : `<span class="code">${htmlText(clip(connection))}</span>`;
    return [
        '<article class="item" data-kind="change">',
        `<div class="head"><span class="mark ${kind === 'unknown' ? 'undecided' : 'error'}">${kind}</span><h3>${target}</h3>`,
        `<span class="faint">${owner} \u00b7 <span class="code">${htmlText(clip(resource))}</span></span></div>`,
        `<p>${htmlText(clip(message))}</p>`,
        ...(0,changes_wording/* changeWitnesses */.I)(change).map((line) => `<p class="code">${htmlText(clip(line))}</p>`),
        needs === undefined ? '' : `<p>Needs <span class="code">${htmlText(clip(needs))}</span>.</p>`,
        fix === undefined ? '' : `<p class="faint">\u2192 ${htmlText(clip(fix))}</p>`,
        '</article>',
    ].join('');
}
function renderPlan({ plan }) {
    if (plan === undefined)
        return '';
    const { digest, steps, left = [], failure, continueWith, notes } = plan;
    const lines = [
        ...(failure === undefined ? [] : [`Stopped at ${failure.step}: ${failure.message}`]),
        ...(continueWith === undefined ? [] : [`To go on: ${continueWith}`]),
        ...notes.slice(0, 50).map(({ connection, text }) => `${connection}: ${text}`),
    ];
    const head = [(0,plan_words/* planLine */.od)(plan), ...lines].map((line) => `<p>${htmlText(clip(line))}</p>`);
    const items = [...steps, ...left].map(renderStep);
    return section('Plan', 'step', items, `${head.join('')}<p class="faint code">${htmlText(digest)}</p>`);
}
function renderStep(step) {
    const witness = (0,plan_words/* stepWitness */.A_)(step);
    return [
        '<article class="item" data-kind="change">',
        `<div class="head"><h3 class="code">${htmlText(clip(step.id))}</h3>`,
        `<span class="faint">${htmlText(clip((0,plan_words/* stepFacts */.mv)(step)))}</span></div>`,
        `<p>${htmlText(clip((0,plan_words/* stepLine */.l6)(step)))}</p>`,
        witness === undefined ? '' : `<p class="code">${htmlText(clip(witness))}</p>`,
        '</article>',
    ].join('');
}

;// CONCATENATED MODULE: ./build/report/html/script.js
const SCRIPT = `
'use strict';
const search = document.getElementById('search');
const boxes = [...document.querySelectorAll('.filter input[type=checkbox]')];
const items = [...document.querySelectorAll('.item')].map((element) => ({
  element, kind: element.dataset.kind, text: element.textContent.toLowerCase() }));
const status = document.getElementById('status');
function apply() {
  const words = search.value.toLowerCase().split(/\\s+/).filter(Boolean);
  const kinds = new Set(boxes.filter((box) => box.checked).map((box) => box.value));
  let shown = 0;
  for (const { element, kind, text } of items) {
    const isShown = kinds.has(kind) && words.every((word) => text.includes(word));
    element.hidden = !isShown;
    if (isShown) shown += 1;
  }
  status.textContent = shown === items.length ? 'All ' + shown + ' shown' : shown + ' of ' + items.length + ' shown';
}
search.addEventListener('input', apply);
for (const box of boxes) box.addEventListener('change', apply);
document.addEventListener('keydown', (event) => {
  if (event.key === '/' && document.activeElement !== search && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    search.focus();
  } else if (event.key === 'Escape' && document.activeElement === search) {
    search.value = '';
    apply();
  }
});
addEventListener('beforeprint', () => { for (const one of document.querySelectorAll('details')) one.open = true; });
document.querySelector('.filter').hidden = false;
apply();
`;

;// CONCATENATED MODULE: ./build/report/html/style.js
const STYLE = `
:root { color-scheme: light dark; --ink: #1c2430; --faint: #5b6675; --paper: #ffffff; --card: #f5f7fa; --line: #d5dbe3;
  --bad: #b3261e; --warn: #8a5a00; --note: #2f5d9b; --good: #1b6e3c; --accent: #2952a3; }
@media (prefers-color-scheme: dark) { :root { --ink: #e4e8ee; --faint: #a3adba; --paper: #14181f; --card: #1c222b;
  --line: #343d49; --bad: #ff8a80; --warn: #f2bf5e; --note: #8fb8f2; --good: #7fd6a0; --accent: #9dbcff; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 72rem; padding: 1.5rem 1.25rem 3rem; background: var(--paper); color: var(--ink);
  font: 16px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; }
h1 { font-size: 1.5rem; margin: 0; } h2 { font-size: 1.15rem; margin: 2.25rem 0 .75rem; }
code, .code { font: .9em/1.45 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; overflow-wrap: anywhere; }
a { color: var(--accent); }
.top { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: baseline; border-bottom: 1px solid var(--line);
  padding-bottom: 1rem; }
.top p { margin: 0; flex-basis: 100%; }
.faint { color: var(--faint); font-size: .9rem; }
.mark { display: inline-block; border: 1px solid currentColor; border-radius: .3rem; padding: 0 .45rem; font-size: .85rem;
  font-weight: 600; white-space: nowrap; }
.error, .refuted, .failed, .invalid { color: var(--bad); } .warning, .undecided, .incomplete { color: var(--warn); }
.note { color: var(--note); } .proved, .passed { color: var(--good); } .not-applicable, .absent { color: var(--faint); }
.filter { position: sticky; top: 0; z-index: 1; display: flex; flex-wrap: wrap; gap: .75rem 1.25rem; align-items: center;
  background: var(--paper); border-bottom: 1px solid var(--line); padding: .75rem 0; margin-top: .75rem; }
.filter input[type=search] { flex: 1 1 16rem; min-width: 0; font: inherit; padding: .4rem .6rem; color: inherit;
  background: var(--card); border: 1px solid var(--faint); border-radius: .3rem; }
.filter label { white-space: nowrap; } .filter fieldset { border: 0; margin: 0; padding: 0; display: flex; gap: 1rem; flex-wrap: wrap; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: .2rem; }
.item { border: 1px solid var(--line); border-radius: .4rem; background: var(--card); margin: .6rem 0; padding: .7rem .9rem;
  break-inside: avoid; }
.item p { margin: .35rem 0 0; overflow-wrap: anywhere; } .item .head { display: flex; flex-wrap: wrap; gap: .3rem .75rem; align-items: baseline; }
.item h3 { margin: 0; font-size: 1rem; overflow-wrap: anywhere; }
.verdicts { display: flex; flex-wrap: wrap; gap: .35rem 1.25rem; margin: .5rem 0 0; padding: 0; list-style: none; }
details { margin-top: .5rem; } summary { cursor: pointer; } details ul { margin: .4rem 0 0; padding-left: 1.2rem; overflow-wrap: anywhere; }
[hidden] { display: none !important; }
.picture { overflow-x: auto; } svg { display: block; max-width: 100%; height: auto; min-width: 36rem; }
svg text { fill: var(--ink); font: 13px ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; }
svg .small { fill: var(--faint); font-size: 11px; } svg rect { fill: var(--card); stroke: var(--line); }
svg path { fill: none; stroke: currentColor; stroke-width: 2; } svg .head { fill: currentColor; stroke: none; }
svg .label { fill: currentColor; font-size: 11px; }
footer { margin-top: 2.5rem; border-top: 1px solid var(--line); padding-top: 1rem; }
@media print { body { max-width: none; padding: 0; font-size: 11pt; } .filter { display: none; } .item { background: none; }
  details::details-content { content-visibility: visible; height: auto; } svg { min-width: 0; } }
`;

;// CONCATENATED MODULE: ./build/report/html/page.js







const STYLE_HASH = 'sha256-1KoxpbODmI7Q7OKFH21X8lBqZ0MDG1Wx6rrM4PQr7ME=';
const SCRIPT_HASH = 'sha256-Yxof9YaDc9tDI6O16AA+sfESkd+bi+V4dt9s0/lKi28=';
const POLICY = [
    "default-src 'none'",
    `style-src '${STYLE_HASH}'`,
    `script-src '${SCRIPT_HASH}'`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
].join('; ');
const FILTERS = [
    ['connection', 'Connections'],
    ['change', 'Live state'],
    ['error', 'Errors'],
    ['warning', 'Warnings'],
    ['note', 'Notes'],
    ['waived', 'Waived'],
];
function renderHtml(report) {
    const { tool, contract, command, outcome } = report;
    const boxes = FILTERS.map(([value, label]) => `<label><input type="checkbox" value="${value}" checked> ${label}</label>`);
    const sections = [
        renderDiagram(report.connections),
        renderPlan(report),
        renderChanges(report),
        renderConnections(report),
        renderFindings(report),
        renderWaived(report),
    ];
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<link rel="icon" href="data:,">
<title>Coactive storage access: ${htmlText(command)}: ${wording/* OUTCOMES */.im[outcome]}</title>
<style>${STYLE}</style>
</head>
<body>
<header class="top">
<h1>Coactive storage access: ${htmlText(command)}</h1>
<span class="mark ${outcome}">${wording/* OUTCOMES */.im[outcome]}</span>
<p>${htmlText((0,wording/* outcomeLine */.RW)(report))}</p>
<p class="faint">Checked ${htmlText((0,wording/* scope */.z8)(report))}. IAM data of ${htmlText(tool.iamData)}; contract ${htmlText(contract.version)} (${htmlText(contract.source)}). ${htmlText((0,wording/* analyzerLine */.hM)(report))}.</p>
</header>
<div class="filter" role="search" aria-label="Filter" hidden>
<input type="search" id="search" placeholder="Search (press /)" aria-label="Search connections and findings" autocomplete="off">
<fieldset aria-label="What to show">${boxes.join('')}</fieldset>
<span class="faint" id="status" role="status"></span>
</div>
<main>
${sections.join('\n')}
</main>
<footer class="faint">
<p>${htmlText(wording/* CLAIM */.tx)}</p>
<p>${htmlText((0,wording/* limitsOf */.Af)(report))}</p>
<p>${htmlText(tool.name)} ${htmlText(tool.version)}</p>
</footer>
<script>${SCRIPT}</script>
</body>
</html>
`;
}


/***/ })

};

return { id, ids, modules };
})();
