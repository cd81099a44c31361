(() => {
'use strict';
const id = 9344;
const ids = [9344];
const modules = {

/***/ 8570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ accessInput),
/* harmony export */   z: () => (/* binding */ roleArnOf)
/* harmony export */ });
function accessInput(connection, policies) {
    const one = (kind) => policies.find((policy) => policy.kind === kind);
    const [bucketPolicy, besideBucketPolicy] = policies.filter(({ kind }) => kind === 'bucket');
    return {
        ...connection,
        roleArn: roleArnOf(connection),
        permissions: policies.filter(({ kind }) => kind === 'permissions'),
        boundary: one('boundary'),
        trust: one('trust'),
        bucketPolicy,
        besideBucketPolicy,
        keyPolicy: one('key'),
    };
}
function roleArnOf({ partition, accountId = '000000000000', role }) {
    return `arn:${partition}:iam::${accountId}:role${role.path}${role.name}`;
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

/***/ 9344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  answerWhy: () => (/* binding */ answerWhy)
});

// EXTERNAL MODULE: ./build/access/connection-input.js
var connection_input = __webpack_require__(8570);
// EXTERNAL MODULE: ./build/access/reference.js
var reference = __webpack_require__(9882);
// EXTERNAL MODULE: ./build/config/load.js + 38 modules
var load = __webpack_require__(1323);
// EXTERNAL MODULE: ./build/config/policies.js + 3 modules
var policies = __webpack_require__(3727);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/policy/parse.js
var parse = __webpack_require__(2604);
// EXTERNAL MODULE: ./build/report/visible.js
var visible = __webpack_require__(6257);
;// CONCATENATED MODULE: ./build/report/why-text.js
function renderWhy(result) {
    const lines = [`${result.decision}: ${result.reason}`];
    for (const statement of result.deciding)
        lines.push(`  decided by ${nameOf(statement)}`, ...reasonsOf(statement));
    if (result.others.length > 0)
        lines.push('other statements:');
    for (const statement of result.others) {
        lines.push(`  ${nameOf(statement)}: ${APPLIES[statement.applies]}`, ...reasonsOf(statement));
    }
    for (const assumption of result.assumptions)
        lines.push(`assumed: ${assumption}`);
    return lines;
}
const APPLIES = { yes: 'applies', no: 'does not apply', unknown: 'cannot be decided' };
function nameOf(statement) {
    const { policy, source, file, line, index, sid, effect } = statement;
    const where = file ?? (source === undefined ? `policy ${String(policy + 1)}` : `the ${source} policy`);
    const place = line === undefined ? where : `${where}:${String(line)}`;
    const which = index === undefined ? 'a part that is no statement' : `statement ${String(index + 1)}`;
    const label = sid === undefined || sid === '' ? '' : ` ${JSON.stringify(sid)}`;
    return `${place} ${which}${label}${effect === undefined ? '' : ` (${effect})`}`;
}
function reasonsOf({ because }) {
    return because.map(({ element, text }) => `    ${element}: ${text}`);
}

// EXTERNAL MODULE: ./build/jobs/lines.js
var jobs_lines = __webpack_require__(3398);
// EXTERNAL MODULE: ./build/jobs/named-policies.js
var named_policies = __webpack_require__(5167);
// EXTERNAL MODULE: ./build/policy/arn.js
var policy_arn = __webpack_require__(4868);
;// CONCATENATED MODULE: ./build/access/evaluate/caller.js

function readCaller(principal) {
    if (typeof principal !== 'string') {
        if ('Service' in principal)
            return { kind: 'Service', value: principal.Service };
        if ('Federated' in principal)
            return { kind: 'Federated', value: principal.Federated };
        return { kind: 'CanonicalUser', value: principal.CanonicalUser };
    }
    if (principal === '*')
        return { kind: 'anonymous' };
    const account = (0,policy_arn/* accountOf */.XP)(principal);
    if (account === undefined)
        return { kind: 'other', value: principal };
    const arn = (0,policy_arn/* splitArn */.E_)(principal);
    if (arn === undefined)
        return { kind: 'root', account, partition: undefined };
    const identity = { arn: principal, account, partition: arn.partition };
    const [type, ...names] = arn.resource.split('/');
    if (arn.service === 'iam') {
        if (arn.resource === 'root')
            return { kind: 'root', account, partition: arn.partition };
        if ((type === 'user' || type === 'role') && names.length > 0)
            return { kind: type, ...identity };
    }
    if (arn.service === 'sts') {
        const [name, sessionName] = names;
        if (type === 'federated-user' && names.length === 1)
            return { kind: type, ...identity };
        if (type === 'assumed-role' && name !== undefined && sessionName !== undefined && names.length === 2)
            return { kind: 'session', ...identity, roleName: name, sessionName };
    }
    return { kind: 'other', value: principal };
}
function callerAccount(caller) {
    return 'account' in caller ? caller.account : undefined;
}
function accountPrincipal(value) {
    const caller = readCaller(value);
    return caller.kind === 'root' ? caller.account : undefined;
}

// EXTERNAL MODULE: ./build/access/evaluate/key-state.js
var key_state = __webpack_require__(7912);
// EXTERNAL MODULE: ./build/access/evaluate/glob.js
var glob = __webpack_require__(9069);
;// CONCATENATED MODULE: ./build/access/evaluate/principal-keys.js


