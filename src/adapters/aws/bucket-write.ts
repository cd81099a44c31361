import type { BucketCall } from '../../live/write-call.js';
import type { WriteReceipt } from '../../ports.js';
import { findRegion, inputOf, readBucketPolicy } from './bucket.js';
import type { S3Reads, S3Writes, WriteClients } from './clients.js';
import { isConflict, isUnknownPrincipal, retryWrite, type Sleep } from './retry-write.js';
import { serviceError } from './service-error.js';
import { changedMeanwhile, writeFailure } from './write-failure.js';

/**
 * Puts or deletes a bucket policy. S3 has no conditional write for it, so it is read again right before, and each time that
 * the write is tried again; whoever changed it in between wins, and the run stops. The moment between the two calls remains.
 */
export async function writeBucket(
  clients: Pick<WriteClients, 's3' | 's3Once'>,
  call: BucketCall,
  homeRegion: string,
  sleep: Sleep,
): Promise<WriteReceipt> {
  const region = await findRegion(await clients.s3(homeRegion), call);
  if (region.status !== 'known') {
    const reason = region.status === 'absent' ? 'there is no such bucket' : region.reason;
    throw serviceError(call.operation, call.bucket, reason);
  }
  const [reads, writes] = await Promise.all([clients.s3(region.value), clients.s3Once(region.value)]);
  let lost = 0;
  try {
    return await retryWrite(
      async () => ((await isDone(reads, call)) ? {} : await send(writes, call)),
      (failure) => {
        if (failure.kind === 'unavailable') return (lost += 1) < MOST_LOST;
        return isConflict(failure) || isUnknownPrincipal(failure);
      },
      sleep,
    );
  } catch (error) {
    throw writeFailure('s3', call.operation, call.bucket, error);
  }
}

/** Attempts that are throttled, fail or get no answer, before it is given up. */
const MOST_LOST = 6;

/** Whether the policy is already what the call makes it. Throws when it is neither that nor what the plan was made from. */
async function isDone(s3: Pick<S3Reads, 'getBucketPolicy'>, call: BucketCall): Promise<boolean> {
  const now = await readBucketPolicy(s3, call);
  if (now.status === 'unknown') {
    throw serviceError(
      call.operation,
      call.bucket,
      `its policy could not be read right before: ${now.reason}`,
      now.needs,
    );
  }
  const text = now.status === 'known' ? now.value : undefined;
  const wanted = call.operation === 'PutBucketPolicy' ? call.document : undefined;
  if (text === wanted) return true;
  if (text !== call.before) throw changedMeanwhile(call.bucket);
  return false;
}

async function send(s3: S3Writes, call: BucketCall): Promise<WriteReceipt> {
  const address = inputOf(call);
  const answer =
    call.operation === 'PutBucketPolicy'
      ? await s3.putBucketPolicy({ ...address, Policy: call.document })
      : await s3.deleteBucketPolicy(address);
  const { requestId } = answer.$metadata;
  return requestId === undefined ? {} : { requestId };
}
