(() => {
'use strict';
const id = 4166;
const ids = [4166,8647];
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

/***/ 1355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ writingAddressOf)
/* harmony export */ });
/* harmony import */ var _live_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2268);

function writingAddressOf(connection, region) {
    if (!(0,_live_address_js__WEBPACK_IMPORTED_MODULE_0__/* .isAddressed */ .iv)(connection))
        throw new Error(`${connection.name} has no account: its declaration was not checked`);
    const address = (0,_live_address_js__WEBPACK_IMPORTED_MODULE_0__/* .addressOf */ .ci)(connection, region);
    if (connection.method === 'iam-role')
        return address;
    const { bucketOwnerAccountId: owner = connection.accountId } = connection;
    return (0,_live_address_js__WEBPACK_IMPORTED_MODULE_0__/* .ownerAddressOf */ .dY)(connection, region) ?? { ...address, accountId: owner };
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

/***/ 3247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ loadSubjects)
/* harmony export */ });
/* harmony import */ var _access_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9882);
/* harmony import */ var _config_load_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1323);
/* harmony import */ var _config_policies_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3727);
/* harmony import */ var _config_trust_base_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2695);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9473);





async function loadSubjects({ config: patterns, connections, accounts = [], coactiveRoleArn, allowCustomApi = false }, files, trusted) {
    const loaded = await (0,_config_load_js__WEBPACK_IMPORTED_MODULE_1__/* .loadConfig */ .Z)(files, patterns, {
        connections,
        accounts,
        allowCustomApi,
        ...(coactiveRoleArn !== undefined && { coactiveRoleArn }),
    });
    const config = trusted === undefined ? loaded.config : (0,_config_trust_base_js__WEBPACK_IMPORTED_MODULE_4__/* .trustReaders */ .L)(loaded.config, trusted);
    const { subjects, problems } = await (0,_config_policies_js__WEBPACK_IMPORTED_MODULE_2__/* .loadPolicies */ .h)(config, files, _access_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .referenceDocuments */ .Qh, loaded.unfit);
    const accountless = config.connections.filter(({ accountId }) => accountId === undefined);
    const mistakes = [...loaded.problems, ...problems, ...accountless.map(withoutAccount)];
    if (mistakes.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigError */ .x(mistakes);
    return { configs: loaded.config.files, subjects };
}
function withoutAccount({ name, origin }) {
    return {
        message: `the connection ${name} declares no account, so it is not known whom to ask`,
        fix: 'add account_id to it, or to defaults',
        file: origin.file,
        ...origin.rangeOf([]),
    };
}


/***/ }),

/***/ 8831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ openAccounts),
  l: () => (/* binding */ planSubjects)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/access/public-policy.js
var public_policy = __webpack_require__(3765);
// EXTERNAL MODULE: ./build/access/reference.js
var reference = __webpack_require__(9882);
// EXTERNAL MODULE: ./build/live/bucket-statements.js
var bucket_statements = __webpack_require__(6504);
// EXTERNAL MODULE: ./build/live/compare-documents.js + 1 modules
var compare_documents = __webpack_require__(4455);
// EXTERNAL MODULE: ./build/live/documents.js
var live_documents = __webpack_require__(7041);
// EXTERNAL MODULE: ./build/policy/elements.js
var policy_elements = __webpack_require__(114);
// EXTERNAL MODULE: ./build/policy/parse.js
var parse = __webpack_require__(2604);
// EXTERNAL MODULE: ./build/live/canonical.js
var canonical = __webpack_require__(7493);
;// CONCATENATED MODULE: ./build/plan/shift.js



const NEUTRAL = { widens: false, narrows: false, deniesChange: false };
const NARROWS = { widens: false, narrows: true, deniesChange: false };
const WIDENS = { widens: true, narrows: false, deniesChange: false };
const UNDECIDED = { widens: true, narrows: true, deniesChange: true };
function shiftOf(kind, before, after) {
    const [was, becomes] = [read(kind, before), read(kind, after)];
    if (was === undefined || becomes === undefined)
        return UNDECIDED;
    const allows = (0,compare_documents/* compareMeanings */.Qr)(kind, allowsOf(was), allowsOf(becomes));
    const denies = (0,compare_documents/* compareMeanings */.Qr)(kind, deniesOf(was), deniesOf(becomes));
    if (allows.relation === 'undecided' || denies.relation === 'undecided') {
        const isSame = (0,compare_documents/* compareDocuments */.OD)({
            kind,
            live: before ?? [],
            declared: (after ?? []).map((text) => ({ text })),
        }).isTextuallyEqual;
        return isSame ? NEUTRAL : UNDECIDED;
    }
    const gains = (relation) => relation === 'narrowed' || relation === 'different';
    const loses = (relation) => relation === 'widened' || relation === 'different';
    return {
        widens: gains(allows.relation) || loses(denies.relation),
        narrows: loses(allows.relation) || gains(denies.relation),
        deniesChange: denies.relation !== 'equal',
    };
}
function effectOf(kind, before, after, scope = {}) {
    const [was, becomes] = [read(kind, before), read(kind, after)];
    if (was === undefined || becomes === undefined)
        return { effect: 'widens' };
    const { relation, broken, newlyPossible } = (0,compare_documents/* compareMeanings */.Qr)(kind, was, becomes, scope);
    switch (relation) {
        case 'equal':
            return { effect: 'neutral' };
        case 'widened':
            return { effect: 'narrows', ...(newlyPossible && { witness: newlyPossible }) };
        default:
            return { effect: 'widens', ...(broken && { witness: broken }) };
    }
}
function read(kind, texts) {
    const documents = texts?.map((text) => (0,live_documents/* readLive */.p)(text, kind, 'live'));
    if (documents?.every((one) => 'policy' in one) !== true)
        return undefined;
    return (0,live_documents/* joinDocuments */.t)(documents.map((one) => one.policy), canonical/* NO_IDS */.L);
}
function allowsOf(document) {
    return { ...document, statements: document.statements.filter(({ effect }) => effect === 'Allow') };
}
function deniesOf(document) {
    const denied = document.statements.filter(({ effect }) => effect === 'Deny');
    return { ...document, statements: denied.map((statement) => ({ ...statement, effect: 'Allow' })) };
}

// EXTERNAL MODULE: ./build/live/staying-statements.js
var staying_statements = __webpack_require__(4395);
;// CONCATENATED MODULE: ./build/plan/bucket/choose-statements.js


function chooseStatements(live, { connection, refusals }) {
    const own = live.statements.filter(({ sid }) => (0,reference/* isOwnSid */.Jm)(connection, sid));
    const { coactiveRoleArn } = connection;
    const handMade = live.statements.filter((statement) => !(0,reference/* isToolSid */.j3)(statement.sid) && (0,staying_statements/* letsInOnlyCoactive */.a)(statement, coactiveRoleArn));
    if (connection.state === 'absent' || handMade.length === 0)
        return own.map(({ index }) => index);
    if (!connection.adopt) {
        for (const { sid, index } of handMade) {
            const name = sid === undefined || sid === '' ? `number ${String(index + 1)}` : sid;
            refusals.add('not-made-by-this-tool', `the statement ${name} of the policy of the bucket ${connection.bucket} lets Coactive in and was not made by this tool`, 'write adopt: true in the connection to take it over, or remove it by hand', ['bucket']);
        }
    }
    return [...own, ...handMade].map(({ index }) => index);
}

;// CONCATENATED MODULE: ./build/plan/bucket/own-sid.js

function ownSid(sid, connection, index) {
    if (sid !== undefined && (0,reference/* isOwnSid */.Jm)(connection, sid))
        return sid;
    return `${(0,reference/* sidPrefix */.tX)(connection)}Statement${String(index + 1)}`;
}

;// CONCATENATED MODULE: ./build/plan/bucket/declared-statements.js




