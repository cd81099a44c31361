import { GOOD_PERMISSIONS } from './grounds/good-documents.js';
import { eachGrant } from './grounds/grant.js';
import type { ScopedRule } from './rule.js';

export const noNotAction: ScopedRule = {
  scope: 'policy-of-connection',
  id: 'no-not-action',
  severity: 'error',
  applies: ['permissions', 'trust', 'bucket'],
  needs: ['notaction'],
  summary: 'Allow statements say what is allowed, not what is left out.',
  rationale:
    'NotAction with Allow gives every action of every AWS service but the listed ones, including all that AWS adds later. What was meant as a short exception list becomes the widest grant there is.',
  howToFix: 'Replace NotAction by Action with the actions that Coactive needs.',
  bad: {
    policy: {
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', NotAction: 's3:DeleteObject', Resource: 'arn:aws:s3:::acme-media/videos/*' }],
    },
  },
  good: { policy: GOOD_PERMISSIONS },
  reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notaction.html',
  yieldsTo: ['UNSUPPORTED_ELEMENT_COMBINATION'],
  *check(policy, connection) {
    for (const { raw, statement } of eachGrant(policy, connection)) {
      if (statement.notAction === undefined) continue;
      const listed = statement.notAction.join(', ');
      yield {
        pointer: [...raw.pointer, 'NotAction'],
        part: 'key',
        message: `NotAction allows every action of every AWS service except ${listed === '' ? 'none' : listed}.`,
      };
    }
  },
};
