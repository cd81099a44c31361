import type { Json } from '../policy/types.js';

export const SEVERITIES = ['error', 'warning', 'note'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Who found it. */
export type FindingSource = 'rule' | 'proof' | 'access-analyzer' | 'guardrail' | 'config';

/** A problem with its rule, severity, file and range. Lines and columns start at 1, the end is exclusive. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly connection?: string;
  /** All of them, `connection` first, where several share the document. */
  readonly connections?: readonly string[];
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly sources: readonly FindingSource[];
  /** A page in this repository, for example `docs/rules.md#no-wildcard-action`. */
  readonly help?: string;
  /** 0-based index of the statement that it is about; left out where it is about none, or about the whole document. */
  readonly statement?: number;
  /** The document of `statement` where it is not the text of `file`: `live: bucket policy`. */
  readonly document?: string;
  /** What to do, one line. */
  readonly fix?: string;
  /** The statement to put in place of the one found, where the fix is mechanical; null: remove the statement. */
  readonly replacement?: Json;
}
