(() => {
'use strict';
const id = 7731;
const ids = [7731];
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

/***/ 5649:
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
;// CONCATENATED MODULE: ./build/rules/run-rules.js
const README = 'README.md';
const SECURITY = 'SECURITY.md';
const WAIVERS = 'docs/howto/waive-a-finding.md';
const TROUBLE = 'docs/howto/troubleshooting.md';
const RUN_RULES = [
    {
        id: 'access-analyzer-refused',
        severity: 'error',
        summary: 'IAM Access Analyzer may be asked with the credentials at hand.',
        rationale: 'AWS refused the credentials or a permission. With access-analyzer required nothing is called checked that Access Analyzer did not look at.',
        howToFix: 'Grant the permission that the message names, or set access-analyzer to auto or off.',
        reference: 'docs/access-analyzer.md',
    },
    {
        id: 'attached-elsewhere',
        severity: 'error',
        summary: 'A policy that is to be deleted is attached to the role of its connection alone.',
        rationale: 'Another role, user or group that has the policy would lose access by a step that is about Coactive.',
        howToFix: 'Detach the policy there, or declare another policy_name.',
        reference: TROUBLE,
    },
    {
        id: 'blocked-as-public',
        severity: 'error',
        summary: 'Block Public Access lets the planned bucket policy be written.',
        rationale: 'A statement of somebody else makes the policy public in the eyes of S3, and the bucket or the account refuses public policies: the write would fail half way.',
        howToFix: 'Name principals in the statement that is public, or ask its owner what it is for.',
        reference: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html',
    },
    {
        id: 'check-failed',
        severity: 'error',
        summary: 'apply writes only what its own check has nothing against.',
        rationale: 'What the check finds would be in force a minute later.',
        howToFix: 'Correct what the check found, or waive it with a reason.',
        reference: README,
    },
    {
        id: 'coactive-name-taken',
        severity: 'error',
        summary: 'Nothing else at Coactive has the name of the connection.',
        rationale: 'Coactive knows a connection by its name. One of another kind would have to be deleted to make this one.',
        howToFix: 'Rename the connection in the config, or remove the other one at Coactive.',
        reference: TROUBLE,
    },
    {
        id: 'expired-waiver',
        severity: 'error',
        summary: 'Each waiver is still in force.',
        rationale: 'After its day a waiver accepts nothing: the findings that it accepted count again.',
        howToFix: 'Correct the finding, or have the waiver prolonged by whoever may accept it.',
        reference: WAIVERS,
    },
    {
        id: 'five-versions',
        severity: 'error',
        summary: 'A managed policy has room for a version, or an own old one that may be deleted.',
        rationale: 'IAM keeps five versions of a policy. With five, and somebody\u2019s choice of an older default, deleting one could take away what that person wants back.',
        howToFix: 'Delete a version by hand, or make the newest one the default.',
        reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_managed-versioning.html',
    },
    {
        id: 'invalid-config',
        severity: 'error',
        summary: 'The config is what its schema and the rules between its keys say.',
        rationale: 'A key that is misspelt is a declaration that does not hold. Nothing is checked by halves.',
        howToFix: 'Correct what the message names at its line; all mistakes are shown at once.',
        reference: 'schema/coactive.schema.json',
    },
    {
        id: 'invalid-input',
        severity: 'error',
        summary: 'Inputs, flags and credentials are such that the command can run.',
        rationale: 'An input that is not understood is never replaced by a guess.',
        howToFix: 'Correct the input that the message names; README lists all of them.',
        reference: README,
    },
    {
        id: 'invalid-policy-file',
        severity: 'error',
        summary: 'Each document that is named can be read from the workspace.',
        rationale: 'A document that is missing, too large, no text or outside of the workspace could allow anything.',
        howToFix: 'Correct the path, or commit the file; paths are relative to the config\u2019s folder.',
        reference: TROUBLE,
    },
    {
        id: 'missing-report',
        severity: 'error',
        summary: 'Each job of the matrix has handed on its report.',
        rationale: 'Of the accounts of a job that failed, was cancelled or never ran nothing is known, which is not the same as well.',
        howToFix: 'Look at that job, and run it again.',
        reference: 'examples/workflows/organisation.yml',
    },
    {
        id: 'needs-allow-destroy',
        severity: 'error',
        summary: 'A step that deletes something is allowed by an input.',
        rationale: 'What is deleted is gone. A config, which a pull request can change, must not be enough for that.',
        howToFix: 'Read the step, then give allow-destroy for this run.',
        reference: README,
    },
    {
        id: 'needs-allow-replace',
        severity: 'error',
        summary: 'A step that deletes something and makes it anew is allowed by an input.',
        rationale: 'Between the two nothing is there, and what others hung on it is lost.',
        howToFix: 'Read the step, then give allow-replace for this run.',
        reference: README,
    },
    {
        id: 'no-bucket',
        severity: 'error',
        summary: 'The bucket of a connection exists.',
        rationale: 'This tool makes no buckets. Under a name that is free, somebody else could.',
        howToFix: 'Create the bucket, or correct its name.',
        reference: TROUBLE,
    },
    {
        id: 'not-made-by-this-tool',
        severity: 'error',
        summary: 'What is to be changed was made by this tool for this connection, or may be taken over.',
        rationale: 'A role, a policy or a statement that somebody made by hand may serve more than this connection.',
        howToFix: 'Write adopt: true in the connection to take it over, or declare another name.',
        reference: TROUBLE,
    },
    {
        id: 'other-path',
        severity: 'error',
        summary: 'A role or policy that exists has the declared path.',
        rationale: 'IAM cannot change a path: it would have to be deleted and made anew, under another ARN.',
        howToFix: 'Declare the path that it has, or another name.',
        reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html',
    },
    {
        id: 'other-plan',
        severity: 'error',
        summary: 'The plan is the one that was reviewed.',
        rationale: 'Its digest differs: something was declared, written or deleted since, so nobody has seen these steps.',
        howToFix: 'Review the new plan, then give its digest.',
        reference: SECURITY,
    },
    {
        id: 'plan-not-reviewed',
        severity: 'error',
        summary: 'With require-reviewed-plan there is a plan that was reviewed, and it can be trusted.',
        rationale: 'On GitHub the plan is taken from this tool\u2019s own comment on the merged pull request. There is none, another wrote or edited it, another commit was merged, or something else is declared.',
        howToFix: 'Run plan on pull requests with the same config and comment-tag, or give plan-digest in a run by hand.',
        reference: SECURITY,
    },
    {
        id: 'policy-too-large',
        severity: 'error',
        summary: 'The planned document is within the quota of AWS.',
        rationale: 'A bucket policy has at most 20,480 bytes, with the statements of everybody: AWS would refuse the write.',
        howToFix: 'Shorten the policy, or use the iam-role method for this connection.',
        reference: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucket-policies.html',
    },
    {
        id: 'pull-request-event',
        severity: 'error',
        summary: 'apply runs on what is merged.',
        rationale: 'On the events of a pull request or a merge queue the files are a proposal, perhaps a stranger\u2019s.',
        howToFix: 'Run apply on push to the default branch; plan shows the steps on a pull request.',
        reference: SECURITY,
    },
    {
        id: 'shared-resource',
        severity: 'error',
        summary: 'Each role and policy belongs to one connection.',
        rationale: 'Two connections that write one policy undo each other\u2019s steps.',
        howToFix: 'Give the role or the policy of one of them another name.',
        reference: TROUBLE,
    },
    {
        id: 'unknown-state',
        severity: 'error',
        summary: 'All live state that a plan needs can be read.',
        rationale: 'What is not known is never taken for absent: a step could overwrite it.',
        howToFix: 'Grant the permission that the message names, or run again once the service answers.',
        reference: TROUBLE,
    },
    {
        id: 'unknown-value',
        severity: 'warning',
        summary: 'Every value of a document is known before it is deployed.',
        rationale: 'A Terraform plan or a template holds a value that only the deployment tells, so what the statement allows is not decided. With strict it is an error.',
        howToFix: 'Write the value out, or check again with what the deployment gave.',
        reference: 'docs/howto/infrastructure-code.md',
    },
    {
        id: 'unreadable-policy',
        severity: 'error',
        summary: 'The live policy can be changed without losing anything of it.',
        rationale: 'The policy that is there is not understood whole, for example because its version reads variables as plain text. Writing it again could change what others rely on.',
        howToFix: 'Correct the live policy by hand first, with its owner.',
        reference: TROUBLE,
    },
    {
        id: 'unusable-report',
        severity: 'error',
        summary: 'The reports that are joined are whole, and of one run: one of each job.',
        rationale: 'A report that was cut off, that is of another config, commit or version, or the second one about an account could hide what the right one says.',
        howToFix: 'Join the reports of one run only; run the job again whose report the message names.',
        reference: 'examples/workflows/organisation.yml',
    },
    {
        id: 'unused-waiver',
        severity: 'warning',
        summary: 'Each waiver accepts a finding that is there.',
        rationale: 'One that accepts nothing hides what comes back later.',
        howToFix: 'Remove the waiver, or correct its rule or connection.',
        reference: WAIVERS,
    },
];

;// CONCATENATED MODULE: ./build/jobs/explain.js






function explain(id, rules) {
    const isAsked = (candidate) => candidate.toLowerCase() === id.toLowerCase();
    const rule = rules.find((candidate) => isAsked(candidate.id));
    if (rule === undefined)
        return explainAnswer(isAsked) ?? explainCode(isAsked) ?? refuse(id, rules);
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
function explainAnswer(isAsked) {
    const ofRun = RUN_RULES.find((candidate) => isAsked(candidate.id));
    const rule = ofRun ?? analyzer_rules/* ANALYZER_RULES */.DM.find((candidate) => isAsked(candidate.id));
    if (rule === undefined)
        return undefined;
    const { id, severity, summary, rationale, howToFix, reference } = rule;
    return [
        `${id} (${severity}; about ${ofRun === undefined ? 'the answers of IAM Access Analyzer' : 'the run: inputs, files, plans'})`,
        summary,
        '',
        'Why',
        indent(rationale),
        '',
        'How to fix',
        indent(howToFix),
        '',
        `Reference: ${reference}`,
        '',
    ].join('\n');
}
function explainCode(isAsked) {
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
    const known = [...rules, ...analyzer_rules/* ANALYZER_RULES */.DM, ...RUN_RULES].map((rule) => rule.id);
    const guess = (0,nearest/* nearest */.p)(id, [...known, ...analyzer_codes/* ANALYZER_ONLY_CODES */.X]);
    const message = `there is no rule ${JSON.stringify(id.slice(0, 100))}`;
    const fix = guess === undefined ? 'docs/rules.md lists all rules' : `did you mean ${guess}?`;
    throw new errors/* ConfigError */.x([{ rule: 'invalid-input', message, fix }]);
}

// EXTERNAL MODULE: ./build/rules/index.js + 209 modules
var rules = __webpack_require__(877);
;// CONCATENATED MODULE: ./build/jobs/index.js





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
