import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { acceptDeclarations } from '../../src/config/accept-declarations.js';
import { readDeclarations } from '../../src/config/declared.js';
import { readConfigDocument, type ConfigDocument } from '../../src/config/document.js';
import { fitsSchema } from '../../src/config/fits-schema.js';

/** Every key of the format at least once. */
const WHOLE = {
  version: 1,
  coactive: { role_arn: 'arn:aws:iam::863104360228:role/x', api_url: 'https://api.coactive.ai' },
  defaults: { account_id: '111122223333', region: 'us-east-1', organization_id: 'o-a1b2c3d4e5', assume_role: 'arn:x' },
  connections: [
    {
      name: 'media_archive',
      description: 'Marketing',
      state: 'present',
      method: 'iam-role',
      bucket: 'acme-media',
      bucket_owner_account_id: '111122223333',
      prefixes: ['videos/'],
      allow_actions: ['s3:GetObjectVersion'],
      allow_bucket_listing: false,
      kms_key_arn: 'arn:aws:kms:us-east-1:111122223333:key/k',
      session_ttl_seconds: 3600,
      adopt: false,
      role: { name: 'r', path: '/coactive/', policy_name: 'p', max_session_duration: 3600, tags: { team: 'media' } },
      policies: {
        permissions: ['a.json', { terraform: 'plan.json', address: 'x' }],
        trust: { cloudformation: 't.yml', resource: 'R' },
        bucket: 'b.json',
      },
    },
    { name: 'raw_uploads', method: 'bucket-policy', bucket: 'acme-raw' },
  ],
  rules: { 'no-not-action': 'warning' },
  waivers: [{ rule: 'no-wildcard-action', connection: 'media_archive', reason: 'ticket', expires: '2026-12-31' }],
  guardrails: [{ id: 'g', severity: 'error', when: 'true', assert: 'true', message: 'm' }],
};

function documentOf(value: unknown): ConfigDocument {
  const { document } = readConfigDocument('coactive.yml', JSON.stringify(value));
  if (document === undefined) throw new Error('is no document');
  return document;
}

describe('the quick look at a config', () => {
  test('takes what fits, as the schema library reads it', () => {
    const document = documentOf(WHOLE);
    expect(acceptDeclarations(document)).toEqual(readDeclarations(document));
  });

  test('whatever it takes the schema library takes too, and reads alike', () => {
    const anything = fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.constantFrom('iam-role', 'absent', '111122223333', 3600),
    );
    let taken = 0;
    fc.assert(
      fc.property(
        fc.array(fc.nat(40), { maxLength: 5 }),
        anything,
        fc.constantFrom('set', 'drop', 'add'),
        (path, value, way) => {
          const document = documentOf(change(structuredClone(WHOLE), path, value, way));
          const quick = acceptDeclarations(document);
          if (quick === undefined) return;
          taken++;
          expect(quick).toEqual(readDeclarations(document));
        },
      ),
      { numRuns: 3_000, seed: 7 },
    );
    // The law would hold of a look that takes nothing.
    expect(taken).toBeGreaterThan(200);
  });

  test('an unknown keyword is a doubt, not a pass', () => {
    expect(fitsSchema({ type: 'string', startsWith: 'x' }, 'y')).toBe(false);
    expect(fitsSchema({ type: 'string' }, 'y')).toBe(true);
  });
});

/** Walks down by the numbers of the path and changes what is there. */
function change(root: object, path: readonly number[], value: unknown, way: 'set' | 'drop' | 'add'): unknown {
  let at = root as Record<string, unknown>;
  for (const [depth, step] of path.entries()) {
    const keys = Object.keys(at);
    const key = keys[step % Math.max(1, keys.length)] ?? 'version';
    const below = at[key];
    if (depth < path.length - 1 && typeof below === 'object' && below !== null) {
      at = below as Record<string, unknown>;
      continue;
    }
    if (way === 'set') at[key] = value;
    else if (way === 'add') at[`${key}_`] = value;
    else if (Array.isArray(at)) at.pop();
    else Reflect.deleteProperty(at, key);
    break;
  }
  return root;
}
