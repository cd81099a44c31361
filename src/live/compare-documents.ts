import { prove, type Answer } from '../access/prove.js';
import type { Request } from '../access/request.js';
import { witnessHints } from '../access/witness-hints.js';
import { isObject } from '../policy/read.js';
import type { Json, Policy, PolicyDocument, PolicyKind, Statement } from '../policy/types.js';
import { canonicalize, NO_IDS, type UniqueIds } from './canonical.js';
import { joinDocuments, readLive, type LiveDocument } from './documents.js';
import { narrowTo, type RequestScope } from './request-scope.js';

/** What is live and what is declared in one place, for example all permissions of a role: several count as their union. */
export interface DocumentsToCompare {
  readonly kind: PolicyKind;
  /** Texts as AWS gave them. */
  readonly live: readonly string[];
  readonly declared: readonly Pick<Policy, 'text'>[];
  /** Ids that stand in principals for the ARNs of principals that exist. */
  readonly ids?: UniqueIds;
  readonly scope?: RequestScope;
}

/** How live stands to declared, over all requests in the scope; `different`: wider and narrower. Only `equal` is no drift. */
export interface Comparison extends MeaningComparison {
  /** True when the documents are the same but for what AWS rewrites by itself; Sids and the policy's Id count. */
  readonly isTextuallyEqual: boolean;
}

export interface MeaningComparison {
  readonly relation: 'equal' | 'widened' | 'narrowed' | 'different' | 'undecided';
  /** Live allows it, declared does not. */
  readonly newlyPossible?: Request;
  /** The live statement that allows it. */
  readonly allowedBy?: Statement;
  /** Declared allows it, live does not. */
  readonly broken?: Request;
  /** The live statement that denies it; none: one that allows it is missing. */
  readonly deniedBy?: Statement;
  /** Of `undecided`: why, as a sentence without its full stop. */
  readonly reason?: string;
}

/** Compares by meaning: the same canonical form is equal at once, everything else is proved in both directions. */
export function compareDocuments({ kind, live, declared, ids = NO_IDS, scope = {} }: DocumentsToCompare): Comparison {
  const liveDocuments = live.map((text) => readLive(text, kind, 'live'));
  const declaredDocuments = declared.map(({ text }) => readLive(text, kind, 'declared'));
  const broken = [...liveDocuments, ...declaredDocuments].find((one) => 'problem' in one);
  if (broken !== undefined) {
    const isSame = same([...live].sort(), declared.map(({ text }) => text).sort());
    return isSame ? EQUAL : { relation: 'undecided', reason: broken.problem, isTextuallyEqual: false };
  }
  const [liveOnes, declaredOnes] = [policiesOf(liveDocuments), policiesOf(declaredDocuments)];
  const isTextuallyEqual = same(formsOf(liveOnes, ids), formsOf(declaredOnes, ids));
  if (isTextuallyEqual) return EQUAL;
  if (same(meaningsOf(liveOnes, ids), meaningsOf(declaredOnes, ids))) return { ...EQUAL, isTextuallyEqual };
  const comparison = compareMeanings(kind, joinDocuments(liveOnes, ids), joinDocuments(declaredOnes, ids), scope);
  return { ...comparison, isTextuallyEqual };
}

const EQUAL: Comparison = { relation: 'equal', isTextuallyEqual: true };

/** The proof alone, in both directions, on documents that are joined already. */
export function compareMeanings(
  kind: PolicyKind,
  live: PolicyDocument,
  declared: PolicyDocument,
  scope: RequestScope = {},
): MeaningComparison {
  return relate(proveWithin(kind, live, declared, scope), proveWithin(kind, declared, live, scope));
}

/** Two answers as one: whether live lies within declared, and whether declared lies within live. */
export function relate(wider: Answer, narrower: Answer): MeaningComparison {
  const found = {
    ...(wider.status === 'refuted' && { newlyPossible: wider.witness, allowedBy: wider.allowedBy }),
    ...(narrower.status === 'refuted' && {
      broken: narrower.witness,
      ...(narrower.deniedBy !== undefined && { deniedBy: narrower.deniedBy }),
    }),
  };
  const undecided = [wider, narrower].find((answer) => answer.status === 'undecided');
  if (undecided !== undefined) return { relation: 'undecided', reason: undecided.reason, ...found };
  if (wider.status === 'proved') return { relation: narrower.status === 'proved' ? 'equal' : 'narrowed', ...found };
  return { relation: narrower.status === 'proved' ? 'widened' : 'different', ...found };
}

/** Whether one document allows nothing beyond the other, of the requests in the scope. */
export function proveWithin(
  kind: PolicyKind,
  policy: PolicyDocument,
  within: PolicyDocument,
  scope: RequestScope = {},
): Answer {
  const hasPrincipals = kind === 'bucket' || kind === 'key' || kind === 'trust';
  return prove({
    kind: kind === 'trust' ? 'trust' : hasPrincipals ? 'resource' : 'identity',
    policy: narrowTo(policy, scope.resources, hasPrincipals),
    within: narrowTo(within, scope.resources, hasPrincipals),
    of: scope.of,
    hints: witnessHints(),
  });
}

function policiesOf(documents: readonly LiveDocument[]): readonly Policy[] {
  return documents.flatMap((one) => ('policy' in one ? [one.policy] : []));
}

/** The canonical texts. */
function formsOf(policies: readonly Policy[], ids: UniqueIds): readonly string[] {
  return policies.map(({ json }) => JSON.stringify(canonicalize(json, ids))).sort();
}

/**
 * The statements of all documents in canonical form, each once and without Sid: the same ones mean the same. A document
 * with defects counts as a whole, since what its statements mean is not known.
 */
function meaningsOf(policies: readonly Policy[], ids: UniqueIds): readonly string[] {
  const meanings = policies.flatMap(({ json, defects, version }) => {
    const form = canonicalize(json, ids);
    if (defects.length > 0 || !isObject(form) || !Array.isArray(form.Statement)) return [JSON.stringify(form)];
    return (form.Statement as readonly Json[]).map((statement) => {
      const text = JSON.stringify(withoutSid(statement));
      // Only variables mean something else in another version.
      return version === '2012-10-17' || !text.includes('${') ? text : `2008-10-17 ${text}`;
    });
  });
  return [...new Set(meanings)].sort();
}

function withoutSid(statement: Json): Json {
  if (!isObject(statement)) return statement;
  return Object.fromEntries(Object.entries(statement).filter(([element]) => element !== 'Sid'));
}

function same(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((text, index) => text === other[index]);
}
