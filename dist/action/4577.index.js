(() => {
'use strict';
const id = 4577;
const ids = [4577,8647];
const modules = {

/***/ 8647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   witnessHints: () => (/* binding */ witnessHints)
/* harmony export */ });
/* harmony import */ var _data_iam_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8945);

function witnessHints() {
    return (hints ??= {
        actions: _data_iam_js__WEBPACK_IMPORTED_MODULE_0__/* .KNOWN_SERVICES */ .bl.flatMap((service) => [...((0,_data_iam_js__WEBPACK_IMPORTED_MODULE_0__/* .findService */ .Ln)(service)?.actions.values() ?? [])].map(({ name }) => name)).sort(byRank),
        resourcesOf,
    });
}
let hints;
const formats = new Map();
function resourcesOf(action) {
    const kept = formats.get(action);
    if (kept !== undefined)
        return kept;
    const key = action.toLowerCase();
    if (!formats.has(key) && formats.size < MAX_KEPT)
        formats.set(key, lookUp(key));
    return formats.get(key);
}
const MAX_KEPT = 2_000;
function lookUp(action) {
    const facts = (0,_data_iam_js__WEBPACK_IMPORTED_MODULE_0__/* .findAction */ .Oi)(action);
    if (facts === undefined)
        return undefined;
    const types = (0,_data_iam_js__WEBPACK_IMPORTED_MODULE_0__/* .findService */ .Ln)(action.slice(0, action.indexOf(':')))?.resourceTypes;
    return facts.resourceTypes.map((type) => types?.get(type)?.arn).filter((arn) => arn !== undefined);
}
const FIRST = [
    's3:GetObject',
    's3:PutObject',
    's3:ListBucket',
    's3:DeleteObject',
    's3:GetBucketPolicy',
    'sts:AssumeRole',
    'kms:Decrypt',
];
function byRank(one, two) {
    return rank(one) - rank(two) || (one < two ? -1 : 1);
}
function rank(action) {
    const known = FIRST.indexOf(action);
    if (known !== -1)
        return known;
    return /:(?:Get|List)/.test(action) ? FIRST.length : FIRST.length + 1;
}


/***/ }),

/***/ 3727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ loadPolicies)
});

// EXTERNAL MODULE: ./build/policy/parse.js
var parse = __webpack_require__(2604);
// EXTERNAL MODULE: ./build/policy/range.js
var range = __webpack_require__(6710);
;// CONCATENATED MODULE: ./build/config/policy-library.js


