import { expect, test } from '@jest/globals';
import { hearFetch } from '../../src/adapters/hear-fetch.js';
import type { HeardCall } from '../../src/adapters/heard-call.js';

const clock = () => {
  let time = 0;
  return () => (time += 10);
};

test('a call is heard with method, path, status, time and request id; never with query, headers or bodies', async () => {
  const heard: HeardCall[] = [];
  const answer = () =>
    Promise.resolve(new Response('{"secret":"S3CRET"}', { status: 201, headers: { 'x-request-id': 'r-1' } }));
  const fetch = hearFetch(answer, 'coactive', (call) => heard.push(call), clock());
  const response = await fetch('https://api.coactive.ai/api/v0/connections?token=S3CRET', {
    method: 'POST',
    headers: { authorization: 'Bearer S3CRET' },
    body: 'S3CRET',
  });
  expect(response.status).toBe(201);
  expect(heard).toEqual([
    { service: 'coactive', operation: 'POST /api/v0/connections', milliseconds: 10, result: '201', requestId: 'r-1' },
  ]);
});

test('a call that fails is heard too, by its name, and a request id that is none is left out', async () => {
  const heard: HeardCall[] = [];
  const lost = hearFetch(
    () => Promise.reject(new TypeError('S3CRET')),
    'coactive',
    (call) => heard.push(call),
    clock(),
  );
  await expect(lost('https://x/')).rejects.toThrow('S3CRET');
  const odd = () => Promise.resolve(new Response(null, { status: 200, headers: { 'x-request-id': 'a b <script>' } }));
  await hearFetch(odd, 'coactive', (call) => heard.push(call), clock())('https://x/');
  expect(heard).toEqual([
    { service: 'coactive', operation: 'GET /', milliseconds: 10, result: 'TypeError' },
    { service: 'coactive', operation: 'GET /', milliseconds: 10, result: '200' },
  ]);
});
