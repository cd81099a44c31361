import { visible } from './visible.js';

/**
 * Repository text as plain text inside Markdown: no markup, HTML, table cell, link, math or code can come of it.
 * Characters become numeric entities, which CommonMark never reads as structure. GitHub looks for mentions and issue
 * numbers after that, so a zero-width space follows `@` and `#`.
 */
export function markdownText(text: string): string {
  return visible(text)
    .replace(/:(?=\/\/)|\.(?<=www\.)|[&<>"'`*_{}[\]()\\|~$!@#]/gi, entity)
    .replace(/&#(?:64|35);/g, '$&&#8203;');
}

function entity(character: string): string {
  return `&#${String(character.charCodeAt(0))};`;
}
