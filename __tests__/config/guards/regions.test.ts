import { describe, expect, test } from '@jest/globals';
import { at, configOf, problemsIn } from '../sample.js';

describe('Regions', () => {
  test('are written as AWS does', () => {
    expect(problemsIn(configOf({}, 'region: Virginia'))).toEqual([at('6:13', 'is no code of a Region')]);
    expect(problemsIn(`${configOf()}\ndefaults: { region: us-east }`)).toEqual([at('6:21', 'is no code')]);
  });

  test.each(['us-east-1', 'ap-southeast-7', 'mx-central-1', 'il-central-1'])('%s is one', (region) => {
    expect(problemsIn(configOf({}, `region: ${region}`))).toEqual([]);
  });
});
