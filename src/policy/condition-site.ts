import { eachCondition, eachStatement, type PlacedCondition, type RawStatement } from './elements.js';
import { parseOperator, type Operator } from './operator.js';
import type { Json, Policy } from './types.js';

/** One key under one operator, with the statement around it and the operator taken apart. */
export interface ConditionSite extends PlacedCondition {
  readonly statement: RawStatement;
  /** `undefined` for an operator that AWS does not have. */
  readonly parsed: Operator | undefined;
}

/** A condition whose operator AWS knows. */
export interface KnownConditionSite extends ConditionSite {
  readonly parsed: Operator;
}

/** Every condition of every statement, malformed ones too. */
export function* eachSite(policy: Pick<Policy, 'json'>): Generator<ConditionSite> {
  for (const statement of eachStatement(policy)) {
    for (const condition of eachCondition(statement)) {
      yield { ...condition, statement, parsed: parseOperator(condition.operator) };
    }
  }
}

/** Every condition that can be judged by what its operator means; an unknown operator is a finding of its own. */
export function* eachKnownSite(policy: Pick<Policy, 'json'>): Generator<KnownConditionSite> {
  for (const site of eachSite(policy)) {
    if (site.parsed !== undefined) yield { ...site, parsed: site.parsed };
  }
}

/** A condition value as AWS compares it; `undefined` for an object, a list or null, which is no value. */
export function valueText(value: Json): string | undefined {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : undefined;
}

/** All values as AWS compares them; what is no value is left out. */
export function valueTexts(site: PlacedCondition): string[] {
  return site.values.map(({ value }) => valueText(value)).filter((text) => text !== undefined);
}

/**
 * Whether the condition is false for a request without the key. Negated operators, `…IfExists` and `ForAllValues` are
 * true there, and `Null` is what asks. Source: IAM User Guide, reference_policies_elements_condition_operators.
 */
export function isFalseWhenAbsent({ parsed, values }: KnownConditionSite): boolean {
  if (parsed.family === 'Null') return values.every(({ value }) => valueText(value) === 'false');
  return !parsed.negated && !parsed.ifExists && parsed.set !== 'ForAllValues';
}
