import type { Connection } from '../../config/connection.js';
import { eachText, type Placed, type RawStatement } from '../../policy/elements.js';
import type { Json, Policy } from '../../policy/types.js';
import { hasWildcard } from '../../policy/wildcard.js';
import {
  classify,
  coveredActions,
  coversAction,
  isExpected,
  NEEDED_ACTIONS,
  type ActionClass,
} from './contract-actions.js';
import { eachGrant } from './grant.js';
import { takesAny } from './s3-resource.js';
import { withTexts } from './statement-edit.js';

/** A text of an Action element that allows more of S3 than the connection may have. */
export interface Excess extends Placed<string> {
  readonly raw: RawStatement;
  /** The S3 actions of the asked class that it allows beyond the contract, as AWS spells them. */
  readonly actions: readonly string[];
  readonly isWildcard: boolean;
  /** The statement with that text narrowed to what Coactive needs. */
  readonly replacement: Json;
}

/**
 * What the grants of a document allow of S3 beyond the contract and `allow_actions`, text by text. What a wildcard covers
 * but none of the statement's resources can take is left out: it allows nothing there.
 */
export function* eachExcess(policy: Policy, connection: Connection, asked: ActionClass): Generator<Excess> {
  for (const { raw, statement } of eachGrant(policy, connection)) {
    for (const { value, pointer } of eachText(raw, 'Action')) {
      const isWildcard = hasWildcard(value);
      const actions = coveredActions(value)
        .filter((action) => action.name.startsWith('s3:') && classify(action) === asked)
        .filter((action) => !isExpected(action.name, connection))
        .filter((action) => !isWildcard || takesAny(action, statement.resource))
        .map(({ name }) => name);
      if (actions.length > 0) {
        yield { value, pointer, raw, actions, isWildcard, replacement: narrow(raw, (text) => text === value) };
      }
    }
  }
}

/**
 * A statement without some of its actions, or, where they are wildcards, with what Coactive needs of them and the
 * statement's resources can take; null when nothing is left to allow.
 */
export function narrow(raw: RawStatement, isTooMuch: (action: string) => boolean): Json {
  const resources = [...eachText(raw, 'Resource')].map(({ value }) => value);
  const fits = (action: string): boolean => coveredActions(action).some((facts) => takesAny(facts, resources));
  const rest = [...eachText(raw, 'Action')].flatMap(({ value }) => {
    if (!isTooMuch(value)) return [value];
    return hasWildcard(value) ? NEEDED_ACTIONS.filter((name) => coversAction(value, name) && fits(name)) : [];
  });
  return withTexts(raw, 'Action', rest);
}

/** The first few of a list for a message, then how many more. */
export function listSome(words: readonly string[], most: number): string {
  const shown = words.slice(0, most).join(', ');
  return words.length > most ? `${shown} and ${String(words.length - most)} more` : shown;
}
