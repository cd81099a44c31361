import type { InputProblem } from '../errors.js';
import { parsePolicy } from '../policy/parse.js';
import { indexLines } from '../policy/range.js';
import type { Policy, PolicyKind } from '../policy/types.js';
import type { FileText } from '../ports.js';
import type { PartialConnection, PolicySource } from './connection.js';
import type { Extraction, UnknownValue } from './infrastructure/extraction.js';

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
  private readonly unknown = new Map<PartialConnection, UnknownValue[]>();

  /** @param extractions what each reference into infrastructure code came to */
  constructor(
    private readonly texts: ReadonlyMap<string, FileText>,
    private readonly extractions: ReadonlyMap<PolicyReference, Extraction> = new Map<PolicyReference, Extraction>(),
  ) {}

  get unreadable(): readonly UnreadableFile[] {
    return [...this.failed.values()];
  }

  of(connection: PartialConnection): readonly Policy[] {
    return this.byConnection.get(connection) ?? [];
  }

  unknownOf(connection: PartialConnection): readonly UnknownValue[] {
    return this.unknown.get(connection) ?? [];
  }

  add(reference: PolicyReference): void {
    const { connection, kind, source } = reference;
    const result = this.texts.get(source.path);
    if (result === undefined) return;
    if ('problem' in result) {
      const known = this.failed.get(source.path);
      if (known) known.references.push(reference);
      else this.failed.set(source.path, { path: source.path, result, references: [reference] });
      return;
    }
    if (source.from !== 'file') {
      this.addExtracted(reference);
      return;
    }
    const policy = this.parse(result.text, kind, source.path);
    if (policy !== undefined) this.keep(connection, policy);
  }

  private addExtracted(reference: PolicyReference): void {
    const { connection, kind, source } = reference;
    const extraction = this.extractions.get(reference);
    if (extraction === undefined) return;
    if ('problem' in extraction) {
      const { problem, fix } = extraction;
      const { file, rangeOf } = connection.origin;
      this.problems.push({ rule: 'invalid-policy-file', message: problem, fix, file, ...rangeOf(source.pointer) });
      return;
    }
    if (extraction.unknown.length > 0) {
      this.unknown.set(connection, [...this.unknownOf(connection), ...extraction.unknown]);
      return;
    }
    for (const { text, name, place } of extraction.documents) {
      const result = parsePolicy(text, kind, `${source.path}#${name}`);
      const at = { file: source.path, rangeOf: () => NOWHERE, ...place, name: `${name} of ${source.path}` };
      if ('policy' in result) this.keep(connection, { ...result.policy, place: at });
      else {
        const message = `${at.name}: ${result.problem.message}`;
        this.problems.push({
          rule: 'JSON_SYNTAX_ERROR',
          message,
          fix: 'correct the JSON',
          file: at.file,
          ...at.rangeOf([]),
        });
      }
    }
  }

  private keep(connection: PartialConnection, policy: Policy): void {
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

const NOWHERE = { line: 1, column: 1, endLine: 1, endColumn: 1 } as const;
