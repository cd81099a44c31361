(() => {
'use strict';
const id = 2646;
const ids = [2646,2148];
const modules = {

/***/ 3092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ followsContract)
/* harmony export */ });
/* harmony import */ var _policy_read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9851);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9882);


function followsContract(connection, policies) {
    const { accountId, bucketOwnerAccountId, kmsKeyArn, allowActions } = connection;
    if (kmsKeyArn !== undefined || allowActions.length > 0)
        return false;
    if (connection.method === 'iam-role' && (bucketOwnerAccountId ?? accountId) !== accountId)
        return false;
    const reference = (0,_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .referenceDocuments */ .Qh)(connection);
    return (policies.length === reference.length &&
        reference.every(({ kind, text }) => {
            const [policy, another] = policies.filter((one) => one.kind === kind);
            if (policy === undefined || another !== undefined || policy.defects.length > 0)
                return false;
            return policy.text === text || plain(policy.json) === plain(JSON.parse(text));
        }));
}
function plain(json) {
    return JSON.stringify(withoutSids(json), (key, value) => {
        const [only, second] = Array.isArray(value) ? value : [];
        return key !== 'Statement' && only !== undefined && second === undefined && !(0,_policy_read_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(only) ? only : value;
    });
}
function withoutSids(json) {
    if (!(0,_policy_read_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(json) || !Array.isArray(json.Statement))
        return json;
    const statements = json.Statement.map((statement) => {
        if (!(0,_policy_read_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(statement))
            return statement;
        return Object.fromEntries(Object.entries(statement).filter(([element]) => element !== 'Sid'));
    });
    return { ...json, Statement: statements };
}


/***/ }),

/***/ 1374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jS: () => (/* binding */ PROVED),
/* harmony export */   oo: () => (/* binding */ undecided),
/* harmony export */   xV: () => (/* binding */ NO_ROLE)
/* harmony export */ });
const PROVED = { status: 'proved', witnesses: [], more: 0 };
const NO_ROLE = {
    status: 'not-applicable',
    witnesses: [],
    more: 0,
    reason: 'with a bucket policy Coactive assumes no role',
};
function undecided(reasons) {
    const distinct = [...new Set(reasons)];
    const reason = distinct.length === 0
        ? 'too complex to decide in the time allowed'
        : `the answer depends on ${distinct.slice(0, 3).join('; and on ')}`;
    return { status: 'undecided', witnesses: [], more: 0, reason };
}


/***/ }),

/***/ 2646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ check)
});

// EXTERNAL MODULE: ./build/access/reference.js
var reference = __webpack_require__(9882);
// EXTERNAL MODULE: ./build/config/load.js + 38 modules
var load = __webpack_require__(1323);
// EXTERNAL MODULE: ./build/config/policies.js + 3 modules
var policies = __webpack_require__(3727);
// EXTERNAL MODULE: ./build/config/trust-base.js
var trust_base = __webpack_require__(2695);
// EXTERNAL MODULE: ./build/report/build.js
var build = __webpack_require__(4267);
// EXTERNAL MODULE: ./build/report/problem.js
var problem = __webpack_require__(5344);
;// CONCATENATED MODULE: ./build/rules/guardrail-expression.js
const LIMITS = { maxAstNodes: 1000, maxDepth: 64, maxListElements: 200, maxMapEntries: 200, maxCallArguments: 16 };
const MAX_CHARACTERS = 10_000;
async function createCompiler() {
    const { Environment } = await __webpack_require__.e(/* import() */ 7337).then(__webpack_require__.bind(__webpack_require__, 7337));
    const environment = new Environment({ limits: LIMITS })
        .registerVariable('connection', 'map')
        .registerVariable('policies', 'list');
    return (text) => compile(environment, text);
}
function compile(environment, text) {
    if (text.length > MAX_CHARACTERS)
        return { problem: `it has more than ${String(MAX_CHARACTERS)} characters` };
    let parsed;
    try {
        parsed = environment.parse(text);
    }
    catch (error) {
        return { problem: summarize(error) };
    }
    const { valid, type, error } = parsed.check();
    if (!valid)
        return { problem: summarize(error) };
    if (type !== 'bool' && type !== 'dyn')
        return { problem: `it yields ${type ?? 'something else'}, not true or false` };
    return (variables) => parsed(variables);
}
function summarize(error) {
    if (!(error instanceof Error))
        return String(error);
    const [first = ''] = error.message.split('\n');
    const start = 'range' in error ? error.range?.start : undefined;
    return start === undefined ? first : `${first} (at character ${String(start + 1)})`;
}

;// CONCATENATED MODULE: ./build/rules/guardrail-variables.js
function guardrailVariables(connection, policies) {
    return {
        connection: withoutUndefined(describeConnection(connection)),
        policies: policies.map(({ kind, file, json }) => ({ kind, file, document: json })),
    };
}
function describeConnection(connection) {
    const { role } = connection;
    return {
        name: connection.name,
        description: connection.description,
        state: connection.state,
        method: connection.method,
        bucket: connection.bucket,
        account_id: connection.accountId,
        bucket_owner_account_id: connection.bucketOwnerAccountId,
        region: connection.region,
        organization_id: connection.organizationId,
        assume_role: connection.assumeRole,
        prefixes: connection.prefixes,
        allow_actions: connection.allowActions,
        allow_bucket_listing: connection.allowBucketListing,
        kms_key_arn: connection.kmsKeyArn,
        session_ttl_seconds: BigInt(connection.sessionTtlSeconds),
        adopt: connection.adopt,
        role: connection.method === 'iam-role'
            ? withoutUndefined({
                name: role.name,
                path: role.path,
                policy_name: role.policyName,
                max_session_duration: BigInt(role.maxSessionDuration),
                permissions_boundary: role.permissionsBoundary,
                tags: role.tags,
            })
            : undefined,
    };
}
function withoutUndefined(entries) {
    return Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined));
}

