(() => {
'use strict';
const id = 716;
const ids = [716];
const modules = {

/***/ 5628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ matchArn),
/* harmony export */   z: () => (/* binding */ splitPattern)
/* harmony export */ });
/* harmony import */ var _policy_arn_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4868);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9069);
/* harmony import */ var _truth_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5162);



const PARTS = 6;
function matchArn(pattern, text) {
    const wanted = splitPattern(pattern);
    if (wanted.length < PARTS) {
        return { unclear: `${(0,_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)((0,_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .patternText */ .U)(pattern))} is not an ARN, which AWS leaves undocumented for Arn operators` };
    }
    const parts = typeof text === 'string' ? (0,_policy_arn_js__WEBPACK_IMPORTED_MODULE_2__/* .splitArnParts */ .c$)(text) : splitPartial(text);
    if (parts === undefined)
        return { unclear: 'the ARN of the request is not known' };
    if (parts.length < PARTS)
        return false;
    return (0,_truth_js__WEBPACK_IMPORTED_MODULE_0__/* .everyMatch */ .tM)(wanted.map((part, index) => (0,_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matchPattern */ .gH)(part, parts[index] ?? '')));
}
function splitPattern(pattern) {
    const parts = [];
    let current = [];
    for (const { text, literal } of pattern) {
        let rest = text;
        for (let colon = rest.indexOf(':'); colon !== -1 && parts.length < PARTS - 1; colon = rest.indexOf(':')) {
            current.push({ text: rest.slice(0, colon), literal });
            parts.push(current);
            current = [];
            rest = rest.slice(colon + 1);
        }
        current.push({ text: rest, literal });
    }
    parts.push(current);
    return parts;
}
function splitPartial({ before, after }) {
    const known = (0,_policy_arn_js__WEBPACK_IMPORTED_MODULE_2__/* .splitArnParts */ .c$)(before);
    if (known.length === PARTS) {
        const last = known.pop() ?? '';
        return [...known, { before: last, after }];
    }
    const colon = after.indexOf(':');
    if (colon === -1)
        return undefined;
    const open = known.pop() ?? '';
    const rest = (0,_policy_arn_js__WEBPACK_IMPORTED_MODULE_2__/* .splitArnParts */ .c$)(`${'x:'.repeat(known.length)}x${after.slice(colon)}`).slice(known.length + 1);
    return [...known, { before: open, after: after.slice(0, colon) }, ...rest];
}


/***/ }),

/***/ 5784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ evaluateCondition)
});

// EXTERNAL MODULE: ./build/policy/operator.js
var policy_operator = __webpack_require__(5455);
// EXTERNAL MODULE: ./build/access/evaluate/arn.js
var arn = __webpack_require__(5628);
// EXTERNAL MODULE: ./build/access/evaluate/date.js
var date = __webpack_require__(2347);
// EXTERNAL MODULE: ./build/access/evaluate/glob.js
var glob = __webpack_require__(9069);
// EXTERNAL MODULE: ./build/access/evaluate/ip.js
var ip = __webpack_require__(6834);
// EXTERNAL MODULE: ./build/access/evaluate/numeric.js
var numeric = __webpack_require__(8480);
// EXTERNAL MODULE: ./build/access/evaluate/string.js
var string = __webpack_require__(1170);
// EXTERNAL MODULE: ./build/access/evaluate/variables.js
var variables = __webpack_require__(1370);
;// CONCATENATED MODULE: ./build/access/evaluate/compare.js







