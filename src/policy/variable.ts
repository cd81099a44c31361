/** What is wrong with the spelling of a variable. */
export type VariableDefect = 'no-brace' | 'empty' | 'space' | 'no-quote';

/** A `${…}` in a text of a policy. */
export interface PolicyVariable {
  /** As written, with its braces. */
  readonly text: string;
  /** Offset of the dollar sign. */
  readonly start: number;
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
    const next = text.indexOf('${', start + 2);
    // Looked for up to the next opening only: a text of nothing but openings must not take quadratic time.
    const written = text.slice(start, next === -1 ? undefined : next);
    const end = endOfVariable(written);
    yield end === -1
      ? { text: written, start, name: written.slice(2), isEscape: false, defect: 'no-brace' }
      : readVariable(written.slice(0, end + 1), start);
    start = next;
  }
}

/** The well-formed variables and escapes taken out: what is left is literal text and wildcards. */
export function withoutVariables(text: string, substitute = ''): string {
  const rest: string[] = [];
  let from = 0;
  for (const { text: written, start, defect } of eachVariable(text)) {
    if (defect !== undefined) continue;
    rest.push(text.slice(from, start), substitute);
    from = start + written.length;
  }
  return rest.join('') + text.slice(from);
}

/** Whether the text holds a variable whose value only the request knows; escapes are not such. */
export function hasVariable(text: string): boolean {
  if (!text.includes('${')) return false;
  for (const { isEscape, defect } of eachVariable(text)) if (!isEscape && defect !== 'no-brace') return true;
  return false;
}

/** The closing brace of a text that begins with a variable; one inside a quoted default does not close. */
function endOfVariable(text: string): number {
  const first = text.indexOf('}');
  const opening = /^[^,}]*,\s*'/.exec(text);
  if (opening === null) return first;
  const closing = text.indexOf("'", opening[0].length);
  return closing !== -1 && text[closing + 1] === '}' ? closing + 1 : first;
}

function readVariable(text: string, start: number): PolicyVariable {
  const inner = text.slice(2, -1);
  if (inner === '*' || inner === '?' || inner === '$') {
    return { text, start, name: inner, isEscape: true, defect: undefined };
  }
  const comma = inner.indexOf(',');
  const name = comma === -1 ? inner : inner.slice(0, comma);
  const fallback = comma === -1 ? undefined : inner.slice(comma + 1).trim();
  return { text, start, name, isEscape: false, defect: defectOf(name, fallback) };
}

function defectOf(name: string, fallback: string | undefined): VariableDefect | undefined {
  if (name.trim() === '') return 'empty';
  if (/\s/.test(name)) return 'space';
  if (fallback !== undefined && !/^'[^']*'$/s.test(fallback)) return 'no-quote';
  return undefined;
}
