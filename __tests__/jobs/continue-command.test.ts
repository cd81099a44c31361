import { expect, test } from '@jest/globals';
import { continueCommand } from '../../src/jobs/continue-command.js';

const NOTHING = {
  ...({ config: [], connections: [], failOn: 'error', strict: false } as const),
  ...{ allowReplace: false, allowDestroy: false },
};

test('without a digest it asks for a plan first', () => {
  expect(continueCommand(NOTHING, undefined)).toBe('coactive-storage-access plan');
});

test('it repeats what the run was given', () => {
  const given = {
    ...{ ...NOTHING, config: ['a/b.yml'], connections: ['media_archive'] },
    ...{ accounts: ['111122223333'], allowDestroy: true },
  };
  expect(continueCommand(given, 'sha256:0')).toBe(
    'coactive-storage-access apply --config a/b.yml --connection media_archive --account 111122223333 --no-dry-run --plan-digest sha256:0 --allow-destroy',
  );
});

test('and every input without which it would be refused or mean something else; a plan gets those that it has', () => {
  const given = {
    ...({ ...NOTHING, failOn: 'never', strict: true, region: 'eu-west-1', allowCustomApi: true } as const),
    ...{ coactiveRoleArn: 'arn:aws:iam::1:role/x', defaultConnection: 'coactive_default' },
  };
  const both = `--region eu-west-1 --coactive-role-arn 'arn:aws:iam::1:role/x' --coactive-default-connection coactive_default --allow-custom-api`;
  expect(continueCommand(given, 'sha256:0')).toBe(
    `coactive-storage-access apply ${both} --no-dry-run --plan-digest sha256:0 --fail-on never --strict`,
  );
  expect(continueCommand(given, undefined)).toBe(`coactive-storage-access plan ${both}`);
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