function compareValue(operator, text, value, setting) {
    if (operator.family === 'String' || operator.family === 'Arn') {
        const expansion = (0,variables/* expandVariables */.i)(value, setting.facts, setting.variables);
        if (expansion.kind === 'no-value')
            return 'no-value';
        if (expansion.kind === 'unknown')
            return { unclear: expansion.reason };
        if (operator.family === 'String')
            return (0,string/* matchString */.F)(operator, text, expansion);
        return (0,string/* matchLike */.Z)(expansion.pattern, expansion.wildValue, text, arn/* matchArn */.Z);
    }
    if (typeof text !== 'string')
        return { unclear: 'the value of the request is not known' };
    switch (operator.family) {
        case 'Numeric':
            return (0,numeric/* matchNumber */.Vh)(operator.base, text, value);
        case 'Date':
            return (0,date/* matchDate */.S)(operator.base, text, value);
        case 'IpAddress':
            return (0,ip/* matchIp */.Xw)(text, value);
        case 'Bool':
            return matchBool(text, value);
        case 'Binary':
            return matchBinary(text, value);
        case 'Null':
            return { unclear: 'Null compares no values' };
    }
}
function matchBool(text, value) {
    for (const given of [value, text]) {
        if (given !== 'true' && given !== 'false')
            return { unclear: `${(0,glob/* quote */.hD)(given)} is not written true or false` };
    }
    return text === value;
}
function matchBinary(text, value) {
    for (const given of [value, text]) {
        if (!isCanonicalBase64(given))
            return { unclear: `${(0,glob/* quote */.hD)(given)} is not base64 in its usual form` };
    }
    return text === value;
}
function isCanonicalBase64(text) {
    return /^(?:[\w+/]{4})*(?:[\w+/][AQgw]==|[\w+/]{2}[AEIMQUYcgkosw048]=)?$/.test(text) && !text.includes('_');
}

// EXTERNAL MODULE: ./build/access/evaluate/truth.js
var truth = __webpack_require__(5162);
;// CONCATENATED MODULE: ./build/access/evaluate/condition.js




function evaluateCondition(condition, setting) {
    const operator = (0,policy_operator/* parseOperator */.A)(condition.operator);
    if (operator === undefined)
        return (0,truth/* unknown */.L5)(`${(0,glob/* quote */.hD)(condition.operator)} is not an operator that we know`);
    const state = setting.facts(condition.key.toLowerCase());
    if (operator.family === 'Null')
        return evaluateNull(operator, condition, state);
    if (state.kind === 'unknown')
        return (0,truth/* unknown */.L5)(`${condition.key}: ${state.reason}`);
    if (state.kind === 'absent')
        return evaluateAbsent(operator, condition);
    const match = matchState(operator, condition, state, setting);
    if (match === true)
        return truth/* YES */._Y;
    if (match === false)
        return (0,truth.no)(mismatch(operator, condition, state));
    return (0,truth/* unknown */.L5)(`${condition.operator} ${condition.key}: ${match.unclear}`);
}
function evaluateNull(operator, condition, state) {
    const { key, values } = condition;
    if (operator.set !== undefined)
        return (0,truth/* unknown */.L5)(`${condition.operator} is not documented`);
    if (values.length === 0 || values.some((value) => value !== 'true' && value !== 'false'))
        return (0,truth/* unknown */.L5)(`Null takes true or false, not ${listed(values)}`);
    if (state.kind === 'unknown')
        return (0,truth/* unknown */.L5)(`${key}: ${state.reason}`);
    if (state.kind === 'set' && state.values.length === 0)
        return (0,truth/* unknown */.L5)(`${key} is an empty set, and AWS does not say whether Null takes that for absent`);
    const isAbsent = state.kind === 'absent';
    if (values.includes(String(isAbsent)))
        return truth/* YES */._Y;
    return (0,truth.no)(isAbsent ? `${key} is absent` : `${key} is present`);
}
function evaluateAbsent(operator, { key, operator: written }) {
    if (operator.ifExists)
        return truth/* YES */._Y;
    if (operator.set === 'ForAnyValue')
        return (0,truth.no)(`${key} is absent`);
    if (operator.set === 'ForAllValues') {
        if (!operator.negated)
            return truth/* YES */._Y;
        return (0,truth/* unknown */.L5)(`${written} on the absent key ${key}: AWS's own tables disagree`);
    }
    return operator.negated ? truth/* YES */._Y : (0,truth.no)(`${key} is absent`);
}
function matchState(operator, condition, state, setting) {
    if (condition.values.length === 0 && operator.negated) {
        return { unclear: 'AWS does not say what a negated operator without values means' };
    }
    const matchMember = (text) => matchAnyValue(operator, condition.values, text, setting);
    if (operator.set === undefined) {
        if (state.kind === 'set')
            return { unclear: 'a multivalued key without ForAnyValue or ForAllValues' };
        const match = matchMember(state.text);
        return operator.negated ? (0,truth/* opposite */.Qv)(match) : match;
    }
    const members = state.kind === 'set' ? state.values : [state.text];
    const matches = members.map(matchMember).map((match) => (operator.negated ? (0,truth/* opposite */.Qv)(match) : match));
    const holds = operator.set === 'ForAnyValue' ? (0,truth/* anyMatch */.ce)(matches) : (0,truth/* everyMatch */.tM)(matches);
    const asEmpty = operator.set === 'ForAllValues' || operator.ifExists;
    if (members.length === 0)
        return asEmpty;
    if (members.every((member) => member === '') && holds !== asEmpty) {
        return { unclear: 'whether an empty text counts as a value for a set operator' };
    }
    return holds;
}
function matchAnyValue(operator, values, text, setting) {
    let withoutValue = false;
    const matches = [];
    for (const value of values) {
        const match = compareValue(operator, text, value, setting);
        if (match === 'no-value')
            withoutValue = true;
        else
            matches.push(match);
    }
    const match = (0,truth/* anyMatch */.ce)(matches);
    if (withoutValue && match === true)
        return { unclear: 'a variable without a value stands beside a value that matches' };
    return match;
}
function mismatch(operator, condition, state) {
    const given = describe(state);
    const wanted = listed(condition.values);
    const verb = operator.negated ? 'which is excluded by' : 'not matched by';
    return `${condition.key} is ${given}, ${verb} ${condition.operator} ${wanted}`;
}
function describe(state) {
    if (state.kind === 'set')
        return `the set ${listed(state.values)}`;
    if (typeof state.text === 'string')
        return (0,glob/* quote */.hD)(state.text);
    return (0,glob/* quote */.hD)(`${state.text.before}\u2026${state.text.after}`);
}
function listed(values) {
    return values.length === 1 ? (0,glob/* quote */.hD)(values[0] ?? '') : `[${values.map(glob/* quote */.hD).join(', ')}]`;
}


