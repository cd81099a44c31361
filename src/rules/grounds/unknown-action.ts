import { actionsOfApi } from '../../data/api-names.js';
import { findAction, findService, KNOWN_SERVICES } from '../../data/iam.js';
import { nearest } from '../../policy/nearest.js';
import { hasWildcard, matchesWildcard } from '../../policy/wildcard.js';

/**
 * Whether a text of Action or NotAction stands for no action at all, as far as the data tells: of services other than
 * s3, sts and kms only the names are known, so that their actions cannot be judged.
 */
export function isUnknownAction(text: string): boolean {
  // A variable is VARIABLE_UNSUPPORTED_IN_ELEMENT; a star alone is every action.
  if (/^\*+$/.test(text) || text.includes('${')) return false;
  const colon = text.indexOf(':');
  if (colon === -1) return true;
  if (findAction(text) !== undefined) return false;
  const actions = findService(text.slice(0, colon))?.actions;
  if (actions === undefined) return false;
  const name = text.slice(colon + 1).toLowerCase();
  if (!hasWildcard(name)) return !actions.has(name);
  return ![...actions.keys()].some((action) => matchesWildcard(name, action));
}

/** What was probably meant by an unknown action: `actions` is empty where nothing is near. */
export interface ActionSuggestion {
  /** The name of an API operation, an action without its service, or a slip of the pen. */
  readonly reason: 'api' | 'prefix' | 'near';
  readonly actions: readonly string[];
}

export function suggestActions(text: string): ActionSuggestion {
  const colon = text.indexOf(':');
  if (colon === -1) return { reason: 'prefix', actions: findWithPrefix(text) };
  const needed = actionsOfApi(text);
  if (needed !== undefined) return { reason: 'api', actions: needed };
  const known = findService(text.slice(0, colon))?.actions;
  const near = hasWildcard(text) ? undefined : nearest(text.slice(colon + 1), known?.keys() ?? []);
  const action = near === undefined ? undefined : known?.get(near);
  return { reason: 'near', actions: action === undefined ? [] : [action.name] };
}

function findWithPrefix(name: string): readonly string[] {
  for (const service of KNOWN_SERVICES) {
    const action = findService(service)?.actions.get(name.toLowerCase());
    const needed = action === undefined ? actionsOfApi(`${service}:${name}`) : [action.name];
    if (needed !== undefined) return needed;
  }
  return [];
}
