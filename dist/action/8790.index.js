(() => {
'use strict';
const id = 8790;
const ids = [8790];
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

/***/ 2585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ ADDRESSES),
/* harmony export */   R: () => (/* binding */ parseRange)
/* harmony export */ });
const ADDRESSES = {
    name: 'address',
    least: 0n,
    greatest: (1n << 128n) + (1n << 32n) - 1n,
    next: (value) => value + 1n,
    previous: (value) => value - 1n,
    parse: (text) => {
        const range = text.includes('/') ? undefined : parseRange(text);
        return range?.[0];
    },
    print: (intervals) => printAddress(pick(intervals)),
};
const V4 = 1n << 128n;
const EXAMPLES = [V4 + 0xcb007107n, V4 + 0xc6336407n, (0x20010db8n << 96n) + 1n, V4 + 0x08080808n];
function pick(intervals) {
    const example = EXAMPLES.find((value) => intervals.some(([from, to]) => from <= value && value <= to));
    if (example !== undefined)
        return example;
    for (const [from, to] of intervals)
        if (to >= V4)
            return from > V4 ? from : V4;
    return intervals[0]?.[0] ?? V4;
}
function parseRange(text) {
    if (text.length > LONGEST)
        return undefined;
    let range = ranges.get(text);
    if (range === undefined) {
        if (ranges.size >= MAX_RANGES)
            ranges.clear();
        ranges.set(text, (range = readRange(text) ?? null));
    }
    return range ?? undefined;
}
const ranges = new Map();
const MAX_RANGES = 1_024;
const LONGEST = 64;
function readRange(text) {
    const v4 = IPV4.exec(text);
    if (v4 !== null)
        return rangeV4(v4);
    const slash = text.indexOf('/');
    const value = parseV6(slash === -1 ? text : text.slice(0, slash));
    const length = slash === -1 ? '128' : text.slice(slash + 1);
    if (value === undefined || !/^\d{1,3}$/.test(length) || Number(length) > 128)
        return undefined;
    const size = 1n << BigInt(128 - Number(length));
    const from = value - (value % size);
    return [from, from + size - 1n];
}
const IPV4 = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})(?:\/(\d{1,3}))?$/;
function rangeV4([, a, b, c, d, length = '32']) {
    const [one, two, three, four, bits] = [Number(a), Number(b), Number(c), Number(d), Number(length)];
    if (one > 255 || two > 255 || three > 255 || four > 255 || bits > 32)
        return undefined;
    const value = ((one * 256 + two) * 256 + three) * 256 + four;
    const size = 2 ** (32 - bits);
    const from = value - (value % size);
    return [V4 + BigInt(from), V4 + BigInt(from + size - 1)];
}
function parseV6(text) {
    const halves = text.split('::');
    if (halves.length > 2 || !text.includes(':'))
        return undefined;
    const groups = halves.map((half) => (half === '' ? [] : half.split(':')));
    const [head = [], tail] = groups;
    const missing = 8 - head.length - (tail?.length ?? 0);
    if (tail === undefined ? missing !== 0 : missing < 1)
        return undefined;
    let value = 0n;
    for (const group of [...head, ...Array(tail === undefined ? 0 : missing).fill('0'), ...(tail ?? [])]) {
        if (!/^[0-9a-fA-F]{1,4}$/.test(group))
            return undefined;
        value = value * 65536n + BigInt(`0x${group}`);
    }
    return value;
}
function printAddress(value) {
    if (value >= V4) {
        const v4 = Number(value - V4);
        return [24, 16, 8, 0].map((shift) => String(Math.floor(v4 / 2 ** shift) % 256)).join('.');
    }
    const groups = [];
    for (let shift = 112n; shift >= 0n; shift -= 16n)
        groups.push(((value >> shift) & 0xffffn).toString(16));
    const text = groups.join(':');
    return text.endsWith(':0:0') ? text.replace(/(?::0)+$/, '::') : text;
}


/***/ }),