/***/ }),

/***/ 2347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ matchDate),
/* harmony export */   n: () => (/* binding */ parseInstant)
/* harmony export */ });
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9069);
/* harmony import */ var _numeric_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8480);


function matchDate(operator, text, value) {
    const wanted = parseInstant(value);
    if (wanted === undefined)
        return { unclear: `${(0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value)} is not a date that we can read for certain` };
    const given = parseInstant(text);
    if (given === undefined)
        return { unclear: `the request's ${(0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)} is not a date that we can read for certain` };
    return (0,_numeric_js__WEBPACK_IMPORTED_MODULE_1__/* .compares */ .tk)(operator, (0,_numeric_js__WEBPACK_IMPORTED_MODULE_1__/* .compareDecimals */ .YL)(given, wanted));
}
function parseInstant(text) {
    if (/^\d{4}$/.test(text))
        return undefined;
    const seconds = (0,_numeric_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDecimal */ .$Q)(text);
    if (seconds !== undefined)
        return seconds;
    const found = ISO.exec(text);
    if (found === null)
        return undefined;
    const [, year = '', month = '', day = '1', hour = '0', minute = '0', second = '0', fraction = '', zone = 'Z'] = found;
    const numbers = [year, month, day, hour, minute, second].map(Number);
    const whole = wholeSeconds(numbers);
    const shift = zoneSeconds(zone);
    if (whole === undefined || shift === undefined)
        return undefined;
    const digits = BigInt(whole - shift) * 10n ** BigInt(fraction.length) + BigInt(fraction === '' ? 0 : fraction);
    return { digits, scale: fraction.length };
}
const ISO = /^(\d{4})-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,20}))?)?(Z|[+-]\d\d:\d\d))?)?$/;
function wholeSeconds(numbers) {
    const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = numbers;
    const date = new Date(0);
    date.setUTCFullYear(year, month - 1, day);
    date.setUTCHours(hour, minute, second);
    const back = [
        ...[date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()],
        ...[date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds()],
    ];
    return back.every((number, index) => number === numbers[index]) ? date.getTime() / 1000 : undefined;
}
function zoneSeconds(zone) {
    if (zone === 'Z')
        return 0;
    const hours = Number(zone.slice(1, 3));
    const minutes = Number(zone.slice(4, 6));
    if (hours > 23 || minutes > 59)
        return undefined;
    return (zone.startsWith('-') ? -1 : 1) * (hours * 3600 + minutes * 60);
}


/***/ }),

/***/ 9069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kf: () => (/* binding */ literalPattern),
/* harmony export */   MT: () => (/* binding */ matchesPattern),
/* harmony export */   U: () => (/* binding */ patternText),
/* harmony export */   f8: () => (/* binding */ wildcardPattern),
/* harmony export */   gH: () => (/* binding */ matchPattern),
/* harmony export */   hD: () => (/* binding */ quote)
/* harmony export */ });
/* harmony import */ var _policy_wildcard_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2557);

