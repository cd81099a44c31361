/**
 * The alphabet of compiled patterns. A number from 0 to 0xffff is that UTF-16 code unit, `FOLD + c` the lower-case code
 * unit `c` in either case, and a negative number a class of characters, once or any number of times.
 */
export const ANY_ONE = -1;
export const ANY_RUN = -2;
/** Inside one of the first five parts of an ARN, or one side of an action's colon: any character but a colon. */
export const PART_ONE = -3;
export const PART_RUN = -4;
export const DIGIT = -5;
/** Any run without colons and slashes: one name inside the resource part of an ARN. */
export const NAME_RUN = -6;
/** `VARIABLE - i` is the i-th variable of the pattern: one text that is the same all over one request. */
export const VARIABLE = -100;
export const FOLD = 0x10000;
export const COLON = 0x3a;
export const SLASH = 0x2f;

export function isRun(token: number): boolean {
  return token === ANY_RUN || token === PART_RUN || token === NAME_RUN;
}

/** True for a token that is exactly one character: no wildcard, no variable. */
export function isLiteral(token: number): boolean {
  return token >= 0;
}

/** Whether a token (one character, or a run taking one of its characters) takes the code unit. */
export function takes(token: number, code: number): boolean {
  if (token === code) return true;
  if (token >= FOLD) return token - FOLD === lowerCode(code);
  switch (token) {
    case ANY_ONE:
    case ANY_RUN:
      return true;
    case PART_ONE:
    case PART_RUN:
      return code !== COLON;
    case NAME_RUN:
      return code !== COLON && code !== SLASH;
    case DIGIT:
      return code >= 0x30 && code <= 0x39;
    default:
      return false;
  }
}

/** Whether everything that `inner` can be, `outer` takes: both as one character (runs: one of their characters). */
export function takesAll(outer: number, inner: number): boolean {
  if (outer === inner) return true;
  if (outer === ANY_ONE || outer === ANY_RUN) return true;
  if (inner >= FOLD) return takes(outer, inner - FOLD) && takes(outer, upperCode(inner - FOLD));
  if (inner >= 0) return takes(outer, inner);
  if (outer === PART_ONE || outer === PART_RUN)
    return inner === PART_ONE || inner === PART_RUN || inner === NAME_RUN || inner === DIGIT;
  if (outer === NAME_RUN) return inner === DIGIT;
  return false;
}

/** The code unit without case; code units whose lower case is longer than one stay as they are. */
export function lowerCode(code: number): number {
  if (code < 0x80) return code >= 0x41 && code <= 0x5a ? code + 0x20 : code;
  const lower = String.fromCharCode(code).toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : code;
}

/** An upper-case partner of a lower-case code unit, or the code unit itself. */
export function upperCode(code: number): number {
  const upper = String.fromCharCode(code).toUpperCase();
  return upper.length === 1 && lowerCode(upper.charCodeAt(0)) === code ? upper.charCodeAt(0) : code;
}
