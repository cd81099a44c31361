import type { BucketCall, IamCall } from '../../live/write-call.js';
import type { AccountWriter, WriteReceipt } from '../../ports.js';
import { writeBucket } from './bucket-write.js';
import type { WriteClients } from './clients.js';
import { writeIam } from './iam-write.js';
import { Limit } from './limit.js';
import { isBucketCall, type Sleep } from './retry-write.js';

/** Writes to one account, one call of AWS each. */
export class AwsWriter implements AccountWriter {
  private readonly buckets = new Map<string, Limit>();

  constructor(
    private readonly clients: WriteClients,
    private readonly region: string,
    private readonly sleep: Sleep = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  ) {}

  async write(call: IamCall | BucketCall): Promise<WriteReceipt> {
    if (!isBucketCall(call)) return await writeIam(await this.clients.iam(), call, this.sleep);
    // S3 refuses two at once with OperationAborted; and the second must see what the first has written.
    const turn = this.buckets.get(call.bucket) ?? new Limit(1);
    this.buckets.set(call.bucket, turn);
    return await turn.run(() => writeBucket(this.clients, call, this.region, this.sleep));
  }
}
