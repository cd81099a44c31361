/** The outside world as jobs see it. Real ones are built in `compose.ts`, fakes live in `__tests__/fakes/`. */

/**
 * A file that was read, or the reason why it was not, as the end of a sentence that begins with the file's name
 * ("does not exist"); never throws for a user's mistake.
 */
export type FileText = { readonly text: string } | { readonly problem: string; readonly isMissing?: boolean };

/** Read access to the workspace; every path is relative to it, with `/`, and can not lead out of it. */
export interface WorkspaceFiles {
  /** Reads a UTF-8 text. Refuses what leaves the workspace, a directory, binary content, other encodings, over-size. */
  read(path: string, maxBytes: number): Promise<FileText>;
  /** Paths that match a glob, sorted; a pattern without wildcards yields itself whether or not the file exists. */
  glob(pattern: string): Promise<readonly string[]>;
}

/** Runs a task of untrusted length; false when it was stopped because it took longer than the milliseconds given. */
export interface TimeLimit {
  run(milliseconds: number, task: () => void): boolean;
}

/** Files that the person at the command line names, wherever they are; never paths that a repository names. */
export interface NamedFiles {
  read(path: string, maxBytes: number): Promise<FileText>;
  /** The bytes of a file, or of standard input for `-`, in pieces. Throws ConfigError when it can not be opened. */
  stream(path: string): AsyncIterable<Uint8Array>;
}

/** The date, so that an expiry can be tested. */
export interface Clock {
  now(): Date;
}
