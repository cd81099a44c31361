import type { Refusal } from './answer.js';
import { elementText, escapeXml, unescapeXml } from './answer.js';
import type { Call } from './call.js';

/** What IAM does and moto does not. Sources: IAM User Guide, "IAM and AWS STS quotas"; IAM API Reference, each operation. */

/** Asks moto as the caller, beside the layer. */
export type AskIam = (operation: string, parameters: Readonly<Record<string, string>>) => Promise<string>;

const QUOTAS: Readonly<Record<string, readonly [parameter: string, quota: string, characters: number]>> = {
  CreatePolicy: ['PolicyDocument', 'PolicySize', 6144],
  CreatePolicyVersion: ['PolicyDocument', 'PolicySize', 6144],
  CreateRole: ['AssumeRolePolicyDocument', 'ACLSizePerRole', 2048],
  UpdateAssumeRolePolicy: ['PolicyDocument', 'ACLSizePerRole', 2048],
};

/** Why IAM would refuse the call; undefined: it would not, as far as the layer knows. */
export async function refuseIam({ operation, parameters }: Call, ask: AskIam): Promise<Refusal | undefined> {
  const [parameter, quota, characters] = QUOTAS[operation] ?? [];
  if (parameter !== undefined && quota !== undefined && characters !== undefined) {
    const length = (parameters.get(parameter) ?? '').replace(/\s/g, '').length;
    if (length > characters)
      return { status: 409, code: 'LimitExceeded', message: `Cannot exceed quota for ${quota}: ${characters}` };
  }
  if (operation === 'DeletePolicy') return await refuseDeletion(parameters.get('PolicyArn') ?? '', ask);
  return undefined;
}

async function refuseDeletion(arn: string, ask: AskIam): Promise<Refusal | undefined> {
  const policy = await ask('GetPolicy', { PolicyArn: arn });
  // moto does not count the roles that the policy bounds.
  const roles = await ask('GetAccountAuthorizationDetails', { 'Filter.member.1': 'Role' });
  const bounds = roles.includes(`<PermissionsBoundaryArn>${escapeXml(arn)}<`);
  if (bounds || (elementText(policy, 'AttachmentCount') ?? '0') !== '0')
    return { status: 409, code: 'DeleteConflict', message: 'Cannot delete a policy attached to entities.' };
  const versions = await ask('ListPolicyVersions', { PolicyArn: arn });
  if (/<IsDefaultVersion>false</i.test(versions)) {
    const message =
      "This policy has more than one version. Before you delete a policy, you must delete the policy's versions. The default version is deleted with the policy.";
    return { status: 409, code: 'DeleteConflict', message };
  }
  return undefined;
}

/** IAM gives documents "URL-encoded compliant with RFC 3986" in these answers. */
const ENCODED = new Set([
  'GetRole',
  'ListRoles',
  'CreateRole',
  'GetRolePolicy',
  'GetPolicyVersion',
  'ListPolicyVersions',
  'GetAccountAuthorizationDetails',
]);

/** The answer as IAM would give it. */
export function completeIam({ operation }: Call, xml: string): string {
  if (!ENCODED.has(operation)) return xml;
  return xml.replace(
    /<(AssumeRolePolicyDocument|PolicyDocument|Document)>([^<]*)</g,
    (_, name: string, text: string) => `<${name}>${escapeXml(encodeRfc3986(unescapeXml(text)))}<`,
  );
}

function encodeRfc3986(text: string): string {
  if (/^%7B/i.test(text)) return text;
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}
