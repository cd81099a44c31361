import { describe, expect, test } from '@jest/globals';
import { IAM } from '@aws-sdk/client-iam';
import { KMS } from '@aws-sdk/client-kms';
import { S3 } from '@aws-sdk/client-s3';
import { S3Control } from '@aws-sdk/client-s3-control';
import { STS } from '@aws-sdk/client-sts';
import { limitCalls, refuseWrites, type Guardable } from '../../../src/adapters/aws/guard-client.js';
import { Limit } from '../../../src/adapters/aws/limit.js';
import { needsOf, type AwsService } from '../../../src/adapters/aws/permissions.js';

/** No such host: what is sent fails otherwise than what is refused. */
const settings = {
  region: 'us-east-1',
  endpoint: 'http://localhost:1',
  maxAttempts: 1,
  credentials: { accessKeyId: 'AKIA', secretAccessKey: 'secret' },
};

type Method = (input: object) => Promise<unknown>;

function guarded<T extends Guardable<I, O>, I extends object, O extends object>(client: T, service: AwsService): T {
  refuseWrites<I, O>(client, service);
  return client;
}

const clients = [
  { service: 'iam', client: guarded(new IAM(settings), 'iam'), prototype: IAM.prototype },
  { service: 's3', client: guarded(new S3(settings), 's3'), prototype: S3.prototype },
  { service: 's3-control', client: guarded(new S3Control(settings), 's3-control'), prototype: S3Control.prototype },
  { service: 'kms', client: guarded(new KMS(settings), 'kms'), prototype: KMS.prototype },
  { service: 'sts', client: guarded(new STS(settings), 'sts'), prototype: STS.prototype },
];

/** Every operation that the SDK's client has, from the client itself. */
function operationsOf(prototype: object): string[] {
  return Object.getOwnPropertyNames(prototype)
    .filter((name) => name !== 'constructor' && !/^(paginate|waitUntil)/.test(name))
    .map((name) => name.replace(/^./, (first) => first.toUpperCase()));
}

describe('a client for reading', () => {
  test.each(clients)(
    'of $service refuses every operation but the listed reads',
    async ({ service, client, prototype }) => {
      const operations = operationsOf(prototype);
      expect(operations.length).toBeGreaterThan(service === 'sts' ? 8 : 50);
      const refused: string[] = [];
      for (const operation of operations) {
        const name = operation.replace(/^./, (first) => first.toLowerCase());
        const call = (client as unknown as Readonly<Record<string, Method>>)[name]?.bind(client);
        // What an operation needs is not checked before the guard, so no input is needed to see what it does.
        const error = await call?.({ Bucket: 'b', Key: 'k', AccountId: '111122223333' }).catch(
          (thrown: unknown) => thrown,
        );
        if (error instanceof Error && error.name === 'WriteRefused') refused.push(operation);
      }
      const reads = operations.filter((operation) => needsOf(service, operation)?.access === 'read');
      expect(reads).not.toEqual([]);
      expect(operations.filter((operation) => !refused.includes(operation))).toEqual(reads);
    },
  );
});

describe('limited calls', () => {
  test('are never more at once than the limit, over all clients that share it', async () => {
    const limit = new Limit(3);
    let running = 0;
    let most = 0;
    const answer = async (): Promise<{ output: { $metadata: object }; response: object }> => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setTimeout(resolve, 5));
      running -= 1;
      return { output: { $metadata: {} }, response: {} };
    };
    const iam = new IAM(settings);
    const kms = new KMS(settings);
    limitCalls(iam, limit);
    limitCalls(kms, limit);
    iam.middlewareStack.add(() => answer, { step: 'serialize', name: 'answer' });
    kms.middlewareStack.add(() => answer, { step: 'serialize', name: 'answer' });
    const calls = Array.from({ length: 10 }, () => [iam.listRoles({}), kms.describeKey({ KeyId: 'k' })]).flat();
    await Promise.all<unknown>(calls);
    expect(most).toBe(3);
    expect(running).toBe(0);
  });

  test('give their place back when they fail', async () => {
    const limit = new Limit(1);
    await expect(limit.run(() => Promise.reject(new Error('first')))).rejects.toThrow('first');
    expect(await limit.run(() => Promise.resolve('second'))).toBe('second');
  });
});
