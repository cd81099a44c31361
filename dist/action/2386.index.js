(() => {
'use strict';
const id = 2386;
const ids = [2386];
const modules = {

/***/ 2386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readDeclarations: () => (/* binding */ readDeclarations),
  salvage: () => (/* binding */ salvage)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(5720);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/parse.js + 1 modules
var parse = __webpack_require__(3852);
// EXTERNAL MODULE: ./build/config/record.js
var record = __webpack_require__(1686);
// EXTERNAL MODULE: ./build/config/suggest.js
var suggest = __webpack_require__(5813);
;// CONCATENATED MODULE: ./build/config/explain-issue.js


function explainIssue(issue, pointer, found) {
    const name = nameOf(pointer);
    if (found === undefined && (issue.code === 'invalid_type' || issue.code === 'invalid_value')) {
        const fix = pointer.join() === 'version' ? 'begin the file with `version: 1`' : `add \`${name}\``;
        return { message: `${name} is missing${whereabouts(pointer.slice(0, -1))}`, fix };
    }
    if (found === null)
        return { message: `${name} is empty`, fix: 'give it a value, or remove the key' };
    switch (issue.code) {
        case 'invalid_type':
            return explainType(issue.expected, name, found);
        case 'invalid_value': {
            const possible = issue.values.map(String);
            const fix = (0,suggest/* suggest */.Z)(show(found), possible);
            return { message: `${name} is ${quote(found)}; it must be ${possible.join(', ')}`, ...(fix && { fix }) };
        }
        case 'invalid_union':
            return explainType('source', name, found);
        case 'too_small':
            return { message: `${name} is an empty list`, fix: 'name at least one, or remove the key' };
        default:
            return { message: `${name} is ${quote(found)}, which does not fit here` };
    }
}
function explainType(expected, name, found) {
    const message = `${name} must be ${EXPECTED[expected] ?? expected}, not ${describe(found)}`;
    if (expected === 'string' && typeof found === 'number' && name.includes('account')) {
        return { message, fix: 'write the 12 digits in quotes: as a number it loses its leading zeros' };
    }
    if (expected === 'string' && (typeof found === 'number' || typeof found === 'boolean')) {
        return { message, fix: 'write it in quotes' };
    }
    if (expected === 'array' && typeof found === 'string')
        return { message, fix: `write \`[${found.slice(0, 60)}]\`` };
    if (typeof found === 'string' && /^(\d+|true|false)$/.test(found))
        return { message, fix: 'write it without quotes' };
    return { message };
}
const EXPECTED = {
    string: 'a text',
    array: 'a list',
    object: 'a map',
    record: 'a map',
    boolean: 'true or false',
    number: 'a number',
    int: 'a whole number',
    source: 'a path, or a map with `terraform` and `address`, or with `cloudformation` and `resource` (or `discover: true` for either)',
};
function describe(found) {
    if (Array.isArray(found))
        return 'a list';
    if ((0,record/* isRecord */.u)(found))
        return 'a map';
    return typeof found === 'string' ? `the text ${quote(found)}` : quote(found);
}
function show(found) {
    return typeof found === 'string' ? found : JSON.stringify(found) || String(found);
}
function quote(found) {
    const text = show(found);
    const short = text.length > 60 ? `${text.slice(0, 60)}\u2026` : text;
    return typeof found === 'string' ? `"${short}"` : short;
}
function nameOf(pointer) {
    const last = pointer.at(-1) ?? 'the file';
    const before = pointer.at(-2);
    return typeof last === 'number' ? `${String(before)}[${String(last)}]` : last;
}
function whereabouts(pointer) {
    return pointer.length === 0 ? '' : ` in ${nameOf(pointer)}`;
}

// EXTERNAL MODULE: ./build/config/unwrap.js
var unwrap = __webpack_require__(7176);
;// CONCATENATED MODULE: ./build/config/schema-problems.js




function* describeIssues(document, schema, value, base, issues) {
    for (const issue of issues.flatMap(chooseBranch)) {
        const path = issue.path.filter((step) => typeof step !== 'symbol');
        const pointer = [...base, ...path];
        if (issue.code === 'unrecognized_keys') {
            const known = keysAt(schema, path);
            for (const key of issue.keys) {
                const fix = (0,suggest/* suggest */.Z)(key, known);
                const message = `unknown key "${key}"${whereabouts(pointer)}`;
                yield { message, ...(fix && { fix }), file: document.file, ...document.rangeOf([...pointer, key], 'key') };
            }
            continue;
        }
        const found = valueAt(value, path);
        if (wasRefused(document, pointer, found))
            continue;
        const { message, fix } = explainIssue(issue, pointer, found);
        yield { message, ...(fix && { fix }), file: document.file, ...document.rangeOf(pointer) };
    }
}
function wasRefused({ refused }, pointer, found) {
    if (refused.size === 0)
        return false;
    for (let length = pointer.length; length >= 0; length--) {
        if (refused.has((0,unwrap/* keyOf */.T)(pointer.slice(0, length))))
            return true;
    }
    return found === undefined && refused.has((0,unwrap/* keyOf */.T)([...pointer.slice(0, -1), '<<']));
}
function chooseBranch(issue) {
    if (issue.code !== 'invalid_union')
        return [issue];
    const [best] = branchesOf(issue)
        .filter((branch) => !branch.some(({ code, path }) => code === 'invalid_type' && path.length === 0))
        .sort((one, other) => weigh(one) - weigh(other));
    if (best === undefined)
        return [issue];
    return best.flatMap((each) => chooseBranch({ ...each, path: [...issue.path, ...each.path] }));
}
function branchesOf(issue) {
    return issue.errors.flatMap((branch) => {
        const [inner] = branch;
        return inner?.code === 'invalid_union' && inner.path.length === 0 ? branchesOf(inner) : [branch];
    });
}
function weigh(branch) {
    return branch.reduce((sum, issue) => sum + (issue.code === 'unrecognized_keys' ? issue.keys.length : 1), 0);
}
function valueAt(value, path) {
    let found = value;
    for (const step of path) {
        if (typeof found !== 'object' || found === null || !Object.hasOwn(found, step))
            return undefined;
        found = found[step];
    }
    return found;
}
function keysAt(schema, path) {
    const [step, ...rest] = path;
    if (schema instanceof schemas/* ZodOptional */.IiU)
        return keysAt(schema.unwrap(), path);
    if (schema instanceof schemas/* ZodUnion */.fZ7)
        return schema.options.flatMap((option) => keysAt(option, path));
    if (schema instanceof schemas/* ZodArray */.naA)
        return typeof step === 'number' ? keysAt(schema.element, rest) : [];
    if (!(schema instanceof schemas/* ZodObject */.bvH))
        return [];
    const shape = schema.shape;
    if (step === undefined)
        return Object.keys(shape);
    const below = Object.hasOwn(shape, step) ? shape[step] : undefined;
    return below === undefined ? [] : keysAt(below, rest);
}

;// CONCATENATED MODULE: ./build/config/schema-text.js

function schema_text_text(description, facts = {}) {
    return schemas/* string */.YjP().meta({ description, ...facts });
}
function formed(expression, minLength, maxLength) {
    return { pattern: expression.source, minLength, maxLength };
}
function integer(description, minimum, maximum) {
    return schemas/* int */.Whr().meta({ description, minimum, maximum });
}

;// CONCATENATED MODULE: ./build/config/policies-schema.js


const PolicySourceSchema = schemas/* union */.KCZ([
    schema_text_text('Path of a JSON policy document, relative to this file (for a file in .coactive/: to the folder that holds that).', { minLength: 1 }),
    schemas/* strictObject */.rej({
        terraform: schema_text_text('Path of a plan as JSON (`terraform show -json`).'),
        address: schema_text_text('Address in it.'),
    })
        .meta({ description: 'A document inside of a Terraform plan.' }),
    schemas/* strictObject */.rej({
        terraform: schema_text_text('Path of a plan as JSON (`terraform show -json`).'),
        discover: schemas/* literal */.euz(true).meta({ description: 'Take what is of the declared role or bucket.' }),
    })
        .meta({ description: 'The documents of the declared role or bucket in a Terraform plan.' }),
    schemas/* strictObject */.rej({
        cloudformation: schema_text_text('Path of a template.'),
        resource: schema_text_text('Logical id of the resource in it.'),
        parameters: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP())
            .meta({ description: 'Values of its parameters. Left out: their defaults.' })
            .optional(),
    })
        .meta({ description: 'A document inside of a CloudFormation template.' }),
    schemas/* strictObject */.rej({
        cloudformation: schema_text_text('Path of a template.'),
        discover: schemas/* literal */.euz(true).meta({ description: 'Take what is of the declared role or bucket.' }),
        parameters: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP())
            .meta({ description: 'Values of its parameters. Left out: their defaults.' })
            .optional(),
    })
        .meta({ description: 'The documents of the declared role or bucket in a CloudFormation template.' }),
]);
const PoliciesSchema = schemas/* strictObject */.rej({
    permissions: schemas/* union */.KCZ([PolicySourceSchema, schemas/* array */.YOg(PolicySourceSchema).min(1)])
        .meta({ description: 'What the role may do: one document or several. Left out: generated.' })
        .optional(),
    trust: PolicySourceSchema.meta({ description: 'Who may assume the role. Left out: generated.' }).optional(),
    bucket: PolicySourceSchema.meta({
        description: 'The bucket policy. Left out: generated for the method bucket-policy, else not looked at.',
    }).optional(),
    boundary: PolicySourceSchema.meta({ description: "The role's permissions boundary. Never generated." }).optional(),
    key: PolicySourceSchema.meta({ description: 'The policy of the KMS key. Never generated.' }).optional(),
})
    .meta({ description: 'Where the policy documents are.' });

// EXTERNAL MODULE: ./build/config/coactive.js
var coactive = __webpack_require__(5459);
// EXTERNAL MODULE: ./build/config/patterns.js
var patterns = __webpack_require__(7992);
;// CONCATENATED MODULE: ./build/config/schema.js





const accountId = (description) => schema_text_text(description, { pattern: patterns/* ACCOUNT_ID */.W_.source });
const severity = schemas/* enum */.k5n(['error', 'warning', 'note']);
const RoleSchema = schemas/* strictObject */.rej({
    name: schema_text_text('Name of the role. Left out: coactive-<connection name with hyphens>.', formed(patterns/* IAM_NAME */.qi, 1, 64)).optional(),
    path: schema_text_text('Path of the role. Left out: /coactive/.', formed(patterns/* ROLE_PATH */.XZ, 1, 512)).optional(),
    policy_name: schema_text_text('Name of its managed policy. Left out: that of the role.', formed(patterns/* IAM_NAME */.qi, 1, 128)).optional(),
    max_session_duration: integer('In seconds. Left out: 3600.', 3600, 43_200).optional(),
    permissions_boundary: schema_text_text('ARN of the managed policy that bounds the role.').optional(),
    tags: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).meta({ description: 'Tags of the role, at most 50.' }).optional(),
})
    .meta({ description: 'The role that Coactive assumes (method iam-role).' });
