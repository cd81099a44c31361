import type { Config } from '../config/connection.js';
import type { Finding } from '../report/finding.js';
import type { WaivedFinding } from '../report/report.js';
import { RULES } from '../rules/index.js';
import { Linter } from '../rules/lint.js';
import type { ConnectionPolicies } from '../rules/rule.js';
import { applyWaivers, WAIVER_RULES } from '../rules/waive.js';

/**
 * The verdicts over live state as findings, at the connection's declaration: what `check` would say of these documents,
 * with the same severities and waivers. Whether a waiver is used is for `check` to say.
 */
export function findRefuted(
  subjects: readonly ConnectionPolicies[],
  config: Config,
  { now, strict }: { readonly now: Date; readonly strict: boolean },
): { readonly findings: readonly Finding[]; readonly waived: readonly WaivedFinding[] } {
  const proofs = RULES.filter(({ source }) => source === 'proof');
  const linter = new Linter(proofs, config.rules);
  const found = subjects
    .flatMap((subject) => linter.lintConnection(subject))
    .map((finding): Finding =>
      strict && finding.severity === 'warning' ? { ...finding, severity: 'error' } : finding,
    );
  const ids = new Set(proofs.map(({ id }) => id));
  const waivers = config.waivers.filter(({ rule }) => ids.has(rule));
  const { findings, waived } = applyWaivers(found, waivers, now, config);
  const own: readonly string[] = WAIVER_RULES;
  return { findings: findings.filter(({ rule }) => !own.includes(rule)), waived };
}
