import { splitArn } from '../policy/arn.js';
import { eachText } from '../policy/elements.js';
import { hasWildcard } from '../policy/wildcard.js';
import { GOOD_PERMISSIONS } from './grounds/good-documents.js';
import { eachGrant } from './grounds/grant.js';
import { hasPlaceholder } from './grounds/placeholder.js';
import { readS3Resource } from './grounds/s3-resource.js';
import { replaceText } from './grounds/statement-edit.js';
import type { ScopedRule } from './rule.js';

export const resourceOutsideBucket: ScopedRule = {
  scope: 'policy-of-connection',
  id: 'resource-outside-bucket',
  severity: 'error',
  applies: ['permissions'],
  summary: 'A permissions policy reaches no bucket but the declared one.',
  rationale:
    'Each connection declares one bucket, and reviewers read the declaration. A further bucket in the policy is an access that nobody declared; often it is a copy of another policy that was not adapted.',
  howToFix: 'Remove the resource, or declare a connection of its own for that bucket.',
  bad: {
    policy: {
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Action: 's3:GetObject',
          Resource: ['arn:aws:s3:::acme-media/videos/*', 'arn:aws:s3:::acme-payroll/*'],
        },
      ],
    },
  },
  good: { policy: GOOD_PERMISSIONS },
  reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege',
  yieldsTo: ['INVALID_ARN_RESOURCE'],
  *check(policy, connection) {
    for (const { raw } of eachGrant(policy, connection)) {
      for (const { value, pointer } of eachText(raw, 'Resource')) {
        const message = describe(value, connection.bucket);
        if (message !== undefined) yield { pointer, message, replacement: replaceText(raw, 'Resource', value, []) };
      }
    }
  },
};

function describe(resource: string, declared: string): string | undefined {
  // Placeholders and s3:// have rules of their own, which say what is really wrong.
  if (hasPlaceholder(resource) || resource.includes('s3://')) return undefined;
  const bucket = readS3Resource(resource)?.bucket;
  if (bucket !== undefined) {
    if (bucket === declared || hasWildcard(bucket) || bucket.includes('${')) return undefined;
    return `"${resource}" is in the bucket "${bucket}"; the connection declares "${declared}".`;
  }
  const arn = splitArn(resource);
  if (arn?.service === 's3' && /^(accesspoint|multiregionaccesspoint)\b/.test(arn.resource)) {
    return `"${resource}" is an access point; the connection declares the bucket "${declared}".`;
  }
  return undefined;
}
