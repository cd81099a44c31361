import type { Call } from './call.js';

/**
 * The ARN that AWS decides an action on. Source: Service Authorization Reference, the resource types of each action; a role
 * is named without its path in requests, so an existing one is looked up.
 */
export async function resourceOf(call: Call, findRole: (name: string) => Promise<string | undefined>): Promise<string> {
  const { service, account, parameters, target, region } = call;
  const given = (name: string): string => parameters.get(name) ?? '';
  switch (service) {
    case 'sts':
      return parameters.has('RoleArn') ? given('RoleArn') : '*';
    case 's3':
      return target === '' ? '*' : `arn:aws:s3:::${target}`;
    case 's3-control':
      return '*';
    case 'kms':
      return target.startsWith('arn:') ? target : `arn:aws:kms:${region}:${account}:key/${target}`;
    case 'iam': {
      const path = parameters.get('Path') ?? '/';
      if (call.operation === 'CreatePolicy') return `arn:aws:iam::${account}:policy${path}${given('PolicyName')}`;
      if (call.operation === 'CreateRole') return `arn:aws:iam::${account}:role${path}${given('RoleName')}`;
      if (parameters.has('RoleName'))
        return (await findRole(given('RoleName'))) ?? `arn:aws:iam::${account}:role/${given('RoleName')}`;
      return parameters.has('PolicyArn') ? given('PolicyArn') : '*';
    }
  }
}
