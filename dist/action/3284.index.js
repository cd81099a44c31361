(() => {
'use strict';
const id = 3284;
const ids = [3284];
const modules = {

/***/ 9882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jm: () => (/* binding */ isOwnSid),
/* harmony export */   NO: () => (/* binding */ escapeLiteral),
/* harmony export */   Qh: () => (/* binding */ referenceDocuments),
/* harmony export */   d8: () => (/* binding */ keyStatement),
/* harmony export */   j3: () => (/* binding */ isToolSid),
/* harmony export */   tX: () => (/* binding */ sidPrefix)
/* harmony export */ });
/* harmony import */ var _data_iam_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8945);
/* harmony import */ var _policy_arn_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4868);


function referenceDocuments(connection) {
    if (connection.method === 'bucket-policy') {
        return [document('bucket', bucketStatements(connection, { AWS: connection.coactiveRoleArn }))];
    }
    const permissions = [...bucketStatements(connection), ...keyStatements(connection)];
    return [document('permissions', permissions), document('trust', [trustStatement(connection)])];
}
function keyStatement(connection) {
    if (connection.kmsKeyArn === undefined)
        return undefined;
    const principal = { AWS: connection.coactiveRoleArn };
    return {
        Sid: sid(connection, 'Decrypt'),
        Effect: 'Allow',
        Principal: principal,
        Action: 'kms:Decrypt',
        Resource: '*',
        Condition: throughS3(connection.kmsKeyArn),
    };
}
function escapeLiteral(text) {
    return text.replace(/[*?$]/g, (character) => `\${${character}}`);
}
function bucketStatements(connection, principal) {
    const bucketArn = `arn:${connection.partition}:s3:::${connection.bucket}`;
    const prefixes = connection.prefixes.length > 0 ? connection.prefixes : [''];
    const objects = prefixes.map((prefix) => `${bucketArn}/${escapeLiteral(prefix)}*`);
    const isPrefixed = connection.prefixes.length > 0 && !connection.allowBucketListing;
    const place = (where) => connection.allowActions.filter((action) => placeOf(action) === where);
    const base = (name) => ({
        Sid: sid(connection, name),
        Effect: 'Allow',
        ...(principal !== undefined && { Principal: principal }),
    });
    const list = {
        ...base('List'),
        Action: scalar(['s3:ListBucket', ...place('listing')]),
        Resource: bucketArn,
    };
    if (isPrefixed) {
        list.Condition = { StringLike: { 's3:prefix': scalar(prefixes.map((prefix) => `${escapeLiteral(prefix)}*`)) } };
    }
    const statements = [
        list,
        { ...base('Read'), Action: scalar(['s3:GetObject', ...place('objects')]), Resource: scalar(objects) },
    ];
    const onBucket = place('bucket');
    if (onBucket.length > 0)
        statements.push({ ...base('Bucket'), Action: scalar(onBucket), Resource: bucketArn });
    return statements;
}
function placeOf(action) {
    const facts = (0,_data_iam_js__WEBPACK_IMPORTED_MODULE_0__/* .findAction */ .Oi)(action);
    if (facts === undefined || facts.resourceTypes.includes('object') || !facts.resourceTypes.includes('bucket'))
        return 'objects';
    return facts.conditionKeys.has('s3:prefix') ? 'listing' : 'bucket';
}
function keyStatements(connection) {
    if (connection.kmsKeyArn === undefined)
        return [];
    return [
        {
            Sid: sid(connection, 'Decrypt'),
            Effect: 'Allow',
            Action: 'kms:Decrypt',
            Resource: connection.kmsKeyArn,
            Condition: throughS3(connection.kmsKeyArn),
        },
    ];
}
function throughS3(keyArn) {
    const { partition = 'aws', region = '' } = (0,_policy_arn_js__WEBPACK_IMPORTED_MODULE_1__/* .splitArn */ .E_)(keyArn) ?? {};
    const suffix = partition === 'aws-cn' ? 'amazonaws.com.cn' : 'amazonaws.com';
    return { StringEquals: { 'kms:ViaService': `s3.${region}.${suffix}` } };
}
function trustStatement(connection) {
    return {
        Sid: sid(connection, 'Trust'),
        Effect: 'Allow',
        Principal: { AWS: connection.coactiveRoleArn },
        Action: 'sts:AssumeRole',
    };
}
function isOwnSid(connection, text) {
    const prefix = sidPrefix(connection);
    return text?.startsWith(prefix) === true && OWN_ENDING.test(text.slice(prefix.length));
}
const OF_ANY_CONNECTION = /^Coactive[A-Z0-9][A-Za-z0-9]*(?:List|Read|Bucket|Decrypt|Statement\d+)$/;
function isToolSid(sid) {
    return sid !== undefined && OF_ANY_CONNECTION.test(sid);
}
function sidPrefix(connection) {
    const name = connection.name
        .replace(/(?:^|_)([a-z0-9])/g, (_, first) => first.toUpperCase())
        .replace(/_/g, '');
    return `Coactive${name}`;
}
const PURPOSES = ['List', 'Read', 'Bucket', 'Decrypt', 'Trust'];
const OWN_ENDING = new RegExp(`^(?:${PURPOSES.join('|')}|Statement\\d+)$`);
function sid(connection, purpose) {
    return sidPrefix(connection) + purpose;
}
function scalar(values) {
    return values.length === 1 ? (values[0] ?? '') : values;
}
function document(kind, statements) {
    return { kind, text: `${JSON.stringify({ Version: '2012-10-17', Statement: statements }, null, 2)}\n` };
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

/***/ 454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GW: () => (/* binding */ MAX_CONFIG_BYTES),
/* harmony export */   j: () => (/* binding */ findConfigFiles),
/* harmony export */   sz: () => (/* binding */ DEFAULT_PATTERNS)
/* harmony export */ });
const DEFAULT_PATTERNS = ['coactive.yml', 'coactive.yaml', '.coactive/*.yml'];
const MAX_CONFIG_BYTES = 8 * 1024 * 1024;
async function findConfigFiles(files, patterns) {
    const isDefault = patterns.length === 0;
    const problems = [];
    const names = new Set();
    for (const pattern of isDefault ? DEFAULT_PATTERNS : patterns) {
        const matches = await files.glob(pattern.replace(/^(\.\/)+/, ''));
        for (const name of matches)
            names.add(name);
        if (matches.length === 0 && !isDefault) {
            problems.push({ message: `no config file matches ${JSON.stringify(pattern)}`, fix: 'correct `config`' });
        }
    }
    const results = await Promise.all([...names].map(async (file) => ({ file, result: await files.read(file, MAX_CONFIG_BYTES) })));
    const texts = [];
    for (const { file, result } of results) {
        if ('text' in result)
            texts.push({ file, text: result.text });
        else if (!isDefault || result.isMissing !== true) {
            const message = `the config file ${JSON.stringify(file)} ${result.problem}`;
            problems.push({
                message,
                ...PLACE,
                file,
                fix: result.isMissing === true ? 'correct `config`' : 'replace the file',
            });
        }
    }
    if (texts.length === 0 && problems.length === 0)
        problems.push(NOTHING);
    return { texts, problems };
}
const PLACE = { line: 1, column: 1, endLine: 1, endColumn: 1 };
const NOTHING = {
    message: `no config file: none of ${DEFAULT_PATTERNS.join(', ')} exists`,
    fix: 'begin with a coactive.yml that says `version: 1` and lists `connections:`, or name yours with `config`',
};


/***/ }),

/***/ 1323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ loadConfig)
});

