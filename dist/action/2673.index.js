(() => {
'use strict';
const id = 2673;
const ids = [2673];
const modules = {

/***/ 2673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  drift: () => (/* binding */ drift)
});

// UNUSED EXPORTS: SETTLE_MS

// EXTERNAL MODULE: ./build/access/reference.js
var reference = __webpack_require__(9882);
// EXTERNAL MODULE: ./build/config/load.js + 38 modules
var load = __webpack_require__(1323);
// EXTERNAL MODULE: ./build/config/policies.js + 3 modules
var policies = __webpack_require__(3727);
// EXTERNAL MODULE: ./build/config/select.js
var config_select = __webpack_require__(7695);
// EXTERNAL MODULE: ./build/config/trust-base.js
var trust_base = __webpack_require__(2695);
// EXTERNAL MODULE: ./build/live/subject.js
var live_subject = __webpack_require__(3327);
;// CONCATENATED MODULE: ./build/live/aspects/attributes.js

function compareAttributes({ connection, live }) {
    const role = (0,live_subject/* valueOf */.RP)(live.role);
    if (role === undefined || connection.state === 'absent')
        return live_subject/* NOTHING_FOUND */.dO;
    const { name, description, role: declared } = connection;
    const changes = [];
    const add = (what, found, wanted, fix = `Set it to ${wanted}, or declare what is there.`) => changes.push({
        connection: name,
        target: 'role',
        resource: role.arn,
        kind: 'changed',
        message: `The ${what} is ${found}; declared is ${wanted}.`,
        fix,
    });
    if (role.path !== declared.path) {
        const fix = 'A path can not be changed: declare this one, or make the role anew.';
        add('path of the role', JSON.stringify(role.path), JSON.stringify(declared.path), fix);
    }
    if (description !== undefined) {
        if ((0,live_subject/* isUnknown */.t8)(role.description)) {
            changes.push((0,live_subject/* unknownChange */.r3)(name, 'role', role.arn, 'The description', role.description));
        }
        else if (((0,live_subject/* valueOf */.RP)(role.description) ?? '') !== description) {
            add('description', JSON.stringify((0,live_subject/* valueOf */.RP)(role.description) ?? ''), JSON.stringify(description));
        }
    }
    const seconds = (0,live_subject/* valueOf */.RP)(role.maxSessionDuration);
    if ((0,live_subject/* isUnknown */.t8)(role.maxSessionDuration)) {
        changes.push((0,live_subject/* unknownChange */.r3)(name, 'role', role.arn, 'The maximum session duration', role.maxSessionDuration));
    }
    else if (seconds !== undefined && seconds !== declared.maxSessionDuration) {
        add('maximum session duration', `${String(seconds)} s`, `${String(declared.maxSessionDuration)} s`);
    }
    const wanted = Object.entries(declared.tags);
    if (wanted.length > 0 && (0,live_subject/* isUnknown */.t8)(role.tags)) {
        changes.push((0,live_subject/* unknownChange */.r3)(name, 'role', role.arn, 'The tags', role.tags));
    }
    else {
        const tags = (0,live_subject/* valueOf */.RP)(role.tags) ?? {};
        for (const [key, value] of wanted) {
            const found = Object.hasOwn(tags, key) ? tags[key] : undefined;
            if (found === value)
                continue;
            add(`tag ${JSON.stringify(key)}`, found === undefined ? 'missing' : JSON.stringify(found), JSON.stringify(value));
        }
    }
    return { changes };
}

// EXTERNAL MODULE: ./build/live/compare-documents.js + 1 modules
var compare_documents = __webpack_require__(4455);
;// CONCATENATED MODULE: ./build/live/describe-comparison.js

function describeComparison(comparison, { connection, target, resource, what, fix }) {
    const { relation, newlyPossible, broken, isTextuallyEqual } = comparison;
    if (relation === 'equal') {
        return { changes: [], ...(!isTextuallyEqual && { rewordings: [{ connection, target, resource }] }) };
    }
    const witness = newlyPossible ?? broken;
    const change = {
        connection,
        target,
        resource,
        kind: relation === 'undecided' ? 'different' : relation,
        message: `${what} ${describe(comparison)}.`,
        fix,
        ...(witness !== undefined && { witness }),
        ...(broken !== undefined && { broken }),
    };
    return { changes: [change] };
}
function describe({ relation, allowedBy, deniedBy, reason }) {
    const allowing = allowedBy === undefined ? '' : ` (${(0,live_subject/* nameStatement */.pf)(allowedBy)})`;
    const denying = deniedBy === undefined ? '' : ` (${(0,live_subject/* nameStatement */.pf)(deniedBy)} denies it)`;
    switch (relation) {
        case 'widened':
            return `allows more than is declared${allowing}`;
        case 'narrowed':
            return `allows less than is declared${denying}`;
        case 'different':
            return `allows more than is declared${allowing}, and less${denying}`;
        case 'undecided':
            return `is not the declared one, and whether it means the same is not decided: ${reason ?? 'no reason was given'}`;
        case 'equal':
            return 'means what is declared';
    }
}

// EXTERNAL MODULE: ./build/live/documents.js
var live_documents = __webpack_require__(7041);
;// CONCATENATED MODULE: ./build/live/aspects/boundary.js




function compareBoundary(subject) {
    const { connection, live, ids } = subject;
    const role = (0,live_subject/* valueOf */.RP)(live.role);
    if (role === undefined || connection.state === 'absent')
        return live_subject/* NOTHING_FOUND */.dO;
    const { name } = connection;
    const wanted = connection.role.permissionsBoundary;
    const reading = role.permissionsBoundary;
    if ((0,live_subject/* isUnknown */.t8)(reading))
        return { changes: [(0,live_subject/* unknownChange */.r3)(name, 'boundary', role.arn, 'The permissions boundary', reading)] };
    const found = (0,live_subject/* valueOf */.RP)(reading);
    if (found !== wanted)
        return { changes: [otherBoundary(subject, role, found, wanted)] };
    const declared = (0,live_subject/* documentsOf */.uo)(subject, 'boundary');
    if (found === undefined || declared.length === 0)
        return live_subject/* NOTHING_FOUND */.dO;
    const document = live.boundary;
    if (document?.status !== 'known') {
        const unread = (0,live_subject/* isUnknown */.t8)(document) ? document : { status: 'unknown', reason: 'it was not found' };
        return { changes: [(0,live_subject/* unknownChange */.r3)(name, 'boundary', found, 'What the permissions boundary allows', unread)] };
    }
    const scope = { of: role.arn };
    return describeComparison((0,compare_documents/* compareDocuments */.OD)({ kind: 'boundary', live: [document.value], declared, ids, scope }), {
        connection: name,
        target: 'boundary',
        resource: found,
        what: 'The permissions boundary',
        fix: 'Restore the declared document, or declare what is there.',
    });
}
function otherBoundary(subject, role, found, wanted) {
    const { name } = subject.connection;
    const place = { connection: name, target: 'boundary', resource: found ?? wanted ?? role.arn };
    const fix = 'Put the declared boundary in place with apply, or declare what is there.';
    if (found === undefined) {
        const freed = findFreed(subject, role);
        return {
            ...place,
            kind: 'missing',
            message: `The role ${role.name} has no permissions boundary; declared is ${wanted ?? 'one'}.`,
            fix,
            ...(freed !== undefined && { witness: freed }),
        };
    }
    if (wanted === undefined) {
        return {
            ...place,
            kind: 'undeclared',
            message: `The role ${role.name} is bounded by ${found}, which nobody declares.`,
            fix: 'Declare it as role.permissions_boundary, or remove it from the role.',
        };
    }
    return { ...place, kind: 'changed', message: `The permissions boundary is ${found}; declared is ${wanted}.`, fix };
}
function findFreed(subject, role) {
    const declared = (0,live_subject/* documentsOf */.uo)(subject, 'boundary');
    if (declared.length === 0)
        return undefined;
    const held = [...((0,live_subject/* valueOf */.RP)(role.attached) ?? []), ...((0,live_subject/* valueOf */.RP)(role.inline) ?? [])];
    const policies = held.flatMap(({ document }) => {
        const live = document.status === 'known' ? (0,live_documents/* readLive */.p)(document.value, 'permissions', 'live') : undefined;
        return live !== undefined && 'policy' in live ? [live.policy] : [];
    });
    const [live, bound] = [(0,live_documents/* joinDocuments */.t)(policies, subject.ids), (0,live_documents/* joinDocuments */.t)(declared, subject.ids)];
    const answer = (0,compare_documents/* proveWithin */.Wz)('permissions', live, bound, { of: role.arn });
    return answer.status === 'refuted' ? answer.witness : undefined;
}

// EXTERNAL MODULE: ./build/live/bucket-statements.js
var bucket_statements = __webpack_require__(6504);
;// CONCATENATED MODULE: ./build/live/orphans.js

function orphansIn(kind, text, ids) {
    const live = (0,live_documents/* readLive */.p)(text, kind, 'live');
    if ('problem' in live)
        return [];
    const found = new Set();
    for (const { principal = [], notPrincipal = [] } of live.policy.statements) {
        for (const { type, value } of [...principal, ...notPrincipal]) {
            if (type === 'AWS' && UNIQUE_ID.test(value) && !ids.has(value))
                found.add(value);
        }
    }
    return [...found];
}
function orphanWords(orphans) {
    const [first = '', ...rest] = orphans;
    return rest.length === 0
        ? `a principal that was deleted (${first})`
        : `${String(orphans.length)} principals that were deleted (${orphans.slice(0, 3).join(', ')})`;
}
const UNIQUE_ID = /^A(?:ROA|IDA)[A-Z0-9]{4,}$/;

;// CONCATENATED MODULE: ./build/live/aspects/bucket-policy.js






function compareBucketPolicy(subject) {
    const { connection, live, ids } = subject;
    const { bucket } = live;
    if (bucket.region.status === 'absent')
        return connection.state === 'absent' ? live_subject/* NOTHING_FOUND */.dO : noBucket(subject);
    const { policy } = bucket;
    if (policy.status === 'unknown') {
        return {
            changes: [(0,live_subject/* unknownChange */.r3)(connection.name, 'bucket-policy', connection.bucket, 'The bucket policy', policy)],
        };
    }
    const text = policy.status === 'known' ? policy.value : undefined;
    const orphans = text === undefined ? [] : orphansIn('bucket', text, ids);
    const found = compare(subject, text);
    const [first] = found.changes;
    if (orphans.length === 0 || connection.state === 'absent')
        return found;
    if (first !== undefined) {
        const message = `${first.message.slice(0, -1)}; it names ${orphanWords(orphans)}.`;
        return { ...found, changes: [{ ...first, message }, ...found.changes.slice(1)] };
    }
    const change = {
        connection: connection.name,
        target: 'bucket-policy',
        resource: connection.bucket,
        kind: 'changed',
        message: `The bucket policy names ${orphanWords(orphans)}: S3 refuses every new policy that still does.`,
        fix: 'Remove the id from its statement, or put the ARN of the new principal in its place.',
    };
    return { ...found, changes: [change] };
}
function noBucket({ connection: { name, bucket } }) {
    const message = `The bucket ${bucket} does not exist in the declared account.`;
    const fix = 'Correct the name or bucket_owner_account_id, or declare the connection as absent.';
    return { changes: [{ connection: name, target: 'bucket-policy', resource: bucket, kind: 'missing', message, fix }] };
}
function compare(subject, text) {
    const { connection, onBucket, ids } = subject;
    const place = {
        connection: connection.name,
        target: 'bucket-policy',
        resource: connection.bucket,
        what: 'The bucket policy',
        fix: 'Put the declared statements in place with apply, or declare what is there.',
    };
    const declared = (0,live_subject/* documentsOf */.uo)(subject, 'bucket');
    if (connection.state === 'present' && declared.length === 0)
        return live_subject/* NOTHING_FOUND */.dO;
    const read = text === undefined ? undefined : (0,live_documents/* readLive */.p)(text, 'bucket', 'live');
    const isWhole = declared.some(({ generated }) => !generated);
    if (isWhole || (read !== undefined && 'problem' in read)) {
        const scope = { resources: (0,bucket_statements/* bucketResources */.M3)(connection) };
        const live = text === undefined ? [] : [text];
        const comparison = (0,compare_documents/* compareDocuments */.OD)({ kind: 'bucket', live, declared: allDeclared(onBucket), ids, scope });
        return asMissing(describeComparison(comparison, place), text === undefined, 'There is no bucket policy.');
    }
    const live = (0,live_documents/* joinDocuments */.t)(read === undefined ? [] : [read.policy], ids);
    const connections = onBucket.map((one) => one.connection);
    const sorted = (0,bucket_statements/* sortStatements */.fE)(live, connections, connection.coactiveRoleArn);
    const own = sorted.own(connection);
    if (connection.state === 'absent')
        return own.length === 0 ? live_subject/* NOTHING_FOUND */.dO : stillThere(subject);
    const comparison = compareOwn(subject, { ...live, statements: own }, { ...live, statements: sorted.relevant });
    const isMissing = sorted.relevant.every(({ effect }) => effect === 'Deny');
    return asMissing(describeComparison(comparison, place), isMissing, `No statement of the bucket policy allows Coactive.`);
}
function compareOwn(subject, own, relevant) {
    const { connection, onBucket, ids } = subject;
    const scope = { resources: (0,bucket_statements/* bucketResources */.M3)(connection) };
    const declared = (0,live_documents/* joinDocuments */.t)((0,live_subject/* documentsOf */.uo)(subject, 'bucket'), ids);
    const denies = relevant.statements.filter(({ effect }) => effect === 'Deny');
    const allows = own.statements.filter(({ effect }) => effect === 'Allow');
    const wider = (0,compare_documents/* proveWithin */.Wz)('bucket', { ...own, statements: [...allows, ...denies] }, (0,live_documents/* joinDocuments */.t)(allDeclared(onBucket), ids), scope);
    const narrower = (0,compare_documents/* proveWithin */.Wz)('bucket', declared, relevant, scope);
    return { ...(0,compare_documents/* relate */.c7)(wider, narrower), isTextuallyEqual: true };
}
function allDeclared(onBucket) {
    return onBucket.flatMap((one) => (one.connection.state === 'present' ? (0,live_subject/* documentsOf */.uo)(one, 'bucket') : []));
}
function asMissing({ changes, ...rest }, isMissing, message) {
    if (!isMissing)
        return { ...rest, changes };
    return {
        ...rest,
        changes: changes.map((one) => (one.kind === 'narrowed' ? { ...one, kind: 'missing', message } : one)),
    };
}
function stillThere({ connection: { name, bucket } }) {
    const change = {
        connection: name,
        target: 'bucket-policy',
        resource: bucket,
        kind: 'undeclared',
        message: `Statements of this connection still stand in the policy of ${bucket} although it is declared absent.`,
        fix: 'Remove them with apply --allow-destroy.',
    };
    return { changes: [change] };
}

// EXTERNAL MODULE: ./build/live/coactive-difference.js
var coactive_difference = __webpack_require__(6107);
;// CONCATENATED MODULE: ./build/live/aspects/coactive-connection.js


function compareCoactiveConnection({ connection, live }) {
    const { coactive } = live;
    const wanted = (0,coactive_difference/* wantedConnection */.q9)(connection);
    if (coactive === undefined || wanted === undefined)
        return live_subject/* NOTHING_FOUND */.dO;
    const { name } = connection;
    const place = { connection: name, target: 'coactive-connection', resource: name };
    if (coactive.status === 'unknown') {
        return { changes: [(0,live_subject/* unknownChange */.r3)(name, place.target, name, 'The connection at Coactive', coactive)] };
    }
    const found = coactive.status === 'known' ? coactive.value.find((one) => one.name === name) : undefined;
    if (connection.state === 'absent') {
        if (found === undefined || (0,coactive_difference/* compareCoactive */.ew)(wanted, found).kind === 'foreign')
            return live_subject/* NOTHING_FOUND */.dO;
        const message = `Coactive still has the connection ${name} although it is declared absent.`;
        return { changes: [{ ...place, kind: 'undeclared', message, fix: 'Remove it with apply --allow-destroy.' }] };
    }
    const changes = [];
    const difference = (0,coactive_difference/* compareCoactive */.ew)(wanted, found);
    const described = coactive_connection_describe(difference);
    if (described !== undefined)
        changes.push({ ...place, ...described });
    if (found?.status === 'error' && difference.kind !== 'foreign') {
        changes.push({
            ...place,
            kind: 'changed',
            message: `Coactive says that the connection ${name} does not work (status error).`,
            fix: 'See what else differs, then test the connection at Coactive.',
        });
    }
    return { changes };
}
function coactive_connection_describe(difference) {
    switch (difference.kind) {
        case 'equal':
            return undefined;
        case 'missing':
            return { kind: 'missing', message: 'Coactive has no such connection.', fix: 'Create it with apply.' };
        case 'description': {
            const found = JSON.stringify(difference.found ?? '');
            const message = `Coactive's description is ${found}; declared is ${JSON.stringify(difference.wanted)}.`;
            return { kind: 'changed', message, fix: 'Update it with apply.' };
        }
        case 'config': {
            const fields = difference.fields.map(({ name, wanted, found }) => `${name} is ${found === undefined ? 'not set' : JSON.stringify(found)}; declared is ${JSON.stringify(wanted)}`);
            const message = `The connection at Coactive differs: ${fields.join('; ')}.`;
            return { kind: 'changed', message, fix: 'Replace it with apply --allow-replace: datasets ingest by its name.' };
        }
        case 'foreign': {
            const message = `The name belongs to ${difference.what} at Coactive.`;
            return { kind: 'changed', message, fix: 'Give the declared connection another name.' };
        }
    }
}

// EXTERNAL MODULE: ./build/live/bucket-key.js
var bucket_key = __webpack_require__(5727);
;// CONCATENATED MODULE: ./build/live/aspects/encryption.js


function compareEncryption({ connection, live }) {
    const { bucket, bucketKey } = live;
    const { encryption, region } = bucket;
    if (connection.state === 'absent' || region.status === 'absent')
        return live_subject/* NOTHING_FOUND */.dO;
    const { name, kmsKeyArn: wanted } = connection;
    if (encryption.status === 'unknown') {
        return { changes: [(0,live_subject/* unknownChange */.r3)(name, 'encryption', connection.bucket, 'The default encryption', encryption)] };
    }
    const of = (kind, message, fix) => ({
        changes: [{ connection: name, target: 'encryption', resource: connection.bucket, kind, message, fix }],
    });
    const found = (0,live_subject/* valueOf */.RP)(encryption);
    if (found?.algorithm.startsWith('aws:kms') !== true)
        return live_subject/* NOTHING_FOUND */.dO;
    const key = (0,bucket_key/* ownKeyOf */.l)(found);
    if (key === undefined) {
        const isForeign = connection.method === 'bucket-policy' || connection.bucketOwnerAccountId !== connection.accountId;
        if (!isForeign && wanted === undefined)
            return live_subject/* NOTHING_FOUND */.dO;
        const message = isForeign
            ? 'The bucket encrypts with the key that AWS manages, which other accounts can not use: Coactive can not read new objects.'
            : `The bucket encrypts with the key that AWS manages; declared is ${wanted ?? ''}.`;
        return of('changed', message, 'Encrypt with a customer-managed key that is declared, or with AES256.');
    }
    if (wanted === undefined) {
        const message = `The bucket encrypts with the key ${key}, which is not declared: Coactive can not decrypt new objects.`;
        return of('undeclared', message, 'Declare it as kms_key_arn.');
    }
    const isDeclared = (0,bucket_key/* isDeclaredKey */.O)(key, wanted);
    if (isDeclared === true)
        return live_subject/* NOTHING_FOUND */.dO;
    if (isDeclared === undefined) {
        if (bucketKey?.status === 'unknown')
            return { changes: [(0,live_subject/* unknownChange */.r3)(name, 'encryption', connection.bucket, `Which key ${key} is`, bucketKey)] };
        if ((0,live_subject/* valueOf */.RP)(bucketKey)?.arn === wanted)
            return live_subject/* NOTHING_FOUND */.dO;
    }
    return of('changed', `The bucket encrypts with the key ${key}; declared is ${wanted}.`, 'Declare this key, or change the default encryption.');
}

;// CONCATENATED MODULE: ./build/live/aspects/key.js



function compareKey(subject) {
    const { connection, live, ids } = subject;
    const { key } = live;
    const { name, kmsKeyArn } = connection;
    if (key === undefined || kmsKeyArn === undefined || connection.state === 'absent')
        return live_subject/* NOTHING_FOUND */.dO;
    const place = { connection: name, target: 'key', resource: kmsKeyArn };
    if (key.status === 'unknown')
        return { changes: [(0,live_subject/* unknownChange */.r3)(name, 'key', kmsKeyArn, 'The key', key)] };
    if (key.status === 'absent') {
        const message = 'The declared key does not exist: what it encrypted can not be read any more.';
        return { changes: [{ ...place, kind: 'missing', message, fix: 'Declare the key that the bucket uses.' }] };
    }
    const changes = [];
    const { state, policy } = key.value;
    if (state !== 'Enabled') {
        changes.push({
            ...place,
            kind: 'changed',
            message: `The key is not enabled but ${JSON.stringify(state)}: Coactive can not decrypt.`,
            fix: state === 'PendingDeletion' ? 'Cancel its deletion and enable it.' : 'Enable it.',
        });
    }
    if (policy.status !== 'known') {
        const reading = policy.status === 'unknown' ? policy : { status: 'unknown', reason: 'AWS has none' };
        return { changes: [...changes, (0,live_subject/* unknownChange */.r3)(name, 'key', kmsKeyArn, 'The policy of the key', reading)] };
    }
    const declared = (0,live_subject/* documentsOf */.uo)(subject, 'key');
    if (declared.length === 0)
        return { changes };
    const scope = { resources: [kmsKeyArn] };
    const compared = describeComparison((0,compare_documents/* compareDocuments */.OD)({ kind: 'key', live: [policy.value], declared, ids, scope }), {
        ...place,
        what: 'The policy of the key',
        fix: 'Restore the declared key policy, or declare what is there.',
    });
    return { ...compared, changes: [...changes, ...compared.changes] };
}

;// CONCATENATED MODULE: ./build/live/aspects/ownership.js

function compareOwnership({ connection, live: { bucket } }) {
    const { ownership, region } = bucket;
    if (connection.state === 'absent' || region.status === 'absent')
        return live_subject/* NOTHING_FOUND */.dO;
    const place = { connection: connection.name, target: 'ownership', resource: connection.bucket };
    if (ownership.status === 'unknown') {
        return { changes: [(0,live_subject/* unknownChange */.r3)(place.connection, place.target, place.resource, 'Object ownership', ownership)] };
    }
    if (ownership.status === 'known' && ownership.value === 'BucketOwnerEnforced')
        return live_subject/* NOTHING_FOUND */.dO;
    const found = ownership.status === 'known' ? ownership.value : 'ObjectWriter';
    return {
        changes: [
            {
                ...place,
                kind: 'changed',
                message: `Object ownership is ${found}, not BucketOwnerEnforced: Coactive can not read objects that other accounts wrote, and access control lists may let in others.`,
                fix: 'Set object ownership to BucketOwnerEnforced.',
            },
        ],
    };
}

// EXTERNAL MODULE: ./build/live/policy-names.js
var policy_names = __webpack_require__(6564);
;// CONCATENATED MODULE: ./build/live/aspects/permissions.js





function comparePermissions(subject) {
    const { connection, live, ids } = subject;
    const role = (0,live_subject/* valueOf */.RP)(live.role);
    if (role === undefined || connection.state === 'absent')
        return live_subject/* NOTHING_FOUND */.dO;
    const declared = (0,live_subject/* documentsOf */.uo)(subject, 'permissions');
    const scope = { of: role.arn };
    const changes = [];
    const held = policiesOf(role, connection.name, changes);
    const names = declared.map((_, index) => (0,policy_names/* policyName */.c)(connection, index).toLowerCase());
    const isDeclared = (one) => one.target === 'attached-policy' && names.includes(one.name.toLowerCase());
    const all = (0,live_documents/* joinDocuments */.t)(declared, ids);
    const extra = held.filter((one) => !isDeclared(one));
    for (const one of extra) {
        const document = readHeld(one, ids);
        const effect = document && (0,compare_documents/* compareMeanings */.Qr)('permissions', join(all, document), all, scope);
        changes.push(undeclared(one, effect, connection.name));
    }
    const unread = held.filter(({ document }) => document.status !== 'known');
    for (const { target, resource, document } of unread) {
        const reading = document.status === 'unknown' ? document : NO_DOCUMENT;
        changes.push((0,live_subject/* unknownChange */.r3)(connection.name, target, resource, `What ${resource} allows`, reading));
    }
    const attached = held.filter(isDeclared);
    const missing = role.attached.status === 'unknown'
        ? []
        : names.filter((name) => !attached.some((one) => one.name.toLowerCase() === name));
    for (const name of missing) {
        const index = names.indexOf(name);
        const rest = (0,live_documents/* joinDocuments */.t)(declared.filter((_, other) => other !== index), ids);
        changes.push(detached((0,policy_names/* policyName */.c)(connection, index), (0,compare_documents/* compareMeanings */.Qr)('permissions', rest, all, scope), subject, role));
    }
    if (changes.some(({ kind }) => kind === 'unknown'))
        return { changes };
    const texts = (some) => some.flatMap(({ document }) => (0,live_subject/* valueOf */.RP)(document) ?? []);
    const whole = (0,compare_documents/* compareDocuments */.OD)({ kind: 'permissions', live: texts(held), declared, ids, scope });
    const present = declared.filter((_, index) => !missing.includes(names[index] ?? ''));
    const isSplit = extra.length > 0 || missing.length > 0;
    const core = isSplit && whole.relation !== 'equal'
        ? (0,compare_documents/* compareDocuments */.OD)({ kind: 'permissions', live: texts(attached), declared: present, ids, scope })
        : whole;
    const described = describeComparison(core, {
        connection: connection.name,
        target: 'permissions',
        resource: attached[0]?.resource ?? role.arn,
        what: `The role ${role.name}`,
        fix: 'Put the declared permissions in place with apply, or declare what is there.',
    });
    return { ...described, changes: [...changes, ...described.changes] };
}
const NO_DOCUMENT = { status: 'unknown', reason: 'the policy is attached, but AWS has no document of it' };
function policiesOf(role, connection, changes) {
    const { attached, inline } = role;
    if (attached.status === 'unknown')
        changes.push((0,live_subject/* unknownChange */.r3)(connection, 'attached-policy', role.arn, 'Which policies are attached', attached));
    if (inline.status === 'unknown')
        changes.push((0,live_subject/* unknownChange */.r3)(connection, 'inline-policy', role.arn, 'Which inline policies the role has', inline));
    return [
        ...((0,live_subject/* valueOf */.RP)(attached) ?? []).map(({ arn, name, document }) => {
            return { target: 'attached-policy', resource: arn, name, document };
        }),
        ...((0,live_subject/* valueOf */.RP)(inline) ?? []).map(({ name, document }) => {
            return { target: 'inline-policy', resource: name, name, document };
        }),
    ];
}
function readHeld({ document }, ids) {
    const text = (0,live_subject/* valueOf */.RP)(document);
    const live = text === undefined ? undefined : (0,live_documents/* readLive */.p)(text, 'permissions', 'live');
    return live !== undefined && 'policy' in live ? (0,live_documents/* joinDocuments */.t)([live.policy], ids) : undefined;
}
function join(one, other) {
    return {
        ...one,
        statements: [...one.statements, ...other.statements],
        defects: [...one.defects, ...other.defects],
    };
}
function undeclared({ target, resource }, effect, connection) {
    const what = target === 'attached-policy' ? 'is attached to the role' : 'stands in the role';
    const witness = effect?.newlyPossible ?? effect?.broken;
    return {
        connection,
        target,
        resource,
        kind: 'undeclared',
        message: `The policy ${resource} ${what}, but nobody declares it${effectWords(effect)}.`,
        fix: `${target === 'attached-policy' ? 'Detach' : 'Delete'} it, or declare what it allows.`,
        ...(witness !== undefined && { witness }),
        ...(effect?.broken !== undefined && { broken: effect.broken }),
    };
}
function effectWords(effect) {
    switch (effect?.relation) {
        case undefined:
            return '';
        case 'equal':
            return '; it changes nothing that the role may do';
        case 'widened':
            return '; it allows more than is declared';
        case 'narrowed':
            return '; it denies what is declared';
        case 'different':
            return '; it allows more than is declared, and denies what is';
        case 'undecided':
            return `; what it changes is not decided: ${effect.reason ?? 'no reason was given'}`;
    }
}
function detached(name, { broken }, { connection }, role) {
    return {
        connection: connection.name,
        target: 'attached-policy',
        resource: name,
        kind: 'missing',
        message: `The policy ${name} is not attached to the role ${role.name}.`,
        fix: 'Attach it with apply.',
        ...(broken !== undefined && { witness: broken, broken }),
    };
}

// EXTERNAL MODULE: ./build/access/public-policy.js
var public_policy = __webpack_require__(3765);
// EXTERNAL MODULE: ./build/live/access-block.js
var access_block = __webpack_require__(8885);
;// CONCATENATED MODULE: ./build/live/aspects/public-access-block.js




function comparePublicAccessBlock(subject) {
    const { connection, live } = subject;
    const { bucket, accountPublicAccessBlock: account } = live;
    if (connection.state === 'absent' || bucket.region.status === 'absent')
        return live_subject/* NOTHING_FOUND */.dO;
    const place = { connection: connection.name, target: 'public-access-block', resource: connection.bucket };
    const flags = Object.keys(access_block/* ACCESS_BLOCK_FLAGS */.R);
    const states = flags.map((flag) => [flag, (0,access_block/* isInForce */.f)(flag, bucket.publicAccessBlock, account)]);
    const off = states.filter(([, state]) => state === false).map(([flag]) => access_block/* ACCESS_BLOCK_FLAGS */.R[flag]);
    const changes = [];
    if (off.length > 0) {
        changes.push({
            ...place,
            kind: 'changed',
            message: `Block Public Access is not in force: ${off.join(', ')} ${off.length === 1 ? 'is' : 'are'} off, at the bucket and at the account.`,
            fix: 'Switch all four settings on at the bucket.',
        });
    }
    if (states.some(([, state]) => state === undefined)) {
        for (const [what, reading] of [
            ['Block Public Access of the bucket', bucket.publicAccessBlock],
            ['Block Public Access of the account', account],
        ]) {
            if ((0,live_subject/* isUnknown */.t8)(reading))
                changes.push((0,live_subject/* unknownChange */.r3)(place.connection, place.target, place.resource, what, reading));
        }
    }
    if ((0,access_block/* isInForce */.f)('restrictPublicBuckets', bucket.publicAccessBlock, account) === true && isCut(subject)) {
        changes.push({
            ...place,
            kind: 'narrowed',
            message: 'RestrictPublicBuckets is on and a statement makes the bucket policy public: S3 cuts the access that it gives to other accounts, that of Coactive too.',
            fix: 'Make the public statement name whom it means, or move it to a bucket of its own.',
        });
    }
    return { changes };
}
function isCut({ connection, live }) {
    const { method, accountId, bucketOwnerAccountId = accountId } = connection;
    const isForeign = method === 'bucket-policy' || accountId !== bucketOwnerAccountId;
    const { policy } = live.bucket;
    if (!isForeign || policy.status !== 'known')
        return false;
    const read = (0,live_documents/* readLive */.p)(policy.value, 'bucket', 'live');
    return 'policy' in read && (0,public_policy/* isPublicPolicy */.i)(read.policy);
}

// EXTERNAL MODULE: ./build/access/connection-input.js
var connection_input = __webpack_require__(8570);
;// CONCATENATED MODULE: ./build/live/aspects/role.js



function compareRole({ connection, live }) {
    const { role, policy } = live;
    if (connection.method !== 'iam-role' || role === undefined)
        return live_subject/* NOTHING_FOUND */.dO;
    const { name } = connection;
    const arn = (0,connection_input/* roleArnOf */.z)(connection);
    if (role.status === 'unknown')
        return { changes: [(0,live_subject/* unknownChange */.r3)(name, 'role', arn, 'What the role is', role)] };
    if (connection.state === 'present') {
        if (role.status === 'known')
            return live_subject/* NOTHING_FOUND */.dO;
        const change = {
            connection: name,
            target: 'role',
            resource: arn,
            kind: 'missing',
            message: `The role ${connection.role.name} does not exist.`,
            fix: 'Create it with apply, or declare the connection as absent.',
        };
        return { changes: [change] };
    }
    const left = [];
    if (role.status === 'known')
        left.push(remaining(name, 'role', role.value.arn, 'The role'));
    if (policy?.status === 'known')
        left.push(remaining(name, 'attached-policy', (0,policy_names/* policyArn */.m)(connection, 0), 'The managed policy'));
    if (policy?.status === 'unknown')
        left.push((0,live_subject/* unknownChange */.r3)(name, 'attached-policy', connection.role.policyName, 'Whether the policy is gone', policy));
    return { changes: left };
}
function remaining(connection, target, resource, what) {
    return {
        connection,
        target,
        resource,
        kind: 'undeclared',
        message: `${what} ${resource} still exists although the connection is declared absent.`,
        fix: 'Remove it with apply --allow-destroy.',
    };
}

;// CONCATENATED MODULE: ./build/live/aspects/trust.js




function compareTrust(subject) {
    const { connection, live, ids } = subject;
    const role = (0,live_subject/* valueOf */.RP)(live.role);
    const declared = (0,live_subject/* documentsOf */.uo)(subject, 'trust');
    if (role === undefined || declared.length === 0)
        return live_subject/* NOTHING_FOUND */.dO;
    const comparison = (0,compare_documents/* compareDocuments */.OD)({ kind: 'trust', live: [role.trust], declared, ids });
    const orphans = orphansIn('trust', role.trust, ids);
    const atRole = { ...comparison, ...placedAt(role.arn, comparison) };
    return describeComparison(atRole, {
        connection: connection.name,
        target: 'trust',
        resource: role.arn,
        what: orphans.length === 0 ? 'The trust policy' : `The trust policy names ${orphanWords(orphans)} and`,
        fix: orphans.length === 0
            ? 'Put the declared trust policy in place with apply, or declare what is there.'
            : 'Save the declared trust policy anew: a role that is created again is another principal.',
    });
}
function placedAt(resource, { newlyPossible, broken }) {
    return {
        ...(newlyPossible && { newlyPossible: { ...newlyPossible, resource } }),
        ...(broken && { broken: { ...broken, resource } }),
    };
}

;// CONCATENATED MODULE: ./build/live/find-changes.js











const ASPECTS = [
    compareRole,
    compareAttributes,
    compareTrust,
    comparePermissions,
    compareBoundary,
    compareBucketPolicy,
    comparePublicAccessBlock,
    compareOwnership,
    compareEncryption,
    compareKey,
    compareCoactiveConnection,
];
function findChanges(subject) {
    const found = ASPECTS.map((compare) => compare(subject));
    return {
        changes: found.flatMap(({ changes }) => changes),
        rewordings: found.flatMap(({ rewordings = [] }) => rewordings),
    };
}

;// CONCATENATED MODULE: ./build/live/foreign-statements.js


function findForeignStatements(subject, bucketPolicy, { leastPrivilege, sufficiency }) {
    const { connection, onBucket } = subject;
    if ((0,live_subject/* documentsOf */.uo)(subject, 'bucket').some(({ generated }) => !generated))
        return [];
    const { relevant } = (0,bucket_statements/* sortStatements */.fE)(bucketPolicy, onBucket.map((one) => one.connection), connection.coactiveRoleArn);
    const known = new Set(relevant.map(({ index }) => index));
    const foreignOf = ({ statement }) => statement?.file === bucketPolicy.file && !known.has(statement.index)
        ? bucketPolicy.statements.find(({ index }) => index === statement.index)
        : undefined;
    const base = { connection: connection.name, resource: connection.bucket };
    const denies = firstOfEach(sufficiency.witnesses, foreignOf, 'Deny').map(([statement, witness]) => ({
        ...base,
        target: 'bucket-policy',
        kind: 'narrowed',
        message: `Somebody else's ${(0,live_subject/* nameStatement */.pf)(statement)} of the bucket policy denies what Coactive needs: ${witness.shows}.`,
        fix: 'Except the role that reads for Coactive from it.',
        broken: witness.request,
        witness: witness.request,
    }));
    const allows = firstOfEach(leastPrivilege.witnesses, foreignOf, 'Allow').map(([statement, witness]) => ({
        ...base,
        target: 'undeclared-access',
        kind: 'undeclared',
        message: `The bucket policy lets Coactive in by a statement for others (${(0,live_subject/* nameStatement */.pf)(statement)}): it ${witness.shows}.`,
        fix: 'Make the statement name whom it means.',
        witness: witness.request,
    }));
    return [...denies, ...allows];
}
function firstOfEach(witnesses, foreignOf, effect) {
    const found = new Map();
    for (const witness of witnesses) {
        const statement = foreignOf(witness);
        if (statement?.effect === effect && !found.has(statement.index))
            found.set(statement.index, [statement, witness]);
    }
    return [...found.values()];
}

// EXTERNAL MODULE: ./build/report/build.js
var build = __webpack_require__(4267);
// EXTERNAL MODULE: ./build/report/problem.js
var problem = __webpack_require__(5344);
// EXTERNAL MODULE: ./build/rules/index.js + 209 modules
var rules = __webpack_require__(877);
// EXTERNAL MODULE: ./build/live/summarize-access.js
var summarize_access = __webpack_require__(1977);
;// CONCATENATED MODULE: ./build/live/undeclared-bucket-access.js





function findUndeclaredBucketAccess(search) {
    const { bucket, partition, coactiveRoleArn, declared, documents, ids } = search;
    const { policy, name } = bucket;
    const place = { connection: null, target: 'undeclared-access', resource: name };
    if (policy.status === 'absent')
        return [];
    if (policy.status === 'unknown') {
        return declared.length > 0
            ? []
            : [(0,live_subject/* unknownChange */.r3)(null, place.target, name, `What the bucket ${name} allows`, policy)];
    }
    const read = (0,live_documents/* readLive */.p)(policy.value, 'bucket', 'live');
    if ('problem' in read) {
        const reading = { status: 'unknown', reason: read.problem };
        return [(0,live_subject/* unknownChange */.r3)(null, place.target, name, `What the bucket ${name} allows`, reading)];
    }
    const live = (0,live_documents/* joinDocuments */.t)([read.policy], ids);
    const { naming } = (0,bucket_statements/* sortStatements */.fE)(live, declared.map(({ connection }) => connection), coactiveRoleArn);
    const within = (0,live_documents/* joinDocuments */.t)(documents, ids);
    const scope = { resources: (0,bucket_statements/* bucketResources */.M3)({ partition, bucket: name }) };
    const denies = live.statements.filter(({ effect }) => effect === 'Deny');
    return naming.flatMap((statement) => {
        if (statement.effect === 'Deny')
            return [];
        const own = { ...live, statements: [(0,bucket_statements/* forCoactive */.KS)(statement, coactiveRoleArn), ...denies] };
        const answer = (0,compare_documents/* proveWithin */.Wz)('bucket', own, within, scope);
        if (answer.status === 'proved')
            return [];
        const allows = (0,summarize_access/* summarizeAccess */.s)([{ statements: [statement] }]);
        const change = {
            ...place,
            kind: 'undeclared',
            message: `The bucket policy of ${name} lets Coactive in beyond what is declared (${(0,live_subject/* nameStatement */.pf)(statement)}): ${allows}.`,
            fix: 'Declare it as a connection, or remove the statement.',
            ...(answer.status === 'refuted' && { witness: answer.witness }),
        };
        return [change];
    });
}

// EXTERNAL MODULE: ./build/config/coactive.js
var coactive = __webpack_require__(5459);
// EXTERNAL MODULE: ./build/policy/arn.js
var arn = __webpack_require__(4868);
;// CONCATENATED MODULE: ./build/live/undeclared-coactive.js


const COACTIVE_ACCOUNT = (0,arn/* accountOf */.XP)(coactive/* COACTIVE_ROLE_ARN */.q);
function findCoactiveAnomalies(declared, live, defaultConnection) {
    const names = new Map(declared.map(({ name, method, state }) => [name, { method, state }]));
    return live.flatMap((connection) => {
        const { name, type, status, config } = connection;
        if (type !== 'aws_iam_role' || (config.scope ?? 's3') !== 's3' || name === defaultConnection)
            return [];
        if ((0,arn/* accountOf */.XP)(config.iamRoleArn ?? '') === COACTIVE_ACCOUNT)
            return [];
        const declaration = names.get(name);
        if (declaration?.method !== 'iam-role')
            return [{ kind: 'undeclared', connection }];
        return declaration.state === 'present' && status === 'error' ? [{ kind: 'broken', connection }] : [];
    });
}

// EXTERNAL MODULE: ./build/live/undeclared-roles.js
var undeclared_roles = __webpack_require__(4198);
// EXTERNAL MODULE: ./build/jobs/live/look-at-accounts.js + 1 modules
var look_at_accounts = __webpack_require__(6020);
// EXTERNAL MODULE: ./build/jobs/live/map-bounded.js
var map_bounded = __webpack_require__(2186);
;// CONCATENATED MODULE: ./build/jobs/live/find-undeclared.js







async function findUndeclared({ accounts, coactive }, subjects, all, options, settle) {
    const roles = await (0,map_bounded/* mapBounded */.y)(accounts, look_at_accounts/* MOST_AT_ONCE */.S, (account) => searchRoles(account, all, settle));
    const buckets = searchDeclaredBuckets(subjects);
    const scanned = options.scanBuckets
        ? await (0,map_bounded/* mapBounded */.y)(accounts, look_at_accounts/* MOST_AT_ONCE */.S, (account) => scanBuckets(account, all))
        : [];
    return [...roles.flat(), ...buckets, ...scanned.flat(), ...searchCoactive(coactive, all, options)];
}
function coactiveRolesOf(accountId, all) {
    const own = all.filter(({ connection }) => connection.accountId === accountId);
    return [...new Set(own.map(({ connection }) => connection.coactiveRoleArn))];
}
async function searchRoles({ accountId, look, roles }, all, settle) {
    if (roles.status !== 'known') {
        const reading = roles.status === 'unknown' ? roles : { status: 'unknown', reason: 'there is no listing' };
        return [(0,live_subject/* unknownChange */.r3)(null, 'undeclared-access', accountId, 'Which roles let Coactive in', reading)];
    }
    const declared = new Set(all.flatMap(({ connection }) => connection.accountId === accountId && connection.method === 'iam-role'
        ? [connection.role.name.toLowerCase()]
        : []));
    const ids = new Map(roles.value.map(({ id, arn }) => [id, arn]));
    const search = (some) => coactiveRolesOf(accountId, all).flatMap((coactive) => (0,undeclared_roles/* findUndeclaredRoles */.q)(some, declared, coactive, ids));
    const suspects = new Set(search(roles.value).map(({ resource }) => resource));
    if (suspects.size === 0)
        return [];
    await settle();
    const fresh = await (0,map_bounded/* mapBounded */.y)(roles.value.filter(({ arn }) => suspects.has(arn)), look_at_accounts/* MOST_AT_ONCE */.S, async (role) => {
        const again = await look.reader.role(role.name);
        return again.status === 'known' ? [again.value] : again.status === 'absent' ? [] : [role];
    });
    return search(fresh.flat());
}
function searchDeclaredBuckets(subjects) {
    const seen = new Set();
    return subjects.flatMap((subject) => {
        const { connection, live, onBucket, ids } = subject;
        const documents = allDeclared(onBucket);
        const isWhole = documents.some(({ generated }) => !generated);
        if (seen.has(connection.bucket) || isWhole)
            return [];
        seen.add(connection.bucket);
        return findUndeclaredBucketAccess({
            ...placeOf(connection),
            bucket: live.bucket,
            declared: onBucket,
            documents,
            ids,
        });
    });
}
async function scanBuckets({ accountId, look, roles }, all) {
    const names = await look.reader.bucketNames();
    if (names.status === 'absent')
        return [];
    if (names.status === 'unknown')
        return [(0,live_subject/* unknownChange */.r3)(null, 'undeclared-access', accountId, 'Which buckets there are', names)];
    const declared = new Set(all.map(({ connection }) => connection.bucket));
    const ids = new Map((roles.status === 'known' ? roles.value : []).map(({ id, arn }) => [id, arn]));
    const place = all.find(({ connection }) => connection.accountId === accountId);
    const others = names.value.filter((name) => !declared.has(name));
    const found = await (0,map_bounded/* mapBounded */.y)(others, look_at_accounts/* MOST_AT_ONCE */.S, async (name) => {
        const bucket = await look.bucket(name, accountId);
        if (place === undefined)
            return [];
        return findUndeclaredBucketAccess({ ...placeOf(place.connection), bucket, declared: [], documents: [], ids });
    });
    return found.flat();
}
function placeOf({ partition, coactiveRoleArn }) {
    return { partition, coactiveRoleArn };
}
function searchCoactive(coactive, all, { defaultConnection }) {
    return [...coactive].flatMap(([apiUrl, answer]) => {
        if (answer.status !== 'known')
            return [];
        const declared = all.map(({ connection }) => connection).filter((connection) => connection.apiUrl === apiUrl);
        const anomalies = findCoactiveAnomalies(declared, answer.value, defaultConnection);
        return anomalies.flatMap(({ kind, connection: { name, config } }) => {
            if (kind === 'broken')
                return [];
            const role = config.iamRoleArn === undefined ? '' : ` for the role ${config.iamRoleArn}`;
            const message = `Coactive has a connection ${name}${role} that nobody declares.`;
            const fix = 'Declare it, or delete it at Coactive.';
            return [{ connection: null, target: 'coactive-connection', resource: name, kind: 'undeclared', message, fix }];
        });
    });
}

// EXTERNAL MODULE: ./build/access/follows-contract.js
var follows_contract = __webpack_require__(3092);
// EXTERNAL MODULE: ./build/access/verdicts.js + 8 modules
var access_verdicts = __webpack_require__(3933);
// EXTERNAL MODULE: ./build/access/witness-hints.js
var witness_hints = __webpack_require__(8647);
// EXTERNAL MODULE: ./build/live/live-policy.js
var live_policy = __webpack_require__(1988);
// EXTERNAL MODULE: ./build/jobs/judge.js
var judge = __webpack_require__(3746);
;// CONCATENATED MODULE: ./build/jobs/judge-live.js








function judgeLive(subject) {
    const unread = [];
    const policies = livePolicies(subject, unread);
    const bucketPolicy = policies.find(({ kind }) => kind === 'bucket');
    if (unread.length > 0 || bucketPolicy === undefined)
        return { unread };
    const { connection, live } = subject;
    const role = (0,live_subject/* valueOf */.RP)(live.role);
    const input = {
        ...(0,connection_input/* accessInput */.P)(connection, policies),
        ...(role !== undefined && { roleArn: role.arn }),
        restrictPublicBuckets: (0,access_block/* isInForce */.f)('restrictPublicBuckets', live.bucket.publicAccessBlock, live.accountPublicAccessBlock),
    };
    const verdicts = isReference(subject, policies) ?? (0,access_verdicts/* judgeAccess */.I)(input, (0,witness_hints.witnessHints)());
    return { judged: { connection, policies, verdicts }, bucketPolicy };
}
function describeLiveVerdicts(verdicts) {
    if ('judged' in verdicts)
        return (0,judge/* describeVerdicts */.W)(verdicts.judged);
    const reason = `live state could not be read whole: ${verdicts.unread.join('; ')}`;
    return { leastPrivilege: { status: 'undecided', reason }, sufficiency: { status: 'undecided', reason } };
}
function isReference({ connection }, policies) {
    if (connection.method !== 'iam-role')
        return undefined;
    const speaking = policies.filter(({ kind, statements }) => kind !== 'bucket' || statements.length > 0);
    if (!(0,follows_contract/* followsContract */.N)(connection, speaking))
        return undefined;
    const proved = { status: 'proved', witnesses: [], more: 0 };
    return { leastPrivilege: proved, sufficiency: proved, trust: proved };
}
function livePolicies({ connection, live }, unread) {
    const policies = [];
    const take = (name, taken) => {
        if ('policy' in taken)
            policies.push(taken.policy);
        else if (taken.needs !== undefined)
            unread.push(`${name} (needs ${taken.needs})`);
        else
            unread.push(`${name} (${taken.reason})`);
    };
    const need = (kind, name, reading) => {
        if (reading === undefined)
            unread.push(name);
        else
            take(name, (0,live_policy/* takePolicy */.Oi)(kind, name, reading));
    };
    const role = (0,live_subject/* valueOf */.RP)(live.role);
    if (role !== undefined)
        addRole(role, need);
    else if (connection.method === 'iam-role')
        unread.push('the role');
    const boundaryArn = role?.permissionsBoundary;
    if (boundaryArn?.status === 'unknown')
        unread.push('the permissions boundary');
    if (boundaryArn?.status === 'known')
        need('boundary', 'boundary', live.boundary);
    take('bucket policy', (0,live_policy/* takeBucketPolicy */.ir)(live.bucket.policy));
    if (connection.kmsKeyArn !== undefined)
        need('key', 'key policy', (0,live_policy/* keyPolicy */.IG)(live.key));
    return policies;
}
function addRole(role, need) {
    need('trust', 'trust policy', { status: 'known', value: role.trust });
    for (const [list, what] of [
        [role.attached, 'attached policy'],
        [role.inline, 'inline policy'],
    ]) {
        if (list.status === 'unknown')
            need('permissions', `every ${what}`, list);
        for (const { name, document } of (0,live_subject/* valueOf */.RP)(list) ?? [])
            need('permissions', `${what} ${name}`, document);
    }
}

// EXTERNAL MODULE: ./build/report/wording.js
var wording = __webpack_require__(2867);
// EXTERNAL MODULE: ./build/rules/lint.js + 1 modules
var lint = __webpack_require__(4581);
// EXTERNAL MODULE: ./build/rules/waive.js
var waive = __webpack_require__(6954);
;// CONCATENATED MODULE: ./build/jobs/find-refuted.js





async function findRefuted(subjects, declared, config, { now, strict }) {
    const proofs = rules/* RULES */.y.filter(({ source }) => source === 'proof');
    const linter = new lint/* Linter */.p(proofs, config.rules);
    const found = subjects
        .flatMap((subject) => linter.lintConnection(subject))
        .map((finding) => strict && finding.severity === 'warning' ? { ...finding, severity: 'error' } : finding);
    const ids = new Set(proofs.map(({ id }) => id));
    const waivers = config.waivers.filter(({ rule }) => ids.has(rule));
    const { findings, waived } = (0,waive/* applyWaivers */.K)(found, waivers, now, config);
    const own = waive/* WAIVER_RULES */.X;
    const kept = findings.filter(({ rule }) => !own.includes(rule));
    return { findings: await noteDeclared(kept, subjects, declared), waived };
}
async function noteDeclared(findings, subjects, declared) {
    if (findings.length === 0)
        return findings;
    const refuted = new Set(subjects.flatMap(keysOf));
    const names = new Set(findings.map(({ connection }) => connection));
    const judged = await (0,judge/* judgeSubjects */.j)(declared.filter(({ connection }) => names.has(connection.name)));
    const known = new Set(judged.flatMap(keysOf).filter((key) => refuted.has(key)));
    return findings.map((finding) => {
        if (!known.has(`${finding.rule} ${finding.connection ?? ''}`))
            return finding;
        const message = `What is live refutes ${WORDS[finding.rule] ?? finding.rule}, and so does what is declared`;
        return { ...finding, severity: 'note', message, fix: 'see what check says of it' };
    });
}
const WORDS = {
    'least-privilege': wording/* VERDICTS */.bk.leastPrivilege,
    sufficiency: wording/* VERDICTS */.bk.sufficiency,
    trust: wording/* VERDICTS */.bk.trust,
};
function keysOf({ connection, verdicts }) {
    if (verdicts === undefined)
        return [];
    const { leastPrivilege, sufficiency, trust } = verdicts;
    const byRule = { 'least-privilege': leastPrivilege, sufficiency, trust };
    return Object.entries(byRule).flatMap(([rule, { status }]) => status === 'refuted' ? [`${rule} ${connection.name}`] : []);
}

// EXTERNAL MODULE: ./build/jobs/findable-rules.js
var findable_rules = __webpack_require__(7968);
;// CONCATENATED MODULE: ./build/jobs/drift.js
















const SETTLE_MS = 5_000;
async function drift(options, services) {
    const { failOn, coactiveRoleArn, allowCustomApi = false } = options;
    const { files } = services;
    const loaded = await (0,load/* loadConfig */.Z)(files, options.config, {
        knownRules: (0,findable_rules/* knownRules */.f)(rules/* RULES */.y),
        allowCustomApi,
        ...(coactiveRoleArn !== undefined && { coactiveRoleArn }),
    });
    const config = services.trusted === undefined ? loaded.config : (0,trust_base/* trustBase */.y)(loaded.config, services.trusted);
    const { subjects: all, problems } = await (0,policies/* loadPolicies */.h)(config, files, reference/* referenceDocuments */.Qh, loaded.unfit);
    const selection = (0,config_select/* selectConnections */.m)(config, loaded.unfit, options);
    const mistakes = [...loaded.problems, ...problems, ...selection.problems].map(problem/* findingOf */.h);
    const chosen = new Set(selection.config.connections);
    const selected = all.filter(({ connection }) => chosen.has(connection));
    const checked = {
        configs: loaded.config.files,
        policies: selected.reduce((sum, { policies }) => sum + policies.length, 0),
        generated: 0,
    };
    if (mistakes.length > 0)
        return (0,build/* buildReport */.F)({ command: 'drift', findings: mistakes, failOn, checked });
    const looked = await (0,look_at_accounts/* lookAtAccounts */.J)(selected, all, services, options.region);
    const settle = once(async () => {
        await services.wait(SETTLE_MS);
        await looked.forget();
    });
    const subjects = await (0,map_bounded/* mapBounded */.y)(looked.looks, look_at_accounts/* MOST_AT_ONCE */.S, (look) => drift_confirm(look, settle));
    const undeclared = await findUndeclared(looked, subjects, all, options, settle);
    const judged = subjects.map((subject) => drift_judge(subject));
    const refuted = await findRefuted(judged.flatMap(({ verdicts }) => (verdicts !== undefined && 'judged' in verdicts ? [verdicts.judged] : [])), selected, selection.config, { now: services.clock.now(), strict: options.strict });
    const reports = new Map(judged.map(({ subject, verdicts }) => [subject.connection, verdicts]));
    return (0,build/* buildReport */.F)({
        command: 'drift',
        findings: [...looked.problems.map(problem/* findingOf */.h), ...refuted.findings],
        waived: refuted.waived,
        connections: selected.map(({ connection }) => {
            const { name, method, bucket, prefixes, state } = connection;
            const verdicts = reports.get(connection);
            return {
                ...{ name, method, bucket, prefixes },
                ...(state === 'absent' && { state }),
                verdicts: verdicts === undefined ? {} : describeLiveVerdicts(verdicts),
            };
        }),
        changes: [...looked.unread, ...judged.flatMap(({ changes }) => changes), ...undeclared],
        rewordings: judged.flatMap(({ rewordings }) => rewordings),
        checked,
        failOn,
    });
}
async function drift_confirm({ subject, again }, settle) {
    if (!findChanges(subject).changes.some(maySettle))
        return subject;
    await settle();
    return await again();
}
const SETTLING = new Set([
    ...['role', 'trust', 'permissions', 'attached-policy', 'inline-policy', 'boundary', 'bucket-policy'],
]);
function maySettle({ target, kind }) {
    return kind !== 'unknown' && SETTLING.has(target);
}
function drift_judge(subject) {
    const { changes, rewordings = [] } = findChanges(subject);
    const { connection, live } = subject;
    const isGone = live.role?.status === 'absent' || live.bucket.region.status === 'absent';
    if (connection.state === 'absent' || isGone)
        return { subject, changes, rewordings };
    const verdicts = judgeLive(subject);
    const foreign = 'judged' in verdicts ? findForeignStatements(subject, verdicts.bucketPolicy, verdicts.judged.verdicts) : [];
    return { subject, changes: [...changes, ...foreign], rewordings, verdicts };
}
function once(task) {
    let running;
    return () => (running ??= task());
}


/***/ }),

