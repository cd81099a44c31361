import type { PolicyDocument } from '../../policy/types.js';
import { attached, type HasBoundary } from './principal.js';
import { joinOutcomes, judgeDocument, type Outcome, type Question } from './statement.js';
import { no, unknown, YES, type Truth } from './truth.js';

/** The caller's own side: what its identity policies allow and deny, and what its boundary leaves. */
export interface OwnPolicies {
  readonly identity: Truth;
  readonly boundary: Truth;
  readonly deny: Truth;
  /** False where they are not in the input; a resource's policy that asks for them is then taken to be answered. */
  readonly isKnown: boolean;
  readonly hasBoundary: HasBoundary;
  readonly outcomes: { readonly permissions: readonly Outcome[]; readonly boundary: readonly Outcome[] };
}

/** The documents attached to the customer's role. */
export interface RoleDocuments {
  readonly permissions: readonly PolicyDocument[];
  readonly boundary?: PolicyDocument | undefined;
  /** The role has a boundary whose document is not here. Left out, without `boundary`: it has none. */
  readonly isBoundaryUnknown?: boolean | undefined;
}

/** What is asked of every document alike. */
export type Asked = Pick<Question, 'action' | 'resource' | 'facts'>;

/** The customer's role: what its policies allow, less what its boundary cuts. */
export function rolePolicies(
  { permissions, boundary, isBoundaryUnknown = false }: RoleDocuments,
  asked: Asked,
): OwnPolicies {
  const identity = permissions.flatMap((document, index) =>
    judgeDocument(document, index, { ...asked, principal: attached, resources: 'padded' }),
  );
  const within =
    boundary === undefined
      ? []
      : judgeDocument(boundary, 0, { ...asked, principal: attached, resources: 'undocumented' });
  const leaves = isBoundaryUnknown ? unknown('the boundary of the role is not in the input') : YES;
  return {
    identity: joinOutcomes(identity, 'Allow', 'no permissions policy allows it'),
    boundary: boundary === undefined ? leaves : joinOutcomes(within, 'Allow', 'the boundary does not allow it'),
    deny: joinOutcomes([...identity, ...within], 'Deny', 'no statement denies it'),
    isKnown: true,
    hasBoundary: boundary !== undefined || isBoundaryUnknown ? 'yes' : 'no',
    outcomes: { permissions: identity, boundary: within },
  };
}

/** Anybody else, Coactive's role included: nothing is known of the own policies, nor whether there is a boundary. */
export const FOREIGN_POLICIES: OwnPolicies = {
  identity: YES,
  boundary: YES,
  deny: no('no statement denies it'),
  isKnown: false,
  hasBoundary: 'unknown',
  outcomes: { permissions: [], boundary: [] },
};
