import { readFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * The commit that stands in the workspace, as `.git` tells; undefined where it does not tell plainly. Without starting git:
 * a repository's own configuration could make it run something.
 */
export async function readCheckedOutCommit(workspace: string): Promise<string | undefined> {
  const head = await readShort(path.join(workspace, '.git', 'HEAD'));
  if (head === undefined) return undefined;
  if (isSha(head)) return head;
  const [, ref] = /^ref: (refs\/(?:heads|remotes|tags|pull)\/[\w./-]+)$/.exec(head) ?? [];
  if (ref === undefined || ref.split('/').includes('..')) return undefined;
  const loose = await readShort(path.join(workspace, '.git', ref));
  if (loose !== undefined) return isSha(loose) ? loose : undefined;
  const packed = (await readShort(path.join(workspace, '.git', 'packed-refs'))) ?? '';
  const line = packed.split('\n').find((each) => each.endsWith(` ${ref}`));
  const sha = line?.split(' ')[0];
  return sha !== undefined && isSha(sha) ? sha : undefined;
}

async function readShort(file: string): Promise<string | undefined> {
  try {
    return (await readFile(file, 'utf8')).trim();
  } catch {
    return undefined;
  }
}

function isSha(text: string): boolean {
  return /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(text);
}