/***/ 854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N9: () => (/* binding */ derivedValue),
/* harmony export */   PF: () => (/* binding */ toRequestPrincipal),
/* harmony export */   S3: () => (/* binding */ roleName),
/* harmony export */   Zc: () => (/* binding */ isDocumented),
/* harmony export */   vZ: () => (/* binding */ isDerivedKey),
/* harmony export */   wW: () => (/* binding */ readCaller)
/* harmony export */ });
/* unused harmony export principalType */
/* harmony import */ var _policy_arn_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4868);

function readCaller(text) {
    let caller = callers.get(text);
    if (caller === undefined) {
        if (callers.size === MAX_CALLERS)
            callers.clear();
        callers.set(text, (caller = read(text)));
    }
    return caller;
}
const callers = new Map();
const MAX_CALLERS = 1_024;
function read(text) {
    if (ACCOUNT.test(text))
        return root(text, `arn:aws:iam::${text}:root`);
    const arn = (0,_policy_arn_js__WEBPACK_IMPORTED_MODULE_0__/* .splitArn */ .E_)(text);
    if (arn?.prefix !== 'arn' || !ACCOUNT.test(arn.account))
        return { kind: 'other', text, account: undefined, arn: undefined };
    const { account, resource } = arn;
    if (arn.service === 'iam') {
        if (resource === 'root')
            return root(account, text);
        if (resource.startsWith('role/'))
            return { kind: 'role', text, account, arn: text };
        if (resource.startsWith('user/'))
            return { kind: 'user', text, account, arn: text };
    }
    if (arn.service === 'sts') {
        const [type, name, session] = resource.split('/');
        if (type === 'assumed-role' && name !== undefined && session !== undefined)
            return { kind: 'session', text, account, arn: `arn:${arn.partition}:iam::${account}:role/${name}` };
        if (type === 'federated-user')
            return { kind: 'federated-user', text, account, arn: text };
    }
    return { kind: 'other', text, account, arn: text };
}
function root(account, arn) {
    return { kind: 'root', text: arn, account, arn };
}
const ACCOUNT = /^\d{12}$/;
function principalType(caller) {
    switch (caller.kind) {
        case 'root':
            return 'Account';
        case 'user':
            return 'User';
        case 'role':
        case 'session':
            return 'AssumedRole';
        case 'federated-user':
            return 'FederatedUser';
        case 'anonymous':
            return 'Anonymous';
        default:
            return undefined;
    }
}
function derivedValue(caller, key) {
    switch (key) {
        case 'aws:principalarn':
            return caller.arn;
        case 'aws:principalaccount':
            return caller.kind === 'anonymous' ? 'anonymous' : caller.account;
        case 'aws:principaltype':
            return principalType(caller);
        case 'aws:principalisawsservice':
            return caller.kind === 'anonymous' ? undefined : String(caller.kind === 'service');
    }
}
function isDocumented(caller, key) {
    if (caller.account !== undefined || caller.kind === 'anonymous')
        return caller.kind !== 'other';
    return caller.kind === 'service' && key === 'aws:principalisawsservice';
}
function isDerivedKey(key) {
    return key.startsWith('aws:principal') && DERIVED.has(key);
}
const DERIVED = new Set([
    'aws:principalarn',
    'aws:principalaccount',
    'aws:principaltype',
    'aws:principalisawsservice',
]);
function toRequestPrincipal(caller) {
    switch (caller.kind) {
        case 'service':
            return { Service: caller.text };
        case 'federated':
            return { Federated: caller.text };
        case 'canonical':
            return { CanonicalUser: caller.text };
        default:
            return caller.text;
    }
}
function roleName(roleArn) {
    const parts = roleArn.split(':');
    return `${parts[1] ?? ''}:${parts[4] ?? ''}:${roleArn.slice(roleArn.lastIndexOf('/') + 1)}`;
}


/***/ }),