;// CONCATENATED MODULE: ./build/rules/guardrail-evaluation.js


const MAX_MILLISECONDS = 250;
const MAX_ROUNDS = 20;
function evaluateAll(compiled, subjects, limit) {
    const outcomes = [];
    const violating = () => subjects.filter((_, index) => outcomes[index] === 'violated');
    const nameAt = (index) => JSON.stringify(subjects[index]?.connection.name ?? '');
    for (let round = 1; outcomes.length < subjects.length; round++) {
        const before = outcomes.length;
        const isDone = limit.run(MAX_MILLISECONDS, () => {
            for (const subject of subjects.slice(before)) {
                const outcome = evaluate(compiled, guardrailVariables(subject.connection, subject.policies));
                outcomes.push(outcome);
                if (typeof outcome === 'object')
                    return;
            }
        });
        const last = outcomes.at(-1);
        if (typeof last === 'object') {
            const message = `fails for ${nameAt(outcomes.length - 1)}: ${last.message}`;
            return { violating: violating(), failure: { key: last.key, message } };
        }
        if (isDone)
            break;
        if (outcomes.length === before || round === MAX_ROUNDS) {
            const message = `takes too long: stopped at ${nameAt(outcomes.length)} after ${String(MAX_MILLISECONDS * (outcomes.length === before ? 1 : round))} ms`;
            return { violating: violating(), failure: { key: 'assert', message } };
        }
    }
    return { violating: violating() };
}
function evaluate({ when, assert }, variables) {
    const condition = decide(when, 'when', variables);
    if (typeof condition === 'object')
        return condition;
    if (!condition)
        return 'held';
    const outcome = decide(assert, 'assert', variables);
    if (typeof outcome === 'object')
        return outcome;
    return outcome ? 'held' : 'violated';
}
function decide(expression, key, variables) {
    if (expression === undefined)
        return true;
    try {
        const value = expression(variables);
        return typeof value === 'boolean' ? value : { key, message: `it yields ${typeName(value)}, not true or false` };
    }
    catch (error) {
        const text = summarize(error);
        const hint = text.startsWith('No such key') ? '; ask with has(\u2026) first' : '';
        return { key, message: `${text}${hint}` };
    }
}
function typeName(value) {
    if (Array.isArray(value))
        return 'a list';
    if (value === null)
        return 'null';
    return typeof value === 'object' ? 'a map' : `a ${typeof value}`;
}

;// CONCATENATED MODULE: ./build/rules/guardrail.js


async function evaluateGuardrails(guardrails, subjects, limit) {
    const findings = [];
    const problems = [];
    if (guardrails.length === 0)
        return { findings, problems };
    const compile = await createCompiler();
    const present = subjects.filter(({ connection }) => connection.state !== 'absent');
    for (const guardrail of guardrails) {
        const use = (key) => {
            const text = guardrail[key];
            if (text === undefined)
                return undefined;
            const compiled = compile(text);
            if (typeof compiled === 'function')
                return compiled;
            problems.push(problemAt(guardrail, key, `is no expression that we can use: ${compiled.problem}`));
            return undefined;
        };
        const when = use('when');
        const assert = use('assert');
        if (assert === undefined || (when === undefined && guardrail.when !== undefined))
            continue;
        const { violating, failure } = evaluateAll({ when, assert }, present, limit);
        if (failure)
            problems.push(problemAt(guardrail, failure.key, failure.message));
        findings.push(...violating.map((subject) => findingOf(guardrail, subject)));
    }
    return { findings, problems };
}
function problemAt({ id, origin }, key, message) {
    return {
        message: `\`${key}\` of the guardrail "${id}" ${message}`,
        fix: 'correct the CEL expression; it may use `connection` and `policies`',
        file: origin.file,
        ...origin.rangeOf([key]),
    };
}
function findingOf({ id, severity, message }, { connection }) {
    return {
        rule: id,
        severity,
        message,
        connection: connection.name,
        file: connection.origin.file,
        ...connection.origin.rangeOf(['name']),
        sources: ['guardrail'],
    };
}

// EXTERNAL MODULE: ./build/rules/index.js + 209 modules
var rules = __webpack_require__(877);
// EXTERNAL MODULE: ./build/report/outcome.js
var outcome = __webpack_require__(4247);
;// CONCATENATED MODULE: ./build/rules/join-analyzer.js

