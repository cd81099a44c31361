import { splitArn } from '../../policy/arn.js';
import type { Connection } from '../connection.js';
import type { Guard } from './guard.js';

/**
 * Everything in one partition: no principal of `aws` can reach into `aws-cn`, `aws-us-gov` or `aws-eusc`.
 * Source: IAM User Guide, reference-arns.
 */
export const partitions: Guard = {
  id: 'partitions',
  *check({ config }) {
    for (const connection of config.connections) {
      const { partition, origin } = connection;
      for (const [pointer, found] of mentions(connection)) {
        if (found === undefined || found === partition) continue;
        const name = pointer.at(-1) ?? '';
        yield {
          origin,
          pointer,
          message: `${name} is in the partition ${found}, Coactive's role in ${partition}: neither reaches the other`,
          fix: `correct ${name}, or \`coactive.role_arn\``,
        };
      }
    }
  },
};

function mentions({ kmsKeyArn, assumeRole, role, region }: Connection): [string[], string | undefined][] {
  return [
    [['kms_key_arn'], partitionOf(kmsKeyArn)],
    [['assume_role'], partitionOf(assumeRole)],
    [['role', 'permissions_boundary'], partitionOf(role.permissionsBoundary)],
    [['region'], partitionOfRegion(region)],
  ];
}

/** What is no ARN is another guard's. */
function partitionOf(arn: string | undefined): string | undefined {
  return arn === undefined ? undefined : splitArn(arn)?.partition;
}

function partitionOfRegion(region: string | undefined): string | undefined {
  if (region === undefined) return undefined;
  const prefix = /^(cn|us-gov|eusc)-/.exec(region)?.[1];
  return prefix === undefined ? 'aws' : `aws-${prefix}`;
}