/***/ 2268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ci: () => (/* binding */ addressOf),
/* harmony export */   dY: () => (/* binding */ ownerAddressOf),
/* harmony export */   hN: () => (/* binding */ keyOfAddress),
/* harmony export */   iv: () => (/* binding */ isAddressed)
/* harmony export */ });
const FIRST_REGION = {
    aws: 'us-east-1',
    'aws-cn': 'cn-north-1',
    'aws-us-gov': 'us-gov-west-1',
    'aws-eusc': 'eusc-de-east-1',
};
function isAddressed(connection) {
    return connection.accountId !== undefined;
}
function addressOf(connection, region) {
    const { accountId, assumeRole, partition } = connection;
    return {
        accountId,
        region: region ?? connection.region ?? FIRST_REGION[partition] ?? 'us-east-1',
        ...(assumeRole !== undefined && { assumeRole }),
    };
}
function ownerAddressOf(connection, region) {
    const { accountId, bucketOwnerAccountId = accountId, assumeRole } = connection;
    const address = addressOf(connection, region);
    if (bucketOwnerAccountId === accountId)
        return address;
    if (assumeRole === undefined)
        return undefined;
    return {
        ...address,
        accountId: bucketOwnerAccountId,
        assumeRole: assumeRole.replace(accountId, bucketOwnerAccountId),
    };
}
function keyOfAddress({ accountId, region, assumeRole = '' }) {
    return `${accountId} ${region} ${assumeRole}`;
}


/***/ }),

/***/ 2186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ mapBounded)
/* harmony export */ });
async function mapBounded(items, most, task) {
    const results = [];
    const entries = items.entries();
    const work = async () => {
        for (const [index, item] of entries)
            results[index] = await task(item);
    };
    await Promise.all(Array.from({ length: Math.min(most, items.length) }, work));
    return results;
}


/***/ }),

/***/ 8759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ OpenedAccounts)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/live/subject.js
var subject = __webpack_require__(3327);
;// CONCATENATED MODULE: ./build/jobs/live/account-look.js

