import { eachText, type RawStatement } from '../../policy/elements.js';
import type { Json } from '../../policy/types.js';

/** A statement with one element set to texts: one text as it is, several as a list; null (remove it) without any. */
export function withTexts(statement: RawStatement, element: string, texts: readonly string[]): Json {
  const distinct = [...new Set(texts)];
  const [only] = distinct;
  if (only === undefined) return null;
  return { ...statement.json, [element]: distinct.length === 1 ? only : distinct };
}

/** A statement with one text of an element replaced by others, wherever it stands; null when none is left. */
export function replaceText(statement: RawStatement, element: string, text: string, others: readonly string[]): Json {
  const texts = [...eachText(statement, element)].flatMap(({ value }) => (value === text ? others : [value]));
  return withTexts(statement, element, texts);
}
