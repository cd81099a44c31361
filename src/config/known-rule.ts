import { nearest } from '../policy/nearest.js';

/**
 * Whether `rules` and waivers may name this id: a known rule, or a code of IAM Access Analyzer that AWS may have added since,
 * which looks like one and is no slip of the pen for one that is known.
 */
export function isKnownRule(id: string, knownRules: readonly string[]): boolean {
  return knownRules.includes(id) || (AWS_CODE.test(id) && nearest(id, knownRules, FEW_LETTERS) === undefined);
}

const AWS_CODE = /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)+$/;
const FEW_LETTERS = 3;
