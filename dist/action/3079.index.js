(() => {
'use strict';
const id = 3079;
const ids = [3079];
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
    const library = new PolicyLibrary(texts, await extract(references, texts, files));
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
async function extract(references, texts, files) {
    if (references.every(({ source }) => source.from === 'file'))
        return new Map();
    const { extractAll } = await __webpack_require__.e(/* import() */ 2083).then(__webpack_require__.bind(__webpack_require__, 2083));
    return await extractAll(references, texts, files);
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

/***/ 815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  RULES: () => (/* reexport */ rules/* RULES */.y),
  check: () => (/* reexport */ check/* check */.z),
  explain: () => (/* reexport */ explain)
});

// EXTERNAL MODULE: ./build/jobs/check.js + 15 modules
var check = __webpack_require__(2646);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/policy/nearest.js
var nearest = __webpack_require__(8029);
// EXTERNAL MODULE: ./build/report/example-text.js
var example_text = __webpack_require__(9913);
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
        indent((0,example_text/* exampleText */.k)(rule.bad)),
        '',
        'Good',
        indent((0,example_text/* exampleText */.k)(rule.good)),
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





/***/ }),

/***/ 9913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ exampleText)
/* harmony export */ });
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


/***/ })

};

return { id, ids, modules };
})();
