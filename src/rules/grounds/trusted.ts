import type { Connection } from '../../config/connection.js';
import { eachPrincipal, eachText, type PlacedPrincipal, type RawStatement } from '../../policy/elements.js';
import { isObject } from '../../policy/read.js';
import type { Json, Policy, Statement } from '../../policy/types.js';
import { isHeldToRole, matchCoactive, type Coverage } from './coactive-principal.js';
import { coversAction } from './contract-actions.js';
import { eachPlaced } from './grant.js';
import { hasPlaceholder } from './placeholder.js';

/** A principal that a trust policy lets in. */
export interface Trusted extends PlacedPrincipal {
  readonly raw: RawStatement;
  readonly statement: Statement;
  /** How it covers Coactive's role; an account or everybody that a condition holds to the role is `role`. */
  readonly coverage: Coverage | undefined;
}

/** The principals of the Allow statements of a trust policy. */
export function* eachTrusted(policy: Policy, connection: Connection): Generator<Trusted> {
  for (const { raw, statement } of eachPlaced(policy)) {
    if (statement.effect !== 'Allow') continue;
    const isHeld = isHeldToRole(statement.conditions, connection.coactiveRoleArn);
    for (const principal of eachPrincipal(raw, ['Principal'])) {
      const coverage = matchCoactive(principal, connection);
      yield { ...principal, raw, statement, coverage: coverage !== undefined && isHeld ? 'role' : coverage };
    }
  }
}

/** Whether a statement allows `sts:AssumeRole`. */
export function allowsAssuming({ raw, statement }: Pick<Trusted, 'raw' | 'statement'>): boolean {
  if (statement.notAction !== undefined)
    return !statement.notAction.some((text) => coversAction(text, 'sts:AssumeRole'));
  return [...eachText(raw, 'Action')].some(({ value }) => coversAction(value, 'sts:AssumeRole'));
}

/**
 * Principals of whom another finding already says what is wrong: deleted ones and keys that are no kind of principal
 * (AWS's codes), and placeholders.
 */
export function isReportedElsewhere({ type, value }: Trusted): boolean {
  if (!['*', 'AWS', 'Service', 'Federated', 'CanonicalUser'].includes(type)) return true;
  return /^A(ROA|IDA)[A-Z0-9]{12,}$/.test(value) || hasPlaceholder(value);
}

/** A statement with one AWS principal replaced by others; null when nobody is left. */
export function replacePrincipal(raw: RawStatement, found: PlacedPrincipal, others: readonly string[]): Json {
  const written = isObject(raw.json.Principal) ? raw.json.Principal : {};
  const texts = [...eachPrincipal(raw, ['Principal'])]
    .filter(({ type }) => type === found.type)
    .flatMap(({ value }) => (value === found.value ? others : [value]));
  const distinct = [...new Set(texts)];
  const kept: Record<string, Json> = Object.fromEntries(
    Object.entries(written).filter(([type]) => type !== found.type),
  );
  const type = found.type === '*' ? 'AWS' : found.type;
  const [only] = distinct;
  if (only !== undefined) kept[type] = distinct.length === 1 ? only : distinct;
  return Object.keys(kept).length === 0 ? null : { ...raw.json, Principal: kept };
}
