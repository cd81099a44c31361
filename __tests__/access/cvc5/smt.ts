import type { Json } from '../../../src/policy/types.js';
import type { Draft, Statement } from '../laws/documents.js';

/**
 * The same question in SMT-LIB: is there a request that the policy allows and the bound does not? Written from the IAM
 * guide alone, with nothing of the prover, for identity policies with String, Bool, Numeric and Null conditions.
 */
export function toSmt(policy: Draft, within: Draft): string {
  const keys = new Map<string, 'text' | 'number'>();
  const question = `(and ${allows(policy, keys)} (not ${allows(within, keys)}))`;
  const declared = [...keys].map(([name, sort]) => {
    const key = symbol(name);
    return `(declare-const ${key}-there Bool)(declare-const ${key} ${sort === 'text' ? 'String' : 'Real'})`;
  });
  return [
    '(reset)(set-logic ALL)(declare-const action String)(declare-const resource String)',
    ...declared,
    `(assert (str.in_re action (re.++ ${LOWER} (str.to_re ":") ${LOWER})))`,
    `(assert (or (= resource "*") (str.in_re resource ${glob('arn:*:*:*:*:*', true)})))`,
    ...[...keys]
      .filter(([name]) => TRUTHS.has(name))
      .map(([name]) => `(assert (or (= ${symbol(name)} "true") (= ${symbol(name)} "false")))`),
    `(assert ${question})(check-sat)`,
  ].join('\n');
}

/** What the translation understands; the rest of a statement's conditions is left out on both sides. */
export function restrict(draft: Draft): Draft {
  return { ...draft, Statement: draft.Statement.map(restrictStatement) };
}

function restrictStatement(statement: Statement): Statement {
  const { Condition, ...rest } = statement;
  const blocks = Object.entries((Condition ?? {}) as Record<string, Record<string, Json>>).flatMap(
    ([operator, block]) => {
      const kept = Object.entries(block).filter(([key]) => KEYS.has(key.toLowerCase()));
      return kept.length === 0 ? [] : [[operator, Object.fromEntries(kept)] as const];
    },
  );
  return blocks.length === 0 ? rest : { ...rest, Condition: Object.fromEntries(blocks) };
}

const TRUTHS: ReadonlySet<string> = new Set(['aws:securetransport']);
const NUMBERS: ReadonlySet<string> = new Set(['s3:max-keys']);
const KEYS: ReadonlySet<string> = new Set([...TRUTHS, ...NUMBERS, 's3:prefix', 's3:delimiter']);

/** Over printable ASCII, in which every pattern of the pools is written: ranges, since cvc5 is slow on differences. */
const ANY = '(re.range " " "~")';
const NO_COLON = '(re.union (re.range " " "9") (re.range ";" "~"))';
const LOWER = '(re.+ (re.union (re.range " " "9") (re.range ";" "@") (re.range "[" "~")))';

function allows({ Statement }: Draft, keys: Map<string, 'text' | 'number'>): string {
  const all = (effect: string): string =>
    any(Statement.filter(({ Effect }) => Effect === effect).map((one) => matches(one, keys)));
  return `(and ${all('Allow')} (not ${all('Deny')}))`;
}

function matches(statement: Statement, keys: Map<string, 'text' | 'number'>): string {
  const { Action, NotAction, Resource, NotResource, Condition } = statement;
  const action = inOne('action', list(Action ?? NotAction).map(actionPattern));
  const resource = inOne('resource', list(Resource ?? NotResource).map(resourcePattern));
  const parts = [
    Action === undefined ? `(not ${action})` : action,
    Resource === undefined ? `(not ${resource})` : resource,
  ];
  for (const [operator, block] of Object.entries((Condition ?? {}) as Record<string, Record<string, Json>>)) {
    for (const [key, value] of Object.entries(block)) parts.push(holds(operator, key.toLowerCase(), list(value), keys));
  }
  return `(and ${parts.join(' ')})`;
}

/** `undefined`: everything; an empty text: nothing. */
function actionPattern(pattern: string): string | undefined {
  if (pattern === '*') return undefined;
  return /^[^:]+:[^:]+$/.test(pattern) ? glob(pattern.toLowerCase(), false) : '';
}