function keyOfCaller(caller, key) {
    switch (key) {
        case 'aws:principalarn':
            return principalArn(caller);
        case 'aws:principalaccount':
            if (caller.kind === 'anonymous')
                return (0,key_state/* single */.J)('anonymous');
            return 'account' in caller ? (0,key_state/* single */.J)(caller.account) : undocumented(caller, key);
        case 'aws:principaltype': {
            const type = PRINCIPAL_TYPES[caller.kind];
            return type === undefined ? undocumented(caller, key) : (0,key_state/* single */.J)(type);
        }
        case 'aws:principalisawsservice':
            if (caller.kind === 'anonymous')
                return key_state/* ABSENT */.s;
            if (caller.kind === 'Service')
                return (0,key_state/* single */.J)('true');
            return 'account' in caller ? (0,key_state/* single */.J)('false') : undocumented(caller, key);
        case 'aws:username':
            return WITHOUT_USERNAME.has(caller.kind) ? key_state/* ABSENT */.s : undefined;
        case 'aws:userid':
            if (caller.kind === 'role')
                return (0,key_state/* single */.J)({ before: 'AROA', after: '' });
            return caller.kind === 'session' ? (0,key_state/* single */.J)({ before: 'AROA', after: `:${caller.sessionName}` }) : undefined;
        default:
            return undefined;
    }
}
const PRINCIPAL_TYPES = {
    anonymous: 'Anonymous',
    root: 'Account',
    user: 'User',
    role: 'AssumedRole',
    session: 'AssumedRole',
    'federated-user': 'FederatedUser',
};
const WITHOUT_USERNAME = new Set(['anonymous', 'root', 'role', 'session']);
function principalArn(caller) {
    switch (caller.kind) {
        case 'anonymous':
            return key_state/* ABSENT */.s;
        case 'root':
            if (caller.partition === undefined)
                return (0,key_state/* single */.J)({ before: 'arn:', after: `:iam::${caller.account}:root` });
            return (0,key_state/* single */.J)(`arn:${caller.partition}:iam::${caller.account}:root`);
        case 'session':
            return (0,key_state/* single */.J)({ before: `arn:${caller.partition}:iam::${caller.account}:role/`, after: caller.roleName });
        case 'user':
        case 'role':
        case 'federated-user':
            return (0,key_state/* single */.J)(caller.arn);
        default:
            return undocumented(caller, 'aws:PrincipalArn');
    }
}
function undocumented(caller, key) {
    return { kind: 'unknown', reason: `${key} is not documented for a caller of the kind ${caller.kind}` };
}
function joinStates(key, given, implied) {
    if (implied === undefined || implied.kind === 'unknown')
        return given.kind === 'absent' ? (implied ?? given) : given;
    if (given.kind === 'absent')
        return implied;
    if (implied.kind === 'single' && given.kind === 'single' && fits(given.text, implied.text))
        return given;
    const shown = given.kind === 'single' && typeof given.text === 'string' ? ` ${(0,glob/* quote */.hD)(given.text)}` : '';
    return { kind: 'unknown', reason: `the context's value${shown} of ${key} contradicts the principal` };
}
function fits(given, implied) {
    if (typeof given !== 'string')
        return false;
    if (typeof implied === 'string')
        return given === implied;
    const { before, after } = implied;
    if (given.length < before.length + after.length || !given.startsWith(before) || !given.endsWith(after))
        return false;
    const between = given.slice(before.length, given.length - after.length);
    return !before.endsWith('/') || between === '' || between.endsWith('/');
}

;// CONCATENATED MODULE: ./build/access/evaluate/facts.js


function factsOf(request, caller, roleArn) {
    const given = new Map();
    for (const [key, value] of Object.entries(request.context)) {
        const lower = key.toLowerCase();
        if (given.has(lower))
            given.set(lower, { kind: 'unknown', reason: 'the context names this key twice' });
        else
            given.set(lower, typeof value === 'string' ? (0,key_state/* single */.J)(value) : { kind: 'set', values: value });
    }
    return (key) => {
        const isRole = roleArn !== undefined && key === 'aws:principalarn';
        return joinStates(key, given.get(key) ?? key_state/* ABSENT */.s, isRole ? (0,key_state/* single */.J)(roleArn) : keyOfCaller(caller, key));
    };
}

// EXTERNAL MODULE: ./build/access/evaluate/truth.js
var evaluate_truth = __webpack_require__(5162);
;// CONCATENATED MODULE: ./build/access/evaluate/principal.js


const attached = () => ({ truth: evaluate_truth/* YES */._Y });
function namedIn(caller) {
    return ({ principal, notPrincipal }) => {
        if (principal !== undefined)
            return matchPrincipal(principal, caller);
        if (notPrincipal === undefined)
            return { truth: (0,evaluate_truth/* unknown */.L5)('the statement has neither Principal nor NotPrincipal') };
        if (notPrincipal.length === 0)
            return { truth: (0,evaluate_truth/* unknown */.L5)('AWS does not say what an empty NotPrincipal means') };
        if (notPrincipal.some((one) => isExactly(one, caller)))
            return { truth: (0,evaluate_truth.no)('NotPrincipal excepts the principal') };
        return { truth: evaluate_truth/* YES */._Y, kind: 'direct' };
    };
}
function matchPrincipal(principals, caller) {
    const kinds = new Set(principals.map((one) => kindOfMatch(one, caller)));
    for (const kind of ['direct', 'role', 'account'])
        if (kinds.has(kind))
            return { truth: evaluate_truth/* YES */._Y, kind };
    return { truth: (0,evaluate_truth.no)('Principal does not name the principal of the request') };
}
function kindOfMatch({ type, value }, caller) {
    if (isEveryone({ type, value }))
        return 'direct';
    if (type !== 'AWS')
        return caller.kind === type && caller.value === value ? 'direct' : undefined;
    const account = accountPrincipal(value);
    if (account !== undefined)
        return callerAccount(caller) === account ? 'account' : undefined;
    if (isRoleOf(value, caller))
        return 'role';
    return isSameAws(value, caller) ? 'direct' : undefined;
}
function isEveryone({ type, value }) {
    return value === '*' && (type === '*' || type === 'AWS');
}
function isRoleOf(value, caller) {
    if (caller.kind === 'role')
        return value === caller.arn;
    const role = readCaller(value);
    if (caller.kind !== 'session' || role.kind !== 'role')
        return false;
    const name = role.arn.slice(role.arn.lastIndexOf('/') + 1);
    return role.account === caller.account && role.partition === caller.partition && name === caller.roleName;
}
function isExactly(principal, caller) {
    if (isEveryone(principal))
        return true;
    if (principal.type !== 'AWS')
        return caller.kind === principal.type && caller.value === principal.value;
    const account = accountPrincipal(principal.value);
    if (account !== undefined)
        return caller.kind === 'root' && caller.account === account;
    return isSameAws(principal.value, caller);
}
function isSameAws(value, caller) {
    if ('arn' in caller)
        return caller.arn === value;
    return caller.kind === 'other' && caller.value === value;
}