function wildcardPattern(text) {
    return [{ text, literal: false }];
}
function literalPattern(text) {
    return [{ text, literal: true }];
}
function patternText(pattern) {
    return pattern.map((piece) => piece.text).join('');
}
function matchPattern(pattern, text) {
    if (typeof text === 'string')
        return matchesPattern(pattern, text);
    return matchPartial(pattern, text);
}
function matchesPattern(pattern, text) {
    if (!pattern.some((piece) => piece.literal && /[*?]/.test(piece.text)))
        return (0,_policy_wildcard_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesWildcard */ ._)(patternText(pattern), text);
    const [star, question] = freshCharacters(patternText(pattern) + text, 2);
    const rename = (part) => part.replaceAll('*', star ?? '').replaceAll('?', question ?? '');
    const renamed = pattern.map((piece) => (piece.literal ? rename(piece.text) : piece.text)).join('');
    return (0,_policy_wildcard_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesWildcard */ ._)(renamed, rename(text));
}
function matchPartial(pattern, { before, after, except = [] }) {
    if (!meetsPartial(pattern, before, after))
        return false;
    const source = patternText(pattern);
    if (!/[*?]/.test(source) && except.includes(source))
        return false;
    const [fresh = ''] = freshCharacters(source + before + after, 1);
    const longest = source.replaceAll('*', '').length + 1;
    for (let length = 0; length <= longest; length++) {
        if (!matchesPattern(pattern, before + fresh.repeat(length) + after))
            return {
                unclear: `known only to begin with ${quote(before)}${after === '' ? '' : ` and end with ${quote(after)}`}`,
            };
    }
    return true;
}
function meetsPartial(pattern, before, after) {
    const tokens = tokensOf(pattern);
    let states = close(tokens, new Set([0]));
    for (let i = 0; i < before.length; i++)
        states = step(tokens, states, before.charCodeAt(i));
    if (states.size === 0)
        return false;
    const first = Math.min(...states);
    states = new Set(Array.from({ length: tokens.length - first + 1 }, (_, offset) => first + offset));
    for (let i = 0; i < after.length; i++)
        states = step(tokens, states, after.charCodeAt(i));
    return states.has(tokens.length);
}
const STAR = -1;
const ANY_ONE = -2;
function tokensOf(pattern) {
    const tokens = [];
    for (const { text, literal } of pattern) {
        for (let i = 0; i < text.length; i++) {
            const code = text.charCodeAt(i);
            if (!literal && text[i] === '*')
                tokens.push(STAR);
            else if (!literal && text[i] === '?')
                tokens.push(ANY_ONE);
            else
                tokens.push(code);
        }
    }
    return tokens;
}
function step(tokens, states, code) {
    const next = new Set();
    for (const state of states) {
        const token = tokens[state];
        if (token === STAR)
            next.add(state);
        else if (token === ANY_ONE || token === code)
            next.add(state + 1);
    }
    return close(tokens, next);
}
function close(tokens, states) {
    for (const state of states)
        if (tokens[state] === STAR)
            states.add(state + 1);
    return states;
}
function freshCharacters(avoid, count) {
    const fresh = [];
    for (let code = 0xe000; fresh.length < count; code++) {
        const character = String.fromCharCode(code);
        if (!avoid.includes(character))
            fresh.push(character);
    }
    return fresh;
}
function quote(text) {
    return JSON.stringify(text);
}


/***/ }),

/***/ 6834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RC: () => (/* binding */ parseRange),
/* harmony export */   Xw: () => (/* binding */ matchIp),
/* harmony export */   or: () => (/* binding */ parseAddress)
/* harmony export */ });
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9069);