const FEW_ROLES = 3;
class AccountLook {
    reader;
    roleCount;
    #buckets = new Map();
    #accesses = new Map();
    #keys = new Map();
    #documents = new Map();
    #block;
    constructor(reader, roleCount) {
        this.reader = reader;
        this.roleCount = roleCount;
    }
    async role(name) {
        if (this.roleCount <= FEW_ROLES)
            return await this.reader.role(name);
        const listing = await this.reader.roles();
        if (listing.status !== 'known')
            return await this.reader.role(name);
        const found = listing.value.find((role) => role.name.toLowerCase() === name.toLowerCase());
        if (found === undefined)
            return { status: 'absent' };
        return isWhole(found) ? { status: 'known', value: found } : await this.reader.role(name);
    }
    bucket(name, owner) {
        return remember(this.#buckets, `${owner} ${name}`, () => this.reader.bucket(name, owner));
    }
    bucketAccess(name, owner) {
        return remember(this.#accesses, `${owner} ${name}`, () => this.reader.bucketAccess(name, owner));
    }
    key(arn) {
        return remember(this.#keys, arn, () => this.reader.key(arn));
    }
    policyDocument(arn) {
        return remember(this.#documents, arn, () => this.reader.policyDocument(arn));
    }
    publicAccessBlock() {
        return (this.#block ??= this.reader.accountPublicAccessBlock());
    }
    forget() {
        this.#buckets.clear();
        this.#accesses.clear();
        this.#documents.clear();
    }
}
function isWhole(role) {
    return partsOf(role).every((part) => !(0,subject/* isUnknown */.t8)(part) || part.needs !== undefined);
}
function partsOf({ attached, inline, ...parts }) {
    const { description, maxSessionDuration, permissionsBoundary, tags } = parts;
    const documents = [attached, inline].flatMap((list) => (list.status === 'known' ? list.value : []));
    const listed = [attached, inline, description, maxSessionDuration, permissionsBoundary, tags];
    return [...listed, ...documents.map(({ document }) => document)];
}
function remember(known, key, read) {
    const before = known.get(key);
    if (before !== undefined)
        return before;
    const reading = read();
    known.set(key, reading);
    return reading;
}

// EXTERNAL MODULE: ./build/jobs/live/address.js
var live_address = __webpack_require__(2268);
;// CONCATENATED MODULE: ./build/jobs/live/open-accounts.js



class OpenedAccounts {
    accounts;
    roleCounts;
    #opened = new Map();
    #problems = [];
    constructor(accounts, roleCounts) {
        this.accounts = accounts;
        this.roleCounts = roleCounts;
    }
    get problems() {
        return this.#problems;
    }
    async forget() {
        for (const opened of await Promise.all(this.#opened.values()))
            if ('look' in opened)
                opened.look.forget();
    }
    open(address) {
        const key = (0,live_address/* keyOfAddress */.hN)(address);
        let opened = this.#opened.get(key);
        if (opened === undefined)
            this.#opened.set(key, (opened = this.#open(address)));
        return opened;
    }
    async #open(address) {
        try {
            const reader = await this.accounts.open(address);
            return { look: new AccountLook(reader, this.roleCounts.get(address.accountId) ?? 0) };
        }
        catch (error) {
            if (error instanceof errors/* ConfigError */.x) {
                const known = new Set(this.#problems.map(({ message }) => message));
                this.#problems.push(...error.problems.filter(({ message }) => !known.has(message)));
                return { reason: error.message, isMistake: true };
            }
            if (error instanceof errors/* ServiceError */._)
                return { reason: error.message, isMistake: false };
            throw error;
        }
    }
}


/***/ }),

/***/ 8790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readAllEvidence: () => (/* binding */ readAllEvidence)
});

// EXTERNAL MODULE: ./build/access/reference.js
var reference = __webpack_require__(9882);
// EXTERNAL MODULE: ./build/jobs/live/address.js
var address = __webpack_require__(2268);
// EXTERNAL MODULE: ./build/jobs/live/map-bounded.js
var map_bounded = __webpack_require__(2186);
// EXTERNAL MODULE: ./build/jobs/live/open-accounts.js + 1 modules
var open_accounts = __webpack_require__(8759);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/live/access-block.js
var access_block = __webpack_require__(8885);
;// CONCATENATED MODULE: ./build/live/evidence.js
const EVIDENCE_PARTS = ['bucket', 'boundary', 'key', 'public-access-block'];

// EXTERNAL MODULE: ./build/live/live-policy.js
var live_policy = __webpack_require__(1988);
// EXTERNAL MODULE: ./build/live/staying-statements.js
var staying_statements = __webpack_require__(4395);
// EXTERNAL MODULE: ./build/policy/arn.js
var policy_arn = __webpack_require__(4868);
// EXTERNAL MODULE: ./build/access/connection-input.js
var connection_input = __webpack_require__(8570);
// EXTERNAL MODULE: ./build/access/may-be-cut.js
var may_be_cut = __webpack_require__(3091);
;// CONCATENATED MODULE: ./build/jobs/live/wanted-evidence.js


function wantedEvidence(connection, policies) {
    if (connection.state === 'absent')
        return [];
    const isGiven = (kind) => policies.some((policy) => policy.kind === kind);
    const wanted = [];
    if (!isGiven('bucket') || hasOthersStatements(policies))
        wanted.push('bucket');
    const hasBoundary = connection.method === 'iam-role' && connection.role.permissionsBoundary !== undefined;
    if (hasBoundary && !isGiven('boundary'))
        wanted.push('boundary');
    if (connection.kmsKeyArn !== undefined && !isGiven('key'))
        wanted.push('key');
    if (dependsOnBlock(connection, policies))
        wanted.push('public-access-block');
    return wanted;
}
function hasOthersStatements(policies) {
    return policies.some(({ kind, generated }) => kind === 'bucket' && generated);
}
function dependsOnBlock(connection, policies) {
    return (0,may_be_cut/* mayBeCut */.z)((0,connection_input/* accessInput */.P)(connection, policies));
}

;// CONCATENATED MODULE: ./build/jobs/live/read-evidence.js







async function readEvidence(connection, policies, wanted, places, isDeclaredSid) {
    const { accountId, bucketOwnerAccountId: owner = accountId, kmsKeyArn = '', role } = connection;
    const reads = {
        bucket: async () => {
            const taken = takeFromBucket(await readBucket(places.owner, connection.bucket, owner));
            if (!('policy' in taken) || !hasOthersStatements(policies))
                return taken;
            return { policy: (0,staying_statements/* stayingStatements */.C)(taken.policy, connection, isDeclaredSid) };
        },
        boundary: async () => {
            const arn = role.permissionsBoundary ?? '';
            const document = await ask(places.account, (look) => look.policyDocument(arn));
            return document.status === 'absent'
                ? { reason: `there is no policy ${arn}` }
                : (0,live_policy/* takePolicy */.Oi)('boundary', 'boundary', document);
        },
        key: async () => takeFromKey(await ask(keyPlace(kmsKeyArn, owner, places), (look) => look.key(kmsKeyArn)), kmsKeyArn),
    };
    const found = [];
    const unread = [];
    const kinds = ['bucket', 'boundary', 'key'].filter((kind) => wanted.includes(kind));
    for (const [index, taken] of (await Promise.all(kinds.map((kind) => reads[kind]()))).entries()) {
        const part = kinds[index];
        if ('policy' in taken)
            found.push(taken.policy);
        else if (part !== undefined)
            unread.push({ part, ...taken });
    }
    const isOn = dependsOnBlock(connection, [...policies, ...found])
        ? await readBlock(places.owner, connection.bucket, owner, unread)
        : undefined;
    const parts = EVIDENCE_PARTS.filter((part) => found.some(({ kind }) => kind === part) || isBlock(part, isOn));
    return { policies: found, ...(isOn !== undefined && { restrictPublicBuckets: isOn }), parts, unread };
}
function isBlock(part, isOn) {
    return part === 'public-access-block' && isOn !== undefined;
}
function takeFromBucket(bucket) {
    if (bucket.status !== 'known')
        return (0,live_policy/* takePolicy */.Oi)('bucket', 'bucket policy', bucket);
    if (bucket.value.region.status === 'absent')
        return { reason: `there is no bucket ${bucket.value.name}` };
    return (0,live_policy/* takeBucketPolicy */.ir)(bucket.value.policy);
}
function takeFromKey(key, arn) {
    if (key.status === 'absent')
        return { reason: `there is no key ${arn}` };
    return (0,live_policy/* takePolicy */.Oi)('key', 'key policy', key.status === 'known' ? key.value.policy : key);
}
function keyPlace(arn, owner, places) {
    return (0,policy_arn/* accountOf */.XP)(arn) === owner ? places.owner : places.account;
}
async function readBlock(place, bucket, owner, unread) {
    const [access, account] = await Promise.all([
        readBucket(place, bucket, owner),
        ask(place, (look) => look.publicAccessBlock()),
    ]);
    const own = access.status === 'known' ? access.value.publicAccessBlock : access;
    const isOn = (0,access_block/* isInForce */.f)('restrictPublicBuckets', own, account);
    for (const reading of isOn === undefined ? [own, account] : []) {
        if (reading.status !== 'unknown')
            continue;
        const { reason, needs } = reading;
        unread.push({ part: 'public-access-block', reason, ...(needs !== undefined && { needs }) });
    }
    return isOn;
}
function readBucket(place, name, owner) {
    return ask(place, async (look) => ({ status: 'known', value: await look.bucketAccess(name, owner) }));
}
async function ask(place, question) {
    if (!('look' in place))
        return { status: 'unknown', reason: place.reason };
    try {
        return await question(place.look);
    }
    catch (error) {
        if (error instanceof errors/* ConfigError */.x || error instanceof errors/* ServiceError */._)
            return { status: 'unknown', reason: error.message };
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/jobs/live/read-all-evidence.js






const MOST_AT_ONCE = 8;
async function readAllEvidence(subjects, accounts, { region, declared }) {
    const opened = new open_accounts/* OpenedAccounts */.S(accounts, new Map());
    const evidence = new Map();
    await (0,map_bounded/* mapBounded */.y)(subjects, MOST_AT_ONCE, async ({ connection, policies }) => {
        const wanted = wantedEvidence(connection, policies);
        if (wanted.length === 0)
            return;
        if (!(0,address/* isAddressed */.iv)(connection)) {
            evidence.set(connection, nothingRead(wanted, 'the connection declares no account_id'));
            return;
        }
        const account = await opened.open((0,address/* addressOf */.ci)(connection, region));
        const ownerAddress = (0,address/* ownerAddressOf */.dY)(connection, region);
        const owner = ownerAddress === undefined ? account : await opened.open(ownerAddress);
        const isDeclaredSid = (sid) => declared.some((other) => other.bucket === connection.bucket && (0,reference/* isOwnSid */.Jm)(other, sid));
        evidence.set(connection, await readEvidence(connection, policies, wanted, { account, owner }, isDeclaredSid));
    });
    return evidence;
}
function nothingRead(wanted, reason) {
    return { policies: [], parts: [], unread: wanted.map((part) => ({ part, reason })) };
}


/***/ }),

/***/ 8885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ ACCESS_BLOCK_FLAGS),
/* harmony export */   f: () => (/* binding */ isInForce)
/* harmony export */ });
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3327);