// EXTERNAL MODULE: ./build/policy/wildcard.js
var wildcard = __webpack_require__(2557);
;// CONCATENATED MODULE: ./build/access/evaluate/action.js



function matchAction(statement, action) {
    const { action: listed, notAction: excepted } = statement;
    if (!isAction(action))
        return (0,evaluate_truth.no)(`${(0,glob/* quote */.hD)(action)} is not an action of the form service:name`);
    if (listed !== undefined) {
        return matchesAny(listed, action) ? evaluate_truth/* YES */._Y : (0,evaluate_truth.no)(`Action does not list ${action}`);
    }
    if (excepted === undefined)
        return (0,evaluate_truth/* unknown */.L5)('the statement has neither Action nor NotAction');
    if (excepted.length === 0)
        return (0,evaluate_truth/* unknown */.L5)('AWS does not say what an empty NotAction means');
    return matchesAny(excepted, action) ? (0,evaluate_truth.no)(`NotAction excepts ${action}`) : evaluate_truth/* YES */._Y;
}
function matchesAny(patterns, action) {
    const lower = action.toLowerCase();
    return patterns.some((pattern) => pattern === '*' || (isAction(pattern) && (0,wildcard/* matchesWildcard */._)(pattern.toLowerCase(), lower)));
}
function isAction(text) {
    return /^[^:]+:[^:]+$/.test(text);
}

// EXTERNAL MODULE: ./build/access/evaluate/condition.js + 1 modules
var evaluate_condition = __webpack_require__(5784);
;// CONCATENATED MODULE: ./build/access/evaluate/defects.js
function defectsOf({ statements, defects }) {
    if (defects.length === 0)
        return NONE;
    const known = new Set(statements.map(({ index }) => index));
    const byStatement = new Map();
    const elsewhere = [];
    for (const defect of defects) {
        const { statement, element } = placeOf(defect);
        if (statement === undefined || !known.has(statement)) {
            elsewhere.push({ statement, message: defect.message });
            continue;
        }
        const list = byStatement.get(statement) ?? [];
        list.push({ element, message: defect.message });
        byStatement.set(statement, list);
    }
    return { byStatement, elsewhere };
}
const NONE = { byStatement: new Map(), elsewhere: [] };
function placeOf({ pointer }) {
    const [root, second, third] = pointer;
    if (root !== 'Statement')
        return { statement: undefined, element: undefined };
    const statement = typeof second === 'number' ? second : 0;
    const element = typeof second === 'number' ? third : second;
    return { statement, element: typeof element === 'string' && ELEMENTS.has(element) ? element : undefined };
}
const ELEMENTS = new Set([
    ...['Principal', 'NotPrincipal', 'Action', 'NotAction', 'Resource', 'NotResource', 'Condition'],
]);

// EXTERNAL MODULE: ./build/access/evaluate/arn.js
var arn = __webpack_require__(5628);
// EXTERNAL MODULE: ./build/access/evaluate/string.js
var string = __webpack_require__(1170);
// EXTERNAL MODULE: ./build/access/evaluate/variables.js
var variables = __webpack_require__(1370);
;// CONCATENATED MODULE: ./build/access/evaluate/resource.js






function matchResource(statement, resource, shortArns, setting) {
    const { resource: listed, notResource: excepted } = statement;
    if (resource !== '*' && !isArn(resource))
        return (0,evaluate_truth.no)(`${(0,glob/* quote */.hD)(resource)} is neither * nor an ARN of six parts`);
    const patterns = listed ?? excepted;
    if (patterns === undefined)
        return (0,evaluate_truth/* unknown */.L5)('the statement has neither Resource nor NotResource');
    if (patterns.length === 0 && listed === undefined)
        return (0,evaluate_truth/* unknown */.L5)('AWS does not say what an empty NotResource means');
    const match = (0,evaluate_truth/* anyMatch */.ce)(patterns.map((pattern) => matchOne(pattern, resource, shortArns, setting)));
    if (typeof match !== 'boolean')
        return (0,evaluate_truth/* unknown */.L5)(`${listed ? 'Resource' : 'NotResource'}: ${match.unclear}`);
    if (listed !== undefined)
        return match ? evaluate_truth/* YES */._Y : (0,evaluate_truth.no)(`Resource does not cover ${resource}`);
    return match ? (0,evaluate_truth.no)(`NotResource excepts ${resource}`) : evaluate_truth/* YES */._Y;
}
function isArn(resource) {
    return (0,policy_arn/* splitArn */.E_)(resource)?.prefix === 'arn';
}
function matchOne(written, resource, shortArns, setting) {
    if (written === '*')
        return true;
    const parts = (0,arn/* splitPattern */.z)((0,glob/* wildcardPattern */.f8)(written));
    const isShort = parts.length < 6;
    if (!written.startsWith('arn:')) {
        const tail = isShort ? undefined : written.split(':').slice(5).join(':');
        if (tail === undefined)
            return (0,glob/* matchesPattern */.MT)((0,glob/* wildcardPattern */.f8)(written), resource);
        const head = written.slice(0, written.length - tail.length);
        return withVariables(tail, setting, resource, (pattern) => (0,glob/* matchPattern */.gH)([...(0,glob/* wildcardPattern */.f8)(head), ...pattern], resource));
    }
    const given = (0,policy_arn/* splitArn */.E_)(resource);
    if (given === undefined)
        return false;
    const texts = [given.prefix, given.partition, given.service, given.region, given.account, given.resource];
    if (isShort) {
        const padded = `${written}*`.split(':');
        const match = texts.every((text, index) => (0,glob/* matchesPattern */.MT)((0,glob/* wildcardPattern */.f8)(padded[index] ?? '*'), text));
        if (!match || shortArns === 'padded')
            return match;
        return { unclear: `${(0,glob/* quote */.hD)(written)} has fewer than six parts, which AWS documents for identity policies only` };
    }
    const heads = parts.slice(0, 5).map((part, index) => (0,glob/* matchPattern */.gH)(part, texts[index] ?? ''));
    if ((0,evaluate_truth/* everyMatch */.tM)(heads) !== true)
        return false;
    const tail = parts[5]?.map((piece) => piece.text).join('') ?? '';
    return withVariables(tail, setting, given.resource, (pattern) => (0,glob/* matchPattern */.gH)(pattern, given.resource));
}
function withVariables(tail, setting, text, match) {
    const expansion = (0,variables/* expandVariables */.i)(tail, setting.facts, setting.variables);
    if (expansion.kind === 'no-value')
        return false;
    if (expansion.kind === 'unknown')
        return { unclear: expansion.reason };
    return (0,string/* matchLike */.Z)(expansion.pattern, expansion.wildValue, text, match);
}

