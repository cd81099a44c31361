import { buildReport } from '../../src/report/build.js';
import type { Finding } from '../../src/report/finding.js';
import type { Report } from '../../src/report/report.js';
import type { TextOptions } from '../../src/report/text.js';

/** A finding on line 6 of a permissions document, columns 18 to 26. */
export function sampleFinding(overrides: Partial<Finding> = {}): Finding {
  return {
    rule: 'no-wildcard-action',
    severity: 'error',
    message: 'the action "s3:Get*" has a wildcard',
    connection: 'media_archive',
    file: 'iam/media.json',
    line: 6,
    column: 18,
    endLine: 6,
    endColumn: 27,
    sources: ['rule'],
    fix: 'name each action',
    ...overrides,
  };
}

export function sampleReport(findings: readonly Finding[], overrides: Partial<Report> = {}): Report {
  return {
    ...buildReport({
      command: 'check',
      findings,
      connections: [
        { name: 'media_archive', method: 'iam-role', bucket: 'acme-media', prefixes: ['videos/'], verdicts: {} },
      ],
      checked: { configs: ['coactive.yml'], policies: 2, generated: 1 },
      failOn: 'error',
    }),
    ...overrides,
  };
}

/** Six lines; the finding's range is the text "s3:Get*" with its quotes. */
export const SAMPLE_TEXT = [
  '{',
  '  "Version": "2012-10-17",',
  '  "Statement": {',
  '    "Effect": "Allow",',
  '',
  '        "Action": "s3:Get*"',
  '  }',
  '}',
].join('\n');

export function textOptions(overrides: Partial<TextOptions> = {}): TextOptions {
  return { textOf: () => SAMPLE_TEXT, coloured: false, failOn: 'error', quiet: false, verbose: false, ...overrides };
}
