(() => {
'use strict';
const id = 9369;
const ids = [9369];
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

/***/ 9369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readDigest: () => (/* binding */ readDigest),
  shards: () => (/* binding */ shards)
});

// EXTERNAL MODULE: ./build/config/find-files.js
var find_files = __webpack_require__(454);
// EXTERNAL MODULE: ./build/config/load.js + 38 modules
var load = __webpack_require__(1323);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
;// CONCATENATED MODULE: ./build/fan-out/digest-config.js
function digestConfig(texts, sha256) {
    const sorted = texts.map(({ file, text }) => [file, text]).sort(([one = ''], [other = '']) => (one < other ? -1 : 1));
    return `sha256:${sha256(JSON.stringify(sorted))}`;
}

// EXTERNAL MODULE: ./build/fan-out/matrix.js
var fan_out_matrix = __webpack_require__(9490);
;// CONCATENATED MODULE: ./build/fan-out/split-accounts.js

function splitAccounts(counts, config, most = fan_out_matrix/* MOST_JOBS */.r) {
    const jobs = Array.from({ length: Math.min(most, counts.size) }, () => ({ accounts: [], connections: 0 }));
    const largestFirst = [...counts].sort(([one, few], [other, many]) => many - few || compare(one, other));
    for (const [account, connections] of largestFirst) {
        const job = leastOf(jobs);
        job.accounts.push(account);
        job.connections += connections;
    }
    const width = String(jobs.length).length;
    const include = jobs
        .map(({ accounts, connections }) => ({ account: accounts.sort(compare).join(','), connections }))
        .sort((one, other) => compare(one.account, other.account))
        .map((job, index) => ({
        shard: String(index + 1).padStart(Math.max(width, MIN_WIDTH), '0'),
        ...job,
        config,
    }));
    return { include };
}
function leastOf(jobs) {
    const [first, ...others] = jobs;
    if (first === undefined)
        throw new Error('there is no job to give an account to');
    return others.reduce((least, job) => (job.connections < least.connections ? job : least), first);
}
function compare(one, other) {
    return one < other ? -1 : Number(one > other);
}
const MIN_WIDTH = 3;

// EXTERNAL MODULE: ./build/jobs/findable-rules.js
var findable_rules = __webpack_require__(7968);
// EXTERNAL MODULE: ./build/rules/index.js + 209 modules
var rules = __webpack_require__(877);
;// CONCATENATED MODULE: ./build/jobs/shards.js








async function shards(options, { files, loadSha256 }) {
    const { config, connections, accounts, coactiveRoleArn } = options;
    const loaded = await (0,load/* loadConfig */.Z)(files, config, {
        ...{ connections, accounts, allowCustomApi: true },
        knownRules: (0,findable_rules/* knownRules */.f)(rules/* RULES */.y),
        ...(coactiveRoleArn !== undefined && { coactiveRoleArn }),
    });
    const without = loaded.config.connections.filter(({ accountId }) => accountId === undefined);
    const mistakes = [...loaded.problems, ...without.map(withoutAccount)];
    if (mistakes.length > 0)
        throw new errors/* ConfigError */.x(mistakes);
    const counts = new Map();
    for (const { accountId = '' } of loaded.config.connections)
        counts.set(accountId, (counts.get(accountId) ?? 0) + 1);
    const matrix = splitAccounts(counts, await readDigest(files, config, loadSha256));
    const bytes = JSON.stringify(matrix).length;
    if (bytes > fan_out_matrix/* MAX_MATRIX_BYTES */.P)
        throw new errors/* ConfigError */.x([tooLarge(counts.size, bytes)]);
    return matrix;
}
async function readDigest(files, patterns, loadSha256) {
    const [{ texts }, sha256] = await Promise.all([(0,find_files/* findConfigFiles */.j)(files, patterns), loadSha256()]);
    return digestConfig(texts, sha256);
}
function withoutAccount({ name, origin }) {
    return {
        message: `the connection ${name} declares no account, so it belongs to no job`,
        fix: 'add account_id to it, or to defaults',
        file: origin.file,
        ...origin.rangeOf(['name']),
    };
}
function tooLarge(accounts, bytes) {
    const size = `${String(bytes)} bytes for ${String(accounts)} accounts`;
    return {
        message: `the matrix has ${size}, and the runner hands on no more than ${String(fan_out_matrix/* MAX_MATRIX_BYTES */.P)}`,
        fix: 'split the config: one workflow for each part, by `config` or `account`',
    };
}


/***/ })

};

return { id, ids, modules };
})();
