import { eachStatement, eachText } from '../../policy/elements.js';
import { eachSite } from '../../policy/condition-site.js';
import type { Pointer, Policy } from '../../policy/types.js';
import { eachVariable, type PolicyVariable, type VariableDefect } from '../../policy/variable.js';

/** A variable with the text that holds it. */
export interface PlacedVariable {
  readonly variable: PolicyVariable;
  readonly pointer: Pointer;
}

/** The variables where AWS reads variables: in resources and in condition values. */
export function* eachReadVariable(policy: Policy): Generator<PlacedVariable> {
  for (const statement of eachStatement(policy)) {
    for (const { value, pointer } of eachText(statement, 'Resource', 'NotResource')) yield* variablesOf(value, pointer);
  }
  for (const { values } of eachSite(policy)) {
    for (const { value, pointer } of values) if (typeof value === 'string') yield* variablesOf(value, pointer);
  }
}

/** The misspelt ones among them. */
export function* eachMisspeltVariable(policy: Policy, defect: VariableDefect): Generator<PlacedVariable> {
  for (const placed of eachReadVariable(policy)) if (placed.variable.defect === defect) yield placed;
}

export function* variablesOf(text: string, pointer: Pointer): Generator<PlacedVariable> {
  if (!text.includes('${')) return;
  for (const variable of eachVariable(text)) yield { variable, pointer };
}
