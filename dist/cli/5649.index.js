(() => {
'use strict';
const id = 5649;
const ids = [5649];
const modules = {

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
