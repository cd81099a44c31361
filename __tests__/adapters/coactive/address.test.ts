import { describe, expect, test } from '@jest/globals';
import { acceptAddress } from '../../../src/adapters/coactive/address.js';
import { ConfigError } from '../../../src/errors.js';

describe('where credentials may be sent', () => {
  test.each([
    ['https://api.coactive.ai', 'https://api.coactive.ai'],
    ['https://app.coactive.ai/', 'https://app.coactive.ai'],
    ['https://API.coactive.ai:443', 'https://api.coactive.ai'],
  ])('%s is one of Coactive’s', (text, expected) => expect(acceptAddress(text, false)).toBe(expected));

  test.each([
    ['https://api.coactive.ai.evil.example', 'none of Coactive'],
    ['https://evil.example/api.coactive.ai', 'none of Coactive'],
    ['https://api.coactive.ai:8443', 'none of Coactive'],
    ['https://api.coactive.ai/v2', 'none of Coactive'],
    ['https://api.coactive.ai.', 'none of Coactive'],
    ['https://xapi.coactive.ai', 'none of Coactive'],
    ['http://127.0.0.1:1', 'none of Coactive'],
    ['http://api.coactive.ai', 'must be an https'],
    ['https://user@api.coactive.ai', 'more than an address'],
    ['https://api.coactive.ai@evil.example', 'more than an address'],
    ['https://api.coactive.ai?x=1', 'more than an address'],
    ['https://api.coactive.ai#x', 'more than an address'],
    ['ftp://api.coactive.ai', 'must be an https'],
    ['api.coactive.ai', 'no address'],
    ['', 'no address'],
  ])('%s is refused', (text, message) => {
    expect(() => acceptAddress(text, false)).toThrow(ConfigError);
    expect(() => acceptAddress(text, false)).toThrow(message);
  });

  test.each([
    ['https://coactive.internal.example/api/', 'https://coactive.internal.example/api'],
    ['http://127.0.0.1:8080', 'http://127.0.0.1:8080'],
    ['http://localhost:8080', 'http://localhost:8080'],
    ['http://[::1]:8080', 'http://[::1]:8080'],
  ])('%s with allow-custom-api', (text, expected) => expect(acceptAddress(text, true)).toBe(expected));

  test.each(['http://coactive.internal.example', 'http://127.0.0.1.evil.example', 'http://localhost.evil.example'])(
    '%s is refused with allow-custom-api too: unencrypted only on this machine',
    (text) => expect(() => acceptAddress(text, true)).toThrow('must be an https'),
  );

  test('a user name in the address is refused with allow-custom-api too', () => {
    expect(() => acceptAddress('https://user:pass@coactive.example', true)).toThrow('more than an address');
  });
});
