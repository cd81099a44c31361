import { describe, expect, test } from '@jest/globals';
import { compareFile } from '../../src/generate/compare.js';
import type { GeneratedFile } from '../../src/generate/generated-file.js';
import { generateFiles } from '../../src/generate/index.js';
import { CONNECTIONS, connectionWith } from './connections.js';

const files = generateFiles(connectionWith());

function file(ending: string, from: readonly GeneratedFile[] = files): GeneratedFile {
  const found = from.find(({ name }) => name.endsWith(ending));
  if (found === undefined) throw new Error(`no file ends in ${ending}`);
  return found;
}

test.each(CONNECTIONS)('%s: what was generated is the same as itself', (_, connection) => {
  expect(generateFiles(connection).map((each) => compareFile(each, `${each.text}\n`))).not.toContainEqual(
    expect.anything(),
  );
});

describe('a document', () => {
  const permissions = file('permissions.json');
  const change = (edit: (text: string) => string): string | undefined =>
    compareFile(permissions, edit(permissions.text));

  test('is the same with other Sids, lists and layout', () => {
    expect(
      change((text) => JSON.stringify(JSON.parse(text.replace(/"Sid": "[^"]*"/g, '"Sid": "Other"')))),
    ).toBeUndefined();
    expect(change((text) => text.replace('"s3:GetObject"', '["s3:GetObject", "s3:getobject"]'))).toBeUndefined();
  });

  test('is another where it allows more or less, with a request that shows it', () => {
    expect(change((text) => text.replace('"s3:GetObject"', '"s3:GetObject*"'))).toMatch(/^allows more: s3:GetObject/);
    expect(change((text) => text.replace('videos/2026/*', 'videos/2026/a*'))).toMatch(/^allows less: not s3:/);
  });

  test('that is none is another', () => {
    expect(change(() => '{')).toMatch(/^is no JSON document/);
    expect(change((text) => text.replace('"Allow"', '"allow"'))).toMatch(/cannot be compared/);
  });

  test('the statement of a key is compared as part of a key policy', () => {
    const [, connection] = CONNECTIONS[5] ?? ['', connectionWith()];
    const statement = file('key-statement.json', generateFiles(connection));
    expect(compareFile(statement, statement.text.replace('CoactiveMediaArchiveDecrypt', 'Renamed'))).toBeUndefined();
    expect(compareFile(statement, statement.text.replace('kms:Decrypt', 'kms:*'))).toMatch(/^allows more/);
  });
});

describe('a template', () => {
  const template = file('cfn.yml');
  const change = (edit: (text: string) => string): string | undefined => compareFile(template, edit(template.text));

  test('is the same in another notation', () => {
    expect(
      change((text) => text.replace(/Sid: "[^"]*"/g, 'Sid: "Other"').replace('Resources:', '# note\nResources:')),
    ).toBeUndefined();
  });

  test('is another with another value, a tag or an alias', () => {
    expect(change((text) => text.replace('"s3:GetObject"', '"s3:*"'))).toMatch(/PolicyDocument allows more/);
    expect(change((text) => text.replace('"sts:AssumeRole"', '"sts:*"'))).toMatch(
      /AssumeRolePolicyDocument allows more/,
    );
    expect(change((text) => text.replace('3600', '7200'))).toMatch(/MaxSessionDuration is another value/);
    expect(change((text) => text.replace('RoleName: "', 'RoleName: !Sub "'))).toBe('is no YAML of plain values');
    expect(change((text) => `${text}Outputs: {}\n`)).toBe('Outputs is not generated');
  });
});

describe('code', () => {
  test.each(['.tf', '.sh'])('%s is the same with other comments and blanks', (ending) => {
    const { text } = file(ending);
    expect(
      compareFile(file(ending), text.replace(/^# Made.*\n/m, '# ours\n\n').replace(/^ {2}/gm, '      ')),
    ).toBeUndefined();
  });

  test.each([
    ['.tf', '"s3:GetObject"', '"s3:*"'],
    ['.tf', '/videos/2026/', '/videos/2026 /'],
    ['.sh', 's3:GetObject', 's3:*'],
    // The comment would end the command before its last option.
    [
      '.sh',
      " \\\n  --role-name='coactive-media-archive' \\\n  --policy-arn",
      " \\\n  --role-name='coactive-media-archive' \\\n# x\n  --policy-arn",
    ],
    ['.sh', 'set -eu', 'set -eu "'],
  ])('%s with %j changed is another', (ending, from, to) => {
    const { text } = file(ending);
    expect(text).toContain(from);
    expect(compareFile(file(ending), text.replace(from, to))).toMatch(/^says /);
  });
});
