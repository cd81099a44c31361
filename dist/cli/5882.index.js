(() => {
'use strict';
const id = 5882;
const ids = [5882,5433];
const modules = {

/***/ 7814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainCredentials: () => (/* binding */ explainCredentials),
/* harmony export */   explainRefusal: () => (/* binding */ explainRefusal),
/* harmony export */   isWithoutCredentials: () => (/* binding */ isWithoutCredentials),
/* harmony export */   refusedDocument: () => (/* binding */ refusedDocument)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);

const ABOUT_THE_DOCUMENT = ['ValidationException', 'InvalidParameterException', 'UnprocessableEntityException'];
const ABOUT_CREDENTIALS = [
    ...['CredentialsProviderError', 'TokenProviderError', 'ProviderError', 'ExpiredToken', 'ExpiredTokenException'],
    ...['RequestExpired', 'InvalidClientTokenId', 'UnrecognizedClientException', 'InvalidAccessKeyId', 'AuthFailure'],
    ...['InvalidSignatureException', 'SignatureDoesNotMatch', 'IncompleteSignature', 'IncompleteSignatureException'],
    ...['MissingAuthenticationToken', 'MissingAuthenticationTokenException', 'OptInRequired', 'NotAuthorized'],
];
function refusedDocument(error) {
    if (!(error instanceof Error) || !ABOUT_THE_DOCUMENT.includes(error.name))
        return undefined;
    const message = error.message.length > MAX_MESSAGE ? `${error.message.slice(0, MAX_MESSAGE)}\u2026` : error.message;
    return `${error.name}: ${message}`;
}
const MAX_MESSAGE = 300;
function explainRefusal(error, operation, region) {
    const name = error instanceof Error ? error.name : 'unknown error';
    if (name === 'AccessDeniedException' || name === 'AccessDenied') {
        const permission = `access-analyzer:${operation}`;
        return mistake(`AWS refused ${permission} to these credentials in ${region}`, `allow ${permission} to their role or user (on the resource "*"), or set access-analyzer to off`);
    }
    if (ABOUT_CREDENTIALS.includes(name)) {
        return mistake(`AWS did not accept the credentials for ${operation} (${name})`, 'give valid AWS credentials, or set access-analyzer to off');
    }
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._(operation, `IAM Access Analyzer in ${region}`, { cause: error });
}
function explainCredentials(error) {
    if (error instanceof Error && '$fault' in error && error.$fault === 'client') {
        return mistake(`AWS gave no credentials (${error.name})`, 'correct the role or profile that the environment names, or set access-analyzer to off');
    }
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._('getting AWS credentials', 'IAM Access Analyzer', { cause: error });
}
function isWithoutCredentials(error) {
    return error instanceof Error && ['CredentialsProviderError', 'TokenProviderError'].includes(error.name);
}
function mistake(message, fix) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .x([{ rule: 'access-analyzer-refused', message, fix }]);
}


/***/ }),

/***/ 5882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  AwsPolicyAnalyzer: () => (/* binding */ AwsPolicyAnalyzer)
});

// EXTERNAL MODULE: ./build/adapters/aws/access-analyzer-refusal.js
var access_analyzer_refusal = __webpack_require__(7814);
;// CONCATENATED MODULE: ./build/adapters/aws/access-analyzer-finding.js
function readFinding(finding) {
    const { findingDetails, findingType, issueCode, learnMoreLink, locations = [] } = finding;
    return {
        code: issueCode ?? '',
        type: findingType ?? '',
        message: findingDetails ?? '',
        ...(learnMoreLink !== undefined && { link: learnMoreLink }),
        places: locations.flatMap((location) => readPlace(location)),
    };
}
function readPlace({ path = [], span }) {
    const range = readSpan(span);
    return range === undefined ? [] : [{ range, path: readPath(path) }];
}
function readSpan(span) {
    const { start, end } = span ?? {};
    if (start?.line === undefined || start.column === undefined)
        return undefined;
    const line = Math.max(1, start.line);
    const column = Math.max(1, start.column + 1);
    const endLine = Math.max(line, end?.line ?? line);
    const endColumn = (end?.column ?? start.column) + 1;
    return { line, column, endLine, endColumn: endLine === line ? Math.max(column, endColumn) : Math.max(1, endColumn) };
}
function readPath(path) {
    const pointer = [];
    for (const element of path) {
        const step = element.value ?? element.index ?? element.key;
        if (step === undefined)
            break;
        pointer.push(step);
    }
    return pointer;
}