const ACCESS_BLOCK_FLAGS = {
    blockPublicAcls: 'BlockPublicAcls',
    ignorePublicAcls: 'IgnorePublicAcls',
    blockPublicPolicy: 'BlockPublicPolicy',
    restrictPublicBuckets: 'RestrictPublicBuckets',
};
function isInForce(flag, bucket, account) {
    if ((0,_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .valueOf */ .RP)(bucket)?.[flag] === true || (0,_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .valueOf */ .RP)(account)?.[flag] === true)
        return true;
    return bucket.status === 'unknown' || account.status === 'unknown' ? undefined : false;
}


/***/ }),

/***/ 6504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KS: () => (/* binding */ forCoactive),
/* harmony export */   M3: () => (/* binding */ bucketResources),
/* harmony export */   bh: () => (/* binding */ isCoactive),
/* harmony export */   fE: () => (/* binding */ sortStatements)
/* harmony export */ });
/* harmony import */ var _access_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9882);
/* harmony import */ var _access_sets_caller_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(854);


function sortStatements({ statements }, connections, coactiveRoleArn) {
    const isOurs = (statement) => connections.some((one) => (0,_access_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .isOwnSid */ .Jm)(one, statement.sid));
    const isNaming = ({ principal = [] }) => principal.some((one) => isCoactive(one, coactiveRoleArn));
    return {
        own: (connection) => statements.filter(({ sid }) => (0,_access_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .isOwnSid */ .Jm)(connection, sid)),
        naming: statements.filter((statement) => !isOurs(statement) && isNaming(statement)),
        relevant: statements.filter((statement) => isOurs(statement) || isNaming(statement)),
    };
}
function isCoactive({ type, value }, coactiveRoleArn) {
    if (type !== 'AWS')
        return false;
    const [named, coactive] = [(0,_access_sets_caller_js__WEBPACK_IMPORTED_MODULE_1__/* .readCaller */ .wW)(value), (0,_access_sets_caller_js__WEBPACK_IMPORTED_MODULE_1__/* .readCaller */ .wW)(coactiveRoleArn)];
    if (named.kind === 'root')
        return named.account === coactive.account;
    if (named.kind !== 'role' && named.kind !== 'session')
        return false;
    return (0,_access_sets_caller_js__WEBPACK_IMPORTED_MODULE_1__/* .roleName */ .S3)(named.arn ?? '') === (0,_access_sets_caller_js__WEBPACK_IMPORTED_MODULE_1__/* .roleName */ .S3)(coactiveRoleArn);
}
function forCoactive(statement, coactiveRoleArn) {
    return { ...statement, principal: statement.principal?.filter((one) => isCoactive(one, coactiveRoleArn)) };
}
function bucketResources({ partition, bucket }) {
    return [`arn:${partition}:s3:::${bucket}`, `arn:${partition}:s3:::${bucket}/*`];
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

/***/ 1988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IG: () => (/* binding */ keyPolicy),
/* harmony export */   Oi: () => (/* binding */ takePolicy),
/* harmony export */   ir: () => (/* binding */ takeBucketPolicy)
/* harmony export */ });
/* harmony import */ var _policy_live_label_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6126);
/* harmony import */ var _documents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7041);


