import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';

interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required: boolean;
  readonly schema: Readonly<Record<string, unknown>>;
}

interface Operation {
  readonly operationId: string;
  readonly parameters: readonly Parameter[];
  readonly body?: object;
}

export interface Matched {
  /** `GET /repos/{owner}/{repo}/issues`. */
  readonly route: string;
  readonly path: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
}

const formats = { int64: true, 'date-time': true, uri: true, email: true } as const;
const ajv = new Ajv({ strict: false, formats });
const lenient = new Ajv({ strict: false, coerceTypes: true, formats });

/** GitHub's published description of the requests that we send, cut down by scripts/github-contract.mjs. */
export class GitHubContract {
  private readonly operations: ReadonlyMap<string, Operation>;
  private readonly bodies = new Map<string, ValidateFunction>();

  constructor() {
    const text = readFileSync(new URL('../contracts/github.openapi.json', import.meta.url), 'utf8');
    const { operations } = JSON.parse(text) as { operations: Readonly<Record<string, Operation>> };
    this.operations = new Map(Object.entries(operations));
    for (const [route, { body }] of this.operations) if (body !== undefined) this.bodies.set(route, ajv.compile(body));
  }

  /** The operation of a request, or what is wrong with it by the description. */
  check(method: string, address: URL, body: unknown): Matched | string {
    const found = this.match(method, address);
    if (found === undefined) return `no operation for ${method} ${address.pathname}`;
    const { operation, ...matched } = found;
    for (const parameter of operation.parameters) {
      const value = parameter.in === 'path' ? matched.path[parameter.name] : matched.query.get(parameter.name);
      if (parameter.in === 'header') continue;
      if (value === null || value === undefined) {
        if (parameter.required) return `the parameter ${parameter.name} is missing`;
      } else if (!lenient.validate({ type: 'object', properties: { value: parameter.schema } }, { value })) {
        return `the parameter ${parameter.name} is ${JSON.stringify(value)}`;
      }
    }
    const known = new Set(operation.parameters.filter((one) => one.in === 'query').map(({ name }) => name));
    for (const name of matched.query.keys()) if (!known.has(name)) return `there is no parameter ${name}`;
    return this.checkBody(matched.route, operation, body) ?? matched;
  }

  private checkBody(route: string, { body: schema }: Operation, body: unknown): string | undefined {
    if (schema === undefined) return body === undefined ? undefined : 'a body that nobody asked for';
    const validate = this.bodies.get(route);
    if (validate?.(body) !== true) return `the body: ${ajv.errorsText(validate?.errors)}`;
    const properties = (schema as { properties?: object }).properties ?? {};
    const unknown = Object.keys(body as object).filter((key) => !Object.hasOwn(properties, key));
    return unknown.length === 0 ? undefined : `the body has what is not described: ${unknown.join(', ')}`;
  }

  private match(method: string, address: URL): (Matched & { readonly operation: Operation }) | undefined {
    for (const [route, operation] of this.operations) {
      const [verb = '', template = ''] = route.split(' ');
      if (verb !== method) continue;
      const names = [...template.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
      const matcher = new RegExp(`^${template.replace(/\{\w+\}/g, '([^/]+)')}$`);
      const values = matcher.exec(address.pathname);
      if (values === null) continue;
      const path = Object.fromEntries(names.map((name, index) => [name, decodeURIComponent(values[index + 1] ?? '')]));
      return { route, path, query: address.searchParams, operation };
    }
    return undefined;
  }
}
