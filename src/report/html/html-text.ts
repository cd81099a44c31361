import { visible } from '../visible.js';

/** Text of the repository inside of HTML, in an element or in an attribute in double quotes: shown, never obeyed. */
export function htmlText(text: string): string {
  return visible(text).replace(/[&<>"'`]/g, (character) => `&#${String(character.charCodeAt(0))};`);
}

/** Everything on one page: one text must not take the room of all others. */
export function clip(text: string, most = 1_500): string {
  return text.length > most ? `${text.slice(0, most)}…` : text;
}
