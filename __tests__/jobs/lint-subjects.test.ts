import { expect, test } from '@jest/globals';
import { lintSubjects } from '../../src/jobs/lint-subjects.js';
import { Linter } from '../../src/rules/lint.js';
import type { PolicyRule } from '../../src/rules/rule.js';
import { policyOf, sampleConnection } from '../rules/sample.js';

const DOCUMENT = { Version: '2012-10-17', Statement: [] };

/** A rule that finds something in every document, and counts how often it was asked. */
function countingRule(): PolicyRule & { asked: number } {
  return {
    id: 'counts',
    severity: 'note',
    applies: ['permissions'],
    summary: 's',
    rationale: 'r',
    howToFix: 'f',
    bad: { policy: DOCUMENT },
    good: { policy: DOCUMENT },
    reference: 'https://example.org',
    scope: 'policy',
    asked: 0,
    *check() {
      this.asked++;
      yield { pointer: [], message: 'found' };
    },
  };
}

const [one, other] = [sampleConnection({ name: 'one' }), sampleConnection({ name: 'other' })];

test('a document that connections share is looked at once, and each of them owns the finding', () => {
  const rule = countingRule();
  const shared = policyOf(DOCUMENT);
  const findings = lintSubjects(new Linter([rule]), [
    { connection: one, policies: [shared] },
    { connection: other, policies: [shared] },
  ]);
  expect(rule.asked).toBe(1);
  expect(findings.map(({ connection, file }) => [connection, file])).toEqual([
    ['one', 'permissions.json'],
    ['other', 'permissions.json'],
  ]);
});

test('documents that were generated are each connection’s own, though their labels are the same', () => {
  const rule = countingRule();
  const generated = { ...policyOf(DOCUMENT), generated: true, file: 'generated: permissions' };
  const findings = lintSubjects(new Linter([rule]), [
    { connection: one, policies: [generated] },
    { connection: other, policies: [{ ...generated }] },
  ]);
  expect(rule.asked).toBe(2);
  // No line that the user could open: they stand at the declaration.
  expect(findings.map(({ connection, file }) => [connection, file])).toEqual([
    ['one', 'coactive.yml'],
    ['other', 'coactive.yml'],
  ]);
});
