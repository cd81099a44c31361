export const id = 590;
export const ids = [590];
export const modules = {

/***/ 3590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check)
});

// EXTERNAL MODULE: ./build/access/reference.js
var reference = __webpack_require__(9882);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(1843);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/parse.js + 1 modules
var parse = __webpack_require__(3852);
;// CONCATENATED MODULE: ./build/config/record.js
/** True for a map of a config file, not for a list or an empty value. */
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// EXTERNAL MODULE: ./build/policy/nearest.js
var nearest = __webpack_require__(8029);
;// CONCATENATED MODULE: ./build/config/suggest.js

/** One line for a problem's `fix`: "did you mean", or else the list of what is possible while it is short. */
function suggest(word, candidates) {
    const meant = (0,nearest/* nearest */.p)(word, candidates);
    if (meant !== undefined)
        return `did you mean "${meant}"?`;
    return candidates.length > 0 && candidates.length <= LIST_MAX ? `possible here: ${candidates.join(', ')}` : undefined;
}
const LIST_MAX = 24;

;// CONCATENATED MODULE: ./build/config/explain-issue.js


/** An issue of the schema in our words. */
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
            const fix = suggest(show(found), possible);
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
    source: 'a path, or a map with `terraform` and `address`, or with `cloudformation` and `resource`',
};
function describe(found) {
    if (Array.isArray(found))
        return 'a list';
    if (isRecord(found))
        return 'a map';
    return typeof found === 'string' ? `the text ${quote(found)}` : quote(found);
}
function show(found) {
    return typeof found === 'string' ? found : JSON.stringify(found) || String(found);
}
function quote(found) {
    const text = show(found);
    const short = text.length > 60 ? `${text.slice(0, 60)}…` : text;
    return typeof found === 'string' ? `"${short}"` : short;
}
/** The last key of a pointer with its index, for example `prefixes[1]`. */
function nameOf(pointer) {
    const last = pointer.at(-1) ?? 'the file';
    const before = pointer.at(-2);
    return typeof last === 'number' ? `${String(before)}[${String(last)}]` : last;
}
/** ` in connections[3]`, or nothing at the root. */
function whereabouts(pointer) {
    return pointer.length === 0 ? '' : ` in ${nameOf(pointer)}`;
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./build/config/unwrap.js

/**
 * Turns a YAML tree into plain values and refuses what makes a config hard to review or dangerous to read: anchors,
 * aliases (never expanded, so that they cannot multiply), merge keys, tags, double keys, `__proto__`. The depth of the
 * tree was bounded when it was read.
 */
function unwrap(tree) {
    const reader = new Unwrapper();
    return { value: reader.read(tree.contents, []), problems: reader.problems, refused: reader.refused };
}
/** A pointer as the key of a set. */
function keyOf(pointer) {
    return JSON.stringify(pointer.map(String));
}
const WRITE_OUT = 'write the value out, or use `defaults` for what connections share';
class Unwrapper {
    problems = [];
    refused = new Set();
    read(node, at) {
        if ((0,dist/* isAlias */.Vj)(node)) {
            this.refuse(node.range, `an alias (*${node.source}), which we do not read`, WRITE_OUT);
            this.refused.add(keyOf(at));
            return undefined;
        }
        if (!(0,dist/* isMap */.jh)(node) && !(0,dist/* isSeq */.oP)(node) && !(0,dist/* isScalar */.jn)(node))
            return null;
        if (node.anchor !== undefined) {
            this.refuse(node.range, `an anchor (&${node.anchor}), which we do not read`, WRITE_OUT);
        }
        if (node.tag !== undefined && node.tag !== '') {
            this.refuse(node.range, `a YAML tag (${node.tag}), which we do not read`, 'remove the tag');
            this.refused.add(keyOf(at));
        }
        if ((0,dist/* isScalar */.jn)(node))
            return node.value;
        if ((0,dist/* isSeq */.oP)(node))
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
        if (!(0,dist/* isPair */.tO)(pair) || !(0,dist/* isScalar */.jn)(key) || key.value === null || typeof key.value === 'object') {
            this.refuse(rangeOf(key), 'a key that is no text', 'write `key: value`; a name with special characters in quotes');
            return undefined;
        }
        const name = typeof key.value === 'string' ? key.value : JSON.stringify(key.value);
        if (name === '<<') {
            this.refuse(rangeOf(key), 'a merge key (<<), which we do not read', WRITE_OUT);
            // What it would have brought is not missing twice.
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
    return (0,dist/* isScalar */.jn)(node) || (0,dist/* isMap */.jh)(node) || (0,dist/* isSeq */.oP)(node) || (0,dist/* isAlias */.Vj)(node) ? node.range : undefined;
}

;// CONCATENATED MODULE: ./build/config/schema-problems.js




/**
 * What is wrong with a value that does not fit the schema, in words that say what to write, at its place.
 *
 * @param base where `value` stands in the document
 */
function* describeIssues(document, schema, value, base, issues) {
    for (const issue of issues.flatMap(chooseBranch)) {
        const path = issue.path.filter((step) => typeof step !== 'symbol');
        const pointer = [...base, ...path];
        if (issue.code === 'unrecognized_keys') {
            const known = keysAt(schema, path);
            for (const key of issue.keys) {
                const fix = suggest(key, known);
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
/** A value that the YAML reader refused, or that a refused merge key would have brought, is not missing. */
function wasRefused({ refused }, pointer, found) {
    if (refused.size === 0)
        return false;
    for (let length = pointer.length; length >= 0; length--) {
        if (refused.has(keyOf(pointer.slice(0, length))))
            return true;
    }
    return found === undefined && refused.has(keyOf([...pointer.slice(0, -1), '<<']));
}
/** Of a union, the branch that was meant: of those whose own type fits, the one that fits best; else one issue for all. */
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
/** The branches of a union, with those of a union that is itself a branch. */
function branchesOf(issue) {
    return issue.errors.flatMap((branch) => {
        const [inner] = branch;
        return inner?.code === 'invalid_union' && inner.path.length === 0 ? branchesOf(inner) : [branch];
    });
}
/** How badly a branch fits: each missing key and each unknown one counts. */
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
/** The keys that the schema knows at a path. */
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

;// CONCATENATED MODULE: ./build/config/coactive.js
/** Coactive's production values. Source: Coactive's documentation, "Cloud Storage Access (Beta)" and "API Authentication". */
/** The role that Coactive acts as. */
const COACTIVE_ROLE_ARN = 'arn:aws:iam::863104360228:role/coactive-external-connections';
/** The same API answers at both; the first is the default. */
const COACTIVE_API_URLS = ['https://api.coactive.ai', 'https://app.coactive.ai'];

;// CONCATENATED MODULE: ./build/config/patterns.js
/** The forms of names, as the guards check them and as the JSON Schema shows them to an editor. */
/** Coactive's connection name, 3 to 255 characters. Source: Coactive's API, Create Connection. */
const CONNECTION_NAME = /^[a-z0-9][a-z0-9_]+[a-z0-9]$/;
const ACCOUNT_ID = /^\d{12}$/;
/** Source: AWS Organizations API, `Organization.Id`. */
const ORGANIZATION_ID = /^o-[a-z0-9]{10,32}$/;
/** The form of a Region's code (`us-east-1`, `us-gov-west-1`, `eusc-de-east-1`), not the list of Regions, which grows. */
const REGION = /^[a-z]{2,4}(-[a-z]+)+-\d{1,2}$/;
/** Source: IAM API, `roleNameType` (1 to 64 characters) and `policyNameType` (1 to 128). `\w` is ASCII there too. */
const IAM_NAME = /^[\w+=,.@-]+$/;
/** Source: IAM API, `pathType`, 1 to 512 characters. */
const ROLE_PATH = /^(\/|\/[\u0021-\u007f]+\/)$/;
/** An id of our own making: kebab-case. */
const GUARDRAIL_ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

;// CONCATENATED MODULE: ./build/config/schema-text.js

/** A text with what the JSON Schema says of it; `facts` are for editors and check nothing here. */
function schema_text_text(description, facts = {}) {
    return schemas/* string */.YjP().meta({ description, ...facts });
}
/** The facts of a text that has a form and a length in characters. */
function formed(expression, minLength, maxLength) {
    return { pattern: expression.source, minLength, maxLength };
}
/** A whole number; its limits are for editors and check nothing here. */
function integer(description, minimum, maximum) {
    return schemas/* int */.Whr().meta({ description, minimum, maximum });
}

;// CONCATENATED MODULE: ./build/config/policies-schema.js


const PolicySourceSchema = schemas/* union */.KCZ([
    schema_text_text('Path of a JSON policy document, relative to the workspace.', { minLength: 1 }),
    schemas/* strictObject */.rej({
        terraform: schema_text_text('Path of a plan as JSON (`terraform show -json`).'),
        address: schema_text_text('Address in it.'),
    })
        .meta({ description: 'A document inside of a Terraform plan. Not supported yet.' }),
    schemas/* strictObject */.rej({ cloudformation: schema_text_text('Path of a template.'), resource: schema_text_text('Logical id of the resource in it.') })
        .meta({ description: 'A document inside of a CloudFormation template. Not supported yet.' }),
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

;// CONCATENATED MODULE: ./build/config/schema.js





/**
 * The shape of a config file: its keys and their types, as written. What a value may say (names, limits, what fits what)
 * is checked by the guards, which explain better than a pattern can; the patterns given as `meta` are for editors only.
 * Defaults are applied in `resolve.ts`. The committed JSON Schema is made from this file.
 */
const accountId = (description) => schema_text_text(description, { pattern: ACCOUNT_ID.source });
const severity = schemas/* enum */.k5n(['error', 'warning', 'note']);
const RoleSchema = schemas/* strictObject */.rej({
    name: schema_text_text('Name of the role. Left out: coactive-<connection name with hyphens>.', formed(IAM_NAME, 1, 64)).optional(),
    path: schema_text_text('Path of the role. Left out: /coactive/.', formed(ROLE_PATH, 1, 512)).optional(),
    policy_name: schema_text_text('Name of its managed policy. Left out: that of the role.', formed(IAM_NAME, 1, 128)).optional(),
    max_session_duration: integer('In seconds. Left out: 3600.', 3600, 43_200).optional(),
    permissions_boundary: schema_text_text('ARN of the managed policy that bounds the role.').optional(),
    tags: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).meta({ description: 'Tags of the role, at most 50.' }).optional(),
})
    .meta({ description: 'The role that Coactive assumes (method iam-role).' });
/** Values that a connection may have of its own or from `defaults`. */
const inheritable = {
    account_id: accountId('The AWS account of the role or bucket, 12 digits in quotes.').optional(),
    region: schema_text_text('Region of the bucket.', { pattern: REGION.source }).optional(),
    organization_id: schema_text_text('Id of your AWS organization: decides conditions on it.', {
        pattern: ORGANIZATION_ID.source,
    }).optional(),
    assume_role: schema_text_text('ARN of a role to assume in order to look at the account; {account_id} stands for that of the connection.').optional(),
};
const ConnectionSchema = schemas/* strictObject */.rej({
    name: schema_text_text("Coactive's name of the connection.", formed(CONNECTION_NAME, 3, 255)),
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
        default: COACTIVE_ROLE_ARN,
    }).optional(),
    api_url: schema_text_text("Base of Coactive's API.", {
        default: COACTIVE_API_URLS[0],
        examples: [...COACTIVE_API_URLS],
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
    id: schema_text_text('Id of the guardrail, kebab-case.', { pattern: GUARDRAIL_ID.source }),
    severity: severity.meta({ description: 'Left out: error.' }).optional(),
    when: schema_text_text('CEL expression over `connection` and `policies`: where the guardrail applies. Left out: always.').optional(),
    assert: schema_text_text('CEL expression over `connection` and `policies`: what must hold.'),
    message: schema_text_text('What to say where it does not hold.', { minLength: 1 }),
})
    .meta({ description: 'A rule of your own, as a CEL expression.' });
const VersionSchema = schemas/* literal */.euz(1).meta({ description: 'Version of this format.' });
/** A whole file. */
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




/** The root alone: its sections are read one by one, so that a problem in one does not hide the others. */
const RootSchema = schemas/* strictObject */.rej({
    ...Object.fromEntries(Object.keys(FileSchema.shape).map((key) => [key, schemas/* unknown */.L5J().optional()])),
    version: VersionSchema,
});
/** Reads each part of a file on its own, so that one run tells every problem and the rest can still be looked at. */
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
    const root = isRecord(document.value) ? document.value : {};
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
        unfit,
        rules: check(RulesSchema.optional(), section('rules'), ['rules']) ?? {},
        waivers: list('waivers', WaiverSchema),
        guardrails: list('guardrails', GuardrailSchema),
        problems,
    };
}
/** The entries of a map that fit, each looked at alone; only for schemas whose keys are all optional. */
function salvage(type, value) {
    const fitting = {};
    if (isRecord(value)) {
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

;// CONCATENATED MODULE: ./build/policy/range.js
/** Prepares the line starts of a text once; the result turns an offset and a length into a range. */
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

;// CONCATENATED MODULE: ./build/config/positions.js


/** Positions in a YAML text, as `Origin.rangeOf` promises them; the lines are indexed on the first question. */
function createPositions(tree, text) {
    let lines;
    return (pointer, part = 'value') => {
        const [start, end] = find(tree, pointer, part, text);
        lines ??= indexLines(text);
        return lines(start, end - start);
    };
}
/** The position of an element of a file, for example of one connection: `rangeOf` below it. */
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
    // `key:` without a value has an empty place after it, which shows nothing.
    if (value === undefined || value[0] === value[1])
        return key ?? value ?? [0, 0];
    if (!(0,dist/* isCollection */.P3)(node) ||
        !text
            .slice(...value)
            .trimEnd()
            .includes('\n'))
        return trimmed(value, text);
    return key ?? positions_nameOf(node) ?? [value[0], value[0] + 1];
}
function child(node, step) {
    if ((0,dist/* isSeq */.oP)(node))
        return typeof step === 'number' ? node.items[step] : undefined;
    return (0,dist/* isMap */.jh)(node) ? pairsOf(node).get(String(step)) : undefined;
}
/** Maps with many keys would be searched for each of their problems. */
const indexes = new WeakMap();
/** The pairs of a map by key, of a key that stands twice the first, as it is read. */
function pairsOf(node) {
    let index = indexes.get(node);
    if (index === undefined) {
        const entries = node.items.map((pair) => [(0,dist/* isScalar */.jn)(pair.key) ? String(pair.key.value) : '', pair]);
        indexes.set(node, (index = new Map(entries.reverse())));
    }
    return index;
}
/** What a reader calls the element: its name, or else its first key. */
function positions_nameOf(node) {
    if ((0,dist/* isSeq */.oP)(node))
        return spanOf(node.items[0]) && positions_nameOf(node.items[0]);
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
/** A block text ends after its line break; the range should not. */
function trimmed([start, end], text) {
    return [start, start + text.slice(start, end).trimEnd().length];
}

;// CONCATENATED MODULE: ./build/config/read-yaml.js

/**
 * Reads one YAML 1.2 document (JSON is a part of YAML). Lexing and composing are two steps here, as they are inside of
 * `parseDocument`, because composing is recursive: a text that nests without end is refused before it.
 */
function readYaml(text) {
    const unreadable = refuseText(text);
    if (unreadable)
        return { problems: [unreadable] };
    const tokens = [];
    const tooDeep = tokenize(text, tokens);
    if (tooDeep)
        return { problems: [tooDeep] };
    // `uniqueKeys` compares every pair of keys; `unwrap.ts` finds double keys in one pass.
    const composer = new dist/* Composer */.Dk({ uniqueKeys: false, prettyErrors: false, logLevel: 'silent', version: '1.2' });
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
/** A config nests about six deep. */
const MAX_DEPTH = 64;
/** 10,000 connections have about a million, which take a second and 300 MB to compose; blank lines are lexemes too. */
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
/** Fills `tokens`; stops at the first bracket, dash or indentation that is one too many. */
function tokenize(text, tokens) {
    const parser = new dist/* Parser */.iX();
    let lexemes = 0;
    for (const lexeme of new dist/* Lexer */.JG().lex(text)) {
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
/** The usual mistakes in our words; the parser's own for the rest. */
function explain(code, message) {
    const known = EXPLAINED[code];
    return known ?? { message: `not YAML: ${message.charAt(0).toLowerCase()}${message.slice(1)}` };
}
const EXPLAINED = {
    TAB_AS_INDENT: { message: 'a tab in the indentation, which YAML does not allow', fix: 'indent with spaces' },
    BAD_DQ_ESCAPE: {
        message: 'not an escape sequence of a text in double quotes',
        fix: "write the backslash twice, or use single quotes ('…')",
    },
    MULTILINE_IMPLICIT_KEY: {
        message: 'not YAML: a key without a value, or a text that is not closed',
        fix: 'write `key: value`',
    },
};

;// CONCATENATED MODULE: ./build/config/document.js




/** Reads the text of a config file; without a document where the text is no YAML at all. */
function readConfigDocument(file, text) {
    const { tree, problems } = readYaml(text);
    if (tree === undefined)
        return { problems: placeAll(problems, file, text) };
    const { value, refused, problems: refusals } = unwrap(tree);
    const document = { file, value, refused, rangeOf: createPositions(tree, text) };
    return { document, problems: placeAll(refusals, file, text) };
}
/** What makes a text unreadable often repeats on every line: the first places tell enough. */
const MAX_PROBLEMS = 50;
function placeAll(problems, file, text) {
    if (problems.length === 0)
        return [];
    const lines = indexLines(text);
    return problems.slice(0, MAX_PROBLEMS).map(({ start, end, message, fix }) => ({
        message,
        ...(fix !== undefined && { fix }),
        file,
        ...lines(start, Math.max(0, end - start)),
    }));
}

;// CONCATENATED MODULE: ./build/config/find-files.js
/** Where a config is looked for when none is named. */
const DEFAULT_PATTERNS = ['coactive.yml', 'coactive.yaml', '.coactive/*.yml'];
/** 10,000 connections take about 3 MiB. */
const MAX_CONFIG_BYTES = 8 * 1024 * 1024;
/**
 * Finds and reads the config files.
 *
 * @param patterns paths and globs; none: the usual places, of which one suffices
 */
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

;// CONCATENATED MODULE: ./build/config/guards/account-ids.js

/** Account ids are 12 digits. A file's defaults are looked at once, not in every connection that has them. */
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
    if (id === undefined || ACCOUNT_ID.test(id))
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
/** `allow_actions` names S3 actions. Whether one exists, and how wide a pattern is, is said where policies are checked. */
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


/** The role that is assumed to look at an account: a role's ARN, in the account of the connection. */
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
            else if (prefix !== 'arn' || service !== 'iam' || !ACCOUNT_ID.test(account) || !resource?.startsWith('role/')) {
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

/** A bucket written as an address or ARN: the name alone is meant. */
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

/** A name that no bucket can have. Names that only old buckets have are the rule `legacy-bucket-name`. */
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

;// CONCATENATED MODULE: ./build/config/guards/coactive-api.js

/**
 * The address that gets Coactive's credentials: one of Coactive's unless the workflow allows another, since a pull request
 * could otherwise have them sent to itself.
 */
const coactiveApi = {
    id: 'coactive-api',
    *check({ files, allowCustomApi = false }) {
        for (const { document, coactive } of files) {
            const url = coactive.api_url;
            if (url === undefined || COACTIVE_API_URLS.includes(url.replace(/\/$/, '')))
                continue;
            const at = { origin: document, pointer: ['coactive', 'api_url'] };
            const parsed = URL.canParse(url) ? new URL(url) : undefined;
            if (parsed === undefined || !isEncrypted(parsed)) {
                yield { ...at, message: 'coactive.api_url must be an https:// address', fix: `write ${COACTIVE_API_URLS[0]}` };
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
/** What stays on this machine, for tests, needs no encryption. */
function isEncrypted({ protocol, hostname }) {
    return protocol === 'https:' || (protocol === 'http:' && ['127.0.0.1', 'localhost', '[::1]'].includes(hostname));
}

;// CONCATENATED MODULE: ./build/config/guards/coactive-role.js



/**
 * Another role than Coactive's documented one needs the workflow's word for it: a pull request can change the config, and
 * could otherwise grant the access to somebody else and have it proved.
 */
const coactiveRole = {
    id: 'coactive-role',
    *check({ files, coactiveRoleArn }) {
        for (const { document, coactive } of files) {
            const role = coactive.role_arn;
            if (role === undefined || role === COACTIVE_ROLE_ARN)
                continue;
            const at = { origin: document, pointer: ['coactive', 'role_arn'] };
            const { prefix, partition, service, account = '', resource } = (0,policy_arn/* splitArn */.E_)(role) ?? {};
            const isRole = prefix === 'arn' && service === 'iam' && /^role\/[^*?\s]+$/.test(resource ?? '');
            if (!isRole || !ACCOUNT_ID.test(account) || !/^aws(-[a-z]+)*$/.test(partition ?? '')) {
                const message = `${JSON.stringify(role.slice(0, 200))} is no ARN of a role`;
                yield { ...at, message, fix: `leave it out for Coactive's own: ${COACTIVE_ROLE_ARN}` };
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

/** Coactive's pattern for the name of a connection. Source: Coactive's API, Create Connection. */
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
    if (CONNECTION_NAME.test(name))
        return undefined;
    const at = name.search(/[^a-z0-9_]/);
    if (at === -1)
        return 'it begins or ends with "_"';
    return `${JSON.stringify(String.fromCodePoint(name.codePointAt(at) ?? 0))} at character ${String(at + 1)}`;
}

;// CONCATENATED MODULE: ./build/config/guards/guardrail-ids.js

/** A guardrail's id names it in findings and waivers: one meaning each, and none of our rules'. */
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
            else if (!GUARDRAIL_ID.test(id)) {
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


/**
 * `kms_key_arn` is the ARN of a key. An alias can be pointed at another key, and a policy that names one in `Resource`
 * allows nothing. Source: KMS Developer Guide, "Specifying KMS keys in IAM policy statements".
 */
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
                !ACCOUNT_ID.test(account) ||
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
/** In seconds. Source: IAM API, `roleMaxSessionDurationType`. */
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

/** The form of an organization's id: a wrong one would decide conditions on the organization wrongly. */
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
    if (id === undefined || ORGANIZATION_ID.test(id))
        return;
    const message = `${JSON.stringify(id.slice(0, 60))} is no id of an AWS organization`;
    yield { origin, pointer, message, fix: 'write "o-" and 10 to 32 lower-case letters or digits' };
}

;// CONCATENATED MODULE: ./build/config/guards/partitions.js

/**
 * Everything in one partition: no principal of `aws` can reach into `aws-cn`, `aws-us-gov` or `aws-eusc`.
 * Source: IAM User Guide, reference-arns.
 */
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
/** What is no ARN is another guard's. */
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


/** A boundary is a managed policy of the role's account or of AWS. Source: IAM API, PutRolePermissionsBoundary. */
const permissionsBoundary = {
    id: 'permissions-boundary',
    *check({ config }) {
        for (const { role, accountId, origin } of config.connections) {
            const boundary = role.permissionsBoundary;
            if (boundary === undefined)
                continue;
            const at = { origin, pointer: ['role', 'permissions_boundary'] };
            const { prefix, service, account = '', resource } = (0,policy_arn/* splitArn */.E_)(boundary) ?? {};
            const isOwner = account === 'aws' || ACCOUNT_ID.test(account);
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
/** Documents of a role where the method has none: they would be looked at by nobody. */
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
/** Source: IAM API, `policyNameType`. Left out, it is the role's name, which is checked there. */
const policyName = {
    id: 'policy-name',
    *check({ config }) {
        for (const { role, origin } of config.connections) {
            const name = role.policyName;
            if (name === role.name || (IAM_NAME.test(name) && name.length <= MAX_LENGTH))
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
/** S3's limit for a key, in bytes of UTF-8. Source: Amazon S3 User Guide, "Naming Amazon S3 objects". */
const MAX_KEY_BYTES = 1024;
/** A prefix that matches nothing, or everything. Any character may be in one: it is literal text. */
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

/** The form of a Region's code. */
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
    if (region === undefined || REGION.test(region))
        return;
    const message = `${JSON.stringify(region.slice(0, 40))} is no code of a Region`;
    yield { origin, pointer, message, fix: 'write it as AWS does, for example us-east-1' };
}

;// CONCATENATED MODULE: ./build/config/guards/role-name.js

const role_name_MAX_LENGTH = 64;
/** Source: IAM API, `roleNameType`. */
const roleName = {
    id: 'role-name',
    *check({ config }) {
        for (const { method, role, origin, name } of config.connections) {
            const { length } = role.name;
            if (method === 'bucket-policy' || (IAM_NAME.test(role.name) && length <= role_name_MAX_LENGTH))
                continue;
            const isDefault = role.name === `coactive-${name.replaceAll('_', '-')}`;
            if (isDefault && length <= role_name_MAX_LENGTH)
                continue; // The connection's own name is wrong, and said to be.
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
/** Source: IAM API, `pathType`. */
const rolePath = {
    id: 'role-path',
    *check({ config }) {
        for (const { role, origin } of config.connections) {
            const { path } = role;
            if (ROLE_PATH.test(path) && path.length <= role_path_MAX_LENGTH)
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
/** Source: IAM API, `tagKeyType` and `tagValueType`. */
const ALLOWED = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u;
/** Source: IAM User Guide, "Tags for AWS Identity and Access Management resources". */
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

;// CONCATENATED MODULE: ./build/config/guards/rule-severities.js

/** `rules` of all files: known ids, and one severity for each. */
const ruleSeverities = {
    id: 'rule-severities',
    *check({ files, knownRules }) {
        const first = new Map();
        for (const { document, rules } of files) {
            for (const [id, severity] of Object.entries(rules)) {
                const at = { origin: document, pointer: ['rules', id] };
                if (knownRules !== undefined && !knownRules.includes(id)) {
                    const fix = suggest(id, knownRules);
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
/** In seconds. Source: Coactive's API, Create Connection. Below AWS's 900 is the rule `session-ttl-below-minimum`. */
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

/** What looks like a bucket and is none: its access follows other rules, so nothing here would prove anything. */
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
/**
 * The same bucket and prefix declared twice: two declarations of one access, of which only one can be meant. An absent
 * connection does not count, so that one can take the place of another. Prefixes that merely overlap are a rule.
 */
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
                // `null` is no prefix: the whole bucket is not the same as the (refused) empty prefix.
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
/** Two connections of one name, over all files: Coactive knows a connection by its name alone. */
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

;// CONCATENATED MODULE: ./build/config/guards/waiver-targets.js

/** A waiver for a rule or a connection that does not exist accepts nothing, whatever its author believes. */
const waiverTargets = {
    id: 'waiver-targets',
    *check({ config, unfit, knownRules }) {
        const names = new Set([...config.connections, ...unfit].map(({ name }) => name));
        const rules = new Set([...(knownRules ?? []), ...config.guardrails.map(({ id }) => id)]);
        for (const { rule, connection, origin } of config.waivers) {
            if (knownRules !== undefined && !rules.has(rule)) {
                const fix = suggest(rule, [...rules]);
                yield { origin, pointer: ['rule'], message: `no rule has the id ${JSON.stringify(rule)}`, ...(fix && { fix }) };
            }
            if (connection !== undefined && !names.has(connection)) {
                const fix = suggest(connection, [...names]);
                const message = `no connection is named ${JSON.stringify(connection)}`;
                yield { origin, pointer: ['connection'], message, ...(fix && { fix }) };
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/config/guards/waiver-terms.js
/** A waiver says why, and until which day. */
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
/** `Date` takes 2026-02-30 for the 2nd of March: a day is real when it comes back as it was. */
function isDay(text) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text))
        return false;
    const date = new Date(`${text}T00:00:00Z`);
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

;// CONCATENATED MODULE: ./build/config/guards/index.js




























/** Every guard. A test compares this list with the folder. */
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
    waiverTargets,
    waiverTerms,
];

;// CONCATENATED MODULE: ./build/config/resolve.js






/** The limit of a session that Coactive asks for, and IAM's default for a role, in seconds. */
const DEFAULT_SESSION_SECONDS = 3600;
/** A connection with every default applied: those of its file, and ours. */
function resolveConnection(file, { value, pointer }) {
    const { defaults, coactive } = file;
    const coactiveRoleArn = coactive.role_arn ?? COACTIVE_ROLE_ARN;
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
        apiUrl: (coactive.api_url ?? COACTIVE_API_URLS[0]).replace(/\/$/, ''),
        policies: resolvePolicies(value.method, value.policies ?? {}),
        origin: originOf(file, pointer, value),
    };
}
/** What can be said of a connection that does not fit the schema: its documents at least. */
function resolveUnfit(file, { value, pointer }) {
    const raw = isRecord(value) ? value : {};
    const method = raw.method === 'bucket-policy' ? 'bucket-policy' : 'iam-role';
    return {
        name: typeof raw.name === 'string' ? raw.name : '',
        state: raw.state === 'absent' ? 'absent' : 'present',
        method,
        policies: resolvePolicies(method, salvage(PoliciesSchema, raw.policies)),
        origin: originOf(file, pointer, raw),
    };
}
/** `{account_id}` stands for the connection's account; without one it stays, and a guard says so. */
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
/** What the method needs and the config leaves out comes from the contract. */
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
    if ('terraform' in source)
        return { from: 'terraform', path: source.terraform, address: source.address, pointer };
    return { from: 'cloudformation', path: source.cloudformation, resource: source.resource, pointer };
}
/** A value that the connection has from `defaults` stands there, and Coactive's values in `coactive`. */
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
                const defaults = isRecord(root) ? root.defaults : undefined;
                if (isRecord(defaults) && Object.hasOwn(defaults, key))
                    return document.rangeOf(['defaults', ...pointer], part);
            }
            return below(pointer, part);
        },
    };
}

;// CONCATENATED MODULE: ./build/config/select.js

/** Narrows a config to the connections of the input `connection`; none named: all. */
function selectConnections(config, unfit, names) {
    if (names.length === 0)
        return { config, problems: [] };
    const wanted = new Set(names);
    const known = new Set([...config.connections, ...unfit].map(({ name }) => name));
    const problems = [...wanted]
        .filter((name) => !known.has(name))
        .map((name) => {
        const fix = suggest(name, [...known]);
        return { message: `no connection is named ${JSON.stringify(name)}`, ...(fix && { fix }) };
    });
    return {
        config: {
            ...config,
            isSelection: true,
            connections: config.connections.filter(({ name }) => wanted.has(name)),
            waivers: config.waivers.filter(({ connection }) => connection === undefined || wanted.has(connection)),
        },
        problems,
    };
}

;// CONCATENATED MODULE: ./build/config/load.js







/**
 * Loads the declared connections from one config file or several, joined. Never throws for a user's mistake.
 *
 * @param patterns paths and globs; none: `coactive.yml`, `coactive.yaml`, `.coactive/*.yml`, of which one suffices
 */
async function loadConfig(files, patterns, options = {}) {
    const { texts, problems } = await findConfigFiles(files, patterns);
    const read = readConfig(texts, options);
    return { ...read, problems: [...problems, ...read.problems].sort(byPlace) };
}
/** `loadConfig` for texts that are at hand. */
function readConfig(texts, options = {}) {
    const results = texts.map(({ file, text }) => readConfigDocument(file, text));
    const declared = results.flatMap(({ document }) => (document ? [readDeclarations(document)] : []));
    const config = join(texts, declared);
    const unfit = declared.flatMap((file) => file.unfit.map((item) => resolveUnfit(file, item)));
    const found = [
        ...results.flatMap((result) => result.problems),
        ...declared.flatMap((file) => file.problems),
        ...guard({ config, files: declared, unfit, ...options }),
    ];
    const isSilent = texts.length > 0 && found.length === 0 && config.connections.length === 0;
    const selected = selectConnections(config, unfit, options.connections ?? []);
    const problems = [...found, ...(isSilent ? [noConnection(texts)] : selected.problems)];
    return { config: selected.config, problems: problems.sort(byPlace), unfit };
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
/** Inputs first, then as the files are read. */
function byPlace(one, other) {
    const file = compare(one.file ?? '', other.file ?? '');
    return file || (one.line ?? 0) - (other.line ?? 0) || (one.column ?? 0) - (other.column ?? 0);
}
function compare(one, other) {
    return one < other ? -1 : Number(one > other);
}

// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(9547);
;// CONCATENATED MODULE: ./build/policy/syntax.js

/** The length that IAM's API model allows for a document (`policyDocumentType`), white space included. */
const MAX_POLICY_CHARACTERS = 131_072;
/** jsonc-parser's token numbers: its `SyntaxKind` is an ambient const enum, which single-file transpilers cannot read. */
const TOKEN = {
    OpenBraceToken: 1,
    CloseBraceToken: 2,
    OpenBracketToken: 3,
    CloseBracketToken: 4,
    CommaToken: 5,
    ColonToken: 6,
    NullKeyword: 7,
    TrueKeyword: 8,
    FalseKeyword: 9,
    StringLiteral: 10,
    NumericLiteral: 11,
    LineComment: 12,
    BlockComment: 13,
    LineBreak: 14,
    Trivia: 15,
    EOF: 17,
};
/**
 * Finds the first place where a text stops being JSON that AWS would take, and says why. Called only when `JSON.parse`
 * failed or lost a key; iterative, so that nesting cannot exhaust the stack.
 */
function findSyntaxProblem(text, maxDepth) {
    if (text.charCodeAt(0) === 0xfeff) {
        return {
            offset: 0,
            length: 1,
            message: 'the file begins with a byte-order mark (BOM), which AWS refuses: save it as UTF-8 without BOM',
        };
    }
    if (text.trim() === '')
        return { offset: 0, length: 0, message: 'the file is empty: a policy is a JSON object' };
    const scanner = (0,main.createScanner)(text);
    const stack = [];
    let expect = 'value';
    const at = (message) => ({
        offset: Math.min(scanner.getTokenOffset(), text.length),
        length: scanner.getTokenLength(),
        message,
    });
    for (;;) {
        const token = scanner.scan();
        if (token === TOKEN.LineBreak || token === TOKEN.Trivia)
            continue;
        if (token === TOKEN.LineComment || token === TOKEN.BlockComment)
            return at('JSON has no comments, and AWS refuses them');
        const top = stack.at(-1);
        if (token === TOKEN.EOF) {
            if (expect === 'nothing')
                return at('the text is not JSON');
            return at(stack.length > 0 ? 'the text ends before the JSON does: a bracket is not closed' : 'the text is not JSON');
        }
        if (scanner.getTokenError() !== 0)
            return at('not a JSON token (an unclosed text, a wrong escape or a control character)');
        switch (token) {
            case TOKEN.OpenBraceToken:
            case TOKEN.OpenBracketToken: {
                if (expect !== 'value' && expect !== 'value-or-end')
                    return at(unexpected(text, scanner, expect));
                const isObject = token === TOKEN.OpenBraceToken;
                stack.push(isObject ? { kind: 'object', keys: new Set() } : { kind: 'array' });
                if (stack.length > maxDepth)
                    return at(`nested more than ${String(maxDepth)} deep: no policy is`);
                expect = isObject ? 'key-or-end' : 'value-or-end';
                break;
            }
            case TOKEN.CloseBraceToken:
            case TOKEN.CloseBracketToken: {
                const closes = token === TOKEN.CloseBraceToken ? 'object' : 'array';
                const may = expect === 'comma-or-end' || expect === (closes === 'object' ? 'key-or-end' : 'value-or-end');
                if (top?.kind !== closes || !may)
                    return at(unexpected(text, scanner, expect));
                stack.pop();
                expect = stack.length === 0 ? 'nothing' : 'comma-or-end';
                break;
            }
            case TOKEN.CommaToken:
                if (expect !== 'comma-or-end')
                    return at(unexpected(text, scanner, expect));
                expect = top?.kind === 'object' ? 'key' : 'value';
                break;
            case TOKEN.ColonToken:
                if (expect !== 'colon')
                    return at(unexpected(text, scanner, expect));
                expect = 'value';
                break;
            case TOKEN.StringLiteral:
                if ((expect === 'key' || expect === 'key-or-end') && top?.kind === 'object') {
                    const key = scanner.getTokenValue();
                    if (top.keys.has(key))
                        return at(`the key ${JSON.stringify(key)} stands twice in one object, which AWS refuses`);
                    top.keys.add(key);
                    expect = 'colon';
                    break;
                }
                if (expect !== 'value' && expect !== 'value-or-end')
                    return at(unexpected(text, scanner, expect));
                expect = stack.length === 0 ? 'nothing' : 'comma-or-end';
                break;
            case TOKEN.NumericLiteral:
            case TOKEN.TrueKeyword:
            case TOKEN.FalseKeyword:
            case TOKEN.NullKeyword:
                if (expect !== 'value' && expect !== 'value-or-end')
                    return at(unexpected(text, scanner, expect));
                expect = stack.length === 0 ? 'nothing' : 'comma-or-end';
                break;
            default:
                return at(unexpected(text, scanner, expect));
        }
    }
}
const syntax_EXPECTED = {
    value: 'a value',
    'value-or-end': 'a value or "]"',
    key: 'a key in double quotes (a comma before "}" is not JSON)',
    'key-or-end': 'a key in double quotes or "}"',
    colon: '":" after the key',
    'comma-or-end': '"," or a closing bracket',
    nothing: 'nothing more after the document',
};
function unexpected(text, scanner, expect) {
    const found = text.slice(scanner.getTokenOffset(), scanner.getTokenOffset() + Math.min(scanner.getTokenLength(), 20));
    return `not JSON: expected ${syntax_EXPECTED[expect]}, found ${JSON.stringify(found)}`;
}

// EXTERNAL MODULE: ./build/policy/read.js
var read = __webpack_require__(9851);
;// CONCATENATED MODULE: ./build/policy/parse.js


/**
 * Parses the text of a policy document. The quick way is `JSON.parse`; the text is looked at more closely only when that
 * fails or when keys were lost (`JSON.parse` silently keeps the last of two equal keys, AWS refuses both).
 */
function parsePolicy(text, kind, file, generated = false) {
    const problem = text.length > MAX_POLICY_CHARACTERS ? tooLong(text) : undefined;
    if (problem)
        return { problem };
    const json = parseJson(text);
    if ('problem' in json)
        return json;
    return { policy: { kind, file, text, json: json.value, generated, ...(0,read/* readDocument */.u)(json.value) } };
}
/** Parses JSON and refuses what AWS refuses: a byte-order mark, a key twice in one object, nesting without end. */
function parseJson(text) {
    const scan = scanJson(text);
    if (scan.depth > parse_MAX_DEPTH)
        return { problem: findSyntaxProblem(text, parse_MAX_DEPTH) };
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return { problem: findSyntaxProblem(text, parse_MAX_DEPTH) };
    }
    if (countKeys(value) !== scan.colons)
        return { problem: findSyntaxProblem(text, parse_MAX_DEPTH) };
    return { value };
}
/** A policy nests about seven deep; the rest is an attack on recursive readers. */
const parse_MAX_DEPTH = 32;
function tooLong(text) {
    const message = `the document has ${String(text.length)} characters; IAM takes at most ${String(MAX_POLICY_CHARACTERS)}`;
    return { offset: 0, length: 1, message };
}
/** Depth, and the number of colons outside of strings, which is the number of keys as written. One pass, no recursion. */
function scanJson(text) {
    let depth = 0;
    let deepest = 0;
    let colons = 0;
    for (let i = 0; i < text.length; i++) {
        const code = text.charCodeAt(i);
        if (code === 0x22) {
            i = endOfString(text, i);
        }
        else if (code === 0x3a) {
            colons++;
        }
        else if (code === 0x7b || code === 0x5b) {
            if (++depth > deepest)
                deepest = depth;
        }
        else if (code === 0x7d || code === 0x5d) {
            depth--;
        }
    }
    return { depth: deepest, colons };
}
/** The index of the quote that closes the string opened at `start`, or the end of the text. */
function endOfString(text, start) {
    let end = text.indexOf('"', start + 1);
    while (end !== -1) {
        let backslashes = 0;
        while (text.charCodeAt(end - 1 - backslashes) === 0x5c)
            backslashes++;
        if (backslashes % 2 === 0)
            return end;
        end = text.indexOf('"', end + 1);
    }
    return text.length;
}
function countKeys(value) {
    if (typeof value !== 'object' || value === null)
        return 0;
    let count = 0;
    if (Array.isArray(value)) {
        for (const item of value)
            count += countKeys(item);
    }
    else {
        for (const item of Object.values(value))
            count += 1 + countKeys(item);
    }
    return count;
}

;// CONCATENATED MODULE: ./build/config/policy-library.js


/** The documents of all connections: each parsed once for each kind that it is used as. */
class PolicyLibrary {
    texts;
    problems = [];
    parsed = new Map();
    broken = new Set();
    byConnection = new Map();
    failed = new Map();
    constructor(texts) {
        this.texts = texts;
    }
    get unreadable() {
        return [...this.failed.values()];
    }
    of(connection) {
        return this.byConnection.get(connection) ?? [];
    }
    add(reference) {
        const { connection, kind, source } = reference;
        if (source.from !== 'file') {
            this.problems.push(notSupported(reference));
            return;
        }
        const result = this.texts.get(source.path);
        if (result === undefined)
            return;
        if ('problem' in result) {
            const known = this.failed.get(source.path);
            if (known)
                known.references.push(reference);
            else
                this.failed.set(source.path, { path: source.path, result, references: [reference] });
            return;
        }
        const policy = this.parse(result.text, kind, source.path);
        if (policy === undefined)
            return;
        const policies = this.byConnection.get(connection);
        if (policies)
            policies.push(policy);
        else
            this.byConnection.set(connection, [policy]);
    }
    parse(text, kind, path) {
        const key = `${kind} ${path}`;
        if (this.parsed.has(key))
            return this.parsed.get(key);
        const result = parsePolicy(text, kind, path);
        if ('policy' in result) {
            this.parsed.set(key, result.policy);
            return result.policy;
        }
        this.parsed.set(key, undefined);
        const { message, offset, length } = result.problem;
        const place = { file: path, ...indexLines(text)(offset, length) };
        // The same file read as two kinds has the same mistake.
        if (!this.broken.has(path))
            this.problems.push({ rule: 'JSON_SYNTAX_ERROR', message, fix: 'correct the JSON', ...place });
        this.broken.add(path);
        return undefined;
    }
}
function notSupported({ connection, source }) {
    return {
        message: `policy documents from ${source.from === 'terraform' ? 'Terraform plans' : 'CloudFormation templates'} are not supported yet`,
        fix: 'name a JSON file with the policy document',
        file: connection.origin.file,
        ...connection.origin.rangeOf(source.pointer),
    };
}

;// CONCATENATED MODULE: ./build/config/unreadable-file.js

/** Says of each policy file that could not be read why, at the first place of the config that names it. */
async function explainUnreadable(unreadable, files) {
    const folders = new Map();
    const list = (folder) => {
        let names = folders.get(folder);
        if (names === undefined)
            folders.set(folder, (names = files.glob(`${escapeGlob(folder)}*`)));
        return names;
    };
    return Promise.all(unreadable.map(async ({ path, result, references }) => {
        const [first] = references;
        const others = references.length - 1;
        const meant = result.isMissing === true ? (0,nearest/* nearest */.p)(path, await list(path.replace(/[^/]*$/, ''))) : undefined;
        const also = others === 0 ? '' : ` (named in ${String(others)} more ${others === 1 ? 'place' : 'places'})`;
        return {
            rule: 'invalid-policy-file',
            message: `the policy file ${JSON.stringify(path.slice(0, 200))} ${result.problem}${also}`,
            fix: meant === undefined
                ? 'correct the path or the file; paths are relative to the workspace'
                : `did you mean "${meant}"?`,
            ...(first && {
                file: first.connection.origin.file,
                ...first.connection.origin.rangeOf(first.source.pointer),
            }),
        };
    }));
}
/** A folder's name may hold the characters of a glob. */
function escapeGlob(path) {
    return path.replace(/[\\*?[\]{}()!+@]/g, '\\$&');
}

;// CONCATENATED MODULE: ./build/config/policies.js



/** IAM takes 131,072 characters, of up to three bytes each in UTF-8; `parsePolicy` counts the characters. */
const MAX_POLICY_BYTES = 3 * 131_072;
/**
 * Reads the documents of all connections, each file once however many connections share it, and generates those that are
 * left out. A connection with `state: absent` has none. Never throws for a user's mistake.
 *
 * @param unfit connections that do not fit the schema: their documents are looked at for problems only
 */
async function loadPolicies(config, files, generate, unfit = []) {
    const references = [...config.connections, ...unfit].flatMap(listReferences);
    const paths = [...new Set(references.flatMap(({ source }) => (source.from === 'file' ? [source.path] : [])))];
    const texts = new Map(await Promise.all(paths.map(async (path) => [path, await files.read(path, MAX_POLICY_BYTES)])));
    const library = new PolicyLibrary(texts);
    for (const reference of references)
        library.add(reference);
    const problems = [...library.problems, ...(await explainUnreadable(library.unreadable, files))];
    const subjects = config.connections.map((connection) => ({
        connection,
        policies: connection.state === 'absent' ? [] : [...library.of(connection), ...generateMissing(connection, generate)],
    }));
    return { subjects, problems };
}
function listReferences(connection) {
    if (connection.state === 'absent')
        return [];
    const { permissions, trust, bucket, boundary, key } = connection.policies;
    const sources = [
        ...permissions.map((source) => ['permissions', source]),
        ['trust', trust],
        ['bucket', bucket],
        ['boundary', boundary],
        ['key', key],
    ];
    return sources.flatMap(([kind, source]) => source === undefined || source.from === 'contract' ? [] : [{ connection, kind, source }]);
}
function generateMissing(connection, generate) {
    const { permissions, trust, bucket } = connection.policies;
    const wanted = new Set();
    if (permissions.some(({ from }) => from === 'contract'))
        wanted.add('permissions');
    if (trust?.from === 'contract')
        wanted.add('trust');
    if (bucket?.from === 'contract')
        wanted.add('bucket');
    if (wanted.size === 0)
        return [];
    return generate(connection).flatMap(({ kind, text }) => {
        if (!wanted.has(kind))
            return [];
        const result = parsePolicy(text, kind, `generated: ${kind}`, true);
        // What we wrote ourselves and can not read is a defect of ours.
        if ('problem' in result)
            throw new Error(`the generated ${kind} document is no policy: ${result.problem.message}`);
        return [result.policy];
    });
}

// EXTERNAL MODULE: ./build/report/build.js
var build = __webpack_require__(4267);
// EXTERNAL MODULE: ./build/report/problem.js
var problem = __webpack_require__(5344);
;// CONCATENATED MODULE: ./build/rules/guardrail-expression.js
/** Far more than a guardrail needs; what is compiled must also be evaluated within its time. */
const LIMITS = { maxAstNodes: 1000, maxDepth: 64, maxListElements: 200, maxMapEntries: 200, maxCallArguments: 16 };
const MAX_CHARACTERS = 10_000;
/** Compiles expressions. CEL is loaded here, since most configs have no guardrails. */
async function createCompiler() {
    const { Environment } = await __webpack_require__.e(/* import() */ 337).then(__webpack_require__.bind(__webpack_require__, 7337));
    const environment = new Environment({ limits: LIMITS })
        .registerVariable('connection', 'map')
        .registerVariable('policies', 'list');
    return (text) => compile(environment, text);
}
function compile(environment, text) {
    if (text.length > MAX_CHARACTERS)
        return { problem: `it has more than ${String(MAX_CHARACTERS)} characters` };
    let parsed;
    try {
        parsed = environment.parse(text);
    }
    catch (error) {
        return { problem: summarize(error) };
    }
    const { valid, type, error } = parsed.check();
    if (!valid)
        return { problem: summarize(error) };
    if (type !== 'bool' && type !== 'dyn')
        return { problem: `it yields ${type ?? 'something else'}, not true or false` };
    return (variables) => parsed(variables);
}
/** The first line of CEL's message, with the place in the expression; the rest draws it, which our report does itself. */
function summarize(error) {
    if (!(error instanceof Error))
        return String(error);
    const [first = ''] = error.message.split('\n');
    const start = 'range' in error ? error.range?.start : undefined;
    return start === undefined ? first : `${first} (at character ${String(start + 1)})`;
}

;// CONCATENATED MODULE: ./build/rules/guardrail-variables.js
/**
 * What a guardrail's expression may speak of: `connection`, with the keys of the config and the defaults applied, and
 * `policies`, a list of `{ kind, file, document }`. A key that is neither declared nor has a default is not there:
 * `has(connection.region)` asks.
 */
function guardrailVariables(connection, policies) {
    return {
        connection: withoutUndefined(describeConnection(connection)),
        policies: policies.map(({ kind, file, json }) => ({ kind, file, document: json })),
    };
}
function describeConnection(connection) {
    const { role } = connection;
    return {
        name: connection.name,
        description: connection.description,
        state: connection.state,
        method: connection.method,
        bucket: connection.bucket,
        account_id: connection.accountId,
        bucket_owner_account_id: connection.bucketOwnerAccountId,
        region: connection.region,
        organization_id: connection.organizationId,
        assume_role: connection.assumeRole,
        prefixes: connection.prefixes,
        allow_actions: connection.allowActions,
        allow_bucket_listing: connection.allowBucketListing,
        kms_key_arn: connection.kmsKeyArn,
        session_ttl_seconds: BigInt(connection.sessionTtlSeconds),
        adopt: connection.adopt,
        role: connection.method === 'iam-role'
            ? withoutUndefined({
                name: role.name,
                path: role.path,
                policy_name: role.policyName,
                max_session_duration: BigInt(role.maxSessionDuration),
                permissions_boundary: role.permissionsBoundary,
                tags: role.tags,
            })
            : undefined,
    };
}
function withoutUndefined(entries) {
    return Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined));
}

;// CONCATENATED MODULE: ./build/rules/guardrail-evaluation.js


/** One connection may take this long, in milliseconds. */
const MAX_MILLISECONDS = 250;
/** All connections together may take this many times as long. */
const MAX_ROUNDS = 20;
/**
 * Decides a guardrail for each connection. Connections are decided in rounds, since each bounded run costs a thread: a
 * round that is stopped after at least one connection goes on with the next, one that is stopped in its first connection
 * has found a slow one.
 */
function evaluateAll(compiled, subjects, limit) {
    const outcomes = [];
    const violating = () => subjects.filter((_, index) => outcomes[index] === 'violated');
    const nameAt = (index) => JSON.stringify(subjects[index]?.connection.name ?? '');
    for (let round = 1; outcomes.length < subjects.length; round++) {
        const before = outcomes.length;
        const isDone = limit.run(MAX_MILLISECONDS, () => {
            for (const subject of subjects.slice(before)) {
                const outcome = evaluate(compiled, guardrailVariables(subject.connection, subject.policies));
                outcomes.push(outcome);
                if (typeof outcome === 'object')
                    return;
            }
        });
        const last = outcomes.at(-1);
        if (typeof last === 'object') {
            const message = `fails for ${nameAt(outcomes.length - 1)}: ${last.message}`;
            return { violating: violating(), failure: { key: last.key, message } };
        }
        if (isDone)
            break;
        if (outcomes.length === before || round === MAX_ROUNDS) {
            const message = `takes too long: stopped at ${nameAt(outcomes.length)} after ${String(MAX_MILLISECONDS * (outcomes.length === before ? 1 : round))} ms`;
            return { violating: violating(), failure: { key: 'assert', message } };
        }
    }
    return { violating: violating() };
}
function evaluate({ when, assert }, variables) {
    const condition = decide(when, 'when', variables);
    if (typeof condition === 'object')
        return condition;
    if (!condition)
        return 'held';
    const outcome = decide(assert, 'assert', variables);
    if (typeof outcome === 'object')
        return outcome;
    return outcome ? 'held' : 'violated';
}
/** True or false, or why neither; no expression: true. */
function decide(expression, key, variables) {
    if (expression === undefined)
        return true;
    try {
        const value = expression(variables);
        return typeof value === 'boolean' ? value : { key, message: `it yields ${typeName(value)}, not true or false` };
    }
    catch (error) {
        const text = summarize(error);
        const hint = text.startsWith('No such key') ? '; ask with has(…) first' : '';
        return { key, message: `${text}${hint}` };
    }
}
function typeName(value) {
    if (Array.isArray(value))
        return 'a list';
    if (value === null)
        return 'null';
    return typeof value === 'object' ? 'a map' : `a ${typeof value}`;
}

;// CONCATENATED MODULE: ./build/rules/guardrail.js


/**
 * Applies the user's own rules to every connection that is not absent. Each expression is compiled once; it comes from a
 * pull request, so it is bounded in size and, by `limit`, in time.
 */
async function evaluateGuardrails(guardrails, subjects, limit) {
    const findings = [];
    const problems = [];
    if (guardrails.length === 0)
        return { findings, problems };
    const compile = await createCompiler();
    const present = subjects.filter(({ connection }) => connection.state !== 'absent');
    for (const guardrail of guardrails) {
        const use = (key) => {
            const text = guardrail[key];
            if (text === undefined)
                return undefined;
            const compiled = compile(text);
            if (typeof compiled === 'function')
                return compiled;
            problems.push(problemAt(guardrail, key, `is no expression that we can use: ${compiled.problem}`));
            return undefined;
        };
        const when = use('when');
        const assert = use('assert');
        if (assert === undefined || (when === undefined && guardrail.when !== undefined))
            continue;
        const { violating, failure } = evaluateAll({ when, assert }, present, limit);
        if (failure)
            problems.push(problemAt(guardrail, failure.key, failure.message));
        findings.push(...violating.map((subject) => findingOf(guardrail, subject)));
    }
    return { findings, problems };
}
function problemAt({ id, origin }, key, message) {
    return {
        message: `\`${key}\` of the guardrail "${id}" ${message}`,
        fix: 'correct the CEL expression; it may use `connection` and `policies`',
        file: origin.file,
        ...origin.rangeOf([key]),
    };
}
function findingOf({ id, severity, message }, { connection }) {
    return {
        rule: id,
        severity,
        message,
        connection: connection.name,
        file: connection.origin.file,
        ...connection.origin.rangeOf(['name']),
        sources: ['guardrail'],
    };
}

// EXTERNAL MODULE: ./build/rules/index.js + 219 modules
var rules = __webpack_require__(9676);
;// CONCATENATED MODULE: ./build/policy/locate.js


/**
 * Positions in a JSON text that is known to parse. The positioned tree is built on the first question only: a document
 * without findings never pays for it. A pointer to something missing yields its nearest existing parent.
 */
function createLocator(text) {
    let tree;
    let lines;
    return (pointer, part = 'value') => {
        tree ??= (0,main.parseTree)(text);
        lines ??= indexLines(text);
        if (tree === undefined)
            return lines(0, text.length);
        let node;
        let rest = [...pointer];
        while ((node = (0,main.findNodeAtLocation)(tree, rest)) === undefined && rest.length > 0)
            rest = rest.slice(0, -1);
        node ??= tree;
        const property = node.parent?.type === 'property' ? node.parent.children?.[0] : undefined;
        const shown = part === 'key' && rest.length === pointer.length && property ? property : node;
        return lines(shown.offset, shown.length);
    };
}

;// CONCATENATED MODULE: ./build/rules/lint.js

/** Applies rules to documents and turns problems into findings: severity, file and range are added here, once. */
class Linter {
    severities;
    locators = new WeakMap();
    active;
    constructor(rules, severities = {}) {
        this.severities = severities;
        this.active = rules.filter((rule) => severities[rule.id] !== 'off');
    }
    /** The rules that need no connection; with one, the findings bear its name (and those of a generated document its place). */
    lintPolicy(policy, connection) {
        const findings = [];
        for (const rule of this.active) {
            if (rule.scope !== 'policy' || !rule.applies.includes(policy.kind))
                continue;
            for (const problem of rule.check(policy))
                findings.push(this.locate(rule, problem, policy, connection));
        }
        return findings;
    }
    /** The rules that need one, on each document and on all of them together. */
    lintConnection(subject) {
        const { connection, policies } = subject;
        const findings = [];
        for (const rule of this.active) {
            if (rule.scope === 'policy-of-connection') {
                for (const policy of policies) {
                    if (!rule.applies.includes(policy.kind))
                        continue;
                    for (const problem of rule.check(policy, connection)) {
                        findings.push(this.locate(rule, problem, policy, connection));
                    }
                }
            }
            else if (rule.scope === 'connection') {
                for (const problem of rule.check(subject)) {
                    findings.push(this.locate(rule, problem, problem.policy, connection));
                }
            }
        }
        return findings;
    }
    /** The rules about all connections together. */
    lintConfig(config) {
        const findings = [];
        for (const rule of this.active) {
            if (rule.scope !== 'config')
                continue;
            for (const problem of rule.check(config))
                findings.push(this.locate(rule, problem, undefined, problem.connection));
        }
        return findings;
    }
    locate(rule, problem, policy, connection) {
        const severity = this.severityOf(rule, problem);
        const at = policy === undefined || policy.generated ? this.atDeclaration(policy, problem, connection) : undefined;
        const range = at?.range ?? (policy && this.locator(policy)(problem.pointer, problem.part));
        const file = at?.file ?? policy?.file ?? '';
        return {
            rule: rule.id,
            severity,
            message: clip(problem.message),
            ...(connection && { connection: connection.name }),
            file,
            ...(range ?? { line: 1, column: 1, endLine: 1, endColumn: 1 }),
            sources: ['rule'],
            help: `docs/rules.md#${rule.id.toLowerCase()}`,
            fix: clip(problem.fix ?? rule.howToFix),
            ...(problem.replacement !== undefined && { replacement: problem.replacement }),
        };
    }
    /** A generated document has no line that the user could open: its findings stand at the connection's name. */
    atDeclaration(policy, problem, connection) {
        if (connection === undefined)
            return undefined;
        const pointer = policy === undefined ? problem.pointer : ['name'];
        return { file: connection.origin.file, range: connection.origin.rangeOf(pointer, problem.part) };
    }
    /** The user's choice for the rule wins over both; `note` chosen for a graded rule must not come back as an error. */
    severityOf(rule, problem) {
        const chosen = this.severities[rule.id];
        if (chosen !== undefined && chosen !== 'off')
            return chosen;
        return problem.severity ?? rule.severity;
    }
    locator(policy) {
        let locate = this.locators.get(policy);
        if (locate === undefined)
            this.locators.set(policy, (locate = createLocator(policy.text)));
        return locate;
    }
}
/** Messages quote documents, and a hostile document has texts without end. */
function clip(message) {
    return message.length > MAX_MESSAGE ? `${message.slice(0, MAX_MESSAGE - 1)}…` : message;
}
const MAX_MESSAGE = 1_500;

;// CONCATENATED MODULE: ./build/rules/waive.js
/** The rules of waivers themselves, for `rules:` and `explain`; they look at findings and so are no `Rule`. */
const WAIVER_RULES = ['expired-waiver', 'unused-waiver'];
/**
 * Sets the accepted findings apart. An expired waiver accepts nothing and is an error, one that accepts nothing any more a
 * warning. What is wrong with the configuration itself (source `config`) can not be accepted.
 */
function applyWaivers(findings, waivers, now, { connections, isSelection = false } = {}) {
    const names = connections && new Set(connections.map(({ name }) => name));
    const inScope = waivers.filter(({ connection }) => connection === undefined || names?.has(connection) !== false);
    const expired = new Set(inScope.filter((waiver) => now.getTime() >= endOf(waiver)));
    const index = new Map();
    for (const waiver of inScope) {
        if (expired.has(waiver))
            continue;
        const key = waive_keyOf(waiver.rule, waiver.connection);
        index.set(key, [...(index.get(key) ?? []), waiver]);
    }
    const used = new Set();
    const waived = [];
    const remaining = findings.filter((finding) => {
        if (finding.sources.includes('config'))
            return true;
        const accepting = [
            ...(finding.connection === undefined ? [] : (index.get(waive_keyOf(finding.rule, finding.connection)) ?? [])),
            ...(index.get(waive_keyOf(finding.rule, undefined)) ?? []),
        ];
        const [waiver] = accepting;
        if (waiver === undefined)
            return true;
        for (const each of accepting)
            used.add(each);
        waived.push({ ...finding, reason: waiver.reason, expires: waiver.expires });
        return false;
    });
    const unused = inScope.filter((waiver) => !expired.has(waiver) && !used.has(waiver) && !(isSelection && waiver.connection === undefined));
    return { findings: [...remaining, ...Array.from(expired, expiredFinding), ...unused.map(unusedFinding)], waived };
}
/** The waiver holds to the end of its day, UTC. */
function endOf({ expires }) {
    return Date.parse(`${expires}T00:00:00Z`) + 86_400_000;
}
function waive_keyOf(rule, connection) {
    return JSON.stringify([rule, connection ?? null]);
}
function expiredFinding(waiver) {
    return {
        ...base(waiver, 'expires'),
        rule: 'expired-waiver',
        severity: 'error',
        message: `the waiver for ${subject(waiver)} ended with ${waiver.expires}`,
        fix: 'repair what it accepted and remove it, or decide anew and set a later day',
    };
}
function unusedFinding(waiver) {
    return {
        ...base(waiver, 'rule'),
        rule: 'unused-waiver',
        severity: 'warning',
        message: `the waiver for ${subject(waiver)} accepts no finding any more`,
        fix: 'remove it, before it hides the next one',
    };
}
function subject({ rule, connection }) {
    return connection === undefined ? `"${rule}"` : `"${rule}" of "${connection}"`;
}
function base({ connection, origin }, key) {
    return {
        ...(connection !== undefined && { connection }),
        file: origin.file,
        ...origin.rangeOf([key]),
        sources: ['rule'],
    };
}

// EXTERNAL MODULE: ./build/report/finding.js
var finding = __webpack_require__(8586);
;// CONCATENATED MODULE: ./build/rules/yield-to.js

/**
 * Leaves out what another finding at the same place already says (`Rule.yieldsTo`): never two findings for one defect.
 * A finding yields only to one that is at least as severe, so that the outcome can not improve by it.
 */
function dropDoubles(findings, rules) {
    const yieldsTo = new Map(rules.flatMap(({ id, yieldsTo: others }) => (others ? [[id, new Set(others)]] : [])));
    const byPlace = new Map();
    for (const finding of findings) {
        const place = placeOf(finding);
        const there = byPlace.get(place);
        if (there === undefined)
            byPlace.set(place, [finding]);
        else
            there.push(finding);
    }
    return findings.filter((finding) => {
        const stronger = yieldsTo.get(finding.rule);
        if (stronger === undefined)
            return true;
        const there = byPlace.get(placeOf(finding)) ?? [];
        return !there.some((other) => stronger.has(other.rule) && isAtLeast(other, finding));
    });
}
function placeOf({ file, line, column, connection = '' }) {
    return `${file}\n${connection}\n${String(line)}:${String(column)}`;
}
function isAtLeast(one, other) {
    return finding/* SEVERITIES */.o.indexOf(one.severity) <= finding/* SEVERITIES */.o.indexOf(other.severity);
}

;// CONCATENATED MODULE: ./build/jobs/choose-severities.js
/** The user's severities for findings that no rule of the linter made; those of other rules are left as they are. */
function chooseSeverities(findings, rules, severities) {
    return findings.flatMap((finding) => {
        const chosen = rules.includes(finding.rule) ? severities[finding.rule] : undefined;
        if (chosen === undefined)
            return [finding];
        return chosen === 'off' ? [] : [{ ...finding, severity: chosen }];
    });
}

;// CONCATENATED MODULE: ./build/jobs/check-documents.js







/** Checks documents without a config: the grammar, and the rules that need no connection. */
async function checkDocuments({ policy: patterns, kind = 'permissions', failOn, strict }, files, rules) {
    const linter = new Linter(rules);
    const findings = [];
    const names = new Set();
    for (const pattern of patterns) {
        const matches = await files.glob(pattern);
        for (const name of matches)
            names.add(name);
        if (matches.length === 0) {
            findings.push((0,problem/* findingOf */.h)({ message: `no policy matches ${JSON.stringify(pattern)}`, fix: 'correct --policy' }));
        }
    }
    const read = await Promise.all([...names].map(async (file) => ({ file, result: await files.read(file, MAX_POLICY_CHARACTERS * 4) })));
    let policies = 0;
    for (const { file, result } of read) {
        if ('problem' in result) {
            const rule = 'invalid-policy-file';
            findings.push((0,problem/* findingOf */.h)({ rule, file, message: `the policy ${JSON.stringify(file)} ${result.problem}` }));
            continue;
        }
        const parsed = parsePolicy(result.text, kind, file);
        if ('problem' in parsed) {
            findings.push((0,problem/* findingOf */.h)(syntaxProblem(file, result.text, parsed.problem)));
            continue;
        }
        policies++;
        for (const finding of linter.lintPolicy(parsed.policy))
            findings.push(finding);
    }
    return (0,build/* buildReport */.F)({
        command: 'check',
        findings: dropDoubles(findings, rules),
        checked: { configs: [], policies, generated: 0 },
        failOn,
        strict,
    });
}
function syntaxProblem(file, text, problem) {
    const range = indexLines(text)(problem.offset, problem.length);
    return { rule: 'JSON_SYNTAX_ERROR', file, message: problem.message, ...range };
}

;// CONCATENATED MODULE: ./build/jobs/lint-subjects.js
/**
 * The findings of every connection and its documents. A document that connections share is looked at once; each of them
 * owns the findings, so that the waiver of one does not hide them for the other.
 */
function lintSubjects(linter, subjects) {
    const known = new Map();
    const findings = [];
    for (const subject of subjects) {
        const { connection, policies } = subject;
        for (const policy of policies) {
            const key = lint_subjects_keyOf(policy, connection.name);
            let found = known.get(key);
            if (found === undefined)
                known.set(key, (found = linter.lintPolicy(policy, connection)));
            for (const finding of found) {
                findings.push(finding.connection === connection.name ? finding : { ...finding, connection: connection.name });
            }
        }
        for (const finding of linter.lintConnection(subject))
            findings.push(finding);
    }
    return findings;
}
/** A generated document belongs to its connection alone; a file is another document as another kind. */
function lint_subjects_keyOf(policy, connection) {
    return JSON.stringify([policy.kind, policy.file, policy.generated ? connection : '']);
}

;// CONCATENATED MODULE: ./build/jobs/merge-shared.js
/** Joins the findings that connections have in common because they share a document: one defect, one finding. */
function mergeShared(findings) {
    const merged = new Map();
    const owners = new Map();
    for (const finding of findings) {
        const key = merge_shared_keyOf(finding);
        if (!merged.has(key))
            merged.set(key, finding);
        if (finding.connection === undefined)
            continue;
        const names = owners.get(key);
        if (names === undefined)
            owners.set(key, new Set([finding.connection]));
        else
            names.add(finding.connection);
    }
    return [...merged].map(([key, finding]) => {
        const names = owners.get(key);
        if (names === undefined || names.size < 2)
            return finding;
        return { ...finding, connections: [...names] };
    });
}
function merge_shared_keyOf({ rule, severity, file, line, column, endLine, endColumn, message }) {
    return `${rule}\0${severity}\0${file}\0${[line, column, endLine, endColumn].join(':')}\0${message}`;
}

;// CONCATENATED MODULE: ./build/jobs/check.js














const PARTS = { rules: rules.RULES, judge: () => ({ verdicts: {}, findings: [] }) };
/**
 * From the files to the report. Mistakes in config, documents and guardrails are all in it, beside the findings of what
 * could be read; a connection is judged only when everything could.
 */
async function check(options, services, { rules, judge } = PARTS) {
    if (options.policy.length > 0)
        return await checkDocuments(options, services.files, rules);
    const { failOn, strict, connections: names, coactiveRoleArn } = options;
    const { files, clock, timeLimit } = services;
    const loaded = await loadConfig(files, options.config, {
        connections: names,
        knownRules: [...rules.map(({ id }) => id), ...WAIVER_RULES],
        ...(coactiveRoleArn !== undefined && { coactiveRoleArn }),
    });
    const { config } = loaded;
    const { subjects, problems } = await loadPolicies(config, files, reference/* referenceDocuments */.Qh, loaded.unfit);
    const guarded = await evaluateGuardrails(config.guardrails, subjects, timeLimit);
    const mistakes = [...loaded.problems, ...problems, ...guarded.problems].map(problem/* findingOf */.h);
    const judged = new Map(mistakes.length > 0 ? [] : subjects.map((subject) => [subject.connection, judge(subject)]));
    const linter = new Linter(rules, config.rules);
    const found = [
        ...linter.lintConfig(config),
        ...lintSubjects(linter, subjects),
        ...guarded.findings,
        ...[...judged.values()].flatMap(({ findings }) => findings),
    ];
    const { findings, waived } = applyWaivers(dropDoubles(found, rules), config.waivers, clock.now(), config);
    return (0,build/* buildReport */.F)({
        command: 'check',
        findings: mergeShared([...mistakes, ...chooseSeverities(findings, WAIVER_RULES, config.rules)]),
        waived: mergeShared(waived),
        connections: config.connections.map((connection) => check_describe(connection, judged.get(connection)?.verdicts ?? {})),
        checked: { configs: config.files, ...countPolicies(subjects) },
        failOn,
        strict,
    });
}
function check_describe(connection, verdicts) {
    const { name, method, bucket, prefixes, state } = connection;
    return { name, method, bucket, prefixes, ...(state === 'absent' && { state }), verdicts };
}
/** Documents, not uses of them: one that connections share counts once. */
function countPolicies(subjects) {
    const files = new Set();
    let generated = 0;
    for (const { policies } of subjects) {
        for (const policy of policies) {
            if (policy.generated)
                generated++;
            else
                files.add(`${policy.kind} ${policy.file}`);
        }
    }
    return { policies: files.size + generated, generated };
}


/***/ })

};
