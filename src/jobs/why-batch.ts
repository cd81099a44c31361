import { DOCUMENT_KINDS, evaluate, type Decision, type DocumentKind } from '../access/evaluate/evaluate.js';
import { parseJson } from '../policy/parse.js';
import { isObject, readDocument } from '../policy/read.js';
import type { Json } from '../policy/types.js';
import { readRequest } from './why-request.js';

/**
 * Answers one JSON line with one JSON line, in order, holding one at a time. A line that cannot be answered gets
 * `{"id", "error"}` and is told to `onBroken` (the run then exits 2); the rest goes on. Blank lines are skipped.
 */
export async function* whyBatch(lines: AsyncIterable<string>, onBroken?: () => void): AsyncIterable<string> {
  for await (const line of lines) {
    if (line.trim() === '') continue;
    const answer = answerLine(line);
    if ('error' in answer) onBroken?.();
    yield JSON.stringify(answer);
  }
}

type Answer =
  | { readonly id: Json; readonly error: string }
  | { readonly id: Json; readonly decision: Decision; readonly statement: object | null; readonly reason?: string };

function answerLine(line: string): Answer {
  const parsed = parseJson(line);
  if ('problem' in parsed) return { id: null, error: parsed.problem.message };
  const json = parsed.value;
  if (!isObject(json)) return { id: null, error: 'a line is a JSON object' };
  const { id = null, kind, policies } = json;
  if (!isKind(kind)) return { id, error: `kind is one of ${DOCUMENT_KINDS.join(', ')}` };
  if (!Array.isArray(policies)) return { id, error: 'policies is a list of policy documents' };
  const read = readRequest(json.request);
  if ('problem' in read) return { id, error: read.problem };
  const documents = (policies as readonly Json[]).map(readDocument);
  const { decision, reason, statement } = evaluate(kind, documents, read.request);
  return {
    id,
    decision,
    statement:
      statement === undefined
        ? null
        : { policy: statement.policy, index: statement.statement ?? null, sid: statement.sid ?? null },
    ...(decision === 'undecided' && { reason }),
  };
}

function isKind(json: Json | undefined): json is DocumentKind {
  return DOCUMENT_KINDS.some((kind) => kind === json);
}