function matchIp(text, value) {
    const range = parseRange(value);
    if (range === undefined)
        return { unclear: `${(0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value)} is not an IP range, which AWS leaves undocumented` };
    const address = parseAddress(text);
    if (address === undefined)
        return { unclear: `the request's ${(0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)} is not an IP address` };
    const inside = contains(range, address);
    if (range.version === 4 || value.includes('/') || address.version === 4)
        return inside;
    const wide = contains(withPrefix(range.first, 6, 32), address);
    return inside === wide ? inside : { unclear: `whether ${(0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value)} means one address or its /32` };
}
function contains(range, address) {
    return range.version === address.version && address.value >= range.first && address.value <= range.last;
}
function parseRange(text) {
    const slash = text.indexOf('/');
    const address = parseAddress(slash === -1 ? text : text.slice(0, slash));
    if (address === undefined)
        return undefined;
    const bits = address.version === 4 ? 32 : 128;
    const prefix = slash === -1 ? String(bits) : text.slice(slash + 1);
    if (!/^\d{1,3}$/.test(prefix) || Number(prefix) > bits)
        return undefined;
    return withPrefix(address.value, address.version, Number(prefix));
}
function withPrefix(value, version, prefix) {
    const host = BigInt((version === 4 ? 32 : 128) - prefix);
    const first = (value >> host) << host;
    return { version, first, last: first + (1n << host) - 1n };
}
function parseAddress(text) {
    const four = parseV4(text);
    if (four !== undefined)
        return { version: 4, value: four };
    const six = parseV6(text);
    return six === undefined ? undefined : { version: 6, value: six };
}
function parseV4(text) {
    if (!/^(?:\d{1,3}\.){3}\d{1,3}$/.test(text))
        return undefined;
    const octets = text.split('.').map(Number);
    if (octets.some((octet) => octet > 255))
        return undefined;
    return octets.reduce((value, octet) => (value << 8n) | BigInt(octet), 0n);
}
function parseV6(text) {
    const halves = text.split('::');
    if (halves.length > 2 || !text.includes(':'))
        return undefined;
    const groups = halves.map(groupsOf);
    const [head, tail] = groups;
    if (head === undefined || groups.includes(undefined))
        return undefined;
    const given = head.length + (tail?.length ?? 0);
    if (halves.length === 1 ? given !== 8 : given > 7)
        return undefined;
    const all = halves.length === 1 ? head : [...head, ...Array(8 - given).fill(0n), ...(tail ?? [])];
    return all.reduce((value, group) => (value << 16n) | group, 0n);
}
function groupsOf(text) {
    if (text === '')
        return [];
    const groups = [];
    const parts = text.split(':');
    for (const [index, part] of parts.entries()) {
        const four = index === parts.length - 1 ? parseV4(part) : undefined;
        if (four !== undefined)
            groups.push(four >> 16n, four & 0xffffn);
        else if (/^[0-9a-fA-F]{1,4}$/.test(part))
            groups.push(BigInt(`0x${part}`));
        else
            return undefined;
    }
    return groups;
}


/***/ }),

/***/ 7912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ single),
/* harmony export */   s: () => (/* binding */ ABSENT)
/* harmony export */ });
const ABSENT = { kind: 'absent' };
function single(text) {
    return { kind: 'single', text };
}


/***/ }),

/***/ 8480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ parseDecimal),
/* harmony export */   Vh: () => (/* binding */ matchNumber),
/* harmony export */   YL: () => (/* binding */ compareDecimals),
/* harmony export */   tk: () => (/* binding */ compares)
/* harmony export */ });
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9069);

function matchNumber(operator, text, value) {
    const wanted = parseDecimal(value);
    if (wanted === undefined)
        return { unclear: `${(0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value)} is not a number, which AWS leaves undocumented` };
    const given = parseDecimal(text);
    if (given === undefined)
        return { unclear: `the request's ${(0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)} is not a number` };
    return compares(operator, compareDecimals(given, wanted));
}
function parseDecimal(text) {
    const found = /^([+-]?)(\d{1,200})(?:\.(\d{1,200}))?$/.exec(text);
    if (found === null)
        return undefined;
    const [, sign = '', whole = '', fraction = ''] = found;
    const digits = BigInt(whole + fraction);
    return { digits: sign === '-' ? -digits : digits, scale: fraction.length };
}
function compareDecimals(a, b) {
    const scale = Math.max(a.scale, b.scale);
    const left = a.digits * 10n ** BigInt(scale - a.scale);
    const right = b.digits * 10n ** BigInt(scale - b.scale);
    return left < right ? -1 : Number(left > right);
}
function compares(operator, order) {
    if (operator.endsWith('LessThan'))
        return order < 0;
    if (operator.endsWith('LessThanEquals'))
        return order <= 0;
    if (operator.endsWith('GreaterThan'))
        return order > 0;
    if (operator.endsWith('GreaterThanEquals'))
        return order >= 0;
    return order === 0;
}


/***/ }),

