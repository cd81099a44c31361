import type { Report } from './report.js';

/** The Action's outputs, with their descriptions for action.yml and the README. */
export const OUTPUTS = {
  outcome:
    'What came of it: passed, failed, invalid (an input must be fixed) or incomplete (a service or this tool failed).',
  errors: 'The number of errors.',
  warnings: 'The number of warnings.',
  notes: 'The number of notes.',
  drifted: 'The connections whose live state differs, separated by commas.',
  changes: 'The number of differences between declared and live state.',
  'plan-digest': 'The digest of the plan.',
  'report-file': 'Where the report was written.',
  'sarif-file': 'Where the SARIF report was written.',
  'comment-url': 'The comment on the pull request.',
  matrix: 'Of shards: the job matrix, for fromJSON.',
  shards: 'Of shards: how many jobs it has.',
} as const;

export type OutputName = keyof typeof OUTPUTS;

export const OUTPUT_NAMES = Object.keys(OUTPUTS) as OutputName[];

/** Where else the report went. */
export interface Delivered {
  readonly sarifFile?: string;
  readonly commentUrl?: string;
  readonly matrix?: string;
  readonly shards?: string;
}

/** Every output, whatever happened: a later step must never read the value of nothing. Empty: does not apply. */
export function outputsOf(
  report: Report | undefined,
  reportFile: string | undefined,
  { sarifFile = '', commentUrl = '', matrix = '', shards = '' }: Delivered = {},
): Record<OutputName, string> {
  const { errors, warnings, notes } = report?.summary ?? {};
  const hasLooked = report?.rewordings !== undefined;
  return {
    // The matrix is the whole answer of shards.
    outcome: report?.outcome ?? (matrix === '' ? 'incomplete' : 'passed'),
    errors: shown(errors),
    warnings: shown(warnings),
    notes: shown(notes),
    drifted: hasLooked ? driftedOf(report) : '',
    changes: hasLooked ? String(report.changes.length) : '',
    'plan-digest': report?.plan?.digest ?? '',
    'report-file': reportFile ?? '',
    'sarif-file': sarifFile,
    'comment-url': commentUrl,
    matrix,
    shards,
  };
}

/** Names have no comma; what belongs to no connection is counted among the changes only. */
function driftedOf({ changes }: Report): string {
  const differing = changes.filter(({ kind }) => kind !== 'unknown');
  return [...new Set(differing.flatMap(({ connection }) => connection ?? []))].join(',');
}

function shown(number: number | undefined): string {
  return number === undefined ? '' : String(number);
}
