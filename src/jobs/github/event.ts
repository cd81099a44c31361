/** What the runner tells of the event; `payload` is the JSON of GITHUB_EVENT_PATH and untrusted in its texts. */
export interface RunnerEvent {
  readonly name: string;
  readonly payload: unknown;
  /** `acme/infra`. */
  readonly repository: string;
  /** GITHUB_SHA. */
  readonly sha: string;
  /** GITHUB_REF: `refs/heads/main`. */
  readonly ref?: string;
  /** The commit that stands in the workspace; left out: not known. */
  readonly checkedOut?: string;
}

/** What matters of it. */
export interface EventFacts {
  readonly name: string;
  readonly owner: string;
  readonly repo: string;
  /** Of a pull request; left out for every other event. */
  readonly pullRequest?: {
    readonly number: number;
    /** From another repository: its token may not write. */
    readonly isFork: boolean;
    readonly base: string;
    readonly head: string;
  };
  /** The branch that the event is about; left out: a tag, or the merge of a pull request. */
  readonly branch?: string;
  /** The commit that was checked: of a pull request its head, not the merge that GitHub made of it. */
  readonly sha: string;
  /**
   * The job has the base repository's secrets, and the workspace is not the base's: what a stranger wrote would run with
   * them. True also where the commit in the workspace is not known.
   */
  readonly isUntrustedCheckout: boolean;
}

/** Never throws: an event that cannot be understood is one without a pull request. */
export function readEvent({ name, payload, repository, sha, ref = '', checkedOut }: RunnerEvent): EventFacts {
  const [owner = '', repo = ''] = repository.split('/');
  const pullRequest = pullRequestOf(payload);
  const [, branch] = /^refs\/heads\/(.+)$/.exec(ref) ?? [];
  const isTarget = name === 'pull_request_target' || name === 'workflow_run' || name === 'issue_comment';
  return {
    name,
    owner,
    repo,
    ...(pullRequest && { pullRequest }),
    ...(branch !== undefined && { branch }),
    sha: pullRequest?.head ?? sha,
    isUntrustedCheckout: isTarget && checkedOut !== sha,
  };
}

function pullRequestOf(payload: unknown): EventFacts['pullRequest'] {
  const { number, base, head } = recordOf(recordOf(payload).pull_request);
  const [baseSha, headSha] = [recordOf(base).sha, recordOf(head).sha];
  if (typeof number !== 'number' || !isSha(baseSha) || !isSha(headSha)) return undefined;
  const [from, to] = [recordOf(recordOf(head).repo).full_name, recordOf(recordOf(base).repo).full_name];
  // The repository of a fork may be gone: then it is null.
  return { number, isFork: typeof from !== 'string' || from !== to, base: baseSha, head: headSha };
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}

/** It becomes part of addresses. */
function isSha(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(value);
}
