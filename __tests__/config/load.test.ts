import { describe, expect, test } from '@jest/globals';
import { loadConfig } from '../../src/config/load.js';
import { readConfig } from '../../src/config/read-config.js';
import { MemoryFiles } from '../fakes/memory-files.js';
import { at, configOf, connectionOf, problemsIn } from './sample.js';

describe('finding the files', () => {
  test.each(['coactive.yml', 'coactive.yaml', '.coactive/media.yml'])('%s is found by itself', async (file) => {
    const { config, problems } = await loadConfig(new MemoryFiles({ [file]: configOf() }), []);
    expect(problems).toEqual([]);
    expect(config.files).toEqual([file]);
    expect(config.connections).toMatchObject([{ name: 'media_archive', origin: { file } }]);
  });

  test('none at all says how to begin', async () => {
    const { config, problems } = await loadConfig(new MemoryFiles({}), []);
    expect(config.connections).toEqual([]);
    expect(problems).toMatchObject([{ message: expect.stringContaining('no config file') }]);
    expect(problems[0]?.fix).toContain('version: 1');
    expect(problems[0]).not.toHaveProperty('file');
  });

  test('a named file that is missing and a glob that matches nothing are both told', async () => {
    const { problems } = await loadConfig(new MemoryFiles({ 'a.yml': configOf() }), ['a.yml', 'b.yml', 'conf/*.yml']);
    expect(problems.map(({ message }) => message)).toEqual([
      'no config file matches "conf/*.yml"',
      'the config file "b.yml" does not exist',
    ]);
  });

  test('a file that can not be read is told even when nobody named it', async () => {
    const files = new MemoryFiles({ 'coactive.yml': '' });
    files.read = () => Promise.resolve({ problem: 'is binary: it holds a NUL byte' });
    const { problems } = await loadConfig(files, []);
    expect(problems[0]).toMatchObject({
      file: 'coactive.yaml',
      line: 1,
      message: expect.stringContaining('is binary'),
    });
  });

  test('two patterns for one file read it once', async () => {
    const files = new MemoryFiles({ 'conf/a.yml': configOf() });
    const { problems } = await loadConfig(files, ['conf/*.yml', './conf/a.yml']);
    expect(problems).toEqual([]);
    expect(files.reads).toEqual(['conf/a.yml']);
  });
});

describe('several files', () => {
  test('are joined; `defaults` and `coactive` hold for their own file', () => {
    const one = `${configOf()}\ndefaults: { region: eu-west-1 }\nrules: { whole-bucket: off }`;
    const two = [
      'version: 1',
      'connections:',
      ...connectionOf({ name: 'other_one', bucket: 'acme-other' }),
      'waivers: [{ rule: x, reason: y, expires: 2030-01-31 }]',
      'guardrails: [{ id: acme-x, assert: "true", message: z }]',
      'coactive: { api_url: "https://app.coactive.ai" }',
    ].join('\n');
    const { config, problems } = readConfig([
      { file: 'a.yml', text: one },
      { file: 'b.json', text: two },
    ]);
    expect(problems).toEqual([]);
    expect(config.connections).toMatchObject([
      { name: 'media_archive', region: 'eu-west-1', apiUrl: 'https://api.coactive.ai' },
      { name: 'other_one', apiUrl: 'https://app.coactive.ai' },
    ]);
    expect(config.connections[1]).not.toHaveProperty('region');
    expect(config.rules).toEqual({ 'whole-bucket': 'off' });
    expect(config.waivers).toMatchObject([{ rule: 'x', origin: { file: 'b.json' } }]);
    expect(config.guardrails).toMatchObject([{ id: 'acme-x', severity: 'error' }]);
  });

  test('without any connection there is nothing to check', () => {
    expect(problemsIn({ 'a.yml': 'version: 1', 'b.yml': 'version: 1\nconnections: []' })).toEqual([
      at('a.yml:1:1', 'no connection is declared'),
    ]);
  });
});

describe('every problem at once', () => {
  test('of syntax, schema and guards, in several files, and the rest is read', () => {
    const texts = [
      { file: 'a.yml', text: 'version: 1\n\tconnections: []' },
      { file: 'b.yml', text: configOf({ name: 'Bad' }, 'acount_id: "1"', 'policies: { trust: t.json }') },
      { file: 'c.yml', text: configOf({ name: 'good_one', bucket: 's3://acme' }, 'region: Mars') },
    ];
    const { config, problems, unfit } = readConfig(texts);
    expect(problems.map(({ file, line }) => `${String(file)}:${String(line)}`)).toEqual([
      'a.yml:2',
      'b.yml:6',
      'c.yml:5',
      'c.yml:6',
    ]);
    expect(config.connections.map(({ name }) => name)).toEqual(['good_one']);
    expect(unfit).toMatchObject([{ name: 'Bad', policies: { trust: { from: 'file', path: 't.json' } } }]);
  });

  test('each has its place, with an exclusive end', () => {
    const { problems } = readConfig([{ file: 'a.yml', text: configOf({ method: 'magic' }) }]);
    expect(problems).toMatchObject([{ file: 'a.yml', line: 4, column: 13, endLine: 4, endColumn: 18 }]);
  });
});

describe('the input `connection`', () => {
  const text = [
    'version: 1',
    'connections:',
    ...connectionOf(),
    ...connectionOf({ name: 'other_one', bucket: 'acme-other' }),
    'waivers:',
    '  - { rule: x, connection: media_archive, reason: y, expires: 2030-01-31 }',
    '  - { rule: x, connection: other_one, reason: y, expires: 2030-01-31 }',
    '  - { rule: x, reason: y, expires: 2030-01-31 }',
  ].join('\n');

  test('narrows connections and their waivers', () => {
    const { config, problems } = readConfig([{ file: 'a.yml', text }], { connections: ['other_one'] });
    expect(problems).toEqual([]);
    expect(config.isSelection).toBe(true);
    expect(config.connections.map(({ name }) => name)).toEqual(['other_one']);
    expect(config.waivers.map(({ connection }) => connection)).toEqual(['other_one', undefined]);
  });

  test('with an unknown name is a mistake', () => {
    const { problems } = readConfig([{ file: 'a.yml', text }], { connections: ['other_on', 'other_one'] });
    expect(problems).toMatchObject([
      { message: 'no connection is named "other_on"', fix: 'did you mean "other_one"?' },
    ]);
  });
});

test('10,000 connections are read in a time that is linear', () => {
  const time = (count: number): number => {
    const lines = Array.from({ length: count }, (_, n) =>
      connectionOf({ name: `conn_${String(n)}`, bucket: `acme-${String(n)}` }),
    );
    const text = ['version: 1', 'connections:', ...lines.flat()].join('\n');
    const start = performance.now();
    expect(readConfig([{ file: 'a.yml', text }]).config.connections).toHaveLength(count);
    return performance.now() - start;
  };
  time(500);
  // Ten times as many may take up to thirty times as long on a busy machine; quadratic would be a hundred.
  expect(time(10_000)).toBeLessThan(30 * Math.max(time(1000), 50));
});
