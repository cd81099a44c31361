import type { Config, Connection } from '../config/connection.js';
import { createLocator } from '../policy/locate.js';
import { statementPointer } from '../policy/pointer.js';
import type { Range } from '../policy/range.js';
import type { Pointer, Policy } from '../policy/types.js';
import type { AnalyzerFinding } from '../ports.js';
import type { Finding, FindingSource, Severity } from '../report/finding.js';
import { analyzerRule, type AnalyzerRuleId } from '../rules/analyzer-rules.js';

/** Turns answers of Access Analyzer into findings: severity, file and range are added here. */
export class AnalyzerFindings {
  constructor(
    private readonly severities: Config['rules'],
    /** The codes that have a section of their own in docs/rules.md. */
    private readonly ownCodes: ReadonlySet<string>,
  ) {}

  /** One finding of ValidatePolicy: once for each of its places, at the document's start where it has none. */
  ofValidation(found: AnalyzerFinding, policy: Policy, connection?: Connection): Finding[] {
    const rule = found.code === '' ? 'UNNAMED_FINDING' : clip(found.code);
    const severity = this.severities[rule] ?? SEVERITY_OF[found.type] ?? 'warning';
    if (severity === 'off') return [];
    const places = found.places.length > 0 ? found.places : [{ range: START, path: [] }];
    const fix = linkOf(found) === undefined ? {} : { fix: `AWS explains it at ${String(linkOf(found))}` };
    return places.map(({ range, path }) => ({
      rule,
      severity,
      message: clip(found.message === '' ? `Access Analyzer reports ${rule}.` : found.message),
      ...this.place(policy, connection, range),
      sources: ['access-analyzer'],
      help: `docs/rules.md#${this.ownCodes.has(rule) ? rule.toLowerCase() : AWS_SECTION}`,
      ...fix,
      ...statementOf(path),
    }));
  }

  /** A finding of ours about an answer; at the statement where one is known, else at the document's start. */
  ofAnswer(
    id: AnalyzerRuleId,
    message: string,
    at: {
      readonly policy: Policy;
      readonly connection?: Connection | undefined;
      readonly statement?: number | undefined;
    },
    { severity: graded, sources = ['access-analyzer'] }: { severity?: Severity; sources?: FindingSource[] } = {},
  ): Finding[] {
    const facts = analyzerRule(id);
    const severity = this.severities[id] ?? graded ?? facts.severity;
    if (severity === 'off') return [];
    const { policy, connection, statement } = at;
    const range = statement === undefined ? START : createLocator(policy.text)(statementPointer(policy, statement));
    return [
      {
        rule: id,
        severity,
        message: clip(message),
        ...this.place(policy, connection, range),
        sources,
        help: `docs/rules.md#${id}`,
        fix: facts.howToFix,
        ...(statement !== undefined && { statement }),
      },
    ];
  }

  /** About the whole run: no file. */
  ofRun(message: string, severity: Severity): Finding[] {
    const facts = analyzerRule('access-analyzer-failed');
    const chosen = this.severities[facts.id] ?? severity;
    if (chosen === 'off') return [];
    const place = { file: '', line: 1, column: 1, endLine: 1, endColumn: 1 };
    const sources: FindingSource[] = ['access-analyzer'];
    return [
      {
        rule: facts.id,
        severity: chosen,
        message,
        ...place,
        sources,
        help: `docs/rules.md#${facts.id}`,
        fix: facts.howToFix,
      },
    ];
  }

  /** A generated document has no line that the user could open: its findings stand at the connection's name. */
  private place(policy: Policy, connection: Connection | undefined, range: Range) {
    const named = connection && { connection: connection.name };
    if (!policy.generated || connection === undefined) return { ...named, file: policy.file, ...range };
    return { ...named, file: connection.origin.file, ...connection.origin.rangeOf(['name']) };
  }
}

/** Where the codes of AWS that no rule here finds are explained. */
const AWS_SECTION = 'codes-of-iam-access-analyzer';

const START: Range = { line: 1, column: 1, endLine: 1, endColumn: 1 };

/** Source: Access Analyzer API Reference, ValidatePolicyFinding; an unknown type is taken seriously, but fails nothing. */
const SEVERITY_OF: Readonly<Record<string, Severity | undefined>> = {
  ERROR: 'error',
  SECURITY_WARNING: 'error',
  WARNING: 'warning',
  SUGGESTION: 'note',
};

/** `Statement` may be one object instead of a list. */
function statementOf([element, index, ...rest]: Pointer): { readonly statement?: number } {
  if (element !== 'Statement') return {};
  if (typeof index === 'number') return { statement: index };
  return index === undefined && rest.length === 0 ? {} : { statement: 0 };
}

/** Only a page of AWS's own is worth a click. */
function linkOf({ link }: AnalyzerFinding): string | undefined {
  return link?.startsWith('https://docs.aws.amazon.com/') === true && link.length < 500 ? link : undefined;
}

/** Messages quote documents, and a hostile document has texts without end. */
function clip(message: string): string {
  return message.length > MAX_MESSAGE ? `${message.slice(0, MAX_MESSAGE - 1)}…` : message;
}

const MAX_MESSAGE = 1_500;
