import { createHash } from 'node:crypto';

/**
 * The hidden line by which a comment is found again: one for each config and tag. It holds a hash alone, so that neither
 * can end the HTML comment. Whoever reads it must check the author too, since anybody can write one.
 */
export function commentMarker(config: readonly string[], tag = ''): string {
  const hash = createHash('sha256')
    .update(JSON.stringify([[...config].sort(), tag]))
    .digest('hex');
  return `<!-- coactive-storage-access:comment:${hash.slice(0, 32)} -->`;
}
