import { ACTION_COMMANDS, type Command } from './commands.js';
import { SEVERITIES } from './report/finding.js';

/** One input of the Action and, with `--` before its name, one flag of the command line. */
export interface Setting {
  /** A list is separated by commas or line breaks; as a flag it can also be repeated. */
  readonly type: 'string' | 'boolean' | 'list' | 'enum';
  /** Of an enum. */
  readonly values?: readonly string[];
  /** Left out: not set. */
  readonly default?: string | boolean | readonly string[];
  /** What the tables show as the default where it is no plain value. */
  readonly defaultText?: string;
  /** What action.yml has as the default where it is an expression of the runner. */
  readonly actionDefault?: string;
  /** The commands that read it; others refuse the flag. */
  readonly commands: 'all' | readonly Command[];
  /** Left out: both front ends have it. */
  readonly only?: 'action' | 'command line';
  /** The environment variable that holds it when it is not given. */
  readonly env?: string;
  /** A credential: masked in the Action's log and never printed. */
  readonly secret?: true;
  /** One letter: `-q`. */
  readonly short?: string;
  /** One line. */
  readonly description: string;
}

const LIVE = ['drift', 'plan', 'apply', 'init'] as const satisfies readonly Command[];
const JUDGING = ['check', 'drift', 'apply'] as const satisfies readonly Command[];

