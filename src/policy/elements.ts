import { isObject } from './read.js';
import type { Json, Pointer, Policy, Principal } from './types.js';

/**
 * The elements of a document one by one, each with its pointer, as written: unlike `policy.statements` these also yield
 * what is malformed, so that a rule can say so. All of them are lenient and never throw.
 */

/** A statement as written. */
export interface RawStatement {
  /** 0-based position in the document. */
  readonly index: number;
  readonly pointer: Pointer;
  readonly json: Readonly<Record<string, Json>>;
}

/** A JSON value with its place. */
export interface Placed<T = Json> {
  readonly value: T;
  readonly pointer: Pointer;
}

/** The statements that are objects. */
export function* eachStatement(policy: Pick<Policy, 'json'>): Generator<RawStatement> {
  if (!isObject(policy.json)) return;
  for (const { value, pointer } of eachItem(policy.json.Statement, ['Statement'])) {
    if (isObject(value)) yield { index: typeof pointer[1] === 'number' ? pointer[1] : 0, pointer, json: value };
  }
}

/** The items of a value that may be one or a list; nothing for a missing value. */
export function* eachItem(value: Json | undefined, pointer: Pointer): Generator<Placed> {
  if (value === undefined) return;
  if (!Array.isArray(value)) {
    yield { value, pointer };
    return;
  }
  const list: readonly Json[] = value;
  for (const [index, item] of list.entries()) yield { value: item, pointer: [...pointer, index] };
}

/** The texts of a string-or-list element such as `Action` or `NotResource`; what is no text is left out. */
export function* eachText(statement: RawStatement, ...elements: readonly string[]): Generator<Placed<string>> {
  for (const element of elements) {
    for (const { value, pointer } of eachItem(statement.json[element], [...statement.pointer, element])) {
      if (typeof value === 'string') yield { value, pointer };
    }
  }
}

/** A principal as written: `type` is any key of the object, or `*` for a bare text. */
export interface PlacedPrincipal extends Placed<string> {
  readonly type: Principal['type'] | (string & {});
  readonly element: 'Principal' | 'NotPrincipal';
}

/** The principals of both elements; a bare text (`"*"` or, wrongly, anything else) has the type `*`. */
export function* eachPrincipal(
  statement: RawStatement,
  elements: readonly PlacedPrincipal['element'][] = ['Principal', 'NotPrincipal'],
): Generator<PlacedPrincipal> {
  for (const element of elements) {
    const json = statement.json[element];
    const pointer = [...statement.pointer, element];
    if (typeof json === 'string') yield { type: '*', element, value: json, pointer };
    if (!isObject(json)) continue;
    for (const type of Object.keys(json)) {
      for (const item of eachItem(json[type], [...pointer, type])) {
        if (typeof item.value === 'string') yield { type, element, value: item.value, pointer: item.pointer };
      }
    }
  }
}

/** One key under one operator. */
export interface PlacedCondition {
  /** As written. */
  readonly operator: string;
  /** As written. */
  readonly key: string;
  /** Of the key's property: its value, or with part `key` its name. */
  readonly pointer: Pointer;
  /** The values one by one, whatever their JSON type. */
  readonly values: readonly Placed[];
  readonly json: Json;
}

export function* eachCondition(statement: RawStatement): Generator<PlacedCondition> {
  const block = statement.json.Condition;
  if (!isObject(block)) return;
  for (const operator of Object.keys(block)) {
    const keys = block[operator];
    if (!isObject(keys)) continue;
    for (const key of Object.keys(keys)) {
      const pointer = [...statement.pointer, 'Condition', operator, key];
      const json = keys[key] ?? null;
      yield { operator, key, pointer, values: [...eachItem(json, pointer)], json };
    }
  }
}
