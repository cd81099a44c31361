import { expect, test } from '@jest/globals';
import { readArguments } from '../../src/settings/arguments.js';
import { localizePaths } from '../../src/settings/localize-paths.js';

const { settings } = readArguments(
  ['check', '--config', '/home/dev/repo/a/coactive.yml,/home/dev/other.yml,b.yml'],
  {},
);

test('an absolute path inside of the folder becomes relative, others stay', () => {
  expect(localizePaths(settings, '/home/dev/repo').config).toEqual(['a/coactive.yml', '/home/dev/other.yml', 'b.yml']);
});

test('a sibling whose name only begins like the folder is not inside of it', () => {
  expect(localizePaths(settings, '/home/dev/repo/a/coactive').config[0]).toBe('/home/dev/repo/a/coactive.yml');
});