/***/ 2268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ci: () => (/* binding */ addressOf),
/* harmony export */   dY: () => (/* binding */ ownerAddressOf),
/* harmony export */   hN: () => (/* binding */ keyOfAddress),
/* harmony export */   iv: () => (/* binding */ isAddressed)
/* harmony export */ });
const FIRST_REGION = {
    aws: 'us-east-1',
    'aws-cn': 'cn-north-1',
    'aws-us-gov': 'us-gov-west-1',
    'aws-eusc': 'eusc-de-east-1',
};
function isAddressed(connection) {
    return connection.accountId !== undefined;
}
function addressOf(connection, region) {
    const { accountId, assumeRole, partition } = connection;
    return {
        accountId,
        region: region ?? connection.region ?? FIRST_REGION[partition] ?? 'us-east-1',
        ...(assumeRole !== undefined && { assumeRole }),
    };
}
function ownerAddressOf(connection, region) {
    const { accountId, bucketOwnerAccountId = accountId, assumeRole } = connection;
    const address = addressOf(connection, region);
    if (bucketOwnerAccountId === accountId)
        return address;
    if (assumeRole === undefined)
        return undefined;
    return {
        ...address,
        accountId: bucketOwnerAccountId,
        assumeRole: assumeRole.replace(accountId, bucketOwnerAccountId),
    };
}
function keyOfAddress({ accountId, region, assumeRole = '' }) {
    return `${accountId} ${region} ${assumeRole}`;
}


