import { describe, expect, test } from '@jest/globals';
import { explainCredentials, isWithoutCredentials } from '../../../src/adapters/aws/access-analyzer-refusal.js';
import { ConfigError, ServiceError } from '../../../src/errors.js';

const failing = (name: string, more: object = {}) => Object.assign(new Error('very-secret'), { name, ...more });

describe('credentials that AWS did not give', () => {
  test('refused: the user’s to repair, named, without what the service said, and no permission of Access Analyzer', () => {
    const error = explainCredentials(failing('AccessDenied', { $fault: 'client' }));
    expect(error).toBeInstanceOf(ConfigError);
    expect(error.message).toBe('AWS gave no credentials (AccessDenied)');
    expect(JSON.stringify(error)).not.toMatch(/very-secret|access-analyzer:/);
  });

  test.each([
    ['a service that failed', failing('InternalFailure', { $fault: 'server' })],
    ['a network that failed', failing('TimeoutError')],
  ])('%s is a failed service', (_, error) => expect(explainCredentials(error)).toBeInstanceOf(ServiceError));

  test('none at all is told apart', () => {
    expect(isWithoutCredentials(failing('CredentialsProviderError'))).toBe(true);
    expect(isWithoutCredentials(failing('AccessDenied', { $fault: 'client' }))).toBe(false);
  });
});