function declaredStatements({ connection, documents, refusals }, live) {
    const document = documents.find(({ kind }) => kind === 'bucket');
    if (document === undefined)
        return [];
    const present = new Set(live === undefined ? [] : [...(0,policy_elements/* eachStatement */.zz)(live)].map(({ json }) => meaningOf(json)));
    return [...(0,policy_elements/* eachStatement */.zz)(document)].flatMap(({ json, index }) => {
        const statement = document.statements.find((one) => one.index === index);
        const { effect, principal = [], sid } = statement ?? {};
        if (effect === 'Allow' && principal.some((one) => (0,bucket_statements/* isCoactive */.bh)(one, connection.coactiveRoleArn))) {
            return [{ Sid: ownSid(sid, connection, index), ...withoutSid(json) }];
        }
        if (!present.has(meaningOf(json))) {
            const name = sid === undefined || sid === '' ? `number ${String(index + 1)}` : sid;
            refusals.add('not-made-by-this-tool', `the statement ${name} of the declared bucket policy is for others than Coactive, and the bucket ${connection.bucket} does not have it`, 'put it in place by hand, or take it out of the document: this tool writes only what lets Coactive in', ['policies', 'bucket']);
        }
        return [];
    });
}
function meaningOf(statement) {
    return JSON.stringify((0,canonical/* canonicalize */.d)({ Version: '2012-10-17', Statement: withoutSid(statement) }));
}
function withoutSid(statement) {
    return Object.fromEntries(Object.entries(statement).filter(([element]) => element !== 'Sid'));
}

// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(9547);
;// CONCATENATED MODULE: ./build/plan/bucket/splice-statements.js

function spliceStatements(text, { remove, insert }) {
    const list = statementsOf(text);
    const kept = list.items.filter((_, index) => !remove.has(index)).length;
    if (kept + insert.length === 0)
        return undefined;
    const indent = indentOf(text, list);
    const queue = [...insert];
    const pieces = [];
    let separator = '';
    let end = list.start;
    for (const [index, { offset, length }] of list.items.entries()) {
        const before = index === 0 ? '' : text.slice(end, offset);
        if (index === 1)
            separator = before;
        end = offset + length;
        const replacement = remove.has(index) ? queue.shift() : undefined;
        if (remove.has(index) && replacement === undefined)
            continue;
        pieces.push((pieces.length === 0 ? '' : before) +
            (replacement === undefined ? text.slice(offset, end) : written(replacement, indent)));
    }
    const comma = separator.trim() === ',' ? separator : `,${indent}`;
    for (const statement of queue)
        pieces.push((pieces.length === 0 ? '' : comma) + written(statement, indent));
    const [head, tail] = [text.slice(0, list.start), text.slice(end)];
    if (list.isArray)
        return head + pieces.join('') + tail;
    const only = pieces.length === 1 ? pieces.join('') : `[${pieces.join('')}]`;
    return head + only + tail;
}
function statementTexts(text) {
    return statementsOf(text).items.map(({ offset, length }) => text.slice(offset, offset + length));
}
function statementsOf(text) {
    const root = (0,main.parseTree)(text, [], { disallowComments: true });
    const property = root?.children?.find(({ children }) => children?.[0]?.value === 'Statement');
    const value = property?.children?.[1];
    if (value === undefined)
        throw new Error('statements can only be edited in a document that has some');
    if (value.type !== 'array')
        return { items: [value], start: value.offset, isArray: false };
    const items = value.children ?? [];
    return { items, start: items[0]?.offset ?? value.offset + 1, isArray: true };
}
function indentOf(text, { items: [first] }) {
    if (first === undefined)
        return '';
    const before = text.slice(0, first.offset);
    return /\r?\n[ \t]*$/.exec(before)?.[0] ?? '';
}
function written(statement, indent) {
    if (indent === '')
        return JSON.stringify(statement);
    return JSON.stringify(statement, null, 2).replaceAll('\n', indent);
}

;// CONCATENATED MODULE: ./build/plan/bucket/plan-bucket.js











const MAX_BUCKET_POLICY_BYTES = 20 * 1024;
function planBucket(subjects, { bucket, accountBlock }, owner) {
    const [first] = subjects;
    if (first === undefined)
        return [];
    for (const subject of subjects)
        noteKey(subject);
    if (bucket.region.status === 'absent') {
        refuseMissing(subjects, owner);
        return [];
    }
    const { policy } = bucket;
    if (policy.status === 'unknown') {
        for (const { refusals } of subjects)
            refusals.unknown(`the policy of the bucket ${bucket.name}`, policy);
        return [];
    }
    const before = policy.status === 'known' ? policy.value : undefined;
    const parsed = before === undefined ? undefined : (0,live_documents/* readLive */.p)(before, 'bucket', 'live');
    if (parsed !== undefined && 'problem' in parsed) {
        const message = `the policy of the bucket ${bucket.name} can not be edited: ${parsed.problem}`;
        for (const { refusals } of subjects)
            refusals.add('unreadable-policy', message, 'correct it by hand', ['bucket']);
        return [];
    }
    const live = parsed?.policy;
    const remove = new Set();
    const insert = [];
    for (const subject of subjects) {
        const chosen = live === undefined ? [] : chooseStatements(live, subject);
        const wanted = subject.connection.state === 'absent' ? [] : declaredStatements(subject, live);
        if (live !== undefined && isEqual(live, chosen, wanted, subject.connection))
            continue;
        if (!canStandIn(live, wanted, subject))
            continue;
        for (const index of chosen)
            remove.add(index);
        insert.push(...wanted);
    }
    if (remove.size === 0 && insert.length === 0)
        return [];
    const after = before === undefined ? documentOf(insert) : spliceStatements(before, { remove, insert });
    if (after !== undefined && !isPossible(after, { bucket, accountBlock }, subjects))
        return [];
    return [stepOf(subjects, bucket.name, owner, before, after)];
}
function refuseMissing(subjects, owner) {
    for (const { connection, refusals } of subjects) {
        if (connection.state === 'absent')
            continue;
        const message = `the bucket ${connection.bucket} does not exist in the account ${owner}`;
        refusals.add('no-bucket', message, 'correct bucket or bucket_owner_account_id', ['bucket']);
    }
}
function stepOf(subjects, bucket, owner, before, after) {
    const isRemoval = subjects.some(({ connection }) => connection.state === 'absent');
    const scope = { resources: subjects.flatMap(({ connection }) => (0,bucket_statements/* bucketResources */.M3)(connection)) };
    const effect = effectOf('bucket', listed(before), listed(after), scope);
    const names = subjects.map(({ connection }) => connection.name).join(', ');
    const base = { target: 'bucket-policy', resource: bucket, ...effect };
    const needs = isRemoval && { needs: 'allow-destroy' };
    if (after === undefined) {
        return {
            ...base,
            ...needs,
            verb: 'delete',
            reversible: true,
            call: { operation: 'DeleteBucketPolicy', bucket, owner, before: before ?? '' },
            summary: `delete the policy of the bucket ${bucket}: it holds no statements but those of ${names}`,
        };
    }
    return {
        ...base,
        ...needs,
        verb: before === undefined ? 'create' : 'update',
        reversible: true,
        call: {
            operation: 'PutBucketPolicy',
            bucket,
            owner,
            document: after,
            ...(before !== undefined && { before }),
        },
        summary: before === undefined
            ? `create the policy of the bucket ${bucket} with the statements of ${names}`
            : `replace the statements of ${names} in the policy of the bucket ${bucket}; every other one stays as it is written`,
    };
}
function isPossible(after, { bucket, accountBlock }, subjects) {
    const bytes = Buffer.byteLength(after);
    const blocks = [bucket.publicAccessBlock, accountBlock];
    const isBlocked = blocks.some((block) => block.status === 'known' && block.value.blockPublicPolicy);
    const result = (0,parse/* parsePolicy */.O)(after, 'bucket', 'planned');
    const isPublic = 'problem' in result || (0,public_policy/* isPublicPolicy */.i)(result.policy);
    const unknown = isPublic && !isBlocked ? blocks.flatMap(unknownBlock) : [];
    for (const { refusals } of subjects) {
        for (const reading of unknown)
            refusals.unknown(`Block Public Access of ${bucket.name} or its account`, reading);
        if (bytes > MAX_BUCKET_POLICY_BYTES) {
            refusals.add('policy-too-large', `the policy of the bucket ${bucket.name} would have ${String(bytes)} bytes; S3 takes ${String(MAX_BUCKET_POLICY_BYTES)}`, 'shorten or join statements of other parties, or use the method iam-role', ['bucket']);
        }
        if (isPublic && isBlocked) {
            refusals.add('blocked-as-public', `the policy of the bucket ${bucket.name} would be public, and Block Public Access refuses that`, 'name the principals of every statement, or add a condition with a fixed value', ['bucket']);
        }
    }
    return bytes <= MAX_BUCKET_POLICY_BYTES && !(isPublic && isBlocked) && unknown.length === 0;
}
function unknownBlock(block) {
    return block.status === 'unknown' ? [block] : [];
}
function isEqual(live, chosen, wanted, connection) {
    if (chosen.length === 0 || wanted.length === 0)
        return chosen.length === wanted.length;
    const own = live.statements.filter(({ index }) => chosen.includes(index));
    if (own.some(({ sid }) => !(0,reference/* isOwnSid */.Jm)(connection, sid)))
        return false;
    const texts = [...(0,policy_elements/* eachStatement */.zz)(live)].filter(({ index }) => chosen.includes(index)).map(({ json }) => json);
    const { relation } = (0,compare_documents/* compareDocuments */.OD)({
        kind: 'bucket',
        live: [documentOf(texts, live.version)],
        declared: [{ text: documentOf(wanted) }],
    });
    return relation === 'equal';
}
function canStandIn(live, wanted, { connection, documents, refusals }) {
    const versions = [live, documents.find(({ kind }) => kind === 'bucket')].map((one) => one === undefined ? '2012-10-17' : (one.version ?? '2008-10-17'));
    if (versions.every((version) => version === '2012-10-17') || !JSON.stringify(wanted).includes('${'))
        return true;
    refusals.add('unreadable-policy', `the statements of ${connection.name} have policy variables, and the policy of the bucket ${connection.bucket} or the declared one has a Version that takes them for text`, 'change the Version of the policy to 2012-10-17 by hand', ['bucket']);
    return false;
}
function documentOf(statements, version = '2012-10-17') {
    return JSON.stringify({ Version: version, Statement: statements });
}
function listed(text) {
    return text === undefined ? [] : [text];
}
function noteKey({ connection, refusals }) {
    const statement = (0,reference/* keyStatement */.d8)(connection);
    if (connection.state === 'absent' || statement === undefined)
        return;
    refusals.notes.push(`the policy of the key ${connection.kmsKeyArn ?? ''} is never written; it needs this statement: ${JSON.stringify(statement)}`);
}

