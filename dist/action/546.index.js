(() => {
'use strict';
const id = 546;
const ids = [546];
const modules = {

/***/ 9913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ exampleText)
/* harmony export */ });
function exampleText(example) {
    if (typeof example === 'string')
        return example.trimEnd();
    const documents = [{ kind: example.kind, policy: example.policy }, ...(example.also ?? [])];
    return documents
        .map(({ kind, policy }) => {
        const text = typeof policy === 'string' ? policy : JSON.stringify(policy, null, 2);
        return documents.length > 1 && kind !== undefined ? `${kind}:\n${text}` : text;
    })
        .join('\n');
}


/***/ }),

/***/ 546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderSarif: () => (/* binding */ renderSarif)
});

// EXTERNAL MODULE: ./build/report/visible.js
var visible = __webpack_require__(6257);
;// CONCATENATED MODULE: ./build/report/escape-sarif.js

function escapeSarif(text) {
    return (0,visible/* visible */.R)(text)
        .replace(/\[(?=[^\]]*\]\()/g, '\\[')
        .replace(/\](?=\()/g, '\\]')
        .replace(/\{(?=\d)/g, '{{')
        .replace(/(?<=\{\{\d+)\}/g, '}}');
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/report/sarif/fingerprint.js

function createFingerprints(textOf) {
    const seen = new Map();
    const statements = createStatements(textOf);
    return (finding) => {
        const { rule, file, connection = '' } = finding;
        const content = [statements(finding) ?? '', foundText(finding, textOf)];
        const hash = (0,external_node_crypto_.createHash)('sha256')
            .update(JSON.stringify([rule, file, connection, ...content]))
            .digest('hex')
            .slice(0, 32);
        const ordinal = (seen.get(hash) ?? 0) + 1;
        seen.set(hash, ordinal);
        return `${hash}:${String(ordinal)}`;
    };
}
function createStatements(textOf) {
    const files = new Map();
    return ({ file, statement }) => {
        if (statement === undefined)
            return undefined;
        let list = files.get(file);
        if (list === undefined)
            files.set(file, (list = readStatements(textOf(file))));
        return statement in list ? canonicalJson(list[statement]) : undefined;
    };
}
function readStatements(text) {
    try {
        const document = JSON.parse(text ?? '');
        const statements = document?.Statement;
        return Array.isArray(statements) ? statements : [statements];
    }
    catch {
        return [];
    }
}
function canonicalJson(value) {
    return JSON.stringify(value, (_, item) => typeof item === 'object' && item !== null && !Array.isArray(item)
        ? Object.fromEntries(Object.entries(item).sort(([one], [other]) => (one < other ? -1 : 1)))
        : item);
}
function foundText({ file, line, column, endLine, endColumn }, textOf) {
    const text = textOf(file)?.split(/\r?\n/)[line - 1] ?? '';
    return text
        .slice(column - 1, endLine === line ? endColumn - 1 : undefined)
        .replace(/\s+/g, ' ')
        .trim()
        .slice(0, MAX_FOUND);
}
const MAX_FOUND = 1_000;

// EXTERNAL MODULE: ./build/report/wording.js
var wording = __webpack_require__(2867);
// EXTERNAL MODULE: ./build/report/witnesses-of.js
var witnesses_of = __webpack_require__(8071);
;// CONCATENATED MODULE: ./build/report/sarif/result.js



function resultOf(finding, context) {
    const { rule, severity, message, fix, sources } = finding;
    const witnesses = (0,witnesses_of/* witnessesOf */.L)(finding, context.connections);
    const owner = (0,wording/* owners */.Zk)(finding);
    const shown = (0,wording/* witnessLines */.Vj)({ status: 'refuted', witnesses });
    const lines = [
        owner === '' ? message : `${message} (connection ${owner})`,
        ...shown.map((line) => `Witness: ${line}`),
        ...(fix === undefined ? [] : [`\u2192 ${fix}`]),
    ];
    const fingerprint = context.fingerprintOf(finding);
    const related = witnesses.flatMap(({ statement }) => (statement === undefined ? [] : [statement]));
    return {
        ruleId: rule,
        ruleIndex: context.ruleIndex.get(rule) ?? -1,
        level: severity,
        message: { text: lines.map(escapeSarif).join('\n') },
        locations: [{ physicalLocation: place(finding.file, regionOf(finding)) }],
        ...(related.length > 0 && { relatedLocations: distinct(related).map(relatedLocation) }),
        partialFingerprints: { primaryLocationLineHash: fingerprint, 'coactiveFinding/v1': fingerprint },
        ...(context.hasSuppressions && { suppressions: suppressionsOf(finding) }),
        properties: { sources, ...(finding.connection !== undefined && { connection: finding.connection }) },
    };
}
function suppressionsOf(finding) {
    if (!('reason' in finding))
        return [];
    const justification = `${escapeSarif(finding.reason)} (waived until ${escapeSarif(finding.expires)})`;
    return [{ kind: 'external', status: 'accepted', justification }];
}
function regionOf({ line, column, endLine, endColumn }) {
    return { startLine: line, startColumn: column, endLine, endColumn };
}
function relatedLocation({ file, line, index, sid }, position) {
    const name = sid === undefined ? '' : ` ${JSON.stringify(sid)}`;
    return {
        id: position + 1,
        message: { text: escapeSarif(`statement ${String(index + 1)}${name} decides the witness`) },
        physicalLocation: place(file, { startLine: line }),
    };
}
function place(file, region) {
    const uri = file.split('/').map(encodeSegment).join('/');
    return { artifactLocation: { uri, uriBaseId: '%SRCROOT%' }, region };
}
function encodeSegment(segment) {
    return encodeURIComponent(segment.replace(/[\ud800-\udfff]/gu, '\ufffd'));
}
function distinct(statements) {
    return [...new Map(statements.map((one) => [`${one.file}:${String(one.index)}`, one])).values()];
}

// EXTERNAL MODULE: ./build/report/example-text.js
var example_text = __webpack_require__(9913);
;// CONCATENATED MODULE: ./build/report/sarif/rule.js

function describeRule(finding, rules) {
    const rule = rules.get(finding.rule);
    return rule === undefined ? describeOther(finding) : describeOwn(rule);
}
function describeOwn(rule) {
    const { id, severity, summary, rationale, howToFix, reference } = rule;
    return {
        id,
        name: pascalCase(id),
        shortDescription: { text: summary },
        fullDescription: { text: rationale },
        help: {
            text: `${summary}\n\n${rationale}\n\nHow to fix: ${howToFix}\n\nReference: ${reference}`,
            markdown: [
                `${summary}\n\n${rationale}`,
                `**How to fix:** ${howToFix}`,
                `Bad:\n\n${fenced((0,example_text/* exampleText */.k)(rule.bad), rule)}`,
                `Good:\n\n${fenced((0,example_text/* exampleText */.k)(rule.good), rule)}`,
                `[Reference](${reference})`,
            ].join('\n\n'),
        },
        helpUri: reference,
        defaultConfiguration: { level: severity },
        properties: { tags: ['security', 'aws', 's3'] },
    };
}
function describeOther({ rule, severity, sources }) {
    const kind = KINDS.find(({ source }) => sources.includes(source)) ?? OTHER;
    return {
        id: rule,
        name: pascalCase(rule),
        shortDescription: { text: kind.summary },
        fullDescription: { text: kind.text },
        help: { text: `${kind.summary}\n\n${kind.text}`, markdown: `${kind.summary}\n\n${kind.text}` },
        helpUri: kind.uri,
        defaultConfiguration: { level: severity },
        properties: { tags: ['security', 'aws', 's3'] },
    };
}
const KINDS = [
    {
        source: 'guardrail',
        summary: 'A guardrail of this repository holds.',
        text: 'A guardrail is a rule of your own in the config: a CEL expression over the connection and its policies. The message is the one that its author wrote.',
        uri: 'https://cel.dev/',
    },
    {
        source: 'access-analyzer',
        summary: 'IAM Access Analyzer accepts the policy.',
        text: 'IAM Access Analyzer reports this code; its reference says what the code means and how to resolve it.',
        uri: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html',
    },
    {
        source: 'config',
        summary: 'The config and the policy documents can be read.',
        text: 'A mistake in the config or in a document must be fixed before the check is complete: what could not be read was not checked.',
        uri: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html',
    },
];
const OTHER = {
    summary: 'Every waiver is current and in use.',
    text: 'A waiver accepts a finding with a reason until a day. One that has ended accepts nothing; one that accepts nothing any more would hide the next finding.',
    uri: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html',
};
function fenced(text, { scope }) {
    return `\`\`\`${scope === 'config' ? 'yaml' : 'json'}\n${text}\n\`\`\``;
}
function pascalCase(id) {
    return id
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, ' ')
        .trim()
        .replace(/(?:^| )(.)/g, (_, first) => first.toUpperCase());
}

// EXTERNAL MODULE: ./build/report/sort.js
var sort = __webpack_require__(6447);
;// CONCATENATED MODULE: ./build/report/sarif.js







const MAX_RESULTS = 25_000;
function renderSarif(report, { rules, textOf }) {
    const placed = [...report.findings, ...report.waived].filter(({ file }) => file !== '').sort(sort/* compareSeverities */.R);
    const shown = placed.slice(0, MAX_RESULTS).sort(sort/* compareFindings */.E);
    const byId = new Map(rules.map((rule) => [rule.id, rule]));
    const firsts = new Map();
    for (const finding of shown)
        if (!firsts.has(finding.rule))
            firsts.set(finding.rule, finding);
    const descriptors = [...firsts.values()].map((finding) => describeRule(finding, byId));
    const context = {
        connections: report.connections,
        ruleIndex: new Map(descriptors.map(({ id }, index) => [id, index])),
        fingerprintOf: createFingerprints(textOf),
        hasSuppressions: report.waived.length > 0,
    };
    const log = {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: report.tool.name,
                        version: report.tool.version,
                        semanticVersion: report.tool.version,
                        rules: descriptors,
                    },
                },
                columnKind: 'utf16CodeUnits',
                originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the repository.' } } },
                invocations: [
                    {
                        executionSuccessful: report.outcome === 'passed' || report.outcome === 'failed',
                        toolConfigurationNotifications: report.findings.filter(({ file }) => file === '').map(notify),
                        ...(placed.length > MAX_RESULTS && { toolExecutionNotifications: [leftOut(placed.length - MAX_RESULTS)] }),
                    },
                ],
                results: shown.map((finding) => resultOf(finding, context)),
                properties: {
                    command: report.command,
                    outcome: report.outcome,
                    summary: (0,wording/* outcomeLine */.RW)(report),
                    iamData: report.tool.iamData,
                    contract: report.contract.version,
                },
            },
        ],
    };
    return `${(0,visible/* visibleJson */.$)(JSON.stringify(log, null, 2))}\n`;
}
function notify({ severity, message, fix }) {
    return { level: severity, message: { text: escapeSarif(fix === undefined ? message : `${message} \u2192 ${fix}`) } };
}
function leftOut(number) {
    return {
        level: 'warning',
        message: {
            text: `${String(number)} further findings have no room here: GitHub takes ${String(MAX_RESULTS)} a run.`,
        },
    };
}


/***/ }),

/***/ 8071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ witnessesOf)
/* harmony export */ });
function witnessesOf(finding, connections) {
    if (!finding.sources.includes('proof'))
        return [];
    const verdicts = connections.find(({ name }) => name === finding.connection)?.verdicts ?? {};
    const refuted = Object.values(verdicts).filter(({ status }) => status === 'refuted');
    const same = witnesses(refuted).filter(({ statement }) => statement?.file === finding.file && statement.index === finding.statement);
    if (same.length > 0 || finding.statement !== undefined)
        return same;
    const own = VERDICT_OF_RULE[finding.rule];
    return own === undefined ? [] : witnesses([verdicts[own]]).filter(({ statement }) => statement === undefined);
}
const VERDICT_OF_RULE = {
    'least-privilege': 'leastPrivilege',
    sufficiency: 'sufficiency',
    trust: 'trust',
};
function witnesses(verdicts) {
    return verdicts.flatMap((verdict) => verdict?.witnesses ?? []);
}


/***/ })

};

return { id, ids, modules };
})();
