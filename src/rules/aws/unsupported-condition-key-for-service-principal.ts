import { eachSite } from '../../policy/condition-site.js';
import { eachPrincipal } from '../../policy/elements.js';
import { checkReference } from '../grounds/check-reference.js';
import { bucketDenyIf } from '../grounds/conditioned.js';
import type { PolicyRule } from '../rule.js';

const delivery = {
  Effect: 'Allow',
  Principal: { Service: 'cloudfront.amazonaws.com' },
  Action: 's3:GetObject',
  Resource: 'arn:aws:s3:::acme-media/*',
};

export const unsupportedConditionKeyForServicePrincipal: PolicyRule = {
  scope: 'policy',
  id: 'UNSUPPORTED_CONDITION_KEY_FOR_SERVICE_PRINCIPAL',
  severity: 'error',
  applies: ['bucket', 'trust', 'key'],
  needs: ['service'],
  summary: 'A statement for a service of AWS does not ask for the organisation of its caller.',
  rationale:
    'A service of AWS that calls by itself belongs to no organisation, and its requests do not carry the key: the service is not let in at all, or not restricted by it.',
  howToFix: 'Compare aws:SourceOrgID, aws:SourceAccount or aws:SourceArn: on whose behalf the service calls.',
  bad: {
    kind: 'bucket',
    policy: bucketDenyIf({ StringEquals: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' } }, delivery),
  },
  good: {
    kind: 'bucket',
    policy: bucketDenyIf({ StringEquals: { 'aws:SourceOrgID': 'o-a1b2c3d4e5' } }, delivery),
  },
  reference: checkReference('error', 'unsupported-condition-key-for-service-principal'),
  *check(policy) {
    for (const { statement, key, pointer } of eachSite(policy)) {
      if (!/^aws:PrincipalOrg(?:ID|Paths)$/i.test(key)) continue;
      const service = [...eachPrincipal(statement, ['Principal'])].find(({ type }) => type === 'Service');
      if (service === undefined) continue;
      yield { pointer, part: 'key', message: `Requests of ${service.value} do not carry the condition key "${key}".` };
    }
  },
};