/***/ }),

/***/ 6020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ MOST_AT_ONCE),
  J: () => (/* binding */ lookAtAccounts)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/live/subject.js
var subject = __webpack_require__(3327);
// EXTERNAL MODULE: ./build/jobs/live/address.js
var address = __webpack_require__(2268);
// EXTERNAL MODULE: ./build/jobs/live/map-bounded.js
var map_bounded = __webpack_require__(2186);
// EXTERNAL MODULE: ./build/jobs/live/open-accounts.js + 1 modules
var open_accounts = __webpack_require__(8759);
// EXTERNAL MODULE: ./build/live/bucket-key.js
var bucket_key = __webpack_require__(5727);
// EXTERNAL MODULE: ./build/live/policy-names.js
var policy_names = __webpack_require__(6564);
;// CONCATENATED MODULE: ./build/jobs/live/read-connection.js


async function readConnection(connection, { account, owner, coactive }, isAgain = false) {
    const { bucket: name, accountId, bucketOwnerAccountId = accountId, kmsKeyArn, method, role: declared } = connection;
    const hasRole = method === 'iam-role';
    const isAbsent = connection.state === 'absent';
    const [role, bucket, accountPublicAccessBlock, key, policy] = await Promise.all([
        hasRole ? (isAgain ? account.reader.role(declared.name) : account.role(declared.name)) : undefined,
        owner.bucket(name, bucketOwnerAccountId),
        owner.publicAccessBlock(),
        kmsKeyArn === undefined || isAbsent ? undefined : account.key(kmsKeyArn),
        hasRole && isAbsent ? account.policyDocument((0,policy_names/* policyArn */.m)(connection, 0)) : undefined,
    ]);
    const boundaryArn = role?.status === 'known' ? role.value.permissionsBoundary : undefined;
    const boundary = boundaryArn?.status === 'known' ? await account.policyDocument(boundaryArn.value) : undefined;
    const named = bucket.encryption.status === 'known' ? (0,bucket_key/* ownKeyOf */.l)(bucket.encryption.value) : undefined;
    const isOpen = named !== undefined && kmsKeyArn !== undefined && (0,bucket_key/* isDeclaredKey */.O)(named, kmsKeyArn) === undefined;
    const bucketKey = isOpen ? await owner.key(named) : undefined;
    return {
        bucket,
        accountPublicAccessBlock,
        ...(role !== undefined && { role }),
        ...(key !== undefined && { key }),
        ...(policy !== undefined && { policy }),
        ...(boundary !== undefined && { boundary }),
        ...(bucketKey !== undefined && { bucketKey }),
        ...(coactive !== undefined && { coactive }),
    };
}

