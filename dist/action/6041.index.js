(() => {
'use strict';
const id = 6041;
const ids = [6041,8647];
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

/***/ 4662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  answerProve: () => (/* binding */ answerProve)
});

// EXTERNAL MODULE: ./build/access/witness-hints.js
var witness_hints = __webpack_require__(8647);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
;// CONCATENATED MODULE: ./build/report/prove-text.js
function renderProof(result) {
    const lines = [result.reason === undefined ? result.status : `${result.status}: ${result.reason}`];
    const { witness, allowedBy, deniedBy } = result;
    if (witness !== undefined) {
        lines.push('witness');
        lines.push(`  principal  ${typeof witness.principal === 'string' ? witness.principal : JSON.stringify(witness.principal)}`);
        lines.push(`  action     ${witness.action}`, `  resource   ${witness.resource}`);
        for (const [key, value] of Object.entries(witness.context))
            lines.push(`  context    ${key} = ${JSON.stringify(value)}`);
    }
    if (allowedBy !== undefined)
        lines.push(`allowed by ${nameOf(allowedBy)}`);
    if (deniedBy !== undefined)
        lines.push(`denied by ${nameOf(deniedBy)}`);
    else if (witness !== undefined)
        lines.push('the bound has no statement that allows it');
    return lines;
}
function nameOf({ index, sid, file, line }) {
    const place = file === undefined ? '' : `${file}${line === undefined ? '' : `:${String(line)}`} `;
    return `${place}statement ${String(index + 1)}${sid === undefined || sid === '' ? '' : ` ${JSON.stringify(sid)}`}`;
}

// EXTERNAL MODULE: ./build/report/visible.js
var visible = __webpack_require__(6257);
// EXTERNAL MODULE: ./build/jobs/named-policies.js
var named_policies = __webpack_require__(5167);
// EXTERNAL MODULE: ./build/access/prove.js + 2 modules
var prove = __webpack_require__(7712);
// EXTERNAL MODULE: ./build/policy/locate.js
var locate = __webpack_require__(6805);
// EXTERNAL MODULE: ./build/policy/parse.js
var parse = __webpack_require__(2604);
// EXTERNAL MODULE: ./build/policy/pointer.js
var pointer = __webpack_require__(2578);
// EXTERNAL MODULE: ./build/policy/read.js
var read = __webpack_require__(9851);
// EXTERNAL MODULE: ./build/jobs/lines.js
var jobs_lines = __webpack_require__(3398);
;// CONCATENATED MODULE: ./build/jobs/prove.js






async function* proveBatch(input, hints, result = { answered: 0, broken: 0 }) {
    for await (const lines of (0,jobs_lines/* readLines */.S)(input)) {
        let out = '';
        for (const text of lines) {
            const line = readLine(text);
            if ('error' in line)
                result.broken++;
            else
                result.answered++;
            out += `${JSON.stringify(answerLine(line, hints))}\n`;
        }
        if (out !== '')
            yield out;
    }
    return result;
}
function answerLine(line, hints) {
    const id = line.id === undefined ? {} : { id: line.id };
    if ('error' in line)
        return { ...id, error: line.error };
    const { kind, policy, within } = line;
    return { ...id, ...printAnswer((0,prove.prove)({ kind, policy, within, hints })) };
}
function proveDocuments(question, hints) {
    const answer = (0,prove.prove)({ ...question, hints });
    if (answer.status !== 'refuted')
        return printAnswer(answer);
    const { allowedBy, deniedBy } = answer;
    return {
        ...printAnswer(answer),
        allowedBy: placeOf(question.policy, allowedBy),
        ...(deniedBy !== undefined && { deniedBy: placeOf(question.within, deniedBy) }),
    };
}
function placeOf(policy, { index, sid }) {
    const { line } = (0,locate/* createLocator */.T)(policy.text)((0,pointer/* statementPointer */.Po)(policy, index));
    return { index, ...(sid !== undefined && { sid }), file: policy.file, line };
}
function printAnswer(answer) {
    switch (answer.status) {
        case 'proved':
            return { status: 'proved' };
        case 'undecided':
            return { status: 'undecided', reason: answer.reason };
        case 'refuted':
            return { status: 'refuted', witness: answer.witness, reason: describeRefutation(answer) };
    }
}
function describeRefutation({ allowedBy, deniedBy, mismatch }) {
    const allowed = `statement ${String(allowedBy.index + 1)} of the policy allows the witness`;
    const denied = deniedBy === undefined
        ? 'no statement of the bound does'
        : `statement ${String(deniedBy.index + 1)} of the bound denies it`;
    return `${allowed}, ${denied}${mismatch ? MISMATCH : ''}`;
}
const MISMATCH = '; the only requests in excess pair an action with a resource that it does not take, which AWS never asks';
const KINDS = new Set(['identity', 'resource', 'trust']);
function isKind(value) {
    return KINDS.has(value);
}
function readLine(text) {
    const parsed = (0,parse/* parseJson */.q)(text);
    if ('problem' in parsed)
        return { id: findId(text), error: parsed.problem.message };
    const { value } = parsed;
    if (!(0,read/* isObject */.G)(value))
        return { id: undefined, error: 'not an object' };
    const { id, kind } = value;
    if (!isKind(kind))
        return { id, error: 'kind is identity, resource or trust' };
    const policy = readEmbedded(value.policy);
    if (typeof policy === 'string')
        return { id, error: `policy: ${policy}` };
    const within = readEmbedded(value.within);
    if (typeof within === 'string')
        return { id, error: `within: ${within}` };
    return { id, kind, policy, within };
}
function findId(text) {
    try {
        const value = JSON.parse(text);
        return (0,read/* isObject */.G)(value) ? value.id : undefined;
    }
    catch {
        return undefined;
    }
}
function readEmbedded(json) {
    if (json === undefined)
        return 'missing';
    if (typeof json !== 'string')
        return (0,read/* isObject */.G)(json) ? (0,read/* readDocument */.u)(json) : 'not an object';
    const parsed = (0,parse/* parseJson */.q)(json);
    return 'problem' in parsed ? parsed.problem.message : (0,read/* readDocument */.u)(parsed.value);
}

