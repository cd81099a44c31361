import type { Request } from '../access/request.js';

/** A statement of one of the two documents, and where it stands. */
export interface ProveStatement {
  readonly index: number;
  readonly sid?: string;
  readonly file?: string;
  readonly line?: number;
}

/** The answer of `prove`, as `--format json` prints it. */
export interface ProveResult {
  readonly status: 'proved' | 'refuted' | 'undecided';
  readonly witness?: Request;
  readonly reason?: string;
  /** The statement of the policy that allows the witness. */
  readonly allowedBy?: ProveStatement;
  /** The statement of the bound that denies it; left out where the bound merely lacks one that allows it. */
  readonly deniedBy?: ProveStatement;
}

/** The answer for a terminal, one line a fact. */
export function renderProof(result: ProveResult): string[] {
  const lines = [result.reason === undefined ? result.status : `${result.status}: ${result.reason}`];
  const { witness, allowedBy, deniedBy } = result;
  if (witness !== undefined) {
    lines.push('witness');
    lines.push(
      `  principal  ${typeof witness.principal === 'string' ? witness.principal : JSON.stringify(witness.principal)}`,
    );
    lines.push(`  action     ${witness.action}`, `  resource   ${witness.resource}`);
    for (const [key, value] of Object.entries(witness.context))
      lines.push(`  context    ${key} = ${JSON.stringify(value)}`);
  }
  if (allowedBy !== undefined) lines.push(`allowed by ${nameOf(allowedBy)}`);
  if (deniedBy !== undefined) lines.push(`denied by ${nameOf(deniedBy)}`);
  else if (witness !== undefined) lines.push('the bound has no statement that allows it');
  return lines;
}

function nameOf({ index, sid, file, line }: ProveStatement): string {
  const place = file === undefined ? '' : `${file}${line === undefined ? '' : `:${String(line)}`} `;
  return `${place}statement ${String(index + 1)}${sid === undefined || sid === '' ? '' : ` ${JSON.stringify(sid)}`}`;
}
