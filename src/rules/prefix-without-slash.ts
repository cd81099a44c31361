import type { ConfigRule } from './rule.js';

export const prefixWithoutSlash: ConfigRule = {
  scope: 'config',
  id: 'prefix-without-slash',
  severity: 'warning',
  applies: [],
  summary: 'Each prefix ends with "/".',
  rationale:
    'A prefix is the beginning of a key and knows no folders: `team-a` also covers `team-ab/`, which may belong to somebody else, today or after the next upload.',
  howToFix: 'End the prefix with "/".',
  bad: `version: 1
connections:
  - name: media_archive
    method: iam-role
    bucket: acme-media
    prefixes: [team-a]
`,
  good: `version: 1
connections:
  - name: media_archive
    method: iam-role
    bucket: acme-media
    prefixes: [team-a/]
`,
  reference: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-prefixes.html',
  *check(config) {
    for (const connection of config.connections) {
      if (connection.state === 'absent') continue;
      for (const [index, prefix] of connection.prefixes.entries()) {
        if (prefix === '' || prefix.endsWith('/')) continue;
        yield {
          connection,
          pointer: ['prefixes', index],
          message: `The prefix "${prefix}" also covers "${prefix}b/".`,
          fix: `Write "${prefix}/".`,
        };
      }
    }
  },
};
