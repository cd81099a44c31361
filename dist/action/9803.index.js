(() => {
'use strict';
const id = 9803;
const ids = [9803];
const modules = {

/***/ 4063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ yamlText)
/* harmony export */ });
function yamlText(value) {
    return `${lines(value, '').join('\n')}\n`;
}
function lines(value, indentation) {
    if (Array.isArray(value)) {
        return value.flatMap((item) => {
            const [first = '', ...rest] = lines(item, `${indentation}  `);
            return [`${indentation}- ${first.trimStart()}`, ...rest];
        });
    }
    if (!isMap(value))
        return [`${indentation}${scalar(value)}`];
    return Object.entries(value).flatMap(([key, item]) => {
        const head = `${indentation}${/^[A-Za-z][A-Za-z0-9_]*$/.test(key) ? key : quote(key)}:`;
        if (!isNested(item))
            return [`${head} ${scalar(item)}`];
        return [head, ...lines(item, `${indentation}  `)];
    });
}
function isMap(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isNested(value) {
    if (Array.isArray(value))
        return value.length > 0;
    return isMap(value) && Object.keys(value).length > 0;
}
function scalar(value) {
    if (typeof value === 'string')
        return quote(value);
    return JSON.stringify(value);
}
function quote(text) {
    const escaped = text.replace(/[\\"]/g, '\\$&');
    return `"${escaped.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, escapeCharacter)}"`;
}
function escapeCharacter(character) {
    const code = character.codePointAt(0) ?? 0;
    if (code >= 0xd800 && code <= 0xdfff)
        return '\ufffd';
    return code > 0xffff ? `\\U${code.toString(16).padStart(8, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`;
}


/***/ }),

/***/ 9803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Co: () => (/* binding */ compareFolder),
  R8: () => (/* binding */ filesOf),
  CI: () => (/* binding */ writeFolder)
});

