(() => {
'use strict';
const id = 434;
const ids = [434];
const modules = {

/***/ 9490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ MAX_MATRIX_BYTES),
/* harmony export */   r: () => (/* binding */ MOST_JOBS)
/* harmony export */ });
const MOST_JOBS = 256;
const MAX_MATRIX_BYTES = 120_000;


/***/ }),

/***/ 434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  merge: () => (/* binding */ merge)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
;// CONCATENATED MODULE: ./build/fan-out/choose-reports.js
function chooseReports(files, matrix, commit) {
    const jobs = new Map((matrix?.include ?? []).map((shard) => [shard.account, shard]));
    const run = {
        command: files[0]?.report.command,
        commit: commit ?? files.find(({ report }) => report.shard?.commit !== undefined)?.report.shard?.commit,
        config: matrix?.include[0]?.config ?? files.find(({ report }) => report.shard !== undefined)?.report.shard?.config,
    };
    const refused = [];
    const fitting = files.filter(({ path, report }) => {
        const problem = otherRun(report, run) ?? (matrix === undefined ? undefined : otherJob(report, jobs));
        if (problem !== undefined)
            refused.push({ path, problem });
        return problem === undefined;
    });
    const doubles = findDoubles(fitting);
    for (const { path } of fitting) {
        const problem = doubles.get(path);
        if (problem !== undefined)
            refused.push({ path, problem });
    }
    const used = fitting.filter(({ path }) => !doubles.has(path)).map(({ report }) => report);
    const there = new Set(used.map(accountsOf));
    const missing = [...jobs.values()].filter(({ account }) => !there.has(account));
    return { used, refused, missing };
}
function otherRun({ command, shard }, run) {
    if (command !== run.command)
        return `is of ${command}, and others are of ${run.command ?? 'none'}`;
    if (shard === undefined)
        return undefined;
    const { commit, config } = shard;
    if (config !== run.config)
        return 'is of another config';
    if (commit !== undefined && run.commit !== undefined && commit !== run.commit) {
        return `is of the commit ${commit}, and this run is of ${run.commit}`;
    }
    return undefined;
}
function otherJob(report, jobs) {
    if (report.shard === undefined)
        return 'names no accounts: give its job the input account of the matrix';
    const job = jobs.get(accountsOf(report));
    if (job === undefined)
        return 'is of accounts that no job of the matrix has together';
    const { connections, findings } = report;
    const isPartial = findings.some(({ sources, severity }) => sources.includes('config') && severity === 'error');
    if (isPartial || connections.length === job.connections)
        return undefined;
    return `has ${String(connections.length)} connections, and its accounts have ${String(job.connections)}`;
}
function findDoubles(files) {
    const owners = new Map();
    const doubles = new Map();
    for (const { path, report } of files) {
        const accounts = (report.shard?.accounts ?? []).map((account) => `the account ${account}`);
        const names = report.connections.map(({ name }) => `the connection ${JSON.stringify(name.slice(0, 100))}`);
        for (const subject of new Set([...accounts, ...names])) {
            const other = owners.get(subject);
            if (other === undefined)
                owners.set(subject, path);
            else {
                doubles.set(other, doubles.get(other) ?? doubled(subject, path));
                doubles.set(path, doubles.get(path) ?? doubled(subject, other));
            }
        }
    }
    return doubles;
}
function doubled(subject, other) {
    return `is about ${subject}, as ${JSON.stringify(other.slice(-200))} is`;
}
function accountsOf({ shard }) {
    return [...(shard?.accounts ?? [])].sort().join(',');
}

// EXTERNAL MODULE: ./build/report/build.js
var build = __webpack_require__(4267);
// EXTERNAL MODULE: ./build/report/outcome.js
var outcome = __webpack_require__(4247);
// EXTERNAL MODULE: ./build/report/wording.js
var wording = __webpack_require__(2867);
;// CONCATENATED MODULE: ./build/fan-out/join-reports.js



