import type { Range } from '../../policy/range.js';
import type { Pointer } from '../../policy/types.js';

/** Where a part of a document stands in the files that people edit. */
export interface SourcePlace {
  /** Path relative to the workspace, with `/`. */
  readonly file: string;
  /** The part of the document that a pointer names, or the nearest that has a position. */
  readonly rangeOf: (pointer: Pointer, part?: 'value' | 'key') => Range;
}

/** A document that was found in infrastructure code. */
export interface FoundDocument {
  /** The document as JSON text: verbatim where it is a text there, else written out. */
  readonly text: string;
  /** What people call it: `aws_iam_policy.media`, `MediaRole.Policies[0]`. */
  readonly name: string;
  readonly place?: SourcePlace;
}

/** A value that infrastructure code does not tell before it is deployed. */
export interface UnknownValue {
  /** The value and what it depends on, as a sentence without its end. */
  readonly message: string;
  readonly place?: SourcePlace;
  /** Into the place. */
  readonly pointer?: Pointer;
}

/**
 * What a reference to infrastructure code came to. With something in `unknown` the documents may not be judged: what is
 * missing in them could allow or deny anything. A `problem` is the user's mistake.
 */
export type Extraction =
  | { readonly documents: readonly FoundDocument[]; readonly unknown: readonly UnknownValue[] }
  | { readonly problem: string; readonly fix: string };
