(() => {
'use strict';
const id = 605;
const ids = [605];
const modules = {

/***/ 605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   suggestFixes: () => (/* binding */ suggestFixes)
/* harmony export */ });
/* harmony import */ var _policy_locate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6805);
/* harmony import */ var _policy_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2604);
/* harmony import */ var _policy_pointer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2578);
/* harmony import */ var _report_escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4200);




function suggestFixes(findings, textOf) {
    const found = new Map();
    for (const finding of findings) {
        const { file, statement, replacement } = finding;
        if (statement === undefined || replacement === undefined || replacement === null)
            continue;
        const key = `${file}#${String(statement)}`;
        const suggestion = found.has(key) ? undefined : suggest(finding, statement, textOf(file) ?? '');
        if (suggestion !== undefined)
            found.set(key, suggestion);
    }
    return [...found.values()];
}
function suggest(finding, index, text) {
    const { file, message, rule, replacement } = finding;
    const parsed = (0,_policy_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePolicy */ .O)(text, 'permissions', file);
    if ('problem' in parsed)
        return undefined;
    const range = (0,_policy_locate_js__WEBPACK_IMPORTED_MODULE_0__/* .createLocator */ .T)(text)((0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .statementPointer */ .Po)(parsed.policy, index));
    const lines = text.split(/\r?\n/);
    const first = lines[range.line - 1] ?? '';
    const last = lines[range.endLine - 1] ?? '';
    const indent = first.slice(0, range.column - 1);
    const rest = last.slice(range.endColumn - 1).trim();
    if (indent.trim() !== '' || (rest !== '' && rest !== ','))
        return undefined;
    const step = indent.includes('\t') ? '\t' : 2;
    const body = JSON.stringify(replacement, null, step)
        .split('\n')
        .map((line) => indent + line);
    body.push(`${body.pop() ?? ''}${rest}`);
    const fence = (0,_report_escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .fenceCode */ .bq)(body, 'suggestion');
    if (fence.slice(1, -1).some((line, at) => line !== body[at]))
        return undefined;
    const original = lines
        .slice(range.line - 1, range.endLine)
        .join(' ')
        .replace(/\s+/g, '');
    const said = `**${(0,_report_escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .FV)(rule)}**: ${(0,_report_escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .FV)(message.slice(0, 1_000))}`;
    return { file, startLine: range.line, endLine: range.endLine, text: [said, '', ...fence].join('\n'), original };
}


/***/ }),

/***/ 6805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ findPlace),
/* harmony export */   T: () => (/* binding */ createLocator)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9547);
/* harmony import */ var _range_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6710);


function findPlace({ file, text, place }) {
    return place === undefined ? { file, locate: createLocator(text) } : { file: place.file, locate: place.rangeOf };
}
function createLocator(text) {
    let tree;
    let lines;
    return (pointer, part = 'value') => {
        tree ??= (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.parseTree)(text);
        lines ??= (0,_range_js__WEBPACK_IMPORTED_MODULE_1__/* .indexLines */ .u)(text);
        if (tree === undefined)
            return lines(0, text.length);
        let node;
        let rest = [...pointer];
        while ((node = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.findNodeAtLocation)(tree, rest)) === undefined && rest.length > 0)
            rest = rest.slice(0, -1);
        node ??= tree;
        const property = node.parent?.type === 'property' ? node.parent.children?.[0] : undefined;
        const shown = part === 'key' && rest.length === pointer.length && property ? property : node;
        return lines(shown.offset, shown.length);
    };
}


/***/ }),

/***/ 2604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ parsePolicy),
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var _syntax_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2976);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9851);


function parsePolicy(text, kind, file, generated = false) {
    const problem = text.length > _syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_POLICY_CHARACTERS */ .h ? tooLong(text) : undefined;
    if (problem)
        return { problem };
    const json = parseJson(text);
    if ('problem' in json)
        return json;
    return { policy: { kind, file, text, json: json.value, generated, ...(0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .readDocument */ .u)(json.value) } };
}
function parseJson(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return { problem: (0,_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .findSyntaxProblem */ .Y)(text, MAX_DEPTH) };
    }
    const keys = countKeys(value, 0);
    if (keys !== undefined && (keys === countQuotedColons(text) || keys === countColons(text)))
        return { value };
    return { problem: (0,_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .findSyntaxProblem */ .Y)(text, MAX_DEPTH) };
}
const MAX_DEPTH = 32;
function tooLong(text) {
    const message = `the document has ${String(text.length)} characters; IAM takes at most ${String(_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_POLICY_CHARACTERS */ .h)}`;
    return { offset: 0, length: 1, message };
}
function countQuotedColons(text) {
    let count = 0;
    for (let i = text.indexOf(':'); i !== -1; i = text.indexOf(':', i + 1)) {
        let before = i - 1;
        while (isSpace(text.charCodeAt(before)))
            before--;
        if (text.charCodeAt(before) === 0x22)
            count++;
    }
    return count;
}
function isSpace(code) {
    return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}
