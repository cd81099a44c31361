import { expect, test } from '@jest/globals';
import { readArguments } from '../../src/settings/arguments.js';
import { validateSettings } from '../../src/settings/validate.js';

const messages = (line: string) => validateSettings(readArguments(line.split(' '), {}).settings).map((p) => p.message);

test.each([
  ['check --format json', []],
  ['check --format sarif --sarif-file x.sarif', []],
  ['check --access-analyzer required --custom-checks', []],
  [
    'check --access-analyzer off --custom-checks',
    [expect.stringContaining('custom-checks are checks of Access Analyzer')],
  ],
  ['check --policy a.json --kind trust', []],
  ['explain x', []],
  ['check --policy a.json', [expect.stringContaining('--policy needs --kind')]],
  ['check --kind trust', [expect.stringContaining('there is no --policy')]],
  ['check --policy a --kind key --config c', [expect.stringContaining('without a config')]],
  ['check a.yml', ['check takes no argument: "a.yml"']],
  ['explain', ['explain needs the id of one rule']],
  ['merge', [expect.stringContaining('merge needs the reports')]],
  ['merge --expect m.json a.json b.json', []],
  ['shards x', [expect.stringContaining('shards takes no argument')]],
  ['explain a b', ['explain needs the id of one rule']],
])('%s', (line, expected) => expect(messages(line)).toEqual(expected));
