import { COACTIVE_API_URLS, COACTIVE_ROLE_ARN } from '../../config/coactive.js';
import type { Config, Connection, Guardrail, Waiver } from '../../config/connection.js';
import type { SettingChange } from '../../report/base-comparison.js';

/** Of the config as it decides whom to trust and what counts: what differs between base and head, the worst first. */
export function changedSettings(base: Config, head: Config): SettingChange[] {
  return [
    ...KEYS.flatMap(({ key, read }) => collapse(compareConnections(key, read, base, head), head)),
    ...compareMaps('rules', new Map(Object.entries(base.rules)), new Map(Object.entries(head.rules))),
    ...compareMaps('waivers', texts(base.waivers, waiverKey, waiverText), texts(head.waivers, waiverKey, waiverText)),
    ...compareMaps(
      'guardrails',
      texts(base.guardrails, ({ id }) => id, guardrailText),
      texts(head.guardrails, ({ id }) => id, guardrailText),
    ),
  ];
}

type Read = (connection: Connection) => string | undefined;

/** What a value is that nobody set: undefined. */
const KEYS: readonly { readonly key: string; readonly read: Read }[] = [
  {
    key: 'coactive.role_arn',
    read: ({ coactiveRoleArn }) => (coactiveRoleArn === COACTIVE_ROLE_ARN ? undefined : coactiveRoleArn),
  },
  { key: 'coactive.api_url', read: ({ apiUrl }) => (apiUrl === COACTIVE_API_URLS[0] ? undefined : apiUrl) },
  { key: 'assume_role', read: ({ assumeRole }) => assumeRole },
  { key: 'adopt', read: ({ adopt }) => (adopt ? 'true' : undefined) },
  {
    key: 'allow_actions',
    read: ({ allowActions }) => (allowActions.length === 0 ? undefined : [...allowActions].sort().join(', ')),
  },
  { key: 'allow_bucket_listing', read: ({ allowBucketListing }) => (allowBucketListing ? 'true' : undefined) },
];

/** A connection that is gone no longer trusts anybody. */
function compareConnections(key: string, read: Read, base: Config, head: Config): SettingChange[] {
  const before = new Map(base.connections.map((connection) => [connection.name, read(connection)]));
  return head.connections.flatMap((connection) =>
    changeOf(key, before.get(connection.name), read(connection), connection.name),
  );
}

/** The same change of every connection, as `coactive` and `defaults` make it, is said once. */
function collapse(changes: readonly SettingChange[], { connections }: Config): readonly SettingChange[] {
  const [first] = changes;
  if (first === undefined || changes.length < 2 || changes.length < connections.length) return changes;
  const isSame = changes.every(({ before, after }) => before === first.before && after === first.after);
  if (!isSame) return changes;
  const { key, before, after } = first;
  return changeOf(key, before, after);
}

function compareMaps(
  key: string,
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): SettingChange[] {
  const names = [...new Set([...before.keys(), ...after.keys()])].sort();
  return names.flatMap((name) => changeOf(`${key}.${name}`, before.get(name), after.get(name)));
}

function changeOf(
  key: string,
  before: string | undefined,
  after: string | undefined,
  connection?: string,
): SettingChange[] {
  if (before === after) return [];
  return [
    {
      key,
      ...(connection !== undefined && { connection }),
      ...(before !== undefined && { before }),
      ...(after !== undefined && { after }),
    },
  ];
}

function texts<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
  textOf: (item: T) => string,
): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const item of items) map.set(keyOf(item), [map.get(keyOf(item)), textOf(item)].filter(Boolean).join('; '));
  return map;
}

function waiverKey({ rule, connection }: Waiver): string {
  return connection === undefined ? rule : `${rule} of ${connection}`;
}

function waiverText({ reason, expires }: Waiver): string {
  return `until ${expires}: ${reason}`;
}

function guardrailText({ severity, when, assert, message }: Guardrail): string {
  return `${severity}: ${when === undefined ? '' : `when ${when} `}assert ${assert} (${message})`;
}
