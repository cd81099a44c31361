(() => {
'use strict';
const id = 4364;
const ids = [4364];
const modules = {

/***/ 4364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  extractAll: () => (/* binding */ extractAll)
});

// EXTERNAL MODULE: ./build/policy/arn.js
var arn = __webpack_require__(4868);
;// CONCATENATED MODULE: ./build/config/infrastructure/discovery.js
function undeclared(others, what) {
    const shown = others.slice(0, 3).join(', ') + (others.length > 3 ? ` and ${String(others.length - 3)} more` : '');
    const names = what === 'role' ? 'role.name' : 'bucket';
    return {
        problem: `it names Coactive's account in ${what === 'role' ? 'the trust of' : 'the policy'} ${shown}, which no connection declares`,
        fix: `declare it as a connection (${names}), or name the documents of this one without discover`,
    };
}
function nothing(what) {
    return { problem: `it has no ${what}`, fix: 'correct the name in the connection, or name the document by itself' };
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/policy/range.js
var range = __webpack_require__(6710);
// EXTERNAL MODULE: ./build/config/read-yaml.js
var read_yaml = __webpack_require__(6907);
;// CONCATENATED MODULE: ./build/config/cloudformation/template.js



function readTemplate(text) {
    const { tree, problems } = (0,read_yaml/* readYaml */.g)(text);
    if (tree === undefined)
        return { problem: `is no YAML that we can read: ${problems[0]?.message ?? 'it is empty'}` };
    const root = contentsOf(tree);
    if (!(0,dist/* isMap */.jh)(root))
        return { problem: 'is no CloudFormation template: it is no map' };
    if (field(root, 'Resources') === undefined)
        return { problem: 'is no CloudFormation template: it has no Resources' };
    const doubles = findDoubleKey(root);
    if (doubles !== undefined)
        return { problem: `has the key ${JSON.stringify(doubles.slice(0, 100))} twice in one map` };
    const place = (0,range/* indexLines */.u)(text);
    return {
        section: (name) => field(root, name),
        rangeOf: ({ range }) => {
            const [start = 0, end = start] = range ?? [];
            return place(start, text.slice(start, end).trimEnd().length);
        },
    };
}
function contentsOf(tree) {
    return tree.contents ?? undefined;
}
function field(node, name) {
    if (!(0,dist/* isMap */.jh)(node))
        return undefined;
    let index = indexes.get(node);
    if (index === undefined)
        indexes.set(node, (index = new Map(entries(node).map(({ key, value }) => [key, value]))));
    return index.get(name);
}
const indexes = new WeakMap();
function entries(node) {
    if (!(0,dist/* isMap */.jh)(node))
        return [];
    return node.items.map(({ key, value }) => ({
        key: keyText(key),
        keyNode: key,
        value: (value ?? undefined),
    }));
}
function items(node) {
    return (0,dist/* isSeq */.oP)(node) ? node.items : [];
}
function plainText(node) {
    if (!(0,dist/* isScalar */.jn)(node) || isTagged(node))
        return undefined;
    if (typeof node.value === 'string')
        return node.value;
    return typeof node.value === 'number' || typeof node.value === 'boolean'
        ? (node.source ?? String(node.value))
        : undefined;
}
function isTagged(node) {
    return tagOf(node).startsWith('!');
}
function tagOf(node) {
    return node.tag ?? '';
}
function keyText(key) {
    return (0,dist/* isScalar */.jn)(key) ? (key.source ?? String(key.value)) : '';
}
function findDoubleKey(root) {
    const open = [root];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
        if ((0,dist/* isAlias */.Vj)(node))
            continue;
        if ((0,dist/* isSeq */.oP)(node))
            open.push(...node.items);
        if (!(0,dist/* isMap */.jh)(node))
            continue;
        const seen = new Set();
        for (const { key, value } of entries(node)) {
            if (seen.has(key))
                return key;
            seen.add(key);
            if (value !== undefined)
                open.push(value);
        }
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/config/cloudformation/resolve-value.js


const ABSENT = Symbol('AWS::NoValue');
const UNKNOWN = '(unknown)';
const MAX_TEXT = 131_072;
class Resolver {
    names;
    listener;
    constructor(names, listener) {
        this.names = names;
        this.listener = listener;
    }
    resolve(node, at) {
        if (node === undefined)
            return null;
        this.listener.placed(at, node);
        const call = functionOf(node);
        if (call !== undefined) {
            const value = this.call(call.name, call.argument, at);
            this.listener.placed(at, node);
            return this.bounded(value, at);
        }
        if ((0,dist/* isAlias */.Vj)(node))
            return this.unknown(at, 'an alias (*), which CloudFormation does not read');
        if ((0,dist/* isSeq */.oP)(node))
            return this.list(items(node), at);
        if ((0,dist/* isMap */.jh)(node))
            return this.map(node, at);
        if (!(0,dist/* isScalar */.jn)(node))
            return null;
        if (typeof node.value !== 'string')
            return scalarOf(node);
        if (node.value.includes('{{resolve:'))
            return this.unknown(at, 'a dynamic reference ({{resolve:\u2026}})');
        return node.value;
    }
    text(node, at) {
        const value = this.resolve(node, at);
        if (typeof value === 'string')
            return value;
        if (typeof value === 'number' || typeof value === 'boolean')
            return plainText(node) ?? String(value);
        return this.unknown(at, 'a function whose argument is no text');
    }
    list(nodes, at) {
        const values = [];
        for (const node of nodes) {
            const value = this.resolve(node, [...at, values.length]);
            if (value !== ABSENT)
                values.push(value);
        }
        return values;
    }
    map(node, at) {
        const pairs = [];
        for (const { key, keyNode, value: item } of entries(node)) {
            if (key === '<<')
                this.unknown(at, 'a merge key (<<), which CloudFormation does not read');
            if (item !== undefined)
                this.listener.placed([...at, key], item, keyNode);
            const value = this.resolve(item, [...at, key]);
            if (value !== ABSENT)
                pairs.push([key, value]);
        }
        return Object.fromEntries(pairs);
    }
    call(name, argument, at) {
        switch (name) {
            case 'Ref':
                return this.reference(plainText(argument), at);
            case 'Fn::GetAtt':
                return this.attribute(argument, at);
            case 'Fn::Sub':
                return this.substitute(argument, at);
            case 'Fn::Join':
                return this.join(argument, at);
            case 'Fn::If': {
                const [condition, then, otherwise] = items(argument);
                const holds = this.names.condition(plainText(condition) ?? '');
                if (holds === undefined)
                    return this.unknown(at, `the condition ${plainText(condition) ?? ''}`);
                return this.resolve(holds ? then : otherwise, at);
            }
            case 'Fn::Select': {
                const [index, list] = items(argument);
                const values = this.resolve(list, at);
                const position = Number(this.text(index, at));
                if (!isListOfTexts(values))
                    return this.unknown(at, 'a list for Fn::Select');
                return values[position] ?? this.unknown(at, `element ${String(position)} of a list for Fn::Select`);
            }
            case 'Fn::Split': {
                const [delimiter, text] = items(argument);
                return this.text(text, at).split(this.text(delimiter, at));
            }
            case 'Fn::FindInMap': {
                const [map, first, second] = items(argument);
                const keys = [this.text(map, at), this.text(first, at), this.text(second, at)];
                return this.names.mapping(...keys) ?? this.unknown(at, `the mapping ${keys.join('.')}`);
            }
            default:
                return this.unknown(at, name);
        }
    }
    reference(name, at) {
        if (name === 'AWS::NoValue')
            return ABSENT;
        const value = name === undefined ? undefined : this.names.reference(name);
        return value ?? this.unknown(at, `the value of ${name ?? 'Ref'}${this.names.describe(name ?? '')}`);
    }
    attribute(argument, at) {
        const short = plainText(argument);
        const [resource = '', ...rest] = short === undefined ? items(argument).map((item) => this.text(item, at)) : short.split('.');
        const attribute = rest.join('.');
        return this.names.attribute(resource, attribute) ?? this.unknown(at, `the attribute ${resource}.${attribute}`);
    }
    substitute(argument, at) {
        const [first, map] = (0,dist/* isSeq */.oP)(argument) ? items(argument) : [argument];
        const template = plainText(first);
        if (template === undefined)
            return this.unknown(at, 'a text for Fn::Sub');
        const own = new Map(entries(map).map(({ key, value }) => [key, value]));
        let length = 0;
        const text = template.replace(/\$\{(!?)([^}]*)\}/g, (_, literal, content) => {
            if (literal !== '')
                return `\${${content}}`;
            const name = content.trim();
            if (own.has(name)) {
                const value = this.text(own.get(name), at);
                return (length += value.length) > MAX_TEXT ? '' : value;
            }
            const dot = name.indexOf('.');
            const value = dot === -1
                ? this.reference(name, at)
                : (this.names.attribute(name.slice(0, dot), name.slice(dot + 1)) ?? undefined);
            if (typeof value === 'string')
                return (length += value.length) > MAX_TEXT ? '' : value;
            return this.unknown(at, `the value of ${name}${this.names.describe(name)}`);
        });
        return length > MAX_TEXT ? this.unknown(at, 'a text longer than a policy may be') : text;
    }
    join(argument, at) {
        const [delimiter, list] = items(argument);
        const values = functionOf(list) === undefined ? items(list).map((item) => this.resolve(item, at)) : this.resolve(list, at);
        const present = isList(values) ? values.filter((value) => value !== ABSENT) : [null];
        const texts = present.map(scalarText).filter((text) => text !== undefined);
        if (texts.length < present.length)
            return this.unknown(at, 'a list of texts for Fn::Join');
        const between = plainText(delimiter);
        if (between === undefined)
            return this.unknown(at, 'a delimiter for Fn::Join');
        const length = texts.reduce((sum, text) => sum + text.length + between.length, 0);
        return length > MAX_TEXT ? this.unknown(at, 'a text longer than a policy may be') : texts.join(between);
    }
    bounded(value, at) {
        const size = typeof value === 'string' ? value.length : isList(value) ? value.length * 8 : 1;
        return this.names.spend(size) ? value : this.unknown(at, 'a value longer than a policy may be');
    }
    unknown(at, what) {
        this.listener.unknown(at, what);
        return UNKNOWN;
    }
}
function functionOf(node) {
    if (node === undefined || (0,dist/* isAlias */.Vj)(node))
        return undefined;
    if (isTagged(node)) {
        const name = tagOf(node).slice(1);
        const untagged = Object.create(Object.getPrototypeOf(node), {
            ...Object.getOwnPropertyDescriptors(node),
            tag: { value: undefined },
        });
        return { name: /^(Ref|Condition)$/.test(name) ? name : `Fn::${name}`, argument: untagged };
    }
    const [only, second] = entries(node);
    if (only === undefined || second !== undefined)
        return undefined;
    return /^(Ref|Fn::.+)$/.test(only.key) ? { name: only.key, argument: only.value } : undefined;
}
function scalarOf(node) {
    if (!(0,dist/* isScalar */.jn)(node))
        return null;
    const { value, source } = node;
    if (typeof value === 'number' && /^0\d/.test(source))
        return source;
    return typeof value === 'number' || typeof value === 'boolean' ? value : null;
}
function scalarText(value) {
    if (typeof value === 'string')
        return value;
    return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}
function isList(value) {
    return Array.isArray(value);
}
function isListOfTexts(value) {
    return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

;// CONCATENATED MODULE: ./build/config/cloudformation/names.js


class Names {
    template;
    facts;
    conditions = new Map();
    properties = new Map();
    depth = 0;
    spent = 0;
    constructor(template, facts) {
        this.template = template;
        this.facts = facts;
    }
    reference(name) {
        const pseudo = this.pseudo(name);
        if (pseudo !== undefined)
            return pseudo;
        const parameter = field(this.template.section('Parameters'), name);
        if (parameter !== undefined)
            return this.parameter(name, parameter);
        return this.nested(() => this.resourceName(name));
    }
    attribute(resource, attribute) {
        return this.nested(() => {
            const type = plainText(field(this.resource(resource), 'Type'));
            if (attribute !== 'Arn')
                return undefined;
            const { partition, accountId } = this.facts;
            if (type === 'AWS::S3::Bucket') {
                const name = this.property(resource, 'BucketName');
                return name === undefined ? undefined : `arn:${partition}:s3:::${name}`;
            }
            if (type !== 'AWS::IAM::Role' || accountId === undefined)
                return undefined;
            const [name, path] = [this.property(resource, 'RoleName'), this.property(resource, 'Path', '/')];
            if (name === undefined || path === undefined)
                return undefined;
            return `arn:${partition}:iam::${accountId}:role${path}${name}`;
        });
    }
    mapping(map, first, second) {
        const node = field(field(field(this.template.section('Mappings'), map), first), second);
        const text = plainText(node);
        if (text !== undefined)
            return text;
        const list = items(node).map(plainText);
        return list.length > 0 && list.every((one) => one !== undefined) ? list : undefined;
    }
    condition(name) {
        if (!this.conditions.has(name)) {
            this.conditions.set(name, undefined);
            this.conditions.set(name, this.nested(() => this.test(field(this.template.section('Conditions'), name))));
        }
        return this.conditions.get(name);
    }
    describe(name) {
        const parameter = field(this.template.section('Parameters'), name);
        if (parameter === undefined)
            return '';
        const type = plainText(field(parameter, 'Type')) ?? '';
        if (plainText(field(parameter, 'NoEcho')) === 'true')
            return ' (a parameter with NoEcho)';
        return type.startsWith('AWS::SSM::')
            ? ' (a parameter of the Systems Manager)'
            : ' (a parameter without a value: give it in `parameters`)';
    }
    resource(name) {
        return field(this.template.section('Resources'), name);
    }
    spend(characters) {
        this.spent += characters + 1;
        return this.spent <= MAX_CHARACTERS;
    }
    nested(work) {
        if (this.depth >= MAX_DEPTH)
            return undefined;
        this.depth++;
        try {
            return work();
        }
        finally {
            this.depth--;
        }
    }
    pseudo(name) {
        const { accountId, partition, region } = this.facts;
        switch (name) {
            case 'AWS::AccountId':
                return accountId;
            case 'AWS::Partition':
                return partition;
            case 'AWS::Region':
                return region;
            case 'AWS::URLSuffix':
                return SUFFIXES[partition];
            default:
                return undefined;
        }
    }
    parameter(name, node) {
        const type = plainText(field(node, 'Type')) ?? 'String';
        if (type.startsWith('AWS::SSM::') || plainText(field(node, 'NoEcho')) === 'true')
            return undefined;
        const given = this.facts.parameters[name];
        const text = Object.hasOwn(this.facts.parameters, name) ? given : plainText(field(node, 'Default'));
        if (text === undefined || !this.spend(text.length))
            return undefined;
        const isList = type === 'CommaDelimitedList' || type.startsWith('List<');
        return isList ? text.split(',').map((one) => one.trim()) : text;
    }
    resourceName(name) {
        const type = plainText(field(this.resource(name), 'Type'));
        if (type === 'AWS::S3::Bucket')
            return this.property(name, 'BucketName');
        if (type === 'AWS::IAM::Role')
            return this.property(name, 'RoleName');
        const { partition, accountId } = this.facts;
        if (type !== 'AWS::IAM::ManagedPolicy' || accountId === undefined)
            return undefined;
        const [policy, path] = [this.property(name, 'ManagedPolicyName'), this.property(name, 'Path', '/')];
        if (policy === undefined || path === undefined)
            return undefined;
        return `arn:${partition}:iam::${accountId}:policy${path}${policy}`;
    }
    property(resource, property, missing) {
        const key = `${resource}.${property}`;
        if (!this.properties.has(key)) {
            this.properties.set(key, undefined);
            const node = field(field(this.resource(resource), 'Properties'), property);
            const value = node === undefined ? missing : this.quietly(node);
            this.properties.set(key, typeof value === 'string' ? value : undefined);
        }
        return this.properties.get(key);
    }
    quietly(node) {
        const unknown = [];
        const listener = { placed: () => undefined, unknown: (_, what) => unknown.push(what) };
        const value = new Resolver(this, listener).resolve(node, []);
        return unknown.length === 0 && value !== ABSENT ? value : undefined;
    }
    test(node) {
        const call = conditionOf(node);
        if (call === undefined)
            return undefined;
        const { name, argument } = call;
        if (name === 'Condition')
            return this.condition(plainText(argument) ?? '');
        const parts = items(argument);
        if (name === 'Fn::Equals') {
            const [one, other] = parts.map((part) => this.quietly(part));
            if (one === undefined || other === undefined)
                return undefined;
            return asText(one) === asText(other);
        }
        const results = parts.map((part) => this.nested(() => this.test(part)));
        if (name === 'Fn::Not')
            return results[0] === undefined ? undefined : !results[0];
        if (name !== 'Fn::And' && name !== 'Fn::Or')
            return undefined;
        const decisive = name === 'Fn::Or';
        if (results.includes(decisive))
            return decisive;
        return results.includes(undefined) ? undefined : !decisive;
    }
}
function asText(value) {
    return typeof value === 'string' ? value : JSON.stringify(value);
}
const MAX_DEPTH = 40;
const MAX_CHARACTERS = 2_000_000;
const SUFFIXES = {
    aws: 'amazonaws.com',
    'aws-us-gov': 'amazonaws.com',
    'aws-cn': 'amazonaws.com.cn',
};
function conditionOf(node) {
    const call = functionOf(node);
    if (call !== undefined)
        return call;
    const [only, second] = entries(node);
    return only?.key === 'Condition' && second === undefined ? { name: 'Condition', argument: only.value } : undefined;
}

// EXTERNAL MODULE: ./build/policy/nearest.js
var nearest = __webpack_require__(8029);
;// CONCATENATED MODULE: ./build/config/cloudformation/template-document.js




const PROPERTIES = {
    'AWS::IAM::ManagedPolicy': { permissions: 'PolicyDocument', boundary: 'PolicyDocument' },
    'AWS::IAM::Policy': { permissions: 'PolicyDocument' },
    'AWS::IAM::RolePolicy': { permissions: 'PolicyDocument' },
    'AWS::IAM::Role': { permissions: 'Policies', trust: 'AssumeRolePolicyDocument' },
    'AWS::S3::BucketPolicy': { bucket: 'PolicyDocument' },
    'AWS::KMS::Key': { key: 'KeyPolicy' },
};
const HARMLESS = new Set(['AWS::LanguageExtensions', 'AWS::Serverless-2016-10-31']);
function findTemplateDocuments(template, file, resource, kind, facts) {
    const names = new Names(template, facts);
    const node = names.resource(resource);
    if (node === undefined)
        return explainMissing(template, resource);
    const type = plainText(field(node, 'Type')) ?? '';
    const property = PROPERTIES[type]?.[kind];
    if (property === undefined) {
        const types = Object.entries(PROPERTIES).filter(([, kinds]) => kinds[kind] !== undefined);
        return {
            problem: `${resource} (${type}) has no ${kind} document`,
            fix: `name a resource of one of ${types.map(([name]) => name).join(', ')}`,
        };
    }
    const condition = plainText(field(node, 'Condition'));
    const holds = condition === undefined ? true : names.condition(condition);
    if (holds === false) {
        return {
            problem: `${resource} is not made: its condition ${condition ?? ''} does not hold`,
            fix: 'give other `parameters`',
        };
    }
    const reader = new DocumentReader(template, file, names);
    const at = (message, where = node) => ({ message, place: reader.placeOf(where) });
    if (holds === undefined)
        reader.unknown.push(at(`whether ${resource} is made: its condition ${condition ?? ''} is not known`));
    for (const macro of macrosOf(template)) {
        if (!HARMLESS.has(macro))
            reader.unknown.push(at(`what the macro ${macro} makes of ${resource}`));
    }
    const properties = field(node, 'Properties');
    if ([node, properties].some((one) => field(one, 'Fn::Transform') !== undefined || functionOf(one) !== undefined)) {
        reader.unknown.push(at(`what a macro makes of ${resource}`));
    }
    const value = field(properties, property);
    if (property !== 'Policies') {
        if (value === undefined)
            return { problem: `${resource} has no ${property}`, fix: 'name the resource that holds the document' };
        return { documents: [reader.read(value, resource)], unknown: reader.unknown };
    }
    const attached = field(properties, 'ManagedPolicyArns');
    if (attached !== undefined) {
        reader.unknown.push(at(`ManagedPolicyArns of ${resource}: the documents behind them are not part of it`, attached));
    }
    const policies = items(value);
    if (policies.length === 0)
        return { problem: `${resource} has no list of Policies`, fix: 'name the resource that holds the document' };
    const documents = policies.map((policy, index) => {
        const name = `${resource}.Policies[${String(index)}]`;
        const document = field(policy, 'PolicyDocument');
        if (document === undefined)
            reader.unknown.push(at(`${name}: it is a function`, policy));
        return reader.read(document ?? policy, name);
    });
    return { documents, unknown: reader.unknown };
}
class DocumentReader {
    template;
    file;
    names;
    unknown = [];
    constructor(template, file, names) {
        this.template = template;
        this.file = file;
        this.names = names;
    }
    read(node, name) {
        const values = new Map();
        const keys = new Map();
        const place = {
            file: this.file,
            rangeOf: (pointer, part) => {
                const key = part === 'key' ? keys.get(JSON.stringify(pointer)) : undefined;
                return this.template.rangeOf(key ?? nearestNode(values, pointer) ?? node);
            },
        };
        const resolver = new Resolver(this.names, {
            placed: (pointer, value, key) => {
                values.set(JSON.stringify(pointer), value);
                if (key !== undefined)
                    keys.set(JSON.stringify(pointer), key);
            },
            unknown: (pointer, what) => {
                this.unknown.push({ message: `${what}, in ${name}`, place, pointer });
            },
        });
        const value = resolver.resolve(node, []);
        const json = value === ABSENT ? null : value;
        const text = JSON.stringify(json, null, 2);
        if (text.includes('{{resolve:'))
            this.unknown.push({ message: `a dynamic reference ({{resolve:\u2026}}), in ${name}`, place });
        return { text, name, place };
    }
    placeOf(node) {
        const range = this.template.rangeOf(node);
        return { file: this.file, rangeOf: () => range };
    }
}
function nearestNode(nodes, pointer) {
    for (let length = pointer.length; length >= 0; length--) {
        const node = nodes.get(JSON.stringify(pointer.slice(0, length)));
        if (node !== undefined)
            return node;
    }
    return undefined;
}
function macrosOf(template) {
    const node = template.section('Transform');
    if (node === undefined)
        return [];
    const several = items(node);
    return (several.length > 0 ? several : [node]).map((one) => plainText(one) ?? 'of a function');
}
function explainMissing(template, resource) {
    const known = entries(template.section('Resources'));
    const meant = (0,nearest/* nearest */.p)(resource, known.map(({ key }) => key));
    const generated = known.some(({ key }) => key.startsWith('Fn::ForEach'));
    return {
        problem: `the template has no resource ${JSON.stringify(resource.slice(0, 200))}`,
        fix: meant !== undefined
            ? `did you mean ${meant}?`
            : generated
                ? 'resources made by Fn::ForEach cannot be read: write them out'
                : 'name a logical id of its Resources',
    };
}

;// CONCATENATED MODULE: ./build/config/cloudformation/discover.js





function discoverInTemplate(template, file, kind, target, facts) {
    const search = new TemplateSearch(template, file, target, facts);
    if (kind === 'bucket')
        return search.bucketPolicies();
    if (kind === 'trust' || kind === 'permissions')
        return search.ofRole(kind);
    return { problem: `discover finds no ${kind} document`, fix: 'name it by its logical id' };
}
class TemplateSearch {
    template;
    file;
    target;
    facts;
    names;
    resources;
    unknown = [];
    constructor(template, file, target, facts) {
        this.template = template;
        this.file = file;
        this.target = target;
        this.facts = facts;
        this.names = new Names(template, facts);
        this.resources = entries(template.section('Resources'))
            .map(({ key: id, value: node }) => ({ id, node, type: plainText(field(node, 'Type')) ?? '' }))
            .filter(({ node }) => this.isMade(node));
    }
    ofRole(kind) {
        const { roleName, coactiveAccount, declaredRoles } = this.target;
        const own = [];
        const others = [];
        const unnamed = [];
        for (const role of this.of('AWS::IAM::Role')) {
            const name = this.names.reference(role.id);
            if (typeof name !== 'string')
                unnamed.push(role);
            else if (name.toLowerCase() === roleName.toLowerCase())
                own.push(role);
            else if (this.text(role, 'trust').includes(coactiveAccount) && !declaredRoles.has(name.toLowerCase()))
                others.push(role.id);
        }
        if (others.length > 0)
            return undeclared(others, 'role');
        own.push(...this.choose(unnamed, own.length > 0));
        const [role, second] = own;
        if (second !== undefined)
            return { problem: `it has two roles of the name ${roleName}`, fix: 'name the documents by logical id' };
        if (role === undefined)
            return this.found([], `role with the name ${roleName}`);
        return kind === 'trust'
            ? this.found([role.id], '')
            : this.found(this.policiesOf(role), `policy of the role ${roleName}`);
    }
    choose(unnamed, isFound) {
        const entered = unnamed.filter((role) => this.text(role, 'trust').includes(this.target.coactiveAccount));
        const open = unnamed.filter((role) => !this.isTold(role));
        if (!isFound && entered.length === 1 && open.every((role) => entered.includes(role)))
            return entered;
        for (const role of new Set(isFound ? entered : [...entered, ...open]))
            this.open(role, `whether ${role.id} is the role ${this.target.roleName}: its RoleName`);
        return [];
    }
    isTold({ id }) {
        const found = findTemplateDocuments(this.template, this.file, id, 'trust', this.facts);
        return !('problem' in found) && found.unknown.length === 0;
    }
    bucketPolicies() {
        const { bucket, coactiveAccount, declaredBuckets } = this.target;
        const own = [];
        const others = [];
        for (const policy of this.of('AWS::S3::BucketPolicy')) {
            const name = this.nameOf(field(field(policy.node, 'Properties'), 'Bucket'));
            if (name === undefined)
                this.open(policy, `whether ${policy.id} is about the bucket ${bucket}: its Bucket`);
            else if (name === bucket)
                own.push(policy.id);
            else if (this.text(policy, 'bucket').includes(coactiveAccount) && !declaredBuckets.has(name))
                others.push(policy.id);
        }
        if (others.length > 0)
            return undeclared(others, 'bucket policy');
        return this.found(own, `policy of the bucket ${bucket}`);
    }
    policiesOf(role) {
        const ids = [];
        const properties = field(role.node, 'Properties');
        const named = items(field(properties, 'ManagedPolicyArns'));
        if (items(field(properties, 'Policies')).length > 0)
            ids.push(role.id);
        for (const arn of named) {
            const id = referenceOf(arn);
            if (id !== undefined && this.of('AWS::IAM::ManagedPolicy').some((one) => one.id === id))
                ids.push(id);
            else
                this.open(role, `what a policy of ManagedPolicyArns of ${role.id} allows: it is not in the template and`);
        }
        for (const policy of [...this.of('AWS::IAM::Policy'), ...this.of('AWS::IAM::ManagedPolicy')]) {
            const roles = field(field(policy.node, 'Properties'), 'Roles');
            const list = items(roles);
            if (roles !== undefined && list.length === 0)
                this.open(policy, `whether ${policy.id} is about ${role.id}: its Roles`);
            if (list.some((one) => this.isRole(one, role, policy)))
                ids.push(policy.id);
        }
        for (const policy of this.of('AWS::IAM::RolePolicy')) {
            const one = field(field(policy.node, 'Properties'), 'RoleName');
            if (one !== undefined && this.isRole(one, role, policy))
                ids.push(policy.id);
        }
        return [...new Set(ids)];
    }
    isRole(node, role, policy) {
        const id = referenceOf(node);
        if (id === role.id)
            return true;
        if (this.of('AWS::IAM::Role').some((one) => one.id === id && this.names.reference(one.id) === undefined))
            return false;
        const name = this.nameOf(node);
        if (name === undefined)
            this.open(policy, `whether ${policy.id} is about ${role.id}: a role's name`);
        return name?.toLowerCase() === this.target.roleName.toLowerCase();
    }
    nameOf(node) {
        const plain = plainText(node);
        if (plain !== undefined)
            return plain;
        const id = referenceOf(node);
        const value = id === undefined ? undefined : this.names.reference(id);
        return typeof value === 'string' ? value : undefined;
    }
    text({ id }, kind) {
        const found = findTemplateDocuments(this.template, this.file, id, kind, this.facts);
        return 'problem' in found ? '' : found.documents.map(({ text }) => text).join('\n');
    }
    isMade(node) {
        const condition = plainText(field(node, 'Condition'));
        return condition === undefined || this.names.condition(condition) !== false;
    }
    open({ node }, what) {
        const range = node === undefined ? undefined : this.template.rangeOf(node);
        this.unknown.push({
            message: `${what} is known only after it is deployed`,
            ...(range && { place: { file: this.file, rangeOf: () => range } }),
        });
    }
    of(type) {
        return this.resources.filter((one) => one.type === type);
    }
    found(addresses, what) {
        if (addresses.length === 0 && this.unknown.length === 0)
            return nothing(what);
        return { addresses, unknown: this.unknown };
    }
}
function referenceOf(node) {
    const call = functionOf(node);
    return call?.name === 'Ref' ? plainText(call.argument) : undefined;
}

// EXTERNAL MODULE: ./build/policy/read.js
var read = __webpack_require__(9851);
;// CONCATENATED MODULE: ./build/config/terraform/plan.js

function readPlan(text) {
    const json = parse(text);
    if (!(0,read/* isObject */.G)(json) || typeof json.format_version !== 'string') {
        return { problem: 'is not what `terraform show -json` prints: it has no format_version' };
    }
    if (!/^[01]\./.test(json.format_version)) {
        return { problem: `has the format version ${json.format_version.slice(0, 20)}; this tool reads 1.x` };
    }
    const resources = new Map();
    const add = (resource) => {
        if (resource !== undefined && !resources.has(resource.address))
            resources.set(resource.address, resource);
    };
    for (const change of list(json.resource_changes)) {
        if (object(change).deposed === undefined)
            add(readChange(change));
    }
    for (const values of [object(json.planned_values), object(object(json.prior_state).values), object(json.values)]) {
        for (const resource of listModule(object(values.root_module)))
            add(readValues(resource));
    }
    const gap = json.errored === true
        ? 'the plan ended with an error'
        : list(json.deferred_changes).length > 0
            ? 'the plan defers changes to a later one'
            : undefined;
    return {
        resources,
        rootModule: object(object(json.configuration).root_module),
        ...(gap !== undefined && { gap }),
    };
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function readChange(json) {
    const change = object(object(json).change);
    const isDeleted = change.after === null || change.after === undefined;
    return describe(json, change.after, change.after_unknown, change.after_sensitive, isDeleted);
}
function readValues(json) {
    const { values, sensitive_values: sensitive } = object(json);
    return describe(json, values, {}, sensitive, false);
}
function describe(json, values, unknown, sensitive, isDeleted) {
    const { address, type, name } = object(json);
    if (typeof address !== 'string' || typeof type !== 'string' || typeof name !== 'string')
        return undefined;
    const own = /^((?:module\.[^.[\]]+(?:\[(?:\d+|"(?:[^"\\]|\\.)*")\])?\.)*)/.exec(address)?.[1] ?? '';
    return {
        address,
        type,
        name,
        module: own.replace(/\.$/, ''),
        values: object(values),
        unknown: object(unknown),
        sensitive: object(sensitive),
        isDeleted,
    };
}
function* listModule(root) {
    const open = [root];
    for (let module = open.pop(); module !== undefined; module = open.pop()) {
        yield* list(module.resources);
        for (const child of list(module.child_modules))
            open.push(object(child));
    }
}
function object(json) {
    return json !== undefined && (0,read/* isObject */.G)(json) ? json : {};
}
function list(json) {
    return Array.isArray(json) ? json : [];
}

;// CONCATENATED MODULE: ./build/config/terraform/references.js

function referencesOf(plan, resource, attribute) {
    const found = new Set();
    const seen = new Set();
    const open = [
        { address: bareAddress(resource), attribute },
    ];
    const module = moduleOf(plan, resource.module);
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const { address, attribute: only } = next;
        if (seen.has(address) || seen.size > MAX_HOPS)
            continue;
        seen.add(address);
        const configured = list(module.resources).find((one) => object(one).address === address);
        const expressions = object(object(configured).expressions);
        for (const reference of collect(only === undefined ? expressions : expressions[only])) {
            const data = /^data\.[^.[]+\.[^.[]+/.exec(reference)?.[0];
            if (data === undefined)
                found.add(reference);
            else
                open.push({ address: data });
        }
    }
    return [...found].filter((one) => ![...found].some((other) => other.startsWith(`${one}.`))).sort();
}
const MAX_HOPS = 50;
function bareAddress({ address, module }) {
    return (module === '' ? address : address.slice(module.length + 1)).replace(/\[(?:\d+|"(?:[^"\\]|\\.)*")\]$/, '');
}
function moduleOf(plan, address) {
    return callsTo(plan, address).reduce((module, name) => object(object(object(module.module_calls)[name]).module), plan.rootModule);
}
function moduleFolder(plan, address) {
    let module = plan.rootModule;
    const steps = [];
    for (const name of callsTo(plan, address)) {
        const call = object(object(module.module_calls)[name]);
        if (typeof call.source !== 'string' || !/^\.{1,2}\//.test(call.source))
            return undefined;
        for (const step of call.source.split('/')) {
            if (step === '..' && steps.length > 0 && steps.at(-1) !== '..')
                steps.pop();
            else if (step !== '.' && step !== '')
                steps.push(step);
        }
        module = object(call.module);
    }
    return steps.join('/');
}
function callsTo(_plan, address) {
    return [...address.matchAll(/module\.([^.[\]]+)(?:\[(?:\d+|"(?:[^"\\]|\\.)*")\])?/g)].map(([, name = '']) => name);
}
function collect(expression) {
    if (Array.isArray(expression))
        return expression.flatMap(collect);
    return Object.entries(object(expression)).flatMap(([key, value]) => key === 'references' ? list(value).filter((one) => typeof one === 'string') : collect(value));
}

;// CONCATENATED MODULE: ./build/config/terraform/discover.js



function discoverInPlan(plan, kind, target) {
    const search = new PlanSearch(plan, target);
    if (kind === 'bucket')
        return search.bucketPolicies();
    if (kind === 'trust' || kind === 'permissions')
        return search.ofRole(kind);
    return { problem: `discover finds no ${kind} document`, fix: 'name it by its address' };
}
class PlanSearch {
    plan;
    target;
    unknown = [];
    resources;
    constructor(plan, target) {
        this.plan = plan;
        this.target = target;
        this.resources = [...plan.resources.values()].filter(({ isDeleted }) => !isDeleted);
    }
    ofRole(kind) {
        const { roleName, coactiveAccount, declaredRoles } = this.target;
        const roles = this.of('aws_iam_role');
        const own = [];
        const others = [];
        const unnamed = [];
        for (const role of roles) {
            const name = textOf(role, 'name');
            const trust = textOf(role, 'assume_role_policy') ?? '';
            if (name?.toLowerCase() === roleName.toLowerCase())
                own.push(role);
            else if (name === undefined)
                unnamed.push(role);
            else if (trust.includes(coactiveAccount) && !declaredRoles.has(name.toLowerCase()))
                others.push(role.address);
        }
        if (others.length > 0)
            return undeclared(others, 'role');
        own.push(...this.choose(unnamed, own.length > 0));
        const [role, second] = own;
        if (second !== undefined)
            return { problem: `it has two roles of the name ${roleName}`, fix: 'name the documents by address' };
        if (role === undefined)
            return this.found([], `role with the name ${roleName}`);
        if (kind === 'trust')
            return this.found([role.address], '');
        return this.found(this.policiesOf(role), `policy of the role ${roleName}`);
    }
    choose(unnamed, isFound) {
        const { coactiveAccount, roleName } = this.target;
        const trustOf = (role) => textOf(role, 'assume_role_policy');
        const entered = unnamed.filter((role) => trustOf(role)?.includes(coactiveAccount) === true);
        const open = unnamed.filter((role) => trustOf(role) === undefined);
        if (!isFound && entered.length === 1 && open.length === 0)
            return entered;
        for (const role of isFound ? entered : [...entered, ...open])
            this.open(role, 'name', `whether ${role.address} is the role ${roleName}`);
        return [];
    }
    bucketPolicies() {
        const { bucket, coactiveAccount, declaredBuckets } = this.target;
        const own = [];
        const others = [];
        for (const resource of [...this.of('aws_s3_bucket_policy'), ...this.of('aws_s3_bucket').filter(hasPolicy)]) {
            const match = this.isBucket(resource);
            if (match === true)
                own.push(resource.address);
            else if (match === undefined)
                this.open(resource, 'bucket', `whether ${resource.address} is about the bucket ${bucket}`);
            else if ((textOf(resource, 'policy') ?? '').includes(coactiveAccount) &&
                !declaredBuckets.has(this.bucketOf(resource)))
                others.push(resource.address);
        }
        if (others.length > 0)
            return undeclared(others, 'bucket policy');
        return this.found(own, `policy of the bucket ${bucket}`);
    }
    policiesOf(role) {
        const addresses = [];
        if (list(role.values.inline_policy).length > 0 || list(role.values.managed_policy_arns).length > 0)
            addresses.push(role.address);
        for (const policy of this.of('aws_iam_role_policy')) {
            if (this.isOf(policy, 'role', role))
                addresses.push(policy.address);
        }
        for (const attachment of this.of('aws_iam_role_policy_attachment')) {
            if (this.isOf(attachment, 'role', role))
                addresses.push(...this.attached(attachment));
        }
        for (const attachment of this.of('aws_iam_policy_attachment')) {
            if (this.isOf(attachment, 'roles', role))
                addresses.push(...this.attached(attachment));
        }
        return addresses;
    }
    isOf(resource, attribute, role) {
        const value = resource.values[attribute];
        const names = typeof value === 'string' ? [value] : list(value);
        const { roleName } = this.target;
        if (names.includes(roleName))
            return true;
        if (resource.unknown[attribute] === undefined)
            return false;
        const [known] = this.referred(resource, attribute, 'aws_iam_role');
        if (known === undefined)
            this.open(resource, attribute, `whether ${resource.address} is about the role ${roleName}`);
        return known?.address === role.address;
    }
    attached(attachment) {
        const arn = textOf(attachment, 'policy_arn');
        const [policy] = arn === undefined
            ? this.referred(attachment, 'policy_arn', 'aws_iam_policy')
            : this.of('aws_iam_policy').filter((one) => textOf(one, 'arn') === arn);
        if (policy !== undefined)
            return [policy.address];
        if (arn === undefined)
            this.open(attachment, 'policy_arn', `which policy ${attachment.address} attaches`);
        else
            this.unknown.push({ message: `what ${arn} allows, which ${attachment.address} attaches: it is not in the plan` });
        return [];
    }
    isBucket(resource) {
        const name = textOf(resource, 'bucket');
        if (name !== undefined)
            return name === this.target.bucket;
        const [bucket] = this.referred(resource, 'bucket', 'aws_s3_bucket');
        const referred = bucket === undefined ? undefined : textOf(bucket, 'bucket');
        return referred === undefined ? undefined : referred === this.target.bucket;
    }
    bucketOf(resource) {
        const [bucket] = this.referred(resource, 'bucket', 'aws_s3_bucket');
        return textOf(resource, 'bucket') ?? (bucket === undefined ? '' : (textOf(bucket, 'bucket') ?? ''));
    }
    referred(resource, attribute, type) {
        const references = referencesOf(this.plan, resource, attribute).filter((one) => !/^(each|count)\./.test(one));
        const names = new Set(references.map((one) => new RegExp(`^(${type}\\.[\\w-]+)`).exec(one)?.[1]));
        const [bare, another] = [...names];
        if (bare === undefined || another !== undefined)
            return [];
        const base = resource.module === '' ? bare : `${resource.module}.${bare}`;
        const key = /(\[(?:\d+|"(?:[^"\\]|\\.)*")\])$/.exec(resource.address)?.[1] ?? '';
        const exact = this.plan.resources.get(base) ?? this.plan.resources.get(base + key);
        return exact === undefined || exact.isDeleted ? [] : [exact];
    }
    open(resource, attribute, what) {
        const references = referencesOf(this.plan, resource, attribute).slice(0, 5);
        const why = references.length === 0 ? '' : `, which depends on ${references.join(', ')}`;
        this.unknown.push({ message: `${what}: ${attribute} is known only after apply${why}` });
    }
    of(type) {
        return this.resources.filter((one) => one.type === type && !/(^|\.)data\./.test(one.address));
    }
    found(addresses, what) {
        if (addresses.length === 0 && this.unknown.length === 0)
            return nothing(what);
        return { addresses, unknown: this.unknown };
    }
}
function textOf({ values, unknown }, attribute) {
    const value = values[attribute];
    return typeof value === 'string' && unknown[attribute] !== true ? value : undefined;
}
function hasPolicy({ values }) {
    return typeof values.policy === 'string' && values.policy !== '';
}

;// CONCATENATED MODULE: ./build/config/terraform/find-block.js


const MAX_FILES = 200;
const MAX_BYTES = 1024 * 1024;
async function findBlock(plan, resource, planFile, files) {
    const folder = moduleFolder(plan, resource.module);
    const base = planFile.path.split('/').slice(0, -1).join('/');
    const place = folder === undefined ? undefined : join(base, folder);
    if (place !== undefined) {
        const names = await files.glob(`${place === '' ? '' : `${escapeGlob(place)}/`}*.tf`);
        for (const file of names.slice(0, MAX_FILES)) {
            const read = await files.read(file, MAX_BYTES);
            const range = 'text' in read ? rangeIn(read.text, resource) : undefined;
            if (range !== undefined)
                return { file, rangeOf: () => range };
        }
    }
    const range = rangeInPlan(planFile.text, resource.address);
    return { file: planFile.path, rangeOf: () => range };
}
function rangeIn(text, { address, type, name }) {
    const isData = /(^|\.)data\.[^.]+\.[^.]+$/.test(address.replace(/\[[^\]]*\]$/, ''));
    const label = (word) => `"?${word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}"?`;
    const head = new RegExp(`^[ \\t]*(${isData ? 'data' : 'resource'}[ \\t]+${label(type)}[ \\t]+${label(name)})[ \\t]*\\{`, 'm');
    const match = head.exec(text);
    if (match?.[1] === undefined)
        return undefined;
    return (0,range/* indexLines */.u)(text)(match.index + match[0].indexOf(match[1]), match[1].length);
}
function rangeInPlan(text, address) {
    const quoted = JSON.stringify(address);
    const at = text.indexOf(quoted);
    return (0,range/* indexLines */.u)(text)(Math.max(0, at), at === -1 ? 0 : quoted.length);
}
function join(base, folder) {
    const steps = [];
    for (const step of [...base.split('/'), ...folder.split('/')]) {
        if (step === '..') {
            if (steps.pop() === undefined)
                return undefined;
        }
        else if (step !== '' && step !== '.') {
            steps.push(step);
        }
    }
    return steps.join('/');
}
function escapeGlob(path) {
    return path.replace(/[\\*?[\]{}()!+@]/g, '\\$&');
}

;// CONCATENATED MODULE: ./build/config/terraform/plan-document.js



const ATTRIBUTES = {
    aws_iam_policy: { permissions: 'policy', boundary: 'policy' },
    aws_iam_role_policy: { permissions: 'policy' },
    aws_iam_role: { trust: 'assume_role_policy', permissions: 'inline_policy' },
    aws_s3_bucket_policy: { bucket: 'policy' },
    aws_s3_bucket: { bucket: 'policy' },
    aws_kms_key: { key: 'policy' },
    aws_kms_key_policy: { key: 'policy' },
    aws_iam_policy_document: { permissions: 'json', trust: 'json', bucket: 'json', boundary: 'json', key: 'json' },
};
function findPlanDocuments(plan, address, kind) {
    const resource = plan.resources.get(address);
    if (resource === undefined)
        return plan_document_explainMissing(plan, address);
    if (resource.isDeleted) {
        return { problem: `the plan deletes ${address}`, fix: 'name a resource that is there after the plan' };
    }
    const attribute = ATTRIBUTES[resource.type]?.[kind];
    if (attribute === undefined) {
        const types = Object.entries(ATTRIBUTES).filter(([, kinds]) => kinds[kind] !== undefined);
        return {
            problem: `${address} has no ${kind} document`,
            fix: `name one of ${types.map(([type]) => type).join(', ')}`,
        };
    }
    const gap = plan.gap === undefined ? [] : [{ message: `${plan.gap}, so that ${address} may be another` }];
    if (attribute === 'inline_policy')
        return withUnknown(readInlinePolicies(plan, resource), gap);
    return withUnknown(readAttribute(plan, resource, attribute), gap);
}
function withUnknown(extraction, more) {
    return 'problem' in extraction ? extraction : { ...extraction, unknown: [...extraction.unknown, ...more] };
}
function readAttribute(plan, resource, attribute) {
    const { address, values, unknown, sensitive } = resource;
    const value = values[attribute];
    if (holdsTrue(unknown[attribute])) {
        return { documents: [], unknown: [{ message: afterApply(plan, resource, attribute) }] };
    }
    if (holdsTrue(sensitive[attribute]))
        return { documents: [], unknown: [{ message: isSensitive(address, attribute) }] };
    if (typeof value !== 'string' || value === '') {
        return { problem: `${address} has no ${attribute} in the plan`, fix: 'name the resource that holds the document' };
    }
    return { documents: [{ text: value, name: address }], unknown: [] };
}
function readInlinePolicies(plan, resource) {
    const { address, values, unknown, sensitive } = resource;
    const attached = list(values.managed_policy_arns);
    const gaps = [];
    if (attached.length > 0 || holdsTrue(unknown.managed_policy_arns)) {
        const message = `managed_policy_arns of ${address}: the documents behind them are not part of it`;
        if (attached.length > 0 || referencesOf(plan, resource, 'managed_policy_arns').length > 0)
            gaps.push({ message });
    }
    if (holdsTrue(unknown.inline_policy))
        gaps.push({ message: afterApply(plan, resource, 'inline_policy') });
    if (holdsTrue(sensitive.inline_policy))
        gaps.push({ message: isSensitive(address, 'inline_policy') });
    if (gaps.length > 0)
        return { documents: [], unknown: gaps };
    const documents = list(values.inline_policy).flatMap((item, index) => {
        const { policy } = object(item);
        return typeof policy === 'string' && policy !== ''
            ? [{ text: policy, name: `${address}.inline_policy[${String(index)}]` }]
            : [];
    });
    if (documents.length > 0)
        return { documents, unknown: [] };
    return {
        problem: `${address} has no inline_policy in the plan`,
        fix: 'name the aws_iam_policy or aws_iam_role_policy',
    };
}
function afterApply(plan, resource, attribute) {
    const references = referencesOf(plan, resource, attribute).slice(0, 5);
    const why = references.length === 0 ? '' : `: it depends on ${references.join(', ')}`;
    return `${attribute} of ${resource.address} is known only after apply${why}`;
}
function isSensitive(address, attribute) {
    return `${attribute} of ${address} is marked as sensitive, and findings would print it`;
}
function holdsTrue(json) {
    if (json === true)
        return true;
    if (Array.isArray(json))
        return json.some(holdsTrue);
    return Object.values(object(json)).some(holdsTrue);
}
function plan_document_explainMissing(plan, address) {
    const known = [...plan.resources.values()].filter(({ type }) => Object.hasOwn(ATTRIBUTES, type));
    const instances = known.filter((resource) => resource.address.startsWith(`${address}[`));
    const meant = instances.length > 0
        ? instances.map((resource) => resource.address)
        : [
            (0,nearest/* nearest */.p)(address, known.map((resource) => resource.address)),
        ].filter((one) => one !== undefined);
    return {
        problem: `the plan has no ${JSON.stringify(address.slice(0, 200))}`,
        fix: meant.length > 0
            ? `did you mean ${meant.slice(0, 3).join(' or ')}?`
            : 'take an address as `terraform plan` prints it, with its module and its key',
    };
}

;// CONCATENATED MODULE: ./build/config/infrastructure/extract-all.js








async function extractAll(references, texts, files, connections) {
    const extractor = new Extractor(files, declaredNames(connections));
    const found = new Map();
    for (const reference of references) {
        const { connection, source } = reference;
        const text = source.from === 'file' ? undefined : texts.get(source.path);
        if (text === undefined || !('text' in text) || !('partition' in connection))
            continue;
        found.set(reference, await extractor.extract(reference, connection, text.text));
    }
    return found;
}
class Extractor {
    files;
    declared;
    plans = new Map();
    templates = new Map();
    constructor(files, declared) {
        this.files = files;
        this.declared = declared;
    }
    async extract({ kind, source }, connection, text) {
        if (source.from === 'terraform') {
            const plan = once(this.plans, source.path, () => readPlan(text));
            if ('problem' in plan)
                return unreadable(source.path, plan.problem);
            const one = async (address) => await this.place(findPlanDocuments(plan, address, kind), plan, address, { path: source.path, text });
            if (source.address !== undefined)
                return await one(source.address);
            const found = discoverInPlan(plan, kind, this.target(connection));
            return await joinDiscovered(found, source.path, one);
        }
        if (source.from !== 'cloudformation')
            throw new Error('a file is no infrastructure code');
        const template = once(this.templates, source.path, () => readTemplate(text));
        if ('problem' in template)
            return unreadable(source.path, template.problem);
        const facts = { ...factsOf(connection, kind), parameters: source.parameters ?? {} };
        const one = (resource) => findTemplateDocuments(template, source.path, resource, kind, facts);
        if (source.resource !== undefined)
            return one(source.resource);
        const found = discoverInTemplate(template, source.path, kind, this.target(connection), facts);
        return await joinDiscovered(found, source.path, (id) => Promise.resolve(one(id)));
    }
    target({ role, bucket, coactiveRoleArn }) {
        return { roleName: role.name, bucket, coactiveAccount: (0,arn/* accountOf */.XP)(coactiveRoleArn) ?? '', ...this.declared };
    }
    async place(extraction, plan, address, planFile) {
        const resource = plan.resources.get(address);
        if ('problem' in extraction || resource === undefined)
            return extraction;
        const place = await findBlock(plan, resource, planFile, this.files);
        return {
            documents: extraction.documents.map((document) => ({ ...document, place })),
            unknown: extraction.unknown.map((value) => ({ ...value, place })),
        };
    }
}
function declaredNames(connections) {
    return {
        declaredRoles: new Set(connections.map(({ role }) => role.name.toLowerCase())),
        declaredBuckets: new Set(connections.map(({ bucket }) => bucket)),
    };
}
async function joinDiscovered(found, path, extract) {
    if ('problem' in found)
        return { problem: `${path}: ${found.problem}`, fix: found.fix };
    const documents = [];
    const unknown = [...found.unknown];
    for (const address of found.addresses) {
        const one = await extract(address);
        if ('problem' in one)
            return one;
        documents.push(...one.documents);
        unknown.push(...one.unknown);
    }
    return { documents, unknown };
}
function factsOf(connection, kind) {
    const { accountId, bucketOwnerAccountId, kmsKeyArn, partition, region } = connection;
    const key = kind === 'key' && kmsKeyArn !== undefined ? (0,arn/* splitArn */.E_)(kmsKeyArn) : undefined;
    const account = kind === 'bucket' ? (bucketOwnerAccountId ?? accountId) : (key?.account ?? accountId);
    return { accountId: account, partition, region: key?.region ?? region };
}
function unreadable(path, problem) {
    return { problem: `the file ${JSON.stringify(path.slice(0, 200))} ${problem}`, fix: 'correct the path or the file' };
}
function once(known, key, make) {
    let value = known.get(key);
    if (value === undefined)
        known.set(key, (value = make()));
    return value;
}


/***/ })

};

return { id, ids, modules };
})();