;// CONCATENATED MODULE: ./build/jobs/answer-prove.js






async function answerProve(settings, files) {
    const { batch, policy: names, within, kind: given, format } = settings;
    if (batch !== undefined) {
        const result = { answered: 0, broken: 0 };
        return {
            stream: proveBatch(files.stream(batch), (0,witness_hints.witnessHints)(), result),
            exitCode: () => (result.broken > 0 ? 2 : 0),
        };
    }
    if (names.length !== 1 || within === undefined) {
        throw new errors/* ConfigError */.x([
            {
                message: 'prove needs one --policy and one --within, or --batch',
                fix: 'write: prove --policy A.json --within B.json',
            },
        ]);
    }
    const kind = (0,named_policies/* documentKind */.e)(given ?? 'identity');
    const hints = (0,witness_hints.witnessHints)();
    const begun = performance.now();
    const [policy, bound] = await (0,named_policies/* readPolicies */.h)([...names, within], kind, files);
    if (policy === undefined || bound === undefined)
        throw new Error('a policy was neither read nor refused');
    const result = proveDocuments({ kind, policy, within: bound }, hints);
    const debug = `read and decided in ${(performance.now() - begun).toFixed(3)} ms`;
    const text = format === 'json'
        ? (0,visible/* visibleJson */.$)(JSON.stringify(result, null, 2))
        : renderProof(result)
            .map((line) => (0,visible/* visible */.R)(line))
            .join('\n');
    return { text: `${text}\n`, exitCode: result.status === 'proved' ? 0 : 1, debug };
}


/***/ }),

/***/ 3398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readLines)
/* harmony export */ });
async function* readLines(chunks) {
    const decoder = new TextDecoder();
    let rest = '';
    for await (const chunk of chunks) {
        const text = rest + (typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true }));
        const lines = text.split('\n');
        rest = lines.pop() ?? '';
        if (lines.length > 0)
            yield lines.filter(isFilled);
    }
    const last = rest + decoder.decode();
    if (isFilled(last))
        yield [last];
}
function isFilled(line) {
    return line.length > 0 && line.trim() !== '';
}


/***/ }),

/***/ 5167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ documentKind),
/* harmony export */   h: () => (/* binding */ readPolicies)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _policy_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2604);
/* harmony import */ var _policy_range_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6710);
/* harmony import */ var _policy_syntax_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2976);




