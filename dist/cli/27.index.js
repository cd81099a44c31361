(() => {
'use strict';
const id = 27;
const ids = [27,8251,7635];
const modules = {

/***/ 7635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hearCalls: () => (/* binding */ hearCalls)
/* harmony export */ });
/* harmony import */ var _heard_call_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8002);

function hearCalls(client, service, hear, now) {
    client.middlewareStack.add((next, context) => async (call) => {
        const begun = now();
        const { commandName } = context;
        const operation = typeof commandName === 'string' ? commandName.replace(/Command$/, '') : '(unnamed)';
        const tell = (result, { $metadata }) => {
            hear({ service, operation, milliseconds: now() - begun, result, ...(0,_heard_call_js__WEBPACK_IMPORTED_MODULE_0__/* .requestIdOf */ .G)($metadata?.requestId) });
        };
        try {
            const answer = await next(call);
            const output = answer.output;
            tell(String(output.$metadata?.httpStatusCode ?? 'answered'), output);
            return answer;
        }
        catch (error) {
            tell(error instanceof Error ? error.name : 'failed', error);
            throw error;
        }
    }, { step: 'initialize', name: 'hearCalls', priority: 'low' });
}


/***/ }),

/***/ 8002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ requestIdOf)
/* harmony export */ });
function requestIdOf(text) {
    return typeof text === 'string' && /^[\w:.+/=-]{1,100}$/.test(text) ? { requestId: text } : {};
}


/***/ }),

/***/ 8251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TunnelAgent: () => (/* binding */ TunnelAgent)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4708);
/* harmony import */ var _proxy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2101);



class TunnelAgent extends node_https__WEBPACK_IMPORTED_MODULE_1__.Agent {
    env;
    constructor(env, options = { keepAlive: true, maxSockets: 50 }) {
        super(options);
        this.env = env;
    }
    createConnection(target, connected) {
        const host = target.host ?? 'localhost';
        const port = Number(target.port ?? 443);
        const proxy = (0,_proxy_js__WEBPACK_IMPORTED_MODULE_2__/* .proxyFor */ .i)(host, port, this.env);
        if (proxy === undefined)
            return super.createConnection(target, connected);
        const failed = connected;
        openTunnel(proxy, `${host}:${String(port)}`, (result) => {
            if (result instanceof Error)
                failed?.(result);
            else {
                const own = { ...target, socket: result, servername: target.servername ?? host };
                connected?.(null, super.createConnection(own) ?? result);
            }
        });
        return undefined;
    }
}
function openTunnel(proxy, target, done) {
    const { protocol, hostname, port, username, password } = proxy;
    const user = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
    const authorization = { 'proxy-authorization': `Basic ${Buffer.from(user).toString('base64')}` };
    const request = (protocol === 'https:' ? node_https__WEBPACK_IMPORTED_MODULE_1__.request : node_http__WEBPACK_IMPORTED_MODULE_0__.request)({
        method: 'CONNECT',
        host: hostname.replace(/^\[|\]$/g, ''),
        port: port === '' ? (protocol === 'https:' ? 443 : 80) : Number(port),
        path: target,
        headers: { host: target, ...(username !== '' && authorization) },
        agent: false,
        timeout: TIMEOUT_MS,
    });
    request.once('connect', ({ statusCode }, socket) => {
        socket.setTimeout(0);
        if (statusCode === 200)
            done(socket);
        else {
            socket.destroy();
            done(refusal(`the proxy refused a tunnel to ${target}: HTTP ${String(statusCode)}`));
        }
    });
    request.once('timeout', () => request.destroy(refusal(`the proxy gave no tunnel to ${target} in time`)));
    request.once('error', done);
    request.end();
}
function refusal(message) {
    return Object.assign(new Error(message), { code: 'ERR_PROXY_TUNNEL' });
}
const TIMEOUT_MS = 10_000;


/***/ }),

/***/ 27:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createAwsAccounts: () => (/* binding */ createAwsAccounts)
});

;// CONCATENATED MODULE: ./build/adapters/aws/permissions.js
const read = (action) => ({ action, access: 'read' });
const write = (action, tagAction) => ({
    action,
    access: 'write',
    ...(tagAction !== undefined && { tagAction }),
});
const PERMISSIONS = {
    sts: {
        GetCallerIdentity: { access: 'read' },
        AssumeRole: read('sts:AssumeRole'),
    },
    iam: {
        GetAccountAuthorizationDetails: read('iam:GetAccountAuthorizationDetails'),
        ListRoles: read('iam:ListRoles'),
        GetRole: read('iam:GetRole'),
        ListAttachedRolePolicies: read('iam:ListAttachedRolePolicies'),
        ListRolePolicies: read('iam:ListRolePolicies'),
        GetRolePolicy: read('iam:GetRolePolicy'),
        GetPolicy: read('iam:GetPolicy'),
        GetPolicyVersion: read('iam:GetPolicyVersion'),
        ListPolicyVersions: read('iam:ListPolicyVersions'),
        ListPolicyTags: read('iam:ListPolicyTags'),
        CreatePolicy: write('iam:CreatePolicy', 'iam:TagPolicy'),
        CreatePolicyVersion: write('iam:CreatePolicyVersion'),
        DeletePolicyVersion: write('iam:DeletePolicyVersion'),
        DeletePolicy: write('iam:DeletePolicy'),
        TagPolicy: write('iam:TagPolicy'),
        CreateRole: write('iam:CreateRole', 'iam:TagRole'),
        UpdateAssumeRolePolicy: write('iam:UpdateAssumeRolePolicy'),
        UpdateRole: write('iam:UpdateRole'),
        TagRole: write('iam:TagRole'),
        UntagRole: write('iam:UntagRole'),
        PutRolePermissionsBoundary: write('iam:PutRolePermissionsBoundary'),
        DeleteRolePermissionsBoundary: write('iam:DeleteRolePermissionsBoundary'),
        AttachRolePolicy: write('iam:AttachRolePolicy'),
        DetachRolePolicy: write('iam:DetachRolePolicy'),
        DeleteRolePolicy: write('iam:DeleteRolePolicy'),
        DeleteRole: write('iam:DeleteRole'),
    },
    s3: {
        ListBuckets: read('s3:ListAllMyBuckets'),
        HeadBucket: read('s3:ListBucket'),
        GetBucketPolicy: read('s3:GetBucketPolicy'),
        GetPublicAccessBlock: read('s3:GetBucketPublicAccessBlock'),
        GetBucketOwnershipControls: read('s3:GetBucketOwnershipControls'),
        GetBucketEncryption: read('s3:GetEncryptionConfiguration'),
        PutBucketPolicy: write('s3:PutBucketPolicy'),
        DeleteBucketPolicy: write('s3:DeleteBucketPolicy'),
    },
    's3-control': {
        GetPublicAccessBlock: read('s3:GetAccountPublicAccessBlock'),
    },
    kms: {
        DescribeKey: read('kms:DescribeKey'),
        GetKeyPolicy: read('kms:GetKeyPolicy'),
    },
};
function needsOf(service, operation) {
    if (!Object.hasOwn(PERMISSIONS, service))
        return undefined;
    const operations = PERMISSIONS[service];
    return Object.hasOwn(operations, operation) ? operations[operation] : undefined;
}

