import { expect, test } from '@jest/globals';
import { linesOfPatch } from '../../../src/adapters/github/lines-of-patch.js';

test('lines of the new side, changed and around a change', () => {
  const patch =
    '@@ -1,3 +1,4 @@\n one\n-two\n+zwei\n+drei\n four\n@@ -20 +21 @@ head\n-x\n+y\n\\ No newline at end of file';
  expect([...linesOfPatch(patch)]).toEqual([1, 2, 3, 4, 21]);
  expect([...linesOfPatch('')]).toEqual([]);
});
