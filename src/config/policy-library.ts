import type { InputProblem } from '../errors.js';
import { parsePolicy } from '../policy/parse.js';
import { indexLines } from '../policy/range.js';
import type { Policy, PolicyKind } from '../policy/types.js';
import type { FileText } from '../ports.js';
import type { PartialConnection, PolicySource } from './connection.js';

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

/** The documents of all connections: each parsed once for each kind that it is used as. */
export class PolicyLibrary {
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
    const result = parsePolicy(text, kind, path);
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
