import type { ConfigRule } from './rule.js';

export const sessionTtlBelowMinimum: ConfigRule = {
  scope: 'config',
  id: 'session-ttl-below-minimum',
  severity: 'warning',
  applies: [],
  summary: 'Sessions last at least the 900 seconds that AWS gives.',
  rationale:
    'Coactive takes 60 seconds and more, but AWS STS gives no session of less than 900: a shorter one is refused when Coactive assumes the role, and nothing is read.',
  howToFix: 'Set `session_ttl_seconds` to 900 or more, or leave it out.',
  bad: `version: 1
connections:
  - name: media_archive
    method: iam-role
    bucket: acme-media
    session_ttl_seconds: 300
    prefixes: [videos/]
`,
  good: `version: 1
connections:
  - name: media_archive
    method: iam-role
    bucket: acme-media
    session_ttl_seconds: 900
    prefixes: [videos/]
`,
  reference: 'https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html',
  *check(config) {
    for (const connection of config.connections) {
      const { sessionTtlSeconds: seconds } = connection;
      if (connection.state === 'absent' || seconds < 60 || seconds >= 900) continue;
      const message = `AWS STS gives no session of ${String(seconds)} seconds: the least is 900.`;
      yield { connection, pointer: ['session_ttl_seconds'], message };
    }
  },
};
