import { parseOperator } from '../policy/operator.js';
import type { Condition, PolicyDocument, Statement } from '../policy/types.js';
import { parseRange } from './sets/address.js';

/**
 * Whether a bucket policy is public by S3's definition: unless every Allow grants to fixed values only, of a principal or of
 * one of a few condition keys. Source: S3 User Guide, "The meaning of public".
 */
export function isPublicPolicy({ statements, version }: Pick<PolicyDocument, 'statements' | 'version'>): boolean {
  return statements.some(
    (statement) => statement.effect === 'Allow' && !grantsToFixed(statement, version === '2012-10-17'),
  );
}

function grantsToFixed({ principal, conditions }: Statement, hasVariables: boolean): boolean {
  const isNamed = principal?.every(({ value }) => !/[*?]/.test(value)) === true;
  return isNamed || conditions.some((condition) => isFixed(condition, hasVariables));
}

function isFixed({ operator: written, key, values }: Condition, hasVariables: boolean): boolean {
  const operator = parseOperator(written);
  if (operator === undefined || operator.negated || operator.ifExists || operator.set === 'ForAllValues') return false;
  if (operator.family === 'Null' || values.length === 0) return false;
  const name = key.toLowerCase();
  if (name === 'aws:sourceip') return operator.family === 'IpAddress' && values.every(isNarrow);
  const isPlain = (value: string): boolean => !(hasVariables && value.includes('${'));
  if (name === 's3:dataaccesspointarn')
    return values.every((value) => isPlain(value) && !/[*?]/.test(value.split(':').slice(0, 5).join(':')));
  if (name === 'aws:userid') return values.every((value) => isPlain(value) && !/[*?]/.test(value.split(':')[0] ?? ''));
  return FIXING.has(name) && values.every((value) => isPlain(value) && !/[*?]/.test(value));
}

/** A block no broader than /8 (IPv4) or /32 (IPv6). */
function isNarrow(value: string): boolean {
  const range = parseRange(value);
  if (range === undefined) return false;
  const most = value.includes(':') ? 1n << 96n : 1n << 24n;
  return range[1] - range[0] < most;
}

const FIXING: ReadonlySet<string> = new Set([
  ...[
    'aws:principalorgid',
    'aws:principalarn',
    'aws:principalaccount',
    'aws:sourcearn',
    'aws:sourcevpc',
    'aws:sourcevpce',
  ],
  ...['aws:sourceowner', 'aws:sourceaccount', 's3:dataaccesspointaccount'],
]);
