import { describe, expect, test } from '@jest/globals';
import { run, type Result } from '../../src/run.js';
import { readArguments } from '../../src/settings/arguments.js';
import { configOf } from '../config/sample.js';
import { MemoryFolder } from '../fakes/memory-folder.js';
import { fakeServices } from '../fakes/services.js';

async function generate(line: string, config = configOf(), output = new MemoryFolder()): Promise<Result> {
  return await run(readArguments(['generate', ...line.split(' ').filter(Boolean)], {}), {
    ...fakeServices({ 'coactive.yml': config }),
    output,
  });
}

function textOf(result: Result): string {
  if (!('text' in result)) throw new Error('is no text');
  return result.text;
}

const NAMES = ['permissions.json', 'trust.json', 'tf', 'cfn.yml', 'sh'].map((ending) => `media_archive.${ending}`);

describe('generate', () => {
  test('prints every format, and writes nothing', async () => {
    const output = new MemoryFolder();
    const text = textOf(await generate('', configOf(), output));
    expect([...text.matchAll(/^==> (.*) <==$/gm)].map(([, name]) => name)).toEqual(NAMES);
    expect(output.texts).toEqual({});
  });

  test('as JSON gives the files by name', async () => {
    const { files } = JSON.parse(textOf(await generate('--format json'))) as { files: { name: string }[] };
    expect(files.map(({ name }) => name)).toEqual(NAMES);
  });

  test('with --out writes them, and says so once', async () => {
    const output = new MemoryFolder();
    const first = await generate('--out out', configOf(), output);
    expect(first).toMatchObject({ exitCode: 0, text: expect.stringContaining('written    out/media_archive.tf') });
    expect(Object.keys(output.texts)).toEqual(NAMES.map((name) => `out/${name}`));
    expect(textOf(await generate('--out out', configOf(), output))).not.toContain('written');
  });

  test('leaves all files alone where one has another text, unless forced', async () => {
    const output = new MemoryFolder({ 'out/media_archive.tf': '# mine\n' });
    const refused = await generate('--out out', configOf(), output);
    expect(refused).toMatchObject({ report: { outcome: 'invalid' } });
    expect(JSON.stringify(refused)).toContain('media_archive.tf is there with another text: nothing was written');
    expect(output.texts).toEqual({ 'out/media_archive.tf': '# mine\n' });
    await generate('--out out --force', configOf(), output);
    expect(output.texts['out/media_archive.tf']).toContain('aws_iam_role');
  });

  test('of a config with a mistake makes nothing', async () => {
    const output = new MemoryFolder();
    const result = await generate('--out out', configOf({}, 'prefixes: [/videos/]'), output);
    expect(result).toMatchObject({ report: { outcome: 'invalid' } });
    expect(output.texts).toEqual({});
  });

  test('needs a connection that is to be there', async () => {
    expect(await generate('', configOf({}, 'state: absent'))).toMatchObject({ report: { outcome: 'invalid' } });
  });

  test.each(['--check', '--force', '--check --force --out out', '--format markdown'])('refuses %s', async (line) => {
    expect(await generate(line)).toMatchObject({ report: { outcome: 'invalid' } });
  });
});

describe('generate --check', () => {
  test('passes for what was generated, and for the same in other words', async () => {
    const output = new MemoryFolder();
    await generate('--out out', configOf(), output);
    const name = 'out/media_archive.trust.json';
    output.texts[name] = JSON.stringify(JSON.parse(output.texts[name] ?? ''));
    expect(await generate('--out out --check', configOf(), output)).toMatchObject({ exitCode: 0 });
  });

  test('fails for another meaning and for a missing file, and writes nothing', async () => {
    const output = new MemoryFolder();
    await generate('--out out', configOf(), output);
    const rest = Object.entries(output.texts).filter(([name]) => name !== 'out/media_archive.sh');
    const edited = {
      ...Object.fromEntries(rest),
      'out/media_archive.trust.json': '{"Version": "2012-10-17", "Statement": []}',
    };
    const changed = new MemoryFolder({ ...edited });
    const result = await generate('--out out --check', configOf(), changed);
    expect(result).toMatchObject({ exitCode: 1 });
    expect(textOf(result)).toMatch(/^different +out\/media_archive\.trust\.json: allows less/m);
    expect(textOf(result)).toMatch(/^missing +out\/media_archive\.sh: does not exist$/m);
    expect(changed.texts).toEqual(edited);
  });
});
