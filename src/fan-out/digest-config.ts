/** The config files as they were read. */
export interface NamedText {
  readonly file: string;
  readonly text: string;
}

/** `sha256:` and 64 digits over names and texts, whatever their order: tells whether two jobs read the same config. */
export function digestConfig(texts: readonly NamedText[], sha256: (text: string) => string): string {
  const sorted = texts.map(({ file, text }) => [file, text]).sort(([one = ''], [other = '']) => (one < other ? -1 : 1));
  return `sha256:${sha256(JSON.stringify(sorted))}`;
}
