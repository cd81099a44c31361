import { ConfigError, ServiceError } from '../errors.js';
import { TOOL } from './tool.js';
import { visible } from './visible.js';

/** What to tell a person about an error that ended a run, and the exit code that it means. */
export interface Failure {
  readonly lines: readonly string[];
  readonly exitCode: 2 | 3;
}

/**
 * The three ways to fail: the user must fix something (2), a service or the machine refused, and a defect of ours (3).
 * Stack traces belong to defects only, and only when asked for.
 */
export function describeFailure(error: unknown, debug: boolean): Failure {
  if (error instanceof ConfigError) {
    const lines = error.problems.flatMap(({ message, fix }) => [
      `error: ${visible(message)}`,
      ...(fix === undefined ? [] : [`  → ${visible(fix)}`]),
    ]);
    return { lines, exitCode: 2 };
  }
  if (error instanceof ServiceError) {
    const cause = error.cause instanceof Error ? `: ${error.cause.message}` : '';
    return { lines: [`error: ${visible(error.message + cause)}`], exitCode: 3 };
  }
  if (isSystemError(error)) {
    const { code, syscall } = error;
    return { lines: [`error: the system refused to ${syscall}: ${code}`], exitCode: 3 };
  }
  const defect = error instanceof Error ? error : new Error(String(error));
  return {
    lines: [
      `error: ${TOOL.name} ${TOOL.version} failed; this is a defect of the tool, not of your files`,
      `  ${visible(`${defect.name}: ${defect.message}`)}`,
      ...(debug ? (defect.stack ?? '').split('\n').map((line) => `  ${visible(line)}`) : []),
      `  → please report it with the command that you ran${debug ? ' and these lines' : ' and what it prints with --debug'}`,
    ],
    exitCode: 3,
  };
}

/** A refusal of the operating system (`ENOSPC`, `EMFILE`, …): of the machine, not of the user's files. */
function isSystemError(error: unknown): error is Error & { readonly code: string; readonly syscall: string } {
  return (
    error instanceof Error &&
    'code' in error &&
    typeof error.code === 'string' &&
    'syscall' in error &&
    typeof error.syscall === 'string'
  );
}
