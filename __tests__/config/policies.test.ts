import { describe, expect, test } from '@jest/globals';
import { readConfig } from '../../src/config/read-config.js';
import { loadPolicies, type LoadedPolicies } from '../../src/config/policies.js';
import { MemoryFiles } from '../fakes/memory-files.js';
import { configOf, connectionOf } from './sample.js';

const EMPTY = '{"Version":"2012-10-17","Statement":[]}';
const generate = () => (['permissions', 'trust', 'bucket'] as const).map((kind) => ({ kind, text: EMPTY }));

async function load(
  text: string,
  texts: Record<string, string>,
  files = new MemoryFiles(texts),
): Promise<LoadedPolicies> {
  const { config, unfit } = readConfig([{ file: 'coactive.yml', text }]);
  return loadPolicies(config, files, generate, unfit);
}

describe('documents', () => {
  test('left out are generated, declared ones are read', async () => {
    const { subjects, problems } = await load(configOf({}, 'policies: { trust: t.json, key: k.json }'), {
      't.json': EMPTY,
      'k.json': EMPTY,
    });
    expect(problems).toEqual([]);
    expect(subjects[0]?.policies.map(({ kind, file, generated }) => [kind, file, generated])).toEqual([
      ['trust', 't.json', false],
      ['key', 'k.json', false],
      ['permissions', 'generated: permissions', true],
    ]);
  });

  test('of the method bucket-policy: only the bucket policy is generated', async () => {
    const { subjects } = await load(configOf({ method: 'bucket-policy' }), {});
    expect(subjects[0]?.policies.map(({ kind }) => kind)).toEqual(['bucket']);
  });

  test('of an absent connection are not looked at', async () => {
    const files = new MemoryFiles({});
    const text = configOf({}, 'state: absent', 'policies: { trust: missing.json }');
    expect(await load(text, {}, files)).toMatchObject({ subjects: [{ policies: [] }], problems: [] });
    expect(files.reads).toEqual([]);
  });

  test('shared by connections are read and parsed once', async () => {
    const line = 'policies: { permissions: [p.json, ./p.json] }';
    const text = [
      'version: 1',
      'connections:',
      ...connectionOf({}, line),
      ...connectionOf({ name: 'other_one', bucket: 'acme-b' }, line),
    ];
    const files = new MemoryFiles({ 'p.json': EMPTY });
    const { subjects } = await load(text.join('\n'), {}, files);
    expect(files.reads).toEqual(['p.json']);
    expect(subjects[1]?.policies[0]).toBe(subjects[0]?.policies[0]);
  });
});

describe('problems', () => {
  test('of the file itself stand in it', async () => {
    const { problems, subjects } = await load(configOf({}, 'policies: { trust: t.json }'), {
      't.json': '{\n  "a": 1,\n}',
    });
    expect(problems).toMatchObject([{ rule: 'JSON_SYNTAX_ERROR', file: 't.json', line: 3, column: 1 }]);
    expect(subjects[0]?.policies.map(({ kind }) => kind)).toEqual(['permissions']);
  });

  test.each([
    ['empty', ''],
    ['truncated', '{"Statement": ['],
    ['a byte-order mark', `\ufeff${EMPTY}`],
    ['a key twice', '{"Version": "2012-10-17", "Version": "2012-10-17"}'],
    ['100,000 brackets', '['.repeat(100_000)],
    ['too many characters', `"${'a'.repeat(131_072)}"`],
    ['no JSON', 'hello'],
  ])('%s', async (_, text) => {
    const { problems } = await load(configOf({}, 'policies: { trust: t.json }'), { 't.json': text });
    expect(problems).toMatchObject([{ rule: 'JSON_SYNTAX_ERROR', file: 't.json', line: 1 }]);
  });

  test('of a file that can not be read stand where it is named, once, with the file that was meant', async () => {
    const line = 'policies: { permissions: [iam/pemissions.json], trust: iam/pemissions.json }';
    const { problems } = await load(configOf({}, line), { 'iam/permissions.json': EMPTY, 'iam/other.json': EMPTY });
    expect(problems).toMatchObject([
      {
        rule: 'invalid-policy-file',
        message: 'the policy file "iam/pemissions.json" does not exist (named in 1 more place)',
        fix: 'did you mean "iam/permissions.json"?',
        ...{ file: 'coactive.yml', line: 6, column: 31, endColumn: 50 },
      },
    ]);
  });

  test.each(['terraform: plan.json, address: x', 'cloudformation: t.yml, resource: x'])(
    '%s: the file of infrastructure code is not there',
    async (source) => {
      const { problems } = await load(configOf({}, `policies: { trust: { ${source} } }`), {});
      expect(problems).toMatchObject([{ message: expect.stringContaining('does not exist'), line: 6, column: 24 }]);
    },
  );

  test('a value that only a deployment tells is one, unless the caller leaves it undecided', async () => {
    const template = 'Resources:\n  R: { Type: AWS::IAM::Role, Properties: { AssumeRolePolicyDocument: !Ref X } }\n';
    const { config } = readConfig([
      { file: 'coactive.yml', text: configOf({}, 'policies: { trust: { cloudformation: t.yml, resource: R } }') },
    ]);
    const files = new MemoryFiles({ 't.yml': template });
    const { problems } = await loadPolicies(config, files, generate);
    expect(problems).toMatchObject([{ rule: 'unknown-value', file: 't.yml', line: 2 }]);
    const accepted = await loadPolicies(config, files, generate, [], { acceptsUnknown: true });
    expect(accepted).toMatchObject({ problems: [], subjects: [{ unknown: [expect.anything()] }] });
  });

  test('of the documents of a connection that is broken itself are told too', async () => {
    const text = configOf({ method: 'magic' }, 'policies: { trust: missing.json }');
    const { subjects, problems } = await load(text, {});
    expect(subjects).toEqual([]);
    expect(problems).toMatchObject([{ message: expect.stringContaining('does not exist'), line: 6 }]);
  });
});