;// CONCATENATED MODULE: ./build/jobs/live/look-at-accounts.js






const MOST_AT_ONCE = 8;
async function lookAtAccounts(selected, all, services, region) {
    const opened = new open_accounts/* OpenedAccounts */.S(services.accounts, countRoles(selected));
    const problems = [];
    const coactive = await askCoactive(selected, services.coactive, problems);
    const accounts = new Map();
    const lookAtOne = async (declaration) => {
        const { connection } = declaration;
        if (!(0,address/* isAddressed */.iv)(connection)) {
            problems.push(noAccount(declaration));
            return undefined;
        }
        const account = await opened.open((0,address/* addressOf */.ci)(connection, region));
        if (!('look' in account))
            return account.isMistake ? undefined : notOpened(connection, account.reason);
        const roles = await account.look.reader.roles();
        if (!accounts.has(connection.accountId))
            accounts.set(connection.accountId, { accountId: connection.accountId, look: account.look, roles });
        const ownerAddress = (0,address/* ownerAddressOf */.dY)(connection, region);
        const owner = ownerAddress === undefined ? account : await opened.open(ownerAddress);
        if (!('look' in owner))
            return owner.isMistake ? undefined : notOpened(connection, owner.reason);
        const places = { account: account.look, owner: owner.look, coactive: coactive.get(connection.apiUrl) };
        return await lookAt(declaration, connection, places, all, roles);
    };
    let done = 0;
    const results = await (0,map_bounded/* mapBounded */.y)(selected, MOST_AT_ONCE, async (declaration) => {
        const result = await lookAtOne(declaration);
        services.progress?.report('Connections read', ++done, selected.length);
        return result;
    });
    return {
        looks: results.flatMap((one) => (one !== undefined && 'subject' in one ? [one] : [])),
        unread: results.flatMap((one) => (one !== undefined && 'kind' in one ? [one] : [])),
        accounts: [...accounts.values()],
        coactive,
        problems: [...problems, ...opened.problems],
        forget: () => opened.forget(),
    };
}
async function lookAt(declaration, connection, places, all, roles) {
    const listed = roles.status === 'known' ? roles.value : [];
    const onBucket = all.filter((one) => one.connection.bucket === connection.bucket);
    const read = async (isAgain) => {
        const live = await readConnection(connection, places, isAgain);
        const own = live.role?.status === 'known' ? [live.role.value] : [];
        const ids = new Map([...listed, ...own].map(({ id, arn }) => [id, arn]));
        return { ...declaration, live, ids, onBucket };
    };
    return { subject: await read(false), again: () => read(true) };
}
async function askCoactive(selected, access, problems) {
    const answers = new Map();
    if (access === undefined)
        return answers;
    for (const apiUrl of new Set(selected.map(({ connection }) => connection.apiUrl))) {
        try {
            const reader = await access.open(apiUrl);
            answers.set(apiUrl, await reader.connections());
        }
        catch (error) {
            if (error instanceof errors/* ConfigError */.x)
                problems.push(...error.problems);
            else if (error instanceof errors/* ServiceError */._)
                answers.set(apiUrl, { status: 'unknown', reason: error.message });
            else
                throw error;
        }
    }
    return answers;
}
function countRoles(declarations) {
    const counts = new Map();
    for (const { connection } of declarations) {
        const { accountId = '', method } = connection;
        if (method === 'iam-role')
            counts.set(accountId, (counts.get(accountId) ?? 0) + 1);
    }
    return counts;
}
function noAccount({ connection: { name, origin } }) {
    return {
        message: `the connection "${name}" has no account_id, so nothing of it can be read`,
        fix: 'declare account_id, for the connection or in defaults',
        file: origin.file,
        ...origin.rangeOf(['name']),
    };
}
function notOpened(connection, reason) {
    const target = connection.method === 'iam-role' ? 'role' : 'bucket-policy';
    const resource = connection.method === 'iam-role' ? connection.role.name : connection.bucket;
    const reading = { status: 'unknown', reason };
    return (0,subject/* unknownChange */.r3)(connection.name, target, resource, 'What is there', reading);
}


