import type { LiveKey, Reading } from '../../live/state.js';
import { ask } from './ask.js';
import type { KmsReads } from './clients.js';
import { presence } from './role.js';

/** One KMS key by id, ARN or alias, with its policy. A key of another account tells its state at most. */
export async function readKey(kms: KmsReads, key: string): Promise<Reading<LiveKey>> {
  const found = await ask({ service: 'kms', operation: 'DescribeKey' }, () => kms.describeKey({ KeyId: key }));
  if (found.status !== 'known') return found;
  const metadata = found.value.KeyMetadata;
  const arn = metadata?.Arn;
  const state = metadata?.KeyState;
  if (arn === undefined || state === undefined)
    return { status: 'unknown', reason: 'AWS answered without the ARN or the state of the key' };
  const policy = await ask({ service: 'kms', operation: 'GetKeyPolicy' }, () =>
    // The only name that there is, and an alias is not taken here.
    kms.getKeyPolicy({ KeyId: arn, PolicyName: 'default' }),
  );
  return {
    status: 'known',
    value: {
      arn,
      state,
      manager: metadata?.KeyManager === 'AWS' ? 'AWS' : 'CUSTOMER',
      policy: policy.status === 'known' ? presence(policy.value.Policy) : policy,
    },
  };
}

/** Where to ask about a key: in the region of its ARN, or else in that of the account's address. */
export function regionOfKey(key: string, otherwise: string): string {
  return /^arn:aws[\w-]*:kms:([a-z0-9-]+):\d{12}:/.exec(key)?.[1] ?? otherwise;
}
