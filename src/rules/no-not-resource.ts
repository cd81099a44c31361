import { GOOD_PERMISSIONS } from './grounds/good-documents.js';
import { eachGrant } from './grounds/grant.js';
import { declaredResources } from './grounds/declared-resource.js';
import type { ScopedRule } from './rule.js';

export const noNotResource: ScopedRule = {
  scope: 'policy-of-connection',
  id: 'no-not-resource',
  severity: 'error',
  applies: ['permissions', 'bucket'],
  needs: ['notresource'],
  summary: 'Allow statements say which resources are meant, not which are left out.',
  rationale:
    'NotResource with Allow gives everything but the listed resources: every other bucket of the account, and each one that is made later.',
  howToFix: 'Replace NotResource by Resource with the declared bucket and prefixes.',
  bad: {
    policy: {
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Action: 's3:GetObject', NotResource: 'arn:aws:s3:::acme-media/private/*' }],
    },
  },
  good: { policy: GOOD_PERMISSIONS },
  reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notresource.html',
  yieldsTo: ['UNSUPPORTED_ELEMENT_COMBINATION'],
  *check(policy, connection) {
    for (const { raw, statement } of eachGrant(policy, connection)) {
      if (statement.notResource === undefined) continue;
      const { NotResource, ...rest } = raw.json;
      const [first = '', ...others] = declaredResources(connection, statement.action ?? []);
      yield {
        pointer: [...raw.pointer, 'NotResource'],
        part: 'key',
        message: `NotResource allows every resource except ${JSON.stringify(NotResource)}.`,
        replacement: { ...rest, Resource: others.length === 0 ? first : [first, ...others] },
      };
    }
  },
};
