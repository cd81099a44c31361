(() => {
'use strict';
const id = 7712;
const ids = [7712];
const modules = {

/***/ 9178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O9: () => (/* binding */ sixthPart),
/* harmony export */   PG: () => (/* binding */ resourceGlob),
/* harmony export */   hw: () => (/* binding */ areTaking),
/* harmony export */   sW: () => (/* binding */ formatsFor)
/* harmony export */ });
/* unused harmony export Format */
/* harmony import */ var _sets_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(363);
/* harmony import */ var _sets_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6563);


class Format {
    #glob;
    #head;
    #resource;
    #takes = false;
    constructor(text) {
        this.#glob = resourceGlob(text);
        const sixth = text.slice(sixthPart(text));
        this.#head = sixth.slice(0, Math.max(sixth.search(/\$\{|\*|$/), 0));
    }
    takes(resource, sixth) {
        if (!resource.startsWith(this.#head, sixth))
            return false;
        if (resource !== this.#resource) {
            this.#takes = this.#glob.matches(resource);
            this.#resource = resource;
        }
        return this.#takes;
    }
}
function sixthPart(text) {
    let start = 0;
    for (let i = 0; i < 5; i++) {
        start = text.indexOf(':', start) + 1;
        if (start === 0)
            return 0;
    }
    return start;
}
const globs = new Map();
const formats = new Map();
const formatsOf = new WeakMap();
function resourceGlob(format) {
    let glob = globs.get(format);
    if (glob === undefined)
        globs.set(format, (glob = format === '*' ? _sets_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .Glob */ .f.literal('*') : (0,_sets_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .compileArnFormat */ .u9)(format)));
    return glob;
}
function areTaking(taken, resource, sixth) {
    if (taken === undefined)
        return true;
    if (taken.length === 0)
        return resource === '*';
    for (const format of taken)
        if (format.takes(resource, sixth))
            return true;
    return false;
}
function formatsFor(action, resourcesOf) {
    let kept = formatsOf.get(resourcesOf);
    if (kept === undefined)
        formatsOf.set(resourcesOf, (kept = new Map()));
    const found = kept.get(action);
    if (found !== undefined || kept.has(action))
        return found;
    const taken = resourcesOf(action)?.map(formatOf);
    if (kept.size < MAX_KEPT)
        kept.set(action, taken);
    return taken;
}
function formatOf(text) {
    let format = formats.get(text);
    if (format === undefined)
        formats.set(text, (format = new Format(text)));
    return format;
}
const MAX_KEPT = 2_000;


/***/ }),

/***/ 7111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  az: () => (/* binding */ Box),
  BQ: () => (/* binding */ findOutside),
  fD: () => (/* binding */ narrowAll),
  EF: () => (/* binding */ principalElements)
});

// EXTERNAL MODULE: ./build/access/budget.js
var budget = __webpack_require__(9254);
// EXTERNAL MODULE: ./build/access/factor.js
var factor = __webpack_require__(7060);
// EXTERNAL MODULE: ./build/access/keys.js
var keys = __webpack_require__(9975);
// EXTERNAL MODULE: ./build/access/sets/address.js
var address = __webpack_require__(2585);
// EXTERNAL MODULE: ./build/access/sets/date.js
var date = __webpack_require__(6157);
// EXTERNAL MODULE: ./build/access/sets/finite-set.js
var finite_set = __webpack_require__(4895);
// EXTERNAL MODULE: ./build/access/sets/glob.js
var sets_glob = __webpack_require__(363);
// EXTERNAL MODULE: ./build/access/sets/glob-test.js
var glob_test = __webpack_require__(1860);
// EXTERNAL MODULE: ./build/access/sets/interval.js
var interval = __webpack_require__(4128);
// EXTERNAL MODULE: ./build/access/sets/key-set.js
var key_set = __webpack_require__(7351);
// EXTERNAL MODULE: ./build/access/sets/number.js
var number = __webpack_require__(7032);
// EXTERNAL MODULE: ./build/access/sets/pattern.js
var pattern = __webpack_require__(6563);
// EXTERNAL MODULE: ./build/access/sets/atoms.js
var atoms = __webpack_require__(8375);
// EXTERNAL MODULE: ./build/access/sets/principal-test.js
var principal_test = __webpack_require__(8488);
// EXTERNAL MODULE: ./build/access/sets/token.js
var sets_token = __webpack_require__(800);
// EXTERNAL MODULE: ./build/access/sets/value.js
var value = __webpack_require__(1052);
;// CONCATENATED MODULE: ./build/access/sets/principal-set.js






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
        return new PrincipalSet(atoms.first.caller, atoms);
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
    if (!(test instanceof principal_test/* DerivedTest */.kq) || (test.key !== 'aws:principalarn' && test.key !== 'aws:principalaccount'))
        return undefined;
    const { test: values, inside: positive } = test.test;
    if (values instanceof value/* AnyTest */.J2)
        return positive === inside ? 'everything' : 'nothing';
    if (!(values instanceof glob_test/* GlobTest */.N))
        return undefined;
    const onArn = test.key === 'aws:principalarn' ? values : new glob_test/* GlobTest */.N(values.globs.map(accountGlob));
    return [onArn, positive === inside];
}
function accountGlob(glob) {
    const parts = (text) => (0,atoms/* compiledArn */.dK)(text).tokens;
    const inside = glob.tokens.map((token) => (token === sets_token/* ANY_RUN */.L8 ? sets_token/* PART_RUN */.k : token === sets_token/* ANY_ONE */._b ? sets_token/* PART_ONE */.Zn : token));
    return sets_glob/* Glob */.f.of([...parts('arn:*:*:*::x').slice(0, -2), ...inside, sets_token/* COLON */.oH, sets_token/* ANY_RUN */.L8], glob.variables);
}
function withArn(caller, arn) {
    return { ...caller, account: arn.split(':')[4], arn, text: arn };
}