;// CONCATENATED MODULE: ./build/config/schema.generated.json
const schema_generated_namespaceObject = /*#__PURE__*/JSON.parse('{"type":"object","properties":{"version":{"type":"number","const":1},"coactive":{"type":"object","properties":{"role_arn":{"type":"string"},"api_url":{"type":"string"}},"additionalProperties":false},"defaults":{"type":"object","properties":{"account_id":{"type":"string","pattern":"^\\\\d{12}$"},"region":{"type":"string","pattern":"^[a-z]{2,4}(-[a-z]+)+-\\\\d{1,2}$"},"organization_id":{"type":"string","pattern":"^o-[a-z0-9]{10,32}$"},"assume_role":{"type":"string"}},"additionalProperties":false},"connections":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string","pattern":"^[a-z0-9][a-z0-9_]+[a-z0-9]$","minLength":3,"maxLength":255},"description":{"type":"string"},"state":{"type":"string","enum":["present","absent"]},"method":{"type":"string","enum":["iam-role","bucket-policy"]},"bucket":{"type":"string","minLength":3},"bucket_owner_account_id":{"type":"string","pattern":"^\\\\d{12}$"},"account_id":{"type":"string","pattern":"^\\\\d{12}$"},"region":{"type":"string","pattern":"^[a-z]{2,4}(-[a-z]+)+-\\\\d{1,2}$"},"organization_id":{"type":"string","pattern":"^o-[a-z0-9]{10,32}$"},"assume_role":{"type":"string"},"prefixes":{"type":"array","items":{"type":"string","minLength":1}},"allow_actions":{"type":"array","items":{"type":"string"}},"allow_bucket_listing":{"type":"boolean"},"kms_key_arn":{"type":"string"},"session_ttl_seconds":{"type":"integer","minimum":60,"maximum":3600},"adopt":{"type":"boolean"},"role":{"type":"object","properties":{"name":{"type":"string","pattern":"^[\\\\w+=,.@-]+$","minLength":1,"maxLength":64},"path":{"type":"string","pattern":"^(\\\\/|\\\\/[\\\\u0021-\\\\u007f]+\\\\/)$","minLength":1,"maxLength":512},"policy_name":{"type":"string","pattern":"^[\\\\w+=,.@-]+$","minLength":1,"maxLength":128},"max_session_duration":{"type":"integer","minimum":3600,"maximum":43200},"permissions_boundary":{"type":"string"},"tags":{"type":"object","propertyNames":{"type":"string"},"additionalProperties":{"type":"string"}}},"additionalProperties":false},"policies":{"type":"object","properties":{"permissions":{"anyOf":[{"anyOf":[{"type":"string","minLength":1},{"type":"object","properties":{"terraform":{"type":"string"},"address":{"type":"string"}},"required":["terraform","address"],"additionalProperties":false},{"type":"object","properties":{"terraform":{"type":"string"},"discover":{"type":"boolean","const":true}},"required":["terraform","discover"],"additionalProperties":false},{"type":"object","properties":{"cloudformation":{"type":"string"},"resource":{"type":"string"},"parameters":{"type":"object","propertyNames":{"type":"string"},"additionalProperties":{"type":"string"}}},"required":["cloudformation","resource"],"additionalProperties":false},{"type":"object","properties":{"cloudformation":{"type":"string"},"discover":{"type":"boolean","const":true},"parameters":{"type":"object","propertyNames":{"type":"string"},"additionalProperties":{"type":"string"}}},"required":["cloudformation","discover"],"additionalProperties":false}]},{"minItems":1,"type":"array","items":{"anyOf":[{"type":"string","minLength":1},{"type":"object","properties":{"terraform":{"type":"string"},"address":{"type":"string"}},"required":["terraform","address"],"additionalProperties":false},{"type":"object","properties":{"terraform":{"type":"string"},"discover":{"type":"boolean","const":true}},"required":["terraform","discover"],"additionalProperties":false},{"type":"object","properties":{"cloudformation":{"type":"string"},"resource":{"type":"string"},"parameters":{"type":"object","propertyNames":{"type":"string"},"additionalProperties":{"type":"string"}}},"required":["cloudformation","resource"],"additionalProperties":false},{"type":"object","properties":{"cloudformation":{"type":"string"},"discover":{"type":"boolean","const":true},"parameters":{"type":"object","propertyNames":{"type":"string"},"additionalProperties":{"type":"string"}}},"required":["cloudformation","discover"],"additionalProperties":false}]}}]},"trust":{"anyOf":[{"type":"string","minLength":1},{"type":"object","properties":{"terraform":{"type":"string"},"address":{"type":"string"}},"required":["terraform","address"],"additionalProperties":false},{"type":"object","properties":{"terraform":{"type":"string"},"discover":{"type":"boolean","const":true}},"required":["terraform","discover"],"additionalProperties":false},{"type":"object","properties":{"cloudformation":{"type":"string"},"resource":{"type":"string"},"parameters":{"type":"object","propertyNames":{"type":"string"},"additionalProperties":{"type":"string"}}},"required":["cloudformation","resource"],"additionalProperties":false},{"type":"object","properties":{"cloudformation":{"type":"string"},"discover":{"type":"boolean","const":true},"parameters":{"type":"object","propertyNames":{"type":"string"},"additionalProperties":{"type":"string"}}},"required":["cloudformation","discover"],"additionalProperties":false}]},"bucket":{"anyOf":[{"type":"string","minLength":1},{"type":"object","properties":{"terraform":{"type":"string"},"address":{"type":"string"}},"required":["terraform","address"],"additionalProperties":false},{"type":"object","properties":{"terraform":{"type":"string"},"discover":{"type":"boolean","const":true}},"required":["terraform","discover"],"additionalProperties":false},{"type":"object","properties":{"cloudformation":{"type":"string"},"resource":{"type":"string"},"parameters":{"type":"object","propertyNames":{"type":"string"},"additionalProperties":{"type":"string"}}},"required":["cloudformation","resource"],"additionalProperties":false},{"type":"object","properties":{"cloudformation":{"type":"string"},"discover":{"type":"boolean","const":true},"parameters":{"type":"object","propertyNames":{"type":"string"},"additionalProperties":{"type":"string"}}},"required":["cloudformation","discover"],"additionalProperties":false}]},"boundary":{"anyOf":[{"type":"string","minLength":1},{"type":"object","properties":{"terraform":{"type":"string"},"address":{"type":"string"}},"required":["terraform","address"],"additionalProperties":false},{"type":"object","properties":{"terraform":{"type":"string"},"discover":{"type":"boolean","const":true}},"required":["terraform","discover"],"additionalProperties":false},{"type":"object","properties":{"cloudformation":{"type":"string"},"resource":{"type":"string"},"parameters":{"type":"object","propertyNames":{"type":"string"},"additionalProperties":{"type":"string"}}},"required":["cloudformation","resource"],"additionalProperties":false},{"type":"object","properties":{"cloudformation":{"type":"string"},"discover":{"type":"boolean","const":true},"parameters":{"type":"object","propertyNames":{"type":"string"},"additionalProperties":{"type":"string"}}},"required":["cloudformation","discover"],"additionalProperties":false}]},"key":{"anyOf":[{"type":"string","minLength":1},{"type":"object","properties":{"terraform":{"type":"string"},"address":{"type":"string"}},"required":["terraform","address"],"additionalProperties":false},{"type":"object","properties":{"terraform":{"type":"string"},"discover":{"type":"boolean","const":true}},"required":["terraform","discover"],"additionalProperties":false},{"type":"object","properties":{"cloudformation":{"type":"string"},"resource":{"type":"string"},"parameters":{"type":"object","propertyNames":{"type":"string"},"additionalProperties":{"type":"string"}}},"required":["cloudformation","resource"],"additionalProperties":false},{"type":"object","properties":{"cloudformation":{"type":"string"},"discover":{"type":"boolean","const":true},"parameters":{"type":"object","propertyNames":{"type":"string"},"additionalProperties":{"type":"string"}}},"required":["cloudformation","discover"],"additionalProperties":false}]}},"additionalProperties":false}},"required":["name","method","bucket"],"additionalProperties":false}},"rules":{"type":"object","propertyNames":{"type":"string"},"additionalProperties":{"type":"string","enum":["off","note","warning","error"]}},"waivers":{"type":"array","items":{"type":"object","properties":{"rule":{"type":"string"},"connection":{"type":"string"},"reason":{"type":"string","minLength":1},"expires":{"type":"string","format":"date"}},"required":["rule","reason","expires"],"additionalProperties":false}},"guardrails":{"type":"array","items":{"type":"object","properties":{"id":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$"},"severity":{"type":"string","enum":["error","warning","note"]},"when":{"type":"string"},"assert":{"type":"string"},"message":{"type":"string","minLength":1}},"required":["id","assert","message"],"additionalProperties":false}}},"required":["version"],"additionalProperties":false}');
// EXTERNAL MODULE: ./build/config/record.js
var record = __webpack_require__(1686);
;// CONCATENATED MODULE: ./build/config/fits-schema.js

function fitsSchema(schema, value) {
    return ((0,record/* isRecord */.u)(schema) &&
        Object.keys(schema).every((keyword) => CHECKS[keyword]?.(schema[keyword], value, schema) ?? false));
}
const says = () => true;
const CHECKS = {
    $schema: says,
    title: says,
    description: says,
    examples: says,
    default: says,
    type: (type, value) => typeof type === 'string' && typeOf(value).includes(type),
    const: (expected, value) => value === expected,
    enum: (allowed, value) => Array.isArray(allowed) && allowed.includes(value),
    anyOf: (schemas, value) => Array.isArray(schemas) && schemas.some((schema) => fitsSchema(schema, value)),
    pattern: (pattern, value) => typeof pattern === 'string' && typeof value === 'string' && new RegExp(pattern, 'u').test(value),
    format: (format, value) => format === 'date' && typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value),
    minLength: (least, value) => typeof value === 'string' && value.length >= Number(least),
    maxLength: (most, value) => typeof value === 'string' && value.length <= Number(most),
    minimum: (least, value) => typeof value === 'number' && value >= Number(least),
    maximum: (most, value) => typeof value === 'number' && value <= Number(most),
    minItems: (least, value) => Array.isArray(value) && value.length >= Number(least),
    items: (schema, value) => Array.isArray(value) && value.every((item) => fitsSchema(schema, item)),
    required: (keys, value) => (0,record/* isRecord */.u)(value) && Array.isArray(keys) && keys.every((key) => Object.hasOwn(value, String(key))),
    propertyNames: (schema, value) => (0,record/* isRecord */.u)(value) && Object.keys(value).every((key) => fitsSchema(schema, key)),
    properties: (schemas, value) => (0,record/* isRecord */.u)(value) &&
        (0,record/* isRecord */.u)(schemas) &&
        Object.keys(value).every((key) => !Object.hasOwn(schemas, key) || fitsSchema(schemas[key], value[key])),
    additionalProperties: (rest, value, { properties = {} }) => (0,record/* isRecord */.u)(value) &&
        (0,record/* isRecord */.u)(properties) &&
        Object.keys(value).every((key) => Object.hasOwn(properties, key) || (rest !== false && fitsSchema(rest, value[key]))),
};
function typeOf(value) {
    if (Array.isArray(value))
        return ['array'];
    if (value === null)
        return ['null'];
    if (typeof value === 'number')
        return Number.isSafeInteger(value) ? ['number', 'integer'] : ['number'];
    return [typeof value];
}

;// CONCATENATED MODULE: ./build/config/accept-declarations.js



function acceptDeclarations(document) {
    const { value } = document;
    if (document.refused.size > 0 || !(0,record/* isRecord */.u)(value) || !fitsSchema(schema_generated_namespaceObject, value))
        return undefined;
    const list = (key) => {
        const items = value[key] ?? [];
        return items.map((item, index) => ({ value: item, pointer: [key, index] }));
    };
    return {
        document,
        coactive: value.coactive ?? {},
        defaults: value.defaults ?? {},
        connections: list('connections'),
        unfit: [],
        rules: (value.rules ?? {}),
        waivers: list('waivers'),
        guardrails: list('guardrails'),
        problems: [],
    };
}

// EXTERNAL MODULE: ./build/policy/range.js
var range = __webpack_require__(6710);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./build/config/positions.js


function createPositions(tree, text) {
    let lines;
    return (pointer, part = 'value') => {
        const [start, end] = find(tree, pointer, part, text);
        lines ??= (0,range/* indexLines */.u)(text);
        return lines(start, end - start);
    };
}
function positionsBelow(rangeOf, base) {
    return (pointer, part) => rangeOf([...base, ...pointer], part);
}
function find(tree, pointer, part, text) {
    let node = tree.contents;
    let pair;
    let found = 0;
    for (const step of pointer) {
        const next = child(node, step);
        if (next === undefined)
            break;
        pair = (0,dist/* isPair */.tO)(next) ? next : undefined;
        node = pair === undefined ? next : pair.value;
        found++;
    }
    const key = pair === undefined ? undefined : spanOf(pair.key);
    const value = spanOf(node);
    if (part === 'key' && found === pointer.length && key !== undefined)
        return key;
    if (value === undefined || value[0] === value[1])
        return key ?? value ?? [0, 0];
    if (!(0,dist/* isCollection */.P3)(node) ||
        !text
            .slice(...value)
            .trimEnd()
            .includes('\n'))
        return trimmed(value, text);
    return key ?? nameOf(node) ?? [value[0], value[0] + 1];
}
function child(node, step) {
    if ((0,dist/* isSeq */.oP)(node))
        return typeof step === 'number' ? node.items[step] : undefined;
    return (0,dist/* isMap */.jh)(node) ? pairsOf(node).get(String(step)) : undefined;
}
const indexes = new WeakMap();
function pairsOf(node) {
    let index = indexes.get(node);
    if (index === undefined) {
        const entries = node.items.map((pair) => [(0,dist/* isScalar */.jn)(pair.key) ? String(pair.key.value) : '', pair]);
        indexes.set(node, (index = new Map(entries.reverse())));
    }
    return index;
}
function nameOf(node) {
    if ((0,dist/* isSeq */.oP)(node))
        return spanOf(node.items[0]) && nameOf(node.items[0]);
    if (!(0,dist/* isMap */.jh)(node))
        return undefined;
    for (const name of ['name', 'id', 'rule']) {
        const pair = child(node, name);
        if ((0,dist/* isPair */.tO)(pair) && (0,dist/* isScalar */.jn)(pair.value))
            return spanOf(pair.value);
    }
    return spanOf(node.items[0]?.key);
}
function spanOf(node) {
    const range = node?.range;
    const [start, end] = range ?? [];
    return start === undefined || end === undefined ? undefined : [start, end];
}
function trimmed([start, end], text) {
    return [start, start + text.slice(start, end).trimEnd().length];
}

