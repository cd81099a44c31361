import type { Operator } from '../../policy/operator.js';
import { literalPattern, matchPattern, patternText, type Pattern } from './glob.js';
import type { Text } from './key-state.js';
import type { Match } from './truth.js';
import type { Expansion } from './variables.js';

type Expanded = Extract<Expansion, { kind: 'pattern' }>;

/** String operators compare the whole text; only the Like forms have wildcards. */
export function matchString(operator: Operator, text: Text, { pattern, wildValue }: Expanded): Match {
  if (operator.base === 'StringLike' || operator.base === 'StringNotLike') return matchLike(pattern, wildValue, text);
  const wanted = patternText(pattern);
  if (operator.base === 'StringEquals' || operator.base === 'StringNotEquals')
    return matchPattern(literalPattern(wanted), text);
  return equalsWithoutCase(wanted, text);
}

/** With wildcards, and, where a variable's value holds one, by both readings of it. */
export function matchLike(
  pattern: Pattern,
  wildValue: boolean,
  text: Text,
  match: (pattern: Pattern, text: Text) => Match = matchPattern,
): Match {
  const asText = match(pattern, text);
  if (!wildValue) return asText;
  const asWildcard = match([{ text: patternText(pattern), literal: false }], text);
  if (asText === asWildcard) return asText;
  return { unclear: 'a variable holds a wildcard, and AWS does not say whether it acts as one there' };
}

function equalsWithoutCase(wanted: string, text: Text): Match {
  if (typeof text !== 'string') {
    const lower = { before: text.before.toLowerCase(), after: text.after.toLowerCase() };
    return matchPattern(literalPattern(wanted.toLowerCase()), lower);
  }
  const lower = wanted.toLowerCase() === text.toLowerCase();
  const upper = wanted.toUpperCase() === text.toUpperCase();
  if (lower === upper) return lower;
  return { unclear: 'AWS does not say how letters beyond ASCII are compared without case' };
}
