import { describe, expect, test } from '@jest/globals';
import { validateSettings } from '../../src/settings/validate.js';
import { readArguments } from '../../src/settings/arguments.js';

const read = (line: string, env: Record<string, string> = {}) =>
  readArguments(
    line.split(' ').filter((word) => word !== ''),
    env,
  );
const messages = (line: string) => read(line).problems.map(({ message }) => message);

describe('what the command line asks for', () => {
  test('without anything: check with the defaults', () => {
    const { settings, problems } = read('');
    expect(problems).toEqual([]);
    expect(settings).toMatchObject({
      command: 'check',
      config: ['coactive.yml', 'coactive.yaml', '.coactive/*.yml'],
      format: 'text',
      failOn: 'error',
      strict: false,
      dryRun: true,
      quiet: false,
    });
    expect(settings.reportFile).toBeUndefined();
    expect([...settings.given]).toEqual([]);
  });

  test.each([
    ['check --strict', { strict: true }],
    ['check --no-strict', { strict: false }],
    ['check --strict=false', { strict: false }],
    ['apply --no-dry-run', { command: 'apply', dryRun: false }],
    ['apply --dry-run=false', { command: 'apply', dryRun: false }],
    ['--format json check', { command: 'check', format: 'json' }],
    ['--format=json', { format: 'json' }],
    ['--config a.yml --config b.yml', { config: ['a.yml', 'b.yml'] }],
    ['--config a.yml,b.yml', { config: ['a.yml', 'b.yml'] }],
    ['--config {a,b}.yml,c.yml', { config: ['{a,b}.yml', 'c.yml'] }],
    ['--policy x/*.json --policy y.json --kind trust', { policy: ['x/*.json', 'y.json'], kind: 'trust' }],
    ['explain no-wildcard-action', { command: 'explain', arguments: ['no-wildcard-action'] }],
    ['-q', { quiet: true }],
    ['-h', { help: true }],
    ['--version', { version: true }],
    ['--format json --format json', { format: 'json' }],
  ])('%s', (line, expected) => {
    const { settings, problems } = read(line);
    expect(problems).toEqual([]);
    expect(settings).toMatchObject(expected);
  });

  test('a list can have one item on each line', () => {
    expect(readArguments(['--connection', 'a1x\n b2x \r\n\n'], {}).settings.connection).toEqual(['a1x', 'b2x']);
  });

  test('credentials come from the environment of the commands that read them', () => {
    const env = { COACTIVE_TOKEN: 'secret' };
    expect(read('drift', env).settings.coactiveToken?.reveal()).toBe('secret');
    expect(read('check', env).settings.coactiveToken).toBeUndefined();
    expect(read('drift', { COACTIVE_TOKEN: '' }).settings.coactiveToken).toBeUndefined();
  });
});

describe('a mistake', () => {
  test.each([
    ['--confg a.yml', ['unknown flag --confg; did you mean --config?']],
    ['--zzzzzzzz', ['unknown flag --zzzzzzzz']],
    ['-x', ['unknown flag -x']],
    ['--format jsn', ['--format cannot be "jsn"; did you mean "json"?']],
    ['--fail-on everything', ['--fail-on cannot be "everything"']],
    ['--kind role --policy a', ['--kind cannot be "role"']],
    ['--strict=maybe', ['--strict cannot be "maybe"']],
    ['--no-strict=true', ['--no-strict takes no value']],
    ['--no-format', ['unknown flag --no-format; did you mean --format?']],
    ['--config', ['--config needs a value']],
    ['--config --strict', ['--config needs a value']],
    ['--config=', ['--config needs a value']],
    ['chek', ['unknown command "chek"; did you mean check?']],
    ['--format json --format text', ['--format is given twice, with different values']],
    ['check --no-dry-run', ['--dry-run is no flag of check']],
    ['check --comment always', ['unknown flag --comment']],
  ])('%s', (line, expected) => expect(messages(line)).toEqual(expected));

  test('all of them are reported, each with what to do', () => {
    const { problems } = read('chek --confg x --format jsn --strict=2 --plan-digest r');
    expect(problems.map(({ message }) => message)).toEqual([
      'unknown flag --confg; did you mean --config?',
      'unknown command "chek"; did you mean check?',
      '--format cannot be "jsn"; did you mean "json"?',
      '--strict cannot be "2"',
      '--plan-digest is no flag of check',
    ]);
    expect(problems.every(({ fix, file }) => fix !== undefined && file === undefined)).toBe(true);
  });

  test('the words of a command that is not known are not judged as those of another', () => {
    const { settings } = read('chek some.json');
    expect(validateSettings(settings)).toEqual([]);
  });

  test('a long or hostile word is not printed whole', () => {
    const [message = ''] = messages(`--format ${'x'.repeat(100_000)}`);
    expect(message.length).toBeLessThan(200);
  });

  test('the names of objects’ own members are no settings', () => {
    expect(messages('--__proto__ --constructor x')).toEqual(['unknown flag --__proto__', 'unknown flag --constructor']);
  });
});
