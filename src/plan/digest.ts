import type { LivePolicy, LiveRole, Reading } from '../live/state.js';
import { canonicalJson } from './canonical-json.js';
import type { Sha256 } from './config-hash.js';
import type { PlannedConnection } from './plan.js';
import type { CoactiveState } from './plan-coactive.js';
import type { PlanStep } from './step.js';

/**
 * `sha256:` over what the steps write and over the live state that they were computed from, so that what a reviewer saw is
 * what runs: another step, or another state under the same steps, is another plan. Wording is not part of it.
 */
export function digestOf(steps: readonly PlanStep[], planned: readonly PlannedConnection[], sha256: Sha256): string {
  const text = canonicalJson({
    version: 1,
    steps: steps.map(({ id, effect, needs, call }) => ({ id, effect, needs, call })),
    live: planned.map(({ connection, state }) => ({
      connection: connection.name,
      account: state.accountId,
      role: state.role && {
        role: roleFacts(state.role.role),
        policies: [...state.role.policies].map(([arn, policy]) => [arn, policyFacts(policy)]),
      },
      bucket: state.bucket && {
        policy: state.bucket.bucket.policy,
        blocks: [state.bucket.bucket.publicAccessBlock, state.bucket.accountBlock],
      },
      coactive: state.coactive && coactiveFacts(state.coactive, connection.name),
    })),
  });
  return `sha256:${sha256(text)}`;
}

/** In an order of their own: AWS lists in any. */
function roleFacts(reading: Reading<LiveRole>): unknown {
  if (reading.status !== 'known') return reading.status;
  const { attached, inline } = reading.value;
  return {
    ...reading.value,
    attached: attached.status === 'known' ? sortBy(attached.value, ({ arn }) => arn) : attached.status,
    inline: inline.status === 'known' ? sortBy(inline.value, ({ name }) => name) : inline.status,
  };
}

function policyFacts(reading: Reading<LivePolicy>): unknown {
  if (reading.status !== 'known') return reading.status;
  const { versions } = reading.value;
  return {
    ...reading.value,
    versions:
      versions.status === 'known' ? versions.value.map(({ id, isDefault }) => ({ id, isDefault })) : versions.status,
  };
}

/** Of the connection alone: others come and go. Its status is no part of what was declared. */
function coactiveFacts(reading: CoactiveState, wanted: string): unknown {
  if (reading.status !== 'known') return reading.status;
  const own = reading.value.filter(({ name }) => name === wanted);
  return own.map(({ id, description, type, config }) => ({ id, description, type, config }));
}

function sortBy<T>(items: readonly T[], key: (item: T) => string): T[] {
  return [...items].sort((one, other) => (key(one) < key(other) ? -1 : Number(key(one) > key(other))));
}
