(() => {
'use strict';
const id = 4154;
const ids = [4154];
const modules = {

/***/ 4154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tunnelFetch: () => (/* binding */ tunnelFetch)
/* harmony export */ });
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4708);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7075);


function tunnelFetch(agent) {
    return (input, init = {}) => new Promise((resolve, reject) => {
        const url = new URL(input instanceof Request ? input.url : input);
        const { method = 'GET', headers, body, signal } = init;
        const sent = (0,node_https__WEBPACK_IMPORTED_MODULE_0__.request)(url, { method, agent, headers: Object.fromEntries(new Headers(headers)), ...(signal && { signal }) }, (answer) => {
            resolve(responseOf(answer));
        });
        sent.once('error', reject);
        sent.end(typeof body === 'string' ? body : undefined);
    });
}
function responseOf(answer) {
    const { statusCode: status = 500, headersDistinct } = answer;
    const headers = new Headers();
    for (const [name, values = []] of Object.entries(headersDistinct)) {
        for (const value of values)
            headers.append(name, value);
    }
    const isEmpty = status === 204 || status === 205 || status === 304;
    if (isEmpty)
        answer.resume();
    return new Response(isEmpty ? null : node_stream__WEBPACK_IMPORTED_MODULE_1__.Readable.toWeb(answer), { status, headers });
}


/***/ })

};

return { id, ids, modules };
})();
