import { describe, expect, test } from '@jest/globals';
import { apply } from '../../../src/jobs/apply.js';
import { drift } from '../../../src/jobs/drift.js';
import { MemoryAccount } from '../../fakes/memory-account.js';
import { MemoryCoactive } from '../../fakes/memory-coactive.js';
import { APPLY, World } from '../../fakes/world.js';
import { ACCOUNT } from './declarations.js';
import { allScenarios } from './crash/scenarios.js';

describe('after apply drift finds nothing', () => {
  test('in any scenario of the crash matrix', async () => {
    for (const { method, mode, name, files, start } of await allScenarios()) {
      const account = new MemoryAccount(ACCOUNT, start.account);
      // A declared bucket is there.
      account.contents.buckets = { 'acme-media-archive': undefined, ...account.contents.buckets };
      account.contents.blockPublicPolicy = true;
      const world = new World(files, { account, coactive: new MemoryCoactive([...start.coactive]) });
      const applied = await apply({ ...APPLY, failOn: 'never' }, world.services());
      expect([method, mode, name, applied.plan?.status]).toEqual([method, mode, name, 'applied']);
      const report = await drift({ ...APPLY, scanBuckets: false, failOn: 'never' }, world.services());
      const found = report.changes.map(({ target, kind, message }) => `${target} ${kind}: ${message}`);
      expect([method, mode, name, found]).toEqual([method, mode, name, []]);
    }
  }, 120_000);
});
