import type { LiveRole, Reading } from '../../live/state.js';
import { effectOf } from '../shift.js';
import type { DraftStep } from '../step.js';

/** What is in force for a role, by place: the trust, and every policy that is attached or inline. Undefined: not read. */
export class InForce {
  readonly #trust = new Map<string, string | undefined>();
  readonly #permissions = new Map<string, string | undefined>();

  constructor(role: LiveRole | undefined) {
    if (role === undefined) return;
    this.#trust.set('', role.trust);
    for (const { arn, document } of listed(role.attached)) this.#permissions.set(arn, textOf(document));
    for (const { name, document } of listed(role.inline)) this.#permissions.set(name, textOf(document));
  }

  /** The step with its effect; what it changes is in force from then on. */
  take(step: DraftStep): DraftStep & { readonly effect: NonNullable<DraftStep['effect']> } {
    const { change } = step;
    if (change === undefined) return { ...step, effect: step.effect ?? 'neutral' };
    const documents = change.place === 'trust' ? this.#trust : this.#permissions;
    const before = textsOf(documents);
    if (change.text === undefined) documents.delete(change.slot);
    else documents.set(change.slot, change.text);
    if (step.effect !== undefined) return { ...step, effect: step.effect };
    return { ...step, ...effectOf(change.place, before, textsOf(documents)) };
  }
}

function listed<T>(reading: Reading<readonly T[]>): readonly T[] {
  return reading.status === 'known' ? reading.value : [];
}

function textOf(reading: Reading<string>): string | undefined {
  return reading.status === 'known' ? reading.value : undefined;
}

function textsOf(documents: ReadonlyMap<string, string | undefined>): readonly string[] | undefined {
  const texts = [...documents.values()].filter((text) => text !== undefined);
  return texts.length === documents.size ? texts : undefined;
}