;// CONCATENATED MODULE: ./build/plan/canonical-json.js
function canonicalJson(value) {
    return JSON.stringify(inOrder(value));
}
function inOrder(value) {
    if (typeof value !== 'object' || value === null)
        return value;
    if (Array.isArray(value))
        return value.map(inOrder);
    const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
    return Object.fromEntries(entries.map(([key, item]) => [key, inOrder(item)]));
}

;// CONCATENATED MODULE: ./build/plan/config-hash.js


function configHash(connection, documents, sha256) {
    const { name, description, method, bucket, bucketOwnerAccountId, prefixes, sessionTtlSeconds, role } = connection;
    const text = canonicalJson({
        ...{ name, description, method, bucket, bucketOwnerAccountId, prefixes, sessionTtlSeconds, role },
        coactiveRoleArn: connection.coactiveRoleArn,
        documents: documents.map(({ kind, json }) => ({ kind, document: (0,canonical/* canonicalize */.d)(json) })),
    });
    return sha256(text).slice(0, 16);
}
function declarationsHash(declared, sha256) {
    const each = declared.map(({ connection, documents }) => {
        const { name, state, adopt, accountId, apiUrl } = connection;
        return { name, state, adopt, accountId, apiUrl, written: configHash(connection, documents, sha256) };
    });
    return sha256(canonicalJson(each));
}

;// CONCATENATED MODULE: ./build/plan/digest.js

function digestOf(steps, planned, sha256) {
    const text = canonicalJson({
        version: 1,
        steps: steps.map(({ id, effect, needs, call }) => ({ id, effect, needs, call })),
        live: planned.map(({ connection, state }) => ({
            connection: connection.name,
            account: state.accountId,
            role: state.role && {
                role: roleFacts(state.role.role),
                policies: [...state.role.policies].map(([arn, policy]) => [arn, policyFacts(policy)]),
            },
            bucket: state.bucket && {
                policy: state.bucket.bucket.policy,
                blocks: [state.bucket.bucket.publicAccessBlock, state.bucket.accountBlock],
            },
            coactive: state.coactive && coactiveFacts(state.coactive, connection.name),
        })),
    });
    return `sha256:${sha256(text)}`;
}
function roleFacts(reading) {
    if (reading.status !== 'known')
        return reading.status;
    const { attached, inline } = reading.value;
    return {
        ...reading.value,
        attached: attached.status === 'known' ? sortBy(attached.value, ({ arn }) => arn) : attached.status,
        inline: inline.status === 'known' ? sortBy(inline.value, ({ name }) => name) : inline.status,
    };
}
function policyFacts(reading) {
    if (reading.status !== 'known')
        return reading.status;
    const { versions } = reading.value;
    return {
        ...reading.value,
        versions: versions.status === 'known' ? versions.value.map(({ id, isDefault }) => ({ id, isDefault })) : versions.status,
    };
}
function coactiveFacts(reading, wanted) {
    if (reading.status !== 'known')
        return reading.status;
    const own = reading.value.filter(({ name }) => name === wanted);
    return own.map(({ id, description, type, config }) => ({ id, description, type, config }));
}
function sortBy(items, key) {
    return [...items].sort((one, other) => (key(one) < key(other) ? -1 : Number(key(one) > key(other))));
}

// EXTERNAL MODULE: ./build/live/coactive-body.js
var coactive_body = __webpack_require__(2208);
// EXTERNAL MODULE: ./build/live/coactive-difference.js
var coactive_difference = __webpack_require__(6107);
;// CONCATENATED MODULE: ./build/plan/plan-coactive.js


function planCoactive(connection, state, refusals) {
    const wanted = (0,coactive_difference/* wantedConnection */.q9)(connection);
    if (wanted === undefined)
        return [];
    if (state === undefined) {
        refusals.notes.push(withoutCredentials(connection, wanted));
        return [];
    }
    const all = refusals.known(state, "Coactive's connections");
    if (all === undefined)
        return [];
    const live = all.find(({ name }) => name === connection.name);
    return connection.state === 'absent' ? remove(connection, wanted, live, refusals) : reach(wanted, live, refusals);
}
function reach(wanted, live, refusals) {
    const { name } = wanted;
    const base = { target: 'coactive-connection', resource: name };
    const create = {
        ...base,
        verb: 'create',
        effect: 'widens',
        reversible: true,
        call: { operation: 'CreateConnection', ...wanted },
        summary: `create Coactive's connection ${name} with the role ${wanted.config.iamRoleArn}`,
    };
    const difference = (0,coactive_difference/* compareCoactive */.ew)(wanted, live);
    if (live === undefined || difference.kind === 'missing')
        return [create];
    switch (difference.kind) {
        case 'equal':
            return [];
        case 'foreign':
            refusals.add('coactive-name-taken', `Coactive has ${difference.what} with the name ${name}, which this tool leaves alone`, 'declare another name', ['name']);
            return [];
        case 'description':
            return [
                {
                    ...base,
                    verb: 'update',
                    effect: 'neutral',
                    reversible: true,
                    call: { operation: 'UpdateConnection', id: live.id, name, description: difference.wanted },
                    summary: `change the description of Coactive's connection ${name}`,
                },
            ];
        case 'config': {
            const fields = difference.fields.map(describeField).join(', ');
            const warning = `datasets ingest by connection name, so those that name ${name} fail until it is there again`;
            const replace = { ...base, verb: 'replace', needs: 'allow-replace' };
            return [
                {
                    ...replace,
                    effect: 'narrows',
                    reversible: false,
                    call: { operation: 'DeleteConnection', id: live.id, name },
                    summary: `delete Coactive's connection ${name} to create it with another config (${fields}); ${warning}`,
                },
                { ...create, ...replace, summary: `create Coactive's connection ${name} again (${fields})` },
            ];
        }
    }
}
function remove({ name }, wanted, live, refusals) {
    if (live === undefined)
        return [];
    if (live.type !== 'aws_iam_role' || live.config.iamRoleArn !== wanted.config.iamRoleArn) {
        refusals.add('coactive-name-taken', `Coactive's connection ${name} does not use the role ${wanted.config.iamRoleArn}, so this tool did not make it`, 'delete it by hand, or declare another name', ['name']);
        return [];
    }
    return [
        {
            verb: 'delete',
            target: 'coactive-connection',
            resource: name,
            effect: 'narrows',
            reversible: false,
            needs: 'allow-destroy',
            call: { operation: 'DeleteConnection', id: live.id, name },
            summary: `delete Coactive's connection ${name}; datasets that ingest by this name fail from then on`,
        },
    ];
}
function withoutCredentials({ name, state }, wanted) {
    if (state === 'absent')
        return `without credentials of Coactive its connection ${name} is not looked at: delete it there`;
    const body = JSON.stringify((0,coactive_body/* createConnectionBody */.R)(wanted));
    return `without credentials of Coactive its connection ${name} is not looked at; if it is missing, send POST /api/v0/connections with ${body}`;
}
function describeField({ name, wanted, found }) {
    return `${name}: ${found === undefined ? 'not set' : String(found)} to ${String(wanted)}`;
}

