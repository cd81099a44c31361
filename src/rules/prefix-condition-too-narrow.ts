import type { Connection } from '../config/connection.js';
import { containsGlob } from '../policy/containment.js';
import type { Policy } from '../policy/types.js';
import { GOOD_PERMISSIONS } from './grounds/good-documents.js';
import {
  eachListing,
  eachPrefixValue,
  everythingUnder,
  isListingHeld,
  withPrefixCondition,
  type Listing,
  type PrefixTest,
} from './grounds/listing.js';
import type { ConnectionRule } from './rule.js';

export const prefixConditionTooNarrow: ConnectionRule = {
  scope: 'connection',
  id: 'prefix-condition-too-narrow',
  severity: 'error',
  applies: ['permissions', 'bucket'],
  summary: 'The condition on s3:prefix lets every listing under a declared prefix through.',
  rationale:
    'Coactive lists folder by folder. StringEquals "videos/" allows one listing only, that of exactly this text; the folders below it are refused, and their objects are silently missing from the dataset.',
  howToFix: 'Use StringLike with the declared prefix and "*": it includes the prefix itself.',
  bad: {
    policy: {
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Action: 's3:ListBucket',
          Resource: 'arn:aws:s3:::acme-media',
          Condition: { StringEquals: { 's3:prefix': 'videos/' } },
        },
      ],
    },
  },
  good: { policy: GOOD_PERMISSIONS },
  reference: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/amazon-s3-policy-keys.html',
  *check({ connection, policies }) {
    if (!isListingHeld(connection)) return;
    const listings = policies
      .filter(({ kind }) => kind === 'permissions' || kind === 'bucket')
      .flatMap((policy) => [...eachListing(policy, connection)].map((listing) => ({ policy, listing })))
      .filter(({ listing }) => listing.grantsListBucket);
    for (const prefix of connection.prefixes) {
      if (listings.some(({ policy, listing }) => allowsAll(prefix, listing, policy))) continue;
      for (const { policy, listing } of listings) yield* describe(prefix, listing, policy, connection);
    }
  },
};

/** Whether a statement allows every listing under a prefix; what lets too much through has a rule of its own. */
function allowsAll(prefix: string, { tests }: Listing, policy: Policy): boolean {
  return tests.every((test) => test.does !== 'holds' || testAllowsAll(prefix, test, policy));
}

function testAllowsAll(prefix: string, test: PrefixTest, policy: Policy): boolean {
  const values = [...eachPrefixValue(test, policy.version)];
  // A wildcard that the operator takes literally was meant as one: AWS's code says so, and once is enough.
  if (values.length < test.values.length) return true;
  return values.some(({ value }) => containsGlob(value, everythingUnder(prefix)));
}

function* describe(prefix: string, { tests, raw }: Listing, policy: Policy, connection: Connection) {
  for (const test of tests) {
    if (test.does !== 'holds' || testAllowsAll(prefix, test, policy)) continue;
    const partial = [...eachPrefixValue(test, policy.version)].find(({ value }) =>
      containsGlob(everythingUnder(prefix), value),
    );
    if (partial === undefined) continue;
    const replacement = withPrefixCondition(raw, connection);
    yield {
      policy,
      pointer: partial.pointer,
      message: `${test.operator} s3:prefix "${partial.value}" allows only a part of the listings under "${prefix}".`,
      ...(replacement !== undefined && { replacement }),
    };
  }
}
