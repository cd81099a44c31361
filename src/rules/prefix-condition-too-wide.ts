import type { Connection } from '../config/connection.js';
import type { Policy } from '../policy/types.js';
import { namePrefixes } from './grounds/declared-resource.js';
import { GOOD_PERMISSIONS } from './grounds/good-documents.js';
import { eachListing, eachPrefixValue, isListingHeld, isUnderPrefix, withPrefixCondition } from './grounds/listing.js';
import type { Listing, PrefixTest } from './grounds/listing.js';
import type { Problem, ScopedRule } from './rule.js';

export const prefixConditionTooWide: ScopedRule = {
  scope: 'policy-of-connection',
  id: 'prefix-condition-too-wide',
  severity: 'error',
  applies: ['permissions', 'bucket'],
  summary: 'The condition on s3:prefix lets only listings under the declared prefixes through.',
  rationale:
    'S3 compares s3:prefix with the text of the request. For the folder team-a/ the value team-a or team-a* also lists team-ab/, and a value outside of the declaration lists what nobody declared.',
  howToFix: 'Use StringLike with each declared prefix and "*", and nothing else.',
  bad: {
    policy: {
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Action: 's3:ListBucket',
          Resource: 'arn:aws:s3:::acme-media',
          Condition: { StringLike: { 's3:prefix': ['videos*'] } },
        },
      ],
    },
  },
  good: { policy: GOOD_PERMISSIONS },
  reference: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/amazon-s3-policy-keys.html',
  *check(policy, connection) {
    if (!isListingHeld(connection)) return;
    for (const listing of eachListing(policy, connection)) {
      const { tests, raw } = listing;
      const holding = tests.filter(({ does }) => does === 'holds');
      const isUnder = (test: PrefixTest): boolean =>
        [...eachPrefixValue(test, policy.version)].every(({ value }) => isUnderPrefix(value, test, connection));
      // All conditions hold together, so one that lies under the prefixes suffices.
      if (holding.some(isUnder) || tests.some(({ does }) => does === 'broken')) continue;
      const replacement = withPrefixCondition(raw, connection);
      for (const problem of describe(listing, policy, connection)) {
        yield { ...problem, ...(replacement !== undefined && { replacement }) };
      }
    }
  },
};

function* describe({ tests }: Listing, policy: Policy, connection: Connection): Generator<Problem> {
  const declared = namePrefixes(connection);
  const holding = tests.filter(({ does }) => does === 'holds');
  for (const test of holding) {
    for (const { value, pointer } of eachPrefixValue(test, policy.version)) {
      if (isUnderPrefix(value, test, connection)) continue;
      const why = test.ignoresCase ? ', since it ignores case' : '';
      yield { pointer, message: `s3:prefix "${value}" lists more than ${declared}${why}.` };
    }
  }
  if (holding.length > 0) return;
  for (const { does, pointer } of tests) {
    if (does !== 'presence') continue;
    yield { pointer, message: `The condition asks only that a prefix be named, not that it be ${declared}.` };
  }
}
