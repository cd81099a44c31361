import { accountOf } from '../policy/arn.js';
import type { Connection } from '../config/connection.js';
import type { Statement } from '../policy/types.js';
import { findBlocks } from './grounds/block.js';
import { isAccount } from './grounds/coactive-principal.js';
import { GOOD_BUCKET } from './grounds/good-documents.js';
import { eachPlaced } from './grounds/grant.js';
import { callerOf } from './grounds/need.js';
import type { Problem, ScopedRule } from './rule.js';

export const notPrincipalWithDeny: ScopedRule = {
  scope: 'policy-of-connection',
  id: 'not-principal-with-deny',
  severity: 'warning',
  applies: ['bucket', 'key'],
  needs: ['notprincipal'],
  summary: 'A Deny names whom it refuses; exceptions are conditions on aws:PrincipalArn.',
  rationale:
    'NotPrincipal with Deny excepts a role only when its account is listed beside it, and never one that has a permissions boundary. It refuses more than it seems to; AWS advises against it.',
  howToFix: 'Write Principal "*" with the condition ArnNotEquals on aws:PrincipalArn for the exceptions.',
  bad: {
    policy: {
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Deny',
          NotPrincipal: { AWS: 'arn:aws:iam::863104360228:role/coactive-external-connections' },
          Action: 's3:*',
          Resource: ['arn:aws:s3:::acme-media', 'arn:aws:s3:::acme-media/*'],
        },
      ],
    },
  },
  good: { policy: GOOD_BUCKET },
  reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notprincipal.html',
  *check(policy, connection) {
    const caller = callerOf(policy.kind, connection);
    for (const { raw, statement } of eachPlaced(policy)) {
      if (statement.effect !== 'Deny' || statement.notPrincipal === undefined) continue;
      const isAffected = findBlocks(statement, policy, connection).length > 0;
      const graded = isAffected ? grade(statement, caller, connection) : DISCOURAGED;
      yield { pointer: [...raw.pointer, 'NotPrincipal'], part: 'key', ...graded };
    }
  },
};

type Graded = Pick<Problem, 'message' | 'severity'>;

const DISCOURAGED: Graded = { message: 'NotPrincipal with Deny refuses more principals than it seems to.' };

/** Exempt is a role only if it and its account are listed, and it has no boundary. Source: elements_notprincipal. */
function grade({ notPrincipal }: Statement, caller: string | undefined, { method, role }: Connection): Graded {
  if (caller === undefined) return DISCOURAGED;
  if (method === 'iam-role' && role.permissionsBoundary !== undefined) {
    return refuses('the role has a permissions boundary, and NotPrincipal never excepts such a role');
  }
  const listed = (notPrincipal ?? []).map(({ value }) => value);
  const hasRole = listed.includes(caller);
  const hasAccount = listed.some((one) => isAccount(one) && accountOf(one) === accountOf(caller));
  if (hasRole && hasAccount) return DISCOURAGED;
  if (!hasRole && !hasAccount) return refuses(`${caller} is not among the exceptions`);
  const missing = hasRole ? 'its account is' : 'the role itself is';
  return { message: `NotPrincipal with Deny may refuse ${caller}: ${missing} not listed.` };
}

function refuses(why: string): Graded {
  return { message: `NotPrincipal with Deny refuses what Coactive needs: ${why}.`, severity: 'error' };
}
