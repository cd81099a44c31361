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
  if (isJson(text)) return { status: 'known', value: text };
  try {
    return { status: 'known', value: decodeURIComponent(text) };
  } catch {
    return unreadable('the document is neither JSON nor URL-encoded');
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function unreadable(reason: string): Reading<never> {
  return { status: 'unknown', reason };
}
