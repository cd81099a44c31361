/**
 * What a terminal, a log or a reader's eye would take for something else: control characters (C0, DEL, C1), the marks
 * that turn the direction of text, invisible characters, and lone surrogates.
 */
const DECEIVING =
  // eslint's no-control-regex: the point of this file is to find them, so the class is built from numbers.
  new RegExp(
    `[${range(0x00, 0x1f)}${range(0x7f, 0x9f)}${range(0xad, 0xad)}${range(0x61c, 0x61c)}${range(0x200b, 0x200f)}` +
      `${range(0x2028, 0x202e)}${range(0x2060, 0x206f)}${range(0xfeff, 0xfeff)}${range(0xfff9, 0xfffb)}` +
      `${range(0xe0000, 0xe007f)}${range(0xd800, 0xdfff)}]`,
    'gu',
  );

/** Repository text on one line with everything that deceives shown as an escape: `\n`, `\x1b`, `\u{202e}`. */
export function visible(text: string): string {
  return text.replace(DECEIVING, (character) => escapeOf(character.codePointAt(0) ?? 0));
}

/** JSON that shows the same in every terminal: the escapes are JSON's own, the values stay what they are. */
export function visibleJson(json: string): string {
  return json.replace(DECEIVING, (character) => {
    if (character === '\n') return character;
    return Array.from({ length: character.length }, (_, index) => unit(character.charCodeAt(index))).join('');
  });
}

function escapeOf(code: number): string {
  if (code === 0x0a) return '\\n';
  if (code === 0x0d) return '\\r';
  if (code === 0x09) return '\\t';
  return code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u{${code.toString(16)}}`;
}

function unit(code: number): string {
  return `\\u${code.toString(16).padStart(4, '0')}`;
}

function range(first: number, last: number): string {
  return `\\u{${first.toString(16)}}-\\u{${last.toString(16)}}`;
}
