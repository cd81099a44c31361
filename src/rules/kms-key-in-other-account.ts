import { splitArn } from '../policy/arn.js';
import type { ConfigRule } from './rule.js';

export const kmsKeyInOtherAccount: ConfigRule = {
  scope: 'config',
  id: 'kms-key-in-other-account',
  severity: 'warning',
  applies: [],
  summary: 'The KMS key is in the account that uses it.',
  rationale:
    "A permission of the role alone does not reach a key of another account: the key's own policy must allow it too, and whoever owns that account can end the access.",
  howToFix:
    'Have the key policy allow the role, declare it under `policies.key` so that it is checked, or use a key of the same account.',
  bad: `version: 1
connections:
  - name: media_archive
    method: iam-role
    bucket: acme-media
    account_id: "111122223333"
    prefixes: [videos/]
    kms_key_arn: arn:aws:kms:us-east-1:444455556666:key/1234abcd-12ab-34cd-56ef-1234567890ab
`,
  good: `version: 1
connections:
  - name: media_archive
    method: iam-role
    bucket: acme-media
    account_id: "111122223333"
    prefixes: [videos/]
    kms_key_arn: arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab
`,
  reference: 'https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-modifying-external-accounts.html',
  *check(config) {
    for (const connection of config.connections) {
      const { method, accountId, bucketOwnerAccountId, kmsKeyArn } = connection;
      // With the method bucket-policy no principal of ours uses the key: what counts is who owns the bucket.
      const account = method === 'iam-role' ? accountId : bucketOwnerAccountId;
      if (connection.state === 'absent' || account === undefined || kmsKeyArn === undefined) continue;
      const found = splitArn(kmsKeyArn)?.account ?? '';
      if (found === '' || found === account) continue;
      const message = `The key is in account ${found}, the ${method === 'iam-role' ? 'role' : 'bucket'} in ${account}.`;
      yield { connection, pointer: ['kms_key_arn'], message };
    }
  },
};
