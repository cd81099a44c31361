import { splitArn } from '../../policy/arn.js';
import { COACTIVE_ROLE_ARN } from '../coactive.js';
import { ACCOUNT_ID } from '../patterns.js';
import type { Guard } from './guard.js';

/**
 * Another role than Coactive's documented one needs the workflow's word for it: a pull request can change the config, and
 * could otherwise grant the access to somebody else and have it proved.
 */
export const coactiveRole: Guard = {
  id: 'coactive-role',
  *check({ files, coactiveRoleArn }) {
    for (const { document, coactive } of files) {
      const role = coactive.role_arn;
      if (role === undefined || role === COACTIVE_ROLE_ARN) continue;
      const at = { origin: document, pointer: ['coactive', 'role_arn'] };
      const { prefix, partition, service, account = '', resource } = splitArn(role) ?? {};
      const isRole = prefix === 'arn' && service === 'iam' && /^role\/[^*?\s]+$/.test(resource ?? '');
      if (!isRole || !ACCOUNT_ID.test(account) || !/^aws(-[a-z]+)*$/.test(partition ?? '')) {
        const message = `${JSON.stringify(role.slice(0, 200))} is no ARN of a role`;
        yield { ...at, message, fix: `leave it out for Coactive's own: ${COACTIVE_ROLE_ARN}` };
      } else if (role !== coactiveRoleArn) {
        yield {
          ...at,
          message: `coactive.role_arn is ${role}, which is not Coactive's documented role`,
          fix: 'remove it, or, if Coactive told you so, confirm it with the same `coactive-role-arn` input',
        };
      }
    }
  },
};