// EXTERNAL MODULE: ./build/config/read-yaml.js
var read_yaml = __webpack_require__(6907);
// EXTERNAL MODULE: ./build/config/unwrap.js
var unwrap = __webpack_require__(7176);
;// CONCATENATED MODULE: ./build/config/document.js




function readConfigDocument(file, text) {
    const { tree, problems } = (0,read_yaml/* readYaml */.g)(text);
    if (tree === undefined)
        return { problems: placeAll(problems, file, text) };
    const { value, refused, problems: refusals } = (0,unwrap/* unwrap */.o)(tree);
    const document = { file, value, refused, rangeOf: createPositions(tree, text) };
    return { document, problems: placeAll(refusals, file, text) };
}
const MAX_PROBLEMS = 50;
function placeAll(problems, file, text) {
    if (problems.length === 0)
        return [];
    const lines = (0,range/* indexLines */.u)(text);
    return problems.slice(0, MAX_PROBLEMS).map(({ start, end, message, fix }) => ({
        message,
        ...(fix !== undefined && { fix }),
        file,
        ...lines(start, Math.max(0, end - start)),
    }));
}

// EXTERNAL MODULE: ./build/config/find-files.js
var find_files = __webpack_require__(454);
// EXTERNAL MODULE: ./build/config/patterns.js
var patterns = __webpack_require__(7992);
;// CONCATENATED MODULE: ./build/config/guards/account-ids.js

const accountIds = {
    id: 'account-ids',
    *check({ files }) {
        for (const { document, defaults, connections } of files) {
            yield* look(document, ['defaults', 'account_id'], defaults.account_id);
            for (const { value, pointer } of connections) {
                yield* look(document, [...pointer, 'account_id'], value.account_id);
                yield* look(document, [...pointer, 'bucket_owner_account_id'], value.bucket_owner_account_id);
            }
        }
    },
};
function* look(origin, pointer, id) {
    if (id === undefined || patterns/* ACCOUNT_ID */.W_.test(id))
        return;
    const dashes = /^\d{4}-\d{4}-\d{4}$/.test(id);
    const because = /^\d+$/.test(id) ? `it has ${String(id.length)} digits` : 'it is not 12 digits';
    yield {
        origin,
        pointer,
        message: `${JSON.stringify(id.slice(0, 40))} is no account id: ${because}`,
        fix: dashes ? `write "${id.replaceAll('-', '')}"` : 'write the 12 digits in quotes',
    };
}

;// CONCATENATED MODULE: ./build/config/guards/allow-actions.js
const allowActions = {
    id: 'allow-actions',
    *check({ config }) {
        for (const { allowActions: actions, origin } of config.connections) {
            for (const [index, action] of actions.entries()) {
                if (/^s3:[a-z0-9*?]*[a-z][a-z0-9*?]*$/i.test(action))
                    continue;
                yield {
                    origin,
                    pointer: ['allow_actions', index],
                    message: `${JSON.stringify(action.slice(0, 80))} names no S3 action`,
                    fix: 'write one action an entry, for example s3:GetObjectTagging',
                };
            }
        }
    },
};

// EXTERNAL MODULE: ./build/policy/arn.js
var policy_arn = __webpack_require__(4868);
;// CONCATENATED MODULE: ./build/config/guards/assume-role.js


const assumeRole = {
    id: 'assume-role',
    *check({ config }) {
        for (const { assumeRole: role, accountId, origin } of config.connections) {
            if (role === undefined)
                continue;
            const at = { origin, pointer: ['assume_role'] };
            const { prefix, service, account = '', resource } = (0,policy_arn/* splitArn */.E_)(role) ?? {};
            if (account === '{account_id}') {
                const message = 'assume_role has {account_id}, and the connection has no account_id';
                yield { ...at, message, fix: 'add `account_id` here or under `defaults`' };
            }
            else if (prefix !== 'arn' || service !== 'iam' || !patterns/* ACCOUNT_ID */.W_.test(account) || !resource?.startsWith('role/')) {
                const message = `${JSON.stringify(role.slice(0, 200))} is no ARN of a role`;
                yield { ...at, message, fix: 'write arn:aws:iam::{account_id}:role/NAME' };
            }
            else if (accountId !== undefined && account !== accountId) {
                const message = `assume_role is in account ${account}, the connection in ${accountId}`;
                yield { ...at, message, fix: 'write {account_id} in place of the account, or correct one of them' };
            }
        }
    },
};

// EXTERNAL MODULE: ./build/policy/bucket-name.js
var bucket_name = __webpack_require__(5605);
;// CONCATENATED MODULE: ./build/config/guards/bucket-address.js

