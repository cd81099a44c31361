import type { Connection } from '../config/connection.js';
import type { DeclaredSubject } from '../config/policies.js';
import { ConfigError, ServiceError } from '../errors.js';
import type { CoactiveCall, WriteCall } from '../live/write-call.js';
import type { Plan } from '../plan/plan.js';
import type { PlanStep } from '../plan/step.js';
import type { AccountWriter, Accounts, CoactiveAccess, CoactiveWriter, WriteReceipt } from '../ports.js';
import type { StepReport } from '../report/plan-report.js';
import { writingAddressOf } from './address-of.js';
import { keyOfAddress } from './live/address.js';
import { openAccounts } from './make-plan.js';
import { reportStep } from './report-plan.js';

/** Who carries a plan out; handed to `apply` alone. */
export interface WriteServices {
  readonly writableAccounts: Accounts<AccountWriter>;
  /** Left out: there are no credentials of Coactive, and then no steps for it. */
  readonly coactive?: CoactiveAccess<CoactiveWriter>;
}

/** What became of a plan: its steps in order, each done or not, and the failure that stopped it. */
export interface Execution {
  readonly steps: readonly StepReport[];
  readonly failure?: { readonly step: string; readonly message: string; readonly error: unknown };
}

/**
 * Takes the steps one after the other: no bucket and no role is ever written twice at once. The first failure stops the
 * run; what was done stays, and is safe to stop at. Accounts are opened before the first write.
 */
export async function executePlan(
  { steps }: Plan,
  subjects: readonly DeclaredSubject[],
  services: WriteServices,
  region: string | undefined,
): Promise<Execution> {
  const write = await openWriters(steps, subjects, services, region);
  const done: StepReport[] = [];
  for (const step of steps) {
    try {
      const receipt = await write(step);
      done.push({
        ...reportStep(step),
        done: true,
        ...(receipt.requestId !== undefined && { requestId: receipt.requestId }),
      });
    } catch (error) {
      const rest = steps.slice(done.length).map((one) => ({ ...reportStep(one), done: false }));
      return { steps: [...done, ...rest], failure: { step: step.id, message: describe(error), error } };
    }
  }
  return { steps: done };
}

type Write = (step: PlanStep) => Promise<WriteReceipt>;

/** Opens every account and Coactive, as far as the steps are for them: what can not be opened costs no half of a run. */
async function openWriters(
  steps: readonly PlanStep[],
  subjects: readonly DeclaredSubject[],
  { writableAccounts, coactive: access }: WriteServices,
  region: string | undefined,
): Promise<Write> {
  const connections = new Map(subjects.map(({ connection }) => [connection.name, connection]));
  const connectionOf = ({ connection }: PlanStep): Connection => {
    const found = connections.get(connection);
    if (found === undefined) throw new Error(`the plan has a step of ${connection}, which is not declared`);
    return found;
  };
  const ofAws = steps.filter(({ call }) => isOfAws(call)).map(connectionOf);
  const accounts = await openAccounts(ofAws, writableAccounts, region);
  const coactive = new Map<string, CoactiveWriter>();
  for (const { apiUrl } of steps.filter(({ call }) => !isOfAws(call)).map(connectionOf)) {
    const writer = coactive.get(apiUrl) ?? (await access?.open(apiUrl));
    if (writer !== undefined) coactive.set(apiUrl, writer);
  }
  return async (step) => {
    const connection = connectionOf(step);
    if (isOfAws(step.call)) {
      const writer = accounts.get(keyOfAddress(writingAddressOf(connection, region)));
      if (writer === undefined) throw new Error(`nobody writes for ${step.connection}`);
      return await writer.write(step.call);
    }
    const writer = coactive.get(connection.apiUrl);
    if (writer === undefined) throw new Error(`nobody writes to Coactive for ${step.connection}`);
    await writer.write(step.call);
    return {};
  };
}

function isOfAws(call: WriteCall): call is Exclude<WriteCall, CoactiveCall> {
  return !call.operation.endsWith('Connection');
}

/** A refusal by its own words; of a defect no more than its message. */
function describe(error: unknown): string {
  if (error instanceof ConfigError) return error.problems.map(({ message }) => message).join('; ');
  if (error instanceof ServiceError) {
    const cause = error.cause instanceof Error ? `: ${error.cause.message}` : '';
    return error.message + cause;
  }
  return error instanceof Error ? error.message : String(error);
}
