import { gfm } from 'micromark-extension-gfm';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';

export interface MarkdownNode {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly lang?: string | null;
  readonly children?: readonly MarkdownNode[];
}

/** GitHub-flavoured Markdown as a tree; `<code>…</code>` counts as code, as GitHub shows it. */
export function parseMarkdown(text: string): MarkdownNode & { readonly children: readonly MarkdownNode[] } {
  const tree = fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }) as MarkdownNode;
  return { ...tree, children: (tree.children ?? []).map(joinCode) };
}

function joinCode(node: MarkdownNode): MarkdownNode {
  if (node.children === undefined) return node;
  const children: MarkdownNode[] = [];
  let code: MarkdownNode[] | undefined;
  for (const child of node.children) {
    if (child.type === 'html' && child.value === '<code>') code = [];
    else if (child.type === 'html' && child.value === '</code>' && code !== undefined) {
      children.push({
        type: code.every(({ type }) => type === 'text') ? 'inlineCode' : 'broken',
        value: code.map(({ value }) => value ?? '').join(''),
      });
      code = undefined;
    } else (code ?? children).push(joinCode(child));
  }
  return { ...node, children: [...children, ...(code ?? [])] };
}

/** The types of all nodes, from the root down. */
export function typesIn(node: MarkdownNode): string[] {
  return [node.type, ...(node.children ?? []).flatMap(typesIn)];
}

/** The texts that GitHub looks through for mentions and addresses: not code, not HTML. */
export function textIn(node: MarkdownNode): string[] {
  return [...(node.type === 'text' ? [node.value ?? ''] : []), ...(node.children ?? []).flatMap(textIn)];
}
