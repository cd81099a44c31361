/**
 * Who asks. A string is an AWS principal: an ARN, or a 12-digit account id for that account's root; `"*"` is an anonymous
 * caller. The others are as a policy's `Principal` element writes them.
 */
export type RequestPrincipal =
  string | { readonly Service: string } | { readonly Federated: string } | { readonly CanonicalUser: string };

/** A context value: one text for a single-valued key, a list for a multivalued one (an empty list is an empty set). */
export type ContextValue = string | readonly string[];

/** One concrete request, as `why` evaluates it and as a witness shows it. A key that is not in `context` is absent. */
export interface Request {
  readonly principal: RequestPrincipal;
  readonly action: string;
  readonly resource: string;
  readonly context: Readonly<Record<string, ContextValue>>;
}
