import { expect, test } from '@jest/globals';
import { readdirSync } from 'node:fs';
import { GUARDS } from '../../../src/config/guards/index.js';

test('every guard of the folder is registered under the name of its file, and has a test', () => {
  const list = (path: string, end: string): string[] =>
    readdirSync(new URL(path, import.meta.url))
      .filter((name) => name.endsWith(end) && !['guard.ts', 'index.ts', 'index.test.ts'].includes(name))
      .map((name) => name.slice(0, -end.length))
      .sort();
  const ids = GUARDS.map(({ id }) => id);
  expect(ids).toEqual(list('../../../src/config/guards/', '.ts'));
  expect(ids).toEqual(list('./', '.test.ts'));
});
