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
  ['prove --policy a --within b --kind trust --format json', []],
  ['prove --batch -', []],
  [
    'prove --batch - --policy a --within b --kind trust',
    ['each line of --batch says it all, so --policy and --within and --kind would say nothing'],
  ],
  ['why --batch - --request r', ['each line of --batch says it all, so --request would say nothing']],
  ['why --batch - --connection c', ['each line of --batch says it all, so --connection would say nothing']],
  ['prove --policy a --within b --format sarif', ['prove answers as text or json, not as sarif']],
  ['why --request r --policy a --format markdown', ['why answers as text or json, not as markdown']],
])('%s', (line, expected) => expect(messages(line)).toEqual(expected));
