(() => {
'use strict';
const id = 7932;
const ids = [7932,8647];
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

/***/ 9383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xw: () => (/* binding */ resourcePolicies),
/* harmony export */   eJ: () => (/* binding */ bucketAccount),
/* harmony export */   se: () => (/* binding */ isSameAccount)
/* harmony export */ });
function bucketAccount(input) {
    return input.bucketOwnerAccountId ?? input.accountId;
}
function isSameAccount(input) {
    return input.bucketOwnerAccountId === undefined || input.bucketOwnerAccountId === input.accountId;
}
function resourcePolicies({ bucketPolicy, besideBucketPolicy, keyPolicy }) {
    return [bucketPolicy, besideBucketPolicy, keyPolicy].filter((policy) => policy !== undefined);
}


/***/ }),

/***/ 3091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ mayBeCut)
/* harmony export */ });
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9383);
/* harmony import */ var _public_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3765);


function mayBeCut(input) {
    const { bucketPolicy, besideBucketPolicy, method, restrictPublicBuckets } = input;
    if (restrictPublicBuckets === false)
        return false;
    if (method === 'iam-role' && (0,_input_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameAccount */ .se)(input))
        return false;
    return [bucketPolicy, besideBucketPolicy].some((policy) => policy !== undefined && (0,_public_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .isPublicPolicy */ .i)(policy));
}


/***/ }),

/***/ 3765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ isPublicPolicy)
/* harmony export */ });
/* harmony import */ var _policy_operator_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5455);
/* harmony import */ var _sets_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2585);


function isPublicPolicy({ statements, version }) {
    return statements.some((statement) => statement.effect === 'Allow' && !grantsToFixed(statement, version === '2012-10-17'));
}
function grantsToFixed({ principal, conditions }, hasVariables) {
    const isNamed = principal?.every(({ value }) => !/[*?]/.test(value)) === true;
    return isNamed || conditions.some((condition) => isFixed(condition, hasVariables));
}
function isFixed({ operator: written, key, values }, hasVariables) {
    const operator = (0,_policy_operator_js__WEBPACK_IMPORTED_MODULE_0__/* .parseOperator */ .A)(written);
    if (operator === undefined || operator.negated || operator.ifExists || operator.set === 'ForAllValues')
        return false;
    if (operator.family === 'Null' || values.length === 0)
        return false;
    const name = key.toLowerCase();
    if (name === 'aws:sourceip')
        return operator.family === 'IpAddress' && values.every(isNarrow);
    const isPlain = (value) => !(hasVariables && value.includes('${'));
    if (name === 's3:dataaccesspointarn')
        return values.every((value) => isPlain(value) && !/[*?]/.test(value.split(':').slice(0, 5).join(':')));
    if (name === 'aws:userid')
        return values.every((value) => isPlain(value) && !/[*?]/.test(value.split(':')[0] ?? ''));
    return FIXING.has(name) && values.every((value) => isPlain(value) && !/[*?]/.test(value));
}
function isNarrow(value) {
    const range = (0,_sets_address_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRange */ .R)(value);
    if (range === undefined)
        return false;
    const most = value.includes(':') ? 1n << 96n : 1n << 24n;
    return range[1] - range[0] < most;
}
const FIXING = new Set([
    ...[
        'aws:principalorgid',
        'aws:principalarn',
        'aws:principalaccount',
        'aws:sourcearn',
        'aws:sourcevpc',
        'aws:sourcevpce',
    ],
    ...['aws:sourceowner', 'aws:sourceaccount', 's3:dataaccesspointaccount'],
]);


/***/ }),

/***/ 3933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ judgeAccess)
});

// EXTERNAL MODULE: ./build/access/budget.js
var budget = __webpack_require__(9254);
// EXTERNAL MODULE: ./build/access/input.js
var access_input = __webpack_require__(9383);
// EXTERNAL MODULE: ./build/access/keys.js
var access_keys = __webpack_require__(9975);
// EXTERNAL MODULE: ./build/access/box.js + 1 modules
var access_box = __webpack_require__(7111);
// EXTERNAL MODULE: ./build/access/sets/atoms.js
var atoms = __webpack_require__(8375);
// EXTERNAL MODULE: ./build/access/sets/caller.js
var sets_caller = __webpack_require__(854);
;// CONCATENATED MODULE: ./build/access/callers.js


function callersOf(roleArn, policies) {
    const role = (0,sets_caller/* readCaller */.wW)(roleArn);
    const [, partition = 'aws'] = roleArn.split(':');
    const name = roleArn.slice(roleArn.lastIndexOf('/') + 1);
    const named = new Set();
    for (const policy of policies) {
        for (const { principal = [], notPrincipal = [] } of policy?.statements ?? []) {
            for (const { type, value } of [...principal, ...notPrincipal]) {
                if (type !== 'AWS')
                    continue;
                const caller = (0,sets_caller/* readCaller */.wW)(value);
                if (caller.kind === 'session' && (0,sets_caller/* roleName */.S3)(caller.arn ?? '') === (0,sets_caller/* roleName */.S3)(roleArn))
                    named.add(caller.text);
            }
        }
    }
    const base = `arn:${partition}:sts::${role.account ?? ''}:assumed-role/${name}/`;
    let fresh = `${base}coactive`;
    for (let i = 2; named.has(fresh); i++)
        fresh = `${base}coactive-${String(i)}`;
    const session = (text) => ({ kind: 'session', text, account: role.account, arn: roleArn });
    const otherNames = [...named].map((text) => text.slice(text.lastIndexOf('/') + 1));
    return [{ ...session(fresh), otherNames }, ...[...named].map(session)];
}
function readingRole({ method, roleArn, coactiveRoleArn }) {
    return method === 'iam-role' ? roleArn : coactiveRoleArn;
}
function spaceOf(caller, keys) {
    return { keys, atoms: () => new atoms/* Atoms */.NY([{ caller }]), resources: 'any' };
}

