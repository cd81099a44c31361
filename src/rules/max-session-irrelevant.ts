import type { ConfigRule } from './rule.js';

export const maxSessionIrrelevant: ConfigRule = {
  scope: 'config',
  id: 'max-session-irrelevant',
  severity: 'note',
  applies: [],
  summary: 'The role has no longer sessions than Coactive can use.',
  rationale:
    "Coactive assumes your role out of its own (role chaining), and AWS limits such sessions to one hour whatever the role's maximum is. A longer maximum serves only somebody else.",
  howToFix: 'Leave `max_session_duration` out.',
  bad: `version: 1
connections:
  - name: media_archive
    method: iam-role
    bucket: acme-media
    prefixes: [videos/]
    role: { max_session_duration: 43200 }
`,
  good: `version: 1
connections:
  - name: media_archive
    method: iam-role
    bucket: acme-media
    prefixes: [videos/]
    role: { max_session_duration: 3600 }
`,
  reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles.html#iam-term-role-chaining',
  *check(config) {
    for (const connection of config.connections) {
      const seconds = connection.role.maxSessionDuration;
      if (connection.state === 'absent' || connection.method === 'bucket-policy' || seconds <= 3600) continue;
      const message = `A maximum of ${String(seconds)} seconds is of no use to Coactive, whose sessions end after 3600.`;
      yield { connection, pointer: ['role', 'max_session_duration'], message };
    }
  },
};
