import { isAlias, isMap, isScalar, isSeq, type ParsedNode } from 'yaml';
import { indexLines, type Range } from '../../policy/range.js';
import { readYaml, type Tree } from '../read-yaml.js';

export type Node = ParsedNode;

/** A template whose nodes are not resolved yet, and where each stands. */
export interface Template {
  /** The value of a key of the template, for example `Resources`. */
  readonly section: (name: string) => Node | undefined;
  readonly rangeOf: (node: { readonly range?: readonly number[] | null }) => Range;
}

/** Reads a template in YAML or JSON; bounded in depth and size as a config file is. */
export function readTemplate(text: string): Template | { readonly problem: string } {
  const { tree, problems } = readYaml(text);
  if (tree === undefined) return { problem: `is no YAML that we can read: ${problems[0]?.message ?? 'it is empty'}` };
  const root = contentsOf(tree);
  if (!isMap(root)) return { problem: 'is no CloudFormation template: it is no map' };
  if (field(root, 'Resources') === undefined) return { problem: 'is no CloudFormation template: it has no Resources' };
  const doubles = findDoubleKey(root);
  if (doubles !== undefined)
    return { problem: `has the key ${JSON.stringify(doubles.slice(0, 100))} twice in one map` };
  const place = indexLines(text);
  return {
    section: (name) => field(root, name),
    rangeOf: ({ range }) => {
      const [start = 0, end = start] = range ?? [];
      return place(start, text.slice(start, end).trimEnd().length);
    },
  };
}

function contentsOf(tree: Tree): Node | undefined {
  return tree.contents ?? undefined;
}

/** The value of a key of a map; undefined for what is no map or has no such key. */
export function field(node: unknown, name: string): Node | undefined {
  if (!isMap(node)) return undefined;
  let index = indexes.get(node);
  if (index === undefined) indexes.set(node, (index = new Map(entries(node).map(({ key, value }) => [key, value]))));
  return index.get(name);
}

/** Maps with many keys would be searched for each of their uses. */
const indexes = new WeakMap<object, ReadonlyMap<string, Node | undefined>>();

/** The entries of a map, in their order. */
export function entries(
  node: unknown,
): readonly { readonly key: string; readonly keyNode: Node; readonly value: Node | undefined }[] {
  if (!isMap(node)) return [];
  return node.items.map(({ key, value }) => ({
    key: keyText(key),
    keyNode: key as Node,
    value: (value ?? undefined) as Node | undefined,
  }));
}

export function items(node: unknown): readonly Node[] {
  return isSeq(node) ? (node.items as Node[]) : [];
}

/** A text without tag; a number as it is written. */
export function plainText(node: unknown): string | undefined {
  if (!isScalar(node) || isTagged(node)) return undefined;
  if (typeof node.value === 'string') return node.value;
  return typeof node.value === 'number' || typeof node.value === 'boolean'
    ? (node.source ?? String(node.value))
    : undefined;
}

export function isTagged(node: unknown): boolean {
  return tagOf(node).startsWith('!');
}

/** The tag as written, for example `!Sub`; those of YAML itself are spelled out in full (`tag:yaml.org,2002:str`). */
export function tagOf(node: unknown): string {
  return (node as { readonly tag?: string }).tag ?? '';
}

function keyText(key: unknown): string {
  return isScalar(key) ? (key.source ?? String(key.value)) : '';
}

/** JSON and YAML readers disagree about which of two equal keys counts. */
function findDoubleKey(root: Node): string | undefined {
  const open: unknown[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (isAlias(node)) continue;
    if (isSeq(node)) open.push(...node.items);
    if (!isMap(node)) continue;
    const seen = new Set<string>();
    for (const { key, value } of entries(node)) {
      if (seen.has(key)) return key;
      seen.add(key);
      if (value !== undefined) open.push(value);
    }
  }
  return undefined;
}
