import type { DocumentKind } from '../access/compile.js';
import { prove } from '../access/prove.js';
import { witnessHints } from '../access/witness-hints.js';
import { readDocument } from '../policy/read.js';
import type { Json, PolicyKind } from '../policy/types.js';

const KINDS: Readonly<Record<PolicyKind, DocumentKind>> = {
  permissions: 'identity',
  boundary: 'identity',
  trust: 'trust',
  bucket: 'resource',
  key: 'resource',
};

/**
 * How a document on disk differs from the generated one in what it allows, over all requests; undefined: in nothing. What
 * cannot be decided counts as a difference.
 */
export function compareDocuments(kind: PolicyKind, found: Json, generated: Json): string | undefined {
  const [file, ours] = [readDocument(found), readDocument(generated)];
  const hints = witnessHints();
  const more = prove({ kind: KINDS[kind], policy: file, within: ours, hints });
  if (more.status === 'refuted') return `allows more: ${more.witness.action} on ${more.witness.resource}`;
  const less = prove({ kind: KINDS[kind], policy: ours, within: file, hints });
  if (less.status === 'refuted') return `allows less: not ${less.witness.action} on ${less.witness.resource}`;
  const open = [more, less].find((answer) => answer.status === 'undecided');
  return open === undefined ? undefined : `cannot be compared: ${open.reason}`;
}