// EXTERNAL MODULE: ./build/policy/parse.js
var parse = __webpack_require__(2604);
;// CONCATENATED MODULE: ./build/generate/compare-code.js
function compareCode(found, generated) {
    const [file, ours] = [tokenize(found), tokenize(generated)];
    const at = ours.findIndex((token, index) => file[index] !== token);
    if (at === -1 && file.length === ours.length)
        return undefined;
    const [there, here] = at === -1 ? [file[ours.length], undefined] : [file[at], ours[at]];
    return `says ${show(there)} where ${show(here)} is generated`;
}
const TOKEN = /(?:"(?:[^"\\]|\\[\s\S])*"|'[^']*'|[^\s"'])+|["']/g;
function tokenize(text) {
    const tokens = [];
    let isContinued = false;
    for (const line of text.replaceAll('\r\n', '\n').split('\n')) {
        if (!isContinued && /^\s*(#|$)/.test(line))
            continue;
        tokens.push(...(line.match(TOKEN) ?? []), '\n');
        isContinued = line.endsWith('\\');
    }
    return tokens;
}
function show(token) {
    if (token === undefined)
        return 'nothing';
    return token === '\n' ? 'the end of a line' : token.slice(0, 100);
}

// EXTERNAL MODULE: ./build/access/prove.js + 2 modules
var prove = __webpack_require__(7712);
// EXTERNAL MODULE: ./build/access/witness-hints.js
var witness_hints = __webpack_require__(8647);
// EXTERNAL MODULE: ./build/policy/read.js
var read = __webpack_require__(9851);
;// CONCATENATED MODULE: ./build/generate/compare-documents.js



const KINDS = {
    permissions: 'identity',
    boundary: 'identity',
    trust: 'trust',
    bucket: 'resource',
    key: 'resource',
};
function compareDocuments(kind, found, generated) {
    const [file, ours] = [(0,read/* readDocument */.u)(found), (0,read/* readDocument */.u)(generated)];
    const hints = (0,witness_hints.witnessHints)();
    const more = (0,prove.prove)({ kind: KINDS[kind], policy: file, within: ours, hints });
    if (more.status === 'refuted')
        return `allows more: ${more.witness.action} on ${more.witness.resource}`;
    const less = (0,prove.prove)({ kind: KINDS[kind], policy: ours, within: file, hints });
    if (less.status === 'refuted')
        return `allows less: not ${less.witness.action} on ${less.witness.resource}`;
    const open = [more, less].find((answer) => answer.status === 'undecided');
    return open === undefined ? undefined : `cannot be compared: ${open.reason}`;
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./build/generate/compare-template.js



function compareTemplates(kinds, found, generated) {
    const [file, ours] = [readTemplate(found), readTemplate(generated)];
    if (file === undefined || ours === undefined)
        return 'is no YAML of plain values';
    return compareValues(kinds, file, ours, '');
}
function readTemplate(text) {
    try {
        const document = (0,dist/* parseDocument */.Tp)(text, { logLevel: 'silent', version: '1.1', schema: 'core', merge: false });
        if (document.errors.length > 0 || document.warnings.length > 0)
            return undefined;
        return document.toJS({ maxAliasCount: 0 });
    }
    catch {
        return undefined;
    }
}
function compareValues(kinds, found, generated, at) {
    const kind = Object.entries(kinds).find(([ending]) => at.endsWith(`.${ending}`))?.[1];
    if (kind !== undefined) {
        const difference = compareDocuments(kind, found, generated);
        return difference === undefined ? undefined : `${at} ${difference}`;
    }
    if (!isNested(found) || !isNested(generated) || Array.isArray(found) !== Array.isArray(generated)) {
        return found === generated ? undefined : `${at} is another value`;
    }
    const keys = new Set([...Object.keys(found), ...Object.keys(generated)]);
    for (const key of keys) {
        const [one, other] = [compare_template_valueOf(found, key), compare_template_valueOf(generated, key)];
        const place = at === '' ? key : `${at}.${key}`;
        if (one === undefined)
            return `${place} is missing`;
        if (other === undefined)
            return `${place} is not generated`;
        const difference = compareValues(kinds, one, other, place);
        if (difference !== undefined)
            return difference;
    }
    return undefined;
}
function isNested(value) {
    return (0,read/* isObject */.G)(value) || Array.isArray(value);
}
function compare_template_valueOf(value, key) {
    return Object.hasOwn(value, key) ? value[key] : undefined;
}

;// CONCATENATED MODULE: ./build/generate/compare.js




function compareFile({ format, kind = 'permissions', text }, found) {
    if (found === text)
        return undefined;
    if (format === 'terraform' || format === 'aws-cli')
        return compareCode(found, text);
    if (format === 'cloudformation')
        return compareTemplates(kindsIn(kind), found, text);
    const parsed = (0,parse/* parseJson */.q)(found);
    if ('problem' in parsed)
        return `is no JSON document: ${parsed.problem.message}`;
    const asDocument = (json) => format === 'document' ? json : { Version: '2012-10-17', Statement: [json] };
    return compareDocuments(kind, asDocument(parsed.value), asDocument(JSON.parse(text)));
}
function kindsIn(kind) {
    return { AssumeRolePolicyDocument: 'trust', PolicyDocument: kind };
}

// EXTERNAL MODULE: ./build/access/reference.js
var reference = __webpack_require__(9882);
// EXTERNAL MODULE: ./build/report/visible.js
var visible = __webpack_require__(6257);
;// CONCATENATED MODULE: ./build/generate/generated-file.js
function fileName({ name }, ending) {
    if (!/^[a-z0-9][a-z0-9_]*$/.test(name))
        throw new Error(`a connection's name that is no file name: ${name}`);
    return `${name}.${ending}`;
}
function headLine({ name }) {
    return `# Made by "coactive-storage-access generate" for the connection ${name}. Change the config, then generate again.`;
}
const REPLACES_BUCKET_POLICY = [
    '# A bucket has one policy: this one takes the place of all that is there.',
    '# Where others have statements in it, join these with them.',
];

;// CONCATENATED MODULE: ./build/generate/shell-quote.js
function shellQuote(text) {
    if (text.includes('\0'))
        throw new Error('no word of a shell holds a NUL character');
    return `'${text.replaceAll("'", `'\\''`)}'`;
}

;// CONCATENATED MODULE: ./build/generate/aws-cli.js




function writeAwsCli(connection) {
    const lines = [
        '#!/bin/sh',
        headLine(connection),
        '# It creates, and stops at what is there already.',
        'set -eu',
        ...accountCheck(connection),
        ...(connection.method === 'iam-role' ? roleCommands(connection) : bucketCommands(connection)),
    ];
    return { name: fileName(connection, 'sh'), format: 'aws-cli', text: `${lines.join('\n')}\n` };
}
function accountCheck({ accountId, bucketOwnerAccountId, method }) {
    const account = method === 'iam-role' ? accountId : (bucketOwnerAccountId ?? accountId);
    if (account === undefined)
        return [];
    return [
        '',
        'account=$(aws sts get-caller-identity --query=Account --output=text)',
        `if [ "$account" != ${shellQuote(account)} ]; then`,
        `  echo ${shellQuote(`these credentials are not of account ${account}`)} >&2`,
        '  exit 1',
        'fi',
    ];
}
function documentOf(connection, kind) {
    const document = (0,reference/* referenceDocuments */.Qh)(connection).find((one) => one.kind === kind);
    if (document === undefined)
        throw new Error(`no ${kind} document was made`);
    return (0,visible/* visibleJson */.$)(JSON.stringify(JSON.parse(document.text)));
}
function command(words, options) {
    const written = Object.entries(options).flatMap(([name, value]) => value === undefined ? [] : [`--${name}=${shellQuote(value)}`]);
    return [words, ...written].join(' \\\n  ');
}
function roleCommands(connection) {
    const { role } = connection;
    const tags = Object.entries(role.tags).map(([Key, Value]) => ({ Key, Value }));
    const createPolicy = command('aws iam create-policy', {
        'policy-name': role.policyName,
        path: role.path,
        'policy-document': documentOf(connection, 'permissions'),
        query: 'Policy.Arn',
        output: 'text',
    });
    return [
        '',
        `policy_arn=$(${createPolicy})`,
        '',
        command('aws iam create-role', {
            'role-name': role.name,
            path: role.path,
            'assume-role-policy-document': documentOf(connection, 'trust'),
            'max-session-duration': String(role.maxSessionDuration),
            'permissions-boundary': role.permissionsBoundary,
            tags: tags.length === 0 ? undefined : (0,visible/* visibleJson */.$)(JSON.stringify(tags)),
        }),
        '',
        `${command('aws iam attach-role-policy', { 'role-name': role.name })} \\\n  --policy-arn="$policy_arn"`,
    ];
}
function bucketCommands(connection) {
    const { bucket, bucketOwnerAccountId, accountId } = connection;
    const address = { bucket, 'expected-bucket-owner': bucketOwnerAccountId ?? accountId };
    return [
        '',
        '# put-bucket-policy takes the place of every statement that is there.',
        `if answer=$(${command('aws s3api get-bucket-policy', address)} 2>&1); then`,
        `  echo ${shellQuote(`the bucket ${bucket} has a policy: join the statements with it by hand`)} >&2`,
        '  exit 1',
        'fi',
        'case "$answer" in',
        '  *NoSuchBucketPolicy*) ;;',
        `  *) printf '%s\\n' "$answer" >&2; exit 1 ;;`,
        'esac',
        '',
        command('aws s3api put-bucket-policy', { ...address, policy: documentOf(connection, 'bucket') }),
    ];
}

// EXTERNAL MODULE: ./build/generate/yaml-text.js
var yaml_text = __webpack_require__(4063);
;// CONCATENATED MODULE: ./build/generate/cloudformation.js



function writeCloudFormation(connection) {
    const isRole = connection.method === 'iam-role';
    const template = {
        AWSTemplateFormatVersion: '2010-09-09',
        Description: `Access of Coactive to the bucket ${connection.bucket}`,
        Resources: isRole ? roleResources(connection) : bucketResources(connection),
    };
    const notes = isRole ? ['# Deploy it with --capabilities CAPABILITY_NAMED_IAM.'] : REPLACES_BUCKET_POLICY;
    return {
        name: fileName(connection, 'cfn.yml'),
        format: 'cloudformation',
        kind: isRole ? 'permissions' : 'bucket',
        text: [headLine(connection), ...notes, (0,yaml_text/* yamlText */.p)(template)].join('\n'),
    };
}
function cloudformation_documentOf(connection, kind) {
    const document = (0,reference/* referenceDocuments */.Qh)(connection).find((one) => one.kind === kind);
    if (document === undefined)
        throw new Error(`no ${kind} document was made`);
    return JSON.parse(document.text);
}
function roleResources(connection) {
    const { role } = connection;
    const tags = Object.entries(role.tags).map(([Key, Value]) => ({ Key, Value }));
    return {
        CoactivePolicy: {
            Type: 'AWS::IAM::ManagedPolicy',
            Properties: {
                ManagedPolicyName: role.policyName,
                Path: role.path,
                PolicyDocument: cloudformation_documentOf(connection, 'permissions'),
            },
        },
        CoactiveRole: {
            Type: 'AWS::IAM::Role',
            Properties: {
                RoleName: role.name,
                Path: role.path,
                AssumeRolePolicyDocument: cloudformation_documentOf(connection, 'trust'),
                ManagedPolicyArns: [{ Ref: 'CoactivePolicy' }],
                MaxSessionDuration: role.maxSessionDuration,
                ...(role.permissionsBoundary !== undefined && { PermissionsBoundary: role.permissionsBoundary }),
                ...(tags.length > 0 && { Tags: tags }),
            },
        },
    };
}
function bucketResources(connection) {
    return {
        CoactiveBucketPolicy: {
            Type: 'AWS::S3::BucketPolicy',
            Properties: { Bucket: connection.bucket, PolicyDocument: cloudformation_documentOf(connection, 'bucket') },
        },
    };
}

;// CONCATENATED MODULE: ./build/generate/json-files.js



function writeJsonFiles(connection) {
    const files = (0,reference/* referenceDocuments */.Qh)(connection).map(({ kind, text }) => ({
        name: fileName(connection, `${kind}.json`),
        format: 'document',
        kind,
        text: (0,visible/* visibleJson */.$)(text),
    }));
    const statement = connection.method === 'bucket-policy' ? (0,reference/* keyStatement */.d8)(connection) : undefined;
    if (statement === undefined)
        return files;
    const text = (0,visible/* visibleJson */.$)(`${JSON.stringify(statement, null, 2)}\n`);
    return [...files, { name: fileName(connection, 'key-statement.json'), format: 'statement', kind: 'key', text }];
}

;// CONCATENATED MODULE: ./build/generate/hcl.js
function hclText(text) {
    const escaped = text.replace(/[\\"]/g, '\\$&').replace(/([$%])(?=\{)/g, '$1$1');
    return `"${escaped.replace(NOT_PLAIN, escapeCharacter)}"`;
}
const NOT_PLAIN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
function escapeCharacter(character) {
    const code = character.codePointAt(0) ?? 0;
    if (code >= 0xd800 && code <= 0xdfff)
        return '\ufffd';
    if (code > 0xffff)
        return `\\U${code.toString(16).padStart(8, '0')}`;
    return `\\u${code.toString(16).padStart(4, '0')}`;
}
function hclTexts(texts) {
    const items = texts.map(hclText);
    const line = `[${items.join(', ')}]`;
    if (line.length <= 80)
        return line;
    return ['[', ...items.map((item) => `  ${item},`), ']'];
}
function hclObject(entries) {
    const pairs = Object.entries(entries).map(([key, value]) => [hclText(key), hclText(value)]);
    const width = Math.max(0, ...pairs.map(([key]) => columns(key)));
    return ['{', ...pairs.map(([key, value]) => `  ${key}${' '.repeat(width - columns(key))} = ${value}`), '}'];
}
function hclBody(items, indentation = '') {
    const lines = [];
    let group = [];
    const flush = () => {
        const width = Math.max(0, ...group.map(({ name }) => name.length));
        for (const { name, value } of group)
            lines.push(`${indentation}${name.padEnd(width)} = ${value}`);
        group = [];
    };
    for (const [index, item] of items.entries()) {
        if ('attribute' in item && typeof item.value === 'string') {
            group.push({ name: item.attribute, value: item.value });
            continue;
        }
        flush();
        if ('comment' in item) {
            lines.push(`${indentation}${item.comment}`);
        }
        else if ('attribute' in item) {
            const [first = '', ...rest] = item.value;
            lines.push(`${indentation}${item.attribute} = ${first}`, ...rest.map((line) => `${indentation}${line}`));
        }
        else {
            if (index > 0 && !('comment' in (items[index - 1] ?? {})))
                lines.push('');
            const labels = (item.labels ?? []).map((label) => ` ${hclText(label)}`).join('');
            lines.push(`${indentation}${item.block}${labels} {`, ...hclBody(item.body, `${indentation}  `), `${indentation}}`);
        }
    }
    flush();
    return lines;
}
function columns(text) {
    return [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)].length;
}

;// CONCATENATED MODULE: ./build/generate/terraform.js




function writeTerraform(connection) {
    const documents = (0,reference/* referenceDocuments */.Qh)(connection);
    const items = [
        { comment: headLine(connection) },
        ...(connection.method === 'bucket-policy' ? REPLACES_BUCKET_POLICY.map((comment) => ({ comment })) : []),
        { comment: '' },
        ...documents.flatMap((document) => (isTemplateSafe(document) ? [dataBlock(connection, document)] : [])),
        ...(connection.method === 'iam-role' ? roleBlocks(connection, documents) : [bucketBlock(connection, documents)]),
    ];
    return { name: fileName(connection, 'tf'), format: 'terraform', text: `${hclBody(items).join('\n')}\n` };
}
function label({ name }) {
    return `coactive_${name}`;
}
function isTemplateSafe({ text }) {
    return !text.includes('&{');
}
function expressionOf(connection, document) {
    if (!isTemplateSafe(document))
        return hclText(JSON.stringify(JSON.parse(document.text)));
    return `data.aws_iam_policy_document.${label(connection)}_${document.kind}.json`;
}
function dataBlock(connection, { kind, text }) {
    const { statements, defects } = (0,read/* readDocument */.u)(JSON.parse(text));
    if (defects.length > 0)
        throw new Error('the generated document is no policy');
    return {
        block: 'data',
        labels: ['aws_iam_policy_document', `${label(connection)}_${kind}`],
        body: statements.map((statement) => ({ block: 'statement', body: statementBody(statement) })),
    };
}
function statementBody(statement) {
    const { sid, effect, action, resource, principal, conditions } = statement;
    return [
        ...(sid === undefined ? [] : [{ attribute: 'sid', value: hclText(sid) }]),
        { attribute: 'effect', value: hclText(effect) },
        ...(action === undefined ? [] : [{ attribute: 'actions', value: hclTexts(action) }]),
        ...(resource === undefined ? [] : [{ attribute: 'resources', value: hclTexts(resource) }]),
        ...groupPrincipals(principal ?? []),
        ...conditions.map(({ operator, key, values }) => ({
            block: 'condition',
            body: [
                { attribute: 'test', value: hclText(operator) },
                { attribute: 'variable', value: hclText(key) },
                { attribute: 'values', value: hclTexts(values) },
            ],
        })),
    ];
}
function groupPrincipals(principals) {
    return [...new Set(principals.map(({ type }) => type))].map((type) => ({
        block: 'principals',
        body: [
            { attribute: 'type', value: hclText(type) },
            {
                attribute: 'identifiers',
                value: hclTexts(principals.filter((principal) => principal.type === type).map(({ value }) => value)),
            },
        ],
    }));
}
function roleBlocks(connection, documents) {
    const { role } = connection;
    const name = label(connection);
    const expression = (kind) => {
        const document = documents.find((one) => one.kind === kind);
        if (document === undefined)
            throw new Error(`no ${kind} document was made`);
        return expressionOf(connection, document);
    };
    const resource = (type, body) => ({
        block: 'resource',
        labels: [type, name],
        body,
    });
    return [
        resource('aws_iam_policy', [
            { attribute: 'name', value: hclText(role.policyName) },
            { attribute: 'path', value: hclText(role.path) },
            { attribute: 'policy', value: expression('permissions') },
        ]),
        resource('aws_iam_role', [
            { attribute: 'name', value: hclText(role.name) },
            { attribute: 'path', value: hclText(role.path) },
            { attribute: 'assume_role_policy', value: expression('trust') },
            { attribute: 'max_session_duration', value: String(role.maxSessionDuration) },
            ...(role.permissionsBoundary === undefined
                ? []
                : [{ attribute: 'permissions_boundary', value: hclText(role.permissionsBoundary) }]),
            ...(Object.keys(role.tags).length === 0 ? [] : [{ attribute: 'tags', value: hclObject(role.tags) }]),
        ]),
        resource('aws_iam_role_policy_attachment', [
            { attribute: 'role', value: `aws_iam_role.${name}.name` },
            { attribute: 'policy_arn', value: `aws_iam_policy.${name}.arn` },
        ]),
    ];
}
function bucketBlock(connection, documents) {
    const [document] = documents;
    if (document === undefined)
        throw new Error('no bucket policy was made');
    return {
        block: 'resource',
        labels: ['aws_s3_bucket_policy', label(connection)],
        body: [
            { attribute: 'bucket', value: hclText(connection.bucket) },
            { attribute: 'policy', value: expressionOf(connection, document) },
        ],
    };
}

;// CONCATENATED MODULE: ./build/generate/index.js




function generateFiles(connection) {
    return [
        ...writeJsonFiles(connection),
        writeTerraform(connection),
        writeCloudFormation(connection),
        writeAwsCli(connection),
    ];
}

;// CONCATENATED MODULE: ./build/jobs/generate.js


function filesOf(connections) {
    return connections.filter(({ state }) => state === 'present').flatMap((connection) => generateFiles(connection));
}
async function compareFolder(files, folder, output) {
    const results = [];
    for (const file of files) {
        const found = await output.read(folder, file.name, MAX_BYTES);
        const { name } = file;
        if ('problem' in found) {
            const status = found.isMissing === true ? 'missing' : 'unreadable';
            results.push({ name, status, reason: found.problem });
            continue;
        }
        const reason = compareFile(file, found.text);
        results.push(reason === undefined ? { name, status: 'same' } : { name, status: 'different', reason });
    }
    return results;
}
async function writeFolder(files, folder, force, output) {
    const results = [];
    for (const { name, text } of files) {
        const found = await output.read(folder, name, MAX_BYTES);
        if ('text' in found && found.text === text)
            results.push({ name, status: 'unchanged' });
        else if (force || ('problem' in found && found.isMissing === true))
            results.push({ name, status: 'written' });
        else if ('text' in found)
            results.push({ name, status: 'different', reason: 'is there with another text' });
        else
            results.push({ name, status: 'unreadable', reason: found.problem });
    }
    const isRefused = results.some(({ status }) => status === 'different' || status === 'unreadable');
    if (isRefused)
        return results.map((result) => (result.status === 'written' ? { ...result, status: 'missing' } : result));
    const changed = new Set(results.filter(({ status }) => status === 'written').map(({ name }) => name));
    if (changed.size > 0)
        await output.write(folder, files.filter(({ name }) => changed.has(name)));
    return results;
}
const MAX_BYTES = 1024 * 1024;


/***/ })

};

return { id, ids, modules };
})();