;// CONCATENATED MODULE: ./build/plan/ownership.js
const MANAGED_BY = 'coactive-storage-access';
const MANAGED_TAG = 'managed-by';
const CONNECTION_TAG = 'coactive-connection';
const HASH_TAG = 'coactive-config-hash';
function ownerOf(tags, { name }) {
    if (tags.status === 'unknown') {
        return { is: 'unknown', reason: tags.reason, ...(tags.needs !== undefined && { needs: tags.needs }) };
    }
    const found = tags.status === 'known' ? tags.value : {};
    if (ownership_valueOf(found, MANAGED_TAG) !== MANAGED_BY)
        return { is: 'foreign', what: 'was not made by this tool' };
    const other = ownership_valueOf(found, CONNECTION_TAG);
    if (other === name)
        return { is: 'ours' };
    return { is: 'foreign', what: `was made for ${other === undefined ? 'no connection' : `the connection ${other}`}` };
}
function ownTags({ name }, hash, declared = {}) {
    return { ...declared, [MANAGED_TAG]: MANAGED_BY, [CONNECTION_TAG]: name, [HASH_TAG]: hash };
}
function tagsToSet(wanted, found) {
    const live = found.status === 'known' ? found.value : {};
    const missing = Object.entries(wanted).filter(([key, value]) => ownership_valueOf(live, key) !== value);
    return missing.length === 0 ? undefined : Object.fromEntries(missing);
}
function ownership_valueOf(tags, key) {
    return Object.hasOwn(tags, key) ? tags[key] : undefined;
}

;// CONCATENATED MODULE: ./build/plan/refusals.js

class Refusals {
    connection;
    list = [];
    notes = [];
    constructor(connection) {
        this.connection = connection;
    }
    add(rule, message, fix, pointer = []) {
        this.list.push({ rule, message, fix, connection: this.connection, pointer });
    }
    known(reading, what) {
        if (reading.status === 'known')
            return reading.value;
        if (reading.status === 'unknown')
            this.unknown(what, reading);
        return undefined;
    }
    unknown(what, { reason, needs }) {
        const fix = needs === undefined ? 'run again once it can be read' : `grant ${needs} to the role that runs this`;
        this.add('unknown-state', `${what} could not be read: ${reason}`, fix);
    }
    mayWrite(what, tags, pointer = []) {
        const owner = ownerOf(tags, this.connection);
        if (owner.is === 'ours')
            return true;
        if (owner.is === 'unknown') {
            this.unknown(`the tags of ${what}`, owner);
            return false;
        }
        if (this.connection.adopt)
            return true;
        const fix = 'write adopt: true in the connection to take it over, or declare another name';
        this.add('not-made-by-this-tool', `${what} exists and ${owner.what}`, fix, pointer);
        return false;
    }
}

// EXTERNAL MODULE: ./build/live/policy-names.js
var policy_names = __webpack_require__(6564);
;// CONCATENATED MODULE: ./build/plan/role/declared-role.js

function declaredRole(connection, documents, accountId) {
    const { partition, role } = connection;
    const permissions = documents.filter(({ kind }) => kind === 'permissions');
    return {
        connection,
        accountId,
        arn: `arn:${partition}:iam::${accountId}:role${role.path}${role.name}`,
        trust: documents.find(({ kind }) => kind === 'trust')?.text.trim() ?? '',
        policies: permissions.map(({ text }, index) => ({
            name: (0,policy_names/* policyName */.c)(connection, index),
            arn: (0,policy_names/* policyArn */.m)(connection, index),
            document: text.trim(),
        })),
    };
}

;// CONCATENATED MODULE: ./build/plan/role/delete-policies.js


function deletePolicies(connection, state, keep, refusals) {
    const moves = [];
    for (const [arn, reading] of [...state.policies].reverse()) {
        if (keep.has(arn))
            continue;
        const live = refusals.known(reading, `the policy ${arn}`);
        if (live === undefined)
            continue;
        const owner = ownerOf(live.tags, connection);
        if (owner.is === 'unknown')
            refusals.unknown(`the tags of the policy ${live.name}`, owner);
        if (owner.is !== 'ours')
            continue;
        const versions = refusals.known(live.versions, `the versions of the policy ${live.name}`) ?? [];
        if (isAttachedElsewhere(live, state)) {
            refusals.add('attached-elsewhere', `the policy ${live.name} can not be deleted: it is attached to something else than the role of this connection`, 'detach it there first');
            continue;
        }
        moves.push({ steps: deleteSteps(live, versions), shift: NEUTRAL, phase: 'clean', part: 'other' });
    }
    return moves;
}
function deleteSteps({ arn, name }, versions) {
    const base = {
        verb: 'delete',
        target: 'permissions',
        resource: arn,
        reversible: false,
        needs: 'allow-destroy',
    };
    return [
        ...versions
            .filter(({ isDefault }) => !isDefault)
            .map(({ id }) => ({
            ...base,
            call: { operation: 'DeletePolicyVersion', policyArn: arn, versionId: id },
            summary: `delete the version ${id} of the policy ${name}`,
        })),
        { ...base, call: { operation: 'DeletePolicy', policyArn: arn }, summary: `delete the policy ${name}` },
    ];
}
function isAttachedElsewhere({ arn, attachmentCount }, { role }) {
    const own = role.status === 'known' &&
        role.value.attached.status === 'known' &&
        role.value.attached.value.some((one) => one.arn === arn);
    return attachmentCount > (own ? 1 : 0);
}

;// CONCATENATED MODULE: ./build/plan/role/door.js

const CLOSED = JSON.stringify({
    Version: '2012-10-17',
    Statement: [{ Sid: 'ClosedWhileRewritten', Effect: 'Deny', Principal: { AWS: '*' }, Action: 'sts:AssumeRole' }],
});
function doorOf(role, arn, trust, opened) {
    return {
        isClosed: effectOf('trust', [trust], []).effect === 'neutral',
        close: updateTrust(role, arn, CLOSED, `close the role ${role} to everybody while its policies are rewritten`),
        ...(opened !== undefined && {
            open: updateTrust(role, arn, opened, `open the role ${role} again to whom its trust policy declares`),
        }),
    };
}
function updateTrust(role, arn, document, summary) {
    return {
        verb: 'update',
        target: 'trust',
        resource: arn,
        reversible: true,
        call: { operation: 'UpdateAssumeRolePolicy', role, document },
        change: { place: 'trust', slot: '', text: document },
        summary,
    };
}

