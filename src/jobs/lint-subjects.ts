import type { Policy } from '../policy/types.js';
import type { Finding } from '../report/finding.js';
import type { Linter } from '../rules/lint.js';
import type { ConnectionPolicies } from '../rules/rule.js';

/**
 * The findings of every connection and its documents. A document that connections share is looked at once; each of them
 * owns the findings, so that the waiver of one does not hide them for the other.
 */
export function lintSubjects(linter: Linter, subjects: readonly ConnectionPolicies[]): Finding[] {
  const known = new Map<string, readonly Finding[]>();
  const findings: Finding[] = [];
  for (const subject of subjects) {
    const { connection, policies } = subject;
    for (const policy of policies) {
      const key = keyOf(policy, connection.name);
      let found = known.get(key);
      if (found === undefined) known.set(key, (found = linter.lintPolicy(policy, connection)));
      for (const finding of found) {
        findings.push(finding.connection === connection.name ? finding : { ...finding, connection: connection.name });
      }
    }
    for (const finding of linter.lintConnection(subject)) findings.push(finding);
  }
  return findings;
}

/** A generated document belongs to its connection alone, as does one of a template, which may name its account; a file is another document as another kind. */
function keyOf(policy: Policy, connection: string): string {
  return JSON.stringify([policy.kind, policy.file, policy.generated || policy.place !== undefined ? connection : '']);
}
