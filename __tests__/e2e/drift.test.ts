import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { AwsServer, isWrite } from '../aws/aws-server.js';
import { pythonOrSkip } from '../aws/moto-environment.js';
import { makeDriftWorld } from './drift-world.js';
import { removeWorkspaces, start, type Ended } from './start.js';
import { TAMPERINGS } from './tamperings.js';

const python = await pythonOrSkip('drift end to end');
const inMoto = python === undefined ? describe.skip : describe;

/** What a run reports. */
interface Seen {
  readonly outcome: string;
  readonly changes: readonly { target: string; kind: string; message: string; witness?: object; broken?: object }[];
}

/** Each run waits five seconds before it believes in a difference: together they wait once, in accounts of their own. */
const AT_ONCE = 8;

inMoto('drift on accounts that somebody changed by hand', () => {
  const ended = new Map<string, Ended>();
  let aws: AwsServer;

  beforeAll(async () => {
    aws = await AwsServer.start();
    const queue = [...TAMPERINGS.entries()];
    const work = async (): Promise<void> => {
      for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
        const [index, { name, tamper }] = next;
        const world = await makeDriftWorld(aws, index);
        await tamper(world);
        const env = aws.environmentOf(world.account);
        ended.set(name, await start('cli', { cwd: world.repository, args: ['drift', '--format', 'json'], env }));
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
  }, 600_000);

  afterAll(async () => {
    removeWorkspaces();
    await aws.stop();
  });

  function look(name: string): { readonly status: number | null; readonly report: Seen } {
    const { status, stdout, stderr } = ended.get(name) ?? { status: -1, stdout: '', stderr: 'did not run' };
    try {
      return { status, report: JSON.parse(stdout) as Seen };
    } catch {
      throw new Error(`no report: ${stdout.slice(0, 500)}${stderr}`);
    }
  }

  test.each(TAMPERINGS.filter(({ target }) => target !== undefined))('$name: $target $kind', (tampering) => {
    const { name, target, kind, witness } = tampering;
    const { status, report } = look(name);
    expect([status, report.outcome]).toEqual([1, 'failed']);
    const found = report.changes.find((change) => change.target === target && change.kind === kind);
    if (found === undefined) throw new Error(`reported instead: ${JSON.stringify(report.changes, undefined, 1)}`);
    if (witness !== undefined) {
      expect([found.witness ?? {}, found.broken ?? {}]).toContainEqual(expect.objectContaining(witness));
    }
  });

  test.each(TAMPERINGS.filter(({ target }) => target === undefined))('$name: no drift', ({ name }) => {
    const { status, report } = look(name);
    expect([status, report.outcome, report.changes]).toEqual([0, 'passed', []]);
  });

  test('there are enough of them, and none of the runs wrote anything', () => {
    expect(TAMPERINGS.filter(({ target }) => target !== undefined).length).toBeGreaterThanOrEqual(25);
    expect(aws.calls.length).toBeGreaterThan(200);
    expect(aws.calls.filter(isWrite)).toEqual([]);
  });
});
