import type { AccessVerdicts } from '../access/verdict.js';
import type { Config, Connection } from '../config/connection.js';
import type { UnknownValue } from '../config/infrastructure/extraction.js';
import type { Part } from '../policy/locate.js';
import type { Json, Pointer, Policy, PolicyKind } from '../policy/types.js';
import type { Severity } from '../report/finding.js';

/** What a rule yields about one policy: where, what was found, and what to do. `lint.ts` adds the rest. */
export interface Problem {
  /** Into the policy's JSON; build it with `policy/pointer.ts`, so that scalars and lists are both right. */
  readonly pointer: Pointer;
  readonly part?: Part;
  /** What was found, naming the text found; our own words; no advice. */
  readonly message: string;
  /** What to do here, one line; left out: the rule's `howToFix`. */
  readonly fix?: string;
  /** The statement to put in place of the one at the pointer, where the fix is mechanical; null: remove the statement. */
  readonly replacement?: Json;
  /** Instead of the rule's severity: only where product.md or AWS grade one rule in two ways (a quota's note and error). */
  readonly severity?: Severity;
}

/** What a connection rule yields: in one of the connection's policies, or (without one) at its declaration. */
export interface ConnectionProblem extends Omit<Problem, 'pointer'> {
  readonly policy?: Policy;
  /** Into the policy, or, without one, into the connection's element of the config. */
  readonly pointer: Pointer;
}

/** A connection with its documents, parsed; those that could not be read are not in the list. */
export interface ConnectionPolicies {
  readonly connection: Connection;
  readonly policies: readonly Policy[];
  /** Values without which some documents could not be read, and which only a deployment tells. */
  readonly unknown?: readonly UnknownValue[];
  /** What was decided over all requests; left out where a part could not be read, so that nothing can be decided. */
  readonly verdicts?: AccessVerdicts;
  /** What is deployed and takes part in the verdicts beside `policies`. No rule looks into it. */
  readonly live?: LivePolicies;
}

/** Documents that AWS gave back; their `file` is a `live: …` label. */
export interface LivePolicies {
  readonly policies: readonly Policy[];
  /** Left out: not known. */
  readonly restrictPublicBuckets?: boolean;
}

/** A document that shows the rule, run by the catalogue test and printed in docs/rules.md. */
export interface Example {
  /** Left out: the first of the rule's `applies`. */
  readonly kind?: PolicyKind;
  /** The document; a text where the point is in its spelling. */
  readonly policy: Json;
  /** Changes to the catalogue's sample connection (bucket `acme-media`, prefixes `["videos/"]`, method by kind). */
  readonly connection?: Partial<Connection>;
  /** Further documents of the same connection. */
  readonly also?: readonly { readonly kind: PolicyKind; readonly policy: Json }[];
}

interface RuleFacts {
  /** AWS's issue code where Access Analyzer has the check, else kebab-case, the name of the file. Never changes meaning. */
  readonly id: string;
  readonly severity: Severity;
  readonly applies: readonly PolicyKind[];
  /**
   * Texts in lower case of which a document holds at least one, in whatever case, before the rule can find anything in
   * it: most documents have no variables and no tags, and asking is quicker than looking. Left out: always look.
   */
  readonly needs?: readonly string[];
  /** One sentence: what holds when the rule is content. */
  readonly summary: string;
  /** Why it matters to the person whose bucket it is. */
  readonly rationale: string;
  /** What to do about a finding, one line. */
  readonly howToFix: string;
  readonly bad: Example;
  readonly good: Example;
  /** Where the behaviour is documented. */
  readonly reference: string;
  /** `proof`: found by deciding over all requests instead of by looking at the text. Left out: `rule`. */
  readonly source?: 'proof';
  /**
   * Rules (AWS's codes, as a rule) that say of the same place what this one would say of it again: next to a finding of
   * theirs that is at least as severe, this rule's own is left out.
   */
  readonly yieldsTo?: readonly string[];
}

/** Looks at one document alone: also used by `check --policy` without a config. */
export interface PolicyRule extends RuleFacts {
  readonly scope: 'policy';
  check(policy: Policy): Iterable<Problem>;
}

/** Looks at one document in the light of its connection (bucket, prefixes, method, Coactive's role, allowed actions). */
export interface ScopedRule extends RuleFacts {
  readonly scope: 'policy-of-connection';
  check(policy: Policy, connection: Connection): Iterable<Problem>;
}

/** Looks at all documents of a connection together, or at the declaration itself. */
export interface ConnectionRule extends RuleFacts {
  readonly scope: 'connection';
  check(subject: ConnectionPolicies): Iterable<ConnectionProblem>;
}

/** A problem at the declaration of one of the config's connections. */
export interface DeclarationProblem extends Omit<Problem, 'pointer'> {
  readonly connection: Connection;
  /** Into the connection's element of the config. */
  readonly pointer: Pointer;
}

/** Looks at all connections together, before any document is read. */
export interface ConfigRule extends Omit<RuleFacts, 'bad' | 'good'> {
  readonly scope: 'config';
  /** Config texts in YAML, run by the catalogue test and printed in docs/rules.md. */
  readonly bad: string;
  readonly good: string;
  check(config: Config): Iterable<DeclarationProblem>;
}

export type Rule = PolicyRule | ScopedRule | ConnectionRule | ConfigRule;