function documentKind(kind) {
    if (kind === 'trust')
        return 'trust';
    return kind === 'bucket' || kind === 'key' || kind === 'resource' ? 'resource' : 'identity';
}
async function readPolicies(names, kind, files) {
    const problems = [];
    const policies = [];
    for (const file of names) {
        const read = await files.read(file, _policy_syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_POLICY_CHARACTERS */ .h * 4);
        if ('problem' in read) {
            problems.push({
                rule: 'invalid-policy-file',
                message: `the policy ${JSON.stringify(file)} ${read.problem}`,
                fix: 'correct its path',
            });
            continue;
        }
        const parsed = (0,_policy_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePolicy */ .O)(read.text, KINDS[kind], file);
        if ('policy' in parsed) {
            policies.push(parsed.policy);
        }
        else {
            const { offset, length, message } = parsed.problem;
            problems.push({ rule: 'JSON_SYNTAX_ERROR', file, message, ...(0,_policy_range_js__WEBPACK_IMPORTED_MODULE_3__/* .indexLines */ .u)(read.text)(offset, length) });
        }
    }
    if (problems.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .x(problems);
    return policies;
}
const KINDS = {
    identity: 'permissions',
    resource: 'bucket',
    trust: 'trust',
};


/***/ }),

/***/ 4868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E_: () => (/* binding */ splitArn),
/* harmony export */   XP: () => (/* binding */ accountOf),
/* harmony export */   c$: () => (/* binding */ splitArnParts)
/* harmony export */ });
function splitArn(text) {
    const parts = splitArnParts(text);
    if (parts.length < 6)
        return undefined;
    const [prefix = '', partition = '', service = '', region = '', account = '', resource = ''] = parts;
    return { prefix, partition, service, region, account, resource };
}
function splitArnParts(text) {
    const parts = [];
    let start = 0;
    while (parts.length < 5) {
        const colon = text.indexOf(':', start);
        if (colon === -1)
            break;
        parts.push(text.slice(start, colon));
        start = colon + 1;
    }
    parts.push(text.slice(start));
    return parts;
}
function accountOf(principal) {
    if (/^\d{12}$/.test(principal))
        return principal;
    const account = splitArn(principal)?.account;
    return account !== undefined && /^\d{12}$/.test(account) ? account : undefined;
}


/***/ }),

/***/ 6805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ findPlace),
/* harmony export */   T: () => (/* binding */ createLocator)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9547);
/* harmony import */ var _range_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6710);


function findPlace({ file, text, place }) {
    return place === undefined ? { file, locate: createLocator(text) } : { file: place.file, locate: place.rangeOf };
}
function createLocator(text) {
    let tree;
    let lines;
    return (pointer, part = 'value') => {
        tree ??= (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.parseTree)(text);
        lines ??= (0,_range_js__WEBPACK_IMPORTED_MODULE_1__/* .indexLines */ .u)(text);
        if (tree === undefined)
            return lines(0, text.length);
        let node;
        let rest = [...pointer];
        while ((node = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.findNodeAtLocation)(tree, rest)) === undefined && rest.length > 0)
            rest = rest.slice(0, -1);
        node ??= tree;
        const property = node.parent?.type === 'property' ? node.parent.children?.[0] : undefined;
        const shown = part === 'key' && rest.length === pointer.length && property ? property : node;
        return lines(shown.offset, shown.length);
    };
}


/***/ }),

