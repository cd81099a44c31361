import { referenceDocuments } from '../access/reference.js';
import type { Connection } from '../config/connection.js';
import type { Json } from '../policy/types.js';
import { visibleJson } from '../report/visible.js';
import { fileName, headLine, type GeneratedFile } from './generated-file.js';
import { shellQuote } from './shell-quote.js';

/**
 * The connection as commands of the AWS CLI. They only ever create: what is there already makes the script stop, since
 * neither somebody's role nor somebody's bucket policy may be overwritten unseen. Values are written `--option='value'`, so
 * that one beginning with `-` stays a value.
 */
export function writeAwsCli(connection: Connection): GeneratedFile {
  const lines = [
    '#!/bin/sh',
    headLine(connection),
    '# It creates, and stops at what is there already.',
    'set -eu',
    ...accountCheck(connection),
    ...(connection.method === 'iam-role' ? roleCommands(connection) : bucketCommands(connection)),
  ];
  return { name: fileName(connection, 'sh'), format: 'aws-cli', text: `${lines.join('\n')}\n` };
}

/** With the credentials of another account everything would be made there. */
function accountCheck({ accountId, bucketOwnerAccountId, method }: Connection): string[] {
  const account = method === 'iam-role' ? accountId : (bucketOwnerAccountId ?? accountId);
  if (account === undefined) return [];
  return [
    '',
    'account=$(aws sts get-caller-identity --query=Account --output=text)',
    `if [ "$account" != ${shellQuote(account)} ]; then`,
    `  echo ${shellQuote(`these credentials are not of account ${account}`)} >&2`,
    '  exit 1',
    'fi',
  ];
}

function documentOf(connection: Connection, kind: string): string {
  const document = referenceDocuments(connection).find((one) => one.kind === kind);
  if (document === undefined) throw new Error(`no ${kind} document was made`);
  return visibleJson(JSON.stringify(JSON.parse(document.text) as Json));
}

function command(words: string, options: Readonly<Record<string, string | undefined>>): string {
  const written = Object.entries(options).flatMap(([name, value]) =>
    value === undefined ? [] : [`--${name}=${shellQuote(value)}`],
  );
  return [words, ...written].join(' \\\n  ');
}

function roleCommands(connection: Connection): string[] {
  const { role } = connection;
  const tags = Object.entries(role.tags).map(([Key, Value]) => ({ Key, Value }));
  const createPolicy = command('aws iam create-policy', {
    'policy-name': role.policyName,
    path: role.path,
    'policy-document': documentOf(connection, 'permissions'),
    query: 'Policy.Arn',
    output: 'text',
  });
  return [
    '',
    `policy_arn=$(${createPolicy})`,
    '',
    command('aws iam create-role', {
      'role-name': role.name,
      path: role.path,
      'assume-role-policy-document': documentOf(connection, 'trust'),
      'max-session-duration': String(role.maxSessionDuration),
      'permissions-boundary': role.permissionsBoundary,
      tags: tags.length === 0 ? undefined : visibleJson(JSON.stringify(tags)),
    }),
    '',
    `${command('aws iam attach-role-policy', { 'role-name': role.name })} \\\n  --policy-arn="$policy_arn"`,
  ];
}

function bucketCommands(connection: Connection): string[] {
  const { bucket, bucketOwnerAccountId, accountId } = connection;
  const address = { bucket, 'expected-bucket-owner': bucketOwnerAccountId ?? accountId };
  return [
    '',
    '# put-bucket-policy takes the place of every statement that is there.',
    `if answer=$(${command('aws s3api get-bucket-policy', address)} 2>&1); then`,
    `  echo ${shellQuote(`the bucket ${bucket} has a policy: join the statements with it by hand`)} >&2`,
    '  exit 1',
    'fi',
    'case "$answer" in',
    '  *NoSuchBucketPolicy*) ;;',
    `  *) printf '%s\\n' "$answer" >&2; exit 1 ;;`,
    'esac',
    '',
    command('aws s3api put-bucket-policy', { ...address, policy: documentOf(connection, 'bucket') }),
  ];
}
