/** A part of a comment that can be shortened: rows are left out from the end, and counted. */
export interface Section {
  /** Of what the rows are, for "3 further findings had no room here". */
  readonly noun: string;
  /** Lower numbers get their room first. */
  readonly priority: number;
  readonly open: readonly string[];
  /** None: the section is shown whole or not at all. */
  readonly rows: readonly string[];
  readonly close: readonly string[];
}

/** A table below a heading, or undefined without rows. */
export function tableSection(
  { noun, priority, title }: { readonly noun: string; readonly priority: number; readonly title: string },
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): Section[] {
  if (rows.length === 0) return [];
  const open = [`#### ${title}`, '', row(columns), row(columns.map(() => '---'))];
  return [{ noun, priority, open, rows: rows.map(row), close: [''] }];
}

/** A table that is folded away below its summary, which is HTML. */
export function foldedTable(
  { noun, priority, title }: { readonly noun: string; readonly priority: number; readonly title: string },
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  before: readonly string[] = [],
): Section[] {
  if (rows.length === 0) return [];
  const open = [...foldStart(title), ...before, row(columns), row(columns.map(() => '---'))];
  return [{ noun, priority, open, rows: rows.map(row), close: FOLD_END }];
}

/** Lines that are folded away, whole or not at all. */
export function folded(noun: string, priority: number, title: string, lines: readonly string[]): Section {
  return { noun, priority, open: [...foldStart(title), ...lines], rows: [], close: FOLD_END };
}

function foldStart(title: string): string[] {
  return [`<details><summary>${title}</summary>`, ''];
}

const FOLD_END = ['', '</details>', ''];

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