;// CONCATENATED MODULE: ./build/plan/role/effects.js

class InForce {
    arn;
    #trust = new Map();
    #permissions = new Map();
    constructor(role, arn) {
        this.arn = arn;
        if (role === undefined)
            return;
        this.#trust.set('', role.trust);
        for (const { arn, document } of effects_listed(role.attached))
            this.#permissions.set(arn, textOf(document));
        for (const { name, document } of effects_listed(role.inline))
            this.#permissions.set(name, textOf(document));
    }
    take(step) {
        const { change } = step;
        if (change === undefined)
            return { ...step, effect: step.effect ?? 'neutral' };
        const documents = change.place === 'trust' ? this.#trust : this.#permissions;
        const before = textsOf(documents);
        if (change.text === undefined)
            documents.delete(change.slot);
        else
            documents.set(change.slot, change.text);
        if (step.effect !== undefined)
            return { ...step, effect: step.effect };
        const scope = change.place === 'permissions' ? { of: this.arn } : {};
        return { ...step, ...effectOf(change.place, before, textsOf(documents), scope) };
    }
}
function effects_listed(reading) {
    return reading.status === 'known' ? reading.value : [];
}
function textOf(reading) {
    return reading.status === 'known' ? reading.value : undefined;
}
function textsOf(documents) {
    const texts = [...documents.values()].filter((text) => text !== undefined);
    return texts.length === documents.size ? texts : undefined;
}

;// CONCATENATED MODULE: ./build/plan/role/order-moves.js
function orderMoves(moves, door) {
    const access = moves.filter(({ phase }) => phase === 'access');
    const isEntangled = door !== undefined && areEntangled(access.filter(isMixed));
    const inside = isEntangled ? access.filter(({ part }) => part !== 'trust') : access;
    const trust = access.find(({ part }) => part === 'trust');
    return [
        ...stepsOf(moves.filter(({ phase }) => phase === 'mark')),
        ...stepsOf(moves.filter(({ phase }) => phase === 'prepare')),
        ...(isEntangled && !door.isClosed ? [door.close] : []),
        ...stepsOf(inside.filter((move) => !move.shift.widens)),
        ...stepsOf(inside.filter(isMixed)),
        ...stepsOf(inside.filter((move) => move.shift.widens && !move.shift.narrows)),
        ...(isEntangled ? (trust?.steps ?? (door.open === undefined ? [] : [door.open])) : []),
        ...stepsOf(moves.filter(({ phase }) => phase === 'clean')),
    ];
}
function isMixed({ shift }) {
    return shift.widens && shift.narrows;
}
function areEntangled(mixed) {
    if (mixed.length < 2)
        return false;
    return mixed.some(({ part, shift }) => part !== 'permissions' || shift.deniesChange);
}
function stepsOf(moves) {
    return moves.flatMap(({ steps }) => steps);
}

;// CONCATENATED MODULE: ./build/plan/role/prune-version.js
const MAX_VERSIONS = 5;
function pruneVersion(name, live, refusals) {
    const versions = refusals.known(live.versions, `the versions of the policy ${name}`);
    if (versions === undefined)
        return undefined;
    if (versions.length < MAX_VERSIONS)
        return [];
    const oldest = versions.find(({ isDefault }) => !isDefault);
    const newest = versions.at(-1);
    if (oldest === undefined || newest === undefined)
        return [];
    if (!newest.isDefault && !refusals.connection.adopt) {
        refusals.add('five-versions', `the policy ${name} has five versions, and somebody has made ${live.defaultVersionId} the default although ${newest.id} is newer`, 'delete a version that nobody needs, or write adopt: true in the connection', ['role', 'policy_name']);
        return undefined;
    }
    return [
        {
            verb: 'delete',
            target: 'permissions',
            resource: live.arn,
            reversible: false,
            call: { operation: 'DeletePolicyVersion', policyArn: live.arn, versionId: oldest.id },
            summary: `delete the version ${oldest.id} of the policy ${name}: IAM keeps five, and this is the oldest that is not the default`,
        },
    ];
}

;// CONCATENATED MODULE: ./build/plan/role/role-state.js
function policyOf({ policies }, arn) {
    return policies.get(arn) ?? { status: 'absent' };
}

;// CONCATENATED MODULE: ./build/plan/role/plan-policy.js





const MAX_POLICY_CHARACTERS = 6_144;
function planPolicy(declared, policy, state, hash, refusals) {
    const { connection } = declared;
    const { name, arn, document } = policy;
    const pointer = ['policies', 'permissions'];
    const size = document.replace(/\s/g, '').length;
    if (size > MAX_POLICY_CHARACTERS) {
        refusals.add('policy-too-large', `the document of the policy ${name} has ${String(size)} characters without white space; IAM takes ${String(MAX_POLICY_CHARACTERS)}`, 'declare several documents, or join statements', pointer);
        return [];
    }
    const reading = policyOf(state, arn);
    const live = refusals.known(reading, `the policy ${name}`);
    if (reading.status === 'unknown')
        return [];
    const tags = ownTags(connection, hash);
    const attach = attachMove(declared, policy, state);
    if (live === undefined) {
        const create = {
            verb: 'create',
            target: 'permissions',
            resource: arn,
            reversible: true,
            call: {
                operation: 'CreatePolicy',
                name,
                path: connection.role.path,
                document,
                description: `What Coactive may read of ${connection.bucket}; made by coactive-storage-access`,
                tags,
            },
            summary: `create the policy ${name}; it is in force once it is attached`,
        };
        return [{ steps: [create], shift: NEUTRAL, phase: 'prepare', part: 'other' }, ...attach];
    }
    if (!refusals.mayWrite(`the policy ${name}`, live.tags, ['role', 'policy_name']))
        return [];
    return [...tagMove(policy, live, tags), ...versionMove(policy, live, state, refusals), ...attach];
}
function tagMove({ name, arn }, live, wanted) {
    const tags = tagsToSet(wanted, live.tags);
    if (tags === undefined)
        return [];
    const step = {
        verb: 'update',
        target: 'permissions',
        resource: arn,
        reversible: true,
        call: { operation: 'TagPolicy', policyArn: arn, tags },
        summary: `tag the policy ${name} with ${Object.keys(tags).join(', ')}`,
    };
    return [{ steps: [step], shift: NEUTRAL, phase: 'mark', part: 'other' }];
}
function versionMove(policy, live, state, refusals) {
    const { name, arn, document } = policy;
    const found = refusals.known(live.document, `the document of the policy ${name}`);
    if (found === undefined)
        return [];
    const { relation } = (0,compare_documents/* compareDocuments */.OD)({ kind: 'permissions', live: [found], declared: [{ text: document }] });
    const shift = shiftOf('permissions', [found], [document]);
    if (relation === 'equal' && !shift.deniesChange)
        return [];
    const prune = pruneVersion(name, live, refusals);
    if (prune === undefined)
        return [];
    const isInForce = isAttached(state, arn);
    const elsewhere = live.attachmentCount - (isInForce ? 1 : 0);
    if (elsewhere > 0) {
        refusals.notes.push(`the policy ${name} is attached in ${String(elsewhere)} more ${elsewhere === 1 ? 'place' : 'places'}: what changes in it changes there too`);
    }
    const version = {
        verb: 'update',
        target: 'permissions',
        resource: arn,
        reversible: true,
        call: { operation: 'CreatePolicyVersion', policyArn: arn, document },
        ...(isInForce && { change: { place: 'permissions', slot: arn, text: document } }),
        summary: `give the policy ${name} a new default version`,
    };
    return [
        {
            steps: [...prune, version],
            shift: isInForce ? shift : NEUTRAL,
            phase: isInForce ? 'access' : 'prepare',
            part: 'permissions',
        },
    ];
}
function attachMove({ connection, arn: roleArn }, policy, state) {
    if (isAttached(state, policy.arn))
        return [];
    const role = connection.role.name;
    const step = {
        verb: 'attach',
        target: 'attached-policy',
        resource: roleArn,
        reversible: true,
        call: { operation: 'AttachRolePolicy', role, policyArn: policy.arn },
        change: { place: 'permissions', slot: policy.arn, text: policy.document },
        summary: `attach the policy ${policy.name} to the role ${role}`,
    };
    return [
        { steps: [step], shift: shiftOf('permissions', [], [policy.document]), phase: 'access', part: 'permissions' },
    ];
}
function isAttached({ role }, arn) {
    if (role.status !== 'known' || role.value.attached.status !== 'known')
        return false;
    return role.value.attached.value.some((one) => one.arn === arn);
}

