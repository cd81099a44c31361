import type { BaseComparison } from '../base-comparison.js';
import type { Report } from '../report.js';

/** Everything that a comment says, as data. */
export interface CommentInput {
  readonly report: Report;
  /** Config paths or globs as the job has them, and the tag: they tell one comment from another. */
  readonly config: readonly string[];
  readonly tag?: string;
  /** What the post is about, where that is not the whole config: tells it apart as the tag does, and is not shown. */
  readonly about?: string;
  /** Left out: nothing was compared, for example outside of a pull request. */
  readonly base?: BaseComparison;
  readonly links?: RepositoryLinks;
  /** What could not be done, and the permission that is missing; one line each, our own words. */
  readonly notes?: readonly string[];
}

/** Where the files of the commit can be looked at. */
export interface RepositoryLinks {
  /** `https://github.com/acme/infra`, without a slash at the end. */
  readonly repositoryUrl: string;
  /** The commit that was checked. */
  readonly sha: string;
  /** The run of the workflow, for what has no room. */
  readonly runUrl?: string;
}
