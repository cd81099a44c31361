import type { PolicyAnalyzer, Validation } from '../ports.js';
import type { Finding } from '../report/finding.js';
import type { AnalyzedSubject, Asking } from './analyze-policies.js';

/** ValidatePolicy refuses more. Source: AWS's cfn-policy-validator, which refuses such documents itself. */
export const MAX_ANALYZED_CHARACTERS = 32_768;

/**
 * Asks ValidatePolicy about every document, each distinct one once however many connections share it; every connection owns
 * the findings, so that the waiver of one does not hide them for another. What one document's answer needs never waits for
 * another's; the tasks settle by themselves.
 */
export function validatePolicies(
  subjects: readonly AnalyzedSubject[],
  analyzer: PolicyAnalyzer,
  { questions, make, severityOfGap }: Asking,
): Promise<readonly Finding[]>[] {
  return subjects.flatMap(({ connection, policies }) =>
    policies.map(async (policy): Promise<readonly Finding[]> => {
      const { kind, text } = policy;
      const unseen = (why: string): Finding[] =>
        make.ofAnswer(
          'not-analyzed',
          `Access Analyzer did not look at this document: ${why}.`,
          { policy, connection },
          { severity: severityOfGap },
        );
      if (text.length > MAX_ANALYZED_CHARACTERS) {
        const size = `it has ${String(text.length)} characters, and ValidatePolicy takes ${String(MAX_ANALYZED_CHARACTERS)}`;
        return unseen(size);
      }
      const key = JSON.stringify(['ValidatePolicy', typeKey(kind), text]);
      const answer: Validation = await questions.ask(key, () => analyzer.validate({ kind, text }));
      if ('problem' in answer) return unseen(answer.problem.replace(/\.$/, ''));
      return answer.findings.flatMap((finding) => make.ofValidation(finding, policy, connection));
    }),
  );
}

/** Kinds that AWS is asked about in the same words: one call serves both. */
function typeKey(kind: string): string {
  return kind === 'boundary' ? 'permissions' : kind;
}
