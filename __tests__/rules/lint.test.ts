import { expect, test } from '@jest/globals';
import { Linter } from '../../src/rules/lint.js';
import { trustWholeAccount } from '../../src/rules/trust-whole-account.js';
import { parsePolicy } from '../../src/policy/parse.js';
import { policyOf } from '../aws/world.js';
import { COACTIVE_ROLE, sampleConnection } from './sample.js';

test('a proposed statement is without the empty condition that the console leaves behind, and keeps any other', () => {
  const propose = (condition: object): unknown => {
    const text = policyOf({
      Effect: 'Allow',
      Principal: { AWS: '863104360228' },
      Action: 'sts:AssumeRole',
      Condition: condition,
    });
    const parsed = parsePolicy(text, 'trust', 'trust.json');
    if ('problem' in parsed) throw new Error(parsed.problem.message);
    const subject = { connection: sampleConnection(), policies: [parsed.policy] };
    return new Linter([trustWholeAccount]).lintConnection(subject)[0]?.replacement;
  };
  const proposed = { Effect: 'Allow', Principal: { AWS: COACTIVE_ROLE }, Action: 'sts:AssumeRole' };
  expect(propose({})).toEqual(proposed);
  const condition = { Bool: { 'aws:SecureTransport': 'true' } };
  expect(propose(condition)).toEqual({ ...proposed, Condition: condition });
});