function joinAnalyzer(offline, analyzed) {
    const ours = groupBy(offline);
    const theirs = groupBy(analyzed);
    const confirmed = new Map();
    const rest = analyzed.filter((finding) => {
        const candidates = ours.get(keyOf(finding)) ?? [];
        const same = candidates.filter((other) => isSamePlace(other, finding, candidates, theirs.get(keyOf(finding)) ?? []));
        for (const other of same)
            confirmed.set(other, worse(finding, confirmed.get(other)));
        return same.length === 0;
    });
    const joined = offline.map((finding) => {
        const by = confirmed.get(finding);
        if (by === undefined)
            return finding;
        return { ...finding, severity: worse(by, finding).severity, sources: [...finding.sources, 'access-analyzer'] };
    });
    return [...joined, ...rest];
}
function isSamePlace(our, their, ours, theirs) {
    if (isElsewhere(our, their))
        return false;
    if (overlaps(our, their))
        return true;
    const inStatement = (other) => other.statement === our.statement;
    return ours.filter(inStatement).length === 1 && theirs.filter((other) => !isElsewhere(our, other)).length === 1;
}
function isElsewhere(our, their) {
    return our.statement !== undefined && their.statement !== undefined && our.statement !== their.statement;
}
function overlaps(one, other) {
    return isBefore(startOf(one), endOf(other)) && isBefore(startOf(other), endOf(one));
}
function isBefore([line, column], [otherLine, otherColumn]) {
    return line < otherLine || (line === otherLine && column < otherColumn);
}
function startOf({ line, column }) {
    return [line, column];
}
function endOf({ line, column, endLine, endColumn }) {
    return endLine === line ? [line, Math.max(endColumn, column + 1)] : [endLine, endColumn];
}
function worse(one, other) {
    return other === undefined || (0,outcome/* rank */.Tm)(one.severity) <= (0,outcome/* rank */.Tm)(other.severity) ? one : other;
}
function groupBy(findings) {
    const groups = new Map();
    for (const finding of findings) {
        const key = keyOf(finding);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [finding]);
        else
            group.push(finding);
    }
    return groups;
}
function keyOf({ rule, file, connection = '' }) {
    return JSON.stringify([rule, file, connection]);
}

// EXTERNAL MODULE: ./build/report/finding.js
var finding = __webpack_require__(8586);
;// CONCATENATED MODULE: ./build/rules/join-proofs.js

const SAME_DEFECT = {
    'least-privilege': [
        'unknown-value',
        ...['excess-action', 'no-write-action', 'no-permission-management', 'no-not-action'],
        ...[
            'no-not-resource',
            'wildcard-resource',
            'wildcard-bucket',
            'resource-outside-bucket',
            'resource-outside-prefix',
        ],
        ...['list-without-prefix', 'prefix-condition-too-wide', 'prefix-condition-let-through', 'kms-decrypt-too-wide'],
        ...[
            'public-bucket-policy',
            'bucket-other-bucket',
            'FORALLVALUES_WITH_SINGLE_VALUED_KEY',
            'ALLOW_WITH_NOT_PRINCIPAL',
        ],
    ],
    sufficiency: [
        'unknown-value',
        ...['missing-list-action', 'missing-read-action', 'kms-decrypt-missing', 'prefix-condition-too-narrow'],
        ...['action-resource-mismatch', 'deny-blocks-coactive', 'not-principal-with-deny', 'trust-not-coactive'],
        ...['trust-condition-unmet', 'placeholder-value', 's3-uri-in-arn', 'kms-alias-in-resource'],
        ...['resource-outside-bucket', 'bucket-other-bucket', 'restrict-public-buckets-cuts'],
    ],
    trust: [
        'unknown-value',
        ...['trust-whole-account', 'trust-everyone', 'trust-not-coactive', 'trust-further-principal', 'trust-other-action'],
        ...['no-not-action', 'INVALID_ROLE_REFERENCE', 'INVALID_USER_REFERENCE'],
        ...['UNSUPPORTED_WILDCARD_IN_PRINCIPAL', 'INVALID_ARN_ACCOUNT', 'ROLE_TRUST_POLICY_SYNTAX_ERROR_NOTPRINCIPAL'],
        'ROLE_TRUST_POLICY_UNSUPPORTED_WILDCARD_IN_PRINCIPAL',
    ],
};
function joinProofs(findings) {
    const joined = new Set();
    const rest = [];
    const others = groupByConnection(findings);
    for (const finding of findings) {
        const family = finding.sources.includes('proof') ? SAME_DEFECT[finding.rule] : undefined;
        const same = (others.get(finding.connection ?? '') ?? []).filter((other) => family?.includes(other.rule) === true && isAtLeast(other, finding) && isAbout(other, finding));
        if (same.length === 0)
            rest.push(finding);
        for (const other of same)
            joined.add(other);
    }
    return rest.map((finding) => joined.has(finding) ? { ...finding, sources: [...new Set([...finding.sources, 'proof'])] } : finding);
}
function groupByConnection(findings) {
    const groups = new Map();
    for (const finding of findings) {
        const key = finding.connection ?? '';
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [finding]);
        else
            group.push(finding);
    }
    return groups;
}
function isAbout(other, proof) {
    if (proof.statement === undefined)
        return true;
    return other.file === proof.file && other.document === proof.document && other.statement === proof.statement;
}
function isAtLeast(one, other) {
    return finding/* SEVERITIES */.o.indexOf(one.severity) <= finding/* SEVERITIES */.o.indexOf(other.severity);
}

// EXTERNAL MODULE: ./build/rules/lint.js + 1 modules
var lint = __webpack_require__(4581);
// EXTERNAL MODULE: ./build/rules/waive.js
var waive = __webpack_require__(6954);
;// CONCATENATED MODULE: ./build/rules/yield-to.js

function dropDoubles(findings, rules) {
    const yieldsTo = new Map(rules.flatMap(({ id, yieldsTo: others }) => (others ? [[id, new Set(others)]] : [])));
    const byPlace = new Map();
    for (const finding of findings) {
        const place = placeOf(finding);
        const there = byPlace.get(place);
        if (there === undefined)
            byPlace.set(place, [finding]);
        else
            there.push(finding);
    }
    return findings.filter((finding) => {
        const stronger = yieldsTo.get(finding.rule);
        if (stronger === undefined)
            return true;
        const there = byPlace.get(placeOf(finding)) ?? [];
        return !there.some((other) => stronger.has(other.rule) && yield_to_isAtLeast(other, finding));
    });
}
function placeOf({ file, line, column, connection = '' }) {
    return `${file}\n${connection}\n${String(line)}:${String(column)}`;
}
function yield_to_isAtLeast(one, other) {
    return finding/* SEVERITIES */.o.indexOf(one.severity) <= finding/* SEVERITIES */.o.indexOf(other.severity);
}

