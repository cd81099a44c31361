import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** Coactive's operations that the contract has; there are no others. */
export type CoactiveOperation =
  | 'Login'
  | 'ListConnections'
  | 'CreateConnection'
  | 'GetConnection'
  | 'UpdateConnection'
  | 'DeleteConnection'
  | 'TestConnection'
  | 'ListWithConnection';

interface Media {
  readonly content: { readonly 'application/json': { readonly schema: { readonly $ref: string } } };
}

interface Operation {
  readonly operationId: CoactiveOperation;
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly schema: object }[];
  readonly requestBody?: Media;
  readonly responses: Readonly<Record<string, Media>>;
}

/** FastAPI's 422. */
export interface ValidationDetail {
  readonly loc: readonly (string | number)[];
  readonly msg: string;
  readonly type: string;
}

export interface Route {
  readonly operation: CoactiveOperation;
  /** The status of success. */
  readonly status: number;
  readonly nameOrId?: string;
}

const ADDRESS = new URL('../contracts/coactive.openapi.yml', import.meta.url);
const document = parse(readFileSync(ADDRESS, 'utf8')) as {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
};
const ajv = new Ajv2020({ allErrors: true, strict: false, coerceTypes: false });
ajv.addFormat('uuid', /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
ajv.addFormat('date-time', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/);
ajv.addSchema(document, 'coactive');
const queries = new Ajv2020({ allErrors: true, strict: false, coerceTypes: true });

const validators = new Map<string, ValidateFunction>();

function validatorOf(reference: string): ValidateFunction {
  const known = validators.get(reference) ?? ajv.compile({ $ref: `coactive${reference}` });
  validators.set(reference, known);
  return known;
}

interface Entry extends Operation {
  readonly method: string;
  readonly pattern: RegExp;
}

const ENTRIES: readonly Entry[] = Object.entries(document.paths).flatMap(([path, methods]) => {
  const pattern = new RegExp(`^${path.replaceAll('{name_or_id}', '([^/]+)')}$`);
  return Object.entries(methods)
    .filter(([method]) => method !== 'parameters')
    .map(([method, operation]) => ({ ...operation, method: method.toUpperCase(), pattern }));
});

export const OPERATIONS: readonly CoactiveOperation[] = ENTRIES.map(({ operationId }) => operationId);

/** Undefined: not of the contract. */
export function routeOf(method: string, path: string): Route | undefined {
  for (const entry of ENTRIES) {
    const match = entry.method === method ? entry.pattern.exec(path) : null;
    if (match === null) continue;
    const [status = ''] = Object.keys(entry.responses);
    const [, segment] = match;
    return {
      operation: entry.operationId,
      status: Number(status),
      ...(segment !== undefined && { nameOrId: decodeURIComponent(segment) }),
    };
  }
  return undefined;
}

/** What is wrong with a request's query and body; none for a good one. */
export function requestProblems(
  operation: CoactiveOperation,
  query: Readonly<Record<string, string>>,
  body: unknown,
): ValidationDetail[] {
  const { parameters = [], requestBody } = entryOf(operation);
  const properties = parameters.filter(({ in: place }) => place === 'query').map(({ name, schema }) => [name, schema]);
  const schema = { type: 'object', properties: Object.fromEntries(properties) as object, additionalProperties: false };
  const validateQuery = queries.compile(schema);
  const problems = validateQuery({ ...query }) ? [] : detailsOf('query', validateQuery.errors);
  if (requestBody === undefined) {
    return body === undefined
      ? problems
      : [...problems, { loc: ['body'], msg: 'no body is documented', type: 'extra' }];
  }
  const validate = validatorOf(requestBody.content['application/json'].schema.$ref);
  return validate(body) ? problems : [...problems, ...detailsOf('body', validate.errors)];
}

/** What is wrong with an answer of the server of the tests: it keeps its own contract. */
export function responseProblems(operation: CoactiveOperation, body: unknown): ValidationDetail[] {
  const [response] = Object.values(entryOf(operation).responses);
  if (response === undefined) throw new Error(`${operation} has no response`);
  const validate = validatorOf(response.content['application/json'].schema.$ref);
  return validate(body) ? [] : detailsOf('response', validate.errors);
}

function entryOf(operation: CoactiveOperation): Entry {
  const entry = ENTRIES.find(({ operationId }) => operationId === operation);
  if (entry === undefined) throw new Error(`the contract has no ${operation}`);
  return entry;
}

function detailsOf(place: string, errors: readonly ErrorObject[] | null | undefined): ValidationDetail[] {
  return (errors ?? []).map(({ instancePath, message = '', keyword }) => ({
    loc: [place, ...instancePath.split('/').filter((step) => step !== '')],
    msg: message,
    type: keyword,
  }));
}
