/** One call of a service as a log may show it: nothing of its headers, its body or its answer. */
export interface HeardCall {
  readonly service: string;
  /** The operation of AWS, or method and path. */
  readonly operation: string;
  readonly milliseconds: number;
  /** A status, or the name of an error. */
  readonly result: string;
  readonly requestId?: string;
}

/** Hears of every call after it ended. */
export type HearCall = (call: HeardCall) => void;

/** A request id as AWS, GitHub and Coactive make them; anything else in its place is not shown. */
export function requestIdOf(text: unknown): { readonly requestId?: string } {
  return typeof text === 'string' && /^[\w:.+/=-]{1,100}$/.test(text) ? { requestId: text } : {};
}
