import { splitArn } from '../policy/arn.js';
import type { ConfigRule } from './rule.js';

export const kmsKeyInOtherRegion: ConfigRule = {
  scope: 'config',
  id: 'kms-key-in-other-region',
  severity: 'warning',
  applies: [],
  summary: 'The KMS key is in the Region of the bucket.',
  rationale:
    'S3 encrypts with keys of its own Region only. A key elsewhere is not the one that the objects are encrypted with, so the permission to decrypt misses them.',
  howToFix: "Name the key of the bucket's default encryption, or correct `region`.",
  bad: `version: 1
connections:
  - name: media_archive
    method: iam-role
    bucket: acme-media
    region: us-east-1
    prefixes: [videos/]
    kms_key_arn: arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab
`,
  good: `version: 1
connections:
  - name: media_archive
    method: iam-role
    bucket: acme-media
    region: us-east-1
    prefixes: [videos/]
    kms_key_arn: arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab
`,
  reference: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingKMSEncryption.html',
  *check(config) {
    for (const connection of config.connections) {
      const { region, kmsKeyArn } = connection;
      if (connection.state === 'absent' || region === undefined || kmsKeyArn === undefined) continue;
      const found = splitArn(kmsKeyArn)?.region ?? '';
      if (found === '' || found === region) continue;
      const message = `The key is in ${found}, the bucket in ${region}.`;
      yield { connection, pointer: ['kms_key_arn'], message };
    }
  },
};
