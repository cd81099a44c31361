import type { Answer } from '../../access/prove.js';
import type { Request } from '../../access/request.js';
import { NO_IDS } from '../../live/canonical.js';
import { proveWithin } from '../../live/compare-documents.js';
import { joinDocuments } from '../../live/documents.js';
import { matchesWildcard } from '../../policy/wildcard.js';
import type { PolicyDocument, PolicyKind, Statement } from '../../policy/types.js';
import type { AccessChange, AccessExample } from '../../report/base-comparison.js';
import type { ConnectionPolicies } from '../../rules/rule.js';

/** How the access of one connection differs between base and head: each kind of document, both ways, over all requests. */
export function changedAccess(base: ConnectionPolicies, head: ConnectionPolicies): AccessChange {
  const connection = head.connection.name;
  const gained: AccessExample[] = [];
  const lost: AccessExample[] = [];
  const reasons: string[] = [];
  for (const kind of KINDS) {
    for (const [before, after] of pairsOf(kind, documentsOf(base, kind), documentsOf(head, kind))) {
      if (textOf(before) === textOf(after)) continue;
      collect(kind, after, before, gained, reasons);
      collect(kind, before, after, lost, reasons);
    }
  }
  const effect = effectOf(gained, lost, reasons);
  return {
    connection,
    effect,
    gained: distinct(gained),
    lost: distinct(lost),
    ...(reasons[0] !== undefined && { reason: reasons[0] }),
  };
}

/** What a connection that one side only has can do: examples of the whole. */
export function wholeAccess({ policies }: Pick<ConnectionPolicies, 'policies'>): readonly AccessExample[] {
  const found: AccessExample[] = [];
  const kind = policies.some((policy) => policy.kind === 'permissions') ? 'permissions' : 'bucket';
  const own = joinDocuments(
    policies.filter((policy) => policy.kind === kind),
    NO_IDS,
  );
  collect(kind, own, NOTHING, found, []);
  return distinct(found);
}

const KINDS = ['permissions', 'trust', 'bucket', 'boundary', 'key'] as const satisfies readonly PolicyKind[];

const NOTHING: PolicyDocument = { version: '2012-10-17', statements: [], defects: [] };

/** Undecided goes first: what was not decided may be anything. */
function effectOf(
  gained: readonly AccessExample[],
  lost: readonly AccessExample[],
  reasons: readonly string[],
): AccessChange['effect'] {
  if (reasons.length > 0 && gained.length === 0) return 'undecided';
  if (gained.length > 0) return lost.length > 0 ? 'widens-and-narrows' : 'widens';
  return lost.length > 0 ? 'narrows' : 'same';
}

function documentsOf({ policies }: ConnectionPolicies, kind: PolicyKind): PolicyDocument | undefined {
  const own = policies.filter((policy) => policy.kind === kind);
  return own.length === 0 ? undefined : joinDocuments(own, NO_IDS);
}

/**
 * What to hold against what. Without a boundary nothing is cut. The denies of a bucket's or a key's policy also cut what
 * other policies allow, so they are looked at once more with everything allowed.
 */
function pairsOf(
  kind: PolicyKind,
  before: PolicyDocument | undefined,
  after: PolicyDocument | undefined,
): (readonly [PolicyDocument, PolicyDocument])[] {
  if (before === undefined && after === undefined) return [];
  if (kind === 'boundary') return [[before ?? opened(NOTHING, false), after ?? opened(NOTHING, false)]];
  const pair = [before ?? NOTHING, after ?? NOTHING] as const;
  if (kind !== 'bucket' && kind !== 'key') return [pair];
  return [pair, [opened(denies(pair[0]), true), opened(denies(pair[1]), true)]];
}

function denies(document: PolicyDocument): PolicyDocument {
  return { ...document, statements: document.statements.filter(({ effect }) => effect === 'Deny') };
}

function opened(document: PolicyDocument, hasPrincipals: boolean): PolicyDocument {
  return { ...document, statements: [...document.statements, allowAll(['*'], hasPrincipals)] };
}

function allowAll(action: readonly string[], hasPrincipals: boolean, hasResource = true): Statement {
  return {
    index: -1,
    sid: undefined,
    effect: 'Allow',
    action,
    notAction: undefined,
    resource: hasResource ? ['*'] : undefined,
    notResource: undefined,
    principal: hasPrincipals ? [{ type: '*', value: '*' }] : undefined,
    notPrincipal: undefined,
    conditions: [],
  };
}

/** Requests that the one allows and the other does not: each found one is set aside by its action, then asked again. */
function collect(
  kind: PolicyKind,
  policy: PolicyDocument,
  within: PolicyDocument,
  found: AccessExample[],
  reasons: string[],
): void {
  let bound = within;
  const actions = new Set<string>();
  while (actions.size < MAX_ACTIONS) {
    const answer: Answer = proveWithin(kind, policy, bound);
    if (answer.status === 'proved') return;
    if (answer.status === 'undecided') {
      if (actions.size === 0) reasons.push(answer.reason);
      return;
    }
    const { witness, allowedBy } = answer;
    if (actions.has(witness.action.toLowerCase())) return;
    actions.add(witness.action.toLowerCase());
    found.push(exampleOf(kind, witness, allowedBy));
    const setAside = allowAll([witness.action], kind !== 'permissions' && kind !== 'boundary', kind !== 'trust');
    bound = { ...bound, statements: [...bound.statements, setAside] };
  }
}

function exampleOf(kind: PolicyKind, { action, resource, principal }: Request, { resource: patterns = [] }: Statement) {
  const place = patterns.find((pattern) => matchesWildcard(pattern, resource)) ?? resource;
  const who = typeof principal === 'string' ? principal : Object.values(principal).join('');
  if (kind === 'trust') return { action, place: 'the role', principal: who };
  const where = place.replace(/^arn:aws[a-z-]*:s3:::/, '');
  return { action, place: where, ...((kind === 'bucket' || kind === 'key') && { principal: who }) };
}

function textOf(document: PolicyDocument): string {
  return JSON.stringify(document.statements) + JSON.stringify(document.defects);
}

function distinct(examples: readonly AccessExample[]): readonly AccessExample[] {
  return [...new Map(examples.map((one) => [`${one.action} ${one.place}`, one])).values()];
}

const MAX_ACTIONS = 6;
