import { COACTIVE_API_URLS } from '../../config/coactive.js';
import { ConfigError } from '../../errors.js';

/**
 * Where requests with credentials may go: https and one of Coactive's own addresses. With `allowCustomApi` (an input, so
 * that no pull request can set it) https anywhere, and http on this machine for tests. Throws ConfigError.
 *
 * @returns the address without a slash at its end; a request's path follows it
 */
export function acceptAddress(text: string, allowCustomApi: boolean): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined) throw refusal('coactive.api_url is no address', `write ${COACTIVE_API_URLS[0]}`);
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') {
    throw refusal('coactive.api_url holds more than an address', 'write scheme, host and path only');
  }
  const address = `${url.origin}${url.pathname}`.replace(/\/+$/, '');
  if ((COACTIVE_API_URLS as readonly string[]).includes(address)) return address;
  const isLocal = url.protocol === 'http:' && LOOPBACK.has(url.hostname);
  if (url.protocol !== 'https:' && !isLocal) {
    throw refusal('coactive.api_url must be an https:// address', `write ${COACTIVE_API_URLS[0]}`);
  }
  if (!allowCustomApi) {
    throw refusal(
      `coactive.api_url is ${address.slice(0, MAX_SHOWN)}, which is none of Coactive's`,
      'remove it, or allow it with the input `allow-custom-api`',
    );
  }
  return address;
}

const LOOPBACK: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost', '[::1]']);
const MAX_SHOWN = 200;

function refusal(message: string, fix: string): ConfigError {
  return new ConfigError([{ message, fix }]);
}
