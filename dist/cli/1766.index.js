(() => {
'use strict';
const id = 1766;
const ids = [1766,8647];
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

/***/ 1554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   proveSubject: () => (/* binding */ proveSubject)
/* harmony export */ });
/* harmony import */ var _access_connection_input_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8570);
/* harmony import */ var _access_verdicts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3933);
/* harmony import */ var _access_witness_hints_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8647);



function proveSubject({ connection, policies, live }) {
    const { restrictPublicBuckets } = live ?? {};
    const input = {
        ...(0,_access_connection_input_js__WEBPACK_IMPORTED_MODULE_2__/* .accessInput */ .P)(connection, [...policies, ...(live?.policies ?? [])]),
        ...(restrictPublicBuckets !== undefined && { restrictPublicBuckets }),
    };
    return (0,_access_verdicts_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeAccess */ .I)(input, (0,_access_witness_hints_js__WEBPACK_IMPORTED_MODULE_1__.witnessHints)());
}


/***/ })

};

return { id, ids, modules };
})();
