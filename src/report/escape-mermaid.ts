import { visible } from './visible.js';

/**
 * Repository text in a quoted label of a Mermaid diagram: everything but letters, digits, spaces and `_ . / -` becomes an
 * entity code of Mermaid's, so that no quote, bracket, directive, tag or fence can come of it. Cut to a length that a node
 * can show. Source: Mermaid documentation, flowchart syntax, entity codes to escape characters.
 */
export function escapeMermaid(text: string): string {
  const shown = Array.from(visible(text));
  const cut = shown.length > MAX_LABEL ? [...shown.slice(0, MAX_LABEL - 1), '…'] : shown;
  return cut
    .map((character) => (/[\p{L}\p{N} _./…-]/u.test(character) ? character : `#${String(character.codePointAt(0))};`))
    .join('');
}

const MAX_LABEL = 80;
