(() => {
'use strict';
const id = 554;
const ids = [554];
const modules = {

/***/ 1554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   proveSubject: () => (/* binding */ proveSubject)
/* harmony export */ });
/* harmony import */ var _access_connection_input_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8570);
/* harmony import */ var _access_verdicts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2230);
/* harmony import */ var _access_witness_hints_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8647);



function proveSubject({ connection, policies }) {
    return (0,_access_verdicts_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeAccess */ .I)((0,_access_connection_input_js__WEBPACK_IMPORTED_MODULE_2__/* .accessInput */ .P)(connection, policies), (0,_access_witness_hints_js__WEBPACK_IMPORTED_MODULE_1__.witnessHints)());
}


/***/ })

};

return { id, ids, modules };
})();
