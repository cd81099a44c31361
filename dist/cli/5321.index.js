(() => {
'use strict';
const id = 5321;
const ids = [5321];
const modules = {

/***/ 8570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ accessInput),
/* harmony export */   z: () => (/* binding */ roleArnOf)
/* harmony export */ });
function accessInput(connection, policies) {
    const one = (kind) => policies.find((policy) => policy.kind === kind);
    const [bucketPolicy, besideBucketPolicy] = policies.filter(({ kind }) => kind === 'bucket');
    return {
        ...connection,
        roleArn: roleArnOf(connection),
        permissions: policies.filter(({ kind }) => kind === 'permissions'),
        boundary: one('boundary'),
        trust: one('trust'),
        bucketPolicy,
        besideBucketPolicy,
        keyPolicy: one('key'),
    };
}
function roleArnOf({ partition, accountId = '000000000000', role }) {
    return `arn:${partition}:iam::${accountId}:role${role.path}${role.name}`;
}


/***/ }),

/***/ 5321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openCoactive: () => (/* binding */ openCoactive)
});

// EXTERNAL MODULE: ./build/config/coactive.js
var coactive = __webpack_require__(5459);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
;// CONCATENATED MODULE: ./build/adapters/coactive/address.js


function acceptAddress(text, allowCustomApi) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url === undefined)
        throw refusal('coactive.api_url is no address', `write ${coactive/* COACTIVE_API_URLS */.r[0]}`);
    if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') {
        throw refusal('coactive.api_url holds more than an address', 'write scheme, host and path only');
    }
    const address = `${url.origin}${url.pathname}`.replace(/\/+$/, '');
    if (coactive/* COACTIVE_API_URLS */.r.includes(address))
        return address;
    const isLocal = url.protocol === 'http:' && LOOPBACK.has(url.hostname);
    if (url.protocol !== 'https:' && !isLocal) {
        throw refusal('coactive.api_url must be an https:// address', `write ${coactive/* COACTIVE_API_URLS */.r[0]}`);
    }
    if (!allowCustomApi) {
        throw refusal(`coactive.api_url is ${address.slice(0, MAX_SHOWN)}, which is none of Coactive's`, 'remove it, or allow it with the input `allow-custom-api`');
    }
    return address;
}
const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]']);
const MAX_SHOWN = 200;
function refusal(message, fix) {
    return new errors/* ConfigError */.x([{ message, fix }]);
}

;// CONCATENATED MODULE: ./build/adapters/coactive/answers.js
class UnexpectedAnswer extends Error {
    name = 'UnexpectedAnswer';
}
function readAccessToken(json) {
    const token = answers_text(json, 'access_token');
    if (!/^[\x21-\x7e]{1,16384}$/.test(token))
        throw new UnexpectedAnswer('access_token is no token');
    const expires = field(json, 'expires_in');
    if (typeof expires !== 'number' || !(expires > 0))
        throw new UnexpectedAnswer('expires_in is no positive number');
    return { token, expiresInSeconds: expires };
}
function readConnection(json) {
    const id = answers_text(json, 'connection_id');
    if (!UUID.test(id))
        throw new UnexpectedAnswer('connection_id is no UUID');
    const config = field(json, 'config');
    if (typeof config !== 'object' || config === null)
        throw new UnexpectedAnswer('config is no object');
    const description = optional(json, 'description', 'string');
    const iamRoleArn = optional(config, 'iam_role_arn', 'string');
    const scope = optional(config, 'scope', 'string');
    const bucketName = optional(config, 'bucket_name', 'string');
    const sessionTtlSeconds = optional(config, 'session_ttl_seconds', 'number');
    return {
        id,
        name: answers_text(json, 'name'),
        ...(description !== undefined && { description }),
        type: answers_text(json, 'type'),
        status: answers_text(json, 'status'),
        config: {
            ...(iamRoleArn !== undefined && { iamRoleArn }),
            ...(scope !== undefined && { scope }),
            ...(bucketName !== undefined && { bucketName }),
            ...(sessionTtlSeconds !== undefined && { sessionTtlSeconds }),
        },
    };
}
function readPage(json) {
    const data = field(json, 'data');
    if (!Array.isArray(data))
        throw new UnexpectedAnswer('data is no list');
    const next = field(field(field(json, 'meta'), 'links'), 'next');
    return { connections: data.map(readConnection), hasNext: typeof next === 'string' };
}
function readKeys(json) {
    const keys = field(json, 'keys');
    if (!Array.isArray(keys) || !keys.every((key) => typeof key === 'string')) {
        throw new UnexpectedAnswer('keys is no list of texts');
    }
    return keys;
}
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
function field(value, key) {
    return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? value[key]
        : undefined;
}
function answers_text(value, key) {
    const found = field(value, key);
    if (typeof found !== 'string')
        throw new UnexpectedAnswer(`${key} is no text`);
    return found;
}
function optional(value, key, kind) {
    const found = field(value, key) ?? undefined;
    if (found !== undefined && typeof found !== kind)
        throw new UnexpectedAnswer(`${key} is no ${kind}`);
    return found;
}