class PolicyLibrary {
    texts;
    extractions;
    problems = [];
    parsed = new Map();
    broken = new Set();
    byConnection = new Map();
    failed = new Map();
    unknown = new Map();
    constructor(texts, extractions = new Map()) {
        this.texts = texts;
        this.extractions = extractions;
    }
    get unreadable() {
        return [...this.failed.values()];
    }
    of(connection) {
        return this.byConnection.get(connection) ?? [];
    }
    unknownOf(connection) {
        return this.unknown.get(connection) ?? [];
    }
    add(reference) {
        const { connection, kind, source } = reference;
        const result = this.texts.get(source.path);
        if (result === undefined)
            return;
        if ('problem' in result) {
            const known = this.failed.get(source.path);
            if (known)
                known.references.push(reference);
            else
                this.failed.set(source.path, { path: source.path, result, references: [reference] });
            return;
        }
        if (source.from !== 'file') {
            this.addExtracted(reference);
            return;
        }
        const policy = this.parse(result.text, kind, source.path);
        if (policy !== undefined)
            this.keep(connection, policy);
    }
    addExtracted(reference) {
        const { connection, kind, source } = reference;
        const extraction = this.extractions.get(reference);
        if (extraction === undefined)
            return;
        if ('problem' in extraction) {
            const { problem, fix } = extraction;
            const { file, rangeOf } = connection.origin;
            this.problems.push({ rule: 'invalid-policy-file', message: problem, fix, file, ...rangeOf(source.pointer) });
            return;
        }
        if (extraction.unknown.length > 0) {
            this.unknown.set(connection, [...this.unknownOf(connection), ...extraction.unknown]);
            return;
        }
        for (const { text, name, place } of extraction.documents) {
            const result = (0,parse/* parsePolicy */.O)(text, kind, `${source.path}#${name}`);
            const at = { file: source.path, rangeOf: () => NOWHERE, ...place, name: `${name} of ${source.path}` };
            if ('policy' in result)
                this.keep(connection, { ...result.policy, place: at });
            else {
                const message = `${at.name}: ${result.problem.message}`;
                this.problems.push({
                    rule: 'JSON_SYNTAX_ERROR',
                    message,
                    fix: 'correct the JSON',
                    file: at.file,
                    ...at.rangeOf([]),
                });
            }
        }
    }
    keep(connection, policy) {
        const policies = this.byConnection.get(connection);
        if (policies)
            policies.push(policy);
        else
            this.byConnection.set(connection, [policy]);
    }
    parse(text, kind, path) {
        const key = `${kind} ${path}`;
        if (this.parsed.has(key))
            return this.parsed.get(key);
        const result = (0,parse/* parsePolicy */.O)(text, kind, path);
        if ('policy' in result) {
            this.parsed.set(key, result.policy);
            return result.policy;
        }
        this.parsed.set(key, undefined);
        const { message, offset, length } = result.problem;
        const place = { file: path, ...(0,range/* indexLines */.u)(text)(offset, length) };
        if (!this.broken.has(path))
            this.problems.push({ rule: 'JSON_SYNTAX_ERROR', message, fix: 'correct the JSON', ...place });
        this.broken.add(path);
        return undefined;
    }
}
const NOWHERE = { line: 1, column: 1, endLine: 1, endColumn: 1 };

;// CONCATENATED MODULE: ./build/config/resolve-paths.js
async function resolvePaths(references, files, maxBytes) {
    const texts = new Map();
    const readAll = async (paths) => {
        const wanted = [...new Set(paths)].filter((path) => !texts.has(path));
        await Promise.all(wanted.map(async (path) => texts.set(path, await files.read(path, limits.get(path) ?? 0))));
    };
    const beside = references.map((reference) => besideConfig(reference));
    const limits = new Map();
    for (const [index, { source }] of references.entries()) {
        for (const path of [beside[index] ?? '', source.path]) {
            limits.set(path, Math.max(limits.get(path) ?? 0, maxBytes(source)));
        }
    }
    await readAll(beside);
    const isMissing = (path) => {
        const result = texts.get(path);
        return result !== undefined && 'problem' in result && result.isMissing === true;
    };
    const written = references.map(({ source }) => source.path);
    await readAll(written.filter((_, index) => isMissing(beside[index] ?? '')));
    const chosen = references.map((reference, index) => {
        const { source } = reference;
        const [near = '', far = ''] = [beside[index], written[index]];
        const path = isMissing(near) && texts.has(far) && !isMissing(far) ? far : near;
        return { ...reference, source: { ...source, path } };
    });
    return { references: chosen, texts };
}
function besideConfig({ connection, source }) {
    const { path } = source;
    const folder = connection.origin.file.split('/').slice(0, -1);
    if (folder.at(-1) === '.coactive')
        folder.pop();
    if (folder.length === 0 || /^([\\/]|[A-Za-z]:)/.test(path))
        return path;
    const steps = [];
    for (const step of [...folder, ...path.split('/')]) {
        if (step === '..' && steps.length > 0 && steps.at(-1) !== '..')
            steps.pop();
        else if (step !== '.' && step !== '')
            steps.push(step);
    }
    return steps.join('/');
}

// EXTERNAL MODULE: ./build/policy/nearest.js
var nearest = __webpack_require__(8029);
;// CONCATENATED MODULE: ./build/config/unreadable-file.js

