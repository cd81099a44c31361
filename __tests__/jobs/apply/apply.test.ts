import { describe, expect, test } from '@jest/globals';
import { apply } from '../../../src/jobs/apply.js';
import { plan } from '../../../src/jobs/plan.js';
import { statementTexts } from '../../../src/plan/bucket/splice-statements.js';
import { MemoryAccount } from '../../fakes/memory-account.js';
import { APPLY, World } from '../../fakes/world.js';
import { absent, BUCKET_CONFIG, declare, FOREIGN_STATEMENT, ROLE_CONFIG } from './declarations.js';

const emptyBucket = () => new MemoryAccount(undefined, { buckets: { 'acme-raw-uploads': undefined } });

describe('from an empty account', () => {
  test('the role method: policy, role with its final trust, attachment, then Coactive', async () => {
    const world = new World(declare(ROLE_CONFIG));
    const report = await apply(APPLY, world.services());
    expect(report.plan).toMatchObject({ status: 'applied' });
    expect(report.outcome).toBe('passed');
    expect(world.calls.map(({ operation }) => operation)).toEqual([
      'CreatePolicy',
      'CreateRole',
      'AttachRolePolicy',
      'CreateConnection',
    ]);
    const role = world.account.contents.roles['coactive-media-archive'];
    expect(role).toMatchObject({
      path: '/coactive/',
      tags: { 'managed-by': 'coactive-storage-access', 'coactive-connection': 'media_archive' },
      attached: ['arn:aws:iam::111122223333:policy/coactive/coactive-media-archive'],
    });
    expect(role?.trust).not.toContain(':root');
  });

  test('a second apply writes nothing', async () => {
    const world = new World(declare(ROLE_CONFIG));
    await apply(APPLY, world.services());
    const count = world.calls.length;
    const report = await apply(APPLY, world.services());
    expect(report.plan).toMatchObject({ steps: [], status: 'applied' });
    expect(world.calls).toHaveLength(count);
  });

  test('the bucket-policy method', async () => {
    const world = new World(declare(BUCKET_CONFIG), { account: emptyBucket() });
    const report = await apply(APPLY, world.services());
    expect(report.plan).toMatchObject({ status: 'applied', steps: [{ verb: 'create', effect: 'widens', done: true }] });
    expect(world.account.contents.buckets['acme-raw-uploads']).toContain('CoactiveRawUploadsList');
    const again = await plan(APPLY, world.services());
    expect(again.plan?.steps).toEqual([]);
  });
});

describe('a bucket that others write to', () => {
  const foreign = Array.from({ length: 30 }, (_, index) => ({ ...FOREIGN_STATEMENT, Sid: `Backups${String(index)}` }));
  const odd = `{"Version":"2012-10-17",\n "Statement" :[${foreign.map((one) => JSON.stringify(one, null, 1)).join('\t,\n\n')}]}`;
  const world = () =>
    new World(declare(BUCKET_CONFIG), {
      account: new MemoryAccount(undefined, { buckets: { 'acme-raw-uploads': odd } }),
    });

  test('an edit between the reading and the write stops the run, and is not lost by the next one', async () => {
    const crowded = world();
    const edited = odd.replace('Backups7"', 'Edited"');
    crowded.watch = { before: () => void (crowded.account.contents.buckets['acme-raw-uploads'] = edited) };
    const stopped = await apply(APPLY, crowded.services());
    expect(stopped.plan).toMatchObject({ status: 'stopped', steps: [{ done: false }] });
    expect(crowded.account.contents.buckets['acme-raw-uploads']).toBe(edited);
    crowded.watch = {};
    expect((await apply(APPLY, crowded.services())).plan?.status).toBe('applied');
    const after = crowded.account.contents.buckets['acme-raw-uploads'] ?? '';
    expect(statementTexts(after).slice(0, 30)).toEqual(statementTexts(edited));
  });

  test('connections that share it are written at once, and one of them can go alone', async () => {
    const [, second = ''] = BUCKET_CONFIG.split('connections:\n');
    const copy = second.replace('raw_uploads', 'raw_copies').replace('2026/', '2027/');
    const shared = world();
    shared.files = declare(BUCKET_CONFIG + copy);
    const report = await apply(APPLY, shared.services());
    expect(report.plan).toMatchObject({ status: 'applied', steps: [{ connections: ['raw_uploads', 'raw_copies'] }] });
    shared.files = declare(BUCKET_CONFIG + absent(copy));
    expect((await apply(APPLY, shared.services())).plan).toMatchObject({
      status: 'applied',
      steps: [{ effect: 'narrows' }],
    });
    const after = shared.account.contents.buckets['acme-raw-uploads'] ?? '';
    expect([after.includes('CoactiveRawCopies'), after.includes('CoactiveRawUploads')]).toEqual([false, true]);
    expect(statementTexts(after).slice(0, 30)).toEqual(statementTexts(odd));
  });
});

describe('offboarding', () => {
  test('removes what apply made, Coactive first', async () => {
    const world = new World(declare(ROLE_CONFIG));
    await apply(APPLY, world.services());
    world.calls.length = 0;
    world.files = declare(absent(ROLE_CONFIG));
    const report = await apply(APPLY, world.services());
    expect(report.plan).toMatchObject({ status: 'applied' });
    expect(world.calls.map(({ operation }) => operation)).toEqual([
      'DeleteConnection',
      'DetachRolePolicy',
      'DeletePolicy',
      'DeleteRole',
    ]);
    expect(world.snapshot()).toEqual(new World({}).snapshot());
  });

  test('removes its own statements and leaves the others byte for byte', async () => {
    const before = JSON.stringify({ Version: '2012-10-17', Statement: [FOREIGN_STATEMENT] }, null, 3);
    const account = new MemoryAccount(undefined, { buckets: { 'acme-raw-uploads': before } });
    const world = new World(declare(BUCKET_CONFIG), { account });
    await apply(APPLY, world.services());
    expect(account.contents.buckets['acme-raw-uploads']).not.toBe(before);
    world.files = declare(absent(BUCKET_CONFIG));
    const report = await apply(APPLY, world.services());
    expect(report.plan).toMatchObject({ status: 'applied' });
    expect(account.contents.buckets['acme-raw-uploads']).toBe(before);
  });
});