;// CONCATENATED MODULE: ./build/adapters/aws/guard-client.js

function refuseWrites(client, service) {
    client.middlewareStack.add((next, context) => async (call) => {
        const operation = operationOf(context.commandName);
        if (needsOf(service, operation)?.access !== 'read')
            throw new WriteRefused(`${service} ${operation} is not a read, and this client may only read`);
        return await next(call);
    }, { step: 'initialize', name: 'refuseWrites', priority: 'high' });
}
class WriteRefused extends Error {
    name = 'WriteRefused';
}
function limitCalls(client, limit) {
    client.middlewareStack.add((next) => (call) => limit.run(() => next(call)), {
        step: 'initialize',
        name: 'limitCalls',
        priority: 'low',
    });
}
function operationOf(commandName) {
    return typeof commandName === 'string' ? commandName.replace(/Command$/, '') : '(unnamed)';
}

// EXTERNAL MODULE: ./build/adapters/aws/hear-calls.js
var hear_calls = __webpack_require__(7635);
;// CONCATENATED MODULE: ./build/adapters/aws/limit.js
class Limit {
    most;
    running = 0;
    waiting = [];
    constructor(most) {
        this.most = most;
    }
    async run(task) {
        if (this.running < this.most)
            this.running += 1;
        else
            await new Promise((resolve) => this.waiting.push(resolve));
        try {
            return await task();
        }
        finally {
            const next = this.waiting.shift();
            if (next === undefined)
                this.running -= 1;
            else
                next();
        }
    }
}

;// CONCATENATED MODULE: ./build/adapters/aws/opened-accounts.js
class OpenedAccounts {
    openFresh;
    opened = new Map();
    constructor(openFresh) {
        this.openFresh = openFresh;
    }
    open(address) {
        const key = JSON.stringify([address.accountId, address.region, address.assumeRole]);
        let found = this.opened.get(key);
        if (found === undefined) {
            found = this.openFresh(address);
            this.opened.set(key, found);
        }
        return found;
    }
}

// EXTERNAL MODULE: ./build/adapters/proxy.js
var proxy = __webpack_require__(2101);
// EXTERNAL MODULE: ./build/adapters/tunnel-agent.js
var tunnel_agent = __webpack_require__(8251);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
;// CONCATENATED MODULE: ./build/adapters/aws/failure.js
const CREDENTIALS = new Set([
    'CredentialsProviderError',
    'TokenProviderError',
    'ExpiredToken',
    'ExpiredTokenException',
    'TokenRefreshRequired',
    'RequestExpired',
    'InvalidToken',
    'InvalidClientTokenId',
    'UnrecognizedClientException',
    'InvalidAccessKeyId',
    'SignatureDoesNotMatch',
    'InvalidSignatureException',
    'IncompleteSignature',
    'MissingAuthenticationToken',
    'AuthFailure',
    'RequestTimeTooSkewed',
    'NotSignedUp',
    'OptInRequired',
]);
const DENIED = new Set(['AccessDenied', 'AccessDeniedException', 'UnauthorizedOperation', 'AllAccessDisabled']);
const THROTTLED = /^(Throttl|TooManyRequests|RequestLimitExceeded|SlowDown|BandwidthLimitExceeded|PriorRequestNotComplete)/;
const NETWORK = new Set([
    'ECONNRESET',
    'ECONNREFUSED',
    'ECONNABORTED',
    'EPIPE',
    'ENOTFOUND',
    'EAI_AGAIN',
    'EHOSTUNREACH',
    'ENETUNREACH',
    'ERR_HTTP2_STREAM_CANCEL',
    'CERT_HAS_EXPIRED',
    'DEPTH_ZERO_SELF_SIGNED_CERT',
    'SELF_SIGNED_CERT_IN_CHAIN',
    'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
]);
const LONGEST_MESSAGE = 300;
function failureOf(error) {
    if (!(error instanceof Error))
        return undefined;
    const { name, message, code, $metadata = {} } = error;
    const status = $metadata.httpStatusCode;
    if (CREDENTIALS.has(name))
        return { kind: 'credentials', code: name };
    if (DENIED.has(name))
        return { kind: 'denied', code: name };
    const after = attempts($metadata.attempts);
    const unavailable = (why, as = name) => ({ kind: 'unavailable', code: as, reason: why + after });
    if (THROTTLED.test(name))
        return unavailable('AWS throttles the calls');
    if (typeof code === 'string' && NETWORK.has(code))
        return unavailable(`AWS can not be reached (${code})`, code);
    if (name === 'TimeoutError')
        return unavailable('AWS did not answer in time');
    if ('$response' in error && !('$fault' in error))
        return unavailable('what answered does not speak AWS\u2019s protocol; is there a proxy in between?', 'NotAws');
    if (status === undefined)
        return undefined;
    if (status >= 500)
        return { kind: 'unavailable', code: name, reason: `AWS failed with ${status} (${name})${after}` };
    if (status === 403)
        return { kind: 'denied', code: name };
    return { kind: 'refused', code: name.replace(/Exception$/, ''), message: message.slice(0, LONGEST_MESSAGE), status };
}
function attempts(count) {
    return count !== undefined && count > 1 ? `, tried ${count} times` : '';
}
function attemptsOf(error) {
    return error?.$metadata?.attempts ?? 1;
}
function headerOf(error, name) {
    return error instanceof Error ? error.$response?.headers?.[name] : undefined;
}
function statusOf(error) {
    return error instanceof Error ? error.$metadata?.httpStatusCode : undefined;
}

;// CONCATENATED MODULE: ./build/adapters/aws/ask.js



