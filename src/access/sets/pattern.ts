import { Glob, type Variable } from './glob.js';
import { ANY_ONE, ANY_RUN, COLON, FOLD, lowerCode, NAME_RUN, PART_ONE, PART_RUN, VARIABLE } from './token.js';

/** How a text of a policy is to be read. */
export interface PatternSyntax {
  readonly wildcards: boolean;
  readonly ignoresCase: boolean;
  /** `${…}` names variables and escapes: only under Version 2012-10-17. */
  readonly variables: boolean;
}

/** The compiled pattern, or why its meaning is not known. */
export type Compiled = Glob | { readonly unknown: string };

export const EVERY_TEXT = Glob.prefix('');
/** The well-formed actions: a service, a colon, a name; in lower case. */
export const EVERY_ACTION = Glob.of([PART_ONE, PART_RUN, COLON, PART_ONE, PART_RUN]);
/** The ARNs of resources: six parts or more, the first of them `arn`. */
export const EVERY_ARN = Glob.of([
  ...codes('arn:'),
  ...[PART_RUN, COLON, PART_RUN, COLON, PART_RUN, COLON, PART_RUN, COLON],
  ANY_RUN,
]);

const SYNTAXES: readonly PatternSyntax[] = Array.from({ length: 8 }, (_, bits) => ({
  wildcards: (bits & 1) !== 0,
  ignoresCase: (bits & 2) !== 0,
  variables: (bits & 4) !== 0,
}));

export function patternSyntax(wildcards: boolean, ignoresCase: boolean, variables: boolean): PatternSyntax {
  const syntax = SYNTAXES[(wildcards ? 1 : 0) + (ignoresCase ? 2 : 0) + (variables ? 4 : 0)];
  if (syntax === undefined) throw new Error('no such syntax');
  return syntax;
}

/** A String operator's value. */
export function compileText(text: string, syntax: PatternSyntax): Compiled {
  if (!syntax.ignoresCase) {
    const special = firstSpecial(text, syntax.wildcards, syntax.variables);
    if (special === -1) return Glob.literal(text);
    if (special === text.length - 1)
      return text.charCodeAt(special) === STAR ? Glob.prefix(text.slice(0, -1)) : glob(text, syntax);
  }
  return glob(text, syntax);
}

function glob(text: string, syntax: PatternSyntax): Compiled {
  const variables: Variable[] = [];
  const tokens = tokenize(text, syntax, variables);
  return typeof tokens === 'string' ? { unknown: tokens } : Glob.of(tokens, variables);
}

/** An action or action pattern; `undefined` for one that names no action at all (its form is `service:name`). */
export function compileAction(written: string): Glob | undefined {
  if (written === '*') return EVERY_TEXT;
  let glob = seen.get(written);
  if (glob === undefined) {
    if (seen.size >= MAX_SEEN) seen.clear();
    seen.set(written, (glob = readAction(written.toLowerCase())));
  }
  return glob ?? undefined;
}

/** Actions are few and written again and again: their patterns are kept. Bounded, for hostile input is not few. */
const seen = new Map<string, Glob | null>();
const MAX_SEEN = 4_096;

function readAction(text: string): Glob | null {
  const colon = text.indexOf(':');
  if (colon <= 0 || colon === text.length - 1 || text.includes(':', colon + 1)) return null;
  const special = firstSpecial(text, true, false);
  if (special === -1) return Glob.literal(text, EVERY_ACTION);
  const tokens = nonEmptySides((tokenize(text, ACTION_SYNTAX, []) as number[]).map(insidePart));
  if (special < text.length - 1 || text.charCodeAt(special) !== STAR) return Glob.of(tokens);
  return Glob.prefix(text.slice(0, -1), EVERY_ACTION, tokens);
}

const ACTION_SYNTAX = patternSyntax(true, false, false);

/** A name is not empty: `s3:*` is `s3:` and one character or more. */
function nonEmptySides(tokens: number[]): number[] {
  const colon = tokens.indexOf(COLON);
  const side = (part: number[]): number[] => (part.every((token) => token === PART_RUN) ? [PART_ONE, PART_RUN] : part);
  return [...side(tokens.slice(0, colon)), COLON, ...side(tokens.slice(colon + 1))];
}

/** An entry of Resource or NotResource. `*` is everything; what does not begin with `arn:` is compared as flat text. */
export function compileResource(text: string, variables: boolean, padsShort: boolean): Compiled {
  const simple = compileSimpleArn(text, variables);
  if (simple !== undefined) return simple;
  if (text === '*') return EVERY_TEXT;
  const fifth = fifthColon(text);
  const names: Variable[] = [];
  // Before the fifth colon `${` is text like any other.
  const head = tokenize(fifth === -1 ? text : text.slice(0, fifth + 1), ACTION_SYNTAX, names);
  const tail = fifth === -1 ? [] : tokenize(text.slice(fifth + 1), patternSyntax(true, false, variables), names);
  if (typeof head === 'string') return { unknown: head };
  if (typeof tail === 'string') return { unknown: tail };
  if (!text.startsWith('arn:')) return Glob.of([...head, ...tail], names);
  if (fifth === -1 && !padsShort) return { unknown: `the ARN "${text}" has fewer than six parts` };
  return Glob.of([...byParts(fifth === -1 ? pad(head) : head), ...tail], names);
}

