import { eachCondition, eachPrincipal, eachStatement } from '../../policy/elements.js';
import type { PolicyRule } from '../rule.js';

/** Not for trust policies: many services assume roles without saying for which resource, and AWS does not flag those. */
export const restrictAccessToServicePrincipal: PolicyRule = {
  id: 'RESTRICT_ACCESS_TO_SERVICE_PRINCIPAL',
  scope: 'policy',
  severity: 'error',
  applies: ['bucket', 'key'],
  needs: ['service'],
  summary: 'A service is let in for your own resources only.',
  rationale:
    'A service acts for all of its customers. Without a condition on the source, somebody else’s resource can make it reach your bucket: the confused deputy.',
  howToFix: 'Add a condition on aws:SourceArn, aws:SourceAccount, aws:SourceOrgID or aws:SourceOrgPaths.',
  bad: {
    kind: 'bucket',
    policy: {
      Version: '2012-10-17',
      Statement: {
        Effect: 'Allow',
        Principal: { Service: 'cloudfront.amazonaws.com' },
        Action: 's3:GetObject',
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
        Principal: { Service: 'cloudfront.amazonaws.com' },
        Action: 's3:GetObject',
        Resource: 'arn:aws:s3:::acme-media/videos/*',
        Condition: { StringEquals: { 'aws:SourceAccount': '111122223333' } },
      },
    },
  },
  reference:
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-security-warning-restrict-access-to-service-principal',
  *check(policy) {
    for (const statement of eachStatement(policy)) {
      if (statement.json.Effect !== 'Allow') continue;
      if ([...eachCondition(statement)].some(({ key }) => SOURCES.has(key.toLowerCase()))) continue;
      for (const { type, value, pointer } of eachPrincipal(statement, ['Principal'])) {
        if (type !== 'Service') continue;
        yield { pointer, message: `"${value}" is let in whatever resource it acts for.` };
      }
    }
  },
};

const SOURCES: ReadonlySet<string> = new Set([
  ...['aws:sourcearn', 'aws:sourceaccount', 'aws:sourceorgid', 'aws:sourceorgpaths'],
]);