;// CONCATENATED MODULE: ./build/access/evaluate/statement.js






function judgeDocument(document, policy, question) {
    const defects = defectsOf(document);
    const outcomes = document.statements.map((statement) => {
        const broken = defects.byStatement.get(statement.index) ?? [];
        return judgeStatement(statement, policy, document.version, question, broken);
    });
    for (const { message, statement } of defects.elsewhere) {
        const truth = (0,evaluate_truth/* unknown */.L5)(message);
        const checks = [{ element: 'statement', truth }];
        outcomes.push({ policy, statement, sid: undefined, effect: undefined, truth, kind: undefined, checks });
    }
    return outcomes;
}
function judgeStatement(statement, policy, version, question, defects) {
    const setting = { facts: question.facts, variables: (0,variables/* variableSupport */.W)(version) };
    const principal = question.principal(statement);
    const checks = [
        { element: 'action', truth: matchAction(statement, question.action) },
        { element: 'resource', truth: resourceOf(statement, question, setting) },
        { element: 'principal', truth: principal.truth },
    ];
    const isConditionBroken = defects.some(({ element }) => element === 'Condition');
    for (const condition of statement.conditions) {
        const { operator, key } = condition;
        if (isConditionBroken && condition.values.length === 0)
            continue;
        checks.push({ element: 'condition', operator, key, truth: (0,evaluate_condition/* evaluateCondition */.F)(condition, setting) });
    }
    const known = checks.filter(({ element }) => !defects.some((defect) => spoils(defect.element, element)));
    for (const { message } of defects)
        known.push({ element: 'statement', truth: (0,evaluate_truth/* unknown */.L5)(message) });
    return {
        policy,
        statement: statement.index,
        sid: statement.sid,
        effect: statement.effect,
        truth: (0,evaluate_truth/* allOf */.bn)(known.map(({ truth }) => truth)),
        kind: principal.kind,
        checks: known,
    };
}
function spoils(broken, element) {
    return broken === undefined || broken.toLowerCase().endsWith(element === 'condition' ? 'never' : element);
}
function resourceOf(statement, question, setting) {
    if (question.resources !== 'own')
        return matchResource(statement, question.resource, question.resources, setting);
    if (statement.resource === undefined && statement.notResource === undefined)
        return evaluate_truth/* YES */._Y;
    const truth = matchResource(statement, question.resource, 'undocumented', setting);
    return truth.is === 'yes' ? evaluate_truth/* YES */._Y : (0,evaluate_truth/* unknown */.L5)('AWS refuses a Resource in a trust policy');
}
function joinOutcomes(outcomes, effect, nothing) {
    let open;
    for (const outcome of outcomes) {
        if (outcome.effect !== undefined && outcome.effect !== effect)
            continue;
        if (outcome.truth.is === 'yes')
            return evaluate_truth/* YES */._Y;
        if (outcome.truth.is === 'unknown')
            open ??= outcome.truth;
    }
    return open ?? (0,evaluate_truth.no)(nothing);
}

;// CONCATENATED MODULE: ./build/access/evaluate/evaluate.js




const DOCUMENT_KINDS = ['identity', 'resource', 'trust'];
function evaluate(kind, policies, request) {
    const caller = readCaller(request.principal);
    const question = {
        action: request.action,
        resource: request.resource,
        facts: factsOf(request, caller),
        principal: kind === 'identity' ? attached : namedIn(caller),
        resources: RESOURCES[kind],
    };
    const outcomes = policies.flatMap((policy, index) => judgeDocument(policy, index, question));
    const deny = joinOutcomes(outcomes, 'Deny', 'no statement denies it');
    const allow = joinOutcomes(outcomes, 'Allow', 'no statement allows it');
    const { decision, reason } = decide(deny, allow);
    return { decision, reason, statement: decidingStatement(outcomes, decision), outcomes };
}
const RESOURCES = { identity: 'padded', resource: 'undocumented', trust: 'own' };
function decide(deny, allow) {
    if (deny.is === 'yes')
        return { decision: 'explicit-deny', reason: 'a statement denies it' };
    if (allow.is === 'no')
        return { decision: 'implicit-deny', reason: allow.reason };
    if (deny.is === 'unknown')
        return { decision: 'undecided', reason: `it may be denied: ${deny.reason}` };
    if (allow.is === 'unknown')
        return { decision: 'undecided', reason: `it may be allowed: ${allow.reason}` };
    return { decision: 'allow', reason: 'a statement allows it' };
}
function decidingStatement(outcomes, decision) {
    switch (decision) {
        case 'implicit-deny':
            return undefined;
        case 'undecided':
            return outcomes.find(({ truth }) => truth.is === 'unknown');
        case 'allow':
        case 'explicit-deny': {
            const effect = decision === 'allow' ? 'Allow' : 'Deny';
            return outcomes.find((outcome) => outcome.effect === effect && outcome.truth.is === 'yes');
        }
    }
}

