import { fstatSync, writeSync } from 'node:fs';

/**
 * Writes a whole text to standard output and waits for it. By the system call: `process.stdout` loads Node's streams and
 * sockets, which a check of one connection would feel. A reader that has gone (`| head`) has read enough.
 */
export async function writeOut(text: string): Promise<void> {
  const bytes = Buffer.from(text, 'utf8');
  let written = 0;
  while (written < bytes.length) {
    try {
      written += writeSync(1, bytes, written);
    } catch (error) {
      const code = codeOf(error);
      if (code === 'EPIPE') return;
      // A pipe that does not block and is full: its reader is slower than we are, and the stream knows how to wait.
      if (code !== 'EAGAIN') throw error;
      await writeTo(process.stdout, bytes.subarray(written));
      return;
    }
  }
}

/** Hands a text to a stream; resolves when it is taken, also by a reader that has gone. */
export async function writeTo(stream: NodeJS.WritableStream, text: string | Uint8Array): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const settle = (error?: Error | null): void => {
      if (error && codeOf(error) !== 'EPIPE') reject(error);
      else resolve();
    };
    stream.once('error', settle);
    stream.write(text, (error) => {
      // A listener left behind would keep its text: a batch writes thousands.
      stream.off('error', settle);
      settle(error);
    });
  });
}

/** Whether a person reads along. A file and a pipe are told apart from a terminal without asking for `process.stdout`. */
export function isTerminal(stream: 'stdout' | 'stderr' = 'stdout'): boolean {
  try {
    return fstatSync(stream === 'stdout' ? 1 : 2).isCharacterDevice() && process[stream].isTTY;
  } catch {
    return false;
  }
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
