import { parseTree, type Node } from 'jsonc-parser';
import type { Json } from '../../policy/types.js';

/** What to do with the statements of a document, by position; what is named in neither stays byte for byte. */
export interface StatementEdit {
  /** Positions of statements to take out. */
  readonly remove: ReadonlySet<number>;
  /** Statements to put in: in the places of removed ones as far as they go, the others at the end. */
  readonly insert: readonly Json[];
}

/**
 * Edits the text of a policy and leaves every other statement as it is written, in its order, with the white space around
 * it. Undefined: no statement is left, and a policy can not be empty. The text must be a policy that parses.
 */
export function spliceStatements(text: string, { remove, insert }: StatementEdit): string | undefined {
  const list = statementsOf(text);
  const kept = list.items.filter((_, index) => !remove.has(index)).length;
  if (kept + insert.length === 0) return undefined;
  const indent = indentOf(text, list);
  const queue = [...insert];
  const pieces: string[] = [];
  // Each statement goes with the separator before it; the first has none.
  let separator = '';
  let end = list.start;
  for (const [index, { offset, length }] of list.items.entries()) {
    const before = index === 0 ? '' : text.slice(end, offset);
    if (index === 1) separator = before;
    end = offset + length;
    const replacement = remove.has(index) ? queue.shift() : undefined;
    if (remove.has(index) && replacement === undefined) continue;
    pieces.push(
      (pieces.length === 0 ? '' : before) +
        (replacement === undefined ? text.slice(offset, end) : written(replacement, indent)),
    );
  }
  const comma = separator.trim() === ',' ? separator : `,${indent}`;
  for (const statement of queue) pieces.push((pieces.length === 0 ? '' : comma) + written(statement, indent));
  const [head, tail] = [text.slice(0, list.start), text.slice(end)];
  if (list.isArray) return head + pieces.join('') + tail;
  const only = pieces.length === 1 ? pieces.join('') : `[${pieces.join('')}]`;
  return head + only + tail;
}

/** The text of each statement, as it is written. */
export function statementTexts(text: string): string[] {
  return statementsOf(text).items.map(({ offset, length }) => text.slice(offset, offset + length));
}

interface StatementList {
  readonly items: readonly Node[];
  /** Where the first statement begins, or would. */
  readonly start: number;
  /** False: one statement, written without a list. */
  readonly isArray: boolean;
}

function statementsOf(text: string): StatementList {
  const root = parseTree(text, [], { disallowComments: true });
  const property = root?.children?.find(({ children }) => children?.[0]?.value === 'Statement');
  const value = property?.children?.[1];
  if (value === undefined) throw new Error('statements can only be edited in a document that has some');
  if (value.type !== 'array') return { items: [value], start: value.offset, isArray: false };
  const items = value.children ?? [];
  return { items, start: items[0]?.offset ?? value.offset + 1, isArray: true };
}

/** A line break and the white space before the first statement; nothing where the document is written on one line. */
function indentOf(text: string, { items: [first] }: StatementList): string {
  if (first === undefined) return '';
  const before = text.slice(0, first.offset);
  return /\r?\n[ \t]*$/.exec(before)?.[0] ?? '';
}

function written(statement: Json, indent: string): string {
  if (indent === '') return JSON.stringify(statement);
  return JSON.stringify(statement, null, 2).replaceAll('\n', indent);
}
