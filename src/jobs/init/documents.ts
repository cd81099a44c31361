import { isObject } from '../../policy/read.js';
import { parsePolicy } from '../../policy/parse.js';
import type { Json, PolicyKind } from '../../policy/types.js';
import { visibleJson } from '../../report/visible.js';

/** A policy document as a file beside the config. */
export interface DraftDocument {
  readonly kind: PolicyKind;
  /** Relative to the config. */
  readonly file: string;
  readonly text: string;
}

/** The folder of the documents; `generate --out` writes into it under the same names. */
export const DOCUMENT_FOLDER = 'coactive';

/** A live document as a file; undefined where its text is none that a config may name. */
export function draftDocument(
  connection: string,
  kind: PolicyKind,
  text: string,
  number = 1,
): DraftDocument | undefined {
  const decoded = decode(text);
  if ('problem' in parsePolicy(decoded, kind, 'live')) return undefined;
  const pretty = `${JSON.stringify(JSON.parse(decoded), undefined, 2)}\n`;
  const more = number === 1 ? '' : `-${String(number)}`;
  return { kind, file: `${DOCUMENT_FOLDER}/${connection}.${kind}${more}.json`, text: visibleJson(pretty) };
}

/** IAM's answers are URL-encoded, and not every client decodes them; no JSON begins with `%`. */
function decode(text: string): string {
  if (!text.trimStart().startsWith('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * Several policies of a role as few documents: a config names one managed policy, and further ones only by that name with
 * a number. The statements of all others join the first, so that nothing which the role may do is missing; only documents
 * of different versions stay apart, since their variables do not mean the same.
 */
export function joinTexts(texts: readonly string[]): readonly string[] {
  const groups = new Map<string, Json[]>();
  const others: string[] = [];
  for (const text of texts) {
    const json = read(text);
    const { Version: version = '2008-10-17', Statement: statement } = isObject(json) ? json : {};
    if (typeof version !== 'string' || statement === undefined) {
      others.push(text);
      continue;
    }
    const list = Array.isArray(statement) ? (statement as readonly Json[]) : [statement];
    groups.set(version, [...(groups.get(version) ?? []), ...list]);
  }
  if (texts.length === 1) return texts;
  return [
    ...[...groups].map(([version, statements]) =>
      JSON.stringify({ Version: version, Statement: uniqueSids(statements) }),
    ),
    ...others,
  ];
}

/** A Sid may stand once in a document; the statements of two may have the same. */
function uniqueSids(statements: readonly Json[]): readonly Json[] {
  const seen = new Set<Json>();
  return statements.map((statement) => {
    if (!isObject(statement) || statement.Sid === undefined) return statement;
    const { Sid: sid, ...rest } = statement;
    if (seen.has(sid)) return rest;
    seen.add(sid);
    return statement;
  });
}

function read(text: string): Json | undefined {
  try {
    return JSON.parse(decode(text)) as Json;
  } catch {
    return undefined;
  }
}
