import type { LiveBucket, LiveKey, LivePolicy, LiveRole, PublicAccessBlock, Reading } from '../../live/state.js';
import type { AccountReader } from '../../ports.js';
import { readAccountBlock } from './account-block.js';
import { readBucket, readBucketNames } from './bucket.js';
import type { ReadClients } from './clients.js';
import { readKey, regionOfKey } from './key.js';
import { readDefaultDocument, readPolicy } from './policy.js';
import { readRole } from './role.js';
import { readRoles } from './roles.js';

/** Reads one account through clients that can do nothing else. Each answer but `roles` is fresh. */
export class AwsReader implements AccountReader {
  private listing: Promise<Reading<readonly LiveRole[]>> | undefined;

  constructor(
    readonly accountId: string,
    readonly region: string,
    private readonly clients: ReadClients,
  ) {}

  roles(): Promise<Reading<readonly LiveRole[]>> {
    return (this.listing ??= this.clients.iam().then(readRoles));
  }

  async role(name: string): Promise<Reading<LiveRole>> {
    return await readRole(await this.clients.iam(), name);
  }

  async policy(arn: string): Promise<Reading<LivePolicy>> {
    return await readPolicy(await this.clients.iam(), arn);
  }

  async document(arn: string): Promise<Reading<string>> {
    return await readDefaultDocument(await this.clients.iam(), arn);
  }

  async bucketNames(): Promise<Reading<readonly string[]>> {
    return await readBucketNames(await this.clients.s3(this.region));
  }

  async bucket(name: string, owner: string): Promise<LiveBucket> {
    return await readBucket(this.clients, { bucket: name, owner }, this.region);
  }

  async accountPublicAccessBlock(): Promise<Reading<PublicAccessBlock>> {
    return await readAccountBlock(await this.clients.s3Control(), this.accountId);
  }

  async key(arn: string): Promise<Reading<LiveKey>> {
    return await readKey(await this.clients.kms(regionOfKey(arn, this.region)), arn);
  }
}