;// CONCATENATED MODULE: ./build/jobs/add-evidence.js
const NO_EVIDENCE = new Map();
function addEvidence(subjects, evidence) {
    return subjects.map((subject) => {
        const found = evidence.get(subject.connection);
        if (found === undefined)
            return subject;
        const { policies, restrictPublicBuckets } = found;
        return { ...subject, live: { policies, ...(restrictPublicBuckets !== undefined && { restrictPublicBuckets }) } };
    });
}
function describeEvidence(evidence) {
    if (evidence === undefined)
        return {};
    const { parts, unread } = evidence;
    return { live: parts, ...(unread.length > 0 && { unread }) };
}

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/policy/locate.js
var locate = __webpack_require__(6805);
// EXTERNAL MODULE: ./build/policy/pointer.js
var pointer = __webpack_require__(2578);
// EXTERNAL MODULE: ./build/rules/analyzer-rules.js
var analyzer_rules = __webpack_require__(7998);
;// CONCATENATED MODULE: ./build/jobs/analyzer-finding.js



class AnalyzerFindings {
    severities;
    ownCodes;
    constructor(severities, ownCodes) {
        this.severities = severities;
        this.ownCodes = ownCodes;
    }
    ofValidation(found, policy, connection) {
        const rule = found.code === '' ? 'UNNAMED_FINDING' : clip(found.code);
        const severity = this.severities[rule] ?? SEVERITY_OF[found.type] ?? 'warning';
        if (severity === 'off')
            return [];
        const places = found.places.length > 0 ? found.places : [{ range: START, path: [] }];
        const fix = linkOf(found) === undefined ? {} : { fix: `AWS explains it at ${String(linkOf(found))}` };
        return places.map(({ range, path }) => ({
            rule,
            severity,
            message: clip(found.message === '' ? `Access Analyzer reports ${rule}.` : found.message),
            ...this.place(policy, connection, range),
            sources: ['access-analyzer'],
            help: `docs/rules.md#${this.ownCodes.has(rule) ? rule.toLowerCase() : AWS_SECTION}`,
            ...fix,
            ...statementOf(path),
        }));
    }
    ofAnswer(id, message, at, { severity: graded, sources = ['access-analyzer'] } = {}) {
        const facts = (0,analyzer_rules/* analyzerRule */.Bc)(id);
        const severity = this.severities[id] ?? graded ?? facts.severity;
        if (severity === 'off')
            return [];
        const { policy, connection, statement } = at;
        const range = statement === undefined ? START : (0,locate/* createLocator */.T)(policy.text)((0,pointer/* statementPointer */.Po)(policy, statement));
        return [
            {
                rule: id,
                severity,
                message: clip(message),
                ...this.place(policy, connection, range),
                sources,
                help: `docs/rules.md#${id}`,
                fix: facts.howToFix,
                ...(statement !== undefined && { statement }),
            },
        ];
    }
    ofRun(message, severity) {
        const facts = (0,analyzer_rules/* analyzerRule */.Bc)('access-analyzer-failed');
        const chosen = this.severities[facts.id] ?? severity;
        if (chosen === 'off')
            return [];
        const place = { file: '', line: 1, column: 1, endLine: 1, endColumn: 1 };
        const sources = ['access-analyzer'];
        return [
            {
                rule: facts.id,
                severity: chosen,
                message,
                ...place,
                sources,
                help: `docs/rules.md#${facts.id}`,
                fix: facts.howToFix,
            },
        ];
    }
    place(policy, connection, range) {
        const named = connection && { connection: connection.name };
        if (!policy.generated || connection === undefined)
            return { ...named, file: policy.file, ...range };
        return { ...named, file: connection.origin.file, ...connection.origin.rangeOf(['name']) };
    }
}
const AWS_SECTION = 'codes-of-iam-access-analyzer';
const START = { line: 1, column: 1, endLine: 1, endColumn: 1 };
const SEVERITY_OF = {
    ERROR: 'error',
    SECURITY_WARNING: 'error',
    WARNING: 'warning',
    SUGGESTION: 'note',
};
function statementOf([element, index, ...rest]) {
    if (element !== 'Statement')
        return {};
    if (typeof index === 'number')
        return { statement: index };
    return index === undefined && rest.length === 0 ? {} : { statement: 0 };
}
function linkOf({ link }) {
    return link?.startsWith('https://docs.aws.amazon.com/') === true && link.length < 500 ? link : undefined;
}
function clip(message) {
    return message.length > MAX_MESSAGE ? `${message.slice(0, MAX_MESSAGE - 1)}\u2026` : message;
}
const MAX_MESSAGE = 1_500;

