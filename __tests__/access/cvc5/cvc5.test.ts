import { spawnSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { prove } from '../../../src/access/prove.js';
import { readDocument } from '../../../src/policy/read.js';
import { draft, pair } from '../laws/documents.js';
import { PATIENCE_MS } from '../laws/law.js';
import { restrict, toSmt } from './smt.js';

/** Debian's package cvc5; CI installs it and sets `REQUIRE_CVC5`, so that the comparison is never skipped in silence. */
const isThere = spawnSync('cvc5', ['--version']).status === 0;
const PAIRS = Number(process.env.CVC5_PAIRS ?? 1_000);

describe('prove and cvc5 agree', () => {
  test('cvc5 is there where it must be', () => {
    expect(isThere || process.env.REQUIRE_CVC5 === undefined).toBe(true);
  });

  (isThere ? test : test.skip)(
    `on ${String(PAIRS)} generated pairs`,
    () => {
      const options = { variables: false };
      const identity = fc.record({ policy: draft('identity', options), within: draft('identity', options) });
      const related = pair(options).filter(({ kind }) => kind === 'identity');
      const half = Math.ceil(PAIRS / 4);
      const pairs = [
        ...fc.sample(identity, { numRuns: half, seed: 5 }),
        ...fc.sample(related, { numRuns: PAIRS - half, seed: 6 }),
      ].map(({ policy, within }) => ({ policy: restrict(policy), within: restrict(within) }));
      const script = pairs.map(({ policy, within }) => toSmt(policy, within)).join('\n');
      const run = spawnSync('cvc5', ['--lang=smt2', '--strings-exp', '--strings-fmf', '--tlimit-per=250', '-q'], {
        input: script,
        encoding: 'utf8',
        maxBuffer: 1e8,
      });
      const answers = run.stdout.split('\n').filter((line) => line !== '');
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
      expect(counts.unknown).toBeLessThan(PAIRS / 2);
    },
    600_000,
  );
});