const ABSENCE = {
    iam: ['NoSuchEntity'],
    s3: [
        'NoSuchBucket',
        'NotFound',
        'NoSuchBucketPolicy',
        'NoSuchPublicAccessBlockConfiguration',
        'OwnershipControlsNotFoundError',
        'ServerSideEncryptionConfigurationNotFoundError',
    ],
    's3-control': ['NoSuchPublicAccessBlockConfiguration'],
    kms: ['NotFound'],
};
async function ask(question, call) {
    try {
        return { status: 'known', value: await call() };
    }
    catch (error) {
        return readingOf(error, question);
    }
}
function readingOf(error, question) {
    const failure = failureOf(error);
    if (failure === undefined)
        throw error;
    if (failure.kind === 'credentials')
        throw unusableCredentials(failure.code);
    if (failure.kind === 'refused' && (ABSENCE[question.service] ?? []).includes(failure.code))
        return { status: 'absent' };
    const needs = failure.kind === 'denied' ? needsOf(question.service, question.operation)?.action : undefined;
    return { status: 'unknown', reason: explain(failure, question), ...(needs !== undefined && { needs }) };
}
function explain(failure, { operation, owner }) {
    switch (failure.kind) {
        case 'denied':
            return owner === undefined
                ? `AWS denied ${operation}`
                : `AWS denied ${operation}: the permission is missing, or account ${owner} does not own the bucket`;
        case 'unavailable':
            return failure.reason;
        case 'credentials':
            return `AWS does not take the credentials (${failure.code})`;
        case 'refused':
            return failure.status === 405 && owner !== undefined
                ? `only the account that owns the bucket may call ${operation}, and these credentials are of another`
                : `AWS refused ${operation} (${failure.code})`;
    }
}
function unusableCredentials(code) {
    const rule = 'invalid-input';
    if (code === 'CredentialsProviderError' || code === 'TokenProviderError') {
        const message = 'there are no AWS credentials that can be used';
        const fix = 'sign in (aws sso login), set AWS_PROFILE, or run aws-actions/configure-aws-credentials in an earlier step';
        return new errors/* ConfigError */.x([{ rule, message, fix }]);
    }
    const expired = /Expired|TokenRefresh/.test(code);
    const message = `AWS does not take the credentials: ${expired ? 'they have expired' : 'they are not valid'} (${code})`;
    const fix = expired
        ? 'sign in again; in a workflow, ask configure-aws-credentials for a longer role-duration-seconds'
        : 'look at the access key, the session token and the clock of this machine';
    return new errors/* ConfigError */.x([{ rule, message, fix }]);
}

;// CONCATENATED MODULE: ./build/adapters/aws/document.js
const LONGEST = 3 * 131_072;
function decodeDocument(text) {
    if (text === undefined)
        return unreadable('AWS answered without the document');
    if (text.length > LONGEST)
        return unreadable(`the document is longer than ${LONGEST} characters`);
    if (isDocument(text))
        return { status: 'known', value: text };
    try {
        const decoded = decodeURIComponent(text);
        if (isDocument(decoded))
            return { status: 'known', value: decoded };
    }
    catch {
    }
    return unreadable('the document that AWS gave is no JSON, plain or URL-encoded');
}
function isDocument(text) {
    if (text.length > LONGEST)
        return false;
    try {
        const value = JSON.parse(text);
        return typeof value === 'object' && value !== null;
    }
    catch {
        return false;
    }
}
function unreadable(reason) {
    return { status: 'unknown', reason };
}

;// CONCATENATED MODULE: ./build/adapters/aws/pages.js
const MOST_PAGES = 1000;
async function readPages(readPage) {
    const pages = [];
    const seen = new Set();
    let marker;
    do {
        const page = await readPage(marker);
        pages.push(page);
        marker = page.IsTruncated === true ? page.Marker : undefined;
        if (page.IsTruncated === true && marker === undefined)
            throw new EndlessListing('a page names no next one');
        if (marker !== undefined && seen.has(marker))
            throw new EndlessListing('a marker comes back');
        if (marker !== undefined)
            seen.add(marker);
        if (pages.length >= MOST_PAGES && marker !== undefined)
            throw new EndlessListing(`more than ${MOST_PAGES} pages`);
    } while (marker !== undefined);
    return pages;
}
class EndlessListing extends Error {
    name = 'EndlessListing';
    $metadata = { httpStatusCode: 502 };
}

;// CONCATENATED MODULE: ./build/adapters/aws/policy.js



async function readPolicy(iam, arn) {
    const found = await ask({ service: 'iam', operation: 'GetPolicy' }, () => iam.getPolicy({ PolicyArn: arn }));
    if (found.status !== 'known')
        return found;
    const policy = found.value.Policy;
    if (policy?.DefaultVersionId === undefined)
        return { status: 'unknown', reason: 'AWS answered without the default version' };
    const [document, versions] = await Promise.all([
        readVersion(iam, arn, policy.DefaultVersionId),
        readVersions(iam, arn),
    ]);
    return {
        status: 'known',
        value: {
            arn: policy.Arn ?? arn,
            name: policy.PolicyName ?? arn.replace(/^.*\//, ''),
            path: policy.Path ?? '/',
            ...(policy.Description !== undefined && { description: policy.Description }),
            attachmentCount: (policy.AttachmentCount ?? 0) + (policy.PermissionsBoundaryUsageCount ?? 0),
            defaultVersionId: policy.DefaultVersionId,
            document,
            versions,
            tags: { status: 'known', value: tagsOf(policy.Tags) },
        },
    };
}
async function readDefaultDocument(iam, arn) {
    const found = await ask({ service: 'iam', operation: 'GetPolicy' }, () => iam.getPolicy({ PolicyArn: arn }));
    if (found.status !== 'known')
        return found;
    const version = found.value.Policy?.DefaultVersionId;
    if (version === undefined)
        return { status: 'unknown', reason: 'AWS answered without the default version' };
    return await readVersion(iam, arn, version);
}
async function readVersion(iam, arn, version) {
    const found = await ask({ service: 'iam', operation: 'GetPolicyVersion' }, () => iam.getPolicyVersion({ PolicyArn: arn, VersionId: version }));
    return found.status === 'known' ? decodeDocument(found.value.PolicyVersion?.Document) : found;
}
async function readVersions(iam, arn) {
    const found = await ask({ service: 'iam', operation: 'ListPolicyVersions' }, () => readPages((Marker) => iam.listPolicyVersions({ PolicyArn: arn, ...(Marker !== undefined && { Marker }) })));
    if (found.status !== 'known')
        return found;
    const versions = found.value
        .flatMap((page) => page.Versions ?? [])
        .map(({ VersionId: id = '', IsDefaultVersion: isDefault = false, CreateDate: created }) => ({
        id,
        isDefault,
        ...(created !== undefined && { created: created.toISOString() }),
    }))
        .sort((a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1)));
    return { status: 'known', value: versions };
}
function tagsOf(tags) {
    return Object.fromEntries((tags ?? []).map(({ Key = '', Value = '' }) => [Key, Value]));
}

