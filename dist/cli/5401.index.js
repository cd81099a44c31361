(() => {
'use strict';
const id = 5401;
const ids = [5401];
const modules = {

/***/ 3727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ loadPolicies)
});

// EXTERNAL MODULE: ./build/policy/parse.js
var parse = __webpack_require__(2604);
// EXTERNAL MODULE: ./build/policy/range.js
var range = __webpack_require__(6710);
;// CONCATENATED MODULE: ./build/config/policy-library.js


class PolicyLibrary {
    texts;
    extractions;
    problems = [];
    parsed = new Map();
    broken = new Set();
    byConnection = new Map();
    failed = new Map();
    unknown = new Map();
    constructor(texts, extractions = new Map()) {
        this.texts = texts;
        this.extractions = extractions;
    }
    get unreadable() {
        return [...this.failed.values()];
    }
    of(connection) {
        return this.byConnection.get(connection) ?? [];
    }
    unknownOf(connection) {
        return this.unknown.get(connection) ?? [];
    }
    add(reference) {
        const { connection, kind, source } = reference;
        const result = this.texts.get(source.path);
        if (result === undefined)
            return;
        if ('problem' in result) {
            const known = this.failed.get(source.path);
            if (known)
                known.references.push(reference);
            else
                this.failed.set(source.path, { path: source.path, result, references: [reference] });
            return;
        }
        if (source.from !== 'file') {
            this.addExtracted(reference);
            return;
        }
        const policy = this.parse(result.text, kind, source.path);
        if (policy !== undefined)
            this.keep(connection, policy);
    }
    addExtracted(reference) {
        const { connection, kind, source } = reference;
        const extraction = this.extractions.get(reference);
        if (extraction === undefined)
            return;
        if ('problem' in extraction) {
            const { problem, fix } = extraction;
            const { file, rangeOf } = connection.origin;
            this.problems.push({ rule: 'invalid-policy-file', message: problem, fix, file, ...rangeOf(source.pointer) });
            return;
        }
        if (extraction.unknown.length > 0) {
            this.unknown.set(connection, [...this.unknownOf(connection), ...extraction.unknown]);
            return;
        }
        for (const { text, name, place } of extraction.documents) {
            const result = (0,parse/* parsePolicy */.O)(text, kind, `${source.path}#${name}`);
            const at = { file: source.path, rangeOf: () => NOWHERE, ...place, name: `${name} of ${source.path}` };
            if ('policy' in result)
                this.keep(connection, { ...result.policy, place: at });
            else {
                const message = `${at.name}: ${result.problem.message}`;
                this.problems.push({
                    rule: 'JSON_SYNTAX_ERROR',
                    message,
                    fix: 'correct the JSON',
                    file: at.file,
                    ...at.rangeOf([]),
                });
            }
        }
    }
    keep(connection, policy) {
        const policies = this.byConnection.get(connection);
        if (policies)
            policies.push(policy);
        else
            this.byConnection.set(connection, [policy]);
    }
    parse(text, kind, path) {
        const key = `${kind} ${path}`;
        if (this.parsed.has(key))
            return this.parsed.get(key);
        const result = (0,parse/* parsePolicy */.O)(text, kind, path);
        if ('policy' in result) {
            this.parsed.set(key, result.policy);
            return result.policy;
        }
        this.parsed.set(key, undefined);
        const { message, offset, length } = result.problem;
        const place = { file: path, ...(0,range/* indexLines */.u)(text)(offset, length) };
        if (!this.broken.has(path))
            this.problems.push({ rule: 'JSON_SYNTAX_ERROR', message, fix: 'correct the JSON', ...place });
        this.broken.add(path);
        return undefined;
    }
}
const NOWHERE = { line: 1, column: 1, endLine: 1, endColumn: 1 };

;// CONCATENATED MODULE: ./build/config/resolve-paths.js
async function resolvePaths(references, files, maxBytes) {
    const texts = new Map();
    const readAll = async (paths) => {
        const wanted = [...new Set(paths)].filter((path) => !texts.has(path));
        await Promise.all(wanted.map(async (path) => texts.set(path, await files.read(path, limits.get(path) ?? 0))));
    };
    const beside = references.map((reference) => besideConfig(reference));
    const limits = new Map();
    for (const [index, { source }] of references.entries()) {
        for (const path of [beside[index] ?? '', source.path]) {
            limits.set(path, Math.max(limits.get(path) ?? 0, maxBytes(source)));
        }
    }
    await readAll(beside);
    const isMissing = (path) => {
        const result = texts.get(path);
        return result !== undefined && 'problem' in result && result.isMissing === true;
    };
    const written = references.map(({ source }) => source.path);
    await readAll(written.filter((_, index) => isMissing(beside[index] ?? '')));
    const chosen = references.map((reference, index) => {
        const { source } = reference;
        const [near = '', far = ''] = [beside[index], written[index]];
        const path = isMissing(near) && texts.has(far) && !isMissing(far) ? far : near;
        return { ...reference, source: { ...source, path } };
    });
    return { references: chosen, texts };
}
function besideConfig({ connection, source }) {
    const { path } = source;
    const folder = connection.origin.file.split('/').slice(0, -1);
    if (folder.at(-1) === '.coactive')
        folder.pop();
    if (folder.length === 0 || /^([\\/]|[A-Za-z]:)/.test(path))
        return path;
    const steps = [];
    for (const step of [...folder, ...path.split('/')]) {
        if (step === '..' && steps.length > 0 && steps.at(-1) !== '..')
            steps.pop();
        else if (step !== '.' && step !== '')
            steps.push(step);
    }
    return steps.join('/');
}

