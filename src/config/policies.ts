import type { InputProblem } from '../errors.js';
import { parsePolicy, type ParsedPolicy } from '../policy/parse.js';
import { indexLines } from '../policy/range.js';
import type { Policy, PolicyKind } from '../policy/types.js';
import type { FileText, WorkspaceFiles } from '../ports.js';
import type { Config, Connection, PartialConnection, PolicySource } from './connection.js';
import { explainUnreadable } from './unreadable-file.js';

/** A connection with its documents, parsed; those that could not be read are not in the list. */
export interface DeclaredSubject {
  readonly connection: Connection;
  readonly policies: readonly Policy[];
}

/** The documents that the contract makes of a connection, by kind. */
export type Generate = (connection: Connection) => readonly { readonly kind: PolicyKind; readonly text: string }[];

export interface LoadedPolicies {
  readonly subjects: readonly DeclaredSubject[];
  readonly problems: readonly InputProblem[];
}

/** IAM takes 131,072 characters, of up to three bytes each in UTF-8; `parsePolicy` counts the characters. */
const MAX_POLICY_BYTES = 3 * 131_072;

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
): Promise<LoadedPolicies> {
  const references = [...config.connections, ...unfit].flatMap(listReferences);
  const paths = [...new Set(references.flatMap(({ source }) => (source.from === 'file' ? [source.path] : [])))];
  const texts = new Map(
    await Promise.all(
      paths.map(async (path): Promise<[string, FileText]> => [path, await files.read(path, MAX_POLICY_BYTES)]),
    ),
  );
  const library = new Library(texts);
  for (const reference of references) library.add(reference);
  const problems = [...library.problems, ...(await explainUnreadable(library.unreadable, files))];
  const subjects = config.connections.map((connection) => ({
    connection,
    policies:
      connection.state === 'absent' ? [] : [...library.of(connection), ...generateMissing(connection, generate)],
  }));
  return { subjects, problems };
}

/** One place of the config that names a document. */
export interface PolicyReference {
  readonly connection: PartialConnection;
  readonly kind: PolicyKind;
  readonly source: Exclude<PolicySource, { readonly from: 'contract' }>;
}

/** A file that could not be read, with the places that name it. */
export interface UnreadableFile {
  readonly path: string;
  readonly result: Extract<FileText, { readonly problem: string }>;
  readonly references: PolicyReference[];
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

/** The documents of all connections: each parsed once for each kind that it is used as. */
class Library {
  readonly problems: InputProblem[] = [];
  private readonly parsed = new Map<string, Policy | undefined>();
  private readonly broken = new Set<string>();
  private readonly byConnection = new Map<PartialConnection, Policy[]>();
  private readonly failed = new Map<string, UnreadableFile>();

  constructor(private readonly texts: ReadonlyMap<string, FileText>) {}

  get unreadable(): readonly UnreadableFile[] {
    return [...this.failed.values()];
  }

  of(connection: PartialConnection): readonly Policy[] {
    return this.byConnection.get(connection) ?? [];
  }

  add(reference: PolicyReference): void {
    const { connection, kind, source } = reference;
    if (source.from !== 'file') {
      this.problems.push(notSupported(reference));
      return;
    }
    const result = this.texts.get(source.path);
    if (result === undefined) return;
    if ('problem' in result) {
      const known = this.failed.get(source.path);
      if (known) known.references.push(reference);
      else this.failed.set(source.path, { path: source.path, result, references: [reference] });
      return;
    }
    const policy = this.parse(result.text, kind, source.path);
    if (policy === undefined) return;
    const policies = this.byConnection.get(connection);
    if (policies) policies.push(policy);
    else this.byConnection.set(connection, [policy]);
  }

  private parse(text: string, kind: PolicyKind, path: string): Policy | undefined {
    const key = `${kind} ${path}`;
    if (this.parsed.has(key)) return this.parsed.get(key);
    const result: ParsedPolicy = parsePolicy(text, kind, path);
    if ('policy' in result) {
      this.parsed.set(key, result.policy);
      return result.policy;
    }
    this.parsed.set(key, undefined);
    const { message, offset, length } = result.problem;
    const place = { file: path, ...indexLines(text)(offset, length) };
    // The same file read as two kinds has the same mistake.
    if (!this.broken.has(path))
      this.problems.push({ rule: 'JSON_SYNTAX_ERROR', message, fix: 'correct the JSON', ...place });
    this.broken.add(path);
    return undefined;
  }
}

function notSupported({ connection, source }: PolicyReference): InputProblem {
  return {
    message: `policy documents from ${source.from === 'terraform' ? 'Terraform plans' : 'CloudFormation templates'} are not supported yet`,
    fix: 'name a JSON file with the policy document',
    file: connection.origin.file,
    ...connection.origin.rangeOf(source.pointer),
  };
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
