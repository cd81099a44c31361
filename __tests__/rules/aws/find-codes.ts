import { concerns } from '../../../src/rules/concerns.js';
import { valueAt } from '../../../src/policy/pointer.js';
import type { Json, PolicyKind } from '../../../src/policy/types.js';
import { RULES } from '../../../src/rules/index.js';
import type { Problem } from '../../../src/rules/rule.js';
import { policyOf } from '../sample.js';

/** A problem with its code and the text that its pointer names. */
export interface FoundCode extends Problem {
  readonly code: string;
  readonly value: Json | undefined;
}

/** Everything that the rules without a connection say of one document, in the order of the rules. */
export function findCodes(document: Json, kind: PolicyKind = 'permissions'): FoundCode[] {
  const policy = policyOf(document, kind);
  return RULES.flatMap((rule) =>
    rule.scope === 'policy' && concerns(rule, policy)
      ? [...rule.check(policy)].map((found) => ({
          ...found,
          code: rule.id,
          value: valueAt(policy.json, found.pointer),
        }))
      : [],
  );
}

/** The codes alone: what a user would see, so that a second finding for the same defect turns a test red. */
export function codesOf(document: Json, kind: PolicyKind = 'permissions'): string[] {
  return findCodes(document, kind).map(({ code }) => code);
}

/** A document of one complete statement; `changes` replace elements, null takes one away. */
export function statementWith(changes: Readonly<Record<string, Json>>, kind: PolicyKind = 'permissions'): Json {
  const elements = Object.entries({ ...BASE[kind], ...changes }).filter(([, value]) => value !== null);
  return { Version: '2012-10-17', Statement: [Object.fromEntries(elements)] };
}

const COACTIVE = { AWS: 'arn:aws:iam::863104360228:role/coactive-external-connections' };
const READING = { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-media/videos/*' };

const BASE: Readonly<Record<PolicyKind, Readonly<Record<string, Json>>>> = {
  permissions: READING,
  boundary: READING,
  bucket: { ...READING, Principal: COACTIVE },
  trust: { Effect: 'Allow', Principal: COACTIVE, Action: 'sts:AssumeRole' },
  key: { Effect: 'Allow', Principal: COACTIVE, Action: 'kms:Decrypt', Resource: '*' },
};
