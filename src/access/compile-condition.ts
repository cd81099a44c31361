import { parseOperator, type Operator } from '../policy/operator.js';
import type { Condition } from '../policy/types.js';
import { OpaqueTest, type Factor } from './factor.js';
import { lowerKey, PRINCIPAL, type Keys, type KeyUse } from './keys.js';
import { doubt, globTest, type Doubts, type Reading } from './reading.js';
import { ADDRESSES, parseRange } from './sets/address.js';
import { isDerivedKey } from './sets/caller.js';
import { MOMENTS, parseMoment } from './sets/date.js';
import { TruthTest } from './sets/finite-set.js';
import { Glob } from './sets/glob.js';
import { IntervalTest, type Interval, type Line } from './sets/interval.js';
import { KeyTest } from './sets/key-set.js';
import { NUMBERS, parseNumber } from './sets/number.js';
import { compileArn, compileText, patternSyntax } from './sets/pattern.js';
import { DerivedTest } from './sets/principal-test.js';
import { ANY_VALUE, type ValueTest } from './sets/value.js';

const NEVER = new KeyTest(false, 'some', ANY_VALUE, false);
const ALWAYS = new KeyTest(true, 'some', ANY_VALUE, true);

/**
 * What one condition asks of its key, as a factor. `isWide`: without a reading, whether a key of the principal that AWS does
 * not document counts as passing. Source: IAM User Guide, reference_policies_elements_condition_operators.
 */
export function compileCondition(
  condition: Condition,
  hasVariables: boolean,
  keys: Keys,
  doubts: Doubts,
  reading: Reading | undefined,
  isWide: boolean,
): Factor {
  const key = lowerKey(condition.key);
  const use = isDerivedKey(key) ? undefined : keys.use(key, condition.key);
  const own: Doubts = { first: undefined, variables: doubts.variables };
  const missing = reading?.undeclared?.get(key);
  if (missing !== undefined) doubt(own, missing);
  const test =
    missing === undefined
      ? compileTest(condition, use, hasVariables, own, reading)
      : reading?.over === true
        ? ALWAYS
        : NEVER;
  if (own.first !== undefined) doubt(doubts, `${condition.operator} on ${condition.key}: ${own.first}`);
  const dimension = use?.dimension ?? PRINCIPAL;
  if (test === undefined) {
    return { dimension, test: new OpaqueTest(`${JSON.stringify(condition)} ${String(hasVariables)}`), inside: true };
  }
  if (!isDerivedKey(key)) return { dimension, test, inside: true };
  return { dimension, test: new DerivedTest(key, test, reading?.over ?? isWide), inside: true };
}

/** `undefined`: not decided, and no reading is asked for. */
function compileTest(
  condition: Condition,
  use: KeyUse | undefined,
  hasVariables: boolean,
  doubts: Doubts,
  reading: Reading | undefined,
): KeyTest | undefined {
  const undecided = (reason: string): KeyTest | undefined => {
    doubt(doubts, reason);
    return reading && (reading.over ? ALWAYS : NEVER);
  };
  const operator = parseOperator(condition.operator);
  if (operator === undefined) return undecided('an operator that we do not know');
  if (operator.family === 'Null') return compileNull(operator, condition.values) ?? undecided('not documented');
  if (condition.values.length === 0 && operator.negated) return undecided('a negated operator without values');
  const absent = passesAbsent(operator, doubts, reading);
  if (absent === undefined) return undefined;
  const quantifier = use?.isMultivalued === true && operator.set === 'ForAllValues' ? 'every' : 'some';
  const wide = reading !== undefined && reading.over !== operator.negated;
  const isUnread = use?.family === 'mixed' || (use?.isMultivalued === true && operator.set === undefined);
  if (isUnread) {
    const reason =
      use.family === 'mixed'
        ? 'the key is compared as values of two kinds'
        : 'a multivalued key without a set operator';
    doubt(doubts, reason);
    return reading && new KeyTest(absent, quantifier, ANY_VALUE, reading.over);
  }
  const test = compileValues(operator, condition.values, hasVariables, wide, doubts, reading);
  return test && new KeyTest(absent, quantifier, test, !operator.negated);
}

function compileNull(operator: Operator, values: readonly string[]): KeyTest | undefined {
  if (operator.set !== undefined || values.length === 0) return undefined;
  if (values.some((value) => value !== 'true' && value !== 'false')) return undefined;
  if (values.includes('true')) return values.includes('false') ? ALWAYS : KeyTest.absent;
  return KeyTest.present;
}

