import { CONNECTION_NAME } from '../../config/patterns.js';

/** Coactive takes 255; a file is named after the connection too. */
const LONGEST = 100;

/**
 * A name that Coactive takes, made from that of a role or a bucket: `Coactive-Media.Archive` → `media_archive`; where it is
 * taken, with a number.
 */
export function chooseName(text: string, taken: ReadonlySet<string>): string {
  const words = text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_?coactive_(?=.)/, '')
    .replace(/^_+|_+$/g, '')
    .slice(0, LONGEST)
    .replace(/_+$/, '');
  const base = CONNECTION_NAME.test(words) ? words : `connection_${words === '' ? '1' : words}`;
  let name = base;
  for (let number = 2; taken.has(name); number++) name = `${base}_${String(number)}`;
  return name;
}
