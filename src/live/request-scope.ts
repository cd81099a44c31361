import type { PolicyDocument, Statement } from '../policy/types.js';

/** The requests that a document can speak of, whatever it says. */
export interface RequestScope {
  /** ARN patterns of the bucket or key that a resource's policy hangs on. Left out: every resource. */
  readonly resources?: readonly string[];
  /** The one role, its sessions included, or the account that is asked about. Left out: every caller. */
  readonly of?: string;
}

/** The document as far as it speaks of these resources: of all others everything is denied. */
export function narrowTo(
  document: PolicyDocument,
  resources: readonly string[] | undefined,
  hasPrincipals: boolean,
): PolicyDocument {
  if (resources === undefined) return document;
  const others: Statement = {
    index: -1,
    sid: undefined,
    effect: 'Deny',
    action: ['*'],
    notAction: undefined,
    resource: undefined,
    notResource: resources,
    principal: hasPrincipals ? [{ type: '*', value: '*' }] : undefined,
    notPrincipal: undefined,
    conditions: [],
  };
  return { ...document, statements: [...document.statements, others] };
}
