import type {
  GetAccountAuthorizationDetailsResponse,
  ManagedPolicyDetail,
  Role,
  RoleDetail,
} from '@aws-sdk/client-iam';
import type { LiveRole, Reading } from '../../live/state.js';
import { ask } from './ask.js';
import type { IamReads } from './clients.js';
import { decodeDocument } from './document.js';
import { readPages } from './pages.js';
import { tagsOf } from './policy.js';
import { presence } from './role.js';

/** The most that IAM gives at once; it may give fewer. */
const PAGE = 1000;

/**
 * Every role of the account from two listings, whatever the number: five calls a role would be throttled. The documents of
 * AWS's own policies are not part of them (hundreds that nobody asks about): they are `unknown` until read one by one.
 */
export async function readRoles(iam: IamReads): Promise<Reading<readonly LiveRole[]>> {
  const [details, list] = await Promise.all([readDetails(iam), readList(iam)]);
  if (details.status !== 'known') return details;
  const policies = new Map(details.value.flatMap((page) => page.Policies ?? []).map((policy) => [policy.Arn, policy]));
  const roles: LiveRole[] = [];
  for (const detail of details.value.flatMap((page) => page.RoleDetailList ?? [])) {
    const role = roleOf(detail, policies, list);
    if (role.status !== 'known') return role;
    roles.push(role.value);
  }
  return { status: 'known', value: roles };
}

async function readDetails(iam: IamReads): Promise<Reading<readonly GetAccountAuthorizationDetailsResponse[]>> {
  return await ask({ service: 'iam', operation: 'GetAccountAuthorizationDetails' }, () =>
    readPages((Marker) =>
      iam.getAccountAuthorizationDetails({
        Filter: ['Role', 'LocalManagedPolicy'],
        MaxItems: PAGE,
        ...(Marker !== undefined && { Marker }),
      }),
    ),
  );
}

/** By name: description and session length, which the details do not tell. */
async function readList(iam: IamReads): Promise<Reading<ReadonlyMap<string, Role>>> {
  const found = await ask({ service: 'iam', operation: 'ListRoles' }, () =>
    readPages((Marker) => iam.listRoles({ MaxItems: PAGE, ...(Marker !== undefined && { Marker }) })),
  );
  if (found.status !== 'known') return found;
  const roles = found.value.flatMap((page) => page.Roles ?? []);
  return { status: 'known', value: new Map(roles.map((role) => [role.RoleName ?? '', role])) };
}

function roleOf(
  detail: RoleDetail,
  policies: ReadonlyMap<string | undefined, ManagedPolicyDetail>,
  list: Reading<ReadonlyMap<string, Role>>,
): Reading<LiveRole> {
  const { RoleName: name = '', Arn: arn = '', Path: path = '/', RoleId: id = '' } = detail;
  const trust = decodeDocument(detail.AssumeRolePolicyDocument);
  if (trust.status !== 'known') return { status: 'unknown', reason: `of the role ${name}, ${reasonOf(trust)}` };
  const listed = fromList(list, name);
  const listedPart = <T>(part: (role: Role) => T | undefined): Reading<T> =>
    listed.status === 'known' ? presence(part(listed.value)) : listed;
  return {
    status: 'known',
    value: {
      arn,
      name,
      path,
      id,
      trust: trust.value,
      description: listedPart((role) => role.Description),
      maxSessionDuration: listedPart((role) => role.MaxSessionDuration),
      permissionsBoundary: presence(detail.PermissionsBoundary?.PermissionsBoundaryArn),
      tags: { status: 'known', value: tagsOf(detail.Tags) },
      attached: {
        status: 'known',
        value: (detail.AttachedManagedPolicies ?? []).map((policy) => ({
          arn: policy.PolicyArn ?? '',
          name: policy.PolicyName ?? '',
          document: defaultDocument(policies.get(policy.PolicyArn)),
        })),
      },
      inline: {
        status: 'known',
        value: (detail.RolePolicyList ?? []).map((policy) => ({
          name: policy.PolicyName ?? '',
          document: decodeDocument(policy.PolicyDocument),
        })),
      },
    },
  };
}

/** A role may be made or deleted between the two listings. */
function fromList(list: Reading<ReadonlyMap<string, Role>>, name: string): Reading<Role> {
  if (list.status !== 'known') return list;
  const role = list.value.get(name);
  return role === undefined
    ? { status: 'unknown', reason: 'ListRoles does not have the role: it is new, or was just deleted' }
    : { status: 'known', value: role };
}

function defaultDocument(policy: ManagedPolicyDetail | undefined): Reading<string> {
  if (policy === undefined)
    return { status: 'unknown', reason: 'the listing holds no policies of AWS: read it by itself' };
  const version = (policy.PolicyVersionList ?? []).find(({ VersionId }) => VersionId === policy.DefaultVersionId);
  return decodeDocument(version?.Document);
}

function reasonOf(reading: Reading<unknown>): string {
  return reading.status === 'unknown' ? reading.reason : 'there is no document';
}