// EXTERNAL MODULE: ./build/policy/arn.js
var policy_arn = __webpack_require__(4868);
// EXTERNAL MODULE: ./build/access/sets/glob.js
var glob = __webpack_require__(363);
// EXTERNAL MODULE: ./build/access/sets/glob-test.js
var glob_test = __webpack_require__(1860);
// EXTERNAL MODULE: ./build/access/sets/key-set.js
var key_set = __webpack_require__(7351);
// EXTERNAL MODULE: ./build/access/sets/pattern.js
var pattern = __webpack_require__(6563);
;// CONCATENATED MODULE: ./build/access/contract.js






const CONTRACT = { version: '1', source: 'Coactive, Cloud Storage Access (Beta)' };
function bucketArn({ partition, bucket }) {
    return `arn:${partition}:s3:::${bucket}`;
}
function onAction(...actions) {
    return {
        dimension: access_keys/* ACTION */.hr,
        test: new glob_test/* GlobTest */.N(actions.flatMap((action) => (0,pattern/* compileAction */.oD)(action) ?? [])),
        inside: true,
    };
}
function onResource(globs, inside = true) {
    return { dimension: access_keys/* RESOURCE */.bD, test: new glob_test/* GlobTest */.N(globs), inside };
}
function bucketGlob(input) {
    return glob/* Glob */.f.literal(bucketArn(input), pattern/* EVERY_ARN */.iG);
}
function objectGlobs(input) {
    const prefixes = input.prefixes.length > 0 ? input.prefixes : [''];
    return prefixes.map((prefix) => glob/* Glob */.f.prefix(`${bucketArn(input)}/${prefix}`, pattern/* EVERY_ARN */.iG));
}
function listingFactors(input, keys) {
    if (input.prefixes.length === 0 || input.allowBucketListing)
        return [];
    const under = new glob_test/* GlobTest */.N(input.prefixes.map((prefix) => glob/* Glob */.f.prefix(prefix)));
    const { dimension } = keys.use('s3:prefix');
    return [{ dimension, test: new key_set/* KeyTest */.K(false, 'some', under, true), inside: true }];
}
function requiredAccess(input, keys) {
    const needs = [
        { operation: 'GetObject', factors: [onAction('s3:GetObject'), onResource(objectGlobs(input))] },
        {
            operation: 'ListBucket',
            factors: [onAction('s3:ListBucket'), onResource([bucketGlob(input)]), ...listingFactors(input, keys)],
        },
    ];
    if (input.kmsKeyArn !== undefined) {
        const key = glob/* Glob */.f.literal(input.kmsKeyArn, pattern/* EVERY_ARN */.iG);
        needs.push({ operation: 'Decrypt', factors: [onAction('kms:Decrypt'), onResource([key])] });
    }
    return needs;
}
function allowedAccess(input, keys) {
    const onBucket = onResource([bucketGlob(input)]);
    const onObjects = onResource(objectGlobs(input));
    const allowed = [
        [onAction('s3:GetObject'), onObjects],
        [onAction('s3:ListBucket'), onBucket, ...listingFactors(input, keys)],
        [onAction('s3:GetBucketLocation'), onBucket],
    ];
    for (const action of input.allowActions) {
        const test = onAction(action);
        allowed.push([test, onObjects], action.toLowerCase() === 's3:listbucket' ? [] : [test, onBucket]);
    }
    if (input.kmsKeyArn !== undefined) {
        const suffix = input.partition === 'aws-cn' ? 'amazonaws.com.cn' : 'amazonaws.com';
        const region = (0,policy_arn/* splitArn */.E_)(input.kmsKeyArn)?.region ?? input.region ?? '';
        const service = new glob_test/* GlobTest */.N([glob/* Glob */.f.literal(`s3.${region}.${suffix}`)]);
        const { dimension } = keys.use('kms:viaservice', 'kms:ViaService');
        const throughS3 = { dimension, test: new key_set/* KeyTest */.K(false, 'some', service, true), inside: true };
        const key = onResource([glob/* Glob */.f.literal(input.kmsKeyArn, pattern/* EVERY_ARN */.iG)]);
        allowed.push([onAction('kms:Decrypt'), key, throughS3]);
    }
    return allowed.filter((factors) => factors.length > 0);
}

// EXTERNAL MODULE: ./build/access/factor.js
var access_factor = __webpack_require__(7060);
// EXTERNAL MODULE: ./build/access/compile.js + 3 modules
var compile = __webpack_require__(8270);
;// CONCATENATED MODULE: ./build/access/naming.js

function nameCaller({ principal, notPrincipal, effect }, facts) {
    const { caller } = facts;
    if (principal !== undefined) {
        const found = new Set(principal.map(({ type, value }) => nameOne(type, value, caller)));
        return ['direct', 'role', 'account'].find((naming) => found.has(naming)) ?? 'none';
    }
    if (notPrincipal === undefined || notPrincipal.length === 0)
        return 'unclear';
    const listed = new Set(notPrincipal.map(({ type, value }) => nameOne(type, value, caller)));
    const isListed = listed.has('direct') || listed.has('role');
    if (effect === 'Allow')
        return isListed ? 'unclear' : 'direct';
    if (facts.hasBoundary === true)
        return 'direct';
    const isEveryone = notPrincipal.some(({ type, value }) => value === '*' && (type === '*' || type === 'AWS'));
    if (isEveryone)
        return facts.hasBoundary === false ? 'none' : 'unclear';
    if (!isListed && !listed.has('account'))
        return 'direct';
    return isListed && listed.has('account') && facts.hasBoundary === false ? 'none' : 'unclear';
}
function nameOne(type, value, caller) {
    if (value === '*' && (type === '*' || type === 'AWS'))
        return 'direct';
    if (type !== 'AWS')
        return 'none';
    const named = (0,sets_caller/* readCaller */.wW)(value);
    if (named.kind === 'root')
        return named.account === caller.account ? 'account' : 'none';
    if (named.text === caller.text && named.kind === 'session')
        return 'direct';
    if (named.kind !== 'role')
        return 'none';
    return (0,sets_caller/* roleName */.S3)(named.text) === (0,sets_caller/* roleName */.S3)(caller.arn ?? '') ? 'role' : 'none';
}

