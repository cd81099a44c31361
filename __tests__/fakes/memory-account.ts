import { isPublicPolicy } from '../../src/access/public-policy.js';
import { ServiceError } from '../../src/errors.js';
import type { LiveBucket, LiveKey, LivePolicy, LiveRole, PublicAccessBlock, Reading } from '../../src/live/state.js';
import type { BucketCall, IamCall } from '../../src/live/write-call.js';
import { parsePolicy } from '../../src/policy/parse.js';
import type { AccountReader, AccountWriter, WriteReceipt } from '../../src/ports.js';

interface MemoryVersion {
  readonly id: string;
  readonly document: string;
}

export interface MemoryPolicy {
  readonly arn: string;
  readonly name: string;
  readonly path: string;
  readonly description: string;
  versions: MemoryVersion[];
  defaultVersionId: string;
  /** Version ids are never used twice. */
  nextVersion: number;
  tags: Record<string, string>;
}

export interface MemoryRole {
  readonly arn: string;
  readonly name: string;
  readonly path: string;
  readonly id: string;
  trust: string;
  description: string;
  maxSessionDuration: number;
  permissionsBoundary: string | undefined;
  tags: Record<string, string>;
  attached: string[];
  inline: Record<string, string>;
}

/** Everything that an account holds, as data that can be copied and compared. */
export interface AccountContents {
  roles: Record<string, MemoryRole>;
  policies: Record<string, MemoryPolicy>;
  /** Bucket policies by bucket; a bucket without one is `undefined`. */
  buckets: Record<string, string | undefined>;
  blockPublicPolicy: boolean;
}

/** What AWS gives to new buckets. */
const ALL_BLOCKED: PublicAccessBlock = {
  blockPublicAcls: true,
  ignorePublicAcls: true,
  blockPublicPolicy: true,
  restrictPublicBuckets: true,
};

/**
 * An account in memory that executes writes as AWS documents them: names that exist, five versions of a policy, deletions
 * that conflict, a bucket policy that changed under the writer, the quota of a bucket policy, public policies.
 * Source: IAM API Reference (each operation's errors), S3 User Guide.
 */
export class MemoryAccount implements AccountReader, AccountWriter {
  readonly region = 'us-east-1';
  readonly writes: (IamCall | BucketCall)[] = [];
  contents: AccountContents;

  constructor(
    readonly accountId = '111122223333',
    contents: Partial<AccountContents> = {},
  ) {
    this.contents = { roles: {}, policies: {}, buckets: {}, blockPublicPolicy: false, ...structuredClone(contents) };
  }

  // Reads

