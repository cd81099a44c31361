import { concerns } from '../../../src/rules/concerns.js';
import type { Json, PolicyKind } from '../../../src/policy/types.js';
import { RULES } from '../../../src/rules/index.js';
import type { PolicyRule, Problem, Rule } from '../../../src/rules/rule.js';
import { COACTIVE_ROLE, policyOf } from '../sample.js';

/** Every rule that bears one of AWS's issue codes. */
const AWS_RULES = RULES.filter((rule): rule is PolicyRule => isAwsCode(rule) && rule.scope === 'policy');

function isAwsCode({ id }: Rule): boolean {
  return id === id.toUpperCase();
}

/**
 * The issue codes that a document yields, one for each problem, in alphabetical order. All of AWS's codes are asked, so
 * that a case shows both that its code is found and that the same slip is not reported under a second one.
 */
export function issueCodes(policy: Json, kind: PolicyKind = 'permissions'): string[] {
  const document = policyOf(policy, kind);
  return AWS_RULES.filter((rule) => concerns(rule, document))
    .flatMap((rule) => [...rule.check(document)].map(() => rule.id))
    .sort();
}

/** What one rule says of a document. */
export function problemsOf(id: string, policy: Json, kind: PolicyKind = 'permissions'): readonly Problem[] {
  const rule = AWS_RULES.find((candidate) => candidate.id === id);
  if (rule === undefined) throw new Error(`no rule ${id}`);
  const document = policyOf(policy, kind);
  return concerns(rule, document) ? [...rule.check(document)] : [];
}

/** A row of a table: what it is, the document, the codes that it yields, and its kind where that is not `permissions`. */
export type Case = readonly [name: string, policy: Json, codes: readonly string[], kind?: PolicyKind];

/** The rows with every kind written out: a parameter that a row lacks would be the runner's own callback. */
export function withKind(cases: readonly Case[]) {
  return cases.map(([name, policy, codes, kind = 'permissions']) => [name, policy, codes, kind] as const);
}

type Changes = Readonly<Record<string, Json | undefined>>;

/** A document of the current version with these statements. */
export function document(...statements: readonly Json[]): Json {
  return { Version: '2012-10-17', Statement: statements };
}

/** A sound statement of a permissions policy with some elements changed; `undefined` takes an element away. */
export function permission(changes: Changes = {}): Json {
  return change({ Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-media/videos/*' }, changes);
}

/** The same of a bucket policy. */
export function grant(changes: Changes = {}): Json {
  const sound = { Effect: 'Allow', Principal: { AWS: COACTIVE_ROLE }, Action: 's3:GetObject' };
  return change({ ...sound, Resource: 'arn:aws:s3:::acme-media/videos/*' }, changes);
}

/** The same of a trust policy. */
export function trust(changes: Changes = {}): Json {
  return change({ Effect: 'Allow', Principal: { AWS: COACTIVE_ROLE }, Action: 'sts:AssumeRole' }, changes);
}

/** The same of a key policy. */
export function keyGrant(changes: Changes = {}): Json {
  return change({ Effect: 'Allow', Principal: { AWS: COACTIVE_ROLE }, Action: 'kms:Decrypt', Resource: '*' }, changes);
}

function change(sound: Readonly<Record<string, Json>>, changes: Changes): Json {
  const changed: Record<string, Json> = {};
  for (const [element, value] of Object.entries({ ...sound, ...changes })) {
    if (value !== undefined) changed[element] = value;
  }
  return changed;
}
