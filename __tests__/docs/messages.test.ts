import { expect, test } from '@jest/globals';
import { globSync } from 'tinyglobby';
import { readFileSync } from 'node:fs';
import { readPage, ROOT } from './pages.js';

/** The sources with every interpolation and escape as the page writes it. */
const SOURCES = globSync('src/**/*.ts', { cwd: ROOT })
  .map((file) => readFileSync(ROOT + file, 'utf8'))
  .join('\n')
  .replace(/\$\{(?:[^{}]|\{[^{}]*\})*\}/g, '…')
  .replace(/\\'/g, "'");

/** Of the headings, which are messages, and of the first column of the table. */
const MESSAGES = [...readPage('docs/howto/troubleshooting.md').matchAll(/^\| (.*?) +\| .*\|$/gm)]
  .map(([, cell = '']) => cell)
  .flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, message = '']) => message))
  .filter((message) => !message.startsWith('…'));

test('the page has messages to check', () => {
  expect(MESSAGES.length).toBeGreaterThan(20);
});

test.each(MESSAGES)('a user can meet the message: %s', (message) => {
  const pieces = message.split('…').map((piece) => piece.trim());
  expect(pieces.filter((piece) => piece.length > 3 && !SOURCES.includes(piece))).toEqual([]);
});
