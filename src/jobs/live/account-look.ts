import type { BucketAccess, LiveBucket, LiveKey, LiveRole, PublicAccessBlock, Reading } from '../../live/state.js';
import { isUnknown } from '../../live/subject.js';
import type { AccountReader } from '../../ports.js';

/** Up to so many roles are read one by one, which is fresh and complete; more are taken from the listing of the account. */
export const FEW_ROLES = 3;

/** One account during a run: what several connections share is read once. */
export class AccountLook {
  readonly #buckets = new Map<string, Promise<LiveBucket>>();
  readonly #accesses = new Map<string, Promise<BucketAccess>>();
  readonly #keys = new Map<string, Promise<Reading<LiveKey>>>();
  readonly #documents = new Map<string, Promise<Reading<string>>>();
  #block: Promise<Reading<PublicAccessBlock>> | undefined;

  /** @param roleCount how many roles of the account the run is about */
  constructor(
    readonly reader: AccountReader,
    private readonly roleCount: number,
  ) {}

  /**
   * The listing is read in any case, to find roles that nobody declared. A role that it does not tell whole (AWS's own
   * policies are not in it) is read by itself; but not where a permission for the listing is missing: that is named rather
   * than made up for by five calls a role.
   */
  async role(name: string): Promise<Reading<LiveRole>> {
    if (this.roleCount <= FEW_ROLES) return await this.reader.role(name);
    const listing = await this.reader.roles();
    if (listing.status !== 'known') return await this.reader.role(name);
    const found = listing.value.find((role) => role.name.toLowerCase() === name.toLowerCase());
    if (found === undefined) return { status: 'absent' };
    return isWhole(found) ? { status: 'known', value: found } : await this.reader.role(name);
  }

  bucket(name: string, owner: string): Promise<LiveBucket> {
    return remember(this.#buckets, `${owner} ${name}`, () => this.reader.bucket(name, owner));
  }

  bucketAccess(name: string, owner: string): Promise<BucketAccess> {
    return remember(this.#accesses, `${owner} ${name}`, () => this.reader.bucketAccess(name, owner));
  }

  key(arn: string): Promise<Reading<LiveKey>> {
    return remember(this.#keys, arn, () => this.reader.key(arn));
  }

  /** What a managed policy says. */
  policyDocument(arn: string): Promise<Reading<string>> {
    return remember(this.#documents, arn, () => this.reader.policyDocument(arn));
  }

  publicAccessBlock(): Promise<Reading<PublicAccessBlock>> {
    return (this.#block ??= this.reader.accountPublicAccessBlock());
  }

  /** Forgets what IAM or S3 may since tell otherwise. */
  forget(): void {
    this.#buckets.clear();
    this.#accesses.clear();
    this.#documents.clear();
  }
}

function isWhole(role: LiveRole): boolean {
  return partsOf(role).every((part) => !isUnknown(part) || part.needs !== undefined);
}

function partsOf({ attached, inline, ...parts }: LiveRole): readonly Reading<unknown>[] {
  const { description, maxSessionDuration, permissionsBoundary, tags } = parts;
  const documents = [attached, inline].flatMap((list) => (list.status === 'known' ? list.value : []));
  const listed = [attached, inline, description, maxSessionDuration, permissionsBoundary, tags];
  return [...listed, ...documents.map(({ document }) => document)];
}

function remember<T>(known: Map<string, Promise<T>>, key: string, read: () => Promise<T>): Promise<T> {
  const before = known.get(key);
  if (before !== undefined) return before;
  const reading = read();
  known.set(key, reading);
  return reading;
}
