import { findConditionKey, findService, globalConditionKeys, isServiceName, type ConditionKeyFacts } from './iam.js';

/** Whose key it is, and whether it exists; `unknown-here`: of a service that we have no data of. */
export type KeyStanding =
  'known' | 'unknown-global' | 'unknown-in-service' | 'unknown-service' | 'unknown-here' | 'malformed';

/** Where a condition key stands, by its name as written. */
export function standingOf(key: string): KeyStanding {
  const colon = key.indexOf(':');
  if (colon < 1 || colon === key.length - 1) return 'malformed';
  const prefix = key.slice(0, colon).toLowerCase();
  if (isProvider(prefix)) return 'unknown-here';
  if (prefix === 'aws') return findConditionKey(key) || isDeprecated(key) ? 'known' : 'unknown-global';
  if (findService(prefix) === undefined) {
    return isServiceName(prefix) || FURTHER_PREFIXES.has(prefix) ? 'unknown-here' : 'unknown-service';
  }
  // The claims of Nitro attestation documents are not in our data.
  if (/^kms:recipientattestation:/i.test(key)) return 'unknown-here';
  return findConditionKey(key) ? 'known' : 'unknown-in-service';
}

/** `aws:ARN`, which `aws:PrincipalArn` and `aws:SourceArn` replaced. */
export function isDeprecated(key: string): boolean {
  return key.toLowerCase() === 'aws:arn';
}

/** A key that ends in a tag's name, written without one, such as `aws:ResourceTag`; with AWS's spelling. */
export function tagKeyWithoutTag(key: string): string | undefined {
  const bare = key.replace(/\/$/, '');
  if (bare.includes('/')) return undefined;
  const name = findConditionKey(`${bare}/x`)?.name;
  return name?.endsWith('Tag/*') ? name.slice(0, -2) : undefined;
}

/** The known keys of a key's own namespace, for "did you mean". */
export function keysLike(key: string): string[] {
  const prefix = key.slice(0, key.indexOf(':')).toLowerCase();
  const keys = prefix === 'aws' ? globalConditionKeys() : findService(prefix)?.conditionKeys;
  return [...(keys?.values() ?? [])].map(({ name }) => name.replace(/\/\*$/, ''));
}

/** True for a key that holds a set of values; a key that we do not know is neither this nor `isSingleValued`. */
export function isMultivalued(key: string): boolean {
  return findConditionKey(key)?.type.startsWith('ArrayOf') === true;
}

/** True for a key that holds one value at most; the subject of an identity provider's token is one. */
export function isSingleValued(key: string): boolean {
  const facts = findConditionKey(key);
  if (facts !== undefined) return !facts.type.startsWith('ArrayOf');
  return isSubject(key);
}

/** The `sub` claim of a web identity or SAML provider: who is calling. */
export function isSubject(key: string): boolean {
  return isProvider(key.slice(0, Math.max(0, key.indexOf(':'))).toLowerCase()) && /:sub$/i.test(key);
}

/** The type of one value: `ArrayOfARN` is `ARN`; `undefined` for an unknown key. */
export function valueTypeOf(key: string): string | undefined {
  return findConditionKey(key)?.type.replace(/^ArrayOf/, '');
}

/** Lower-case name for lookups, the user's own part as `*`: `aws:resourcetag/*`. */
export function canonicalKey(facts: ConditionKeyFacts): string {
  return facts.name.toLowerCase();
}

/**
 * Keys in whose values AWS wants no wildcard at all. Source: IAM User Guide, reference_policies_condition-keys,
 * "Sensitive condition keys".
 */
export const SENSITIVE_KEYS: ReadonlySet<string> = new Set([
  ...['aws:principalaccount', 'aws:principalorgid', 'aws:resourceaccount', 'aws:resourceorgid', 'aws:sourceaccount'],
  ...['aws:sourceorgid', 'aws:sourcevpc', 'aws:sourcevpce', 'aws:vpceaccount', 'aws:vpceorgid'],
]);

/** An identity provider's keys begin with its host (any OIDC host), or with `saml`. */
function isProvider(prefix: string): boolean {
  return prefix === 'saml' || prefix.includes('.');
}

/** Prefixes of condition keys in the Service Authorization Reference that are not prefixes of actions. */
const FURTHER_PREFIXES: ReadonlySet<string> = new Set([
  ...['catalog', 'cognito-identity-auth', 'cognito-identity-unauth', 'identitycenter'],
]);
