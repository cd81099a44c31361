import { findNodeAtLocation, parseTree, type Node } from 'jsonc-parser';
import { indexLines, type Range } from './range.js';
import type { Policy, Pointer } from './types.js';

/** Which part of the element a pointer names: its value (the default) or the property name before it. */
export type Part = 'value' | 'key';

export type Locate = (pointer: Pointer, part?: Part) => Range;

/** The file in which people find the document, and positions in it. */
export function findPlace({ file, text, place }: Policy): { readonly file: string; readonly locate: Locate } {
  return place === undefined ? { file, locate: createLocator(text) } : { file: place.file, locate: place.rangeOf };
}

/**
 * Positions in a JSON text that is known to parse. The positioned tree is built on the first question only: a document
 * without findings never pays for it. A pointer to something missing yields its nearest existing parent.
 */
export function createLocator(text: string): Locate {
  let tree: Node | undefined;
  let lines: ((offset: number, length: number) => Range) | undefined;
  return (pointer, part = 'value') => {
    tree ??= parseTree(text);
    lines ??= indexLines(text);
    if (tree === undefined) return lines(0, text.length);
    let node: Node | undefined;
    let rest = [...pointer];
    while ((node = findNodeAtLocation(tree, rest)) === undefined && rest.length > 0) rest = rest.slice(0, -1);
    node ??= tree;
    const property = node.parent?.type === 'property' ? node.parent.children?.[0] : undefined;
    const shown = part === 'key' && rest.length === pointer.length && property ? property : node;
    return lines(shown.offset, shown.length);
  };
}
