/**
 * Times one kind of question in a process of its own, and prints microseconds a question, JSON and policy parsing
 * included. `node scripts/time-prove.mjs pairs|long|long-first|bucket|bucket-first|hostile`, after `tsc -p
 * tsconfig.build.json`.
 */
import { bucketPolicyPair, hostilePair, longPolicyPair, templatePair } from './prove-cases.mjs';
import { median } from './measure.mjs';

const { prove } = await import('../build/access/prove.js');
const { readDocument } = await import('../build/policy/read.js');

function decide(line) {
  const { kind, policy, within } = JSON.parse(line);
  return prove({ kind, policy: readDocument(policy), within: readDocument(within) });
}

function time(lines) {
  const start = performance.now();
  for (const line of lines) decide(line);
  return ((performance.now() - start) / lines.length) * 1000;
}

function warm(lines, rounds) {
  time(lines);
  return median(Array.from({ length: rounds }, () => time(lines)));
}

const text = JSON.stringify;
const MEASURES = {
  pairs: () => {
    const lines = Array.from({ length: 20_000 }, (_, i) => text(templatePair(i)));
    return warm(lines, 7);
  },
  long: () => warm(Array(300).fill(text(longPolicyPair())), 7),
  'long-first': () => time([text(longPolicyPair())]),
  bucket: () => warm(Array(100).fill(text(bucketPolicyPair())), 7),
  'bucket-first': () => time([text(bucketPolicyPair())]),
  hostile: () => time([text(hostilePair())]),
};
console.log(MEASURES[process.argv[2]]());