/***/ }),

/***/ 2186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ mapBounded)
/* harmony export */ });
async function mapBounded(items, most, task) {
    const results = [];
    const entries = items.entries();
    const work = async () => {
        for (const [index, item] of entries)
            results[index] = await task(item);
    };
    await Promise.all(Array.from({ length: Math.min(most, items.length) }, work));
    return results;
}


/***/ }),

/***/ 8759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ OpenedAccounts)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/live/subject.js
var subject = __webpack_require__(3327);
;// CONCATENATED MODULE: ./build/jobs/live/account-look.js

const FEW_ROLES = 3;
class AccountLook {
    reader;
    roleCount;
    #buckets = new Map();
    #accesses = new Map();
    #keys = new Map();
    #documents = new Map();
    #block;
    constructor(reader, roleCount) {
        this.reader = reader;
        this.roleCount = roleCount;
    }
    async role(name) {
        if (this.roleCount <= FEW_ROLES)
            return await this.reader.role(name);
        const listing = await this.reader.roles();
        if (listing.status !== 'known')
            return await this.reader.role(name);
        const found = listing.value.find((role) => role.name.toLowerCase() === name.toLowerCase());
        if (found === undefined)
            return { status: 'absent' };
        return isWhole(found) ? { status: 'known', value: found } : await this.reader.role(name);
    }
    bucket(name, owner) {
        return remember(this.#buckets, `${owner} ${name}`, () => this.reader.bucket(name, owner));
    }
    bucketAccess(name, owner) {
        return remember(this.#accesses, `${owner} ${name}`, () => this.reader.bucketAccess(name, owner));
    }
    key(arn) {
        return remember(this.#keys, arn, () => this.reader.key(arn));
    }
    policyDocument(arn) {
        return remember(this.#documents, arn, () => this.reader.policyDocument(arn));
    }
    publicAccessBlock() {
        return (this.#block ??= this.reader.accountPublicAccessBlock());
    }
    forget() {
        this.#buckets.clear();
        this.#accesses.clear();
        this.#documents.clear();
    }
}
function isWhole(role) {
    return partsOf(role).every((part) => !(0,subject/* isUnknown */.t8)(part) || part.needs !== undefined);
}
function partsOf({ attached, inline, ...parts }) {
    const { description, maxSessionDuration, permissionsBoundary, tags } = parts;
    const documents = [attached, inline].flatMap((list) => (list.status === 'known' ? list.value : []));
    const listed = [attached, inline, description, maxSessionDuration, permissionsBoundary, tags];
    return [...listed, ...documents.map(({ document }) => document)];
}
function remember(known, key, read) {
    const before = known.get(key);
    if (before !== undefined)
        return before;
    const reading = read();
    known.set(key, reading);
    return reading;
}

// EXTERNAL MODULE: ./build/jobs/live/address.js
var live_address = __webpack_require__(2268);
;// CONCATENATED MODULE: ./build/jobs/live/open-accounts.js



class OpenedAccounts {
    accounts;
    roleCounts;
    #opened = new Map();
    #problems = [];
    constructor(accounts, roleCounts) {
        this.accounts = accounts;
        this.roleCounts = roleCounts;
    }
    get problems() {
        return this.#problems;
    }
    async forget() {
        for (const opened of await Promise.all(this.#opened.values()))
            if ('look' in opened)
                opened.look.forget();
    }
    open(address) {
        const key = (0,live_address/* keyOfAddress */.hN)(address);
        let opened = this.#opened.get(key);
        if (opened === undefined)
            this.#opened.set(key, (opened = this.#open(address)));
        return opened;
    }
    async #open(address) {
        try {
            const reader = await this.accounts.open(address);
            return { look: new AccountLook(reader, this.roleCounts.get(address.accountId) ?? 0) };
        }
        catch (error) {
            if (error instanceof errors/* ConfigError */.x) {
                const known = new Set(this.#problems.map(({ message }) => message));
                this.#problems.push(...error.problems.filter(({ message }) => !known.has(message)));
                return { reason: error.message, isMistake: true };
            }
            if (error instanceof errors/* ServiceError */._)
                return { reason: error.message, isMistake: false };
            throw error;
        }
    }
}


/***/ }),

/***/ 8885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ ACCESS_BLOCK_FLAGS),
/* harmony export */   f: () => (/* binding */ isInForce)
/* harmony export */ });
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3327);

const ACCESS_BLOCK_FLAGS = {
    blockPublicAcls: 'BlockPublicAcls',
    ignorePublicAcls: 'IgnorePublicAcls',
    blockPublicPolicy: 'BlockPublicPolicy',
    restrictPublicBuckets: 'RestrictPublicBuckets',
};
function isInForce(flag, bucket, account) {
    if ((0,_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .valueOf */ .RP)(bucket)?.[flag] === true || (0,_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .valueOf */ .RP)(account)?.[flag] === true)
        return true;
    return bucket.status === 'unknown' || account.status === 'unknown' ? undefined : false;
}


/***/ }),

