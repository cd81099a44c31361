import { COACTIVE_API_URLS } from '../coactive.js';
import type { Guard } from './guard.js';

/**
 * The address that gets Coactive's credentials: one of Coactive's unless the workflow allows another, since a pull request
 * could otherwise have them sent to itself.
 */
export const coactiveApi: Guard = {
  id: 'coactive-api',
  *check({ files, allowCustomApi = false }) {
    for (const { document, coactive } of files) {
      const url = coactive.api_url;
      if (url === undefined || (COACTIVE_API_URLS as readonly string[]).includes(url.replace(/\/$/, ''))) continue;
      const at = { origin: document, pointer: ['coactive', 'api_url'] };
      const parsed = URL.canParse(url) ? new URL(url) : undefined;
      if (parsed === undefined || !isEncrypted(parsed)) {
        yield { ...at, message: 'coactive.api_url must be an https:// address', fix: `write ${COACTIVE_API_URLS[0]}` };
      } else if (parsed.username !== '' || parsed.password !== '' || parsed.search !== '' || parsed.hash !== '') {
        yield { ...at, message: 'coactive.api_url holds more than an address', fix: `write ${parsed.origin}` };
      } else if (!allowCustomApi) {
        const message = `coactive.api_url is ${parsed.origin}, which is none of Coactive's`;
        yield { ...at, message, fix: 'remove it, or allow it with the input `allow-custom-api`' };
      }
    }
  },
};

/** What stays on this machine, for tests, needs no encryption. */
function isEncrypted({ protocol, hostname }: URL): boolean {
  return protocol === 'https:' || (protocol === 'http:' && ['127.0.0.1', 'localhost', '[::1]'].includes(hostname));
}
