import type { AwsCredentialIdentityProvider } from '@smithy/types';
import type { ReadClients, WriteClients } from '../adapters/aws/clients.js';
import { limitCalls, refuseWrites, type Guardable } from '../adapters/aws/guard-client.js';
import { hearCalls } from '../adapters/aws/hear-calls.js';
import { Limit } from '../adapters/aws/limit.js';
import { OpenedAccounts } from '../adapters/aws/opened-accounts.js';
import type { AwsService } from '../adapters/aws/permissions.js';
import { hasProxy } from '../adapters/proxy.js';
import { TunnelAgent } from '../adapters/tunnel-agent.js';
import { AwsReader } from '../adapters/aws/reader.js';
import { Sessions } from '../adapters/aws/sessions.js';
import { AwsWriter } from '../adapters/aws/writer.js';
import type { HearCall } from '../adapters/heard-call.js';
import type { AccountReader, Accounts, AccountWriter, Caller } from '../ports.js';

/** How patient the clients are; what is left out has its default. */
export interface AwsPatience {
  /** Of each call, the first included. Left out: `AWS_MAX_ATTEMPTS`, or 8. */
  readonly maxAttempts?: number;
  readonly requestTimeoutMs?: number;
  /** Left out: `adaptive`, which slows down for a while after AWS throttled. */
  readonly retryMode?: 'adaptive' | 'standard';
  readonly sleep?: (milliseconds: number) => Promise<void>;
  /** Hears of every call; left out: nobody listens. */
  readonly hear?: HearCall;
}

/** Calls under way at once in one account: enough to be quick, too few to be throttled. */
const MOST_CALLS = 8;
const MAX_ATTEMPTS = 8;
const CONNECTION_TIMEOUT_MS = 5_000;
const REQUEST_TIMEOUT_MS = 30_000;

export interface AwsAccounts {
  readonly readers: Accounts<AccountReader>;
  readonly writers: Accounts<AccountWriter>;
  readonly caller: Pick<Caller, 'accountId'>;
}

/** AWS as the environment has it: the SDK's default chain of credentials, `AWS_ENDPOINT_URL`, `HTTPS_PROXY`. */
export function createAwsAccounts(
  patience: AwsPatience = {},
  environment: Readonly<Record<string, string | undefined>> = process.env,
): AwsAccounts {
  const settings = settingsOf(patience, environment);
  const { hear } = patience;
  const listen: Prepare = (client, service) => {
    if (hear !== undefined) hearCalls(client, service, hear, () => performance.now());
  };
  const sessions = new Sessions(
    async (region) => {
      const { STS } = await import('@aws-sdk/client-sts');
      const sts = new STS({ ...settings, region });
      refuseWrites(sts, 'sts');
      listen(sts, 'sts');
      return { sts, credentials: sts.config.credentials };
    },
    () => new Date(),
  );
  const limits = new Map<string, Limit>();
  const limitOf = (accountId: string): Limit => {
    const limit = limits.get(accountId) ?? new Limit(MOST_CALLS);
    limits.set(accountId, limit);
    return limit;
  };
  return {
    readers: new OpenedAccounts(async (address) => {
      const credentials = await sessions.open(address);
      const clients = new Clients({ ...settings, credentials }, address.region, (client, service) => {
        refuseWrites(client, service);
        limitCalls(client, limitOf(address.accountId));
        listen(client, service);
      });
      return new AwsReader(address.accountId, address.region, clients);
    }),
    writers: new OpenedAccounts(async (address) => {
      const credentials = await sessions.open(address);
      const clients = new Clients({ ...settings, credentials }, address.region, (client, service) => {
        limitCalls(client, limitOf(address.accountId));
        listen(client, service);
      });
      return new AwsWriter(clients, address.region, patience.sleep);
    }),
    caller: { accountId: (region) => sessions.callerAccount(region) },
  };
}

