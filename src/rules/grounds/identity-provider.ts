import { eachPrincipal, type RawStatement } from '../../policy/elements.js';

/** Who vouches for a federated caller. `host` is what the provider's condition keys begin with. */
export type IdentityProvider = { readonly protocol: 'saml' } | { readonly protocol: 'oidc'; readonly host: string };

/** GitHub's provider for Actions; an enterprise may have its own below this host. */
export const GITHUB_HOST = 'token.actions.githubusercontent.com';

/**
 * Reads a Federated principal: the ARN of a SAML or OIDC provider, or the domain of one that AWS knows by itself
 * (`accounts.google.com`); `undefined` for anything else. Source: IAM User Guide, elements_principal.
 */
export function readIdentityProvider(value: string): IdentityProvider | undefined {
  if (/^arn:[\w-]+:iam::\d{12}:saml-provider\/[\w.@+=,-]+$/.test(value)) return { protocol: 'saml' };
  const host = /^arn:[\w-]+:iam::\d{12}:oidc-provider\/(\S+)$/.exec(value)?.[1] ?? value;
  return /^[a-z\d-]+(\.[a-z\d-]+)+(\/\S*)?$/i.test(host) && (host !== value || !host.includes('/'))
    ? { protocol: 'oidc', host: host.toLowerCase() }
    : undefined;
}

/** Whether a host is GitHub's provider for Actions. */
export function isGitHub(host: string): boolean {
  return host === GITHUB_HOST || host.startsWith(`${GITHUB_HOST}/`);
}

/** The OIDC providers that a statement lets in, each with its place. */
export function* eachOidcProvider(statement: RawStatement) {
  for (const { type, value, pointer } of eachPrincipal(statement, ['Principal'])) {
    const provider = type === 'Federated' ? readIdentityProvider(value) : undefined;
    if (provider?.protocol === 'oidc') yield { host: provider.host, value, pointer };
  }
}
