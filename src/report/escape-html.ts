import { visible } from './visible.js';

/** Repository text in HTML, between tags and inside a quoted attribute. */
export function escapeHtml(text: string): string {
  return visible(text).replace(/[&<>"'`]/g, (character) => `&#${String(character.charCodeAt(0))};`);
}
