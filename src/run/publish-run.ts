import type { CommentInput, RepositoryLinks } from '../report/comment/input.js';
import { MAX_SUMMARY_BYTES } from '../report/render.js';
import type { Report } from '../report/report.js';
import { readTexts, type Services } from '../run.js';
import type { Settings } from '../settings/typed.js';
import { compareRun, type GitHubRun } from './on-github.js';

export interface PublishedRun {
  readonly commentUrl?: string;
  /** Warnings: what could not be posted, and the permission that is missing. */
  readonly notes: readonly string[];
  /** For a pull request all that the comment says, with what could not be posted; otherwise left out. */
  readonly summary?: string;
}

/** Posts a report where the event has a place for it. Loaded and done only there: a push has nothing to pay. */
export async function publishRun(
  report: Report,
  settings: Settings,
  services: Pick<Services, 'files' | 'loadSha256'>,
  github: GitHubRun,
  links: RepositoryLinks | undefined,
): Promise<PublishedRun> {
  const { event, repository, notes } = github;
  if (event.pullRequest === undefined && repository === undefined) return { notes };
  const base = await compareRun(services.files, settings, github);
  const { commentTag: tag, config } = settings;
  const input: CommentInput = {
    report,
    config,
    notes,
    ...(links && { links }),
    ...(tag !== undefined && { tag }),
    ...(base && { base }),
  };
  const { publish } = await import('../jobs/github/publish.js');
  const { renderComment } = await import('../report/comment/render-comment.js');
  const posted =
    repository === undefined
      ? { notes: ['Not posted: there is no github-token.'] }
      : await publish(repository, event, input, settings, {
          ...(await suggestionsOf(report, services)),
          sha256: await services.loadSha256(),
        });
  const all = [...notes, ...posted.notes];
  const measure = (text: string): number => Buffer.byteLength(text);
  const summary = renderComment({ ...input, notes: all }, { max: MAX_SUMMARY_BYTES, measure });
  return { ...posted, notes: all, ...(event.pullRequest !== undefined && { summary }) };
}

async function suggestionsOf(report: Report, services: Pick<Services, 'files'>) {
  const { suggestFixes } = await import('../jobs/github/suggestion.js');
  const { findings, waived } = report;
  const textOf = await readTexts({ ...report, findings: [...findings, ...waived] }, services);
  return { suggestions: suggestFixes(findings, textOf), accepted: suggestFixes(waived, textOf) };
}

/** Addresses of the repository and the run, by what the runner says; undefined where it says nothing usable. */
export function runLinks(env: Readonly<Record<string, string | undefined>>, sha: string): RepositoryLinks | undefined {
  const { GITHUB_SERVER_URL: server = '', GITHUB_REPOSITORY: repository = '', GITHUB_RUN_ID: run = '' } = env;
  if (!/^https?:\/\/[\w.:-]+$/.test(server) || !/^[\w.-]+\/[\w.-]+$/.test(repository)) return undefined;
  const repositoryUrl = `${server}/${repository}`;
  return { repositoryUrl, sha, ...(/^\d+$/.test(run) && { runUrl: `${repositoryUrl}/actions/runs/${run}` }) };
}
