import type { CoactiveConfig } from './state.js';

/**
 * Every call that `apply` can make, as data: a plan is a list of them, its digest is taken over them, and a test can kill a
 * run before and after each. The names are those of the services' own operations.
 */
export type WriteCall = IamCall | BucketCall | CoactiveCall;

type Tags = Readonly<Record<string, string>>;

export type IamCall =
  | {
      readonly operation: 'CreatePolicy';
      readonly name: string;
      readonly path: string;
      readonly document: string;
      readonly description: string;
      readonly tags: Tags;
    }
  /** Becomes the default. */
  | { readonly operation: 'CreatePolicyVersion'; readonly policyArn: string; readonly document: string }
  | { readonly operation: 'DeletePolicyVersion'; readonly policyArn: string; readonly versionId: string }
  | { readonly operation: 'DeletePolicy'; readonly policyArn: string }
  | { readonly operation: 'TagPolicy'; readonly policyArn: string; readonly tags: Tags }
  | {
      readonly operation: 'CreateRole';
      readonly name: string;
      readonly path: string;
      readonly trust: string;
      readonly description: string;
      readonly maxSessionDuration: number;
      readonly permissionsBoundary?: string;
      readonly tags: Tags;
    }
  | { readonly operation: 'UpdateAssumeRolePolicy'; readonly role: string; readonly document: string }
  | {
      readonly operation: 'UpdateRole';
      readonly role: string;
      readonly description: string;
      readonly maxSessionDuration: number;
    }
  | { readonly operation: 'TagRole'; readonly role: string; readonly tags: Tags }
  | { readonly operation: 'UntagRole'; readonly role: string; readonly keys: readonly string[] }
  | { readonly operation: 'PutRolePermissionsBoundary'; readonly role: string; readonly policyArn: string }
  | { readonly operation: 'DeleteRolePermissionsBoundary'; readonly role: string }
  | { readonly operation: 'AttachRolePolicy'; readonly role: string; readonly policyArn: string }
  | { readonly operation: 'DetachRolePolicy'; readonly role: string; readonly policyArn: string }
  | { readonly operation: 'DeleteRolePolicy'; readonly role: string; readonly policyName: string }
  | { readonly operation: 'DeleteRole'; readonly role: string };

/**
 * `before` is the text that the plan was computed from (left out: there was none): the adapter reads the policy again right
 * before it writes and refuses when it has changed, since S3 has no conditional write for it.
 */
export type BucketCall =
  | {
      readonly operation: 'PutBucketPolicy';
      readonly bucket: string;
      readonly owner: string;
      readonly document: string;
      readonly before?: string;
    }
  | {
      readonly operation: 'DeleteBucketPolicy';
      readonly bucket: string;
      readonly owner: string;
      readonly before: string;
    };

export type CoactiveCall =
  | {
      readonly operation: 'CreateConnection';
      readonly name: string;
      readonly description?: string;
      readonly testLocation?: string;
      readonly config: Required<CoactiveConfig>;
    }
  /** Coactive changes nothing but name and description in place. */
  | { readonly operation: 'UpdateConnection'; readonly id: string; readonly name: string; readonly description: string }
  | { readonly operation: 'DeleteConnection'; readonly id: string; readonly name: string };

export type WriteOperation = WriteCall['operation'];