/***/ 1170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ matchString),
/* harmony export */   Z: () => (/* binding */ matchLike)
/* harmony export */ });
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9069);

function matchString(operator, text, { pattern, wildValue }) {
    if (operator.base === 'StringLike' || operator.base === 'StringNotLike')
        return matchLike(pattern, wildValue, text);
    const wanted = (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .patternText */ .U)(pattern);
    if (operator.base === 'StringEquals' || operator.base === 'StringNotEquals')
        return (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchPattern */ .gH)((0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .literalPattern */ .Kf)(wanted), text);
    return equalsWithoutCase(wanted, text);
}
function matchLike(pattern, wildValue, text, match = _glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchPattern */ .gH) {
    const asText = match(pattern, text);
    if (!wildValue)
        return asText;
    const asWildcard = match([{ text: (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .patternText */ .U)(pattern), literal: false }], text);
    if (asText === asWildcard)
        return asText;
    return { unclear: 'a variable holds a wildcard, and AWS does not say whether it acts as one there' };
}
function equalsWithoutCase(wanted, text) {
    if (typeof text !== 'string') {
        const lower = { before: text.before.toLowerCase(), after: text.after.toLowerCase() };
        return (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchPattern */ .gH)((0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .literalPattern */ .Kf)(wanted.toLowerCase()), lower);
    }
    const lower = wanted.toLowerCase() === text.toLowerCase();
    const upper = wanted.toUpperCase() === text.toUpperCase();
    if (lower === upper)
        return lower;
    return { unclear: 'AWS does not say how letters beyond ASCII are compared without case' };
}


/***/ }),

/***/ 5162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EB: () => (/* binding */ anyOf),
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   Qv: () => (/* binding */ opposite),
/* harmony export */   _Y: () => (/* binding */ YES),
/* harmony export */   bn: () => (/* binding */ allOf),
/* harmony export */   ce: () => (/* binding */ anyMatch),
/* harmony export */   no: () => (/* binding */ no),
/* harmony export */   tM: () => (/* binding */ everyMatch),
/* harmony export */   ze: () => (/* binding */ negate)
/* harmony export */ });
const YES = { is: 'yes' };
function no(reason) {
    return { is: 'no', reason };
}
function unknown(reason) {
    return { is: 'unknown', reason };
}
function allOf(truths) {
    let open;
    for (const truth of truths) {
        if (truth.is === 'no')
            return truth;
        if (truth.is === 'unknown')
            open ??= truth;
    }
    return open ?? YES;
}
function anyOf(truths, otherwise = 'nothing applies') {
    let open;
    let refused;
    for (const truth of truths) {
        if (truth.is === 'yes')
            return truth;
        if (truth.is === 'unknown')
            open ??= truth;
        else
            refused ??= truth;
    }
    return open ?? refused ?? no(otherwise);
}
function negate(truth, reason) {
    if (truth.is === 'unknown')
        return truth;
    return truth.is === 'yes' ? no(reason) : YES;
}
function anyMatch(matches) {
    let open = false;
    for (const match of matches) {
        if (match === true)
            return true;
        if (match !== false && open === false)
            open = match;
    }
    return open;
}
function everyMatch(matches) {
    let open = true;
    for (const match of matches) {
        if (match === false)
            return false;
        if (match !== true && open === true)
            open = match;
    }
    return open;
}
function opposite(match) {
    return typeof match === 'boolean' ? !match : match;
}


/***/ }),

/***/ 1370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ variableSupport),
/* harmony export */   i: () => (/* binding */ expandVariables)
/* harmony export */ });
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9069);