function joinReports(choice, matrix, failOn) {
    const { used, refused, missing } = choice;
    const looked = used.filter(({ rewordings }) => rewordings !== undefined);
    const joined = (0,build/* buildReport */.F)({
        command: used[0]?.command ?? 'merge',
        findings: distinct([
            ...missing.map(missingFinding),
            ...refused.map(refusedFinding),
            ...used.flatMap(({ findings }) => findings),
        ]),
        waived: distinct(used.flatMap(({ waived }) => waived)),
        connections: used.flatMap(({ connections }) => connections).sort((one, other) => (one.name < other.name ? -1 : 1)),
        changes: distinctChanges(used.flatMap(({ changes }) => changes)),
        ...(looked.length > 0 && { rewordings: looked.flatMap(({ rewordings = [] }) => rewordings) }),
        checked: {
            configs: [...new Set(used.flatMap(({ checked }) => checked.configs))].sort(),
            policies: sum(used.map(({ checked }) => checked.policies)),
            generated: sum(used.map(({ checked }) => checked.generated)),
        },
        accessAnalyzer: joinAnalyzer(used),
        failOn,
    });
    const exitCode = worst([joined, ...used], choice);
    const merged = {
        reports: used.length,
        ...(matrix && { jobs: matrix.include.length }),
        missing: missing.flatMap(({ account }) => account.split(',')),
        exitCode,
    };
    return { ...joined, outcome: outcomeOf(exitCode, [joined, ...used], refused.length > 0), merged };
}
function worst(reports, { missing, refused }) {
    const codes = [...reports.map(outcome/* exitCodeOf */.FO), missing.length > 0 ? 3 : refused.length > 0 ? 2 : 0];
    return codes.reduce((most, code) => (code > most ? code : most), 0);
}
function outcomeOf(exitCode, reports, hasRefused) {
    if (exitCode === 3)
        return 'incomplete';
    if (exitCode === 2)
        return hasRefused || reports.some(({ outcome }) => outcome === 'invalid') ? 'invalid' : 'incomplete';
    return exitCode === 1 ? 'failed' : 'passed';
}
function missingFinding({ shard, account, connections }) {
    const accounts = account.split(',');
    const which = `${(0,wording/* count */.U9)(accounts.length, 'account')} (${shorten(accounts)})`;
    return inputFinding('missing-report', `the job ${shard} has no report: nothing is known of ${which} with ${(0,wording/* count */.U9)(connections, 'connection')}`, 'look at that job: it failed, was cancelled, or did not hand on its report');
}
function refusedFinding({ path, problem }) {
    const message = `the report ${JSON.stringify(path.slice(-300))} is not used: it ${problem}`;
    return inputFinding('unusable-report', message, 'join the reports of one run, one of each job');
}
function inputFinding(rule, message, fix) {
    const place = { file: '', line: 1, column: 1, endLine: 1, endColumn: 1 };
    return { rule, severity: 'error', message, fix, ...place, sources: ['config'] };
}
function shorten(accounts) {
    const shown = accounts.slice(0, MOST_ACCOUNTS).join(', ');
    return accounts.length > MOST_ACCOUNTS ? `${shown} and ${String(accounts.length - MOST_ACCOUNTS)} more` : shown;
}
const MOST_ACCOUNTS = 10;
function distinct(findings) {
    const known = new Map();
    for (const finding of findings) {
        const { connection, connections, ...rest } = finding;
        const key = JSON.stringify(rest);
        const before = known.get(key);
        if (before === undefined)
            known.set(key, finding);
        else
            known.set(key, { ...before, ...unite(before, connections ?? (connection === undefined ? [] : [connection])) });
    }
    return [...known.values()];
}
function unite({ connection, connections }, further) {
    const names = new Set([...(connections ?? (connection === undefined ? [] : [connection])), ...further]);
    return names.size > 1 ? { connections: [...names] } : {};
}
function distinctChanges(changes) {
    return [...new Map(changes.map((change) => [JSON.stringify(change), change])).values()];
}
function joinAnalyzer(reports) {
    const answers = reports.map(({ accessAnalyzer }) => accessAnalyzer);
    for (const status of ['failed', 'skipped']) {
        const those = answers.filter((one) => one.status === status);
        const [first] = those;
        if (first === undefined)
            continue;
        if (those.length === answers.length)
            return first;
        const reason = first.reason === undefined ? '' : `: ${first.reason}`;
        return { status, reason: `in ${String(those.length)} of ${(0,wording/* count */.U9)(answers.length, 'job')}${reason}` };
    }
    return answers.length === 0 ? { status: 'skipped', reason: 'there is no report' } : { status: 'done' };
}
function sum(numbers) {
    return numbers.reduce((total, number) => total + number, 0);
}

