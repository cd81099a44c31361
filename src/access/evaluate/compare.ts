import type { Operator } from '../../policy/operator.js';
import { matchArn } from './arn.js';
import { matchDate } from './date.js';
import { quote } from './glob.js';
import { matchIp } from './ip.js';
import type { Facts, Text } from './key-state.js';
import { matchNumber } from './numeric.js';
import { matchLike, matchString } from './string.js';
import type { Match } from './truth.js';
import { expandVariables, type VariableSupport } from './variables.js';

/** What a comparison of values needs to know beside the two values. */
export interface Setting {
  readonly facts: Facts;
  readonly variables: VariableSupport;
}

/** Whether a value of the request fits one value of the policy, before negation; `no-value`: nothing to compare with. */
export function compareValue(operator: Operator, text: Text, value: string, setting: Setting): Match | 'no-value' {
  if (operator.family === 'String' || operator.family === 'Arn') {
    const expansion = expandVariables(value, setting.facts, setting.variables);
    if (expansion.kind === 'no-value') return 'no-value';
    if (expansion.kind === 'unknown') return { unclear: expansion.reason };
    if (operator.family === 'String') return matchString(operator, text, expansion);
    return matchLike(expansion.pattern, expansion.wildValue, text, matchArn);
  }
  if (typeof text !== 'string') return { unclear: 'the value of the request is not known' };
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

/** `true` and `false`; AWS does not document what another spelling means. */
function matchBool(text: string, value: string): Match {
  for (const given of [value, text]) {
    if (given !== 'true' && given !== 'false') return { unclear: `${quote(given)} is not written true or false` };
  }
  return text === value;
}

/** Byte for byte, both sides in base64. Where both are canonical, equal bytes are equal texts. */
function matchBinary(text: string, value: string): Match {
  for (const given of [value, text]) {
    if (!isCanonicalBase64(given)) return { unclear: `${quote(given)} is not base64 in its usual form` };
  }
  return text === value;
}

/** Unused bits zero, padding written. */
function isCanonicalBase64(text: string): boolean {
  return /^(?:[\w+/]{4})*(?:[\w+/][AQgw]==|[\w+/]{2}[AEIMQUYcgkosw048]=)?$/.test(text) && !text.includes('_');
}
