import { describe, expect, test } from '@jest/globals';
import { at, configOf, problemsIn } from '../sample.js';

describe("another role than Coactive's documented one", () => {
  const other = 'arn:aws:iam::444455556666:role/coactive-external-connections';
  const withRole = (arn: string) => `${configOf()}\ncoactive:\n  role_arn: ${arn}`;

  test('is refused unless the input says the same', () => {
    expect(problemsIn(withRole(other))).toEqual([at('7:13', "is not Coactive's documented role")]);
    expect(problemsIn(withRole(other), { coactiveRoleArn: `${other}-2` })).toEqual([at('7:13', 'not Coactive')]);
    expect(problemsIn(withRole(other), { coactiveRoleArn: other })).toEqual([]);
  });

  test('is refused when it is no role, whatever the input says', () => {
    for (const arn of ['arn:aws:iam::444455556666:root', 'arn:aws:iam::444455556666:role/*', 'arn:aws:iam::*:role/x']) {
      expect(problemsIn(withRole(`"${arn}"`), { coactiveRoleArn: arn })).toEqual([at('7:13', 'is no ARN of a role')]);
    }
  });

  // Coactive's documentation, "Cloud Storage Access (Beta)".
  test('the documented one needs no word', () => {
    expect(problemsIn(withRole('arn:aws:iam::863104360228:role/coactive-external-connections'))).toEqual([]);
  });
});