;// CONCATENATED MODULE: ./build/plan/role/undeclared-policies.js

function removeUndeclared(role, declared, refusals) {
    const attached = refusals.known(role.attached, `the policies attached to the role ${role.name}`) ?? [];
    const inline = refusals.known(role.inline, `the inline policies of the role ${role.name}`) ?? [];
    return [
        ...attached
            .filter(({ arn }) => !declared.has(arn))
            .map(({ arn, name, document }) => {
            const step = {
                verb: 'detach',
                target: 'attached-policy',
                resource: role.arn,
                reversible: true,
                call: { operation: 'DetachRolePolicy', role: role.name, policyArn: arn },
                change: { place: 'permissions', slot: arn },
                summary: `detach the policy ${name} from the role ${role.name}`,
            };
            return moveOf(step, document.status === 'known' ? document.value : undefined);
        }),
        ...inline.map(({ name, document }) => {
            if (document.status === 'unknown')
                refusals.unknown(`the inline policy ${name} of the role ${role.name}`, document);
            const step = {
                verb: 'delete',
                target: 'inline-policy',
                resource: role.arn,
                reversible: false,
                needs: 'allow-destroy',
                call: { operation: 'DeleteRolePolicy', role: role.name, policyName: name },
                change: { place: 'permissions', slot: name },
                summary: `delete the inline policy ${name} of the role ${role.name}`,
            };
            return moveOf(step, document.status === 'known' ? document.value : undefined);
        }),
    ];
}
function moveOf(step, text) {
    const shift = shiftOf('permissions', text === undefined ? undefined : [text], []);
    return { steps: [step], shift, phase: 'access', part: 'permissions' };
}

;// CONCATENATED MODULE: ./build/plan/role/plan-role.js










function planRole(connection, documents, state, accountId, hash, refusals) {
    const declared = declaredRole(connection, documents, accountId);
    const reading = state.role;
    const role = refusals.known(reading, `the role ${connection.role.name}`);
    const policies = declared.policies.flatMap((policy) => planPolicy(declared, policy, state, hash, refusals));
    if (reading.status === 'unknown' || (role !== undefined && !plan_role_isPossible(role, declared, refusals)))
        return [];
    const arns = new Set(declared.policies.map(({ arn }) => arn));
    const moves = [
        ...policies,
        ...(role === undefined ? [createRole(declared, hash)] : updateRole(declared, role, hash, refusals)),
        ...(role === undefined ? [] : removeUndeclared(role, arns, refusals)),
        ...deletePolicies(connection, state, arns, refusals),
    ];
    const door = doorOf(connection.role.name, declared.arn, role?.trust ?? declared.trust, declared.trust);
    const inForce = new InForce(role, declared.arn);
    return orderMoves(moves, door).map((step) => inForce.take(step));
}
function plan_role_isPossible(role, { connection }, refusals) {
    if (role.path !== connection.role.path) {
        refusals.add('other-path', `the role ${role.name} exists with the path ${role.path}, and a path can not be changed`, `declare role.path: ${role.path}, or another role.name`, ['role', 'path']);
        return false;
    }
    return refusals.mayWrite(`the role ${role.name}`, role.tags, ['role', 'name']);
}
function createRole({ connection, arn, trust }, hash) {
    const { name, path, maxSessionDuration, permissionsBoundary, tags } = connection.role;
    const step = {
        verb: 'create',
        target: 'role',
        resource: arn,
        reversible: true,
        effect: 'neutral',
        change: { place: 'trust', slot: '', text: trust },
        call: {
            operation: 'CreateRole',
            name,
            path,
            trust,
            description: descriptionOf(connection),
            maxSessionDuration,
            ...(permissionsBoundary !== undefined && { permissionsBoundary }),
            tags: ownTags(connection, hash, tags),
        },
        summary: `create the role ${name} with its final trust policy and no permissions`,
    };
    return { steps: [step], shift: NEUTRAL, phase: 'prepare', part: 'other' };
}
function updateRole(declared, role, hash, refusals) {
    const wanted = ownTags(declared.connection, hash, declared.connection.role.tags);
    return [
        ...plan_role_tagMove(role, wanted),
        ...attributesMove(declared.connection, role, refusals),
        ...trustMove(declared, role),
        ...boundaryMove(declared.connection, role, refusals),
    ];
}
function plan_role_tagMove({ name, arn, tags: found }, wanted) {
    const tags = tagsToSet(wanted, found);
    if (tags === undefined)
        return [];
    const step = {
        verb: 'update',
        target: 'role',
        resource: arn,
        reversible: true,
        call: { operation: 'TagRole', role: name, tags },
        summary: `tag the role ${name} with ${Object.keys(tags).join(', ')}`,
    };
    return [{ steps: [step], shift: NEUTRAL, phase: 'mark', part: 'other' }];
}
function attributesMove(connection, role, refusals) {
    const { maxSessionDuration } = connection.role;
    if (role.description.status === 'unknown')
        refusals.known(role.description, `the description of ${role.name}`);
    const session = refusals.known(role.maxSessionDuration, `the session length of the role ${role.name}`);
    if (session === undefined || role.description.status === 'unknown')
        return [];
    const found = role.description.status === 'known' ? role.description.value : '';
    const description = connection.description ?? found;
    if (description === found && session === maxSessionDuration)
        return [];
    const parts = [
        ...(description === found ? [] : ['the description']),
        ...(session === maxSessionDuration
            ? []
            : [`the longest session (${String(session)} to ${String(maxSessionDuration)} seconds)`]),
    ];
    const step = {
        verb: 'update',
        target: 'role',
        resource: role.arn,
        reversible: true,
        call: { operation: 'UpdateRole', role: role.name, description, maxSessionDuration },
        summary: `change ${parts.join(' and ')} of the role ${role.name}`,
    };
    return [{ steps: [step], shift: NEUTRAL, phase: 'prepare', part: 'other' }];
}
function trustMove({ trust }, role) {
    const { relation } = (0,compare_documents/* compareDocuments */.OD)({ kind: 'trust', live: [role.trust], declared: [{ text: trust }] });
    if (relation === 'equal')
        return [];
    const step = updateTrust(role.name, role.arn, trust, `replace the trust policy of the role ${role.name}`);
    return [{ steps: [step], shift: shiftOf('trust', [role.trust], [trust]), phase: 'access', part: 'trust' }];
}
function boundaryMove({ role: { permissionsBoundary: wanted } }, role, refusals) {
    const reading = role.permissionsBoundary;
    const found = refusals.known(reading, `the permissions boundary of the role ${role.name}`);
    if (reading.status === 'unknown' || found === wanted)
        return [];
    const base = { target: 'boundary', resource: role.arn, reversible: true };
    const [step, shift] = wanted === undefined
        ? [removeBoundary(base, role.name), WIDENS]
        : [
            {
                ...base,
                verb: 'update',
                effect: found === undefined ? 'narrows' : 'widens',
                call: { operation: 'PutRolePermissionsBoundary', role: role.name, policyArn: wanted },
                summary: `set the permissions boundary of the role ${role.name} to ${wanted}`,
            },
            found === undefined ? NARROWS : UNDECIDED,
        ];
    return [{ steps: [step], shift, phase: 'access', part: 'boundary' }];
}
function removeBoundary(base, role) {
    return {
        ...base,
        verb: 'delete',
        effect: 'widens',
        call: { operation: 'DeleteRolePermissionsBoundary', role },
        summary: `remove the permissions boundary of the role ${role}, which is not declared`,
    };
}
function descriptionOf({ description, name, bucket }) {
    return description ?? `Lets Coactive read ${bucket} (connection ${name})`;
}