/***/ 5455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ parseOperator),
/* harmony export */   w: () => (/* binding */ OPERATORS)
/* harmony export */ });
const OPERATORS = {
    StringEquals: { family: 'String', negated: false },
    StringNotEquals: { family: 'String', negated: true },
    StringEqualsIgnoreCase: { family: 'String', negated: false },
    StringNotEqualsIgnoreCase: { family: 'String', negated: true },
    StringLike: { family: 'String', negated: false },
    StringNotLike: { family: 'String', negated: true },
    ArnEquals: { family: 'Arn', negated: false },
    ArnNotEquals: { family: 'Arn', negated: true },
    ArnLike: { family: 'Arn', negated: false },
    ArnNotLike: { family: 'Arn', negated: true },
    NumericEquals: { family: 'Numeric', negated: false },
    NumericNotEquals: { family: 'Numeric', negated: true },
    NumericLessThan: { family: 'Numeric', negated: false },
    NumericLessThanEquals: { family: 'Numeric', negated: false },
    NumericGreaterThan: { family: 'Numeric', negated: false },
    NumericGreaterThanEquals: { family: 'Numeric', negated: false },
    DateEquals: { family: 'Date', negated: false },
    DateNotEquals: { family: 'Date', negated: true },
    DateLessThan: { family: 'Date', negated: false },
    DateLessThanEquals: { family: 'Date', negated: false },
    DateGreaterThan: { family: 'Date', negated: false },
    DateGreaterThanEquals: { family: 'Date', negated: false },
    Bool: { family: 'Bool', negated: false },
    BinaryEquals: { family: 'Binary', negated: false },
    IpAddress: { family: 'IpAddress', negated: false },
    NotIpAddress: { family: 'IpAddress', negated: true },
    Null: { family: 'Null', negated: false },
};
const parsed = new Map();
function parseOperator(text) {
    if (parsed.has(text))
        return parsed.get(text);
    const operator = takeApart(text);
    if (parsed.size < MAX_REMEMBERED)
        parsed.set(text, operator);
    return operator;
}
const MAX_REMEMBERED = 1_000;
function takeApart(text) {
    let base = text;
    let set;
    for (const qualifier of ['ForAllValues', 'ForAnyValue']) {
        if (base.startsWith(`${qualifier}:`)) {
            set = qualifier;
            base = base.slice(qualifier.length + 1);
        }
    }
    const ifExists = base.endsWith('IfExists');
    if (ifExists)
        base = base.slice(0, -'IfExists'.length);
    if (!isBaseOperator(base) || (base === 'Null' && ifExists))
        return undefined;
    return { set, base, ifExists, ...OPERATORS[base] };
}
function isBaseOperator(text) {
    return Object.hasOwn(OPERATORS, text);
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

/***/ 2578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Po: () => (/* binding */ statementPointer)
/* harmony export */ });
/* unused harmony exports valueAt, elementPointer */
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9851);

function valueAt(json, pointer) {
    let value = json;
    for (const step of pointer) {
        if (Array.isArray(value))
            value = typeof step === 'number' ? value[step] : undefined;
        else if ((0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(value) && Object.hasOwn(value, String(step)))
            value = value[String(step)];
        else
            return undefined;
    }
    return value;
}
function statementPointer(policy, index) {
    return Array.isArray(valueAt(policy.json, ['Statement'])) ? ['Statement', index] : ['Statement'];
}
function elementPointer(policy, index, element, item = 0) {
    const at = [...statementPointer(policy, index), ...element];
    return Array.isArray(valueAt(policy.json, at)) ? [...at, item] : at;
}


/***/ }),

/***/ 6710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ indexLines)
/* harmony export */ });
function indexLines(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    const find = (offset) => {
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
    };
    return (offset, length) => {
        const start = find(offset);
        const end = find(offset + length);
        return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
    };
}


/***/ }),

