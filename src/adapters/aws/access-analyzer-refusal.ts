import { ConfigError, ServiceError } from '../../errors.js';

/** AWS's exceptions that are about one document alone; Source: Access Analyzer API Reference, errors of each operation. */
const ABOUT_THE_DOCUMENT = ['ValidationException', 'InvalidParameterException', 'UnprocessableEntityException'];

/**
 * What is wrong with the credentials themselves. Sources: IAM User Guide, "Common errors"; the SDK's credential providers.
 */
const ABOUT_CREDENTIALS = [
  ...['CredentialsProviderError', 'TokenProviderError', 'ProviderError', 'ExpiredToken', 'ExpiredTokenException'],
  ...['RequestExpired', 'InvalidClientTokenId', 'UnrecognizedClientException', 'InvalidAccessKeyId', 'AuthFailure'],
  ...['InvalidSignatureException', 'SignatureDoesNotMatch', 'IncompleteSignature', 'IncompleteSignatureException'],
  ...['MissingAuthenticationToken', 'MissingAuthenticationTokenException', 'OptInRequired', 'NotAuthorized'],
];

/** Why AWS did not take this document, in its words; `undefined` when the error is about more than the document. */
export function refusedDocument(error: unknown): string | undefined {
  if (!(error instanceof Error) || !ABOUT_THE_DOCUMENT.includes(error.name)) return undefined;
  const message = error.message.length > MAX_MESSAGE ? `${error.message.slice(0, MAX_MESSAGE)}…` : error.message;
  return `${error.name}: ${message}`;
}

const MAX_MESSAGE = 300;

/**
 * A refusal as something that the user can repair, with the permission that is missing; anything else as a failed service.
 * AWS's text about a wrong signature quotes the session token, so of such errors only the name is kept.
 */
export function explainRefusal(error: unknown, operation: string, region: string): ConfigError | ServiceError {
  const name = error instanceof Error ? error.name : 'unknown error';
  if (name === 'AccessDeniedException' || name === 'AccessDenied') {
    const permission = `access-analyzer:${operation}`;
    return mistake(
      `AWS refused ${permission} to these credentials in ${region}`,
      `allow ${permission} to their role or user (on the resource "*"), or set access-analyzer to off`,
    );
  }
  if (ABOUT_CREDENTIALS.includes(name)) {
    return mistake(
      `AWS did not accept the credentials for ${operation} (${name})`,
      'give valid AWS credentials, or set access-analyzer to off',
    );
  }
  return new ServiceError(operation, `IAM Access Analyzer in ${region}`, { cause: error });
}

/**
 * Why there are no credentials, when getting them asked a service (a role to assume, a web identity to exchange): what that
 * refused is the user's to repair, and no permission of Access Analyzer.
 */
export function explainCredentials(error: unknown): ConfigError | ServiceError {
  if (error instanceof Error && '$fault' in error && error.$fault === 'client') {
    return mistake(
      `AWS gave no credentials (${error.name})`,
      'correct the role or profile that the environment names, or set access-analyzer to off',
    );
  }
  return new ServiceError('getting AWS credentials', 'IAM Access Analyzer', { cause: error });
}

/** Whether the SDK found no credentials, or none that it could use, before anything was sent. */
export function isWithoutCredentials(error: unknown): boolean {
  return error instanceof Error && ['CredentialsProviderError', 'TokenProviderError'].includes(error.name);
}

function mistake(message: string, fix: string): ConfigError {
  return new ConfigError([{ rule: 'access-analyzer-refused', message, fix }]);
}
