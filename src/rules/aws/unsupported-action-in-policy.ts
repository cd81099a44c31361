import { findAction, isServiceName } from '../../data/iam.js';
import { eachStatement, eachText } from '../../policy/elements.js';
import type { PolicyKind } from '../../policy/types.js';
import type { PolicyRule } from '../rule.js';

export const unsupportedActionInPolicy: PolicyRule = {
  id: 'UNSUPPORTED_ACTION_IN_POLICY',
  scope: 'policy',
  severity: 'error',
  applies: ['bucket', 'key', 'trust'],
  summary: 'A resource policy has only actions on its own kind of resource.',
  rationale:
    'S3 refuses a bucket policy with an action of another service, KMS and IAM do the same with theirs; the policy before stays in force.',
  howToFix: 'Move the action to the policy of the resource that it works on, or to the role’s permissions policy.',
  bad: {
    kind: 'bucket',
    policy: {
      Version: '2012-10-17',
      Statement: {
        Effect: 'Allow',
        Principal: { AWS: 'arn:aws:iam::863104360228:role/coactive-external-connections' },
        Action: ['s3:GetObject', 'kms:Decrypt'],
        Resource: 'arn:aws:s3:::acme-media/videos/*',
      },
    },
  },
  good: {
    kind: 'bucket',
    policy: {
      Version: '2012-10-17',
      Statement: {
        Effect: 'Allow',
        Principal: { AWS: 'arn:aws:iam::863104360228:role/coactive-external-connections' },
        Action: 's3:GetObject',
        Resource: 'arn:aws:s3:::acme-media/videos/*',
      },
    },
  },
  reference:
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-unsupported-action-in-policy',
  *check(policy) {
    const service = SERVICE[policy.kind];
    if (service === undefined) return;
    for (const statement of eachStatement(policy)) {
      for (const { value, pointer } of eachText(statement, 'Action', 'NotAction')) {
        if (!isForeign(value, service)) continue;
        yield { pointer, message: `The action "${value}" does not work in ${PLACE[service]}.` };
      }
    }
  },
};

const SERVICE: Readonly<Partial<Record<PolicyKind, 's3' | 'kms' | 'sts'>>> = { bucket: 's3', key: 'kms', trust: 'sts' };
const PLACE = { s3: 'a bucket policy', kms: 'a key policy', sts: 'a trust policy' } as const;

/** Of another service that exists, or of S3 but neither on buckets nor on objects; wildcards have the benefit of doubt. */
function isForeign(action: string, service: string): boolean {
  const prefix = action.slice(0, Math.max(0, action.indexOf(':'))).toLowerCase();
  if (prefix !== service) return isServiceName(prefix);
  const facts = service === 's3' ? findAction(action) : undefined;
  return facts !== undefined && !facts.resourceTypes.some((type) => type === 'bucket' || type === 'object');
}
