import type { Config } from '../config/connection.js';
import type { Finding } from '../report/finding.js';

/** The user's severities for findings that no rule of the linter made; those of other rules are left as they are. */
export function chooseSeverities(
  findings: readonly Finding[],
  rules: readonly string[],
  severities: Config['rules'],
): Finding[] {
  return findings.flatMap((finding) => {
    const chosen = rules.includes(finding.rule) ? severities[finding.rule] : undefined;
    if (chosen === undefined) return [finding];
    return chosen === 'off' ? [] : [{ ...finding, severity: chosen }];
  });
}