/***/ 9851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isObject),
/* harmony export */   u: () => (/* binding */ readDocument)
/* harmony export */ });
const PRINCIPAL_TYPES = new Set(['AWS', 'Service', 'Federated', 'CanonicalUser']);
const POLICY_ELEMENTS = new Set(['Version', 'Id', 'Statement']);
const STATEMENT_ELEMENTS = new Set([
    ...['Sid', 'Effect', 'Principal', 'NotPrincipal', 'Action', 'NotAction', 'Resource', 'NotResource', 'Condition'],
]);
function readDocument(json) {
    const defects = [];
    if (!isObject(json)) {
        return { version: undefined, statements: [], defects: [{ pointer: [], message: 'a policy is a JSON object' }] };
    }
    for (const key of Object.keys(json)) {
        if (!POLICY_ELEMENTS.has(key))
            defects.push({ pointer: [key], message: `unknown element "${key}"` });
    }
    const version = json.Version;
    if (version !== undefined && version !== '2012-10-17' && version !== '2008-10-17') {
        defects.push({ pointer: ['Version'], message: 'not a version of the policy language' });
    }
    const statements = [];
    const raw = json.Statement;
    if (Array.isArray(raw)) {
        const list = raw;
        list.forEach((item, index) => readStatement(item, index, ['Statement', index], statements, defects));
    }
    else if (raw !== undefined) {
        readStatement(raw, 0, ['Statement'], statements, defects);
    }
    else {
        defects.push({ pointer: [], message: 'no Statement' });
    }
    return { version: typeof version === 'string' ? version : undefined, statements, defects };
}
function readStatement(json, index, at, out, defects) {
    if (!isObject(json)) {
        defects.push({ pointer: at, message: 'a statement is a JSON object' });
        return;
    }
    for (const key in json) {
        if (!STATEMENT_ELEMENTS.has(key))
            defects.push({ pointer: [...at, key], message: `unknown element "${key}"` });
    }
    const effect = json.Effect;
    if (effect !== 'Allow' && effect !== 'Deny') {
        defects.push({ pointer: [...at, 'Effect'], message: 'Effect is neither Allow nor Deny' });
        return;
    }
    const statement = {
        index,
        sid: typeof json.Sid === 'string' ? json.Sid : undefined,
        effect,
        action: readStrings(json, 'Action', at, defects),
        notAction: readStrings(json, 'NotAction', at, defects),
        resource: readStrings(json, 'Resource', at, defects),
        notResource: readStrings(json, 'NotResource', at, defects),
        principal: readPrincipals(json, 'Principal', at, defects),
        notPrincipal: readPrincipals(json, 'NotPrincipal', at, defects),
        conditions: json.Condition === undefined ? NO_CONDITIONS : readConditions(json.Condition, at, defects),
    };
    if (json.Sid !== undefined && typeof json.Sid !== 'string') {
        defects.push({ pointer: [...at, 'Sid'], message: 'Sid is a string' });
    }
    const { action, notAction, resource, notResource, principal, notPrincipal } = statement;
    if (action !== undefined && notAction !== undefined)
        refusePair('Action', at, defects);
    if (resource !== undefined && notResource !== undefined)
        refusePair('Resource', at, defects);
    if (principal !== undefined && notPrincipal !== undefined)
        refusePair('Principal', at, defects);
    if (action === undefined && notAction === undefined) {
        defects.push({ pointer: at, message: 'neither Action nor NotAction' });
    }
    out.push(statement);
}
function refusePair(element, at, defects) {
    defects.push({ pointer: at, message: `${element} and Not${element} together` });
}
function readStrings(json, element, at, defects) {
    const value = json[element];
    if (value === undefined)
        return undefined;
    if (typeof value === 'string')
        return [value];
    if (Array.isArray(value)) {
        const list = value;
        if (isTexts(list))
            return list;
        defects.push({ pointer: [...at, element], message: `${element} holds more than text` });
        return list.filter((item) => typeof item === 'string');
    }
    defects.push({ pointer: [...at, element], message: `${element} is text or a list of texts` });
    return [];
}
function isTexts(list) {
    for (const item of list)
        if (typeof item !== 'string')
            return false;
    return true;
}
function readPrincipals(json, element, at, defects) {
    const value = json[element];
    if (value === undefined)
        return undefined;
    if (value === '*')
        return [{ type: '*', value: '*' }];
    if (!isObject(value)) {
        defects.push({ pointer: [...at, element], message: `${element} is "*" or an object` });
        return [];
    }
    const principals = [];
    for (const type of Object.keys(value)) {
        if (!PRINCIPAL_TYPES.has(type)) {
            defects.push({ pointer: [...at, element, type], message: `unknown kind of principal "${type}"` });
            continue;
        }
        for (const text of readStrings(value, type, [...at, element], defects) ?? []) {
            principals.push({ type: type, value: text });
        }
    }
    return principals;
}
function readConditions(json, at, defects) {
    if (!isObject(json)) {
        defects.push({ pointer: [...at, 'Condition'], message: 'Condition is an object' });
        return NO_CONDITIONS;
    }
    const conditions = [];
    for (const operator in json) {
        const block = json[operator];
        if (block === undefined || !isObject(block)) {
            defects.push({
                pointer: [...at, 'Condition', operator],
                message: 'an operator holds an object of condition keys',
            });
            continue;
        }
        for (const key in block) {
            const values = readScalars(block[key]);
            if (values === undefined)
                defects.push({
                    pointer: [...at, 'Condition', operator, key],
                    message: 'a condition value is text, a number or a boolean',
                });
            conditions.push({ operator, key, values: values ?? [] });
        }
    }
    return conditions;
}
const NO_CONDITIONS = [];
function readScalars(json) {
    if (typeof json === 'string')
        return [json];
    if (typeof json === 'number' || typeof json === 'boolean')
        return [String(json)];
    if (!Array.isArray(json))
        return undefined;
    const values = [];
    for (const item of json) {
        if (typeof item !== 'string' && typeof item !== 'number' && typeof item !== 'boolean')
            return undefined;
        values.push(String(item));
    }
    return values;
}
function isObject(json) {
    return typeof json === 'object' && json !== null && !Array.isArray(json);
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