;// CONCATENATED MODULE: ./build/adapters/aws/role.js




async function readRole(iam, name) {
    const found = await ask({ service: 'iam', operation: 'GetRole' }, () => iam.getRole({ RoleName: name }));
    if (found.status !== 'known')
        return found;
    const role = found.value.Role;
    const trust = decodeDocument(role?.AssumeRolePolicyDocument);
    if (trust.status !== 'known')
        return trust;
    const [attached, inline] = await Promise.all([readAttached(iam, name), readInline(iam, name)]);
    if (attached.status === 'absent' || inline.status === 'absent')
        return { status: 'absent' };
    const boundary = role?.PermissionsBoundary?.PermissionsBoundaryArn;
    return {
        status: 'known',
        value: {
            arn: role?.Arn ?? '',
            name: role?.RoleName ?? name,
            path: role?.Path ?? '/',
            id: role?.RoleId ?? '',
            trust: trust.value,
            description: presence(role?.Description),
            maxSessionDuration: presence(role?.MaxSessionDuration),
            permissionsBoundary: presence(boundary),
            tags: { status: 'known', value: tagsOf(role?.Tags) },
            attached,
            inline,
        },
    };
}
async function readAttached(iam, role) {
    const found = await ask({ service: 'iam', operation: 'ListAttachedRolePolicies' }, () => readPages((Marker) => iam.listAttachedRolePolicies({ RoleName: role, ...(Marker !== undefined && { Marker }) })));
    if (found.status !== 'known')
        return found;
    const policies = found.value.flatMap((page) => page.AttachedPolicies ?? []);
    const value = await Promise.all(policies.map(async ({ PolicyArn: arn = '', PolicyName: name = '' }) => {
        return { arn, name, document: await readDefaultDocument(iam, arn) };
    }));
    return { status: 'known', value };
}
async function readInline(iam, role) {
    const found = await ask({ service: 'iam', operation: 'ListRolePolicies' }, () => readPages((Marker) => iam.listRolePolicies({ RoleName: role, ...(Marker !== undefined && { Marker }) })));
    if (found.status !== 'known')
        return found;
    const names = found.value.flatMap((page) => page.PolicyNames ?? []);
    const value = await Promise.all(names.map(async (name) => ({ name, document: await readInlineOne(iam, role, name) })));
    return { status: 'known', value };
}
async function readInlineOne(iam, role, name) {
    const found = await ask({ service: 'iam', operation: 'GetRolePolicy' }, () => iam.getRolePolicy({ RoleName: role, PolicyName: name }));
    return found.status === 'known' ? decodeDocument(found.value.PolicyDocument) : found;
}
function presence(value) {
    return value === undefined ? { status: 'absent' } : { status: 'known', value };
}

;// CONCATENATED MODULE: ./build/adapters/aws/bucket.js




async function readBucket(clients, address, homeRegion) {
    const region = await findRegion(await clients.s3(homeRegion), address);
    if (region.status !== 'known')
        return {
            name: address.bucket,
            region,
            policy: region,
            publicAccessBlock: region,
            ownership: region,
            encryption: region,
        };
    const s3 = await clients.s3(region.value);
    const [policy, publicAccessBlock, ownership, encryption] = await Promise.all([
        readBucketPolicy(s3, address),
        readPublicAccessBlock(s3, address),
        readOwnership(s3, address),
        readEncryption(s3, address),
    ]);
    return { name: address.bucket, region, policy, publicAccessBlock, ownership, encryption };
}
async function readBucketAccess(clients, address, homeRegion) {
    const name = address.bucket;
    const region = await findRegion(await clients.s3(homeRegion), address);
    if (region.status !== 'known')
        return { name, region, policy: region, publicAccessBlock: region };
    const s3 = await clients.s3(region.value);
    const [policy, publicAccessBlock] = await Promise.all([
        readBucketPolicy(s3, address),
        readPublicAccessBlock(s3, address),
    ]);
    return { name, region, policy, publicAccessBlock };
}
async function findRegion(s3, address) {
    try {
        const answer = await s3.headBucket(inputOf(address));
        return answer.BucketRegion === undefined
            ? { status: 'unknown', reason: 'AWS answered without the region of the bucket' }
            : { status: 'known', value: answer.BucketRegion };
    }
    catch (error) {
        const region = statusOf(error) === 404 ? undefined : headerOf(error, 'x-amz-bucket-region');
        if (region !== undefined && isRegion(region))
            return { status: 'known', value: region };
        return readingOf(error, { service: 's3', operation: 'HeadBucket', owner: address.owner });
    }
}
async function readBucketPolicy(s3, address) {
    const found = await ask(question('GetBucketPolicy', address), () => s3.getBucketPolicy(inputOf(address)));
    if (found.status !== 'known')
        return found;
    const text = found.value.Policy;
    if (text === undefined || !isDocument(text))
        return {
            status: 'unknown',
            reason: 'what answered for the bucket policy is no policy; is there a proxy in between?',
        };
    return { status: 'known', value: text };
}
async function readPublicAccessBlock(s3, address) {
    const found = await ask(question('GetPublicAccessBlock', address), () => s3.getPublicAccessBlock(inputOf(address)));
    return found.status === 'known' ? presence(blockOf(found.value.PublicAccessBlockConfiguration)) : found;
}
async function readOwnership(s3, address) {
    const found = await ask(question('GetBucketOwnershipControls', address), () => s3.getBucketOwnershipControls(inputOf(address)));
    return found.status === 'known' ? presence(found.value.OwnershipControls?.Rules?.[0]?.ObjectOwnership) : found;
}
async function readEncryption(s3, address) {
    const found = await ask(question('GetBucketEncryption', address), () => s3.getBucketEncryption(inputOf(address)));
    if (found.status !== 'known')
        return found;
    const rule = found.value.ServerSideEncryptionConfiguration?.Rules?.[0]?.ApplyServerSideEncryptionByDefault;
    if (rule?.SSEAlgorithm === undefined)
        return { status: 'absent' };
    const key = rule.KMSMasterKeyID;
    return { status: 'known', value: { algorithm: rule.SSEAlgorithm, ...(key !== undefined && { key }) } };
}
async function readBucketNames(s3) {
    const names = [];
    let token;
    const seen = new Set();
    do {
        const input = token === undefined ? {} : { ContinuationToken: token };
        const found = await ask({ service: 's3', operation: 'ListBuckets' }, () => s3.listBuckets(input));
        if (found.status !== 'known')
            return found;
        names.push(...(found.value.Buckets ?? []).flatMap(({ Name }) => Name ?? []));
        token = found.value.ContinuationToken;
        if (token !== undefined && seen.has(token))
            return { status: 'unknown', reason: 'the listing of buckets has no end' };
        if (token !== undefined)
            seen.add(token);
    } while (token !== undefined);
    return { status: 'known', value: names.sort() };
}
function blockOf(block) {
    if (block === undefined)
        return undefined;
    return {
        blockPublicAcls: block.BlockPublicAcls ?? false,
        ignorePublicAcls: block.IgnorePublicAcls ?? false,
        blockPublicPolicy: block.BlockPublicPolicy ?? false,
        restrictPublicBuckets: block.RestrictPublicBuckets ?? false,
    };
}
function question(operation, { owner }) {
    return { service: 's3', operation, owner };
}
function inputOf({ bucket, owner }) {
    return { Bucket: bucket, ExpectedBucketOwner: owner };
}
function isRegion(text) {
    return /^[a-z]{2,}(-[a-z]+)+-\d{1,2}$/.test(text);
}