/***/ 5727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ isDeclaredKey),
/* harmony export */   l: () => (/* binding */ ownKeyOf)
/* harmony export */ });
/* harmony import */ var _policy_arn_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4868);

function isDeclaredKey(name, keyArn) {
    if (name === keyArn)
        return true;
    if (name.startsWith('alias/') || name.includes(':alias/'))
        return undefined;
    const id = (0,_policy_arn_js__WEBPACK_IMPORTED_MODULE_0__/* .splitArn */ .E_)(keyArn)?.resource.replace(/^key\//, '');
    return !name.startsWith('arn:') && name === id;
}
function ownKeyOf(encryption) {
    if (encryption?.algorithm.startsWith('aws:kms') !== true)
        return undefined;
    const { key } = encryption;
    return key === undefined || /(?:^|:)alias\/aws\/s3$/.test(key) ? undefined : key;
}


/***/ }),

/***/ 6504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KS: () => (/* binding */ forCoactive),
/* harmony export */   M3: () => (/* binding */ bucketResources),
/* harmony export */   bh: () => (/* binding */ isCoactive),
/* harmony export */   fE: () => (/* binding */ sortStatements)
/* harmony export */ });
/* harmony import */ var _access_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9882);
/* harmony import */ var _access_sets_caller_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(854);


