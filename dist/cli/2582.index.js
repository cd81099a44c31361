(() => {
'use strict';
const id = 2582;
const ids = [2582];
const modules = {

/***/ 2582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeReportFile: () => (/* binding */ writeReportFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);



async function writeReportFile(file, text, { base, roots }) {
    const target = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(base, file);
    const folder = await realFolder(target, file);
    if (roots.length > 0 && !(await isInside(folder, roots))) {
        throw mistake(file, 'lies outside of the workspace', 'choose a path inside of the workspace or of RUNNER_TEMP');
    }
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(target).catch(() => undefined);
    if (found !== undefined && !found.isFile()) {
        throw mistake(file, 'is there and no ordinary file', 'choose another path');
    }
    const temporary = node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, `.${node_path__WEBPACK_IMPORTED_MODULE_1__.basename(target)}.${String(process.pid)}-${Date.now().toString(36)}`);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(temporary, text, { flag: 'wx' });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(temporary, node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, node_path__WEBPACK_IMPORTED_MODULE_1__.basename(target)));
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(temporary, { force: true });
        if (!isRefusal(error))
            throw error;
        throw mistake(file, `cannot be written (${error.code})`, 'choose a folder that this process may write to');
    }
    return target;
}
async function realFolder(target, file) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(target));
    }
    catch {
        throw mistake(file, 'lies in a folder that is not there', 'make the folder first, or choose another path');
    }
}
async function isInside(folder, roots) {
    for (const root of roots) {
        const inside = node_path__WEBPACK_IMPORTED_MODULE_1__.relative(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(root), folder);
        const leaves = inside === '..' || inside.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute(inside);
        if (!leaves)
            return true;
    }
    return false;
}
function isRefusal(error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    return ['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EISDIR', 'ENAMETOOLONG', 'ENOENT'].includes(code);
}
function mistake(file, what, fix) {
    const message = `the report file ${JSON.stringify(file)} ${what}`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .x([{ rule: 'invalid-input', message, fix }]);
}


/***/ })

};

return { id, ids, modules };
})();