async function explainUnreadable(unreadable, files) {
    const folders = new Map();
    const list = (folder) => {
        let names = folders.get(folder);
        if (names === undefined)
            folders.set(folder, (names = files.glob(`${escapeGlob(folder)}*`)));
        return names;
    };
    return Promise.all(unreadable.map(async ({ path, result, references }) => {
        const [first] = references;
        const others = references.length - 1;
        const meant = result.isMissing === true ? (0,nearest/* nearest */.p)(path, await list(path.replace(/[^/]*$/, ''))) : undefined;
        const also = others === 0 ? '' : ` (named in ${String(others)} more ${others === 1 ? 'place' : 'places'})`;
        return {
            rule: 'invalid-policy-file',
            message: `the policy file ${JSON.stringify(path.slice(0, 200))} ${result.problem}${also}`,
            fix: meant === undefined
                ? 'correct the path or the file; a path begins at the folder of the config that names it'
                : `did you mean "${meant}"?`,
            ...(first && {
                file: first.connection.origin.file,
                ...first.connection.origin.rangeOf(first.source.pointer),
            }),
        };
    }));
}
function escapeGlob(path) {
    return path.replace(/[\\*?[\]{}()!+@]/g, '\\$&');
}

;// CONCATENATED MODULE: ./build/config/policies.js




const MAX_POLICY_BYTES = 3 * 131_072;
const MAX_BYTES = { file: MAX_POLICY_BYTES, terraform: 64 * 1024 * 1024, cloudformation: 1024 * 1024 };
async function loadPolicies(config, files, generate, unfit = [], { acceptsUnknown = false } = {}) {
    const listed = [...config.connections, ...unfit].flatMap(listReferences);
    const { references, texts } = await resolvePaths(listed, files, (source) => MAX_BYTES[source.from]);
    const library = new PolicyLibrary(texts, await extract(references, texts, files, config.connections));
    for (const reference of references)
        library.add(reference);
    const problems = [...library.problems, ...(await explainUnreadable(library.unreadable, files))];
    if (!acceptsUnknown)
        problems.push(...config.connections.flatMap((one) => library.unknownOf(one).map(unknownProblem)));
    const subjects = config.connections.map((connection) => ({
        connection,
        ...(library.unknownOf(connection).length > 0 && { unknown: library.unknownOf(connection) }),
        policies: connection.state === 'absent' ? [] : [...library.of(connection), ...generateMissing(connection, generate)],
    }));
    return { subjects, problems };
}
async function extract(references, texts, files, connections) {
    if (references.every(({ source }) => source.from === 'file'))
        return new Map();
    const { extractAll } = await __webpack_require__.e(/* import() */ 4364).then(__webpack_require__.bind(__webpack_require__, 4364));
    return await extractAll(references, texts, files, connections);
}
function unknownProblem({ message, place, pointer = [] }) {
    return {
        rule: 'unknown-value',
        message: `not known before it is deployed: ${message.slice(0, 1_000)}`,
        fix: 'write the value out, or name a JSON file with the policy document',
        ...(place && { file: place.file, ...place.rangeOf(pointer) }),
    };
}
function listReferences(connection) {
    if (connection.state === 'absent')
        return [];
    const { permissions, trust, bucket, boundary, key } = connection.policies;
    const sources = [
        ...permissions.map((source) => ['permissions', source]),
        ['trust', trust],
        ['bucket', bucket],
        ['boundary', boundary],
        ['key', key],
    ];
    return sources.flatMap(([kind, source]) => source === undefined || source.from === 'contract' ? [] : [{ connection, kind, source }]);
}
function generateMissing(connection, generate) {
    const { permissions, trust, bucket } = connection.policies;
    const wanted = new Set();
    if (permissions.some(({ from }) => from === 'contract'))
        wanted.add('permissions');
    if (trust?.from === 'contract')
        wanted.add('trust');
    if (bucket?.from === 'contract')
        wanted.add('bucket');
    if (wanted.size === 0)
        return [];
    return generate(connection).flatMap(({ kind, text }) => {
        if (!wanted.has(kind))
            return [];
        const result = (0,parse/* parsePolicy */.O)(text, kind, `generated: ${kind}`, true);
        if ('problem' in result)
            throw new Error(`the generated ${kind} document is no policy: ${result.problem.message}`);
        return [result.policy];
    });
}


