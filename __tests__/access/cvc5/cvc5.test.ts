import { spawn, spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { prove } from '../../../src/access/prove.js';
import { readDocument } from '../../../src/policy/read.js';
import { draft, pair } from '../laws/documents.js';
import { PATIENCE_MS } from '../laws/law.js';
import { restrict, toSmt } from './smt.js';

/**
 * Debian's package cvc5. CI installs it and sets `REQUIRE_CVC5`, so that the comparison is never skipped in silence, and
 * `CVC5_PAIRS` to 1,000, which take minutes.
 */
const isThere = spawnSync('cvc5', ['--version']).status === 0;
const PAIRS = Number(process.env.CVC5_PAIRS ?? 40);

/** Bounded by steps, not by time: the same questions are answered on every machine. */
const STEPS = '--rlimit-per=60000';

/** A process for each core, each with its share of the questions; the answers in order. */
async function solve(questions: readonly string[]): Promise<readonly string[]> {
  const share = Math.ceil(questions.length / availableParallelism());
  const shares = Array.from({ length: Math.ceil(questions.length / share) }, (_, i) =>
    questions.slice(i * share, (i + 1) * share),
  );
  return (await Promise.all(shares.map(askOne))).flat();
}

function askOne(questions: readonly string[]): Promise<readonly string[]> {
  const child = spawn('cvc5', ['--lang=smt2', '--strings-exp', '--strings-fmf', STEPS, '-q'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const output: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', () => {
      resolve(
        Buffer.concat(output)
          .toString('utf8')
          .split('\n')
          .filter((line) => line !== ''),
      );
    });
    child.stdin.end(questions.join('\n'));
  });
}

describe('prove and cvc5 agree', () => {
  test('cvc5 is there where it must be', () => {
    expect(isThere || process.env.REQUIRE_CVC5 === undefined).toBe(true);
  });

  (isThere ? test : test.skip)(
    `on ${String(PAIRS)} generated pairs`,
    async () => {
      const options = { variables: false };
      const identity = fc.record({ policy: draft('identity', options), within: draft('identity', options) });
      const related = pair(options).filter(({ kind }) => kind === 'identity');
      const half = Math.ceil(PAIRS / 4);
      const pairs = [
        ...fc.sample(identity, { numRuns: half, seed: 5 }),
        ...fc.sample(related, { numRuns: PAIRS - half, seed: 6 }),
      ].map(({ policy, within }) => ({ policy: restrict(policy), within: restrict(within) }));
      const answers = await solve(pairs.map(({ policy, within }) => toSmt(policy, within)));
      expect(answers).toHaveLength(PAIRS);
      const counts = { sat: 0, unsat: 0, unknown: 0 };
      answers.forEach((answer, index) => {
        const one = pairs[index];
        if (one === undefined) return;
        const ours = prove({
          budgetMs: PATIENCE_MS,
          kind: 'identity',
          policy: readDocument(one.policy),
          within: readDocument(one.within),
        });
        if (answer === 'sat') counts.sat++;
        else if (answer === 'unsat') counts.unsat++;
        else counts.unknown++;
        if (answer !== 'sat' && answer !== 'unsat') return;
        expect({ ...one, answer: ours.status }).toEqual({ ...one, answer: answer === 'sat' ? 'refuted' : 'proved' });
      });
      process.stdout.write(`cvc5: ${JSON.stringify(counts)}\n`);
      expect(counts.unknown).toBeLessThan(PAIRS / 5);
    },
    600_000,
  );
});
