/** The outside world as jobs see it. Real ones are built in `compose.ts`, fakes live in `__tests__/fakes/`. */

import type {
  BucketAccess,
  CoactiveConnection,
  LiveBucket,
  LiveKey,
  LivePolicy,
  LiveRole,
  PublicAccessBlock,
  Reading,
} from './live/state.js';
import type { BucketCall, CoactiveCall, IamCall } from './live/write-call.js';
import type { Range } from './policy/range.js';
import type { Pointer, PolicyKind } from './policy/types.js';

/**
 * A file that was read, or the reason why it was not, as the end of a sentence that begins with the file's name
 * ("does not exist"); never throws for a user's mistake.
 */
export type FileText = { readonly text: string } | { readonly problem: string; readonly isMissing?: boolean };

/** Read access to the workspace; every path is relative to it, with `/`, and can not lead out of it. */
export interface WorkspaceFiles {
  /** Reads a UTF-8 text. Refuses what leaves the workspace, a directory, binary content, other encodings, over-size. */
  read(path: string, maxBytes: number): Promise<FileText>;
  /** Paths that match a glob, sorted; a pattern without wildcards yields itself whether or not the file exists. */
  glob(pattern: string): Promise<readonly string[]>;
}

/** Runs a task of untrusted length; false when it was stopped because it took longer than the milliseconds given. */
export interface TimeLimit {
  run(milliseconds: number, task: () => void): boolean;
}

/** Files that the person at the command line names, wherever they are; never paths that a repository names. */
export interface NamedFiles {
  read(path: string, maxBytes: number): Promise<FileText>;
  /**
   * The path itself, or, of a folder, every entry below it with that ending that is no folder, sorted; links are not
   * followed. Never fails: what cannot be read is found out when it is read. At most one more than `most`.
   */
  list(path: string, ending: string, most: number): Promise<readonly string[]>;
  /** The bytes of a file, or of standard input for `-`, in pieces. Throws ConfigError when it can not be opened. */
  stream(path: string): AsyncIterable<Uint8Array>;
}

/** A document as IAM Access Analyzer is asked about it. Its text goes out verbatim, so that positions refer to it. */
export interface AnalyzerDocument {
  readonly kind: PolicyKind;
  readonly text: string;
}

/** One finding of ValidatePolicy. */
export interface AnalyzerFinding {
  /** AWS's issue code; the list is open. */
  readonly code: string;
  /** `ERROR`, `SECURITY_WARNING`, `WARNING`, `SUGGESTION`, or what AWS adds. */
  readonly type: string;
  readonly message: string;
  readonly link?: string;
  /** Where it is, once for each place; none: AWS names no place. */
  readonly places: readonly { readonly range: Range; readonly path: Pointer }[];
}

/** The findings of one document, or why AWS did not look at this document, in AWS's words. */
export type Validation = { readonly findings: readonly AnalyzerFinding[] } | { readonly problem: string };

/**
 * The answer of a custom policy check; AWS's FAIL means "might". `problem`: AWS could not check this document (a 4xx that is
 * no refusal), in AWS's words.
 */
export type CustomCheckAnswer =
  | { readonly result: 'PASS' }
  | { readonly result: 'FAIL'; readonly message: string; readonly reasons: readonly CustomCheckReason[] }
  | { readonly problem: string };

export interface CustomCheckReason {
  readonly description?: string;
  /** 0-based. */
  readonly statement?: number;
  readonly sid?: string;
}

/**
 * IAM Access Analyzer's stateless checks; no analyzer need exist in the account. Throws ConfigError when the credentials or
 * a permission are refused (exit 2), ServiceError when AWS fails (exit 3).
 */
export interface PolicyAnalyzer {
  /** Where AWS was asked, for the report. */
  readonly region: string;
  /** Free of charge. */
  validate(document: AnalyzerDocument): Promise<Validation>;
  /** Billed, as the others are: whether the document allows more than the existing one (a text). */
  checkNoNewAccess(document: AnalyzerDocument, existing: string): Promise<CustomCheckAnswer>;
  /** @param actions at most 100: whether it allows one of them on any resource */
  checkAccessNotGranted(document: AnalyzerDocument, actions: readonly string[]): Promise<CustomCheckAnswer>;
  /** Of a bucket or a trust policy. */
  checkNoPublicAccess(document: AnalyzerDocument): Promise<CustomCheckAnswer>;
}

/** What to open an analyzer for. */
export interface AnalyzerRequest {
  /** True: look for credentials wherever the SDK does. False: only where that costs nothing when there are none. */
  readonly required: boolean;
  /** Left out: the environment's, or else us-east-1. */
  readonly region?: string;
}

