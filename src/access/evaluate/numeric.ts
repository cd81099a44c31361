import type { BaseOperator } from '../../policy/operator.js';
import { quote } from './glob.js';
import type { Match } from './truth.js';

/** An exact decimal: `digits` divided by ten to the power of `scale`. */
export interface Decimal {
  readonly digits: bigint;
  readonly scale: number;
}

/** Numeric operators compare integers and decimals, exactly: object sizes pass the precision of a float. */
export function matchNumber(operator: BaseOperator, text: string, value: string): Match {
  const wanted = parseDecimal(value);
  if (wanted === undefined) return { unclear: `${quote(value)} is not a number, which AWS leaves undocumented` };
  const given = parseDecimal(text);
  if (given === undefined) return { unclear: `the request's ${quote(text)} is not a number` };
  return compares(operator, compareDecimals(given, wanted));
}

/** Reads an integer or decimal; `undefined` for anything else, exponents and absurd lengths too. */
export function parseDecimal(text: string): Decimal | undefined {
  const found = /^([+-]?)(\d{1,200})(?:\.(\d{1,200}))?$/.exec(text);
  if (found === null) return undefined;
  const [, sign = '', whole = '', fraction = ''] = found;
  const digits = BigInt(whole + fraction);
  return { digits: sign === '-' ? -digits : digits, scale: fraction.length };
}

/** Negative, zero or positive. */
export function compareDecimals(a: Decimal, b: Decimal): number {
  const scale = Math.max(a.scale, b.scale);
  const left = a.digits * 10n ** BigInt(scale - a.scale);
  const right = b.digits * 10n ** BigInt(scale - b.scale);
  return left < right ? -1 : Number(left > right);
}

/** Whether the order of the request's value and the policy's is the one that the operator asks for (Not: the opposite). */
export function compares(operator: BaseOperator, order: number): boolean {
  if (operator.endsWith('LessThan')) return order < 0;
  if (operator.endsWith('LessThanEquals')) return order <= 0;
  if (operator.endsWith('GreaterThan')) return order > 0;
  if (operator.endsWith('GreaterThanEquals')) return order >= 0;
  return order === 0;
}