function countColons(text) {
    let colons = 0;
    for (let i = 0; i < text.length; i++) {
        const code = text.charCodeAt(i);
        if (code === 0x22)
            i = endOfString(text, i);
        else if (code === 0x3a)
            colons++;
    }
    return colons;
}
function endOfString(text, start) {
    let end = text.indexOf('"', start + 1);
    while (end !== -1) {
        let backslashes = 0;
        while (text.charCodeAt(end - 1 - backslashes) === 0x5c)
            backslashes++;
        if (backslashes % 2 === 0)
            return end;
        end = text.indexOf('"', end + 1);
    }
    return text.length;
}
function countKeys(value, depth) {
    if (typeof value !== 'object' || value === null)
        return 0;
    if (depth === MAX_DEPTH)
        return undefined;
    let count = 0;
    if (Array.isArray(value)) {
        for (const item of value) {
            if (typeof item !== 'object')
                continue;
            const inside = countKeys(item, depth + 1);
            if (inside === undefined)
                return undefined;
            count += inside;
        }
    }
    else {
        for (const key in value) {
            const inside = countKeys(value[key] ?? null, depth + 1);
            if (inside === undefined)
                return undefined;
            count += 1 + inside;
        }
    }
    return count;
}


/***/ }),

/***/ 2578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Po: () => (/* binding */ statementPointer)
/* harmony export */ });
/* unused harmony exports valueAt, elementPointer */
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9851);

function valueAt(json, pointer) {
    let value = json;
    for (const step of pointer) {
        if (Array.isArray(value))
            value = typeof step === 'number' ? value[step] : undefined;
        else if ((0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(value) && Object.hasOwn(value, String(step)))
            value = value[String(step)];
        else
            return undefined;
    }
    return value;
}
function statementPointer(policy, index) {
    return Array.isArray(valueAt(policy.json, ['Statement'])) ? ['Statement', index] : ['Statement'];
}
function elementPointer(policy, index, element, item = 0) {
    const at = [...statementPointer(policy, index), ...element];
    return Array.isArray(valueAt(policy.json, at)) ? [...at, item] : at;
}


/***/ }),

/***/ 6710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ indexLines)
/* harmony export */ });
function indexLines(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    const find = (offset) => {
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
    };
    return (offset, length) => {
        const start = find(offset);
        const end = find(offset + length);
        return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
    };
}


/***/ }),