// EXTERNAL MODULE: ./build/fan-out/matrix.js
var matrix = __webpack_require__(9490);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(5720);
;// CONCATENATED MODULE: ./build/fan-out/read-matrix.js


const MatrixSchema = schemas/* strictObject */.rej({
    include: schemas/* array */.YOg(schemas/* strictObject */.rej({
        shard: schemas/* string */.YjP().regex(/^\d{3,6}$/),
        account: schemas/* string */.YjP().regex(/^\d{12}(?:,\d{12})*$/),
        connections: schemas/* int */.Whr().min(1).max(1_000_000),
        config: schemas/* string */.YjP().regex(/^sha256:[0-9a-f]{64}$/),
    }))
        .max(matrix/* MOST_JOBS */.r),
});
function readMatrix(text) {
    let json;
    try {
        json = JSON.parse(text);
    }
    catch {
        return { problem: 'is no JSON' };
    }
    const parsed = MatrixSchema.safeParse(json);
    if (!parsed.success) {
        const where = (parsed.error.issues[0]?.path ?? []).map(String).join('.');
        return { problem: `is no matrix of shards${where === '' ? '' : `: look at ${where.slice(0, 100)}`}` };
    }
    const { include } = parsed.data;
    if (new Set(include.map(({ config }) => config)).size > 1)
        return { problem: 'is of several configs' };
    const accounts = include.flatMap(({ account }) => account.split(','));
    if (new Set(accounts).size < accounts.length)
        return { problem: 'has an account in two jobs' };
    if (new Set(include.map(({ shard }) => shard)).size < include.length)
        return { problem: 'has two jobs of one name' };
    return { matrix: parsed.data };
}

// EXTERNAL MODULE: ./build/report/tool.js
var report_tool = __webpack_require__(1689);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(3759);
;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/iso.js



