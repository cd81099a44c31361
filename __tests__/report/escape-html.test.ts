import { expect, test } from '@jest/globals';
import { escapeHtml } from '../../src/report/escape-html.js';
import { hostileTexts } from './injection/hostile-texts.js';

test.each(hostileTexts())('%s opens no tag, ends no attribute and is no entity', (_, text) => {
  expect(escapeHtml(text).replace(/&#\d+;/g, '')).not.toMatch(/[<>"'`&]/);
});
