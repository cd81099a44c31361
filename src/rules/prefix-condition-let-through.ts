import { GOOD_PERMISSIONS } from './grounds/good-documents.js';
import { eachListing, isListingHeld, withPrefixCondition } from './grounds/listing.js';
import type { ScopedRule } from './rule.js';

export const prefixConditionLetThrough: ScopedRule = {
  scope: 'policy-of-connection',
  id: 'prefix-condition-let-through',
  severity: 'error',
  applies: ['permissions', 'bucket'],
  summary: 'The condition on s3:prefix is false for a listing without a prefix.',
  rationale:
    'A listing that names no prefix has no s3:prefix at all. For a missing key, negated operators and …IfExists are true: such a condition looks like a limit and lets exactly the listing of the whole bucket through.',
  howToFix: 'Use StringLike on s3:prefix with the declared prefix and "*".',
  bad: {
    policy: {
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Action: 's3:ListBucket',
          Resource: 'arn:aws:s3:::acme-media',
          Condition: { StringLikeIfExists: { 's3:prefix': 'videos/*' } },
        },
      ],
    },
  },
  good: { policy: GOOD_PERMISSIONS },
  reference:
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_IfExists',
  *check(policy, connection) {
    if (!isListingHeld(connection)) return;
    for (const { raw, tests } of eachListing(policy, connection)) {
      // One condition that a missing prefix fails is enough: all of them hold together.
      if (tests.some(({ does }) => does !== 'lets-through')) continue;
      const replacement = withPrefixCondition(raw, connection);
      for (const { operator, pointer } of tests) {
        // Reported as FORALLVALUES_WITH_SINGLE_VALUED_KEY, the code that AWS has for it.
        if (operator.startsWith('ForAllValues:')) continue;
        yield {
          pointer,
          message: `${operator} on s3:prefix holds when a listing names no prefix: it lets the whole bucket be listed.`,
          ...(replacement !== undefined && { replacement }),
        };
      }
    }
  },
};
