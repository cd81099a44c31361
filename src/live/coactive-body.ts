import type { CoactiveCall } from './write-call.js';

type CreateConnection = Extract<CoactiveCall, { operation: 'CreateConnection' }>;

/** The JSON of `POST /api/v0/connections`. Source: Coactive's API, CreateAWSConnectionRequest. */
export interface CreateConnectionBody {
  readonly name: string;
  readonly description?: string;
  readonly test_location?: string;
  readonly type: 'aws_iam_role';
  readonly config: {
    readonly iam_role_arn: string;
    readonly scope: string;
    readonly bucket_name: string;
    readonly session_ttl_seconds: number;
  };
}

/** What is sent, and without credentials of Coactive what the report shows for somebody to send. */
export function createConnectionBody(call: Omit<CreateConnection, 'operation'>): CreateConnectionBody {
  const { name, description, testLocation, config } = call;
  return {
    name,
    ...(description !== undefined && { description }),
    ...(testLocation !== undefined && { test_location: testLocation }),
    type: 'aws_iam_role',
    config: {
      iam_role_arn: config.iamRoleArn,
      scope: config.scope,
      bucket_name: config.bucketName,
      session_ttl_seconds: config.sessionTtlSeconds,
    },
  };
}
