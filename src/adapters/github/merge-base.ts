import { createHash } from 'node:crypto';
import type { FileText, WorkspaceFiles } from '../../ports.js';
import { decodeText } from '../decode-text.js';
import { globToPattern } from './glob-pattern.js';

interface Entry {
  readonly path: string;
  readonly type: string;
  readonly mode: string;
  readonly sha: string;
  readonly size?: number;
}

interface MergeBase {
  readonly base: string;
  readonly head: string;
  readonly workspace: WorkspaceFiles;
  readonly call: (route: string, parameters: Readonly<Record<string, unknown>>) => Promise<unknown>;
}

/** The files where the pull request left its base branch: one listing, and one request for each file that differs. */
export async function readMergeBase({ base, head, workspace, call }: MergeBase): Promise<WorkspaceFiles> {
  const compared = (await call('GET /repos/{owner}/{repo}/compare/{basehead}', {
    basehead: `${base}...${head}`,
    per_page: 1,
  })) as { merge_base_commit: { commit: { tree: { sha: string } } } };
  const tree = (await call('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', {
    tree_sha: compared.merge_base_commit.commit.tree.sha,
    recursive: 'true',
  })) as { tree: readonly Entry[]; truncated: boolean };
  return new MergeBaseFiles(tree.tree, tree.truncated, workspace, call);
}

/** A commit's files as a workspace. A link is not followed: what it leads to is not known without reading more. */
class MergeBaseFiles implements WorkspaceFiles {
  private readonly entries: ReadonlyMap<string, Entry>;
  private readonly texts = new Map<string, Promise<FileText>>();
  private requests = 0;

  constructor(
    entries: readonly Entry[],
    private readonly isCut: boolean,
    private readonly workspace: WorkspaceFiles,
    private readonly call: MergeBase['call'],
  ) {
    this.entries = new Map(entries.filter(({ type }) => type === 'blob').map((entry) => [entry.path, entry]));
  }

  async glob(pattern: string): Promise<readonly string[]> {
    if (!/[*?[\]{}()!\\]/.test(pattern)) return await Promise.resolve([pattern]);
    const matcher = globToPattern(pattern);
    return [...this.entries.keys()].filter((path) => matcher.test(path)).sort();
  }

  async read(path: string, maxBytes: number): Promise<FileText> {
    const entry = this.entries.get(path.replace(/^(\.\/)+/, ''));
    if (entry === undefined) {
      if (this.isCut) return { problem: 'is in a tree that is too large for GitHub to list' };
      return { problem: 'does not exist', isMissing: true };
    }
    if (entry.mode === '120000') return { problem: 'is a symbolic link' };
    if ((entry.size ?? 0) > maxBytes) return { problem: 'has too many bytes' };
    const known = this.texts.get(entry.path) ?? this.fetch(entry, maxBytes);
    this.texts.set(entry.path, known);
    return await known;
  }

  private async fetch(entry: Entry, maxBytes: number): Promise<FileText> {
    const own = await this.workspace.read(entry.path, maxBytes);
    if ('text' in own && blobHash(own.text) === entry.sha) return own;
    if (++this.requests > MAX_REQUESTS) return { problem: 'is one of too many files that differ' };
    const blob = (await this.call('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', { file_sha: entry.sha })) as {
      content: string;
    };
    return decodeText(Buffer.from(blob.content, 'base64'));
  }
}

/** As Git names a file's content. */
function blobHash(text: string): string {
  const bytes = Buffer.from(text);
  return createHash('sha1')
    .update(`blob ${String(bytes.length)}\0`)
    .update(bytes)
    .digest('hex');
}

const MAX_REQUESTS = 300;
