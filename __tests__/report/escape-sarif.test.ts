import { expect, test } from '@jest/globals';
import { escapeSarif } from '../../src/report/escape-sarif.js';
import { hostileTexts } from './injection/hostile-texts.js';

test.each(hostileTexts())('%s is no link and no placeholder of a SARIF message', (_, text) => {
  const escaped = escapeSarif(text);
  expect(escaped).not.toMatch(/(?<!\\)\[[^\]]*(?<!\\)\]\(/);
  expect(escaped).not.toMatch(/(?<!\{)\{\d+\}(?!\})/);
});
