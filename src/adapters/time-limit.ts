import { createContext, Script, type Context } from 'node:vm';
import type { TimeLimit } from '../ports.js';

/**
 * Stops a task by Node's own watchdog, which also ends loops and regular expressions that never yield. The task runs in
 * this realm with all its rights: this bounds time and nothing else.
 */
export class Watchdog implements TimeLimit {
  private readonly script = new Script('task()');
  private context: Context | undefined;

  run(milliseconds: number, task: () => void): boolean {
    // Made on first use: most runs have no guardrails.
    const context = (this.context ??= createContext(Object.create(null) as object));
    context.task = task;
    try {
      this.script.runInContext(context, { timeout: milliseconds });
      return true;
    } catch (error) {
      if (isTimeout(error)) return false;
      throw error;
    } finally {
      context.task = undefined;
    }
  }
}

/** The error belongs to the other realm, so it is no `Error` of this one. */
function isTimeout(error: unknown): boolean {
  return (
    typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
  );
}
