import { eachText } from '../policy/elements.js';
import { isServiceName } from '../data/iam.js';
import { eachExcess, listSome, narrow } from './grounds/excess.js';
import { GOOD_PERMISSIONS } from './grounds/good-documents.js';
import { eachGrant } from './grounds/grant.js';
import { compareByWeight, describeReading } from './grounds/reading-words.js';
import type { Policy } from '../policy/types.js';
import type { Connection } from '../config/connection.js';
import type { Problem, ScopedRule } from './rule.js';

export const excessAction: ScopedRule = {
  scope: 'policy-of-connection',
  id: 'excess-action',
  severity: 'error',
  applies: ['permissions', 'bucket'],
  summary: 'Coactive can read what it ingests, and nothing about the bucket besides.',
  rationale:
    "A bucket's policy, ACL, logging, replication and notification settings tell who else uses it and where its data flows; old versions hold what was deleted on purpose. Coactive needs none of it to ingest: what it may read and nobody reviews is what an attacker there would read first.",
  howToFix: 'Remove the action, or name it in allow_actions when Coactive is meant to have it.',
  bad: {
    policy: {
      Version: '2012-10-17',
      Statement: [
        { Effect: 'Allow', Action: ['s3:ListBucket', 's3:GetBucketPolicy'], Resource: 'arn:aws:s3:::acme-media' },
      ],
    },
  },
  good: { policy: GOOD_PERMISSIONS },
  reference: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html',
  yieldsTo: ['UNSUPPORTED_ACTION_IN_POLICY'],
  *check(policy, connection) {
    for (const { value, pointer, actions, isWildcard, replacement } of eachExcess(policy, connection, 'read')) {
      const words = [...actions].sort(compareByWeight).map(describeReading);
      const everything = /^\*+$/.test(value) ? 'every action of every AWS service, and with it ' : '';
      const what = isWildcard ? `: ${listSome(words, SHOWN)}` : words[0] === value ? '' : `: ${words.join('')}`;
      yield {
        pointer,
        message: `"${value}" allows ${everything}reading more than Coactive needs${what}.`,
        replacement,
      };
    }
    yield* checkOtherServices(policy, connection);
  },
};

/** As many as a line of a terminal report carries; the ones with words all fit, the rest are counted. */
const SHOWN = 12;

/** Actions of services that have nothing to do with reading a bucket; KMS, STS and IAM have rules of their own. */
function* checkOtherServices(policy: Policy, connection: Connection): Generator<Problem> {
  for (const { raw } of eachGrant(policy, connection)) {
    for (const { value, pointer } of eachText(raw, 'Action')) {
      const service = value.slice(0, Math.max(0, value.indexOf(':'))).toLowerCase();
      const isOther = isServiceName(service) && !WITH_OWN_RULES.has(service);
      if (!isOther || connection.allowActions.includes(value)) continue;
      yield {
        pointer,
        message: `"${value}" is an action of ${service}; Coactive needs S3 only.`,
        replacement: narrow(raw, (text) => text === value),
      };
    }
  }
}

const WITH_OWN_RULES: ReadonlySet<string> = new Set(['s3', 'kms', 'sts', 'iam']);
