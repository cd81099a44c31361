(() => {
'use strict';
const id = 8216;
const ids = [8216];
const modules = {

/***/ 8216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hearFetch: () => (/* binding */ hearFetch)
/* harmony export */ });
/* harmony import */ var _heard_call_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8002);

function hearFetch(fetch, service, hear, now) {
    return async (input, init) => {
        const begun = now();
        const url = typeof input === 'string' ? input : input instanceof URL ? input.href : input.url;
        const path = URL.canParse(url) ? new URL(url).pathname : '';
        const tell = (result, id) => {
            const operation = `${init?.method ?? 'GET'} ${path}`;
            hear({ service, operation, milliseconds: now() - begun, result, ...(0,_heard_call_js__WEBPACK_IMPORTED_MODULE_0__/* .requestIdOf */ .G)(id) });
        };
        try {
            const response = await fetch(input, init);
            tell(String(response.status), response.headers.get('x-request-id'));
            return response;
        }
        catch (error) {
            tell(error instanceof Error ? error.name : 'failed', undefined);
            throw error;
        }
    };
}


/***/ }),

/***/ 8002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ requestIdOf)
/* harmony export */ });
function requestIdOf(text) {
    return typeof text === 'string' && /^[\w:.+/=-]{1,100}$/.test(text) ? { requestId: text } : {};
}


/***/ })

};

return { id, ids, modules };
})();