;// CONCATENATED MODULE: ./build/adapters/aws/account-block.js



async function readAccountBlock(s3, accountId) {
    const found = await ask({ service: 's3-control', operation: 'GetPublicAccessBlock' }, () => s3.getPublicAccessBlock({ AccountId: accountId }));
    return found.status === 'known' ? presence(blockOf(found.value.PublicAccessBlockConfiguration)) : found;
}

;// CONCATENATED MODULE: ./build/adapters/aws/key.js


async function readKey(kms, key) {
    const found = await ask({ service: 'kms', operation: 'DescribeKey' }, () => kms.describeKey({ KeyId: key }));
    if (found.status !== 'known')
        return found;
    const metadata = found.value.KeyMetadata;
    const arn = metadata?.Arn;
    const state = metadata?.KeyState;
    if (arn === undefined || state === undefined)
        return { status: 'unknown', reason: 'AWS answered without the ARN or the state of the key' };
    const policy = await ask({ service: 'kms', operation: 'GetKeyPolicy' }, () => kms.getKeyPolicy({ KeyId: arn, PolicyName: 'default' }));
    return {
        status: 'known',
        value: {
            arn,
            state,
            manager: metadata?.KeyManager === 'AWS' ? 'AWS' : 'CUSTOMER',
            policy: policy.status === 'known' ? presence(policy.value.Policy) : policy,
        },
    };
}
function regionOfKey(key, otherwise) {
    return /^arn:aws[\w-]*:kms:([a-z0-9-]+):\d{12}:/.exec(key)?.[1] ?? otherwise;
}

;// CONCATENATED MODULE: ./build/adapters/aws/roles.js





const PAGE = 1000;
async function readRoles(iam) {
    const [details, list] = await Promise.all([readDetails(iam), readList(iam)]);
    if (details.status !== 'known')
        return details;
    const policies = new Map(details.value.flatMap((page) => page.Policies ?? []).map((policy) => [policy.Arn, policy]));
    const roles = [];
    for (const detail of details.value.flatMap((page) => page.RoleDetailList ?? [])) {
        const role = roleOf(detail, policies, list);
        if (role.status !== 'known')
            return role;
        roles.push(role.value);
    }
    return { status: 'known', value: roles };
}
async function readDetails(iam) {
    return await ask({ service: 'iam', operation: 'GetAccountAuthorizationDetails' }, () => readPages((Marker) => iam.getAccountAuthorizationDetails({
        Filter: ['Role', 'LocalManagedPolicy'],
        MaxItems: PAGE,
        ...(Marker !== undefined && { Marker }),
    })));
}
async function readList(iam) {
    const found = await ask({ service: 'iam', operation: 'ListRoles' }, () => readPages((Marker) => iam.listRoles({ MaxItems: PAGE, ...(Marker !== undefined && { Marker }) })));
    if (found.status !== 'known')
        return found;
    const roles = found.value.flatMap((page) => page.Roles ?? []);
    return { status: 'known', value: new Map(roles.map((role) => [role.RoleName ?? '', role])) };
}
function roleOf(detail, policies, list) {
    const { RoleName: name = '', Arn: arn = '', Path: path = '/', RoleId: id = '' } = detail;
    const trust = decodeDocument(detail.AssumeRolePolicyDocument);
    if (trust.status !== 'known')
        return { status: 'unknown', reason: `of the role ${name}, ${reasonOf(trust)}` };
    const listed = fromList(list, name);
    const listedPart = (part) => listed.status === 'known' ? presence(part(listed.value)) : listed;
    return {
        status: 'known',
        value: {
            arn,
            name,
            path,
            id,
            trust: trust.value,
            description: listedPart((role) => role.Description),
            maxSessionDuration: listedPart((role) => role.MaxSessionDuration),
            permissionsBoundary: presence(detail.PermissionsBoundary?.PermissionsBoundaryArn),
            tags: { status: 'known', value: tagsOf(detail.Tags) },
            attached: {
                status: 'known',
                value: (detail.AttachedManagedPolicies ?? []).map((policy) => ({
                    arn: policy.PolicyArn ?? '',
                    name: policy.PolicyName ?? '',
                    document: defaultDocument(policies.get(policy.PolicyArn)),
                })),
            },
            inline: {
                status: 'known',
                value: (detail.RolePolicyList ?? []).map((policy) => ({
                    name: policy.PolicyName ?? '',
                    document: decodeDocument(policy.PolicyDocument),
                })),
            },
        },
    };
}
function fromList(list, name) {
    if (list.status !== 'known')
        return list;
    const role = list.value.get(name);
    return role === undefined
        ? { status: 'unknown', reason: 'ListRoles does not have the role: it is new, or was just deleted' }
        : { status: 'known', value: role };
}
function defaultDocument(policy) {
    if (policy === undefined)
        return { status: 'unknown', reason: 'the listing holds no policies of AWS: read it by itself' };
    const version = (policy.PolicyVersionList ?? []).find(({ VersionId }) => VersionId === policy.DefaultVersionId);
    return decodeDocument(version?.Document);
}
function reasonOf(reading) {
    return reading.status === 'unknown' ? reading.reason : 'there is no document';
}

;// CONCATENATED MODULE: ./build/adapters/aws/reader.js