/** Nearly every ARN: without wildcards, or with one `*` that ends it. One pass; `undefined` for all others. */
function compileSimpleArn(text: string, variables: boolean): Glob | undefined {
  let colons = 0;
  const last = text.length - 1;
  const universe = text.startsWith('arn:') ? EVERY_ARN : undefined;
  for (let i = 0; i <= last; i++) {
    const code = text.charCodeAt(i);
    if (code > QUESTION) continue;
    if (code === COLON) colons++;
    else if (code === STAR || code === QUESTION) {
      return i === last && code === STAR && colons >= 5 ? Glob.prefix(text.slice(0, -1), universe) : undefined;
    } else if (variables && code === DOLLAR && text.charCodeAt(i + 1) === BRACE) return undefined;
  }
  return colons >= 5 ? Glob.literal(text, universe) : undefined;
}

/** An Arn operator's value: each of the six parts is compared alone. */
export function compileArn(text: string, syntax: PatternSyntax): Compiled {
  const simple = compileSimpleArn(text, syntax.variables);
  if (simple !== undefined) return simple;
  const variables: Variable[] = [];
  const tokens = tokenize(text, syntax, variables);
  if (typeof tokens === 'string') return { unknown: tokens };
  if (tokens.filter((token) => token === COLON).length < 5)
    return { unknown: `the ARN "${text}" has fewer than six parts` };
  return Glob.of(byParts(tokens), variables);
}

/** The ARNs of a resource type, written as AWS's data does: `arn:${Partition}:s3:::${BucketName}/${ObjectName}`. */
export function compileArnFormat(format: string): Glob {
  const tokens: number[] = [];
  for (const piece of format.split(/(\$\{[^}]*\}|\*)/)) {
    if (piece === '*' || /^\$\{.*(?:Path|ObjectName)\}$/.test(piece)) tokens.push(ANY_RUN);
    else if (piece.startsWith('${')) tokens.push(NAME_RUN);
    else tokens.push(...codes(piece));
  }
  return Glob.of(byParts(tokens));
}

/** Wildcards before the fifth colon stay inside their part. */
function byParts(tokens: readonly number[]): number[] {
  let colons = 0;
  return tokens.map((token) => {
    if (token === COLON) colons++;
    return colons < 5 ? insidePart(token) : token;
  });
}

/** A short ARN of an identity policy: its last written part is open-ended, the missing parts are `*`. */
function pad(tokens: readonly number[]): number[] {
  const padded = [...tokens, ANY_RUN];
  for (let parts = tokens.filter((token) => token === COLON).length + 1; parts < 6; parts++)
    padded.push(COLON, ANY_RUN);
  return padded;
}

function insidePart(token: number): number {
  return token === ANY_RUN ? PART_RUN : token === ANY_ONE ? PART_ONE : token;
}

/** The tokens of a text, or (as text) why it cannot be read. Adds the variables it meets to `variables`. */
function tokenize(text: string, syntax: PatternSyntax, variables: Variable[]): number[] | string {
  const tokens: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (syntax.wildcards && (code === STAR || code === QUESTION)) {
      const token = code === STAR ? ANY_RUN : ANY_ONE;
      tokens.push(token);
    } else if (syntax.variables && code === DOLLAR && text.charCodeAt(i + 1) === BRACE) {
      const end = text.indexOf('}', i);
      const inner = end === -1 ? '' : text.slice(i + 2, end);
      if (inner === '*' || inner === '?' || inner === '$') {
        tokens.push(inner.charCodeAt(0));
      } else {
        const parts = VARIABLE_FORM.exec(inner);
        if (parts === null) return `"${text.slice(i, end === -1 ? undefined : end + 1)}" is no policy variable`;
        tokens.push(VARIABLE - variables.length);
        variables.push({ key: (parts[1] ?? '').toLowerCase(), fallback: parts[2] });
      }
      i = end;
    } else {
      tokens.push(syntax.ignoresCase ? FOLD + lowerCode(code) : code);
    }
  }
  return tokens;
}

/** `key` or `key, 'fallback'`; a key holds a colon. */
const VARIABLE_FORM = /^\s*([\w.-]+:[^'",{}]*?)\s*(?:,\s*'([^']*)'\s*)?$/;

function codes(text: string): number[] {
  return Array.from(text, (character) => character.charCodeAt(0));
}

function firstSpecial(text: string, wildcards: boolean, variables: boolean): number {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > QUESTION) continue;
    if (wildcards && (code === STAR || code === QUESTION)) return i;
    if (variables && code === DOLLAR && text.charCodeAt(i + 1) === BRACE) return i;
  }
  return -1;
}

function fifthColon(text: string): number {
  let at = -1;
  for (let i = 0; i < 5; i++) {
    at = text.indexOf(':', at + 1);
    if (at === -1) return -1;
  }
  return at;
}

const STAR = 0x2a;
const QUESTION = 0x3f;
const DOLLAR = 0x24;
const BRACE = 0x7b;
