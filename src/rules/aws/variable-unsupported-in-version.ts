import { eachKnownSite } from '../../policy/condition-site.js';
import { eachStatement, eachText, type Placed } from '../../policy/elements.js';
import { POLICY_KINDS, type Policy } from '../../policy/types.js';
import { hasVariable } from '../../policy/variable.js';
import { checkReference } from '../grounds/check-reference.js';
import { listingIf } from '../grounds/conditioned.js';
import type { PolicyRule } from '../rule.js';

const statement = {
  Effect: 'Allow',
  Action: 's3:ListBucket',
  Resource: 'arn:aws:s3:::acme-media',
  Condition: { StringLike: { 's3:prefix': 'videos/${aws:PrincipalTag/team}/*' } },
};

export const variableUnsupportedInVersion: PolicyRule = {
  scope: 'policy',
  id: 'VARIABLE_UNSUPPORTED_IN_VERSION',
  severity: 'error',
  applies: POLICY_KINDS,
  needs: ['${'],
  summary: 'A document with policy variables says Version 2012-10-17.',
  rationale:
    'Under an older version, or without one, a variable is literal text. A folder named after the caller becomes a folder with a dollar sign in its name, and the statement allows or refuses something that nobody has.',
  howToFix: 'Set "Version": "2012-10-17".',
  bad: { policy: { Version: '2008-10-17', Statement: [statement] } },
  good: { policy: listingIf(statement.Condition) },
  reference: checkReference('error', 'variable-unsupported-in-version'),
  *check(policy) {
    const version = versionOf(policy);
    if (version === undefined) return;
    for (const { value, pointer } of eachReadText(policy)) {
      if (hasVariable(value)) {
        yield { pointer, message: `"${value}" is literal text, since ${version}.` };
      }
    }
  },
};

/** Why variables do not count; a version that AWS does not have is INVALID_VERSION. */
function versionOf({ version, json }: Policy): string | undefined {
  if (version === '2008-10-17') return 'the document has the version 2008-10-17';
  const isMissing = typeof json === 'object' && json !== null && !('Version' in json);
  return isMissing ? 'the document has no Version, which means 2008-10-17' : undefined;
}

/** The texts in which the newer version would read variables; other operators are INVALID_VARIABLE_FOR_OPERATOR. */
function* eachReadText(policy: Policy): Generator<Placed<string>> {
  for (const raw of eachStatement(policy)) yield* eachText(raw, 'Resource', 'NotResource');
  for (const { parsed, values } of eachKnownSite(policy)) {
    if (parsed.family !== 'String' && parsed.family !== 'Arn') continue;
    for (const { value, pointer } of values) if (typeof value === 'string') yield { value, pointer };
  }
}
