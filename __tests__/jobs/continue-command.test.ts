import { expect, test } from '@jest/globals';
import { continueCommand } from '../../src/jobs/continue-command.js';

const NOTHING = { config: [], connections: [], allowReplace: false, allowDestroy: false };

test('without a digest it asks for a plan first', () => {
  expect(continueCommand(NOTHING, undefined)).toBe('coactive-storage-access plan');
});

test('it repeats what the run was given', () => {
  const given = { config: ['a/b.yml'], connections: ['media_archive'], allowReplace: false, allowDestroy: true };
  expect(continueCommand(given, 'sha256:0')).toBe(
    'coactive-storage-access apply --config a/b.yml --connection media_archive --no-dry-run --plan-digest sha256:0 --allow-destroy',
  );
});

test.each([
  ['$(rm -rf ~).yml', `'$(rm -rf ~).yml'`],
  ["it's.yml", `'it'\\''s.yml'`],
  ['--help', `'--help'`],
  ['*.yml', `'*.yml'`],
])('a path that a shell would take for something else is quoted: %s', (path, quoted) => {
  expect(continueCommand({ ...NOTHING, config: [path] }, undefined)).toBe(
    `coactive-storage-access plan --config ${quoted}`,
  );
});
