import { literalPattern, quote, wildcardPattern, type Pattern, type Piece } from './glob.js';
import type { Facts } from './key-state.js';

/** What a text of a policy says once its variables have their values. */
export type Expansion =
  | {
      readonly kind: 'pattern';
      readonly pattern: Pattern;
      /** A variable's own value holds `*` or `?`: AWS does not document whether they act as wildcards there. */
      readonly wildValue: boolean;
    }
  /** A variable without a value and without a default: there is nothing to compare with. */
  | { readonly kind: 'no-value'; readonly variable: string }
  | { readonly kind: 'unknown'; readonly reason: string };

/** Whether `${…}` means anything: only under 2012-10-17; a version that AWS does not have leaves it open. */
export type VariableSupport = 'yes' | 'no' | 'unknown';

export function variableSupport(version: string | undefined): VariableSupport {
  if (version === '2012-10-17') return 'yes';
  return version === undefined || version === '2008-10-17' ? 'no' : 'unknown';
}

/**
 * Puts values in the place of the variables and escapes of one text. Source: IAM User Guide,
 * reference_policies_variables.
 */
export function expandVariables(text: string, facts: Facts, support: VariableSupport): Expansion {
  if (!text.includes('${') || support === 'no')
    return { kind: 'pattern', pattern: wildcardPattern(text), wildValue: false };
  if (support === 'unknown') return { kind: 'unknown', reason: 'the Version does not say whether variables count' };
  const pieces: Piece[] = [];
  let wildValue = false;
  let at = 0;
  for (let start = text.indexOf('${'); start !== -1; start = text.indexOf('${', at)) {
    pieces.push(...wildcardPattern(text.slice(at, start)));
    VARIABLE.lastIndex = start;
    const found = VARIABLE.exec(text);
    if (found === null) return { kind: 'unknown', reason: `${quote(text.slice(start))} is no variable that we know` };
    at = VARIABLE.lastIndex;
    const [, escaped, key = '', fallback] = found;
    if (escaped !== undefined) {
      pieces.push(...literalPattern(escaped));
      continue;
    }
    const value = valueOf(key, fallback, facts);
    if (value.kind !== 'value') return value;
    wildValue ||= /[*?]/.test(value.text);
    pieces.push(...literalPattern(value.text));
  }
  pieces.push(...wildcardPattern(text.slice(at)));
  return { kind: 'pattern', pattern: pieces, wildValue };
}

/** An escape `${*}`, or a key with an optional default `${key, 'text'}`. */
const VARIABLE = /\$\{(?:([*?$])|\s*([A-Za-z0-9.-]+:[^,'{}]*[^,'{}\s])\s*(?:,\s*'([^']*)'\s*)?)\}/y;

type Value = { readonly kind: 'value'; readonly text: string } | Exclude<Expansion, { kind: 'pattern' }>;

function valueOf(key: string, fallback: string | undefined, facts: Facts): Value {
  const state = facts(key.toLowerCase());
  if (state.kind === 'absent') {
    return fallback === undefined ? { kind: 'no-value', variable: key } : { kind: 'value', text: fallback };
  }
  if (state.kind === 'unknown') return state;
  if (state.kind === 'set') {
    return { kind: 'unknown', reason: `the variable \${${key}} is of a multivalued key, which AWS does not support` };
  }
  if (typeof state.text !== 'string') return { kind: 'unknown', reason: `the value of \${${key}} is not known` };
  if (state.text === '') {
    return { kind: 'unknown', reason: `\${${key}} is empty, and AWS does not say whether that is a value` };
  }
  return { kind: 'value', text: state.text };
}
