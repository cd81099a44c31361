import type { Plan } from '../plan/plan.js';
import type { Permission, PlanStep } from '../plan/step.js';
import type { Finding } from '../report/finding.js';
import type { Report } from '../report/report.js';
import { otherDigest } from './plan.js';
import type { ReviewedPlan } from './github/reviewed-plan.js';
import { inputFinding } from './report-plan.js';

/** What a run may do, as the inputs say; never the config, which a pull request can change. */
export interface RunLimits {
  readonly planDigest?: string;
  readonly requireReviewedPlan: boolean;
  /** What the merged pull request says of it; left out: not asked, then plan-digest is the reviewed one. */
  readonly reviewedPlan?: ReviewedPlan;
  readonly allowReplace: boolean;
  readonly allowDestroy: boolean;
  readonly allowUntrustedCheckout: boolean;
  /** GitHub's name of the event that started the run; left out: none did. */
  readonly eventName?: string;
}

/** What is checked out on these is not merged, or not yet. */
const PULL_REQUEST_EVENTS: ReadonlySet<string> = new Set([
  ...['pull_request', 'pull_request_target', 'pull_request_review', 'pull_request_review_comment', 'merge_group'],
]);

/** Every reason why a plan must not be carried out by this run. A dry run only asks whether it is the reviewed plan. */
export function refuseRun(plan: Plan, checked: Report, limits: RunLimits, isDryRun: boolean): Finding[] {
  const found = otherDigest(plan, limits.planDigest);
  if (isDryRun) return found;
  const { eventName = '' } = limits;
  if (checked.outcome !== 'passed') found.push(checkFailed(checked));
  if (limits.requireReviewedPlan && plan.steps.length > 0) found.push(...notReviewed(plan, limits));
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

/** Why the plan is not the one that was reviewed. A plan without steps needs no review: it does nothing. */
function notReviewed(plan: Plan, { planDigest, reviewedPlan: reviewed }: RunLimits): Finding[] {
  const refuse = (message: string, fix: string) => [inputFinding('plan-not-reviewed', message, fix)];
  if (reviewed === undefined) {
    if (planDigest !== undefined) return [];
    return refuse('require-reviewed-plan is set and no plan-digest is given', 'give the digest');
  }
  if ('problem' in reviewed) return refuse(`require-reviewed-plan is set, and ${reviewed.problem}`, reviewed.fix);
  if (reviewed.configHash !== plan.configHash) {
    return refuse('what is declared here is not what was declared in the reviewed plan', REVIEW_AGAIN);
  }
  if (reviewed.digest === plan.digest) return [];
  const message = `the plan is not the reviewed one: its digest is ${plan.digest}, and the pull request’s was ${reviewed.digest}`;
  return [inputFinding('other-plan', message, REVIEW_AGAIN)];
}

const REVIEW_AGAIN = 'look at the plan of this run, then run apply by hand with its plan-digest';

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
