import type { Change } from '../../src/report/change.js';
import type { Finding } from '../../src/report/finding.js';
import { buildReport } from '../../src/report/build.js';
import type { ConnectionReport, Report } from '../../src/report/report.js';

export const CONFIG = `sha256:${'c'.repeat(64)}`;
export const COMMIT = 'a'.repeat(40);
export const [ONE, TWO] = ['111122223333', '444455556666'];

export function connectionReport(name: string): ConnectionReport {
  return { name, method: 'iam-role', bucket: `acme-${name.replaceAll('_', '-')}`, prefixes: ['videos/'], verdicts: {} };
}

interface Found {
  readonly findings?: readonly Finding[];
  readonly changes?: readonly Change[];
  readonly names?: readonly string[];
}

/** The report of one job of a drift over several accounts. */
export function jobReport(accounts: readonly string[], found: Found = {}, overrides: Partial<Report> = {}): Report {
  const { findings = [], changes = [], names = [`media_${accounts[0] ?? ''}`] } = found;
  return {
    ...buildReport({
      command: 'drift',
      findings,
      changes,
      rewordings: [],
      connections: names.map(connectionReport),
      checked: { configs: ['coactive.yml'], policies: 2, generated: 0 },
      failOn: 'error',
    }),
    shard: { accounts, config: CONFIG, commit: COMMIT },
    ...overrides,
  };
}

export function matrixOf(...jobs: readonly (readonly [account: string, connections: number])[]) {
  return {
    include: jobs.map(([account, connections], index) => ({
      shard: String(index + 1).padStart(3, '0'),
      ...{ account, connections, config: CONFIG },
    })),
  };
}