class AwsReader {
    accountId;
    region;
    clients;
    listing;
    constructor(accountId, region, clients) {
        this.accountId = accountId;
        this.region = region;
        this.clients = clients;
    }
    roles() {
        return (this.listing ??= this.clients.iam().then(readRoles));
    }
    async role(name) {
        return await readRole(await this.clients.iam(), name);
    }
    async policy(arn) {
        return await readPolicy(await this.clients.iam(), arn);
    }
    async policyDocument(arn) {
        return await readDefaultDocument(await this.clients.iam(), arn);
    }
    async bucketNames() {
        return await readBucketNames(await this.clients.s3(this.region));
    }
    async bucket(name, owner) {
        return await readBucket(this.clients, { bucket: name, owner }, this.region);
    }
    async bucketAccess(name, owner) {
        return await readBucketAccess(this.clients, { bucket: name, owner }, this.region);
    }
    async accountPublicAccessBlock() {
        return await readAccountBlock(await this.clients.s3Control(), this.accountId);
    }
    async key(arn) {
        return await readKey(await this.clients.kms(regionOfKey(arn, this.region)), arn);
    }
}

;// CONCATENATED MODULE: ./build/adapters/aws/service-error.js

function serviceError(operation, target, reason, needs) {
    return new errors/* ServiceError */._(operation, target, { cause: new Error(reason), ...(needs !== undefined && { needs }) });
}

;// CONCATENATED MODULE: ./build/adapters/aws/sessions.js




const SESSION_NAME = 'coactive-storage-access';
const RENEW_BEFORE_MS = 5 * 60_000;
class Sessions {
    connect;
    now;
    own;
    caller;
    verified = new Map();
    constructor(connect, now) {
        this.connect = connect;
        this.now = now;
    }
    open(address) {
        const key = JSON.stringify([address.accountId, address.assumeRole]);
        let found = this.verified.get(key);
        if (found === undefined) {
            found = this.verify(address);
            this.verified.set(key, found);
        }
        return found;
    }
    async callerAccount(region) {
        this.own ??= this.connect(region);
        const { sts } = await this.own;
        return await (this.caller ??= callerOf(sts));
    }
    async verify({ accountId, region, assumeRole }) {
        this.own ??= this.connect(region);
        const { sts, credentials } = await this.own;
        if (assumeRole === undefined) {
            const actual = await this.callerAccount(region);
            if (actual === accountId)
                return credentials;
            throw wrongAccount(`the AWS credentials belong to account ${actual}`, accountId);
        }
        const assumed = new AssumedRole(sts, assumeRole, this.now);
        const actual = await assumed.accountId();
        if (actual === accountId)
            return () => assumed.credentials();
        throw wrongAccount(`the role ${assumeRole} belongs to account ${actual}`, accountId);
    }
}
class AssumedRole {
    sts;
    arn;
    now;
    session;
    constructor(sts, arn, now) {
        this.sts = sts;
        this.arn = arn;
        this.now = now;
    }
    async accountId() {
        return (await this.current()).account;
    }
    async credentials() {
        return (await this.current()).identity;
    }
    async current() {
        const asked = (this.session ??= this.assume());
        const session = await asked;
        if (session.identity.expiration.getTime() - this.now().getTime() > RENEW_BEFORE_MS)
            return session;
        if (this.session === asked)
            this.session = this.assume();
        return await this.session;
    }
    async assume() {
        const answer = await assume(this.sts, this.arn);
        const { AccessKeyId, SecretAccessKey, SessionToken, Expiration } = answer.Credentials ?? {};
        const account = /^arn:aws[\w-]*:sts::(\d{12}):/.exec(answer.AssumedRoleUser?.Arn ?? '')?.[1];
        if (AccessKeyId === undefined || SecretAccessKey === undefined || account === undefined)
            throw serviceError('AssumeRole', this.arn, 'AWS answered without credentials');
        const expiration = Expiration ?? this.now();
        const identity = { accessKeyId: AccessKeyId, secretAccessKey: SecretAccessKey, expiration };
        return { account, identity: SessionToken === undefined ? identity : { ...identity, sessionToken: SessionToken } };
    }
}
async function assume(sts, arn) {
    try {
        return await sts.assumeRole({ RoleArn: arn, RoleSessionName: SESSION_NAME });
    }
    catch (error) {
        const failure = failureOf(error);
        if (failure?.kind === 'credentials')
            throw unusableCredentials(failure.code);
        if (failure?.kind === 'unavailable')
            throw serviceError('AssumeRole', arn, failure.reason);
        if (failure === undefined)
            throw error;
        const message = `AWS does not let these credentials assume ${arn} (${failure.code})`;
        const fix = 'allow sts:AssumeRole on the role in the policy of the caller and in the trust policy of the role, or correct assume_role';
        throw new errors/* ConfigError */.x([{ rule: 'invalid-input', message, fix }]);
    }
}
async function callerOf(sts) {
    try {
        return (await sts.getCallerIdentity({})).Account ?? '(unknown)';
    }
    catch (error) {
        const failure = failureOf(error);
        if (failure === undefined)
            throw error;
        if (failure.kind === 'credentials')
            throw unusableCredentials(failure.code);
        const reason = failure.kind === 'unavailable' ? failure.reason : `AWS refused it (${failure.code})`;
        throw serviceError('GetCallerIdentity', 'the AWS credentials', reason);
    }
}
function wrongAccount(found, declared) {
    const message = `${found}, but the connection declares account ${declared}; nothing was asked of either`;
    const fix = `use credentials of account ${declared}, declare assume_role for it, or correct account_id`;
    return new errors/* ConfigError */.x([{ rule: 'invalid-input', message, fix }]);
}

;// CONCATENATED MODULE: ./build/adapters/aws/retry-write.js

const LONGEST_WAIT_MS = 120_000;
const FIRST_WAIT_MS = 1_000;
const LONGEST_STEP_MS = 15_000;
async function retryWrite(send, passes, sleep) {
    let waited = 0;
    for (let step = FIRST_WAIT_MS;; step = Math.min(step * 2, LONGEST_STEP_MS)) {
        try {
            return await send();
        }
        catch (error) {
            const failure = failureOf(error);
            if (failure === undefined || !passes(failure) || waited >= LONGEST_WAIT_MS)
                throw error;
            const wait = Math.min(step, LONGEST_WAIT_MS - waited);
            await sleep(wait);
            waited += wait;
        }
    }
}
function isUnknownPrincipal(failure) {
    return (failure.kind === 'refused' &&
        /^MalformedPolicy(Document)?$/.test(failure.code) &&
        /invalid principal/i.test(failure.message));
}
function isConflict(failure) {
    return failure.kind === 'refused' && ['OperationAborted', 'ConcurrentModification'].includes(failure.code);
}
function isBucketCall(call) {
    return call.operation === 'PutBucketPolicy' || call.operation === 'DeleteBucketPolicy';
}

;// CONCATENATED MODULE: ./build/adapters/aws/write-failure.js






