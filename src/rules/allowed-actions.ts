import type { ConfigRule } from './rule.js';

export const allowedActions: ConfigRule = {
  scope: 'config',
  id: 'allowed-actions',
  severity: 'note',
  applies: [],
  summary: 'Coactive has only the actions of the contract.',
  rationale:
    'Actions under `allow_actions` count as declared, so no rule and no proof calls them excess. They are shown here so that a reviewer sees them without looking for them.',
  howToFix: 'Remove those that Coactive no longer needs.',
  bad: `version: 1
connections:
  - name: media_archive
    method: iam-role
    bucket: acme-media
    prefixes: [videos/]
    allow_actions: [s3:GetObjectTagging]
`,
  good: `version: 1
connections:
  - name: media_archive
    method: iam-role
    bucket: acme-media
    prefixes: [videos/]
`,
  reference: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html',
  *check(config) {
    for (const connection of config.connections) {
      if (connection.state === 'absent' || connection.allowActions.length === 0) continue;
      const message = `Allowed on purpose, beyond what Coactive needs: ${connection.allowActions.join(', ')}.`;
      yield { connection, pointer: ['allow_actions'], message };
    }
  },
};