// EXTERNAL MODULE: ./build/policy/nearest.js
var nearest = __webpack_require__(8029);
;// CONCATENATED MODULE: ./build/config/unreadable-file.js

async function explainUnreadable(unreadable, files) {
    const folders = new Map();
    const list = (folder) => {
        let names = folders.get(folder);
        if (names === undefined)
            folders.set(folder, (names = files.glob(`${escapeGlob(folder)}*`)));
        return names;
    };
    return Promise.all(unreadable.map(async ({ path, result, references }) => {
        const [first] = references;
        const others = references.length - 1;
        const meant = result.isMissing === true ? (0,nearest/* nearest */.p)(path, await list(path.replace(/[^/]*$/, ''))) : undefined;
        const also = others === 0 ? '' : ` (named in ${String(others)} more ${others === 1 ? 'place' : 'places'})`;
        return {
            rule: 'invalid-policy-file',
            message: `the policy file ${JSON.stringify(path.slice(0, 200))} ${result.problem}${also}`,
            fix: meant === undefined
                ? 'correct the path or the file; a path begins at the folder of the config that names it'
                : `did you mean "${meant}"?`,
            ...(first && {
                file: first.connection.origin.file,
                ...first.connection.origin.rangeOf(first.source.pointer),
            }),
        };
    }));
}
function escapeGlob(path) {
    return path.replace(/[\\*?[\]{}()!+@]/g, '\\$&');
}

;// CONCATENATED MODULE: ./build/config/policies.js




const MAX_POLICY_BYTES = 3 * 131_072;
const MAX_BYTES = { file: MAX_POLICY_BYTES, terraform: 64 * 1024 * 1024, cloudformation: 1024 * 1024 };
async function loadPolicies(config, files, generate, unfit = [], { acceptsUnknown = false } = {}) {
    const listed = [...config.connections, ...unfit].flatMap(listReferences);
    const { references, texts } = await resolvePaths(listed, files, (source) => MAX_BYTES[source.from]);
    const library = new PolicyLibrary(texts, await extract(references, texts, files, config.connections));
    for (const reference of references)
        library.add(reference);
    const problems = [...library.problems, ...(await explainUnreadable(library.unreadable, files))];
    if (!acceptsUnknown)
        problems.push(...config.connections.flatMap((one) => library.unknownOf(one).map(unknownProblem)));
    const subjects = config.connections.map((connection) => ({
        connection,
        ...(library.unknownOf(connection).length > 0 && { unknown: library.unknownOf(connection) }),
        policies: connection.state === 'absent' ? [] : [...library.of(connection), ...generateMissing(connection, generate)],
    }));
    return { subjects, problems };
}
async function extract(references, texts, files, connections) {
    if (references.every(({ source }) => source.from === 'file'))
        return new Map();
    const { extractAll } = await __webpack_require__.e(/* import() */ 4364).then(__webpack_require__.bind(__webpack_require__, 4364));
    return await extractAll(references, texts, files, connections);
}
function unknownProblem({ message, place, pointer = [] }) {
    return {
        rule: 'unknown-value',
        message: `not known before it is deployed: ${message.slice(0, 1_000)}`,
        fix: 'write the value out, or name a JSON file with the policy document',
        ...(place && { file: place.file, ...place.rangeOf(pointer) }),
    };
}
function listReferences(connection) {
    if (connection.state === 'absent')
        return [];
    const { permissions, trust, bucket, boundary, key } = connection.policies;
    const sources = [
        ...permissions.map((source) => ['permissions', source]),
        ['trust', trust],
        ['bucket', bucket],
        ['boundary', boundary],
        ['key', key],
    ];
    return sources.flatMap(([kind, source]) => source === undefined || source.from === 'contract' ? [] : [{ connection, kind, source }]);
}
function generateMissing(connection, generate) {
    const { permissions, trust, bucket } = connection.policies;
    const wanted = new Set();
    if (permissions.some(({ from }) => from === 'contract'))
        wanted.add('permissions');
    if (trust?.from === 'contract')
        wanted.add('trust');
    if (bucket?.from === 'contract')
        wanted.add('bucket');
    if (wanted.size === 0)
        return [];
    return generate(connection).flatMap(({ kind, text }) => {
        if (!wanted.has(kind))
            return [];
        const result = (0,parse/* parsePolicy */.O)(text, kind, `generated: ${kind}`, true);
        if ('problem' in result)
            throw new Error(`the generated ${kind} document is no policy: ${result.problem.message}`);
        return [result.policy];
    });
}


/***/ }),

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