interface ClientSettings {
  readonly retryMode: 'adaptive' | 'standard';
  readonly maxAttempts: number;
  readonly requestHandler: {
    readonly connectionTimeout: number;
    readonly requestTimeout: number;
    readonly throwOnRequestTimeout: true;
    /** Left out: there is no proxy, the SDK has its own. */
    readonly httpsAgent?: TunnelAgent;
  };
  /** For a server of the tests, which has one name for all buckets and accounts. */
  readonly hasOwnEndpoint: boolean;
}

function settingsOf(patience: AwsPatience, environment: Readonly<Record<string, string | undefined>>): ClientSettings {
  const wished = Number(environment.AWS_MAX_ATTEMPTS);
  const endpoints = ['AWS_ENDPOINT_URL', 'AWS_ENDPOINT_URL_S3', 'AWS_ENDPOINT_URL_S3_CONTROL'];
  return {
    retryMode: patience.retryMode ?? 'adaptive',
    maxAttempts: patience.maxAttempts ?? (Number.isInteger(wished) && wished > 0 ? wished : MAX_ATTEMPTS),
    requestHandler: {
      connectionTimeout: CONNECTION_TIMEOUT_MS,
      requestTimeout: patience.requestTimeoutMs ?? REQUEST_TIMEOUT_MS,
      throwOnRequestTimeout: true,
      ...(hasProxy(environment) && { httpsAgent: new TunnelAgent(environment) }),
    },
    hasOwnEndpoint: endpoints.some((name) => environment[name] !== undefined),
  };
}

type Prepare = <I extends object, O extends object>(client: Guardable<I, O>, service: AwsService) => void;

/** Each client is loaded when it is first asked for: a run that reads buckets only does not pay for IAM. */
class Clients implements ReadClients, WriteClients {
  private readonly made = new Map<string, Promise<unknown>>();

  constructor(
    private readonly settings: ClientSettings & { readonly credentials: AwsCredentialIdentityProvider },
    private readonly region: string,
    private readonly prepare: Prepare,
  ) {}

  iam() {
    return this.once('iam', async () => {
      const { IAM } = await import('@aws-sdk/client-iam');
      const iam = new IAM({ ...this.settings, region: this.region });
      this.prepare(iam, 'iam');
      return iam;
    });
  }

  s3(region: string) {
    return this.once(`s3 ${region}`, async () => {
      const { S3 } = await import('@aws-sdk/client-s3');
      const s3 = new S3({ ...this.settings, region, forcePathStyle: this.settings.hasOwnEndpoint });
      this.prepare(s3, 's3');
      return s3;
    });
  }

  s3Once(region: string) {
    return this.once(`s3 once ${region}`, async () => {
      const { S3 } = await import('@aws-sdk/client-s3');
      const forcePathStyle = this.settings.hasOwnEndpoint;
      const s3 = new S3({ ...this.settings, region, forcePathStyle, retryMode: 'standard', maxAttempts: 1 });
      this.prepare(s3, 's3');
      return s3;
    });
  }

  s3Control() {
    return this.once('s3-control', async () => {
      const { S3Control } = await import('@aws-sdk/client-s3-control');
      const s3 = new S3Control({ ...this.settings, region: this.region });
      if (this.settings.hasOwnEndpoint) withoutAccountHost(s3.config);
      this.prepare(s3, 's3-control');
      return s3;
    });
  }

  kms(region: string) {
    return this.once(`kms ${region}`, async () => {
      const { KMS } = await import('@aws-sdk/client-kms');
      const kms = new KMS({ ...this.settings, region });
      this.prepare(kms, 'kms');
      return kms;
    });
  }

  private once<T>(name: string, make: () => Promise<T>): Promise<T> {
    const found = (this.made.get(name) as Promise<T> | undefined) ?? make();
    this.made.set(name, found);
    return found;
  }
}

/** AWS has a host for each account (`111122223333.s3-control.…`); the server of an endpoint override has not. */
function withoutAccountHost(config: {
  endpointProvider: (parameters: { RequiresAccountId?: boolean | undefined }, ...rest: never[]) => unknown;
}): void {
  const provide = config.endpointProvider;
  config.endpointProvider = (parameters, ...rest) => provide({ ...parameters, RequiresAccountId: false }, ...rest);
}