;// CONCATENATED MODULE: ./build/plan/role/remove-role.js






function removeRole(connection, state, refusals) {
    const reading = state.role;
    const role = refusals.known(reading, `the role ${connection.role.name}`);
    if (reading.status === 'unknown')
        return [];
    if (role !== undefined) {
        const owner = ownerOf(role.tags, connection);
        if (owner.is === 'unknown')
            refusals.unknown(`the tags of the role ${role.name}`, owner);
        if (owner.is === 'foreign') {
            refusals.add('not-made-by-this-tool', `the role ${role.name} can not be removed: it ${owner.what}`, 'delete it by hand, or take it over first: apply once with state: present and adopt: true', ['state']);
        }
        if (owner.is !== 'ours')
            return [];
    }
    const moves = [
        ...(role === undefined ? [] : removeUndeclared(role, new Set(), refusals)),
        ...deletePolicies(connection, state, new Set(), refusals),
    ];
    const steps = orderMoves(moves, role && doorOf(role.name, role.arn, role.trust, undefined));
    if (role !== undefined)
        steps.push(deleteRole(role.name, role.arn));
    const inForce = new InForce(role, role?.arn ?? '');
    return steps.map((step) => ({ ...inForce.take(step), needs: 'allow-destroy' }));
}
function deleteRole(name, arn) {
    return {
        verb: 'delete',
        target: 'role',
        resource: arn,
        reversible: false,
        call: { operation: 'DeleteRole', role: name },
        summary: `delete the role ${name}`,
    };
}

;// CONCATENATED MODULE: ./build/plan/shared-resources.js


function refuseShared(subjects) {
    const users = new Map();
    const use = (subject, key, what, pointer) => {
        const known = users.get(key);
        if (known === undefined)
            users.set(key, { what, pointer, subjects: [subject] });
        else if (!known.subjects.includes(subject))
            known.subjects.push(subject);
    };
    for (const subject of subjects) {
        const { connection, documents, state } = subject;
        const { accountId } = state;
        if (connection.method === 'iam-role') {
            const { name } = connection.role;
            use(subject, `role ${accountId} ${name.toLowerCase()}`, `the role ${name}`, ['role', 'name']);
            const count = Math.max(1, documents.filter(({ kind }) => kind === 'permissions').length);
            for (let index = 0; index < count; index++) {
                const arn = (0,policy_names/* policyArn */.m)(connection, index);
                use(subject, `policy ${arn.toLowerCase()}`, `the policy ${arn}`, ['role', 'policy_name']);
            }
        }
        else {
            const prefix = (0,reference/* sidPrefix */.tX)(connection);
            const what = `statements named ${prefix}\u2026 in the policy of the bucket ${connection.bucket}`;
            use(subject, `sid ${connection.bucket} ${prefix}`, what, ['name']);
        }
    }
    for (const { what, pointer, subjects: sharing } of users.values()) {
        if (sharing.length < 2)
            continue;
        const names = sharing.map(({ connection }) => connection.name).join(' and ');
        for (const { refusals } of sharing) {
            refusals.add('shared-resource', `${names} both declare ${what}`, 'give each connection its own', pointer);
        }
    }
}

;// CONCATENATED MODULE: ./build/plan/plan.js








function makePlan(planned, sha256) {
    const subjects = planned.map((one) => ({ ...one, refusals: new Refusals(one.connection) }));
    refuseShared(subjects);
    const steps = [];
    const done = new Set();
    for (const subject of subjects) {
        if (subject.connection.method === 'iam-role') {
            steps.push(...numbered([subject], planRoleSubject(subject, sha256)));
            continue;
        }
        const key = bucketKey(subject);
        if (done.has(key))
            continue;
        done.add(key);
        const sharing = subjects.filter((one) => one.connection.method === 'bucket-policy' && bucketKey(one) === key);
        steps.push(...numbered(sharing, planBucketSubjects(sharing)));
    }
    return {
        digest: digestOf(steps, planned, sha256),
        configHash: declarationsHash(planned, sha256),
        steps,
        refusals: subjects.flatMap(({ refusals }) => refusals.list),
        notes: subjects.flatMap(({ connection, refusals }) => refusals.notes.map((text) => ({ connection: connection.name, text }))),
    };
}
function planRoleSubject(subject, sha256) {
    const { connection, documents, state, refusals } = subject;
    const { role, accountId, coactive } = state;
    if (role === undefined)
        throw new Error(`the role of ${connection.name} was not read`);
    const atCoactive = planCoactive(connection, coactive, refusals);
    if (connection.state === 'absent')
        return [...atCoactive, ...removeRole(connection, role, refusals)];
    const hash = configHash(connection, documents, sha256);
    return [...planRole(connection, documents, role, accountId, hash, refusals), ...atCoactive];
}
function planBucketSubjects(subjects) {
    const [first] = subjects;
    if (first?.state.bucket === undefined)
        throw new Error('the bucket was not read');
    return planBucket(subjects, first.state.bucket, first.state.accountId);
}
function bucketKey({ connection, state }) {
    return `${state.accountId} ${connection.bucket}`;
}
function numbered(subjects, drafts) {
    const names = subjects.map(({ connection }) => connection.name);
    const [connection = ''] = names;
    return drafts.map((draft, index) => {
        const { verb, target, resource, effect, witness, reversible, needs, call, summary } = draft;
        return {
            id: `${connection}/${String(index + 1)}`,
            ...{ verb, target, resource, connection },
            ...(names.length > 1 && { connections: names }),
            effect,
            ...(witness !== undefined && { witness }),
            reversible,
            ...(needs !== undefined && { needs }),
            call,
            summary,
        };
    });
}

// EXTERNAL MODULE: ./build/jobs/address-of.js
var address_of = __webpack_require__(1355);
// EXTERNAL MODULE: ./build/jobs/live/address.js
var live_address = __webpack_require__(2268);
// EXTERNAL MODULE: ./build/jobs/live/map-bounded.js
var map_bounded = __webpack_require__(2186);
;// CONCATENATED MODULE: ./build/jobs/read-role-state.js

const MOST_POLICIES = 25;
async function readRoleState(connection, declared, reader) {
    const role = await reader.role(connection.role.name);
    const policies = new Map();
    for (let index = 0; index < MOST_POLICIES; index++) {
        const arn = (0,policy_names/* policyArn */.m)(connection, index);
        const policy = await reader.policy(arn);
        if (index >= declared && policy.status !== 'known')
            break;
        policies.set(arn, policy);
    }
    return { role, policies };
}

;// CONCATENATED MODULE: ./build/jobs/make-plan.js






