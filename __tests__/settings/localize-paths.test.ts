import { expect, test } from '@jest/globals';
import { readArguments } from '../../src/settings/arguments.js';
import { localizePaths } from '../../src/settings/localize-paths.js';

const { settings } = readArguments(['check', '--config', '/work/repo/a/coactive.yml,/work/other.yml,b.yml'], {});

test('an absolute path inside of the folder becomes relative, others stay', () => {
  expect(localizePaths(settings, '/work/repo').config).toEqual(['a/coactive.yml', '/work/other.yml', 'b.yml']);
});

test('a sibling whose name only begins like the folder is not inside of it', () => {
  expect(localizePaths(settings, '/work/repo/a/coactive').config[0]).toBe('/work/repo/a/coactive.yml');
});
