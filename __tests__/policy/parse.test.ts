import { describe, expect, test } from '@jest/globals';
import { parsePolicy } from '../../src/policy/parse.js';
import { indexLines } from '../../src/policy/range.js';

const VALID = '{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:GetObject","Resource":"*"}}';

const parse = (text: string) => parsePolicy(text, 'permissions', 'p.json');
const problemOf = (text: string) => {
  const parsed = parse(text);
  if (!('problem' in parsed)) throw new Error(`taken as a policy: ${text.slice(0, 80)}`);
  return { ...parsed.problem, ...indexLines(text)(parsed.problem.offset, parsed.problem.length) };
};

describe('parsePolicy', () => {
  test('takes single values and lists, one statement or many, and keeps the text', () => {
    const one = parse(VALID);
    const many = parse(
      '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["s3:GetObject"],"Resource":["*"]}]}',
    );
    if (!('policy' in one) || !('policy' in many)) throw new Error('refused');
    expect(one.policy.statements).toEqual(many.policy.statements);
    expect(one.policy.text).toBe(VALID);
    expect(one.policy.defects).toEqual([]);
  });

  test('reads numbers and booleans of conditions as text, as AWS does', () => {
    const parsed = parse(
      VALID.replace(
        '"Resource":"*"',
        '"Resource":"*","Condition":{"Bool":{"aws:SecureTransport":true},"NumericEquals":{"s3:max-keys":[1,2]}}',
      ),
    );
    expect('policy' in parsed && parsed.policy.statements[0]?.conditions).toEqual([
      { operator: 'Bool', key: 'aws:SecureTransport', values: ['true'] },
      { operator: 'NumericEquals', key: 's3:max-keys', values: ['1', '2'] },
    ]);
  });

  test.each([
    ['an empty file', '', 1, 1, /empty/],
    ['white space', ' \n ', 1, 1, /empty/],
    ['a byte-order mark', `\uFEFF${VALID}`, 1, 1, /BOM/],
    ['truncated JSON', '{\n  "Version": "2012-10-17",\n  "Statement": [', 3, 17, /not closed/],
    ['an unclosed text', '{\n  "Version": "2012', 2, 14, /unclosed/],
    ['a key twice', '{\n  "Statement": [],\n  "Statement": []\n}', 3, 3, /"Statement" stands twice/],
    ['a key twice, spelt with an escape', '{"Id":"1","\\u0049d":"2"}', 1, 11, /"Id" stands twice/],
    ['a trailing comma', '{\n  "Statement": [],\n}', 3, 1, /a comma before/],
    ['a comment', '{\n  // mine\n  "Statement": []\n}', 2, 3, /no comments/],
    ['single quotes', "{'Statement': []}", 1, 2, /expected a key/],
    ['text after the document', '{}\n{}', 2, 1, /nothing more/],
    ['plain text', 'hello', 1, 1, /not JSON|token/],
    ['a missing colon', '{"Statement" []}', 1, 14, /":"/],
    ['the wrong bracket', '{"Statement": [}', 1, 16, /value or "]"/],
  ])('refuses %s at its place', (_name, text, line, column, message) => {
    const problem = problemOf(text);
    expect(problem.message).toMatch(message);
    expect([problem.line, problem.column]).toEqual([line, column]);
  });

  test('refuses endless brackets without exhausting the stack, and says where it became too deep', () => {
    const problem = problemOf(`{"Statement":${'['.repeat(100_000)}}`);
    expect(problem.message).toMatch(/nested more than 32/);
    expect(problem.column).toBe(13 + 32);
  });

  // IAM API model, policyDocumentType: 1 to 131,072 characters.
  test('refuses a document longer than IAM takes, and only then', () => {
    const pad = (length: number) => VALID + ' '.repeat(length - VALID.length);
    expect('policy' in parse(pad(131_072))).toBe(true);
    expect(problemOf(pad(131_073)).message).toMatch(/131073 characters/);
  });

  test('keys named like object internals are keys', () => {
    const parsed = parse('{"__proto__":{"Statement":[]},"constructor":1}');
    expect('policy' in parsed && parsed.policy.defects.map(({ message }) => message)).toEqual([
      'unknown element "__proto__"',
      'unknown element "constructor"',
      'no Statement',
    ]);
  });

  test('colons and quotes inside of texts do not confuse the search for lost keys', () => {
    const parsed = parse('{"Id":"a:b\\\\\\":{[","Version":"2012-10-17","Statement":[]}');
    expect('policy' in parsed).toBe(true);
  });
});
