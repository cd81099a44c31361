import { describe, expect, test } from '@jest/globals';
import { readConfig } from '../../src/config/read-config.js';
import { RULES } from '../../src/rules/index.js';
import { Linter } from '../../src/rules/lint.js';
import { configOf, connectionOf } from '../config/sample.js';

/** The findings of one rule as `line:column message`. */
function found(id: string, text: string): string[] {
  const { config, problems } = readConfig([{ file: 'coactive.yml', text }]);
  expect(problems).toEqual([]);
  const linter = new Linter(RULES.filter((rule) => rule.id === id));
  return linter.lintConfig(config).map(({ line, column, message }) => `${String(line)}:${String(column)} ${message}`);
}

describe.each(RULES.flatMap((rule) => (rule.scope === 'config' ? [[rule.id, rule] as const] : [])))(
  'rule %s:',
  (id, rule) => {
    test('finds its bad example, and nothing in its good one', () => {
      expect(found(id, rule.bad)).toHaveLength(1);
      expect(found(id, rule.good)).toEqual([]);
    });

    test('says nothing of an absent connection', () => {
      expect(found(id, rule.bad.replace('    method:', '    state: absent\n    method:'))).toEqual([]);
    });
  },
);

describe('prefixes', () => {
  test('without a slash cover more', () => {
    expect(found('prefix-without-slash', configOf({}, 'prefixes: [a/, team-a]'))).toEqual([
      '6:20 The prefix "team-a" also covers "team-ab/".',
    ]);
  });

  test('overlap within a connection and across connections', () => {
    const text = [
      ...['version: 1', 'connections:', ...connectionOf({}, 'prefixes: [a/, a/b/c/, b/]')],
      ...connectionOf({ name: 'inner_one' }, 'prefixes: [a/b/, c/]'),
      ...connectionOf({ name: 'elsewhere', bucket: 'acme-other' }, 'prefixes: [a/b/c/]'),
    ].join('\n');
    expect(found('overlapping-prefixes', text).sort()).toEqual([
      '10:16 The prefix "a/b/" lies inside of "a/" of the connection "media_archive".',
      '6:20 The prefix "a/b/c/" lies inside of "a/b/" of the connection "inner_one".',
    ]);
  });

  test('lie inside of a bucket that is declared whole', () => {
    const text = [
      'version: 1',
      'connections:',
      ...connectionOf(),
      ...connectionOf({ name: 'inner_one' }, 'prefixes: [a/]'),
    ];
    expect(found('overlapping-prefixes', text.join('\n'))).toEqual([
      '9:16 The prefix "a/" lies inside of the whole bucket of the connection "media_archive".',
    ]);
  });
});

test('a key in another account is judged by who uses it', () => {
  const key = 'kms_key_arn: arn:aws:kms:us-east-1:444455556666:key/1234abcd';
  const lines = ['account_id: "111122223333"', 'bucket_owner_account_id: "444455556666"', key];
  expect(found('kms-key-in-other-account', configOf({}, ...lines))).toHaveLength(1);
  expect(found('kms-key-in-other-account', configOf({ method: 'bucket-policy' }, ...lines))).toEqual([]);
});