const inheritable = {
    account_id: accountId('The AWS account of the role or bucket, 12 digits in quotes.').optional(),
    region: schema_text_text('Region of the bucket.', { pattern: patterns/* REGION */.Zg.source }).optional(),
    organization_id: schema_text_text('Id of your AWS organization: decides conditions on it.', {
        pattern: patterns/* ORGANIZATION_ID */.A6.source,
    }).optional(),
    assume_role: schema_text_text('ARN of a role to assume in order to look at the account; {account_id} stands for that of the connection.').optional(),
};
const ConnectionSchema = schemas/* strictObject */.rej({
    name: schema_text_text("Coactive's name of the connection.", formed(patterns/* CONNECTION_NAME */.d8, 3, 255)),
    description: schema_text_text('What the connection is for.').optional(),
    state: schemas/* enum */.k5n(['present', 'absent'])
        .meta({ description: 'absent: the access is to be removed. Left out: present.' })
        .optional(),
    method: schemas/* enum */.k5n(['iam-role', 'bucket-policy']).meta({
        description: 'iam-role: Coactive assumes a role of yours; bucket-policy: the bucket allows Coactive directly.',
    }),
    bucket: schema_text_text('Name of a general purpose bucket.', { minLength: 3 }),
    bucket_owner_account_id: accountId('The account that owns the bucket. Left out: account_id.').optional(),
    ...inheritable,
    prefixes: schemas/* array */.YOg(schema_text_text('Literal text, never a pattern.', { minLength: 1 }))
        .meta({ description: 'The key prefixes that Coactive may read. Left out: the whole bucket.' })
        .optional(),
    allow_actions: schemas/* array */.YOg(schema_text_text('One action, for example s3:GetObjectTagging.'))
        .meta({ description: 'Actions beyond the contract that are allowed on purpose.' })
        .optional(),
    allow_bucket_listing: schemas/* boolean */.zMY()
        .meta({ description: 'Whether the whole bucket may be listed although prefixes are declared. Left out: false.' })
        .optional(),
    kms_key_arn: schema_text_text('ARN of the KMS key that the objects are encrypted with (SSE-KMS).').optional(),
    session_ttl_seconds: integer("Length of Coactive's sessions in seconds. Left out: 3600.", 60, 3600).optional(),
    adopt: schemas/* boolean */.zMY()
        .meta({ description: 'Whether apply may take over what it did not make. Left out: false.' })
        .optional(),
    role: RoleSchema.optional(),
    policies: PoliciesSchema.optional(),
})
    .meta({ description: 'One declared access: a bucket, its prefixes, and how Coactive reaches them.' });