;// CONCATENATED MODULE: ./build/jobs/ask-once.js
class AskOnce {
    atOnce;
    answers = new Map();
    waiting = [];
    running = 0;
    failure;
    constructor(atOnce) {
        this.atOnce = atOnce;
    }
    ask(key, send) {
        let answer = this.answers.get(key);
        if (answer === undefined)
            this.answers.set(key, (answer = this.send(send)));
        return answer;
    }
    async send(send) {
        if (this.running >= this.atOnce)
            await new Promise((resolve) => this.waiting.push(resolve));
        else
            this.running++;
        try {
            if (this.failure !== undefined)
                throw this.failure.error;
            return await send();
        }
        catch (error) {
            this.failure ??= { error };
            throw error;
        }
        finally {
            const next = this.waiting.shift();
            if (next === undefined)
                this.running--;
            else
                next();
        }
    }
}

;// CONCATENATED MODULE: ./build/jobs/analyze-policies.js




const AT_ONCE = 5;
async function analyzePolicies(subjects, options, { analyzers, rules, severities }) {
    const { mode, reason = 'switched off', customChecks = false } = options;
    if (mode === 'off')
        return skipped(reason);
    if (subjects.every(({ policies }) => policies.length === 0))
        return skipped('there is no document to look at');
    const required = mode === 'required';
    const make = new AnalyzerFindings(severities, new Set(rules.map(({ id }) => id)));
    const region = options.region ?? subjects.find(({ connection }) => connection?.region !== undefined)?.connection?.region;
    let analyzer;
    try {
        const opened = await analyzers.open({ required, ...(region !== undefined && { region }) });
        if ('unavailable' in opened)
            return required ? unavailable(opened.unavailable) : skipped(opened.unavailable);
        analyzer = opened.analyzer;
    }
    catch (error) {
        return failed(error, [], required, make);
    }
    const asking = { questions: new AskOnce(AT_ONCE), make, severityOfGap: required ? 'error' : 'warning' };
    const { validatePolicies, runCustomChecks } = await __webpack_require__.e(/* import() */ 6295).then(__webpack_require__.bind(__webpack_require__, 6295));
    const settled = await Promise.allSettled([
        ...validatePolicies(subjects, analyzer, asking),
        ...(customChecks ? runCustomChecks(subjects, analyzer, asking) : []),
    ]);
    const findings = settled.flatMap((task) => (task.status === 'fulfilled' ? task.value : []));
    const rejected = settled.find((task) => task.status === 'rejected');
    if (rejected !== undefined)
        return failed(rejected.reason, findings, required, make);
    const what = customChecks ? 'ValidatePolicy and the custom checks' : 'ValidatePolicy';
    return analysis({ status: 'done', reason: `${what} in ${analyzer.region}` }, { findings });
}
function analysis(accessAnalyzer, found = {}) {
    return { findings: [], mistakes: [], isIncomplete: false, hasCredentials: true, ...found, accessAnalyzer };
}
function skipped(reason) {
    return analysis({ status: 'skipped', reason }, { hasCredentials: false });
}
function unavailable(reason) {
    const message = `access-analyzer is required, but there are ${reason}`;
    const fix = 'give AWS credentials that may access-analyzer:ValidatePolicy, or use access-analyzer auto';
    const mistakes = [(0,problem/* findingOf */.h)({ rule: 'invalid-input', message, fix })];
    return analysis({ status: 'failed', reason }, { mistakes, hasCredentials: false });
}
function failed(error, findings, required, make) {
    if (error instanceof errors/* ConfigError */.x) {
        const accessAnalyzer = { status: 'failed', reason: error.message };
        if (required)
            return analysis(accessAnalyzer, { findings, mistakes: error.problems.map(problem/* findingOf */.h) });
        return analysis(accessAnalyzer, {
            findings: [...findings, ...make.ofRun(`Access Analyzer failed: ${error.message}`, 'warning')],
        });
    }
    if (!(error instanceof errors/* ServiceError */._))
        throw error;
    const cause = error.cause instanceof Error ? ` (${error.cause.name})` : '';
    const reason = `${error.message}${cause}`;
    const severity = required ? 'error' : 'warning';
    const message = `Access Analyzer failed: ${reason}`;
    return analysis({ status: 'failed', reason }, { findings: [...findings, ...make.ofRun(message, severity)], isIncomplete: required });
}

;// CONCATENATED MODULE: ./build/jobs/choose-severities.js
function chooseSeverities(findings, rules, severities) {
    return findings.flatMap((finding) => {
        const chosen = rules.includes(finding.rule) ? severities[finding.rule] : undefined;
        if (chosen === undefined)
            return [finding];
        return chosen === 'off' ? [] : [{ ...finding, severity: chosen }];
    });
}

// EXTERNAL MODULE: ./build/policy/range.js
var policy_range = __webpack_require__(6710);
// EXTERNAL MODULE: ./build/policy/syntax.js
var syntax = __webpack_require__(2976);
// EXTERNAL MODULE: ./build/policy/parse.js
var parse = __webpack_require__(2604);
;// CONCATENATED MODULE: ./build/jobs/check-documents.js









