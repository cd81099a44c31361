import { visible } from './visible.js';
import { count } from './wording.js';

/** What `init` found and did. Everything but names of files is untrusted text. */
export interface InitSummary {
  readonly accountId: string;
  readonly region: string;
  /** How much was looked at; a part is left out where it could not be. */
  readonly looked: { readonly roles?: number; readonly buckets?: number };
  /** Connections that Coactive has; left out: it was not asked, or did not tell. */
  readonly atCoactive?: number;
  readonly connections: readonly InitConnection[];
  readonly leftOut: readonly { readonly what: string; readonly why: string }[];
  readonly unread: readonly { readonly what: string; readonly reason: string; readonly needs?: string }[];
  /** What `drift` goes on to report of no connection. */
  readonly changes: readonly string[];
  /** None: nothing was found, so nothing was written. */
  readonly files: readonly { readonly name: string; readonly status: string }[];
}

interface InitConnection {
  readonly name: string;
  readonly method: string;
  readonly bucket: string;
  readonly prefixes: readonly string[];
  /** Whether everything that is asked of it is proved. */
  readonly proved: boolean;
  readonly remarks: readonly string[];
}

/** The summary for a person: what was looked at, what was found, what is missing, what to do next. */
export function renderInit(
  summary: InitSummary,
  { folder, quiet }: { readonly folder: string; readonly quiet: boolean },
): string {
  const { connections, leftOut, unread, changes, files } = summary;
  const missing = [
    section(
      'Found, and not declared',
      leftOut.map(({ what, why }) => `${what}: ${why}`),
    ),
    section('Not read, so the config may lack something', unread.map(unreadLine)),
  ];
  if (quiet)
    return joinBlocks([
      ...missing,
      [`Found ${count(connections.length, 'connection')}, wrote ${count(files.length, 'file')}.`],
    ]);
  return joinBlocks([
    [`Looked at the account ${summary.accountId} from ${summary.region}: ${lookedAt(summary)}.`],
    connections.length === 0
      ? [
          'Found nothing that could be declared: no role and no bucket policy lets Coactive in, as far as could be read.',
        ]
      : [`Found ${count(connections.length, 'connection')}`, ...connections.flatMap(connectionLines)],
    ...missing,
    section('What drift goes on to report of no connection', changes),
    section(
      folder === '.' ? 'Files' : `Files in ${folder}`,
      files.map(({ name, status }) => `${status.padEnd(10)} ${name}`),
    ),
    nextSteps(summary),
  ]);
}

function joinBlocks(blocks: readonly (readonly string[])[]): string {
  const texts = blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.map((line) => visible(line)).join('\n'));
  return `${texts.join('\n\n')}\n`;
}

function lookedAt({ looked: { roles, buckets }, atCoactive }: InitSummary): string {
  const parts = [
    roles === undefined ? 'no roles' : count(roles, 'role'),
    buckets === undefined ? 'no bucket policies' : `the policies of ${count(buckets, 'bucket')}`,
    atCoactive === undefined ? 'not at Coactive (no credentials)' : `${count(atCoactive, 'connection')} at Coactive`,
  ];
  return parts.join(', ');
}

function connectionLines({ name, method, bucket, prefixes, remarks }: InitConnection): string[] {
  const where = prefixes.length === 0 ? 'the whole bucket' : prefixes.join(', ');
  return [`  ${name} (${method}) ${bucket}: ${where}`, ...remarks.map((remark) => `    ${remark}`)];
}

function unreadLine({ what, reason, needs }: InitSummary['unread'][number]): string {
  return `${what}: ${reason}${needs === undefined ? '' : `; allow ${needs} to the role that this tool runs as`}`;
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [title, ...lines.map((line) => `  ${line}`)];
}

function nextSteps({ connections, atCoactive, files }: InitSummary): string[] {
  if (files.length === 0) {
    const begin = 'begin with a coactive.yml of your own; see "generate" for the documents of a connection';
    return ['Nothing was written', `  Is it the right account? Otherwise ${begin}.`];
  }
  const credentials =
    'Give COACTIVE_TOKEN, or COACTIVE_CLIENT_ID and COACTIVE_CLIENT_SECRET, and run again with --force to';
  const isWide = connections.some(({ proved }) => !proved);
  return [
    'Next',
    '  coactive-storage-access check   says line by line what is too wide, and what to write instead',
    '  coactive-storage-access drift   compares all of it with what exists; it has nothing to say but what is listed above',
    ...(isWide
      ? [
          '  To narrow a connection, delete its policies in coactive.yml, set adopt to true, then: plan, apply --no-dry-run',
        ]
      : []),
    ...(atCoactive === undefined ? [`  ${credentials} have the names that Coactive knows.`] : []),
  ];
}
