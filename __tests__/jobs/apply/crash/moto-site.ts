import { createAwsAccounts } from '../../../../src/compose/aws.js';
import type { ApplyServices } from '../../../../src/jobs/apply.js';
import type { LiveRole, Reading } from '../../../../src/live/state.js';
import type { AccountReader, AccountWriter } from '../../../../src/ports.js';
import type { AwsServer } from '../../../aws/aws-server.js';
import { administer } from '../../../aws/world.js';
import type { MemoryPolicy, MemoryRole } from '../../../fakes/memory-account.js';
import { MemoryCoactive } from '../../../fakes/memory-coactive.js';
import { servicesOf, type Watch } from '../../../fakes/world.js';
import { ACCOUNT } from '../declarations.js';
import type { Scenario, Site, Start } from './site.js';

/** A policy that roles are bounded by in the scenarios: IAM takes no boundary that does not exist. */
const BOUNDARY = 'boundary';
const ALL = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 's3:*', Resource: '*' }] };

/** AWS as moto and the strict layer play it, through our own adapters; Coactive is in memory. */
export class MotoSite implements Site {
  readonly #coactive = new MemoryCoactive();

  private constructor(
    private readonly aws: AwsServer,
    private readonly reader: AccountReader,
    private readonly writer: AccountWriter,
  ) {}

  static async open(aws: AwsServer): Promise<MotoSite> {
    const { readers, writers } = createAwsAccounts({ sleep: () => Promise.resolve() }, aws.environmentOf(ACCOUNT));
    const address = { accountId: ACCOUNT, region: 'us-east-1' };
    return new MotoSite(aws, await readers.open(address), await writers.open(address));
  }

  async reset({ account, coactive }: Start): Promise<void> {
    await this.aws.reset();
    this.#coactive.items = structuredClone([...coactive]);
    const { iam, s3, control } = administer(this.aws, ACCOUNT);
    await iam.createPolicy({ PolicyName: BOUNDARY, PolicyDocument: JSON.stringify(ALL) });
    for (const policy of Object.values(account.policies)) await this.#makePolicy(policy);
    for (const role of Object.values(account.roles)) await this.#makeRole(role);
    for (const [Bucket, text] of Object.entries(account.buckets)) {
      await s3.createBucket({ Bucket });
      // Which new buckets have.
      if (!account.blockPublicPolicy) await s3.deletePublicAccessBlock({ Bucket });
      if (text !== undefined) await s3.putBucketPolicy({ Bucket, Policy: text });
    }
    const { blockPublicPolicy } = account;
    await control.putPublicAccessBlock({
      AccountId: ACCOUNT,
      PublicAccessBlockConfiguration: { BlockPublicPolicy: blockPublicPolicy },
    });
  }

  services(files: Scenario['files'], watch: Watch): ApplyServices {
    const { reader, writer } = this;
    const wait = () => Promise.resolve();
    return servicesOf({ files, watch, wait, reader, writer, coactive: this.#coactive });
  }

  async state(): Promise<Start> {
    const { iam, s3 } = administer(this.aws, ACCOUNT);
    const { Policies = [] } = await iam.listPolicies({ Scope: 'Local' });
    const { Roles = [] } = await iam.listRoles({});
    const { Buckets = [] } = await s3.listBuckets({});
    const policies: Record<string, MemoryPolicy> = {};
    for (const { Arn: arn = '', PolicyName } of Policies) {
      if (PolicyName !== BOUNDARY) policies[arn] = await this.#readPolicy(arn);
    }
    const roles: Record<string, MemoryRole> = {};
    for (const { RoleName: name = '' } of Roles) roles[name] = roleOf(valueOf(await this.reader.role(name)));
    const buckets: Record<string, string | undefined> = {};
    for (const { Name: name = '' } of Buckets) {
      const { policy } = await this.reader.bucket(name, ACCOUNT);
      buckets[name] = policy.status === 'known' ? policy.value : undefined;
    }
    return {
      account: { roles, policies, buckets, blockPublicPolicy: false },
      coactive: structuredClone(this.#coactive.items),
    };
  }

  async #makePolicy({ name, path, description, versions, defaultVersionId, tags }: MemoryPolicy): Promise<void> {
    const { iam } = administer(this.aws, ACCOUNT);
    const [first, ...rest] = versions;
    const { Policy } = await iam.createPolicy({
      ...{ PolicyName: name, Path: path, Description: description },
      PolicyDocument: first?.document ?? '',
      Tags: tagList(tags),
    });
    for (const { id, document } of rest) {
      const SetAsDefault = id === defaultVersionId;
      await iam.createPolicyVersion({ PolicyArn: Policy?.Arn, PolicyDocument: document, SetAsDefault });
    }
  }

  async #makeRole(role: MemoryRole): Promise<void> {
    const { iam } = administer(this.aws, ACCOUNT);
    await iam.createRole({
      ...{ RoleName: role.name, Path: role.path, AssumeRolePolicyDocument: role.trust },
      ...{ Description: role.description, MaxSessionDuration: role.maxSessionDuration, Tags: tagList(role.tags) },
      ...(role.permissionsBoundary !== undefined && { PermissionsBoundary: role.permissionsBoundary }),
    });
    for (const PolicyArn of role.attached) await iam.attachRolePolicy({ RoleName: role.name, PolicyArn });
    for (const [PolicyName, PolicyDocument] of Object.entries(role.inline)) {
      await iam.putRolePolicy({ RoleName: role.name, PolicyName, PolicyDocument });
    }
  }

  /** Every version with its document: what a shortcut of our reader would not show. */
  async #readPolicy(arn: string): Promise<MemoryPolicy> {
    const { iam } = administer(this.aws, ACCOUNT);
    const live = valueOf(await this.reader.policy(arn));
    const versions = await Promise.all(
      valueOf(live.versions).map(async ({ id }) => {
        const { PolicyVersion } = await iam.getPolicyVersion({ PolicyArn: arn, VersionId: id });
        return { id, document: decodeURIComponent(PolicyVersion?.Document ?? '') };
      }),
    );
    const { name, path, description = '', defaultVersionId } = live;
    const nextVersion = Math.max(...versions.map(({ id }) => Number(id.slice(1)))) + 1;
    const tags = live.tags.status === 'known' ? { ...live.tags.value } : {};
    return { ...{ arn, name, path, description, versions, defaultVersionId, nextVersion, tags } };
  }
}

function roleOf(role: LiveRole): MemoryRole {
  const { arn, name, path, trust } = role;
  const inline = valueOf(role.inline).map((one) => [one.name, valueOf(one.document)] as const);
  return {
    // Ids differ from run to run.
    ...{ arn, name, path, trust, id: 'AROA' },
    description: role.description.status === 'known' ? role.description.value : '',
    maxSessionDuration: valueOf(role.maxSessionDuration),
    permissionsBoundary: role.permissionsBoundary.status === 'known' ? role.permissionsBoundary.value : undefined,
    tags: role.tags.status === 'known' ? { ...role.tags.value } : {},
    attached: valueOf(role.attached).map((one) => one.arn),
    inline: Object.fromEntries(inline),
  };
}

function valueOf<T>(reading: Reading<T>): T {
  if (reading.status === 'known') return reading.value;
  throw new Error(`the test can not read what is there: ${JSON.stringify(reading)}`);
}

function tagList(tags: Readonly<Record<string, string>>) {
  return Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
}
