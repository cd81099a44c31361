import { eachPlaced } from './grounds/grant.js';
import { GOOD_BUCKET } from './grounds/good-documents.js';
import { isPublicStatement } from './grounds/public-statement.js';
import type { PolicyRule } from './rule.js';

export const publicBucketPolicy: PolicyRule = {
  scope: 'policy',
  id: 'public-bucket-policy',
  severity: 'error',
  applies: ['bucket'],
  summary: "No statement of the bucket policy is public by S3's own definition.",
  rationale:
    'S3 takes a statement for public unless its principal, or a condition with fixed values, says who is meant. A public statement opens the bucket to the world, or, with BlockPublicPolicy, keeps the whole policy from being stored.',
  howToFix: 'Name the principals, or add a condition with fixed values, such as aws:PrincipalOrgID.',
  bad: {
    policy: {
      Version: '2012-10-17',
      Statement: [
        { Effect: 'Allow', Principal: '*', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-media/videos/*' },
      ],
    },
  },
  good: { policy: GOOD_BUCKET },
  reference:
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html#access-control-block-public-access-policy-status',
  *check(policy) {
    for (const { raw, statement } of eachPlaced(policy)) {
      // NotPrincipal with Allow is public too, and AWS's code for it says what is wrong.
      if (!isPublicStatement(statement) || statement.notPrincipal !== undefined) continue;
      const open = statement.conditions.length > 0 ? ', and no condition fixes who is meant' : '';
      yield { pointer: [...raw.pointer, 'Principal'], message: `This statement is public by S3's definition${open}.` };
    }
  },
};
