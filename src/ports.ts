/** The outside world as jobs see it. Real ones are built in `compose.ts`, fakes live in `__tests__/fakes/`. */

/** A file that was read, or the reason why it was not; never throws for a user's mistake. */
export type FileText = { readonly text: string } | { readonly problem: string };

/** Read access to the workspace; every path is relative to it, with `/`, and can not lead out of it. */
export interface WorkspaceFiles {
  /** Reads a UTF-8 text. Refuses what leaves the workspace, a directory, binary content, other encodings, over-size. */
  read(path: string, maxBytes: number): Promise<FileText>;
  /** Paths that match a glob, sorted; a pattern without wildcards yields itself whether or not the file exists. */
  glob(pattern: string): Promise<readonly string[]>;
}

/** The date, so that an expiry can be tested. */
export interface Clock {
  now(): Date;
}