// EXTERNAL MODULE: ./build/live/coactive-body.js
var coactive_body = __webpack_require__(2208);
// EXTERNAL MODULE: ./build/live/coactive-difference.js
var coactive_difference = __webpack_require__(6107);
;// CONCATENATED MODULE: ./build/adapters/coactive/paths.js

const CONNECTIONS = '/api/v0/connections';
function connectionPath(nameOrId, call) {
    if (nameOrId.length > 255 || /^\.{0,2}$|[^\p{L}\p{N} ._-]/u.test(nameOrId)) {
        const shown = JSON.stringify(nameOrId.slice(0, 80));
        throw new errors/* ConfigError */.x([
            { message: `${shown} can not be the name of a Coactive connection`, fix: 'write the name as Coactive shows it' },
        ]);
    }
    return `${CONNECTIONS}/${encodeURIComponent(nameOrId)}${call === undefined ? '' : `/${call}`}`;
}

;// CONCATENATED MODULE: ./build/adapters/coactive/retry.js
const TIMING = {
    now: () => Date.now(),
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    timeoutMs: 30_000,
    slowTimeoutMs: 90_000,
};
const ATTEMPTS = 4;
const FIRST_DELAY_MS = 500;
const MAX_RETRY_AFTER_MS = 60_000;
async function sendPatiently(send, isRepeatable, timing) {
    for (let attempt = 1;; attempt++) {
        const result = await send();
        if (attempt === ATTEMPTS || !isTransient(result, isRepeatable))
            return result;
        const asked = result.kind === 'answer' ? result.retryAfter : undefined;
        if (asked !== undefined && asked > MAX_RETRY_AFTER_MS)
            return result;
        await timing.wait(Math.max(asked ?? 0, backoff(attempt)));
    }
}
function isTransient(result, isRepeatable) {
    if (result.kind === 'answer' && result.status === 429)
        return true;
    return isRepeatable && (result.kind === 'lost' || result.status >= 500);
}
function backoff(attempt) {
    const whole = FIRST_DELAY_MS * 2 ** (attempt - 1);
    return whole / 2 + Math.random() * (whole / 2);
}

;// CONCATENATED MODULE: ./build/adapters/coactive/refusal.js


