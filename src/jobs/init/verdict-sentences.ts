import type { ConnectionReport, Verdict, Witness } from '../../report/report.js';
import { count, VERDICTS } from '../../report/wording.js';

/** The verdicts over a connection, a sentence each; one for all of them where they are as they should be. Untrusted text. */
export function verdictSentences(verdicts: ConnectionReport['verdicts']): readonly string[] {
  const sentences = (['leastPrivilege', 'sufficiency', 'trust'] as const).flatMap((key): string[] => {
    const verdict = verdicts[key];
    if (verdict === undefined || verdict.status === 'proved' || verdict.status === 'not-applicable') return [];
    if (verdict.status === 'refuted') return [`${REFUTED[key]}: ${exampleWords(key, verdict)}.`];
    return [`Not decided (${VERDICTS[key]}): ${verdict.reason ?? 'no reason was given'}.`];
  });
  return sentences.length === 0 ? ['Exactly what Coactive needs: proved.'] : sentences;
}

const REFUTED = {
  leastPrivilege: 'Too wide',
  sufficiency: 'Too narrow',
  trust: 'Lets in others',
} as const;

function exampleWords(key: keyof typeof REFUTED, { witnesses = [], more = 0 }: Verdict): string {
  const shown = witnesses.slice(0, MOST_SHOWN).map((witness) => oneExample(key, witness));
  const rest = witnesses.length - shown.length + more;
  return [...shown, ...(rest > 0 ? [`and ${count(rest, 'more action')}`] : [])].join('; ');
}

const MOST_SHOWN = 3;

/** Who asks is told of trust alone: elsewhere it is the role, or Coactive. */
function oneExample(key: keyof typeof REFUTED, { message, action, resource, principal }: Witness): string {
  const what = message ?? 'shown by';
  if (key !== 'trust') return `${what} (${action} on ${resource.replace(/^arn:aws[a-z-]*:s3:::/, '')})`;
  const who = typeof principal === 'string' ? principal : Object.values(principal).join('');
  return `${what} (${action} by ${who})`;
}
