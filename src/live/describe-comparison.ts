import type { Change, ChangeTarget } from '../report/change.js';
import type { Comparison } from './compare-documents.js';
import { nameStatement, type Found } from './subject.js';

interface Place {
  readonly connection: string;
  readonly target: ChangeTarget;
  readonly resource: string;
  /** The subject of the sentence, for example "The trust policy". */
  readonly what: string;
  readonly fix: string;
}

/** A comparison as a change of the report; none where both mean the same. */
export function describeComparison(comparison: Comparison, { connection, target, resource, what, fix }: Place): Found {
  const { relation, newlyPossible, broken, isTextuallyEqual } = comparison;
  if (relation === 'equal') {
    return { changes: [], ...(!isTextuallyEqual && { rewordings: [{ connection, target, resource }] }) };
  }
  const witness = newlyPossible ?? broken;
  const change: Change = {
    connection,
    target,
    resource,
    kind: relation === 'undecided' ? 'different' : relation,
    message: `${what} ${describe(comparison)}.`,
    fix,
    ...(witness !== undefined && { witness }),
    ...(broken !== undefined && { broken }),
  };
  return { changes: [change] };
}

function describe({ relation, allowedBy, deniedBy, reason }: Comparison): string {
  const allowing = allowedBy === undefined ? '' : ` (${nameStatement(allowedBy)})`;
  const denying = deniedBy === undefined ? '' : ` (${nameStatement(deniedBy)} denies it)`;
  switch (relation) {
    case 'widened':
      return `allows more than is declared${allowing}`;
    case 'narrowed':
      return `allows less than is declared${denying}`;
    case 'different':
      return `allows more than is declared${allowing}, and less${denying}`;
    case 'undecided':
      return `is not the declared one, and whether it means the same is not decided: ${reason ?? 'no reason was given'}`;
    case 'equal':
      return 'means what is declared';
  }
}
