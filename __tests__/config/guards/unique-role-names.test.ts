import { describe, expect, test } from '@jest/globals';
import { at, connectionOf, problemsIn } from '../sample.js';

describe('one role for two connections', () => {
  const two = (one: string[], other: string[]) =>
    [
      'version: 1',
      'connections:',
      ...connectionOf({ bucket: 'acme-one' }, ...one),
      ...connectionOf({ name: 'other_one', bucket: 'acme-two' }, ...other),
    ].join('\n');

  test('is found at the second name, in whatever case and path', () => {
    expect(problemsIn(two(['role: { name: shared }'], ['role: { name: Shared, path: /x/ }']))).toEqual([
      at('10:19', 'the role "Shared" is declared twice: also by "media_archive" at :6'),
    ]);
  });

  test('is found for an absent connection, whose offboarding would delete the role', () => {
    expect(problemsIn(two(['role: { name: shared }'], ['state: absent', 'role: { name: shared }']))).toEqual([
      at('11:19', 'the role "shared" is declared twice: also by "media_archive" at :6'),
    ]);
  });

  test('is no problem in two accounts, under two names, nor where a bucket policy needs no role', () => {
    const inAccount = (id: string) => [`account_id: '${id}'`, 'role: { name: shared }'];
    expect(problemsIn(two(inAccount('111122223333'), inAccount('444455556666')))).toEqual([]);
    expect(problemsIn(two(['role: { name: one }'], ['role: { name: two }']))).toEqual([]);
    expect(problemsIn(two([], []))).toEqual([]);
  });
});