async function checkDocuments({ policy: patterns, kind = 'permissions', failOn, analyzer = { mode: 'off', reason: 'not asked' } }, { files, analyzers }, rules) {
    const linter = new lint/* Linter */.p(rules);
    const mistakes = [];
    const findings = [];
    const names = new Set();
    for (const pattern of patterns) {
        const matches = await files.glob(pattern);
        for (const name of matches)
            names.add(name);
        if (matches.length === 0) {
            mistakes.push((0,problem/* findingOf */.h)({ message: `no policy matches ${JSON.stringify(pattern)}`, fix: 'correct --policy' }));
        }
    }
    const read = await Promise.all([...names].map(async (file) => ({ file, result: await files.read(file, syntax/* MAX_POLICY_CHARACTERS */.h * 4) })));
    const policies = [];
    for (const { file, result } of read) {
        if ('problem' in result) {
            const rule = 'invalid-policy-file';
            mistakes.push((0,problem/* findingOf */.h)({ rule, file, message: `the policy ${JSON.stringify(file)} ${result.problem}` }));
            continue;
        }
        const parsed = (0,parse/* parsePolicy */.O)(result.text, kind, file);
        if ('problem' in parsed) {
            mistakes.push((0,problem/* findingOf */.h)(syntaxProblem(file, result.text, parsed.problem)));
            continue;
        }
        policies.push(parsed.policy);
        for (const finding of linter.lintPolicy(parsed.policy))
            findings.push(finding);
    }
    const analysis = await analyzePolicies([{ policies }], analyzer, { analyzers, rules, severities: {} });
    const { accessAnalyzer, isIncomplete } = analysis;
    return (0,build/* buildReport */.F)({
        command: 'check',
        accessAnalyzer,
        isIncomplete,
        findings: [...mistakes, ...analysis.mistakes, ...dropDoubles(joinAnalyzer(findings, analysis.findings), rules)],
        checked: { configs: [], policies: policies.length, generated: 0 },
        failOn,
    });
}
function syntaxProblem(file, text, problem) {
    const range = (0,policy_range/* indexLines */.u)(text)(problem.offset, problem.length);
    return { rule: 'JSON_SYNTAX_ERROR', file, message: problem.message, ...range };
}

// EXTERNAL MODULE: ./build/jobs/findable-rules.js
var findable_rules = __webpack_require__(7968);
// EXTERNAL MODULE: ./build/jobs/judge.js
var jobs_judge = __webpack_require__(3746);
;// CONCATENATED MODULE: ./build/jobs/lint-subjects.js
function lintSubjects(linter, subjects) {
    const known = new Map();
    const findings = [];
    for (const subject of subjects) {
        const { connection, policies } = subject;
        for (const policy of policies) {
            const key = lint_subjects_keyOf(policy, connection.name);
            let found = known.get(key);
            if (found === undefined)
                known.set(key, (found = linter.lintPolicy(policy, connection)));
            for (const finding of found) {
                findings.push(finding.connection === connection.name ? finding : { ...finding, connection: connection.name });
            }
        }
        for (const finding of linter.lintConnection(subject))
            findings.push(finding);
    }
    return findings;
}
function lint_subjects_keyOf(policy, connection) {
    return JSON.stringify([policy.kind, policy.file, policy.generated || policy.place !== undefined ? connection : '']);
}

;// CONCATENATED MODULE: ./build/jobs/merge-shared.js
function mergeShared(findings) {
    const merged = new Map();
    const owners = new Map();
    for (const finding of findings) {
        const key = merge_shared_keyOf(finding);
        if (!merged.has(key))
            merged.set(key, finding);
        if (finding.connection === undefined)
            continue;
        const names = owners.get(key);
        if (names === undefined)
            owners.set(key, new Set([finding.connection]));
        else
            names.add(finding.connection);
    }
    return [...merged].map(([key, finding]) => {
        const names = owners.get(key);
        if (names === undefined || names.size < 2)
            return finding;
        return { ...finding, connections: [...names] };
    });
}
function merge_shared_keyOf({ rule, severity, file, line, column, endLine, endColumn, message }) {
    return `${rule}\0${severity}\0${file}\0${[line, column, endLine, endColumn].join(':')}\0${message}`;
}

// EXTERNAL MODULE: ./build/jobs/unknown-values.js
var unknown_values = __webpack_require__(8242);
;// CONCATENATED MODULE: ./build/jobs/check.js






















