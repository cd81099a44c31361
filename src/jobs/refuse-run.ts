import type { Plan } from '../plan/plan.js';
import type { Permission, PlanStep } from '../plan/step.js';
import type { Finding } from '../report/finding.js';
import type { Report } from '../report/report.js';
import { otherDigest } from './plan.js';
import { inputFinding } from './report-plan.js';

/** What a run may do, as the inputs say; never the config, which a pull request can change. */
export interface RunLimits {
  readonly planDigest?: string;
  readonly requireReviewedPlan: boolean;
  readonly allowReplace: boolean;
  readonly allowDestroy: boolean;
  readonly allowUntrustedCheckout: boolean;
  /** GitHub's name of the event that started the run; left out: none did. */
  readonly eventName?: string;
}

const PULL_REQUEST_EVENTS: ReadonlySet<string> = new Set(['pull_request', 'pull_request_target']);

/** Every reason why a plan must not be carried out by this run. A dry run only asks whether it is the reviewed plan. */
export function refuseRun(plan: Plan, checked: Report, limits: RunLimits, isDryRun: boolean): Finding[] {
  const found = otherDigest(plan, limits.planDigest);
  if (isDryRun) return found;
  const { eventName = '' } = limits;
  if (checked.outcome !== 'passed') found.push(checkFailed(checked));
  if (limits.requireReviewedPlan && limits.planDigest === undefined && plan.steps.length > 0) {
    found.push(
      inputFinding('plan-not-reviewed', 'require-reviewed-plan is set and no plan-digest is given', 'give the digest'),
    );
  }
  if (PULL_REQUEST_EVENTS.has(eventName) && !limits.allowUntrustedCheckout) {
    found.push(
      inputFinding(
        'pull-request-event',
        `apply does not run on the event ${eventName}: what it would apply is not merged`,
        'run it on push to the default branch; plan shows the steps on a pull request',
      ),
    );
  }
  if (!limits.allowReplace) found.push(...withoutPermission(plan.steps, 'allow-replace'));
  if (!limits.allowDestroy) found.push(...withoutPermission(plan.steps, 'allow-destroy'));
  return found;
}

/** A finding of the check itself, not of the inputs: the exit code stays that of the check. */
function checkFailed({ summary }: Report): Finding {
  const finding = inputFinding(
    'check-failed',
    `nothing is applied: the check has ${String(summary.errors)} errors, ${String(summary.warnings)} warnings`,
    'correct what the check found, or waive it with a reason',
  );
  return { ...finding, sources: ['rule'] };
}

function withoutPermission(steps: readonly PlanStep[], permission: Permission): Finding[] {
  return steps
    .filter(({ needs }) => needs === permission)
    .map(({ id, summary }) =>
      inputFinding(`needs-${permission}`, `step ${id} needs ${permission}: ${summary}`, `give ${permission}`),
    );
}
