/** What a request says of one condition key. */
export type KeyState =
  | { readonly kind: 'absent' }
  /** One value, wholly or partly known. */
  | { readonly kind: 'single'; readonly text: Text }
  /** The values of a multivalued key, perhaps none. */
  | { readonly kind: 'set'; readonly values: readonly string[] }
  | { readonly kind: 'unknown'; readonly reason: string };

/** A text: known, or known only to begin with `before` and, after anything at all, to end with `after`. */
export type Text = string | PartialText;

export interface PartialText {
  readonly before: string;
  readonly after: string;
  /** Texts that it certainly is not. */
  readonly except?: readonly string[];
}

/** Answers for a key in lower case; condition keys compare without case. */
export type Facts = (key: string) => KeyState;

export const ABSENT: KeyState = { kind: 'absent' };

export function single(text: Text): KeyState {
  return { kind: 'single', text };
}
