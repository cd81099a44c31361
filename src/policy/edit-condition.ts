import type { ConditionSite } from './condition-site.js';
import { isObject } from './read.js';
import type { Json } from './types.js';

type Block = Record<string, Json>;

/**
 * The statement with a condition moved to another operator; `undefined` where the other operator has the key already,
 * since joining the two is a decision.
 */
export function withOperator(site: ConditionSite, operator: string): Json | undefined {
  if (isTooLarge(site)) return undefined;
  const block = blockOf(site);
  const there = block[operator];
  if (there !== undefined && (!isObject(there) || hasKey(there, site.key))) return undefined;
  const result: Block = {};
  for (const [name, keys] of Object.entries(block)) {
    const rest = name === site.operator ? withoutKey(keys, site.key) : keys;
    // The new operator takes the place of the old one, so that the difference stays small.
    if (name === site.operator && there === undefined) define(result, operator, own(site.key, site.json));
    if (name === operator && isObject(keys)) define(result, operator, { ...keys, ...own(site.key, site.json) });
    else if (!isEmpty(rest)) define(result, name, rest);
  }
  return { ...site.statement.json, Condition: result };
}

/** The statement with other values for a condition; a single value is written without a list. */
export function withValues(site: ConditionSite, values: readonly Json[]): Json | undefined {
  if (isTooLarge(site)) return undefined;
  const block = blockOf(site);
  const keys = block[site.operator];
  const [only = null] = values;
  const json = values.length === 1 ? only : values;
  const replaced = { ...(isObject(keys) ? keys : {}), ...own(site.key, json) };
  return { ...site.statement.json, Condition: { ...block, ...own(site.operator, replaced) } };
}

/** The statement without a condition, and without what is empty then. */
export function withoutCondition(site: ConditionSite): Json | undefined {
  if (isTooLarge(site)) return undefined;
  const result: Block = {};
  for (const [name, keys] of Object.entries(blockOf(site))) {
    const rest = name === site.operator ? withoutKey(keys, site.key) : keys;
    if (!isEmpty(rest)) define(result, name, rest);
  }
  if (!isEmpty(result)) return { ...site.statement.json, Condition: result };
  return withoutKey(site.statement.json, 'Condition');
}

/**
 * Nobody writes such a statement by hand, and a copy of it for each of its findings would take all memory. The finding
 * stands without a proposal then.
 */
function isTooLarge(site: ConditionSite): boolean {
  if (site.values.length > MAX_PARTS) return true;
  let keys = 0;
  for (const block of Object.values(blockOf(site))) {
    keys += isObject(block) ? Object.keys(block).length : 1;
    if (keys > MAX_PARTS) return true;
  }
  return false;
}

const MAX_PARTS = 200;

function blockOf(site: ConditionSite): Readonly<Block> {
  const block = site.statement.json.Condition;
  return isObject(block) ? block : {};
}

function hasKey(keys: Readonly<Block>, key: string): boolean {
  return Object.keys(keys).some((name) => name.toLowerCase() === key.toLowerCase());
}

function withoutKey(keys: Json, key: string): Json {
  return isObject(keys) ? Object.fromEntries(Object.entries(keys).filter(([name]) => name !== key)) : keys;
}

function isEmpty(json: Json): boolean {
  return isObject(json) && Object.keys(json).length === 0;
}

/** An object of one own property, also where the name is `__proto__`. */
function own(name: string, value: Json): Block {
  return Object.fromEntries([[name, value]]);
}

function define(target: Block, name: string, value: Json): void {
  Object.defineProperty(target, name, { value, enumerable: true, configurable: true, writable: true });
}
