import { escapeSarif } from '../escape-sarif.js';
import type { Finding } from '../finding.js';
import type { Report, StatementReference, WaivedFinding } from '../report.js';
import { owners, witnessLines } from '../wording.js';
import { witnessesOf } from '../witnesses-of.js';
import type { SarifLocation, SarifRegion, SarifResult, SarifSuppression } from './log.js';

export interface ResultContext {
  readonly connections: Report['connections'];
  readonly ruleIndex: ReadonlyMap<string, number>;
  readonly fingerprintOf: (finding: Finding) => string;
  /** True when a result of the run is suppressed: then every other one says that it is not (SARIF 2.1.0, 3.27.23). */
  readonly hasSuppressions: boolean;
}

/** One finding at its place, with its witness in the message and as the place that allows it. */
export function resultOf(finding: Finding | WaivedFinding, context: ResultContext): SarifResult {
  const { rule, severity, message, fix, sources } = finding;
  const witnesses = witnessesOf(finding, context.connections);
  const owner = owners(finding);
  const shown = witnessLines({ status: 'refuted', witnesses });
  const lines = [
    owner === '' ? message : `${message} (connection ${owner})`,
    ...shown.map((line) => `Witness: ${line}`),
    ...(fix === undefined ? [] : [`→ ${fix}`]),
  ];
  const fingerprint = context.fingerprintOf(finding);
  const related = witnesses.flatMap(({ statement }) => (statement === undefined ? [] : [statement]));
  return {
    ruleId: rule,
    ruleIndex: context.ruleIndex.get(rule) ?? -1,
    level: severity,
    message: { text: lines.map(escapeSarif).join('\n') },
    locations: [{ physicalLocation: place(finding.file, regionOf(finding)) }],
    ...(related.length > 0 && { relatedLocations: distinct(related).map(relatedLocation) }),
    // GitHub matches alerts by `primaryLocationLineHash` alone.
    partialFingerprints: { primaryLocationLineHash: fingerprint, 'coactiveFinding/v1': fingerprint },
    ...(context.hasSuppressions && { suppressions: suppressionsOf(finding) }),
    properties: { sources, ...(finding.connection !== undefined && { connection: finding.connection }) },
  };
}

function suppressionsOf(finding: Finding | WaivedFinding): readonly SarifSuppression[] {
  if (!('reason' in finding)) return [];
  const justification = `${escapeSarif(finding.reason)} (waived until ${escapeSarif(finding.expires)})`;
  return [{ kind: 'external', status: 'accepted', justification }];
}

function regionOf({ line, column, endLine, endColumn }: Finding): SarifRegion {
  return { startLine: line, startColumn: column, endLine, endColumn };
}

function relatedLocation({ file, line, index, sid }: StatementReference, position: number): SarifLocation {
  const name = sid === undefined ? '' : ` ${JSON.stringify(sid)}`;
  return {
    id: position + 1,
    message: { text: escapeSarif(`statement ${String(index + 1)}${name} decides the witness`) },
    physicalLocation: place(file, { startLine: line }),
  };
}

/** A path of the repository as a relative URI: each segment escaped, so that no name can be read as an address. */
function place(file: string, region: SarifRegion): SarifLocation['physicalLocation'] {
  const uri = file.split('/').map(encodeSegment).join('/');
  return { artifactLocation: { uri, uriBaseId: '%SRCROOT%' }, region };
}

/** Lone surrogates have no UTF-8. */
function encodeSegment(segment: string): string {
  return encodeURIComponent(segment.replace(/[\ud800-\udfff]/gu, '\ufffd'));
}

function distinct(statements: readonly StatementReference[]): StatementReference[] {
  return [...new Map(statements.map((one) => [`${one.file}:${String(one.index)}`, one])).values()];
}