/***/ 9851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isObject),
/* harmony export */   u: () => (/* binding */ readDocument)
/* harmony export */ });
const PRINCIPAL_TYPES = new Set(['AWS', 'Service', 'Federated', 'CanonicalUser']);
const POLICY_ELEMENTS = new Set(['Version', 'Id', 'Statement']);
const STATEMENT_ELEMENTS = new Set([
    ...['Sid', 'Effect', 'Principal', 'NotPrincipal', 'Action', 'NotAction', 'Resource', 'NotResource', 'Condition'],
]);
function readDocument(json) {
    const defects = [];
    if (!isObject(json)) {
        return { version: undefined, statements: [], defects: [{ pointer: [], message: 'a policy is a JSON object' }] };
    }
    for (const key of Object.keys(json)) {
        if (!POLICY_ELEMENTS.has(key))
            defects.push({ pointer: [key], message: `unknown element "${key}"` });
    }
    const version = json.Version;
    if (version !== undefined && version !== '2012-10-17' && version !== '2008-10-17') {
        defects.push({ pointer: ['Version'], message: 'not a version of the policy language' });
    }
    const statements = [];
    const raw = json.Statement;
    if (Array.isArray(raw)) {
        const list = raw;
        list.forEach((item, index) => readStatement(item, index, ['Statement', index], statements, defects));
    }
    else if (raw !== undefined) {
        readStatement(raw, 0, ['Statement'], statements, defects);
    }
    else {
        defects.push({ pointer: [], message: 'no Statement' });
    }
    return { version: typeof version === 'string' ? version : undefined, statements, defects };
}
function readStatement(json, index, at, out, defects) {
    if (!isObject(json)) {
        defects.push({ pointer: at, message: 'a statement is a JSON object' });
        return;
    }
    for (const key in json) {
        if (!STATEMENT_ELEMENTS.has(key))
            defects.push({ pointer: [...at, key], message: `unknown element "${key}"` });
    }
    const effect = json.Effect;
    if (effect !== 'Allow' && effect !== 'Deny') {
        defects.push({ pointer: [...at, 'Effect'], message: 'Effect is neither Allow nor Deny' });
        return;
    }
    const statement = {
        index,
        sid: typeof json.Sid === 'string' ? json.Sid : undefined,
        effect,
        action: readStrings(json, 'Action', at, defects),
        notAction: readStrings(json, 'NotAction', at, defects),
        resource: readStrings(json, 'Resource', at, defects),
        notResource: readStrings(json, 'NotResource', at, defects),
        principal: readPrincipals(json, 'Principal', at, defects),
        notPrincipal: readPrincipals(json, 'NotPrincipal', at, defects),
        conditions: json.Condition === undefined ? NO_CONDITIONS : readConditions(json.Condition, at, defects),
    };
    if (json.Sid !== undefined && typeof json.Sid !== 'string') {
        defects.push({ pointer: [...at, 'Sid'], message: 'Sid is a string' });
    }
    const { action, notAction, resource, notResource, principal, notPrincipal } = statement;
    if (action !== undefined && notAction !== undefined)
        refusePair('Action', at, defects);
    if (resource !== undefined && notResource !== undefined)
        refusePair('Resource', at, defects);
    if (principal !== undefined && notPrincipal !== undefined)
        refusePair('Principal', at, defects);
    if (action === undefined && notAction === undefined) {
        defects.push({ pointer: at, message: 'neither Action nor NotAction' });
    }
    out.push(statement);
}
function refusePair(element, at, defects) {
    defects.push({ pointer: at, message: `${element} and Not${element} together` });
}
function readStrings(json, element, at, defects) {
    const value = json[element];
    if (value === undefined)
        return undefined;
    if (typeof value === 'string')
        return [value];
    if (Array.isArray(value)) {
        const list = value;
        if (isTexts(list))
            return list;
        defects.push({ pointer: [...at, element], message: `${element} holds more than text` });
        return list.filter((item) => typeof item === 'string');
    }
    defects.push({ pointer: [...at, element], message: `${element} is text or a list of texts` });
    return [];
}
function isTexts(list) {
    for (const item of list)
        if (typeof item !== 'string')
            return false;
    return true;
}
function readPrincipals(json, element, at, defects) {
    const value = json[element];
    if (value === undefined)
        return undefined;
    if (value === '*')
        return [{ type: '*', value: '*' }];
    if (!isObject(value)) {
        defects.push({ pointer: [...at, element], message: `${element} is "*" or an object` });
        return [];
    }
    const principals = [];
    for (const type of Object.keys(value)) {
        if (!PRINCIPAL_TYPES.has(type)) {
            defects.push({ pointer: [...at, element, type], message: `unknown kind of principal "${type}"` });
            continue;
        }
        for (const text of readStrings(value, type, [...at, element], defects) ?? []) {
            principals.push({ type: type, value: text });
        }
    }
    return principals;
}
function readConditions(json, at, defects) {
    if (!isObject(json)) {
        defects.push({ pointer: [...at, 'Condition'], message: 'Condition is an object' });
        return NO_CONDITIONS;
    }
    const conditions = [];
    for (const operator in json) {
        const block = json[operator];
        if (block === undefined || !isObject(block)) {
            defects.push({
                pointer: [...at, 'Condition', operator],
                message: 'an operator holds an object of condition keys',
            });
            continue;
        }
        for (const key in block) {
            const values = readScalars(block[key]);
            if (values === undefined)
                defects.push({
                    pointer: [...at, 'Condition', operator, key],
                    message: 'a condition value is text, a number or a boolean',
                });
            conditions.push({ operator, key, values: values ?? [] });
        }
    }
    return conditions;
}
const NO_CONDITIONS = [];
function readScalars(json) {
    if (typeof json === 'string')
        return [json];
    if (typeof json === 'number' || typeof json === 'boolean')
        return [String(json)];
    if (!Array.isArray(json))
        return undefined;
    const values = [];
    for (const item of json) {
        if (typeof item !== 'string' && typeof item !== 'number' && typeof item !== 'boolean')
            return undefined;
        values.push(String(item));
    }
    return values;
}
function isObject(json) {
    return typeof json === 'object' && json !== null && !Array.isArray(json);
}


/***/ }),

/***/ 2976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ findSyntaxProblem),
/* harmony export */   h: () => (/* binding */ MAX_POLICY_CHARACTERS)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9547);