function resourcePattern(pattern: string): string | undefined {
  if (pattern === '*') return undefined;
  if (!pattern.startsWith('arn:')) return glob(pattern, false);
  let padded = pattern.split(':').length < 6 ? `${pattern}*` : pattern;
  while (padded.split(':').length < 6) padded += ':*';
  return glob(padded, true);
}

function inOne(name: string, patterns: readonly (string | undefined)[]): string {
  if (patterns.includes(undefined)) return 'true';
  const kept = patterns.filter((pattern) => pattern !== '');
  if (kept.length === 0) return 'false';
  return `(str.in_re ${name} ${kept.length === 1 ? (kept[0] ?? '') : `(re.union ${kept.join(' ')})`})`;
}

function holds(written: string, key: string, values: readonly string[], keys: Map<string, 'text' | 'number'>): string {
  keys.set(key, NUMBERS.has(key) ? 'number' : 'text');
  const name = symbol(key);
  const there = `${name}-there`;
  const [, set = '', base = '', ifExists = ''] = /^(?:(For\w+):)?(\w+?)(IfExists)?$/.exec(written) ?? [];
  if (base === 'Null') return any(values.map((value) => (value === 'true' ? `(not ${there})` : there)));
  const negated = base.includes('Not');
  const plain = base.replace('Not', '');
  const some =
    plain === 'StringLike'
      ? inOne(
          name,
          values.map((value) => glob(value, false)),
        )
      : any(values.map((value) => compares(plain, name, value)));
  const present = negated ? `(not ${some})` : some;
  const whenAbsent = ifExists !== '' || set === 'ForAllValues' || (negated && set === '');
  return whenAbsent ? `(or (not ${there}) ${present})` : `(and ${there} ${present})`;
}

function compares(base: string, name: string, value: string): string {
  switch (base) {
    case 'StringEqualsIgnoreCase':
      return `(str.in_re ${name} ${concatenate([...value].map((one) => `(re.union (str.to_re ${text(one.toLowerCase())}) (str.to_re ${text(one.toUpperCase())}))`))})`;
    case 'NumericEquals':
      return `(= ${name} ${decimal(value)})`;
    case 'NumericLessThan':
      return `(< ${name} ${decimal(value)})`;
    case 'NumericLessThanEquals':
      return `(<= ${name} ${decimal(value)})`;
    case 'NumericGreaterThan':
      return `(> ${name} ${decimal(value)})`;
    case 'NumericGreaterThanEquals':
      return `(>= ${name} ${decimal(value)})`;
    default:
      return `(= ${name} ${text(value)})`;
  }
}

function decimal(value: string): string {
  const [whole = '0', fraction = '0'] = value.replace('-', '').split('.');
  return value.startsWith('-') ? `(- ${whole}.${fraction})` : `${whole}.${fraction}`;
}

/** A pattern as a regular expression; with `byParts` the wildcards of the first five parts stop at colons. */
function glob(pattern: string, byParts: boolean): string {
  let colons = 0;
  const pieces: string[] = [];
  for (const piece of pattern.match(/\$\{[*?$]\}|[\s\S]/g) ?? []) {
    const one = byParts && colons < 5 ? NO_COLON : ANY;
    if (piece === ':') colons++;
    if (piece === '*') pieces.push(`(re.* ${one})`);
    else if (piece === '?') pieces.push(one);
    else pieces.push(`(str.to_re ${text(piece.length > 1 ? piece.charAt(2) : piece)})`);
  }
  return concatenate(pieces);
}

function concatenate(pieces: readonly string[]): string {
  if (pieces.length === 0) return '(str.to_re "")';
  return pieces.length === 1 ? (pieces[0] ?? '') : `(re.++ ${pieces.join(' ')})`;
}

function any(parts: readonly string[]): string {
  if (parts.length === 0) return 'false';
  return parts.length === 1 ? (parts[0] ?? '') : `(or ${parts.join(' ')})`;
}

function text(value: string): string {
  return `"${value.replace(/"/g, '""')}"`;
}

function symbol(key: string): string {
  return `key-${key.replace(/[^a-z0-9]/g, '-')}`;
}

function list(value: Json | undefined): string[] {
  if (value === undefined) return [];
  const all: readonly Json[] = Array.isArray(value) ? (value as readonly Json[]) : [value];
  return all.map((one) => (typeof one === 'string' ? one : JSON.stringify(one)));
}
