import type { DocumentKind } from '../access/compile.js';
import { prove, type Answer } from '../access/prove.js';
import type { WitnessHints } from '../access/real-requests.js';
import { createLocator } from '../policy/locate.js';
import { parseJson } from '../policy/parse.js';
import { statementPointer } from '../policy/pointer.js';
import { isObject, readDocument } from '../policy/read.js';
import type { Json, Policy, PolicyDocument, Statement } from '../policy/types.js';
import type { ProveResult, ProveStatement } from '../report/prove-text.js';
import { readLines, type Chunks } from './lines.js';

/** One question of a batch, as far as its line could be read. */
type Line = { readonly id: Json | undefined } & (
  | { readonly error: string }
  | { readonly kind: DocumentKind; readonly policy: PolicyDocument; readonly within: PolicyDocument }
);

export interface BatchResult {
  answered: number;
  /** Lines that could not be read: with one of them the run has failed. */
  broken: number;
}

/**
 * Answers a stream of JSON Lines with one line each, in order. Holds one chunk at a time, so the length of the input does
 * not matter. Output comes in pieces of many lines: writing each alone would take longer than deciding it.
 */
export async function* proveBatch(
  input: Chunks,
  hints?: WitnessHints,
  result: BatchResult = { answered: 0, broken: 0 },
): AsyncGenerator<string, BatchResult, undefined> {
  for await (const lines of readLines(input)) {
    let out = '';
    for (const text of lines) {
      const line = readLine(text);
      if ('error' in line) result.broken++;
      else result.answered++;
      out += `${JSON.stringify(answerLine(line, hints))}\n`;
    }
    if (out !== '') yield out;
  }
  return result;
}

function answerLine(line: Line, hints: WitnessHints | undefined): object {
  const id = line.id === undefined ? {} : { id: line.id };
  if ('error' in line) return { ...id, error: line.error };
  const { kind, policy, within } = line;
  return { ...id, ...printAnswer(prove({ kind, policy, within, hints })) };
}

/** Decides about two documents with their positions: `prove --policy A --within B`. */
export function proveDocuments(
  question: { readonly kind: DocumentKind; readonly policy: Policy; readonly within: Policy },
  hints?: WitnessHints,
): ProveResult {
  const answer = prove({ ...question, hints });
  if (answer.status !== 'refuted') return printAnswer(answer);
  const { allowedBy, deniedBy } = answer;
  return {
    ...printAnswer(answer),
    allowedBy: placeOf(question.policy, allowedBy),
    ...(deniedBy !== undefined && { deniedBy: placeOf(question.within, deniedBy) }),
  };
}

function placeOf(policy: Policy, { index, sid }: Statement): ProveStatement {
  const { line } = createLocator(policy.text)(statementPointer(policy, index));
  return { index, ...(sid !== undefined && { sid }), file: policy.file, line };
}

function printAnswer(answer: Answer): ProveResult {
  switch (answer.status) {
    case 'proved':
      return { status: 'proved' };
    case 'undecided':
      return { status: 'undecided', reason: answer.reason };
    case 'refuted':
      return { status: 'refuted', witness: answer.witness, reason: describeRefutation(answer) };
  }
}

/** Statements are counted from 1, as people do. */
function describeRefutation({ allowedBy, deniedBy, mismatch }: Extract<Answer, { status: 'refuted' }>): string {
  const allowed = `statement ${String(allowedBy.index + 1)} of the policy allows the witness`;
  const denied =
    deniedBy === undefined
      ? 'no statement of the bound does'
      : `statement ${String(deniedBy.index + 1)} of the bound denies it`;
  return `${allowed}, ${denied}${mismatch ? MISMATCH : ''}`;
}

const MISMATCH =
  '; the only requests in excess pair an action with a resource that it does not take, which AWS never asks';

const KINDS: ReadonlySet<Json | undefined> = new Set<DocumentKind>(['identity', 'resource', 'trust']);

function isKind(value: Json | undefined): value is DocumentKind {
  return KINDS.has(value);
}

function readLine(text: string): Line {
  const parsed = parseJson(text);
  if ('problem' in parsed) return { id: findId(text), error: parsed.problem.message };
  const { value } = parsed;
  if (!isObject(value)) return { id: undefined, error: 'not an object' };
  const { id, kind } = value;
  if (!isKind(kind)) return { id, error: 'kind is identity, resource or trust' };
  const policy = readEmbedded(value.policy);
  if (typeof policy === 'string') return { id, error: `policy: ${policy}` };
  const within = readEmbedded(value.within);
  if (typeof within === 'string') return { id, error: `within: ${within}` };
  return { id, kind, policy, within };
}

/** The id of a line that is JSON, but not JSON that AWS would take. */
function findId(text: string): Json | undefined {
  try {
    const value = JSON.parse(text) as Json;
    return isObject(value) ? value.id : undefined;
  } catch {
    return undefined;
  }
}

/** A policy as an object, or as a text that holds one; as text, what is wrong with it. */
function readEmbedded(json: Json | undefined): PolicyDocument | string {
  if (json === undefined) return 'missing';
  if (typeof json !== 'string') return isObject(json) ? readDocument(json) : 'not an object';
  const parsed = parseJson(json);
  return 'problem' in parsed ? parsed.problem.message : readDocument(parsed.value);
}