const PARTS = { rules: rules/* RULES */.y };
async function check(options, services, { rules, judge } = PARTS) {
    if (options.policy.length > 0)
        return await checkDocuments(options, services, rules);
    const { failOn, strict, connections: names, accounts: within = [], coactiveRoleArn, allowCustomApi = false, } = options;
    const { files, clock, timeLimit, analyzers, accounts } = services;
    const loaded = await (0,load/* loadConfig */.Z)(files, options.config, {
        connections: names,
        accounts: within,
        knownRules: (0,findable_rules/* knownRules */.f)(rules),
        ...(coactiveRoleArn !== undefined && { coactiveRoleArn }),
        allowCustomApi,
    });
    const config = services.trusted === undefined ? loaded.config : (0,trust_base/* trustBase */.y)(loaded.config, services.trusted);
    const { subjects: read, problems } = await (0,policies/* loadPolicies */.h)(config, files, reference/* referenceDocuments */.Qh, loaded.unfit, {
        acceptsUnknown: true,
    });
    const guarded = await evaluateGuardrails(config.guardrails, read, timeLimit);
    const mistakes = [...loaded.problems, ...problems, ...guarded.problems].map(problem/* findingOf */.h);
    const analysis = await analyzePolicies(read, options.analyzer ?? NOT_ASKED, {
        analyzers,
        rules,
        severities: config.rules,
    });
    const isJudged = mistakes.length === 0;
    const canReadLive = isJudged && options.isLiveRead === true && analysis.hasCredentials;
    const evidence = canReadLive
        ? await readLive(read, accounts, {
            region: options.analyzer?.region,
            declared: loaded.declared,
        })
        : NO_EVIDENCE;
    const subjects = isJudged ? await (0,jobs_judge/* judgeSubjects */.j)(addEvidence(read, evidence), judge) : read;
    const verdicts = new Map(subjects.map((subject) => [subject.connection, (0,jobs_judge/* describeVerdicts */.W)(subject)]));
    const linter = new lint/* Linter */.p(rules, config.rules);
    const offline = [
        ...linter.lintConfig(config),
        ...lintSubjects(linter, subjects),
        ...chooseSeverities((0,unknown_values/* findUnknownValues */.i)(subjects), unknown_values/* UNKNOWN_RULES */.z, config.rules),
        ...guarded.findings,
    ];
    const found = joinAnalyzer(offline, analysis.findings);
    const { findings, waived } = (0,waive/* applyWaivers */.K)(joinProofs(dropDoubles(strict ? found.map(harden) : found, rules)), config.waivers, clock.now(), { ...config, couldFind: (0,findable_rules/* couldFind */.X)(rules, config, analysis.accessAnalyzer.status === 'done', options.analyzer) });
    const { accessAnalyzer, isIncomplete } = analysis;
    return (0,build/* buildReport */.F)({
        command: 'check',
        accessAnalyzer,
        isIncomplete,
        findings: mergeShared([
            ...mistakes,
            ...analysis.mistakes,
            ...chooseSeverities(findings, waive/* WAIVER_RULES */.X, config.rules),
        ]),
        waived: mergeShared(waived),
        connections: config.connections.map((connection) => ({
            ...describe(connection, verdicts.get(connection) ?? {}),
            ...describeEvidence(evidence.get(connection)),
        })),
        checked: { configs: config.files, ...countPolicies(subjects) },
        failOn,
    });
}
const NOT_ASKED = { mode: 'off', reason: 'not asked' };
async function readLive(subjects, accounts, options) {
    const { readAllEvidence } = await __webpack_require__.e(/* import() */ 8790).then(__webpack_require__.bind(__webpack_require__, 8790));
    return await readAllEvidence(subjects, accounts, options);
}
function harden(finding) {
    const isOpen = finding.sources.includes('proof') && finding.severity === 'warning';
    return isOpen ? { ...finding, severity: 'error' } : finding;
}
function describe(connection, verdicts) {
    const { name, method, bucket, prefixes, state } = connection;
    return { name, method, bucket, prefixes, ...(state === 'absent' && { state }), verdicts };
}
function countPolicies(subjects) {
    const files = new Set();
    let generated = 0;
    for (const { policies } of subjects) {
        for (const policy of policies) {
            if (policy.generated)
                generated++;
            else
                files.add(`${policy.kind} ${policy.file}`);
        }
    }
    return { policies: files.size + generated, generated };
}


/***/ }),

/***/ 3746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ describeVerdicts),
/* harmony export */   j: () => (/* binding */ judgeSubjects)
/* harmony export */ });
/* harmony import */ var _access_follows_contract_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3092);
/* harmony import */ var _access_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1374);
/* harmony import */ var _policy_locate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6805);
/* harmony import */ var _policy_pointer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2578);




async function judgeSubjects(subjects, judge) {
    let prove = judge;
    const judged = [];
    for (const subject of subjects) {
        if (subject.connection.state === 'absent') {
            judged.push(subject);
        }
        else if (subject.unknown !== undefined) {
            judged.push({ ...subject, verdicts: leaveUndecided(subject) });
        }
        else if (judge === undefined && !hasLive(subject) && (0,_access_follows_contract_js__WEBPACK_IMPORTED_MODULE_0__/* .followsContract */ .N)(subject.connection, subject.policies)) {
            judged.push({ ...subject, verdicts: subject.connection.method === 'iam-role' ? PROVED_ROLE : PROVED_BUCKET });
        }
        else {
            prove ??= (await Promise.all(/* import() */[__webpack_require__.e(7712), __webpack_require__.e(7932), __webpack_require__.e(1554)]).then(__webpack_require__.bind(__webpack_require__, 1554))).proveSubject;
            judged.push({ ...subject, verdicts: prove(subject) });
        }
    }
    return judged;
}
function hasLive({ live }) {
    return live !== undefined && (live.policies.length > 0 || live.restrictPublicBuckets !== undefined);
}
const PROVED_ROLE = { leastPrivilege: _access_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .PROVED */ .jS, sufficiency: _access_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .PROVED */ .jS, trust: _access_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .PROVED */ .jS };
const PROVED_BUCKET = { ...PROVED_ROLE, trust: _access_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_ROLE */ .xV };
function leaveUndecided({ connection, unknown = [] }) {
    const verdict = (0,_access_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .undecided */ .oo)(unknown.map(({ message }) => message));
    const trust = connection.method === 'iam-role' ? verdict : _access_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_ROLE */ .xV;
    return { leastPrivilege: verdict, sufficiency: verdict, trust };
}
function describeVerdicts(subject) {
    const { verdicts } = subject;
    if (verdicts === undefined)
        return {};
    return {
        leastPrivilege: describe(verdicts.leastPrivilege, subject),
        sufficiency: describe(verdicts.sufficiency, subject),
        trust: describe(verdicts.trust, subject),
    };
}
function describe({ status, reason, witnesses, more }, subject) {
    return {
        status,
        ...(reason !== undefined && { reason }),
        ...(witnesses.length > 0 && {
            witnesses: witnesses.map(({ request, statement, shows }) => {
                const at = statement && placeOf(statement, subject);
                return { ...request, ...(at && { statement: at }), message: shows };
            }),
        }),
        ...(more > 0 && { more }),
    };
}
function placeOf({ file, index }, { policies, live }) {
    const policy = [...policies, ...(live?.policies ?? [])].find((one) => one.file === file);
    const sid = policy?.statements.find((statement) => statement.index === index)?.sid;
    const place = policy && (0,_policy_locate_js__WEBPACK_IMPORTED_MODULE_2__/* .findPlace */ .P)(policy);
    const line = policy && place ? place.locate((0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_3__/* .statementPointer */ .Po)(policy, index)).line : 1;
    return { file: place?.file ?? file, index, line, ...(sid !== undefined && sid !== '' && { sid }) };
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

/***/ 4581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ Linter)
});

