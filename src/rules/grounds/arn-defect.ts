import { isServiceName } from '../../data/iam.js';
import { splitArn, splitArnParts, type Arn } from '../../policy/arn.js';
import { eachPrincipal, eachStatement, eachText, type Placed } from '../../policy/elements.js';
import type { Policy, PolicyKind } from '../../policy/types.js';
import { hasWildcard, matchesWildcard } from '../../policy/wildcard.js';
import { findPartDefects, isWrongAccount } from './arn-parts.js';

/** AWS's codes about the shape of an ARN. All are decided in one place, so that one slip is one finding. */
export type ArnDefect =
  | 'INVALID_ARN_PREFIX'
  | 'MISSING_ARN_FIELD'
  | 'INVALID_PARTITION'
  | 'INVALID_ARN_SERVICE_CASE'
  | 'UNSUPPORTED_RESOURCE_ARN_IN_POLICY'
  | 'ARN_REGION_NOT_ALLOWED'
  | 'ARN_ACCOUNT_NOT_ALLOWED'
  | 'INVALID_ARN_ACCOUNT'
  | 'MISSING_ARN_ACCOUNT'
  | 'INVALID_ARN_RESOURCE';

/** Source: IAM User Guide, reference-arns; the isolated partitions as AWS's SDKs list them. */
export const PARTITIONS = [
  ...['aws', 'aws-cn', 'aws-us-gov', 'aws-eusc', 'aws-iso', 'aws-iso-b', 'aws-iso-e', 'aws-iso-f'],
] as const;

/** The resources and AWS principals of a document that have one defect, as written. */
export function* eachArnWith(defect: ArnDefect, policy: Policy): Generator<Placed<string>> {
  for (const statement of eachStatement(policy)) {
    // A trust policy may not have resources at all, which ROLE_TRUST_POLICY_SYNTAX_ERROR_RESOURCE says.
    if (policy.kind !== 'trust') {
      for (const placed of eachText(statement, 'Resource', 'NotResource')) {
        if (findResourceDefects(placed.value, policy.kind).includes(defect)) yield placed;
      }
    }
    // An identity policy may not have principals at all, which UNSUPPORTED_PRINCIPAL says.
    if (policy.kind === 'permissions' || policy.kind === 'boundary') continue;
    for (const { type, value, pointer } of eachPrincipal(statement)) {
      if (type === 'AWS' && findPrincipalDefects(value).includes(defect)) yield { value, pointer };
    }
  }
}

/** The defects of one text of Resource or NotResource. */
export function findResourceDefects(text: string, kind: PolicyKind): readonly ArnDefect[] {
  if (/^\*+$/.test(text)) return kind === 'bucket' ? ['UNSUPPORTED_RESOURCE_ARN_IN_POLICY'] : [];
  const shape = findShapeDefect(text);
  if (shape !== undefined) return shape;
  const arn = splitArn(text);
  if (arn === undefined) return ['MISSING_ARN_FIELD'];
  const defects = findHeadDefects(arn);
  const service = arn.service.toLowerCase();
  const owner = kind === 'bucket' ? 's3' : kind === 'key' ? 'kms' : undefined;
  if (owner !== undefined && !matchesWildcard(service, owner)) {
    return [...defects, 'UNSUPPORTED_RESOURCE_ARN_IN_POLICY'];
  }
  return [...defects, ...findPartDefects({ ...arn, service }, kind)];
}

/** An AWS principal is an account id, an ARN, `*` or a unique id; only what has colons is meant as an ARN. */
function findPrincipalDefects(text: string): readonly ArnDefect[] {
  // A wildcard in a principal is UNSUPPORTED_WILDCARD_IN_PRINCIPAL, whatever else is wrong with it.
  if (!text.includes(':') || hasWildcard(text)) return [];
  const shape = findShapeDefect(text);
  if (shape !== undefined) return shape;
  const arn = splitArn(text);
  if (arn === undefined) return ['MISSING_ARN_FIELD'];
  return [...findHeadDefects(arn), ...(isWrongAccount(arn.account, true) ? (['INVALID_ARN_ACCOUNT'] as const) : [])];
}

/** An answer here ends the questions: what is no ARN has no parts to judge. */
function findShapeDefect(text: string): readonly ArnDefect[] | undefined {
  // Our own rule s3-uri-in-arn says it better.
  if (text.includes('s3://')) return [];
  return splitArnParts(text)[0] === 'arn' ? undefined : ['INVALID_ARN_PREFIX'];
}

function findHeadDefects({ partition, service }: Arn): readonly ArnDefect[] {
  const defects: ArnDefect[] = [];
  if (!PARTITIONS.some((known) => matchesWildcard(partition, known))) defects.push('INVALID_PARTITION');
  if (service !== service.toLowerCase() && isServiceName(service)) defects.push('INVALID_ARN_SERVICE_CASE');
  return defects;
}