function writeFailure(service, operation, target, error) {
    const failure = failureOf(error);
    if (failure === undefined)
        return error instanceof Error ? error : new Error(String(error));
    switch (failure.kind) {
        case 'credentials':
            return unusableCredentials(failure.code);
        case 'denied':
            return serviceError(operation, target, `AWS denied it (${failure.code})`, neededFor(service, operation));
        case 'unavailable':
            return serviceError(operation, target, failure.reason);
        case 'refused': {
            const words = `AWS refused it: ${failure.code}${failure.message === '' ? '' : `, ${failure.message}`}`;
            return serviceError(operation, target, `${words}${adviceOn(failure.code, error)}`);
        }
    }
    function adviceOn(code, cause) {
        if (failure !== undefined && isUnknownPrincipal(failure))
            return '; a new principal is known within two minutes, so this one does not exist: look at its ARN';
        if (code === 'EntityAlreadyExists' && attemptsOf(cause) > 1)
            return '; an earlier attempt whose answer was lost may have made it: plan again';
        return '';
    }
}
function neededFor(service, operation) {
    const needs = needsOf(service, operation);
    const actions = [needs?.action, needs?.tagAction].filter((action) => action !== undefined);
    return actions.length === 0 ? undefined : actions.join(' and ');
}
function changedMeanwhile(target) {
    const message = `the policy of the bucket ${target} has changed since the plan was made; nothing was written to it`;
    return new errors/* ConfigError */.x([{ rule: 'invalid-input', message, fix: 'run plan again, and apply that' }]);
}

;// CONCATENATED MODULE: ./build/adapters/aws/bucket-write.js




async function writeBucket(clients, call, homeRegion, sleep) {
    const region = await findRegion(await clients.s3(homeRegion), call);
    if (region.status !== 'known') {
        const reason = region.status === 'absent' ? 'there is no such bucket' : region.reason;
        throw serviceError(call.operation, call.bucket, reason);
    }
    const [reads, writes] = await Promise.all([clients.s3(region.value), clients.s3Once(region.value)]);
    let lost = 0;
    try {
        return await retryWrite(async () => ((await isDone(reads, call)) ? {} : await send(writes, call)), (failure) => {
            if (failure.kind === 'unavailable')
                return (lost += 1) < MOST_LOST;
            return isConflict(failure) || isUnknownPrincipal(failure);
        }, sleep);
    }
    catch (error) {
        throw writeFailure('s3', call.operation, call.bucket, error);
    }
}
const MOST_LOST = 6;
async function isDone(s3, call) {
    const now = await readBucketPolicy(s3, call);
    if (now.status === 'unknown') {
        throw serviceError(call.operation, call.bucket, `its policy could not be read right before: ${now.reason}`, now.needs);
    }
    const text = now.status === 'known' ? now.value : undefined;
    const wanted = call.operation === 'PutBucketPolicy' ? call.document : undefined;
    if (text === wanted)
        return true;
    if (text !== call.before)
        throw changedMeanwhile(call.bucket);
    return false;
}
async function send(s3, call) {
    const address = inputOf(call);
    const answer = call.operation === 'PutBucketPolicy'
        ? await s3.putBucketPolicy({ ...address, Policy: call.document })
        : await s3.deleteBucketPolicy(address);
    const { requestId } = answer.$metadata;
    return requestId === undefined ? {} : { requestId };
}

;// CONCATENATED MODULE: ./build/adapters/aws/iam-write.js



async function writeIam(iam, call, sleep) {
    try {
        const answer = await retryWrite(() => iam_write_send(iam, call), (failure) => passes(failure, call), sleep);
        const { requestId } = answer.$metadata;
        return requestId === undefined ? {} : { requestId };
    }
    catch (error) {
        if (iam_write_isDone(error, call))
            return {};
        throw writeFailure('iam', call.operation, targetOf(call), error);
    }
}
function passes(failure, call) {
    const isTooNew = call.operation === 'AttachRolePolicy' && failure.kind === 'refused' && failure.code === 'NoSuchEntity';
    return isTooNew || isConflict(failure) || isUnknownPrincipal(failure);
}
function iam_write_isDone(error, { operation }) {
    const failure = failureOf(error);
    const isGone = failure?.kind === 'refused' && failure.code === 'NoSuchEntity';
    return isGone && attemptsOf(error) > 1 && /^(Delete|Detach)/.test(operation);
}
function iam_write_send(iam, call) {
    switch (call.operation) {
        case 'CreatePolicy':
            return iam.createPolicy({
                PolicyName: call.name,
                Path: call.path,
                PolicyDocument: call.document,
                ...(call.description !== '' && { Description: call.description }),
                ...tagList(call.tags),
            });
        case 'CreatePolicyVersion':
            return iam.createPolicyVersion({ PolicyArn: call.policyArn, PolicyDocument: call.document, SetAsDefault: true });
        case 'DeletePolicyVersion':
            return iam.deletePolicyVersion({ PolicyArn: call.policyArn, VersionId: call.versionId });
        case 'DeletePolicy':
            return iam.deletePolicy({ PolicyArn: call.policyArn });
        case 'TagPolicy':
            return iam.tagPolicy({ PolicyArn: call.policyArn, Tags: iam_write_tagsOf(call.tags) });
        case 'CreateRole':
            return iam.createRole({
                RoleName: call.name,
                Path: call.path,
                AssumeRolePolicyDocument: call.trust,
                MaxSessionDuration: call.maxSessionDuration,
                ...(call.description !== '' && { Description: call.description }),
                ...(call.permissionsBoundary !== undefined && { PermissionsBoundary: call.permissionsBoundary }),
                ...tagList(call.tags),
            });
        case 'UpdateAssumeRolePolicy':
            return iam.updateAssumeRolePolicy({ RoleName: call.role, PolicyDocument: call.document });
        case 'UpdateRole':
            return iam.updateRole({
                RoleName: call.role,
                Description: call.description,
                MaxSessionDuration: call.maxSessionDuration,
            });
        case 'TagRole':
            return iam.tagRole({ RoleName: call.role, Tags: iam_write_tagsOf(call.tags) });
        case 'UntagRole':
            return iam.untagRole({ RoleName: call.role, TagKeys: [...call.keys] });
        case 'PutRolePermissionsBoundary':
            return iam.putRolePermissionsBoundary({ RoleName: call.role, PermissionsBoundary: call.policyArn });
        case 'DeleteRolePermissionsBoundary':
            return iam.deleteRolePermissionsBoundary({ RoleName: call.role });
        case 'AttachRolePolicy':
            return iam.attachRolePolicy({ RoleName: call.role, PolicyArn: call.policyArn });
        case 'DetachRolePolicy':
            return iam.detachRolePolicy({ RoleName: call.role, PolicyArn: call.policyArn });
        case 'DeleteRolePolicy':
            return iam.deleteRolePolicy({ RoleName: call.role, PolicyName: call.policyName });
        case 'DeleteRole':
            return iam.deleteRole({ RoleName: call.role });
    }
}
function iam_write_tagsOf(tags) {
    return Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
}
function tagList(tags) {
    return Object.keys(tags).length === 0 ? {} : { Tags: iam_write_tagsOf(tags) };
}
function targetOf(call) {
    if ('role' in call)
        return `the role ${call.role}`;
    if ('policyArn' in call)
        return call.policyArn;
    return `${call.operation === 'CreateRole' ? 'the role' : 'the policy'} ${call.name}`;
}