;// CONCATENATED MODULE: ./build/access/evaluate/joint-principal.js



function namedTogether(caller, boundary, isTrust) {
    return (statement) => {
        if (isTrust && statement.notPrincipal !== undefined)
            return { truth: (0,evaluate_truth/* unknown */.L5)('AWS refuses NotPrincipal in a trust policy') };
        if (isTrust && statement.principal?.some(({ type }) => type === '*'))
            return { truth: (0,evaluate_truth/* unknown */.L5)('AWS refuses a bare "*" as principal of a trust policy') };
        if (statement.notPrincipal === undefined || statement.effect === 'Allow')
            return namedIn(caller)(statement);
        return exempt(statement.notPrincipal, statement, caller, boundary);
    };
}
function exempt(listed, statement, caller, boundary) {
    if (boundary === 'yes')
        return { truth: evaluate_truth/* YES */._Y };
    const account = listed.some(({ type, value }) => type === 'AWS' && accountPrincipal(value) === callerAccount(caller));
    const itself = listed.some((one) => isExactly(one, caller) || (one.type === 'AWS' && isRoleOf(one.value, caller)));
    if (!('account' in caller) || caller.kind === 'root')
        return namedIn(caller)(statement);
    if (!account && !itself)
        return { truth: evaluate_truth/* YES */._Y };
    const everyone = matchPrincipal(listed, { kind: 'anonymous' }).truth.is === 'yes';
    if (!everyone && account !== itself) {
        return { truth: (0,evaluate_truth/* unknown */.L5)('NotPrincipal lists only one of the account and the role: AWS wants both') };
    }
    if (boundary === 'unknown') {
        return {
            truth: (0,evaluate_truth/* unknown */.L5)('NotPrincipal with Deny denies every principal that has a boundary, and that is not known'),
        };
    }
    return { truth: (0,evaluate_truth.no)('NotPrincipal excepts the principal') };
}

;// CONCATENATED MODULE: ./build/access/evaluate/guarded.js




function throughResource(guarded, caller, own, asked) {
    const { source, document, owner, needsDelegation, survives } = guarded;
    const outcomes = judgeDocument(document, 0, {
        ...asked,
        principal: namedTogether(caller, own.hasBoundary, source === 'trust'),
        resources: source === 'trust' ? 'own' : 'undocumented',
    });
    const deny = (0,evaluate_truth/* anyOf */.EB)([own.deny, joinOutcomes(outcomes, 'Deny', 'no statement denies it')]);
    const names = (...kinds) => {
        const named = outcomes.filter(({ kind }) => kind === undefined || kinds.includes(kind));
        return joinOutcomes(named, 'Allow', `the ${source} policy does not allow it`);
    };
    if (!isOfOwner(caller, owner)) {
        const both = [names('direct', 'role', 'account'), own.identity, own.boundary];
        return { deny, outcomes, allow: (0,evaluate_truth/* allOf */.bn)([...both, survives, sameWorld(caller, owner)]) };
    }
    const alone = own.isKnown ? own.identity : NOT_IN_INPUT;
    const identity = needsDelegation ? (0,evaluate_truth/* allOf */.bn)([names('account'), own.identity]) : alone;
    const role = (0,evaluate_truth/* allOf */.bn)([names('role'), own.boundary]);
    return { deny, outcomes, allow: (0,evaluate_truth/* anyOf */.EB)([(0,evaluate_truth/* allOf */.bn)([identity, own.boundary]), names('direct'), role]) };
}
function isOfOwner(caller, { partition, account }) {
    if (account === undefined || callerAccount(caller) !== account)
        return false;
    return !('account' in caller) || caller.partition === undefined || caller.partition === partition;
}
const NOT_IN_INPUT = (0,evaluate_truth/* unknown */.L5)("the principal's own policies are not in the input");
function sameWorld(caller, owner) {
    if (owner.account === undefined)
        return (0,evaluate_truth/* unknown */.L5)('the account that owns the resource is not known');
    if (!('account' in caller) || caller.partition === undefined)
        return evaluate_truth/* YES */._Y;
    return caller.partition === owner.partition ? evaluate_truth/* YES */._Y : (0,evaluate_truth.no)('AWS does not delegate access across partitions');
}

;// CONCATENATED MODULE: ./build/access/evaluate/own-policies.js



function rolePolicies({ permissions, boundary, isBoundaryUnknown = false }, asked) {
    const identity = permissions.flatMap((document, index) => judgeDocument(document, index, { ...asked, principal: attached, resources: 'padded' }));
    const within = boundary === undefined
        ? []
        : judgeDocument(boundary, 0, { ...asked, principal: attached, resources: 'undocumented' });
    const leaves = isBoundaryUnknown ? (0,evaluate_truth/* unknown */.L5)('the boundary of the role is not in the input') : evaluate_truth/* YES */._Y;
    return {
        identity: joinOutcomes(identity, 'Allow', 'no permissions policy allows it'),
        boundary: boundary === undefined ? leaves : joinOutcomes(within, 'Allow', 'the boundary does not allow it'),
        deny: joinOutcomes([...identity, ...within], 'Deny', 'no statement denies it'),
        isKnown: true,
        hasBoundary: boundary !== undefined || isBoundaryUnknown ? 'yes' : 'no',
        outcomes: { permissions: identity, boundary: within },
    };
}
const FOREIGN_POLICIES = {
    identity: evaluate_truth/* YES */._Y,
    boundary: evaluate_truth/* YES */._Y,
    deny: (0,evaluate_truth.no)('no statement denies it'),
    isKnown: false,
    hasBoundary: 'unknown',
    outcomes: { permissions: [], boundary: [] },
};

// EXTERNAL MODULE: ./build/policy/operator.js
var policy_operator = __webpack_require__(5455);
// EXTERNAL MODULE: ./build/access/evaluate/ip.js
var ip = __webpack_require__(6834);
;// CONCATENATED MODULE: ./build/access/evaluate/public.js