/** Every input and flag, once: parsing, `--help`, action.yml and the README's table are made from this. */
export const SETTINGS = {
  command: {
    type: 'enum',
    values: ACTION_COMMANDS,
    default: 'check',
    commands: 'all',
    only: 'action',
    description: 'What to do.',
  },
  config: {
    type: 'list',
    default: ['coactive.yml', 'coactive.yaml', '.coactive/*.yml'],
    commands: 'all',
    description: 'Config files, as globs.',
  },
  connection: {
    type: 'list',
    default: [],
    defaultText: 'all',
    commands: 'all',
    description: 'Only these connections, by name.',
  },
  policy: {
    type: 'list',
    default: [],
    commands: ['check', 'prove', 'why'],
    only: 'command line',
    description: 'Policy documents, as globs: checked without a config, with --kind.',
  },
  kind: {
    type: 'enum',
    values: ['permissions', 'trust', 'bucket', 'boundary', 'key'],
    commands: ['check', 'prove', 'why'],
    only: 'command line',
    description: 'What the documents of --policy are.',
  },
  format: {
    type: 'enum',
    values: ['text', 'json', 'markdown', 'sarif', 'html'],
    default: 'text',
    commands: 'all',
    description: 'How the report is written.',
  },
  'report-file': {
    type: 'string',
    commands: 'all',
    description: 'Also write the report, in this format, to a file; in the Action the log stays text.',
  },
  'sarif-file': { type: 'string', commands: 'all', description: 'Also write the report as SARIF to a file.' },
  'fail-on': {
    type: 'enum',
    values: [...SEVERITIES, 'never'],
    default: 'error',
    commands: JUDGING,
    description: 'The least severity that fails.',
  },
  strict: { type: 'boolean', default: false, commands: JUDGING, description: 'An undecided verdict is an error.' },
  'access-analyzer': {
    type: 'enum',
    values: ['auto', 'required', 'off'],
    default: 'auto',
    commands: ['check', 'apply'],
    description: 'Whether IAM Access Analyzer looks at the policies too; auto: with AWS credentials.',
  },
  'custom-checks': {
    type: 'boolean',
    default: false,
    commands: ['check', 'apply'],
    description: 'Also run the custom policy checks of Access Analyzer, which AWS bills.',
  },
  region: {
    type: 'string',
    defaultText: 'from the config',
    commands: LIVE,
    description: 'The AWS Region to ask.',
  },
  'scan-buckets': {
    type: 'boolean',
    default: false,
    commands: LIVE,
    description: 'Look for access of Coactive to buckets that no connection declares.',
  },
  'dry-run': {
    type: 'boolean',
    default: true,
    commands: ['plan', 'apply'],
    description: 'Only print the plan; --no-dry-run takes its steps.',
  },
  'plan-digest': {
    type: 'string',
    commands: ['plan', 'apply'],
    description: 'The digest of the plan that was reviewed: another plan is not applied.',
  },
  'detailed-exitcode': {
    type: 'boolean',
    default: false,
    commands: ['plan', 'apply'],
    description: 'A plan with steps exits with 1.',
  },
  'require-reviewed-plan': {
    type: 'boolean',
    default: false,
    commands: ['plan', 'apply'],
    description: 'Do not apply without plan-digest.',
  },
  'allow-replace': {
    type: 'boolean',
    default: false,
    commands: ['apply'],
    description: 'Allow steps that delete something and make it anew.',
  },
  'allow-destroy': {
    type: 'boolean',
    default: false,
    commands: ['apply'],
    description: 'Allow steps that delete something.',
  },
  'allow-custom-api': {
    type: 'boolean',
    default: false,
    commands: ['apply'],
    description: 'Allow a coactive.api_url that is not one of Coactive’s.',
  },
  'allow-untrusted-checkout': {
    type: 'boolean',
    default: false,
    commands: ['apply'],
    description: 'Allow to apply what a pull request brings.',
  },
  'coactive-role-arn': {
    type: 'string',
    defaultText: 'Coactive’s documented role',
    commands: 'all',
    description: 'Confirms a coactive.role_arn of the config that is not the documented one.',
  },
  'coactive-token': {
    type: 'string',
    env: 'COACTIVE_TOKEN',
    secret: true,
    commands: LIVE,
    description: 'A personal token of Coactive.',
  },
  'coactive-client-id': {
    type: 'string',
    env: 'COACTIVE_CLIENT_ID',
    commands: LIVE,
    description: 'The client id of Coactive system credentials.',
  },
  'coactive-client-secret': {
    type: 'string',
    env: 'COACTIVE_CLIENT_SECRET',
    secret: true,
    commands: LIVE,
    description: 'The client secret of Coactive system credentials.',
  },
  'coactive-default-connection': {
    type: 'string',
    commands: LIVE,
    description: 'The name of Coactive’s own connection, which serves the bucket-policy method.',
  },
  'github-token': {
    type: 'string',
    actionDefault: '${{ github.token }}',
    defaultText: 'the job’s token',
    secret: true,
    commands: 'all',
    only: 'action',
    description: 'The token that comments and opens issues.',
  },
  comment: {
    type: 'enum',
    values: ['never', 'on-findings', 'always'],
    default: 'on-findings',
    commands: 'all',
    only: 'action',
    description: 'When to comment on the pull request.',
  },
  'comment-tag': {
    type: 'string',
    commands: 'all',
    only: 'action',
    description: 'Tells the comments of several jobs on one pull request apart.',
  },
  'trusted-config': {
    type: 'enum',
    values: ['base', 'head'],
    defaultText: '`base` on pull requests',
    commands: 'all',
    only: 'action',
    description: 'Which side’s rules, waivers and guardrails hold.',
  },
  issue: {
    type: 'enum',
    values: ['per-connection', 'single', 'off'],
    default: 'off',
    commands: ['drift'],
    only: 'action',
    description: 'Open an issue about drift.',
  },
  'issue-labels': {
    type: 'list',
    default: [],
    commands: ['drift'],
    only: 'action',
    description: 'Labels of the issue.',
  },
  'issue-assignees': {
    type: 'list',
    default: [],
    commands: ['drift'],
    only: 'action',
    description: 'Who the issue is assigned to.',
  },
  expect: {
    type: 'string',
    commands: ['merge'],
    only: 'command line',
    description: 'The matrix that shards printed: a report that is missing from it is said.',
  },
  within: { type: 'string', commands: ['prove'], only: 'command line', description: 'The outer policy.' },
  request: { type: 'string', commands: ['why'], only: 'command line', description: 'A file with one request (JSON).' },
  batch: {
    type: 'string',
    commands: ['prove', 'why'],
    only: 'command line',
    description: 'A file of many questions (JSON Lines).',
  },
  out: {
    type: 'string',
    commands: ['generate', 'init'],
    only: 'command line',
    description: 'The folder or file to write to.',
  },
  check: {
    type: 'boolean',
    default: false,
    commands: ['generate'],
    only: 'command line',
    description: 'Only compare with what is there.',
  },
  force: {
    type: 'boolean',
    default: false,
    commands: ['generate', 'init'],
    only: 'command line',
    description: 'Overwrite files.',
  },
  quiet: {
    type: 'boolean',
    default: false,
    commands: 'all',
    only: 'command line',
    short: 'q',
    description: 'Only what fails, and the outcome.',
  },
  verbose: {
    type: 'boolean',
    default: false,
    commands: 'all',
    only: 'command line',
    description: 'Also list every connection that was checked.',
  },
  debug: {
    type: 'boolean',
    default: false,
    commands: 'all',
    only: 'command line',
    description: 'Show where in the code a defect of this tool happened.',
  },
  help: {
    type: 'boolean',
    default: false,
    commands: 'all',
    only: 'command line',
    short: 'h',
    description: 'Show this and stop.',
  },
  version: {
    type: 'boolean',
    default: false,
    commands: 'all',
    only: 'command line',
    description: 'Show the version and the date of the IAM data, and stop.',
  },
} as const satisfies Readonly<Record<string, Setting>>;
