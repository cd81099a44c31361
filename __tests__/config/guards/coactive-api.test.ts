import { describe, expect, test } from '@jest/globals';
import { at, configOf, problemsIn } from '../sample.js';

describe("the address of Coactive's API", () => {
  const withUrl = (url: string) => `${configOf()}\ncoactive:\n  api_url: ${url}`;

  test.each(['https://api.coactive.ai', 'https://app.coactive.ai', 'https://api.coactive.ai/'])('%s', (url) => {
    expect(problemsIn(withUrl(url))).toEqual([]);
  });

  test.each(['http://api.coactive.ai', 'ftp://api.coactive.ai', 'api.coactive.ai'])('not %s', (url) => {
    expect(problemsIn(withUrl(url), { allowCustomApi: true })).toEqual([at('7:12', 'must be an https:// address')]);
  });

  test.each(['https://a:b@evil.example', 'https://evil.example/?x=1'])('not %s', (url) => {
    expect(problemsIn(withUrl(url), { allowCustomApi: true })).toEqual([at('7:12', 'holds more than an address')]);
  });

  test.each(['https://evil.example', 'https://api.coactive.ai.evil.example', 'http://127.0.0.1:8080'])(
    '%s only with allow-custom-api',
    (url) => {
      expect(problemsIn(withUrl(url))).toEqual([at('7:12', "which is none of Coactive's")]);
      expect(problemsIn(withUrl(url), { allowCustomApi: true })).toEqual([]);
    },
  );
});
