import { describe, expect, test } from '@jest/globals';
import { sha256 } from '../../src/adapters/sha256.js';
import { run } from '../../src/run.js';
import { readArguments } from '../../src/settings/arguments.js';
import { fakeServices } from '../fakes/services.js';

const config = (connections: readonly (readonly [name: string, account: string | undefined])[]) =>
  `version: 1\nconnections:\n${connections
    .map(([name, account]) => {
      const own = account === undefined ? '' : `    account_id: "${account}"\n`;
      return `  - name: ${name}\n    method: iam-role\n    bucket: acme-${name.replaceAll('_', '-')}\n    prefixes: [videos/]\n${own}`;
    })
    .join('')}`;
const [ONE, TWO] = ['111122223333', '444455556666'];
const CONFIG = config([
  ['two_a', TWO],
  ['one_a', ONE],
  ['two_b', TWO],
]);

const answer = async (line: string, files: Readonly<Record<string, string>> = { 'coactive.yml': CONFIG }) => {
  const services = { ...fakeServices(files), commit: () => Promise.resolve('a'.repeat(40)) };
  return await run(readArguments(line.split(' '), {}), services);
};
const reportOf = async (line: string, files?: Readonly<Record<string, string>>) => {
  const result = await answer(line, files);
  if (!('report' in result)) throw new Error('no report');
  return result.report;
};
const DIGEST = `sha256:${sha256(JSON.stringify([['coactive.yml', CONFIG]]))}`;

describe('shards', () => {
  test('prints the matrix on one line, and hands it to the Action as outputs', async () => {
    const matrix = {
      include: [
        { shard: '001', account: ONE, connections: 1, config: DIGEST },
        { shard: '002', account: TWO, connections: 2, config: DIGEST },
      ],
    };
    const text = JSON.stringify(matrix);
    expect(await answer('shards')).toEqual({
      text: `${text}\n`,
      exitCode: 0,
      outputs: { matrix: text, shards: '2' },
    });
  });

  test('of some connections or accounts only', async () => {
    const result = await answer(`shards --account ${TWO} --connection two_b`);
    expect(result).toMatchObject({ outputs: { shards: '1', matrix: expect.stringContaining('"connections":1') } });
  });

  test('a connection without an account, and every mistake of the config: no matrix, exit 2', async () => {
    const broken = config([['no_account', undefined]]).replace('method:', 'metod:');
    const report = await reportOf('shards', {
      'coactive.yml': `${broken}${config([['x_y', undefined]]).split('connections:\n')[1] ?? ''}`,
    });
    expect(report.outcome).toBe('invalid');
    expect(report.findings.map(({ message }) => message)).toEqual(
      expect.arrayContaining([expect.stringContaining('"metod"'), expect.stringContaining('x_y declares no account')]),
    );
  });

  test('more accounts than the runner can hand on', async () => {
    const many = Array.from(
      { length: 7_000 },
      (_, index) => [`c_${String(index)}_x`, String(100_000_000_000 + index)] as const,
    );
    const report = await reportOf('shards', { 'coactive.yml': config(many) });
    expect(report.findings[0]?.message).toMatch(/^the matrix has \d+ bytes for 7000 accounts/);
  });
});

describe('a job of the matrix', () => {
  test('looks at its accounts alone, and says in its report which they are, of which config and commit', async () => {
    const report = await reportOf(`check --account ${TWO}`);
    expect(report.connections.map(({ name }) => name)).toEqual(['two_a', 'two_b']);
    expect(report.shard).toEqual({ accounts: [TWO], config: DIGEST, commit: 'a'.repeat(40) });
    expect(await reportOf('check')).not.toHaveProperty('shard');
  });

  test('says it too where it fails before it has looked: drift without credentials', async () => {
    const report = await reportOf(`drift --account ${TWO},${ONE}`);
    expect(report).toMatchObject({ outcome: 'invalid', shard: { accounts: [ONE, TWO], config: DIGEST } });
  });

  test('an account that no connection is declared in is a mistake, not nothing to do', async () => {
    const report = await reportOf('check --account 999999999999');
    expect(report.outcome).toBe('invalid');
    expect(report.findings[0]?.message).toBe('no connection is declared in the account "999999999999"');
  });

  test('a waiver for a connection of another account is not unused here', async () => {
    const waived = `${CONFIG}waivers:\n  - rule: whole-bucket\n    connection: one_a\n    reason: r\n    expires: 2026-12-31\n`;
    const report = await reportOf(`check --account ${TWO}`, { 'coactive.yml': waived });
    expect(report.findings.map(({ rule }) => rule)).not.toContain('unused-waiver');
  });
});
