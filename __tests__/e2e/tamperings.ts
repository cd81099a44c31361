import { COACTIVE } from '../aws/world.js';
import { add, edit, setBucketPolicy, setPermissions, setTrust, type DriftWorld } from './drift-world.js';

/** What somebody did by hand, and what `drift` must call it. Without `target`: nothing that matters, so no drift. */
export interface Tampering {
  readonly name: string;
  readonly tamper: (world: DriftWorld) => Promise<unknown>;
  readonly target?: string;
  readonly kind?: string;
  /** Part of the witness, where access changed: of what is newly possible, or of what breaks. */
  readonly witness?: Readonly<Record<string, unknown>>;
}

const AWS_STRANGER = { AWS: 'arn:aws:iam::999988887777:role/stranger' };
const objects = (bucket: string) => `arn:aws:s3:::${bucket}/*`;

const permissionsAndTrust: readonly Tampering[] = [
  {
    name: 'an extra action',
    tamper: (w) => setPermissions(w, edit(w.documents.permissions, 1, { Action: ['s3:GetObject', 's3:PutObject'] })),
    target: 'permissions',
    kind: 'widened',
    witness: { action: 's3:PutObject' },
  },
  {
    name: 'a wider resource',
    tamper: (w) => setPermissions(w, edit(w.documents.permissions, 1, { Resource: objects(w.media) })),
    target: 'permissions',
    kind: 'widened',
    witness: { action: 's3:GetObject' },
  },
  {
    name: 'a dropped condition',
    tamper: (w) => setPermissions(w, edit(w.documents.permissions, 0, { Condition: undefined })),
    target: 'permissions',
    kind: 'widened',
    witness: { action: 's3:ListBucket' },
  },
  {
    name: 'a dropped statement',
    tamper: (w) => setPermissions(w, edit(w.documents.permissions, 1, undefined)),
    target: 'permissions',
    kind: 'narrowed',
    witness: { action: 's3:GetObject' },
  },
  {
    name: 'another folder',
    tamper: (w) =>
      setPermissions(w, edit(w.documents.permissions, 1, { Resource: `arn:aws:s3:::${w.media}/images/*` })),
    target: 'permissions',
    kind: 'different',
    witness: { action: 's3:GetObject' },
  },
  {
    name: 'an older version made the default again',
    tamper: async (w) => {
      const wide = edit(w.documents.permissions, 1, { Resource: objects(w.media) });
      await setPermissions(w, wide);
      await setPermissions(w, w.documents.permissions);
      await w.sdk.iam.setDefaultPolicyVersion({ PolicyArn: w.policyArn, VersionId: 'v2' });
    },
    target: 'permissions',
    kind: 'widened',
    witness: { action: 's3:GetObject' },
  },
  {
    name: 'the policy detached',
    tamper: (w) => w.sdk.iam.detachRolePolicy({ RoleName: w.role, PolicyArn: w.policyArn }),
    target: 'attached-policy',
    kind: 'missing',
  },
  {
    name: 'an extra policy attached',
    tamper: async (w) => {
      const wide = add({ Version: '2012-10-17', Statement: [] }, { Effect: 'Allow', Action: 's3:*', Resource: '*' });
      const made = await w.sdk.iam.createPolicy({ PolicyName: 'extra', PolicyDocument: JSON.stringify(wide) });
      await w.sdk.iam.attachRolePolicy({ RoleName: w.role, PolicyArn: made.Policy?.Arn });
    },
    target: 'attached-policy',
    kind: 'undeclared',
  },
  {
    name: 'an extra inline policy',
    tamper: (w) =>
      w.sdk.iam.putRolePolicy({
        RoleName: w.role,
        PolicyName: 'extra',
        PolicyDocument: JSON.stringify(edit(w.documents.permissions, 1, { Action: 's3:DeleteObject' })),
      }),
    target: 'inline-policy',
    kind: 'undeclared',
  },
  {
    name: 'the whole account trusted',
    tamper: (w) => setTrust(w, edit(w.documents.trust, 0, { Principal: { AWS: '863104360228' } })),
    target: 'trust',
    kind: 'widened',
    witness: { action: 'sts:AssumeRole' },
  },
  {
    name: 'a second principal',
    tamper: (w) => setTrust(w, edit(w.documents.trust, 0, { Principal: { AWS: [COACTIVE, AWS_STRANGER.AWS] } })),
    target: 'trust',
    kind: 'widened',
    witness: { action: 'sts:AssumeRole', principal: AWS_STRANGER.AWS },
  },
  {
    name: 'somebody else trusted instead',
    tamper: (w) => setTrust(w, edit(w.documents.trust, 0, { Principal: AWS_STRANGER })),
    target: 'trust',
    kind: 'different',
    witness: { action: 'sts:AssumeRole', principal: AWS_STRANGER.AWS },
  },
  {
    name: 'an external id asked for',
    tamper: (w) =>
      setTrust(w, edit(w.documents.trust, 0, { Condition: { StringEquals: { 'sts:ExternalId': 'abc123' } } })),
    target: 'trust',
    kind: 'narrowed',
    witness: { action: 'sts:AssumeRole', principal: COACTIVE },
  },
  {
    name: 'a trusted principal that was deleted',
    tamper: (w) => setTrust(w, edit(w.documents.trust, 0, { Principal: { AWS: 'AROAEXAMPLEDELETED12' } })),
    target: 'trust',
    kind: 'different',
  },
];

