import { z } from 'zod';
import { MOST_JOBS, type ShardMatrix } from './matrix.js';

const MatrixSchema = z.strictObject({
  include: z
    .array(
      z.strictObject({
        shard: z.string().regex(/^\d{3,6}$/),
        account: z.string().regex(/^\d{12}(?:,\d{12})*$/),
        connections: z.int().min(1).max(1_000_000),
        config: z.string().regex(/^sha256:[0-9a-f]{64}$/),
      }),
    )
    .max(MOST_JOBS),
});

/** The matrix as `shards` printed it, or why it is none, as the end of a sentence. */
export function readMatrix(text: string): { readonly matrix: ShardMatrix } | { readonly problem: string } {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { problem: 'is no JSON' };
  }
  const parsed = MatrixSchema.safeParse(json);
  if (!parsed.success) {
    const where = (parsed.error.issues[0]?.path ?? []).map(String).join('.');
    return { problem: `is no matrix of shards${where === '' ? '' : `: look at ${where.slice(0, 100)}`}` };
  }
  const { include } = parsed.data;
  if (new Set(include.map(({ config }) => config)).size > 1) return { problem: 'is of several configs' };
  const accounts = include.flatMap(({ account }) => account.split(','));
  if (new Set(accounts).size < accounts.length) return { problem: 'has an account in two jobs' };
  if (new Set(include.map(({ shard }) => shard)).size < include.length) return { problem: 'has two jobs of one name' };
  return { matrix: parsed.data };
}
