import { describe, expect, test } from '@jest/globals';
import { groupUnread, liveKinds, liveWords } from '../../src/report/live-words.js';
import { renderMarkdown } from '../../src/report/markdown.js';
import type { ConnectionReport, Report } from '../../src/report/report.js';
import { renderText } from '../../src/report/text.js';
import { limitsOf } from '../../src/report/wording.js';
import { sampleReport, textOptions } from './sample.js';

const proved = { status: 'proved' } as const;
const connection = (changes: Partial<ConnectionReport> = {}): ConnectionReport => ({
  name: 'media_archive',
  method: 'iam-role',
  bucket: 'acme-media',
  prefixes: ['videos/'],
  verdicts: { leastPrivilege: proved, sufficiency: proved, trust: proved },
  ...changes,
});
const needs = 's3:GetBucketPolicy';
const unread = [{ part: 'bucket', reason: 'AWS denied GetBucketPolicy', needs }] as const;
const reportOf = (...connections: readonly ConnectionReport[]): Report => sampleReport([], { connections });
const texts = (report: Report) => [
  renderText(report, textOptions()),
  renderText(report, textOptions({ verbose: true })),
  renderMarkdown(report, { maxBytes: 60_000 }),
];

describe('live documents that took part', () => {
  test('are named in one line', () => {
    expect(liveWords({})).toBe('');
    expect(liveWords({ live: [] })).toBe('');
    expect(liveWords({ live: ['bucket'] })).toBe('with the live bucket policy');
    expect(liveWords({ live: ['bucket', 'boundary', 'key'] })).toBe(
      'with the live bucket policy, boundary and key policy',
    );
  });

  test('are named beside their connection in text and Markdown, proved or not', () => {
    const refuted = { leastPrivilege: { status: 'refuted' } } as const;
    for (const verdicts of [connection().verdicts, refuted]) {
      for (const text of texts(reportOf(connection({ live: ['bucket', 'key'], verdicts })))) {
        expect(text).toContain('with the live bucket policy and key policy');
      }
    }
  });

  test('change what is said of the limits', () => {
    const report = reportOf(connection({ live: ['key'] }), connection({ name: 'b2', live: ['bucket'] }), connection());
    expect(liveKinds(report)).toBe('bucket policies and key policies');
    expect(limitsOf(report)).toContain('This looked at files and the live bucket policies and key policies');
    expect(limitsOf(report)).not.toContain('files only');
    expect(limitsOf(reportOf(connection({ live: [], unread })))).toContain('files only');
  });
});

describe('live documents that could not be read', () => {
  test('are told once for each part and reason, with the permission', () => {
    expect(
      groupUnread([connection({ unread }), connection({ name: 'b2', unread }), connection({ name: 'c3', live: [] })]),
    ).toEqual([
      {
        name: 'bucket policy',
        connections: ['media_archive', 'b2'],
        why: 'AWS denied GetBucketPolicy (needs s3:GetBucketPolicy)',
      },
    ]);
  });

  test('are told in text and Markdown', () => {
    for (const text of texts(reportOf(connection({ live: [], unread })))) {
      expect(text).toContain('Not read live');
      expect(text).toMatch(/needs s3:GetBucketPolicy/);
    }
  });

  test('what AWS says of them can not write to the terminal or into the table', () => {
    const hostile = [{ part: 'bucket', reason: 'a\u001b[31m|\n# <b>x</b>' }] as const;
    const [text = '', , markdown = ''] = texts(reportOf(connection({ live: [], unread: hostile })));
    expect(text).not.toContain('\u001b');
    expect(markdown).not.toContain('<b>');
    expect(markdown).not.toContain('\n# ');
  });

  test('are not told where everything was read', () => {
    for (const text of texts(reportOf(connection({ live: ['bucket'] })))) expect(text).not.toContain('Not read live');
  });
});

test('a plan looked at what is deployed', () => {
  const plan = { digest: 'sha256:0', configHash: '0', steps: [], notes: [], status: 'planned' } as const;
  const said = limitsOf({ ...reportOf(connection()), command: 'plan', plan });
  expect(said).toContain('This looked at what is deployed under the declared names');
  expect(said).not.toContain('files only');
});
