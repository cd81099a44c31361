import type { Location, PathElement, Span, ValidatePolicyFinding } from '@aws-sdk/client-accessanalyzer';
import type { Range } from '../../policy/range.js';
import type { Pointer } from '../../policy/types.js';
import type { AnalyzerFinding } from '../../ports.js';

/** A finding of ValidatePolicy in our words for places. */
export function readFinding(finding: ValidatePolicyFinding): AnalyzerFinding {
  const { findingDetails, findingType, issueCode, learnMoreLink, locations = [] } = finding;
  return {
    code: issueCode ?? '',
    type: findingType ?? '',
    message: findingDetails ?? '',
    ...(learnMoreLink !== undefined && { link: learnMoreLink }),
    places: locations.flatMap((location) => readPlace(location)),
  };
}

function readPlace({ path = [], span }: Location): AnalyzerFinding['places'] {
  const range = readSpan(span);
  return range === undefined ? [] : [{ range, path: readPath(path) }];
}

/** AWS counts lines from 1 and columns from 0; the end is exclusive. Source: Access Analyzer API Reference, Position. */
function readSpan(span: Span | undefined): Range | undefined {
  const { start, end } = span ?? {};
  if (start?.line === undefined || start.column === undefined) return undefined;
  const line = Math.max(1, start.line);
  const column = Math.max(1, start.column + 1);
  const endLine = Math.max(line, end?.line ?? line);
  const endColumn = (end?.column ?? start.column) + 1;
  return { line, column, endLine, endColumn: endLine === line ? Math.max(column, endColumn) : Math.max(1, endColumn) };
}

/** Names and indices as far as they lead to a value; `key` names the property itself, `substring` a part of its text. */
function readPath(path: readonly PathElement[]): Pointer {
  const pointer: (string | number)[] = [];
  for (const element of path) {
    const step = element.value ?? element.index ?? element.key;
    if (step === undefined) break;
    pointer.push(step);
  }
  return pointer;
}
