import { isCollection, isMap, isPair, isScalar, isSeq, type Pair, type YAMLMap } from 'yaml';
import { indexLines, type Range } from '../policy/range.js';
import type { Pointer } from '../policy/types.js';
import type { Origin } from './connection.js';
import type { Tree } from './read-yaml.js';

/** Positions in a YAML text, as `Origin.rangeOf` promises them; the lines are indexed on the first question. */
export function createPositions(tree: Tree, text: string): Origin['rangeOf'] {
  let lines: ReturnType<typeof indexLines> | undefined;
  return (pointer, part = 'value'): Range => {
    const [start, end] = find(tree, pointer, part, text);
    lines ??= indexLines(text);
    return lines(start, end - start);
  };
}

/** The position of an element of a file, for example of one connection: `rangeOf` below it. */
export function positionsBelow(rangeOf: Origin['rangeOf'], base: Pointer): Origin['rangeOf'] {
  return (pointer, part) => rangeOf([...base, ...pointer], part);
}

type Span = readonly [start: number, end: number];

function find(tree: Tree, pointer: Pointer, part: 'value' | 'key', text: string): Span {
  let node: unknown = tree.contents;
  let pair: Pair | undefined;
  let found = 0;
  for (const step of pointer) {
    const next = child(node, step);
    if (next === undefined) break;
    pair = isPair(next) ? next : undefined;
    node = pair === undefined ? next : pair.value;
    found++;
  }
  const key = pair === undefined ? undefined : spanOf(pair.key);
  const value = spanOf(node);
  if (part === 'key' && found === pointer.length && key !== undefined) return key;
  // `key:` without a value has an empty place after it, which shows nothing.
  if (value === undefined || value[0] === value[1]) return key ?? value ?? [0, 0];
  if (
    !isCollection(node) ||
    !text
      .slice(...value)
      .trimEnd()
      .includes('\n')
  )
    return trimmed(value, text);
  return key ?? nameOf(node) ?? [value[0], value[0] + 1];
}

function child(node: unknown, step: string | number): unknown {
  if (isSeq(node)) return typeof step === 'number' ? node.items[step] : undefined;
  return isMap(node) ? pairsOf(node).get(String(step)) : undefined;
}

/** Maps with many keys would be searched for each of their problems. */
const indexes = new WeakMap<object, ReadonlyMap<string, Pair>>();

/** The pairs of a map by key, of a key that stands twice the first, as it is read. */
function pairsOf(node: YAMLMap): ReadonlyMap<string, Pair> {
  let index = indexes.get(node);
  if (index === undefined) {
    const entries = node.items.map((pair) => [isScalar(pair.key) ? String(pair.key.value) : '', pair] as const);
    indexes.set(node, (index = new Map(entries.reverse())));
  }
  return index;
}

/** What a reader calls the element: its name, or else its first key. */
function nameOf(node: unknown): Span | undefined {
  if (isSeq(node)) return spanOf(node.items[0]) && nameOf(node.items[0]);
  if (!isMap(node)) return undefined;
  for (const name of ['name', 'id', 'rule']) {
    const pair = child(node, name);
    if (isPair(pair) && isScalar(pair.value)) return spanOf(pair.value);
  }
  return spanOf(node.items[0]?.key);
}

function spanOf(node: unknown): Span | undefined {
  const range = (node as { readonly range?: readonly number[] | null } | null | undefined)?.range;
  const [start, end] = range ?? [];
  return start === undefined || end === undefined ? undefined : [start, end];
}

/** A block text ends after its line break; the range should not. */
function trimmed([start, end]: Span, text: string): Span {
  return [start, start + text.slice(start, end).trimEnd().length];
}
