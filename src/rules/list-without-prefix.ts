import { namePrefixes } from './grounds/declared-resource.js';
import { GOOD_PERMISSIONS } from './grounds/good-documents.js';
import { eachListing, isListingHeld, withPrefixCondition } from './grounds/listing.js';
import type { ScopedRule } from './rule.js';

export const listWithoutPrefix: ScopedRule = {
  scope: 'policy-of-connection',
  id: 'list-without-prefix',
  severity: 'error',
  applies: ['permissions', 'bucket'],
  summary: 'Listing is held to the declared prefixes by a condition on s3:prefix.',
  rationale:
    'A prefix in the resource holds reading only: s3:ListBucket works on the bucket as a whole, so without a condition it tells the name, size and date of every object in it, those outside of the declared prefixes too.',
  howToFix: 'Put s3:ListBucket into a statement of its own with the condition StringLike s3:prefix "PREFIX*".',
  bad: {
    policy: {
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Action: 's3:ListBucket', Resource: 'arn:aws:s3:::acme-media' }],
    },
  },
  good: { policy: GOOD_PERMISSIONS },
  reference: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/amazon-s3-policy-keys.html',
  *check(policy, connection) {
    if (!isListingHeld(connection)) return;
    for (const { raw, action, tests } of eachListing(policy, connection)) {
      if (tests.length > 0) continue;
      const replacement = withPrefixCondition(raw, connection);
      yield {
        pointer: action.pointer,
        message: `"${action.value}" lists all of ${connection.bucket}: no condition holds it to ${namePrefixes(connection)}.`,
        ...(replacement !== undefined && { replacement }),
      };
    }
  },
};
