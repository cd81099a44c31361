export const id = 206;
export const ids = [206];
export const modules = {

/***/ 2206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explain: () => (/* binding */ explain)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _policy_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8029);


/** A rule for a person at a terminal: why, bad, good, how to fix, reference. An unknown id is the user's mistake. */
function explain(id, rules) {
    const rule = rules.find((candidate) => candidate.id.toLowerCase() === id.toLowerCase());
    if (rule === undefined)
        throw unknownRule(id, rules);
    const where = rule.applies.length === 0 ? 'the config' : `${rule.applies.join(', ')} documents`;
    return [
        `${rule.id} (${rule.severity}; looks at ${rule.scope === 'config' ? 'the config' : where})`,
        rule.summary,
        '',
        'Why',
        indent(rule.rationale),
        '',
        'Bad',
        indent(exampleText(rule.bad)),
        '',
        'Good',
        indent(exampleText(rule.good)),
        '',
        'How to fix',
        indent(rule.howToFix),
        '',
        `Reference: ${rule.reference}`,
        '',
    ].join('\n');
}
/** An example as its author wrote it: YAML of a config, the text of a document, or its JSON. */
function exampleText(example) {
    if (typeof example === 'string')
        return example.trimEnd();
    const documents = [{ kind: example.kind, policy: example.policy }, ...(example.also ?? [])];
    return documents
        .map(({ kind, policy }) => {
        const text = typeof policy === 'string' ? policy : JSON.stringify(policy, null, 2);
        return documents.length > 1 && kind !== undefined ? `${kind}:\n${text}` : text;
    })
        .join('\n');
}
function indent(text) {
    return text.replace(/^(?=.)/gm, '  ');
}
function unknownRule(id, rules) {
    const guess = (0,_policy_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(id, rules.map((rule) => rule.id));
    const message = `there is no rule ${JSON.stringify(id.slice(0, 100))}`;
    const fix = guess === undefined ? 'docs/rules.md lists all rules' : `did you mean ${guess}?`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .x([{ rule: 'invalid-input', message, fix }]);
}


/***/ })

};
