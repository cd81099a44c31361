import { ServiceError } from '../../errors.js';
import { MAX_RETRY_AFTER_MS } from './retry.js';
import type { Exchange } from './transport.js';

/** The name of a call and of the connection that it is about, as errors show them. */
export interface Subject {
  /** The write's name of `live/write-call.ts`, or what is read: `ListConnections`. */
  readonly operation: string;
  readonly target: string;
}

/** An answer that is no success, as an error that tells what Coactive said, in bounds, and never a body as a whole. */
export function refusalOf({ operation, target }: Subject, result: Exchange, redact: Redact): ServiceError {
  if (result.kind === 'lost') return serviceError({ operation, target }, result.problem);
  const { status } = result;
  const needs = status === 403 ? { needs: `a role at Coactive that allows ${operation}` } : {};
  return new ServiceError(`Coactive ${operation}`, target, {
    cause: new Error(describe(result, redact)),
    status,
    ...needs,
  });
}

/** A failure of our own finding: the answer was lost, or is not what the documentation says. */
export function serviceError({ operation, target }: Subject, problem: string): ServiceError {
  return new ServiceError(`Coactive ${operation}`, target, { cause: new Error(problem) });
}

type Redact = (text: string) => string;

function describe(
  { status, redirectHost, retryAfter = 0, body }: Exclude<Exchange, { kind: 'lost' }>,
  redact: Redact,
): string {
  if (status >= 300 && status < 400) {
    return `HTTP ${String(status)}, a redirect to ${redact(redirectHost ?? 'nowhere')}, which is not followed`;
  }
  const wait =
    retryAfter > MAX_RETRY_AFTER_MS ? `; it asks to wait ${String(Math.ceil(retryAfter / 1000))} seconds` : '';
  const detail = 'json' in body ? detailOf(body.json, redact) : '';
  return `HTTP ${String(status)}${wait}${detail === '' ? '' : `: ${detail}`}`;
}

/**
 * FastAPI's errors: a text, or for 422 a list of places and messages. Source: Coactive's API, HTTPValidationError. What is
 * secret goes before anything is cut off: half of a token would not be found any more.
 */
function detailOf(json: unknown, redact: Redact): string {
  const clean = (text: string): string => shorten(redact(text), MAX_TEXT);
  const detail = fieldOf(json, 'detail');
  if (typeof detail === 'string') return clean(detail);
  if (!Array.isArray(detail)) return '';
  const shown = detail.slice(0, MAX_FIELDS).map((problem: unknown) => {
    const loc = fieldOf(problem, 'loc');
    const path = Array.isArray(loc) ? loc.filter((step) => typeof step === 'string' || typeof step === 'number') : [];
    const message = fieldOf(problem, 'msg');
    return `${clean(path.join('.'))}: ${clean(typeof message === 'string' ? message : 'refused')}`;
  });
  const left = detail.length - shown.length;
  return [...shown, ...(left > 0 ? [`and ${String(left)} more`] : [])].join('; ');
}

const MAX_TEXT = 200;
const MAX_FIELDS = 5;

/** On one line, whatever is in it. */
function shorten(text: string, length: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > length ? `${line.slice(0, length)}…` : line;
}

function fieldOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Readonly<Record<string, unknown>>)[key]
    : undefined;
}