// EXTERNAL MODULE: ./build/access/sets/text-set.js + 1 modules
var text_set = __webpack_require__(1239);
;// CONCATENATED MODULE: ./build/access/box.js














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
        return this.#cell(keys/* ACTION */.hr).sample;
    }
    get resource() {
        return this.#cell(keys/* RESOURCE */.bD).sample;
    }
    get caller() {
        return this.#cell(keys/* PRINCIPAL */.nv).sample;
    }
    key(dimension) {
        const cell = this.#cells[dimension];
        return cell instanceof key_set/* KeySet */.w ? cell.sample : undefined;
    }
    narrow({ dimension, test, inside }, toInside, budget) {
        const cell = this.#cell(dimension);
        const wanted = inside === toInside;
        let next;
        if (cell instanceof text_set/* TextSet */.W && test instanceof glob_test/* GlobTest */.N)
            next = cell.narrow(test, wanted, budget);
        else if (cell instanceof key_set/* KeySet */.w && test instanceof key_set/* KeyTest */.K)
            next = cell.narrow(test, wanted, budget);
        else if (cell instanceof PrincipalSet &&
            !(test instanceof glob_test/* GlobTest */.N || test instanceof key_set/* KeyTest */.K || test instanceof factor/* OpaqueTest */._L))
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
            if (!(0,factor/* contains */.gR)(factors, current))
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
const START = new budget/* Budget */.__();
const actions = mustHave(text_set/* TextSet */.W.of([pattern/* EVERY_ACTION */.JH], [], START));
const resources = mustHave(text_set/* TextSet */.W.of([pattern/* EVERY_ARN */.iG, sets_glob/* Glob */.f.literal('*')], [], START));
const ownRole = mustHave(text_set/* TextSet */.W.of([sets_glob/* Glob */.f.literal('*')], [], START));
const texts = mustHave(text_set/* TextSet */.W.of([pattern/* EVERY_TEXT */.Cp], [], START));
function mustHave(set) {
    if (set === undefined)
        throw new Error('a dimension without members');
    return set;
}
function initialCell(dimension, space) {
    if (dimension === keys/* ACTION */.hr)
        return actions;
    if (dimension === keys/* RESOURCE */.bD)
        return space.resources === 'own' ? ownRole : resources;
    if (dimension === keys/* PRINCIPAL */.nv)
        return PrincipalSet.all(space.atoms());
    const use = space.keys.at(dimension);
    if (use === undefined)
        throw new Error('no such dimension');
    return key_set/* KeySet */.w.all(valuesOf(use), use.isMultivalued);
}
const numbers = interval/* IntervalSet */.mY.all(number/* NUMBERS */.d);
const moments = interval/* IntervalSet */.mY.all(date/* MOMENTS */.G);
const addresses = interval/* IntervalSet */.mY.all(address/* ADDRESSES */.F);
const truths = new finite_set/* FiniteSet */.G(['true', 'false']);
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
            return new finite_set/* FiniteSet */.G([...(values ?? []), freshBytes(values)]);
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

/***/ 8270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Xe: () => (/* binding */ compileDocument),
  dl: () => (/* binding */ compileStatement)
});

// UNUSED EXPORTS: CompiledStatement

// EXTERNAL MODULE: ./build/access/same-statement.js
var same_statement = __webpack_require__(5337);
// EXTERNAL MODULE: ./build/access/sets/glob-test.js
var glob_test = __webpack_require__(1860);
// EXTERNAL MODULE: ./build/access/sets/pattern.js
var sets_pattern = __webpack_require__(6563);
;// CONCATENATED MODULE: ./build/access/action-test.js



const actionTests = new Map();
const MAX_TESTS = 1_024;
function actionTest(written) {
    const [first = ''] = written;
    const name = written.length <= 1 ? first : `${first} ${written[1] ?? ''}`;
    const kept = actionTests.get(name);
    if (kept !== undefined && (0,same_statement/* isSameList */.f)(kept.written, written))
        return kept.test;
    const globs = [];
    for (const one of written) {
        const glob = (0,sets_pattern/* compileAction */.oD)(one);
        if (glob !== undefined)
            globs.push(glob);
    }
    const test = new glob_test/* GlobTest */.N(globs);
    if (written.length <= MAX_LISTED && written.every(({ length }) => length <= MAX_LENGTH)) {
        if (actionTests.size >= MAX_TESTS)
            actionTests.clear();
        actionTests.set(name, { written, test });
    }
    return test;
}
const MAX_LISTED = 16;
const MAX_LENGTH = 128;

