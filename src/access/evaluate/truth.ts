/**
 * The three values of the evaluator. `unknown` is what the documentation leaves open, or what the request does not say;
 * it is never treated as safe, and it matters only where the answer depends on it.
 */
export type Truth =
  | { readonly is: 'yes' }
  | { readonly is: 'no'; readonly reason: string }
  | { readonly is: 'unknown'; readonly reason: string };

export const YES: Truth = { is: 'yes' };

export function no(reason: string): Truth {
  return { is: 'no', reason };
}

export function unknown(reason: string): Truth {
  return { is: 'unknown', reason };
}

/** And: the first `no`, else the first `unknown`, else `yes`. */
export function allOf(truths: Iterable<Truth>): Truth {
  let open: Truth | undefined;
  for (const truth of truths) {
    if (truth.is === 'no') return truth;
    if (truth.is === 'unknown') open ??= truth;
  }
  return open ?? YES;
}

/** Or: `yes` if one is, else the first `unknown`, else the first `no` (or `no` for the given reason). */
export function anyOf(truths: Iterable<Truth>, otherwise = 'nothing applies'): Truth {
  let open: Truth | undefined;
  let refused: Truth | undefined;
  for (const truth of truths) {
    if (truth.is === 'yes') return truth;
    if (truth.is === 'unknown') open ??= truth;
    else refused ??= truth;
  }
  return open ?? refused ?? no(otherwise);
}

/** Not: a `yes` becomes `no` for the given reason. */
export function negate(truth: Truth, reason: string): Truth {
  if (truth.is === 'unknown') return truth;
  return truth.is === 'yes' ? no(reason) : YES;
}

/** Whether one value fits one operand: known, or open for a reason. */
export type Match = boolean | { readonly unclear: string };

/** True if one is true, else open if one is open, else false. */
export function anyMatch(matches: Iterable<Match>): Match {
  let open: Match = false;
  for (const match of matches) {
    if (match === true) return true;
    if (match !== false && open === false) open = match;
  }
  return open;
}

/** False if one is false, else open if one is open, else true. */
export function everyMatch(matches: Iterable<Match>): Match {
  let open: Match = true;
  for (const match of matches) {
    if (match === false) return false;
    if (match !== true && open === true) open = match;
  }
  return open;
}

export function opposite(match: Match): Match {
  return typeof match === 'boolean' ? !match : match;
}
