import type { AssumeRoleResponse } from '@aws-sdk/client-sts';
import type { AwsCredentialIdentity, AwsCredentialIdentityProvider } from '@smithy/types';
import { ConfigError } from '../../errors.js';
import type { AccountAddress } from '../../ports.js';
import { unusableCredentials } from './ask.js';
import type { StsCalls } from './clients.js';
import { failureOf } from './failure.js';
import { serviceError } from './service-error.js';

/** STS as somebody, and the credentials by which it signs. */
export interface StsConnection {
  readonly sts: StsCalls;
  readonly credentials: AwsCredentialIdentityProvider;
}

/** In CloudTrail of the account, so that a person sees who it was. */
const SESSION_NAME = 'coactive-storage-access';

/** The SDK renews credentials of its own that soon too. */
const RENEW_BEFORE_MS = 5 * 60_000;

/**
 * Who we are in each account, found out once: by GetCallerIdentity with the caller's own credentials, or from the answer of
 * AssumeRole. Nothing else is asked of AWS before the account is the declared one.
 */
export class Sessions {
  private own: Promise<StsConnection> | undefined;
  private caller: Promise<string> | undefined;
  private readonly verified = new Map<string, Promise<AwsCredentialIdentityProvider>>();

  constructor(
    /** Connects with the default chain of credentials. */
    private readonly connect: (region: string) => Promise<StsConnection>,
    private readonly now: () => Date,
  ) {}

  /** Credentials of the declared account. Throws ConfigError (no, expired or foreign credentials) or ServiceError. */
  open(address: AccountAddress): Promise<AwsCredentialIdentityProvider> {
    const key = JSON.stringify([address.accountId, address.assumeRole]);
    let found = this.verified.get(key);
    if (found === undefined) {
      found = this.verify(address);
      this.verified.set(key, found);
    }
    return found;
  }

  /** The account of the caller's own credentials. Throws as `open` does. */
  async callerAccount(region: string): Promise<string> {
    this.own ??= this.connect(region);
    const { sts } = await this.own;
    return await (this.caller ??= callerOf(sts));
  }

  private async verify({ accountId, region, assumeRole }: AccountAddress): Promise<AwsCredentialIdentityProvider> {
    this.own ??= this.connect(region);
    const { sts, credentials } = await this.own;
    if (assumeRole === undefined) {
      const actual = await this.callerAccount(region);
      if (actual === accountId) return credentials;
      throw wrongAccount(`the AWS credentials belong to account ${actual}`, accountId);
    }
    const assumed = new AssumedRole(sts, assumeRole, this.now);
    const actual = await assumed.accountId();
    if (actual === accountId) return () => assumed.credentials();
    throw wrongAccount(`the role ${assumeRole} belongs to account ${actual}`, accountId);
  }
}

interface Session {
  readonly account: string;
  readonly identity: AwsCredentialIdentity & { readonly expiration: Date };
}

/** Temporary credentials of a role, asked for again shortly before they expire and shared by all clients. */
class AssumedRole {
  private session: Promise<Session> | undefined;

  constructor(
    private readonly sts: StsCalls,
    private readonly arn: string,
    private readonly now: () => Date,
  ) {}

  async accountId(): Promise<string> {
    return (await this.current()).account;
  }

  async credentials(): Promise<AwsCredentialIdentity> {
    return (await this.current()).identity;
  }

  private async current(): Promise<Session> {
    const asked = (this.session ??= this.assume());
    const session = await asked;
    if (session.identity.expiration.getTime() - this.now().getTime() > RENEW_BEFORE_MS) return session;
    // Several clients may notice at once: one renews, the others wait for it.
    if (this.session === asked) this.session = this.assume();
    return await this.session;
  }

  private async assume(): Promise<Session> {
    const answer = await assume(this.sts, this.arn);
    const { AccessKeyId, SecretAccessKey, SessionToken, Expiration } = answer.Credentials ?? {};
    const account = /^arn:aws[\w-]*:sts::(\d{12}):/.exec(answer.AssumedRoleUser?.Arn ?? '')?.[1];
    if (AccessKeyId === undefined || SecretAccessKey === undefined || account === undefined)
      throw serviceError('AssumeRole', this.arn, 'AWS answered without credentials');
    const expiration = Expiration ?? this.now();
    const identity = { accessKeyId: AccessKeyId, secretAccessKey: SecretAccessKey, expiration };
    return { account, identity: SessionToken === undefined ? identity : { ...identity, sessionToken: SessionToken } };
  }
}

async function assume(sts: StsCalls, arn: string): Promise<AssumeRoleResponse> {
  try {
    return await sts.assumeRole({ RoleArn: arn, RoleSessionName: SESSION_NAME });
  } catch (error) {
    const failure = failureOf(error);
    if (failure?.kind === 'credentials') throw unusableCredentials(failure.code);
    if (failure?.kind === 'unavailable') throw serviceError('AssumeRole', arn, failure.reason);
    if (failure === undefined) throw error;
    const message = `AWS does not let these credentials assume ${arn} (${failure.code})`;
    const fix =
      'allow sts:AssumeRole on the role in the policy of the caller and in the trust policy of the role, or correct assume_role';
    throw new ConfigError([{ rule: 'invalid-input', message, fix }]);
  }
}

async function callerOf(sts: StsCalls): Promise<string> {
  try {
    return (await sts.getCallerIdentity({})).Account ?? '(unknown)';
  } catch (error) {
    const failure = failureOf(error);
    if (failure === undefined) throw error;
    if (failure.kind === 'credentials') throw unusableCredentials(failure.code);
    const reason = failure.kind === 'unavailable' ? failure.reason : `AWS refused it (${failure.code})`;
    throw serviceError('GetCallerIdentity', 'the AWS credentials', reason);
  }
}

function wrongAccount(found: string, declared: string): ConfigError {
  const message = `${found}, but the connection declares account ${declared}; nothing was asked of either`;
  const fix = `use credentials of account ${declared}, declare assume_role for it, or correct account_id`;
  return new ConfigError([{ rule: 'invalid-input', message, fix }]);
}
