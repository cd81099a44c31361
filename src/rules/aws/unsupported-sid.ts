import { eachStatement } from '../../policy/elements.js';
import type { PolicyRule } from '../rule.js';

export const unsupportedSid: PolicyRule = {
  id: 'UNSUPPORTED_SID',
  scope: 'policy',
  severity: 'error',
  applies: ['permissions', 'trust', 'boundary'],
  needs: ['sid'],
  summary: 'A Sid of an IAM policy has letters and digits only.',
  rationale: 'IAM refuses a policy whose Sid has spaces, hyphens or other signs. (S3 takes them in bucket policies.)',
  howToFix: 'Use only the letters a-z and A-Z and the digits 0-9.',
  bad: {
    policy: {
      Version: '2012-10-17',
      Statement: {
        Effect: 'Allow',
        Action: 's3:GetObject',
        Resource: 'arn:aws:s3:::acme-media/videos/*',
        Sid: 'read-videos',
      },
    },
  },
  good: {
    policy: {
      Version: '2012-10-17',
      Statement: {
        Effect: 'Allow',
        Action: 's3:GetObject',
        Resource: 'arn:aws:s3:::acme-media/videos/*',
        Sid: 'ReadVideos',
      },
    },
  },
  reference:
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-unsupported-sid',
  *check(policy) {
    for (const { json, pointer } of eachStatement(policy)) {
      const sid = json.Sid;
      if (typeof sid !== 'string' || /^[a-z\d]*$/i.test(sid)) continue;
      const plain = sid
        .replace(/[^a-z\d]+/gi, ' ')
        .trim()
        .replace(/ ./g, (gap) => gap.slice(1).toUpperCase());
      yield {
        pointer: [...pointer, 'Sid'],
        message: `The Sid "${sid}" has other characters than letters and digits.`,
        ...(plain !== '' && { fix: `Write "${plain}".`, replacement: { ...json, Sid: plain } }),
      };
    }
  },
};
