(() => {
'use strict';
const id = 196;
const ids = [196];
const modules = {

/***/ 815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  RULES: () => (/* reexport */ rules/* RULES */.y),
  check: () => (/* reexport */ check/* check */.z),
  explain: () => (/* reexport */ explain)
});

// EXTERNAL MODULE: ./build/jobs/check.js + 15 modules
var check = __webpack_require__(4640);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/policy/nearest.js
var nearest = __webpack_require__(8029);
// EXTERNAL MODULE: ./build/rules/analyzer-codes.js
var analyzer_codes = __webpack_require__(5427);
// EXTERNAL MODULE: ./build/rules/analyzer-rules.js
var analyzer_rules = __webpack_require__(7998);
;// CONCATENATED MODULE: ./build/jobs/explain.js




function explain(id, rules) {
    const isAsked = (candidate) => candidate.toLowerCase() === id.toLowerCase();
    const rule = rules.find((candidate) => isAsked(candidate.id));
    if (rule === undefined)
        return explainAnalyzer(isAsked) ?? refuse(id, rules);
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
function explainAnalyzer(isAsked) {
    const rule = analyzer_rules/* ANALYZER_RULES */.DM.find((candidate) => isAsked(candidate.id));
    if (rule !== undefined) {
        return [
            `${rule.id} (${rule.severity}; about the answers of IAM Access Analyzer)`,
            rule.summary,
            '',
            'Why',
            indent(rule.rationale),
            '',
            'How to fix',
            indent(rule.howToFix),
            '',
            `Reference: ${rule.reference}`,
            '',
        ].join('\n');
    }
    const code = analyzer_codes/* ANALYZER_ONLY_CODES */.X.find(isAsked);
    if (code === undefined)
        return undefined;
    return [
        `${code} (a check of IAM Access Analyzer that this tool does not make by itself)`,
        'It is reported when Access Analyzer is asked and finds it, with the text and the severity of AWS.',
        '',
        `Reference: ${analyzer_codes/* CHECK_REFERENCE */.x}`,
        '',
    ].join('\n');
}
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
function refuse(id, rules) {
    const known = [...rules, ...analyzer_rules/* ANALYZER_RULES */.DM].map((rule) => rule.id);
    const guess = (0,nearest/* nearest */.p)(id, [...known, ...analyzer_codes/* ANALYZER_ONLY_CODES */.X]);
    const message = `there is no rule ${JSON.stringify(id.slice(0, 100))}`;
    const fix = guess === undefined ? 'docs/rules.md lists all rules' : `did you mean ${guess}?`;
    throw new errors/* ConfigError */.x([{ rule: 'invalid-input', message, fix }]);
}

// EXTERNAL MODULE: ./build/rules/index.js + 209 modules
var rules = __webpack_require__(877);
;// CONCATENATED MODULE: ./build/jobs/index.js





/***/ })

};

return { id, ids, modules };
})();
