import type { Config } from '../config/connection.js';
import type { Finding } from '../report/finding.js';
import type { WaivedFinding } from '../report/report.js';
import { VERDICTS } from '../report/wording.js';
import { RULES } from '../rules/index.js';
import { Linter } from '../rules/lint.js';
import type { ConnectionPolicies } from '../rules/rule.js';
import { judgeSubjects } from './judge.js';
import { applyWaivers, WAIVER_RULES } from '../rules/waive.js';

/**
 * The verdicts over live state as findings, at the connection's declaration: what `check` would say of these documents,
 * with the same severities and waivers. Whether a waiver is used is for `check` to say.
 *
 * @param declared the same connections with their declared documents
 */
export async function findRefuted(
  subjects: readonly ConnectionPolicies[],
  declared: readonly ConnectionPolicies[],
  config: Config,
  { now, strict }: { readonly now: Date; readonly strict: boolean },
): Promise<{ readonly findings: readonly Finding[]; readonly waived: readonly WaivedFinding[] }> {
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
  const kept = findings.filter(({ rule }) => !own.includes(rule));
  return { findings: await noteDeclared(kept, subjects, declared), waived };
}

/**
 * A verdict that the declared documents alone have too is no matter of drift: `check` says it, with the statement. Here it
 * is a note, so that a repository which declares what it found (`init`) can be watched before it is narrowed.
 */
async function noteDeclared(
  findings: readonly Finding[],
  subjects: readonly ConnectionPolicies[],
  declared: readonly ConnectionPolicies[],
): Promise<readonly Finding[]> {
  if (findings.length === 0) return findings;
  const refuted = new Set(subjects.flatMap(keysOf));
  const names = new Set(findings.map(({ connection }) => connection));
  const judged = await judgeSubjects(declared.filter(({ connection }) => names.has(connection.name)));
  // Both refuted: what is undecided in the one says nothing of the other.
  const known = new Set(judged.flatMap(keysOf).filter((key) => refuted.has(key)));
  return findings.map((finding): Finding => {
    if (!known.has(`${finding.rule} ${finding.connection ?? ''}`)) return finding;
    const message = `What is live refutes ${WORDS[finding.rule] ?? finding.rule}, and so does what is declared`;
    return { ...finding, severity: 'note', message, fix: 'see what check says of it' };
  });
}

const WORDS: Readonly<Record<string, string>> = {
  'least-privilege': VERDICTS.leastPrivilege,
  sufficiency: VERDICTS.sufficiency,
  trust: VERDICTS.trust,
};

/** The refuted verdicts of a connection, by the rule that reports them. */
function keysOf({ connection, verdicts }: ConnectionPolicies): readonly string[] {
  if (verdicts === undefined) return [];
  const { leastPrivilege, sufficiency, trust } = verdicts;
  const byRule = { 'least-privilege': leastPrivilege, sufficiency, trust };
  return Object.entries(byRule).flatMap(([rule, { status }]) =>
    status === 'refuted' ? [`${rule} ${connection.name}`] : [],
  );
}
