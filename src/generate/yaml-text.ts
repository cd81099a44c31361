import type { Json } from '../policy/types.js';

/**
 * JSON values as block YAML, every text in double quotes: no value can be taken for a date, a number or a tag, by any
 * version of YAML. Ends with a line break.
 */
export function yamlText(value: Json): string {
  return `${lines(value, '').join('\n')}\n`;
}

function lines(value: Json, indentation: string): string[] {
  if (Array.isArray(value)) {
    return (value as readonly Json[]).flatMap((item) => {
      const [first = '', ...rest] = lines(item, `${indentation}  `);
      return [`${indentation}- ${first.trimStart()}`, ...rest];
    });
  }
  if (!isMap(value)) return [`${indentation}${scalar(value)}`];
  return Object.entries(value).flatMap(([key, item]) => {
    const head = `${indentation}${/^[A-Za-z][A-Za-z0-9_]*$/.test(key) ? key : quote(key)}:`;
    if (!isNested(item)) return [`${head} ${scalar(item)}`];
    return [head, ...lines(item, `${indentation}  `)];
  });
}

function isMap(value: Json): value is Readonly<Record<string, Json>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isNested(value: Json): boolean {
  if (Array.isArray(value)) return value.length > 0;
  return isMap(value) && Object.keys(value).length > 0;
}

function scalar(value: Json): string {
  if (typeof value === 'string') return quote(value);
  return JSON.stringify(value);
}

/** Source: YAML 1.2.2, 5.7 Escaped Characters; CloudFormation reads YAML 1.1, which has the same `\u` and `\U`. */
function quote(text: string): string {
  const escaped = text.replace(/[\\"]/g, '\\$&');
  return `"${escaped.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, escapeCharacter)}"`;
}

function escapeCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code >= 0xd800 && code <= 0xdfff) return '\ufffd';
  return code > 0xffff ? `\\U${code.toString(16).padStart(8, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`;
}
