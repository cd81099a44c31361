import { keysLike, standingOf } from '../../data/condition-key.js';
import { eachSite } from '../../policy/condition-site.js';
import { nearest } from '../../policy/nearest.js';
import { POLICY_KINDS } from '../../policy/types.js';
import { checkReference } from '../grounds/check-reference.js';
import { bucketDenyIf } from '../grounds/conditioned.js';
import type { PolicyRule } from '../rule.js';

export const invalidConditionKeyFormat: PolicyRule = {
  scope: 'policy',
  id: 'INVALID_CONDITION_KEY_FORMAT',
  severity: 'error',
  applies: POLICY_KINDS,
  needs: ['condition'],
  summary: 'A condition key is written service:name.',
  rationale:
    'A key without its service does not exist in any request, so the condition does not restrict what it was written to restrict, and AWS refuses the document.',
  howToFix: 'Write the key as service:name, for example s3:prefix or aws:SourceIp.',
  bad: { kind: 'bucket', policy: bucketDenyIf({ Bool: { SecureTransport: 'false' } }) },
  good: { kind: 'bucket', policy: bucketDenyIf({ Bool: { 'aws:SecureTransport': 'false' } }) },
  reference: checkReference('error', 'invalid-condition-key-format'),
  *check(policy) {
    for (const { key, pointer } of eachSite(policy)) {
      if (standingOf(key) !== 'malformed') continue;
      const known = ['aws:', 's3:', 'kms:', 'sts:'].flatMap(keysLike);
      const meant = key.includes(':') ? undefined : nearestName(key, known);
      yield {
        pointer,
        part: 'key',
        message: `"${key}" is not a condition key: one is written service:name.`,
        ...(meant !== undefined && { fix: `Did you mean ${meant}?` }),
      };
    }
  },
};

/** The full key whose name, without its service, is nearest. */
function nearestName(word: string, keys: readonly string[]): string | undefined {
  const byName = new Map(keys.map((key) => [key.slice(key.indexOf(':') + 1), key]));
  const name = nearest(word, byName.keys());
  return name === undefined ? undefined : byName.get(name);
}
