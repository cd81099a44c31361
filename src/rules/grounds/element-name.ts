import { nearest } from '../../policy/nearest.js';
import type { Json } from '../../policy/types.js';

/** The elements of a document and of a statement. Source: IAM User Guide, reference_policies_grammar. */
export const DOCUMENT_ELEMENTS = ['Version', 'Id', 'Statement'] as const;
export const STATEMENT_ELEMENTS = [
  ...['Sid', 'Effect', 'Principal', 'NotPrincipal', 'Action', 'NotAction', 'Resource', 'NotResource', 'Condition'],
] as const;

/** The keys of an object that are no elements, each with the element that was probably meant. */
export function* eachUnknownElement(
  json: Readonly<Record<string, Json>>,
  elements: readonly string[],
): Generator<{ readonly key: string; readonly meant: string | undefined }> {
  for (const key of Object.keys(json)) {
    if (!elements.includes(key)) yield { key, meant: nearest(key, elements) };
  }
}

/**
 * Whether none of the elements is there. A misspelt one counts as there: it is reported as an invalid element, and
 * saying that it is missing as well would be two findings for one slip.
 */
export function lacksElement(
  json: Readonly<Record<string, Json>>,
  wanted: readonly string[],
  elements: readonly string[] = STATEMENT_ELEMENTS,
): boolean {
  if (wanted.some((element) => Object.hasOwn(json, element))) return false;
  return ![...eachUnknownElement(json, elements)].some(({ meant }) => meant !== undefined && wanted.includes(meant));
}
