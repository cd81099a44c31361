import type { Decision } from '../access/evaluate/evaluate.js';

/** Why one element of a statement does not speak of the request, or why that is open. */
export interface WhyReason {
  readonly element: 'action' | 'resource' | 'principal' | 'condition' | 'statement';
  /** For a condition, as written. */
  readonly operator?: string;
  readonly key?: string;
  readonly text: string;
}

/** One statement and its part in the answer. */
export interface WhyStatement {
  /** Position of the document among those asked about. */
  readonly policy: number;
  /** What the document is to a connection: `permissions`, `trust`, `bucket` and so on. */
  readonly source?: string;
  readonly file?: string;
  readonly line?: number;
  readonly index?: number;
  readonly sid?: string;
  readonly effect?: 'Allow' | 'Deny';
  readonly applies: 'yes' | 'no' | 'unknown';
  /** Empty where the statement applies. */
  readonly because: readonly WhyReason[];
}

/** The answer to one request. */
export interface WhyResult {
  readonly decision: Decision;
  readonly reason: string;
  /** The statements that decided: the denying one, those that allow, or those that could not be decided. */
  readonly deciding: readonly WhyStatement[];
  readonly others: readonly WhyStatement[];
  readonly assumptions: readonly string[];
}

/** The answer for a terminal, one line a fact. */
export function renderWhy(result: WhyResult): string[] {
  const lines = [`${result.decision}: ${result.reason}`];
  for (const statement of result.deciding) lines.push(`  decided by ${nameOf(statement)}`, ...reasonsOf(statement));
  if (result.others.length > 0) lines.push('other statements:');
  for (const statement of result.others) {
    lines.push(`  ${nameOf(statement)}: ${APPLIES[statement.applies]}`, ...reasonsOf(statement));
  }
  for (const assumption of result.assumptions) lines.push(`assumed: ${assumption}`);
  return lines;
}

const APPLIES = { yes: 'applies', no: 'does not apply', unknown: 'cannot be decided' } as const;

function nameOf(statement: WhyStatement): string {
  const { policy, source, file, line, index, sid, effect } = statement;
  const where = file ?? (source === undefined ? `policy ${String(policy + 1)}` : `the ${source} policy`);
  const place = line === undefined ? where : `${where}:${String(line)}`;
  const which = index === undefined ? 'a part that is no statement' : `statement ${String(index + 1)}`;
  const label = sid === undefined || sid === '' ? '' : ` ${JSON.stringify(sid)}`;
  return `${place} ${which}${label}${effect === undefined ? '' : ` (${effect})`}`;
}

function reasonsOf({ because }: WhyStatement): string[] {
  return because.map(({ element, text }) => `    ${element}: ${text}`);
}
