import { describe, expect, test } from '@jest/globals';
import { readYaml } from '../../src/config/read-yaml.js';
import { unwrap } from '../../src/config/unwrap.js';
import { at, configOf, problemsIn } from './sample.js';

function valueOf(text: string): unknown {
  const { tree } = readYaml(text);
  return tree && unwrap(tree).value;
}

describe('plain values', () => {
  test('are those of YAML 1.2', () => {
    expect(valueOf('{a: 1, b: yes, c: "2", d: 2026-12-31, e: off, f: 0o17, g: , h: [x]}')).toEqual({
      ...{ a: 1, b: 'yes', c: '2', d: '2026-12-31', e: 'off', f: 15, g: null, h: ['x'] },
    });
  });

  test('keys that are names of Object are keys like others', () => {
    const value = valueOf('constructor: 1\ntoString: 2');
    expect(Object.entries(value as object)).toEqual([
      ['constructor', 1],
      ['toString', 2],
    ]);
  });
});

describe('what is refused', () => {
  test.each([
    ['an anchor', 'description: &a text', '6:21', 'an anchor (&a)'],
    ['an alias', 'description: *a', '6:18', 'an alias (*a)'],
    ['a tag', 'description: !secret text', '6:26', 'a YAML tag (!secret)'],
    ['a standard tag', 'description: !!str text', '6:24', 'a YAML tag'],
    ['a key twice', 'region: us-east-1\n    region: us-east-1', '7:5', '"region" stands twice'],
    ['a key that is a list', '? [a]\n    : b', '6:7', 'a key that is no text'],
    ['a key that is empty', '"": b', '6:5', 'unknown key ""'],
    ['a key that is null', 'null: b', '6:5', 'a key that is no text'],
    ['__proto__', '__proto__: { state: absent }', '6:5', 'unknown key "__proto__"'],
    ['an anchor at a key', '&k region: us-east-1', '6:8', 'at the key "region"'],
  ])('%s', (_, line, place, message) => {
    expect(problemsIn(configOf({}, line))).toEqual([at(place, message)]);
  });

  test('a merge key, without calling missing what it would have brought', () => {
    const text = 'version: 1\nconnections:\n  - <<: *base\n    name: media_archive\n    bucket: acme-media';
    expect(problemsIn(text)).toEqual([at('3:5', 'a merge key (<<)')]);
  });

  test('nothing reaches the prototype of objects', () => {
    problemsIn('version: 1\n__proto__: { polluted: 1 }\nconnections: []\nconstructor: { prototype: { polluted: 1 } }');
    expect({}).not.toHaveProperty('polluted');
  });

  test('aliases that multiply are not expanded', () => {
    const lines = Array.from(
      { length: 30 },
      (_, n) => `a${String(n + 1)}: &a${String(n + 1)} [*a${String(n)}, *a${String(n)}]`,
    );
    const problems = problemsIn(['a0: &a0 [x, x]', ...lines].join('\n'));
    expect(problems.filter((problem) => problem.includes('an alias'))).not.toEqual([]);
  });

  test('10,000 aliases are told by the first ones', () => {
    const text = Array.from({ length: 10_000 }, (_, n) => `k${String(n)}: *a`).join('\n');
    expect(problemsIn(`${configOf()}\nrules:\n  ${text.replaceAll('\n', '\n  ')}`).length).toBeLessThan(100);
  });
});