// EXTERNAL MODULE: ./build/policy/live-label.js
var live_label = __webpack_require__(6126);
// EXTERNAL MODULE: ./build/policy/locate.js
var policy_locate = __webpack_require__(6805);
// EXTERNAL MODULE: ./build/policy/read.js
var read = __webpack_require__(9851);
;// CONCATENATED MODULE: ./build/rules/concerns.js
function concerns(rule, policy) {
    if (!rule.applies.includes(policy.kind))
        return false;
    const text = searchable(policy);
    return rule.needs === undefined || text === undefined || rule.needs.some((needed) => text.includes(needed));
}
const lowered = new WeakMap();
function searchable(policy) {
    let known = lowered.get(policy);
    if (known === undefined) {
        known = { text: policy.text.includes('\\') ? undefined : policy.text.toLowerCase() };
        lowered.set(policy, known);
    }
    return known.text;
}

;// CONCATENATED MODULE: ./build/rules/lint.js




class Linter {
    severities;
    locators = new WeakMap();
    active;
    constructor(rules, severities = {}) {
        this.severities = severities;
        this.active = rules.filter((rule) => severities[rule.id] !== 'off');
    }
    lintPolicy(policy, connection) {
        const findings = [];
        for (const rule of this.active) {
            if (rule.scope !== 'policy' || !concerns(rule, policy))
                continue;
            for (const problem of rule.check(policy))
                findings.push(this.locate(rule, problem, policy, connection));
        }
        return findings;
    }
    lintConnection(subject) {
        const { connection, policies } = subject;
        const findings = [];
        for (const rule of this.active) {
            if (rule.scope === 'policy-of-connection') {
                for (const policy of policies) {
                    if (!concerns(rule, policy))
                        continue;
                    for (const problem of rule.check(policy, connection)) {
                        findings.push(this.locate(rule, problem, policy, connection));
                    }
                }
            }
            else if (rule.scope === 'connection' && (subject.unknown === undefined || rule.source === 'proof')) {
                for (const problem of rule.check(subject)) {
                    findings.push(this.locate(rule, problem, problem.policy, connection));
                }
            }
        }
        return findings;
    }
    lintConfig(config) {
        const findings = [];
        for (const rule of this.active) {
            if (rule.scope !== 'config')
                continue;
            for (const problem of rule.check(config))
                findings.push(this.locate(rule, problem, undefined, problem.connection));
        }
        return findings;
    }
    locate(rule, problem, policy, connection) {
        const severity = this.severityOf(rule, problem);
        const at = policy === undefined || policy.generated ? this.atDeclaration(policy, problem, connection) : undefined;
        const range = at?.range ?? (policy && this.locator(policy)(problem.pointer, problem.part));
        const file = at?.file ?? policy?.place?.file ?? policy?.file ?? '';
        const within = policy?.place === undefined ? '' : ` (${policy.place.name})`;
        return {
            rule: rule.id,
            severity,
            message: `${clip(problem.message)}${clip(within)}`,
            ...(connection && { connection: connection.name }),
            file,
            ...(range ?? { line: 1, column: 1, endLine: 1, endColumn: 1 }),
            sources: [rule.source ?? 'rule'],
            help: `docs/rules.md#${rule.id.toLowerCase()}`,
            fix: clip(problem.fix ?? rule.howToFix),
            ...(policy !== undefined && statementOf(problem.pointer)),
            ...(policy !== undefined && (0,live_label/* nameOfLive */.f)(policy) !== undefined && { document: policy.file }),
            ...(problem.replacement !== undefined && { replacement: withoutEmptyCondition(problem.replacement) }),
        };
    }
    atDeclaration(policy, problem, connection) {
        if (connection === undefined)
            return undefined;
        const pointer = policy === undefined ? problem.pointer : ['name'];
        return { file: connection.origin.file, range: connection.origin.rangeOf(pointer, problem.part) };
    }
    severityOf(rule, problem) {
        const chosen = this.severities[rule.id];
        if (chosen !== undefined && chosen !== 'off')
            return chosen;
        return problem.severity ?? rule.severity;
    }
    locator(policy) {
        let locate = this.locators.get(policy);
        if (locate === undefined)
            this.locators.set(policy, (locate = (0,policy_locate/* findPlace */.P)(policy).locate));
        return locate;
    }
}
function statementOf([element, index, ...rest]) {
    if (element !== 'Statement')
        return {};
    if (typeof index === 'number')
        return { statement: index };
    return index === undefined && rest.length === 0 ? {} : { statement: 0 };
}
function clip(message) {
    return message.length > MAX_MESSAGE ? `${message.slice(0, MAX_MESSAGE - 1)}\u2026` : message;
}
const MAX_MESSAGE = 1_500;
function withoutEmptyCondition(statement) {
    if (!(0,read/* isObject */.G)(statement) || !(0,read/* isObject */.G)(statement.Condition) || Object.keys(statement.Condition).length > 0)
        return statement;
    return Object.fromEntries(Object.entries(statement).filter(([element]) => element !== 'Condition'));
}


/***/ })

};

return { id, ids, modules };
})();
