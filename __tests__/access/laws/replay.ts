import { evaluateTogether } from '../../../src/access/evaluate/combine.js';
import type { AccessInput } from '../../../src/access/input.js';
import type { Request } from '../../../src/access/request.js';

/** What the evaluator answers to a request, over all policies of a connection together. */
export function replay(
  input: AccessInput,
  request: Request,
  /** For a resource whose own policy nobody declared, which could only deny what the others allow. */
  undeclared: 'allow' | 'undecided' = 'allow',
): string {
  const { permissions, boundary, trust, bucketPolicy, keyPolicy, bucket, kmsKeyArn, restrictPublicBuckets } = input;
  const { decision, reason } = evaluateTogether(
    {
      bucket,
      bucketOwnerAccountId: input.bucketOwnerAccountId ?? input.accountId,
      permissions,
      boundary,
      trust,
      bucketPolicy,
      keyArn: kmsKeyArn,
      keyPolicy,
      restrictPublicBuckets,
      roleArn: input.method === 'iam-role' ? input.roleArn : undefined,
    },
    request,
  );
  return decision === 'undecided' && reason.includes('policy is not in the input') ? undeclared : decision;
}
