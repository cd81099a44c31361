import type { PolicyDocument, Statement } from '../policy/types.js';
import { Budget, TooComplex } from './budget.js';
import { Box, findOutside, narrowAll, principalElements, type Space } from './box.js';
import { compileDocument, type CompiledDocument, type DocumentKind } from './compile.js';
import type { Factors } from './factor.js';
import { Keys } from './keys.js';
import { callerLinks } from './links.js';
import type { Request } from './request.js';
import { isDocumented } from './sets/caller.js';
import { DerivedTest } from './sets/principal-test.js';
import { callersOf, splitCallers, type Atoms } from './sets/atoms.js';

import { outsideAll } from './subsume.js';
import { chooseInstances, type Instance } from './variables.js';
import type { Excess } from './readable.js';
import type { WitnessHints } from './real-requests.js';
import { describeWitness } from './witness.js';

/** Whether one document allows nothing beyond another, each judged by itself. */
export interface Question {
  readonly kind: DocumentKind;
  readonly policy: Document;
  readonly within: Document;
  /** Only requests of this principal count: the ARN of a role, its sessions included, or an account id. Left out: all. */
  readonly of?: string | undefined;
  /** What makes witnesses readable; never changes the answer. */
  readonly hints?: WitnessHints | undefined;
  readonly budgetMs?: number | undefined;
}

type Document = Pick<PolicyDocument, 'version' | 'statements' | 'defects'>;

export type Answer =
  { readonly status: 'proved' } | { readonly status: 'undecided'; readonly reason: string } | Refutation;

/** The policy allows the witness, the bound does not. */
export interface Refutation {
  readonly status: 'refuted';
  readonly witness: Request;
  /** The statement of the policy that allows the witness. */
  readonly allowedBy: Statement;
  /** The statement of the bound that denies it; `undefined` if the bound merely lacks one that allows it. */
  readonly deniedBy: Statement | undefined;
  /** Set where AWS would never make such a request: no request of the excess has a resource that its action takes. */
  readonly mismatch: boolean;
}

/** Decides inclusion exactly, over all requests. */
export function prove(question: Question): Answer {
  const { policy, within } = question;
  const defect = describeDefect('the policy', policy) ?? describeDefect('the bound', within);
  if (defect !== undefined) return { status: 'undecided', reason: defect };
  const keys = new Keys([policy, within]);
  const left = compileDocument(policy, question.kind, keys, 'policy');
  const right = compileDocument(within, question.kind, keys, 'bound');
  const isSameVersion = policy.version === within.version;
  const budget = new Budget(question.budgetMs);
  try {
    const open: OpenParts = {
      allows: outsideAll(left.allows, right.allows, isSameVersion, budget),
      denies: outsideAll(right.denies, left.denies, isSameVersion, budget),
    };
    if (left.allows.length === 0 || (open.allows.length === 0 && open.denies.length === 0)) return { status: 'proved' };
    return new Search(question, keys, left, right, open, budget).decide();
  } catch (error) {
    if (error instanceof TooComplex)
      return { status: 'undecided', reason: 'too complex to decide in the time allowed' };
    throw error;
  }
}

/** What quick subsumption left to decide, as positions among the allows of the policy and the denies of the bound. */
interface OpenParts {
  readonly allows: readonly number[];
  readonly denies: readonly number[];
}

function describeDefect(name: string, { defects }: Document): string | undefined {
  const [first] = defects;
  return (
    first &&
    `AWS would refuse ${name}: ${first.message}${first.pointer.length > 0 ? ` (${first.pointer.join('.')})` : ''}`
  );
}

interface Found extends Excess {
  readonly allow: number;
  readonly deny: number | undefined;
}

const UNDOCUMENTED =
  "the answer depends on a key of the principal that AWS does not document for other than AWS's principals";

class Search {
  readonly #question: Question;
  readonly #keys: Keys;
  readonly #left: CompiledDocument;
  readonly #right: CompiledDocument;
  readonly #open: OpenParts;
  readonly #budget: Budget;
  #atoms: Atoms | undefined;

  constructor(
    question: Question,
    keys: Keys,
    left: CompiledDocument,
    right: CompiledDocument,
    open: OpenParts,
    budget: Budget,
  ) {
    this.#question = question;
    this.#keys = keys;
    this.#left = left;
    this.#right = right;
    this.#open = open;
    this.#budget = budget;
  }

