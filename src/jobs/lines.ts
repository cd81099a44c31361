/** A stream of bytes or texts, as `fs.createReadStream` or a list gives them. */
export type Chunks = AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string>;

/** The lines of a stream without their ends, chunk by chunk; blank lines are left out. */
export async function* readLines(chunks: Chunks): AsyncGenerator<readonly string[], void, undefined> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of chunks) {
    const text = rest + (typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true }));
    const lines = text.split('\n');
    rest = lines.pop() ?? '';
    if (lines.length > 0) yield lines.filter(isFilled);
  }
  const last = rest + decoder.decode();
  if (isFilled(last)) yield [last];
}

function isFilled(line: string): boolean {
  return line.length > 0 && line.trim() !== '';
}
