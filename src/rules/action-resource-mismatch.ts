import { eachText, type RawStatement } from '../policy/elements.js';
import { GOOD_PERMISSIONS } from './grounds/good-documents.js';
import { eachGrant } from './grounds/grant.js';
import { coveredActions } from './grounds/contract-actions.js';
import { takesAny } from './grounds/s3-resource.js';
import type { ScopedRule } from './rule.js';

export const actionResourceMismatch: ScopedRule = {
  scope: 'policy-of-connection',
  id: 'action-resource-mismatch',
  severity: 'error',
  applies: ['permissions', 'bucket'],
  summary: 'Each action has a resource that it works on: listing the bucket, reading its objects.',
  rationale:
    'IAM accepts a listing on BUCKET/* and a reading on BUCKET, and neither ever works: the first needs the ARN of the bucket, the second that of objects. S3 refuses such a bucket policy. It is the most frequent reason why a vendor gets "Access Denied".',
  howToFix:
    'Give bucket actions the ARN of the bucket and object actions the ARN of objects, in statements of their own.',
  bad: {
    policy: {
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Action: 's3:ListBucket', Resource: 'arn:aws:s3:::acme-media/videos/*' }],
    },
  },
  good: { policy: GOOD_PERMISSIONS },
  reference: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html',
  yieldsTo: ['UNSUPPORTED_ACTION_IN_POLICY'],
  *check(policy, connection) {
    for (const { raw, statement } of eachGrant(policy, connection)) {
      const resources = listResources(raw);
      if (resources === undefined || resources.length === 0) continue;
      for (const { value, pointer } of eachText(raw, 'Action')) {
        // Of a wildcard, and of the other services, only what can be told of this service's own ARNs.
        const covered = coveredActions(value).filter(({ name }) => name.startsWith('s3:'));
        const isKnown = covered.length > 0 && /^s3:/i.test(value);
        if (!isKnown || covered.some((action) => takesAny(action, statement.resource))) continue;
        const types = [...new Set(covered.flatMap(({ resourceTypes }) => resourceTypes))];
        yield {
          pointer,
          message: `"${value}" works on ${describeTypes(types)}, and no resource of this statement is one.`,
        };
      }
    }
  },
};

/** The resources, unless one is no ARN at all: then that is the finding, and nothing can be told of the action. */
function listResources(raw: RawStatement): readonly string[] | undefined {
  const resources = [...eachText(raw, 'Resource')].map(({ value }) => value);
  return resources.some((text) => text !== '*' && (!text.startsWith('arn:') || text.includes('s3://')))
    ? undefined
    : resources;
}

function describeTypes(types: readonly string[]): string {
  if (types.length === 0) return 'no single resource (only on "*")';
  const words = types.map((type) => WORDS[type] ?? `a ${type}`);
  const main = words.filter((word) => word === 'a bucket' || word === 'objects');
  return (main.length > 0 ? main : words.slice(0, 2)).join(' or ');
}

const WORDS: Readonly<Record<string, string>> = { bucket: 'a bucket', object: 'objects' };