function refusalOf({ operation, target }, result, redact) {
    if (result.kind === 'lost')
        return serviceError({ operation, target }, result.problem);
    const { status } = result;
    const needs = status === 403 ? { needs: `a role at Coactive that allows ${operation}` } : {};
    return new errors/* ServiceError */._(`Coactive ${operation}`, target, {
        cause: new Error(describe(result, redact)),
        status,
        ...needs,
    });
}
function serviceError({ operation, target }, problem) {
    return new errors/* ServiceError */._(`Coactive ${operation}`, target, { cause: new Error(problem) });
}
function describe({ status, redirectHost, retryAfter = 0, body }, redact) {
    if (status >= 300 && status < 400) {
        return `HTTP ${String(status)}, a redirect to ${redact(redirectHost ?? 'nowhere')}, which is not followed`;
    }
    const wait = retryAfter > MAX_RETRY_AFTER_MS ? `; it asks to wait ${String(Math.ceil(retryAfter / 1000))} seconds` : '';
    const detail = 'json' in body ? detailOf(body.json, redact) : '';
    return `HTTP ${String(status)}${wait}${detail === '' ? '' : `: ${detail}`}`;
}
function detailOf(json, redact) {
    const clean = (text) => shorten(redact(text), MAX_TEXT);
    const detail = fieldOf(json, 'detail');
    if (typeof detail === 'string')
        return clean(detail);
    if (!Array.isArray(detail))
        return '';
    const shown = detail.slice(0, MAX_FIELDS).map((problem) => {
        const loc = fieldOf(problem, 'loc');
        const path = Array.isArray(loc) ? loc.filter((step) => typeof step === 'string' || typeof step === 'number') : [];
        const message = fieldOf(problem, 'msg');
        return `${clean(path.join('.'))}: ${clean(typeof message === 'string' ? message : 'refused')}`;
    });
    const left = detail.length - shown.length;
    return [...shown, ...(left > 0 ? [`and ${String(left)} more`] : [])].join('; ');
}
const MAX_TEXT = 200;
const MAX_FIELDS = 5;
function shorten(text, length) {
    const line = text.replace(/\s+/g, ' ').trim();
    return line.length > length ? `${line.slice(0, length)}\u2026` : line;
}
function fieldOf(value, key) {
    return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? value[key]
        : undefined;
}

// EXTERNAL MODULE: ./build/secret.js
var secret = __webpack_require__(5714);
;// CONCATENATED MODULE: ./build/adapters/coactive/token.js





const LOGIN = { operation: 'Login', target: 'the API' };
const MARGIN_SECONDS = 60;
class AccessTokens {
    send;
    credentials;
    timing;
    keepSecret;
    redact;
    session;
    pending;
    constructor(send, credentials, timing, keepSecret, redact) {
        this.send = send;
        this.credentials = credentials;
        this.timing = timing;
        this.keepSecret = keepSecret;
        this.redact = redact;
    }
    async current() {
        const { session } = this;
        if (session !== undefined && this.timing.now() < session.renewAt)
            return session.token;
        return (await this.renewed()).token;
    }
    async renew(old) {
        const { session } = this;
        if (session !== undefined && session.token !== old)
            return session.token;
        return (await this.renewed()).token;
    }
    async renewed() {
        this.pending ??= this.login().finally(() => (this.pending = undefined));
        this.session = await this.pending;
        return this.session;
    }
    async login() {
        const { authorization, grant } = this.grant();
        const send = () => this.send('/api/v0/login', { method: 'POST', authorization, body: { grant_type: grant } });
        const result = await sendPatiently(send, true, this.timing);
        if (result.kind === 'answer' && [400, 401, 403].includes(result.status))
            throw notAccepted(this.credentials);
        if (result.kind === 'lost' || result.status !== 200)
            throw refusalOf(LOGIN, result, this.redact);
        if ('problem' in result.body)
            throw serviceError(LOGIN, `the answer ${result.body.problem}`);
        const { token, expiresInSeconds } = readLogin(result.body.json);
        this.keepSecret(token);
        const usable = Math.max(expiresInSeconds - MARGIN_SECONDS, expiresInSeconds * 0.9);
        return { token: new secret/* Secret */.z(token), renewAt: this.timing.now() + usable * 1000 };
    }
    grant() {
        if (this.credentials.kind === 'personal-token') {
            return { authorization: `Bearer ${this.credentials.token.reveal()}`, grant: 'refresh_token' };
        }
        const { clientId, clientSecret } = this.credentials;
        const basic = Buffer.from(`${clientId}:${clientSecret.reveal()}`).toString('base64');
        this.keepSecret(basic);
        return { authorization: `Basic ${basic}`, grant: 'client_credentials' };
    }
}
function readLogin(json) {
    try {
        return readAccessToken(json);
    }
    catch (error) {
        if (!(error instanceof UnexpectedAnswer))
            throw error;
        throw serviceError(LOGIN, `the answer is not as documented: ${error.message}`);
    }
}
function notAccepted(credentials) {
    const problem = credentials.kind === 'personal-token'
        ? {
            message: 'Coactive does not accept the token of coactive-token',
            fix: 'make a new personal token at Coactive: one ends after 30 days unused, and after three months',
        }
        : {
            message: 'Coactive does not accept coactive-client-id and coactive-client-secret',
            fix: 'compare them with the system credentials at Coactive, or make new ones there',
        };
    return new errors/* ConfigError */.x([problem]);
}

