(() => {
'use strict';
const id = 9845;
const ids = [9845];
const modules = {

/***/ 9845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  apply: () => (/* binding */ apply)
});

// EXTERNAL MODULE: ./build/report/build.js
var build = __webpack_require__(4267);
// EXTERNAL MODULE: ./build/jobs/check.js + 15 modules
var check = __webpack_require__(2646);
// EXTERNAL MODULE: ./build/report/tool.js
var tool = __webpack_require__(1689);
;// CONCATENATED MODULE: ./build/jobs/continue-command.js

function continueCommand(given, digest) {
    const { config, connections, accounts = [], region, coactiveRoleArn, allowCustomApi = false, defaultConnection, } = given;
    return [
        tool/* TOOL */.j.name,
        digest === undefined ? 'plan' : 'apply',
        ...config.flatMap((path) => ['--config', quoted(path)]),
        ...connections.flatMap((name) => ['--connection', quoted(name)]),
        ...accounts.flatMap((id) => ['--account', quoted(id)]),
        ...continue_command_option('--region', region),
        ...continue_command_option('--coactive-role-arn', coactiveRoleArn),
        ...continue_command_option('--coactive-default-connection', defaultConnection),
        ...(allowCustomApi ? ['--allow-custom-api'] : []),
        ...(digest === undefined ? [] : ['--no-dry-run', `--plan-digest ${digest}`, ...applyFlags(given)]),
    ].join(' ');
}
function applyFlags({ failOn, strict, allowReplace, allowDestroy }) {
    return [
        ...(failOn === 'error' ? [] : ['--fail-on', failOn]),
        ...(strict ? ['--strict'] : []),
        ...(allowReplace ? ['--allow-replace'] : []),
        ...(allowDestroy ? ['--allow-destroy'] : []),
    ];
}
function continue_command_option(flag, value) {
    return value === undefined ? [] : [flag, quoted(value)];
}
function quoted(text) {
    return /^[\w./-]+$/.test(text) && !text.startsWith('-') ? text : `'${text.replaceAll("'", String.raw `'\''`)}'`;
}

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/jobs/address-of.js
var address_of = __webpack_require__(1355);
// EXTERNAL MODULE: ./build/jobs/live/address.js
var address = __webpack_require__(2268);
// EXTERNAL MODULE: ./build/jobs/make-plan.js + 26 modules
var make_plan = __webpack_require__(8831);
// EXTERNAL MODULE: ./build/jobs/report-plan.js
var report_plan = __webpack_require__(9227);
;// CONCATENATED MODULE: ./build/jobs/execute-plan.js





async function executePlan({ steps }, subjects, services, region) {
    const write = await openWriters(steps, subjects, services, region);
    const done = [];
    for (const step of steps) {
        try {
            const receipt = await write(step);
            done.push({
                ...(0,report_plan/* reportStep */.$P)(step),
                done: true,
                ...(receipt.requestId !== undefined && { requestId: receipt.requestId }),
            });
        }
        catch (error) {
            const rest = steps.slice(done.length).map((one) => ({ ...(0,report_plan/* reportStep */.$P)(one), done: false }));
            return { steps: [...done, ...rest], failure: { step: step.id, message: describe(error), error } };
        }
    }
    return { steps: done };
}
async function openWriters(steps, subjects, { writableAccounts, coactive: access }, region) {
    const connections = new Map(subjects.map(({ connection }) => [connection.name, connection]));
    const connectionOf = ({ connection }) => {
        const found = connections.get(connection);
        if (found === undefined)
            throw new Error(`the plan has a step of ${connection}, which is not declared`);
        return found;
    };
    const ofAws = steps.filter(({ call }) => isOfAws(call)).map(connectionOf);
    const accounts = await (0,make_plan/* openAccounts */.H)(ofAws, writableAccounts, region);
    const coactive = new Map();
    for (const { apiUrl } of steps.filter(({ call }) => !isOfAws(call)).map(connectionOf)) {
        const writer = coactive.get(apiUrl) ?? (await access?.open(apiUrl));
        if (writer !== undefined)
            coactive.set(apiUrl, writer);
    }
    return async (step) => {
        const connection = connectionOf(step);
        if (isOfAws(step.call)) {
            const writer = accounts.get((0,address/* keyOfAddress */.hN)((0,address_of/* writingAddressOf */.A)(connection, region)));
            if (writer === undefined)
                throw new Error(`nobody writes for ${step.connection}`);
            return await writer.write(step.call);
        }
        const writer = coactive.get(connection.apiUrl);
        if (writer === undefined)
            throw new Error(`nobody writes to Coactive for ${step.connection}`);
        await writer.write(step.call);
        return {};
    };
}
function isOfAws(call) {
    return !call.operation.endsWith('Connection');
}
function describe(error) {
    if (error instanceof errors/* ConfigError */.x)
        return error.problems.map(({ message }) => message).join('; ');
    if (error instanceof errors/* ServiceError */._) {
        const cause = error.cause instanceof Error ? `: ${error.cause.message}` : '';
        return error.message + cause;
    }
    return error instanceof Error ? error.message : String(error);
}

// EXTERNAL MODULE: ./build/jobs/load-subjects.js
var load_subjects = __webpack_require__(3247);
// EXTERNAL MODULE: ./build/jobs/plan.js
var jobs_plan = __webpack_require__(4166);
;// CONCATENATED MODULE: ./build/jobs/refuse-run.js


const PULL_REQUEST_EVENTS = new Set([
    ...['pull_request', 'pull_request_target', 'pull_request_review', 'pull_request_review_comment', 'merge_group'],
]);
function refuseRun(plan, checked, limits, isDryRun) {
    const found = (0,jobs_plan/* otherDigest */.v)(plan, limits.planDigest);
    if (isDryRun)
        return found;
    const { eventName = '' } = limits;
    if (checked.outcome !== 'passed')
        found.push(checkFailed(checked));
    if (limits.requireReviewedPlan && plan.steps.length > 0)
        found.push(...notReviewed(plan, limits));
    if (PULL_REQUEST_EVENTS.has(eventName) && !limits.allowUntrustedCheckout) {
        found.push((0,report_plan/* inputFinding */.uY)('pull-request-event', `apply does not run on the event ${eventName}: what it would apply is not merged`, 'run it on push to the default branch; plan shows the steps on a pull request'));
    }
    if (!limits.allowReplace)
        found.push(...withoutPermission(plan.steps, 'allow-replace'));
    if (!limits.allowDestroy)
        found.push(...withoutPermission(plan.steps, 'allow-destroy'));
    return found;
}
function notReviewed(plan, { planDigest, reviewedPlan: reviewed }) {
    const refuse = (message, fix) => [(0,report_plan/* inputFinding */.uY)('plan-not-reviewed', message, fix)];
    if (reviewed === undefined) {
        if (planDigest !== undefined)
            return [];
        return refuse('require-reviewed-plan is set and no plan-digest is given', 'give the digest');
    }
    if ('problem' in reviewed)
        return refuse(`require-reviewed-plan is set, and ${reviewed.problem}`, reviewed.fix);
    if (reviewed.configHash !== plan.configHash) {
        return refuse('what is declared here is not what was declared in the reviewed plan', REVIEW_AGAIN);
    }
    if (reviewed.digest === plan.digest)
        return [];
    const message = `the plan is not the reviewed one: its digest is ${plan.digest}, and the pull request\u2019s was ${reviewed.digest}`;
    return [(0,report_plan/* inputFinding */.uY)('other-plan', message, REVIEW_AGAIN)];
}
const REVIEW_AGAIN = 'look at the plan of this run, then run apply by hand with its plan-digest';
function checkFailed({ summary }) {
    const finding = (0,report_plan/* inputFinding */.uY)('check-failed', `nothing is applied: the check has ${String(summary.errors)} errors, ${String(summary.warnings)} warnings`, 'correct what the check found, or waive it with a reason');
    return { ...finding, sources: ['rule'] };
}
function withoutPermission(steps, permission) {
    return steps
        .filter(({ needs }) => needs === permission)
        .map(({ id, summary }) => (0,report_plan/* inputFinding */.uY)(`needs-${permission}`, `step ${id} needs ${permission}: ${summary}`, `give ${permission}`));
}

// EXTERNAL MODULE: ./build/live/coactive-difference.js
var coactive_difference = __webpack_require__(6107);
;// CONCATENATED MODULE: ./build/jobs/verify-connection.js


async function verifyConnection(connection, coactive, { updateState, defaultConnection }) {
    const { method, bucket } = connection;
    const name = method === 'iam-role' ? connection.name : defaultConnection;
    const prefixes = connection.prefixes.length === 0 ? [''] : connection.prefixes;
    const places = prefixes.map((prefix) => ({ prefix, subject: `s3://${bucket}/${prefix}` }));
    if (name === undefined)
        return places.flatMap(({ subject }) => [unverified('list', subject, NO_DEFAULT), readRow(subject)]);
    const tested = await attempt(() => coactive.test(name, connection.prefixes[0] ?? coactive_difference/* WHOLE_BUCKET */.$k, updateState && method === 'iam-role'));
    const lists = [];
    for (const { prefix, subject } of places) {
        lists.push(listRow(subject, await attempt(() => coactive.list(name, bucket, prefix, 1))));
    }
    const areAllListed = lists.every(({ status }) => status === 'passed');
    return [testRow(name, tested, areAllListed), ...lists.flatMap((row) => [row, readRow(row.subject)])];
}
const NO_DEFAULT = 'no connection serves it by name: say the name of Coactive\u2019s own connection with coactive-default-connection';
const NO_READ = 'no call of Coactive\u2019s API reads an object; what is proved of the policies stands for it';
async function attempt(call) {
    try {
        return { value: await call() };
    }
    catch (error) {
        if (!(error instanceof errors/* ServiceError */._))
            throw error;
        const { status, cause } = error;
        const problem = cause instanceof Error ? cause.message : error.message;
        return { problem, isRefusal: status !== undefined && status >= 400 && status < 500 && status !== 429 };
    }
}
function testRow(subject, tested, areAllListed) {
    const row = { operation: 'assume role', subject };
    if ('value' in tested && tested.value.status === 'ready') {
        return { ...row, status: 'passed', detail: 'Coactive\u2019s test says ready' };
    }
    const said = 'value' in tested ? `Coactive\u2019s test says ${tested.value.status}` : `Coactive\u2019s test: ${tested.problem}`;
    if (areAllListed) {
        const detail = `${said}, but every declared prefix lists; the form of a test\u2019s location is undocumented`;
        return { ...row, status: 'inconclusive', detail };
    }
    const hasFailed = 'value' in tested ? tested.value.status === 'error' : tested.isRefusal;
    return { ...row, status: hasFailed ? 'failed' : 'inconclusive', detail: said };
}
function listRow(subject, listed) {
    const row = { operation: 'list', subject };
    if ('problem' in listed) {
        return { ...row, status: listed.isRefusal ? 'failed' : 'inconclusive', detail: listed.problem };
    }
    const detail = listed.value.length === 0 ? 'Coactive may list it; no key came back' : 'Coactive lists it';
    return { ...row, status: 'passed', detail };
}
function readRow(subject) {
    return unverified('read', subject, NO_READ);
}
function unverified(operation, subject, detail) {
    return { operation, subject, status: 'not verified', detail };
}

;// CONCATENATED MODULE: ./build/jobs/verify-subjects.js


async function verifySubjects(subjects, { steps }, access, defaultConnection) {
    if (access === undefined)
        return [];
    const created = new Set(steps.filter(({ call }) => call.operation === 'CreateConnection').map(({ connection }) => connection));
    const untried = shareUntried();
    const rows = [];
    for (const { connection } of subjects) {
        if (connection.state === 'absent')
            continue;
        const { name, method, apiUrl } = connection;
        try {
            const coactive = await access.open(apiUrl);
            const isNew = created.has(name) || (method === 'iam-role' && (await untried(apiUrl, coactive)).has(name));
            const options = { updateState: isNew, ...(defaultConnection !== undefined && { defaultConnection }) };
            rows.push(...(await verifyConnection(connection, coactive, options)));
        }
        catch (error) {
            if (!(error instanceof errors/* ConfigError */.x))
                throw error;
            rows.push(untriable(name, error));
        }
    }
    return rows;
}
function untriable(subject, { problems }) {
    const detail = problems.map(({ message }) => message).join('; ');
    return { operation: 'assume role', subject, status: 'failed', detail: `it could not be tried out: ${detail}` };
}
function shareUntried() {
    const asked = new Map();
    return async (apiUrl, coactive) => {
        const found = asked.get(apiUrl) ?? untriedAt(coactive);
        asked.set(apiUrl, found);
        return await found;
    };
}
async function untriedAt(coactive) {
    const all = await coactive.connections();
    const pending = all.status === 'known' ? all.value.filter(({ status }) => status === 'pending') : [];
    return new Set(pending.map(({ name }) => name));
}

;// CONCATENATED MODULE: ./build/jobs/apply.js









const PATIENCE = [1_000, 3_000, 8_000];
async function apply(options, services) {
    const checked = await (0,check/* check */.z)(options, services);
    if (checked.outcome === 'invalid')
        return { ...checked, command: 'apply' };
    const { subjects } = await (0,load_subjects/* loadSubjects */.m)(options, services.files, services.trusted);
    const plan = await (0,make_plan/* planSubjects */.l)(subjects, services, options.region);
    const refused = [...plan.refusals.map(report_plan/* refusalFinding */.MP), ...refuseRun(plan, checked, options, options.dryRun)];
    const report = (planned, findings = []) => ({
        ...(0,build/* buildReport */.F)({
            ...checked,
            command: 'apply',
            failOn: options.failOn,
            findings: [...checked.findings, ...findings],
        }),
        plan: planned,
    });
    if (refused.length > 0)
        return report((0,report_plan/* reportPlan */._S)(plan, true), refused);
    if (options.dryRun) {
        const dry = report((0,report_plan/* reportPlan */._S)(plan));
        const isToDo = options.detailedExitcode && plan.steps.length > 0 && dry.outcome === 'passed';
        return isToDo ? { ...dry, outcome: 'failed' } : dry;
    }
    const execution = await executePlan(plan, subjects, services, options.region);
    const after = await replan(subjects, services, options, execution);
    const planned = describeOutcome(plan, execution, after, options);
    if (planned.status !== 'applied') {
        const left = planned.status === 'not-converged' ? (after?.refusals ?? []) : [];
        return { ...report(planned, left.map(report_plan/* refusalFinding */.MP)), outcome: 'incomplete' };
    }
    const verification = await verifySubjects(subjects, plan, services.coactive, options.defaultConnection);
    const done = report({ ...planned, ...(verification.length > 0 && { verification }) });
    const hasFailed = done.outcome === 'passed' && verification.some(({ status }) => status === 'failed');
    return hasFailed ? { ...done, outcome: 'failed' } : done;
}
async function replan(subjects, services, { region }, { failure, steps }) {
    try {
        let after = await (0,make_plan/* planSubjects */.l)(subjects, services, region);
        if (failure !== undefined || steps.length === 0)
            return after;
        for (const milliseconds of PATIENCE) {
            if (isEmpty(after))
                break;
            await services.wait(milliseconds);
            after = await (0,make_plan/* planSubjects */.l)(subjects, services, region);
        }
        return after;
    }
    catch {
        return undefined;
    }
}
function isEmpty({ steps, refusals }) {
    return steps.length === 0 && refusals.length === 0;
}
function describeOutcome(plan, { steps, failure }, after, options) {
    const base = { digest: plan.digest, configHash: plan.configHash, steps, notes: after?.notes ?? plan.notes };
    const next = { continueWith: continueCommand(options, after?.digest) };
    if (failure !== undefined) {
        const { step, message } = failure;
        return { ...base, ...next, status: 'stopped', failure: { step, message } };
    }
    if (after !== undefined && isEmpty(after))
        return { ...base, status: 'applied' };
    const left = after?.steps.map((one) => (0,report_plan/* reportStep */.$P)(one));
    return { ...base, ...next, status: 'not-converged', ...(left !== undefined && { left }) };
}


/***/ })

};

return { id, ids, modules };
})();