const MAX_POLICY_CHARACTERS = 131_072;
const TOKEN = {
    OpenBraceToken: 1,
    CloseBraceToken: 2,
    OpenBracketToken: 3,
    CloseBracketToken: 4,
    CommaToken: 5,
    ColonToken: 6,
    NullKeyword: 7,
    TrueKeyword: 8,
    FalseKeyword: 9,
    StringLiteral: 10,
    NumericLiteral: 11,
    LineComment: 12,
    BlockComment: 13,
    LineBreak: 14,
    Trivia: 15,
    EOF: 17,
};
function findSyntaxProblem(text, maxDepth) {
    if (text.charCodeAt(0) === 0xfeff) {
        return {
            offset: 0,
            length: 1,
            message: 'the file begins with a byte-order mark (BOM), which AWS refuses: save it as UTF-8 without BOM',
        };
    }
    if (text.trim() === '')
        return { offset: 0, length: 0, message: 'the file is empty: a policy is a JSON object' };
    const scanner = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.createScanner)(text);
    const stack = [];
    let expect = 'value';
    const at = (message) => ({
        offset: Math.min(scanner.getTokenOffset(), text.length),
        length: scanner.getTokenLength(),
        message,
    });
    for (;;) {
        const token = scanner.scan();
        if (token === TOKEN.LineBreak || token === TOKEN.Trivia)
            continue;
        if (token === TOKEN.LineComment || token === TOKEN.BlockComment)
            return at('JSON has no comments, and AWS refuses them');
        const top = stack.at(-1);
        if (token === TOKEN.EOF) {
            if (expect === 'nothing')
                return at('the text is not JSON');
            return at(stack.length > 0 ? 'the text ends before the JSON does: a bracket is not closed' : 'the text is not JSON');
        }
        if (scanner.getTokenError() !== 0)
            return at('not a JSON token (an unclosed text, a wrong escape or a control character)');
        switch (token) {
            case TOKEN.OpenBraceToken:
            case TOKEN.OpenBracketToken: {
                if (expect !== 'value' && expect !== 'value-or-end')
                    return at(unexpected(text, scanner, expect));
                const isObject = token === TOKEN.OpenBraceToken;
                stack.push(isObject ? { kind: 'object', keys: new Set() } : { kind: 'array' });
                if (stack.length > maxDepth)
                    return at(`nested more than ${String(maxDepth)} deep: no policy is`);
                expect = isObject ? 'key-or-end' : 'value-or-end';
                break;
            }
            case TOKEN.CloseBraceToken:
            case TOKEN.CloseBracketToken: {
                const closes = token === TOKEN.CloseBraceToken ? 'object' : 'array';
                const may = expect === 'comma-or-end' || expect === (closes === 'object' ? 'key-or-end' : 'value-or-end');
                if (top?.kind !== closes || !may)
                    return at(unexpected(text, scanner, expect));
                stack.pop();
                expect = stack.length === 0 ? 'nothing' : 'comma-or-end';
                break;
            }
            case TOKEN.CommaToken:
                if (expect !== 'comma-or-end')
                    return at(unexpected(text, scanner, expect));
                expect = top?.kind === 'object' ? 'key' : 'value';
                break;
            case TOKEN.ColonToken:
                if (expect !== 'colon')
                    return at(unexpected(text, scanner, expect));
                expect = 'value';
                break;
            case TOKEN.StringLiteral:
                if ((expect === 'key' || expect === 'key-or-end') && top?.kind === 'object') {
                    const key = scanner.getTokenValue();
                    if (top.keys.has(key))
                        return at(`the key ${JSON.stringify(key)} stands twice in one object, which AWS refuses`);
                    top.keys.add(key);
                    expect = 'colon';
                    break;
                }
                if (expect !== 'value' && expect !== 'value-or-end')
                    return at(unexpected(text, scanner, expect));
                expect = stack.length === 0 ? 'nothing' : 'comma-or-end';
                break;
            case TOKEN.NumericLiteral:
            case TOKEN.TrueKeyword:
            case TOKEN.FalseKeyword:
            case TOKEN.NullKeyword:
                if (expect !== 'value' && expect !== 'value-or-end')
                    return at(unexpected(text, scanner, expect));
                expect = stack.length === 0 ? 'nothing' : 'comma-or-end';
                break;
            default:
                return at(unexpected(text, scanner, expect));
        }
    }
}
const EXPECTED = {
    value: 'a value',
    'value-or-end': 'a value or "]"',
    key: 'a key in double quotes (a comma before "}" is not JSON)',
    'key-or-end': 'a key in double quotes or "}"',
    colon: '":" after the key',
    'comma-or-end': '"," or a closing bracket',
    nothing: 'nothing more after the document',
};
function unexpected(text, scanner, expect) {
    const found = text.slice(scanner.getTokenOffset(), scanner.getTokenOffset() + Math.min(scanner.getTokenLength(), 20));
    return `not JSON: expected ${EXPECTED[expect]}, found ${JSON.stringify(found)}`;
}


/***/ })

};

return { id, ids, modules };
})();