  roles(): Promise<Reading<readonly LiveRole[]>> {
    return known(Object.values(this.contents.roles).map((role) => this.#live(role)));
  }

  role(name: string): Promise<Reading<LiveRole>> {
    const role = this.#find(name);
    return role === undefined ? absent() : known(this.#live(role));
  }

  async document(arn: string): Promise<Reading<string>> {
    const policy = await this.policy(arn);
    return policy.status === 'known' ? policy.value.document : policy;
  }

  policy(arn: string): Promise<Reading<LivePolicy>> {
    const policy = this.contents.policies[arn];
    if (policy === undefined) return absent();
    const { name, path, description, defaultVersionId, versions, tags } = policy;
    return known({
      ...{ arn, name, path, description, defaultVersionId },
      attachmentCount: Object.values(this.contents.roles).filter((role) => role.attached.includes(arn)).length,
      document: { status: 'known' as const, value: documentOf(policy) },
      versions: {
        status: 'known' as const,
        value: versions.map(({ id }) => ({ id, isDefault: id === defaultVersionId })),
      },
      tags: { status: 'known' as const, value: { ...tags } },
    });
  }

  bucketNames(): Promise<Reading<readonly string[]>> {
    return known(Object.keys(this.contents.buckets));
  }

  bucket(name: string): Promise<LiveBucket> {
    const policy = this.contents.buckets[name];
    return Promise.resolve({
      name,
      region: Object.hasOwn(this.contents.buckets, name)
        ? { status: 'known', value: this.region }
        : { status: 'absent' },
      policy: policy === undefined ? { status: 'absent' } : { status: 'known', value: policy },
      publicAccessBlock: { status: 'absent' },
      ownership: { status: 'known', value: 'BucketOwnerEnforced' },
      encryption: { status: 'known', value: { algorithm: 'AES256' } },
    });
  }

  accountPublicAccessBlock(): Promise<Reading<PublicAccessBlock>> {
    return known({ ...ALL_BLOCKED, blockPublicPolicy: this.contents.blockPublicPolicy });
  }

  key(): Promise<Reading<LiveKey>> {
    return absent();
  }

  // Writes

  write(call: IamCall | BucketCall): Promise<WriteReceipt> {
    try {
      this.#execute(call);
    } catch (cause) {
      return Promise.reject(new ServiceError(call.operation, this.accountId, { cause }));
    }
    this.writes.push(call);
    return Promise.resolve({ requestId: `request-${String(this.writes.length)}` });
  }

  #execute(call: IamCall | BucketCall): void {
    const { contents } = this;
    switch (call.operation) {
      case 'CreatePolicy': {
        const arn = `arn:aws:iam::${this.accountId}:policy${call.path}${call.name}`;
        if (contents.policies[arn] !== undefined) throw new Error('EntityAlreadyExists');
        const { name, path, description } = call;
        contents.policies[arn] = {
          ...{ arn, name, path, description },
          versions: [{ id: 'v1', document: checked(call.document, 'permissions') }],
          defaultVersionId: 'v1',
          nextVersion: 2,
          tags: { ...call.tags },
        };
        return;
      }
      case 'CreatePolicyVersion': {
        const policy = this.#policy(call.policyArn);
        if (policy.versions.length >= 5) throw new Error('LimitExceeded: a policy has at most five versions');
        const id = `v${String(policy.nextVersion++)}`;
        policy.versions.push({ id, document: checked(call.document, 'permissions') });
        policy.defaultVersionId = id;
        return;
      }
      case 'DeletePolicyVersion': {
        const policy = this.#policy(call.policyArn);
        if (policy.defaultVersionId === call.versionId) throw new Error('DeleteConflict: the default version');
        const rest = policy.versions.filter(({ id }) => id !== call.versionId);
        if (rest.length === policy.versions.length) throw new Error('NoSuchEntity');
        policy.versions = rest;
        return;
      }
      case 'DeletePolicy': {
        const policy = this.#policy(call.policyArn);
        const isAttached = Object.values(contents.roles).some(({ attached }) => attached.includes(policy.arn));
        if (isAttached) throw new Error('DeleteConflict: attached');
        if (policy.versions.length > 1) throw new Error('DeleteConflict: has further versions');
        contents.policies = Object.fromEntries(Object.entries(contents.policies).filter(([arn]) => arn !== policy.arn));
        return;
      }
      case 'TagPolicy':
        Object.assign(this.#policy(call.policyArn).tags, call.tags);
        return;
      case 'CreateRole': {
        if (this.#find(call.name) !== undefined) throw new Error('EntityAlreadyExists');
        const { name, path, description, maxSessionDuration, permissionsBoundary } = call;
        contents.roles[name] = {
          ...{ name, path, description, maxSessionDuration, permissionsBoundary },
          arn: `arn:aws:iam::${this.accountId}:role${path}${name}`,
          id: `AROA${name.toUpperCase()}`,
          trust: checked(call.trust, 'trust'),
          tags: { ...call.tags },
          attached: [],
          inline: {},
        };
        return;
      }
      case 'UpdateAssumeRolePolicy':
        this.#role(call.role).trust = checked(call.document, 'trust');
        return;
      case 'UpdateRole': {
        const role = this.#role(call.role);
        role.description = call.description;
        role.maxSessionDuration = call.maxSessionDuration;
        return;
      }
      case 'TagRole':
        Object.assign(this.#role(call.role).tags, call.tags);
        return;
      case 'UntagRole': {
        const role = this.#role(call.role);
        role.tags = Object.fromEntries(Object.entries(role.tags).filter(([key]) => !call.keys.includes(key)));
        return;
      }
      case 'PutRolePermissionsBoundary':
        this.#role(call.role).permissionsBoundary = call.policyArn;
        return;
      case 'DeleteRolePermissionsBoundary':
        this.#role(call.role).permissionsBoundary = undefined;
        return;
      case 'AttachRolePolicy': {
        this.#policy(call.policyArn);
        const role = this.#role(call.role);
        if (!role.attached.includes(call.policyArn)) role.attached.push(call.policyArn);
        return;
      }
      case 'DetachRolePolicy': {
        const role = this.#role(call.role);
        if (!role.attached.includes(call.policyArn)) throw new Error('NoSuchEntity');
        role.attached = role.attached.filter((arn) => arn !== call.policyArn);
        return;
      }
      case 'DeleteRolePolicy': {
        const role = this.#role(call.role);
        if (role.inline[call.policyName] === undefined) throw new Error('NoSuchEntity');
        role.inline = Object.fromEntries(Object.entries(role.inline).filter(([name]) => name !== call.policyName));
        return;
      }
      case 'DeleteRole': {
        const role = this.#role(call.role);
        if (role.attached.length > 0 || Object.keys(role.inline).length > 0) throw new Error('DeleteConflict');
        contents.roles = Object.fromEntries(Object.entries(contents.roles).filter(([name]) => name !== role.name));
        return;
      }
      case 'PutBucketPolicy': {
        this.#mayWriteBucket(call);
        if (Buffer.byteLength(call.document) > 20_480) throw new Error('PolicyTooLarge');
        const result = parsePolicy(checked(call.document, 'bucket'), 'bucket', 'put');
        if (contents.blockPublicPolicy && 'policy' in result && isPublicPolicy(result.policy)) {
          throw new Error('AccessDenied: public policies are prevented by the BlockPublicPolicy setting');
        }
        contents.buckets[call.bucket] = call.document;
        return;
      }
      case 'DeleteBucketPolicy':
        this.#mayWriteBucket(call);
        contents.buckets[call.bucket] = undefined;
        return;
    }
  }

  #mayWriteBucket({ bucket, owner, before }: BucketCall): void {
    if (owner !== this.accountId) throw new Error('AccessDenied: ExpectedBucketOwner');
    if (!Object.hasOwn(this.contents.buckets, bucket)) throw new Error('NoSuchBucket');
    if (this.contents.buckets[bucket] !== before) throw new Error('the bucket policy has changed since it was read');
  }

  #find(name: string): MemoryRole | undefined {
    return Object.values(this.contents.roles).find((role) => role.name.toLowerCase() === name.toLowerCase());
  }

  #role(name: string): MemoryRole {
    const role = this.#find(name);
    if (role === undefined) throw new Error('NoSuchEntity');
    return role;
  }

  #policy(arn: string): MemoryPolicy {
    const policy = this.contents.policies[arn];
    if (policy === undefined) throw new Error('NoSuchEntity');
    return policy;
  }

  #live(role: MemoryRole): LiveRole {
    const { arn, name, path, id, trust, description, maxSessionDuration, permissionsBoundary, tags } = role;
    return {
      ...{ arn, name, path, id, trust },
      description: description === '' ? { status: 'absent' } : { status: 'known', value: description },
      maxSessionDuration: { status: 'known', value: maxSessionDuration },
      permissionsBoundary:
        permissionsBoundary === undefined ? { status: 'absent' } : { status: 'known', value: permissionsBoundary },
      tags: { status: 'known', value: { ...tags } },
      attached: {
        status: 'known',
        value: role.attached.map((policyArn) => {
          const policy = this.#policy(policyArn);
          return {
            arn: policyArn,
            name: policy.name,
            document: { status: 'known' as const, value: documentOf(policy) },
          };
        }),
      },
      inline: {
        status: 'known',
        value: Object.entries(role.inline).map(([policyName, document]) => ({
          name: policyName,
          document: { status: 'known' as const, value: document },
        })),
      },
    };
  }
}

/** The document of the default version. */
export function documentOf({ versions, defaultVersionId }: MemoryPolicy): string {
  return versions.find(({ id }) => id === defaultVersionId)?.document ?? '';
}

/** AWS refuses what is no policy. */
function checked(document: string, kind: 'permissions' | 'trust' | 'bucket'): string {
  const result = parsePolicy(document, kind, 'write');
  if ('problem' in result || result.policy.defects.length > 0) throw new Error('MalformedPolicyDocument');
  return document;
}

function known<T>(value: T): Promise<Reading<T>> {
  return Promise.resolve({ status: 'known', value });
}

function absent<T>(): Promise<Reading<T>> {
  return Promise.resolve({ status: 'absent' });
}