// EXTERNAL MODULE: ./build/policy/operator.js
var policy_operator = __webpack_require__(5455);
// EXTERNAL MODULE: ./build/access/factor.js
var factor = __webpack_require__(7060);
// EXTERNAL MODULE: ./build/access/keys.js
var access_keys = __webpack_require__(9975);
// EXTERNAL MODULE: ./build/access/sets/glob.js
var glob = __webpack_require__(363);
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
function compileCondition(condition, hasVariables, keys, doubts, reading, isWide) {
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
    return { dimension, test: new principal_test/* DerivedTest */.kq(key, test, reading?.over ?? isWide), inside: true };
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








class CompiledStatement {
    statement;
    #compile;
    #compiled;
    constructor(statement, compile) {
        this.statement = statement;
        this.#compile = compile;
    }
    get factors() {
        return (this.#compiled ??= this.#compile()).factors;
    }
    get doubt() {
        return (this.#compiled ??= this.#compile()).doubts.first;
    }
    get variables() {
        return (this.#compiled ??= this.#compile()).doubts.variables;
    }
}
function compileDocument(document, kind, keys, readings) {
    const allows = [];
    const denies = [];
    const hasVariables = document.version === '2012-10-17';
    for (const statement of document.statements) {
        const isAllow = statement.effect === 'Allow';
        const compiled = typeof readings === 'string'
            ? compileStatement(statement, kind, hasVariables, keys, undefined, isAllow === (readings === 'policy'))
            : compileStatement(statement, kind, hasVariables, keys, isAllow ? readings.allow : readings.deny);
        (isAllow ? allows : denies).push(compiled);
    }
    return { allows, denies };
}
function compileStatement(statement, kind, hasVariables, keys, reading, isWide = true) {
    return new CompiledStatement(statement, () => compileFactors(statement, kind, hasVariables, keys, reading, isWide));
}
function compileFactors(statement, kind, hasVariables, keys, reading, isWide) {
    const doubts = { first: undefined, variables: [] };
    const factors = [];
    addAction(statement, factors, doubts, reading);
    addResource(statement, kind, hasVariables, factors, doubts, reading);
    if (kind === 'resource' || kind === 'trust')
        addPrincipal(statement, factors, doubts, reading);
    for (const condition of statement.conditions) {
        factors.push(compileCondition(condition, hasVariables, keys, doubts, reading, isWide));
    }
    return { factors, doubts };
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
        addDoubt(access_keys/* ACTION */.hr, 'a statement with neither Action nor NotAction', factors, doubts, reading);
        return;
    }
    if (action === undefined && written.length === 0) {
        addDoubt(access_keys/* ACTION */.hr, 'an empty NotAction', factors, doubts, reading);
        return;
    }
    if (action?.includes('*') === true)
        return;
    factors.push({ dimension: access_keys/* ACTION */.hr, test: actionTest(written), inside: action !== undefined });
}
function addResource({ resource, notResource }, kind, hasVariables, factors, doubts, reading) {
    const written = resource ?? notResource;
    if (written === undefined) {
        if (!isTrust(kind))
            addDoubt(access_keys/* RESOURCE */.bD, 'a statement with neither Resource nor NotResource', factors, doubts, reading);
        return;
    }
    if (resource?.includes('*') === true)
        return;
    if (isTrust(kind)) {
        addDoubt(access_keys/* RESOURCE */.bD, 'a Resource, which AWS refuses in a trust policy', factors, doubts, reading);
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
        addDoubt(access_keys/* PRINCIPAL */.nv, 'a statement with neither Principal nor NotPrincipal', factors, doubts, reading);
    }
    else if (notPrincipal.length === 0) {
        addDoubt(access_keys/* PRINCIPAL */.nv, 'an empty NotPrincipal', factors, doubts, reading);
    }
    else {
        factors.push({ dimension: access_keys/* PRINCIPAL */.nv, test: new principal_test/* ElementTest */.bS(notPrincipal, true), inside: false });
    }
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
    #unread;
    constructor(documents) {
        this.#unread = documents;
    }
    #read() {
        if (this.#unread.length > 0) {
            const documents = this.#unread;
            this.#unread = [];
            for (const { statements } of documents) {
                for (const { conditions } of statements) {
                    for (const { operator, key, values } of conditions)
                        this.#note(operator, key, values);
                }
            }
        }
        return this.#byDimension;
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
        const uses = this.#read();
        if (uses.length <= FEW) {
            for (const use of uses)
                if (use.key === key)
                    return use;
            return undefined;
        }
        this.#byKey ??= new Map(uses.map((use) => [use.key, use]));
        return this.#byKey.get(key);
    }
    all() {
        return this.#read();
    }
    at(dimension) {
        return this.#read()[dimension - FIRST_KEY];
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

/***/ 7712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  prove: () => (/* binding */ prove)
});

// EXTERNAL MODULE: ./build/access/budget.js
var access_budget = __webpack_require__(9254);
// EXTERNAL MODULE: ./build/access/box.js + 1 modules
var access_box = __webpack_require__(7111);
// EXTERNAL MODULE: ./build/access/compile.js + 3 modules
var compile = __webpack_require__(8270);
// EXTERNAL MODULE: ./build/access/keys.js
var access_keys = __webpack_require__(9975);
// EXTERNAL MODULE: ./build/access/links.js
var links = __webpack_require__(6190);
// EXTERNAL MODULE: ./build/access/sets/caller.js
var sets_caller = __webpack_require__(854);
// EXTERNAL MODULE: ./build/access/sets/principal-test.js
var principal_test = __webpack_require__(8488);
// EXTERNAL MODULE: ./build/access/sets/atoms.js
var atoms = __webpack_require__(8375);
// EXTERNAL MODULE: ./build/access/factor.js
var factor = __webpack_require__(7060);
// EXTERNAL MODULE: ./build/access/same-statement.js
var same_statement = __webpack_require__(5337);
;// CONCATENATED MODULE: ./build/access/subsume.js


function outsideAll(inner, outer, isSameVersion, budget) {
    const found = [];
    let start = 0;
    for (let i = 0; i < inner.length; i++) {
        const one = inner[i];
        if (one === undefined)
            continue;
        const size = sizeOf(one.statement);
        const same = isSameVersion ? findSame(one.statement, size, outer, start, budget) : undefined;
        const at = same ?? findAround(one, size, outer, start, budget);
        if (at === undefined)
            found.push(i);
        else
            start = at + 1;
    }
    return found;
}
function findAround(one, size, outer, start, budget) {
    for (let step = 0; step < outer.length; step++) {
        const at = (start + step) % outer.length;
        const two = outer[at];
        if (two === undefined)
            continue;
        budget.spend(1 + size * sizeOf(two.statement));
        if ((0,factor/* isInside */.FK)(one.factors, two.factors))
            return at;
    }
    return undefined;
}
function findSame(one, size, outer, start, budget) {
    for (let at = start; at < outer.length && at < start + NEAR; at++) {
        const two = outer[at];
        budget.spend(1 + size);
        if (two !== undefined && (0,same_statement/* isSameStatement */.a)(one, two.statement))
            return at;
    }
    return undefined;
}
const NEAR = 3;
function sizeOf({ action, notAction, resource, notResource, principal, notPrincipal, conditions }) {
    let size = (action ?? notAction)?.length ?? 0;
    size += (resource ?? notResource)?.length ?? 0;
    size += (principal ?? notPrincipal)?.length ?? 0;
    for (const { values } of conditions)
        size += values.length;
    return size;
}

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
        if (!(0,sets_caller/* isDerivedKey */.vZ)(name))
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
    if ((0,sets_caller/* isDerivedKey */.vZ)(name))
        return { dimension: access_keys/* PRINCIPAL */.nv, test: new principal_test/* DerivedTest */.kq(name, test, false), inside: true };
    return { dimension: keys.use(name).dimension, test, inside: true };
}

// EXTERNAL MODULE: ./build/access/witness.js + 2 modules
var access_witness = __webpack_require__(2552);
;// CONCATENATED MODULE: ./build/access/prove.js











function prove(question) {
    const { policy, within } = question;
    const defect = describeDefect('the policy', policy) ?? describeDefect('the bound', within);
    if (defect !== undefined)
        return { status: 'undecided', reason: defect };
    const keys = new access_keys/* Keys */.D$([policy, within]);
    const left = (0,compile/* compileDocument */.Xe)(policy, question.kind, keys, 'policy');
    const right = (0,compile/* compileDocument */.Xe)(within, question.kind, keys, 'bound');
    const isSameVersion = policy.version === within.version;
    const budget = new access_budget/* Budget */.__(question.budgetMs);
    try {
        const open = {
            allows: outsideAll(left.allows, right.allows, isSameVersion, budget),
            denies: outsideAll(right.denies, left.denies, isSameVersion, budget),
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
function describeDefect(name, { defects }) {
    const [first] = defects;
    return (first &&
        `AWS would refuse ${name}: ${first.message}${first.pointer.length > 0 ? ` (${first.pointer.join('.')})` : ''}`);
}
const UNDOCUMENTED = "the answer depends on a key of the principal that AWS does not document for other than AWS's principals";
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
            if (found === undefined)
                return { status: 'proved' };
            const certain = this.#isUndocumented(found) ? this.#findUnder(false, undefined) : found;
            return certain === undefined ? { status: 'undecided', reason: UNDOCUMENTED } : this.#refute(certain);
        }
        if (this.#findUnder(true, undefined) === undefined)
            return { status: 'proved' };
        for (const instance of chooseInstances(statements, this.#keys)) {
            const found = this.#findUnder(false, instance);
            if (found !== undefined)
                return this.#refute(found);
        }
        const doubts = [...new Set(doubtful.map(({ doubt }) => doubt ?? ''))];
        return { status: 'undecided', reason: `the answer depends on ${doubts.slice(0, 3).join('; and on ')}` };
    }
    #findUnder(wide, instance) {
        const { kind, policy, within } = this.#question;
        const values = instance?.values;
        const over = { over: true, values };
        const under = { over: false, values };
        const [allow, deny] = wide ? [over, under] : [under, over];
        const left = (0,compile/* compileDocument */.Xe)(policy, kind, this.#keys, { allow, deny });
        const right = (0,compile/* compileDocument */.Xe)(within, kind, this.#keys, { allow: deny, deny: allow });
        return this.#find(left, right, instance?.factors);
    }
    #find(left, right, given = []) {
        const space = {
            keys: this.#keys,
            atoms: () => (this.#atoms ??= this.#callers()),
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
    #callers() {
        const { policy, within, of } = this.#question;
        const elements = (0,access_box/* principalElements */.EF)([policy, within]);
        return of === undefined ? (0,atoms/* splitCallers */.Pd)(elements) : (0,atoms/* callersOf */.Gt)(of, elements);
    }
    #refute(found) {
        const { witness, mismatch } = (0,access_witness/* describeWitness */.J)(found, this.#statements(), this.#question.hints);
        const allowedBy = this.#left.allows[found.allow]?.statement;
        if (allowedBy === undefined)
            throw new Error('a witness that nothing allows');
        const deniedBy = found.deny === undefined ? undefined : this.#right.denies[found.deny]?.statement;
        return { status: 'refuted', witness, allowedBy, deniedBy, mismatch };
    }
    #isUndocumented({ box: { caller } }) {
        if (caller.kind === 'anonymous' || (caller.account !== undefined && caller.kind !== 'other'))
            return false;
        const { allows, denies } = this.#left;
        return [...allows, ...denies, ...this.#right.allows, ...this.#right.denies].some(({ factors }) => factors.some(({ test }) => test instanceof principal_test/* DerivedTest */.kq && !(0,sets_caller/* isDocumented */.Zc)(caller, test.key)));
    }
    #statements() {
        return [...this.#question.policy.statements, ...this.#question.within.statements];
    }
}


/***/ }),

/***/ 5337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ isSameStatement),
/* harmony export */   f: () => (/* binding */ isSameList)
/* harmony export */ });
function isSameStatement(one, two) {
    return (one === two ||
        (one.effect === two.effect &&
            isSameList(one.resource, two.resource) &&
            isSameList(one.action, two.action) &&
            isSameList(one.notAction, two.notAction) &&
            isSameList(one.notResource, two.notResource) &&
            arePrincipalsSame(one.principal, two.principal) &&
            arePrincipalsSame(one.notPrincipal, two.notPrincipal) &&
            areConditionsSame(one.conditions, two.conditions)));
}
function isSameList(one, two) {
    if (one === two)
        return true;
    if (one === undefined || two?.length !== one.length)
        return false;
    for (let i = 0; i < one.length; i++)
        if (one[i] !== two[i])
            return false;
    return true;
}
function arePrincipalsSame(one, two) {
    if (one === two)
        return true;
    if (one === undefined || two?.length !== one.length)
        return false;
    for (let i = 0; i < one.length; i++) {
        if (one[i]?.value !== two[i]?.value || one[i]?.type !== two[i]?.type)
            return false;
    }
    return true;
}
function areConditionsSame(one, two) {
    if (one.length !== two.length)
        return false;
    for (let i = 0; i < one.length; i++) {
        const a = one[i];
        const b = two[i];
        if (a?.operator !== b?.operator || a?.key !== b?.key || !isSameList(a?.values, b?.values))
            return false;
    }
    return true;
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
    if (text.length > LONGEST)
        return undefined;
    let range = ranges.get(text);
    if (range === undefined) {
        if (ranges.size >= MAX_RANGES)
            ranges.clear();
        ranges.set(text, (range = readRange(text) ?? null));
    }
    return range ?? undefined;
}
const ranges = new Map();
const MAX_RANGES = 1_024;
const LONGEST = 64;
function readRange(text) {
    const v4 = IPV4.exec(text);
    if (v4 !== null)
        return rangeV4(v4);
    const slash = text.indexOf('/');
    const value = parseV6(slash === -1 ? text : text.slice(0, slash));
    const length = slash === -1 ? '128' : text.slice(slash + 1);
    if (value === undefined || !/^\d{1,3}$/.test(length) || Number(length) > 128)
        return undefined;
    const size = 1n << BigInt(128 - Number(length));
    const from = value - (value % size);
    return [from, from + size - 1n];
}
const IPV4 = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})(?:\/(\d{1,3}))?$/;
function rangeV4([, a, b, c, d, length = '32']) {
    const [one, two, three, four, bits] = [Number(a), Number(b), Number(c), Number(d), Number(length)];
    if (one > 255 || two > 255 || three > 255 || four > 255 || bits > 32)
        return undefined;
    const value = ((one * 256 + two) * 256 + three) * 256 + four;
    const size = 2 ** (32 - bits);
    const from = value - (value % size);
    return [V4 + BigInt(from), V4 + BigInt(from + size - 1)];
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

/***/ 8375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gt: () => (/* binding */ callersOf),
/* harmony export */   NY: () => (/* binding */ Atoms),
/* harmony export */   Pd: () => (/* binding */ splitCallers),
/* harmony export */   dK: () => (/* binding */ compiledArn)
/* harmony export */ });
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9254);
/* harmony import */ var _caller_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(854);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(363);
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6563);
/* harmony import */ var _principal_test_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8488);
/* harmony import */ var _text_set_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1239);
/* harmony import */ var _token_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(800);







