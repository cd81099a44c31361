(() => {
'use strict';
const id = 1554;
const ids = [1554];
const modules = {

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
