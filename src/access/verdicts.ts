import type { Policy, PolicyDocument } from '../policy/types.js';
import { Budget, TooComplex } from './budget.js';
import { resourcePolicies, type AccessInput } from './input.js';
import { Keys } from './keys.js';
import { judgeLeastPrivilege } from './least-privilege.js';
import { prove } from './prove.js';
import { judgeSufficiency } from './sufficiency.js';
import { NO_ROLE, PROVED, undecided, type AccessVerdict, type AccessVerdicts } from './verdict.js';
import type { WitnessHints } from './real-requests.js';

/**
 * Decides of one connection, over all its policies together: too much, too little, and who may become the role. Each of
 * the three has the time of `budgetMs`.
 */
export function judgeAccess(input: AccessInput, hints: WitnessHints = {}, budgetMs?: number): AccessVerdicts {
  const { permissions, boundary, trust } = input;
  const own = [...permissions, boundary, trust].filter((policy) => policy !== undefined);
  const policies = [...own, ...resourcePolicies(input)];
  return {
    leastPrivilege: withinBudget(budgetMs, (budget) => judgeLeastPrivilege(input, keysOf(policies), hints, budget)),
    sufficiency: withinBudget(budgetMs, (budget) => judgeSufficiency(input, keysOf(policies), hints, budget)),
    trust: judgeTrust(input, hints, budgetMs),
  };
}

/** The keys that the contract itself asks for are texts. */
function keysOf(policies: readonly Policy[]): Keys {
  const keys = new Keys(policies);
  keys.use('s3:prefix');
  return keys;
}

function withinBudget(budgetMs: number | undefined, judge: (budget: Budget) => AccessVerdict): AccessVerdict {
  try {
    return judge(new Budget(budgetMs));
  } catch (error) {
    if (error instanceof TooComplex) return undecided([]);
    throw error;
  }
}

/** Whether nobody but Coactive's role may assume the role, and nothing but that. */
function judgeTrust(
  { method, trust, coactiveRoleArn }: AccessInput,
  hints: WitnessHints,
  budgetMs: number | undefined,
): AccessVerdict {
  if (method === 'bucket-policy') return NO_ROLE;
  if (trust === undefined) return undecided(['policies.trust, which is not declared']);
  const answer = prove({ kind: 'trust', policy: trust, within: trustContract(coactiveRoleArn), hints, budgetMs });
  switch (answer.status) {
    case 'proved':
      return PROVED;
    case 'undecided':
      return { status: 'undecided', witnesses: [], more: 0, reason: answer.reason };
    case 'refuted': {
      const statement = { file: trust.file, index: answer.allowedBy.index };
      return {
        status: 'refuted',
        witnesses: [{ request: answer.witness, statement, shows: 'may assume the role' }],
        more: 0,
      };
    }
  }
}

function trustContract(coactiveRoleArn: string): PolicyDocument {
  return {
    version: '2012-10-17',
    defects: [],
    statements: [
      {
        index: 0,
        sid: undefined,
        effect: 'Allow',
        action: ['sts:AssumeRole'],
        notAction: undefined,
        resource: undefined,
        notResource: undefined,
        principal: [{ type: 'AWS', value: coactiveRoleArn }],
        notPrincipal: undefined,
        conditions: [],
      },
    ],
  };
}
