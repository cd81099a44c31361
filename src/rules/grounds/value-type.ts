import { parseInstant } from '../../access/evaluate/date.js';
import { parseRange } from '../../access/evaluate/ip.js';
import { parseDecimal } from '../../access/evaluate/numeric.js';
import { valueTypeOf } from '../../data/condition-key.js';
import { eachKnownSite, valueText, type KnownConditionSite } from '../../policy/condition-site.js';
import type { OperatorFamily } from '../../policy/operator.js';
import type { Pointer, Policy } from '../../policy/types.js';
import { eachVariable } from '../../policy/variable.js';

/** A value that is not of its operator's type. */
export interface MistypedValue {
  readonly site: KnownConditionSite;
  readonly text: string;
  readonly pointer: Pointer;
}

type TypedFamily = Exclude<OperatorFamily, 'String' | 'Arn'>;

/**
 * The values that operators of some families cannot read. Silent about variables, which those operators do not take at
 * all, and where the operator is wrong for the key: both are findings of their own.
 */
export function* eachMistypedValue(policy: Policy, ...families: readonly TypedFamily[]): Generator<MistypedValue> {
  for (const site of eachKnownSite(policy)) {
    const family = families.find((one) => one === site.parsed.family);
    if (family === undefined || !suitsKey(site)) continue;
    for (const { value, pointer } of site.values) {
      const text = valueText(value);
      if (text === undefined || !eachVariable(text).next().done) continue;
      if (!READABLE[family](text)) yield { site, text, pointer };
    }
  }
}

const isBoolean = (text: string): boolean => /^(?:true|false)$/i.test(text);

const READABLE: Readonly<Record<TypedFamily, (text: string) => boolean>> = {
  Bool: isBoolean,
  Null: isBoolean,
  // Four digits are a year by ISO 8601, and seconds since 1970 as well: a date in both readings.
  Date: (text) => /^\d{4}$/.test(text) || parseInstant(text) !== undefined,
  Numeric: (text) => parseDecimal(text) !== undefined,
  IpAddress: (text) => parseRange(text) !== undefined,
  Binary: (text) => /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(text),
};

/** Which operators compare a key of a type. Source: IAM User Guide, reference_policies_elements_condition_operators. */
const FAMILIES: Readonly<Record<string, readonly OperatorFamily[]>> = {
  String: ['String'],
  ARN: ['Arn', 'String'],
  Bool: ['Bool'],
  Numeric: ['Numeric'],
  Date: ['Date'],
  IPAddress: ['IpAddress'],
};

/** Whether the operator is of a kind for the key; true for keys that we do not know. */
export function suitsKey(site: KnownConditionSite): boolean {
  return site.parsed.family === 'Null' || familiesFor(site.key)?.includes(site.parsed.family) !== false;
}

/** The families of operators that suit a key, the usual one first; `undefined` when we cannot tell. */
export function familiesFor(key: string): readonly OperatorFamily[] | undefined {
  // What a tag or an encryption context holds is the user's own choice.
  if (/tag\/./i.test(key) || /^kms:encryptioncontext:/i.test(key)) return undefined;
  if (/^aws:epochtime$/i.test(key)) return ['Date', 'Numeric'];
  // Strings by AWS's list that hold ARNs by its description.
  if (/(?:arn|^kms:\w+principal)$/i.test(key) && valueTypeOf(key) === 'String') return ['String', 'Arn'];
  return FAMILIES[valueTypeOf(key) ?? ''];
}