;// CONCATENATED MODULE: ./build/adapters/coactive/transport.js
const MAX_BODY_BYTES = 4 * 1024 * 1024;
async function exchange(fetch, { method, url, authorization, body, timeoutMs }) {
    const signal = AbortSignal.timeout(timeoutMs);
    try {
        const response = await fetch(url, {
            method,
            redirect: 'manual',
            signal,
            headers: {
                accept: 'application/json',
                authorization,
                ...(body !== undefined && { 'content-type': 'application/json' }),
            },
            ...(body !== undefined && { body: JSON.stringify(body) }),
        });
        const retryAfter = delayOf(response.headers.get('retry-after'));
        const redirectHost = hostOf(response.headers.get('location'), url);
        return {
            kind: 'answer',
            status: response.status,
            ...(retryAfter !== undefined && { retryAfter }),
            ...(redirectHost !== undefined && { redirectHost }),
            body: await readBody(response),
        };
    }
    catch (error) {
        const problem = signal.aborted ? `no answer within ${String(timeoutMs / 1000)} seconds` : reasonOf(error);
        return { kind: 'lost', problem };
    }
}
async function readBody(response) {
    const pieces = [];
    let length = 0;
    for await (const piece of (response.body ?? [])) {
        length += piece.length;
        if (length > MAX_BODY_BYTES)
            return { problem: `is larger than ${String(MAX_BODY_BYTES)} bytes` };
        pieces.push(piece);
    }
    try {
        const text = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(pieces));
        return { json: JSON.parse(text) };
    }
    catch {
        return { problem: 'is not JSON' };
    }
}
function delayOf(header) {
    if (header === null)
        return undefined;
    if (/^\d{1,9}$/.test(header))
        return Number(header) * 1000;
    const date = Date.parse(header);
    return Number.isNaN(date) ? undefined : Math.max(0, date - Date.now());
}
function hostOf(location, base) {
    return location !== null && URL.canParse(location, base) ? new URL(location, base).host.slice(0, 200) : undefined;
}
function reasonOf(error) {
    const cause = error instanceof Error ? (error.cause ?? error) : error;
    const code = typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : undefined;
    return typeof code === 'string' && /^[A-Z][A-Z0-9_]{0,60}$/.test(code)
        ? `the connection failed (${code})`
        : 'the connection failed';
}

;// CONCATENATED MODULE: ./build/adapters/coactive/request.js





