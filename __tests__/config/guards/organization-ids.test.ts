import { describe, expect, test } from '@jest/globals';
import { at, configOf, problemsIn } from '../sample.js';

describe('organization ids', () => {
  // AWS Organizations API, Organization.Id: ^o-[a-z0-9]{10,32}$
  test('have their form', () => {
    expect(problemsIn(configOf({}, 'organization_id: o-123'))).toEqual([at('6:22', 'no id of an AWS organization')]);
    expect(problemsIn(`${configOf()}\ndefaults: { organization_id: acme }`)).toEqual([at('6:30', 'no id of an AWS')]);
    expect(problemsIn(configOf({}, 'organization_id: o-a1b2c3d4e5'))).toEqual([]);
  });
});
