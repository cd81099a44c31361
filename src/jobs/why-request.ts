import { isObject } from '../policy/read.js';
import type { Json } from '../policy/types.js';
import type { ContextValue, Request, RequestPrincipal } from '../access/request.js';

/** Reads a request as `why` takes it: the same shape as a witness. */
export function readRequest(json: Json | undefined): { readonly request: Request } | { readonly problem: string } {
  if (!isObject(json)) return { problem: 'request is an object' };
  const { action, resource } = json;
  if (typeof action !== 'string') return { problem: 'request.action is a text' };
  if (typeof resource !== 'string') return { problem: 'request.resource is a text' };
  const principal = readPrincipal(json.principal);
  if (principal === undefined) {
    return {
      problem: 'request.principal is a text, or one of { Service }, { Federated }, { CanonicalUser } with a text',
    };
  }
  const context = readContext(json.context ?? {});
  if (typeof context === 'string') return { problem: context };
  return { request: { principal, action, resource, context } };
}

function readPrincipal(json: Json | undefined): RequestPrincipal | undefined {
  if (typeof json === 'string') return json;
  if (!isObject(json) || Object.keys(json).length !== 1) return undefined;
  const { Service, Federated, CanonicalUser } = json;
  if (typeof Service === 'string') return { Service };
  if (typeof Federated === 'string') return { Federated };
  return typeof CanonicalUser === 'string' ? { CanonicalUser } : undefined;
}

function readContext(json: Json): Readonly<Record<string, ContextValue>> | string {
  if (!isObject(json)) return 'request.context is an object';
  const entries: [string, ContextValue][] = [];
  for (const [key, value] of Object.entries(json)) {
    if (typeof value === 'string') entries.push([key, value]);
    else if (isTexts(value)) entries.push([key, value]);
    else return `request.context[${JSON.stringify(key)}] is a text or a list of texts`;
  }
  return Object.fromEntries(entries);
}

function isTexts(json: Json): json is readonly string[] {
  return Array.isArray(json) && json.every((item) => typeof item === 'string');
}
