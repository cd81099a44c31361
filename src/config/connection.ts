import type { Range } from '../policy/range.js';
import type { Pointer } from '../policy/types.js';
import type { Severity } from '../report/finding.js';

export type Method = 'iam-role' | 'bucket-policy';

/** Where a value of the configuration stands. */
export interface Origin {
  /** Path of the config file relative to the workspace, with `/`. */
  readonly file: string;
  /**
   * Position of a value (or, with `key`, of its property name) below this element; the nearest parent when missing. A list
   * or map over several lines is shown by its key, an element without one by its `name`, `id` or `rule`; what a connection
   * has from `defaults` or `coactive` stands there. Computed on demand: a file without problems never pays for it.
   */
  readonly rangeOf: (pointer: Pointer, part?: 'value' | 'key') => Range;
}

/** Where the documents of a connection come from. */
export type PolicySource =
  | { readonly from: 'file'; readonly path: string; readonly pointer: Pointer }
  | {
      readonly from: 'terraform';
      readonly path: string;
      /** Left out: the resources are discovered. */
      readonly address?: string;
      readonly pointer: Pointer;
    }
  | {
      readonly from: 'cloudformation';
      readonly path: string;
      /** Left out: the resources are discovered. */
      readonly resource?: string;
      /** Of the template, by name; the others have their defaults. */
      readonly parameters?: Readonly<Record<string, string>>;
      readonly pointer: Pointer;
    }
  | { readonly from: 'contract' };

/** The sources by policy kind; `permissions` may be several, a kind that is not declared and not generated is left out. */
export interface PolicySources {
  readonly permissions: readonly PolicySource[];
  readonly trust?: PolicySource;
  readonly bucket?: PolicySource;
  readonly boundary?: PolicySource;
  readonly key?: PolicySource;
}

export interface RoleDeclaration {
  readonly name: string;
  /** Begins and ends with `/`. */
  readonly path: string;
  readonly policyName: string;
  /** Seconds. */
  readonly maxSessionDuration: number;
  readonly permissionsBoundary?: string;
  readonly tags: Readonly<Record<string, string>>;
}

/** One declared access, with the defaults applied: what every later step works on. */
export interface Connection {
  readonly name: string;
  readonly description?: string;
  readonly state: 'present' | 'absent';
  readonly method: Method;
  readonly bucket: string;
  /** `aws`, `aws-cn`, `aws-us-gov` or `aws-eusc`: that of `coactive.role_arn`. */
  readonly partition: string;
  readonly accountId?: string;
  readonly bucketOwnerAccountId?: string;
  readonly region?: string;
  readonly organizationId?: string;
  readonly assumeRole?: string;
  /** Literal text, never a pattern; empty: the whole bucket. */
  readonly prefixes: readonly string[];
  readonly allowActions: readonly string[];
  readonly allowBucketListing: boolean;
  readonly kmsKeyArn?: string;
  /** Seconds, 60 to 3600. */
  readonly sessionTtlSeconds: number;
  readonly adopt: boolean;
  readonly role: RoleDeclaration;
  /** The role that Coactive acts as: its documented one unless the config says another and the input confirms it. */
  readonly coactiveRoleArn: string;
  readonly apiUrl: string;
  readonly policies: PolicySources;
  readonly origin: Origin;
}

/** What could be read of a declaration that has problems: enough to look at its documents in the same run. */
export type PartialConnection = Pick<Connection, 'name' | 'state' | 'method' | 'policies' | 'origin'>;

/** An accepted finding. */
export interface Waiver {
  readonly rule: string;
  /** Left out: every connection. */
  readonly connection?: string;
  readonly reason: string;
  /** ISO date; the waiver holds to the end of that day, UTC. */
  readonly expires: string;
  readonly origin: Origin;
}

/** A rule of the user's own, in CEL. */
export interface Guardrail {
  readonly id: string;
  readonly severity: Severity;
  /** Left out: always. */
  readonly when?: string;
  readonly assert: string;
  readonly message: string;
  readonly origin: Origin;
}

/** Everything that the config files declare, joined. */
export interface Config {
  readonly files: readonly string[];
  readonly connections: readonly Connection[];
  /** True when only some of the declared connections are looked at: what is unused here may serve the others. */
  readonly isSelection?: boolean;
  /** Severity by rule id; `off` silences a rule. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  readonly waivers: readonly Waiver[];
  readonly guardrails: readonly Guardrail[];
}