// EXTERNAL MODULE: ./build/access/sets/token.js
var token = __webpack_require__(800);
;// CONCATENATED MODULE: ./build/access/grant.js








function combinePolicies(input, facts, keys, reading) {
    const compile = new Compiler(keys, reading);
    const bucketScope = onResource([bucketGlob(input), glob/* Glob */.f.prefix(`${bucketArn(input)}/`, pattern/* EVERY_ARN */.iG)]);
    const named = (0,pattern/* compileArnFormat */.u9)(`arn:*:s3:*:*:${input.bucket}`);
    const anyBucketScope = onResource([named, glob/* Glob */.f.of([...named.tokens, token/* SLASH */.o, token/* ANY_RUN */.L8])]);
    const onKey = input.kmsKeyArn === undefined ? undefined : onResource([glob/* Glob */.f.literal(input.kmsKeyArn, pattern/* EVERY_ARN */.iG)]);
    const placedOnBucket = (policy) => compile.placed(policy, facts, [bucketScope, onAction('s3:*')]);
    const bucket = joined(placedOnBucket(input.bucketPolicy), placedOnBucket(input.besideBucketPolicy));
    const key = onKey === undefined
        ? compile.placed(undefined, facts, [])
        : compile.placed(input.keyPolicy, facts, [onKey, onAction('kms:*')]);
    const isReached = (arn) => partitionOf(arn) === partitionOf(facts.caller.text);
    const isBucketReached = isReached(bucketArn(input));
    const isKeyReached = input.kmsKeyArn === undefined || isReached(input.kmsKeyArn);
    if (!isBucketReached)
        bucket.allows.length = 0;
    if (!isKeyReached)
        key.allows.length = 0;
    const denies = [...bucket.denies, ...key.denies];
    const allows = [];
    const isMissing = (policy, scope, name) => {
        if (reading.missing === 'ignored' || policy !== undefined || scope === undefined)
            return false;
        compile.doubts.push(`${name}, which is not declared`);
        return true;
    };
    const noBucket = isBucketReached &&
        (input.method === 'bucket-policy' || !(0,access_input/* isSameAccount */.se)(input)) &&
        isMissing(input.bucketPolicy, bucketScope, 'policies.bucket');
    const noKey = isKeyReached && isMissing(input.keyPolicy, onKey, 'policies.key');
    if (input.method === 'bucket-policy') {
        if (noBucket && reading.isWide)
            allows.push({ factors: [bucketScope], sources: [] });
        if (noKey && reading.isWide && onKey !== undefined)
            allows.push({ factors: [onKey], sources: [] });
        for (const { region } of [...bucket.allows, ...key.allows])
            allows.push(region);
        return { allows, denies, doubts: compile.doubts };
    }
    const own = input.permissions.map((policy) => compile.own(policy));
    const boundary = input.boundary === undefined ? undefined : compile.own(input.boundary);
    denies.push(...own.flatMap((one) => one.denies), ...(boundary?.denies ?? []));
    const cut = (regions) => boundary === undefined ? regions : regions.flatMap((region) => boundary.allows.map((limit) => both(region, limit)));
    const identity = cut(own.flatMap((one) => one.allows));
    let elsewhere = [[]];
    const leaveOut = (...scope) => {
        elsewhere = elsewhere.flatMap((factors) => scope.map((factor) => [...factors, outside(factor)]));
    };
    leaveOut(onResource([glob/* Glob */.f.literal(input.roleArn, pattern/* EVERY_ARN */.iG)]), onAction('sts:*'));
    if (!isBucketReached)
        leaveOut(anyBucketScope, onAction('s3:*'));
    if (!isKeyReached && onKey !== undefined)
        leaveOut(onKey, onAction('kms:*'));
    if (!(0,access_input/* isSameAccount */.se)(input) && input.bucketPolicy !== undefined) {
        leaveOut(anyBucketScope, onAction('s3:*'));
        for (const { region } of bucket.allows)
            allows.push(...identity.map((own) => both(own, region)));
    }
    else if ((0,access_input/* isSameAccount */.se)(input)) {
        for (const { region, naming } of bucket.allows) {
            if (naming === 'direct')
                allows.push(region);
            else if (naming === 'role')
                allows.push(...cut([region]));
        }
    }
    if (onKey !== undefined && input.keyPolicy !== undefined) {
        leaveOut(onKey, onAction('kms:*'));
        const isOwnKey = (0,policy_arn/* accountOf */.XP)(input.kmsKeyArn ?? '') === input.accountId;
        for (const { region, naming } of key.allows) {
            if (isOwnKey && naming === 'direct')
                allows.push(region);
            else if (isOwnKey && naming === 'role')
                allows.push(...cut([region]));
            else
                allows.push(...identity.map((own) => both(own, region)));
        }
    }
    if (noBucket && !reading.isWide)
        leaveOut(anyBucketScope, onAction('s3:*'));
    if (noKey && !reading.isWide && onKey !== undefined)
        leaveOut(onKey, onAction('kms:*'));
    if (noKey && reading.isWide && onKey !== undefined)
        allows.push({ factors: [onKey], sources: [] });
    for (const factors of elsewhere) {
        for (const region of identity)
            allows.push({ ...region, factors: [...region.factors, ...factors] });
    }
    return { allows, denies, doubts: compile.doubts };
}
function partitionOf(arn) {
    return (0,policy_arn/* splitArn */.E_)(arn)?.partition;
}
function outside({ dimension, test, inside }) {
    return { dimension, test, inside: !inside };
}
function both(one, two) {
    return { factors: [...one.factors, ...two.factors], sources: [...one.sources, ...two.sources] };
}
function joined(one, two) {
    return { allows: [...one.allows, ...two.allows], denies: [...one.denies, ...two.denies] };
}
class Compiler {
    doubts = [];
    #keys;
    #reading;
    constructor(keys, reading) {
        this.#keys = keys;
        this.#reading = reading;
    }
    own(policy) {
        const allows = [];
        const denies = [];
        this.#noteDefects(policy);
        for (const statement of policy.statements) {
            (statement.effect === 'Allow' ? allows : denies).push(this.#region(policy, statement, policy.kind === 'boundary' ? 'placed' : 'identity', []));
        }
        return { allows, denies };
    }
    placed(policy, facts, scope) {
        const placed = { allows: [], denies: [] };
        if (policy === undefined)
            return placed;
        this.#noteDefects(policy);
        for (const statement of policy.statements) {
            const naming = nameCaller(statement, facts);
            if (naming === 'none')
                continue;
            const isAllow = statement.effect === 'Allow';
            if (naming === 'unclear') {
                this.doubts.push('whether a NotPrincipal speaks of the caller');
                if (isAllow !== this.#reading.isWide)
                    continue;
            }
            const region = this.#region(policy, statement, 'placed', scope);
            if (isAllow)
                placed.allows.push({ region, naming: naming === 'unclear' ? 'direct' : naming });
            else
                placed.denies.push(region);
        }
        return placed;
    }
    #region(policy, statement, kind, scope) {
        const { isWide, undeclared } = this.#reading;
        const over = (statement.effect === 'Allow') === isWide;
        const hasVariables = policy.version === '2012-10-17';
        const compiled = (0,compile/* compileStatement */.dl)(statement, kind, hasVariables, this.#keys, { over, undeclared });
        if (compiled.doubt !== undefined)
            this.doubts.push(compiled.doubt);
        return { factors: [...compiled.factors, ...scope], sources: [{ policy, statement }] };
    }
    #noteDefects({ file, defects }) {
        for (const { message } of defects)
            this.doubts.push(`${file}, which AWS would refuse: ${message}`);
    }
}

// EXTERNAL MODULE: ./build/access/arn-format.js
var arn_format = __webpack_require__(9178);
;// CONCATENATED MODULE: ./build/access/impossible.js






function impossibleRequests({ actions = [], resourcesOf }, keys, partition) {
    const own = new glob_test/* GlobTest */.N([glob/* Glob */.f.literal('*'), glob/* Glob */.f.prefix(`arn:${partition}:`)]);
    const impossible = [
        [{ dimension: access_keys/* RESOURCE */.bD, test: own, inside: false }],
        [
            { dimension: access_keys/* ACTION */.hr, test: ASSUMPTIONS, inside: true },
            { dimension: access_keys/* RESOURCE */.bD, test: new glob_test/* GlobTest */.N([glob/* Glob */.f.literal('*')]), inside: true },
        ],
    ];
    if (resourcesOf !== undefined) {
        for (const [patterns, globs] of groupByResources(actions, resourcesOf)) {
            impossible.push([
                { dimension: access_keys/* ACTION */.hr, test: new glob_test/* GlobTest */.N(globs), inside: true },
                { dimension: access_keys/* RESOURCE */.bD, test: new glob_test/* GlobTest */.N(patterns), inside: false },
            ]);
        }
    }
    for (const key of ['s3:prefix', 's3:delimiter', 's3:max-keys']) {
        const use = keys.find(key);
        if (use === undefined)
            continue;
        impossible.push([
            { dimension: access_keys/* ACTION */.hr, test: NOT_LISTINGS, inside: true },
            { dimension: use.dimension, test: key_set/* KeyTest */.K.present, inside: true },
        ]);
    }
    return impossible;
}
const grouped = new WeakMap();
function groupByResources(actions, resourcesOf) {
    const known = grouped.get(actions);
    if (known !== undefined)
        return known;
    const groups = new Map();
    for (const action of actions) {
        const patterns = resourcesOf(action);
        const glob = (0,pattern/* compileAction */.oD)(action);
        if (patterns === undefined || glob === undefined)
            continue;
        const taken = patterns.length === 0 ? ['*'] : patterns;
        const name = taken.join(' ');
        const group = groups.get(name) ?? [taken.map(arn_format/* resourceGlob */.PG), []];
        group[1].push(glob);
        groups.set(name, group);
    }
    const list = [...groups.values()];
    grouped.set(actions, list);
    return list;
}
function globs(...actions) {
    return actions.flatMap((action) => (0,pattern/* compileAction */.oD)(action) ?? []);
}
const ASSUMPTIONS = new glob_test/* GlobTest */.N(globs('sts:AssumeRole*', 'sts:TagSession', 'sts:SetSourceIdentity'));
const NOT_LISTINGS = new glob_test/* GlobTest */.N(globs('s3:Get*', 's3:Put*', 's3:Delete*', 's3:Head*', 's3:Restore*', 'kms:*', 'sts:*'));

// EXTERNAL MODULE: ./build/access/links.js
var access_links = __webpack_require__(6190);
// EXTERNAL MODULE: ./build/access/verdict.js
var verdict = __webpack_require__(1374);
// EXTERNAL MODULE: ./build/access/witness.js + 2 modules
var access_witness = __webpack_require__(2552);
;// CONCATENATED MODULE: ./build/access/least-privilege.js













function judgeLeastPrivilege(input, keys, hints, budget) {
    const doubts = [];
    const role = readingRole(input);
    for (const caller of callersOf(role, (0,access_input/* resourcePolicies */.Xw)(input))) {
        const facts = { caller, hasBoundary: input.method === 'iam-role' ? input.boundary !== undefined : undefined };
        const widest = combinePolicies(input, facts, keys, { isWide: true, missing: 'ignored' });
        const hunt = new Hunt(input, caller, widest, keys, hints, budget);
        if (hunt.findAny() === undefined) {
            doubts.push(...widest.doubts.filter((doubt) => doubt.includes('would refuse')));
            continue;
        }
        const certain = widest.doubts.length === 0
            ? hunt
            : new Hunt(input, caller, combinePolicies(input, facts, keys, { isWide: false, missing: 'ignored' }), keys, hints, budget);
        const { witnesses, more } = certain.list();
        if (witnesses.length > 0)
            return { status: 'refuted', witnesses, more };
        doubts.push(...widest.doubts);
    }
    return doubts.length === 0 ? verdict/* PROVED */.jS : (0,verdict/* undecided */.oo)(doubts);
}
const TELLING = [
    ['s3:PutBucketPolicy', 'changes the bucket policy'],
    ['s3:DeleteObject', 'deletes objects'],
    ['s3:PutObject', 'writes objects'],
    ['s3:GetBucketPolicy', 'reads the bucket policy'],
    ['s3:GetBucketAcl', 'reads the access control list'],
    ['s3:GetBucketLogging', 'reads the logging configuration'],
    ['s3:GetReplicationConfiguration', 'reads the replication configuration'],
    ['s3:GetBucketNotification', 'reads the notification configuration'],
    ['s3:GetObjectVersion', 'reads old versions of objects'],
    ['s3:ListBucketVersions', 'lists old versions of objects'],
    ['s3:ListBucket', 'lists what is not under a declared prefix'],
    ['s3:GetObject', 'reads objects that are not declared'],
    ['kms:Decrypt', 'decrypts otherwise than by S3 with the declared key'],
    ['sts:AssumeRole', 'assumes other roles'],
];
const MOST_SHOWN = 10;
class Hunt {
    #grant;
    #space;
    #avoid;
    #hints;
    #budget;
    #known = new Map();
    constructor(input, caller, grant, keys, hints, budget) {
        this.#grant = grant;
        this.#space = spaceOf(caller, keys);
        this.#budget = budget;
        const arn = bucketArn(input);
        const prefix = input.prefixes[0] ?? '';
        this.#hints = {
            ...hints,
            resources: [arn, `${arn}/${prefix}file.jpg`, `${arn}/other/file.jpg`, ...(hints.resources ?? [])],
        };
        this.#avoid = [
            ...allowedAccess(input, keys),
            ...grant.denies.map(({ factors }) => factors),
            ...impossibleRequests(hints, keys, input.partition),
            ...(0,access_links/* callerLinks */.x)(this.#space),
        ];
    }
    findAny() {
        for (const region of this.#grant.allows) {
            const box = this.#find(region, [], this.#avoid);
            if (box !== undefined)
                return box;
        }
        return undefined;
    }
    list() {
        const witnesses = [];
        const told = new Set(TELLING.map(([action]) => action.toLowerCase()));
        let more = 0;
        const show = (found, shows) => {
            if (found !== undefined)
                witnesses.push(this.#describe(found, shows));
        };
        for (const [action, shows] of TELLING) {
            if (witnesses.length < MOST_SHOWN)
                show(this.#excessOf(action), shows);
            else if (this.#isExcess(action))
                more++;
        }
        const most = witnesses.length === 0 ? SOME : 0;
        for (const action of this.#hints.actions ?? []) {
            if (told.has(action.toLowerCase()))
                continue;
            if (witnesses.length < most)
                show(this.#excessOf(action), 'is not needed');
            else if (this.#isExcess(action))
                more++;
        }
        const services = new Set((this.#hints.actions ?? []).map((action) => action.slice(0, action.indexOf(':') + 1).toLowerCase()));
        const known = new glob_test/* GlobTest */.N([...services].map((service) => glob/* Glob */.f.prefix(service)));
        show(this.#firstExcess([{ dimension: access_keys/* ACTION */.hr, test: known, inside: false }], this.#grant.allows, this.#avoid), 'belongs to another service');
        if (witnesses.length === 0)
            show(this.#firstExcess([], this.#grant.allows, this.#avoid), 'is not needed');
        return { witnesses, more };
    }
    #excessOf(action) {
        const { regions, avoid } = this.#speakingOf(action);
        return regions.length === 0 ? undefined : this.#firstExcess([onAction(action)], regions, avoid);
    }
    #isExcess(action) {
        const { regions, avoid, signature } = this.#speakingOf(action);
        if (regions.length === 0)
            return false;
        let answer = this.#known.get(signature);
        if (answer === undefined) {
            answer = this.#firstExcess([onAction(action)], regions, avoid) !== undefined;
            this.#known.set(signature, answer);
        }
        return answer;
    }
    #speakingOf(action) {
        const point = { action: action.toLowerCase(), resource: '', caller: NOBODY, key: () => undefined };
        const speaks = (factors) => factors.every((factor) => factor.dimension !== access_keys/* ACTION */.hr || (0,access_factor/* holdsAt */.wD)(factor, point));
        let signature = '';
        const regions = this.#grant.allows.filter(({ factors }, i) => {
            if (!speaks(factors))
                return false;
            signature += `${String(i)} `;
            return true;
        });
        if (regions.length === 0)
            return { regions, avoid: [], signature };
        signature += '/';
        const avoid = this.#avoid.filter((factors, i) => {
            if (!speaks(factors))
                return false;
            signature += `${String(i)} `;
            return true;
        });
        return { regions, avoid, signature };
    }
    #firstExcess(factors, regions, avoid) {
        for (const region of regions) {
            const box = this.#find(region, factors, avoid);
            if (box !== undefined)
                return { region, box, base: [...region.factors, ...factors] };
        }
        return undefined;
    }
    #find({ factors: own }, factors, avoid) {
        const start = (0,access_box/* narrowAll */.fD)(access_box/* Box */.az.all(this.#space), [...own, ...factors], this.#budget);
        return start && (0,access_box/* findOutside */.BQ)(start, avoid, this.#budget);
    }
    #describe({ region, box, base }, shows) {
        const statements = region.sources.map(({ statement }) => statement);
        const excess = { space: this.#space, box, base, avoid: this.#avoid };
        const { witness } = (0,access_witness/* describeWitness */.J)(excess, statements, this.#hints);
        const [source] = region.sources;
        const statement = source && { file: source.policy.file, index: source.statement.index };
        return { request: witness, ...(statement && { statement }), shows };
    }
}
const SOME = 3;
const NOBODY = { kind: 'other', text: '', account: undefined, arn: undefined };

// EXTERNAL MODULE: ./build/access/prove.js + 2 modules
var prove = __webpack_require__(7712);
// EXTERNAL MODULE: ./build/access/sets/address.js
var address = __webpack_require__(2585);
// EXTERNAL MODULE: ./build/access/sets/interval.js
var interval = __webpack_require__(4128);
// EXTERNAL MODULE: ./build/access/sets/finite-set.js
var finite_set = __webpack_require__(4895);
// EXTERNAL MODULE: ./build/access/sets/value.js
var value = __webpack_require__(1052);
;// CONCATENATED MODULE: ./build/access/coactive-facts.js










function requestFacts(operation, input, keys) {
    const facts = [];
    for (const { name, dimension, family } of keys.all()) {
        const test = factOf(name.toLowerCase(), operation, input);
        if (test === undefined)
            continue;
        if (test.test instanceof interval/* IntervalTest */.Qh && family !== 'address')
            facts.push({ dimension, test: key_set/* KeyTest */.K.present, inside: true });
        else
            facts.push({ dimension, test: adapt(test, family), inside: true });
    }
    return facts;
}
function undeclaredKeys(operation, input) {
    const missing = new Map();
    const isCustomers = input.method === 'iam-role' && operation !== 'AssumeRole';
    if (isCustomers && input.organizationId === undefined) {
        for (const key of ['aws:principalorgid', 'aws:resourceorgid'])
            missing.set(key, 'declare defaults.organization_id');
    }
    if (isCustomers)
        for (const key of ['aws:principalorgpaths', 'aws:resourceorgpaths'])
            missing.set(key, 'organisation paths cannot be declared');
    if (input.region === undefined && operation !== 'AssumeRole')
        missing.set('aws:requestedregion', 'declare region');
    if ((0,access_input/* bucketAccount */.eJ)(input) === undefined) {
        for (const key of ['aws:resourceaccount', 's3:resourceaccount'])
            missing.set(key, 'declare account_id');
    }
    if (operation === 'Decrypt') {
        const reason = 'AWS does not document what S3 passes on to KMS';
        for (const key of ['aws:securetransport', 'aws:sourceip', 'aws:sourcevpc', 'aws:sourcevpce', 'aws:vpcsourceip'])
            missing.set(key, reason);
    }
    return missing;
}
const ABSENT = key_set/* KeyTest */.K.absent;
const PRESENT = key_set/* KeyTest */.K.present;
function factOf(key, operation, input) {
    const isDirect = operation !== 'Decrypt';
    switch (key) {
        case 'aws:securetransport':
            return isDirect ? equalTo('true') : undefined;
        case 'aws:sourceip':
            return isDirect ? new key_set/* KeyTest */.K(false, 'some', PUBLIC, true) : undefined;
        case 'aws:sourcevpc':
        case 'aws:sourcevpce':
        case 'aws:vpcsourceip':
        case 'aws:sourcearn':
        case 'aws:sourceaccount':
        case 'aws:referer':
            return isDirect ? ABSENT : undefined;
        case 'aws:viaawsservice':
            return isDirect ? new key_set/* KeyTest */.K(true, 'some', new glob_test/* GlobTest */.N([glob/* Glob */.f.literal('false')]), true) : equalTo('true');
        case 'aws:multifactorauthpresent':
            return new key_set/* KeyTest */.K(true, 'some', new glob_test/* GlobTest */.N([glob/* Glob */.f.literal('false')]), true);
        case 'aws:multifactorauthage':
        case 'aws:username':
        case 'aws:principalservicename':
            return ABSENT;
        case 'aws:tokenissuetime':
        case 'aws:currenttime':
        case 'aws:epochtime':
            return PRESENT;
        case 'aws:principalorgid':
            return organisation(operation, input);
        case 'aws:resourceorgid':
            return input.organizationId === undefined ? undefined : equalTo(input.organizationId);
        case 'aws:requestedregion':
            return input.region === undefined || operation === 'AssumeRole' ? undefined : equalTo(input.region);
        case 'aws:resourceaccount':
        case 's3:resourceaccount': {
            const account = operation === 'Decrypt'
                ? (0,policy_arn/* splitArn */.E_)(input.kmsKeyArn ?? '')?.account
                : operation === 'AssumeRole'
                    ? input.accountId
                    : (0,access_input/* bucketAccount */.eJ)(input);
            return account === undefined ? undefined : equalTo(account);
        }
        case 's3:prefix':
            return operation === 'GetObject' ? ABSENT : undefined;
        case 'sts:rolesessionname':
            return operation === 'AssumeRole' ? PRESENT : undefined;
        case 'sts:externalid':
        case 'aws:tagkeys':
        case 'sts:transitivetagkeys':
            return operation === 'AssumeRole' ? ABSENT : undefined;
        case 'kms:viaservice':
            return operation === 'Decrypt' ? equalTo(...s3Endpoint(input)) : undefined;
        case 'kms:encryptioncontext:aws:s3:arn':
            return operation === 'Decrypt'
                ? new key_set/* KeyTest */.K(false, 'some', new glob_test/* GlobTest */.N([glob/* Glob */.f.literal(bucketArn(input)), ...objectGlobs(input)]), true)
                : undefined;
        case 'kms:calleraccount':
            return operation === 'Decrypt' && input.method === 'iam-role' && input.accountId !== undefined
                ? equalTo(input.accountId)
                : undefined;
        default:
            return operation === 'AssumeRole' && key.startsWith('aws:requesttag/') ? ABSENT : undefined;
    }
}
function organisation(operation, { method, organizationId }) {
    if (organizationId === undefined)
        return undefined;
    if (method === 'iam-role' && operation !== 'AssumeRole')
        return equalTo(organizationId);
    return new key_set/* KeyTest */.K(true, 'some', new glob_test/* GlobTest */.N([glob/* Glob */.f.literal(organizationId)]), false);
}
function s3Endpoint({ kmsKeyArn, region, partition }) {
    const place = (0,policy_arn/* splitArn */.E_)(kmsKeyArn ?? '')?.region ?? region ?? '';
    return [`s3.${place}.${partition === 'aws-cn' ? 'amazonaws.com.cn' : 'amazonaws.com'}`];
}
function equalTo(...values) {
    return new key_set/* KeyTest */.K(false, 'some', new glob_test/* GlobTest */.N(values.map((value) => glob/* Glob */.f.literal(value))), true);
}
function adapt(fact, family) {
    if (!(fact.test instanceof glob_test/* GlobTest */.N) || family === 'text' || family === undefined || family === 'binary')
        return fact;
    if (family === 'truth')
        return new key_set/* KeyTest */.K(fact.absent, fact.quantifier, new finite_set/* TruthTest */.m(fact.test.globs.map(({ stem }) => stem)), fact.inside);
    return new key_set/* KeyTest */.K(fact.absent, fact.quantifier, value/* ANY_VALUE */.LG, true);
}
const NOT_PUBLIC = [
    ...['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12', '192.0.0.0/24'],
    ...['192.0.2.0/24', '192.168.0.0/16', '198.18.0.0/15', '198.51.100.0/24', '203.0.113.0/24', '224.0.0.0/3', '::/0'],
];
const PUBLIC = new interval/* IntervalTest */.Qh(address/* ADDRESSES */.F, (0,interval/* complement */.Zw)(address/* ADDRESSES */.F, (0,interval/* union */.KC)(address/* ADDRESSES */.F, NOT_PUBLIC.map((block) => (0,address/* parseRange */.R)(block)).filter((range) => range !== undefined))));

// EXTERNAL MODULE: ./build/access/may-be-cut.js
var may_be_cut = __webpack_require__(3091);
;// CONCATENATED MODULE: ./build/access/sufficiency.js













function judgeSufficiency(input, keys, hints, budget) {
    const witnesses = [];
    const doubts = [];
    const check = new SufficiencyCheck(input, keys, hints, budget, doubts);
    for (const caller of callersOf(readingRole(input), (0,access_input/* resourcePolicies */.Xw)(input))) {
        for (const need of requiredAccess(input, keys)) {
            const facts = { caller, hasBoundary: input.method === 'iam-role' ? input.boundary !== undefined : undefined };
            const missing = check.find(need, caller, (reading) => combinePolicies(input, facts, keys, reading));
            if (missing !== undefined)
                witnesses.push(missing);
        }
        if (witnesses.length > 0)
            break;
    }
    if (input.method === 'iam-role')
        witnesses.push(...check.assumption());
    if ((0,may_be_cut/* mayBeCut */.z)(input)) {
        if (input.restrictPublicBuckets === undefined)
            doubts.push(UNKNOWN_BLOCK);
        else if (witnesses.length === 0)
            witnesses.push(...check.cut());
    }
    if (witnesses.length > 0)
        return { status: 'refuted', witnesses, more: 0 };
    return doubts.length === 0 ? verdict/* PROVED */.jS : (0,verdict/* undecided */.oo)(doubts);
}
const UNKNOWN_BLOCK = 'whether RestrictPublicBuckets is on: the bucket policy is public by the definition of S3, and its access would be cut';
const SHOWS = {
    AssumeRole: 'Coactive cannot assume the role',
    GetObject: 'Coactive cannot read an object',
    ListBucket: 'Coactive cannot list the bucket',
    Decrypt: 'Coactive cannot decrypt the objects',
};
class SufficiencyCheck {
    #input;
    #keys;
    #hints;
    #budget;
    #doubts;
    constructor(input, keys, hints, budget, doubts) {
        this.#input = input;
        this.#keys = keys;
        this.#doubts = doubts;
        this.#budget = budget;
        const arn = bucketArn(input);
        this.#hints = { ...hints, resources: [`${arn}/${input.prefixes[0] ?? ''}file.jpg`, ...(hints.resources ?? [])] };
    }
    find(need, caller, grantOf) {
        const undeclared = undeclaredKeys(need.operation, this.#input);
        const narrow = grantOf({ isWide: false, missing: 'may-allow', undeclared });
        const possible = this.#findIn(narrow, need, caller);
        if (possible === undefined) {
            this.#doubts.push(...narrow.doubts.filter((doubt) => doubt.includes('would refuse')));
            return undefined;
        }
        if (narrow.doubts.length === 0)
            return possible;
        const certain = this.#findIn(grantOf({ isWide: true, missing: 'may-allow', undeclared }), need, caller);
        if (certain === undefined)
            this.#doubts.push(...narrow.doubts);
        return certain;
    }
    cut() {
        const [need] = requiredAccess(this.#input, this.#keys);
        const [caller] = callersOf(readingRole(this.#input), (0,access_input/* resourcePolicies */.Xw)(this.#input));
        if (need === undefined || caller === undefined)
            return [];
        const found = this.#findIn({ allows: [], denies: [], doubts: [] }, need, caller);
        return found === undefined ? [] : [{ ...found, shows: 'RestrictPublicBuckets cuts what the public policy gives' }];
    }
    assumption() {
        const { trust, coactiveRoleArn } = this.#input;
        if (trust === undefined) {
            this.#doubts.push('policies.trust, which is not declared');
            return [];
        }
        const found = [];
        for (const caller of callersOf(coactiveRoleArn, [trust]).slice(0, 1)) {
            const need = { operation: 'AssumeRole', factors: [onAction('sts:AssumeRole')] };
            const missing = this.find(need, caller, (reading) => this.#trustGrant(caller, reading));
            if (missing !== undefined)
                found.push({ ...missing, request: { ...missing.request, resource: this.#input.roleArn } });
        }
        return found;
    }
    #trustGrant(caller, { isWide, undeclared }) {
        const { trust } = this.#input;
        const grant = { allows: [], denies: [], doubts: [] };
        for (const statement of trust?.statements ?? []) {
            const naming = nameCaller(statement, { caller, hasBoundary: undefined });
            if (naming === 'none')
                continue;
            const isAllow = statement.effect === 'Allow';
            if (isAllow && (0,policy_arn/* splitArn */.E_)(this.#input.roleArn)?.partition !== (0,policy_arn/* splitArn */.E_)(caller.text)?.partition)
                continue;
            if (naming === 'unclear') {
                grant.doubts.push('AWS refuses NotPrincipal in a trust policy');
                if (isAllow !== isWide)
                    continue;
            }
            const reading = { over: isAllow === isWide, undeclared };
            const compiled = (0,compile/* compileStatement */.dl)(statement, 'trust-element', trust?.version === '2012-10-17', this.#keys, reading);
            if (compiled.doubt !== undefined)
                grant.doubts.push(compiled.doubt);
            const sources = trust === undefined ? [] : [{ policy: trust, statement }];
            (isAllow ? grant.allows : grant.denies).push({ factors: compiled.factors, sources });
        }
        for (const { message } of trust?.defects ?? [])
            grant.doubts.push(`the trust policy, which AWS would refuse: ${message}`);
        return grant;
    }
    #findIn(grant, need, caller) {
        const space = spaceOf(caller, this.#keys);
        const base = [...need.factors, ...requestFacts(need.operation, this.#input, this.#keys)];
        const links = (0,access_links/* callerLinks */.x)(space);
        const start = (0,access_box/* narrowAll */.fD)(access_box/* Box */.az.all(space), base, this.#budget);
        if (start === undefined)
            return undefined;
        for (const deny of grant.denies) {
            const narrowed = (0,access_box/* narrowAll */.fD)(start, deny.factors, this.#budget);
            const box = narrowed && (0,access_box/* findOutside */.BQ)(narrowed, links, this.#budget);
            if (box !== undefined)
                return this.#describe(space, box, [...base, ...deny.factors], links, need, deny);
        }
        const avoid = [...links, ...grant.allows.map(({ factors }) => factors)];
        const box = (0,access_box/* findOutside */.BQ)(start, avoid, this.#budget);
        return box && this.#describe(space, box, base, avoid, need, undefined);
    }
    #describe(space, box, base, avoid, need, deny) {
        const statements = deny?.sources.map(({ statement }) => statement) ?? [];
        const { witness } = (0,access_witness/* describeWitness */.J)({ space, box, base, avoid }, statements, this.#hints);
        const [source] = deny?.sources ?? [];
        const statement = source && { file: source.policy.file, index: source.statement.index };
        return { request: witness, ...(statement && { statement }), shows: SHOWS[need.operation] };
    }
}

;// CONCATENATED MODULE: ./build/access/verdicts.js







function judgeAccess(input, hints = {}, budgetMs) {
    const { permissions, boundary, trust } = input;
    const own = [...permissions, boundary, trust].filter((policy) => policy !== undefined);
    const policies = [...own, ...(0,access_input/* resourcePolicies */.Xw)(input)];
    return {
        leastPrivilege: withinBudget(budgetMs, (budget) => judgeLeastPrivilege(input, keysOf(policies), hints, budget)),
        sufficiency: withinBudget(budgetMs, (budget) => judgeSufficiency(input, keysOf(policies), hints, budget)),
        trust: judgeTrust(input, hints, budgetMs),
    };
}
function keysOf(policies) {
    const keys = new access_keys/* Keys */.D$(policies);
    keys.use('s3:prefix');
    return keys;
}
function withinBudget(budgetMs, judge) {
    try {
        return judge(new budget/* Budget */.__(budgetMs));
    }
    catch (error) {
        if (error instanceof budget/* TooComplex */.hx)
            return (0,verdict/* undecided */.oo)([]);
        throw error;
    }
}
function judgeTrust({ method, trust, coactiveRoleArn }, hints, budgetMs) {
    if (method === 'bucket-policy')
        return verdict/* NO_ROLE */.xV;
    if (trust === undefined)
        return (0,verdict/* undecided */.oo)(['policies.trust, which is not declared']);
    const answer = (0,prove.prove)({ kind: 'trust', policy: trust, within: trustContract(coactiveRoleArn), hints, budgetMs });
    switch (answer.status) {
        case 'proved':
            return verdict/* PROVED */.jS;
        case 'undecided':
            return { status: 'undecided', witnesses: [], more: 0, reason: answer.reason };
        case 'refuted': {
            const statement = { file: trust.file, index: answer.allowedBy.index };
            return {
                status: 'refuted',
                witnesses: [{ request: answer.witness, statement, shows: 'may assume the role' }],
                more: 0,
            };
        }
    }
}
function trustContract(coactiveRoleArn) {
    return {
        version: '2012-10-17',
        defects: [],
        statements: [
            {
                index: 0,
                sid: undefined,
                effect: 'Allow',
                action: ['sts:AssumeRole'],
                notAction: undefined,
                resource: undefined,
                notResource: undefined,
                principal: [{ type: 'AWS', value: coactiveRoleArn }],
                notPrincipal: undefined,
                conditions: [],
            },
        ],
    };
}


/***/ }),

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


/***/ })

};

return { id, ids, modules };
})();