/***/ }),

/***/ 7493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ NO_IDS),
/* harmony export */   d: () => (/* binding */ canonicalize)
/* harmony export */ });
/* harmony import */ var _policy_read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9851);

const NO_IDS = new Map();
function canonicalize(json, ids = NO_IDS) {
    if (!(0,_policy_read_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(json))
        return json;
    const { Statement: statement } = json;
    return inOrder({
        ...json,
        Version: json.Version ?? '2008-10-17',
        ...(statement !== undefined && {
            Statement: asList(statement)
                .map((one) => canonicalStatement(one, ids))
                .sort(byText),
        }),
    });
}
function canonicalStatement(json, ids) {
    if (!(0,_policy_read_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(json))
        return json;
    const entries = Object.entries(json).filter(([element, value]) => element !== 'Sid' || value !== '');
    return inOrder(Object.fromEntries(entries.map(([element, value]) => [element, canonicalElement(element, value, ids)])));
}
function canonicalElement(element, value, ids) {
    switch (element) {
        case 'Action':
        case 'NotAction':
        case 'Resource':
        case 'NotResource':
            return textList(value);
        case 'Principal':
        case 'NotPrincipal':
            return canonicalPrincipal(value, ids);
        case 'Condition':
            return canonicalCondition(value);
        default:
            return value;
    }
}
function canonicalPrincipal(value, ids) {
    if (value === '*')
        return { AWS: ['*'] };
    if (!(0,_policy_read_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(value))
        return value;
    const entries = Object.entries(value).map(([type, listed]) => {
        if (type !== 'AWS' || !isTextList(listed))
            return [type, textList(listed)];
        return [type, textList(asList(listed).map((one) => canonicalAwsPrincipal(one, ids)))];
    });
    return inOrder(Object.fromEntries(entries));
}
function canonicalAwsPrincipal(text, ids) {
    const known = ids.get(text) ?? text;
    return /^arn:aws(?:-[a-z-]+)?:iam::(\d{12}):root$/.exec(known)?.[1] ?? known;
}
function canonicalCondition(value) {
    if (!(0,_policy_read_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(value))
        return value;
    const operators = Object.entries(value).map(([operator, block]) => [
        operator,
        (0,_policy_read_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(block) ? canonicalKeys(block) : block,
    ]);
    return inOrder(Object.fromEntries(operators));
}
function canonicalKeys(block) {
    const names = Object.keys(block);
    const isClear = new Set(names.map((name) => name.toLowerCase())).size === names.length;
    const entries = Object.entries(block).map(([name, values]) => [
        isClear ? name.toLowerCase() : name,
        textList(asText(values)),
    ]);
    return inOrder(Object.fromEntries(entries));
}
function asText(value) {
    if (typeof value === 'number' || typeof value === 'boolean')
        return String(value);
    return Array.isArray(value) ? value.map((one) => (isScalar(one) ? String(one) : one)) : value;
}
function isScalar(value) {
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}
function textList(value) {
    return isTextList(value) ? [...new Set(asList(value))].sort() : value;
}
function isTextList(value) {
    return asList(value).every((one) => typeof one === 'string');
}
function asList(value) {
    return Array.isArray(value) ? value : [value];
}
function inOrder(object) {
    return Object.fromEntries(Object.entries(object).sort(([one], [other]) => (one < other ? -1 : 1)));
}
function byText(one, other) {
    const [a, b] = [JSON.stringify(one), JSON.stringify(other)];
    return a < b ? -1 : Number(a > b);
}


/***/ }),

/***/ 4455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  OD: () => (/* binding */ compareDocuments),
  Qr: () => (/* binding */ compareMeanings),
  Wz: () => (/* binding */ proveWithin),
  c7: () => (/* binding */ relate)
});

// EXTERNAL MODULE: ./build/access/prove.js + 2 modules
var prove = __webpack_require__(7712);
// EXTERNAL MODULE: ./build/access/witness-hints.js
var witness_hints = __webpack_require__(8647);
// EXTERNAL MODULE: ./build/policy/read.js
var read = __webpack_require__(9851);
// EXTERNAL MODULE: ./build/live/canonical.js
var canonical = __webpack_require__(7493);
// EXTERNAL MODULE: ./build/live/documents.js
var documents = __webpack_require__(7041);
;// CONCATENATED MODULE: ./build/live/request-scope.js
function narrowTo(document, resources, hasPrincipals) {
    if (resources === undefined)
        return document;
    const others = {
        index: -1,
        sid: undefined,
        effect: 'Deny',
        action: ['*'],
        notAction: undefined,
        resource: undefined,
        notResource: resources,
        principal: hasPrincipals ? [{ type: '*', value: '*' }] : undefined,
        notPrincipal: undefined,
        conditions: [],
    };
    return { ...document, statements: [...document.statements, others] };
}

;// CONCATENATED MODULE: ./build/live/compare-documents.js






function compareDocuments({ kind, live, declared, ids = canonical/* NO_IDS */.L, scope = {} }) {
    const liveDocuments = live.map((text) => (0,documents/* readLive */.p)(text, kind, 'live'));
    const declaredDocuments = declared.map(({ text }) => (0,documents/* readLive */.p)(text, kind, 'declared'));
    const broken = [...liveDocuments, ...declaredDocuments].find((one) => 'problem' in one);
    if (broken !== undefined) {
        const isSame = same([...live].sort(), declared.map(({ text }) => text).sort());
        return isSame ? EQUAL : { relation: 'undecided', reason: broken.problem, isTextuallyEqual: false };
    }
    const [liveOnes, declaredOnes] = [policiesOf(liveDocuments), policiesOf(declaredDocuments)];
    const isTextuallyEqual = same(formsOf(liveOnes, ids), formsOf(declaredOnes, ids));
    if (isTextuallyEqual)
        return EQUAL;
    if (same(meaningsOf(liveOnes, ids), meaningsOf(declaredOnes, ids)))
        return { ...EQUAL, isTextuallyEqual };
    const comparison = compareMeanings(kind, (0,documents/* joinDocuments */.t)(liveOnes, ids), (0,documents/* joinDocuments */.t)(declaredOnes, ids), scope);
    return { ...comparison, isTextuallyEqual };
}
const EQUAL = { relation: 'equal', isTextuallyEqual: true };
function compareMeanings(kind, live, declared, scope = {}) {
    return relate(proveWithin(kind, live, declared, scope), proveWithin(kind, declared, live, scope));
}
function relate(wider, narrower) {
    const found = {
        ...(wider.status === 'refuted' && { newlyPossible: wider.witness, allowedBy: wider.allowedBy }),
        ...(narrower.status === 'refuted' && {
            broken: narrower.witness,
            ...(narrower.deniedBy !== undefined && { deniedBy: narrower.deniedBy }),
        }),
    };
    const undecided = [wider, narrower].find((answer) => answer.status === 'undecided');
    if (undecided !== undefined)
        return { relation: 'undecided', reason: undecided.reason, ...found };
    if (wider.status === 'proved')
        return { relation: narrower.status === 'proved' ? 'equal' : 'narrowed', ...found };
    return { relation: narrower.status === 'proved' ? 'widened' : 'different', ...found };
}
function proveWithin(kind, policy, within, scope = {}) {
    const hasPrincipals = kind === 'bucket' || kind === 'key' || kind === 'trust';
    return (0,prove.prove)({
        kind: kind === 'trust' ? 'trust' : hasPrincipals ? 'resource' : 'identity',
        policy: narrowTo(policy, scope.resources, hasPrincipals),
        within: narrowTo(within, scope.resources, hasPrincipals),
        of: scope.of,
        hints: (0,witness_hints.witnessHints)(),
    });
}
function policiesOf(documents) {
    return documents.flatMap((one) => ('policy' in one ? [one.policy] : []));
}
function formsOf(policies, ids) {
    return policies.map(({ json }) => JSON.stringify((0,canonical/* canonicalize */.d)(json, ids))).sort();
}
function meaningsOf(policies, ids) {
    const meanings = policies.flatMap(({ json, defects, version }) => {
        const form = (0,canonical/* canonicalize */.d)(json, ids);
        if (defects.length > 0 || !(0,read/* isObject */.G)(form) || !Array.isArray(form.Statement))
            return [JSON.stringify(form)];
        return form.Statement.map((statement) => {
            const text = JSON.stringify(withoutSid(statement));
            return version === '2012-10-17' || !text.includes('${') ? text : `2008-10-17 ${text}`;
        });
    });
    return [...new Set(meanings)].sort();
}
function withoutSid(statement) {
    if (!(0,read/* isObject */.G)(statement))
        return statement;
    return Object.fromEntries(Object.entries(statement).filter(([element]) => element !== 'Sid'));
}
function same(one, other) {
    return one.length === other.length && one.every((text, index) => text === other[index]);
}


/***/ }),

