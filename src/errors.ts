/** One thing that the user must fix, at its place. Lines and columns start at 1; a problem of an input has no file. */
export interface InputProblem {
  readonly message: string;
  /** What to do, one line. */
  readonly fix?: string;
  /** The finding's rule in a report; left out: `invalid-config`. */
  readonly rule?: string;
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  readonly endLine?: number;
  readonly endColumn?: number;
}

/** The user must fix an input, a file or a credential: exit 2. Holds every problem found, not just the first. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';

  constructor(readonly problems: readonly InputProblem[]) {
    super(problems.map((problem) => problem.message).join('\n'));
  }
}

/** A service refused or failed: exit 3. Made in an adapter, which knows the operation, its target and the permission. */
export class ServiceError extends Error {
  override readonly name = 'ServiceError';
  /** Of the service's answer; left out: there was none that could be used, so nobody knows whether the work was done. */
  readonly status?: number;

  constructor(
    readonly operation: string,
    readonly target: string,
    options: { readonly cause: unknown; readonly needs?: string; readonly status?: number },
  ) {
    const needs = options.needs === undefined ? '' : ` (needs ${options.needs})`;
    super(`${operation} failed for ${target}${needs}`, { cause: options.cause });
    if (options.status !== undefined) this.status = options.status;
  }
}
