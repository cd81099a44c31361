import type { InputProblem } from '../errors.js';
import type { Finding } from './finding.js';

/** A mistake of the user's as the report shows it; one in the inputs has no file (`""`). */
export function findingOf(problem: InputProblem): Finding {
  const { rule = 'invalid-config', message, fix, file = '', line = 1, column = 1 } = problem;
  const { endLine = line, endColumn = endLine === line ? column : 1 } = problem;
  return {
    rule,
    severity: 'error',
    message,
    file,
    line,
    column,
    endLine,
    endColumn,
    sources: ['config'],
    ...(fix !== undefined && { fix }),
  };
}
