/**
 * Times one kind of question in a process of its own, and prints microseconds a question, JSON and policy parsing
 * included. `node scripts/time-prove.mjs pairs|reworded|long|bucket|hostile`, after `tsc -p tsconfig.build.json`.
 */
import { bucketPolicyPair, hostilePair, longPolicyPair, rewordedPair, templatePair } from './prove-cases.mjs';

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

/**
 * After warm-up, the tenth percentile of rounds that are long enough to hold their share of garbage collection: other work
 * on the machine can only add time, and finds most rounds on a shared one.
 */
function warm(lines) {
  for (let i = 0; i < WARM_UP; i++) time(lines);
  const rounds = Array.from({ length: ROUNDS }, () => time(lines)).sort((one, other) => one - other);
  return rounds[Math.floor(ROUNDS / 10)];
}

const WARM_UP = 10;
const ROUNDS = 60;
const text = JSON.stringify;
const many = (pair) => Array.from({ length: 2_000 }, (_, i) => text(pair(i)));
const MEASURES = {
  pairs: () => warm(many(templatePair)),
  reworded: () => warm(many(rewordedPair)),
  long: () => warm(Array(200).fill(text(longPolicyPair()))),
  bucket: () => warm(Array(20).fill(text(bucketPolicyPair()))),
  hostile: () => time([text(hostilePair())]),
};
console.log(MEASURES[process.argv[2]]());
