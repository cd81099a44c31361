import type { IamCall } from '../../live/write-call.js';
import type { WriteReceipt } from '../../ports.js';
import type { IamWrites } from './clients.js';
import { attemptsOf, failureOf, type AwsFailure } from './failure.js';
import { isConflict, isUnknownPrincipal, retryWrite, type Sleep } from './retry-write.js';
import { writeFailure } from './write-failure.js';

/** Makes one write to IAM. */
export async function writeIam(iam: IamWrites, call: IamCall, sleep: Sleep): Promise<WriteReceipt> {
  try {
    const answer = await retryWrite(
      () => send(iam, call),
      (failure) => passes(failure, call),
      sleep,
    );
    const { requestId } = answer.$metadata;
    return requestId === undefined ? {} : { requestId };
  } catch (error) {
    if (isDone(error, call)) return {};
    throw writeFailure('iam', call.operation, targetOf(call), error);
  }
}

/** What was just made may not be known everywhere yet. */
function passes(failure: AwsFailure, call: IamCall): boolean {
  const isTooNew =
    call.operation === 'AttachRolePolicy' && failure.kind === 'refused' && failure.code === 'NoSuchEntity';
  return isTooNew || isConflict(failure) || isUnknownPrincipal(failure);
}

/** A removal that finds nothing after an answer was lost: the first attempt has made it. */
function isDone(error: unknown, { operation }: IamCall): boolean {
  const failure = failureOf(error);
  const isGone = failure?.kind === 'refused' && failure.code === 'NoSuchEntity';
  return isGone && attemptsOf(error) > 1 && /^(Delete|Detach)/.test(operation);
}

interface Answered {
  readonly $metadata: { readonly requestId?: string | undefined };
}

function send(iam: IamWrites, call: IamCall): Promise<Answered> {
  switch (call.operation) {
    case 'CreatePolicy':
      return iam.createPolicy({
        PolicyName: call.name,
        Path: call.path,
        PolicyDocument: call.document,
        ...(call.description !== '' && { Description: call.description }),
        ...tagList(call.tags),
      });
    case 'CreatePolicyVersion':
      return iam.createPolicyVersion({ PolicyArn: call.policyArn, PolicyDocument: call.document, SetAsDefault: true });
    case 'DeletePolicyVersion':
      return iam.deletePolicyVersion({ PolicyArn: call.policyArn, VersionId: call.versionId });
    case 'DeletePolicy':
      return iam.deletePolicy({ PolicyArn: call.policyArn });
    case 'TagPolicy':
      return iam.tagPolicy({ PolicyArn: call.policyArn, Tags: tagsOf(call.tags) });
    case 'CreateRole':
      return iam.createRole({
        RoleName: call.name,
        Path: call.path,
        AssumeRolePolicyDocument: call.trust,
        MaxSessionDuration: call.maxSessionDuration,
        ...(call.description !== '' && { Description: call.description }),
        ...(call.permissionsBoundary !== undefined && { PermissionsBoundary: call.permissionsBoundary }),
        ...tagList(call.tags),
      });
    case 'UpdateAssumeRolePolicy':
      return iam.updateAssumeRolePolicy({ RoleName: call.role, PolicyDocument: call.document });
    case 'UpdateRole':
      return iam.updateRole({
        RoleName: call.role,
        Description: call.description,
        MaxSessionDuration: call.maxSessionDuration,
      });
    case 'TagRole':
      return iam.tagRole({ RoleName: call.role, Tags: tagsOf(call.tags) });
    case 'UntagRole':
      return iam.untagRole({ RoleName: call.role, TagKeys: [...call.keys] });
    case 'PutRolePermissionsBoundary':
      return iam.putRolePermissionsBoundary({ RoleName: call.role, PermissionsBoundary: call.policyArn });
    case 'DeleteRolePermissionsBoundary':
      return iam.deleteRolePermissionsBoundary({ RoleName: call.role });
    case 'AttachRolePolicy':
      return iam.attachRolePolicy({ RoleName: call.role, PolicyArn: call.policyArn });
    case 'DetachRolePolicy':
      return iam.detachRolePolicy({ RoleName: call.role, PolicyArn: call.policyArn });
    case 'DeleteRolePolicy':
      return iam.deleteRolePolicy({ RoleName: call.role, PolicyName: call.policyName });
    case 'DeleteRole':
      return iam.deleteRole({ RoleName: call.role });
  }
}

function tagsOf(tags: Readonly<Record<string, string>>): { Key: string; Value: string }[] {
  return Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
}

/** IAM asks for another permission when there are tags, so none are sent where there are none. */
function tagList(tags: Readonly<Record<string, string>>): { Tags?: { Key: string; Value: string }[] } {
  return Object.keys(tags).length === 0 ? {} : { Tags: tagsOf(tags) };
}

function targetOf(call: IamCall): string {
  if ('role' in call) return `the role ${call.role}`;
  if ('policyArn' in call) return call.policyArn;
  return `${call.operation === 'CreateRole' ? 'the role' : 'the policy'} ${call.name}`;
}
