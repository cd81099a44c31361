import { describe, expect, test } from '@jest/globals';
import { at, configOf, problemsIn } from '../sample.js';

describe('permissions_boundary', () => {
  const bounded = (arn: string) =>
    configOf({}, 'account_id: "111122223333"', `role: { permissions_boundary: "${arn}" }`);

  test('is an ARN of a managed policy', () => {
    expect(problemsIn(bounded('boundary'))).toEqual([at('7:35', 'no ARN of a managed policy')]);
    expect(problemsIn(bounded('arn:aws:iam::111122223333:role/b'))).toEqual([at('7:35', 'no ARN of a managed policy')]);
  });

  test('is of the account of the role, or of AWS', () => {
    expect(problemsIn(bounded('arn:aws:iam::444455556666:policy/b'))).toEqual([at('7:35', 'of account 444455556666')]);
    expect(problemsIn(bounded('arn:aws:iam::111122223333:policy/b'))).toEqual([]);
    expect(problemsIn(bounded('arn:aws:iam::aws:policy/PowerUserAccess'))).toEqual([]);
  });
});
