import { accountOf } from '../policy/arn.js';
import type { Condition, Policy, PolicyDocument, Statement } from '../policy/types.js';
import type { Change } from '../report/change.js';
import type { UniqueIds } from './canonical.js';
import { proveWithin } from './compare-documents.js';
import { joinDocuments, readLive } from './documents.js';
import type { LiveRole } from './state.js';
import { valueOf } from './subject.js';
import { summarizeAccess } from './summarize-access.js';

/**
 * The roles that Coactive can become and nobody declares: their trust lets in its role, its account, or everybody.
 *
 * @param declared names of the declared roles of the account, in lower case: IAM's names have no case
 */
export function findUndeclaredRoles(
  roles: readonly LiveRole[],
  declared: ReadonlySet<string>,
  coactiveRoleArn: string,
  ids: UniqueIds,
): readonly Change[] {
  const account = accountOf(coactiveRoleArn) ?? '';
  return roles.flatMap((role) => {
    if (declared.has(role.name.toLowerCase())) return [];
    const change = describeRole(role, account, ids);
    return change === undefined ? [] : [change];
  });
}

function describeRole(role: LiveRole, account: string, ids: UniqueIds): Change | undefined {
  const place = { connection: null, target: 'undeclared-access', resource: role.arn, kind: 'undeclared' } as const;
  const read = readLive(role.trust, 'trust', 'live');
  const fix = 'Declare it as a connection, or remove Coactive from its trust policy.';
  if ('problem' in read) {
    if (!role.trust.includes(account)) return undefined;
    const message = `The role ${role.name} names Coactive's account, but its trust policy can not be read: ${read.problem}.`;
    return { ...place, message, fix };
  }
  if (!mayLetIn(read.policy, account)) return undefined;
  const entering = proveWithin('trust', outsideOrganizations(joinDocuments([read.policy], ids)), NOTHING, {
    of: account,
  });
  if (entering.status === 'proved') return undefined;
  const may = entering.status === 'refuted' ? 'lets Coactive in' : 'may let Coactive in';
  return {
    ...place,
    message: `The role ${role.name} ${may}, but nobody declares it; it allows ${allowedBy(role)}.`,
    fix,
    ...(entering.status === 'refuted' && { witness: { ...entering.witness, resource: role.arn } }),
  };
}

/** Most roles trust a service or their own account: one look spares the proof. */
function mayLetIn({ statements }: Policy, account: string): boolean {
  return statements.some(
    ({ effect, principal = [], notPrincipal }) =>
      effect === 'Allow' &&
      (notPrincipal !== undefined ||
        principal.some(
          ({ type, value }) => type === '*' || (type === 'AWS' && (value === '*' || accountOf(value) === account)),
        )),
  );
}

function allowedBy(role: LiveRole): string {
  if (role.attached.status === 'unknown' || role.inline.status === 'unknown') return 'what could not be read';
  const held = [...(valueOf(role.attached) ?? []), ...(valueOf(role.inline) ?? [])];
  const documents = held.flatMap(({ document }) => {
    const read = document.status === 'known' ? readLive(document.value, 'permissions', 'live') : undefined;
    return read !== undefined && 'policy' in read ? [read.policy] : [];
  });
  const unread = held.length > documents.length ? '; of some policies that is unknown' : '';
  return summarizeAccess(documents) + unread;
}

const NOTHING: PolicyDocument = { version: '2012-10-17', statements: [], defects: [] };

/** Coactive's requests bear no organisation of the customer's: what only members of one may do, Coactive may not. */
function outsideOrganizations(document: PolicyDocument): PolicyDocument {
  const denies = [
    { operator: 'Null', key: 'aws:PrincipalOrgID', values: ['false'] },
    { operator: 'ForAnyValue:StringLike', key: 'aws:PrincipalOrgPaths', values: ['*'] },
  ].map(denyIf);
  return { ...document, statements: [...document.statements, ...denies] };
}

function denyIf(condition: Condition): Statement {
  return {
    index: -1,
    sid: undefined,
    effect: 'Deny',
    action: ['*'],
    notAction: undefined,
    resource: undefined,
    notResource: undefined,
    principal: [{ type: '*', value: '*' }],
    notPrincipal: undefined,
    conditions: [condition],
  };
}
