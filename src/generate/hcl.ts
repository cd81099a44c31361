/** HCL, laid out as `terraform fmt` leaves it: two spaces, the `=` of attributes on consecutive lines in one column. */

/** One line of a body, or a block in it. */
export type HclItem =
  | { readonly attribute: string; readonly value: string | readonly string[] }
  | { readonly block: string; readonly labels?: readonly string[]; readonly body: readonly HclItem[] }
  | { readonly comment: string };

/**
 * A text as a quoted template that says exactly that: `${` and `%{` would begin an interpolation, so they are doubled.
 * Control characters and what deceives the eye are escaped. Source: HCL native syntax specification, "Template Expressions".
 */
export function hclText(text: string): string {
  const escaped = text.replace(/[\\"]/g, '\\$&').replace(/([$%])(?=\{)/g, '$1$1');
  return `"${escaped.replace(NOT_PLAIN, escapeCharacter)}"`;
}

/** Controls, invisible and direction-turning characters, and lone surrogates. */
const NOT_PLAIN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

function escapeCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  // A lone surrogate is no character: UTF-8 could not say it.
  if (code >= 0xd800 && code <= 0xdfff) return '\ufffd';
  if (code > 0xffff) return `\\U${code.toString(16).padStart(8, '0')}`;
  return `\\u${code.toString(16).padStart(4, '0')}`;
}

/** A list of texts, on one line where it fits. */
export function hclTexts(texts: readonly string[]): readonly string[] | string {
  const items = texts.map(hclText);
  const line = `[${items.join(', ')}]`;
  if (line.length <= 80) return line;
  return ['[', ...items.map((item) => `  ${item},`), ']'];
}

/** An object whose keys and values are texts. */
export function hclObject(entries: Readonly<Record<string, string>>): readonly string[] {
  const pairs = Object.entries(entries).map(([key, value]) => [hclText(key), hclText(value)] as const);
  const width = Math.max(0, ...pairs.map(([key]) => columns(key)));
  return ['{', ...pairs.map(([key, value]) => `  ${key}${' '.repeat(width - columns(key))} = ${value}`), '}'];
}

/** The lines of a body. A value of several lines ends the group of attributes that share a column. */
export function hclBody(items: readonly HclItem[], indentation = ''): string[] {
  const lines: string[] = [];
  let group: { readonly name: string; readonly value: string }[] = [];
  const flush = (): void => {
    const width = Math.max(0, ...group.map(({ name }) => name.length));
    for (const { name, value } of group) lines.push(`${indentation}${name.padEnd(width)} = ${value}`);
    group = [];
  };
  for (const [index, item] of items.entries()) {
    if ('attribute' in item && typeof item.value === 'string') {
      group.push({ name: item.attribute, value: item.value });
      continue;
    }
    flush();
    if ('comment' in item) {
      lines.push(`${indentation}${item.comment}`);
    } else if ('attribute' in item) {
      const [first = '', ...rest] = item.value as readonly string[];
      lines.push(`${indentation}${item.attribute} = ${first}`, ...rest.map((line) => `${indentation}${line}`));
    } else {
      if (index > 0 && !('comment' in (items[index - 1] ?? {}))) lines.push('');
      const labels = (item.labels ?? []).map((label) => ` ${hclText(label)}`).join('');
      lines.push(
        `${indentation}${item.block}${labels} {`,
        ...hclBody(item.body, `${indentation}  `),
        `${indentation}}`,
      );
    }
  }
  flush();
  return lines;
}

/** How many columns a text takes, as `terraform fmt` counts them: one for each character that a reader sees as one. */
function columns(text: string): number {
  return [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)].length;
}
