/**
 * Every operation of AWS that this tool calls: the IAM actions that it needs, and whether it changes anything. Source: AWS's
 * Service Authorization Reference (the operations of IAM, STS and KMS are their own actions; S3's names differ).
 */
export interface OperationNeeds {
  /** The action that a refusal of the operation is about. Left out: AWS asks for no permission. */
  readonly action?: string;
  /** Needed besides when the request carries tags. */
  readonly tagAction?: string;
  readonly access: 'read' | 'write';
}

const read = (action: string): OperationNeeds => ({ action, access: 'read' });
const write = (action: string, tagAction?: string): OperationNeeds => ({
  action,
  access: 'write',
  ...(tagAction !== undefined && { tagAction }),
});

/** By service, as the SDK's packages are named, and by operation, as the API references name them. */
export const PERMISSIONS = {
  sts: {
    GetCallerIdentity: { access: 'read' },
    // Changes nothing that is kept.
    AssumeRole: read('sts:AssumeRole'),
  },
  iam: {
    GetAccountAuthorizationDetails: read('iam:GetAccountAuthorizationDetails'),
    ListRoles: read('iam:ListRoles'),
    GetRole: read('iam:GetRole'),
    ListAttachedRolePolicies: read('iam:ListAttachedRolePolicies'),
    ListRolePolicies: read('iam:ListRolePolicies'),
    GetRolePolicy: read('iam:GetRolePolicy'),
    GetPolicy: read('iam:GetPolicy'),
    GetPolicyVersion: read('iam:GetPolicyVersion'),
    ListPolicyVersions: read('iam:ListPolicyVersions'),
    ListPolicyTags: read('iam:ListPolicyTags'),
    CreatePolicy: write('iam:CreatePolicy', 'iam:TagPolicy'),
    CreatePolicyVersion: write('iam:CreatePolicyVersion'),
    DeletePolicyVersion: write('iam:DeletePolicyVersion'),
    DeletePolicy: write('iam:DeletePolicy'),
    TagPolicy: write('iam:TagPolicy'),
    CreateRole: write('iam:CreateRole', 'iam:TagRole'),
    UpdateAssumeRolePolicy: write('iam:UpdateAssumeRolePolicy'),
    UpdateRole: write('iam:UpdateRole'),
    TagRole: write('iam:TagRole'),
    UntagRole: write('iam:UntagRole'),
    PutRolePermissionsBoundary: write('iam:PutRolePermissionsBoundary'),
    DeleteRolePermissionsBoundary: write('iam:DeleteRolePermissionsBoundary'),
    AttachRolePolicy: write('iam:AttachRolePolicy'),
    DetachRolePolicy: write('iam:DetachRolePolicy'),
    DeleteRolePolicy: write('iam:DeleteRolePolicy'),
    DeleteRole: write('iam:DeleteRole'),
  },
  s3: {
    ListBuckets: read('s3:ListAllMyBuckets'),
    HeadBucket: read('s3:ListBucket'),
    GetBucketPolicy: read('s3:GetBucketPolicy'),
    GetPublicAccessBlock: read('s3:GetBucketPublicAccessBlock'),
    GetBucketOwnershipControls: read('s3:GetBucketOwnershipControls'),
    GetBucketEncryption: read('s3:GetEncryptionConfiguration'),
    PutBucketPolicy: write('s3:PutBucketPolicy'),
    DeleteBucketPolicy: write('s3:DeleteBucketPolicy'),
  },
  's3-control': {
    GetPublicAccessBlock: read('s3:GetAccountPublicAccessBlock'),
  },
  kms: {
    DescribeKey: read('kms:DescribeKey'),
    GetKeyPolicy: read('kms:GetKeyPolicy'),
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, OperationNeeds>>>>;

export type AwsService = keyof typeof PERMISSIONS;

/** What an operation needs; undefined for one that this tool does not call. */
export function needsOf(service: string, operation: string): OperationNeeds | undefined {
  if (!Object.hasOwn(PERMISSIONS, service)) return undefined;
  const operations: Readonly<Record<string, OperationNeeds>> = PERMISSIONS[service as AwsService];
  return Object.hasOwn(operations, operation) ? operations[operation] : undefined;
}
