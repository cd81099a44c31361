import { CONTRACT, TOOL } from '../report/tool.js';
import type { Report } from '../report/report.js';
import { asReport, ReportSchema } from './report-schema.js';

/** A file with more is refused: 10,000 connections with a witness each take about 16 MiB. */
export const MAX_REPORT_BYTES = 64 * 1024 * 1024;

/** Reports have about ten levels; a replacement is a statement of a policy. */
const MAX_DEPTH = 64;

/** The report in a file of another job, or why it can not be used, as the end of a sentence that names the file. */
export function readReport(text: string): { readonly report: Report } | { readonly problem: string } {
  if (isDeeperThan(text, MAX_DEPTH)) return { problem: 'is nested too deeply to be a report' };
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { problem: `is no JSON: ${text.trim() === '' ? 'it is empty' : 'it may be cut off'}` };
  }
  const other = ofAnother(json);
  if (other !== undefined) return { problem: other };
  const parsed = ReportSchema.safeParse(json);
  if (parsed.success) return { report: asReport(parsed.data) };
  const [first] = parsed.error.issues;
  const where = (first?.path ?? []).map(String).join('.').slice(0, 200);
  return { problem: `has not the shape of a report${where === '' ? '' : ` at ${JSON.stringify(where)}`}` };
}

/** What is a report, but not one that can be joined: said by its reason, not by its shape. */
function ofAnother(json: unknown): string | undefined {
  const { version, command, tool, contract, merged } = recordOf(json);
  if (version === undefined || command === undefined) return 'is no report of this tool';
  if (version !== 1) return `is of version ${shown(version)} of the report, and this tool reads 1`;
  const { version: made, iamData } = recordOf(tool);
  if (made !== TOOL.version || iamData !== TOOL.iamData) {
    const by = `${shown(made)} (IAM data of ${shown(iamData)})`;
    return `was made by version ${by}, and this is ${TOOL.version} (${TOOL.iamData}): pin one version in all jobs`;
  }
  if (recordOf(contract).version !== CONTRACT.version) return 'is about another version of the contract';
  if (merged !== undefined) return 'is joined from others already';
  if (command !== 'check' && command !== 'drift') return `is of ${shown(command)}: only those of check and drift join`;
  return undefined;
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}

function shown(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? JSON.stringify(value).slice(0, 60) : 'none';
}

/** What is nested without end could be read, and would end the stack of whoever writes it again. */
function isDeeperThan(text: string, most: number): boolean {
  let depth = 0;
  let inText = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (inText) {
      if (code === BACKSLASH) at++;
      else if (code === QUOTE) inText = false;
    } else if (code === QUOTE) inText = true;
    else if (code === OPEN_LIST || code === OPEN_MAP) {
      if (++depth > most) return true;
    } else if (code === CLOSE_LIST || code === CLOSE_MAP) depth--;
  }
  return false;
}

const [QUOTE, BACKSLASH, OPEN_LIST, CLOSE_LIST, OPEN_MAP, CLOSE_MAP] = [0x22, 0x5c, 0x5b, 0x5d, 0x7b, 0x7d];
