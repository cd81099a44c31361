import type { Connection } from '../config/connection.js';
import type { PolicyKind } from '../policy/types.js';

/** A file that `generate` makes of a connection. */
export interface GeneratedFile {
  /** A plain name, without folder. */
  readonly name: string;
  readonly format: 'document' | 'statement' | 'terraform' | 'cloudformation' | 'aws-cli';
  /** What a document or a statement is of; of a template, what its `PolicyDocument` is. */
  readonly kind?: PolicyKind;
  readonly text: string;
}

/**
 * `media_archive` and `tf` → `media_archive.tf`. The guard of the config takes no other names; a file name is the one place
 * where a mistake there would lead out of the folder, so it is asked again.
 */
export function fileName({ name }: Pick<Connection, 'name'>, ending: string): string {
  if (!/^[a-z0-9][a-z0-9_]*$/.test(name)) throw new Error(`a connection's name that is no file name: ${name}`);
  return `${name}.${ending}`;
}

/** The line at the head of every file that may hold comments. The name is of letters, digits and `_`. */
export function headLine({ name }: Pick<Connection, 'name'>): string {
  return `# Made by "coactive-storage-access generate" for the connection ${name}. Change the config, then generate again.`;
}

/** For every format whose bucket policy would take the place of the one that is there. */
export const REPLACES_BUCKET_POLICY = [
  '# A bucket has one policy: this one takes the place of all that is there.',
  '# Where others have statements in it, join these with them.',
] as const;
