import type { PublicAccessBlock, Reading } from '../../live/state.js';
import { ask } from './ask.js';
import { blockOf } from './bucket.js';
import type { S3ControlReads } from './clients.js';
import { presence } from './role.js';

/** Block Public Access of the whole account; absent: never set, so nothing is blocked there. */
export async function readAccountBlock(s3: S3ControlReads, accountId: string): Promise<Reading<PublicAccessBlock>> {
  const found = await ask({ service: 's3-control', operation: 'GetPublicAccessBlock' }, () =>
    s3.getPublicAccessBlock({ AccountId: accountId }),
  );
  return found.status === 'known' ? presence(blockOf(found.value.PublicAccessBlockConfiguration)) : found;
}
