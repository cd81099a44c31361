import { describe, expect, test } from '@jest/globals';
import { renderText } from '../../src/report/text.js';
import { sampleFinding, sampleReport, textOptions } from './sample.js';

const lines = (text: string) => text.split('\n');

describe('the report for a terminal', () => {
  test('says what was checked, with which data, first', () => {
    const [, second, third] = lines(renderText(sampleReport([]), textOptions()));
    expect(second).toBe('Checked 1 connection, 2 policies (1 generated) of coactive.yml');
    expect(third).toMatch(/^IAM data of \d{4}-\d\d-\d\d; contract 1 \(Coactive, Cloud Storage Access \(Beta\)\)/);
  });

  test('shows a finding with its place, the excerpt, carets and what to do', () => {
    const text = renderText(sampleReport([sampleFinding({ column: 19, endColumn: 28 })]), textOptions());
    expect(text).toContain(
      [
        'iam/media.json',
        '  error 6:19  the action "s3:Get*" has a wildcard (no-wildcard-action, media_archive)',
        '     6 │         "Action": "s3:Get*"',
        '       │                   ^^^^^^^^^',
        '    → name each action',
      ].join('\n'),
    );
  });

  test('shows the line of two findings at one place once', () => {
    const text = renderText(sampleReport([sampleFinding(), sampleFinding({ rule: 'another' })]), textOptions());
    expect(text.match(/ {5}6 │/g)).toHaveLength(1);
    expect(text).toContain('(another, media_archive)');
    const apart = [sampleFinding(), sampleFinding({ rule: 'another', endColumn: 20 })];
    expect(renderText(sampleReport(apart), textOptions()).match(/ {5}6 │/g)).toHaveLength(2);
  });

  test('ends with one line that says the outcome', () => {
    const failed = renderText(
      sampleReport([sampleFinding(), sampleFinding({ severity: 'note', line: 7 })]),
      textOptions(),
    );
    expect(lines(failed.trimEnd()).at(-1)).toBe('Failed: 1 error, 0 warnings, 1 note.');
    const passed = renderText(sampleReport([]), textOptions());
    expect(lines(passed.trimEnd()).at(-1)).toBe('Passed: 0 errors, 0 warnings, 0 notes.');
  });

  test('groups by file, the worst first in each', () => {
    const findings = [
      sampleFinding({ file: 'b.json', rule: 'later' }),
      sampleFinding({ file: 'a.json', severity: 'note', line: 1, rule: 'lesser' }),
      sampleFinding({ file: 'a.json', severity: 'error', line: 9, rule: 'worst' }),
    ];
    const text = renderText(sampleReport(findings), textOptions({ textOf: () => undefined }));
    const places = ['\na.json\n', 'worst', 'lesser', '\nb.json\n', 'later'].map((part) => text.indexOf(part));
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(places[0]).toBeGreaterThan(0);
  });

  test('has colours only when asked for', () => {
    const report = sampleReport([sampleFinding()]);
    expect(renderText(report, textOptions())).not.toContain('\u001b');
    expect(renderText(report, textOptions({ coloured: true }))).toContain('\u001b[31merror\u001b[39m');
  });

  test('lets no text of the repository reach the terminal as a code', () => {
    const evil = 'x\u001b]0;title\u0007\u202e';
    const finding = sampleFinding({ file: evil, message: evil, fix: evil, connection: evil, rule: evil });
    const report = sampleReport([finding], {
      waived: [{ ...finding, reason: evil, expires: '2027-01-01' }],
      connections: [
        {
          name: evil,
          method: 'iam-role',
          bucket: evil,
          prefixes: [evil],
          verdicts: {
            trust: {
              status: 'refuted',
              reason: evil,
              witnesses: [{ principal: evil, action: evil, resource: evil, context: {} }],
            },
          },
        },
      ],
      checked: { configs: [evil], policies: 1, generated: 0 },
      accessAnalyzer: { status: 'failed', reason: evil },
    });
    const text = renderText(report, textOptions({ textOf: () => Array(9).fill(evil).join('\n'), verbose: true }));
    expect(text).not.toMatch(/[^\n\P{Cc}]/u);
    expect(text).not.toContain('\u202e');
  });

  test('shows what is waived, with reason and expiry', () => {
    const waived = [{ ...sampleFinding(), reason: 'ticket 4711', expires: '2026-12-31' }];
    const text = renderText(sampleReport([], { waived }), textOptions());
    expect(text).toContain('Waived\n  no-wildcard-action at iam/media.json:6 until 2026-12-31: ticket 4711');
  });

  test('shows refuted and undecided verdicts with witness and reason, and proved ones beside them', () => {
    const report = sampleReport([], {
      connections: [
        {
          name: 'media_archive',
          method: 'iam-role',
          bucket: 'acme-media',
          prefixes: [],
          verdicts: {
            leastPrivilege: {
              status: 'refuted',
              witnesses: [
                {
                  principal: 'arn:aws:iam::111122223333:role/r',
                  action: 's3:GetBucketPolicy',
                  resource: 'arn:aws:s3:::acme-media',
                  context: {},
                  statement: { file: 'iam/media.json', index: 0, line: 4 },
                },
              ],
            },
            sufficiency: { status: 'undecided', reason: 'aws:SourceIp is not known' },
            trust: { status: 'proved' },
          },
        },
      ],
    });
    const text = renderText(report, textOptions());
    expect(text).toContain(
      '    least privilege refuted\n      s3:GetBucketPolicy on arn:aws:s3:::acme-media by arn:aws:iam::111122223333:role/r (iam/media.json:4)',
    );
    expect(text).toContain('    sufficiency undecided: aws:SourceIp is not known');
    expect(text).toContain('    trust proved');
  });

  test('quiet shows only what fails, and the outcome', () => {
    const findings = [sampleFinding(), sampleFinding({ severity: 'warning', rule: 'lesser' })];
    const text = renderText(sampleReport(findings), textOptions({ quiet: true }));
    expect(text).toContain('no-wildcard-action');
    expect(text).not.toContain('lesser');
    expect(lines(text)[0]).toBe('iam/media.json');
  });

  test('says what a check of files cannot know', () => {
    expect(renderText(sampleReport([]), textOptions())).toContain('This looked at files only');
  });

  test('names the connections that share a document', () => {
    const finding = sampleFinding({ connection: 'a1', connections: ['a1', 'b2', 'c3'] });
    expect(renderText(sampleReport([finding]), textOptions())).toContain('(no-wildcard-action, a1 and 2 more)');
  });
});
