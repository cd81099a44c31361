import { IAM_NAME } from '../patterns.js';
import type { Guard } from './guard.js';

const MAX_LENGTH = 64;

/** Source: IAM API, `roleNameType`. */
export const roleName: Guard = {
  id: 'role-name',
  *check({ config }) {
    for (const { method, role, origin, name } of config.connections) {
      const { length } = role.name;
      if (method === 'bucket-policy' || (IAM_NAME.test(role.name) && length <= MAX_LENGTH)) continue;
      const isDefault = role.name === `coactive-${name.replaceAll('_', '-')}`;
      if (isDefault && length <= MAX_LENGTH) continue; // The connection's own name is wrong, and said to be.
      const because = length > MAX_LENGTH ? `it has ${String(length)} characters` : whichCharacter(role.name);
      yield {
        origin,
        pointer: isDefault ? ['name'] : ['role', 'name'],
        message: `IAM does not take the role name ${JSON.stringify(role.name.slice(0, 80))}: ${because}`,
        fix: `${isDefault ? 'set `role.name`' : 'use'}: 1 to ${String(MAX_LENGTH)} letters, digits and _+=,.@-`,
      };
    }
  },
};

function whichCharacter(name: string): string {
  const found = /[^\w+=,.@-]/u.exec(name)?.[0];
  return found === undefined ? 'it is empty' : `it holds ${JSON.stringify(found)}`;
}
