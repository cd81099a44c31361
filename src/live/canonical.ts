import { isObject } from '../policy/read.js';
import type { Json } from '../policy/types.js';

/** Unique ids (`AROA…` of a role, `AIDA…` of a user) with the ARNs of those principals, as far as they exist. */
export type UniqueIds = ReadonlyMap<string, string>;

/** No id is known. */
export const NO_IDS: UniqueIds = new Map();

type JsonObject = Readonly<Record<string, Json>>;

/**
 * A document in the one form that every rewriting of AWS leads to, with the same meaning: lists in order and without doubles
 * (AWS sorts them, and writes a list of one as a text), no empty Sid (S3 adds it), an account's root ARN as the account
 * id, `"*"` as `{"AWS": "*"}`, an id of a principal that exists as its ARN, condition keys in lower case, condition values
 * as text, a version always. Idempotent. What is no policy language stays as it is, so two documents with the same
 * canonical form have the same defects too.
 * Source: IAM User Guide, reference_policies_elements_principal ("the service might convert it"), and what S3 and IAM
 * are known to send back.
 */
export function canonicalize(json: Json, ids: UniqueIds = NO_IDS): Json {
  if (!isObject(json)) return json;
  const { Statement: statement } = json;
  return inOrder({
    ...json,
    // AWS reads a missing version as this one. Source: IAM User Guide, reference_policies_elements_version.
    Version: json.Version ?? '2008-10-17',
    ...(statement !== undefined && {
      Statement: asList(statement)
        .map((one) => canonicalStatement(one, ids))
        .sort(byText),
    }),
  });
}

function canonicalStatement(json: Json, ids: UniqueIds): Json {
  if (!isObject(json)) return json;
  const entries = Object.entries(json).filter(([element, value]) => element !== 'Sid' || value !== '');
  return inOrder(
    Object.fromEntries(entries.map(([element, value]) => [element, canonicalElement(element, value, ids)])),
  );
}

function canonicalElement(element: string, value: Json, ids: UniqueIds): Json {
  switch (element) {
    case 'Action':
    case 'NotAction':
    case 'Resource':
    case 'NotResource':
      return textList(value);
    case 'Principal':
    case 'NotPrincipal':
      return canonicalPrincipal(value, ids);
    case 'Condition':
      return canonicalCondition(value);
    default:
      return value;
  }
}

function canonicalPrincipal(value: Json, ids: UniqueIds): Json {
  if (value === '*') return { AWS: ['*'] };
  if (!isObject(value)) return value;
  const entries = Object.entries(value).map(([type, listed]): [string, Json] => {
    if (type !== 'AWS' || !isTextList(listed)) return [type, textList(listed)];
    return [type, textList(asList(listed).map((one) => canonicalAwsPrincipal(one as string, ids)))];
  });
  return inOrder(Object.fromEntries(entries));
}

function canonicalAwsPrincipal(text: string, ids: UniqueIds): string {
  const known = ids.get(text) ?? text;
  return /^arn:aws(?:-[a-z-]+)?:iam::(\d{12}):root$/.exec(known)?.[1] ?? known;
}

function canonicalCondition(value: Json): Json {
  if (!isObject(value)) return value;
  const operators = Object.entries(value).map(([operator, block]) => [
    operator,
    isObject(block) ? canonicalKeys(block) : block,
  ]);
  return inOrder(Object.fromEntries(operators) as JsonObject);
}

/** Key names compare without case. Two that differ in case only are two conditions, and stay as they are written. */
function canonicalKeys(block: JsonObject): Json {
  const names = Object.keys(block);
  const isClear = new Set(names.map((name) => name.toLowerCase())).size === names.length;
  const entries = Object.entries(block).map(([name, values]) => [
    isClear ? name.toLowerCase() : name,
    textList(asText(values)),
  ]);
  return inOrder(Object.fromEntries(entries) as JsonObject);
}

/** AWS reads numbers and booleans as text. */
function asText(value: Json): Json {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return Array.isArray(value) ? (value as readonly Json[]).map((one) => (isScalar(one) ? String(one) : one)) : value;
}

function isScalar(value: Json): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

/** A text or a list of texts as a list in order, each once; anything else as it is. */
function textList(value: Json): Json {
  return isTextList(value) ? [...new Set(asList(value) as readonly string[])].sort() : value;
}

function isTextList(value: Json): boolean {
  return asList(value).every((one) => typeof one === 'string');
}

function asList(value: Json): readonly Json[] {
  return Array.isArray(value) ? (value as readonly Json[]) : [value];
}

function inOrder(object: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(object).sort(([one], [other]) => (one < other ? -1 : 1)));
}

function byText(one: Json, other: Json): number {
  const [a, b] = [JSON.stringify(one), JSON.stringify(other)];
  return a < b ? -1 : Number(a > b);
}