function isPublicPolicy({ statements, defects }) {
    const [defect] = defects;
    if (defect !== undefined)
        return (0,evaluate_truth/* unknown */.L5)(`whether the bucket policy is public: ${defect.message}`);
    const allows = statements.filter(({ effect }) => effect === 'Allow');
    return (0,evaluate_truth/* negate */.ze)((0,evaluate_truth/* allOf */.bn)(allows.map(isBound)), 'every Allow of the bucket policy is bound to fixed principals or sources');
}
function survivesAccessBlock(bucketPolicy, restrictPublicBuckets) {
    if (restrictPublicBuckets === false)
        return evaluate_truth/* YES */._Y;
    const isPublic = isPublicPolicy(bucketPolicy);
    if (isPublic.is === 'no')
        return evaluate_truth/* YES */._Y;
    if (isPublic.is === 'unknown')
        return isPublic;
    if (restrictPublicBuckets === true)
        return (0,evaluate_truth.no)('the bucket policy is public, and RestrictPublicBuckets cuts what it allows to other accounts');
    return (0,evaluate_truth/* unknown */.L5)('the bucket policy counts as public, and whether RestrictPublicBuckets is on is not known');
}
function isBound(statement) {
    const name = statement.sid === undefined || statement.sid === '' ? String(statement.index) : (0,glob/* quote */.hD)(statement.sid);
    const { principal } = statement;
    if (principal !== undefined && !principal.some(isEveryone))
        return evaluate_truth/* YES */._Y;
    if (statement.conditions.some(isFixed))
        return evaluate_truth/* YES */._Y;
    return (0,evaluate_truth.no)(`statement ${name} allows everyone`);
}
const FIXED_TEXT = new Set([
    ...['aws:principalarn', 'aws:principalaccount', 'aws:principalorgid', 'aws:sourcearn', 'aws:sourcevpc'],
    ...['aws:sourcevpce', 'aws:sourceowner', 'aws:sourceaccount', 's3:dataaccesspointaccount'],
]);
function isFixed({ operator: written, key, values }) {
    const operator = (0,policy_operator/* parseOperator */.A)(written);
    if (operator === undefined || operator.negated || operator.ifExists || operator.set === 'ForAllValues')
        return false;
    if (values.length === 0)
        return false;
    const lower = key.toLowerCase();
    if (lower === 'aws:sourceip')
        return operator.family === 'IpAddress' && values.every(isNarrowRange);
    if (operator.family !== 'String' && operator.family !== 'Arn')
        return false;
    if (lower === 'aws:userid')
        return values.every((value) => isFixedText(value.replace(/^[A-Z0-9]+:\*$/, '')));
    if (lower === 's3:dataaccesspointarn') {
        return values.every((value) => isFixedText((0,policy_arn/* splitArn */.E_)(value)?.account ?? '*') && !value.includes('${'));
    }
    return FIXED_TEXT.has(lower) && values.every(isFixedText);
}
function isFixedText(value) {
    return value !== '' && !/[*?]|\$\{/.test(value);
}
function isNarrowRange(value) {
    const range = (0,ip/* parseRange */.RC)(value);
    if (range === undefined)
        return false;
    return range.last - range.first < 1n << BigInt(range.version === 4 ? 24 : 96);
}

;// CONCATENATED MODULE: ./build/access/evaluate/combine.js









function evaluateTogether(connection, request) {
    const caller = readCaller(request.principal);
    const { roleArn } = connection;
    const ownRole = roleArn !== undefined && isRoleOf(roleArn, caller) ? roleArn : undefined;
    const { action, resource } = request;
    const asked = { action, resource, facts: factsOf(request, caller, ownRole) };
    const own = ownRole === undefined ? FOREIGN_POLICIES : rolePolicies(connection, asked);
    const outcomes = [
        ...own.outcomes.permissions.map((outcome) => ({ ...outcome, source: 'permissions' })),
        ...own.outcomes.boundary.map((outcome) => ({ ...outcome, source: 'boundary' })),
    ];
    const run = { connection, caller, asked, own, outcomes, assumptions: new Set() };
    const { deny, allow } = judge(run);
    const { decision, reason } = decide(deny, allow);
    return { decision, reason, statements: deciding(outcomes, decision), outcomes, assumptions: [...run.assumptions] };
}
function judge(run) {
    const { roleArn, bucket, trust, keyArn, keyPolicy } = run.connection;
    const { action, resource } = run.asked;
    const service = action.slice(0, action.indexOf(':')).toLowerCase();
    const arn = (0,policy_arn/* splitArn */.E_)(resource);
    const role = roleArn === undefined ? undefined : (0,policy_arn/* splitArn */.E_)(roleArn);
    if (role !== undefined && service === 'sts' && (resource === roleArn || (resource === '*' && ASSUMES.test(action))))
        return guardedBy(run, trust, { source: 'trust', owner: role, needsDelegation: true, survives: evaluate_truth/* YES */._Y });
    if (service === 's3' && arn?.service === 's3' && (arn.resource === bucket || arn.resource.startsWith(`${bucket}/`)))
        return throughBucket(run, arn.partition);
    if (service === 'kms' && arn?.service === 'kms') {
        const document = resource === keyArn ? keyPolicy : undefined;
        return guardedBy(run, document, { source: 'key', owner: arn, needsDelegation: true, survives: evaluate_truth/* YES */._Y });
    }
    const { own } = run;
    if (!own.isKnown)
        return { deny: own.deny, allow: NOT_IN_INPUT };
    if (arn !== undefined)
        run.assumptions.add(`no policy of ${resource} itself is in the input: taken as saying nothing`);
    return { deny: own.deny, allow: (0,evaluate_truth/* allOf */.bn)([own.identity, own.boundary]) };
}
const ASSUMES = /^sts:(?:AssumeRole|TagSession|SetSourceIdentity)/i;
function throughBucket(run, partition) {
    const { bucketPolicy, bucketOwnerAccountId: account, restrictPublicBuckets } = run.connection;
    const guarded = { source: 'bucket', owner: { partition, account }, needsDelegation: false };
    const isSameAccount = isOfOwner(run.caller, guarded.owner);
    if (bucketPolicy === undefined && isSameAccount) {
        run.assumptions.add('no bucket policy is in the input: taken as none');
        return guardedBy(run, NO_POLICY, { ...guarded, survives: evaluate_truth/* YES */._Y });
    }
    const isSpared = bucketPolicy === undefined || isSameAccount || run.caller.kind === 'Service';
    const survives = isSpared ? evaluate_truth/* YES */._Y : survivesAccessBlock(bucketPolicy, restrictPublicBuckets);
    return guardedBy(run, bucketPolicy, { ...guarded, survives });
}
const NO_POLICY = { version: '2012-10-17', statements: [], defects: [] };
function guardedBy(run, document, guarded) {
    const { caller, own, asked } = run;
    const { source } = guarded;
    if (document === undefined) {
        const missing = (0,evaluate_truth/* unknown */.L5)(`the ${source} policy is not in the input`);
        return { deny: own.deny, allow: (0,evaluate_truth/* allOf */.bn)([missing, sameWorld(caller, guarded.owner)]) };
    }
    if (!own.isKnown && 'account' in caller)
        run.assumptions.add(TAKEN_AS_SUFFICIENT);
    const { deny, allow, outcomes } = throughResource({ ...guarded, document }, caller, own, asked);
    run.outcomes.push(...outcomes.map((outcome) => ({ ...outcome, source })));
    return { deny, allow };
}
const TAKEN_AS_SUFFICIENT = "the principal's own policies are not in the input: taken as allowing what it is asked for";
function deciding(outcomes, decision) {
    if (decision === 'implicit-deny')
        return [];
    if (decision === 'undecided')
        return outcomes.filter(({ truth }) => truth.is === 'unknown');
    const effect = decision === 'allow' ? 'Allow' : 'Deny';
    return outcomes.filter((outcome) => outcome.effect === effect && outcome.truth.is === 'yes');
}

// EXTERNAL MODULE: ./build/policy/locate.js
var policy_locate = __webpack_require__(6805);
// EXTERNAL MODULE: ./build/policy/pointer.js
var pointer = __webpack_require__(2578);
;// CONCATENATED MODULE: ./build/jobs/why.js




function why(question) {
    const { decision, reason, statement, outcomes } = evaluate(question.kind, question.policies, question.request);
    const describe = describer(({ policy }) => question.policies[policy]);
    return {
        decision,
        reason,
        deciding: statement === undefined ? [] : [describe(statement)],
        others: outcomes.filter((outcome) => outcome !== statement).map(describe),
        assumptions: [],
    };
}
function whyTogether(question) {
    const { connection } = question;
    const evaluation = evaluateTogether(connection, question.request);
    const describe = describer((outcome) => outcome.source === 'permissions'
        ? connection.permissions[outcome.policy]
        : {
            boundary: connection.boundary,
            trust: connection.trust,
            bucket: connection.bucketPolicy,
            key: connection.keyPolicy,
        }[outcome.source]);
    return {
        decision: evaluation.decision,
        reason: evaluation.reason,
        deciding: evaluation.statements.map(describe),
        others: evaluation.outcomes.filter((outcome) => !evaluation.statements.includes(outcome)).map(describe),
        assumptions: evaluation.assumptions,
    };
}
function isAllowed({ decision }) {
    return decision === 'allow';
}
function describer(documentOf) {
    const locators = new Map();
    return (outcome) => {
        const document = documentOf(outcome);
        const { policy, source, statement: index, sid, effect, truth } = outcome;
        return {
            policy,
            ...(source !== undefined && { source }),
            ...(document !== undefined && 'text' in document && why_placeOf(document, index, locators)),
            ...(index !== undefined && { index }),
            ...(sid !== undefined && { sid }),
            ...(effect !== undefined && { effect }),
            applies: truth.is,
            because: why_reasonsOf(outcome),
        };
    };
}
function why_placeOf(policy, index, locators) {
    const place = (0,policy_locate/* findPlace */.P)(policy);
    if (index === undefined)
        return { file: place.file };
    const locate = locators.get(policy) ?? place.locate;
    locators.set(policy, locate);
    return { file: place.file, line: locate((0,pointer/* statementPointer */.Po)(policy, index)).line };
}
function why_reasonsOf({ truth, checks }) {
    return checks.flatMap((check) => {
        if (check.truth.is === 'yes' || check.truth.is !== truth.is)
            return [];
        const { element, operator, key } = check;
        return [
            {
                element,
                ...(operator !== undefined && { operator }),
                ...(key !== undefined && { key }),
                text: check.truth.reason,
            },
        ];
    });
}

// EXTERNAL MODULE: ./build/policy/read.js
var policy_read = __webpack_require__(9851);
;// CONCATENATED MODULE: ./build/jobs/why-request.js

function readRequest(json) {
    if (!(0,policy_read/* isObject */.G)(json))
        return { problem: 'request is an object' };
    const { action, resource } = json;
    if (typeof action !== 'string')
        return { problem: 'request.action is a text' };
    if (typeof resource !== 'string')
        return { problem: 'request.resource is a text' };
    const principal = readPrincipal(json.principal);
    if (principal === undefined) {
        return {
            problem: 'request.principal is a text, or one of { Service }, { Federated }, { CanonicalUser } with a text',
        };
    }
    const context = readContext(json.context ?? {});
    if (typeof context === 'string')
        return { problem: context };
    return { request: { principal, action, resource, context } };
}
function readPrincipal(json) {
    if (typeof json === 'string')
        return json;
    if (!(0,policy_read/* isObject */.G)(json) || Object.keys(json).length !== 1)
        return undefined;
    const { Service, Federated, CanonicalUser } = json;
    if (typeof Service === 'string')
        return { Service };
    if (typeof Federated === 'string')
        return { Federated };
    return typeof CanonicalUser === 'string' ? { CanonicalUser } : undefined;
}
function readContext(json) {
    if (!(0,policy_read/* isObject */.G)(json))
        return 'request.context is an object';
    const entries = [];
    for (const [key, value] of Object.entries(json)) {
        if (typeof value === 'string')
            entries.push([key, value]);
        else if (isTexts(value))
            entries.push([key, value]);
        else
            return `request.context[${JSON.stringify(key)}] is a text or a list of texts`;
    }
    return Object.fromEntries(entries);
}
function isTexts(json) {
    return Array.isArray(json) && json.every((item) => typeof item === 'string');
}

;// CONCATENATED MODULE: ./build/jobs/why-batch.js




async function* whyBatch(lines, onBroken) {
    for await (const line of lines) {
        if (line.trim() === '')
            continue;
        const answer = answerLine(line);
        if ('error' in answer)
            onBroken?.();
        yield JSON.stringify(answer);
    }
}
function answerLine(line) {
    const parsed = (0,parse/* parseJson */.q)(line);
    if ('problem' in parsed)
        return { id: null, error: parsed.problem.message };
    const json = parsed.value;
    if (!(0,policy_read/* isObject */.G)(json))
        return { id: null, error: 'a line is a JSON object' };
    const { id = null, kind, policies } = json;
    if (!isKind(kind))
        return { id, error: `kind is one of ${DOCUMENT_KINDS.join(', ')}` };
    if (!Array.isArray(policies))
        return { id, error: 'policies is a list of policy documents' };
    const read = readRequest(json.request);
    if ('problem' in read)
        return { id, error: read.problem };
    const documents = policies.map(policy_read/* readDocument */.u);
    const { decision, reason, statement } = evaluate(kind, documents, read.request);
    return {
        id,
        decision,
        statement: statement === undefined
            ? null
            : { policy: statement.policy, index: statement.statement ?? null, sid: statement.sid ?? null },
        ...(decision === 'undecided' && { reason }),
    };
}
function isKind(json) {
    return DOCUMENT_KINDS.some((kind) => kind === json);
}

;// CONCATENATED MODULE: ./build/jobs/answer-why.js













async function answerWhy(settings, named, workspace) {
    const { batch, policy, connection, kind, format } = settings;
    if (batch !== undefined) {
        let broken = 0;
        const answers = whyBatch(eachLine(named.stream(batch)), () => broken++);
        return { stream: withLineEnds(answers), exitCode: () => (broken > 0 ? 2 : 0) };
    }
    if (settings.request === undefined || policy.length > 0 === connection.length > 0 || connection.length > 1) {
        throw new errors/* ConfigError */.x([
            {
                message: 'why needs --request, and either --policy or one --connection; or --batch',
                fix: 'write: why --request request.json --connection NAME',
            },
        ]);
    }
    const request = await readNamedRequest(settings.request, named);
    const result = policy.length > 0
        ? why({
            request,
            kind: (0,named_policies/* documentKind */.e)(kind ?? 'identity'),
            policies: await (0,named_policies/* readPolicies */.h)(policy, (0,named_policies/* documentKind */.e)(kind ?? 'identity'), named),
        })
        : whyTogether({ request, connection: await readConnection(settings, workspace) });
    const text = format === 'json'
        ? (0,visible/* visibleJson */.$)(JSON.stringify(result, null, 2))
        : renderWhy(result)
            .map((line) => (0,visible/* visible */.R)(line))
            .join('\n');
    return { text: `${text}\n`, exitCode: isAllowed(result) ? 0 : 1 };
}
async function readNamedRequest(file, files) {
    const read = await files.read(file, MAX_REQUEST_BYTES);
    const fail = (problem) => {
        throw new errors/* ConfigError */.x([{ message: `the request ${JSON.stringify(file)}: ${problem}`, fix: 'correct --request' }]);
    };
    if ('problem' in read)
        return fail(read.problem);
    const parsed = (0,parse/* parseJson */.q)(read.text);
    if ('problem' in parsed)
        return fail(parsed.problem.message);
    const result = readRequest(parsed.value);
    return 'problem' in result ? fail(result.problem) : result.request;
}
const MAX_REQUEST_BYTES = 1024 * 1024;
async function readConnection(settings, files) {
    const { coactiveRoleArn } = settings;
    const patterns = settings.given.has('config') ? settings.config : [];
    const loaded = await (0,load/* loadConfig */.Z)(files, patterns, {
        connections: settings.connection,
        ...(coactiveRoleArn !== undefined && { coactiveRoleArn }),
    });
    const { subjects, problems } = await (0,policies/* loadPolicies */.h)(loaded.config, files, reference/* referenceDocuments */.Qh, loaded.unfit);
    const [subject] = subjects;
    const mistakes = [...loaded.problems, ...problems];
    if (mistakes.length > 0 || subject === undefined) {
        throw new errors/* ConfigError */.x(mistakes.length > 0 ? mistakes : [{ message: 'there is no such connection', fix: 'correct --connection' }]);
    }
    return jointPolicies(subject);
}
function jointPolicies({ connection, policies }) {
    const one = (kind) => policies.find((policy) => policy.kind === kind);
    return {
        bucket: connection.bucket,
        bucketOwnerAccountId: connection.bucketOwnerAccountId ?? connection.accountId,
        ...(connection.method === 'iam-role' && { roleArn: (0,connection_input/* roleArnOf */.z)(connection) }),
        permissions: policies.filter(({ kind }) => kind === 'permissions'),
        boundary: one('boundary'),
        trust: one('trust'),
        bucketPolicy: one('bucket'),
        keyArn: connection.kmsKeyArn,
        keyPolicy: one('key'),
    };
}
async function* eachLine(chunks) {
    for await (const lines of (0,jobs_lines/* readLines */.S)(chunks))
        yield* lines;
}
async function* withLineEnds(lines) {
    for await (const line of lines)
        yield `${line}\n`;
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
