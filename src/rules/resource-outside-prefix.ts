import { containsGlob } from '../policy/containment.js';
import { eachText } from '../policy/elements.js';
import type { Connection } from '../config/connection.js';
import { coveredActions } from './grounds/contract-actions.js';
import { namePrefixes, objectArns } from './grounds/declared-resource.js';
import { GOOD_PERMISSIONS } from './grounds/good-documents.js';
import { eachGrant } from './grounds/grant.js';
import { hasPlaceholder } from './grounds/placeholder.js';
import { literalGlob, toPlainGlob } from './grounds/plain-glob.js';
import { readS3Resource } from './grounds/s3-resource.js';
import { replaceText } from './grounds/statement-edit.js';
import type { ScopedRule } from './rule.js';

export const resourceOutsidePrefix: ScopedRule = {
  scope: 'policy-of-connection',
  id: 'resource-outside-prefix',
  severity: 'error',
  applies: ['permissions', 'bucket'],
  summary: 'Coactive reads only objects under the declared prefixes.',
  rationale:
    'The declaration says which folders Coactive reads. A resource that reaches further opens the rest of the bucket. Note that S3 has no folders: team-a* also matches team-ab/secret.',
  howToFix: 'End each object resource with a declared prefix and "*".',
  bad: {
    policy: {
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-media/*' }],
    },
  },
  good: { policy: GOOD_PERMISSIONS },
  reference: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-prefixes.html',
  *check(policy, connection) {
    if (connection.prefixes.length === 0) return;
    for (const { raw } of eachGrant(policy, connection)) {
      const actions = [...eachText(raw, 'Action')].flatMap(({ value }) => coveredActions(value));
      const readsObjects = actions.some(({ resourceTypes }) => resourceTypes.includes('object'));
      if (!readsObjects && raw.json.NotAction === undefined) continue;
      for (const { value, pointer } of eachText(raw, 'Resource')) {
        const resource = readS3Resource(value);
        if (resource?.key === undefined || resource.bucket !== connection.bucket || hasPlaceholder(value)) continue;
        const key = toPlainGlob(resource.key, policy.version);
        if (connection.prefixes.some((prefix) => containsGlob(`${literalGlob(prefix)}*`, key))) continue;
        yield {
          pointer,
          message: describe(value, resource.key, connection),
          replacement: replaceText(raw, 'Resource', value, objectArns(connection)),
        };
      }
    }
  },
};

function describe(resource: string, key: string, connection: Connection): string {
  const declared = namePrefixes(connection);
  if (/^\*+$/.test(key)) return `"${resource}" reads the whole bucket; declared is ${declared}.`;
  const start = key.replace(/\*+$/, '');
  const sibling = connection.prefixes.find((prefix) => prefix.startsWith(start) && start !== key);
  if (sibling === undefined) return `"${resource}" reads objects outside of ${declared}.`;
  return `"${resource}" reads more than "${sibling}": it also matches "${start}${nextTo(sibling, start)}/…".`;
}

/** A character that continues `start` otherwise than the prefix does: what the pattern catches by accident. */
function nextTo(prefix: string, start: string): string {
  return prefix[start.length] === 'b' ? 'c' : 'b';
}
