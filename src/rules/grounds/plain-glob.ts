/**
 * A pattern of a policy as a plain glob, so that `containsGlob` can compare it: the escapes `${*}`, `${?}`, `${$}` become
 * characters that no policy holds (`$` itself), and a variable, whose value nobody knows here, may be anything.
 * Under the version 2008-10-17 there are neither: the text is what it says.
 */
export function toPlainGlob(pattern: string, version: string | undefined): string {
  if (version !== '2012-10-17') return pattern;
  return pattern.replace(/\$\{([^}]*)\}/g, (_, name: string) => ESCAPED[name] ?? '*');
}

/** A literal text as a plain glob that matches it only. */
export function literalGlob(text: string): string {
  return text.replace(/[*?]/g, (character) => ESCAPED[character] ?? character);
}

/** From the end of the private-use area: noncharacters, which IAM's Latin-1 cannot hold. */
const ESCAPED: Readonly<Record<string, string>> = { '*': '\uf8fe', '?': '\uf8ff', $: '$' };
