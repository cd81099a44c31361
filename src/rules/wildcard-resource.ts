import { eachText } from '../policy/elements.js';
import { declaredResources } from './grounds/declared-resource.js';
import { GOOD_PERMISSIONS } from './grounds/good-documents.js';
import { eachGrant } from './grounds/grant.js';
import { replaceText } from './grounds/statement-edit.js';
import type { ScopedRule } from './rule.js';

export const wildcardResource: ScopedRule = {
  scope: 'policy-of-connection',
  id: 'wildcard-resource',
  severity: 'error',
  applies: ['permissions'],
  summary: 'Allow statements of a permissions policy name their resources.',
  rationale:
    'Resource "*" reaches every bucket that the account can reach, those of other teams and those that are made next year included. The connection declares one.',
  howToFix: 'Name the declared bucket and the objects under its prefixes.',
  bad: {
    policy: {
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Action: ['s3:ListBucket', 's3:GetObject'], Resource: '*' }],
    },
  },
  good: { policy: GOOD_PERMISSIONS },
  reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html',
  *check(policy, connection) {
    for (const { raw } of eachGrant(policy, connection)) {
      const actions = [...eachText(raw, 'Action')].map(({ value }) => value);
      // The rules about keys judge what a statement for KMS alone may reach.
      if (actions.length > 0 && actions.every((action) => /^kms:/i.test(action))) continue;
      for (const { value, pointer } of eachText(raw, 'Resource')) {
        if (!REACHES_EVERYTHING.test(value)) continue;
        yield {
          pointer,
          message: `Resource "${value}" reaches every bucket; the connection declares "${connection.bucket}".`,
          replacement: replaceText(raw, 'Resource', value, declaredResources(connection, actions)),
        };
      }
    }
  },
};

/** `*`, and ARNs whose service or what comes before it is open; a bucket that is open is `wildcard-bucket`'s. */
const REACHES_EVERYTHING = /^(\*+|arn:[^:]*:[^:]*\*[^:]*:[^:]*:[^:]*:.*)$/s;
