import type { LivePolicy } from '../../live/state.js';
import type { Refusals } from '../refusals.js';
import type { DraftStep } from '../step.js';

/** Source: IAM User Guide, reference_iam-quotas. */
const MAX_VERSIONS = 5;

/**
 * The step that makes room for a new version: none while there is room, the oldest that is not the default at five. Undefined
 * where it is refused: at five, when somebody has made an older version the default, one of the others may be kept for a
 * reason; `adopt: true` says otherwise.
 */
export function pruneVersion(name: string, live: LivePolicy, refusals: Refusals): DraftStep[] | undefined {
  const versions = refusals.known(live.versions, `the versions of the policy ${name}`);
  if (versions === undefined) return undefined;
  if (versions.length < MAX_VERSIONS) return [];
  const oldest = versions.find(({ isDefault }) => !isDefault);
  const newest = versions.at(-1);
  if (oldest === undefined || newest === undefined) return [];
  if (!newest.isDefault && !refusals.connection.adopt) {
    refusals.add(
      'five-versions',
      `the policy ${name} has five versions, and somebody has made ${live.defaultVersionId} the default although ${newest.id} is newer`,
      'delete a version that nobody needs, or write adopt: true in the connection',
      ['role', 'policy_name'],
    );
    return undefined;
  }
  return [
    {
      verb: 'delete',
      target: 'permissions',
      resource: live.arn,
      reversible: false,
      call: { operation: 'DeletePolicyVersion', policyArn: live.arn, versionId: oldest.id },
      summary: `delete the version ${oldest.id} of the policy ${name}: IAM keeps five, and this is the oldest that is not the default`,
    },
  ];
}
