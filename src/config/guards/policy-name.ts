import { IAM_NAME } from '../patterns.js';
import type { Guard } from './guard.js';

const MAX_LENGTH = 128;

/** Source: IAM API, `policyNameType`. Left out, it is the role's name, which is checked there. */
export const policyName: Guard = {
  id: 'policy-name',
  *check({ config }) {
    for (const { role, origin } of config.connections) {
      const name = role.policyName;
      if (name === role.name || (IAM_NAME.test(name) && name.length <= MAX_LENGTH)) continue;
      const found = /[^\w+=,.@-]/u.exec(name)?.[0];
      const because =
        found === undefined ? `it has ${String(name.length)} characters` : `it holds ${JSON.stringify(found)}`;
      yield {
        origin,
        pointer: ['role', 'policy_name'],
        message: `IAM does not take the policy name ${JSON.stringify(name.slice(0, 80))}: ${because}`,
        fix: `use 1 to ${String(MAX_LENGTH)} letters, digits and _+=,.@-`,
      };
    }
  },
};
