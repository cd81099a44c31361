(() => {
'use strict';
const id = 6560;
const ids = [6560,114];
const modules = {

/***/ 7968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ couldFind),
/* harmony export */   f: () => (/* binding */ knownRules)
/* harmony export */ });
/* harmony import */ var _rules_analyzer_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5427);
/* harmony import */ var _rules_analyzer_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7998);
/* harmony import */ var _rules_waive_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6954);
/* harmony import */ var _unknown_values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8242);




function knownRules(rules) {
    const ofAnalyzer = [..._rules_analyzer_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .ANALYZER_RULES */ .DM.map(({ id }) => id), ..._rules_analyzer_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .ANALYZER_ONLY_CODES */ .X];
    return [...rules.map(({ id }) => id), ..._rules_waive_js__WEBPACK_IMPORTED_MODULE_2__/* .WAIVER_RULES */ .X, ..._unknown_values_js__WEBPACK_IMPORTED_MODULE_3__/* .UNKNOWN_RULES */ .z, ...ofAnalyzer];
}
function couldFind(rules, { guardrails }, wasAsked, { customChecks = false } = {}) {
    const offline = new Set([...rules, ...guardrails].map(({ id }) => id));
    const ofChecks = new Set(_rules_analyzer_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .CUSTOM_CHECK_RULES */ .n5);
    return (rule) => offline.has(rule) || (wasAsked && (customChecks || !ofChecks.has(rule)));
}


/***/ }),

/***/ 8242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ findUnknownValues),
/* harmony export */   z: () => (/* binding */ UNKNOWN_RULES)
/* harmony export */ });
const UNKNOWN_RULES = ['unknown-value'];
function findUnknownValues(subjects) {
    return subjects.flatMap(({ connection, unknown = [] }) => unknown.slice(0, MAX_PER_CONNECTION).map(({ message, place, pointer = [] }, index) => {
        const left = index + 1 === MAX_PER_CONNECTION ? unknown.length - MAX_PER_CONNECTION : 0;
        const more = left === 0 ? '' : `; and ${String(left)} further values`;
        const { origin } = connection;
        return {
            rule: 'unknown-value',
            severity: 'warning',
            message: `Not known before it is deployed: ${message.slice(0, 1_000)}${more}.`,
            connection: connection.name,
            file: place?.file ?? origin.file,
            ...(place?.rangeOf(pointer) ?? origin.rangeOf(['policies'])),
            sources: ['proof'],
            fix: 'Write the value out (a bucket or role has a name of your own), or check again after it is deployed, with drift.',
        };
    }));
}
const MAX_PER_CONNECTION = 20;


/***/ }),

/***/ 114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q_: () => (/* binding */ eachPrincipal),
/* harmony export */   RQ: () => (/* binding */ eachCondition),
/* harmony export */   X_: () => (/* binding */ eachItem),
/* harmony export */   hj: () => (/* binding */ eachText),
/* harmony export */   zz: () => (/* binding */ eachStatement)
/* harmony export */ });
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9851);

function* eachStatement(policy) {
    if (!(0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(policy.json))
        return;
    for (const { value, pointer } of eachItem(policy.json.Statement, ['Statement'])) {
        if ((0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(value))
            yield { index: typeof pointer[1] === 'number' ? pointer[1] : 0, pointer, json: value };
    }
}
function* eachItem(value, pointer) {
    if (value === undefined)
        return;
    if (!Array.isArray(value)) {
        yield { value, pointer };
        return;
    }
    const list = value;
    for (const [index, item] of list.entries())
        yield { value: item, pointer: [...pointer, index] };
}
function* eachText(statement, ...elements) {
    for (const element of elements) {
        for (const { value, pointer } of eachItem(statement.json[element], [...statement.pointer, element])) {
            if (typeof value === 'string')
                yield { value, pointer };
        }
    }
}
function* eachPrincipal(statement, elements = ['Principal', 'NotPrincipal']) {
    for (const element of elements) {
        const json = statement.json[element];
        const pointer = [...statement.pointer, element];
        if (typeof json === 'string')
            yield { type: '*', element, value: json, pointer };
        if (!(0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(json))
            continue;
        for (const type of Object.keys(json)) {
            for (const item of eachItem(json[type], [...pointer, type])) {
                if (typeof item.value === 'string')
                    yield { type, element, value: item.value, pointer: item.pointer };
            }
        }
    }
}
function* eachCondition(statement) {
    const block = statement.json.Condition;
    if (!(0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(block))
        return;
    for (const operator of Object.keys(block)) {
        const keys = block[operator];
        if (!(0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(keys))
            continue;
        for (const key of Object.keys(keys)) {
            const pointer = [...statement.pointer, 'Condition', operator, key];
            const json = keys[key] ?? null;
            yield { operator, key, pointer, values: [...eachItem(json, pointer)], json };
        }
    }
}


/***/ }),

/***/ 6126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ nameOfLive),
/* harmony export */   l: () => (/* binding */ liveLabel)
/* harmony export */ });
const PREFIX = 'live: ';
function liveLabel(name) {
    return `${PREFIX}${name}`;
}
function nameOfLive({ file, generated, }) {
    return generated && file.startsWith(PREFIX) ? file.slice(PREFIX.length) : undefined;
}


/***/ }),

/***/ 5427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ ANALYZER_ONLY_CODES),
/* harmony export */   x: () => (/* binding */ CHECK_REFERENCE)
/* harmony export */ });
const CHECK_REFERENCE = 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html';
const ANALYZER_ONLY_CODES = [
    ...['ALLOW_NOTACTION_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE', 'CONFIRM_AUDIENCE_CLAIM_TYPE'],
    ...['CREATE_SLR_WITH_NOT_ACTION_AND_NOT_RESOURCE', 'CREATE_SLR_WITH_NOT_RESOURCE'],
    ...['CREATE_SLR_WITH_STAR_IN_ACTION_AND_NOT_RESOURCE', 'CREATE_SLR_WITH_STAR_IN_ACTION_AND_RESOURCE'],
    ...['CREATE_SLR_WITH_STAR_IN_RESOURCE', 'CREATE_SLR_WITH_STAR_IN_RESOURCE_AND_NOT_ACTION'],
    ...['DENY_NOTACTION_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE', 'DYNAMODB_ATTRIBUTES_WITHOUT_SELECT'],
    ...['EQUIVALENT_TO_NULL_FALSE', 'EQUIVALENT_TO_NULL_TRUE', 'FORANYVALUE_WITH_AUDIENCE_CLAIM_TYPE'],
    ...['INVALID_ARN_REGION', 'INVALID_DATE_VALUE', 'INVALID_REGION', 'MISSING_ACTION_FOR_CONDITION_KEY'],
    ...['MISSING_ACTION_FOR_ROLES_ANYWHERE_TRUST_POLICY', 'MISSING_ARN_REGION'],
    ...['PASS_ROLE_WITH_NOT_ACTION_AND_NOT_RESOURCE', 'PASS_ROLE_WITH_NOT_RESOURCE'],
    ...['PASS_ROLE_WITH_STAR_IN_ACTION_AND_NOT_RESOURCE', 'PASS_ROLE_WITH_STAR_IN_RESOURCE'],
    ...['PASS_ROLE_WITH_STAR_IN_RESOURCE_AND_NOT_ACTION', 'POLICY_SIZE_EXCEEDS_RCP_QUOTA'],
    ...['POLICY_SIZE_EXCEEDS_SCP_QUOTA', 'PRIVATE_IP_ADDRESS_SUBSET', 'PRIVATE_NOT_IP_ADDRESS_SUBSET'],
    ...['RCP_MISSING_RELATED_PRINCIPAL_CONDITION_KEY', 'RCP_MISSING_RELATED_SERVICE_PRINCIPAL_CONDITION_KEY'],
    ...['RCP_MISSING_SERVICE_CONDITION_KEY_NULL_CHECK', 'RCP_SYNTAX_ERROR_ACTION', 'RCP_SYNTAX_ERROR_ALLOW'],
    ...['RCP_SYNTAX_ERROR_NOTACTION', 'RCP_SYNTAX_ERROR_PRINCIPAL', 'RECOMMENDED_CONDITION_KEY_FOR_SERVICE_PRINCIPAL'],
    ...['REDUNDANT_CONDITION_VALUE_NUM', 'REDUNDANT_PRINCIPAL_IN_ROLE_TRUST_POLICY'],
    ...['REDUNDANT_STATEMENT_DUE_TO_WILDCARD_IN_CONDITION', 'SCP_SYNTAX_ERROR_ACTION_WILDCARD'],
    ...['SCP_SYNTAX_ERROR_PRINCIPAL', 'UNSUPPORTED_GLOBAL_CONDITION_KEY'],
    ...['USE_CONDITION_KEY_ONLY_WITH_SUPPORTED_SERVICES', 'VARIABLE_USAGE_TOO_PERMISSIVE'],
];


/***/ }),

/***/ 7998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ analyzerRule),
/* harmony export */   DM: () => (/* binding */ ANALYZER_RULES),
/* harmony export */   n5: () => (/* binding */ CUSTOM_CHECK_RULES)
/* harmony export */ });
const CUSTOM_CHECKS = 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-custom-policy-checks.html';
const VALIDATION = 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-policy-validation.html';
const ANALYZER_RULES = [
    {
        id: 'access-analyzer-failed',
        severity: 'warning',
        summary: 'IAM Access Analyzer looked at every document that it was to look at.',
        rationale: 'With access-analyzer auto a refusal or failure does not stop the check, but what Access Analyzer alone would have found is not in the report. With required it is an error.',
        howToFix: 'Repair what the message names, or set access-analyzer to off.',
        reference: VALIDATION,
    },
    {
        id: 'access-granted',
        severity: 'error',
        summary: 'CheckAccessNotGranted passes: no permissions policy grants writing, deleting or permission management.',
        rationale: 'Coactive reads. AWS decides over all requests whether one of about ninety actions that change data, access, keys or identities may be allowed. Actions of allow_actions are not asked about.',
        howToFix: 'Remove the action from the statement, or declare it in allow_actions.',
        reference: CUSTOM_CHECKS,
    },
    {
        id: 'custom-check-refused',
        severity: 'error',
        summary: 'Each custom policy check that was asked for could be made.',
        rationale: 'AWS refused to check this document, so nothing is known of it: that is not the same as a pass.',
        howToFix: 'Repair what AWS names, which is mostly an error that is reported beside this one.',
        reference: CUSTOM_CHECKS,
    },
    {
        id: 'new-access',
        severity: 'error',
        summary: 'CheckNoNewAccess passes: the document allows nothing beyond the one that the contract makes.',
        rationale: 'AWS decides over all requests whether this document by itself may allow more than the document of the contract. In a bucket policy only what Coactive\u2019s role gets counts. FAIL means "might": a boundary, or a deny in another document, is not seen.',
        howToFix: 'Narrow the statement to what the contract allows, or declare what is meant in the config.',
        reference: CUSTOM_CHECKS,
    },
    {
        id: 'not-analyzed',
        severity: 'warning',
        summary: 'Each document is one that IAM Access Analyzer takes.',
        rationale: 'ValidatePolicy takes documents of up to 32,768 characters. AWS has not looked at this one, so silence of Access Analyzer says nothing about it. With access-analyzer required it is an error.',
        howToFix: 'Shorten the document: IAM\u2019s own quotas are lower still.',
        reference: VALIDATION,
    },
    {
        id: 'proof-disagrees',
        severity: 'warning',
        summary: 'IAM Access Analyzer and the proof of this tool give the same answer to the same question.',
        rationale: 'Both decide over all requests whether a document allows more than another. Where they differ one of them is wrong, or AWS\u2019s FAIL, which means "might", was too careful; a person should look before relying on either.',
        howToFix: 'Rewrite the statement more plainly until both agree, and report the case to us.',
        reference: CUSTOM_CHECKS,
    },
    {
        id: 'public-access',
        severity: 'error',
        summary: 'CheckNoPublicAccess passes: neither the bucket policy nor the trust policy lets everybody in.',
        rationale: 'AWS decides whether the policy may grant access to anonymous callers or to every AWS account.',
        howToFix: 'Name the principals, or add a condition that only they can meet.',
        reference: CUSTOM_CHECKS,
    },
];
const CUSTOM_CHECK_RULES = [
    'access-granted',
    'custom-check-refused',
    'new-access',
    'proof-disagrees',
    'public-access',
];
function analyzerRule(id) {
    const rule = ANALYZER_RULES.find((candidate) => candidate.id === id);
    if (rule === undefined)
        throw new Error(`no rule ${id}`);
    return rule;
}


/***/ }),

/***/ 877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ RULES)
});

// EXTERNAL MODULE: ./build/policy/elements.js
var policy_elements = __webpack_require__(114);
;// CONCATENATED MODULE: ./build/rules/grounds/good-documents.js
const GOOD_PERMISSIONS = {
    Version: '2012-10-17',
    Statement: [
        {
            Effect: 'Allow',
            Action: 's3:ListBucket',
            Resource: 'arn:aws:s3:::acme-media',
            Condition: { StringLike: { 's3:prefix': 'videos/*' } },
        },
        { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-media/videos/*' },
    ],
};
const GOOD_TRUST = {
    Version: '2012-10-17',
    Statement: [
        {
            Effect: 'Allow',
            Principal: { AWS: 'arn:aws:iam::863104360228:role/coactive-external-connections' },
            Action: 'sts:AssumeRole',
        },
    ],
};
const GOOD_BUCKET = {
    Version: '2012-10-17',
    Statement: [
        {
            Effect: 'Allow',
            Principal: { AWS: 'arn:aws:iam::863104360228:role/coactive-external-connections' },
            Action: 's3:ListBucket',
            Resource: 'arn:aws:s3:::acme-media',
            Condition: { StringLike: { 's3:prefix': 'videos/*' } },
        },
        {
            Effect: 'Allow',
            Principal: { AWS: 'arn:aws:iam::863104360228:role/coactive-external-connections' },
            Action: 's3:GetObject',
            Resource: 'arn:aws:s3:::acme-media/videos/*',
        },
    ],
};

// EXTERNAL MODULE: ./build/policy/arn.js
var policy_arn = __webpack_require__(4868);
;// CONCATENATED MODULE: ./build/access/coactive-request.js

function coactiveKnowledge(operation, connection) {
    const asCustomer = connection.method === 'iam-role' && operation !== 'AssumeRole';
    return new Map([
        ...EVERY_REQUEST,
        ...(asCustomer ? customersSession(connection) : coactivesRole(connection)),
        ...(operation === 'Decrypt' ? decryption(connection) : DIRECT_REQUEST),
        ...(operation === 'AssumeRole' ? ASSUMPTION : []),
        ...(operation === 'ListBucket' ? listing(connection) : NOT_LISTING),
        ...ownerOf(operation, connection),
    ]);
}
const absent = { kind: 'absent' };
const present = { kind: 'present' };
const value = (...values) => ({ kind: 'value', values });
const oneOf = (...options) => ({ kind: 'one-of', options });
const knownOr = (text, otherwise) => text === undefined ? otherwise : value(text);
const EVERY_REQUEST = [
    ['aws:currenttime', present],
    ['aws:epochtime', present],
    ['aws:tokenissuetime', present],
    ['aws:userid', { kind: 'present', under: 'AROA' }],
    ['aws:principaltype', value('AssumedRole')],
    ['aws:principalisawsservice', value('false')],
    ['aws:principalservicename', absent],
    ['aws:username', absent],
    ['aws:multifactorauthpresent', oneOf(absent, value('false'))],
    ['aws:multifactorauthage', absent],
];
const DIRECT_REQUEST = [
    ['aws:securetransport', value('true')],
    ['aws:sourceip', present],
    ['aws:sourcevpc', absent],
    ['aws:sourcevpce', absent],
    ['aws:vpcsourceip', absent],
    ['aws:sourcearn', absent],
    ['aws:sourceaccount', absent],
    ['aws:referer', absent],
    ['aws:viaawsservice', oneOf(absent, value('false'))],
];
const ASSUMPTION = [
    ['sts:rolesessionname', present],
    ['sts:externalid', absent],
    ['aws:requesttag/*', absent],
    ['aws:tagkeys', absent],
    ['sts:transitivetagkeys', absent],
];
const NOT_LISTING = [['s3:prefix', absent]];
function customersSession(connection) {
    const { role, accountId, organizationId, partition = (0,policy_arn/* splitArn */.E_)(connection.coactiveRoleArn)?.partition } = connection;
    const made = role && accountId && partition && `arn:${partition}:iam::${accountId}:role${role.path}${role.name}`;
    const roleArn = connection.roleArn ?? (made === '' ? undefined : made);
    const account = accountId ?? (roleArn === undefined ? undefined : (0,policy_arn/* accountOf */.XP)(roleArn));
    return [
        ['aws:principalarn', knownOr(roleArn, present)],
        ['aws:principalaccount', knownOr(account, present)],
        ['aws:principalorgid', knownOr(organizationId, { kind: 'unknown' })],
    ];
}
function coactivesRole({ coactiveRoleArn, organizationId }) {
    const another = organizationId === undefined ? present : { kind: 'present', except: [organizationId] };
    return [
        ['aws:principalarn', value(coactiveRoleArn)],
        ['aws:principalaccount', knownOr((0,policy_arn/* accountOf */.XP)(coactiveRoleArn), present)],
        ['aws:principalorgid', oneOf(absent, another)],
    ];
}
function listing({ prefixes, allowBucketListing = false }) {
    if (prefixes.length === 0 || allowBucketListing)
        return [['s3:prefix', oneOf(absent, present)]];
    return [['s3:prefix', oneOf(...prefixes.map((under) => ({ kind: 'present', under })))]];
}
function decryption(connection) {
    const { bucket, prefixes, partition = (0,policy_arn/* splitArn */.E_)(connection.coactiveRoleArn)?.partition ?? 'aws' } = connection;
    const region = (connection.kmsKeyArn && (0,policy_arn/* splitArn */.E_)(connection.kmsKeyArn)?.region) ?? connection.region;
    const bucketArn = `arn:${partition}:s3:::${bucket}`;
    const objects = (prefixes.length === 0 ? [''] : prefixes).map((prefix) => ({
        kind: 'present',
        under: `${bucketArn}/${prefix}`,
    }));
    return [
        ['kms:viaservice', knownOr(region && `s3.${region}.amazonaws.com`, present)],
        ['aws:viaawsservice', value('true')],
        ['kms:encryptioncontext:aws:s3:arn', oneOf(value(bucketArn), ...objects)],
    ];
}
function ownerOf(operation, connection) {
    const { accountId, kmsKeyArn, organizationId } = connection;
    const bucketOwner = connection.bucketOwnerAccountId ?? accountId;
    const keyOwner = kmsKeyArn === undefined ? undefined : (0,policy_arn/* accountOf */.XP)(kmsKeyArn);
    const owner = { AssumeRole: accountId, GetObject: bucketOwner, ListBucket: bucketOwner, Decrypt: keyOwner }[operation];
    const isCustomers = owner !== undefined && owner === accountId;
    return [
        ['aws:resourceaccount', knownOr(owner, present)],
        ...(operation === 'GetObject' || operation === 'ListBucket'
            ? [['s3:resourceaccount', knownOr(owner, present)]]
            : []),
        ...(isCustomers && organizationId !== undefined ? [['aws:resourceorgid', value(organizationId)]] : []),
    ];
}

// EXTERNAL MODULE: ./build/policy/operator.js
var policy_operator = __webpack_require__(5455);
// EXTERNAL MODULE: ./build/access/evaluate/condition.js + 1 modules
var evaluate_condition = __webpack_require__(5784);
// EXTERNAL MODULE: ./build/access/evaluate/key-state.js
var key_state = __webpack_require__(7912);
// EXTERNAL MODULE: ./build/access/evaluate/variables.js
var variables = __webpack_require__(1370);
// EXTERNAL MODULE: ./build/access/evaluate/ip.js
var ip = __webpack_require__(6834);
;// CONCATENATED MODULE: ./build/access/public-address.js

function matchPublicAddress(values, negated) {
    const ranges = [];
    for (const value of values) {
        const range = (0,ip/* parseRange */.RC)(value);
        if (range === undefined)
            return 'unknown';
        ranges.push(range);
    }
    const every = PUBLIC_V4.every((part) => isCovered(part, ranges));
    const none = [...PUBLIC_V4, PUBLIC_V6].every((part) => !ranges.some((range) => overlaps(part, range)));
    if (every)
        return negated ? 'unmet' : 'met';
    if (none)
        return negated ? 'met' : 'unmet';
    return 'unknown';
}
const NOT_PUBLIC_V4 = [
    ...['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12', '192.0.0.0/24'],
    ...['192.0.2.0/24', '192.168.0.0/16', '198.18.0.0/15', '198.51.100.0/24', '203.0.113.0/24', '224.0.0.0/3'],
].map(rangeOf);
const PUBLIC_V4 = without(rangeOf('0.0.0.0/0'), NOT_PUBLIC_V4);
const PUBLIC_V6 = rangeOf('2000::/3');
function rangeOf(text) {
    const range = (0,ip/* parseRange */.RC)(text);
    if (range === undefined)
        throw new Error(`${text} is not a range`);
    return range;
}
function overlaps(a, b) {
    return a.version === b.version && a.first <= b.last && b.first <= a.last;
}
function isCovered(part, ranges) {
    return without(part, ranges).length === 0;
}
function without(part, taken) {
    let rest = [part];
    for (const range of taken) {
        rest = rest.flatMap((piece) => {
            if (!overlaps(piece, range))
                return [piece];
            const left = { ...piece, last: range.first - 1n };
            const right = { ...piece, first: range.last + 1n };
            return [left, right].filter(({ first, last }) => first <= last);
        });
    }
    return rest;
}

;// CONCATENATED MODULE: ./build/access/meets.js





function canMeet(condition, knowledge, version) {
    const key = condition.key.toLowerCase();
    const possible = possibilities(lookUp(knowledge, key));
    const verdicts = possible.map((state) => meetsAs(condition, key, state, knowledge, version));
    return agree(verdicts);
}
function canMeetAll(conditions, knowledge, version) {
    const verdicts = conditions.map((condition) => canMeet(condition, knowledge, version));
    if (verdicts.includes('unmet'))
        return 'unmet';
    return verdicts.includes('unknown') ? 'unknown' : 'met';
}
function agree(verdicts) {
    const [first = 'unknown'] = verdicts;
    return verdicts.every((verdict) => verdict === first) ? first : 'unknown';
}
function lookUp(knowledge, key) {
    const slash = key.indexOf('/');
    const family = slash === -1 ? undefined : knowledge.get(`${key.slice(0, slash)}/*`);
    return knowledge.get(key) ?? family ?? { kind: 'unknown' };
}
function possibilities(known) {
    switch (known.kind) {
        case 'absent':
            return [key_state/* ABSENT */.s];
        case 'value': {
            const [only] = known.values;
            return known.values.length === 1 && only !== undefined ? [(0,key_state/* single */.J)(only)] : [{ kind: 'set', values: known.values }];
        }
        case 'present':
            return [(0,key_state/* single */.J)({ before: known.under ?? '', after: '', except: known.except ?? [] })];
        case 'unknown':
            return [key_state/* ABSENT */.s, (0,key_state/* single */.J)({ before: '', after: '' })];
        case 'one-of':
            return known.options.flatMap(possibilities);
    }
}
function meetsAs(condition, key, state, knowledge, version) {
    const operator = (0,policy_operator/* parseOperator */.A)(condition.operator);
    const isOpenAddress = key === 'aws:sourceip' && state.kind === 'single' && typeof state.text !== 'string';
    if (isOpenAddress && operator?.family === 'IpAddress')
        return matchPublicAddress(condition.values, operator.negated);
    const facts = (other) => {
        if (other === key)
            return state;
        const states = possibilities(lookUp(knowledge, other));
        const [only] = states;
        return states.length === 1 && only !== undefined ? only : { kind: 'unknown', reason: `${other} is not known` };
    };
    return asMeeting((0,evaluate_condition/* evaluateCondition */.F)(condition, { facts, variables: (0,variables/* variableSupport */.W)(version) }));
}
function asMeeting(truth) {
    if (truth.is === 'unknown')
        return 'unknown';
    return truth.is === 'yes' ? 'met' : 'unmet';
}

;// CONCATENATED MODULE: ./build/rules/grounds/coactive-principal.js


function matchCoactive(principal, connection) {
    return matchRole(principal, connection.coactiveRoleArn);
}
function matchRole({ type, value }, roleArn) {
    if (type !== '*' && type !== 'AWS')
        return undefined;
    if (value === '*')
        return 'everyone';
    if (value === roleArn)
        return 'role';
    return isAccount(value) && (0,policy_arn/* accountOf */.XP)(value) === (0,policy_arn/* accountOf */.XP)(roleArn) ? 'account' : undefined;
}
function isAccount(principal) {
    return /^\d{12}$/.test(principal) || /^arn:[\w-]+:iam::\d{12}:root$/.test(principal);
}
function customerRoleArn({ method, partition, accountId, role }) {
    if (method !== 'iam-role' || accountId === undefined)
        return undefined;
    return `arn:${partition}:iam::${accountId}:role${role.path}${role.name}`;
}
function isHeldToRole(conditions, roleArn) {
    return conditions.some(({ operator, key, values }) => {
        const parsed = (0,policy_operator/* parseOperator */.A)(operator);
        const holds = parsed?.set === undefined && parsed?.ifExists === false && !parsed.negated && HOLDING.has(parsed.family);
        return (holds &&
            key.toLowerCase() === 'aws:principalarn' &&
            values.length > 0 &&
            values.every((value) => value === roleArn));
    });
}
const HOLDING = new Set(['String', 'Arn']);

;// CONCATENATED MODULE: ./build/rules/grounds/grant.js




function* eachPlaced(policy) {
    const written = new Map([...(0,policy_elements/* eachStatement */.zz)(policy)].map((raw) => [raw.index, raw]));
    for (const statement of policy.statements) {
        const raw = written.get(statement.index);
        if (raw !== undefined)
            yield { statement, raw };
    }
}
function* eachGrant(policy, connection) {
    for (const placed of eachPlaced(policy)) {
        if (concerns(placed.statement, policy, connection))
            yield placed;
    }
}
function concerns(statement, policy, connection) {
    if (statement.effect !== 'Allow')
        return false;
    if (policy.kind === 'bucket' || policy.kind === 'key')
        return reachesCoactive(statement, policy, connection);
    return policy.kind !== 'boundary';
}
function reachesCoactive(statement, policy, connection) {
    const { principal, notPrincipal, conditions } = statement;
    const own = customerRoleArn(connection);
    const coverages = (principal ?? []).flatMap((one) => {
        const byOwn = own === undefined ? undefined : matchRole(one, own);
        return [matchRole(one, connection.coactiveRoleArn), byOwn === 'account' ? undefined : byOwn];
    });
    if (coverages.includes('role') || coverages.includes('account'))
        return true;
    if (!coverages.includes('everyone') && notPrincipal === undefined)
        return false;
    const operation = policy.kind === 'key' ? 'Decrypt' : 'GetObject';
    const callers = [connection, { ...connection, method: 'bucket-policy' }];
    return callers.some((caller) => {
        const knowledge = coactiveKnowledge(operation, { ...caller, roleArn: own });
        const others = conditions.filter(({ key }) => key.toLowerCase() !== 's3:prefix');
        return canMeetAll(others, knowledge, policy.version) !== 'unmet';
    });
}

// EXTERNAL MODULE: ./build/data/iam.js + 1 modules
var iam = __webpack_require__(8945);
// EXTERNAL MODULE: ./build/policy/wildcard.js
var wildcard = __webpack_require__(2557);
;// CONCATENATED MODULE: ./build/rules/grounds/contract-actions.js


const NEEDED_ACTIONS = ['s3:ListBucket', 's3:GetObject'];
function isExpected(action, { allowActions }) {
    const name = action.toLowerCase();
    return EXPECTED.has(name) || allowActions.some((allowed) => (0,wildcard/* matchesWildcard */._)(allowed.toLowerCase(), name));
}
const EXPECTED = new Set([...NEEDED_ACTIONS, 's3:GetBucketLocation'].map((name) => name.toLowerCase()));
function coveredActions(pattern) {
    if (!(0,wildcard/* hasWildcard */.r)(pattern)) {
        const action = (0,iam/* findAction */.Oi)(pattern);
        return action === undefined ? [] : [action];
    }
    const lower = pattern.toLowerCase();
    return iam/* KNOWN_SERVICES */.bl.flatMap((name) => [...((0,iam/* findService */.Ln)(name)?.actions.values() ?? [])]).filter((action) => (0,wildcard/* matchesWildcard */._)(lower, action.name.toLowerCase()));
}
function coversAction(pattern, action) {
    return (0,wildcard/* matchesWildcard */._)(pattern.toLowerCase(), action.toLowerCase());
}
function classify({ levels }) {
    if (levels.includes('Permissions management'))
        return 'permissions';
    return levels.includes('Write') || levels.includes('Tagging') ? 'write' : 'read';
}

;// CONCATENATED MODULE: ./build/rules/grounds/s3-resource.js

function readS3Resource(text) {
    const arn = (0,policy_arn/* splitArn */.E_)(text);
    if (arn?.prefix !== 'arn' || arn.service !== 's3' || arn.region !== '' || arn.account !== '')
        return undefined;
    const slash = arn.resource.indexOf('/');
    if (slash === -1)
        return { bucket: arn.resource, key: undefined };
    return { bucket: arn.resource.slice(0, slash), key: arn.resource.slice(slash + 1) };
}
function takesResource({ name, resourceTypes }, resource) {
    if (resource === '*')
        return true;
    if (resourceTypes.length === 0)
        return false;
    const service = (0,policy_arn/* splitArn */.E_)(resource)?.service;
    if (service !== undefined && !/[*?]/.test(service) && !name.startsWith(`${service}:`))
        return false;
    const read = readS3Resource(resource);
    if (read === undefined)
        return true;
    if (read.key === undefined && resourceTypes.includes('bucket'))
        return true;
    return mayBeObject(read) && resourceTypes.includes('object');
}
function mayBeObject({ bucket, key }) {
    return key !== undefined || /[*?]/.test(bucket);
}
function takesAny(action, resources) {
    return resources === undefined || resources.some((resource) => takesResource(action, resource));
}

;// CONCATENATED MODULE: ./build/rules/action-resource-mismatch.js





const actionResourceMismatch = {
    scope: 'policy-of-connection',
    id: 'action-resource-mismatch',
    severity: 'error',
    applies: ['permissions', 'bucket'],
    summary: 'Each action has a resource that it works on: listing the bucket, reading its objects.',
    rationale: 'IAM accepts a listing on BUCKET/* and a reading on BUCKET, and neither ever works: the first needs the ARN of the bucket, the second that of objects. S3 refuses such a bucket policy. It is the most frequent reason why a vendor gets "Access Denied".',
    howToFix: 'Give bucket actions the ARN of the bucket and object actions the ARN of objects, in statements of their own.',
    bad: {
        policy: {
            Version: '2012-10-17',
            Statement: [{ Effect: 'Allow', Action: 's3:ListBucket', Resource: 'arn:aws:s3:::acme-media/videos/*' }],
        },
    },
    good: { policy: GOOD_PERMISSIONS },
    reference: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html',
    yieldsTo: ['UNSUPPORTED_ACTION_IN_POLICY'],
    *check(policy, connection) {
        for (const { raw, statement } of eachGrant(policy, connection)) {
            const resources = listResources(raw);
            if (resources === undefined || resources.length === 0)
                continue;
            for (const { value, pointer } of (0,policy_elements/* eachText */.hj)(raw, 'Action')) {
                const covered = coveredActions(value).filter(({ name }) => name.startsWith('s3:'));
                const isKnown = covered.length > 0 && /^s3:/i.test(value);
                if (!isKnown || covered.some((action) => takesAny(action, statement.resource)))
                    continue;
                const types = [...new Set(covered.flatMap(({ resourceTypes }) => resourceTypes))];
                yield {
                    pointer,
                    message: `"${value}" works on ${describeTypes(types)}, and no resource of this statement is one.`,
                };
            }
        }
    },
};
function listResources(raw) {
    const resources = [...(0,policy_elements/* eachText */.hj)(raw, 'Resource')].map(({ value }) => value);
    return resources.some((text) => text !== '*' && (!text.startsWith('arn:') || text.includes('s3://')))
        ? undefined
        : resources;
}
function describeTypes(types) {
    if (types.length === 0)
        return 'no single resource (only on "*")';
    const words = types.map((type) => WORDS[type] ?? `a ${type}`);
    const main = words.filter((word) => word === 'a bucket' || word === 'objects');
    return (main.length > 0 ? main : words.slice(0, 2)).join(' or ');
}
const WORDS = { bucket: 'a bucket', object: 'objects' };

;// CONCATENATED MODULE: ./build/rules/allowed-actions.js
const allowedActions = {
    scope: 'config',
    id: 'allowed-actions',
    severity: 'note',
    applies: [],
    summary: 'Coactive has only the actions of the contract.',
    rationale: 'Actions under `allow_actions` count as declared, so no rule and no proof calls them excess. They are shown here so that a reviewer sees them without looking for them.',
    howToFix: 'Remove those that Coactive no longer needs.',
    bad: `version: 1
connections:
  - name: media_archive
    method: iam-role
    bucket: acme-media
    prefixes: [videos/]
    allow_actions: [s3:GetObjectTagging]
`,
    good: `version: 1
connections:
  - name: media_archive
    method: iam-role
    bucket: acme-media
    prefixes: [videos/]
`,
    reference: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html',
    *check(config) {
        for (const connection of config.connections) {
            if (connection.state === 'absent' || connection.allowActions.length === 0)
                continue;
            const message = `Allowed on purpose, beyond what Coactive needs: ${connection.allowActions.join(', ')}.`;
            yield { connection, pointer: ['allow_actions'], message };
        }
    },
};

// EXTERNAL MODULE: ./build/policy/read.js
var read = __webpack_require__(9851);
;// CONCATENATED MODULE: ./build/rules/aws-managed-key-with-bucket-policy.js



const awsManagedKeyWithBucketPolicy = {
    scope: 'connection',
    id: 'aws-managed-key-with-bucket-policy',
    severity: 'error',
    applies: ['bucket', 'key'],
    summary: 'With the bucket-policy method the objects are not encrypted with the AWS managed key.',
    rationale: "The key aws/s3 works only within the account that owns it, and its policy can not be changed. Coactive's role is in another account: it may read the objects and can never decrypt them.",
    howToFix: 'Encrypt with a key of your own that allows Coactive kms:Decrypt, or use the iam-role method.',
    bad: {
        connection: { kmsKeyArn: 'arn:aws:kms:us-east-1:111122223333:alias/aws/s3' },
        policy: GOOD_BUCKET,
    },
    good: { policy: GOOD_BUCKET },
    reference: 'https://repost.aws/knowledge-center/cross-account-access-denied-error-s3',
    *check({ connection, policies }) {
        if (connection.method !== 'bucket-policy')
            return;
        const { kmsKeyArn } = connection;
        if (kmsKeyArn !== undefined && (0,policy_arn/* splitArn */.E_)(kmsKeyArn)?.resource === 'alias/aws/s3') {
            yield {
                pointer: ['kms_key_arn'],
                message: `"${kmsKeyArn}" is the AWS managed key: no other account can use it.`,
            };
        }
        for (const policy of policies) {
            if (policy.kind !== 'key' || !isManagedByAws(policy))
                continue;
            yield {
                policy,
                pointer: ['Id'],
                message: 'This is the policy of the AWS managed key: no other account can use it.',
            };
        }
    },
};
function isManagedByAws({ json }) {
    return (0,read/* isObject */.G)(json) && typeof json.Id === 'string' && /^auto-s3-\d+$/.test(json.Id);
}

;// CONCATENATED MODULE: ./build/rules/aws/allow-with-not-principal.js

const allowWithNotPrincipal = {
    id: 'ALLOW_WITH_NOT_PRINCIPAL',
    scope: 'policy',
    severity: 'error',
    applies: ['bucket', 'key'],
    needs: ['notprincipal'],
    summary: 'No statement allows everybody but some.',
    rationale: 'Allow with NotPrincipal opens the bucket to the whole world except the ones listed, anonymous callers included.',
    howToFix: 'Name the principals that shall have access under Principal.',
    bad: {
        kind: 'bucket',
        policy: {
            Version: '2012-10-17',
            Statement: {
                Effect: 'Allow',
                Action: 's3:GetObject',
                Resource: 'arn:aws:s3:::acme-media/videos/*',
                NotPrincipal: { AWS: 'arn:aws:iam::863104360228:role/coactive-external-connections' },
            },
        },
    },
    good: {
        kind: 'bucket',
        policy: {
            Version: '2012-10-17',
            Statement: {
                Effect: 'Allow',
                Principal: { AWS: 'arn:aws:iam::863104360228:role/coactive-external-connections' },
                Action: 's3:GetObject',
                Resource: 'arn:aws:s3:::acme-media/videos/*',
            },
        },
    },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-security-warning-allow-with-not-principal',
    *check(policy) {
        for (const { json, pointer } of (0,policy_elements/* eachStatement */.zz)(policy)) {
            if (json.Effect !== 'Allow' || json.NotPrincipal === undefined)
                continue;
            yield {
                pointer: [...pointer, 'NotPrincipal'],
                part: 'key',
                message: 'The statement allows everybody except the principals listed.',
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/grounds/check-reference.js
function checkReference(chapter, slug) {
    return `https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-${chapter}-${slug}`;
}

;// CONCATENATED MODULE: ./build/rules/grounds/conditioned.js
function listingIf(condition, changes = {}) {
    return conditioned_document({
        Effect: 'Allow',
        Action: 's3:ListBucket',
        Resource: 'arn:aws:s3:::acme-media',
        Condition: condition,
        ...changes,
    });
}
function readingIf(condition, changes = {}) {
    return conditioned_document({
        Effect: 'Allow',
        Action: 's3:GetObject',
        Resource: 'arn:aws:s3:::acme-media/videos/*',
        Condition: condition,
        ...changes,
    });
}
function bucketDenyIf(condition, changes = {}) {
    return conditioned_document({
        Effect: 'Deny',
        Principal: '*',
        Action: 's3:*',
        Resource: ['arn:aws:s3:::acme-media', 'arn:aws:s3:::acme-media/*'],
        Condition: condition,
        ...changes,
    });
}
function trustIf(condition, changes = {}) {
    return conditioned_document({
        Effect: 'Allow',
        Principal: { AWS: 'arn:aws:iam::863104360228:role/coactive-external-connections' },
        Action: 'sts:AssumeRole',
        Condition: condition,
        ...changes,
    });
}
function conditioned_document(statement) {
    return { Version: '2012-10-17', Statement: [statement] };
}

;// CONCATENATED MODULE: ./build/policy/condition-site.js


function* eachSite(policy) {
    for (const statement of (0,policy_elements/* eachStatement */.zz)(policy)) {
        for (const condition of (0,policy_elements/* eachCondition */.RQ)(statement)) {
            yield { ...condition, statement, parsed: (0,policy_operator/* parseOperator */.A)(condition.operator) };
        }
    }
}
function* eachKnownSite(policy) {
    for (const site of eachSite(policy)) {
        if (site.parsed !== undefined)
            yield { ...site, parsed: site.parsed };
    }
}
function valueText(value) {
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
        ? String(value)
        : undefined;
}
function valueTexts(site) {
    return site.values.map(({ value }) => valueText(value)).filter((text) => text !== undefined);
}
function isFalseWhenAbsent({ parsed, values }) {
    if (parsed.family === 'Null')
        return values.every(({ value }) => valueText(value) === 'false');
    return !parsed.negated && !parsed.ifExists && parsed.set !== 'ForAllValues';
}

;// CONCATENATED MODULE: ./build/rules/grounds/supported-actions.js



function actionsWithoutKey(statement, key) {
    const covered = coveredBy(statement);
    const assumes = covered.some(({ actions }) => actions.some((action) => isAssumeRole(action) && hasKey(action, key)));
    return covered
        .filter(({ actions }) => actions.length > 0 && !actions.some((action) => hasKey(action, key)))
        .filter(({ actions }) => !(assumes && actions.every(({ name }) => WITHIN_ASSUME_ROLE.has(name))))
        .map(({ text }) => text);
}
const remembered = new WeakMap();
function coveredBy(statement) {
    let covered = remembered.get(statement.json);
    if (covered === undefined) {
        const texts = new Set([...(0,policy_elements/* eachText */.hj)(statement, 'Action')].map(({ value }) => value));
        covered = [...texts].map((text) => ({ text, actions: isJudged(text) ? coveredActions(text) : [] }));
        remembered.set(statement.json, covered);
    }
    return covered;
}
function isJudged(text) {
    return (0,iam/* findService */.Ln)(text.slice(0, Math.max(0, text.indexOf(':')))) !== undefined;
}
function hasKey({ conditionKeys }, key) {
    return conditionKeys.has(key);
}
function isAssumeRole({ name }) {
    return name.startsWith('sts:AssumeRole');
}
const WITHIN_ASSUME_ROLE = new Set(['sts:TagSession', 'sts:SetSourceIdentity', 'sts:SetContext']);

;// CONCATENATED MODULE: ./build/rules/grounds/unsupported-tag.js


function* eachUnsupportedTag(policy, effect) {
    for (const site of eachKnownSite(policy)) {
        if (site.statement.json.Effect !== effect || !/^aws:resourcetag\/./i.test(site.key))
            continue;
        if (site.values.length === 0 || !isFalseWhenAbsent(site))
            continue;
        const actions = actionsWithoutKey(site.statement, 'aws:resourcetag/*');
        if (actions.length > 0)
            yield { site, actions };
    }
}

;// CONCATENATED MODULE: ./build/rules/grounds/wording.js
function joinQuoted(texts) {
    return joinWords(texts.map((text) => `"${text}"`));
}
function joinWords(words) {
    if (words.length < 2)
        return words.join('');
    return `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}

;// CONCATENATED MODULE: ./build/rules/aws/allow-with-unsupported-tag-condition-key-for-service.js




const condition = { StringEquals: { 'aws:ResourceTag/shared': 'coactive' } };
const allowWithUnsupportedTagConditionKeyForService = {
    scope: 'policy',
    id: 'ALLOW_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE',
    severity: 'note',
    applies: ['permissions', 'bucket', 'boundary', 'key'],
    needs: ['tag'],
    summary: 'A permission by tag names actions that see the tag.',
    rationale: 'An action that does not carry the tags of its resource never meets the condition, so the statement never allows it. Nothing is open that should not be, but the document says more than it does.',
    howToFix: 'Take these actions out, or allow them in a statement without the tag.',
    bad: { policy: readingIf(condition, { Action: ['s3:GetObject', 's3:ListAllMyBuckets'], Resource: '*' }) },
    good: { policy: readingIf(condition) },
    reference: checkReference('suggestion', 'allow-with-unsupported-tag-condition-key-for-service'),
    *check(policy) {
        for (const { site, actions } of eachUnsupportedTag(policy, 'Allow')) {
            const message = `"${site.key}" is unknown to ${joinWords(actions)}, so this statement never allows that.`;
            yield { pointer: site.pointer, part: 'key', message };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/grounds/arn-parts.js


function findPartDefects(arn, kind) {
    switch (arn.service) {
        case 's3':
            return findS3Defects(arn, kind);
        case 'kms':
            return [
                ...findAccountDefects(arn),
                ...(mayBeTyped(arn.resource, typesOf('kms')) ? [] : ['INVALID_ARN_RESOURCE']),
            ];
        case 'iam':
            return [...(mayBeEmpty(arn.region) ? [] : ['ARN_REGION_NOT_ALLOWED']), ...findAccountDefects(arn)];
        default:
            return isWrongAccount(arn.account, arn.service === 'sts') ? ['INVALID_ARN_ACCOUNT'] : [];
    }
}
function findS3Defects(arn, kind) {
    const { region, account, resource } = arn;
    if (mayBeEmpty(region) && mayBeEmpty(account)) {
        return resource === '' || resource.startsWith('/') ? ['INVALID_ARN_RESOURCE'] : [];
    }
    if (mayBeTyped(resource, typesOf('s3'))) {
        return kind === 'bucket' ? ['UNSUPPORTED_RESOURCE_ARN_IN_POLICY'] : findAccountDefects(arn);
    }
    const defects = [];
    if (!mayBeEmpty(region))
        defects.push('ARN_REGION_NOT_ALLOWED');
    if (!mayBeEmpty(account))
        defects.push('ARN_ACCOUNT_NOT_ALLOWED');
    return defects;
}
function findAccountDefects({ account }) {
    if (account === '')
        return ['MISSING_ARN_ACCOUNT'];
    return isWrongAccount(account, true) ? ['INVALID_ARN_ACCOUNT'] : [];
}
function isWrongAccount(account, strict) {
    if (account === '' || account.includes('${') || AWS_OWN.has(account))
        return false;
    if (/^[\d*?]+$/.test(account) && /[*?]/.test(account))
        return account.replaceAll('*', '').length > 12;
    if (/^\d{12}$/.test(account))
        return false;
    return strict || /^[\d-]+$/.test(account);
}
const AWS_OWN = new Set(['aws', 'cloudfront']);
function mayBeEmpty(part) {
    return /^\*?$/.test(part);
}
const types = new Map();
function typesOf(service) {
    let words = types.get(service);
    if (words === undefined) {
        const patterns = [...((0,iam/* findService */.Ln)(service)?.resourceTypes.values() ?? [])].map(({ arn }) => (0,policy_arn/* splitArn */.E_)(arn));
        const own = patterns.filter((arn) => arn?.service === service && arn.account !== '');
        words = [...new Set(own.map((arn) => arn?.resource.replace(/[/:$].*$/s, '') ?? ''))];
        types.set(service, words);
    }
    return words;
}
function mayBeTyped(resource, words) {
    const literal = resource.replace(/[*?$].*$/s, '');
    return words.some((word) => {
        if (literal.length > word.length)
            return literal.startsWith(`${word}/`) || literal.startsWith(`${word}:`);
        return literal !== resource && word.startsWith(literal);
    });
}

;// CONCATENATED MODULE: ./build/rules/grounds/arn-defect.js





const PARTITIONS = [
    ...['aws', 'aws-cn', 'aws-us-gov', 'aws-eusc', 'aws-iso', 'aws-iso-b', 'aws-iso-e', 'aws-iso-f'],
];
function* eachArnWith(defect, policy) {
    for (const statement of (0,policy_elements/* eachStatement */.zz)(policy)) {
        if (policy.kind !== 'trust') {
            for (const placed of (0,policy_elements/* eachText */.hj)(statement, 'Resource', 'NotResource')) {
                if (findResourceDefects(placed.value, policy.kind).includes(defect))
                    yield placed;
            }
        }
        if (policy.kind === 'permissions' || policy.kind === 'boundary')
            continue;
        for (const { type, value, pointer } of (0,policy_elements/* eachPrincipal */.Q_)(statement)) {
            if (type === 'AWS' && findPrincipalDefects(value).includes(defect))
                yield { value, pointer };
        }
    }
}
function findResourceDefects(text, kind) {
    if (/^\*+$/.test(text))
        return kind === 'bucket' ? ['UNSUPPORTED_RESOURCE_ARN_IN_POLICY'] : [];
    const shape = findShapeDefect(text);
    if (shape !== undefined)
        return shape;
    const arn = (0,policy_arn/* splitArn */.E_)(text);
    if (arn === undefined)
        return ['MISSING_ARN_FIELD'];
    const defects = findHeadDefects(arn);
    const service = arn.service.toLowerCase();
    const owner = kind === 'bucket' ? 's3' : kind === 'key' ? 'kms' : undefined;
    if (owner !== undefined && !(0,wildcard/* matchesWildcard */._)(service, owner)) {
        return [...defects, 'UNSUPPORTED_RESOURCE_ARN_IN_POLICY'];
    }
    return [...defects, ...findPartDefects({ ...arn, service }, kind)];
}
function findPrincipalDefects(text) {
    if (!text.includes(':') || (0,wildcard/* hasWildcard */.r)(text))
        return [];
    const shape = findShapeDefect(text);
    if (shape !== undefined)
        return shape;
    const arn = (0,policy_arn/* splitArn */.E_)(text);
    if (arn === undefined)
        return ['MISSING_ARN_FIELD'];
    return [...findHeadDefects(arn), ...(isWrongAccount(arn.account, true) ? ['INVALID_ARN_ACCOUNT'] : [])];
}
function findShapeDefect(text) {
    if (text.includes('s3://'))
        return [];
    return (0,policy_arn/* splitArnParts */.c$)(text)[0] === 'arn' ? undefined : ['INVALID_ARN_PREFIX'];
}
function findHeadDefects({ partition, service }) {
    const defects = [];
    if (!PARTITIONS.some((known) => (0,wildcard/* matchesWildcard */._)(partition, known)))
        defects.push('INVALID_PARTITION');
    if (service !== service.toLowerCase() && (0,iam/* isServiceName */.tN)(service))
        defects.push('INVALID_ARN_SERVICE_CASE');
    return defects;
}

;// CONCATENATED MODULE: ./build/rules/aws/arn-account-not-allowed.js


const arnAccountNotAllowed = {
    id: 'ARN_ACCOUNT_NOT_ALLOWED',
    scope: 'policy',
    severity: 'error',
    applies: ['permissions', 'bucket', 'boundary', 'key'],
    summary: 'ARNs of buckets and objects have no account.',
    rationale: 'Bucket names are unique in the whole partition. With an account the ARN matches nothing, and AWS refuses the policy.',
    howToFix: 'Leave the account empty: arn:aws:s3:::bucket. To hold a statement to an account, use the condition key aws:ResourceAccount.',
    bad: {
        policy: {
            Version: '2012-10-17',
            Statement: { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3::111122223333:acme-media/videos/*' },
        },
    },
    good: {
        policy: {
            Version: '2012-10-17',
            Statement: { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-media/videos/*' },
        },
    },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-arn-account-not-allowed',
    *check(policy) {
        for (const { value, pointer } of eachArnWith('ARN_ACCOUNT_NOT_ALLOWED', policy)) {
            const account = (0,policy_arn/* splitArn */.E_)(value)?.account ?? '';
            yield { pointer, message: `"${value}" has the account "${account}"; ARNs of buckets and objects have none.` };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/aws/arn-region-not-allowed.js


const arnRegionNotAllowed = {
    id: 'ARN_REGION_NOT_ALLOWED',
    scope: 'policy',
    severity: 'error',
    applies: ['permissions', 'bucket', 'boundary', 'key'],
    summary: 'ARNs of buckets, objects and IAM resources have no region.',
    rationale: 'Bucket names are unique in the whole partition. With a region the ARN matches nothing, and AWS refuses the policy.',
    howToFix: 'Leave the region empty: arn:aws:s3:::bucket.',
    bad: {
        policy: {
            Version: '2012-10-17',
            Statement: { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:us-east-1::acme-media/videos/*' },
        },
    },
    good: {
        policy: {
            Version: '2012-10-17',
            Statement: { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-media/videos/*' },
        },
    },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-arn-region-not-allowed',
    *check(policy) {
        for (const { value, pointer } of eachArnWith('ARN_REGION_NOT_ALLOWED', policy)) {
            const { service, region } = (0,policy_arn/* splitArn */.E_)(value) ?? { service: '', region: '' };
            yield { pointer, message: `"${value}" has the region "${region}"; ARNs of this kind in ${service} have none.` };
        }
    },
};

;// CONCATENATED MODULE: ./build/policy/types.js
const POLICY_KINDS = ['permissions', 'trust', 'bucket', 'boundary', 'key'];

;// CONCATENATED MODULE: ./build/rules/aws/data-type-mismatch.js



const dataTypeMismatch = {
    id: 'DATA_TYPE_MISMATCH',
    scope: 'policy',
    severity: 'error',
    applies: POLICY_KINDS,
    summary: 'Every element has the JSON type that the policy language gives it.',
    rationale: 'AWS refuses a policy whose elements have another type, for example a Version that is a number. The access that you reviewed would then not be the access that is in force.',
    howToFix: 'Write the element with its type: texts in double quotes, lists in square brackets.',
    bad: {
        policy: {
            Version: 20121017,
            Statement: { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-media/videos/*' },
        },
    },
    good: {
        policy: {
            Version: '2012-10-17',
            Statement: { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-media/videos/*' },
        },
    },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-data-type-mismatch',
    *check(policy) {
        const { json } = policy;
        if (!(0,read/* isObject */.G)(json)) {
            yield mismatch({ value: json, pointer: [] }, 'a JSON object');
            return;
        }
        for (const element of ['Version', 'Id']) {
            yield* expectText({ value: json[element], pointer: [element] });
        }
        for (const statement of (0,policy_elements/* eachItem */.X_)(json.Statement, ['Statement'])) {
            if (!(0,read/* isObject */.G)(statement.value))
                yield mismatch(statement, 'a JSON object');
        }
        for (const statement of (0,policy_elements/* eachStatement */.zz)(policy)) {
            yield* checkStatement(statement, policy);
        }
    },
};
function* checkStatement({ json, pointer }, { kind }) {
    for (const element of ['Sid', 'Effect'])
        yield* expectText({ value: json[element], pointer: [...pointer, element] });
    const lists = ['Action', 'NotAction', ...(kind === 'trust' ? [] : ['Resource', 'NotResource'])];
    for (const element of lists)
        yield* expectTexts({ value: json[element], pointer: [...pointer, element] });
    if (kind !== 'permissions' && kind !== 'boundary') {
        for (const element of ['Principal', 'NotPrincipal']) {
            const principals = json[element];
            if (!(0,read/* isObject */.G)(principals))
                continue;
            for (const type of Object.keys(principals)) {
                yield* expectTexts({ value: principals[type], pointer: [...pointer, element, type] });
            }
        }
    }
    yield* checkCondition({ value: json.Condition, pointer: [...pointer, 'Condition'] });
}
function* checkCondition({ value, pointer }) {
    if (value === undefined)
        return;
    if (!(0,read/* isObject */.G)(value)) {
        yield mismatch({ value, pointer }, 'a JSON object of operators');
        return;
    }
    for (const operator of Object.keys(value)) {
        const keys = value[operator] ?? null;
        if (!(0,read/* isObject */.G)(keys)) {
            yield mismatch({ value: keys, pointer: [...pointer, operator] }, 'a JSON object of condition keys');
            continue;
        }
        for (const key of Object.keys(keys)) {
            for (const item of (0,policy_elements/* eachItem */.X_)(keys[key], [...pointer, operator, key])) {
                if (item.value === null || typeof item.value === 'object') {
                    yield mismatch(item, 'a text, a number or a boolean');
                }
            }
        }
    }
}
function* expectText({ value, pointer }) {
    if (value !== undefined && typeof value !== 'string')
        yield mismatch({ value, pointer }, 'a text');
}
function* expectTexts({ value, pointer }) {
    for (const item of (0,policy_elements/* eachItem */.X_)(value, pointer)) {
        if (typeof item.value !== 'string')
            yield mismatch(item, 'a text or a list of texts');
    }
}
function mismatch({ value, pointer }, expected) {
    const name = pointer.findLast((step) => typeof step === 'string') ?? 'The document';
    return { pointer, message: `${name} is ${nameType(value)} where the policy language has ${expected}.` };
}
function nameType(value) {
    if (value === null)
        return 'null';
    if (Array.isArray(value))
        return 'a list';
    return typeof value === 'object' ? 'an object' : `a ${typeof value === 'string' ? 'text' : typeof value}`;
}

;// CONCATENATED MODULE: ./build/rules/aws/deny-with-unsupported-tag-condition-key-for-service.js




const deny_with_unsupported_tag_condition_key_for_service_condition = { StringEquals: { 'aws:ResourceTag/class': 'secret' } };
const denyWithUnsupportedTagConditionKeyForService = {
    scope: 'policy',
    id: 'DENY_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE',
    severity: 'error',
    applies: ['permissions', 'bucket', 'boundary', 'key'],
    needs: ['tag'],
    summary: 'A refusal by tag names actions that see the tag.',
    rationale: 'An action that does not carry the tags of its resource never meets the condition, so it is not refused: what should be closed stays open.',
    howToFix: 'Refuse these actions in a statement of their own, by resource, without the tag.',
    bad: {
        policy: readingIf(deny_with_unsupported_tag_condition_key_for_service_condition, { Effect: 'Deny', Action: ['s3:GetObject', 's3:ListAllMyBuckets'], Resource: '*' }),
    },
    good: { kind: 'bucket', policy: bucketDenyIf(deny_with_unsupported_tag_condition_key_for_service_condition, { Action: ['s3:GetObject', 's3:PutObject'] }) },
    reference: checkReference('security-warning', 'deny-with-unsupported-tag-condition-key-for-service'),
    *check(policy) {
        for (const { site, actions } of eachUnsupportedTag(policy, 'Deny')) {
            const message = `"${site.key}" is unknown to ${joinWords(actions)}, so this statement never refuses that.`;
            yield { pointer: site.pointer, part: 'key', message };
        }
    },
};

;// CONCATENATED MODULE: ./build/data/condition-key.js

function standingOf(key) {
    const colon = key.indexOf(':');
    if (colon < 1 || colon === key.length - 1)
        return 'malformed';
    const prefix = key.slice(0, colon).toLowerCase();
    if (isProvider(prefix))
        return 'unknown-here';
    if (prefix === 'aws')
        return (0,iam/* findConditionKey */.al)(key) || isDeprecated(key) ? 'known' : 'unknown-global';
    if ((0,iam/* findService */.Ln)(prefix) === undefined) {
        return (0,iam/* isServiceName */.tN)(prefix) || FURTHER_PREFIXES.has(prefix) ? 'unknown-here' : 'unknown-service';
    }
    if (/^kms:recipientattestation:/i.test(key))
        return 'unknown-here';
    return (0,iam/* findConditionKey */.al)(key) ? 'known' : 'unknown-in-service';
}
function isDeprecated(key) {
    return key.toLowerCase() === 'aws:arn';
}
function tagKeyWithoutTag(key) {
    const bare = key.replace(/\/$/, '');
    if (bare.includes('/'))
        return undefined;
    const name = (0,iam/* findConditionKey */.al)(`${bare}/x`)?.name;
    return name?.endsWith('Tag/*') ? name.slice(0, -2) : undefined;
}
function keysLike(key) {
    const prefix = key.slice(0, key.indexOf(':')).toLowerCase();
    const keys = prefix === 'aws' ? (0,iam/* globalConditionKeys */.f2)() : (0,iam/* findService */.Ln)(prefix)?.conditionKeys;
    return [...(keys?.values() ?? [])].map(({ name }) => name.replace(/\/\*$/, ''));
}
function isMultivalued(key) {
    return (0,iam/* findConditionKey */.al)(key)?.type.startsWith('ArrayOf') === true;
}
function isSingleValued(key) {
    const facts = (0,iam/* findConditionKey */.al)(key);
    if (facts !== undefined)
        return !facts.type.startsWith('ArrayOf');
    return isSubject(key);
}
function isSubject(key) {
    return isProvider(key.slice(0, Math.max(0, key.indexOf(':'))).toLowerCase()) && /:sub$/i.test(key);
}
function valueTypeOf(key) {
    return (0,iam/* findConditionKey */.al)(key)?.type.replace(/^ArrayOf/, '');
}
function canonicalKey(facts) {
    return facts.name.toLowerCase();
}
const SENSITIVE_KEYS = new Set([
    ...['aws:principalaccount', 'aws:principalorgid', 'aws:resourceaccount', 'aws:resourceorgid', 'aws:sourceaccount'],
    ...['aws:sourceorgid', 'aws:sourcevpc', 'aws:sourcevpce', 'aws:vpceaccount', 'aws:vpceorgid'],
]);
function isProvider(prefix) {
    return prefix === 'saml' || prefix.includes('.');
}
const FURTHER_PREFIXES = new Set([
    ...['catalog', 'cognito-identity-auth', 'cognito-identity-unauth', 'identitycenter'],
]);

;// CONCATENATED MODULE: ./build/rules/aws/deprecated-global-condition-key.js





const role = 'arn:aws:iam::111122223333:role/backup';
const deprecatedGlobalConditionKey = {
    scope: 'policy',
    id: 'DEPRECATED_GLOBAL_CONDITION_KEY',
    severity: 'warning',
    applies: POLICY_KINDS,
    needs: ['aws:arn'],
    summary: 'aws:PrincipalArn and aws:SourceArn stand in the place of aws:ARN.',
    rationale: 'aws:ARN is left from an older version of the policy language. What it holds is not documented any more, so a restriction should not hang on it.',
    howToFix: 'Use aws:PrincipalArn for who is calling, aws:SourceArn for the resource on whose behalf a service calls.',
    bad: { kind: 'bucket', policy: bucketDenyIf({ ArnNotLike: { 'aws:ARN': role } }) },
    good: { kind: 'bucket', policy: bucketDenyIf({ ArnNotLike: { 'aws:PrincipalArn': role } }) },
    reference: checkReference('general-warning', 'deprecated-global-condition-key'),
    *check(policy) {
        for (const { key, pointer } of eachSite(policy)) {
            if (isDeprecated(key))
                yield { pointer, part: 'key', message: `"${key}" is deprecated.` };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/aws/duplicate-keys-with-different-case.js




const duplicateKeysWithDifferentCase = {
    scope: 'policy',
    id: 'DUPLICATE_KEYS_WITH_DIFFERENT_CASE',
    severity: 'error',
    applies: POLICY_KINDS,
    needs: ['condition'],
    summary: 'A condition key stands once under an operator.',
    rationale: 'Condition keys are compared without case, so two spellings are one key given twice. AWS refuses the document, and a reader cannot tell which of the values was meant.',
    howToFix: 'Keep one spelling of the key and give it all the values that were meant.',
    bad: { policy: listingIf({ StringLike: { 's3:prefix': 'videos/*', 'S3:Prefix': 'images/*' } }) },
    good: { policy: listingIf({ StringLike: { 's3:prefix': ['videos/*', 'images/*'] } }) },
    reference: checkReference('error', 'duplicate-keys-with-different-case'),
    *check(policy) {
        const first = new Map();
        for (const { statement, operator, key, pointer } of eachSite(policy)) {
            const place = JSON.stringify([statement.index, operator, key.toLowerCase()]);
            const earlier = first.get(place);
            if (earlier === undefined)
                first.set(place, key);
            else
                yield { pointer, part: 'key', message: `"${key}" is the key "${earlier}" again, spelt in another case.` };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/aws/empty-array-action.js


const emptyArrayAction = {
    id: 'EMPTY_ARRAY_ACTION',
    scope: 'policy',
    severity: 'note',
    applies: POLICY_KINDS,
    summary: 'Action lists at least one action.',
    rationale: 'A statement without actions does nothing. Whoever reads it will believe that it does.',
    howToFix: 'List the actions that are meant, or remove the statement.',
    bad: {
        policy: {
            Version: '2012-10-17',
            Statement: { Effect: 'Allow', Action: [], Resource: 'arn:aws:s3:::acme-media/videos/*' },
        },
    },
    good: {
        policy: {
            Version: '2012-10-17',
            Statement: { Effect: 'Allow', Action: ['s3:GetObject'], Resource: 'arn:aws:s3:::acme-media/videos/*' },
        },
    },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-suggestion-empty-array-action',
    *check(policy) {
        for (const { json, pointer } of (0,policy_elements/* eachStatement */.zz)(policy)) {
            for (const element of ['Action', 'NotAction']) {
                const value = json[element];
                if (!Array.isArray(value) || value.length > 0)
                    continue;
                yield {
                    pointer: [...pointer, element],
                    message: `${element} is an empty list, so the statement has no effect.`,
                };
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/policy/edit-condition.js

function withOperator(site, operator) {
    if (isTooLarge(site))
        return undefined;
    const block = blockOf(site);
    const there = block[operator];
    if (there !== undefined && (!(0,read/* isObject */.G)(there) || edit_condition_hasKey(there, site.key)))
        return undefined;
    const result = {};
    for (const [name, keys] of Object.entries(block)) {
        const rest = name === site.operator ? withoutKey(keys, site.key) : keys;
        if (name === site.operator && there === undefined)
            edit_condition_define(result, operator, own(site.key, site.json));
        if (name === operator && (0,read/* isObject */.G)(keys))
            edit_condition_define(result, operator, { ...keys, ...own(site.key, site.json) });
        else if (!isEmpty(rest))
            edit_condition_define(result, name, rest);
    }
    return { ...site.statement.json, Condition: result };
}
function withValues(site, values) {
    if (isTooLarge(site))
        return undefined;
    const block = blockOf(site);
    const keys = block[site.operator];
    const [only = null] = values;
    const json = values.length === 1 ? only : values;
    const replaced = { ...((0,read/* isObject */.G)(keys) ? keys : {}), ...own(site.key, json) };
    return { ...site.statement.json, Condition: { ...block, ...own(site.operator, replaced) } };
}
function withoutCondition(site) {
    if (isTooLarge(site))
        return undefined;
    const result = {};
    for (const [name, keys] of Object.entries(blockOf(site))) {
        const rest = name === site.operator ? withoutKey(keys, site.key) : keys;
        if (!isEmpty(rest))
            edit_condition_define(result, name, rest);
    }
    if (!isEmpty(result))
        return { ...site.statement.json, Condition: result };
    return withoutKey(site.statement.json, 'Condition');
}
function isTooLarge(site) {
    if (site.values.length > MAX_PARTS)
        return true;
    let keys = 0;
    for (const block of Object.values(blockOf(site))) {
        keys += (0,read/* isObject */.G)(block) ? Object.keys(block).length : 1;
        if (keys > MAX_PARTS)
            return true;
    }
    return false;
}
const MAX_PARTS = 200;
function blockOf(site) {
    const block = site.statement.json.Condition;
    return (0,read/* isObject */.G)(block) ? block : {};
}
function edit_condition_hasKey(keys, key) {
    return Object.keys(keys).some((name) => name.toLowerCase() === key.toLowerCase());
}
function withoutKey(keys, key) {
    return (0,read/* isObject */.G)(keys) ? Object.fromEntries(Object.entries(keys).filter(([name]) => name !== key)) : keys;
}
function isEmpty(json) {
    return (0,read/* isObject */.G)(json) && Object.keys(json).length === 0;
}
function own(name, value) {
    return Object.fromEntries([[name, value]]);
}
function edit_condition_define(target, name, value) {
    Object.defineProperty(target, name, { value, enumerable: true, configurable: true, writable: true });
}

;// CONCATENATED MODULE: ./build/rules/grounds/empty-condition.js


function* findEmptyConditions(policy, reading, effect) {
    for (const site of eachKnownSite(policy)) {
        if (!Array.isArray(site.json) || site.values.length > 0 || readingOf(site) !== reading)
            continue;
        const idle = alwaysHolds(site);
        const replacement = idle ? withoutCondition(site) : undefined;
        yield {
            pointer: site.pointer,
            message: `"${site.key}" under ${site.operator} has no values: ${idle ? 'the condition always holds' : effect}.`,
            ...(replacement !== undefined && { replacement }),
        };
    }
}
function readingOf({ parsed }) {
    if (parsed.set === 'ForAllValues')
        return 'all-of-none';
    if (parsed.ifExists)
        return 'if-exists';
    return parsed.set === 'ForAnyValue' ? 'any-of-none' : 'never-matches';
}
function alwaysHolds({ parsed }) {
    return parsed.negated && parsed.set === undefined;
}

;// CONCATENATED MODULE: ./build/rules/aws/empty-array-condition-forallvalues.js




const emptyArrayConditionForallvalues = {
    scope: 'policy',
    id: 'EMPTY_ARRAY_CONDITION_FORALLVALUES',
    severity: 'note',
    applies: POLICY_KINDS,
    needs: ['forallvalues'],
    summary: 'A condition key under ForAllValues has values.',
    rationale: 'All of no values match, so the condition holds for exactly the requests without the key: the listing without a prefix passes, the one with a prefix does not.',
    howToFix: 'Write the values that were meant, or take the condition away.',
    bad: { policy: listingIf({ 'ForAllValues:StringLike': { 's3:prefix': [] } }) },
    good: { policy: listingIf({ StringLike: { 's3:prefix': 'videos/*' } }) },
    reference: checkReference('suggestion', 'empty-array-condition-forallvalues'),
    check: (policy) => findEmptyConditions(policy, 'all-of-none', 'the condition holds only for requests without the key'),
};

;// CONCATENATED MODULE: ./build/rules/aws/empty-array-condition-foranyvalue.js




const emptyArrayConditionForanyvalue = {
    scope: 'policy',
    id: 'EMPTY_ARRAY_CONDITION_FORANYVALUE',
    severity: 'note',
    applies: POLICY_KINDS,
    needs: ['foranyvalue'],
    summary: 'A condition key under ForAnyValue has values.',
    rationale: 'No value is one of none, so the condition never holds and the statement never applies, though it looks as if it did.',
    howToFix: 'Write the values that were meant, or take the condition away.',
    bad: { policy: listingIf({ 'ForAnyValue:StringLike': { 's3:prefix': [] } }) },
    good: { policy: listingIf({ StringLike: { 's3:prefix': 'videos/*' } }) },
    reference: checkReference('suggestion', 'empty-array-condition-foranyvalue'),
    check: (policy) => findEmptyConditions(policy, 'any-of-none', 'no value of the request can be one of them'),
};

;// CONCATENATED MODULE: ./build/rules/aws/empty-array-condition-ifexists.js




const emptyArrayConditionIfexists = {
    scope: 'policy',
    id: 'EMPTY_ARRAY_CONDITION_IFEXISTS',
    severity: 'note',
    applies: POLICY_KINDS,
    needs: ['ifexists'],
    summary: 'A condition key under IfExists has values.',
    rationale: 'With IfExists and no values the condition holds for requests without the key and for no others: a listing of the whole bucket passes, one below a prefix does not.',
    howToFix: 'Write the values that were meant, or take the condition away.',
    bad: { policy: listingIf({ StringLikeIfExists: { 's3:prefix': [] } }) },
    good: { policy: listingIf({ StringLike: { 's3:prefix': 'videos/*' } }) },
    reference: checkReference('suggestion', 'empty-array-condition-ifexists'),
    check: (policy) => findEmptyConditions(policy, 'if-exists', 'the condition holds only for requests without the key'),
};

;// CONCATENATED MODULE: ./build/rules/aws/empty-array-condition.js




const emptyArrayCondition = {
    scope: 'policy',
    id: 'EMPTY_ARRAY_CONDITION',
    severity: 'note',
    applies: POLICY_KINDS,
    needs: ['condition'],
    summary: 'A condition key has values.',
    rationale: 'No value equals one of none, so the statement never applies: it allows or refuses nothing, though it looks as if it did.',
    howToFix: 'Write the values that were meant, or take the condition away.',
    bad: { policy: listingIf({ StringLike: { 's3:prefix': [] } }) },
    good: { policy: listingIf({ StringLike: { 's3:prefix': 'videos/*' } }) },
    reference: checkReference('suggestion', 'empty-array-condition'),
    check: (policy) => findEmptyConditions(policy, 'never-matches', 'the condition never holds'),
};

;// CONCATENATED MODULE: ./build/rules/aws/empty-array-principal.js


const emptyArrayPrincipal = {
    id: 'EMPTY_ARRAY_PRINCIPAL',
    scope: 'policy',
    severity: 'note',
    applies: ['trust', 'bucket', 'key'],
    summary: 'The list of principals is not empty.',
    rationale: 'A statement for nobody does nothing. Whoever reads it will believe that it does.',
    howToFix: 'Name the principals that are meant, or remove the statement.',
    bad: {
        kind: 'bucket',
        policy: {
            Version: '2012-10-17',
            Statement: {
                Effect: 'Allow',
                Principal: { AWS: [] },
                Action: 's3:GetObject',
                Resource: 'arn:aws:s3:::acme-media/videos/*',
            },
        },
    },
    good: {
        kind: 'bucket',
        policy: {
            Version: '2012-10-17',
            Statement: {
                Effect: 'Allow',
                Principal: { AWS: ['arn:aws:iam::863104360228:role/coactive-external-connections'] },
                Action: 's3:GetObject',
                Resource: 'arn:aws:s3:::acme-media/videos/*',
            },
        },
    },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-suggestion-empty-array-principal',
    *check(policy) {
        for (const { json, pointer } of (0,policy_elements/* eachStatement */.zz)(policy)) {
            for (const element of ['Principal', 'NotPrincipal']) {
                const principals = json[element];
                const lists = (0,read/* isObject */.G)(principals) ? Object.values(principals) : [principals];
                if (lists.length === 0 || !lists.every(isEmptyList))
                    continue;
                yield { pointer: [...pointer, element], message: `${element} lists nobody, so the statement has no effect.` };
            }
        }
    },
};
function isEmptyList(value) {
    return Array.isArray(value) && value.length === 0;
}

;// CONCATENATED MODULE: ./build/rules/aws/empty-array-resource.js

const emptyArrayResource = {
    id: 'EMPTY_ARRAY_RESOURCE',
    scope: 'policy',
    severity: 'note',
    applies: ['permissions', 'bucket', 'boundary', 'key'],
    summary: 'Resource lists at least one ARN.',
    rationale: 'A statement without resources does nothing. Whoever reads it will believe that it does.',
    howToFix: 'List the ARNs that are meant, or remove the statement.',
    bad: { policy: { Version: '2012-10-17', Statement: { Effect: 'Allow', Action: 's3:GetObject', Resource: [] } } },
    good: {
        policy: {
            Version: '2012-10-17',
            Statement: { Effect: 'Allow', Action: 's3:GetObject', Resource: ['arn:aws:s3:::acme-media/videos/*'] },
        },
    },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-suggestion-empty-array-resource',
    *check(policy) {
        for (const { json, pointer } of (0,policy_elements/* eachStatement */.zz)(policy)) {
            for (const element of ['Resource', 'NotResource']) {
                const value = json[element];
                if (!Array.isArray(value) || value.length > 0)
                    continue;
                yield {
                    pointer: [...pointer, element],
                    message: `${element} is an empty list, so the statement has no effect.`,
                };
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/aws/empty-object-condition.js





const emptyObjectCondition = {
    scope: 'policy',
    id: 'EMPTY_OBJECT_CONDITION',
    severity: 'note',
    applies: POLICY_KINDS,
    needs: ['condition'],
    summary: 'A Condition has conditions.',
    rationale: 'An empty condition restricts nothing, though the statement looks as if it were restricted: perhaps a template left out what was meant.',
    howToFix: 'Write the condition that was meant, or take the empty one away.',
    bad: { policy: listingIf({}) },
    good: { policy: listingIf({ StringLike: { 's3:prefix': 'videos/*' } }) },
    reference: checkReference('suggestion', 'empty-object-condition'),
    *check(policy) {
        for (const { json, pointer } of (0,policy_elements/* eachStatement */.zz)(policy)) {
            const { Condition: block, ...rest } = json;
            if (!(0,read/* isObject */.G)(block))
                continue;
            if (empty_object_condition_isEmpty(block)) {
                yield { pointer: [...pointer, 'Condition'], message: 'The Condition is empty.', replacement: rest };
                continue;
            }
            const kept = Object.fromEntries(Object.entries(block).filter(([, keys]) => !empty_object_condition_isEmpty(keys)));
            const replacement = empty_object_condition_isEmpty(kept) ? rest : { ...rest, Condition: kept };
            for (const [operator, keys] of Object.entries(block)) {
                if (!empty_object_condition_isEmpty(keys))
                    continue;
                yield {
                    pointer: [...pointer, 'Condition', operator],
                    message: `${operator} has no condition keys.`,
                    replacement,
                };
            }
        }
    },
};
function empty_object_condition_isEmpty(json) {
    return (0,read/* isObject */.G)(json) && Object.keys(json).length === 0;
}

;// CONCATENATED MODULE: ./build/rules/aws/empty-object-principal.js


const emptyObjectPrincipal = {
    id: 'EMPTY_OBJECT_PRINCIPAL',
    scope: 'policy',
    severity: 'note',
    applies: ['trust', 'bucket', 'key'],
    summary: 'Principal names at least one principal.',
    rationale: 'A statement for nobody does nothing. Whoever reads it will believe that it does.',
    howToFix: 'Name the principals that are meant, or remove the statement.',
    bad: {
        kind: 'bucket',
        policy: {
            Version: '2012-10-17',
            Statement: {
                Effect: 'Allow',
                Principal: {},
                Action: 's3:GetObject',
                Resource: 'arn:aws:s3:::acme-media/videos/*',
            },
        },
    },
    good: {
        kind: 'bucket',
        policy: {
            Version: '2012-10-17',
            Statement: {
                Effect: 'Allow',
                Principal: { AWS: 'arn:aws:iam::863104360228:role/coactive-external-connections' },
                Action: 's3:GetObject',
                Resource: 'arn:aws:s3:::acme-media/videos/*',
            },
        },
    },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-suggestion-empty-object-principal',
    *check(policy) {
        for (const { json, pointer } of (0,policy_elements/* eachStatement */.zz)(policy)) {
            for (const element of ['Principal', 'NotPrincipal']) {
                const principals = json[element];
                if (!(0,read/* isObject */.G)(principals) || Object.keys(principals).length > 0)
                    continue;
                yield { pointer: [...pointer, element], message: `${element} is empty, so the statement has no effect.` };
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/aws/empty-sid-value.js


const emptySidValue = {
    id: 'EMPTY_SID_VALUE',
    scope: 'policy',
    severity: 'note',
    applies: POLICY_KINDS,
    needs: ['sid'],
    summary: 'A Sid that is there says something.',
    rationale: 'A Sid names the statement in reviews, logs and findings. An empty one names nothing; S3 adds it when it stores a policy.',
    howToFix: 'Give the statement a Sid, or leave the element out.',
    bad: {
        policy: {
            Version: '2012-10-17',
            Statement: { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-media/videos/*', Sid: '' },
        },
    },
    good: {
        policy: {
            Version: '2012-10-17',
            Statement: {
                Effect: 'Allow',
                Action: 's3:GetObject',
                Resource: 'arn:aws:s3:::acme-media/videos/*',
                Sid: 'ReadVideos',
            },
        },
    },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-suggestion-empty-sid-value',
    *check(policy) {
        for (const { json, pointer } of (0,policy_elements/* eachStatement */.zz)(policy)) {
            if (json.Sid !== '')
                continue;
            const rest = Object.fromEntries(Object.entries(json).filter(([element]) => element !== 'Sid'));
            yield { pointer: [...pointer, 'Sid'], message: 'The Sid is empty.', replacement: rest };
        }
    },
};

;// CONCATENATED MODULE: ./build/policy/variable.js
function* eachVariable(text) {
    let start = text.indexOf('${');
    while (start !== -1) {
        const next = text.indexOf('${', start + 2);
        const written = text.slice(start, next === -1 ? undefined : next);
        const end = endOfVariable(written);
        yield end === -1
            ? { text: written, start, name: written.slice(2), isEscape: false, defect: 'no-brace' }
            : readVariable(written.slice(0, end + 1), start);
        start = next;
    }
}
function withoutVariables(text, substitute = '') {
    const rest = [];
    let from = 0;
    for (const { text: written, start, defect } of eachVariable(text)) {
        if (defect !== undefined)
            continue;
        rest.push(text.slice(from, start), substitute);
        from = start + written.length;
    }
    return rest.join('') + text.slice(from);
}
function hasVariable(text) {
    if (!text.includes('${'))
        return false;
    for (const { isEscape, defect } of eachVariable(text))
        if (!isEscape && defect !== 'no-brace')
            return true;
    return false;
}
function endOfVariable(text) {
    const first = text.indexOf('}');
    const opening = /^[^,}]*,\s*'/.exec(text);
    if (opening === null)
        return first;
    const closing = text.indexOf("'", opening[0].length);
    return closing !== -1 && text[closing + 1] === '}' ? closing + 1 : first;
}
function readVariable(text, start) {
    const inner = text.slice(2, -1);
    if (inner === '*' || inner === '?' || inner === '$') {
        return { text, start, name: inner, isEscape: true, defect: undefined };
    }
    const comma = inner.indexOf(',');
    const name = comma === -1 ? inner : inner.slice(0, comma);
    const fallback = comma === -1 ? undefined : inner.slice(comma + 1).trim();
    return { text, start, name, isEscape: false, defect: defectOf(name, fallback) };
}
function defectOf(name, fallback) {
    if (name.trim() === '')
        return 'empty';
    if (/\s/.test(name))
        return 'space';
    if (fallback !== undefined && !/^'[^']*'$/s.test(fallback))
        return 'no-quote';
    return undefined;
}

;// CONCATENATED MODULE: ./build/rules/grounds/variables-in-place.js



function* eachReadVariable(policy) {
    for (const statement of (0,policy_elements/* eachStatement */.zz)(policy)) {
        for (const { value, pointer } of (0,policy_elements/* eachText */.hj)(statement, 'Resource', 'NotResource'))
            yield* variablesOf(value, pointer);
    }
    for (const { values } of eachSite(policy)) {
        for (const { value, pointer } of values)
            if (typeof value === 'string')
                yield* variablesOf(value, pointer);
    }
}
function* eachMisspeltVariable(policy, defect) {
    for (const placed of eachReadVariable(policy))
        if (placed.variable.defect === defect)
            yield placed;
}
function* variablesOf(text, pointer) {
    if (!text.includes('${'))
        return;
    for (const variable of eachVariable(text))
        yield { variable, pointer };
}

;// CONCATENATED MODULE: ./build/rules/aws/empty-variable.js




const emptyVariable = {
    scope: 'policy',
    id: 'EMPTY_VARIABLE',
    severity: 'error',
    applies: POLICY_KINDS,
    needs: ['${'],
    summary: 'A policy variable names a key.',
    rationale: 'A variable without a name has no value. It is what a template leaves behind when its own value was missing, and AWS refuses the document.',
    howToFix: 'Name the key, for example ${aws:PrincipalTag/team}, or take the variable out.',
    bad: { policy: listingIf({ StringLike: { 's3:prefix': 'videos/${}/*' } }) },
    good: { policy: listingIf({ StringLike: { 's3:prefix': 'videos/${aws:PrincipalTag/team}/*' } }) },
    reference: checkReference('error', 'empty-variable'),
    *check(policy) {
        for (const { variable, pointer } of eachMisspeltVariable(policy, 'empty')) {
            yield { pointer, message: `"${variable.text}" is a variable without a name.` };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/aws/federated-principal-not-supported.js


const federatedPrincipalNotSupported = {
    id: 'FEDERATED_PRINCIPAL_NOT_SUPPORTED',
    scope: 'policy',
    severity: 'error',
    applies: ['bucket', 'key'],
    needs: ['federated'],
    summary: 'Only trust policies have federated principals.',
    rationale: 'An identity provider can assume a role, it cannot read a bucket. AWS refuses the policy.',
    howToFix: 'Name the role that the federated users assume, or remove the principal.',
    bad: {
        kind: 'bucket',
        policy: {
            Version: '2012-10-17',
            Statement: {
                Effect: 'Allow',
                Principal: { Federated: 'arn:aws:iam::111122223333:saml-provider/Acme' },
                Action: 's3:GetObject',
                Resource: 'arn:aws:s3:::acme-media/videos/*',
            },
        },
    },
    good: {
        kind: 'bucket',
        policy: {
            Version: '2012-10-17',
            Statement: {
                Effect: 'Allow',
                Principal: { AWS: 'arn:aws:iam::863104360228:role/coactive-external-connections' },
                Action: 's3:GetObject',
                Resource: 'arn:aws:s3:::acme-media/videos/*',
            },
        },
    },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-federated-principal-not-supported',
    *check(policy) {
        for (const { json, pointer } of (0,policy_elements/* eachStatement */.zz)(policy)) {
            for (const element of ['Principal', 'NotPrincipal']) {
                const principals = json[element];
                if (!(0,read/* isObject */.G)(principals) || principals.Federated === undefined)
                    continue;
                yield {
                    pointer: [...pointer, element, 'Federated'],
                    part: 'key',
                    message: `${element} names an identity provider (Federated), which only a trust policy can.`,
                };
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/aws/forallvalues-with-single-valued-key.js






const forallvaluesWithSingleValuedKey = {
    scope: 'policy',
    id: 'FORALLVALUES_WITH_SINGLE_VALUED_KEY',
    severity: 'error',
    applies: POLICY_KINDS,
    needs: ['forallvalues'],
    summary: 'ForAllValues stands before keys with several values only.',
    rationale: 'ForAllValues is true for a request that does not carry the key. On s3:prefix it lets a listing without a prefix through: the names of all objects in the bucket.',
    howToFix: 'Take ForAllValues: away.',
    bad: { policy: listingIf({ 'ForAllValues:StringLike': { 's3:prefix': 'videos/*' } }) },
    good: { policy: listingIf({ StringLike: { 's3:prefix': 'videos/*' } }) },
    reference: checkReference('security-warning', 'forallvalues-with-single-valued-key'),
    *check(policy) {
        for (const site of eachKnownSite(policy)) {
            if (site.parsed.set !== 'ForAllValues' || site.parsed.family === 'Null' || site.values.length === 0)
                continue;
            if (!isSingleValued(site.key))
                continue;
            const replacement = withOperator(site, site.operator.slice('ForAllValues:'.length));
            yield {
                pointer: site.pointer,
                part: 'key',
                message: `"${site.key}" has one value, and ${site.operator} is true for a request without it.`,
                ...(replacement !== undefined && { replacement }),
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/aws/improve-ip-range.js






const improveIpRange = {
    scope: 'policy',
    id: 'IMPROVE_IP_RANGE',
    severity: 'note',
    applies: POLICY_KINDS,
    needs: ['ipaddress'],
    summary: 'A range of addresses begins at its first address.',
    rationale: 'The bits after the prefix length are ignored. A reader of 198.51.100.7/24 may think that one machine is meant, while 256 are let in.',
    howToFix: 'Write the first address of the range, or the prefix length that was meant.',
    bad: { kind: 'bucket', policy: bucketDenyIf({ NotIpAddress: { 'aws:SourceIp': '198.51.100.7/24' } }) },
    good: { kind: 'bucket', policy: bucketDenyIf({ NotIpAddress: { 'aws:SourceIp': '198.51.100.0/24' } }) },
    reference: checkReference('suggestion', 'improve-ip-range'),
    *check(policy) {
        for (const site of eachKnownSite(policy)) {
            if (site.parsed.family !== 'IpAddress')
                continue;
            for (const { value, pointer } of site.values) {
                if (typeof value !== 'string')
                    continue;
                const better = firstOf(value);
                if (better === undefined)
                    continue;
                const values = site.values.map((one) => (one.value === value ? better : one.value));
                const replacement = withValues(site, values);
                yield {
                    pointer,
                    message: `"${value}" is the range ${better}: the bits after the prefix length do not count.`,
                    ...(replacement !== undefined && { replacement }),
                };
            }
        }
    },
};
function firstOf(text) {
    const [written = '', length] = text.split('/');
    const address = (0,ip/* parseAddress */.or)(written);
    const range = (0,ip/* parseRange */.RC)(text);
    if (address === undefined || range === undefined || length === undefined)
        return undefined;
    if (address.value === range.first)
        return undefined;
    return `${range.version === 4 ? writeV4(range.first) : writeV6(range.first)}/${length}`;
}
function writeV4(value) {
    return [24n, 16n, 8n, 0n].map((shift) => String((value >> shift) & 255n)).join('.');
}
function writeV6(value) {
    const groups = [112n, 96n, 80n, 64n, 48n, 32n, 16n, 0n].map((shift) => ((value >> shift) & 0xffffn).toString(16));
    const full = groups.join(':');
    return full.replace(/(?:^0|:0)(?::0)+$/, '::');
}

;// CONCATENATED MODULE: ./build/rules/grounds/statement-edit.js

function withTexts(statement, element, texts) {
    const distinct = [...new Set(texts)];
    const [only] = distinct;
    if (only === undefined)
        return null;
    return { ...statement.json, [element]: distinct.length === 1 ? only : distinct };
}
function replaceText(statement, element, text, others) {
    const texts = [...(0,policy_elements/* eachText */.hj)(statement, element)].flatMap(({ value }) => (value === text ? others : [value]));
    return withTexts(statement, element, texts);
}

;// CONCATENATED MODULE: ./build/data/api-names.js
const ACTIONS_OF_API = {
    's3:listobjects': ['s3:ListBucket'],
    's3:listobjectsv2': ['s3:ListBucket'],
    's3:headbucket': ['s3:ListBucket'],
    's3:headobject': ['s3:GetObject'],
    's3:getobjectmetadata': ['s3:GetObject'],
    's3:selectobjectcontent': ['s3:GetObject'],
    's3:listbuckets': ['s3:ListAllMyBuckets'],
    's3:listobjectversions': ['s3:ListBucketVersions'],
    's3:listmultipartuploads': ['s3:ListBucketMultipartUploads'],
    's3:listparts': ['s3:ListMultipartUploadParts'],
    's3:deleteobjects': ['s3:DeleteObject'],
    's3:copyobject': ['s3:GetObject', 's3:PutObject'],
    's3:postobject': ['s3:PutObject'],
    's3:createmultipartupload': ['s3:PutObject'],
    's3:uploadpart': ['s3:PutObject'],
    's3:uploadpartcopy': ['s3:GetObject', 's3:PutObject'],
    's3:completemultipartupload': ['s3:PutObject'],
    's3:getbucketencryption': ['s3:GetEncryptionConfiguration'],
    's3:putbucketencryption': ['s3:PutEncryptionConfiguration'],
    's3:deletebucketencryption': ['s3:PutEncryptionConfiguration'],
    's3:getbucketlifecycle': ['s3:GetLifecycleConfiguration'],
    's3:getbucketlifecycleconfiguration': ['s3:GetLifecycleConfiguration'],
    's3:putbucketlifecycle': ['s3:PutLifecycleConfiguration'],
    's3:putbucketlifecycleconfiguration': ['s3:PutLifecycleConfiguration'],
    's3:deletebucketlifecycle': ['s3:PutLifecycleConfiguration'],
    's3:getbucketreplication': ['s3:GetReplicationConfiguration'],
    's3:putbucketreplication': ['s3:PutReplicationConfiguration'],
    's3:deletebucketreplication': ['s3:PutReplicationConfiguration'],
    's3:getpublicaccessblock': ['s3:GetBucketPublicAccessBlock'],
    's3:putpublicaccessblock': ['s3:PutBucketPublicAccessBlock'],
    's3:deletepublicaccessblock': ['s3:PutBucketPublicAccessBlock'],
    's3:getbucketnotificationconfiguration': ['s3:GetBucketNotification'],
    's3:putbucketnotificationconfiguration': ['s3:PutBucketNotification'],
    's3:getbucketaccelerateconfiguration': ['s3:GetAccelerateConfiguration'],
    's3:putbucketaccelerateconfiguration': ['s3:PutAccelerateConfiguration'],
    's3:getbucketanalyticsconfiguration': ['s3:GetAnalyticsConfiguration'],
    's3:getbucketinventoryconfiguration': ['s3:GetInventoryConfiguration'],
    's3:getbucketmetricsconfiguration': ['s3:GetMetricsConfiguration'],
    's3:getobjectlockconfiguration': ['s3:GetBucketObjectLockConfiguration'],
    's3:putobjectlockconfiguration': ['s3:PutBucketObjectLockConfiguration'],
    's3:deletebucketcors': ['s3:PutBucketCORS'],
    's3:deletebuckettagging': ['s3:PutBucketTagging'],
    'kms:reencrypt': ['kms:ReEncryptFrom', 'kms:ReEncryptTo'],
};
function actionsOfApi(name) {
    const lower = name.toLowerCase();
    return Object.hasOwn(ACTIONS_OF_API, lower) ? ACTIONS_OF_API[lower] : undefined;
}
function listApiNames() {
    return Object.keys(ACTIONS_OF_API);
}

// EXTERNAL MODULE: ./build/policy/nearest.js
var nearest = __webpack_require__(8029);
;// CONCATENATED MODULE: ./build/rules/grounds/unknown-action.js




function isUnknownAction(text) {
    if (/^\*+$/.test(text) || text.includes('${'))
        return false;
    const colon = text.indexOf(':');
    if (colon === -1)
        return true;
    if ((0,iam/* findAction */.Oi)(text) !== undefined)
        return false;
    const actions = (0,iam/* findService */.Ln)(text.slice(0, colon))?.actions;
    if (actions === undefined)
        return false;
    const name = text.slice(colon + 1).toLowerCase();
    if (!(0,wildcard/* hasWildcard */.r)(name))
        return !actions.has(name);
    return ![...actions.keys()].some((action) => (0,wildcard/* matchesWildcard */._)(name, action));
}
function suggestActions(text) {
    const colon = text.indexOf(':');
    if (colon === -1)
        return { reason: 'prefix', actions: findWithPrefix(text) };
    const needed = actionsOfApi(text);
    if (needed !== undefined)
        return { reason: 'api', actions: needed };
    const known = (0,iam/* findService */.Ln)(text.slice(0, colon))?.actions;
    const near = (0,wildcard/* hasWildcard */.r)(text) ? undefined : (0,nearest/* nearest */.p)(text.slice(colon + 1), known?.keys() ?? []);
    const action = near === undefined ? undefined : known?.get(near);
    return { reason: 'near', actions: action === undefined ? [] : [action.name] };
}
function findWithPrefix(name) {
    for (const service of iam/* KNOWN_SERVICES */.bl) {
        const action = (0,iam/* findService */.Ln)(service)?.actions.get(name.toLowerCase());
        const needed = action === undefined ? actionsOfApi(`${service}:${name}`) : [action.name];
        if (needed !== undefined)
            return needed;
    }
    return [];
}

;// CONCATENATED MODULE: ./build/rules/aws/invalid-action.js





const invalidAction = {
    id: 'INVALID_ACTION',
    scope: 'policy',
    severity: 'warning',
    applies: POLICY_KINDS,
    summary: 'Every action exists.',
    rationale: 'An action that does not exist gives nothing. What was meant is missing, and Coactive will meet an "Access Denied" that no line of the policy explains.',
    howToFix: 'Write an action of the Service Authorization Reference; operations of the API are often named otherwise.',
    bad: {
        policy: {
            Version: '2012-10-17',
            Statement: {
                Effect: 'Allow',
                Action: 's3:ListObjectsV2',
                Resource: 'arn:aws:s3:::acme-media',
                Condition: { StringLike: { 's3:prefix': 'videos/*' } },
            },
        },
    },
    good: {
        policy: {
            Version: '2012-10-17',
            Statement: {
                Effect: 'Allow',
                Action: 's3:ListBucket',
                Resource: 'arn:aws:s3:::acme-media',
                Condition: { StringLike: { 's3:prefix': 'videos/*' } },
            },
        },
    },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-invalid-action',
    *check(policy) {
        for (const statement of (0,policy_elements/* eachStatement */.zz)(policy)) {
            for (const element of ['Action', 'NotAction']) {
                const texts = [...(0,policy_elements/* eachText */.hj)(statement, element)];
                for (const { value, pointer } of texts) {
                    if (!isUnknownAction(value))
                        continue;
                    const { reason, actions } = suggestActions(value);
                    const isSafe = reason === 'api' && actions.every((name) => (0,iam/* findAction */.Oi)(name)?.levels.includes('Write') === false);
                    const replaced = texts.flatMap((text) => (text.value === value ? actions : [text.value]));
                    yield {
                        pointer,
                        message: `${MESSAGE[reason](value)} (IAM data of ${iam/* IAM_DATA_DATE */.sD}).`,
                        ...(actions.length > 0 && { fix: FIX[reason](actions.join(' and ')) }),
                        ...(isSafe && { replacement: withTexts(statement, element, replaced) }),
                    };
                }
            }
        }
    },
};
const MESSAGE = {
    api: (text) => `"${text}" is an operation of the API, not an action`,
    prefix: (text) => `"${text}" does not say of which service`,
    near: (text) => `The action "${text}" does not exist`,
};
const FIX = {
    api: (actions) => `It needs ${actions}: write that.`,
    prefix: (actions) => `Write ${actions}.`,
    near: (actions) => `Did you mean ${actions}?`,
};

;// CONCATENATED MODULE: ./build/rules/aws/invalid-arn-account.js



const invalidArnAccount = {
    id: 'INVALID_ARN_ACCOUNT',
    scope: 'policy',
    severity: 'error',
    applies: POLICY_KINDS,
    summary: 'The account of an ARN is a 12-digit account id.',
    rationale: 'A digit too few or too many names nobody, or somebody else.',
    howToFix: 'Write the 12 digits of the account id without hyphens; it may begin with zeros.',
    bad: {
        kind: 'trust',
        policy: {
            Version: '2012-10-17',
            Statement: {
                Effect: 'Allow',
                Principal: { AWS: 'arn:aws:iam::86310436022:role/coactive-external-connections' },
                Action: 'sts:AssumeRole',
            },
        },
    },
    good: {
        kind: 'trust',
        policy: {
            Version: '2012-10-17',
            Statement: {
                Effect: 'Allow',
                Principal: { AWS: 'arn:aws:iam::863104360228:role/coactive-external-connections' },
                Action: 'sts:AssumeRole',
            },
        },
    },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-invalid-arn-account',
    *check(policy) {
        for (const { value, pointer } of eachArnWith('INVALID_ARN_ACCOUNT', policy)) {
            const account = (0,policy_arn/* splitArn */.E_)(value)?.account ?? '';
            yield { pointer, message: `"${value}" has the account "${account}", which is no account id.` };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/aws/invalid-arn-prefix.js


const invalidArnPrefix = {
    id: 'INVALID_ARN_PREFIX',
    scope: 'policy',
    severity: 'error',
    applies: POLICY_KINDS,
    summary: 'Every resource is an ARN.',
    rationale: 'AWS refuses a policy whose resource is a bare name or path: only an ARN says which service and which partition it belongs to.',
    howToFix: 'Write the whole ARN: arn:aws:s3:::bucket for the bucket, arn:aws:s3:::bucket/prefix/* for objects.',
    bad: {
        policy: {
            Version: '2012-10-17',
            Statement: { Effect: 'Allow', Action: 's3:GetObject', Resource: 'acme-media/videos/*' },
        },
    },
    good: {
        policy: {
            Version: '2012-10-17',
            Statement: { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-media/videos/*' },
        },
    },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-invalid-arn-prefix',
    *check(policy) {
        for (const { value, pointer } of eachArnWith('INVALID_ARN_PREFIX', policy)) {
            yield { pointer, message: `"${value}" does not begin with "arn:".` };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/aws/invalid-arn-resource.js


const invalidArnResource = {
    id: 'INVALID_ARN_RESOURCE',
    scope: 'policy',
    severity: 'error',
    applies: ['permissions', 'bucket', 'boundary', 'key'],
    summary: 'The last field of an ARN has the form of a resource.',
    rationale: 'An ARN of another form matches nothing: the statement gives no access although it looks as if it did.',
    howToFix: 'Write the resource as the service does: bucket or bucket/key for S3, key/id for KMS.',
    bad: {
        policy: {
            Version: '2012-10-17',
            Statement: { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::/acme-media/videos/*' },
        },
    },
    good: {
        policy: {
            Version: '2012-10-17',
            Statement: { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-media/videos/*' },
        },
    },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-invalid-arn-resource',
    *check(policy) {
        for (const { value, pointer } of eachArnWith('INVALID_ARN_RESOURCE', policy)) {
            const service = (0,policy_arn/* splitArn */.E_)(value)?.service.toLowerCase();
            const fix = service === 'kms'
                ? 'Write key/ and the key id, for example key/1234abcd-12ab-34cd-56ef-1234567890ab.'
                : 'Write the bucket right after the three colons: arn:aws:s3:::bucket/prefix/*.';
            yield { pointer, message: `"${value}" names no resource that ${service ?? 'the service'} has.`, fix };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/aws/invalid-arn-service-case.js



const invalidArnServiceCase = {
    id: 'INVALID_ARN_SERVICE_CASE',
    scope: 'policy',
    severity: 'error',
    applies: POLICY_KINDS,
    summary: 'The service of an ARN is written in lower case.',
    rationale: 'ARNs compare with case: "S3" is not "s3", so the statement would match nothing.',
    howToFix: 'Write the service in lower case.',
    bad: {
        policy: {
            Version: '2012-10-17',
            Statement: { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:S3:::acme-media/videos/*' },
        },
    },
    good: {
        policy: {
            Version: '2012-10-17',
            Statement: { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-media/videos/*' },
        },
    },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-invalid-arn-service-case',
    *check(policy) {
        for (const { value, pointer } of eachArnWith('INVALID_ARN_SERVICE_CASE', policy)) {
            const service = (0,policy_arn/* splitArn */.E_)(value)?.service ?? '';
            yield {
                pointer,
                message: `"${value}" writes the service as "${service}".`,
                fix: `Write "${service.toLowerCase()}".`,
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/aws/invalid-condition-data-type.js






const invalidConditionDataType = {
    scope: 'policy',
    id: 'INVALID_CONDITION_DATA_TYPE',
    severity: 'error',
    applies: POLICY_KINDS,
    needs: ['condition'],
    summary: 'All values of a condition key have one JSON type.',
    rationale: 'AWS refuses a list that mixes texts with numbers or booleans, and with it the whole document: the change to the access that it carries does not happen.',
    howToFix: 'Write every value as text, in quotation marks.',
    bad: { kind: 'bucket', policy: bucketDenyIf({ NumericLessThan: { 's3:TlsVersion': ['1.2', 1.1] } }) },
    good: { kind: 'bucket', policy: bucketDenyIf({ NumericLessThan: { 's3:TlsVersion': '1.2' } }) },
    reference: checkReference('error', 'invalid-condition-data-type'),
    *check(policy) {
        for (const site of eachSite(policy)) {
            const values = site.values.map(({ value }) => value);
            const texts = values.map(valueText).filter((text) => text !== undefined);
            const types = new Set(values.map((value) => typeof value));
            if (types.size < 2 || texts.length < values.length)
                continue;
            const replacement = withValues(site, texts);
            yield {
                pointer: site.pointer,
                message: `The values of "${site.key}" mix JSON types: ${joinWords([...types].sort())}.`,
                ...(replacement !== undefined && { replacement }),
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/aws/invalid-condition-key-format.js






const invalidConditionKeyFormat = {
    scope: 'policy',
    id: 'INVALID_CONDITION_KEY_FORMAT',
    severity: 'error',
    applies: POLICY_KINDS,
    needs: ['condition'],
    summary: 'A condition key is written service:name.',
    rationale: 'A key without its service does not exist in any request, so the condition does not restrict what it was written to restrict, and AWS refuses the document.',
    howToFix: 'Write the key as service:name, for example s3:prefix or aws:SourceIp.',
    bad: { kind: 'bucket', policy: bucketDenyIf({ Bool: { SecureTransport: 'false' } }) },
    good: { kind: 'bucket', policy: bucketDenyIf({ Bool: { 'aws:SecureTransport': 'false' } }) },
    reference: checkReference('error', 'invalid-condition-key-format'),
    *check(policy) {
        for (const { key, pointer } of eachSite(policy)) {
            if (standingOf(key) !== 'malformed')
                continue;
            const known = ['aws:', 's3:', 'kms:', 'sts:'].flatMap(keysLike);
            const meant = key.includes(':') ? undefined : nearestName(key, known);
            yield {
                pointer,
                part: 'key',
                message: `"${key}" is not a condition key: one is written service:name.`,
                ...(meant !== undefined && { fix: `Did you mean ${meant}?` }),
            };
        }
    },
};
function nearestName(word, keys) {
    const byName = new Map(keys.map((key) => [key.slice(key.indexOf(':') + 1), key]));
    const name = (0,nearest/* nearest */.p)(word, byName.keys());
    return name === undefined ? undefined : byName.get(name);
}

;// CONCATENATED MODULE: ./build/rules/aws/invalid-condition-multiple-boolean.js





const invalidConditionMultipleBoolean = {
    scope: 'policy',
    id: 'INVALID_CONDITION_MULTIPLE_BOOLEAN',
    severity: 'error',
    applies: POLICY_KINDS,
    needs: ['bool'],
    summary: 'A condition on a Boolean key has one value.',
    rationale: 'A key that is true or false, compared with both, says nothing: a refusal of plain HTTP written so would refuse all requests, and a permission would not be restricted at all.',
    howToFix: 'Keep the one value that was meant: "true" or "false".',
    bad: { kind: 'bucket', policy: bucketDenyIf({ Bool: { 'aws:SecureTransport': ['true', 'false'] } }) },
    good: { kind: 'bucket', policy: bucketDenyIf({ Bool: { 'aws:SecureTransport': 'false' } }) },
    reference: checkReference('error', 'invalid-condition-multiple-boolean'),
    *check(policy) {
        for (const site of eachKnownSite(policy)) {
            if (site.parsed.family !== 'Bool' && site.parsed.family !== 'Null')
                continue;
            const texts = valueTexts(site);
            const types = new Set(site.values.map(({ value }) => typeof value));
            if (texts.length < 2 || types.size > 1 || !texts.every((text) => /^(?:true|false)$/i.test(text)))
                continue;
            yield { pointer: site.pointer, message: `"${site.key}" has several Boolean values: ${joinQuoted(texts)}.` };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/aws/invalid-condition-operator.js







const invalidConditionOperator = {
    scope: 'policy',
    id: 'INVALID_CONDITION_OPERATOR',
    severity: 'error',
    applies: POLICY_KINDS,
    needs: ['condition'],
    summary: 'A condition uses an operator that AWS has.',
    rationale: 'AWS refuses a document with an unknown operator: the restriction that it was to express does not exist.',
    howToFix: 'Use an operator of the IAM User Guide, for example StringLike, ArnLike, Bool or IpAddress.',
    bad: { policy: listingIf({ StringMatches: { 's3:prefix': 'videos/*' } }) },
    good: { policy: listingIf({ StringLike: { 's3:prefix': 'videos/*' } }) },
    reference: checkReference('error', 'invalid-condition-operator'),
    *check(policy) {
        for (const statement of (0,policy_elements/* eachStatement */.zz)(policy)) {
            const block = statement.json.Condition;
            if (!(0,read/* isObject */.G)(block))
                continue;
            for (const operator of Object.keys(block)) {
                if ((0,policy_operator/* parseOperator */.A)(operator) !== undefined || /^(?:For(?:All|Any)Values?:)?NullIfExists$/.test(operator))
                    continue;
                const meant = findMeant(operator);
                yield {
                    pointer: [...statement.pointer, 'Condition', operator],
                    part: 'key',
                    message: `"${operator}" is not a condition operator.`,
                    ...(meant !== undefined && { fix: `Did you mean ${meant}?` }),
                };
            }
        }
    },
};
function findMeant(operator) {
    const [, set = '', base = '', suffix = ''] = /^(?:(for\w*?values?):)?(.*?)(ifexists)?$/is.exec(operator) ?? [];
    const meant = (0,nearest/* nearest */.p)(base, Object.keys(policy_operator/* OPERATORS */.w));
    if (meant === undefined)
        return undefined;
    const qualifier = set === '' ? undefined : (0,nearest/* nearest */.p)(set, ['ForAllValues', 'ForAnyValue']);
    const full = `${qualifier === undefined ? '' : `${qualifier}:`}${meant}${suffix === '' ? '' : 'IfExists'}`;
    return (0,policy_operator/* parseOperator */.A)(full) === undefined ? undefined : full;
}

;// CONCATENATED MODULE: ./build/rules/aws/invalid-effect.js


const invalidEffect = {
    id: 'INVALID_EFFECT',
    scope: 'policy',
    severity: 'error',
    applies: POLICY_KINDS,
    summary: 'Effect is exactly Allow or Deny.',
    rationale: 'AWS refuses any other word, and it compares with case: "allow" is not "Allow".',
    howToFix: 'Write "Allow" or "Deny", with a capital letter.',
    bad: {
        policy: {
            Version: '2012-10-17',
            Statement: { Effect: 'allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-media/videos/*' },
        },
    },
    good: {
        policy: {
            Version: '2012-10-17',
            Statement: { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-media/videos/*' },
        },
    },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-invalid-effect',
    *check(policy) {
        for (const { json, pointer } of (0,policy_elements/* eachStatement */.zz)(policy)) {
            const effect = json.Effect;
            if (typeof effect !== 'string' || effect === 'Allow' || effect === 'Deny')
                continue;
            const meant = ['Allow', 'Deny'].find((word) => word.toLowerCase() === effect.trim().toLowerCase());
            yield {
                pointer: [...pointer, 'Effect'],
                message: `Effect is "${effect}", which is neither "Allow" nor "Deny".`,
                ...(meant !== undefined && { fix: `Write "${meant}".`, replacement: { ...json, Effect: meant } }),
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/grounds/identity-provider.js

const GITHUB_HOST = 'token.actions.githubusercontent.com';
function readIdentityProvider(value) {
    if (/^arn:[\w-]+:iam::\d{12}:saml-provider\/[\w.@+=,-]+$/.test(value))
        return { protocol: 'saml' };
    const host = /^arn:[\w-]+:iam::\d{12}:oidc-provider\/(\S+)$/.exec(value)?.[1] ?? value;
    return /^[a-z\d-]+(\.[a-z\d-]+)+(\/\S*)?$/i.test(host) && (host !== value || !host.includes('/'))
        ? { protocol: 'oidc', host: host.toLowerCase() }
        : undefined;
}
function isGitHub(host) {
    return host === GITHUB_HOST || host.startsWith(`${GITHUB_HOST}/`);
}
function* eachOidcProvider(statement) {
    for (const { type, value, pointer } of (0,policy_elements/* eachPrincipal */.Q_)(statement, ['Principal'])) {
        const provider = type === 'Federated' ? readIdentityProvider(value) : undefined;
        if (provider?.protocol === 'oidc')
            yield { host: provider.host, value, pointer };
    }
}

;// CONCATENATED MODULE: ./build/rules/aws/invalid-federated-principal-syntax-in-role-trust-policy.js



const invalidFederatedPrincipalSyntaxInRoleTrustPolicy = {
    id: 'INVALID_FEDERATED_PRINCIPAL_SYNTAX_IN_ROLE_TRUST_POLICY',
    scope: 'policy',
    severity: 'error',
    applies: ['trust'],
    needs: ['federated'],
    summary: 'A federated principal is the ARN of a provider or the domain of one.',
    rationale: 'IAM refuses anything else, an address with https:// in front too.',
    howToFix: 'Write arn:aws:iam::ACCOUNT:oidc-provider/HOST, arn:aws:iam::ACCOUNT:saml-provider/NAME, or a domain such as accounts.google.com.',
    bad: {
        policy: {
            Version: '2012-10-17',
            Statement: {
                Effect: 'Allow',
                Principal: { Federated: 'https://token.actions.githubusercontent.com' },
                Action: 'sts:AssumeRoleWithWebIdentity',
                Condition: {
                    StringEquals: {
                        'token.actions.githubusercontent.com:aud': 'sts.amazonaws.com',
                        'token.actions.githubusercontent.com:sub': 'repo:acme/infrastructure:ref:refs/heads/main',
                    },
                },
            },
        },
    },
    good: {
        policy: {
            Version: '2012-10-17',
            Statement: {
                Effect: 'Allow',
                Principal: { Federated: 'arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com' },
                Action: 'sts:AssumeRoleWithWebIdentity',
                Condition: {
                    StringEquals: {
                        'token.actions.githubusercontent.com:aud': 'sts.amazonaws.com',
                        'token.actions.githubusercontent.com:sub': 'repo:acme/infrastructure:ref:refs/heads/main',
                    },
                },
            },
        },
    },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-invalid-federated-principal-syntax-in-role-trust-policy',
    *check(policy) {
        for (const statement of (0,policy_elements/* eachStatement */.zz)(policy)) {
            for (const { type, value, pointer } of (0,policy_elements/* eachPrincipal */.Q_)(statement)) {
                if (type !== 'Federated' || (0,wildcard/* hasWildcard */.r)(value) || readIdentityProvider(value) !== undefined)
                    continue;
                yield { pointer, message: `"${value}" is neither the ARN of an identity provider nor a domain.` };
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/aws/invalid-global-condition-key.js







const invalidGlobalConditionKey = {
    scope: 'policy',
    id: 'INVALID_GLOBAL_CONDITION_KEY',
    severity: 'error',
    applies: POLICY_KINDS,
    needs: ['condition'],
    summary: 'A condition key with the prefix aws: is one that AWS has.',
    rationale: 'A key that does not exist is in no request: a permission that depends on it allows nothing, and a refusal that depends on it refuses nothing, without any message.',
    howToFix: 'Use a global condition key of the IAM User Guide.',
    bad: { kind: 'bucket', policy: bucketDenyIf({ Bool: { 'aws:SecureTransfer': 'false' } }) },
    good: { kind: 'bucket', policy: bucketDenyIf({ Bool: { 'aws:SecureTransport': 'false' } }) },
    reference: checkReference('error', 'invalid-global-condition-key'),
    *check(policy) {
        for (const { key, pointer } of eachSite(policy)) {
            if (standingOf(key) !== 'unknown-global' || tagKeyWithoutTag(key) !== undefined)
                continue;
            const meant = (0,nearest/* nearest */.p)(key, keysLike(key));
            yield {
                pointer,
                part: 'key',
                message: `"${key}" is not a global condition key (AWS's list of ${iam/* IAM_DATA_DATE */.sD}).`,
                ...(meant !== undefined && { fix: `Did you mean ${meant}?` }),
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/grounds/plain-value.js



function* eachPlainValue(policy, key) {
    for (const site of eachKnownSite(policy)) {
        if (site.key.toLowerCase() !== key)
            continue;
        if (site.parsed.family !== 'String' && site.parsed.family !== 'Arn')
            continue;
        for (const { value, pointer } of site.values) {
            if (typeof value !== 'string' || (0,wildcard/* hasWildcard */.r)(value) || !eachVariable(value).next().done)
                continue;
            yield { site, text: value, pointer };
        }
    }
}

;// CONCATENATED MODULE: ./build/rules/aws/invalid-kms-key-value.js





const KEY = 's3:x-amz-server-side-encryption-aws-kms-key-id';
const invalidKmsKeyValue = {
    scope: 'policy',
    id: 'INVALID_KMS_KEY_VALUE',
    severity: 'error',
    applies: POLICY_KINDS,
    needs: ['kms'],
    summary: 'The key of an upload is compared with the ARN of a KMS key.',
    rationale: 'S3 compares with the full ARN of the key. An alias or a bare key id never matches, so uploads with the right key are refused, or those with another key are not.',
    howToFix: "Write the key's ARN: arn:aws:kms:region:account:key/key-id.",
    bad: {
        kind: 'bucket',
        policy: bucketDenyIf({ StringNotEquals: { [KEY]: 'alias/media' } }, { Action: 's3:PutObject' }),
    },
    good: {
        kind: 'bucket',
        policy: bucketDenyIf({
            StringNotEquals: {
                [KEY]: 'arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab',
            },
        }, { Action: 's3:PutObject' }),
    },
    reference: checkReference('error', 'invalid-kms-key-value'),
    *check(policy) {
        for (const { site, text, pointer } of eachPlainValue(policy, KEY)) {
            if (!isKeyArn(text))
                yield { pointer, message: `"${text}" is not the ARN of a KMS key, which "${site.key}" holds.` };
        }
    },
};
function isKeyArn(text) {
    const arn = (0,policy_arn/* splitArn */.E_)(text);
    if (arn?.prefix !== 'arn' || arn.service !== 'kms' || arn.partition === '' || arn.region === '')
        return false;
    return /^\d{12}$/.test(arn.account) && /^key\/[A-Za-z0-9-]+$/.test(arn.resource);
}

;// CONCATENATED MODULE: ./build/rules/aws/invalid-partition.js




const invalidPartition = {
    id: 'INVALID_PARTITION',
    scope: 'policy',
    severity: 'error',
    applies: POLICY_KINDS,
    summary: 'Every ARN names a partition of AWS.',
    rationale: 'An ARN of a partition that does not exist matches nothing, and AWS refuses the policy.',
    howToFix: 'Write aws, or aws-cn, aws-us-gov or aws-eusc where your account is there.',
    bad: {
        policy: {
            Version: '2012-10-17',
            Statement: { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:amazon:s3:::acme-media/videos/*' },
        },
    },
    good: {
        policy: {
            Version: '2012-10-17',
            Statement: { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-media/videos/*' },
        },
    },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-invalid-partition',
    *check(policy) {
        for (const { value, pointer } of eachArnWith('INVALID_PARTITION', policy)) {
            const partition = (0,policy_arn/* splitArn */.E_)(value)?.partition ?? '';
            const meant = (0,nearest/* nearest */.p)(partition, PARTITIONS);
            yield {
                pointer,
                message: `"${value}" has the partition "${partition}", which AWS does not have.`,
                ...(meant !== undefined && { fix: `Did you mean "${meant}"?` }),
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/grounds/element-name.js

const DOCUMENT_ELEMENTS = ['Version', 'Id', 'Statement'];
const STATEMENT_ELEMENTS = [
    ...['Sid', 'Effect', 'Principal', 'NotPrincipal', 'Action', 'NotAction', 'Resource', 'NotResource', 'Condition'],
];
function* eachUnknownElement(json, elements) {
    for (const key of Object.keys(json)) {
        if (!elements.includes(key))
            yield { key, meant: (0,nearest/* nearest */.p)(key, elements) };
    }
}
function lacksElement(json, wanted, elements = STATEMENT_ELEMENTS) {
    if (wanted.some((element) => Object.hasOwn(json, element)))
        return false;
    return ![...eachUnknownElement(json, elements)].some(({ meant }) => meant !== undefined && wanted.includes(meant));
}

;// CONCATENATED MODULE: ./build/rules/aws/invalid-policy-element.js




const invalidPolicyElement = {
    id: 'INVALID_POLICY_ELEMENT',
    scope: 'policy',
    severity: 'error',
    applies: POLICY_KINDS,
    summary: 'A policy holds only the elements of the policy language.',
    rationale: 'AWS refuses a policy with an unknown element. A misspelt Condition or Resource is the dangerous case: the limit that you meant to set would not be there.',
    howToFix: 'Remove the element, or write its right name; JSON policies have no place for comments.',
    bad: {
        policy: {
            Version: '2012-10-17',
            Statement: { Effect: 'Allow', Action: 's3:GetObject', Resources: 'arn:aws:s3:::acme-media/videos/*' },
        },
    },
    good: {
        policy: {
            Version: '2012-10-17',
            Statement: { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-media/videos/*' },
        },
    },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-invalid-policy-element',
    *check(policy) {
        if ((0,read/* isObject */.G)(policy.json))
            yield* findUnknown(policy.json, [], DOCUMENT_ELEMENTS);
        for (const { json, pointer } of (0,policy_elements/* eachStatement */.zz)(policy))
            yield* findUnknown(json, pointer, STATEMENT_ELEMENTS);
    },
};
function* findUnknown(json, pointer, elements) {
    const place = pointer.length === 0 ? 'a policy' : 'a statement';
    for (const { key, meant } of eachUnknownElement(json, elements)) {
        yield {
            pointer: [...pointer, key],
            part: 'key',
            message: `"${key}" is no element of ${place}.`,
            ...(meant !== undefined && { fix: `Did you mean "${meant}"?` }),
        };
    }
}

;// CONCATENATED MODULE: ./build/rules/aws/invalid-principal-format.js


const invalidPrincipalFormat = {
    id: 'INVALID_PRINCIPAL_FORMAT',
    scope: 'policy',
    severity: 'error',
    applies: ['trust', 'bucket', 'key'],
    summary: 'Principal is an object that says of which kind each principal is.',
    rationale: 'AWS refuses a bare text or list: it must know whether a name is an AWS principal, a service or an identity provider. Only "*" stands alone.',
    howToFix: 'Write "Principal": { "AWS": "arn:aws:iam::863104360228:role/coactive-external-connections" }.',
    bad: {
        kind: 'trust',
        policy: {
            Version: '2012-10-17',
            Statement: {
                Effect: 'Allow',
                Principal: 'arn:aws:iam::863104360228:role/coactive-external-connections',
                Action: 'sts:AssumeRole',
            },
        },
    },
    good: {
        kind: 'trust',
        policy: {
            Version: '2012-10-17',
            Statement: {
                Effect: 'Allow',
                Principal: { AWS: 'arn:aws:iam::863104360228:role/coactive-external-connections' },
                Action: 'sts:AssumeRole',
            },
        },
    },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-invalid-principal-format',
    *check(policy) {
        for (const { json, pointer } of (0,policy_elements/* eachStatement */.zz)(policy)) {
            for (const element of ['Principal', 'NotPrincipal']) {
                const value = json[element];
                if (value === undefined || value === '*' || (0,read/* isObject */.G)(value))
                    continue;
                if (Array.isArray(value) && value.length === 0)
                    continue;
                const isAws = typeof value === 'string' && /^(arn:|\d{12}$)/.test(value);
                yield {
                    pointer: [...pointer, element],
                    message: `${element} is ${JSON.stringify(value).slice(0, 80)}, not an object of kinds and principals.`,
                    ...(isAws && {
                        fix: `Write { "AWS": "${value}" }.`,
                        replacement: { ...json, [element]: { AWS: value } },
                    }),
                };
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/aws/invalid-principal-key.js



const invalidPrincipalKey = {
    id: 'INVALID_PRINCIPAL_KEY',
    scope: 'policy',
    severity: 'error',
    applies: ['trust', 'bucket', 'key'],
    summary: 'A principal is of the kind AWS, Service, Federated or CanonicalUser.',
    rationale: 'AWS refuses any other key, and it compares with case: "aws" is not "AWS".',
    howToFix: 'Use one of AWS, Service, Federated and CanonicalUser; a role, user or account is of the kind AWS.',
    bad: {
        kind: 'trust',
        policy: {
            Version: '2012-10-17',
            Statement: {
                Effect: 'Allow',
                Principal: { Role: 'arn:aws:iam::863104360228:role/coactive-external-connections' },
                Action: 'sts:AssumeRole',
            },
        },
    },
    good: {
        kind: 'trust',
        policy: {
            Version: '2012-10-17',
            Statement: {
                Effect: 'Allow',
                Principal: { AWS: 'arn:aws:iam::863104360228:role/coactive-external-connections' },
                Action: 'sts:AssumeRole',
            },
        },
    },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-invalid-principal-key',
    *check(policy) {
        for (const { json, pointer } of (0,policy_elements/* eachStatement */.zz)(policy)) {
            for (const element of ['Principal', 'NotPrincipal']) {
                const principals = json[element];
                if (!(0,read/* isObject */.G)(principals))
                    continue;
                for (const key of Object.keys(principals)) {
                    if (KINDS.includes(key))
                        continue;
                    const meant = (0,nearest/* nearest */.p)(key, KINDS);
                    yield {
                        pointer: [...pointer, element, key],
                        part: 'key',
                        message: `"${key}" is no kind of principal.`,
                        ...(meant !== undefined && { fix: `Did you mean "${meant}"?` }),
                    };
                }
            }
        }
    },
};
const KINDS = ['AWS', 'Service', 'Federated', 'CanonicalUser'];

;// CONCATENATED MODULE: ./build/rules/aws/invalid-role-reference.js

const invalidRoleReference = {
    id: 'INVALID_ROLE_REFERENCE',
    scope: 'policy',
    severity: 'warning',
    applies: ['trust', 'bucket', 'key'],
    needs: ['aroa'],
    summary: 'No principal is a deleted role.',
    rationale: 'AWS keeps a role by its id. When the role is deleted the id remains, access stops, and a new role of the same name does not bring it back; S3 then refuses every change of the bucket policy.',
    howToFix: 'Write the ARN of the role as it is today, for Coactive arn:aws:iam::863104360228:role/coactive-external-connections, and save the policy again.',
    bad: {
        kind: 'trust',
        policy: {
            Version: '2012-10-17',
            Statement: { Effect: 'Allow', Principal: { AWS: 'AROAEXAMPLEID1234567A' }, Action: 'sts:AssumeRole' },
        },
    },
    good: {
        kind: 'trust',
        policy: {
            Version: '2012-10-17',
            Statement: {
                Effect: 'Allow',
                Principal: { AWS: 'arn:aws:iam::863104360228:role/coactive-external-connections' },
                Action: 'sts:AssumeRole',
            },
        },
    },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-general-warning-invalid-role-reference',
    *check(policy) {
        for (const statement of (0,policy_elements/* eachStatement */.zz)(policy)) {
            for (const { type, value, pointer } of (0,policy_elements/* eachPrincipal */.Q_)(statement)) {
                if (type !== 'AWS' || !/^AROA[A-Z0-9]+$/.test(value))
                    continue;
                yield { pointer, message: `"${value}" is what AWS leaves of a role that was deleted.` };
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/aws/invalid-service-condition-key.js







const invalidServiceConditionKey = {
    scope: 'policy',
    id: 'INVALID_SERVICE_CONDITION_KEY',
    severity: 'error',
    applies: POLICY_KINDS,
    needs: ['condition'],
    summary: 'A condition key of S3, STS or KMS is one that the service has.',
    rationale: 'A key that the service does not have is in no request: the listing that it was to restrict is not allowed at all, or, under a negated operator, not restricted at all.',
    howToFix: 'Use a condition key that the Service Authorization Reference lists for the service.',
    bad: { policy: listingIf({ StringLike: { 's3:prefixes': 'videos/*' } }) },
    good: { policy: listingIf({ StringLike: { 's3:prefix': 'videos/*' } }) },
    reference: checkReference('error', 'invalid-service-condition-key'),
    *check(policy) {
        for (const { key, pointer } of eachSite(policy)) {
            if (standingOf(key) !== 'unknown-in-service' || tagKeyWithoutTag(key) !== undefined)
                continue;
            const meant = (0,nearest/* nearest */.p)(key, keysLike(key));
            yield {
                pointer,
                part: 'key',
                message: `"${key}" is not a condition key of the service (AWS's list of ${iam/* IAM_DATA_DATE */.sD}).`,
                ...(meant !== undefined && { fix: `Did you mean ${meant}?` }),
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/aws/invalid-service-in-action.js





const invalidServiceInAction = {
    id: 'INVALID_SERVICE_IN_ACTION',
    scope: 'policy',
    severity: 'error',
    applies: POLICY_KINDS,
    summary: 'The service of every action exists.',
    rationale: 'IAM refuses a policy with an action of a service that it does not know.',
    howToFix: 'Write the service prefix of the Service Authorization Reference, for example s3.',
    bad: {
        policy: {
            Version: '2012-10-17',
            Statement: { Effect: 'Allow', Action: 's4:GetObject', Resource: 'arn:aws:s3:::acme-media/videos/*' },
        },
    },
    good: {
        policy: {
            Version: '2012-10-17',
            Statement: { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-media/videos/*' },
        },
    },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-invalid-service-in-action',
    *check(policy) {
        for (const statement of (0,policy_elements/* eachStatement */.zz)(policy)) {
            for (const { value, pointer } of (0,policy_elements/* eachText */.hj)(statement, 'Action', 'NotAction')) {
                const service = value.slice(0, Math.max(0, value.indexOf(':')));
                if (!value.includes(':') || value.includes('${') || (0,wildcard/* hasWildcard */.r)(service) || (0,iam/* isServiceName */.tN)(service))
                    continue;
                const meant = (0,nearest/* nearest */.p)(service.trim(), (0,iam/* listServiceNames */.EB)());
                yield {
                    pointer,
                    message: `The action "${value}" is of a service "${service}" that does not exist (IAM data of ${iam/* IAM_DATA_DATE */.sD}).`,
                    ...(meant !== undefined && { fix: `Did you mean "${meant}"?` }),
                };
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/aws/invalid-service-principal-format.js



const invalidServicePrincipalFormat = {
    id: 'INVALID_SERVICE_PRINCIPAL_FORMAT',
    scope: 'policy',
    severity: 'error',
    applies: POLICY_KINDS,
    needs: ['service'],
    summary: 'A service principal has the form service.amazonaws.com.',
    rationale: 'AWS refuses a service principal of another form; in a condition it never matches, so that the statement does nothing.',
    howToFix: 'Write the service in lower case: service.amazonaws.com, and service.region.amazonaws.com for kms:ViaService.',
    bad: {
        policy: {
            Version: '2012-10-17',
            Statement: {
                Effect: 'Allow',
                Action: 'kms:Decrypt',
                Resource: 'arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab',
                Condition: { StringEquals: { 'kms:ViaService': 's3.amazonaws.com' } },
            },
        },
    },
    good: {
        policy: {
            Version: '2012-10-17',
            Statement: {
                Effect: 'Allow',
                Action: 'kms:Decrypt',
                Resource: 'arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab',
                Condition: { StringEquals: { 'kms:ViaService': 's3.us-east-1.amazonaws.com' } },
            },
        },
    },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-invalid-service-principal-format',
    *check(policy) {
        const isIdentity = policy.kind === 'permissions' || policy.kind === 'boundary';
        for (const statement of (0,policy_elements/* eachStatement */.zz)(policy)) {
            for (const { type, value, pointer } of isIdentity ? [] : (0,policy_elements/* eachPrincipal */.Q_)(statement)) {
                if (type !== 'Service' || isOpen(value) || SERVICE.test(value))
                    continue;
                yield { pointer, message: `The service principal "${value}" has not the form service.amazonaws.com.` };
            }
            for (const { key, values } of (0,policy_elements/* eachCondition */.RQ)(statement)) {
                const format = FORMATS.get(key.toLowerCase());
                if (format === undefined)
                    continue;
                for (const { value, pointer } of values) {
                    if (typeof value !== 'string' || isOpen(value) || format.pattern.test(value))
                        continue;
                    yield { pointer, message: `"${value}" under ${key} has not the form ${format.name}.` };
                }
            }
        }
    },
};
const DOMAIN = '(amazonaws\\.com(\\.cn)?|amazonaws\\.eu|amazon\\.com|[a-z0-9.-]+\\.(gov|uk))';
const SERVICE = new RegExp(`^([a-z0-9_-]+\\.)+${DOMAIN}$`);
const REGIONAL = new RegExp(`^[a-z0-9_-]+\\.[a-z0-9_-]+\\.${DOMAIN}$`);
const ofService = { pattern: SERVICE, name: 'service.amazonaws.com' };
const FORMATS = new Map([
    ['kms:viaservice', { pattern: REGIONAL, name: 'service.region.amazonaws.com' }],
    ['aws:calledvia', ofService],
    ['aws:calledviafirst', ofService],
    ['aws:calledvialast', ofService],
    ['aws:principalservicename', ofService],
    ['aws:principalservicenameslist', ofService],
]);
function isOpen(text) {
    return (0,wildcard/* hasWildcard */.r)(text) || text.includes('${');
}

;// CONCATENATED MODULE: ./build/rules/aws/invalid-service.js







const invalidService = {
    scope: 'policy',
    id: 'INVALID_SERVICE',
    severity: 'error',
    applies: POLICY_KINDS,
    summary: 'The prefix of a condition key is a service of AWS, or the host of an identity provider.',
    rationale: 'A key of a service that does not exist is in no request, so the condition never says what it was written to say.',
    howToFix: "Use the service's prefix, for example s3, sts or kms; global keys begin with aws.",
    bad: { policy: listingIf({ StringLike: { 's33:prefix': 'videos/*' } }) },
    good: { policy: listingIf({ StringLike: { 's3:prefix': 'videos/*' } }) },
    reference: checkReference('error', 'invalid-service'),
    *check(policy) {
        for (const { key, pointer } of eachSite(policy)) {
            if (standingOf(key) !== 'unknown-service')
                continue;
            const service = key.slice(0, key.indexOf(':'));
            const meant = (0,nearest/* nearest */.p)(service, ['aws', 's3', 'sts', 'kms', ...(0,iam/* listServiceNames */.EB)()]);
            yield {
                pointer,
                part: 'key',
                message: `"${service}" in the condition key "${key}" is not a service (AWS's list of ${iam/* IAM_DATA_DATE */.sD}).`,
                ...(meant !== undefined && { fix: `Did you mean ${meant}${key.slice(service.length)}?` }),
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/aws/invalid-user-reference.js

const invalidUserReference = {
    id: 'INVALID_USER_REFERENCE',
    scope: 'policy',
    severity: 'warning',
    applies: ['trust', 'bucket', 'key'],
    needs: ['aida'],
    summary: 'No principal is a deleted user.',
    rationale: 'AWS keeps a user by its id. When the user is deleted the id remains, access stops, and a new user of the same name does not bring it back; S3 then refuses every change of the bucket policy.',
    howToFix: 'Remove the id, or write the ARN of the principal that is meant today.',
    bad: {
        kind: 'bucket',
        policy: {
            Version: '2012-10-17',
            Statement: {
                Effect: 'Allow',
                Principal: { AWS: ['AIDAEXAMPLEID1234567A', 'arn:aws:iam::863104360228:role/coactive-external-connections'] },
                Action: 's3:GetObject',
                Resource: 'arn:aws:s3:::acme-media/videos/*',
            },
        },
    },
    good: {
        kind: 'bucket',
        policy: {
            Version: '2012-10-17',
            Statement: {
                Effect: 'Allow',
                Principal: { AWS: 'arn:aws:iam::863104360228:role/coactive-external-connections' },
                Action: 's3:GetObject',
                Resource: 'arn:aws:s3:::acme-media/videos/*',
            },
        },
    },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-general-warning-invalid-user-reference',
    *check(policy) {
        for (const statement of (0,policy_elements/* eachStatement */.zz)(policy)) {
            for (const { type, value, pointer } of (0,policy_elements/* eachPrincipal */.Q_)(statement)) {
                if (type !== 'AWS' || !/^AIDA[A-Z0-9]+$/.test(value))
                    continue;
                yield { pointer, message: `"${value}" is what AWS leaves of a user that was deleted.` };
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/aws/invalid-variable-for-operator.js





const invalidVariableForOperator = {
    scope: 'policy',
    id: 'INVALID_VARIABLE_FOR_OPERATOR',
    severity: 'error',
    applies: POLICY_KINDS,
    needs: ['${'],
    summary: 'Policy variables stand under String and Arn operators only.',
    rationale: 'Number, date, Boolean, IP address, binary and Null operators do not put values in the place of variables: the condition compares with the text itself, and never holds.',
    howToFix: 'Write the value itself, or compare with a String or Arn operator.',
    bad: { policy: readingIf({ DateLessThan: { 'aws:CurrentTime': '${aws:TokenIssueTime}' } }) },
    good: { policy: readingIf({ DateLessThan: { 'aws:CurrentTime': '2027-01-01T00:00:00Z' } }) },
    reference: checkReference('error', 'invalid-variable-for-operator'),
    *check(policy) {
        for (const { parsed, operator, values } of eachKnownSite(policy)) {
            if (parsed.family === 'String' || parsed.family === 'Arn')
                continue;
            for (const { value, pointer } of values) {
                if (typeof value !== 'string')
                    continue;
                const found = [...eachVariable(value)].find(({ defect }) => defect === undefined);
                if (found)
                    yield { pointer, message: `${operator} does not take variables such as "${found.text}".` };
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/aws/invalid-version.js


const invalidVersion = {
    id: 'INVALID_VERSION',
    scope: 'policy',
    severity: 'error',
    applies: POLICY_KINDS,
    summary: 'Version is 2012-10-17 or 2008-10-17.',
    rationale: 'Version names the policy language, not your document: a date of your own is refused by AWS.',
    howToFix: 'Write "Version": "2012-10-17".',
    bad: {
        policy: {
            Version: '2026-01-01',
            Statement: { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-media/videos/*' },
        },
    },
    good: {
        policy: {
            Version: '2012-10-17',
            Statement: { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-media/videos/*' },
        },
    },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-invalid-version',
    *check({ json }) {
        if (!(0,read/* isObject */.G)(json))
            return;
        const version = json.Version;
        if (typeof version !== 'string' || version === '2012-10-17' || version === '2008-10-17')
            return;
        yield { pointer: ['Version'], message: `Version is "${version}", which is no version of the policy language.` };
    },
};

;// CONCATENATED MODULE: ./build/rules/aws/invalid-vpc-format.js




const invalidVpcFormat = {
    scope: 'policy',
    id: 'INVALID_VPC_FORMAT',
    severity: 'error',
    applies: POLICY_KINDS,
    needs: ['sourcevpc'],
    summary: 'aws:SourceVpc is compared with identifiers of VPCs.',
    rationale: 'A value that no VPC has never matches: a refusal of all other networks then refuses everybody, and a permission for the network allows nobody.',
    howToFix: 'Write the identifier: vpc- and 8 or 17 letters and digits.',
    bad: { kind: 'bucket', policy: bucketDenyIf({ StringNotEquals: { 'aws:SourceVpc': 'vpc-media' } }) },
    good: { kind: 'bucket', policy: bucketDenyIf({ StringNotEquals: { 'aws:SourceVpc': 'vpc-0123456789abcdef0' } }) },
    reference: checkReference('error', 'invalid-vpc-format'),
    *check(policy) {
        for (const { text, pointer } of eachPlainValue(policy, 'aws:sourcevpc')) {
            if (!/^vpc-[a-z0-9]{8}(?:[a-z0-9]{9})?$/i.test(text)) {
                yield { pointer, message: `"${text}" is not the identifier of a VPC.` };
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/aws/invalid-vpce-format.js




const invalidVpceFormat = {
    scope: 'policy',
    id: 'INVALID_VPCE_FORMAT',
    severity: 'error',
    applies: POLICY_KINDS,
    needs: ['sourcevpce'],
    summary: 'aws:SourceVpce is compared with identifiers of VPC endpoints.',
    rationale: 'A value that no endpoint has never matches: a refusal of all other ways in then refuses everybody, and a permission for the endpoint allows nobody.',
    howToFix: 'Write the identifier: vpce- and 8 or 17 letters and digits.',
    bad: { kind: 'bucket', policy: bucketDenyIf({ StringNotEquals: { 'aws:SourceVpce': 'vpc-0123456789abcdef0' } }) },
    good: { kind: 'bucket', policy: bucketDenyIf({ StringNotEquals: { 'aws:SourceVpce': 'vpce-0123456789abcdef0' } }) },
    reference: checkReference('error', 'invalid-vpce-format'),
    *check(policy) {
        for (const { text, pointer } of eachPlainValue(policy, 'aws:sourcevpce')) {
            if (!/^vpce-[a-z0-9]{8}(?:[a-z0-9]{9})?$/i.test(text)) {
                yield { pointer, message: `"${text}" is not the identifier of a VPC endpoint.` };
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/aws/irrelevant-condition-key-in-policy.js



const irrelevantConditionKeyInPolicy = {
    scope: 'policy',
    id: 'IRRELEVANT_CONDITION_KEY_IN_POLICY',
    severity: 'note',
    applies: ['bucket'],
    needs: ['resourceaccount'],
    summary: 'A bucket policy does not ask who owns the bucket.',
    rationale: 'The account that owns the bucket is the same in every request that the bucket policy judges. The condition is always true or always false, and hides that nothing is restricted.',
    howToFix: 'Use s3:ResourceAccount in the permissions of a role; a bucket policy asks who is calling, aws:PrincipalAccount for example.',
    bad: { kind: 'bucket', policy: bucketDenyIf({ StringNotEquals: { 's3:ResourceAccount': '111122223333' } }) },
    good: { kind: 'bucket', policy: bucketDenyIf({ StringNotEquals: { 'aws:PrincipalAccount': '111122223333' } }) },
    reference: checkReference('suggestion', 'irrelevant-condition-key-in-policy'),
    *check(policy) {
        for (const { key, pointer } of eachSite(policy)) {
            if (key.toLowerCase() !== 's3:resourceaccount')
                continue;
            yield { pointer, part: 'key', message: `"${key}" is the same in every request to this bucket.` };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/aws/json-syntax-error.js

const jsonSyntaxError = {
    id: 'JSON_SYNTAX_ERROR',
    scope: 'policy',
    severity: 'error',
    applies: POLICY_KINDS,
    summary: 'A policy file holds one JSON document that AWS can read.',
    rationale: 'AWS refuses a text that is not JSON, and JSON with the same key twice in one object: whichever of the two you meant, a reader may take the other.',
    howToFix: 'Correct the JSON at the position given: a comma too many, a missing bracket, a comment or a repeated key.',
    bad: { policy: '{ "Version": "2012-10-17", "Statement": [ }' },
    good: {
        policy: {
            Version: '2012-10-17',
            Statement: { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-media/videos/*' },
        },
    },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-json-syntax-error',
    check: () => [],
};

;// CONCATENATED MODULE: ./build/rules/aws/mismatched-action-for-principal.js


const mismatchedActionForPrincipal = {
    id: 'MISMATCHED_ACTION_FOR_PRINCIPAL',
    scope: 'policy',
    severity: 'error',
    applies: ['trust'],
    summary: 'A principal assumes a role by the action that is made for it.',
    rationale: 'A SAML provider, an OIDC provider and an AWS principal each come through their own door. With the wrong action nobody can assume the role.',
    howToFix: 'Use sts:AssumeRole for AWS principals and services, sts:AssumeRoleWithSAML for SAML, sts:AssumeRoleWithWebIdentity for OIDC.',
    bad: {
        policy: {
            Version: '2012-10-17',
            Statement: {
                Effect: 'Allow',
                Principal: { AWS: 'arn:aws:iam::863104360228:role/coactive-external-connections' },
                Action: 'sts:AssumeRoleWithWebIdentity',
            },
        },
    },
    good: {
        policy: {
            Version: '2012-10-17',
            Statement: {
                Effect: 'Allow',
                Principal: { AWS: 'arn:aws:iam::863104360228:role/coactive-external-connections' },
                Action: 'sts:AssumeRole',
            },
        },
    },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-mismatched-action-for-principal',
    *check(policy) {
        for (const statement of (0,policy_elements/* eachStatement */.zz)(policy)) {
            const principals = [...(0,policy_elements/* eachPrincipal */.Q_)(statement, ['Principal'])];
            if (statement.json.Effect !== 'Allow' || principals.length === 0)
                continue;
            for (const { value, pointer } of (0,policy_elements/* eachText */.hj)(statement, 'Action')) {
                const door = DOORS.get(value.toLowerCase());
                if (door === undefined || principals.some((principal) => fits(principal, door)))
                    continue;
                const names = principals.map((principal) => principal.value).join(', ');
                yield { pointer, message: `${value} is not how ${names} can assume a role.` };
            }
        }
    },
};
const DOORS = new Map([
    ['sts:assumerole', 'aws'],
    ['sts:assumerolewithsaml', 'saml'],
    ['sts:assumerolewithwebidentity', 'oidc'],
]);
function fits({ type, value }, door) {
    if (type === 'AWS' || type === 'Service')
        return door === 'aws';
    if (type !== 'Federated')
        return true;
    const provider = readIdentityProvider(value);
    return provider === undefined || provider.protocol === door;
}

;// CONCATENATED MODULE: ./build/rules/aws/missing-action.js



const missingAction = {
    id: 'MISSING_ACTION',
    scope: 'policy',
    severity: 'error',
    applies: POLICY_KINDS,
    summary: 'Every statement has an Action.',
    rationale: 'A statement that says nothing about actions is refused by AWS together with the whole policy.',
    howToFix: 'Add "Action" with the actions that are meant.',
    bad: {
        policy: { Version: '2012-10-17', Statement: { Effect: 'Allow', Resource: 'arn:aws:s3:::acme-media/videos/*' } },
    },
    good: {
        policy: {
            Version: '2012-10-17',
            Statement: { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-media/videos/*' },
        },
    },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-missing-action',
    *check(policy) {
        for (const { json, pointer } of (0,policy_elements/* eachStatement */.zz)(policy)) {
            if (lacksElement(json, ['Action', 'NotAction'])) {
                yield { pointer, message: 'The statement has neither Action nor NotAction.' };
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/aws/missing-arn-account.js

const missingArnAccount = {
    id: 'MISSING_ARN_ACCOUNT',
    scope: 'policy',
    severity: 'error',
    applies: ['permissions', 'bucket', 'boundary', 'key'],
    summary: 'ARNs of keys, roles and access points have an account.',
    rationale: 'Only buckets and objects are found without an account. Without one the ARN of a key or role matches nothing.',
    howToFix: 'Write the 12-digit account id between the fourth and the fifth colon.',
    bad: {
        policy: {
            Version: '2012-10-17',
            Statement: {
                Effect: 'Allow',
                Action: 'kms:Decrypt',
                Resource: 'arn:aws:kms:us-east-1::key/1234abcd-12ab-34cd-56ef-1234567890ab',
            },
        },
    },
    good: {
        policy: {
            Version: '2012-10-17',
            Statement: {
                Effect: 'Allow',
                Action: 'kms:Decrypt',
                Resource: 'arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab',
            },
        },
    },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-missing-arn-account',
    *check(policy) {
        for (const { value, pointer } of eachArnWith('MISSING_ARN_ACCOUNT', policy)) {
            yield { pointer, message: `"${value}" lacks the account id.` };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/aws/missing-arn-field.js


const missingArnField = {
    id: 'MISSING_ARN_FIELD',
    scope: 'policy',
    severity: 'error',
    applies: POLICY_KINDS,
    summary: 'Every ARN has its six fields.',
    rationale: 'With a field too few the rest slides to the left: what you meant as the bucket may be read as an account.',
    howToFix: 'Write arn:partition:service:region:account:resource; S3 leaves region and account empty: arn:aws:s3:::bucket.',
    bad: {
        policy: {
            Version: '2012-10-17',
            Statement: { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:acme-media/videos/*' },
        },
    },
    good: {
        policy: {
            Version: '2012-10-17',
            Statement: { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-media/videos/*' },
        },
    },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-missing-arn-field',
    *check(policy) {
        for (const { value, pointer } of eachArnWith('MISSING_ARN_FIELD', policy)) {
            yield { pointer, message: `"${value}" has fewer than the six fields of an ARN.` };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/aws/missing-brace-in-variable.js




const missingBraceInVariable = {
    scope: 'policy',
    id: 'MISSING_BRACE_IN_VARIABLE',
    severity: 'error',
    applies: POLICY_KINDS,
    needs: ['${'],
    summary: 'A policy variable that is opened is closed.',
    rationale: 'AWS refuses a document with an unclosed variable. A prefix for each team, say, would not come to be, and the old access stays.',
    howToFix: 'Close the variable with }, or write ${$}{ for the two characters themselves.',
    bad: { policy: listingIf({ StringLike: { 's3:prefix': 'videos/${aws:PrincipalTag/team/*' } }) },
    good: { policy: listingIf({ StringLike: { 's3:prefix': 'videos/${aws:PrincipalTag/team}/*' } }) },
    reference: checkReference('error', 'missing-brace-in-variable'),
    *check(policy) {
        for (const { variable, pointer } of eachMisspeltVariable(policy, 'no-brace')) {
            yield { pointer, message: `The variable "${variable.text}" is not closed with "}".` };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/aws/missing-condition-key-for-oidc-principal.js


const missingConditionKeyForOidcPrincipal = {
    id: 'MISSING_CONDITION_KEY_FOR_OIDC_PRINCIPAL',
    scope: 'policy',
    severity: 'error',
    applies: ['trust'],
    needs: ['federated'],
    summary: 'An OIDC provider is held to a claim of its tokens.',
    rationale: 'A provider vouches for all of its users. Without a condition on its claims any of them can assume the role.',
    howToFix: 'Add a condition on a key of the provider, for example PROVIDER:aud and PROVIDER:sub.',
    bad: {
        policy: {
            Version: '2012-10-17',
            Statement: {
                Effect: 'Allow',
                Principal: { Federated: 'accounts.google.com' },
                Action: 'sts:AssumeRoleWithWebIdentity',
            },
        },
    },
    good: {
        policy: {
            Version: '2012-10-17',
            Statement: {
                Effect: 'Allow',
                Principal: { Federated: 'accounts.google.com' },
                Action: 'sts:AssumeRoleWithWebIdentity',
                Condition: { StringEquals: { 'accounts.google.com:aud': '66677788899900pro0' } },
            },
        },
    },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-security-warning-missing-condition-key-for-oidc-principal',
    *check(policy) {
        for (const statement of (0,policy_elements/* eachStatement */.zz)(policy)) {
            if (statement.json.Effect !== 'Allow')
                continue;
            const keys = [...(0,policy_elements/* eachCondition */.RQ)(statement)].map(({ key }) => key.toLowerCase());
            for (const { host, value, pointer } of eachOidcProvider(statement)) {
                if (isGitHub(host) || keys.some((key) => key.startsWith(`${host}:`)))
                    continue;
                yield { pointer, message: `Every user of "${value}" can assume the role: no condition has a key ${host}:\u2026.` };
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/aws/missing-effect.js



const missingEffect = {
    id: 'MISSING_EFFECT',
    scope: 'policy',
    severity: 'error',
    applies: POLICY_KINDS,
    summary: 'Every statement says whether it allows or denies.',
    rationale: 'There is no default: AWS refuses a policy that leaves open whether a statement gives access or takes it.',
    howToFix: 'Add "Effect": "Allow" or "Effect": "Deny".',
    bad: {
        policy: {
            Version: '2012-10-17',
            Statement: { Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-media/videos/*' },
        },
    },
    good: {
        policy: {
            Version: '2012-10-17',
            Statement: { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-media/videos/*' },
        },
    },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-missing-effect',
    *check(policy) {
        for (const { json, pointer } of (0,policy_elements/* eachStatement */.zz)(policy)) {
            if (lacksElement(json, ['Effect'])) {
                yield { pointer, message: 'The statement has no Effect.' };
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/aws/missing-github-repo-condition-key.js


const missingGithubRepoConditionKey = {
    id: 'MISSING_GITHUB_REPO_CONDITION_KEY',
    scope: 'policy',
    severity: 'error',
    applies: ['trust'],
    needs: ['federated'],
    summary: 'GitHub\u2019s provider is held to a repository.',
    rationale: 'GitHub vouches for every workflow of every repository. Without a condition on the subject anybody with a GitHub account can assume the role.',
    howToFix: 'Add a condition on token.actions.githubusercontent.com:sub with repo:OWNER/REPOSITORY:ref:refs/heads/BRANCH.',
    bad: {
        policy: {
            Version: '2012-10-17',
            Statement: {
                Effect: 'Allow',
                Principal: { Federated: 'arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com' },
                Action: 'sts:AssumeRoleWithWebIdentity',
                Condition: { StringEquals: { 'token.actions.githubusercontent.com:aud': 'sts.amazonaws.com' } },
            },
        },
    },
    good: {
        policy: {
            Version: '2012-10-17',
            Statement: {
                Effect: 'Allow',
                Principal: { Federated: 'arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com' },
                Action: 'sts:AssumeRoleWithWebIdentity',
                Condition: {
                    StringEquals: {
                        'token.actions.githubusercontent.com:aud': 'sts.amazonaws.com',
                        'token.actions.githubusercontent.com:sub': 'repo:acme/infrastructure:ref:refs/heads/main',
                    },
                },
            },
        },
    },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-security-warning-missing-github-repo-condition-key',
    *check(policy) {
        for (const statement of (0,policy_elements/* eachStatement */.zz)(policy)) {
            if (statement.json.Effect !== 'Allow')
                continue;
            const keys = new Set([...(0,policy_elements/* eachCondition */.RQ)(statement)].map(({ key }) => key.toLowerCase()));
            if (keys.has(`${GITHUB_HOST}:sub`))
                continue;
            for (const { host, pointer } of eachOidcProvider(statement)) {
                if (!isGitHub(host) || keys.has(`${host}:sub`))
                    continue;
                yield {
                    pointer,
                    message: `Every repository on GitHub can assume the role: no condition has the key ${host}:sub.`,
                };
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/aws/missing-paired-condition-keys.js





const missingPairedConditionKeys = {
    scope: 'policy',
    id: 'MISSING_PAIRED_CONDITION_KEYS',
    severity: 'error',
    applies: POLICY_KINDS,
    needs: ['condition'],
    summary: 'A private address is compared together with its VPC.',
    rationale: 'The same private addresses exist in the networks of every other company. An address alone lets in whoever gives it to a machine; only with the VPC does it say which machine.',
    howToFix: 'Add the VPC to the same statement: aws:SourceVpc, or aws:Ec2InstanceSourceVpc for an instance.',
    bad: { policy: readingIf({ IpAddress: { 'aws:VpcSourceIp': '10.0.0.0/8' } }) },
    good: {
        policy: readingIf({
            IpAddress: { 'aws:VpcSourceIp': '10.0.0.0/8' },
            StringEquals: { 'aws:SourceVpc': 'vpc-0123456789abcdef0' },
        }),
    },
    reference: checkReference('security-warning', 'missing-paired-condition-keys'),
    *check(policy) {
        for (const { statement, key, pointer } of eachSite(policy)) {
            const partners = PARTNERS.get(key.toLowerCase());
            if (partners === undefined)
                continue;
            const present = keysOf(statement.json.Condition);
            if (partners.some((partner) => present.has(partner.toLowerCase())))
                continue;
            const [first = ''] = partners;
            yield {
                pointer,
                part: 'key',
                message: `"${key}" stands without "${first}".`,
                fix: `Add a condition on ${first}.`,
            };
        }
    },
};
const PARTNERS = new Map([
    ['aws:vpcsourceip', ['aws:SourceVpc', 'aws:SourceVpce']],
    ['aws:ec2instancesourceprivateipv4', ['aws:Ec2InstanceSourceVpc']],
]);
function keysOf(condition) {
    const blocks = (0,read/* isObject */.G)(condition) ? Object.values(condition) : [];
    return new Set(blocks.filter(read/* isObject */.G).flatMap((block) => Object.keys(block).map((key) => key.toLowerCase())));
}

;// CONCATENATED MODULE: ./build/rules/aws/missing-principal.js


const missingPrincipal = {
    id: 'MISSING_PRINCIPAL',
    scope: 'policy',
    severity: 'error',
    applies: ['trust', 'bucket', 'key'],
    summary: 'Every statement of a resource policy names its principals.',
    rationale: 'A bucket, key or trust policy says who gets access. Without a Principal AWS refuses it.',
    howToFix: 'Add "Principal": { "AWS": "arn:aws:iam::863104360228:role/coactive-external-connections" } or the principal that is meant.',
    bad: {
        kind: 'bucket',
        policy: {
            Version: '2012-10-17',
            Statement: { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-media/videos/*' },
        },
    },
    good: {
        kind: 'bucket',
        policy: {
            Version: '2012-10-17',
            Statement: {
                Effect: 'Allow',
                Principal: { AWS: 'arn:aws:iam::863104360228:role/coactive-external-connections' },
                Action: 's3:GetObject',
                Resource: 'arn:aws:s3:::acme-media/videos/*',
            },
        },
    },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-missing-principal',
    *check(policy) {
        for (const { json, pointer } of (0,policy_elements/* eachStatement */.zz)(policy)) {
            if (lacksElement(json, ['Principal', 'NotPrincipal'])) {
                yield { pointer, message: 'The statement does not say whom it concerns: it has no Principal.' };
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/aws/missing-qualifier.js






const missingQualifier = {
    scope: 'policy',
    id: 'MISSING_QUALIFIER',
    severity: 'error',
    applies: POLICY_KINDS,
    needs: ['condition'],
    summary: 'A condition on a key with several values says ForAllValues or ForAnyValue.',
    rationale: 'A request may carry several values for such a key, an organisation path for example. Without ForAllValues or ForAnyValue it is not defined which of them must match, so nobody can say whom the statement lets in.',
    howToFix: 'Write ForAnyValue: (one of the values must match) or ForAllValues: (each must; also true without any).',
    bad: {
        kind: 'trust',
        policy: trustIf({ StringLike: { 'aws:PrincipalOrgPaths': 'o-a1b2c3d4e5/r-ab12/ou-ab12-11111111/*' } }),
    },
    good: {
        kind: 'trust',
        policy: trustIf({
            'ForAnyValue:StringLike': { 'aws:PrincipalOrgPaths': 'o-a1b2c3d4e5/r-ab12/ou-ab12-11111111/*' },
        }),
    },
    reference: checkReference('error', 'missing-qualifier'),
    *check(policy) {
        for (const site of eachKnownSite(policy)) {
            if (site.parsed.set !== undefined || site.parsed.family === 'Null' || !isMultivalued(site.key))
                continue;
            const replacement = site.parsed.negated ? undefined : withOperator(site, `ForAnyValue:${site.operator}`);
            yield {
                pointer: site.pointer,
                part: 'key',
                message: `"${site.key}" may have several values, and ${site.operator} does not say how many must match.`,
                ...(replacement !== undefined && { replacement }),
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/aws/missing-quote-in-variable.js




const missingQuoteInVariable = {
    scope: 'policy',
    id: 'MISSING_QUOTE_IN_VARIABLE',
    severity: 'error',
    applies: POLICY_KINDS,
    needs: ['${'],
    summary: 'The default of a policy variable stands in single quotes.',
    rationale: 'AWS refuses a document whose default is not quoted, so the access that it describes does not come to be.',
    howToFix: "Write the default in single quotes: ${key, 'text'}.",
    bad: { policy: listingIf({ StringLike: { 's3:prefix': 'videos/${aws:PrincipalTag/team, shared}/*' } }) },
    good: { policy: listingIf({ StringLike: { 's3:prefix': "videos/${aws:PrincipalTag/team, 'shared'}/*" } }) },
    reference: checkReference('error', 'missing-quote-in-variable'),
    *check(policy) {
        for (const { variable, pointer } of eachMisspeltVariable(policy, 'no-quote')) {
            yield { pointer, message: `The default in "${variable.text}" does not stand in single quotes.` };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/aws/missing-resource.js


const missingResource = {
    id: 'MISSING_RESOURCE',
    scope: 'policy',
    severity: 'error',
    applies: ['permissions', 'bucket', 'boundary', 'key'],
    summary: 'Every statement says which resources it is about.',
    rationale: 'Without a Resource AWS refuses the policy; only a role\u2019s trust policy, which is about its own role, has none.',
    howToFix: 'Add "Resource" with the ARN of the bucket or of the objects below the prefix.',
    bad: { policy: { Version: '2012-10-17', Statement: { Effect: 'Allow', Action: 's3:GetObject' } } },
    good: {
        policy: {
            Version: '2012-10-17',
            Statement: { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-media/videos/*' },
        },
    },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-missing-resource',
    *check(policy) {
        for (const { json, pointer } of (0,policy_elements/* eachStatement */.zz)(policy)) {
            if (lacksElement(json, ['Resource', 'NotResource'])) {
                yield { pointer, message: 'The statement has neither Resource nor NotResource.' };
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/aws/missing-statement.js



const missingStatement = {
    id: 'MISSING_STATEMENT',
    scope: 'policy',
    severity: 'error',
    applies: POLICY_KINDS,
    summary: 'A policy has at least one statement.',
    rationale: 'A policy without a statement gives nothing, and AWS refuses it.',
    howToFix: 'Add "Statement" with at least one statement.',
    bad: { policy: { Version: '2012-10-17' } },
    good: {
        policy: {
            Version: '2012-10-17',
            Statement: { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-media/videos/*' },
        },
    },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-missing-statement',
    *check({ json }) {
        if (!(0,read/* isObject */.G)(json))
            return;
        if (lacksElement(json, ['Statement'], DOCUMENT_ELEMENTS)) {
            yield { pointer: [], message: 'The policy has no Statement.' };
        }
        else if (Array.isArray(json.Statement) && json.Statement.length === 0) {
            yield { pointer: ['Statement'], message: 'Statement is an empty list.' };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/aws/missing-tag-key-in-condition.js





const missingTagKeyInCondition = {
    scope: 'policy',
    id: 'MISSING_TAG_KEY_IN_CONDITION',
    severity: 'error',
    applies: POLICY_KINDS,
    needs: ['tag'],
    summary: 'A condition on a tag names the tag.',
    rationale: 'Without the name of a tag the key is in no request. Objects that only a tag should open stay closed, and those that a tag should close stay open.',
    howToFix: "Write the tag's key after a slash, for example s3:ExistingObjectTag/shared.",
    bad: { policy: readingIf({ StringEquals: { 's3:ExistingObjectTag': 'yes' } }) },
    good: { policy: readingIf({ StringEquals: { 's3:ExistingObjectTag/shared': 'yes' } }) },
    reference: checkReference('error', 'missing-tag-key-in-condition'),
    *check(policy) {
        for (const { key, pointer } of eachSite(policy)) {
            const name = tagKeyWithoutTag(key);
            if (name === undefined)
                continue;
            yield {
                pointer,
                part: 'key',
                message: `"${key}" does not say which tag is meant.`,
                fix: `Write ${name}/tag-key.`,
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/aws/missing-version.js



const missingVersion = {
    id: 'MISSING_VERSION',
    scope: 'policy',
    severity: 'warning',
    applies: POLICY_KINDS,
    summary: 'A policy names its Version.',
    rationale: 'Without a Version AWS reads the policy in the language of 2008: variables such as ${aws:username} are then plain text and match nothing that you meant.',
    howToFix: 'Add "Version": "2012-10-17" as the first element.',
    bad: {
        policy: { Statement: { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-media/videos/*' } },
    },
    good: {
        policy: {
            Version: '2012-10-17',
            Statement: { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-media/videos/*' },
        },
    },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-general-warning-missing-version',
    *check({ json }) {
        if (!(0,read/* isObject */.G)(json) || !lacksElement(json, ['Version'], DOCUMENT_ELEMENTS))
            return;
        yield { pointer: [], message: 'The policy has no Version, so AWS reads it in the language of 2008-10-17.' };
    },
};

;// CONCATENATED MODULE: ./build/rules/aws/null-with-if-exists.js





const nullWithIfExists = {
    scope: 'policy',
    id: 'NULL_WITH_IF_EXISTS',
    severity: 'error',
    applies: POLICY_KINDS,
    needs: ['null'],
    summary: 'Null stands without IfExists.',
    rationale: 'Null asks whether a key is there, IfExists says to ask only where it is: together they mean nothing, and AWS refuses the document.',
    howToFix: 'Write Null.',
    bad: { policy: listingIf({ NullIfExists: { 's3:prefix': 'false' } }) },
    good: { policy: listingIf({ Null: { 's3:prefix': 'false' }, StringLike: { 's3:prefix': 'videos/*' } }) },
    reference: checkReference('error', 'null-with-if-exists'),
    *check(policy) {
        for (const site of eachSite(policy)) {
            if (!/^(?:ForAllValues:|ForAnyValue:)?NullIfExists$/.test(site.operator))
                continue;
            const replacement = withOperator(site, 'Null');
            yield {
                pointer: site.pointer,
                message: `${site.operator} is not an operator: Null asks for the existence of "${site.key}" already.`,
                ...(replacement !== undefined && { replacement }),
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/aws/null-with-qualifier.js





const nullWithQualifier = {
    scope: 'policy',
    id: 'NULL_WITH_QUALIFIER',
    severity: 'note',
    applies: POLICY_KINDS,
    needs: ['null'],
    summary: 'Null stands without ForAllValues and ForAnyValue.',
    rationale: 'Null asks whether a key is there at all; a set operator before it has nothing to count and only makes a reader wonder.',
    howToFix: 'Write Null.',
    bad: { policy: listingIf({ 'ForAnyValue:Null': { 's3:prefix': 'false' } }) },
    good: { policy: listingIf({ Null: { 's3:prefix': 'false' }, StringLike: { 's3:prefix': 'videos/*' } }) },
    reference: checkReference('suggestion', 'null-with-qualifier'),
    *check(policy) {
        for (const site of eachKnownSite(policy)) {
            if (site.parsed.family !== 'Null' || site.parsed.set === undefined)
                continue;
            const replacement = withOperator(site, 'Null');
            yield {
                pointer: site.pointer,
                part: 'key',
                message: `${site.parsed.set} has no effect before Null.`,
                ...(replacement !== undefined && { replacement }),
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/aws/pass-role-with-star-in-action-and-resource.js


const passRoleWithStarInActionAndResource = {
    id: 'PASS_ROLE_WITH_STAR_IN_ACTION_AND_RESOURCE',
    scope: 'policy',
    severity: 'error',
    applies: ['permissions', 'boundary'],
    summary: 'No wildcard lets the role pass every role of the account.',
    rationale: 'With iam:PassRole on everything the holder hands any role of your account to a service and acts with its rights: that is the whole account, not a bucket.',
    howToFix: 'Name the actions that are meant and the resources that they are meant for.',
    bad: { policy: { Version: '2012-10-17', Statement: { Effect: 'Allow', Action: '*', Resource: '*' } } },
    good: {
        policy: {
            Version: '2012-10-17',
            Statement: { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-media/videos/*' },
        },
    },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-security-warning-pass-role-with-star-in-action-and-resource',
    *check(policy) {
        for (const statement of (0,policy_elements/* eachStatement */.zz)(policy)) {
            if (statement.json.Effect !== 'Allow')
                continue;
            const everywhere = [...(0,policy_elements/* eachText */.hj)(statement, 'Resource')].some(({ value }) => EVERY_ROLE.test(value));
            const isLimited = [...(0,policy_elements/* eachCondition */.RQ)(statement)].some(({ key }) => key.toLowerCase() === 'iam:passedtoservice');
            if (!everywhere || isLimited)
                continue;
            for (const { value, pointer } of (0,policy_elements/* eachText */.hj)(statement, 'Action')) {
                if (!(0,wildcard/* hasWildcard */.r)(value) || !(0,wildcard/* matchesWildcard */._)(value.toLowerCase(), 'iam:passrole'))
                    continue;
                yield { pointer, message: `"${value}" on every resource includes iam:PassRole for every role of the account.` };
            }
        }
    },
};
const EVERY_ROLE = /^(\*+|arn:[^:]+:(iam|\*):\*?:[^:]+:(\*|role\/\*))$/;

;// CONCATENATED MODULE: ./build/rules/grounds/document-size.js
function countCharacters(text) {
    return text.replace(/[ \t\r\n]+/g, '').length;
}
function countBytes(text) {
    return new TextEncoder().encode(text).length;
}
function formatCount(count) {
    return count.toLocaleString('en-US');
}

;// CONCATENATED MODULE: ./build/rules/aws/policy-size-exceeds-identity-policy-quota.js

const policySizeExceedsIdentityPolicyQuota = {
    id: 'POLICY_SIZE_EXCEEDS_IDENTITY_POLICY_QUOTA',
    scope: 'policy',
    severity: 'error',
    applies: ['permissions', 'boundary'],
    summary: 'An identity policy has at most 6,144 characters.',
    rationale: 'IAM refuses a managed policy that is longer, and this quota cannot be raised. White space does not count.',
    howToFix: 'Split the policy into several, or name fewer prefixes with a common parent.',
    bad: {
        policy: {
            Version: '2012-10-17',
            Statement: {
                Effect: 'Allow',
                Action: 's3:GetObject',
                Resource: Array.from({ length: 180 }, (_, index) => `arn:aws:s3:::acme-media/videos/${String(index)}/*`),
            },
        },
    },
    good: {
        policy: {
            Version: '2012-10-17',
            Statement: { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-media/videos/*' },
        },
    },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-general-warning-policy-size-exceeds-identity-policy-quota',
    *check({ text }) {
        const count = countCharacters(text);
        if (count <= QUOTA)
            return;
        yield {
            pointer: [],
            message: `The policy has ${formatCount(count)} characters without white space; IAM takes ${formatCount(QUOTA)}.`,
        };
    },
};
const QUOTA = 6_144;

;// CONCATENATED MODULE: ./build/rules/aws/policy-size-exceeds-resource-policy-quota.js

const policySizeExceedsResourcePolicyQuota = {
    id: 'POLICY_SIZE_EXCEEDS_RESOURCE_POLICY_QUOTA',
    scope: 'policy',
    severity: 'error',
    applies: ['bucket', 'key'],
    summary: 'A bucket policy has at most 20 KB.',
    rationale: 'S3 refuses a longer bucket policy, KMS a key policy above 32 KB; neither quota can be raised.',
    howToFix: 'Join statements that differ in one element only, and remove white space.',
    bad: {
        kind: 'bucket',
        policy: {
            Version: '2012-10-17',
            Statement: {
                Effect: 'Allow',
                Principal: { AWS: 'arn:aws:iam::863104360228:role/coactive-external-connections' },
                Action: 's3:GetObject',
                Resource: Array.from({ length: 600 }, (_, index) => `arn:aws:s3:::acme-media/videos/${String(index)}/*`),
            },
        },
    },
    good: {
        kind: 'bucket',
        policy: {
            Version: '2012-10-17',
            Statement: {
                Effect: 'Allow',
                Principal: { AWS: 'arn:aws:iam::863104360228:role/coactive-external-connections' },
                Action: 's3:GetObject',
                Resource: 'arn:aws:s3:::acme-media/videos/*',
            },
        },
    },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-general-warning-policy-size-exceeds-resource-policy-quota',
    *check({ kind, text, json }) {
        const quota = QUOTAS[kind];
        const bytes = countBytes(text);
        if (quota === undefined || bytes <= quota)
            return;
        const compact = countBytes(JSON.stringify(json));
        yield {
            pointer: [],
            message: `The policy has ${formatCount(bytes)} bytes; AWS takes ${formatCount(quota)}.`,
            ...(compact <= quota && { fix: `Remove white space: without it the policy has ${formatCount(compact)} bytes.` }),
        };
    },
};
const QUOTAS = { bucket: 20 * 1024, key: 32 * 1024 };

;// CONCATENATED MODULE: ./build/rules/aws/policy-size-exceeds-role-trust-policy-quota.js

const policySizeExceedsRoleTrustPolicyQuota = {
    id: 'POLICY_SIZE_EXCEEDS_ROLE_TRUST_POLICY_QUOTA',
    scope: 'policy',
    severity: 'warning',
    applies: ['trust'],
    summary: 'A trust policy has at most 2,048 characters.',
    rationale: 'IAM refuses a longer one unless the quota of your account was raised, and above 8,192 always. White space does not count.',
    howToFix: 'Remove principals and conditions that are not needed, or ask AWS for a higher quota "Role trust policy length".',
    bad: {
        policy: {
            Version: '2012-10-17',
            Statement: {
                Effect: 'Allow',
                Principal: {
                    AWS: Array.from({ length: 60 }, (_, index) => `arn:aws:iam::111122223333:role/media-reader-${String(index)}`),
                },
                Action: 'sts:AssumeRole',
            },
        },
    },
    good: {
        policy: {
            Version: '2012-10-17',
            Statement: {
                Effect: 'Allow',
                Principal: { AWS: 'arn:aws:iam::863104360228:role/coactive-external-connections' },
                Action: 'sts:AssumeRole',
            },
        },
    },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-general-warning-policy-size-exceeds-role-trust-policy-quota',
    *check({ text }) {
        const count = countCharacters(text);
        if (count <= policy_size_exceeds_role_trust_policy_quota_QUOTA)
            return;
        const isOverMaximum = count > MAXIMUM;
        const limit = isOverMaximum
            ? `${formatCount(MAXIMUM)} at most`
            : `${formatCount(policy_size_exceeds_role_trust_policy_quota_QUOTA)} unless the quota was raised`;
        yield {
            pointer: [],
            severity: isOverMaximum ? 'error' : 'note',
            message: `The policy has ${formatCount(count)} characters without white space; IAM takes ${limit}.`,
        };
    },
};
const policy_size_exceeds_role_trust_policy_quota_QUOTA = 2_048;
const MAXIMUM = 8_192;

;// CONCATENATED MODULE: ./build/rules/grounds/private-source.js


function* eachPrivateSource(policy, negated) {
    for (const site of eachKnownSite(policy)) {
        if (site.key.toLowerCase() !== 'aws:sourceip' || site.parsed.family !== 'IpAddress')
            continue;
        if (site.parsed.negated !== negated || site.values.length === 0)
            continue;
        if (site.values.every(({ value }) => isPrivate(valueText(value) ?? '')))
            yield site;
    }
}
function isPrivate(text) {
    const range = (0,ip/* parseRange */.RC)(text);
    return range !== undefined && PRIVATE.some((outer) => contains(outer, range));
}
function contains(outer, inner) {
    return outer.version === inner.version && outer.first <= inner.first && inner.last <= outer.last;
}
const PRIVATE = [
    ...['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', '127.0.0.0/8', '169.254.0.0/16'],
    ...['fc00::/7', 'fe80::/10', '::1/128'],
]
    .map(ip/* parseRange */.RC)
    .filter((range) => range !== undefined);

;// CONCATENATED MODULE: ./build/rules/aws/private-ip-address.js




const privateIpAddress = {
    scope: 'policy',
    id: 'PRIVATE_IP_ADDRESS',
    severity: 'error',
    applies: POLICY_KINDS,
    needs: ['ipaddress'],
    summary: 'A condition that asks for source addresses names public ones.',
    rationale: 'AWS sees public addresses in aws:SourceIp, and leaves the key out of requests through a VPC endpoint. A private range never matches: what the statement should allow is not allowed, what it should refuse is not refused.',
    howToFix: 'Name the public addresses, or compare aws:VpcSourceIp together with aws:SourceVpc.',
    bad: { policy: readingIf({ IpAddress: { 'aws:SourceIp': '10.0.0.0/8' } }) },
    good: { policy: readingIf({ IpAddress: { 'aws:SourceIp': '198.51.100.0/24' } }) },
    reference: checkReference('error', 'private-ip-address'),
    *check(policy) {
        for (const { pointer, key } of eachPrivateSource(policy, false)) {
            yield { pointer, message: `"${key}" is compared with private addresses only, so the condition never holds.` };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/aws/private-not-ip-address.js




const privateNotIpAddress = {
    scope: 'policy',
    id: 'PRIVATE_NOT_IP_ADDRESS',
    severity: 'error',
    applies: POLICY_KINDS,
    needs: ['ipaddress'],
    summary: 'A condition that excludes source addresses names public ones.',
    rationale: 'AWS sees public addresses in aws:SourceIp. Every request is outside of a private range, so a refusal of all that comes from elsewhere refuses everybody, Coactive too.',
    howToFix: 'Name the public addresses, or compare aws:VpcSourceIp together with aws:SourceVpc.',
    bad: { kind: 'bucket', policy: bucketDenyIf({ NotIpAddress: { 'aws:SourceIp': ['10.0.0.0/8', '192.168.0.0/16'] } }) },
    good: { kind: 'bucket', policy: bucketDenyIf({ NotIpAddress: { 'aws:SourceIp': '198.51.100.0/24' } }) },
    reference: checkReference('error', 'private-not-ip-address'),
    *check(policy) {
        for (const { pointer, key } of eachPrivateSource(policy, true)) {
            yield { pointer, message: `"${key}" is compared with private addresses only, so the condition always holds.` };
        }
    },
};

;// CONCATENATED MODULE: ./build/policy/containment.js
function containsGlob(outer, inner) {
    if (outer === inner)
        return true;
    const first = outer.search(/[*?]/);
    const head = first === -1 ? outer : outer.slice(0, first);
    if (!inner.startsWith(head) || shortest(inner) < shortest(outer))
        return false;
    if (first === outer.length - 1 && outer.endsWith('*'))
        return true;
    return walk(outer, inner);
}
function walk(outer, inner) {
    const alphabet = [...new Set(outer.replace(/[*?]/g, '').split(''))];
    alphabet.push(unusedCharacter(alphabet));
    const seen = new Set();
    const queue = [];
    let work = 0;
    const visit = (at, places) => {
        work += places.length + 1;
        const key = `${String(at)}:${places.join()}`;
        if (seen.has(key))
            return;
        seen.add(key);
        queue.push({ at, places });
    };
    visit(0, skipStars(outer, [0]));
    for (let step = queue.pop(); step !== undefined; step = queue.pop()) {
        const { at, places } = step;
        const next = inner[at];
        if (places.length === 0)
            return false;
        if (next === undefined && !places.includes(outer.length))
            return false;
        if (next === undefined)
            continue;
        if (next === '*')
            visit(at + 1, places);
        const isOpen = next === '*' || next === '?';
        for (const character of isOpen ? alphabet : [next]) {
            if (work > MAX_WORK)
                return false;
            visit(next === '*' ? at : at + 1, advance(outer, places, character));
        }
    }
    return true;
}
const MAX_WORK = 100_000;
function shortest(glob) {
    let stars = 0;
    for (let at = glob.indexOf('*'); at !== -1; at = glob.indexOf('*', at + 1))
        stars++;
    return glob.length - stars;
}
function advance(outer, places, character) {
    const next = [];
    for (const place of places) {
        const token = outer[place];
        if (token === '*')
            next.push(place);
        else if (token === '?' || token === character)
            next.push(place + 1);
    }
    return skipStars(outer, next);
}
function skipStars(outer, places) {
    const all = new Set(places);
    for (const place of all)
        if (outer[place] === '*')
            all.add(place + 1);
    return [...all].sort((one, other) => one - other);
}
function unusedCharacter(used) {
    let code = 0xe000;
    while (used.includes(String.fromCharCode(code)))
        code++;
    return String.fromCharCode(code);
}

;// CONCATENATED MODULE: ./build/rules/grounds/covered-texts.js

function findCovered(texts, covers) {
    const covered = new Map();
    const first = new Map();
    const patterns = [];
    for (const [index, text] of texts.entries()) {
        const same = first.get(text);
        if (same !== undefined) {
            covered.set(index, same);
            continue;
        }
        first.set(text, index);
        if ((0,wildcard/* hasWildcard */.r)(text) && patterns.length < MAX_PATTERNS)
            patterns.push(index);
    }
    for (const inner of first.values()) {
        const innerText = texts[inner] ?? '';
        for (const outer of patterns) {
            const outerText = texts[outer] ?? '';
            if (outer === inner || !covers(outerText, innerText))
                continue;
            if (outer > inner && patterns.includes(inner) && covers(innerText, outerText))
                continue;
            covered.set(inner, outer);
            break;
        }
    }
    return covered;
}
const MAX_PATTERNS = 200;

;// CONCATENATED MODULE: ./build/rules/aws/redundant-action.js





const redundantAction = {
    id: 'REDUNDANT_ACTION',
    scope: 'policy',
    severity: 'note',
    applies: POLICY_KINDS,
    summary: 'No action is listed that another one covers.',
    rationale: 'Whoever removes the redundant line believes that the access is gone, while the wildcard beside it still gives it.',
    howToFix: 'Remove the redundant action, or better the wildcard that covers it.',
    bad: {
        policy: {
            Version: '2012-10-17',
            Statement: {
                Effect: 'Allow',
                Action: ['s3:GetObject*', 's3:GetObject'],
                Resource: 'arn:aws:s3:::acme-media/videos/*',
            },
        },
    },
    good: {
        policy: {
            Version: '2012-10-17',
            Statement: {
                Effect: 'Allow',
                Action: ['s3:GetObject', 's3:GetObjectAttributes'],
                Resource: 'arn:aws:s3:::acme-media/videos/*',
            },
        },
    },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-suggestion-redundant-action',
    *check(policy) {
        for (const statement of (0,policy_elements/* eachStatement */.zz)(policy)) {
            const placed = [...(0,policy_elements/* eachText */.hj)(statement, 'Action')];
            const texts = placed.map(({ value }) => value);
            const covered = findCovered(texts.map((text) => text.toLowerCase()), containsGlob);
            const rest = texts.filter((_, index) => !covered.has(index));
            for (const [index, outer] of covered) {
                const [found, by] = [texts[index] ?? '', texts[outer] ?? ''];
                const pointer = placed[index]?.pointer ?? statement.pointer;
                yield {
                    pointer,
                    message: found === by ? `"${found}" is listed twice.` : `"${found}" is already part of "${by}".`,
                    fix: `Remove "${found}".`,
                    replacement: withTexts(statement, 'Action', rest),
                };
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/policy/like.js
function readsWildcards(operator) {
    return operator.family === 'Arn' || operator.base.endsWith('Like');
}

// EXTERNAL MODULE: ./build/access/evaluate/date.js
var date = __webpack_require__(2347);
// EXTERNAL MODULE: ./build/access/evaluate/numeric.js
var numeric = __webpack_require__(8480);
;// CONCATENATED MODULE: ./build/rules/grounds/value-type.js






function* eachMistypedValue(policy, ...families) {
    for (const site of eachKnownSite(policy)) {
        const family = families.find((one) => one === site.parsed.family);
        if (family === undefined || !suitsKey(site))
            continue;
        for (const { value, pointer } of site.values) {
            const text = valueText(value);
            if (text === undefined || !eachVariable(text).next().done)
                continue;
            if (!READABLE[family](text))
                yield { site, text, pointer };
        }
    }
}
const isBoolean = (text) => /^(?:true|false)$/i.test(text);
const READABLE = {
    Bool: isBoolean,
    Null: isBoolean,
    Date: (text) => /^\d{4}$/.test(text) || (0,date/* parseInstant */.n)(text) !== undefined,
    Numeric: (text) => (0,numeric/* parseDecimal */.$Q)(text) !== undefined,
    IpAddress: (text) => (0,ip/* parseRange */.RC)(text) !== undefined,
    Binary: (text) => /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(text),
};
const FAMILIES = {
    String: ['String'],
    ARN: ['Arn', 'String'],
    Bool: ['Bool'],
    Numeric: ['Numeric'],
    Date: ['Date'],
    IPAddress: ['IpAddress'],
};
function suitsKey(site) {
    return site.parsed.family === 'Null' || familiesFor(site.key)?.includes(site.parsed.family) !== false;
}
function familiesFor(key) {
    if (/tag\/./i.test(key) || /^kms:encryptioncontext:/i.test(key))
        return undefined;
    if (/^aws:epochtime$/i.test(key))
        return ['Date', 'Numeric'];
    if (/(?:arn|^kms:\w+principal)$/i.test(key) && valueTypeOf(key) === 'String')
        return ['String', 'Arn'];
    return FAMILIES[valueTypeOf(key) ?? ''];
}

;// CONCATENATED MODULE: ./build/rules/aws/redundant-key-due-to-wildcard-in-condition.js








const redundantKeyDueToWildcardInCondition = {
    scope: 'policy',
    id: 'REDUNDANT_KEY_DUE_TO_WILDCARD_IN_CONDITION',
    severity: 'note',
    applies: POLICY_KINDS,
    needs: ['condition'],
    summary: 'A condition restricts something.',
    rationale: 'A lone asterisk matches every value, so the statement looks restricted and is not. An external ID compared with it, for example, may be any.',
    howToFix: 'Write the values that were meant; if any will do, take the condition away or say so with Null.',
    bad: { policy: listingIf({ StringLike: { 's3:prefix': '*' } }) },
    good: { policy: listingIf({ StringLike: { 's3:prefix': 'videos/*' } }) },
    reference: checkReference('suggestion', 'redundant-key-due-to-wildcard-in-condition'),
    *check(policy) {
        for (const site of eachKnownSite(policy)) {
            if (!readsWildcards(site.parsed) || site.parsed.negated || SENSITIVE_KEYS.has(site.key.toLowerCase()))
                continue;
            if (!suitsKey(site))
                continue;
            const match = site.values.find(({ value }) => typeof value === 'string' && /^\*+$/.test(value));
            if (match === undefined)
                continue;
            const replacement = site.parsed.ifExists ? withoutCondition(site) : undefined;
            yield {
                pointer: match.pointer,
                message: `"${valueText(match.value) ?? ''}" matches every value of "${site.key}".`,
                ...(replacement !== undefined && { replacement }),
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/grounds/plain-glob.js
function toPlainGlob(pattern, version) {
    if (version !== '2012-10-17')
        return pattern;
    return pattern.replace(/\$\{([^}]*)\}/g, (_, name) => ESCAPED[name] ?? '*');
}
function literalGlob(text) {
    return text.replace(/[*?]/g, (character) => ESCAPED[character] ?? character);
}
const ESCAPED = { '*': '\uf8fe', '?': '\uf8ff', $: '$' };

;// CONCATENATED MODULE: ./build/rules/grounds/covers-resource.js



function coversResource(outer, inner, version) {
    if (outer === '*')
        return true;
    const [one, other] = [(0,policy_arn/* splitArn */.E_)(outer), (0,policy_arn/* splitArn */.E_)(inner)];
    if (one === undefined || other === undefined)
        return outer === inner;
    if (outer.replace(/\$\{[*?$]\}/g, '').includes('${'))
        return outer === inner;
    return PARTS.every((part) => containsGlob(toPlainGlob(one[part], version), toPlainGlob(other[part], version)));
}
const PARTS = ['prefix', 'partition', 'service', 'region', 'account', 'resource'];

;// CONCATENATED MODULE: ./build/rules/aws/redundant-resource.js




const redundantResource = {
    id: 'REDUNDANT_RESOURCE',
    scope: 'policy',
    severity: 'note',
    applies: ['permissions', 'bucket', 'boundary', 'key'],
    summary: 'No resource is listed that another one covers.',
    rationale: 'Whoever removes the redundant ARN believes that the access is gone, while the wildcard beside it still gives it.',
    howToFix: 'Remove the redundant ARN, or better the wildcard that covers it.',
    bad: {
        policy: {
            Version: '2012-10-17',
            Statement: {
                Effect: 'Allow',
                Action: 's3:GetObject',
                Resource: ['arn:aws:s3:::acme-media/videos/*', 'arn:aws:s3:::acme-media/videos/2026/*'],
            },
        },
    },
    good: {
        policy: {
            Version: '2012-10-17',
            Statement: {
                Effect: 'Allow',
                Action: 's3:GetObject',
                Resource: ['arn:aws:s3:::acme-media/videos/*', 'arn:aws:s3:::acme-media/images/*'],
            },
        },
    },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-suggestion-redundant-resource',
    *check(policy) {
        for (const statement of (0,policy_elements/* eachStatement */.zz)(policy)) {
            const placed = [...(0,policy_elements/* eachText */.hj)(statement, 'Resource')];
            const texts = placed.map(({ value }) => value);
            const covered = findCovered(texts, (outer, inner) => coversResource(outer, inner, policy.version));
            const rest = texts.filter((_, index) => !covered.has(index));
            for (const [index, outer] of covered) {
                const [found, by] = [texts[index] ?? '', texts[outer] ?? ''];
                const pointer = placed[index]?.pointer ?? statement.pointer;
                yield {
                    pointer,
                    message: found === by ? `"${found}" is listed twice.` : `"${found}" is already part of "${by}".`,
                    fix: `Remove "${found}".`,
                    replacement: withTexts(statement, 'Resource', rest),
                };
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/aws/redundant-statement.js



const redundantStatement = {
    id: 'REDUNDANT_STATEMENT',
    scope: 'policy',
    severity: 'note',
    applies: POLICY_KINDS,
    summary: 'No two statements say the same.',
    rationale: 'Somebody will change one of the two and forget the other: the access that was meant to end goes on.',
    howToFix: 'Remove one of the two statements.',
    bad: {
        policy: {
            Version: '2012-10-17',
            Statement: [
                { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-media/videos/*', Sid: 'ReadVideos' },
                { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-media/videos/*', Sid: 'ReadMedia' },
            ],
        },
    },
    good: {
        policy: {
            Version: '2012-10-17',
            Statement: [
                {
                    Effect: 'Allow',
                    Action: 's3:ListBucket',
                    Resource: 'arn:aws:s3:::acme-media',
                    Condition: { StringLike: { 's3:prefix': 'videos/*' } },
                },
                { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-media/videos/*' },
            ],
        },
    },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-suggestion-redundant-statement',
    *check(policy) {
        const seen = new Map();
        for (const { index, pointer, json } of (0,policy_elements/* eachStatement */.zz)(policy)) {
            const meaning = writeMeaning(json);
            const first = seen.get(meaning);
            if (first === undefined) {
                seen.set(meaning, index);
                continue;
            }
            yield { pointer, message: `The statement says the same as statement ${String(first + 1)}.`, replacement: null };
        }
    },
};
function writeMeaning(statement) {
    const parts = Object.entries(statement)
        .filter(([element]) => element !== 'Sid')
        .map(([element, value]) => `${element}=${writeValue(element.endsWith('Action') ? lowerCase(value) : value)}`);
    return parts.sort().join('\n');
}
function writeValue(value) {
    if (!(0,read/* isObject */.G)(value))
        return writeList(Array.isArray(value) ? value : [value]);
    const entries = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}:${writeValue(item)}`);
    return `{${entries.sort().join()}}`;
}
function writeList(list) {
    return `[${[...new Set(list.map((item) => JSON.stringify(item)))].sort().join()}]`;
}
function lowerCase(value) {
    if (Array.isArray(value))
        return value.map(lowerCase);
    return typeof value === 'string' ? value.toLowerCase() : value;
}

;// CONCATENATED MODULE: ./build/rules/aws/restrict-access-to-service-principal.js

const restrictAccessToServicePrincipal = {
    id: 'RESTRICT_ACCESS_TO_SERVICE_PRINCIPAL',
    scope: 'policy',
    severity: 'error',
    applies: ['bucket', 'key'],
    needs: ['service'],
    summary: 'A service is let in for your own resources only.',
    rationale: 'A service acts for all of its customers. Without a condition on the source, somebody else\u2019s resource can make it reach your bucket: the confused deputy.',
    howToFix: 'Add a condition on aws:SourceArn, aws:SourceAccount, aws:SourceOrgID or aws:SourceOrgPaths.',
    bad: {
        kind: 'bucket',
        policy: {
            Version: '2012-10-17',
            Statement: {
                Effect: 'Allow',
                Principal: { Service: 'cloudfront.amazonaws.com' },
                Action: 's3:GetObject',
                Resource: 'arn:aws:s3:::acme-media/videos/*',
            },
        },
    },
    good: {
        kind: 'bucket',
        policy: {
            Version: '2012-10-17',
            Statement: {
                Effect: 'Allow',
                Principal: { Service: 'cloudfront.amazonaws.com' },
                Action: 's3:GetObject',
                Resource: 'arn:aws:s3:::acme-media/videos/*',
                Condition: { StringEquals: { 'aws:SourceAccount': '111122223333' } },
            },
        },
    },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-security-warning-restrict-access-to-service-principal',
    *check(policy) {
        for (const statement of (0,policy_elements/* eachStatement */.zz)(policy)) {
            if (statement.json.Effect !== 'Allow')
                continue;
            if ([...(0,policy_elements/* eachCondition */.RQ)(statement)].some(({ key }) => SOURCES.has(key.toLowerCase())))
                continue;
            for (const { type, value, pointer } of (0,policy_elements/* eachPrincipal */.Q_)(statement, ['Principal'])) {
                if (type !== 'Service')
                    continue;
                yield { pointer, message: `"${value}" is let in whatever resource it acts for.` };
            }
        }
    },
};
const SOURCES = new Set([
    ...['aws:sourcearn', 'aws:sourceaccount', 'aws:sourceorgid', 'aws:sourceorgpaths'],
]);

;// CONCATENATED MODULE: ./build/rules/aws/role-trust-policy-syntax-error-notprincipal.js

const roleTrustPolicySyntaxErrorNotprincipal = {
    id: 'ROLE_TRUST_POLICY_SYNTAX_ERROR_NOTPRINCIPAL',
    scope: 'policy',
    severity: 'error',
    applies: ['trust'],
    needs: ['notprincipal'],
    summary: 'A trust policy has no NotPrincipal.',
    rationale: 'IAM refuses it: a role says whom it trusts, not whom it distrusts.',
    howToFix: 'Name the principals that may assume the role under Principal.',
    bad: {
        policy: {
            Version: '2012-10-17',
            Statement: {
                Effect: 'Allow',
                Action: 'sts:AssumeRole',
                NotPrincipal: { AWS: 'arn:aws:iam::863104360228:role/coactive-external-connections' },
            },
        },
    },
    good: {
        policy: {
            Version: '2012-10-17',
            Statement: {
                Effect: 'Allow',
                Principal: { AWS: 'arn:aws:iam::863104360228:role/coactive-external-connections' },
                Action: 'sts:AssumeRole',
            },
        },
    },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-role-trust-policy-syntax-error-notprincipal',
    *check(policy) {
        for (const { json, pointer } of (0,policy_elements/* eachStatement */.zz)(policy)) {
            if (json.NotPrincipal === undefined)
                continue;
            yield {
                pointer: [...pointer, 'NotPrincipal'],
                part: 'key',
                message: 'The statement has a NotPrincipal, which a trust policy cannot have.',
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/aws/role-trust-policy-syntax-error-resource.js

const roleTrustPolicySyntaxErrorResource = {
    id: 'ROLE_TRUST_POLICY_SYNTAX_ERROR_RESOURCE',
    scope: 'policy',
    severity: 'error',
    applies: ['trust'],
    summary: 'A trust policy has no Resource.',
    rationale: 'A trust policy is about the role that it belongs to. IAM refuses one that names a resource.',
    howToFix: 'Remove the element; what the role may read belongs into its permissions policy.',
    bad: {
        policy: {
            Version: '2012-10-17',
            Statement: {
                Effect: 'Allow',
                Principal: { AWS: 'arn:aws:iam::863104360228:role/coactive-external-connections' },
                Action: 'sts:AssumeRole',
                Resource: '*',
            },
        },
    },
    good: {
        policy: {
            Version: '2012-10-17',
            Statement: {
                Effect: 'Allow',
                Principal: { AWS: 'arn:aws:iam::863104360228:role/coactive-external-connections' },
                Action: 'sts:AssumeRole',
            },
        },
    },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-role-trust-policy-syntax-error-resource',
    *check(policy) {
        for (const { json, pointer } of (0,policy_elements/* eachStatement */.zz)(policy)) {
            const element = ELEMENTS.find((name) => json[name] !== undefined);
            if (element === undefined)
                continue;
            yield {
                pointer: [...pointer, element],
                part: 'key',
                message: `The statement has a ${element}, which a trust policy cannot have.`,
                replacement: Object.fromEntries(Object.entries(json).filter(([name]) => !ELEMENTS.includes(name))),
            };
        }
    },
};
const ELEMENTS = ['Resource', 'NotResource'];

;// CONCATENATED MODULE: ./build/rules/aws/role-trust-policy-unsupported-wildcard-in-principal.js

const roleTrustPolicyUnsupportedWildcardInPrincipal = {
    id: 'ROLE_TRUST_POLICY_UNSUPPORTED_WILDCARD_IN_PRINCIPAL',
    scope: 'policy',
    severity: 'error',
    applies: ['trust'],
    summary: 'No trust policy has "*" as its Principal.',
    rationale: 'IAM refuses it, which is your luck: it would let anybody in the world assume the role.',
    howToFix: 'Write "Principal": { "AWS": "arn:aws:iam::863104360228:role/coactive-external-connections" }.',
    bad: { policy: { Version: '2012-10-17', Statement: { Effect: 'Allow', Principal: '*', Action: 'sts:AssumeRole' } } },
    good: {
        policy: {
            Version: '2012-10-17',
            Statement: {
                Effect: 'Allow',
                Principal: { AWS: 'arn:aws:iam::863104360228:role/coactive-external-connections' },
                Action: 'sts:AssumeRole',
            },
        },
    },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-role-trust-policy-unsupported-wildcard-in-principal',
    *check(policy) {
        for (const { json, pointer } of (0,policy_elements/* eachStatement */.zz)(policy)) {
            if (json.Principal === '*')
                yield { pointer: [...pointer, 'Principal'], message: 'The Principal is "*": everybody.' };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/aws/specific-github-repo-and-branch-recommended.js




const specificGithubRepoAndBranchRecommended = {
    id: 'SPECIFIC_GITHUB_REPO_AND_BRANCH_RECOMMENDED',
    scope: 'policy',
    severity: 'warning',
    applies: ['trust'],
    needs: ['token.actions.githubusercontent.com'],
    summary: 'The GitHub subject names one repository and branch.',
    rationale: 'A wildcard in the subject lets in other branches, pull requests of people from outside, or, in the owner\u2019s part, other people\u2019s repositories.',
    howToFix: 'Write the subject in full: repo:OWNER/REPOSITORY:ref:refs/heads/BRANCH.',
    bad: {
        policy: {
            Version: '2012-10-17',
            Statement: {
                Effect: 'Allow',
                Principal: { Federated: 'arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com' },
                Action: 'sts:AssumeRoleWithWebIdentity',
                Condition: { StringLike: { 'token.actions.githubusercontent.com:sub': 'repo:acme/*' } },
            },
        },
    },
    good: {
        policy: {
            Version: '2012-10-17',
            Statement: {
                Effect: 'Allow',
                Principal: { Federated: 'arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com' },
                Action: 'sts:AssumeRoleWithWebIdentity',
                Condition: {
                    StringEquals: {
                        'token.actions.githubusercontent.com:aud': 'sts.amazonaws.com',
                        'token.actions.githubusercontent.com:sub': 'repo:acme/infrastructure:ref:refs/heads/main',
                    },
                },
            },
        },
    },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-general-warning-specific-github-repo-and-branch-recommended',
    *check(policy) {
        for (const statement of (0,policy_elements/* eachStatement */.zz)(policy)) {
            if (statement.json.Effect !== 'Allow')
                continue;
            for (const { operator, key, values } of (0,policy_elements/* eachCondition */.RQ)(statement)) {
                if (!SUBJECT.test(key) || (0,policy_operator/* parseOperator */.A)(operator)?.base !== 'StringLike')
                    continue;
                for (const { value, pointer } of values) {
                    if (typeof value !== 'string' || !(0,wildcard/* hasWildcard */.r)(value))
                        continue;
                    yield { pointer, message: `The subject "${value}" has a wildcard.` };
                }
            }
        }
    },
};
const SUBJECT = new RegExp(`^${GITHUB_HOST.replaceAll('.', String.raw `\.`)}(/[^:]*)?:sub$`, 'i');

;// CONCATENATED MODULE: ./build/rules/aws/string-like-operator-with-arn-condition-keys.js







const string_like_operator_with_arn_condition_keys_role = 'arn:aws:iam::111122223333:role/media-*';
const stringLikeOperatorWithArnConditionKeys = {
    scope: 'policy',
    id: 'STRING_LIKE_OPERATOR_WITH_ARN_CONDITION_KEYS',
    severity: 'error',
    applies: POLICY_KINDS,
    needs: ['condition'],
    summary: 'Patterns of ARNs are compared with ArnLike.',
    rationale: 'StringLike lets a wildcard run across the colons of an ARN, from one account into another. ArnLike compares part by part, so a wildcard for the name of a role stays in the name.',
    howToFix: 'Use ArnLike or ArnNotLike.',
    bad: { kind: 'bucket', policy: bucketDenyIf({ StringNotLike: { 'aws:PrincipalArn': string_like_operator_with_arn_condition_keys_role } }) },
    good: { kind: 'bucket', policy: bucketDenyIf({ ArnNotLike: { 'aws:PrincipalArn': string_like_operator_with_arn_condition_keys_role } }) },
    reference: checkReference('security-warning', 'string-like-operator-with-arn-condition-keys'),
    *check(policy) {
        for (const site of eachKnownSite(policy)) {
            const { base } = site.parsed;
            if ((base !== 'StringLike' && base !== 'StringNotLike') || valueTypeOf(site.key) !== 'ARN')
                continue;
            const operator = site.operator.replace('String', 'Arn');
            const areArns = valueTexts(site).every((text) => (0,policy_arn/* splitArn */.E_)(text) !== undefined);
            const replacement = areArns ? withOperator(site, operator) : undefined;
            yield {
                pointer: site.pointer,
                part: 'key',
                message: `"${site.key}" is an ARN, and under ${site.operator} a wildcard in it runs across the colons.`,
                fix: `Use ${operator}.`,
                ...(replacement !== undefined && { replacement }),
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/aws/type-mismatch-boolean.js




const typeMismatchBoolean = {
    scope: 'policy',
    id: 'TYPE_MISMATCH_BOOLEAN',
    severity: 'warning',
    applies: POLICY_KINDS,
    needs: ['bool', 'null'],
    summary: 'Bool and Null compare with true or false.',
    rationale: 'A value that is neither true nor false never matches: a refusal of plain HTTP written so refuses nothing.',
    howToFix: 'Write "true" or "false".',
    bad: { policy: readingIf({ Bool: { 'aws:SecureTransport': 'yes' } }) },
    good: { policy: readingIf({ Bool: { 'aws:SecureTransport': 'true' } }) },
    reference: checkReference('general-warning', 'type-mismatch-boolean'),
    *check(policy) {
        for (const { text, pointer, site } of eachMistypedValue(policy, 'Bool', 'Null')) {
            yield { pointer, message: `"${text}" is neither true nor false, as ${site.operator} asks.` };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/aws/type-mismatch-date.js




const typeMismatchDate = {
    scope: 'policy',
    id: 'TYPE_MISMATCH_DATE',
    severity: 'warning',
    applies: POLICY_KINDS,
    needs: ['date'],
    summary: 'Date operators compare with dates.',
    rationale: 'A date that AWS cannot read never matches, so an access that should end on a day may never begin, or never end.',
    howToFix: 'Write the date by ISO 8601, for example 2027-06-30 or 2027-06-30T23:59:59Z.',
    bad: { policy: readingIf({ DateLessThan: { 'aws:CurrentTime': '30.06.2027' } }) },
    good: { policy: readingIf({ DateLessThan: { 'aws:CurrentTime': '2027-06-30T23:59:59Z' } }) },
    reference: checkReference('general-warning', 'type-mismatch-date'),
    *check(policy) {
        for (const { text, pointer, site } of eachMistypedValue(policy, 'Date')) {
            yield { pointer, message: `"${text}" is not a date by ISO 8601, as ${site.operator} asks.` };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/aws/type-mismatch-ip-range.js




const typeMismatchIpRange = {
    scope: 'policy',
    id: 'TYPE_MISMATCH_IP_RANGE',
    severity: 'error',
    applies: POLICY_KINDS,
    needs: ['ipaddress'],
    summary: 'IP address operators compare with addresses or CIDR ranges.',
    rationale: 'A range that is none matches no address: IpAddress never holds and NotIpAddress always does, so the statement lets in or keeps out other people than it says.',
    howToFix: 'Write an IPv4 or IPv6 address, or a CIDR range such as 198.51.100.0/24.',
    bad: { policy: readingIf({ IpAddress: { 'aws:SourceIp': '198.51.100.*' } }) },
    good: { policy: readingIf({ IpAddress: { 'aws:SourceIp': '198.51.100.0/24' } }) },
    reference: checkReference('error', 'type-mismatch-ip-range'),
    *check(policy) {
        for (const { text, pointer } of eachMistypedValue(policy, 'IpAddress')) {
            yield { pointer, message: `"${text}" is neither an IP address nor a CIDR range.` };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/aws/type-mismatch-number.js




const typeMismatchNumber = {
    scope: 'policy',
    id: 'TYPE_MISMATCH_NUMBER',
    severity: 'warning',
    applies: POLICY_KINDS,
    needs: ['numeric'],
    summary: 'Numeric operators compare with numbers.',
    rationale: 'A value that is no number never matches, so the limit that the statement sets does not exist.',
    howToFix: 'Write an integer or a decimal number.',
    bad: { policy: readingIf({ NumericGreaterThanEquals: { 's3:TlsVersion': 'TLSv1.2' } }) },
    good: { policy: readingIf({ NumericGreaterThanEquals: { 's3:TlsVersion': '1.2' } }) },
    reference: checkReference('general-warning', 'type-mismatch-number'),
    *check(policy) {
        for (const { text, pointer, site } of eachMistypedValue(policy, 'Numeric')) {
            yield { pointer, message: `"${text}" is not a number, as ${site.operator} asks.` };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/aws/type-mismatch-string.js




const typeMismatchString = {
    scope: 'policy',
    id: 'TYPE_MISMATCH_STRING',
    severity: 'warning',
    applies: POLICY_KINDS,
    needs: ['binaryequals'],
    summary: 'BinaryEquals compares with a text in base64.',
    rationale: 'BinaryEquals compares bytes, and the policy writes bytes in base64. Any other text never matches, so the statement never applies.',
    howToFix: 'Write the bytes in base64, or compare texts with StringEquals.',
    bad: { policy: readingIf({ BinaryEquals: { 'aws:PrincipalTag/fingerprint': 'not base64!' } }) },
    good: { policy: readingIf({ BinaryEquals: { 'aws:PrincipalTag/fingerprint': 'QmluYXJ5VmFsdWU=' } }) },
    reference: checkReference('general-warning', 'type-mismatch-string'),
    *check(policy) {
        for (const { text, pointer, site } of eachMistypedValue(policy, 'Binary')) {
            yield { pointer, message: `"${text}" is not base64, as ${site.operator} asks.` };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/aws/type-mismatch.js





const typeMismatch = {
    scope: 'policy',
    id: 'TYPE_MISMATCH',
    severity: 'warning',
    applies: POLICY_KINDS,
    needs: ['condition'],
    summary: 'The operator of a condition is of the type of its key.',
    rationale: 'An operator of another type compares something else than was meant, an address as mere text for example, where a range matches nothing: the restriction does not hold, or holds for everybody.',
    howToFix: 'Use an operator of the type of the key.',
    bad: { kind: 'bucket', policy: bucketDenyIf({ StringNotEquals: { 'aws:SourceIp': '198.51.100.0/24' } }) },
    good: { kind: 'bucket', policy: bucketDenyIf({ NotIpAddress: { 'aws:SourceIp': '198.51.100.0/24' } }) },
    reference: checkReference('general-warning', 'type-mismatch'),
    *check(policy) {
        for (const site of eachKnownSite(policy)) {
            const [wanted] = familiesFor(site.key) ?? [];
            if (wanted === undefined || suitsKey(site))
                continue;
            yield {
                pointer: site.pointer,
                part: 'key',
                message: `"${site.key}" is compared by ${site.operator}, but it takes operators of the type ${wanted}.`,
                fix: `Use an operator of the type ${wanted}.`,
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/grounds/repeated-sid.js

function* findRepeatedSids(policy) {
    const seen = new Map();
    for (const { index, pointer, json } of (0,policy_elements/* eachStatement */.zz)(policy)) {
        const sid = json.Sid;
        if (typeof sid !== 'string' || sid === '')
            continue;
        const first = seen.get(sid);
        if (first === undefined)
            seen.set(sid, index);
        else
            yield { sid, pointer: [...pointer, 'Sid'], first };
    }
}

;// CONCATENATED MODULE: ./build/rules/aws/unique-sids-recommended.js

const uniqueSidsRecommended = {
    id: 'UNIQUE_SIDS_RECOMMENDED',
    scope: 'policy',
    severity: 'warning',
    applies: ['bucket', 'key'],
    needs: ['sid'],
    summary: 'Every Sid of a resource policy is unique.',
    rationale: 'Audit logs and error messages name a statement by its Sid; two with the same cannot be told apart.',
    howToFix: 'Give one of the two statements another Sid, or remove it.',
    bad: {
        kind: 'bucket',
        policy: {
            Version: '2012-10-17',
            Statement: [
                {
                    Effect: 'Allow',
                    Principal: { AWS: 'arn:aws:iam::863104360228:role/coactive-external-connections' },
                    Action: 's3:GetObject',
                    Resource: 'arn:aws:s3:::acme-media/videos/*',
                    Sid: 'Coactive',
                },
                {
                    Effect: 'Allow',
                    Principal: { AWS: 'arn:aws:iam::863104360228:role/coactive-external-connections' },
                    Action: 's3:GetObject',
                    Resource: 'arn:aws:s3:::acme-media/images/*',
                    Sid: 'Coactive',
                },
            ],
        },
    },
    good: {
        kind: 'bucket',
        policy: {
            Version: '2012-10-17',
            Statement: [
                {
                    Effect: 'Allow',
                    Principal: { AWS: 'arn:aws:iam::863104360228:role/coactive-external-connections' },
                    Action: 's3:GetObject',
                    Resource: 'arn:aws:s3:::acme-media/videos/*',
                    Sid: 'CoactiveVideos',
                },
                {
                    Effect: 'Allow',
                    Principal: { AWS: 'arn:aws:iam::863104360228:role/coactive-external-connections' },
                    Action: 's3:GetObject',
                    Resource: 'arn:aws:s3:::acme-media/images/*',
                    Sid: 'CoactiveImages',
                },
            ],
        },
    },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-general-warning-unique-sids-recommended',
    *check(policy) {
        for (const { pointer, sid, first } of findRepeatedSids(policy)) {
            yield { pointer, message: `The Sid "${sid}" is already that of statement ${String(first + 1)}.` };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/aws/unique-sids-required.js

const uniqueSidsRequired = {
    id: 'UNIQUE_SIDS_REQUIRED',
    scope: 'policy',
    severity: 'error',
    applies: ['permissions', 'trust', 'boundary'],
    needs: ['sid'],
    summary: 'Every Sid of an IAM policy is unique.',
    rationale: 'IAM refuses a policy in which two statements have the same Sid.',
    howToFix: 'Give one of the two statements another Sid, or remove it.',
    bad: {
        policy: {
            Version: '2012-10-17',
            Statement: [
                {
                    Effect: 'Allow',
                    Action: 's3:ListBucket',
                    Resource: 'arn:aws:s3:::acme-media',
                    Condition: { StringLike: { 's3:prefix': 'videos/*' } },
                    Sid: 'Media',
                },
                { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-media/videos/*', Sid: 'Media' },
            ],
        },
    },
    good: {
        policy: {
            Version: '2012-10-17',
            Statement: [
                {
                    Effect: 'Allow',
                    Action: 's3:ListBucket',
                    Resource: 'arn:aws:s3:::acme-media',
                    Condition: { StringLike: { 's3:prefix': 'videos/*' } },
                    Sid: 'List',
                },
                { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-media/videos/*', Sid: 'Read' },
            ],
        },
    },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-unique-sids-required',
    *check(policy) {
        for (const { pointer, sid, first } of findRepeatedSids(policy)) {
            yield { pointer, message: `The Sid "${sid}" is already that of statement ${String(first + 1)}.` };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/aws/unsupported-action-for-condition-key.js








const unsupported_action_for_condition_key_condition = { StringLike: { 's3:prefix': 'videos/*' } };
const unsupportedActionForConditionKey = {
    scope: 'policy',
    id: 'UNSUPPORTED_ACTION_FOR_CONDITION_KEY',
    severity: 'error',
    applies: POLICY_KINDS,
    needs: ['condition'],
    summary: 'The actions of a statement have the condition keys of the statement.',
    rationale: 'A request of an action that does not have the key never carries it: the action is then not allowed at all, or, under a negated operator or IfExists, allowed without the restriction.',
    howToFix: 'Move these actions to a statement of their own, without this condition.',
    bad: {
        policy: listingIf(unsupported_action_for_condition_key_condition, {
            Action: ['s3:ListBucket', 's3:GetObject'],
            Resource: ['arn:aws:s3:::acme-media', 'arn:aws:s3:::acme-media/videos/*'],
        }),
    },
    good: { policy: listingIf(unsupported_action_for_condition_key_condition) },
    reference: checkReference('error', 'unsupported-action-for-condition-key'),
    *check(policy) {
        for (const { statement, key, pointer } of eachSite(policy)) {
            if (standingOf(key) !== 'known' || !/^(?:s3|sts|kms):/i.test(key))
                continue;
            const facts = (0,iam/* findConditionKey */.al)(key);
            if (facts === undefined)
                continue;
            const actions = actionsWithoutKey(statement, canonicalKey(facts));
            if (actions.length === 0)
                continue;
            const verb = actions.length === 1 ? 'does' : 'do';
            yield { pointer, part: 'key', message: `${joinWords(actions)} ${verb} not have the condition key "${key}".` };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/aws/unsupported-action-in-policy.js


const unsupportedActionInPolicy = {
    id: 'UNSUPPORTED_ACTION_IN_POLICY',
    scope: 'policy',
    severity: 'error',
    applies: ['bucket', 'key', 'trust'],
    summary: 'A resource policy has only actions on its own kind of resource.',
    rationale: 'S3 refuses a bucket policy with an action of another service, KMS and IAM do the same with theirs; the policy before stays in force.',
    howToFix: 'Move the action to the policy of the resource that it works on, or to the role\u2019s permissions policy.',
    bad: {
        kind: 'bucket',
        policy: {
            Version: '2012-10-17',
            Statement: {
                Effect: 'Allow',
                Principal: { AWS: 'arn:aws:iam::863104360228:role/coactive-external-connections' },
                Action: ['s3:GetObject', 'kms:Decrypt'],
                Resource: 'arn:aws:s3:::acme-media/videos/*',
            },
        },
    },
    good: {
        kind: 'bucket',
        policy: {
            Version: '2012-10-17',
            Statement: {
                Effect: 'Allow',
                Principal: { AWS: 'arn:aws:iam::863104360228:role/coactive-external-connections' },
                Action: 's3:GetObject',
                Resource: 'arn:aws:s3:::acme-media/videos/*',
            },
        },
    },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-unsupported-action-in-policy',
    *check(policy) {
        const service = unsupported_action_in_policy_SERVICE[policy.kind];
        if (service === undefined)
            return;
        for (const statement of (0,policy_elements/* eachStatement */.zz)(policy)) {
            for (const { value, pointer } of (0,policy_elements/* eachText */.hj)(statement, 'Action', 'NotAction')) {
                if (!isForeign(value, service))
                    continue;
                yield { pointer, message: `The action "${value}" does not work in ${PLACE[service]}.` };
            }
        }
    },
};
const unsupported_action_in_policy_SERVICE = { bucket: 's3', key: 'kms', trust: 'sts' };
const PLACE = { s3: 'a bucket policy', kms: 'a key policy', sts: 'a trust policy' };
function isForeign(action, service) {
    const prefix = action.slice(0, Math.max(0, action.indexOf(':'))).toLowerCase();
    if (prefix !== service)
        return (0,iam/* isServiceName */.tN)(prefix);
    const facts = service === 's3' ? (0,iam/* findAction */.Oi)(action) : undefined;
    return facts !== undefined && !facts.resourceTypes.some((type) => type === 'bucket' || type === 'object');
}

;// CONCATENATED MODULE: ./build/rules/aws/unsupported-condition-key-for-service-principal.js




const delivery = {
    Effect: 'Allow',
    Principal: { Service: 'cloudfront.amazonaws.com' },
    Action: 's3:GetObject',
    Resource: 'arn:aws:s3:::acme-media/*',
};
const unsupportedConditionKeyForServicePrincipal = {
    scope: 'policy',
    id: 'UNSUPPORTED_CONDITION_KEY_FOR_SERVICE_PRINCIPAL',
    severity: 'error',
    applies: ['bucket', 'trust', 'key'],
    needs: ['service'],
    summary: 'A statement for a service of AWS does not ask for the organisation of its caller.',
    rationale: 'A service of AWS that calls by itself belongs to no organisation, and its requests do not carry the key: the service is not let in at all, or not restricted by it.',
    howToFix: 'Compare aws:SourceOrgID, aws:SourceAccount or aws:SourceArn: on whose behalf the service calls.',
    bad: {
        kind: 'bucket',
        policy: bucketDenyIf({ StringEquals: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' } }, delivery),
    },
    good: {
        kind: 'bucket',
        policy: bucketDenyIf({ StringEquals: { 'aws:SourceOrgID': 'o-a1b2c3d4e5' } }, delivery),
    },
    reference: checkReference('error', 'unsupported-condition-key-for-service-principal'),
    *check(policy) {
        for (const { statement, key, pointer } of eachSite(policy)) {
            if (!/^aws:PrincipalOrg(?:ID|Paths)$/i.test(key))
                continue;
            const service = [...(0,policy_elements/* eachPrincipal */.Q_)(statement, ['Principal'])].find(({ type }) => type === 'Service');
            if (service === undefined)
                continue;
            yield { pointer, part: 'key', message: `Requests of ${service.value} do not carry the condition key "${key}".` };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/aws/unsupported-element-combination.js


const unsupportedElementCombination = {
    id: 'UNSUPPORTED_ELEMENT_COMBINATION',
    scope: 'policy',
    severity: 'error',
    applies: POLICY_KINDS,
    summary: 'No statement has an element together with its Not form.',
    rationale: 'AWS refuses a statement that has both, since it cannot tell which of them you meant.',
    howToFix: 'Keep the positive element and remove the Not form.',
    bad: {
        policy: {
            Version: '2012-10-17',
            Statement: {
                Effect: 'Allow',
                Action: 's3:GetObject',
                Resource: 'arn:aws:s3:::acme-media/videos/*',
                NotAction: 's3:DeleteObject',
            },
        },
    },
    good: {
        policy: {
            Version: '2012-10-17',
            Statement: { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-media/videos/*' },
        },
    },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-unsupported-element-combination',
    *check(policy) {
        for (const { json, pointer } of (0,policy_elements/* eachStatement */.zz)(policy)) {
            for (const element of PAIRED[policy.kind]) {
                if (json[element] === undefined || json[`Not${element}`] === undefined)
                    continue;
                yield {
                    pointer: [...pointer, `Not${element}`],
                    part: 'key',
                    message: `The statement has both ${element} and Not${element}.`,
                };
            }
        }
    },
};
const PAIRED = {
    permissions: ['Action', 'Resource'],
    boundary: ['Action', 'Resource'],
    trust: ['Action'],
    bucket: ['Action', 'Resource', 'Principal'],
    key: ['Action', 'Resource', 'Principal'],
};

;// CONCATENATED MODULE: ./build/rules/aws/unsupported-principal.js


const unsupportedPrincipal = {
    id: 'UNSUPPORTED_PRINCIPAL',
    scope: 'policy',
    severity: 'error',
    applies: ['permissions', 'boundary'],
    summary: 'An identity policy has no Principal.',
    rationale: 'A permissions policy speaks of the role that it is attached to. IAM refuses one that names a principal.',
    howToFix: 'Remove the Principal; whom the role trusts belongs into its trust policy.',
    bad: {
        policy: {
            Version: '2012-10-17',
            Statement: {
                Effect: 'Allow',
                Principal: { AWS: 'arn:aws:iam::863104360228:role/coactive-external-connections' },
                Action: 's3:GetObject',
                Resource: 'arn:aws:s3:::acme-media/videos/*',
            },
        },
    },
    good: {
        policy: {
            Version: '2012-10-17',
            Statement: { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-media/videos/*' },
        },
    },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-unsupported-principal',
    *check(policy) {
        for (const statement of (0,policy_elements/* eachStatement */.zz)(policy)) {
            const { json, pointer } = statement;
            const element = ['Principal', 'NotPrincipal'].find((name) => json[name] !== undefined);
            if (element === undefined)
                continue;
            const isTrust = [...(0,policy_elements/* eachText */.hj)(statement, 'Action')].some(({ value }) => /^sts:assumerole/i.test(value));
            const isPrincipal = (name) => name === 'Principal' || name === 'NotPrincipal';
            yield {
                pointer: [...pointer, element],
                part: 'key',
                message: `The statement has a ${element}, which an identity policy cannot have.`,
                ...(isTrust
                    ? { fix: 'This looks like a trust policy: declare the file under policies.trust.' }
                    : { replacement: Object.fromEntries(Object.entries(json).filter(([name]) => !isPrincipal(name))) }),
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/aws/unsupported-resource-arn-in-policy.js

const unsupportedResourceArnInPolicy = {
    id: 'UNSUPPORTED_RESOURCE_ARN_IN_POLICY',
    scope: 'policy',
    severity: 'error',
    applies: ['bucket', 'key'],
    summary: 'A resource policy names only its own kind of resource.',
    rationale: 'S3 refuses a bucket policy whose resource is "*", a key or an access point, and the policy before stays in force.',
    howToFix: 'Name the bucket, arn:aws:s3:::bucket, or its objects, arn:aws:s3:::bucket/prefix/*; in a key policy write "*", which there means the key itself.',
    bad: {
        policy: {
            Version: '2012-10-17',
            Statement: {
                Effect: 'Allow',
                Principal: { AWS: 'arn:aws:iam::863104360228:role/coactive-external-connections' },
                Action: 's3:GetObject',
                Resource: '*',
            },
        },
    },
    good: {
        policy: {
            Version: '2012-10-17',
            Statement: {
                Effect: 'Allow',
                Principal: { AWS: 'arn:aws:iam::863104360228:role/coactive-external-connections' },
                Action: 's3:GetObject',
                Resource: 'arn:aws:s3:::acme-media/videos/*',
            },
        },
    },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-unsupported-resource-arn-in-policy',
    *check(policy) {
        for (const { value, pointer } of eachArnWith('UNSUPPORTED_RESOURCE_ARN_IN_POLICY', policy)) {
            const owner = policy.kind === 'bucket'
                ? 'a bucket policy speaks of its bucket and its objects'
                : 'a key policy speaks of its key';
            yield { pointer, message: `The resource "${value}" does not belong here: ${owner}.` };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/aws/unsupported-sid.js

const unsupportedSid = {
    id: 'UNSUPPORTED_SID',
    scope: 'policy',
    severity: 'error',
    applies: ['permissions', 'trust', 'boundary'],
    needs: ['sid'],
    summary: 'A Sid of an IAM policy has letters and digits only.',
    rationale: 'IAM refuses a policy whose Sid has spaces, hyphens or other signs. (S3 takes them in bucket policies.)',
    howToFix: 'Use only the letters a-z and A-Z and the digits 0-9.',
    bad: {
        policy: {
            Version: '2012-10-17',
            Statement: {
                Effect: 'Allow',
                Action: 's3:GetObject',
                Resource: 'arn:aws:s3:::acme-media/videos/*',
                Sid: 'read-videos',
            },
        },
    },
    good: {
        policy: {
            Version: '2012-10-17',
            Statement: {
                Effect: 'Allow',
                Action: 's3:GetObject',
                Resource: 'arn:aws:s3:::acme-media/videos/*',
                Sid: 'ReadVideos',
            },
        },
    },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-unsupported-sid',
    *check(policy) {
        for (const { json, pointer } of (0,policy_elements/* eachStatement */.zz)(policy)) {
            const sid = json.Sid;
            if (typeof sid !== 'string' || /^[a-z\d]*$/i.test(sid))
                continue;
            const plain = sid
                .replace(/[^a-z\d]+/gi, ' ')
                .trim()
                .replace(/ ./g, (gap) => gap.slice(1).toUpperCase());
            yield {
                pointer: [...pointer, 'Sid'],
                message: `The Sid "${sid}" has other characters than letters and digits.`,
                ...(plain !== '' && { fix: `Write "${plain}".`, replacement: { ...json, Sid: plain } }),
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/aws/unsupported-space-in-variable.js




const unsupportedSpaceInVariable = {
    scope: 'policy',
    id: 'UNSUPPORTED_SPACE_IN_VARIABLE',
    severity: 'error',
    applies: POLICY_KINDS,
    needs: ['${'],
    summary: 'The name of a policy variable has no space.',
    rationale: 'AWS refuses a document with a space in the name of a variable, so the access that it describes does not come to be.',
    howToFix: 'Take the space out of the name; one may stand only before a quoted default.',
    bad: { policy: listingIf({ StringLike: { 's3:prefix': 'videos/${ aws:PrincipalTag/team }/*' } }) },
    good: { policy: listingIf({ StringLike: { 's3:prefix': 'videos/${aws:PrincipalTag/team}/*' } }) },
    reference: checkReference('error', 'unsupported-space-in-variable'),
    *check(policy) {
        for (const { variable, pointer } of eachMisspeltVariable(policy, 'space')) {
            yield { pointer, message: `The name in "${variable.text}" has a space.` };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/aws/unsupported-wildcard-in-principal.js


const unsupportedWildcardInPrincipal = {
    id: 'UNSUPPORTED_WILDCARD_IN_PRINCIPAL',
    scope: 'policy',
    severity: 'error',
    applies: ['trust', 'bucket', 'key'],
    summary: 'No principal has a wildcard in it.',
    rationale: 'AWS has no patterns of principals: a role name with a star is refused, or taken for a role of just that name.',
    howToFix: 'Name the role; for several roles use the account with a condition on aws:PrincipalArn, which takes wildcards.',
    bad: {
        kind: 'bucket',
        policy: {
            Version: '2012-10-17',
            Statement: {
                Effect: 'Allow',
                Principal: { AWS: 'arn:aws:iam::863104360228:role/coactive-*' },
                Action: 's3:GetObject',
                Resource: 'arn:aws:s3:::acme-media/videos/*',
            },
        },
    },
    good: {
        kind: 'bucket',
        policy: {
            Version: '2012-10-17',
            Statement: {
                Effect: 'Allow',
                Principal: { AWS: 'arn:aws:iam::863104360228:role/coactive-external-connections' },
                Action: 's3:GetObject',
                Resource: 'arn:aws:s3:::acme-media/videos/*',
            },
        },
    },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-unsupported-wildcard-in-principal',
    *check(policy) {
        for (const statement of (0,policy_elements/* eachStatement */.zz)(policy)) {
            for (const { type, value, pointer } of (0,policy_elements/* eachPrincipal */.Q_)(statement)) {
                if (!unsupported_wildcard_in_principal_KINDS.has(type) || !(0,wildcard/* hasWildcard */.r)(value) || (type === 'AWS' && value === '*'))
                    continue;
                if (type === 'Federated' && policy.kind !== 'trust')
                    continue;
                yield { pointer, message: `The principal "${value}" has a wildcard.` };
            }
        }
    },
};
const unsupported_wildcard_in_principal_KINDS = new Set(['AWS', 'Service', 'Federated', 'CanonicalUser']);

;// CONCATENATED MODULE: ./build/rules/aws/untrustworthy-condition-key.js




const untrustworthyConditionKey = {
    scope: 'policy',
    id: 'UNTRUSTWORTHY_CONDITION_KEY',
    severity: 'error',
    applies: POLICY_KINDS,
    needs: ['referer', 'useragent'],
    summary: 'Access does not hang on what the caller says of itself.',
    rationale: 'The referer and the user agent are headers that every caller writes as it likes. A condition on them keeps nobody out who knows the value, and the value travels with each request.',
    howToFix: 'Compare what AWS establishes: aws:PrincipalArn, aws:SourceVpce, aws:SourceIp or aws:SourceArn.',
    bad: { policy: readingIf({ StringLike: { 'aws:Referer': 'https://www.example.com/*' } }) },
    good: { policy: readingIf({ StringEquals: { 'aws:SourceVpce': 'vpce-0123456789abcdef0' } }) },
    reference: checkReference('security-warning', 'untrustworthy-condition-key'),
    *check(policy) {
        for (const { key, pointer } of eachSite(policy)) {
            if (!/^aws:(?:Referer|UserAgent)$/i.test(key))
                continue;
            yield { pointer, part: 'key', message: `"${key}" holds what the caller writes into the request.` };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/aws/variable-unsupported-in-element.js





const variableUnsupportedInElement = {
    scope: 'policy',
    id: 'VARIABLE_UNSUPPORTED_IN_ELEMENT',
    severity: 'error',
    applies: POLICY_KINDS,
    needs: ['${'],
    summary: 'Policy variables stand in Resource and Condition only.',
    rationale: 'In a principal or an action a variable is never replaced: the statement names somebody, or something, that does not exist. Often it is a placeholder of a template that nobody filled in.',
    howToFix: 'Write the value itself; to compare with a value of the request, use a condition.',
    bad: {
        kind: 'trust',
        policy: {
            Version: '2012-10-17',
            Statement: [
                {
                    Effect: 'Allow',
                    Principal: { AWS: 'arn:aws:iam::${aws:PrincipalAccount}:role/coactive-external-connections' },
                    Action: 'sts:AssumeRole',
                },
            ],
        },
    },
    good: { kind: 'trust', policy: GOOD_TRUST },
    reference: checkReference('error', 'variable-unsupported-in-element'),
    *check(policy) {
        for (const statement of (0,policy_elements/* eachStatement */.zz)(policy)) {
            const texts = [...(0,policy_elements/* eachText */.hj)(statement, 'Action', 'NotAction'), ...(0,policy_elements/* eachPrincipal */.Q_)(statement)];
            for (const { value, pointer } of texts) {
                const [found] = variablesOf(value, pointer);
                if (found === undefined)
                    continue;
                const element = String(pointer[statement.pointer.length]);
                yield { pointer, message: `${element} does not take policy variables: "${found.variable.text}".` };
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/aws/variable-unsupported-in-version.js






const statement = {
    Effect: 'Allow',
    Action: 's3:ListBucket',
    Resource: 'arn:aws:s3:::acme-media',
    Condition: { StringLike: { 's3:prefix': 'videos/${aws:PrincipalTag/team}/*' } },
};
const variableUnsupportedInVersion = {
    scope: 'policy',
    id: 'VARIABLE_UNSUPPORTED_IN_VERSION',
    severity: 'error',
    applies: POLICY_KINDS,
    needs: ['${'],
    summary: 'A document with policy variables says Version 2012-10-17.',
    rationale: 'Under an older version, or without one, a variable is literal text. A folder named after the caller becomes a folder with a dollar sign in its name, and the statement allows or refuses something that nobody has.',
    howToFix: 'Set "Version": "2012-10-17".',
    bad: { policy: { Version: '2008-10-17', Statement: [statement] } },
    good: { policy: listingIf(statement.Condition) },
    reference: checkReference('error', 'variable-unsupported-in-version'),
    *check(policy) {
        const version = versionOf(policy);
        if (version === undefined)
            return;
        for (const { value, pointer } of eachReadText(policy)) {
            if (hasVariable(value)) {
                yield { pointer, message: `"${value}" is literal text, since ${version}.` };
            }
        }
    },
};
function versionOf({ version, json }) {
    if (version === '2008-10-17')
        return 'the document has the version 2008-10-17';
    const isMissing = typeof json === 'object' && json !== null && !('Version' in json);
    return isMissing ? 'the document has no Version, which means 2008-10-17' : undefined;
}
function* eachReadText(policy) {
    for (const raw of (0,policy_elements/* eachStatement */.zz)(policy))
        yield* (0,policy_elements/* eachText */.hj)(raw, 'Resource', 'NotResource');
    for (const { parsed, values } of eachKnownSite(policy)) {
        if (parsed.family !== 'String' && parsed.family !== 'Arn')
            continue;
        for (const { value, pointer } of values)
            if (typeof value === 'string')
                yield { value, pointer };
    }
}

;// CONCATENATED MODULE: ./build/rules/aws/wildcard-in-service-name.js



const wildcardInServiceName = {
    id: 'WILDCARD_IN_SERVICE_NAME',
    scope: 'policy',
    severity: 'note',
    applies: ['permissions', 'boundary'],
    summary: 'The service of an action or ARN is written out.',
    rationale: 'A wildcard there covers services that you do not know yet, today and whenever AWS adds one.',
    howToFix: 'Write the service: s3.',
    bad: {
        policy: {
            Version: '2012-10-17',
            Statement: { Effect: 'Allow', Action: 's3*:GetObject', Resource: 'arn:aws:s3:::acme-media/videos/*' },
        },
    },
    good: {
        policy: {
            Version: '2012-10-17',
            Statement: { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-media/videos/*' },
        },
    },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-suggestion-wildcard-in-service-name',
    *check(policy) {
        for (const statement of (0,policy_elements/* eachStatement */.zz)(policy)) {
            for (const { value, pointer } of (0,policy_elements/* eachText */.hj)(statement, 'Action', 'NotAction')) {
                const colon = value.indexOf(':');
                if (colon === -1 || !(0,wildcard/* hasWildcard */.r)(value.slice(0, colon)))
                    continue;
                yield { pointer, message: `The action "${value}" has a wildcard in the name of the service.` };
            }
            for (const { value, pointer } of (0,policy_elements/* eachText */.hj)(statement, 'Resource', 'NotResource')) {
                const arn = (0,policy_arn/* splitArn */.E_)(value);
                if (arn?.prefix !== 'arn' || !(0,wildcard/* hasWildcard */.r)(arn.service))
                    continue;
                yield { pointer, message: `The resource "${value}" has a wildcard in the name of the service.` };
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/aws/wildcard-usage-too-permissive.js








const wildcardUsageTooPermissive = {
    scope: 'policy',
    id: 'WILDCARD_USAGE_TOO_PERMISSIVE',
    severity: 'error',
    applies: POLICY_KINDS,
    needs: ['condition'],
    summary: 'Keys that say who is calling, and from where, are compared without wildcards.',
    rationale: 'The identifiers of accounts, organisations and networks share no meaning with their neighbours. A wildcard in one lets in strangers who happen to have a similar identifier.',
    howToFix: 'Write the whole value, and several as a list.',
    bad: { kind: 'bucket', policy: bucketDenyIf({ StringNotLike: { 'aws:PrincipalOrgID': 'o-a1b2*' } }) },
    good: { kind: 'bucket', policy: bucketDenyIf({ StringNotEquals: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' } }) },
    reference: checkReference('error', 'wildcard-usage-too-permissive'),
    *check(policy) {
        for (const site of eachKnownSite(policy)) {
            if (!readsWildcards(site.parsed))
                continue;
            for (const { value, pointer } of site.values) {
                const message = typeof value === 'string' ? judge(site.key, value) : undefined;
                if (message !== undefined)
                    yield { pointer, message };
            }
        }
    },
};
function judge(key, value) {
    const text = withoutVariables(value, '\n');
    if (!(0,wildcard/* hasWildcard */.r)(text))
        return undefined;
    if (SENSITIVE_KEYS.has(key.toLowerCase())) {
        return `"${value}" has a wildcard, and "${key}" is a key that needs whole values.`;
    }
    if (/^aws:userid$/i.test(key) && !/^[^*?:]{6,}:\*$/.test(text)) {
        return `The wildcard in "${value}" matches more than the sessions of one role.`;
    }
    if (isSubject(key) && !/^\*+$/.test(text) && !/^(?:[^*?\n]{6,}[*?]+)*[^*?]*$/.test(text)) {
        return `A wildcard in "${value}" stands after fewer than six literal characters, so it matches other callers too.`;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/rules/aws/wildcard-without-like-operator.js










const wildcardWithoutLikeOperator = {
    scope: 'policy',
    id: 'WILDCARD_WITHOUT_LIKE_OPERATOR',
    severity: 'warning',
    applies: POLICY_KINDS,
    needs: ['condition'],
    summary: 'Wildcards stand under operators that read them.',
    rationale: 'StringEquals takes an asterisk for an asterisk. A listing allowed for the prefix videos/* so is allowed for a folder of that very name, and ingestion fails with AccessDenied.',
    howToFix: 'Use the Like form of the operator, or take the wildcard out of the value.',
    bad: { policy: listingIf({ StringEquals: { 's3:prefix': 'videos/*' } }) },
    good: { policy: listingIf({ StringLike: { 's3:prefix': 'videos/*' } }) },
    reference: checkReference('general-warning', 'wildcard-without-like-operator'),
    *check(policy) {
        for (const site of eachKnownSite(policy)) {
            if (site.parsed.family !== 'String' || readsWildcards(site.parsed) || !suitsKey(site))
                continue;
            const like = likeOf(site.operator);
            const replacement = like === undefined ? undefined : withOperator(site, like);
            for (const { value, pointer } of site.values) {
                if (typeof value !== 'string' || !(0,wildcard/* hasWildcard */.r)(withoutVariables(value)))
                    continue;
                yield {
                    pointer,
                    message: `"${value}" has a wildcard, which ${site.operator} takes literally.`,
                    ...(like !== undefined && { fix: `Use ${like}, or take the wildcard out.` }),
                    ...(replacement !== undefined && { replacement }),
                };
            }
        }
    },
};
function likeOf(operator) {
    const like = operator.replace('Equals', 'Like');
    return (0,policy_operator/* parseOperator */.A)(like) === undefined ? undefined : like;
}

;// CONCATENATED MODULE: ./build/rules/grounds/placeholder.js

function findPlaceholder(text) {
    const whole = /<[A-Za-z][\w .-]*>|\{\{[^}]*\}\}|\$\{[A-Za-z][\w.-]*\}/.exec(text)?.[0];
    if (whole !== undefined)
        return whole;
    const key = readS3Resource(text)?.key ?? '';
    const inKey = key.split('/').find((part) => ANYWHERE.some((form) => form.test(part)));
    const names = text.slice(0, text.length - key.length).split(/[:/]/);
    return inKey ?? names.find((part) => [...ANYWHERE, ...IN_NAMES].some((form) => form.test(part)));
}
function hasPlaceholder(text) {
    return findPlaceholder(text) !== undefined;
}
const ANYWHERE = [
    /^(YOUR|MY)[-_][A-Z][A-Z0-9_-]*$/,
    /^your[-_](bucket|account|prefix|role|key|aws|s3)([-_][a-z0-9_-]+)?$/i,
    /^PREFIX$/,
    /^(TODO|CHANGEME|CHANGE_ME|REPLACE_ME|FIXME)$/,
];
const IN_NAMES = [
    /^(AWS[-_])?(ACCOUNT|BUCKET|ROLE|REGION|KEY|EXTERNAL)([-_]?(ID|NAME|ARN))?$/,
    /^(DOC-EXAMPLE-BUCKET|EXAMPLE-BUCKET|EXAMPLE|amzn-s3-demo-bucket)\d*$/,
    /^[xX]{4,}$/,
    /^(0{4}|0{12})$/,
];

;// CONCATENATED MODULE: ./build/rules/grounds/trusted.js






function* eachTrusted(policy, connection) {
    for (const { raw, statement } of eachPlaced(policy)) {
        if (statement.effect !== 'Allow')
            continue;
        const isHeld = isHeldToRole(statement.conditions, connection.coactiveRoleArn);
        for (const principal of (0,policy_elements/* eachPrincipal */.Q_)(raw, ['Principal'])) {
            const coverage = matchCoactive(principal, connection);
            yield { ...principal, raw, statement, coverage: coverage !== undefined && isHeld ? 'role' : coverage };
        }
    }
}
function allowsAssuming({ raw, statement }) {
    if (statement.notAction !== undefined)
        return !statement.notAction.some((text) => coversAction(text, 'sts:AssumeRole'));
    return [...(0,policy_elements/* eachText */.hj)(raw, 'Action')].some(({ value }) => coversAction(value, 'sts:AssumeRole'));
}
function isReportedElsewhere({ type, value }) {
    if (!['*', 'AWS', 'Service', 'Federated', 'CanonicalUser'].includes(type))
        return true;
    return /^A(ROA|IDA)[A-Z0-9]{12,}$/.test(value) || hasPlaceholder(value);
}
function replacePrincipal(raw, found, others) {
    const written = (0,read/* isObject */.G)(raw.json.Principal) ? raw.json.Principal : {};
    const texts = [...(0,policy_elements/* eachPrincipal */.Q_)(raw, ['Principal'])]
        .filter(({ type }) => type === found.type)
        .flatMap(({ value }) => (value === found.value ? others : [value]));
    const distinct = [...new Set(texts)];
    const kept = Object.fromEntries(Object.entries(written).filter(([type]) => type !== found.type));
    const type = found.type === '*' ? 'AWS' : found.type;
    const [only] = distinct;
    if (only !== undefined)
        kept[type] = distinct.length === 1 ? only : distinct;
    return Object.keys(kept).length === 0 ? null : { ...raw.json, Principal: kept };
}

;// CONCATENATED MODULE: ./build/rules/bucket-account-root.js





const bucketAccountRoot = {
    scope: 'policy-of-connection',
    id: 'bucket-account-root',
    severity: 'error',
    applies: ['bucket', 'key'],
    summary: "The bucket policy allows Coactive's role, not its whole account.",
    rationale: "The root ARN of an account, or its id, stands for everybody there: Coactive's administrators decide who of them reads your bucket. The role is the one that ingests.",
    howToFix: "Name Coactive's role as the principal.",
    bad: {
        policy: {
            Version: '2012-10-17',
            Statement: [
                {
                    Effect: 'Allow',
                    Principal: { AWS: 'arn:aws:iam::863104360228:root' },
                    Action: 's3:GetObject',
                    Resource: 'arn:aws:s3:::acme-media/videos/*',
                },
            ],
        },
    },
    good: { policy: GOOD_BUCKET },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html',
    *check(policy, connection) {
        for (const { raw, statement } of eachPlaced(policy)) {
            if (statement.effect !== 'Allow' || isHeldToRole(statement.conditions, connection.coactiveRoleArn))
                continue;
            for (const principal of (0,policy_elements/* eachPrincipal */.Q_)(raw, ['Principal'])) {
                if (matchCoactive(principal, connection) !== 'account')
                    continue;
                yield {
                    pointer: principal.pointer,
                    message: `"${principal.value}" is everybody in Coactive's account, not only the role that ingests.`,
                    fix: `Write "${connection.coactiveRoleArn}".`,
                    replacement: replacePrincipal(raw, principal, [connection.coactiveRoleArn]),
                };
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/bucket-listing-allowed.js
const bucketListingAllowed = {
    scope: 'config',
    id: 'bucket-listing-allowed',
    severity: 'note',
    applies: [],
    summary: 'Listing is limited to the declared prefixes.',
    rationale: 'With `allow_bucket_listing` Coactive sees the names, sizes and dates of all objects of the bucket, though it may read only those under the prefixes. Names of keys are often telling.',
    howToFix: 'Set `allow_bucket_listing: false` unless Coactive has to find the prefixes by itself.',
    bad: `version: 1
connections:
  - name: media_archive
    method: iam-role
    bucket: acme-media
    prefixes: [videos/]
    allow_bucket_listing: true
`,
    good: `version: 1
connections:
  - name: media_archive
    method: iam-role
    bucket: acme-media
    prefixes: [videos/]
    allow_bucket_listing: false
`,
    reference: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/amazon-s3-policy-keys.html',
    *check(config) {
        for (const connection of config.connections) {
            if (connection.state === 'absent' || !connection.allowBucketListing || connection.prefixes.length === 0)
                continue;
            const message = `Coactive may list all of the bucket "${connection.bucket}", not only the declared prefixes.`;
            yield { connection, pointer: ['allow_bucket_listing'], message };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/bucket-other-bucket.js





const bucketOtherBucket = {
    scope: 'policy-of-connection',
    id: 'bucket-other-bucket',
    severity: 'error',
    applies: ['bucket'],
    summary: 'A bucket policy names only the bucket that it is attached to.',
    rationale: 'S3 refuses a bucket policy with a resource of another bucket (MalformedPolicy, "Policy has invalid resource"), the whole document, whichever statement it stands in. The grant that was meant does not come into being.',
    howToFix: 'Write the declared bucket, or remove the resource.',
    bad: {
        policy: {
            Version: '2012-10-17',
            Statement: [
                {
                    Effect: 'Allow',
                    Principal: { AWS: 'arn:aws:iam::863104360228:role/coactive-external-connections' },
                    Action: 's3:GetObject',
                    Resource: 'arn:aws:s3:::acme-raw/videos/*',
                },
            ],
        },
    },
    good: { policy: GOOD_BUCKET },
    reference: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/example-bucket-policies.html',
    *check(policy, connection) {
        for (const raw of (0,policy_elements/* eachStatement */.zz)(policy)) {
            for (const { value, pointer } of (0,policy_elements/* eachText */.hj)(raw, 'Resource', 'NotResource')) {
                const bucket = readS3Resource(value)?.bucket;
                if (bucket === undefined || bucket === connection.bucket)
                    continue;
                if ((0,wildcard/* hasWildcard */.r)(bucket) || bucket.includes('${') || hasPlaceholder(value) || value.includes('s3://'))
                    continue;
                yield {
                    pointer,
                    message: `"${value}" is in the bucket "${bucket}"; this policy belongs to "${connection.bucket}".`,
                };
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/characters-outside-latin-1.js


const charactersOutsideLatin1 = {
    scope: 'policy',
    id: 'characters-outside-latin-1',
    severity: 'error',
    applies: ['permissions', 'trust', 'boundary'],
    summary: 'IAM documents hold only Latin-1 characters.',
    rationale: 'IAM refuses a document with any character beyond U+00FF (MalformedPolicyDocument). Curly quotes and long dashes get in when a policy is copied from a chat or a wiki; they are easily overlooked.',
    howToFix: 'Replace the character; in a prefix write it as a JSON escape (\\uXXXX) only if the keys really hold it.',
    bad: {
        policy: {
            Version: '2012-10-17',
            Statement: [
                { Sid: 'Read\u2019Videos', Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-media/videos/*' },
            ],
        },
    },
    good: { policy: GOOD_PERMISSIONS },
    reference: 'https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreatePolicy.html',
    *check(policy) {
        if (!OUTSIDE.test(policy.text))
            return;
        for (const { text, pointer, part } of eachPlace(policy.json, [])) {
            const found = OUTSIDE.exec(text)?.[0];
            if (found === undefined || !policy.text.includes(found))
                continue;
            const code = (found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
            yield { pointer, part, message: `"${found}" (U+${code}) is not a Latin-1 character: IAM refuses the document.` };
        }
    },
};
const OUTSIDE = /[^\t\n\r\x20-\xff]/u;
function* eachPlace(json, pointer) {
    if (typeof json === 'string')
        yield { text: json, pointer, part: 'value' };
    else if (Array.isArray(json)) {
        for (const [index, item] of json.entries())
            yield* eachPlace(item, [...pointer, index]);
    }
    else if ((0,read/* isObject */.G)(json)) {
        for (const key of Object.keys(json)) {
            yield { text: key, pointer: [...pointer, key], part: 'key' };
            yield* eachPlace(json[key] ?? null, [...pointer, key]);
        }
    }
}

;// CONCATENATED MODULE: ./build/rules/confused-deputy.js




const confusedDeputy = {
    scope: 'policy-of-connection',
    id: 'confused-deputy',
    severity: 'note',
    applies: ['trust'],
    summary: 'Coactive has no external id, so the ARN of the role is what keeps other customers of Coactive out.',
    rationale: "Coactive's role assumes the roles of all of its customers. Without an external id, which Coactive does not support, whoever learns this role's ARN could register it in their own Coactive organisation and ingest your bucket: the confused-deputy problem. A condition on sts:ExternalId would not help; it would only break the connection.",
    howToFix: 'Give the role a name or path that is hard to guess, use one role for each bucket and prefix, and watch AssumeRole in CloudTrail.',
    bad: {
        policy: {
            Version: '2012-10-17',
            Statement: [
                {
                    Effect: 'Allow',
                    Principal: { AWS: 'arn:aws:iam::863104360228:role/coactive-external-connections' },
                    Action: 'sts:AssumeRole',
                },
            ],
        },
    },
    good: {
        policy: {
            Version: '2012-10-17',
            Statement: [
                {
                    Effect: 'Deny',
                    Principal: { AWS: 'arn:aws:iam::863104360228:role/coactive-external-connections' },
                    Action: 'sts:AssumeRole',
                },
            ],
        },
    },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html',
    *check(policy, connection) {
        if (connection.method !== 'iam-role')
            return;
        const knowledge = coactiveKnowledge('AssumeRole', { ...connection, roleArn: customerRoleArn(connection) });
        for (const trusted of eachTrusted(policy, connection)) {
            if (trusted.coverage === undefined || !allowsAssuming(trusted))
                continue;
            if (canMeetAll(trusted.statement.conditions, knowledge, policy.version) === 'unmet')
                continue;
            yield {
                pointer: trusted.pointer,
                message: "Coactive supports no external id: another customer of Coactive who learns this role's ARN could have it read the bucket.",
            };
            return;
        }
    },
};

;// CONCATENATED MODULE: ./build/policy/overlap.js
function overlapsGlob(one, other) {
    let reach = new Uint8Array(other.length + 1);
    reach[0] = 1;
    spreadStars(reach, other);
    for (const token of one.split('')) {
        const next = new Uint8Array(other.length + 1);
        for (let j = 0; j <= other.length; j++) {
            if (reach[j] !== 1)
                continue;
            if (token === '*') {
                next.fill(1, j);
                break;
            }
            const partner = other[j];
            if (partner === '*')
                next[j] = 1;
            else if (partner !== undefined && (partner === '?' || token === '?' || partner === token))
                next[j + 1] = 1;
        }
        spreadStars(next, other);
        reach = next;
    }
    return reach[other.length] === 1;
}
function spreadStars(reach, glob) {
    for (let j = 0; j < glob.length; j++)
        if (reach[j] === 1 && glob[j] === '*')
            reach[j + 1] = 1;
}

// EXTERNAL MODULE: ./build/access/reference.js
var reference = __webpack_require__(9882);
;// CONCATENATED MODULE: ./build/rules/grounds/declared-resource.js




function bucketArn({ partition, bucket }) {
    return `arn:${partition}:s3:::${bucket}`;
}
function objectArns(connection) {
    const prefixes = connection.prefixes.length > 0 ? connection.prefixes : [''];
    return prefixes.map((prefix) => `${bucketArn(connection)}/${(0,reference/* escapeLiteral */.NO)(prefix)}*`);
}
function declaredResources(connection, actions) {
    const covered = actions.flatMap((action) => coveredActions(action));
    const all = [bucketArn(connection), ...objectArns(connection)];
    const taken = all.filter((resource) => covered.some((action) => takesResource(action, resource)));
    return taken.length > 0 ? taken : all;
}
function namePrefixes({ prefixes, bucket }) {
    return prefixes.length > 0 ? joinQuoted(prefixes) : `the bucket ${bucket}`;
}

;// CONCATENATED MODULE: ./build/rules/grounds/need.js




function listNeeds(kind, connection) {
    const knowledge = (operation) => coactiveKnowledge(operation, { ...connection, roleArn: customerRoleArn(connection) });
    if (kind === 'trust') {
        const resource = customerRoleArn(connection) ?? '*';
        return [{ action: 'sts:AssumeRole', words: 'assuming the role', resource, knowledge: knowledge('AssumeRole') }];
    }
    const { kmsKeyArn, prefixes } = connection;
    const decrypt = kmsKeyArn === undefined
        ? []
        : [{ action: 'kms:Decrypt', words: 'decrypting', resource: kmsKeyArn, knowledge: knowledge('Decrypt') }];
    if (kind === 'key')
        return decrypt;
    const reading = (prefixes.length > 0 ? prefixes : ['']).map((prefix) => ({
        action: 's3:GetObject',
        words: prefix === '' ? 'reading' : `reading "${prefix}"`,
        resource: `${bucketArn(connection)}/${literalGlob(prefix)}*`,
        knowledge: knowledge('GetObject'),
    }));
    const listing = {
        action: 's3:ListBucket',
        words: 'listing',
        resource: bucketArn(connection),
        knowledge: knowledge('ListBucket'),
    };
    return [listing, ...reading, ...(kind === 'bucket' ? [] : decrypt)];
}
function callerOf(kind, connection) {
    return kind === 'trust' || connection.method === 'bucket-policy'
        ? connection.coactiveRoleArn
        : customerRoleArn(connection);
}

;// CONCATENATED MODULE: ./build/rules/grounds/block.js






function findBlocks(statement, policy, connection) {
    const blocks = [];
    for (const need of listNeeds(policy.kind, connection)) {
        if (!coversNeed(statement, need.action) || !reachesNeed(statement, policy, need))
            continue;
        const meeting = canMeetAll(statement.conditions, need.knowledge, policy.version);
        if (meeting !== 'unmet')
            blocks.push({ need, meeting });
    }
    return blocks;
}
function coversNeed({ action, notAction }, needed) {
    if (notAction !== undefined)
        return !notAction.some((text) => coversAction(text, needed));
    return action?.some((text) => coversAction(text, needed)) ?? false;
}
function reachesNeed({ resource, notResource }, { kind, version }, need) {
    if (kind === 'trust' || kind === 'key')
        return true;
    if (notResource !== undefined) {
        return !notResource.some((text) => containsGlob(toPlainGlob(text, version), need.resource));
    }
    return resource?.some((text) => overlapsGlob(toPlainGlob(text, version), need.resource)) ?? false;
}

;// CONCATENATED MODULE: ./build/rules/grounds/readable-condition.js


function toCondition({ operator, key, values }) {
    return { operator, key, values: values.map(({ value }) => toText(value)) };
}
function toText(value) {
    return typeof value === 'object' ? '' : String(value);
}
function readable_condition_withoutCondition(raw, { operator, key }) {
    const { Condition: written, ...rest } = raw.json;
    if (!(0,read/* isObject */.G)(written))
        return raw.json;
    const kept = {};
    for (const { operator: other, key: otherKey, json } of (0,policy_elements/* eachCondition */.RQ)(raw)) {
        if (other === operator && otherKey === key)
            continue;
        const block = kept[other];
        kept[other] = { ...((0,read/* isObject */.G)(block) ? block : {}), [otherKey]: json };
    }
    return Object.keys(kept).length === 0 ? rest : { ...rest, Condition: kept };
}
const REASONS = {
    'sts:externalid': 'Coactive sends no external id',
    'aws:multifactorauthpresent': "Coactive's requests carry no MFA",
    'aws:multifactorauthage': "Coactive's requests carry no MFA",
    'aws:sourceip': 'the address that Coactive calls from is not known',
    'aws:sourcevpc': "Coactive's requests do not come from a VPC of yours",
    'aws:sourcevpce': "Coactive's requests do not come through a VPC endpoint of yours",
    'aws:vpcsourceip': "Coactive's requests do not come from a VPC of yours",
    'aws:principalorgid': 'the role that asks is not known to be in that organisation',
    'aws:sourcearn': 'Coactive sends no aws:SourceArn',
    'aws:sourceaccount': 'Coactive sends no aws:SourceAccount',
    'sts:rolesessionname': 'the name that Coactive gives its sessions is not known',
    'aws:securetransport': 'Coactive uses TLS',
};
function explainKey(key) {
    const lower = key.toLowerCase();
    if (lower.startsWith('aws:principaltag/'))
        return 'the tags of the role that asks are not known';
    if (lower.startsWith('aws:requesttag/') || lower === 'aws:tagkeys')
        return 'Coactive sends no session tags';
    return REASONS[lower] ?? `what Coactive's requests carry as ${key} decides it`;
}
function isUnknowable(key) {
    const lower = key.toLowerCase();
    return lower === 'aws:sourceip' || lower === 'sts:rolesessionname' || lower.startsWith('aws:principaltag/');
}

;// CONCATENATED MODULE: ./build/rules/deny-blocks-coactive.js









const denyBlocksCoactive = {
    scope: 'policy-of-connection',
    id: 'deny-blocks-coactive',
    severity: 'error',
    applies: ['bucket', 'permissions', 'trust', 'boundary', 'key'],
    needs: ['deny'],
    summary: 'No Deny refuses what Coactive needs.',
    rationale: 'A Deny wins over every Allow. Perimeter statements (only from our network, our VPC endpoint, our organisation) are written for your own people and shut Coactive out as well; S3 then answers "Access Denied" without saying which statement it was.',
    howToFix: 'Except the role that reads for Coactive from this Deny, for example by ArnNotEquals on aws:PrincipalArn.',
    bad: {
        kind: 'bucket',
        policy: {
            Version: '2012-10-17',
            Statement: [
                {
                    Effect: 'Deny',
                    Principal: '*',
                    Action: 's3:*',
                    Resource: ['arn:aws:s3:::acme-media', 'arn:aws:s3:::acme-media/*'],
                    Condition: { StringNotEquals: { 'aws:SourceVpce': 'vpce-0123456789abcdef0' } },
                },
            ],
        },
    },
    good: { kind: 'bucket', policy: GOOD_BUCKET },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html',
    *check(policy, connection) {
        const caller = callerOf(policy.kind, connection);
        const hasPrincipals = policy.kind !== 'permissions' && policy.kind !== 'boundary';
        for (const placed of eachPlaced(policy)) {
            const { statement } = placed;
            if (statement.effect !== 'Deny')
                continue;
            if (hasPrincipals && !namesCaller(statement, caller))
                continue;
            const blocks = findBlocks(statement, policy, connection);
            if (blocks.length > 0)
                yield describe(placed, blocks, policy, connection);
        }
    },
};
function namesCaller({ principal }, caller) {
    return (principal ?? []).some((one) => matchRole(one, caller ?? 'unknown') !== undefined);
}
function describe({ raw }, blocks, policy, connection) {
    const isSure = blocks.some(({ meeting }) => meeting === 'met');
    const shown = isSure ? blocks.filter(({ meeting }) => meeting === 'met') : blocks;
    const words = joinWords([...new Set(shown.map(({ need }) => need.words))]);
    const who = connection.method === 'iam-role' && policy.kind !== 'trust' ? 'the role that Coactive assumes' : 'Coactive';
    const conditions = [...(0,policy_elements/* eachCondition */.RQ)(raw)];
    const asked = isSure ? 'met' : 'unknown';
    const decides = (one) => shown.some(({ need }) => canMeet(toCondition(one), need.knowledge, policy.version) === asked);
    const deciding = conditions.find(decides) ?? conditions[0];
    if (deciding === undefined) {
        return { pointer: [...raw.pointer, 'Effect'], message: `This Deny refuses ${who} ${words}.` };
    }
    const verdict = isSure ? 'refuses' : 'may refuse';
    return {
        pointer: deciding.pointer,
        part: 'key',
        message: `This Deny ${verdict} ${who} ${words}: ${explainKey(deciding.key)} (${deciding.operator} ${deciding.key}).`,
        ...(!isSure && !isUnknowable(deciding.key) && { severity: 'warning' }),
    };
}

;// CONCATENATED MODULE: ./build/rules/grounds/excess.js






function* eachExcess(policy, connection, asked) {
    for (const { raw, statement } of eachGrant(policy, connection)) {
        for (const { value, pointer } of (0,policy_elements/* eachText */.hj)(raw, 'Action')) {
            const isWildcard = (0,wildcard/* hasWildcard */.r)(value);
            const actions = coveredActions(value)
                .filter((action) => action.name.startsWith('s3:') && classify(action) === asked)
                .filter((action) => !isExpected(action.name, connection))
                .filter((action) => !isWildcard || takesAny(action, statement.resource))
                .map(({ name }) => name);
            if (actions.length > 0) {
                yield { value, pointer, raw, actions, isWildcard, replacement: narrow(raw, (text) => text === value) };
            }
        }
    }
}
function narrow(raw, isTooMuch) {
    const resources = [...(0,policy_elements/* eachText */.hj)(raw, 'Resource')].map(({ value }) => value);
    const fits = (action) => coveredActions(action).some((facts) => takesAny(facts, resources));
    const rest = [...(0,policy_elements/* eachText */.hj)(raw, 'Action')].flatMap(({ value }) => {
        if (!isTooMuch(value))
            return [value];
        return (0,wildcard/* hasWildcard */.r)(value) ? NEEDED_ACTIONS.filter((name) => coversAction(value, name) && fits(name)) : [];
    });
    return withTexts(raw, 'Action', rest);
}
function listSome(words, most) {
    const shown = words.slice(0, most).join(', ');
    return words.length > most ? `${shown} and ${String(words.length - most)} more` : shown;
}

;// CONCATENATED MODULE: ./build/rules/grounds/reading-words.js
const reading_words_WORDS = [
    ['s3:GetBucketPolicy', 'the bucket policy'],
    ['s3:GetBucketAcl', 'the ACL'],
    ['s3:GetBucketLogging', 'the logging settings'],
    ['s3:GetReplicationConfiguration', 'the replication settings'],
    ['s3:GetBucketNotification', 'the notification settings'],
    ['s3:GetObjectVersion', 'old versions of objects'],
    ['s3:ListBucketVersions', 'the list of versions'],
    ['s3:GetBucketVersioning', 'the versioning settings'],
    ['s3:GetObjectAcl', "the objects' ACLs"],
    ['s3:GetObjectTagging', "the objects' tags"],
    ['s3:GetBucketTagging', "the bucket's tags"],
    ['s3:GetBucketPublicAccessBlock', 'the public access settings'],
    ['s3:GetEncryptionConfiguration', 'the encryption settings'],
    ['s3:GetInventoryConfiguration', 'the inventory settings'],
    ['s3:GetLifecycleConfiguration', 'the lifecycle rules'],
    ['s3:ListAllMyBuckets', "the names of all of the account's buckets"],
    ['s3:ListBucketMultipartUploads', 'the unfinished uploads'],
    ['s3:ListMultipartUploadParts', 'the parts of unfinished uploads'],
];
const RANKS = new Map(reading_words_WORDS.map(([action, words], rank) => [action, { rank, words }]));
function describeReading(action) {
    const known = RANKS.get(action);
    return known === undefined ? action : `${known.words} (${action})`;
}
function compareByWeight(one, other) {
    const rank = (action) => RANKS.get(action)?.rank ?? reading_words_WORDS.length;
    return rank(one) - rank(other) || (one < other ? -1 : 1);
}

;// CONCATENATED MODULE: ./build/rules/excess-action.js






const excessAction = {
    scope: 'policy-of-connection',
    id: 'excess-action',
    severity: 'error',
    applies: ['permissions', 'bucket'],
    summary: 'Coactive can read what it ingests, and nothing about the bucket besides.',
    rationale: "A bucket's policy, ACL, logging, replication and notification settings tell who else uses it and where its data flows; old versions hold what was deleted on purpose. Coactive needs none of it to ingest: what it may read and nobody reviews is what an attacker there would read first.",
    howToFix: 'Remove the action, or name it in allow_actions when Coactive is meant to have it.',
    bad: {
        policy: {
            Version: '2012-10-17',
            Statement: [
                { Effect: 'Allow', Action: ['s3:ListBucket', 's3:GetBucketPolicy'], Resource: 'arn:aws:s3:::acme-media' },
            ],
        },
    },
    good: { policy: GOOD_PERMISSIONS },
    reference: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html',
    yieldsTo: ['UNSUPPORTED_ACTION_IN_POLICY'],
    *check(policy, connection) {
        for (const { value, pointer, actions, isWildcard, replacement } of eachExcess(policy, connection, 'read')) {
            const words = [...actions].sort(compareByWeight).map(describeReading);
            const everything = /^\*+$/.test(value) ? 'every action of every AWS service, and with it ' : '';
            const what = isWildcard ? `: ${listSome(words, SHOWN)}` : words[0] === value ? '' : `: ${words.join('')}`;
            yield {
                pointer,
                message: `"${value}" allows ${everything}reading more than Coactive needs${what}.`,
                replacement,
            };
        }
        yield* checkOtherServices(policy, connection);
    },
};
const SHOWN = 12;
function* checkOtherServices(policy, connection) {
    for (const { raw } of eachGrant(policy, connection)) {
        for (const { value, pointer } of (0,policy_elements/* eachText */.hj)(raw, 'Action')) {
            const service = value.slice(0, Math.max(0, value.indexOf(':'))).toLowerCase();
            const isOther = (0,iam/* isServiceName */.tN)(service) && !WITH_OWN_RULES.has(service);
            if (!isOther || connection.allowActions.includes(value))
                continue;
            yield {
                pointer,
                message: `"${value}" is an action of ${service}; Coactive needs S3 only.`,
                replacement: narrow(raw, (text) => text === value),
            };
        }
    }
}
const WITH_OWN_RULES = new Set(['s3', 'kms', 'sts', 'iam']);

;// CONCATENATED MODULE: ./build/rules/kms-alias-in-resource.js




const kmsAliasInResource = {
    scope: 'policy',
    id: 'kms-alias-in-resource',
    severity: 'error',
    applies: ['permissions', 'boundary'],
    needs: ['alias'],
    summary: 'A KMS key is named by its key ARN, not by an alias.',
    rationale: 'In a policy the ARN of an alias stands for the alias itself, an object of its own, not for the key behind it. Decrypting happens with the key, so the statement never matches, and reading fails.',
    howToFix: 'Write the ARN of the key (arn:\u2026:key/\u2026), or use the condition kms:ResourceAliases.',
    bad: {
        policy: {
            Version: '2012-10-17',
            Statement: [
                { Effect: 'Allow', Action: 'kms:Decrypt', Resource: 'arn:aws:kms:us-east-1:111122223333:alias/media' },
            ],
        },
    },
    good: { policy: GOOD_PERMISSIONS },
    reference: 'https://docs.aws.amazon.com/kms/latest/developerguide/alias-authorization.html',
    *check(policy) {
        for (const raw of (0,policy_elements/* eachStatement */.zz)(policy)) {
            const actions = [...(0,policy_elements/* eachText */.hj)(raw, 'Action')].flatMap(({ value }) => coveredActions(value));
            const needsKey = actions.some(({ name, resourceTypes }) => name === 'kms:Decrypt' && resourceTypes.includes('key'));
            if (!needsKey)
                continue;
            for (const { value, pointer } of (0,policy_elements/* eachText */.hj)(raw, 'Resource')) {
                const arn = (0,policy_arn/* splitArn */.E_)(value);
                if (arn?.service !== 'kms' || !arn.resource.startsWith('alias/'))
                    continue;
                yield { pointer, message: `"${value}" is an alias; decrypting happens with the key, which it does not match.` };
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/kms-decrypt-missing.js





const kms_decrypt_missing_KEY = 'arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab';
const kmsDecryptMissing = {
    scope: 'connection',
    id: 'kms-decrypt-missing',
    severity: 'error',
    applies: ['permissions', 'key'],
    summary: 'Where a KMS key is declared, the role may decrypt with it.',
    rationale: 'S3 gives out an object encrypted with KMS only to whoever may decrypt with its key. Without kms:Decrypt every reading fails with "Access Denied", although s3:GetObject is allowed.',
    howToFix: 'Allow kms:Decrypt on the key, with the condition kms:ViaService "s3.REGION.amazonaws.com".',
    bad: {
        connection: { kmsKeyArn: kms_decrypt_missing_KEY },
        policy: {
            Version: '2012-10-17',
            Statement: [{ Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-media/videos/*' }],
        },
    },
    good: {
        connection: { kmsKeyArn: kms_decrypt_missing_KEY },
        policy: {
            Version: '2012-10-17',
            Statement: [
                {
                    Effect: 'Allow',
                    Action: 's3:ListBucket',
                    Resource: 'arn:aws:s3:::acme-media',
                    Condition: { StringLike: { 's3:prefix': 'videos/*' } },
                },
                { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-media/videos/*' },
                {
                    Effect: 'Allow',
                    Action: 'kms:Decrypt',
                    Resource: kms_decrypt_missing_KEY,
                    Condition: { StringEquals: { 'kms:ViaService': 's3.us-east-1.amazonaws.com' } },
                },
            ],
        },
    },
    reference: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingKMSEncryption.html',
    *check({ connection, policies }) {
        const { kmsKeyArn: key, method } = connection;
        if (key === undefined || policies.some(({ defects }) => defects.length > 0))
            return;
        const permissions = policies.filter(({ kind }) => kind === 'permissions');
        const keyPolicy = policies.find(({ kind }) => kind === 'key');
        const isDirect = keyPolicy !== undefined && allowsDirectly(keyPolicy, connection);
        if (isDirect)
            return;
        if (keyPolicy !== undefined && (method === 'bucket-policy' || !delegates(keyPolicy, key))) {
            const who = method === 'bucket-policy' ? "Coactive's role" : 'neither the role nor its account';
            const verb = method === 'bucket-policy' ? 'does not allow ' : 'allows ';
            yield {
                policy: keyPolicy,
                pointer: ['Statement'],
                part: 'key',
                message: `The key policy ${verb}${who} kms:Decrypt.`,
            };
            return;
        }
        const [first] = permissions;
        const isWhole = permissions.length >= connection.policies.permissions.length;
        if (method !== 'iam-role' || first === undefined || !isWhole)
            return;
        if (permissions.some((policy) => allowsByIdentity(policy, connection, key)))
            return;
        yield {
            policy: first,
            pointer: ['Statement'],
            part: 'key',
            message: `No statement allows kms:Decrypt on the declared key ${key}.`,
        };
    },
};
function allowsDirectly(policy, connection) {
    return [...eachGrant(policy, connection)].some(({ statement }) => grantsDecrypt(statement.action));
}
function allowsByIdentity(policy, connection, key) {
    return [...eachGrant(policy, connection)].some(({ statement }) => grantsDecrypt(statement.action) &&
        (statement.resource?.some((resource) => (0,wildcard/* matchesWildcard */._)(resource, key)) ?? true));
}
function delegates(policy, key) {
    return [...eachPlaced(policy)].some(({ statement: { effect, principal, action } }) => effect === 'Allow' &&
        grantsDecrypt(action) &&
        (principal ?? []).some(({ value }) => isAccount(value) && (0,policy_arn/* accountOf */.XP)(value) === (0,policy_arn/* accountOf */.XP)(key)));
}
function grantsDecrypt(actions) {
    return actions?.some((action) => coversAction(action, 'kms:Decrypt')) ?? true;
}

;// CONCATENATED MODULE: ./build/rules/kms-decrypt-too-wide.js






const kms_decrypt_too_wide_KEY = 'arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab';
const kmsDecryptTooWide = {
    scope: 'policy-of-connection',
    id: 'kms-decrypt-too-wide',
    severity: 'error',
    applies: ['permissions', 'key'],
    summary: 'Coactive decrypts with the declared key only, and only through S3.',
    rationale: 'Reading needs kms:Decrypt on the key of the bucket. On "*" it is the right to decrypt with every key that trusts the account; without kms:ViaService also what other services encrypted, given the ciphertext.',
    howToFix: 'Allow kms:Decrypt alone, on the declared key, with the condition kms:ViaService "s3.REGION.amazonaws.com".',
    bad: {
        connection: { kmsKeyArn: kms_decrypt_too_wide_KEY },
        policy: {
            Version: '2012-10-17',
            Statement: [{ Effect: 'Allow', Action: ['kms:Decrypt', 'kms:Encrypt'], Resource: '*' }],
        },
    },
    good: {
        connection: { kmsKeyArn: kms_decrypt_too_wide_KEY },
        policy: {
            Version: '2012-10-17',
            Statement: [
                {
                    Effect: 'Allow',
                    Action: 's3:ListBucket',
                    Resource: 'arn:aws:s3:::acme-media',
                    Condition: { StringLike: { 's3:prefix': 'videos/*' } },
                },
                { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-media/videos/*' },
                {
                    Effect: 'Allow',
                    Action: 'kms:Decrypt',
                    Resource: kms_decrypt_too_wide_KEY,
                    Condition: { StringEquals: { 'kms:ViaService': 's3.us-east-1.amazonaws.com' } },
                },
            ],
        },
    },
    reference: 'https://docs.aws.amazon.com/kms/latest/developerguide/conditions-kms.html#conditions-kms-via-service',
    *check(policy, connection) {
        for (const placed of eachGrant(policy, connection)) {
            yield* checkActions(placed, connection);
            yield* checkDecrypt(placed, policy, connection);
        }
    },
};
function* checkActions({ raw }, { allowActions, kmsKeyArn }) {
    for (const { value, pointer } of (0,policy_elements/* eachText */.hj)(raw, 'Action')) {
        const isNeeded = kmsKeyArn !== undefined && value.toLowerCase() === 'kms:decrypt';
        if (!/^kms:/i.test(value) || isNeeded || allowActions.includes(value))
            continue;
        const kept = kmsKeyArn !== undefined && coversAction(value, 'kms:Decrypt') ? ['kms:Decrypt'] : [];
        const why = kmsKeyArn === undefined ? 'the connection declares no key' : 'reading needs kms:Decrypt only';
        yield { pointer, message: `"${value}" is too much: ${why}.`, replacement: replaceText(raw, 'Action', value, kept) };
    }
}
function* checkDecrypt({ raw, statement }, policy, connection) {
    const key = connection.kmsKeyArn;
    const decrypt = [...(0,policy_elements/* eachText */.hj)(raw, 'Action')].find(({ value }) => /^kms:/i.test(value) && coversAction(value, 'kms:Decrypt'));
    if (key === undefined || decrypt === undefined)
        return;
    const resources = policy.kind === 'key' ? [] : [...(0,policy_elements/* eachText */.hj)(raw, 'Resource')];
    for (const { value, pointer } of resources) {
        const isKms = value === '*' || (0,policy_arn/* splitArn */.E_)(value)?.service === 'kms';
        if (!isKms || value === key || value.includes(':alias/'))
            continue;
        yield {
            pointer,
            message: `Resource "${value}" is not just the declared key ${key}.`,
            replacement: replaceText(raw, 'Resource', value, [key]),
        };
    }
    if (!isThroughS3(statement)) {
        yield {
            pointer: decrypt.pointer,
            message: `"${decrypt.value}" is not held to S3: no condition on kms:ViaService.`,
            replacement: withViaService(raw.json, key),
        };
    }
}
function isThroughS3({ conditions }) {
    return conditions.some(({ operator, key, values }) => {
        const parsed = (0,policy_operator/* parseOperator */.A)(operator);
        const holds = parsed?.family === 'String' && !parsed.negated && !parsed.ifExists && parsed.set === undefined;
        return holds && key.toLowerCase() === 'kms:viaservice' && values.every((value) => value.startsWith('s3.'));
    });
}
function withViaService(json, key) {
    const { partition = 'aws', region = '' } = (0,policy_arn/* splitArn */.E_)(key) ?? {};
    const suffix = partition === 'aws-cn' ? 'amazonaws.com.cn' : 'amazonaws.com';
    if (json.Condition !== undefined)
        return undefined;
    return { ...json, Condition: { StringEquals: { 'kms:ViaService': `s3.${region}.${suffix}` } } };
}

;// CONCATENATED MODULE: ./build/rules/kms-key-in-other-account.js

const kmsKeyInOtherAccount = {
    scope: 'config',
    id: 'kms-key-in-other-account',
    severity: 'warning',
    applies: [],
    summary: 'The KMS key is in the account that uses it.',
    rationale: "A permission of the role alone does not reach a key of another account: the key's own policy must allow it too, and whoever owns that account can end the access.",
    howToFix: 'Have the key policy allow the role, declare it under `policies.key` so that it is checked, or use a key of the same account.',
    bad: `version: 1
connections:
  - name: media_archive
    method: iam-role
    bucket: acme-media
    account_id: "111122223333"
    prefixes: [videos/]
    kms_key_arn: arn:aws:kms:us-east-1:444455556666:key/1234abcd-12ab-34cd-56ef-1234567890ab
`,
    good: `version: 1
connections:
  - name: media_archive
    method: iam-role
    bucket: acme-media
    account_id: "111122223333"
    prefixes: [videos/]
    kms_key_arn: arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab
`,
    reference: 'https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-modifying-external-accounts.html',
    *check(config) {
        for (const connection of config.connections) {
            const { method, accountId, bucketOwnerAccountId, kmsKeyArn } = connection;
            const account = method === 'iam-role' ? accountId : bucketOwnerAccountId;
            if (connection.state === 'absent' || account === undefined || kmsKeyArn === undefined)
                continue;
            const found = (0,policy_arn/* splitArn */.E_)(kmsKeyArn)?.account ?? '';
            if (found === '' || found === account)
                continue;
            const message = `The key is in account ${found}, the ${method === 'iam-role' ? 'role' : 'bucket'} in ${account}.`;
            yield { connection, pointer: ['kms_key_arn'], message };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/kms-key-in-other-region.js

const kmsKeyInOtherRegion = {
    scope: 'config',
    id: 'kms-key-in-other-region',
    severity: 'warning',
    applies: [],
    summary: 'The KMS key is in the Region of the bucket.',
    rationale: 'S3 encrypts with keys of its own Region only. A key elsewhere is not the one that the objects are encrypted with, so the permission to decrypt misses them.',
    howToFix: "Name the key of the bucket's default encryption, or correct `region`.",
    bad: `version: 1
connections:
  - name: media_archive
    method: iam-role
    bucket: acme-media
    region: us-east-1
    prefixes: [videos/]
    kms_key_arn: arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab
`,
    good: `version: 1
connections:
  - name: media_archive
    method: iam-role
    bucket: acme-media
    region: us-east-1
    prefixes: [videos/]
    kms_key_arn: arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab
`,
    reference: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingKMSEncryption.html',
    *check(config) {
        for (const connection of config.connections) {
            const { region, kmsKeyArn } = connection;
            if (connection.state === 'absent' || region === undefined || kmsKeyArn === undefined)
                continue;
            const found = (0,policy_arn/* splitArn */.E_)(kmsKeyArn)?.region ?? '';
            if (found === '' || found === region)
                continue;
            const message = `The key is in ${found}, the bucket in ${region}.`;
            yield { connection, pointer: ['kms_key_arn'], message };
        }
    },
};

// EXTERNAL MODULE: ./build/policy/live-label.js
var live_label = __webpack_require__(6126);
// EXTERNAL MODULE: ./build/policy/pointer.js
var pointer = __webpack_require__(2578);
;// CONCATENATED MODULE: ./build/rules/grounds/proof.js


function* problemsOf(verdict, subject, wording) {
    if (verdict === undefined)
        return;
    if (verdict.status === 'undecided') {
        yield {
            pointer: ['name'],
            severity: 'warning',
            message: `Neither proved nor refuted: ${verdict.reason ?? 'no reason was given'}.`,
            fix: 'Declare or rewrite what it depends on, so that it can be decided.',
        };
    }
    if (verdict.status !== 'refuted')
        return;
    const documents = [...subject.policies, ...(subject.live?.policies ?? [])];
    const groups = new Map();
    for (const witness of verdict.witnesses) {
        const { statement } = witness;
        const policy = statement && documents.find(({ file }) => file === statement.file);
        const key = policy === undefined ? '' : `${policy.file}\n${String(statement?.index)}`;
        const group = groups.get(key) ?? { policy, index: statement?.index ?? 0, found: [] };
        group.found.push(witness);
        groups.set(key, group);
    }
    let more = verdict.more;
    for (const { policy, index, found } of groups.values()) {
        const rest = more > 0 ? `; and ${String(more)} further actions` : '';
        more = 0;
        const message = `${wording.claim}: ${found.map(proof_describe).join('; ')}${rest}${byLive(policy, index)}.`;
        if (policy === undefined)
            yield { pointer: ['name'], message, fix: wording.fix };
        else
            yield { policy, pointer: (0,pointer/* statementPointer */.Po)(policy, index), message, fix: wording.fix };
    }
}
function byLive(policy, index) {
    const name = policy && (0,live_label/* nameOfLive */.f)(policy);
    if (name === undefined)
        return '';
    const sid = policy?.statements.find((statement) => statement.index === index)?.sid ?? '';
    return `, by ${sid === '' ? `statement ${String(index + 1)}` : `the statement "${sid}"`} of the live ${name}`;
}
function proof_describe({ request, shows }) {
    return `${request.action} on ${request.resource}${inContext(request.context)} (${shows})`;
}
function inContext(context) {
    const prefix = context['s3:prefix'];
    return typeof prefix === 'string' ? ` with the prefix ${JSON.stringify(prefix)}` : '';
}

;// CONCATENATED MODULE: ./build/rules/least-privilege.js


const leastPrivilege = {
    scope: 'connection',
    id: 'least-privilege',
    severity: 'error',
    source: 'proof',
    applies: ['permissions', 'boundary', 'bucket', 'key'],
    summary: 'All policies of a connection together allow nothing beyond the contract.',
    rationale: 'A policy that looks narrow can still allow more than it seems: a folder without its slash, a condition that an absent key meets, two statements that add up. This is decided over every possible request, and the finding shows one that should not be possible.',
    howToFix: 'Narrow the statement until the request shown is no longer allowed, or declare it in allow_actions.',
    bad: {
        policy: {
            Version: '2012-10-17',
            Statement: [
                {
                    Effect: 'Allow',
                    Action: 's3:ListBucket',
                    Resource: 'arn:aws:s3:::acme-media',
                    Condition: { StringLike: { 's3:prefix': 'videos/*' } },
                },
                { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-media/videos*' },
            ],
        },
    },
    good: { policy: GOOD_PERMISSIONS },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html',
    *check(subject) {
        yield* problemsOf(subject.verdicts?.leastPrivilege, subject, {
            claim: 'Allows more than Coactive needs',
            fix: this.howToFix,
        });
    },
};

// EXTERNAL MODULE: ./build/policy/bucket-name.js
var bucket_name = __webpack_require__(5605);
;// CONCATENATED MODULE: ./build/rules/legacy-bucket-name.js

const legacyBucketName = {
    scope: 'config',
    id: 'legacy-bucket-name',
    severity: 'warning',
    applies: [],
    summary: 'Buckets have names that S3 still gives.',
    rationale: 'Names with capital letters or underscores, or of more than 63 characters, exist only for buckets that were made in us-east-1 before March 2018. Any other bucket cannot have them, so most often the name is mistyped, and the access would be given to nobody.',
    howToFix: 'Compare the name with the S3 console; for a bucket that old, waive this finding.',
    bad: `version: 1
connections:
  - name: media_archive
    method: iam-role
    bucket: Acme_Media
`,
    good: `version: 1
connections:
  - name: media_archive
    method: iam-role
    bucket: acme-media
`,
    reference: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html',
    *check(config) {
        for (const connection of config.connections) {
            const name = (0,bucket_name/* classifyBucketName */.y)(connection.bucket);
            if (connection.state === 'absent' || name.is !== 'legacy')
                continue;
            const message = `Only a bucket of before March 2018 can be named "${connection.bucket}": ${name.because}.`;
            yield { connection, pointer: ['bucket'], message };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/grounds/listing.js












function* eachListing(policy, connection) {
    const bucket = bucketArn(connection);
    const listing = ['s3:ListBucket', ...connection.allowActions.filter(takesPrefix)];
    for (const { raw } of eachGrant(policy, connection)) {
        const actions = [...(0,policy_elements/* eachText */.hj)(raw, 'Action')];
        const action = actions.find(({ value }) => listing.some((name) => coversAction(value, name)));
        const reaches = [...(0,policy_elements/* eachText */.hj)(raw, 'Resource')].some(({ value }) => (0,wildcard/* matchesWildcard */._)(value, bucket));
        if (action === undefined || !reaches)
            continue;
        const tests = [...(0,policy_elements/* eachCondition */.RQ)(raw)].filter(({ key }) => key.toLowerCase() === 's3:prefix').map(readTest);
        const grantsListBucket = actions.some(({ value }) => coversAction(value, 's3:ListBucket'));
        yield { raw, action, grantsListBucket, tests };
    }
}
function takesPrefix(action) {
    return (0,iam/* findAction */.Oi)(action)?.conditionKeys.has('s3:prefix') ?? false;
}
function readTest(condition) {
    const operator = (0,policy_operator/* parseOperator */.A)(condition.operator);
    const isLike = operator?.base === 'StringLike' || operator?.base === 'StringNotLike';
    const ignoresCase = operator?.base.endsWith('IgnoreCase') ?? false;
    const facts = { ...condition, isLike, ignoresCase };
    if (operator?.family === 'Null') {
        const asksPresence = toCondition(condition).values.every((value) => value.toLowerCase() === 'false');
        return { ...facts, does: asksPresence ? 'presence' : 'lets-through' };
    }
    if (operator?.family !== 'String')
        return { ...facts, does: 'broken' };
    const letsThrough = operator.negated || operator.ifExists || operator.set === 'ForAllValues';
    return { ...facts, does: letsThrough ? 'lets-through' : 'holds' };
}
function* eachPrefixValue(test, version) {
    for (const { value, pointer } of test.values) {
        if (typeof value !== 'string')
            continue;
        const glob = toPlainGlob(value, version);
        if (test.isLike || !/[*?]/.test(value.replace(/\$\{[^}]*\}/g, '')))
            yield { value: glob, pointer };
    }
}
function isUnderPrefix(glob, test, { prefixes }) {
    if (test.ignoresCase && glob.toLowerCase() !== glob.toUpperCase())
        return false;
    return prefixes.some((prefix) => containsGlob(`${literalGlob(prefix)}*`, glob));
}
function everythingUnder(prefix) {
    return `${literalGlob(prefix)}*`;
}
function withPrefixCondition(raw, { prefixes }) {
    const actions = [...(0,policy_elements/* eachText */.hj)(raw, 'Action')].map(({ value }) => value);
    if (!actions.every(takesPrefix))
        return undefined;
    const condition = {};
    const written = (0,read/* isObject */.G)(raw.json.Condition) ? raw.json.Condition : {};
    for (const [operator, block] of Object.entries(written)) {
        if (!(0,read/* isObject */.G)(block))
            continue;
        const kept = Object.entries(block).filter(([key]) => key.toLowerCase() !== 's3:prefix');
        if (kept.length > 0)
            condition[operator] = Object.fromEntries(kept);
    }
    const values = prefixes.map((prefix) => `${(0,reference/* escapeLiteral */.NO)(prefix)}*`);
    const like = (0,read/* isObject */.G)(condition.StringLike) ? condition.StringLike : {};
    condition.StringLike = { ...like, 's3:prefix': values.length === 1 ? (values[0] ?? '') : values };
    return { ...raw.json, Condition: condition };
}
function isListingHeld({ prefixes, allowBucketListing }) {
    return prefixes.length > 0 && !allowBucketListing;
}

;// CONCATENATED MODULE: ./build/rules/list-without-prefix.js



const listWithoutPrefix = {
    scope: 'policy-of-connection',
    id: 'list-without-prefix',
    severity: 'error',
    applies: ['permissions', 'bucket'],
    summary: 'Listing is held to the declared prefixes by a condition on s3:prefix.',
    rationale: 'A prefix in the resource holds reading only: s3:ListBucket works on the bucket as a whole, so without a condition it tells the name, size and date of every object in it, those outside of the declared prefixes too.',
    howToFix: 'Put s3:ListBucket into a statement of its own with the condition StringLike s3:prefix "PREFIX*".',
    bad: {
        policy: {
            Version: '2012-10-17',
            Statement: [{ Effect: 'Allow', Action: 's3:ListBucket', Resource: 'arn:aws:s3:::acme-media' }],
        },
    },
    good: { policy: GOOD_PERMISSIONS },
    reference: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/amazon-s3-policy-keys.html',
    *check(policy, connection) {
        if (!isListingHeld(connection))
            return;
        for (const { raw, action, tests } of eachListing(policy, connection)) {
            if (tests.length > 0)
                continue;
            const replacement = withPrefixCondition(raw, connection);
            yield {
                pointer: action.pointer,
                message: `"${action.value}" lists all of ${connection.bucket}: no condition holds it to ${namePrefixes(connection)}.`,
                ...(replacement !== undefined && { replacement }),
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/max-session-irrelevant.js
const maxSessionIrrelevant = {
    scope: 'config',
    id: 'max-session-irrelevant',
    severity: 'note',
    applies: [],
    summary: 'The role has no longer sessions than Coactive can use.',
    rationale: "Coactive assumes your role out of its own (role chaining), and AWS limits such sessions to one hour whatever the role's maximum is. A longer maximum serves only somebody else.",
    howToFix: 'Leave `max_session_duration` out.',
    bad: `version: 1
connections:
  - name: media_archive
    method: iam-role
    bucket: acme-media
    prefixes: [videos/]
    role: { max_session_duration: 43200 }
`,
    good: `version: 1
connections:
  - name: media_archive
    method: iam-role
    bucket: acme-media
    prefixes: [videos/]
    role: { max_session_duration: 3600 }
`,
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles.html#iam-term-role-chaining',
    *check(config) {
        for (const connection of config.connections) {
            const seconds = connection.role.maxSessionDuration;
            if (connection.state === 'absent' || connection.method === 'bucket-policy' || seconds <= 3600)
                continue;
            const message = `A maximum of ${String(seconds)} seconds is of no use to Coactive, whose sessions end after 3600.`;
            yield { connection, pointer: ['role', 'max_session_duration'], message };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/grounds/missing-grant.js


function* describeMissing({ connection, policies }, action) {
    const granting = policies.filter(({ kind }) => kind === 'permissions' || kind === 'bucket');
    const mainKind = connection.method === 'iam-role' ? 'permissions' : 'bucket';
    const [main] = granting.filter(({ kind }) => kind === mainKind);
    const declared = connection.policies.permissions.length;
    const isWhole = mainKind === 'bucket' || granting.filter(({ kind }) => kind === mainKind).length >= declared;
    if (main === undefined || !isWhole || granting.some(({ defects }) => defects.length > 0))
        return;
    const isNamed = granting.some((policy) => [...eachGrant(policy, connection)].some(({ statement: { action: actions, notAction } }) => actions === undefined ? notAction !== undefined : actions.some((text) => coversAction(text, action))));
    if (isNamed)
        return;
    const others = granting.length > 1 ? `, nor ${String(granting.length - 1)} more` : '';
    yield {
        policy: main,
        pointer: main.json !== null && typeof main.json === 'object' && 'Statement' in main.json ? ['Statement'] : [],
        part: 'key',
        message: `No statement here${others} allows Coactive ${action}.`,
    };
}

;// CONCATENATED MODULE: ./build/rules/missing-list-action.js


const missingListAction = {
    scope: 'connection',
    id: 'missing-list-action',
    severity: 'error',
    applies: ['permissions', 'bucket'],
    summary: 'Some statement allows Coactive to list the bucket.',
    rationale: 'Coactive finds what to ingest by listing. Without s3:ListBucket it finds nothing, and S3 answers a wrong key with "Access Denied" instead of "not found", which sends everybody looking in the wrong place.',
    howToFix: 'Allow s3:ListBucket on the ARN of the bucket.',
    bad: {
        policy: {
            Version: '2012-10-17',
            Statement: [{ Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-media/videos/*' }],
        },
    },
    good: { policy: GOOD_PERMISSIONS },
    reference: 'https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjectsV2.html',
    *check(subject) {
        yield* describeMissing(subject, 's3:ListBucket');
    },
};

;// CONCATENATED MODULE: ./build/rules/missing-read-action.js


const missingReadAction = {
    scope: 'connection',
    id: 'missing-read-action',
    severity: 'error',
    applies: ['permissions', 'bucket'],
    summary: 'Some statement allows Coactive to read objects.',
    rationale: 'Without s3:GetObject Coactive can list what is there, and ingest none of it.',
    howToFix: 'Allow s3:GetObject on the ARN of the bucket followed by "/", the declared prefix and "*".',
    bad: {
        policy: {
            Version: '2012-10-17',
            Statement: [
                {
                    Effect: 'Allow',
                    Action: 's3:ListBucket',
                    Resource: 'arn:aws:s3:::acme-media',
                    Condition: { StringLike: { 's3:prefix': 'videos/*' } },
                },
            ],
        },
    },
    good: { policy: GOOD_PERMISSIONS },
    reference: 'https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html',
    *check(subject) {
        yield* describeMissing(subject, 's3:GetObject');
    },
};

;// CONCATENATED MODULE: ./build/rules/no-not-action.js


const noNotAction = {
    scope: 'policy-of-connection',
    id: 'no-not-action',
    severity: 'error',
    applies: ['permissions', 'trust', 'bucket'],
    needs: ['notaction'],
    summary: 'Allow statements say what is allowed, not what is left out.',
    rationale: 'NotAction with Allow gives every action of every AWS service but the listed ones, including all that AWS adds later. What was meant as a short exception list becomes the widest grant there is.',
    howToFix: 'Replace NotAction by Action with the actions that Coactive needs.',
    bad: {
        policy: {
            Version: '2012-10-17',
            Statement: [{ Effect: 'Allow', NotAction: 's3:DeleteObject', Resource: 'arn:aws:s3:::acme-media/videos/*' }],
        },
    },
    good: { policy: GOOD_PERMISSIONS },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notaction.html',
    yieldsTo: ['UNSUPPORTED_ELEMENT_COMBINATION'],
    *check(policy, connection) {
        for (const { raw, statement } of eachGrant(policy, connection)) {
            if (statement.notAction === undefined)
                continue;
            const listed = statement.notAction.join(', ');
            yield {
                pointer: [...raw.pointer, 'NotAction'],
                part: 'key',
                message: `NotAction allows every action of every AWS service except ${listed === '' ? 'none' : listed}.`,
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/no-not-resource.js



const noNotResource = {
    scope: 'policy-of-connection',
    id: 'no-not-resource',
    severity: 'error',
    applies: ['permissions', 'bucket'],
    needs: ['notresource'],
    summary: 'Allow statements say which resources are meant, not which are left out.',
    rationale: 'NotResource with Allow gives everything but the listed resources: every other bucket of the account, and each one that is made later.',
    howToFix: 'Replace NotResource by Resource with the declared bucket and prefixes.',
    bad: {
        policy: {
            Version: '2012-10-17',
            Statement: [{ Effect: 'Allow', Action: 's3:GetObject', NotResource: 'arn:aws:s3:::acme-media/private/*' }],
        },
    },
    good: { policy: GOOD_PERMISSIONS },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notresource.html',
    yieldsTo: ['UNSUPPORTED_ELEMENT_COMBINATION'],
    *check(policy, connection) {
        for (const { raw, statement } of eachGrant(policy, connection)) {
            if (statement.notResource === undefined)
                continue;
            const { NotResource, ...rest } = raw.json;
            const [first = '', ...others] = declaredResources(connection, statement.action ?? []);
            yield {
                pointer: [...raw.pointer, 'NotResource'],
                part: 'key',
                message: `NotResource allows every resource except ${JSON.stringify(NotResource)}.`,
                replacement: { ...rest, Resource: others.length === 0 ? first : [first, ...others] },
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/no-permission-management.js




const noPermissionManagement = {
    scope: 'policy-of-connection',
    id: 'no-permission-management',
    severity: 'error',
    applies: ['permissions', 'bucket'],
    summary: 'Coactive can neither change who has access nor become another role.',
    rationale: 'Whoever can write a bucket policy, an ACL or an IAM policy, or assume a further role, can give itself everything else: every other limit in these documents ends there.',
    howToFix: 'Remove the action; nothing about reading a bucket needs it.',
    bad: {
        policy: {
            Version: '2012-10-17',
            Statement: [{ Effect: 'Allow', Action: 's3:PutBucketPolicy', Resource: 'arn:aws:s3:::acme-media' }],
        },
    },
    good: { policy: GOOD_PERMISSIONS },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_understand-policy-summary-access-level-summaries.html',
    yieldsTo: ['UNSUPPORTED_ACTION_IN_POLICY'],
    *check(policy, connection) {
        for (const { value, pointer, actions, isWildcard, replacement } of eachExcess(policy, connection, 'permissions')) {
            const message = isWildcard
                ? `"${value}" allows changing who has access: ${listSome([...actions].sort(byReach), no_permission_management_SHOWN)}.`
                : `"${value}" changes who has access to the bucket.`;
            yield { pointer, message, replacement };
        }
        for (const { raw } of eachGrant(policy, connection)) {
            for (const { value, pointer } of (0,policy_elements/* eachText */.hj)(raw, 'Action')) {
                const service = /^(iam|sts):/i.exec(value)?.[1]?.toLowerCase();
                if (service === undefined || connection.allowActions.includes(value))
                    continue;
                const what = service === 'iam' ? 'reaches into who has access to the account' : 'lets Coactive become somebody else';
                yield { pointer, message: `"${value}" ${what}.`, replacement: narrow(raw, (text) => text === value) };
            }
        }
    },
};
const no_permission_management_SHOWN = 5;
const REACH = ['s3:PutBucketPolicy', 's3:PutBucketAcl', 's3:PutObjectAcl', 's3:PutBucketPublicAccessBlock'];
function byReach(one, other) {
    const rank = (action) => (REACH.includes(action) ? REACH.indexOf(action) : REACH.length);
    return rank(one) - rank(other) || (one < other ? -1 : 1);
}

;// CONCATENATED MODULE: ./build/rules/no-wildcard-action.js






const noWildcardAction = {
    scope: 'policy-of-connection',
    id: 'no-wildcard-action',
    severity: 'error',
    applies: ['permissions', 'bucket'],
    summary: 'Allow statements name each action.',
    rationale: 'A wildcard gives Coactive every action that it matches, and every action that AWS adds later under the same name, without anybody deciding it. Reading a bucket takes two: s3:ListBucket and s3:GetObject.',
    howToFix: 'Name the actions: s3:ListBucket on the bucket, s3:GetObject on its objects.',
    bad: {
        policy: {
            Version: '2012-10-17',
            Statement: [{ Effect: 'Allow', Action: ['s3:Get*'], Resource: 'arn:aws:s3:::acme-media/videos/*' }],
        },
    },
    good: { policy: GOOD_PERMISSIONS },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege',
    yieldsTo: ['INVALID_ACTION', 'WILDCARD_IN_SERVICE_NAME'],
    *check(policy, connection) {
        for (const { raw } of eachGrant(policy, connection)) {
            for (const { value, pointer } of (0,policy_elements/* eachText */.hj)(raw, 'Action')) {
                if (!(0,wildcard/* hasWildcard */.r)(value) || connection.allowActions.includes(value))
                    continue;
                yield {
                    pointer,
                    message: `"${value}" is a wildcard: it allows ${describeExtent(value)}, and what AWS adds later.`,
                    replacement: narrow(raw, (action) => (0,wildcard/* hasWildcard */.r)(action) && !connection.allowActions.includes(action)),
                };
            }
        }
    },
};
function describeExtent(pattern) {
    if (/^\*+$/.test(pattern))
        return 'every action of every AWS service';
    const service = pattern.slice(0, Math.max(0, pattern.indexOf(':')));
    const count = coveredActions(pattern).length;
    if (count === 0 || (0,wildcard/* hasWildcard */.r)(service))
        return 'whatever it matches';
    return `${String(count)} ${count === 1 ? 'action' : 'actions'} of ${service} today`;
}

;// CONCATENATED MODULE: ./build/rules/no-write-action.js


const noWriteAction = {
    scope: 'policy-of-connection',
    id: 'no-write-action',
    severity: 'error',
    applies: ['permissions', 'bucket'],
    summary: 'Coactive can change and delete nothing.',
    rationale: 'Ingestion reads. An access that can also write, tag or delete turns a mistake or a break-in at the reader into lost or forged data in your bucket.',
    howToFix: 'Remove the action; Coactive reads only.',
    bad: {
        policy: {
            Version: '2012-10-17',
            Statement: [
                { Effect: 'Allow', Action: ['s3:GetObject', 's3:PutObject'], Resource: 'arn:aws:s3:::acme-media/videos/*' },
            ],
        },
    },
    good: { policy: GOOD_PERMISSIONS },
    reference: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html',
    yieldsTo: ['UNSUPPORTED_ACTION_IN_POLICY'],
    *check(policy, connection) {
        for (const { value, pointer, actions, isWildcard, replacement } of eachExcess(policy, connection, 'write')) {
            const message = isWildcard
                ? `"${value}" allows changing and deleting: ${listSome([...actions].sort(byHarm), no_write_action_SHOWN)}.`
                : `"${value}" changes the bucket or its objects; Coactive only reads.`;
            yield { pointer, message, replacement };
        }
    },
};
const no_write_action_SHOWN = 6;
const HARM = [
    's3:DeleteObject',
    's3:PutObject',
    's3:DeleteObjectVersion',
    's3:DeleteBucket',
    's3:PutLifecycleConfiguration',
];
function byHarm(one, other) {
    const rank = (action) => (HARM.includes(action) ? HARM.indexOf(action) : HARM.length);
    return rank(one) - rank(other) || (one < other ? -1 : 1);
}

;// CONCATENATED MODULE: ./build/rules/not-principal-with-deny.js






const notPrincipalWithDeny = {
    scope: 'policy-of-connection',
    id: 'not-principal-with-deny',
    severity: 'warning',
    applies: ['bucket', 'key'],
    needs: ['notprincipal'],
    summary: 'A Deny names whom it refuses; exceptions are conditions on aws:PrincipalArn.',
    rationale: 'NotPrincipal with Deny excepts a role only when its account is listed beside it, and never one that has a permissions boundary. It refuses more than it seems to; AWS advises against it.',
    howToFix: 'Write Principal "*" with the condition ArnNotEquals on aws:PrincipalArn for the exceptions.',
    bad: {
        policy: {
            Version: '2012-10-17',
            Statement: [
                {
                    Effect: 'Deny',
                    NotPrincipal: { AWS: 'arn:aws:iam::863104360228:role/coactive-external-connections' },
                    Action: 's3:*',
                    Resource: ['arn:aws:s3:::acme-media', 'arn:aws:s3:::acme-media/*'],
                },
            ],
        },
    },
    good: { policy: GOOD_BUCKET },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notprincipal.html',
    *check(policy, connection) {
        const caller = callerOf(policy.kind, connection);
        for (const { raw, statement } of eachPlaced(policy)) {
            if (statement.effect !== 'Deny' || statement.notPrincipal === undefined)
                continue;
            const isAffected = findBlocks(statement, policy, connection).length > 0;
            const graded = isAffected ? grade(statement, caller, connection) : DISCOURAGED;
            yield { pointer: [...raw.pointer, 'NotPrincipal'], part: 'key', ...graded };
        }
    },
};
const DISCOURAGED = { message: 'NotPrincipal with Deny refuses more principals than it seems to.' };
function grade({ notPrincipal }, caller, { method, role }) {
    if (caller === undefined)
        return DISCOURAGED;
    if (method === 'iam-role' && role.permissionsBoundary !== undefined) {
        return refuses('the role has a permissions boundary, and NotPrincipal never excepts such a role');
    }
    const listed = (notPrincipal ?? []).map(({ value }) => value);
    const hasRole = listed.includes(caller);
    const hasAccount = listed.some((one) => isAccount(one) && (0,policy_arn/* accountOf */.XP)(one) === (0,policy_arn/* accountOf */.XP)(caller));
    if (hasRole && hasAccount)
        return DISCOURAGED;
    if (!hasRole && !hasAccount)
        return refuses(`${caller} is not among the exceptions`);
    const missing = hasRole ? 'its account is' : 'the role itself is';
    return { message: `NotPrincipal with Deny may refuse ${caller}: ${missing} not listed.` };
}
function refuses(why) {
    return { message: `NotPrincipal with Deny refuses what Coactive needs: ${why}.`, severity: 'error' };
}

;// CONCATENATED MODULE: ./build/rules/old-version.js


const oldVersion = {
    scope: 'policy',
    id: 'old-version',
    severity: 'note',
    applies: ['permissions', 'trust', 'bucket', 'boundary', 'key'],
    needs: ['2008'],
    summary: 'Documents are in the current version of the policy language.',
    rationale: 'In version 2008-10-17 a policy has no variables, and ${\u2026} is taken for the text that it is: the escapes ${*} and ${?}, which keep a prefix literal, do not work there.',
    howToFix: 'Write "Version": "2012-10-17".',
    bad: {
        policy: {
            Version: '2008-10-17',
            Statement: [{ Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-media/videos/*' }],
        },
    },
    good: { policy: GOOD_PERMISSIONS },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_version.html',
    *check(policy) {
        if (!(0,read/* isObject */.G)(policy.json) || policy.json.Version !== '2008-10-17')
            return;
        yield { pointer: ['Version'], message: 'Version 2008-10-17 is the old version of the policy language.' };
    },
};

;// CONCATENATED MODULE: ./build/rules/overlapping-prefixes.js
const overlappingPrefixes = {
    scope: 'config',
    id: 'overlapping-prefixes',
    severity: 'warning',
    applies: [],
    summary: 'No prefix lies inside of another one of the same bucket.',
    rationale: 'What two declarations cover is granted twice: the narrower one looks like a limit and is none, and removing it takes nothing away.',
    howToFix: 'Keep the wider prefix, or narrow it until both have objects of their own.',
    bad: `version: 1
connections:
  - name: media_archive
    method: iam-role
    bucket: acme-media
    prefixes: [videos/, videos/2026/]
`,
    good: `version: 1
connections:
  - name: media_archive
    method: iam-role
    bucket: acme-media
    prefixes: [videos/2025/, videos/2026/]
`,
    reference: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-prefixes.html',
    *check(config) {
        for (const places of groupByBucket(config.connections).values()) {
            const around = [];
            for (const place of places.sort(byPrefix)) {
                while (around.length > 0 && !place.prefix.startsWith(around.at(-1)?.prefix ?? ''))
                    around.pop();
                const outer = around.at(-1);
                around.push(place);
                if (outer === undefined || outer.prefix === place.prefix)
                    continue;
                yield { connection: place.connection, pointer: ['prefixes', place.index], message: overlapping_prefixes_describe(place, outer) };
            }
        }
    },
};
function groupByBucket(connections) {
    const buckets = new Map();
    for (const connection of connections) {
        if (connection.state === 'absent')
            continue;
        const key = `${connection.partition} ${connection.bucket}`;
        const places = buckets.get(key) ?? [];
        buckets.set(key, places);
        const prefixes = connection.prefixes.length > 0 ? connection.prefixes : [''];
        for (const [index, prefix] of prefixes.entries())
            places.push({ connection, prefix, index });
    }
    return buckets;
}
function byPrefix(one, other) {
    if (one.prefix === other.prefix)
        return 0;
    return one.prefix < other.prefix ? -1 : 1;
}
function overlapping_prefixes_describe({ connection, prefix }, outer) {
    const where = outer.prefix === '' ? 'the whole bucket' : `"${outer.prefix}"`;
    const owner = outer.connection === connection ? '' : ` of the connection "${outer.connection.name}"`;
    return `The prefix "${prefix}" lies inside of ${where}${owner}.`;
}

;// CONCATENATED MODULE: ./build/rules/placeholder-value.js




const placeholderValue = {
    scope: 'policy',
    id: 'placeholder-value',
    severity: 'error',
    applies: ['permissions', 'trust', 'bucket', 'boundary', 'key'],
    summary: 'Every placeholder of a copied document has been replaced.',
    rationale: "Guides and templates write <bucket-name> or YOUR_BUCKET_NAME where your own value belongs. What stays in either grants nothing, so that ingestion fails, or names somebody else's bucket or account by accident.",
    howToFix: 'Write your own value in its place.',
    bad: {
        kind: 'permissions',
        policy: {
            Version: '2012-10-17',
            Statement: [{ Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::<bucket-name>/*' }],
        },
    },
    good: { kind: 'trust', policy: GOOD_TRUST },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html',
    yieldsTo: ['INVALID_ARN_ACCOUNT', 'VARIABLE_UNSUPPORTED_IN_ELEMENT'],
    *check(policy) {
        for (const { json, pointer } of (0,policy_elements/* eachStatement */.zz)(policy)) {
            for (const element of ['Principal', 'NotPrincipal', 'Action', 'Resource', 'NotResource', 'Condition']) {
                for (const { value, at } of eachString(json[element], [...pointer, element])) {
                    const placeholder = findPlaceholder(value);
                    if (placeholder === undefined)
                        continue;
                    yield { pointer: at, message: `"${placeholder}" is a placeholder that was never replaced.` };
                }
            }
        }
    },
};
function* eachString(json, at) {
    if (typeof json === 'string')
        yield { value: json, at };
    else if (Array.isArray(json)) {
        for (const [index, item] of json.entries())
            yield* eachString(item, [...at, index]);
    }
    else if ((0,read/* isObject */.G)(json)) {
        for (const key of Object.keys(json))
            yield* eachString(json[key], [...at, key]);
    }
}

;// CONCATENATED MODULE: ./build/rules/prefix-condition-let-through.js


const prefixConditionLetThrough = {
    scope: 'policy-of-connection',
    id: 'prefix-condition-let-through',
    severity: 'error',
    applies: ['permissions', 'bucket'],
    summary: 'The condition on s3:prefix is false for a listing without a prefix.',
    rationale: 'A listing that names no prefix has no s3:prefix at all. For a missing key, negated operators and \u2026IfExists are true: such a condition looks like a limit and lets exactly the listing of the whole bucket through.',
    howToFix: 'Use StringLike on s3:prefix with the declared prefix and "*".',
    bad: {
        policy: {
            Version: '2012-10-17',
            Statement: [
                {
                    Effect: 'Allow',
                    Action: 's3:ListBucket',
                    Resource: 'arn:aws:s3:::acme-media',
                    Condition: { StringLikeIfExists: { 's3:prefix': 'videos/*' } },
                },
            ],
        },
    },
    good: { policy: GOOD_PERMISSIONS },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_IfExists',
    *check(policy, connection) {
        if (!isListingHeld(connection))
            return;
        for (const { raw, tests } of eachListing(policy, connection)) {
            if (tests.some(({ does }) => does !== 'lets-through'))
                continue;
            const replacement = withPrefixCondition(raw, connection);
            for (const { operator, pointer } of tests) {
                if (operator.startsWith('ForAllValues:'))
                    continue;
                yield {
                    pointer,
                    message: `${operator} on s3:prefix holds when a listing names no prefix: it lets the whole bucket be listed.`,
                    ...(replacement !== undefined && { replacement }),
                };
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/prefix-condition-too-narrow.js



const prefixConditionTooNarrow = {
    scope: 'connection',
    id: 'prefix-condition-too-narrow',
    severity: 'error',
    applies: ['permissions', 'bucket'],
    summary: 'The condition on s3:prefix lets every listing under a declared prefix through.',
    rationale: 'Coactive lists folder by folder. StringEquals "videos/" allows one listing only, that of exactly this text; the folders below it are refused, and their objects are silently missing from the dataset.',
    howToFix: 'Use StringLike with the declared prefix and "*": it includes the prefix itself.',
    bad: {
        policy: {
            Version: '2012-10-17',
            Statement: [
                {
                    Effect: 'Allow',
                    Action: 's3:ListBucket',
                    Resource: 'arn:aws:s3:::acme-media',
                    Condition: { StringEquals: { 's3:prefix': 'videos/' } },
                },
            ],
        },
    },
    good: { policy: GOOD_PERMISSIONS },
    reference: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/amazon-s3-policy-keys.html',
    *check({ connection, policies }) {
        if (!isListingHeld(connection))
            return;
        const listings = policies
            .filter(({ kind }) => kind === 'permissions' || kind === 'bucket')
            .flatMap((policy) => [...eachListing(policy, connection)].map((listing) => ({ policy, listing })))
            .filter(({ listing }) => listing.grantsListBucket);
        for (const prefix of connection.prefixes) {
            if (listings.some(({ policy, listing }) => allowsAll(prefix, listing, policy)))
                continue;
            for (const { policy, listing } of listings)
                yield* prefix_condition_too_narrow_describe(prefix, listing, policy, connection);
        }
    },
};
function allowsAll(prefix, { tests }, policy) {
    return tests.every((test) => test.does !== 'holds' || testAllowsAll(prefix, test, policy));
}
function testAllowsAll(prefix, test, policy) {
    const values = [...eachPrefixValue(test, policy.version)];
    if (values.length < test.values.length)
        return true;
    return values.some(({ value }) => containsGlob(value, everythingUnder(prefix)));
}
function* prefix_condition_too_narrow_describe(prefix, { tests, raw }, policy, connection) {
    for (const test of tests) {
        if (test.does !== 'holds' || testAllowsAll(prefix, test, policy))
            continue;
        const partial = [...eachPrefixValue(test, policy.version)].find(({ value }) => containsGlob(everythingUnder(prefix), value));
        if (partial === undefined)
            continue;
        const replacement = withPrefixCondition(raw, connection);
        yield {
            policy,
            pointer: partial.pointer,
            message: `${test.operator} s3:prefix "${partial.value}" allows only a part of the listings under "${prefix}".`,
            ...(replacement !== undefined && { replacement }),
        };
    }
}

;// CONCATENATED MODULE: ./build/rules/prefix-condition-too-wide.js



const prefixConditionTooWide = {
    scope: 'policy-of-connection',
    id: 'prefix-condition-too-wide',
    severity: 'error',
    applies: ['permissions', 'bucket'],
    summary: 'The condition on s3:prefix lets only listings under the declared prefixes through.',
    rationale: 'S3 compares s3:prefix with the text of the request. For the folder team-a/ the value team-a or team-a* also lists team-ab/, and a value outside of the declaration lists what nobody declared.',
    howToFix: 'Use StringLike with each declared prefix and "*", and nothing else.',
    bad: {
        policy: {
            Version: '2012-10-17',
            Statement: [
                {
                    Effect: 'Allow',
                    Action: 's3:ListBucket',
                    Resource: 'arn:aws:s3:::acme-media',
                    Condition: { StringLike: { 's3:prefix': ['videos*'] } },
                },
            ],
        },
    },
    good: { policy: GOOD_PERMISSIONS },
    reference: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/amazon-s3-policy-keys.html',
    *check(policy, connection) {
        if (!isListingHeld(connection))
            return;
        for (const listing of eachListing(policy, connection)) {
            const { tests, raw } = listing;
            const holding = tests.filter(({ does }) => does === 'holds');
            const isUnder = (test) => [...eachPrefixValue(test, policy.version)].every(({ value }) => isUnderPrefix(value, test, connection));
            if (holding.some(isUnder) || tests.some(({ does }) => does === 'broken'))
                continue;
            const replacement = withPrefixCondition(raw, connection);
            for (const problem of prefix_condition_too_wide_describe(listing, policy, connection)) {
                yield { ...problem, ...(replacement !== undefined && { replacement }) };
            }
        }
    },
};
function* prefix_condition_too_wide_describe({ tests }, policy, connection) {
    const declared = namePrefixes(connection);
    const holding = tests.filter(({ does }) => does === 'holds');
    for (const test of holding) {
        for (const { value, pointer } of eachPrefixValue(test, policy.version)) {
            if (isUnderPrefix(value, test, connection))
                continue;
            const why = test.ignoresCase ? ', since it ignores case' : '';
            yield { pointer, message: `s3:prefix "${value}" lists more than ${declared}${why}.` };
        }
    }
    if (holding.length > 0)
        return;
    for (const { does, pointer } of tests) {
        if (does !== 'presence')
            continue;
        yield { pointer, message: `The condition asks only that a prefix be named, not that it be ${declared}.` };
    }
}

;// CONCATENATED MODULE: ./build/rules/prefix-without-slash.js
const prefixWithoutSlash = {
    scope: 'config',
    id: 'prefix-without-slash',
    severity: 'warning',
    applies: [],
    summary: 'Each prefix ends with "/".',
    rationale: 'A prefix is the beginning of a key and knows no folders: `team-a` also covers `team-ab/`, which may belong to somebody else, today or after the next upload.',
    howToFix: 'End the prefix with "/".',
    bad: `version: 1
connections:
  - name: media_archive
    method: iam-role
    bucket: acme-media
    prefixes: [team-a]
`,
    good: `version: 1
connections:
  - name: media_archive
    method: iam-role
    bucket: acme-media
    prefixes: [team-a/]
`,
    reference: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-prefixes.html',
    *check(config) {
        for (const connection of config.connections) {
            if (connection.state === 'absent')
                continue;
            for (const [index, prefix] of connection.prefixes.entries()) {
                if (prefix === '' || prefix.endsWith('/'))
                    continue;
                yield {
                    connection,
                    pointer: ['prefixes', index],
                    message: `The prefix "${prefix}" also covers "${prefix}b/".`,
                    fix: `Write "${prefix}/".`,
                };
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/grounds/public-statement.js


function isPublicStatement({ effect, principal, notPrincipal, conditions }) {
    if (effect !== 'Allow')
        return false;
    const isOpen = notPrincipal !== undefined || (principal ?? []).some(({ value }) => /[*?]|\$\{/.test(value));
    return isOpen && !conditions.some(fixesCaller);
}
function fixesCaller({ operator, key, values }) {
    const parsed = (0,policy_operator/* parseOperator */.A)(operator);
    if (parsed === undefined || parsed.negated || parsed.ifExists || parsed.set === 'ForAllValues')
        return false;
    if (parsed.family === 'Null' || values.length === 0)
        return false;
    const isFixed = FIXING.get(key.toLowerCase());
    return isFixed !== undefined && values.every(isFixed);
}
const isFixedText = (value) => !/[*?]|\$\{/.test(value);
const FIXING = new Map([
    ...[
        'aws:principalorgid',
        'aws:principalarn',
        'aws:principalaccount',
        'aws:principalservicename',
        'aws:sourcearn',
        'aws:sourcevpc',
        'aws:sourcevpce',
        'aws:sourceowner',
        'aws:sourceaccount',
        'aws:userid',
        's3:dataaccesspointaccount',
    ].map((key) => [key, isFixedText]),
    ['aws:sourceip', isNarrowRange],
    ['s3:dataaccesspointarn', isFixedAccessPoint],
]);
function isNarrowRange(range) {
    const [address = '', bits] = range.split('/');
    if (!isFixedText(range) || (bits !== undefined && !/^\d{1,3}$/.test(bits)))
        return false;
    const least = address.includes(':') ? 32 : 8;
    return bits === undefined || Number(bits) >= least;
}
function isFixedAccessPoint(value) {
    const arn = (0,policy_arn/* splitArn */.E_)(value);
    return arn?.service === 's3' && /^\d{12}$/.test(arn.account) && arn.resource.startsWith('accesspoint/');
}

;// CONCATENATED MODULE: ./build/rules/public-bucket-policy.js



const publicBucketPolicy = {
    scope: 'policy',
    id: 'public-bucket-policy',
    severity: 'error',
    applies: ['bucket'],
    summary: "No statement of the bucket policy is public by S3's own definition.",
    rationale: 'S3 takes a statement for public unless its principal, or a condition with fixed values, says who is meant. A public statement opens the bucket to the world, or, with BlockPublicPolicy, keeps the whole policy from being stored.',
    howToFix: 'Name the principals, or add a condition with fixed values, such as aws:PrincipalOrgID.',
    bad: {
        policy: {
            Version: '2012-10-17',
            Statement: [
                { Effect: 'Allow', Principal: '*', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-media/videos/*' },
            ],
        },
    },
    good: { policy: GOOD_BUCKET },
    reference: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html#access-control-block-public-access-policy-status',
    *check(policy) {
        for (const { raw, statement } of eachPlaced(policy)) {
            if (!isPublicStatement(statement) || statement.notPrincipal !== undefined)
                continue;
            const open = statement.conditions.length > 0 ? ', and no condition fixes who is meant' : '';
            yield { pointer: [...raw.pointer, 'Principal'], message: `This statement is public by S3's definition${open}.` };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/resource-outside-bucket.js








const resourceOutsideBucket = {
    scope: 'policy-of-connection',
    id: 'resource-outside-bucket',
    severity: 'error',
    applies: ['permissions'],
    summary: 'A permissions policy reaches no bucket but the declared one.',
    rationale: 'Each connection declares one bucket, and reviewers read the declaration. A further bucket in the policy is an access that nobody declared; often it is a copy of another policy that was not adapted.',
    howToFix: 'Remove the resource, or declare a connection of its own for that bucket.',
    bad: {
        policy: {
            Version: '2012-10-17',
            Statement: [
                {
                    Effect: 'Allow',
                    Action: 's3:GetObject',
                    Resource: ['arn:aws:s3:::acme-media/videos/*', 'arn:aws:s3:::acme-payroll/*'],
                },
            ],
        },
    },
    good: { policy: GOOD_PERMISSIONS },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege',
    yieldsTo: ['INVALID_ARN_RESOURCE'],
    *check(policy, connection) {
        for (const { raw } of eachGrant(policy, connection)) {
            for (const { value, pointer } of (0,policy_elements/* eachText */.hj)(raw, 'Resource')) {
                const message = resource_outside_bucket_describe(value, connection.bucket);
                if (message !== undefined)
                    yield { pointer, message, replacement: replaceText(raw, 'Resource', value, []) };
            }
        }
    },
};
function resource_outside_bucket_describe(resource, declared) {
    if (hasPlaceholder(resource) || resource.includes('s3://'))
        return undefined;
    const bucket = readS3Resource(resource)?.bucket;
    if (bucket !== undefined) {
        if (bucket === declared || (0,wildcard/* hasWildcard */.r)(bucket) || bucket.includes('${'))
            return undefined;
        return `"${resource}" is in the bucket "${bucket}"; the connection declares "${declared}".`;
    }
    const arn = (0,policy_arn/* splitArn */.E_)(resource);
    if (arn?.service === 's3' && /^(accesspoint|multiregionaccesspoint)\b/.test(arn.resource)) {
        return `"${resource}" is an access point; the connection declares the bucket "${declared}".`;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/rules/resource-outside-prefix.js










const resourceOutsidePrefix = {
    scope: 'policy-of-connection',
    id: 'resource-outside-prefix',
    severity: 'error',
    applies: ['permissions', 'bucket'],
    summary: 'Coactive reads only objects under the declared prefixes.',
    rationale: 'The declaration says which folders Coactive reads. A resource that reaches further opens the rest of the bucket. Note that S3 has no folders: team-a* also matches team-ab/secret.',
    howToFix: 'End each object resource with a declared prefix and "*".',
    bad: {
        policy: {
            Version: '2012-10-17',
            Statement: [{ Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-media/*' }],
        },
    },
    good: { policy: GOOD_PERMISSIONS },
    reference: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-prefixes.html',
    *check(policy, connection) {
        if (connection.prefixes.length === 0)
            return;
        for (const { raw } of eachGrant(policy, connection)) {
            const actions = [...(0,policy_elements/* eachText */.hj)(raw, 'Action')].flatMap(({ value }) => coveredActions(value));
            const readsObjects = actions.some(({ resourceTypes }) => resourceTypes.includes('object'));
            if (!readsObjects && raw.json.NotAction === undefined)
                continue;
            for (const { value, pointer } of (0,policy_elements/* eachText */.hj)(raw, 'Resource')) {
                const resource = readS3Resource(value);
                if (resource?.key === undefined || resource.bucket !== connection.bucket || hasPlaceholder(value))
                    continue;
                const key = toPlainGlob(resource.key, policy.version);
                if (connection.prefixes.some((prefix) => containsGlob(`${literalGlob(prefix)}*`, key)))
                    continue;
                yield {
                    pointer,
                    message: resource_outside_prefix_describe(value, resource.key, connection),
                    replacement: replaceText(raw, 'Resource', value, objectArns(connection)),
                };
            }
        }
    },
};
function resource_outside_prefix_describe(resource, key, connection) {
    const declared = namePrefixes(connection);
    if (/^\*+$/.test(key))
        return `"${resource}" reads the whole bucket; declared is ${declared}.`;
    const start = key.replace(/\*+$/, '');
    const sibling = connection.prefixes.find((prefix) => prefix.startsWith(start) && start !== key);
    if (sibling === undefined)
        return `"${resource}" reads objects outside of ${declared}.`;
    return `"${resource}" reads more than "${sibling}": it also matches "${start}${nextTo(sibling, start)}/\u2026".`;
}
function nextTo(prefix, start) {
    return prefix[start.length] === 'b' ? 'c' : 'b';
}

;// CONCATENATED MODULE: ./build/rules/restrict-public-buckets-cuts.js



const restrictPublicBucketsCuts = {
    scope: 'policy-of-connection',
    id: 'restrict-public-buckets-cuts',
    severity: 'warning',
    applies: ['bucket'],
    summary: "No public statement stands beside Coactive's grant.",
    rationale: "When one statement makes a bucket policy public and RestrictPublicBuckets is on, as it is by default, S3 cuts all access from other accounts through that policy, whatever its other statements say. Coactive's own grant ends with it.",
    howToFix: 'Make the public statement name whom it means, or move it to a bucket of its own.',
    bad: {
        policy: {
            Version: '2012-10-17',
            Statement: [
                {
                    Effect: 'Allow',
                    Principal: { AWS: 'arn:aws:iam::863104360228:role/coactive-external-connections' },
                    Action: 's3:GetObject',
                    Resource: 'arn:aws:s3:::acme-media/videos/*',
                },
                { Effect: 'Allow', Principal: '*', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-media/public/*' },
            ],
        },
    },
    good: { policy: GOOD_BUCKET },
    reference: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html',
    *check(policy, connection) {
        const isForeign = connection.method === 'bucket-policy' || isOtherAccount(connection);
        const open = [...eachPlaced(policy)].find(({ statement }) => isPublicStatement(statement));
        if (!isForeign || open === undefined)
            return;
        const name = open.statement.sid ? `"${open.statement.sid}"` : String(open.statement.index + 1);
        for (const { raw, statement } of eachGrant(policy, connection)) {
            if (isPublicStatement(statement))
                continue;
            yield {
                pointer: [...raw.pointer, 'Principal'],
                message: `RestrictPublicBuckets, when on, cuts this access, because statement ${name} is public.`,
            };
        }
    },
};
function isOtherAccount({ accountId, bucketOwnerAccountId = accountId }) {
    return accountId !== bucketOwnerAccountId;
}

;// CONCATENATED MODULE: ./build/rules/s3-uri-in-arn.js



const s3UriInArn = {
    scope: 'policy',
    id: 's3-uri-in-arn',
    severity: 'error',
    applies: ['permissions', 'bucket', 'boundary'],
    needs: ['s3://'],
    summary: 'Resources are ARNs, not s3:// addresses.',
    rationale: 'Tools write s3://bucket/prefix/, IAM writes arn:aws:s3:::bucket/prefix/*. A resource with an s3:// address matches nothing, so the statement that holds it does not do what it says: an Allow allows nothing, a Deny protects nothing.',
    howToFix: 'Write arn:aws:s3:::BUCKET for the bucket and arn:aws:s3:::BUCKET/PREFIX* for its objects.',
    bad: {
        policy: {
            Version: '2012-10-17',
            Statement: [{ Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::s3://acme-media/videos/*' }],
        },
    },
    good: { policy: GOOD_PERMISSIONS },
    reference: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-arn-format.html',
    *check(policy) {
        for (const raw of (0,policy_elements/* eachStatement */.zz)(policy)) {
            for (const element of ['Resource', 'NotResource']) {
                for (const { value, pointer } of (0,policy_elements/* eachText */.hj)(raw, element)) {
                    const uri = /s3:\/\/(.*)$/is.exec(value);
                    if (uri === null)
                        continue;
                    const arn = `arn:aws:s3:::${(uri[1] ?? '').replace(/^([^/]+)\/$/, '$1')}`;
                    yield {
                        pointer,
                        message: `"${value}" holds an s3:// address, which no ARN does.`,
                        fix: `Write "${arn}".`,
                        replacement: replaceText(raw, element, value, [arn]),
                    };
                }
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/session-ttl-below-minimum.js
const sessionTtlBelowMinimum = {
    scope: 'config',
    id: 'session-ttl-below-minimum',
    severity: 'warning',
    applies: [],
    summary: 'Sessions last at least the 900 seconds that AWS gives.',
    rationale: 'Coactive takes 60 seconds and more, but AWS STS gives no session of less than 900: a shorter one is refused when Coactive assumes the role, and nothing is read.',
    howToFix: 'Set `session_ttl_seconds` to 900 or more, or leave it out.',
    bad: `version: 1
connections:
  - name: media_archive
    method: iam-role
    bucket: acme-media
    session_ttl_seconds: 300
    prefixes: [videos/]
`,
    good: `version: 1
connections:
  - name: media_archive
    method: iam-role
    bucket: acme-media
    session_ttl_seconds: 900
    prefixes: [videos/]
`,
    reference: 'https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html',
    *check(config) {
        for (const connection of config.connections) {
            const { sessionTtlSeconds: seconds } = connection;
            if (connection.state === 'absent' || seconds < 60 || seconds >= 900)
                continue;
            const message = `AWS STS gives no session of ${String(seconds)} seconds: the least is 900.`;
            yield { connection, pointer: ['session_ttl_seconds'], message };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/sufficiency.js


const sufficiency = {
    scope: 'connection',
    id: 'sufficiency',
    severity: 'error',
    source: 'proof',
    applies: ['permissions', 'trust', 'boundary', 'bucket', 'key'],
    summary: 'All policies of a connection together allow everything that Coactive needs to ingest.',
    rationale: 'One missing action, a prefix that differs by a slash or a deny somewhere else stops the ingestion, and from outside of your account AWS says no more than "Access Denied". This is decided over every request that Coactive will make, and the finding shows one that fails.',
    howToFix: 'Allow the request shown, or except it from the deny.',
    bad: {
        policy: {
            Version: '2012-10-17',
            Statement: [
                {
                    Effect: 'Allow',
                    Action: 's3:ListBucket',
                    Resource: 'arn:aws:s3:::acme-media',
                    Condition: { StringLike: { 's3:prefix': 'videos/*' } },
                },
                { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-media/videos/2026/*' },
            ],
        },
        also: [{ kind: 'trust', policy: GOOD_TRUST }],
    },
    good: { policy: GOOD_PERMISSIONS, also: [{ kind: 'trust', policy: GOOD_TRUST }] },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html',
    *check(subject) {
        yield* problemsOf(subject.verdicts?.sufficiency, subject, {
            claim: 'Keeps Coactive from its work',
            fix: this.howToFix,
        });
    },
};

;// CONCATENATED MODULE: ./build/rules/trust-condition-unmet.js







const trustConditionUnmet = {
    scope: 'policy-of-connection',
    id: 'trust-condition-unmet',
    severity: 'error',
    applies: ['trust'],
    summary: "Coactive's request to assume the role meets every condition of the trust policy.",
    rationale: 'A condition that the request can not meet keeps Coactive out for good: it sends no external id and no MFA, and it does not call from your network. AWS answers "Access Denied" and does not say which condition it was.',
    howToFix: 'Remove the condition.',
    bad: {
        policy: {
            Version: '2012-10-17',
            Statement: [
                {
                    Effect: 'Allow',
                    Principal: { AWS: 'arn:aws:iam::863104360228:role/coactive-external-connections' },
                    Action: 'sts:AssumeRole',
                    Condition: { StringEquals: { 'sts:ExternalId': '4711' } },
                },
            ],
        },
    },
    good: { policy: GOOD_TRUST },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html',
    *check(policy, connection) {
        const knowledge = coactiveKnowledge('AssumeRole', { ...connection, roleArn: customerRoleArn(connection) });
        const doors = [...eachTrusted(policy, connection)].filter((one) => one.coverage !== undefined && allowsAssuming(one));
        if (doors.some(({ statement }) => canMeetAll(statement.conditions, knowledge, policy.version) === 'met'))
            return;
        for (const raw of new Set(doors.map((door) => door.raw))) {
            for (const condition of (0,policy_elements/* eachCondition */.RQ)(raw)) {
                const meeting = canMeet(toCondition(condition), knowledge, policy.version);
                if (meeting === 'met')
                    continue;
                const verdict = meeting === 'unmet' ? 'keeps Coactive out' : 'may keep Coactive out';
                yield {
                    pointer: condition.pointer,
                    part: 'key',
                    message: `The condition ${condition.operator} ${condition.key} ${verdict}: ${explainKey(condition.key)}.`,
                    ...(meeting === 'unknown' && !isUnknowable(condition.key) && { severity: 'warning' }),
                    ...(meeting === 'unmet' && { replacement: readable_condition_withoutCondition(raw, condition) }),
                };
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/trust-everyone.js


const trustEveryone = {
    scope: 'policy-of-connection',
    id: 'trust-everyone',
    severity: 'error',
    applies: ['trust'],
    summary: 'The trust policy does not let everybody in.',
    rationale: 'With {"AWS": "*"} every AWS account in the world may assume the role that its own policies allow to; only a condition can hold it back. IAM accepts this spelling without a warning.',
    howToFix: "Name Coactive's role as the principal.",
    bad: {
        policy: {
            Version: '2012-10-17',
            Statement: [{ Effect: 'Allow', Principal: { AWS: '*' }, Action: 'sts:AssumeRole' }],
        },
    },
    good: { policy: GOOD_TRUST },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html#principal-anonymous',
    *check(policy, connection) {
        for (const trusted of eachTrusted(policy, connection)) {
            if (trusted.coverage !== 'everyone' || trusted.type === '*')
                continue;
            const held = trusted.statement.conditions.length > 0 ? ', held back only by the conditions' : '';
            yield {
                pointer: trusted.pointer,
                message: `{"AWS": "*"} lets every AWS account assume the role${held}.`,
                fix: `Write "${connection.coactiveRoleArn}".`,
                replacement: replacePrincipal(trusted.raw, trusted, [connection.coactiveRoleArn]),
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/trust-further-principal.js


const trustFurtherPrincipal = {
    scope: 'policy-of-connection',
    id: 'trust-further-principal',
    severity: 'error',
    applies: ['trust'],
    summary: "Nobody but Coactive's role may assume the role.",
    rationale: 'The role exists for one reader. Whoever else may assume it reads the same bucket, and in CloudTrail their reading looks like that of Coactive. Give others a role of their own.',
    howToFix: 'Remove the principal, or give it a role of its own.',
    bad: {
        policy: {
            Version: '2012-10-17',
            Statement: [
                {
                    Effect: 'Allow',
                    Principal: {
                        AWS: [
                            'arn:aws:iam::863104360228:role/coactive-external-connections',
                            'arn:aws:iam::111122223333:user/alice',
                        ],
                    },
                    Action: 'sts:AssumeRole',
                },
            ],
        },
    },
    good: { policy: GOOD_TRUST },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html',
    yieldsTo: [
        'UNSUPPORTED_WILDCARD_IN_PRINCIPAL',
        'INVALID_ARN_ACCOUNT',
        'INVALID_ARN_PREFIX',
        'MISSING_ARN_FIELD',
        'INVALID_PARTITION',
        'INVALID_ARN_SERVICE_CASE',
    ],
    *check(policy, connection) {
        const trusted = [...eachTrusted(policy, connection)];
        if (trusted.every(({ coverage }) => coverage === undefined))
            return;
        for (const found of trusted) {
            if (found.coverage !== undefined || isReportedElsewhere(found))
                continue;
            yield {
                pointer: found.pointer,
                message: `"${found.value}" may assume the role beside Coactive.`,
                replacement: replacePrincipal(found.raw, found, []),
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/trust-not-coactive.js



const trustNotCoactive = {
    scope: 'policy-of-connection',
    id: 'trust-not-coactive',
    severity: 'error',
    applies: ['trust'],
    summary: "The trust policy lets Coactive's role in.",
    rationale: 'Coactive acts as one role. A trust policy with another principal, a mistyped account or a name that is off by a letter keeps Coactive out, and lets whoever was named in.',
    howToFix: "Name Coactive's role as the principal.",
    bad: {
        policy: {
            Version: '2012-10-17',
            Statement: [
                { Effect: 'Allow', Principal: { AWS: 'arn:aws:iam::863104360228:role/coactive' }, Action: 'sts:AssumeRole' },
            ],
        },
    },
    good: { policy: GOOD_TRUST },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html',
    yieldsTo: [
        'UNSUPPORTED_WILDCARD_IN_PRINCIPAL',
        'INVALID_ARN_ACCOUNT',
        'INVALID_ARN_PREFIX',
        'MISSING_ARN_FIELD',
        'INVALID_PARTITION',
        'INVALID_ARN_SERVICE_CASE',
    ],
    *check(policy, connection) {
        const trusted = [...eachTrusted(policy, connection)];
        if (trusted.some(({ coverage }) => coverage !== undefined))
            return;
        for (const found of trusted) {
            if (isReportedElsewhere(found))
                continue;
            yield {
                pointer: found.pointer,
                message: `"${found.value}" is not Coactive's role${trust_not_coactive_describe(found.value, connection)}, and nothing else here lets it in.`,
                fix: `Write "${connection.coactiveRoleArn}".`,
                replacement: replacePrincipal(found.raw, found, [connection.coactiveRoleArn]),
            };
        }
    },
};
function trust_not_coactive_describe(principal, { coactiveRoleArn }) {
    if ((0,policy_arn/* accountOf */.XP)(principal) !== (0,policy_arn/* accountOf */.XP)(coactiveRoleArn))
        return '';
    return /^arn:[\w-]+:sts::/.test(principal)
        ? ' (it is one session of a role)'
        : ' (it is another principal of its account)';
}

;// CONCATENATED MODULE: ./build/rules/trust-other-action.js





const trustOtherAction = {
    scope: 'policy-of-connection',
    id: 'trust-other-action',
    severity: 'error',
    applies: ['trust'],
    summary: 'The trust policy allows Coactive sts:AssumeRole and nothing else.',
    rationale: 'Coactive assumes the role with sts:AssumeRole. Other STS actions are for other kinds of principals; with sts:TagSession the caller chooses tags that your own policies may trust.',
    howToFix: 'Write "Action": "sts:AssumeRole".',
    bad: {
        policy: {
            Version: '2012-10-17',
            Statement: [
                {
                    Effect: 'Allow',
                    Principal: { AWS: 'arn:aws:iam::863104360228:role/coactive-external-connections' },
                    Action: 'sts:*',
                },
            ],
        },
    },
    good: { policy: GOOD_TRUST },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_update-role-trust-policy.html',
    yieldsTo: ['UNSUPPORTED_ACTION_IN_POLICY', 'MISMATCHED_ACTION_FOR_PRINCIPAL'],
    *check(policy, connection) {
        const coactive = [...eachTrusted(policy, connection)].filter(({ coverage }) => coverage !== undefined);
        const canAssume = coactive.some(allowsAssuming);
        for (const raw of new Set(coactive.map(({ raw: statement }) => statement))) {
            for (const { value, pointer } of (0,policy_elements/* eachText */.hj)(raw, 'Action')) {
                if (value.toLowerCase() === 'sts:assumerole')
                    continue;
                const isHarmless = canAssume && HARMLESS.has(value.toLowerCase());
                yield {
                    pointer,
                    message: `"${value}" is more than Coactive needs to assume the role.`,
                    ...(isHarmless && { severity: 'note' }),
                    replacement: replaceText(raw, 'Action', value, coversAction(value, 'sts:AssumeRole') ? ['sts:AssumeRole'] : []),
                };
            }
        }
    },
};
const HARMLESS = new Set(['sts:tagsession', 'sts:setsourceidentity']);

;// CONCATENATED MODULE: ./build/rules/trust-whole-account.js



const trustWholeAccount = {
    scope: 'policy-of-connection',
    id: 'trust-whole-account',
    severity: 'error',
    applies: ['trust'],
    summary: "The trust policy names Coactive's role, not its whole account.",
    rationale: "The console first makes the role with trust in Coactive's account; the guide's last step replaces that by Coactive's role, and is easily forgotten. Until then every user and role of that account that its own policies allow may assume this role, not only the one that ingests.",
    howToFix: "Name Coactive's role as the principal.",
    bad: {
        policy: {
            Version: '2012-10-17',
            Statement: [{ Effect: 'Allow', Principal: { AWS: 'arn:aws:iam::863104360228:root' }, Action: 'sts:AssumeRole' }],
        },
    },
    good: { policy: GOOD_TRUST },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html',
    *check(policy, connection) {
        const role = connection.coactiveRoleArn;
        for (const trusted of eachTrusted(policy, connection)) {
            if (trusted.coverage !== 'account')
                continue;
            yield {
                pointer: trusted.pointer,
                message: `"${trusted.value}" is all of Coactive's account ${(0,policy_arn/* accountOf */.XP)(role) ?? ''}: any principal there may assume the role.`,
                fix: `Write "${role}".`,
                replacement: replacePrincipal(trusted.raw, trusted, [role]),
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/trust.js


const trust = {
    scope: 'connection',
    id: 'trust',
    severity: 'error',
    source: 'proof',
    applies: ['trust'],
    summary: "Nobody but Coactive's role can become the role, and it can do nothing else with it.",
    rationale: 'Whoever can assume the role reads the bucket. This is decided over every principal, and the finding shows one that should not get in.',
    howToFix: "Trust Coactive's role alone, for sts:AssumeRole alone.",
    bad: {
        kind: 'trust',
        policy: {
            Version: '2012-10-17',
            Statement: [
                {
                    Effect: 'Allow',
                    Principal: { AWS: '*' },
                    Action: 'sts:AssumeRole',
                    Condition: { StringLike: { 'aws:PrincipalArn': 'arn:aws:iam::863104360228:role/coactive-*' } },
                },
            ],
        },
        also: [{ kind: 'permissions', policy: GOOD_PERMISSIONS }],
    },
    good: { kind: 'trust', policy: GOOD_TRUST, also: [{ kind: 'permissions', policy: GOOD_PERMISSIONS }] },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html',
    *check(subject) {
        yield* problemsOf(subject.verdicts?.trust, subject, {
            claim: "Lets in more than Coactive's role",
            fix: this.howToFix,
        });
    },
};

;// CONCATENATED MODULE: ./build/rules/whole-bucket.js
const wholeBucket = {
    scope: 'config',
    id: 'whole-bucket',
    severity: 'note',
    applies: [],
    summary: 'A connection declares the prefixes that Coactive may read.',
    rationale: 'Without prefixes Coactive may list and read everything in the bucket, also what will be put there later for another purpose.',
    howToFix: 'List `prefixes`; where the whole bucket is meant, nothing is to be done.',
    bad: `version: 1
connections:
  - name: media_archive
    method: iam-role
    bucket: acme-media
`,
    good: `version: 1
connections:
  - name: media_archive
    method: iam-role
    bucket: acme-media
    prefixes: [videos/]
`,
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege',
    *check(config) {
        for (const connection of config.connections) {
            if (connection.state === 'absent' || connection.prefixes.length > 0)
                continue;
            const message = `No prefixes are declared: Coactive may read the whole bucket "${connection.bucket}".`;
            yield { connection, pointer: ['bucket'], message };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/wildcard-bucket.js






const wildcardBucket = {
    scope: 'policy-of-connection',
    id: 'wildcard-bucket',
    severity: 'error',
    applies: ['permissions', 'bucket'],
    summary: 'The bucket in a resource is a name, not a pattern.',
    rationale: 'Bucket names are global, and a pattern also matches buckets that do not exist yet: whoever makes one with a fitting name falls under this grant. In the part before the slash a wildcard even runs across it, into the keys.',
    howToFix: 'Write the name of the declared bucket.',
    bad: {
        policy: {
            Version: '2012-10-17',
            Statement: [{ Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-*/videos/*' }],
        },
    },
    good: { policy: GOOD_PERMISSIONS },
    reference: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/security_iam_service-with-iam.html',
    *check(policy, connection) {
        for (const { raw } of eachGrant(policy, connection)) {
            const actions = [...(0,policy_elements/* eachText */.hj)(raw, 'Action')].map(({ value }) => value);
            for (const { value, pointer } of (0,policy_elements/* eachText */.hj)(raw, 'Resource')) {
                const bucket = readS3Resource(value)?.bucket;
                if (bucket === undefined || !isPattern(bucket))
                    continue;
                yield {
                    pointer,
                    message: `"${value}" matches more buckets than one: "${bucket}" is a pattern.`,
                    replacement: replaceText(raw, 'Resource', value, declaredResources(connection, actions)),
                };
            }
        }
    },
};
function isPattern(bucket) {
    return /[*?]|\$\{[^}]*:/.test(bucket);
}

;// CONCATENATED MODULE: ./build/rules/wildcard-resource.js





const wildcardResource = {
    scope: 'policy-of-connection',
    id: 'wildcard-resource',
    severity: 'error',
    applies: ['permissions'],
    summary: 'Allow statements of a permissions policy name their resources.',
    rationale: 'Resource "*" reaches every bucket that the account can reach, those of other teams and those that are made next year included. The connection declares one.',
    howToFix: 'Name the declared bucket and the objects under its prefixes.',
    bad: {
        policy: {
            Version: '2012-10-17',
            Statement: [{ Effect: 'Allow', Action: ['s3:ListBucket', 's3:GetObject'], Resource: '*' }],
        },
    },
    good: { policy: GOOD_PERMISSIONS },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html',
    *check(policy, connection) {
        for (const { raw } of eachGrant(policy, connection)) {
            const actions = [...(0,policy_elements/* eachText */.hj)(raw, 'Action')].map(({ value }) => value);
            if (actions.length > 0 && actions.every((action) => /^kms:/i.test(action)))
                continue;
            for (const { value, pointer } of (0,policy_elements/* eachText */.hj)(raw, 'Resource')) {
                if (!REACHES_EVERYTHING.test(value))
                    continue;
                yield {
                    pointer,
                    message: `Resource "${value}" reaches every bucket; the connection declares "${connection.bucket}".`,
                    replacement: replaceText(raw, 'Resource', value, declaredResources(connection, actions)),
                };
            }
        }
    },
};
const REACHES_EVERYTHING = /^(\*+|arn:[^:]*:[^:]*\*[^:]*:[^:]*:[^:]*:.*)$/s;

;// CONCATENATED MODULE: ./build/rules/index.js































































































































































const RULES = [
    actionResourceMismatch,
    allowedActions,
    awsManagedKeyWithBucketPolicy,
    allowWithNotPrincipal,
    allowWithUnsupportedTagConditionKeyForService,
    arnAccountNotAllowed,
    arnRegionNotAllowed,
    dataTypeMismatch,
    denyWithUnsupportedTagConditionKeyForService,
    deprecatedGlobalConditionKey,
    duplicateKeysWithDifferentCase,
    emptyArrayAction,
    emptyArrayConditionForallvalues,
    emptyArrayConditionForanyvalue,
    emptyArrayConditionIfexists,
    emptyArrayCondition,
    emptyArrayPrincipal,
    emptyArrayResource,
    emptyObjectCondition,
    emptyObjectPrincipal,
    emptySidValue,
    emptyVariable,
    federatedPrincipalNotSupported,
    forallvaluesWithSingleValuedKey,
    improveIpRange,
    invalidAction,
    invalidArnAccount,
    invalidArnPrefix,
    invalidArnResource,
    invalidArnServiceCase,
    invalidConditionDataType,
    invalidConditionKeyFormat,
    invalidConditionMultipleBoolean,
    invalidConditionOperator,
    invalidEffect,
    invalidFederatedPrincipalSyntaxInRoleTrustPolicy,
    invalidGlobalConditionKey,
    invalidKmsKeyValue,
    invalidPartition,
    invalidPolicyElement,
    invalidPrincipalFormat,
    invalidPrincipalKey,
    invalidRoleReference,
    invalidServiceConditionKey,
    invalidServiceInAction,
    invalidServicePrincipalFormat,
    invalidService,
    invalidUserReference,
    invalidVariableForOperator,
    invalidVersion,
    invalidVpcFormat,
    invalidVpceFormat,
    irrelevantConditionKeyInPolicy,
    jsonSyntaxError,
    mismatchedActionForPrincipal,
    missingAction,
    missingArnAccount,
    missingArnField,
    missingBraceInVariable,
    missingConditionKeyForOidcPrincipal,
    missingEffect,
    missingGithubRepoConditionKey,
    missingPairedConditionKeys,
    missingPrincipal,
    missingQualifier,
    missingQuoteInVariable,
    missingResource,
    missingStatement,
    missingTagKeyInCondition,
    missingVersion,
    nullWithIfExists,
    nullWithQualifier,
    passRoleWithStarInActionAndResource,
    policySizeExceedsIdentityPolicyQuota,
    policySizeExceedsResourcePolicyQuota,
    policySizeExceedsRoleTrustPolicyQuota,
    privateIpAddress,
    privateNotIpAddress,
    redundantAction,
    redundantKeyDueToWildcardInCondition,
    redundantResource,
    redundantStatement,
    restrictAccessToServicePrincipal,
    roleTrustPolicySyntaxErrorNotprincipal,
    roleTrustPolicySyntaxErrorResource,
    roleTrustPolicyUnsupportedWildcardInPrincipal,
    specificGithubRepoAndBranchRecommended,
    stringLikeOperatorWithArnConditionKeys,
    typeMismatchBoolean,
    typeMismatchDate,
    typeMismatchIpRange,
    typeMismatchNumber,
    typeMismatchString,
    typeMismatch,
    uniqueSidsRecommended,
    uniqueSidsRequired,
    unsupportedActionForConditionKey,
    unsupportedActionInPolicy,
    unsupportedConditionKeyForServicePrincipal,
    unsupportedElementCombination,
    unsupportedPrincipal,
    unsupportedResourceArnInPolicy,
    unsupportedSid,
    unsupportedSpaceInVariable,
    unsupportedWildcardInPrincipal,
    untrustworthyConditionKey,
    variableUnsupportedInElement,
    variableUnsupportedInVersion,
    wildcardInServiceName,
    wildcardUsageTooPermissive,
    wildcardWithoutLikeOperator,
    bucketAccountRoot,
    bucketListingAllowed,
    bucketOtherBucket,
    charactersOutsideLatin1,
    confusedDeputy,
    denyBlocksCoactive,
    excessAction,
    kmsAliasInResource,
    kmsDecryptMissing,
    kmsDecryptTooWide,
    kmsKeyInOtherAccount,
    kmsKeyInOtherRegion,
    leastPrivilege,
    legacyBucketName,
    listWithoutPrefix,
    maxSessionIrrelevant,
    missingListAction,
    missingReadAction,
    noNotAction,
    noNotResource,
    noPermissionManagement,
    noWildcardAction,
    noWriteAction,
    notPrincipalWithDeny,
    oldVersion,
    overlappingPrefixes,
    placeholderValue,
    prefixConditionLetThrough,
    prefixConditionTooNarrow,
    prefixConditionTooWide,
    prefixWithoutSlash,
    publicBucketPolicy,
    resourceOutsideBucket,
    resourceOutsidePrefix,
    restrictPublicBucketsCuts,
    s3UriInArn,
    sessionTtlBelowMinimum,
    sufficiency,
    trustConditionUnmet,
    trustEveryone,
    trustFurtherPrincipal,
    trustNotCoactive,
    trustOtherAction,
    trustWholeAccount,
    trust,
    wholeBucket,
    wildcardBucket,
    wildcardResource,
];


/***/ }),

/***/ 6954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ applyWaivers),
/* harmony export */   X: () => (/* binding */ WAIVER_RULES)
/* harmony export */ });
const WAIVER_RULES = ['expired-waiver', 'unused-waiver'];
function applyWaivers(findings, waivers, now, { connections, isSelection = false, couldFind = () => true } = {}) {
    const names = connections && new Set(connections.map(({ name }) => name));
    const inScope = waivers.filter(({ connection }) => connection === undefined || names?.has(connection) !== false);
    const expired = new Set(inScope.filter((waiver) => now.getTime() >= endOf(waiver)));
    const index = new Map();
    for (const waiver of inScope) {
        if (expired.has(waiver))
            continue;
        const key = keyOf(waiver.rule, waiver.connection);
        index.set(key, [...(index.get(key) ?? []), waiver]);
    }
    const used = new Set();
    const waived = [];
    const remaining = findings.filter((finding) => {
        if (finding.sources.includes('config'))
            return true;
        const accepting = [
            ...(finding.connection === undefined ? [] : (index.get(keyOf(finding.rule, finding.connection)) ?? [])),
            ...(index.get(keyOf(finding.rule, undefined)) ?? []),
        ];
        const [waiver] = accepting;
        if (waiver === undefined)
            return true;
        for (const each of accepting)
            used.add(each);
        waived.push({ ...finding, reason: waiver.reason, expires: waiver.expires });
        return false;
    });
    const unused = inScope.filter((waiver) => !expired.has(waiver) &&
        !used.has(waiver) &&
        !(isSelection && waiver.connection === undefined) &&
        couldFind(waiver.rule));
    return { findings: [...remaining, ...Array.from(expired, expiredFinding), ...unused.map(unusedFinding)], waived };
}
function endOf({ expires }) {
    return Date.parse(`${expires}T00:00:00Z`) + 86_400_000;
}
function keyOf(rule, connection) {
    return JSON.stringify([rule, connection ?? null]);
}
function expiredFinding(waiver) {
    return {
        ...base(waiver, 'expires'),
        rule: 'expired-waiver',
        severity: 'error',
        message: `the waiver for ${subject(waiver)} ended with ${waiver.expires}`,
        fix: 'repair what it accepted and remove it, or decide anew and set a later day',
    };
}
function unusedFinding(waiver) {
    return {
        ...base(waiver, 'rule'),
        rule: 'unused-waiver',
        severity: 'warning',
        message: `the waiver for ${subject(waiver)} accepts no finding any more`,
        fix: 'remove it, before it hides the next one',
    };
}
function subject({ rule, connection }) {
    return connection === undefined ? `"${rule}"` : `"${rule}" of "${connection}"`;
}
function base({ connection, origin }, key) {
    return {
        ...(connection !== undefined && { connection }),
        file: origin.file,
        ...origin.rangeOf([key]),
        sources: ['rule'],
    };
}


/***/ })

};

return { id, ids, modules };
})();
