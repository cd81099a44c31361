import { describe, expect, test } from '@jest/globals';
import { proveBatch, proveDocuments, type BatchResult } from '../../src/jobs/prove.js';
import { witnessHints } from '../../src/access/witness-hints.js';
import { parsePolicy } from '../../src/policy/parse.js';
import type { Json, Policy } from '../../src/policy/types.js';
import { renderProof } from '../../src/report/prove-text.js';

const allow = (Action: Json, Resource: Json): Json => ({ Effect: 'Allow', Action, Resource });
const document = (...Statement: Json[]): Json => ({ Version: '2012-10-17', Statement });

function policy(json: Json, file: string): Policy {
  const parsed = parsePolicy(JSON.stringify(json, undefined, 2), 'permissions', file);
  if ('problem' in parsed) throw new Error(parsed.problem.message);
  return parsed.policy;
}

async function run(input: (string | Uint8Array)[]): Promise<{ lines: Record<string, Json>[]; result: BatchResult }> {
  const result: BatchResult = { answered: 0, broken: 0 };
  let text = '';
  for await (const chunk of proveBatch(input, witnessHints(), result)) text += chunk;
  const lines = text.split('\n').filter((line) => line !== '');
  return { lines: lines.map((line) => JSON.parse(line) as Record<string, Json>), result };
}

describe('prove of two documents', () => {
  const wide = policy(
    document(allow('s3:ListBucket', 'arn:aws:s3:::b'), allow('s3:Get*', 'arn:aws:s3:::b/*')),
    'wide.json',
  );
  const narrow = policy(
    document(allow('s3:ListBucket', 'arn:aws:s3:::b'), allow('s3:GetObject', 'arn:aws:s3:::b/*')),
    'narrow.json',
  );

  test('names the allowing statement at its line, with a real action', () => {
    const result = proveDocuments({ kind: 'identity', policy: wide, within: narrow }, witnessHints());
    expect(result).toMatchObject({ status: 'refuted', allowedBy: { index: 1, file: 'wide.json', line: 9 } });
    expect(result.witness?.action).toMatch(/^s3:Get[A-Z]/);
    expect(renderProof(result)).toContain('allowed by wide.json:9 statement 2');
  });

  test('proves the other way round', () => {
    expect(proveDocuments({ kind: 'identity', policy: narrow, within: wide })).toEqual({ status: 'proved' });
    expect(renderProof({ status: 'proved' })).toEqual(['proved']);
  });

  test('marks a refutation that AWS never asks', () => {
    const odd = policy(document(allow('s3:GetObject', ['arn:aws:s3:::b', 'arn:aws:s3:::b/*'])), 'odd.json');
    const result = proveDocuments({ kind: 'identity', policy: odd, within: narrow }, witnessHints());
    expect(result.status).toBe('refuted');
    expect(result.reason).toContain('AWS never asks');
  });
});

describe('prove --batch', () => {
  const pair = { kind: 'identity', policy: document(allow('s3:GetObject', '*')), within: document(allow('s3:*', '*')) };

  test('answers in order, with the ids, over chunks that cut lines and characters', async () => {
    const lines = Array.from({ length: 50 }, (_, i) => JSON.stringify({ ...pair, id: `é${String(i)}` }));
    const bytes = Buffer.from(`${lines.join('\n')}\n`);
    const chunks = Array.from({ length: Math.ceil(bytes.length / 37) }, (_, i) => bytes.subarray(i * 37, i * 37 + 37));
    const { lines: answers, result } = await run(chunks);
    expect(answers).toEqual(lines.map((_, i) => ({ id: `é${String(i)}`, status: 'proved' })));
    expect(result).toEqual({ answered: 50, broken: 0 });
  });

  test('a broken line gets an error, the others their answers', async () => {
    const { lines, result } = await run([
      `${JSON.stringify({ ...pair, id: 1 })}\n{"id": 2\n\n${JSON.stringify({ ...pair, id: 3, kind: 'key' })}\n`,
      `{"id": 4, "kind": "identity", "policy": {"Statement": [], "Statement": []}, "within": {}}\n`,
      JSON.stringify({ ...pair, id: 5, policy: undefined }),
    ]);
    expect(lines.map(({ id, status, error }) => [id ?? null, status ?? null, typeof error])).toEqual([
      [1, 'proved', 'undefined'],
      [null, null, 'string'],
      [3, null, 'string'],
      [4, null, 'string'],
      [5, null, 'string'],
    ]);
    expect(result).toEqual({ answered: 1, broken: 4 });
  });

  test('takes a policy as text too', async () => {
    const { lines } = await run([JSON.stringify({ ...pair, id: 'x', policy: JSON.stringify(pair.policy) })]);
    expect(lines).toEqual([{ id: 'x', status: 'proved' }]);
  });

  test('a policy that AWS would refuse is undecided, with the reason', async () => {
    const { lines } = await run([
      JSON.stringify({ ...pair, id: 'x', policy: { Version: '2012-10-17', Statement: [{ Effect: 'allow' }] } }),
    ]);
    expect(lines).toMatchObject([{ id: 'x', status: 'undecided' }]);
  });
});