class CoactiveRequests {
    timing;
    address;
    credentials;
    tokens;
    fetch;
    #secrets = new Set();
    constructor({ address, credentials, fetch = globalThis.fetch, timing, mask }) {
        this.address = address;
        this.credentials = credentials;
        this.fetch = fetch;
        this.timing = { ...TIMING, ...timing };
        const keepSecret = (text) => {
            this.#secrets.add(text);
            mask?.(text);
        };
        const given = credentials.kind === 'personal-token' ? credentials.token : credentials.clientSecret;
        keepSecret(given.reveal());
        const send = (path, outgoing) => this.exchange(path, outgoing, this.timing.timeoutMs);
        this.tokens = new AccessTokens(send, credentials, this.timing, keepSecret, (text) => this.redact(text));
    }
    async send(call, read) {
        const result = await this.authorized(call);
        if (result.kind === 'lost' || result.status < 200 || result.status > 299) {
            throw refusalOf(call, result, (text) => this.redact(text));
        }
        if (read === undefined)
            return undefined;
        if ('problem' in result.body)
            throw serviceError(call, `the answer ${result.body.problem}`);
        try {
            return read(result.body.json);
        }
        catch (error) {
            if (!(error instanceof UnexpectedAnswer))
                throw error;
            throw serviceError(call, `the answer is not as documented: ${error.message}`);
        }
    }
    async authorized(call) {
        let token = await this.tokens.current();
        for (let attempt = 1;; attempt++) {
            const { method, path, body, isRepeatable, isSlow = false } = call;
            const outgoing = { method, authorization: `Bearer ${token.reveal()}`, ...(body !== undefined && { body }) };
            const timeout = isSlow ? this.timing.slowTimeoutMs : this.timing.timeoutMs;
            const result = await sendPatiently(() => this.exchange(path, outgoing, timeout), isRepeatable, this.timing);
            if (result.kind === 'lost' || result.status !== 401)
                return result;
            if (attempt === 2)
                throw notAccepted(this.credentials);
            token = await this.tokens.renew(token);
        }
    }
    exchange(path, outgoing, timeoutMs) {
        return exchange(this.fetch, { ...outgoing, url: `${this.address}${path}`, timeoutMs });
    }
    redact(text) {
        return [...this.#secrets].reduce((rest, secret) => rest.replaceAll(secret, '[secret]'), text);
    }
}
function isUncertain({ status }) {
    return status === undefined || status >= 500;
}

;// CONCATENATED MODULE: ./build/adapters/coactive/create-connection.js








async function createConnection(requests, call) {
    const post = {
        operation: call.operation,
        target: call.name,
        method: 'POST',
        path: CONNECTIONS,
        body: (0,coactive_body/* createConnectionBody */.R)(call),
        isRepeatable: false,
    };
    let lost;
    for (let attempt = 1;; attempt++) {
        try {
            return await requests.send(post, readConnection);
        }
        catch (error) {
            if (!(error instanceof errors/* ServiceError */._))
                throw error;
            if (lost === undefined && !isUncertain(error))
                throw error;
            lost = error;
        }
        await requests.timing.wait(backoff(attempt));
        const found = await lookUp(requests, call.name);
        if (found !== undefined)
            return takeOver(call, found);
        if (attempt === 2 || !isUncertain(lost))
            throw lost;
    }
}
async function lookUp(requests, name) {
    const get = {
        operation: 'GetConnection',
        target: name,
        method: 'GET',
        path: connectionPath(name),
        isRepeatable: true,
    };
    try {
        return await requests.send(get, readConnection);
    }
    catch (error) {
        if (error instanceof errors/* ServiceError */._ && error.status === 404)
            return undefined;
        throw error;
    }
}
function takeOver(call, found) {
    if (found.name === call.name && (0,coactive_difference/* compareCoactive */.ew)(call, found).kind === 'equal')
        return found;
    const problem = 'no answer came, and the connection that has the name now is not the one that was asked for';
    throw serviceError({ operation: call.operation, target: call.name }, problem);
}

;// CONCATENATED MODULE: ./build/adapters/coactive/connections.js





const PAGE_SIZE = 100;
const MAX_PAGES = 100;
const LISTING = { operation: 'ListConnections', target: 'the organisation' };
class CoactiveConnections {
    requests;
    constructor(requests) {
        this.requests = requests;
    }
    async connections() {
        try {
            return { status: 'known', value: await this.pages() };
        }
        catch (error) {
            if (!(error instanceof errors/* ServiceError */._))
                throw error;
            const cause = error.cause instanceof Error ? `: ${error.cause.message}` : '';
            return {
                status: 'unknown',
                reason: `${error.operation} failed${cause}`,
                ...(error.status === 403 && { needs: `a role at Coactive that allows ${LISTING.operation}` }),
            };
        }
    }
    async write(call) {
        switch (call.operation) {
            case 'CreateConnection':
                return await createConnection(this.requests, call);
            case 'UpdateConnection':
                return await this.update(call);
            case 'DeleteConnection':
                await this.remove(call);
                return undefined;
        }
    }
    async test(name, location, updateState) {
        return await this.requests.send({
            operation: 'TestConnection',
            target: name,
            method: 'POST',
            path: connectionPath(name, 'test'),
            body: { location, update_state: updateState },
            isRepeatable: true,
            isSlow: true,
        }, readConnection);
    }
    async list(name, bucket, prefix, maxKeys) {
        return await this.requests.send({
            operation: 'ListWithConnection',
            target: name,
            method: 'POST',
            path: connectionPath(name, 'list'),
            body: { bucket, prefix, max_keys: maxKeys },
            isRepeatable: true,
            isSlow: true,
        }, readKeys);
    }
    async pages() {
        const found = new Map();
        let offset = 0;
        for (let page = 0; page < MAX_PAGES; page++) {
            const query = `offset=${String(offset)}&limit=${String(PAGE_SIZE)}`;
            const path = `${CONNECTIONS}?${query}`;
            const { connections, hasNext } = await this.requests.send({ ...LISTING, method: 'GET', path, isRepeatable: true }, readPage);
            for (const connection of connections)
                found.set(connection.id, connection);
            offset += connections.length;
            if (connections.length === 0 || (!hasNext && connections.length < PAGE_SIZE))
                return [...found.values()];
        }
        throw serviceError(LISTING, `there are more than ${String(offset)} connections`);
    }
    async update(call) {
        const { operation, id, name, description } = call;
        const path = connectionPath(id);
        const patch = {
            operation,
            target: name,
            method: 'PATCH',
            path,
            body: { name, description },
            isRepeatable: true,
        };
        return await this.requests.send(patch, readConnection);
    }
    async remove({ operation, id, name, }) {
        try {
            await this.requests.send({
                operation,
                target: name,
                method: 'DELETE',
                path: connectionPath(id),
                isRepeatable: true,
            });
        }
        catch (error) {
            if (!(error instanceof errors/* ServiceError */._) || error.status !== 404)
                throw error;
        }
    }
}

;// CONCATENATED MODULE: ./build/adapters/coactive/open.js



function openCoactive({ apiUrl, allowCustomApi, ...options }) {
    return new CoactiveConnections(new CoactiveRequests({ ...options, address: acceptAddress(apiUrl, allowCustomApi) }));
}


/***/ }),

/***/ 5459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ COACTIVE_ROLE_ARN),
/* harmony export */   r: () => (/* binding */ COACTIVE_API_URLS)
/* harmony export */ });
const COACTIVE_ROLE_ARN = 'arn:aws:iam::863104360228:role/coactive-external-connections';
const COACTIVE_API_URLS = ['https://api.coactive.ai', 'https://app.coactive.ai'];


/***/ }),

/***/ 2208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ createConnectionBody)
/* harmony export */ });
function createConnectionBody(call) {
    const { name, description, testLocation, config } = call;
    return {
        name,
        ...(description !== undefined && { description }),
        ...(testLocation !== undefined && { test_location: testLocation }),
        type: 'aws_iam_role',
        config: {
            iam_role_arn: config.iamRoleArn,
            scope: config.scope,
            bucket_name: config.bucketName,
            session_ttl_seconds: config.sessionTtlSeconds,
        },
    };
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


/***/ })

};

return { id, ids, modules };
})();
