import type { Connection } from '../config/connection.js';
import type { Policy } from '../policy/types.js';
import { matchesWildcard } from '../policy/wildcard.js';
import { accountOf } from '../policy/arn.js';
import { isAccount } from './grounds/coactive-principal.js';
import { coversAction } from './grounds/contract-actions.js';
import { eachGrant, eachPlaced } from './grounds/grant.js';
import type { ConnectionRule } from './rule.js';

const KEY = 'arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab';

export const kmsDecryptMissing: ConnectionRule = {
  scope: 'connection',
  id: 'kms-decrypt-missing',
  severity: 'error',
  applies: ['permissions', 'key'],
  summary: 'Where a KMS key is declared, the role may decrypt with it.',
  rationale:
    'S3 gives out an object encrypted with KMS only to whoever may decrypt with its key. Without kms:Decrypt every reading fails with "Access Denied", although s3:GetObject is allowed.',
  howToFix: 'Allow kms:Decrypt on the key, with the condition kms:ViaService "s3.REGION.amazonaws.com".',
  bad: {
    connection: { kmsKeyArn: KEY },
    policy: {
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-media/videos/*' }],
    },
  },
  good: {
    connection: { kmsKeyArn: KEY },
    policy: {
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Action: 's3:ListBucket',
          Resource: 'arn:aws:s3:::acme-media',
          Condition: { StringLike: { 's3:prefix': 'videos/*' } },
        },
        { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-media/videos/*' },
        {
          Effect: 'Allow',
          Action: 'kms:Decrypt',
          Resource: KEY,
          Condition: { StringEquals: { 'kms:ViaService': 's3.us-east-1.amazonaws.com' } },
        },
      ],
    },
  },
  reference: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingKMSEncryption.html',
  *check({ connection, policies }) {
    const { kmsKeyArn: key, method } = connection;
    if (key === undefined || policies.some(({ defects }) => defects.length > 0)) return;
    const permissions = policies.filter(({ kind }) => kind === 'permissions');
    const keyPolicy = policies.find(({ kind }) => kind === 'key');
    const isDirect = keyPolicy !== undefined && allowsDirectly(keyPolicy, connection);
    if (isDirect) return;
    if (keyPolicy !== undefined && (method === 'bucket-policy' || !delegates(keyPolicy, key))) {
      const who = method === 'bucket-policy' ? "Coactive's role" : 'neither the role nor its account';
      const verb = method === 'bucket-policy' ? 'does not allow ' : 'allows ';
      yield {
        policy: keyPolicy,
        pointer: ['Statement'],
        part: 'key',
        message: `The key policy ${verb}${who} kms:Decrypt.`,
      };
      return;
    }
    const [first] = permissions;
    const isWhole = permissions.length >= connection.policies.permissions.length;
    if (method !== 'iam-role' || first === undefined || !isWhole) return;
    if (permissions.some((policy) => allowsByIdentity(policy, connection, key))) return;
    yield {
      policy: first,
      pointer: ['Statement'],
      part: 'key',
      message: `No statement allows kms:Decrypt on the declared key ${key}.`,
    };
  },
};

function allowsDirectly(policy: Policy, connection: Connection): boolean {
  return [...eachGrant(policy, connection)].some(({ statement }) => grantsDecrypt(statement.action));
}

function allowsByIdentity(policy: Policy, connection: Connection, key: string): boolean {
  return [...eachGrant(policy, connection)].some(
    ({ statement }) =>
      grantsDecrypt(statement.action) &&
      (statement.resource?.some((resource) => matchesWildcard(resource, key)) ?? true),
  );
}

/** Whether the key policy leaves it to the account's own policies. Source: KMS Developer Guide, key-policy-default. */
function delegates(policy: Policy, key: string): boolean {
  return [...eachPlaced(policy)].some(
    ({ statement: { effect, principal, action } }) =>
      effect === 'Allow' &&
      grantsDecrypt(action) &&
      (principal ?? []).some(({ value }) => isAccount(value) && accountOf(value) === accountOf(key)),
  );
}

function grantsDecrypt(actions: readonly string[] | undefined): boolean {
  return actions?.some((action) => coversAction(action, 'kms:Decrypt')) ?? true;
}
