import { findAction, IAM_DATA_DATE } from '../../data/iam.js';
import { eachStatement, eachText } from '../../policy/elements.js';
import { POLICY_KINDS } from '../../policy/types.js';
import { withTexts } from '../grounds/statement-edit.js';
import { suggestActions, isUnknownAction } from '../grounds/unknown-action.js';
import type { PolicyRule } from '../rule.js';

/** A warning although AWS has an error: the action may be younger than our data. */
export const invalidAction: PolicyRule = {
  id: 'INVALID_ACTION',
  scope: 'policy',
  severity: 'warning',
  applies: POLICY_KINDS,
  summary: 'Every action exists.',
  rationale:
    'An action that does not exist gives nothing. What was meant is missing, and Coactive will meet an "Access Denied" that no line of the policy explains.',
  howToFix: 'Write an action of the Service Authorization Reference; operations of the API are often named otherwise.',
  bad: {
    policy: {
      Version: '2012-10-17',
      Statement: {
        Effect: 'Allow',
        Action: 's3:ListObjectsV2',
        Resource: 'arn:aws:s3:::acme-media',
        Condition: { StringLike: { 's3:prefix': 'videos/*' } },
      },
    },
  },
  good: {
    policy: {
      Version: '2012-10-17',
      Statement: {
        Effect: 'Allow',
        Action: 's3:ListBucket',
        Resource: 'arn:aws:s3:::acme-media',
        Condition: { StringLike: { 's3:prefix': 'videos/*' } },
      },
    },
  },
  reference:
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-invalid-action',
  *check(policy) {
    for (const statement of eachStatement(policy)) {
      for (const element of ['Action', 'NotAction']) {
        const texts = [...eachText(statement, element)];
        for (const { value, pointer } of texts) {
          if (!isUnknownAction(value)) continue;
          const { reason, actions } = suggestActions(value);
          // Without the guess of a near name, and never one that writes: the text as it stands gives nothing.
          const isSafe =
            reason === 'api' && actions.every((name) => findAction(name)?.levels.includes('Write') === false);
          const replaced = texts.flatMap((text) => (text.value === value ? actions : [text.value]));
          yield {
            pointer,
            message: `${MESSAGE[reason](value)} (IAM data of ${IAM_DATA_DATE}).`,
            ...(actions.length > 0 && { fix: FIX[reason](actions.join(' and ')) }),
            ...(isSafe && { replacement: withTexts(statement, element, replaced) }),
          };
        }
      }
    }
  },
};

const MESSAGE = {
  api: (text: string) => `"${text}" is an operation of the API, not an action`,
  prefix: (text: string) => `"${text}" does not say of which service`,
  near: (text: string) => `The action "${text}" does not exist`,
} as const;

const FIX = {
  api: (actions: string) => `It needs ${actions}: write that.`,
  prefix: (actions: string) => `Write ${actions}.`,
  near: (actions: string) => `Did you mean ${actions}?`,
} as const;
