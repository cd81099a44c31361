import type { LiveBucket, LiveKey, LivePolicy, LiveRole, PublicAccessBlock, Reading } from '../../src/live/state.js';
import type { AccountReader } from '../../src/ports.js';

export const known = <T>(value: T): Reading<T> => ({ status: 'known', value });
export const absent = { status: 'absent' } as const;
export const refused = (needs: string) => ({ status: 'unknown', reason: 'AWS refused to tell', needs }) as const;

/** All four settings of Block Public Access, on or off. */
export const blockOf = (on: boolean): PublicAccessBlock => ({
  blockPublicAcls: on,
  ignorePublicAcls: on,
  blockPublicPolicy: on,
  restrictPublicBuckets: on,
});

/** A new bucket as S3 makes it today. */
export function newBucket(name: string, changes: Partial<LiveBucket> = {}): LiveBucket {
  return {
    name,
    region: known('us-east-1'),
    policy: absent,
    publicAccessBlock: known(blockOf(true)),
    ownership: known('BucketOwnerEnforced'),
    encryption: known({ algorithm: 'AES256' }),
    ...changes,
  };
}

/** An account in memory that remembers what was asked. */
export class FakeAccount implements AccountReader {
  readonly asked: string[] = [];
  readonly region = 'us-east-1';
  listing: Reading<readonly LiveRole[]> | undefined;
  readonly rolesByName = new Map<string, Reading<LiveRole>>();
  readonly buckets = new Map<string, LiveBucket>();
  readonly policies = new Map<string, Reading<LivePolicy>>();
  readonly keys = new Map<string, Reading<LiveKey>>();
  block: Reading<PublicAccessBlock> = absent;
  names: Reading<readonly string[]> | undefined;

  constructor(readonly accountId: string) {}

  roles(): Promise<Reading<readonly LiveRole[]>> {
    this.asked.push('roles');
    const all = [...this.rolesByName.values()].flatMap((one) => (one.status === 'known' ? [one.value] : []));
    return Promise.resolve(this.listing ?? known(all));
  }

  role(name: string): Promise<Reading<LiveRole>> {
    this.asked.push(`role ${name}`);
    return Promise.resolve(this.rolesByName.get(name) ?? absent);
  }

  policy(arn: string): Promise<Reading<LivePolicy>> {
    this.asked.push(`policy ${arn}`);
    return Promise.resolve(this.policies.get(arn) ?? absent);
  }

  async document(arn: string): Promise<Reading<string>> {
    const policy = await this.policy(arn);
    return policy.status === 'known' ? policy.value.document : policy;
  }

  bucketNames(): Promise<Reading<readonly string[]>> {
    this.asked.push('bucketNames');
    return Promise.resolve(this.names ?? known([...this.buckets.keys()]));
  }

  bucket(name: string, owner: string): Promise<LiveBucket> {
    this.asked.push(`bucket ${name} of ${owner}`);
    return Promise.resolve(this.buckets.get(name) ?? newBucket(name, { region: absent }));
  }

  accountPublicAccessBlock(): Promise<Reading<PublicAccessBlock>> {
    this.asked.push('accountPublicAccessBlock');
    return Promise.resolve(this.block);
  }

  key(arn: string): Promise<Reading<LiveKey>> {
    this.asked.push(`key ${arn}`);
    return Promise.resolve(this.keys.get(arn) ?? absent);
  }
}