/** Positive operators fail on an absent key; negated ones, IfExists and ForAllValues hold. */
function passesAbsent(
  { set, negated, ifExists }: Operator,
  doubts: Doubts,
  reading: Reading | undefined,
): boolean | undefined {
  if (ifExists) return true;
  if (set === 'ForAnyValue') return false;
  if (set === undefined) return negated;
  if (!negated) return true;
  doubt(doubts, "AWS's own tables disagree about an absent key");
  return reading?.over;
}

function compileValues(
  operator: Operator,
  values: readonly string[],
  hasVariables: boolean,
  wide: boolean,
  doubts: Doubts,
  reading: Reading | undefined,
): ValueTest | undefined {
  switch (operator.family) {
    case 'Arn':
      return globTest(
        values.map((value) => compileArn(value, patternSyntax(true, false, hasVariables))),
        doubts,
        reading,
        wide,
      );
    case 'Numeric':
      return ordered(NUMBERS, values, (value) => ray(NUMBERS, operator, parseNumber(value)), wide, doubts, reading);
    case 'Date':
      return ordered(MOMENTS, values, (value) => ray(MOMENTS, operator, parseMoment(value)), wide, doubts, reading);
    case 'IpAddress':
      return ordered(ADDRESSES, values, unambiguousRange, wide, doubts, reading);
    case 'Bool': {
      const odd = values.find((value) => value !== 'true' && value !== 'false');
      if (odd === undefined) return new TruthTest(values);
      doubt(doubts, `"${odd}" is not written true or false`);
      return reading && (wide ? ANY_VALUE : new TruthTest(values));
    }
    case 'Binary': {
      const odd = values.find((value) => !BASE64.test(value));
      if (odd !== undefined) doubt(doubts, `"${odd}" is not base64 in its usual form`);
      if (odd !== undefined && (reading === undefined || wide)) return reading && ANY_VALUE;
      return globTest(
        values.map((value) => Glob.literal(value)),
        doubts,
        reading,
        wide,
      );
    }
    default: {
      const isLike = operator.base === 'StringLike' || operator.base === 'StringNotLike';
      const ignoresCase = operator.base.endsWith('IgnoreCase');
      const syntax = patternSyntax(isLike, ignoresCase, hasVariables);
      const compiled = values.map((value) =>
        ignoresCase && !ASCII.test(value)
          ? { unknown: 'letters beyond ASCII compared without case' }
          : compileText(value, syntax),
      );
      return globTest(compiled, doubts, reading, wide);
    }
  }
}

/** What a value that cannot be read names is not known: all there is, or nothing. */
function ordered<T extends number | bigint>(
  line: Line<T>,
  values: readonly string[],
  read: (value: string) => Interval<T> | undefined,
  wide: boolean,
  doubts: Doubts,
  reading: Reading | undefined,
): IntervalTest<T> | undefined {
  const intervals: Interval<T>[] = [];
  let isOpaque = false;
  for (const value of values) {
    const interval = read(value);
    if (interval !== undefined) {
      intervals.push(interval);
    } else {
      doubt(doubts, `"${value}" is not a ${line.name} that we can read for certain`);
      isOpaque = true;
      if (wide) intervals.push([line.least, line.greatest]);
    }
  }
  return isOpaque && reading === undefined ? undefined : new IntervalTest(line, intervals);
}

/** The values that a Numeric or Date operator passes; negated ones say what their opposite says. */
function ray(line: Line<number>, { base }: Operator, value: number | undefined): Interval<number> | undefined {
  if (value === undefined) return undefined;
  if (base.endsWith('LessThan')) return [line.least, line.previous(value)];
  if (base.endsWith('LessThanEquals')) return [line.least, value];
  if (base.endsWith('GreaterThan')) return [line.next(value), line.greatest];
  if (base.endsWith('GreaterThanEquals')) return [value, line.greatest];
  return [value, value];
}

/** The guide gives an address without a prefix length /32, without saying that it means IPv4 alone. */
function unambiguousRange(value: string): Interval<bigint> | undefined {
  return value.includes(':') && !value.includes('/') ? undefined : parseRange(value);
}

const ASCII = /^[ -~]*$/;
const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/][AQgw]==|[A-Za-z0-9+/]{2}[AEIMQUYcgkosw048]=)?$/;
