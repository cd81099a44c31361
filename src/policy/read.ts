import type { Condition, Defect, Json, Pointer, PolicyDocument, Principal, Statement } from './types.js';

type JsonObject = Readonly<Record<string, Json>>;

const PRINCIPAL_TYPES: ReadonlySet<string> = new Set(['AWS', 'Service', 'Federated', 'CanonicalUser']);
const POLICY_ELEMENTS: ReadonlySet<string> = new Set(['Version', 'Id', 'Statement']);
const STATEMENT_ELEMENTS: ReadonlySet<string> = new Set([
  ...['Sid', 'Effect', 'Principal', 'NotPrincipal', 'Action', 'NotAction', 'Resource', 'NotResource', 'Condition'],
]);

/**
 * Reads a parsed JSON value as a policy document: single values and arrays, one statement or many, as AWS does.
 * Never throws: what is not understood becomes a defect and is left out, so a caller that decides anything must look at
 * `defects` first. Source: IAM User Guide, reference_policies_grammar.
 */
export function readDocument(json: Json): PolicyDocument {
  const defects: Defect[] = [];
  if (!isObject(json)) {
    return { version: undefined, statements: [], defects: [{ pointer: [], message: 'a policy is a JSON object' }] };
  }
  for (const key of Object.keys(json)) {
    if (!POLICY_ELEMENTS.has(key)) defects.push({ pointer: [key], message: `unknown element "${key}"` });
  }
  const version = json.Version;
  if (version !== undefined && version !== '2012-10-17' && version !== '2008-10-17') {
    defects.push({ pointer: ['Version'], message: 'not a version of the policy language' });
  }
  const statements: Statement[] = [];
  const raw = json.Statement;
  if (Array.isArray(raw)) {
    const list: readonly Json[] = raw;
    list.forEach((item, index) => readStatement(item, index, ['Statement', index], statements, defects));
  } else if (raw !== undefined) {
    readStatement(raw, 0, ['Statement'], statements, defects);
  } else {
    defects.push({ pointer: [], message: 'no Statement' });
  }
  return { version: typeof version === 'string' ? version : undefined, statements, defects };
}

function readStatement(json: Json, index: number, at: Pointer, out: Statement[], defects: Defect[]): void {
  if (!isObject(json)) {
    defects.push({ pointer: at, message: 'a statement is a JSON object' });
    return;
  }
  for (const key in json) {
    if (!STATEMENT_ELEMENTS.has(key)) defects.push({ pointer: [...at, key], message: `unknown element "${key}"` });
  }
  const effect = json.Effect;
  if (effect !== 'Allow' && effect !== 'Deny') {
    defects.push({ pointer: [...at, 'Effect'], message: 'Effect is neither Allow nor Deny' });
    return;
  }
  const statement: Statement = {
    index,
    sid: typeof json.Sid === 'string' ? json.Sid : undefined,
    effect,
    action: readStrings(json, 'Action', at, defects),
    notAction: readStrings(json, 'NotAction', at, defects),
    resource: readStrings(json, 'Resource', at, defects),
    notResource: readStrings(json, 'NotResource', at, defects),
    principal: readPrincipals(json, 'Principal', at, defects),
    notPrincipal: readPrincipals(json, 'NotPrincipal', at, defects),
    conditions: json.Condition === undefined ? NO_CONDITIONS : readConditions(json.Condition, at, defects),
  };
  if (json.Sid !== undefined && typeof json.Sid !== 'string') {
    defects.push({ pointer: [...at, 'Sid'], message: 'Sid is a string' });
  }
  const { action, notAction, resource, notResource, principal, notPrincipal } = statement;
  if (action !== undefined && notAction !== undefined) refusePair('Action', at, defects);
  if (resource !== undefined && notResource !== undefined) refusePair('Resource', at, defects);
  if (principal !== undefined && notPrincipal !== undefined) refusePair('Principal', at, defects);
  if (action === undefined && notAction === undefined) {
    defects.push({ pointer: at, message: 'neither Action nor NotAction' });
  }
  out.push(statement);
}

function refusePair(element: string, at: Pointer, defects: Defect[]): void {
  defects.push({ pointer: at, message: `${element} and Not${element} together` });
}

function readStrings(json: JsonObject, element: string, at: Pointer, defects: Defect[]): readonly string[] | undefined {
  const value = json[element];
  if (value === undefined) return undefined;
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) {
    const list: readonly Json[] = value;
    if (isTexts(list)) return list;
    defects.push({ pointer: [...at, element], message: `${element} holds more than text` });
    return list.filter((item) => typeof item === 'string');
  }
  defects.push({ pointer: [...at, element], message: `${element} is text or a list of texts` });
  return [];
}

function isTexts(list: readonly Json[]): list is readonly string[] {
  for (const item of list) if (typeof item !== 'string') return false;
  return true;
}

function readPrincipals(
  json: JsonObject,
  element: string,
  at: Pointer,
  defects: Defect[],
): readonly Principal[] | undefined {
  const value = json[element];
  if (value === undefined) return undefined;
  if (value === '*') return [{ type: '*', value: '*' }];
  if (!isObject(value)) {
    defects.push({ pointer: [...at, element], message: `${element} is "*" or an object` });
    return [];
  }
  const principals: Principal[] = [];
  for (const type of Object.keys(value)) {
    if (!PRINCIPAL_TYPES.has(type)) {
      defects.push({ pointer: [...at, element, type], message: `unknown kind of principal "${type}"` });
      continue;
    }
    for (const text of readStrings(value, type, [...at, element], defects) ?? []) {
      principals.push({ type: type as Principal['type'], value: text });
    }
  }
  return principals;
}

function readConditions(json: Json, at: Pointer, defects: Defect[]): readonly Condition[] {
  if (!isObject(json)) {
    defects.push({ pointer: [...at, 'Condition'], message: 'Condition is an object' });
    return NO_CONDITIONS;
  }
  const conditions: Condition[] = [];
  for (const operator in json) {
    const block = json[operator];
    if (block === undefined || !isObject(block)) {
      defects.push({
        pointer: [...at, 'Condition', operator],
        message: 'an operator holds an object of condition keys',
      });
      continue;
    }
    for (const key in block) {
      const values = readScalars(block[key]);
      if (values === undefined)
        defects.push({
          pointer: [...at, 'Condition', operator, key],
          message: 'a condition value is text, a number or a boolean',
        });
      conditions.push({ operator, key, values: values ?? [] });
    }
  }
  return conditions;
}

const NO_CONDITIONS: readonly Condition[] = [];

/** Condition values may be written as numbers and booleans; AWS reads them as text. */
function readScalars(json: Json | undefined): readonly string[] | undefined {
  if (typeof json === 'string') return [json];
  if (typeof json === 'number' || typeof json === 'boolean') return [String(json)];
  if (!Array.isArray(json)) return undefined;
  const values: string[] = [];
  for (const item of json as readonly Json[]) {
    if (typeof item !== 'string' && typeof item !== 'number' && typeof item !== 'boolean') return undefined;
    values.push(String(item));
  }
  return values;
}

/** True for a JSON object, not for an array or null. */
export function isObject(json: Json | undefined): json is JsonObject {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}
