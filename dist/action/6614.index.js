(() => {
'use strict';
const id = 6614;
const ids = [6614];
const modules = {

/***/ 2679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C4: () => (/* binding */ ownLogin),
/* harmony export */   gq: () => (/* binding */ findOwn)
/* harmony export */ });
/* unused harmony export ACTIONS_BOT */
const ACTIONS_BOT = 'github-actions[bot]';
async function ownLogin(repository) {
    return (await repository.viewer()) ?? ACTIONS_BOT;
}
function findOwn(posts, marker, login) {
    return posts.find(({ body, author }) => body.startsWith(marker) && author.toLowerCase() === login.toLowerCase());
}


/***/ }),

/***/ 6614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findReviewedPlan: () => (/* binding */ findReviewedPlan)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _report_comment_marker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4487);
/* harmony import */ var _report_comment_plan_record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5626);
/* harmony import */ var _own_posts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2679);




async function findReviewedPlan(repository, { sha, branch }, { config, tag }) {
    try {
        const merged = (await repository.mergedAs(sha)).filter(({ base }) => base === branch);
        const [pullRequest] = merged;
        if (pullRequest === undefined || merged.length > 1)
            return notOneMerge(merged, sha, branch);
        const [login, comments] = await Promise.all([(0,_own_posts_js__WEBPACK_IMPORTED_MODULE_2__/* .ownLogin */ .C4)(repository), repository.comments(pullRequest.number)]);
        const marker = (0,_report_comment_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .commentMarker */ .Q)(config, tag, 'plan');
        return await judge(repository, comments.filter(({ body }) => body.startsWith(marker)), pullRequest, login);
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._))
            throw error;
        return { problem: `the reviewed plan could not be read: ${error.message}`, fix: 'give the token what is missing' };
    }
}
function notOneMerge(merged, sha, branch = 'an unknown branch') {
    const what = merged.length > 1 ? 'several pull requests were merged' : 'no pull request was merged';
    return {
        problem: `${what} into ${branch} as the commit ${sha}`,
        fix: 'merge through a pull request, or run it by hand with plan-digest',
    };
}
async function judge(repository, marked, { number, head }, login) {
    const where = `pull request #${String(number)}`;
    const own = marked.filter(({ author }) => author.toLowerCase() === login.toLowerCase());
    const [comment] = own;
    if (comment === undefined) {
        const others = marked.length === 0 ? '' : `; the one there was not written by ${login}`;
        return {
            problem: `${where} has no plan of this config from this tool${others}`,
            fix: 'run plan on pull requests with the same config and comment-tag, and let its token comment',
        };
    }
    if (own.length > 1)
        return { problem: `${where} has several plans of this config`, fix: AGAIN };
    const strangers = (await repository.editorsOf(comment)).filter((one) => one.toLowerCase() !== login.toLowerCase());
    if (strangers.length > 0) {
        const who = strangers.map((one) => (one === '' ? 'somebody unknown' : one)).join(', ');
        return { problem: `the plan on ${where} was edited by ${who}`, fix: AGAIN };
    }
    const record = (0,_report_comment_plan_record_js__WEBPACK_IMPORTED_MODULE_3__/* .readPlanRecord */ .H)(comment.body);
    if (record === undefined) {
        return { problem: `the comment on ${where} holds no plan that could be carried out`, fix: AGAIN };
    }
    if (record.head !== head) {
        return { problem: `the plan on ${where} is of the commit ${record.head}, and ${head} was merged`, fix: AGAIN };
    }
    return record;
}
const AGAIN = 'review a new plan: open another pull request, or run it by hand with plan-digest';


/***/ }),

/***/ 4487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ commentMarker)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

function commentMarker(config, tag = '', command = 'check') {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(JSON.stringify([[...config].sort(), tag, ...(command === 'check' ? [] : [command])]))
        .digest('hex');
    return `<!-- coactive-storage-access:comment:${hash.slice(0, 32)} -->`;
}


/***/ }),

/***/ 5626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ readPlanRecord),
/* harmony export */   W: () => (/* binding */ planRecordLines)
/* harmony export */ });
function planRecordLines({ report, links }) {
    const { command, plan } = report;
    if (command !== 'plan' || plan?.status !== 'planned' || links === undefined)
        return [];
    const line = `<!-- coactive-storage-access:plan:${links.sha}:${plan.configHash}:${plan.digest} -->`;
    return RECORD.test(line) ? [line] : [];
}
function readPlanRecord(body) {
    const [, head, configHash, digest] = RECORD.exec(body.split(/\r?\n/)[1] ?? '') ?? [];
    if (head === undefined || configHash === undefined || digest === undefined)
        return undefined;
    return { head, configHash, digest };
}
const RECORD = /^<!-- coactive-storage-access:plan:([0-9a-f]{40,64}):([0-9a-f]{64}):(sha256:[0-9a-f]{64}) -->$/;


/***/ })

};

return { id, ids, modules };
})();
