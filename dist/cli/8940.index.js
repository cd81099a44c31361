(() => {
'use strict';
const id = 8940;
const ids = [8940];
const modules = {

/***/ 8940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  answerInit: () => (/* binding */ answerInit)
});

// EXTERNAL MODULE: ./build/config/coactive.js
var coactive = __webpack_require__(5459);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/report/visible.js
var visible = __webpack_require__(6257);
// EXTERNAL MODULE: ./build/report/wording.js
var wording = __webpack_require__(2867);
;// CONCATENATED MODULE: ./build/report/init-text.js


function renderInit(summary, { folder, quiet }) {
    const { connections, leftOut, unread, changes, files } = summary;
    const missing = [
        section('Found, and not declared', leftOut.map(({ what, why }) => `${what}: ${why}`)),
        section('Not read, so the config may lack something', unread.map(unreadLine)),
    ];
    if (quiet)
        return joinBlocks([
            ...missing,
            [`Found ${(0,wording/* count */.U9)(connections.length, 'connection')}, wrote ${(0,wording/* count */.U9)(files.length, 'file')}.`],
        ]);
    return joinBlocks([
        [`Looked at the account ${summary.accountId} from ${summary.region}: ${lookedAt(summary)}.`],
        connections.length === 0
            ? [
                'Found nothing that could be declared: no role and no bucket policy lets Coactive in, as far as could be read.',
            ]
            : [`Found ${(0,wording/* count */.U9)(connections.length, 'connection')}`, ...connections.flatMap(connectionLines)],
        ...missing,
        section('What drift goes on to report of no connection', changes),
        section(folder === '.' ? 'Files' : `Files in ${folder}`, files.map(({ name, status }) => `${status.padEnd(10)} ${name}`)),
        nextSteps(summary),
    ]);
}
function joinBlocks(blocks) {
    const texts = blocks
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.map((line) => (0,visible/* visible */.R)(line)).join('\n'));
    return `${texts.join('\n\n')}\n`;
}
function lookedAt({ looked: { roles, buckets }, atCoactive }) {
    const parts = [
        roles === undefined ? 'no roles' : (0,wording/* count */.U9)(roles, 'role'),
        buckets === undefined ? 'no bucket policies' : `the policies of ${(0,wording/* count */.U9)(buckets, 'bucket')}`,
        atCoactive === undefined ? 'not at Coactive (no credentials)' : `${(0,wording/* count */.U9)(atCoactive, 'connection')} at Coactive`,
    ];
    return parts.join(', ');
}
function connectionLines({ name, method, bucket, prefixes, remarks }) {
    const where = prefixes.length === 0 ? 'the whole bucket' : prefixes.join(', ');
    return [`  ${name} (${method}) ${bucket}: ${where}`, ...remarks.map((remark) => `    ${remark}`)];
}
function unreadLine({ what, reason, needs }) {
    return `${what}: ${reason}${needs === undefined ? '' : `; allow ${needs} to the role that this tool runs as`}`;
}
function section(title, lines) {
    return lines.length === 0 ? [] : [title, ...lines.map((line) => `  ${line}`)];
}
function nextSteps({ connections, atCoactive, files }) {
    if (files.length === 0) {
        const begin = 'begin with a coactive.yml of your own; see "generate" for the documents of a connection';
        return ['Nothing was written', `  Is it the right account? Otherwise ${begin}.`];
    }
    const credentials = 'Give COACTIVE_TOKEN, or COACTIVE_CLIENT_ID and COACTIVE_CLIENT_SECRET, and run again with --force to';
    const isWide = connections.some(({ proved }) => !proved);
    return [
        'Next',
        '  coactive-storage-access check   says line by line what is too wide, and what to write instead',
        '  coactive-storage-access drift   compares all of it with what exists; it has nothing to say but what is listed above',
        ...(isWide
            ? [
                '  To narrow a connection, delete its policies in coactive.yml, set adopt to true, then: plan, apply --no-dry-run',
            ]
            : []),
        ...(atCoactive === undefined ? [`  ${credentials} have the names that Coactive knows.`] : []),
    ];
}

// EXTERNAL MODULE: ./build/report/tool.js
var tool = __webpack_require__(1689);
// EXTERNAL MODULE: ./build/jobs/generate.js + 12 modules
var generate = __webpack_require__(9803);
// EXTERNAL MODULE: ./build/policy/bucket-name.js
var bucket_name = __webpack_require__(5605);
// EXTERNAL MODULE: ./build/live/documents.js
var documents = __webpack_require__(7041);
// EXTERNAL MODULE: ./build/live/subject.js
var subject = __webpack_require__(3327);
// EXTERNAL MODULE: ./build/config/patterns.js
var patterns = __webpack_require__(7992);
// EXTERNAL MODULE: ./build/policy/arn.js
var policy_arn = __webpack_require__(4868);
// EXTERNAL MODULE: ./build/live/bucket-statements.js
var bucket_statements = __webpack_require__(6504);
;// CONCATENATED MODULE: ./build/jobs/init/choose-name.js