;// CONCATENATED MODULE: ./build/adapters/aws/access-analyzer.js


class AwsPolicyAnalyzer {
    client;
    region;
    constructor(client, region) {
        this.client = client;
        this.region = region;
    }
    async validate({ kind, text }) {
        const findings = [];
        let token;
        let pages = 0;
        try {
            do {
                if (++pages > MOST_PAGES)
                    throw new Error(`more than ${String(MOST_PAGES)} pages of findings`);
                const page = await this.client.validatePolicy({
                    locale: 'EN',
                    policyDocument: text,
                    policyType: policyTypeOf(kind),
                    ...resourceTypeOf(kind),
                    ...(token !== undefined && { nextToken: token }),
                });
                for (const finding of page.findings ?? [])
                    findings.push(readFinding(finding));
                token = page.nextToken === '' ? undefined : page.nextToken;
            } while (token !== undefined);
        }
        catch (error) {
            return { problem: this.onlyThisDocument('ValidatePolicy', error) };
        }
        return { findings };
    }
    async checkNoNewAccess({ kind, text }, existing) {
        const policyType = policyTypeOf(kind);
        return await this.check('CheckNoNewAccess', () => this.client.checkNoNewAccess({ newPolicyDocument: text, existingPolicyDocument: existing, policyType }));
    }
    async checkAccessNotGranted({ kind, text }, actions) {
        const access = [{ actions: [...actions] }];
        return await this.check('CheckAccessNotGranted', () => this.client.checkAccessNotGranted({ policyDocument: text, access, policyType: policyTypeOf(kind) }));
    }
    async checkNoPublicAccess({ kind, text }) {
        const resourceType = kind === 'trust' ? 'AWS::IAM::AssumeRolePolicyDocument' : 'AWS::S3::Bucket';
        return await this.check('CheckNoPublicAccess', () => this.client.checkNoPublicAccess({ policyDocument: text, resourceType }));
    }
    async check(operation, send) {
        let answer;
        try {
            answer = await send();
        }
        catch (error) {
            return { problem: this.onlyThisDocument(operation, error) };
        }
        if (answer.result === 'PASS')
            return { result: 'PASS' };
        const reasons = (answer.reasons ?? []).map(({ description, statementIndex, statementId }) => ({
            ...(description !== undefined && { description }),
            ...(statementIndex !== undefined && { statement: statementIndex }),
            ...(statementId !== undefined && { sid: statementId }),
        }));
        return { result: 'FAIL', message: answer.message ?? 'the check did not pass', reasons };
    }
    onlyThisDocument(operation, error) {
        const problem = (0,access_analyzer_refusal.refusedDocument)(error);
        if (problem !== undefined)
            return problem;
        throw (0,access_analyzer_refusal.explainRefusal)(error, operation, this.region);
    }
}
const MOST_PAGES = 200;
function policyTypeOf(kind) {
    return kind === 'permissions' || kind === 'boundary' ? 'IDENTITY_POLICY' : 'RESOURCE_POLICY';
}
function resourceTypeOf(kind) {
    if (kind === 'trust')
        return { validatePolicyResourceType: 'AWS::IAM::AssumeRolePolicyDocument' };
    if (kind === 'bucket')
        return { validatePolicyResourceType: 'AWS::S3::Bucket' };
    return {};
}


/***/ })

};

return { id, ids, modules };
})();
