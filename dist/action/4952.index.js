(() => {
'use strict';
const id = 4952;
const ids = [4952];
const modules = {

/***/ 2695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ trustReaders),
/* harmony export */   y: () => (/* binding */ trustBase)
/* harmony export */ });
function trustBase(head, base) {
    const known = new Map(base.connections.map((connection) => [connection.name, connection]));
    const guarded = new Set(base.guardrails.map(({ id }) => id));
    const assumed = new Set(base.connections.map(({ assumeRole }) => assumeRole));
    return {
        ...head,
        connections: head.connections.map((connection) => trustRoles(connection, known.get(connection.name), assumed)),
        rules: base.rules,
        guardrails: [...base.guardrails, ...head.guardrails.filter(({ id }) => !guarded.has(id))],
        waivers: head.waivers.flatMap((waiver) => bothHave(waiver, base.waivers)),
    };
}
function trustReaders(head, base) {
    const trusted = trustBase(head, base).connections;
    return {
        ...head,
        connections: trusted.map((connection, index) => {
            const { coactiveRoleArn } = head.connections[index] ?? connection;
            return { ...connection, coactiveRoleArn };
        }),
    };
}
function trustRoles(connection, base, assumed) {
    const { assumeRole: own, ...rest } = connection;
    const assumeRole = base === undefined ? (assumed.has(own) ? own : undefined) : base.assumeRole;
    return {
        ...rest,
        ...(assumeRole !== undefined && { assumeRole }),
        ...(base !== undefined && { coactiveRoleArn: base.coactiveRoleArn, apiUrl: base.apiUrl }),
    };
}
function bothHave(waiver, base) {
    const same = base.filter(({ rule, connection }) => rule === waiver.rule && connection === waiver.connection);
    const last = same
        .map(({ expires }) => expires)
        .sort()
        .at(-1);
    if (last === undefined)
        return [];
    return [last < waiver.expires ? { ...waiver, expires: last } : waiver];
}


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


/***/ })

};

return { id, ids, modules };
})();