/***/ 7041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ readLive),
/* harmony export */   t: () => (/* binding */ joinDocuments)
/* harmony export */ });
/* harmony import */ var _policy_operator_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5455);
/* harmony import */ var _policy_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2604);


function readLive(text, kind, label) {
    const result = (0,_policy_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePolicy */ .O)(decode(text), kind, label);
    return 'policy' in result ? result : { problem: `what AWS has is no policy: ${result.problem.message}` };
}
function decode(text) {
    if (!text.trimStart().startsWith('%'))
        return text;
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
function joinDocuments(documents, ids) {
    return {
        version: '2012-10-17',
        statements: documents.flatMap(({ version, statements }) => statements.map((one) => withArns(version === '2012-10-17' ? one : withoutVariables(one), ids))),
        defects: documents.flatMap(({ defects }) => defects),
    };
}
function withoutVariables(statement) {
    const { resource, notResource, conditions } = statement;
    const literal = (text) => text.replaceAll('${', '${$}{');
    const inArn = (text) => {
        const [, head = '', tail = ''] = /^((?:[^:]*:){5})(.*)$/s.exec(text) ?? [];
        return head + literal(tail) || text;
    };
    const inCondition = (condition) => {
        const family = (0,_policy_operator_js__WEBPACK_IMPORTED_MODULE_0__/* .parseOperator */ .A)(condition.operator)?.family;
        const hasVariables = family === 'String' || family === 'Arn';
        return hasVariables ? { ...condition, values: condition.values.map(literal) } : condition;
    };
    return {
        ...statement,
        resource: resource?.map(inArn),
        notResource: notResource?.map(inArn),
        conditions: conditions.map(inCondition),
    };
}
function withArns(statement, ids) {
    if (ids.size === 0)
        return statement;
    const { principal, notPrincipal } = statement;
    const resolve = (list) => list?.map(({ type, value }) => ({ type, value: type === 'AWS' ? (ids.get(value) ?? value) : value }));
    return { ...statement, principal: resolve(principal), notPrincipal: resolve(notPrincipal) };
}


/***/ }),