function variableSupport(version) {
    if (version === '2012-10-17')
        return 'yes';
    return version === undefined || version === '2008-10-17' ? 'no' : 'unknown';
}
function expandVariables(text, facts, support) {
    if (!text.includes('${') || support === 'no')
        return { kind: 'pattern', pattern: (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .wildcardPattern */ .f8)(text), wildValue: false };
    if (support === 'unknown')
        return { kind: 'unknown', reason: 'the Version does not say whether variables count' };
    const pieces = [];
    let wildValue = false;
    let at = 0;
    for (let start = text.indexOf('${'); start !== -1; start = text.indexOf('${', at)) {
        pieces.push(...(0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .wildcardPattern */ .f8)(text.slice(at, start)));
        VARIABLE.lastIndex = start;
        const found = VARIABLE.exec(text);
        if (found === null)
            return { kind: 'unknown', reason: `${(0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text.slice(start))} is no variable that we know` };
        at = VARIABLE.lastIndex;
        const [, escaped, key = '', fallback] = found;
        if (escaped !== undefined) {
            pieces.push(...(0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .literalPattern */ .Kf)(escaped));
            continue;
        }
        const value = valueOf(key, fallback, facts);
        if (value.kind !== 'value')
            return value;
        wildValue ||= /[*?]/.test(value.text);
        pieces.push(...(0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .literalPattern */ .Kf)(value.text));
    }
    pieces.push(...(0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .wildcardPattern */ .f8)(text.slice(at)));
    return { kind: 'pattern', pattern: pieces, wildValue };
}
const VARIABLE = /\$\{(?:([*?$])|\s*([A-Za-z0-9.-]+:[^,'{}]*[^,'{}\s])\s*(?:,\s*'([^']*)'\s*)?)\}/y;
function valueOf(key, fallback, facts) {
    const state = facts(key.toLowerCase());
    if (state.kind === 'absent') {
        return fallback === undefined ? { kind: 'no-value', variable: key } : { kind: 'value', text: fallback };
    }
    if (state.kind === 'unknown')
        return state;
    if (state.kind === 'set') {
        return { kind: 'unknown', reason: `the variable \${${key}} is of a multivalued key, which AWS does not support` };
    }
    if (typeof state.text !== 'string')
        return { kind: 'unknown', reason: `the value of \${${key}} is not known` };
    if (state.text === '') {
        return { kind: 'unknown', reason: `\${${key}} is empty, and AWS does not say whether that is a value` };
    }
    return { kind: 'value', text: state.text };
}


/***/ }),

/***/ 6805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ createLocator)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9547);
/* harmony import */ var _range_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6710);


function createLocator(text) {
    let tree;
    let lines;
    return (pointer, part = 'value') => {
        tree ??= (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.parseTree)(text);
        lines ??= (0,_range_js__WEBPACK_IMPORTED_MODULE_1__/* .indexLines */ .u)(text);
        if (tree === undefined)
            return lines(0, text.length);
        let node;
        let rest = [...pointer];
        while ((node = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.findNodeAtLocation)(tree, rest)) === undefined && rest.length > 0)
            rest = rest.slice(0, -1);
        node ??= tree;
        const property = node.parent?.type === 'property' ? node.parent.children?.[0] : undefined;
        const shown = part === 'key' && rest.length === pointer.length && property ? property : node;
        return lines(shown.offset, shown.length);
    };
}


/***/ }),

/***/ 2578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Po: () => (/* binding */ statementPointer)
/* harmony export */ });
/* unused harmony exports valueAt, elementPointer */
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9851);

function valueAt(json, pointer) {
    let value = json;
    for (const step of pointer) {
        if (Array.isArray(value))
            value = typeof step === 'number' ? value[step] : undefined;
        else if ((0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(value) && Object.hasOwn(value, String(step)))
            value = value[String(step)];
        else
            return undefined;
    }
    return value;
}
function statementPointer(policy, index) {
    return Array.isArray(valueAt(policy.json, ['Statement'])) ? ['Statement', index] : ['Statement'];
}
function elementPointer(policy, index, element, item = 0) {
    const at = [...statementPointer(policy, index), ...element];
    return Array.isArray(valueAt(policy.json, at)) ? [...at, item] : at;
}


/***/ }),

/***/ 2557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ matchesWildcard),
/* harmony export */   r: () => (/* binding */ hasWildcard)
/* harmony export */ });
function matchesWildcard(pattern, text) {
    let p = 0;
    let t = 0;
    let star = -1;
    let resume = 0;
    while (t < text.length) {
        const code = pattern.charCodeAt(p);
        if (code === STAR) {
            star = p++;
            resume = t;
        }
        else if (p < pattern.length && (code === QUESTION || code === text.charCodeAt(t))) {
            p++;
            t++;
        }
        else if (star !== -1) {
            p = star + 1;
            t = ++resume;
        }
        else {
            return false;
        }
    }
    while (pattern.charCodeAt(p) === STAR)
        p++;
    return p === pattern.length;
}
const STAR = 0x2a;
const QUESTION = 0x3f;
function hasWildcard(pattern) {
    return pattern.includes('*') || pattern.includes('?');
}


/***/ })

};

return { id, ids, modules };
})();
