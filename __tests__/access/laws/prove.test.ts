import { afterAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { evaluate } from '../../../src/access/evaluate/evaluate.js';
import { prove } from '../../../src/access/prove.js';
import { readDocument } from '../../../src/policy/read.js';
import type { Request } from '../../../src/access/request.js';
import { pair, type Pair } from './documents.js';
import { requestFor } from './requests.js';
import { law, PATIENCE_MS } from './law.js';

const SAMPLES = 12;
const counts = { proved: 0, refuted: 0, undecided: 0, samples: 0, allowed: 0 };
const shareAllowed = (): number => Math.round((100 * counts.allowed) / counts.samples);
afterAll(() => {
  const share = shareAllowed();
  process.stdout.write(`${JSON.stringify(counts)}: ${String(share)} % of the samples are allowed by the left side\n`);
});

/** What contradicts the two laws in one pair and some requests; empty if nothing does. */
function findContradictions(
  { kind, policy, within }: Pair,
  requests: readonly Request[],
  mayBeUndecided: boolean,
): string[] {
  const left = readDocument(policy);
  const right = readDocument(within);
  const answer = prove({ budgetMs: PATIENCE_MS, kind, policy: left, within: right });
  counts[answer.status]++;
  const problems: string[] = [];
  if (answer.status === 'undecided' && !mayBeUndecided && !answer.reason.includes('does not document')) {
    problems.push(`undecided: ${answer.reason}`);
  }
  if (answer.status === 'refuted') {
    const a = evaluate(kind, [left], answer.witness);
    const b = evaluate(kind, [right], answer.witness);
    const shown = JSON.stringify(answer.witness);
    if (a.decision !== 'allow') problems.push(`the policy does not allow ${shown}: ${a.decision}, ${a.reason}`);
    if (b.decision === 'allow') problems.push(`the bound allows ${shown}: ${b.reason}`);
    if (b.decision === 'undecided') problems.push(`the bound leaves ${shown} undecided: ${b.reason}`);
  }
  for (const request of requests) {
    counts.samples++;
    if (evaluate(kind, [left], request).decision !== 'allow') continue;
    counts.allowed++;
    if (answer.status !== 'proved') continue;
    const b = evaluate(kind, [right], request);
    if (b.decision !== 'allow') problems.push(`proved, but ${JSON.stringify(request)} is ${b.decision}: ${b.reason}`);
  }
  return problems;
}

const withRequests = (variables: boolean): fc.Arbitrary<{ pair: Pair; requests: Request[] }> =>
  pair({ variables }).chain((one) =>
    fc
      .array(requestFor(one.kind, [one.policy, one.within]), { minLength: SAMPLES, maxLength: SAMPLES })
      .map((requests) => ({ pair: one, requests })),
  );

describe('prove and evaluate agree', () => {
  test('laws 1, 2 and 5: on everything that is documented', () => {
    law(withRequests(false), ({ pair: one, requests }) => {
      expect(findContradictions(one, requests, false)).toEqual([]);
    });
  });

  test('laws 1 and 2: with variables', () => {
    law(withRequests(true), ({ pair: one, requests }) => {
      expect(findContradictions(one, requests, true)).toEqual([]);
    });
  });

  // After the two above: samples that the left side denies say nothing.
  test('at least 30 % of the samples are allowed by the left side', () => {
    expect(shareAllowed()).toBeGreaterThanOrEqual(30);
  });
});
