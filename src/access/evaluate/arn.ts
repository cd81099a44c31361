import { splitArnParts } from '../../policy/arn.js';
import { matchPattern, patternText, quote, type Pattern, type Piece } from './glob.js';
import type { PartialText, Text } from './key-state.js';
import { everyMatch, type Match } from './truth.js';

const PARTS = 6;

/** Arn operators compare each of the six parts alone; Equals and Like are the same. */
export function matchArn(pattern: Pattern, text: Text): Match {
  const wanted = splitPattern(pattern);
  if (wanted.length < PARTS) {
    return { unclear: `${quote(patternText(pattern))} is not an ARN, which AWS leaves undocumented for Arn operators` };
  }
  const parts = typeof text === 'string' ? splitArnParts(text) : splitPartial(text);
  if (parts === undefined) return { unclear: 'the ARN of the request is not known' };
  if (parts.length < PARTS) return false;
  return everyMatch(wanted.map((part, index) => matchPattern(part, parts[index] ?? '')));
}

/** Splits at the first five colons, keeping what is literal. */
export function splitPattern(pattern: Pattern): Pattern[] {
  const parts: Pattern[] = [];
  let current: Piece[] = [];
  for (const { text, literal } of pattern) {
    let rest = text;
    for (let colon = rest.indexOf(':'); colon !== -1 && parts.length < PARTS - 1; colon = rest.indexOf(':')) {
      current.push({ text: rest.slice(0, colon), literal });
      parts.push(current);
      current = [];
      rest = rest.slice(colon + 1);
    }
    current.push({ text: rest, literal });
  }
  parts.push(current);
  return parts;
}

/** The parts of a partly known ARN; `undefined` when more than its sixth part, or more than one part, is open. */
function splitPartial({ before, after }: PartialText): Text[] | undefined {
  const known = splitArnParts(before);
  if (known.length === PARTS) {
    const last = known.pop() ?? '';
    return [...known, { before: last, after }];
  }
  // A root whose partition is not known: the open part ends at the first colon after it, as no partition holds one.
  const colon = after.indexOf(':');
  if (colon === -1) return undefined;
  const open = known.pop() ?? '';
  const rest = splitArnParts(`${'x:'.repeat(known.length)}x${after.slice(colon)}`).slice(known.length + 1);
  return [...known, { before: open, after: after.slice(0, colon) }, ...rest];
}
