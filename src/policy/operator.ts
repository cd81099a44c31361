/** What a condition operator compares. */
export type OperatorFamily = 'String' | 'Arn' | 'Numeric' | 'Date' | 'Bool' | 'Binary' | 'IpAddress' | 'Null';

/** An operator taken apart: `ForAnyValue:StringNotLikeIfExists` is a negated, wildcarded String with both extras. */
export interface Operator {
  readonly set: 'ForAllValues' | 'ForAnyValue' | undefined;
  readonly base: BaseOperator;
  readonly ifExists: boolean;
  readonly family: OperatorFamily;
  readonly negated: boolean;
}

interface OperatorFacts {
  readonly family: OperatorFamily;
  readonly negated: boolean;
}

/** Every condition operator. Source: IAM User Guide, reference_policies_elements_condition_operators. */
export const OPERATORS = {
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
} as const satisfies Readonly<Record<string, OperatorFacts>>;

export type BaseOperator = keyof typeof OPERATORS;

const parsed = new Map<string, Operator | undefined>();

/** Takes an operator apart; `undefined` for one that AWS does not have (`NullIfExists` too). Remembers what it has seen. */
export function parseOperator(text: string): Operator | undefined {
  if (parsed.has(text)) return parsed.get(text);
  const operator = takeApart(text);
  if (parsed.size < MAX_REMEMBERED) parsed.set(text, operator);
  return operator;
}

/** More spellings than exist; only hostile input has more, and it must not grow the map for ever. */
const MAX_REMEMBERED = 1_000;

function takeApart(text: string): Operator | undefined {
  let base = text;
  let set: Operator['set'];
  for (const qualifier of ['ForAllValues', 'ForAnyValue'] as const) {
    if (base.startsWith(`${qualifier}:`)) {
      set = qualifier;
      base = base.slice(qualifier.length + 1);
    }
  }
  const ifExists = base.endsWith('IfExists');
  if (ifExists) base = base.slice(0, -'IfExists'.length);
  if (!isBaseOperator(base) || (base === 'Null' && ifExists)) return undefined;
  return { set, base, ifExists, ...OPERATORS[base] };
}

function isBaseOperator(text: string): text is BaseOperator {
  return Object.hasOwn(OPERATORS, text);
}