function sortStatements({ statements }, connections, coactiveRoleArn) {
    const isOurs = (statement) => connections.some((one) => (0,_access_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .isOwnSid */ .Jm)(one, statement.sid));
    const isNaming = ({ principal = [] }) => principal.some((one) => isCoactive(one, coactiveRoleArn));
    return {
        own: (connection) => statements.filter(({ sid }) => (0,_access_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .isOwnSid */ .Jm)(connection, sid)),
        naming: statements.filter((statement) => !isOurs(statement) && isNaming(statement)),
        relevant: statements.filter((statement) => isOurs(statement) || isNaming(statement)),
    };
}
function isCoactive({ type, value }, coactiveRoleArn) {
    if (type !== 'AWS')
        return false;
    const [named, coactive] = [(0,_access_sets_caller_js__WEBPACK_IMPORTED_MODULE_1__/* .readCaller */ .wW)(value), (0,_access_sets_caller_js__WEBPACK_IMPORTED_MODULE_1__/* .readCaller */ .wW)(coactiveRoleArn)];
    if (named.kind === 'root')
        return named.account === coactive.account;
    if (named.kind !== 'role' && named.kind !== 'session')
        return false;
    return (0,_access_sets_caller_js__WEBPACK_IMPORTED_MODULE_1__/* .roleName */ .S3)(named.arn ?? '') === (0,_access_sets_caller_js__WEBPACK_IMPORTED_MODULE_1__/* .roleName */ .S3)(coactiveRoleArn);
}
function forCoactive(statement, coactiveRoleArn) {
    return { ...statement, principal: statement.principal?.filter((one) => isCoactive(one, coactiveRoleArn)) };
}
function bucketResources({ partition, bucket }) {
    return [`arn:${partition}:s3:::${bucket}`, `arn:${partition}:s3:::${bucket}/*`];
}


/***/ }),

/***/ 6107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $k: () => (/* binding */ WHOLE_BUCKET),
/* harmony export */   ew: () => (/* binding */ compareCoactive),
/* harmony export */   q9: () => (/* binding */ wantedConnection)
/* harmony export */ });
/* harmony import */ var _access_connection_input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8570);

