import type { Range } from './range.js';

/** The vocabulary of IAM policy documents. Names are AWS's own. */

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Where a document is attached, which decides what its elements mean. */
export const POLICY_KINDS = ['permissions', 'trust', 'bucket', 'boundary', 'key'] as const;
export type PolicyKind = (typeof POLICY_KINDS)[number];

/** A path into a JSON value: property names and array indices. */
export type Pointer = readonly (string | number)[];

/**
 * One principal of a statement. A bare `"Principal": "*"` has the type `*`; `{"AWS": "*"}` has the type `AWS`.
 * Source: IAM User Guide, reference_policies_elements_principal.
 */
export interface Principal {
  readonly type: '*' | 'AWS' | 'Service' | 'Federated' | 'CanonicalUser';
  readonly value: string;
}

/** One operator, one key, its values; all of a statement's conditions hold together (and). Values are in text form. */
export interface Condition {
  /** As written, for example `ForAnyValue:StringLikeIfExists`. */
  readonly operator: string;
  /** As written; keys compare without case. */
  readonly key: string;
  readonly values: readonly string[];
}

/** A statement as far as it could be read; what could not be is listed in the document's `defects`. */
export interface Statement {
  /** 0-based position in the document. */
  readonly index: number;
  readonly sid: string | undefined;
  readonly effect: 'Allow' | 'Deny';
  readonly action: readonly string[] | undefined;
  readonly notAction: readonly string[] | undefined;
  readonly resource: readonly string[] | undefined;
  readonly notResource: readonly string[] | undefined;
  readonly principal: readonly Principal[] | undefined;
  readonly notPrincipal: readonly Principal[] | undefined;
  readonly conditions: readonly Condition[];
}

/** A part of a document that AWS would refuse or that we do not understand. A document with one is never "proved". */
export interface Defect {
  readonly pointer: Pointer;
  readonly message: string;
}

/** The meaning of a document, without its text. */
export interface PolicyDocument {
  /** As written; `undefined` when missing, which AWS reads as 2008-10-17. */
  readonly version: string | undefined;
  readonly statements: readonly Statement[];
  readonly defects: readonly Defect[];
}

/** Where the parts of a document stand in a file that holds more than it. */
export interface PolicyPlace {
  /** Path relative to the workspace, with `/`. */
  readonly file: string;
  /** What the document is there, for example `aws_iam_policy.media of plan.json`. */
  readonly name: string;
  readonly rangeOf: (pointer: Pointer, part?: 'value' | 'key') => Range;
}

/** A document with its text, so that every element has a position. */
export interface Policy extends PolicyDocument {
  readonly kind: PolicyKind;
  /** Path relative to the workspace with `/`; for a generated document a label such as `generated: permissions`. */
  readonly file: string;
  /** The text verbatim: positions refer to it, and it is what Access Analyzer is sent. */
  readonly text: string;
  readonly json: Json;
  /** Where people edit the document, for one that was taken out of infrastructure code. */
  readonly place?: PolicyPlace;
  /** True when we made the document from the contract because none was given. */
  readonly generated: boolean;
}