function takePolicy(kind, name, reading) {
    if (reading.status === 'absent')
        return { reason: 'there is none' };
    if (reading.status === 'unknown') {
        const { reason, needs } = reading;
        return { reason, ...(needs !== undefined && { needs }) };
    }
    const read = (0,_documents_js__WEBPACK_IMPORTED_MODULE_0__/* .readLive */ .p)(reading.value, kind, (0,_policy_live_label_js__WEBPACK_IMPORTED_MODULE_1__/* .liveLabel */ .l)(name));
    return 'policy' in read ? { policy: { ...read.policy, generated: true } } : { reason: read.problem };
}
function takeBucketPolicy(reading) {
    return takePolicy('bucket', 'bucket policy', reading.status === 'absent' ? EMPTY : reading);
}
const EMPTY = { status: 'known', value: '{"Version":"2012-10-17","Statement":[]}' };
function keyPolicy(key) {
    return key?.status === 'known' ? key.value.policy : key;
}


/***/ }),

/***/ 4395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ stayingStatements),
/* harmony export */   a: () => (/* binding */ letsInOnlyCoactive)
/* harmony export */ });
/* harmony import */ var _access_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9882);
/* harmony import */ var _bucket_statements_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6504);


function stayingStatements(live, connection, isDeclared) {
    const goes = (statement) => {
        const { sid = '' } = statement;
        if ((0,_access_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .isOwnSid */ .Jm)(connection, sid) || isDeclared(sid))
            return true;
        return connection.adopt && !(0,_access_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .isToolSid */ .j3)(sid) && letsInOnlyCoactive(statement, connection.coactiveRoleArn);
    };
    return { ...live, statements: live.statements.filter((statement) => !goes(statement)) };
}
function letsInOnlyCoactive({ effect, principal = [] }, coactiveRoleArn) {
    return effect === 'Allow' && principal.length > 0 && principal.every((one) => (0,_bucket_statements_js__WEBPACK_IMPORTED_MODULE_1__/* .isCoactive */ .bh)(one, coactiveRoleArn));
}


