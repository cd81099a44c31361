import type { LiveAttachedPolicy, LiveInlinePolicy, LiveRole, Reading } from '../../live/state.js';
import { ask } from './ask.js';
import type { IamReads } from './clients.js';
import { decodeDocument } from './document.js';
import { readPages } from './pages.js';
import { readDefaultDocument, tagsOf } from './policy.js';

/** One role with all that decides what it may do, each part read by itself and so `unknown` by itself. */
export async function readRole(iam: IamReads, name: string): Promise<Reading<LiveRole>> {
  const found = await ask({ service: 'iam', operation: 'GetRole' }, () => iam.getRole({ RoleName: name }));
  if (found.status !== 'known') return found;
  const role = found.value.Role;
  const trust = decodeDocument(role?.AssumeRolePolicyDocument);
  if (trust.status !== 'known') return trust;
  const [attached, inline] = await Promise.all([readAttached(iam, name), readInline(iam, name)]);
  // Deleted between two calls.
  if (attached.status === 'absent' || inline.status === 'absent') return { status: 'absent' };
  const boundary = role?.PermissionsBoundary?.PermissionsBoundaryArn;
  return {
    status: 'known',
    value: {
      arn: role?.Arn ?? '',
      name: role?.RoleName ?? name,
      path: role?.Path ?? '/',
      id: role?.RoleId ?? '',
      trust: trust.value,
      description: presence(role?.Description),
      maxSessionDuration: presence(role?.MaxSessionDuration),
      permissionsBoundary: presence(boundary),
      tags: { status: 'known', value: tagsOf(role?.Tags) },
      attached,
      inline,
    },
  };
}

async function readAttached(iam: IamReads, role: string): Promise<Reading<readonly LiveAttachedPolicy[]>> {
  const found = await ask({ service: 'iam', operation: 'ListAttachedRolePolicies' }, () =>
    readPages((Marker) => iam.listAttachedRolePolicies({ RoleName: role, ...(Marker !== undefined && { Marker }) })),
  );
  if (found.status !== 'known') return found;
  const policies = found.value.flatMap((page) => page.AttachedPolicies ?? []);
  const value = await Promise.all(
    policies.map(async ({ PolicyArn: arn = '', PolicyName: name = '' }) => {
      return { arn, name, document: await readDefaultDocument(iam, arn) };
    }),
  );
  return { status: 'known', value };
}

async function readInline(iam: IamReads, role: string): Promise<Reading<readonly LiveInlinePolicy[]>> {
  const found = await ask({ service: 'iam', operation: 'ListRolePolicies' }, () =>
    readPages((Marker) => iam.listRolePolicies({ RoleName: role, ...(Marker !== undefined && { Marker }) })),
  );
  if (found.status !== 'known') return found;
  const names = found.value.flatMap((page) => page.PolicyNames ?? []);
  const value = await Promise.all(
    names.map(async (name) => ({ name, document: await readInlineOne(iam, role, name) })),
  );
  return { status: 'known', value };
}

async function readInlineOne(iam: IamReads, role: string, name: string): Promise<Reading<string>> {
  const found = await ask({ service: 'iam', operation: 'GetRolePolicy' }, () =>
    iam.getRolePolicy({ RoleName: role, PolicyName: name }),
  );
  return found.status === 'known' ? decodeDocument(found.value.PolicyDocument) : found;
}

/** What an answer that was complete says, or that there is none. */
export function presence<T>(value: T | undefined): Reading<T> {
  return value === undefined ? { status: 'absent' } : { status: 'known', value };
}
