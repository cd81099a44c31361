import type { DeclaredSubject } from '../config/policies.js';
import type { Plan } from '../plan/plan.js';
import type { Refusal } from '../plan/refusal.js';
import type { PlanStep } from '../plan/step.js';
import type { Finding } from '../report/finding.js';
import type { PlanReport, StepReport } from '../report/plan-report.js';
import { findingOf } from '../report/problem.js';
import type { ConnectionReport, Report } from '../report/report.js';

/** The plan as a report shows it before anything was tried. */
export function reportPlan(plan: Plan, isRefused = plan.refusals.length > 0): PlanReport {
  const { digest, configHash, steps, notes } = plan;
  const status = isRefused ? 'refused' : 'planned';
  return { digest, configHash, steps: steps.map((step) => reportStep(step)), notes, status };
}

export function reportStep({ call, ...step }: PlanStep): StepReport {
  return { ...step, operation: call.operation };
}

/** A refusal at the place of the config where it can be resolved. */
export function refusalFinding({ rule, message, fix, connection, pointer }: Refusal): Finding {
  const { origin, name } = connection;
  const range = origin.rangeOf(pointer);
  return { ...findingOf({ rule, message, fix, file: origin.file, ...range }), connection: name };
}

/** A refusal of the whole run: it is about an input. */
export function inputFinding(rule: string, message: string, fix: string): Finding {
  return findingOf({ rule, message, fix });
}

/** The connections of a plan, without verdicts: nothing was judged. */
export function describeSubjects(subjects: readonly DeclaredSubject[]): ConnectionReport[] {
  return subjects.map(({ connection: { name, method, bucket, prefixes, state } }) => ({
    ...{ name, method, bucket, prefixes },
    ...(state === 'absent' && { state }),
    verdicts: {},
  }));
}

export function countDocuments(subjects: readonly DeclaredSubject[], configs: readonly string[]): Report['checked'] {
  const policies = subjects.flatMap((subject) => subject.policies);
  return { configs, policies: policies.length, generated: policies.filter(({ generated }) => generated).length };
}
