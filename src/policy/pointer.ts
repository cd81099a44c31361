import { isObject } from './read.js';
import type { Json, Pointer, Policy } from './types.js';

/** The value at a pointer, or `undefined` where the document has none. */
export function valueAt(json: Json | undefined, pointer: Pointer): Json | undefined {
  let value = json;
  for (const step of pointer) {
    if (Array.isArray(value)) value = typeof step === 'number' ? (value as readonly Json[])[step] : undefined;
    else if (isObject(value) && Object.hasOwn(value, String(step))) value = value[String(step)];
    else return undefined;
  }
  return value;
}

/** Where statement `index` (0-based) stands: `Statement` itself may be one object instead of a list. */
export function statementPointer(policy: Pick<Policy, 'json'>, index: number): Pointer {
  return Array.isArray(valueAt(policy.json, ['Statement'])) ? ['Statement', index] : ['Statement'];
}

/**
 * Where the `item`-th text of a string-or-list element stands, for example
 * `elementPointer(policy, 0, ['Action'], 2)` or `elementPointer(policy, 0, ['Principal', 'AWS'], 0)`.
 */
export function elementPointer(policy: Pick<Policy, 'json'>, index: number, element: Pointer, item = 0): Pointer {
  const at = [...statementPointer(policy, index), ...element];
  return Array.isArray(valueAt(policy.json, at)) ? [...at, item] : at;
}
