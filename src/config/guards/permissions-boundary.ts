import { splitArn } from '../../policy/arn.js';
import { ACCOUNT_ID } from '../patterns.js';
import type { Guard } from './guard.js';

/** A boundary is a managed policy of the role's account or of AWS. Source: IAM API, PutRolePermissionsBoundary. */
export const permissionsBoundary: Guard = {
  id: 'permissions-boundary',
  *check({ config }) {
    for (const { role, accountId, origin } of config.connections) {
      const boundary = role.permissionsBoundary;
      if (boundary === undefined) continue;
      const at = { origin, pointer: ['role', 'permissions_boundary'] };
      const { prefix, service, account = '', resource } = splitArn(boundary) ?? {};
      const isOwner = account === 'aws' || ACCOUNT_ID.test(account);
      if (prefix !== 'arn' || service !== 'iam' || !isOwner || !resource?.startsWith('policy/')) {
        const message = `${JSON.stringify(boundary.slice(0, 200))} is no ARN of a managed policy`;
        yield { ...at, message, fix: 'write arn:aws:iam::ACCOUNT:policy/NAME' };
      } else if (account !== 'aws' && accountId !== undefined && account !== accountId) {
        const message = `permissions_boundary is of account ${account}, the role of ${accountId}: IAM refuses that`;
        yield { ...at, message, fix: "name a policy of the role's own account" };
      }
    }
  },
};
