import { valueTypeOf } from '../../data/condition-key.js';
import { eachKnownSite, valueTexts } from '../../policy/condition-site.js';
import { splitArn } from '../../policy/arn.js';
import { withOperator } from '../../policy/edit-condition.js';
import { POLICY_KINDS } from '../../policy/types.js';
import { checkReference } from '../grounds/check-reference.js';
import { bucketDenyIf } from '../grounds/conditioned.js';
import type { PolicyRule } from '../rule.js';

const role = 'arn:aws:iam::111122223333:role/media-*';

export const stringLikeOperatorWithArnConditionKeys: PolicyRule = {
  scope: 'policy',
  id: 'STRING_LIKE_OPERATOR_WITH_ARN_CONDITION_KEYS',
  severity: 'error',
  applies: POLICY_KINDS,
  needs: ['condition'],
  summary: 'Patterns of ARNs are compared with ArnLike.',
  rationale:
    'StringLike lets a wildcard run across the colons of an ARN, from one account into another. ArnLike compares part by part, so a wildcard for the name of a role stays in the name.',
  howToFix: 'Use ArnLike or ArnNotLike.',
  bad: { kind: 'bucket', policy: bucketDenyIf({ StringNotLike: { 'aws:PrincipalArn': role } }) },
  good: { kind: 'bucket', policy: bucketDenyIf({ ArnNotLike: { 'aws:PrincipalArn': role } }) },
  reference: checkReference('security-warning', 'string-like-operator-with-arn-condition-keys'),
  *check(policy) {
    for (const site of eachKnownSite(policy)) {
      const { base } = site.parsed;
      if ((base !== 'StringLike' && base !== 'StringNotLike') || valueTypeOf(site.key) !== 'ARN') continue;
      const operator = site.operator.replace('String', 'Arn');
      // Only between patterns of six parts do the two operators differ in nothing but the colons.
      const areArns = valueTexts(site).every((text) => splitArn(text) !== undefined);
      const replacement = areArns ? withOperator(site, operator) : undefined;
      yield {
        pointer: site.pointer,
        part: 'key',
        message: `"${site.key}" is an ARN, and under ${site.operator} a wildcard in it runs across the colons.`,
        fix: `Use ${operator}.`,
        ...(replacement !== undefined && { replacement }),
      };
    }
  },
};
