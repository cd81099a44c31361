/**
 * Writes schema/coactive.schema.json from the schema that the loader uses; with --check only compares. Runs after
 * `tsc -p tsconfig.build.json`, since it imports the compiled schema.
 */
import { z } from 'zod';
import { FileSchema } from '../build/config/schema.js';
import { generatedFile } from './generated-file.mjs';

const { $schema, ...rest } = z.toJSONSchema(FileSchema, { io: 'input', target: 'draft-2020-12' });
const schema = {
  $schema,
  title: 'coactive-storage-access configuration',
  description: 'The access that an organisation gives Coactive: its buckets, prefixes, methods and policy documents.',
  ...rest,
};
await generatedFile('schema/coactive.schema.json', `${JSON.stringify(schema, null, 2)}\n`);

/** What the loader needs of it: without the words for people. */
const WORDS = new Set(['$schema', 'title', 'description', 'examples', 'default']);
function withoutWords(value, isMap = false) {
  if (Array.isArray(value)) return value.map((item) => withoutWords(item));
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([key]) => isMap || !WORDS.has(key));
  return Object.fromEntries(kept.map(([key, item]) => [key, withoutWords(item, key === 'properties' && !isMap)]));
}
await generatedFile('src/config/schema.generated.json', `${JSON.stringify(withoutWords(schema))}\n`);
