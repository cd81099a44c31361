/** What is wrong with the spelling of a variable. */
export type VariableDefect = 'no-brace' | 'empty' | 'space' | 'no-quote';

/** A `${…}` in a text of a policy. */
export interface PolicyVariable {
  /** As written, with its braces. */
  readonly text: string;
  /** The key between the braces, without a default; `*`, `?` or `$` for an escape. */
  readonly name: string;
  readonly isEscape: boolean;
  readonly defect: VariableDefect | undefined;
}

/**
 * The variables of a text, also misspelt ones. Source: IAM User Guide, reference_policies_variables: `${key}`,
 * `${key, 'default'}`, and the escapes `${*}`, `${?}` and `${$}`.
 */
export function* eachVariable(text: string): Generator<PolicyVariable> {
  let start = text.indexOf('${');
  while (start !== -1) {
    const end = endOfVariable(text, start);
    const next = text.indexOf('${', start + 2);
    if (end === -1 || (next !== -1 && next < end)) {
      const written = text.slice(start, next === -1 ? undefined : next);
      yield { text: written, name: written.slice(2), isEscape: false, defect: 'no-brace' };
      start = next;
      continue;
    }
    yield readVariable(text.slice(start, end + 1));
    start = text.indexOf('${', end);
  }
}

/** The well-formed variables and escapes taken out: what is left is literal text and wildcards. */
export function withoutVariables(text: string, substitute = ''): string {
  let rest = text;
  for (const { text: written, defect } of eachVariable(text)) {
    if (defect === undefined) rest = rest.replace(written, () => substitute);
  }
  return rest;
}

/** Whether the text holds a variable whose value only the request knows; escapes are not such. */
export function hasVariable(text: string): boolean {
  if (!text.includes('${')) return false;
  for (const { isEscape, defect } of eachVariable(text)) if (!isEscape && defect !== 'no-brace') return true;
  return false;
}

/** The closing brace; one inside a quoted default does not close. */
function endOfVariable(text: string, start: number): number {
  const first = text.indexOf('}', start);
  const quoted = /,\s*'/y;
  const comma = text.indexOf(',', start);
  if (comma === -1 || comma > first) return first;
  quoted.lastIndex = comma;
  if (!quoted.test(text)) return first;
  const closing = text.indexOf("'", quoted.lastIndex);
  return closing !== -1 && text[closing + 1] === '}' ? closing + 1 : first;
}

function readVariable(text: string): PolicyVariable {
  const inner = text.slice(2, -1);
  if (inner === '*' || inner === '?' || inner === '$') {
    return { text, name: inner, isEscape: true, defect: undefined };
  }
  const comma = inner.indexOf(',');
  const name = comma === -1 ? inner : inner.slice(0, comma);
  const fallback = comma === -1 ? undefined : inner.slice(comma + 1).trim();
  return { text, name, isEscape: false, defect: defectOf(name, fallback) };
}

function defectOf(name: string, fallback: string | undefined): VariableDefect | undefined {
  if (name.trim() === '') return 'empty';
  if (/\s/.test(name)) return 'space';
  if (fallback !== undefined && !/^'[^']*'$/s.test(fallback)) return 'no-quote';
  return undefined;
}
