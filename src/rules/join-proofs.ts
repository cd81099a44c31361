import { SEVERITIES, type Finding } from '../report/finding.js';

/**
 * Which rules say, by looking at the text, what a proof says by deciding: where one of them has found the same statement
 * (or, for what no statement allows, the same connection), there is one finding, and the proof stands behind it.
 */
const SAME_DEFECT: Readonly<Record<string, readonly string[]>> = {
  'least-privilege': [
    'unknown-value',
    ...['excess-action', 'no-write-action', 'no-permission-management', 'no-not-action'],
    ...[
      'no-not-resource',
      'wildcard-resource',
      'wildcard-bucket',
      'resource-outside-bucket',
      'resource-outside-prefix',
    ],
    ...['list-without-prefix', 'prefix-condition-too-wide', 'prefix-condition-let-through', 'kms-decrypt-too-wide'],
    ...[
      'public-bucket-policy',
      'bucket-other-bucket',
      'FORALLVALUES_WITH_SINGLE_VALUED_KEY',
      'ALLOW_WITH_NOT_PRINCIPAL',
    ],
  ],
  sufficiency: [
    'unknown-value',
    ...['missing-list-action', 'missing-read-action', 'kms-decrypt-missing', 'prefix-condition-too-narrow'],
    ...['action-resource-mismatch', 'deny-blocks-coactive', 'not-principal-with-deny', 'trust-not-coactive'],
    ...['trust-condition-unmet', 'placeholder-value', 's3-uri-in-arn', 'kms-alias-in-resource'],
    ...['resource-outside-bucket', 'bucket-other-bucket', 'restrict-public-buckets-cuts'],
  ],
  trust: [
    'unknown-value',
    ...['trust-whole-account', 'trust-everyone', 'trust-not-coactive', 'trust-further-principal', 'trust-other-action'],
    ...['no-not-action', 'INVALID_ROLE_REFERENCE', 'INVALID_USER_REFERENCE'],
    ...['UNSUPPORTED_WILDCARD_IN_PRINCIPAL', 'INVALID_ARN_ACCOUNT', 'ROLE_TRUST_POLICY_SYNTAX_ERROR_NOTPRINCIPAL'],
    'ROLE_TRUST_POLICY_UNSUPPORTED_WILDCARD_IN_PRINCIPAL',
  ],
};

/** Joins findings of proofs with those of rules; a proof joins only what is at least as severe, so nothing gets milder. */
export function joinProofs(findings: readonly Finding[]): Finding[] {
  const joined = new Set<Finding>();
  const rest: Finding[] = [];
  const others = groupByConnection(findings);
  for (const finding of findings) {
    const family = finding.sources.includes('proof') ? SAME_DEFECT[finding.rule] : undefined;
    const same = (others.get(finding.connection ?? '') ?? []).filter(
      (other) => family?.includes(other.rule) === true && isAtLeast(other, finding) && isAbout(other, finding),
    );
    if (same.length === 0) rest.push(finding);
    for (const other of same) joined.add(other);
  }
  return rest.map((finding) =>
    joined.has(finding) ? { ...finding, sources: [...new Set([...finding.sources, 'proof' as const])] } : finding,
  );
}

function groupByConnection(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = finding.connection ?? '';
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  return groups;
}

/** Of the very statement that the proof names; a proof at the declaration is about all of the connection's documents. */
function isAbout(other: Finding, proof: Finding): boolean {
  if (proof.statement === undefined) return true;
  return other.file === proof.file && other.document === proof.document && other.statement === proof.statement;
}

function isAtLeast(one: Finding, other: Finding): boolean {
  return SEVERITIES.indexOf(one.severity) <= SEVERITIES.indexOf(other.severity);
}
