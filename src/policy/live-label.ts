const PREFIX = 'live: ';

/** What takes the place of a file's name for a document that AWS gave back: `live: bucket policy`. No file can be called so. */
export function liveLabel(name: string): string {
  return `${PREFIX}${name}`;
}

/** The document's name without the label (`bucket policy`); undefined for a file and for what we made ourselves. */
export function nameOfLive({
  file,
  generated,
}: {
  readonly file: string;
  readonly generated: boolean;
}): string | undefined {
  return generated && file.startsWith(PREFIX) ? file.slice(PREFIX.length) : undefined;
}
