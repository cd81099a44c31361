import { readFileSync } from 'node:fs';

interface HostileText {
  readonly name: string;
  readonly text: string;
}

/** The corpus as rows of a table: name and text. */
export function hostileTexts(): [string, string][] {
  const file = new URL('corpus.json', import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as HostileText[]).map(({ name, text }) => [name, text]);
}
