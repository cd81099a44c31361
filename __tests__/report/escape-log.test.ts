import { expect, test } from '@jest/globals';
import { escapeLog } from '../../src/report/escape-log.js';
import { hostileTexts } from './injection/hostile-texts.js';

/** As the runner looks for commands: ActionCommand.cs, TryParseV2 (a trimmed line begins with `::`) and TryParse (`##[`). */
function isCommand(line: string): boolean {
  return line.trimStart().startsWith('::') || line.includes('##[');
}

test.each(hostileTexts())('%s is no command of the runner and one line', (_, text) => {
  const line = escapeLog(text);
  expect(isCommand(line)).toBe(false);
  // eslint's no-control-regex: control characters are what is looked for.
  expect([...line].every((character) => (character.codePointAt(0) ?? 0) >= 0x20)).toBe(true);
});

test('an ordinary line stays as it is', () => {
  expect(escapeLog('arn:aws:s3:::acme-media in iam/a.json #7')).toBe('arn:aws:s3:::acme-media in iam/a.json #7');
});