const bucketAddress = {
    id: 'bucket-address',
    *check({ config }) {
        for (const { bucket, origin } of config.connections) {
            const name = (0,bucket_name/* classifyBucketName */.y)(bucket);
            if (name.is !== 'address')
                continue;
            yield {
                origin,
                pointer: ['bucket'],
                message: `bucket is ${name.what}, where the bare name belongs`,
                fix: `write \`bucket: ${name.bare.slice(0, 80)}\`, and what comes after it under \`prefixes\``,
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/config/guards/bucket-name.js

const bucketName = {
    id: 'bucket-name',
    *check({ config }) {
        for (const { bucket, origin } of config.connections) {
            const name = (0,bucket_name/* classifyBucketName */.y)(bucket);
            if (name.is !== 'invalid')
                continue;
            yield {
                origin,
                pointer: ['bucket'],
                message: `${JSON.stringify(bucket.slice(0, 80))} is no bucket name: ${name.because}`,
                fix: 'write the name as the S3 console shows it: 3 to 63 lower-case letters, digits, "." and "-"',
            };
        }
    },
};

// EXTERNAL MODULE: ./build/config/coactive.js
var config_coactive = __webpack_require__(5459);
;// CONCATENATED MODULE: ./build/config/guards/coactive-api.js

const coactiveApi = {
    id: 'coactive-api',
    *check({ files, allowCustomApi = false }) {
        for (const { document, coactive } of files) {
            const url = coactive.api_url;
            if (url === undefined || config_coactive/* COACTIVE_API_URLS */.r.includes(url.replace(/\/$/, '')))
                continue;
            const at = { origin: document, pointer: ['coactive', 'api_url'] };
            const parsed = URL.canParse(url) ? new URL(url) : undefined;
            if (parsed === undefined || !isEncrypted(parsed)) {
                yield { ...at, message: 'coactive.api_url must be an https:// address', fix: `write ${config_coactive/* COACTIVE_API_URLS */.r[0]}` };
            }
            else if (parsed.username !== '' || parsed.password !== '' || parsed.search !== '' || parsed.hash !== '') {
                yield { ...at, message: 'coactive.api_url holds more than an address', fix: `write ${parsed.origin}` };
            }
            else if (!allowCustomApi) {
                const message = `coactive.api_url is ${parsed.origin}, which is none of Coactive's`;
                yield { ...at, message, fix: 'remove it, or allow it with the input `allow-custom-api`' };
            }
        }
    },
};
function isEncrypted({ protocol, hostname }) {
    return protocol === 'https:' || (protocol === 'http:' && ['127.0.0.1', 'localhost', '[::1]'].includes(hostname));
}

;// CONCATENATED MODULE: ./build/config/guards/coactive-role.js



const coactiveRole = {
    id: 'coactive-role',
    *check({ files, coactiveRoleArn }) {
        for (const { document, coactive } of files) {
            const role = coactive.role_arn;
            if (role === undefined || role === config_coactive/* COACTIVE_ROLE_ARN */.q)
                continue;
            const at = { origin: document, pointer: ['coactive', 'role_arn'] };
            const { prefix, partition, service, account = '', resource } = (0,policy_arn/* splitArn */.E_)(role) ?? {};
            const isRole = prefix === 'arn' && service === 'iam' && /^role\/[^*?\s]+$/.test(resource ?? '');
            if (!isRole || !patterns/* ACCOUNT_ID */.W_.test(account) || !/^aws(-[a-z]+)*$/.test(partition ?? '')) {
                const message = `${JSON.stringify(role.slice(0, 200))} is no ARN of a role`;
                yield { ...at, message, fix: `leave it out for Coactive's own: ${config_coactive/* COACTIVE_ROLE_ARN */.q}` };
            }
            else if (role !== coactiveRoleArn) {
                yield {
                    ...at,
                    message: `coactive.role_arn is ${role}, which is not Coactive's documented role`,
                    fix: 'remove it, or, if Coactive told you so, confirm it with the same `coactive-role-arn` input',
                };
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/config/guards/connection-name.js

const connectionName = {
    id: 'connection-name',
    *check({ config }) {
        for (const { name, origin } of config.connections) {
            const because = whyRefused(name);
            if (because === undefined)
                continue;
            yield {
                origin,
                pointer: ['name'],
                message: `Coactive does not take the connection name ${JSON.stringify(name.slice(0, 80))}: ${because}`,
                fix: 'use 3 to 255 lower-case letters, digits and "_", with a letter or digit at both ends',
            };
        }
    },
};
function whyRefused(name) {
    if (name.length < 3 || name.length > 255)
        return `it has ${String(name.length)} characters`;
    if (patterns/* CONNECTION_NAME */.d8.test(name))
        return undefined;
    const at = name.search(/[^a-z0-9_]/);
    if (at === -1)
        return 'it begins or ends with "_"';
    return `${JSON.stringify(String.fromCodePoint(name.codePointAt(at) ?? 0))} at character ${String(at + 1)}`;
}

;// CONCATENATED MODULE: ./build/config/guards/guardrail-ids.js

const guardrailIds = {
    id: 'guardrail-ids',
    *check({ config, knownRules = [] }) {
        const first = new Map();
        for (const { id, origin } of config.guardrails) {
            const at = { origin, pointer: ['id'] };
            const other = first.get(id);
            first.set(id, other ?? origin);
            if (other !== undefined) {
                const place = `${other.file}:${String(other.rangeOf(['id']).line)}`;
                yield {
                    ...at,
                    message: `the guardrail "${id}" is declared twice: also at ${place}`,
                    fix: 'rename one of them',
                };
            }
            else if (!patterns/* GUARDRAIL_ID */._l.test(id)) {
                const message = `${JSON.stringify(id.slice(0, 80))} is no id of a guardrail`;
                yield { ...at, message, fix: 'use lower-case letters, digits and "-", for example acme-needs-prefix' };
            }
            else if (knownRules.includes(id)) {
                yield { ...at, message: `"${id}" is the id of a rule of ours`, fix: 'begin it with a name of yours' };
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/config/guards/kms-key.js


const kmsKey = {
    id: 'kms-key',
    *check({ config }) {
        for (const { kmsKeyArn, origin } of config.connections) {
            if (kmsKeyArn === undefined)
                continue;
            const { prefix, service, region, account = '', resource = '' } = (0,policy_arn/* splitArn */.E_)(kmsKeyArn) ?? {};
            if (resource.startsWith('alias/') || kmsKeyArn.startsWith('alias/')) {
                yield {
                    origin,
                    pointer: ['kms_key_arn'],
                    message: 'kms_key_arn is an alias, which can come to mean another key',
                    fix: "write the key's own ARN: aws kms describe-key --key-id ALIAS --query KeyMetadata.Arn",
                };
            }
            else if (prefix !== 'arn' ||
                service !== 'kms' ||
                !region ||
                !patterns/* ACCOUNT_ID */.W_.test(account) ||
                !/^key\/[\w-]+$/.test(resource)) {
                yield {
                    origin,
                    pointer: ['kms_key_arn'],
                    message: `${JSON.stringify(kmsKeyArn.slice(0, 200))} is no ARN of a KMS key`,
                    fix: 'write arn:aws:kms:REGION:ACCOUNT:key/KEY_ID',
                };
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/config/guards/max-session-duration.js
const maxSessionDuration = {
    id: 'max-session-duration',
    *check({ config }) {
        for (const { role, origin } of config.connections) {
            const seconds = role.maxSessionDuration;
            if (seconds >= 3600 && seconds <= 43_200)
                continue;
            yield {
                origin,
                pointer: ['role', 'max_session_duration'],
                message: `max_session_duration is ${String(seconds)}; IAM takes 3600 to 43200 seconds`,
                fix: 'leave it out: 3600 is as long as Coactive can use',
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/config/guards/organization-ids.js

const organizationIds = {
    id: 'organization-ids',
    *check({ files }) {
        for (const { document, defaults, connections } of files) {
            yield* organization_ids_look(document, ['defaults', 'organization_id'], defaults.organization_id);
            for (const { value, pointer } of connections) {
                yield* organization_ids_look(document, [...pointer, 'organization_id'], value.organization_id);
            }
        }
    },
};
function* organization_ids_look(origin, pointer, id) {
    if (id === undefined || patterns/* ORGANIZATION_ID */.A6.test(id))
        return;
    const message = `${JSON.stringify(id.slice(0, 60))} is no id of an AWS organization`;
    yield { origin, pointer, message, fix: 'write "o-" and 10 to 32 lower-case letters or digits' };
}

;// CONCATENATED MODULE: ./build/config/guards/partitions.js

const partitions = {
    id: 'partitions',
    *check({ config }) {
        for (const connection of config.connections) {
            const { partition, origin } = connection;
            for (const [pointer, found] of mentions(connection)) {
                if (found === undefined || found === partition)
                    continue;
                const name = pointer.at(-1) ?? '';
                yield {
                    origin,
                    pointer,
                    message: `${name} is in the partition ${found}, Coactive's role in ${partition}: neither reaches the other`,
                    fix: `correct ${name}, or \`coactive.role_arn\``,
                };
            }
        }
    },
};
function mentions({ kmsKeyArn, assumeRole, role, region }) {
    return [
        [['kms_key_arn'], partitionOf(kmsKeyArn)],
        [['assume_role'], partitionOf(assumeRole)],
        [['role', 'permissions_boundary'], partitionOf(role.permissionsBoundary)],
        [['region'], partitionOfRegion(region)],
    ];
}
function partitionOf(arn) {
    return arn === undefined ? undefined : (0,policy_arn/* splitArn */.E_)(arn)?.partition;
}
function partitionOfRegion(region) {
    if (region === undefined)
        return undefined;
    const prefix = /^(cn|us-gov|eusc)-/.exec(region)?.[1];
    return prefix === undefined ? 'aws' : `aws-${prefix}`;
}

;// CONCATENATED MODULE: ./build/config/guards/permissions-boundary.js


const permissionsBoundary = {
    id: 'permissions-boundary',
    *check({ config }) {
        for (const { role, accountId, origin } of config.connections) {
            const boundary = role.permissionsBoundary;
            if (boundary === undefined)
                continue;
            const at = { origin, pointer: ['role', 'permissions_boundary'] };
            const { prefix, service, account = '', resource } = (0,policy_arn/* splitArn */.E_)(boundary) ?? {};
            const isOwner = account === 'aws' || patterns/* ACCOUNT_ID */.W_.test(account);
            if (prefix !== 'arn' || service !== 'iam' || !isOwner || !resource?.startsWith('policy/')) {
                const message = `${JSON.stringify(boundary.slice(0, 200))} is no ARN of a managed policy`;
                yield { ...at, message, fix: 'write arn:aws:iam::ACCOUNT:policy/NAME' };
            }
            else if (account !== 'aws' && accountId !== undefined && account !== accountId) {
                const message = `permissions_boundary is of account ${account}, the role of ${accountId}: IAM refuses that`;
                yield { ...at, message, fix: "name a policy of the role's own account" };
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/config/guards/policy-kinds.js
const policyKinds = {
    id: 'policy-kinds',
    *check({ config, unfit }) {
        for (const { method, policies, origin } of [...config.connections, ...unfit]) {
            if (method !== 'bucket-policy')
                continue;
            const { permissions, trust, boundary } = policies;
            const declared = [
                ['permissions', permissions[0]],
                ['trust', trust],
                ['boundary', boundary],
            ];
            for (const [kind, source] of declared) {
                if (source === undefined || source.from === 'contract')
                    continue;
                yield {
                    origin,
                    pointer: ['policies', kind],
                    part: 'key',
                    message: `policies.${kind} belongs to a role, and the method bucket-policy has none`,
                    fix: 'remove it, or set `method: iam-role`',
                };
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/config/guards/policy-name.js

const MAX_LENGTH = 128;
const policyName = {
    id: 'policy-name',
    *check({ config }) {
        for (const { role, origin } of config.connections) {
            const name = role.policyName;
            if (name === role.name || (patterns/* IAM_NAME */.qi.test(name) && name.length <= MAX_LENGTH))
                continue;
            const found = /[^\w+=,.@-]/u.exec(name)?.[0];
            const because = found === undefined ? `it has ${String(name.length)} characters` : `it holds ${JSON.stringify(found)}`;
            yield {
                origin,
                pointer: ['role', 'policy_name'],
                message: `IAM does not take the policy name ${JSON.stringify(name.slice(0, 80))}: ${because}`,
                fix: `use 1 to ${String(MAX_LENGTH)} letters, digits and _+=,.@-`,
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/config/guards/prefixes.js
const MAX_KEY_BYTES = 1024;
const prefixes = {
    id: 'prefixes',
    *check({ config }) {
        for (const connection of config.connections) {
            for (const [index, prefix] of connection.prefixes.entries()) {
                const problem = whatIsWrong(prefix, connection.bucket);
                if (problem)
                    yield { origin: connection.origin, pointer: ['prefixes', index], ...problem };
            }
        }
    },
};
function whatIsWrong(prefix, bucket) {
    if (prefix === '') {
        return { message: 'an empty prefix', fix: 'for the whole bucket leave `prefixes` out; else write a prefix' };
    }
    if (prefix.startsWith('/')) {
        const fix = `write "${prefix.replace(/^\/+/, '')}"`;
        return { message: `the prefix "${prefix}" begins with "/": keys do not, so it would match nothing`, fix };
    }
    if (/^(s3:\/\/|arn:)/i.test(prefix)) {
        return { message: `the prefix "${prefix}" is an address`, fix: `write only what comes after "${bucket}/"` };
    }
    const bytes = new TextEncoder().encode(prefix).length;
    if (bytes <= MAX_KEY_BYTES)
        return undefined;
    return {
        message: `a prefix of ${String(bytes)} bytes: keys have at most ${String(MAX_KEY_BYTES)}`,
        fix: 'shorten it',
    };
}

;// CONCATENATED MODULE: ./build/config/guards/regions.js

const regions = {
    id: 'regions',
    *check({ files }) {
        for (const { document, defaults, connections } of files) {
            yield* regions_look(document, ['defaults', 'region'], defaults.region);
            for (const { value, pointer } of connections)
                yield* regions_look(document, [...pointer, 'region'], value.region);
        }
    },
};
function* regions_look(origin, pointer, region) {
    if (region === undefined || patterns/* REGION */.Zg.test(region))
        return;
    const message = `${JSON.stringify(region.slice(0, 40))} is no code of a Region`;
    yield { origin, pointer, message, fix: 'write it as AWS does, for example us-east-1' };
}

;// CONCATENATED MODULE: ./build/config/guards/role-name.js

const role_name_MAX_LENGTH = 64;
const roleName = {
    id: 'role-name',
    *check({ config }) {
        for (const { method, role, origin, name } of config.connections) {
            const { length } = role.name;
            if (method === 'bucket-policy' || (patterns/* IAM_NAME */.qi.test(role.name) && length <= role_name_MAX_LENGTH))
                continue;
            const isDefault = role.name === `coactive-${name.replaceAll('_', '-')}`;
            if (isDefault && length <= role_name_MAX_LENGTH)
                continue;
            const because = length > role_name_MAX_LENGTH ? `it has ${String(length)} characters` : whichCharacter(role.name);
            yield {
                origin,
                pointer: isDefault ? ['name'] : ['role', 'name'],
                message: `IAM does not take the role name ${JSON.stringify(role.name.slice(0, 80))}: ${because}`,
                fix: `${isDefault ? 'set `role.name`' : 'use'}: 1 to ${String(role_name_MAX_LENGTH)} letters, digits and _+=,.@-`,
            };
        }
    },
};
function whichCharacter(name) {
    const found = /[^\w+=,.@-]/u.exec(name)?.[0];
    return found === undefined ? 'it is empty' : `it holds ${JSON.stringify(found)}`;
}

;// CONCATENATED MODULE: ./build/config/guards/role-path.js

const role_path_MAX_LENGTH = 512;
const rolePath = {
    id: 'role-path',
    *check({ config }) {
        for (const { role, origin } of config.connections) {
            const { path } = role;
            if (patterns/* ROLE_PATH */.XZ.test(path) && path.length <= role_path_MAX_LENGTH)
                continue;
            const because = path.length > role_path_MAX_LENGTH
                ? `it has ${String(path.length)} characters, more than ${String(role_path_MAX_LENGTH)}`
                : 'a path begins and ends with "/", and holds no blanks';
            yield {
                origin,
                pointer: ['role', 'path'],
                message: `IAM does not take the path ${JSON.stringify(path.slice(0, 80))}: ${because}`,
                fix: 'write it as /coactive/',
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/config/guards/role-tags.js
const MAX_TAGS = 50;
const MAX_KEY = 128;
const MAX_VALUE = 256;
const ALLOWED = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u;
const roleTags = {
    id: 'role-tags',
    *check({ config }) {
        for (const { role, origin } of config.connections) {
            const tags = Object.entries(role.tags);
            if (tags.length > MAX_TAGS) {
                const message = `${String(tags.length)} tags; IAM takes at most ${String(MAX_TAGS)}`;
                yield { origin, pointer: ['role', 'tags'], message, fix: 'remove some' };
            }
            const seen = new Set();
            for (const [key, value] of tags) {
                const pointer = ['role', 'tags', key];
                const message = role_tags_whatIsWrong(key, value) ?? (seen.has(key.toLowerCase()) ? SAME : undefined);
                seen.add(key.toLowerCase());
                if (message !== undefined)
                    yield { origin, pointer, part: 'key', message, fix: FIX };
            }
        }
    },
};
const FIX = `use keys of 1 to ${String(MAX_KEY)} and values of at most ${String(MAX_VALUE)} letters, digits, blanks and _.:/=+-@`;
const SAME = 'two tags whose keys differ only in case, which IAM takes for one';
function role_tags_whatIsWrong(key, value) {
    if (/^aws:/i.test(key))
        return `the tag "${key}" begins with "aws:", which AWS keeps for itself`;
    if (key.length < 1 || key.length > MAX_KEY)
        return `a tag key of ${String(key.length)} characters`;
    if (value.length > MAX_VALUE)
        return `the tag "${key}" has a value of ${String(value.length)} characters`;
    if (!ALLOWED.test(key) || !ALLOWED.test(value))
        return `the tag "${key}" holds a character that IAM does not take`;
    return undefined;
}

// EXTERNAL MODULE: ./build/policy/nearest.js
var nearest = __webpack_require__(8029);
;// CONCATENATED MODULE: ./build/config/known-rule.js

function isKnownRule(id, knownRules) {
    return knownRules.includes(id) || (AWS_CODE.test(id) && (0,nearest/* nearest */.p)(id, knownRules, FEW_LETTERS) === undefined);
}
const AWS_CODE = /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)+$/;
const FEW_LETTERS = 3;

// EXTERNAL MODULE: ./build/config/suggest.js
var suggest = __webpack_require__(5813);
;// CONCATENATED MODULE: ./build/config/guards/rule-severities.js


const ruleSeverities = {
    id: 'rule-severities',
    *check({ files, knownRules }) {
        const first = new Map();
        for (const { document, rules } of files) {
            for (const [id, severity] of Object.entries(rules)) {
                const at = { origin: document, pointer: ['rules', id] };
                if (knownRules !== undefined && !isKnownRule(id, knownRules)) {
                    const fix = (0,suggest/* suggest */.Z)(id, knownRules);
                    yield { ...at, part: 'key', message: `no rule has the id ${JSON.stringify(id)}`, ...(fix && { fix }) };
                }
                const other = first.get(id);
                if (other === undefined) {
                    first.set(id, { severity, document });
                }
                else if (other.severity !== severity) {
                    const place = `${other.document.file}:${String(other.document.rangeOf(['rules', id]).line)}`;
                    const message = `the rule "${id}" is "${severity}" here and "${other.severity}" at ${place}`;
                    yield { ...at, message, fix: 'keep one of them' };
                }
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/config/guards/session-ttl.js
const sessionTtl = {
    id: 'session-ttl',
    *check({ config }) {
        for (const { sessionTtlSeconds: seconds, origin } of config.connections) {
            if (seconds >= 60 && seconds <= 3600)
                continue;
            yield {
                origin,
                pointer: ['session_ttl_seconds'],
                message: `session_ttl_seconds is ${String(seconds)}; Coactive takes 60 to 3600`,
                fix: 'write 3600, or leave it out',
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/config/guards/supported-bucket.js

const supportedBucket = {
    id: 'supported-bucket',
    *check({ config }) {
        for (const { bucket, origin } of config.connections) {
            const name = (0,bucket_name/* classifyBucketName */.y)(bucket);
            if (name.is !== 'unsupported')
                continue;
            yield {
                origin,
                pointer: ['bucket'],
                message: `${JSON.stringify(bucket.slice(0, 80))} is ${name.what}, which is not supported`,
                fix: 'declare a general purpose bucket',
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/config/guards/unique-bucket-prefixes.js
const uniqueBucketPrefixes = {
    id: 'unique-bucket-prefixes',
    *check({ config }) {
        const first = new Map();
        for (const connection of config.connections) {
            if (connection.state === 'absent')
                continue;
            const { prefixes, bucket, partition } = connection;
            const places = prefixes.length > 0 ? prefixes : [undefined];
            for (const [index, prefix] of places.entries()) {
                const key = JSON.stringify([partition, bucket, prefix ?? null]);
                const other = first.get(key);
                first.set(key, other ?? connection);
                if (other === undefined)
                    continue;
                const what = prefix === undefined ? `the whole bucket "${bucket}"` : `"${prefix}" of the bucket "${bucket}"`;
                const { file, rangeOf } = other.origin;
                const line = String(rangeOf(['bucket']).line);
                yield {
                    origin: connection.origin,
                    pointer: prefix === undefined ? ['bucket'] : ['prefixes', index],
                    message: other === connection
                        ? `${what} is listed twice`
                        : `${what} is declared twice: also by "${other.name}" at ${file}:${line}`,
                    fix: 'keep one of them, or give one `state: absent`',
                };
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/config/guards/unique-connection-names.js
const uniqueConnectionNames = {
    id: 'unique-connection-names',
    *check({ config, unfit }) {
        const first = new Map();
        for (const connection of [...config.connections, ...unfit]) {
            const { name, origin } = connection;
            const other = first.get(name);
            if (other === undefined || name === '') {
                first.set(name, connection);
                continue;
            }
            yield {
                origin,
                pointer: ['name'],
                message: `the connection "${name}" is declared twice: also at ${place(other.origin)}`,
                fix: 'give each connection a name of its own',
            };
        }
    },
};
function place(origin) {
    return `${origin.file}:${String(origin.rangeOf(['name']).line)}`;
}

;// CONCATENATED MODULE: ./build/config/guards/unique-role-names.js
const uniqueRoleNames = {
    id: 'unique-role-names',
    *check({ config }) {
        const first = new Map();
        for (const connection of config.connections) {
            if (connection.method !== 'iam-role')
                continue;
            const { name } = connection.role;
            const key = JSON.stringify([connection.partition, connection.accountId ?? null, name.toLowerCase()]);
            const other = first.get(key);
            first.set(key, other ?? connection);
            if (other === undefined || other.name === connection.name)
                continue;
            yield {
                origin: connection.origin,
                pointer: ['role', 'name'],
                message: `the role "${name}" is declared twice: also by "${other.name}" at ${other.origin.file}:${String(other.origin.rangeOf(['role', 'name']).line)}`,
                fix: 'give each connection a role of its own',
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/config/guards/waiver-targets.js


const waiverTargets = {
    id: 'waiver-targets',
    *check({ config, unfit, knownRules }) {
        const names = new Set([...config.connections, ...unfit].map(({ name }) => name));
        const rules = [...(knownRules ?? []), ...config.guardrails.map(({ id }) => id)];
        for (const { rule, connection, origin } of config.waivers) {
            if (knownRules !== undefined && !isKnownRule(rule, rules)) {
                const fix = (0,suggest/* suggest */.Z)(rule, rules);
                yield { origin, pointer: ['rule'], message: `no rule has the id ${JSON.stringify(rule)}`, ...(fix && { fix }) };
            }
            if (connection !== undefined && !names.has(connection)) {
                const fix = (0,suggest/* suggest */.Z)(connection, [...names]);
                const message = `no connection is named ${JSON.stringify(connection)}`;
                yield { origin, pointer: ['connection'], message, ...(fix && { fix }) };
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/config/guards/waiver-terms.js
const waiverTerms = {
    id: 'waiver-terms',
    *check({ config }) {
        for (const { reason, expires, origin } of config.waivers) {
            if (reason.trim() === '') {
                yield { origin, pointer: ['reason'], message: 'a waiver without a reason', fix: 'say why it is accepted' };
            }
            if (!isDay(expires)) {
                const message = `${JSON.stringify(expires.slice(0, 40))} is no day of the calendar`;
                yield { origin, pointer: ['expires'], message, fix: 'write it as YYYY-MM-DD' };
            }
        }
    },
};
function isDay(text) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text))
        return false;
    const date = new Date(`${text}T00:00:00Z`);
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

;// CONCATENATED MODULE: ./build/config/guards/index.js





























const GUARDS = [
    accountIds,
    allowActions,
    assumeRole,
    bucketAddress,
    bucketName,
    coactiveApi,
    coactiveRole,
    connectionName,
    guardrailIds,
    kmsKey,
    maxSessionDuration,
    organizationIds,
    partitions,
    permissionsBoundary,
    policyKinds,
    policyName,
    prefixes,
    regions,
    roleName,
    rolePath,
    roleTags,
    ruleSeverities,
    sessionTtl,
    supportedBucket,
    uniqueBucketPrefixes,
    uniqueConnectionNames,
    uniqueRoleNames,
    waiverTargets,
    waiverTerms,
];

;// CONCATENATED MODULE: ./build/config/resolve.js




const DEFAULT_SESSION_SECONDS = 3600;
function resolveConnection(file, { value, pointer }) {
    const { defaults, coactive } = file;
    const coactiveRoleArn = coactive.role_arn ?? config_coactive/* COACTIVE_ROLE_ARN */.q;
    const accountId = value.account_id ?? defaults.account_id;
    const ownerId = value.bucket_owner_account_id ?? accountId;
    const region = value.region ?? defaults.region;
    const organizationId = value.organization_id ?? defaults.organization_id;
    const assumeRole = value.assume_role ?? defaults.assume_role;
    return {
        name: value.name,
        ...(value.description !== undefined && { description: value.description }),
        state: value.state ?? 'present',
        method: value.method,
        bucket: value.bucket,
        partition: (0,policy_arn/* splitArn */.E_)(coactiveRoleArn)?.partition ?? 'aws',
        ...(accountId !== undefined && { accountId }),
        ...(ownerId !== undefined && { bucketOwnerAccountId: ownerId }),
        ...(region !== undefined && { region }),
        ...(organizationId !== undefined && { organizationId }),
        ...(assumeRole !== undefined && { assumeRole: fillIn(assumeRole, accountId) }),
        prefixes: value.prefixes ?? [],
        allowActions: value.allow_actions ?? [],
        allowBucketListing: value.allow_bucket_listing ?? false,
        ...(value.kms_key_arn !== undefined && { kmsKeyArn: value.kms_key_arn }),
        sessionTtlSeconds: value.session_ttl_seconds ?? DEFAULT_SESSION_SECONDS,
        adopt: value.adopt ?? false,
        role: resolveRole(value),
        coactiveRoleArn,
        apiUrl: (coactive.api_url ?? config_coactive/* COACTIVE_API_URLS */.r[0]).replace(/\/$/, ''),
        policies: resolvePolicies(value.method, value.policies ?? {}),
        origin: originOf(file, pointer, value),
    };
}
function resolveUnfit(file, { value, pointer }) {
    const raw = (0,record/* isRecord */.u)(value.raw) ? value.raw : {};
    const method = raw.method === 'bucket-policy' ? 'bucket-policy' : 'iam-role';
    return {
        name: typeof raw.name === 'string' ? raw.name : '',
        state: raw.state === 'absent' ? 'absent' : 'present',
        method,
        policies: resolvePolicies(method, value.policies),
        origin: originOf(file, pointer, raw),
    };
}
function fillIn(arn, accountId) {
    return accountId === undefined ? arn : arn.replaceAll('{account_id}', accountId);
}
function resolveRole({ name, role = {} }) {
    const roleName = role.name ?? `coactive-${name.replaceAll('_', '-')}`;
    return {
        name: roleName,
        path: role.path ?? '/coactive/',
        policyName: role.policy_name ?? roleName,
        maxSessionDuration: role.max_session_duration ?? DEFAULT_SESSION_SECONDS,
        ...(role.permissions_boundary !== undefined && { permissionsBoundary: role.permissions_boundary }),
        tags: role.tags ?? {},
    };
}
function resolvePolicies(method, declared) {
    const { permissions, trust, bucket, boundary, key } = declared;
    const isRole = method === 'iam-role';
    const one = (source, kind, isGenerated) => {
        if (source !== undefined)
            return resolveSource(source, ['policies', kind]);
        return isGenerated ? { from: 'contract' } : undefined;
    };
    const several = () => {
        if (permissions === undefined)
            return isRole ? [{ from: 'contract' }] : [];
        if (!Array.isArray(permissions))
            return [resolveSource(permissions, ['policies', 'permissions'])];
        return permissions.map((source, index) => resolveSource(source, ['policies', 'permissions', index]));
    };
    const sources = {
        trust: one(trust, 'trust', isRole),
        bucket: one(bucket, 'bucket', !isRole),
        boundary: one(boundary, 'boundary', false),
        key: one(key, 'key', false),
    };
    return {
        permissions: several(),
        ...(sources.trust && { trust: sources.trust }),
        ...(sources.bucket && { bucket: sources.bucket }),
        ...(sources.boundary && { boundary: sources.boundary }),
        ...(sources.key && { key: sources.key }),
    };
}
function resolveSource(source, pointer) {
    if (typeof source === 'string')
        return { from: 'file', path: source.replace(/^(\.\/)+/, ''), pointer };
    const local = (path) => path.replace(/^(\.\/)+/, '');
    if ('terraform' in source) {
        const at = 'address' in source && { address: source.address };
        return { from: 'terraform', path: local(source.terraform), ...at, pointer };
    }
    const { cloudformation, parameters } = source;
    const given = { ...('resource' in source && { resource: source.resource }), ...(parameters && { parameters }) };
    return { from: 'cloudformation', path: local(cloudformation), ...given, pointer };
}
function originOf({ document }, base, own) {
    const below = positionsBelow(document.rangeOf, base);
    const { value: root, file } = document;
    return {
        file,
        rangeOf: (pointer, part) => {
            const [key] = pointer;
            if (typeof key === 'string' && !Object.hasOwn(own, key)) {
                if (key === 'coactive')
                    return document.rangeOf(pointer, part);
                const defaults = (0,record/* isRecord */.u)(root) ? root.defaults : undefined;
                if ((0,record/* isRecord */.u)(defaults) && Object.hasOwn(defaults, key))
                    return document.rangeOf(['defaults', ...pointer], part);
            }
            return below(pointer, part);
        },
    };
}

// EXTERNAL MODULE: ./build/config/select.js
var config_select = __webpack_require__(7695);
;// CONCATENATED MODULE: ./build/config/join-config.js




function joinConfig(texts, results, declare, options) {
    const declared = results.flatMap(({ document }) => (document ? [declare(document)] : []));
    const config = join(texts, declared);
    const unfit = declared.flatMap((file) => file.unfit.map((item) => resolveUnfit(file, item)));
    const found = [
        ...results.flatMap((result) => result.problems),
        ...declared.flatMap((file) => file.problems),
        ...guard({ config, files: declared, unfit, ...options }),
    ];
    const isSilent = texts.length > 0 && found.length === 0 && config.connections.length === 0;
    const selected = (0,config_select/* selectConnections */.m)(config, unfit, options);
    const problems = [...found, ...(isSilent ? [noConnection(texts)] : selected.problems)];
    return { config: selected.config, declared: config.connections, problems: problems.sort(byPlace), unfit };
}
function join(texts, files) {
    const origin = ({ document }, { pointer }) => ({
        file: document.file,
        rangeOf: positionsBelow(document.rangeOf, pointer),
    });
    return {
        files: texts.map(({ file }) => file),
        connections: files.flatMap((file) => file.connections.map((item) => resolveConnection(file, item))),
        rules: Object.fromEntries(files.flatMap(({ rules }) => Object.entries(rules))),
        waivers: files.flatMap((file) => file.waivers.map((item) => ({ ...item.value, origin: origin(file, item) }))),
        guardrails: files.flatMap((file) => file.guardrails.map((item) => ({ severity: 'error', ...item.value, origin: origin(file, item) }))),
    };
}
function guard(declarations) {
    return GUARDS.flatMap((each) => Array.from(each.check(declarations), ({ origin, pointer, part, message, fix }) => ({
        message,
        ...(fix !== undefined && { fix }),
        file: origin.file,
        ...origin.rangeOf(pointer, part),
    })));
}
function noConnection(texts) {
    const file = texts[0]?.file;
    return {
        message: 'no connection is declared, so there is nothing to check',
        fix: 'list at least one under `connections:`',
        ...(file !== undefined && { file, line: 1, column: 1, endLine: 1, endColumn: 1 }),
    };
}
function byPlace(one, other) {
    const file = compare(one.file ?? '', other.file ?? '');
    return file || (one.line ?? 0) - (other.line ?? 0) || (one.column ?? 0) - (other.column ?? 0);
}
function compare(one, other) {
    return one < other ? -1 : Number(one > other);
}

;// CONCATENATED MODULE: ./build/config/load.js




async function loadConfig(files, patterns, options = {}) {
    const { texts, problems } = await (0,find_files/* findConfigFiles */.j)(files, patterns);
    const results = texts.map(({ file, text }) => readConfigDocument(file, text));
    const accepted = new Map(results.map(({ document }) => [document, document && acceptDeclarations(document)]));
    const hasDoubt = results.some(({ document }) => document !== undefined && accepted.get(document) === undefined);
    const closer = hasDoubt ? (await Promise.all(/* import() */[__webpack_require__.e(3339), __webpack_require__.e(2386)]).then(__webpack_require__.bind(__webpack_require__, 2386))).readDeclarations : undefined;
    const read = joinConfig(texts, results, (document) => {
        const declared = accepted.get(document) ?? closer?.(document);
        if (declared === undefined)
            throw new Error('a file was neither accepted nor read');
        return declared;
    }, options);
    return { ...read, problems: [...problems, ...read.problems].sort(byPlace) };
}


/***/ }),

/***/ 7992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A6: () => (/* binding */ ORGANIZATION_ID),
/* harmony export */   W_: () => (/* binding */ ACCOUNT_ID),
/* harmony export */   XZ: () => (/* binding */ ROLE_PATH),
/* harmony export */   Zg: () => (/* binding */ REGION),
/* harmony export */   _l: () => (/* binding */ GUARDRAIL_ID),
/* harmony export */   d8: () => (/* binding */ CONNECTION_NAME),
/* harmony export */   qi: () => (/* binding */ IAM_NAME)
/* harmony export */ });
const CONNECTION_NAME = /^[a-z0-9][a-z0-9_]+[a-z0-9]$/;
const ACCOUNT_ID = /^\d{12}$/;
const ORGANIZATION_ID = /^o-[a-z0-9]{10,32}$/;
const REGION = /^[a-z]{2,4}(-[a-z]+)+-\d{1,2}$/;
const IAM_NAME = /^[\w+=,.@-]+$/;
const ROLE_PATH = /^(\/|\/[\u0021-\u007f]+\/)$/;
const GUARDRAIL_ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;


/***/ }),

/***/ 6907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);

function readYaml(text) {
    const unreadable = refuseText(text);
    if (unreadable)
        return { problems: [unreadable] };
    const tokens = [];
    const tooDeep = tokenize(text, tokens);
    if (tooDeep)
        return { problems: [tooDeep] };
    const composer = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Composer */ .Dk({ uniqueKeys: false, prettyErrors: false, logLevel: 'silent', version: '1.2' });
    const trees = [...composer.compose(tokens, true, text.length)];
    const [tree, second] = trees;
    const problems = trees.flatMap((each) => each.errors.map(({ pos: [start, end], code, message }) => ({ start, end, ...explain(code, message) })));
    if (tree?.directives.yaml.explicit && tree.directives.yaml.version !== '1.2') {
        problems.push({ start: 0, end: 5, message: 'a config file is YAML 1.2', fix: 'remove the %YAML line' });
    }
    if (second !== undefined && problems.length === 0) {
        const start = second.range[0];
        problems.push({ start, end: start, message: 'the file holds several YAML documents', fix: SEVERAL });
    }
    if (tree === undefined || problems.length > 0)
        return { problems };
    return { tree, problems };
}
const MAX_DEPTH = 64;
const MAX_LEXEMES = 2_000_000;
const SEVERAL = 'keep one document in a file (no further `---`); several files are joined';
const EMPTY = {
    start: 0,
    end: 0,
    message: 'the file is empty',
    fix: 'begin with `version: 1` and `connections:`',
};
function refuseText(text) {
    if (text.trim() === '')
        return EMPTY;
    if (text.startsWith('\ufeff')) {
        return {
            start: 0,
            end: 1,
            message: 'the file begins with a byte-order mark (BOM)',
            fix: 'save it as UTF-8 without BOM',
        };
    }
    const nul = text.indexOf('\0');
    if (nul === -1)
        return undefined;
    return {
        start: nul,
        end: nul + 1,
        message: 'the file is binary: it holds a NUL character',
        fix: 'a config file is text',
    };
}
function tokenize(text, tokens) {
    const parser = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Parser */ .iX();
    let lexemes = 0;
    for (const lexeme of new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Lexer */ .JG().lex(text)) {
        for (const token of parser.next(lexeme))
            tokens.push(token);
        const start = Math.min(parser.offset, text.length);
        if (parser.stack.length > MAX_DEPTH) {
            const message = `nested more than ${String(MAX_DEPTH)} deep, which no config is`;
            return { start, end: start + 1, message, fix: 'look at the brackets and the indentation here' };
        }
        if (++lexemes > MAX_LEXEMES) {
            const message = 'more punctuation and line breaks than 20,000 connections have';
            return { start, end: start + 1, message, fix: 'split the file: several are joined' };
        }
    }
    for (const token of parser.end())
        tokens.push(token);
    return undefined;
}
function explain(code, message) {
    const known = EXPLAINED[code];
    return known ?? { message: `not YAML: ${message.charAt(0).toLowerCase()}${message.slice(1)}` };
}
const EXPLAINED = {
    TAB_AS_INDENT: { message: 'a tab in the indentation, which YAML does not allow', fix: 'indent with spaces' },
    BAD_DQ_ESCAPE: {
        message: 'not an escape sequence of a text in double quotes',
        fix: "write the backslash twice, or use single quotes ('\u2026')",
    },
    MULTILINE_IMPLICIT_KEY: {
        message: 'not YAML: a key without a value, or a text that is not closed',
        fix: 'write `key: value`',
    },
};


/***/ }),

/***/ 1686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ isRecord)
/* harmony export */ });
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 7695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ selectConnections)
/* harmony export */ });
/* harmony import */ var _suggest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5813);

function selectConnections(config, unfit, { connections: names = [], accounts = [] }) {
    if (names.length === 0 && accounts.length === 0)
        return { config, problems: [] };
    const [wanted, within] = [new Set(names), new Set(accounts)];
    const isWanted = (name) => wanted.size === 0 || wanted.has(name);
    const chosen = config.connections.filter(({ name, accountId }) => isWanted(name) && (within.size === 0 || (accountId !== undefined && within.has(accountId))));
    const left = new Set(chosen.map(({ name }) => name));
    return {
        config: {
            ...config,
            isSelection: true,
            connections: chosen,
            waivers: config.waivers.filter(({ connection }) => connection === undefined || (within.size === 0 ? wanted.has(connection) : left.has(connection))),
        },
        problems: [...unknownNames(config, unfit, wanted), ...unknownAccounts(config, unfit, within)],
    };
}
function unknownNames(config, unfit, wanted) {
    const known = new Set([...config.connections, ...unfit].map(({ name }) => name));
    return [...wanted]
        .filter((name) => !known.has(name))
        .map((name) => {
        const fix = (0,_suggest_js__WEBPACK_IMPORTED_MODULE_0__/* .suggest */ .Z)(name, [...known]);
        return { message: `no connection is named ${JSON.stringify(name)}`, ...(fix && { fix }) };
    });
}
function unknownAccounts(config, unfit, within) {
    if (unfit.length > 0)
        return [];
    const known = new Set(config.connections.flatMap(({ accountId }) => accountId ?? []));
    return [...within]
        .filter((account) => !known.has(account))
        .map((account) => {
        const fix = (0,_suggest_js__WEBPACK_IMPORTED_MODULE_0__/* .suggest */ .Z)(account, [...known]);
        const message = `no connection is declared in the account ${JSON.stringify(account.slice(0, 100))}`;
        return { message, ...(fix && { fix }) };
    });
}


/***/ }),

/***/ 5813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ suggest)
/* harmony export */ });
/* harmony import */ var _policy_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8029);

function suggest(word, candidates) {
    const meant = (0,_policy_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(word, candidates);
    if (meant !== undefined)
        return `did you mean "${meant}"?`;
    return candidates.length > 0 && candidates.length <= LIST_MAX ? `possible here: ${candidates.join(', ')}` : undefined;
}
const LIST_MAX = 24;


/***/ }),

/***/ 7176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ keyOf),
/* harmony export */   o: () => (/* binding */ unwrap)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);

function unwrap(tree) {
    const reader = new Unwrapper();
    return { value: reader.read(tree.contents, []), problems: reader.problems, refused: reader.refused };
}
function keyOf(pointer) {
    return JSON.stringify(pointer.map(String));
}
const WRITE_OUT = 'write the value out, or use `defaults` for what connections share';
class Unwrapper {
    problems = [];
    refused = new Set();
    read(node, at) {
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node)) {
            this.refuse(node.range, `an alias (*${node.source}), which we do not read`, WRITE_OUT);
            this.refused.add(keyOf(at));
            return undefined;
        }
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node) && !(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node) && !(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node))
            return null;
        if (node.anchor !== undefined) {
            this.refuse(node.range, `an anchor (&${node.anchor}), which we do not read`, WRITE_OUT);
        }
        if (node.tag !== undefined && node.tag !== '') {
            this.refuse(node.range, `a YAML tag (${node.tag}), which we do not read`, 'remove the tag');
            this.refused.add(keyOf(at));
        }
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node))
            return node.value;
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node))
            return node.items.map((item, index) => this.read(item, [...at, index]));
        return this.readMap(node.items, at);
    }
    readMap(pairs, at) {
        const map = {};
        for (const pair of pairs) {
            const key = this.readKey(pair, at);
            if (key === undefined)
                continue;
            if (Object.hasOwn(map, key)) {
                this.refuse(rangeOf(pair.key), `the key "${key}" stands twice in one map`, 'keep one of them');
                continue;
            }
            map[key] = this.read(pair.value, [...at, key]);
        }
        return map;
    }
    readKey(pair, at) {
        const { key } = pair;
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isPair */ .tO)(pair) || !(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) || key.value === null || typeof key.value === 'object') {
            this.refuse(rangeOf(key), 'a key that is no text', 'write `key: value`; a name with special characters in quotes');
            return undefined;
        }
        const name = typeof key.value === 'string' ? key.value : JSON.stringify(key.value);
        if (name === '<<') {
            this.refuse(rangeOf(key), 'a merge key (<<), which we do not read', WRITE_OUT);
            this.refused.add(keyOf([...at, '<<']));
            return undefined;
        }
        if (name === '__proto__') {
            this.refuse(rangeOf(key), 'unknown key "__proto__"', 'remove it');
            return undefined;
        }
        if (key.anchor !== undefined || (key.tag !== undefined && key.tag !== '')) {
            this.refuse(rangeOf(key), `an anchor or a tag at the key "${name}", which we do not read`, WRITE_OUT);
        }
        return name;
    }
    refuse(range, message, fix) {
        const [start = 0, end = start] = range ?? [];
        this.problems.push({ start, end, message, fix });
    }
}
function rangeOf(node) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node) ? node.range : undefined;
}


/***/ }),

/***/ 4868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E_: () => (/* binding */ splitArn),
/* harmony export */   XP: () => (/* binding */ accountOf),
/* harmony export */   c$: () => (/* binding */ splitArnParts)
/* harmony export */ });
function splitArn(text) {
    const parts = splitArnParts(text);
    if (parts.length < 6)
        return undefined;
    const [prefix = '', partition = '', service = '', region = '', account = '', resource = ''] = parts;
    return { prefix, partition, service, region, account, resource };
}
function splitArnParts(text) {
    const parts = [];
    let start = 0;
    while (parts.length < 5) {
        const colon = text.indexOf(':', start);
        if (colon === -1)
            break;
        parts.push(text.slice(start, colon));
        start = colon + 1;
    }
    parts.push(text.slice(start));
    return parts;
}
function accountOf(principal) {
    if (/^\d{12}$/.test(principal))
        return principal;
    const account = splitArn(principal)?.account;
    return account !== undefined && /^\d{12}$/.test(account) ? account : undefined;
}


/***/ }),

/***/ 5605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ classifyBucketName)
/* harmony export */ });
const VALID = { is: 'valid' };
function classifyBucketName(text) {
    const what = unsupportedKind(text);
    if (what !== undefined)
        return { is: 'unsupported', what };
    const address = /^(?:(s3):\/\/|(arn):[\w-]*:s3:[^:]*:[^:]*:|(https?):\/\/)([^/]*)/i.exec(text);
    if (address) {
        const kind = address[1] ? 'an s3:// address' : address[2] ? 'an ARN' : 'a web address';
        return { is: 'address', what: kind, bare: (address[4] ?? '').replace(/\.s3[.-].*$/, '') };
    }
    const slash = text.indexOf('/');
    if (slash > 0)
        return { is: 'address', what: 'a bucket with a key', bare: text.slice(0, slash) };
    const because = whyInvalid(text);
    if (because !== undefined)
        return { is: 'invalid', because };
    if (text.length > 63)
        return { is: 'legacy', because: `it has ${String(text.length)} characters, more than 63` };
    const old = /[A-Z_]/.exec(text)?.[0];
    return old === undefined ? VALID : { is: 'legacy', because: `it holds "${old}"` };
}
function unsupportedKind(text) {
    const lower = text.toLowerCase();
    return UNSUPPORTED.find(({ form }) => form.test(lower))?.what;
}
const UNSUPPORTED = [
    { form: /^arn:[^:]*:s3-outposts:|--op-s3$/, what: 'S3 on Outposts' },
    { form: /^arn:[^:]*:s3-object-lambda:|--ol-s3$/, what: 'an Object Lambda access point' },
    { form: /^arn:[^:]*:s3express:|--x-s3$/, what: 'a directory bucket' },
    { form: /^arn:[^:]*:s3tables:|--table-s3$/, what: 'an S3 table bucket' },
    { form: /\.mrap$/, what: 'a Multi-Region Access Point' },
    { form: /^arn:[^:]*:s3:[^:]*:[^:]*:accesspoint[:/]|-s3alias$/, what: 'an access point' },
];
const RESERVED_PREFIXES = ['xn--', 'sthree-', 'amzn-s3-demo-'];
function whyInvalid(text) {
    if (text.length < 3 || text.length > 255)
        return `it has ${String(text.length)} characters: a name has 3 to 63`;
    const character = /[^A-Za-z0-9._-]/u.exec(text)?.[0];
    if (character !== undefined)
        return `it holds ${JSON.stringify(character)}`;
    if (text.includes('..'))
        return 'it holds two periods in a row';
    if (!/^[A-Za-z0-9].*[A-Za-z0-9]$/.test(text))
        return 'it does not begin and end with a letter or digit';
    if (/^\d+\.\d+\.\d+\.\d+$/.test(text))
        return 'it looks like an IP address';
    const reserved = RESERVED_PREFIXES.find((prefix) => text.startsWith(prefix));
    return reserved === undefined ? undefined : `it begins with "${reserved}", which S3 reserves`;
}


/***/ }),

/***/ 5455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ parseOperator),
/* harmony export */   w: () => (/* binding */ OPERATORS)
/* harmony export */ });
const OPERATORS = {
    StringEquals: { family: 'String', negated: false },
    StringNotEquals: { family: 'String', negated: true },
    StringEqualsIgnoreCase: { family: 'String', negated: false },
    StringNotEqualsIgnoreCase: { family: 'String', negated: true },
    StringLike: { family: 'String', negated: false },
    StringNotLike: { family: 'String', negated: true },
    ArnEquals: { family: 'Arn', negated: false },
    ArnNotEquals: { family: 'Arn', negated: true },
    ArnLike: { family: 'Arn', negated: false },
    ArnNotLike: { family: 'Arn', negated: true },
    NumericEquals: { family: 'Numeric', negated: false },
    NumericNotEquals: { family: 'Numeric', negated: true },
    NumericLessThan: { family: 'Numeric', negated: false },
    NumericLessThanEquals: { family: 'Numeric', negated: false },
    NumericGreaterThan: { family: 'Numeric', negated: false },
    NumericGreaterThanEquals: { family: 'Numeric', negated: false },
    DateEquals: { family: 'Date', negated: false },
    DateNotEquals: { family: 'Date', negated: true },
    DateLessThan: { family: 'Date', negated: false },
    DateLessThanEquals: { family: 'Date', negated: false },
    DateGreaterThan: { family: 'Date', negated: false },
    DateGreaterThanEquals: { family: 'Date', negated: false },
    Bool: { family: 'Bool', negated: false },
    BinaryEquals: { family: 'Binary', negated: false },
    IpAddress: { family: 'IpAddress', negated: false },
    NotIpAddress: { family: 'IpAddress', negated: true },
    Null: { family: 'Null', negated: false },
};
const parsed = new Map();
function parseOperator(text) {
    if (parsed.has(text))
        return parsed.get(text);
    const operator = takeApart(text);
    if (parsed.size < MAX_REMEMBERED)
        parsed.set(text, operator);
    return operator;
}
const MAX_REMEMBERED = 1_000;
function takeApart(text) {
    let base = text;
    let set;
    for (const qualifier of ['ForAllValues', 'ForAnyValue']) {
        if (base.startsWith(`${qualifier}:`)) {
            set = qualifier;
            base = base.slice(qualifier.length + 1);
        }
    }
    const ifExists = base.endsWith('IfExists');
    if (ifExists)
        base = base.slice(0, -'IfExists'.length);
    if (!isBaseOperator(base) || (base === 'Null' && ifExists))
        return undefined;
    return { set, base, ifExists, ...OPERATORS[base] };
}
function isBaseOperator(text) {
    return Object.hasOwn(OPERATORS, text);
}


/***/ }),

/***/ 6710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ indexLines)
/* harmony export */ });
function indexLines(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    const find = (offset) => {
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
    };
    return (offset, length) => {
        const start = find(offset);
        const end = find(offset + length);
        return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
    };
}


/***/ }),

