(() => {
'use strict';
const id = 7635;
const ids = [7635];
const modules = {

/***/ 7635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hearCalls: () => (/* binding */ hearCalls)
/* harmony export */ });
/* harmony import */ var _heard_call_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8002);

function hearCalls(client, service, hear, now) {
    client.middlewareStack.add((next, context) => async (call) => {
        const begun = now();
        const { commandName } = context;
        const operation = typeof commandName === 'string' ? commandName.replace(/Command$/, '') : '(unnamed)';
        const tell = (result, { $metadata }) => {
            hear({ service, operation, milliseconds: now() - begun, result, ...(0,_heard_call_js__WEBPACK_IMPORTED_MODULE_0__/* .requestIdOf */ .G)($metadata?.requestId) });
        };
        try {
            const answer = await next(call);
            const output = answer.output;
            tell(String(output.$metadata?.httpStatusCode ?? 'answered'), output);
            return answer;
        }
        catch (error) {
            tell(error instanceof Error ? error.name : 'failed', error);
            throw error;
        }
    }, { step: 'initialize', name: 'hearCalls', priority: 'low' });
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