function datetime(params) {
    return core._isoDateTime(ZodISODateTime, params);
}
function date(params) {
    return api/* _isoDate */.db(schemas/* ZodISODate */.Brp, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}

;// CONCATENATED MODULE: ./build/report/change.js
const CHANGE_TARGETS = [
    ...['role', 'trust', 'permissions', 'attached-policy', 'inline-policy', 'boundary', 'bucket-policy'],
    ...['public-access-block', 'ownership', 'encryption', 'key', 'coactive-connection', 'undeclared-access'],
];
const CHANGE_KINDS = [
    ...['missing', 'undeclared', 'widened', 'narrowed', 'different', 'changed', 'unknown'],
];

// EXTERNAL MODULE: ./build/report/finding.js
var finding = __webpack_require__(8586);
;// CONCATENATED MODULE: ./build/fan-out/report-schema.js



const report_schema_text = (max) => schemas/* string */.YjP().max(max);
const report_schema_name = report_schema_text(300);
const file = report_schema_text(4_096);
const message = report_schema_text(65_536);
const count = schemas/* int */.Whr().min(0).max(1_000_000_000);
const position = schemas/* int */.Whr().min(1).max(1_000_000_000);
const list = (item, max = 100_000) => schemas/* array */.YOg(item).max(max);
const principal = schemas/* union */.KCZ([
    file,
    schemas/* strictObject */.rej({ Service: file }),
    schemas/* strictObject */.rej({ Federated: file }),
    schemas/* strictObject */.rej({ CanonicalUser: file }),
]);
const request = {
    principal,
    action: report_schema_name,
    resource: file,
    context: schemas/* record */.g1P(report_schema_name, schemas/* union */.KCZ([message, list(message, 1_000)])),
};
const statement = schemas/* strictObject */.rej({ file, index: count, line: position, sid: file.optional() });
const witness = schemas/* strictObject */.rej({ ...request, statement: statement.optional(), message: message.optional() });
const verdict = schemas/* strictObject */.rej({
    status: schemas/* enum */.k5n(['proved', 'refuted', 'undecided', 'not-applicable']),
    witnesses: list(witness, 10_000).optional(),
    reason: message.optional(),
    more: count.optional(),
});
const part = schemas/* enum */.k5n(['bucket', 'boundary', 'key', 'public-access-block']);
const connection = schemas/* strictObject */.rej({
    name: report_schema_name,
    method: schemas/* enum */.k5n(['iam-role', 'bucket-policy']),
    bucket: report_schema_name,
    prefixes: list(file, 10_000),
    state: schemas/* literal */.euz('absent').optional(),
    verdicts: schemas/* strictObject */.rej({
        leastPrivilege: verdict.optional(),
        sufficiency: verdict.optional(),
        trust: verdict.optional(),
    }),
    live: list(part, 10).optional(),
    unread: list(schemas/* strictObject */.rej({ part, reason: message, needs: report_schema_name.optional() }), 10).optional(),
});
const found = {
    rule: schemas/* string */.YjP().regex(/^[A-Za-z0-9][\w.-]{0,199}$/),
    severity: schemas/* enum */.k5n(finding/* SEVERITIES */.o),
    message,
    connection: report_schema_name.optional(),
    connections: list(report_schema_name).optional(),
    file,
    line: position,
    column: position,
    endLine: position,
    endColumn: position,
    sources: list(schemas/* enum */.k5n(['rule', 'proof', 'access-analyzer', 'guardrail', 'config']), 5),
    help: schemas/* string */.YjP()
        .regex(/^docs\/[\w./-]{1,200}#[\w.-]{1,200}$/)
        .optional(),
    statement: count.optional(),
    document: report_schema_name.optional(),
    fix: message.optional(),
    replacement: schemas/* json */.Pq9().optional(),
};
const report_schema_finding = schemas/* strictObject */.rej(found);
const waived = schemas/* strictObject */.rej({ ...found, reason: message, expires: date() });
const change = schemas/* strictObject */.rej({
    connection: report_schema_name.nullable(),
    target: schemas/* enum */.k5n(CHANGE_TARGETS),
    resource: file,
    kind: schemas/* enum */.k5n(CHANGE_KINDS),
    message,
    fix: message.optional(),
    witness: schemas/* strictObject */.rej(request).optional(),
    broken: schemas/* strictObject */.rej(request).optional(),
    needs: report_schema_name.optional(),
});
const target = schemas/* enum */.k5n(CHANGE_TARGETS);
const ReportSchema = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1),
    command: schemas/* enum */.k5n(['check', 'drift']),
    outcome: schemas/* enum */.k5n(['passed', 'failed', 'invalid', 'incomplete']),
    tool: schemas/* strictObject */.rej({ name: schemas/* literal */.euz('coactive-storage-access'), version: report_schema_name, iamData: report_schema_name }),
    contract: schemas/* strictObject */.rej({ version: report_schema_name, source: report_schema_name }),
    accessAnalyzer: schemas/* strictObject */.rej({ status: schemas/* enum */.k5n(['skipped', 'done', 'failed']), reason: message.optional() }),
    connections: list(connection),
    findings: list(report_schema_finding),
    waived: list(waived),
    changes: list(change),
    rewordings: list(schemas/* strictObject */.rej({ connection: report_schema_name, target, resource: file })).optional(),
    shard: schemas/* strictObject */.rej({
        accounts: schemas/* array */.YOg(schemas/* string */.YjP().regex(/^\d{12}$/)).max(10_000),
        config: schemas/* string */.YjP().regex(/^sha256:[0-9a-f]{64}$/),
        commit: schemas/* string */.YjP()
            .regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/)
            .optional(),
    })
        .optional(),
    checked: schemas/* strictObject */.rej({ configs: list(file), policies: count, generated: count }),
    summary: schemas/* strictObject */.rej({ errors: count, warnings: count, notes: count, waived: count }),
});
const asReport = (read) => read;

;// CONCATENATED MODULE: ./build/fan-out/read-report.js


