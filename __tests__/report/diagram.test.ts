import { expect, test } from '@jest/globals';
import { drawAccess } from '../../src/report/diagram.js';
import { SITUATIONS } from './comment/situations.js';

test('shows who reaches what, what is too much as a dotted edge', () => {
  const report = SITUATIONS.widened?.report;
  expect(drawAccess(report ?? { connections: [] })).toEqual([
    'flowchart LR',
    '  coactive["Coactive"]',
    '  c0(["role of media"])',
    '  coactive -->|assumes| c0',
    '  c0p0[("acme-media/videos/")]',
    '  c0 -->|reads| c0p0',
    '  c0x0["acme-media/videos/file.jpg"]',
    '  c0 -.->|"s3#58;GetObjectVersion, too much"| c0x0',
  ]);
});

test('is left out where nothing is reached', () => {
  expect(drawAccess({ connections: [] })).toEqual([]);
  expect(drawAccess(SITUATIONS['base-unknown']?.report ?? { connections: [] })).toEqual([]);
});

test('stays small: twenty connections, four prefixes and how many more', () => {
  const prefixes = Array.from({ length: 9 }, (_, index) => `p${String(index)}/`);
  const one = { name: 'media', method: 'iam-role', bucket: 'acme-media', prefixes, verdicts: {} } as const;
  const lines = drawAccess({ connections: Array.from({ length: 100 }, () => one) });
  expect(lines.filter((line) => line.includes('role of'))).toHaveLength(20);
  expect(lines).toContain('  c0p4[("acme-media#44; 5 more prefixes")]');
});
