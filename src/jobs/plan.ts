import type { Config } from '../config/connection.js';
import type { Plan } from '../plan/plan.js';
import type { WorkspaceFiles } from '../ports.js';
import { buildReport } from '../report/build.js';
import type { Finding } from '../report/finding.js';
import type { Report } from '../report/report.js';
import { loadSubjects, type SubjectOptions } from './load-subjects.js';
import { planSubjects, type LiveServices } from './make-plan.js';
import { countDocuments, describeSubjects, inputFinding, refusalFinding, reportPlan } from './report-plan.js';

export interface PlanOptions extends SubjectOptions {
  readonly region?: string;
  /** The digest of the plan that was reviewed. */
  readonly planDigest?: string;
  /** A plan with steps is a failure. */
  readonly detailedExitcode: boolean;
}

export interface PlanServices extends LiveServices {
  readonly files: WorkspaceFiles;
  /** The base branch's config, on pull requests: its roles are assumed to read. */
  readonly trusted?: Config;
}

/** The steps from live to declared state. Writes nothing, and could not: it has no writer. */
export async function plan(options: PlanOptions, services: PlanServices): Promise<Report> {
  const { subjects, configs } = await loadSubjects(options, services.files, services.trusted);
  const made = await planSubjects(subjects, services, options.region);
  const findings = [...made.refusals.map(refusalFinding), ...otherDigest(made, options.planDigest)];
  const report = buildReport({
    command: 'plan',
    findings,
    connections: describeSubjects(subjects),
    checked: countDocuments(subjects, configs),
    failOn: 'error',
  });
  const isToDo = options.detailedExitcode && made.steps.length > 0 && report.outcome === 'passed';
  return { ...report, ...(isToDo && { outcome: 'failed' }), plan: reportPlan(made) };
}

/** Says when the plan is not the one that was reviewed. */
export function otherDigest({ digest }: Plan, reviewed: string | undefined): Finding[] {
  if (reviewed === undefined || reviewed === digest) return [];
  return [
    inputFinding(
      'other-plan',
      `the plan is not the reviewed one: its digest is ${digest}, and plan-digest says ${reviewed.slice(0, 100)}`,
      'review the new plan, then give its digest',
    ),
  ];
}
