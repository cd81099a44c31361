import type { InputProblem } from '../errors.js';
import { parsePolicy } from '../policy/parse.js';
import type { Policy, PolicyKind } from '../policy/types.js';
import type { FileText, WorkspaceFiles } from '../ports.js';
import type { Config, Connection, PartialConnection, PolicySource } from './connection.js';
import type { Extraction, UnknownValue } from './infrastructure/extraction.js';
import { PolicyLibrary, type PolicyReference } from './policy-library.js';
import { resolvePaths } from './resolve-paths.js';
import { explainUnreadable } from './unreadable-file.js';

/** A connection with its documents, parsed; those that could not be read are not in the list. */
export interface DeclaredSubject {
  readonly connection: Connection;
  readonly policies: readonly Policy[];
  /** What keeps documents of infrastructure code from being known: then `policies` is without them. */
  readonly unknown?: readonly UnknownValue[];
}

/** The documents that the contract makes of a connection, by kind. */
export type Generate = (connection: Connection) => readonly { readonly kind: PolicyKind; readonly text: string }[];

export interface LoadedPolicies {
  readonly subjects: readonly DeclaredSubject[];
  readonly problems: readonly InputProblem[];
}

export interface LoadOptions {
  /** False: a value that only a deployment tells is a problem. True: the caller leaves its connection undecided. */
  readonly acceptsUnknown?: boolean;
}

/** IAM takes 131,072 characters, of up to three bytes each in UTF-8; `parsePolicy` counts the characters. */
const MAX_POLICY_BYTES = 3 * 131_072;

/** A plan of a large repository has some ten megabytes; CloudFormation takes a template of one. */
const MAX_BYTES = { file: MAX_POLICY_BYTES, terraform: 64 * 1024 * 1024, cloudformation: 1024 * 1024 } as const;

/**
 * Reads the documents of all connections, each file once however many connections share it, and generates those that are
 * left out. A connection with `state: absent` has none. Never throws for a user's mistake.
 *
 * @param unfit connections that do not fit the schema: their documents are looked at for problems only
 */
export async function loadPolicies(
  config: Pick<Config, 'connections'>,
  files: WorkspaceFiles,
  generate: Generate,
  unfit: readonly PartialConnection[] = [],
  { acceptsUnknown = false }: LoadOptions = {},
): Promise<LoadedPolicies> {
  const listed = [...config.connections, ...unfit].flatMap(listReferences);
  const { references, texts } = await resolvePaths(listed, files, (source) => MAX_BYTES[source.from]);
  const library = new PolicyLibrary(texts, await extract(references, texts, files, config.connections));
  for (const reference of references) library.add(reference);
  const problems = [...library.problems, ...(await explainUnreadable(library.unreadable, files))];
  if (!acceptsUnknown)
    problems.push(...config.connections.flatMap((one) => library.unknownOf(one).map(unknownProblem)));
  const subjects = config.connections.map((connection) => ({
    connection,
    ...(library.unknownOf(connection).length > 0 && { unknown: library.unknownOf(connection) }),
    policies:
      connection.state === 'absent' ? [] : [...library.of(connection), ...generateMissing(connection, generate)],
  }));
  return { subjects, problems };
}

/** Loaded only where a config names infrastructure code: most name files. */
async function extract(
  references: readonly PolicyReference[],
  texts: ReadonlyMap<string, FileText>,
  files: WorkspaceFiles,
  connections: readonly Connection[],
): Promise<ReadonlyMap<PolicyReference, Extraction>> {
  if (references.every(({ source }) => source.from === 'file')) return new Map();
  const { extractAll } = await import('./infrastructure/extract-all.js');
  return await extractAll(references, texts, files, connections);
}

function unknownProblem({ message, place, pointer = [] }: UnknownValue): InputProblem {
  return {
    rule: 'unknown-value',
    message: `not known before it is deployed: ${message.slice(0, 1_000)}`,
    fix: 'write the value out, or name a JSON file with the policy document',
    ...(place && { file: place.file, ...place.rangeOf(pointer) }),
  };
}

function listReferences(connection: PartialConnection): PolicyReference[] {
  if (connection.state === 'absent') return [];
  const { permissions, trust, bucket, boundary, key } = connection.policies;
  const sources: readonly (readonly [PolicyKind, PolicySource | undefined])[] = [
    ...permissions.map((source) => ['permissions', source] as const),
    ['trust', trust],
    ['bucket', bucket],
    ['boundary', boundary],
    ['key', key],
  ];
  return sources.flatMap(([kind, source]) =>
    source === undefined || source.from === 'contract' ? [] : [{ connection, kind, source }],
  );
}

function generateMissing(connection: Connection, generate: Generate): Policy[] {
  const { permissions, trust, bucket } = connection.policies;
  const wanted = new Set<PolicyKind>();
  if (permissions.some(({ from }) => from === 'contract')) wanted.add('permissions');
  if (trust?.from === 'contract') wanted.add('trust');
  if (bucket?.from === 'contract') wanted.add('bucket');
  if (wanted.size === 0) return [];
  return generate(connection).flatMap(({ kind, text }) => {
    if (!wanted.has(kind)) return [];
    const result = parsePolicy(text, kind, `generated: ${kind}`, true);
    // What we wrote ourselves and can not read is a defect of ours.
    if ('problem' in result) throw new Error(`the generated ${kind} document is no policy: ${result.problem.message}`);
    return [result.policy];
  });
}
