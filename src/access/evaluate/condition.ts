import { parseOperator, type Operator } from '../../policy/operator.js';
import type { Condition } from '../../policy/types.js';
import { compareValue, type Setting } from './compare.js';
import { quote } from './glob.js';
import type { KeyState, Text } from './key-state.js';
import { anyMatch, everyMatch, no, opposite, unknown, YES, type Match, type Truth } from './truth.js';

/** Whether one condition of a statement holds. Source: IAM User Guide, reference_policies_elements_condition_operators. */
export function evaluateCondition(condition: Condition, setting: Setting): Truth {
  const operator = parseOperator(condition.operator);
  if (operator === undefined) return unknown(`${quote(condition.operator)} is not an operator that we know`);
  const state = setting.facts(condition.key.toLowerCase());
  if (operator.family === 'Null') return evaluateNull(operator, condition, state);
  if (state.kind === 'unknown') return unknown(`${condition.key}: ${state.reason}`);
  if (state.kind === 'absent') return evaluateAbsent(operator, condition);
  const match = matchState(operator, condition, state, setting);
  if (match === true) return YES;
  if (match === false) return no(mismatch(operator, condition, state));
  return unknown(`${condition.operator} ${condition.key}: ${match.unclear}`);
}

/** Whether the key is there at all. */
function evaluateNull(operator: Operator, condition: Condition, state: KeyState): Truth {
  const { key, values } = condition;
  if (operator.set !== undefined) return unknown(`${condition.operator} is not documented`);
  if (values.length === 0 || values.some((value) => value !== 'true' && value !== 'false'))
    return unknown(`Null takes true or false, not ${listed(values)}`);
  if (state.kind === 'unknown') return unknown(`${key}: ${state.reason}`);
  if (state.kind === 'set' && state.values.length === 0)
    return unknown(`${key} is an empty set, and AWS does not say whether Null takes that for absent`);
  const isAbsent = state.kind === 'absent';
  if (values.includes(String(isAbsent))) return YES;
  return no(isAbsent ? `${key} is absent` : `${key} is present`);
}

/** Positive operators fail on an absent key, negated ones and IfExists hold. */
function evaluateAbsent(operator: Operator, { key, operator: written }: Condition): Truth {
  if (operator.ifExists) return YES;
  if (operator.set === 'ForAnyValue') return no(`${key} is absent`);
  if (operator.set === 'ForAllValues') {
    if (!operator.negated) return YES;
    return unknown(`${written} on the absent key ${key}: AWS's own tables disagree`);
  }
  return operator.negated ? YES : no(`${key} is absent`);
}

type Present = Extract<KeyState, { kind: 'single' | 'set' }>;

function matchState(operator: Operator, condition: Condition, state: Present, setting: Setting): Match {
  if (condition.values.length === 0 && operator.negated) {
    return { unclear: 'AWS does not say what a negated operator without values means' };
  }
  const matchMember = (text: Text): Match => matchAnyValue(operator, condition.values, text, setting);
  if (operator.set === undefined) {
    if (state.kind === 'set') return { unclear: 'a multivalued key without ForAnyValue or ForAllValues' };
    const match = matchMember(state.text);
    return operator.negated ? opposite(match) : match;
  }
  const members = state.kind === 'set' ? state.values : [state.text];
  const matches = members.map(matchMember).map((match) => (operator.negated ? opposite(match) : match));
  const holds = operator.set === 'ForAnyValue' ? anyMatch(matches) : everyMatch(matches);
  const asEmpty = operator.set === 'ForAllValues' || operator.ifExists;
  if (members.length === 0) return asEmpty;
  // The guide calls an empty text "a null dataset", which would be the same as no member at all.
  if (members.every((member) => member === '') && holds !== asEmpty) {
    return { unclear: 'whether an empty text counts as a value for a set operator' };
  }
  return holds;
}

/** Whether one member of the key fits any of the policy's values. */
function matchAnyValue(operator: Operator, values: readonly string[], text: Text, setting: Setting): Match {
  let withoutValue = false;
  const matches: Match[] = [];
  for (const value of values) {
    const match = compareValue(operator, text, value, setting);
    if (match === 'no-value') withoutValue = true;
    else matches.push(match);
  }
  const match = anyMatch(matches);
  // A variable without a value fails "the condition": whether that spares the values beside it is not documented.
  if (withoutValue && match === true)
    return { unclear: 'a variable without a value stands beside a value that matches' };
  return match;
}

function mismatch(operator: Operator, condition: Condition, state: Present): string {
  const given = describe(state);
  const wanted = listed(condition.values);
  const verb = operator.negated ? 'which is excluded by' : 'not matched by';
  return `${condition.key} is ${given}, ${verb} ${condition.operator} ${wanted}`;
}

function describe(state: Present): string {
  if (state.kind === 'set') return `the set ${listed(state.values)}`;
  if (typeof state.text === 'string') return quote(state.text);
  return quote(`${state.text.before}…${state.text.after}`);
}

function listed(values: readonly string[]): string {
  return values.length === 1 ? quote(values[0] ?? '') : `[${values.map(quote).join(', ')}]`;
}