/***/ 2604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ parsePolicy),
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var _syntax_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2976);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9851);


function parsePolicy(text, kind, file, generated = false) {
    const problem = text.length > _syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_POLICY_CHARACTERS */ .h ? tooLong(text) : undefined;
    if (problem)
        return { problem };
    const json = parseJson(text);
    if ('problem' in json)
        return json;
    return { policy: { kind, file, text, json: json.value, generated, ...(0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .readDocument */ .u)(json.value) } };
}
function parseJson(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return { problem: (0,_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .findSyntaxProblem */ .Y)(text, MAX_DEPTH) };
    }
    const keys = countKeys(value, 0);
    if (keys !== undefined && (keys === countQuotedColons(text) || keys === countColons(text)))
        return { value };
    return { problem: (0,_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .findSyntaxProblem */ .Y)(text, MAX_DEPTH) };
}
const MAX_DEPTH = 32;
function tooLong(text) {
    const message = `the document has ${String(text.length)} characters; IAM takes at most ${String(_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_POLICY_CHARACTERS */ .h)}`;
    return { offset: 0, length: 1, message };
}
function countQuotedColons(text) {
    let count = 0;
    for (let i = text.indexOf(':'); i !== -1; i = text.indexOf(':', i + 1)) {
        let before = i - 1;
        while (isSpace(text.charCodeAt(before)))
            before--;
        if (text.charCodeAt(before) === 0x22)
            count++;
    }
    return count;
}
function isSpace(code) {
    return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}
