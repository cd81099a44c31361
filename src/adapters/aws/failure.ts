/** Why a call failed, told apart by what it means for the person: nothing of a response's body is kept. */
export type AwsFailure =
  /** The operation, or what it is about, may not be touched. */
  | { readonly kind: 'denied'; readonly code: string }
  /** There are no credentials, or AWS does not take them. */
  | { readonly kind: 'credentials'; readonly code: string }
  /** It may work later: throttled, failed, or not reached; the client has tried several times already. */
  | { readonly kind: 'unavailable'; readonly code: string; readonly reason: string }
  /** AWS understood and answered no; `message` is AWS's own, bounded. */
  | { readonly kind: 'refused'; readonly code: string; readonly message: string; readonly status: number };

/** The properties of the SDK's errors that are relied on; see `ServiceException` of @smithy/types. */
interface SdkError extends Error {
  readonly code?: unknown;
  readonly $fault?: unknown;
  readonly $metadata?: { readonly httpStatusCode?: number; readonly requestId?: string; readonly attempts?: number };
  readonly $response?: { readonly headers?: Readonly<Record<string, string>> };
}

/** Sources: IAM "Common errors", S3 "Error responses", KMS "Common errors"; the SDK's credential providers. */
const CREDENTIALS = new Set([
  'CredentialsProviderError',
  'TokenProviderError',
  'ExpiredToken',
  'ExpiredTokenException',
  'TokenRefreshRequired',
  'RequestExpired',
  'InvalidToken',
  'InvalidClientTokenId',
  'UnrecognizedClientException',
  'InvalidAccessKeyId',
  'SignatureDoesNotMatch',
  'InvalidSignatureException',
  'IncompleteSignature',
  'MissingAuthenticationToken',
  'AuthFailure',
  'RequestTimeTooSkewed',
  'NotSignedUp',
  'OptInRequired',
]);

const DENIED = new Set(['AccessDenied', 'AccessDeniedException', 'UnauthorizedOperation', 'AllAccessDisabled']);

const THROTTLED =
  /^(Throttl|TooManyRequests|RequestLimitExceeded|SlowDown|BandwidthLimitExceeded|PriorRequestNotComplete)/;

/** The system's and Node's names of broken connections. */
const NETWORK = new Set([
  'ECONNRESET',
  'ECONNREFUSED',
  'ECONNABORTED',
  'EPIPE',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ERR_HTTP2_STREAM_CANCEL',
  'CERT_HAS_EXPIRED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
]);

const LONGEST_MESSAGE = 300;

/** What an error of the SDK means; undefined: it is none of AWS, but a defect of ours. */
export function failureOf(error: unknown): AwsFailure | undefined {
  if (!(error instanceof Error)) return undefined;
  const { name, message, code, $metadata = {} } = error as SdkError;
  const status = $metadata.httpStatusCode;
  if (CREDENTIALS.has(name)) return { kind: 'credentials', code: name };
  if (DENIED.has(name)) return { kind: 'denied', code: name };
  const after = attempts($metadata.attempts);
  const unavailable = (why: string, as = name): AwsFailure => ({ kind: 'unavailable', code: as, reason: why + after });
  if (THROTTLED.test(name)) return unavailable('AWS throttles the calls');
  // The SDK calls a broken connection a time-out too, so the system's own code decides first.
  if (typeof code === 'string' && NETWORK.has(code)) return unavailable(`AWS can not be reached (${code})`, code);
  if (name === 'TimeoutError') return unavailable('AWS did not answer in time');
  // An answer that is none of AWS: the SDK's error about it holds the body.
  if ('$response' in error && !('$fault' in error))
    return unavailable('what answered does not speak AWS’s protocol; is there a proxy in between?', 'NotAws');
  if (status === undefined) return undefined;
  if (status >= 500) return { kind: 'unavailable', code: name, reason: `AWS failed with ${status} (${name})${after}` };
  // The answer to HEAD has no body and so no code.
  if (status === 403) return { kind: 'denied', code: name };
  return { kind: 'refused', code: name.replace(/Exception$/, ''), message: message.slice(0, LONGEST_MESSAGE), status };
}

function attempts(count: number | undefined): string {
  return count !== undefined && count > 1 ? `, tried ${count} times` : '';
}

/** How often the call was sent before it ended in this error. */
export function attemptsOf(error: unknown): number {
  return (error as SdkError | undefined)?.$metadata?.attempts ?? 1;
}

/** A header of the answer that was an error. */
export function headerOf(error: unknown, name: string): string | undefined {
  return error instanceof Error ? (error as SdkError).$response?.headers?.[name] : undefined;
}

/** The status of the answer that was an error. */
export function statusOf(error: unknown): number | undefined {
  return error instanceof Error ? (error as SdkError).$metadata?.httpStatusCode : undefined;
}
