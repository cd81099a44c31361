import { createHash } from 'node:crypto';
import type { TextOf } from '../excerpt.js';
import type { Finding } from '../finding.js';

/**
 * What tells one finding from another through later commits: rule, file, connection, the statement it is about in its
 * canonical JSON, and the text found. Lines, columns, white space, the order of keys and of statements, and every edit
 * elsewhere in the file leave it as it is. Equal ones are told apart by their order.
 */
export function createFingerprints(textOf: TextOf): (finding: Finding) => string {
  const seen = new Map<string, number>();
  const statements = createStatements(textOf);
  return (finding) => {
    const { rule, file, connection = '' } = finding;
    const content = [statements(finding) ?? '', foundText(finding, textOf)];
    const hash = createHash('sha256')
      .update(JSON.stringify([rule, file, connection, ...content]))
      .digest('hex')
      .slice(0, 32);
    const ordinal = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, ordinal);
    return `${hash}:${String(ordinal)}`;
  };
}

/** The statement that a finding is about, as canonical JSON. Each file is parsed once. */
function createStatements(textOf: TextOf): (finding: Finding) => string | undefined {
  const files = new Map<string, readonly unknown[]>();
  return ({ file, statement }) => {
    if (statement === undefined) return undefined;
    let list = files.get(file);
    if (list === undefined) files.set(file, (list = readStatements(textOf(file))));
    return statement in list ? canonicalJson(list[statement]) : undefined;
  };
}

function readStatements(text: string | undefined): readonly unknown[] {
  try {
    const document = JSON.parse(text ?? '') as { readonly Statement?: unknown } | null;
    const statements = document?.Statement;
    return Array.isArray(statements) ? statements : [statements];
  } catch {
    return [];
  }
}

/** Keys in order, so that only a change of content changes the text. */
function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, item: unknown) =>
    typeof item === 'object' && item !== null && !Array.isArray(item)
      ? Object.fromEntries(Object.entries(item).sort(([one], [other]) => (one < other ? -1 : 1)))
      : item,
  );
}

/** What stands at the range, white space as single spaces; a range over several lines counts with its first line. */
function foundText({ file, line, column, endLine, endColumn }: Finding, textOf: TextOf): string {
  const text = textOf(file)?.split(/\r?\n/)[line - 1] ?? '';
  return text
    .slice(column - 1, endLine === line ? endColumn - 1 : undefined)
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, MAX_FOUND);
}

const MAX_FOUND = 1_000;