function countColons(text) {
    let colons = 0;
    for (let i = 0; i < text.length; i++) {
        const code = text.charCodeAt(i);
        if (code === 0x22)
            i = endOfString(text, i);
        else if (code === 0x3a)
            colons++;
    }
    return colons;
}
function endOfString(text, start) {
    let end = text.indexOf('"', start + 1);
    while (end !== -1) {
        let backslashes = 0;
        while (text.charCodeAt(end - 1 - backslashes) === 0x5c)
            backslashes++;
        if (backslashes % 2 === 0)
            return end;
        end = text.indexOf('"', end + 1);
    }
    return text.length;
}
function countKeys(value, depth) {
    if (typeof value !== 'object' || value === null)
        return 0;
    if (depth === MAX_DEPTH)
        return undefined;
    let count = 0;
    if (Array.isArray(value)) {
        for (const item of value) {
            if (typeof item !== 'object')
                continue;
            const inside = countKeys(item, depth + 1);
            if (inside === undefined)
                return undefined;
            count += inside;
        }
    }
    else {
        for (const key in value) {
            const inside = countKeys(value[key] ?? null, depth + 1);
            if (inside === undefined)
                return undefined;
            count += 1 + inside;
        }
    }
    return count;
}


/***/ }),

/***/ 2976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ findSyntaxProblem),
/* harmony export */   h: () => (/* binding */ MAX_POLICY_CHARACTERS)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9547);

