import { actionTest } from './action-test.js';
import type { PolicyDocument, Statement } from '../policy/types.js';
import { compileCondition } from './compile-condition.js';
import { OpaqueTest, type Factor, type Factors } from './factor.js';
import { ACTION, PRINCIPAL, RESOURCE, type Keys } from './keys.js';
import { doubt, globTest, type Doubts, type Reading } from './reading.js';
import { GlobTest } from './sets/glob-test.js';
import type { Variable } from './sets/glob.js';
import { compileResource } from './sets/pattern.js';
import { ElementTest } from './sets/principal-test.js';

/** How a document is read when it is judged by itself. */
export type DocumentKind = 'identity' | 'resource' | 'trust';

/** `placed`, `trust-element`: of a resource's or a trust policy, its principals being judged elsewhere. */
type Placement = DocumentKind | 'placed' | 'trust-element';

/** A statement as a product of factors, compiled when somebody asks: many statements stand in both documents alike. */
export class CompiledStatement {
  readonly statement: Statement;
  readonly #compile: () => Compiled;
  #compiled: Compiled | undefined;

  constructor(statement: Statement, compile: () => Compiled) {
    this.statement = statement;
    this.#compile = compile;
  }

  get factors(): Factors {
    return (this.#compiled ??= this.#compile()).factors;
  }

  /** The part that is not decided, or whose value only a request has; `undefined` if there is none. */
  get doubt(): string | undefined {
    return (this.#compiled ??= this.#compile()).doubts.first;
  }

  get variables(): readonly Variable[] {
    return (this.#compiled ??= this.#compile()).doubts.variables;
  }
}

interface Compiled {
  readonly factors: Factors;
  readonly doubts: Doubts;
}

export interface CompiledDocument {
  readonly allows: readonly CompiledStatement[];
  readonly denies: readonly CompiledStatement[];
}

/** How the two effects of a document are read. */
export interface Readings {
  readonly allow: Reading;
  readonly deny: Reading;
}

/**
 * Compiles a document; without readings, what is not decided stays as it is written. Only what callers of other kinds than
 * AWS's have for principal keys is then read in the way that finds most: of the policy as allowing, of the bound as denying.
 */
export function compileDocument(
  document: Pick<PolicyDocument, 'version' | 'statements'>,
  kind: DocumentKind,
  keys: Keys,
  readings: Readings | 'policy' | 'bound',
): CompiledDocument {
  const allows: CompiledStatement[] = [];
  const denies: CompiledStatement[] = [];
  const hasVariables = document.version === '2012-10-17';
  for (const statement of document.statements) {
    const isAllow = statement.effect === 'Allow';
    const compiled =
      typeof readings === 'string'
        ? compileStatement(statement, kind, hasVariables, keys, undefined, isAllow === (readings === 'policy'))
        : compileStatement(statement, kind, hasVariables, keys, isAllow ? readings.allow : readings.deny);
    (isAllow ? allows : denies).push(compiled);
  }
  return { allows, denies };
}

export function compileStatement(
  statement: Statement,
  kind: Placement,
  hasVariables: boolean,
  keys: Keys,
  reading: Reading | undefined,
  isWide = true,
): CompiledStatement {
  return new CompiledStatement(statement, () => compileFactors(statement, kind, hasVariables, keys, reading, isWide));
}

function compileFactors(
  statement: Statement,
  kind: Placement,
  hasVariables: boolean,
  keys: Keys,
  reading: Reading | undefined,
  isWide: boolean,
): Compiled {
  const doubts: Doubts = { first: undefined, variables: [] };
  const factors: Factor[] = [];
  addAction(statement, factors, doubts, reading);
  addResource(statement, kind, hasVariables, factors, doubts, reading);
  if (kind === 'resource' || kind === 'trust') addPrincipal(statement, factors, doubts, reading);
  for (const condition of statement.conditions) {
    factors.push(compileCondition(condition, hasVariables, keys, doubts, reading, isWide));
  }
  return { factors, doubts };
}

/** Adds what nobody can decide: true in the wide reading, false in the narrow one, itself in none. */
function addDoubt(
  dimension: number,
  reason: string,
  factors: Factor[],
  doubts: Doubts,
  reading: Reading | undefined,
): void {
  doubt(doubts, reason);
  if (reading === undefined) factors.push({ dimension, test: new OpaqueTest(reason), inside: true });
  else if (!reading.over) factors.push({ dimension: ACTION, test: NOTHING, inside: true });
}

const NOTHING = new GlobTest([]);

function addAction(
  { action, notAction }: Statement,
  factors: Factor[],
  doubts: Doubts,
  reading: Reading | undefined,
): void {
  const written = action ?? notAction;
  if (written === undefined) {
    addDoubt(ACTION, 'a statement with neither Action nor NotAction', factors, doubts, reading);
    return;
  }
  if (action === undefined && written.length === 0) {
    addDoubt(ACTION, 'an empty NotAction', factors, doubts, reading);
    return;
  }
  if (action?.includes('*') === true) return;
  factors.push({ dimension: ACTION, test: actionTest(written), inside: action !== undefined });
}

function addResource(
  { resource, notResource }: Statement,
  kind: Placement,
  hasVariables: boolean,
  factors: Factor[],
  doubts: Doubts,
  reading: Reading | undefined,
): void {
  const written = resource ?? notResource;
  if (written === undefined) {
    if (!isTrust(kind))
      addDoubt(RESOURCE, 'a statement with neither Resource nor NotResource', factors, doubts, reading);
    return;
  }
  if (resource?.includes('*') === true) return;
  if (isTrust(kind)) {
    addDoubt(RESOURCE, 'a Resource, which AWS refuses in a trust policy', factors, doubts, reading);
    return;
  }
  if (resource === undefined && written.length === 0) {
    addDoubt(RESOURCE, 'an empty NotResource', factors, doubts, reading);
    return;
  }
  const inside = resource !== undefined;
  const compiled = written.map((text) => compileResource(text, hasVariables, kind === 'identity'));
  const test = globTest(compiled, doubts, reading, reading?.over === inside);
  factors.push({
    dimension: RESOURCE,
    test: test ?? new OpaqueTest(JSON.stringify([written, hasVariables, inside])),
    inside,
  });
}

function isTrust(kind: Placement): boolean {
  return kind === 'trust' || kind === 'trust-element';
}

function addPrincipal(statement: Statement, factors: Factor[], doubts: Doubts, reading: Reading | undefined): void {
  const { principal, notPrincipal } = statement;
  if (principal !== undefined) {
    const test = new ElementTest(principal, false);
    if (!test.isEveryone) factors.push({ dimension: PRINCIPAL, test, inside: true });
  } else if (notPrincipal === undefined) {
    addDoubt(PRINCIPAL, 'a statement with neither Principal nor NotPrincipal', factors, doubts, reading);
  } else if (notPrincipal.length === 0) {
    addDoubt(PRINCIPAL, 'an empty NotPrincipal', factors, doubts, reading);
  } else {
    factors.push({ dimension: PRINCIPAL, test: new ElementTest(notPrincipal, true), inside: false });
  }
}
