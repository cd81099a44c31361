import { concerns } from '../../src/rules/concerns.js';
import { proveSubject } from '../../src/jobs/prove-subject.js';
import type { Connection, Method, Origin } from '../../src/config/connection.js';
import { parsePolicy } from '../../src/policy/parse.js';
import { valueAt } from '../../src/policy/pointer.js';
import type { Json, Pointer, Policy, PolicyKind } from '../../src/policy/types.js';
import type { Severity } from '../../src/report/finding.js';
import type { ConnectionPolicies, Example, Rule } from '../../src/rules/rule.js';

/** Coactive's documented role, and the customer whose bucket the examples are about. */
export const COACTIVE_ROLE = 'arn:aws:iam::863104360228:role/coactive-external-connections';
export const COACTIVE_ACCOUNT = '863104360228';
export const CUSTOMER_ACCOUNT = '111122223333';
export const CUSTOMER_ROLE = 'arn:aws:iam::111122223333:role/coactive/coactive-media-archive';

const ORIGIN: Origin = {
  file: 'coactive.yml',
  rangeOf: () => ({ line: 1, column: 1, endLine: 1, endColumn: 2 }),
};

/** The connection of every example: the prefix `videos/` of the bucket `acme-media`. */
export function sampleConnection(overrides: Partial<Connection> = {}, kind: PolicyKind = 'permissions'): Connection {
  return {
    name: 'media_archive',
    state: 'present',
    method: methodOf(kind),
    bucket: 'acme-media',
    partition: 'aws',
    accountId: CUSTOMER_ACCOUNT,
    bucketOwnerAccountId: CUSTOMER_ACCOUNT,
    region: 'us-east-1',
    prefixes: ['videos/'],
    allowActions: [],
    allowBucketListing: false,
    sessionTtlSeconds: 3600,
    adopt: false,
    role: {
      name: 'coactive-media-archive',
      path: '/coactive/',
      policyName: 'coactive-media-archive',
      maxSessionDuration: 3600,
      tags: {},
    },
    coactiveRoleArn: COACTIVE_ROLE,
    apiUrl: 'https://api.coactive.ai',
    policies: { permissions: [] },
    origin: ORIGIN,
    ...overrides,
  };
}

/** A bucket policy grants by itself; every other document belongs to a role of the customer's. */
function methodOf(kind: PolicyKind): Method {
  return kind === 'bucket' ? 'bucket-policy' : 'iam-role';
}

/** A document from its JSON, or, where its spelling is the point, from its text. */
export function policyOf(document: Json, kind: PolicyKind = 'permissions', file = `${kind}.json`): Policy {
  const text = typeof document === 'string' ? document : JSON.stringify(document, null, 2);
  const parsed = parsePolicy(text, kind, file);
  if ('problem' in parsed) throw new Error(`the document does not parse: ${parsed.problem.message}`);
  return parsed.policy;
}

/** An example's document; `first` is the kind that its rule looks at unless the example says another. */
export function samplePolicy(example: Example, first: PolicyKind = 'permissions'): Policy {
  return policyOf(example.policy, example.kind ?? first);
}

/** An example as a rule meets it: its connection with all of its documents, its own one first. */
export function sampleSubject(example: Example, first: PolicyKind = 'permissions'): ConnectionPolicies {
  const kind = example.kind ?? first;
  const others = (example.also ?? []).map((other, index) =>
    policyOf(other.policy, other.kind, `also-${String(index)}.json`),
  );
  const subject = {
    connection: sampleConnection(example.connection, kind),
    policies: [samplePolicy(example, first), ...others],
  };
  // Decided when a rule asks: most rules do not.
  return Object.defineProperty(subject, 'verdicts', { get: () => proveSubject(subject) });
}

/** A problem of a rule with the document in which it stands. */
export interface Seen {
  readonly policy: Policy | undefined;
  readonly pointer: Pointer;
  readonly message: string;
  readonly replacement?: Json;
  readonly severity?: Severity;
}

/** What one rule says of one example, in the way in which the linter asks it. */
export function runRule(rule: Exclude<Rule, { scope: 'config' }>, example: Example): Seen[] {
  const subject = sampleSubject(example, rule.applies[0]);
  const [policy] = subject.policies;
  if (policy === undefined) throw new Error('an example has a document');
  if (rule.scope !== 'connection' && !concerns(rule, policy)) return [];
  switch (rule.scope) {
    case 'policy':
      return [...rule.check(policy)].map((problem) => ({ ...problem, policy }));
    case 'policy-of-connection':
      return [...rule.check(policy, subject.connection)].map((problem) => ({ ...problem, policy }));
    case 'connection':
      return [...rule.check(subject)].map((problem) => ({ policy: undefined, ...problem }));
  }
}

/** What a rule points at in a document of these statements: the texts there, or `key:` and the name of the element. */
export function pointedAt(
  rule: Exclude<Rule, { scope: 'config' }>,
  statements: Json,
  options: Omit<Example, 'policy'> & { readonly version?: string } = {},
): string[] {
  const { version = '2012-10-17', ...example } = options;
  const policy = { Version: version, Statement: statements };
  return runRule(rule, { ...example, policy }).map(({ pointer, policy: document }) => {
    const value = valueAt(document?.json, pointer);
    return typeof value === 'string' ? value : `at:${String(pointer.at(-1) ?? '')}`;
  });
}