;// CONCATENATED MODULE: ./build/adapters/aws/writer.js




class AwsWriter {
    clients;
    region;
    sleep;
    buckets = new Map();
    constructor(clients, region, sleep = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds))) {
        this.clients = clients;
        this.region = region;
        this.sleep = sleep;
    }
    async write(call) {
        if (!isBucketCall(call))
            return await writeIam(await this.clients.iam(), call, this.sleep);
        const turn = this.buckets.get(call.bucket) ?? new Limit(1);
        this.buckets.set(call.bucket, turn);
        return await turn.run(() => writeBucket(this.clients, call, this.region, this.sleep));
    }
}

;// CONCATENATED MODULE: ./build/compose/aws.js









const MOST_CALLS = 8;
const MAX_ATTEMPTS = 8;
const CONNECTION_TIMEOUT_MS = 5_000;
const REQUEST_TIMEOUT_MS = 30_000;
function createAwsAccounts(patience = {}, environment = process.env) {
    const settings = settingsOf(patience, environment);
    const { hear } = patience;
    const listen = (client, service) => {
        if (hear !== undefined)
            (0,hear_calls.hearCalls)(client, service, hear, () => performance.now());
    };
    const sessions = new Sessions(async (region) => {
        const { STS } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(1695)]).then(__webpack_require__.t.bind(__webpack_require__, 1695, 19));
        const sts = new STS({ ...settings, region });
        refuseWrites(sts, 'sts');
        listen(sts, 'sts');
        return { sts, credentials: sts.config.credentials };
    }, () => new Date());
    const limits = new Map();
    const limitOf = (accountId) => {
        const limit = limits.get(accountId) ?? new Limit(MOST_CALLS);
        limits.set(accountId, limit);
        return limit;
    };
    return {
        readers: new OpenedAccounts(async (address) => {
            const credentials = await sessions.open(address);
            const clients = new Clients({ ...settings, credentials }, address.region, (client, service) => {
                refuseWrites(client, service);
                limitCalls(client, limitOf(address.accountId));
                listen(client, service);
            });
            return new AwsReader(address.accountId, address.region, clients);
        }),
        writers: new OpenedAccounts(async (address) => {
            const credentials = await sessions.open(address);
            const clients = new Clients({ ...settings, credentials }, address.region, (client, service) => {
                limitCalls(client, limitOf(address.accountId));
                listen(client, service);
            });
            return new AwsWriter(clients, address.region, patience.sleep);
        }),
        caller: { accountId: (region) => sessions.callerAccount(region) },
    };
}
function settingsOf(patience, environment) {
    const wished = Number(environment.AWS_MAX_ATTEMPTS);
    const endpoints = ['AWS_ENDPOINT_URL', 'AWS_ENDPOINT_URL_S3', 'AWS_ENDPOINT_URL_S3_CONTROL'];
    return {
        retryMode: patience.retryMode ?? 'adaptive',
        maxAttempts: patience.maxAttempts ?? (Number.isInteger(wished) && wished > 0 ? wished : MAX_ATTEMPTS),
        requestHandler: {
            connectionTimeout: CONNECTION_TIMEOUT_MS,
            requestTimeout: patience.requestTimeoutMs ?? REQUEST_TIMEOUT_MS,
            throwOnRequestTimeout: true,
            ...((0,proxy/* hasProxy */.j)(environment) && { httpsAgent: new tunnel_agent.TunnelAgent(environment) }),
        },
        hasOwnEndpoint: endpoints.some((name) => environment[name] !== undefined),
    };
}
class Clients {
    settings;
    region;
    prepare;
    made = new Map();
    constructor(settings, region, prepare) {
        this.settings = settings;
        this.region = region;
        this.prepare = prepare;
    }
    iam() {
        return this.once('iam', async () => {
            const { IAM } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(6764)]).then(__webpack_require__.t.bind(__webpack_require__, 6764, 19));
            const iam = new IAM({ ...this.settings, region: this.region });
            this.prepare(iam, 'iam');
            return iam;
        });
    }
    s3(region) {
        return this.once(`s3 ${region}`, async () => {
            const { S3 } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(5028), __webpack_require__.e(3711)]).then(__webpack_require__.t.bind(__webpack_require__, 3711, 19));
            const s3 = new S3({ ...this.settings, region, forcePathStyle: this.settings.hasOwnEndpoint });
            this.prepare(s3, 's3');
            return s3;
        });
    }
    s3Once(region) {
        return this.once(`s3 once ${region}`, async () => {
            const { S3 } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(5028), __webpack_require__.e(3711)]).then(__webpack_require__.t.bind(__webpack_require__, 3711, 19));
            const forcePathStyle = this.settings.hasOwnEndpoint;
            const s3 = new S3({ ...this.settings, region, forcePathStyle, retryMode: 'standard', maxAttempts: 1 });
            this.prepare(s3, 's3');
            return s3;
        });
    }
    s3Control() {
        return this.once('s3-control', async () => {
            const { S3Control } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(5028), __webpack_require__.e(2619)]).then(__webpack_require__.t.bind(__webpack_require__, 2619, 19));
            const s3 = new S3Control({ ...this.settings, region: this.region });
            if (this.settings.hasOwnEndpoint)
                withoutAccountHost(s3.config);
            this.prepare(s3, 's3-control');
            return s3;
        });
    }
    kms(region) {
        return this.once(`kms ${region}`, async () => {
            const { KMS } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(2632)]).then(__webpack_require__.t.bind(__webpack_require__, 2632, 19));
            const kms = new KMS({ ...this.settings, region });
            this.prepare(kms, 'kms');
            return kms;
        });
    }
    once(name, make) {
        const found = this.made.get(name) ?? make();
        this.made.set(name, found);
        return found;
    }
}
function withoutAccountHost(config) {
    const provide = config.endpointProvider;
    config.endpointProvider = (parameters, ...rest) => provide({ ...parameters, RequiresAccountId: false }, ...rest);
}


/***/ })

};

return { id, ids, modules };
})();
