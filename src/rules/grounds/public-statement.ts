import { splitArn } from '../../policy/arn.js';
import { parseOperator } from '../../policy/operator.js';
import type { Condition, Statement } from '../../policy/types.js';

/**
 * Whether S3 takes a statement for public. It assumes so until one element fixes who is meant: each principal, or one
 * condition of the list below with values that hold neither a wildcard nor a variable.
 * Source: S3 User Guide, access-control-block-public-access, "The meaning of public".
 */
export function isPublicStatement({ effect, principal, notPrincipal, conditions }: Statement): boolean {
  if (effect !== 'Allow') return false;
  const isOpen = notPrincipal !== undefined || (principal ?? []).some(({ value }) => /[*?]|\$\{/.test(value));
  return isOpen && !conditions.some(fixesCaller);
}

/** Whether a condition fixes who asks. All values count: any one of them may be the one that is met. */
function fixesCaller({ operator, key, values }: Condition): boolean {
  const parsed = parseOperator(operator);
  // Where the key is missing these are true for everybody.
  if (parsed === undefined || parsed.negated || parsed.ifExists || parsed.set === 'ForAllValues') return false;
  if (parsed.family === 'Null' || values.length === 0) return false;
  const isFixed = FIXING.get(key.toLowerCase());
  return isFixed !== undefined && values.every(isFixed);
}

const isFixedText = (value: string): boolean => !/[*?]|\$\{/.test(value);

/** By lower-case condition key: when one of its values is fixed. */
const FIXING: ReadonlyMap<string, (value: string) => boolean> = new Map([
  ...[
    // "An AWS principal, user, role, or service principal".
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
  ].map((key) => [key, isFixedText] as const),
  ['aws:sourceip', isNarrowRange] as const,
  ['s3:dataaccesspointarn', isFixedAccessPoint] as const,
]);

/** IPv4 ranges broader than /8 and IPv6 ranges broader than /32 count as public. An address alone is one address. */
function isNarrowRange(range: string): boolean {
  const [address = '', bits] = range.split('/');
  if (!isFixedText(range) || (bits !== undefined && !/^\d{1,3}$/.test(bits))) return false;
  const least = address.includes(':') ? 32 : 8;
  return bits === undefined || Number(bits) >= least;
}

/** The name of the access point may be open as long as its account is not. */
function isFixedAccessPoint(value: string): boolean {
  const arn = splitArn(value);
  return arn?.service === 's3' && /^\d{12}$/.test(arn.account) && arn.resource.startsWith('accesspoint/');
}
