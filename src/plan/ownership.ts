import type { Connection } from '../config/connection.js';
import type { Reading } from '../live/state.js';

/** What this tool writes on the roles and policies that it makes: who made them, for what, and from which declaration. */
export const MANAGED_BY = 'coactive-storage-access';
export const MANAGED_TAG = 'managed-by';
export const CONNECTION_TAG = 'coactive-connection';
export const HASH_TAG = 'coactive-config-hash';

export type Tags = Readonly<Record<string, string>>;

/** Whose a role or policy is; `unknown` where its tags could not be read. */
export type Owner =
  | { readonly is: 'ours' }
  | { readonly is: 'foreign'; readonly what: string }
  | { readonly is: 'unknown'; readonly reason: string; readonly needs?: string };

/** Ours is what bears both tags: something that another connection of this tool made is as foreign as anything else. */
export function ownerOf(tags: Reading<Tags>, { name }: Pick<Connection, 'name'>): Owner {
  if (tags.status === 'unknown') {
    return { is: 'unknown', reason: tags.reason, ...(tags.needs !== undefined && { needs: tags.needs }) };
  }
  const found = tags.status === 'known' ? tags.value : {};
  if (valueOf(found, MANAGED_TAG) !== MANAGED_BY) return { is: 'foreign', what: 'was not made by this tool' };
  const other = valueOf(found, CONNECTION_TAG);
  if (other === name) return { is: 'ours' };
  return { is: 'foreign', what: `was made for ${other === undefined ? 'no connection' : `the connection ${other}`}` };
}

/** The tags of what this tool makes; those that the declaration adds never replace its own. */
export function ownTags({ name }: Pick<Connection, 'name'>, hash: string, declared: Tags = {}): Tags {
  return { ...declared, [MANAGED_TAG]: MANAGED_BY, [CONNECTION_TAG]: name, [HASH_TAG]: hash };
}

/** The wanted tags that are missing or have another value. Further tags are somebody's and stay. */
export function tagsToSet(wanted: Tags, found: Reading<Tags>): Tags | undefined {
  const live = found.status === 'known' ? found.value : {};
  const missing = Object.entries(wanted).filter(([key, value]) => valueOf(live, key) !== value);
  return missing.length === 0 ? undefined : Object.fromEntries(missing);
}

function valueOf(tags: Tags, key: string): string | undefined {
  return Object.hasOwn(tags, key) ? tags[key] : undefined;
}
