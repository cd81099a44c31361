import type {
  AnalyzerDocument,
  AnalyzerFinding,
  AnalyzerRequest,
  CustomCheckAnswer,
  PolicyAnalyzer,
  PolicyAnalyzers,
  Validation,
} from '../../src/ports.js';

/** What the fake answers; left out: no findings, and every check passes. */
export interface Answers {
  readonly validate?: (document: AnalyzerDocument) => readonly AnalyzerFinding[] | { readonly problem: string };
  readonly noNewAccess?: (document: AnalyzerDocument, existing: string) => CustomCheckAnswer;
  readonly notGranted?: (document: AnalyzerDocument, actions: readonly string[]) => CustomCheckAnswer;
  readonly noPublicAccess?: (document: AnalyzerDocument) => CustomCheckAnswer;
  /** Thrown when it is opened. */
  readonly refusal?: Error;
  readonly unavailable?: string;
}

/** Remembers what it was asked. */
export class FakeAnalyzer implements PolicyAnalyzer, PolicyAnalyzers {
  readonly region = 'eu-central-1';
  readonly opened: AnalyzerRequest[] = [];
  readonly validated: AnalyzerDocument[] = [];
  readonly checked: { readonly operation: string; readonly text: string; readonly against: unknown }[] = [];

  constructor(private readonly answers: Answers = {}) {}

  async open(
    request: AnalyzerRequest,
  ): Promise<{ readonly analyzer: PolicyAnalyzer } | { readonly unavailable: string }> {
    this.opened.push(request);
    if (this.answers.refusal !== undefined) throw this.answers.refusal;
    const { unavailable } = this.answers;
    return unavailable === undefined ? { analyzer: this } : { unavailable };
  }

  async validate({ kind, text }: AnalyzerDocument): Promise<Validation> {
    this.validated.push({ kind, text });
    const answer = this.answers.validate?.({ kind, text }) ?? [];
    return 'problem' in answer ? answer : { findings: answer };
  }

  async checkNoNewAccess(document: AnalyzerDocument, existing: string): Promise<CustomCheckAnswer> {
    this.checked.push({ operation: 'CheckNoNewAccess', text: document.text, against: existing });
    return this.answers.noNewAccess?.(document, existing) ?? { result: 'PASS' };
  }

  async checkAccessNotGranted(document: AnalyzerDocument, actions: readonly string[]): Promise<CustomCheckAnswer> {
    this.checked.push({ operation: 'CheckAccessNotGranted', text: document.text, against: actions });
    return this.answers.notGranted?.(document, actions) ?? { result: 'PASS' };
  }

  async checkNoPublicAccess(document: AnalyzerDocument): Promise<CustomCheckAnswer> {
    this.checked.push({ operation: 'CheckNoPublicAccess', text: document.text, against: undefined });
    return this.answers.noPublicAccess?.(document) ?? { result: 'PASS' };
  }
}
