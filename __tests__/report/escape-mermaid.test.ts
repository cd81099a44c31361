import { expect, test } from '@jest/globals';
import { escapeMermaid } from '../../src/report/escape-mermaid.js';
import { hostileTexts } from './injection/hostile-texts.js';

test.each(hostileTexts())('%s ends no label, line or fence of a diagram', (_, text) => {
  const label = escapeMermaid(text);
  expect(label).toMatch(/^(?:[\p{L}\p{N} _./…-]|#\d+;)*$/u);
  expect(label.replace(/#\d+;/g, 'x').length).toBeLessThanOrEqual(160);
});

test('names stay readable', () => {
  expect(escapeMermaid('acme-media/videos/2026/')).toBe('acme-media/videos/2026/');
  expect(escapeMermaid('a"b')).toBe('a#34;b');
});
