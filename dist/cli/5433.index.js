(() => {
'use strict';
const id = 5433;
const ids = [5433];
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


/***/ })

};

return { id, ids, modules };
})();