const LONGEST = 100;
function chooseName(text, taken) {
    const words = text
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '_')
        .replace(/^_?coactive_(?=.)/, '')
        .replace(/^_+|_+$/g, '')
        .slice(0, LONGEST)
        .replace(/_+$/, '');
    const base = patterns/* CONNECTION_NAME */.d8.test(words) ? words : `connection_${words === '' ? '1' : words}`;
    let name = base;
    for (let number = 2; taken.has(name); number++)
        name = `${base}_${String(number)}`;
    return name;
}

;// CONCATENATED MODULE: ./build/jobs/init/found-access.js
function unreadParts({ attached, inline, }) {
    const documents = [attached, inline].flatMap((list) => (list.status === 'known' ? [...list.value] : []));
    return [attached, inline, ...documents.map(({ document }) => document)].filter((one) => one.status === 'unknown');
}
function unreadPlace(what, reading) {
    if (reading.status !== 'unknown')
        return { what, reason: 'there is no answer' };
    const { reason, needs } = reading;
    return { what, reason, ...(needs !== undefined && { needs }) };
}

// EXTERNAL MODULE: ./build/policy/wildcard.js
var wildcard = __webpack_require__(2557);
;// CONCATENATED MODULE: ./build/jobs/init/infer-reach.js

function inferReach(documents) {
    const found = new Map();
    for (const statement of documents.flatMap(({ statements }) => statements)) {
        if (statement.effect !== 'Allow' || !speaksOf(statement, /^(\*|s3:)/i))
            continue;
        const reads = mayRead(statement);
        for (const resource of statement.resource ?? []) {
            const [, bucket, key] = /^arn:aws[a-z-]*:s3:::([^/*?$]+)(?:\/(.*))?$/s.exec(resource) ?? [];
            if (bucket === undefined)
                continue;
            const prefixes = found.get(bucket) ?? new Set();
            found.set(bucket, prefixes);
            if (key !== undefined && reads)
                prefixes.add(literalHead(key));
        }
    }
    return [...found]
        .map(([bucket, prefixes]) => ({ bucket, prefixes: withoutCovered([...prefixes]) }))
        .sort((one, other) => compare(one.bucket, other.bucket));
}
function speaksOf({ action, notAction }, pattern) {
    return notAction !== undefined || (action ?? []).some((one) => pattern.test(one));
}
function mayRead({ action, notAction }) {
    if (action === undefined)
        return notAction !== undefined;
    return action.some((one) => (0,wildcard/* matchesWildcard */._)(one.toLowerCase(), 's3:getobject'));
}
function literalHead(key) {
    return /^[^*?$]*/.exec(key)?.[0] ?? '';
}
function withoutCovered(prefixes) {
    if (prefixes.includes(''))
        return [];
    return prefixes
        .filter((one) => !prefixes.some((other) => other !== one && one.startsWith(other)))
        .sort((one, other) => compare(one, other));
}
function compare(one, other) {
    return one < other ? -1 : one > other ? 1 : 0;
}

;// CONCATENATED MODULE: ./build/jobs/init/candidates.js









function listCandidates(access) {
    const leftOut = [];
    const used = (access.connections ?? []).filter(isForRole);
    const taken = new Set(used.map(({ name }) => name));
    const names = new Set();
    const name = (text) => {
        const chosen = chooseName(text, taken);
        taken.add(chosen);
        return chosen;
    };
    const roles = [...access.roles]
        .sort((one, other) => compare(one.role.name, other.role.name))
        .flatMap((found) => {
        const own = used.filter(({ config }) => config.iamRoleArn === found.role.arn);
        const [connection, ...more] = [...own].sort((one, other) => compare(one.name, other.name));
        for (const { name: other } of more) {
            const why = `it uses the role of ${connection?.name ?? ''} too, and a role is declared once`;
            leftOut.push({ what: `Coactive's connection ${other}`, why });
        }
        const reach = reachOfRole(found.role, connection);
        if (typeof reach === 'string') {
            leftOut.push({ what: `the role ${found.role.arn}`, why: reach });
            return [];
        }
        if (connection !== undefined && !claimName(connection.name, names)) {
            const why = `Coactive's connection of it is named ${JSON.stringify(connection.name.slice(0, 80))}, which no config can declare, or a second time`;
            leftOut.push({ what: `the role ${found.role.arn}`, why });
            return [];
        }
        return [
            {
                method: 'iam-role',
                name: connection?.name ?? name(found.role.name),
                reach,
                role: found,
                ...(connection && { connection }),
                found: `the role ${found.role.arn} lets Coactive in` +
                    (connection === undefined ? '' : `; Coactive's connection ${connection.name} uses it`),
            },
        ];
    });
    const reached = new Set(roles.map(({ reach }) => reach.bucket));
    const buckets = [...access.buckets]
        .sort((one, other) => compare(one.name, other.name))
        .filter((found) => !reached.has(found.name))
        .map((found) => ({
        method: 'bucket-policy',
        name: name(found.name),
        reach: reachOfBucket(found, access.coactiveRoleArn),
        policy: found,
        found: `the policy of the bucket ${found.name} names Coactive`,
    }));
    leftOut.push(...withoutRole(used, access));
    return { candidates: [...roles, ...buckets], leftOut };
}
function claimName(name, names) {
    if (!patterns/* CONNECTION_NAME */.d8.test(name) || name.length > candidates_LONGEST || names.has(name))
        return false;
    names.add(name);
    return true;
}
const candidates_LONGEST = 200;
function isForRole({ type, config }) {
    return type === 'aws_iam_role' && (config.scope ?? 's3') === 's3' && config.iamRoleArn !== undefined;
}
function reachOfRole(role, connection) {
    const [unread] = unreadParts(role);
    if (unread !== undefined)
        return `what it may do could not be read: ${unread.reason}`;
    const found = inferReach(documentsOf(role));
    const named = connection?.config.bucketName;
    const bucket = named ?? found[0]?.bucket;
    if (bucket === undefined)
        return 'its policies name no bucket, and Coactive does not tell one: declare the one that is meant, or remove the role';
    const { is } = (0,bucket_name/* classifyBucketName */.y)(bucket);
    if (is !== 'valid' && is !== 'legacy')
        return `${JSON.stringify(bucket)} is no name of a general purpose bucket`;
    return found.find((one) => one.bucket === bucket) ?? { bucket, prefixes: [] };
}
function documentsOf(role) {
    return [...((0,subject/* valueOf */.RP)(role.attached) ?? []), ...((0,subject/* valueOf */.RP)(role.inline) ?? [])].flatMap(({ document }) => {
        const text = (0,subject/* valueOf */.RP)(document);
        const read = text === undefined ? undefined : (0,documents/* readLive */.p)(text, 'permissions', 'live');
        return read !== undefined && 'policy' in read ? [read.policy] : [];
    });
}
function reachOfBucket({ name, policy }, coactiveRoleArn) {
    const { statements } = (0,documents/* joinDocuments */.t)([policy], new Map());
    const naming = statements.filter(({ principal = [] }) => principal.some((one) => (0,bucket_statements/* isCoactive */.bh)(one, coactiveRoleArn)));
    return inferReach([{ statements: naming }]).find(({ bucket }) => bucket === name) ?? { bucket: name, prefixes: [] };
}
function withoutRole(used, access) {
    const arns = new Set(access.roles.map(({ role }) => role.arn));
    return used.flatMap(({ name, config: { iamRoleArn: arn = '' } }) => {
        const account = (0,policy_arn/* accountOf */.XP)(arn);
        if (arns.has(arn) || account === (0,policy_arn/* accountOf */.XP)(access.coactiveRoleArn))
            return [];
        const what = `Coactive's connection ${name}`;
        if (account !== access.accountId)
            return [{ what, why: `its role ${arn} is of another account: run init with credentials of that one too` }];
        if (access.looked.roles === undefined)
            return [{ what, why: `its role ${arn} could not be looked at` }];
        return [{ what, why: `its role ${arn} does not exist, or does not let Coactive in: the connection cannot work` }];
    });
}

// EXTERNAL MODULE: ./build/policy/read.js
var read = __webpack_require__(9851);
// EXTERNAL MODULE: ./build/policy/parse.js
var parse = __webpack_require__(2604);
;// CONCATENATED MODULE: ./build/jobs/init/documents.js



const DOCUMENT_FOLDER = 'coactive';
function draftDocument(connection, kind, text, number = 1) {
    const decoded = decode(text);
    if ('problem' in (0,parse/* parsePolicy */.O)(decoded, kind, 'live'))
        return undefined;
    const pretty = `${JSON.stringify(JSON.parse(decoded), undefined, 2)}\n`;
    const more = number === 1 ? '' : `-${String(number)}`;
    return { kind, file: `${DOCUMENT_FOLDER}/${connection}.${kind}${more}.json`, text: (0,visible/* visibleJson */.$)(pretty) };
}
function decode(text) {
    if (!text.trimStart().startsWith('%'))
        return text;
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
function joinTexts(texts) {
    const groups = new Map();
    const others = [];
    for (const text of texts) {
        const json = documents_read(text);
        const { Version: version = '2008-10-17', Statement: statement } = (0,read/* isObject */.G)(json) ? json : {};
        if (typeof version !== 'string' || statement === undefined) {
            others.push(text);
            continue;
        }
        const list = Array.isArray(statement) ? statement : [statement];
        groups.set(version, [...(groups.get(version) ?? []), ...list]);
    }
    if (texts.length === 1)
        return texts;
    return [
        ...[...groups].map(([version, statements]) => JSON.stringify({ Version: version, Statement: uniqueSids(statements) })),
        ...others,
    ];
}
function uniqueSids(statements) {
    const seen = new Set();
    return statements.map((statement) => {
        if (!(0,read/* isObject */.G)(statement) || statement.Sid === undefined)
            return statement;
        const { Sid: sid, ...rest } = statement;
        if (seen.has(sid))
            return rest;
        seen.add(sid);
        return statement;
    });
}
function documents_read(text) {
    try {
        return JSON.parse(decode(text));
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/jobs/init/draft.js


function draftConnections(candidates, access, facts) {
    const leftOut = [];
    const places = new Map();
    const connections = candidates.flatMap((candidate) => {
        const { name, reach, method } = candidate;
        const what = method === 'iam-role' ? `the role ${candidate.role.role.arn}` : `the policy of the bucket ${reach.bucket}`;
        const other = claim(places, candidate);
        if (other !== undefined) {
            leftOut.push({ what, why: `it is about the same place as ${other}, and a bucket and prefix are declared once` });
            return [];
        }
        const bucket = facts.get(reach.bucket);
        const documents = draft_documentsOf(candidate, access, bucket);
        if (typeof documents === 'string') {
            leftOut.push({ what, why: documents });
            return [];
        }
        return [{ name, found: candidate.found, declared: declare(candidate, bucket), documents }];
    });
    return { connections, leftOut };
}
function claim(places, { name, reach: { bucket, prefixes } }) {
    const keys = (prefixes.length > 0 ? prefixes : [null]).map((prefix) => JSON.stringify([bucket, prefix]));
    const other = keys.map((key) => places.get(key)).find((one) => one !== undefined);
    if (other === undefined)
        for (const key of keys)
            places.set(key, name);
    return other;
}
function declare(candidate, facts) {
    const { name, method, reach } = candidate;
    const key = facts?.key === undefined ? undefined : (0,subject/* valueOf */.RP)(facts.key)?.arn;
    return {
        name,
        method,
        bucket: reach.bucket,
        ...(reach.prefixes.length > 0 && { prefixes: reach.prefixes }),
        ...(key !== undefined && { kms_key_arn: key }),
        ...(candidate.method === 'iam-role' && declareRole(candidate.role, candidate.connection)),
        adopt: false,
    };
}
function declareRole({ role }, connection) {
    const seconds = (0,subject/* valueOf */.RP)(role.maxSessionDuration);
    const boundary = (0,subject/* valueOf */.RP)(role.permissionsBoundary);
    const ttl = connection?.config.sessionTtlSeconds;
    return {
        ...(ttl !== undefined && ttl !== DEFAULT_SECONDS && { session_ttl_seconds: ttl }),
        role: {
            name: role.name,
            path: role.path,
            policy_name: policyNameOf(role),
            ...(seconds !== undefined && seconds !== DEFAULT_SECONDS && { max_session_duration: seconds }),
            ...(boundary !== undefined && { permissions_boundary: boundary }),
        },
    };
}
const DEFAULT_SECONDS = 3600;
function policyNameOf(role) {
    const attached = (0,subject/* valueOf */.RP)(role.attached) ?? [];
    const own = attached.find(({ arn }) => !arn.includes(':iam::aws:'));
    return (own ?? attached[0] ?? ((0,subject/* valueOf */.RP)(role.inline) ?? [])[0])?.name ?? role.name;
}
function draft_documentsOf(candidate, { buckets }, facts) {
    const { name, reach } = candidate;
    const texts = [];
    if (candidate.method === 'iam-role') {
        const permissions = permissionsOf(candidate.role.role);
        if (typeof permissions === 'string')
            return permissions;
        texts.push(['trust', candidate.role.role.trust]);
        texts.push(...joinTexts(permissions).map((text, index) => ['permissions', text, index + 1]));
        const boundary = candidate.role.boundary && (0,subject/* valueOf */.RP)(candidate.role.boundary);
        if (boundary !== undefined)
            texts.push(['boundary', boundary]);
    }
    const bucket = buckets.find((one) => one.name === reach.bucket);
    if (bucket !== undefined)
        texts.push(['bucket', bucket.text]);
    const key = facts?.key && (0,subject/* valueOf */.RP)(facts.key);
    const keyPolicy = key && (0,subject/* valueOf */.RP)(key.policy);
    if (keyPolicy !== undefined)
        texts.push(['key', keyPolicy]);
    const documents = texts.map(([kind, text, number]) => draftDocument(name, kind, text, number));
    const read = documents.filter((one) => one !== undefined);
    return read.length === documents.length ? read : 'one of its policy documents cannot be read as JSON';
}
function permissionsOf(role) {
    const attached = (0,subject/* valueOf */.RP)(role.attached) ?? [];
    const inline = (0,subject/* valueOf */.RP)(role.inline) ?? [];
    if (attached.length + inline.length === 0)
        return 'it has no permissions: remove Coactive from its trust policy, or declare what it is for';
    const first = policyNameOf(role);
    const ordered = [...attached.filter(({ name }) => name === first), ...attached.filter(({ name }) => name !== first)];
    return [...ordered, ...inline].flatMap(({ document }) => (0,subject/* valueOf */.RP)(document) ?? []);
}

// EXTERNAL MODULE: ./build/live/undeclared-roles.js
var undeclared_roles = __webpack_require__(4198);
// EXTERNAL MODULE: ./build/jobs/live/look-at-accounts.js + 1 modules
var look_at_accounts = __webpack_require__(6020);
// EXTERNAL MODULE: ./build/jobs/live/map-bounded.js
var map_bounded = __webpack_require__(2186);
;// CONCATENATED MODULE: ./build/jobs/init/find-access.js






async function findAccess(options, { accounts, coactive, progress }) {
    const { accountId, region, coactiveRoleArn, apiUrl, scanBuckets } = options;
    const reader = await accounts.open({ accountId, region });
    const unread = [];
    const listing = await reader.roles();
    const [roles, buckets, connections] = await Promise.all([
        findRoles(reader, listing, coactiveRoleArn, unread),
        scanBuckets ? findBuckets(reader, coactiveRoleArn, unread, progress) : { found: [], count: undefined },
        coactive === undefined ? undefined : coactive.open(apiUrl).then((opened) => opened.connections()),
    ]);
    if (connections !== undefined && connections.status !== 'known')
        unread.push(unreadPlace("Coactive's connections", connections));
    return {
        ...{ accountId, region, coactiveRoleArn, roles, unread },
        buckets: buckets.found,
        ...(connections?.status === 'known' && { connections: connections.value }),
        looked: {
            ...(listing.status === 'known' && { roles: listing.value.length }),
            ...(buckets.count !== undefined && { buckets: buckets.count }),
        },
    };
}
async function findRoles(reader, listing, coactiveRoleArn, unread) {
    if (listing.status !== 'known') {
        unread.push(unreadPlace('which roles let Coactive in', listing));
        return [];
    }
    const ids = new Map(listing.value.map(({ id, arn }) => [id, arn]));
    const entered = (0,undeclared_roles/* findUndeclaredRoles */.q)(listing.value, new Set(), coactiveRoleArn, ids);
    const arns = new Set(entered.map(({ resource }) => resource));
    const suspects = listing.value.filter(({ arn }) => arns.has(arn));
    return await (0,map_bounded/* mapBounded */.y)(suspects, look_at_accounts/* MOST_AT_ONCE */.S, async (listed) => {
        const fresh = await reader.role(listed.name);
        if (fresh.status === 'unknown')
            unread.push(unreadPlace(`the role ${listed.name}`, fresh));
        const role = fresh.status === 'known' ? fresh.value : listed;
        const [part] = unreadParts(role);
        if (fresh.status === 'known' && part !== undefined)
            unread.push(unreadPlace(`what the role ${role.name} may do`, part));
        const boundary = role.permissionsBoundary;
        if (boundary.status !== 'known')
            return { role };
        return { role, boundary: await reader.policyDocument(boundary.value) };
    });
}
async function findBuckets(reader, coactiveRoleArn, unread, progress) {
    const names = await reader.bucketNames();
    if (names.status !== 'known') {
        unread.push(unreadPlace('which buckets there are', names));
        return { found: [], count: undefined };
    }
    let done = 0;
    const refused = new Map();
    const found = await (0,map_bounded/* mapBounded */.y)(names.value, look_at_accounts/* MOST_AT_ONCE */.S, async (name) => {
        const { policy } = await reader.bucketAccess(name, reader.accountId);
        progress?.report('Bucket policies read', ++done, names.value.length);
        if (policy.status === 'absent')
            return undefined;
        if (policy.status === 'unknown') {
            const group = refused.get(policy.reason) ?? { reading: policy, names: [] };
            group.names.push(name);
            refused.set(policy.reason, group);
            return undefined;
        }
        const read = (0,documents/* readLive */.p)(policy.value, 'bucket', `the policy of ${name}`);
        if ('problem' in read) {
            unread.push({ what: `the policy of the bucket ${name}`, reason: read.problem });
            return undefined;
        }
        const { naming } = (0,bucket_statements/* sortStatements */.fE)(read.policy, [], coactiveRoleArn);
        const isNamed = naming.some(({ effect }) => effect === 'Allow');
        return isNamed ? { name, text: policy.value, policy: read.policy } : undefined;
    });
    for (const { reading, names: some } of refused.values())
        unread.push(unreadPlace(policiesOf(some), reading));
    return { found: found.filter((one) => one !== undefined), count: names.value.length };
}
function policiesOf(names) {
    const shown = [...names].sort().slice(0, 3).join(', ');
    const rest = names.length > 3 ? ` and ${String(names.length - 3)} more` : '';
    return names.length === 1 ? `the policy of the bucket ${shown}` : `the policies of the buckets ${shown}${rest}`;
}

// EXTERNAL MODULE: ./build/access/reference.js
var reference = __webpack_require__(9882);
// EXTERNAL MODULE: ./build/config/load.js + 38 modules
var load = __webpack_require__(1323);
// EXTERNAL MODULE: ./build/config/policies.js + 3 modules
var policies = __webpack_require__(3727);
;// CONCATENATED MODULE: ./build/jobs/init/verdict-sentences.js

function verdictSentences(verdicts) {
    const sentences = ['leastPrivilege', 'sufficiency', 'trust'].flatMap((key) => {
        const verdict = verdicts[key];
        if (verdict === undefined || verdict.status === 'proved' || verdict.status === 'not-applicable')
            return [];
        if (verdict.status === 'refuted')
            return [`${REFUTED[key]}: ${exampleWords(key, verdict)}.`];
        return [`Not decided (${wording/* VERDICTS */.bk[key]}): ${verdict.reason ?? 'no reason was given'}.`];
    });
    return sentences.length === 0 ? ['Exactly what Coactive needs: proved.'] : sentences;
}
const REFUTED = {
    leastPrivilege: 'Too wide',
    sufficiency: 'Too narrow',
    trust: 'Lets in others',
};
function exampleWords(key, { witnesses = [], more = 0 }) {
    const shown = witnesses.slice(0, MOST_SHOWN).map((witness) => oneExample(key, witness));
    const rest = witnesses.length - shown.length + more;
    return [...shown, ...(rest > 0 ? [`and ${(0,wording/* count */.U9)(rest, 'more action')}`] : [])].join('; ');
}
const MOST_SHOWN = 3;
function oneExample(key, { message, action, resource, principal }) {
    const what = message ?? 'shown by';
    if (key !== 'trust')
        return `${what} (${action} on ${resource.replace(/^arn:aws[a-z-]*:s3:::/, '')})`;
    const who = typeof principal === 'string' ? principal : Object.values(principal).join('');
    return `${what} (${action} by ${who})`;
}

// EXTERNAL MODULE: ./build/jobs/check.js + 15 modules
var check = __webpack_require__(2646);
// EXTERNAL MODULE: ./build/jobs/drift.js + 20 modules
var drift = __webpack_require__(2673);
;// CONCATENATED MODULE: ./build/jobs/init/draft-files.js
class DraftFiles {
    texts;
    constructor(texts) {
        this.texts = texts;
    }
    read(path, maxBytes) {
        const text = this.texts.get(path);
        if (text === undefined)
            return Promise.resolve({ problem: 'does not exist', isMissing: true });
        return Promise.resolve(text.length > maxBytes ? { problem: 'is too large' } : { text });
    }
    glob(pattern) {
        return Promise.resolve(/[*?[\]{}!()]/.test(pattern) ? [] : [pattern]);
    }
}

// EXTERNAL MODULE: ./build/generate/yaml-text.js
var yaml_text = __webpack_require__(4063);
;// CONCATENATED MODULE: ./build/jobs/init/write-config.js


function writeConfig(head, connections, leftOut, remarks = new Map()) {
    const { accountId, region, date, coactive } = head;
    const defaults = { account_id: accountId, region };
    return [
        ...comment(`Made by "coactive-storage-access init" on ${date} from what exists in the account ${accountId}.`, ''),
        ...comment('It declares access as it is, not as it should be: "check" says what is too wide.', ''),
        ...comment('To narrow a connection: delete its "policies", so that its documents are made from the contract, set "adopt" to true, ' +
            'read what "plan" would do, then "apply --no-dry-run".', ''),
        'version: 1',
        ...block({ ...(Object.keys(coactive).length > 0 && { coactive }), defaults }, ''),
        'connections:',
        ...connections.flatMap((connection) => [
            '',
            ...comment(`Found: ${connection.found}.`, '  '),
            ...(remarks.get(connection.name) ?? []).flatMap((remark) => comment(remark, '  ')),
            ...block([{ ...connection.declared, policies: sourcesOf(connection) }], '  '),
        ]),
        ...(leftOut.length === 0 ? [] : ['', ...comment('Found, and not declared:', '')]),
        ...leftOut.flatMap(({ what, why }) => comment(`- ${what}: ${why}.`, '')),
        '',
    ].join('\n');
}
function sourcesOf({ documents }) {
    const files = (kind) => documents.filter((one) => one.kind === kind).map(({ file }) => file);
    const entries = ['permissions', 'trust', 'bucket', 'boundary', 'key'].flatMap((kind) => {
        const found = files(kind);
        const [first, second] = found;
        return first === undefined ? [] : [[kind, second === undefined ? first : found]];
    });
    return Object.fromEntries(entries);
}
function block(value, indentation) {
    return (0,yaml_text/* yamlText */.p)(value)
        .trimEnd()
        .split('\n')
        .map((line) => indentation + line);
}
function comment(text, indentation) {
    const lines = [];
    let line = '';
    for (const word of (0,visible/* visible */.R)(text).slice(0, MAX_COMMENT).split(' ')) {
        if (line !== '' && line.length + word.length >= MAX_WIDTH) {
            lines.push(line);
            line = word;
        }
        else {
            line = line === '' ? word : `${line} ${word}`;
        }
    }
    return [...lines, line].map((one) => `${indentation}# ${one}`);
}
const MAX_WIDTH = 110;
const MAX_COMMENT = 2_000;

;// CONCATENATED MODULE: ./build/jobs/init/judge-draft.js








const CONFIG_FILE = 'coactive.yml';
function draftFiles(head, connections, text) {
    const documents = connections.flatMap((one) => one.documents.map((document) => [document.file, document.text]));
    return new DraftFiles(new Map([[CONFIG_FILE, text ?? writeConfig(head, connections, [])], ...documents]));
}
async function dropUnfit(head, connections, options) {
    const leftOut = [];
    const fit = [];
    for (const connection of connections) {
        const files = draftFiles(head, [connection]);
        const loaded = await (0,load/* loadConfig */.Z)(files, [CONFIG_FILE], options);
        const { problems } = await (0,policies/* loadPolicies */.h)(loaded.config, files, reference/* referenceDocuments */.Qh, loaded.unfit);
        const [first] = [...loaded.problems, ...problems];
        if (first === undefined)
            fit.push(connection);
        else
            leftOut.push({ what: connection.found, why: `a config cannot say it: ${first.message}` });
    }
    return { connections: fit, leftOut };
}
async function judgeDraft(head, connections, options, services) {
    const files = draftFiles(head, connections);
    const common = { config: [CONFIG_FILE], connections: [], failOn: 'never', strict: false, ...options };
    const checked = await (0,check/* check */.z)({ ...common, policy: [] }, { ...services, files });
    const wait = () => Promise.resolve();
    const compared = await (0,drift.drift)(common, { ...services, files, wait });
    const mistakes = [...checked.findings, ...compared.findings].filter(({ sources }) => sources.includes('config'));
    const mistake = mistakes.find(({ severity }) => severity === 'error');
    if (mistake !== undefined)
        throw new Error(`the config that init made is none: ${mistake.message}`);
    return { connections: checked.connections, changes: compared.changes };
}
function remarksOf(name, { connections, changes }) {
    const verdicts = connections.find((one) => one.name === name)?.verdicts ?? {};
    const left = changes.filter(({ connection }) => connection === name).map(({ message }) => `Drift: ${message}`);
    return [...verdictSentences(verdicts), ...left];
}
function isProved({ verdicts }) {
    const statuses = Object.values(verdicts).map(({ status }) => status);
    return statuses.every((status) => status === 'proved' || status === 'not-applicable');
}

// EXTERNAL MODULE: ./build/live/bucket-key.js
var bucket_key = __webpack_require__(5727);
;// CONCATENATED MODULE: ./build/jobs/init/read-facts.js




async function readFacts(candidates, { accountId, region }, accounts) {
    const names = [...new Set(candidates.map(({ reach }) => reach.bucket))];
    if (names.length === 0)
        return new Map();
    const reader = await accounts.open({ accountId, region });
    const facts = await (0,map_bounded/* mapBounded */.y)(names, look_at_accounts/* MOST_AT_ONCE */.S, async (name) => {
        const bucket = await reader.bucket(name, accountId);
        const key = (0,bucket_key/* ownKeyOf */.l)((0,subject/* valueOf */.RP)(bucket.encryption));
        return key === undefined ? { bucket } : { bucket, key: await reader.key(key) };
    });
    return new Map(facts.map((one) => [one.bucket.name, one]));
}

;// CONCATENATED MODULE: ./build/jobs/init/starter-workflow.js
const WORKFLOW_FILE = '.github/workflows/coactive.yml';
function starterWorkflow(version, region) {
    return `# Checks the declared access of Coactive on every pull request that touches it, and compares it with what exists every night.
# Pin OWNER/coactive-storage-access to the full commit id of a release.
# For the nightly job make a role of policies/operator/drift.json that this repository may assume with GitHub's OIDC
# provider, and put its ARN into the variable COACTIVE_READER_ROLE_ARN of this repository. Until then the job is skipped.
name: Coactive access

on:
  pull_request:
    paths: [coactive.yml, coactive/**]
  schedule:
    - cron: "23 3 * * *"
  workflow_dispatch:

permissions: {}

jobs:
  check:
    if: github.event_name == 'pull_request'
    runs-on: ubuntu-latest
    timeout-minutes: 5
    permissions:
      contents: read
      pull-requests: write # the comment
    steps:
      - uses: actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd # v6.0.2
        with:
          persist-credentials: false
      - uses: OWNER/coactive-storage-access@v${version}

  drift:
    if: github.event_name != 'pull_request' && vars.COACTIVE_READER_ROLE_ARN != ''
    runs-on: ubuntu-latest
    timeout-minutes: 15
    permissions:
      contents: read
      id-token: write # to assume the role
      issues: write # the issue about drift
    steps:
      - uses: actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd # v6.0.2
        with:
          persist-credentials: false
      - uses: aws-actions/configure-aws-credentials@8df5847569e6427dd6c4fb1cf565c83acfa8afa7 # v6.0.0
        with:
          role-to-assume: \${{ vars.COACTIVE_READER_ROLE_ARN }}
          aws-region: ${region}
      - uses: OWNER/coactive-storage-access@v${version}
        with:
          command: drift
          issue: per-connection
          coactive-client-id: \${{ vars.COACTIVE_CLIENT_ID }}
          coactive-client-secret: \${{ secrets.COACTIVE_CLIENT_SECRET }}
`;
}

;// CONCATENATED MODULE: ./build/jobs/answer-init.js















const DEFAULT_REGION = 'us-east-1';
async function answerInit(settings, services) {
    const { out = '.', force, format, coactiveRoleArn = coactive/* COACTIVE_ROLE_ARN */.q, allowCustomApi } = settings;
    if (format !== 'text' && format !== 'json') {
        throw new errors/* ConfigError */.x([
            { rule: 'invalid-input', message: `init has no format ${format}`, fix: 'use text or json' },
        ]);
    }
    await refuseToBegin(services.tree, out, force);
    const region = settings.region ?? services.caller.region ?? DEFAULT_REGION;
    const accountId = await services.caller.accountId(region);
    const apiUrl = settings.coactiveApiUrl ?? coactive/* COACTIVE_API_URLS */.r[0];
    const scanBuckets = settings.given.has('scan-buckets') ? settings.scanBuckets : true;
    const access = await findAccess({ accountId, region, coactiveRoleArn, apiUrl, scanBuckets }, services);
    const { candidates, leftOut: unpaired } = listCandidates(access);
    const facts = await readFacts(candidates, access, services.accounts);
    const draft = draftConnections(candidates, access, facts);
    const head = {
        ...{ accountId, region },
        date: services.clock.now().toISOString().slice(0, 10),
        coactive: {
            ...(coactiveRoleArn !== coactive/* COACTIVE_ROLE_ARN */.q && { role_arn: coactiveRoleArn }),
            ...(apiUrl !== coactive/* COACTIVE_API_URLS */.r[0] && { api_url: apiUrl }),
        },
    };
    const { coactiveDefaultConnection: defaultConnection } = settings;
    const options = {
        ...{ region, scanBuckets, allowCustomApi, coactiveRoleArn },
        ...(defaultConnection !== undefined && { defaultConnection }),
    };
    const { connections: fit, leftOut: unfit } = await dropUnfit(head, draft.connections, options);
    const connections = [...fit].sort((one, other) => compare(one.name, other.name));
    const leftOut = [...unpaired, ...draft.leftOut, ...unfit];
    const { looked, unread } = access;
    const common = {
        accountId,
        region,
        looked,
        unread,
        leftOut,
        ...(access.connections && { atCoactive: access.connections.length }),
    };
    if (connections.length === 0)
        return answer({ ...common, connections: [], changes: [], files: [] }, settings);
    const judgement = await judgeDraft(head, connections, options, services);
    const remarks = new Map(connections.map(({ name }) => [name, remarksOf(name, judgement)]));
    const text = writeConfig(head, connections, leftOut, remarks);
    await readBack(text, head, connections.map(({ name }) => name), options);
    const files = [
        { name: CONFIG_FILE, text },
        ...connections.flatMap(({ documents }) => documents.map(({ file, text: document }) => ({ name: file, text: document }))),
        { name: WORKFLOW_FILE, text: starterWorkflow(tool/* TOOL */.j.version, region) },
    ];
    const results = await (0,generate/* writeFolder */.CI)(files, out, force, services.tree);
    refuseToOverwrite(results);
    return answer({
        ...common,
        connections: describe(judgement, remarks),
        changes: judgement.changes.filter(({ connection }) => connection === null).map(({ message }) => message),
        files: results.map(({ name, status }) => ({ name, status })),
    }, settings);
}
function describe({ connections }, remarks) {
    return connections.map((connection) => {
        const { name, method, bucket, prefixes } = connection;
        return { ...{ name, method, bucket, prefixes }, proved: isProved(connection), remarks: remarks.get(name) ?? [] };
    });
}
function answer(summary, { out = '.', quiet, format }) {
    const isFailed = summary.unread.some(({ needs }) => needs === undefined);
    const exitCode = summary.unread.length === 0 ? 0 : isFailed ? 3 : 2;
    const text = format === 'json'
        ? `${(0,visible/* visibleJson */.$)(JSON.stringify(summary, undefined, 2))}\n`
        : renderInit(summary, { folder: out, quiet });
    return { text, exitCode };
}
async function refuseToBegin(tree, out, force) {
    const problems = [];
    for (const name of [CONFIG_FILE, 'coactive.yaml']) {
        const found = await tree.read(out, name, MAX_BYTES);
        const isThere = 'text' in found || found.isMissing !== true;
        if (!isThere || (name === CONFIG_FILE && force))
            continue;
        const fix = name === CONFIG_FILE
            ? 'look at it, then overwrite it with --force, or choose another folder with --out'
            : 'two configs would declare the same: remove it, or choose another folder with --out';
        problems.push({ rule: 'invalid-input', message: `there is a ${name} already: nothing was written`, fix });
    }
    if (problems.length > 0)
        throw new errors/* ConfigError */.x(problems);
}
const MAX_BYTES = 8 * 1024 * 1024;
function refuseToOverwrite(results) {
    const problems = results
        .filter(({ status }) => status === 'different' || status === 'unreadable')
        .map(({ name, reason = '' }) => ({
        rule: 'invalid-input',
        message: `the file ${(0,visible/* visible */.R)(name)} ${reason}: nothing was written`,
        fix: 'look at it, then overwrite with --force, or choose another folder with --out',
    }));
    if (problems.length > 0)
        throw new errors/* ConfigError */.x(problems);
}
async function readBack(text, head, names, options) {
    const { config, problems } = await (0,load/* loadConfig */.Z)(draftFiles(head, [], text), [CONFIG_FILE], options);
    const found = config.connections.map(({ name }) => name);
    if (problems.length > 0 || JSON.stringify(found) !== JSON.stringify(names))
        throw new Error('the config that init made does not say what it should');
}


/***/ })

};

return { id, ids, modules };
})();
