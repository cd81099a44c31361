import type { DeclaredSubject } from '../config/policies.js';
import type { Plan } from '../plan/plan.js';
import type { CoactiveAccess, CoactiveReader, CoactiveWriter } from '../ports.js';
import { buildReport } from '../report/build.js';
import type { Finding } from '../report/finding.js';
import type { PlanReport } from '../report/plan-report.js';
import type { Report } from '../report/report.js';
import { check, type CheckOptions, type CheckServices } from './check.js';
import { continueCommand } from './continue-command.js';
import { executePlan, type Execution, type WriteServices } from './execute-plan.js';
import { loadSubjects } from './load-subjects.js';
import { planSubjects, type LiveServices } from './make-plan.js';
import { refuseRun, type RunLimits } from './refuse-run.js';
import { verifySubjects } from './verify-subjects.js';
import { refusalFinding, reportPlan, reportStep } from './report-plan.js';

export interface ApplyOptions extends CheckOptions, RunLimits {
  readonly region?: string;
  /** Print the plan, take no step. */
  readonly dryRun: boolean;
  readonly detailedExitcode: boolean;
  /** Coactive's own connection, through which the bucket-policy method is tried out. */
  readonly defaultConnection?: string;
}

export interface ApplyServices extends CheckServices, LiveServices, WriteServices {
  readonly coactive?: CoactiveAccess<CoactiveReader & CoactiveWriter>;
  readonly wait: (milliseconds: number) => Promise<void>;
}

/** How long IAM may take to show what was written, in milliseconds, before what is left counts as left. */
const PATIENCE = [1_000, 3_000, 8_000];

/**
 * From live to declared state: checks, plans, refuses with every reason at once, takes the steps, and plans again: what is
 * left then is a failure. Mistakes of the user's end it before the first write.
 */
export async function apply(options: ApplyOptions, services: ApplyServices): Promise<Report> {
  const checked = await check(options, services);
  if (checked.outcome === 'invalid') return { ...checked, command: 'apply' };
  const { subjects } = await loadSubjects(options, services.files, services.trusted);
  const plan = await planSubjects(subjects, services, options.region);
  const refused = [...plan.refusals.map(refusalFinding), ...refuseRun(plan, checked, options, options.dryRun)];
  const report = (planned: PlanReport, findings: readonly Finding[] = []): Report => ({
    ...buildReport({
      ...checked,
      command: 'apply',
      failOn: options.failOn,
      findings: [...checked.findings, ...findings],
    }),
    plan: planned,
  });
  if (refused.length > 0) return report(reportPlan(plan, true), refused);
  if (options.dryRun) {
    const dry = report(reportPlan(plan));
    const isToDo = options.detailedExitcode && plan.steps.length > 0 && dry.outcome === 'passed';
    return isToDo ? { ...dry, outcome: 'failed' } : dry;
  }
  const execution = await executePlan(plan, subjects, services, options.region);
  const after = await replan(subjects, services, options, execution);
  const planned = describeOutcome(plan, execution, after, options);
  if (planned.status !== 'applied') {
    // Why it is not known to have converged: a permission that is missing is named.
    const left = planned.status === 'not-converged' ? (after?.refusals ?? []) : [];
    return { ...report(planned, left.map(refusalFinding)), outcome: 'incomplete' };
  }
  const verification = await verifySubjects(subjects, plan, services.coactive, options.defaultConnection);
  const done = report({ ...planned, ...(verification.length > 0 && { verification }) });
  const hasFailed = done.outcome === 'passed' && verification.some(({ status }) => status === 'failed');
  return hasFailed ? { ...done, outcome: 'failed' } : done;
}

/** What is left to do. Where all steps were taken, IAM gets time to show them; undefined: it could not be read any more. */
async function replan(
  subjects: readonly DeclaredSubject[],
  services: ApplyServices,
  { region }: ApplyOptions,
  { failure, steps }: Execution,
): Promise<Plan | undefined> {
  try {
    let after = await planSubjects(subjects, services, region);
    if (failure !== undefined || steps.length === 0) return after;
    for (const milliseconds of PATIENCE) {
      if (isEmpty(after)) break;
      await services.wait(milliseconds);
      after = await planSubjects(subjects, services, region);
    }
    return after;
  } catch {
    // The run has written: what it did must be told whatever the last look gives.
    return undefined;
  }
}

function isEmpty({ steps, refusals }: Plan): boolean {
  return steps.length === 0 && refusals.length === 0;
}

function describeOutcome(
  plan: Plan,
  { steps, failure }: Execution,
  after: Plan | undefined,
  options: ApplyOptions,
): PlanReport {
  const base = { digest: plan.digest, configHash: plan.configHash, steps, notes: after?.notes ?? plan.notes };
  const next = { continueWith: continueCommand(options, after?.digest) };
  if (failure !== undefined) {
    const { step, message } = failure;
    return { ...base, ...next, status: 'stopped', failure: { step, message } };
  }
  if (after !== undefined && isEmpty(after)) return { ...base, status: 'applied' };
  const left = after?.steps.map((one) => reportStep(one));
  return { ...base, ...next, status: 'not-converged', ...(left !== undefined && { left }) };
}
