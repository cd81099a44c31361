type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The proxy for HTTPS to a host, by HTTPS_PROXY and NO_PROXY of the environment, lower case first: the same rules as
 * `@actions/http-client` has, so that GitHub, AWS and Coactive are reached alike. NO_PROXY holds hosts, with their
 * subdomains, optionally with a port, separated by commas; `*` is all. Undefined: the host is reached directly.
 */
export function proxyFor(host: string, port: number, env: Environment): URL | undefined {
  const given = (env.https_proxy ?? '') || (env.HTTPS_PROXY ?? '');
  if (given === '' || isLoopback(host) || isExcepted(host, port, env)) return undefined;
  const address = /^https?:\/\//i.test(given) ? given : `http://${given}`;
  return URL.canParse(address) ? new URL(address) : undefined;
}

/** Whether there is a proxy for anything: without one nothing of this is loaded. */
export function hasProxy(env: Environment): boolean {
  return ((env.https_proxy ?? '') || (env.HTTPS_PROXY ?? '')) !== '';
}

function isExcepted(host: string, port: number, env: Environment): boolean {
  const names = [host.toLowerCase(), `${host.toLowerCase()}:${String(port)}`];
  const excepted = ((env.no_proxy ?? '') || (env.NO_PROXY ?? '')).split(',').map((item) => item.trim().toLowerCase());
  return excepted
    .filter((item) => item !== '')
    .some((item) => {
      const suffix = item.startsWith('.') ? item : `.${item}`;
      return item === '*' || names.some((name) => name === item || name.endsWith(suffix));
    });
}

function isLoopback(host: string): boolean {
  return /^(localhost$|127\.|\[?::1\]?$)/i.test(host);
}
