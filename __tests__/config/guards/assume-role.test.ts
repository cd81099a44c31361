import { describe, expect, test } from '@jest/globals';
import { at, configOf, problemsIn } from '../sample.js';

describe('assume_role', () => {
  const assume = (role: string, ...more: string[]) => configOf({}, `assume_role: ${role}`, ...more);

  test('is an ARN of a role', () => {
    expect(problemsIn(assume('reader'))).toEqual([at('6:18', 'is no ARN of a role')]);
    expect(problemsIn(assume('arn:aws:iam::111122223333:user/reader'))).toEqual([at('6:18', 'is no ARN of a role')]);
  });

  test('is in the account of the connection', () => {
    const other = assume('arn:aws:iam::444455556666:role/reader', 'account_id: "111122223333"');
    expect(problemsIn(other)).toEqual([at('6:18', 'in account 444455556666, the connection in 111122223333')]);
  });

  test('has {account_id} filled in, wherever both come from', () => {
    expect(problemsIn(assume('arn:aws:iam::{account_id}:role/reader'))).toEqual([at('6:18', 'has no account_id')]);
    expect(problemsIn(assume('arn:aws:iam::{account_id}:role/reader', 'account_id: "111122223333"'))).toEqual([]);
    const defaults = 'defaults: { account_id: "111122223333", assume_role: "arn:aws:iam::{account_id}:role/reader" }';
    expect(problemsIn(`${configOf()}\n${defaults}`)).toEqual([]);
  });

  test('of the defaults stands there', () => {
    expect(problemsIn(`${configOf()}\ndefaults:\n  assume_role: reader`)).toEqual([at('7:16', 'is no ARN of a role')]);
  });
});
