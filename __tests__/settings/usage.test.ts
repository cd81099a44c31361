import { expect, test } from '@jest/globals';
import { COMMAND_NAMES } from '../../src/commands.js';
import { usage } from '../../src/settings/usage.js';

test('help shows the commands and their flags', () => {
  const text = usage();
  for (const name of COMMAND_NAMES) expect(text).toMatch(new RegExp(`^  ${name}\\b`, 'm'));
  for (const flag of ['--config', '--fail-on', '--policy', '-q, --quiet', '--kind'])
    expect(text).toContain(`  ${flag}`);
  expect(text).toContain('  --expect VALUE');
  expect(text).not.toContain('--github-token');
  expect(text).toContain('Exit codes');
});

test('no line of help is wider than a wide terminal', () => {
  for (const line of usage().split('\n')) expect(line.length).toBeLessThanOrEqual(140);
});
