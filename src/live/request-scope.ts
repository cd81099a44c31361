import type { Condition, PolicyDocument, Statement } from '../policy/types.js';

/** The requests that a document can speak of, whatever it says. */
export interface RequestScope {
  /** ARN patterns of the bucket or key that a resource's policy hangs on. Left out: every resource. */
  readonly resources?: readonly string[];
  /** The ARN of the one role, its sessions included, that is asked about. Left out: every caller. */
  readonly role?: string;
}

/** The document as far as it speaks of requests in the scope: all others are denied. */
export function narrowTo(
  document: PolicyDocument,
  { resources, role }: RequestScope,
  hasPrincipals: boolean,
): PolicyDocument {
  const denies = [
    ...(resources === undefined ? [] : [denyAll(hasPrincipals, { notResource: resources })]),
    ...(role === undefined ? [] : [denyAll(hasPrincipals, { conditions: [otherThan(role)] })]),
  ];
  return denies.length === 0 ? document : { ...document, statements: [...document.statements, ...denies] };
}

/** Of a session `aws:PrincipalArn` is the role's ARN. Source: IAM User Guide, global condition keys. */
function otherThan(role: string): Condition {
  return { operator: 'ArnNotEquals', key: 'aws:PrincipalArn', values: [role] };
}

function denyAll(hasPrincipals: boolean, { notResource, conditions = [] }: Partial<Statement>): Statement {
  return {
    index: -1,
    sid: undefined,
    effect: 'Deny',
    action: ['*'],
    notAction: undefined,
    resource: notResource === undefined ? ['*'] : undefined,
    notResource,
    principal: hasPrincipals ? [{ type: '*', value: '*' }] : undefined,
    notPrincipal: undefined,
    conditions,
  };
}
