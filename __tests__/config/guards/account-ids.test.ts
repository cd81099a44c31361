import { describe, expect, test } from '@jest/globals';
import { at, configOf, problemsIn } from '../sample.js';

describe('account ids', () => {
  test('are 12 digits, in the connection and in the defaults of its file', () => {
    expect(problemsIn(configOf({}, 'account_id: "12345"'))).toEqual([at('6:17', 'it has 5 digits')]);
    expect(problemsIn(configOf({}, 'bucket_owner_account_id: acme'))).toEqual([at('6:30', 'not 12 digits')]);
    const defaults = `${configOf()}\ndefaults:\n  account_id: "1111-2222-3333"`;
    expect(problemsIn(defaults)).toEqual([at('7:15', 'is no account id')]);
  });

  test('may begin with zeros', () => {
    expect(problemsIn(configOf({}, 'account_id: "012345678901"'))).toEqual([]);
  });
});
