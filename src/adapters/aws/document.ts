import type { Reading } from '../../live/state.js';

/** IAM takes 131,072 characters, and URL-encoding makes at most three of one; a bucket policy has 20 KB. */
const LONGEST = 3 * 131_072;

/**
 * The text of a policy document as IAM gives it: URL-encoded, which the SDK leaves as it is. Decoded only where it is no JSON
 * as it stands, since a document may hold a percent sign of its own.
 */
export function decodeDocument(text: string | undefined): Reading<string> {
  if (text === undefined) return unreadable('AWS answered without the document');
  if (text.length > LONGEST) return unreadable(`the document is longer than ${LONGEST} characters`);
  if (isDocument(text)) return { status: 'known', value: text };
  try {
    const decoded = decodeURIComponent(text);
    if (isDocument(decoded)) return { status: 'known', value: decoded };
  } catch {
    // Is no URL-encoding.
  }
  return unreadable('the document that AWS gave is no JSON, plain or URL-encoded');
}

/** Whether a text is a JSON object of a size that AWS takes. Whether it is a policy is for the parser to say. */
export function isDocument(text: string): boolean {
  if (text.length > LONGEST) return false;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null;
  } catch {
    return false;
  }
}

function unreadable(reason: string): Reading<never> {
  return { status: 'unknown', reason };
}
