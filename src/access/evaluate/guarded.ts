import type { PolicyDocument } from '../../policy/types.js';
import { callerAccount, type Caller } from './caller.js';
import { namedTogether } from './joint-principal.js';
import type { Asked, OwnPolicies } from './own-policies.js';
import type { PrincipalKind } from './principal.js';
import { joinOutcomes, judgeDocument, type Outcome } from './statement.js';
import { allOf, anyOf, no, unknown, YES, type Truth } from './truth.js';

/** Something that is asked for, with its own policy: a bucket, a key, a role to assume. */
export interface Guarded {
  readonly source: 'trust' | 'bucket' | 'key';
  readonly document: PolicyDocument;
  readonly owner: Owner;
  /** An identity policy of the same account counts only if the resource's policy delegates to the account. */
  readonly needsDelegation: boolean;
  /** What a public access block leaves of the access across accounts. */
  readonly survives: Truth;
}

export interface Owner {
  readonly partition: string;
  readonly account: string | undefined;
}

export interface Verdict {
  readonly deny: Truth;
  readonly allow: Truth;
}

/** Joins the policy of a resource with the caller's own policies: one of them in the same account, both across accounts. */
export function throughResource(
  guarded: Guarded,
  caller: Caller,
  own: OwnPolicies,
  asked: Asked,
): Verdict & { readonly outcomes: readonly Outcome[] } {
  const { source, document, owner, needsDelegation, survives } = guarded;
  const outcomes = judgeDocument(document, 0, {
    ...asked,
    principal: namedTogether(caller, own.hasBoundary, source === 'trust'),
    resources: source === 'trust' ? 'own' : 'undocumented',
  });
  const deny = anyOf([own.deny, joinOutcomes(outcomes, 'Deny', 'no statement denies it')]);
  const names = (...kinds: PrincipalKind[]): Truth => {
    const named = outcomes.filter(({ kind }) => kind === undefined || kinds.includes(kind));
    return joinOutcomes(named, 'Allow', `the ${source} policy does not allow it`);
  };
  if (!isOfOwner(caller, owner)) {
    const both = [names('direct', 'role', 'account'), own.identity, own.boundary];
    return { deny, outcomes, allow: allOf([...both, survives, sameWorld(caller, owner)]) };
  }
  const alone = own.isKnown ? own.identity : NOT_IN_INPUT;
  const identity = needsDelegation ? allOf([names('account'), own.identity]) : alone;
  const role = allOf([names('role'), own.boundary]);
  return { deny, outcomes, allow: anyOf([allOf([identity, own.boundary]), names('direct'), role]) };
}

/** True in the account that owns the resource. The same twelve digits in another partition are another account. */
export function isOfOwner(caller: Caller, { partition, account }: Owner): boolean {
  if (account === undefined || callerAccount(caller) !== account) return false;
  return !('account' in caller) || caller.partition === undefined || caller.partition === partition;
}

export const NOT_IN_INPUT = unknown("the principal's own policies are not in the input");

/** Across accounts AWS delegates inside one partition only; and which account owns the resource must be known. */
export function sameWorld(caller: Caller, owner: Owner): Truth {
  if (owner.account === undefined) return unknown('the account that owns the resource is not known');
  if (!('account' in caller) || caller.partition === undefined) return YES;
  return caller.partition === owner.partition ? YES : no('AWS does not delegate access across partitions');
}
