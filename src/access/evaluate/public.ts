import { splitArn } from '../../policy/arn.js';
import { parseOperator } from '../../policy/operator.js';
import type { Condition, PolicyDocument, Statement } from '../../policy/types.js';
import { quote } from './glob.js';
import { parseRange } from './ip.js';
import { isEveryone } from './principal.js';
import { allOf, negate, no, unknown, YES, type Truth } from './truth.js';

/**
 * Whether S3 counts a bucket policy as public: it does until every Allow is bound to fixed values, without wildcard or
 * variable, of its principal or of one of a few keys. Source: S3 User Guide, access-control-block-public-access.
 */
function isPublicPolicy({ statements, defects }: PolicyDocument): Truth {
  const [defect] = defects;
  if (defect !== undefined) return unknown(`whether the bucket policy is public: ${defect.message}`);
  const allows = statements.filter(({ effect }) => effect === 'Allow');
  return negate(allOf(allows.map(isBound)), 'every Allow of the bucket policy is bound to fixed principals or sources');
}

/** RestrictPublicBuckets cuts what a public policy allows beyond the owner's account, whatever its other statements say. */
export function survivesAccessBlock(bucketPolicy: PolicyDocument, restrictPublicBuckets: boolean | undefined): Truth {
  if (restrictPublicBuckets === false) return YES;
  const isPublic = isPublicPolicy(bucketPolicy);
  if (isPublic.is === 'no') return YES;
  if (isPublic.is === 'unknown') return isPublic;
  if (restrictPublicBuckets === true)
    return no('the bucket policy is public, and RestrictPublicBuckets cuts what it allows to other accounts');
  return unknown('the bucket policy counts as public, and whether RestrictPublicBuckets is on is not known');
}

function isBound(statement: Statement): Truth {
  const name = statement.sid === undefined || statement.sid === '' ? String(statement.index) : quote(statement.sid);
  const { principal } = statement;
  if (principal !== undefined && !principal.some(isEveryone)) return YES;
  if (statement.conditions.some(isFixed)) return YES;
  return no(`statement ${name} allows everyone`);
}

const FIXED_TEXT = new Set([
  ...['aws:principalarn', 'aws:principalaccount', 'aws:principalorgid', 'aws:sourcearn', 'aws:sourcevpc'],
  ...['aws:sourcevpce', 'aws:sourceowner', 'aws:sourceaccount', 's3:dataaccesspointaccount'],
]);

function isFixed({ operator: written, key, values }: Condition): boolean {
  const operator = parseOperator(written);
  if (operator === undefined || operator.negated || operator.ifExists || operator.set === 'ForAllValues') return false;
  if (values.length === 0) return false;
  const lower = key.toLowerCase();
  if (lower === 'aws:sourceip') return operator.family === 'IpAddress' && values.every(isNarrowRange);
  if (operator.family !== 'String' && operator.family !== 'Arn') return false;
  if (lower === 'aws:userid') return values.every((value) => isFixedText(value.replace(/^[A-Z0-9]+:\*$/, '')));
  if (lower === 's3:dataaccesspointarn') {
    return values.every((value) => isFixedText(splitArn(value)?.account ?? '*') && !value.includes('${'));
  }
  return FIXED_TEXT.has(lower) && values.every(isFixedText);
}

function isFixedText(value: string): boolean {
  return value !== '' && !/[*?]|\$\{/.test(value);
}

/** Not broader than /8 (IPv4) or /32 (IPv6). */
function isNarrowRange(value: string): boolean {
  const range = parseRange(value);
  if (range === undefined) return false;
  return range.last - range.first < 1n << BigInt(range.version === 4 ? 24 : 96);
}