const MAX_REPORT_BYTES = 64 * 1024 * 1024;
const MAX_DEPTH = 64;
function readReport(text) {
    if (isDeeperThan(text, MAX_DEPTH))
        return { problem: 'is nested too deeply to be a report' };
    let json;
    try {
        json = JSON.parse(text);
    }
    catch {
        return { problem: `is no JSON: ${text.trim() === '' ? 'it is empty' : 'it may be cut off'}` };
    }
    const other = ofAnother(json);
    if (other !== undefined)
        return { problem: other };
    const parsed = ReportSchema.safeParse(json);
    if (parsed.success)
        return { report: asReport(parsed.data) };
    const [first] = parsed.error.issues;
    const where = (first?.path ?? []).map(String).join('.').slice(0, 200);
    return { problem: `has not the shape of a report${where === '' ? '' : ` at ${JSON.stringify(where)}`}` };
}
function ofAnother(json) {
    const { version, command, tool, contract, merged } = recordOf(json);
    if (version === undefined || command === undefined)
        return 'is no report of this tool';
    if (version !== 1)
        return `is of version ${shown(version)} of the report, and this tool reads 1`;
    const { version: made, iamData } = recordOf(tool);
    if (made !== report_tool/* TOOL */.j.version || iamData !== report_tool/* TOOL */.j.iamData) {
        const by = `${shown(made)} (IAM data of ${shown(iamData)})`;
        return `was made by version ${by}, and this is ${report_tool/* TOOL */.j.version} (${report_tool/* TOOL */.j.iamData}): pin one version in all jobs`;
    }
    if (recordOf(contract).version !== report_tool/* CONTRACT */.P.version)
        return 'is about another version of the contract';
    if (merged !== undefined)
        return 'is joined from others already';
    if (command !== 'check' && command !== 'drift')
        return `is of ${shown(command)}: only those of check and drift join`;
    return undefined;
}
function recordOf(value) {
    return typeof value === 'object' && value !== null ? value : {};
}
function shown(value) {
    return typeof value === 'string' || typeof value === 'number' ? JSON.stringify(value).slice(0, 60) : 'none';
}
function isDeeperThan(text, most) {
    let depth = 0;
    let inText = false;
    for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (inText) {
            if (code === BACKSLASH)
                at++;
            else if (code === QUOTE)
                inText = false;
        }
        else if (code === QUOTE)
            inText = true;
        else if (code === OPEN_LIST || code === OPEN_MAP) {
            if (++depth > most)
                return true;
        }
        else if (code === CLOSE_LIST || code === CLOSE_MAP)
            depth--;
    }
    return false;
}
const [QUOTE, BACKSLASH, OPEN_LIST, CLOSE_LIST, OPEN_MAP, CLOSE_MAP] = [0x22, 0x5c, 0x5b, 0x5d, 0x7b, 0x7d];

;// CONCATENATED MODULE: ./build/jobs/merge.js






const MAX_TOTAL_BYTES = 512 * 1024 * 1024;
const MOST_FILES = 2_000;
async function merge(options, { named, commit }) {
    const { reports, expect, failOn } = options;
    const matrix = expect === undefined ? undefined : await loadMatrix(expect, named);
    const paths = await listReports(reports, named);
    if (paths.length === 0 && matrix === undefined) {
        throw mistake('there is no report to join', 'name the JSON reports of the jobs, or the folder that holds them');
    }
    const { files, refused } = await readReports(paths, named);
    const choice = chooseReports(files, matrix, await commit());
    return joinReports({ ...choice, refused: [...refused, ...choice.refused] }, matrix, failOn);
}
async function loadMatrix(expect, named) {
    const isText = expect.trimStart().startsWith('{');
    const read = isText ? { text: expect } : await named.read(expect, 2 * matrix/* MAX_MATRIX_BYTES */.P);
    const result = 'text' in read ? readMatrix(read.text) : read;
    if ('matrix' in result)
        return result.matrix;
    const what = isText ? 'expect' : `the matrix ${JSON.stringify(expect.slice(0, 200))}`;
    throw mistake(`${what} ${result.problem}`, 'hand on what shards printed, or its output matrix');
}
async function listReports(places, named) {
    const lists = await Promise.all(places.map((place) => named.list(place, '.json', MOST_FILES)));
    const paths = [...new Set(lists.flat())].sort();
    if (paths.length <= MOST_FILES)
        return paths;
    throw mistake(`there are more than ${String(MOST_FILES)} reports`, 'join the reports of one run only');
}
async function readReports(paths, named) {
    const files = [];
    const refused = [];
    let left = MAX_TOTAL_BYTES;
    for (const path of paths) {
        const read = await named.read(path, Math.min(left, MAX_REPORT_BYTES));
        const result = 'text' in read ? readReport(read.text) : read;
        if ('text' in read)
            left -= read.text.length;
        if ('report' in result)
            files.push({ path, report: result.report });
        else
            refused.push({ path, problem: result.problem });
    }
    return { files, refused };
}
function mistake(message, fix) {
    return new errors/* ConfigError */.x([{ rule: 'invalid-input', message, fix }]);
}


/***/ })

};

return { id, ids, modules };
})();
