/**
 * Writes schema/coactive.schema.json from the schema that the loader uses; with --check only compares. Runs after
 * `tsc -p tsconfig.build.json`, since it imports the compiled schema.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { z } from 'zod';
import { FileSchema } from '../build/config/schema.js';

const target = new URL('../schema/coactive.schema.json', import.meta.url);
const { $schema, ...rest } = z.toJSONSchema(FileSchema, { io: 'input', target: 'draft-2020-12' });
const schema = {
  $schema,
  title: 'coactive-storage-access configuration',
  description: 'The access that an organisation gives to Coactive: buckets, prefixes, methods and policy documents.',
  ...rest,
};
const options = await resolveConfig(target);
const text = await format(JSON.stringify(schema), { ...options, parser: 'json' });
if (process.argv.includes('--check')) {
  if (readFileSync(target, 'utf8') !== text) {
    console.error('schema/coactive.schema.json is not what src/config/schema.ts says: run `npm run generate`');
    process.exit(1);
  }
} else {
  writeFileSync(target, text);
  console.log(`schema/coactive.schema.json: ${text.length} bytes`);
}
