import type { LivePolicy, Reading } from '../../live/state.js';
import { ask } from './ask.js';
import type { IamReads } from './clients.js';
import { decodeDocument } from './document.js';
import { readPages } from './pages.js';

/** One managed policy, the customer's or AWS's own, with the document of its default version and the list of all. */
export async function readPolicy(iam: IamReads, arn: string): Promise<Reading<LivePolicy>> {
  const found = await ask({ service: 'iam', operation: 'GetPolicy' }, () => iam.getPolicy({ PolicyArn: arn }));
  if (found.status !== 'known') return found;
  const policy = found.value.Policy;
  if (policy?.DefaultVersionId === undefined)
    return { status: 'unknown', reason: 'AWS answered without the default version' };
  const [document, versions] = await Promise.all([
    readVersion(iam, arn, policy.DefaultVersionId),
    readVersions(iam, arn),
  ]);
  return {
    status: 'known',
    value: {
      arn: policy.Arn ?? arn,
      name: policy.PolicyName ?? arn.replace(/^.*\//, ''),
      path: policy.Path ?? '/',
      ...(policy.Description !== undefined && { description: policy.Description }),
      attachmentCount: (policy.AttachmentCount ?? 0) + (policy.PermissionsBoundaryUsageCount ?? 0),
      defaultVersionId: policy.DefaultVersionId,
      document,
      versions,
      // GetPolicy tells them too; no need of ListPolicyTags.
      tags: { status: 'known', value: tagsOf(policy.Tags) },
    },
  };
}

/** The document of a policy's default version. */
export async function readDefaultDocument(iam: IamReads, arn: string): Promise<Reading<string>> {
  const found = await ask({ service: 'iam', operation: 'GetPolicy' }, () => iam.getPolicy({ PolicyArn: arn }));
  if (found.status !== 'known') return found;
  const version = found.value.Policy?.DefaultVersionId;
  if (version === undefined) return { status: 'unknown', reason: 'AWS answered without the default version' };
  return await readVersion(iam, arn, version);
}

async function readVersion(iam: IamReads, arn: string, version: string): Promise<Reading<string>> {
  const found = await ask({ service: 'iam', operation: 'GetPolicyVersion' }, () =>
    iam.getPolicyVersion({ PolicyArn: arn, VersionId: version }),
  );
  return found.status === 'known' ? decodeDocument(found.value.PolicyVersion?.Document) : found;
}

async function readVersions(iam: IamReads, arn: string): Promise<LivePolicy['versions']> {
  const found = await ask({ service: 'iam', operation: 'ListPolicyVersions' }, () =>
    readPages((Marker) => iam.listPolicyVersions({ PolicyArn: arn, ...(Marker !== undefined && { Marker }) })),
  );
  if (found.status !== 'known') return found;
  const versions = found.value
    .flatMap((page) => page.Versions ?? [])
    .map(({ VersionId: id = '', IsDefaultVersion: isDefault = false, CreateDate: created }) => ({
      id,
      isDefault,
      ...(created !== undefined && { created: created.toISOString() }),
    }))
    // v2 before v10: IAM counts versions up and never uses a number again.
    .sort((a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1)));
  return { status: 'known', value: versions };
}

export function tagsOf(
  tags: readonly { readonly Key: string | undefined; readonly Value: string | undefined }[] | undefined,
): Readonly<Record<string, string>> {
  return Object.fromEntries((tags ?? []).map(({ Key = '', Value = '' }) => [Key, Value]));
}
