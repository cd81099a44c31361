import { describe, expect, test } from '@jest/globals';
import { acceptedVerdicts } from '../../../src/report/comment/accepted.js';
import type { Finding } from '../../../src/report/finding.js';
import type { ConnectionReport, Witness } from '../../../src/report/report.js';
import { sampleFinding, sampleReport } from '../sample.js';

function witness(file: string, index: number): Witness {
  return {
    principal: 'arn:aws:iam::111122223333:role/coactive/coactive-media',
    action: 's3:GetBucketAcl',
    resource: 'arn:aws:s3:::acme-media',
    context: {},
    statement: { file, index, line: 4 },
  };
}

function proofOf(file: string, statement: number): Finding {
  return sampleFinding({ rule: 'excess-action', connection: 'media', file, statement, sources: ['rule', 'proof'] });
}

const refuted = (...witnesses: readonly Witness[]) => ({ status: 'refuted', witnesses }) as const;

function accepted(
  verdicts: ConnectionReport['verdicts'],
  waived: readonly Finding[],
  findings: readonly Finding[] = [],
): string[] {
  const media: ConnectionReport = { name: 'media', method: 'iam-role', bucket: 'acme-media', prefixes: [], verdicts };
  const report = sampleReport(findings, {
    connections: [media],
    waived: waived.map((finding) => ({ ...finding, reason: 'ticket 4711', expires: '2026-12-31' })),
  });
  return [...acceptedVerdicts(report, media)];
}

describe('a refuted verdict', () => {
  test('is accepted when each request that refutes it is shown by a waived finding', () => {
    const leastPrivilege = refuted(witness('iam/a.json', 0), witness('iam/a.json', 1));
    expect(accepted({ leastPrivilege }, [proofOf('iam/a.json', 0), proofOf('iam/a.json', 1)])).toEqual([
      'leastPrivilege',
    ]);
  });

  test('is not when one of them is not waived, although no finding of it counts', () => {
    const leastPrivilege = refuted(witness('iam/a.json', 0), witness('iam/a.json', 1));
    expect(accepted({ leastPrivilege }, [proofOf('iam/a.json', 0)])).toEqual([]);
  });

  test('is not when another one is waived: a rule that is switched off accepts nothing', () => {
    const verdicts = {
      leastPrivilege: refuted(witness('iam/a.json', 0)),
      trust: refuted(witness('iam/trust.json', 0)),
    };
    expect(accepted(verdicts, [proofOf('iam/a.json', 0)])).toEqual(['leastPrivilege']);
  });

  test('is not while a proof of the connection still counts', () => {
    const leastPrivilege = refuted(witness('iam/a.json', 0));
    expect(accepted({ leastPrivilege }, [proofOf('iam/a.json', 0)], [proofOf('iam/a.json', 0)])).toEqual([]);
  });

  test('is not without a request to show, and one that is not refuted needs no waiver', () => {
    expect(
      accepted({ leastPrivilege: refuted(), sufficiency: { status: 'proved' } }, [proofOf('iam/a.json', 0)]),
    ).toEqual([]);
  });
});
