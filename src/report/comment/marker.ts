import { createHash } from 'node:crypto';

/**
 * The hidden line by which a comment is found again: one for each config and tag, and one for each command that looks at
 * something else, so that a plan does not take the place of the check in the same workflow. It holds a hash alone, so that neither
 * can end the HTML comment. Whoever reads it must check the author too, since anybody can write one.
 */
export function commentMarker(config: readonly string[], tag = '', command = 'check'): string {
  const hash = createHash('sha256')
    .update(JSON.stringify([[...config].sort(), tag, ...(command === 'check' ? [] : [command])]))
    .digest('hex');
  return `<!-- coactive-storage-access:comment:${hash.slice(0, 32)} -->`;
}
