import { ConfigError } from '../../errors.js';
import type { Reading } from '../../live/state.js';
import { failureOf, type AwsFailure } from './failure.js';
import { needsOf, type AwsService } from './permissions.js';

/** One question to AWS, for the words about its failure. */
export interface Question {
  readonly service: AwsService;
  readonly operation: string;
  /** The account that must own the bucket, where that was asked for too: AWS refuses both in the same words. */
  readonly owner?: string;
}

/** Codes that are an answer: what was asked about is not there. Without the `Exception` that some clients append. */
const ABSENCE: Readonly<Record<string, readonly string[]>> = {
  iam: ['NoSuchEntity'],
  s3: [
    'NoSuchBucket',
    'NotFound',
    'NoSuchBucketPolicy',
    'NoSuchPublicAccessBlockConfiguration',
    'OwnershipControlsNotFoundError',
    'ServerSideEncryptionConfigurationNotFoundError',
  ],
  's3-control': ['NoSuchPublicAccessBlockConfiguration'],
  kms: ['NotFound'],
};

/**
 * Asks, and makes every way to fail a reading. Throws ConfigError when the credentials are not taken, for then no other
 * question is worth asking, and what is no failure of AWS.
 */
export async function ask<T>(question: Question, call: () => Promise<T>): Promise<Reading<T>> {
  try {
    return { status: 'known', value: await call() };
  } catch (error) {
    return readingOf(error, question);
  }
}

/** The reading that an error of a question is. Throws as `ask` does. */
export function readingOf(error: unknown, question: Question): Reading<never> {
  const failure = failureOf(error);
  if (failure === undefined) throw error;
  if (failure.kind === 'credentials') throw unusableCredentials(failure.code);
  if (failure.kind === 'refused' && (ABSENCE[question.service] ?? []).includes(failure.code))
    return { status: 'absent' };
  const needs = failure.kind === 'denied' ? needsOf(question.service, question.operation)?.action : undefined;
  return { status: 'unknown', reason: explain(failure, question), ...(needs !== undefined && { needs }) };
}

function explain(failure: AwsFailure, { operation, owner }: Question): string {
  switch (failure.kind) {
    case 'denied':
      return owner === undefined
        ? `AWS denied ${operation}`
        : `AWS denied ${operation}: the permission is missing, or account ${owner} does not own the bucket`;
    case 'unavailable':
      return failure.reason;
    case 'credentials':
      return `AWS does not take the credentials (${failure.code})`;
    case 'refused':
      return failure.status === 405 && owner !== undefined
        ? `only the account that owns the bucket may call ${operation}, and these credentials are of another`
        : `AWS refused ${operation} (${failure.code})`;
  }
}

/** Exit 2: nothing works until the person has renewed them. */
export function unusableCredentials(code: string): ConfigError {
  const rule = 'invalid-input';
  if (code === 'CredentialsProviderError' || code === 'TokenProviderError') {
    const message = 'there are no AWS credentials that can be used';
    const fix =
      'sign in (aws sso login), set AWS_PROFILE, or run aws-actions/configure-aws-credentials in an earlier step';
    return new ConfigError([{ rule, message, fix }]);
  }
  const expired = /Expired|TokenRefresh/.test(code);
  const message = `AWS does not take the credentials: ${expired ? 'they have expired' : 'they are not valid'} (${code})`;
  const fix = expired
    ? 'sign in again; in a workflow, ask configure-aws-credentials for a longer role-duration-seconds'
    : 'look at the access key, the session token and the clock of this machine';
  return new ConfigError([{ rule, message, fix }]);
}
