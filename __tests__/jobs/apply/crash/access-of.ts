import { prove } from '../../../../src/access/prove.js';
import { parsePolicy } from '../../../../src/policy/parse.js';
import type { PolicyDocument, Principal, Statement } from '../../../../src/policy/types.js';
import { documentOf, type MemoryRole } from '../../../fakes/memory-account.js';
import type { Start } from './site.js';

/** All that an account lets anybody do, each door by itself: by assuming a role, or by a bucket's policy. */
export type Access = ReadonlyMap<string, PolicyDocument>;

export function accessOf({ account }: Start): Access {
  const doors = new Map<string, PolicyDocument>();
  for (const role of Object.values(account.roles)) {
    const texts = [
      ...role.attached.map((arn) => {
        const policy = account.policies[arn];
        if (policy === undefined) throw new Error(`attached and not there: ${arn}`);
        return documentOf(policy);
      }),
      ...Object.values(role.inline),
    ];
    doors.set(`role ${role.name}`, throughRole(role, texts));
  }
  for (const [bucket, text] of Object.entries(account.buckets)) {
    if (text !== undefined) doors.set(`bucket ${bucket}`, read(text));
  }
  return doors;
}

/**
 * What the middle allows beyond before and after together, as words; undefined: nothing. A union of documents that deny is
 * no document, so one that lies within it is asked: what either allows, without all that either denies.
 */
export function beyond(middle: Access, before: Access, after: Access): string | undefined {
  for (const [door, document] of middle) {
    const [was, becomes] = [before.get(door) ?? NOTHING, after.get(door) ?? NOTHING];
    const both = { ...was, statements: [...was.statements, ...becomes.statements] };
    if ([was, becomes, both].some((within) => isWithin(document, within))) continue;
    return `${door} allows what it allows neither before nor after: ${JSON.stringify(document.statements)}`;
  }
  return undefined;
}

const NOTHING: PolicyDocument = { version: '2012-10-17', statements: [], defects: [] };

function isWithin(policy: PolicyDocument, within: PolicyDocument): boolean {
  return prove({ kind: 'resource', policy, within }).status === 'proved';
}

/**
 * Who may assume the role, times what its policies allow, as one document that names both. A boundary is known by its ARN
 * only: each stands for a condition of its own, so none lies within another, and all lie within no boundary.
 */
function throughRole({ trust, permissionsBoundary }: MemoryRole, texts: readonly string[]): PolicyDocument {
  const trusted = read(trust).statements;
  const isClosed = trusted.some(({ effect }) => effect === 'Deny');
  const principal: Principal[] = isClosed ? [] : trusted.flatMap((statement) => [...(statement.principal ?? [])]);
  const bound =
    permissionsBoundary === undefined
      ? []
      : [{ operator: 'StringEquals', key: `aws:RequestTag/${permissionsBoundary}`, values: ['within'] }];
  const statements = texts.flatMap((text) => read(text).statements);
  return {
    ...NOTHING,
    statements: statements.flatMap((statement): Statement[] => {
      if (statement.effect === 'Deny') return [{ ...statement, principal: [{ type: '*', value: '*' }] }];
      if (principal.length === 0) return [];
      return [{ ...statement, principal, conditions: [...statement.conditions, ...bound] }];
    }),
  };
}

function read(text: string): PolicyDocument {
  const result = parsePolicy(text, 'permissions', 'snapshot');
  if ('problem' in result) throw new Error(result.problem.message);
  return result.policy;
}
