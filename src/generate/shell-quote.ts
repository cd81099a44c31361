/**
 * A value as one word of a POSIX shell, whatever it holds. Source: POSIX.1-2017, Shell Command Language, 2.2.2: between
 * single quotes every character but the single quote stands for itself.
 */
export function shellQuote(text: string): string {
  if (text.includes('\0')) throw new Error('no word of a shell holds a NUL character');
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
