import { describe, expect, test } from '@jest/globals';
import type { PolicyKind } from '../../../src/policy/types.js';
import { issueCodes, problemsOf } from './issue-codes.js';

const IDENTITY = 'POLICY_SIZE_EXCEEDS_IDENTITY_POLICY_QUOTA';
const TRUST = 'POLICY_SIZE_EXCEEDS_ROLE_TRUST_POLICY_QUOTA';
const RESOURCE = 'POLICY_SIZE_EXCEEDS_RESOURCE_POLICY_QUOTA';

/** A document whose text has exactly so many characters, none of them white space, all but `filler` of one byte. */
function textOf(length: number, filler = 'x'): string {
  const frame = '{"Version":"2012-10-17","Id":"","Statement":[]}';
  return frame.replace('""', `"${filler.repeat(length - frame.length)}"`);
}

/** Spaces, tabs and line ends between the elements, and spaces within a text. */
function spread(text: string): string {
  return text.replaceAll(',', ' ,\r\n\t\t').replace('"xx', '"x x');
}

const sizeCodes = (text: string, kind: PolicyKind) =>
  issueCodes(text, kind).filter((code) => code.startsWith('POLICY_SIZE'));

describe('sizes', () => {
  test('the documents have the length that the cases say', () => {
    expect(textOf(6_144)).toHaveLength(6_144);
    expect(textOf(100, 'ü')).toHaveLength(100);
  });

  // Source: IAM User Guide, reference_iam-quotas; S3 User Guide, add-bucket-policy; AWS KMS Developer Guide, resource-limits.
  test.each<[PolicyKind, number, string]>([
    ['permissions', 6_144, IDENTITY],
    ['boundary', 6_144, IDENTITY],
    ['trust', 2_048, TRUST],
    ['bucket', 20_480, RESOURCE],
    ['key', 32_768, RESOURCE],
  ])('%s: %d is the most', (kind, quota, code) => {
    expect(sizeCodes(textOf(quota), kind)).toEqual([]);
    expect(sizeCodes(textOf(quota + 1), kind)).toEqual([code]);
  });

  test.each<[PolicyKind, number]>([
    ['permissions', 6_144],
    ['trust', 2_048],
  ])('%s: white space does not count, wherever it stands', (kind, quota) => {
    expect(spread(textOf(quota)).length).toBeGreaterThan(quota);
    expect(sizeCodes(spread(textOf(quota)), kind)).toEqual([]);
    expect(sizeCodes(spread(textOf(quota + 1)), kind)).toHaveLength(1);
  });

  test('a trust policy above the default is a note, above what AWS ever grants an error', () => {
    expect(problemsOf(TRUST, textOf(2_049), 'trust')).toMatchObject([{ severity: 'note' }]);
    expect(problemsOf(TRUST, textOf(8_192), 'trust')).toMatchObject([{ severity: 'note' }]);
    expect(problemsOf(TRUST, textOf(8_193), 'trust')).toMatchObject([{ severity: 'error' }]);
  });

  test('a bucket policy is measured in bytes', () => {
    expect(sizeCodes(textOf(15_000, 'ü'), 'bucket')).toEqual([RESOURCE]);
    expect(sizeCodes(textOf(15_000), 'bucket')).toEqual([]);
  });

  test('a bucket policy that only its white space makes too long is told so', () => {
    const fix = (text: string) => problemsOf(RESOURCE, text, 'bucket')[0]?.fix;
    expect(fix(textOf(20_000).replace(',', `,${' '.repeat(1_000)}`))).toContain('20,000');
    expect(fix(textOf(20_481))).toBeUndefined();
  });

  test('a size is said with its number', () => {
    expect(problemsOf(IDENTITY, textOf(6_145))[0]?.message).toContain('6,145');
  });
});
