import { expect, test } from '@jest/globals';
import { readPages } from '../../../src/adapters/aws/pages.js';

test('reads on as long as a page says so', async () => {
  const asked: (string | undefined)[] = [];
  const pages = await readPages(async (marker) => {
    asked.push(marker);
    return asked.length < 3 ? { IsTruncated: true, Marker: `m${asked.length}` } : { IsTruncated: false };
  });
  expect(asked).toEqual([undefined, 'm1', 'm2']);
  expect(pages).toHaveLength(3);
});

test.each([
  ['comes back', async () => ({ IsTruncated: true, Marker: 'same' })],
  ['is missing', async () => ({ IsTruncated: true })],
])('a marker that %s ends in an error, not in an endless loop or in half a listing', async (_, readPage) => {
  await expect(readPages(readPage)).rejects.toThrow();
});

test('a page that fails fails the listing', async () => {
  const read = async (marker?: string) => {
    if (marker !== undefined) throw new Error('the second page');
    return { IsTruncated: true, Marker: 'm' };
  };
  await expect(readPages(read)).rejects.toThrow('the second page');
});
