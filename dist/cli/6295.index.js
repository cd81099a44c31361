(() => {
'use strict';
const id = 6295;
const ids = [6295];
const modules = {

/***/ 6295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCustomChecks: () => (/* reexport */ runCustomChecks),
  validatePolicies: () => (/* reexport */ validatePolicies)
});

// EXTERNAL MODULE: ./build/policy/read.js
var read = __webpack_require__(9851);
// EXTERNAL MODULE: ./build/access/reference.js
var access_reference = __webpack_require__(9882);
;// CONCATENATED MODULE: ./build/access/analyzer-reference.js


function analyzerReference(connection, kind) {
    const reference = (0,access_reference/* referenceDocuments */.Qh)(connection).find((document) => document.kind === kind);
    if (reference === undefined)
        return undefined;
    const json = JSON.parse(reference.text);
    if (!(0,read/* isObject */.G)(json) || !Array.isArray(json.Statement))
        throw new Error('a reference document has statements');
    const statements = json.Statement.map((statement) => Object.fromEntries(Object.entries(statement).filter(([element]) => element !== 'Sid')));
    const others = kind === 'bucket' ? [othersStatement(connection)] : [];
    return JSON.stringify({ ...json, Statement: [...statements, ...others] });
}
function othersStatement({ partition, bucket, coactiveRoleArn }) {
    const bucketArn = `arn:${partition}:s3:::${bucket}`;
    return {
        Effect: 'Allow',
        Principal: '*',
        Action: '*',
        Resource: [bucketArn, `${bucketArn}/*`],
        Condition: { ArnNotEquals: { 'aws:PrincipalArn': coactiveRoleArn } },
    };
}

;// CONCATENATED MODULE: ./build/data/unwanted-actions.js
const UNWANTED_ACTIONS = [
    ...named('s3', [
        ...['AbortMultipartUpload', 'BypassGovernanceRetention', 'CreateAccessGrant', 'CreateAccessGrantsInstance'],
        ...['CreateAccessGrantsLocation', 'CreateAccessPoint', 'CreateBucket', 'CreateJob', 'DeleteAccessPointPolicy'],
        ...['DeleteBucket', 'DeleteBucketPolicy', 'DeleteObject', 'DeleteObjectTagging', 'DeleteObjectVersion'],
        ...[
            'DeleteObjectVersionTagging',
            'InitiateReplication',
            'ObjectOwnerOverrideToBucketOwner',
            'PutAccessPointPolicy',
        ],
        ...['PutAccessPointPublicAccessBlock', 'PutAccountPublicAccessBlock', 'PutBucketAcl', 'PutBucketCORS'],
        ...['PutBucketLogging', 'PutBucketNotification', 'PutBucketObjectLockConfiguration', 'PutBucketOwnershipControls'],
        ...['PutBucketPolicy', 'PutBucketPublicAccessBlock', 'PutBucketTagging', 'PutBucketVersioning', 'PutBucketWebsite'],
        ...['PutEncryptionConfiguration', 'PutInventoryConfiguration', 'PutLifecycleConfiguration'],
        ...['PutMultiRegionAccessPointPolicy', 'PutObject', 'PutObjectAcl', 'PutObjectLegalHold', 'PutObjectRetention'],
        ...['PutObjectTagging', 'PutObjectVersionAcl', 'PutObjectVersionTagging', 'PutReplicationConfiguration'],
        ...['ReplicateDelete', 'ReplicateObject', 'ReplicateTags', 'RestoreObject', 'UpdateAccessGrantsLocation'],
    ]),
    ...named('kms', [
        ...['CancelKeyDeletion', 'CreateGrant', 'CreateKey', 'DeleteImportedKeyMaterial', 'DisableKey'],
        ...['DisableKeyRotation', 'EnableKey', 'Encrypt', 'GenerateDataKey', 'PutKeyPolicy', 'ReEncryptFrom'],
        ...['ReEncryptTo', 'RetireGrant', 'RevokeGrant', 'ScheduleKeyDeletion'],
    ]),
    ...named('sts', ['AssumeRole', 'AssumeRoot', 'GetFederationToken']),
    ...named('iam', [
        ...['AddUserToGroup', 'AttachGroupPolicy', 'AttachRolePolicy', 'AttachUserPolicy', 'CreateAccessKey'],
        ...['CreateLoginProfile', 'CreateOpenIDConnectProvider', 'CreatePolicy', 'CreatePolicyVersion', 'CreateRole'],
        ...['CreateSAMLProvider', 'CreateUser', 'DeleteRolePermissionsBoundary', 'DeleteRolePolicy'],
        ...['DetachRolePolicy', 'PassRole', 'PutGroupPolicy', 'PutRolePermissionsBoundary', 'PutRolePolicy'],
        ...['PutUserPolicy', 'SetDefaultPolicyVersion', 'UpdateAssumeRolePolicy', 'UpdateLoginProfile', 'UpdateRole'],
    ]),
];
function named(service, actions) {
    return actions.map((action) => `${service}:${action}`);
}

// EXTERNAL MODULE: ./build/policy/parse.js
var parse = __webpack_require__(2604);
;// CONCATENATED MODULE: ./build/jobs/compare-answer.js


async function compareAnswer(check, answer, policy, connection, reference, make) {
    if (reference === undefined || !isComparable(check, policy, answer.result))
        return [];
    const proof = await proveWithin(policy, reference);
    if (answer.result === 'FAIL' && proof.status === 'proved') {
        const [reason] = answer.reasons;
        const statement = reason && statementIndex(policy, reason.statement, reason.sid);
        const message = `${check.operation} answers FAIL, which means that the document might: ${reason?.description ?? answer.message} ` +
            'The proof of this tool says of every possible request that the document allows nothing beyond the contract.';
        return make.ofAnswer('proof-disagrees', message, { policy, connection, statement }, BOTH);
    }
    if (answer.result === 'PASS' && proof.status === 'refuted' && !proof.mismatch && !isBlindSpot(proof, policy)) {
        const { witness, allowedBy } = proof;
        const message = `${check.operation} answers PASS, but the proof of this tool has a request that the document allows and the ` +
            `contract does not: ${witness.action} on ${witness.resource}.`;
        return make.ofAnswer('proof-disagrees', message, { policy, connection, statement: allowedBy.index }, BOTH);
    }
    return [];
}
const BOTH = { sources: ['proof', 'access-analyzer'] };
function isComparable({ rule }, { kind }, result) {
    if (rule === 'new-access')
        return true;
    return result === 'FAIL' && (rule === 'access-granted' || kind === 'trust');
}
const NOT_COMPARED = ['aws:principalorgid', 'aws:principalaccount'];
function isBlindSpot({ allowedBy }, policy) {
    const statement = policy.statements.find(({ index }) => index === allowedBy.index) ?? allowedBy;
    return statement.conditions.some(({ key }) => NOT_COMPARED.includes(key.toLowerCase()));
}
async function proveWithin(policy, reference) {
    const [{ prove }, { witnessHints }] = await Promise.all([
        __webpack_require__.e(/* import() */ 7712).then(__webpack_require__.bind(__webpack_require__, 7712)),
        __webpack_require__.e(/* import() */ 8647).then(__webpack_require__.bind(__webpack_require__, 8647)),
    ]);
    const within = (0,parse/* parsePolicy */.O)(reference, policy.kind, 'contract', true);
    if ('problem' in within)
        throw new Error(`the contract's document is no policy: ${within.problem.message}`);
    const kind = policy.kind === 'permissions' ? 'identity' : policy.kind === 'trust' ? 'trust' : 'resource';
    return prove({ kind, policy, within: within.policy, hints: witnessHints() });
}

;// CONCATENATED MODULE: ./build/jobs/custom-checks.js



function runCustomChecks(subjects, analyzer, asking) {
    return subjects.flatMap(({ connection, policies }) => policies.flatMap((policy) => {
        const reference = connection && analyzerReference(connection, policy.kind);
        return checksOf(policy, connection, reference, analyzer).map((check) => answerOf(check, policy, connection, reference, asking));
    }));
}
function checksOf(policy, connection, reference, analyzer) {
    const { kind } = policy;
    const checks = [];
    if (reference !== undefined) {
        checks.push({
            rule: 'new-access',
            operation: 'CheckNoNewAccess',
            claim: 'may allow more than the contract',
            against: reference,
            send: () => analyzer.checkNoNewAccess(policy, reference),
        });
    }
    if (kind === 'permissions') {
        const meant = new Set(connection?.allowActions.map((action) => action.toLowerCase()));
        const actions = UNWANTED_ACTIONS.filter((action) => !meant.has(action.toLowerCase()));
        checks.push({
            rule: 'access-granted',
            operation: 'CheckAccessNotGranted',
            claim: 'may allow writing, deleting or changing who has access',
            against: actions.join(),
            send: () => analyzer.checkAccessNotGranted(policy, actions),
        });
    }
    if (kind === 'bucket' || kind === 'trust') {
        checks.push({
            rule: 'public-access',
            operation: 'CheckNoPublicAccess',
            claim: 'may let everybody in',
            against: '',
            send: () => analyzer.checkNoPublicAccess(policy),
        });
    }
    return checks;
}
async function answerOf(check, policy, connection, reference, { questions, make }) {
    const { rule, operation, claim, against, send } = check;
    const key = JSON.stringify([operation, policy.kind, policy.text, against]);
    const answer = await questions.ask(key, send);
    if ('problem' in answer) {
        const message = `${operation} could not check this document: ${answer.problem}`;
        return make.ofAnswer('custom-check-refused', message, { policy, connection });
    }
    const disagreement = await compareAnswer(check, answer, policy, connection, reference, make);
    if (answer.result === 'PASS')
        return disagreement;
    const reasons = answer.reasons.length > 0 ? answer.reasons : [{}];
    const found = reasons.flatMap(({ description, statement, sid }) => {
        const message = `${operation} says that this ${claim}: ${description ?? answer.message}`;
        return make.ofAnswer(rule, message, { policy, connection, statement: statementIndex(policy, statement, sid) });
    });
    return [...found, ...disagreement];
}
function statementIndex(policy, index, sid) {
    const statements = policy.statements.filter((statement) => index === undefined ? sid !== undefined && sid !== '' && statement.sid === sid : statement.index === index);
    return statements[0]?.index;
}

;// CONCATENATED MODULE: ./build/jobs/validate-policies.js
const MAX_ANALYZED_CHARACTERS = 32_768;
function validatePolicies(subjects, analyzer, { questions, make, severityOfGap }) {
    return subjects.flatMap(({ connection, policies }) => policies.map(async (policy) => {
        const { kind, text } = policy;
        const unseen = (why) => make.ofAnswer('not-analyzed', `Access Analyzer did not look at this document: ${why}.`, { policy, connection }, { severity: severityOfGap });
        if (text.length > MAX_ANALYZED_CHARACTERS) {
            const size = `it has ${String(text.length)} characters, and ValidatePolicy takes ${String(MAX_ANALYZED_CHARACTERS)}`;
            return unseen(size);
        }
        const key = JSON.stringify(['ValidatePolicy', typeKey(kind), text]);
        const answer = await questions.ask(key, () => analyzer.validate({ kind, text }));
        if ('problem' in answer)
            return unseen(answer.problem.replace(/\.$/, ''));
        return answer.findings.flatMap((finding) => make.ofValidation(finding, policy, connection));
    }));
}
function typeKey(kind) {
    return kind === 'boundary' ? 'permissions' : kind;
}

;// CONCATENATED MODULE: ./build/jobs/analyzer-tasks.js




/***/ })

};

return { id, ids, modules };
})();
