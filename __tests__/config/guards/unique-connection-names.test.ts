import { describe, expect, test } from '@jest/globals';
import { at, configOf, connectionOf, problemsIn } from '../sample.js';

describe('two connections of one name', () => {
  const two = (name: string) =>
    ['version: 1', 'connections:', ...connectionOf(), ...connectionOf({ name, bucket: 'acme-other' })].join('\n');

  test('are found at the second, which names the first', () => {
    expect(problemsIn(two('media_archive'))).toEqual([at('6:11', 'declared twice: also at :3')]);
  });

  test('are found over several files, and in a connection that is broken otherwise', () => {
    const broken = configOf().replace('method: iam-role', 'method: magic');
    expect(problemsIn({ 'a.yml': configOf(), 'b.yml': broken })).toEqual([
      at('b.yml:3:11', 'also at a.yml:3'),
      at('b.yml:4:13', 'it must be iam-role, bucket-policy'),
    ]);
  });

  test('of different names are no problem', () => {
    expect(problemsIn(two('other_archive'))).toEqual([]);
  });
});