/***/ 9851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isObject),
/* harmony export */   u: () => (/* binding */ readDocument)
/* harmony export */ });
const PRINCIPAL_TYPES = new Set(['AWS', 'Service', 'Federated', 'CanonicalUser']);
const POLICY_ELEMENTS = new Set(['Version', 'Id', 'Statement']);
const STATEMENT_ELEMENTS = new Set([
    ...['Sid', 'Effect', 'Principal', 'NotPrincipal', 'Action', 'NotAction', 'Resource', 'NotResource', 'Condition'],
]);
function readDocument(json) {
    const defects = [];
    if (!isObject(json)) {
        return { version: undefined, statements: [], defects: [{ pointer: [], message: 'a policy is a JSON object' }] };
    }
    for (const key of Object.keys(json)) {
        if (!POLICY_ELEMENTS.has(key))
            defects.push({ pointer: [key], message: `unknown element "${key}"` });
    }
    const version = json.Version;
    if (version !== undefined && version !== '2012-10-17' && version !== '2008-10-17') {
        defects.push({ pointer: ['Version'], message: 'not a version of the policy language' });
    }
    const statements = [];
    const raw = json.Statement;
    if (Array.isArray(raw)) {
        const list = raw;
        list.forEach((item, index) => readStatement(item, index, ['Statement', index], statements, defects));
    }
    else if (raw !== undefined) {
        readStatement(raw, 0, ['Statement'], statements, defects);
    }
    else {
        defects.push({ pointer: [], message: 'no Statement' });
    }
    return { version: typeof version === 'string' ? version : undefined, statements, defects };
}
function readStatement(json, index, at, out, defects) {
    if (!isObject(json)) {
        defects.push({ pointer: at, message: 'a statement is a JSON object' });
        return;
    }
    for (const key in json) {
        if (!STATEMENT_ELEMENTS.has(key))
            defects.push({ pointer: [...at, key], message: `unknown element "${key}"` });
    }
    const effect = json.Effect;
    if (effect !== 'Allow' && effect !== 'Deny') {
        defects.push({ pointer: [...at, 'Effect'], message: 'Effect is neither Allow nor Deny' });
        return;
    }
    const statement = {
        index,
        sid: typeof json.Sid === 'string' ? json.Sid : undefined,
        effect,
        action: readStrings(json, 'Action', at, defects),
        notAction: readStrings(json, 'NotAction', at, defects),
        resource: readStrings(json, 'Resource', at, defects),
        notResource: readStrings(json, 'NotResource', at, defects),
        principal: readPrincipals(json, 'Principal', at, defects),
        notPrincipal: readPrincipals(json, 'NotPrincipal', at, defects),
        conditions: json.Condition === undefined ? NO_CONDITIONS : readConditions(json.Condition, at, defects),
    };
    if (json.Sid !== undefined && typeof json.Sid !== 'string') {
        defects.push({ pointer: [...at, 'Sid'], message: 'Sid is a string' });
    }
    const { action, notAction, resource, notResource, principal, notPrincipal } = statement;
    if (action !== undefined && notAction !== undefined)
        refusePair('Action', at, defects);
    if (resource !== undefined && notResource !== undefined)
        refusePair('Resource', at, defects);
    if (principal !== undefined && notPrincipal !== undefined)
        refusePair('Principal', at, defects);
    if (action === undefined && notAction === undefined) {
        defects.push({ pointer: at, message: 'neither Action nor NotAction' });
    }
    out.push(statement);
}
function refusePair(element, at, defects) {
    defects.push({ pointer: at, message: `${element} and Not${element} together` });
}
function readStrings(json, element, at, defects) {
    const value = json[element];
    if (value === undefined)
        return undefined;
    if (typeof value === 'string')
        return [value];
    if (Array.isArray(value)) {
        const list = value;
        if (isTexts(list))
            return list;
        defects.push({ pointer: [...at, element], message: `${element} holds more than text` });
        return list.filter((item) => typeof item === 'string');
    }
    defects.push({ pointer: [...at, element], message: `${element} is text or a list of texts` });
    return [];
}
function isTexts(list) {
    for (const item of list)
        if (typeof item !== 'string')
            return false;
    return true;
}
function readPrincipals(json, element, at, defects) {
    const value = json[element];
    if (value === undefined)
        return undefined;
    if (value === '*')
        return [{ type: '*', value: '*' }];
    if (!isObject(value)) {
        defects.push({ pointer: [...at, element], message: `${element} is "*" or an object` });
        return [];
    }
    const principals = [];
    for (const type of Object.keys(value)) {
        if (!PRINCIPAL_TYPES.has(type)) {
            defects.push({ pointer: [...at, element, type], message: `unknown kind of principal "${type}"` });
            continue;
        }
        for (const text of readStrings(value, type, [...at, element], defects) ?? []) {
            principals.push({ type: type, value: text });
        }
    }
    return principals;
}
function readConditions(json, at, defects) {
    if (!isObject(json)) {
        defects.push({ pointer: [...at, 'Condition'], message: 'Condition is an object' });
        return NO_CONDITIONS;
    }
    const conditions = [];
    for (const operator in json) {
        const block = json[operator];
        if (block === undefined || !isObject(block)) {
            defects.push({
                pointer: [...at, 'Condition', operator],
                message: 'an operator holds an object of condition keys',
            });
            continue;
        }
        for (const key in block) {
            const values = readScalars(block[key]);
            if (values === undefined)
                defects.push({
                    pointer: [...at, 'Condition', operator, key],
                    message: 'a condition value is text, a number or a boolean',
                });
            conditions.push({ operator, key, values: values ?? [] });
        }
    }
    return conditions;
}
const NO_CONDITIONS = [];
function readScalars(json) {
    if (typeof json === 'string')
        return [json];
    if (typeof json === 'number' || typeof json === 'boolean')
        return [String(json)];
    if (!Array.isArray(json))
        return undefined;
    const values = [];
    for (const item of json) {
        if (typeof item !== 'string' && typeof item !== 'number' && typeof item !== 'boolean')
            return undefined;
        values.push(String(item));
    }
    return values;
}
function isObject(json) {
    return typeof json === 'object' && json !== null && !Array.isArray(json);
}


/***/ })

};

return { id, ids, modules };
})();
