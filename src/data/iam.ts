import generated from './iam.generated.json' with { type: 'json' };

/** An action as the Service Authorization Reference lists it. */
export interface ActionFacts {
  /** With its service and AWS's spelling, for example `s3:GetObject`. */
  readonly name: string;
  /** For example `Read` or `Permissions management`; `Tagging` and `Permissions management` come beside `Write`. */
  readonly levels: readonly string[];
  /** Any one of them suffices; none: the action takes only the resource `*`. */
  readonly resourceTypes: readonly string[];
  /** Lower case; of the action and of its resource types, without the global keys. A tag key ends in `/*`. */
  readonly conditionKeys: ReadonlySet<string>;
}

export interface ConditionKeyFacts {
  /** AWS's spelling; a key with a part of the user's own ends in `/*`, for example `aws:ResourceTag/*`. */
  readonly name: string;
  /** AWS's type: `String`, `ArrayOfString`, `Bool`, `ARN`, `ArrayOfARN`, `Numeric`, `IPAddress` or `Date`. */
  readonly type: string;
}

export interface ServiceFacts {
  /** By lower-case name without the service. */
  readonly actions: ReadonlyMap<string, ActionFacts>;
  /** By lower-case name. */
  readonly conditionKeys: ReadonlyMap<string, ConditionKeyFacts>;
  /** ARN patterns with `${…}` placeholders, by resource type. */
  readonly resourceTypes: ReadonlyMap<string, { readonly arn: string }>;
}

/** The day of the data (ISO date): what AWS added later is unknown here. */
export const IAM_DATA_DATE: string = generated.date;

/** The services whose actions are known here; of all others only the name is. */
export const KNOWN_SERVICES = ['s3', 'sts', 'kms'] as const;
type KnownService = (typeof KNOWN_SERVICES)[number];

interface RawService {
  readonly conditionKeys: readonly number[];
  readonly resourceTypes: Readonly<Record<string, { readonly arn: string; readonly conditionKeys: readonly number[] }>>;
  readonly actions: Readonly<Record<string, RawAction>>;
}

interface RawAction {
  readonly levels: readonly string[];
  readonly resourceTypes: readonly string[];
  readonly conditionKeys: readonly number[];
}

const services: Readonly<Record<KnownService, RawService>> = generated.services;
const loaded = new Map<string, ServiceFacts>();
let globals: Map<string, ConditionKeyFacts> | undefined;
let serviceNames: Set<string> | undefined;

/** What is known of a service; `undefined` for a service outside of s3, sts and kms. Built on the first question. */
export function findService(prefix: string): ServiceFacts | undefined {
  const name = prefix.toLowerCase();
  if (!isKnownService(name)) return undefined;
  let facts = loaded.get(name);
  if (facts === undefined) loaded.set(name, (facts = buildService(name)));
  return facts;
}

/** An action by its full name, without case; `undefined` when unknown here. */
export function findAction(action: string): ActionFacts | undefined {
  const colon = action.indexOf(':');
  if (colon === -1) return undefined;
  const [prefix, name] = [action.slice(0, colon), action.slice(colon + 1)];
  return spelledAsAws(prefix, name) ?? findService(prefix)?.actions.get(name.toLowerCase());
}

const exact = new Map<string, ActionFacts>();

/** The usual case, which needs no index of 250 actions by their lower-case names. */
function spelledAsAws(prefix: string, name: string): ActionFacts | undefined {
  if (!isKnownService(prefix)) return undefined;
  const { actions, resourceTypes } = services[prefix];
  const raw = Object.hasOwn(actions, name) ? actions[name] : undefined;
  if (raw === undefined) return undefined;
  const full = `${prefix}:${name}`;
  let facts = exact.get(full);
  if (facts === undefined) exact.set(full, (facts = new LazyAction(full, raw, resourceTypes)));
  return facts;
}

/** The global (`aws:`) condition keys by lower-case name. */
export function globalConditionKeys(): ReadonlyMap<string, ConditionKeyFacts> {
  globals ??= new Map(generated.globals.map((index) => keyAt(index)));
  return globals;
}

/** A condition key by its name as written, `s3:ExistingObjectTag/team` and `aws:ResourceTag/team` too. */
export function findConditionKey(key: string): ConditionKeyFacts | undefined {
  const lower = key.toLowerCase();
  const prefix = lower.slice(0, Math.max(0, lower.indexOf(':')));
  const keys = prefix === 'aws' ? globalConditionKeys() : findService(prefix)?.conditionKeys;
  if (lower.startsWith(ENCRYPTION_CONTEXT)) return keys?.get(`${ENCRYPTION_CONTEXT}\${encryptioncontextkey}`);
  return keys?.get(lower) ?? keys?.get(lower.replace(/\/.*$/s, '/*'));
}

/** The part after it is the user's own, and may hold colons and slashes: `kms:EncryptionContext:aws:s3:arn`. */
const ENCRYPTION_CONTEXT = 'kms:encryptioncontext:';

/** Whether AWS has a service of this prefix. */
export function isServiceName(prefix: string): boolean {
  serviceNames ??= new Set(generated.serviceNames);
  return serviceNames.has(prefix.toLowerCase());
}

/** All service prefixes, for "did you mean". */
export function listServiceNames(): readonly string[] {
  return generated.serviceNames;
}

function isKnownService(name: string): name is KnownService {
  return (KNOWN_SERVICES as readonly string[]).includes(name);
}

function keyAt(index: number): [string, ConditionKeyFacts] {
  const [name = '', type = ''] = generated.keys[index] ?? [];
  return [name.toLowerCase(), { name, type }];
}

/** Its condition keys are collected when somebody asks: most runs ask of a handful of 250 actions. */
class LazyAction implements ActionFacts {
  private keys: ReadonlySet<string> | undefined;

  constructor(
    readonly name: string,
    private readonly raw: RawAction,
    private readonly types: RawService['resourceTypes'],
  ) {}

  get levels(): readonly string[] {
    return this.raw.levels;
  }

  get resourceTypes(): readonly string[] {
    return this.raw.resourceTypes;
  }

  get conditionKeys(): ReadonlySet<string> {
    const ofTypes = this.raw.resourceTypes.flatMap((type) => this.types[type]?.conditionKeys ?? []);
    return (this.keys ??= new Set([...this.raw.conditionKeys, ...ofTypes].map((index) => keyAt(index)[0])));
  }
}

function buildService(name: KnownService): ServiceFacts {
  const raw = services[name];
  const actions = new Map<string, ActionFacts>();
  for (const [action, facts] of Object.entries(raw.actions)) {
    actions.set(action.toLowerCase(), new LazyAction(`${name}:${action}`, facts, raw.resourceTypes));
  }
  return {
    actions,
    conditionKeys: new Map(raw.conditionKeys.map((index) => keyAt(index))),
    resourceTypes: new Map(Object.entries(raw.resourceTypes)),
  };
}
