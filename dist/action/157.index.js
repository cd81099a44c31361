export const id = 157;
export const ids = [157];
export const modules = {

/***/ 3934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BQ: () => (/* binding */ findOutside),
/* harmony export */   EF: () => (/* binding */ principalElements),
/* harmony export */   az: () => (/* binding */ Box),
/* harmony export */   fD: () => (/* binding */ narrowAll)
/* harmony export */ });
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9254);
/* harmony import */ var _factor_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7060);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9975);
/* harmony import */ var _sets_address_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2585);
/* harmony import */ var _sets_date_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6157);
/* harmony import */ var _sets_finite_set_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(4895);
/* harmony import */ var _sets_glob_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(363);
/* harmony import */ var _sets_glob_test_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1860);
/* harmony import */ var _sets_interval_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(4128);
/* harmony import */ var _sets_key_set_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7351);
/* harmony import */ var _sets_number_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7032);
/* harmony import */ var _sets_pattern_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6563);
/* harmony import */ var _sets_principal_set_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5006);
/* harmony import */ var _sets_text_set_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1239);














function principalElements(documents) {
    const elements = [];
    for (const { statements } of documents) {
        for (const { principal, notPrincipal } of statements) {
            if (principal !== undefined)
                elements.push(principal);
            if (notPrincipal !== undefined)
                elements.push(notPrincipal);
        }
    }
    return elements;
}
class Box {
    #space;
    #cells;
    constructor(space, cells) {
        this.#space = space;
        this.#cells = cells;
    }
    static all(space) {
        return new Box(space, []);
    }
    get action() {
        return this.#cell(_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .ACTION */ .hr).sample;
    }
    get resource() {
        return this.#cell(_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .RESOURCE */ .bD).sample;
    }
    get caller() {
        return this.#cell(_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .PRINCIPAL */ .nv).sample;
    }
    key(dimension) {
        const cell = this.#cells[dimension];
        return cell instanceof _sets_key_set_js__WEBPACK_IMPORTED_MODULE_5__/* .KeySet */ .w ? cell.sample : undefined;
    }
    narrow({ dimension, test, inside }, toInside, budget) {
        const cell = this.#cell(dimension);
        const wanted = inside === toInside;
        let next;
        if (cell instanceof _sets_text_set_js__WEBPACK_IMPORTED_MODULE_9__/* .TextSet */ .W && test instanceof _sets_glob_test_js__WEBPACK_IMPORTED_MODULE_10__/* .GlobTest */ .N)
            next = cell.narrow(test, wanted, budget);
        else if (cell instanceof _sets_key_set_js__WEBPACK_IMPORTED_MODULE_5__/* .KeySet */ .w && test instanceof _sets_key_set_js__WEBPACK_IMPORTED_MODULE_5__/* .KeyTest */ .K)
            next = cell.narrow(test, wanted, budget);
        else if (cell instanceof _sets_principal_set_js__WEBPACK_IMPORTED_MODULE_8__/* .PrincipalSet */ .t &&
            !(test instanceof _sets_glob_test_js__WEBPACK_IMPORTED_MODULE_10__/* .GlobTest */ .N || test instanceof _sets_key_set_js__WEBPACK_IMPORTED_MODULE_5__/* .KeyTest */ .K || test instanceof _factor_js__WEBPACK_IMPORTED_MODULE_1__/* .OpaqueTest */ ._L))
            next = cell.narrow(test, wanted, budget);
        else
            throw new Error('a factor of another dimension');
        if (next === undefined)
            return undefined;
        const cells = this.#cells.slice();
        cells[dimension] = next;
        return new Box(this.#space, cells);
    }
    #cell(dimension) {
        return this.#cells[dimension] ?? initialCell(dimension, this.#space);
    }
}
function narrowAll(box, factors, budget) {
    let rest = box;
    for (const factor of factors) {
        rest = rest.narrow(factor, true, budget);
        if (rest === undefined)
            return undefined;
    }
    return rest;
}
function findOutside(box, avoid, budget) {
    let current = box;
    for (;;) {
        let options;
        for (const factors of avoid) {
            budget.spend(factors.length);
            if (!(0,_factor_js__WEBPACK_IMPORTED_MODULE_1__/* .contains */ .gR)(factors, current))
                continue;
            const open = [];
            for (const factor of factors) {
                const outside = current.narrow(factor, false, budget);
                if (outside !== undefined)
                    open.push({ box: outside, factor });
            }
            if (options === undefined || open.length < options.length)
                options = open;
            if (options.length <= 1)
                break;
        }
        if (options === undefined)
            return current;
        const [first, ...others] = options;
        if (first === undefined)
            return undefined;
        const found = others.length === 0 ? undefined : findOutside(first.box, avoid, budget);
        if (found !== undefined)
            return found;
        if (others.length === 0) {
            current = first.box;
            continue;
        }
        const inside = current.narrow(first.factor, true, budget);
        if (inside === undefined)
            return undefined;
        current = inside;
    }
}
const START = new _budget_js__WEBPACK_IMPORTED_MODULE_0__/* .Budget */ .__();
const actions = mustHave(_sets_text_set_js__WEBPACK_IMPORTED_MODULE_9__/* .TextSet */ .W.of([_sets_pattern_js__WEBPACK_IMPORTED_MODULE_7__/* .EVERY_ACTION */ .JH], [], START));
const resources = mustHave(_sets_text_set_js__WEBPACK_IMPORTED_MODULE_9__/* .TextSet */ .W.of([_sets_pattern_js__WEBPACK_IMPORTED_MODULE_7__/* .EVERY_ARN */ .iG, _sets_glob_js__WEBPACK_IMPORTED_MODULE_11__/* .Glob */ .f.literal('*')], [], START));
const ownRole = mustHave(_sets_text_set_js__WEBPACK_IMPORTED_MODULE_9__/* .TextSet */ .W.of([_sets_glob_js__WEBPACK_IMPORTED_MODULE_11__/* .Glob */ .f.literal('*')], [], START));
const texts = mustHave(_sets_text_set_js__WEBPACK_IMPORTED_MODULE_9__/* .TextSet */ .W.of([_sets_pattern_js__WEBPACK_IMPORTED_MODULE_7__/* .EVERY_TEXT */ .Cp], [], START));
function mustHave(set) {
    if (set === undefined)
        throw new Error('a dimension without members');
    return set;
}
function initialCell(dimension, space) {
    if (dimension === _keys_js__WEBPACK_IMPORTED_MODULE_2__/* .ACTION */ .hr)
        return actions;
    if (dimension === _keys_js__WEBPACK_IMPORTED_MODULE_2__/* .RESOURCE */ .bD)
        return space.resources === 'own' ? ownRole : resources;
    if (dimension === _keys_js__WEBPACK_IMPORTED_MODULE_2__/* .PRINCIPAL */ .nv)
        return _sets_principal_set_js__WEBPACK_IMPORTED_MODULE_8__/* .PrincipalSet */ .t.all(space.atoms());
    const use = space.keys.at(dimension);
    if (use === undefined)
        throw new Error('no such dimension');
    return _sets_key_set_js__WEBPACK_IMPORTED_MODULE_5__/* .KeySet */ .w.all(valuesOf(use), use.isMultivalued);
}
const numbers = _sets_interval_js__WEBPACK_IMPORTED_MODULE_12__/* .IntervalSet */ .mY.all(_sets_number_js__WEBPACK_IMPORTED_MODULE_6__/* .NUMBERS */ .d);
const moments = _sets_interval_js__WEBPACK_IMPORTED_MODULE_12__/* .IntervalSet */ .mY.all(_sets_date_js__WEBPACK_IMPORTED_MODULE_4__/* .MOMENTS */ .G);
const addresses = _sets_interval_js__WEBPACK_IMPORTED_MODULE_12__/* .IntervalSet */ .mY.all(_sets_address_js__WEBPACK_IMPORTED_MODULE_3__/* .ADDRESSES */ .F);
const truths = new _sets_finite_set_js__WEBPACK_IMPORTED_MODULE_13__/* .FiniteSet */ .G(['true', 'false']);
function valuesOf({ family, values }) {
    switch (family) {
        case 'truth':
            return truths;
        case 'number':
            return numbers;
        case 'date':
            return moments;
        case 'address':
            return addresses;
        case 'binary':
            return new _sets_finite_set_js__WEBPACK_IMPORTED_MODULE_13__/* .FiniteSet */ .G([...(values ?? []), freshBytes(values)]);
        default:
            return texts;
    }
}
function freshBytes(values) {
    let text = 'AAAA';
    while (values?.has(text) === true)
        text += 'AAAA';
    return text;
}


/***/ }),

/***/ 9254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   __: () => (/* binding */ Budget),
/* harmony export */   hx: () => (/* binding */ TooComplex)
/* harmony export */ });
/* unused harmony export DEFAULT_BUDGET_MS */
class Budget {
    #deadline;
    #left = CHECK_EVERY;
    constructor(milliseconds = DEFAULT_BUDGET_MS) {
        this.#deadline = performance.now() + milliseconds;
    }
    spend(steps = 1) {
        if (steps > MOST_AT_ONCE)
            throw new TooComplex();
        this.#left -= steps;
        if (this.#left > 0)
            return;
        this.#left = CHECK_EVERY;
        if (performance.now() > this.#deadline)
            throw new TooComplex();
    }
}
class TooComplex extends Error {
    constructor() {
        super('too complex');
    }
}
const DEFAULT_BUDGET_MS = 200;
const CHECK_EVERY = 4_096;
const MOST_AT_ONCE = 2_000_000;


/***/ }),

/***/ 4612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ compileDocument),
  d: () => (/* binding */ compileStatement)
});

// EXTERNAL MODULE: ./build/policy/operator.js
var policy_operator = __webpack_require__(5455);
// EXTERNAL MODULE: ./build/access/factor.js
var factor = __webpack_require__(7060);
// EXTERNAL MODULE: ./build/access/keys.js
var access_keys = __webpack_require__(9975);
// EXTERNAL MODULE: ./build/access/sets/glob.js
var glob = __webpack_require__(363);
// EXTERNAL MODULE: ./build/access/sets/glob-test.js
var glob_test = __webpack_require__(1860);
// EXTERNAL MODULE: ./build/access/sets/pattern.js
var sets_pattern = __webpack_require__(6563);
// EXTERNAL MODULE: ./build/access/sets/token.js
var sets_token = __webpack_require__(800);
;// CONCATENATED MODULE: ./build/access/reading.js




function doubt(doubts, reason) {
    doubts.first ??= reason;
}
function globTest(patterns, doubts, reading, isWide) {
    const globs = [];
    let isOpaque = false;
    for (const pattern of patterns) {
        if (!(pattern instanceof glob/* Glob */.f)) {
            doubt(doubts, pattern.unknown);
            isOpaque = true;
            if (isWide)
                globs.push(sets_pattern/* EVERY_TEXT */.Cp);
        }
        else if (pattern.variables.length === 0) {
            globs.push(pattern);
        }
        else {
            for (const variable of pattern.variables) {
                doubt(doubts, `the value of the variable \${${variable.key}}`);
                doubts.variables.push(variable);
            }
            const read = reading === undefined ? pattern : readVariables(pattern, reading, isWide);
            if (read !== undefined)
                globs.push(read);
        }
    }
    return isOpaque && reading === undefined ? undefined : new glob_test/* GlobTest */.N(globs);
}
function readVariables(pattern, { values }, isWide) {
    const tokens = [];
    for (const token of pattern.tokens) {
        if (token > sets_token/* VARIABLE */.TZ) {
            tokens.push(token);
            continue;
        }
        const variable = pattern.variables[sets_token/* VARIABLE */.TZ - token];
        if (variable === undefined)
            return undefined;
        if (!values?.has(variable.key)) {
            if (!isWide)
                return undefined;
            tokens.push(sets_token/* ANY_RUN */.L8);
            continue;
        }
        const value = values.get(variable.key) ?? variable.fallback;
        if (value === undefined)
            return undefined;
        for (let i = 0; i < value.length; i++)
            tokens.push(value.charCodeAt(i));
    }
    return glob/* Glob */.f.of(tokens);
}

// EXTERNAL MODULE: ./build/access/sets/address.js
var address = __webpack_require__(2585);
// EXTERNAL MODULE: ./build/access/sets/caller.js
var caller = __webpack_require__(854);
// EXTERNAL MODULE: ./build/access/sets/date.js
var date = __webpack_require__(6157);
// EXTERNAL MODULE: ./build/access/sets/finite-set.js
var finite_set = __webpack_require__(4895);
// EXTERNAL MODULE: ./build/access/sets/interval.js
var interval = __webpack_require__(4128);
// EXTERNAL MODULE: ./build/access/sets/key-set.js
var key_set = __webpack_require__(7351);
// EXTERNAL MODULE: ./build/access/sets/number.js
var number = __webpack_require__(7032);
// EXTERNAL MODULE: ./build/access/sets/principal-test.js
var principal_test = __webpack_require__(8488);
// EXTERNAL MODULE: ./build/access/sets/value.js
var value = __webpack_require__(1052);
;// CONCATENATED MODULE: ./build/access/compile-condition.js















const NEVER = new key_set/* KeyTest */.K(false, 'some', value/* ANY_VALUE */.LG, false);
const ALWAYS = new key_set/* KeyTest */.K(true, 'some', value/* ANY_VALUE */.LG, true);
function compileCondition(condition, hasVariables, keys, doubts, reading) {
    const key = (0,access_keys/* lowerKey */.di)(condition.key);
    const use = (0,caller/* isDerivedKey */.vZ)(key) ? undefined : keys.use(key, condition.key);
    const own = { first: undefined, variables: doubts.variables };
    const missing = reading?.undeclared?.get(key);
    if (missing !== undefined)
        doubt(own, missing);
    const test = missing === undefined
        ? compileTest(condition, use, hasVariables, own, reading)
        : reading?.over === true
            ? ALWAYS
            : NEVER;
    if (own.first !== undefined)
        doubt(doubts, `${condition.operator} on ${condition.key}: ${own.first}`);
    const dimension = use?.dimension ?? access_keys/* PRINCIPAL */.nv;
    if (test === undefined) {
        return { dimension, test: new factor/* OpaqueTest */._L(`${JSON.stringify(condition)} ${String(hasVariables)}`), inside: true };
    }
    if (!(0,caller/* isDerivedKey */.vZ)(key))
        return { dimension, test, inside: true };
    return {
        dimension,
        test: new principal_test/* DerivedTest */.kq(key, test, reading?.isStrict === true ? reading.over : undefined),
        inside: true,
    };
}
function compileTest(condition, use, hasVariables, doubts, reading) {
    const undecided = (reason) => {
        doubt(doubts, reason);
        return reading && (reading.over ? ALWAYS : NEVER);
    };
    const operator = (0,policy_operator/* parseOperator */.A)(condition.operator);
    if (operator === undefined)
        return undecided('an operator that we do not know');
    if (operator.family === 'Null')
        return compileNull(operator, condition.values) ?? undecided('not documented');
    if (condition.values.length === 0 && operator.negated)
        return undecided('a negated operator without values');
    const absent = passesAbsent(operator, doubts, reading);
    if (absent === undefined)
        return undefined;
    const quantifier = use?.isMultivalued === true && operator.set === 'ForAllValues' ? 'every' : 'some';
    const wide = reading !== undefined && reading.over !== operator.negated;
    const isUnread = use?.family === 'mixed' || (use?.isMultivalued === true && operator.set === undefined);
    if (isUnread) {
        const reason = use.family === 'mixed'
            ? 'the key is compared as values of two kinds'
            : 'a multivalued key without a set operator';
        doubt(doubts, reason);
        return reading && new key_set/* KeyTest */.K(absent, quantifier, value/* ANY_VALUE */.LG, reading.over);
    }
    const test = compileValues(operator, condition.values, hasVariables, wide, doubts, reading);
    return test && new key_set/* KeyTest */.K(absent, quantifier, test, !operator.negated);
}
function compileNull(operator, values) {
    if (operator.set !== undefined || values.length === 0)
        return undefined;
    if (values.some((value) => value !== 'true' && value !== 'false'))
        return undefined;
    if (values.includes('true'))
        return values.includes('false') ? ALWAYS : key_set/* KeyTest */.K.absent;
    return key_set/* KeyTest */.K.present;
}
function passesAbsent({ set, negated, ifExists }, doubts, reading) {
    if (ifExists)
        return true;
    if (set === 'ForAnyValue')
        return false;
    if (set === undefined)
        return negated;
    if (!negated)
        return true;
    doubt(doubts, "AWS's own tables disagree about an absent key");
    return reading?.over;
}
function compileValues(operator, values, hasVariables, wide, doubts, reading) {
    switch (operator.family) {
        case 'Arn':
            return globTest(values.map((value) => (0,sets_pattern/* compileArn */.bp)(value, (0,sets_pattern/* patternSyntax */.Wd)(true, false, hasVariables))), doubts, reading, wide);
        case 'Numeric':
            return ordered(number/* NUMBERS */.d, values, (value) => ray(number/* NUMBERS */.d, operator, (0,number/* parseNumber */.$)(value)), wide, doubts, reading);
        case 'Date':
            return ordered(date/* MOMENTS */.G, values, (value) => ray(date/* MOMENTS */.G, operator, (0,date/* parseMoment */.m)(value)), wide, doubts, reading);
        case 'IpAddress':
            return ordered(address/* ADDRESSES */.F, values, unambiguousRange, wide, doubts, reading);
        case 'Bool': {
            const odd = values.find((value) => value !== 'true' && value !== 'false');
            if (odd === undefined)
                return new finite_set/* TruthTest */.m(values);
            doubt(doubts, `"${odd}" is not written true or false`);
            return reading && (wide ? value/* ANY_VALUE */.LG : new finite_set/* TruthTest */.m(values));
        }
        case 'Binary': {
            const odd = values.find((value) => !BASE64.test(value));
            if (odd !== undefined)
                doubt(doubts, `"${odd}" is not base64 in its usual form`);
            if (odd !== undefined && (reading === undefined || wide))
                return reading && value/* ANY_VALUE */.LG;
            return globTest(values.map((value) => glob/* Glob */.f.literal(value)), doubts, reading, wide);
        }
        default: {
            const isLike = operator.base === 'StringLike' || operator.base === 'StringNotLike';
            const ignoresCase = operator.base.endsWith('IgnoreCase');
            const syntax = (0,sets_pattern/* patternSyntax */.Wd)(isLike, ignoresCase, hasVariables);
            const compiled = values.map((value) => ignoresCase && !ASCII.test(value)
                ? { unknown: 'letters beyond ASCII compared without case' }
                : (0,sets_pattern/* compileText */.tg)(value, syntax));
            return globTest(compiled, doubts, reading, wide);
        }
    }
}
function ordered(line, values, read, wide, doubts, reading) {
    const intervals = [];
    let isOpaque = false;
    for (const value of values) {
        const interval = read(value);
        if (interval !== undefined) {
            intervals.push(interval);
        }
        else {
            doubt(doubts, `"${value}" is not a ${line.name} that we can read for certain`);
            isOpaque = true;
            if (wide)
                intervals.push([line.least, line.greatest]);
        }
    }
    return isOpaque && reading === undefined ? undefined : new interval/* IntervalTest */.Qh(line, intervals);
}
function ray(line, { base }, value) {
    if (value === undefined)
        return undefined;
    if (base.endsWith('LessThan'))
        return [line.least, line.previous(value)];
    if (base.endsWith('LessThanEquals'))
        return [line.least, value];
    if (base.endsWith('GreaterThan'))
        return [line.next(value), line.greatest];
    if (base.endsWith('GreaterThanEquals'))
        return [value, line.greatest];
    return [value, value];
}
function unambiguousRange(value) {
    return value.includes(':') && !value.includes('/') ? undefined : (0,address/* parseRange */.R)(value);
}
const ASCII = /^[ -~]*$/;
const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/][AQgw]==|[A-Za-z0-9+/]{2}[AEIMQUYcgkosw048]=)?$/;

;// CONCATENATED MODULE: ./build/access/compile.js







function compileDocument(document, kind, keys, readings) {
    const allows = [];
    const denies = [];
    const hasVariables = document.version === '2012-10-17';
    for (const statement of document.statements) {
        const isAllow = statement.effect === 'Allow';
        const compiled = compileStatement(statement, kind, hasVariables, keys, isAllow ? readings?.allow : readings?.deny);
        (isAllow ? allows : denies).push(compiled);
    }
    return { allows, denies };
}
function compileStatement(statement, kind, hasVariables, keys, reading) {
    const doubts = { first: undefined, variables: [] };
    const factors = [];
    addAction(statement, factors, doubts, reading);
    addResource(statement, kind, hasVariables, factors, doubts, reading);
    if (kind === 'resource' || kind === 'trust')
        addPrincipal(statement, factors, doubts, reading);
    for (const condition of statement.conditions) {
        factors.push(compileCondition(condition, hasVariables, keys, doubts, reading));
    }
    return { statement, factors, doubt: doubts.first, variables: doubts.variables };
}
function addDoubt(dimension, reason, factors, doubts, reading) {
    doubt(doubts, reason);
    if (reading === undefined)
        factors.push({ dimension, test: new factor/* OpaqueTest */._L(reason), inside: true });
    else if (!reading.over)
        factors.push({ dimension: access_keys/* ACTION */.hr, test: NOTHING, inside: true });
}
const NOTHING = new glob_test/* GlobTest */.N([]);
function addAction({ action, notAction }, factors, doubts, reading) {
    const written = action ?? notAction;
    if (written === undefined) {
        addDoubt(access_keys/* ACTION */.hr, 'neither Action nor NotAction', factors, doubts, reading);
        return;
    }
    if (action === undefined && written.length === 0) {
        addDoubt(access_keys/* ACTION */.hr, 'an empty NotAction', factors, doubts, reading);
        return;
    }
    const isEverything = written.includes('*');
    if (isEverything && action !== undefined)
        return;
    const globs = [];
    for (const one of written) {
        const glob = (0,sets_pattern/* compileAction */.oD)(one);
        if (glob !== undefined)
            globs.push(glob);
    }
    factors.push({ dimension: access_keys/* ACTION */.hr, test: new glob_test/* GlobTest */.N(globs), inside: action !== undefined });
}
function addResource({ resource, notResource }, kind, hasVariables, factors, doubts, reading) {
    const written = resource ?? notResource;
    if (written === undefined) {
        if (!isTrust(kind))
            addDoubt(access_keys/* RESOURCE */.bD, 'neither Resource nor NotResource', factors, doubts, reading);
        return;
    }
    if (resource?.includes('*') === true)
        return;
    if (isTrust(kind)) {
        addDoubt(access_keys/* RESOURCE */.bD, 'AWS refuses a Resource in a trust policy', factors, doubts, reading);
        return;
    }
    if (resource === undefined && written.length === 0) {
        addDoubt(access_keys/* RESOURCE */.bD, 'an empty NotResource', factors, doubts, reading);
        return;
    }
    const inside = resource !== undefined;
    const compiled = written.map((text) => (0,sets_pattern/* compileResource */.aJ)(text, hasVariables, kind === 'identity'));
    const test = globTest(compiled, doubts, reading, reading?.over === inside);
    factors.push({
        dimension: access_keys/* RESOURCE */.bD,
        test: test ?? new factor/* OpaqueTest */._L(JSON.stringify([written, hasVariables, inside])),
        inside,
    });
}
function isTrust(kind) {
    return kind === 'trust' || kind === 'trust-element';
}
function addPrincipal(statement, factors, doubts, reading) {
    const { principal, notPrincipal } = statement;
    if (principal !== undefined) {
        const test = new principal_test/* ElementTest */.bS(principal, false);
        if (!test.isEveryone)
            factors.push({ dimension: access_keys/* PRINCIPAL */.nv, test, inside: true });
    }
    else if (notPrincipal === undefined) {
        addDoubt(access_keys/* PRINCIPAL */.nv, 'neither Principal nor NotPrincipal', factors, doubts, reading);
    }
    else if (notPrincipal.length === 0) {
        addDoubt(access_keys/* PRINCIPAL */.nv, 'an empty NotPrincipal', factors, doubts, reading);
    }
    else {
        factors.push({ dimension: access_keys/* PRINCIPAL */.nv, test: new principal_test/* ElementTest */.bS(notPrincipal, true), inside: false });
    }
}


/***/ }),

/***/ 8570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ accessInput),
/* harmony export */   z: () => (/* binding */ roleArnOf)
/* harmony export */ });
function accessInput(connection, policies) {
    const one = (kind) => policies.find((policy) => policy.kind === kind);
    return {
        ...connection,
        roleArn: roleArnOf(connection),
        permissions: policies.filter(({ kind }) => kind === 'permissions'),
        boundary: one('boundary'),
        trust: one('trust'),
        bucketPolicy: one('bucket'),
        keyPolicy: one('key'),
    };
}
function roleArnOf({ partition, accountId = '000000000000', role }) {
    return `arn:${partition}:iam::${accountId}:role${role.path}${role.name}`;
}


/***/ }),

/***/ 7060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   _L: () => (/* binding */ OpaqueTest),
/* harmony export */   gR: () => (/* binding */ contains),
/* harmony export */   wD: () => (/* binding */ holdsAt)
/* harmony export */ });
/* unused harmony export impliesFactor */
/* harmony import */ var _sets_glob_test_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1860);
/* harmony import */ var _sets_key_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7351);
/* harmony import */ var _sets_principal_test_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8488);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9975);




class OpaqueTest {
    text;
    constructor(text) {
        this.text = text;
    }
}
function holdsAt({ dimension, test, inside }, point) {
    if (test instanceof _sets_glob_test_js__WEBPACK_IMPORTED_MODULE_3__/* .GlobTest */ .N) {
        if (dimension === _keys_js__WEBPACK_IMPORTED_MODULE_2__/* .ACTION */ .hr)
            return test.has(point.action) === inside;
        if (dimension === _keys_js__WEBPACK_IMPORTED_MODULE_2__/* .RESOURCE */ .bD)
            return test.has(point.resource) === inside;
    }
    else if (test instanceof _sets_key_set_js__WEBPACK_IMPORTED_MODULE_0__/* .KeyTest */ .K) {
        return test.has(point.key(dimension)) === inside;
    }
    else if (!(test instanceof OpaqueTest)) {
        return test.has(point.caller) === inside;
    }
    throw new Error('a factor that nothing decides');
}
function contains(factors, point) {
    for (const factor of factors)
        if (!holdsAt(factor, point))
            return false;
    return true;
}
function impliesFactor(one, two) {
    if (one.dimension !== two.dimension)
        return false;
    const a = one.test;
    const b = two.test;
    if (a instanceof OpaqueTest || b instanceof OpaqueTest) {
        return a instanceof OpaqueTest && b instanceof OpaqueTest && a.text === b.text;
    }
    if (a instanceof _sets_glob_test_js__WEBPACK_IMPORTED_MODULE_3__/* .GlobTest */ .N && b instanceof _sets_glob_test_js__WEBPACK_IMPORTED_MODULE_3__/* .GlobTest */ .N) {
        if (one.inside)
            return two.inside ? a.isInside(b) : a.isApartFrom(b);
        return !two.inside && b.isInside(a);
    }
    if (a instanceof _sets_key_set_js__WEBPACK_IMPORTED_MODULE_0__/* .KeyTest */ .K && b instanceof _sets_key_set_js__WEBPACK_IMPORTED_MODULE_0__/* .KeyTest */ .K) {
        return (one.inside ? a : a.negate()).implies(two.inside ? b : b.negate());
    }
    if (a instanceof _sets_principal_test_js__WEBPACK_IMPORTED_MODULE_1__/* .ElementTest */ .bS && b instanceof _sets_principal_test_js__WEBPACK_IMPORTED_MODULE_1__/* .ElementTest */ .bS) {
        if (one.inside && two.inside)
            return a.isInside(b);
        return !one.inside && !two.inside && b.isInside(a);
    }
    if (a instanceof _sets_principal_test_js__WEBPACK_IMPORTED_MODULE_1__/* .DerivedTest */ .kq && b instanceof _sets_principal_test_js__WEBPACK_IMPORTED_MODULE_1__/* .DerivedTest */ .kq) {
        return a.key === b.key && (one.inside ? a.test : a.test.negate()).implies(two.inside ? b.test : b.test.negate());
    }
    return false;
}
function isInside(inner, outer) {
    for (const factor of outer) {
        let implied = false;
        for (const own of inner) {
            if (impliesFactor(own, factor)) {
                implied = true;
                break;
            }
        }
        if (!implied)
            return false;
    }
    return true;
}


/***/ }),

/***/ 9975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D$: () => (/* binding */ Keys),
/* harmony export */   bD: () => (/* binding */ RESOURCE),
/* harmony export */   di: () => (/* binding */ lowerKey),
/* harmony export */   hr: () => (/* binding */ ACTION),
/* harmony export */   nv: () => (/* binding */ PRINCIPAL)
/* harmony export */ });
/* harmony import */ var _policy_operator_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5455);
/* harmony import */ var _sets_caller_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(854);


const ACTION = 0;
const RESOURCE = 1;
const PRINCIPAL = 2;
const FIRST_KEY = 3;
const FEW = 8;
class Keys {
    #byKey;
    #byDimension = [];
    constructor(documents) {
        for (const { statements } of documents) {
            for (const { conditions } of statements) {
                for (const { operator, key, values } of conditions)
                    this.#note(operator, key, values);
            }
        }
    }
    #note(written, name, values) {
        const operator = (0,_policy_operator_js__WEBPACK_IMPORTED_MODULE_0__/* .parseOperator */ .A)(written);
        if (operator === undefined)
            return;
        const key = lowerKey(name);
        if ((0,_sets_caller_js__WEBPACK_IMPORTED_MODULE_1__/* .isDerivedKey */ .vZ)(key))
            return;
        const use = this.use(key, name);
        if (operator.set !== undefined && !isSingleValued(key))
            use.isMultivalued = true;
        if (operator.family === 'Null')
            return;
        const family = FAMILIES[operator.family];
        if (use.family === undefined)
            use.family = family;
        else if (use.family !== family)
            use.family = use.family === 'truth' || family === 'truth' ? 'truth' : 'mixed';
        if (family !== 'binary')
            return;
        use.values ??= new Set();
        for (const value of values)
            use.values.add(value);
    }
    use(key, name = key) {
        const known = this.find(key);
        if (known !== undefined)
            return known;
        const dimension = FIRST_KEY + this.#byDimension.length;
        const isMultivalued = MULTIVALUED.has(key);
        const use = { dimension, key, name, family: undefined, isMultivalued, values: undefined };
        this.#byDimension.push(use);
        this.#byKey?.set(key, use);
        return use;
    }
    find(key) {
        if (this.#byDimension.length <= FEW) {
            for (const use of this.#byDimension)
                if (use.key === key)
                    return use;
            return undefined;
        }
        this.#byKey ??= new Map(this.#byDimension.map((use) => [use.key, use]));
        return this.#byKey.get(key);
    }
    all() {
        return this.#byDimension;
    }
    at(dimension) {
        return this.#byDimension[dimension - FIRST_KEY];
    }
}
const FAMILIES = {
    String: 'text',
    Arn: 'text',
    Bool: 'truth',
    Numeric: 'number',
    Date: 'date',
    IpAddress: 'address',
    Binary: 'binary',
};
const MULTIVALUED = new Set([
    ...['aws:calledvia', 'aws:principalorgpaths', 'aws:principalservicenameslist', 'aws:resourceorgpaths'],
    ...['aws:sourceorgpaths', 'aws:tagkeys', 'aws:vpceorgpaths'],
    ...['s3:inventoryaccessibleoptionalfields', 's3:requestobjecttagkeys'],
    ...['sts:identitytokenaudience', 'sts:requestcontextproviders', 'sts:transitivetagkeys'],
    ...['kms:encryptioncontextkeys', 'kms:grantoperations', 'kms:resourcealiases'],
]);
function isSingleValued(key) {
    return /^(?:aws|s3|sts|kms):/.test(key) && !MULTIVALUED.has(key);
}
function lowerKey(name) {
    let key = lowered.get(name);
    if (key === undefined) {
        if (lowered.size >= MAX_LOWERED)
            lowered.clear();
        lowered.set(name, (key = name.toLowerCase()));
    }
    return key;
}
const lowered = new Map();
const MAX_LOWERED = 4_096;


/***/ }),

/***/ 6190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ callerLinks)
/* harmony export */ });
/* unused harmony export sessionName */
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9975);
/* harmony import */ var _sets_glob_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(363);
/* harmony import */ var _sets_glob_test_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1860);
/* harmony import */ var _sets_key_set_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7351);
/* harmony import */ var _sets_principal_test_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8488);
/* harmony import */ var _sets_token_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(800);






function callerLinks({ keys, atoms }) {
    const links = [];
    const username = keys.find('aws:username');
    if (username !== undefined) {
        links.push([
            { dimension: _keys_js__WEBPACK_IMPORTED_MODULE_0__/* .PRINCIPAL */ .nv, test: new _sets_principal_test_js__WEBPACK_IMPORTED_MODULE_2__/* .KindTest */ .lx(['anonymous', 'root', 'role', 'session']), inside: true },
            { dimension: username.dimension, test: _sets_key_set_js__WEBPACK_IMPORTED_MODULE_1__/* .KeyTest */ .K.present, inside: true },
        ]);
    }
    const userid = keys.find('aws:userid');
    if (userid !== undefined) {
        const without = (caller, id) => {
            links.push([
                { dimension: _keys_js__WEBPACK_IMPORTED_MODULE_0__/* .PRINCIPAL */ .nv, test: caller, inside: true },
                { dimension: userid.dimension, test: new _sets_key_set_js__WEBPACK_IMPORTED_MODULE_1__/* .KeyTest */ .K(true, 'some', id, false), inside: true },
            ]);
        };
        without(new _sets_principal_test_js__WEBPACK_IMPORTED_MODULE_2__/* .KindTest */ .lx(['role']), new _sets_glob_test_js__WEBPACK_IMPORTED_MODULE_3__/* .GlobTest */ .N([_sets_glob_js__WEBPACK_IMPORTED_MODULE_4__/* .Glob */ .f.prefix('AROA')]));
        for (const { caller } of atoms()) {
            if (caller.kind !== 'session')
                continue;
            const name = sessionName(caller);
            const self = new _sets_principal_test_js__WEBPACK_IMPORTED_MODULE_2__/* .KindTest */ .lx(['session'], (other) => sessionName(other) === name);
            const idOf = (end) => new _sets_glob_test_js__WEBPACK_IMPORTED_MODULE_3__/* .GlobTest */ .N([_sets_glob_js__WEBPACK_IMPORTED_MODULE_4__/* .Glob */ .f.of([...codes('AROA'), _sets_token_js__WEBPACK_IMPORTED_MODULE_5__/* .NAME_RUN */ .iA, _sets_token_js__WEBPACK_IMPORTED_MODULE_5__/* .COLON */ .oH, ...end])]);
            without(self, idOf(caller.otherNames === undefined ? codes(name) : [_sets_token_js__WEBPACK_IMPORTED_MODULE_5__/* .NAME_RUN */ .iA]));
            for (const other of caller.otherNames ?? []) {
                links.push([
                    { dimension: _keys_js__WEBPACK_IMPORTED_MODULE_0__/* .PRINCIPAL */ .nv, test: self, inside: true },
                    { dimension: userid.dimension, test: new _sets_key_set_js__WEBPACK_IMPORTED_MODULE_1__/* .KeyTest */ .K(false, 'some', idOf(codes(other)), true), inside: true },
                ]);
            }
        }
    }
    return links;
}
function sessionName({ text }) {
    return text.slice(text.lastIndexOf('/') + 1);
}
function codes(text) {
    return Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
}


/***/ }),

/***/ 2710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ prove)
});

// EXTERNAL MODULE: ./build/access/budget.js
var access_budget = __webpack_require__(9254);
// EXTERNAL MODULE: ./build/access/box.js
var access_box = __webpack_require__(3934);
// EXTERNAL MODULE: ./build/access/compile.js + 2 modules
var compile = __webpack_require__(4612);
// EXTERNAL MODULE: ./build/access/factor.js
var factor = __webpack_require__(7060);
// EXTERNAL MODULE: ./build/access/keys.js
var access_keys = __webpack_require__(9975);
// EXTERNAL MODULE: ./build/access/links.js
var links = __webpack_require__(6190);
// EXTERNAL MODULE: ./build/access/sets/principal-test.js
var principal_test = __webpack_require__(8488);
// EXTERNAL MODULE: ./build/access/sets/principal-set.js
var principal_set = __webpack_require__(5006);
// EXTERNAL MODULE: ./build/access/sets/caller.js
var caller = __webpack_require__(854);
// EXTERNAL MODULE: ./build/access/sets/glob.js
var glob = __webpack_require__(363);
// EXTERNAL MODULE: ./build/access/sets/glob-test.js
var glob_test = __webpack_require__(1860);
// EXTERNAL MODULE: ./build/access/sets/key-set.js
var key_set = __webpack_require__(7351);
;// CONCATENATED MODULE: ./build/access/variables.js






function chooseInstances(statements, keys) {
    const names = [...new Set(statements.flatMap(({ variables }) => variables.map(({ key }) => key)))];
    if (names.length === 0)
        return [{ values: new Map(), factors: [] }];
    const readable = names.filter((name) => isText(keys.find(name)));
    const written = JSON.stringify(statements.map(({ statement }) => statement));
    const fresh = new Map(readable.map((name, i) => [name, freshValue(name, i, written)]));
    const instances = [fresh];
    for (const name of readable) {
        for (const value of namedValues(name, statements))
            instances.push(new Map([...fresh, [name, value]]));
    }
    const absent = new Map([...fresh]);
    for (const name of readable)
        if (!(0,caller/* isDerivedKey */.vZ)(name))
            absent.set(name, undefined);
    return [...instances, absent].slice(0, MAX_INSTANCES).map((values) => ({
        values,
        factors: [...values].map(([name, value]) => fixed(name, value, keys)),
    }));
}
function isText(use) {
    return use === undefined || (!use.isMultivalued && ['text', 'truth', 'binary', undefined].includes(use.family));
}
const MAX_INSTANCES = 24;
function freshValue(name, position, written) {
    if (name === 'aws:principalaccount')
        return '999988887777';
    if (name === 'aws:principalisawsservice')
        return 'false';
    if (name === 'aws:principaltype')
        return 'AssumedRole';
    if (name === 'aws:principalarn')
        return 'arn:aws:iam::999988887777:role/someone';
    if (name === 'aws:userid')
        return 'AROAEXAMPLEID:session';
    const base = name.slice(Math.max(name.lastIndexOf(':'), name.lastIndexOf('/')) + 1).replace(/[^a-z0-9]/g, '') || 'value';
    for (let i = position + 1;; i++) {
        const value = `${base}${String(i)}`;
        if (!written.includes(value))
            return value;
    }
}
function namedValues(name, statements) {
    const values = new Set();
    for (const { statement } of statements) {
        for (const { key, values: named } of statement.conditions) {
            if (key.toLowerCase() !== name)
                continue;
            for (const value of named)
                if (value !== '' && !/[*?$]/.test(value))
                    values.add(value);
        }
    }
    return [...values].slice(0, 8);
}
function fixed(name, value, keys) {
    const test = value === undefined ? key_set/* KeyTest */.K.absent : new key_set/* KeyTest */.K(false, 'some', new glob_test/* GlobTest */.N([glob/* Glob */.f.literal(value)]), true);
    if ((0,caller/* isDerivedKey */.vZ)(name))
        return { dimension: access_keys/* PRINCIPAL */.nv, test: new principal_test/* DerivedTest */.kq(name, test), inside: true };
    return { dimension: keys.use(name).dimension, test, inside: true };
}

// EXTERNAL MODULE: ./build/access/witness.js
var access_witness = __webpack_require__(8716);
;// CONCATENATED MODULE: ./build/access/prove.js










function prove(question) {
    const { policy, within } = question;
    const defect = describeDefect('the policy', policy) ?? describeDefect('the bound', within);
    if (defect !== undefined)
        return { status: 'undecided', reason: defect };
    const keys = new access_keys/* Keys */.D$([policy, within]);
    const left = (0,compile/* compileDocument */.X)(policy, question.kind, keys);
    const right = (0,compile/* compileDocument */.X)(within, question.kind, keys);
    const budget = new access_budget/* Budget */.__(question.budgetMs);
    try {
        const open = {
            allows: outsideAll(left.allows, right.allows, budget),
            denies: outsideAll(right.denies, left.denies, budget),
        };
        if (left.allows.length === 0 || (open.allows.length === 0 && open.denies.length === 0))
            return { status: 'proved' };
        return new Search(question, keys, left, right, open, budget).decide();
    }
    catch (error) {
        if (error instanceof access_budget/* TooComplex */.hx)
            return { status: 'undecided', reason: 'too complex to decide in the time allowed' };
        throw error;
    }
}
function outsideAll(inner, outer, budget) {
    const found = [];
    for (let i = 0; i < inner.length; i++) {
        const one = inner[i];
        if (one !== undefined && !liesInOne(one, outer, budget))
            found.push(i);
    }
    return found;
}
function liesInOne(one, outer, budget) {
    const size = sizeOf(one.statement);
    for (const two of outer) {
        budget.spend(1 + size * sizeOf(two.statement));
        if ((0,factor/* isInside */.FK)(one.factors, two.factors))
            return true;
    }
    return false;
}
function sizeOf({ action, notAction, resource, notResource, principal, notPrincipal, conditions }) {
    let size = (action ?? notAction)?.length ?? 0;
    size += (resource ?? notResource)?.length ?? 0;
    size += (principal ?? notPrincipal)?.length ?? 0;
    for (const { values } of conditions)
        size += values.length;
    return size;
}
function describeDefect(name, { defects }) {
    const [first] = defects;
    return (first &&
        `AWS would refuse ${name}: ${first.message}${first.pointer.length > 0 ? ` (${first.pointer.join('.')})` : ''}`);
}
class Search {
    #question;
    #keys;
    #left;
    #right;
    #open;
    #budget;
    #atoms;
    constructor(question, keys, left, right, open, budget) {
        this.#question = question;
        this.#keys = keys;
        this.#left = left;
        this.#right = right;
        this.#open = open;
        this.#budget = budget;
    }
    decide() {
        const statements = [...this.#left.allows, ...this.#left.denies, ...this.#right.allows, ...this.#right.denies];
        const doubtful = statements.filter(({ doubt }) => doubt !== undefined);
        if (doubtful.length === 0) {
            const found = this.#find(this.#left, this.#right);
            return found === undefined ? { status: 'proved' } : this.#refute(found, undefined);
        }
        if (this.#findUnder(true, undefined) === undefined)
            return { status: 'proved' };
        for (const instance of chooseInstances(statements, this.#keys)) {
            const found = this.#findUnder(false, instance);
            if (found !== undefined)
                return this.#refute(found, instance);
        }
        const doubts = [...new Set(doubtful.map(({ doubt }) => doubt ?? ''))];
        return { status: 'undecided', reason: `the answer depends on ${doubts.slice(0, 3).join('; and on ')}` };
    }
    #findUnder(wide, instance, isStrict = false) {
        const { kind, policy, within } = this.#question;
        const values = instance?.values;
        const over = { over: true, values };
        const under = { over: false, values };
        const [allow, deny] = wide ? [over, under] : [under, over];
        const left = (0,compile/* compileDocument */.X)(policy, kind, this.#keys, {
            allow: { ...allow, isStrict },
            deny: { ...deny, isStrict },
        });
        const right = (0,compile/* compileDocument */.X)(within, kind, this.#keys, { allow: deny, deny: allow });
        return this.#find(left, right, instance?.factors);
    }
    #find(left, right, given = []) {
        const space = {
            keys: this.#keys,
            atoms: () => (this.#atoms ??= (0,principal_set/* splitCallers */.P)((0,access_box/* principalElements */.EF)([this.#question.policy, this.#question.within]))),
            resources: this.#question.kind === 'trust' ? 'own' : 'any',
        };
        const start = (0,access_box/* narrowAll */.fD)(access_box/* Box */.az.all(space), given, this.#budget);
        if (start === undefined)
            return undefined;
        const denied = [...left.denies.map(({ factors }) => factors), ...(0,links/* callerLinks */.x)(space)];
        const bound = [...denied, ...right.allows.map(({ factors }) => factors)];
        const tryOne = (allow, deny) => {
            const own = left.allows[allow]?.factors ?? [];
            const base = deny === undefined ? own : [...own, ...(right.denies[deny]?.factors ?? [])];
            const avoid = deny === undefined ? bound : denied;
            const narrowed = (0,access_box/* narrowAll */.fD)(start, base, this.#budget);
            const box = narrowed && (0,access_box/* findOutside */.BQ)(narrowed, avoid, this.#budget);
            return box && { space, box, base: [...given, ...base], avoid, allow, deny };
        };
        for (const allow of this.#open.allows) {
            const found = tryOne(allow, undefined);
            if (found !== undefined)
                return found;
        }
        for (const deny of this.#open.denies) {
            for (let allow = 0; allow < left.allows.length; allow++) {
                const found = tryOne(allow, deny);
                if (found !== undefined)
                    return found;
            }
        }
        return undefined;
    }
    #refute(first, instance) {
        let found = first;
        if (first.box.caller.account === undefined && first.box.caller.kind !== 'anonymous' && this.#asksForPrincipal()) {
            const documented = this.#findUnder(false, instance, true);
            if (documented === undefined) {
                const reason = "the answer depends on a key of the principal that AWS does not document for other than AWS's principals";
                return { status: 'undecided', reason };
            }
            found = documented;
        }
        const { witness, mismatch } = (0,access_witness/* describeWitness */.J)(found, this.#statements(), this.#question.hints);
        const allowedBy = this.#left.allows[found.allow]?.statement;
        if (allowedBy === undefined)
            throw new Error('a witness that nothing allows');
        const deniedBy = found.deny === undefined ? undefined : this.#right.denies[found.deny]?.statement;
        return { status: 'refuted', witness, allowedBy, deniedBy, mismatch };
    }
    #asksForPrincipal() {
        const { allows, denies } = this.#left;
        return [...allows, ...denies].some(({ factors }) => factors.some(({ test }) => test instanceof principal_test/* DerivedTest */.kq));
    }
    #statements() {
        return [...this.#question.policy.statements, ...this.#question.within.statements];
    }
}


/***/ }),

/***/ 2585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ ADDRESSES),
/* harmony export */   R: () => (/* binding */ parseRange)
/* harmony export */ });
const ADDRESSES = {
    name: 'address',
    least: 0n,
    greatest: (1n << 128n) + (1n << 32n) - 1n,
    next: (value) => value + 1n,
    previous: (value) => value - 1n,
    parse: (text) => {
        const range = text.includes('/') ? undefined : parseRange(text);
        return range?.[0];
    },
    print: (intervals) => printAddress(pick(intervals)),
};
const V4 = 1n << 128n;
const EXAMPLES = [V4 + 0xcb007107n, V4 + 0xc6336407n, (0x20010db8n << 96n) + 1n, V4 + 0x08080808n];
function pick(intervals) {
    const example = EXAMPLES.find((value) => intervals.some(([from, to]) => from <= value && value <= to));
    if (example !== undefined)
        return example;
    for (const [from, to] of intervals)
        if (to >= V4)
            return from > V4 ? from : V4;
    return intervals[0]?.[0] ?? V4;
}
function parseRange(text) {
    const slash = text.indexOf('/');
    const address = slash === -1 ? text : text.slice(0, slash);
    const v4 = parseV4(address);
    const value = v4 ?? parseV6(address);
    if (value === undefined)
        return undefined;
    const width = v4 === undefined ? 128 : 32;
    const length = slash === -1 ? String(width) : text.slice(slash + 1);
    if (!/^\d{1,3}$/.test(length) || Number(length) > width)
        return undefined;
    const size = 1n << BigInt(width - Number(length));
    const base = v4 === undefined ? 0n : V4;
    const from = value - (value % size);
    return [base + from, base + from + size - 1n];
}
function parseV4(text) {
    const parts = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(text);
    if (parts === null)
        return undefined;
    let value = 0n;
    for (const part of parts.slice(1)) {
        if (Number(part) > 255)
            return undefined;
        value = value * 256n + BigInt(part);
    }
    return value;
}
function parseV6(text) {
    const halves = text.split('::');
    if (halves.length > 2 || !text.includes(':'))
        return undefined;
    const groups = halves.map((half) => (half === '' ? [] : half.split(':')));
    const [head = [], tail] = groups;
    const missing = 8 - head.length - (tail?.length ?? 0);
    if (tail === undefined ? missing !== 0 : missing < 1)
        return undefined;
    let value = 0n;
    for (const group of [...head, ...Array(tail === undefined ? 0 : missing).fill('0'), ...(tail ?? [])]) {
        if (!/^[0-9a-fA-F]{1,4}$/.test(group))
            return undefined;
        value = value * 65536n + BigInt(`0x${group}`);
    }
    return value;
}
function printAddress(value) {
    if (value >= V4) {
        const v4 = Number(value - V4);
        return [24, 16, 8, 0].map((shift) => String(Math.floor(v4 / 2 ** shift) % 256)).join('.');
    }
    const groups = [];
    for (let shift = 112n; shift >= 0n; shift -= 16n)
        groups.push(((value >> shift) & 0xffffn).toString(16));
    const text = groups.join(':');
    return text.endsWith(':0:0') ? text.replace(/(?::0)+$/, '::') : text;
}


/***/ }),

/***/ 854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N9: () => (/* binding */ derivedValue),
/* harmony export */   PF: () => (/* binding */ toRequestPrincipal),
/* harmony export */   S3: () => (/* binding */ roleName),
/* harmony export */   Zc: () => (/* binding */ isDocumented),
/* harmony export */   vZ: () => (/* binding */ isDerivedKey),
/* harmony export */   wW: () => (/* binding */ readCaller)
/* harmony export */ });
/* unused harmony export principalType */
/* harmony import */ var _policy_arn_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4868);

function readCaller(text) {
    if (ACCOUNT.test(text))
        return root(text, `arn:aws:iam::${text}:root`);
    const arn = (0,_policy_arn_js__WEBPACK_IMPORTED_MODULE_0__/* .splitArn */ .E_)(text);
    if (arn?.prefix !== 'arn' || !ACCOUNT.test(arn.account))
        return { kind: 'other', text, account: undefined, arn: undefined };
    const { account, resource } = arn;
    if (arn.service === 'iam') {
        if (resource === 'root')
            return root(account, text);
        if (resource.startsWith('role/'))
            return { kind: 'role', text, account, arn: text };
        if (resource.startsWith('user/'))
            return { kind: 'user', text, account, arn: text };
    }
    if (arn.service === 'sts') {
        const [type, name, session] = resource.split('/');
        if (type === 'assumed-role' && name !== undefined && session !== undefined)
            return { kind: 'session', text, account, arn: `arn:${arn.partition}:iam::${account}:role/${name}` };
        if (type === 'federated-user')
            return { kind: 'federated-user', text, account, arn: text };
    }
    return { kind: 'other', text, account, arn: text };
}
function root(account, arn) {
    return { kind: 'root', text: arn, account, arn };
}
const ACCOUNT = /^\d{12}$/;
function principalType(caller) {
    switch (caller.kind) {
        case 'root':
            return 'Account';
        case 'user':
            return 'User';
        case 'role':
        case 'session':
            return 'AssumedRole';
        case 'federated-user':
            return 'FederatedUser';
        case 'anonymous':
            return 'Anonymous';
        default:
            return undefined;
    }
}
function derivedValue(caller, key) {
    switch (key) {
        case 'aws:principalarn':
            return caller.arn;
        case 'aws:principalaccount':
            return caller.kind === 'anonymous' ? 'anonymous' : caller.account;
        case 'aws:principaltype':
            return principalType(caller);
        case 'aws:principalisawsservice':
            return caller.kind === 'anonymous' ? undefined : String(caller.kind === 'service');
    }
}
function isDocumented(caller, key) {
    if (caller.account !== undefined || caller.kind === 'anonymous')
        return caller.kind !== 'other';
    return caller.kind === 'service' && key === 'aws:principalisawsservice';
}
function isDerivedKey(key) {
    return key.startsWith('aws:principal') && DERIVED.has(key);
}
const DERIVED = new Set([
    'aws:principalarn',
    'aws:principalaccount',
    'aws:principaltype',
    'aws:principalisawsservice',
]);
function toRequestPrincipal(caller) {
    switch (caller.kind) {
        case 'service':
            return { Service: caller.text };
        case 'federated':
            return { Federated: caller.text };
        case 'canonical':
            return { CanonicalUser: caller.text };
        default:
            return caller.text;
    }
}
function roleName(roleArn) {
    const parts = roleArn.split(':');
    return `${parts[1] ?? ''}:${parts[4] ?? ''}:${roleArn.slice(roleArn.lastIndexOf('/') + 1)}`;
}


/***/ }),

/***/ 4747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ findConcreteText),
/* harmony export */   G: () => (/* binding */ fill)
/* harmony export */ });
/* harmony import */ var _token_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(800);

function findConcreteText(term, without, budget) {
    const fits = (text) => {
        budget.spend(2 + without.length);
        for (const glob of term)
            if (!glob.matches(text))
                return false;
        for (const glob of without)
            if (glob.matches(text))
                return false;
        return true;
    };
    for (const glob of term) {
        if (glob.shape === 'literal')
            return fits(glob.stem) ? glob.stem : undefined;
    }
    for (const filler of FILLERS) {
        for (const glob of term) {
            const text = fill(glob, filler);
            if (fits(text))
                return text;
        }
    }
    if (term.length > 1) {
        for (const one of term) {
            for (const two of term) {
                if (one === two)
                    continue;
                for (const filler of ['', 'x']) {
                    const text = fill(one, filler) + fill(two, filler);
                    if (fits(text))
                        return text;
                }
            }
        }
    }
    return undefined;
}
const FILLERS = ['x', 'q7', '', 'x/x', 'zzzz', 'xx:xx'];
function fill(glob, filler) {
    if (glob.shape === 'literal')
        return glob.stem;
    if (glob.shape === 'prefix')
        return glob.stem + (filler === '' && glob.stem.endsWith(':') ? 'x' : filler);
    let text = '';
    for (const token of glob.tokens) {
        if (token >= _token_js__WEBPACK_IMPORTED_MODULE_0__/* .FOLD */ .C7)
            text += String.fromCharCode(token - _token_js__WEBPACK_IMPORTED_MODULE_0__/* .FOLD */ .C7);
        else if (token >= 0)
            text += String.fromCharCode(token);
        else if ((0,_token_js__WEBPACK_IMPORTED_MODULE_0__/* .isRun */ .yz)(token))
            text += filler;
        else
            text += filler === '' ? '0' : /\d/.test(filler) ? '7' : 'x';
    }
    return text;
}


/***/ }),

/***/ 6157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ MOMENTS),
/* harmony export */   m: () => (/* binding */ parseMoment)
/* harmony export */ });
const MOMENTS = {
    name: 'date',
    least: Date.parse('0001-01-01T00:00:00Z'),
    greatest: Date.UTC(9999, 11, 31, 23, 59, 59, 999),
    next: (value) => value + 1,
    previous: (value) => value - 1,
    parse: parseMoment,
    print: (intervals) => {
        const usual = Date.UTC(2030, 0, 1);
        if (intervals.some(([from, to]) => from <= usual && usual <= to))
            return show(usual);
        const [from, to] = intervals.at(-1) ?? [usual, usual];
        return show(from > usual ? wholeSecond(from, to) : to);
    },
};
function show(moment) {
    return new Date(moment).toISOString().replace('.000Z', 'Z');
}
function wholeSecond(from, to) {
    const second = Math.ceil(from / 1000) * 1000;
    return second <= to ? second : from;
}
function parseMoment(text) {
    if (/^\d{4}$/.test(text))
        return undefined;
    let moment = NaN;
    if (EPOCH_FORM.test(text))
        moment = Math.round(Number(text) * 1000);
    else if (ISO_FORM.test(text) && isInCalendar(text))
        moment = Date.parse(text);
    return moment >= MOMENTS.least && moment <= MOMENTS.greatest ? moment : undefined;
}
function isInCalendar(text) {
    const day = text.slice(0, 10);
    const moment = Date.parse(day);
    return !Number.isNaN(moment) && new Date(moment).toISOString().startsWith(day);
}
const EPOCH_FORM = /^-?\d+(?:\.\d{1,3})?$/;
const ISO_FORM = /^\d{4}-\d{2}(?:-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2}))?)?$/;


/***/ }),

/***/ 4895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ FiniteSet),
/* harmony export */   m: () => (/* binding */ TruthTest)
/* harmony export */ });
class FiniteSet {
    members;
    constructor(members) {
        this.members = members;
    }
    get sample() {
        return this.members[0] ?? '';
    }
    narrow(test, inside) {
        const members = this.members.filter((member) => test.has(member) === inside);
        return members.length === 0 ? undefined : new FiniteSet(members);
    }
}
class TruthTest {
    values;
    constructor(values) {
        this.values = values.map((value) => value.toLowerCase());
    }
    has(text) {
        return this.values.includes(text.toLowerCase());
    }
}


/***/ }),

/***/ 1860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ GlobTest)
/* harmony export */ });
class GlobTest {
    globs;
    constructor(globs) {
        this.globs = globs;
    }
    has(text) {
        for (const glob of this.globs)
            if (glob.matches(text))
                return true;
        return false;
    }
    isInside(other) {
        if (this === other)
            return true;
        for (const glob of this.globs)
            if (!other.covers(glob))
                return false;
        return true;
    }
    covers(inner) {
        for (const glob of this.globs)
            if (glob.covers(inner))
                return true;
        return false;
    }
    isApartFrom(other) {
        for (const one of this.globs)
            for (const two of other.globs)
                if (!one.isApartFrom(two))
                    return false;
        return true;
    }
}


/***/ }),

/***/ 363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ Glob)
/* harmony export */ });
/* harmony import */ var _token_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(800);

class Glob {
    stem;
    shape;
    variables;
    universe;
    #tokens;
    #tail;
    constructor(shape, stem, tokens, variables, universe) {
        this.universe = universe;
        this.shape = shape;
        this.stem = stem;
        this.#tokens = tokens;
        this.variables = variables;
    }
    static literal(text, universe) {
        return new Glob('literal', text, undefined, NO_VARIABLES, universe);
    }
    static prefix(stem, universe, tokens) {
        return new Glob('prefix', stem, tokens, NO_VARIABLES, universe);
    }
    static of(written, variables = NO_VARIABLES) {
        const tokens = joinRuns(written);
        let head = 0;
        while (head < tokens.length && isCode(tokens[head] ?? -1))
            head++;
        const stem = String.fromCharCode(...tokens.slice(0, head));
        if (head === tokens.length)
            return Glob.literal(stem);
        if (head === tokens.length - 1 && tokens[head] === _token_js__WEBPACK_IMPORTED_MODULE_0__/* .ANY_RUN */ .L8)
            return Glob.prefix(stem);
        return new Glob('tokens', stem, tokens, variables);
    }
    get tokens() {
        if (this.#tokens === undefined) {
            const tokens = [];
            for (let i = 0; i < this.stem.length; i++)
                tokens.push(this.stem.charCodeAt(i));
            if (this.shape === 'prefix')
                tokens.push(_token_js__WEBPACK_IMPORTED_MODULE_0__/* .ANY_RUN */ .L8);
            this.#tokens = tokens;
        }
        return this.#tokens;
    }
    get tail() {
        if (this.#tail === undefined) {
            const tokens = this.tokens;
            let start = tokens.length;
            while (start > 0 && isCode(tokens[start - 1] ?? -1))
                start--;
            this.#tail = String.fromCharCode(...tokens.slice(start));
        }
        return this.#tail;
    }
    matches(text) {
        if (this.shape === 'literal')
            return text === this.stem;
        if (!text.startsWith(this.stem))
            return false;
        return this.shape === 'prefix' || matchesTokens(this.tokens, text);
    }
    covers(other) {
        if (this === other || other.universe === this)
            return true;
        if (other.shape === 'literal')
            return this.matches(other.stem);
        if (this.shape === 'literal')
            return false;
        if (!other.stem.startsWith(this.stem))
            return false;
        return this.shape === 'prefix' || coversTokens(this, other);
    }
    isApartFrom(other) {
        if (other.universe === this)
            return false;
        if (this.shape === 'literal' && this.variables.length === 0)
            return !canMatch(other, this.stem);
        if (other.shape === 'literal')
            return !canMatch(this, other.stem);
        if (!this.stem.startsWith(other.stem) && !other.stem.startsWith(this.stem))
            return true;
        if (this.shape === 'prefix' || other.shape === 'prefix')
            return false;
        return !this.tail.endsWith(other.tail) && !other.tail.endsWith(this.tail);
    }
}
const NO_VARIABLES = [];
function canMatch(glob, text) {
    return glob.variables.length > 0 ? text.startsWith(glob.stem) : glob.matches(text);
}
function isCode(token) {
    return token >= 0 && token < _token_js__WEBPACK_IMPORTED_MODULE_0__/* .FOLD */ .C7;
}
function joinRuns(written) {
    let found = false;
    for (let i = 1; i < written.length && !found; i++)
        found = (0,_token_js__WEBPACK_IMPORTED_MODULE_0__/* .isRun */ .yz)(written[i] ?? 0) && (0,_token_js__WEBPACK_IMPORTED_MODULE_0__/* .isRun */ .yz)(written[i - 1] ?? 0);
    if (!found)
        return written;
    const tokens = [];
    for (const token of written) {
        const before = tokens.at(-1);
        if (before === undefined || !(0,_token_js__WEBPACK_IMPORTED_MODULE_0__/* .isRun */ .yz)(before) || !(0,_token_js__WEBPACK_IMPORTED_MODULE_0__/* .isRun */ .yz)(token))
            tokens.push(token);
        else if ((0,_token_js__WEBPACK_IMPORTED_MODULE_0__/* .takesAll */ .yX)(token, before))
            tokens[tokens.length - 1] = token;
    }
    return tokens;
}
function matchesTokens(tokens, text) {
    let p = 0;
    let t = 0;
    let run = -1;
    let resume = 0;
    while (t < text.length) {
        const token = p < tokens.length ? (tokens[p] ?? NOTHING) : NOTHING;
        if ((0,_token_js__WEBPACK_IMPORTED_MODULE_0__/* .isRun */ .yz)(token)) {
            run = p++;
            resume = t;
        }
        else if ((0,_token_js__WEBPACK_IMPORTED_MODULE_0__/* .takes */ .ny)(token, text.charCodeAt(t))) {
            p++;
            t++;
        }
        else if (run !== -1 && (0,_token_js__WEBPACK_IMPORTED_MODULE_0__/* .takes */ .ny)(tokens[run] ?? NOTHING, text.charCodeAt(resume))) {
            p = run + 1;
            t = ++resume;
        }
        else {
            return false;
        }
    }
    while (p < tokens.length && (0,_token_js__WEBPACK_IMPORTED_MODULE_0__/* .isRun */ .yz)(tokens[p] ?? NOTHING))
        p++;
    return p === tokens.length;
}
const NOTHING = -99;
function coversTokens(outer, inner) {
    const out = outer.tokens;
    const into = inner.tokens;
    let p = 0;
    let t = 0;
    let run = -1;
    let resume = 0;
    while (t < into.length) {
        const token = p < out.length ? (out[p] ?? NOTHING) : NOTHING;
        const piece = into[t] ?? NOTHING;
        if ((0,_token_js__WEBPACK_IMPORTED_MODULE_0__/* .isRun */ .yz)(token)) {
            run = p++;
            resume = t;
        }
        else if (isSame(outer, token, inner, piece)) {
            p++;
            t++;
        }
        else if (run !== -1 && isTakenByRun(out[run] ?? NOTHING, into[resume] ?? NOTHING)) {
            p = run + 1;
            t = ++resume;
        }
        else {
            return false;
        }
    }
    while (p < out.length && (0,_token_js__WEBPACK_IMPORTED_MODULE_0__/* .isRun */ .yz)(out[p] ?? NOTHING))
        p++;
    return p === out.length;
}
function isSame(outer, token, inner, piece) {
    if (token <= _token_js__WEBPACK_IMPORTED_MODULE_0__/* .VARIABLE */ .TZ) {
        if (piece > _token_js__WEBPACK_IMPORTED_MODULE_0__/* .VARIABLE */ .TZ)
            return false;
        const one = outer.variables[_token_js__WEBPACK_IMPORTED_MODULE_0__/* .VARIABLE */ .TZ - token];
        const other = inner.variables[_token_js__WEBPACK_IMPORTED_MODULE_0__/* .VARIABLE */ .TZ - piece];
        return one !== undefined && one.key === other?.key && one.fallback === other.fallback;
    }
    if (piece <= _token_js__WEBPACK_IMPORTED_MODULE_0__/* .VARIABLE */ .TZ || (0,_token_js__WEBPACK_IMPORTED_MODULE_0__/* .isRun */ .yz)(piece))
        return false;
    return (0,_token_js__WEBPACK_IMPORTED_MODULE_0__/* .takesAll */ .yX)(token, piece);
}
function isTakenByRun(run, piece) {
    if (run === _token_js__WEBPACK_IMPORTED_MODULE_0__/* .ANY_RUN */ .L8)
        return true;
    return piece !== _token_js__WEBPACK_IMPORTED_MODULE_0__/* .ANY_RUN */ .L8 && piece > _token_js__WEBPACK_IMPORTED_MODULE_0__/* .VARIABLE */ .TZ && (0,_token_js__WEBPACK_IMPORTED_MODULE_0__/* .takesAll */ .yX)(run, piece);
}


/***/ }),

/***/ 4128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KC: () => (/* binding */ union),
/* harmony export */   Qh: () => (/* binding */ IntervalTest),
/* harmony export */   Zw: () => (/* binding */ complement),
/* harmony export */   mY: () => (/* binding */ IntervalSet)
/* harmony export */ });
/* unused harmony export intersection */
function union(line, parts) {
    const sorted = parts.filter(([from, to]) => from <= to).sort((a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0));
    const out = [];
    for (const [from, to] of sorted) {
        const last = out.at(-1);
        if (last !== undefined && (last[1] === line.greatest || from <= line.next(last[1]))) {
            if (to > last[1])
                last[1] = to;
        }
        else {
            out.push([from, to]);
        }
    }
    return out;
}
function intersection(one, two) {
    const out = [];
    let i = 0;
    let j = 0;
    for (;;) {
        const a = one[i];
        const b = two[j];
        if (a === undefined || b === undefined)
            return out;
        const from = a[0] > b[0] ? a[0] : b[0];
        const to = a[1] < b[1] ? a[1] : b[1];
        if (from <= to)
            out.push([from, to]);
        if (a[1] < b[1])
            i++;
        else
            j++;
    }
}
function complement(line, intervals) {
    const out = [];
    let from = line.least;
    for (const [start, end] of intervals) {
        if (start > from)
            out.push([from, line.previous(start)]);
        if (end === line.greatest)
            return out;
        from = line.next(end);
    }
    out.push([from, line.greatest]);
    return out;
}
class IntervalTest {
    line;
    intervals;
    constructor(line, parts) {
        this.line = line;
        this.intervals = union(line, parts);
    }
    has(text) {
        const value = this.line.parse(text);
        return value !== undefined && this.intervals.some(([from, to]) => from <= value && value <= to);
    }
    isInside(other) {
        return intersection(this.intervals, complement(this.line, other.intervals)).length === 0;
    }
}
class IntervalSet {
    sample;
    #line;
    #intervals;
    constructor(line, intervals) {
        this.#line = line;
        this.#intervals = intervals;
        this.sample = line.print(intervals);
    }
    static all(line) {
        return new IntervalSet(line, [[line.least, line.greatest]]);
    }
    narrow(test, inside) {
        const wanted = inside ? test.intervals : complement(this.#line, test.intervals);
        const intervals = intersection(this.#intervals, wanted);
        return intervals.length === 0 ? undefined : new IntervalSet(this.#line, intervals);
    }
}


/***/ }),

/***/ 7351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ KeyTest),
/* harmony export */   w: () => (/* binding */ KeySet)
/* harmony export */ });
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1052);

class KeyTest {
    absent;
    quantifier;
    test;
    inside;
    constructor(absent, quantifier, test, inside) {
        this.absent = absent;
        this.quantifier = quantifier;
        this.test = test;
        this.inside = inside;
    }
    static absent = new KeyTest(true, 'every', _value_js__WEBPACK_IMPORTED_MODULE_0__/* .ANY_VALUE */ .LG, false);
    static present = new KeyTest(false, 'some', _value_js__WEBPACK_IMPORTED_MODULE_0__/* .ANY_VALUE */ .LG, true);
    negate() {
        return new KeyTest(!this.absent, this.quantifier === 'some' ? 'every' : 'some', this.test, !this.inside);
    }
    has(value) {
        if (value === undefined)
            return this.absent;
        if (typeof value === 'string')
            return this.test.has(value) === this.inside;
        const passes = (item) => this.test.has(item) === this.inside;
        return this.quantifier === 'some' ? value.some(passes) : value.every(passes);
    }
    implies(other) {
        if (this.absent && !other.absent)
            return false;
        if (this.test instanceof _value_js__WEBPACK_IMPORTED_MODULE_0__/* .AnyTest */ .J2 && !this.inside)
            return true;
        if (this.quantifier === 'every' && other.quantifier === 'some')
            return other.test instanceof _value_js__WEBPACK_IMPORTED_MODULE_0__/* .AnyTest */ .J2 && other.inside;
        if (this.quantifier === 'some' && other.quantifier === 'every')
            return other.test instanceof _value_js__WEBPACK_IMPORTED_MODULE_0__/* .AnyTest */ .J2 && other.inside;
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .implies */ .M0)(this.test, this.inside, other.test, other.inside);
    }
}
class KeySet {
    sample;
    #isMultivalued;
    #parent;
    #test;
    #present;
    constructor(isMultivalued, sample, parent, test, present) {
        this.#isMultivalued = isMultivalued;
        this.sample = sample;
        this.#parent = parent;
        this.#test = test;
        this.#present = present;
    }
    static all(values, isMultivalued) {
        return new KeySet(isMultivalued, undefined, undefined, undefined, { every: values, some: [] });
    }
    narrow(test, inside, budget) {
        budget.spend();
        const wanted = inside ? test : test.negate();
        if (wanted.has(this.sample))
            return new KeySet(this.#isMultivalued, this.sample, this, wanted, null);
        const present = this.#narrowPresent(wanted, budget);
        if (present === undefined)
            return undefined;
        return new KeySet(this.#isMultivalued, this.#choose(present), this, wanted, present);
    }
    #narrowPresent(test, budget) {
        const present = this.#resolve(budget);
        if (present === undefined)
            return undefined;
        if (this.#isMultivalued && test.quantifier === 'some') {
            const one = (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .narrowValues */ ._Y)(present.every, test.test, test.inside, budget);
            return one && { every: present.every, some: [...present.some, one] };
        }
        const every = (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .narrowValues */ ._Y)(present.every, test.test, test.inside, budget);
        if (every === undefined)
            return undefined;
        const some = [];
        for (const set of present.some) {
            const one = (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .narrowValues */ ._Y)(set, test.test, test.inside, budget);
            if (one === undefined)
                return undefined;
            some.push(one);
        }
        return { every, some };
    }
    #resolve(budget) {
        if (this.#present === null) {
            this.#present =
                this.#parent === undefined || this.#test === undefined
                    ? undefined
                    : this.#parent.#narrowPresent(this.#test, budget);
        }
        return this.#present;
    }
    #choose(present) {
        if (!this.#isMultivalued)
            return present.every.sample;
        const values = present.some.length === 0 ? [present.every.sample] : present.some.map((set) => set.sample);
        return [...new Set(values)];
    }
}


/***/ }),

/***/ 7032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ parseNumber),
/* harmony export */   d: () => (/* binding */ NUMBERS)
/* harmony export */ });
const bits = new DataView(new ArrayBuffer(8));
function after(value) {
    if (value === 0)
        return Number.MIN_VALUE;
    bits.setFloat64(0, value);
    bits.setBigInt64(0, bits.getBigInt64(0) + (value > 0 ? 1n : -1n));
    return bits.getFloat64(0);
}
function nearZero(from, to) {
    if (from <= 0 && to >= 0)
        return 0;
    const whole = from > 0 ? Math.ceil(from) : Math.floor(to);
    if (from <= whole && whole <= to)
        return whole;
    const middle = Number(((from + to) / 2).toPrecision(6));
    return from <= middle && middle <= to ? middle : from;
}
function positiveFirst(values) {
    const positive = values.filter((value) => value >= 0);
    return positive.length > 0 ? positive : values;
}
function withoutExponent(value) {
    const text = String(value);
    return text.includes('e') ? value.toFixed(20).replace(/0+$/, '') : text;
}
const NUMBERS = {
    name: 'number',
    least: -1e16,
    greatest: 1e16,
    next: after,
    previous: (value) => 0 - after(0 - value),
    parse: parseNumber,
    print: (intervals) => withoutExponent(Math.min(...positiveFirst(intervals.map(([from, to]) => nearZero(from, to))))),
};
function parseNumber(text) {
    if (!NUMBER_FORM.test(text))
        return undefined;
    return Number(text) + 0;
}
const NUMBER_FORM = /^[+-]?(?=[\d.]{1,16}$)\d+(?:\.\d+)?$/;


/***/ }),

/***/ 6563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cp: () => (/* binding */ EVERY_TEXT),
/* harmony export */   JH: () => (/* binding */ EVERY_ACTION),
/* harmony export */   Wd: () => (/* binding */ patternSyntax),
/* harmony export */   aJ: () => (/* binding */ compileResource),
/* harmony export */   bp: () => (/* binding */ compileArn),
/* harmony export */   iG: () => (/* binding */ EVERY_ARN),
/* harmony export */   oD: () => (/* binding */ compileAction),
/* harmony export */   tg: () => (/* binding */ compileText),
/* harmony export */   u9: () => (/* binding */ compileArnFormat)
/* harmony export */ });
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(363);
/* harmony import */ var _token_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(800);


const EVERY_TEXT = _glob_js__WEBPACK_IMPORTED_MODULE_0__/* .Glob */ .f.prefix('');
const EVERY_ACTION = _glob_js__WEBPACK_IMPORTED_MODULE_0__/* .Glob */ .f.of([_token_js__WEBPACK_IMPORTED_MODULE_1__/* .PART_ONE */ .Zn, _token_js__WEBPACK_IMPORTED_MODULE_1__/* .PART_RUN */ .k, _token_js__WEBPACK_IMPORTED_MODULE_1__/* .COLON */ .oH, _token_js__WEBPACK_IMPORTED_MODULE_1__/* .PART_ONE */ .Zn, _token_js__WEBPACK_IMPORTED_MODULE_1__/* .PART_RUN */ .k]);
const EVERY_ARN = _glob_js__WEBPACK_IMPORTED_MODULE_0__/* .Glob */ .f.of([
    ...codes('arn:'),
    ...[_token_js__WEBPACK_IMPORTED_MODULE_1__/* .PART_RUN */ .k, _token_js__WEBPACK_IMPORTED_MODULE_1__/* .COLON */ .oH, _token_js__WEBPACK_IMPORTED_MODULE_1__/* .PART_RUN */ .k, _token_js__WEBPACK_IMPORTED_MODULE_1__/* .COLON */ .oH, _token_js__WEBPACK_IMPORTED_MODULE_1__/* .PART_RUN */ .k, _token_js__WEBPACK_IMPORTED_MODULE_1__/* .COLON */ .oH, _token_js__WEBPACK_IMPORTED_MODULE_1__/* .PART_RUN */ .k, _token_js__WEBPACK_IMPORTED_MODULE_1__/* .COLON */ .oH],
    _token_js__WEBPACK_IMPORTED_MODULE_1__/* .ANY_RUN */ .L8,
]);
const SYNTAXES = Array.from({ length: 8 }, (_, bits) => ({
    wildcards: (bits & 1) !== 0,
    ignoresCase: (bits & 2) !== 0,
    variables: (bits & 4) !== 0,
}));
function patternSyntax(wildcards, ignoresCase, variables) {
    const syntax = SYNTAXES[(wildcards ? 1 : 0) + (ignoresCase ? 2 : 0) + (variables ? 4 : 0)];
    if (syntax === undefined)
        throw new Error('no such syntax');
    return syntax;
}
function compileText(text, syntax) {
    if (!syntax.ignoresCase) {
        const special = firstSpecial(text, syntax.wildcards, syntax.variables);
        if (special === -1)
            return _glob_js__WEBPACK_IMPORTED_MODULE_0__/* .Glob */ .f.literal(text);
        if (special === text.length - 1)
            return text.charCodeAt(special) === STAR ? _glob_js__WEBPACK_IMPORTED_MODULE_0__/* .Glob */ .f.prefix(text.slice(0, -1)) : glob(text, syntax);
    }
    return glob(text, syntax);
}
function glob(text, syntax) {
    const variables = [];
    const tokens = tokenize(text, syntax, variables);
    return typeof tokens === 'string' ? { unknown: tokens } : _glob_js__WEBPACK_IMPORTED_MODULE_0__/* .Glob */ .f.of(tokens, variables);
}
function compileAction(written) {
    if (written === '*')
        return EVERY_TEXT;
    let glob = seen.get(written);
    if (glob === undefined) {
        if (seen.size >= MAX_SEEN)
            seen.clear();
        seen.set(written, (glob = readAction(written.toLowerCase())));
    }
    return glob ?? undefined;
}
const seen = new Map();
const MAX_SEEN = 4_096;
function readAction(text) {
    const colon = text.indexOf(':');
    if (colon <= 0 || colon === text.length - 1 || text.includes(':', colon + 1))
        return null;
    const special = firstSpecial(text, true, false);
    if (special === -1)
        return _glob_js__WEBPACK_IMPORTED_MODULE_0__/* .Glob */ .f.literal(text, EVERY_ACTION);
    const tokens = nonEmptySides(tokenize(text, ACTION_SYNTAX, []).map(insidePart));
    if (special < text.length - 1 || text.charCodeAt(special) !== STAR)
        return _glob_js__WEBPACK_IMPORTED_MODULE_0__/* .Glob */ .f.of(tokens);
    return _glob_js__WEBPACK_IMPORTED_MODULE_0__/* .Glob */ .f.prefix(text.slice(0, -1), EVERY_ACTION, tokens);
}
const ACTION_SYNTAX = patternSyntax(true, false, false);
function nonEmptySides(tokens) {
    const colon = tokens.indexOf(_token_js__WEBPACK_IMPORTED_MODULE_1__/* .COLON */ .oH);
    const side = (part) => (part.every((token) => token === _token_js__WEBPACK_IMPORTED_MODULE_1__/* .PART_RUN */ .k) ? [_token_js__WEBPACK_IMPORTED_MODULE_1__/* .PART_ONE */ .Zn, _token_js__WEBPACK_IMPORTED_MODULE_1__/* .PART_RUN */ .k] : part);
    return [...side(tokens.slice(0, colon)), _token_js__WEBPACK_IMPORTED_MODULE_1__/* .COLON */ .oH, ...side(tokens.slice(colon + 1))];
}
function compileResource(text, variables, padsShort) {
    const simple = compileSimpleArn(text, variables);
    if (simple !== undefined)
        return simple;
    if (text === '*')
        return EVERY_TEXT;
    const fifth = fifthColon(text);
    const names = [];
    const head = tokenize(fifth === -1 ? text : text.slice(0, fifth + 1), ACTION_SYNTAX, names);
    const tail = fifth === -1 ? [] : tokenize(text.slice(fifth + 1), patternSyntax(true, false, variables), names);
    if (typeof head === 'string')
        return { unknown: head };
    if (typeof tail === 'string')
        return { unknown: tail };
    if (!text.startsWith('arn:'))
        return _glob_js__WEBPACK_IMPORTED_MODULE_0__/* .Glob */ .f.of([...head, ...tail], names);
    if (fifth === -1 && !padsShort)
        return { unknown: `the ARN "${text}" has fewer than six parts` };
    return _glob_js__WEBPACK_IMPORTED_MODULE_0__/* .Glob */ .f.of([...byParts(fifth === -1 ? pad(head) : head), ...tail], names);
}
function compileSimpleArn(text, variables) {
    let colons = 0;
    const last = text.length - 1;
    const universe = text.startsWith('arn:') ? EVERY_ARN : undefined;
    for (let i = 0; i <= last; i++) {
        const code = text.charCodeAt(i);
        if (code > QUESTION)
            continue;
        if (code === _token_js__WEBPACK_IMPORTED_MODULE_1__/* .COLON */ .oH)
            colons++;
        else if (code === STAR || code === QUESTION) {
            return i === last && code === STAR && colons >= 5 ? _glob_js__WEBPACK_IMPORTED_MODULE_0__/* .Glob */ .f.prefix(text.slice(0, -1), universe) : undefined;
        }
        else if (variables && code === DOLLAR && text.charCodeAt(i + 1) === BRACE)
            return undefined;
    }
    return colons >= 5 ? _glob_js__WEBPACK_IMPORTED_MODULE_0__/* .Glob */ .f.literal(text, universe) : undefined;
}
function compileArn(text, syntax) {
    const simple = compileSimpleArn(text, syntax.variables);
    if (simple !== undefined)
        return simple;
    const variables = [];
    const tokens = tokenize(text, syntax, variables);
    if (typeof tokens === 'string')
        return { unknown: tokens };
    if (tokens.filter((token) => token === _token_js__WEBPACK_IMPORTED_MODULE_1__/* .COLON */ .oH).length < 5)
        return { unknown: `the ARN "${text}" has fewer than six parts` };
    return _glob_js__WEBPACK_IMPORTED_MODULE_0__/* .Glob */ .f.of(byParts(tokens), variables);
}
function compileArnFormat(format) {
    const tokens = [];
    for (const piece of format.split(/(\$\{[^}]*\}|\*)/)) {
        if (piece === '*' || /^\$\{.*(?:Path|ObjectName)\}$/.test(piece))
            tokens.push(_token_js__WEBPACK_IMPORTED_MODULE_1__/* .ANY_RUN */ .L8);
        else if (piece.startsWith('${'))
            tokens.push(_token_js__WEBPACK_IMPORTED_MODULE_1__/* .NAME_RUN */ .iA);
        else
            tokens.push(...codes(piece));
    }
    return _glob_js__WEBPACK_IMPORTED_MODULE_0__/* .Glob */ .f.of(byParts(tokens));
}
function byParts(tokens) {
    let colons = 0;
    return tokens.map((token) => {
        if (token === _token_js__WEBPACK_IMPORTED_MODULE_1__/* .COLON */ .oH)
            colons++;
        return colons < 5 ? insidePart(token) : token;
    });
}
function pad(tokens) {
    const padded = [...tokens, _token_js__WEBPACK_IMPORTED_MODULE_1__/* .ANY_RUN */ .L8];
    for (let parts = tokens.filter((token) => token === _token_js__WEBPACK_IMPORTED_MODULE_1__/* .COLON */ .oH).length + 1; parts < 6; parts++)
        padded.push(_token_js__WEBPACK_IMPORTED_MODULE_1__/* .COLON */ .oH, _token_js__WEBPACK_IMPORTED_MODULE_1__/* .ANY_RUN */ .L8);
    return padded;
}
function insidePart(token) {
    return token === _token_js__WEBPACK_IMPORTED_MODULE_1__/* .ANY_RUN */ .L8 ? _token_js__WEBPACK_IMPORTED_MODULE_1__/* .PART_RUN */ .k : token === _token_js__WEBPACK_IMPORTED_MODULE_1__/* .ANY_ONE */ ._b ? _token_js__WEBPACK_IMPORTED_MODULE_1__/* .PART_ONE */ .Zn : token;
}
function tokenize(text, syntax, variables) {
    const tokens = [];
    for (let i = 0; i < text.length; i++) {
        const code = text.charCodeAt(i);
        if (syntax.wildcards && (code === STAR || code === QUESTION)) {
            const token = code === STAR ? _token_js__WEBPACK_IMPORTED_MODULE_1__/* .ANY_RUN */ .L8 : _token_js__WEBPACK_IMPORTED_MODULE_1__/* .ANY_ONE */ ._b;
            tokens.push(token);
        }
        else if (syntax.variables && code === DOLLAR && text.charCodeAt(i + 1) === BRACE) {
            const end = text.indexOf('}', i);
            const inner = end === -1 ? '' : text.slice(i + 2, end);
            if (inner === '*' || inner === '?' || inner === '$') {
                tokens.push(inner.charCodeAt(0));
            }
            else {
                const parts = VARIABLE_FORM.exec(inner);
                if (parts === null)
                    return `"${text.slice(i, end === -1 ? undefined : end + 1)}" is no policy variable`;
                tokens.push(_token_js__WEBPACK_IMPORTED_MODULE_1__/* .VARIABLE */ .TZ - variables.length);
                variables.push({ key: (parts[1] ?? '').toLowerCase(), fallback: parts[2] });
            }
            i = end;
        }
        else {
            tokens.push(syntax.ignoresCase ? _token_js__WEBPACK_IMPORTED_MODULE_1__/* .FOLD */ .C7 + (0,_token_js__WEBPACK_IMPORTED_MODULE_1__/* .lowerCode */ .$O)(code) : code);
        }
    }
    return tokens;
}
const VARIABLE_FORM = /^\s*([\w.-]+:[^'",{}]*?)\s*(?:,\s*'([^']*)'\s*)?$/;
function codes(text) {
    return Array.from(text, (character) => character.charCodeAt(0));
}
function firstSpecial(text, wildcards, variables) {
    for (let i = 0; i < text.length; i++) {
        const code = text.charCodeAt(i);
        if (code > QUESTION)
            continue;
        if (wildcards && (code === STAR || code === QUESTION))
            return i;
        if (variables && code === DOLLAR && text.charCodeAt(i + 1) === BRACE)
            return i;
    }
    return -1;
}
function fifthColon(text) {
    let at = -1;
    for (let i = 0; i < 5; i++) {
        at = text.indexOf(':', at + 1);
        if (at === -1)
            return -1;
    }
    return at;
}
const STAR = 0x2a;
const QUESTION = 0x3f;
const DOLLAR = 0x24;
const BRACE = 0x7b;


/***/ }),

/***/ 5006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ splitCallers),
/* harmony export */   t: () => (/* binding */ PrincipalSet)
/* harmony export */ });
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9254);
/* harmony import */ var _caller_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(854);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(363);
/* harmony import */ var _glob_test_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1860);
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6563);
/* harmony import */ var _principal_test_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8488);
/* harmony import */ var _text_set_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1239);
/* harmony import */ var _token_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(800);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1052);









function splitCallers(elements) {
    return elements.length === 0 ? (unnamed ??= split(elements)) : split(elements);
}
let unnamed;
function split(elements) {
    const named = new Map();
    for (const caller of elements.flatMap(_principal_test_js__WEBPACK_IMPORTED_MODULE_3__/* .namedCallers */ .yr)) {
        named.set(`${caller.kind} ${caller.text}`, caller);
        if (caller.kind === 'session' && caller.arn !== undefined) {
            const { arn, account } = caller;
            const known = [...named.values()].some((one) => one.kind === 'role' && (0,_caller_js__WEBPACK_IMPORTED_MODULE_1__/* .roleName */ .S3)(one.text) === (0,_caller_js__WEBPACK_IMPORTED_MODULE_1__/* .roleName */ .S3)(arn));
            if (!known)
                named.set(`role ${arn}`, { kind: 'role', text: arn, account, arn });
        }
    }
    const callers = [...named.values()];
    const accounts = [...new Set(callers.map((caller) => caller.account).filter((account) => account !== undefined))];
    const atoms = [];
    for (const caller of callers) {
        if (caller.kind === 'root')
            continue;
        atoms.push({ caller });
        if (caller.kind === 'role')
            atoms.push({ caller: freshSession(caller, named) });
    }
    const other = freshAccount(accounts);
    for (const account of [...accounts, other]) {
        for (const kind of ['role', 'user', 'root', 'federated-user']) {
            const arns = () => {
                const isOther = account === other;
                const without = isOther
                    ? accounts.map((one) => compiled(`arn:*:*:*:${one}:*`))
                    : callers.map(({ text }) => _glob_js__WEBPACK_IMPORTED_MODULE_5__/* .Glob */ .f.literal(text));
                return _text_set_js__WEBPACK_IMPORTED_MODULE_6__/* .TextSet */ .W.of([shape(kind, isOther ? '????????????' : account)], without, new _budget_js__WEBPACK_IMPORTED_MODULE_0__/* .Budget */ .__());
            };
            atoms.push({ caller: freshCaller(kind, account), open: arns });
        }
    }
    for (const [kind, text] of STRANGERS) {
        const caller = { kind, text: freshText(text, named, kind), account: undefined, arn: undefined };
        atoms.push({ caller });
    }
    return atoms;
}
const STRANGERS = [
    ['service', 'some-service.amazonaws.com'],
    ['federated', 'some-provider.example'],
    ['canonical', '0'.repeat(60) + 'some'],
    ['anonymous', '*'],
];
function freshText(text, named, kind) {
    let fresh = text;
    for (let i = 2; named.has(`${kind} ${fresh}`); i++)
        fresh = `${String(i)}-${text}`;
    return fresh;
}
function freshSession(role, named) {
    const [, partition = 'aws'] = role.text.split(':');
    const name = role.text.slice(role.text.lastIndexOf('/') + 1);
    const base = `arn:${partition}:sts::${role.account ?? ''}:assumed-role/${name}/`;
    let text = `${base}session`;
    for (let i = 2; named.has(`session ${text}`); i++)
        text = `${base}session-${String(i)}`;
    return { kind: 'session', text, account: role.account, arn: role.text };
}
function freshAccount(accounts) {
    for (let last = 999_988_887_777;; last--)
        if (!accounts.includes(String(last)))
            return String(last);
}
const FORMS = {
    role: ['iam', 'role/'],
    user: ['iam', 'user/'],
    'federated-user': ['sts', 'federated-user/'],
    root: ['iam', 'root'],
};
function freshCaller(kind, account) {
    const [service, resource] = FORMS[kind];
    const arn = `arn:aws:${service}::${account}:${resource}${kind === 'root' ? '' : 'someone'}`;
    return { kind, text: arn, account, arn };
}
function shape(kind, account) {
    const [service, resource] = FORMS[kind];
    const glob = compiled(`arn:aws*:${service}::${account}:${resource}${kind === 'root' ? '' : '?*'}`);
    return account.includes('?') ? _glob_js__WEBPACK_IMPORTED_MODULE_5__/* .Glob */ .f.of(glob.tokens.map((token) => (token === _token_js__WEBPACK_IMPORTED_MODULE_7__/* .PART_ONE */ .Zn ? _token_js__WEBPACK_IMPORTED_MODULE_7__/* .DIGIT */ .GR : token))) : glob;
}
function compiled(pattern) {
    const glob = (0,_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .compileResource */ .aJ)(pattern, false, false);
    if (!(glob instanceof _glob_js__WEBPACK_IMPORTED_MODULE_5__/* .Glob */ .f))
        throw new Error(`not an ARN pattern: ${pattern}`);
    return glob;
}
class PrincipalSet {
    sample;
    #atoms;
    #parent;
    #test;
    #inside;
    constructor(sample, atoms, parent, test, inside = true) {
        this.sample = sample;
        this.#atoms = atoms;
        this.#parent = parent;
        this.#test = test;
        this.#inside = inside;
    }
    static all(atoms) {
        const first = atoms[0];
        if (first === undefined)
            throw new Error('no caller at all');
        return new PrincipalSet(first.caller, atoms);
    }
    narrow(test, inside, budget) {
        budget.spend();
        if (test.has(this.sample) === inside)
            return new PrincipalSet(this.sample, this.#atoms, this, test, inside);
        const tests = [[test, inside]];
        this.#collect(tests);
        for (const atom of this.#atoms) {
            const caller = findCaller(atom, tests, budget);
            if (caller !== undefined)
                return new PrincipalSet(caller, this.#atoms, this, test, inside);
        }
        return undefined;
    }
    #collect(tests) {
        if (this.#test !== undefined)
            tests.push([this.#test, this.#inside]);
        if (this.#parent !== undefined)
            this.#parent.#collect(tests);
    }
}
function findCaller(atom, tests, budget) {
    budget.spend(tests.length);
    const onArn = [];
    for (const [test, inside] of tests) {
        const condition = atom.open === undefined ? undefined : arnCondition(test, inside);
        if (condition === undefined) {
            if (test.has(atom.caller) !== inside)
                return undefined;
        }
        else if (condition !== 'everything') {
            if (condition === 'nothing')
                return undefined;
            onArn.push(condition);
        }
    }
    if (atom.open === undefined ||
        onArn.length === 0 ||
        onArn.every(([test, inside]) => test.has(atom.caller.arn ?? '') === inside))
        return atom.caller;
    let arns = atom.open();
    for (const [test, inside] of onArn)
        arns = arns?.narrow(test, inside, budget);
    return arns === undefined ? undefined : withArn(atom.caller, arns.sample);
}
function arnCondition(test, inside) {
    if (!(test instanceof _principal_test_js__WEBPACK_IMPORTED_MODULE_3__/* .DerivedTest */ .kq) || (test.key !== 'aws:principalarn' && test.key !== 'aws:principalaccount'))
        return undefined;
    const { test: values, inside: positive } = test.test;
    if (values instanceof _value_js__WEBPACK_IMPORTED_MODULE_4__/* .AnyTest */ .J2)
        return positive === inside ? 'everything' : 'nothing';
    if (!(values instanceof _glob_test_js__WEBPACK_IMPORTED_MODULE_8__/* .GlobTest */ .N))
        return undefined;
    const onArn = test.key === 'aws:principalarn' ? values : new _glob_test_js__WEBPACK_IMPORTED_MODULE_8__/* .GlobTest */ .N(values.globs.map(accountGlob));
    return [onArn, positive === inside];
}
function accountGlob(glob) {
    const parts = (text) => compiled(text).tokens;
    const inside = glob.tokens.map((token) => (token === _token_js__WEBPACK_IMPORTED_MODULE_7__/* .ANY_RUN */ .L8 ? _token_js__WEBPACK_IMPORTED_MODULE_7__/* .PART_RUN */ .k : token === _token_js__WEBPACK_IMPORTED_MODULE_7__/* .ANY_ONE */ ._b ? _token_js__WEBPACK_IMPORTED_MODULE_7__/* .PART_ONE */ .Zn : token));
    return _glob_js__WEBPACK_IMPORTED_MODULE_5__/* .Glob */ .f.of([...parts('arn:*:*:*::x').slice(0, -2), ...inside, _token_js__WEBPACK_IMPORTED_MODULE_7__/* .COLON */ .oH, _token_js__WEBPACK_IMPORTED_MODULE_7__/* .ANY_RUN */ .L8], glob.variables);
}
function withArn(caller, arn) {
    return { ...caller, account: arn.split(':')[4], arn, text: arn };
}


/***/ }),

/***/ 8488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bS: () => (/* binding */ ElementTest),
/* harmony export */   kq: () => (/* binding */ DerivedTest),
/* harmony export */   lx: () => (/* binding */ KindTest),
/* harmony export */   yr: () => (/* binding */ namedCallers)
/* harmony export */ });
/* harmony import */ var _caller_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(854);

class ElementTest {
    entries;
    isExact;
    constructor(principals, isExact) {
        this.entries = principals.map(readEntry);
        this.isExact = isExact;
    }
    has(caller) {
        for (const entry of this.entries)
            if (lists(entry, caller, this.isExact))
                return true;
        return false;
    }
    isInside(other) {
        if (this.isExact !== other.isExact)
            return false;
        return this.entries.every((one) => other.entries.some((two) => containsEntry(two, one, this.isExact)));
    }
    get isEveryone() {
        return this.entries.some((entry) => entry.kind === 'everyone');
    }
}
function readEntry({ type, value }) {
    if (type === '*' || (type === 'AWS' && value === '*'))
        return { kind: 'everyone', text: '*', account: undefined };
    if (type === 'Service')
        return { kind: 'service', text: value, account: undefined };
    if (type === 'Federated')
        return { kind: 'federated', text: value, account: undefined };
    if (type === 'CanonicalUser')
        return { kind: 'canonical', text: value, account: undefined };
    if (value.includes('*') || value.includes('?'))
        return { kind: 'nobody', text: value, account: undefined };
    const { kind, text, account } = (0,_caller_js__WEBPACK_IMPORTED_MODULE_0__/* .readCaller */ .wW)(value);
    return { kind, text, account };
}
function lists(entry, caller, isExact) {
    switch (entry.kind) {
        case 'everyone':
            return true;
        case 'nobody':
            return false;
        case 'root':
            return caller.account !== undefined && entry.account === caller.account && (!isExact || caller.kind === 'root');
        case 'role':
            if (entry.text === caller.text)
                return true;
            return !isExact && caller.kind === 'session' && (0,_caller_js__WEBPACK_IMPORTED_MODULE_0__/* .roleName */ .S3)(caller.arn ?? '') === (0,_caller_js__WEBPACK_IMPORTED_MODULE_0__/* .roleName */ .S3)(entry.text);
        default:
            return entry.kind === caller.kind && entry.text === caller.text;
    }
}
function containsEntry(outer, inner, isExact) {
    if (outer.kind === 'everyone' || inner.kind === 'nobody')
        return true;
    if (inner.kind === 'everyone')
        return false;
    if (outer.kind === 'root')
        return outer.account === inner.account && (!isExact || inner.kind === 'root');
    if (outer.kind === inner.kind)
        return outer.text === inner.text;
    return false;
}
class DerivedTest {
    key;
    test;
    #undocumented;
    constructor(key, test, undocumented) {
        this.key = key;
        this.test = test;
        this.#undocumented = undocumented;
    }
    has(caller) {
        if (this.#undocumented !== undefined && !(0,_caller_js__WEBPACK_IMPORTED_MODULE_0__/* .isDocumented */ .Zc)(caller, this.key))
            return this.#undocumented;
        return this.test.has((0,_caller_js__WEBPACK_IMPORTED_MODULE_0__/* .derivedValue */ .N9)(caller, this.key));
    }
}
function namedCallers(principals) {
    const callers = [];
    for (const principal of principals) {
        const { kind, text } = readEntry(principal);
        if (kind === 'everyone' || kind === 'nobody')
            continue;
        if (kind === 'service' || kind === 'federated' || kind === 'canonical')
            callers.push({ kind, text, account: undefined, arn: undefined });
        else
            callers.push((0,_caller_js__WEBPACK_IMPORTED_MODULE_0__/* .readCaller */ .wW)(text));
    }
    return callers;
}
class KindTest {
    #kinds;
    #isWanted;
    constructor(kinds, isWanted = () => true) {
        this.#kinds = kinds;
        this.#isWanted = isWanted;
    }
    has(caller) {
        return this.#kinds.includes(caller.kind) && this.#isWanted(caller);
    }
}


/***/ }),

/***/ 1239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ TextSet)
});

// EXTERNAL MODULE: ./build/access/sets/candidates.js
var candidates = __webpack_require__(4747);
// EXTERNAL MODULE: ./build/access/sets/token.js
var sets_token = __webpack_require__(800);
;// CONCATENATED MODULE: ./build/access/sets/glob-search.js

function searchText(inside, without, budget) {
    const product = new Product([...inside, ...without], inside.length, budget);
    const start = product.start();
    if (product.isDead(start))
        return undefined;
    if (product.accepts(start))
        return '';
    const seen = new Set([product.name(start)]);
    let level = [{ state: start, code: 0, before: undefined }];
    while (level.length > 0) {
        const next = [];
        for (const step of level) {
            for (const code of product.codesAt(step.state)) {
                const state = product.step(step.state, code);
                if (product.isDead(state))
                    continue;
                const name = product.name(state);
                if (seen.has(name))
                    continue;
                seen.add(name);
                const reached = { state, code, before: step };
                if (product.accepts(state))
                    return spell(reached);
                next.push(reached);
            }
        }
        level = next;
    }
    return undefined;
}
function spell(last) {
    const codes = [];
    for (let step = last; step.before !== undefined; step = step.before)
        codes.push(step.code);
    return String.fromCharCode(...codes.reverse());
}
class Product {
    #budget;
    #tokens = [];
    #starts = [];
    #ends = [];
    #positives;
    #words;
    #runs;
    #steps = new Map();
    #fresh;
    constructor(globs, positives, budget) {
        this.#budget = budget;
        this.#positives = positives;
        for (const glob of globs) {
            this.#starts.push(this.#tokens.length);
            for (const token of glob.tokens)
                this.#tokens.push(token);
            this.#ends.push(this.#tokens.length);
            this.#tokens.push(END);
        }
        this.#words = (this.#tokens.length + 31) >> 5;
        this.#runs = this.#mask(sets_token/* isRun */.yz);
        this.#fresh = freshCodes(this.#tokens);
    }
    start() {
        const state = new Int32Array(this.#words);
        for (const bit of this.#starts)
            set(state, bit);
        return this.#close(state);
    }
    step(state, code) {
        const { ones, runs } = this.#masksFor(code);
        const next = new Int32Array(this.#words);
        let carry = 0;
        for (let w = 0; w < this.#words; w++) {
            const now = state[w] ?? 0;
            const moved = now & (ones[w] ?? 0);
            next[w] = (moved << 1) | carry | (now & (runs[w] ?? 0));
            carry = moved >>> 31;
        }
        return this.#close(next);
    }
    #close(state) {
        this.#budget.spend(8 + 4 * this.#words);
        let carry = 0;
        for (let w = 0; w < this.#words; w++) {
            const now = state[w] ?? 0;
            const at = now & (this.#runs[w] ?? 0);
            state[w] = now | (at << 1) | carry;
            carry = at >>> 31;
        }
        return state;
    }
    accepts(state) {
        for (let k = 0; k < this.#ends.length; k++) {
            if (has(state, this.#ends[k] ?? 0) !== k < this.#positives)
                return false;
        }
        return true;
    }
    isDead(state) {
        for (let k = 0; k < this.#ends.length; k++) {
            const end = this.#ends[k] ?? 0;
            if (k < this.#positives) {
                if (!this.#isAlive(state, this.#starts[k] ?? 0, end))
                    return true;
            }
            else if (end > 0 && this.#tokens[end - 1] === sets_token/* ANY_RUN */.L8 && has(state, end - 1)) {
                return true;
            }
        }
        return false;
    }
    #isAlive(state, from, to) {
        for (let bit = from; bit <= to; bit++) {
            if ((bit & 31) === 0 && to - bit >= 31 && state[bit >> 5] === 0)
                bit += 31;
            else if (has(state, bit))
                return true;
        }
        return false;
    }
    codesAt(state) {
        const codes = new Set();
        for (const code of this.#fresh)
            codes.add(code);
        for (let w = 0; w < this.#words; w++) {
            let word = state[w] ?? 0;
            while (word !== 0) {
                const low = word & -word;
                word ^= low;
                const token = this.#tokens[(w << 5) + 31 - Math.clz32(low)] ?? END;
                if (token >= sets_token/* FOLD */.C7) {
                    codes.add(token - sets_token/* FOLD */.C7).add((0,sets_token/* upperCode */.SX)(token - sets_token/* FOLD */.C7));
                }
                else if (token >= 0) {
                    codes.add(token);
                }
                else if (token === sets_token/* PART_ONE */.Zn || token === sets_token/* PART_RUN */.k) {
                    codes.add(sets_token/* COLON */.oH);
                }
                else if (token === sets_token/* NAME_RUN */.iA) {
                    codes.add(sets_token/* COLON */.oH).add(sets_token/* SLASH */.o);
                }
            }
        }
        this.#budget.spend(codes.size + this.#words);
        return codes;
    }
    name(state) {
        let name = '';
        for (const word of state)
            name += String.fromCharCode(word & 0xffff, word >>> 16);
        return name;
    }
    #masksFor(code) {
        let masks = this.#steps.get(code);
        if (masks === undefined) {
            masks = {
                ones: this.#mask((token) => !(0,sets_token/* isRun */.yz)(token) && (0,sets_token/* takes */.ny)(token, code)),
                runs: this.#mask((token) => (0,sets_token/* isRun */.yz)(token) && (0,sets_token/* takes */.ny)(token, code)),
            };
            this.#steps.set(code, masks);
        }
        return masks;
    }
    #mask(wanted) {
        const mask = new Int32Array(this.#words);
        this.#tokens.forEach((token, bit) => {
            if (wanted(token))
                set(mask, bit);
        });
        return mask;
    }
}
const END = -99;
function set(bits, bit) {
    bits[bit >> 5] = (bits[bit >> 5] ?? 0) | (1 << (bit & 31));
}
function has(bits, bit) {
    return ((bits[bit >> 5] ?? 0) & (1 << (bit & 31))) !== 0;
}
function freshCodes(tokens) {
    const named = new Set();
    let digits = false;
    for (const token of tokens) {
        if (token >= sets_token/* FOLD */.C7)
            named.add(token - sets_token/* FOLD */.C7).add((0,sets_token/* upperCode */.SX)(token - sets_token/* FOLD */.C7));
        else if (token >= 0)
            named.add(token);
        else if (token === sets_token/* DIGIT */.GR)
            digits = true;
    }
    const fresh = [];
    for (const text of digits ? [TEXT, '0123456789'] : [TEXT]) {
        for (let i = 0; i < text.length; i++) {
            if (named.has(text.charCodeAt(i)))
                continue;
            fresh.push(text.charCodeAt(i));
            break;
        }
    }
    if (fresh[0] !== undefined && !isDigit(fresh[0]))
        return fresh;
    for (let code = 0xe0; code < 0x2000; code++) {
        if (!named.has(code) && (0,sets_token/* lowerCode */.$O)(code) === code && PRINTABLE.test(String.fromCharCode(code)))
            return [code, ...fresh];
    }
    return fresh;
}
const TEXT = 'xyzqwkvujabcdefghilmnoprst-_.+=,@~!#%^&;<>|()[]';
const PRINTABLE = /^[\p{L}\p{P}\p{S}]$/u;
function isDigit(code) {
    return (0,sets_token/* takes */.ny)(sets_token/* DIGIT */.GR, code);
}

;// CONCATENATED MODULE: ./build/access/sets/text-set.js


class TextSet {
    sample;
    #parent;
    #test;
    #inside;
    #terms;
    #without;
    constructor(sample, parent, test, inside, terms, without) {
        this.sample = sample;
        this.#parent = parent;
        this.#test = test;
        this.#inside = inside;
        this.#terms = terms;
        this.#without = without;
    }
    static of(globs, without, budget) {
        const terms = globs.map((glob) => [glob]);
        const sample = findMember(terms, without, budget);
        return sample === undefined ? undefined : new TextSet(sample, undefined, undefined, true, terms, without);
    }
    narrow(test, inside, budget) {
        budget.spend(1 + test.globs.length);
        if (test.has(this.sample) === inside)
            return new TextSet(this.sample, this, test, inside, undefined, undefined);
        const terms = narrowTerms(this.terms(budget), test, inside, budget);
        if (terms.length === 0)
            return undefined;
        const without = inside ? this.without() : [...this.without(), ...test.globs];
        const sample = findMember(terms, without, budget);
        return sample === undefined ? undefined : new TextSet(sample, this, test, inside, terms, without);
    }
    terms(budget) {
        if (this.#terms !== undefined)
            return this.#terms;
        const terms = this.#parent === undefined || this.#test === undefined
            ? []
            : narrowTerms(this.#parent.terms(budget), this.#test, this.#inside, budget);
        this.#terms = terms;
        return terms;
    }
    without() {
        if (this.#without === undefined) {
            const before = this.#parent?.without() ?? [];
            this.#without = this.#inside || this.#test === undefined ? before : [...before, ...this.#test.globs];
        }
        return this.#without;
    }
}
function narrowTerms(terms, test, inside, budget) {
    budget.spend(terms.length * test.globs.length);
    if (!inside)
        return terms.filter((term) => !term.some((glob) => test.covers(glob)));
    const met = [];
    for (const term of terms) {
        budget.spend(test.globs.length * term.length);
        if (term.some((glob) => test.covers(glob))) {
            met.push(term);
            continue;
        }
        for (const glob of test.globs) {
            const both = meet(term, glob);
            if (both !== undefined)
                met.push(both);
        }
    }
    return met;
}
function meet(term, glob) {
    const kept = [];
    for (const member of term) {
        if (member.isApartFrom(glob))
            return undefined;
        if (!member.covers(glob))
            kept.push(member);
    }
    kept.push(glob);
    return kept;
}
function findMember(terms, without, budget) {
    let left;
    for (const term of terms) {
        budget.spend(1 + without.length);
        if (without.some((glob) => term.some((member) => glob.covers(member))))
            continue;
        const text = (0,candidates/* findConcreteText */.E)(term, without, budget);
        if (text !== undefined)
            return text;
        if (term.length === 1 && term[0]?.shape === 'literal')
            continue;
        (left ??= []).push(term);
    }
    if (left === undefined)
        return undefined;
    for (const term of left) {
        const text = searchText(term, without, budget);
        if (text !== undefined)
            return text;
    }
    return undefined;
}


/***/ }),

/***/ 800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $O: () => (/* binding */ lowerCode),
/* harmony export */   C7: () => (/* binding */ FOLD),
/* harmony export */   GR: () => (/* binding */ DIGIT),
/* harmony export */   L8: () => (/* binding */ ANY_RUN),
/* harmony export */   SX: () => (/* binding */ upperCode),
/* harmony export */   TZ: () => (/* binding */ VARIABLE),
/* harmony export */   Zn: () => (/* binding */ PART_ONE),
/* harmony export */   _b: () => (/* binding */ ANY_ONE),
/* harmony export */   iA: () => (/* binding */ NAME_RUN),
/* harmony export */   k: () => (/* binding */ PART_RUN),
/* harmony export */   ny: () => (/* binding */ takes),
/* harmony export */   o: () => (/* binding */ SLASH),
/* harmony export */   oH: () => (/* binding */ COLON),
/* harmony export */   yX: () => (/* binding */ takesAll),
/* harmony export */   yz: () => (/* binding */ isRun)
/* harmony export */ });
/* unused harmony export isLiteral */
const ANY_ONE = -1;
const ANY_RUN = -2;
const PART_ONE = -3;
const PART_RUN = -4;
const DIGIT = -5;
const NAME_RUN = -6;
const VARIABLE = -100;
const FOLD = 0x10000;
const COLON = 0x3a;
const SLASH = 0x2f;
function isRun(token) {
    return token === ANY_RUN || token === PART_RUN || token === NAME_RUN;
}
function isLiteral(token) {
    return token >= 0;
}
function takes(token, code) {
    if (token === code)
        return true;
    if (token >= FOLD)
        return token - FOLD === lowerCode(code);
    switch (token) {
        case ANY_ONE:
        case ANY_RUN:
            return true;
        case PART_ONE:
        case PART_RUN:
            return code !== COLON;
        case NAME_RUN:
            return code !== COLON && code !== SLASH;
        case DIGIT:
            return code >= 0x30 && code <= 0x39;
        default:
            return false;
    }
}
function takesAll(outer, inner) {
    if (outer === inner)
        return true;
    if (outer === ANY_ONE || outer === ANY_RUN)
        return true;
    if (inner >= FOLD)
        return takes(outer, inner - FOLD) && takes(outer, upperCode(inner - FOLD));
    if (inner >= 0)
        return takes(outer, inner);
    if (outer === PART_ONE || outer === PART_RUN)
        return inner === PART_ONE || inner === PART_RUN || inner === NAME_RUN || inner === DIGIT;
    if (outer === NAME_RUN)
        return inner === DIGIT;
    return false;
}
function lowerCode(code) {
    if (code < 0x80)
        return code >= 0x41 && code <= 0x5a ? code + 0x20 : code;
    const lower = String.fromCharCode(code).toLowerCase();
    return lower.length === 1 ? lower.charCodeAt(0) : code;
}
function upperCode(code) {
    const upper = String.fromCharCode(code).toUpperCase();
    return upper.length === 1 && lowerCode(upper.charCodeAt(0)) === code ? upper.charCodeAt(0) : code;
}


/***/ }),

/***/ 1052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J2: () => (/* binding */ AnyTest),
/* harmony export */   LG: () => (/* binding */ ANY_VALUE),
/* harmony export */   M0: () => (/* binding */ implies),
/* harmony export */   _Y: () => (/* binding */ narrowValues)
/* harmony export */ });
/* harmony import */ var _finite_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4895);
/* harmony import */ var _glob_test_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1860);
/* harmony import */ var _interval_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4128);
/* harmony import */ var _text_set_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1239);




class AnyTest {
    has() {
        return true;
    }
}
const ANY_VALUE = new AnyTest();
function narrowValues(set, test, inside, budget) {
    if (test instanceof AnyTest)
        return inside ? set : undefined;
    if (set instanceof _finite_set_js__WEBPACK_IMPORTED_MODULE_0__/* .FiniteSet */ .G)
        return set.narrow(test, inside);
    if (set instanceof _text_set_js__WEBPACK_IMPORTED_MODULE_1__/* .TextSet */ .W && test instanceof _glob_test_js__WEBPACK_IMPORTED_MODULE_2__/* .GlobTest */ .N)
        return set.narrow(test, inside, budget);
    if (set instanceof _interval_js__WEBPACK_IMPORTED_MODULE_3__/* .IntervalSet */ .mY && test instanceof _interval_js__WEBPACK_IMPORTED_MODULE_3__/* .IntervalTest */ .Qh) {
        budget.spend(8);
        return narrowIntervals(set, test, inside);
    }
    throw new Error('a key is tested by operators of two kinds');
}
function narrowIntervals(set, test, inside) {
    return set.narrow(test, inside);
}
function implies(one, oneInside, two, twoInside) {
    if (two instanceof AnyTest)
        return twoInside;
    if (one === two)
        return oneInside === twoInside;
    if (one instanceof _glob_test_js__WEBPACK_IMPORTED_MODULE_2__/* .GlobTest */ .N && two instanceof _glob_test_js__WEBPACK_IMPORTED_MODULE_2__/* .GlobTest */ .N) {
        if (oneInside)
            return twoInside ? one.isInside(two) : one.isApartFrom(two);
        return !twoInside && two.isInside(one);
    }
    if (one instanceof _finite_set_js__WEBPACK_IMPORTED_MODULE_0__/* .TruthTest */ .m && two instanceof _finite_set_js__WEBPACK_IMPORTED_MODULE_0__/* .TruthTest */ .m) {
        return ['true', 'false'].every((value) => one.has(value) !== oneInside || two.has(value) === twoInside);
    }
    if (one instanceof _interval_js__WEBPACK_IMPORTED_MODULE_3__/* .IntervalTest */ .Qh && two instanceof _interval_js__WEBPACK_IMPORTED_MODULE_3__/* .IntervalTest */ .Qh && one.line.name === two.line.name) {
        return ((oneInside && twoInside && one.isInside(two)) ||
            (!oneInside && !twoInside && two.isInside(one)));
    }
    return false;
}


/***/ }),

/***/ 1374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jS: () => (/* binding */ PROVED),
/* harmony export */   oo: () => (/* binding */ undecided),
/* harmony export */   xV: () => (/* binding */ NO_ROLE)
/* harmony export */ });
const PROVED = { status: 'proved', witnesses: [], more: 0 };
const NO_ROLE = {
    status: 'not-applicable',
    witnesses: [],
    more: 0,
    reason: 'with a bucket policy Coactive assumes no role',
};
function undecided(reasons) {
    const distinct = [...new Set(reasons)];
    const reason = distinct.length === 0
        ? 'too complex to decide in the time allowed'
        : `the answer depends on ${distinct.slice(0, 3).join('; and on ')}`;
    return { status: 'undecided', witnesses: [], more: 0, reason };
}


/***/ }),

/***/ 8647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ witnessHints)
/* harmony export */ });
/* harmony import */ var _data_iam_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8945);

function witnessHints() {
    return (hints ??= {
        actions: _data_iam_js__WEBPACK_IMPORTED_MODULE_0__/* .KNOWN_SERVICES */ .bl.flatMap((service) => [...((0,_data_iam_js__WEBPACK_IMPORTED_MODULE_0__/* .findService */ .Ln)(service)?.actions.values() ?? [])].map(({ name }) => name)).sort(byRank),
        resourcesOf,
    });
}
let hints;
const formats = new Map();
function resourcesOf(action) {
    const key = action.toLowerCase();
    if (!formats.has(key) && formats.size < MAX_KEPT)
        formats.set(key, lookUp(key));
    return formats.get(key);
}
const MAX_KEPT = 2_000;
function lookUp(action) {
    const facts = (0,_data_iam_js__WEBPACK_IMPORTED_MODULE_0__/* .findAction */ .Oi)(action);
    if (facts === undefined)
        return undefined;
    const types = (0,_data_iam_js__WEBPACK_IMPORTED_MODULE_0__/* .findService */ .Ln)(action.slice(0, action.indexOf(':')))?.resourceTypes;
    return facts.resourceTypes.map((type) => types?.get(type)?.arn).filter((arn) => arn !== undefined);
}
const FIRST = [
    's3:GetObject',
    's3:PutObject',
    's3:ListBucket',
    's3:DeleteObject',
    's3:GetBucketPolicy',
    'sts:AssumeRole',
    'kms:Decrypt',
];
function byRank(one, two) {
    return rank(one) - rank(two) || (one < two ? -1 : 1);
}
function rank(action) {
    const known = FIRST.indexOf(action);
    if (known !== -1)
        return known;
    return /:(?:Get|List)/.test(action) ? FIRST.length : FIRST.length + 1;
}


/***/ }),

/***/ 8716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ describeWitness),
/* harmony export */   P: () => (/* binding */ resourceGlob)
/* harmony export */ });
/* harmony import */ var _box_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3934);
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9254);
/* harmony import */ var _factor_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7060);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9975);
/* harmony import */ var _sets_caller_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(854);
/* harmony import */ var _sets_candidates_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4747);
/* harmony import */ var _sets_glob_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(363);
/* harmony import */ var _sets_glob_test_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1860);
/* harmony import */ var _sets_pattern_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6563);









function describeWitness(excess, statements, hints = {}) {
    const found = findMatching(excess, hints);
    const { base, avoid, space } = found;
    const isExcess = (point) => (0,_factor_js__WEBPACK_IMPORTED_MODULE_2__/* .contains */ .gR)(base, point) && !avoid.some((factors) => (0,_factor_js__WEBPACK_IMPORTED_MODULE_2__/* .contains */ .gR)(factors, point));
    const point = makeReadable(found, hints, isExcess);
    const context = {};
    for (const { name, dimension, isMultivalued } of space.keys.all()) {
        const value = point.key(dimension);
        if (value !== undefined)
            context[name] = typeof value === 'string' && isMultivalued ? [value] : value;
    }
    if (point.caller.kind === 'session' && point.caller.arn !== undefined)
        context['aws:PrincipalArn'] = point.caller.arn;
    const action = spell(point.action, statements, hints);
    const witness = {
        principal: (0,_sets_caller_js__WEBPACK_IMPORTED_MODULE_4__/* .toRequestPrincipal */ .PF)(nameSession(point.caller, context)),
        action,
        resource: point.resource,
        context,
    };
    return { witness, mismatch: !isTaken(point, hints) };
}
function nameSession(caller, context) {
    if (caller.otherNames === undefined)
        return caller;
    const id = Object.entries(context).find(([key]) => key.toLowerCase() === 'aws:userid')?.[1];
    const name = typeof id === 'string' ? id.slice(id.indexOf(':') + 1) : '';
    return name === '' ? caller : { ...caller, text: caller.text.slice(0, caller.text.lastIndexOf('/') + 1) + name };
}
function findMatching(excess, hints) {
    const { actions = [], resourcesOf } = hints;
    if (resourcesOf === undefined || isTaken(excess.box, hints))
        return excess;
    const budget = new _budget_js__WEBPACK_IMPORTED_MODULE_1__/* .Budget */ .__(POLISH_MS);
    const search = (actionGlobs, inside, pattern) => {
        const base = [...excess.base, { dimension: _keys_js__WEBPACK_IMPORTED_MODULE_3__/* .ACTION */ .hr, test: new _sets_glob_test_js__WEBPACK_IMPORTED_MODULE_6__/* .GlobTest */ .N(actionGlobs), inside }];
        const resource = pattern === undefined ? undefined : resourceGlob(pattern);
        if (resource !== undefined)
            base.push({ dimension: _keys_js__WEBPACK_IMPORTED_MODULE_3__/* .RESOURCE */ .bD, test: new _sets_glob_test_js__WEBPACK_IMPORTED_MODULE_6__/* .GlobTest */ .N([resource]), inside: true });
        const start = (0,_box_js__WEBPACK_IMPORTED_MODULE_0__/* .narrowAll */ .fD)(_box_js__WEBPACK_IMPORTED_MODULE_0__/* .Box */ .az.all(excess.space), base, budget);
        const box = start && (0,_box_js__WEBPACK_IMPORTED_MODULE_0__/* .findOutside */ .BQ)(start, excess.avoid, budget);
        return box && { ...excess, box, base };
    };
    try {
        for (const [pattern, globs] of groupByResource(actions, resourcesOf)) {
            const found = search(globs, true, pattern);
            if (found !== undefined)
                return found;
        }
        const services = new Set(actions.map((action) => action.slice(0, action.indexOf(':')).toLowerCase()));
        return (search([...services].map((service) => _sets_glob_js__WEBPACK_IMPORTED_MODULE_7__/* .Glob */ .f.prefix(`${service}:`)), false, undefined) ?? excess);
    }
    catch (error) {
        if (error instanceof _budget_js__WEBPACK_IMPORTED_MODULE_1__/* .TooComplex */ .hx)
            return excess;
        throw error;
    }
}
const POLISH_MS = 10;
const groups = new WeakMap();
function groupByResource(actions, resourcesOf) {
    const known = groups.get(actions);
    if (known !== undefined)
        return known;
    const made = new Map();
    for (const action of actions) {
        const patterns = resourcesOf(action);
        const glob = (0,_sets_pattern_js__WEBPACK_IMPORTED_MODULE_5__/* .compileAction */ .oD)(action);
        if (patterns === undefined || glob === undefined)
            continue;
        for (const pattern of patterns.length === 0 ? ['*'] : patterns)
            made.set(pattern, [...(made.get(pattern) ?? []), glob]);
    }
    groups.set(actions, made);
    return made;
}
const formats = new Map();
function resourceGlob(format) {
    let glob = formats.get(format);
    if (glob === undefined)
        formats.set(format, (glob = format === '*' ? _sets_glob_js__WEBPACK_IMPORTED_MODULE_7__/* .Glob */ .f.literal('*') : (0,_sets_pattern_js__WEBPACK_IMPORTED_MODULE_5__/* .compileArnFormat */ .u9)(format)));
    return glob;
}
function isTaken({ action, resource }, { resourcesOf }) {
    const patterns = resourcesOf?.(action);
    if (patterns === undefined)
        return true;
    if (patterns.length === 0)
        return resource === '*';
    return patterns.some((pattern) => resourceGlob(pattern).matches(resource));
}
function makeReadable({ box, base, space }, hints, isExcess) {
    let point = box;
    const isBetter = (next) => isTaken(next, hints) && isExcess(next);
    const real = hints.actions?.find((action) => isBetter(withAction(point, action.toLowerCase())));
    if (real !== undefined)
        point = withAction(point, real.toLowerCase());
    const resource = space.resources === 'own' ? undefined : findResource(base, hints, point, isBetter);
    return resource === undefined ? point : withResource(point, resource);
}
function findResource(base, { resources = NO_TEXTS, resourcesOf }, point, isBetter) {
    const fits = (resource) => resource === point.resource ||
        ((resource === '*' || _sets_pattern_js__WEBPACK_IMPORTED_MODULE_5__/* .EVERY_ARN */ .iG.matches(resource)) && isBetter(withResource(point, resource)));
    for (const resource of resources)
        if (fits(resource))
            return resource;
    let tried = 0;
    for (const { dimension, test, inside } of base) {
        if (dimension !== _keys_js__WEBPACK_IMPORTED_MODULE_3__/* .RESOURCE */ .bD || !inside || !(test instanceof _sets_glob_test_js__WEBPACK_IMPORTED_MODULE_6__/* .GlobTest */ .N))
            continue;
        for (const glob of test.globs) {
            if (tried++ > MAX_TRIED)
                return undefined;
            const text = fillReadably(glob, fits);
            if (text !== undefined)
                return text;
        }
    }
    if (tried > 0)
        return undefined;
    const taken = resourcesOf?.(point.action);
    if (taken !== undefined) {
        for (const pattern of taken) {
            const text = fillReadably(resourceGlob(pattern), fits);
            if (text !== undefined)
                return text;
        }
        return undefined;
    }
    const service = point.action.slice(0, point.action.indexOf(':'));
    const usual = service === 's3' ? 'arn:aws:s3:::example' : `arn:aws:${service}:us-east-1:999988887777:example`;
    return fits(usual) ? usual : undefined;
}
function fillReadably(glob, fits) {
    if (glob.shape === 'literal')
        return fits(glob.stem) ? glob.stem : undefined;
    for (const word of WORDS) {
        const text = (0,_sets_candidates_js__WEBPACK_IMPORTED_MODULE_8__/* .fill */ .G)(glob, word);
        if (fits(text))
            return text;
    }
    return undefined;
}
const MAX_TRIED = 20;
const NO_TEXTS = [];
const WORDS = ['example', 'example/file.jpg', ''];
function withAction(point, action) {
    return { action, resource: point.resource, caller: point.caller, key: (dimension) => point.key(dimension) };
}
function withResource(point, resource) {
    return { action: point.action, resource, caller: point.caller, key: (dimension) => point.key(dimension) };
}
const spellings = new WeakMap();
function spell(action, statements, { actions = NO_ACTIONS }) {
    let known = spellings.get(actions);
    if (known === undefined)
        spellings.set(actions, (known = new Map(actions.map((one) => [one.toLowerCase(), one]))));
    const real = known.get(action);
    if (real !== undefined)
        return real;
    let spelling = '';
    for (const { action: listed, notAction } of statements) {
        for (const text of listed ?? notAction ?? []) {
            const wildcard = text.search(/[*?]/);
            const head = wildcard === -1 ? text : text.slice(0, wildcard);
            if (head.length > spelling.length && action.startsWith(head.toLowerCase()))
                spelling = head;
        }
    }
    return spelling + action.slice(spelling.length);
}
const NO_ACTIONS = [];


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

/***/ 1686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ isRecord)
/* harmony export */ });
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
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

/***/ 157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  RULES: () => (/* reexport */ RULES),
  answerProve: () => (/* reexport */ answerProve),
  answerWhy: () => (/* reexport */ answerWhy),
  check: () => (/* reexport */ check),
  explain: () => (/* reexport */ explain_explain)
});

// EXTERNAL MODULE: ./build/access/witness-hints.js
var witness_hints = __webpack_require__(8647);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
;// CONCATENATED MODULE: ./build/report/prove-text.js
function renderProof(result) {
    const lines = [result.reason === undefined ? result.status : `${result.status}: ${result.reason}`];
    const { witness, allowedBy, deniedBy } = result;
    if (witness !== undefined) {
        lines.push('witness');
        lines.push(`  principal  ${typeof witness.principal === 'string' ? witness.principal : JSON.stringify(witness.principal)}`);
        lines.push(`  action     ${witness.action}`, `  resource   ${witness.resource}`);
        for (const [key, value] of Object.entries(witness.context))
            lines.push(`  context    ${key} = ${JSON.stringify(value)}`);
    }
    if (allowedBy !== undefined)
        lines.push(`allowed by ${nameOf(allowedBy)}`);
    if (deniedBy !== undefined)
        lines.push(`denied by ${nameOf(deniedBy)}`);
    else if (witness !== undefined)
        lines.push('the bound has no statement that allows it');
    return lines;
}
function nameOf({ index, sid, file, line }) {
    const place = file === undefined ? '' : `${file}${line === undefined ? '' : `:${String(line)}`} `;
    return `${place}statement ${String(index + 1)}${sid === undefined || sid === '' ? '' : ` ${JSON.stringify(sid)}`}`;
}

// EXTERNAL MODULE: ./build/report/visible.js
var visible = __webpack_require__(6257);
// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(9547);
;// CONCATENATED MODULE: ./build/policy/syntax.js

const MAX_POLICY_CHARACTERS = 131_072;
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
const EXPECTED = {
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
    return `not JSON: expected ${EXPECTED[expect]}, found ${JSON.stringify(found)}`;
}

;// CONCATENATED MODULE: ./build/policy/read.js
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
    for (const key of Object.keys(json)) {
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
        conditions: json.Condition === undefined ? NO_CONDITIONS : readConditions(json.Condition, [...at, 'Condition'], defects),
    };
    if (json.Sid !== undefined && typeof json.Sid !== 'string') {
        defects.push({ pointer: [...at, 'Sid'], message: 'Sid is a string' });
    }
    for (const [one, other] of EXCLUSIVE) {
        if (json[one] !== undefined && json[other] !== undefined) {
            defects.push({ pointer: at, message: `${one} and ${other} together` });
        }
    }
    if (json.Action === undefined && json.NotAction === undefined) {
        defects.push({ pointer: at, message: 'neither Action nor NotAction' });
    }
    out.push(statement);
}
const EXCLUSIVE = [
    ['Action', 'NotAction'],
    ['Resource', 'NotResource'],
    ['Principal', 'NotPrincipal'],
];
function readStrings(json, element, at, defects) {
    const value = json[element];
    if (value === undefined)
        return undefined;
    if (typeof value === 'string')
        return [value];
    if (Array.isArray(value)) {
        const list = value;
        const strings = list.filter((item) => typeof item === 'string');
        if (strings.length !== list.length)
            defects.push({ pointer: [...at, element], message: `${element} holds more than text` });
        return strings;
    }
    defects.push({ pointer: [...at, element], message: `${element} is text or a list of texts` });
    return [];
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
        defects.push({ pointer: at, message: 'Condition is an object' });
        return NO_CONDITIONS;
    }
    const conditions = [];
    for (const operator of Object.keys(json)) {
        const block = json[operator];
        if (block === undefined || !isObject(block)) {
            defects.push({ pointer: [...at, operator], message: 'an operator holds an object of condition keys' });
            continue;
        }
        for (const key of Object.keys(block)) {
            const values = readScalars(block[key]);
            if (values === undefined)
                defects.push({ pointer: [...at, operator, key], message: 'a condition value is text, a number or a boolean' });
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

;// CONCATENATED MODULE: ./build/policy/parse.js


function parsePolicy(text, kind, file, generated = false) {
    const problem = text.length > MAX_POLICY_CHARACTERS ? tooLong(text) : undefined;
    if (problem)
        return { problem };
    const json = parseJson(text);
    if ('problem' in json)
        return json;
    return { policy: { kind, file, text, json: json.value, generated, ...readDocument(json.value) } };
}
function parseJson(text) {
    const scan = scanJson(text);
    if (scan.depth > MAX_DEPTH)
        return { problem: findSyntaxProblem(text, MAX_DEPTH) };
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return { problem: findSyntaxProblem(text, MAX_DEPTH) };
    }
    if (countKeys(value) !== scan.colons)
        return { problem: findSyntaxProblem(text, MAX_DEPTH) };
    return { value };
}
const MAX_DEPTH = 32;
function tooLong(text) {
    const message = `the document has ${String(text.length)} characters; IAM takes at most ${String(MAX_POLICY_CHARACTERS)}`;
    return { offset: 0, length: 1, message };
}
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

;// CONCATENATED MODULE: ./build/policy/range.js
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

;// CONCATENATED MODULE: ./build/jobs/named-policies.js




function documentKind(kind) {
    if (kind === 'trust')
        return 'trust';
    return kind === 'bucket' || kind === 'key' || kind === 'resource' ? 'resource' : 'identity';
}
async function readPolicies(names, kind, files) {
    const problems = [];
    const policies = [];
    for (const file of names) {
        const read = await files.read(file, MAX_POLICY_CHARACTERS * 4);
        if ('problem' in read) {
            problems.push({
                rule: 'invalid-policy-file',
                message: `the policy ${JSON.stringify(file)} ${read.problem}`,
                fix: 'correct its path',
            });
            continue;
        }
        const parsed = parsePolicy(read.text, KINDS[kind], file);
        if ('policy' in parsed) {
            policies.push(parsed.policy);
        }
        else {
            const { offset, length, message } = parsed.problem;
            problems.push({ rule: 'JSON_SYNTAX_ERROR', file, message, ...indexLines(read.text)(offset, length) });
        }
    }
    if (problems.length > 0)
        throw new errors/* ConfigError */.x(problems);
    return policies;
}
const KINDS = {
    identity: 'permissions',
    resource: 'bucket',
    trust: 'trust',
};

// EXTERNAL MODULE: ./build/access/prove.js + 1 modules
var prove = __webpack_require__(2710);
;// CONCATENATED MODULE: ./build/policy/locate.js


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

;// CONCATENATED MODULE: ./build/policy/pointer.js

function valueAt(json, pointer) {
    let value = json;
    for (const step of pointer) {
        if (Array.isArray(value))
            value = typeof step === 'number' ? value[step] : undefined;
        else if (isObject(value) && Object.hasOwn(value, String(step)))
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

;// CONCATENATED MODULE: ./build/jobs/lines.js
async function* readLines(chunks) {
    const decoder = new TextDecoder();
    let rest = '';
    for await (const chunk of chunks) {
        const text = rest + (typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true }));
        const lines = text.split('\n');
        rest = lines.pop() ?? '';
        if (lines.length > 0)
            yield lines.filter(isFilled);
    }
    const last = rest + decoder.decode();
    if (isFilled(last))
        yield [last];
}
function isFilled(line) {
    return line.length > 0 && line.trim() !== '';
}

;// CONCATENATED MODULE: ./build/jobs/prove.js






async function* proveBatch(input, hints, result = { answered: 0, broken: 0 }) {
    for await (const lines of readLines(input)) {
        let out = '';
        for (const text of lines) {
            const line = readLine(text);
            if ('error' in line)
                result.broken++;
            else
                result.answered++;
            out += `${JSON.stringify(answerLine(line, hints))}\n`;
        }
        if (out !== '')
            yield out;
    }
    return result;
}
function answerLine(line, hints) {
    const id = line.id === undefined ? {} : { id: line.id };
    if ('error' in line)
        return { ...id, error: line.error };
    const { kind, policy, within } = line;
    return { ...id, ...printAnswer((0,prove/* prove */.z)({ kind, policy, within, hints })) };
}
function proveDocuments(question, hints) {
    const answer = (0,prove/* prove */.z)({ ...question, hints });
    if (answer.status !== 'refuted')
        return printAnswer(answer);
    const { allowedBy, deniedBy } = answer;
    return {
        ...printAnswer(answer),
        allowedBy: placeOf(question.policy, allowedBy),
        ...(deniedBy !== undefined && { deniedBy: placeOf(question.within, deniedBy) }),
    };
}
function placeOf(policy, { index, sid }) {
    const { line } = createLocator(policy.text)(statementPointer(policy, index));
    return { index, ...(sid !== undefined && { sid }), file: policy.file, line };
}
function printAnswer(answer) {
    switch (answer.status) {
        case 'proved':
            return { status: 'proved' };
        case 'undecided':
            return { status: 'undecided', reason: answer.reason };
        case 'refuted':
            return { status: 'refuted', witness: answer.witness, reason: describeRefutation(answer) };
    }
}
function describeRefutation({ allowedBy, deniedBy, mismatch }) {
    const allowed = `statement ${String(allowedBy.index + 1)} of the policy allows the witness`;
    const denied = deniedBy === undefined
        ? 'no statement of the bound does'
        : `statement ${String(deniedBy.index + 1)} of the bound denies it`;
    return `${allowed}, ${denied}${mismatch ? MISMATCH : ''}`;
}
const MISMATCH = '; the only requests in excess pair an action with a resource that it does not take, which AWS never asks';
const prove_KINDS = new Set(['identity', 'resource', 'trust']);
function isKind(value) {
    return prove_KINDS.has(value);
}
function readLine(text) {
    const parsed = parseJson(text);
    if ('problem' in parsed)
        return { id: findId(text), error: parsed.problem.message };
    const { value } = parsed;
    if (!isObject(value))
        return { id: undefined, error: 'not an object' };
    const { id, kind } = value;
    if (!isKind(kind))
        return { id, error: 'kind is identity, resource or trust' };
    const policy = readEmbedded(value.policy);
    if (typeof policy === 'string')
        return { id, error: `policy: ${policy}` };
    const within = readEmbedded(value.within);
    if (typeof within === 'string')
        return { id, error: `within: ${within}` };
    return { id, kind, policy, within };
}
function findId(text) {
    try {
        const value = JSON.parse(text);
        return isObject(value) ? value.id : undefined;
    }
    catch {
        return undefined;
    }
}
function readEmbedded(json) {
    if (json === undefined)
        return 'missing';
    if (typeof json !== 'string')
        return isObject(json) ? readDocument(json) : 'not an object';
    const parsed = parseJson(json);
    return 'problem' in parsed ? parsed.problem.message : readDocument(parsed.value);
}

;// CONCATENATED MODULE: ./build/jobs/answer-prove.js






async function answerProve(settings, files) {
    const { batch, policy: names, within, kind: given, format } = settings;
    if (batch !== undefined) {
        const result = { answered: 0, broken: 0 };
        return {
            stream: proveBatch(files.stream(batch), (0,witness_hints/* witnessHints */.w)(), result),
            exitCode: () => (result.broken > 0 ? 2 : 0),
        };
    }
    if (names.length !== 1 || within === undefined) {
        throw new errors/* ConfigError */.x([
            {
                message: 'prove needs one --policy and one --within, or --batch',
                fix: 'write: prove --policy A.json --within B.json',
            },
        ]);
    }
    const kind = documentKind(given ?? 'identity');
    const [policy, bound] = await readPolicies([...names, within], kind, files);
    if (policy === undefined || bound === undefined)
        throw new Error('a policy was neither read nor refused');
    const result = proveDocuments({ kind, policy, within: bound }, (0,witness_hints/* witnessHints */.w)());
    const text = format === 'json'
        ? (0,visible/* visibleJson */.$)(JSON.stringify(result, null, 2))
        : renderProof(result)
            .map((line) => (0,visible/* visible */.R)(line))
            .join('\n');
    return { text: `${text}\n`, exitCode: result.status === 'proved' ? 0 : 1 };
}

// EXTERNAL MODULE: ./build/access/connection-input.js
var connection_input = __webpack_require__(8570);
// EXTERNAL MODULE: ./build/data/iam.js + 1 modules
var iam = __webpack_require__(8945);
// EXTERNAL MODULE: ./build/policy/arn.js
var policy_arn = __webpack_require__(4868);
;// CONCATENATED MODULE: ./build/access/reference.js


function referenceDocuments(connection) {
    if (connection.method === 'bucket-policy') {
        return [reference_document('bucket', bucketStatements(connection, { AWS: connection.coactiveRoleArn }))];
    }
    const permissions = [...bucketStatements(connection), ...keyStatements(connection)];
    return [reference_document('permissions', permissions), reference_document('trust', [trustStatement(connection)])];
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
    const place = (where) => connection.allowActions.filter((action) => reference_placeOf(action) === where);
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
function reference_placeOf(action) {
    const facts = (0,iam/* findAction */.Oi)(action);
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
    const { partition = 'aws', region = '' } = (0,policy_arn/* splitArn */.E_)(keyArn) ?? {};
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
function sid(connection, purpose) {
    const name = connection.name
        .replace(/(?:^|_)([a-z0-9])/g, (_, first) => first.toUpperCase())
        .replace(/_/g, '');
    return `Coactive${name}${purpose}`;
}
function scalar(values) {
    return values.length === 1 ? (values[0] ?? '') : values;
}
function reference_document(kind, statements) {
    return { kind, text: `${JSON.stringify({ Version: '2012-10-17', Statement: statements }, null, 2)}\n` };
}

;// CONCATENATED MODULE: ./build/config/schema.generated.json
const schema_generated_namespaceObject = /*#__PURE__*/JSON.parse('{"type":"object","properties":{"version":{"type":"number","const":1},"coactive":{"type":"object","properties":{"role_arn":{"type":"string"},"api_url":{"type":"string"}},"additionalProperties":false},"defaults":{"type":"object","properties":{"account_id":{"type":"string","pattern":"^\\\\d{12}$"},"region":{"type":"string","pattern":"^[a-z]{2,4}(-[a-z]+)+-\\\\d{1,2}$"},"organization_id":{"type":"string","pattern":"^o-[a-z0-9]{10,32}$"},"assume_role":{"type":"string"}},"additionalProperties":false},"connections":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string","pattern":"^[a-z0-9][a-z0-9_]+[a-z0-9]$","minLength":3,"maxLength":255},"description":{"type":"string"},"state":{"type":"string","enum":["present","absent"]},"method":{"type":"string","enum":["iam-role","bucket-policy"]},"bucket":{"type":"string","minLength":3},"bucket_owner_account_id":{"type":"string","pattern":"^\\\\d{12}$"},"account_id":{"type":"string","pattern":"^\\\\d{12}$"},"region":{"type":"string","pattern":"^[a-z]{2,4}(-[a-z]+)+-\\\\d{1,2}$"},"organization_id":{"type":"string","pattern":"^o-[a-z0-9]{10,32}$"},"assume_role":{"type":"string"},"prefixes":{"type":"array","items":{"type":"string","minLength":1}},"allow_actions":{"type":"array","items":{"type":"string"}},"allow_bucket_listing":{"type":"boolean"},"kms_key_arn":{"type":"string"},"session_ttl_seconds":{"type":"integer","minimum":60,"maximum":3600},"adopt":{"type":"boolean"},"role":{"type":"object","properties":{"name":{"type":"string","pattern":"^[\\\\w+=,.@-]+$","minLength":1,"maxLength":64},"path":{"type":"string","pattern":"^(\\\\/|\\\\/[\\\\u0021-\\\\u007f]+\\\\/)$","minLength":1,"maxLength":512},"policy_name":{"type":"string","pattern":"^[\\\\w+=,.@-]+$","minLength":1,"maxLength":128},"max_session_duration":{"type":"integer","minimum":3600,"maximum":43200},"permissions_boundary":{"type":"string"},"tags":{"type":"object","propertyNames":{"type":"string"},"additionalProperties":{"type":"string"}}},"additionalProperties":false},"policies":{"type":"object","properties":{"permissions":{"anyOf":[{"anyOf":[{"type":"string","minLength":1},{"type":"object","properties":{"terraform":{"type":"string"},"address":{"type":"string"}},"required":["terraform","address"],"additionalProperties":false},{"type":"object","properties":{"cloudformation":{"type":"string"},"resource":{"type":"string"}},"required":["cloudformation","resource"],"additionalProperties":false}]},{"minItems":1,"type":"array","items":{"anyOf":[{"type":"string","minLength":1},{"type":"object","properties":{"terraform":{"type":"string"},"address":{"type":"string"}},"required":["terraform","address"],"additionalProperties":false},{"type":"object","properties":{"cloudformation":{"type":"string"},"resource":{"type":"string"}},"required":["cloudformation","resource"],"additionalProperties":false}]}}]},"trust":{"anyOf":[{"type":"string","minLength":1},{"type":"object","properties":{"terraform":{"type":"string"},"address":{"type":"string"}},"required":["terraform","address"],"additionalProperties":false},{"type":"object","properties":{"cloudformation":{"type":"string"},"resource":{"type":"string"}},"required":["cloudformation","resource"],"additionalProperties":false}]},"bucket":{"anyOf":[{"type":"string","minLength":1},{"type":"object","properties":{"terraform":{"type":"string"},"address":{"type":"string"}},"required":["terraform","address"],"additionalProperties":false},{"type":"object","properties":{"cloudformation":{"type":"string"},"resource":{"type":"string"}},"required":["cloudformation","resource"],"additionalProperties":false}]},"boundary":{"anyOf":[{"type":"string","minLength":1},{"type":"object","properties":{"terraform":{"type":"string"},"address":{"type":"string"}},"required":["terraform","address"],"additionalProperties":false},{"type":"object","properties":{"cloudformation":{"type":"string"},"resource":{"type":"string"}},"required":["cloudformation","resource"],"additionalProperties":false}]},"key":{"anyOf":[{"type":"string","minLength":1},{"type":"object","properties":{"terraform":{"type":"string"},"address":{"type":"string"}},"required":["terraform","address"],"additionalProperties":false},{"type":"object","properties":{"cloudformation":{"type":"string"},"resource":{"type":"string"}},"required":["cloudformation","resource"],"additionalProperties":false}]}},"additionalProperties":false}},"required":["name","method","bucket"],"additionalProperties":false}},"rules":{"type":"object","propertyNames":{"type":"string"},"additionalProperties":{"type":"string","enum":["off","note","warning","error"]}},"waivers":{"type":"array","items":{"type":"object","properties":{"rule":{"type":"string"},"connection":{"type":"string"},"reason":{"type":"string","minLength":1},"expires":{"type":"string","format":"date"}},"required":["rule","reason","expires"],"additionalProperties":false}},"guardrails":{"type":"array","items":{"type":"object","properties":{"id":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$"},"severity":{"type":"string","enum":["error","warning","note"]},"when":{"type":"string"},"assert":{"type":"string"},"message":{"type":"string","minLength":1}},"required":["id","assert","message"],"additionalProperties":false}}},"required":["version"],"additionalProperties":false}');
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

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./build/config/positions.js


function createPositions(tree, text) {
    let lines;
    return (pointer, part = 'value') => {
        const [start, end] = find(tree, pointer, part, text);
        lines ??= indexLines(text);
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
    return key ?? positions_nameOf(node) ?? [value[0], value[0] + 1];
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
function trimmed([start, end], text) {
    return [start, start + text.slice(start, end).trimEnd().length];
}

;// CONCATENATED MODULE: ./build/config/read-yaml.js

function readYaml(text) {
    const unreadable = refuseText(text);
    if (unreadable)
        return { problems: [unreadable] };
    const tokens = [];
    const tooDeep = tokenize(text, tokens);
    if (tooDeep)
        return { problems: [tooDeep] };
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
const read_yaml_MAX_DEPTH = 64;
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
    const parser = new dist/* Parser */.iX();
    let lexemes = 0;
    for (const lexeme of new dist/* Lexer */.JG().lex(text)) {
        for (const token of parser.next(lexeme))
            tokens.push(token);
        const start = Math.min(parser.offset, text.length);
        if (parser.stack.length > read_yaml_MAX_DEPTH) {
            const message = `nested more than ${String(read_yaml_MAX_DEPTH)} deep, which no config is`;
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

// EXTERNAL MODULE: ./build/config/unwrap.js
var unwrap = __webpack_require__(7176);
;// CONCATENATED MODULE: ./build/config/document.js




function readConfigDocument(file, text) {
    const { tree, problems } = readYaml(text);
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
    const lines = indexLines(text);
    return problems.slice(0, MAX_PROBLEMS).map(({ start, end, message, fix }) => ({
        message,
        ...(fix !== undefined && { fix }),
        file,
        ...lines(start, Math.max(0, end - start)),
    }));
}

;// CONCATENATED MODULE: ./build/config/find-files.js
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

;// CONCATENATED MODULE: ./build/policy/bucket-name.js
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

;// CONCATENATED MODULE: ./build/config/guards/bucket-address.js

const bucketAddress = {
    id: 'bucket-address',
    *check({ config }) {
        for (const { bucket, origin } of config.connections) {
            const name = classifyBucketName(bucket);
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
            const name = classifyBucketName(bucket);
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
                if (knownRules !== undefined && !knownRules.includes(id)) {
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
            const name = classifyBucketName(bucket);
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

;// CONCATENATED MODULE: ./build/config/guards/waiver-targets.js

const waiverTargets = {
    id: 'waiver-targets',
    *check({ config, unfit, knownRules }) {
        const names = new Set([...config.connections, ...unfit].map(({ name }) => name));
        const rules = new Set([...(knownRules ?? []), ...config.guardrails.map(({ id }) => id)]);
        for (const { rule, connection, origin } of config.waivers) {
            if (knownRules !== undefined && !rules.has(rule)) {
                const fix = (0,suggest/* suggest */.Z)(rule, [...rules]);
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
    if ('terraform' in source)
        return { from: 'terraform', path: source.terraform, address: source.address, pointer };
    return { from: 'cloudformation', path: source.cloudformation, resource: source.resource, pointer };
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

;// CONCATENATED MODULE: ./build/config/select.js

function selectConnections(config, unfit, names) {
    if (names.length === 0)
        return { config, problems: [] };
    const wanted = new Set(names);
    const known = new Set([...config.connections, ...unfit].map(({ name }) => name));
    const problems = [...wanted]
        .filter((name) => !known.has(name))
        .map((name) => {
        const fix = (0,suggest/* suggest */.Z)(name, [...known]);
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
function byPlace(one, other) {
    const file = compare(one.file ?? '', other.file ?? '');
    return file || (one.line ?? 0) - (other.line ?? 0) || (one.column ?? 0) - (other.column ?? 0);
}
function compare(one, other) {
    return one < other ? -1 : Number(one > other);
}

;// CONCATENATED MODULE: ./build/config/load.js




async function loadConfig(files, patterns, options = {}) {
    const { texts, problems } = await findConfigFiles(files, patterns);
    const results = texts.map(({ file, text }) => readConfigDocument(file, text));
    const accepted = new Map(results.map(({ document }) => [document, document && acceptDeclarations(document)]));
    const hasDoubt = results.some(({ document }) => document !== undefined && accepted.get(document) === undefined);
    const closer = hasDoubt ? (await Promise.all(/* import() */[__webpack_require__.e(843), __webpack_require__.e(386)]).then(__webpack_require__.bind(__webpack_require__, 2386))).readDeclarations : undefined;
    const read = joinConfig(texts, results, (document) => {
        const declared = accepted.get(document) ?? closer?.(document);
        if (declared === undefined)
            throw new Error('a file was neither accepted nor read');
        return declared;
    }, options);
    return { ...read, problems: [...problems, ...read.problems].sort(byPlace) };
}

;// CONCATENATED MODULE: ./build/config/policy-library.js


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

;// CONCATENATED MODULE: ./build/config/resolve-paths.js
async function resolvePaths(references, files, maxBytes) {
    const texts = new Map();
    const readAll = async (paths) => {
        const wanted = [...new Set(paths)].filter((path) => !texts.has(path));
        await Promise.all(wanted.map(async (path) => texts.set(path, await files.read(path, maxBytes))));
    };
    const beside = references.map((reference) => besideConfig(reference));
    await readAll(beside.filter((path) => path !== undefined));
    const isMissing = (path) => {
        const result = texts.get(path);
        return result !== undefined && 'problem' in result && result.isMissing === true;
    };
    const written = references.map(({ source }) => (source.from === 'file' ? source.path : undefined));
    await readAll(written.filter((path, index) => path !== undefined && isMissing(beside[index] ?? '')));
    const chosen = references.map((reference, index) => {
        const { source } = reference;
        const [near = '', far = ''] = [beside[index], written[index]];
        const path = isMissing(near) && texts.has(far) && !isMissing(far) ? far : near;
        return source.from === 'file' ? { ...reference, source: { ...source, path } } : reference;
    });
    return { references: chosen, texts };
}
function besideConfig({ connection, source }) {
    if (source.from !== 'file')
        return undefined;
    const { path } = source;
    const folder = connection.origin.file.split('/').slice(0, -1);
    if (folder.at(-1) === '.coactive')
        folder.pop();
    if (folder.length === 0 || /^([\\/]|[A-Za-z]:)/.test(path))
        return path;
    const steps = [];
    for (const step of [...folder, ...path.split('/')]) {
        if (step === '..' && steps.length > 0 && steps.at(-1) !== '..')
            steps.pop();
        else if (step !== '.' && step !== '')
            steps.push(step);
    }
    return steps.join('/');
}

// EXTERNAL MODULE: ./build/policy/nearest.js
var nearest = __webpack_require__(8029);
;// CONCATENATED MODULE: ./build/config/unreadable-file.js

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
                ? 'correct the path or the file; a path begins at the folder of the config that names it'
                : `did you mean "${meant}"?`,
            ...(first && {
                file: first.connection.origin.file,
                ...first.connection.origin.rangeOf(first.source.pointer),
            }),
        };
    }));
}
function escapeGlob(path) {
    return path.replace(/[\\*?[\]{}()!+@]/g, '\\$&');
}

;// CONCATENATED MODULE: ./build/config/policies.js




const MAX_POLICY_BYTES = 3 * 131_072;
async function loadPolicies(config, files, generate, unfit = []) {
    const listed = [...config.connections, ...unfit].flatMap(listReferences);
    const { references, texts } = await resolvePaths(listed, files, MAX_POLICY_BYTES);
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
        if ('problem' in result)
            throw new Error(`the generated ${kind} document is no policy: ${result.problem.message}`);
        return [result.policy];
    });
}

;// CONCATENATED MODULE: ./build/report/why-text.js
function renderWhy(result) {
    const lines = [`${result.decision}: ${result.reason}`];
    for (const statement of result.deciding)
        lines.push(`  decided by ${why_text_nameOf(statement)}`, ...reasonsOf(statement));
    if (result.others.length > 0)
        lines.push('other statements:');
    for (const statement of result.others) {
        lines.push(`  ${why_text_nameOf(statement)}: ${APPLIES[statement.applies]}`, ...reasonsOf(statement));
    }
    for (const assumption of result.assumptions)
        lines.push(`assumed: ${assumption}`);
    return lines;
}
const APPLIES = { yes: 'applies', no: 'does not apply', unknown: 'cannot be decided' };
function why_text_nameOf(statement) {
    const { policy, source, file, line, index, sid, effect } = statement;
    const where = file ?? (source === undefined ? `policy ${String(policy + 1)}` : `the ${source} policy`);
    const place = line === undefined ? where : `${where}:${String(line)}`;
    const which = index === undefined ? 'a part that is no statement' : `statement ${String(index + 1)}`;
    const label = sid === undefined || sid === '' ? '' : ` ${JSON.stringify(sid)}`;
    return `${place} ${which}${label}${effect === undefined ? '' : ` (${effect})`}`;
}
function reasonsOf({ because }) {
    return because.map(({ element, text }) => `    ${element}: ${text}`);
}

;// CONCATENATED MODULE: ./build/access/evaluate/caller.js

function readCaller(principal) {
    if (typeof principal !== 'string') {
        if ('Service' in principal)
            return { kind: 'Service', value: principal.Service };
        if ('Federated' in principal)
            return { kind: 'Federated', value: principal.Federated };
        return { kind: 'CanonicalUser', value: principal.CanonicalUser };
    }
    if (principal === '*')
        return { kind: 'anonymous' };
    const account = (0,policy_arn/* accountOf */.XP)(principal);
    if (account === undefined)
        return { kind: 'other', value: principal };
    const arn = (0,policy_arn/* splitArn */.E_)(principal);
    if (arn === undefined)
        return { kind: 'root', account, partition: undefined };
    const identity = { arn: principal, account, partition: arn.partition };
    const [type, ...names] = arn.resource.split('/');
    if (arn.service === 'iam') {
        if (arn.resource === 'root')
            return { kind: 'root', account, partition: arn.partition };
        if ((type === 'user' || type === 'role') && names.length > 0)
            return { kind: type, ...identity };
    }
    if (arn.service === 'sts') {
        const [name, sessionName] = names;
        if (type === 'federated-user' && names.length === 1)
            return { kind: type, ...identity };
        if (type === 'assumed-role' && name !== undefined && sessionName !== undefined && names.length === 2)
            return { kind: 'session', ...identity, roleName: name, sessionName };
    }
    return { kind: 'other', value: principal };
}
function callerAccount(caller) {
    return 'account' in caller ? caller.account : undefined;
}
function accountPrincipal(value) {
    const caller = readCaller(value);
    return caller.kind === 'root' ? caller.account : undefined;
}

;// CONCATENATED MODULE: ./build/access/evaluate/key-state.js
const ABSENT = { kind: 'absent' };
function single(text) {
    return { kind: 'single', text };
}

;// CONCATENATED MODULE: ./build/policy/wildcard.js
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

;// CONCATENATED MODULE: ./build/access/evaluate/glob.js

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
        return matchesWildcard(patternText(pattern), text);
    const [star, question] = freshCharacters(patternText(pattern) + text, 2);
    const rename = (part) => part.replaceAll('*', star ?? '').replaceAll('?', question ?? '');
    const renamed = pattern.map((piece) => (piece.literal ? rename(piece.text) : piece.text)).join('');
    return matchesWildcard(renamed, rename(text));
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
    let states = glob_close(tokens, new Set([0]));
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
const glob_STAR = -1;
const ANY_ONE = -2;
function tokensOf(pattern) {
    const tokens = [];
    for (const { text, literal } of pattern) {
        for (let i = 0; i < text.length; i++) {
            const code = text.charCodeAt(i);
            if (!literal && text[i] === '*')
                tokens.push(glob_STAR);
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
        if (token === glob_STAR)
            next.add(state);
        else if (token === ANY_ONE || token === code)
            next.add(state + 1);
    }
    return glob_close(tokens, next);
}
function glob_close(tokens, states) {
    for (const state of states)
        if (tokens[state] === glob_STAR)
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

;// CONCATENATED MODULE: ./build/access/evaluate/principal-keys.js


function keyOfCaller(caller, key) {
    switch (key) {
        case 'aws:principalarn':
            return principalArn(caller);
        case 'aws:principalaccount':
            if (caller.kind === 'anonymous')
                return single('anonymous');
            return 'account' in caller ? single(caller.account) : undocumented(caller, key);
        case 'aws:principaltype': {
            const type = principal_keys_PRINCIPAL_TYPES[caller.kind];
            return type === undefined ? undocumented(caller, key) : single(type);
        }
        case 'aws:principalisawsservice':
            if (caller.kind === 'anonymous')
                return ABSENT;
            if (caller.kind === 'Service')
                return single('true');
            return 'account' in caller ? single('false') : undocumented(caller, key);
        case 'aws:username':
            return WITHOUT_USERNAME.has(caller.kind) ? ABSENT : undefined;
        case 'aws:userid':
            if (caller.kind === 'role')
                return single({ before: 'AROA', after: '' });
            return caller.kind === 'session' ? single({ before: 'AROA', after: `:${caller.sessionName}` }) : undefined;
        default:
            return undefined;
    }
}
const principal_keys_PRINCIPAL_TYPES = {
    anonymous: 'Anonymous',
    root: 'Account',
    user: 'User',
    role: 'AssumedRole',
    session: 'AssumedRole',
    'federated-user': 'FederatedUser',
};
const WITHOUT_USERNAME = new Set(['anonymous', 'root', 'role', 'session']);
function principalArn(caller) {
    switch (caller.kind) {
        case 'anonymous':
            return ABSENT;
        case 'root':
            if (caller.partition === undefined)
                return single({ before: 'arn:', after: `:iam::${caller.account}:root` });
            return single(`arn:${caller.partition}:iam::${caller.account}:root`);
        case 'session':
            return single({ before: `arn:${caller.partition}:iam::${caller.account}:role/`, after: caller.roleName });
        case 'user':
        case 'role':
        case 'federated-user':
            return single(caller.arn);
        default:
            return undocumented(caller, 'aws:PrincipalArn');
    }
}
function undocumented(caller, key) {
    return { kind: 'unknown', reason: `${key} is not documented for a caller of the kind ${caller.kind}` };
}
function joinStates(key, given, implied) {
    if (implied === undefined || implied.kind === 'unknown')
        return given.kind === 'absent' ? (implied ?? given) : given;
    if (given.kind === 'absent')
        return implied;
    if (implied.kind === 'single' && given.kind === 'single' && fits(given.text, implied.text))
        return given;
    const shown = given.kind === 'single' && typeof given.text === 'string' ? ` ${quote(given.text)}` : '';
    return { kind: 'unknown', reason: `the context's value${shown} of ${key} contradicts the principal` };
}
function fits(given, implied) {
    if (typeof given !== 'string')
        return false;
    if (typeof implied === 'string')
        return given === implied;
    const { before, after } = implied;
    if (given.length < before.length + after.length || !given.startsWith(before) || !given.endsWith(after))
        return false;
    const between = given.slice(before.length, given.length - after.length);
    return !before.endsWith('/') || between === '' || between.endsWith('/');
}

;// CONCATENATED MODULE: ./build/access/evaluate/facts.js


function factsOf(request, caller, roleArn) {
    const given = new Map();
    for (const [key, value] of Object.entries(request.context)) {
        const lower = key.toLowerCase();
        if (given.has(lower))
            given.set(lower, { kind: 'unknown', reason: 'the context names this key twice' });
        else
            given.set(lower, typeof value === 'string' ? single(value) : { kind: 'set', values: value });
    }
    return (key) => {
        const isRole = roleArn !== undefined && key === 'aws:principalarn';
        return joinStates(key, given.get(key) ?? ABSENT, isRole ? single(roleArn) : keyOfCaller(caller, key));
    };
}

;// CONCATENATED MODULE: ./build/access/evaluate/truth.js
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

;// CONCATENATED MODULE: ./build/access/evaluate/principal.js


const attached = () => ({ truth: YES });
function namedIn(caller) {
    return ({ principal, notPrincipal }) => {
        if (principal !== undefined)
            return matchPrincipal(principal, caller);
        if (notPrincipal === undefined)
            return { truth: unknown('the statement has neither Principal nor NotPrincipal') };
        if (notPrincipal.length === 0)
            return { truth: unknown('AWS does not say what an empty NotPrincipal means') };
        if (notPrincipal.some((one) => isExactly(one, caller)))
            return { truth: no('NotPrincipal excepts the principal') };
        return { truth: YES, kind: 'direct' };
    };
}
function matchPrincipal(principals, caller) {
    const kinds = new Set(principals.map((one) => kindOfMatch(one, caller)));
    for (const kind of ['direct', 'role', 'account'])
        if (kinds.has(kind))
            return { truth: YES, kind };
    return { truth: no('Principal does not name the principal of the request') };
}
function kindOfMatch({ type, value }, caller) {
    if (isEveryone({ type, value }))
        return 'direct';
    if (type !== 'AWS')
        return caller.kind === type && caller.value === value ? 'direct' : undefined;
    const account = accountPrincipal(value);
    if (account !== undefined)
        return callerAccount(caller) === account ? 'account' : undefined;
    if (isRoleOf(value, caller))
        return 'role';
    return isSameAws(value, caller) ? 'direct' : undefined;
}
function isEveryone({ type, value }) {
    return value === '*' && (type === '*' || type === 'AWS');
}
function isRoleOf(value, caller) {
    if (caller.kind === 'role')
        return value === caller.arn;
    const role = readCaller(value);
    if (caller.kind !== 'session' || role.kind !== 'role')
        return false;
    const name = role.arn.slice(role.arn.lastIndexOf('/') + 1);
    return role.account === caller.account && role.partition === caller.partition && name === caller.roleName;
}
function isExactly(principal, caller) {
    if (isEveryone(principal))
        return true;
    if (principal.type !== 'AWS')
        return caller.kind === principal.type && caller.value === principal.value;
    const account = accountPrincipal(principal.value);
    if (account !== undefined)
        return caller.kind === 'root' && caller.account === account;
    return isSameAws(principal.value, caller);
}
function isSameAws(value, caller) {
    if ('arn' in caller)
        return caller.arn === value;
    return caller.kind === 'other' && caller.value === value;
}

;// CONCATENATED MODULE: ./build/access/evaluate/action.js



function matchAction(statement, action) {
    const { action: listed, notAction: excepted } = statement;
    if (!isAction(action))
        return no(`${quote(action)} is not an action of the form service:name`);
    if (listed !== undefined) {
        return matchesAny(listed, action) ? YES : no(`Action does not list ${action}`);
    }
    if (excepted === undefined)
        return unknown('the statement has neither Action nor NotAction');
    if (excepted.length === 0)
        return unknown('AWS does not say what an empty NotAction means');
    return matchesAny(excepted, action) ? no(`NotAction excepts ${action}`) : YES;
}
function matchesAny(patterns, action) {
    const lower = action.toLowerCase();
    return patterns.some((pattern) => pattern === '*' || (isAction(pattern) && matchesWildcard(pattern.toLowerCase(), lower)));
}
function isAction(text) {
    return /^[^:]+:[^:]+$/.test(text);
}

// EXTERNAL MODULE: ./build/policy/operator.js
var policy_operator = __webpack_require__(5455);
;// CONCATENATED MODULE: ./build/access/evaluate/arn.js



const PARTS = 6;
function matchArn(pattern, text) {
    const wanted = splitPattern(pattern);
    if (wanted.length < PARTS) {
        return { unclear: `${quote(patternText(pattern))} is not an ARN, which AWS leaves undocumented for Arn operators` };
    }
    const parts = typeof text === 'string' ? (0,policy_arn/* splitArnParts */.c$)(text) : splitPartial(text);
    if (parts === undefined)
        return { unclear: 'the ARN of the request is not known' };
    if (parts.length < PARTS)
        return false;
    return everyMatch(wanted.map((part, index) => matchPattern(part, parts[index] ?? '')));
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
    const known = (0,policy_arn/* splitArnParts */.c$)(before);
    if (known.length === PARTS) {
        const last = known.pop() ?? '';
        return [...known, { before: last, after }];
    }
    const colon = after.indexOf(':');
    if (colon === -1)
        return undefined;
    const open = known.pop() ?? '';
    const rest = (0,policy_arn/* splitArnParts */.c$)(`${'x:'.repeat(known.length)}x${after.slice(colon)}`).slice(known.length + 1);
    return [...known, { before: open, after: after.slice(0, colon) }, ...rest];
}

;// CONCATENATED MODULE: ./build/access/evaluate/numeric.js

function matchNumber(operator, text, value) {
    const wanted = parseDecimal(value);
    if (wanted === undefined)
        return { unclear: `${quote(value)} is not a number, which AWS leaves undocumented` };
    const given = parseDecimal(text);
    if (given === undefined)
        return { unclear: `the request's ${quote(text)} is not a number` };
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

;// CONCATENATED MODULE: ./build/access/evaluate/date.js


function matchDate(operator, text, value) {
    const wanted = parseInstant(value);
    if (wanted === undefined)
        return { unclear: `${quote(value)} is not a date that we can read for certain` };
    const given = parseInstant(text);
    if (given === undefined)
        return { unclear: `the request's ${quote(text)} is not a date that we can read for certain` };
    return compares(operator, compareDecimals(given, wanted));
}
function parseInstant(text) {
    if (/^\d{4}$/.test(text))
        return undefined;
    const seconds = parseDecimal(text);
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

;// CONCATENATED MODULE: ./build/access/evaluate/ip.js

function matchIp(text, value) {
    const range = parseRange(value);
    if (range === undefined)
        return { unclear: `${quote(value)} is not an IP range, which AWS leaves undocumented` };
    const address = parseAddress(text);
    if (address === undefined)
        return { unclear: `the request's ${quote(text)} is not an IP address` };
    const inside = contains(range, address);
    if (range.version === 4 || value.includes('/') || address.version === 4)
        return inside;
    const wide = contains(withPrefix(range.first, 6, 32), address);
    return inside === wide ? inside : { unclear: `whether ${quote(value)} means one address or its /32` };
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

;// CONCATENATED MODULE: ./build/access/evaluate/string.js

function matchString(operator, text, { pattern, wildValue }) {
    if (operator.base === 'StringLike' || operator.base === 'StringNotLike')
        return matchLike(pattern, wildValue, text);
    const wanted = patternText(pattern);
    if (operator.base === 'StringEquals' || operator.base === 'StringNotEquals')
        return matchPattern(literalPattern(wanted), text);
    return equalsWithoutCase(wanted, text);
}
function matchLike(pattern, wildValue, text, match = matchPattern) {
    const asText = match(pattern, text);
    if (!wildValue)
        return asText;
    const asWildcard = match([{ text: patternText(pattern), literal: false }], text);
    if (asText === asWildcard)
        return asText;
    return { unclear: 'a variable holds a wildcard, and AWS does not say whether it acts as one there' };
}
function equalsWithoutCase(wanted, text) {
    if (typeof text !== 'string') {
        const lower = { before: text.before.toLowerCase(), after: text.after.toLowerCase() };
        return matchPattern(literalPattern(wanted.toLowerCase()), lower);
    }
    const lower = wanted.toLowerCase() === text.toLowerCase();
    const upper = wanted.toUpperCase() === text.toUpperCase();
    if (lower === upper)
        return lower;
    return { unclear: 'AWS does not say how letters beyond ASCII are compared without case' };
}

;// CONCATENATED MODULE: ./build/access/evaluate/variables.js

function variableSupport(version) {
    if (version === '2012-10-17')
        return 'yes';
    return version === undefined || version === '2008-10-17' ? 'no' : 'unknown';
}
function expandVariables(text, facts, support) {
    if (!text.includes('${') || support === 'no')
        return { kind: 'pattern', pattern: wildcardPattern(text), wildValue: false };
    if (support === 'unknown')
        return { kind: 'unknown', reason: 'the Version does not say whether variables count' };
    const pieces = [];
    let wildValue = false;
    let at = 0;
    for (let start = text.indexOf('${'); start !== -1; start = text.indexOf('${', at)) {
        pieces.push(...wildcardPattern(text.slice(at, start)));
        VARIABLE.lastIndex = start;
        const found = VARIABLE.exec(text);
        if (found === null)
            return { kind: 'unknown', reason: `${quote(text.slice(start))} is no variable that we know` };
        at = VARIABLE.lastIndex;
        const [, escaped, key = '', fallback] = found;
        if (escaped !== undefined) {
            pieces.push(...literalPattern(escaped));
            continue;
        }
        const value = variables_valueOf(key, fallback, facts);
        if (value.kind !== 'value')
            return value;
        wildValue ||= /[*?]/.test(value.text);
        pieces.push(...literalPattern(value.text));
    }
    pieces.push(...wildcardPattern(text.slice(at)));
    return { kind: 'pattern', pattern: pieces, wildValue };
}
const VARIABLE = /\$\{(?:([*?$])|\s*([A-Za-z0-9.-]+:[^,'{}]*[^,'{}\s])\s*(?:,\s*'([^']*)'\s*)?)\}/y;
function variables_valueOf(key, fallback, facts) {
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

;// CONCATENATED MODULE: ./build/access/evaluate/compare.js







function compareValue(operator, text, value, setting) {
    if (operator.family === 'String' || operator.family === 'Arn') {
        const expansion = expandVariables(value, setting.facts, setting.variables);
        if (expansion.kind === 'no-value')
            return 'no-value';
        if (expansion.kind === 'unknown')
            return { unclear: expansion.reason };
        if (operator.family === 'String')
            return matchString(operator, text, expansion);
        return matchLike(expansion.pattern, expansion.wildValue, text, matchArn);
    }
    if (typeof text !== 'string')
        return { unclear: 'the value of the request is not known' };
    switch (operator.family) {
        case 'Numeric':
            return matchNumber(operator.base, text, value);
        case 'Date':
            return matchDate(operator.base, text, value);
        case 'IpAddress':
            return matchIp(text, value);
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
            return { unclear: `${quote(given)} is not written true or false` };
    }
    return text === value;
}
function matchBinary(text, value) {
    for (const given of [value, text]) {
        if (!isCanonicalBase64(given))
            return { unclear: `${quote(given)} is not base64 in its usual form` };
    }
    return text === value;
}
function isCanonicalBase64(text) {
    return /^(?:[\w+/]{4})*(?:[\w+/][AQgw]==|[\w+/]{2}[AEIMQUYcgkosw048]=)?$/.test(text) && !text.includes('_');
}

;// CONCATENATED MODULE: ./build/access/evaluate/condition.js




function evaluateCondition(condition, setting) {
    const operator = (0,policy_operator/* parseOperator */.A)(condition.operator);
    if (operator === undefined)
        return unknown(`${quote(condition.operator)} is not an operator that we know`);
    const state = setting.facts(condition.key.toLowerCase());
    if (operator.family === 'Null')
        return evaluateNull(operator, condition, state);
    if (state.kind === 'unknown')
        return unknown(`${condition.key}: ${state.reason}`);
    if (state.kind === 'absent')
        return evaluateAbsent(operator, condition);
    const match = matchState(operator, condition, state, setting);
    if (match === true)
        return YES;
    if (match === false)
        return no(mismatch(operator, condition, state));
    return unknown(`${condition.operator} ${condition.key}: ${match.unclear}`);
}
function evaluateNull(operator, condition, state) {
    const { key, values } = condition;
    if (operator.set !== undefined)
        return unknown(`${condition.operator} is not documented`);
    if (values.length === 0 || values.some((value) => value !== 'true' && value !== 'false'))
        return unknown(`Null takes true or false, not ${listed(values)}`);
    if (state.kind === 'unknown')
        return unknown(`${key}: ${state.reason}`);
    if (state.kind === 'set' && state.values.length === 0)
        return unknown(`${key} is an empty set, and AWS does not say whether Null takes that for absent`);
    const isAbsent = state.kind === 'absent';
    if (values.includes(String(isAbsent)))
        return YES;
    return no(isAbsent ? `${key} is absent` : `${key} is present`);
}
function evaluateAbsent(operator, { key, operator: written }) {
    if (operator.ifExists)
        return YES;
    if (operator.set === 'ForAnyValue')
        return no(`${key} is absent`);
    if (operator.set === 'ForAllValues') {
        if (!operator.negated)
            return YES;
        return unknown(`${written} on the absent key ${key}: AWS's own tables disagree`);
    }
    return operator.negated ? YES : no(`${key} is absent`);
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
        return operator.negated ? opposite(match) : match;
    }
    const members = state.kind === 'set' ? state.values : [state.text];
    const matches = members.map(matchMember).map((match) => (operator.negated ? opposite(match) : match));
    const holds = operator.set === 'ForAnyValue' ? anyMatch(matches) : everyMatch(matches);
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
    const match = anyMatch(matches);
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
        return quote(state.text);
    return quote(`${state.text.before}\u2026${state.text.after}`);
}
function listed(values) {
    return values.length === 1 ? quote(values[0] ?? '') : `[${values.map(quote).join(', ')}]`;
}

;// CONCATENATED MODULE: ./build/access/evaluate/defects.js
function defectsOf({ statements, defects }) {
    if (defects.length === 0)
        return NONE;
    const known = new Set(statements.map(({ index }) => index));
    const byStatement = new Map();
    const elsewhere = [];
    for (const defect of defects) {
        const { statement, element } = defects_placeOf(defect);
        if (statement === undefined || !known.has(statement)) {
            elsewhere.push({ statement, message: defect.message });
            continue;
        }
        const list = byStatement.get(statement) ?? [];
        list.push({ element, message: defect.message });
        byStatement.set(statement, list);
    }
    return { byStatement, elsewhere };
}
const NONE = { byStatement: new Map(), elsewhere: [] };
function defects_placeOf({ pointer }) {
    const [root, second, third] = pointer;
    if (root !== 'Statement')
        return { statement: undefined, element: undefined };
    const statement = typeof second === 'number' ? second : 0;
    const element = typeof second === 'number' ? third : second;
    return { statement, element: typeof element === 'string' && ELEMENTS.has(element) ? element : undefined };
}
const ELEMENTS = new Set([
    ...['Principal', 'NotPrincipal', 'Action', 'NotAction', 'Resource', 'NotResource', 'Condition'],
]);

;// CONCATENATED MODULE: ./build/access/evaluate/resource.js






function matchResource(statement, resource, shortArns, setting) {
    const { resource: listed, notResource: excepted } = statement;
    if (resource !== '*' && !isArn(resource))
        return no(`${quote(resource)} is neither * nor an ARN of six parts`);
    const patterns = listed ?? excepted;
    if (patterns === undefined)
        return unknown('the statement has neither Resource nor NotResource');
    if (patterns.length === 0 && listed === undefined)
        return unknown('AWS does not say what an empty NotResource means');
    const match = anyMatch(patterns.map((pattern) => matchOne(pattern, resource, shortArns, setting)));
    if (typeof match !== 'boolean')
        return unknown(`${listed ? 'Resource' : 'NotResource'}: ${match.unclear}`);
    if (listed !== undefined)
        return match ? YES : no(`Resource does not cover ${resource}`);
    return match ? no(`NotResource excepts ${resource}`) : YES;
}
function isArn(resource) {
    return (0,policy_arn/* splitArn */.E_)(resource)?.prefix === 'arn';
}
function matchOne(written, resource, shortArns, setting) {
    if (written === '*')
        return true;
    const parts = splitPattern(wildcardPattern(written));
    const isShort = parts.length < 6;
    if (!written.startsWith('arn:')) {
        const tail = isShort ? undefined : written.split(':').slice(5).join(':');
        if (tail === undefined)
            return matchesPattern(wildcardPattern(written), resource);
        const head = written.slice(0, written.length - tail.length);
        return withVariables(tail, setting, resource, (pattern) => matchPattern([...wildcardPattern(head), ...pattern], resource));
    }
    const given = (0,policy_arn/* splitArn */.E_)(resource);
    if (given === undefined)
        return false;
    const texts = [given.prefix, given.partition, given.service, given.region, given.account, given.resource];
    if (isShort) {
        const padded = `${written}*`.split(':');
        const match = texts.every((text, index) => matchesPattern(wildcardPattern(padded[index] ?? '*'), text));
        if (!match || shortArns === 'padded')
            return match;
        return { unclear: `${quote(written)} has fewer than six parts, which AWS documents for identity policies only` };
    }
    const heads = parts.slice(0, 5).map((part, index) => matchPattern(part, texts[index] ?? ''));
    if (everyMatch(heads) !== true)
        return false;
    const tail = parts[5]?.map((piece) => piece.text).join('') ?? '';
    return withVariables(tail, setting, given.resource, (pattern) => matchPattern(pattern, given.resource));
}
function withVariables(tail, setting, text, match) {
    const expansion = expandVariables(tail, setting.facts, setting.variables);
    if (expansion.kind === 'no-value')
        return false;
    if (expansion.kind === 'unknown')
        return { unclear: expansion.reason };
    return matchLike(expansion.pattern, expansion.wildValue, text, match);
}

;// CONCATENATED MODULE: ./build/access/evaluate/statement.js






function judgeDocument(document, policy, question) {
    const defects = defectsOf(document);
    const outcomes = document.statements.map((statement) => {
        const broken = defects.byStatement.get(statement.index) ?? [];
        return judgeStatement(statement, policy, document.version, question, broken);
    });
    for (const { message, statement } of defects.elsewhere) {
        const truth = unknown(message);
        const checks = [{ element: 'statement', truth }];
        outcomes.push({ policy, statement, sid: undefined, effect: undefined, truth, kind: undefined, checks });
    }
    return outcomes;
}
function judgeStatement(statement, policy, version, question, defects) {
    const setting = { facts: question.facts, variables: variableSupport(version) };
    const principal = question.principal(statement);
    const checks = [
        { element: 'action', truth: matchAction(statement, question.action) },
        { element: 'resource', truth: resourceOf(statement, question, setting) },
        { element: 'principal', truth: principal.truth },
    ];
    const isConditionBroken = defects.some(({ element }) => element === 'Condition');
    for (const condition of statement.conditions) {
        const { operator, key } = condition;
        if (isConditionBroken && condition.values.length === 0)
            continue;
        checks.push({ element: 'condition', operator, key, truth: evaluateCondition(condition, setting) });
    }
    const known = checks.filter(({ element }) => !defects.some((defect) => spoils(defect.element, element)));
    for (const { message } of defects)
        known.push({ element: 'statement', truth: unknown(message) });
    return {
        policy,
        statement: statement.index,
        sid: statement.sid,
        effect: statement.effect,
        truth: allOf(known.map(({ truth }) => truth)),
        kind: principal.kind,
        checks: known,
    };
}
function spoils(broken, element) {
    return broken === undefined || broken.toLowerCase().endsWith(element === 'condition' ? 'never' : element);
}
function resourceOf(statement, question, setting) {
    if (question.resources !== 'own')
        return matchResource(statement, question.resource, question.resources, setting);
    if (statement.resource === undefined && statement.notResource === undefined)
        return YES;
    const truth = matchResource(statement, question.resource, 'undocumented', setting);
    return truth.is === 'yes' ? YES : unknown('AWS refuses a Resource in a trust policy');
}
function joinOutcomes(outcomes, effect, nothing) {
    let open;
    for (const outcome of outcomes) {
        if (outcome.effect !== undefined && outcome.effect !== effect)
            continue;
        if (outcome.truth.is === 'yes')
            return YES;
        if (outcome.truth.is === 'unknown')
            open ??= outcome.truth;
    }
    return open ?? no(nothing);
}

;// CONCATENATED MODULE: ./build/access/evaluate/evaluate.js




const DOCUMENT_KINDS = ['identity', 'resource', 'trust'];
function evaluate(kind, policies, request) {
    const caller = readCaller(request.principal);
    const question = {
        action: request.action,
        resource: request.resource,
        facts: factsOf(request, caller),
        principal: kind === 'identity' ? attached : namedIn(caller),
        resources: RESOURCES[kind],
    };
    const outcomes = policies.flatMap((policy, index) => judgeDocument(policy, index, question));
    const deny = joinOutcomes(outcomes, 'Deny', 'no statement denies it');
    const allow = joinOutcomes(outcomes, 'Allow', 'no statement allows it');
    const { decision, reason } = decide(deny, allow);
    return { decision, reason, statement: decidingStatement(outcomes, decision), outcomes };
}
const RESOURCES = { identity: 'padded', resource: 'undocumented', trust: 'own' };
function decide(deny, allow) {
    if (deny.is === 'yes')
        return { decision: 'explicit-deny', reason: 'a statement denies it' };
    if (allow.is === 'no')
        return { decision: 'implicit-deny', reason: allow.reason };
    if (deny.is === 'unknown')
        return { decision: 'undecided', reason: `it may be denied: ${deny.reason}` };
    if (allow.is === 'unknown')
        return { decision: 'undecided', reason: `it may be allowed: ${allow.reason}` };
    return { decision: 'allow', reason: 'a statement allows it' };
}
function decidingStatement(outcomes, decision) {
    switch (decision) {
        case 'implicit-deny':
            return undefined;
        case 'undecided':
            return outcomes.find(({ truth }) => truth.is === 'unknown');
        case 'allow':
        case 'explicit-deny': {
            const effect = decision === 'allow' ? 'Allow' : 'Deny';
            return outcomes.find((outcome) => outcome.effect === effect && outcome.truth.is === 'yes');
        }
    }
}

;// CONCATENATED MODULE: ./build/access/evaluate/joint-principal.js



function namedTogether(caller, boundary, isTrust) {
    return (statement) => {
        if (isTrust && statement.notPrincipal !== undefined)
            return { truth: unknown('AWS refuses NotPrincipal in a trust policy') };
        if (isTrust && statement.principal?.some(({ type }) => type === '*'))
            return { truth: unknown('AWS refuses a bare "*" as principal of a trust policy') };
        if (statement.notPrincipal === undefined || statement.effect === 'Allow')
            return namedIn(caller)(statement);
        return exempt(statement.notPrincipal, statement, caller, boundary);
    };
}
function exempt(listed, statement, caller, boundary) {
    if (boundary === 'yes')
        return { truth: YES };
    const account = listed.some(({ type, value }) => type === 'AWS' && accountPrincipal(value) === callerAccount(caller));
    const itself = listed.some((one) => isExactly(one, caller) || (one.type === 'AWS' && isRoleOf(one.value, caller)));
    if (!('account' in caller) || caller.kind === 'root')
        return namedIn(caller)(statement);
    if (!account && !itself)
        return { truth: YES };
    const everyone = matchPrincipal(listed, { kind: 'anonymous' }).truth.is === 'yes';
    if (!everyone && account !== itself) {
        return { truth: unknown('NotPrincipal lists only one of the account and the role: AWS wants both') };
    }
    if (boundary === 'unknown') {
        return {
            truth: unknown('NotPrincipal with Deny denies every principal that has a boundary, and that is not known'),
        };
    }
    return { truth: no('NotPrincipal excepts the principal') };
}

;// CONCATENATED MODULE: ./build/access/evaluate/guarded.js




function throughResource(guarded, caller, own, asked) {
    const { source, document, owner, needsDelegation, survives } = guarded;
    const outcomes = judgeDocument(document, 0, {
        ...asked,
        principal: namedTogether(caller, own.hasBoundary, source === 'trust'),
        resources: source === 'trust' ? 'own' : 'undocumented',
    });
    const deny = anyOf([own.deny, joinOutcomes(outcomes, 'Deny', 'no statement denies it')]);
    const names = (...kinds) => {
        const named = outcomes.filter(({ kind }) => kind === undefined || kinds.includes(kind));
        return joinOutcomes(named, 'Allow', `the ${source} policy does not allow it`);
    };
    if (owner.account === undefined || owner.account !== callerAccount(caller)) {
        const both = [names('direct', 'role', 'account'), own.identity, own.boundary];
        return { deny, outcomes, allow: allOf([...both, survives, sameWorld(caller, owner)]) };
    }
    const alone = own.isKnown ? own.identity : NOT_IN_INPUT;
    const identity = needsDelegation ? allOf([names('account'), own.identity]) : alone;
    const role = allOf([names('role'), own.boundary]);
    return { deny, outcomes, allow: anyOf([allOf([identity, own.boundary]), names('direct'), role]) };
}
const NOT_IN_INPUT = unknown("the principal's own policies are not in the input");
function sameWorld(caller, owner) {
    if (owner.account === undefined)
        return unknown('the account that owns the resource is not known');
    if (!('account' in caller) || caller.partition === undefined)
        return YES;
    return caller.partition === owner.partition ? YES : no('AWS does not delegate access across partitions');
}

;// CONCATENATED MODULE: ./build/access/evaluate/own-policies.js



function rolePolicies({ permissions, boundary, isBoundaryUnknown = false }, asked) {
    const identity = permissions.flatMap((document, index) => judgeDocument(document, index, { ...asked, principal: attached, resources: 'padded' }));
    const within = boundary === undefined
        ? []
        : judgeDocument(boundary, 0, { ...asked, principal: attached, resources: 'undocumented' });
    const leaves = isBoundaryUnknown ? unknown('the boundary of the role is not in the input') : YES;
    return {
        identity: joinOutcomes(identity, 'Allow', 'no permissions policy allows it'),
        boundary: boundary === undefined ? leaves : joinOutcomes(within, 'Allow', 'the boundary does not allow it'),
        deny: joinOutcomes([...identity, ...within], 'Deny', 'no statement denies it'),
        isKnown: true,
        hasBoundary: boundary !== undefined || isBoundaryUnknown ? 'yes' : 'no',
        outcomes: { permissions: identity, boundary: within },
    };
}
const FOREIGN_POLICIES = {
    identity: YES,
    boundary: YES,
    deny: no('no statement denies it'),
    isKnown: false,
    hasBoundary: 'unknown',
    outcomes: { permissions: [], boundary: [] },
};

;// CONCATENATED MODULE: ./build/access/evaluate/public.js






function isPublicPolicy({ statements, defects }) {
    const [defect] = defects;
    if (defect !== undefined)
        return unknown(`whether the bucket policy is public: ${defect.message}`);
    const allows = statements.filter(({ effect }) => effect === 'Allow');
    return negate(allOf(allows.map(isBound)), 'every Allow of the bucket policy is bound to fixed principals or sources');
}
function survivesAccessBlock(bucketPolicy, restrictPublicBuckets) {
    if (restrictPublicBuckets === false)
        return YES;
    const isPublic = isPublicPolicy(bucketPolicy);
    if (isPublic.is === 'no')
        return YES;
    if (isPublic.is === 'unknown')
        return isPublic;
    if (restrictPublicBuckets === true)
        return no('the bucket policy is public, and RestrictPublicBuckets cuts what it allows to other accounts');
    return unknown('the bucket policy counts as public, and whether RestrictPublicBuckets is on is not known');
}
function isBound(statement) {
    const name = statement.sid === undefined || statement.sid === '' ? String(statement.index) : quote(statement.sid);
    const { principal } = statement;
    if (principal !== undefined && !principal.some(isEveryone))
        return YES;
    if (statement.conditions.some(isFixed))
        return YES;
    return no(`statement ${name} allows everyone`);
}
const FIXED_TEXT = new Set([
    ...['aws:principalarn', 'aws:principalaccount', 'aws:principalorgid', 'aws:sourcearn', 'aws:sourcevpc'],
    ...['aws:sourcevpce', 'aws:sourceowner', 'aws:sourceaccount', 's3:dataaccesspointaccount'],
]);
function isFixed({ operator: written, key, values }) {
    const operator = (0,policy_operator/* parseOperator */.A)(written);
    if (operator === undefined || operator.negated || operator.ifExists || operator.set === 'ForAllValues')
        return false;
    if (values.length === 0)
        return false;
    const lower = key.toLowerCase();
    if (lower === 'aws:sourceip')
        return operator.family === 'IpAddress' && values.every(isNarrowRange);
    if (operator.family !== 'String' && operator.family !== 'Arn')
        return false;
    if (lower === 'aws:userid')
        return values.every((value) => isFixedText(value.replace(/^[A-Z0-9]+:\*$/, '')));
    if (lower === 's3:dataaccesspointarn') {
        return values.every((value) => isFixedText((0,policy_arn/* splitArn */.E_)(value)?.account ?? '*') && !value.includes('${'));
    }
    return FIXED_TEXT.has(lower) && values.every(isFixedText);
}
function isFixedText(value) {
    return value !== '' && !/[*?]|\$\{/.test(value);
}
function isNarrowRange(value) {
    const range = parseRange(value);
    if (range === undefined)
        return false;
    return range.last - range.first < 1n << BigInt(range.version === 4 ? 24 : 96);
}

;// CONCATENATED MODULE: ./build/access/evaluate/combine.js









function evaluateTogether(connection, request) {
    const caller = readCaller(request.principal);
    const { roleArn } = connection;
    const ownRole = roleArn !== undefined && isRoleOf(roleArn, caller) ? roleArn : undefined;
    const { action, resource } = request;
    const asked = { action, resource, facts: factsOf(request, caller, ownRole) };
    const own = ownRole === undefined ? FOREIGN_POLICIES : rolePolicies(connection, asked);
    const outcomes = [
        ...own.outcomes.permissions.map((outcome) => ({ ...outcome, source: 'permissions' })),
        ...own.outcomes.boundary.map((outcome) => ({ ...outcome, source: 'boundary' })),
    ];
    const run = { connection, caller, asked, own, outcomes, assumptions: new Set() };
    const { deny, allow } = judge(run);
    const { decision, reason } = decide(deny, allow);
    return { decision, reason, statements: deciding(outcomes, decision), outcomes, assumptions: [...run.assumptions] };
}
function judge(run) {
    const { roleArn, bucket, trust, keyArn, keyPolicy } = run.connection;
    const { action, resource } = run.asked;
    const service = action.slice(0, action.indexOf(':')).toLowerCase();
    const arn = (0,policy_arn/* splitArn */.E_)(resource);
    const role = roleArn === undefined ? undefined : (0,policy_arn/* splitArn */.E_)(roleArn);
    if (role !== undefined && service === 'sts' && (resource === roleArn || (resource === '*' && ASSUMES.test(action))))
        return guardedBy(run, trust, { source: 'trust', owner: role, needsDelegation: true, survives: YES });
    if (service === 's3' && arn?.service === 's3' && (arn.resource === bucket || arn.resource.startsWith(`${bucket}/`)))
        return throughBucket(run, arn.partition);
    if (service === 'kms' && arn?.service === 'kms') {
        const document = resource === keyArn ? keyPolicy : undefined;
        return guardedBy(run, document, { source: 'key', owner: arn, needsDelegation: true, survives: YES });
    }
    const { own } = run;
    if (!own.isKnown)
        return { deny: own.deny, allow: NOT_IN_INPUT };
    if (arn !== undefined)
        run.assumptions.add(`no policy of ${resource} itself is in the input: taken as saying nothing`);
    return { deny: own.deny, allow: allOf([own.identity, own.boundary]) };
}
const ASSUMES = /^sts:(?:AssumeRole|TagSession|SetSourceIdentity)/i;
function throughBucket(run, partition) {
    const { bucketPolicy, bucketOwnerAccountId: account, restrictPublicBuckets } = run.connection;
    const guarded = { source: 'bucket', owner: { partition, account }, needsDelegation: false };
    const isSameAccount = account !== undefined && callerAccount(run.caller) === account;
    if (bucketPolicy === undefined && isSameAccount) {
        run.assumptions.add('no bucket policy is in the input: taken as none');
        return guardedBy(run, NO_POLICY, { ...guarded, survives: YES });
    }
    const isSpared = bucketPolicy === undefined || isSameAccount || run.caller.kind === 'Service';
    const survives = isSpared ? YES : survivesAccessBlock(bucketPolicy, restrictPublicBuckets);
    return guardedBy(run, bucketPolicy, { ...guarded, survives });
}
const NO_POLICY = { version: '2012-10-17', statements: [], defects: [] };
function guardedBy(run, document, guarded) {
    const { caller, own, asked } = run;
    const { source } = guarded;
    if (document === undefined)
        return { deny: own.deny, allow: unknown(`the ${source} policy is not in the input`) };
    if (!own.isKnown && 'account' in caller)
        run.assumptions.add(TAKEN_AS_SUFFICIENT);
    const { deny, allow, outcomes } = throughResource({ ...guarded, document }, caller, own, asked);
    run.outcomes.push(...outcomes.map((outcome) => ({ ...outcome, source })));
    return { deny, allow };
}
const TAKEN_AS_SUFFICIENT = "the principal's own policies are not in the input: taken as allowing what it is asked for";
function deciding(outcomes, decision) {
    if (decision === 'implicit-deny')
        return [];
    if (decision === 'undecided')
        return outcomes.filter(({ truth }) => truth.is === 'unknown');
    const effect = decision === 'allow' ? 'Allow' : 'Deny';
    return outcomes.filter((outcome) => outcome.effect === effect && outcome.truth.is === 'yes');
}

;// CONCATENATED MODULE: ./build/jobs/why.js




function why(question) {
    const { decision, reason, statement, outcomes } = evaluate(question.kind, question.policies, question.request);
    const describe = describer(({ policy }) => question.policies[policy]);
    return {
        decision,
        reason,
        deciding: statement === undefined ? [] : [describe(statement)],
        others: outcomes.filter((outcome) => outcome !== statement).map(describe),
        assumptions: [],
    };
}
function whyTogether(question) {
    const { connection } = question;
    const evaluation = evaluateTogether(connection, question.request);
    const describe = describer((outcome) => outcome.source === 'permissions'
        ? connection.permissions[outcome.policy]
        : {
            boundary: connection.boundary,
            trust: connection.trust,
            bucket: connection.bucketPolicy,
            key: connection.keyPolicy,
        }[outcome.source]);
    return {
        decision: evaluation.decision,
        reason: evaluation.reason,
        deciding: evaluation.statements.map(describe),
        others: evaluation.outcomes.filter((outcome) => !evaluation.statements.includes(outcome)).map(describe),
        assumptions: evaluation.assumptions,
    };
}
function isAllowed({ decision }) {
    return decision === 'allow';
}
function describer(documentOf) {
    const locators = new Map();
    return (outcome) => {
        const document = documentOf(outcome);
        const { policy, source, statement: index, sid, effect, truth } = outcome;
        return {
            policy,
            ...(source !== undefined && { source }),
            ...(document !== undefined && 'text' in document && why_placeOf(document, index, locators)),
            ...(index !== undefined && { index }),
            ...(sid !== undefined && { sid }),
            ...(effect !== undefined && { effect }),
            applies: truth.is,
            because: why_reasonsOf(outcome),
        };
    };
}
function why_placeOf(policy, index, locators) {
    if (index === undefined)
        return { file: policy.file };
    const locate = locators.get(policy) ?? createLocator(policy.text);
    locators.set(policy, locate);
    return { file: policy.file, line: locate(statementPointer(policy, index)).line };
}
function why_reasonsOf({ truth, checks }) {
    return checks.flatMap((check) => {
        if (check.truth.is === 'yes' || check.truth.is !== truth.is)
            return [];
        const { element, operator, key } = check;
        return [
            {
                element,
                ...(operator !== undefined && { operator }),
                ...(key !== undefined && { key }),
                text: check.truth.reason,
            },
        ];
    });
}

;// CONCATENATED MODULE: ./build/jobs/why-request.js

function readRequest(json) {
    if (!isObject(json))
        return { problem: 'request is an object' };
    const { action, resource } = json;
    if (typeof action !== 'string')
        return { problem: 'request.action is a text' };
    if (typeof resource !== 'string')
        return { problem: 'request.resource is a text' };
    const principal = readPrincipal(json.principal);
    if (principal === undefined) {
        return {
            problem: 'request.principal is a text, or one of { Service }, { Federated }, { CanonicalUser } with a text',
        };
    }
    const context = readContext(json.context ?? {});
    if (typeof context === 'string')
        return { problem: context };
    return { request: { principal, action, resource, context } };
}
function readPrincipal(json) {
    if (typeof json === 'string')
        return json;
    if (!isObject(json) || Object.keys(json).length !== 1)
        return undefined;
    const { Service, Federated, CanonicalUser } = json;
    if (typeof Service === 'string')
        return { Service };
    if (typeof Federated === 'string')
        return { Federated };
    return typeof CanonicalUser === 'string' ? { CanonicalUser } : undefined;
}
function readContext(json) {
    if (!isObject(json))
        return 'request.context is an object';
    const entries = [];
    for (const [key, value] of Object.entries(json)) {
        if (typeof value === 'string')
            entries.push([key, value]);
        else if (isTexts(value))
            entries.push([key, value]);
        else
            return `request.context[${JSON.stringify(key)}] is a text or a list of texts`;
    }
    return Object.fromEntries(entries);
}
function isTexts(json) {
    return Array.isArray(json) && json.every((item) => typeof item === 'string');
}

;// CONCATENATED MODULE: ./build/jobs/why-batch.js




async function* whyBatch(lines, onBroken) {
    for await (const line of lines) {
        if (line.trim() === '')
            continue;
        const answer = why_batch_answerLine(line);
        if ('error' in answer)
            onBroken?.();
        yield JSON.stringify(answer);
    }
}
function why_batch_answerLine(line) {
    const parsed = parseJson(line);
    if ('problem' in parsed)
        return { id: null, error: parsed.problem.message };
    const json = parsed.value;
    if (!isObject(json))
        return { id: null, error: 'a line is a JSON object' };
    const { id = null, kind, policies } = json;
    if (!why_batch_isKind(kind))
        return { id, error: `kind is one of ${DOCUMENT_KINDS.join(', ')}` };
    if (!Array.isArray(policies))
        return { id, error: 'policies is a list of policy documents' };
    const read = readRequest(json.request);
    if ('problem' in read)
        return { id, error: read.problem };
    const documents = policies.map(readDocument);
    const { decision, reason, statement } = evaluate(kind, documents, read.request);
    return {
        id,
        decision,
        statement: statement === undefined
            ? null
            : { policy: statement.policy, index: statement.statement ?? null, sid: statement.sid ?? null },
        ...(decision === 'undecided' && { reason }),
    };
}
function why_batch_isKind(json) {
    return DOCUMENT_KINDS.some((kind) => kind === json);
}

;// CONCATENATED MODULE: ./build/jobs/answer-why.js













async function answerWhy(settings, named, workspace) {
    const { batch, policy, connection, kind, format } = settings;
    if (batch !== undefined) {
        let broken = 0;
        const answers = whyBatch(eachLine(named.stream(batch)), () => broken++);
        return { stream: withLineEnds(answers), exitCode: () => (broken > 0 ? 2 : 0) };
    }
    if (settings.request === undefined || policy.length > 0 === connection.length > 0 || connection.length > 1) {
        throw new errors/* ConfigError */.x([
            {
                message: 'why needs --request, and either --policy or one --connection; or --batch',
                fix: 'write: why --request request.json --connection NAME',
            },
        ]);
    }
    const request = await readNamedRequest(settings.request, named);
    const result = policy.length > 0
        ? why({
            request,
            kind: documentKind(kind ?? 'identity'),
            policies: await readPolicies(policy, documentKind(kind ?? 'identity'), named),
        })
        : whyTogether({ request, connection: await readConnection(settings, workspace) });
    const text = format === 'json'
        ? (0,visible/* visibleJson */.$)(JSON.stringify(result, null, 2))
        : renderWhy(result)
            .map((line) => (0,visible/* visible */.R)(line))
            .join('\n');
    return { text: `${text}\n`, exitCode: isAllowed(result) ? 0 : 1 };
}
async function readNamedRequest(file, files) {
    const read = await files.read(file, MAX_REQUEST_BYTES);
    const fail = (problem) => {
        throw new errors/* ConfigError */.x([{ message: `the request ${JSON.stringify(file)}: ${problem}`, fix: 'correct --request' }]);
    };
    if ('problem' in read)
        return fail(read.problem);
    const parsed = parseJson(read.text);
    if ('problem' in parsed)
        return fail(parsed.problem.message);
    const result = readRequest(parsed.value);
    return 'problem' in result ? fail(result.problem) : result.request;
}
const MAX_REQUEST_BYTES = 1024 * 1024;
async function readConnection(settings, files) {
    const { coactiveRoleArn } = settings;
    const patterns = settings.given.has('config') ? settings.config : [];
    const loaded = await loadConfig(files, patterns, {
        connections: settings.connection,
        ...(coactiveRoleArn !== undefined && { coactiveRoleArn }),
    });
    const { subjects, problems } = await loadPolicies(loaded.config, files, referenceDocuments, loaded.unfit);
    const [subject] = subjects;
    const mistakes = [...loaded.problems, ...problems];
    if (mistakes.length > 0 || subject === undefined) {
        throw new errors/* ConfigError */.x(mistakes.length > 0 ? mistakes : [{ message: 'there is no such connection', fix: 'correct --connection' }]);
    }
    return jointPolicies(subject);
}
function jointPolicies({ connection, policies }) {
    const one = (kind) => policies.find((policy) => policy.kind === kind);
    return {
        bucket: connection.bucket,
        bucketOwnerAccountId: connection.bucketOwnerAccountId ?? connection.accountId,
        ...(connection.method === 'iam-role' && { roleArn: (0,connection_input/* roleArnOf */.z)(connection) }),
        permissions: policies.filter(({ kind }) => kind === 'permissions'),
        boundary: one('boundary'),
        trust: one('trust'),
        bucketPolicy: one('bucket'),
        keyArn: connection.kmsKeyArn,
        keyPolicy: one('key'),
    };
}
async function* eachLine(chunks) {
    for await (const lines of readLines(chunks))
        yield* lines;
}
async function* withLineEnds(lines) {
    for await (const line of lines)
        yield `${line}\n`;
}

// EXTERNAL MODULE: ./build/report/build.js
var build = __webpack_require__(4267);
// EXTERNAL MODULE: ./build/report/problem.js
var problem = __webpack_require__(5344);
;// CONCATENATED MODULE: ./build/rules/guardrail-expression.js
const LIMITS = { maxAstNodes: 1000, maxDepth: 64, maxListElements: 200, maxMapEntries: 200, maxCallArguments: 16 };
const MAX_CHARACTERS = 10_000;
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
function summarize(error) {
    if (!(error instanceof Error))
        return String(error);
    const [first = ''] = error.message.split('\n');
    const start = 'range' in error ? error.range?.start : undefined;
    return start === undefined ? first : `${first} (at character ${String(start + 1)})`;
}

;// CONCATENATED MODULE: ./build/rules/guardrail-variables.js
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


const MAX_MILLISECONDS = 250;
const MAX_ROUNDS = 20;
function evaluateAll(compiled, subjects, limit) {
    const outcomes = [];
    const violating = () => subjects.filter((_, index) => outcomes[index] === 'violated');
    const nameAt = (index) => JSON.stringify(subjects[index]?.connection.name ?? '');
    for (let round = 1; outcomes.length < subjects.length; round++) {
        const before = outcomes.length;
        const isDone = limit.run(MAX_MILLISECONDS, () => {
            for (const subject of subjects.slice(before)) {
                const outcome = guardrail_evaluation_evaluate(compiled, guardrailVariables(subject.connection, subject.policies));
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
function guardrail_evaluation_evaluate({ when, assert }, variables) {
    const condition = guardrail_evaluation_decide(when, 'when', variables);
    if (typeof condition === 'object')
        return condition;
    if (!condition)
        return 'held';
    const outcome = guardrail_evaluation_decide(assert, 'assert', variables);
    if (typeof outcome === 'object')
        return outcome;
    return outcome ? 'held' : 'violated';
}
function guardrail_evaluation_decide(expression, key, variables) {
    if (expression === undefined)
        return true;
    try {
        const value = expression(variables);
        return typeof value === 'boolean' ? value : { key, message: `it yields ${typeName(value)}, not true or false` };
    }
    catch (error) {
        const text = summarize(error);
        const hint = text.startsWith('No such key') ? '; ask with has(\u2026) first' : '';
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

;// CONCATENATED MODULE: ./build/policy/elements.js

function* eachStatement(policy) {
    if (!isObject(policy.json))
        return;
    for (const { value, pointer } of eachItem(policy.json.Statement, ['Statement'])) {
        if (isObject(value))
            yield { index: typeof pointer[1] === 'number' ? pointer[1] : 0, pointer, json: value };
    }
}
function* eachItem(value, pointer) {
    if (value === undefined)
        return;
    if (!Array.isArray(value)) {
        yield { value, pointer };
        return;
    }
    const list = value;
    for (const [index, item] of list.entries())
        yield { value: item, pointer: [...pointer, index] };
}
function* eachText(statement, ...elements) {
    for (const element of elements) {
        for (const { value, pointer } of eachItem(statement.json[element], [...statement.pointer, element])) {
            if (typeof value === 'string')
                yield { value, pointer };
        }
    }
}
function* eachPrincipal(statement, elements = ['Principal', 'NotPrincipal']) {
    for (const element of elements) {
        const json = statement.json[element];
        const pointer = [...statement.pointer, element];
        if (typeof json === 'string')
            yield { type: '*', element, value: json, pointer };
        if (!isObject(json))
            continue;
        for (const type of Object.keys(json)) {
            for (const item of eachItem(json[type], [...pointer, type])) {
                if (typeof item.value === 'string')
                    yield { type, element, value: item.value, pointer: item.pointer };
            }
        }
    }
}
function* eachCondition(statement) {
    const block = statement.json.Condition;
    if (!isObject(block))
        return;
    for (const operator of Object.keys(block)) {
        const keys = block[operator];
        if (!isObject(keys))
            continue;
        for (const key of Object.keys(keys)) {
            const pointer = [...statement.pointer, 'Condition', operator, key];
            const json = keys[key] ?? null;
            yield { operator, key, pointer, values: [...eachItem(json, pointer)], json };
        }
    }
}

;// CONCATENATED MODULE: ./build/rules/grounds/good-documents.js
const GOOD_PERMISSIONS = {
    Version: '2012-10-17',
    Statement: [
        {
            Effect: 'Allow',
            Action: 's3:ListBucket',
            Resource: 'arn:aws:s3:::acme-media',
            Condition: { StringLike: { 's3:prefix': 'videos/*' } },
        },
        { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-media/videos/*' },
    ],
};
const GOOD_TRUST = {
    Version: '2012-10-17',
    Statement: [
        {
            Effect: 'Allow',
            Principal: { AWS: 'arn:aws:iam::863104360228:role/coactive-external-connections' },
            Action: 'sts:AssumeRole',
        },
    ],
};
const GOOD_BUCKET = {
    Version: '2012-10-17',
    Statement: [
        {
            Effect: 'Allow',
            Principal: { AWS: 'arn:aws:iam::863104360228:role/coactive-external-connections' },
            Action: 's3:ListBucket',
            Resource: 'arn:aws:s3:::acme-media',
            Condition: { StringLike: { 's3:prefix': 'videos/*' } },
        },
        {
            Effect: 'Allow',
            Principal: { AWS: 'arn:aws:iam::863104360228:role/coactive-external-connections' },
            Action: 's3:GetObject',
            Resource: 'arn:aws:s3:::acme-media/videos/*',
        },
    ],
};

;// CONCATENATED MODULE: ./build/access/coactive-request.js

function coactiveKnowledge(operation, connection) {
    const asCustomer = connection.method === 'iam-role' && operation !== 'AssumeRole';
    return new Map([
        ...EVERY_REQUEST,
        ...(asCustomer ? customersSession(connection) : coactivesRole(connection)),
        ...(operation === 'Decrypt' ? decryption(connection) : DIRECT_REQUEST),
        ...(operation === 'AssumeRole' ? ASSUMPTION : []),
        ...(operation === 'ListBucket' ? listing(connection) : NOT_LISTING),
        ...ownerOf(operation, connection),
    ]);
}
const absent = { kind: 'absent' };
const present = { kind: 'present' };
const value = (...values) => ({ kind: 'value', values });
const oneOf = (...options) => ({ kind: 'one-of', options });
const knownOr = (text, otherwise) => text === undefined ? otherwise : value(text);
const EVERY_REQUEST = [
    ['aws:currenttime', present],
    ['aws:epochtime', present],
    ['aws:tokenissuetime', present],
    ['aws:userid', { kind: 'present', under: 'AROA' }],
    ['aws:principaltype', value('AssumedRole')],
    ['aws:principalisawsservice', value('false')],
    ['aws:principalservicename', absent],
    ['aws:username', absent],
    ['aws:multifactorauthpresent', oneOf(absent, value('false'))],
    ['aws:multifactorauthage', absent],
];
const DIRECT_REQUEST = [
    ['aws:securetransport', value('true')],
    ['aws:sourceip', present],
    ['aws:sourcevpc', absent],
    ['aws:sourcevpce', absent],
    ['aws:vpcsourceip', absent],
    ['aws:sourcearn', absent],
    ['aws:sourceaccount', absent],
    ['aws:referer', absent],
    ['aws:viaawsservice', oneOf(absent, value('false'))],
];
const ASSUMPTION = [
    ['sts:rolesessionname', present],
    ['sts:externalid', absent],
    ['aws:requesttag/*', absent],
    ['aws:tagkeys', absent],
    ['sts:transitivetagkeys', absent],
];
const NOT_LISTING = [['s3:prefix', absent]];
function customersSession(connection) {
    const { role, accountId, organizationId, partition = (0,policy_arn/* splitArn */.E_)(connection.coactiveRoleArn)?.partition } = connection;
    const made = role && accountId && partition && `arn:${partition}:iam::${accountId}:role${role.path}${role.name}`;
    const roleArn = connection.roleArn ?? (made === '' ? undefined : made);
    const account = accountId ?? (roleArn === undefined ? undefined : (0,policy_arn/* accountOf */.XP)(roleArn));
    return [
        ['aws:principalarn', knownOr(roleArn, present)],
        ['aws:principalaccount', knownOr(account, present)],
        ['aws:principalorgid', knownOr(organizationId, { kind: 'unknown' })],
    ];
}
function coactivesRole({ coactiveRoleArn, organizationId }) {
    const another = organizationId === undefined ? present : { kind: 'present', except: [organizationId] };
    return [
        ['aws:principalarn', value(coactiveRoleArn)],
        ['aws:principalaccount', knownOr((0,policy_arn/* accountOf */.XP)(coactiveRoleArn), present)],
        ['aws:principalorgid', oneOf(absent, another)],
    ];
}
function listing({ prefixes, allowBucketListing = false }) {
    if (prefixes.length === 0 || allowBucketListing)
        return [['s3:prefix', oneOf(absent, present)]];
    return [['s3:prefix', oneOf(...prefixes.map((under) => ({ kind: 'present', under })))]];
}
function decryption(connection) {
    const { bucket, prefixes, partition = (0,policy_arn/* splitArn */.E_)(connection.coactiveRoleArn)?.partition ?? 'aws' } = connection;
    const region = (connection.kmsKeyArn && (0,policy_arn/* splitArn */.E_)(connection.kmsKeyArn)?.region) ?? connection.region;
    const bucketArn = `arn:${partition}:s3:::${bucket}`;
    const objects = (prefixes.length === 0 ? [''] : prefixes).map((prefix) => ({
        kind: 'present',
        under: `${bucketArn}/${prefix}`,
    }));
    return [
        ['kms:viaservice', knownOr(region && `s3.${region}.amazonaws.com`, present)],
        ['aws:viaawsservice', value('true')],
        ['kms:encryptioncontext:aws:s3:arn', oneOf(value(bucketArn), ...objects)],
    ];
}
function ownerOf(operation, connection) {
    const { accountId, kmsKeyArn, organizationId } = connection;
    const bucketOwner = connection.bucketOwnerAccountId ?? accountId;
    const keyOwner = kmsKeyArn === undefined ? undefined : (0,policy_arn/* accountOf */.XP)(kmsKeyArn);
    const owner = { AssumeRole: accountId, GetObject: bucketOwner, ListBucket: bucketOwner, Decrypt: keyOwner }[operation];
    const isCustomers = owner !== undefined && owner === accountId;
    return [
        ['aws:resourceaccount', knownOr(owner, present)],
        ...(operation === 'GetObject' || operation === 'ListBucket'
            ? [['s3:resourceaccount', knownOr(owner, present)]]
            : []),
        ...(isCustomers && organizationId !== undefined ? [['aws:resourceorgid', value(organizationId)]] : []),
    ];
}

;// CONCATENATED MODULE: ./build/access/public-address.js

function matchPublicAddress(values, negated) {
    const ranges = [];
    for (const value of values) {
        const range = parseRange(value);
        if (range === undefined)
            return 'unknown';
        ranges.push(range);
    }
    const every = PUBLIC_V4.every((part) => isCovered(part, ranges));
    const none = [...PUBLIC_V4, PUBLIC_V6].every((part) => !ranges.some((range) => overlaps(part, range)));
    if (every)
        return negated ? 'unmet' : 'met';
    if (none)
        return negated ? 'met' : 'unmet';
    return 'unknown';
}
const NOT_PUBLIC_V4 = [
    ...['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12', '192.0.0.0/24'],
    ...['192.0.2.0/24', '192.168.0.0/16', '198.18.0.0/15', '198.51.100.0/24', '203.0.113.0/24', '224.0.0.0/3'],
].map(rangeOf);
const PUBLIC_V4 = without(rangeOf('0.0.0.0/0'), NOT_PUBLIC_V4);
const PUBLIC_V6 = rangeOf('2000::/3');
function rangeOf(text) {
    const range = parseRange(text);
    if (range === undefined)
        throw new Error(`${text} is not a range`);
    return range;
}
function overlaps(a, b) {
    return a.version === b.version && a.first <= b.last && b.first <= a.last;
}
function isCovered(part, ranges) {
    return without(part, ranges).length === 0;
}
function without(part, taken) {
    let rest = [part];
    for (const range of taken) {
        rest = rest.flatMap((piece) => {
            if (!overlaps(piece, range))
                return [piece];
            const left = { ...piece, last: range.first - 1n };
            const right = { ...piece, first: range.last + 1n };
            return [left, right].filter(({ first, last }) => first <= last);
        });
    }
    return rest;
}

;// CONCATENATED MODULE: ./build/access/meets.js





function canMeet(condition, knowledge, version) {
    const key = condition.key.toLowerCase();
    const possible = possibilities(lookUp(knowledge, key));
    const verdicts = possible.map((state) => meetsAs(condition, key, state, knowledge, version));
    return agree(verdicts);
}
function canMeetAll(conditions, knowledge, version) {
    const verdicts = conditions.map((condition) => canMeet(condition, knowledge, version));
    if (verdicts.includes('unmet'))
        return 'unmet';
    return verdicts.includes('unknown') ? 'unknown' : 'met';
}
function agree(verdicts) {
    const [first = 'unknown'] = verdicts;
    return verdicts.every((verdict) => verdict === first) ? first : 'unknown';
}
function lookUp(knowledge, key) {
    const slash = key.indexOf('/');
    const family = slash === -1 ? undefined : knowledge.get(`${key.slice(0, slash)}/*`);
    return knowledge.get(key) ?? family ?? { kind: 'unknown' };
}
function possibilities(known) {
    switch (known.kind) {
        case 'absent':
            return [ABSENT];
        case 'value': {
            const [only] = known.values;
            return known.values.length === 1 && only !== undefined ? [single(only)] : [{ kind: 'set', values: known.values }];
        }
        case 'present':
            return [single({ before: known.under ?? '', after: '', except: known.except ?? [] })];
        case 'unknown':
            return [ABSENT, single({ before: '', after: '' })];
        case 'one-of':
            return known.options.flatMap(possibilities);
    }
}
function meetsAs(condition, key, state, knowledge, version) {
    const operator = (0,policy_operator/* parseOperator */.A)(condition.operator);
    const isOpenAddress = key === 'aws:sourceip' && state.kind === 'single' && typeof state.text !== 'string';
    if (isOpenAddress && operator?.family === 'IpAddress')
        return matchPublicAddress(condition.values, operator.negated);
    const facts = (other) => {
        if (other === key)
            return state;
        const states = possibilities(lookUp(knowledge, other));
        const [only] = states;
        return states.length === 1 && only !== undefined ? only : { kind: 'unknown', reason: `${other} is not known` };
    };
    return asMeeting(evaluateCondition(condition, { facts, variables: variableSupport(version) }));
}
function asMeeting(truth) {
    if (truth.is === 'unknown')
        return 'unknown';
    return truth.is === 'yes' ? 'met' : 'unmet';
}

;// CONCATENATED MODULE: ./build/rules/grounds/coactive-principal.js


function matchCoactive(principal, connection) {
    return matchRole(principal, connection.coactiveRoleArn);
}
function matchRole({ type, value }, roleArn) {
    if (type !== '*' && type !== 'AWS')
        return undefined;
    if (value === '*')
        return 'everyone';
    if (value === roleArn)
        return 'role';
    return isAccount(value) && (0,policy_arn/* accountOf */.XP)(value) === (0,policy_arn/* accountOf */.XP)(roleArn) ? 'account' : undefined;
}
function isAccount(principal) {
    return /^\d{12}$/.test(principal) || /^arn:[\w-]+:iam::\d{12}:root$/.test(principal);
}
function customerRoleArn({ method, partition, accountId, role }) {
    if (method !== 'iam-role' || accountId === undefined)
        return undefined;
    return `arn:${partition}:iam::${accountId}:role${role.path}${role.name}`;
}
function isHeldToRole(conditions, roleArn) {
    return conditions.some(({ operator, key, values }) => {
        const parsed = (0,policy_operator/* parseOperator */.A)(operator);
        const holds = parsed?.set === undefined && parsed?.ifExists === false && !parsed.negated && HOLDING.has(parsed.family);
        return (holds &&
            key.toLowerCase() === 'aws:principalarn' &&
            values.length > 0 &&
            values.every((value) => value === roleArn));
    });
}
const HOLDING = new Set(['String', 'Arn']);

;// CONCATENATED MODULE: ./build/rules/grounds/grant.js




function* eachPlaced(policy) {
    const written = new Map([...eachStatement(policy)].map((raw) => [raw.index, raw]));
    for (const statement of policy.statements) {
        const raw = written.get(statement.index);
        if (raw !== undefined)
            yield { statement, raw };
    }
}
function* eachGrant(policy, connection) {
    for (const placed of eachPlaced(policy)) {
        if (concerns(placed.statement, policy, connection))
            yield placed;
    }
}
function concerns(statement, policy, connection) {
    if (statement.effect !== 'Allow')
        return false;
    if (policy.kind === 'bucket' || policy.kind === 'key')
        return reachesCoactive(statement, policy, connection);
    return policy.kind !== 'boundary';
}
function reachesCoactive(statement, policy, connection) {
    const { principal, notPrincipal, conditions } = statement;
    const own = customerRoleArn(connection);
    const coverages = (principal ?? []).flatMap((one) => {
        const byOwn = own === undefined ? undefined : matchRole(one, own);
        return [matchRole(one, connection.coactiveRoleArn), byOwn === 'account' ? undefined : byOwn];
    });
    if (coverages.includes('role') || coverages.includes('account'))
        return true;
    if (!coverages.includes('everyone') && notPrincipal === undefined)
        return false;
    const operation = policy.kind === 'key' ? 'Decrypt' : 'GetObject';
    const callers = [connection, { ...connection, method: 'bucket-policy' }];
    return callers.some((caller) => {
        const knowledge = coactiveKnowledge(operation, { ...caller, roleArn: own });
        const others = conditions.filter(({ key }) => key.toLowerCase() !== 's3:prefix');
        return canMeetAll(others, knowledge, policy.version) !== 'unmet';
    });
}

;// CONCATENATED MODULE: ./build/rules/grounds/contract-actions.js


const NEEDED_ACTIONS = ['s3:ListBucket', 's3:GetObject'];
function isExpected(action, { allowActions }) {
    const name = action.toLowerCase();
    return contract_actions_EXPECTED.has(name) || allowActions.some((allowed) => matchesWildcard(allowed.toLowerCase(), name));
}
const contract_actions_EXPECTED = new Set([...NEEDED_ACTIONS, 's3:GetBucketLocation'].map((name) => name.toLowerCase()));
function coveredActions(pattern) {
    if (!hasWildcard(pattern)) {
        const action = (0,iam/* findAction */.Oi)(pattern);
        return action === undefined ? [] : [action];
    }
    const lower = pattern.toLowerCase();
    return iam/* KNOWN_SERVICES */.bl.flatMap((name) => [...((0,iam/* findService */.Ln)(name)?.actions.values() ?? [])]).filter((action) => matchesWildcard(lower, action.name.toLowerCase()));
}
function coversAction(pattern, action) {
    return matchesWildcard(pattern.toLowerCase(), action.toLowerCase());
}
function classify({ levels }) {
    if (levels.includes('Permissions management'))
        return 'permissions';
    return levels.includes('Write') || levels.includes('Tagging') ? 'write' : 'read';
}

;// CONCATENATED MODULE: ./build/rules/grounds/s3-resource.js

function readS3Resource(text) {
    const arn = (0,policy_arn/* splitArn */.E_)(text);
    if (arn?.prefix !== 'arn' || arn.service !== 's3' || arn.region !== '' || arn.account !== '')
        return undefined;
    const slash = arn.resource.indexOf('/');
    if (slash === -1)
        return { bucket: arn.resource, key: undefined };
    return { bucket: arn.resource.slice(0, slash), key: arn.resource.slice(slash + 1) };
}
function takesResource({ name, resourceTypes }, resource) {
    if (resource === '*')
        return true;
    if (resourceTypes.length === 0)
        return false;
    const service = (0,policy_arn/* splitArn */.E_)(resource)?.service;
    if (service !== undefined && !/[*?]/.test(service) && !name.startsWith(`${service}:`))
        return false;
    const read = readS3Resource(resource);
    if (read === undefined)
        return true;
    if (read.key === undefined && resourceTypes.includes('bucket'))
        return true;
    return mayBeObject(read) && resourceTypes.includes('object');
}
function mayBeObject({ bucket, key }) {
    return key !== undefined || /[*?]/.test(bucket);
}
function takesAny(action, resources) {
    return resources === undefined || resources.some((resource) => takesResource(action, resource));
}

;// CONCATENATED MODULE: ./build/rules/action-resource-mismatch.js





const actionResourceMismatch = {
    scope: 'policy-of-connection',
    id: 'action-resource-mismatch',
    severity: 'error',
    applies: ['permissions', 'bucket'],
    summary: 'Each action has a resource that it works on: listing the bucket, reading its objects.',
    rationale: 'IAM accepts a listing on BUCKET/* and a reading on BUCKET, and neither ever works: the first needs the ARN of the bucket, the second that of objects. S3 refuses such a bucket policy. It is the most frequent reason why a vendor gets "Access Denied".',
    howToFix: 'Give bucket actions the ARN of the bucket and object actions the ARN of objects, in statements of their own.',
    bad: {
        policy: {
            Version: '2012-10-17',
            Statement: [{ Effect: 'Allow', Action: 's3:ListBucket', Resource: 'arn:aws:s3:::acme-media/videos/*' }],
        },
    },
    good: { policy: GOOD_PERMISSIONS },
    reference: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html',
    yieldsTo: ['UNSUPPORTED_ACTION_IN_POLICY'],
    *check(policy, connection) {
        for (const { raw, statement } of eachGrant(policy, connection)) {
            const resources = listResources(raw);
            if (resources === undefined || resources.length === 0)
                continue;
            for (const { value, pointer } of eachText(raw, 'Action')) {
                const covered = coveredActions(value).filter(({ name }) => name.startsWith('s3:'));
                const isKnown = covered.length > 0 && /^s3:/i.test(value);
                if (!isKnown || covered.some((action) => takesAny(action, statement.resource)))
                    continue;
                const types = [...new Set(covered.flatMap(({ resourceTypes }) => resourceTypes))];
                yield {
                    pointer,
                    message: `"${value}" works on ${describeTypes(types)}, and no resource of this statement is one.`,
                };
            }
        }
    },
};
function listResources(raw) {
    const resources = [...eachText(raw, 'Resource')].map(({ value }) => value);
    return resources.some((text) => text !== '*' && (!text.startsWith('arn:') || text.includes('s3://')))
        ? undefined
        : resources;
}
function describeTypes(types) {
    if (types.length === 0)
        return 'no single resource (only on "*")';
    const words = types.map((type) => WORDS[type] ?? `a ${type}`);
    const main = words.filter((word) => word === 'a bucket' || word === 'objects');
    return (main.length > 0 ? main : words.slice(0, 2)).join(' or ');
}
const WORDS = { bucket: 'a bucket', object: 'objects' };

;// CONCATENATED MODULE: ./build/rules/allowed-actions.js
const allowedActions = {
    scope: 'config',
    id: 'allowed-actions',
    severity: 'note',
    applies: [],
    summary: 'Coactive has only the actions of the contract.',
    rationale: 'Actions under `allow_actions` count as declared, so no rule and no proof calls them excess. They are shown here so that a reviewer sees them without looking for them.',
    howToFix: 'Remove those that Coactive no longer needs.',
    bad: `version: 1
connections:
  - name: media_archive
    method: iam-role
    bucket: acme-media
    prefixes: [videos/]
    allow_actions: [s3:GetObjectTagging]
`,
    good: `version: 1
connections:
  - name: media_archive
    method: iam-role
    bucket: acme-media
    prefixes: [videos/]
`,
    reference: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html',
    *check(config) {
        for (const connection of config.connections) {
            if (connection.state === 'absent' || connection.allowActions.length === 0)
                continue;
            const message = `Allowed on purpose, beyond what Coactive needs: ${connection.allowActions.join(', ')}.`;
            yield { connection, pointer: ['allow_actions'], message };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/aws-managed-key-with-bucket-policy.js



const awsManagedKeyWithBucketPolicy = {
    scope: 'connection',
    id: 'aws-managed-key-with-bucket-policy',
    severity: 'error',
    applies: ['bucket', 'key'],
    summary: 'With the bucket-policy method the objects are not encrypted with the AWS managed key.',
    rationale: "The key aws/s3 works only within the account that owns it, and its policy can not be changed. Coactive's role is in another account: it may read the objects and can never decrypt them.",
    howToFix: 'Encrypt with a key of your own that allows Coactive kms:Decrypt, or use the iam-role method.',
    bad: {
        connection: { kmsKeyArn: 'arn:aws:kms:us-east-1:111122223333:alias/aws/s3' },
        policy: GOOD_BUCKET,
    },
    good: { policy: GOOD_BUCKET },
    reference: 'https://repost.aws/knowledge-center/cross-account-access-denied-error-s3',
    *check({ connection, policies }) {
        if (connection.method !== 'bucket-policy')
            return;
        const { kmsKeyArn } = connection;
        if (kmsKeyArn !== undefined && (0,policy_arn/* splitArn */.E_)(kmsKeyArn)?.resource === 'alias/aws/s3') {
            yield {
                pointer: ['kms_key_arn'],
                message: `"${kmsKeyArn}" is the AWS managed key: no other account can use it.`,
            };
        }
        for (const policy of policies) {
            if (policy.kind !== 'key' || !isManagedByAws(policy))
                continue;
            yield {
                policy,
                pointer: ['Id'],
                message: 'This is the policy of the AWS managed key: no other account can use it.',
            };
        }
    },
};
function isManagedByAws({ json }) {
    return isObject(json) && typeof json.Id === 'string' && /^auto-s3-\d+$/.test(json.Id);
}

;// CONCATENATED MODULE: ./build/rules/aws/allow-with-not-principal.js

const allowWithNotPrincipal = {
    id: 'ALLOW_WITH_NOT_PRINCIPAL',
    scope: 'policy',
    severity: 'error',
    applies: ['bucket', 'key'],
    needs: ['notprincipal'],
    summary: 'No statement allows everybody but some.',
    rationale: 'Allow with NotPrincipal opens the bucket to the whole world except the ones listed, anonymous callers included.',
    howToFix: 'Name the principals that shall have access under Principal.',
    bad: {
        kind: 'bucket',
        policy: {
            Version: '2012-10-17',
            Statement: {
                Effect: 'Allow',
                Action: 's3:GetObject',
                Resource: 'arn:aws:s3:::acme-media/videos/*',
                NotPrincipal: { AWS: 'arn:aws:iam::863104360228:role/coactive-external-connections' },
            },
        },
    },
    good: {
        kind: 'bucket',
        policy: {
            Version: '2012-10-17',
            Statement: {
                Effect: 'Allow',
                Principal: { AWS: 'arn:aws:iam::863104360228:role/coactive-external-connections' },
                Action: 's3:GetObject',
                Resource: 'arn:aws:s3:::acme-media/videos/*',
            },
        },
    },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-security-warning-allow-with-not-principal',
    *check(policy) {
        for (const { json, pointer } of eachStatement(policy)) {
            if (json.Effect !== 'Allow' || json.NotPrincipal === undefined)
                continue;
            yield {
                pointer: [...pointer, 'NotPrincipal'],
                part: 'key',
                message: 'The statement allows everybody except the principals listed.',
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/grounds/check-reference.js
function checkReference(chapter, slug) {
    return `https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-${chapter}-${slug}`;
}

;// CONCATENATED MODULE: ./build/rules/grounds/conditioned.js
function listingIf(condition, changes = {}) {
    return conditioned_document({
        Effect: 'Allow',
        Action: 's3:ListBucket',
        Resource: 'arn:aws:s3:::acme-media',
        Condition: condition,
        ...changes,
    });
}
function readingIf(condition, changes = {}) {
    return conditioned_document({
        Effect: 'Allow',
        Action: 's3:GetObject',
        Resource: 'arn:aws:s3:::acme-media/videos/*',
        Condition: condition,
        ...changes,
    });
}
function bucketDenyIf(condition, changes = {}) {
    return conditioned_document({
        Effect: 'Deny',
        Principal: '*',
        Action: 's3:*',
        Resource: ['arn:aws:s3:::acme-media', 'arn:aws:s3:::acme-media/*'],
        Condition: condition,
        ...changes,
    });
}
function trustIf(condition, changes = {}) {
    return conditioned_document({
        Effect: 'Allow',
        Principal: { AWS: 'arn:aws:iam::863104360228:role/coactive-external-connections' },
        Action: 'sts:AssumeRole',
        Condition: condition,
        ...changes,
    });
}
function conditioned_document(statement) {
    return { Version: '2012-10-17', Statement: [statement] };
}

;// CONCATENATED MODULE: ./build/policy/condition-site.js


function* eachSite(policy) {
    for (const statement of eachStatement(policy)) {
        for (const condition of eachCondition(statement)) {
            yield { ...condition, statement, parsed: (0,policy_operator/* parseOperator */.A)(condition.operator) };
        }
    }
}
function* eachKnownSite(policy) {
    for (const site of eachSite(policy)) {
        if (site.parsed !== undefined)
            yield { ...site, parsed: site.parsed };
    }
}
function valueText(value) {
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
        ? String(value)
        : undefined;
}
function valueTexts(site) {
    return site.values.map(({ value }) => valueText(value)).filter((text) => text !== undefined);
}
function isFalseWhenAbsent({ parsed, values }) {
    if (parsed.family === 'Null')
        return values.every(({ value }) => valueText(value) === 'false');
    return !parsed.negated && !parsed.ifExists && parsed.set !== 'ForAllValues';
}

;// CONCATENATED MODULE: ./build/rules/grounds/supported-actions.js



function actionsWithoutKey(statement, key) {
    const covered = coveredBy(statement);
    const assumes = covered.some(({ actions }) => actions.some((action) => isAssumeRole(action) && hasKey(action, key)));
    return covered
        .filter(({ actions }) => actions.length > 0 && !actions.some((action) => hasKey(action, key)))
        .filter(({ actions }) => !(assumes && actions.every(({ name }) => WITHIN_ASSUME_ROLE.has(name))))
        .map(({ text }) => text);
}
const remembered = new WeakMap();
function coveredBy(statement) {
    let covered = remembered.get(statement.json);
    if (covered === undefined) {
        const texts = new Set([...eachText(statement, 'Action')].map(({ value }) => value));
        covered = [...texts].map((text) => ({ text, actions: isJudged(text) ? coveredActions(text) : [] }));
        remembered.set(statement.json, covered);
    }
    return covered;
}
function isJudged(text) {
    return (0,iam/* findService */.Ln)(text.slice(0, Math.max(0, text.indexOf(':')))) !== undefined;
}
function hasKey({ conditionKeys }, key) {
    return conditionKeys.has(key);
}
function isAssumeRole({ name }) {
    return name.startsWith('sts:AssumeRole');
}
const WITHIN_ASSUME_ROLE = new Set(['sts:TagSession', 'sts:SetSourceIdentity', 'sts:SetContext']);

;// CONCATENATED MODULE: ./build/rules/grounds/unsupported-tag.js


function* eachUnsupportedTag(policy, effect) {
    for (const site of eachKnownSite(policy)) {
        if (site.statement.json.Effect !== effect || !/^aws:resourcetag\/./i.test(site.key))
            continue;
        if (site.values.length === 0 || !isFalseWhenAbsent(site))
            continue;
        const actions = actionsWithoutKey(site.statement, 'aws:resourcetag/*');
        if (actions.length > 0)
            yield { site, actions };
    }
}

;// CONCATENATED MODULE: ./build/rules/grounds/wording.js
function joinQuoted(texts) {
    return joinWords(texts.map((text) => `"${text}"`));
}
function joinWords(words) {
    if (words.length < 2)
        return words.join('');
    return `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}

;// CONCATENATED MODULE: ./build/rules/aws/allow-with-unsupported-tag-condition-key-for-service.js




const condition = { StringEquals: { 'aws:ResourceTag/shared': 'coactive' } };
const allowWithUnsupportedTagConditionKeyForService = {
    scope: 'policy',
    id: 'ALLOW_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE',
    severity: 'note',
    applies: ['permissions', 'bucket', 'boundary', 'key'],
    needs: ['tag'],
    summary: 'A permission by tag names actions that see the tag.',
    rationale: 'An action that does not carry the tags of its resource never meets the condition, so the statement never allows it. Nothing is open that should not be, but the document says more than it does.',
    howToFix: 'Take these actions out, or allow them in a statement without the tag.',
    bad: { policy: readingIf(condition, { Action: ['s3:GetObject', 's3:ListAllMyBuckets'], Resource: '*' }) },
    good: { policy: readingIf(condition) },
    reference: checkReference('suggestion', 'allow-with-unsupported-tag-condition-key-for-service'),
    *check(policy) {
        for (const { site, actions } of eachUnsupportedTag(policy, 'Allow')) {
            const message = `"${site.key}" is unknown to ${joinWords(actions)}, so this statement never allows that.`;
            yield { pointer: site.pointer, part: 'key', message };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/grounds/arn-parts.js


function findPartDefects(arn, kind) {
    switch (arn.service) {
        case 's3':
            return findS3Defects(arn, kind);
        case 'kms':
            return [
                ...findAccountDefects(arn),
                ...(mayBeTyped(arn.resource, typesOf('kms')) ? [] : ['INVALID_ARN_RESOURCE']),
            ];
        case 'iam':
            return [...(mayBeEmpty(arn.region) ? [] : ['ARN_REGION_NOT_ALLOWED']), ...findAccountDefects(arn)];
        default:
            return isWrongAccount(arn.account, arn.service === 'sts') ? ['INVALID_ARN_ACCOUNT'] : [];
    }
}
function findS3Defects(arn, kind) {
    const { region, account, resource } = arn;
    if (mayBeEmpty(region) && mayBeEmpty(account)) {
        return resource === '' || resource.startsWith('/') ? ['INVALID_ARN_RESOURCE'] : [];
    }
    if (mayBeTyped(resource, typesOf('s3'))) {
        return kind === 'bucket' ? ['UNSUPPORTED_RESOURCE_ARN_IN_POLICY'] : findAccountDefects(arn);
    }
    const defects = [];
    if (!mayBeEmpty(region))
        defects.push('ARN_REGION_NOT_ALLOWED');
    if (!mayBeEmpty(account))
        defects.push('ARN_ACCOUNT_NOT_ALLOWED');
    return defects;
}
function findAccountDefects({ account }) {
    if (account === '')
        return ['MISSING_ARN_ACCOUNT'];
    return isWrongAccount(account, true) ? ['INVALID_ARN_ACCOUNT'] : [];
}
function isWrongAccount(account, strict) {
    if (account === '' || account.includes('${') || AWS_OWN.has(account))
        return false;
    if (/^[\d*?]+$/.test(account) && /[*?]/.test(account))
        return account.replaceAll('*', '').length > 12;
    if (/^\d{12}$/.test(account))
        return false;
    return strict || /^[\d-]+$/.test(account);
}
const AWS_OWN = new Set(['aws', 'cloudfront']);
function mayBeEmpty(part) {
    return /^\*?$/.test(part);
}
const types = new Map();
function typesOf(service) {
    let words = types.get(service);
    if (words === undefined) {
        const patterns = [...((0,iam/* findService */.Ln)(service)?.resourceTypes.values() ?? [])].map(({ arn }) => (0,policy_arn/* splitArn */.E_)(arn));
        const own = patterns.filter((arn) => arn?.service === service && arn.account !== '');
        words = [...new Set(own.map((arn) => arn?.resource.replace(/[/:$].*$/s, '') ?? ''))];
        types.set(service, words);
    }
    return words;
}
function mayBeTyped(resource, words) {
    const literal = resource.replace(/[*?$].*$/s, '');
    return words.some((word) => {
        if (literal.length > word.length)
            return literal.startsWith(`${word}/`) || literal.startsWith(`${word}:`);
        return literal !== resource && word.startsWith(literal);
    });
}

;// CONCATENATED MODULE: ./build/rules/grounds/arn-defect.js





const PARTITIONS = [
    ...['aws', 'aws-cn', 'aws-us-gov', 'aws-eusc', 'aws-iso', 'aws-iso-b', 'aws-iso-e', 'aws-iso-f'],
];
function* eachArnWith(defect, policy) {
    for (const statement of eachStatement(policy)) {
        if (policy.kind !== 'trust') {
            for (const placed of eachText(statement, 'Resource', 'NotResource')) {
                if (findResourceDefects(placed.value, policy.kind).includes(defect))
                    yield placed;
            }
        }
        if (policy.kind === 'permissions' || policy.kind === 'boundary')
            continue;
        for (const { type, value, pointer } of eachPrincipal(statement)) {
            if (type === 'AWS' && findPrincipalDefects(value).includes(defect))
                yield { value, pointer };
        }
    }
}
function findResourceDefects(text, kind) {
    if (/^\*+$/.test(text))
        return kind === 'bucket' ? ['UNSUPPORTED_RESOURCE_ARN_IN_POLICY'] : [];
    const shape = findShapeDefect(text);
    if (shape !== undefined)
        return shape;
    const arn = (0,policy_arn/* splitArn */.E_)(text);
    if (arn === undefined)
        return ['MISSING_ARN_FIELD'];
    const defects = findHeadDefects(arn);
    const service = arn.service.toLowerCase();
    const owner = kind === 'bucket' ? 's3' : kind === 'key' ? 'kms' : undefined;
    if (owner !== undefined && !matchesWildcard(service, owner)) {
        return [...defects, 'UNSUPPORTED_RESOURCE_ARN_IN_POLICY'];
    }
    return [...defects, ...findPartDefects({ ...arn, service }, kind)];
}
function findPrincipalDefects(text) {
    if (!text.includes(':') || hasWildcard(text))
        return [];
    const shape = findShapeDefect(text);
    if (shape !== undefined)
        return shape;
    const arn = (0,policy_arn/* splitArn */.E_)(text);
    if (arn === undefined)
        return ['MISSING_ARN_FIELD'];
    return [...findHeadDefects(arn), ...(isWrongAccount(arn.account, true) ? ['INVALID_ARN_ACCOUNT'] : [])];
}
function findShapeDefect(text) {
    if (text.includes('s3://'))
        return [];
    return (0,policy_arn/* splitArnParts */.c$)(text)[0] === 'arn' ? undefined : ['INVALID_ARN_PREFIX'];
}
function findHeadDefects({ partition, service }) {
    const defects = [];
    if (!PARTITIONS.some((known) => matchesWildcard(partition, known)))
        defects.push('INVALID_PARTITION');
    if (service !== service.toLowerCase() && (0,iam/* isServiceName */.tN)(service))
        defects.push('INVALID_ARN_SERVICE_CASE');
    return defects;
}

;// CONCATENATED MODULE: ./build/rules/aws/arn-account-not-allowed.js


const arnAccountNotAllowed = {
    id: 'ARN_ACCOUNT_NOT_ALLOWED',
    scope: 'policy',
    severity: 'error',
    applies: ['permissions', 'bucket', 'boundary', 'key'],
    summary: 'ARNs of buckets and objects have no account.',
    rationale: 'Bucket names are unique in the whole partition. With an account the ARN matches nothing, and AWS refuses the policy.',
    howToFix: 'Leave the account empty: arn:aws:s3:::bucket. To hold a statement to an account, use the condition key aws:ResourceAccount.',
    bad: {
        policy: {
            Version: '2012-10-17',
            Statement: { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3::111122223333:acme-media/videos/*' },
        },
    },
    good: {
        policy: {
            Version: '2012-10-17',
            Statement: { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-media/videos/*' },
        },
    },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-arn-account-not-allowed',
    *check(policy) {
        for (const { value, pointer } of eachArnWith('ARN_ACCOUNT_NOT_ALLOWED', policy)) {
            const account = (0,policy_arn/* splitArn */.E_)(value)?.account ?? '';
            yield { pointer, message: `"${value}" has the account "${account}"; ARNs of buckets and objects have none.` };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/aws/arn-region-not-allowed.js


const arnRegionNotAllowed = {
    id: 'ARN_REGION_NOT_ALLOWED',
    scope: 'policy',
    severity: 'error',
    applies: ['permissions', 'bucket', 'boundary', 'key'],
    summary: 'ARNs of buckets, objects and IAM resources have no region.',
    rationale: 'Bucket names are unique in the whole partition. With a region the ARN matches nothing, and AWS refuses the policy.',
    howToFix: 'Leave the region empty: arn:aws:s3:::bucket.',
    bad: {
        policy: {
            Version: '2012-10-17',
            Statement: { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:us-east-1::acme-media/videos/*' },
        },
    },
    good: {
        policy: {
            Version: '2012-10-17',
            Statement: { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-media/videos/*' },
        },
    },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-arn-region-not-allowed',
    *check(policy) {
        for (const { value, pointer } of eachArnWith('ARN_REGION_NOT_ALLOWED', policy)) {
            const { service, region } = (0,policy_arn/* splitArn */.E_)(value) ?? { service: '', region: '' };
            yield { pointer, message: `"${value}" has the region "${region}"; ARNs of this kind in ${service} have none.` };
        }
    },
};

;// CONCATENATED MODULE: ./build/policy/types.js
const POLICY_KINDS = ['permissions', 'trust', 'bucket', 'boundary', 'key'];

;// CONCATENATED MODULE: ./build/rules/aws/data-type-mismatch.js



const dataTypeMismatch = {
    id: 'DATA_TYPE_MISMATCH',
    scope: 'policy',
    severity: 'error',
    applies: POLICY_KINDS,
    summary: 'Every element has the JSON type that the policy language gives it.',
    rationale: 'AWS refuses a policy whose elements have another type, for example a Version that is a number. The access that you reviewed would then not be the access that is in force.',
    howToFix: 'Write the element with its type: texts in double quotes, lists in square brackets.',
    bad: {
        policy: {
            Version: 20121017,
            Statement: { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-media/videos/*' },
        },
    },
    good: {
        policy: {
            Version: '2012-10-17',
            Statement: { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-media/videos/*' },
        },
    },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-data-type-mismatch',
    *check(policy) {
        const { json } = policy;
        if (!isObject(json)) {
            yield data_type_mismatch_mismatch({ value: json, pointer: [] }, 'a JSON object');
            return;
        }
        for (const element of ['Version', 'Id']) {
            yield* expectText({ value: json[element], pointer: [element] });
        }
        for (const statement of eachItem(json.Statement, ['Statement'])) {
            if (!isObject(statement.value))
                yield data_type_mismatch_mismatch(statement, 'a JSON object');
        }
        for (const statement of eachStatement(policy)) {
            yield* checkStatement(statement, policy);
        }
    },
};
function* checkStatement({ json, pointer }, { kind }) {
    for (const element of ['Sid', 'Effect'])
        yield* expectText({ value: json[element], pointer: [...pointer, element] });
    const lists = ['Action', 'NotAction', ...(kind === 'trust' ? [] : ['Resource', 'NotResource'])];
    for (const element of lists)
        yield* expectTexts({ value: json[element], pointer: [...pointer, element] });
    if (kind !== 'permissions' && kind !== 'boundary') {
        for (const element of ['Principal', 'NotPrincipal']) {
            const principals = json[element];
            if (!isObject(principals))
                continue;
            for (const type of Object.keys(principals)) {
                yield* expectTexts({ value: principals[type], pointer: [...pointer, element, type] });
            }
        }
    }
    yield* checkCondition({ value: json.Condition, pointer: [...pointer, 'Condition'] });
}
function* checkCondition({ value, pointer }) {
    if (value === undefined)
        return;
    if (!isObject(value)) {
        yield data_type_mismatch_mismatch({ value, pointer }, 'a JSON object of operators');
        return;
    }
    for (const operator of Object.keys(value)) {
        const keys = value[operator] ?? null;
        if (!isObject(keys)) {
            yield data_type_mismatch_mismatch({ value: keys, pointer: [...pointer, operator] }, 'a JSON object of condition keys');
            continue;
        }
        for (const key of Object.keys(keys)) {
            for (const item of eachItem(keys[key], [...pointer, operator, key])) {
                if (item.value === null || typeof item.value === 'object') {
                    yield data_type_mismatch_mismatch(item, 'a text, a number or a boolean');
                }
            }
        }
    }
}
function* expectText({ value, pointer }) {
    if (value !== undefined && typeof value !== 'string')
        yield data_type_mismatch_mismatch({ value, pointer }, 'a text');
}
function* expectTexts({ value, pointer }) {
    for (const item of eachItem(value, pointer)) {
        if (typeof item.value !== 'string')
            yield data_type_mismatch_mismatch(item, 'a text or a list of texts');
    }
}
function data_type_mismatch_mismatch({ value, pointer }, expected) {
    const name = pointer.findLast((step) => typeof step === 'string') ?? 'The document';
    return { pointer, message: `${name} is ${nameType(value)} where the policy language has ${expected}.` };
}
function nameType(value) {
    if (value === null)
        return 'null';
    if (Array.isArray(value))
        return 'a list';
    return typeof value === 'object' ? 'an object' : `a ${typeof value === 'string' ? 'text' : typeof value}`;
}

;// CONCATENATED MODULE: ./build/rules/aws/deny-with-unsupported-tag-condition-key-for-service.js




const deny_with_unsupported_tag_condition_key_for_service_condition = { StringEquals: { 'aws:ResourceTag/class': 'secret' } };
const denyWithUnsupportedTagConditionKeyForService = {
    scope: 'policy',
    id: 'DENY_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE',
    severity: 'error',
    applies: ['permissions', 'bucket', 'boundary', 'key'],
    needs: ['tag'],
    summary: 'A refusal by tag names actions that see the tag.',
    rationale: 'An action that does not carry the tags of its resource never meets the condition, so it is not refused: what should be closed stays open.',
    howToFix: 'Refuse these actions in a statement of their own, by resource, without the tag.',
    bad: {
        policy: readingIf(deny_with_unsupported_tag_condition_key_for_service_condition, { Effect: 'Deny', Action: ['s3:GetObject', 's3:ListAllMyBuckets'], Resource: '*' }),
    },
    good: { kind: 'bucket', policy: bucketDenyIf(deny_with_unsupported_tag_condition_key_for_service_condition, { Action: ['s3:GetObject', 's3:PutObject'] }) },
    reference: checkReference('security-warning', 'deny-with-unsupported-tag-condition-key-for-service'),
    *check(policy) {
        for (const { site, actions } of eachUnsupportedTag(policy, 'Deny')) {
            const message = `"${site.key}" is unknown to ${joinWords(actions)}, so this statement never refuses that.`;
            yield { pointer: site.pointer, part: 'key', message };
        }
    },
};

;// CONCATENATED MODULE: ./build/data/condition-key.js

function standingOf(key) {
    const colon = key.indexOf(':');
    if (colon < 1 || colon === key.length - 1)
        return 'malformed';
    const prefix = key.slice(0, colon).toLowerCase();
    if (isProvider(prefix))
        return 'unknown-here';
    if (prefix === 'aws')
        return (0,iam/* findConditionKey */.al)(key) || isDeprecated(key) ? 'known' : 'unknown-global';
    if ((0,iam/* findService */.Ln)(prefix) === undefined) {
        return (0,iam/* isServiceName */.tN)(prefix) || FURTHER_PREFIXES.has(prefix) ? 'unknown-here' : 'unknown-service';
    }
    if (/^kms:recipientattestation:/i.test(key))
        return 'unknown-here';
    return (0,iam/* findConditionKey */.al)(key) ? 'known' : 'unknown-in-service';
}
function isDeprecated(key) {
    return key.toLowerCase() === 'aws:arn';
}
function tagKeyWithoutTag(key) {
    const bare = key.replace(/\/$/, '');
    if (bare.includes('/'))
        return undefined;
    const name = (0,iam/* findConditionKey */.al)(`${bare}/x`)?.name;
    return name?.endsWith('Tag/*') ? name.slice(0, -2) : undefined;
}
function keysLike(key) {
    const prefix = key.slice(0, key.indexOf(':')).toLowerCase();
    const keys = prefix === 'aws' ? (0,iam/* globalConditionKeys */.f2)() : (0,iam/* findService */.Ln)(prefix)?.conditionKeys;
    return [...(keys?.values() ?? [])].map(({ name }) => name.replace(/\/\*$/, ''));
}
function isMultivalued(key) {
    return (0,iam/* findConditionKey */.al)(key)?.type.startsWith('ArrayOf') === true;
}
function isSingleValued(key) {
    const facts = (0,iam/* findConditionKey */.al)(key);
    if (facts !== undefined)
        return !facts.type.startsWith('ArrayOf');
    return isSubject(key);
}
function isSubject(key) {
    return isProvider(key.slice(0, Math.max(0, key.indexOf(':'))).toLowerCase()) && /:sub$/i.test(key);
}
function valueTypeOf(key) {
    return (0,iam/* findConditionKey */.al)(key)?.type.replace(/^ArrayOf/, '');
}
function canonicalKey(facts) {
    return facts.name.toLowerCase();
}
const SENSITIVE_KEYS = new Set([
    ...['aws:principalaccount', 'aws:principalorgid', 'aws:resourceaccount', 'aws:resourceorgid', 'aws:sourceaccount'],
    ...['aws:sourceorgid', 'aws:sourcevpc', 'aws:sourcevpce', 'aws:vpceaccount', 'aws:vpceorgid'],
]);
function isProvider(prefix) {
    return prefix === 'saml' || prefix.includes('.');
}
const FURTHER_PREFIXES = new Set([
    ...['catalog', 'cognito-identity-auth', 'cognito-identity-unauth', 'identitycenter'],
]);

;// CONCATENATED MODULE: ./build/rules/aws/deprecated-global-condition-key.js





const role = 'arn:aws:iam::111122223333:role/backup';
const deprecatedGlobalConditionKey = {
    scope: 'policy',
    id: 'DEPRECATED_GLOBAL_CONDITION_KEY',
    severity: 'warning',
    applies: POLICY_KINDS,
    needs: ['aws:arn'],
    summary: 'aws:PrincipalArn and aws:SourceArn stand in the place of aws:ARN.',
    rationale: 'aws:ARN is left from an older version of the policy language. What it holds is not documented any more, so a restriction should not hang on it.',
    howToFix: 'Use aws:PrincipalArn for who is calling, aws:SourceArn for the resource on whose behalf a service calls.',
    bad: { kind: 'bucket', policy: bucketDenyIf({ ArnNotLike: { 'aws:ARN': role } }) },
    good: { kind: 'bucket', policy: bucketDenyIf({ ArnNotLike: { 'aws:PrincipalArn': role } }) },
    reference: checkReference('general-warning', 'deprecated-global-condition-key'),
    *check(policy) {
        for (const { key, pointer } of eachSite(policy)) {
            if (isDeprecated(key))
                yield { pointer, part: 'key', message: `"${key}" is deprecated.` };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/aws/duplicate-keys-with-different-case.js




const duplicateKeysWithDifferentCase = {
    scope: 'policy',
    id: 'DUPLICATE_KEYS_WITH_DIFFERENT_CASE',
    severity: 'error',
    applies: POLICY_KINDS,
    needs: ['condition'],
    summary: 'A condition key stands once under an operator.',
    rationale: 'Condition keys are compared without case, so two spellings are one key given twice. AWS refuses the document, and a reader cannot tell which of the values was meant.',
    howToFix: 'Keep one spelling of the key and give it all the values that were meant.',
    bad: { policy: listingIf({ StringLike: { 's3:prefix': 'videos/*', 'S3:Prefix': 'images/*' } }) },
    good: { policy: listingIf({ StringLike: { 's3:prefix': ['videos/*', 'images/*'] } }) },
    reference: checkReference('error', 'duplicate-keys-with-different-case'),
    *check(policy) {
        const first = new Map();
        for (const { statement, operator, key, pointer } of eachSite(policy)) {
            const place = JSON.stringify([statement.index, operator, key.toLowerCase()]);
            const earlier = first.get(place);
            if (earlier === undefined)
                first.set(place, key);
            else
                yield { pointer, part: 'key', message: `"${key}" is the key "${earlier}" again, spelt in another case.` };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/aws/empty-array-action.js


const emptyArrayAction = {
    id: 'EMPTY_ARRAY_ACTION',
    scope: 'policy',
    severity: 'note',
    applies: POLICY_KINDS,
    summary: 'Action lists at least one action.',
    rationale: 'A statement without actions does nothing. Whoever reads it will believe that it does.',
    howToFix: 'List the actions that are meant, or remove the statement.',
    bad: {
        policy: {
            Version: '2012-10-17',
            Statement: { Effect: 'Allow', Action: [], Resource: 'arn:aws:s3:::acme-media/videos/*' },
        },
    },
    good: {
        policy: {
            Version: '2012-10-17',
            Statement: { Effect: 'Allow', Action: ['s3:GetObject'], Resource: 'arn:aws:s3:::acme-media/videos/*' },
        },
    },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-suggestion-empty-array-action',
    *check(policy) {
        for (const { json, pointer } of eachStatement(policy)) {
            for (const element of ['Action', 'NotAction']) {
                const value = json[element];
                if (!Array.isArray(value) || value.length > 0)
                    continue;
                yield {
                    pointer: [...pointer, element],
                    message: `${element} is an empty list, so the statement has no effect.`,
                };
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/policy/edit-condition.js

function withOperator(site, operator) {
    if (isTooLarge(site))
        return undefined;
    const block = blockOf(site);
    const there = block[operator];
    if (there !== undefined && (!isObject(there) || edit_condition_hasKey(there, site.key)))
        return undefined;
    const result = {};
    for (const [name, keys] of Object.entries(block)) {
        const rest = name === site.operator ? withoutKey(keys, site.key) : keys;
        if (name === site.operator && there === undefined)
            edit_condition_define(result, operator, own(site.key, site.json));
        if (name === operator && isObject(keys))
            edit_condition_define(result, operator, { ...keys, ...own(site.key, site.json) });
        else if (!isEmpty(rest))
            edit_condition_define(result, name, rest);
    }
    return { ...site.statement.json, Condition: result };
}
function withValues(site, values) {
    if (isTooLarge(site))
        return undefined;
    const block = blockOf(site);
    const keys = block[site.operator];
    const [only = null] = values;
    const json = values.length === 1 ? only : values;
    const replaced = { ...(isObject(keys) ? keys : {}), ...own(site.key, json) };
    return { ...site.statement.json, Condition: { ...block, ...own(site.operator, replaced) } };
}
function withoutCondition(site) {
    if (isTooLarge(site))
        return undefined;
    const result = {};
    for (const [name, keys] of Object.entries(blockOf(site))) {
        const rest = name === site.operator ? withoutKey(keys, site.key) : keys;
        if (!isEmpty(rest))
            edit_condition_define(result, name, rest);
    }
    if (!isEmpty(result))
        return { ...site.statement.json, Condition: result };
    return withoutKey(site.statement.json, 'Condition');
}
function isTooLarge(site) {
    if (site.values.length > MAX_PARTS)
        return true;
    let keys = 0;
    for (const block of Object.values(blockOf(site))) {
        keys += isObject(block) ? Object.keys(block).length : 1;
        if (keys > MAX_PARTS)
            return true;
    }
    return false;
}
const MAX_PARTS = 200;
function blockOf(site) {
    const block = site.statement.json.Condition;
    return isObject(block) ? block : {};
}
function edit_condition_hasKey(keys, key) {
    return Object.keys(keys).some((name) => name.toLowerCase() === key.toLowerCase());
}
function withoutKey(keys, key) {
    return isObject(keys) ? Object.fromEntries(Object.entries(keys).filter(([name]) => name !== key)) : keys;
}
function isEmpty(json) {
    return isObject(json) && Object.keys(json).length === 0;
}
function own(name, value) {
    return Object.fromEntries([[name, value]]);
}
function edit_condition_define(target, name, value) {
    Object.defineProperty(target, name, { value, enumerable: true, configurable: true, writable: true });
}

;// CONCATENATED MODULE: ./build/rules/grounds/empty-condition.js


function* findEmptyConditions(policy, reading, effect) {
    for (const site of eachKnownSite(policy)) {
        if (!Array.isArray(site.json) || site.values.length > 0 || readingOf(site) !== reading)
            continue;
        const idle = alwaysHolds(site);
        const replacement = idle ? withoutCondition(site) : undefined;
        yield {
            pointer: site.pointer,
            message: `"${site.key}" under ${site.operator} has no values: ${idle ? 'the condition always holds' : effect}.`,
            ...(replacement !== undefined && { replacement }),
        };
    }
}
function readingOf({ parsed }) {
    if (parsed.set === 'ForAllValues')
        return 'all-of-none';
    if (parsed.ifExists)
        return 'if-exists';
    return parsed.set === 'ForAnyValue' ? 'any-of-none' : 'never-matches';
}
function alwaysHolds({ parsed }) {
    return parsed.negated && parsed.set === undefined;
}

;// CONCATENATED MODULE: ./build/rules/aws/empty-array-condition-forallvalues.js




const emptyArrayConditionForallvalues = {
    scope: 'policy',
    id: 'EMPTY_ARRAY_CONDITION_FORALLVALUES',
    severity: 'note',
    applies: POLICY_KINDS,
    needs: ['forallvalues'],
    summary: 'A condition key under ForAllValues has values.',
    rationale: 'All of no values match, so the condition holds for exactly the requests without the key: the listing without a prefix passes, the one with a prefix does not.',
    howToFix: 'Write the values that were meant, or take the condition away.',
    bad: { policy: listingIf({ 'ForAllValues:StringLike': { 's3:prefix': [] } }) },
    good: { policy: listingIf({ StringLike: { 's3:prefix': 'videos/*' } }) },
    reference: checkReference('suggestion', 'empty-array-condition-forallvalues'),
    check: (policy) => findEmptyConditions(policy, 'all-of-none', 'the condition holds only for requests without the key'),
};

;// CONCATENATED MODULE: ./build/rules/aws/empty-array-condition-foranyvalue.js




const emptyArrayConditionForanyvalue = {
    scope: 'policy',
    id: 'EMPTY_ARRAY_CONDITION_FORANYVALUE',
    severity: 'note',
    applies: POLICY_KINDS,
    needs: ['foranyvalue'],
    summary: 'A condition key under ForAnyValue has values.',
    rationale: 'No value is one of none, so the condition never holds and the statement never applies, though it looks as if it did.',
    howToFix: 'Write the values that were meant, or take the condition away.',
    bad: { policy: listingIf({ 'ForAnyValue:StringLike': { 's3:prefix': [] } }) },
    good: { policy: listingIf({ StringLike: { 's3:prefix': 'videos/*' } }) },
    reference: checkReference('suggestion', 'empty-array-condition-foranyvalue'),
    check: (policy) => findEmptyConditions(policy, 'any-of-none', 'no value of the request can be one of them'),
};

;// CONCATENATED MODULE: ./build/rules/aws/empty-array-condition-ifexists.js




const emptyArrayConditionIfexists = {
    scope: 'policy',
    id: 'EMPTY_ARRAY_CONDITION_IFEXISTS',
    severity: 'note',
    applies: POLICY_KINDS,
    needs: ['ifexists'],
    summary: 'A condition key under IfExists has values.',
    rationale: 'With IfExists and no values the condition holds for requests without the key and for no others: a listing of the whole bucket passes, one below a prefix does not.',
    howToFix: 'Write the values that were meant, or take the condition away.',
    bad: { policy: listingIf({ StringLikeIfExists: { 's3:prefix': [] } }) },
    good: { policy: listingIf({ StringLike: { 's3:prefix': 'videos/*' } }) },
    reference: checkReference('suggestion', 'empty-array-condition-ifexists'),
    check: (policy) => findEmptyConditions(policy, 'if-exists', 'the condition holds only for requests without the key'),
};

;// CONCATENATED MODULE: ./build/rules/aws/empty-array-condition.js




const emptyArrayCondition = {
    scope: 'policy',
    id: 'EMPTY_ARRAY_CONDITION',
    severity: 'note',
    applies: POLICY_KINDS,
    needs: ['condition'],
    summary: 'A condition key has values.',
    rationale: 'No value equals one of none, so the statement never applies: it allows or refuses nothing, though it looks as if it did.',
    howToFix: 'Write the values that were meant, or take the condition away.',
    bad: { policy: listingIf({ StringLike: { 's3:prefix': [] } }) },
    good: { policy: listingIf({ StringLike: { 's3:prefix': 'videos/*' } }) },
    reference: checkReference('suggestion', 'empty-array-condition'),
    check: (policy) => findEmptyConditions(policy, 'never-matches', 'the condition never holds'),
};

;// CONCATENATED MODULE: ./build/rules/aws/empty-array-principal.js


const emptyArrayPrincipal = {
    id: 'EMPTY_ARRAY_PRINCIPAL',
    scope: 'policy',
    severity: 'note',
    applies: ['trust', 'bucket', 'key'],
    summary: 'The list of principals is not empty.',
    rationale: 'A statement for nobody does nothing. Whoever reads it will believe that it does.',
    howToFix: 'Name the principals that are meant, or remove the statement.',
    bad: {
        kind: 'bucket',
        policy: {
            Version: '2012-10-17',
            Statement: {
                Effect: 'Allow',
                Principal: { AWS: [] },
                Action: 's3:GetObject',
                Resource: 'arn:aws:s3:::acme-media/videos/*',
            },
        },
    },
    good: {
        kind: 'bucket',
        policy: {
            Version: '2012-10-17',
            Statement: {
                Effect: 'Allow',
                Principal: { AWS: ['arn:aws:iam::863104360228:role/coactive-external-connections'] },
                Action: 's3:GetObject',
                Resource: 'arn:aws:s3:::acme-media/videos/*',
            },
        },
    },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-suggestion-empty-array-principal',
    *check(policy) {
        for (const { json, pointer } of eachStatement(policy)) {
            for (const element of ['Principal', 'NotPrincipal']) {
                const principals = json[element];
                const lists = isObject(principals) ? Object.values(principals) : [principals];
                if (lists.length === 0 || !lists.every(isEmptyList))
                    continue;
                yield { pointer: [...pointer, element], message: `${element} lists nobody, so the statement has no effect.` };
            }
        }
    },
};
function isEmptyList(value) {
    return Array.isArray(value) && value.length === 0;
}

;// CONCATENATED MODULE: ./build/rules/aws/empty-array-resource.js

const emptyArrayResource = {
    id: 'EMPTY_ARRAY_RESOURCE',
    scope: 'policy',
    severity: 'note',
    applies: ['permissions', 'bucket', 'boundary', 'key'],
    summary: 'Resource lists at least one ARN.',
    rationale: 'A statement without resources does nothing. Whoever reads it will believe that it does.',
    howToFix: 'List the ARNs that are meant, or remove the statement.',
    bad: { policy: { Version: '2012-10-17', Statement: { Effect: 'Allow', Action: 's3:GetObject', Resource: [] } } },
    good: {
        policy: {
            Version: '2012-10-17',
            Statement: { Effect: 'Allow', Action: 's3:GetObject', Resource: ['arn:aws:s3:::acme-media/videos/*'] },
        },
    },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-suggestion-empty-array-resource',
    *check(policy) {
        for (const { json, pointer } of eachStatement(policy)) {
            for (const element of ['Resource', 'NotResource']) {
                const value = json[element];
                if (!Array.isArray(value) || value.length > 0)
                    continue;
                yield {
                    pointer: [...pointer, element],
                    message: `${element} is an empty list, so the statement has no effect.`,
                };
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/aws/empty-object-condition.js





const emptyObjectCondition = {
    scope: 'policy',
    id: 'EMPTY_OBJECT_CONDITION',
    severity: 'note',
    applies: POLICY_KINDS,
    needs: ['condition'],
    summary: 'A Condition has conditions.',
    rationale: 'An empty condition restricts nothing, though the statement looks as if it were restricted: perhaps a template left out what was meant.',
    howToFix: 'Write the condition that was meant, or take the empty one away.',
    bad: { policy: listingIf({}) },
    good: { policy: listingIf({ StringLike: { 's3:prefix': 'videos/*' } }) },
    reference: checkReference('suggestion', 'empty-object-condition'),
    *check(policy) {
        for (const { json, pointer } of eachStatement(policy)) {
            const { Condition: block, ...rest } = json;
            if (!isObject(block))
                continue;
            if (empty_object_condition_isEmpty(block)) {
                yield { pointer: [...pointer, 'Condition'], message: 'The Condition is empty.', replacement: rest };
                continue;
            }
            const kept = Object.fromEntries(Object.entries(block).filter(([, keys]) => !empty_object_condition_isEmpty(keys)));
            const replacement = empty_object_condition_isEmpty(kept) ? rest : { ...rest, Condition: kept };
            for (const [operator, keys] of Object.entries(block)) {
                if (!empty_object_condition_isEmpty(keys))
                    continue;
                yield {
                    pointer: [...pointer, 'Condition', operator],
                    message: `${operator} has no condition keys.`,
                    replacement,
                };
            }
        }
    },
};
function empty_object_condition_isEmpty(json) {
    return isObject(json) && Object.keys(json).length === 0;
}

;// CONCATENATED MODULE: ./build/rules/aws/empty-object-principal.js


const emptyObjectPrincipal = {
    id: 'EMPTY_OBJECT_PRINCIPAL',
    scope: 'policy',
    severity: 'note',
    applies: ['trust', 'bucket', 'key'],
    summary: 'Principal names at least one principal.',
    rationale: 'A statement for nobody does nothing. Whoever reads it will believe that it does.',
    howToFix: 'Name the principals that are meant, or remove the statement.',
    bad: {
        kind: 'bucket',
        policy: {
            Version: '2012-10-17',
            Statement: {
                Effect: 'Allow',
                Principal: {},
                Action: 's3:GetObject',
                Resource: 'arn:aws:s3:::acme-media/videos/*',
            },
        },
    },
    good: {
        kind: 'bucket',
        policy: {
            Version: '2012-10-17',
            Statement: {
                Effect: 'Allow',
                Principal: { AWS: 'arn:aws:iam::863104360228:role/coactive-external-connections' },
                Action: 's3:GetObject',
                Resource: 'arn:aws:s3:::acme-media/videos/*',
            },
        },
    },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-suggestion-empty-object-principal',
    *check(policy) {
        for (const { json, pointer } of eachStatement(policy)) {
            for (const element of ['Principal', 'NotPrincipal']) {
                const principals = json[element];
                if (!isObject(principals) || Object.keys(principals).length > 0)
                    continue;
                yield { pointer: [...pointer, element], message: `${element} is empty, so the statement has no effect.` };
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/aws/empty-sid-value.js


const emptySidValue = {
    id: 'EMPTY_SID_VALUE',
    scope: 'policy',
    severity: 'note',
    applies: POLICY_KINDS,
    needs: ['sid'],
    summary: 'A Sid that is there says something.',
    rationale: 'A Sid names the statement in reviews, logs and findings. An empty one names nothing; S3 adds it when it stores a policy.',
    howToFix: 'Give the statement a Sid, or leave the element out.',
    bad: {
        policy: {
            Version: '2012-10-17',
            Statement: { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-media/videos/*', Sid: '' },
        },
    },
    good: {
        policy: {
            Version: '2012-10-17',
            Statement: {
                Effect: 'Allow',
                Action: 's3:GetObject',
                Resource: 'arn:aws:s3:::acme-media/videos/*',
                Sid: 'ReadVideos',
            },
        },
    },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-suggestion-empty-sid-value',
    *check(policy) {
        for (const { json, pointer } of eachStatement(policy)) {
            if (json.Sid !== '')
                continue;
            const rest = Object.fromEntries(Object.entries(json).filter(([element]) => element !== 'Sid'));
            yield { pointer: [...pointer, 'Sid'], message: 'The Sid is empty.', replacement: rest };
        }
    },
};

;// CONCATENATED MODULE: ./build/policy/variable.js
function* eachVariable(text) {
    let start = text.indexOf('${');
    while (start !== -1) {
        const next = text.indexOf('${', start + 2);
        const written = text.slice(start, next === -1 ? undefined : next);
        const end = endOfVariable(written);
        yield end === -1
            ? { text: written, start, name: written.slice(2), isEscape: false, defect: 'no-brace' }
            : readVariable(written.slice(0, end + 1), start);
        start = next;
    }
}
function withoutVariables(text, substitute = '') {
    const rest = [];
    let from = 0;
    for (const { text: written, start, defect } of eachVariable(text)) {
        if (defect !== undefined)
            continue;
        rest.push(text.slice(from, start), substitute);
        from = start + written.length;
    }
    return rest.join('') + text.slice(from);
}
function hasVariable(text) {
    if (!text.includes('${'))
        return false;
    for (const { isEscape, defect } of eachVariable(text))
        if (!isEscape && defect !== 'no-brace')
            return true;
    return false;
}
function endOfVariable(text) {
    const first = text.indexOf('}');
    const opening = /^[^,}]*,\s*'/.exec(text);
    if (opening === null)
        return first;
    const closing = text.indexOf("'", opening[0].length);
    return closing !== -1 && text[closing + 1] === '}' ? closing + 1 : first;
}
function readVariable(text, start) {
    const inner = text.slice(2, -1);
    if (inner === '*' || inner === '?' || inner === '$') {
        return { text, start, name: inner, isEscape: true, defect: undefined };
    }
    const comma = inner.indexOf(',');
    const name = comma === -1 ? inner : inner.slice(0, comma);
    const fallback = comma === -1 ? undefined : inner.slice(comma + 1).trim();
    return { text, start, name, isEscape: false, defect: defectOf(name, fallback) };
}
function defectOf(name, fallback) {
    if (name.trim() === '')
        return 'empty';
    if (/\s/.test(name))
        return 'space';
    if (fallback !== undefined && !/^'[^']*'$/s.test(fallback))
        return 'no-quote';
    return undefined;
}

;// CONCATENATED MODULE: ./build/rules/grounds/variables-in-place.js



function* eachReadVariable(policy) {
    for (const statement of eachStatement(policy)) {
        for (const { value, pointer } of eachText(statement, 'Resource', 'NotResource'))
            yield* variablesOf(value, pointer);
    }
    for (const { values } of eachSite(policy)) {
        for (const { value, pointer } of values)
            if (typeof value === 'string')
                yield* variablesOf(value, pointer);
    }
}
function* eachMisspeltVariable(policy, defect) {
    for (const placed of eachReadVariable(policy))
        if (placed.variable.defect === defect)
            yield placed;
}
function* variablesOf(text, pointer) {
    if (!text.includes('${'))
        return;
    for (const variable of eachVariable(text))
        yield { variable, pointer };
}

;// CONCATENATED MODULE: ./build/rules/aws/empty-variable.js




const emptyVariable = {
    scope: 'policy',
    id: 'EMPTY_VARIABLE',
    severity: 'error',
    applies: POLICY_KINDS,
    needs: ['${'],
    summary: 'A policy variable names a key.',
    rationale: 'A variable without a name has no value. It is what a template leaves behind when its own value was missing, and AWS refuses the document.',
    howToFix: 'Name the key, for example ${aws:PrincipalTag/team}, or take the variable out.',
    bad: { policy: listingIf({ StringLike: { 's3:prefix': 'videos/${}/*' } }) },
    good: { policy: listingIf({ StringLike: { 's3:prefix': 'videos/${aws:PrincipalTag/team}/*' } }) },
    reference: checkReference('error', 'empty-variable'),
    *check(policy) {
        for (const { variable, pointer } of eachMisspeltVariable(policy, 'empty')) {
            yield { pointer, message: `"${variable.text}" is a variable without a name.` };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/aws/federated-principal-not-supported.js


const federatedPrincipalNotSupported = {
    id: 'FEDERATED_PRINCIPAL_NOT_SUPPORTED',
    scope: 'policy',
    severity: 'error',
    applies: ['bucket', 'key'],
    needs: ['federated'],
    summary: 'Only trust policies have federated principals.',
    rationale: 'An identity provider can assume a role, it cannot read a bucket. AWS refuses the policy.',
    howToFix: 'Name the role that the federated users assume, or remove the principal.',
    bad: {
        kind: 'bucket',
        policy: {
            Version: '2012-10-17',
            Statement: {
                Effect: 'Allow',
                Principal: { Federated: 'arn:aws:iam::111122223333:saml-provider/Acme' },
                Action: 's3:GetObject',
                Resource: 'arn:aws:s3:::acme-media/videos/*',
            },
        },
    },
    good: {
        kind: 'bucket',
        policy: {
            Version: '2012-10-17',
            Statement: {
                Effect: 'Allow',
                Principal: { AWS: 'arn:aws:iam::863104360228:role/coactive-external-connections' },
                Action: 's3:GetObject',
                Resource: 'arn:aws:s3:::acme-media/videos/*',
            },
        },
    },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-federated-principal-not-supported',
    *check(policy) {
        for (const { json, pointer } of eachStatement(policy)) {
            for (const element of ['Principal', 'NotPrincipal']) {
                const principals = json[element];
                if (!isObject(principals) || principals.Federated === undefined)
                    continue;
                yield {
                    pointer: [...pointer, element, 'Federated'],
                    part: 'key',
                    message: `${element} names an identity provider (Federated), which only a trust policy can.`,
                };
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/aws/forallvalues-with-single-valued-key.js






const forallvaluesWithSingleValuedKey = {
    scope: 'policy',
    id: 'FORALLVALUES_WITH_SINGLE_VALUED_KEY',
    severity: 'error',
    applies: POLICY_KINDS,
    needs: ['forallvalues'],
    summary: 'ForAllValues stands before keys with several values only.',
    rationale: 'ForAllValues is true for a request that does not carry the key. On s3:prefix it lets a listing without a prefix through: the names of all objects in the bucket.',
    howToFix: 'Take ForAllValues: away.',
    bad: { policy: listingIf({ 'ForAllValues:StringLike': { 's3:prefix': 'videos/*' } }) },
    good: { policy: listingIf({ StringLike: { 's3:prefix': 'videos/*' } }) },
    reference: checkReference('security-warning', 'forallvalues-with-single-valued-key'),
    *check(policy) {
        for (const site of eachKnownSite(policy)) {
            if (site.parsed.set !== 'ForAllValues' || site.parsed.family === 'Null' || site.values.length === 0)
                continue;
            if (!isSingleValued(site.key))
                continue;
            const replacement = withOperator(site, site.operator.slice('ForAllValues:'.length));
            yield {
                pointer: site.pointer,
                part: 'key',
                message: `"${site.key}" has one value, and ${site.operator} is true for a request without it.`,
                ...(replacement !== undefined && { replacement }),
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/aws/improve-ip-range.js






const improveIpRange = {
    scope: 'policy',
    id: 'IMPROVE_IP_RANGE',
    severity: 'note',
    applies: POLICY_KINDS,
    needs: ['ipaddress'],
    summary: 'A range of addresses begins at its first address.',
    rationale: 'The bits after the prefix length are ignored. A reader of 198.51.100.7/24 may think that one machine is meant, while 256 are let in.',
    howToFix: 'Write the first address of the range, or the prefix length that was meant.',
    bad: { kind: 'bucket', policy: bucketDenyIf({ NotIpAddress: { 'aws:SourceIp': '198.51.100.7/24' } }) },
    good: { kind: 'bucket', policy: bucketDenyIf({ NotIpAddress: { 'aws:SourceIp': '198.51.100.0/24' } }) },
    reference: checkReference('suggestion', 'improve-ip-range'),
    *check(policy) {
        for (const site of eachKnownSite(policy)) {
            if (site.parsed.family !== 'IpAddress')
                continue;
            for (const { value, pointer } of site.values) {
                if (typeof value !== 'string')
                    continue;
                const better = firstOf(value);
                if (better === undefined)
                    continue;
                const values = site.values.map((one) => (one.value === value ? better : one.value));
                const replacement = withValues(site, values);
                yield {
                    pointer,
                    message: `"${value}" is the range ${better}: the bits after the prefix length do not count.`,
                    ...(replacement !== undefined && { replacement }),
                };
            }
        }
    },
};
function firstOf(text) {
    const [written = '', length] = text.split('/');
    const address = parseAddress(written);
    const range = parseRange(text);
    if (address === undefined || range === undefined || length === undefined)
        return undefined;
    if (address.value === range.first)
        return undefined;
    return `${range.version === 4 ? writeV4(range.first) : writeV6(range.first)}/${length}`;
}
function writeV4(value) {
    return [24n, 16n, 8n, 0n].map((shift) => String((value >> shift) & 255n)).join('.');
}
function writeV6(value) {
    const groups = [112n, 96n, 80n, 64n, 48n, 32n, 16n, 0n].map((shift) => ((value >> shift) & 0xffffn).toString(16));
    const full = groups.join(':');
    return full.replace(/(?:^0|:0)(?::0)+$/, '::');
}

;// CONCATENATED MODULE: ./build/rules/grounds/statement-edit.js

function withTexts(statement, element, texts) {
    const distinct = [...new Set(texts)];
    const [only] = distinct;
    if (only === undefined)
        return null;
    return { ...statement.json, [element]: distinct.length === 1 ? only : distinct };
}
function replaceText(statement, element, text, others) {
    const texts = [...eachText(statement, element)].flatMap(({ value }) => (value === text ? others : [value]));
    return withTexts(statement, element, texts);
}

;// CONCATENATED MODULE: ./build/data/api-names.js
const ACTIONS_OF_API = {
    's3:listobjects': ['s3:ListBucket'],
    's3:listobjectsv2': ['s3:ListBucket'],
    's3:headbucket': ['s3:ListBucket'],
    's3:headobject': ['s3:GetObject'],
    's3:getobjectmetadata': ['s3:GetObject'],
    's3:selectobjectcontent': ['s3:GetObject'],
    's3:listbuckets': ['s3:ListAllMyBuckets'],
    's3:listobjectversions': ['s3:ListBucketVersions'],
    's3:listmultipartuploads': ['s3:ListBucketMultipartUploads'],
    's3:listparts': ['s3:ListMultipartUploadParts'],
    's3:deleteobjects': ['s3:DeleteObject'],
    's3:copyobject': ['s3:GetObject', 's3:PutObject'],
    's3:postobject': ['s3:PutObject'],
    's3:createmultipartupload': ['s3:PutObject'],
    's3:uploadpart': ['s3:PutObject'],
    's3:uploadpartcopy': ['s3:GetObject', 's3:PutObject'],
    's3:completemultipartupload': ['s3:PutObject'],
    's3:getbucketencryption': ['s3:GetEncryptionConfiguration'],
    's3:putbucketencryption': ['s3:PutEncryptionConfiguration'],
    's3:deletebucketencryption': ['s3:PutEncryptionConfiguration'],
    's3:getbucketlifecycle': ['s3:GetLifecycleConfiguration'],
    's3:getbucketlifecycleconfiguration': ['s3:GetLifecycleConfiguration'],
    's3:putbucketlifecycle': ['s3:PutLifecycleConfiguration'],
    's3:putbucketlifecycleconfiguration': ['s3:PutLifecycleConfiguration'],
    's3:deletebucketlifecycle': ['s3:PutLifecycleConfiguration'],
    's3:getbucketreplication': ['s3:GetReplicationConfiguration'],
    's3:putbucketreplication': ['s3:PutReplicationConfiguration'],
    's3:deletebucketreplication': ['s3:PutReplicationConfiguration'],
    's3:getpublicaccessblock': ['s3:GetBucketPublicAccessBlock'],
    's3:putpublicaccessblock': ['s3:PutBucketPublicAccessBlock'],
    's3:deletepublicaccessblock': ['s3:PutBucketPublicAccessBlock'],
    's3:getbucketnotificationconfiguration': ['s3:GetBucketNotification'],
    's3:putbucketnotificationconfiguration': ['s3:PutBucketNotification'],
    's3:getbucketaccelerateconfiguration': ['s3:GetAccelerateConfiguration'],
    's3:putbucketaccelerateconfiguration': ['s3:PutAccelerateConfiguration'],
    's3:getbucketanalyticsconfiguration': ['s3:GetAnalyticsConfiguration'],
    's3:getbucketinventoryconfiguration': ['s3:GetInventoryConfiguration'],
    's3:getbucketmetricsconfiguration': ['s3:GetMetricsConfiguration'],
    's3:getobjectlockconfiguration': ['s3:GetBucketObjectLockConfiguration'],
    's3:putobjectlockconfiguration': ['s3:PutBucketObjectLockConfiguration'],
    's3:deletebucketcors': ['s3:PutBucketCORS'],
    's3:deletebuckettagging': ['s3:PutBucketTagging'],
    'kms:reencrypt': ['kms:ReEncryptFrom', 'kms:ReEncryptTo'],
};
function actionsOfApi(name) {
    const lower = name.toLowerCase();
    return Object.hasOwn(ACTIONS_OF_API, lower) ? ACTIONS_OF_API[lower] : undefined;
}
function listApiNames() {
    return Object.keys(ACTIONS_OF_API);
}

;// CONCATENATED MODULE: ./build/rules/grounds/unknown-action.js




function isUnknownAction(text) {
    if (/^\*+$/.test(text) || text.includes('${'))
        return false;
    const colon = text.indexOf(':');
    if (colon === -1)
        return true;
    if ((0,iam/* findAction */.Oi)(text) !== undefined)
        return false;
    const actions = (0,iam/* findService */.Ln)(text.slice(0, colon))?.actions;
    if (actions === undefined)
        return false;
    const name = text.slice(colon + 1).toLowerCase();
    if (!hasWildcard(name))
        return !actions.has(name);
    return ![...actions.keys()].some((action) => matchesWildcard(name, action));
}
function suggestActions(text) {
    const colon = text.indexOf(':');
    if (colon === -1)
        return { reason: 'prefix', actions: findWithPrefix(text) };
    const needed = actionsOfApi(text);
    if (needed !== undefined)
        return { reason: 'api', actions: needed };
    const known = (0,iam/* findService */.Ln)(text.slice(0, colon))?.actions;
    const near = hasWildcard(text) ? undefined : (0,nearest/* nearest */.p)(text.slice(colon + 1), known?.keys() ?? []);
    const action = near === undefined ? undefined : known?.get(near);
    return { reason: 'near', actions: action === undefined ? [] : [action.name] };
}
function findWithPrefix(name) {
    for (const service of iam/* KNOWN_SERVICES */.bl) {
        const action = (0,iam/* findService */.Ln)(service)?.actions.get(name.toLowerCase());
        const needed = action === undefined ? actionsOfApi(`${service}:${name}`) : [action.name];
        if (needed !== undefined)
            return needed;
    }
    return [];
}

;// CONCATENATED MODULE: ./build/rules/aws/invalid-action.js





const invalidAction = {
    id: 'INVALID_ACTION',
    scope: 'policy',
    severity: 'warning',
    applies: POLICY_KINDS,
    summary: 'Every action exists.',
    rationale: 'An action that does not exist gives nothing. What was meant is missing, and Coactive will meet an "Access Denied" that no line of the policy explains.',
    howToFix: 'Write an action of the Service Authorization Reference; operations of the API are often named otherwise.',
    bad: {
        policy: {
            Version: '2012-10-17',
            Statement: {
                Effect: 'Allow',
                Action: 's3:ListObjectsV2',
                Resource: 'arn:aws:s3:::acme-media',
                Condition: { StringLike: { 's3:prefix': 'videos/*' } },
            },
        },
    },
    good: {
        policy: {
            Version: '2012-10-17',
            Statement: {
                Effect: 'Allow',
                Action: 's3:ListBucket',
                Resource: 'arn:aws:s3:::acme-media',
                Condition: { StringLike: { 's3:prefix': 'videos/*' } },
            },
        },
    },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-invalid-action',
    *check(policy) {
        for (const statement of eachStatement(policy)) {
            for (const element of ['Action', 'NotAction']) {
                const texts = [...eachText(statement, element)];
                for (const { value, pointer } of texts) {
                    if (!isUnknownAction(value))
                        continue;
                    const { reason, actions } = suggestActions(value);
                    const isSafe = reason === 'api' && actions.every((name) => (0,iam/* findAction */.Oi)(name)?.levels.includes('Write') === false);
                    const replaced = texts.flatMap((text) => (text.value === value ? actions : [text.value]));
                    yield {
                        pointer,
                        message: `${MESSAGE[reason](value)} (IAM data of ${iam/* IAM_DATA_DATE */.sD}).`,
                        ...(actions.length > 0 && { fix: invalid_action_FIX[reason](actions.join(' and ')) }),
                        ...(isSafe && { replacement: withTexts(statement, element, replaced) }),
                    };
                }
            }
        }
    },
};
const MESSAGE = {
    api: (text) => `"${text}" is an operation of the API, not an action`,
    prefix: (text) => `"${text}" does not say of which service`,
    near: (text) => `The action "${text}" does not exist`,
};
const invalid_action_FIX = {
    api: (actions) => `It needs ${actions}: write that.`,
    prefix: (actions) => `Write ${actions}.`,
    near: (actions) => `Did you mean ${actions}?`,
};

;// CONCATENATED MODULE: ./build/rules/aws/invalid-arn-account.js



const invalidArnAccount = {
    id: 'INVALID_ARN_ACCOUNT',
    scope: 'policy',
    severity: 'error',
    applies: POLICY_KINDS,
    summary: 'The account of an ARN is a 12-digit account id.',
    rationale: 'A digit too few or too many names nobody, or somebody else.',
    howToFix: 'Write the 12 digits of the account id without hyphens; it may begin with zeros.',
    bad: {
        kind: 'trust',
        policy: {
            Version: '2012-10-17',
            Statement: {
                Effect: 'Allow',
                Principal: { AWS: 'arn:aws:iam::86310436022:role/coactive-external-connections' },
                Action: 'sts:AssumeRole',
            },
        },
    },
    good: {
        kind: 'trust',
        policy: {
            Version: '2012-10-17',
            Statement: {
                Effect: 'Allow',
                Principal: { AWS: 'arn:aws:iam::863104360228:role/coactive-external-connections' },
                Action: 'sts:AssumeRole',
            },
        },
    },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-invalid-arn-account',
    *check(policy) {
        for (const { value, pointer } of eachArnWith('INVALID_ARN_ACCOUNT', policy)) {
            const account = (0,policy_arn/* splitArn */.E_)(value)?.account ?? '';
            yield { pointer, message: `"${value}" has the account "${account}", which is no account id.` };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/aws/invalid-arn-prefix.js


const invalidArnPrefix = {
    id: 'INVALID_ARN_PREFIX',
    scope: 'policy',
    severity: 'error',
    applies: POLICY_KINDS,
    summary: 'Every resource is an ARN.',
    rationale: 'AWS refuses a policy whose resource is a bare name or path: only an ARN says which service and which partition it belongs to.',
    howToFix: 'Write the whole ARN: arn:aws:s3:::bucket for the bucket, arn:aws:s3:::bucket/prefix/* for objects.',
    bad: {
        policy: {
            Version: '2012-10-17',
            Statement: { Effect: 'Allow', Action: 's3:GetObject', Resource: 'acme-media/videos/*' },
        },
    },
    good: {
        policy: {
            Version: '2012-10-17',
            Statement: { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-media/videos/*' },
        },
    },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-invalid-arn-prefix',
    *check(policy) {
        for (const { value, pointer } of eachArnWith('INVALID_ARN_PREFIX', policy)) {
            yield { pointer, message: `"${value}" does not begin with "arn:".` };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/aws/invalid-arn-resource.js


const invalidArnResource = {
    id: 'INVALID_ARN_RESOURCE',
    scope: 'policy',
    severity: 'error',
    applies: ['permissions', 'bucket', 'boundary', 'key'],
    summary: 'The last field of an ARN has the form of a resource.',
    rationale: 'An ARN of another form matches nothing: the statement gives no access although it looks as if it did.',
    howToFix: 'Write the resource as the service does: bucket or bucket/key for S3, key/id for KMS.',
    bad: {
        policy: {
            Version: '2012-10-17',
            Statement: { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::/acme-media/videos/*' },
        },
    },
    good: {
        policy: {
            Version: '2012-10-17',
            Statement: { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-media/videos/*' },
        },
    },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-invalid-arn-resource',
    *check(policy) {
        for (const { value, pointer } of eachArnWith('INVALID_ARN_RESOURCE', policy)) {
            const service = (0,policy_arn/* splitArn */.E_)(value)?.service.toLowerCase();
            const fix = service === 'kms'
                ? 'Write key/ and the key id, for example key/1234abcd-12ab-34cd-56ef-1234567890ab.'
                : 'Write the bucket right after the three colons: arn:aws:s3:::bucket/prefix/*.';
            yield { pointer, message: `"${value}" names no resource that ${service ?? 'the service'} has.`, fix };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/aws/invalid-arn-service-case.js



const invalidArnServiceCase = {
    id: 'INVALID_ARN_SERVICE_CASE',
    scope: 'policy',
    severity: 'error',
    applies: POLICY_KINDS,
    summary: 'The service of an ARN is written in lower case.',
    rationale: 'ARNs compare with case: "S3" is not "s3", so the statement would match nothing.',
    howToFix: 'Write the service in lower case.',
    bad: {
        policy: {
            Version: '2012-10-17',
            Statement: { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:S3:::acme-media/videos/*' },
        },
    },
    good: {
        policy: {
            Version: '2012-10-17',
            Statement: { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-media/videos/*' },
        },
    },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-invalid-arn-service-case',
    *check(policy) {
        for (const { value, pointer } of eachArnWith('INVALID_ARN_SERVICE_CASE', policy)) {
            const service = (0,policy_arn/* splitArn */.E_)(value)?.service ?? '';
            yield {
                pointer,
                message: `"${value}" writes the service as "${service}".`,
                fix: `Write "${service.toLowerCase()}".`,
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/aws/invalid-condition-data-type.js






const invalidConditionDataType = {
    scope: 'policy',
    id: 'INVALID_CONDITION_DATA_TYPE',
    severity: 'error',
    applies: POLICY_KINDS,
    needs: ['condition'],
    summary: 'All values of a condition key have one JSON type.',
    rationale: 'AWS refuses a list that mixes texts with numbers or booleans, and with it the whole document: the change to the access that it carries does not happen.',
    howToFix: 'Write every value as text, in quotation marks.',
    bad: { kind: 'bucket', policy: bucketDenyIf({ NumericLessThan: { 's3:TlsVersion': ['1.2', 1.1] } }) },
    good: { kind: 'bucket', policy: bucketDenyIf({ NumericLessThan: { 's3:TlsVersion': '1.2' } }) },
    reference: checkReference('error', 'invalid-condition-data-type'),
    *check(policy) {
        for (const site of eachSite(policy)) {
            const values = site.values.map(({ value }) => value);
            const texts = values.map(valueText).filter((text) => text !== undefined);
            const types = new Set(values.map((value) => typeof value));
            if (types.size < 2 || texts.length < values.length)
                continue;
            const replacement = withValues(site, texts);
            yield {
                pointer: site.pointer,
                message: `The values of "${site.key}" mix JSON types: ${joinWords([...types].sort())}.`,
                ...(replacement !== undefined && { replacement }),
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/aws/invalid-condition-key-format.js






const invalidConditionKeyFormat = {
    scope: 'policy',
    id: 'INVALID_CONDITION_KEY_FORMAT',
    severity: 'error',
    applies: POLICY_KINDS,
    needs: ['condition'],
    summary: 'A condition key is written service:name.',
    rationale: 'A key without its service does not exist in any request, so the condition does not restrict what it was written to restrict, and AWS refuses the document.',
    howToFix: 'Write the key as service:name, for example s3:prefix or aws:SourceIp.',
    bad: { kind: 'bucket', policy: bucketDenyIf({ Bool: { SecureTransport: 'false' } }) },
    good: { kind: 'bucket', policy: bucketDenyIf({ Bool: { 'aws:SecureTransport': 'false' } }) },
    reference: checkReference('error', 'invalid-condition-key-format'),
    *check(policy) {
        for (const { key, pointer } of eachSite(policy)) {
            if (standingOf(key) !== 'malformed')
                continue;
            const known = ['aws:', 's3:', 'kms:', 'sts:'].flatMap(keysLike);
            const meant = key.includes(':') ? undefined : nearestName(key, known);
            yield {
                pointer,
                part: 'key',
                message: `"${key}" is not a condition key: one is written service:name.`,
                ...(meant !== undefined && { fix: `Did you mean ${meant}?` }),
            };
        }
    },
};
function nearestName(word, keys) {
    const byName = new Map(keys.map((key) => [key.slice(key.indexOf(':') + 1), key]));
    const name = (0,nearest/* nearest */.p)(word, byName.keys());
    return name === undefined ? undefined : byName.get(name);
}

;// CONCATENATED MODULE: ./build/rules/aws/invalid-condition-multiple-boolean.js





const invalidConditionMultipleBoolean = {
    scope: 'policy',
    id: 'INVALID_CONDITION_MULTIPLE_BOOLEAN',
    severity: 'error',
    applies: POLICY_KINDS,
    needs: ['bool'],
    summary: 'A condition on a Boolean key has one value.',
    rationale: 'A key that is true or false, compared with both, says nothing: a refusal of plain HTTP written so would refuse all requests, and a permission would not be restricted at all.',
    howToFix: 'Keep the one value that was meant: "true" or "false".',
    bad: { kind: 'bucket', policy: bucketDenyIf({ Bool: { 'aws:SecureTransport': ['true', 'false'] } }) },
    good: { kind: 'bucket', policy: bucketDenyIf({ Bool: { 'aws:SecureTransport': 'false' } }) },
    reference: checkReference('error', 'invalid-condition-multiple-boolean'),
    *check(policy) {
        for (const site of eachKnownSite(policy)) {
            if (site.parsed.family !== 'Bool' && site.parsed.family !== 'Null')
                continue;
            const texts = valueTexts(site);
            const types = new Set(site.values.map(({ value }) => typeof value));
            if (texts.length < 2 || types.size > 1 || !texts.every((text) => /^(?:true|false)$/i.test(text)))
                continue;
            yield { pointer: site.pointer, message: `"${site.key}" has several Boolean values: ${joinQuoted(texts)}.` };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/aws/invalid-condition-operator.js







const invalidConditionOperator = {
    scope: 'policy',
    id: 'INVALID_CONDITION_OPERATOR',
    severity: 'error',
    applies: POLICY_KINDS,
    needs: ['condition'],
    summary: 'A condition uses an operator that AWS has.',
    rationale: 'AWS refuses a document with an unknown operator: the restriction that it was to express does not exist.',
    howToFix: 'Use an operator of the IAM User Guide, for example StringLike, ArnLike, Bool or IpAddress.',
    bad: { policy: listingIf({ StringMatches: { 's3:prefix': 'videos/*' } }) },
    good: { policy: listingIf({ StringLike: { 's3:prefix': 'videos/*' } }) },
    reference: checkReference('error', 'invalid-condition-operator'),
    *check(policy) {
        for (const statement of eachStatement(policy)) {
            const block = statement.json.Condition;
            if (!isObject(block))
                continue;
            for (const operator of Object.keys(block)) {
                if ((0,policy_operator/* parseOperator */.A)(operator) !== undefined || /^(?:For(?:All|Any)Values?:)?NullIfExists$/.test(operator))
                    continue;
                const meant = findMeant(operator);
                yield {
                    pointer: [...statement.pointer, 'Condition', operator],
                    part: 'key',
                    message: `"${operator}" is not a condition operator.`,
                    ...(meant !== undefined && { fix: `Did you mean ${meant}?` }),
                };
            }
        }
    },
};
function findMeant(operator) {
    const [, set = '', base = '', suffix = ''] = /^(?:(for\w*?values?):)?(.*?)(ifexists)?$/is.exec(operator) ?? [];
    const meant = (0,nearest/* nearest */.p)(base, Object.keys(policy_operator/* OPERATORS */.w));
    if (meant === undefined)
        return undefined;
    const qualifier = set === '' ? undefined : (0,nearest/* nearest */.p)(set, ['ForAllValues', 'ForAnyValue']);
    const full = `${qualifier === undefined ? '' : `${qualifier}:`}${meant}${suffix === '' ? '' : 'IfExists'}`;
    return (0,policy_operator/* parseOperator */.A)(full) === undefined ? undefined : full;
}

;// CONCATENATED MODULE: ./build/rules/aws/invalid-effect.js


const invalidEffect = {
    id: 'INVALID_EFFECT',
    scope: 'policy',
    severity: 'error',
    applies: POLICY_KINDS,
    summary: 'Effect is exactly Allow or Deny.',
    rationale: 'AWS refuses any other word, and it compares with case: "allow" is not "Allow".',
    howToFix: 'Write "Allow" or "Deny", with a capital letter.',
    bad: {
        policy: {
            Version: '2012-10-17',
            Statement: { Effect: 'allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-media/videos/*' },
        },
    },
    good: {
        policy: {
            Version: '2012-10-17',
            Statement: { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-media/videos/*' },
        },
    },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-invalid-effect',
    *check(policy) {
        for (const { json, pointer } of eachStatement(policy)) {
            const effect = json.Effect;
            if (typeof effect !== 'string' || effect === 'Allow' || effect === 'Deny')
                continue;
            const meant = ['Allow', 'Deny'].find((word) => word.toLowerCase() === effect.trim().toLowerCase());
            yield {
                pointer: [...pointer, 'Effect'],
                message: `Effect is "${effect}", which is neither "Allow" nor "Deny".`,
                ...(meant !== undefined && { fix: `Write "${meant}".`, replacement: { ...json, Effect: meant } }),
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/grounds/identity-provider.js

const GITHUB_HOST = 'token.actions.githubusercontent.com';
function readIdentityProvider(value) {
    if (/^arn:[\w-]+:iam::\d{12}:saml-provider\/[\w.@+=,-]+$/.test(value))
        return { protocol: 'saml' };
    const host = /^arn:[\w-]+:iam::\d{12}:oidc-provider\/(\S+)$/.exec(value)?.[1] ?? value;
    return /^[a-z\d-]+(\.[a-z\d-]+)+(\/\S*)?$/i.test(host) && (host !== value || !host.includes('/'))
        ? { protocol: 'oidc', host: host.toLowerCase() }
        : undefined;
}
function isGitHub(host) {
    return host === GITHUB_HOST || host.startsWith(`${GITHUB_HOST}/`);
}
function* eachOidcProvider(statement) {
    for (const { type, value, pointer } of eachPrincipal(statement, ['Principal'])) {
        const provider = type === 'Federated' ? readIdentityProvider(value) : undefined;
        if (provider?.protocol === 'oidc')
            yield { host: provider.host, value, pointer };
    }
}

;// CONCATENATED MODULE: ./build/rules/aws/invalid-federated-principal-syntax-in-role-trust-policy.js



const invalidFederatedPrincipalSyntaxInRoleTrustPolicy = {
    id: 'INVALID_FEDERATED_PRINCIPAL_SYNTAX_IN_ROLE_TRUST_POLICY',
    scope: 'policy',
    severity: 'error',
    applies: ['trust'],
    needs: ['federated'],
    summary: 'A federated principal is the ARN of a provider or the domain of one.',
    rationale: 'IAM refuses anything else, an address with https:// in front too.',
    howToFix: 'Write arn:aws:iam::ACCOUNT:oidc-provider/HOST, arn:aws:iam::ACCOUNT:saml-provider/NAME, or a domain such as accounts.google.com.',
    bad: {
        policy: {
            Version: '2012-10-17',
            Statement: {
                Effect: 'Allow',
                Principal: { Federated: 'https://token.actions.githubusercontent.com' },
                Action: 'sts:AssumeRoleWithWebIdentity',
                Condition: {
                    StringEquals: {
                        'token.actions.githubusercontent.com:aud': 'sts.amazonaws.com',
                        'token.actions.githubusercontent.com:sub': 'repo:acme/infrastructure:ref:refs/heads/main',
                    },
                },
            },
        },
    },
    good: {
        policy: {
            Version: '2012-10-17',
            Statement: {
                Effect: 'Allow',
                Principal: { Federated: 'arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com' },
                Action: 'sts:AssumeRoleWithWebIdentity',
                Condition: {
                    StringEquals: {
                        'token.actions.githubusercontent.com:aud': 'sts.amazonaws.com',
                        'token.actions.githubusercontent.com:sub': 'repo:acme/infrastructure:ref:refs/heads/main',
                    },
                },
            },
        },
    },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-invalid-federated-principal-syntax-in-role-trust-policy',
    *check(policy) {
        for (const statement of eachStatement(policy)) {
            for (const { type, value, pointer } of eachPrincipal(statement)) {
                if (type !== 'Federated' || hasWildcard(value) || readIdentityProvider(value) !== undefined)
                    continue;
                yield { pointer, message: `"${value}" is neither the ARN of an identity provider nor a domain.` };
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/aws/invalid-global-condition-key.js







const invalidGlobalConditionKey = {
    scope: 'policy',
    id: 'INVALID_GLOBAL_CONDITION_KEY',
    severity: 'error',
    applies: POLICY_KINDS,
    needs: ['condition'],
    summary: 'A condition key with the prefix aws: is one that AWS has.',
    rationale: 'A key that does not exist is in no request: a permission that depends on it allows nothing, and a refusal that depends on it refuses nothing, without any message.',
    howToFix: 'Use a global condition key of the IAM User Guide.',
    bad: { kind: 'bucket', policy: bucketDenyIf({ Bool: { 'aws:SecureTransfer': 'false' } }) },
    good: { kind: 'bucket', policy: bucketDenyIf({ Bool: { 'aws:SecureTransport': 'false' } }) },
    reference: checkReference('error', 'invalid-global-condition-key'),
    *check(policy) {
        for (const { key, pointer } of eachSite(policy)) {
            if (standingOf(key) !== 'unknown-global' || tagKeyWithoutTag(key) !== undefined)
                continue;
            const meant = (0,nearest/* nearest */.p)(key, keysLike(key));
            yield {
                pointer,
                part: 'key',
                message: `"${key}" is not a global condition key (AWS's list of ${iam/* IAM_DATA_DATE */.sD}).`,
                ...(meant !== undefined && { fix: `Did you mean ${meant}?` }),
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/grounds/plain-value.js



function* eachPlainValue(policy, key) {
    for (const site of eachKnownSite(policy)) {
        if (site.key.toLowerCase() !== key)
            continue;
        if (site.parsed.family !== 'String' && site.parsed.family !== 'Arn')
            continue;
        for (const { value, pointer } of site.values) {
            if (typeof value !== 'string' || hasWildcard(value) || !eachVariable(value).next().done)
                continue;
            yield { site, text: value, pointer };
        }
    }
}

;// CONCATENATED MODULE: ./build/rules/aws/invalid-kms-key-value.js





const KEY = 's3:x-amz-server-side-encryption-aws-kms-key-id';
const invalidKmsKeyValue = {
    scope: 'policy',
    id: 'INVALID_KMS_KEY_VALUE',
    severity: 'error',
    applies: POLICY_KINDS,
    needs: ['kms'],
    summary: 'The key of an upload is compared with the ARN of a KMS key.',
    rationale: 'S3 compares with the full ARN of the key. An alias or a bare key id never matches, so uploads with the right key are refused, or those with another key are not.',
    howToFix: "Write the key's ARN: arn:aws:kms:region:account:key/key-id.",
    bad: {
        kind: 'bucket',
        policy: bucketDenyIf({ StringNotEquals: { [KEY]: 'alias/media' } }, { Action: 's3:PutObject' }),
    },
    good: {
        kind: 'bucket',
        policy: bucketDenyIf({
            StringNotEquals: {
                [KEY]: 'arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab',
            },
        }, { Action: 's3:PutObject' }),
    },
    reference: checkReference('error', 'invalid-kms-key-value'),
    *check(policy) {
        for (const { site, text, pointer } of eachPlainValue(policy, KEY)) {
            if (!isKeyArn(text))
                yield { pointer, message: `"${text}" is not the ARN of a KMS key, which "${site.key}" holds.` };
        }
    },
};
function isKeyArn(text) {
    const arn = (0,policy_arn/* splitArn */.E_)(text);
    if (arn?.prefix !== 'arn' || arn.service !== 'kms' || arn.partition === '' || arn.region === '')
        return false;
    return /^\d{12}$/.test(arn.account) && /^key\/[A-Za-z0-9-]+$/.test(arn.resource);
}

;// CONCATENATED MODULE: ./build/rules/aws/invalid-partition.js




const invalidPartition = {
    id: 'INVALID_PARTITION',
    scope: 'policy',
    severity: 'error',
    applies: POLICY_KINDS,
    summary: 'Every ARN names a partition of AWS.',
    rationale: 'An ARN of a partition that does not exist matches nothing, and AWS refuses the policy.',
    howToFix: 'Write aws, or aws-cn, aws-us-gov or aws-eusc where your account is there.',
    bad: {
        policy: {
            Version: '2012-10-17',
            Statement: { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:amazon:s3:::acme-media/videos/*' },
        },
    },
    good: {
        policy: {
            Version: '2012-10-17',
            Statement: { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-media/videos/*' },
        },
    },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-invalid-partition',
    *check(policy) {
        for (const { value, pointer } of eachArnWith('INVALID_PARTITION', policy)) {
            const partition = (0,policy_arn/* splitArn */.E_)(value)?.partition ?? '';
            const meant = (0,nearest/* nearest */.p)(partition, PARTITIONS);
            yield {
                pointer,
                message: `"${value}" has the partition "${partition}", which AWS does not have.`,
                ...(meant !== undefined && { fix: `Did you mean "${meant}"?` }),
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/grounds/element-name.js

const DOCUMENT_ELEMENTS = ['Version', 'Id', 'Statement'];
const element_name_STATEMENT_ELEMENTS = [
    ...['Sid', 'Effect', 'Principal', 'NotPrincipal', 'Action', 'NotAction', 'Resource', 'NotResource', 'Condition'],
];
function* eachUnknownElement(json, elements) {
    for (const key of Object.keys(json)) {
        if (!elements.includes(key))
            yield { key, meant: (0,nearest/* nearest */.p)(key, elements) };
    }
}
function lacksElement(json, wanted, elements = element_name_STATEMENT_ELEMENTS) {
    if (wanted.some((element) => Object.hasOwn(json, element)))
        return false;
    return ![...eachUnknownElement(json, elements)].some(({ meant }) => meant !== undefined && wanted.includes(meant));
}

;// CONCATENATED MODULE: ./build/rules/aws/invalid-policy-element.js




const invalidPolicyElement = {
    id: 'INVALID_POLICY_ELEMENT',
    scope: 'policy',
    severity: 'error',
    applies: POLICY_KINDS,
    summary: 'A policy holds only the elements of the policy language.',
    rationale: 'AWS refuses a policy with an unknown element. A misspelt Condition or Resource is the dangerous case: the limit that you meant to set would not be there.',
    howToFix: 'Remove the element, or write its right name; JSON policies have no place for comments.',
    bad: {
        policy: {
            Version: '2012-10-17',
            Statement: { Effect: 'Allow', Action: 's3:GetObject', Resources: 'arn:aws:s3:::acme-media/videos/*' },
        },
    },
    good: {
        policy: {
            Version: '2012-10-17',
            Statement: { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-media/videos/*' },
        },
    },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-invalid-policy-element',
    *check(policy) {
        if (isObject(policy.json))
            yield* findUnknown(policy.json, [], DOCUMENT_ELEMENTS);
        for (const { json, pointer } of eachStatement(policy))
            yield* findUnknown(json, pointer, element_name_STATEMENT_ELEMENTS);
    },
};
function* findUnknown(json, pointer, elements) {
    const place = pointer.length === 0 ? 'a policy' : 'a statement';
    for (const { key, meant } of eachUnknownElement(json, elements)) {
        yield {
            pointer: [...pointer, key],
            part: 'key',
            message: `"${key}" is no element of ${place}.`,
            ...(meant !== undefined && { fix: `Did you mean "${meant}"?` }),
        };
    }
}

;// CONCATENATED MODULE: ./build/rules/aws/invalid-principal-format.js


const invalidPrincipalFormat = {
    id: 'INVALID_PRINCIPAL_FORMAT',
    scope: 'policy',
    severity: 'error',
    applies: ['trust', 'bucket', 'key'],
    summary: 'Principal is an object that says of which kind each principal is.',
    rationale: 'AWS refuses a bare text or list: it must know whether a name is an AWS principal, a service or an identity provider. Only "*" stands alone.',
    howToFix: 'Write "Principal": { "AWS": "arn:aws:iam::863104360228:role/coactive-external-connections" }.',
    bad: {
        kind: 'trust',
        policy: {
            Version: '2012-10-17',
            Statement: {
                Effect: 'Allow',
                Principal: 'arn:aws:iam::863104360228:role/coactive-external-connections',
                Action: 'sts:AssumeRole',
            },
        },
    },
    good: {
        kind: 'trust',
        policy: {
            Version: '2012-10-17',
            Statement: {
                Effect: 'Allow',
                Principal: { AWS: 'arn:aws:iam::863104360228:role/coactive-external-connections' },
                Action: 'sts:AssumeRole',
            },
        },
    },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-invalid-principal-format',
    *check(policy) {
        for (const { json, pointer } of eachStatement(policy)) {
            for (const element of ['Principal', 'NotPrincipal']) {
                const value = json[element];
                if (value === undefined || value === '*' || isObject(value))
                    continue;
                if (Array.isArray(value) && value.length === 0)
                    continue;
                const isAws = typeof value === 'string' && /^(arn:|\d{12}$)/.test(value);
                yield {
                    pointer: [...pointer, element],
                    message: `${element} is ${JSON.stringify(value).slice(0, 80)}, not an object of kinds and principals.`,
                    ...(isAws && {
                        fix: `Write { "AWS": "${value}" }.`,
                        replacement: { ...json, [element]: { AWS: value } },
                    }),
                };
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/aws/invalid-principal-key.js



const invalidPrincipalKey = {
    id: 'INVALID_PRINCIPAL_KEY',
    scope: 'policy',
    severity: 'error',
    applies: ['trust', 'bucket', 'key'],
    summary: 'A principal is of the kind AWS, Service, Federated or CanonicalUser.',
    rationale: 'AWS refuses any other key, and it compares with case: "aws" is not "AWS".',
    howToFix: 'Use one of AWS, Service, Federated and CanonicalUser; a role, user or account is of the kind AWS.',
    bad: {
        kind: 'trust',
        policy: {
            Version: '2012-10-17',
            Statement: {
                Effect: 'Allow',
                Principal: { Role: 'arn:aws:iam::863104360228:role/coactive-external-connections' },
                Action: 'sts:AssumeRole',
            },
        },
    },
    good: {
        kind: 'trust',
        policy: {
            Version: '2012-10-17',
            Statement: {
                Effect: 'Allow',
                Principal: { AWS: 'arn:aws:iam::863104360228:role/coactive-external-connections' },
                Action: 'sts:AssumeRole',
            },
        },
    },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-invalid-principal-key',
    *check(policy) {
        for (const { json, pointer } of eachStatement(policy)) {
            for (const element of ['Principal', 'NotPrincipal']) {
                const principals = json[element];
                if (!isObject(principals))
                    continue;
                for (const key of Object.keys(principals)) {
                    if (invalid_principal_key_KINDS.includes(key))
                        continue;
                    const meant = (0,nearest/* nearest */.p)(key, invalid_principal_key_KINDS);
                    yield {
                        pointer: [...pointer, element, key],
                        part: 'key',
                        message: `"${key}" is no kind of principal.`,
                        ...(meant !== undefined && { fix: `Did you mean "${meant}"?` }),
                    };
                }
            }
        }
    },
};
const invalid_principal_key_KINDS = ['AWS', 'Service', 'Federated', 'CanonicalUser'];

;// CONCATENATED MODULE: ./build/rules/aws/invalid-role-reference.js

const invalidRoleReference = {
    id: 'INVALID_ROLE_REFERENCE',
    scope: 'policy',
    severity: 'warning',
    applies: ['trust', 'bucket', 'key'],
    needs: ['aroa'],
    summary: 'No principal is a deleted role.',
    rationale: 'AWS keeps a role by its id. When the role is deleted the id remains, access stops, and a new role of the same name does not bring it back; S3 then refuses every change of the bucket policy.',
    howToFix: 'Write the ARN of the role as it is today, for Coactive arn:aws:iam::863104360228:role/coactive-external-connections, and save the policy again.',
    bad: {
        kind: 'trust',
        policy: {
            Version: '2012-10-17',
            Statement: { Effect: 'Allow', Principal: { AWS: 'AROAEXAMPLEID1234567A' }, Action: 'sts:AssumeRole' },
        },
    },
    good: {
        kind: 'trust',
        policy: {
            Version: '2012-10-17',
            Statement: {
                Effect: 'Allow',
                Principal: { AWS: 'arn:aws:iam::863104360228:role/coactive-external-connections' },
                Action: 'sts:AssumeRole',
            },
        },
    },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-general-warning-invalid-role-reference',
    *check(policy) {
        for (const statement of eachStatement(policy)) {
            for (const { type, value, pointer } of eachPrincipal(statement)) {
                if (type !== 'AWS' || !/^AROA[A-Z0-9]+$/.test(value))
                    continue;
                yield { pointer, message: `"${value}" is what AWS leaves of a role that was deleted.` };
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/aws/invalid-service-condition-key.js







const invalidServiceConditionKey = {
    scope: 'policy',
    id: 'INVALID_SERVICE_CONDITION_KEY',
    severity: 'error',
    applies: POLICY_KINDS,
    needs: ['condition'],
    summary: 'A condition key of S3, STS or KMS is one that the service has.',
    rationale: 'A key that the service does not have is in no request: the listing that it was to restrict is not allowed at all, or, under a negated operator, not restricted at all.',
    howToFix: 'Use a condition key that the Service Authorization Reference lists for the service.',
    bad: { policy: listingIf({ StringLike: { 's3:prefixes': 'videos/*' } }) },
    good: { policy: listingIf({ StringLike: { 's3:prefix': 'videos/*' } }) },
    reference: checkReference('error', 'invalid-service-condition-key'),
    *check(policy) {
        for (const { key, pointer } of eachSite(policy)) {
            if (standingOf(key) !== 'unknown-in-service' || tagKeyWithoutTag(key) !== undefined)
                continue;
            const meant = (0,nearest/* nearest */.p)(key, keysLike(key));
            yield {
                pointer,
                part: 'key',
                message: `"${key}" is not a condition key of the service (AWS's list of ${iam/* IAM_DATA_DATE */.sD}).`,
                ...(meant !== undefined && { fix: `Did you mean ${meant}?` }),
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/aws/invalid-service-in-action.js





const invalidServiceInAction = {
    id: 'INVALID_SERVICE_IN_ACTION',
    scope: 'policy',
    severity: 'error',
    applies: POLICY_KINDS,
    summary: 'The service of every action exists.',
    rationale: 'IAM refuses a policy with an action of a service that it does not know.',
    howToFix: 'Write the service prefix of the Service Authorization Reference, for example s3.',
    bad: {
        policy: {
            Version: '2012-10-17',
            Statement: { Effect: 'Allow', Action: 's4:GetObject', Resource: 'arn:aws:s3:::acme-media/videos/*' },
        },
    },
    good: {
        policy: {
            Version: '2012-10-17',
            Statement: { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-media/videos/*' },
        },
    },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-invalid-service-in-action',
    *check(policy) {
        for (const statement of eachStatement(policy)) {
            for (const { value, pointer } of eachText(statement, 'Action', 'NotAction')) {
                const service = value.slice(0, Math.max(0, value.indexOf(':')));
                if (!value.includes(':') || value.includes('${') || hasWildcard(service) || (0,iam/* isServiceName */.tN)(service))
                    continue;
                const meant = (0,nearest/* nearest */.p)(service.trim(), (0,iam/* listServiceNames */.EB)());
                yield {
                    pointer,
                    message: `The action "${value}" is of a service "${service}" that does not exist (IAM data of ${iam/* IAM_DATA_DATE */.sD}).`,
                    ...(meant !== undefined && { fix: `Did you mean "${meant}"?` }),
                };
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/aws/invalid-service-principal-format.js



const invalidServicePrincipalFormat = {
    id: 'INVALID_SERVICE_PRINCIPAL_FORMAT',
    scope: 'policy',
    severity: 'error',
    applies: POLICY_KINDS,
    needs: ['service'],
    summary: 'A service principal has the form service.amazonaws.com.',
    rationale: 'AWS refuses a service principal of another form; in a condition it never matches, so that the statement does nothing.',
    howToFix: 'Write the service in lower case: service.amazonaws.com, and service.region.amazonaws.com for kms:ViaService.',
    bad: {
        policy: {
            Version: '2012-10-17',
            Statement: {
                Effect: 'Allow',
                Action: 'kms:Decrypt',
                Resource: 'arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab',
                Condition: { StringEquals: { 'kms:ViaService': 's3.amazonaws.com' } },
            },
        },
    },
    good: {
        policy: {
            Version: '2012-10-17',
            Statement: {
                Effect: 'Allow',
                Action: 'kms:Decrypt',
                Resource: 'arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab',
                Condition: { StringEquals: { 'kms:ViaService': 's3.us-east-1.amazonaws.com' } },
            },
        },
    },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-invalid-service-principal-format',
    *check(policy) {
        const isIdentity = policy.kind === 'permissions' || policy.kind === 'boundary';
        for (const statement of eachStatement(policy)) {
            for (const { type, value, pointer } of isIdentity ? [] : eachPrincipal(statement)) {
                if (type !== 'Service' || isOpen(value) || SERVICE.test(value))
                    continue;
                yield { pointer, message: `The service principal "${value}" has not the form service.amazonaws.com.` };
            }
            for (const { key, values } of eachCondition(statement)) {
                const format = FORMATS.get(key.toLowerCase());
                if (format === undefined)
                    continue;
                for (const { value, pointer } of values) {
                    if (typeof value !== 'string' || isOpen(value) || format.pattern.test(value))
                        continue;
                    yield { pointer, message: `"${value}" under ${key} has not the form ${format.name}.` };
                }
            }
        }
    },
};
const DOMAIN = '(amazonaws\\.com(\\.cn)?|amazonaws\\.eu|amazon\\.com|[a-z0-9.-]+\\.(gov|uk))';
const SERVICE = new RegExp(`^([a-z0-9_-]+\\.)+${DOMAIN}$`);
const REGIONAL = new RegExp(`^[a-z0-9_-]+\\.[a-z0-9_-]+\\.${DOMAIN}$`);
const ofService = { pattern: SERVICE, name: 'service.amazonaws.com' };
const FORMATS = new Map([
    ['kms:viaservice', { pattern: REGIONAL, name: 'service.region.amazonaws.com' }],
    ['aws:calledvia', ofService],
    ['aws:calledviafirst', ofService],
    ['aws:calledvialast', ofService],
    ['aws:principalservicename', ofService],
    ['aws:principalservicenameslist', ofService],
]);
function isOpen(text) {
    return hasWildcard(text) || text.includes('${');
}

;// CONCATENATED MODULE: ./build/rules/aws/invalid-service.js







const invalidService = {
    scope: 'policy',
    id: 'INVALID_SERVICE',
    severity: 'error',
    applies: POLICY_KINDS,
    summary: 'The prefix of a condition key is a service of AWS, or the host of an identity provider.',
    rationale: 'A key of a service that does not exist is in no request, so the condition never says what it was written to say.',
    howToFix: "Use the service's prefix, for example s3, sts or kms; global keys begin with aws.",
    bad: { policy: listingIf({ StringLike: { 's33:prefix': 'videos/*' } }) },
    good: { policy: listingIf({ StringLike: { 's3:prefix': 'videos/*' } }) },
    reference: checkReference('error', 'invalid-service'),
    *check(policy) {
        for (const { key, pointer } of eachSite(policy)) {
            if (standingOf(key) !== 'unknown-service')
                continue;
            const service = key.slice(0, key.indexOf(':'));
            const meant = (0,nearest/* nearest */.p)(service, ['aws', 's3', 'sts', 'kms', ...(0,iam/* listServiceNames */.EB)()]);
            yield {
                pointer,
                part: 'key',
                message: `"${service}" in the condition key "${key}" is not a service (AWS's list of ${iam/* IAM_DATA_DATE */.sD}).`,
                ...(meant !== undefined && { fix: `Did you mean ${meant}${key.slice(service.length)}?` }),
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/aws/invalid-user-reference.js

const invalidUserReference = {
    id: 'INVALID_USER_REFERENCE',
    scope: 'policy',
    severity: 'warning',
    applies: ['trust', 'bucket', 'key'],
    needs: ['aida'],
    summary: 'No principal is a deleted user.',
    rationale: 'AWS keeps a user by its id. When the user is deleted the id remains, access stops, and a new user of the same name does not bring it back; S3 then refuses every change of the bucket policy.',
    howToFix: 'Remove the id, or write the ARN of the principal that is meant today.',
    bad: {
        kind: 'bucket',
        policy: {
            Version: '2012-10-17',
            Statement: {
                Effect: 'Allow',
                Principal: { AWS: ['AIDAEXAMPLEID1234567A', 'arn:aws:iam::863104360228:role/coactive-external-connections'] },
                Action: 's3:GetObject',
                Resource: 'arn:aws:s3:::acme-media/videos/*',
            },
        },
    },
    good: {
        kind: 'bucket',
        policy: {
            Version: '2012-10-17',
            Statement: {
                Effect: 'Allow',
                Principal: { AWS: 'arn:aws:iam::863104360228:role/coactive-external-connections' },
                Action: 's3:GetObject',
                Resource: 'arn:aws:s3:::acme-media/videos/*',
            },
        },
    },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-general-warning-invalid-user-reference',
    *check(policy) {
        for (const statement of eachStatement(policy)) {
            for (const { type, value, pointer } of eachPrincipal(statement)) {
                if (type !== 'AWS' || !/^AIDA[A-Z0-9]+$/.test(value))
                    continue;
                yield { pointer, message: `"${value}" is what AWS leaves of a user that was deleted.` };
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/aws/invalid-variable-for-operator.js





const invalidVariableForOperator = {
    scope: 'policy',
    id: 'INVALID_VARIABLE_FOR_OPERATOR',
    severity: 'error',
    applies: POLICY_KINDS,
    needs: ['${'],
    summary: 'Policy variables stand under String and Arn operators only.',
    rationale: 'Number, date, Boolean, IP address, binary and Null operators do not put values in the place of variables: the condition compares with the text itself, and never holds.',
    howToFix: 'Write the value itself, or compare with a String or Arn operator.',
    bad: { policy: readingIf({ DateLessThan: { 'aws:CurrentTime': '${aws:TokenIssueTime}' } }) },
    good: { policy: readingIf({ DateLessThan: { 'aws:CurrentTime': '2027-01-01T00:00:00Z' } }) },
    reference: checkReference('error', 'invalid-variable-for-operator'),
    *check(policy) {
        for (const { parsed, operator, values } of eachKnownSite(policy)) {
            if (parsed.family === 'String' || parsed.family === 'Arn')
                continue;
            for (const { value, pointer } of values) {
                if (typeof value !== 'string')
                    continue;
                const found = [...eachVariable(value)].find(({ defect }) => defect === undefined);
                if (found)
                    yield { pointer, message: `${operator} does not take variables such as "${found.text}".` };
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/aws/invalid-version.js


const invalidVersion = {
    id: 'INVALID_VERSION',
    scope: 'policy',
    severity: 'error',
    applies: POLICY_KINDS,
    summary: 'Version is 2012-10-17 or 2008-10-17.',
    rationale: 'Version names the policy language, not your document: a date of your own is refused by AWS.',
    howToFix: 'Write "Version": "2012-10-17".',
    bad: {
        policy: {
            Version: '2026-01-01',
            Statement: { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-media/videos/*' },
        },
    },
    good: {
        policy: {
            Version: '2012-10-17',
            Statement: { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-media/videos/*' },
        },
    },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-invalid-version',
    *check({ json }) {
        if (!isObject(json))
            return;
        const version = json.Version;
        if (typeof version !== 'string' || version === '2012-10-17' || version === '2008-10-17')
            return;
        yield { pointer: ['Version'], message: `Version is "${version}", which is no version of the policy language.` };
    },
};

;// CONCATENATED MODULE: ./build/rules/aws/invalid-vpc-format.js




const invalidVpcFormat = {
    scope: 'policy',
    id: 'INVALID_VPC_FORMAT',
    severity: 'error',
    applies: POLICY_KINDS,
    needs: ['sourcevpc'],
    summary: 'aws:SourceVpc is compared with identifiers of VPCs.',
    rationale: 'A value that no VPC has never matches: a refusal of all other networks then refuses everybody, and a permission for the network allows nobody.',
    howToFix: 'Write the identifier: vpc- and 8 or 17 letters and digits.',
    bad: { kind: 'bucket', policy: bucketDenyIf({ StringNotEquals: { 'aws:SourceVpc': 'vpc-media' } }) },
    good: { kind: 'bucket', policy: bucketDenyIf({ StringNotEquals: { 'aws:SourceVpc': 'vpc-0123456789abcdef0' } }) },
    reference: checkReference('error', 'invalid-vpc-format'),
    *check(policy) {
        for (const { text, pointer } of eachPlainValue(policy, 'aws:sourcevpc')) {
            if (!/^vpc-[a-z0-9]{8}(?:[a-z0-9]{9})?$/i.test(text)) {
                yield { pointer, message: `"${text}" is not the identifier of a VPC.` };
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/aws/invalid-vpce-format.js




const invalidVpceFormat = {
    scope: 'policy',
    id: 'INVALID_VPCE_FORMAT',
    severity: 'error',
    applies: POLICY_KINDS,
    needs: ['sourcevpce'],
    summary: 'aws:SourceVpce is compared with identifiers of VPC endpoints.',
    rationale: 'A value that no endpoint has never matches: a refusal of all other ways in then refuses everybody, and a permission for the endpoint allows nobody.',
    howToFix: 'Write the identifier: vpce- and 8 or 17 letters and digits.',
    bad: { kind: 'bucket', policy: bucketDenyIf({ StringNotEquals: { 'aws:SourceVpce': 'vpc-0123456789abcdef0' } }) },
    good: { kind: 'bucket', policy: bucketDenyIf({ StringNotEquals: { 'aws:SourceVpce': 'vpce-0123456789abcdef0' } }) },
    reference: checkReference('error', 'invalid-vpce-format'),
    *check(policy) {
        for (const { text, pointer } of eachPlainValue(policy, 'aws:sourcevpce')) {
            if (!/^vpce-[a-z0-9]{8}(?:[a-z0-9]{9})?$/i.test(text)) {
                yield { pointer, message: `"${text}" is not the identifier of a VPC endpoint.` };
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/aws/irrelevant-condition-key-in-policy.js



const irrelevantConditionKeyInPolicy = {
    scope: 'policy',
    id: 'IRRELEVANT_CONDITION_KEY_IN_POLICY',
    severity: 'note',
    applies: ['bucket'],
    needs: ['resourceaccount'],
    summary: 'A bucket policy does not ask who owns the bucket.',
    rationale: 'The account that owns the bucket is the same in every request that the bucket policy judges. The condition is always true or always false, and hides that nothing is restricted.',
    howToFix: 'Use s3:ResourceAccount in the permissions of a role; a bucket policy asks who is calling, aws:PrincipalAccount for example.',
    bad: { kind: 'bucket', policy: bucketDenyIf({ StringNotEquals: { 's3:ResourceAccount': '111122223333' } }) },
    good: { kind: 'bucket', policy: bucketDenyIf({ StringNotEquals: { 'aws:PrincipalAccount': '111122223333' } }) },
    reference: checkReference('suggestion', 'irrelevant-condition-key-in-policy'),
    *check(policy) {
        for (const { key, pointer } of eachSite(policy)) {
            if (key.toLowerCase() !== 's3:resourceaccount')
                continue;
            yield { pointer, part: 'key', message: `"${key}" is the same in every request to this bucket.` };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/aws/json-syntax-error.js

const jsonSyntaxError = {
    id: 'JSON_SYNTAX_ERROR',
    scope: 'policy',
    severity: 'error',
    applies: POLICY_KINDS,
    summary: 'A policy file holds one JSON document that AWS can read.',
    rationale: 'AWS refuses a text that is not JSON, and JSON with the same key twice in one object: whichever of the two you meant, a reader may take the other.',
    howToFix: 'Correct the JSON at the position given: a comma too many, a missing bracket, a comment or a repeated key.',
    bad: { policy: '{ "Version": "2012-10-17", "Statement": [ }' },
    good: {
        policy: {
            Version: '2012-10-17',
            Statement: { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-media/videos/*' },
        },
    },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-json-syntax-error',
    check: () => [],
};

;// CONCATENATED MODULE: ./build/rules/aws/mismatched-action-for-principal.js


const mismatchedActionForPrincipal = {
    id: 'MISMATCHED_ACTION_FOR_PRINCIPAL',
    scope: 'policy',
    severity: 'error',
    applies: ['trust'],
    summary: 'A principal assumes a role by the action that is made for it.',
    rationale: 'A SAML provider, an OIDC provider and an AWS principal each come through their own door. With the wrong action nobody can assume the role.',
    howToFix: 'Use sts:AssumeRole for AWS principals and services, sts:AssumeRoleWithSAML for SAML, sts:AssumeRoleWithWebIdentity for OIDC.',
    bad: {
        policy: {
            Version: '2012-10-17',
            Statement: {
                Effect: 'Allow',
                Principal: { AWS: 'arn:aws:iam::863104360228:role/coactive-external-connections' },
                Action: 'sts:AssumeRoleWithWebIdentity',
            },
        },
    },
    good: {
        policy: {
            Version: '2012-10-17',
            Statement: {
                Effect: 'Allow',
                Principal: { AWS: 'arn:aws:iam::863104360228:role/coactive-external-connections' },
                Action: 'sts:AssumeRole',
            },
        },
    },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-mismatched-action-for-principal',
    *check(policy) {
        for (const statement of eachStatement(policy)) {
            const principals = [...eachPrincipal(statement, ['Principal'])];
            if (statement.json.Effect !== 'Allow' || principals.length === 0)
                continue;
            for (const { value, pointer } of eachText(statement, 'Action')) {
                const door = DOORS.get(value.toLowerCase());
                if (door === undefined || principals.some((principal) => mismatched_action_for_principal_fits(principal, door)))
                    continue;
                const names = principals.map((principal) => principal.value).join(', ');
                yield { pointer, message: `${value} is not how ${names} can assume a role.` };
            }
        }
    },
};
const DOORS = new Map([
    ['sts:assumerole', 'aws'],
    ['sts:assumerolewithsaml', 'saml'],
    ['sts:assumerolewithwebidentity', 'oidc'],
]);
function mismatched_action_for_principal_fits({ type, value }, door) {
    if (type === 'AWS' || type === 'Service')
        return door === 'aws';
    if (type !== 'Federated')
        return true;
    const provider = readIdentityProvider(value);
    return provider === undefined || provider.protocol === door;
}

;// CONCATENATED MODULE: ./build/rules/aws/missing-action.js



const missingAction = {
    id: 'MISSING_ACTION',
    scope: 'policy',
    severity: 'error',
    applies: POLICY_KINDS,
    summary: 'Every statement has an Action.',
    rationale: 'A statement that says nothing about actions is refused by AWS together with the whole policy.',
    howToFix: 'Add "Action" with the actions that are meant.',
    bad: {
        policy: { Version: '2012-10-17', Statement: { Effect: 'Allow', Resource: 'arn:aws:s3:::acme-media/videos/*' } },
    },
    good: {
        policy: {
            Version: '2012-10-17',
            Statement: { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-media/videos/*' },
        },
    },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-missing-action',
    *check(policy) {
        for (const { json, pointer } of eachStatement(policy)) {
            if (lacksElement(json, ['Action', 'NotAction'])) {
                yield { pointer, message: 'The statement has neither Action nor NotAction.' };
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/aws/missing-arn-account.js

const missingArnAccount = {
    id: 'MISSING_ARN_ACCOUNT',
    scope: 'policy',
    severity: 'error',
    applies: ['permissions', 'bucket', 'boundary', 'key'],
    summary: 'ARNs of keys, roles and access points have an account.',
    rationale: 'Only buckets and objects are found without an account. Without one the ARN of a key or role matches nothing.',
    howToFix: 'Write the 12-digit account id between the fourth and the fifth colon.',
    bad: {
        policy: {
            Version: '2012-10-17',
            Statement: {
                Effect: 'Allow',
                Action: 'kms:Decrypt',
                Resource: 'arn:aws:kms:us-east-1::key/1234abcd-12ab-34cd-56ef-1234567890ab',
            },
        },
    },
    good: {
        policy: {
            Version: '2012-10-17',
            Statement: {
                Effect: 'Allow',
                Action: 'kms:Decrypt',
                Resource: 'arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab',
            },
        },
    },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-missing-arn-account',
    *check(policy) {
        for (const { value, pointer } of eachArnWith('MISSING_ARN_ACCOUNT', policy)) {
            yield { pointer, message: `"${value}" lacks the account id.` };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/aws/missing-arn-field.js


const missingArnField = {
    id: 'MISSING_ARN_FIELD',
    scope: 'policy',
    severity: 'error',
    applies: POLICY_KINDS,
    summary: 'Every ARN has its six fields.',
    rationale: 'With a field too few the rest slides to the left: what you meant as the bucket may be read as an account.',
    howToFix: 'Write arn:partition:service:region:account:resource; S3 leaves region and account empty: arn:aws:s3:::bucket.',
    bad: {
        policy: {
            Version: '2012-10-17',
            Statement: { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:acme-media/videos/*' },
        },
    },
    good: {
        policy: {
            Version: '2012-10-17',
            Statement: { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-media/videos/*' },
        },
    },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-missing-arn-field',
    *check(policy) {
        for (const { value, pointer } of eachArnWith('MISSING_ARN_FIELD', policy)) {
            yield { pointer, message: `"${value}" has fewer than the six fields of an ARN.` };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/aws/missing-brace-in-variable.js




const missingBraceInVariable = {
    scope: 'policy',
    id: 'MISSING_BRACE_IN_VARIABLE',
    severity: 'error',
    applies: POLICY_KINDS,
    needs: ['${'],
    summary: 'A policy variable that is opened is closed.',
    rationale: 'AWS refuses a document with an unclosed variable. A prefix for each team, say, would not come to be, and the old access stays.',
    howToFix: 'Close the variable with }, or write ${$}{ for the two characters themselves.',
    bad: { policy: listingIf({ StringLike: { 's3:prefix': 'videos/${aws:PrincipalTag/team/*' } }) },
    good: { policy: listingIf({ StringLike: { 's3:prefix': 'videos/${aws:PrincipalTag/team}/*' } }) },
    reference: checkReference('error', 'missing-brace-in-variable'),
    *check(policy) {
        for (const { variable, pointer } of eachMisspeltVariable(policy, 'no-brace')) {
            yield { pointer, message: `The variable "${variable.text}" is not closed with "}".` };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/aws/missing-condition-key-for-oidc-principal.js


const missingConditionKeyForOidcPrincipal = {
    id: 'MISSING_CONDITION_KEY_FOR_OIDC_PRINCIPAL',
    scope: 'policy',
    severity: 'error',
    applies: ['trust'],
    needs: ['federated'],
    summary: 'An OIDC provider is held to a claim of its tokens.',
    rationale: 'A provider vouches for all of its users. Without a condition on its claims any of them can assume the role.',
    howToFix: 'Add a condition on a key of the provider, for example PROVIDER:aud and PROVIDER:sub.',
    bad: {
        policy: {
            Version: '2012-10-17',
            Statement: {
                Effect: 'Allow',
                Principal: { Federated: 'accounts.google.com' },
                Action: 'sts:AssumeRoleWithWebIdentity',
            },
        },
    },
    good: {
        policy: {
            Version: '2012-10-17',
            Statement: {
                Effect: 'Allow',
                Principal: { Federated: 'accounts.google.com' },
                Action: 'sts:AssumeRoleWithWebIdentity',
                Condition: { StringEquals: { 'accounts.google.com:aud': '66677788899900pro0' } },
            },
        },
    },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-security-warning-missing-condition-key-for-oidc-principal',
    *check(policy) {
        for (const statement of eachStatement(policy)) {
            if (statement.json.Effect !== 'Allow')
                continue;
            const keys = [...eachCondition(statement)].map(({ key }) => key.toLowerCase());
            for (const { host, value, pointer } of eachOidcProvider(statement)) {
                if (isGitHub(host) || keys.some((key) => key.startsWith(`${host}:`)))
                    continue;
                yield { pointer, message: `Every user of "${value}" can assume the role: no condition has a key ${host}:\u2026.` };
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/aws/missing-effect.js



const missingEffect = {
    id: 'MISSING_EFFECT',
    scope: 'policy',
    severity: 'error',
    applies: POLICY_KINDS,
    summary: 'Every statement says whether it allows or denies.',
    rationale: 'There is no default: AWS refuses a policy that leaves open whether a statement gives access or takes it.',
    howToFix: 'Add "Effect": "Allow" or "Effect": "Deny".',
    bad: {
        policy: {
            Version: '2012-10-17',
            Statement: { Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-media/videos/*' },
        },
    },
    good: {
        policy: {
            Version: '2012-10-17',
            Statement: { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-media/videos/*' },
        },
    },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-missing-effect',
    *check(policy) {
        for (const { json, pointer } of eachStatement(policy)) {
            if (lacksElement(json, ['Effect'])) {
                yield { pointer, message: 'The statement has no Effect.' };
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/aws/missing-github-repo-condition-key.js


const missingGithubRepoConditionKey = {
    id: 'MISSING_GITHUB_REPO_CONDITION_KEY',
    scope: 'policy',
    severity: 'error',
    applies: ['trust'],
    needs: ['federated'],
    summary: 'GitHub\u2019s provider is held to a repository.',
    rationale: 'GitHub vouches for every workflow of every repository. Without a condition on the subject anybody with a GitHub account can assume the role.',
    howToFix: 'Add a condition on token.actions.githubusercontent.com:sub with repo:OWNER/REPOSITORY:ref:refs/heads/BRANCH.',
    bad: {
        policy: {
            Version: '2012-10-17',
            Statement: {
                Effect: 'Allow',
                Principal: { Federated: 'arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com' },
                Action: 'sts:AssumeRoleWithWebIdentity',
                Condition: { StringEquals: { 'token.actions.githubusercontent.com:aud': 'sts.amazonaws.com' } },
            },
        },
    },
    good: {
        policy: {
            Version: '2012-10-17',
            Statement: {
                Effect: 'Allow',
                Principal: { Federated: 'arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com' },
                Action: 'sts:AssumeRoleWithWebIdentity',
                Condition: {
                    StringEquals: {
                        'token.actions.githubusercontent.com:aud': 'sts.amazonaws.com',
                        'token.actions.githubusercontent.com:sub': 'repo:acme/infrastructure:ref:refs/heads/main',
                    },
                },
            },
        },
    },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-security-warning-missing-github-repo-condition-key',
    *check(policy) {
        for (const statement of eachStatement(policy)) {
            if (statement.json.Effect !== 'Allow')
                continue;
            const keys = new Set([...eachCondition(statement)].map(({ key }) => key.toLowerCase()));
            if (keys.has(`${GITHUB_HOST}:sub`))
                continue;
            for (const { host, pointer } of eachOidcProvider(statement)) {
                if (!isGitHub(host) || keys.has(`${host}:sub`))
                    continue;
                yield {
                    pointer,
                    message: `Every repository on GitHub can assume the role: no condition has the key ${host}:sub.`,
                };
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/aws/missing-paired-condition-keys.js





const missingPairedConditionKeys = {
    scope: 'policy',
    id: 'MISSING_PAIRED_CONDITION_KEYS',
    severity: 'error',
    applies: POLICY_KINDS,
    needs: ['condition'],
    summary: 'A private address is compared together with its VPC.',
    rationale: 'The same private addresses exist in the networks of every other company. An address alone lets in whoever gives it to a machine; only with the VPC does it say which machine.',
    howToFix: 'Add the VPC to the same statement: aws:SourceVpc, or aws:Ec2InstanceSourceVpc for an instance.',
    bad: { policy: readingIf({ IpAddress: { 'aws:VpcSourceIp': '10.0.0.0/8' } }) },
    good: {
        policy: readingIf({
            IpAddress: { 'aws:VpcSourceIp': '10.0.0.0/8' },
            StringEquals: { 'aws:SourceVpc': 'vpc-0123456789abcdef0' },
        }),
    },
    reference: checkReference('security-warning', 'missing-paired-condition-keys'),
    *check(policy) {
        for (const { statement, key, pointer } of eachSite(policy)) {
            const partners = PARTNERS.get(key.toLowerCase());
            if (partners === undefined)
                continue;
            const present = keysOf(statement.json.Condition);
            if (partners.some((partner) => present.has(partner.toLowerCase())))
                continue;
            const [first = ''] = partners;
            yield {
                pointer,
                part: 'key',
                message: `"${key}" stands without "${first}".`,
                fix: `Add a condition on ${first}.`,
            };
        }
    },
};
const PARTNERS = new Map([
    ['aws:vpcsourceip', ['aws:SourceVpc', 'aws:SourceVpce']],
    ['aws:ec2instancesourceprivateipv4', ['aws:Ec2InstanceSourceVpc']],
]);
function keysOf(condition) {
    const blocks = isObject(condition) ? Object.values(condition) : [];
    return new Set(blocks.filter(isObject).flatMap((block) => Object.keys(block).map((key) => key.toLowerCase())));
}

;// CONCATENATED MODULE: ./build/rules/aws/missing-principal.js


const missingPrincipal = {
    id: 'MISSING_PRINCIPAL',
    scope: 'policy',
    severity: 'error',
    applies: ['trust', 'bucket', 'key'],
    summary: 'Every statement of a resource policy names its principals.',
    rationale: 'A bucket, key or trust policy says who gets access. Without a Principal AWS refuses it.',
    howToFix: 'Add "Principal": { "AWS": "arn:aws:iam::863104360228:role/coactive-external-connections" } or the principal that is meant.',
    bad: {
        kind: 'bucket',
        policy: {
            Version: '2012-10-17',
            Statement: { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-media/videos/*' },
        },
    },
    good: {
        kind: 'bucket',
        policy: {
            Version: '2012-10-17',
            Statement: {
                Effect: 'Allow',
                Principal: { AWS: 'arn:aws:iam::863104360228:role/coactive-external-connections' },
                Action: 's3:GetObject',
                Resource: 'arn:aws:s3:::acme-media/videos/*',
            },
        },
    },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-missing-principal',
    *check(policy) {
        for (const { json, pointer } of eachStatement(policy)) {
            if (lacksElement(json, ['Principal', 'NotPrincipal'])) {
                yield { pointer, message: 'The statement does not say whom it concerns: it has no Principal.' };
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/aws/missing-qualifier.js






const missingQualifier = {
    scope: 'policy',
    id: 'MISSING_QUALIFIER',
    severity: 'error',
    applies: POLICY_KINDS,
    needs: ['condition'],
    summary: 'A condition on a key with several values says ForAllValues or ForAnyValue.',
    rationale: 'A request may carry several values for such a key, an organisation path for example. Without ForAllValues or ForAnyValue it is not defined which of them must match, so nobody can say whom the statement lets in.',
    howToFix: 'Write ForAnyValue: (one of the values must match) or ForAllValues: (each must; also true without any).',
    bad: {
        kind: 'trust',
        policy: trustIf({ StringLike: { 'aws:PrincipalOrgPaths': 'o-a1b2c3d4e5/r-ab12/ou-ab12-11111111/*' } }),
    },
    good: {
        kind: 'trust',
        policy: trustIf({
            'ForAnyValue:StringLike': { 'aws:PrincipalOrgPaths': 'o-a1b2c3d4e5/r-ab12/ou-ab12-11111111/*' },
        }),
    },
    reference: checkReference('error', 'missing-qualifier'),
    *check(policy) {
        for (const site of eachKnownSite(policy)) {
            if (site.parsed.set !== undefined || site.parsed.family === 'Null' || !isMultivalued(site.key))
                continue;
            const replacement = site.parsed.negated ? undefined : withOperator(site, `ForAnyValue:${site.operator}`);
            yield {
                pointer: site.pointer,
                part: 'key',
                message: `"${site.key}" may have several values, and ${site.operator} does not say how many must match.`,
                ...(replacement !== undefined && { replacement }),
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/aws/missing-quote-in-variable.js




const missingQuoteInVariable = {
    scope: 'policy',
    id: 'MISSING_QUOTE_IN_VARIABLE',
    severity: 'error',
    applies: POLICY_KINDS,
    needs: ['${'],
    summary: 'The default of a policy variable stands in single quotes.',
    rationale: 'AWS refuses a document whose default is not quoted, so the access that it describes does not come to be.',
    howToFix: "Write the default in single quotes: ${key, 'text'}.",
    bad: { policy: listingIf({ StringLike: { 's3:prefix': 'videos/${aws:PrincipalTag/team, shared}/*' } }) },
    good: { policy: listingIf({ StringLike: { 's3:prefix': "videos/${aws:PrincipalTag/team, 'shared'}/*" } }) },
    reference: checkReference('error', 'missing-quote-in-variable'),
    *check(policy) {
        for (const { variable, pointer } of eachMisspeltVariable(policy, 'no-quote')) {
            yield { pointer, message: `The default in "${variable.text}" does not stand in single quotes.` };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/aws/missing-resource.js


const missingResource = {
    id: 'MISSING_RESOURCE',
    scope: 'policy',
    severity: 'error',
    applies: ['permissions', 'bucket', 'boundary', 'key'],
    summary: 'Every statement says which resources it is about.',
    rationale: 'Without a Resource AWS refuses the policy; only a role\u2019s trust policy, which is about its own role, has none.',
    howToFix: 'Add "Resource" with the ARN of the bucket or of the objects below the prefix.',
    bad: { policy: { Version: '2012-10-17', Statement: { Effect: 'Allow', Action: 's3:GetObject' } } },
    good: {
        policy: {
            Version: '2012-10-17',
            Statement: { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-media/videos/*' },
        },
    },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-missing-resource',
    *check(policy) {
        for (const { json, pointer } of eachStatement(policy)) {
            if (lacksElement(json, ['Resource', 'NotResource'])) {
                yield { pointer, message: 'The statement has neither Resource nor NotResource.' };
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/aws/missing-statement.js



const missingStatement = {
    id: 'MISSING_STATEMENT',
    scope: 'policy',
    severity: 'error',
    applies: POLICY_KINDS,
    summary: 'A policy has at least one statement.',
    rationale: 'A policy without a statement gives nothing, and AWS refuses it.',
    howToFix: 'Add "Statement" with at least one statement.',
    bad: { policy: { Version: '2012-10-17' } },
    good: {
        policy: {
            Version: '2012-10-17',
            Statement: { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-media/videos/*' },
        },
    },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-missing-statement',
    *check({ json }) {
        if (!isObject(json))
            return;
        if (lacksElement(json, ['Statement'], DOCUMENT_ELEMENTS)) {
            yield { pointer: [], message: 'The policy has no Statement.' };
        }
        else if (Array.isArray(json.Statement) && json.Statement.length === 0) {
            yield { pointer: ['Statement'], message: 'Statement is an empty list.' };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/aws/missing-tag-key-in-condition.js





const missingTagKeyInCondition = {
    scope: 'policy',
    id: 'MISSING_TAG_KEY_IN_CONDITION',
    severity: 'error',
    applies: POLICY_KINDS,
    needs: ['tag'],
    summary: 'A condition on a tag names the tag.',
    rationale: 'Without the name of a tag the key is in no request. Objects that only a tag should open stay closed, and those that a tag should close stay open.',
    howToFix: "Write the tag's key after a slash, for example s3:ExistingObjectTag/shared.",
    bad: { policy: readingIf({ StringEquals: { 's3:ExistingObjectTag': 'yes' } }) },
    good: { policy: readingIf({ StringEquals: { 's3:ExistingObjectTag/shared': 'yes' } }) },
    reference: checkReference('error', 'missing-tag-key-in-condition'),
    *check(policy) {
        for (const { key, pointer } of eachSite(policy)) {
            const name = tagKeyWithoutTag(key);
            if (name === undefined)
                continue;
            yield {
                pointer,
                part: 'key',
                message: `"${key}" does not say which tag is meant.`,
                fix: `Write ${name}/tag-key.`,
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/aws/missing-version.js



const missingVersion = {
    id: 'MISSING_VERSION',
    scope: 'policy',
    severity: 'warning',
    applies: POLICY_KINDS,
    summary: 'A policy names its Version.',
    rationale: 'Without a Version AWS reads the policy in the language of 2008: variables such as ${aws:username} are then plain text and match nothing that you meant.',
    howToFix: 'Add "Version": "2012-10-17" as the first element.',
    bad: {
        policy: { Statement: { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-media/videos/*' } },
    },
    good: {
        policy: {
            Version: '2012-10-17',
            Statement: { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-media/videos/*' },
        },
    },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-general-warning-missing-version',
    *check({ json }) {
        if (!isObject(json) || !lacksElement(json, ['Version'], DOCUMENT_ELEMENTS))
            return;
        yield { pointer: [], message: 'The policy has no Version, so AWS reads it in the language of 2008-10-17.' };
    },
};

;// CONCATENATED MODULE: ./build/rules/aws/null-with-if-exists.js





const nullWithIfExists = {
    scope: 'policy',
    id: 'NULL_WITH_IF_EXISTS',
    severity: 'error',
    applies: POLICY_KINDS,
    needs: ['null'],
    summary: 'Null stands without IfExists.',
    rationale: 'Null asks whether a key is there, IfExists says to ask only where it is: together they mean nothing, and AWS refuses the document.',
    howToFix: 'Write Null.',
    bad: { policy: listingIf({ NullIfExists: { 's3:prefix': 'false' } }) },
    good: { policy: listingIf({ Null: { 's3:prefix': 'false' }, StringLike: { 's3:prefix': 'videos/*' } }) },
    reference: checkReference('error', 'null-with-if-exists'),
    *check(policy) {
        for (const site of eachSite(policy)) {
            if (!/^(?:ForAllValues:|ForAnyValue:)?NullIfExists$/.test(site.operator))
                continue;
            const replacement = withOperator(site, 'Null');
            yield {
                pointer: site.pointer,
                message: `${site.operator} is not an operator: Null asks for the existence of "${site.key}" already.`,
                ...(replacement !== undefined && { replacement }),
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/aws/null-with-qualifier.js





const nullWithQualifier = {
    scope: 'policy',
    id: 'NULL_WITH_QUALIFIER',
    severity: 'note',
    applies: POLICY_KINDS,
    needs: ['null'],
    summary: 'Null stands without ForAllValues and ForAnyValue.',
    rationale: 'Null asks whether a key is there at all; a set operator before it has nothing to count and only makes a reader wonder.',
    howToFix: 'Write Null.',
    bad: { policy: listingIf({ 'ForAnyValue:Null': { 's3:prefix': 'false' } }) },
    good: { policy: listingIf({ Null: { 's3:prefix': 'false' }, StringLike: { 's3:prefix': 'videos/*' } }) },
    reference: checkReference('suggestion', 'null-with-qualifier'),
    *check(policy) {
        for (const site of eachKnownSite(policy)) {
            if (site.parsed.family !== 'Null' || site.parsed.set === undefined)
                continue;
            const replacement = withOperator(site, 'Null');
            yield {
                pointer: site.pointer,
                part: 'key',
                message: `${site.parsed.set} has no effect before Null.`,
                ...(replacement !== undefined && { replacement }),
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/aws/pass-role-with-star-in-action-and-resource.js


const passRoleWithStarInActionAndResource = {
    id: 'PASS_ROLE_WITH_STAR_IN_ACTION_AND_RESOURCE',
    scope: 'policy',
    severity: 'error',
    applies: ['permissions', 'boundary'],
    summary: 'No wildcard lets the role pass every role of the account.',
    rationale: 'With iam:PassRole on everything the holder hands any role of your account to a service and acts with its rights: that is the whole account, not a bucket.',
    howToFix: 'Name the actions that are meant and the resources that they are meant for.',
    bad: { policy: { Version: '2012-10-17', Statement: { Effect: 'Allow', Action: '*', Resource: '*' } } },
    good: {
        policy: {
            Version: '2012-10-17',
            Statement: { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-media/videos/*' },
        },
    },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-security-warning-pass-role-with-star-in-action-and-resource',
    *check(policy) {
        for (const statement of eachStatement(policy)) {
            if (statement.json.Effect !== 'Allow')
                continue;
            const everywhere = [...eachText(statement, 'Resource')].some(({ value }) => EVERY_ROLE.test(value));
            const isLimited = [...eachCondition(statement)].some(({ key }) => key.toLowerCase() === 'iam:passedtoservice');
            if (!everywhere || isLimited)
                continue;
            for (const { value, pointer } of eachText(statement, 'Action')) {
                if (!hasWildcard(value) || !matchesWildcard(value.toLowerCase(), 'iam:passrole'))
                    continue;
                yield { pointer, message: `"${value}" on every resource includes iam:PassRole for every role of the account.` };
            }
        }
    },
};
const EVERY_ROLE = /^(\*+|arn:[^:]+:(iam|\*):\*?:[^:]+:(\*|role\/\*))$/;

;// CONCATENATED MODULE: ./build/rules/grounds/document-size.js
function countCharacters(text) {
    return text.replace(/[ \t\r\n]+/g, '').length;
}
function countBytes(text) {
    return new TextEncoder().encode(text).length;
}
function formatCount(count) {
    return count.toLocaleString('en-US');
}

;// CONCATENATED MODULE: ./build/rules/aws/policy-size-exceeds-identity-policy-quota.js

const policySizeExceedsIdentityPolicyQuota = {
    id: 'POLICY_SIZE_EXCEEDS_IDENTITY_POLICY_QUOTA',
    scope: 'policy',
    severity: 'error',
    applies: ['permissions', 'boundary'],
    summary: 'An identity policy has at most 6,144 characters.',
    rationale: 'IAM refuses a managed policy that is longer, and this quota cannot be raised. White space does not count.',
    howToFix: 'Split the policy into several, or name fewer prefixes with a common parent.',
    bad: {
        policy: {
            Version: '2012-10-17',
            Statement: {
                Effect: 'Allow',
                Action: 's3:GetObject',
                Resource: Array.from({ length: 180 }, (_, index) => `arn:aws:s3:::acme-media/videos/${String(index)}/*`),
            },
        },
    },
    good: {
        policy: {
            Version: '2012-10-17',
            Statement: { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-media/videos/*' },
        },
    },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-general-warning-policy-size-exceeds-identity-policy-quota',
    *check({ text }) {
        const count = countCharacters(text);
        if (count <= QUOTA)
            return;
        yield {
            pointer: [],
            message: `The policy has ${formatCount(count)} characters without white space; IAM takes ${formatCount(QUOTA)}.`,
        };
    },
};
const QUOTA = 6_144;

;// CONCATENATED MODULE: ./build/rules/aws/policy-size-exceeds-resource-policy-quota.js

const policySizeExceedsResourcePolicyQuota = {
    id: 'POLICY_SIZE_EXCEEDS_RESOURCE_POLICY_QUOTA',
    scope: 'policy',
    severity: 'error',
    applies: ['bucket', 'key'],
    summary: 'A bucket policy has at most 20 KB.',
    rationale: 'S3 refuses a longer bucket policy, KMS a key policy above 32 KB; neither quota can be raised.',
    howToFix: 'Join statements that differ in one element only, and remove white space.',
    bad: {
        kind: 'bucket',
        policy: {
            Version: '2012-10-17',
            Statement: {
                Effect: 'Allow',
                Principal: { AWS: 'arn:aws:iam::863104360228:role/coactive-external-connections' },
                Action: 's3:GetObject',
                Resource: Array.from({ length: 600 }, (_, index) => `arn:aws:s3:::acme-media/videos/${String(index)}/*`),
            },
        },
    },
    good: {
        kind: 'bucket',
        policy: {
            Version: '2012-10-17',
            Statement: {
                Effect: 'Allow',
                Principal: { AWS: 'arn:aws:iam::863104360228:role/coactive-external-connections' },
                Action: 's3:GetObject',
                Resource: 'arn:aws:s3:::acme-media/videos/*',
            },
        },
    },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-general-warning-policy-size-exceeds-resource-policy-quota',
    *check({ kind, text, json }) {
        const quota = QUOTAS[kind];
        const bytes = countBytes(text);
        if (quota === undefined || bytes <= quota)
            return;
        const compact = countBytes(JSON.stringify(json));
        yield {
            pointer: [],
            message: `The policy has ${formatCount(bytes)} bytes; AWS takes ${formatCount(quota)}.`,
            ...(compact <= quota && { fix: `Remove white space: without it the policy has ${formatCount(compact)} bytes.` }),
        };
    },
};
const QUOTAS = { bucket: 20 * 1024, key: 32 * 1024 };

;// CONCATENATED MODULE: ./build/rules/aws/policy-size-exceeds-role-trust-policy-quota.js

const policySizeExceedsRoleTrustPolicyQuota = {
    id: 'POLICY_SIZE_EXCEEDS_ROLE_TRUST_POLICY_QUOTA',
    scope: 'policy',
    severity: 'warning',
    applies: ['trust'],
    summary: 'A trust policy has at most 2,048 characters.',
    rationale: 'IAM refuses a longer one unless the quota of your account was raised, and above 8,192 always. White space does not count.',
    howToFix: 'Remove principals and conditions that are not needed, or ask AWS for a higher quota "Role trust policy length".',
    bad: {
        policy: {
            Version: '2012-10-17',
            Statement: {
                Effect: 'Allow',
                Principal: {
                    AWS: Array.from({ length: 60 }, (_, index) => `arn:aws:iam::111122223333:role/media-reader-${String(index)}`),
                },
                Action: 'sts:AssumeRole',
            },
        },
    },
    good: {
        policy: {
            Version: '2012-10-17',
            Statement: {
                Effect: 'Allow',
                Principal: { AWS: 'arn:aws:iam::863104360228:role/coactive-external-connections' },
                Action: 'sts:AssumeRole',
            },
        },
    },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-general-warning-policy-size-exceeds-role-trust-policy-quota',
    *check({ text }) {
        const count = countCharacters(text);
        if (count <= policy_size_exceeds_role_trust_policy_quota_QUOTA)
            return;
        const isOverMaximum = count > MAXIMUM;
        const limit = isOverMaximum
            ? `${formatCount(MAXIMUM)} at most`
            : `${formatCount(policy_size_exceeds_role_trust_policy_quota_QUOTA)} unless the quota was raised`;
        yield {
            pointer: [],
            severity: isOverMaximum ? 'error' : 'note',
            message: `The policy has ${formatCount(count)} characters without white space; IAM takes ${limit}.`,
        };
    },
};
const policy_size_exceeds_role_trust_policy_quota_QUOTA = 2_048;
const MAXIMUM = 8_192;

;// CONCATENATED MODULE: ./build/rules/grounds/private-source.js


function* eachPrivateSource(policy, negated) {
    for (const site of eachKnownSite(policy)) {
        if (site.key.toLowerCase() !== 'aws:sourceip' || site.parsed.family !== 'IpAddress')
            continue;
        if (site.parsed.negated !== negated || site.values.length === 0)
            continue;
        if (site.values.every(({ value }) => isPrivate(valueText(value) ?? '')))
            yield site;
    }
}
function isPrivate(text) {
    const range = parseRange(text);
    return range !== undefined && PRIVATE.some((outer) => private_source_contains(outer, range));
}
function private_source_contains(outer, inner) {
    return outer.version === inner.version && outer.first <= inner.first && inner.last <= outer.last;
}
const PRIVATE = [
    ...['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', '127.0.0.0/8', '169.254.0.0/16'],
    ...['fc00::/7', 'fe80::/10', '::1/128'],
]
    .map(parseRange)
    .filter((range) => range !== undefined);

;// CONCATENATED MODULE: ./build/rules/aws/private-ip-address.js




const privateIpAddress = {
    scope: 'policy',
    id: 'PRIVATE_IP_ADDRESS',
    severity: 'error',
    applies: POLICY_KINDS,
    needs: ['ipaddress'],
    summary: 'A condition that asks for source addresses names public ones.',
    rationale: 'AWS sees public addresses in aws:SourceIp, and leaves the key out of requests through a VPC endpoint. A private range never matches: what the statement should allow is not allowed, what it should refuse is not refused.',
    howToFix: 'Name the public addresses, or compare aws:VpcSourceIp together with aws:SourceVpc.',
    bad: { policy: readingIf({ IpAddress: { 'aws:SourceIp': '10.0.0.0/8' } }) },
    good: { policy: readingIf({ IpAddress: { 'aws:SourceIp': '198.51.100.0/24' } }) },
    reference: checkReference('error', 'private-ip-address'),
    *check(policy) {
        for (const { pointer, key } of eachPrivateSource(policy, false)) {
            yield { pointer, message: `"${key}" is compared with private addresses only, so the condition never holds.` };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/aws/private-not-ip-address.js




const privateNotIpAddress = {
    scope: 'policy',
    id: 'PRIVATE_NOT_IP_ADDRESS',
    severity: 'error',
    applies: POLICY_KINDS,
    needs: ['ipaddress'],
    summary: 'A condition that excludes source addresses names public ones.',
    rationale: 'AWS sees public addresses in aws:SourceIp. Every request is outside of a private range, so a refusal of all that comes from elsewhere refuses everybody, Coactive too.',
    howToFix: 'Name the public addresses, or compare aws:VpcSourceIp together with aws:SourceVpc.',
    bad: { kind: 'bucket', policy: bucketDenyIf({ NotIpAddress: { 'aws:SourceIp': ['10.0.0.0/8', '192.168.0.0/16'] } }) },
    good: { kind: 'bucket', policy: bucketDenyIf({ NotIpAddress: { 'aws:SourceIp': '198.51.100.0/24' } }) },
    reference: checkReference('error', 'private-not-ip-address'),
    *check(policy) {
        for (const { pointer, key } of eachPrivateSource(policy, true)) {
            yield { pointer, message: `"${key}" is compared with private addresses only, so the condition always holds.` };
        }
    },
};

;// CONCATENATED MODULE: ./build/policy/containment.js
function containsGlob(outer, inner) {
    if (outer === inner)
        return true;
    const first = outer.search(/[*?]/);
    const head = first === -1 ? outer : outer.slice(0, first);
    if (!inner.startsWith(head) || shortest(inner) < shortest(outer))
        return false;
    if (first === outer.length - 1 && outer.endsWith('*'))
        return true;
    return walk(outer, inner);
}
function walk(outer, inner) {
    const alphabet = [...new Set(outer.replace(/[*?]/g, '').split(''))];
    alphabet.push(unusedCharacter(alphabet));
    const seen = new Set();
    const queue = [];
    let work = 0;
    const visit = (at, places) => {
        work += places.length + 1;
        const key = `${String(at)}:${places.join()}`;
        if (seen.has(key))
            return;
        seen.add(key);
        queue.push({ at, places });
    };
    visit(0, skipStars(outer, [0]));
    for (let step = queue.pop(); step !== undefined; step = queue.pop()) {
        const { at, places } = step;
        const next = inner[at];
        if (places.length === 0)
            return false;
        if (next === undefined && !places.includes(outer.length))
            return false;
        if (next === undefined)
            continue;
        if (next === '*')
            visit(at + 1, places);
        const isOpen = next === '*' || next === '?';
        for (const character of isOpen ? alphabet : [next]) {
            if (work > MAX_WORK)
                return false;
            visit(next === '*' ? at : at + 1, advance(outer, places, character));
        }
    }
    return true;
}
const MAX_WORK = 100_000;
function shortest(glob) {
    let stars = 0;
    for (let at = glob.indexOf('*'); at !== -1; at = glob.indexOf('*', at + 1))
        stars++;
    return glob.length - stars;
}
function advance(outer, places, character) {
    const next = [];
    for (const place of places) {
        const token = outer[place];
        if (token === '*')
            next.push(place);
        else if (token === '?' || token === character)
            next.push(place + 1);
    }
    return skipStars(outer, next);
}
function skipStars(outer, places) {
    const all = new Set(places);
    for (const place of all)
        if (outer[place] === '*')
            all.add(place + 1);
    return [...all].sort((one, other) => one - other);
}
function unusedCharacter(used) {
    let code = 0xe000;
    while (used.includes(String.fromCharCode(code)))
        code++;
    return String.fromCharCode(code);
}

;// CONCATENATED MODULE: ./build/rules/grounds/covered-texts.js

function findCovered(texts, covers) {
    const covered = new Map();
    const first = new Map();
    const patterns = [];
    for (const [index, text] of texts.entries()) {
        const same = first.get(text);
        if (same !== undefined) {
            covered.set(index, same);
            continue;
        }
        first.set(text, index);
        if (hasWildcard(text) && patterns.length < MAX_PATTERNS)
            patterns.push(index);
    }
    for (const inner of first.values()) {
        const innerText = texts[inner] ?? '';
        for (const outer of patterns) {
            const outerText = texts[outer] ?? '';
            if (outer === inner || !covers(outerText, innerText))
                continue;
            if (outer > inner && patterns.includes(inner) && covers(innerText, outerText))
                continue;
            covered.set(inner, outer);
            break;
        }
    }
    return covered;
}
const MAX_PATTERNS = 200;

;// CONCATENATED MODULE: ./build/rules/aws/redundant-action.js





const redundantAction = {
    id: 'REDUNDANT_ACTION',
    scope: 'policy',
    severity: 'note',
    applies: POLICY_KINDS,
    summary: 'No action is listed that another one covers.',
    rationale: 'Whoever removes the redundant line believes that the access is gone, while the wildcard beside it still gives it.',
    howToFix: 'Remove the redundant action, or better the wildcard that covers it.',
    bad: {
        policy: {
            Version: '2012-10-17',
            Statement: {
                Effect: 'Allow',
                Action: ['s3:GetObject*', 's3:GetObject'],
                Resource: 'arn:aws:s3:::acme-media/videos/*',
            },
        },
    },
    good: {
        policy: {
            Version: '2012-10-17',
            Statement: {
                Effect: 'Allow',
                Action: ['s3:GetObject', 's3:GetObjectAttributes'],
                Resource: 'arn:aws:s3:::acme-media/videos/*',
            },
        },
    },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-suggestion-redundant-action',
    *check(policy) {
        for (const statement of eachStatement(policy)) {
            const placed = [...eachText(statement, 'Action')];
            const texts = placed.map(({ value }) => value);
            const covered = findCovered(texts.map((text) => text.toLowerCase()), containsGlob);
            const rest = texts.filter((_, index) => !covered.has(index));
            for (const [index, outer] of covered) {
                const [found, by] = [texts[index] ?? '', texts[outer] ?? ''];
                const pointer = placed[index]?.pointer ?? statement.pointer;
                yield {
                    pointer,
                    message: found === by ? `"${found}" is listed twice.` : `"${found}" is already part of "${by}".`,
                    fix: `Remove "${found}".`,
                    replacement: withTexts(statement, 'Action', rest),
                };
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/policy/like.js
function readsWildcards(operator) {
    return operator.family === 'Arn' || operator.base.endsWith('Like');
}

;// CONCATENATED MODULE: ./build/rules/grounds/value-type.js






function* eachMistypedValue(policy, ...families) {
    for (const site of eachKnownSite(policy)) {
        const family = families.find((one) => one === site.parsed.family);
        if (family === undefined || !suitsKey(site))
            continue;
        for (const { value, pointer } of site.values) {
            const text = valueText(value);
            if (text === undefined || !eachVariable(text).next().done)
                continue;
            if (!READABLE[family](text))
                yield { site, text, pointer };
        }
    }
}
const isBoolean = (text) => /^(?:true|false)$/i.test(text);
const READABLE = {
    Bool: isBoolean,
    Null: isBoolean,
    Date: (text) => /^\d{4}$/.test(text) || parseInstant(text) !== undefined,
    Numeric: (text) => parseDecimal(text) !== undefined,
    IpAddress: (text) => parseRange(text) !== undefined,
    Binary: (text) => /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(text),
};
const FAMILIES = {
    String: ['String'],
    ARN: ['Arn', 'String'],
    Bool: ['Bool'],
    Numeric: ['Numeric'],
    Date: ['Date'],
    IPAddress: ['IpAddress'],
};
function suitsKey(site) {
    return site.parsed.family === 'Null' || familiesFor(site.key)?.includes(site.parsed.family) !== false;
}
function familiesFor(key) {
    if (/tag\/./i.test(key) || /^kms:encryptioncontext:/i.test(key))
        return undefined;
    if (/^aws:epochtime$/i.test(key))
        return ['Date', 'Numeric'];
    if (/(?:arn|^kms:\w+principal)$/i.test(key) && valueTypeOf(key) === 'String')
        return ['String', 'Arn'];
    return FAMILIES[valueTypeOf(key) ?? ''];
}

;// CONCATENATED MODULE: ./build/rules/aws/redundant-key-due-to-wildcard-in-condition.js








const redundantKeyDueToWildcardInCondition = {
    scope: 'policy',
    id: 'REDUNDANT_KEY_DUE_TO_WILDCARD_IN_CONDITION',
    severity: 'note',
    applies: POLICY_KINDS,
    needs: ['condition'],
    summary: 'A condition restricts something.',
    rationale: 'A lone asterisk matches every value, so the statement looks restricted and is not. An external ID compared with it, for example, may be any.',
    howToFix: 'Write the values that were meant; if any will do, take the condition away or say so with Null.',
    bad: { policy: listingIf({ StringLike: { 's3:prefix': '*' } }) },
    good: { policy: listingIf({ StringLike: { 's3:prefix': 'videos/*' } }) },
    reference: checkReference('suggestion', 'redundant-key-due-to-wildcard-in-condition'),
    *check(policy) {
        for (const site of eachKnownSite(policy)) {
            if (!readsWildcards(site.parsed) || site.parsed.negated || SENSITIVE_KEYS.has(site.key.toLowerCase()))
                continue;
            if (!suitsKey(site))
                continue;
            const match = site.values.find(({ value }) => typeof value === 'string' && /^\*+$/.test(value));
            if (match === undefined)
                continue;
            const replacement = site.parsed.ifExists ? withoutCondition(site) : undefined;
            yield {
                pointer: match.pointer,
                message: `"${valueText(match.value) ?? ''}" matches every value of "${site.key}".`,
                ...(replacement !== undefined && { replacement }),
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/grounds/plain-glob.js
function toPlainGlob(pattern, version) {
    if (version !== '2012-10-17')
        return pattern;
    return pattern.replace(/\$\{([^}]*)\}/g, (_, name) => ESCAPED[name] ?? '*');
}
function literalGlob(text) {
    return text.replace(/[*?]/g, (character) => ESCAPED[character] ?? character);
}
const ESCAPED = { '*': '\uf8fe', '?': '\uf8ff', $: '$' };

;// CONCATENATED MODULE: ./build/rules/grounds/covers-resource.js



function coversResource(outer, inner, version) {
    if (outer === '*')
        return true;
    const [one, other] = [(0,policy_arn/* splitArn */.E_)(outer), (0,policy_arn/* splitArn */.E_)(inner)];
    if (one === undefined || other === undefined)
        return outer === inner;
    if (outer.replace(/\$\{[*?$]\}/g, '').includes('${'))
        return outer === inner;
    return covers_resource_PARTS.every((part) => containsGlob(toPlainGlob(one[part], version), toPlainGlob(other[part], version)));
}
const covers_resource_PARTS = ['prefix', 'partition', 'service', 'region', 'account', 'resource'];

;// CONCATENATED MODULE: ./build/rules/aws/redundant-resource.js




const redundantResource = {
    id: 'REDUNDANT_RESOURCE',
    scope: 'policy',
    severity: 'note',
    applies: ['permissions', 'bucket', 'boundary', 'key'],
    summary: 'No resource is listed that another one covers.',
    rationale: 'Whoever removes the redundant ARN believes that the access is gone, while the wildcard beside it still gives it.',
    howToFix: 'Remove the redundant ARN, or better the wildcard that covers it.',
    bad: {
        policy: {
            Version: '2012-10-17',
            Statement: {
                Effect: 'Allow',
                Action: 's3:GetObject',
                Resource: ['arn:aws:s3:::acme-media/videos/*', 'arn:aws:s3:::acme-media/videos/2026/*'],
            },
        },
    },
    good: {
        policy: {
            Version: '2012-10-17',
            Statement: {
                Effect: 'Allow',
                Action: 's3:GetObject',
                Resource: ['arn:aws:s3:::acme-media/videos/*', 'arn:aws:s3:::acme-media/images/*'],
            },
        },
    },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-suggestion-redundant-resource',
    *check(policy) {
        for (const statement of eachStatement(policy)) {
            const placed = [...eachText(statement, 'Resource')];
            const texts = placed.map(({ value }) => value);
            const covered = findCovered(texts, (outer, inner) => coversResource(outer, inner, policy.version));
            const rest = texts.filter((_, index) => !covered.has(index));
            for (const [index, outer] of covered) {
                const [found, by] = [texts[index] ?? '', texts[outer] ?? ''];
                const pointer = placed[index]?.pointer ?? statement.pointer;
                yield {
                    pointer,
                    message: found === by ? `"${found}" is listed twice.` : `"${found}" is already part of "${by}".`,
                    fix: `Remove "${found}".`,
                    replacement: withTexts(statement, 'Resource', rest),
                };
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/aws/redundant-statement.js



const redundantStatement = {
    id: 'REDUNDANT_STATEMENT',
    scope: 'policy',
    severity: 'note',
    applies: POLICY_KINDS,
    summary: 'No two statements say the same.',
    rationale: 'Somebody will change one of the two and forget the other: the access that was meant to end goes on.',
    howToFix: 'Remove one of the two statements.',
    bad: {
        policy: {
            Version: '2012-10-17',
            Statement: [
                { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-media/videos/*', Sid: 'ReadVideos' },
                { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-media/videos/*', Sid: 'ReadMedia' },
            ],
        },
    },
    good: {
        policy: {
            Version: '2012-10-17',
            Statement: [
                {
                    Effect: 'Allow',
                    Action: 's3:ListBucket',
                    Resource: 'arn:aws:s3:::acme-media',
                    Condition: { StringLike: { 's3:prefix': 'videos/*' } },
                },
                { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-media/videos/*' },
            ],
        },
    },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-suggestion-redundant-statement',
    *check(policy) {
        const seen = new Map();
        for (const { index, pointer, json } of eachStatement(policy)) {
            const meaning = writeMeaning(json);
            const first = seen.get(meaning);
            if (first === undefined) {
                seen.set(meaning, index);
                continue;
            }
            yield { pointer, message: `The statement says the same as statement ${String(first + 1)}.`, replacement: null };
        }
    },
};
function writeMeaning(statement) {
    const parts = Object.entries(statement)
        .filter(([element]) => element !== 'Sid')
        .map(([element, value]) => `${element}=${writeValue(element.endsWith('Action') ? lowerCase(value) : value)}`);
    return parts.sort().join('\n');
}
function writeValue(value) {
    if (!isObject(value))
        return writeList(Array.isArray(value) ? value : [value]);
    const entries = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}:${writeValue(item)}`);
    return `{${entries.sort().join()}}`;
}
function writeList(list) {
    return `[${[...new Set(list.map((item) => JSON.stringify(item)))].sort().join()}]`;
}
function lowerCase(value) {
    if (Array.isArray(value))
        return value.map(lowerCase);
    return typeof value === 'string' ? value.toLowerCase() : value;
}

;// CONCATENATED MODULE: ./build/rules/aws/restrict-access-to-service-principal.js

const restrictAccessToServicePrincipal = {
    id: 'RESTRICT_ACCESS_TO_SERVICE_PRINCIPAL',
    scope: 'policy',
    severity: 'error',
    applies: ['bucket', 'key'],
    needs: ['service'],
    summary: 'A service is let in for your own resources only.',
    rationale: 'A service acts for all of its customers. Without a condition on the source, somebody else\u2019s resource can make it reach your bucket: the confused deputy.',
    howToFix: 'Add a condition on aws:SourceArn, aws:SourceAccount, aws:SourceOrgID or aws:SourceOrgPaths.',
    bad: {
        kind: 'bucket',
        policy: {
            Version: '2012-10-17',
            Statement: {
                Effect: 'Allow',
                Principal: { Service: 'cloudfront.amazonaws.com' },
                Action: 's3:GetObject',
                Resource: 'arn:aws:s3:::acme-media/videos/*',
            },
        },
    },
    good: {
        kind: 'bucket',
        policy: {
            Version: '2012-10-17',
            Statement: {
                Effect: 'Allow',
                Principal: { Service: 'cloudfront.amazonaws.com' },
                Action: 's3:GetObject',
                Resource: 'arn:aws:s3:::acme-media/videos/*',
                Condition: { StringEquals: { 'aws:SourceAccount': '111122223333' } },
            },
        },
    },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-security-warning-restrict-access-to-service-principal',
    *check(policy) {
        for (const statement of eachStatement(policy)) {
            if (statement.json.Effect !== 'Allow')
                continue;
            if ([...eachCondition(statement)].some(({ key }) => SOURCES.has(key.toLowerCase())))
                continue;
            for (const { type, value, pointer } of eachPrincipal(statement, ['Principal'])) {
                if (type !== 'Service')
                    continue;
                yield { pointer, message: `"${value}" is let in whatever resource it acts for.` };
            }
        }
    },
};
const SOURCES = new Set([
    ...['aws:sourcearn', 'aws:sourceaccount', 'aws:sourceorgid', 'aws:sourceorgpaths'],
]);

;// CONCATENATED MODULE: ./build/rules/aws/role-trust-policy-syntax-error-notprincipal.js

const roleTrustPolicySyntaxErrorNotprincipal = {
    id: 'ROLE_TRUST_POLICY_SYNTAX_ERROR_NOTPRINCIPAL',
    scope: 'policy',
    severity: 'error',
    applies: ['trust'],
    needs: ['notprincipal'],
    summary: 'A trust policy has no NotPrincipal.',
    rationale: 'IAM refuses it: a role says whom it trusts, not whom it distrusts.',
    howToFix: 'Name the principals that may assume the role under Principal.',
    bad: {
        policy: {
            Version: '2012-10-17',
            Statement: {
                Effect: 'Allow',
                Action: 'sts:AssumeRole',
                NotPrincipal: { AWS: 'arn:aws:iam::863104360228:role/coactive-external-connections' },
            },
        },
    },
    good: {
        policy: {
            Version: '2012-10-17',
            Statement: {
                Effect: 'Allow',
                Principal: { AWS: 'arn:aws:iam::863104360228:role/coactive-external-connections' },
                Action: 'sts:AssumeRole',
            },
        },
    },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-role-trust-policy-syntax-error-notprincipal',
    *check(policy) {
        for (const { json, pointer } of eachStatement(policy)) {
            if (json.NotPrincipal === undefined)
                continue;
            yield {
                pointer: [...pointer, 'NotPrincipal'],
                part: 'key',
                message: 'The statement has a NotPrincipal, which a trust policy cannot have.',
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/aws/role-trust-policy-syntax-error-resource.js

const roleTrustPolicySyntaxErrorResource = {
    id: 'ROLE_TRUST_POLICY_SYNTAX_ERROR_RESOURCE',
    scope: 'policy',
    severity: 'error',
    applies: ['trust'],
    summary: 'A trust policy has no Resource.',
    rationale: 'A trust policy is about the role that it belongs to. IAM refuses one that names a resource.',
    howToFix: 'Remove the element; what the role may read belongs into its permissions policy.',
    bad: {
        policy: {
            Version: '2012-10-17',
            Statement: {
                Effect: 'Allow',
                Principal: { AWS: 'arn:aws:iam::863104360228:role/coactive-external-connections' },
                Action: 'sts:AssumeRole',
                Resource: '*',
            },
        },
    },
    good: {
        policy: {
            Version: '2012-10-17',
            Statement: {
                Effect: 'Allow',
                Principal: { AWS: 'arn:aws:iam::863104360228:role/coactive-external-connections' },
                Action: 'sts:AssumeRole',
            },
        },
    },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-role-trust-policy-syntax-error-resource',
    *check(policy) {
        for (const { json, pointer } of eachStatement(policy)) {
            const element = role_trust_policy_syntax_error_resource_ELEMENTS.find((name) => json[name] !== undefined);
            if (element === undefined)
                continue;
            yield {
                pointer: [...pointer, element],
                part: 'key',
                message: `The statement has a ${element}, which a trust policy cannot have.`,
                replacement: Object.fromEntries(Object.entries(json).filter(([name]) => !role_trust_policy_syntax_error_resource_ELEMENTS.includes(name))),
            };
        }
    },
};
const role_trust_policy_syntax_error_resource_ELEMENTS = ['Resource', 'NotResource'];

;// CONCATENATED MODULE: ./build/rules/aws/role-trust-policy-unsupported-wildcard-in-principal.js

const roleTrustPolicyUnsupportedWildcardInPrincipal = {
    id: 'ROLE_TRUST_POLICY_UNSUPPORTED_WILDCARD_IN_PRINCIPAL',
    scope: 'policy',
    severity: 'error',
    applies: ['trust'],
    summary: 'No trust policy has "*" as its Principal.',
    rationale: 'IAM refuses it, which is your luck: it would let anybody in the world assume the role.',
    howToFix: 'Write "Principal": { "AWS": "arn:aws:iam::863104360228:role/coactive-external-connections" }.',
    bad: { policy: { Version: '2012-10-17', Statement: { Effect: 'Allow', Principal: '*', Action: 'sts:AssumeRole' } } },
    good: {
        policy: {
            Version: '2012-10-17',
            Statement: {
                Effect: 'Allow',
                Principal: { AWS: 'arn:aws:iam::863104360228:role/coactive-external-connections' },
                Action: 'sts:AssumeRole',
            },
        },
    },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-role-trust-policy-unsupported-wildcard-in-principal',
    *check(policy) {
        for (const { json, pointer } of eachStatement(policy)) {
            if (json.Principal === '*')
                yield { pointer: [...pointer, 'Principal'], message: 'The Principal is "*": everybody.' };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/aws/specific-github-repo-and-branch-recommended.js




const specificGithubRepoAndBranchRecommended = {
    id: 'SPECIFIC_GITHUB_REPO_AND_BRANCH_RECOMMENDED',
    scope: 'policy',
    severity: 'warning',
    applies: ['trust'],
    needs: ['token.actions.githubusercontent.com'],
    summary: 'The GitHub subject names one repository and branch.',
    rationale: 'A wildcard in the subject lets in other branches, pull requests of people from outside, or, in the owner\u2019s part, other people\u2019s repositories.',
    howToFix: 'Write the subject in full: repo:OWNER/REPOSITORY:ref:refs/heads/BRANCH.',
    bad: {
        policy: {
            Version: '2012-10-17',
            Statement: {
                Effect: 'Allow',
                Principal: { Federated: 'arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com' },
                Action: 'sts:AssumeRoleWithWebIdentity',
                Condition: { StringLike: { 'token.actions.githubusercontent.com:sub': 'repo:acme/*' } },
            },
        },
    },
    good: {
        policy: {
            Version: '2012-10-17',
            Statement: {
                Effect: 'Allow',
                Principal: { Federated: 'arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com' },
                Action: 'sts:AssumeRoleWithWebIdentity',
                Condition: {
                    StringEquals: {
                        'token.actions.githubusercontent.com:aud': 'sts.amazonaws.com',
                        'token.actions.githubusercontent.com:sub': 'repo:acme/infrastructure:ref:refs/heads/main',
                    },
                },
            },
        },
    },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-general-warning-specific-github-repo-and-branch-recommended',
    *check(policy) {
        for (const statement of eachStatement(policy)) {
            if (statement.json.Effect !== 'Allow')
                continue;
            for (const { operator, key, values } of eachCondition(statement)) {
                if (!SUBJECT.test(key) || (0,policy_operator/* parseOperator */.A)(operator)?.base !== 'StringLike')
                    continue;
                for (const { value, pointer } of values) {
                    if (typeof value !== 'string' || !hasWildcard(value))
                        continue;
                    yield { pointer, message: `The subject "${value}" has a wildcard.` };
                }
            }
        }
    },
};
const SUBJECT = new RegExp(`^${GITHUB_HOST.replaceAll('.', String.raw `\.`)}(/[^:]*)?:sub$`, 'i');

;// CONCATENATED MODULE: ./build/rules/aws/string-like-operator-with-arn-condition-keys.js







const string_like_operator_with_arn_condition_keys_role = 'arn:aws:iam::111122223333:role/media-*';
const stringLikeOperatorWithArnConditionKeys = {
    scope: 'policy',
    id: 'STRING_LIKE_OPERATOR_WITH_ARN_CONDITION_KEYS',
    severity: 'error',
    applies: POLICY_KINDS,
    needs: ['condition'],
    summary: 'Patterns of ARNs are compared with ArnLike.',
    rationale: 'StringLike lets a wildcard run across the colons of an ARN, from one account into another. ArnLike compares part by part, so a wildcard for the name of a role stays in the name.',
    howToFix: 'Use ArnLike or ArnNotLike.',
    bad: { kind: 'bucket', policy: bucketDenyIf({ StringNotLike: { 'aws:PrincipalArn': string_like_operator_with_arn_condition_keys_role } }) },
    good: { kind: 'bucket', policy: bucketDenyIf({ ArnNotLike: { 'aws:PrincipalArn': string_like_operator_with_arn_condition_keys_role } }) },
    reference: checkReference('security-warning', 'string-like-operator-with-arn-condition-keys'),
    *check(policy) {
        for (const site of eachKnownSite(policy)) {
            const { base } = site.parsed;
            if ((base !== 'StringLike' && base !== 'StringNotLike') || valueTypeOf(site.key) !== 'ARN')
                continue;
            const operator = site.operator.replace('String', 'Arn');
            const areArns = valueTexts(site).every((text) => (0,policy_arn/* splitArn */.E_)(text) !== undefined);
            const replacement = areArns ? withOperator(site, operator) : undefined;
            yield {
                pointer: site.pointer,
                part: 'key',
                message: `"${site.key}" is an ARN, and under ${site.operator} a wildcard in it runs across the colons.`,
                fix: `Use ${operator}.`,
                ...(replacement !== undefined && { replacement }),
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/aws/type-mismatch-boolean.js




const typeMismatchBoolean = {
    scope: 'policy',
    id: 'TYPE_MISMATCH_BOOLEAN',
    severity: 'warning',
    applies: POLICY_KINDS,
    needs: ['bool', 'null'],
    summary: 'Bool and Null compare with true or false.',
    rationale: 'A value that is neither true nor false never matches: a refusal of plain HTTP written so refuses nothing.',
    howToFix: 'Write "true" or "false".',
    bad: { policy: readingIf({ Bool: { 'aws:SecureTransport': 'yes' } }) },
    good: { policy: readingIf({ Bool: { 'aws:SecureTransport': 'true' } }) },
    reference: checkReference('general-warning', 'type-mismatch-boolean'),
    *check(policy) {
        for (const { text, pointer, site } of eachMistypedValue(policy, 'Bool', 'Null')) {
            yield { pointer, message: `"${text}" is neither true nor false, as ${site.operator} asks.` };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/aws/type-mismatch-date.js




const typeMismatchDate = {
    scope: 'policy',
    id: 'TYPE_MISMATCH_DATE',
    severity: 'warning',
    applies: POLICY_KINDS,
    needs: ['date'],
    summary: 'Date operators compare with dates.',
    rationale: 'A date that AWS cannot read never matches, so an access that should end on a day may never begin, or never end.',
    howToFix: 'Write the date by ISO 8601, for example 2027-06-30 or 2027-06-30T23:59:59Z.',
    bad: { policy: readingIf({ DateLessThan: { 'aws:CurrentTime': '30.06.2027' } }) },
    good: { policy: readingIf({ DateLessThan: { 'aws:CurrentTime': '2027-06-30T23:59:59Z' } }) },
    reference: checkReference('general-warning', 'type-mismatch-date'),
    *check(policy) {
        for (const { text, pointer, site } of eachMistypedValue(policy, 'Date')) {
            yield { pointer, message: `"${text}" is not a date by ISO 8601, as ${site.operator} asks.` };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/aws/type-mismatch-ip-range.js




const typeMismatchIpRange = {
    scope: 'policy',
    id: 'TYPE_MISMATCH_IP_RANGE',
    severity: 'error',
    applies: POLICY_KINDS,
    needs: ['ipaddress'],
    summary: 'IP address operators compare with addresses or CIDR ranges.',
    rationale: 'A range that is none matches no address: IpAddress never holds and NotIpAddress always does, so the statement lets in or keeps out other people than it says.',
    howToFix: 'Write an IPv4 or IPv6 address, or a CIDR range such as 198.51.100.0/24.',
    bad: { policy: readingIf({ IpAddress: { 'aws:SourceIp': '198.51.100.*' } }) },
    good: { policy: readingIf({ IpAddress: { 'aws:SourceIp': '198.51.100.0/24' } }) },
    reference: checkReference('error', 'type-mismatch-ip-range'),
    *check(policy) {
        for (const { text, pointer } of eachMistypedValue(policy, 'IpAddress')) {
            yield { pointer, message: `"${text}" is neither an IP address nor a CIDR range.` };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/aws/type-mismatch-number.js




const typeMismatchNumber = {
    scope: 'policy',
    id: 'TYPE_MISMATCH_NUMBER',
    severity: 'warning',
    applies: POLICY_KINDS,
    needs: ['numeric'],
    summary: 'Numeric operators compare with numbers.',
    rationale: 'A value that is no number never matches, so the limit that the statement sets does not exist.',
    howToFix: 'Write an integer or a decimal number.',
    bad: { policy: readingIf({ NumericGreaterThanEquals: { 's3:TlsVersion': 'TLSv1.2' } }) },
    good: { policy: readingIf({ NumericGreaterThanEquals: { 's3:TlsVersion': '1.2' } }) },
    reference: checkReference('general-warning', 'type-mismatch-number'),
    *check(policy) {
        for (const { text, pointer, site } of eachMistypedValue(policy, 'Numeric')) {
            yield { pointer, message: `"${text}" is not a number, as ${site.operator} asks.` };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/aws/type-mismatch-string.js




const typeMismatchString = {
    scope: 'policy',
    id: 'TYPE_MISMATCH_STRING',
    severity: 'warning',
    applies: POLICY_KINDS,
    needs: ['binaryequals'],
    summary: 'BinaryEquals compares with a text in base64.',
    rationale: 'BinaryEquals compares bytes, and the policy writes bytes in base64. Any other text never matches, so the statement never applies.',
    howToFix: 'Write the bytes in base64, or compare texts with StringEquals.',
    bad: { policy: readingIf({ BinaryEquals: { 'aws:PrincipalTag/fingerprint': 'not base64!' } }) },
    good: { policy: readingIf({ BinaryEquals: { 'aws:PrincipalTag/fingerprint': 'QmluYXJ5VmFsdWU=' } }) },
    reference: checkReference('general-warning', 'type-mismatch-string'),
    *check(policy) {
        for (const { text, pointer, site } of eachMistypedValue(policy, 'Binary')) {
            yield { pointer, message: `"${text}" is not base64, as ${site.operator} asks.` };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/aws/type-mismatch.js





const typeMismatch = {
    scope: 'policy',
    id: 'TYPE_MISMATCH',
    severity: 'warning',
    applies: POLICY_KINDS,
    needs: ['condition'],
    summary: 'The operator of a condition is of the type of its key.',
    rationale: 'An operator of another type compares something else than was meant, an address as mere text for example, where a range matches nothing: the restriction does not hold, or holds for everybody.',
    howToFix: 'Use an operator of the type of the key.',
    bad: { kind: 'bucket', policy: bucketDenyIf({ StringNotEquals: { 'aws:SourceIp': '198.51.100.0/24' } }) },
    good: { kind: 'bucket', policy: bucketDenyIf({ NotIpAddress: { 'aws:SourceIp': '198.51.100.0/24' } }) },
    reference: checkReference('general-warning', 'type-mismatch'),
    *check(policy) {
        for (const site of eachKnownSite(policy)) {
            const [wanted] = familiesFor(site.key) ?? [];
            if (wanted === undefined || suitsKey(site))
                continue;
            yield {
                pointer: site.pointer,
                part: 'key',
                message: `"${site.key}" is compared by ${site.operator}, but it takes operators of the type ${wanted}.`,
                fix: `Use an operator of the type ${wanted}.`,
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/grounds/repeated-sid.js

function* findRepeatedSids(policy) {
    const seen = new Map();
    for (const { index, pointer, json } of eachStatement(policy)) {
        const sid = json.Sid;
        if (typeof sid !== 'string' || sid === '')
            continue;
        const first = seen.get(sid);
        if (first === undefined)
            seen.set(sid, index);
        else
            yield { sid, pointer: [...pointer, 'Sid'], first };
    }
}

;// CONCATENATED MODULE: ./build/rules/aws/unique-sids-recommended.js

const uniqueSidsRecommended = {
    id: 'UNIQUE_SIDS_RECOMMENDED',
    scope: 'policy',
    severity: 'warning',
    applies: ['bucket', 'key'],
    needs: ['sid'],
    summary: 'Every Sid of a resource policy is unique.',
    rationale: 'Audit logs and error messages name a statement by its Sid; two with the same cannot be told apart.',
    howToFix: 'Give one of the two statements another Sid, or remove it.',
    bad: {
        kind: 'bucket',
        policy: {
            Version: '2012-10-17',
            Statement: [
                {
                    Effect: 'Allow',
                    Principal: { AWS: 'arn:aws:iam::863104360228:role/coactive-external-connections' },
                    Action: 's3:GetObject',
                    Resource: 'arn:aws:s3:::acme-media/videos/*',
                    Sid: 'Coactive',
                },
                {
                    Effect: 'Allow',
                    Principal: { AWS: 'arn:aws:iam::863104360228:role/coactive-external-connections' },
                    Action: 's3:GetObject',
                    Resource: 'arn:aws:s3:::acme-media/images/*',
                    Sid: 'Coactive',
                },
            ],
        },
    },
    good: {
        kind: 'bucket',
        policy: {
            Version: '2012-10-17',
            Statement: [
                {
                    Effect: 'Allow',
                    Principal: { AWS: 'arn:aws:iam::863104360228:role/coactive-external-connections' },
                    Action: 's3:GetObject',
                    Resource: 'arn:aws:s3:::acme-media/videos/*',
                    Sid: 'CoactiveVideos',
                },
                {
                    Effect: 'Allow',
                    Principal: { AWS: 'arn:aws:iam::863104360228:role/coactive-external-connections' },
                    Action: 's3:GetObject',
                    Resource: 'arn:aws:s3:::acme-media/images/*',
                    Sid: 'CoactiveImages',
                },
            ],
        },
    },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-general-warning-unique-sids-recommended',
    *check(policy) {
        for (const { pointer, sid, first } of findRepeatedSids(policy)) {
            yield { pointer, message: `The Sid "${sid}" is already that of statement ${String(first + 1)}.` };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/aws/unique-sids-required.js

const uniqueSidsRequired = {
    id: 'UNIQUE_SIDS_REQUIRED',
    scope: 'policy',
    severity: 'error',
    applies: ['permissions', 'trust', 'boundary'],
    needs: ['sid'],
    summary: 'Every Sid of an IAM policy is unique.',
    rationale: 'IAM refuses a policy in which two statements have the same Sid.',
    howToFix: 'Give one of the two statements another Sid, or remove it.',
    bad: {
        policy: {
            Version: '2012-10-17',
            Statement: [
                {
                    Effect: 'Allow',
                    Action: 's3:ListBucket',
                    Resource: 'arn:aws:s3:::acme-media',
                    Condition: { StringLike: { 's3:prefix': 'videos/*' } },
                    Sid: 'Media',
                },
                { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-media/videos/*', Sid: 'Media' },
            ],
        },
    },
    good: {
        policy: {
            Version: '2012-10-17',
            Statement: [
                {
                    Effect: 'Allow',
                    Action: 's3:ListBucket',
                    Resource: 'arn:aws:s3:::acme-media',
                    Condition: { StringLike: { 's3:prefix': 'videos/*' } },
                    Sid: 'List',
                },
                { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-media/videos/*', Sid: 'Read' },
            ],
        },
    },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-unique-sids-required',
    *check(policy) {
        for (const { pointer, sid, first } of findRepeatedSids(policy)) {
            yield { pointer, message: `The Sid "${sid}" is already that of statement ${String(first + 1)}.` };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/aws/unsupported-action-for-condition-key.js








const unsupported_action_for_condition_key_condition = { StringLike: { 's3:prefix': 'videos/*' } };
const unsupportedActionForConditionKey = {
    scope: 'policy',
    id: 'UNSUPPORTED_ACTION_FOR_CONDITION_KEY',
    severity: 'error',
    applies: POLICY_KINDS,
    needs: ['condition'],
    summary: 'The actions of a statement have the condition keys of the statement.',
    rationale: 'A request of an action that does not have the key never carries it: the action is then not allowed at all, or, under a negated operator or IfExists, allowed without the restriction.',
    howToFix: 'Move these actions to a statement of their own, without this condition.',
    bad: {
        policy: listingIf(unsupported_action_for_condition_key_condition, {
            Action: ['s3:ListBucket', 's3:GetObject'],
            Resource: ['arn:aws:s3:::acme-media', 'arn:aws:s3:::acme-media/videos/*'],
        }),
    },
    good: { policy: listingIf(unsupported_action_for_condition_key_condition) },
    reference: checkReference('error', 'unsupported-action-for-condition-key'),
    *check(policy) {
        for (const { statement, key, pointer } of eachSite(policy)) {
            if (standingOf(key) !== 'known' || !/^(?:s3|sts|kms):/i.test(key))
                continue;
            const facts = (0,iam/* findConditionKey */.al)(key);
            if (facts === undefined)
                continue;
            const actions = actionsWithoutKey(statement, canonicalKey(facts));
            if (actions.length === 0)
                continue;
            const verb = actions.length === 1 ? 'does' : 'do';
            yield { pointer, part: 'key', message: `${joinWords(actions)} ${verb} not have the condition key "${key}".` };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/aws/unsupported-action-in-policy.js


const unsupportedActionInPolicy = {
    id: 'UNSUPPORTED_ACTION_IN_POLICY',
    scope: 'policy',
    severity: 'error',
    applies: ['bucket', 'key', 'trust'],
    summary: 'A resource policy has only actions on its own kind of resource.',
    rationale: 'S3 refuses a bucket policy with an action of another service, KMS and IAM do the same with theirs; the policy before stays in force.',
    howToFix: 'Move the action to the policy of the resource that it works on, or to the role\u2019s permissions policy.',
    bad: {
        kind: 'bucket',
        policy: {
            Version: '2012-10-17',
            Statement: {
                Effect: 'Allow',
                Principal: { AWS: 'arn:aws:iam::863104360228:role/coactive-external-connections' },
                Action: ['s3:GetObject', 'kms:Decrypt'],
                Resource: 'arn:aws:s3:::acme-media/videos/*',
            },
        },
    },
    good: {
        kind: 'bucket',
        policy: {
            Version: '2012-10-17',
            Statement: {
                Effect: 'Allow',
                Principal: { AWS: 'arn:aws:iam::863104360228:role/coactive-external-connections' },
                Action: 's3:GetObject',
                Resource: 'arn:aws:s3:::acme-media/videos/*',
            },
        },
    },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-unsupported-action-in-policy',
    *check(policy) {
        const service = unsupported_action_in_policy_SERVICE[policy.kind];
        if (service === undefined)
            return;
        for (const statement of eachStatement(policy)) {
            for (const { value, pointer } of eachText(statement, 'Action', 'NotAction')) {
                if (!isForeign(value, service))
                    continue;
                yield { pointer, message: `The action "${value}" does not work in ${unsupported_action_in_policy_PLACE[service]}.` };
            }
        }
    },
};
const unsupported_action_in_policy_SERVICE = { bucket: 's3', key: 'kms', trust: 'sts' };
const unsupported_action_in_policy_PLACE = { s3: 'a bucket policy', kms: 'a key policy', sts: 'a trust policy' };
function isForeign(action, service) {
    const prefix = action.slice(0, Math.max(0, action.indexOf(':'))).toLowerCase();
    if (prefix !== service)
        return (0,iam/* isServiceName */.tN)(prefix);
    const facts = service === 's3' ? (0,iam/* findAction */.Oi)(action) : undefined;
    return facts !== undefined && !facts.resourceTypes.some((type) => type === 'bucket' || type === 'object');
}

;// CONCATENATED MODULE: ./build/rules/aws/unsupported-condition-key-for-service-principal.js




const delivery = {
    Effect: 'Allow',
    Principal: { Service: 'cloudfront.amazonaws.com' },
    Action: 's3:GetObject',
    Resource: 'arn:aws:s3:::acme-media/*',
};
const unsupportedConditionKeyForServicePrincipal = {
    scope: 'policy',
    id: 'UNSUPPORTED_CONDITION_KEY_FOR_SERVICE_PRINCIPAL',
    severity: 'error',
    applies: ['bucket', 'trust', 'key'],
    needs: ['service'],
    summary: 'A statement for a service of AWS does not ask for the organisation of its caller.',
    rationale: 'A service of AWS that calls by itself belongs to no organisation, and its requests do not carry the key: the service is not let in at all, or not restricted by it.',
    howToFix: 'Compare aws:SourceOrgID, aws:SourceAccount or aws:SourceArn: on whose behalf the service calls.',
    bad: {
        kind: 'bucket',
        policy: bucketDenyIf({ StringEquals: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' } }, delivery),
    },
    good: {
        kind: 'bucket',
        policy: bucketDenyIf({ StringEquals: { 'aws:SourceOrgID': 'o-a1b2c3d4e5' } }, delivery),
    },
    reference: checkReference('error', 'unsupported-condition-key-for-service-principal'),
    *check(policy) {
        for (const { statement, key, pointer } of eachSite(policy)) {
            if (!/^aws:PrincipalOrg(?:ID|Paths)$/i.test(key))
                continue;
            const service = [...eachPrincipal(statement, ['Principal'])].find(({ type }) => type === 'Service');
            if (service === undefined)
                continue;
            yield { pointer, part: 'key', message: `Requests of ${service.value} do not carry the condition key "${key}".` };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/aws/unsupported-element-combination.js


const unsupportedElementCombination = {
    id: 'UNSUPPORTED_ELEMENT_COMBINATION',
    scope: 'policy',
    severity: 'error',
    applies: POLICY_KINDS,
    summary: 'No statement has an element together with its Not form.',
    rationale: 'AWS refuses a statement that has both, since it cannot tell which of them you meant.',
    howToFix: 'Keep the positive element and remove the Not form.',
    bad: {
        policy: {
            Version: '2012-10-17',
            Statement: {
                Effect: 'Allow',
                Action: 's3:GetObject',
                Resource: 'arn:aws:s3:::acme-media/videos/*',
                NotAction: 's3:DeleteObject',
            },
        },
    },
    good: {
        policy: {
            Version: '2012-10-17',
            Statement: { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-media/videos/*' },
        },
    },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-unsupported-element-combination',
    *check(policy) {
        for (const { json, pointer } of eachStatement(policy)) {
            for (const element of PAIRED[policy.kind]) {
                if (json[element] === undefined || json[`Not${element}`] === undefined)
                    continue;
                yield {
                    pointer: [...pointer, `Not${element}`],
                    part: 'key',
                    message: `The statement has both ${element} and Not${element}.`,
                };
            }
        }
    },
};
const PAIRED = {
    permissions: ['Action', 'Resource'],
    boundary: ['Action', 'Resource'],
    trust: ['Action'],
    bucket: ['Action', 'Resource', 'Principal'],
    key: ['Action', 'Resource', 'Principal'],
};

;// CONCATENATED MODULE: ./build/rules/aws/unsupported-principal.js


const unsupportedPrincipal = {
    id: 'UNSUPPORTED_PRINCIPAL',
    scope: 'policy',
    severity: 'error',
    applies: ['permissions', 'boundary'],
    summary: 'An identity policy has no Principal.',
    rationale: 'A permissions policy speaks of the role that it is attached to. IAM refuses one that names a principal.',
    howToFix: 'Remove the Principal; whom the role trusts belongs into its trust policy.',
    bad: {
        policy: {
            Version: '2012-10-17',
            Statement: {
                Effect: 'Allow',
                Principal: { AWS: 'arn:aws:iam::863104360228:role/coactive-external-connections' },
                Action: 's3:GetObject',
                Resource: 'arn:aws:s3:::acme-media/videos/*',
            },
        },
    },
    good: {
        policy: {
            Version: '2012-10-17',
            Statement: { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-media/videos/*' },
        },
    },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-unsupported-principal',
    *check(policy) {
        for (const statement of eachStatement(policy)) {
            const { json, pointer } = statement;
            const element = ['Principal', 'NotPrincipal'].find((name) => json[name] !== undefined);
            if (element === undefined)
                continue;
            const isTrust = [...eachText(statement, 'Action')].some(({ value }) => /^sts:assumerole/i.test(value));
            const isPrincipal = (name) => name === 'Principal' || name === 'NotPrincipal';
            yield {
                pointer: [...pointer, element],
                part: 'key',
                message: `The statement has a ${element}, which an identity policy cannot have.`,
                ...(isTrust
                    ? { fix: 'This looks like a trust policy: declare the file under policies.trust.' }
                    : { replacement: Object.fromEntries(Object.entries(json).filter(([name]) => !isPrincipal(name))) }),
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/aws/unsupported-resource-arn-in-policy.js

const unsupportedResourceArnInPolicy = {
    id: 'UNSUPPORTED_RESOURCE_ARN_IN_POLICY',
    scope: 'policy',
    severity: 'error',
    applies: ['bucket', 'key'],
    summary: 'A resource policy names only its own kind of resource.',
    rationale: 'S3 refuses a bucket policy whose resource is "*", a key or an access point, and the policy before stays in force.',
    howToFix: 'Name the bucket, arn:aws:s3:::bucket, or its objects, arn:aws:s3:::bucket/prefix/*; in a key policy write "*", which there means the key itself.',
    bad: {
        policy: {
            Version: '2012-10-17',
            Statement: {
                Effect: 'Allow',
                Principal: { AWS: 'arn:aws:iam::863104360228:role/coactive-external-connections' },
                Action: 's3:GetObject',
                Resource: '*',
            },
        },
    },
    good: {
        policy: {
            Version: '2012-10-17',
            Statement: {
                Effect: 'Allow',
                Principal: { AWS: 'arn:aws:iam::863104360228:role/coactive-external-connections' },
                Action: 's3:GetObject',
                Resource: 'arn:aws:s3:::acme-media/videos/*',
            },
        },
    },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-unsupported-resource-arn-in-policy',
    *check(policy) {
        for (const { value, pointer } of eachArnWith('UNSUPPORTED_RESOURCE_ARN_IN_POLICY', policy)) {
            const owner = policy.kind === 'bucket'
                ? 'a bucket policy speaks of its bucket and its objects'
                : 'a key policy speaks of its key';
            yield { pointer, message: `The resource "${value}" does not belong here: ${owner}.` };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/aws/unsupported-sid.js

const unsupportedSid = {
    id: 'UNSUPPORTED_SID',
    scope: 'policy',
    severity: 'error',
    applies: ['permissions', 'trust', 'boundary'],
    needs: ['sid'],
    summary: 'A Sid of an IAM policy has letters and digits only.',
    rationale: 'IAM refuses a policy whose Sid has spaces, hyphens or other signs. (S3 takes them in bucket policies.)',
    howToFix: 'Use only the letters a-z and A-Z and the digits 0-9.',
    bad: {
        policy: {
            Version: '2012-10-17',
            Statement: {
                Effect: 'Allow',
                Action: 's3:GetObject',
                Resource: 'arn:aws:s3:::acme-media/videos/*',
                Sid: 'read-videos',
            },
        },
    },
    good: {
        policy: {
            Version: '2012-10-17',
            Statement: {
                Effect: 'Allow',
                Action: 's3:GetObject',
                Resource: 'arn:aws:s3:::acme-media/videos/*',
                Sid: 'ReadVideos',
            },
        },
    },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-unsupported-sid',
    *check(policy) {
        for (const { json, pointer } of eachStatement(policy)) {
            const sid = json.Sid;
            if (typeof sid !== 'string' || /^[a-z\d]*$/i.test(sid))
                continue;
            const plain = sid
                .replace(/[^a-z\d]+/gi, ' ')
                .trim()
                .replace(/ ./g, (gap) => gap.slice(1).toUpperCase());
            yield {
                pointer: [...pointer, 'Sid'],
                message: `The Sid "${sid}" has other characters than letters and digits.`,
                ...(plain !== '' && { fix: `Write "${plain}".`, replacement: { ...json, Sid: plain } }),
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/aws/unsupported-space-in-variable.js




const unsupportedSpaceInVariable = {
    scope: 'policy',
    id: 'UNSUPPORTED_SPACE_IN_VARIABLE',
    severity: 'error',
    applies: POLICY_KINDS,
    needs: ['${'],
    summary: 'The name of a policy variable has no space.',
    rationale: 'AWS refuses a document with a space in the name of a variable, so the access that it describes does not come to be.',
    howToFix: 'Take the space out of the name; one may stand only before a quoted default.',
    bad: { policy: listingIf({ StringLike: { 's3:prefix': 'videos/${ aws:PrincipalTag/team }/*' } }) },
    good: { policy: listingIf({ StringLike: { 's3:prefix': 'videos/${aws:PrincipalTag/team}/*' } }) },
    reference: checkReference('error', 'unsupported-space-in-variable'),
    *check(policy) {
        for (const { variable, pointer } of eachMisspeltVariable(policy, 'space')) {
            yield { pointer, message: `The name in "${variable.text}" has a space.` };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/aws/unsupported-wildcard-in-principal.js


const unsupportedWildcardInPrincipal = {
    id: 'UNSUPPORTED_WILDCARD_IN_PRINCIPAL',
    scope: 'policy',
    severity: 'error',
    applies: ['trust', 'bucket', 'key'],
    summary: 'No principal has a wildcard in it.',
    rationale: 'AWS has no patterns of principals: a role name with a star is refused, or taken for a role of just that name.',
    howToFix: 'Name the role; for several roles use the account with a condition on aws:PrincipalArn, which takes wildcards.',
    bad: {
        kind: 'bucket',
        policy: {
            Version: '2012-10-17',
            Statement: {
                Effect: 'Allow',
                Principal: { AWS: 'arn:aws:iam::863104360228:role/coactive-*' },
                Action: 's3:GetObject',
                Resource: 'arn:aws:s3:::acme-media/videos/*',
            },
        },
    },
    good: {
        kind: 'bucket',
        policy: {
            Version: '2012-10-17',
            Statement: {
                Effect: 'Allow',
                Principal: { AWS: 'arn:aws:iam::863104360228:role/coactive-external-connections' },
                Action: 's3:GetObject',
                Resource: 'arn:aws:s3:::acme-media/videos/*',
            },
        },
    },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-unsupported-wildcard-in-principal',
    *check(policy) {
        for (const statement of eachStatement(policy)) {
            for (const { type, value, pointer } of eachPrincipal(statement)) {
                if (!unsupported_wildcard_in_principal_KINDS.has(type) || !hasWildcard(value) || (type === 'AWS' && value === '*'))
                    continue;
                if (type === 'Federated' && policy.kind !== 'trust')
                    continue;
                yield { pointer, message: `The principal "${value}" has a wildcard.` };
            }
        }
    },
};
const unsupported_wildcard_in_principal_KINDS = new Set(['AWS', 'Service', 'Federated', 'CanonicalUser']);

;// CONCATENATED MODULE: ./build/rules/aws/untrustworthy-condition-key.js




const untrustworthyConditionKey = {
    scope: 'policy',
    id: 'UNTRUSTWORTHY_CONDITION_KEY',
    severity: 'error',
    applies: POLICY_KINDS,
    needs: ['referer', 'useragent'],
    summary: 'Access does not hang on what the caller says of itself.',
    rationale: 'The referer and the user agent are headers that every caller writes as it likes. A condition on them keeps nobody out who knows the value, and the value travels with each request.',
    howToFix: 'Compare what AWS establishes: aws:PrincipalArn, aws:SourceVpce, aws:SourceIp or aws:SourceArn.',
    bad: { policy: readingIf({ StringLike: { 'aws:Referer': 'https://www.example.com/*' } }) },
    good: { policy: readingIf({ StringEquals: { 'aws:SourceVpce': 'vpce-0123456789abcdef0' } }) },
    reference: checkReference('security-warning', 'untrustworthy-condition-key'),
    *check(policy) {
        for (const { key, pointer } of eachSite(policy)) {
            if (!/^aws:(?:Referer|UserAgent)$/i.test(key))
                continue;
            yield { pointer, part: 'key', message: `"${key}" holds what the caller writes into the request.` };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/aws/variable-unsupported-in-element.js





const variableUnsupportedInElement = {
    scope: 'policy',
    id: 'VARIABLE_UNSUPPORTED_IN_ELEMENT',
    severity: 'error',
    applies: POLICY_KINDS,
    needs: ['${'],
    summary: 'Policy variables stand in Resource and Condition only.',
    rationale: 'In a principal or an action a variable is never replaced: the statement names somebody, or something, that does not exist. Often it is a placeholder of a template that nobody filled in.',
    howToFix: 'Write the value itself; to compare with a value of the request, use a condition.',
    bad: {
        kind: 'trust',
        policy: {
            Version: '2012-10-17',
            Statement: [
                {
                    Effect: 'Allow',
                    Principal: { AWS: 'arn:aws:iam::${aws:PrincipalAccount}:role/coactive-external-connections' },
                    Action: 'sts:AssumeRole',
                },
            ],
        },
    },
    good: { kind: 'trust', policy: GOOD_TRUST },
    reference: checkReference('error', 'variable-unsupported-in-element'),
    *check(policy) {
        for (const statement of eachStatement(policy)) {
            const texts = [...eachText(statement, 'Action', 'NotAction'), ...eachPrincipal(statement)];
            for (const { value, pointer } of texts) {
                const [found] = variablesOf(value, pointer);
                if (found === undefined)
                    continue;
                const element = String(pointer[statement.pointer.length]);
                yield { pointer, message: `${element} does not take policy variables: "${found.variable.text}".` };
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/aws/variable-unsupported-in-version.js






const statement = {
    Effect: 'Allow',
    Action: 's3:ListBucket',
    Resource: 'arn:aws:s3:::acme-media',
    Condition: { StringLike: { 's3:prefix': 'videos/${aws:PrincipalTag/team}/*' } },
};
const variableUnsupportedInVersion = {
    scope: 'policy',
    id: 'VARIABLE_UNSUPPORTED_IN_VERSION',
    severity: 'error',
    applies: POLICY_KINDS,
    needs: ['${'],
    summary: 'A document with policy variables says Version 2012-10-17.',
    rationale: 'Under an older version, or without one, a variable is literal text. A folder named after the caller becomes a folder with a dollar sign in its name, and the statement allows or refuses something that nobody has.',
    howToFix: 'Set "Version": "2012-10-17".',
    bad: { policy: { Version: '2008-10-17', Statement: [statement] } },
    good: { policy: listingIf(statement.Condition) },
    reference: checkReference('error', 'variable-unsupported-in-version'),
    *check(policy) {
        const version = versionOf(policy);
        if (version === undefined)
            return;
        for (const { value, pointer } of eachReadText(policy)) {
            if (hasVariable(value)) {
                yield { pointer, message: `"${value}" is literal text, since ${version}.` };
            }
        }
    },
};
function versionOf({ version, json }) {
    if (version === '2008-10-17')
        return 'the document has the version 2008-10-17';
    const isMissing = typeof json === 'object' && json !== null && !('Version' in json);
    return isMissing ? 'the document has no Version, which means 2008-10-17' : undefined;
}
function* eachReadText(policy) {
    for (const raw of eachStatement(policy))
        yield* eachText(raw, 'Resource', 'NotResource');
    for (const { parsed, values } of eachKnownSite(policy)) {
        if (parsed.family !== 'String' && parsed.family !== 'Arn')
            continue;
        for (const { value, pointer } of values)
            if (typeof value === 'string')
                yield { value, pointer };
    }
}

;// CONCATENATED MODULE: ./build/rules/aws/wildcard-in-service-name.js



const wildcardInServiceName = {
    id: 'WILDCARD_IN_SERVICE_NAME',
    scope: 'policy',
    severity: 'note',
    applies: ['permissions', 'boundary'],
    summary: 'The service of an action or ARN is written out.',
    rationale: 'A wildcard there covers services that you do not know yet, today and whenever AWS adds one.',
    howToFix: 'Write the service: s3.',
    bad: {
        policy: {
            Version: '2012-10-17',
            Statement: { Effect: 'Allow', Action: 's3*:GetObject', Resource: 'arn:aws:s3:::acme-media/videos/*' },
        },
    },
    good: {
        policy: {
            Version: '2012-10-17',
            Statement: { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-media/videos/*' },
        },
    },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-suggestion-wildcard-in-service-name',
    *check(policy) {
        for (const statement of eachStatement(policy)) {
            for (const { value, pointer } of eachText(statement, 'Action', 'NotAction')) {
                const colon = value.indexOf(':');
                if (colon === -1 || !hasWildcard(value.slice(0, colon)))
                    continue;
                yield { pointer, message: `The action "${value}" has a wildcard in the name of the service.` };
            }
            for (const { value, pointer } of eachText(statement, 'Resource', 'NotResource')) {
                const arn = (0,policy_arn/* splitArn */.E_)(value);
                if (arn?.prefix !== 'arn' || !hasWildcard(arn.service))
                    continue;
                yield { pointer, message: `The resource "${value}" has a wildcard in the name of the service.` };
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/aws/wildcard-usage-too-permissive.js








const wildcardUsageTooPermissive = {
    scope: 'policy',
    id: 'WILDCARD_USAGE_TOO_PERMISSIVE',
    severity: 'error',
    applies: POLICY_KINDS,
    needs: ['condition'],
    summary: 'Keys that say who is calling, and from where, are compared without wildcards.',
    rationale: 'The identifiers of accounts, organisations and networks share no meaning with their neighbours. A wildcard in one lets in strangers who happen to have a similar identifier.',
    howToFix: 'Write the whole value, and several as a list.',
    bad: { kind: 'bucket', policy: bucketDenyIf({ StringNotLike: { 'aws:PrincipalOrgID': 'o-a1b2*' } }) },
    good: { kind: 'bucket', policy: bucketDenyIf({ StringNotEquals: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' } }) },
    reference: checkReference('error', 'wildcard-usage-too-permissive'),
    *check(policy) {
        for (const site of eachKnownSite(policy)) {
            if (!readsWildcards(site.parsed))
                continue;
            for (const { value, pointer } of site.values) {
                const message = typeof value === 'string' ? wildcard_usage_too_permissive_judge(site.key, value) : undefined;
                if (message !== undefined)
                    yield { pointer, message };
            }
        }
    },
};
function wildcard_usage_too_permissive_judge(key, value) {
    const text = withoutVariables(value, '\n');
    if (!hasWildcard(text))
        return undefined;
    if (SENSITIVE_KEYS.has(key.toLowerCase())) {
        return `"${value}" has a wildcard, and "${key}" is a key that needs whole values.`;
    }
    if (/^aws:userid$/i.test(key) && !/^[^*?:]{6,}:\*$/.test(text)) {
        return `The wildcard in "${value}" matches more than the sessions of one role.`;
    }
    if (isSubject(key) && !/^\*+$/.test(text) && !/^(?:[^*?\n]{6,}[*?]+)*[^*?]*$/.test(text)) {
        return `A wildcard in "${value}" stands after fewer than six literal characters, so it matches other callers too.`;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/rules/aws/wildcard-without-like-operator.js










const wildcardWithoutLikeOperator = {
    scope: 'policy',
    id: 'WILDCARD_WITHOUT_LIKE_OPERATOR',
    severity: 'warning',
    applies: POLICY_KINDS,
    needs: ['condition'],
    summary: 'Wildcards stand under operators that read them.',
    rationale: 'StringEquals takes an asterisk for an asterisk. A listing allowed for the prefix videos/* so is allowed for a folder of that very name, and ingestion fails with AccessDenied.',
    howToFix: 'Use the Like form of the operator, or take the wildcard out of the value.',
    bad: { policy: listingIf({ StringEquals: { 's3:prefix': 'videos/*' } }) },
    good: { policy: listingIf({ StringLike: { 's3:prefix': 'videos/*' } }) },
    reference: checkReference('general-warning', 'wildcard-without-like-operator'),
    *check(policy) {
        for (const site of eachKnownSite(policy)) {
            if (site.parsed.family !== 'String' || readsWildcards(site.parsed) || !suitsKey(site))
                continue;
            const like = likeOf(site.operator);
            const replacement = like === undefined ? undefined : withOperator(site, like);
            for (const { value, pointer } of site.values) {
                if (typeof value !== 'string' || !hasWildcard(withoutVariables(value)))
                    continue;
                yield {
                    pointer,
                    message: `"${value}" has a wildcard, which ${site.operator} takes literally.`,
                    ...(like !== undefined && { fix: `Use ${like}, or take the wildcard out.` }),
                    ...(replacement !== undefined && { replacement }),
                };
            }
        }
    },
};
function likeOf(operator) {
    const like = operator.replace('Equals', 'Like');
    return (0,policy_operator/* parseOperator */.A)(like) === undefined ? undefined : like;
}

;// CONCATENATED MODULE: ./build/rules/grounds/placeholder.js

function findPlaceholder(text) {
    const whole = /<[A-Za-z][\w .-]*>|\{\{[^}]*\}\}|\$\{[A-Za-z][\w.-]*\}/.exec(text)?.[0];
    if (whole !== undefined)
        return whole;
    const key = readS3Resource(text)?.key ?? '';
    const inKey = key.split('/').find((part) => ANYWHERE.some((form) => form.test(part)));
    const names = text.slice(0, text.length - key.length).split(/[:/]/);
    return inKey ?? names.find((part) => [...ANYWHERE, ...IN_NAMES].some((form) => form.test(part)));
}
function hasPlaceholder(text) {
    return findPlaceholder(text) !== undefined;
}
const ANYWHERE = [
    /^(YOUR|MY)[-_][A-Z][A-Z0-9_-]*$/,
    /^your[-_](bucket|account|prefix|role|key|aws|s3)([-_][a-z0-9_-]+)?$/i,
    /^PREFIX$/,
    /^(TODO|CHANGEME|CHANGE_ME|REPLACE_ME|FIXME)$/,
];
const IN_NAMES = [
    /^(AWS[-_])?(ACCOUNT|BUCKET|ROLE|REGION|KEY|EXTERNAL)([-_]?(ID|NAME|ARN))?$/,
    /^(DOC-EXAMPLE-BUCKET|EXAMPLE-BUCKET|EXAMPLE|amzn-s3-demo-bucket)\d*$/,
    /^[xX]{4,}$/,
    /^(0{4}|0{12})$/,
];

;// CONCATENATED MODULE: ./build/rules/grounds/trusted.js






function* eachTrusted(policy, connection) {
    for (const { raw, statement } of eachPlaced(policy)) {
        if (statement.effect !== 'Allow')
            continue;
        const isHeld = isHeldToRole(statement.conditions, connection.coactiveRoleArn);
        for (const principal of eachPrincipal(raw, ['Principal'])) {
            const coverage = matchCoactive(principal, connection);
            yield { ...principal, raw, statement, coverage: coverage !== undefined && isHeld ? 'role' : coverage };
        }
    }
}
function allowsAssuming({ raw, statement }) {
    if (statement.notAction !== undefined)
        return !statement.notAction.some((text) => coversAction(text, 'sts:AssumeRole'));
    return [...eachText(raw, 'Action')].some(({ value }) => coversAction(value, 'sts:AssumeRole'));
}
function isReportedElsewhere({ type, value }) {
    if (!['*', 'AWS', 'Service', 'Federated', 'CanonicalUser'].includes(type))
        return true;
    return /^A(ROA|IDA)[A-Z0-9]{12,}$/.test(value) || hasPlaceholder(value);
}
function replacePrincipal(raw, found, others) {
    const written = isObject(raw.json.Principal) ? raw.json.Principal : {};
    const texts = [...eachPrincipal(raw, ['Principal'])]
        .filter(({ type }) => type === found.type)
        .flatMap(({ value }) => (value === found.value ? others : [value]));
    const distinct = [...new Set(texts)];
    const kept = Object.fromEntries(Object.entries(written).filter(([type]) => type !== found.type));
    const type = found.type === '*' ? 'AWS' : found.type;
    const [only] = distinct;
    if (only !== undefined)
        kept[type] = distinct.length === 1 ? only : distinct;
    return Object.keys(kept).length === 0 ? null : { ...raw.json, Principal: kept };
}

;// CONCATENATED MODULE: ./build/rules/bucket-account-root.js





const bucketAccountRoot = {
    scope: 'policy-of-connection',
    id: 'bucket-account-root',
    severity: 'error',
    applies: ['bucket', 'key'],
    summary: "The bucket policy allows Coactive's role, not its whole account.",
    rationale: "The root ARN of an account, or its id, stands for everybody there: Coactive's administrators decide who of them reads your bucket. The role is the one that ingests.",
    howToFix: "Name Coactive's role as the principal.",
    bad: {
        policy: {
            Version: '2012-10-17',
            Statement: [
                {
                    Effect: 'Allow',
                    Principal: { AWS: 'arn:aws:iam::863104360228:root' },
                    Action: 's3:GetObject',
                    Resource: 'arn:aws:s3:::acme-media/videos/*',
                },
            ],
        },
    },
    good: { policy: GOOD_BUCKET },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html',
    *check(policy, connection) {
        for (const { raw, statement } of eachPlaced(policy)) {
            if (statement.effect !== 'Allow' || isHeldToRole(statement.conditions, connection.coactiveRoleArn))
                continue;
            for (const principal of eachPrincipal(raw, ['Principal'])) {
                if (matchCoactive(principal, connection) !== 'account')
                    continue;
                yield {
                    pointer: principal.pointer,
                    message: `"${principal.value}" is everybody in Coactive's account, not only the role that ingests.`,
                    fix: `Write "${connection.coactiveRoleArn}".`,
                    replacement: replacePrincipal(raw, principal, [connection.coactiveRoleArn]),
                };
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/bucket-listing-allowed.js
const bucketListingAllowed = {
    scope: 'config',
    id: 'bucket-listing-allowed',
    severity: 'note',
    applies: [],
    summary: 'Listing is limited to the declared prefixes.',
    rationale: 'With `allow_bucket_listing` Coactive sees the names, sizes and dates of all objects of the bucket, though it may read only those under the prefixes. Names of keys are often telling.',
    howToFix: 'Set `allow_bucket_listing: false` unless Coactive has to find the prefixes by itself.',
    bad: `version: 1
connections:
  - name: media_archive
    method: iam-role
    bucket: acme-media
    prefixes: [videos/]
    allow_bucket_listing: true
`,
    good: `version: 1
connections:
  - name: media_archive
    method: iam-role
    bucket: acme-media
    prefixes: [videos/]
    allow_bucket_listing: false
`,
    reference: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/amazon-s3-policy-keys.html',
    *check(config) {
        for (const connection of config.connections) {
            if (connection.state === 'absent' || !connection.allowBucketListing || connection.prefixes.length === 0)
                continue;
            const message = `Coactive may list all of the bucket "${connection.bucket}", not only the declared prefixes.`;
            yield { connection, pointer: ['allow_bucket_listing'], message };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/bucket-other-bucket.js





const bucketOtherBucket = {
    scope: 'policy-of-connection',
    id: 'bucket-other-bucket',
    severity: 'error',
    applies: ['bucket'],
    summary: 'A bucket policy names only the bucket that it is attached to.',
    rationale: 'S3 refuses a bucket policy with a resource of another bucket (MalformedPolicy, "Policy has invalid resource"), the whole document, whichever statement it stands in. The grant that was meant does not come into being.',
    howToFix: 'Write the declared bucket, or remove the resource.',
    bad: {
        policy: {
            Version: '2012-10-17',
            Statement: [
                {
                    Effect: 'Allow',
                    Principal: { AWS: 'arn:aws:iam::863104360228:role/coactive-external-connections' },
                    Action: 's3:GetObject',
                    Resource: 'arn:aws:s3:::acme-raw/videos/*',
                },
            ],
        },
    },
    good: { policy: GOOD_BUCKET },
    reference: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/example-bucket-policies.html',
    *check(policy, connection) {
        for (const raw of eachStatement(policy)) {
            for (const { value, pointer } of eachText(raw, 'Resource', 'NotResource')) {
                const bucket = readS3Resource(value)?.bucket;
                if (bucket === undefined || bucket === connection.bucket)
                    continue;
                if (hasWildcard(bucket) || bucket.includes('${') || hasPlaceholder(value) || value.includes('s3://'))
                    continue;
                yield {
                    pointer,
                    message: `"${value}" is in the bucket "${bucket}"; this policy belongs to "${connection.bucket}".`,
                };
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/characters-outside-latin-1.js


const charactersOutsideLatin1 = {
    scope: 'policy',
    id: 'characters-outside-latin-1',
    severity: 'error',
    applies: ['permissions', 'trust', 'boundary'],
    summary: 'IAM documents hold only Latin-1 characters.',
    rationale: 'IAM refuses a document with any character beyond U+00FF (MalformedPolicyDocument). Curly quotes and long dashes get in when a policy is copied from a chat or a wiki; they are easily overlooked.',
    howToFix: 'Replace the character; in a prefix write it as a JSON escape (\\uXXXX) only if the keys really hold it.',
    bad: {
        policy: {
            Version: '2012-10-17',
            Statement: [
                { Sid: 'Read\u2019Videos', Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-media/videos/*' },
            ],
        },
    },
    good: { policy: GOOD_PERMISSIONS },
    reference: 'https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreatePolicy.html',
    *check(policy) {
        if (!OUTSIDE.test(policy.text))
            return;
        for (const { text, pointer, part } of eachPlace(policy.json, [])) {
            const found = OUTSIDE.exec(text)?.[0];
            if (found === undefined || !policy.text.includes(found))
                continue;
            const code = (found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
            yield { pointer, part, message: `"${found}" (U+${code}) is not a Latin-1 character: IAM refuses the document.` };
        }
    },
};
const OUTSIDE = /[^\t\n\r\x20-\xff]/u;
function* eachPlace(json, pointer) {
    if (typeof json === 'string')
        yield { text: json, pointer, part: 'value' };
    else if (Array.isArray(json)) {
        for (const [index, item] of json.entries())
            yield* eachPlace(item, [...pointer, index]);
    }
    else if (isObject(json)) {
        for (const key of Object.keys(json)) {
            yield { text: key, pointer: [...pointer, key], part: 'key' };
            yield* eachPlace(json[key] ?? null, [...pointer, key]);
        }
    }
}

;// CONCATENATED MODULE: ./build/rules/confused-deputy.js




const confusedDeputy = {
    scope: 'policy-of-connection',
    id: 'confused-deputy',
    severity: 'note',
    applies: ['trust'],
    summary: 'Coactive has no external id, so the ARN of the role is what keeps other customers of Coactive out.',
    rationale: "Coactive's role assumes the roles of all of its customers. Without an external id, which Coactive does not support, whoever learns this role's ARN could register it in their own Coactive organisation and ingest your bucket: the confused-deputy problem. A condition on sts:ExternalId would not help; it would only break the connection.",
    howToFix: 'Give the role a name or path that is hard to guess, use one role for each bucket and prefix, and watch AssumeRole in CloudTrail.',
    bad: {
        policy: {
            Version: '2012-10-17',
            Statement: [
                {
                    Effect: 'Allow',
                    Principal: { AWS: 'arn:aws:iam::863104360228:role/coactive-external-connections' },
                    Action: 'sts:AssumeRole',
                },
            ],
        },
    },
    good: {
        policy: {
            Version: '2012-10-17',
            Statement: [
                {
                    Effect: 'Deny',
                    Principal: { AWS: 'arn:aws:iam::863104360228:role/coactive-external-connections' },
                    Action: 'sts:AssumeRole',
                },
            ],
        },
    },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html',
    *check(policy, connection) {
        if (connection.method !== 'iam-role')
            return;
        const knowledge = coactiveKnowledge('AssumeRole', { ...connection, roleArn: customerRoleArn(connection) });
        for (const trusted of eachTrusted(policy, connection)) {
            if (trusted.coverage === undefined || !allowsAssuming(trusted))
                continue;
            if (canMeetAll(trusted.statement.conditions, knowledge, policy.version) === 'unmet')
                continue;
            yield {
                pointer: trusted.pointer,
                message: "Coactive supports no external id: another customer of Coactive who learns this role's ARN could have it read the bucket.",
            };
            return;
        }
    },
};

;// CONCATENATED MODULE: ./build/policy/overlap.js
function overlapsGlob(one, other) {
    let reach = new Uint8Array(other.length + 1);
    reach[0] = 1;
    spreadStars(reach, other);
    for (const token of one.split('')) {
        const next = new Uint8Array(other.length + 1);
        for (let j = 0; j <= other.length; j++) {
            if (reach[j] !== 1)
                continue;
            if (token === '*') {
                next.fill(1, j);
                break;
            }
            const partner = other[j];
            if (partner === '*')
                next[j] = 1;
            else if (partner !== undefined && (partner === '?' || token === '?' || partner === token))
                next[j + 1] = 1;
        }
        spreadStars(next, other);
        reach = next;
    }
    return reach[other.length] === 1;
}
function spreadStars(reach, glob) {
    for (let j = 0; j < glob.length; j++)
        if (reach[j] === 1 && glob[j] === '*')
            reach[j + 1] = 1;
}

;// CONCATENATED MODULE: ./build/rules/grounds/declared-resource.js




function bucketArn({ partition, bucket }) {
    return `arn:${partition}:s3:::${bucket}`;
}
function objectArns(connection) {
    const prefixes = connection.prefixes.length > 0 ? connection.prefixes : [''];
    return prefixes.map((prefix) => `${bucketArn(connection)}/${escapeLiteral(prefix)}*`);
}
function declaredResources(connection, actions) {
    const covered = actions.flatMap((action) => coveredActions(action));
    const all = [bucketArn(connection), ...objectArns(connection)];
    const taken = all.filter((resource) => covered.some((action) => takesResource(action, resource)));
    return taken.length > 0 ? taken : all;
}
function namePrefixes({ prefixes, bucket }) {
    return prefixes.length > 0 ? joinQuoted(prefixes) : `the bucket ${bucket}`;
}

;// CONCATENATED MODULE: ./build/rules/grounds/need.js




function listNeeds(kind, connection) {
    const knowledge = (operation) => coactiveKnowledge(operation, { ...connection, roleArn: customerRoleArn(connection) });
    if (kind === 'trust') {
        const resource = customerRoleArn(connection) ?? '*';
        return [{ action: 'sts:AssumeRole', words: 'assuming the role', resource, knowledge: knowledge('AssumeRole') }];
    }
    const { kmsKeyArn, prefixes } = connection;
    const decrypt = kmsKeyArn === undefined
        ? []
        : [{ action: 'kms:Decrypt', words: 'decrypting', resource: kmsKeyArn, knowledge: knowledge('Decrypt') }];
    if (kind === 'key')
        return decrypt;
    const reading = (prefixes.length > 0 ? prefixes : ['']).map((prefix) => ({
        action: 's3:GetObject',
        words: prefix === '' ? 'reading' : `reading "${prefix}"`,
        resource: `${bucketArn(connection)}/${literalGlob(prefix)}*`,
        knowledge: knowledge('GetObject'),
    }));
    const listing = {
        action: 's3:ListBucket',
        words: 'listing',
        resource: bucketArn(connection),
        knowledge: knowledge('ListBucket'),
    };
    return [listing, ...reading, ...(kind === 'bucket' ? [] : decrypt)];
}
function callerOf(kind, connection) {
    return kind === 'trust' || connection.method === 'bucket-policy'
        ? connection.coactiveRoleArn
        : customerRoleArn(connection);
}

;// CONCATENATED MODULE: ./build/rules/grounds/block.js






function findBlocks(statement, policy, connection) {
    const blocks = [];
    for (const need of listNeeds(policy.kind, connection)) {
        if (!coversNeed(statement, need.action) || !reachesNeed(statement, policy, need))
            continue;
        const meeting = canMeetAll(statement.conditions, need.knowledge, policy.version);
        if (meeting !== 'unmet')
            blocks.push({ need, meeting });
    }
    return blocks;
}
function coversNeed({ action, notAction }, needed) {
    if (notAction !== undefined)
        return !notAction.some((text) => coversAction(text, needed));
    return action?.some((text) => coversAction(text, needed)) ?? false;
}
function reachesNeed({ resource, notResource }, { kind, version }, need) {
    if (kind === 'trust' || kind === 'key')
        return true;
    if (notResource !== undefined) {
        return !notResource.some((text) => containsGlob(toPlainGlob(text, version), need.resource));
    }
    return resource?.some((text) => overlapsGlob(toPlainGlob(text, version), need.resource)) ?? false;
}

;// CONCATENATED MODULE: ./build/rules/grounds/readable-condition.js


function toCondition({ operator, key, values }) {
    return { operator, key, values: values.map(({ value }) => toText(value)) };
}
function toText(value) {
    return typeof value === 'object' ? '' : String(value);
}
function readable_condition_withoutCondition(raw, { operator, key }) {
    const { Condition: written, ...rest } = raw.json;
    if (!isObject(written))
        return raw.json;
    const kept = {};
    for (const { operator: other, key: otherKey, json } of eachCondition(raw)) {
        if (other === operator && otherKey === key)
            continue;
        const block = kept[other];
        kept[other] = { ...(isObject(block) ? block : {}), [otherKey]: json };
    }
    return Object.keys(kept).length === 0 ? rest : { ...rest, Condition: kept };
}
const REASONS = {
    'sts:externalid': 'Coactive sends no external id',
    'aws:multifactorauthpresent': "Coactive's requests carry no MFA",
    'aws:multifactorauthage': "Coactive's requests carry no MFA",
    'aws:sourceip': 'the address that Coactive calls from is not known',
    'aws:sourcevpc': "Coactive's requests do not come from a VPC of yours",
    'aws:sourcevpce': "Coactive's requests do not come through a VPC endpoint of yours",
    'aws:vpcsourceip': "Coactive's requests do not come from a VPC of yours",
    'aws:principalorgid': 'the role that asks is not known to be in that organisation',
    'aws:sourcearn': 'Coactive sends no aws:SourceArn',
    'aws:sourceaccount': 'Coactive sends no aws:SourceAccount',
    'sts:rolesessionname': 'the name that Coactive gives its sessions is not known',
    'aws:securetransport': 'Coactive uses TLS',
};
function explainKey(key) {
    const lower = key.toLowerCase();
    if (lower.startsWith('aws:principaltag/'))
        return 'the tags of the role that asks are not known';
    if (lower.startsWith('aws:requesttag/') || lower === 'aws:tagkeys')
        return 'Coactive sends no session tags';
    return REASONS[lower] ?? `what Coactive's requests carry as ${key} decides it`;
}
function isUnknowable(key) {
    const lower = key.toLowerCase();
    return lower === 'aws:sourceip' || lower === 'sts:rolesessionname' || lower.startsWith('aws:principaltag/');
}

;// CONCATENATED MODULE: ./build/rules/deny-blocks-coactive.js









const denyBlocksCoactive = {
    scope: 'policy-of-connection',
    id: 'deny-blocks-coactive',
    severity: 'error',
    applies: ['bucket', 'permissions', 'trust', 'boundary', 'key'],
    needs: ['deny'],
    summary: 'No Deny refuses what Coactive needs.',
    rationale: 'A Deny wins over every Allow. Perimeter statements (only from our network, our VPC endpoint, our organisation) are written for your own people and shut Coactive out as well; S3 then answers "Access Denied" without saying which statement it was.',
    howToFix: 'Except the role that reads for Coactive from this Deny, for example by ArnNotEquals on aws:PrincipalArn.',
    bad: {
        kind: 'bucket',
        policy: {
            Version: '2012-10-17',
            Statement: [
                {
                    Effect: 'Deny',
                    Principal: '*',
                    Action: 's3:*',
                    Resource: ['arn:aws:s3:::acme-media', 'arn:aws:s3:::acme-media/*'],
                    Condition: { StringNotEquals: { 'aws:SourceVpce': 'vpce-0123456789abcdef0' } },
                },
            ],
        },
    },
    good: { kind: 'bucket', policy: GOOD_BUCKET },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html',
    *check(policy, connection) {
        const caller = callerOf(policy.kind, connection);
        const hasPrincipals = policy.kind !== 'permissions' && policy.kind !== 'boundary';
        for (const placed of eachPlaced(policy)) {
            const { statement } = placed;
            if (statement.effect !== 'Deny')
                continue;
            if (hasPrincipals && !namesCaller(statement, caller))
                continue;
            const blocks = findBlocks(statement, policy, connection);
            if (blocks.length > 0)
                yield deny_blocks_coactive_describe(placed, blocks, policy, connection);
        }
    },
};
function namesCaller({ principal }, caller) {
    return (principal ?? []).some((one) => matchRole(one, caller ?? 'unknown') !== undefined);
}
function deny_blocks_coactive_describe({ raw }, blocks, policy, connection) {
    const isSure = blocks.some(({ meeting }) => meeting === 'met');
    const shown = isSure ? blocks.filter(({ meeting }) => meeting === 'met') : blocks;
    const words = joinWords([...new Set(shown.map(({ need }) => need.words))]);
    const who = connection.method === 'iam-role' && policy.kind !== 'trust' ? 'the role that Coactive assumes' : 'Coactive';
    const conditions = [...eachCondition(raw)];
    const asked = isSure ? 'met' : 'unknown';
    const decides = (one) => shown.some(({ need }) => canMeet(toCondition(one), need.knowledge, policy.version) === asked);
    const deciding = conditions.find(decides) ?? conditions[0];
    if (deciding === undefined) {
        return { pointer: [...raw.pointer, 'Effect'], message: `This Deny refuses ${who} ${words}.` };
    }
    const verdict = isSure ? 'refuses' : 'may refuse';
    return {
        pointer: deciding.pointer,
        part: 'key',
        message: `This Deny ${verdict} ${who} ${words}: ${explainKey(deciding.key)} (${deciding.operator} ${deciding.key}).`,
        ...(!isSure && !isUnknowable(deciding.key) && { severity: 'warning' }),
    };
}

;// CONCATENATED MODULE: ./build/rules/grounds/excess.js






function* eachExcess(policy, connection, asked) {
    for (const { raw, statement } of eachGrant(policy, connection)) {
        for (const { value, pointer } of eachText(raw, 'Action')) {
            const isWildcard = hasWildcard(value);
            const actions = coveredActions(value)
                .filter((action) => action.name.startsWith('s3:') && classify(action) === asked)
                .filter((action) => !isExpected(action.name, connection))
                .filter((action) => !isWildcard || takesAny(action, statement.resource))
                .map(({ name }) => name);
            if (actions.length > 0) {
                yield { value, pointer, raw, actions, isWildcard, replacement: narrow(raw, (text) => text === value) };
            }
        }
    }
}
function narrow(raw, isTooMuch) {
    const resources = [...eachText(raw, 'Resource')].map(({ value }) => value);
    const fits = (action) => coveredActions(action).some((facts) => takesAny(facts, resources));
    const rest = [...eachText(raw, 'Action')].flatMap(({ value }) => {
        if (!isTooMuch(value))
            return [value];
        return hasWildcard(value) ? NEEDED_ACTIONS.filter((name) => coversAction(value, name) && fits(name)) : [];
    });
    return withTexts(raw, 'Action', rest);
}
function listSome(words, most) {
    const shown = words.slice(0, most).join(', ');
    return words.length > most ? `${shown} and ${String(words.length - most)} more` : shown;
}

;// CONCATENATED MODULE: ./build/rules/grounds/reading-words.js
const reading_words_WORDS = [
    ['s3:GetBucketPolicy', 'the bucket policy'],
    ['s3:GetBucketAcl', 'the ACL'],
    ['s3:GetBucketLogging', 'the logging settings'],
    ['s3:GetReplicationConfiguration', 'the replication settings'],
    ['s3:GetBucketNotification', 'the notification settings'],
    ['s3:GetObjectVersion', 'old versions of objects'],
    ['s3:ListBucketVersions', 'the list of versions'],
    ['s3:GetBucketVersioning', 'the versioning settings'],
    ['s3:GetObjectAcl', "the objects' ACLs"],
    ['s3:GetObjectTagging', "the objects' tags"],
    ['s3:GetBucketTagging', "the bucket's tags"],
    ['s3:GetBucketPublicAccessBlock', 'the public access settings'],
    ['s3:GetEncryptionConfiguration', 'the encryption settings'],
    ['s3:GetInventoryConfiguration', 'the inventory settings'],
    ['s3:GetLifecycleConfiguration', 'the lifecycle rules'],
    ['s3:ListAllMyBuckets', "the names of all of the account's buckets"],
    ['s3:ListBucketMultipartUploads', 'the unfinished uploads'],
    ['s3:ListMultipartUploadParts', 'the parts of unfinished uploads'],
];
const RANKS = new Map(reading_words_WORDS.map(([action, words], rank) => [action, { rank, words }]));
function describeReading(action) {
    const known = RANKS.get(action);
    return known === undefined ? action : `${known.words} (${action})`;
}
function compareByWeight(one, other) {
    const rank = (action) => RANKS.get(action)?.rank ?? reading_words_WORDS.length;
    return rank(one) - rank(other) || (one < other ? -1 : 1);
}

;// CONCATENATED MODULE: ./build/rules/excess-action.js






const excessAction = {
    scope: 'policy-of-connection',
    id: 'excess-action',
    severity: 'error',
    applies: ['permissions', 'bucket'],
    summary: 'Coactive can read what it ingests, and nothing about the bucket besides.',
    rationale: "A bucket's policy, ACL, logging, replication and notification settings tell who else uses it and where its data flows; old versions hold what was deleted on purpose. Coactive needs none of it to ingest: what it may read and nobody reviews is what an attacker there would read first.",
    howToFix: 'Remove the action, or name it in allow_actions when Coactive is meant to have it.',
    bad: {
        policy: {
            Version: '2012-10-17',
            Statement: [
                { Effect: 'Allow', Action: ['s3:ListBucket', 's3:GetBucketPolicy'], Resource: 'arn:aws:s3:::acme-media' },
            ],
        },
    },
    good: { policy: GOOD_PERMISSIONS },
    reference: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html',
    yieldsTo: ['UNSUPPORTED_ACTION_IN_POLICY'],
    *check(policy, connection) {
        for (const { value, pointer, actions, isWildcard, replacement } of eachExcess(policy, connection, 'read')) {
            const words = [...actions].sort(compareByWeight).map(describeReading);
            const everything = /^\*+$/.test(value) ? 'every action of every AWS service, and with it ' : '';
            const what = isWildcard ? `: ${listSome(words, SHOWN)}` : words[0] === value ? '' : `: ${words.join('')}`;
            yield {
                pointer,
                message: `"${value}" allows ${everything}reading more than Coactive needs${what}.`,
                replacement,
            };
        }
        yield* checkOtherServices(policy, connection);
    },
};
const SHOWN = 12;
function* checkOtherServices(policy, connection) {
    for (const { raw } of eachGrant(policy, connection)) {
        for (const { value, pointer } of eachText(raw, 'Action')) {
            const service = value.slice(0, Math.max(0, value.indexOf(':'))).toLowerCase();
            const isOther = (0,iam/* isServiceName */.tN)(service) && !WITH_OWN_RULES.has(service);
            if (!isOther || connection.allowActions.includes(value))
                continue;
            yield {
                pointer,
                message: `"${value}" is an action of ${service}; Coactive needs S3 only.`,
                replacement: narrow(raw, (text) => text === value),
            };
        }
    }
}
const WITH_OWN_RULES = new Set(['s3', 'kms', 'sts', 'iam']);

;// CONCATENATED MODULE: ./build/rules/kms-alias-in-resource.js




const kmsAliasInResource = {
    scope: 'policy',
    id: 'kms-alias-in-resource',
    severity: 'error',
    applies: ['permissions', 'boundary'],
    needs: ['alias'],
    summary: 'A KMS key is named by its key ARN, not by an alias.',
    rationale: 'In a policy the ARN of an alias stands for the alias itself, an object of its own, not for the key behind it. Decrypting happens with the key, so the statement never matches, and reading fails.',
    howToFix: 'Write the ARN of the key (arn:\u2026:key/\u2026), or use the condition kms:ResourceAliases.',
    bad: {
        policy: {
            Version: '2012-10-17',
            Statement: [
                { Effect: 'Allow', Action: 'kms:Decrypt', Resource: 'arn:aws:kms:us-east-1:111122223333:alias/media' },
            ],
        },
    },
    good: { policy: GOOD_PERMISSIONS },
    reference: 'https://docs.aws.amazon.com/kms/latest/developerguide/alias-authorization.html',
    *check(policy) {
        for (const raw of eachStatement(policy)) {
            const actions = [...eachText(raw, 'Action')].flatMap(({ value }) => coveredActions(value));
            const needsKey = actions.some(({ name, resourceTypes }) => name === 'kms:Decrypt' && resourceTypes.includes('key'));
            if (!needsKey)
                continue;
            for (const { value, pointer } of eachText(raw, 'Resource')) {
                const arn = (0,policy_arn/* splitArn */.E_)(value);
                if (arn?.service !== 'kms' || !arn.resource.startsWith('alias/'))
                    continue;
                yield { pointer, message: `"${value}" is an alias; decrypting happens with the key, which it does not match.` };
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/kms-decrypt-missing.js





const kms_decrypt_missing_KEY = 'arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab';
const kmsDecryptMissing = {
    scope: 'connection',
    id: 'kms-decrypt-missing',
    severity: 'error',
    applies: ['permissions', 'key'],
    summary: 'Where a KMS key is declared, the role may decrypt with it.',
    rationale: 'S3 gives out an object encrypted with KMS only to whoever may decrypt with its key. Without kms:Decrypt every reading fails with "Access Denied", although s3:GetObject is allowed.',
    howToFix: 'Allow kms:Decrypt on the key, with the condition kms:ViaService "s3.REGION.amazonaws.com".',
    bad: {
        connection: { kmsKeyArn: kms_decrypt_missing_KEY },
        policy: {
            Version: '2012-10-17',
            Statement: [{ Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-media/videos/*' }],
        },
    },
    good: {
        connection: { kmsKeyArn: kms_decrypt_missing_KEY },
        policy: {
            Version: '2012-10-17',
            Statement: [
                {
                    Effect: 'Allow',
                    Action: 's3:ListBucket',
                    Resource: 'arn:aws:s3:::acme-media',
                    Condition: { StringLike: { 's3:prefix': 'videos/*' } },
                },
                { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-media/videos/*' },
                {
                    Effect: 'Allow',
                    Action: 'kms:Decrypt',
                    Resource: kms_decrypt_missing_KEY,
                    Condition: { StringEquals: { 'kms:ViaService': 's3.us-east-1.amazonaws.com' } },
                },
            ],
        },
    },
    reference: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingKMSEncryption.html',
    *check({ connection, policies }) {
        const { kmsKeyArn: key, method } = connection;
        if (key === undefined || policies.some(({ defects }) => defects.length > 0))
            return;
        const permissions = policies.filter(({ kind }) => kind === 'permissions');
        const keyPolicy = policies.find(({ kind }) => kind === 'key');
        const isDirect = keyPolicy !== undefined && allowsDirectly(keyPolicy, connection);
        if (isDirect)
            return;
        if (keyPolicy !== undefined && (method === 'bucket-policy' || !delegates(keyPolicy, key))) {
            const who = method === 'bucket-policy' ? "Coactive's role" : 'neither the role nor its account';
            const verb = method === 'bucket-policy' ? 'does not allow ' : 'allows ';
            yield {
                policy: keyPolicy,
                pointer: ['Statement'],
                part: 'key',
                message: `The key policy ${verb}${who} kms:Decrypt.`,
            };
            return;
        }
        const [first] = permissions;
        const isWhole = permissions.length >= connection.policies.permissions.length;
        if (method !== 'iam-role' || first === undefined || !isWhole)
            return;
        if (permissions.some((policy) => allowsByIdentity(policy, connection, key)))
            return;
        yield {
            policy: first,
            pointer: ['Statement'],
            part: 'key',
            message: `No statement allows kms:Decrypt on the declared key ${key}.`,
        };
    },
};
function allowsDirectly(policy, connection) {
    return [...eachGrant(policy, connection)].some(({ statement }) => grantsDecrypt(statement.action));
}
function allowsByIdentity(policy, connection, key) {
    return [...eachGrant(policy, connection)].some(({ statement }) => grantsDecrypt(statement.action) &&
        (statement.resource?.some((resource) => matchesWildcard(resource, key)) ?? true));
}
function delegates(policy, key) {
    return [...eachPlaced(policy)].some(({ statement: { effect, principal, action } }) => effect === 'Allow' &&
        grantsDecrypt(action) &&
        (principal ?? []).some(({ value }) => isAccount(value) && (0,policy_arn/* accountOf */.XP)(value) === (0,policy_arn/* accountOf */.XP)(key)));
}
function grantsDecrypt(actions) {
    return actions?.some((action) => coversAction(action, 'kms:Decrypt')) ?? true;
}

;// CONCATENATED MODULE: ./build/rules/kms-decrypt-too-wide.js






const kms_decrypt_too_wide_KEY = 'arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab';
const kmsDecryptTooWide = {
    scope: 'policy-of-connection',
    id: 'kms-decrypt-too-wide',
    severity: 'error',
    applies: ['permissions', 'key'],
    summary: 'Coactive decrypts with the declared key only, and only through S3.',
    rationale: 'Reading needs kms:Decrypt on the key of the bucket. On "*" it is the right to decrypt with every key that trusts the account; without kms:ViaService also what other services encrypted, given the ciphertext.',
    howToFix: 'Allow kms:Decrypt alone, on the declared key, with the condition kms:ViaService "s3.REGION.amazonaws.com".',
    bad: {
        connection: { kmsKeyArn: kms_decrypt_too_wide_KEY },
        policy: {
            Version: '2012-10-17',
            Statement: [{ Effect: 'Allow', Action: ['kms:Decrypt', 'kms:Encrypt'], Resource: '*' }],
        },
    },
    good: {
        connection: { kmsKeyArn: kms_decrypt_too_wide_KEY },
        policy: {
            Version: '2012-10-17',
            Statement: [
                {
                    Effect: 'Allow',
                    Action: 's3:ListBucket',
                    Resource: 'arn:aws:s3:::acme-media',
                    Condition: { StringLike: { 's3:prefix': 'videos/*' } },
                },
                { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-media/videos/*' },
                {
                    Effect: 'Allow',
                    Action: 'kms:Decrypt',
                    Resource: kms_decrypt_too_wide_KEY,
                    Condition: { StringEquals: { 'kms:ViaService': 's3.us-east-1.amazonaws.com' } },
                },
            ],
        },
    },
    reference: 'https://docs.aws.amazon.com/kms/latest/developerguide/conditions-kms.html#conditions-kms-via-service',
    *check(policy, connection) {
        for (const placed of eachGrant(policy, connection)) {
            yield* checkActions(placed, connection);
            yield* checkDecrypt(placed, policy, connection);
        }
    },
};
function* checkActions({ raw }, { allowActions, kmsKeyArn }) {
    for (const { value, pointer } of eachText(raw, 'Action')) {
        const isNeeded = kmsKeyArn !== undefined && value.toLowerCase() === 'kms:decrypt';
        if (!/^kms:/i.test(value) || isNeeded || allowActions.includes(value))
            continue;
        const kept = kmsKeyArn !== undefined && coversAction(value, 'kms:Decrypt') ? ['kms:Decrypt'] : [];
        const why = kmsKeyArn === undefined ? 'the connection declares no key' : 'reading needs kms:Decrypt only';
        yield { pointer, message: `"${value}" is too much: ${why}.`, replacement: replaceText(raw, 'Action', value, kept) };
    }
}
function* checkDecrypt({ raw, statement }, policy, connection) {
    const key = connection.kmsKeyArn;
    const decrypt = [...eachText(raw, 'Action')].find(({ value }) => /^kms:/i.test(value) && coversAction(value, 'kms:Decrypt'));
    if (key === undefined || decrypt === undefined)
        return;
    const resources = policy.kind === 'key' ? [] : [...eachText(raw, 'Resource')];
    for (const { value, pointer } of resources) {
        const isKms = value === '*' || (0,policy_arn/* splitArn */.E_)(value)?.service === 'kms';
        if (!isKms || value === key || value.includes(':alias/'))
            continue;
        yield {
            pointer,
            message: `Resource "${value}" is not just the declared key ${key}.`,
            replacement: replaceText(raw, 'Resource', value, [key]),
        };
    }
    if (!isThroughS3(statement)) {
        yield {
            pointer: decrypt.pointer,
            message: `"${decrypt.value}" is not held to S3: no condition on kms:ViaService.`,
            replacement: withViaService(raw.json, key),
        };
    }
}
function isThroughS3({ conditions }) {
    return conditions.some(({ operator, key, values }) => {
        const parsed = (0,policy_operator/* parseOperator */.A)(operator);
        const holds = parsed?.family === 'String' && !parsed.negated && !parsed.ifExists && parsed.set === undefined;
        return holds && key.toLowerCase() === 'kms:viaservice' && values.every((value) => value.startsWith('s3.'));
    });
}
function withViaService(json, key) {
    const { partition = 'aws', region = '' } = (0,policy_arn/* splitArn */.E_)(key) ?? {};
    const suffix = partition === 'aws-cn' ? 'amazonaws.com.cn' : 'amazonaws.com';
    if (json.Condition !== undefined)
        return undefined;
    return { ...json, Condition: { StringEquals: { 'kms:ViaService': `s3.${region}.${suffix}` } } };
}

;// CONCATENATED MODULE: ./build/rules/kms-key-in-other-account.js

const kmsKeyInOtherAccount = {
    scope: 'config',
    id: 'kms-key-in-other-account',
    severity: 'warning',
    applies: [],
    summary: 'The KMS key is in the account that uses it.',
    rationale: "A permission of the role alone does not reach a key of another account: the key's own policy must allow it too, and whoever owns that account can end the access.",
    howToFix: 'Have the key policy allow the role, declare it under `policies.key` so that it is checked, or use a key of the same account.',
    bad: `version: 1
connections:
  - name: media_archive
    method: iam-role
    bucket: acme-media
    account_id: "111122223333"
    prefixes: [videos/]
    kms_key_arn: arn:aws:kms:us-east-1:444455556666:key/1234abcd-12ab-34cd-56ef-1234567890ab
`,
    good: `version: 1
connections:
  - name: media_archive
    method: iam-role
    bucket: acme-media
    account_id: "111122223333"
    prefixes: [videos/]
    kms_key_arn: arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab
`,
    reference: 'https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-modifying-external-accounts.html',
    *check(config) {
        for (const connection of config.connections) {
            const { method, accountId, bucketOwnerAccountId, kmsKeyArn } = connection;
            const account = method === 'iam-role' ? accountId : bucketOwnerAccountId;
            if (connection.state === 'absent' || account === undefined || kmsKeyArn === undefined)
                continue;
            const found = (0,policy_arn/* splitArn */.E_)(kmsKeyArn)?.account ?? '';
            if (found === '' || found === account)
                continue;
            const message = `The key is in account ${found}, the ${method === 'iam-role' ? 'role' : 'bucket'} in ${account}.`;
            yield { connection, pointer: ['kms_key_arn'], message };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/kms-key-in-other-region.js

const kmsKeyInOtherRegion = {
    scope: 'config',
    id: 'kms-key-in-other-region',
    severity: 'warning',
    applies: [],
    summary: 'The KMS key is in the Region of the bucket.',
    rationale: 'S3 encrypts with keys of its own Region only. A key elsewhere is not the one that the objects are encrypted with, so the permission to decrypt misses them.',
    howToFix: "Name the key of the bucket's default encryption, or correct `region`.",
    bad: `version: 1
connections:
  - name: media_archive
    method: iam-role
    bucket: acme-media
    region: us-east-1
    prefixes: [videos/]
    kms_key_arn: arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab
`,
    good: `version: 1
connections:
  - name: media_archive
    method: iam-role
    bucket: acme-media
    region: us-east-1
    prefixes: [videos/]
    kms_key_arn: arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab
`,
    reference: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingKMSEncryption.html',
    *check(config) {
        for (const connection of config.connections) {
            const { region, kmsKeyArn } = connection;
            if (connection.state === 'absent' || region === undefined || kmsKeyArn === undefined)
                continue;
            const found = (0,policy_arn/* splitArn */.E_)(kmsKeyArn)?.region ?? '';
            if (found === '' || found === region)
                continue;
            const message = `The key is in ${found}, the bucket in ${region}.`;
            yield { connection, pointer: ['kms_key_arn'], message };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/grounds/proof.js

function* problemsOf(verdict, subject, wording) {
    if (verdict === undefined)
        return;
    if (verdict.status === 'undecided') {
        yield {
            pointer: ['name'],
            severity: 'warning',
            message: `Neither proved nor refuted: ${verdict.reason ?? 'no reason was given'}.`,
            fix: 'Declare or rewrite what it depends on, so that it can be decided.',
        };
    }
    if (verdict.status !== 'refuted')
        return;
    const groups = new Map();
    for (const witness of verdict.witnesses) {
        const { statement } = witness;
        const policy = statement && subject.policies.find(({ file }) => file === statement.file);
        const key = policy === undefined ? '' : `${policy.file}\n${String(statement?.index)}`;
        const group = groups.get(key) ?? { policy, index: statement?.index ?? 0, found: [] };
        group.found.push(witness);
        groups.set(key, group);
    }
    let more = verdict.more;
    for (const { policy, index, found } of groups.values()) {
        const rest = more > 0 ? `; and ${String(more)} further actions` : '';
        more = 0;
        const message = `${wording.claim}: ${found.map(proof_describe).join('; ')}${rest}.`;
        if (policy === undefined)
            yield { pointer: ['name'], message, fix: wording.fix };
        else
            yield { policy, pointer: statementPointer(policy, index), message, fix: wording.fix };
    }
}
function proof_describe({ request, shows }) {
    return `${request.action} on ${request.resource}${inContext(request.context)} (${shows})`;
}
function inContext(context) {
    const prefix = context['s3:prefix'];
    return typeof prefix === 'string' ? ` with the prefix ${JSON.stringify(prefix)}` : '';
}

;// CONCATENATED MODULE: ./build/rules/least-privilege.js


const leastPrivilege = {
    scope: 'connection',
    id: 'least-privilege',
    severity: 'error',
    source: 'proof',
    applies: ['permissions', 'boundary', 'bucket', 'key'],
    summary: 'All policies of a connection together allow nothing beyond the contract.',
    rationale: 'A policy that looks narrow can still allow more than it seems: a folder without its slash, a condition that an absent key meets, two statements that add up. This is decided over every possible request, and the finding shows one that should not be possible.',
    howToFix: 'Narrow the statement until the request shown is no longer allowed, or declare it in allow_actions.',
    bad: {
        policy: {
            Version: '2012-10-17',
            Statement: [
                {
                    Effect: 'Allow',
                    Action: 's3:ListBucket',
                    Resource: 'arn:aws:s3:::acme-media',
                    Condition: { StringLike: { 's3:prefix': 'videos/*' } },
                },
                { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-media/videos*' },
            ],
        },
    },
    good: { policy: GOOD_PERMISSIONS },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html',
    *check(subject) {
        yield* problemsOf(subject.verdicts?.leastPrivilege, subject, {
            claim: 'Allows more than Coactive needs',
            fix: this.howToFix,
        });
    },
};

;// CONCATENATED MODULE: ./build/rules/legacy-bucket-name.js

const legacyBucketName = {
    scope: 'config',
    id: 'legacy-bucket-name',
    severity: 'warning',
    applies: [],
    summary: 'Buckets have names that S3 still gives.',
    rationale: 'Names with capital letters or underscores, or of more than 63 characters, exist only for buckets that were made in us-east-1 before March 2018. Any other bucket cannot have them, so most often the name is mistyped, and the access would be given to nobody.',
    howToFix: 'Compare the name with the S3 console; for a bucket that old, waive this finding.',
    bad: `version: 1
connections:
  - name: media_archive
    method: iam-role
    bucket: Acme_Media
`,
    good: `version: 1
connections:
  - name: media_archive
    method: iam-role
    bucket: acme-media
`,
    reference: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html',
    *check(config) {
        for (const connection of config.connections) {
            const name = classifyBucketName(connection.bucket);
            if (connection.state === 'absent' || name.is !== 'legacy')
                continue;
            const message = `Only a bucket of before March 2018 can be named "${connection.bucket}": ${name.because}.`;
            yield { connection, pointer: ['bucket'], message };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/grounds/listing.js












function* eachListing(policy, connection) {
    const bucket = bucketArn(connection);
    const listing = ['s3:ListBucket', ...connection.allowActions.filter(takesPrefix)];
    for (const { raw } of eachGrant(policy, connection)) {
        const actions = [...eachText(raw, 'Action')];
        const action = actions.find(({ value }) => listing.some((name) => coversAction(value, name)));
        const reaches = [...eachText(raw, 'Resource')].some(({ value }) => matchesWildcard(value, bucket));
        if (action === undefined || !reaches)
            continue;
        const tests = [...eachCondition(raw)].filter(({ key }) => key.toLowerCase() === 's3:prefix').map(readTest);
        const grantsListBucket = actions.some(({ value }) => coversAction(value, 's3:ListBucket'));
        yield { raw, action, grantsListBucket, tests };
    }
}
function takesPrefix(action) {
    return (0,iam/* findAction */.Oi)(action)?.conditionKeys.has('s3:prefix') ?? false;
}
function readTest(condition) {
    const operator = (0,policy_operator/* parseOperator */.A)(condition.operator);
    const isLike = operator?.base === 'StringLike' || operator?.base === 'StringNotLike';
    const ignoresCase = operator?.base.endsWith('IgnoreCase') ?? false;
    const facts = { ...condition, isLike, ignoresCase };
    if (operator?.family === 'Null') {
        const asksPresence = toCondition(condition).values.every((value) => value.toLowerCase() === 'false');
        return { ...facts, does: asksPresence ? 'presence' : 'lets-through' };
    }
    if (operator?.family !== 'String')
        return { ...facts, does: 'broken' };
    const letsThrough = operator.negated || operator.ifExists || operator.set === 'ForAllValues';
    return { ...facts, does: letsThrough ? 'lets-through' : 'holds' };
}
function* eachPrefixValue(test, version) {
    for (const { value, pointer } of test.values) {
        if (typeof value !== 'string')
            continue;
        const glob = toPlainGlob(value, version);
        if (test.isLike || !/[*?]/.test(value.replace(/\$\{[^}]*\}/g, '')))
            yield { value: glob, pointer };
    }
}
function isUnderPrefix(glob, test, { prefixes }) {
    if (test.ignoresCase && glob.toLowerCase() !== glob.toUpperCase())
        return false;
    return prefixes.some((prefix) => containsGlob(`${literalGlob(prefix)}*`, glob));
}
function everythingUnder(prefix) {
    return `${literalGlob(prefix)}*`;
}
function withPrefixCondition(raw, { prefixes }) {
    const actions = [...eachText(raw, 'Action')].map(({ value }) => value);
    if (!actions.every(takesPrefix))
        return undefined;
    const condition = {};
    const written = isObject(raw.json.Condition) ? raw.json.Condition : {};
    for (const [operator, block] of Object.entries(written)) {
        if (!isObject(block))
            continue;
        const kept = Object.entries(block).filter(([key]) => key.toLowerCase() !== 's3:prefix');
        if (kept.length > 0)
            condition[operator] = Object.fromEntries(kept);
    }
    const values = prefixes.map((prefix) => `${escapeLiteral(prefix)}*`);
    const like = isObject(condition.StringLike) ? condition.StringLike : {};
    condition.StringLike = { ...like, 's3:prefix': values.length === 1 ? (values[0] ?? '') : values };
    return { ...raw.json, Condition: condition };
}
function isListingHeld({ prefixes, allowBucketListing }) {
    return prefixes.length > 0 && !allowBucketListing;
}

;// CONCATENATED MODULE: ./build/rules/list-without-prefix.js



const listWithoutPrefix = {
    scope: 'policy-of-connection',
    id: 'list-without-prefix',
    severity: 'error',
    applies: ['permissions', 'bucket'],
    summary: 'Listing is held to the declared prefixes by a condition on s3:prefix.',
    rationale: 'A prefix in the resource holds reading only: s3:ListBucket works on the bucket as a whole, so without a condition it tells the name, size and date of every object in it, those outside of the declared prefixes too.',
    howToFix: 'Put s3:ListBucket into a statement of its own with the condition StringLike s3:prefix "PREFIX*".',
    bad: {
        policy: {
            Version: '2012-10-17',
            Statement: [{ Effect: 'Allow', Action: 's3:ListBucket', Resource: 'arn:aws:s3:::acme-media' }],
        },
    },
    good: { policy: GOOD_PERMISSIONS },
    reference: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/amazon-s3-policy-keys.html',
    *check(policy, connection) {
        if (!isListingHeld(connection))
            return;
        for (const { raw, action, tests } of eachListing(policy, connection)) {
            if (tests.length > 0)
                continue;
            const replacement = withPrefixCondition(raw, connection);
            yield {
                pointer: action.pointer,
                message: `"${action.value}" lists all of ${connection.bucket}: no condition holds it to ${namePrefixes(connection)}.`,
                ...(replacement !== undefined && { replacement }),
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/max-session-irrelevant.js
const maxSessionIrrelevant = {
    scope: 'config',
    id: 'max-session-irrelevant',
    severity: 'note',
    applies: [],
    summary: 'The role has no longer sessions than Coactive can use.',
    rationale: "Coactive assumes your role out of its own (role chaining), and AWS limits such sessions to one hour whatever the role's maximum is. A longer maximum serves only somebody else.",
    howToFix: 'Leave `max_session_duration` out.',
    bad: `version: 1
connections:
  - name: media_archive
    method: iam-role
    bucket: acme-media
    prefixes: [videos/]
    role: { max_session_duration: 43200 }
`,
    good: `version: 1
connections:
  - name: media_archive
    method: iam-role
    bucket: acme-media
    prefixes: [videos/]
    role: { max_session_duration: 3600 }
`,
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles.html#iam-term-role-chaining',
    *check(config) {
        for (const connection of config.connections) {
            const seconds = connection.role.maxSessionDuration;
            if (connection.state === 'absent' || connection.method === 'bucket-policy' || seconds <= 3600)
                continue;
            const message = `A maximum of ${String(seconds)} seconds is of no use to Coactive, whose sessions end after 3600.`;
            yield { connection, pointer: ['role', 'max_session_duration'], message };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/grounds/missing-grant.js


function* describeMissing({ connection, policies }, action) {
    const granting = policies.filter(({ kind }) => kind === 'permissions' || kind === 'bucket');
    const mainKind = connection.method === 'iam-role' ? 'permissions' : 'bucket';
    const [main] = granting.filter(({ kind }) => kind === mainKind);
    const declared = connection.policies.permissions.length;
    const isWhole = mainKind === 'bucket' || granting.filter(({ kind }) => kind === mainKind).length >= declared;
    if (main === undefined || !isWhole || granting.some(({ defects }) => defects.length > 0))
        return;
    const isNamed = granting.some((policy) => [...eachGrant(policy, connection)].some(({ statement: { action: actions, notAction } }) => actions === undefined ? notAction !== undefined : actions.some((text) => coversAction(text, action))));
    if (isNamed)
        return;
    const others = granting.length > 1 ? `, nor ${String(granting.length - 1)} more` : '';
    yield {
        policy: main,
        pointer: main.json !== null && typeof main.json === 'object' && 'Statement' in main.json ? ['Statement'] : [],
        part: 'key',
        message: `No statement here${others} allows Coactive ${action}.`,
    };
}

;// CONCATENATED MODULE: ./build/rules/missing-list-action.js


const missingListAction = {
    scope: 'connection',
    id: 'missing-list-action',
    severity: 'error',
    applies: ['permissions', 'bucket'],
    summary: 'Some statement allows Coactive to list the bucket.',
    rationale: 'Coactive finds what to ingest by listing. Without s3:ListBucket it finds nothing, and S3 answers a wrong key with "Access Denied" instead of "not found", which sends everybody looking in the wrong place.',
    howToFix: 'Allow s3:ListBucket on the ARN of the bucket.',
    bad: {
        policy: {
            Version: '2012-10-17',
            Statement: [{ Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-media/videos/*' }],
        },
    },
    good: { policy: GOOD_PERMISSIONS },
    reference: 'https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjectsV2.html',
    *check(subject) {
        yield* describeMissing(subject, 's3:ListBucket');
    },
};

;// CONCATENATED MODULE: ./build/rules/missing-read-action.js


const missingReadAction = {
    scope: 'connection',
    id: 'missing-read-action',
    severity: 'error',
    applies: ['permissions', 'bucket'],
    summary: 'Some statement allows Coactive to read objects.',
    rationale: 'Without s3:GetObject Coactive can list what is there, and ingest none of it.',
    howToFix: 'Allow s3:GetObject on the ARN of the bucket followed by "/", the declared prefix and "*".',
    bad: {
        policy: {
            Version: '2012-10-17',
            Statement: [
                {
                    Effect: 'Allow',
                    Action: 's3:ListBucket',
                    Resource: 'arn:aws:s3:::acme-media',
                    Condition: { StringLike: { 's3:prefix': 'videos/*' } },
                },
            ],
        },
    },
    good: { policy: GOOD_PERMISSIONS },
    reference: 'https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html',
    *check(subject) {
        yield* describeMissing(subject, 's3:GetObject');
    },
};

;// CONCATENATED MODULE: ./build/rules/no-not-action.js


const noNotAction = {
    scope: 'policy-of-connection',
    id: 'no-not-action',
    severity: 'error',
    applies: ['permissions', 'trust', 'bucket'],
    needs: ['notaction'],
    summary: 'Allow statements say what is allowed, not what is left out.',
    rationale: 'NotAction with Allow gives every action of every AWS service but the listed ones, including all that AWS adds later. What was meant as a short exception list becomes the widest grant there is.',
    howToFix: 'Replace NotAction by Action with the actions that Coactive needs.',
    bad: {
        policy: {
            Version: '2012-10-17',
            Statement: [{ Effect: 'Allow', NotAction: 's3:DeleteObject', Resource: 'arn:aws:s3:::acme-media/videos/*' }],
        },
    },
    good: { policy: GOOD_PERMISSIONS },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notaction.html',
    yieldsTo: ['UNSUPPORTED_ELEMENT_COMBINATION'],
    *check(policy, connection) {
        for (const { raw, statement } of eachGrant(policy, connection)) {
            if (statement.notAction === undefined)
                continue;
            const listed = statement.notAction.join(', ');
            yield {
                pointer: [...raw.pointer, 'NotAction'],
                part: 'key',
                message: `NotAction allows every action of every AWS service except ${listed === '' ? 'none' : listed}.`,
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/no-not-resource.js



const noNotResource = {
    scope: 'policy-of-connection',
    id: 'no-not-resource',
    severity: 'error',
    applies: ['permissions', 'bucket'],
    needs: ['notresource'],
    summary: 'Allow statements say which resources are meant, not which are left out.',
    rationale: 'NotResource with Allow gives everything but the listed resources: every other bucket of the account, and each one that is made later.',
    howToFix: 'Replace NotResource by Resource with the declared bucket and prefixes.',
    bad: {
        policy: {
            Version: '2012-10-17',
            Statement: [{ Effect: 'Allow', Action: 's3:GetObject', NotResource: 'arn:aws:s3:::acme-media/private/*' }],
        },
    },
    good: { policy: GOOD_PERMISSIONS },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notresource.html',
    yieldsTo: ['UNSUPPORTED_ELEMENT_COMBINATION'],
    *check(policy, connection) {
        for (const { raw, statement } of eachGrant(policy, connection)) {
            if (statement.notResource === undefined)
                continue;
            const { NotResource, ...rest } = raw.json;
            const [first = '', ...others] = declaredResources(connection, statement.action ?? []);
            yield {
                pointer: [...raw.pointer, 'NotResource'],
                part: 'key',
                message: `NotResource allows every resource except ${JSON.stringify(NotResource)}.`,
                replacement: { ...rest, Resource: others.length === 0 ? first : [first, ...others] },
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/no-permission-management.js




const noPermissionManagement = {
    scope: 'policy-of-connection',
    id: 'no-permission-management',
    severity: 'error',
    applies: ['permissions', 'bucket'],
    summary: 'Coactive can neither change who has access nor become another role.',
    rationale: 'Whoever can write a bucket policy, an ACL or an IAM policy, or assume a further role, can give itself everything else: every other limit in these documents ends there.',
    howToFix: 'Remove the action; nothing about reading a bucket needs it.',
    bad: {
        policy: {
            Version: '2012-10-17',
            Statement: [{ Effect: 'Allow', Action: 's3:PutBucketPolicy', Resource: 'arn:aws:s3:::acme-media' }],
        },
    },
    good: { policy: GOOD_PERMISSIONS },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_understand-policy-summary-access-level-summaries.html',
    yieldsTo: ['UNSUPPORTED_ACTION_IN_POLICY'],
    *check(policy, connection) {
        for (const { value, pointer, actions, isWildcard, replacement } of eachExcess(policy, connection, 'permissions')) {
            const message = isWildcard
                ? `"${value}" allows changing who has access: ${listSome([...actions].sort(byReach), no_permission_management_SHOWN)}.`
                : `"${value}" changes who has access to the bucket.`;
            yield { pointer, message, replacement };
        }
        for (const { raw } of eachGrant(policy, connection)) {
            for (const { value, pointer } of eachText(raw, 'Action')) {
                const service = /^(iam|sts):/i.exec(value)?.[1]?.toLowerCase();
                if (service === undefined || connection.allowActions.includes(value))
                    continue;
                const what = service === 'iam' ? 'reaches into who has access to the account' : 'lets Coactive become somebody else';
                yield { pointer, message: `"${value}" ${what}.`, replacement: narrow(raw, (text) => text === value) };
            }
        }
    },
};
const no_permission_management_SHOWN = 5;
const REACH = ['s3:PutBucketPolicy', 's3:PutBucketAcl', 's3:PutObjectAcl', 's3:PutBucketPublicAccessBlock'];
function byReach(one, other) {
    const rank = (action) => (REACH.includes(action) ? REACH.indexOf(action) : REACH.length);
    return rank(one) - rank(other) || (one < other ? -1 : 1);
}

;// CONCATENATED MODULE: ./build/rules/no-wildcard-action.js






const noWildcardAction = {
    scope: 'policy-of-connection',
    id: 'no-wildcard-action',
    severity: 'error',
    applies: ['permissions', 'bucket'],
    summary: 'Allow statements name each action.',
    rationale: 'A wildcard gives Coactive every action that it matches, and every action that AWS adds later under the same name, without anybody deciding it. Reading a bucket takes two: s3:ListBucket and s3:GetObject.',
    howToFix: 'Name the actions: s3:ListBucket on the bucket, s3:GetObject on its objects.',
    bad: {
        policy: {
            Version: '2012-10-17',
            Statement: [{ Effect: 'Allow', Action: ['s3:Get*'], Resource: 'arn:aws:s3:::acme-media/videos/*' }],
        },
    },
    good: { policy: GOOD_PERMISSIONS },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege',
    yieldsTo: ['INVALID_ACTION', 'WILDCARD_IN_SERVICE_NAME'],
    *check(policy, connection) {
        for (const { raw } of eachGrant(policy, connection)) {
            for (const { value, pointer } of eachText(raw, 'Action')) {
                if (!hasWildcard(value) || connection.allowActions.includes(value))
                    continue;
                yield {
                    pointer,
                    message: `"${value}" is a wildcard: it allows ${describeExtent(value)}, and what AWS adds later.`,
                    replacement: narrow(raw, (action) => hasWildcard(action) && !connection.allowActions.includes(action)),
                };
            }
        }
    },
};
function describeExtent(pattern) {
    if (/^\*+$/.test(pattern))
        return 'every action of every AWS service';
    const service = pattern.slice(0, Math.max(0, pattern.indexOf(':')));
    const count = coveredActions(pattern).length;
    if (count === 0 || hasWildcard(service))
        return 'whatever it matches';
    return `${String(count)} ${count === 1 ? 'action' : 'actions'} of ${service} today`;
}

;// CONCATENATED MODULE: ./build/rules/no-write-action.js


const noWriteAction = {
    scope: 'policy-of-connection',
    id: 'no-write-action',
    severity: 'error',
    applies: ['permissions', 'bucket'],
    summary: 'Coactive can change and delete nothing.',
    rationale: 'Ingestion reads. An access that can also write, tag or delete turns a mistake or a break-in at the reader into lost or forged data in your bucket.',
    howToFix: 'Remove the action; Coactive reads only.',
    bad: {
        policy: {
            Version: '2012-10-17',
            Statement: [
                { Effect: 'Allow', Action: ['s3:GetObject', 's3:PutObject'], Resource: 'arn:aws:s3:::acme-media/videos/*' },
            ],
        },
    },
    good: { policy: GOOD_PERMISSIONS },
    reference: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html',
    yieldsTo: ['UNSUPPORTED_ACTION_IN_POLICY'],
    *check(policy, connection) {
        for (const { value, pointer, actions, isWildcard, replacement } of eachExcess(policy, connection, 'write')) {
            const message = isWildcard
                ? `"${value}" allows changing and deleting: ${listSome([...actions].sort(byHarm), no_write_action_SHOWN)}.`
                : `"${value}" changes the bucket or its objects; Coactive only reads.`;
            yield { pointer, message, replacement };
        }
    },
};
const no_write_action_SHOWN = 6;
const HARM = [
    's3:DeleteObject',
    's3:PutObject',
    's3:DeleteObjectVersion',
    's3:DeleteBucket',
    's3:PutLifecycleConfiguration',
];
function byHarm(one, other) {
    const rank = (action) => (HARM.includes(action) ? HARM.indexOf(action) : HARM.length);
    return rank(one) - rank(other) || (one < other ? -1 : 1);
}

;// CONCATENATED MODULE: ./build/rules/not-principal-with-deny.js






const notPrincipalWithDeny = {
    scope: 'policy-of-connection',
    id: 'not-principal-with-deny',
    severity: 'warning',
    applies: ['bucket', 'key'],
    needs: ['notprincipal'],
    summary: 'A Deny names whom it refuses; exceptions are conditions on aws:PrincipalArn.',
    rationale: 'NotPrincipal with Deny excepts a role only when its account is listed beside it, and never one that has a permissions boundary. It refuses more than it seems to; AWS advises against it.',
    howToFix: 'Write Principal "*" with the condition ArnNotEquals on aws:PrincipalArn for the exceptions.',
    bad: {
        policy: {
            Version: '2012-10-17',
            Statement: [
                {
                    Effect: 'Deny',
                    NotPrincipal: { AWS: 'arn:aws:iam::863104360228:role/coactive-external-connections' },
                    Action: 's3:*',
                    Resource: ['arn:aws:s3:::acme-media', 'arn:aws:s3:::acme-media/*'],
                },
            ],
        },
    },
    good: { policy: GOOD_BUCKET },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notprincipal.html',
    *check(policy, connection) {
        const caller = callerOf(policy.kind, connection);
        for (const { raw, statement } of eachPlaced(policy)) {
            if (statement.effect !== 'Deny' || statement.notPrincipal === undefined)
                continue;
            const isAffected = findBlocks(statement, policy, connection).length > 0;
            const graded = isAffected ? grade(statement, caller, connection) : DISCOURAGED;
            yield { pointer: [...raw.pointer, 'NotPrincipal'], part: 'key', ...graded };
        }
    },
};
const DISCOURAGED = { message: 'NotPrincipal with Deny refuses more principals than it seems to.' };
function grade({ notPrincipal }, caller, { method, role }) {
    if (caller === undefined)
        return DISCOURAGED;
    if (method === 'iam-role' && role.permissionsBoundary !== undefined) {
        return refuses('the role has a permissions boundary, and NotPrincipal never excepts such a role');
    }
    const listed = (notPrincipal ?? []).map(({ value }) => value);
    const hasRole = listed.includes(caller);
    const hasAccount = listed.some((one) => isAccount(one) && (0,policy_arn/* accountOf */.XP)(one) === (0,policy_arn/* accountOf */.XP)(caller));
    if (hasRole && hasAccount)
        return DISCOURAGED;
    if (!hasRole && !hasAccount)
        return refuses(`${caller} is not among the exceptions`);
    const missing = hasRole ? 'its account is' : 'the role itself is';
    return { message: `NotPrincipal with Deny may refuse ${caller}: ${missing} not listed.` };
}
function refuses(why) {
    return { message: `NotPrincipal with Deny refuses what Coactive needs: ${why}.`, severity: 'error' };
}

;// CONCATENATED MODULE: ./build/rules/old-version.js


const oldVersion = {
    scope: 'policy',
    id: 'old-version',
    severity: 'note',
    applies: ['permissions', 'trust', 'bucket', 'boundary', 'key'],
    needs: ['2008'],
    summary: 'Documents are in the current version of the policy language.',
    rationale: 'In version 2008-10-17 a policy has no variables, and ${\u2026} is taken for the text that it is: the escapes ${*} and ${?}, which keep a prefix literal, do not work there.',
    howToFix: 'Write "Version": "2012-10-17".',
    bad: {
        policy: {
            Version: '2008-10-17',
            Statement: [{ Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-media/videos/*' }],
        },
    },
    good: { policy: GOOD_PERMISSIONS },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_version.html',
    *check(policy) {
        if (!isObject(policy.json) || policy.json.Version !== '2008-10-17')
            return;
        yield { pointer: ['Version'], message: 'Version 2008-10-17 is the old version of the policy language.' };
    },
};

;// CONCATENATED MODULE: ./build/rules/overlapping-prefixes.js
const overlappingPrefixes = {
    scope: 'config',
    id: 'overlapping-prefixes',
    severity: 'warning',
    applies: [],
    summary: 'No prefix lies inside of another one of the same bucket.',
    rationale: 'What two declarations cover is granted twice: the narrower one looks like a limit and is none, and removing it takes nothing away.',
    howToFix: 'Keep the wider prefix, or narrow it until both have objects of their own.',
    bad: `version: 1
connections:
  - name: media_archive
    method: iam-role
    bucket: acme-media
    prefixes: [videos/, videos/2026/]
`,
    good: `version: 1
connections:
  - name: media_archive
    method: iam-role
    bucket: acme-media
    prefixes: [videos/2025/, videos/2026/]
`,
    reference: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-prefixes.html',
    *check(config) {
        for (const places of groupByBucket(config.connections).values()) {
            const around = [];
            for (const place of places.sort(byPrefix)) {
                while (around.length > 0 && !place.prefix.startsWith(around.at(-1)?.prefix ?? ''))
                    around.pop();
                const outer = around.at(-1);
                around.push(place);
                if (outer === undefined || outer.prefix === place.prefix)
                    continue;
                yield { connection: place.connection, pointer: ['prefixes', place.index], message: overlapping_prefixes_describe(place, outer) };
            }
        }
    },
};
function groupByBucket(connections) {
    const buckets = new Map();
    for (const connection of connections) {
        if (connection.state === 'absent')
            continue;
        const key = `${connection.partition} ${connection.bucket}`;
        const places = buckets.get(key) ?? [];
        buckets.set(key, places);
        const prefixes = connection.prefixes.length > 0 ? connection.prefixes : [''];
        for (const [index, prefix] of prefixes.entries())
            places.push({ connection, prefix, index });
    }
    return buckets;
}
function byPrefix(one, other) {
    if (one.prefix === other.prefix)
        return 0;
    return one.prefix < other.prefix ? -1 : 1;
}
function overlapping_prefixes_describe({ connection, prefix }, outer) {
    const where = outer.prefix === '' ? 'the whole bucket' : `"${outer.prefix}"`;
    const owner = outer.connection === connection ? '' : ` of the connection "${outer.connection.name}"`;
    return `The prefix "${prefix}" lies inside of ${where}${owner}.`;
}

;// CONCATENATED MODULE: ./build/rules/placeholder-value.js




const placeholderValue = {
    scope: 'policy',
    id: 'placeholder-value',
    severity: 'error',
    applies: ['permissions', 'trust', 'bucket', 'boundary', 'key'],
    summary: 'Every placeholder of a copied document has been replaced.',
    rationale: "Guides and templates write <bucket-name> or YOUR_BUCKET_NAME where your own value belongs. What stays in either grants nothing, so that ingestion fails, or names somebody else's bucket or account by accident.",
    howToFix: 'Write your own value in its place.',
    bad: {
        kind: 'permissions',
        policy: {
            Version: '2012-10-17',
            Statement: [{ Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::<bucket-name>/*' }],
        },
    },
    good: { kind: 'trust', policy: GOOD_TRUST },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html',
    yieldsTo: ['INVALID_ARN_ACCOUNT', 'VARIABLE_UNSUPPORTED_IN_ELEMENT'],
    *check(policy) {
        for (const { json, pointer } of eachStatement(policy)) {
            for (const element of ['Principal', 'NotPrincipal', 'Action', 'Resource', 'NotResource', 'Condition']) {
                for (const { value, at } of eachString(json[element], [...pointer, element])) {
                    const placeholder = findPlaceholder(value);
                    if (placeholder === undefined)
                        continue;
                    yield { pointer: at, message: `"${placeholder}" is a placeholder that was never replaced.` };
                }
            }
        }
    },
};
function* eachString(json, at) {
    if (typeof json === 'string')
        yield { value: json, at };
    else if (Array.isArray(json)) {
        for (const [index, item] of json.entries())
            yield* eachString(item, [...at, index]);
    }
    else if (isObject(json)) {
        for (const key of Object.keys(json))
            yield* eachString(json[key], [...at, key]);
    }
}

;// CONCATENATED MODULE: ./build/rules/prefix-condition-let-through.js


const prefixConditionLetThrough = {
    scope: 'policy-of-connection',
    id: 'prefix-condition-let-through',
    severity: 'error',
    applies: ['permissions', 'bucket'],
    summary: 'The condition on s3:prefix is false for a listing without a prefix.',
    rationale: 'A listing that names no prefix has no s3:prefix at all. For a missing key, negated operators and \u2026IfExists are true: such a condition looks like a limit and lets exactly the listing of the whole bucket through.',
    howToFix: 'Use StringLike on s3:prefix with the declared prefix and "*".',
    bad: {
        policy: {
            Version: '2012-10-17',
            Statement: [
                {
                    Effect: 'Allow',
                    Action: 's3:ListBucket',
                    Resource: 'arn:aws:s3:::acme-media',
                    Condition: { StringLikeIfExists: { 's3:prefix': 'videos/*' } },
                },
            ],
        },
    },
    good: { policy: GOOD_PERMISSIONS },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_IfExists',
    *check(policy, connection) {
        if (!isListingHeld(connection))
            return;
        for (const { raw, tests } of eachListing(policy, connection)) {
            if (tests.some(({ does }) => does !== 'lets-through'))
                continue;
            const replacement = withPrefixCondition(raw, connection);
            for (const { operator, pointer } of tests) {
                if (operator.startsWith('ForAllValues:'))
                    continue;
                yield {
                    pointer,
                    message: `${operator} on s3:prefix holds when a listing names no prefix: it lets the whole bucket be listed.`,
                    ...(replacement !== undefined && { replacement }),
                };
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/prefix-condition-too-narrow.js



const prefixConditionTooNarrow = {
    scope: 'connection',
    id: 'prefix-condition-too-narrow',
    severity: 'error',
    applies: ['permissions', 'bucket'],
    summary: 'The condition on s3:prefix lets every listing under a declared prefix through.',
    rationale: 'Coactive lists folder by folder. StringEquals "videos/" allows one listing only, that of exactly this text; the folders below it are refused, and their objects are silently missing from the dataset.',
    howToFix: 'Use StringLike with the declared prefix and "*": it includes the prefix itself.',
    bad: {
        policy: {
            Version: '2012-10-17',
            Statement: [
                {
                    Effect: 'Allow',
                    Action: 's3:ListBucket',
                    Resource: 'arn:aws:s3:::acme-media',
                    Condition: { StringEquals: { 's3:prefix': 'videos/' } },
                },
            ],
        },
    },
    good: { policy: GOOD_PERMISSIONS },
    reference: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/amazon-s3-policy-keys.html',
    *check({ connection, policies }) {
        if (!isListingHeld(connection))
            return;
        const listings = policies
            .filter(({ kind }) => kind === 'permissions' || kind === 'bucket')
            .flatMap((policy) => [...eachListing(policy, connection)].map((listing) => ({ policy, listing })))
            .filter(({ listing }) => listing.grantsListBucket);
        for (const prefix of connection.prefixes) {
            if (listings.some(({ policy, listing }) => allowsAll(prefix, listing, policy)))
                continue;
            for (const { policy, listing } of listings)
                yield* prefix_condition_too_narrow_describe(prefix, listing, policy, connection);
        }
    },
};
function allowsAll(prefix, { tests }, policy) {
    return tests.every((test) => test.does !== 'holds' || testAllowsAll(prefix, test, policy));
}
function testAllowsAll(prefix, test, policy) {
    const values = [...eachPrefixValue(test, policy.version)];
    if (values.length < test.values.length)
        return true;
    return values.some(({ value }) => containsGlob(value, everythingUnder(prefix)));
}
function* prefix_condition_too_narrow_describe(prefix, { tests, raw }, policy, connection) {
    for (const test of tests) {
        if (test.does !== 'holds' || testAllowsAll(prefix, test, policy))
            continue;
        const partial = [...eachPrefixValue(test, policy.version)].find(({ value }) => containsGlob(everythingUnder(prefix), value));
        if (partial === undefined)
            continue;
        const replacement = withPrefixCondition(raw, connection);
        yield {
            policy,
            pointer: partial.pointer,
            message: `${test.operator} s3:prefix "${partial.value}" allows only a part of the listings under "${prefix}".`,
            ...(replacement !== undefined && { replacement }),
        };
    }
}

;// CONCATENATED MODULE: ./build/rules/prefix-condition-too-wide.js



const prefixConditionTooWide = {
    scope: 'policy-of-connection',
    id: 'prefix-condition-too-wide',
    severity: 'error',
    applies: ['permissions', 'bucket'],
    summary: 'The condition on s3:prefix lets only listings under the declared prefixes through.',
    rationale: 'S3 compares s3:prefix with the text of the request. For the folder team-a/ the value team-a or team-a* also lists team-ab/, and a value outside of the declaration lists what nobody declared.',
    howToFix: 'Use StringLike with each declared prefix and "*", and nothing else.',
    bad: {
        policy: {
            Version: '2012-10-17',
            Statement: [
                {
                    Effect: 'Allow',
                    Action: 's3:ListBucket',
                    Resource: 'arn:aws:s3:::acme-media',
                    Condition: { StringLike: { 's3:prefix': ['videos*'] } },
                },
            ],
        },
    },
    good: { policy: GOOD_PERMISSIONS },
    reference: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/amazon-s3-policy-keys.html',
    *check(policy, connection) {
        if (!isListingHeld(connection))
            return;
        for (const listing of eachListing(policy, connection)) {
            const { tests, raw } = listing;
            const holding = tests.filter(({ does }) => does === 'holds');
            const isUnder = (test) => [...eachPrefixValue(test, policy.version)].every(({ value }) => isUnderPrefix(value, test, connection));
            if (holding.some(isUnder) || tests.some(({ does }) => does === 'broken'))
                continue;
            const replacement = withPrefixCondition(raw, connection);
            for (const problem of prefix_condition_too_wide_describe(listing, policy, connection)) {
                yield { ...problem, ...(replacement !== undefined && { replacement }) };
            }
        }
    },
};
function* prefix_condition_too_wide_describe({ tests }, policy, connection) {
    const declared = namePrefixes(connection);
    const holding = tests.filter(({ does }) => does === 'holds');
    for (const test of holding) {
        for (const { value, pointer } of eachPrefixValue(test, policy.version)) {
            if (isUnderPrefix(value, test, connection))
                continue;
            const why = test.ignoresCase ? ', since it ignores case' : '';
            yield { pointer, message: `s3:prefix "${value}" lists more than ${declared}${why}.` };
        }
    }
    if (holding.length > 0)
        return;
    for (const { does, pointer } of tests) {
        if (does !== 'presence')
            continue;
        yield { pointer, message: `The condition asks only that a prefix be named, not that it be ${declared}.` };
    }
}

;// CONCATENATED MODULE: ./build/rules/prefix-without-slash.js
const prefixWithoutSlash = {
    scope: 'config',
    id: 'prefix-without-slash',
    severity: 'warning',
    applies: [],
    summary: 'Each prefix ends with "/".',
    rationale: 'A prefix is the beginning of a key and knows no folders: `team-a` also covers `team-ab/`, which may belong to somebody else, today or after the next upload.',
    howToFix: 'End the prefix with "/".',
    bad: `version: 1
connections:
  - name: media_archive
    method: iam-role
    bucket: acme-media
    prefixes: [team-a]
`,
    good: `version: 1
connections:
  - name: media_archive
    method: iam-role
    bucket: acme-media
    prefixes: [team-a/]
`,
    reference: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-prefixes.html',
    *check(config) {
        for (const connection of config.connections) {
            if (connection.state === 'absent')
                continue;
            for (const [index, prefix] of connection.prefixes.entries()) {
                if (prefix === '' || prefix.endsWith('/'))
                    continue;
                yield {
                    connection,
                    pointer: ['prefixes', index],
                    message: `The prefix "${prefix}" also covers "${prefix}b/".`,
                    fix: `Write "${prefix}/".`,
                };
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/grounds/public-statement.js


function isPublicStatement({ effect, principal, notPrincipal, conditions }) {
    if (effect !== 'Allow')
        return false;
    const isOpen = notPrincipal !== undefined || (principal ?? []).some(({ value }) => /[*?]|\$\{/.test(value));
    return isOpen && !conditions.some(fixesCaller);
}
function fixesCaller({ operator, key, values }) {
    const parsed = (0,policy_operator/* parseOperator */.A)(operator);
    if (parsed === undefined || parsed.negated || parsed.ifExists || parsed.set === 'ForAllValues')
        return false;
    if (parsed.family === 'Null' || values.length === 0)
        return false;
    const isFixed = FIXING.get(key.toLowerCase());
    return isFixed !== undefined && values.every(isFixed);
}
const public_statement_isFixedText = (value) => !/[*?]|\$\{/.test(value);
const FIXING = new Map([
    ...[
        'aws:principalorgid',
        'aws:principalarn',
        'aws:principalaccount',
        'aws:principalservicename',
        'aws:sourcearn',
        'aws:sourcevpc',
        'aws:sourcevpce',
        'aws:sourceowner',
        'aws:sourceaccount',
        'aws:userid',
        's3:dataaccesspointaccount',
    ].map((key) => [key, public_statement_isFixedText]),
    ['aws:sourceip', public_statement_isNarrowRange],
    ['s3:dataaccesspointarn', isFixedAccessPoint],
]);
function public_statement_isNarrowRange(range) {
    const [address = '', bits] = range.split('/');
    if (!public_statement_isFixedText(range) || (bits !== undefined && !/^\d{1,3}$/.test(bits)))
        return false;
    const least = address.includes(':') ? 32 : 8;
    return bits === undefined || Number(bits) >= least;
}
function isFixedAccessPoint(value) {
    const arn = (0,policy_arn/* splitArn */.E_)(value);
    return arn?.service === 's3' && /^\d{12}$/.test(arn.account) && arn.resource.startsWith('accesspoint/');
}

;// CONCATENATED MODULE: ./build/rules/public-bucket-policy.js



const publicBucketPolicy = {
    scope: 'policy',
    id: 'public-bucket-policy',
    severity: 'error',
    applies: ['bucket'],
    summary: "No statement of the bucket policy is public by S3's own definition.",
    rationale: 'S3 takes a statement for public unless its principal, or a condition with fixed values, says who is meant. A public statement opens the bucket to the world, or, with BlockPublicPolicy, keeps the whole policy from being stored.',
    howToFix: 'Name the principals, or add a condition with fixed values, such as aws:PrincipalOrgID.',
    bad: {
        policy: {
            Version: '2012-10-17',
            Statement: [
                { Effect: 'Allow', Principal: '*', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-media/videos/*' },
            ],
        },
    },
    good: { policy: GOOD_BUCKET },
    reference: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html#access-control-block-public-access-policy-status',
    *check(policy) {
        for (const { raw, statement } of eachPlaced(policy)) {
            if (!isPublicStatement(statement) || statement.notPrincipal !== undefined)
                continue;
            const open = statement.conditions.length > 0 ? ', and no condition fixes who is meant' : '';
            yield { pointer: [...raw.pointer, 'Principal'], message: `This statement is public by S3's definition${open}.` };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/resource-outside-bucket.js








const resourceOutsideBucket = {
    scope: 'policy-of-connection',
    id: 'resource-outside-bucket',
    severity: 'error',
    applies: ['permissions'],
    summary: 'A permissions policy reaches no bucket but the declared one.',
    rationale: 'Each connection declares one bucket, and reviewers read the declaration. A further bucket in the policy is an access that nobody declared; often it is a copy of another policy that was not adapted.',
    howToFix: 'Remove the resource, or declare a connection of its own for that bucket.',
    bad: {
        policy: {
            Version: '2012-10-17',
            Statement: [
                {
                    Effect: 'Allow',
                    Action: 's3:GetObject',
                    Resource: ['arn:aws:s3:::acme-media/videos/*', 'arn:aws:s3:::acme-payroll/*'],
                },
            ],
        },
    },
    good: { policy: GOOD_PERMISSIONS },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege',
    yieldsTo: ['INVALID_ARN_RESOURCE'],
    *check(policy, connection) {
        for (const { raw } of eachGrant(policy, connection)) {
            for (const { value, pointer } of eachText(raw, 'Resource')) {
                const message = resource_outside_bucket_describe(value, connection.bucket);
                if (message !== undefined)
                    yield { pointer, message, replacement: replaceText(raw, 'Resource', value, []) };
            }
        }
    },
};
function resource_outside_bucket_describe(resource, declared) {
    if (hasPlaceholder(resource) || resource.includes('s3://'))
        return undefined;
    const bucket = readS3Resource(resource)?.bucket;
    if (bucket !== undefined) {
        if (bucket === declared || hasWildcard(bucket) || bucket.includes('${'))
            return undefined;
        return `"${resource}" is in the bucket "${bucket}"; the connection declares "${declared}".`;
    }
    const arn = (0,policy_arn/* splitArn */.E_)(resource);
    if (arn?.service === 's3' && /^(accesspoint|multiregionaccesspoint)\b/.test(arn.resource)) {
        return `"${resource}" is an access point; the connection declares the bucket "${declared}".`;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/rules/resource-outside-prefix.js










const resourceOutsidePrefix = {
    scope: 'policy-of-connection',
    id: 'resource-outside-prefix',
    severity: 'error',
    applies: ['permissions', 'bucket'],
    summary: 'Coactive reads only objects under the declared prefixes.',
    rationale: 'The declaration says which folders Coactive reads. A resource that reaches further opens the rest of the bucket. Note that S3 has no folders: team-a* also matches team-ab/secret.',
    howToFix: 'End each object resource with a declared prefix and "*".',
    bad: {
        policy: {
            Version: '2012-10-17',
            Statement: [{ Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-media/*' }],
        },
    },
    good: { policy: GOOD_PERMISSIONS },
    reference: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-prefixes.html',
    *check(policy, connection) {
        if (connection.prefixes.length === 0)
            return;
        for (const { raw } of eachGrant(policy, connection)) {
            const actions = [...eachText(raw, 'Action')].flatMap(({ value }) => coveredActions(value));
            const readsObjects = actions.some(({ resourceTypes }) => resourceTypes.includes('object'));
            if (!readsObjects && raw.json.NotAction === undefined)
                continue;
            for (const { value, pointer } of eachText(raw, 'Resource')) {
                const resource = readS3Resource(value);
                if (resource?.key === undefined || resource.bucket !== connection.bucket || hasPlaceholder(value))
                    continue;
                const key = toPlainGlob(resource.key, policy.version);
                if (connection.prefixes.some((prefix) => containsGlob(`${literalGlob(prefix)}*`, key)))
                    continue;
                yield {
                    pointer,
                    message: resource_outside_prefix_describe(value, resource.key, connection),
                    replacement: replaceText(raw, 'Resource', value, objectArns(connection)),
                };
            }
        }
    },
};
function resource_outside_prefix_describe(resource, key, connection) {
    const declared = namePrefixes(connection);
    if (/^\*+$/.test(key))
        return `"${resource}" reads the whole bucket; declared is ${declared}.`;
    const start = key.replace(/\*+$/, '');
    const sibling = connection.prefixes.find((prefix) => prefix.startsWith(start) && start !== key);
    if (sibling === undefined)
        return `"${resource}" reads objects outside of ${declared}.`;
    return `"${resource}" reads more than "${sibling}": it also matches "${start}${nextTo(sibling, start)}/\u2026".`;
}
function nextTo(prefix, start) {
    return prefix[start.length] === 'b' ? 'c' : 'b';
}

;// CONCATENATED MODULE: ./build/rules/restrict-public-buckets-cuts.js



const restrictPublicBucketsCuts = {
    scope: 'policy-of-connection',
    id: 'restrict-public-buckets-cuts',
    severity: 'warning',
    applies: ['bucket'],
    summary: "No public statement stands beside Coactive's grant.",
    rationale: "When one statement makes a bucket policy public and RestrictPublicBuckets is on, as it is by default, S3 cuts all access from other accounts through that policy, whatever its other statements say. Coactive's own grant ends with it.",
    howToFix: 'Make the public statement name whom it means, or move it to a bucket of its own.',
    bad: {
        policy: {
            Version: '2012-10-17',
            Statement: [
                {
                    Effect: 'Allow',
                    Principal: { AWS: 'arn:aws:iam::863104360228:role/coactive-external-connections' },
                    Action: 's3:GetObject',
                    Resource: 'arn:aws:s3:::acme-media/videos/*',
                },
                { Effect: 'Allow', Principal: '*', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-media/public/*' },
            ],
        },
    },
    good: { policy: GOOD_BUCKET },
    reference: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html',
    *check(policy, connection) {
        const isForeign = connection.method === 'bucket-policy' || isOtherAccount(connection);
        const open = [...eachPlaced(policy)].find(({ statement }) => isPublicStatement(statement));
        if (!isForeign || open === undefined)
            return;
        const name = open.statement.sid ? `"${open.statement.sid}"` : String(open.statement.index + 1);
        for (const { raw, statement } of eachGrant(policy, connection)) {
            if (isPublicStatement(statement))
                continue;
            yield {
                pointer: [...raw.pointer, 'Principal'],
                message: `RestrictPublicBuckets, when on, cuts this access, because statement ${name} is public.`,
            };
        }
    },
};
function isOtherAccount({ accountId, bucketOwnerAccountId = accountId }) {
    return accountId !== bucketOwnerAccountId;
}

;// CONCATENATED MODULE: ./build/rules/s3-uri-in-arn.js



const s3UriInArn = {
    scope: 'policy',
    id: 's3-uri-in-arn',
    severity: 'error',
    applies: ['permissions', 'bucket', 'boundary'],
    needs: ['s3://'],
    summary: 'Resources are ARNs, not s3:// addresses.',
    rationale: 'Tools write s3://bucket/prefix/, IAM writes arn:aws:s3:::bucket/prefix/*. A resource with an s3:// address matches nothing, so the statement that holds it does not do what it says: an Allow allows nothing, a Deny protects nothing.',
    howToFix: 'Write arn:aws:s3:::BUCKET for the bucket and arn:aws:s3:::BUCKET/PREFIX* for its objects.',
    bad: {
        policy: {
            Version: '2012-10-17',
            Statement: [{ Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::s3://acme-media/videos/*' }],
        },
    },
    good: { policy: GOOD_PERMISSIONS },
    reference: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-arn-format.html',
    *check(policy) {
        for (const raw of eachStatement(policy)) {
            for (const element of ['Resource', 'NotResource']) {
                for (const { value, pointer } of eachText(raw, element)) {
                    const uri = /s3:\/\/(.*)$/is.exec(value);
                    if (uri === null)
                        continue;
                    const arn = `arn:aws:s3:::${(uri[1] ?? '').replace(/^([^/]+)\/$/, '$1')}`;
                    yield {
                        pointer,
                        message: `"${value}" holds an s3:// address, which no ARN does.`,
                        fix: `Write "${arn}".`,
                        replacement: replaceText(raw, element, value, [arn]),
                    };
                }
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/session-ttl-below-minimum.js
const sessionTtlBelowMinimum = {
    scope: 'config',
    id: 'session-ttl-below-minimum',
    severity: 'warning',
    applies: [],
    summary: 'Sessions last at least the 900 seconds that AWS gives.',
    rationale: 'Coactive takes 60 seconds and more, but AWS STS gives no session of less than 900: a shorter one is refused when Coactive assumes the role, and nothing is read.',
    howToFix: 'Set `session_ttl_seconds` to 900 or more, or leave it out.',
    bad: `version: 1
connections:
  - name: media_archive
    method: iam-role
    bucket: acme-media
    session_ttl_seconds: 300
    prefixes: [videos/]
`,
    good: `version: 1
connections:
  - name: media_archive
    method: iam-role
    bucket: acme-media
    session_ttl_seconds: 900
    prefixes: [videos/]
`,
    reference: 'https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html',
    *check(config) {
        for (const connection of config.connections) {
            const { sessionTtlSeconds: seconds } = connection;
            if (connection.state === 'absent' || seconds < 60 || seconds >= 900)
                continue;
            const message = `AWS STS gives no session of ${String(seconds)} seconds: the least is 900.`;
            yield { connection, pointer: ['session_ttl_seconds'], message };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/sufficiency.js


const sufficiency = {
    scope: 'connection',
    id: 'sufficiency',
    severity: 'error',
    source: 'proof',
    applies: ['permissions', 'trust', 'boundary', 'bucket', 'key'],
    summary: 'All policies of a connection together allow everything that Coactive needs to ingest.',
    rationale: 'One missing action, a prefix that differs by a slash or a deny somewhere else stops the ingestion, and from outside of your account AWS says no more than "Access Denied". This is decided over every request that Coactive will make, and the finding shows one that fails.',
    howToFix: 'Allow the request shown, or except it from the deny.',
    bad: {
        policy: {
            Version: '2012-10-17',
            Statement: [
                {
                    Effect: 'Allow',
                    Action: 's3:ListBucket',
                    Resource: 'arn:aws:s3:::acme-media',
                    Condition: { StringLike: { 's3:prefix': 'videos/*' } },
                },
                { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-media/videos/2026/*' },
            ],
        },
        also: [{ kind: 'trust', policy: GOOD_TRUST }],
    },
    good: { policy: GOOD_PERMISSIONS, also: [{ kind: 'trust', policy: GOOD_TRUST }] },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html',
    *check(subject) {
        yield* problemsOf(subject.verdicts?.sufficiency, subject, {
            claim: 'Keeps Coactive from its work',
            fix: this.howToFix,
        });
    },
};

;// CONCATENATED MODULE: ./build/rules/trust-condition-unmet.js







const trustConditionUnmet = {
    scope: 'policy-of-connection',
    id: 'trust-condition-unmet',
    severity: 'error',
    applies: ['trust'],
    summary: "Coactive's request to assume the role meets every condition of the trust policy.",
    rationale: 'A condition that the request can not meet keeps Coactive out for good: it sends no external id and no MFA, and it does not call from your network. AWS answers "Access Denied" and does not say which condition it was.',
    howToFix: 'Remove the condition.',
    bad: {
        policy: {
            Version: '2012-10-17',
            Statement: [
                {
                    Effect: 'Allow',
                    Principal: { AWS: 'arn:aws:iam::863104360228:role/coactive-external-connections' },
                    Action: 'sts:AssumeRole',
                    Condition: { StringEquals: { 'sts:ExternalId': '4711' } },
                },
            ],
        },
    },
    good: { policy: GOOD_TRUST },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html',
    *check(policy, connection) {
        const knowledge = coactiveKnowledge('AssumeRole', { ...connection, roleArn: customerRoleArn(connection) });
        const doors = [...eachTrusted(policy, connection)].filter((one) => one.coverage !== undefined && allowsAssuming(one));
        if (doors.some(({ statement }) => canMeetAll(statement.conditions, knowledge, policy.version) === 'met'))
            return;
        for (const raw of new Set(doors.map((door) => door.raw))) {
            for (const condition of eachCondition(raw)) {
                const meeting = canMeet(toCondition(condition), knowledge, policy.version);
                if (meeting === 'met')
                    continue;
                const verdict = meeting === 'unmet' ? 'keeps Coactive out' : 'may keep Coactive out';
                yield {
                    pointer: condition.pointer,
                    part: 'key',
                    message: `The condition ${condition.operator} ${condition.key} ${verdict}: ${explainKey(condition.key)}.`,
                    ...(meeting === 'unknown' && !isUnknowable(condition.key) && { severity: 'warning' }),
                    ...(meeting === 'unmet' && { replacement: readable_condition_withoutCondition(raw, condition) }),
                };
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/trust-everyone.js


const trustEveryone = {
    scope: 'policy-of-connection',
    id: 'trust-everyone',
    severity: 'error',
    applies: ['trust'],
    summary: 'The trust policy does not let everybody in.',
    rationale: 'With {"AWS": "*"} every AWS account in the world may assume the role that its own policies allow to; only a condition can hold it back. IAM accepts this spelling without a warning.',
    howToFix: "Name Coactive's role as the principal.",
    bad: {
        policy: {
            Version: '2012-10-17',
            Statement: [{ Effect: 'Allow', Principal: { AWS: '*' }, Action: 'sts:AssumeRole' }],
        },
    },
    good: { policy: GOOD_TRUST },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html#principal-anonymous',
    *check(policy, connection) {
        for (const trusted of eachTrusted(policy, connection)) {
            if (trusted.coverage !== 'everyone' || trusted.type === '*')
                continue;
            const held = trusted.statement.conditions.length > 0 ? ', held back only by the conditions' : '';
            yield {
                pointer: trusted.pointer,
                message: `{"AWS": "*"} lets every AWS account assume the role${held}.`,
                fix: `Write "${connection.coactiveRoleArn}".`,
                replacement: replacePrincipal(trusted.raw, trusted, [connection.coactiveRoleArn]),
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/trust-further-principal.js


const trustFurtherPrincipal = {
    scope: 'policy-of-connection',
    id: 'trust-further-principal',
    severity: 'error',
    applies: ['trust'],
    summary: "Nobody but Coactive's role may assume the role.",
    rationale: 'The role exists for one reader. Whoever else may assume it reads the same bucket, and in CloudTrail their reading looks like that of Coactive. Give others a role of their own.',
    howToFix: 'Remove the principal, or give it a role of its own.',
    bad: {
        policy: {
            Version: '2012-10-17',
            Statement: [
                {
                    Effect: 'Allow',
                    Principal: {
                        AWS: [
                            'arn:aws:iam::863104360228:role/coactive-external-connections',
                            'arn:aws:iam::111122223333:user/alice',
                        ],
                    },
                    Action: 'sts:AssumeRole',
                },
            ],
        },
    },
    good: { policy: GOOD_TRUST },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html',
    yieldsTo: [
        'UNSUPPORTED_WILDCARD_IN_PRINCIPAL',
        'INVALID_ARN_ACCOUNT',
        'INVALID_ARN_PREFIX',
        'MISSING_ARN_FIELD',
        'INVALID_PARTITION',
        'INVALID_ARN_SERVICE_CASE',
    ],
    *check(policy, connection) {
        const trusted = [...eachTrusted(policy, connection)];
        if (trusted.every(({ coverage }) => coverage === undefined))
            return;
        for (const found of trusted) {
            if (found.coverage !== undefined || isReportedElsewhere(found))
                continue;
            yield {
                pointer: found.pointer,
                message: `"${found.value}" may assume the role beside Coactive.`,
                replacement: replacePrincipal(found.raw, found, []),
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/trust-not-coactive.js



const trustNotCoactive = {
    scope: 'policy-of-connection',
    id: 'trust-not-coactive',
    severity: 'error',
    applies: ['trust'],
    summary: "The trust policy lets Coactive's role in.",
    rationale: 'Coactive acts as one role. A trust policy with another principal, a mistyped account or a name that is off by a letter keeps Coactive out, and lets whoever was named in.',
    howToFix: "Name Coactive's role as the principal.",
    bad: {
        policy: {
            Version: '2012-10-17',
            Statement: [
                { Effect: 'Allow', Principal: { AWS: 'arn:aws:iam::863104360228:role/coactive' }, Action: 'sts:AssumeRole' },
            ],
        },
    },
    good: { policy: GOOD_TRUST },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html',
    yieldsTo: [
        'UNSUPPORTED_WILDCARD_IN_PRINCIPAL',
        'INVALID_ARN_ACCOUNT',
        'INVALID_ARN_PREFIX',
        'MISSING_ARN_FIELD',
        'INVALID_PARTITION',
        'INVALID_ARN_SERVICE_CASE',
    ],
    *check(policy, connection) {
        const trusted = [...eachTrusted(policy, connection)];
        if (trusted.some(({ coverage }) => coverage !== undefined))
            return;
        for (const found of trusted) {
            if (isReportedElsewhere(found))
                continue;
            yield {
                pointer: found.pointer,
                message: `"${found.value}" is not Coactive's role${trust_not_coactive_describe(found.value, connection)}, and nothing else here lets it in.`,
                fix: `Write "${connection.coactiveRoleArn}".`,
                replacement: replacePrincipal(found.raw, found, [connection.coactiveRoleArn]),
            };
        }
    },
};
function trust_not_coactive_describe(principal, { coactiveRoleArn }) {
    if ((0,policy_arn/* accountOf */.XP)(principal) !== (0,policy_arn/* accountOf */.XP)(coactiveRoleArn))
        return '';
    return /^arn:[\w-]+:sts::/.test(principal)
        ? ' (it is one session of a role)'
        : ' (it is another principal of its account)';
}

;// CONCATENATED MODULE: ./build/rules/trust-other-action.js





const trustOtherAction = {
    scope: 'policy-of-connection',
    id: 'trust-other-action',
    severity: 'error',
    applies: ['trust'],
    summary: 'The trust policy allows Coactive sts:AssumeRole and nothing else.',
    rationale: 'Coactive assumes the role with sts:AssumeRole. Other STS actions are for other kinds of principals; with sts:TagSession the caller chooses tags that your own policies may trust.',
    howToFix: 'Write "Action": "sts:AssumeRole".',
    bad: {
        policy: {
            Version: '2012-10-17',
            Statement: [
                {
                    Effect: 'Allow',
                    Principal: { AWS: 'arn:aws:iam::863104360228:role/coactive-external-connections' },
                    Action: 'sts:*',
                },
            ],
        },
    },
    good: { policy: GOOD_TRUST },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_update-role-trust-policy.html',
    yieldsTo: ['UNSUPPORTED_ACTION_IN_POLICY', 'MISMATCHED_ACTION_FOR_PRINCIPAL'],
    *check(policy, connection) {
        const coactive = [...eachTrusted(policy, connection)].filter(({ coverage }) => coverage !== undefined);
        const canAssume = coactive.some(allowsAssuming);
        for (const raw of new Set(coactive.map(({ raw: statement }) => statement))) {
            for (const { value, pointer } of eachText(raw, 'Action')) {
                if (value.toLowerCase() === 'sts:assumerole')
                    continue;
                const isHarmless = canAssume && HARMLESS.has(value.toLowerCase());
                yield {
                    pointer,
                    message: `"${value}" is more than Coactive needs to assume the role.`,
                    ...(isHarmless && { severity: 'note' }),
                    replacement: replaceText(raw, 'Action', value, coversAction(value, 'sts:AssumeRole') ? ['sts:AssumeRole'] : []),
                };
            }
        }
    },
};
const HARMLESS = new Set(['sts:tagsession', 'sts:setsourceidentity']);

;// CONCATENATED MODULE: ./build/rules/trust-whole-account.js



const trustWholeAccount = {
    scope: 'policy-of-connection',
    id: 'trust-whole-account',
    severity: 'error',
    applies: ['trust'],
    summary: "The trust policy names Coactive's role, not its whole account.",
    rationale: "The console first makes the role with trust in Coactive's account; the guide's last step replaces that by Coactive's role, and is easily forgotten. Until then every user and role of that account that its own policies allow may assume this role, not only the one that ingests.",
    howToFix: "Name Coactive's role as the principal.",
    bad: {
        policy: {
            Version: '2012-10-17',
            Statement: [{ Effect: 'Allow', Principal: { AWS: 'arn:aws:iam::863104360228:root' }, Action: 'sts:AssumeRole' }],
        },
    },
    good: { policy: GOOD_TRUST },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html',
    *check(policy, connection) {
        const role = connection.coactiveRoleArn;
        for (const trusted of eachTrusted(policy, connection)) {
            if (trusted.coverage !== 'account')
                continue;
            yield {
                pointer: trusted.pointer,
                message: `"${trusted.value}" is all of Coactive's account ${(0,policy_arn/* accountOf */.XP)(role) ?? ''}: any principal there may assume the role.`,
                fix: `Write "${role}".`,
                replacement: replacePrincipal(trusted.raw, trusted, [role]),
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/trust.js


const trust = {
    scope: 'connection',
    id: 'trust',
    severity: 'error',
    source: 'proof',
    applies: ['trust'],
    summary: "Nobody but Coactive's role can become the role, and it can do nothing else with it.",
    rationale: 'Whoever can assume the role reads the bucket. This is decided over every principal, and the finding shows one that should not get in.',
    howToFix: "Trust Coactive's role alone, for sts:AssumeRole alone.",
    bad: {
        kind: 'trust',
        policy: {
            Version: '2012-10-17',
            Statement: [
                {
                    Effect: 'Allow',
                    Principal: { AWS: '*' },
                    Action: 'sts:AssumeRole',
                    Condition: { StringLike: { 'aws:PrincipalArn': 'arn:aws:iam::863104360228:role/coactive-*' } },
                },
            ],
        },
        also: [{ kind: 'permissions', policy: GOOD_PERMISSIONS }],
    },
    good: { kind: 'trust', policy: GOOD_TRUST, also: [{ kind: 'permissions', policy: GOOD_PERMISSIONS }] },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html',
    *check(subject) {
        yield* problemsOf(subject.verdicts?.trust, subject, {
            claim: "Lets in more than Coactive's role",
            fix: this.howToFix,
        });
    },
};

;// CONCATENATED MODULE: ./build/rules/whole-bucket.js
const wholeBucket = {
    scope: 'config',
    id: 'whole-bucket',
    severity: 'note',
    applies: [],
    summary: 'A connection declares the prefixes that Coactive may read.',
    rationale: 'Without prefixes Coactive may list and read everything in the bucket, also what will be put there later for another purpose.',
    howToFix: 'List `prefixes`; where the whole bucket is meant, nothing is to be done.',
    bad: `version: 1
connections:
  - name: media_archive
    method: iam-role
    bucket: acme-media
`,
    good: `version: 1
connections:
  - name: media_archive
    method: iam-role
    bucket: acme-media
    prefixes: [videos/]
`,
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege',
    *check(config) {
        for (const connection of config.connections) {
            if (connection.state === 'absent' || connection.prefixes.length > 0)
                continue;
            const message = `No prefixes are declared: Coactive may read the whole bucket "${connection.bucket}".`;
            yield { connection, pointer: ['bucket'], message };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/wildcard-bucket.js






const wildcardBucket = {
    scope: 'policy-of-connection',
    id: 'wildcard-bucket',
    severity: 'error',
    applies: ['permissions', 'bucket'],
    summary: 'The bucket in a resource is a name, not a pattern.',
    rationale: 'Bucket names are global, and a pattern also matches buckets that do not exist yet: whoever makes one with a fitting name falls under this grant. In the part before the slash a wildcard even runs across it, into the keys.',
    howToFix: 'Write the name of the declared bucket.',
    bad: {
        policy: {
            Version: '2012-10-17',
            Statement: [{ Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-*/videos/*' }],
        },
    },
    good: { policy: GOOD_PERMISSIONS },
    reference: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/security_iam_service-with-iam.html',
    *check(policy, connection) {
        for (const { raw } of eachGrant(policy, connection)) {
            const actions = [...eachText(raw, 'Action')].map(({ value }) => value);
            for (const { value, pointer } of eachText(raw, 'Resource')) {
                const bucket = readS3Resource(value)?.bucket;
                if (bucket === undefined || !isPattern(bucket))
                    continue;
                yield {
                    pointer,
                    message: `"${value}" matches more buckets than one: "${bucket}" is a pattern.`,
                    replacement: replaceText(raw, 'Resource', value, declaredResources(connection, actions)),
                };
            }
        }
    },
};
function isPattern(bucket) {
    return /[*?]|\$\{[^}]*:/.test(bucket);
}

;// CONCATENATED MODULE: ./build/rules/wildcard-resource.js





const wildcardResource = {
    scope: 'policy-of-connection',
    id: 'wildcard-resource',
    severity: 'error',
    applies: ['permissions'],
    summary: 'Allow statements of a permissions policy name their resources.',
    rationale: 'Resource "*" reaches every bucket that the account can reach, those of other teams and those that are made next year included. The connection declares one.',
    howToFix: 'Name the declared bucket and the objects under its prefixes.',
    bad: {
        policy: {
            Version: '2012-10-17',
            Statement: [{ Effect: 'Allow', Action: ['s3:ListBucket', 's3:GetObject'], Resource: '*' }],
        },
    },
    good: { policy: GOOD_PERMISSIONS },
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html',
    *check(policy, connection) {
        for (const { raw } of eachGrant(policy, connection)) {
            const actions = [...eachText(raw, 'Action')].map(({ value }) => value);
            if (actions.length > 0 && actions.every((action) => /^kms:/i.test(action)))
                continue;
            for (const { value, pointer } of eachText(raw, 'Resource')) {
                if (!REACHES_EVERYTHING.test(value))
                    continue;
                yield {
                    pointer,
                    message: `Resource "${value}" reaches every bucket; the connection declares "${connection.bucket}".`,
                    replacement: replaceText(raw, 'Resource', value, declaredResources(connection, actions)),
                };
            }
        }
    },
};
const REACHES_EVERYTHING = /^(\*+|arn:[^:]*:[^:]*\*[^:]*:[^:]*:[^:]*:.*)$/s;

;// CONCATENATED MODULE: ./build/rules/index.js































































































































































const RULES = [
    actionResourceMismatch,
    allowedActions,
    awsManagedKeyWithBucketPolicy,
    allowWithNotPrincipal,
    allowWithUnsupportedTagConditionKeyForService,
    arnAccountNotAllowed,
    arnRegionNotAllowed,
    dataTypeMismatch,
    denyWithUnsupportedTagConditionKeyForService,
    deprecatedGlobalConditionKey,
    duplicateKeysWithDifferentCase,
    emptyArrayAction,
    emptyArrayConditionForallvalues,
    emptyArrayConditionForanyvalue,
    emptyArrayConditionIfexists,
    emptyArrayCondition,
    emptyArrayPrincipal,
    emptyArrayResource,
    emptyObjectCondition,
    emptyObjectPrincipal,
    emptySidValue,
    emptyVariable,
    federatedPrincipalNotSupported,
    forallvaluesWithSingleValuedKey,
    improveIpRange,
    invalidAction,
    invalidArnAccount,
    invalidArnPrefix,
    invalidArnResource,
    invalidArnServiceCase,
    invalidConditionDataType,
    invalidConditionKeyFormat,
    invalidConditionMultipleBoolean,
    invalidConditionOperator,
    invalidEffect,
    invalidFederatedPrincipalSyntaxInRoleTrustPolicy,
    invalidGlobalConditionKey,
    invalidKmsKeyValue,
    invalidPartition,
    invalidPolicyElement,
    invalidPrincipalFormat,
    invalidPrincipalKey,
    invalidRoleReference,
    invalidServiceConditionKey,
    invalidServiceInAction,
    invalidServicePrincipalFormat,
    invalidService,
    invalidUserReference,
    invalidVariableForOperator,
    invalidVersion,
    invalidVpcFormat,
    invalidVpceFormat,
    irrelevantConditionKeyInPolicy,
    jsonSyntaxError,
    mismatchedActionForPrincipal,
    missingAction,
    missingArnAccount,
    missingArnField,
    missingBraceInVariable,
    missingConditionKeyForOidcPrincipal,
    missingEffect,
    missingGithubRepoConditionKey,
    missingPairedConditionKeys,
    missingPrincipal,
    missingQualifier,
    missingQuoteInVariable,
    missingResource,
    missingStatement,
    missingTagKeyInCondition,
    missingVersion,
    nullWithIfExists,
    nullWithQualifier,
    passRoleWithStarInActionAndResource,
    policySizeExceedsIdentityPolicyQuota,
    policySizeExceedsResourcePolicyQuota,
    policySizeExceedsRoleTrustPolicyQuota,
    privateIpAddress,
    privateNotIpAddress,
    redundantAction,
    redundantKeyDueToWildcardInCondition,
    redundantResource,
    redundantStatement,
    restrictAccessToServicePrincipal,
    roleTrustPolicySyntaxErrorNotprincipal,
    roleTrustPolicySyntaxErrorResource,
    roleTrustPolicyUnsupportedWildcardInPrincipal,
    specificGithubRepoAndBranchRecommended,
    stringLikeOperatorWithArnConditionKeys,
    typeMismatchBoolean,
    typeMismatchDate,
    typeMismatchIpRange,
    typeMismatchNumber,
    typeMismatchString,
    typeMismatch,
    uniqueSidsRecommended,
    uniqueSidsRequired,
    unsupportedActionForConditionKey,
    unsupportedActionInPolicy,
    unsupportedConditionKeyForServicePrincipal,
    unsupportedElementCombination,
    unsupportedPrincipal,
    unsupportedResourceArnInPolicy,
    unsupportedSid,
    unsupportedSpaceInVariable,
    unsupportedWildcardInPrincipal,
    untrustworthyConditionKey,
    variableUnsupportedInElement,
    variableUnsupportedInVersion,
    wildcardInServiceName,
    wildcardUsageTooPermissive,
    wildcardWithoutLikeOperator,
    bucketAccountRoot,
    bucketListingAllowed,
    bucketOtherBucket,
    charactersOutsideLatin1,
    confusedDeputy,
    denyBlocksCoactive,
    excessAction,
    kmsAliasInResource,
    kmsDecryptMissing,
    kmsDecryptTooWide,
    kmsKeyInOtherAccount,
    kmsKeyInOtherRegion,
    leastPrivilege,
    legacyBucketName,
    listWithoutPrefix,
    maxSessionIrrelevant,
    missingListAction,
    missingReadAction,
    noNotAction,
    noNotResource,
    noPermissionManagement,
    noWildcardAction,
    noWriteAction,
    notPrincipalWithDeny,
    oldVersion,
    overlappingPrefixes,
    placeholderValue,
    prefixConditionLetThrough,
    prefixConditionTooNarrow,
    prefixConditionTooWide,
    prefixWithoutSlash,
    publicBucketPolicy,
    resourceOutsideBucket,
    resourceOutsidePrefix,
    restrictPublicBucketsCuts,
    s3UriInArn,
    sessionTtlBelowMinimum,
    sufficiency,
    trustConditionUnmet,
    trustEveryone,
    trustFurtherPrincipal,
    trustNotCoactive,
    trustOtherAction,
    trustWholeAccount,
    trust,
    wholeBucket,
    wildcardBucket,
    wildcardResource,
];

// EXTERNAL MODULE: ./build/report/finding.js
var finding = __webpack_require__(8586);
;// CONCATENATED MODULE: ./build/rules/join-proofs.js

const SAME_DEFECT = {
    'least-privilege': [
        ...['excess-action', 'no-write-action', 'no-permission-management', 'no-not-action'],
        ...[
            'no-not-resource',
            'wildcard-resource',
            'wildcard-bucket',
            'resource-outside-bucket',
            'resource-outside-prefix',
        ],
        ...['list-without-prefix', 'prefix-condition-too-wide', 'prefix-condition-let-through', 'kms-decrypt-too-wide'],
        ...[
            'public-bucket-policy',
            'bucket-other-bucket',
            'FORALLVALUES_WITH_SINGLE_VALUED_KEY',
            'ALLOW_WITH_NOT_PRINCIPAL',
        ],
    ],
    sufficiency: [
        ...['missing-list-action', 'missing-read-action', 'kms-decrypt-missing', 'prefix-condition-too-narrow'],
        ...['action-resource-mismatch', 'deny-blocks-coactive', 'not-principal-with-deny', 'trust-not-coactive'],
        ...['trust-condition-unmet', 'placeholder-value', 's3-uri-in-arn', 'kms-alias-in-resource'],
        ...['resource-outside-bucket', 'bucket-other-bucket', 'restrict-public-buckets-cuts'],
    ],
    trust: [
        ...['trust-whole-account', 'trust-everyone', 'trust-not-coactive', 'trust-further-principal', 'trust-other-action'],
        ...['no-not-action', 'INVALID_ROLE_REFERENCE', 'INVALID_USER_REFERENCE'],
        ...['UNSUPPORTED_WILDCARD_IN_PRINCIPAL', 'INVALID_ARN_ACCOUNT', 'ROLE_TRUST_POLICY_SYNTAX_ERROR_NOTPRINCIPAL'],
        'ROLE_TRUST_POLICY_UNSUPPORTED_WILDCARD_IN_PRINCIPAL',
    ],
};
function joinProofs(findings) {
    const joined = new Set();
    const rest = [];
    const others = groupByConnection(findings);
    for (const finding of findings) {
        const family = finding.sources.includes('proof') ? SAME_DEFECT[finding.rule] : undefined;
        const same = (others.get(finding.connection ?? '') ?? []).filter((other) => family?.includes(other.rule) === true && isAtLeast(other, finding) && isAbout(other, finding));
        if (same.length === 0)
            rest.push(finding);
        for (const other of same)
            joined.add(other);
    }
    return rest.map((finding) => joined.has(finding) ? { ...finding, sources: [...finding.sources, 'proof'] } : finding);
}
function groupByConnection(findings) {
    const groups = new Map();
    for (const finding of findings) {
        const key = finding.connection ?? '';
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [finding]);
        else
            group.push(finding);
    }
    return groups;
}
function isAbout(other, proof) {
    return proof.statement === undefined || (other.file === proof.file && other.statement === proof.statement);
}
function isAtLeast(one, other) {
    return finding/* SEVERITIES */.o.indexOf(one.severity) <= finding/* SEVERITIES */.o.indexOf(other.severity);
}

;// CONCATENATED MODULE: ./build/rules/concerns.js
function concerns_concerns(rule, policy) {
    if (!rule.applies.includes(policy.kind))
        return false;
    const text = searchable(policy);
    return rule.needs === undefined || text === undefined || rule.needs.some((needed) => text.includes(needed));
}
const lowered = new WeakMap();
function searchable(policy) {
    let known = lowered.get(policy);
    if (known === undefined) {
        known = { text: policy.text.includes('\\') ? undefined : policy.text.toLowerCase() };
        lowered.set(policy, known);
    }
    return known.text;
}

;// CONCATENATED MODULE: ./build/rules/lint.js


class Linter {
    severities;
    locators = new WeakMap();
    active;
    constructor(rules, severities = {}) {
        this.severities = severities;
        this.active = rules.filter((rule) => severities[rule.id] !== 'off');
    }
    lintPolicy(policy, connection) {
        const findings = [];
        for (const rule of this.active) {
            if (rule.scope !== 'policy' || !concerns_concerns(rule, policy))
                continue;
            for (const problem of rule.check(policy))
                findings.push(this.locate(rule, problem, policy, connection));
        }
        return findings;
    }
    lintConnection(subject) {
        const { connection, policies } = subject;
        const findings = [];
        for (const rule of this.active) {
            if (rule.scope === 'policy-of-connection') {
                for (const policy of policies) {
                    if (!concerns_concerns(rule, policy))
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
            sources: [rule.source ?? 'rule'],
            help: `docs/rules.md#${rule.id.toLowerCase()}`,
            fix: clip(problem.fix ?? rule.howToFix),
            ...(policy !== undefined && statementOf(problem.pointer)),
            ...(problem.replacement !== undefined && { replacement: problem.replacement }),
        };
    }
    atDeclaration(policy, problem, connection) {
        if (connection === undefined)
            return undefined;
        const pointer = policy === undefined ? problem.pointer : ['name'];
        return { file: connection.origin.file, range: connection.origin.rangeOf(pointer, problem.part) };
    }
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
function statementOf([element, index, ...rest]) {
    if (element !== 'Statement')
        return {};
    if (typeof index === 'number')
        return { statement: index };
    return index === undefined && rest.length === 0 ? {} : { statement: 0 };
}
function clip(message) {
    return message.length > MAX_MESSAGE ? `${message.slice(0, MAX_MESSAGE - 1)}\u2026` : message;
}
const MAX_MESSAGE = 1_500;

;// CONCATENATED MODULE: ./build/rules/waive.js
const WAIVER_RULES = ['expired-waiver', 'unused-waiver'];
function applyWaivers(findings, waivers, now, { connections, isSelection = false } = {}) {
    const names = connections && new Set(connections.map(({ name }) => name));
    const inScope = waivers.filter(({ connection }) => connection === undefined || names?.has(connection) !== false);
    const expired = new Set(inScope.filter((waiver) => now.getTime() >= endOf(waiver)));
    const index = new Map();
    for (const waiver of inScope) {
        if (expired.has(waiver))
            continue;
        const key = keyOf(waiver.rule, waiver.connection);
        index.set(key, [...(index.get(key) ?? []), waiver]);
    }
    const used = new Set();
    const waived = [];
    const remaining = findings.filter((finding) => {
        if (finding.sources.includes('config'))
            return true;
        const accepting = [
            ...(finding.connection === undefined ? [] : (index.get(keyOf(finding.rule, finding.connection)) ?? [])),
            ...(index.get(keyOf(finding.rule, undefined)) ?? []),
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
function endOf({ expires }) {
    return Date.parse(`${expires}T00:00:00Z`) + 86_400_000;
}
function keyOf(rule, connection) {
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

;// CONCATENATED MODULE: ./build/rules/yield-to.js

function dropDoubles(findings, rules) {
    const yieldsTo = new Map(rules.flatMap(({ id, yieldsTo: others }) => (others ? [[id, new Set(others)]] : [])));
    const byPlace = new Map();
    for (const finding of findings) {
        const place = yield_to_placeOf(finding);
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
        const there = byPlace.get(yield_to_placeOf(finding)) ?? [];
        return !there.some((other) => stronger.has(other.rule) && yield_to_isAtLeast(other, finding));
    });
}
function yield_to_placeOf({ file, line, column, connection = '' }) {
    return `${file}\n${connection}\n${String(line)}:${String(column)}`;
}
function yield_to_isAtLeast(one, other) {
    return finding/* SEVERITIES */.o.indexOf(one.severity) <= finding/* SEVERITIES */.o.indexOf(other.severity);
}

;// CONCATENATED MODULE: ./build/jobs/choose-severities.js
function chooseSeverities(findings, rules, severities) {
    return findings.flatMap((finding) => {
        const chosen = rules.includes(finding.rule) ? severities[finding.rule] : undefined;
        if (chosen === undefined)
            return [finding];
        return chosen === 'off' ? [] : [{ ...finding, severity: chosen }];
    });
}

;// CONCATENATED MODULE: ./build/jobs/check-documents.js







async function checkDocuments({ policy: patterns, kind = 'permissions', failOn }, files, rules) {
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
    });
}
function syntaxProblem(file, text, problem) {
    const range = indexLines(text)(problem.offset, problem.length);
    return { rule: 'JSON_SYNTAX_ERROR', file, message: problem.message, ...range };
}

;// CONCATENATED MODULE: ./build/access/follows-contract.js


function followsContract(connection, policies) {
    const { accountId, bucketOwnerAccountId, kmsKeyArn, allowActions } = connection;
    if (kmsKeyArn !== undefined || allowActions.length > 0)
        return false;
    if (connection.method === 'iam-role' && (bucketOwnerAccountId ?? accountId) !== accountId)
        return false;
    const reference = referenceDocuments(connection);
    return (policies.length === reference.length &&
        reference.every(({ kind, text }) => {
            const [policy, another] = policies.filter((one) => one.kind === kind);
            if (policy === undefined || another !== undefined || policy.defects.length > 0)
                return false;
            return policy.text === text || plain(policy.json) === plain(JSON.parse(text));
        }));
}
function plain(json) {
    return JSON.stringify(withoutSids(json), (key, value) => {
        const [only, second] = Array.isArray(value) ? value : [];
        return key !== 'Statement' && only !== undefined && second === undefined && !isObject(only) ? only : value;
    });
}
function withoutSids(json) {
    if (!isObject(json) || !Array.isArray(json.Statement))
        return json;
    const statements = json.Statement.map((statement) => {
        if (!isObject(statement))
            return statement;
        return Object.fromEntries(Object.entries(statement).filter(([element]) => element !== 'Sid'));
    });
    return { ...json, Statement: statements };
}

// EXTERNAL MODULE: ./build/access/verdict.js
var verdict = __webpack_require__(1374);
;// CONCATENATED MODULE: ./build/jobs/judge.js




async function judgeSubjects(subjects, judge) {
    let prove = judge;
    const judged = [];
    for (const subject of subjects) {
        if (subject.connection.state === 'absent') {
            judged.push(subject);
        }
        else if (judge === undefined && followsContract(subject.connection, subject.policies)) {
            judged.push({ ...subject, verdicts: subject.connection.method === 'iam-role' ? PROVED_ROLE : PROVED_BUCKET });
        }
        else {
            prove ??= (await __webpack_require__.e(/* import() */ 348).then(__webpack_require__.bind(__webpack_require__, 6348))).proveSubject;
            judged.push({ ...subject, verdicts: prove(subject) });
        }
    }
    return judged;
}
const PROVED_ROLE = { leastPrivilege: verdict/* PROVED */.jS, sufficiency: verdict/* PROVED */.jS, trust: verdict/* PROVED */.jS };
const PROVED_BUCKET = { ...PROVED_ROLE, trust: verdict/* NO_ROLE */.xV };
function describeVerdicts(subject) {
    const { verdicts } = subject;
    if (verdicts === undefined)
        return {};
    return {
        leastPrivilege: judge_describe(verdicts.leastPrivilege, subject),
        sufficiency: judge_describe(verdicts.sufficiency, subject),
        trust: judge_describe(verdicts.trust, subject),
    };
}
function judge_describe({ status, reason, witnesses, more }, subject) {
    return {
        status,
        ...(reason !== undefined && { reason }),
        ...(witnesses.length > 0 && {
            witnesses: witnesses.map(({ request, statement, shows }) => {
                const at = statement && judge_placeOf(statement, subject);
                return { ...request, ...(at && { statement: at }), message: shows };
            }),
        }),
        ...(more > 0 && { more }),
    };
}
function judge_placeOf({ file, index }, { policies }) {
    const policy = policies.find((one) => one.file === file);
    const sid = policy?.statements.find((statement) => statement.index === index)?.sid;
    const line = policy === undefined ? 1 : createLocator(policy.text)(statementPointer(policy, index)).line;
    return { file, index, line, ...(sid !== undefined && sid !== '' && { sid }) };
}

;// CONCATENATED MODULE: ./build/jobs/lint-subjects.js
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
function lint_subjects_keyOf(policy, connection) {
    return JSON.stringify([policy.kind, policy.file, policy.generated ? connection : '']);
}

;// CONCATENATED MODULE: ./build/jobs/merge-shared.js
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
















const check_PARTS = { rules: RULES };
async function check(options, services, { rules, judge } = check_PARTS) {
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
    const { subjects: read, problems } = await loadPolicies(config, files, referenceDocuments, loaded.unfit);
    const guarded = await evaluateGuardrails(config.guardrails, read, timeLimit);
    const mistakes = [...loaded.problems, ...problems, ...guarded.problems].map(problem/* findingOf */.h);
    const subjects = mistakes.length > 0 ? read : await judgeSubjects(read, judge);
    const verdicts = new Map(subjects.map((subject) => [subject.connection, describeVerdicts(subject)]));
    const linter = new Linter(rules, config.rules);
    const found = [...linter.lintConfig(config), ...lintSubjects(linter, subjects), ...guarded.findings];
    const { findings, waived } = applyWaivers(joinProofs(dropDoubles(strict ? found.map(harden) : found, rules)), config.waivers, clock.now(), config);
    return (0,build/* buildReport */.F)({
        command: 'check',
        findings: mergeShared([...mistakes, ...chooseSeverities(findings, WAIVER_RULES, config.rules)]),
        waived: mergeShared(waived),
        connections: config.connections.map((connection) => check_describe(connection, verdicts.get(connection) ?? {})),
        checked: { configs: config.files, ...countPolicies(subjects) },
        failOn,
    });
}
function harden(finding) {
    const isOpen = finding.sources.includes('proof') && finding.severity === 'warning';
    return isOpen ? { ...finding, severity: 'error' } : finding;
}
function check_describe(connection, verdicts) {
    const { name, method, bucket, prefixes, state } = connection;
    return { name, method, bucket, prefixes, ...(state === 'absent' && { state }), verdicts };
}
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

;// CONCATENATED MODULE: ./build/jobs/explain.js


function explain_explain(id, rules) {
    const rule = rules.find((candidate) => candidate.id.toLowerCase() === id.toLowerCase());
    if (rule === undefined)
        throw unknownRule(id, rules);
    const where = rule.applies.length === 0 ? 'the config' : `${rule.applies.join(', ')} documents`;
    return [
        `${rule.id} (${rule.severity}; looks at ${rule.scope === 'config' ? 'the config' : where})`,
        rule.summary,
        '',
        'Why',
        indent(rule.rationale),
        '',
        'Bad',
        indent(exampleText(rule.bad)),
        '',
        'Good',
        indent(exampleText(rule.good)),
        '',
        'How to fix',
        indent(rule.howToFix),
        '',
        `Reference: ${rule.reference}`,
        '',
    ].join('\n');
}
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
function indent(text) {
    return text.replace(/^(?=.)/gm, '  ');
}
function unknownRule(id, rules) {
    const guess = (0,nearest/* nearest */.p)(id, rules.map((rule) => rule.id));
    const message = `there is no rule ${JSON.stringify(id.slice(0, 100))}`;
    const fix = guess === undefined ? 'docs/rules.md lists all rules' : `did you mean ${guess}?`;
    return new errors/* ConfigError */.x([{ rule: 'invalid-input', message, fix }]);
}

;// CONCATENATED MODULE: ./build/jobs/index.js







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


/***/ })

};
