import type { Severity } from '../report/finding.js';

/** A rule that IAM Access Analyzer's answers are reported under: it has no code of AWS's, and nothing here can run it. */
export interface AnalyzerRule {
  readonly id: string;
  readonly severity: Severity;
  /** One sentence: what holds when there is no finding. */
  readonly summary: string;
  readonly rationale: string;
  readonly howToFix: string;
  readonly reference: string;
}

const CUSTOM_CHECKS =
  'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-custom-policy-checks.html' as const;
const VALIDATION = 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-policy-validation.html' as const;

/** By id, in alphabetical order. */
export const ANALYZER_RULES = [
  {
    id: 'access-analyzer-failed',
    severity: 'warning',
    summary: 'IAM Access Analyzer looked at every document that it was to look at.',
    rationale:
      'With access-analyzer auto a refusal or failure does not stop the check, but what Access Analyzer alone would have found is not in the report. With required it is an error.',
    howToFix: 'Repair what the message names, or set access-analyzer to off.',
    reference: VALIDATION,
  },
  {
    id: 'access-granted',
    severity: 'error',
    summary: 'CheckAccessNotGranted passes: no permissions policy grants writing, deleting or permission management.',
    rationale:
      'Coactive reads. AWS decides over all requests whether one of about ninety actions that change data, access, keys or identities may be allowed. Actions of allow_actions are not asked about.',
    howToFix: 'Remove the action from the statement, or declare it in allow_actions.',
    reference: CUSTOM_CHECKS,
  },
  {
    id: 'custom-check-refused',
    severity: 'error',
    summary: 'Each custom policy check that was asked for could be made.',
    rationale: 'AWS refused to check this document, so nothing is known of it: that is not the same as a pass.',
    howToFix: 'Repair what AWS names, which is mostly an error that is reported beside this one.',
    reference: CUSTOM_CHECKS,
  },
  {
    id: 'new-access',
    severity: 'error',
    summary: 'CheckNoNewAccess passes: the document allows nothing beyond the one that the contract makes.',
    rationale:
      'AWS decides over all requests whether this document by itself may allow more than the document of the contract. In a bucket policy only what Coactive’s role gets counts. FAIL means "might": a boundary, or a deny in another document, is not seen.',
    howToFix: 'Narrow the statement to what the contract allows, or declare what is meant in the config.',
    reference: CUSTOM_CHECKS,
  },
  {
    id: 'not-analyzed',
    severity: 'warning',
    summary: 'Each document is one that IAM Access Analyzer takes.',
    rationale:
      'ValidatePolicy takes documents of up to 32,768 characters. AWS has not looked at this one, so silence of Access Analyzer says nothing about it. With access-analyzer required it is an error.',
    howToFix: 'Shorten the document: IAM’s own quotas are lower still.',
    reference: VALIDATION,
  },
  {
    id: 'proof-disagrees',
    severity: 'warning',
    summary: 'IAM Access Analyzer and the proof of this tool give the same answer to the same question.',
    rationale:
      'Both decide over all requests whether a document allows more than another. Where they differ one of them is wrong, or AWS’s FAIL, which means "might", was too careful; a person should look before relying on either.',
    howToFix: 'Rewrite the statement more plainly until both agree, and report the case to us.',
    reference: CUSTOM_CHECKS,
  },
  {
    id: 'public-access',
    severity: 'error',
    summary: 'CheckNoPublicAccess passes: neither the bucket policy nor the trust policy lets everybody in.',
    rationale: 'AWS decides whether the policy may grant access to anonymous callers or to every AWS account.',
    howToFix: 'Name the principals, or add a condition that only they can meet.',
    reference: CUSTOM_CHECKS,
  },
] as const satisfies readonly AnalyzerRule[];

/** Those that need the custom policy checks. */
export const CUSTOM_CHECK_RULES = [
  'access-granted',
  'custom-check-refused',
  'new-access',
  'proof-disagrees',
  'public-access',
] as const satisfies readonly AnalyzerRuleId[];

export type AnalyzerRuleId = (typeof ANALYZER_RULES)[number]['id'];

export function analyzerRule(id: AnalyzerRuleId): AnalyzerRule {
  const rule = ANALYZER_RULES.find((candidate) => candidate.id === id);
  if (rule === undefined) throw new Error(`no rule ${id}`);
  return rule;
}