const role: readonly Tampering[] = [
  {
    name: 'the boundary gone',
    tamper: (w) => w.sdk.iam.deleteRolePermissionsBoundary({ RoleName: w.role }),
    target: 'boundary',
    kind: 'missing',
  },
  {
    name: 'another boundary',
    tamper: async (w) => {
      const wide = add({ Version: '2012-10-17', Statement: [] }, { Effect: 'Allow', Action: '*', Resource: '*' });
      const made = await w.sdk.iam.createPolicy({ PolicyName: 'other', PolicyDocument: JSON.stringify(wide) });
      await w.sdk.iam.putRolePermissionsBoundary({ RoleName: w.role, PermissionsBoundary: made.Policy?.Arn });
    },
    target: 'boundary',
    kind: 'changed',
  },
  { name: 'the role deleted', tamper: deleteRole, target: 'role', kind: 'missing' },
  {
    name: 'the role recreated under the same name, without anything',
    tamper: async (w) => {
      await deleteRole(w);
      const document = JSON.stringify(w.documents.trust);
      await w.sdk.iam.createRole({ RoleName: w.role, Path: '/coactive/', AssumeRolePolicyDocument: document });
    },
    target: 'attached-policy',
    kind: 'missing',
  },
  {
    name: 'a tag changed',
    tamper: (w) => w.sdk.iam.tagRole({ RoleName: w.role, Tags: [{ Key: 'team', Value: 'other' }] }),
    target: 'role',
    kind: 'changed',
  },
  {
    name: 'the description changed',
    tamper: (w) => w.sdk.iam.updateRole({ RoleName: w.role, Description: 'Something else', MaxSessionDuration: 3600 }),
    target: 'role',
    kind: 'changed',
  },
  {
    name: 'longer sessions',
    tamper: (w) =>
      w.sdk.iam.updateRole({ RoleName: w.role, Description: 'Marketing videos', MaxSessionDuration: 43_200 }),
    target: 'role',
    kind: 'changed',
  },
];

async function deleteRole({ sdk, role: RoleName, policyArn }: DriftWorld): Promise<void> {
  await sdk.iam.detachRolePolicy({ RoleName, PolicyArn: policyArn });
  await sdk.iam.deleteRole({ RoleName });
}

