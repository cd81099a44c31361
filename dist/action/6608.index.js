(() => {
'use strict';
const id = 6608;
const ids = [6608];
const modules = {

/***/ 6608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  NO_CONFIG: () => (/* binding */ NO_CONFIG),
  compareBase: () => (/* binding */ compareBase),
  readBaseConfig: () => (/* binding */ readBaseConfig)
});

// EXTERNAL MODULE: ./build/access/reference.js
var reference = __webpack_require__(9882);
// EXTERNAL MODULE: ./build/config/find-files.js
var find_files = __webpack_require__(454);
// EXTERNAL MODULE: ./build/config/load.js + 38 modules
var load = __webpack_require__(1323);
// EXTERNAL MODULE: ./build/config/policies.js + 3 modules
var policies = __webpack_require__(3727);
// EXTERNAL MODULE: ./build/live/canonical.js
var canonical = __webpack_require__(7493);
// EXTERNAL MODULE: ./build/live/compare-documents.js + 1 modules
var compare_documents = __webpack_require__(4455);
// EXTERNAL MODULE: ./build/live/documents.js
var documents = __webpack_require__(7041);
// EXTERNAL MODULE: ./build/policy/wildcard.js
var wildcard = __webpack_require__(2557);
;// CONCATENATED MODULE: ./build/jobs/base/changed-access.js




function changedAccess(base, head) {
    const connection = head.connection.name;
    const gained = [];
    const lost = [];
    const reasons = [];
    for (const kind of KINDS) {
        for (const [before, after] of pairsOf(kind, documentsOf(base, kind), documentsOf(head, kind))) {
            if (textOf(before) === textOf(after))
                continue;
            collect(kind, after, before, gained, reasons);
            collect(kind, before, after, lost, reasons);
        }
    }
    const effect = effectOf(gained, lost, reasons);
    return {
        connection,
        effect,
        gained: distinct(gained),
        lost: distinct(lost),
        ...(reasons[0] !== undefined && { reason: reasons[0] }),
    };
}
function wholeAccess({ policies }) {
    const found = [];
    const kind = policies.some((policy) => policy.kind === 'permissions') ? 'permissions' : 'bucket';
    const own = (0,documents/* joinDocuments */.t)(policies.filter((policy) => policy.kind === kind), canonical/* NO_IDS */.L);
    collect(kind, own, NOTHING, found, []);
    return distinct(found);
}
const KINDS = ['permissions', 'trust', 'bucket', 'boundary', 'key'];
const NOTHING = { version: '2012-10-17', statements: [], defects: [] };
function effectOf(gained, lost, reasons) {
    if (reasons.length > 0 && gained.length === 0)
        return 'undecided';
    if (gained.length > 0)
        return lost.length > 0 ? 'widens-and-narrows' : 'widens';
    return lost.length > 0 ? 'narrows' : 'same';
}
function documentsOf({ policies }, kind) {
    const own = policies.filter((policy) => policy.kind === kind);
    return own.length === 0 ? undefined : (0,documents/* joinDocuments */.t)(own, canonical/* NO_IDS */.L);
}
function pairsOf(kind, before, after) {
    if (before === undefined && after === undefined)
        return [];
    if (kind === 'boundary')
        return [[before ?? opened(NOTHING, false), after ?? opened(NOTHING, false)]];
    const pair = [before ?? NOTHING, after ?? NOTHING];
    if (kind !== 'bucket' && kind !== 'key')
        return [pair];
    return [pair, [opened(denies(pair[0]), true), opened(denies(pair[1]), true)]];
}
function denies(document) {
    return { ...document, statements: document.statements.filter(({ effect }) => effect === 'Deny') };
}
function opened(document, hasPrincipals) {
    return { ...document, statements: [...document.statements, allowAll(['*'], hasPrincipals)] };
}
function allowAll(action, hasPrincipals, hasResource = true) {
    return {
        index: -1,
        sid: undefined,
        effect: 'Allow',
        action,
        notAction: undefined,
        resource: hasResource ? ['*'] : undefined,
        notResource: undefined,
        principal: hasPrincipals ? [{ type: '*', value: '*' }] : undefined,
        notPrincipal: undefined,
        conditions: [],
    };
}
function collect(kind, policy, within, found, reasons) {
    let bound = within;
    const actions = new Set();
    while (actions.size < MAX_ACTIONS) {
        const answer = (0,compare_documents/* proveWithin */.Wz)(kind, policy, bound);
        if (answer.status === 'proved')
            return;
        if (answer.status === 'undecided') {
            if (actions.size === 0)
                reasons.push(answer.reason);
            return;
        }
        const { witness, allowedBy } = answer;
        if (actions.has(witness.action.toLowerCase()))
            return;
        actions.add(witness.action.toLowerCase());
        found.push(exampleOf(kind, witness, allowedBy));
        const setAside = allowAll([witness.action], kind !== 'permissions' && kind !== 'boundary', kind !== 'trust');
        bound = { ...bound, statements: [...bound.statements, setAside] };
    }
}
function exampleOf(kind, { action, resource, principal }, { resource: patterns = [] }) {
    const place = patterns.find((pattern) => (0,wildcard/* matchesWildcard */._)(pattern, resource)) ?? resource;
    const who = typeof principal === 'string' ? principal : Object.values(principal).join('');
    if (kind === 'trust')
        return { action, place: 'the role', principal: who };
    const where = place.replace(/^arn:aws[a-z-]*:s3:::/, '');
    return { action, place: where, ...((kind === 'bucket' || kind === 'key') && { principal: who }) };
}
function textOf(document) {
    return JSON.stringify(document.statements) + JSON.stringify(document.defects);
}
function distinct(examples) {
    return [...new Map(examples.map((one) => [`${one.action} ${one.place}`, one])).values()];
}
const MAX_ACTIONS = 6;

// EXTERNAL MODULE: ./build/config/coactive.js
var coactive = __webpack_require__(5459);
;// CONCATENATED MODULE: ./build/jobs/base/changed-settings.js

function changedSettings(base, head) {
    return [
        ...KEYS.flatMap(({ key, read }) => collapse(compareConnections(key, read, base, head), head)),
        ...compareMaps('rules', new Map(Object.entries(base.rules)), new Map(Object.entries(head.rules))),
        ...compareMaps('waivers', texts(base.waivers, waiverKey, waiverText), texts(head.waivers, waiverKey, waiverText)),
        ...compareMaps('guardrails', texts(base.guardrails, ({ id }) => id, guardrailText), texts(head.guardrails, ({ id }) => id, guardrailText)),
    ];
}
const KEYS = [
    {
        key: 'coactive.role_arn',
        read: ({ coactiveRoleArn }) => (coactiveRoleArn === coactive/* COACTIVE_ROLE_ARN */.q ? undefined : coactiveRoleArn),
    },
    { key: 'coactive.api_url', read: ({ apiUrl }) => (apiUrl === coactive/* COACTIVE_API_URLS */.r[0] ? undefined : apiUrl) },
    { key: 'assume_role', read: ({ assumeRole }) => assumeRole },
    { key: 'adopt', read: ({ adopt }) => (adopt ? 'true' : undefined) },
    {
        key: 'allow_actions',
        read: ({ allowActions }) => (allowActions.length === 0 ? undefined : [...allowActions].sort().join(', ')),
    },
    { key: 'allow_bucket_listing', read: ({ allowBucketListing }) => (allowBucketListing ? 'true' : undefined) },
];
function compareConnections(key, read, base, head) {
    const before = new Map(base.connections.map((connection) => [connection.name, read(connection)]));
    return head.connections.flatMap((connection) => changeOf(key, before.get(connection.name), read(connection), connection.name));
}
function collapse(changes, { connections }) {
    const [first] = changes;
    if (first === undefined || changes.length < 2 || changes.length < connections.length)
        return changes;
    const isSame = changes.every(({ before, after }) => before === first.before && after === first.after);
    if (!isSame)
        return changes;
    const { key, before, after } = first;
    return changeOf(key, before, after);
}
function compareMaps(key, before, after) {
    const names = [...new Set([...before.keys(), ...after.keys()])].sort();
    return names.flatMap((name) => changeOf(`${key}.${name}`, before.get(name), after.get(name)));
}
function changeOf(key, before, after, connection) {
    if (before === after)
        return [];
    return [
        {
            key,
            ...(connection !== undefined && { connection }),
            ...(before !== undefined && { before }),
            ...(after !== undefined && { after }),
        },
    ];
}
function texts(items, keyOf, textOf) {
    const map = new Map();
    for (const item of items)
        map.set(keyOf(item), [map.get(keyOf(item)), textOf(item)].filter(Boolean).join('; '));
    return map;
}
function waiverKey({ rule, connection }) {
    return connection === undefined ? rule : `${rule} of ${connection}`;
}
function waiverText({ reason, expires }) {
    return `until ${expires}: ${reason}`;
}
function guardrailText({ severity, when, assert, message }) {
    return `${severity}: ${when === undefined ? '' : `when ${when} `}assert ${assert} (${message})`;
}

;// CONCATENATED MODULE: ./build/jobs/compare-base.js






async function compareBase(base, head, options) {
    const [before, after] = await Promise.all([readSide(base, options, true), readSide(head, options, false)]);
    const problem = before.problem !== undefined
        ? `the base branch ${before.problem}`
        : after.problem !== undefined
            ? `this change ${after.problem}`
            : undefined;
    const settings = changedSettings(before.config, after.config);
    if (problem !== undefined)
        return { settings, access: [], trusted: options.trusted, problem };
    return { settings, access: compareSubjects(before.subjects, after.subjects), trusted: options.trusted };
}
async function readBaseConfig(base, options) {
    const { config, problem } = await readSide(base, { ...options, connections: [], accounts: [] }, true);
    return problem === undefined ? config : undefined;
}
const NO_CONFIG = { files: [], connections: [], rules: {}, waivers: [], guardrails: [] };
async function readSide(files, options, mayLack) {
    const { config: patterns, coactiveRoleArn, allowCustomApi = false } = options;
    if (mayLack && !(await hasConfig(files, patterns)))
        return { config: NO_CONFIG, subjects: [] };
    const { config, problems, unfit } = await (0,load/* loadConfig */.Z)(files, patterns, {
        allowCustomApi,
        ...(coactiveRoleArn !== undefined && { coactiveRoleArn }),
    });
    const selected = selectOf(config, options);
    const loaded = await (0,policies/* loadPolicies */.h)(selected, files, reference/* referenceDocuments */.Qh, unfit);
    const [first] = [...problems, ...loaded.problems];
    return {
        config: selected,
        subjects: loaded.subjects,
        ...(first !== undefined && { problem: `has a mistake in its files: ${first.message}` }),
    };
}
function selectOf(config, { connections: names, accounts = [] }) {
    const isNamed = (name) => names.length === 0 || names.includes(name);
    const isWithin = (account = '') => accounts.length === 0 || accounts.includes(account);
    const connections = config.connections.filter(({ name, accountId }) => isNamed(name) && isWithin(accountId));
    return { ...config, connections };
}
async function hasConfig(files, patterns) {
    for (const pattern of patterns.length === 0 ? find_files/* DEFAULT_PATTERNS */.sz : patterns) {
        for (const file of await files.glob(pattern.replace(/^(\.\/)+/, ''))) {
            const read = await files.read(file, find_files/* MAX_CONFIG_BYTES */.GW);
            if ('text' in read || read.isMissing !== true)
                return true;
        }
    }
    return false;
}
function compareSubjects(before, after) {
    const known = new Map(present(before).map((subject) => [subject.connection.name, subject]));
    const still = new Set(present(after).map(({ connection }) => connection.name));
    const changes = present(after).map((subject) => {
        const { name } = subject.connection;
        const base = known.get(name);
        if (base === undefined)
            return { connection: name, effect: 'added', gained: wholeAccess(subject), lost: [] };
        return changedAccess(base, subject);
    });
    const removed = [...known.values()].filter(({ connection }) => !still.has(connection.name));
    return [
        ...changes,
        ...removed.map((subject) => ({
            connection: subject.connection.name,
            effect: 'removed',
            gained: [],
            lost: wholeAccess(subject),
        })),
    ];
}
function present(subjects) {
    return subjects.filter(({ connection }) => connection.state !== 'absent');
}


/***/ }),

/***/ 2557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ matchesWildcard),
/* harmony export */   r: () => (/* binding */ hasWildcard)
/* harmony export */ });
function matchesWildcard(pattern, text) {
    let p = 0;
    let t = 0;
    let star = -1;
    let resume = 0;
    while (t < text.length) {
        const code = pattern.charCodeAt(p);
        if (code === STAR) {
            star = p++;
            resume = t;
        }
        else if (p < pattern.length && (code === QUESTION || code === text.charCodeAt(t))) {
            p++;
            t++;
        }
        else if (star !== -1) {
            p = star + 1;
            t = ++resume;
        }
        else {
            return false;
        }
    }
    while (pattern.charCodeAt(p) === STAR)
        p++;
    return p === pattern.length;
}
const STAR = 0x2a;
const QUESTION = 0x3f;
function hasWildcard(pattern) {
    return pattern.includes('*') || pattern.includes('?');
}


/***/ })

};

return { id, ids, modules };
})();
