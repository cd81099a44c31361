import { eachStatement, eachText } from '../../policy/elements.js';
import { findCovered } from '../grounds/covered-texts.js';
import { coversResource } from '../grounds/covers-resource.js';
import { withTexts } from '../grounds/statement-edit.js';
import type { PolicyRule } from '../rule.js';

export const redundantResource: PolicyRule = {
  id: 'REDUNDANT_RESOURCE',
  scope: 'policy',
  severity: 'note',
  applies: ['permissions', 'bucket', 'boundary', 'key'],
  summary: 'No resource is listed that another one covers.',
  rationale:
    'Whoever removes the redundant ARN believes that the access is gone, while the wildcard beside it still gives it.',
  howToFix: 'Remove the redundant ARN, or better the wildcard that covers it.',
  bad: {
    policy: {
      Version: '2012-10-17',
      Statement: {
        Effect: 'Allow',
        Action: 's3:GetObject',
        Resource: ['arn:aws:s3:::acme-media/videos/*', 'arn:aws:s3:::acme-media/videos/2026/*'],
      },
    },
  },
  good: {
    policy: {
      Version: '2012-10-17',
      Statement: {
        Effect: 'Allow',
        Action: 's3:GetObject',
        Resource: ['arn:aws:s3:::acme-media/videos/*', 'arn:aws:s3:::acme-media/images/*'],
      },
    },
  },
  reference:
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-suggestion-redundant-resource',
  *check(policy) {
    for (const statement of eachStatement(policy)) {
      const placed = [...eachText(statement, 'Resource')];
      const texts = placed.map(({ value }) => value);
      const covered = findCovered(texts, (outer, inner) => coversResource(outer, inner, policy.version));
      const rest = texts.filter((_, index) => !covered.has(index));
      for (const [index, outer] of covered) {
        const [found, by] = [texts[index] ?? '', texts[outer] ?? ''];
        const pointer = placed[index]?.pointer ?? statement.pointer;
        yield {
          pointer,
          message: found === by ? `"${found}" is listed twice.` : `"${found}" is already part of "${by}".`,
          fix: `Remove "${found}".`,
          // All of the statement's redundant ones at once: the same text whichever finding is applied first.
          replacement: withTexts(statement, 'Resource', rest),
        };
      }
    }
  },
};