const CoactiveSchema = schemas/* strictObject */.rej({
    role_arn: schema_text_text("The role that Coactive acts as. Another than Coactive's needs the input coactive-role-arn.", {
        default: coactive/* COACTIVE_ROLE_ARN */.q,
    }).optional(),
    api_url: schema_text_text("Base of Coactive's API.", {
        default: coactive/* COACTIVE_API_URLS */.r[0],
        examples: [...coactive/* COACTIVE_API_URLS */.r],
    }).optional(),
})
    .meta({ description: "Coactive's side; its production values are the default." });
const DefaultsSchema = schemas/* strictObject */.rej(inheritable)
    .meta({ description: 'Values for every connection of this file that has none of its own.' });
const RulesSchema = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* enum */.k5n(['off', 'note', 'warning', 'error']))
    .meta({ description: 'Severity by rule id.' });
const WaiverSchema = schemas/* strictObject */.rej({
    rule: schema_text_text('Id of the rule or guardrail.'),
    connection: schema_text_text('Name of the connection. Left out: every connection.').optional(),
    reason: schema_text_text('Why the finding is accepted, and until when it will be.', { minLength: 1 }),
    expires: schema_text_text('The last day that the waiver holds, as YYYY-MM-DD (UTC).', { format: 'date' }),
})
    .meta({ description: 'An accepted finding.' });
