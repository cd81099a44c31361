import { eachStatement, eachText } from '../policy/elements.js';
import { GOOD_PERMISSIONS } from './grounds/good-documents.js';
import { replaceText } from './grounds/statement-edit.js';
import type { PolicyRule } from './rule.js';

export const s3UriInArn: PolicyRule = {
  scope: 'policy',
  id: 's3-uri-in-arn',
  severity: 'error',
  applies: ['permissions', 'bucket', 'boundary'],
  needs: ['s3://'],
  summary: 'Resources are ARNs, not s3:// addresses.',
  rationale:
    'Tools write s3://bucket/prefix/, IAM writes arn:aws:s3:::bucket/prefix/*. A resource with an s3:// address matches nothing, so the statement that holds it does not do what it says: an Allow allows nothing, a Deny protects nothing.',
  howToFix: 'Write arn:aws:s3:::BUCKET for the bucket and arn:aws:s3:::BUCKET/PREFIX* for its objects.',
  bad: {
    policy: {
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::s3://acme-media/videos/*' }],
    },
  },
  good: { policy: GOOD_PERMISSIONS },
  reference: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-arn-format.html',
  *check(policy) {
    for (const raw of eachStatement(policy)) {
      for (const element of ['Resource', 'NotResource']) {
        for (const { value, pointer } of eachText(raw, element)) {
          const uri = /s3:\/\/(.*)$/is.exec(value);
          if (uri === null) continue;
          // A bucket's address ends in a slash, its ARN does not.
          const arn = `arn:aws:s3:::${(uri[1] ?? '').replace(/^([^/]+)\/$/, '$1')}`;
          yield {
            pointer,
            message: `"${value}" holds an s3:// address, which no ARN does.`,
            fix: `Write "${arn}".`,
            replacement: replaceText(raw, element, value, [arn]),
          };
        }
      }
    }
  },
};