const DEFAULT_SCOPE = 's3';
const DEFAULT_TTL_SECONDS = 3600;
const WHOLE_BUCKET = '/';
function wantedConnection(connection) {
    if (connection.method !== 'iam-role')
        return undefined;
    const { name, description, bucket, prefixes, sessionTtlSeconds } = connection;
    const [testLocation] = prefixes;
    return {
        name,
        ...(description !== undefined && { description }),
        ...(testLocation !== undefined && { testLocation }),
        config: { iamRoleArn: (0,_access_connection_input_js__WEBPACK_IMPORTED_MODULE_0__/* .roleArnOf */ .z)(connection), scope: DEFAULT_SCOPE, bucketName: bucket, sessionTtlSeconds },
    };
}
function compareCoactive(wanted, live) {
    if (live === undefined)
        return { kind: 'missing' };
    if (live.type !== 'aws_iam_role')
        return { kind: 'foreign', what: `a connection of the type ${live.type}` };
    const scope = live.config.scope ?? DEFAULT_SCOPE;
    if (scope !== DEFAULT_SCOPE)
        return { kind: 'foreign', what: `a connection of the scope ${scope}` };
    const fields = differingFields(wanted.config, live.config);
    if (fields.length > 0)
        return { kind: 'config', fields };
    const { description } = live;
    if (wanted.description === undefined || wanted.description === (description ?? ''))
        return { kind: 'equal' };
    return { kind: 'description', wanted: wanted.description, ...(description !== undefined && { found: description }) };
}
function differingFields(wanted, found) {
    const pairs = [
        ['iam_role_arn', wanted.iamRoleArn, found.iamRoleArn],
        ['bucket_name', wanted.bucketName, found.bucketName],
        ['session_ttl_seconds', wanted.sessionTtlSeconds, found.sessionTtlSeconds ?? DEFAULT_TTL_SECONDS],
    ];
    return pairs.flatMap(([name, one, other]) => one === other ? [] : [{ name, wanted: one, ...(other !== undefined && { found: other }) }]);
}


/***/ }),

/***/ 1988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IG: () => (/* binding */ keyPolicy),
/* harmony export */   Oi: () => (/* binding */ takePolicy),
/* harmony export */   ir: () => (/* binding */ takeBucketPolicy)
/* harmony export */ });
/* harmony import */ var _policy_live_label_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6126);
/* harmony import */ var _documents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7041);


function takePolicy(kind, name, reading) {
    if (reading.status === 'absent')
        return { reason: 'there is none' };
    if (reading.status === 'unknown') {
        const { reason, needs } = reading;
        return { reason, ...(needs !== undefined && { needs }) };
    }
    const read = (0,_documents_js__WEBPACK_IMPORTED_MODULE_0__/* .readLive */ .p)(reading.value, kind, (0,_policy_live_label_js__WEBPACK_IMPORTED_MODULE_1__/* .liveLabel */ .l)(name));
    return 'policy' in read ? { policy: { ...read.policy, generated: true } } : { reason: read.problem };
}
function takeBucketPolicy(reading) {
    return takePolicy('bucket', 'bucket policy', reading.status === 'absent' ? EMPTY : reading);
}
const EMPTY = { status: 'known', value: '{"Version":"2012-10-17","Statement":[]}' };
function keyPolicy(key) {
    return key?.status === 'known' ? key.value.policy : key;
}


/***/ }),

/***/ 6564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ policyName),
/* harmony export */   m: () => (/* binding */ policyArn)
/* harmony export */ });
function policyName({ role }, index) {
    return index === 0 ? role.policyName : `${role.policyName}-${String(index + 1)}`;
}
function policyArn(connection, index) {
    const { partition, accountId = '', role } = connection;
    return `arn:${partition}:iam::${accountId}:policy${role.path}${policyName(connection, index)}`;
}


/***/ }),

/***/ 3327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RP: () => (/* binding */ valueOf),
/* harmony export */   dO: () => (/* binding */ NOTHING_FOUND),
/* harmony export */   pf: () => (/* binding */ nameStatement),
/* harmony export */   r3: () => (/* binding */ unknownChange),
/* harmony export */   t8: () => (/* binding */ isUnknown),
/* harmony export */   uo: () => (/* binding */ documentsOf)
/* harmony export */ });
const NOTHING_FOUND = { changes: [] };
function documentsOf({ policies }, kind) {
    return policies.filter((policy) => policy.kind === kind);
}
function unknownChange(connection, target, resource, what, { reason, needs }) {
    const permission = needs === undefined ? '' : ` (needs ${needs})`;
    return {
        connection,
        target,
        resource,
        kind: 'unknown',
        message: `${what} is unknown: ${reason}${permission}.`,
        fix: needs === undefined
            ? 'Run again; nothing is known of this part.'
            : `Allow ${needs} to the role that this tool runs as.`,
        ...(needs !== undefined && { needs }),
    };
}
function isUnknown(reading) {
    return reading?.status === 'unknown';
}
function valueOf(reading) {
    return reading?.status === 'known' ? reading.value : undefined;
}
function nameStatement({ sid, index }) {
    return sid === undefined || sid === '' ? `statement ${String(index + 1)}` : `statement "${sid}"`;
}


/***/ }),

/***/ 1977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ summarizeAccess)
/* harmony export */ });
function summarizeAccess(documents) {
    const statements = documents.flatMap((document) => document.statements);
    const allows = statements.filter(({ effect }) => effect === 'Allow');
    if (allows.length === 0)
        return 'nothing';
    const parts = [...new Set(allows.map(summarize))];
    const shown = parts.slice(0, MOST_PARTS).join('; ');
    const rest = parts.length > MOST_PARTS ? `; and ${String(parts.length - MOST_PARTS)} more` : '';
    const denies = statements.length > allows.length ? ' (some of it denied)' : '';
    return clip(`${shown}${rest}`) + denies;
}
function summarize(statement) {
    const { action, notAction, resource, notResource, conditions } = statement;
    const what = action !== undefined ? list(action) : `all but ${list(notAction ?? [])}`;
    const where = resource !== undefined
        ? ` on ${list(resource.map(shorten))}`
        : notResource === undefined
            ? ''
            : ` on all but ${list(notResource.map(shorten))}`;
    const prefixes = conditions.filter(({ key }) => key.toLowerCase() === 's3:prefix');
    const asked = prefixes.map(({ operator, values }) => ` (s3:prefix ${operator} ${list(values)})`).join('');
    const others = conditions.length > prefixes.length ? ' under conditions' : '';
    return what + where + asked + others;
}
function shorten(arn) {
    return arn.replace(/^arn:aws[a-z-]*:s3:::/, '');
}
function list(texts) {
    const shown = texts.slice(0, MOST_TEXTS).join(', ');
    return texts.length > MOST_TEXTS ? `${shown} and ${String(texts.length - MOST_TEXTS)} more` : shown;
}
function clip(text) {
    return text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS)}\u2026` : text;
}
const MOST_PARTS = 4;
const MOST_TEXTS = 6;
const MOST_CHARACTERS = 600;


/***/ }),

/***/ 4198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ findUndeclaredRoles)
/* harmony export */ });
/* harmony import */ var _policy_arn_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4868);
/* harmony import */ var _compare_documents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4455);
/* harmony import */ var _documents_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7041);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3327);
/* harmony import */ var _summarize_access_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1977);





function findUndeclaredRoles(roles, declared, coactiveRoleArn, ids) {
    const account = (0,_policy_arn_js__WEBPACK_IMPORTED_MODULE_3__/* .accountOf */ .XP)(coactiveRoleArn) ?? '';
    return roles.flatMap((role) => {
        if (declared.has(role.name.toLowerCase()))
            return [];
        const change = describeRole(role, account, ids);
        return change === undefined ? [] : [change];
    });
}
function describeRole(role, account, ids) {
    const place = { connection: null, target: 'undeclared-access', resource: role.arn, kind: 'undeclared' };
    const read = (0,_documents_js__WEBPACK_IMPORTED_MODULE_1__/* .readLive */ .p)(role.trust, 'trust', 'live');
    const fix = 'Declare it as a connection, or remove Coactive from its trust policy.';
    if ('problem' in read) {
        if (!role.trust.includes(account))
            return undefined;
        const message = `The role ${role.name} names Coactive's account, but its trust policy can not be read: ${read.problem}.`;
        return { ...place, message, fix };
    }
    if (!mayLetIn(read.policy, account))
        return undefined;
    const entering = (0,_compare_documents_js__WEBPACK_IMPORTED_MODULE_0__/* .proveWithin */ .Wz)('trust', outsideOrganizations((0,_documents_js__WEBPACK_IMPORTED_MODULE_1__/* .joinDocuments */ .t)([read.policy], ids)), NOTHING, {
        of: account,
    });
    if (entering.status === 'proved')
        return undefined;
    const may = entering.status === 'refuted' ? 'lets Coactive in' : 'may let Coactive in';
    return {
        ...place,
        message: `The role ${role.name} ${may}, but nobody declares it; it allows ${allowedBy(role)}.`,
        fix,
        ...(entering.status === 'refuted' && { witness: { ...entering.witness, resource: role.arn } }),
    };
}
function mayLetIn({ statements }, account) {
    return statements.some(({ effect, principal = [], notPrincipal }) => effect === 'Allow' &&
        (notPrincipal !== undefined ||
            principal.some(({ type, value }) => type === '*' || (type === 'AWS' && (value === '*' || (0,_policy_arn_js__WEBPACK_IMPORTED_MODULE_3__/* .accountOf */ .XP)(value) === account)))));
}
function allowedBy(role) {
    if (role.attached.status === 'unknown' || role.inline.status === 'unknown')
        return 'what could not be read';
    const held = [...((0,_subject_js__WEBPACK_IMPORTED_MODULE_2__/* .valueOf */ .RP)(role.attached) ?? []), ...((0,_subject_js__WEBPACK_IMPORTED_MODULE_2__/* .valueOf */ .RP)(role.inline) ?? [])];
    const documents = held.flatMap(({ document }) => {
        const read = document.status === 'known' ? (0,_documents_js__WEBPACK_IMPORTED_MODULE_1__/* .readLive */ .p)(document.value, 'permissions', 'live') : undefined;
        return read !== undefined && 'policy' in read ? [read.policy] : [];
    });
    const unread = held.length > documents.length ? '; of some policies that is unknown' : '';
    return (0,_summarize_access_js__WEBPACK_IMPORTED_MODULE_4__/* .summarizeAccess */ .s)(documents) + unread;
}
const NOTHING = { version: '2012-10-17', statements: [], defects: [] };
function outsideOrganizations(document) {
    const denies = [
        { operator: 'Null', key: 'aws:PrincipalOrgID', values: ['false'] },
        { operator: 'ForAnyValue:StringLike', key: 'aws:PrincipalOrgPaths', values: ['*'] },
    ].map(denyIf);
    return { ...document, statements: [...document.statements, ...denies] };
}
function denyIf(condition) {
    return {
        index: -1,
        sid: undefined,
        effect: 'Deny',
        action: ['*'],
        notAction: undefined,
        resource: undefined,
        notResource: undefined,
        principal: [{ type: '*', value: '*' }],
        notPrincipal: undefined,
        conditions: [condition],
    };
}


/***/ })

};

return { id, ids, modules };
})();
