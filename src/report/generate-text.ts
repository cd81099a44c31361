import { visible } from './visible.js';

/** What became of a file of `generate`. */
interface FileLine {
  readonly name: string;
  readonly status: string;
  readonly reason?: string;
}

/** Files one after the other, each below a line with its name, as `head` prints several. */
export function renderFiles(files: readonly { readonly name: string; readonly text: string }[]): string {
  return files.map(({ name, text }) => `==> ${name} <==\n${text}`).join('\n');
}

/** One line for each file of a folder. */
export function renderFileResults(folder: string, results: readonly FileLine[]): string {
  return results
    .map(({ name, status, reason }) => {
      const place = `${folder.replace(/\/+$/, '')}/${name}`;
      return `${visible(status.padEnd(10))} ${visible(place)}${reason === undefined ? '' : `: ${visible(reason)}`}\n`;
    })
    .join('');
}
