import { describe, expect, test } from '@jest/globals';
import { ConfigError, ServiceError } from '../../src/errors.js';
import { describeFailure } from '../../src/report/failure.js';

describe('an error that ends a run', () => {
  test('the user’s: every problem with what to do, exit 2, never a stack', () => {
    const error = new ConfigError([{ message: 'one', fix: 'do this' }, { message: 'two' }]);
    expect(describeFailure(error, true)).toEqual({ lines: ['error: one', '  → do this', 'error: two'], exitCode: 2 });
  });

  test('a service’s: operation, target, permission and cause, exit 3', () => {
    const error = new ServiceError('GetPolicy', 'role x', { cause: new Error('AccessDenied'), needs: 'iam:GetPolicy' });
    expect(describeFailure(error, false)).toEqual({
      lines: ['error: GetPolicy failed for role x (needs iam:GetPolicy): AccessDenied'],
      exitCode: 3,
    });
  });

  test('the machine’s: which call, exit 3', () => {
    const error = Object.assign(new Error('ENOSPC: no space'), { code: 'ENOSPC', syscall: 'write' });
    expect(describeFailure(error, false)).toEqual({
      lines: ['error: the system refused to write: ENOSPC'],
      exitCode: 3,
    });
  });

  test('ours: says so and how to report it; the stack only with debug', () => {
    const defect = new TypeError('x is undefined');
    const short = describeFailure(defect, false);
    expect(short.exitCode).toBe(3);
    expect(short.lines.join('\n')).toMatch(/defect of the tool.*\n.*TypeError: x is undefined\n.*--debug/);
    expect(short.lines.join('\n')).not.toContain('failure.test');
    expect(describeFailure(defect, true).lines.join('\n')).toContain('failure.test');
  });
});
