import { ConfigError } from '../errors.js';
import { chooseReports, type Refusal, type ReportFile } from '../fan-out/choose-reports.js';
import { joinReports } from '../fan-out/join-reports.js';
import { MAX_MATRIX_BYTES, type ShardMatrix } from '../fan-out/matrix.js';
import { readMatrix } from '../fan-out/read-matrix.js';
import { MAX_REPORT_BYTES, readReport } from '../fan-out/read-report.js';
import type { NamedFiles } from '../ports.js';
import type { FailOn } from '../report/outcome.js';
import type { Report } from '../report/report.js';

export interface MergeOptions {
  /** Files, and folders with the JSON files anywhere below them. */
  readonly reports: readonly string[];
  /** The matrix that `shards` printed, or the file that holds it; left out: nobody knows whether a report is missing. */
  readonly expect?: string;
  readonly failOn: FailOn;
}

export interface MergeServices {
  readonly named: NamedFiles;
  /** The commit of this run; undefined: not known. */
  readonly commit: () => Promise<string | undefined>;
}

/** All files together may have no more: they are held in memory at once. */
const MAX_TOTAL_BYTES = 512 * 1024 * 1024;
const MOST_FILES = 2_000;

/**
 * Joins the JSON reports of jobs into one. What is no report, or of another run, is not used and said; a job of the matrix
 * without a report is said. Throws `ConfigError` where the matrix or the places of the reports cannot be read.
 */
export async function merge(options: MergeOptions, { named, commit }: MergeServices): Promise<Report> {
  const { reports, expect, failOn } = options;
  const matrix = expect === undefined ? undefined : await loadMatrix(expect, named);
  const paths = await listReports(reports, named);
  if (paths.length === 0 && matrix === undefined) {
    throw mistake('there is no report to join', 'name the JSON reports of the jobs, or the folder that holds them');
  }
  const { files, refused } = await readReports(paths, named);
  const choice = chooseReports(files, matrix, await commit());
  return joinReports({ ...choice, refused: [...refused, ...choice.refused] }, matrix, failOn);
}

/** Text that begins with a brace is the matrix itself: a workflow hands it on so. */
async function loadMatrix(expect: string, named: NamedFiles): Promise<ShardMatrix> {
  const isText = expect.trimStart().startsWith('{');
  const read = isText ? { text: expect } : await named.read(expect, 2 * MAX_MATRIX_BYTES);
  const result = 'text' in read ? readMatrix(read.text) : read;
  if ('matrix' in result) return result.matrix;
  const what = isText ? 'expect' : `the matrix ${JSON.stringify(expect.slice(0, 200))}`;
  throw mistake(`${what} ${result.problem}`, 'hand on what shards printed, or its output matrix');
}

async function listReports(places: readonly string[], named: NamedFiles): Promise<readonly string[]> {
  const lists = await Promise.all(places.map((place) => named.list(place, '.json', MOST_FILES)));
  const paths = [...new Set(lists.flat())].sort();
  if (paths.length <= MOST_FILES) return paths;
  throw mistake(`there are more than ${String(MOST_FILES)} reports`, 'join the reports of one run only');
}

/** One after the other: the texts are long, and none is needed any more when its report is read. */
async function readReports(paths: readonly string[], named: NamedFiles) {
  const files: ReportFile[] = [];
  const refused: Refusal[] = [];
  let left = MAX_TOTAL_BYTES;
  for (const path of paths) {
    const read = await named.read(path, Math.min(left, MAX_REPORT_BYTES));
    const result = 'text' in read ? readReport(read.text) : read;
    if ('text' in read) left -= read.text.length;
    if ('report' in result) files.push({ path, report: result.report });
    else refused.push({ path, problem: result.problem });
  }
  return { files, refused };
}

function mistake(message: string, fix: string): ConfigError {
  return new ConfigError([{ rule: 'invalid-input', message, fix }]);
}
