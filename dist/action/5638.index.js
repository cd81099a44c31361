(() => {
'use strict';
const id = 5638;
const ids = [5638];
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

/***/ 2695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ trustReaders),
/* harmony export */   y: () => (/* binding */ trustBase)
/* harmony export */ });
function trustBase(head, base) {
    const known = new Map(base.connections.map((connection) => [connection.name, connection]));
    const guarded = new Set(base.guardrails.map(({ id }) => id));
    const assumed = new Set(base.connections.map(({ assumeRole }) => assumeRole));
    return {
        ...head,
        connections: head.connections.map((connection) => trustRoles(connection, known.get(connection.name), assumed)),
        rules: base.rules,
        guardrails: [...base.guardrails, ...head.guardrails.filter(({ id }) => !guarded.has(id))],
        waivers: head.waivers.flatMap((waiver) => bothHave(waiver, base.waivers)),
    };
}
function trustReaders(head, base) {
    const trusted = trustBase(head, base).connections;
    return {
        ...head,
        connections: trusted.map((connection, index) => {
            const { coactiveRoleArn } = head.connections[index] ?? connection;
            return { ...connection, coactiveRoleArn };
        }),
    };
}
function trustRoles(connection, base, assumed) {
    const { assumeRole: own, ...rest } = connection;
    const assumeRole = base === undefined ? (assumed.has(own) ? own : undefined) : base.assumeRole;
    return {
        ...rest,
        ...(assumeRole !== undefined && { assumeRole }),
        ...(base !== undefined && { coactiveRoleArn: base.coactiveRoleArn, apiUrl: base.apiUrl }),
    };
}
function bothHave(waiver, base) {
    const same = base.filter(({ rule, connection }) => rule === waiver.rule && connection === waiver.connection);
    const last = same
        .map(({ expires }) => expires)
        .sort()
        .at(-1);
    if (last === undefined)
        return [];
    return [last < waiver.expires ? { ...waiver, expires: last } : waiver];
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
            prove ??= (await Promise.all(/* import() */[__webpack_require__.e(7712), __webpack_require__.e(6218), __webpack_require__.e(1554)]).then(__webpack_require__.bind(__webpack_require__, 1554))).proveSubject;
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