/** Opens the analyzer, or says why there is none, as the end of a sentence ("no AWS credentials"). Throws as it does. */
export interface PolicyAnalyzers {
  open(request: AnalyzerRequest): Promise<{ readonly analyzer: PolicyAnalyzer } | { readonly unavailable: string }>;
}

/** A folder that the person at the command line names as the place for what a command makes. */
export interface OutputFolder {
  /** Reads a file of the folder by its plain name. */
  read(folder: string, name: string, maxBytes: number): Promise<FileText>;
  /**
   * Writes the files, by their plain names, making the folder where it is missing. Nothing is written where one of them
   * cannot be. Throws ConfigError for what the user can mend.
   */
  write(folder: string, files: readonly { readonly name: string; readonly text: string }[]): Promise<void>;
}

/** Hears how far a job is, so that a person sees that it goes on. */
export interface Progress {
  /** @param what in the plural, what is counted: "Connections read" */
  report(what: string, done: number, total: number): void;
}

/** The date, so that an expiry can be tested. */
export interface Clock {
  now(): Date;
}

/** Which account to ask, and as whom. */
export interface AccountAddress {
  /** Twelve digits: compared with the caller's own before anything else is asked. */
  readonly accountId: string;
  readonly region: string;
  /** The role to assume first, `{account_id}` filled in; left out: the caller's own credentials. */
  readonly assumeRole?: string;
}

/**
 * Opens accounts; each is asked once who the caller is, and its clients are shared. Throws ConfigError when there are no
 * usable credentials or they are of another account (exit 2), ServiceError when AWS fails (exit 3).
 */
export interface Accounts<T> {
  open(address: AccountAddress): Promise<T>;
}

/** Whose the credentials are, for a command that has no declaration to compare them with. */
export interface Caller {
  /** The Region of the caller's environment; left out: it names none. */
  readonly region?: string;
  /** The account of the caller's own credentials. Throws as `Accounts.open` does. */
  accountId(region: string): Promise<string>;
}

/** Reads of one account. Each method answers what it could not read as `unknown` and never throws for a refusal. */
export interface AccountReader {
  readonly accountId: string;
  readonly region: string;
  /** Every role of the account with its policies, from two paged listings whatever their number; asked once. */
  roles(): Promise<Reading<readonly LiveRole[]>>;
  /** One role by itself, complete and fresh. */
  role(name: string): Promise<Reading<LiveRole>>;
  policy(arn: string): Promise<Reading<LivePolicy>>;
  /** The document of a managed policy's default version, and nothing else of it. */
  policyDocument(arn: string): Promise<Reading<string>>;
  bucketNames(): Promise<Reading<readonly string[]>>;
  /** @param owner the account that must own the bucket: sent as ExpectedBucketOwner */
  bucket(name: string, owner: string): Promise<LiveBucket>;
  /** The part of `bucket` that decides who gets in, without a call for the rest. */
  bucketAccess(name: string, owner: string): Promise<BucketAccess>;
  accountPublicAccessBlock(): Promise<Reading<PublicAccessBlock>>;
  key(arn: string): Promise<Reading<LiveKey>>;
}

/** Writes to one account, one call of AWS each; handed to `apply` alone. Throws ServiceError. */
export interface AccountWriter {
  write(call: IamCall | BucketCall): Promise<WriteReceipt>;
}

/** What shows afterwards that a write was made. */
export interface WriteReceipt {
  readonly requestId?: string;
}

/**
 * Opens Coactive's API at an address, which every connection's declaration has. Throws ConfigError when the address may not
 * be used or the credentials can not be any (exit 2); one object for one address.
 */
export interface CoactiveAccess<T> {
  open(apiUrl: string): Promise<T>;
}

/** Coactive's connections, to read. */
export interface CoactiveReader {
  /** What Coactive refuses or fails to tell is `unknown`; only credentials that it does not accept throw (ConfigError). */
  connections(): Promise<Reading<readonly CoactiveConnection[]>>;
}

/**
 * Coactive's connections, to change and to try out. Throws ServiceError, with the answer's status where one came, and
 * ConfigError when the credentials are not accepted.
 */
export interface CoactiveWriter {
  /** The connection as it is then; undefined for a deletion, also of what is gone already. */
  write(call: CoactiveCall): Promise<CoactiveConnection | undefined>;
  /** @param updateState false: a dry run */
  test(name: string, location: string, updateState: boolean): Promise<CoactiveConnection>;
  /** Lists at most `maxKeys` keys under the prefix through the connection. */
  list(name: string, bucket: string, prefix: string, maxKeys: number): Promise<readonly string[]>;
}
