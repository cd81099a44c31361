import { findService } from '../../data/iam.js';
import { splitArn, type Arn } from '../../policy/arn.js';
import type { PolicyKind } from '../../policy/types.js';
import type { ArnDefect } from './arn-defect.js';

/**
 * What is wrong with the region, account and resource of an ARN, as far as the data tells: S3 and KMS by their resource
 * types, IAM because it is global and its resources belong to accounts. Of other services only an account of digits that
 * cannot be one is wrong. A wildcard is given the benefit of doubt. Source: Service Authorization Reference.
 */
export function findPartDefects(arn: Arn, kind: PolicyKind): readonly ArnDefect[] {
  switch (arn.service) {
    case 's3':
      return findS3Defects(arn, kind);
    case 'kms':
      return [
        ...findAccountDefects(arn),
        ...(mayBeTyped(arn.resource, typesOf('kms')) ? [] : (['INVALID_ARN_RESOURCE'] as const)),
      ];
    case 'iam':
      return [...(mayBeEmpty(arn.region) ? [] : (['ARN_REGION_NOT_ALLOWED'] as const)), ...findAccountDefects(arn)];
    default:
      return isWrongAccount(arn.account, arn.service === 'sts') ? ['INVALID_ARN_ACCOUNT'] : [];
  }
}

/** Buckets and objects have neither region nor account; access points, jobs and the like have an account. */
function findS3Defects(arn: Arn, kind: PolicyKind): readonly ArnDefect[] {
  const { region, account, resource } = arn;
  if (mayBeEmpty(region) && mayBeEmpty(account)) {
    return resource === '' || resource.startsWith('/') ? ['INVALID_ARN_RESOURCE'] : [];
  }
  if (mayBeTyped(resource, typesOf('s3'))) {
    return kind === 'bucket' ? ['UNSUPPORTED_RESOURCE_ARN_IN_POLICY'] : findAccountDefects(arn);
  }
  const defects: ArnDefect[] = [];
  if (!mayBeEmpty(region)) defects.push('ARN_REGION_NOT_ALLOWED');
  if (!mayBeEmpty(account)) defects.push('ARN_ACCOUNT_NOT_ALLOWED');
  return defects;
}

function findAccountDefects({ account }: Arn): readonly ArnDefect[] {
  if (account === '') return ['MISSING_ARN_ACCOUNT'];
  return isWrongAccount(account, true) ? ['INVALID_ARN_ACCOUNT'] : [];
}

/**
 * Whether a text cannot be the account of an ARN; a missing one is another question. `strict`: the service is known to
 * take nothing but account ids and AWS's own names, so that any other word is wrong too.
 */
export function isWrongAccount(account: string, strict: boolean): boolean {
  if (account === '' || account.includes('${') || AWS_OWN.has(account)) return false;
  if (/^[\d*?]+$/.test(account) && /[*?]/.test(account)) return account.replaceAll('*', '').length > 12;
  if (/^\d{12}$/.test(account)) return false;
  return strict || /^[\d-]+$/.test(account);
}

/** AWS-managed policies, and CloudFront's origin access identities in bucket policies. */
const AWS_OWN: ReadonlySet<string> = new Set(['aws', 'cloudfront']);

/** Region and account may be written `*`, which stands for nothing too. */
function mayBeEmpty(part: string): boolean {
  return /^\*?$/.test(part);
}

const types = new Map<string, readonly string[]>();

/** How the resources of a service begin that belong to an account: for KMS `key/` and `alias/`. */
function typesOf(service: 's3' | 'kms'): readonly string[] {
  let words = types.get(service);
  if (words === undefined) {
    const patterns = [...(findService(service)?.resourceTypes.values() ?? [])].map(({ arn }) => splitArn(arn));
    const own = patterns.filter((arn) => arn?.service === service && arn.account !== '');
    words = [...new Set(own.map((arn) => arn?.resource.replace(/[/:$].*$/s, '') ?? ''))];
    types.set(service, words);
  }
  return words;
}

/** Whether a resource can be of a type: it begins with the word and a slash or colon, or with a wildcard before that. */
function mayBeTyped(resource: string, words: readonly string[]): boolean {
  const literal = resource.replace(/[*?$].*$/s, '');
  return words.some((word) => {
    if (literal.length > word.length) return literal.startsWith(`${word}/`) || literal.startsWith(`${word}:`);
    return literal !== resource && word.startsWith(literal);
  });
}
