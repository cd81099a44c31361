import { describe, expect, test } from '@jest/globals';
import { readConfig } from '../../src/config/read-config.js';
import { at, configOf, problemsIn } from './sample.js';

function fixes(text: string): (string | undefined)[] {
  return readConfig([{ file: '', text }]).problems.map(({ fix }) => fix);
}

describe('unknown keys', () => {
  test.each([
    [
      configOf({}, 'bucket_owner_acount_id: "111122223333"'),
      '6:5',
      'bucket_owner_acount_id',
      'bucket_owner_account_id',
    ],
    [configOf({}, 'accountId: "111122223333"'), '6:5', 'accountId', 'account_id'],
    [configOf({}, 'role: { pathh: / }'), '6:13', 'pathh', 'path'],
    [configOf({}, 'policies: { permission: a.json }'), '6:17', 'permission', 'permissions'],
    [configOf({}, 'policies: { trust: { terraform: a, address: b, adress: c } }'), '6:52', 'adress', 'address'],
    [`${configOf()}\nwaiver: []`, '6:1', 'waiver', 'waivers'],
    [`${configOf()}\ncoactive: { role-arn: x }`, '6:13', 'role-arn', 'role_arn'],
  ])('%#: are found at the key, with the one that was meant', (text, place, key, meant) => {
    expect(problemsIn(text)[0]).toEqual(at(place, `unknown key "${key}"`));
    expect(fixes(text)[0]).toBe(`did you mean "${meant}"?`);
  });

  test.each(['constructor', 'toString', 'hasOwnProperty', 'discover'])('%s is one', (key) => {
    expect(problemsIn(configOf({}, `${key}: true`))).toEqual([at('6:5', `unknown key "${key}"`)]);
    expect(problemsIn(`${configOf()}\n${key}: true`)).toEqual([at('6:1', `unknown key "${key}"`)]);
  });

  test('one far from all lists what is possible, while that is short', () => {
    expect(fixes(configOf({}, 'role: { zzzzzzzzzz: x }'))[0]).toMatch(/^possible here: name, path, policy_name/);
  });
});

describe('values of another type', () => {
  test('an account id as a number loses its zeros: it must be quoted', () => {
    for (const text of [
      configOf({}, 'account_id: 012345678901'),
      configOf({}, 'bucket_owner_account_id: 111122223333'),
    ]) {
      expect(problemsIn(text)).toEqual([at('6:\\d+', 'must be a text')]);
      expect(fixes(text)[0]).toContain('in quotes');
    }
  });

  test.each([
    ['prefixes: videos/', '6:15', 'prefixes must be a list, not the text "videos/"'],
    ['prefixes: [1]', '6:16', 'prefixes[0] must be a text, not 1'],
    ['adopt: "true"', '6:12', 'adopt must be true or false'],
    ['adopt: yes', '6:12', 'adopt must be true or false'],
    ['session_ttl_seconds: "3600"', '6:26', 'must be a number'],
    ['session_ttl_seconds: 900.5', '6:26', 'session_ttl_seconds'],
    ['role: coactive', '6:11', 'role must be a map, not the text'],
    ['description:', '6:5', 'description is empty'],
    ['state: gone', '6:12', 'state is "gone"; it must be present, absent'],
    ['role: { tags: [a] }', '6:19', 'tags must be a map, not a list'],
    ['policies: { permissions: 5 }', '6:30', 'permissions must be a path'],
    ['policies: { permissions: [5] }', '6:31', 'permissions[0] must be a path'],
    ['policies: { permissions: [] }', '6:30', 'permissions is an empty list'],
    ['policies: { trust: [a.json] }', '6:24', 'trust must be a path'],
    ['policies: { trust: { terraform: a.json } }', '6:24', 'address is missing in trust'],
    ['policies: { permissions: [a.json, { cloudformation: a.yml }] }', '6:39', 'resource is missing in permissions[1]'],
  ])('%s', (line, place, message) => {
    expect(problemsIn(configOf({}, line))).toEqual([at(place, message)]);
  });

  test.each([
    ['text', '1:1', 'the file must be a map, not the text "text"'],
    ['[a]', '1:1', 'the file must be a map, not a list'],
    ['42', '1:1', 'the file must be a map, not 42'],
  ])('a root that is %s', (text, place, message) => {
    expect(problemsIn(text)).toEqual([at(place, message)]);
  });
});

describe('what is missing', () => {
  test('is told with where, at the element', () => {
    const text = 'version: 1\nconnections:\n  - name: media_archive\n    bucket: acme-media';
    expect(problemsIn(text)).toEqual([at('3:11', 'method is missing in connections[0]')]);
    expect(fixes(text)).toEqual(['add `method`']);
  });

  test('a version, or another one', () => {
    const text = configOf().replace('version: 1\n', '');
    expect(problemsIn(text)).toEqual([at('1:1', 'version is missing')]);
    expect(problemsIn(configOf().replace('version: 1', 'version: 2'))).toEqual([at('1:10', 'version is 2')]);
    expect(problemsIn(configOf().replace('version: 1', 'version: "1"'))).toEqual([at('1:10', 'version is "1"')]);
  });
});
