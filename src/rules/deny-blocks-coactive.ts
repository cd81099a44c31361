import { canMeet } from '../access/meets.js';
import { eachCondition, type PlacedCondition } from '../policy/elements.js';
import type { Connection } from '../config/connection.js';
import type { Policy, Statement } from '../policy/types.js';
import { findBlocks, type Block } from './grounds/block.js';
import { matchRole } from './grounds/coactive-principal.js';
import { GOOD_BUCKET } from './grounds/good-documents.js';
import { eachPlaced, type PlacedStatement } from './grounds/grant.js';
import { callerOf } from './grounds/need.js';
import { explainKey, isUnknowable, toCondition } from './grounds/readable-condition.js';
import { joinWords } from './grounds/wording.js';
import type { Problem, ScopedRule } from './rule.js';

export const denyBlocksCoactive: ScopedRule = {
  scope: 'policy-of-connection',
  id: 'deny-blocks-coactive',
  severity: 'error',
  applies: ['bucket', 'permissions', 'trust', 'boundary', 'key'],
  needs: ['deny'],
  summary: 'No Deny refuses what Coactive needs.',
  rationale:
    'A Deny wins over every Allow. Perimeter statements (only from our network, our VPC endpoint, our organisation) are written for your own people and shut Coactive out as well; S3 then answers "Access Denied" without saying which statement it was.',
  howToFix: 'Except the role that reads for Coactive from this Deny, for example by ArnNotEquals on aws:PrincipalArn.',
  bad: {
    kind: 'bucket',
    policy: {
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Deny',
          Principal: '*',
          Action: 's3:*',
          Resource: ['arn:aws:s3:::acme-media', 'arn:aws:s3:::acme-media/*'],
          Condition: { StringNotEquals: { 'aws:SourceVpce': 'vpce-0123456789abcdef0' } },
        },
      ],
    },
  },
  good: { kind: 'bucket', policy: GOOD_BUCKET },
  reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html',
  *check(policy, connection) {
    const caller = callerOf(policy.kind, connection);
    const hasPrincipals = policy.kind !== 'permissions' && policy.kind !== 'boundary';
    for (const placed of eachPlaced(policy)) {
      const { statement } = placed;
      if (statement.effect !== 'Deny') continue;
      // NotPrincipal has a rule of its own.
      if (hasPrincipals && !namesCaller(statement, caller)) continue;
      const blocks = findBlocks(statement, policy, connection);
      if (blocks.length > 0) yield describe(placed, blocks, policy, connection);
    }
  },
};

/** In a Deny an account covers every principal of it, and everybody is everybody. */
function namesCaller({ principal }: Statement, caller: string | undefined): boolean {
  return (principal ?? []).some((one) => matchRole(one, caller ?? 'unknown') !== undefined);
}

function describe({ raw }: PlacedStatement, blocks: readonly Block[], policy: Policy, connection: Connection): Problem {
  const isSure = blocks.some(({ meeting }) => meeting === 'met');
  const shown = isSure ? blocks.filter(({ meeting }) => meeting === 'met') : blocks;
  const words = joinWords([...new Set(shown.map(({ need }) => need.words))]);
  const who =
    connection.method === 'iam-role' && policy.kind !== 'trust' ? 'the role that Coactive assumes' : 'Coactive';
  const conditions = [...eachCondition(raw)];
  const asked = isSure ? 'met' : 'unknown';
  const decides = (one: PlacedCondition): boolean =>
    shown.some(({ need }) => canMeet(toCondition(one), need.knowledge, policy.version) === asked);
  const deciding = conditions.find(decides) ?? conditions[0];
  if (deciding === undefined) {
    return { pointer: [...raw.pointer, 'Effect'], message: `This Deny refuses ${who} ${words}.` };
  }
  const verdict = isSure ? 'refuses' : 'may refuse';
  return {
    pointer: deciding.pointer,
    part: 'key',
    message: `This Deny ${verdict} ${who} ${words}: ${explainKey(deciding.key)} (${deciding.operator} ${deciding.key}).`,
    ...(!isSure && !isUnknowable(deciding.key) && { severity: 'warning' as const }),
  };
}