class Atoms {
    #made = [];
    #rest;
    constructor(atoms) {
        this.#rest = atoms[Symbol.iterator]();
    }
    get first() {
        const first = this.#at(0);
        if (first === undefined)
            throw new Error('no caller at all');
        return first;
    }
    *[Symbol.iterator]() {
        for (let i = 0;; i++) {
            const atom = this.#at(i);
            if (atom === undefined)
                return;
            yield atom;
        }
    }
    #at(index) {
        if (index === this.#made.length) {
            const next = this.#rest.next();
            if (next.done === true)
                return undefined;
            this.#made.push(next.value);
        }
        return this.#made[index];
    }
}
function splitCallers(elements) {
    let names = '';
    for (const principals of elements) {
        for (const { type, value } of principals)
            names += `${type} ${value}\n`;
        if (names.length > MAX_NAMES)
            return new Atoms(split(elements));
    }
    let atoms = splits.get(names);
    if (atoms === undefined) {
        if (splits.size >= MAX_SPLITS)
            splits.clear();
        splits.set(names, (atoms = new Atoms(split(elements))));
    }
    return atoms;
}
const splits = new Map();
const MAX_SPLITS = 256;
const MAX_NAMES = 2_000;
function callersOf(principal, elements) {
    const { kind, account } = (0,_caller_js__WEBPACK_IMPORTED_MODULE_1__/* .readCaller */ .wW)(principal);
    if (kind !== 'role' && kind !== 'root')
        throw new Error(`neither a role nor an account: ${principal}`);
    const isOne = (arn) => arn === principal || (arn !== undefined && kind === 'role' && (0,_caller_js__WEBPACK_IMPORTED_MODULE_1__/* .roleName */ .S3)(arn) === (0,_caller_js__WEBPACK_IMPORTED_MODULE_1__/* .roleName */ .S3)(principal));
    const belongs = ({ caller }) => kind === 'root' ? caller.account === account : caller.account === account && isOne(caller.arn);
    return new Atoms(filter(split([...elements, [{ type: 'AWS', value: principal }]]), belongs));
}
function* filter(atoms, belongs) {
    for (const atom of atoms)
        if (belongs(atom))
            yield atom;
}
function* split(elements) {
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
    for (const caller of callers) {
        if (caller.kind === 'root')
            continue;
        yield { caller };
        if (caller.kind === 'role')
            yield { caller: freshSession(caller, named) };
    }
    const other = freshAccount(accounts);
    for (const account of [...accounts, other]) {
        for (const kind of ['role', 'user', 'root', 'federated-user']) {
            const arns = () => {
                const isOther = account === other;
                const without = isOther
                    ? accounts.map((one) => compiledArn(`arn:*:*:*:${one}:*`))
                    : callers.map(({ text }) => _glob_js__WEBPACK_IMPORTED_MODULE_4__/* .Glob */ .f.literal(text));
                return _text_set_js__WEBPACK_IMPORTED_MODULE_5__/* .TextSet */ .W.of([shape(kind, isOther ? '????????????' : account)], without, new _budget_js__WEBPACK_IMPORTED_MODULE_0__/* .Budget */ .__());
            };
            yield { caller: freshCaller(kind, account), open: arns };
        }
    }
    for (const [kind, text] of STRANGERS) {
        const caller = { kind, text: freshText(text, named, kind), account: undefined, arn: undefined };
        yield { caller };
    }
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
    const glob = compiledArn(`arn:aws*:${service}::${account}:${resource}${kind === 'root' ? '' : '?*'}`);
    return account.includes('?') ? _glob_js__WEBPACK_IMPORTED_MODULE_4__/* .Glob */ .f.of(glob.tokens.map((token) => (token === _token_js__WEBPACK_IMPORTED_MODULE_6__/* .PART_ONE */ .Zn ? _token_js__WEBPACK_IMPORTED_MODULE_6__/* .DIGIT */ .GR : token))) : glob;
}
function compiledArn(pattern) {
    const glob = (0,_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .compileResource */ .aJ)(pattern, false, false);
    if (!(glob instanceof _glob_js__WEBPACK_IMPORTED_MODULE_4__/* .Glob */ .f))
        throw new Error(`not an ARN pattern: ${pattern}`);
    return glob;
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
    let caller = callers.get(text);
    if (caller === undefined) {
        if (callers.size === MAX_CALLERS)
            callers.clear();
        callers.set(text, (caller = read(text)));
    }
    return caller;
}
const callers = new Map();
const MAX_CALLERS = 1_024;
function read(text) {
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
        return this.shape === 'prefix' || matchesTokens(this.tokens, text, this.stem.length);
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
        if (this.shape === 'prefix')
            return other.shape !== 'prefix' && !canBegin(other, this.stem);
        if (other.shape === 'prefix')
            return !canBegin(this, other.stem);
        return !this.tail.endsWith(other.tail) && !other.tail.endsWith(this.tail);
    }
}
const NO_VARIABLES = [];
function canMatch(glob, text) {
    return glob.variables.length > 0 ? text.startsWith(glob.stem) : glob.matches(text);
}
function canBegin({ tokens, variables }, text) {
    if (variables.length > 0)
        return true;
    let places = closure([0], tokens);
    for (let t = 0; t < text.length && places.length > 0; t++) {
        const next = [];
        for (const place of places) {
            const token = tokens[place] ?? NOTHING;
            if (!(0,_token_js__WEBPACK_IMPORTED_MODULE_0__/* .takes */ .ny)(token, text.charCodeAt(t)))
                continue;
            const to = (0,_token_js__WEBPACK_IMPORTED_MODULE_0__/* .isRun */ .yz)(token) ? place : place + 1;
            if (next.at(-1) !== to)
                next.push(to);
        }
        places = closure(next, tokens);
    }
    return places.length > 0;
}
function closure(places, tokens) {
    const all = new Set();
    for (const place of places) {
        let at = place;
        all.add(at);
        while (at < tokens.length && (0,_token_js__WEBPACK_IMPORTED_MODULE_0__/* .isRun */ .yz)(tokens[at] ?? NOTHING))
            all.add(++at);
    }
    return [...all];
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
function matchesTokens(tokens, text, from) {
    let p = from;
    let t = from;
    let run = -1;
    let resume = 0;
    while (t < text.length) {
        const token = p < tokens.length ? (tokens[p] ?? NOTHING) : NOTHING;
        if ((0,_token_js__WEBPACK_IMPORTED_MODULE_0__/* .isRun */ .yz)(token)) {
            run = p++;
            if (p === tokens.length && token === _token_js__WEBPACK_IMPORTED_MODULE_0__/* .ANY_RUN */ .L8)
                return true;
            if (tokens[p] === _token_js__WEBPACK_IMPORTED_MODULE_0__/* .COLON */ .oH && token !== _token_js__WEBPACK_IMPORTED_MODULE_0__/* .ANY_RUN */ .L8) {
                const end = text.indexOf(':', t);
                if (end === -1)
                    return false;
                if (token === _token_js__WEBPACK_IMPORTED_MODULE_0__/* .PART_RUN */ .k)
                    t = end;
            }
            resume = t;
        }
        else if (token === text.charCodeAt(t) || (0,_token_js__WEBPACK_IMPORTED_MODULE_0__/* .takes */ .ny)(token, text.charCodeAt(t))) {
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
    const [first] = parts;
    if (first !== undefined && parts.length === 1)
        return first[0] <= first[1] ? parts : [];
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
        if (this.#isSame(other))
            return true;
        return intersection(this.intervals, complement(this.line, other.intervals)).length === 0;
    }
    #isSame({ intervals }) {
        if (intervals.length !== this.intervals.length)
            return false;
        return this.intervals.every(([from, to], i) => from === intervals[i]?.[0] && to === intervals[i][1]);
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
        if (!(0,_caller_js__WEBPACK_IMPORTED_MODULE_0__/* .isDocumented */ .Zc)(caller, this.key))
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

/***/ 2552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ describeWitness)
});

// EXTERNAL MODULE: ./build/access/arn-format.js
var arn_format = __webpack_require__(9178);
// EXTERNAL MODULE: ./build/access/box.js + 1 modules
var access_box = __webpack_require__(7111);
// EXTERNAL MODULE: ./build/access/budget.js
var access_budget = __webpack_require__(9254);
// EXTERNAL MODULE: ./build/access/keys.js
var keys = __webpack_require__(9975);
// EXTERNAL MODULE: ./build/access/factor.js
var factor = __webpack_require__(7060);
// EXTERNAL MODULE: ./build/access/sets/glob-test.js
var glob_test = __webpack_require__(1860);
// EXTERNAL MODULE: ./build/access/sets/pattern.js
var pattern = __webpack_require__(6563);
;// CONCATENATED MODULE: ./build/access/real-requests.js




function isTaken(action, resource, { resourcesOf }) {
    return resourcesOf === undefined || (0,arn_format/* areTaking */.hw)((0,arn_format/* formatsFor */.sW)(action, resourcesOf), resource, (0,arn_format/* sixthPart */.O9)(resource));
}
class RealAction {
    name;
    #source;
    #formats;
    constructor(name) {
        this.name = name;
    }
    takes(resource, sixth, resourcesOf) {
        if (this.#source !== resourcesOf) {
            this.#formats = (0,arn_format/* formatsFor */.sW)(this.name, resourcesOf);
            this.#source = resourcesOf;
        }
        return (0,arn_format/* areTaking */.hw)(this.#formats, resource, sixth);
    }
}
const MAX_KEPT = 2_000;
const known = new WeakMap();
function knownActions(actions) {
    let facts = known.get(actions);
    if (facts === undefined) {
        const real = new Map(actions.map((one) => [one.toLowerCase(), one]));
        const all = [...real.keys()].map((name) => new RealAction(name));
        const services = new Set(all.map(({ name }) => name.slice(0, name.indexOf(':'))));
        known.set(actions, (facts = { real, services, all, byTest: new WeakMap(), byName: new Map() }));
    }
    return facts;
}
function findRealAction(factors, resource, { actions = NONE, resourcesOf }, fits) {
    if (actions.length === 0)
        return undefined;
    const sixth = (0,arn_format/* sixthPart */.O9)(resource);
    for (const real of realActionsIn(factors, knownActions(actions))) {
        if (resourcesOf !== undefined && !real.takes(resource, sixth, resourcesOf))
            continue;
        if (fits(real.name))
            return real.name;
    }
    return undefined;
}
function realActionsIn(factors, facts) {
    let found;
    for (const { dimension, test, inside } of factors) {
        if (dimension !== keys/* ACTION */.hr || !(test instanceof glob_test/* GlobTest */.N))
            continue;
        if (found === undefined && inside)
            found = passing(test, facts);
        else
            found = (found ?? facts.all).filter(({ name }) => test.has(name) === inside);
    }
    return found ?? facts.all;
}
function passing(test, { all, byTest, byName }) {
    let found = byTest.get(test);
    if (found !== undefined)
        return found;
    const text = test.globs.map(nameOf).join(' ');
    found = byName.get(text);
    if (found === undefined) {
        found = all.filter(({ name }) => test.has(name));
        if (byName.size < MAX_KEPT)
            byName.set(text, found);
    }
    byTest.set(test, found);
    return found;
}
function nameOf(glob) {
    if (glob.shape === 'tokens')
        return glob.tokens.join();
    return glob.shape === 'literal' ? glob.stem : `${glob.stem}*`;
}
function isInvented(action, { actions = NONE }) {
    const { real, services } = knownActions(actions);
    return !real.has(action) && services.has(action.slice(0, action.indexOf(':')));
}
function spell(action, statements, { actions = NONE }) {
    const real = knownActions(actions).real.get(action);
    if (real !== undefined)
        return real;
    let spelling = '';
    for (const { action: listed, notAction } of statements) {
        for (const text of listed ?? notAction ?? NONE) {
            const wildcard = text.search(/[*?]/);
            const head = wildcard === -1 ? text : text.slice(0, wildcard);
            if (head.length > spelling.length && action.startsWith(head.toLowerCase()))
                spelling = head;
        }
    }
    return spelling + action.slice(spelling.length);
}
const NONE = [];
const groups = new WeakMap();
function groupByResource(actions, resourcesOf) {
    const grouped = groups.get(actions);
    if (grouped !== undefined)
        return grouped;
    const made = new Map();
    for (const action of actions) {
        const patterns = resourcesOf(action);
        const glob = (0,pattern/* compileAction */.oD)(action);
        if (patterns === undefined || glob === undefined)
            continue;
        for (const pattern of patterns.length === 0 ? ['*'] : patterns) {
            const group = made.get(pattern);
            if (group === undefined)
                made.set(pattern, [glob]);
            else
                group.push(glob);
        }
    }
    groups.set(actions, made);
    return made;
}

// EXTERNAL MODULE: ./build/access/sets/candidates.js
var candidates = __webpack_require__(4747);
;// CONCATENATED MODULE: ./build/access/readable.js







function makeReadable(excess, hints) {
    const { box, base, space } = excess;
    const { resource } = box;
    const real = findRealAction(base, resource, hints, (name) => isMember(excess, new Variant(box, name, resource)));
    const action = real ?? box.action;
    const better = space.resources === 'own' ? undefined : findResource(excess, hints, action);
    return new Variant(box, action, better ?? resource);
}
function isMember({ base, avoid }, point) {
    if (!(0,factor/* contains */.gR)(base, point))
        return false;
    for (const factors of avoid)
        if ((0,factor/* contains */.gR)(factors, point))
            return false;
    return true;
}
class Variant {
    action;
    resource;
    #other;
    constructor(other, action, resource) {
        this.#other = other;
        this.action = action;
        this.resource = resource;
    }
    get caller() {
        return this.#other.caller;
    }
    key(dimension) {
        return this.#other.key(dimension);
    }
}
function findResource(excess, hints, action) {
    const { box, base } = excess;
    const fits = (resource) => resource === box.resource ||
        (isMember(excess, new Variant(box, action, resource)) &&
            (resource === '*' || pattern/* EVERY_ARN */.iG.matches(resource)) &&
            isTaken(action, resource, hints));
    for (const resource of hints.resources ?? [])
        if (fits(resource))
            return resource;
    if (action.startsWith('s3:'))
        for (const resource of USUAL)
            if (fits(resource))
                return resource;
    let tried = 0;
    for (const { dimension, test, inside } of base) {
        if (dimension !== keys/* RESOURCE */.bD || !inside || !(test instanceof glob_test/* GlobTest */.N))
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
    const taken = hints.resourcesOf?.(action);
    if (taken !== undefined) {
        for (const pattern of taken) {
            const text = fillReadably((0,arn_format/* resourceGlob */.PG)(pattern), fits);
            if (text !== undefined)
                return text;
        }
        return undefined;
    }
    const service = action.slice(0, action.indexOf(':'));
    const usual = `arn:aws:${service}:us-east-1:999988887777:example`;
    return fits(usual) ? usual : undefined;
}
function fillReadably(glob, fits) {
    if (glob.shape === 'literal')
        return fits(glob.stem) ? glob.stem : undefined;
    for (const word of WORDS) {
        const text = (0,candidates/* fill */.G)(glob, word);
        if (fits(text))
            return text;
    }
    return undefined;
}
const USUAL = ['arn:aws:s3:::example/file.jpg', 'arn:aws:s3:::example'];
const MAX_TRIED = 20;
const WORDS = ['example', 'example/file.jpg', ''];

// EXTERNAL MODULE: ./build/access/sets/caller.js
var sets_caller = __webpack_require__(854);
// EXTERNAL MODULE: ./build/access/sets/glob.js
var glob = __webpack_require__(363);
;// CONCATENATED MODULE: ./build/access/witness.js









function describeWitness(excess, statements, given = {}) {
    const { base, space } = excess;
    const hints = space.resources === 'own' ? { ...given, resourcesOf: undefined } : given;
    let point = makeReadable(excess, hints);
    let mismatch = !isTaken(point.action, point.resource, hints);
    if (mismatch || isInvented(point.action, hints)) {
        const found = findMatching(excess, hints);
        if (found !== excess) {
            point = makeReadable({ ...found, base }, hints);
            mismatch = !isTaken(point.action, point.resource, hints);
        }
    }
    const context = {};
    for (const { name, dimension, isMultivalued } of space.keys.all()) {
        const value = point.key(dimension);
        if (value !== undefined)
            context[name] = typeof value === 'string' && isMultivalued ? [value] : value;
    }
    const { caller, resource } = point;
    if (caller.kind === 'session' && caller.arn !== undefined)
        context['aws:PrincipalArn'] = caller.arn;
    const principal = (0,sets_caller/* toRequestPrincipal */.PF)(nameSession(caller, context));
    return { witness: { principal, action: spell(point.action, statements, hints), resource, context }, mismatch };
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
    if (resourcesOf === undefined)
        return excess;
    const budget = new access_budget/* Budget */.__(POLISH_MS);
    const search = (actionGlobs, inside, pattern) => {
        const base = [...excess.base, { dimension: keys/* ACTION */.hr, test: new glob_test/* GlobTest */.N(actionGlobs), inside }];
        const resource = pattern === undefined ? undefined : (0,arn_format/* resourceGlob */.PG)(pattern);
        if (resource !== undefined)
            base.push({ dimension: keys/* RESOURCE */.bD, test: new glob_test/* GlobTest */.N([resource]), inside: true });
        const start = (0,access_box/* narrowAll */.fD)(access_box/* Box */.az.all(excess.space), base, budget);
        const box = start && (0,access_box/* findOutside */.BQ)(start, excess.avoid, budget);
        return box && { ...excess, box, base };
    };
    try {
        for (const [pattern, globs] of groupByResource(actions, resourcesOf)) {
            const found = search(globs, true, pattern);
            if (found !== undefined)
                return found;
        }
        const services = new Set(actions.map((action) => action.slice(0, action.indexOf(':')).toLowerCase()));
        const own = [...services].map((service) => glob/* Glob */.f.prefix(`${service}:`));
        return search(own, false, undefined) ?? excess;
    }
    catch (error) {
        if (error instanceof access_budget/* TooComplex */.hx)
            return excess;
        throw error;
    }
}
const POLISH_MS = 10;


/***/ })

};

return { id, ids, modules };
})();