const GuardrailSchema = schemas/* strictObject */.rej({
    id: schema_text_text('Id of the guardrail, kebab-case.', { pattern: patterns/* GUARDRAIL_ID */._l.source }),
    severity: severity.meta({ description: 'Left out: error.' }).optional(),
    when: schema_text_text('CEL expression over `connection` and `policies`: where the guardrail applies. Left out: always.').optional(),
    assert: schema_text_text('CEL expression over `connection` and `policies`: what must hold.'),
    message: schema_text_text('What to say where it does not hold.', { minLength: 1 }),
})
    .meta({ description: 'A rule of your own, as a CEL expression.' });
const VersionSchema = schemas/* literal */.euz(1).meta({ description: 'Version of this format.' });
const FileSchema = schemas/* strictObject */.rej({
    version: VersionSchema,
    coactive: CoactiveSchema.optional(),
    defaults: DefaultsSchema.optional(),
    connections: schemas/* array */.YOg(ConnectionSchema).meta({ description: 'The declared accesses.' }).optional(),
    rules: RulesSchema.optional(),
    waivers: schemas/* array */.YOg(WaiverSchema).meta({ description: 'Accepted findings.' }).optional(),
    guardrails: schemas/* array */.YOg(GuardrailSchema).meta({ description: 'Rules of your own.' }).optional(),
});

;// CONCATENATED MODULE: ./build/config/declared.js





const RootSchema = schemas/* strictObject */.rej({
    ...Object.fromEntries(Object.keys(FileSchema.shape).map((key) => [key, schemas/* unknown */.L5J().optional()])),
    version: VersionSchema,
});
function readDeclarations(document) {
    const problems = [];
    const check = (type, value, at) => {
        const result = type.safeParse(value);
        if (result.success)
            return result.data;
        for (const problem of describeIssues(document, type, value, at, result.error.issues))
            problems.push(problem);
        return undefined;
    };
    check(RootSchema, document.value, []);
    const root = (0,record/* isRecord */.u)(document.value) ? document.value : {};
    const section = (key) => (Object.hasOwn(root, key) ? root[key] : undefined);
    const unfit = [];
    const list = (key, type, rest) => {
        const items = check(schemas/* array */.YOg(schemas/* unknown */.L5J()).optional(), section(key), [key]) ?? [];
        return items.flatMap((item, index) => {
            const pointer = [key, index];
            const value = check(type, item, pointer);
            if (value === undefined)
                rest?.push({ value: item, pointer });
            return value === undefined ? [] : [{ value, pointer }];
        });
    };
    const map = (key, type) => check(type.optional(), section(key), [key]) ?? salvage(type, section(key));
    return {
        document,
        coactive: map('coactive', CoactiveSchema),
        defaults: map('defaults', DefaultsSchema),
        connections: list('connections', ConnectionSchema, unfit),
        unfit: unfit.map(({ value, pointer }) => ({ value: { raw: value, policies: policiesOf(value) }, pointer })),
        rules: check(RulesSchema.optional(), section('rules'), ['rules']) ?? {},
        waivers: list('waivers', WaiverSchema),
        guardrails: list('guardrails', GuardrailSchema),
        problems,
    };
}
function policiesOf(connection) {
    return salvage(PoliciesSchema, (0,record/* isRecord */.u)(connection) ? connection.policies : undefined);
}
function salvage(type, value) {
    const fitting = {};
    if ((0,record/* isRecord */.u)(value)) {
        for (const [key, entry] of Object.entries(value)) {
            const shape = type.shape;
            const entryType = Object.hasOwn(shape, key) ? shape[key] : undefined;
            if (entryType !== undefined && parse/* safeParse */.xL(entryType, entry).success)
                fitting[key] = entry;
        }
    }
    const result = type.safeParse(fitting);
    return result.success ? result.data : type.parse({});
}


/***/ })

};

return { id, ids, modules };
})();