  decide(): Answer {
    const statements = [...this.#left.allows, ...this.#left.denies, ...this.#right.allows, ...this.#right.denies];
    const doubtful = statements.filter(({ doubt }) => doubt !== undefined);
    if (doubtful.length === 0) {
      const found = this.#find(this.#left, this.#right);
      if (found === undefined) return { status: 'proved' };
      const certain = this.#isUndocumented(found) ? this.#findUnder(false, undefined) : found;
      return certain === undefined ? { status: 'undecided', reason: UNDOCUMENTED } : this.#refute(certain);
    }
    if (this.#findUnder(true, undefined) === undefined) return { status: 'proved' };
    for (const instance of chooseInstances(statements, this.#keys)) {
      const found = this.#findUnder(false, instance);
      if (found !== undefined) return this.#refute(found);
    }
    const doubts = [...new Set(doubtful.map(({ doubt }) => doubt ?? ''))];
    return { status: 'undecided', reason: `the answer depends on ${doubts.slice(0, 3).join('; and on ')}` };
  }

  /** `wide`: the policy as wide and the bound as narrow as they can be read; otherwise the other way round. */
  #findUnder(wide: boolean, instance: Instance | undefined): Found | undefined {
    const { kind, policy, within } = this.#question;
    const values = instance?.values;
    const over = { over: true, values };
    const under = { over: false, values };
    const [allow, deny] = wide ? [over, under] : [under, over];
    const left = compileDocument(policy, kind, this.#keys, { allow, deny });
    const right = compileDocument(within, kind, this.#keys, { allow: deny, deny: allow });
    return this.#find(left, right, instance?.factors);
  }

  #find(left: CompiledDocument, right: CompiledDocument, given: Factors = []): Found | undefined {
    const space: Space = {
      keys: this.#keys,
      atoms: () => (this.#atoms ??= this.#callers()),
      resources: this.#question.kind === 'trust' ? 'own' : 'any',
    };
    const start = narrowAll(Box.all(space), given, this.#budget);
    if (start === undefined) return undefined;
    const denied = [...left.denies.map(({ factors }) => factors), ...callerLinks(space)];
    const bound = [...denied, ...right.allows.map(({ factors }) => factors)];
    const tryOne = (allow: number, deny: number | undefined): Found | undefined => {
      const own = left.allows[allow]?.factors ?? [];
      const base = deny === undefined ? own : [...own, ...(right.denies[deny]?.factors ?? [])];
      const avoid = deny === undefined ? bound : denied;
      const narrowed = narrowAll(start, base, this.#budget);
      const box = narrowed && findOutside(narrowed, avoid, this.#budget);
      return box && { space, box, base: [...given, ...base], avoid, allow, deny };
    };
    for (const allow of this.#open.allows) {
      const found = tryOne(allow, undefined);
      if (found !== undefined) return found;
    }
    for (const deny of this.#open.denies) {
      for (let allow = 0; allow < left.allows.length; allow++) {
        const found = tryOne(allow, deny);
        if (found !== undefined) return found;
      }
    }
    return undefined;
  }

  #callers(): Atoms {
    const { policy, within, of } = this.#question;
    const elements = principalElements([policy, within]);
    return of === undefined ? splitCallers(elements) : callersOf(of, elements);
  }

  #refute(found: Found): Answer {
    const { witness, mismatch } = describeWitness(found, this.#statements(), this.#question.hints);
    const allowedBy = this.#left.allows[found.allow]?.statement;
    if (allowedBy === undefined) throw new Error('a witness that nothing allows');
    const deniedBy = found.deny === undefined ? undefined : this.#right.denies[found.deny]?.statement;
    return { status: 'refuted', witness, allowedBy, deniedBy, mismatch };
  }

  /** Keys of a principal that is not AWS's are not documented: it was found with whatever lets it through. */
  #isUndocumented({ box: { caller } }: Found): boolean {
    if (caller.kind === 'anonymous' || (caller.account !== undefined && caller.kind !== 'other')) return false;
    const { allows, denies } = this.#left;
    return [...allows, ...denies, ...this.#right.allows, ...this.#right.denies].some(({ factors }) =>
      factors.some(({ test }) => test instanceof DerivedTest && !isDocumented(caller, test.key)),
    );
  }

  #statements(): readonly Statement[] {
    return [...this.#question.policy.statements, ...this.#question.within.statements];
  }
}