/***/ }),

/***/ 3327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RP: () => (/* binding */ valueOf),
/* harmony export */   dO: () => (/* binding */ NOTHING_FOUND),
/* harmony export */   pf: () => (/* binding */ nameStatement),
/* harmony export */   r3: () => (/* binding */ unknownChange),
/* harmony export */   t8: () => (/* binding */ isUnknown),
/* harmony export */   uo: () => (/* binding */ documentsOf)
/* harmony export */ });
const NOTHING_FOUND = { changes: [] };
function documentsOf({ policies }, kind) {
    return policies.filter((policy) => policy.kind === kind);
}
function unknownChange(connection, target, resource, what, { reason, needs }) {
    const permission = needs === undefined ? '' : ` (needs ${needs})`;
    return {
        connection,
        target,
        resource,
        kind: 'unknown',
        message: `${what} is unknown: ${reason}${permission}.`,
        fix: needs === undefined
            ? 'Run again; nothing is known of this part.'
            : `Allow ${needs} to the role that this tool runs as.`,
        ...(needs !== undefined && { needs }),
    };
}
function isUnknown(reading) {
    return reading?.status === 'unknown';
}
function valueOf(reading) {
    return reading?.status === 'known' ? reading.value : undefined;
}
function nameStatement({ sid, index }) {
    return sid === undefined || sid === '' ? `statement ${String(index + 1)}` : `statement "${sid}"`;
}


/***/ })

};

return { id, ids, modules };
})();
