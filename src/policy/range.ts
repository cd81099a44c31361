/** A range in a text: lines and columns start at 1, columns count UTF-16 code units, the end is exclusive. */
export interface Range {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Prepares the line starts of a text once; the result turns an offset and a length into a range. */
export function indexLines(text: string): (offset: number, length: number) => Range {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  const find = (offset: number): { line: number; column: number } => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
  return (offset, length) => {
    const start = find(offset);
    const end = find(offset + length);
    return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
  };
}
