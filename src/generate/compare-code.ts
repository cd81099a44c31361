/**
 * How HCL or a shell script on disk differs from the generated one, token by token: lines of comments, blank lines and the
 * width of blanks mean nothing. We evaluate neither, so that two ways to say the same count as a difference.
 */
export function compareCode(found: string, generated: string): string | undefined {
  const [file, ours] = [tokenize(found), tokenize(generated)];
  const at = ours.findIndex((token, index) => file[index] !== token);
  if (at === -1 && file.length === ours.length) return undefined;
  const [there, here] = at === -1 ? [file[ours.length], undefined] : [file[at], ours[at]];
  return `says ${show(there)} where ${show(here)} is generated`;
}

/** A text in quotes with what is glued to it is one token; a quote without its partner is one, so that none is lost. */
const TOKEN = /(?:"(?:[^"\\]|\\[\s\S])*"|'[^']*'|[^\s"'])+|["']/g;

function tokenize(text: string): string[] {
  const tokens: string[] = [];
  let isContinued = false;
  for (const line of text.replaceAll('\r\n', '\n').split('\n')) {
    // In a shell, a comment after a line that goes on ends the command, which is no small thing.
    if (!isContinued && /^\s*(#|$)/.test(line)) continue;
    tokens.push(...(line.match(TOKEN) ?? []), '\n');
    isContinued = line.endsWith('\\');
  }
  return tokens;
}

function show(token: string | undefined): string {
  if (token === undefined) return 'nothing';
  return token === '\n' ? 'the end of a line' : token.slice(0, 100);
}
