import { splitArn } from '../../policy/arn.js';
import type { Statement } from '../../policy/types.js';
import { splitPattern } from './arn.js';
import type { Setting } from './compare.js';
import { matchPattern, matchesPattern, quote, wildcardPattern, type Pattern } from './glob.js';
import { matchLike } from './string.js';
import { anyMatch, everyMatch, no, unknown, YES, type Match, type Truth } from './truth.js';
import { expandVariables } from './variables.js';

/** What an ARN of fewer than six parts means: padded with `*` in identity policies, elsewhere not documented. */
export type ShortArns = 'padded' | 'undocumented';

/** Whether a statement speaks of a resource. */
export function matchResource(statement: Statement, resource: string, shortArns: ShortArns, setting: Setting): Truth {
  const { resource: listed, notResource: excepted } = statement;
  if (resource !== '*' && !isArn(resource)) return no(`${quote(resource)} is neither * nor an ARN of six parts`);
  const patterns = listed ?? excepted;
  if (patterns === undefined) return unknown('the statement has neither Resource nor NotResource');
  if (patterns.length === 0 && listed === undefined) return unknown('AWS does not say what an empty NotResource means');
  const match = anyMatch(patterns.map((pattern) => matchOne(pattern, resource, shortArns, setting)));
  if (typeof match !== 'boolean') return unknown(`${listed ? 'Resource' : 'NotResource'}: ${match.unclear}`);
  if (listed !== undefined) return match ? YES : no(`Resource does not cover ${resource}`);
  return match ? no(`NotResource excepts ${resource}`) : YES;
}

function isArn(resource: string): boolean {
  return splitArn(resource)?.prefix === 'arn';
}

function matchOne(written: string, resource: string, shortArns: ShortArns, setting: Setting): Match {
  if (written === '*') return true;
  const parts = splitPattern(wildcardPattern(written));
  const isShort = parts.length < 6;
  if (!written.startsWith('arn:')) {
    const tail = isShort ? undefined : written.split(':').slice(5).join(':');
    if (tail === undefined) return matchesPattern(wildcardPattern(written), resource);
    const head = written.slice(0, written.length - tail.length);
    return withVariables(tail, setting, resource, (pattern) =>
      matchPattern([...wildcardPattern(head), ...pattern], resource),
    );
  }
  const given = splitArn(resource);
  if (given === undefined) return false;
  const texts = [given.prefix, given.partition, given.service, given.region, given.account, given.resource];
  if (isShort) {
    const padded = `${written}*`.split(':');
    const match = texts.every((text, index) => matchesPattern(wildcardPattern(padded[index] ?? '*'), text));
    if (!match || shortArns === 'padded') return match;
    return { unclear: `${quote(written)} has fewer than six parts, which AWS documents for identity policies only` };
  }
  const heads = parts.slice(0, 5).map((part, index) => matchPattern(part, texts[index] ?? ''));
  if (everyMatch(heads) !== true) return false;
  const tail = parts[5]?.map((piece) => piece.text).join('') ?? '';
  return withVariables(tail, setting, given.resource, (pattern) => matchPattern(pattern, given.resource));
}

/** Variables count after the fifth colon only; an entry whose variable has no value matches nothing. */
function withVariables(tail: string, setting: Setting, text: string, match: (pattern: Pattern) => Match): Match {
  const expansion = expandVariables(tail, setting.facts, setting.variables);
  if (expansion.kind === 'no-value') return false;
  if (expansion.kind === 'unknown') return { unclear: expansion.reason };
  return matchLike(expansion.pattern, expansion.wildValue, text, match);
}
