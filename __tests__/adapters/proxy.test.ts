import { describe, expect, test } from '@jest/globals';
import { hasProxy, proxyFor } from '../../src/adapters/proxy.js';

const HTTPS_PROXY = 'http://proxy.acme.example:3128';

describe('the proxy for a host', () => {
  test.each([
    ['HTTPS_PROXY', { HTTPS_PROXY }],
    ['https_proxy first', { https_proxy: HTTPS_PROXY, HTTPS_PROXY: 'http://other:1' }],
    ['without a scheme', { HTTPS_PROXY: 'proxy.acme.example:3128' }],
  ])('is that of %s', (_, env) => {
    expect(proxyFor('iam.amazonaws.com', 443, env)?.host).toBe('proxy.acme.example:3128');
  });

  test.each([
    ['nothing is set', {}],
    ['it is empty', { HTTPS_PROXY: '' }],
    ['it is no address', { HTTPS_PROXY: 'http://' }],
    ['it is for http alone', { HTTP_PROXY: HTTPS_PROXY }],
  ])('is none where %s', (_, env) => expect(proxyFor('iam.amazonaws.com', 443, env)).toBeUndefined());

  test.each([
    ['iam.amazonaws.com', true],
    ['amazonaws.com', true],
    ['.amazonaws.com', true],
    [' example.com , AMAZONAWS.com', true],
    ['iam.amazonaws.com:443', true],
    ['*', true],
    ['iam.amazonaws.com:8443', false],
    ['azonaws.com', false],
    ['com.example', false],
    ['', false],
  ])('NO_PROXY=%j leaves iam.amazonaws.com out: %s', (NO_PROXY, isDirect) => {
    expect(proxyFor('iam.amazonaws.com', 443, { HTTPS_PROXY, NO_PROXY }) === undefined).toBe(isDirect);
  });

  test.each(['localhost', '127.0.0.1', '::1', '[::1]'])('%s is this machine: no proxy', (host) => {
    expect(proxyFor(host, 443, { HTTPS_PROXY })).toBeUndefined();
  });

  test('is asked for only where there is one', () => {
    expect([hasProxy({}), hasProxy({ HTTPS_PROXY: '' }), hasProxy({ HTTPS_PROXY })]).toEqual([false, false, true]);
  });
});
