import { eachText } from '../policy/elements.js';
import { coversAction } from './grounds/contract-actions.js';
import { GOOD_TRUST } from './grounds/good-documents.js';
import { replaceText } from './grounds/statement-edit.js';
import { allowsAssuming, eachTrusted } from './grounds/trusted.js';
import type { ScopedRule } from './rule.js';

export const trustOtherAction: ScopedRule = {
  scope: 'policy-of-connection',
  id: 'trust-other-action',
  severity: 'error',
  applies: ['trust'],
  summary: 'The trust policy allows Coactive sts:AssumeRole and nothing else.',
  rationale:
    'Coactive assumes the role with sts:AssumeRole. Other STS actions are for other kinds of principals; with sts:TagSession the caller chooses tags that your own policies may trust.',
  howToFix: 'Write "Action": "sts:AssumeRole".',
  bad: {
    policy: {
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Principal: { AWS: 'arn:aws:iam::863104360228:role/coactive-external-connections' },
          Action: 'sts:*',
        },
      ],
    },
  },
  good: { policy: GOOD_TRUST },
  reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_update-role-trust-policy.html',
  yieldsTo: ['UNSUPPORTED_ACTION_IN_POLICY', 'MISMATCHED_ACTION_FOR_PRINCIPAL'],
  *check(policy, connection) {
    const coactive = [...eachTrusted(policy, connection)].filter(({ coverage }) => coverage !== undefined);
    const canAssume = coactive.some(allowsAssuming);
    for (const raw of new Set(coactive.map(({ raw: statement }) => statement))) {
      for (const { value, pointer } of eachText(raw, 'Action')) {
        if (value.toLowerCase() === 'sts:assumerole') continue;
        const isHarmless = canAssume && HARMLESS.has(value.toLowerCase());
        yield {
          pointer,
          message: `"${value}" is more than Coactive needs to assume the role.`,
          ...(isHarmless && { severity: 'note' as const }),
          replacement: replaceText(
            raw,
            'Action',
            value,
            coversAction(value, 'sts:AssumeRole') ? ['sts:AssumeRole'] : [],
          ),
        };
      }
    }
  },
};

/** Beside sts:AssumeRole these let nobody in who could not come in without them. */
const HARMLESS: ReadonlySet<string> = new Set(['sts:tagsession', 'sts:setsourceidentity']);
