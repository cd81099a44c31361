import type { Request } from '../access/request.js';
import { NO_IDS } from '../live/canonical.js';
import { compareDocuments, compareMeanings } from '../live/compare-documents.js';
import { joinDocuments, readLive } from '../live/documents.js';
import type { PolicyDocument, PolicyKind } from '../policy/types.js';
import type { Effect } from './step.js';

/**
 * What a write changes whatever else is in force beside it: a Deny that goes away counts as wider even where its document
 * allows nothing. Decides the order of steps; what is not decided counts as all three.
 */
export interface Shift {
  readonly widens: boolean;
  readonly narrows: boolean;
  /** True when what is denied changes: two such writes at once depend on each other. */
  readonly deniesChange: boolean;
}

export const NEUTRAL: Shift = { widens: false, narrows: false, deniesChange: false };
export const NARROWS: Shift = { widens: false, narrows: true, deniesChange: false };
export const WIDENS: Shift = { widens: true, narrows: false, deniesChange: false };
export const UNDECIDED: Shift = { widens: true, narrows: true, deniesChange: true };

/** @param before,after texts that are in force together; undefined: one of them could not be read */
export function shiftOf(
  kind: PolicyKind,
  before: readonly string[] | undefined,
  after: readonly string[] | undefined,
): Shift {
  const [was, becomes] = [read(kind, before), read(kind, after)];
  if (was === undefined || becomes === undefined) return UNDECIDED;
  const allows = compareMeanings(kind, allowsOf(was), allowsOf(becomes));
  const denies = compareMeanings(kind, deniesOf(was), deniesOf(becomes));
  if (allows.relation === 'undecided' || denies.relation === 'undecided') {
    const isSame = compareDocuments({
      kind,
      live: before ?? [],
      declared: (after ?? []).map((text) => ({ text })),
    }).isTextuallyEqual;
    return isSame ? NEUTRAL : UNDECIDED;
  }
  const gains = (relation: string): boolean => relation === 'narrowed' || relation === 'different';
  const loses = (relation: string): boolean => relation === 'widened' || relation === 'different';
  return {
    widens: gains(allows.relation) || loses(denies.relation),
    narrows: loses(allows.relation) || gains(denies.relation),
    deniesChange: denies.relation !== 'equal',
  };
}

/** What a write changes by meaning, of everything that is in force in one place together, with a request that shows it. */
export function effectOf(
  kind: PolicyKind,
  before: readonly string[] | undefined,
  after: readonly string[] | undefined,
): { readonly effect: Effect; readonly witness?: Request } {
  const [was, becomes] = [read(kind, before), read(kind, after)];
  if (was === undefined || becomes === undefined) return { effect: 'widens' };
  const { relation, broken, newlyPossible } = compareMeanings(kind, was, becomes);
  switch (relation) {
    case 'equal':
      return { effect: 'neutral' };
    case 'widened':
      return { effect: 'narrows', ...(newlyPossible && { witness: newlyPossible }) };
    default:
      return { effect: 'widens', ...(broken && { witness: broken }) };
  }
}

function read(kind: PolicyKind, texts: readonly string[] | undefined): PolicyDocument | undefined {
  const documents = texts?.map((text) => readLive(text, kind, 'live'));
  if (documents?.every((one) => 'policy' in one) !== true) return undefined;
  return joinDocuments(
    documents.map((one) => one.policy),
    NO_IDS,
  );
}

function allowsOf(document: PolicyDocument): PolicyDocument {
  return { ...document, statements: document.statements.filter(({ effect }) => effect === 'Allow') };
}

/** What is denied, as if it were allowed, so that it can be compared. */
function deniesOf(document: PolicyDocument): PolicyDocument {
  const denied = document.statements.filter(({ effect }) => effect === 'Deny');
  return { ...document, statements: denied.map((statement) => ({ ...statement, effect: 'Allow' as const })) };
}
