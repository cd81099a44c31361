import { readFile } from 'node:fs/promises';
import { readCheckedOutCommit } from '../adapters/github/checked-out-commit.js';

type Environment = Readonly<Record<string, string | undefined>>;

/** What the runner says of the event, for `jobs/github/event.ts`; undefined outside of a workflow. */
export async function readRunnerEvent(env: Environment, workspace: string) {
  const { GITHUB_EVENT_NAME: name, GITHUB_REPOSITORY: repository, GITHUB_SHA: sha, GITHUB_REF: ref } = env;
  if (!name || !repository || !sha) return undefined;
  const checkedOut = await readCheckedOutCommit(workspace);
  return {
    name,
    repository,
    sha,
    payload: await readPayload(env.GITHUB_EVENT_PATH),
    ...(ref !== undefined && { ref }),
    ...(checkedOut !== undefined && { checkedOut }),
  };
}

async function readPayload(file: string | undefined): Promise<unknown> {
  if (file === undefined || file === '') return undefined;
  try {
    return JSON.parse(await readFile(file, 'utf8')) as unknown;
  } catch {
    return undefined;
  }
}
