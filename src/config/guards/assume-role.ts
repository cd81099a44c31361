import { splitArn } from '../../policy/arn.js';
import { ACCOUNT_ID } from '../patterns.js';
import type { Guard } from './guard.js';

/** The role that is assumed to look at an account: a role's ARN, in the account of the connection. */
export const assumeRole: Guard = {
  id: 'assume-role',
  *check({ config }) {
    for (const { assumeRole: role, accountId, origin } of config.connections) {
      if (role === undefined) continue;
      const at = { origin, pointer: ['assume_role'] };
      const { prefix, service, account = '', resource } = splitArn(role) ?? {};
      if (account === '{account_id}') {
        const message = 'assume_role has {account_id}, and the connection has no account_id';
        yield { ...at, message, fix: 'add `account_id` here or under `defaults`' };
      } else if (prefix !== 'arn' || service !== 'iam' || !ACCOUNT_ID.test(account) || !resource?.startsWith('role/')) {
        const message = `${JSON.stringify(role.slice(0, 200))} is no ARN of a role`;
        yield { ...at, message, fix: 'write arn:aws:iam::{account_id}:role/NAME' };
      } else if (accountId !== undefined && account !== accountId) {
        const message = `assume_role is in account ${account}, the connection in ${accountId}`;
        yield { ...at, message, fix: 'write {account_id} in place of the account, or correct one of them' };
      }
    }
  },
};