const MAX_POLICY_CHARACTERS = 131_072;
const TOKEN = {
    OpenBraceToken: 1,
    CloseBraceToken: 2,
    OpenBracketToken: 3,
    CloseBracketToken: 4,
    CommaToken: 5,
    ColonToken: 6,
    NullKeyword: 7,
    TrueKeyword: 8,
    FalseKeyword: 9,
    StringLiteral: 10,
    NumericLiteral: 11,
    LineComment: 12,
    BlockComment: 13,
    LineBreak: 14,
    Trivia: 15,
    EOF: 17,
};
function findSyntaxProblem(text, maxDepth) {
    if (text.charCodeAt(0) === 0xfeff) {
        return {
            offset: 0,
            length: 1,
            message: 'the file begins with a byte-order mark (BOM), which AWS refuses: save it as UTF-8 without BOM',
        };
    }
    if (text.trim() === '')
        return { offset: 0, length: 0, message: 'the file is empty: a policy is a JSON object' };
    const scanner = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.createScanner)(text);
    const stack = [];
    let expect = 'value';
    const at = (message) => ({
        offset: Math.min(scanner.getTokenOffset(), text.length),
        length: scanner.getTokenLength(),
        message,
    });
    for (;;) {
        const token = scanner.scan();
        if (token === TOKEN.LineBreak || token === TOKEN.Trivia)
            continue;
        if (token === TOKEN.LineComment || token === TOKEN.BlockComment)
            return at('JSON has no comments, and AWS refuses them');
        const top = stack.at(-1);
        if (token === TOKEN.EOF) {
            if (expect === 'nothing')
                return at('the text is not JSON');
            return at(stack.length > 0 ? 'the text ends before the JSON does: a bracket is not closed' : 'the text is not JSON');
        }
        if (scanner.getTokenError() !== 0)
            return at('not a JSON token (an unclosed text, a wrong escape or a control character)');
        switch (token) {
            case TOKEN.OpenBraceToken:
            case TOKEN.OpenBracketToken: {
                if (expect !== 'value' && expect !== 'value-or-end')
                    return at(unexpected(text, scanner, expect));
                const isObject = token === TOKEN.OpenBraceToken;
                stack.push(isObject ? { kind: 'object', keys: new Set() } : { kind: 'array' });
                if (stack.length > maxDepth)
                    return at(`nested more than ${String(maxDepth)} deep: no policy is`);
                expect = isObject ? 'key-or-end' : 'value-or-end';
                break;
            }
            case TOKEN.CloseBraceToken:
            case TOKEN.CloseBracketToken: {
                const closes = token === TOKEN.CloseBraceToken ? 'object' : 'array';
                const may = expect === 'comma-or-end' || expect === (closes === 'object' ? 'key-or-end' : 'value-or-end');
                if (top?.kind !== closes || !may)
                    return at(unexpected(text, scanner, expect));
                stack.pop();
                expect = stack.length === 0 ? 'nothing' : 'comma-or-end';
                break;
            }
            case TOKEN.CommaToken:
                if (expect !== 'comma-or-end')
                    return at(unexpected(text, scanner, expect));
                expect = top?.kind === 'object' ? 'key' : 'value';
                break;
            case TOKEN.ColonToken:
                if (expect !== 'colon')
                    return at(unexpected(text, scanner, expect));
                expect = 'value';
                break;
            case TOKEN.StringLiteral:
                if ((expect === 'key' || expect === 'key-or-end') && top?.kind === 'object') {
                    const key = scanner.getTokenValue();
                    if (top.keys.has(key))
                        return at(`the key ${JSON.stringify(key)} stands twice in one object, which AWS refuses`);
                    top.keys.add(key);
                    expect = 'colon';
                    break;
                }
                if (expect !== 'value' && expect !== 'value-or-end')
                    return at(unexpected(text, scanner, expect));
                expect = stack.length === 0 ? 'nothing' : 'comma-or-end';
                break;
            case TOKEN.NumericLiteral:
            case TOKEN.TrueKeyword:
            case TOKEN.FalseKeyword:
            case TOKEN.NullKeyword:
                if (expect !== 'value' && expect !== 'value-or-end')
                    return at(unexpected(text, scanner, expect));
                expect = stack.length === 0 ? 'nothing' : 'comma-or-end';
                break;
            default:
                return at(unexpected(text, scanner, expect));
        }
    }
}
const EXPECTED = {
    value: 'a value',
    'value-or-end': 'a value or "]"',
    key: 'a key in double quotes (a comma before "}" is not JSON)',
    'key-or-end': 'a key in double quotes or "}"',
    colon: '":" after the key',
    'comma-or-end': '"," or a closing bracket',
    nothing: 'nothing more after the document',
};
function unexpected(text, scanner, expect) {
    const found = text.slice(scanner.getTokenOffset(), scanner.getTokenOffset() + Math.min(scanner.getTokenLength(), 20));
    return `not JSON: expected ${EXPECTED[expect]}, found ${JSON.stringify(found)}`;
}


/***/ })

};

return { id, ids, modules };
})();
