import { splitArn } from '../policy/arn.js';
import { eachStatement, eachText } from '../policy/elements.js';
import { GOOD_PERMISSIONS } from './grounds/good-documents.js';
import { coveredActions } from './grounds/contract-actions.js';
import type { PolicyRule } from './rule.js';

export const kmsAliasInResource: PolicyRule = {
  scope: 'policy',
  id: 'kms-alias-in-resource',
  severity: 'error',
  applies: ['permissions', 'boundary'],
  needs: ['alias'],
  summary: 'A KMS key is named by its key ARN, not by an alias.',
  rationale:
    'In a policy the ARN of an alias stands for the alias itself, an object of its own, not for the key behind it. Decrypting happens with the key, so the statement never matches, and reading fails.',
  howToFix: 'Write the ARN of the key (arn:…:key/…), or use the condition kms:ResourceAliases.',
  bad: {
    policy: {
      Version: '2012-10-17',
      Statement: [
        { Effect: 'Allow', Action: 'kms:Decrypt', Resource: 'arn:aws:kms:us-east-1:111122223333:alias/media' },
      ],
    },
  },
  good: { policy: GOOD_PERMISSIONS },
  reference: 'https://docs.aws.amazon.com/kms/latest/developerguide/alias-authorization.html',
  *check(policy) {
    for (const raw of eachStatement(policy)) {
      const actions = [...eachText(raw, 'Action')].flatMap(({ value }) => coveredActions(value));
      // Actions on aliases themselves (kms:CreateAlias) do take one.
      const needsKey = actions.some(
        ({ name, resourceTypes }) => name === 'kms:Decrypt' && resourceTypes.includes('key'),
      );
      if (!needsKey) continue;
      for (const { value, pointer } of eachText(raw, 'Resource')) {
        const arn = splitArn(value);
        if (arn?.service !== 'kms' || !arn.resource.startsWith('alias/')) continue;
        yield { pointer, message: `"${value}" is an alias; decrypting happens with the key, which it does not match.` };
      }
    }
  },
};
