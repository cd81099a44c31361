import type { BaseOperator } from '../../policy/operator.js';
import { quote } from './glob.js';
import { compareDecimals, compares, parseDecimal, type Decimal } from './numeric.js';
import type { Match } from './truth.js';

/** Date operators compare instants, written by ISO 8601 (its W3C profile) or in epoch seconds. */
export function matchDate(operator: BaseOperator, text: string, value: string): Match {
  const wanted = parseInstant(value);
  if (wanted === undefined) return { unclear: `${quote(value)} is not a date that we can read for certain` };
  const given = parseInstant(text);
  if (given === undefined)
    return { unclear: `the request's ${quote(text)} is not a date that we can read for certain` };
  return compares(operator, compareDecimals(given, wanted));
}

/** Seconds since 1970; `undefined` for what is no date, or could be read in two ways (four digits: a year, or seconds). */
export function parseInstant(text: string): Decimal | undefined {
  if (/^\d{4}$/.test(text)) return undefined;
  const seconds = parseDecimal(text);
  if (seconds !== undefined) return seconds;
  const found = ISO.exec(text);
  if (found === null) return undefined;
  const [, year = '', month = '', day = '1', hour = '0', minute = '0', second = '0', fraction = '', zone = 'Z'] = found;
  const numbers = [year, month, day, hour, minute, second].map(Number);
  const whole = wholeSeconds(numbers);
  const shift = zoneSeconds(zone);
  if (whole === undefined || shift === undefined) return undefined;
  const digits = BigInt(whole - shift) * 10n ** BigInt(fraction.length) + BigInt(fraction === '' ? 0 : fraction);
  return { digits, scale: fraction.length };
}

const ISO = /^(\d{4})-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,20}))?)?(Z|[+-]\d\d:\d\d))?)?$/;

/** Undefined for a date that is not in the calendar, such as 30 February. */
function wholeSeconds(numbers: readonly number[]): number | undefined {
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

function zoneSeconds(zone: string): number | undefined {
  if (zone === 'Z') return 0;
  const hours = Number(zone.slice(1, 3));
  const minutes = Number(zone.slice(4, 6));
  if (hours > 23 || minutes > 59) return undefined;
  return (zone.startsWith('-') ? -1 : 1) * (hours * 3600 + minutes * 60);
}
