import type { ConfigRule } from './rule.js';

export const wholeBucket: ConfigRule = {
  scope: 'config',
  id: 'whole-bucket',
  severity: 'note',
  applies: [],
  summary: 'A connection declares the prefixes that Coactive may read.',
  rationale:
    'Without prefixes Coactive may list and read everything in the bucket, also what will be put there later for another purpose.',
  howToFix: 'List `prefixes`; where the whole bucket is meant, nothing is to be done.',
  bad: `version: 1
connections:
  - name: media_archive
    method: iam-role
    bucket: acme-media
`,
  good: `version: 1
connections:
  - name: media_archive
    method: iam-role
    bucket: acme-media
    prefixes: [videos/]
`,
  reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege',
  *check(config) {
    for (const connection of config.connections) {
      if (connection.state === 'absent' || connection.prefixes.length > 0) continue;
      const message = `No prefixes are declared: Coactive may read the whole bucket "${connection.bucket}".`;
      yield { connection, pointer: ['bucket'], message };
    }
  },
};
