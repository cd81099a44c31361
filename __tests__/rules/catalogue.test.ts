import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse as parseYaml } from 'yaml';
import type { Config } from '../../src/config/connection.js';
import { readConfig } from '../../src/config/read-config.js';
import { parsePolicy } from '../../src/policy/parse.js';
import { valueAt } from '../../src/policy/pointer.js';
import type { Json } from '../../src/policy/types.js';
import { RULES } from '../../src/rules/index.js';
import { Linter } from '../../src/rules/lint.js';
import type { Example, Rule } from '../../src/rules/rule.js';
import { runRule, sampleSubject } from './sample.js';

const FOLDER = new URL('../../src/rules/', import.meta.url);

/** Every module of the folder and of `aws/`, with the rules that it exports. */
async function findModules(): Promise<{ readonly file: string; readonly rules: readonly Rule[] }[]> {
  const list = (path: string): string[] =>
    readdirSync(new URL(path, FOLDER))
      .filter((name) => name.endsWith('.ts'))
      .map((name) => `${path}${name}`);
  const files = [...list('./'), ...list('./aws/')].filter((file) => file !== './index.ts');
  return Promise.all(
    files.map(async (file) => {
      const exports = (await import(`../../src/rules/${file.slice(2, -3)}.js`)) as Record<string, unknown>;
      return { file, rules: Object.values(exports).filter(isRule) };
    }),
  );
}

function isRule(value: unknown): value is Rule {
  return typeof value === 'object' && value !== null && 'id' in value && 'check' in value && 'rationale' in value;
}

/** `./no-wildcard-action.ts` → `no-wildcard-action`; below aws/ the same words as AWS's code. */
function idOf(file: string): string {
  const name = file.replace(/^.*\//, '').replace(/\.ts$/, '');
  return file.startsWith('./aws/') ? name.toUpperCase().replaceAll('-', '_') : name;
}

/** For scripts/mutate-rules.mjs, which demands that the tests of a rule notice when it finds nothing any more. */
function turnOff(rule: { check: unknown }): void {
  const { check } = rule;
  beforeAll(() => {
    rule.check = () => [];
  });
  afterAll(() => {
    rule.check = check;
  });
}

/** A config as the loader reads it, which must have nothing to say against it. */
function readSample(text: string): Config {
  const { config, problems } = readConfig([{ file: 'coactive.yml', text }]);
  expect(problems).toEqual([]);
  return config;
}

describe('the folder', () => {
  test('every rule of the folder is registered under the name of its file, one rule a file', async () => {
    const modules = await findModules();
    const found = modules.flatMap(({ file, rules }) => rules.map((rule) => ({ file, rule })));
    expect(found.map(({ rule }) => rule.id).sort()).toEqual(RULES.map((rule) => rule.id).sort());
    for (const { file, rule } of found) {
      expect(`${file} ${rule.id}`).toBe(`${file} ${idOf(file)}`);
      expect(RULES).toContain(rule);
    }
  });

  test('ids are unique and in the order of their files', () => {
    const ids = RULES.map((rule) => rule.id);
    expect(new Set(ids).size).toBe(ids.length);
    const files = ids.map((id) =>
      id === id.toUpperCase() ? `./aws/${id.toLowerCase().replaceAll('_', '-')}.js` : `./${id}.js`,
    );
    expect(files).toEqual([...files].sort());
  });
});

describe.each(RULES.map((rule) => [rule.id, rule] as const))('rule %s:', (_, rule) => {
  if (process.env.TURN_OFF_EACH_RULE === '1') turnOff(rule);

  test('says what holds, why it matters, what to do and where that is documented', () => {
    for (const fact of [rule.summary, rule.rationale, rule.howToFix])
      expect(fact.trim().length).toBeGreaterThanOrEqual(10);
    expect(rule.summary).toMatch(/\.$/);
    expect(new URL(rule.reference).protocol).toBe('https:');
    expect(rule.id).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*|[A-Z0-9]+(_[A-Z0-9]+)*)$/);
    if (rule.scope !== 'config' && rule.scope !== 'connection') expect(rule.applies.length).toBeGreaterThan(0);
  });

  if (rule.scope === 'config') {
    test('the bad config is found, at places that exist', () => {
      const config = readSample(rule.bad);
      const problems = [...rule.check(config)];
      expect(problems).not.toEqual([]);
      const { connections } = parseYaml(rule.bad) as { connections: readonly Json[] };
      for (const { connection, pointer, message } of problems) {
        expect(message.trim()).not.toBe('');
        const declared = connections.find((one) => valueAt(one, ['name']) === connection.name);
        expect({ pointer, value: valueAt(declared, pointer) }).not.toHaveProperty('value', undefined);
      }
    });

    test('the good config is clean', () => {
      expect([...rule.check(readSample(rule.good))]).toEqual([]);
    });
    return;
  }

  if (rule.id === 'JSON_SYNTAX_ERROR') {
    // Made by the loader before there is a document that a rule could look at: the example is a text that is no JSON.
    test('the bad example is refused by the parser, the good one is not', () => {
      const parse = ({ policy }: Example) =>
        parsePolicy(typeof policy === 'string' ? policy : JSON.stringify(policy), 'permissions', 'p.json');
      expect(parse(rule.bad)).toHaveProperty('problem');
      expect(parse(rule.good)).toHaveProperty('policy');
    });
    return;
  }

  test('the bad example is found, at places that exist', () => {
    const problems = runRule(rule, rule.bad);
    expect(problems).not.toEqual([]);
    for (const { policy, pointer, message } of problems) {
      expect(message.trim()).not.toBe('');
      if (policy !== undefined)
        expect({ pointer, value: valueAt(policy.json, pointer) }).not.toHaveProperty('value', undefined);
    }
  });

  test('the good example is clean', () => {
    expect(runRule(rule, rule.good)).toEqual([]);
  });

  // Whatever lets Coactive in has no external id: only a trust policy that keeps it out is free of this note.
  if (rule.id === 'confused-deputy') return;

  test('the good example breaks no other rule badly', () => {
    const subject = sampleSubject(rule.good, rule.applies[0]);
    // One document alone is no whole connection: the proofs speak of all of them together.
    const linter = new Linter(rule.source === 'proof' ? RULES : RULES.filter(({ source }) => source !== 'proof'));
    const findings = [
      ...subject.policies.flatMap((policy) => linter.lintPolicy(policy)),
      ...(rule.scope === 'policy' ? [] : linter.lintConnection(subject)),
    ];
    const errors = findings.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ rule: id, message }) => `${id}: ${message}`)).toEqual([]);
  });
});