const MOST_ACCOUNTS = 4;
const MOST_CONNECTIONS = 8;
async function planSubjects(subjects, { accounts, coactive, loadSha256 }, region) {
    const connections = subjects.map(({ connection }) => connection);
    const readers = await openAccounts(connections, accounts, region);
    const coactiveOf = shareCoactive(coactive);
    const planned = await (0,map_bounded/* mapBounded */.y)(subjects, MOST_CONNECTIONS, async ({ connection, policies }) => {
        const reader = readers.get((0,live_address/* keyOfAddress */.hN)((0,address_of/* writingAddressOf */.A)(connection, region)));
        if (reader === undefined)
            throw new Error(`the account of ${connection.name} was not opened`);
        return await readConnection(connection, policies, reader, coactiveOf);
    });
    return makePlan(planned, await loadSha256());
}
async function openAccounts(connections, accounts, region) {
    const addresses = new Map(connections.map((connection) => {
        const address = (0,address_of/* writingAddressOf */.A)(connection, region);
        return [(0,live_address/* keyOfAddress */.hN)(address), address];
    }));
    const problems = [];
    const opened = new Map();
    await (0,map_bounded/* mapBounded */.y)([...addresses], MOST_ACCOUNTS, async ([key, address]) => {
        try {
            opened.set(key, await accounts.open(address));
        }
        catch (error) {
            if (!(error instanceof errors/* ConfigError */.x))
                throw error;
            problems.push(...error.problems);
        }
    });
    if (problems.length > 0)
        throw new errors/* ConfigError */.x(problems);
    return opened;
}
function shareCoactive(access) {
    const known = new Map();
    return async (apiUrl) => {
        if (access === undefined)
            return undefined;
        const listed = known.get(apiUrl) ?? access.open(apiUrl).then((reader) => reader.connections());
        known.set(apiUrl, listed);
        return await listed;
    };
}
async function readConnection(connection, documents, reader, coactiveOf) {
    const { accountId } = reader;
    if (connection.method === 'iam-role') {
        const declared = documents.filter(({ kind }) => kind === 'permissions').length;
        const [role, coactive] = [await readRoleState(connection, declared, reader), await coactiveOf(connection.apiUrl)];
        return { connection, documents, state: { accountId, role, ...(coactive !== undefined && { coactive }) } };
    }
    const [bucket, accountBlock] = [
        await reader.bucketAccess(connection.bucket, accountId),
        await reader.accountPublicAccessBlock(),
    ];
    return { connection, documents, state: { accountId, bucket: { bucket, accountBlock } } };
}


/***/ }),

/***/ 4166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   plan: () => (/* binding */ plan),
/* harmony export */   v: () => (/* binding */ otherDigest)
/* harmony export */ });
/* harmony import */ var _report_build_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4267);
/* harmony import */ var _load_subjects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3247);
/* harmony import */ var _make_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8831);
/* harmony import */ var _report_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9227);




async function plan(options, services) {
    const { subjects, configs } = await (0,_load_subjects_js__WEBPACK_IMPORTED_MODULE_1__/* .loadSubjects */ .m)(options, services.files, services.trusted);
    const made = await (0,_make_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .planSubjects */ .l)(subjects, services, options.region);
    const findings = [...made.refusals.map(_report_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .refusalFinding */ .MP), ...otherDigest(made, options.planDigest)];
    const report = (0,_report_build_js__WEBPACK_IMPORTED_MODULE_0__/* .buildReport */ .F)({
        command: 'plan',
        findings,
        connections: (0,_report_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .describeSubjects */ .$X)(subjects),
        checked: (0,_report_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .countDocuments */ .kA)(subjects, configs),
        failOn: 'error',
    });
    const isToDo = options.detailedExitcode && made.steps.length > 0 && report.outcome === 'passed';
    return { ...report, ...(isToDo && { outcome: 'failed' }), plan: (0,_report_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .reportPlan */ ._S)(made) };
}
function otherDigest({ digest }, reviewed) {
    if (reviewed === undefined || reviewed === digest)
        return [];
    return [
        (0,_report_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .inputFinding */ .uY)('other-plan', `the plan is not the reviewed one: its digest is ${digest}, and plan-digest says ${reviewed.slice(0, 100)}`, 'review the new plan, then give its digest'),
    ];
}


/***/ }),

/***/ 9227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $P: () => (/* binding */ reportStep),
/* harmony export */   $X: () => (/* binding */ describeSubjects),
/* harmony export */   MP: () => (/* binding */ refusalFinding),
/* harmony export */   _S: () => (/* binding */ reportPlan),
/* harmony export */   kA: () => (/* binding */ countDocuments),
/* harmony export */   uY: () => (/* binding */ inputFinding)
/* harmony export */ });
/* harmony import */ var _report_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5344);

function reportPlan(plan, isRefused = plan.refusals.length > 0) {
    const { digest, configHash, steps, notes } = plan;
    const status = isRefused ? 'refused' : 'planned';
    return { digest, configHash, steps: steps.map((step) => reportStep(step)), notes, status };
}
function reportStep({ call, ...step }) {
    return { ...step, operation: call.operation };
}
function refusalFinding({ rule, message, fix, connection, pointer }) {
    const { origin, name } = connection;
    const range = origin.rangeOf(pointer);
    return { ...(0,_report_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .findingOf */ .h)({ rule, message, fix, file: origin.file, ...range }), connection: name };
}
function inputFinding(rule, message, fix) {
    return (0,_report_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .findingOf */ .h)({ rule, message, fix });
}
function describeSubjects(subjects) {
    return subjects.map(({ connection: { name, method, bucket, prefixes, state } }) => ({
        ...{ name, method, bucket, prefixes },
        ...(state === 'absent' && { state }),
        verdicts: {},
    }));
}
function countDocuments(subjects, configs) {
    const policies = subjects.flatMap((subject) => subject.policies);
    return { configs, policies: policies.length, generated: policies.filter(({ generated }) => generated).length };
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

/***/ 2208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ createConnectionBody)
/* harmony export */ });
function createConnectionBody(call) {
    const { name, description, testLocation, config } = call;
    return {
        name,
        ...(description !== undefined && { description }),
        ...(testLocation !== undefined && { test_location: testLocation }),
        type: 'aws_iam_role',
        config: {
            iam_role_arn: config.iamRoleArn,
            scope: config.scope,
            bucket_name: config.bucketName,
            session_ttl_seconds: config.sessionTtlSeconds,
        },
    };
}


/***/ }),

/***/ 6107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $k: () => (/* binding */ WHOLE_BUCKET),
/* harmony export */   ew: () => (/* binding */ compareCoactive),
/* harmony export */   q9: () => (/* binding */ wantedConnection)
/* harmony export */ });
/* harmony import */ var _access_connection_input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8570);

const DEFAULT_SCOPE = 's3';
const DEFAULT_TTL_SECONDS = 3600;
const WHOLE_BUCKET = '/';
function wantedConnection(connection) {
    if (connection.method !== 'iam-role')
        return undefined;
    const { name, description, bucket, prefixes, sessionTtlSeconds } = connection;
    const [testLocation] = prefixes;
    return {
        name,
        ...(description !== undefined && { description }),
        ...(testLocation !== undefined && { testLocation }),
        config: { iamRoleArn: (0,_access_connection_input_js__WEBPACK_IMPORTED_MODULE_0__/* .roleArnOf */ .z)(connection), scope: DEFAULT_SCOPE, bucketName: bucket, sessionTtlSeconds },
    };
}
function compareCoactive(wanted, live) {
    if (live === undefined)
        return { kind: 'missing' };
    if (live.type !== 'aws_iam_role')
        return { kind: 'foreign', what: `a connection of the type ${live.type}` };
    const scope = live.config.scope ?? DEFAULT_SCOPE;
    if (scope !== DEFAULT_SCOPE)
        return { kind: 'foreign', what: `a connection of the scope ${scope}` };
    const fields = differingFields(wanted.config, live.config);
    if (fields.length > 0)
        return { kind: 'config', fields };
    const { description } = live;
    if (wanted.description === undefined || wanted.description === (description ?? ''))
        return { kind: 'equal' };
    return { kind: 'description', wanted: wanted.description, ...(description !== undefined && { found: description }) };
}
function differingFields(wanted, found) {
    const pairs = [
        ['iam_role_arn', wanted.iamRoleArn, found.iamRoleArn],
        ['bucket_name', wanted.bucketName, found.bucketName],
        ['session_ttl_seconds', wanted.sessionTtlSeconds, found.sessionTtlSeconds ?? DEFAULT_TTL_SECONDS],
    ];
    return pairs.flatMap(([name, one, other]) => one === other ? [] : [{ name, wanted: one, ...(other !== undefined && { found: other }) }]);
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

/***/ 6564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ policyName),
/* harmony export */   m: () => (/* binding */ policyArn)
/* harmony export */ });
function policyName({ role }, index) {
    return index === 0 ? role.policyName : `${role.policyName}-${String(index + 1)}`;
}
function policyArn(connection, index) {
    const { partition, accountId = '', role } = connection;
    return `arn:${partition}:iam::${accountId}:policy${role.path}${policyName(connection, index)}`;
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


/***/ })

};

return { id, ids, modules };
})();