const bucket: readonly Tampering[] = [
  {
    name: 'a statement of the bucket policy edited',
    tamper: (w) => setBucketPolicy(w, edit(w.documents.bucket, 1, { Action: ['s3:GetObject', 's3:DeleteObject'] })),
    target: 'bucket-policy',
    kind: 'widened',
    witness: { action: 's3:DeleteObject' },
  },
  {
    name: 'a statement of the bucket policy removed',
    tamper: (w) => setBucketPolicy(w, edit(w.documents.bucket, 0, undefined)),
    target: 'bucket-policy',
    kind: 'narrowed',
    witness: { action: 's3:ListBucket' },
  },
  {
    name: 'the bucket policy deleted',
    tamper: (w) => w.sdk.s3.deleteBucketPolicy({ Bucket: w.raw }),
    target: 'bucket-policy',
    kind: 'missing',
  },
  {
    name: 'a deny added that hits Coactive',
    tamper: (w) =>
      setBucketPolicy(
        w,
        add(w.documents.bucket, {
          Sid: 'OnlyOurVpc',
          Effect: 'Deny',
          Principal: '*',
          Action: 's3:GetObject',
          Resource: objects(w.raw),
          Condition: { StringNotEquals: { 'aws:SourceVpce': 'vpce-0123456789abcdef0' } },
        }),
      ),
    target: 'bucket-policy',
    kind: 'narrowed',
    witness: { action: 's3:GetObject' },
  },
  {
    name: 'public access allowed again on the bucket',
    tamper: (w) => w.sdk.s3.deletePublicAccessBlock({ Bucket: w.media }),
    target: 'public-access-block',
    kind: 'changed',
  },
  {
    name: 'the ownership of objects changed',
    tamper: (w) =>
      w.sdk.s3.putBucketOwnershipControls({
        Bucket: w.raw,
        OwnershipControls: { Rules: [{ ObjectOwnership: 'ObjectWriter' }] },
      }),
    target: 'ownership',
    kind: 'changed',
  },
  {
    name: 'encryption with a key that is not declared',
    tamper: (w) =>
      w.sdk.s3.putBucketEncryption({
        Bucket: w.media,
        ServerSideEncryptionConfiguration: {
          Rules: [
            {
              ApplyServerSideEncryptionByDefault: {
                SSEAlgorithm: 'aws:kms',
                KMSMasterKeyID: `arn:aws:kms:us-east-1:${w.account}:key/11112222-3333-4444-5555-666677778888`,
              },
            },
          ],
        },
      }),
    target: 'encryption',
    kind: 'undeclared',
  },
  {
    name: "Coactive's role let into a bucket that is declared for the role method",
    tamper: (w) =>
      setBucketPolicy(
        w,
        add(
          { Version: '2012-10-17', Statement: [] },
          { Effect: 'Allow', Principal: { AWS: COACTIVE }, Action: 's3:GetObject', Resource: objects(w.media) },
        ),
        w.media,
      ),
    target: 'undeclared-access',
    kind: 'undeclared',
  },
  {
    name: 'a role that nobody declared and that trusts Coactive',
    tamper: (w) =>
      w.sdk.iam.createRole({ RoleName: 'forgotten', AssumeRolePolicyDocument: JSON.stringify(w.documents.trust) }),
    target: 'undeclared-access',
    kind: 'undeclared',
  },
];

/** Rewritings that change no meaning. */
const harmless: readonly Tampering[] = [
  {
    name: 'statements reordered, Sids renamed',
    tamper: (w) =>
      setPermissions(w, {
        ...w.documents.permissions,
        Statement: [...w.documents.permissions.Statement]
          .reverse()
          .map((one, at) => ({ ...one, Sid: `S${String(at)}` })),
      }),
  },
  {
    name: 'lists for single values, an empty Sid, another case of a key',
    tamper: (w) =>
      setPermissions(w, {
        ...w.documents.permissions,
        Statement: [
          {
            Sid: '',
            Effect: 'Allow',
            Action: ['s3:listbucket'],
            Resource: [`arn:aws:s3:::${w.media}`],
            Condition: { StringLike: { 'S3:Prefix': ['videos/*'] } },
          },
          { Effect: 'Allow', Action: ['s3:GetObject'], Resource: [`arn:aws:s3:::${w.media}/videos/*`] },
        ],
      }),
  },
  {
    name: 'an action that another covers, a statement twice',
    tamper: (w) =>
      setPermissions(
        w,
        add(w.documents.permissions, ...w.documents.permissions.Statement.map((one) => ({ ...one, Sid: undefined }))),
      ),
  },
  {
    name: "somebody else's statements around ours in the bucket policy",
    tamper: (w) =>
      setBucketPolicy(w, {
        ...w.documents.bucket,
        Statement: [
          { Sid: 'Theirs', Effect: 'Allow', Principal: AWS_STRANGER, Action: 's3:GetObject', Resource: objects(w.raw) },
          ...[...w.documents.bucket.Statement].reverse(),
          {
            Sid: 'Tls',
            Effect: 'Deny',
            Principal: '*',
            Action: 's3:*',
            Resource: [`arn:aws:s3:::${w.raw}`, objects(w.raw)],
            Condition: { Bool: { 'aws:SecureTransport': false } },
          },
        ],
      }),
  },
  {
    name: 'a tag of somebody else',
    tamper: (w) => w.sdk.iam.tagRole({ RoleName: w.role, Tags: [{ Key: 'cost', Value: '7' }] }),
  },
  { name: 'nothing at all', tamper: () => Promise.resolve() },
];

export const TAMPERINGS: readonly Tampering[] = [...permissionsAndTrust, ...role, ...bucket, ...harmless];
